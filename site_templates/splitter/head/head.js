// @ts-check
// What stands above the text: kind, number, title, and labelled lines, in whichever cells they came.

import { label, SECTIONS } from "../fields/labels.js";
import { FURNITURE, LEFT } from "../fields/notes.js";
import { loneNumber, notTitles, numbered } from "../fields/numbers.js";
import { PLACES, store } from "../fields/stores.js";
import { fieldOf } from "../fields/unlabelled.js";
import { isFootnote, isForm } from "../lines/furniture.js";
import { isBox, isChoice } from "../outcome/boxes.js";
import { DECISION, numberIn, outcomeCell, sentence } from "../outcome/outcome.js";
import { opensSignature } from "../submitters/names.js";
import { isParty } from "../submitters/parties.js";
import { people } from "../submitters/people.js";
import { day } from "../words/dates.js";
import { beginsSmall, hasDigit, hasLetter, isOpen, unquoted } from "../words/marks.js";
import { starts } from "../words/phrases.js";
import { table } from "../words/table.js";
import { fold, plain, words } from "../words/words.js";
import { heading, titleOf } from "./heading.js";
import { mailHead } from "./mail.js";

/** @typedef {import("./heading.js").Heading} Heading */
/** @typedef {import("../fields/labels.js").Label} Label */
/** @typedef {import("../fields/notes.js").Notes} Notes */
/** @typedef {import("../lines/rows.js").Row} Row */

const WRAPPED_TITLE = 50;
/** No value of a label goes on over more lines. */
const MOST_LINES = 60;
const GOES_ON = ["title", "subject", "submitters"];

/**
 * Read the rows above the text.
 * @param {Row[]} rows
 * @param {Notes} notes
 */
export function readHead(rows, notes) {
  const mail = mailHead(rows);
  const reader = new Head(rows, notes);
  rows.forEach((row, at) => {
    if (row.furniture) notes.place(row.number, FURNITURE);
    else if (mail.numbers.has(row.number)) notes.unread.push([row.number, row.text]);
    else row.cells.forEach((_cell, column) => reader.read(at, column));
  });
  reader.finish();
  // A line whose words all went to the line before it goes where that one went.
  rows.forEach((row, at) => at && !row.text && notes.place(row.number, notes.places.get(rows[at - 1].number) ?? LEFT));
  if (mail.subject && !notes.values.has("title")) nameAfter(mail.subject, mail.number, notes);
}

/**
 * Name a motion after the subject of the mail that it came with.
 * @param {string} subject
 * @param {number} number
 * @param {Notes} notes
 */
function nameAfter(subject, number, notes) {
  const parsed = heading(subject);
  notes.set("number", parsed?.number ?? "");
  notes.set("title", parsed ? parsed.title : subject);
  notes.place(number, "title");
}

/** Reads cell after cell; a value may stand in the next cell, or on the next line. */
class Head {
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

  /**
   * Read one cell.
   * @param {number} at
   * @param {number} column
   */
  read(at, column) {
    const row = this.rows[at];
    const cell = row.cells[column];
    if (this.taken.has(`${at} ${column}`)) return;
    const labelled = label(cell);
    if (labelled) return this.label(at, column, labelled);
    const from = /^van ?:(.*)$/iu.exec(cell)?.[1] ?? "";
    if (people(from).some((one) => one.party)) return this.signed(row, from);
    const headed = heading(cell);
    if (headed) return this.heading(at, column, headed);
    const decided = outcomeCell(cell.replace(DECISION, "")) ?? (numberIn(cell) ? null : sentence(cell));
    if (decided) {
      this.notes.decide(decided);
      return this.notes.place(row.number, "outcome");
    }
    const number = loneNumber(cell);
    if (number) return this.keep("number", number, row);
    return this.other(at, column, cell);
  }

  /** @param {string} name @param {string} value @param {Row} row */
  keep(name, value, row) {
    if (!this.notes.set(name, value)) this.notes.unread.push([row.number, value]);
    this.notes.place(row.number, value ? name : FURNITURE);
  }

