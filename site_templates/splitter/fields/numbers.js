// @ts-check
// The number of a motion, and those that are none: of the register of documents, of an amount or a day.

import { isParty } from "../submitters/parties.js";
import { day } from "../words/dates.js";
import { beginsSmall, hasDigit, isDigits } from "../words/marks.js";
import { phraseSet, starts } from "../words/phrases.js";
import { lstrip, partition, rstrip, strip } from "../words/strings.js";
import { once, table } from "../words/table.js";
import { fold } from "../words/words.js";

export const LONGEST_NUMBER = 14;

export const notTitles = once(() => phraseSet(table().not_titles));
export const links = once(() => phraseSet(table().title_links));

/**
 * Part a number, with or without `nr.` before it, from the title behind it.
 * @param {string} rest @returns {[string, string]}
 */
export function numbered(rest) {
  let [first, behind] = partition(rest, " ");
  if (table().number_words.includes(strip(fold(first), ".:"))) {
    [first, behind] = partition(lstrip(behind, " :"), " ");
    return hasDigit(first) ? [rstrip(first, ":,;."), behind] : ["", rest];
  }
  if (/^\p{Lu}:$/u.test(first)) return [first.slice(0, 1), behind];
  const bare = rstrip(first, ":,;.");
  // `30 km/h` and `8 mei` count things.
  const countsThings = isDigits(first) && beginsSmall(behind) && !starts(links(), behind) && !starts(notTitles(), behind);
  return isNumber(bare) && !countsThings && !day(bare) ? [bare, behind] : ["", rest];
}

/**
 * Whether a word can be the number of a motion: `M25`, `2024M17`, `J.3`, `531`, `2025-A12`, `2025/118`.
 * @param {string} word
 */
export function isNumber(word) {
  const isShort = /^[0-9a-z._/-]+$/iu.test(word) && word.length <= LONGEST_NUMBER;
  if (!hasDigit(word) || !isShort || isRegistered(word) || isParty(word)) return false;
  return !fold(word).startsWith(table().proposal_numbers[0]);
}

/**
 * Whether a number is one of the register of documents, by its length.
 * @param {string} word
 */
export function isRegistered(word) {
  return /[0-9]{5}/u.test(word);
}

/**
 * Read a cell that is a number, with or without a group behind it: `J.4 D66`.
 * @param {string} cell
 */
export function loneNumber(cell) {
  if (/^\p{Lu}{1,2} [0-9]{1,4}[./-][0-9]{1,4}$/u.test(cell)) return cell;
  const [first, rest] = partition(cell, " ");
  const lettered = /^[^0-9]/u.test(first) && /\p{Lu}/u.test(first);
  const short = !rest || isParty(rest) || /^\p{Lu}[^ ]*$/u.test(rest);
  return lettered && short && isNumber(first) ? first : "";
}

/**
 * Whether a cell is a number from the register of documents and nothing more: `RIS 123456`.
 * @param {string} cell
 */
export function isRegister(cell) {
  const folded = fold(cell);
  return table().proposal_numbers.some((start) => folded.startsWith(start)) && hasDigit(cell) && cell.length <= LONGEST_NUMBER;
}
