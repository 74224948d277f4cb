/** A frame to render parts of pages in, without files beside them. */
import { type Frame, makeFrame } from "../../layouts/frame.ts";
import type { PageLanguage } from "../../src/archive/language.ts";
import type { Assets } from "../../src/assets/assets.ts";
import type { ArchiveSketch } from "./builders.ts";
import { aDesk } from "./desk.ts";

export const SOME_ASSETS: Assets = {
  stylesheet: "/assets/site.css",
  fonts: {},
  icon: "/assets/icon.svg",
  pageStyles: {
    search: "/assets/search.css",
    map: "/assets/map.css",
    coverage: "/assets/coverage.css",
    heat: "/assets/heat.css",
  },
  searchScript: "/assets/search.js",
  wordmarks: {},
  folder: "",
};

export function aFrame(sketch: ArchiveSketch, language?: PageLanguage): Frame {
  return makeFrame(aDesk(sketch, language), SOME_ASSETS);
}
