// @ts-check
// Where a motion begins and ends in what was pasted.

import { isOpening } from "./body/opening.js";
import { opensChange } from "./changes/marker.js";
import { heading } from "./head/heading.js";
import { lead } from "./leads/find.js";
import { bullet } from "./lines/bullets.js";
import { looksDecided } from "./outcome/outcome.js";
import { DECIDING } from "./result/part.js";

/** The opening sentence of a motion stands within so many rows of its heading. */
const LONGEST_HEAD = 10;

/**
 * Where the text begins: at its opening sentence, else at its first part.
 * @param {import("./lines/rows.js").Row[]} rows
 */
export function startOf(rows) {
  let amends = false;
  for (const [at, row] of rows.entries()) {
    if (row.furniture || !row.text) continue;
    if (amends && opensChange(row.text)) return at;
    amends ||= heading(row.text)?.kind === "amendment";
    if (isOpening(row.text, rows[at + 1]?.text ?? "")) return at;
    const opened = lead(row.text);
    const above = opened?.rest === "" && bullet(rows[at + 1]?.text ?? "") !== null;
    if (opened && (!opened.heading || above)) return at;
  }
  return rows.length;
}

/**
 * Where another motion begins in the same paste: at its heading, with an opening sentence below it, or at that sentence
 * itself where a part opens below it. It is not read.
 * @param {import("./lines/rows.js").Row[]} rows @param {number} start
 */
export function endOf(rows, start) {
  let decides = false;
  for (let at = start; at < rows.length; at += 1) {
    const { text } = rows[at];
    if (decides && heading(text) && !looksDecided(text) && opensBelow(rows, at)) return at;
    if (decides && isOpening(text, rows[at + 1]?.text ?? "") && rows.slice(at + 1, at + LONGEST_HEAD).some((row) => lead(row.text))) return at;
    decides ||= DECIDING.includes(lead(text)?.part ?? "");
  }
  return rows.length;
}

/** @param {import("./lines/rows.js").Row[]} rows @param {number} at */
function opensBelow(rows, at) {
  return rows.slice(at + 1, at + LONGEST_HEAD).some((row, below) => isOpening(row.text, rows[at + below + 2]?.text ?? ""));
}
