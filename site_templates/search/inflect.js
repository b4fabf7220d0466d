// @ts-check
/** Other forms of a Dutch word that may be the one the library has: `zonnepaneel` for `zonnepanelen`, and back. */

import { PLURALS } from "./plurals.js";

const SHORTEST = 3;
/** @type {Record<string, string>} Between vowels these become softer: huis, huizen. */
const SOFTENED = { s: "z", f: "v" };
/** @type {Record<string, string>} */
const HARDENED = { z: "s", v: "f" };
const ENDINGS = ["en", "s", "e", "n", "t", "etje", "tje", "pje", "je", "etjes", "tjes", "pjes", "jes"];

/**
 * @param {string} form
 * @returns {string[]} not all of them exist
 */
export function inflections(form) {
  const shorter = ENDINGS.filter((ending) => form.endsWith(ending)).flatMap((ending) => roots(form.slice(0, -ending.length)));
  return [...new Set([...irregular(form), ...longer(form), ...shorter])].filter((candidate) => candidate !== form && candidate.length >= SHORTEST);
}

/** @param {string} form */
function irregular(form) {
  const ways = [...PLURALS].flatMap(([plural, single]) => [[plural, single], [single, plural]]);
  return ways.flatMap(([one = "", other = ""]) => (form.endsWith(one) ? [form.slice(0, -one.length) + other] : []));
}

/** @param {string} form */
function longer(form) {
  const last = form.slice(-1);
  const [, start = form, vowel = ""] = form.match(/^(.*([aeou]))\2[^aeiou]$/u) ?? [];
  const soft = SOFTENED[last] ?? last;
  // paneel, panelen; huis, huizen; kat, katten.
  const bent = vowel ? [`${start}${soft}en`, `${start}${soft}e`] : [`${form.slice(0, -1)}${soft}en`, `${form}${last}en`, `${form}${last}e`];
  return [`${form}en`, `${form}s`, `${form}e`, `${form}n`, `${form}t`, ...bent];
}

/** @param {string} root without an ending */
function roots(root) {
  const last = root.slice(-1);
  const hard = root.slice(0, -1) + (HARDENED[last] ?? last);
  const [, start, vowel, end] = hard.match(/^(.*)([aeou])([^aeiou])$/u) ?? [];
  const single = root.at(-1) === root.at(-2) ? [root.slice(0, -1)] : [];
  return [root, hard, ...(vowel ? [`${start}${vowel}${vowel}${end}`] : []), ...single];
}
