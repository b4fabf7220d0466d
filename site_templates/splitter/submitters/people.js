// @ts-check
// Who filed a motion: a list of names and groups, such as `A. de Wit (D66), B. Pol en C. Smit (CDA)`.

import { beginsLarge, hasDigit } from "../words/marks.js";
import { once, table } from "../words/table.js";
import { fold } from "../words/words.js";
import { bare, isInitial, isName, isParty } from "./names.js";

/** @typedef {{name: string, party: string}} Person */
/** @typedef {{text: string, bracketed: boolean, original: string, groups?: boolean}} Atom */

const MOST_WORDS = 7;
const BETWEEN = /,|: | (?:en|&|[-–](?! Van )) | (?=(?:mede-)?namens )/u;
/** A line of a form that nobody filled in: `VVD:`, `D66: -`. */
const BLANK = /:[ .…_–—-]*$/u;
const ON_BEHALF = /^(?:(?:mede-)?namens|(?:ingediend door )?(?:de )?fracties? van) /iu;
/** Initials with the first name behind them: `J. (Joost) van Duren`. */
const CALLED = /(\p{Lu}\.) \(\p{Lu}\p{Ll}+\) (?=\p{L})/gu;
const FILED = /ingediend namens/giu;
const ALSO = /mede namens(?= )/giu;
const GROUPS = /(?:^| )fracties /iu;

const parties = once(() => new Set(table().parties));

/**
 * Whether a text can be a name where one is expected: a family name alone will do.
 * @param {string} text
 */
function mayBeName(text) {
  const parts = text.split(" ");
  return parts.length <= MOST_WORDS && !hasDigit(text) && parts.some(beginsLarge);
}

/**
 * Read a list of submitters: `A. de Wit (D66), B. Pol en C. Smit (CDA)`, `A. de Wit, D66; B. Pol, CDA`.
 * @param {string} text
 */
export function people(text) {
  const groups = text.split(";").filter((group) => !isBlank(group));
  return groups.flatMap((group) => groupOf(onlyGroups(atoms(group).filter((atom) => atom.text))));
}

/**
 * Mark a list behind `de fracties van` that has more known groups than names: `D66, VVD en Beter Dorp`.
 * @param {Atom[]} list
 */
function onlyGroups(list) {
  const names = list.filter((atom, at) => !isGroup(list, at) && beginsLarge(atom.text)).length;
  const plain = list.length > 1 && GROUPS.test(list[0].original) && list.every((atom) => !atom.bracketed && !/\p{Lu}\./u.test(atom.text));
  if (plain && names < list.length - names) list[0].groups = true;
  return list;
}

/**
 * Whether a text is a line of a form that nobody filled in.
 * @param {string} text
 */
export function isBlank(text) {
  return BLANK.test(text);
}

/** @param {Atom[]} list */
function groupOf(list) {
  /** @type {Person[]} */
  const persons = [];
  /** @type {string[]} */
  let names = [];
  let party = "";
  const add = (/** @type {string} */ group) => {
    for (const name of names) if (group || isName(name)) persons.push({ name, party: group });
    names = [];
  };
  list.forEach((atom, at) => {
    const group = isGroup(list, at);
    if (group && names.length && !isAlso(atom)) {
      add(atom.text);
    } else if (group) {
      add("");
      if (party) persons.push({ name: "", party });
      party = atom.text;
    } else if (!mayBeName(atom.text)) {
      return;
    } else if (party && (atom.bracketed || !list[at + 1]?.bracketed || !isGroup(list, at + 1))) {
      persons.push({ name: atom.text, party });
      party = "";
    } else if (!atom.bracketed) {
      if (party) persons.push({ name: "", party });
      party = "";
      names.push(atom.text);
    }
  });
  add("");
  if (party) persons.push({ name: "", party });
  return persons;
}

/**
 * Whether an atom is a group that files beside those before it.
 * @param {Atom} atom
 */
function isAlso({ original }) {
  return original.startsWith("mede-namens ");
}

/**
 * Whether an atom is a group: by its words, or since it follows a name that it cannot be one of itself.
 * @param {Atom[]} list
 * @param {number} at
 */
function isGroup(list, at) {
  const { text, bracketed, original } = list[at];
  if (list[0].groups) return true;
  const also = !bracketed && !list[at + 1]?.bracketed && list.slice(0, at).some(isAlso);
  if (isParty(text) || ((also || ON_BEHALF.test(original)) && beginsLarge(text) && !isInitial(text.split(" ", 1)[0]))) return true;
  if (bracketed) return at > 0 && isName(list[at - 1].text);
  return list.length === 2 && at === 1 && isName(list[0].text) && !isName(text);
}

/** @param {string} text */
function atoms(text) {
  /** @type {Atom[]} */
  const flat = [];
  text
    .replace(CALLED, "$1 ")
    .replace(FILED, "namens")
    .replace(ALSO, "mede-namens")
    .replaceAll(")", "(")
    .split("(")
    .forEach((piece, at) => {
      const bracketed = at % 2 === 1;
      const whole = bracketed && isParty(bare(piece));
      const pieces = whole ? [piece] : piece.split(BETWEEN);
      for (const one of pieces) flat.push({ text: named(bare(one)), bracketed, original: one.trim() });
    });
  return flat.flatMap(withoutSuffix);
}

/**
 * The name of a well-known group without an article before it and the full stop of its sentence: `de Partij voor de Dieren.`.
 * @param {string} text
 */
function named(text) {
  const name = text.replace(/^(?:de|het) |\.$/giu, "");
  return parties().has(fold(name)) ? name : text;
}

/**
 * Part a name from a well-known group that stands behind it without a mark: `A. de Wit D66`.
 * @param {Atom} atom
 * @returns {Atom[]}
 */
function withoutSuffix(atom) {
  const [name, party] = nameAndGroup(atom.text);
  if (!name || !party) return [atom];
  return [
    { text: name, bracketed: atom.bracketed, original: name },
    { text: party, bracketed: false, original: party },
  ];
}

/**
 * Part `A. de Wit D66` or `D66 A. de Wit` in name and well-known group; two empty strings for anything else.
 * @param {string} text
 * @returns {[string, string]}
 */
function nameAndGroup(text) {
  const parts = text.split(" ");
  for (let at = 1; at < Math.min(parts.length, MOST_WORDS * 2); at += 1) {
    const [left, right] = [parts.slice(0, at).join(" "), parts.slice(at).join(" ")];
    if (parties().has(fold(right)) && isName(left)) return [left, right];
    if (parties().has(fold(left)) && isName(right)) return [right, left];
  }
  return ["", ""];
}
