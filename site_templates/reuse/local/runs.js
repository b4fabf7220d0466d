// @ts-check
/** Words with a capital that stand in a row and may be one name, without what only stands in front of a name. */

import { list } from "./lists.js";
import { isNational, isOfCouncil } from "./national.js";
import { isCapitalised } from "./words.js";

/** @typedef {import("./words.js").Word} Word */
/** @typedef {{ start: number, end: number }} Span */

/** Between the words of one name. */
const JOINTS = new Set([
  ...["van", "van de", "van der", "van den", "van het", "der", "den", "ter", "ten"],
  ...["voor", "voor de", "voor het", "aan de", "aan den", "aan het", "en"],
]);
const LONGEST_JOINT = 2;
/** Begins a sentence more often than a name. */
const OPENERS = list(`
  De Het Een Deze Dit Die Dat Er Om Op In Te Bij Als Daar Dan Na Met Van Voor Door Naar Uit Aan Over Ook Wij We Zij
  Ze Hij Ik Je Onze Ons Hun Haar Zijn Is Wordt Worden Niet Geen Alle Elke Ieder Iedere Veel Meer Tijdens Sinds
  Binnen Buiten Onder Tussen Indien Omdat Hierbij Hiertoe Daartoe Daarbij Hiermee En Of Maar Dus Want Zo Zodat Wat
  Wie Waar Welke Volgens Via Per Tot Samen Hoe Zowel Toen Verder Tevens Bovendien Daarnaast Uiterlijk Vanaf Eind
  Begin Medio Beide Steeds Momenteel Nu Andere Eerst
`);
const ARTICLES = new Set(["De", "Het", "Een"]);

/**
 * @param {Word[]} words
 * @param {Span[]} walls known pieces that are no part of a longer name: people, groups, national bodies
 * @param {Span[]} places a place can be part of a name, but not behind a joint: "Stichting Morgenstond van Den Haag"
 * @returns {Word[][]}
 */
export function runsOf(words, walls, places) {
  const walled = starts(words, walls);
  const placed = new Set(places.map(({ start }) => start));
  const runs = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = /** @type {Word} */ (words[at]);
    if (!isName(word) || walled.has(word.start)) continue;
    const run = [word];
    for (let next = following(words, at, walled, placed); next > at; next = following(words, at, walled, placed)) {
      run.push(...words.slice(at + 1, next + 1));
      at = next;
    }
    runs.push(trimmed(run));
  }
  return runs.filter((run) => run.length > 0);
}

/**
 * Where the words inside spans begin.
 *
 * @param {Word[]} words
 * @param {Span[]} spans
 */
export function starts(words, spans) {
  const ordered = [...spans].sort((one, other) => one.start - other.start);
  const inside = new Set();
  let at = 0;
  let end = -1;
  for (const word of words) {
    for (let span = ordered[at]; span && span.start <= word.start; span = ordered[at]) {
      end = Math.max(end, span.end);
      at += 1;
    }
    if (word.start < end) inside.add(word.start);
  }
  return inside;
}

/**
 * The place of the next word of the same name, or the place itself where the name ends.
 *
 * @param {Word[]} words
 * @param {number} at
 * @param {Set<number>} walled
 * @param {Set<number>} placed
 */
function following(words, at, walled, placed) {
  let joint = "";
  for (let next = at + 1; next <= at + 1 + LONGEST_JOINT; next += 1) {
    const word = words[next];
    if (!word || word.first || walled.has(word.start) || !/^-? $/u.test(word.gap)) return at;
    if (isName(word)) return joint && placed.has(word.start) ? at : next;
    joint = joint ? `${joint} ${word.words}` : word.words;
    // "Daal- en Bergselaan" is one street, "Spui en Bergselaan" are two.
    if (!JOINTS.has(joint) || (word.words === "en" && word.gap !== "- ")) return at;
  }
  return at;
}

/** @param {Word | undefined} word */
export function isName(word) {
  return (
    word !== undefined &&
    (isCapitalised(word.words) || /^\p{Ll}{1,2}\p{Lu}/u.test(word.words)) &&
    !/^Q\d$/u.test(word.words)
  );
}

/**
 * The name without the words of every council before and behind it: "De Griffier", "Gemeente", "Aldus".
 *
 * @param {Word[]} run
 */
function trimmed(run) {
  let names = run;
  while (names[0] && isFront(names[0], names[1])) names = names.slice(1);
  for (
    let last = names.at(-1);
    last && names.length > 1 && (!isName(last) || isOfCouncil(last.words));
    last = names.at(-1)
  ) {
    names = names.slice(0, -1);
  }
  return names;
}

/**
 * @param {Word} word
 * @param {Word | undefined} next
 */
function isFront(word, next) {
  if (!isName(word) || (word.first && OPENERS.has(word.words))) return true;
  if (next === undefined) return false;
  if (isOfCouncil(word.words) || (ARTICLES.has(word.words) && isNational(next.words))) return true;
  return !isName(next) && (word.first || isNational(word.words)); // "Bewoners van Escamp", "Kamer voor Handel"
}
