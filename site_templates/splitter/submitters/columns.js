// @ts-check
// Signatures in columns: a row of names with a row of groups above or below it.

import { beginsLarge, withoutMarks } from "../words/marks.js";
import { strip } from "../words/strings.js";
import { bare, isName, opensSignature } from "./names.js";
import { isParty, MOST_WORDS } from "./parties.js";

/** @typedef {import("./people.js").Person} Person */

/**
 * Pair the cells of two rows, one above the other, where they are as many.
 * @param {string[]} upper @param {string[]} lower
 */
export function paired(upper, lower) {
  if (upper.length !== lower.length) return [];
  const pairs = upper.map((one, at) => pairOf(one, lower[at]));
  if (pairs.every((pair) => pair.length)) return pairs.flat();
  return columns(upper, lower, (party, name) => ({ name, party })) ?? columns(lower, upper, (party, name) => ({ name, party })) ?? [];
}

/**
 * Pair a row of groups with a row of names: one group that is known as such makes groups of those beside it.
 * @param {string[]} groups @param {string[]} names @param {(party: string, name: string) => Person} person
 */
function columns(groups, names, person) {
  const [parties, persons] = [groups.map(bare), names.map(bare)];
  const isSure = parties.some(isParty) && parties.every((party) => beginsLarge(party) && !/[.,]/u.test(party)) && persons.every((name) => isName(name));
  return isSure ? parties.map((party, at) => person(party, persons[at])) : null;
}

/** @param {string} upper @param {string} lower @returns {Person[]} */
function pairOf(upper, lower) {
  const [above, below] = [withoutMarks(bare(upper)), withoutMarks(bare(lower))];
  const names = above.split(",").map((name) => withoutMarks(strip(name, " ")));
  if (names.every(isName) && (isParty(below) || (opensSignature(lower) && below) || mayBeParty(below))) return names.map((name) => ({ name, party: below }));
  const grouped = isParty(above) || (opensSignature(upper) && above !== "");
  return grouped && isName(below) ? [{ name: below, party: above }] : [];
}

/**
 * Whether a text can be a local group that nobody has heard of: short, with a capital, no name of a person.
 * @param {string} text
 */
function mayBeParty(text) {
  const short = text.split(" ").length <= MOST_WORDS && !/[.,]/u.test(text);
  return beginsLarge(text) && short && !isName(text);
}
