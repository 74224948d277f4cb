/** The same work for Eleventy as its documentation shows it: markdown templates, Nunjucks layouts, collections. */
const PAGE_SIZE = 50;
const MONTHS = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });
const DAYS = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

const LISTS = { tags: "subjects", people: "people", places: "places", years: "years", months: "months" };

export default function (eleventy) {
  eleventy.addFilter("day", (date) => date.toISOString().slice(0, 10));
  eleventy.addFilter("long", (date) => DAYS.format(date));
  eleventy.addFilter("month", (date) => MONTHS.format(date));
  eleventy.addFilter("host", (address) => new URL(address).host);
  eleventy.addFilter("newest", (pages, count) => pages.slice(-count).reverse());
  eleventy.addCollection("records", (api) => api.getFilteredByGlob("**/articles/*.md"));
  eleventy.addCollection("lists", (api) => listTerms(api.getFilteredByGlob("**/articles/*.md")));
  eleventy.addCollection("feeds", (api) =>
    listTerms(api.getFilteredByGlob("**/articles/*.md")).filter(({ index }) => index !== "months"),
  );
  eleventy.addCollection("pages", (api) =>
    listTerms(api.getFilteredByGlob("**/articles/*.md")).flatMap(splitPages),
  );
  return { dir: { includes: "../_includes" } };
}

function listTerms(records) {
  return Object.entries(LISTS).flatMap(([index, field]) => {
    const byName = new Map();
    for (const record of records)
      for (const name of record.data[field]) byName.set(name, [...(byName.get(name) ?? []), record]);
    return [...byName].map(([name, pages]) => ({ index, name, pages }));
  });
}

function splitPages({ index, name, pages }) {
  const count = Math.ceil(pages.length / PAGE_SIZE);
  return Array.from({ length: count }, (_, number) => ({
    index,
    name,
    count,
    number: number + 1,
    total: pages.length,
    pages: pages.slice(number * PAGE_SIZE, (number + 1) * PAGE_SIZE),
  }));
}
