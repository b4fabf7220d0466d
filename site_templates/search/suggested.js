// @ts-check
/** Which names fit what is typed, and what of them is shown as the reason. */

import { fold } from "../frame/lib/folding.js";

/** @typedef {[label: string, kind: string, url: string, others: string]} Suggestion with what else it is called, a bar before each name */

/** So many names come before themes and ideas, so that these are seen too. */
const NAMES = 3;
const SIGN = /[^\p{L}\p{N} |]/gu;

/**
 * What fits, best first: names of which one begins so, each kind of them in turn; then themes, ideas and models, also by
 * a word inside or another name. Apart from these, names that have it inside: they come after the motions.
 *
 * @param {{ pages: Suggestion[], names: string[] }} known
 * @param {string} typed folded
 * @returns {{ first: Suggestion[], last: Suggestion[] }}
 */
export function named({ pages, names }, typed) {
  const isName = (/** @type {Suggestion} */ [, kind]) => names.includes(kind);
  const begins = pages.filter((one) => fold(one[0]).startsWith(typed) || (isName(one) && otherName(one[3], typed)));
  const inside = pages.filter((one) => !begins.includes(one) && isInside(one, typed));
  const isOther = (/** @type {Suggestion} */ one) => !isName(one);
  const first = inTurn(names.map((name) => begins.filter(([, kind]) => kind === name)));
  const others = [...begins.filter(isOther), ...inside.filter(isOther)];
  return { first: [...first.slice(0, NAMES), ...others, ...first.slice(NAMES)], last: inside.filter(isName) };
}

/**
 * @param {Suggestion} suggestion
 * @param {string} typed
 */
function isInside([label, , , others], typed) {
  return ` ${fold(label)}`.includes(` ${typed}`) || otherName(others, typed) !== undefined;
}

/**
 * @param {string} others
 * @param {string} typed
 * @returns {string | undefined} the first other name that begins so, with or without its signs
 */
function otherName(others, typed) {
  const wanted = plain(typed);
  if (!wanted || !plain(others).includes(`|${wanted}`)) return undefined;
  return others.split("|").find((one) => plain(one).startsWith(wanted));
}

/** @param {string} text */
function plain(text) {
  return fold(text).replaceAll(SIGN, "");
}

/**
 * @param {Suggestion[][]} rows
 * @returns {Suggestion[]} the first of each row, then the second of each, and so on
 */
function inTurn(rows) {
  const longest = Math.max(0, ...rows.map(({ length }) => length));
  return [...Array(longest).keys()].flatMap((at) => rows.flatMap((row) => row.slice(at, at + 1)));
}

/**
 * A label with what was typed marked in it, else with the other name that begins so.
 *
 * @param {string} label
 * @param {string} others
 * @param {string} typed
 * @returns {(Node | string)[]}
 */
export function marked(label, others, typed) {
  const inLabel = cut(label, typed);
  if (inLabel.length > 1) return inLabel;
  const name = otherName(others, typed);
  return name ? [label, " · ", ...cut(name, typed)] : [label];
}

/**
 * @param {string} text
 * @param {string} typed
 * @returns {(Node | string)[]}
 */
function cut(text, typed) {
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    if (!fold(text.slice(index)).startsWith(typed)) continue;
    let end = index + 1;
    while (end < text.length && fold(text.slice(index, end)).length < typed.length) end += 1;
    const mark = document.createElement("mark");
    mark.textContent = text.slice(index, end);
    return [text.slice(0, index), mark, text.slice(end)];
  }
  return [text];
}

/**
 * @param {string} sentence
 * @param {string} question
 */
export function fill(sentence, question) {
  return sentence.replace("{question}", () => question);
}
