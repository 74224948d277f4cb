import { describe, expect, test } from "vitest";
import { datasetJsonLd } from "../../../src/outputs/data/dataset-json-ld.ts";
import type { DataFileView } from "../../../src/views/data-files.ts";
import { anArticle, anEntry, urdu } from "../../support/builders.ts";
import { aDesk } from "../../support/desk.ts";

const words = { name: "Records", description: "All of them." };
const file: DataFileView = {
  holds: "table",
  url: "/data/articles.csv",
  format: "CSV",
  type: "text/csv",
  count: 2,
  bytes: 17,
  sha256: "0".repeat(64),
};
const sketch = {
  articles: [
    anArticle({ id: "a", date: "1986-11", places: ["Patna, India"] }),
    anArticle({ id: "b", date: "2017-12-24T13:29Z", places: ["Elsewhere"] }),
    anArticle({ id: "gone", date: "2019", withdrawn: { date: "2020", reason: "Asked for." } }),
  ],
  authorities: { places: [anEntry({ name: "Patna, India", lat: 25.6, lon: 85.1 })] },
};

describe("the data in schema.org's words", () => {
  test("say where each file is, how large, and by which sum it is known", () => {
    const { distribution } = datasetJsonLd(aDesk(sketch), words, [file]);
    expect(distribution).toEqual([
      {
        "@type": "DataDownload",
        name: "articles.csv (CSV)",
        encodingFormat: "text/csv",
        contentUrl: "https://archive.example/data/articles.csv",
        contentSize: "17 B",
        sha256: "0".repeat(64),
      },
    ]);
  });

  test("span the standing reports as exactly as they are dated, and name their places", () => {
    expect(datasetJsonLd(aDesk(sketch), words, [])).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Dataset",
      name: "Records",
      description: "All of them.",
      inLanguage: ["en", "ur"],
      isAccessibleForFree: true,
      license: "https://creativecommons.org/licenses/by/4.0/",
      temporalCoverage: "1986-11/2017-12-24",
      spatialCoverage: [
        { "@type": "Place", name: "Elsewhere" },
        {
          "@type": "Place",
          name: "Patna, India",
          geo: { "@type": "GeoCoordinates", latitude: 25.6, longitude: 85.1 },
        },
      ],
    });
  });

  test("are one set in every language, with that language's page", () => {
    const english = datasetJsonLd(aDesk(sketch), words, []);
    const other = datasetJsonLd(aDesk(sketch, urdu), words, []);
    expect(other["@id"]).toBe(english["@id"]);
    expect(english).toMatchObject({
      "@id": "https://archive.example/data/#dataset",
      url: "https://archive.example/data/",
    });
    expect(other).toMatchObject({ url: "https://archive.example/ur/data/" });
  });

  test("leave out what is not known", () => {
    const { catalogue, settings, language } = aDesk({ articles: [] });
    const { licence: _, ...unlicensed } = settings;
    const set = datasetJsonLd({ catalogue, settings: unlicensed, language }, words, []);
    for (const key of ["license", "version", "temporalCoverage", "spatialCoverage"])
      expect(set).not.toHaveProperty(key);
    const version = "a".repeat(40);
    const dated = datasetJsonLd({ catalogue, settings: { ...settings, version }, language }, words, []);
    expect(dated).toHaveProperty("version", version);
  });
});
