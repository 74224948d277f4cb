/** A record as it is written now, against what the register says of it. */
import type { Article } from "../archive/article.ts";
import { recordAddress } from "./address.ts";
import type { RegisteredWords, RegisterLine } from "./lines.ts";
import { hashRecord, hashTranslation } from "./words.ts";

/**
 * `new`: was never published. `same`: says what it said. `explained`: a correction or a withdrawal that the register does
 * not know yet says that it was changed, or a translation was added. `changed`: says something else, without a word.
 */
export type Standing = "new" | "same" | "explained" | "changed";

export interface Judged {
  readonly standing: Standing;
  /** Where it was published: at its own address, or at the one it had before it was renamed. */
  readonly address: string;
  /** Codes of the translations that say something else, where the record itself does not. */
  readonly translations: readonly string[];
}

/** By address; more than one where git has put two versions of the register together: each of them counts. */
export type RegisteredLines = ReadonlyMap<string, readonly RegisterLine[]>;

export function mapRegister(lines: readonly RegisterLine[]): RegisteredLines {
  const byAddress = new Map<string, RegisterLine[]>();
  for (const line of lines) {
    const known = byAddress.get(line.address);
    if (known) known.push(line);
    else byAddress.set(line.address, [line]);
  }
  return byAddress;
}

export function judgeRecord(article: Article, registered: RegisteredLines): Judged {
  const { id, aliases } = article;
  for (const address of [id, ...aliases].map(recordAddress)) {
    const versions = (registered.get(address) ?? []).flatMap(({ words }) => (words ? [words] : []));
    const judged = versions.map((words) => ({ address, ...judgeWords(article, words) }));
    const [best] = judged.sort((a, b) => KINDEST.indexOf(a.standing) - KINDEST.indexOf(b.standing));
    if (best) return best;
  }
  return { standing: "new", address: recordAddress(id), translations: [] };
}

const KINDEST: readonly Standing[] = ["same", "explained", "changed"];

/** What the register would say of the record as it is. */
export function wordsOf(article: Article): RegisteredWords {
  const corrections = article.corrections.length;
  const withdrawn = article.withdrawn !== undefined;
  return {
    hash: hashRecord(article, { corrections, withdrawn }),
    translations: new Map(article.translations.map((text) => [text.lang, hashTranslation(text)])),
    corrections,
    withdrawn,
  };
}

function judgeWords(article: Article, words: RegisteredWords): Omit<Judged, "address"> {
  const { corrections, withdrawn } = article;
  const isSame = hashRecord(article, words) === words.hash;
  const translations = [...words.translations].flatMap(([code, hash]) => {
    const text = article.translations.find(({ lang }) => lang === code);
    return text && hashTranslation(text) === hash ? [] : [code];
  });
  const isExplained = corrections.length > words.corrections || (withdrawn !== undefined && !words.withdrawn);
  if (isExplained) return { standing: "explained", translations: [] };
  if (!isSame) return { standing: "changed", translations: [] };
  if (translations.length > 0) return { standing: "changed", translations };
  const isLonger = article.translations.length > words.translations.size;
  return { standing: isLonger ? "explained" : "same", translations: [] };
}
