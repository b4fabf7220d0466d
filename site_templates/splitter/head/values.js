// @ts-check
// The value of a label, which may stand in the next cell or on the next line, and the lines that go on from it.

import { label } from "../fields/labels.js";
import { FURNITURE } from "../fields/notes.js";
import { loneNumber, notTitles, numbered } from "../fields/numbers.js";
import { PLACES } from "../fields/stores.js";
import { fieldOf } from "../fields/unlabelled.js";
import { isForm } from "../lines/furniture.js";
import { isChoice } from "../outcome/boxes.js";
import { outcomeCell } from "../outcome/outcome.js";
import { opensSignature } from "../submitters/names.js";
import { people } from "../submitters/people.js";
import { day } from "../words/dates.js";
import { beginsSmall, hasDigit, hasLetter, isOpen } from "../words/marks.js";
import { starts } from "../words/phrases.js";
import { table } from "../words/table.js";
import { fold } from "../words/words.js";
import { heading } from "./heading.js";

/** @typedef {import("./head.js").Head} Head */

const WRAPPED_TITLE = 50;
/** No value of a label goes on over more lines. */
const MOST_LINES = 60;
export const GOES_ON = ["title", "subject", "submitters"];

/**
 * The value that stands beside a label, or below it.
 * @param {Head} head @param {number} at @param {number} column @param {string} key
 */
export function valueBeside(head, at, column, key) {
  const below = head.rows[at + 1]?.cells.length === head.rows[at].cells.length ? column : 0;
  for (const [there, beside] of [
    [at, column + 1],
    [at + 1, below],
  ]) {
    const row = head.rows[there];
    if (!row || row.furniture || beside >= row.cells.length || head.taken.has(`${there} ${beside}`)) continue;
    const cell = row.cells[beside];
    if (label(cell) || heading(cell) || !fits(key, cell)) continue;
    head.taken.add(`${there} ${beside}`);
    head.notes.place(row.number, PLACES.get(key) ?? FURNITURE);
    return GOES_ON.includes(key) ? longer(head, there, beside, cell, key) : cell;
  }
  return "";
}

/**
 * A value with the lines that go on from it.
 * @param {Head} head @param {number} at @param {number} column @param {string} value @param {string} key
 */
export function longer(head, at, column, value, key) {
  const most = Math.min(head.rows.length, at + MOST_LINES);
  for (let last = at; last + 1 < most && column === head.rows[last].cells.length - 1; last += 1) {
    const row = head.rows[last + 1];
    if (row.gap || row.furniture || !row.cells.length || !goesOn(value, row.cells[0], key)) break;
    const closed = value.endsWith(",") || value.endsWith(";");
    value += (key === "submitters" && !closed ? "; " : " ") + row.cells[0];
    head.taken.add(`${last + 1} 0`);
    head.notes.place(row.number, PLACES.get(key) ?? FURNITURE);
    column = 0;
  }
  return value;
}

/**
 * Whether a cell can be the value of a label beside or above it.
 * @param {string} key @param {string} cell
 */
function fits(key, cell) {
  if (key === "number") return numbered(cell)[0] !== "";
  if (key === "register") return hasDigit(cell) && !loneNumber(cell);
  if (key === "date") return day(cell) !== "";
  if (key === "outcome") return outcomeCell(cell) !== null;
  if (key === "submitters") return people(cell).length > 0;
  return hasLetter(cell) && !isForm(cell);
}

/**
 * Whether a line goes on from a value above it.
 * @param {string} value @param {string} cell @param {string} key
 */
function goesOn(value, cell, key) {
  if (label(cell) || heading(cell) || outcomeCell(cell) || loneNumber(cell) || isForm(cell) || isChoice(cell)) return false;
  if (!beginsSmall(cell) && fieldOf(cell)[0]) return false;
  if (key === "submitters") return people(cell).length > 0;
  if (starts(notTitles(), cell) || opensSignature(cell)) return false;
  const last = fold(value.slice(value.lastIndexOf(" ") + 1));
  const isLoud = cell === cell.toUpperCase() && value === value.toUpperCase();
  return isLoud || value.length >= WRAPPED_TITLE || table().title_goes_on.includes(last) || (beginsSmall(cell) && isOpen(value));
}
