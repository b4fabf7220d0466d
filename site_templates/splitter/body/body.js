// @ts-check
// What is read of the text itself: its parts with their points, as they stand in it.

import { lead } from "../leads/find.js";
import { isOpen } from "../words/marks.js";
import { isClosing } from "./closing.js";

/** @typedef {import("../lines/bullets.js").Bullet} Bullet */
/** @typedef {import("../lines/layout.js").Layout} Layout */
/** @typedef {import("../leads/lead.js").Lead} Lead */
/** @typedef {import("../fields/notes.js").Notes} Notes */
/** @typedef {import("../lines/rows.js").Row} Row */
/** @typedef {{pieces: string[], bullet: Bullet | null, inline: boolean, nested: boolean}} RawPoint */
/** @typedef {{lead: Lead, points: RawPoint[], why: Set<string>}} RawPart */

/** @param {string} text @param {Bullet | null} [sign] @param {boolean} [inline] @returns {RawPoint} */
export function rawPoint(text, sign = null, inline = false) {
  return { pieces: [text], bullet: sign, inline, nested: false };
}

/**
 * The last line of a point so far.
 * @param {RawPoint} point
 */
export function lastLine(point) {
  return point.pieces[point.pieces.length - 1];
}

/** What was read of the text so far; what follows it is the tail. */
export class Body {
  /** @param {Row[]} rows @param {Layout} layout @param {Notes} notes */
  constructor(rows, layout, notes) {
    /** @type {RawPart[]} */
    this.parts = [];
    /** @type {string[]} */
    this.opening = [];
    /** @type {Row[]} */
    this.tail = [];
    this.closed = false;
    this.rows = rows;
    this.layout = layout;
    this.notes = notes;
    this.ended = false;
    this.before = "";
    this.page = false;
    this.noted = false;
    /** The row that is being read. */
    this.at = 0;
    /** The footnotes that were referred to. @type {Set<string>} */
    this.referred = new Set();
    this.bulleted = false;
    /** How far from the left the last point begins. */
    this.indent = 0;
    /** @type {Bullet | null} */
    this.pending = null;
    /** Before this row nothing is a signature, however much it looks like one. */
    this.lastLead = rows.map(opensPart).lastIndexOf(true);
  }

  /** The part that is being read. */
  get part() {
    return this.parts[this.parts.length - 1];
  }

  /** The point that is being read. */
  get last() {
    const points = this.part?.points ?? [];
    return points.length ? points[points.length - 1] : null;
  }

  isAmendment() {
    return this.notes.values.get("kind") === "amendment";
  }

  inChange() {
    return this.part.lead.part === "change";
  }

  /** @param {Row} row */
  isFinished(row) {
    const { last } = this;
    return last !== null && (row.gap || !isOpen(lastLine(last)));
  }

  /** @param {Row} row */
  place(row) {
    this.notes.place(row.number, "part");
    if (!this.notes.parts.has(row.number)) this.notes.parts.set(row.number, this.parts.length);
  }
}

/**
 * Whether a row surely opens a part, or closes the motion.
 * @param {Row} row
 */
export function opensPart(row) {
  if (row.furniture) return false;
  const opener = lead(row.text);
  return (opener !== null && !["heard", "change"].includes(opener.part) && !opener.infinitive) || isClosing(row.text);
}
