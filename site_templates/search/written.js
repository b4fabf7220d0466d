// @ts-check
/** What is typed as one word where the library has it apart, and the other way round, as the library writes it. */

import { phrase } from "./phrase.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {{ pieces: string[], joined: string, place: number }} Chunk what is typed without a space, with its place */

/**
 * A word that says nothing by itself can be part of a compound when it is long, such as `gemeente`. A shorter one only at
 * the beginning: `voor zieningen` is one word, and `geld voor zorg` is no `voorzorg`.
 */
const LONG_STOP = 6;
const LONG_STOP_FIRST = 4;
const LONGEST = 3;
/** A word that was stuck to another has so many letters; a shorter one only where a register has it: `gratisov`. */
const SHORTEST = 4;
const SHORTEST_KNOWN = 2;
const NAME = "n";

/**
 * @param {Chunk[]} typed
 * @param {Index} index
 * @returns {Promise<Chunk[]>}
 */
export async function asWritten(typed, index) {
  const whole = await stuck(typed, index, LONG_STOP_FIRST);
  const each = await Promise.all(whole.map((chunk) => loose(chunk, index)));
  return each.flat().map((chunk, place) => ({ ...chunk, place }));
}

/**
 * `gemeente huis` is `gemeentehuis`, though `gemeente` says nothing by itself; the longest row first.
 *
 * @param {Chunk[]} typed
 * @param {Index} index
 * @param {number} [long] so many letters a word that says nothing has at least
 * @returns {Promise<Chunk[]>}
 */
async function stuck(typed, index, long = LONG_STOP) {
  const [first, ...others] = typed;
  if (!first) return [];
  for (let length = Math.min(LONGEST, typed.length); length > 1; length -= 1) {
    const row = typed.slice(0, length).map((chunk) => chunk.joined);
    const joined = row.join("");
    if (isMixed(row, index, long) && (await index.look(joined))?.entry.p) {
      return [{ ...first, pieces: [joined], joined }, ...(await stuck(typed.slice(length), index))];
    }
  }
  return [first, ...(await stuck(others, index))];
}

/**
 * @param {string[]} row
 * @param {Index} index
 * @param {number} long
 */
function isMixed(row, index, long) {
  const stops = row.filter((word) => index.stops.has(word));
  return stops.length < row.length && stops.some(({ length }) => length >= long);
}

/**
 * `tinyhouses` and `tiny-houses` are `tiny houses`, where no motion has the whole and one has the words in a row.
 *
 * @param {Chunk} chunk
 * @param {Index} index
 * @returns {Promise<Chunk[]>}
 */
async function loose(chunk, index) {
  if (index.stops.has(chunk.joined)) return [chunk];
  const { entry } = (await index.look(chunk.joined)) ?? {};
  if (entry && (entry.p || entry.a?.some(([kind]) => kind === NAME))) return [chunk];
  const rows = chunk.pieces.length > 1 ? [chunk.pieces] : await halves(chunk.joined, index);
  for (const row of rows) {
    if ((await phrase(row, index)).size > 0) return row.map((joined) => ({ ...chunk, pieces: [joined], joined }));
  }
  return [chunk];
}

/**
 * @param {string} form
 * @param {Index} index
 * @returns {Promise<string[][]>} two known words that make the whole
 */
async function halves(form, index) {
  const all = [...Array(Math.max(0, form.length - 2 * SHORTEST_KNOWN + 1)).keys()].map((at) => [form.slice(0, at + SHORTEST_KNOWN), form.slice(at + SHORTEST_KNOWN)]);
  const known = await Promise.all(all.map(async ([first = "", last = ""]) => (await stands(first, index)) && stands(last, index)));
  return all.filter((_, at) => known[at]);
}

/**
 * @param {string} word
 * @param {Index} index
 */
async function stands(word, index) {
  if (index.stops.has(word)) return false;
  const { entry } = (await index.look(word)) ?? {};
  return Boolean(entry?.p && (word.length >= SHORTEST || entry.a?.some(([kind]) => kind !== NAME)));
}
