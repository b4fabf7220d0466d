// @ts-check
// A pasted text, split into fields and parts. The form runs it, and so do `motions import` and the tests.

import { placeOf, readOpening } from "./body/opening.js";
import { readBody } from "./body/read.js";
import { endOf, startOf } from "./bounds.js";
import { LEFT, Notes } from "./fields/notes.js";
import { readHead } from "./head/read.js";
import { Layout } from "./lines/layout.js";
import { lines } from "./lines/lines.js";
import { rows } from "./lines/rows.js";
import { finish } from "./result/parts.js";
import { ENOUGH, marks, refused, result } from "./result/result.js";
import { inPlace } from "./submitters/parties.js";
import { readTail } from "./tail/read.js";
import { use } from "./words/table.js";

/** @typedef {import("./result/result.js").Split} Split */

/**
 * Split the text of a motion or amendment; any text at all gives an answer.
 * @param {string} text
 * @param {import("./words/table.js").Table} [phrases] the table to read with; absent, the one in use
 * @returns {Split}
 */
export function split(text, phrases) {
  if (phrases) use(phrases);
  const allLines = lines(text);
  if (!allLines.length) return refused("empty", []);
  const allRows = rows(allLines);
  return inPlace(placeOf(allRows), () => splitRows(allLines, allRows));
}

/** @param {import("./lines/lines.js").Line[]} lines @param {import("./lines/rows.js").Row[]} whole @returns {Split} */
function splitRows(lines, whole) {
  const start = startOf(whole);
  const rows = whole.slice(0, endOf(whole, start));
  const layout = new Layout(lines);
  const notes = new Notes();
  for (const row of whole.slice(rows.length)) notes.unread.push([row.number, row.text]);
  readHead(rows.slice(0, start), notes);
  const body = readBody(rows.slice(start), layout, notes);
  readOpening(body.opening.join(" "), notes);
  const tail = readTail(body.tail, layout, notes, body.closed);
  const done = finish(body.parts, notes.values.get("kind") ?? null);
  if (marks(body, done) < ENOUGH) {
    return refused("no-motion", lines.map((line) => ({ line: line.number, text: line.text, place: LEFT })));
  }
  return result(lines, notes, tail, done);
}
