// @ts-check
// Labelled lines above the text: fields, who filed it, an explanation that stands there.

import { label, SECTIONS } from "../fields/labels.js";
import { FURNITURE } from "../fields/notes.js";
import { notTitles } from "../fields/numbers.js";
import { PLACES, store } from "../fields/stores.js";
import { isForm } from "../lines/furniture.js";
import { people } from "../submitters/people.js";
import { unquoted } from "../words/marks.js";
import { starts } from "../words/phrases.js";
import { words } from "../words/words.js";
import { heading } from "./heading.js";
import { GOES_ON, longer, valueBeside } from "./values.js";

/** @typedef {import("./head.js").Head} Head */
/** @typedef {import("../fields/labels.js").Label} Label */
/** @typedef {import("../lines/rows.js").Row} Row */

/** @param {Head} head @param {number} at @param {number} column @param {Label} label */
export function readLabel(head, at, column, label) {
  if (SECTIONS.includes(label.key)) return readSection(head, at, label);
  const { notes } = head;
  let { value } = label;
  if (!value) value = valueBeside(head, at, column, label.key);
  else if (GOES_ON.includes(label.key)) value = longer(head, at, column, value, label.key);
  const row = head.rows[at];
  if (notes.group(row.cells[column], value)) return notes.place(row.number, "submitters");
  if (store(label, value, head.notes) || !value || isForm(value)) {
    head.notes.place(row.number, PLACES.get(label.key) ?? FURNITURE);
    if (PLACES.get(label.key) === "title") head.titles.push([row.number, unquoted(value)]);
  } else {
    head.notes.unread.push([row.number, value]);
  }
}

/**
 * Read an explanation that stands above the text, with its paragraphs.
 * @param {Head} head @param {number} at @param {Label} labelled
 */
function readSection(head, at, labelled) {
  let text = [labelled.value, ...head.rows[at].cells.slice(1)].join(" ");
  for (let last = at; ; last += 1) {
    head.rows[last].cells.forEach((_cell, column) => head.taken.add(`${last} ${column}`));
    head.notes.place(head.rows[last].number, labelled.key);
    const row = head.rows[last + 1];
    if (!row || row.furniture || label(row.text) || heading(row.text) || isForm(row.text)) break;
    text += (row.gap ? "\n\n" : " ") + row.text;
  }
  head.notes.values.set(labelled.key, [head.notes.values.get(labelled.key), text.trim()].filter(Boolean).join("\n\n"));
}

/**
 * Read `van het lid A. de Wit (D66)` or what stands behind `van:`, and leave in view what is read as nobody.
 * @param {Head} head @param {Row} row @param {string} cell
 */
export function readSigned(head, row, cell) {
  const { last } = starts(notTitles(), cell) ?? { last: 0 };
  const behind = words(cell).slice(last);
  const signers = behind.length ? people(cell.slice(behind[0].start)).filter((one) => one.party) : [];
  head.notes.addPeople(signers);
  if (signers.length) head.notes.place(row.number, "submitters");
  else head.notes.unread.push([row.number, cell]);
}
