// @ts-check
// The text itself, line by line: which part each line opens or belongs to, and where the points begin.

import { opensChange } from "../changes/marker.js";
import { textLabel } from "../changes/texts.js";
import { label, LISTS, SECTIONS } from "../fields/labels.js";
import { FURNITURE } from "../fields/notes.js";
import { isGreeting } from "../head/mail.js";
import { cuts } from "../leads/cuts.js";
import { lead } from "../leads/find.js";
import { leadOf } from "../leads/lead.js";
import { bullet, kindOf } from "../lines/bullets.js";
import { isFootnote, isForm, noteSign, notesIn } from "../lines/furniture.js";
import { isDecided, looksDecided } from "../outcome/outcome.js";
import { bare, isName, opensSignature } from "../submitters/names.js";
import { isParty } from "../submitters/parties.js";
import { looksSigned } from "../submitters/signatures.js";
import { day, noDay } from "../words/dates.js";
import { beginsSmall, hasLetter, isOpen } from "../words/marks.js";
import { phraseSet, starts } from "../words/phrases.js";
import { lstrip, rstrip, strip } from "../words/strings.js";
import { once, table } from "../words/table.js";
import { fold, words } from "../words/words.js";
import { behindClosing, isClosing } from "./closing.js";
import { goesOn, isAgenda, isOpening } from "./opening.js";

/** @typedef {import("../lines/bullets.js").Bullet} Bullet */
/** @typedef {import("../lines/layout.js").Layout} Layout */
/** @typedef {import("../leads/lead.js").Lead} Lead */
/** @typedef {import("../fields/notes.js").Notes} Notes */
/** @typedef {import("../lines/rows.js").Row} Row */
/** @typedef {{pieces: string[], bullet: Bullet | null, inline: boolean, nested: boolean}} RawPoint */
/** @typedef {{lead: Lead, points: RawPoint[], why: Set<string>}} RawPart */

const LONGEST_SIGNATURE = 16;
/** No list without bullets is looked through further than this. */
const LONGEST_LIST = 20;
/** A line of fewer words says nothing by itself. */
const FEW = 5;

const deciders = once(() => phraseSet(table().change_openers));
const ownHeard = once(() => {
  const { heard, heard_words: usual } = table().standard;
  return phraseSet(heard.filter((phrase) => !usual.some((start) => fold(phrase).startsWith(start))));
});

/**
 * A part of which nothing is read yet.
 * @param {Lead} opened
 * @param {RawPoint[]} [points]
 * @returns {RawPart}
 */
function rawPart(opened, points = []) {
  return { lead: opened, points, why: new Set() };
}

/** @param {string} text @param {Bullet | null} [sign] @param {boolean} [inline] @returns {RawPoint} */
function rawPoint(text, sign = null, inline = false) {
  return { pieces: [text], bullet: sign, inline, nested: false };
}

/**
 * The last line of a point so far.
 * @param {RawPoint} point
 */
function endOf(point) {
  return point.pieces[point.pieces.length - 1];
}

/**
 * A part of a line as a row of its own.
 * @param {number} number
 * @param {string} text
 * @returns {Row}
 */
function rest(number, text) {
  return { number, text, cells: [text], gap: true, furniture: false, indent: 0 };
}

