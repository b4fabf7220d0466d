// @ts-check
// What stands under the text: explanation, signatures, the decision and the votes.

import { label, SECTIONS } from "../fields/labels.js";
import { FURNITURE, LEFT } from "../fields/notes.js";
import { PLACES, store } from "../fields/stores.js";
import { isGreeting } from "../head/mail.js";
import { bullet } from "../lines/bullets.js";
import { isFootnote, isForm } from "../lines/furniture.js";
import { isBox, isChoice, ticked } from "../outcome/boxes.js";
import { DECISION, isDecided, looksDecided, numberIn, outcomeCell, sentence } from "../outcome/outcome.js";
import { columnsOf, countedRow, isTotal, tableRow, voteSentence } from "../outcome/votes.js";
import { bare, isName, opensSignature } from "../submitters/names.js";
import { isParty } from "../submitters/parties.js";
import { isBlank, people } from "../submitters/people.js";
import { looksSigned, readRows } from "../submitters/signatures.js";
import { day } from "../words/dates.js";
import { beginsSmall, isOpen } from "../words/marks.js";
import { phraseSet, starts } from "../words/phrases.js";
import { once, table } from "../words/table.js";
import { fold, words } from "../words/words.js";

/** @typedef {import("../lines/rows.js").Row} Row */

const UNMARKED = [...SECTIONS, "submitters", "outcome"];
const LONGEST_SIGNATURE = 12;
/** What stands above or before a name, and no more. */
const SIGNED = /^(?:naam|namen|fractie|partij) ?:$/iu;
const GROUP = /^(?:fractie|partij) ?: *(.+)$/iu;
const OFFICERS = /^(?:de )?(?:raads)?(?:griffier|voorzitter)(?: |,|$)/iu;
/** No sentence about a decision takes more rows. */
const LONGEST_SENTENCE = 6;

const openers = once(() => phraseSet(table().outcome_openers));
const elsewhere = once(() => phraseSet(table().elsewhere));

/** Reads the rows after the motion's last point. */
export class Tail {
  /**
   * @param {Row[]} rows
   * @param {import("../lines/layout.js").Layout} layout
   * @param {import("../fields/notes.js").Notes} notes
   * @param {boolean} isClosed whether a closing phrase stands above them
   */
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

  /** Read every row, then the signatures among them. */
  read() {
    this.rows.forEach((row, at) => {
      this.ended ||= starts(elsewhere(), row.text) !== null || isGreeting(row.text);
      if (row.furniture) this.notes.place(row.number, FURNITURE);
      else if (this.ended) this.notes.unread.push([row.number, row.text]);
      else if (at >= this.next && !this.labelled(row) && !this.decision(at, row) && !this.inside(at, row)) this.other(row);
    });
    this.signatures();
  }

  /** @param {Row} row */
  labelled(row) {
    if (row.cells.every((cell) => SIGNED.test(cell))) {
      this.notes.place(row.number, FURNITURE);
      return true;
    }
    if (row.cells.length === 1 && this.notes.group(row.text, GROUP.exec(row.text)?.[1] ?? "")) {
      this.notes.place(row.number, "submitters");
      return true;
    }
    const signed = row.cells.map(signatureIn);
    if (signed.every(Boolean)) {
      this.signed.push({ ...row, text: signed.join(" "), cells: signed });
      return true;
    }
    const cellLabel = columnsOf(row.cells).length ? null : label(row.cells[0]);
    if (!cellLabel || (!cellLabel.colon && !UNMARKED.includes(cellLabel.key))) return false;
    if (this.section && ![...UNMARKED, "for", "against"].includes(cellLabel.key)) return false;
    this.section = this.listing = "";
    this.store(cellLabel, cellLabel.value || (row.cells[1] ?? ""), row);
    return true;
  }

