/** The kinds of report, with their counts. */
import { collectionJsonLd } from "../src/outputs/json-ld.ts";
import { countKinds } from "../src/views/facts.ts";
import { viewStrip } from "../src/views/strip.ts";
import { indexUrl } from "../src/views/urls.ts";
import type { Frame } from "./frame.ts";
import { ownText } from "./parts/crumbs.tsx";
import { KindLink } from "./parts/kind.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { renderPage } from "./shell.tsx";

const UNIT = 5;

export function renderKindIndex(frame: Frame): string {
  const { desk, language, words } = frame;
  const { listed } = desk.catalogue;
  const kinds = countKinds(desk, listed);
  const url = indexUrl(language, "kinds");
  const name = words.indexes.kinds;
  const covered = listed.filter((article) => article.kind !== undefined);
  return renderPage(frame, {
    url,
    title: name,
    description: words.lists.kindsLede,
    class: "wide",
    crumbs: [{ name: ownText(language, name) }],
    strip: { view: { ...viewStrip(desk, covered), whole: true }, unit: UNIT, label: words.strip.onThisPage },
    jsonLd: collectionJsonLd(
      { url, name, description: words.lists.kindsLede, count: kinds.length, language },
      desk.settings,
    ),
    children: (
      <>
        <PageHead title={name} lede={words.lists.kindsLede} />
        <div class="body">
          <ul class="kt kt-page">
            {kinds.map(({ kind, url: address, count }) => (
              <li>
                <KindLink frame={frame} kind={kind} url={address} /> <span>{words.records(count)}</span>
              </li>
            ))}
          </ul>
        </div>
      </>
    ),
  });
}
