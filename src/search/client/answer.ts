/** What was found → the region of results: how many, what was given up for them, the list, and the way on. */
import type { Answer } from "./desk.ts";
import { button, find, make } from "./dom.ts";
import { type SearchPage, say, sayCounted } from "./page.ts";
import { drawResult } from "./results.ts";
import { showHit } from "./showing.ts";

export interface Showing {
  readonly query: string;
  readonly found: Answer;
  /** Results that were shown before, when one comes back to them. */
  readonly shown: number;
  /** Whether the answer is still wanted, once its texts have come. */
  readonly isCurrent: () => boolean;
}

export interface AnswerActions {
  readonly removeFilters: () => void;
  readonly retry: () => void;
  /** Told how many results are shown once there are more of them. */
  readonly grow: (shown: number) => void;
}

const STEP = 10;
/** Milliseconds of quiet before ears are told: a count for each letter would be chatter. */
const QUIET = 700;

export class AnswerBox {
  readonly #page: SearchPage;
  readonly #actions: AnswerActions;
  readonly #region = find("results", HTMLElement);
  readonly #bar = find("bar", HTMLElement);
  readonly #order = find("order", HTMLElement);
  readonly #count = find("count", HTMLElement);
  readonly #notes = find("notes", HTMLElement);
  readonly #list = find("hits", HTMLOListElement);
  readonly #more = find("more", HTMLElement);
  readonly #ways = find("ways", HTMLElement);
  readonly #status = find("said", HTMLElement);
  #timer = 0;

  constructor(page: SearchPage, actions: AnswerActions) {
    this.#page = page;
    this.#actions = actions;
  }

  /** From the first change until the answer to it stands there. */
  wait(): void {
    this.#region.setAttribute("aria-busy", "true");
  }

  async show(showing: Showing): Promise<void> {
    const items = await this.#draw(showing.found, 0, Math.max(STEP, showing.shown));
    if (!showing.isCurrent()) return;
    const { results } = showing.found.findings;
    if (results.length === 0) {
      this.#showNone(showing);
      return;
    }
    this.#list.replaceChildren(...items);
    this.#bar.hidden = this.#order.hidden = false;
    this.#ways.hidden = true;
    this.#offerMore(showing);
    const { phrases, lang } = this.#page;
    this.#settle(
      showing.query,
      sayCounted(phrases.results, results.length, lang),
      listNotes(showing, this.#page),
    );
  }

  /** Nothing is asked. */
  clear(): void {
    this.#empty();
    this.#bar.hidden = true;
    this.#settle("", "", []);
  }

  /** A part of the index did not arrive. */
  fail(query: string): void {
    this.#empty();
    const { failed, again } = this.#page.phrases;
    this.#settle(query, failed, [], button(again, this.#actions.retry));
  }

  #showNone({ query, found }: Showing): void {
    this.#empty();
    const { noResult, fewerWords, withoutFilters, removeAll } = this.#page.phrases;
    const { unfiltered } = found.findings;
    if (unfiltered === 0) this.#settle(query, noResult, [fewerWords]);
    else {
      const without = sayCounted(withoutFilters, unfiltered, this.#page.lang);
      this.#settle(query, noResult, [without], button(removeAll, this.#actions.removeFilters));
    }
  }

  #empty(): void {
    this.#list.replaceChildren();
    this.#more.replaceChildren();
    this.#bar.hidden = this.#ways.hidden = false;
    this.#order.hidden = true;
  }

  async #draw({ findings, marker }: Answer, from: number, to: number): Promise<HTMLLIElement[]> {
    const hits = await Promise.all(findings.results.slice(from, to).map(({ load }) => load()));
    return hits.map((hit) => drawResult(showHit(hit, this.#page, marker), this.#page));
  }

  #offerMore(showing: Showing): void {
    const left = showing.found.findings.results.length - this.#list.children.length;
    const label = sayCounted(this.#page.phrases.more, Math.min(STEP, left), this.#page.lang);
    const press = () => {
      this.#grow(showing).catch(() => this.fail(showing.query));
    };
    this.#more.replaceChildren(...(left > 0 ? [button(label, press)] : []));
  }

  /** The focus goes to the first of the new ones: the button that had it makes way for them. */
  async #grow(showing: Showing): Promise<void> {
    const shown = this.#list.children.length;
    const items = await this.#draw(showing.found, shown, shown + STEP);
    if (!showing.isCurrent()) return;
    this.#list.append(...items);
    items[0]?.querySelector("a")?.focus();
    this.#actions.grow(this.#list.children.length);
    this.#offerMore(showing);
  }

  /** The notes stand under the title and are read out with it. */
  #settle(query: string, title: string, notes: readonly string[], action?: HTMLButtonElement): void {
    this.#count.textContent = title;
    this.#notes.replaceChildren(
      ...[...notes, ...(action ? [action] : [])].map((note) => make("p", {}, note)),
    );
    this.#region.dataset.query = query;
    this.#region.setAttribute("aria-busy", "false");
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#status.textContent = [title, ...notes].join(" ");
    }, QUIET);
  }
}

/** What had to be given up to find any. */
function listNotes({ found }: Showing, { phrases, comma }: SearchPage): string[] {
  const { leftOut, isApart } = found.findings;
  const words = leftOut.map(({ typed }) => say(phrases.quoted, { word: isolate(typed) })).join(comma);
  return [
    ...(leftOut.length > 0 ? [say(phrases.leftOut, { words })] : []),
    ...(isApart ? [phrases.apart] : []),
  ];
}

/** Between Unicode's isolates, so that a word of the other direction leaves the sentence in order. */
function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
