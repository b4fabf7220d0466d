// @ts-check
/** One search from question to answer: what was asked, and apart from that what comes near. */

import { guess } from "./guess.js";
import { phrase } from "./phrase.js";
import { read } from "./question.js";
import { pagesOf, rank, rarity } from "./rank.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./question.js").Asked} Asked */
/** @typedef {import("./question.js").Kind} Kind */
/** @typedef {import("./rank.js").Answer} Answer */
/** @typedef {import("./rank.js").Heard} Heard */

/**
 * @typedef {object} Group motions of one kind, the best first
 * @property {"found" | "related" | "corrected" | "mentioned" | "part"} kind
 * @property {number[]} pages
 * @property {string[]} labels what they have in the place of a word that was asked, the most usual first
 */

/**
 * @typedef {object} Answered
 * @property {Group[]} groups in the order in which they are shown; none is empty
 * @property {number[]} motions all of them in that order
 * @property {number[]} guides pages that are no motion and have all words
 * @property {Map<number, string[]>} missing for each page the words that it lacks
 * @property {Asked[]} words
 * @property {string[]} themes that the question is a word of
 * @property {number} firstGuide the number of the first page that is no motion
 */

/** With fewer motions than these, what comes near is looked for too. */
const FEW = 5;
/** A page has what was asked when so much of it is in its title or asked, and not only told. */
const CORE = 0.5;
/** From so many words on a question is a sentence, of which a page need not have every word. */
const SENTENCE = 4;
const MOST_OF_IT = 0.7;
/** What has less of a question does not come near. */
const ENOUGH = 0.4;
const ALL = 0.999;
const ORDER = /** @type {const} */ (["found", "related", "corrected", "mentioned", "part"]);

/**
 * @param {string} question
 * @param {Index} index
 * @returns {Promise<Answered>}
 */
export async function search(question, index) {
  const { words, phrases } = await read(question, index);
  const exact = await hear(words, index);
  const ranked = rank(exact);
  const start = index.root.motions;
  const guides = ranked.filter(({ page, share }) => page >= start && share >= ALL).map(({ page }) => page);
  const themes = [...new Set(words.flatMap((word) => word.themes))];
  const answers = ranked.filter(({ page }) => page < start);
  const groups = phrases.length > 0 ? await literal(phrases, answers, index) : await sorted(words, exact, answers, index);
  const missing = new Map(answers.map((answer) => [answer.page, answer.missing.map(({ asked }) => asked.form)]));
  return { groups, motions: groups.flatMap(({ pages }) => pages), guides, missing, words, themes, firstGuide: start };
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
 * The motions that have all phrases, those that also have a rank first.
 *
 * @param {string[][]} phrases
 * @param {Answer[]} answers
 * @param {Index} index
 * @returns {Promise<Group[]>}
 */
async function literal(phrases, answers, index) {
  const [first = new Set(), ...others] = await Promise.all(phrases.map((one) => phrase(one, index)));
  const all = [...first].filter((page) => page < index.root.motions && others.every((set) => set.has(page)));
  const ranked = answers.map(({ page }) => page).filter((page) => all.includes(page));
  return grouped([["found", [...new Set([...ranked, ...all])], []]]);
}

/**
 * @param {Asked[]} words
 * @param {Heard[]} exact
 * @param {Answer[]} answers
 * @param {Index} index
 * @returns {Promise<Group[]>}
 */
async function sorted(words, exact, answers, index) {
  const needed = words.length < SENTENCE ? ALL : MOST_OF_IT;
  const whole = answers.filter(({ share }) => share >= needed);
  const found = whole.filter(({ core }) => core >= CORE).map(({ page }) => page);
  const mentioned = whole.filter(({ core }) => core < CORE).map(({ page }) => page);
  if (found.length >= FEW) return grouped([["found", found, []]]);
  const heard = await Promise.all(exact.map((word) => widened(word, index)));
  const known = new Set([...found, ...mentioned]);
  const isNew = (/** @type {Answer} */ { page, core }) => page < index.root.motions && core >= ENOUGH && !known.has(page);
  const others = rank(heard).filter(isNew);
  const near = others.filter(({ share }) => share >= needed).map(({ page }) => ({ page, ...instead(page, exact, heard) }));
  for (const { page } of near) known.add(page);
  // The same subject elsewhere comes near; the same place with another subject does not.
  const parts = rank(heard.filter(({ asked }) => !asked.name)).filter(isNew).map(({ page }) => page);
  const of = (/** @type {Kind} */ kind) => near.filter((one) => one.kind === kind);
  return grouped([
    ["found", found, []],
    ["mentioned", mentioned, []],
    ...["related", "corrected"].map((kind) => row(kind, of(kind))),
    row("part", of("part"), parts),
  ]);
}

/**
 * A word with what may be meant by it, where no motion is about the word itself.
 *
 * @param {Heard} word
 * @param {Index} index
 * @returns {Promise<Heard>}
 */
async function widened({ asked, hits, rare }, index) {
  const isThere = [...hits.values()].some(({ where }) => where <= 1);
  const near = asked.ways.filter(({ kind }) => kind === "related");
  const guesses = asked.name || near.length > 0 ? [] : await guess(asked, index, isThere);
  const more = await pagesOf([...near, ...guesses], index);
  return { asked, rare, hits: new Map([...more, ...hits]) };
}

/**
 * In the place of which word a page has another, and how near that is.
 *
 * @param {number} page
 * @param {Heard[]} exact
 * @param {Heard[]} heard
 * @returns {{ kind: Kind, label: string }}
 */
function instead(page, exact, heard) {
  const at = exact.findIndex(({ hits }) => !hits.has(page));
  const way = heard[at]?.hits.get(page)?.way;
  return { kind: way?.kind ?? "part", label: way?.label ?? "" };
}

/**
 * @param {Kind | string} kind
 * @param {{ page: number, label: string }[]} near
 * @param {number[]} [others] that lack a word
 * @returns {[string, number[], string[]]}
 */
function row(kind, near, others = []) {
  return [kind, [...near.map(({ page }) => page), ...others], near.map(({ label }) => label)];
}

/**
 * @param {[kind: string, pages: number[], labels: string[]][]} rows
 * @returns {Group[]} those with motions, in their order
 */
function grouped(rows) {
  return ORDER.flatMap((kind) => {
    const [, pages = [], labels = []] = rows.find(([name]) => name === kind) ?? [];
    return pages.length > 0 ? [{ kind, pages, labels: usual(labels) }] : [];
  });
}

/** @param {string[]} labels @returns {string[]} each once, the most usual first */
function usual(labels) {
  const counts = new Map();
  for (const label of labels.filter(Boolean)) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([label]) => label);
}

/**
 * The forms of all words that were asked for, as far as the index is loaded: these are marked in what is shown.
 *
 * @param {Answered} answered
 * @param {Index} index
 * @returns {Promise<Set<string>>}
 */
export async function formsOf({ words, groups }, index) {
  const stems = new Set(words.flatMap(({ ways }) => ways.flatMap((way) => way.stems)));
  const forms = await Promise.all([...stems].map((stem) => index.formsOf(stem)));
  const said = groups.flatMap(({ labels }) => labels.flatMap((label) => label.split(/ [+] | /u)));
  return new Set([...words.flatMap(({ form, pieces }) => [form, ...pieces.filter((piece) => !index.stops.has(piece) && piece.length > 1)]), ...said, ...forms.flat()]);
}
