// @ts-check
// What opens a part, as it was read: its words, its addressee, what follows on the line.

import { lstrip, strip } from "../words/strings.js";
import { table } from "../words/table.js";
import { plain } from "../words/words.js";

/** @typedef {import("../words/words.js").Word} Word */
/** @typedef {{part: string, words: string, rest: string, colon: boolean, verb: string | null, to: string, known: boolean,
 *   infinitive: boolean, heading: boolean}} Lead */
/** @typedef {{lead: Lead, last: number}} Span */

export const TO = "{to}";

/**
 * A lead of which only the part is known yet.
 * @param {string} part @param {Partial<Lead>} [known] @returns {Lead}
 */
export function leadOf(part, known = {}) {
  const blank = { words: "", rest: "", colon: false, verb: null, to: "", known: true, infinitive: false, heading: false };
  return { part, ...blank, ...known };
}

/** @param {string} text @param {Word[]} among @param {number} last @param {Lead} known @returns {Lead} */
export function complete(text, among, last, known) {
  const { end } = among[last - 1];
  const tail = text.slice(end);
  let rest = lstrip(tail, table().characters.after_lead);
  const mark = tail.slice(0, tail.length - rest.length);
  if (!strip(rest, ".?")) rest = "";
  return { ...known, words: lstrip(text.slice(0, end), "*_ "), rest, colon: !rest || mark.includes(":") };
}

/**
 * Whether a lead is the standard phrase of one of our forms, so that a record need not hold it.
 * @param {Lead} opened
 */
export function isStandard(opened) {
  const { heard, decides, parts, requests: asked, addressees: names } = table().standard;
  const wording = plain(opened.words);
  if (opened.part === "heard") return heard.some((phrase) => plain(phrase) === wording);
  if (opened.part === "change") return decides.some((phrase) => plain(phrase) === wording);
  if (opened.verb === null) return parts[opened.part].some((phrase) => plain(phrase) === wording);
  const to = Object.hasOwn(names, opened.to) ? names[opened.to] : opened.to;
  return asked[opened.verb].some((phrase) => plain(phrase.replaceAll(TO, () => to)) === wording);
}
