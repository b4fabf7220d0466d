// @ts-check
// The signatures among the rows that nothing else was read in.

import { FURNITURE, LEFT } from "../fields/notes.js";
import { isFootnote, isForm } from "../lines/furniture.js";
import { bare, isName } from "../submitters/names.js";
import { isParty } from "../submitters/parties.js";
import { isBlank, people } from "../submitters/people.js";
import { readRows } from "../submitters/signatures.js";
import { fold } from "../words/words.js";

/** @typedef {import("../lines/rows.js").Row} Row */
/** @typedef {import("./tail.js").Tail} Tail */

const OFFICERS = /^(?:de )?(?:raads)?(?:griffier|voorzitter)(?: |,|$)/iu;
/** What stands above or before a name, and no more. */
const SIGNED = /^(?:naam|namen|fractie|partij) ?:$/iu;
const GROUP = /^(?:fractie|partij) ?: *(.+)$/iu;

/**
 * Read a row that says by its labels who signs, as `Naam:` and `Fractie:` do.
 * @param {Tail} tail @param {Row} row
 */
export function readSigner(tail, row) {
  if (row.cells.every((cell) => SIGNED.test(cell))) {
    tail.notes.place(row.number, FURNITURE);
    return true;
  }
  if (row.cells.length === 1 && tail.notes.group(row.text, GROUP.exec(row.text)?.[1] ?? "")) {
    tail.notes.place(row.number, "submitters");
    return true;
  }
  const cells = row.cells.map(signatureIn);
  if (!cells.every(Boolean)) return false;
  tail.signed.push({ ...row, text: cells.join(" "), cells });
  return true;
}

/**
 * The name behind `Naam:`, or the group behind `Fractie:` as a signature says it; empty for anything else.
 * @param {string} cell
 */
function signatureIn(cell) {
  const [, key, value] = /^(naam|fractie|partij|van) ?: *(.+)$/iu.exec(cell) ?? ["", "", ""];
  if (fold(key) === "naam") return isName(bare(value)) ? value : "";
  if (fold(key) === "van") return people(value).some((one) => one.party) ? value : "";
  return value && !/[,;]/u.test(value) ? `fractie ${value}` : "";
}

/** @param {Tail} tail @param {Row} row */
export function readOther(tail, row) {
  tail.address = isFootnote(row.text) || (tail.address && !row.gap && !row.text.includes(" "));
  const signsFor = tail.officers && row.cells.every((cell) => isName(bare(cell)));
  tail.officers = OFFICERS.test(row.text);
  if (tail.address || signsFor || isForm(row.text)) tail.notes.place(row.number, FURNITURE);
  else tail.signed.push(row);
}

/** @param {Tail} tail */
export function readSignatures(tail) {
  const { persons, used } = readRows(tail.signed.map((row) => row.cells));
  tail.notes.addPeople(persons);
  tail.signed.forEach((row, at) => {
    const place = used.has(at) ? "submitters" : isKnown(tail, row) ? FURNITURE : LEFT;
    tail.notes.place(row.number, place);
    if (place === LEFT) tail.notes.unread.push([row.number, row.text]);
  });
  addGroups(tail, used);
}

/**
 * Whether a row names nobody, or nobody but those who were read.
 * @param {Tail} tail @param {Row} row
 */
function isKnown(tail, row) {
  const isRead = (/** @type {string} */ name) => tail.notes.people.some((one) => [one.name, one.party].includes(name));
  return row.cells.every((cell) => isBlank(cell) || !bare(cell) || isRead(bare(cell)));
}

/**
 * A group that signs alone, without a name, files too when nobody else is known.
 * @param {Tail} tail @param {Set<number>} used
 */
function addGroups(tail, used) {
  if (tail.notes.people.length) return;
  const alone = tail.signed.filter((row, at) => !used.has(at) && row.cells.length === 1 && isParty(row.text));
  tail.notes.addPeople(alone.flatMap((row) => people(row.text)));
  if (!alone.length) addNames(tail);
}

/** @param {Tail} tail */
function addNames(tail) {
  for (const row of tail.rows.slice(tail.list)) {
    if (!tail.signed.includes(row) || !row.cells.every((cell) => isName(bare(cell)))) return;
    tail.notes.addPeople(row.cells.map((cell) => ({ name: bare(cell), party: "" })));
    tail.notes.place(row.number, "submitters");
  }
}