  /** @param {number} at @param {number} column @param {Label} label */
  label(at, column, label) {
    if (SECTIONS.includes(label.key)) return this.section(at, label);
    const { notes } = this;
    let { value } = label;
    if (!value) value = this.next(at, column, label.key);
    else if (GOES_ON.includes(label.key)) value = this.longer(at, column, value, label.key);
    const row = this.rows[at];
    if (notes.group(row.cells[column], value)) return notes.place(row.number, "submitters");
    if (store(label, value, this.notes) || !value || isForm(value)) {
      this.notes.place(row.number, PLACES.get(label.key) ?? FURNITURE);
      if (PLACES.get(label.key) === "title") this.titles.push([row.number, unquoted(value)]);
    } else {
      this.notes.unread.push([row.number, value]);
    }
  }

  /**
   * Read an explanation that stands above the text, with its paragraphs.
   * @param {number} at
   * @param {Label} labelled
   */
  section(at, labelled) {
    let text = [labelled.value, ...this.rows[at].cells.slice(1)].join(" ");
    for (let last = at; ; last += 1) {
      this.rows[last].cells.forEach((_cell, column) => this.taken.add(`${last} ${column}`));
      this.notes.place(this.rows[last].number, labelled.key);
      const row = this.rows[last + 1];
      if (!row || row.furniture || label(row.text) || heading(row.text) || isForm(row.text)) break;
      text += (row.gap ? "\n\n" : " ") + row.text;
    }
    this.notes.values.set(labelled.key, [this.notes.values.get(labelled.key), text.trim()].filter(Boolean).join("\n\n"));
  }

  /**
   * The value that stands beside a label, or below it.
   * @param {number} at
   * @param {number} column
   * @param {string} key
   */
  next(at, column, key) {
    const below = this.rows[at + 1]?.cells.length === this.rows[at].cells.length ? column : 0;
    for (const [there, beside] of [
      [at, column + 1],
      [at + 1, below],
    ]) {
      const row = this.rows[there];
      if (!row || row.furniture || beside >= row.cells.length || this.taken.has(`${there} ${beside}`)) continue;
      const cell = row.cells[beside];
      if (label(cell) || heading(cell) || !fits(key, cell)) continue;
      this.taken.add(`${there} ${beside}`);
      this.notes.place(row.number, PLACES.get(key) ?? FURNITURE);
      return GOES_ON.includes(key) ? this.longer(there, beside, cell, key) : cell;
    }
    return "";
  }

  /**
   * A value with the lines that go on from it.
   * @param {number} at
   * @param {number} column
   * @param {string} value
   * @param {string} key
   */
  longer(at, column, value, key) {
    const most = Math.min(this.rows.length, at + MOST_LINES);
    for (let last = at; last + 1 < most && column === this.rows[last].cells.length - 1; last += 1) {
      const row = this.rows[last + 1];
      if (row.gap || row.furniture || !row.cells.length || !goesOn(value, row.cells[0], key)) break;
      const closed = value.endsWith(",") || value.endsWith(";");
      value += (key === "submitters" && !closed ? "; " : " ") + row.cells[0];
      this.taken.add(`${last + 1} 0`);
      this.notes.place(row.number, PLACES.get(key) ?? FURNITURE);
      column = 0;
    }
    return value;
  }

  /** @param {number} at @param {number} column @param {Heading} heading */
  heading(at, column, heading) {
    const { notes } = this;
    if (!this.headed || (heading.kind !== "motion" && notes.values.get("kind") === "motion")) notes.values.set("kind", heading.kind);
    this.headed = true;
    notes.set("number", heading.number);
    const title = heading.title ? this.undecided(this.longer(at, column, heading.title, "title")) : "";
    notes.set("named", title);
    if (title) this.titles.push([this.rows[at].number, title]);
    notes.place(this.rows[at].number, title ? "title" : FURNITURE);
    if (!title && hasLetter(heading.rest)) this.behind(at, column, heading.rest);
  }

  /**
   * A title without the outcome behind it: `Een boom in elke straat (aangenomen)`.
   * @param {string} title
   */
  undecided(title) {
    const [, name, behind] = /^(.+?)(?: [-–—] | \()(\p{L}+(?: \p{L}+)?)\)?$/u.exec(title) ?? ["", "", ""];
    const decided = behind ? outcomeCell(behind) : null;
    if (decided) this.notes.decide(decided);
    return decided ? name : title;
  }

