/** Kind and confidence: a shape that groups and a word that says. */
import type { Confidence, Kind } from "../../src/archive/article.ts";
import type { Frame } from "../frame.ts";

export const KindMark = ({ frame, kind }: { frame: Frame; kind: Kind }) => (
  <span class="k" data-k={kind}>
    {frame.words.kinds[kind]}
  </span>
);

/** High confidence is the rule and is silent in lists. */
export const ConfidenceMark = ({ frame, confidence }: { frame: Frame; confidence: Confidence }) =>
  confidence === "medium" ? <span class="conf">{frame.words.mediumConfidence}</span> : null;

/** With a link to its records, where it has a page. */
export const KindLink = ({ frame, kind, url }: { frame: Frame; kind: Kind; url?: string | undefined }) =>
  url === undefined ? (
    <KindMark frame={frame} kind={kind} />
  ) : (
    <a href={frame.link(url)}>
      <KindMark frame={frame} kind={kind} />
    </a>
  );
