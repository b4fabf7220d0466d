// @ts-check
// The sign, number or letter before a point, as far as it follows on those above it.

import { bullet } from "../lines/bullets.js";
import { beginsSmall, hasLetter, isOpen } from "../words/marks.js";
import { table } from "../words/table.js";
import { lastLine } from "./body.js";

/** @typedef {import("./body.js").Body} Body */
/** @typedef {import("../lines/bullets.js").Bullet} Bullet */
/** @typedef {import("../lines/rows.js").Row} Row */

/**
 * The bullet of a line; a number that does not follow on the last one is part of a sentence.
 * @param {Body} body @param {string} piece @param {Row} row @returns {Bullet | null}
 */
export function markerOf(body, piece, row) {
  const sign = romanFirst(body, bullet(piece));
  if (!sign) {
    const { pending } = body;
    body.pending = null;
    return capitalOf(body, piece) ?? (pending && { ...pending, rest: piece });
  }
  if (sign.order && !followsOn(body, sign, row)) return null;
  if (table().bullets.spaced.includes(sign.sign) && isDash(body, sign, row)) return null;
  if (!hasLetter(sign.rest)) body.pending = sign;
  return sign;
}

/**
 * An `i` that follows on no `h` is the first of Roman numbers.
 * @param {Body} body @param {Bullet | null} sign
 */
function romanFirst(body, sign) {
  const before = body.last?.bullet?.order ?? 0;
  return sign && /^\(?i[.)]/u.test(sign.sign) && before + 1 !== sign.order ? { ...sign, order: 1 } : sign;
}

/**
 * Whether a dash goes on with a sentence whose point has another sign.
 * @param {Body} body @param {Bullet} sign @param {Row} row
 */
function isDash(body, sign, row) {
  const { last } = body;
  if (!last?.bullet || row.gap) return false;
  return last.bullet.sign !== sign.sign && isOpen(lastLine(last)) && beginsSmall(sign.rest);
}

/**
 * Read `A.` or `I.` before a first point and `B.` or `II.` after it; elsewhere that is the initial of a name.
 * @param {Body} body @param {string} piece @returns {Bullet | null}
 */
function capitalOf(body, piece) {
  const match = body.parts.length ? /^([A-Z]|[IVX]+)[.)](?: (.*))?$/u.exec(piece) : null;
  if (!match) return null;
  const [, sign, rest = ""] = match;
  const { last } = body;
  const expected = !last ? 1 : last.bullet ? last.bullet.order + 1 : 0;
  const orders = [table().bullets.roman.indexOf(sign.toLowerCase()) + 1, sign.length === 1 ? sign.charCodeAt(0) - 64 : 0];
  return expected && orders.includes(expected) ? { sign, rest, order: expected } : null;
}

/**
 * Whether a number follows on the point above it, be that the last one of the part before.
 * @param {Body} body @param {Bullet} sign @param {Row} row
 */
function followsOn(body, sign, row) {
  const { last } = body;
  const before = (last ?? body.parts[body.parts.length - 2]?.points.at(-1))?.bullet?.order ?? 0;
  return sign.order === 1 || sign.order === before + 1 || row.gap || (last !== null && !isOpen(lastLine(last)));
}
