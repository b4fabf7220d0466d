// @ts-check
/** Names by their capitals alone: neighbourhoods, streets, organisations and titles that no list of ours knows. */

import { isPaper } from "./documents.js";
import { guess, isStreet } from "./forms.js";
import { mark } from "./mark.js";
import { STATE_BEFORE, isNational, isNationalName } from "./national.js";
import { isAcronym, isCapitalised } from "./words.js";

/** @typedef {import("./mark.js").Mark} Mark */
/** @typedef {import("./words.js").Word} Word */

/** Between the words of one name. */
const JOINTS = new Set("van de der den het voor aan ter ten ’t 't".split(" "));
const LONGEST_JOINT = 2;
/** Begins a sentence more often than a name. */
const OPENERS = new Set(
  "De Het Een Deze Dit Die Dat Er Om Op In Te Bij Als Daar Dan Na Met Van Voor Door Naar Uit Aan Over Ook Wij We Zij Ze Hij Ik Je Onze Ons Hun Haar Zijn Is Wordt Worden Niet Geen Alle Elke Ieder Iedere Veel Meer Tijdens Sinds Binnen Buiten Onder Tussen Indien Omdat Hierbij Hiertoe Daartoe Daarbij Hiermee En Of Maar Dus Want Zo Zodat Wat Wie Waar Welke Volgens Via Per Tot Samen Hoe Zowel Toen Verder Tevens Bovendien Daarnaast Beide Steeds Momenteel Nu Andere Eerst".split(" "),
);
const YEARS = /^ (?:19|20)\d\d(?:\s?[-–/]\s?(?:20)?\d\d)?(?![\p{L}\p{N}])/u;
const HOUSE = /^ \d{1,4}(?:\s?[a-h])?(?:\s?[-–]\s?\d{1,4})?(?![\p{L}\p{N}%]|[.,]\d)/u;
/** Roads with a number of their own. */
const ROAD = /^[AN]\d{1,3}$/u;

/**
 * @param {string} text
 * @param {Word[]} words
 * @param {{ start: number, end: number }[]} taken places, people and groups: where one ends, a name ends
 * @param {readonly string[]} seen names that are known from before
 * @returns {Mark[]}
 */
export function nameMarks(text, words, taken, seen) {
  const shut = new Set(taken.flatMap(({ start, end }) => [start, end]));
  const runs = runsOf(words, shut);
  const known = new Set(seen);
  for (const run of runs) if (run.length === 1 && run[0] && !run[0].first) known.add(run[0].words);
  return runs.flatMap((run) => nameOf(text, run, known) ?? []);
}

/**
 * Words with a capital that stand in a row, with the joints between them.
 *
 * @param {Word[]} words
 * @param {Set<number>} shut
 * @returns {Word[][]}
 */
function runsOf(words, shut) {
  const runs = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = /** @type {Word} */ (words[at]);
    if (!isName(word)) continue;
    const run = [word];
    for (let next = following(words, at, shut); next > at; next = following(words, at, shut)) {
      run.push(...words.slice(at + 1, next + 1));
      at = next;
    }
    runs.push(run);
  }
  return runs;
}

/**
 * The place of the next word of the same name, or the place itself where the name ends.
 *
 * @param {Word[]} words
 * @param {number} at
 * @param {Set<number>} shut
 */
function following(words, at, shut) {
  for (let next = at + 1; next <= at + 1 + LONGEST_JOINT; next += 1) {
    const word = words[next];
    if (!word || word.first || !/^-? ?$|^[/.] ?$/u.test(word.gap) || word.gap.includes("/")) return at;
    if (isName(word)) {
      if (shut.has(word.start) && next > at + 1) return at;
      return next;
    }
    const hyphened = words[next]?.gap === "- " && word.words === "en";
    const street = word.words === "en" && isStreet(words[next + 1]?.words ?? "") && !isStreet(words[at]?.words ?? "");
    if (!JOINTS.has(word.words) && !hyphened && !street) return at;
  }
  return at;
}

/** @param {Word} word */
function isName({ words }) {
  return isCapitalised(words) || /^\p{Ll}{1,2}\p{Lu}/u.test(words);
}

/**
 * @param {string} text
 * @param {Word[]} run
 * @param {Set<string>} known
 * @returns {Mark | null}
 */
function nameOf(text, run, known) {
  let names = run;
  const opens = (/** @type {Word | undefined} */ word) => word?.first && (OPENERS.has(word.words) || (names.length > 1 && isNational(word.words)));
  while (names.length > 0 && (opens(names[0]) || !isName(/** @type {Word} */ (names[0])) || isCommon(names))) names = names.slice(1);
  const [first, last] = [names[0], names.at(-1)];
  if (!first || !last) return null;
  const before = text.slice(Math.max(0, first.start - 40), first.start);
  if (names.length === 1 && first.first && !known.has(first.words) && !isTelling(first.words)) return null;
  const own = names.filter(isName).map(({ words }) => words);
  if (isNationalName(own) || STATE_BEFORE.test(before) || isShouting(own)) return null;
  if (ROAD.test(first.words)) return mark(text, first.start, first.end, "area", "area-form");
  return classified(text, first.start, last.end, own, before);
}

/**
 * The council's own words at the front are no part of a name: "Raad van Toezicht", "Wethouder Wonen".
 *
 * @param {Word[]} names
 */
function isCommon(names) {
  const next = names[1];
  return names.length > 1 && isNational(names[0]?.words ?? "") && next !== undefined && !isName(next);
}

/**
 * A word that is a name wherever it stands: letters alone, or a capital inside.
 *
 * @param {string} word
 */
function isTelling(word) {
  return (isAcronym(word) && word.length > 1) || /\p{Ll}\p{Lu}/u.test(word);
}

/**
 * A heading in capitals.
 *
 * @param {string[]} names
 */
function isShouting(names) {
  return names.every((name) => name === name.toUpperCase()) && names.some((name) => name.length > 6 || /^\P{Lu}*\p{Lu}\P{Lu}*$/u.test(name));
}

/**
 * @param {string} text
 * @param {number} start
 * @param {number} end
 * @param {string[]} names
 * @param {string} before
 */
function classified(text, start, end, names, before) {
  const behind = text.slice(end, end + 16);
  const years = YEARS.exec(behind)?.[0].length ?? 0;
  if (names.some(isPaper) || years > 0) return mark(text, start, end + years, "document", "document-form");
  const house = isStreet(names.at(-1) ?? "") ? (HOUSE.exec(behind)?.[0].length ?? 0) : 0;
  if (names.length === 1 && isAcronym(names[0] ?? "")) return mark(text, start, end, "organisation", "name-letters");
  const { kind, why } = guess(names, before);
  return mark(text, start, end + house, kind, why);
}
