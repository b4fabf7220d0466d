// @ts-check
/** The known words inside a compound that the library does not have as a whole. */

/** What can stand between two words of a compound. */
const LINKS = ["", "s", "en", "e", "n"];
/** A word inside a compound has so many letters at least: shorter ones are found by chance. */
const SHORTEST = 4;
/** So many letters at least are before a known word at the end, or behind one at the beginning: fewer are no word. */
const SHORTEST_REST = 3;
/** Endings that look like words and are none. */
const ENDINGS = new Set(["heid", "heden", "baar", "lijk", "lijke", "loos", "loze", "atie", "isme", "iteit", "schap", "zaam", "ende", "ingen"]);

/**
 * Two words that make the whole, the longest last; else the known words at the beginning and at the end, as far as there are.
 *
 * @param {string} form
 * @param {(form: string) => Promise<boolean>} isKnown
 * @returns {Promise<string[]>}
 */
export async function parts(form, isKnown) {
  if (!/^\p{L}+$/u.test(form)) return [];
  const stands = async (/** @type {string} */ word) => word.length >= SHORTEST && !ENDINGS.has(word) && (await isKnown(word));
  for (let at = SHORTEST; at <= form.length - SHORTEST; at += 1) {
    const first = await bare(form.slice(0, at), stands);
    if (first && (await stands(form.slice(at)))) return [first, form.slice(at)];
  }
  const last = await ending(form, stands);
  const before = form.length - (last.length || SHORTEST_REST);
  for (let end = before; end > SHORTEST; end -= 1) {
    const first = await bare(form.slice(0, end), stands);
    if (first) return last ? [first, last] : [first];
  }
  return last ? [last] : [];
}

/**
 * The longest known word at the end, with something before it.
 *
 * @param {string} form
 * @param {(word: string) => Promise<boolean>} stands
 */
async function ending(form, stands) {
  for (let at = SHORTEST_REST; at <= form.length - SHORTEST; at += 1) {
    if (await stands(form.slice(at))) return form.slice(at);
  }
  return "";
}

/**
 * A first word without what links it to the next.
 *
 * @param {string} first
 * @param {(word: string) => Promise<boolean>} stands
 */
async function bare(first, stands) {
  for (const link of LINKS) {
    const word = link ? first.slice(0, -link.length) : first;
    if (first.endsWith(link) && (await stands(word))) return word;
  }
  return "";
}
