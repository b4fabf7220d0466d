// @ts-check
// The sentence that closes a motion: `en gaat over tot de orde van de dag`, `daarna gaan we verder met de vergadering`.

import { find, pair, phrases, phraseSet, skip } from "../words/phrases.js";
import { lstrip } from "../words/strings.js";
import { once, table } from "../words/table.js";
import { isAdjacent, words } from "../words/words.js";

/** @typedef {import("../words/words.js").Word} Word */

/** No closing sentence takes more words. */
const LONGEST = 24;

const befores = once(() => phraseSet(table().closings.before));
const subjects = once(() => phraseSet(table().closings.subjects));
const between = once(() => phraseSet(table().closings.between));
const verbs = once(() => phrases(table().closings.ways.flatMap(([known, how]) => known.map((verb) => pair(verb, phraseSet(how))))));
/** What the council goes over to, and whether that says that a motion ends without a word before it. */
const ends = once(() => {
  const { orders, meetings } = table().closings;
  return phrases([...orders.map((end) => pair(end, true)), ...meetings.map((end) => pair(end, false))]);
});

/**
 * The place behind the closing sentence that begins at a word; 0 where none does.
 * @param {string} text @param {Word[]} among @param {number} first
 */
export function closingAt(text, among, first) {
  const begun = skip(subjects(), text, among, skip(befores(), text, among, first));
  const verb = find(verbs(), text, among, begun);
  if (!verb) return 0;
  const named = skip(subjects(), text, among, verb.last);
  const way = skip(verb.meaning, text, among, skip(between(), text, among, named));
  const end = way > named || verb.meaning.size === 0 ? find(ends(), text, among, way) : null;
  const hasSubject = begun > first || named > verb.last;
  return end && (end.meaning || hasSubject) && isWhole(text, among, first, end.first) ? end.last : 0;
}

/**
 * Whether the pieces of the sentence stand behind one another.
 * @param {string} text @param {Word[]} among @param {number} first @param {number} last
 */
function isWhole(text, among, first, last) {
  for (let at = first + 1; at <= last; at += 1) if (!isAdjacent(text, among, at)) return false;
  return true;
}

/**
 * Whether a text begins with the closing sentence.
 * @param {string} text
 */
export function isClosing(text) {
  return closingAt(text, words(text, LONGEST), 0) > 0;
}

/**
 * What stands behind the closing sentence that a text begins with.
 * @param {string} text
 */
export function behindClosing(text) {
  const among = words(text, LONGEST);
  const last = closingAt(text, among, 0);
  return last ? lstrip(text.slice(among[last - 1].end), " .,;:*_") : "";
}
