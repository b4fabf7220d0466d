// @ts-check
// How the council decided: `Aldus aangenomen in …`, `Uitslag: verworpen`, and who voted for and against.

import { day } from "./dates.js";
import { isDigits } from "./marks.js";
import { isParty } from "./people.js";
import { once, table } from "./table.js";
import { rstrip, strip } from "./text.js";
import { find, findAnywhere, phrases, phraseSet, starts, words } from "./words.js";

/** @typedef {[number | null, number | null]} Counts */
/** @typedef {{status: string, recorded_as: string, date: string, counts: Counts}} Decided */
/** @typedef {{party: string, side: string, seats: number | null}} PartyVote */
/** @typedef {import("./words.js").Word} Word */

const LONGEST_SENTENCE = 40;
/** The outcome stands within so many words of a sentence's start. */
const FAR = 14;
const LONGEST_CELL = 12;

const outcomes = once(() => phrases(table().outcomes.map(([status, phrase]) => /** @type {[string, string]} */ ([phrase, status]))));
const openers = once(() => phraseSet(table().outcome_openers));
const extras = once(() => phraseSet(table().outcome_extras));
const decided = once(() => phraseSet(table().decided));
const sides = once(() =>
  phrases(Object.entries(table().sides).flatMap(([side, known]) => known.map((word) => /** @type {[string, string]} */ ([word, side])))),
);

/**
 * Whether a line says that and when was decided, but not how: `Aldus besloten in …`.
 * @param {string} text
 */
export function isDecided(text) {
  return starts(decided(), text) !== null;
}

/**
 * Read a sentence about the decision: it opens with `aldus`, `de motie` and the like.
 * @param {string} text
 */
export function sentence(text) {
  return starts(openers(), text) ? read(text) : null;
}

/**
 * Read a cell that holds an outcome and little else: `aangenomen`, `unaniem aangenomen (20 mei 2025)`.
 * @param {string} text
 */
export function outcomeCell(text) {
  const among = words(text, LONGEST_CELL + 1);
  if (among.length > LONGEST_CELL) return null;
  let at = 0;
  for (let extra = find(extras(), text, among, at); extra; extra = find(extras(), text, among, at)) at = extra.last;
  return find(outcomes(), text, among, at) || find(outcomes(), text, among, 0) ? read(text) : null;
}

/**
 * @param {string} text
 * @returns {Decided | null}
 */
function read(text) {
  const among = words(text, LONGEST_SENTENCE);
  const found = findAnywhere(outcomes(), text, among.slice(0, FAR));
  if (!found) return null;
  const recorded = text.slice(among[found.first].start, among[found.last - 1].end);
  return { status: found.meaning, recorded_as: recorded, date: day(text.slice(0, until(text, among))), counts: counts(text) };
}

/**
 * Where a day begins that is not the one of the decision: `aangehouden tot 2 april 2026`.
 * @param {string} text
 * @param {Word[]} among
 */
function until(text, among) {
  return among.find((word) => table().until.includes(word.text))?.start ?? text.length;
}

/**
 * How many voted for and against: `19 stemmen voor en 12 tegen`, `voor 19, tegen 12`.
 * @param {string} text
 * @returns {Counts}
 */
export function counts(text) {
  const among = words(text, LONGEST_SENTENCE);
  for (const steps of [[-1, -2], [1]]) {
    const [inFavour, against] = [counted(among, "for", steps), counted(among, "against", steps)];
    if (inFavour !== null && against !== null) return [inFavour, against];
  }
  return [null, null];
}

/**
 * @param {Word[]} among
 * @param {string} side
 * @param {number[]} steps
 */
function counted(among, side, steps) {
  for (const [at, word] of among.entries()) {
    if (!table().sides[side].includes(word.text)) continue;
    for (const step of steps) {
      const number = among[at + step]?.text ?? "";
      if (isSeats(number)) return Number(number);
    }
  }
  return null;
}

/** @param {string} text */
function isSeats(text) {
  return /^[0-9]{1,3}$/u.test(text);
}

/**
 * Read a list of groups behind `Voor:`, or the number that stands there alone.
 * @param {string} value
 * @param {string} side
 * @returns {[PartyVote[], number | null]}
 */
export function partyVotes(value, side) {
  const alone = strip(value, " .");
  if (isSeats(alone)) return [[], Number(alone)];
  return [value.split(/[;,]| en /u).flatMap((piece) => vote(strip(piece, " .:"), side)), null];
}

/**
 * @param {string} piece
 * @param {string} side
 * @returns {PartyVote[]}
 */
function vote(piece, side) {
  if (!piece) return [];
  const at = piece.lastIndexOf(" ");
  const seats = strip(piece.slice(at + 1), "()");
  if (at > 0 && isSeats(seats)) return [{ party: rstrip(piece.slice(0, at), " :-("), side, seats: Number(seats) }];
  return words(piece, 1).length && !isDigits(piece) ? [{ party: piece, side, seats: null }] : [];
}

/**
 * Read a row of a table of votes: a group, and `voor` or `tegen`.
 * @param {string[]} cells
 * @returns {PartyVote | null}
 */
export function tableRow(cells) {
  if (cells.length !== 2 || !isParty(cells[0])) return null;
  const among = words(cells[1], 2);
  const found = find(sides(), cells[1], among, 0);
  return found && found.last === among.length ? { party: cells[0], side: found.meaning, seats: null } : null;
}
