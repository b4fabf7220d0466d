// @ts-check
/** Motions that have what was asked, and apart from them those that come near, each kind by itself and labelled so. */

import { rank } from "./rank.js";

/** @typedef {import("./rank.js").Answer} Answer */
/** @typedef {import("./rank.js").Heard} Heard */

/**
 * @typedef {object} Group motions of one kind, the best first
 * @property {"found" | "related" | "corrected" | "mentioned" | "part"} kind
 * @property {number[]} pages
 * @property {string[]} labels what they have in the place of a word that was asked, the most usual first
 * @property {string} [word] that word, folded
 */

/** With fewer motions than these, what comes near is looked for too. */
const FEW = 5;
/** A page has what was asked when so much of it is in its title or asked, and not only in what is told around it. */
const CORE = 0.5;
/** So much of a sentence is as good as all of it. */
const MOST_OF_IT = 0.7;
const ALL = 0.999;
/** What has less of a question does not come near. */
const ENOUGH = 0.4;
/** So rare is a word that says something by itself where nobody has the one beside it: on less than one page in twenty. */
const SELDOM = 3;
/** A shorter one may be a first name, or be found by chance. */
const LONG = 5;
/** In the place that was asked, or by whom, so much does. */
const THERE = 0.25;
const ORDER = /** @type {const} */ (["found", "related", "corrected", "mentioned", "part"]);

/**
 * Whether so many motions have what was asked that none that come near are needed.
 *
 * @param {Heard[]} exact
 * @param {Answer[]} answers
 * @param {boolean} isSentence
 */
export function isEnough(exact, answers, isSentence) {
  return answers.filter(wholeOf(exact, isSentence)).filter(isAbout).length >= FEW;
}

/**
 * @param {Heard[]} exact the words with the pages that have them
 * @param {Heard[]} heard the same with what comes near each
 * @param {Answer[]} answers by the words themselves
 * @param {Answer[]} all by what comes near too
 * @param {boolean} isSentence
 * @param {Set<number>} models
 * @returns {Group[]}
 */
export function groups(exact, heard, answers, all, isSentence, models) {
  const isWhole = wholeOf(exact, isSentence);
  const matching = pagesOf(answers.filter(isWhole).filter(isAbout));
  if (matching.length >= FEW) return grouped([{ kind: "found", pages: matching, labels: [] }]);
  const mentioned = pagesOf(answers.filter((answer) => isWhole(answer) && !isAbout(answer)));
  const known = new Set([...matching, ...mentioned]);
  const whole = all.filter((answer) => wholeOf(heard, isSentence)(answer) && !known.has(answer.page));
  const core = whole.filter(isAbout);
  // What only mentions something near is shown where there is nothing else.
  const nearby = (core.length + known.size > 0 ? core : whole).map(({ page }) => instead(page, exact, heard));
  for (const { page } of nearby) known.add(page);
  // The same subject elsewhere comes near; another subject in the same place does not.
  const parts = new Set(partsOf(heard, isSentence, models));
  const others = all.filter(({ page }) => parts.has(page) && !known.has(page)).map(({ page }) => ({ kind: "part", page, label: "", word: "" }));
  const rows = ORDER.map((kind) => [...nearby, ...others].filter((one) => one.kind === kind));
  return grouped([
    { kind: "found", pages: [...matching, ...pagesOf(nearby.filter(({ kind }) => kind === "exact"))], labels: [] },
    { kind: "mentioned", pages: mentioned, labels: [] },
    ...rows.map((row, at) => ({ kind: ORDER[at] ?? "part", pages: pagesOf(row), labels: usual(row.map(({ label }) => label)), word: row[0]?.word })),
  ]);
}

/**
 * The pages with a part of the question; names are none. Of a sentence, or where one of them tells something, the words
 * that somebody has are asked: half of that, or of a sentence less with the rarest of them.
 *
 * @param {Heard[]} heard
 * @param {boolean} isSentence
 * @param {Set<number>} models
 */
function partsOf(heard, isSentence, models) {
  const isTold = isSentence || heard.some(({ asked, hits, rare }) => !asked.name && hits.size > 0 && rare >= SELDOM && asked.form.length >= LONG);
  const telling = heard.filter(({ asked, hits }) => !asked.name && !(isTold && hits.size === 0));
  const [first] = [...telling].sort((one, other) => other.rare - one.rare);
  const isIn = heard.some(({ asked }) => asked.name) ? isThere(heard) : () => false;
  const isNear = (/** @type {Answer} */ { page, core }) => core >= ENOUGH && (!isSentence || core >= CORE || first?.hits.has(page));
  return pagesOf(rank(telling, models).filter((answer) => isNear(answer) || (isIn(answer) && answer.core >= THERE)));
}

/**
 * The motions that have all phrases, those that have a rank first.
 *
 * @param {Set<number>[]} phrases the pages of each
 * @param {Answer[]} answers
 * @param {number} end the number behind the last motion
 * @returns {Group[]}
 */
export function literal([first = new Set(), ...others], answers, end) {
  const all = new Set([...first].filter((page) => page < end && others.every((set) => set.has(page))));
  const ranked = pagesOf(answers).filter((page) => all.has(page));
  return grouped([{ kind: "found", pages: [...new Set([...ranked, ...all])], labels: [] }]);
}

/**
 * Whether a page has all of a question, or most of a sentence; never a name less: elsewhere is another answer.
 *
 * @param {Heard[]} heard
 * @param {boolean} isSentence
 * @returns {(answer: Answer) => boolean}
 */
function wholeOf(heard, isSentence) {
  const isIn = isThere(heard);
  return (answer) => answer.share >= (isSentence ? MOST_OF_IT : ALL) && isIn(answer);
}

/**
 * Whether a page has all names of a question.
 *
 * @param {Heard[]} heard
 * @returns {(answer: Answer) => boolean}
 */
function isThere(heard) {
  const names = heard.filter(({ asked }) => asked.name);
  return ({ page }) => names.every(({ hits }) => hits.has(page));
}

/** @param {Answer} answer */
function isAbout({ core }) {
  return core >= CORE;
}

/**
 * In the place of which word a page has another, and how near that is.
 *
 * @param {number} page
 * @param {Heard[]} exact
 * @param {Heard[]} heard
 */
function instead(page, exact, heard) {
  const at = exact.findIndex(({ hits }) => !hits.has(page));
  const way = heard[at]?.hits.get(page)?.way;
  return { page, kind: way?.kind ?? "part", label: way?.label ?? "", word: exact[at]?.asked.form ?? "" };
}

/** @param {{ page: number }[]} rows */
function pagesOf(rows) {
  return rows.map(({ page }) => page);
}

/**
 * @param {Group[]} groups
 * @returns {Group[]} those with motions, in their order
 */
function grouped(groups) {
  return ORDER.flatMap((kind) => groups.find((group) => group.kind === kind && group.pages.length > 0) ?? []);
}

/**
 * @param {string[]} labels
 * @returns {string[]} each once, the most usual first
 */
function usual(labels) {
  const counts = new Map();
  for (const label of labels.filter(Boolean)) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([label]) => label);
}
