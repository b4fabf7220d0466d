// @ts-check
/** Finds what still smells of the town that a motion comes from. Nothing is replaced: every mark is for a person to judge. */

import { amountMarks } from "./amounts.js";
import { dateMarks } from "./dates.js";
import { documentMarks } from "./documents.js";
import { meetingMarks } from "./meetings.js";
import { nameMarks } from "./names.js";
import { NATIONAL_PHRASES } from "./national.js";
import { BLANK, withBlank } from "./offers.js";
import { knownPeople, peopleMarks } from "./people.js";
import { Phrases } from "./phrases.js";
import { knownPlaces, placeMarks } from "./places.js";
import { wordsOf } from "./words.js";

/** @typedef {import("./mark.js").Context} Context */
/** @typedef {import("./mark.js").Mark} Mark */
/** @typedef {(text: string) => Mark[]} Finder */

/**
 * @param {string} text in NFC
 * @param {Context} context
 * @returns {Mark[]} in the order of the text, none over another
 */
export function find(text, context) {
  return finder(context)(text);
}

/**
 * The same for several texts: the lists of names are read once.
 *
 * @param {Context} context
 * @returns {Finder}
 */
export function finder(context) {
  const places = knownPlaces(context);
  const people = knownPeople(context);
  /** @type {Phrases<true>} */
  const national = new Phrases();
  for (const phrase of NATIONAL_PHRASES) national.add(phrase, true);
  return (text) => {
    const words = wordsOf(text);
    const begins = new Set(words.filter(({ first }) => first).map(({ start }) => start));
    const named = peopleMarks(text, people, places, begins);
    const placed = placeMarks(text, context, places, begins);
    const target = places.in(text).filter(({ value }) => value.role === "target");
    const blanks = [...text.matchAll(BLANK)].map(({ 0: blank, index }) => ({
      start: index,
      end: index + blank.length,
    }));
    const bodies = national.in(text);
    const marks = [
      ...named,
      ...placed,
      ...meetingMarks(text),
      ...documentMarks(text),
      ...dateMarks(text),
      ...amountMarks(text),
      ...nameMarks(text, words, [...named, ...bodies, ...blanks], [...placed, ...target], context.names ?? []),
    ];
    return apart(marks, [...blanks, ...target]).map(withBlank);
  };
}

/**
 * The names among marks, for `context.names`: they stay known when the place that showed them is replaced.
 *
 * @param {Mark[]} marks
 */
export function namesIn(marks) {
  return [...new Set(marks.filter(({ kind }) => kind === "area" || kind === "organisation").map(({ words }) => words))];
}

/**
 * The longest mark of those that overlap, in the order of the text.
 *
 * @param {Mark[]} marks those of better known kinds first
 * @param {{ start: number, end: number }[]} free pieces that are never marked
 */
function apart(marks, free) {
  const kept = new Spans();
  for (const { start, end } of free) kept.add(start, end);
  const longest = [...marks].sort((one, other) => other.end - other.start - (one.end - one.start));
  return longest.filter(({ start, end }) => kept.add(start, end)).sort((one, other) => one.start - other.start);
}

/** Pieces of a text that do not overlap. */
class Spans {
  constructor() {
    /** @type {Set<number>} */
    this.taken = new Set();
  }

  /**
   * Takes a piece, if nothing in it is taken.
   *
   * @param {number} start
   * @param {number} end
   */
  add(start, end) {
    for (let at = start; at < end; at += 1) if (this.taken.has(at)) return false;
    for (let at = start; at < end; at += 1) this.taken.add(at);
    return true;
  }
}
