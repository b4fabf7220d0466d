// @ts-check
/** Which words two texts do not share. */

/**
 * @typedef {object} Stretch words of one text, one after another
 * @property {string} words
 * @property {boolean} own whether the other text lacks them
 */

/** @typedef {{ count: number, added: boolean, removed: boolean }} Run */

/**
 * The part of the library `diff` that is used; without an answer the texts have too little in common.
 * @typedef {(one: string[], other: string[], options: object) => Run[] | undefined} Diff
 */

/** A word or a mark, with the space behind it: a space is no difference of its own. */
const TOKEN = /^\s+|(?:[\p{L}\p{M}\p{N}]+(?:[-'’.,/][\p{L}\p{M}\p{N}]+)*|\S)\s*/gu;
/** With more differences than this no reader is helped by marks word by word. */
const MOST = 1500;
/** A shorter word that stands alone between two changes is a coincidence, and breaks up what is read. */
const SMALL = 3;

/** @param {string} text */
function tokens(text) {
  return text.match(TOKEN) ?? [];
}

/** @param {string} token */
function bare(token) {
  return token.trim().normalize("NFC");
}

/**
 * Both texts in stretches, each word of them once and in its order.
 * @param {string} one
 * @param {string} other
 * @param {Diff} diff
 * @returns {[Stretch[], Stretch[]]}
 */
export function compared(one, other, diff) {
  const [a, b] = [tokens(one), tokens(other)];
  const runs = diff(a.map(bare), b.map(bare), { maxEditLength: MOST });
  if (!runs) return [whole(one), whole(other)];
  /** @type {[boolean[], boolean[]]} */
  const own = [[], []];
  runs.forEach((run, at) => {
    const chance = isChance(runs, at, a[own[0].length] ?? "");
    for (let count = 0; count < run.count; count += 1) {
      if (!run.added) own[0].push(run.removed || chance);
      if (!run.removed) own[1].push(run.added || chance);
    }
  });
  return [stretches(a, own[0]), stretches(b, own[1])];
}

/**
 * Whether a small word that both have stands between two places where other words were put.
 * @param {Run[]} runs
 * @param {number} at
 * @param {string} token the first of this run
 */
function isChance(runs, at, token) {
  const run = runs[at];
  if (!run || run.added || run.removed || run.count > 1 || bare(token).length > SMALL) return false;
  const around = [runs.slice(Math.max(0, at - 2), at), runs.slice(at + 1, at + 3)];
  return around.every((beside) => beside.some(({ added }) => added) && beside.some(({ removed }) => removed));
}

/**
 * A text that stands alone, in one stretch.
 * @param {string} words
 * @param {boolean} [own]
 * @returns {Stretch[]}
 */
export function whole(words, own = true) {
  return [{ words, own }];
}

/**
 * @param {string[]} all
 * @param {boolean[]} own
 * @returns {Stretch[]}
 */
function stretches(all, own) {
  /** @type {Stretch[]} */
  const merged = [];
  all.forEach((words, at) => {
    const last = merged.at(-1);
    if (last && last.own === own[at]) last.words += words;
    else merged.push({ words, own: own[at] ?? false });
  });
  return merged;
}
