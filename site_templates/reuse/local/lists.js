// @ts-check
/** Lists of words, written as a text. */

/**
 * @param {string} words
 * @returns {Set<string>}
 */
export function list(words) {
  return new Set(words.trim().split(/\s+/u));
}
