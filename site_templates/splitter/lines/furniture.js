// @ts-check
// What a page carries round the text: numbers of pages, running heads, the words of a printed form.

import { hasDigit, hasLetter, isDigits } from "../words/marks.js";
import { isPhrase, phraseSet, starts } from "../words/phrases.js";
import { lstrip } from "../words/strings.js";
import { once, table } from "../words/table.js";
import { fold, words } from "../words/words.js";

const LONGEST_PAGE = 24;
const LONGEST_FOOTNOTE_NUMBER = 3;
const FIRST_LINES = 4;

const pages = once(() => new Set(table().furniture.pages.map((pattern) => pattern.replaceAll(" ", ""))));
const formLines = once(() => phraseSet(table().furniture.lines));
const formStarts = once(() => phraseSet(table().furniture.starts));

/**
 * Whether a line is the number of a page and nothing more.
 * @param {string} text
 */
function isPageNumber(text) {
  if (text.length > LONGEST_PAGE || !hasDigit(text)) return false;
  return !text.endsWith(".") && pages().has(numbered(fold(text)).replaceAll(" ", "").replaceAll(".", ""));
}

/**
 * Whether a line has the number of a page at an end, beside other words: `Motie M7 | pagina 1 van 2`. A bare number is none,
 * and `1/2` or `p. 1` is one where it comes again.
 * @param {import("./lines.js").Line} line @param {boolean} again
 */
function hasPageNumber({ cells }, again) {
  const pieces = cells.flatMap((cell) => cell.split(/ [|–—-] /u));
  const isCounted = (/** @type {string} */ text) => (again ? /[0-9]\D+[0-9]|\p{L}/u : /\p{L}.*[0-9]\D+[0-9]/u).test(text) && isPageNumber(text);
  return pieces.length > 1 && [pieces[0], pieces[pieces.length - 1]].some(isCounted);
}

/**
 * A text with `#` for each number of at most three digits.
 * @param {string} text
 */
function numbered(text) {
  return text.replace(/[0-9]+/gu, (run) => (run.length <= LONGEST_FOOTNOTE_NUMBER ? "#" : "##"));
}

/**
 * Whether a line belongs to the printed form of a council: `Gemeenteraad`, `De voorzitter,`.
 * @param {string} text
 */
export function isForm(text) {
  return isPhrase(formLines(), text) !== null || starts(formStarts(), text) !== null || !hasLetter(text);
}

/**
 * Whether a line is an address under the text, with or without its number.
 * @param {string} text
 */
export function isFootnote(text) {
  const [first] = words(text, 2);
  const noted = first && isDigits(first.text) && first.text.length <= LONGEST_FOOTNOTE_NUMBER;
  const bare = noted ? lstrip(text.slice(first.end), " .)") : text;
  const head = fold(bare.slice(0, 12));
  return table().footnotes.some((start) => head.startsWith(start));
}

/**
 * The sign of a footnote that a line begins with: `¹ Rapport …`, `[2] Richtlijn …`, `3 Zie …`; empty where it is none.
 * @param {string} text
 */
export function noteSign(text) {
  return /^([⁰¹²³⁴⁵-⁹]{1,2}|\[[0-9]{1,2}\]|[0-9]{1,2}(?= \p{Lu}))[ .)]*\p{L}/u.exec(text)?.[1] ?? "";
}

/**
 * The signs of footnotes that a text refers to; a bare number does so right behind a word.
 * @param {string} text
 */
export function notesIn(text) {
  return [...text.matchAll(/[⁰¹²³⁴⁵-⁹]{1,2}|\[[0-9]{1,2}\]|\p{Ll}[.,;)”’"]?([0-9]{1,2})(?=[ .,;]|$)/gu)].map(([all, bare]) => bare ?? all);
}

/**
 * Which lines, by their place, are numbers of pages and the running heads beside them.
 * @param {import("./lines.js").Line[]} lines
 */
export function pageFurniture(lines) {
  const numbers = new Set(lines.keys());
  lines.forEach((line, at) => isPageNumber(line.text) || numbers.delete(at));
  const shapes = lines.map((line) => numbered(fold(line.text)));
  const heads = new Set(shapes.slice(0, FIRST_LINES));
  /** @type {Map<string, number>} */
  const feet = new Map();
  for (const at of numbers) if (at) feet.set(shapes[at - 1], (feet.get(shapes[at - 1]) ?? 0) + 1);
  const all = new Set(numbers);
  /** @type {Map<string, number>} */
  const times = new Map();
  for (const shape of shapes) times.set(shape, (times.get(shape) ?? 0) + 1);
  lines.forEach((line, at) => hasPageNumber(line, (times.get(shapes[at]) ?? 0) > 1) && all.add(at));
  lines.forEach((line, at) => {
    const begins = line.page || numbers.has(at - 1);
    if (at >= FIRST_LINES && begins && heads.has(shapes[at])) all.add(at);
    if (numbers.has(at + 1) && (feet.get(shapes[at]) ?? 0) > 1) all.add(at);
  });
  return all;
}
