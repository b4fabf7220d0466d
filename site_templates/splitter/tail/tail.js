// @ts-check
// What stands under the text: its sections, and rows that may be signatures.

/** @typedef {import("../lines/layout.js").Layout} Layout */
/** @typedef {import("../fields/notes.js").Notes} Notes */
/** @typedef {import("../lines/rows.js").Row} Row */

/** What was read of the rows after the motion's last point. */
export class Tail {
  /** @param {Row[]} rows @param {Layout} layout @param {Notes} notes @param {boolean} isClosed */
  constructor(rows, layout, notes, isClosed) {
    /** @type {Map<string, string[][]>} */
    this.sections = new Map();
    this.rows = rows.filter((row) => row.text);
    this.layout = layout;
    this.notes = notes;
    this.section = "";
    this.listing = "";
    this.address = false;
    /** Whether the row above says that chair and clerk sign. */
    this.officers = false;
    /** The side that each column of a table of votes counts. @type {string[]} */
    this.columns = [];
    /** Whether what stands here is about other motions. */
    this.ended = false;
    /** The first row that nobody has read yet. */
    this.next = 0;
    /** @type {Row[]} */
    this.signed = [];
    /** Where names alone are of who filed it: right under the closing phrase, or under a label. */
    this.list = isClosed ? 0 : this.rows.length;
  }

  /** @param {string} text @param {boolean} joined */
  add(text, joined) {
    const paragraphs = this.sections.get(this.section) ?? [];
    if (!text) return;
    if (joined && paragraphs.length) paragraphs[paragraphs.length - 1].push(text);
    else paragraphs.push([text]);
  }

  /**
   * The text of a section, with a blank line between its paragraphs.
   * @param {string} key
   */
  textOf(key) {
    return (this.sections.get(key) ?? []).map((pieces) => pieces.join(" ")).join("\n\n") || null;
  }
}
