// @ts-check
/** One search from question to answer: what the index finds, by its words and phrases. */

import { phrase } from "./phrase.js";
import { read } from "./question.js";
import { rank } from "./rank.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./question.js").Asked} Asked */

/**
 * @typedef {object} Answered
 * @property {number[]} motions by number, the best first
 * @property {number[]} guides pages that are no motion and have all words
 * @property {Map<number, string[]>} missing for each page the words that it lacks
 * @property {Asked[]} words
 * @property {number} firstGuide the number of the first page that is no motion
 */

/**
 * @param {string} question
 * @param {Index} index
 * @returns {Promise<Answered>}
 */
export async function search(question, index) {
  const { words, phrases } = await read(question, index);
  const exact = await Promise.all(phrases.map((one) => phrase(one, index)));
  const ranked = await rank(words, index, exact.length > 0);
  const missing = new Map(ranked.map((answer) => [answer.page, answer.missing]));
  const [first, ...others] = exact;
  // A phrase of words that say nothing by themselves is found too, after what has a rank.
  const pages = first ? [...missing.keys(), ...[...first].filter((page) => !missing.has(page))] : [...missing.keys()];
  const found = pages.filter((page) => !first || [first, ...others].every((set) => set.has(page)));
  return {
    motions: found.filter((page) => page < index.root.motions),
    guides: found.filter((page) => page >= index.root.motions && missing.get(page)?.length === 0),
    missing,
    words,
    firstGuide: index.root.motions,
  };
}

/**
 * The forms of all words that were asked for, as far as the index is loaded: these are marked in what is shown.
 *
 * @param {Asked[]} words
 * @param {Index} index
 * @returns {Promise<Set<string>>}
 */
export async function formsOf(words, index) {
  const stems = new Set(words.flatMap(({ ways }) => ways.flatMap((way) => way.stems)));
  const forms = await Promise.all([...stems].map((stem) => index.formsOf(stem)));
  return new Set([...words.map(({ form, mended }) => mended ?? form), ...forms.flat()]);
}
