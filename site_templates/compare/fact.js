// @ts-check
/** One row of the facts: what it says of each motion, and in words how the two compare. */

import { hasMessage, message } from "../frame/lib/messages.js";

/** @typedef {"same" | "partly" | "differs" | "unknown" | ""} State empty for what always differs and says nothing by that */

/**
 * @typedef {object} Line
 * @property {string} words
 * @property {string} [url]
 * @property {string} [chip] the template that shows it instead of the words
 * @property {boolean} [dutch] whether people wrote it, so that it is Dutch in whichever interface
 */

/**
 * @typedef {object} Fact
 * @property {string} name
 * @property {State} state
 * @property {string[]} notes
 * @property {Line[]} a empty where it is not known
 * @property {Line[]} b
 */

/**
 * @param {string} words
 * @param {Partial<Line>} [more]
 * @returns {Line}
 */
export function line(words, more = {}) {
  return { words, ...more };
}

/**
 * @param {string} name
 * @param {Line[]} a
 * @param {Line[]} b
 * @param {State} state where both are known in other words
 * @param {string[]} [notes]
 * @returns {Fact}
 */
export function fact(name, a, b, state, notes = []) {
  if (a.length === 0 || b.length === 0) return { name, a, b, state: "unknown", notes: [] };
  return alike(a, b) ? { name, a, b, state: "same", notes: [] } : { name, a, b, state, notes };
}

/** Whether the same is said of both. @param {Line[]} a @param {Line[]} b */
export function alike(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * How two lists compare whose order says nothing.
 * @param {string[]} as
 * @param {string[]} bs
 * @returns {{ state: State, both: string[] }}
 */
export function overlap(as, bs) {
  const both = as.filter((one) => bs.includes(one));
  const whole = both.length === as.length && both.length === bs.length;
  return { both, state: whole ? "same" : both.length > 0 ? "partly" : "differs" };
}

const list = new Intl.ListFormat(document.documentElement.lang || "nl", { type: "conjunction" });

/** Names as a sentence has them. @param {string[]} names */
export function listed(names) {
  return list.format(names);
}

/** The name of a theme or a kind; one that the page does not know stands as it is. @param {string} of @param {string} code */
export function called(of, code) {
  return hasMessage(`${of}-${code}`) ? message(`${of}-${code}`) : code;
}
