// @ts-check
/** Which pages have the words of a question, and how well. */

import { alone, near } from "./phrase.js";

/** @typedef {import("./index.js").Hit} Hit */
/** @typedef {import("./index.js").Hits} Hits */
/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./question.js").Asked} Asked */
/** @typedef {import("./question.js").Way} Way */

/** @typedef {Map<number, Hit & { way: Way }>} PageHits the pages of a word, each with the way in which it says most there */

/**
 * @typedef {object} Heard a word of the question with its pages
 * @property {Asked} asked
 * @property {PageHits} hits
 * @property {number} rare
 */

/**
 * @typedef {object} Answer
 * @property {number} page
 * @property {number} score
 * @property {number} share of the question that it has, by the weight of its words
 * @property {number} core the same, of what stands in its title or is asked
 * @property {string} why it is here, by its rarest word: the kind of field in which that stands, or the mark of a name
 */

/** How much it counts that a page has all words. */
const TOGETHER = 1;
/** A rare word is more of a question than two common ones. */
const RARE = 1.5;
/** A model counts so much of a motion that a council voted on. */
const MODEL = 0.85;
const ASKED = 1;
/** A word on more pages stands somewhere by itself: that is not looked up. */
const SOME = 40;
const TITLE = 0;
/** Before what is no word of a text: a municipality, a party, a person, an idea (`names.py`). */
const MARKS = "@*~=";

/**
 * The pages of some ways, by whichever says most.
 *
 * @param {Way[]} ways
 * @param {Index} index
 * @returns {Promise<PageHits>}
 */
export async function pagesOf(ways, index) {
  /** @type {PageHits} */
  const best = new Map();
  const byWay = await Promise.all(ways.map((way) => all(way, index)));
  for (const [at, way] of ways.entries()) {
    for (const [page, { says, where }] of byWay[at] ?? []) {
      const before = best.get(page);
      const value = way.weight * says;
      if (!before || value > before.says) best.set(page, { says: value, where: Math.min(where, before?.where ?? where), way });
      else before.where = Math.min(where, before.where);
    }
  }
  return best;
}

/**
 * The pages that have all stems of a way; the weakest of them sets how much.
 *
 * @param {Way} way
 * @param {Index} index
 * @returns {Promise<Hits>}
 */
async function all({ stems, near: together, alone: isAlone }, index) {
  const [first, ...others] = await Promise.all(stems.map((stem) => index.hits(stem)));
  /** @type {Hits} */
  const pages = new Map();
  for (const [page, hit] of first ?? []) {
    const hits = [hit, ...others.flatMap((other) => other.get(page) ?? [])];
    if (hits.length < stems.length) continue;
    pages.set(page, { says: Math.min(...hits.map(({ says }) => says)), where: Math.max(...hits.map(({ where }) => where)) });
  }
  if (isAlone && pages.size > 0 && (isAlone === "always" || pages.size <= SOME)) {
    const standing = await alone(stems, index);
    return new Map([...pages].filter(([page]) => standing.has(page)));
  }
  if (!together || pages.size === 0) return pages;
  const beside = await near(stems, index);
  // What stands in one title stands together.
  return new Map([...pages].filter(([page, { where }]) => where === TITLE || beside.has(page)));
}

/**
 * @param {Heard[]} heard
 * @param {Set<number>} models what no council voted on: of two that are as near the other one comes first
 * @returns {Answer[]} the best first
 */
export function rank(heard, models) {
  const whole = heard.reduce((sum, { rare }) => sum + rare ** RARE, 0);
  const rarestLast = [...heard].sort((one, other) => one.rare - other.rare);
  /** @type {Map<number, Answer>} */
  const answers = new Map();
  for (const { hits, rare } of rarestLast) {
    const part = rare ** RARE / whole;
    for (const [page, { says, where, way }] of hits) {
      const answer = answers.get(page) ?? { page, score: 0, share: 0, core: 0, why: "" };
      answer.score += rare * says;
      answer.share += part;
      if (where <= ASKED) answer.core += part;
      const mark = way.stems[0]?.charAt(0) ?? "";
      answer.why = MARKS.includes(mark) ? mark : String(where);
      answers.set(page, answer);
    }
  }
  for (const answer of answers.values()) answer.score *= answer.share ** TOGETHER * (models.has(answer.page) ? MODEL : 1);
  return [...answers.values()].sort((one, other) => other.score - one.score || one.page - other.page);
}

/**
 * @param {number} pages that have the word
 * @param {number} all
 */
export function rarity(pages, all) {
  return Math.log(1 + (all - pages + 0.5) / (pages + 0.5));
}
