// @ts-check
/** One search from question to answer: what was asked, and apart from that what comes near. */

import { groups, isEnough, literal } from "./groups.js";
import { guess } from "./guess.js";
import { phrase } from "./phrase.js";
import { read } from "./question.js";
import { pagesOf, rank, rarity } from "./rank.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./question.js").Asked} Asked */
/** @typedef {import("./rank.js").Heard} Heard */

/**
 * @typedef {object} Answered
 * @property {import("./groups.js").Group[]} groups in the order in which they are shown; none is empty
 * @property {number[]} motions all of them in that order
 * @property {number[]} guides pages that are no motion and have all words
 * @property {Map<number, string[]>} missing for each page the words that it lacks
 * @property {Map<number, string>} why each page is here: see `Answer`
 * @property {Asked[]} words
 * @property {string[]} themes that the question is a word of
 * @property {number} firstGuide the number of the first page that is no motion
 */

const ALL = 0.999;
const ASKED = 1;

/**
 * @param {string} question
 * @param {Index} index
 * @returns {Promise<Answered>}
 */
export async function search(question, index) {
  const { words, phrases, isSentence } = await read(question, index);
  const start = index.root.motions;
  const [exact, pages] = await Promise.all([hear(words, index), Promise.all(phrases.map((one) => phrase(one, index)))]);
  const ranked = rank(exact, index.models);
  const answers = ranked.filter(({ page }) => page < start);
  const heard = phrases.length > 0 || isEnough(exact, answers, isSentence) ? exact : await widen(exact, index);
  const all = rank(heard, index.models).filter(({ page }) => page < start);
  const grouped = phrases.length > 0 ? literal(pages, answers, start) : groups(exact, heard, answers, all, isSentence, index.models);
  const motions = grouped.flatMap((group) => group.pages);
  const why = new Map(all.map((answer) => [answer.page, answer.why]));
  return {
    groups: grouped,
    motions,
    guides: ranked.filter(({ page, share }) => page >= start && share >= ALL).map(({ page }) => page),
    missing: new Map(motions.filter((page) => why.has(page)).map((page) => [page, heard.flatMap(({ asked, hits }) => (hits.has(page) ? [] : [asked.form]))])),
    why,
    words,
    themes: [...new Set(words.flatMap((word) => word.themes))],
    firstGuide: start,
  };
}

/**
 * @param {Asked[]} words
 * @param {Index} index
 * @returns {Promise<Heard[]>} with the pages that have the words themselves
 */
function hear(words, index) {
  return Promise.all(
    words.map(async (asked) => {
      const hits = await pagesOf(asked.ways.filter(({ kind }) => kind === "exact"), index);
      return { asked, hits, rare: rarity(hits.size, index.root.pages) };
    }),
  );
}

/**
 * The same words with what may be meant by each that no motion is about.
 *
 * @param {Heard[]} exact
 * @param {Index} index
 * @returns {Promise<Heard[]>}
 */
function widen(exact, index) {
  return Promise.all(
    exact.map(async ({ asked, hits, rare }) => {
      const isThere = [...hits.values()].some(({ where }) => where <= ASKED);
      const related = asked.ways.filter(({ kind }) => kind !== "exact");
      const guesses = asked.name || related.length > 0 ? [] : await guess(asked, index, isThere);
      const all = new Map([...(await pagesOf([...related, ...guesses], index)), ...hits]);
      // A guess tells no more than it is rare: `schoon` for `schoonhouden` outweighs no word that is there.
      return { asked, rare: all.size > 0 ? Math.min(rare, rarity(all.size, index.root.pages)) : rare, hits: all };
    }),
  );
}

/**
 * The forms of all words that were asked for: these are marked in what is shown.
 *
 * @param {Answered} answered
 * @param {Index} index
 * @returns {Promise<Set<string>>}
 */
export async function formsOf({ words, groups: answerGroups }, index) {
  const stems = new Set(words.flatMap(({ ways }) => ways.flatMap((way) => way.stems)));
  const forms = await Promise.all([...stems].map((stem) => index.formsOf(stem)));
  const typed = words.flatMap(({ form, pieces }) => [form, ...pieces.filter((piece) => !index.stops.has(piece) && piece.length > 1)]);
  const labels = answerGroups.flatMap(({ labels }) => labels.flatMap((label) => label.split(/ [+] | /u)));
  return new Set([...typed, ...labels, ...forms.flat()]);
}
