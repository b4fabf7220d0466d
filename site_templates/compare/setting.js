// @ts-check
/** In which municipality two motions were filed, as what, and when. */

import { dateOf } from "../frame/lib/dates.js";
import { message } from "../frame/lib/messages.js";
import { called, fact, line } from "./fact.js";
import { day, shortNames } from "./motion.js";

/** @typedef {import("./motion.js").Motion} Motion */
/** @typedef {import("./motion.js").Pair} Pair */
/** @typedef {import("./fact.js").Fact} Fact */
/** @typedef {import("./fact.js").Line} Line */

/** From so many times as many inhabitants on a municipality is the larger one in words. */
const LARGER = 1.25;
const DAY = 24 * 60 * 60 * 1000;

/** @param {Pair} pair @returns {Fact} */
export function place(pair) {
  const [a, b] = pair;
  const province = a.province && a.province === b.province ? [message("same-province")] : [];
  return fact("place", where(a), where(b), "differs", [...province, ...size(pair)]);
}

/** @param {Motion} motion @returns {Line[]} */
function where({ municipality_name, province, inhabitants, record }) {
  if (!municipality_name || record.model) return [];
  const many = inhabitants && message("inhabitants", { n: inhabitants.count, year: String(inhabitants.year) });
  return [municipality_name, province, many].flatMap((words) => (words ? [line(words)] : []));
}

/** @param {Pair} pair */
function size(pair) {
  const [a, b] = pair.map(({ inhabitants }) => inhabitants?.count ?? 0);
  if (!a || !b) return [];
  const times = Math.max(a, b) / Math.min(a, b);
  if (times < LARGER) return [message("as-large")];
  const { a: one, b: other } = shortNames(pair);
  return [message("larger", { name: a > b ? one : other, times: Math.round(times * 10) / 10 })];
}

/** What was filed, where that is not a motion in both. @param {Pair} pair @returns {Fact} */
export function kind([a, b]) {
  const known = (/** @type {Motion} */ { record }) => [line(called("kind", record.kind ?? "motion"))];
  return fact("kind", known(a), known(b), "differs");
}

/** @param {Pair} pair @returns {Fact} */
export function date(pair) {
  const [a, b] = [day(pair[0]), day(pair[1])];
  const shown = (/** @type {string} */ known) => (known ? [line(dateOf(known))] : []);
  return fact("date", shown(a), shown(b), "differs", later(pair, a, b));
}

/**
 * How much later the later one is, where both days are known.
 * @param {Pair} pair
 * @param {string} a
 * @param {string} b
 */
function later(pair, a, b) {
  if (![a, b].every(({ length }) => length === "2025-01-23".length)) return [];
  const { a: one, b: other } = shortNames(pair);
  const days = Math.abs(Date.parse(a) - Date.parse(b)) / DAY;
  const months = Math.floor(days / 30.44);
  const [unit, n] = months < 1 ? ["days", days] : months < 24 ? ["months", months] : ["years", Math.round(days / 365.25)];
  return [message(`later-${unit}`, { n, name: a > b ? one : other })];
}
