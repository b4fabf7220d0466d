// @ts-check
/** What a question will need is asked for at once: on a slow line each request that waits for another takes half a second. */

/** @typedef {import("./index.js").Index} Index */

/** The letter in the index of what leads to a theme, which is no word with pages. */
export const THEME = "t";

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
  return Promise.all(stems.map((stem) => index.block("words", stem)));
}
