// @ts-check
/** From what somebody types to what is asked: words, each with its ways to be found, and exact phrases. */

import { LONGEST_GLUED, THEME, ahead, keysOf, rowsFrom } from "./ahead.js";
import { inflections } from "./inflect.js";
import { phrase } from "./phrase.js";
import { chunks, isLetter } from "./words.js";
import { asWritten } from "./written.js";

/** @typedef {import("./index.js").Index} Index */

/**
 * @typedef {"exact" | "related" | "corrected" | "part"} Kind how near the answer is to what was asked
 */

/**
 * @typedef {object} Way one way to find what a word means
 * @property {Kind} kind
 * @property {number} weight from 0 to 1
 * @property {string[]} stems all of them must be there
 * @property {string} [label] what the page calls it, where it is not the same
 * @property {boolean} [near] whether the stems must stand near each other
 * @property {"always" | "seldom"} [alone] whether the word inside a longer one does not count, as `bankjes` in
 * `voedselbank`; or only where few pages have it
 */

/**
 * @typedef {object} Asked one word of a question, or a name of several
 * @property {string} form as it was typed, folded
 * @property {string[]} pieces
 * @property {number} place among what was typed
 * @property {Way[]} ways
 * @property {string[]} themes that it is a word of
 * @property {boolean} known whether the library or a register has it
 * @property {boolean} name whether it is the name of a place, a party or a person, and nothing else
 */

/**
 * @typedef {object} Question
 * @property {Asked[]} words
 * @property {string[][]} phrases each the folded words of an exact phrase
 * @property {boolean} isSentence whether it is one, of which a page need not have every word
 */

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu;
/** How much each kind of relation counts, by its letter in the index (`synonyms.py`). */
/** @type {Record<string, { kind: Kind, weight: number }>} */
const RELATIONS = {
  n: { kind: "exact", weight: 1 },
  s: { kind: "exact", weight: 0.8 },
  i: { kind: "related", weight: 0.7 },
  m: { kind: "related", weight: 0.6 },
};
const NAME = "n";
/** A word in another form. */
const INFLECTED = 0.9;
/** The same inside a longer word. */
const INSIDE = 0.5;
const SMALL = /jes?$/u;
const PLURAL = /(?:en|s)$/u;
/** A longer word means the same inside one that is longer still: `laadpaal` in `laadpaalklever`. */
const SHORT = 5;
/** A number with what it counts, written as one: `30km`. */
const COUNTED = /^(\p{N}+)(\p{L}+)$/u;
const LONGEST_ROW = 4;
/** A sentence has so many words, and so many of them say something. */
const SENTENCE = 4;
const TELLING = 3;

/**
 * @param {string} text
 * @param {Index} index
 * @returns {Promise<Question>}
 */
export async function read(text, index) {
  const phrases = [...text.matchAll(QUOTED)].map(([, inside]) => chunks(inside ?? "").flatMap(({ pieces }) => pieces));
  const given = chunks(text).map((chunk, place) => ({ ...chunk, place }));
  ahead(keysOf(given, index), index);
  const typed = await asWritten(given, index);
  const asked = typed.filter(({ pieces: [first = "", ...others] }) => others.length > 0 || !(index.stops.has(first) || isLetter(first)));
  const chosen = asked.length > 0 ? asked : typed;
  const words = await Promise.all(chosen.map((chunk) => understand(chunk, index)));
  const named = await merged(await merged(words, LONGEST_ROW, name, index), LONGEST_GLUED, compound, index);
  await Promise.all(named.map((_, at) => inRow(named, at, index)));
  await Promise.all(named.filter((word) => !word.name && !isThere(word)).map((word) => inflect(word, index)));
  return {
    words: named,
    phrases: phrases.filter(({ length }) => length > 0),
    isSentence: typed.length >= SENTENCE && named.length >= TELLING,
  };
}

/**
 * @param {{ pieces: string[], joined: string, place: number }} chunk
 * @param {Index} index
 * @returns {Promise<Asked>}
 */
async function understand({ pieces, joined, place }, index) {
  const word = { form: joined, pieces, place, ways: [], themes: [], known: false, name: false };
  await ask(word, joined, index, true);
  const [, number = "", counted = ""] = COUNTED.exec(joined) ?? [];
  if (counted) await ask(word, await keyOf([{ form: number }, { form: counted }], index), index, false);
  return word;
}

/**
 * Add to a word what a key asks.
 *
 * @param {Asked} word
 * @param {string} key a form, or stems with a space between
 * @param {Index} index
 * @param {boolean} alone whether the key is the word itself
 */
async function ask(word, key, index, alone) {
  const hit = await index.look(key);
  if (!hit) return;
  const { stem, entry } = hit;
  word.known = true;
  const relations = entry.a ?? [];
  // A name is found by names, not by words of a text.
  if (alone) word.name = relations.some(([kind]) => kind === NAME);
  if (alone && entry.p && !word.name) word.ways.push(...standing(word, stem, 1));
  add(word, relations, 1);
}

