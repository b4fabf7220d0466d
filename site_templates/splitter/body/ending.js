// @ts-check
// Where the motion ends: above a label, a decision or signatures.

import { textLabel } from "../changes/texts.js";
import { label, LISTS, SECTIONS } from "../fields/labels.js";
import { FURNITURE } from "../fields/notes.js";
import { isGreeting } from "../head/mail.js";
import { bullet } from "../lines/bullets.js";
import { isDecided, looksDecided } from "../outcome/outcome.js";
import { bare, isName, opensSignature } from "../submitters/names.js";
import { isParty } from "../submitters/parties.js";
import { looksSigned } from "../submitters/signatures.js";
import { hasLetter } from "../words/marks.js";
import { words } from "../words/words.js";
import { behindClosing } from "./closing.js";

/** @typedef {import("./body.js").Body} Body */
/** @typedef {import("../lines/rows.js").Row} Row */

const LONGEST_SIGNATURE = 16;

/**
 * Whether the motion ended above a row: by its label, its words, or since it looks signed.
 * @param {Body} body @param {Row} row
 */
export function endsBefore(body, row) {
  if (!body.parts.length || bullet(row.text)) return false;
  if (isGreeting(row.text)) return body.isFinished(row);
  const cellLabel = label(row.cells[0]);
  if (cellLabel?.colon && [...SECTIONS, ...LISTS, "outcome", "date"].includes(cellLabel.key)) {
    return !(body.inChange() && textLabel(row.text));
  }
  if (cellLabel?.key === "explanation" || (cellLabel?.key === "submitters" && row.gap && body.isFinished(row))) return true;
  if (looksDecided(row.text) || isDecided(row.text)) return "AaDdHhMm".includes(row.text[0]) && body.isFinished(row);
  return isSigned(body, row);
}

/** @param {Body} body @param {Row} row */
function isSigned(body, row) {
  if (body.at < body.lastLead || !body.isFinished(row)) return false;
  if (opensSignature(row.text) && (row.gap || looksSigned(row.cells))) {
    return words(row.text, LONGEST_SIGNATURE).length < LONGEST_SIGNATURE;
  }
  if (!looksSigned(row.cells)) return false;
  let next = body.at + 1;
  while (next < body.rows.length && (!body.rows[next].text || body.rows[next].furniture)) next += 1;
  const following = body.rows[next];
  if (!following || looksDecided(following.text) || isDecided(following.text)) return true;
  const both = row.text.includes(",") || row.text.includes("(");
  const named = () => following.cells.every((cell) => isParty(bare(cell)) || isName(bare(cell)));
  return looksSigned(following.cells) || row.cells.length > 1 || both || named();
}

/** @param {Body} body @param {Row} row @param {string} text */
export function close(body, row, text) {
  body.notes.place(row.number, FURNITURE);
  body.ended = body.closed = true;
  const behind = behindClosing(text);
  if (hasLetter(behind)) body.tail.push(rest(row.number, behind));
}

/**
 * A part of a line as a row of its own.
 * @param {number} number @param {string} text @returns {Row}
 */
export function rest(number, text) {
  return { number, text, cells: [text], gap: true, furniture: false, indent: 0 };
}
