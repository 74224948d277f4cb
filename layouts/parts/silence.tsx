/** The months of the archive's span that have no report, as stretches of time. */
import type { Silence as Stretch } from "../../src/indexes/coverage.ts";
import type { CoverageView } from "../../src/views/coverage.ts";
import type { Frame } from "../frame.ts";

export const Silence = ({ frame, silence }: { frame: Frame; silence: CoverageView["silence"] }) => {
  const { coverage } = frame.words;
  if (silence.of === 0) return null;
  return (
    <section class="block">
      <h2 class="sh" id="silence">
        {coverage.silence}
      </h2>
      <p class="small">
        {silence.months === 0 ? coverage.noSilence : coverage.silenceLede(silence.months, silence.of)}
      </p>
      {silence.long.length > 0 && <Stretches frame={frame} stretches={silence.long} />}
      {silence.short.length > 0 && (
        <details>
          <summary>{coverage.shorter(silence.short.length)}</summary>
          <Stretches frame={frame} stretches={silence.short} />
        </details>
      )}
    </section>
  );
};

const Stretches = ({ frame, stretches }: { frame: Frame; stretches: readonly Stretch[] }) => (
  <ol class="stretches">
    {stretches.map((stretch) => (
      <li>
        {formatStretch(frame, stretch)}
        <span>
          {" · "}
          {frame.words.coverage.months(stretch.months)}
          {stretch.yearOnly > 0 && frame.words.comma + frame.words.coverage.yearOnly(stretch.yearOnly)}
        </span>
      </li>
    ))}
  </ol>
);

function formatStretch({ words }: Frame, { first, last, months }: Stretch): string {
  const end = words.month(last.month, last.year);
  if (months === 1) return end;
  const begin =
    first.year === last.year ? words.months[first.month - 1] : words.month(first.month, first.year);
  return begin + words.rangeInfix + end;
}
