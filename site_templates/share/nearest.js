// @ts-check
/** Did you mean: the same as `generator/findings/suggest.py`, whose measure is that of Python's difflib. */

import { foldName } from "../frame/lib/folding.js";

const ENOUGH = 0.7;
const LONGEST = 80;

/**
 * What the spelling most like the word means; nothing where none is near enough.
 * @param {string} word
 * @param {Iterable<[string, string]>} options spellings, each with the value that it means
 */
export function nearest(word, options) {
  const meanings = new Map([...options].map(([spelling, meaning]) => [foldName(spelling), meaning]));
  const wanted = [...foldName(word)].slice(0, LONGEST);
  let best = "";
  let most = 0;
  for (const spelling of meanings.keys()) {
    const one = [...spelling];
    // No two words share more signs than the shorter one has.
    if ((2 * Math.min(one.length, wanted.length)) / (one.length + wanted.length) < ENOUGH) continue;
    const likeness = (2 * shared(one, wanted)) / (one.length + wanted.length);
    if (likeness >= ENOUGH && (likeness > most || (likeness === most && spelling > best))) [best, most] = [spelling, likeness];
  }
  return meanings.get(best) ?? "";
}

/**
 * How many signs two words share: of the longest common stretch, then of what stands before and behind it.
 * @param {string[]} one
 * @param {string[]} other
 * @returns {number}
 */
function shared(one, other) {
  const { start, from, size } = stretch(one, other);
  if (size === 0) return 0;
  return size + shared(one.slice(0, start), other.slice(0, from)) + shared(one.slice(start + size), other.slice(from + size));
}

/** @param {string[]} one @param {string[]} other */
function stretch(one, other) {
  let found = { start: 0, from: 0, size: 0 };
  /** @type {number[]} */
  let before = [];
  one.forEach((sign, i) => {
    const lengths = other.map((also, j) => (also === sign ? (before[j - 1] ?? 0) + 1 : 0));
    lengths.forEach((size, j) => {
      if (size > found.size) found = { start: i - size + 1, from: j - size + 1, size };
    });
    before = lengths;
  });
  return found;
}
