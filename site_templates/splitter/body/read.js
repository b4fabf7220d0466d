// @ts-check
// Reads the text itself, row by row, until the motion ends.

import { FURNITURE } from "../fields/notes.js";
import { cuts } from "../leads/cuts.js";
import { bullet } from "../lines/bullets.js";
import { isFootnote, isForm, noteSign, notesIn } from "../lines/furniture.js";
import { day, noDay } from "../words/dates.js";
import { hasLetter } from "../words/marks.js";
import { strip } from "../words/strings.js";
import { words } from "../words/words.js";
import { Body } from "./body.js";
import { isClosing } from "./closing.js";
import { close, endsBefore, rest } from "./ending.js";
import { markerOf } from "./markers.js";
import { openerOf } from "./openers.js";
import { goesOn, isAgenda, isOpening } from "./opening.js";
import { openPart } from "./parts.js";
import { addLine } from "./points.js";

/** @typedef {import("../lines/bullets.js").Bullet} Bullet */
/** @typedef {import("../lines/layout.js").Layout} Layout */
/** @typedef {import("../fields/notes.js").Notes} Notes */
/** @typedef {import("../lines/rows.js").Row} Row */

/** A line of fewer words says nothing by itself. */
const FEW = 5;

/** @param {Row[]} rows @param {Layout} layout @param {Notes} notes */
export function readBody(rows, layout, notes) {
  const body = new Body(rows, layout, notes);
  rows.forEach((row, at) => {
    body.at = at;
    if (!row.text) moved(body, row);
    else if (body.ended) body.tail.push(row);
    else if (row.furniture) furniture(body, row);
    else readRow(body, row);
  });
  return body;
}

/** @param {Body} body @param {Row} row */
function furniture(body, row) {
  body.notes.place(row.number, FURNITURE);
  body.page = true;
}

/**
 * A line whose words all went to the line before it goes where that one went.
 * @param {Body} body @param {Row} row
 */
function moved(body, row) {
  if (body.ended || !body.parts.length) body.notes.place(row.number, body.ended ? FURNITURE : "opening");
  else body.place(row);
}

/** @param {Body} body @param {Row} row */
function readRow(body, row) {
  if (endsBefore(body, row)) {
    body.ended = true;
    body.tail.push(row);
    return;
  }
  body.bulleted = bullet(row.text) !== null || (body.bulleted && !row.gap);
  const opening = !body.parts.length || body.part.lead.part === "heard";
  const places = [0, ...cuts(row.text, body.bulleted, opening), row.text.length];
  for (let each = 0; each + 1 < places.length; each += 1) {
    const piece = strip(row.text.slice(places[each], places[each + 1]), " ");
    if (body.ended) body.tail.push(rest(row.number, piece));
    else if (piece) readPiece(body, row, piece, places[each] === 0);
  }
  for (const note of notesIn(row.text)) body.referred.add(note);
  body.before = row.text;
  body.page = false;
}

/** @param {Body} body @param {Row} row @param {string} piece @param {boolean} first */
function readPiece(body, row, piece, first) {
  const sign = first ? markerOf(body, piece, row) : null;
  const text = sign ? sign.rest : piece;
  if (isClosing(text)) return close(body, row, text);
  const opened = openerOf(body, row, text, sign, first);
  if (opened) return openPart(body, row, opened, sign, first);
  if (!body.parts.length) return readOpeningRow(body, row, piece);
  const aside = isFootnote(piece) || (isForm(piece) && (row.gap || !hasLetter(piece)));
  if (!sign && aside) return body.notes.place(row.number, FURNITURE);
  if (isNote(body, row, piece, sign)) return body.notes.unread.push([row.number, piece]);
  return addLine(body, row, text, sign);
}

/**
 * Whether a line is a footnote to a point above it, or goes on from one: it stays in view and is no part of a point.
 * @param {Body} body @param {Row} row @param {string} piece @param {Bullet | null} sign
 */
function isNote(body, row, piece, sign) {
  const mark = noteSign(piece);
  body.noted = body.referred.has(mark) || (body.noted && !sign && !row.gap);
  return body.noted;
}

/** @param {Body} body @param {Row} row @param {string} piece */
function readOpeningRow(body, row, piece) {
  const following = body.rows[body.at + 1]?.text ?? "";
  if (!body.opening.length || !row.gap || goesOn(piece) || isOpening(piece, following)) {
    if (body.opening.length && !goesOn(piece) && !isAgenda(body.opening.join(" ")) && !isKnown(piece, following)) {
      return body.notes.unread.push([row.number, piece]);
    }
    body.opening.push(piece);
    body.notes.place(row.number, "opening");
    if (noDay(piece)) body.notes.unread.push([row.number, noDay(piece)]);
  } else if (isForm(piece)) {
    body.notes.place(row.number, FURNITURE);
  }
}

/**
 * Whether all that a line of the opening says is read or said by every motion: that a council meets, and when.
 * @param {string} piece @param {string} following
 */
function isKnown(piece, following) {
  return isOpening(piece, following) || isForm(piece) || day(piece) !== "" || words(piece, FEW).length < FEW;
}
