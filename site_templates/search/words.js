// @ts-check
/** Words as the index knows them: folded and cut in the same way as `generator/text/words.py` does. */

import { fold } from "../frame/lib/folding.js";
import { SIGNS } from "../frame/lib/signs.js";

const BETWEEN = [...SIGNS].flatMap(([sign, plain]) => (["'", "-", ""].includes(plain) ? [sign] : [])).join("");
const CHUNK = new RegExp(`[\\p{L}\\p{N}]+(?:[-'./&+${BETWEEN}][\\p{L}\\p{N}]+)*`, "gu");
/** What falls away where a chunk is written as one: `b&b` is not the initials `B.B.`. */
const DROPPED = /[^\p{L}\p{N}&+]/gu;
const PIECE = /[\p{L}\p{N}]+/gu;

/**
 * The chunks of a text with their place in it; marks such as a hyphen or an apostrophe hold pieces together.
 *
 * @param {string} text
 * @returns {{ pieces: string[], joined: string, start: number, end: number }[]}
 */
export function chunks(text) {
  return [...text.matchAll(CHUNK)].map((match) => ({
    pieces: fold(match[0]).match(PIECE) ?? [],
    joined: fold(match[0]).replaceAll(DROPPED, ""),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * Whether a piece is a single letter, such as the s of `auto's` or an initial: that is no word.
 *
 * @param {string} piece
 */
export function isLetter(piece) {
  return /^\p{L}$/u.test(piece);
}
