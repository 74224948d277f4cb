/** The program that makes the search index is not there, or does not answer; the message is for whoever runs the build. */
export class NoIndexer extends Error {
  override readonly name = "NoIndexer";
}
