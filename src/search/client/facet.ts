/** One facet of the panel: its values to tick, with their counts, the most frequent first. */
import type { Choice } from "./choices.ts";
import { button, make } from "./dom.ts";
import { type Name, type SearchPage, say } from "./page.ts";
import { marksOf } from "./results.ts";

export interface FacetActions {
  readonly open: () => void;
  /** A value is ticked or unticked. */
  readonly tick: (value: string) => void;
}

/** Values that are seen before all are asked for. */
const FIRST = 8;

interface Row {
  readonly item: HTMLLIElement;
  readonly box: HTMLInputElement;
  readonly count: HTMLSpanElement;
}

export class FacetBox {
  readonly element: HTMLDetailsElement;
  readonly #page: SearchPage;
  readonly #tick: FacetActions["tick"];
  readonly #ticked = make("span", { class: "n" });
  readonly #list = make("ul");
  readonly #more = button("", () => this.#unfold());
  readonly #rows = new Map<string, Row>();
  #choices: readonly Choice[] = [];
  #isWhole = false;

  constructor(label: string, page: SearchPage, { open, tick }: FacetActions) {
    this.#page = page;
    this.#tick = tick;
    this.element = make(
      "details",
      { class: "facet" },
      make("summary", {}, label, " ", this.#ticked),
      make("fieldset", {}, make("legend", { class: "vh" }, label), this.#list, this.#more),
    );
    this.element.addEventListener("toggle", () => {
      if (this.element.open) open();
    });
  }

  /** `showCounts` is false where the counts are not of these very results. */
  update(choices: readonly Choice[], showCounts: boolean): void {
    const ticked = choices.filter(({ isChosen }) => isChosen).length;
    this.#ticked.textContent = ticked > 0 ? String(ticked) : "";
    // Whoever is in the list keeps their place: its order changes when they have left it.
    const isInUse = this.#list.contains(document.activeElement);
    this.#choices = isInUse ? keepOrder(this.#choices, choices) : choices;
    for (const choice of this.#choices) {
      const { box, count } = this.#rowOf(choice);
      box.checked = choice.isChosen;
      count.textContent = showCounts ? String(choice.count) : "";
    }
    if (!isInUse) this.#layOut();
  }

  #layOut(): void {
    const shown = this.#choices.filter(({ isChosen }, index) => this.#isWhole || isChosen || index < FIRST);
    this.#list.replaceChildren(...shown.map((choice) => this.#rowOf(choice).item));
    this.#more.hidden = this.#choices.length <= FIRST;
    const { all, fewer } = this.#page.phrases;
    this.#more.textContent = this.#isWhole ? fewer : say(all, { n: this.#choices.length });
  }

  #unfold(): void {
    this.#isWhole = !this.#isWhole;
    this.#layOut();
    const next = this.#choices[FIRST];
    if (this.#isWhole && next) this.#rowOf(next).box.focus();
  }

  #rowOf({ value, name }: Choice): Row {
    const row = this.#rows.get(value) ?? drawRow(name, this.#page, () => this.#tick(value));
    this.#rows.set(value, row);
    return row;
  }
}

/** The new counts in the old order; a value that has no more results is not taken away. */
function keepOrder(before: readonly Choice[], after: readonly Choice[]): Choice[] {
  const byValue = new Map(after.map((choice) => [choice.value, choice]));
  return before.map((choice) => byValue.get(choice.value) ?? { ...choice, count: 0, isChosen: false });
}

function drawRow(name: Name, page: SearchPage, tick: () => void): Row {
  const box = make("input", { type: "checkbox" });
  const count = make("span", { class: "n" });
  box.addEventListener("change", tick);
  return { item: make("li", {}, make("label", {}, box, " ", drawName(name, page), " ", count)), box, count };
}

export function drawName(name: Name, page: SearchPage): HTMLElement {
  if (typeof name === "string") return make("span", {}, name);
  const [text, lang, dir] = name;
  return make("bdi", marksOf({ dir, ...(lang !== "" && { lang }) }, page), text);
}

export function nameText(name: Name): string {
  return typeof name === "string" ? name : name[0];
}
