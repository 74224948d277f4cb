/** What a copy that is opened from a folder has no use for, and what a page in it leads to instead. */

/**
 * Feeds and what other programs ask a host for; what only a script can use; pictures that other sites show beside a
 * link; the page of an address that does not exist; what is there a second time, compressed. `path` is below the site's root.
 */
export function isLeftOut(path: string): boolean {
  return LEFT_OUT.some((pattern) => pattern.test(path));
}

const LEFT_OUT = [
  /(?:^|\/)feed(?:\/\d+)?\.(?:xml|json)$/,
  /\.(?:opml|js|wasm|br|gz)$/,
  /^sitemap(?:-\d+)?\.xml$/,
  /^robots\.txt$/,
  /^_(?:headers|redirects)$/,
  /^(?:\.well-known|admin|api)\//,
  /^(?:[a-z]{2,3}\/)?search\/(?:index\/|names\.json$)/,
  /(?:^|\/)card\.png$/,
  /(?:^|\/)404\.html$/,
];
