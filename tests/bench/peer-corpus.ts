/** A generated archive as the articles of another generator's site: the fields that its pages show. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import type { Archive } from "../../src/archive/archive.ts";
import { ownText } from "./corpus.ts";

/** Empties the folder first. `tags` go by another name where the generator makes something else of that one. */
export function writePeerCorpus(folder: string, archive: Archive, tagField: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const tagNames = new Map(archive.authorities.tags.map(({ id, name }) => [id, name]));
  for (const record of archive.articles) {
    const { id, date, kind, people, places, source } = record;
    const { title, summary, lang, body } = ownText(record);
    const fields = {
      id,
      title,
      date: date.edtf,
      summary,
      lang,
      kind,
      publisher: source.publisher,
      source: `https://news.example/${id}`,
      [tagField]: record.tags.map((tag) => tagNames.get(tag) ?? tag),
      people,
      places,
      years: [date.edtf.slice(0, 4)],
      months: [date.edtf.slice(0, 7)],
    };
    writeFileSync(join(folder, `${id}.md`), `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${body}\n`);
  }
}
