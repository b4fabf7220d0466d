// @ts-check
/** How similar two texts are by their words, and which of one row belong to which of another. */

/** @typedef {Map<string, number>} Bag how much each word of a text weighs in it */

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Longer words say more about a text, so a word weighs its length.
 * @param {string} text
 * @returns {Bag}
 */
export function bag(text) {
  /** @type {Bag} */
  const weights = new Map();
  for (const [word] of text.normalize("NFC").toLowerCase().matchAll(WORD)) {
    weights.set(word, (weights.get(word) ?? 0) + word.length);
  }
  return weights;
}

/**
 * The weight that two texts share, from 0 (no word) to 1 (the same words).
 * @param {Bag} one
 * @param {Bag} other
 */
export function likeness(one, other) {
  let shared = 0;
  for (const [word, weight] of one) shared += Math.min(weight, other.get(word) ?? 0);
  const all = total(one) + total(other);
  return all > 0 ? (2 * shared) / all : 0;
}

/** @param {Bag} one */
function total(one) {
  let sum = 0;
  for (const weight of one.values()) sum += weight;
  return sum;
}

/** @typedef {[number | null, number | null]} Step a place in the first row, in the second, or in both */

/**
 * The best pairs that leave both rows in their own order; what has no partner stands alone, the first row's before.
 * @param {number} as how many the first row has
 * @param {number} bs
 * @param {(a: number, b: number) => number} score 0 where the two do not belong together
 * @returns {Step[]}
 */
export function inOrder(as, bs, score) {
  const best = Array.from({ length: as + 1 }, () => new Float64Array(bs + 1));
  const scores = Array.from({ length: as }, (_, a) => Float64Array.from({ length: bs }, (__, b) => score(a, b)));
  const at = (/** @type {Float64Array[]} */ table, /** @type {number} */ a, /** @type {number} */ b) => table[a]?.[b] ?? 0;
  const paired = (/** @type {number} */ a, /** @type {number} */ b) => {
    const gain = at(scores, a, b);
    return gain > 0 ? gain + at(best, a + 1, b + 1) : 0;
  };
  for (let a = as - 1; a >= 0; a -= 1) {
    const row = /** @type {Float64Array} */ (best[a]);
    for (let b = bs - 1; b >= 0; b -= 1) row[b] = Math.max(at(best, a + 1, b), row[b + 1] ?? 0, paired(a, b));
  }
  /** @type {Step[]} */
  const steps = [];
  let [a, b] = [0, 0];
  while (a < as || b < bs) {
    const now = at(best, a, b);
    if (a < as && b < bs && now > 0 && now === paired(a, b)) steps.push([a++, b++]);
    else if (a < as && (b === bs || now === at(best, a + 1, b))) steps.push([a++, null]);
    else steps.push([null, b++]);
  }
  return steps;
}

/**
 * The most similar pairs wherever they stand, the best first, each one in a pair once.
 * @param {Bag[]} as
 * @param {Bag[]} bs
 * @param {number} least how similar a pair is at least
 * @returns {[number, number][]}
 */
export function anywhere(as, bs, least) {
  const pairs = as.flatMap((one, a) => bs.map((other, b) => ({ a, b, similarity: likeness(one, other) })));
  const [takenA, takenB] = [new Set(), new Set()];
  return pairs
    .filter(({ similarity }) => similarity >= least)
    .sort((one, other) => other.similarity - one.similarity || one.a - other.a || one.b - other.b)
    .flatMap(({ a, b }) => {
      if (takenA.has(a) || takenB.has(b)) return [];
      takenA.add(a);
      takenB.add(b);
      return [/** @type {[number, number]} */ ([a, b])];
    });
}
