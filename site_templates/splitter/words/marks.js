// @ts-check
// Closing marks, quotes and brackets: what a point stands in, and is no part of it.

import { lstrip, rstrip, strip } from "./strings.js";
import { once, table } from "./table.js";
import { escaped, fold } from "./words.js";

/** A mark that ends a sentence, with a quote or bracket behind it; behind a semicolon the number of a footnote too. */
const CLOSED = /(?:[;.?!:]["'”’»)]*|;[0-9 ]*)$/u;

const abbreviations = once(() => new Set(table().abbreviations));
const sayings = once(() => {
  const { separators, rules } = table().characters;
  return new RegExp(`[^${escaped(separators + rules + table().bullets.symbols.join(""))}]`, "u");
});

/**
 * A point without what closes it: `;`, `,`, a last `en` and the full stop of a sentence.
 * @param {string} point
 */
export function withoutMarks(point) {
  for (;;) {
    const less = shorter(point);
    if (less === point) return point;
    point = less;
  }
}

/** @param {string} point */
function shorter(point) {
  if (point.endsWith(";") || point.endsWith(",")) return rstrip(point.slice(0, -1), " ");
  if (fold(point.slice(-3)) === " en") return rstrip(point.slice(0, -3), " ");
  const stops = point.endsWith(".") && !point.endsWith("..") && !isAbbreviated(point);
  return stops ? rstrip(point.slice(0, -1), " ") : point;
}

/**
 * Whether the last word keeps its full stop: `B.V.`, `resp.`, `e.d.`, `A.`.
 * @param {string} point
 */
function isAbbreviated(point) {
  const last = lstrip(fold(point.slice(point.lastIndexOf(" ") + 1, -1)), "('\"");
  return !/[0-9/]/u.test(last) && (last.includes(".") || abbreviations().has(last) || /^\p{L}$/u.test(last));
}

/**
 * A text without the quotes round the whole of it.
 * @param {string} text
 */
export function unquoted(text) {
  for (const [left, right] of table().characters.quotes) {
    const inner = text.slice(1, -1);
    if (inner && text.startsWith(left) && text.endsWith(right) && !inner.includes(left) && !inner.includes(right)) {
      return strip(inner, " ");
    }
  }
  return text;
}

/**
 * Whether a text stops without a mark, so that more of the sentence may follow.
 * @param {string} text
 */
export function isOpen(text) {
  return !CLOSED.test(text);
}

/**
 * Whether a text begins with a small letter.
 * @param {string} text
 */
export function beginsSmall(text) {
  return /^\p{Ll}/u.test(text);
}

/**
 * Whether a text begins with a capital.
 * @param {string} text
 */
export function beginsLarge(text) {
  return /^\p{Lu}/u.test(text);
}

/**
 * Whether a text says anything: more than marks, rules and bullets.
 * @param {string} text
 */
export function hasLetter(text) {
  return sayings().test(text);
}

/**
 * Whether a text is a whole number in plain digits.
 * @param {string} text
 */
export function isDigits(text) {
  return /^[0-9]+$/u.test(text);
}

/**
 * Whether a digit stands in a text.
 * @param {string} text
 */
export function hasDigit(text) {
  return /[0-9]/u.test(text);
}
