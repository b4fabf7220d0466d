// @ts-check
// How many voted for and against: `19 stemmen voor en 12 tegen`, `met 11 tegen 16 stemmen verworpen`.

import { table } from "../words/table.js";
import { words } from "../words/words.js";

/** @typedef {import("../words/words.js").Word} Word */
/** @typedef {[number | null, number | null]} Counts */

/** No sentence about a decision takes more words. */
export const LONGEST_SENTENCE = 40;

/**
 * How many voted for and against: `19 stemmen voor en 12 tegen`, `voor 19, tegen 12`.
 * @param {string} text @returns {Counts}
 */
export function counts(text) {
  const among = words(text, LONGEST_SENTENCE);
  for (const steps of [[-1, -2], [1]]) {
    const [inFavour, against] = [counted(among, "for", steps), counted(among, "against", steps)];
    if (inFavour !== null && against !== null) return [inFavour, against];
  }
  return [null, null];
}

/**
 * Read `met 11 tegen 16 stemmen verworpen`: whichever was said first, most voted for what was adopted.
 * @param {string} text @param {string} status @returns {Counts | null}
 */
export function tally(text, status) {
  const match = /(?:^| )([0-9]{1,3}) (?:stemmen )?tegen ([0-9]{1,3})(?: stemmen)?(?= |[.,)]|$)/u.exec(text);
  if (!match || /[0-9] (?:stemmen )?voor(?= |,)/u.test(text)) return null;
  const [least, most] = [Number(match[1]), Number(match[2])].sort((one, other) => one - other);
  return status === "adopted" ? [most, least] : status === "rejected" ? [least, most] : null;
}

/** @param {Word[]} among @param {string} side @param {number[]} steps */
function counted(among, side, steps) {
  for (const [at, word] of among.entries()) {
    if (!table().sides[side].includes(word.text)) continue;
    for (const step of steps) {
      const number = among[at + step]?.text ?? "";
      if (isSeats(number)) return Number(number);
    }
  }
  return null;
}

/** @param {string} text */
function isSeats(text) {
  return /^[0-9]{1,3}$/u.test(text);
}
