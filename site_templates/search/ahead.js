// @ts-check
/** What a question will need is asked for at once: on a slow line each request that waits for another takes half a second. */

import { chunks } from "./words.js";

/** @typedef {import("./index.js").Index} Index */

/** The letter in the index of what leads to a theme, which is no word with pages. */
export const THEME = "t";
/** So many words that were typed apart can be one. */
export const LONGEST_GLUED = 3;

/**
 * Begin to load what a question needs.
 *
 * @param {string} question
 * @param {Index} index
 */
export function begin(question, index) {
  ahead(keysOf(chunks(question), index), index);
}

/**
 * @param {{ joined: string }[]} typed
 * @param {Index} index
 * @returns {string[]} each word that says something, and those beside each other as one
 */
export function keysOf(typed, index) {
  const rows = [...typed.keys()].flatMap((at) => [typed.slice(at, at + 1), ...rowsFrom(typed, at, LONGEST_GLUED)]);
  return rows.flatMap((row) => (row.some(({ joined }) => index.stops.has(joined)) ? [] : [row.map(({ joined }) => joined).join("")]));
}

/**
 * @template T
 * @param {T[]} words
 * @param {number} at
 * @param {number} longest
 * @returns {T[][]} the rows of two words and more that begin at a place, the shortest first
 */
export function rowsFrom(words, at, longest) {
  return words.slice(at + 1, at + longest).map((_, more) => words.slice(at, at + more + 2));
}

/**
 * Begin to load what keys need: the words, and what the registers have for them. Who needs it waits for it, and hears
 * where it fails.
 *
 * @param {string[]} keys
 * @param {Index} index
 */
export function ahead(keys, index) {
  for (const key of keys) related(key, index).catch(() => undefined);
}

/**
 * @param {string} key
 * @param {Index} index
 */
async function related(key, index) {
  const hit = await index.look(key);
  const stems = hit?.entry.a?.flatMap(([kind, , ...some]) => (kind === THEME ? [] : some)) ?? [];
  return Promise.all(stems.map((stem) => index.entry(stem)));
}
