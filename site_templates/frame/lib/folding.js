// @ts-check
/** Texts so that a capital, an accent or the kind of apostrophe makes no other word: as `generator/text/folding.py`. */

import { SIGNS } from "./signs.js";

/** Most words have no sign that folds but capitals; looking for the others takes ten times as long. */
const SIMPLE = /^[A-Za-z0-9 ]*$/u;
const ANY = new RegExp(`[${[...SIGNS.keys()].join("")}]`, "gu");

/**
 * Small letters, with one sign for what means the same; accents stay.
 *
 * @param {string} text
 */
export function unify(text) {
  return plain(plain(text).normalize("NFKC").toLowerCase());
}

/**
 * The same without accents.
 *
 * @param {string} text
 */
export function fold(text) {
  if (SIMPLE.test(text)) return text.toLowerCase();
  return unify(text).normalize("NFKD").replaceAll(/\p{Mn}/gu, "");
}

/**
 * A name as the registers know it: also without spaces around dashes and slashes.
 *
 * @param {string} name
 */
export function foldName(name) {
  return unify(name).trim().replaceAll(/\s+/gu, " ").replaceAll(/ ?([-/]) ?/gu, "$1");
}

/** @param {string} text */
function plain(text) {
  return text.replaceAll(ANY, (sign) => SIGNS.get(sign) ?? sign);
}
