// @ts-check
// Words of a line; capitals do not count, nor full stops round a word.

import { once, table } from "./table.js";

/** @typedef {{text: string, start: number, end: number}} Word */

/** More signs than this between two words, and they belong to no phrase. */
const WIDEST_GAP = 3;
const LONGEST_KNOWN = 500;
const MOST_KNOWN = 1000;

const pattern = once(() => {
  const between = escaped(table().characters.separators);
  return new RegExp(`[^.${between}](?:[^${between}]*[^.${between}])?`, "g");
});
const gaps = once(() => new RegExp(`^[${escaped(table().characters.light)}]{0,${WIDEST_GAP}}$`));

/**
 * Signs as they can stand between the brackets of a pattern.
 * @param {string} signs
 */
export function escaped(signs) {
  return signs.replace(/[\\\]^-]/g, "\\$&");
}

/**
 * A text in small letters, one for one.
 * @param {string} text
 */
export function fold(text) {
  return text.replaceAll("İ", "I").toLowerCase();
}

/** The words of lines that were asked for before: most lines are asked for often. @type {Map<string, Word[]>} */
const known = new Map();

/**
 * The words of a text, or its first ones; full stops round a word are no part of it.
 * @param {string} text @param {number} [most]
 */
export function words(text, most = Infinity) {
  if (text.length > LONGEST_KNOWN) return parted(text, most);
  let result = known.get(text);
  if (!result) {
    if (known.size === MOST_KNOWN) known.clear();
    known.set(text, (result = parted(text, Infinity)));
  }
  return result.slice(0, most);
}

/** @param {string} text @param {number} most */
function parted(text, most) {
  const word = pattern();
  /** @type {Word[]} */
  const list = [];
  word.lastIndex = 0;
  for (let at = word.exec(text); at && list.length < most; at = word.exec(text)) {
    list.push({ text: fold(at[0]), start: at.index, end: word.lastIndex });
  }
  return list;
}

/**
 * The words of a text with one space between them: two texts that read the same are then equal.
 * @param {string} text
 */
export function plain(text) {
  return words(text)
    .map((word) => word.text)
    .join(" ");
}

/**
 * Whether only light signs stand between a word and the one before it.
 * @param {string} text @param {Word[]} among @param {number} at
 */
export function isAdjacent(text, among, at) {
  return gaps().test(text.slice(among[at - 1].end, among[at].start));
}
