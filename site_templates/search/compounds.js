// @ts-check
/** The known words inside a compound that the library does not have as a whole. */

/**
 * @typedef {object} Rules of `generator/text/compounds.py`, where their reasons stand
 * @property {string[]} links what can stand between two words
 * @property {number} shortest letters of a word inside
 * @property {number} rest letters before a known word at the end, or behind one at the beginning
 * @property {number} end letters of a word at the end that is the only known one
 * @property {string[]} endings that look like words
 */

/** @typedef {(word: string) => Promise<boolean>} Test */

/**
 * Two words that make the whole, the longest last; else the known words at the beginning and at the end, as far as there are.
 *
 * @param {string} form
 * @param {Rules} rules
 * @param {Test} isKnown
 * @returns {Promise<string[]>}
 */
export async function parts(form, rules, isKnown) {
  if (!/^\p{L}+$/u.test(form)) return [];
  const { shortest } = rules;
  const stands = async (/** @type {string} */ word) => word.length >= shortest && !rules.endings.includes(word) && (await isKnown(word));
  // All at once: each answer may have to be waited for, on a slow line for half a second.
  const halves = await Promise.all(places(shortest, form.length - shortest).map(async (at) => {
    const first = await bare(form.slice(0, at), rules, stands);
    return first && (await stands(form.slice(at))) ? [first, form.slice(at)] : null;
  }));
  const both = halves.find((row) => row !== null);
  if (both) return both;
  const last = await ending(form, rules, stands);
  const before = form.length - (last.length || rules.rest);
  for (let end = before; end > shortest; end -= 1) {
    const first = await bare(form.slice(0, end), rules, stands);
    if (first) return last ? [first, last] : [first];
  }
  return last ? [last] : [];
}

/**
 * The longest known word at the end, with something before it.
 *
 * @param {string} form
 * @param {Rules} rules
 * @param {Test} stands
 */
async function ending(form, { rest, end }, stands) {
  const words = places(rest, form.length - end).map((at) => form.slice(at));
  const known = await Promise.all(words.map(stands));
  return words.find((_, at) => known[at]) ?? "";
}

/**
 * @param {number} first
 * @param {number} last
 */
function places(first, last) {
  return [...Array(Math.max(0, last - first + 1)).keys()].map((at) => first + at);
}

/**
 * A first word without what links it to the next.
 *
 * @param {string} first
 * @param {Rules} rules
 * @param {Test} stands
 */
async function bare(first, { links }, stands) {
  for (const link of links) {
    const word = link ? first.slice(0, -link.length) : first;
    if (first.endsWith(link) && (await stands(word))) return word;
  }
  return "";
}
