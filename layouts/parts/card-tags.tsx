/** Which picture other sites show beside a link to the page: the record's own card, or the site's. */
import { CARD_HEIGHT, CARD_WIDTH } from "../../src/cards/card.ts";
import { absoluteUrl, siteCardUrl } from "../../src/views/urls.ts";
import { type Frame, localize } from "../frame.ts";

export interface CardLink {
  /** Site path of the picture. */
  readonly url: string;
  /** What stands on it, in the page's language. */
  readonly alt: string;
}

export const CardTags = ({ frame, card }: { frame: Frame; card: CardLink | undefined }) => {
  const { settings } = frame.desk;
  if (!settings.cards) return null;
  const { url, alt } = card ?? siteCard(frame);
  return (
    <>
      <meta property="og:image" content={absoluteUrl(settings, url)} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(CARD_WIDTH)} />
      <meta property="og:image:height" content={String(CARD_HEIGHT)} />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
};

function siteCard({ desk, language, siteTitle, words }: Frame): CardLink {
  return {
    url: siteCardUrl(language),
    alt: siteTitle + words.comma + localize(desk, desk.settings.subject),
  };
}
