/** A number with what it counts: "1 record", "2 records". */
export function countOf(number: number, noun: string, many = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : many}`;
}
