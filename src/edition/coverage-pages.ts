/** The coverage page and the lists of what records lack. */
import { renderCoverage } from "../../layouts/coverage.tsx";
import type { Frame } from "../../layouts/frame.ts";
import { renderGap } from "../../layouts/gap.tsx";
import type { Catalogue } from "../indexes/catalogue.ts";
import { listGaps, paginateGap } from "../indexes/gaps.ts";
import { coverageUrl, gapUrl, listPageUrl } from "../views/urls.ts";
import type { PageSheet } from "./page-sheet.ts";

export function coveragePages(frame: Frame, { articles, listed }: Catalogue): PageSheet[] {
  const { language, desk } = frame;
  return [
    { url: coverageUrl(language), language, articles: listed, render: () => renderCoverage(frame) },
    ...listGaps(desk.settings.languages.map(({ code }) => code)).flatMap((gap) => {
      const pages = paginateGap(articles, gap);
      return pages.map((page) => ({
        url: listPageUrl(gapUrl(language, gap), page.number),
        language,
        articles: page.lacking,
        render: () => renderGap(frame, gap, pages, page),
      }));
    }),
  ];
}
