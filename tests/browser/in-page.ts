/** Expressions that run inside a page, where no type of ours exists: each is written as text and gives plain values. */

/** Ends when every font that the page needs has arrived. */
export const FONTS_READY = "document.fonts.ready.then(() => undefined)";

/** How far the page can be scrolled sideways, in CSS pixels; 0 is right. */
export const SIDEWAYS_SCROLL = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

/** Elements that reach out of the page's width, for the message of a test. */
export const WIDE_ELEMENTS = `[...document.querySelectorAll("body *")]
  .filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return right - left > 0 && (right > document.documentElement.clientWidth + 1 || left < -1) &&
      !element.closest(".vh, [class*=skip]");
  })
  .slice(0, 5)
  .map((element) => element.outerHTML.slice(0, 120))`;

/** Text cut off by its own box, where nobody can scroll to it. */
export const CLIPPED_TEXT = `[...document.querySelectorAll("body *")]
  .filter((element) => {
    const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
    const hides = [overflowX, overflowY].some((value) => value === "hidden" || value === "clip");
    const isForEars = position === "absolute" && (clipPath !== "none" || element.clientWidth <= 1);
    return hides && !isForEars && element.innerText &&
      (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
  })
  .map((element) => element.outerHTML.slice(0, 120))`;

/**
 * Targets with a box of their own that are smaller than 24 by 24 px. Links that run in a line of text have no such
 * box; that they stand far enough apart (WCAG 2.5.8) is axe's to say.
 */
export const SMALL_TARGETS = `[...document.querySelectorAll("a[href], button, input, select, summary")]
  .filter((target) => target.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
  .filter((target) => {
    const { display } = getComputedStyle(target);
    const { bottom, width, height } = target.getBoundingClientRect();
    const isForKeys = bottom < 0 || width <= 1;
    return display !== "inline" && !isForKeys && (width < 23.9 || height < 23.9);
  })
  .map((target) => {
    const { width, height } = target.getBoundingClientRect();
    return width.toFixed(1) + " by " + height.toFixed(1) + ": " + target.outerHTML.slice(0, 120);
  })`;

/** Notes each element that gets the focus from now on, in \`window.trail\`. */
export const FOLLOW_FOCUS = `window.trail = [];
document.addEventListener("focusin", ({ target }) => {
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(target);
  const [box] = target.getClientRects();
  const x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
  const top = document.elementFromPoint(x, y);
  window.trail.push({
    html: target.outerHTML.slice(0, 120),
    href: target.getAttribute("href") ?? "",
    isMarked: (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || boxShadow !== "none",
    isSeen: top !== null && (target.contains(top) || top.contains(target)),
  });
});`;

export interface FocusStep {
  readonly html: string;
  readonly href: string;
  /** It bears a focus ring. */
  readonly isMarked: boolean;
  /** It is in the window, and nothing covers its middle. */
  readonly isSeen: boolean;
}

/** How many elements the Tab key should reach. */
export const COUNT_FOCUSABLE = `[...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")]
  .filter((element) => element.checkVisibility({ visibilityProperty: true })).length`;

/** Names of the fonts that have arrived. */
export const LOADED_FONTS = `[...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family)`;

/** Letters of the Arabic script in what the page shows. */
export const HAS_ARABIC_SCRIPT = `/[\\u0620-\\u06ff]/.test(document.querySelector("main").innerText)`;
