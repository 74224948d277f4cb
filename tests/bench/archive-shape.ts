/** Search entries → the shape of their archive in figures: whether one archive stands for another in a measurement. */
import type { SearchEntries } from "../../src/search/entry.ts";
import { makePageRenderer } from "../../src/search/page.ts";

/** By what is counted; means where it says "a record". */
export type ArchiveShape = Readonly<Record<string, number>>;

export function measureShape({ list, spellings }: SearchEntries): ArchiveShape {
  const renderPage = makePageRenderer(spellings);
  const all = new Set<string>();
  const sums = { words: 0, indexed: 0, different: 0, filters: 0, bytes: 0, translated: 0 };
  let count = 0;
  for (const entry of list()) {
    const page = renderPage(entry);
    const indexed = wordsOf(page.replace(/<[^>]*>/g, " "));
    const different = new Set(indexed);
    for (const word of different) all.add(word);
    const [own, ...translations] = entry.hit.texts;
    count += 1;
    sums.words += wordsOf(own?.body ?? "").length;
    sums.indexed += indexed.length;
    sums.different += different.size;
    sums.filters += entry.filters.length;
    sums.bytes += Buffer.byteLength(page);
    sums.translated += translations.length;
  }
  return {
    records: count,
    "words of the body, a record": sums.words / count,
    "translations, a record": sums.translated / count,
    "indexed words, a record": sums.indexed / count,
    "different ones of them, a record": sums.different / count,
    "filter values, a record": sums.filters / count,
    "bytes for the indexer, a record": sums.bytes / count,
    "different indexed words": all.size,
  };
}

/** One line a figure, one column a shape. */
export function renderShapes(shapes: Readonly<Record<string, ArchiveShape>>): string {
  const [first = {}] = Object.values(shapes);
  const row = (label: string, cells: readonly string[]) =>
    label.padEnd(34) + cells.map((cell) => cell.padStart(12)).join("");
  const figures = Object.keys(first).map((figure) =>
    row(
      figure,
      Object.values(shapes).map((shape) => String(Number((shape[figure] ?? 0).toFixed(2)))),
    ),
  );
  return [row("", Object.keys(shapes)), ...figures].join("\n");
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}
