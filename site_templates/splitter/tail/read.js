// @ts-check
// Reads what stands under the text: explanation, signatures, the decision and the votes.

import { label, SECTIONS } from "../fields/labels.js";
import { FURNITURE } from "../fields/notes.js";
import { PLACES, store } from "../fields/stores.js";
import { isGreeting } from "../head/mail.js";
import { columnsOf } from "../outcome/votes.js";
import { phraseSet, starts } from "../words/phrases.js";
import { once, table } from "../words/table.js";
import { readDecision } from "./decision.js";
import { readSection } from "./sections.js";
import { readOther, readSignatures, readSigner } from "./signatures.js";
import { Tail } from "./tail.js";

/** @typedef {import("../fields/labels.js").Label} Label */
/** @typedef {import("../lines/layout.js").Layout} Layout */
/** @typedef {import("../fields/notes.js").Notes} Notes */
/** @typedef {import("../lines/rows.js").Row} Row */

const UNMARKED = [...SECTIONS, "submitters", "outcome"];

const elsewhere = once(() => phraseSet(table().elsewhere));

/**
 * Read every row, then the signatures among them.
 * @param {Row[]} rows @param {Layout} layout @param {Notes} notes
 * @param {boolean} isClosed whether a closing phrase stands above them
 */
export function readTail(rows, layout, notes, isClosed) {
  const tail = new Tail(rows, layout, notes, isClosed);
  tail.rows.forEach((row, at) => {
    tail.ended ||= starts(elsewhere(), row.text) !== null || isGreeting(row.text);
    if (row.furniture) tail.notes.place(row.number, FURNITURE);
    else if (tail.ended) tail.notes.unread.push([row.number, row.text]);
    else if (at >= tail.next) readRow(tail, at, row);
  });
  readSignatures(tail);
  return tail;
}

/** @param {Tail} tail @param {number} at @param {Row} row */
function readRow(tail, at, row) {
  const isRead = readSigner(tail, row) || readLabel(tail, row) || readDecision(tail, at, row) || readSection(tail, at, row);
  if (!isRead) readOther(tail, row);
}

/** @param {Tail} tail @param {Row} row */
function readLabel(tail, row) {
  const cellLabel = columnsOf(row.cells).length ? null : label(row.cells[0]);
  if (!cellLabel || (!cellLabel.colon && !UNMARKED.includes(cellLabel.key))) return false;
  if (tail.section && ![...UNMARKED, "for", "against"].includes(cellLabel.key)) return false;
  tail.section = tail.listing = "";
  storeLabel(tail, cellLabel, cellLabel.value || (row.cells[1] ?? ""), row);
  return true;
}

/** @param {Tail} tail @param {Label} label @param {string} value @param {Row} row */
function storeLabel(tail, label, value, row) {
  const { notes } = tail;
  if (SECTIONS.includes(label.key)) {
    tail.section = label.key;
    if (!tail.sections.has(label.key)) tail.sections.set(label.key, []);
    tail.add(value, false);
    notes.place(row.number, label.key);
    return;
  }
  tail.listing = label.key === "submitters" ? label.key : "";
  if (tail.listing && !value) tail.list = tail.rows.indexOf(row) + 1;
  if (store(label, value, notes) || !value) notes.place(row.number, PLACES.get(label.key) ?? FURNITURE);
  else notes.unread.push([row.number, row.text]);
}
