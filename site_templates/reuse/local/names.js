// @ts-check
/** Names by their capitals alone: neighbourhoods, streets, organisations and titles that no list of ours knows. */

import { isPaper } from "./documents.js";
import { guess, isStreet } from "./forms.js";
import { mark } from "./mark.js";
import { STATE_BEFORE, isNational, isNationalName } from "./national.js";
import { isName, runsOf, starts } from "./runs.js";
import { isAcronym } from "./words.js";

/** @typedef {import("./mark.js").Mark} Mark */
/** @typedef {import("./runs.js").Span} Span */
/** @typedef {import("./words.js").Word} Word */

const YEARS = /^ (?:19|20)\d\d(?:\s?[-–/]\s?(?:20)?\d\d)?(?![\p{L}\p{N}])/u;
const HOUSE = /^ \d{1,4}(?:\s?[a-h])?(?:\s?[-–]\s?\d{1,4})?(?![\p{L}\p{N}%]|[.,]\d)/u;
/** Roads with a number of their own. */
const ROAD = /^[AN]\d{1,3}$/u;

/**
 * @param {string} text
 * @param {Word[]} words
 * @param {Span[]} walls known pieces that are no part of a longer name
 * @param {Span[]} places
 * @param {readonly string[]} seen names that are known from before
 * @returns {Mark[]}
 */
export function nameMarks(text, words, walls, places, seen) {
  const runs = runsOf(words, walls, places);
  const known = new Set(seen);
  for (const [only, ...others] of runs) if (only && others.length === 0 && !only.first) known.add(only.words);
  const placed = starts(words, places);
  const signed = new Set(walls.map(({ start }) => start));
  return agreed(runs.flatMap((run) => nameOf(text, run, known, placed) ?? []).map((mark) => signature(mark, signed)));
}

/**
 * What one sentence shows of a name ("in Koperhage") holds for all of them.
 *
 * @param {Mark[]} marks
 */
function agreed(marks) {
  const sure = new Map(marks.filter(({ why }) => why !== "name-capital").map((mark) => [mark.words, mark]));
  return marks.map((mark) => {
    const { kind, why } = sure.get(mark.words) ?? mark;
    return { ...mark, kind, why };
  });
}

/**
 * Under a motion the name of its submitter stands right before that of the group.
 *
 * @param {Mark} mark
 * @param {Set<number>} walls where known names begin
 * @returns {Mark}
 */
function signature(mark, walls) {
  const people =
    mark.why === "name-capital" && mark.words.includes(" ") && [1, 2].some((gap) => walls.has(mark.end + gap));
  return people ? { ...mark, kind: "person", why: "person-form" } : mark;
}

/**
 * @param {string} text
 * @param {Word[]} run
 * @param {Set<string>} known
 * @param {Set<number>} placed where words of a known place begin
 * @returns {Mark | null}
 */
function nameOf(text, run, known, placed) {
  const first = /** @type {Word} */ (run[0]);
  const last = /** @type {Word} */ (run.at(-1));
  // At the begin of a sentence a capital says nothing; then the word itself must.
  if (run.length === 1 && first.first && !known.has(first.words) && !isTelling(first.words)) return null;
  const names = run.filter(isName);
  const own = names.filter(({ start }) => !placed.has(start)).map(({ words }) => words);
  const before = text.slice(Math.max(0, first.start - 40), first.start);
  if (own.every(isNational) || isNationalName(own) || isHeading(own) || STATE_BEFORE.test(before)) return null;
  return classified(
    text,
    first.start,
    last.end,
    names.map(({ words }) => words),
    before,
  );
}

/**
 * A word that is a name wherever it stands: letters alone, or a capital inside.
 *
 * @param {string} word
 */
function isTelling(word) {
  return ROAD.test(word) || (isAcronym(word) && word.length > 1) || /\p{Ll}\p{Lu}/u.test(word);
}

/**
 * A heading in capitals, or a letter that stands alone.
 *
 * @param {string[]} names
 */
function isHeading(names) {
  if (names.length === 1) return /^\p{L}$/u.test(names[0] ?? "") || /^\p{Lu}{7,}$/u.test(names[0] ?? "");
  return names.every((name) => name === name.toUpperCase()) && names.some((name) => name.length > 6);
}

/**
 * @param {string} text
 * @param {number} start
 * @param {number} end
 * @param {string[]} names
 * @param {string} before
 */
function classified(text, start, end, names, before) {
  const [only = "", ...others] = names;
  const behind = text.slice(end, end + 16);
  if (ROAD.test(only) && others.length === 0) return mark(text, start, end, "area", "area-form");
  const years = YEARS.exec(behind)?.[0].length ?? 0;
  if (names.some(isPaper) || years > 0) return mark(text, start, end + years, "document", "document-form");
  if (others.length === 0 && isAcronym(only)) return mark(text, start, end, "organisation", "name-letters");
  const house = isStreet(names.at(-1) ?? "") ? (HOUSE.exec(behind)?.[0].length ?? 0) : 0;
  const { kind, why } = guess(names, before);
  return mark(text, start, end + house, kind, why);
}
