// @ts-check
/** Words as the index knows them: folded and cut in the same way as `generator/text/words.py` does. */

import { fold } from "../frame/lib/folding.js";

const CHUNK = /[\p{L}\p{N}]+(?:[-'’./&][\p{L}\p{N}]+)*/gu;
const PIECE = /[\p{L}\p{N}]+/gu;

/**
 * The chunks of a text with their place in it; marks such as a hyphen or an apostrophe hold pieces together.
 *
 * @param {string} text
 * @returns {{ pieces: string[], start: number, end: number }[]}
 */
export function chunks(text) {
  return [...text.matchAll(CHUNK)].map((found) => ({
    pieces: fold(found[0]).match(PIECE) ?? [],
    start: found.index,
    end: found.index + found[0].length,
  }));
}
