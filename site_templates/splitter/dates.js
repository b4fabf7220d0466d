// @ts-check
// Days in a text: `23 januari 2025`, `23-01-2025`, `2025-01-23`; a day that does not exist is none.

import { isDigits } from "./marks.js";
import { table } from "./table.js";
import { words } from "./words.js";

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/**
 * The first day that a text names, as `2025-01-23`; empty where it names none.
 * @param {string} text
 */
export function day(text) {
  const among = words(text).map((word) => word.text);
  for (let first = 0; first < among.length; first += 1) {
    const found = written(among, first) || inDigits(among[first]);
    if (found) return found;
  }
  return "";
}

/**
 * @param {string[]} among
 * @param {number} first
 */
function written(among, first) {
  if (first + 3 > among.length) return "";
  const [number, month, year] = among.slice(first, first + 3);
  return date(year, monthOf(month), number);
}

/** @param {string} name */
function monthOf(name) {
  return table().months.indexOf(name) + 1 || table().short_months.indexOf(name) + 1;
}

/** @param {string} word */
function inDigits(word) {
  for (const mark of ["-", "/", "."]) {
    const parts = word.split(mark);
    if (parts.length === 3 && parts.every(isDigits) && parts[1].length <= 2) {
      const [first, month, last] = parts;
      return date(first, Number(month), last) || date(last, Number(month), first);
    }
  }
  return "";
}

/**
 * @param {string} year
 * @param {number} month
 * @param {string} number
 */
function date(year, month, number) {
  if (!isDigits(year) || !isDigits(number) || year.length !== 4 || number.length > 2) return "";
  const [inYear, inMonth] = [Number(year), Number(number)];
  if (month < 1 || month > DAYS.length || inYear < FIRST_YEAR || inYear > LAST_YEAR) return "";
  const leap = month === 2 && inYear % 4 === 0 && (inYear % 100 !== 0 || inYear % 400 === 0) ? 1 : 0;
  if (inMonth < 1 || inMonth > DAYS[month - 1] + leap) return "";
  return `${year}-${String(month).padStart(2, "0")}-${String(inMonth).padStart(2, "0")}`;
}
