// @ts-check
// The pieces of a list of submitters: each a name or a group, without what stands round it.

import { fold } from "../words/words.js";
import { bare, isName } from "./names.js";
import { isParty, MOST_WORDS, parties } from "./parties.js";

/** @typedef {{text: string, bracketed: boolean, original: string, groups?: boolean}} Atom */

const BETWEEN = /,|: | (?:en|&|[-–](?! Van )) | (?=(?:mede-)?namens )/u;
/** Initials with the first name behind them: `J. (Joost) van Duren`. */
const CALLED = /(\p{Lu}\.) \(\p{Lu}\p{Ll}+\) (?=\p{L})/gu;
const FILED = /ingediend namens/giu;
const ALSO = /mede namens(?= )/giu;

/** @param {string} text */
export function atoms(text) {
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
 * @param {Atom} atom @returns {Atom[]}
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
 * @param {string} text @returns {[string, string]}
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

/**
 * Whether an atom is a group that files beside those before it.
 * @param {Atom} atom
 */
export function isAlso({ original }) {
  return original.startsWith("mede-namens ");
}
