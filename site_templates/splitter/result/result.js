// @ts-check
// What the splitter answers: every field and part, where each line went, and how sure that is.

import { LEFT } from "../fields/notes.js";
import { DECIDING } from "./part.js";
import { placedOf, withUnread } from "./places.js";

/** @typedef {import("../body/body.js").Body} Body */
/** @typedef {import("./parts.js").Finished} Finished */
/** @typedef {import("../fields/notes.js").Notes} Notes */
/** @typedef {import("../tail/tail.js").Tail} Tail */
/** @typedef {{line: number, text: string, place: string}} Placed */
/** @typedef {{refusal: string | null, kind: string | null, title: string | null, number: string | null,
 *   municipality: string | null, letterhead: string | null, date: string | null, agenda_item: string | null,
 *   proposal: {number: string | null, title: string | null} | null,
 *   submitters: {name: string | null, party: string | null}[], outcome: ReturnType<Notes["outcome"]>,
 *   parts: import("./part.js").SplitPart[], explanation: string | null, costs: string | null, sureness: string,
 *   why: string[], lines: Placed[]}} Split */

/** A text with fewer marks of a motion is refused. */
export const ENOUGH = 3;
const SCALE = ["sure", "likely", "unsure"];

/** @param {string} refusal @param {Placed[]} left @returns {Split} */
export function refused(refusal, left) {
  const fields = { kind: null, title: null, number: null, municipality: null, letterhead: null, date: null, agenda_item: null };
  const more = { proposal: null, outcome: null, explanation: null, costs: null };
  return { refusal, ...fields, ...more, submitters: [], parts: [], sureness: "unsure", why: [], lines: left };
}

/**
 * Count the marks of a motion: what it decides, what it rests on, how it is called, opens and closes.
 * @param {Body} body @param {Finished} done
 */
export function marks(body, done) {
  const kinds = new Set(done.parts.map((part) => part.part));
  if (!kinds.size) return 0;
  const resting = [...kinds].filter((kind) => kind !== "heard" && !DECIDING.includes(kind)).length;
  const deciding = DECIDING.some((kind) => kinds.has(kind)) ? 2 : 0;
  return deciding + resting + Number(done.kind !== null) + Number(body.opening.length > 0) + 2 * Number(body.closed);
}

/**
 * @param {import("../lines/lines.js").Line[]} lines
 * @param {Notes} notes
 * @param {Tail} tail
 * @param {Finished} done
 * @returns {Split}
 */
export function result(lines, notes, tail, done) {
  const { values } = notes;
  const get = (/** @type {string} */ name) => values.get(name) || null;
  const both = (/** @type {string} */ name) => [get(name), tail.textOf(name)].filter(Boolean).join("\n\n") || null;
  const placed = [...withUnread(placedOf(lines, notes, done.numbers), notes)];
  const why = doubts(get("title"), done.parts, placed);
  const [number, title] = [get("proposal-number"), get("proposal-title")];
  return {
    refusal: null,
    kind: done.kind ?? "motion",
    title: get("title"),
    number: get("number") ?? get("register"),
    municipality: get("municipality"),
    letterhead: get("letterhead"),
    date: get("date"),
    agenda_item: get("agenda_item"),
    proposal: number || title ? { number, title } : null,
    submitters: notes.people.map((one) => ({ name: one.name || null, party: one.party || null })),
    outcome: notes.outcome(),
    parts: done.parts,
    explanation: both("explanation"),
    costs: both("costs"),
    sureness: overall(done.parts, why),
    why,
    lines: placed,
  };
}

/** @param {string | null} title @param {import("./part.js").SplitPart[]} parts @param {Placed[]} placed */
function doubts(title, parts, placed) {
  const why = [];
  if (!parts.some((part) => DECIDING.includes(part.part))) why.push("no-request");
  if (!title) why.push("no-title");
  if (placed.some((line) => line.place === LEFT)) why.push("lines-left");
  return why;
}

/** @param {import("./part.js").SplitPart[]} parts @param {string[]} why */
function overall(parts, why) {
  if (why.includes("no-request")) return "unsure";
  const worst = Math.max(0, ...parts.map((part) => SCALE.indexOf(part.sureness)));
  return SCALE[Math.max(worst, why.length ? 1 : 0)];
}
