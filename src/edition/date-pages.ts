/** The pages of years, months, days, and days of the year. */
import { renderAnniversary } from "../../layouts/anniversary.tsx";
import { renderDay } from "../../layouts/day.tsx";
import type { Frame } from "../../layouts/frame.ts";
import { renderMonth } from "../../layouts/month.tsx";
import { renderYear } from "../../layouts/year.tsx";
import type { Catalogue } from "../indexes/catalogue.ts";
import { findNeighbours } from "../indexes/neighbours.ts";
import { anniversaryUrl, dayUrl, monthUrl, yearUrl } from "../views/urls.ts";
import { listPages, type PageSheet } from "./page-sheet.ts";

export function datePages(frame: Frame, { years }: Catalogue): PageSheet[] {
  const { language } = frame;
  const months = years.flatMap((year) => year.months);
  const days = months.flatMap((month) => month.days);
  const besideYears = findNeighbours(years);
  const besideMonths = findNeighbours(months);
  const besideDays = findNeighbours(days);
  return [
    ...years.flatMap((year) =>
      listPages(frame, yearUrl(language, year.year), year.articles, (pages, page) =>
        renderYear(frame, year, pages, page, besideYears.get(year) ?? {}),
      ),
    ),
    ...months.flatMap((month) =>
      listPages(frame, monthUrl(language, month.year, month.month), month.articles, (pages, page) =>
        renderMonth(frame, month, pages, page, besideMonths.get(month) ?? {}),
      ),
    ),
    ...days.flatMap((day) =>
      listPages(frame, dayUrl(language, day.year, day.month, day.day), day.articles, (pages, page) =>
        renderDay(frame, day, pages, page, besideDays.get(day) ?? {}),
      ),
    ),
  ];
}

export function anniversaryPages(frame: Frame, { anniversaries }: Catalogue): PageSheet[] {
  const beside = findNeighbours(anniversaries);
  return anniversaries.flatMap((anniversary) =>
    listPages(
      frame,
      anniversaryUrl(frame.language, anniversary.monthDay),
      anniversary.articles,
      (pages, page) => renderAnniversary(frame, anniversary, pages, page, beside.get(anniversary) ?? {}),
    ),
  );
}
