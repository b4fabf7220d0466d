// @ts-check
/** What a left-over local detail is: the shapes that the modules in this folder share. */

/**
 * @typedef {"place" | "inhabitant" | "other-place" | "area" | "person" | "group" | "date" | "amount" | "document"
 *   | "meeting" | "organisation"} Kind
 */

/**
 * @typedef {object} Mark a piece of text that may belong to the town the motion came from
 * @property {number} start in UTF-16 units, as everywhere in the browser
 * @property {number} end
 * @property {Kind} kind
 * @property {string} words what stands there
 * @property {string} why key of the sentence that says why it is marked
 * @property {string} [offer] what could stand there instead
 */

/**
 * @typedef {object} Place a municipality or province, as `local/places.json` has it
 * @property {string} slug
 * @property {string[]} names the everyday name first
 * @property {[string, string][]} adjectives plain and inflected: Haags, Haagse
 * @property {[string, string][]} inhabitants one and many: Hagenaar, Hagenaars
 * @property {string} [province]
 */

/**
 * @typedef {object} Context what is known around the text
 * @property {Place | null} source the municipality that the motion comes from
 * @property {Place | null} target the municipality that it goes to: its name is never marked
 * @property {Place[]} places every municipality
 * @property {Place[]} provinces
 * @property {string[]} persons names of submitters
 * @property {string[]} groups names of parties
 * @property {string[]} [names] local names that were seen before, so that they stay known once others are replaced
 */

/** The order in which kinds are shown: what is surely wrong in another town comes first. @type {readonly Kind[]} */
export const KINDS = [
  "place",
  "inhabitant",
  "area",
  "organisation",
  "person",
  "group",
  "document",
  "meeting",
  "date",
  "amount",
  "other-place",
];

/** The keys of the sentences that say why: the page gives one for each, in its own language. @type {readonly string[]} */
export const WHYS = [
  ...["own-name", "own-adjective", "own-inhabitant", "other-name", "other-adjective", "other-inhabitant"],
  ...["province", "region", "towns-together", "area-form", "name-at"],
  ...["name-organisation", "name-letters", "name-capital"],
  ...["person", "person-title", "person-initials", "person-form", "group", "group-form"],
  ...["date-day", "date-period", "date-year", "date-relative", "school-year"],
  ...["amount-money", "amount-share", "amount-count"],
  ...["document-number", "document-title", "document-form", "document-link", "meeting"],
];

/**
 * @param {string} text
 * @param {number} start
 * @param {number} end
 * @param {Kind} kind
 * @param {string} why
 * @returns {Mark}
 */
export function mark(text, start, end, kind, why) {
  return { start, end, kind, words: text.slice(start, end), why };
}

/**
 * A mark for every match of a pattern, or for its named group `mark` where it has one.
 *
 * @param {string} text
 * @param {RegExp} pattern with the flags d and g
 * @param {Kind} kind
 * @param {string} why
 * @returns {Mark[]}
 */
export function matches(text, pattern, kind, why) {
  return [...text.matchAll(pattern)].map((match) => {
    const [start, end] = match.indices?.groups?.mark ?? [match.index, match.index + match[0].length];
    return mark(text, start, end, kind, why);
  });
}
