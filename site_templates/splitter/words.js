// @ts-check
// Words of a line, and phrases found among them; capitals do not count, nor commas between the words of a phrase.

import { once, table } from "./table.js";

/** @typedef {{text: string, start: number, end: number}} Word */
/**
 * @template T
 * @typedef {{meaning: T, first: number, last: number}} Found
 */
/**
 * @template T
 * @typedef {Map<string, [string[], T][]>} Phrases
 */

/** More signs than this between two words, and they belong to no phrase. */
const WIDEST_GAP = 3;

const small = once(() => {
  const { upper, lower } = table().letters;
  return new Map([...upper].map((sign, at) => [sign, lower[at]]));
});
const separators = once(() => new Set(table().characters.separators));
const light = once(() => new Set(table().characters.light));

/**
 * A text in small letters, one for one.
 * @param {string} text
 */
export function fold(text) {
  const letters = small();
  let folded = "";
  for (let at = 0; at < text.length; at += 1) folded += letters.get(text[at]) ?? text[at];
  return folded;
}

/**
 * The words of a text, or its first ones; a full stop at the end is no part of a word.
 * @param {string} text
 * @param {number} [most]
 */
export function words(text, most = Infinity) {
  const parts = separators();
  /** @type {Word[]} */
  const found = [];
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    if (parts.has(text[at])) {
      if (start < 0) continue;
      add(found, text, start, at);
      start = -1;
      if (found.length >= most) return found;
    } else if (start < 0) {
      start = at;
    }
  }
  if (start >= 0) add(found, text, start, text.length);
  return found;
}

/**
 * @param {Word[]} found
 * @param {string} text
 * @param {number} start
 * @param {number} end
 */
function add(found, text, start, end) {
  while (end > start && text[end - 1] === ".") end -= 1;
  if (end > start) found.push({ text: fold(text.slice(start, end)), start, end });
}

/**
 * The words of a text with one space between them: two texts that read alike are then equal.
 * @param {string} text
 */
export function plain(text) {
  return words(text)
    .map((word) => word.text)
    .join(" ");
}

/**
 * Phrases ready to be found, by their first word, longest first.
 * @template T
 * @param {Iterable<[string, T]>} meanings
 * @returns {Phrases<T>}
 */
export function phrases(meanings) {
  /** @type {Phrases<T>} */
  const index = new Map();
  for (const [phrase, meaning] of meanings) {
    const parts = words(phrase).map((word) => word.text);
    const known = index.get(parts[0]) ?? [];
    known.push([parts, meaning]);
    index.set(parts[0], known);
  }
  for (const known of index.values()) known.sort((one, other) => other[0].length - one[0].length);
  return index;
}

/**
 * Phrases that all mean the same.
 * @param {string[]} list
 */
export function phraseSet(list) {
  return phrases(list.map((phrase) => /** @type {[string, boolean]} */ ([phrase, true])));
}

/**
 * The longest phrase that begins at a word.
 * @template T
 * @param {Phrases<T>} index
 * @param {string} text
 * @param {Word[]} among
 * @param {number} first
 * @returns {Found<T> | null}
 */
export function find(index, text, among, first) {
  if (first >= among.length) return null;
  for (const [parts, meaning] of index.get(among[first].text) ?? []) {
    const last = first + parts.length;
    if (last <= among.length && same(parts, text, among, first)) return { meaning, first, last };
  }
  return null;
}

/**
 * @param {string[]} parts
 * @param {string} text
 * @param {Word[]} among
 * @param {number} first
 */
function same(parts, text, among, first) {
  return parts.every((part, at) => among[first + at].text === part && (!at || near(text, among, first + at)));
}

/**
 * Whether only light signs stand between a word and the one before it.
 * @param {string} text
 * @param {Word[]} among
 * @param {number} at
 */
export function near(text, among, at) {
  const start = among[at - 1].end;
  const end = among[at].start;
  if (end - start > WIDEST_GAP) return false;
  for (let sign = start; sign < end; sign += 1) if (!light().has(text[sign])) return false;
  return true;
}

/**
 * The phrase that a text begins with.
 * @template T
 * @param {Phrases<T>} index
 * @param {string} text
 */
export function starts(index, text) {
  return find(index, text, words(text, 16), 0);
}

/**
 * What a text means that is one of the phrases and nothing more.
 * @template T
 * @param {Phrases<T>} index
 * @param {string} text
 * @returns {T | null}
 */
export function isPhrase(index, text) {
  const among = words(text, 17);
  const found = find(index, text, among, 0);
  return found && found.last === among.length ? found.meaning : null;
}

/**
 * The first phrase that stands anywhere among words.
 * @template T
 * @param {Phrases<T>} index
 * @param {string} text
 * @param {Word[]} among
 * @returns {Found<T> | null}
 */
export function findAnywhere(index, text, among) {
  for (let first = 0; first < among.length; first += 1) {
    const found = find(index, text, among, first);
    if (found) return found;
  }
  return null;
}
