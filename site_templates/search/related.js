// @ts-check
/** The motions most like a few words, for forms that ask whether there is something like it already. */

import { ROOT } from "../frame/lib/load.js";
import { Index } from "./index.js";
import { search } from "./search.js";

/** @typedef {import("./cards.js").Card} Card */

const MOST = 3;

/**
 * @param {string} question
 * @returns {Promise<Card[]>} at most three; none where the search can't be loaded
 */
export async function related(question) {
  if (!question) return [];
  try {
    return await cardsOf(question, await Index.open(`${ROOT}search/`));
  } catch {
    return [];
  }
}

/**
 * @param {string} question
 * @param {Index} index
 * @returns {Promise<Card[]>}
 */
async function cardsOf(question, index) {
  const { motions, missing, words } = await search(question, index);
  // Two of three words must be there: what has less is about something else.
  const alike = motions.filter((page) => (missing.get(page)?.length ?? 0) * 3 <= words.length);
  // What a council voted on comes first: a model is nobody's motion.
  const [real, models] = [false, true].map((isModel) => alike.filter((page) => index.models.has(page) === isModel));
  const nearby = [...(real ?? []), ...(models ?? [])].slice(0, MOST);
  const size = index.root.cards;
  const packs = await Promise.all(nearby.map((page) => index.file(`cards/${Math.floor(page / size)}`)));
  return nearby.map((page, at) => packs[at][page % size]);
}