  /**
   * What stands behind the kind of a motion that is no title: `bij raadsvoorstel 2025-045`, `van de fractie D66`.
   * @param {number} at
   * @param {number} column
   * @param {string} text
   */
  behind(at, column, text) {
    const labelled = label(text);
    if (labelled) this.label(at, column, labelled);
    else this.signed(this.rows[at], text);
  }

  /** @param {number} at @param {number} column @param {string} cell */
  other(at, column, cell) {
    const row = this.rows[at];
    const [name, value] = fieldOf(cell);
    if (name) {
      this.keep(name, value, row);
    } else if (isForm(cell) || isFootnote(cell) || isBox(cell) || isChoice(cell)) {
      this.notes.place(row.number, FURNITURE);
    } else if (cell.startsWith("(") && this.notes.decided) {
      this.notes.place(row.number, "outcome");
    } else if (this.headed && hasLetter(cell) && !starts(notTitles(), cell) && !isParty(cell)) {
      this.unlabelled.push([titleOf(this.longer(at, column, cell, "title")), row.number, cell]);
    } else if (starts(notTitles(), cell)) {
      this.signed(row, cell);
    } else {
      this.notes.unread.push([row.number, cell]);
    }
  }

  /**
   * Read `van het lid A. de Wit (D66)` or what stands behind `van:`, and leave in view what is read as nobody.
   * @param {Row} row
   * @param {string} cell
   */
  signed(row, cell) {
    const { last } = starts(notTitles(), cell) ?? { last: 0 };
    const behind = words(cell).slice(last);
    const signers = behind.length ? people(cell.slice(behind[0].start)).filter((one) => one.party) : [];
    this.notes.addPeople(signers);
    if (signers.length) this.notes.place(row.number, "submitters");
    else this.notes.unread.push([row.number, cell]);
  }

  /** Choose the title: labelled, behind `Motie:`, on a line of its own, or the subject. */
  finish() {
    const { notes } = this;
    const { values } = notes;
    if (!values.get("title") && !values.get("named") && this.unlabelled.length && !values.get("subject")) {
      const [title, number] = this.unlabelled[0];
      notes.set("named", title);
      notes.place(number, "title");
      this.unlabelled.shift();
    }
    for (const [, number, cell] of this.unlabelled) notes.unread.push([number, cell]);
    const [named, subject] = [values.get("named"), values.get("subject")];
    // `Motie Gemeentebelangen Dorp` says whose it is, where a line below says what it is about.
    const title = values.get("title") || (subject && isParty(named ?? "") ? subject : named || subject);
    if (title) values.set("title", title);
    const about = values.get("proposal-title") ?? "";
    for (const [number, read] of this.titles) if (![title, about].some((one) => plain(one ?? "").includes(plain(read)))) notes.unread.push([number, read]);
  }
}

/**
 * Whether a cell can be the value of a label beside or above it.
 * @param {string} key
 * @param {string} cell
 */
function fits(key, cell) {
  if (key === "number") return numbered(cell)[0] !== "";
  if (key === "register") return hasDigit(cell) && !loneNumber(cell);
  if (key === "date") return day(cell) !== "";
  if (key === "outcome") return outcomeCell(cell) !== null;
  if (key === "submitters") return people(cell).length > 0;
  return hasLetter(cell) && !isForm(cell);
}

/**
 * Whether a line goes on from a value above it.
 * @param {string} value
 * @param {string} cell
 * @param {string} key
 */
function goesOn(value, cell, key) {
  if (label(cell) || heading(cell) || outcomeCell(cell) || loneNumber(cell) || isForm(cell) || isChoice(cell)) return false;
  if (!beginsSmall(cell) && fieldOf(cell)[0]) return false;
  if (key === "submitters") return people(cell).length > 0;
  if (starts(notTitles(), cell) || opensSignature(cell)) return false;
  const last = fold(value.slice(value.lastIndexOf(" ") + 1));
  const isLoud = cell === cell.toUpperCase() && value === value.toUpperCase();
  return isLoud || value.length >= WRAPPED_TITLE || table().title_goes_on.includes(last) || (beginsSmall(cell) && isOpen(value));
}
