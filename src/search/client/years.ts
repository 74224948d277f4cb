/** The span of years: from and to, each year with the number of its results. */
import { make } from "./dom.ts";
import type { Counts } from "./engine.ts";
import type { SearchPage } from "./page.ts";
import type { SearchState } from "./state.ts";

type End = "from" | "to";

export interface YearActions {
  readonly open: () => void;
  readonly choose: (end: End, year: number | undefined) => void;
}

export class YearBox {
  readonly element: HTMLDetailsElement;
  readonly #span = make("span", { class: "n" });
  readonly #ends: Readonly<Record<End, HTMLSelectElement>>;

  constructor(page: SearchPage, { open, choose }: YearActions) {
    const { years, from, to } = page.phrases;
    this.#ends = { from: drawSelect("from", page, choose), to: drawSelect("to", page, choose) };
    this.element = make(
      "details",
      { class: "facet" },
      make("summary", {}, years, " ", this.#span),
      make(
        "fieldset",
        { class: "span" },
        make("legend", { class: "vh" }, years),
        make("label", {}, from, " ", this.#ends.from),
        make("label", {}, to, " ", this.#ends.to),
      ),
    );
    this.element.addEventListener("toggle", () => {
      if (this.element.open) open();
    });
  }

  /** `showCounts` is false where the counts are not of these very results. */
  update(state: SearchState, { year: counts }: Counts, showCounts: boolean): void {
    this.#span.textContent = spanOf(state) ?? "";
    for (const end of ["from", "to"] as const) {
      const select = this.#ends[end];
      for (const option of select.options) {
        if (option.value === "") continue;
        option.textContent =
          showCounts && counts ? `${option.value} (${counts[option.value] ?? 0})` : option.value;
      }
      select.value = String(state[end] ?? "");
    }
  }
}

/** `2014–2017`, `2014–`, `–2017`, `2014`; undefined where every year is let through. */
export function spanOf({ from, to }: SearchState): string | undefined {
  if (from === undefined && to === undefined) return undefined;
  return from === to ? String(from) : `${from ?? ""}–${to ?? ""}`;
}

function drawSelect(end: End, page: SearchPage, choose: YearActions["choose"]): HTMLSelectElement {
  const select = make(
    "select",
    {},
    make("option", { value: "" }, page.phrases.anyYear),
    ...page.years.map((year) => make("option", { value: String(year) }, String(year))),
  );
  select.addEventListener("change", () => {
    choose(end, select.value === "" ? undefined : Number(select.value));
  });
  return select;
}
