// @ts-check
// A pasted text, split into fields and parts. The form runs it, and so do `motions import` and the tests.

import { Body } from "./body.js";
import { bullet } from "./bullets.js";
import { opensChange } from "./changes.js";
import { lines } from "./clean.js";
import { finish } from "./finish.js";
import { readHead } from "./head.js";
import { heading } from "./heading.js";
import { lead } from "./leads.js";
import { inPlace } from "./names.js";
import { FURNITURE, LEFT, Notes } from "./notes.js";
import { isOpening, placeOf, readOpening } from "./opening.js";
import { looksDecided } from "./outcome.js";
import { Layout, rows } from "./rows.js";
import { use } from "./table.js";
import { Tail } from "./tail.js";

/** @typedef {{line: number, text: string, place: string}} Placed */
/** @typedef {{refusal: string | null, kind: string | null, title: string | null, number: string | null,
 *   municipality: string | null, letterhead: string | null, date: string | null, agenda_item: string | null,
 *   proposal: {number: string | null, title: string | null} | null,
 *   submitters: {name: string | null, party: string | null}[], outcome: ReturnType<Notes["outcome"]>,
 *   parts: import("./part.js").SplitPart[], explanation: string | null, costs: string | null, sureness: string,
 *   why: string[], lines: Placed[]}} Split */

const DECIDING = ["requests", "declares", "change"];
/** A text with fewer marks of a motion is refused. */
const ENOUGH = 3;
/** The opening sentence of a motion stands within so many rows of its heading. */
const LONGEST_HEAD = 10;
const SCALE = ["sure", "likely", "unsure"];

/**
 * Split the text of a motion or amendment; any text at all gives an answer.
 * @param {string} text
 * @param {import("./table.js").Table} [phrases] the table to read with; absent, the one in use
 * @returns {Split}
 */
export function split(text, phrases) {
  if (phrases) use(phrases);
  const found = lines(text);
  if (!found.length) return refused("empty", []);
  const made = rows(found);
  return inPlace(placeOf(made), () => splitRows(found, made));
}

/**
 * @param {import("./clean.js").Line[]} found
 * @param {import("./rows.js").Row[]} whole
 * @returns {Split}
 */
function splitRows(found, whole) {
  const start = startOf(whole);
  const made = whole.slice(0, endOf(whole, start));
  const layout = new Layout(found);
  const notes = new Notes();
  for (const row of whole.slice(made.length)) notes.unread.push([row.number, row.text]);
  readHead(made.slice(0, start), notes);
  const body = new Body(made.slice(start), layout, notes);
  body.read();
  readOpening(body.opening.join(" "), notes);
  const tail = new Tail(body.tail, layout, notes, body.closed);
  tail.read();
  const done = finish(body.parts, notes.values.get("kind") ?? null);
  if (marks(body, done) < ENOUGH) {
    return refused("no-motion", found.map((line) => ({ line: line.number, text: line.text, place: LEFT })));
  }
  return result(found, notes, tail, done);
}

/**
 * @param {string} refusal
 * @param {Placed[]} left
 * @returns {Split}
 */
function refused(refusal, left) {
  const fields = { kind: null, title: null, number: null, municipality: null, letterhead: null, date: null, agenda_item: null };
  const more = { proposal: null, outcome: null, explanation: null, costs: null };
  return { refusal, ...fields, ...more, submitters: [], parts: [], sureness: "unsure", why: [], lines: left };
}

/**
 * Where the text begins: at its opening sentence, else at its first part.
 * @param {import("./rows.js").Row[]} made
 */
function startOf(made) {
  let amends = false;
  for (const [at, row] of made.entries()) {
    if (row.furniture || !row.text) continue;
    if (amends && opensChange(row.text)) return at;
    amends ||= heading(row.text)?.kind === "amendment";
    if (isOpening(row.text, made[at + 1]?.text ?? "")) return at;
    const opened = lead(row.text);
    const above = opened?.rest === "" && bullet(made[at + 1]?.text ?? "") !== null;
    if (opened && (!opened.heading || above)) return at;
  }
  return made.length;
}

