// @ts-check
/** Folding of words for comparison: small letters, without accents, the letter ĳ as ij. */

/**
 * @param {string} words
 * @returns {string}
 */
export function fold(words) {
  return words
    .replaceAll(/[ĳĲ]/gu, "ij")
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .toLowerCase();
}
