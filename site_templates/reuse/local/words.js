// @ts-check
/** The words of a text with what stands around them: is a capital there a name, or only the begin of a sentence? */

import { list } from "./lists.js";

/**
 * @typedef {object} Word
 * @property {string} words
 * @property {number} start
 * @property {number} end
 * @property {string} gap what stands between the word before and this one
 * @property {boolean} first whether a sentence, a point or a quotation begins here
 */

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’&-](?=[\p{L}\p{N}]))*/gu;
const ENDS = /[.?!:;●•▪◦*]|[\r\n]/u;
const QUOTE_OPENS = /[‘“„"'«]$/u;
const CAPITAL = /^['’]?\p{Lu}/u;
const CAPITALS = /^\p{Lu}(?=.*\p{Lu})[\p{Lu}\p{N}&-]*$/u;
/** A point behind these ends no sentence. */
const SHORT = list(`
  jl a.s as ca circa dhr mw mevr drs mr dr ir ing prof nr nrs art bijv bv o.a oa d.d dd resp incl excl evt max min
  mln mld blz p st e.o
`);

/**
 * @param {string} text
 * @returns {Word[]}
 */
export function wordsOf(text) {
  /** @type {Word[]} */
  const result = [];
  let end = 0;
  let before = "";
  for (const match of text.matchAll(WORD)) {
    const gap = text.slice(end, match.index);
    result.push({
      words: match[0],
      start: match.index,
      end: match.index + match[0].length,
      gap,
      first: begins(gap, before),
    });
    end = match.index + match[0].length;
    before = match[0];
  }
  return result;
}

/**
 * @param {string} gap
 * @param {string} before the word before it
 */
function begins(gap, before) {
  if (before === "" || QUOTE_OPENS.test(gap)) return true;
  if (!ENDS.test(gap)) return false;
  const shortened = /^\.[ ,)]*$/u.test(gap) && (SHORT.has(before.toLowerCase()) || /^\p{Lu}$/u.test(before));
  return !shortened;
}

/** @param {string} word */
export function isCapitalised(word) {
  return CAPITAL.test(word);
}

/** @param {string} word */
export function isAcronym(word) {
  return word.length <= 6 && CAPITALS.test(word);
}

/**
 * The sentences that speak of the whole country: a figure in them is not of one town.
 *
 * @param {string} text
 * @returns {(at: number) => boolean}
 */
export function nationwide(text) {
  /** @type {{ end: number, all: boolean }[]} */
  const sentences = [];
  for (const { 0: words, index } of text.matchAll(/(?:[^.;\n●]|\.(?!\s))+/gu)) {
    sentences.push({
      end: index + words.length,
      all: /\b(?:landelijke?|in Nederland|nationale?|Nederlanders)\b/u.test(words),
    });
  }
  return (at) => {
    let [low, high] = [0, sentences.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (/** @type {{ end: number }} */ (sentences[middle]).end <= at) low = middle + 1;
      else high = middle;
    }
    return sentences[low]?.all ?? false;
  };
}
