/** The pages that list what was corrected or withdrawn. */
import { renderCorrections } from "../../layouts/corrections.tsx";
import type { Frame } from "../../layouts/frame.ts";
import { articlesOn, correctionPages, correctionPageUrl } from "../views/corrections.ts";
import type { PageSheet } from "./page-sheet.ts";

export function correctionListPages(frame: Frame): PageSheet[] {
  const { desk, language } = frame;
  const pages = correctionPages(desk);
  return pages.map((page) => ({
    url: correctionPageUrl(desk, pages, page),
    language,
    articles: articlesOn(page),
    render: () => renderCorrections(frame, pages, page),
  }));
}
