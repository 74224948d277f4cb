/** A small archive that is edited at random, as contributors would over years: the files of each state that is sound. */
import { articleText, SITE_YAML } from "../support/site.ts";
import type { Chance } from "./chance.ts";

/** Path below the content folder to text. */
export type Files = Readonly<Record<string, string>>;

interface Entry {
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Its Urdu translation's title, where there is one. */
  readonly urdu?: string;
}

/** With characters that fonts must be cut anew for. */
const WORDS = ["Ferry", "pier", "quay", "Ğazi", "Ωmega", "Łódź", "çay", "№ 7", "“late”", "naïve"] as const;
const URDU = ["کشتی", "بندرگاہ", "پُل", "ٹرین", "ڑ", "ۓ", "دریا", "سِکّہ"] as const;
const TAGS = ["ferry", "pier", "harbour-dues", "strike", "storm"] as const;
const PEOPLE = ["Ada Quay", "نواز خان", "Łucja Port"] as const;
const KINDS = ["protest", "statement", "report", "court"] as const;

export class EditedContent {
  readonly #chance: Chance;
  #records: readonly Entry[] = [];
  #made = 0;

  constructor(chance: Chance) {
    this.#chance = chance;
    for (let number = 0; number < 5; number++) this.#add();
  }

  /** Adds, edits, renames or deletes one to three records; answers what was done. */
  edit(): string {
    const steps = Array.from({ length: 1 + this.#chance.below(3) }, () => this.#step());
    return steps.join(", ");
  }

  files(): Files {
    const records = this.#records.flatMap(({ id, fields, urdu }) => {
      const stem = `articles/${id.slice(0, 4)}/${id}`;
      const translation =
        urdu === undefined
          ? []
          : [[`${stem}.ur.md`, `---\ntitle: ${urdu}\nsummary: ${urdu}۔\n---\n\n${urdu}۔\n`]];
      return [[`${stem}.md`, articleText(fields)], ...translation];
    });
    return { "site.yaml": `${SITE_YAML}admin: "false"\n`, ...Object.fromEntries(records) };
  }

  #step(): string {
    const what = this.#chance.oneOf(["add", "edit", "edit", "rename", "delete"]);
    if (what === "add" || this.#records.length < 3) return this.#add();
    const index = this.#chance.below(this.#records.length);
    const record = this.#records[index] as Entry;
    const others = this.#records.filter((one) => one !== record);
    if (what === "delete") {
      this.#records = others;
      return `delete ${record.id}`;
    }
    const changed = what === "rename" ? { ...record, id: this.#newId() } : this.#rewrite(record);
    this.#records = [...others, changed];
    return `${what} ${record.id}`;
  }

  #add(): string {
    const record = this.#rewrite({ id: this.#newId(), fields: {} });
    this.#records = [...this.#records, record];
    return `add ${record.id}`;
  }

  #newId(): string {
    this.#made += 1;
    return `${this.#year()}-record-${this.#made}`;
  }

  #rewrite({ id }: Entry): Entry {
    const { oneOf, oneIn, below } = this.#chance;
    const title = `${oneOf(WORDS)} ${oneOf(WORDS)} ${below(100)}`;
    const month = String(1 + below(12)).padStart(2, "0");
    const fields = {
      title: `"${title}"`,
      date: oneIn(4) ? `${this.#year()}-${month}` : `${this.#year()}-${month}-1${below(10)}`,
      summary: `"${oneOf(WORDS)}, ${oneOf(URDU)}."`,
      source: `{ publisher: ${oneOf(["Harbour News", "Quay Post"])}, url: https://news.example/${id} }`,
      tags: `[${oneOf(TAGS)}]`,
      kind: oneOf(KINDS),
      ...(oneIn(2) && { people: `[${oneOf(PEOPLE)}]` }),
      ...(oneIn(3) && { places: '["Karachi, Pakistan"]' }),
    };
    return { id, fields, ...(oneIn(2) && { urdu: `${oneOf(URDU)} ${oneOf(URDU)}` }) };
  }

  #year(): number {
    return 2014 + this.#chance.below(6);
  }
}
