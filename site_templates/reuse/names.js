// @ts-check
/** Names of places and files: the same as `generator/model/names.py` and `generator/importing/naming.py`. */

import { unify } from "../frame/lib/folding.js";

const SLUG_LENGTH = 40;
const SMALL_WORDS = /^(de|het|een|van|en|in|op|om|te|voor|met|aan|bij|dat|die|is)$/u;

/**
 * The name as it can stand in an address: small ASCII letters, digits and hyphens.
 * @param {string} name
 */
export function slugify(name) {
  return unify(name)
    .normalize("NFKD")
    .replaceAll(/[^\0-\x7f]/gu, "")
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-+|-+$/gu, "");
}

/**
 * A title as the short name of a file: small words go where it is long, and it ends with a whole word.
 * @param {string} title
 */
export function shortSlug(title) {
  let words = slugify(title).split("-");
  if (words.join("-").length > SLUG_LENGTH) {
    const large = words.filter((word) => !SMALL_WORDS.test(word));
    if (large.length > 0) words = large;
  }
  while (words.length > 1 && words.join("-").length > SLUG_LENGTH) words.pop();
  return words.join("-").slice(0, SLUG_LENGTH) || "motie";
}

/**
 * Where a record lies below the motions folder.
 * @param {string} municipality its short name
 * @param {string} day of the meeting
 * @param {string} title
 */
export function recordPath(municipality, day, title) {
  return `${municipality}/${day.slice(0, 4)}-${shortSlug(title)}.yml`;
}

/**
 * A name that says what is in the file: kind, subject, municipality and day.
 * @param {import("./draft.js").Draft} draft @param {string} ending
 */
export function fileName(draft, ending) {
  const kind = draft.kind === "amendment" ? "amendement" : "motie";
  const subject = slugify(draft.title).slice(0, 60).replace(/-[^-]*$/u, (tail) => (draft.title.length > 60 ? "" : tail));
  return `${[kind, subject, slugify(draft.place), draft.date].filter(Boolean).join("-")}.${ending}`;
}
