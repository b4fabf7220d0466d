// @ts-check
// Who filed a motion: a list of names and groups, such as `A. de Wit (D66), B. Pol en C. Smit (CDA)`.

import { beginsLarge, hasDigit } from "../words/marks.js";
import { fold } from "../words/words.js";
import { atoms, isAlso } from "./atoms.js";
import { isName } from "./names.js";
import { Pairing } from "./pairing.js";
import { isInitial, isParty, MOST_WORDS } from "./parties.js";

/** @typedef {import("./atoms.js").Atom} Atom */
/** @typedef {{name: string, party: string}} Person */

/** A line of a form that nobody filled in: `VVD:`, `D66: -`. */
const BLANK = /:[ .…_–—-]*$/u;
const ON_BEHALF = /^(?:(?:mede-)?namens|(?:ingediend door )?(?:de )?fracties? van) /iu;
const GROUPS = /(?:^| )fracties /iu;

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
  const pairing = new Pairing();
  list.forEach((atom, at) => {
    const isLast = () => atom.bracketed || !list[at + 1]?.bracketed || !isGroup(list, at + 1);
    if (isGroup(list, at)) pairing.group(atom);
    else if (mayBeName(atom.text)) pairing.name(atom, pairing.party !== "" && isLast());
  });
  pairing.close("");
  pairing.alone();
  return pairing.persons;
}

/**
 * Whether a text can be a name where one is expected: a family name alone will do.
 * @param {string} text
 */
function mayBeName(text) {
  const parts = text.split(" ");
  return parts.length <= MOST_WORDS && !hasDigit(text) && parts.some(beginsLarge);
}

/**
 * Whether an atom is a group: by its words, or since it follows a name that it cannot be one of itself.
 * @param {Atom[]} list @param {number} at
 */
function isGroup(list, at) {
  const { text, bracketed, original } = list[at];
  if (list[0].groups) return true;
  const also = !bracketed && !list[at + 1]?.bracketed && list.slice(0, at).some(isAlso);
  if (isParty(text) || ((also || ON_BEHALF.test(original)) && beginsLarge(text) && !isInitial(text.split(" ", 1)[0]))) return true;
  if (bracketed) return at > 0 && isName(list[at - 1].text);
  return list.length === 2 && at === 1 && isName(list[0].text) && !isName(text);
}

/**
 * Whether two entries are of the same person, or of the same group without a name.
 * @param {Person} known @param {Person} person
 */
export function isSamePerson(known, person) {
  if (known.name && person.name) return fold(known.name) === fold(person.name) || isShortFor(known.name, person.name);
  return known.party !== "" && fold(known.party) === fold(person.party);
}

/**
 * Whether two names are the same but for first name and initials: `Coen Bom` and `C.C.Q. Bom`.
 * @param {string} one @param {string} other
 */
function isShortFor(one, other) {
  const [first, ...family] = one.split(" ");
  const [second, ...relatives] = other.split(" ");
  const related = family.length > 0 && family.map(fold).join(" ") === relatives.map(fold).join(" ");
  return related && first.slice(0, 1) === second.slice(0, 1) && first.includes(".") !== second.includes(".");
}
