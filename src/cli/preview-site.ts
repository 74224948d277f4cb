/** A composed edition to the files that a browser asks for: each is written when it is first wanted. */
import { copyFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { ComposedEdition } from "../build.ts";
import type { Card } from "../cards/card.ts";
import { outputPath } from "../output-path.ts";
import type { Sheet } from "../sheet.ts";

export class PreviewSite {
  readonly #folder: string;
  readonly #edition: ComposedEdition;
  readonly #sheets: ReadonlyMap<string, Sheet>;
  readonly #cards: ReadonlyMap<string, Card>;
  readonly #laid = new Set<string>();
  #search: Promise<void> | undefined;

  /** Empties the folder: nothing of an edition before this one is served. */
  constructor(edition: ComposedEdition, folder: string) {
    this.#folder = folder;
    this.#edition = edition;
    this.#sheets = new Map(edition.sheets.map((sheet) => [outputPath(sheet.url), sheet]));
    this.#cards = new Map(edition.cards.map((card) => [outputPath(card.url), card]));
    rmSync(folder, { recursive: true, force: true });
    for (const [kept, path] of Object.entries(edition.copied)) this.#link(kept, path);
  }

  /** Writes whatever the server may look for at `/a/path`, `/a/path/` or `/a/path.html`; or else what it says in its place. */
  async lay(path: string): Promise<void> {
    const name = path.replace(/^\/+/, "");
    const { searchPath } = this.#edition;
    if (name.startsWith(`${searchPath}/`)) {
      this.#search ??= this.#edition.makeSearch().then((kept) => this.#link(kept, searchPath));
      await this.#search;
      return;
    }
    const card = this.#cards.get(name);
    if (card) return this.#layCard(name, card);
    const names = name === "" || name.endsWith("/") ? [`${name}index.html`] : [name, `${name}/index.html`];
    const found = [...names, `${name.replace(/\/$/, "")}.html`].filter((file) => this.#sheets.has(file));
    for (const file of [...found, "404.html"]) this.#laySheet(file);
  }

  #laySheet(file: string): void {
    const sheet = this.#sheets.get(file);
    if (sheet === undefined || this.#laid.has(file)) return;
    this.#makePlace(file);
    writeFileSync(join(this.#folder, file), sheet.render());
    this.#laid.add(file);
  }

  async #layCard(file: string, card: Card): Promise<void> {
    const pictures = await this.#edition.makeCards([card]);
    this.#makePlace(file);
    copyFileSync(join(pictures, file), join(this.#folder, file));
  }

  #link(kept: string, path: string): void {
    this.#makePlace(path);
    symlinkSync(resolve(kept), join(this.#folder, path), "junction");
  }

  #makePlace(file: string): void {
    mkdirSync(dirname(join(this.#folder, file)), { recursive: true });
  }
}
