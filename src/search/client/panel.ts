/** The filters beside the results: the years and each facet, folded until they are asked for. */
import type { SearchFilter } from "../hit.ts";
import { listChoices } from "./choices.ts";
import { make } from "./dom.ts";
import type { Counts } from "./engine.ts";
import { FacetBox } from "./facet.ts";
import type { Naming, SearchPage } from "./page.ts";
import {
  type Change,
  chooseYears,
  countFilters,
  FACETS,
  type Facet,
  type SearchState,
  toggle,
} from "./state.ts";
import { YearBox } from "./years.ts";

export interface PanelActions {
  readonly nameOf: Naming;
  /** Called when counts of a filter's values are needed. */
  readonly open: (filter: SearchFilter) => void;
  readonly change: (next: Change) => void;
}

/** From this width on the panel stands beside the results, and needs no folding. */
const BESIDE = "(width >= 64rem)";

export class Panel {
  readonly #nameOf: Naming;
  readonly #set = make("span", { class: "n" });
  readonly #years: YearBox;
  readonly #facets: readonly (readonly [Facet, FacetBox])[];

  /** `holder` is named by the label that stands over the panel. */
  constructor(holder: HTMLElement, page: SearchPage, { nameOf, open, change }: PanelActions) {
    this.#nameOf = nameOf;
    this.#years = new YearBox(page, {
      open: () => open("year"),
      choose: (end, year) => change((state) => chooseYears(state, end, year)),
    });
    this.#facets = FACETS.map((facet) => {
      const tick = (value: string) => change((state) => toggle(state, facet, value));
      return [
        facet,
        new FacetBox(page.phrases.facets[facet], page, { open: () => open(facet), tick }),
      ] as const;
    });
    const fold = make(
      "details",
      {},
      make("summary", {}, holder.getAttribute("aria-label") ?? "", " ", this.#set),
      this.#years.element,
      ...this.#facets.map(([, { element }]) => element),
    );
    unfoldBeside(fold);
    holder.replaceChildren(fold);
  }

  update(state: SearchState, counts: Counts, showCounts: boolean): void {
    const filters = countFilters(state);
    this.#set.textContent = filters > 0 ? String(filters) : "";
    this.#years.update(state, counts, showCounts);
    for (const [facet, box] of this.#facets) {
      box.update(listChoices(facet, state, counts, this.#nameOf), showCounts);
    }
  }
}

function unfoldBeside(fold: HTMLDetailsElement): void {
  const beside = matchMedia(BESIDE);
  const unfold = () => {
    fold.open = beside.matches;
  };
  beside.addEventListener("change", unfold);
  unfold();
}
