import { describe, expect, test } from "vitest";
import { viewMap } from "../../src/views/map.ts";
import { anArticle, anEntry, anEvent, english, urdu } from "../support/builders.ts";
import { aDesk } from "../support/desk.ts";

const places = [
  anEntry({
    id: "hill-town",
    name: "Hill Town, Norland",
    lat: 10,
    lon: 20,
    translations: { ur: { name: "پہاڑی، شمالستان" } },
  }),
  anEntry({ id: "river-town", name: "River Town", lat: 0, lon: 0 }),
];
const articles = [
  anArticle({ id: "a", places: ["Hill Town, Norland", "River Town"] }),
  anArticle({ id: "b", places: ["Hill Town, Norland"] }),
  anArticle({ id: "c", places: ["Lost Town"] }),
  anArticle({ id: "d", date: "2018" }),
  anArticle({ id: "e", places: ["Hill Town, Norland"], withdrawn: { date: "2019", reason: "Not so." } }),
];
const events = [
  anEvent({ id: "2016-first", date: "2016", place: "Hill Town, Norland", title: "First" }),
  anEvent({ id: "2017-second", date: "2017", place: "Hill Town, Norland", title: "Second" }),
  anEvent({ id: "2018-nowhere", date: "2018" }),
];
const view = (language = english) => viewMap(aDesk({ articles, events, authorities: { places } }, language));

describe("the map", () => {
  test("leads from each place to its page, with its records and its newest dossiers first", () => {
    expect(view().places.map(({ url, count }) => [url, count])).toEqual([
      ["/places/hill-town/", 2],
      ["/places/river-town/", 1],
    ]);
    expect(view().places[0]?.dossiers.map(({ name, url }) => [name.text, url])).toEqual([
      ["Second", "/events/2017-second/"],
      ["First", "/events/2016-first/"],
    ]);
  });

  test("says how the records add up, and leaves the withdrawn one out", () => {
    expect(view()).toMatchObject({
      listed: 4,
      onMap: 2,
      offMap: 1,
      nameless: 1,
      mentions: 3,
      atSeveral: 1,
      withdrawn: 1,
      dossiers: 3,
      dossiersOnMap: 2,
    });
  });

  test("lists what it cannot draw: places without coordinates, records without a place", () => {
    expect(view().unlocated.map(({ url, count }) => [url, count])).toEqual([["/places/lost-town/", 1]]);
    expect(view().namelessLines.map(({ url }) => url)).toEqual(["/articles/d/"]);
  });

  test("names places in the page's language where it can", () => {
    expect(view(urdu).places.map(({ name, url }) => [name.text, url])).toEqual([
      ["پہاڑی، شمالستان", "/ur/places/hill-town/"],
      ["River Town", "/ur/places/river-town/"],
    ]);
  });

  test("leads to the dossier where no record names the place", () => {
    const { places: drawn } = viewMap(aDesk({ events, authorities: { places } }));
    expect(drawn.map(({ url, count }) => [url, count])).toEqual([["/events/2017-second/", 0]]);
  });
});
