// @ts-check
// What stands above the text: kind, number, title, and labelled lines, in whichever cells they came.

import { isBox, isChoice } from "./boxes.js";
import { day } from "./dates.js";
import { isFootnote, isForm } from "./furniture.js";
import { isDocument, label } from "./labels.js";
import { mailHead } from "./mail.js";
import { beginsSmall, hasDigit, hasLetter, isDigits, isOpen, unquoted } from "./marks.js";
import { FURNITURE } from "./notes.js";
import { counts, numberIn, outcomeCell, sentence } from "./outcome.js";
import { isParty, opensSignature, people } from "./people.js";
import { once, table } from "./table.js";
import { lstrip, partition, rstrip, strip } from "./text.js";
import { partyVotes, sidedVotes } from "./votes.js";
import { find, findAnywhere, fold, phrases, phraseSet, starts, words } from "./words.js";

/** @typedef {import("./labels.js").Label} Label */
/** @typedef {import("./notes.js").Notes} Notes */
/** @typedef {import("./rows.js").Row} Row */
/** @typedef {{kind: string, number: string, title: string, rest: string}} Heading */

const LONGEST_NUMBER = 14;
const WRAPPED_TITLE = 50;
const LONGEST_PLACE = 5;
const LONGEST_DAY = 9;
/** No value of a label goes on over more lines. */
const MOST_LINES = 60;
const GOES_ON = ["title", "subject", "submitters"];

const kinds = once(() =>
  phrases(Object.entries(table().kinds).flatMap(([kind, known]) => known.map((phrase) => /** @type {[string, string]} */ ([phrase, kind])))),
);
const notTitles = once(() => phraseSet(table().not_titles));
const links = once(() => phraseSet(table().title_links));
const places = once(() => phraseSet([...table().openings.municipal, ...table().labels.municipality]));
const meetings = once(() => phraseSet(table().labels.date));

/**
 * Read a line that begins with what was filed.
 * @param {string} text
 * @returns {Heading | null}
 */
export function heading(text) {
  const found = starts(kinds(), text);
  if (!found) return null;
  const among = words(text, 24);
  const behind = lstrip(lstrip(text.slice(among[found.last - 1].end), " )*_"), " :;,-–*_.");
  if (isChoice(behind)) return { kind: found.meaning, number: "", title: "", rest: "" };
  if (isChoice(text)) return null;
  const [number, tail] = numbered(behind);
  const rest = lstrip(tail, " :;,-–*_.");
  return { kind: found.meaning, number, title: titleOf(rest), rest };
}

/**
 * Part a number, with or without `nr.` before it, from the title behind it.
 * @param {string} rest
 * @returns {[string, string]}
 */
function numbered(rest) {
  let [first, behind] = partition(rest, " ");
  if (table().number_words.includes(strip(fold(first), ".:"))) {
    [first, behind] = partition(lstrip(behind, " :"), " ");
    return hasDigit(first) ? [rstrip(first, ":,;."), behind] : ["", rest];
  }
  const bare = rstrip(first, ":,;.");
  // `30 km/h` and `8 mei` count things.
  const countsThings = isDigits(first) && beginsSmall(behind) && !starts(links(), behind) && !starts(notTitles(), behind);
  return isNumber(bare) && !countsThings && !day(bare) ? [bare, behind] : ["", rest];
}

/**
 * A title without link words and quotes; empty for what is no title, such as `van de leden …`.
 * @param {string} text
 */
function titleOf(text) {
  const inner = label(text);
  if (inner && inner.value && ["title", "subject"].includes(inner.key)) return unquoted(inner.value);
  if (starts(notTitles(), text)) {
    const among = words(text, 24);
    const found = findAnywhere(links(), text, among);
    return found ? unquoted(strip(text.slice(among[found.last - 1].end), " :*_")) : "";
  }
  if (!hasLetter(text) || (text.startsWith("(") && text.endsWith(")"))) return "";
  if (["is", "wordt", "werd"].includes(fold(text.split(" ", 1)[0]))) return "";
  const link = starts(links(), text);
  const among = words(text, 16);
  if (link && link.last < among.length) text = lstrip(text.slice(among[link.last - 1].end), " :");
  return unquoted(strip(text, " *_"));
}

/**
 * Whether a word can be the number of a motion: `M25`, `2024M17`, `J.3`, `531`, `2025-A12`, `2025/118`.
 * @param {string} word
 */
function isNumber(word) {
  const isShort = /^[0-9a-z._/-]+$/iu.test(word) && word.length <= LONGEST_NUMBER;
  if (!hasDigit(word) || !isShort || isRegistered(word) || isParty(word)) return false;
  return !fold(word).startsWith(table().proposal_numbers[0]);
}

