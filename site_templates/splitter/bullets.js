// @ts-check
// What stands before a point: a sign, a number or a letter.

import { isDigits } from "./marks.js";
import { once, table } from "./table.js";
import { lstrip, partition, withoutStart } from "./text.js";

/** @typedef {{sign: string, rest: string, order: number}} Bullet */

const LONGEST_NUMBER = 2;

const symbols = once(() => new Set(table().bullets.symbols));

/**
 * The bullet that a line begins with; its order is its number, and 0 for a sign.
 * @param {string} text
 * @returns {Bullet | null}
 */
export function bullet(text) {
  if (symbols().has(text[0])) return { sign: text[0], rest: lstrip(text.slice(1), " "), order: 0 };
  const [sign, rest] = partition(text, " ");
  if (table().bullets.spaced.includes(sign)) return { sign, rest, order: 0 };
  const order = orderOf(sign);
  return order ? { sign, rest, order } : null;
}

/**
 * Read `1.`, `2)`, `(a)`, `1.2.` or `iv.`; 0 for anything else.
 * @param {string} sign
 */
function orderOf(sign) {
  const bare = withoutStart(sign, "(");
  const mark = table().bullets.after_number.find((known) => bare.endsWith(known));
  return mark ? counted(bare.slice(0, -mark.length)) : nested(bare);
}

/**
 * Read `1.2`, a number below a number.
 * @param {string} sign
 */
function nested(sign) {
  const [left, right] = partition(sign, ".");
  return left.length === 1 && right.length === 1 && isDigits(left) && isDigits(right) ? Number(right) : 0;
}

/** @param {string} bare */
function counted(bare) {
  if (isDigits(bare)) return bare.length <= LONGEST_NUMBER ? Number(bare) : 0;
  if (bare.length > 1 && table().bullets.roman.includes(bare)) return table().bullets.roman.indexOf(bare) + 1;
  const letters = table().letters.lower.slice(0, 26);
  return bare.length === 1 && letters.includes(bare) ? letters.indexOf(bare) + 1 : nested(bare);
}
