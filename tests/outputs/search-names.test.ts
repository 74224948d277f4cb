import { expect, test } from "vitest";
import { renderSearchNames } from "../../src/outputs/search-names.ts";
import { anArticle, urdu } from "../support/builders.ts";
import { aDesk } from "../support/desk.ts";

const sketch = {
  articles: [
    anArticle({ tags: ["water"], people: ["A. Person"], source: { publisher: "The Example Herald" } }),
  ],
  authorities: {
    tags: [{ id: "water", name: "Water supply", aliases: [], translations: { ur: { name: "پانی" } } }],
    people: [],
    places: [],
    organisations: [],
    publishers: [
      { id: "example-herald", name: "The Example Herald", aliases: [], translations: {} },
      { id: "unused", name: "Unused", aliases: [], translations: {} },
    ],
  },
};

test("every value that search filters by has its name, by the slug that the index has", () => {
  expect(JSON.parse(renderSearchNames(aDesk(sketch)))).toEqual({
    tag: { water: "Water supply" },
    person: { "a-person": "A. Person" },
    place: {},
    organisation: {},
    publisher: { "example-herald": "The Example Herald" },
  });
});

test("a name that is not in the page's language says which it is in, where that is known", () => {
  expect(JSON.parse(renderSearchNames(aDesk(sketch, urdu)))).toMatchObject({
    tag: { water: "پانی" },
    person: { "a-person": ["A. Person", "", "ltr"] },
    publisher: { "example-herald": ["The Example Herald", "en", "ltr"] },
  });
});