/**
 * A word in the form of the library; a small one or a plural is not meant by a longer word that has it inside.
 *
 * @param {Asked} word
 * @param {string} stem
 * @param {number} weight
 * @returns {Way[]}
 */
function standing({ form, pieces }, stem, weight) {
  const alone = form === stem || pieces.length > 1 ? undefined : SMALL.test(form) ? "always" : PLURAL.test(form) && stem.length <= SHORT ? "seldom" : undefined;
  /** @type {Way} */
  const itself = { kind: "exact", weight, stems: [stem] };
  return alone ? [{ ...itself, alone }, { kind: "part", weight: INSIDE, stems: [stem], label: form }] : [itself];
}

/**
 * @param {Asked} word
 * @param {[kind: string, label: string, ...stems: string[]][]} relations
 * @param {number} share how much each counts of itself
 */
function add(word, relations, share) {
  for (const [letter, label, ...stems] of relations) {
    const relation = RELATIONS[letter];
    if (relation) word.ways.push({ kind: relation.kind, weight: relation.weight * share, stems, label });
    else if (letter === THEME) word.themes.push(...stems.map((one) => one.slice(1)));
  }
}

/**
 * Words in a row that are one thing become one word; the longest row first.
 *
 * @param {Asked[]} words
 * @param {number} longest row
 * @param {(row: Asked[], index: Index) => Promise<Asked | null>} asOne
 * @param {Index} index
 * @returns {Promise<Asked[]>}
 */
async function merged(words, longest, asOne, index) {
  // All rows are asked at once: one after the other each would wait for its own block.
  const joined = await Promise.all(words.map((_, at) => Promise.all(rowsFrom(words, at, longest).map((row) => asOne(row, index)))));
  /** @param {number} start @param {number} end @returns {Asked[]} */
  const pick = (start, end) => {
    for (let length = Math.min(longest, end - start); length > 1; length -= 1) {
      for (let at = start; at + length <= end; at += 1) {
        const one = joined[at]?.[length - 2];
        if (one) return [...pick(start, at), one, ...pick(at + length, end)];
      }
    }
    return words.slice(start, end);
  };
  return pick(0, words.length);
}

/**
 * The name of a place, a party or a person.
 *
 * @param {Asked[]} row
 * @param {Index} index
 * @returns {Promise<Asked | null>}
 */
async function name(row, index) {
  const names = (await index.look(await keyOf(row, index)))?.entry.a?.filter(([kind]) => kind === NAME) ?? [];
  if (names.length === 0) return null;
  const ways = names.map(([, , ...stems]) => ({ kind: /** @type {const} */ ("exact"), weight: 1, stems }));
  const form = row.map((word) => word.form).join(" ");
  return { form, pieces: [], place: row[0]?.place ?? 0, ways, themes: [], known: true, name: true };
}

/**
 * A compound that was typed apart asks the same as the whole: `fiets pad` is `fietspad`; not where a motion has it apart
 * too, as `openbare toiletten`.
 *
 * @param {Asked[]} row
 * @param {Index} index
 * @returns {Promise<Asked | null>}
 */
async function compound(row, index) {
  const place = row[0]?.place ?? 0;
  if (row.some((word, at) => word.name || word.place !== place + at)) return null;
  const joined = row.map(({ form }) => form).join("");
  const whole = await understand({ pieces: [joined], joined, place }, index);
  if (!isThere(whole)) await inflect(whole, index);
  if (!isThere(whole) || whole.name) return null;
  if (COUNTED.test(joined)) return whole;
  return (await phrase(row.map(({ form }) => form), index)).size > 0 ? null : whole;
}

/**
 * @param {{ form: string }[]} row
 * @param {Index} index
 * @returns {Promise<string>} the stems of words with a space between
 */
async function keyOf(row, index) {
  return (await Promise.all(row.map(async ({ form }) => (await index.look(form))?.stem ?? form))).join(" ");
}

/**
 * Words in a row can mean one thing: `openbaar vervoer` is `ov`.
 *
 * @param {Asked[]} words
 * @param {number} at
 * @param {Index} index
 */
async function inRow(words, at, index) {
  const rows = rowsFrom(words, at, LONGEST_ROW);
  const keys = await Promise.all(rows.map((row) => keyOf(row, index)));
  ahead(keys, index);
  for (const [number, row] of rows.entries()) for (const word of row) await ask(word, keys[number] ?? "", index, false);
}

/** @param {Asked} word */
function isThere({ ways }) {
  return ways.some(({ kind }) => kind === "exact");
}

/**
 * A word that the library has in another form only; in one that is not known either, that asks all that it asks.
 *
 * @param {Asked} word
 * @param {Index} index
 */
async function inflect(word, index) {
  const hits = await Promise.all(inflections(word.form).map((form) => index.look(form)));
  const forms = new Map(hits.flatMap((one) => (one ? [[one.stem, one.entry]] : [])));
  for (const [stem, { p, a = [] }] of forms) {
    if (p) word.ways.push(...standing(word, stem, INFLECTED));
    if (!word.known) add(word, a.filter(([kind]) => kind !== NAME), INFLECTED);
  }
  word.known ||= word.ways.length > 0;
}
