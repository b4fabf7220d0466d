// @ts-check
// Whom a request addresses: a known name, or other words up to those that close the request.

import { find, phraseLists, phraseSet, skip } from "../words/phrases.js";
import { rstrip } from "../words/strings.js";
import { once, table } from "../words/table.js";
import { isAdjacent } from "../words/words.js";

/** @typedef {import("../words/words.js").Word} Word */

/** An addressee of more words than this is a sentence. */
const LONGEST_NAME = 9;
/** What makes another addressee of a known one: `de raad van toezicht`. */
const OF = ["van", "der", "des", "voor", "uit", "en", "of"];

export const addressees = once(() => phraseLists(table().addressees));
export const fillers = once(() => phraseSet(table().fillers));

/**
 * Where a known addressee ends, and its key; two joined by `en` have none.
 * @param {string} text @param {Word[]} among @param {number} begin @returns {[number, string]}
 */
export function nameAt(text, among, begin) {
  const match = find(addressees(), text, among, begin);
  if (!match) return [begin, ""];
  let [end, key] = [match.last, match.meaning];
  while (end + 1 < among.length && table().joiners.includes(among[end].text)) {
    const joined = find(addressees(), text, among, end + 1);
    if (!joined) break;
    [end, key] = [joined.last, ""];
  }
  return [end, key];
}

/**
 * The word behind the closing words of a request, `op` or `uit`; 0 where they are not there.
 * @param {string} text @param {Word[]} among @param {number} at @param {string[]} after
 */
export function afterAt(text, among, at, after) {
  if (!after.length) return at;
  const start = skip(fillers(), text, among, at);
  return wordsAt(text, among, start, after) ? start + after.length : 0;
}

/** @param {string} text @param {Word[]} among @param {number} start @param {string[]} wanted */
function wordsAt(text, among, start, wanted) {
  if (start + wanted.length > among.length) return false;
  return wanted.every((word, each) => among[start + each].text === word && isAdjacent(text, among, start + each));
}

/**
 * The word behind the closing words of a request where others stand before them: `het college zo snel mogelijk op`.
 * @param {string} text @param {Word[]} among @param {number} at @param {string[]} after
 */
export function laterAt(text, among, at, after) {
  if (!after.length || OF.includes(among[at]?.text)) return 0;
  for (let start = at; start < Math.min(among.length, at + LONGEST_NAME) && isAdjacent(text, among, start); start += 1) {
    if (wordsAt(text, among, start, after)) return start + after.length;
  }
  return 0;
}

/**
 * Where an addressee of other words ends: before `op`, or before a colon that closes the line.
 * @param {string} text @param {Word[]} among @param {number} begin @param {string[]} after
 */
export function ownWords(text, among, begin, after) {
  const most = Math.min(among.length, begin + LONGEST_NAME);
  for (let end = begin + 1; end < most; end += 1) {
    if (!isAdjacent(text, among, end) || text.slice(among[end - 1].end, among[end].start).includes(":")) return begin;
    if (after.length && afterAt(text, among, end, after)) return end;
  }
  if (!after.length && begin < most && among.length <= most && rstrip(text, " *_").endsWith(":")) {
    const last = among.length;
    return table().after_request.includes(among[last - 1].text) ? last - 1 : last;
  }
  return begin;
}
