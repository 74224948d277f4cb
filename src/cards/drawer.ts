/** A card to a PNG file, by way of an SVG picture. */
import type { Card } from "./card.ts";
import { layOutCard } from "./layout.ts";
import { NoDrawer } from "./no-drawer.ts";
import { renderPicture } from "./picture.ts";
import { openTypefaces } from "./typefaces.ts";

export type Drawer = (card: Card) => Promise<Buffer>;

/** Two tones, the accent and what lies between them and the paper: four bits a pixel, which look as good as more. */
const COLOURS = 16;

/** Slow, so only for a card that is not in the cache. */
export async function openDrawer(cacheFolder: string): Promise<Drawer> {
  const sharp = await loadSharp();
  sharp.cache(false);
  sharp.concurrency(1);
  const faces = await openTypefaces(cacheFolder);
  return (card) =>
    sharp(Buffer.from(renderPicture(layOutCard(card, faces), faces)))
      .png({ palette: true, colours: COLOURS, dither: 0, effort: 1 })
      .toBuffer();
}

async function loadSharp(): Promise<typeof import("sharp").default> {
  try {
    return (await import("sharp")).default;
  } catch (error) {
    const why = error instanceof Error ? error.message.trim().split("\n")[0] : String(error);
    throw new NoDrawer(
      `the cards cannot be drawn here (${why}); "cards: false" in site.yaml builds the site without them`,
      { cause: error },
    );
  }
}
