// @ts-check
// The signatures under a motion: names and groups side by side, or one above the other.

import { rstrip } from "../words/strings.js";
import { words } from "../words/words.js";
import { paired } from "./columns.js";
import { bare, isName, opensSignature } from "./names.js";
import { isParty } from "./parties.js";
import { people } from "./people.js";

/** @typedef {import("./people.js").Person} Person */

/** So many words may stand round names and groups: `namens de fractie van`. */
const FEW = 3;

/**
 * Read signatures, row by row, each with its cells; also say which rows were read.
 * @param {string[][]} signed
 */
export function readRows(signed) {
  /** @type {Person[]} */
  const persons = [];
  /** @type {Set<number>} */
  const used = new Set();
  for (let at = 0; at < signed.length; ) {
    const taken = readRow(signed, at, persons);
    for (let row = at; row < at + taken; row += 1) used.add(row);
    at += taken || 1;
  }
  return { persons, used };
}

/**
 * Read one row, or a row of names with the groups below or above it; say how many rows that took.
 * @param {string[][]} signed @param {number} at @param {Person[]} persons
 */
function readRow(signed, at, persons) {
  const inside = within(signed[at]);
  if (inside.length) {
    persons.push(...inside);
    return 1;
  }
  const pairs = paired(signed[at], signed[at + 1] ?? []);
  const groups = pairs.length ? [] : groupsIn(signed[at]);
  persons.push(...pairs, ...groups);
  return pairs.length ? 2 : Number(groups.length > 0);
}

/**
 * Read a row that holds name and group side by side.
 * @param {string[]} cells @returns {Person[]}
 */
function within(cells) {
  const read = cells.map(people);
  if (read.every((group) => group.some((one) => one.name) && group.every(isSigner))) return read.flat();
  if (cells.length !== 2) return [];
  const [left, right] = cells.map(bare);
  if (isParty(left) && isName(right)) return [{ name: right, party: left }];
  return isName(left) && isParty(right) ? [{ name: left, party: right }] : [];
}

/**
 * Read groups that file without a name: `Ingediend namens D66, mede namens Volt`.
 * @param {string[]} cells @returns {Person[]}
 */
function groupsIn(cells) {
  const isFiled = cells.length === 1 && opensSignature(cells[0]) && /ingediend|mede namens/iu.test(cells[0]);
  const read = isFiled ? people(cells[0]) : [];
  return read.every((one) => !one.name) ? read : [];
}

/**
 * Whether what was read is a person with a group, or a group that files too.
 * @param {Person} one
 */
function isSigner(one) {
  return one.party !== "" && (one.name === "" || isName(one.name));
}

/**
 * Whether every cell of a line is a name, a group, or both.
 * @param {string[]} cells
 */
export function looksSigned(cells) {
  return cells.every((cell) => isName(rstrip(bare(cell), ",")) || isParty(bare(cell)) || isBoth(cell));
}

/**
 * Whether a cell is names and groups, and little else.
 * @param {string} cell
 */
function isBoth(cell) {
  const read = people(cell);
  const count = read.reduce((sum, one) => sum + words(one.name).length + words(one.party).length, 0);
  return read.every((one) => one.party && isName(one.name)) && words(cell).length - count <= FEW && count > 0;
}
