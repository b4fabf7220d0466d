// @ts-check
// Phrases found among the words of a line; commas between the words of a phrase do not count.

import { isAdjacent, words } from "./words.js";

/** @typedef {import("./words.js").Word} Word */
/**
 * @template T
 * @typedef {{meaning: T, first: number, last: number}} PhraseMatch
 */

/**
 * @template T
 * @typedef {Map<string, [string[], T][]>} Phrases
 */

/**
 * Phrases ready to be found, by their first word, longest first.
 * @template T
 * @param {Iterable<[string, T]>} meanings @returns {Phrases<T>}
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
  return phrases(list.map((phrase) => pair(phrase, true)));
}

/**
 * Phrases by what they mean, as most lists of the table have them.
 * @template {string} T
 * @param {Record<T, string[]>} lists
 */
export function phraseLists(lists) {
  const known = /** @type {[T, string[]][]} */ (Object.entries(lists));
  return phrases(known.flatMap(([meaning, list]) => list.map((phrase) => pair(phrase, meaning))));
}

/**
 * A phrase and what it means.
 * @template T
 * @param {string} phrase @param {T} meaning @returns {[string, T]}
 */
export function pair(phrase, meaning) {
  return [phrase, meaning];
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

/** @param {string[]} parts @param {string} text @param {Word[]} among @param {number} first */
function same(parts, text, among, first) {
  return parts.every((part, at) => among[first + at].text === part && (!at || isAdjacent(text, among, first + at)));
}

/**
 * The phrase that a text begins with.
 * @template T
 * @param {Phrases<T>} index @param {string} text
 */
export function starts(index, text) {
  return find(index, text, words(text, 16), 0);
}

/**
 * What a text means that is one of the phrases and nothing more.
 * @template T
 * @param {Phrases<T>} index @param {string} text @returns {T | null}
 */
export function isPhrase(index, text) {
  const among = words(text, 17);
  const match = find(index, text, among, 0);
  return match && match.last === among.length ? match.meaning : null;
}

/**
 * The first phrase that stands anywhere among words.
 * @template T
 * @param {Phrases<T>} index @param {string} text @param {Word[]} among @returns {PhraseMatch<T> | null}
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
 * @param {Phrases<T>} index @param {string} text @param {Word[]} among @param {number} at
 */
export function skip(index, text, among, at) {
  for (let match = find(index, text, among, at); match; match = find(index, text, among, at)) at = match.last;
  return at;
}
