// @ts-check
/** The list of a visitor: addresses of motions and ideas, each with a note. It is kept in the browser alone. */

import { recall, remember } from "../frame/lib/storage.js";

const NAME = "list";
/** A list of a meeting is shorter; what is longer comes from no page of ours. */
const MOST = 200;
const LONGEST_NOTE = 2000;
const ADDRESS = /^(?:moties\/[a-z0-9-]+\/[a-z0-9-]+|ideeen\/[a-z0-9-]+)\/$/u;

/**
 * @typedef {object} Item
 * @property {string} id the address of the page below the site's root
 * @property {string} note
 */

/** @returns {Item[]} in the order in which they were saved */
export function items() {
  try {
    return read(JSON.parse(recall(NAME) ?? "[]"));
  } catch {
    return [];
  }
}

/**
 * What is a list of ours, each address once; anything else is left out, since a link can carry anything.
 * @param {unknown} given
 * @returns {Item[]}
 */
export function read(given) {
  if (!Array.isArray(given)) return [];
  /** @type {Map<string, Item>} */
  const items = new Map();
  for (const one of given.slice(0, MOST)) {
    const id = String(one?.id ?? "");
    if (ADDRESS.test(id) && !items.has(id)) items.set(id, { id, note: String(one.note ?? "").slice(0, LONGEST_NOTE) });
  }
  return [...items.values()];
}

/** @param {Item[]} list @returns {boolean} whether the browser kept it */
export function keep(list) {
  remember(NAME, list.length > 0 ? JSON.stringify(list.slice(0, MOST)) : null);
  return items().length === Math.min(list.length, MOST);
}

/** @param {string} id */
export function has(id) {
  return items().some((one) => one.id === id);
}

/** Put more behind what is there; a note that is there stays. @param {Item[]} more */
export function add(more) {
  return keep(read([...items(), ...more]));
}

/** @param {string} id */
export function drop(id) {
  return keep(items().filter((one) => one.id !== id));
}

/** @param {string} id @param {string} note */
export function annotate(id, note) {
  return keep(items().map((one) => (one.id === id ? { id, note: note.trim() } : one)));
}
