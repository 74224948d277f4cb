/** Settings to the configuration of the browser editor, Sveltia CMS. */
import type { Settings } from "../settings.ts";
import { absoluteUrl, href } from "../views/urls.ts";
import { listCollections, nameTranslations } from "./collections.ts";
import { findForge, LOCAL_ONLY } from "./forge.ts";

/** The longest last part of an address that the editor proposes; with its date it stays below what a name may have. */
const LONGEST_SLUG = 80;

/** `folder` is the content folder below the repository's root; `icon` is a site path. */
export function composeConfig(settings: Settings, folder: string, icon: string): object {
  const { languages, title, repository } = settings;
  return {
    $schema: "https://unpkg.com/@sveltia/cms/schema/sveltia-cms.json",
    backend: findForge(repository)?.backend ?? LOCAL_ONLY,
    app_title: title[languages[0].code],
    site_url: settings.origin,
    display_url: absoluteUrl(settings, "/"),
    logo: { src: href(settings, icon) },
    // Nothing there is published; a record holds no picture.
    media_folder: `${folder}/drafts`,
    show_preview_links: false,
    slug: { encoding: "ascii", clean_accents: true, maxlength: LONGEST_SLUG },
    output: { omit_empty_optional_fields: true, yaml: { quote: "none", indent_sequences: true } },
    i18n: nameTranslations(languages.map(({ code }) => code)),
    collections: listCollections(settings, folder),
  };
}
