// @ts-check
// What stands above the text: its rows, the cells of them that were read, and what may be the title.

import { FURNITURE } from "../fields/notes.js";

/** @typedef {import("../fields/notes.js").Notes} Notes */
/** @typedef {import("../lines/rows.js").Row} Row */

/** What was read of the rows above the text, cell after cell. */
export class Head {
  /** @param {Row[]} rows @param {Notes} notes */
  constructor(rows, notes) {
    this.rows = rows;
    this.notes = notes;
    /** @type {Set<string>} */
    this.taken = new Set();
    this.headed = false;
    /** @type {[string, number, string][]} */
    this.unlabelled = [];
    /** Titles and subjects as they were read: what is not chosen stays in view. @type {[number, string][]} */
    this.titles = [];
  }

  /** @param {string} name @param {string} value @param {Row} row */
  keep(name, value, row) {
    if (!this.notes.set(name, value)) this.notes.unread.push([row.number, value]);
    this.notes.place(row.number, value ? name : FURNITURE);
  }
}
