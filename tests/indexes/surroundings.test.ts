import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/archive/article.ts";
import { catalogueArchive } from "../../src/indexes/catalogue.ts";
import { findSurroundings, type Surroundings } from "../../src/indexes/surroundings.ts";
import { anArchive, anArticle, anEvent } from "../support/builders.ts";

type EventSketch = NonNullable<Parameters<typeof anEvent>[0]>;

function surround(events: readonly EventSketch[], articles: readonly Article[], of: string): Surroundings {
  const archive = anArchive({ events: events.map(anEvent), articles });
  const { dossiers, listed, dossierById } = catalogueArchive(archive);
  const dossier = dossierById.get(of);
  const found = dossier && findSurroundings(dossiers, listed).get(dossier);
  if (found === undefined) throw new Error(`no dossier ${of}`);
  return found;
}

function named(event: string, ...people: readonly string[]): Article {
  return anArticle({ id: `of-${event}`, event, people });
}

describe("earlier and later events", () => {
  const events = [
    { id: "one", date: "2016-01-01", place: "Patna, India" },
    { id: "two", date: "2016-02-01", place: "Delhi, India" },
    { id: "three", date: "2016-03-01", place: "Patna, India" },
    { id: "four", date: "2016-04-01" },
  ];
  const articles = [named("one", "A"), named("two", "B"), named("three", "A", "C"), named("four", "C", "A")];

  test("are those that share a place or a person, each with what is shared", () => {
    const { kindred, earlier, later } = surround(events, articles, "three");
    expect(kindred.before.map(({ dossier, people, place }) => [dossier.event.id, people, place])).toEqual([
      ["one", ["A"], "Patna, India"],
    ]);
    expect(kindred.after.map(({ dossier, people, place }) => [dossier.event.id, people, place])).toEqual([
      ["four", ["A", "C"], undefined],
    ]);
    expect([earlier?.event.id, later?.event.id]).toEqual(["two", "four"]);
  });

  test("are the four nearest on either side, oldest first", () => {
    const days = Array.from({ length: 5 }, (_, n) => `2016-01-0${n + 1}`);
    const many = days.map((date, n) => ({ id: `e${n}`, date, place: "Patna, India" }));
    const { kindred } = surround(many, [], "e4");
    expect(kindred.before.map(({ dossier }) => dossier.event.id)).toEqual(["e0", "e1", "e2", "e3"]);
    expect(
      surround([...many, { id: "f", date: "2016-02", place: "Delhi, India" }], [], "f").kindred.before,
    ).toEqual([]);
  });

  test("are those that looking at every pair would find", () => {
    const names = fc.subarray(["A", "B", "C", "D", "E"], { maxLength: 3 });
    const places = fc.constantFrom(undefined, "Patna, India", "Delhi, India");
    fc.assert(
      fc.property(fc.array(fc.tuple(names, places), { minLength: 1, maxLength: 14 }), (sketches) => {
        const marks = sketches.map(([people, place]) => [...people, ...(place ? [place] : [])]);
        const most = Math.max(5, sketches.length / 5);
        const isRare = (mark: string) => marks.filter((others) => others.includes(mark)).length <= most;
        const shared = (a: number, b: number) =>
          marks[a]?.filter((mark) => marks[b]?.includes(mark) && isRare(mark)) ?? [];
        const { dossiers, listed } = catalogueArchive(
          anArchive({
            events: sketches.map(([, place], n) =>
              anEvent({ id: `e${n}`, date: `2016-01-${10 + n}`, ...(place && { place }) }),
            ),
            articles: sketches.map(([people], n) => named(`e${n}`, ...people)),
          }),
        );
        const found = findSurroundings(dossiers, listed);
        dossiers.forEach((dossier, at) => {
          const kin = [...dossiers.keys()].filter((other) => other !== at && shared(at, other).length > 0);
          const { before = [], after = [] } = found.get(dossier)?.kindred ?? {};
          const say = ({ dossier: { event }, people, place }: (typeof before)[number]) =>
            [event.id, ...[...people].sort(), ...(place ? [place] : [])].join();
          const expected = (other: number) => [`e${other}`, ...shared(at, other)].join();
          expect(before.map(say)).toEqual(
            kin
              .filter((other) => other < at)
              .slice(-4)
              .map(expected),
          );
          expect(after.map(say)).toEqual(
            kin
              .filter((other) => other > at)
              .slice(0, 4)
              .map(expected),
          );
        });
      }),
      { numRuns: 50 },
    );
  });

  test("are not related by a name that stands in more than five of them and in a fifth of all", () => {
    const many = Array.from({ length: 7 }, (_, n) => ({ id: `e${n}`, date: `2016-01-0${n + 1}` }));
    const everybody = many.map(({ id }, n) => named(id, "A", ...(n < 2 ? ["B"] : [])));
    const { kindred } = surround(many, everybody, "e1");
    expect(kindred.before.map(({ dossier, people }) => [dossier.event.id, people])).toEqual([["e0", ["B"]]]);
    expect(kindred.after).toEqual([]);
  });
});

describe("reports of no event", () => {
  const loose = (id: string, date: string, person = "A") => anArticle({ id, date, people: [person] });

  function around(date: string, ...articles: readonly Article[]) {
    const { reports } = surround([{ id: "e", date }], [named("e", "A"), ...articles], "e");
    return { before: reports.before.map(({ id }) => id), after: reports.after.map(({ id }) => id) };
  }

  test("are shown where they name the same people within thirty days", () => {
    expect(
      around(
        "2016-03-31",
        loose("too-early", "2016-02-29"),
        loose("early", "2016-03-01"),
        loose("same-day", "2016-03-31"),
        loose("late", "2016-04-30"),
        loose("too-late", "2016-05-01"),
        loose("somebody-else", "2016-03-30", "B"),
        anArticle({ id: "of-an-event", date: "2016-03-30", people: ["A"], event: "other" }),
      ),
    ).toEqual({ before: ["early"], after: ["same-day", "late"] });
  });

  test("are left out where it is not certain on which side they stand", () => {
    expect(around("2016-03-15", loose("some-day-in-march", "2016-03"), loose("some-year", "2016"))).toEqual({
      before: [],
      after: [],
    });
    expect(around("2016", loose("in-january", "2016-01-02"), loose("the-year-before", "2015-12-31"))).toEqual(
      {
        before: [],
        after: [],
      },
    );
  });

  test("of an event of several days are those before it began and after it ended", () => {
    expect(
      around(
        "2016-03-10/2016-03-20",
        loose("before", "2016-03-09"),
        loose("meanwhile", "2016-03-15"),
        loose("after", "2016-03-21"),
      ),
    ).toEqual({ before: ["before"], after: ["after"] });
  });

  test("are the four nearest on either side", () => {
    const days = ["01", "02", "03", "04", "05", "06"];
    const many = days.flatMap((day) => [
      loose(`b${day}`, `2016-03-${day}`),
      loose(`a${day}`, `2016-04-${day}`),
    ]);
    expect(around("2016-03-20", ...many)).toEqual({
      before: ["b03", "b04", "b05", "b06"],
      after: ["a01", "a02", "a03", "a04"],
    });
  });
});
