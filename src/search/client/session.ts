/** One visit to the search page: the field, the filters and the address say one thing, and the results answer it. */
import type { SearchFilter } from "../hit.ts";
import { AnswerBox } from "./answer.ts";
import { drawChips } from "./chips.ts";
import { openDesk, type SearchDesk } from "./desk.ts";
import { find } from "./dom.ts";
import type { Counts, Engine } from "./engine.ts";
import type { SearchPage } from "./page.ts";
import { Panel } from "./panel.ts";
import { type Change, EMPTY_STATE, isAsking, readState, SORTS, withoutFilters, writeState } from "./state.ts";

/** Milliseconds without a key before what is typed is looked for. */
const PAUSE = 120;

export class SearchSession {
  readonly #page: SearchPage;
  readonly #desk: SearchDesk;
  readonly #panel: Panel;
  readonly #answer: AnswerBox;
  readonly #form = find("search-form", HTMLFormElement);
  readonly #field = find("q", HTMLInputElement);
  readonly #sort = find("sort", HTMLSelectElement);
  readonly #filters = find("filters", HTMLElement);
  readonly #chips = find("chips", HTMLElement);
  readonly #title = document.title;
  #state = EMPTY_STATE;
  #counts: Counts = {};
  #isCounted = true;
  /** Typing goes on in the entry of the history that its first letter made. */
  #isTyping = false;
  /** Numbers the answers: an earlier one is unwanted. */
  #run = 0;
  #timer = 0;

  constructor(page: SearchPage, load: (folder: string) => Promise<Engine>) {
    this.#page = page;
    this.#desk = openDesk(page, load);
    this.#answer = new AnswerBox(page, {
      removeFilters: () => {
        this.#change(withoutFilters);
        this.#field.focus();
      },
      retry: () => location.reload(),
      grow: (shown) => history.replaceState({ shown }, ""),
    });
    this.#panel = new Panel(this.#filters, page, {
      nameOf: this.#desk.nameOf,
      open: (filter) => void this.#openFilter(filter),
      change: (next) => this.#change(next),
    });
  }

  /** From here on the page does what it shows. */
  start(): void {
    this.#listen();
    find("without-script", HTMLElement).hidden = true;
    this.#form.hidden = false;
    this.#restore();
  }

  #listen(): void {
    this.#field.addEventListener("focus", () => this.#desk.prepare());
    this.#field.addEventListener("input", () => this.#type());
    this.#field.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || this.#field.value === "") return;
      event.preventDefault();
      this.#field.value = "";
      this.#change(this.#readField);
    });
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#commit();
    });
    this.#sort.addEventListener("change", () => {
      const sort = SORTS.find((one) => one === this.#sort.value) ?? "relevance";
      this.#change((state) => ({ ...state, sort }));
    });
    addEventListener("popstate", () => this.#restore());
  }

  #type(): void {
    clearTimeout(this.#timer);
    const { query } = this.#readField(this.#state);
    // One letter begins too many words: it waits for a second one, or for Enter.
    if (query === this.#state.query || [...query].length === 1) return;
    this.#answer.wait();
    this.#timer = window.setTimeout(() => {
      this.#note(this.#readField, true);
      void this.#look();
    }, PAUSE);
  }

  /** What was typed is meant: the next letter begins another search. */
  #commit(): void {
    this.#note(this.#readField, this.#isTyping);
    this.#isTyping = false;
    void this.#look();
    // The keyboard of a phone would cover the results.
    if (matchMedia("(pointer: coarse)").matches) this.#field.blur();
  }

  #change(next: Change): void {
    this.#note(next, false);
    void this.#look();
  }

  readonly #readField: Change = (state) => ({ ...state, query: this.#field.value.trim() });

  /** Puts another search into the address and onto the page. */
  #note(next: Change, isTyping: boolean): void {
    this.#state = next(this.#state);
    const address = location.pathname + writeState(this.#state);
    if (address !== location.pathname + location.search) {
      if (isTyping && this.#isTyping) history.replaceState(null, "", address);
      else history.pushState(null, "", address);
    }
    this.#isTyping = isTyping;
    this.#draw();
  }

  #restore(): void {
    this.#state = readState(location.search);
    this.#isTyping = false;
    this.#field.value = this.#state.query;
    this.#draw();
    const { shown = 0 } = (history.state ?? {}) as { shown?: number };
    void this.#look(shown);
  }

  #draw(): void {
    const state = this.#state;
    document.title = state.query === "" ? this.#title : `${state.query} · ${this.#title}`;
    this.#sort.value = state.sort;
    this.#filters.hidden = !isAsking(state);
    this.#panel.update(state, this.#counts, this.#isCounted);
    const change = (next: Change) => this.#change(next);
    drawChips(this.#chips, state, this.#page, this.#desk.nameOf, change, this.#field);
  }

  /** `shown` results at least, as many as were shown before. */
  async #look(shown = 0): Promise<void> {
    clearTimeout(this.#timer);
    this.#run += 1;
    const run = this.#run;
    const isCurrent = () => run === this.#run;
    const { query } = this.#state;
    if (!isAsking(this.#state)) {
      this.#answer.clear();
      return;
    }
    this.#answer.wait();
    try {
      const found = await this.#desk.search(this.#state);
      if (!isCurrent()) return;
      await this.#answer.show({ query, found, shown, isCurrent });
      if (!isCurrent()) return;
      this.#counts = found.findings.counts;
      this.#isCounted = found.findings.isCounted;
      this.#draw();
    } catch {
      if (isCurrent()) this.#answer.fail(query);
    }
  }

  async #openFilter(filter: SearchFilter): Promise<void> {
    try {
      await this.#desk.openFilter(filter);
      await this.#look();
    } catch {
      this.#answer.fail(this.#state.query);
    }
  }
}
