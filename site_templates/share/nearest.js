// @ts-check
/** Did you mean: the same as `generator/findings/suggest.py`, for there is no Python where the form is. */

import { foldName } from "../frame/lib/folding.js";

const LONGEST = 80;
/** Shorter words stand in others by chance. */
const FEWEST = 4;

/**
 * What the spelling most like the word means; nothing where none is similar enough.
 * @param {string} word
 * @param {Iterable<[string, string]>} options spellings, each with the value that it means
 */
export function nearest(word, options) {
  const meanings = new Map([...options].map(([spelling, meaning]) => [foldName(spelling), meaning]));
  const wanted = [...foldName(word)].slice(0, LONGEST);
  const spellings = [...meanings.keys()];
  let best = "";
  let least = Infinity;
  // Of two at the same distance the one with the same first letter: that is the letter that people get right.
  const first = (/** @type {string} */ one, /** @type {string} */ other) => {
    const [begins, otherBegins] = [one, other].map((spelling) => [...spelling][0] === wanted[0]);
    return begins === otherBegins ? before(one, other) : Boolean(begins);
  };
  for (const spelling of spellings) {
    const one = [...spelling];
    const most = Math.max(1, Math.floor(Math.max(one.length, wanted.length) / 3));
    if (Math.abs(one.length - wanted.length) > most) continue;
    const away = distance(wanted, one);
    if (away <= most && (away < least || (away === least && first(spelling, best)))) [best, least] = [spelling, away];
  }
  return meanings.get(best || inside(wanted.join(""), spellings)) ?? "";
}

/**
 * How many letters have to be put in, taken out, replaced or exchanged with the next one.
 * @param {string[]} word
 * @param {string[]} other
 */
function distance(word, other) {
  /** @type {number[]} */
  let last = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  word.forEach((letter, at) => {
    const above = last;
    last = row;
    row = [at + 1];
    other.forEach((sign, index) => {
      const steps = [(last[index + 1] ?? 0) + 1, (row[index] ?? 0) + 1, (last[index] ?? 0) + (letter === sign ? 0 : 1)];
      if (at && index && letter === other[index - 1] && word[at - 1] === sign) steps.push((above[index - 1] ?? 0) + 1);
      row.push(Math.min(...steps));
    });
  });
  return row[other.length] ?? 0;
}

/**
 * The longest spelling that stands in the word as words of its own: `Gemeente Den Haag`.
 * @param {string} word
 * @param {string[]} spellings
 */
function inside(word, spellings) {
  const own = ` ${word.replace(/[^\p{L}\p{N}_]/gu, " ")} `;
  const stands = (/** @type {string} */ one) =>
    one.length >= FEWEST && word.includes(one) && own.includes(` ${one.replace(/[^\p{L}\p{N}_]/gu, " ")} `);
  return spellings.filter(stands).sort((a, b) => b.length - a.length || (before(a, b) ? -1 : 1))[0] ?? "";
}

/**
 * Whether a word comes first in the order of its code points, as Python sorts.
 * @param {string} one
 * @param {string} other
 */
function before(one, other) {
  const [a, b] = [[...one], [...other]];
  const at = a.findIndex((sign, index) => sign !== b[index]);
  return at >= 0 ? (a[at]?.codePointAt(0) ?? 0) < (b[at]?.codePointAt(0) ?? -1) : a.length < b.length;
}