/**
 * Whether a number is one of the register of documents, by its length.
 * @param {string} word
 */
function isRegistered(word) {
  return /[0-9]{5}/u.test(word);
}

/**
 * Read a cell that is a number, with or without a group behind it: `J.4 D66`.
 * @param {string} cell
 */
function loneNumber(cell) {
  if (/^\p{Lu}{1,2} [0-9]{1,4}[./-][0-9]{1,4}$/u.test(cell)) return cell;
  const [first, rest] = partition(cell, " ");
  const lettered = /^[^0-9]/u.test(first) && /\p{Lu}/u.test(first);
  const short = !rest || isParty(rest) || /^\p{Lu}[^ ]*$/u.test(rest);
  return lettered && short && isNumber(first) ? first : "";
}

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
  if (mail.subject && !notes.values.has("title")) nameAfter(mail.subject, mail.number, notes);
}

/**
 * Name a motion after the subject of the mail that it came with.
 * @param {string} subject
 * @param {number} number
 * @param {Notes} notes
 */
function nameAfter(subject, number, notes) {
  const found = heading(subject);
  notes.set("number", found?.number ?? "");
  notes.set("title", found ? found.title : subject);
  notes.place(number, "title");
}

/** Reads cell after cell; a value may stand in the next cell, or on the next line. */
class Head {
  /**
   * @param {Row[]} rows
   * @param {Notes} notes
   */
  constructor(rows, notes) {
    this.rows = rows;
    this.notes = notes;
    /** @type {Set<string>} */
    this.taken = new Set();
    this.headed = false;
    /** @type {[string, number, string][]} */
    this.unlabelled = [];
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
    const decided = outcomeCell(cell) ?? (numberIn(cell) ? null : sentence(cell));
    if (decided) {
      this.notes.decide(decided);
      return this.notes.place(row.number, "outcome");
    }
    const number = loneNumber(cell);
    if (number) return this.keep("number", number, row);
    return this.other(at, column, cell);
  }

  /**
   * @param {string} name
   * @param {string} value
   * @param {Row} row
   */
  keep(name, value, row) {
    this.notes.set(name, value);
    this.notes.place(row.number, value ? name : FURNITURE);
  }

  /**
   * @param {number} at
   * @param {number} column
   * @param {Label} found
   */
  label(at, column, found) {
    let { value } = found;
    if (!value) value = this.next(at, column, found.key);
    else if (GOES_ON.includes(found.key)) value = this.longer(at, column, value, found.key);
    const row = this.rows[at];
    if (store(found, value, this.notes) || !value || isForm(value)) {
      this.notes.place(row.number, PLACES.get(found.key) ?? FURNITURE);
    } else {
      this.notes.unread.push([row.number, value]);
    }
  }

