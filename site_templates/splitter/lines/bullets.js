// @ts-check
// What stands before a point: a sign, a number or a letter.

import { once, table } from "../words/table.js";
import { escaped } from "../words/words.js";

/** @typedef {{sign: string, rest: string, order: number}} Bullet */

/** The code of the sign before `a`. */
const FIRST_LETTER = 96;

const pattern = once(() => {
  const { symbols, spaced, after_number: marks, roman } = table().bullets;
  const any = (/** @type {string[]} */ signs) => signs.map((sign) => sign.replace(/[.)*+]/gu, "\\$&")).join("|");
  const counted = `\\(?(?:(?<number>[0-9]{1,2})|(?<roman>${roman.slice(1).join("|")})|(?<letter>[a-z]))(?:${any(marks)})`;
  const nested = `\\(?[0-9]\\.(?<nested>[0-9])(?:${any(marks)})?`;
  const glued = "[-–—−](?=[\\p{L}\"'“‘(])|(?<numeral>[0-9]{1,2})[.)](?=\\p{L}{2})|(?<character>[a-z])\\)(?=\\p{L})";
  return new RegExp(`^(?<sign>[${escaped(symbols.join(""))}]|(?:${any(spaced)}|${nested}|${counted})(?= |$)|${glued}) *`, "u");
});

/**
 * The bullet that a line begins with; its order is its number, and 0 for a sign.
 * @param {string} text @returns {Bullet | null}
 */
export function bullet(text) {
  const match = pattern().exec(text);
  const { sign = "", number, numeral, roman, letter, character, nested } = match?.groups ?? {};
  const counts = number ?? numeral ?? nested;
  if (!match || Number(counts) === 0) return null;
  const order = Number(counts ?? 0) || orderOf(roman, letter ?? character);
  return { sign, rest: text.slice(match[0].length), order };
}

/** @param {string | undefined} roman @param {string | undefined} letter */
function orderOf(roman, letter) {
  if (roman) return table().bullets.roman.indexOf(roman) + 1;
  return letter ? letter.charCodeAt(0) - FIRST_LETTER : 0;
}

/**
 * What a list is marked with: numbers, letters, or the sign itself.
 * @param {Bullet} bullet
 */
export function kindOf({ sign, order }) {
  if (!order) return sign;
  if (/[0-9]\.[0-9]/u.test(sign)) return "number of two levels";
  return /[0-9]/u.test(sign) ? "number" : "letter";
}

/**
 * Part a line at the bullets within it: `een bank; - een boom`, `1. een bank; 2. een boom`.
 * @param {string} text
 * @param {Bullet} first the bullet that the line began with
 */
export function parted(text, first) {
  /** @type {string[]} */
  const parts = [];
  let rest = text;
  for (let order = first.order + 1; ; order += 1) {
    const at = nextAt(rest, first, order);
    if (!at) return [...parts, rest];
    const [all, before] = at;
    parts.push(rest.slice(0, at.index + before.length));
    rest = rest.slice(at.index + all.length);
  }
}

/** @param {string} text @param {Bullet} first @param {number} order */
function nextAt(text, first, order) {
  if (first.order) {
    const next = /[0-9]/u.test(first.sign) ? `${order}[.)]{1,2}` : `${String.fromCharCode(FIRST_LETTER + order)}\\)`;
    return new RegExp(`([;.,:]) *\\(?${next} *(?=\\p{L})`, "u").exec(text);
  }
  const sign = `[${escaped(first.sign)}]`;
  const isSymbol = table().bullets.symbols.includes(first.sign);
  return new RegExp(isSymbol ? `([ ;])${sign} *(?=[^ ])` : `([;,.]) +${sign} +`, "u").exec(text);
}
