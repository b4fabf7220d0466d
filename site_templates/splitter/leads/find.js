// @ts-check
// The words that open a part: `constaterende dat`, `draagt het college op`, `besluit`.

import { find, pair, phrases, phraseSet, skip } from "../words/phrases.js";
import { lstrip, strip } from "../words/strings.js";
import { once, table } from "../words/table.js";
import { words } from "../words/words.js";
import { complete, leadOf } from "./lead.js";
import { infinitiveAt, requestAt } from "./requests.js";

/** @typedef {import("./lead.js").Span} Span */
/** @typedef {import("../words/words.js").Word} Word */

/** No lead with its addressee takes more words. */
export const LONGEST_LEAD = 24;

const openers = once(() => {
  const pairs = Object.entries(table().parts).flatMap(([part, known]) => [
    ...known.phrases.map((phrase) => pair(phrase, { part, heading: false })),
    ...known.headings.map((phrase) => pair(phrase, { part, heading: true })),
  ]);
  return phrases(pairs);
});
const prefixes = once(() => phraseSet(table().prefixes));
const subjects = once(() => phraseSet(table().subjects));

/**
 * What opens a part at the start of a text.
 * @param {string} text @param {boolean} [bulleted]
 */
export function lead(text, bulleted = false) {
  return span(text, words(text, LONGEST_LEAD), bulleted)?.lead ?? null;
}

/** @param {string} text @param {Word[]} among @param {boolean} bulleted @returns {Span | null} */
export function span(text, among, bulleted) {
  const first = skip(prefixes(), text, among, 0);
  for (const start of new Set([first, 0])) {
    const match = spanAt(text, among, start, bulleted);
    if (match) return match;
  }
  const subject = bulleted ? null : find(subjects(), text, among, first);
  return subject ? spanAt(text, among, subject.last, true) : null;
}

/** @param {string} text @param {Word[]} among @param {number} start @param {boolean} bulleted @returns {Span | null} */
function spanAt(text, among, start, bulleted) {
  const request = requestAt(text, among, start) ?? (bulleted ? null : infinitiveAt(text, among, start));
  if (request) return request;
  let match = find(openers(), text, among, start);
  while (match && match.meaning.heading && !standsAlone(text, among, match.last)) {
    match = find(openers(), text, among.slice(0, match.last - 1), match.first);
  }
  if (!match) return null;
  const { part, heading } = match.meaning;
  return { lead: complete(text, among, match.last, leadOf(part, { heading })), last: match.last };
}

/**
 * Whether a line ends after a word, or a colon follows.
 * @param {string} text @param {Word[]} among @param {number} last
 */
function standsAlone(text, among, last) {
  const tail = lstrip(text.slice(among[last - 1].end), " *_");
  return tail.startsWith(":") || !strip(tail, " ,:*_…?");
}
