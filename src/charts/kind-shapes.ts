/** The shape of each kind as a path of ten by ten around the origin: the same shapes that the style sheet cuts for its marks. */
import type { Kind } from "../archive/article.ts";

/** In percent of a square, clockwise, as the style sheet's `polygon()` has them. */
const POLYGONS: Readonly<Record<Exclude<Kind, "profile">, string>> = {
  protest: "50 0 100 100 0 100",
  appeal: "0 0 100 50 0 100",
  statement: "0 0 100 0 100 70 50 70 20 100 20 70 0 70",
  report: "10 0 90 0 90 24 10 24 10 38 90 38 90 62 10 62 10 76 90 76 90 100 10 100 10 76 10 62 10 38 10 24",
  court: "0 0 100 0 100 25 66 25 66 75 100 75 100 100 0 100 0 75 34 75 34 25 0 25",
  "government-response": "4 4 96 4 96 96 4 96",
  violence: "0 18 18 0 50 32 82 0 100 18 68 50 100 82 82 100 50 68 18 100 0 82 32 50",
  election: "0 55 18 38 38 60 84 8 100 24 38 94",
  opinion: "50 0 100 50 50 100 0 50",
  other: "0 40 100 40 100 60 0 60",
};
const DISC = "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z";

/** Of a kind that points in the reader's direction, the page mirrors the path. */
export function kindShape(kind: Kind): string {
  if (kind === "profile") return DISC;
  const points = POLYGONS[kind].split(" ").map((percent) => Number(percent) / 10 - 5);
  const pairs = points.flatMap((x, index) =>
    index % 2 === 0 ? [`${tidy(x)} ${tidy(points[index + 1] ?? 0)}`] : [],
  );
  return `M${pairs.join("L")}Z`;
}

export const POINTING: ReadonlySet<string> = new Set<Kind>(["appeal", "statement"]);

function tidy(number: number): number {
  return Math.round(number * 10) / 10;
}
