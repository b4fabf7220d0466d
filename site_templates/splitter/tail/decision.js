// @ts-check
// The decision and the votes under a motion, and the day that it was signed.

import { label } from "../fields/labels.js";
import { FURNITURE } from "../fields/notes.js";
import { isBox, isChoice, ticked } from "../outcome/boxes.js";
import { DECISION, isDecided, looksDecided, numberIn, outcomeCell, sentence } from "../outcome/outcome.js";
import { columnsOf, countedRow, isTotal, tableRow, voteSentence } from "../outcome/votes.js";
import { day } from "../words/dates.js";
import { beginsSmall, isOpen } from "../words/marks.js";
import { phraseSet, starts } from "../words/phrases.js";
import { once, table } from "../words/table.js";
import { fold, words } from "../words/words.js";

/** @typedef {import("../lines/rows.js").Row} Row */
/** @typedef {import("./tail.js").Tail} Tail */

/** No sentence about a decision takes more rows. */
const LONGEST_SENTENCE = 6;

const openers = once(() => phraseSet(table().outcome_openers));

/** @param {Tail} tail @param {number} at @param {Row} row */
export function readDecision(tail, at, row) {
  if (isBox(row.text) || isChoice(row.text)) {
    tail.notes.place(row.number, FURNITURE);
    return true;
  }
  return readVotes(tail, row) || readDate(tail, row) || readOutcome(tail, at, row);
}

/** @param {Tail} tail @param {number} at @param {Row} row */
function readOutcome(tail, at, row) {
  const found = starts(openers(), row.text) ? sentenceAt(tail, at) : [row];
  const text = found.map((one) => one.text).join(" ").replace(DECISION, "");
  const decided = decidedIn(tail, text) ?? (tail.section ? null : outcomeCell(ticked(row.text) || row.text.replace(DECISION, "")));
  if (decided) {
    tail.notes.decide(decided);
    tail.notes.votes.push(...voteSentence(text).votes);
  } else if (found.length > 1) {
    tail.signed.push(...found);
  } else if (!isDecided(row.text)) {
    return false;
  }
  tail.section = tail.listing = "";
  tail.next = at + found.length;
  if (decided) for (const one of found) tail.notes.place(one.number, "outcome");
  else if (found.length === 1) tail.notes.place(row.number, FURNITURE);
  return true;
}

/**
 * Read where and when it was signed: `Dorpstad, 3 juni 2025`.
 * @param {Tail} tail @param {Row} row
 */
function readDate(tail, row) {
  const rest = /^\p{Lu}[\p{L}' -]*, (?:d\.d\. |op )?([0-9].*)$/u.exec(row.text)?.[1] ?? "";
  if (!day(rest) || words(rest, 4).length > 3) return false;
  tail.section = tail.listing = "";
  tail.notes.set("date", day(rest));
  tail.notes.place(row.number, "date");
  return true;
}

/**
 * Read a row of a table of votes, or a sentence that begins with who voted how.
 * @param {Tail} tail @param {Row} row
 */
function readVotes(tail, row) {
  const vote = tableRow(row.cells);
  const sentence = /^voor/iu.test(row.text) ? voteSentence(row.text) : { votes: [], behind: "" };
  const votes = vote ? [vote] : sentence.votes.length ? sentence.votes : countedRow(row.text, tail.columns);
  if (columnsOf(row.cells).length) tail.columns = columnsOf(row.cells);
  else if (!votes.length) return false;
  if (isTotal(votes)) for (const { side, seats } of votes) tail.notes.count(side, seats);
  else tail.notes.votes.push(...votes);
  tail.notes.place(row.number, "outcome");
  const decided = sentence.behind ? decidedIn(tail, sentence.behind) : null;
  if (decided) tail.notes.decide(decided);
  else if (sentence.behind) tail.notes.unread.push([row.number, sentence.behind]);
  return true;
}

/**
 * The rows of the sentence that begins in a row.
 * @param {Tail} tail @param {number} at
 */
function sentenceAt(tail, at) {
  let end = at + 1;
  let text = tail.rows[at].text;
  for (let row = tail.rows[end]; row && end < at + LONGEST_SENTENCE; row = tail.rows[end]) {
    const more = beginsSmall(row.text) || !looksDecided(text);
    if (!isOpen(text) || row.gap || row.furniture || label(row.cells[0]) || !more) break;
    text += ` ${row.text}`;
    end += 1;
  }
  return looksDecided(text) ? tail.rows.slice(at, end) : [tail.rows[at]];
}

/**
 * What a sentence says of this motion, and of no other.
 * @param {Tail} tail @param {string} text
 */
function decidedIn(tail, text) {
  const [own, other] = [tail.notes.values.get("number") ?? "", numberIn(text)].map((number) => fold(number).replace(/[^a-z0-9]/gu, ""));
  return other && own !== other ? null : sentence(text);
}