  /** @param {import("../fields/labels.js").Label} label @param {string} value @param {Row} row */
  store(label, value, row) {
    const { notes } = this;
    if (SECTIONS.includes(label.key)) {
      this.section = label.key;
      if (!this.sections.has(label.key)) this.sections.set(label.key, []);
      this.add(value, false);
      notes.place(row.number, label.key);
      return;
    }
    this.listing = label.key === "submitters" ? label.key : "";
    if (this.listing && !value) this.list = this.rows.indexOf(row) + 1;
    if (store(label, value, notes) || !value) notes.place(row.number, PLACES.get(label.key) ?? FURNITURE);
    else notes.unread.push([row.number, row.text]);
  }

  /** @param {number} at @param {Row} row */
  decision(at, row) {
    if (isBox(row.text) || isChoice(row.text)) {
      this.notes.place(row.number, FURNITURE);
      return true;
    }
    if (this.votes(row) || this.dated(row)) return true;
    const sentenceRows = starts(openers(), row.text) ? this.sentenceRows(at) : [row];
    const text = sentenceRows.map((one) => one.text).join(" ").replace(DECISION, "");
    const decided = this.decided(text) ?? (this.section ? null : outcomeCell(ticked(row.text) || row.text.replace(DECISION, "")));
    if (decided) {
      this.notes.decide(decided);
      this.notes.votes.push(...voteSentence(text).votes);
    } else if (sentenceRows.length > 1) {
      this.signed.push(...sentenceRows);
    } else if (!isDecided(row.text)) {
      return false;
    }
    this.section = this.listing = "";
    this.next = at + sentenceRows.length;
    if (decided) for (const one of sentenceRows) this.notes.place(one.number, "outcome");
    else if (sentenceRows.length === 1) this.notes.place(row.number, FURNITURE);
    return true;
  }

