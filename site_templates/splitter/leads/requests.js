// @ts-check
// The requests that open a part: `draagt het college op`, `verzoekt de raad`, `het college te verzoeken`.

import { find, phrases, skip } from "../words/phrases.js";
import { partition } from "../words/strings.js";
import { once, table } from "../words/table.js";
import { isAdjacent } from "../words/words.js";
import { addressees, afterAt, fillers, laterAt, nameAt, ownWords } from "./addressees.js";
import { complete, leadOf, TO } from "./lead.js";

/** @typedef {import("./lead.js").Span} Span */
/** @typedef {import("../words/words.js").Word} Word */
/** @typedef {{verb: string, before: string[], after: string[]}} Request */

const templates = once(() =>
  Object.entries(table().requests).flatMap(([verb, known]) =>
    known.map((template) => {
      const [before, after] = partition(template, TO).map((side) => side.split(" ").filter(Boolean));
      return /** @type {Request} */ ({ verb, before, after });
    }),
  ),
);
const requests = once(() => phrases(templates().filter((one) => one.before.length).map((one) => [one.before.join(" "), one])));
const infinitives = once(() => phrases(templates().filter((one) => !one.before.length).map((one) => [one.after.join(" "), one])));

/** @param {string} text @param {Word[]} among @param {number} start @returns {Span | null} */
export function requestAt(text, among, start) {
  let opened = find(requests(), text, among, start);
  while (opened) {
    for (const one of sameBeginning(opened.meaning)) {
      const match = addressed(text, among, opened.last, one);
      if (match) return match;
    }
    opened = find(requests(), text, among.slice(0, opened.last - 1), opened.first);
  }
  return null;
}

/**
 * The requests that begin with the same words; those that end with words of their own come first.
 * @param {Request} request
 */
function sameBeginning(request) {
  const before = request.before.join(" ");
  const same = templates().filter((one) => one.before.join(" ") === before);
  return same.sort((one, other) => other.after.length - one.after.length);
}

/** @param {string} text @param {Word[]} among @param {number} at @param {Request} request @returns {Span | null} */
function addressed(text, among, at, request) {
  const begin = skip(fillers(), text, among, at);
  let [end, key] = nameAt(text, among, begin);
  if (!request.after.length && table().joiners.includes(among[end]?.text)) {
    const whole = ownWords(text, among, begin, request.after);
    if (whole > end) [end, key] = [whole, ""];
  }
  let last = end > begin ? afterAt(text, among, end, request.after) || laterAt(text, among, end, request.after) : 0;
  if (!last) {
    [end, key] = [ownWords(text, among, begin, request.after), ""];
    last = end > begin ? afterAt(text, among, end, request.after) : 0;
    if (!last) return null;
  }
  last = skipAfter(text, among, last);
  const to = key || text.slice(among[begin].start, among[end - 1].end);
  const known = find(addressees(), text, among, begin) !== null;
  return { lead: complete(text, among, last, leadOf("requests", { verb: request.verb, to, known })), last };
}

/** @param {string} text @param {Word[]} among @param {number} last */
function skipAfter(text, among, last) {
  while (last < among.length && table().after_request.includes(among[last].text) && isAdjacent(text, among, last)) last += 1;
  return last;
}

/**
 * Read `het college te verzoeken`, as a motion that decides has it.
 * @param {string} text @param {Word[]} among @param {number} start @returns {Span | null}
 */
export function infinitiveAt(text, among, start) {
  const [end, key] = nameAt(text, among, start);
  const match = end > start ? find(infinitives(), text, among, skip(fillers(), text, among, end)) : null;
  if (!match) return null;
  const last = skipAfter(text, among, match.last);
  const to = key || text.slice(among[start].start, among[end - 1].end);
  const known = leadOf("requests", { verb: match.meaning.verb, to, infinitive: start === 0 });
  return { lead: complete(text, among, last, known), last };
}
