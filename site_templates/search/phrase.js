// @ts-check
/** Words that stand together within one field of a page: one after the other, or near each other. */

/** @typedef {import("./index.js").Index} Index */

/**
 * @param {string[]} words folded
 * @param {Index} index
 * @returns {Promise<Set<number>>} the pages that have them in this order
 */
export async function phrase(words, index) {
  const each = await Promise.all(words.map((word) => standing(word, index)));
  const [first, ...others] = each;
  const pages = new Set();
  for (const [page, starts] of first ?? []) {
    const sets = others.map((place) => new Set(place.get(page)));
    if (starts.some((start) => sets.every((set, at) => set.has(start + at + 1)))) pages.add(page);
  }
  return pages;
}

/** So far apart two words may stand that make one thing together: `opvang voor dakloze jongeren`. */
const NEAR = 6;
/** Before a stem: where it is inside longer words, such as `opvang` in `winteropvang`. */
const INSIDE = "-";

/**
 * @param {string[]} stems
 * @param {Index} index
 * @returns {Promise<Set<number>>} the pages that have a form of each near one of the first
 */
export async function near(stems, index) {
  const each = await Promise.all(stems.map((stem) => placesOf(stem, index)));
  const [first, ...others] = each;
  const pages = new Set();
  for (const [page, starts] of first ?? []) {
    const isNear = (/** @type {number} */ start) => others.every((place) => place.get(page)?.some((at) => Math.abs(at - start) <= NEAR));
    if (starts.some(isNear)) pages.add(page);
  }
  return pages;
}

/**
 * @param {string[]} stems
 * @param {Index} index
 * @returns {Promise<Set<number>>} the pages where a form of one of them stands by itself, and not only inside a longer word
 */
export async function alone(stems, index) {
  const forms = (await Promise.all(stems.map((stem) => index.formsOf(stem)))).flat();
  const each = await Promise.all(forms.map((form) => standing(form, index)));
  return new Set(each.flatMap((places) => [...places.keys()]));
}

/**
 * @param {string} stem
 * @param {Index} index
 * @returns {Promise<Map<number, number[]>>} by page the places of all its forms, also inside longer words
 */
async function placesOf(stem, index) {
  const forms = [...(await index.formsOf(stem)), INSIDE + stem];
  const byPage = new Map();
  for (const places of await Promise.all(forms.map((form) => standing(form, index)))) {
    for (const [page, at] of places) byPage.set(page, [...(byPage.get(page) ?? []), ...at]);
  }
  return byPage;
}

/**
 * @param {string} form
 * @param {Index} index
 * @returns {Promise<Map<number, number[]>>} by page the places of a form; of a usual one they lie in several parts
 */
async function standing(form, index) {
  const keys = [form];
  for (let next = part(form, 1); index.starts("places", next); next = part(form, keys.length)) keys.push(next);
  const parts = await Promise.all(keys.map(async (key) => places(await index.block("places", key), key)));
  return parts.length === 1 ? (parts[0] ?? new Map()) : new Map(parts.flatMap((part) => [...part]));
}

/**
 * @param {string} form
 * @param {number} number
 */
function part(form, number) {
  return `${form} ${String(number).padStart(2, "0")}`;
}

/**
 * @param {Record<string, any>} block
 * @param {string} word
 * @returns {Map<number, number[]>} by page the places of the word, counted over its fields
 */
function places(block, word) {
  /** @type {(number | number[])[]} */
  const steps = Object.hasOwn(block, word) ? block[word] : [];
  const byPage = new Map();
  let page = 0;
  for (let at = 0; at < steps.length; at += 2) {
    page += Number(steps[at]);
    let place = 0;
    byPage.set(page, /** @type {number[]} */ (steps[at + 1]).map((step) => (place += step)));
  }
  return byPage;
}
