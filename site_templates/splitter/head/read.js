// @ts-check
// Reads what stands above the text, in whichever cells it came.

import { label } from "../fields/labels.js";
import { FURNITURE, LEFT } from "../fields/notes.js";
import { loneNumber, notTitles } from "../fields/numbers.js";
import { fieldOf } from "../fields/unlabelled.js";
import { isFootnote, isForm } from "../lines/furniture.js";
import { isBox, isChoice } from "../outcome/boxes.js";
import { DECISION, numberIn, outcomeCell, sentence } from "../outcome/outcome.js";
import { isParty } from "../submitters/parties.js";
import { people } from "../submitters/people.js";
import { hasLetter } from "../words/marks.js";
import { starts } from "../words/phrases.js";
import { Head } from "./head.js";
import { heading, titleOf } from "./heading.js";
import { readLabel, readSigned } from "./labelled.js";
import { mailHead } from "./mail.js";
import { chooseTitle, nameAfter, readHeading } from "./title.js";
import { longer } from "./values.js";

/** @typedef {import("../fields/notes.js").Notes} Notes */
/** @typedef {import("../lines/rows.js").Row} Row */

/**
 * Read the rows above the text.
 * @param {Row[]} rows @param {Notes} notes
 */
export function readHead(rows, notes) {
  const mail = mailHead(rows);
  const head = new Head(rows, notes);
  rows.forEach((row, at) => {
    if (row.furniture) notes.place(row.number, FURNITURE);
    else if (mail.numbers.has(row.number)) notes.unread.push([row.number, row.text]);
    else row.cells.forEach((_cell, column) => readCell(head, at, column));
  });
  chooseTitle(head);
  // A line whose words all went to the line before it goes where that one went.
  rows.forEach((row, at) => at && !row.text && notes.place(row.number, notes.places.get(rows[at - 1].number) ?? LEFT));
  if (mail.subject && !notes.values.has("title")) nameAfter(mail.subject, mail.number, notes);
}

/**
 * Read one cell.
 * @param {Head} head @param {number} at @param {number} column
 */
function readCell(head, at, column) {
  const row = head.rows[at];
  const cell = row.cells[column];
  if (head.taken.has(`${at} ${column}`)) return;
  const labelled = label(cell);
  if (labelled) return readLabel(head, at, column, labelled);
  const from = /^van ?:(.*)$/iu.exec(cell)?.[1] ?? "";
  if (people(from).some((one) => one.party)) return readSigned(head, row, from);
  const headed = heading(cell);
  if (headed) return readHeading(head, at, column, headed);
  const decided = outcomeCell(cell.replace(DECISION, "")) ?? (numberIn(cell) ? null : sentence(cell));
  if (decided) {
    head.notes.decide(decided);
    return head.notes.place(row.number, "outcome");
  }
  const number = loneNumber(cell);
  if (number) return head.keep("number", number, row);
  return readOther(head, at, column, cell);
}

/** @param {Head} head @param {number} at @param {number} column @param {string} cell */
function readOther(head, at, column, cell) {
  const row = head.rows[at];
  const [name, value] = fieldOf(cell);
  if (name) {
    head.keep(name, value, row);
  } else if (isForm(cell) || isFootnote(cell) || isBox(cell) || isChoice(cell)) {
    head.notes.place(row.number, FURNITURE);
  } else if (cell.startsWith("(") && head.notes.decided) {
    head.notes.place(row.number, "outcome");
  } else if (head.headed && hasLetter(cell) && !starts(notTitles(), cell) && !isParty(cell)) {
    head.unlabelled.push([titleOf(longer(head, at, column, cell, "title")), row.number, cell]);
  } else if (starts(notTitles(), cell)) {
    readSigned(head, row, cell);
  } else {
    head.notes.unread.push([row.number, cell]);
  }
}
