/** What the pages of the house say of themselves in schema.org's words, and how such words get into a page. */
import type { BreadcrumbList, CollectionPage, WebSite, WithContext } from "schema-dts";
import type { PageLanguage } from "../archive/language.ts";
import type { Settings } from "../settings.ts";
import { absoluteUrl, homeUrl } from "../views/urls.ts";

/** A page with a list: of a year, a tag, the whole archive. */
export interface Collection {
  /** Site path. */
  readonly url: string;
  readonly name: string;
  readonly description?: string;
  /** Records in the list. */
  readonly count: number;
  readonly language: PageLanguage;
}

export interface Crumb {
  readonly name: string;
  /** Site path; absent where the step has no page. */
  readonly url?: string;
}

export function collectionJsonLd(collection: Collection, settings: Settings): WithContext<CollectionPage> {
  const { url, name, description, count, language } = collection;
  const address = absoluteUrl(settings, url);
  return {
    "@context": "https://schema.org",
    "@type": "CollectionPage",
    "@id": address,
    url: address,
    name,
    ...(description && { description }),
    inLanguage: language.code,
    isPartOf: { "@id": webSiteId(language, settings) },
    mainEntity: { "@type": "ItemList", numberOfItems: count },
  };
}

/** From the home page down. */
export function breadcrumbJsonLd(crumbs: readonly Crumb[], settings: Settings): WithContext<BreadcrumbList> {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ name, url }, index) => ({
      "@type": "ListItem" as const,
      position: index + 1,
      name,
      ...(url !== undefined && { item: absoluteUrl(settings, url) }),
    })),
  };
}

export function webSiteJsonLd(language: PageLanguage, settings: Settings): WithContext<WebSite> {
  const { title, description, licence } = settings;
  return {
    "@context": "https://schema.org",
    "@type": "WebSite",
    "@id": webSiteId(language, settings),
    url: absoluteUrl(settings, homeUrl(language)),
    ...(title[language.code] && { name: title[language.code] }),
    ...(description[language.code] && { description: description[language.code] }),
    inLanguage: language.code,
    ...(licence && { license: licence.url }),
    publisher: archiveJsonLd(language, settings),
  };
}

/** The house itself: one in all its languages, so its id is the first one's. */
export function archiveJsonLd(language: PageLanguage, settings: Settings) {
  const home = absoluteUrl(settings, homeUrl(settings.languages[0]));
  const name = settings.title[language.code];
  return {
    "@type": "ArchiveOrganization" as const,
    "@id": `${home}#archive`,
    ...(name && { name }),
    url: home,
  };
}

function webSiteId(language: PageLanguage, settings: Settings): string {
  return `${absoluteUrl(settings, homeUrl(language))}#website`;
}
