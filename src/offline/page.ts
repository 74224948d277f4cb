/** A page of the site to the same page for a folder: its links are relative, and it asks for no script and no host. */
import { findWords } from "../../layouts/words/index.ts";
import { leadOffline, type OfflineSite } from "./address.ts";

/** Units that are looked at whole: a script, a search box, a paragraph about searching, a tag. */
const UNITS = [
  /<script\b(?:"[^"]*"|[^">])*>[\s\S]*?<\/script>/,
  /<search\b[\s\S]*?<\/search>/,
  /<p id="without-script"[\s\S]*?<\/p>/,
  /<\/footer>/,
  /<[a-z](?:"[^"]*"|[^">])*>/,
];
const UNIT = new RegExp(UNITS.map(({ source }) => source).join("|"), "gi");

/** The markup is our own: values stand in double quotes, and none holds a bare quote. `page` is its file. */
export function packPage(html: string, page: string, site: OfflineSite): string {
  const { fixity } = findWords(/<html lang="([a-z]+)/.exec(html)?.[1] ?? "", site.words);
  const live = site.address + encodeURI(page.replace(/(?:^|(?<=\/))index\.html$/, ""));
  const note = (say: (address: string) => string) => withLink(say, live, site.address);
  return html.replace(UNIT, (unit) => {
    if (/^<script/i.test(unit)) return /^<script type="application\/ld\+json"/i.test(unit) ? unit : "";
    if (/^<search\b/i.test(unit)) return "";
    if (unit.startsWith('<p id="without-script"')) return `<p class="gap">${note(fixity.offlineSearch)}</p>`;
    if (unit === "</footer>") return `<p>${note(fixity.offlineOf)}</p></footer>`;
    return packTag(unit, page, site);
  });
}

/** "" for a tag that would ask for what the copy has not. */
function packTag(tag: string, page: string, site: OfflineSite): string {
  const [, name = ""] = /^<([a-z]+)/i.exec(tag) ?? [];
  if (name === "meta") return packMeta(tag, page, site);
  if (name === "link") return packLink(tag, page, site);
  return tag.replace(ADDRESS, (whole, before: string, value: string) => {
    const led = leadOffline(unescapeValue(value), page, site);
    return led === undefined ? whole : `${before}"${escapeValue(led.address)}"`;
  });
}

const ADDRESS = /(\s(?:xlink:)?(?:href|src|action|poster|cite|data)=)"([^"]*)"/g;

/** Canonical addresses and those of other languages are whole, and stay: they say where the archive has the page. */
function packLink(tag: string, page: string, site: OfflineSite): string {
  const [, value = ""] = /\shref="([^"]*)"/.exec(tag) ?? [];
  if (/^[a-z]+:/i.test(value)) return tag;
  const led = leadOffline(unescapeValue(value), page, site);
  // A preloaded font is asked for as from another host, which no browser allows a file.
  if (led?.to !== "copy" || /\srel="preload"/.test(tag)) return "";
  return tag.replace(` href="${value}"`, () => ` href="${escapeValue(led.address)}"`);
}

/** A page that leads on after some seconds; and what a host lets a page do, which is said for hosts. */
function packMeta(tag: string, page: string, site: OfflineSite): string {
  if (/\shttp-equiv="content-security-policy"/i.test(tag)) return "";
  if (!/\shttp-equiv="refresh"/i.test(tag)) return tag;
  return tag.replace(/(\scontent="\d+;\s*url=)([^"]*)"/i, (whole, before: string, value: string) => {
    const led = leadOffline(unescapeValue(value), page, site);
    return led === undefined ? whole : `${before}${escapeValue(led.address)}"`;
  });
}

/** The phrase, with the archive's address in it as a link to the page's own. */
function withLink(say: (address: string) => string, href: string, shown: string): string {
  const [before = "", after = ""] = say(MARK).split(MARK);
  const link = `<a href="${escapeValue(href)}" rel="external"><bdi dir="ltr">${escapeValue(shown)}</bdi></a>`;
  return `${escapeValue(before)}${link}${escapeValue(after)}`;
}

const MARK = "\u0000";

function escapeValue(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function unescapeValue(value: string): string {
  return value
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&lt;|&#60;/g, "<")
    .replace(/&gt;|&#62;/g, ">")
    .replace(/&#39;/g, "'")
    .replace(/&amp;|&#38;/g, "&");
}
