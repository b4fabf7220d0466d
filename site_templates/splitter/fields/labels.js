// @ts-check
// Labelled lines: `Agendapunt: 7`, `Indiener(s):`, and a label in one cell with its value in the next.

import { find, phraseLists } from "../words/phrases.js";
import { lstrip, strip } from "../words/strings.js";
import { once, table } from "../words/table.js";
import { words } from "../words/words.js";

/** @typedef {{key: string, value: string, count: number | null, colon: boolean}} Label */

/** Labels that need no colon where nothing else stands in the cell. */
const ALONE = ["number", "register", "date", "agenda", "outcome", "title", "subject", "submitters", "explanation", "costs"];
/** How a value without a colon before it begins: `Agendapunt 7: Begroting`, `Raadsvoorstel 2025-045 Nota wonen`. */
const ITEM = /^[0-9]{1,3}(?:[.][0-9]{1,2})*[a-z]?(?:[.:)]? .*|[.:)])?$/iu;
const DOCUMENT = /^(?=[^ ]*[0-9])(?![0-9]{4} )[0-9A-Z][0-9A-Z._/-]{2,}(?:[,:;]? .*)?$/u;
export const SECTIONS = ["explanation", "costs"];
export const LISTS = ["submitters", "for", "against", "tally"];

const labels = once(() => phraseLists(table().labels));

/**
 * The label that a cell begins with.
 * @param {string} cell @returns {Label | null}
 */
export function label(cell) {
  const among = words(cell, 10);
  let match = find(labels(), cell, among, 0);
  while (match) {
    const [count, tail] = counted(match.meaning, lstrip(cell.slice(among[match.last - 1].end), " )*_."));
    if (tail.startsWith(":")) return { key: match.meaning, value: strip(tail.slice(1), " *_"), count, colon: true };
    if ((!tail || tail === ",") && ALONE.includes(match.meaning)) return { key: match.meaning, value: "", count, colon: false };
    if (isNumbered(match.meaning, cell, tail)) return { key: match.meaning, value: lstrip(tail, " :"), count, colon: false };
    match = find(labels(), cell, among.slice(0, match.last - 1), 0);
  }
  return null;
}

/**
 * Whether a text begins with the number of a document, as `2025-045` and no year or amount.
 * @param {string} text
 */
export function isDocument(text) {
  return DOCUMENT.test(text);
}

/**
 * Whether a text begins with what a council calls a proposal.
 * @param {string} value
 */
export function isProposal(value) {
  const [first] = words(value, 1);
  return first !== undefined && table().proposal_words.includes(first.text);
}

/** @param {string} key @param {string} cell @param {string} tail */
function isNumbered(key, cell, tail) {
  return key === "agenda" ? /agenda/iu.test(cell) && ITEM.test(tail) : key === "proposal" && isDocument(tail);
}

/**
 * The number that stands before the colon of a label, `Voor (13):` or `Voor 13:`, and what follows it.
 * @param {string} key @param {string} tail @returns {[number | null, string]}
 */
function counted(key, tail) {
  const isSide = key === "for" || key === "against";
  const match = (isSide && /^([0-9]{1,3}) *(?=:)/u.exec(tail)) || /^\(([0-9]{1,3})(?: [^)]*)?\) */u.exec(tail);
  return match ? [Number(match[1]), tail.slice(match[0].length)] : [null, tail];
}
