// @ts-check
// Whether a text is the name of a group, as far as its words and the place show.

import { beginsLarge } from "../words/marks.js";
import { find, phraseSet } from "../words/phrases.js";
import { rstrip } from "../words/strings.js";
import { once, table } from "../words/table.js";
import { fold, words } from "../words/words.js";

/** No name of a person or group takes more words. */
export const MOST_WORDS = 7;
const LONGEST_ABBREVIATION = 8;
/** The name of a place of so many letters begins other words too. */
const SHORTEST_PLACE = 3;
/** Before the name of a place they make a family name. */
const OF = ["van", "de", "der", "den", "'t"];

export const parties = once(() => new Set(table().parties));
const partyStarts = once(() => phraseSet(table().party_starts));
const partyWords = once(() => new Set(table().party_words));

/** The place whose groups bear its name, while a text is read that names it. */
let here = "";

/**
 * Read with a place in mind: `Beter Ommerdam` is a group there, and no person.
 * @template T
 * @param {string} place @param {() => T} read @returns {T}
 */
export function inPlace(place, read) {
  here = fold(place);
  try {
    return read();
  } finally {
    here = "";
  }
}

/**
 * Whether a name is that of the place with other words, as `Ommerdam Vooruit` is, and `Jan van Ommerdam` is not.
 * @param {string} text
 */
function isLocal(text) {
  const whole = fold(text).replace(/,/gu, "");
  if (!here || isInitial(text.split(" ", 1)[0])) return false;
  if (whole.startsWith(here) && whole !== here && here.length > SHORTEST_PLACE) return true;
  const before = whole.endsWith(` ${here}`) ? whole.slice(0, -here.length - 1).split(" ") : [];
  return beginsLarge(text) && before.length > 0 && (before.length === 1 || !OF.includes(before[before.length - 1]));
}

/**
 * The name of a well-known group without the place behind it: `D66 Ommerdam`.
 * @param {string} party
 */
export function withoutPlace(party) {
  const bared = party.slice(0, -here.length).replace(/[ ,]+$/u, "");
  return here && fold(party).endsWith(here) && parties().has(fold(bared)) ? bared : party;
}

/**
 * Whether a text is the name of a group, as far as its words show.
 * @param {string} text
 */
export function isParty(text) {
  const among = words(text, MOST_WORDS + 1);
  if (!among.length || among.length > MOST_WORDS) return false;
  if (parties().has(rstrip(fold(text), ".")) || find(partyStarts(), text, among, 0)) return true;
  if (among.some((word) => partyWords().has(word.text) || isJoint(word.text))) return !isInitial(text.split(" ")[0]);
  return (among.length === 1 && isAbbreviation(text)) || isLocal(text);
}

/**
 * Whether a word is two well-known groups in one, as `groenlinks-pvda` is.
 * @param {string} word
 */
function isJoint(word) {
  const pieces = word.split(/[-/]/u);
  return pieces.length > 1 && pieces.every((piece) => parties().has(piece));
}

/**
 * Whether a word has two capitals or more, as `HvDH` and `PvdA/GL` do.
 * @param {string} text
 */
function isAbbreviation(text) {
  return /\p{Lu}.*\p{Lu}/u.test(text) && text.length <= LONGEST_ABBREVIATION && !text.includes(".");
}

/** @param {string} part */
export function isInitial(part) {
  return part.endsWith(".") && beginsLarge(part);
}
