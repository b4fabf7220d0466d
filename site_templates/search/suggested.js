// @ts-check
/** Which names fit what is typed, and what of them is shown as the reason. */

import { fold } from "../frame/lib/folding.js";

/** @typedef {[label: string, kind: string, url: string, words: string]} Suggestion the words folded, a bar before each name */

/**
 * Those that begin so, then those with a word, or another name, that does.
 *
 * @param {Suggestion[]} known
 * @param {string} typed folded
 * @returns {Suggestion[]}
 */
export function named(known, typed) {
  const begins = known.filter(([label]) => fold(label).startsWith(typed));
  const inside = known.filter(([label, , , words]) => ` ${fold(label)}`.includes(` ${typed}`) || words.includes(`|${typed}`));
  return [...new Set([...begins, ...inside])];
}

/**
 * A label with what was typed marked in it, else with the other name that begins so.
 *
 * @param {string} label
 * @param {string} words
 * @param {string} typed
 * @returns {(Node | string)[]}
 */
export function marked(label, words, typed) {
  const inLabel = cut(label, typed);
  if (inLabel.length > 1) return inLabel;
  const name = words.split("|").find((one) => one.startsWith(typed));
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
