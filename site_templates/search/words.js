// @ts-check
/** Words as the index knows them: folded and cut in the same way as `generator/search/words.py` does. */

const CHUNK = /[\p{L}\p{N}]+(?:[-'’./&][\p{L}\p{N}]+)*/gu;
const PIECE = /[\p{L}\p{N}]+/gu;

/**
 * Small letters, without accents, the letter ĳ as ij.
 *
 * @param {string} text
 */
export function fold(text) {
  return text.normalize("NFKD").replaceAll(/\p{Mn}/gu, "").toLowerCase();
}

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
