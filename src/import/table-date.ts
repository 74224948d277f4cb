/** The cells of a column of dates to EDTF: which of two numbers is the day, only the whole column can say. */
import { quote } from "../read/quote.ts";
import { type DayOrder, findOrders, type ReadDate, readDate, readDayNumber, readInOrder } from "./date.ts";

/** The one order in which every cell of the column is a day; undefined where there are two, or none. */
export function findColumnOrder(cells: readonly string[]): DayOrder | undefined {
  const orders = cells.map(findOrders).filter((found) => found !== undefined);
  const possible = (["day-first", "month-first"] as const).filter((order) =>
    orders.every((found) => found.includes(order)),
  );
  return orders.length > 0 && possible.length === 1 ? possible[0] : undefined;
}

/** `event` dates may be intervals. */
export function readCell(cell: string, order: DayOrder | undefined, event: boolean): ReadDate {
  const dayNumber = readDayNumber(cell);
  if (dayNumber !== undefined)
    return { date: dayNumber, note: `${quote(cell)} was read as a spreadsheet's day number, ${dayNumber}` };
  const orders = findOrders(cell);
  if (orders === undefined) return readDate(cell, event);
  if (order !== undefined) {
    const date = readInOrder(cell, order);
    return date === undefined
      ? { doubt: `${quote(cell)} is no day with the ${orderWord(order)} first` }
      : { date };
  }
  const readings = [...new Set(orders.map((possible) => readInOrder(cell, possible)))];
  const [date] = readings;
  if (date === undefined) return { doubt: `${quote(cell)} is a day that does not exist` };
  if (readings.length === 1) return { date };
  return {
    doubt: `${quote(cell)} can be read as ${readings.join(" and as ")}, and the column does not say which: write YYYY-MM-DD, or give "dates: day-first" in a mapping file`,
  };
}

export function orderWord(order: DayOrder): string {
  return order === "day-first" ? "day" : "month";
}
