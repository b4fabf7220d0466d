// @ts-check
/** What is asked of the JSON of one motion, in whichever part of the comparison. */

import { message } from "../frame/lib/messages.js";

/**
 * @typedef {object} Motion the JSON of a motion
 * @property {string} id
 * @property {string} path
 * @property {string | null} municipality_name
 * @property {string | null} [province]
 * @property {{ count: number, year: number } | null} inhabitants
 * @property {{ for: number, against: number } | null} votes
 * @property {Record<string, string>} [national_parties]
 * @property {Record<string, any>} record
 */

/** @typedef {[Motion, Motion]} Pair */
/** @typedef {{ a: string, b: string }} Names what the two columns are called */

/** @param {Motion} motion */
export function hasText({ record }) {
  return (record.text ?? []).length > 0;
}

/** @param {Motion} motion @returns {Record<string, any> | undefined} */
export function decision({ record }) {
  return record.decisions?.at(-1);
}

/** The day of the last decision, else of the meeting; of a model there is none. @param {Motion} motion @returns {string} */
export function day(motion) {
  return motion.record.model ? "" : (decision(motion)?.date ?? motion.record.submitted ?? "");
}

/** The name of its chip. @param {Motion} motion */
export function outcome(motion) {
  return motion.record.model ? "model" : (decision(motion)?.status ?? "unknown");
}

/** @param {Motion} motion @returns {{ words: string, url: string }[]} */
export function sources({ record }) {
  return (record.sources ?? []).map((/** @type {{ url: string, label?: string }} */ { url, label }) => ({
    words: label ?? new URL(url).hostname.replace(/^www\./u, ""),
    url,
  }));
}

/** Names for the two columns. @param {Pair} pair @returns {Names} */
export function namesOf([a, b]) {
  return { a: `A · ${nameOf(a)}`, b: `B · ${nameOf(b)}` };
}

/** Names for within a sentence: those of the municipalities where they tell the two apart. @param {Pair} pair @returns {Names} */
export function shortNames([a, b]) {
  const [one, other] = [nameOf(a), nameOf(b)];
  return one === other || a.record.model || b.record.model ? { a: "A", b: "B" } : { a: one, b: other };
}

/** @param {Motion} motion */
function nameOf({ municipality_name, record }) {
  return record.model || !municipality_name ? message("model") : municipality_name;
}