/** Reads rows until the motion ends; what follows is the tail. */
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

  /** Read every row. */
  read() {
    this.rows.forEach((row, at) => {
      if (!row.text) this.moved(row);
      else if (this.ended) this.tail.push(row);
      else if (row.furniture) this.furniture(row);
      else this.row(at, row);
    });
  }

  /** @param {Row} row */
  furniture(row) {
    this.notes.place(row.number, FURNITURE);
    this.page = true;
  }

  /**
   * A line whose words all went to the line before it goes where that one went.
   * @param {Row} row
   */
  moved(row) {
    if (this.ended || !this.parts.length) this.notes.place(row.number, this.ended ? FURNITURE : "opening");
    else this.place(row);
  }

  /** @param {number} at @param {Row} row */
  row(at, row) {
    this.at = at;
    if (this.endsBefore(at, row)) {
      this.ended = true;
      this.tail.push(row);
      return;
    }
    this.bulleted = bullet(row.text) !== null || (this.bulleted && !row.gap);
    const opening = !this.parts.length || this.part.lead.part === "heard";
    const places = [0, ...cuts(row.text, this.bulleted, opening), row.text.length];
    for (let each = 0; each + 1 < places.length; each += 1) {
      const piece = strip(row.text.slice(places[each], places[each + 1]), " ");
      if (this.ended) this.tail.push(rest(row.number, piece));
      else if (piece) this.piece(at, row, piece, places[each] === 0);
    }
    for (const note of notesIn(row.text)) this.referred.add(note);
    this.before = row.text;
    this.page = false;
  }

  /** @param {number} at @param {Row} row @param {string} piece @param {boolean} first */
  piece(at, row, piece, first) {
    const sign = first ? this.bullet(piece, row) : null;
    const text = sign ? sign.rest : piece;
    if (isClosing(text)) return this.close(row, text);
    const opened = this.lead(row, text, sign, first);
    if (opened) return this.open(row, opened, sign, first);
    if (!this.parts.length) return this.openingRow(at, row, piece);
    const aside = isFootnote(piece) || (isForm(piece) && (row.gap || !hasLetter(piece)));
    if (!sign && aside) return this.notes.place(row.number, FURNITURE);
    if (this.isNote(row, piece, sign)) return this.notes.unread.push([row.number, piece]);
    return this.text(row, text, sign);
  }

  /**
   * Whether a line is a footnote to a point above it, or goes on from one: it stays in view and is no part of a point.
   * @param {Row} row
   * @param {string} piece
   * @param {Bullet | null} sign
   */
  isNote(row, piece, sign) {
    const mark = noteSign(piece);
    this.noted = this.referred.has(mark) || (this.noted && !sign && !row.gap);
    return this.noted;
  }

  /**
   * The bullet of a line; a number that does not follow on the last one is part of a sentence.
   * @param {string} piece
   * @param {Row} row
   * @returns {Bullet | null}
   */
  bullet(piece, row) {
    const sign = this.first(bullet(piece));
    if (!sign) {
      const { pending } = this;
      this.pending = null;
      return this.capital(piece) ?? (pending && { ...pending, rest: piece });
    }
    if (sign.order && !this.counts(sign, row)) return null;
    if (table().bullets.spaced.includes(sign.sign) && this.isDash(sign, row)) return null;
    if (!hasLetter(sign.rest)) this.pending = sign;
    return sign;
  }

  /**
   * An `i` that follows on no `h` is the first of Roman numbers.
   * @param {Bullet | null} sign
   */
  first(sign) {
    const before = this.last?.bullet?.order ?? 0;
    return sign && /^\(?i[.)]/u.test(sign.sign) && before + 1 !== sign.order ? { ...sign, order: 1 } : sign;
  }

  /**
   * Whether a dash goes on with a sentence whose point has another sign.
   * @param {Bullet} sign
   * @param {Row} row
   */
  isDash(sign, row) {
    const { last } = this;
    if (!last?.bullet || row.gap) return false;
    return last.bullet.sign !== sign.sign && isOpen(endOf(last)) && beginsSmall(sign.rest);
  }

  /**
   * Read `A.` or `I.` before a first point and `B.` or `II.` after it; elsewhere that is the initial of a name.
   * @param {string} piece
   * @returns {Bullet | null}
   */
  capital(piece) {
    const match = this.parts.length ? /^([A-Z]|[IVX]+)[.)](?: (.*))?$/u.exec(piece) : null;
    if (!match) return null;
    const [, sign, rest = ""] = match;
    const { last } = this;
    const expected = !last ? 1 : last.bullet ? last.bullet.order + 1 : 0;
    const orders = [table().bullets.roman.indexOf(sign.toLowerCase()) + 1, sign.length === 1 ? sign.charCodeAt(0) - 64 : 0];
    return expected && orders.includes(expected) ? { sign, rest, order: expected } : null;
  }

  /**
   * Whether a number follows on the point above it, be that the last one of the part before.
   * @param {Bullet} sign
   * @param {Row} row
   */
  counts(sign, row) {
    const { last } = this;
    const before = (last ?? this.parts[this.parts.length - 2]?.points.at(-1))?.bullet?.order ?? 0;
    return sign.order === 1 || sign.order === before + 1 || row.gap || (last !== null && !isOpen(endOf(last)));
  }

  /** @param {Row} row @param {string} text @param {Bullet | null} sign @param {boolean} first @returns {Lead | null} */
  lead(row, text, sign, first) {
    const opener = lead(text, sign !== null) ?? this.decides(row, text, sign) ?? this.changes(row, text, sign);
    if (!opener) return null;
    const begun = this.parts.length > 0;
    if (opener.part === "heard" && !this.mayHear(text, sign)) return null;
    if (opener.part === "change" && !begun && !this.opening.length && !this.isAmendment()) return null;
    if (opener.infinitive && begun && !this.inChange()) return null;
    const alone = opener.rest === "" && !opener.heading;
    if (first && !sign && !alone && !text.endsWith(":") && this.isInside(row, text)) return null;
    return opener;
  }

  isAmendment() {
    return this.notes.values.get("kind") === "amendment";
  }

  /**
   * Read `Besluit artikel 4 als volgt te wijzigen` in an amendment, and `besluit deze motie te sturen aan …` as a paragraph.
   * @param {Row} row
   * @param {string} text
   * @param {Bullet | null} sign
   * @returns {Lead | null}
   */
  decides(row, text, sign) {
    const isParagraph = this.parts.length > 0 && row.gap && beginsSmall(text) && / te \p{Ll}+/u.test(text) && this.isFinished(row);
    const match = (this.isAmendment() || isParagraph) && !sign ? starts(deciders(), text) : null;
    if (!match) return null;
    const { end } = words(text, 16)[match.last - 1];
    const tail = text.slice(end);
    return leadOf("change", { words: text.slice(0, end), rest: lstrip(tail, " ,:;"), colon: tail.startsWith(":") });
  }

  /**
   * Read `Beslispunt 2 te wijzigen in: …` in an amendment that has no `Besluit:` above it.
   * @param {Row} row
   * @param {string} text
   * @param {Bullet | null} sign
   * @returns {Lead | null}
   */
  changes(row, text, sign) {
    if (sign || !this.isAmendment() || !opensChange(text)) return null;
    const isNew = !this.parts.length || (!this.inChange() && (row.gap || !this.last?.bullet) && this.isFinished(row));
    return isNew ? leadOf("change", { rest: text }) : null;
  }

  /**
   * What was heard comes before all other parts; the agenda item of the opening sentence is not of it.
   * @param {string} text
   * @param {Bullet | null} sign
   */
  mayHear(text, sign) {
    if (!this.parts.length) return !(goesOn(text) && this.opening.length);
    return this.part.lead.part === "heard" && !(sign && this.last === null);
  }

  /**
   * Whether a line goes on with the sentence of the line before it, so that its first words open nothing.
   * @param {Row} row
   * @param {string} text
   */
  isInside(row, text) {
    const { last } = this;
    if (!last || row.gap || !beginsSmall(text)) return false;
    const end = endOf(last);
    return isOpen(end) && !end.endsWith(",") && this.layout.wraps(this.before, row.text);
  }

  /** @param {Row} row @param {Lead} opened @param {Bullet | null} sign @param {boolean} first */
  open(row, opened, sign, first) {
    if (opened.part === "heard") return this.hear(row, opened);
    if (!this.part?.points.length || !opened.rest || !isSame(this.part.lead, opened)) this.parts.push(rawPart(opened));
    const { part } = this;
    if (!first) part.why.add("lead-in-prose");
    if (!opened.known) part.why.add("own-addressee");
    if (opened.rest) {
      const inner = bullet(opened.rest);
      part.points.push(rawPoint(inner && hasLetter(inner.rest) ? inner.rest : opened.rest, inner ?? sign, true));
    }
    this.place(row);
  }

  /**
   * Read what was heard: the words that open it stay with it, unless they stand alone above points.
   * @param {Row} row
   * @param {Lead} opened
   */
  hear(row, opened) {
    const own = opened.rest !== "" && starts(ownHeard(), opened.words) !== null;
    const between = opened.colon ? ": " : " ";
    const whole = own ? opened.rest : opened.words + (opened.rest ? between + opened.rest : "");
    if (!this.parts.length) this.parts.push(rawPart(leadOf("heard")));
    const above = rstrip(row.text, " *_").endsWith(":") || opened.words.endsWith(" dat");
    if (!opened.rest && opened.colon && above) this.parts.push(rawPart(opened));
    else if (this.part.lead.words) this.parts.push(rawPart(leadOf("heard"), [rawPoint(whole)]));
    else this.part.points.push(rawPoint(whole));
    this.place(row);
  }

  /** @param {number} at @param {Row} row @param {string} piece */
  openingRow(at, row, piece) {
    const following = this.rows[at + 1]?.text ?? "";
    if (!this.opening.length || !row.gap || goesOn(piece) || isOpening(piece, following)) {
      if (this.opening.length && !goesOn(piece) && !isAgenda(this.opening.join(" ")) && !isKnown(piece, following)) {
        return this.notes.unread.push([row.number, piece]);
      }
      this.opening.push(piece);
      this.notes.place(row.number, "opening");
      if (noDay(piece)) this.notes.unread.push([row.number, noDay(piece)]);
    } else if (isForm(piece)) {
      this.notes.place(row.number, FURNITURE);
    }
  }

  /** @param {Row} row @param {string} text @param {Bullet | null} sign */
  text(row, text, sign) {
    const { part, last } = this;
    if (sign && !hasLetter(text)) return this.place(row);
    if (last && sign && this.isNested(row, sign, last)) {
      last.nested = true;
      last.pieces.push(sign.order ? `${sign.sign} ${text}` : `– ${text}`);
    } else if (last === null || sign || !this.goesOn(row, text, last)) {
      this.indent = row.indent;
      if (last !== null && !sign && last.bullet) part.why.add("unmarked-point");
      part.points.push(rawPoint(text, sign));
    } else {
      last.pieces.push(text);
    }
    return this.place(row);
  }

  /**
   * Whether a point stands below the last one and is part of it: marked in another way, or further from the left.
   * @param {Row} row
   * @param {Bullet} sign
   * @param {RawPoint} last
   */
  isNested(row, sign, last) {
    if (!last.bullet) return false;
    const under = last.nested || endOf(last).endsWith(":");
    const deeper = row.indent > this.indent;
    return kindOf(sign) === kindOf(last.bullet) ? deeper && (under || sign.order === 1) : deeper || under;
  }

  /** @param {Row} row */
  place(row) {
    this.notes.place(row.number, "part");
    if (!this.notes.parts.has(row.number)) this.notes.parts.set(row.number, this.parts.length);
  }

  /**
   * Whether a line without a bullet goes on with the point above it.
   * @param {Row} row
   * @param {string} text
   * @param {RawPoint} last
   */
  goesOn(row, text, last) {
    if (this.inChange() && (textLabel(text) || isLabel(last))) return false;
    const end = endOf(last);
    const open = isOpen(end) && !(end.endsWith(",") && !last.bullet);
    if (this.page || row.gap) return open && (this.page || beginsSmall(text));
    if (end.endsWith(";")) return false;
    if (last.bullet && !this.layout.isWide) return true;
    if (this.layout.isLoose) return open && beginsSmall(text);
    return !end.endsWith(".") && !(end.endsWith(",") && this.isListed()) && this.layout.wraps(this.before, row.text);
  }

  /** Whether every line of the paragraph being read ends in a mark: it is a list without bullets, and no running text. */
  isListed() {
    const { rows, at } = this;
    let [first, last] = [at, at + 1];
    while (first > 0 && !rows[first].gap && last - first < LONGEST_LIST && !opensPart(rows[first - 1])) first -= 1;
    while (last < rows.length && !rows[last].gap && last - first < LONGEST_LIST && !opensPart(rows[last])) last += 1;
    return !this.part.points[0].inline && rows.slice(first, last).every(({ text }) => /[,;.](?: en)?$/u.test(text));
  }

  /**
   * Whether the motion ended above a row: by its label, its words, or since it looks signed.
   * @param {number} at
   * @param {Row} row
   */
  endsBefore(at, row) {
    if (!this.parts.length || bullet(row.text)) return false;
    if (isGreeting(row.text)) return this.isFinished(row);
    const cellLabel = label(row.cells[0]);
    if (cellLabel?.colon && [...SECTIONS, ...LISTS, "outcome", "date"].includes(cellLabel.key)) {
      return !(this.inChange() && textLabel(row.text));
    }
    if (cellLabel?.key === "explanation" || (cellLabel?.key === "submitters" && row.gap && this.isFinished(row))) return true;
    if (looksDecided(row.text) || isDecided(row.text)) return "AaDdHhMm".includes(row.text[0]) && this.isFinished(row);
    return this.isSigned(at, row);
  }

  inChange() {
    return this.part.lead.part === "change";
  }

  /** @param {Row} row */
  isFinished(row) {
    const { last } = this;
    return last !== null && (row.gap || !isOpen(endOf(last)));
  }

  /** @param {number} at @param {Row} row */
  isSigned(at, row) {
    if (at < this.lastLead || !this.isFinished(row)) return false;
    if (opensSignature(row.text) && (row.gap || looksSigned(row.cells))) {
      return words(row.text, LONGEST_SIGNATURE).length < LONGEST_SIGNATURE;
    }
    if (!looksSigned(row.cells)) return false;
    let next = at + 1;
    while (next < this.rows.length && (!this.rows[next].text || this.rows[next].furniture)) next += 1;
    const following = this.rows[next];
    if (!following || looksDecided(following.text) || isDecided(following.text)) return true;
    const both = row.text.includes(",") || row.text.includes("(");
    const named = () => following.cells.every((cell) => isParty(bare(cell)) || isName(bare(cell)));
    return looksSigned(following.cells) || row.cells.length > 1 || both || named();
  }

  /** @param {Row} row @param {string} text */
  close(row, text) {
    this.notes.place(row.number, FURNITURE);
    this.ended = this.closed = true;
    const behind = behindClosing(text);
    if (hasLetter(behind)) this.tail.push(rest(row.number, behind));
  }
}

/**
 * Whether all that a line of the opening says is read or said by every motion: that a council meets, and when.
 * @param {string} piece
 * @param {string} following
 */
function isKnown(piece, following) {
  return isOpening(piece, following) || isForm(piece) || day(piece) !== "" || words(piece, FEW).length < FEW;
}

/**
 * Whether a row surely opens a part, or closes the motion.
 * @param {Row} row
 */
function opensPart(row) {
  if (row.furniture) return false;
  const opener = lead(row.text);
  return (opener !== null && !["heard", "change"].includes(opener.part) && !opener.infinitive) || isClosing(row.text);
}

/**
 * Whether a point is `Oude tekst:` and no more: what follows is a line of its own.
 * @param {RawPoint} point
 */
function isLabel(point) {
  const match = point.pieces.length === 1 ? textLabel(point.pieces[0]) : null;
  return match !== null && !match[1];
}

/** @param {Lead} one @param {Lead} other */
function isSame(one, other) {
  return one.part === other.part && one.verb === other.verb && one.to === other.to;
}
