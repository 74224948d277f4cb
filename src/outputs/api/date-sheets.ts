/** The API's lists by date of publication: years, and the months that records say. Withdrawn records keep their place. */
import type { Month, Year } from "../../indexes/by-date.ts";
import type { Catalogue } from "../../indexes/catalogue.ts";
import type { Settings } from "../../settings.ts";
import { Sheet } from "../../sheet.ts";
import { absoluteUrl, apiDatesUrl, apiMonthUrl, apiYearUrl, monthUrl, yearUrl } from "../../views/urls.ts";
import { addressesOf } from "../addresses.ts";
import { writeJson } from "../json.ts";
import { listSheets } from "./list.ts";

export function apiDateSheets({ articles, years }: Catalogue, settings: Settings): Sheet[] {
  return [
    new Sheet(apiDatesUrl, () =>
      writeJson({ count: articles.length, years: years.map((year) => yearJson(year, settings)) }),
    ),
    ...years.flatMap((year) => [
      ...listSheets(apiYearUrl(year.year), year.articles, settings, () => ({
        ...yearJson(year, settings),
        monthUnknown: year.monthUnknown.length,
        months: year.months.map((month) => monthJson(month, settings)),
      })),
      ...year.months.flatMap((month) =>
        listSheets(apiMonthUrl(month.year, month.month), month.articles, settings, () => ({
          ...monthJson(month, settings),
          dayUnknown: month.dayUnknown.length,
          days: month.days.map(({ day, articles: ofDay }) => ({ day, count: ofDay.length })),
        })),
      ),
    ]),
  ];
}

function yearJson({ year, articles }: Year, settings: Settings) {
  return {
    year,
    count: articles.length,
    ...addressesOf(settings, (language) => yearUrl(language, year)),
    json: absoluteUrl(settings, apiYearUrl(year)),
  };
}

function monthJson({ year, month, articles }: Month, settings: Settings) {
  return {
    year,
    month,
    count: articles.length,
    ...addressesOf(settings, (language) => monthUrl(language, year, month)),
    json: absoluteUrl(settings, apiMonthUrl(year, month)),
  };
}
