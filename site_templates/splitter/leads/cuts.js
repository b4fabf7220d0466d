// @ts-check
// Where a part opens within a line, or over the end of one, as prose has it.

import { closingAt } from "../body/closing.js";
import { beginsSmall, isOpen } from "../words/marks.js";
import { rstrip, strip } from "../words/strings.js";
import { table } from "../words/table.js";
import { isAdjacent, words } from "../words/words.js";
import { LONGEST_LEAD, span } from "./find.js";

/** @typedef {import("../words/words.js").Word} Word */

/**
 * Where within a text another part begins, as prose has it: after a mark, or at the closing phrase.
 * @param {string} text @param {boolean} bulleted @param {boolean} opening
 */
export function cuts(text, bulleted, opening) {
  const among = words(text);
  /** @type {number[]} */
  const places = [];
  for (let at = closingAt(text, among, 0) || 1; at < among.length; at += 1) {
    const last = closingAt(text, among, at);
    if (last || (!bulleted && isCut(text, among, at, opening))) places.push(among[at].start);
    at = Math.max(at, last - 1);
  }
  return places;
}

/** @param {string} text @param {Word[]} among @param {number} at @param {boolean} opening */
function isCut(text, among, at, opening) {
  const gap = text.slice(among[at - 1].end, among[at].start);
  if (isAdjacent(text, among, at) && !gap.includes(",")) return false;
  const between = strip(gap, " \"'”’)");
  if (!between || !table().characters.cuts.includes(between[between.length - 1])) return false;
  const match = span(text, among.slice(at, at + LONGEST_LEAD), true);
  if (!match || (match.lead.heading && !match.lead.colon)) return false;
  return opening || match.lead.part !== "heard";
}

/**
 * How many words of the next line belong to a lead that this line begins.
 * @param {string} text @param {string} following
 */
export function crosses(text, following) {
  if (!isOpen(text) || !beginsSmall(following)) return 0;
  const head = words(text);
  const joined = `${text} ${following}`;
  const by = text.length + 1;
  const tail = words(following, LONGEST_LEAD).map((word) => ({ ...word, start: word.start + by, end: word.end + by }));
  const among = [...head, ...tail];
  for (let at = 0; at < head.length; at += 1) {
    if (at && (head.length - at > LONGEST_LEAD || !afterMark(text, head, at))) continue;
    const match = span(joined, among.slice(at, at + LONGEST_LEAD), at > 0);
    const last = closingAt(joined, among, at) || (match ? at + match.last : 0);
    if (last > head.length) return last - head.length;
  }
  return 0;
}

/** @param {string} text @param {Word[]} among @param {number} at */
function afterMark(text, among, at) {
  const between = rstrip(text.slice(among[at - 1].end, among[at].start), " ");
  return between !== "" && table().characters.cuts.includes(between[between.length - 1]);
}
