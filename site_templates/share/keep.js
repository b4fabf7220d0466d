// @ts-check
/** The draft, kept in this browser alone: what was filled in, and the record from which it began. */

import { recall, remember } from "../frame/lib/storage.js";
import { isFields, same } from "./shape.js";

/** @typedef {import("./shape.js").Values} Values */

/**
 * @typedef {object} Kept
 * @property {string} text the record as it was; empty for a new one
 * @property {Values} before its fields
 * @property {Values} values
 * @property {boolean} free
 * @property {boolean} named
 */

/** @param {string} id */
function place(id) {
  return `share.${id || "new"}`;
}

/**
 * @param {string} id of the record that is being improved; empty for a new one
 * @returns {Kept | null}
 */
export function keptDraft(id) {
  try {
    const kept = JSON.parse(recall(place(id)) ?? "null");
    if (!isFields(kept) || !isFields(kept.values) || !isFields(kept.before) || typeof kept.text !== "string") return null;
    return { text: kept.text, before: kept.before, values: kept.values, free: kept.free === true, named: kept.named === true };
  } catch {
    return null;
  }
}

/** @param {string} id @param {Kept | null} kept */
export function keepDraft(id, kept) {
  remember(place(id), kept && JSON.stringify(kept));
}

/**
 * A draft over a record that somebody else changed since: what was changed here goes over it, the rest is the newest.
 * @param {Kept} kept
 * @param {Values} fresh
 * @returns {Values}
 */
export function brought({ before, values }, fresh) {
  const merged = structuredClone(fresh);
  for (const name of new Set([...Object.keys(before), ...Object.keys(values)])) {
    if (same(before[name], values[name])) continue;
    if (name in values) merged[name] = values[name];
    else delete merged[name];
  }
  return merged;
}
