/** One file of the output: an address below the site's root, and what is written there. */

/** A class, since Eleventy copies plain objects and passes instances by reference. */
export class Sheet {
  readonly url: string;
  readonly render: () => string;

  /**
   * `url` starts with "/" and is not percent-encoded; one that ends with "/" is written as its index.html.
   * `render` is called once, while the file is written; its text is not kept.
   */
  constructor(url: string, render: () => string) {
    this.url = url;
    this.render = render;
  }
}
