/** A generated archive as the files that a contributor would have committed. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import type { Archive } from "../../src/archive/archive.ts";
import type { Article, RecordText } from "../../src/archive/article.ts";
import { TERM_INDEXES } from "../../src/archive/authority.ts";

/** Empties the folder first. */
export function writeCorpus(folder: string, archive: Archive, site: string): void {
  rmSync(folder, { recursive: true, force: true });
  write(folder, "site.yaml", site);
  for (const index of TERM_INDEXES) {
    const entries = archive.authorities[index].map(({ id, name, aliases, translations }) => ({
      id,
      name,
      aliases,
      ur: { name: translations.ur?.name },
    }));
    write(folder, `${index}.yaml`, stringify(entries));
  }
  for (const { id, title, summary, date, translations } of archive.events) {
    const ur = { title: translations.ur?.title, summary: translations.ur?.summary };
    write(folder, `events/${id}.md`, markdown({ title, date: date.edtf, summary, ur }, ""));
  }
  for (const article of archive.articles) writeRecord(folder, article);
}

function writeRecord(folder: string, article: Article): void {
  const { id, title, summary, date, eventDate, kind, lang, event, source, translations } = article;
  const { tags, people, places, organisations } = article;
  const path = `articles/${id.slice(0, 4)}/${id}`;
  const { publisher, agency, author, headline } = source;
  const fields = {
    title,
    date: date.edtf,
    summary,
    source: {
      publisher,
      url: `https://news.example/${id}`,
      ...(headline.state === "given" && headline.text !== title && { headline: headline.text }),
      lang: source.lang,
      ...(agency !== "" && { agency }),
      author,
    },
    tags,
    kind,
    lang,
    people,
    places,
    organisations,
    eventDate: eventDate?.edtf,
    event,
  };
  write(folder, `${path}.md`, markdown(fields, bodyOf(article)));
  for (const text of translations) {
    const { lang: code, title, summary } = text;
    write(folder, `${path}.${code}.md`, markdown({ title, summary }, bodyOf(text)));
  }
}

function bodyOf({ body }: RecordText): string {
  return body.replaceAll(/<\/?p>/g, "").replaceAll("\n", "\n\n");
}

function markdown(fields: object, body: string): string {
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${body}\n`;
}

function write(folder: string, path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
