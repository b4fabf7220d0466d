// @ts-check
// Labelled lines: `Agendapunt: 7`, `Indiener(s):`, and a label in one cell with its value in the next.

import { once, table } from "./table.js";
import { lstrip, strip } from "./text.js";
import { find, phrases, words } from "./words.js";

/** @typedef {{key: string, value: string, count: number | null, colon: boolean}} Label */

/** Labels that need no colon where nothing else stands in the cell. */
const ALONE = ["number", "register", "date", "agenda", "outcome", "title", "subject", "submitters", "explanation", "costs"];
export const SECTIONS = ["explanation", "costs"];
export const LISTS = ["submitters", "for", "against", "tally"];

const labels = once(() =>
  phrases(Object.entries(table().labels).flatMap(([key, known]) => known.map((phrase) => /** @type {[string, string]} */ ([phrase, key])))),
);

/**
 * The label that a cell begins with.
 * @param {string} cell
 * @returns {Label | null}
 */
export function label(cell) {
  const among = words(cell, 10);
  let found = find(labels(), cell, among, 0);
  while (found) {
    const [count, tail] = counted(lstrip(cell.slice(among[found.last - 1].end), " )*_."));
    if (tail.startsWith(":")) return { key: found.meaning, value: strip(tail.slice(1), " *_"), count, colon: true };
    if ((!tail || tail === ",") && ALONE.includes(found.meaning)) return { key: found.meaning, value: "", count, colon: false };
    found = find(labels(), cell, among.slice(0, found.last - 1), 0);
  }
  return null;
}

/**
 * @param {string} tail
 * @returns {[number | null, string]}
 */
function counted(tail) {
  const found = /^\(([0-9]{1,3})(?: [^)]*)?\) */u.exec(tail);
  return found ? [Number(found[1]), tail.slice(found[0].length)] : [null, tail];
}
