/** A generated archive as the files that a contributor would have committed. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import type { Archive } from "../../src/archive/archive.ts";
import type { Article, RecordText } from "../../src/archive/article.ts";
import { TERM_INDEXES } from "../../src/archive/authority.ts";

/** Page languages, the first one first; English is one of them. */
export type Tongues = readonly ["en"] | readonly ["en", "ur"];

/** Empties the folder first. Of a site in English alone, a record that has an Urdu translation is in Urdu itself. */
export function writeCorpus(folder: string, archive: Archive, tongues: Tongues): void {
  const isBilingual = tongues.length > 1;
  rmSync(folder, { recursive: true, force: true });
  write(folder, "site.yaml", siteOf(tongues));
  for (const index of TERM_INDEXES) {
    const entries = archive.authorities[index].map(({ id, name, aliases, translations }) => ({
      id,
      name,
      aliases,
      ...(isBilingual && { ur: { name: translations.ur?.name } }),
    }));
    write(folder, `${index}.yaml`, stringify(entries));
  }
  for (const { id, title, summary, date, translations } of archive.events) {
    const ur = isBilingual && { ur: { title: translations.ur?.title, summary: translations.ur?.summary } };
    write(folder, `events/${id}.md`, markdown({ title, date: date.edtf, summary, ...ur }, ""));
  }
  for (const article of archive.articles) {
    writeRecord(folder, isBilingual ? article : { ...article, ...oneText(article) }, isBilingual);
  }
}

/** The one text that a record has on a site in one language, with its body in markdown. */
export function ownText(article: Article): RecordText {
  const text = oneText(article);
  return { ...text, body: bodyOf(text) as RecordText["body"] };
}

function oneText(article: Article): RecordText {
  return article.translations[0] ?? article;
}

function siteOf(tongues: Tongues): string {
  const texts = {
    title: { en: "A generated archive", ur: "بنایا ہوا آرکائیو" },
    subject: { en: "Reports that nobody published", ur: "خبریں جو شائع نہیں ہوئیں" },
    description: { en: "Made to be measured.", ur: "پیمائش کے لیے۔" },
  };
  const localized = Object.entries(texts).map(([key, text]) => [
    key,
    Object.fromEntries(tongues.map((code) => [code, text[code]])),
  ]);
  return stringify({
    languages: tongues,
    ...Object.fromEntries(localized),
    url: "https://archive.example",
    licence: { name: "CC0", url: "https://creativecommons.org/publicdomain/zero/1.0/" },
    cards: "false",
    admin: "false",
  });
}

function writeRecord(folder: string, article: Article, isBilingual: boolean): void {
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
  for (const text of isBilingual ? translations : []) {
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
