/** A record as it is written now, against what the register says of it. */
import { recordAddress } from "./address.ts";
import type { RegisteredWords, RegisterLine } from "./lines.ts";
import { hashRecord, hashTranslation, type WrittenRecord } from "./words.ts";

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

export function judgeRecord(record: WrittenRecord, registered: RegisteredLines): Judged {
  const { id, aliases } = record.article;
  for (const address of [id, ...aliases].map(recordAddress)) {
    const versions = (registered.get(address) ?? []).flatMap(({ words }) => (words ? [words] : []));
    const judged = versions.map((words) => ({ address, ...judgeWords(record, words) }));
    const [best] = judged.sort((a, b) => KINDEST.indexOf(a.standing) - KINDEST.indexOf(b.standing));
    if (best) return best;
  }
  return { standing: "new", address: recordAddress(id), translations: [] };
}

const KINDEST: readonly Standing[] = ["same", "explained", "changed"];

/** What the register would say of the record as it is. */
export function wordsOf(record: WrittenRecord): RegisteredWords {
  const corrections = record.article.corrections.length;
  const withdrawn = record.article.withdrawn !== undefined;
  return {
    hash: hashRecord(record, { corrections, withdrawn }),
    translations: new Map([...record.translations].map(([code, text]) => [code, hashTranslation(text)])),
    corrections,
    withdrawn,
  };
}

function judgeWords(record: WrittenRecord, words: RegisteredWords): Omit<Judged, "address"> {
  const { corrections, withdrawn } = record.article;
  const isSame = hashRecord(record, words) === words.hash;
  const translations = [...words.translations].flatMap(([code, hash]) => {
    const text = record.translations.get(code);
    return text && hashTranslation(text) === hash ? [] : [code];
  });
  const isExplained = corrections.length > words.corrections || (withdrawn !== undefined && !words.withdrawn);
  if (isExplained) return { standing: "explained", translations: [] };
  if (!isSame) return { standing: "changed", translations: [] };
  if (translations.length > 0) return { standing: "changed", translations };
  const isLonger = record.translations.size > words.translations.size;
  return { standing: isLonger ? "explained" : "same", translations: [] };
}
