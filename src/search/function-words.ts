/**
 * Words that every text has and nobody searches for: they would be a third of the index. A word that is also a
 * name, a month or an abbreviation of its language is not among them.
 */
export const FUNCTION_WORDS: readonly string[] = [
  "a an and as at be been by for from had has have he his in is it its of on that the their they this to was were which with",
  "کے کی کا کو میں نے اور پر ہے ہیں تھا تھی تھے کہ یہ وہ اس ان ہو کر گیا گئی گئے کیا تھیں جس جو",
].flatMap((words) => words.split(" "));
