// @ts-check
// Lines that say a place, a day or a number without a label.

import { day } from "../words/dates.js";
import { hasDigit } from "../words/marks.js";
import { find, phraseSet } from "../words/phrases.js";
import { strip } from "../words/strings.js";
import { once, table } from "../words/table.js";
import { fold, words } from "../words/words.js";
import { isRegister, numbered } from "./numbers.js";

const LONGEST_PLACE = 5;
const LONGEST_DAY = 9;

const places = once(() => phraseSet([...table().openings.municipal, ...table().labels.municipality]));
const meetings = once(() => phraseSet(table().labels.date));

/**
 * What a line says without a label, and its name: a place, the day of a meeting, a number; two empty strings for anything else.
 * @param {string} cell @returns {[string, string]}
 */
export function fieldOf(cell) {
  const among = words(cell, 12);
  const place = find(places(), cell, among, 0);
  if (place && place.last < among.length && among.length <= place.last + LONGEST_PLACE && !hasDigit(cell)) {
    return ["letterhead", placeIn(cell.slice(among[place.last].start))];
  }
  if ((find(meetings(), cell, among, 0) || /^(?:gemeente)?raad ?:? [0-9]/iu.test(cell)) && among.length <= LONGEST_DAY && day(cell)) return ["date", day(cell)];
  if (table().number_words.includes(among[0]?.text) && numbered(cell)[0]) return ["number", numbered(cell)[0]];
  return isRegister(cell) ? ["register", ""] : ["", ""];
}

/**
 * The place that a letterhead names, without the department behind it: `Utrecht – Griffie`, `Utrecht, griffie`.
 * @param {string} text
 */
function placeIn(text) {
  const [first, ...behind] = text.split(/ [-–—|/] |[,|/] */u);
  const isDepartment = behind.some((piece) => table().departments.includes(fold(piece.split(" ", 1)[0])));
  return strip(isDepartment ? first : text, " ,.:");
}
