/** The filters that are set, each a button that takes it away. */
import { button, make } from "./dom.ts";
import { drawName, nameText } from "./facet.ts";
import { type Name, type Naming, type SearchPage, say } from "./page.ts";
import { type Change, FACETS, type SearchState, toggle, withoutFilters, withoutYears } from "./state.ts";
import { spanOf } from "./years.ts";

interface Chip {
  readonly label: string;
  readonly name: Name;
  readonly next: Change;
}

/** `change` is told what a press makes of the state; the focus goes to what stands in the chip's place, else to `home`. */
export function drawChips(
  holder: HTMLElement,
  state: SearchState,
  page: SearchPage,
  nameOf: Naming,
  change: (next: Change) => void,
  home: HTMLElement,
): void {
  const chips = listChips(state, page, nameOf);
  const press = (next: Chip["next"], place: number) => () => {
    change(next);
    const left = holder.querySelectorAll("button");
    (left[Math.min(place, left.length - 1)] ?? home).focus();
  };
  const items = chips.map(({ label, name, next }, place) => {
    const made = button("", press(next, place));
    made.setAttribute("aria-label", say(page.phrases.remove, { filter: `${label} ${nameText(name)}` }));
    made.append(make("span", {}, label), " ", drawName(name, page));
    return make("li", {}, made);
  });
  const all =
    chips.length > 1
      ? [make("li", {}, button(page.phrases.removeAll, press(withoutFilters, 0), "plain"))]
      : [];
  holder.hidden = chips.length === 0;
  holder.replaceChildren(...items, ...all);
}

function listChips(state: SearchState, page: SearchPage, nameOf: Naming): Chip[] {
  const { facets, years } = page.phrases;
  const span = spanOf(state);
  return [
    ...(span === undefined ? [] : [{ label: years, name: span, next: withoutYears }]),
    ...FACETS.flatMap((facet) =>
      state.chosen[facet].map((value) => ({
        label: facets[facet],
        name: nameOf(facet, value),
        next: (from: SearchState) => toggle(from, facet, value),
      })),
    ),
  ];
}
