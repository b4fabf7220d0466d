// @ts-check
/** From what somebody types to what is asked: words, each with its ways to be found, and exact phrases. */

import { mend } from "./spelling.js";
import { chunks } from "./words.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./index.js").Hits} Hits */

/**
 * @typedef {object} Way one way to find what a word means
 * @property {number} weight from 0 to 1
 * @property {string[]} stems all of them must be there
 */

/**
 * @typedef {object} Asked one word of a question
 * @property {string} form as it was typed, folded
 * @property {Way[]} ways
 * @property {string} [mended] the word that it is taken for, where it is not known
 */

/**
 * @typedef {object} Question
 * @property {Asked[]} words
 * @property {string[][]} phrases each the folded words of an exact phrase
 */

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu;
/** A longer word that begins alike. */
const ALIKE = 0.6;
/** A word without its ending. */
const SHORTENED = 0.8;
/** Words typed apart that the library writes as one. */
const GLUED = 1;
const LONGEST_ROW = 3;
const SHORTEST_BEGINNING = 4;
const SHORTEST_ROOT = 6;
const LONGEST_ENDING = 3;
/** Before the name of a theme, on whose motions it stands as a word. */
const THEME = "#";

/**
 * @param {string} text
 * @param {Index} index
 * @returns {Promise<Question>}
 */
export async function read(text, index) {
  const phrases = [...text.matchAll(QUOTED)].map(([, inside]) => chunks(inside ?? "").flatMap(({ pieces }) => pieces));
  const typed = chunks(text).map(({ pieces }) => pieces);
  const asked = typed.filter((pieces) => !pieces.every((piece) => index.stops.has(piece) || piece.length < 2));
  const words = await Promise.all((asked.length > 0 ? asked : typed).map((pieces) => understand(pieces, index)));
  await Promise.all(words.map((_, at) => inRow(words, at, index)));
  await Promise.all(words.filter(({ ways }) => ways.every(isTheme)).map((word) => guess(word, index)));
  // A whole theme answers only where nothing nearer does.
  for (const word of words) if (!word.ways.every(isTheme)) word.ways = word.ways.filter((way) => !isTheme(way));
  return { words, phrases: phrases.filter(({ length }) => length > 0) };
}

/** @param {Way} way */
function isTheme({ stems: [first] }) {
  return first?.startsWith(THEME) ?? false;
}

/**
 * @param {string[]} pieces
 * @param {Index} index
 * @returns {Promise<Asked>}
 */
async function understand(pieces, index) {
  const form = pieces.join("");
  const ways = await waysOf(form, index);
  if (pieces.length > 1) {
    const apart = await Promise.all(pieces.filter((piece) => !index.stops.has(piece)).map((piece) => index.look(piece)));
    const stems = apart.flatMap((found) => (found?.entry.p ? [found.stem] : []));
    if (stems.length > 0 && stems.length === apart.length) ways.push({ weight: 0.9, stems });
  }
  return { form, ways };
}

/**
 * @param {string} key a form, or stems with a space between
 * @param {Index} index
 * @returns {Promise<Way[]>}
 */
async function waysOf(key, index) {
  const found = await index.look(key);
  if (!found) return [];
  const { stem, entry } = found;
  /** @type {Way[]} */
  const ways = entry.p ? [{ weight: 1, stems: [stem] }] : [];
  for (const [weight, ...stems] of entry.a ?? []) ways.push({ weight, stems });
  return ways;
}

/**
 * Words in a row can mean one thing: `fiets pad` is `fietspad`, `openbaar vervoer` is `ov`.
 *
 * @param {Asked[]} words
 * @param {number} at
 * @param {Index} index
 */
async function inRow(words, at, index) {
  for (let length = 2; length <= LONGEST_ROW && at + length <= words.length; length += 1) {
    const row = words.slice(at, at + length);
    const glued = length === 2 ? await index.look(row.map(({ form }) => form).join("")) : null;
    if (glued?.entry.p) for (const word of row) word.ways.push({ weight: GLUED, stems: [glued.stem] });
    const stems = await Promise.all(row.map(async ({ form }) => (await index.look(form))?.stem ?? form));
    const same = await index.look(stems.join(" "));
    for (const [weight, ...others] of same?.entry.a ?? []) for (const word of row) word.ways.push({ weight, stems: others });
  }
}

/**
 * A word that the library does not have: take one of its family, else the nearest one.
 *
 * @param {Asked} word
 * @param {Index} index
 */
async function guess(word, index) {
  const family = await familyOf(word.form, index);
  if (family.length > 0) {
    word.ways = family;
    return;
  }
  const mended = mend(word.form, await index.file("vocabulary"));
  const stems = await known(mended, index);
  if (stems.length === 0) return;
  word.mended = mended.join(" ");
  word.ways.push({ weight: 1, stems });
}

/**
 * The ways of words that begin with the form, else of the form without its ending.
 *
 * @param {string} form
 * @param {Index} index
 * @returns {Promise<Way[]>}
 */
async function familyOf(form, index) {
  if (form.length < SHORTEST_BEGINNING) return [];
  const longer = await known(await index.beginningWith(form), index);
  if (longer.length > 0) return longer.map((stem) => ({ weight: ALIKE, stems: [stem] }));
  for (let length = form.length - 1; length >= Math.max(SHORTEST_ROOT, form.length - LONGEST_ENDING); length -= 1) {
    const shorter = (await waysOf(form.slice(0, length), index)).filter((way) => !isTheme(way));
    if (shorter.length > 0) return shorter.map(({ weight, stems }) => ({ weight: weight * SHORTENED, stems }));
  }
  return [];
}

/**
 * @param {string[]} forms
 * @param {Index} index
 * @returns {Promise<string[]>} the stems of those that some page has, each once
 */
async function known(forms, index) {
  const found = await Promise.all(forms.map((form) => index.look(form)));
  return [...new Set(found.flatMap((one) => (one?.entry.p ? [one.stem] : [])))];
}