  /**
   * Read where and when it was signed: `Dorpstad, 3 juni 2025`.
   * @param {Row} row
   */
  dated(row) {
    const rest = /^\p{Lu}[\p{L}' -]*, (?:d\.d\. |op )?([0-9].*)$/u.exec(row.text)?.[1] ?? "";
    if (!day(rest) || words(rest, 4).length > 3) return false;
    this.section = this.listing = "";
    this.notes.set("date", day(rest));
    this.notes.place(row.number, "date");
    return true;
  }

  /**
   * Read a row of a table of votes, or a sentence that begins with who voted how.
   * @param {Row} row
   */
  votes(row) {
    const vote = tableRow(row.cells);
    const sentence = /^voor/iu.test(row.text) ? voteSentence(row.text) : { votes: [], behind: "" };
    const votes = vote ? [vote] : sentence.votes.length ? sentence.votes : countedRow(row.text, this.columns);
    if (columnsOf(row.cells).length) this.columns = columnsOf(row.cells);
    else if (!votes.length) return false;
    if (isTotal(votes)) for (const { side, seats } of votes) this.notes.count(side, seats);
    else this.notes.votes.push(...votes);
    this.notes.place(row.number, "outcome");
    const decided = sentence.behind ? this.decided(sentence.behind) : null;
    if (decided) this.notes.decide(decided);
    else if (sentence.behind) this.notes.unread.push([row.number, sentence.behind]);
    return true;
  }

  /**
   * The rows of the sentence that begins in a row.
   * @param {number} at
   */
  sentenceRows(at) {
    let end = at + 1;
    let text = this.rows[at].text;
    for (let row = this.rows[end]; row && end < at + LONGEST_SENTENCE; row = this.rows[end]) {
      const more = beginsSmall(row.text) || !looksDecided(text);
      if (!isOpen(text) || row.gap || row.furniture || label(row.cells[0]) || !more) break;
      text += ` ${row.text}`;
      end += 1;
    }
    return looksDecided(text) ? this.rows.slice(at, end) : [this.rows[at]];
  }

  /**
   * What a sentence says of this motion, and of no other.
   * @param {string} text
   */
  decided(text) {
    const [own, other] = [this.notes.values.get("number") ?? "", numberIn(text)].map((number) => fold(number).replace(/[^a-z0-9]/gu, ""));
    return other && own !== other ? null : sentence(text);
  }

  /**
   * Read a row of an explanation or of a list of submitters.
   * @param {number} at
   * @param {Row} row
   */
  inside(at, row) {
    if (this.listing) {
      const persons = people(row.text);
      if (isBlank(row.text)) {
        this.notes.place(row.number, FURNITURE);
        return true;
      }
      if (persons.length && looksSigned(row.cells) && row.cells.length === 1 && persons.every((one) => one.party)) {
        this.notes.addPeople(persons);
        this.notes.place(row.number, "submitters");
        return true;
      }
      this.listing = "";
    }
    if (!this.section || this.signsOff(at, row)) {
      this.section = "";
      return false;
    }
    this.add(row.text, !row.gap && !this.layout.isLoose && !bullet(row.text));
    this.notes.place(row.number, this.section);
    return true;
  }

  /**
   * Whether the signatures begin here, under an explanation.
   * @param {number} at
   * @param {Row} row
   */
  signsOff(at, row) {
    const following = this.rows[at + 1];
    const isNamed = isFor(row, following) && !isOpen(this.rows[at - 1]?.text ?? "");
    if (isNamed || !row.gap || bullet(row.text)) return isNamed;
    if (opensSignature(row.text) && row.text.split(" ").length <= LONGEST_SIGNATURE) return true;
    if (!looksSigned(row.cells)) return false;
    return !following || looksSigned(following.cells) || looksDecided(following.text) || isRead(row);
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

  /** @param {Row} row */
  other(row) {
    this.address = isFootnote(row.text) || (this.address && !row.gap && !row.text.includes(" "));
    const signsFor = this.officers && row.cells.every((cell) => isName(bare(cell)));
    this.officers = OFFICERS.test(row.text);
    if (this.address || signsFor || isForm(row.text)) this.notes.place(row.number, FURNITURE);
    else this.signed.push(row);
  }

  signatures() {
    const { persons, used } = readRows(this.signed.map((row) => row.cells));
    this.notes.addPeople(persons);
    this.signed.forEach((row, at) => {
      const place = used.has(at) ? "submitters" : this.isKnown(row) ? FURNITURE : LEFT;
      this.notes.place(row.number, place);
      if (place === LEFT) this.notes.unread.push([row.number, row.text]);
    });
    this.group(used);
  }

  /**
   * Whether a row names nobody, or nobody but those who were read.
   * @param {Row} row
   */
  isKnown(row) {
    const isRead = (/** @type {string} */ name) => this.notes.people.some((one) => [one.name, one.party].includes(name));
    return row.cells.every((cell) => isBlank(cell) || !bare(cell) || isRead(bare(cell)));
  }

  /**
   * A group that signs alone, without a name, files too when nobody else is known.
   * @param {Set<number>} used
   */
  group(used) {
    if (this.notes.people.length) return;
    const alone = this.signed.filter((row, at) => !used.has(at) && row.cells.length === 1 && isParty(row.text));
    this.notes.addPeople(alone.flatMap((row) => people(row.text)));
    if (!alone.length) this.names();
  }

  names() {
    for (const row of this.rows.slice(this.list)) {
      if (!this.signed.includes(row) || !row.cells.every((cell) => isName(bare(cell)))) return;
      this.notes.addPeople(row.cells.map((cell) => ({ name: bare(cell), party: "" })));
      this.notes.place(row.number, "submitters");
    }
  }
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

/**
 * Whether a row says for which group the one below it signs, or both itself: `Namens de fractie van D66,` above a name.
 * @param {Row} row
 * @param {Row | undefined} following
 */
function isFor(row, following) {
  if (!opensSignature(row.text) || row.text.split(" ").length > LONGEST_SIGNATURE) return false;
  return isRead(row) || (following?.cells.every((cell) => isName(bare(cell))) ?? false);
}

/** @param {Row} row */
function isRead(row) {
  const whole = row.cells.every((cell) => people(cell).every((one) => one.name && one.party));
  return whole && people(row.text).length > 0;
}
