// @ts-check
/** The answer to a question with its first results: begun before the scripts that show it have come. */

import { search } from "./search.js";
import { rowsOf, shownGroups } from "./sections.js";

export { formsOf, search } from "./search.js";
export { rowsOf, shownGroups } from "./sections.js";

/** @typedef {import("./cards.js").Card} Card */
/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./search.js").Answered} Answered */

/** So many results are shown before the others come: each takes a file, and more than a phone shows are not awaited. */
export const FIRST = 5;

/** @type {{ question: string, answer: Promise<Answered> } | undefined} */
let asked;

/**
 * The answer to a question, worked out once while it is the last one: what is chosen beside it changes nothing of it.
 *
 * @param {string} question
 * @param {Index} index
 */
export function answerTo(question, index) {
  if (asked?.question !== question) {
    asked = { question, answer: search(question, index) };
    asked.answer.catch(() => (asked = undefined));
  }
  return asked.answer;
}

/**
 * Begin to answer a question, and to load the first results.
 *
 * @param {string} question
 * @param {Index} index
 */
export async function begin(question, index) {
  if (!question) return;
  const { groups } = await answerTo(question, index);
  const rows = rowsOf(shownGroups(groups, false), index.models).slice(0, FIRST);
  await Promise.all(rows.map(({ page }) => cardOf(page, index)));
}

/**
 * @param {number} page
 * @param {Index} index
 * @returns {Promise<Card>}
 */
export async function cardOf(page, index) {
  const size = index.root.cards;
  return (await index.file(`cards/${Math.floor(page / size)}`))[page % size];
}
