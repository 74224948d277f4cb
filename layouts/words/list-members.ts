/** "a, b and c": `comma` and `and` are those of the language, with their spaces. */
export function listMembers(members: readonly string[], comma: string, and: string): string {
  const last = members.at(-1) ?? "";
  return members.length < 2 ? last : `${members.slice(0, -1).join(comma)}${and}${last}`;
}