  /**
   * The value that stands beside a label, or below it.
   * @param {number} at
   * @param {number} column
   * @param {string} key
   */
  next(at, column, key) {
    for (const [there, beside] of [
      [at, column + 1],
      [at + 1, 0],
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

  /**
   * @param {number} at
   * @param {number} column
   * @param {Heading} found
   */
  heading(at, column, found) {
    const { notes } = this;
    if (!this.headed || (found.kind !== "motion" && notes.values.get("kind") === "motion")) notes.values.set("kind", found.kind);
    this.headed = true;
    notes.set("number", found.number);
    const title = found.title ? this.undecided(this.longer(at, column, found.title, "title")) : "";
    notes.set("named", title);
    notes.place(this.rows[at].number, title ? "title" : FURNITURE);
    if (!title && hasLetter(found.rest)) this.behind(at, column, found.rest);
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

  /**
   * @param {number} at
   * @param {number} column
   * @param {string} cell
   */
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
    const found = behind.length ? people(cell.slice(behind[0].start)).filter((one) => one.party) : [];
    this.notes.addPeople(found);
    if (found.length) this.notes.place(row.number, "submitters");
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
  }
}

/**
 * Keep the value of a label; false where the value is not of its kind.
 * @param {Label} found
 * @param {string} value
 * @param {Notes} notes
 */
export function store(found, value, notes) {
  switch (found.key) {
    case "number":
      return storeNumber(value, notes);
    case "date":
      notes.set("date", day(value));
      return day(value) !== "";
    case "submitters":
      notes.addPeople(people(value));
      return people(value).length > 0;
    case "outcome":
    case "tally":
      return storeOutcome(value, notes);
    case "for":
    case "against":
      return storeVotes(found, value, notes);
    default:
      storeWords(found.key, value, notes);
      return found.key !== "register" || hasDigit(value);
  }
}

/**
 * @param {string} value
 * @param {Notes} notes
 */
function storeNumber(value, notes) {
  let [number] = numbered(value);
  if (!number && hasDigit(value) && value.length <= LONGEST_NUMBER && value.split(" ").length === 2) number = value;
  notes.set("number", isRegistered(number) ? "" : number);
  return number !== "" || hasDigit(value);
}

/**
 * @param {string} value
 * @param {Notes} notes
 */
function storeOutcome(value, notes) {
  const decided = outcomeCell(value) ?? sentence(value);
  const counted = counts(value);
  const votes = sidedVotes(value);
  notes.votes.push(...votes);
  if (decided) notes.decide(decided, true);
  else if (counted[0] !== null) notes.counts = counted;
  return decided !== null || counted[0] !== null || votes.length > 0;
}

/**
 * @param {Label} found
 * @param {string} value
 * @param {Notes} notes
 */
function storeVotes(found, value, notes) {
  const [votes, alone] = partyVotes(value, found.key);
  notes.votes.push(...votes);
  const number = found.count ?? alone;
  notes.count(found.key, number);
  return votes.length > 0 || number !== null;
}

/**
 * @param {string} key
 * @param {string} value
 * @param {Notes} notes
 */
function storeWords(key, value, notes) {
  if (key === "register") notes.set("register", hasDigit(value) ? value.split(" ", 1)[0] : "");
  else if (key === "proposal") storeProposal(value, notes);
  else if (key === "subject" && isProposal(value)) storeProposal(label(value)?.value ?? value, notes);
  else if (key === "subject") notes.set("subject", unquoted(value));
  else notes.set(key === "agenda" ? "agenda_item" : key, unquoted(value));
}

/**
 * Keep `2025-045 Nota wonen` as number and title of a proposal.
 * @param {string} value
 * @param {Notes} notes
 */
function storeProposal(value, notes) {
  const [first, rest] = partition(value, " ");
  const isNumbered = hasDigit(first) && (!rest || isDocument(value));
  if (isNumbered) notes.set("proposal-number", rstrip(first, ",:;"));
  notes.set("proposal-title", unquoted(isNumbered ? lstrip(rest, " -–:") : value));
}

/** Where a labelled line goes. */
export const PLACES = new Map([
  ["title", "title"],
  ["subject", "title"],
  ["number", "number"],
  ["date", "date"],
  ["agenda", "agenda_item"],
  ["proposal", "proposal"],
  ["municipality", "municipality"],
  ["submitters", "submitters"],
  ["outcome", "outcome"],
  ["for", "outcome"],
  ["against", "outcome"],
  ["tally", "outcome"],
]);

/**
 * What a line says without a label, and its name: a place, the day of a meeting, a number; two empty strings for anything else.
 * @param {string} cell
 * @returns {[string, string]}
 */
function fieldOf(cell) {
  const among = words(cell, 12);
  const place = find(places(), cell, among, 0);
  if (place && place.last < among.length && among.length <= place.last + LONGEST_PLACE && !hasDigit(cell)) {
    return ["letterhead", placeIn(cell.slice(among[place.last].start))];
  }
  if (find(meetings(), cell, among, 0) && among.length <= LONGEST_DAY && day(cell)) return ["date", day(cell)];
  if (table().number_words.includes(among[0]?.text) && numbered(cell)[0]) return ["number", numbered(cell)[0]];
  return isRegister(cell) ? ["register", ""] : ["", ""];
}

/**
 * The place that a letterhead names, without the department behind it: `Utrecht – Griffie`, `Utrecht, griffie`.
 * @param {string} text
 */
function placeIn(text) {
  const [first, ...behind] = text.split(/ [-–—|/] |[,|/] */u);
  const isDepartment = behind.some((piece) => table().departments.includes(fold(piece.split(" ", 1)[0])));
  return strip(isDepartment ? first : text, " ,.:");
}

/**
 * Whether a cell is a number from the register of documents and nothing more: `RIS 123456`.
 * @param {string} cell
 */
function isRegister(cell) {
  const folded = fold(cell);
  return table().proposal_numbers.some((start) => folded.startsWith(start)) && hasDigit(cell) && cell.length <= LONGEST_NUMBER;
}

/** @param {string} value */
function isProposal(value) {
  const [first] = words(value, 1);
  return first !== undefined && table().proposal_words.includes(first.text);
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
  return value.length >= WRAPPED_TITLE || table().title_goes_on.includes(last) || (beginsSmall(cell) && isOpen(value));
}
