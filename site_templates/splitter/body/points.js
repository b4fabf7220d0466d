// @ts-check
// The points of a part: where one begins, and which lines go on from it.

import { textLabel } from "../changes/texts.js";
import { kindOf } from "../lines/bullets.js";
import { beginsSmall, hasLetter, isOpen } from "../words/marks.js";
import { lastLine, opensPart, rawPoint } from "./body.js";

/** @typedef {import("./body.js").Body} Body */
/** @typedef {import("../lines/bullets.js").Bullet} Bullet */
/** @typedef {import("./body.js").RawPoint} RawPoint */
/** @typedef {import("../lines/rows.js").Row} Row */

/** No list without bullets is looked through further than this. */
const LONGEST_LIST = 20;

/** @param {Body} body @param {Row} row @param {string} text @param {Bullet | null} sign */
export function addLine(body, row, text, sign) {
  const { part, last } = body;
  if (sign && !hasLetter(text)) return body.place(row);
  if (last && sign && isNested(body, row, sign, last)) {
    last.nested = true;
    last.pieces.push(sign.order ? `${sign.sign} ${text}` : `– ${text}`);
  } else if (last === null || sign || !continues(body, row, text, last)) {
    body.indent = row.indent;
    if (last !== null && !sign && last.bullet) part.why.add("unmarked-point");
    part.points.push(rawPoint(text, sign));
  } else {
    last.pieces.push(text);
  }
  return body.place(row);
}

/**
 * Whether a point stands below the last one and is part of it: marked in another way, or further from the left.
 * @param {Body} body @param {Row} row @param {Bullet} sign @param {RawPoint} last
 */
function isNested(body, row, sign, last) {
  if (!last.bullet) return false;
  const under = last.nested || lastLine(last).endsWith(":");
  const deeper = row.indent > body.indent;
  return kindOf(sign) === kindOf(last.bullet) ? deeper && (under || sign.order === 1) : deeper || under;
}

/**
 * Whether a line without a bullet goes on with the point above it.
 * @param {Body} body @param {Row} row @param {string} text @param {RawPoint} last
 */
function continues(body, row, text, last) {
  if (body.inChange() && (textLabel(text) || isLabel(last))) return false;
  const end = lastLine(last);
  const open = isOpen(end) && !(end.endsWith(",") && !last.bullet);
  if (body.page || row.gap) return open && (body.page || beginsSmall(text));
  if (end.endsWith(";")) return false;
  if (last.bullet && !body.layout.isWide) return true;
  if (body.layout.isLoose) return open && beginsSmall(text);
  return !end.endsWith(".") && !(end.endsWith(",") && isListed(body)) && body.layout.wraps(body.before, row.text);
}

/**
 * Whether every line of the paragraph being read ends in a mark: it is a list without bullets, and no running text.
 * @param {Body} body
 */
function isListed(body) {
  const { rows, at } = body;
  let [first, last] = [at, at + 1];
  while (first > 0 && !rows[first].gap && last - first < LONGEST_LIST && !opensPart(rows[first - 1])) first -= 1;
  while (last < rows.length && !rows[last].gap && last - first < LONGEST_LIST && !opensPart(rows[last])) last += 1;
  return !body.part.points[0].inline && rows.slice(first, last).every(({ text }) => /[,;.](?: en)?$/u.test(text));
}

/**
 * Whether a point is `Oude tekst:` and no more: what follows is a line of its own.
 * @param {RawPoint} point
 */
function isLabel(point) {
  const match = point.pieces.length === 1 ? textLabel(point.pieces[0]) : null;
  return match !== null && !match[1];
}
