// @ts-check
// Words of a line, and phrases found among them; capitals do not count, nor commas between the words of a phrase.

import { once, table } from "./table.js";

/** @typedef {{text: string, start: number, end: number}} Word */
/**
 * @template T
 * @typedef {{meaning: T, first: number, last: number}} PhraseMatch
 */
/**
 * @template T
 * @typedef {Map<string, [string[], T][]>} Phrases
 */

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
 * @param {string} text
 * @param {number} [most]
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

/**
 * @param {string} text
 * @param {number} most
 */
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
 * @returns {PhraseMatch<T> | null}
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
  return parts.every((part, at) => among[first + at].text === part && (!at || isAdjacent(text, among, first + at)));
}

/**
 * Whether only light signs stand between a word and the one before it.
 * @param {string} text
 * @param {Word[]} among
 * @param {number} at
 */
export function isAdjacent(text, among, at) {
  return gaps().test(text.slice(among[at - 1].end, among[at].start));
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
  const match = find(index, text, among, 0);
  return match && match.last === among.length ? match.meaning : null;
}

/**
 * The first phrase that stands anywhere among words.
 * @template T
 * @param {Phrases<T>} index
 * @param {string} text
 * @param {Word[]} among
 * @returns {PhraseMatch<T> | null}
 */
export function findAnywhere(index, text, among) {
  for (let first = 0; first < among.length; first += 1) {
    const match = find(index, text, among, first);
    if (match) return match;
  }
  return null;
}

/**
 * The place behind all phrases that follow on one another from a word on.
 * @template T
 * @param {Phrases<T>} index
 * @param {string} text
 * @param {Word[]} among
 * @param {number} at
 */
export function skip(index, text, among, at) {
  for (let match = find(index, text, among, at); match; match = find(index, text, among, at)) at = match.last;
  return at;
}