/**
 * Where another motion begins in the same paste: at its heading, with an opening sentence below it, or at that sentence
 * itself where a part opens below it. It is not read.
 * @param {import("./rows.js").Row[]} made
 * @param {number} start
 */
function endOf(made, start) {
  let decides = false;
  for (let at = start; at < made.length; at += 1) {
    const { text } = made[at];
    if (decides && heading(text) && !looksDecided(text) && opensBelow(made, at)) return at;
    if (decides && isOpening(text, made[at + 1]?.text ?? "") && made.slice(at + 1, at + LONGEST_HEAD).some((row) => lead(row.text))) return at;
    decides ||= DECIDING.includes(lead(text)?.part ?? "");
  }
  return made.length;
}

/**
 * @param {import("./rows.js").Row[]} made
 * @param {number} at
 */
function opensBelow(made, at) {
  return made.slice(at + 1, at + LONGEST_HEAD).some((row, below) => isOpening(row.text, made[at + below + 2]?.text ?? ""));
}

/**
 * Count the marks of a motion: what it decides, what it rests on, how it is called, opens and closes.
 * @param {Body} body
 * @param {ReturnType<typeof finish>} done
 */
function marks(body, done) {
  const kinds = new Set(done.parts.map((part) => part.part));
  if (!kinds.size) return 0;
  const resting = [...kinds].filter((kind) => kind !== "heard" && !DECIDING.includes(kind)).length;
  const deciding = DECIDING.some((kind) => kinds.has(kind)) ? 2 : 0;
  return deciding + resting + Number(done.kind !== null) + Number(body.opening.length > 0) + 2 * Number(body.closed);
}

/**
 * @param {import("./clean.js").Line[]} found
 * @param {Notes} notes
 * @param {Tail} tail
 * @param {ReturnType<typeof finish>} done
 * @returns {Split}
 */
function result(found, notes, tail, done) {
  const { values } = notes;
  const get = (/** @type {string} */ name) => values.get(name) || null;
  const both = (/** @type {string} */ name) => [get(name), tail.textOf(name)].filter(Boolean).join("\n\n") || null;
  const placed = [...withUnread(placedOf(found, notes, done.numbers), notes)];
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

/**
 * @param {import("./clean.js").Line[]} found
 * @param {Notes} notes
 * @param {number[]} numbers
 */
function placedOf(found, notes, numbers) {
  const placeOf = (/** @type {number} */ number) => notes.places.get(number) ?? LEFT;
  const running = new Set(found.filter((line) => placeOf(line.number) === FURNITURE).map((line) => line.text));
  return found.map((line) => {
    let place = placeOf(line.number);
    if (place === LEFT && running.has(line.text)) place = FURNITURE;
    if (place === "part") place = `part-${numbers[(notes.parts.get(line.number) ?? 0) - 1]}`;
    return { line: line.number, text: line.text, place };
  });
}

/**
 * Every line, and after it the pieces of it that nobody read.
 * @param {Placed[]} placed
 * @param {Notes} notes
 * @returns {Iterable<Placed>}
 */
function* withUnread(placed, notes) {
  /** @type {Map<number, string[]>} */
  const unread = new Map();
  for (const [number, text] of notes.unread) {
    const pieces = unread.get(number);
    if (pieces) pieces.push(text);
    else unread.set(number, [text]);
  }
  for (const line of placed) {
    yield line;
    if (line.place === LEFT) continue;
    for (const text of unread.get(line.line) ?? []) if (text !== line.text) yield { line: line.line, text, place: LEFT };
  }
}

/**
 * @param {string | null} title
 * @param {import("./part.js").SplitPart[]} parts
 * @param {Placed[]} placed
 */
function doubts(title, parts, placed) {
  const why = [];
  if (!parts.some((part) => DECIDING.includes(part.part))) why.push("no-request");
  if (!title) why.push("no-title");
  if (placed.some((line) => line.place === LEFT)) why.push("lines-left");
  return why;
}

/**
 * @param {import("./part.js").SplitPart[]} parts
 * @param {string[]} why
 */
function overall(parts, why) {
  if (why.includes("no-request")) return "unsure";
  const worst = Math.max(0, ...parts.map((part) => SCALE.indexOf(part.sureness)));
  return SCALE[Math.max(worst, why.length ? 1 : 0)];
}
