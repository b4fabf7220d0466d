// @ts-check
/** What could stand in the place of a mark: the own town's word where we know it, else a blank to fill. */

/** @typedef {import("./mark.js").Mark} Mark */
/** @typedef {import("./mark.js").Kind} Kind */
/** @typedef {import("./mark.js").Place} Place */

/** Blanks are part of the motion, so they are Dutch, like those of the model motions. @type {Partial<Record<Kind, string>>} */
const BLANKS = {
  area: "[plek]",
  person: "[naam]",
  group: "[fractie]",
  date: "[datum]",
  document: "[document]",
  meeting: "[vergadering]",
  organisation: "[organisatie]",
};

/** @type {Record<string, string>} */
const AMOUNTS = { "amount-money": "[bedrag]", "amount-share": "[percentage]", "amount-count": "[aantal]" };

/** A blank, of which the words are nobody's. */
export const BLANK = /\[[^[\]\n]{1,80}\]/gu;

/**
 * @param {Mark} mark
 * @returns {Mark}
 */
export function withBlank(mark) {
  const blank = mark.kind === "amount" ? AMOUNTS[mark.why] : BLANKS[mark.kind];
  return mark.offer !== undefined || blank === undefined ? mark : { ...mark, offer: blank };
}

/**
 * The word of the own town for one of the other town. Where our table has no adjective, the noun comes along:
 * "Haagse wijken" becomes "wijken van …".
 *
 * @param {Mark} mark
 * @param {"name" | "plain" | "inflected" | "one" | "many"} form
 * @param {Place} target
 * @param {string} text
 * @returns {Mark}
 */
export function offerFor(mark, form, target, text) {
  const name = target.names[0] ?? "";
  if (form === "name") return { ...mark, offer: name };
  if (form === "one") return { ...mark, offer: target.inhabitants[0]?.[0] ?? `inwoner van ${name}` };
  if (form === "many") return { ...mark, offer: target.inhabitants[0]?.[1] ?? `inwoners van ${name}` };
  const adjective = target.adjectives[0]?.[form === "plain" ? 0 : 1];
  if (adjective !== undefined) return { ...mark, offer: adjective };
  // A word in -e is most often an adjective too: then the noun is further on, and only a person sees where.
  const noun = /^ (?<noun>\p{Ll}{2,40})(?![\p{L}\p{N}-])/u.exec(text.slice(mark.end, mark.end + 60))?.groups?.noun;
  if (noun === undefined || noun.endsWith("e")) return mark;
  const end = mark.end + 1 + noun.length;
  return { ...mark, end, words: text.slice(mark.start, end), offer: `${noun} van ${name}` };
}
