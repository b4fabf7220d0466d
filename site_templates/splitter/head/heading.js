// @ts-check
// A line that says what was filed, `Motie M5: Een boom`, and lines that say a place, a day or a number without a label.

import { label } from "../fields/labels.js";
import { isChoice } from "../outcome/boxes.js";
import { isParty } from "../submitters/names.js";
import { day } from "../words/dates.js";
import { beginsSmall, hasDigit, hasLetter, isDigits, unquoted } from "../words/marks.js";
import { lstrip, partition, rstrip, strip } from "../words/strings.js";
import { once, table } from "../words/table.js";
import { find, findAnywhere, fold, phrases, phraseSet, starts, words } from "../words/words.js";

/** @typedef {{kind: string, number: string, title: string, rest: string}} Heading */

const LONGEST_NUMBER = 14;
const LONGEST_PLACE = 5;
const LONGEST_DAY = 9;

const kinds = once(() =>
  phrases(Object.entries(table().kinds).flatMap(([kind, known]) => known.map((phrase) => /** @type {[string, string]} */ ([phrase, kind])))),
);
const notTitles = once(() => phraseSet(table().not_titles));
const links = once(() => phraseSet(table().title_links));
const places = once(() => phraseSet([...table().openings.municipal, ...table().labels.municipality]));
const meetings = once(() => phraseSet(table().labels.date));

/**
 * Read a line that begins with what was filed.
 * @param {string} text
 * @returns {Heading | null}
 */
export function heading(text) {
  const match = starts(kinds(), text);
  if (!match) return short(text);
  const among = words(text, 24);
  const behind = lstrip(lstrip(text.slice(among[match.last - 1].end), " )*_"), " :;,-–*_./|");
  if (isChoice(behind)) return { kind: match.meaning, number: "", title: "", rest: "" };
  if (isChoice(text)) return null;
  const [number, tail] = numbered(behind);
  const rest = lstrip(tail, " :;,-–*_.");
  return { kind: match.meaning, number, title: titleOf(rest), rest };
}

/**
 * Read a title behind the number of a motion: `M2025.09 Eerlijke subsidies`.
 * @param {string} text
 * @returns {Heading | null}
 */
function short(text) {
  const [first, rest] = partition(text, " ");
  if (!/^M[0-9]/u.test(first) || !isNumber(first) || !/^\p{Lu}.* /u.test(rest)) return null;
  return { kind: "motion", number: first, title: titleOf(rest), rest };
}

/**
 * Part a number, with or without `nr.` before it, from the title behind it.
 * @param {string} rest
 * @returns {[string, string]}
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
 * A title without link words and quotes; empty for what is no title, such as `van de leden …`.
 * @param {string} text
 */
export function titleOf(text) {
  const inner = label(text);
  if (inner && inner.value && ["title", "subject"].includes(inner.key)) return unquoted(inner.value);
  if (starts(notTitles(), text)) {
    const among = words(text, 24);
    const match = findAnywhere(links(), text, among);
    return match ? unquoted(strip(text.slice(among[match.last - 1].end), " :*_")) : "";
  }
  if (!hasLetter(text) || (text.startsWith("(") && text.endsWith(")"))) return "";
  if (["is", "wordt", "werd"].includes(fold(text.split(" ", 1)[0]))) return "";
  const link = starts(links(), text);
  const among = words(text, 16);
  if (link && link.last < among.length) text = lstrip(text.slice(among[link.last - 1].end), " :");
  return unquoted(strip(text, " *_"));
}

/**
 * Whether a word can be the number of a motion: `M25`, `2024M17`, `J.3`, `531`, `2025-A12`, `2025/118`.
 * @param {string} word
 */
function isNumber(word) {
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
 * What a line says without a label, and its name: a place, the day of a meeting, a number; two empty strings for anything else.
 * @param {string} cell
 * @returns {[string, string]}
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

/**
 * Whether a cell is a number from the register of documents and nothing more: `RIS 123456`.
 * @param {string} cell
 */
function isRegister(cell) {
  const folded = fold(cell);
  return table().proposal_numbers.some((start) => folded.startsWith(start)) && hasDigit(cell) && cell.length <= LONGEST_NUMBER;
}

/** @param {string} value */
export function isProposal(value) {
  const [first] = words(value, 1);
  return first !== undefined && table().proposal_words.includes(first.text);
}
