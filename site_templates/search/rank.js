// @ts-check
/** Which pages answer a question, and how well. */

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./index.js").Hits} Hits */
/** @typedef {import("./question.js").Asked} Asked */

/**
 * @typedef {object} Answer
 * @property {number} page
 * @property {number} score
 * @property {string[]} missing the words of the question that the page lacks
 */

/** How much it counts that a page has all words. */
const TOGETHER = 1;
/** A page has at least this share of the question, by the weight of its words. */
const ENOUGH = 0.25;

/**
 * @param {Asked[]} words
 * @param {Index} index
 * @param {boolean} all whether pages with a small share of the question count too
 * @returns {Promise<Answer[]>} the best first
 */
export async function rank(words, index, all = false) {
  const found = await Promise.all(words.map(async (asked) => ({ asked, hits: await union(asked, index) })));
  const heard = found.map(({ asked, hits }) => ({ asked, hits, rare: rarity(hits.size, index.root.pages) }));
  const whole = heard.reduce((sum, { hits, rare }) => sum + (hits.size > 0 ? rare : 0), 0);
  /** @type {Map<number, { score: number, share: number }>} */
  const scores = new Map();
  for (const { hits, rare } of heard) {
    for (const [page, says] of hits) {
      const before = scores.get(page) ?? { score: 0, share: 0 };
      scores.set(page, { score: before.score + rare * says, share: before.share + rare / whole });
    }
  }
  return [...scores]
    .filter(([, { share }]) => all || share >= ENOUGH)
    .map(([page, { score, share }]) => ({
      page,
      score: score * share ** TOGETHER,
      missing: heard.filter(({ hits }) => !hits.has(page)).map(({ asked }) => asked.form),
    }))
    .sort((one, other) => other.score - one.score || one.page - other.page);
}

/**
 * The pages of one word, by whichever of its ways says most.
 *
 * @param {Asked} asked
 * @param {Index} index
 * @returns {Promise<Hits>}
 */
async function union(asked, index) {
  /** @type {Hits} */
  const best = new Map();
  for (const { weight, stems } of asked.ways) {
    const each = await Promise.all(stems.map((stem) => index.hits(stem)));
    for (const [page, says] of together(each)) best.set(page, Math.max(best.get(page) ?? 0, weight * says));
  }
  return best;
}

/**
 * The pages that have all of several words; the weakest of them tells how much.
 *
 * @param {Hits[]} each
 * @returns {Hits}
 */
function together([first, ...others]) {
  /** @type {Hits} */
  const found = new Map();
  for (const [page, says] of first ?? []) {
    const least = others.reduce((least, hits) => Math.min(least, hits.get(page) ?? 0), says);
    if (least > 0) found.set(page, least);
  }
  return found;
}

/**
 * @param {number} pages that have the word
 * @param {number} all
 */
function rarity(pages, all) {
  return Math.log(1 + (all - pages + 0.5) / (pages + 0.5));
}
