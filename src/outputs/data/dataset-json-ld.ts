/** The files of data in schema.org's words, by which search engines for data sets find them. */
import type { Dataset, WithContext } from "schema-dts";
import type { Article } from "../../archive/article.ts";
import { calendarPart } from "../../archive/partial-date.ts";
import type { DataFileView } from "../../views/data-files.ts";
import type { Desk } from "../../views/desk.ts";
import { termName } from "../../views/terms.ts";
import { absoluteUrl, dataUrl } from "../../views/urls.ts";
import { archiveJsonLd } from "../json-ld.ts";

/** `words` are the page's. Times and places are those of the records, as far as these say them. */
export function datasetJsonLd(
  desk: Desk,
  words: { readonly name: string; readonly description: string },
  files: readonly DataFileView[],
): WithContext<Dataset> {
  const { settings, language, catalogue } = desk;
  const { licence, version } = settings;
  const url = absoluteUrl(settings, dataUrl(language));
  const places = describePlaces(desk);
  const span = describeSpan(catalogue.listed);
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": `${absoluteUrl(settings, dataUrl(settings.languages[0]))}#dataset`,
    url,
    ...words,
    inLanguage: settings.languages.map(({ code }) => code),
    isAccessibleForFree: true,
    creator: archiveJsonLd(language, settings),
    ...(licence && { license: licence.url }),
    ...(version !== undefined && { version }),
    ...(span !== undefined && { temporalCoverage: span }),
    ...(places.length > 0 && { spatialCoverage: places }),
    distribution: files.map(({ url: path, format, type, bytes, sha256 }) => ({
      "@type": "DataDownload" as const,
      name: `${path.slice(path.lastIndexOf("/") + 1)} (${format})`,
      encodingFormat: type,
      contentUrl: absoluteUrl(settings, path),
      contentSize: `${bytes} B`,
      sha256,
    })),
  };
}

/** From the first report to the last, as exactly as both are known. */
function describeSpan(articles: readonly Article[]): string | undefined {
  const [first, last] = [articles[0], articles.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return `${calendarPart(first.date)}/${calendarPart(last.date)}`;
}

function describePlaces(desk: Desk) {
  return desk.catalogue.terms.places.map((term) => {
    const { lat, lon } = term.entry ?? {};
    return {
      "@type": "Place" as const,
      name: termName(desk, term).text,
      ...(lat !== undefined &&
        lon !== undefined && {
          geo: { "@type": "GeoCoordinates" as const, latitude: lat, longitude: lon },
        }),
    };
  });
}
