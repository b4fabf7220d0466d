// @ts-check
// The rows of an explanation or of a list of submitters, up to the signatures below it.

import { FURNITURE } from "../fields/notes.js";
import { bullet } from "../lines/bullets.js";
import { looksDecided } from "../outcome/outcome.js";
import { bare, isName, opensSignature } from "../submitters/names.js";
import { isBlank, people } from "../submitters/people.js";
import { looksSigned } from "../submitters/signatures.js";
import { isOpen } from "../words/marks.js";

/** @typedef {import("../lines/rows.js").Row} Row */
/** @typedef {import("./tail.js").Tail} Tail */

const LONGEST_SIGNATURE = 12;

/**
 * Read a row of an explanation or of a list of submitters.
 * @param {Tail} tail @param {number} at @param {Row} row
 */
export function readSection(tail, at, row) {
  if (tail.listing && readListed(tail, row)) return true;
  if (!tail.section || signsOff(tail, at, row)) {
    tail.section = "";
    return false;
  }
  tail.add(row.text, !row.gap && !tail.layout.isLoose && !bullet(row.text));
  tail.notes.place(row.number, tail.section);
  return true;
}

/** @param {Tail} tail @param {Row} row */
function readListed(tail, row) {
  const persons = people(row.text);
  const isSure = persons.length > 0 && looksSigned(row.cells) && row.cells.length === 1 && persons.every((one) => one.party);
  if (!isBlank(row.text) && !isSure) {
    tail.listing = "";
    return false;
  }
  if (!isBlank(row.text)) tail.notes.addPeople(persons);
  tail.notes.place(row.number, isBlank(row.text) ? FURNITURE : "submitters");
  return true;
}

/**
 * Whether the signatures begin here, under an explanation.
 * @param {Tail} tail @param {number} at @param {Row} row
 */
function signsOff(tail, at, row) {
  const following = tail.rows[at + 1];
  const isNamed = isFor(row, following) && !isOpen(tail.rows[at - 1]?.text ?? "");
  if (isNamed || !row.gap || bullet(row.text)) return isNamed;
  if (opensSignature(row.text) && row.text.split(" ").length <= LONGEST_SIGNATURE) return true;
  if (!looksSigned(row.cells)) return false;
  return !following || looksSigned(following.cells) || looksDecided(following.text) || isRead(row);
}

/**
 * Whether a row says for which group the one below it signs, or both itself: `Namens de fractie van D66,` above a name.
 * @param {Row} row @param {Row | undefined} following
 */
function isFor(row, following) {
  if (!opensSignature(row.text) || row.text.split(" ").length > LONGEST_SIGNATURE) return false;
  return isRead(row) || (following?.cells.every((cell) => isName(bare(cell))) ?? false);
}

/** @param {Row} row */
function isRead(row) {
  const whole = row.cells.every((cell) => people(cell).every((one) => one.name && one.party));
  return whole && people(row.text).length > 0;
}
