// @ts-check
// The title: behind what was filed, on a line of its own, or the subject.

import { label } from "../fields/labels.js";
import { FURNITURE } from "../fields/notes.js";
import { outcomeCell } from "../outcome/outcome.js";
import { isParty } from "../submitters/parties.js";
import { hasLetter } from "../words/marks.js";
import { plain } from "../words/words.js";
import { heading } from "./heading.js";
import { readLabel, readSigned } from "./labelled.js";
import { longer } from "./values.js";

/** @typedef {import("./head.js").Head} Head */
/** @typedef {import("./heading.js").Heading} Heading */
/** @typedef {import("../fields/notes.js").Notes} Notes */

/** @param {Head} head @param {number} at @param {number} column @param {Heading} heading */
export function readHeading(head, at, column, heading) {
  const { notes } = head;
  if (!head.headed || (heading.kind !== "motion" && notes.values.get("kind") === "motion")) notes.values.set("kind", heading.kind);
  head.headed = true;
  notes.set("number", heading.number);
  const title = heading.title ? undecided(head, longer(head, at, column, heading.title, "title")) : "";
  notes.set("named", title);
  if (title) head.titles.push([head.rows[at].number, title]);
  notes.place(head.rows[at].number, title ? "title" : FURNITURE);
  if (!title && hasLetter(heading.rest)) readBehind(head, at, column, heading.rest);
}

/**
 * A title without the outcome behind it: `Een boom in elke straat (aangenomen)`.
 * @param {Head} head @param {string} title
 */
function undecided(head, title) {
  const [, name, behind] = /^(.+?)(?: [-–—] | \()(\p{L}+(?: \p{L}+)?)\)?$/u.exec(title) ?? ["", "", ""];
  const decided = behind ? outcomeCell(behind) : null;
  if (decided) head.notes.decide(decided);
  return decided ? name : title;
}

/**
 * What stands behind the kind of a motion that is no title: `bij raadsvoorstel 2025-045`, `van de fractie D66`.
 * @param {Head} head @param {number} at @param {number} column @param {string} text
 */
function readBehind(head, at, column, text) {
  const labelled = label(text);
  if (labelled) readLabel(head, at, column, labelled);
  else readSigned(head, head.rows[at], text);
}

/**
 * Name a motion after the subject of the mail that it came with.
 * @param {string} subject @param {number} number @param {Notes} notes
 */
export function nameAfter(subject, number, notes) {
  const parsed = heading(subject);
  notes.set("number", parsed?.number ?? "");
  notes.set("title", parsed ? parsed.title : subject);
  notes.place(number, "title");
}

/**
 * Choose the title: labelled, behind `Motie:`, on a line of its own, or the subject.
 * @param {Head} head
 */
export function chooseTitle(head) {
  const { notes } = head;
  const { values } = notes;
  if (!values.get("title") && !values.get("named") && head.unlabelled.length && !values.get("subject")) {
    const [title, number] = head.unlabelled[0];
    notes.set("named", title);
    notes.place(number, "title");
    head.unlabelled.shift();
  }
  for (const [, number, cell] of head.unlabelled) notes.unread.push([number, cell]);
  const [named, subject] = [values.get("named"), values.get("subject")];
  // `Motie Gemeentebelangen Dorp` says whose it is, where a line below says what it is about.
  const title = values.get("title") || (subject && isParty(named ?? "") ? subject : named || subject);
  if (title) values.set("title", title);
  const about = values.get("proposal-title") ?? "";
  for (const [number, read] of head.titles) if (![title, about].some((one) => plain(one ?? "").includes(plain(read)))) notes.unread.push([number, read]);
}
