// @ts-check
// How the council decided: `Aldus aangenomen in …`, `Uitslag: verworpen`.

import { day } from "../words/dates.js";
import { find, findAnywhere, pair, phrases, phraseSet, starts } from "../words/phrases.js";
import { once, table } from "../words/table.js";
import { words } from "../words/words.js";
import { counts, LONGEST_SENTENCE, tally } from "./counts.js";

/** @typedef {import("./counts.js").Counts} Counts */
/** @typedef {import("../words/words.js").Word} Word */
/** @typedef {{status: string, recorded_as: string, date: string, counts: Counts}} Decided */

const LONGEST_CELL = 12;
const KINDS = ["motie", "amendement"];
/** What stands before a decision, and before the text of one: `Besluit: aangenomen`. */
export const DECISION = /^besluit ?: */iu;

const outcomes = once(() => phrases(table().outcomes.map(([status, phrase]) => pair(phrase, status))));
const openers = once(() => phraseSet(table().outcome_openers));
const extras = once(() => phraseSet(table().outcome_extras));
const decided = once(() => phraseSet(table().decided));

/**
 * Whether a line says that and when was decided, but not how: `Aldus besloten in …`.
 * @param {string} text
 */
export function isDecided(text) {
  return starts(decided(), text) !== null;
}

/**
 * Whether a text announces how the council decided, clearly or not: it opens with `aldus`, `de motie` and the like.
 * @param {string} text
 */
export function looksDecided(text) {
  return starts(openers(), text) !== null && findAnywhere(outcomes(), text, words(text, LONGEST_SENTENCE)) !== null;
}

/**
 * Read a sentence about the decision. What leaves a doubt is none: `aangenomen, maar`, `Motie over bomen verworpen`.
 * @param {string} text
 */
export function sentence(text) {
  const opened = starts(openers(), text);
  return opened && isAboutThis(text, opened.last) ? read(text) : null;
}

/**
 * Whether behind `de motie` follows what became of it, and not what another motion is about.
 * @param {string} text @param {number} last
 */
function isAboutThis(text, last) {
  const among = words(text, LONGEST_SENTENCE);
  if (!KINDS.includes(among[last - 1].text)) return true;
  while (/[0-9]|^.$/u.test(among[last]?.text ?? "")) last += 1;
  return table().decided_next.includes(among[last]?.text) || find(outcomes(), text, among, last) !== null;
}

/**
 * The number of a motion that a sentence about a decision names: `De motie M3 is verworpen`; empty where it names none.
 * @param {string} text
 */
export function numberIn(text) {
  return /^(?:[Dd]e |[Hh]et |[Dd]eze |[Dd]it )?(?:[Mm]otie|[Aa]mendement) (?:nr\.? |nummer )?([^ ]*[0-9][^ ]*|[A-Z](?= ))/u.exec(text)?.[1] ?? "";
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

/** @param {string} text @returns {Decided | null} */
function read(text) {
  const among = words(text, LONGEST_SENTENCE);
  const match = findAnywhere(outcomes(), text, among);
  if (!match || isDoubtful(text, among, match)) return null;
  const recorded = text.slice(among[match.first].start, among[match.last - 1].end);
  const counted = tally(text, match.meaning) ?? counts(text);
  return { status: match.meaning, recorded_as: recorded, date: day(text.slice(0, until(text, among))), counts: counted };
}

/**
 * Whether the words round an outcome take it back, make it a wish, or name another one.
 * @param {string} text @param {Word[]} among @param {import("../words/phrases.js").PhraseMatch<string>} match
 */
function isDoubtful(text, among, match) {
  const others = among.filter((_word, at) => at < match.first || at >= match.last);
  if (others.some((word) => table().decided_doubts.includes(word.text))) return true;
  return among.some((_word, at) => {
    const other = at < match.last ? null : find(outcomes(), text, among, at);
    return other !== null && other.meaning !== match.meaning;
  });
}

/**
 * Where a day begins that is not the one of the decision: `aangehouden tot 2 april 2026`.
 * @param {string} text @param {Word[]} among
 */
function until(text, among) {
  return among.find((word) => table().until.includes(word.text))?.start ?? text.length;
}
