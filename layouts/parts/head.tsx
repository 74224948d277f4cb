/** What a page says of itself to browsers, search engines and feed readers. */

import { PAGE_POLICY, SEARCH_POLICY } from "../../src/hosting/policy.ts";
import { serializeJson } from "../../src/outputs/json.ts";
import { breadcrumbJsonLd } from "../../src/outputs/json-ld.ts";
import { FILE_FORMATS } from "../../src/views/files.ts";
import type { MetaTag } from "../../src/views/meta-tags.ts";
import { absoluteUrl, atomUrl, jsonFeedUrl } from "../../src/views/urls.ts";
import type { Frame } from "../frame.ts";
import { type CardLink, CardTags } from "./card-tags.tsx";
import { type Crumb, homeCrumb } from "./crumbs.tsx";
import { switchLanguage } from "./masthead.tsx";

export interface HeadProps {
  /** Site path of the page. */
  readonly url: string;
  /** Site path of the page that search engines should keep; the page itself where it is absent. */
  readonly canonical?: string;
  /** Without the site's name. */
  readonly title?: string;
  /** What tells it apart from a page of the same title: outlet and date of a record. */
  readonly titleNote?: string;
  readonly description: string;
  readonly type?: "website" | "article";
  /** Codes of the languages in which the page says this in its own words; all page languages where it is absent. */
  readonly languages?: readonly string[];
  /** Site path of the list whose feeds the page offers. */
  readonly feed?: { readonly url: string; readonly title: string };
  /** Site path of the files that hold what the page shows, without their extension. */
  readonly files?: string;
  /** What reference managers look for. */
  readonly metaTags?: readonly MetaTag[];
  readonly crumbs: readonly Crumb[];
  /** What the page is in schema.org's words; the breadcrumb is added. */
  readonly jsonLd?: object;
  readonly noindex?: boolean;
  /** Site path of the page that it leads on to at once. */
  readonly refresh?: string;
  /** Site paths of what this page alone has; the only script of the site is that of search. */
  readonly stylesheet?: string;
  readonly script?: string;
  /** The page's own picture for other sites; the site's where it is absent. */
  readonly card?: CardLink;
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or a full time. */
  readonly published?: string;
}

export const Head = ({ frame, ...page }: HeadProps & { frame: Frame }) => {
  const { desk, language, assets, siteTitle, link } = frame;
  const canonical = absoluteUrl(desk.settings, page.canonical ?? page.url);
  const font = language.dir === "rtl" ? assets.fonts.nastaliq : assets.fonts.latin;
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={page.script ? SEARCH_POLICY : PAGE_POLICY} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>
        {[page.title, page.titleNote, siteTitle].filter((part) => part !== undefined).join(" · ")}
      </title>
      <meta name="description" content={page.description} />
      {page.noindex && <meta name="robots" content="noindex" />}
      <link rel="stylesheet" href={link(assets.stylesheet)} />
      {page.stylesheet && <link rel="stylesheet" href={link(page.stylesheet)} />}
      {page.script && <script type="module" src={link(page.script)} />}
      {font && <link rel="preload" href={link(font)} as="font" type="font/woff2" crossorigin="anonymous" />}
      <link rel="icon" href={link(assets.icon)} type="image/svg+xml" />
      {page.refresh && <meta http-equiv="refresh" content={`0; url=${link(page.refresh)}`} />}
      {(page.canonical !== undefined || !page.noindex) && <link rel="canonical" href={canonical} />}
      <Alternates frame={frame} page={page} />
      {page.feed && (
        <>
          <link
            rel="alternate"
            type="application/atom+xml"
            title={page.feed.title}
            href={link(atomUrl(page.feed.url))}
          />
          <link
            rel="alternate"
            type="application/feed+json"
            title={page.feed.title}
            href={link(jsonFeedUrl(page.feed.url))}
          />
        </>
      )}
      {page.files &&
        FILE_FORMATS.map(({ extension, type }) => (
          <link rel="alternate" type={type} href={link(`${page.files}.${extension}`)} />
        ))}
      {page.metaTags?.map((tag) => (
        <meta {...tag} />
      ))}
      <meta property="og:site_name" content={siteTitle} />
      <meta property="og:type" content={page.type ?? "website"} />
      <meta property="og:title" content={page.title ?? siteTitle} />
      <meta property="og:description" content={page.description} />
      <meta property="og:url" content={canonical} />
      {language.locale && <meta property="og:locale" content={language.locale} />}
      {page.published && <meta property="article:published_time" content={page.published} />}
      <CardTags frame={frame} card={page.card} />
      <StructuredData frame={frame} page={page} />
    </head>
  );
};

const StructuredData = ({ frame, page }: { frame: Frame; page: HeadProps }) => {
  if (page.jsonLd === undefined) return null;
  const crumbs = [homeCrumb(frame), ...page.crumbs].map(({ name, url }) => ({
    name: name.text,
    ...(url && { url }),
  }));
  const values =
    page.crumbs.length === 0 ? page.jsonLd : [page.jsonLd, breadcrumbJsonLd(crumbs, frame.desk.settings)];
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: serializeJson(values) }} />;
};

/** Mutual pairs: each language that has the page in its own words names all of them, itself too. */
const Alternates = ({ frame, page }: { frame: Frame; page: HeadProps }) => {
  const { settings } = frame.desk;
  const codes = page.languages ?? settings.languages.map(({ code }) => code);
  const isOwn = page.canonical === undefined || page.canonical === page.url;
  if (codes.length < 2 || !isOwn || page.noindex) return null;
  const languages = settings.languages.filter(({ code }) => codes.includes(code));
  const address = (to: (typeof languages)[number]) =>
    absoluteUrl(settings, switchLanguage(page.url, frame.language, to));
  const [first] = languages;
  return (
    <>
      {languages.map((to) => (
        <link rel="alternate" hreflang={to.code} href={address(to)} />
      ))}
      {first && <link rel="alternate" hreflang="x-default" href={address(first)} />}
    </>
  );
};
