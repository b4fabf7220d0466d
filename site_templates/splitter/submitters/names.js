// @ts-check
// Whether a text is the name of a person or of a group, as far as its words show.

import { beginsLarge, hasDigit } from "../words/marks.js";
import { lstrip, rstrip, strip } from "../words/strings.js";
import { once, table } from "../words/table.js";
import { find, fold, phraseSet, starts, words } from "../words/words.js";

const MOST_WORDS = 7;
const LONGEST_ABBREVIATION = 8;
const AND_OTHERS = / (?:e\.? ?a|c\.? ?s)\.?$/iu;
/** The name of a place of so many letters begins other words too. */
const SHORTEST_PLACE = 3;
/** Before the name of a place they make a family name. */
const OF = ["van", "de", "der", "den", "'t"];
/** No name of a person or group takes more signs. */
const LONGEST = 200;

const openers = once(() => phraseSet(table().signature_openers));
const parties = once(() => new Set(table().parties));
const partyStarts = once(() => phraseSet(table().party_starts));
const partyWords = once(() => new Set(table().party_words));
const particles = once(() => new Set(table().particles));

/** The place whose groups bear its name, while a text is read that names it. */
let here = "";

/**
 * Read with a place in mind: `Beter Ommerdam` is a group there, and no person.
 * @template T
 * @param {string} place
 * @param {() => T} read
 * @returns {T}
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
 * A name without `namens de fractie van`, `de heer` and the like, and without marks at its ends.
 * @param {string} text
 */
export function bare(text) {
  text = strip(text, " *_:;,-–()/").replace(AND_OTHERS, "");
  if (text.length > LONGEST) return text;
  for (let match = starts(openers(), text); match; match = starts(openers(), text)) {
    const among = words(text, 16);
    if (match.last >= among.length) return "";
    text = text.slice(among[match.last].start);
  }
  return rstrip(text, " *_:;,-–(/");
}

/**
 * Whether a text says that a group follows: `namens de fractie van`.
 * @param {string} text
 */
export function opensSignature(text) {
  return starts(openers(), text) !== null;
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

/**
 * Whether a text looks like the name of one person: capitals, initials and small words such as `van`.
 * @param {string} text
 */
export function isName(text) {
  const parts = text.split(" ").filter((part) => strip(part, "-–") && !isTitle(part));
  if (parts.length < 2 || parts.length > MOST_WORDS || hasDigit(text) || text.endsWith("?")) return false;
  if (/[,:;()[\]"“”]/u.test(text)) return false;
  const bared = parts.map((part) => lstrip(part, "'’‘-"));
  const large = bared.filter(beginsLarge).length;
  const small = bared.every((part, at) => beginsLarge(part) || isParticle(parts[at]));
  return small && large > 0 && (large > 1 || isInitial(parts[0])) && !isParty(text);
}

/**
 * Whether a word is an academic title, which says nothing about a name.
 * @param {string} part
 */
function isTitle(part) {
  return table().titles.includes(rstrip(fold(part), "."));
}

/** @param {string} part */
function isParticle(part) {
  const folded = fold(part);
  return particles().has(rstrip(folded, ".")) || particles().has(folded);
}
