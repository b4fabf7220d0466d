// @ts-check
// A pasted text, split into fields and parts. The form runs it, and so do `motions import` and the tests.

import { Body } from "./body/body.js";
import { isOpening, placeOf, readOpening } from "./body/opening.js";
import { opensChange } from "./changes/changes.js";
import { FURNITURE, LEFT, Notes } from "./fields/notes.js";
import { readHead } from "./head/head.js";
import { heading } from "./head/heading.js";
import { lead } from "./leads/leads.js";
import { bullet } from "./lines/bullets.js";
import { lines } from "./lines/lines.js";
import { Layout, rows } from "./lines/rows.js";
import { looksDecided } from "./outcome/outcome.js";
import { finish } from "./parts/finish.js";
import { inPlace } from "./submitters/names.js";
import { Tail } from "./tail/tail.js";
import { use } from "./words/table.js";

/** @typedef {{line: number, text: string, place: string}} Placed */
/** @typedef {{refusal: string | null, kind: string | null, title: string | null, number: string | null,
 *   municipality: string | null, letterhead: string | null, date: string | null, agenda_item: string | null,
 *   proposal: {number: string | null, title: string | null} | null,
 *   submitters: {name: string | null, party: string | null}[], outcome: ReturnType<Notes["outcome"]>,
 *   parts: import("./parts/part.js").SplitPart[], explanation: string | null, costs: string | null, sureness: string,
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

/**
 * @param {import("./lines/lines.js").Line[]} lines
 * @param {import("./lines/rows.js").Row[]} whole
 * @returns {Split}
 */
function splitRows(lines, whole) {
  const start = startOf(whole);
  const rows = whole.slice(0, endOf(whole, start));
  const layout = new Layout(lines);
  const notes = new Notes();
  for (const row of whole.slice(rows.length)) notes.unread.push([row.number, row.text]);
  readHead(rows.slice(0, start), notes);
  const body = new Body(rows.slice(start), layout, notes);
  body.read();
  readOpening(body.opening.join(" "), notes);
  const tail = new Tail(body.tail, layout, notes, body.closed);
  tail.read();
  const done = finish(body.parts, notes.values.get("kind") ?? null);
  if (marks(body, done) < ENOUGH) {
    return refused("no-motion", lines.map((line) => ({ line: line.number, text: line.text, place: LEFT })));
  }
  return result(lines, notes, tail, done);
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
 * @param {import("./lines/rows.js").Row[]} rows
 */
function startOf(rows) {
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
 * @param {import("./lines/rows.js").Row[]} rows
 * @param {number} start
 */
function endOf(rows, start) {
  let decides = false;
  for (let at = start; at < rows.length; at += 1) {
    const { text } = rows[at];
    if (decides && heading(text) && !looksDecided(text) && opensBelow(rows, at)) return at;
    if (decides && isOpening(text, rows[at + 1]?.text ?? "") && rows.slice(at + 1, at + LONGEST_HEAD).some((row) => lead(row.text))) return at;
    decides ||= DECIDING.includes(lead(text)?.part ?? "");
  }
  return rows.length;
}

/**
 * @param {import("./lines/rows.js").Row[]} rows
 * @param {number} at
 */
function opensBelow(rows, at) {
  return rows.slice(at + 1, at + LONGEST_HEAD).some((row, below) => isOpening(row.text, rows[at + below + 2]?.text ?? ""));
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
 * @param {import("./lines/lines.js").Line[]} lines
 * @param {Notes} notes
 * @param {Tail} tail
 * @param {ReturnType<typeof finish>} done
 * @returns {Split}
 */
function result(lines, notes, tail, done) {
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

/**
 * @param {import("./lines/lines.js").Line[]} lines
 * @param {Notes} notes
 * @param {number[]} numbers
 */
function placedOf(lines, notes, numbers) {
  const placeOf = (/** @type {number} */ number) => notes.places.get(number) ?? LEFT;
  const running = new Set(lines.filter((line) => placeOf(line.number) === FURNITURE).map((line) => line.text));
  return lines.map((line) => {
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
 * @param {import("./parts/part.js").SplitPart[]} parts
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
 * @param {import("./parts/part.js").SplitPart[]} parts
 * @param {string[]} why
 */
function overall(parts, why) {
  if (why.includes("no-request")) return "unsure";
  const worst = Math.max(0, ...parts.map((part) => SCALE.indexOf(part.sureness)));
  return SCALE[Math.max(worst, why.length ? 1 : 0)];
}
