// @ts-check
// Closing marks, quotes and brackets: what a point stands in, and is no part of it.

import { once, table } from "./table.js";
import { lstrip, rstrip, strip, withoutEnd, withoutStart } from "./text.js";
import { fold } from "./words.js";

const DIGITS = "0123456789";

const abbreviations = once(() => new Set(table().abbreviations));
const silent = once(() => {
  const { separators, rules } = table().characters;
  return new Set([...separators, ...rules, ...table().bullets.symbols]);
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
  if (hasDigit(last) || last.includes("/")) return false;
  return last.includes(".") || abbreviations().has(last) || (last.length === 1 && table().letters.lower.includes(last));
}

/**
 * A text without the quotes round the whole of it.
 * @param {string} text
 */
export function unquoted(text) {
  for (const [left, right] of table().characters.quotes) {
    const inner = withoutEnd(withoutStart(text, left), right);
    if (inner && inner.length === text.length - 2 && !inner.includes(left) && !inner.includes(right)) {
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
  const bare = rstrip(text, "\"'”’»)") || text;
  // A number of a footnote may stand behind the mark.
  const noted = rstrip(text, `${DIGITS} `).endsWith(";");
  return !noted && !(bare !== "" && table().characters.ends.includes(bare[bare.length - 1]));
}

/**
 * Whether a text begins with a small letter.
 * @param {string} text
 */
export function beginsSmall(text) {
  return text !== "" && table().letters.lower.includes(text[0]);
}

/**
 * Whether a text begins with a capital.
 * @param {string} text
 */
export function beginsLarge(text) {
  return text !== "" && table().letters.upper.includes(text[0]);
}

/**
 * Whether a text says anything: more than marks, rules and bullets.
 * @param {string} text
 */
export function hasLetter(text) {
  for (const sign of text) if (!silent().has(sign)) return true;
  return false;
}

/**
 * Whether a text is a whole number in plain digits.
 * @param {string} text
 */
export function isDigits(text) {
  if (!text) return false;
  for (const sign of text) if (!DIGITS.includes(sign)) return false;
  return true;
}

/**
 * Whether a digit stands in a text.
 * @param {string} text
 */
export function hasDigit(text) {
  for (const sign of text) if (DIGITS.includes(sign)) return true;
  return false;
}
