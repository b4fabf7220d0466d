// @ts-check
// Days in a text: `23 januari 2025`, `23 sept '25`, `23-01-2025`, `2025-01-23`; a day that does not exist is none.

import { once, table } from "./table.js";
import { plain } from "./words.js";

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** A year without its century: `'25`. */
const SHORT_YEAR = /['’‘´`]([0-9]{2})(?![0-9\p{L}])/gu;
const YEAR = /^(?:19|20|21)[0-9]{2}$/u;

const written = once(() => {
  const names = [...table().months, ...table().short_months].join("|");
  return new RegExp(`(?:^| )(?:([0-9]{1,2}) (${names}) ([0-9]{4})|([0-9]{1,4})([-/.])([0-9]{1,2})\\5([0-9]{1,4}))(?= |$)`, "gu");
});

/**
 * The first day that a text names, as `2025-01-23`; empty where it names none.
 * @param {string} text
 */
export function day(text) {
  return days(text).find(({ iso }) => iso)?.iso ?? "";
}

/**
 * The first that is written as a day with its year and is none, without marks: `31 februari 2026`; empty where all days exist.
 * @param {string} text
 */
export function noDay(text) {
  return days(text).find(({ iso, year }) => !iso && year)?.words ?? "";
}

/** @param {string} text */
function days(text) {
  if (!/[0-9]/u.test(text)) return [];
  const found = plain(text.replace(SHORT_YEAR, " 20$1")).matchAll(written());
  return [...found].map(([words, number, name, year, first, , month, last]) => ({
    words: words.trim(),
    iso: name ? date(year, `${monthOf(name)}`, number) : date(first, month, last) || date(last, month, first),
    year: [year, first, last].some((part) => YEAR.test(part ?? "")),
  }));
}

/** @param {string} name */
function monthOf(name) {
  return table().months.indexOf(name) + 1 || table().short_months.findIndex((short) => name.startsWith(short)) + 1;
}

/** @param {string} year @param {string} month @param {string} number */
function date(year, month, number) {
  if (!YEAR.test(year) || number.length > 2) return "";
  const [inYear, inMonth] = [Number(year), Number(number)];
  const leap = Number(month) === 2 && inYear % 4 === 0 && (inYear % 100 !== 0 || inYear % 400 === 0) ? 1 : 0;
  const isDay = inMonth >= 1 && inMonth <= (DAYS[Number(month) - 1] ?? 0) + leap;
  return isDay ? `${year}-${month.padStart(2, "0")}-${number.padStart(2, "0")}` : "";
}
