// @ts-check
// What stands before a point: a sign, a number or a letter.

import { once, table } from "./table.js";
import { escaped } from "./words.js";

/** @typedef {{sign: string, rest: string, order: number}} Bullet */

const pattern = once(() => {
  const { symbols, spaced, after_number: marks, roman } = table().bullets;
  const any = (/** @type {string[]} */ signs) => signs.map((sign) => sign.replace(/[.)*+]/gu, "\\$&")).join("|");
  const counted = `\\(?(?:(?<number>[0-9]{1,2})|(?<roman>${roman.slice(1).join("|")})|(?<letter>[a-z]))(?:${any(marks)})`;
  const nested = `\\(?[0-9]\\.(?<nested>[0-9])(?:${any(marks)})?`;
  return new RegExp(`^(?<sign>[${escaped(symbols.join(""))}]|(?:${any(spaced)}|${nested}|${counted})(?= |$)) *`, "u");
});

/**
 * The bullet that a line begins with; its order is its number, and 0 for a sign.
 * @param {string} text
 * @returns {Bullet | null}
 */
export function bullet(text) {
  const found = pattern().exec(text);
  const { sign = "", number, roman, letter, nested } = found?.groups ?? {};
  if (!found || Number(number ?? nested) === 0) return null;
  const order = Number(number ?? nested ?? 0) || orderOf(roman, letter);
  return { sign, rest: text.slice(found[0].length), order };
}

/**
 * @param {string | undefined} roman
 * @param {string | undefined} letter
 */
function orderOf(roman, letter) {
  if (roman) return table().bullets.roman.indexOf(roman) + 1;
  return letter ? letter.charCodeAt(0) - 96 : 0;
}
