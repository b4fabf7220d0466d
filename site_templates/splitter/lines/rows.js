// @ts-check
// Lines made ready to be read: broken words mended, leads that run over a line end made whole, furniture marked.

import { crosses } from "../leads/cuts.js";
import { lead } from "../leads/find.js";
import { beginsSmall } from "../words/marks.js";
import { lstrip } from "../words/strings.js";
import { table } from "../words/table.js";
import { fold, words } from "../words/words.js";
import { bullet } from "./bullets.js";
import { pageFurniture } from "./furniture.js";

/** @typedef {import("./lines.js").Line} Line */
/** @typedef {{number: number, text: string, cells: string[], gap: boolean, furniture: boolean, indent: number}} Row */

/**
 * Lines as rows.
 * @param {Line[]} lines
 */
export function rows(lines) {
  const furniture = pageFurniture(lines);
  /** @type {Row[]} */
  const result = lines.map((line, at) => {
    const { number, gap, indent } = line;
    const marked = line.text.length - unmarked(line.text).length;
    const cells = marked < line.cells[0].length ? [line.cells[0].slice(marked), ...line.cells.slice(1)] : line.cells;
    return { number, text: line.text.slice(marked), cells, gap, indent, furniture: furniture.has(at) };
  });
  const body = result.filter((row) => !row.furniture);
  for (let at = 1; at < body.length; at += 1) mend(body[at - 1], body[at]);
  return result;
}

/**
 * A lead without the letter or numeral of its part: `II. OVERWEGENDE DAT:`.
 * @param {string} text
 */
function unmarked(text) {
  const match = /^([A-Z]|[IVX]{2,4})[.)] +(?=\p{L})/u.exec(text);
  const rest = match && (match[1].length === 1 || table().bullets.roman.includes(fold(match[1]))) ? text.slice(match[0].length) : text;
  return rest !== text && lead(rest) ? rest : text;
}

/** @param {Row} row @param {Row} following */
function mend(row, following) {
  if (!row.text) return;
  mendWord(row, following);
  if (!row.text || !following.text || following.gap || bullet(following.text)) return;
  const count = crosses(row.text, following.text);
  if (count) move(row, following, words(following.text, count)[count - 1].end, " ");
}

/**
 * Join a word that was broken at the end of a line; `in- en uitgaand` and `Noord-` before a capital keep theirs.
 * @param {Row} row @param {Row} following
 */
function mendWord(row, following) {
  const { text } = row;
  if (!/.\p{Ll}[-‐‑]$/u.test(text)) return;
  if (!following.text || (following.gap && !beginsSmall(following.text))) return;
  const head = following.text.split(" ", 1)[0];
  if (table().after_hanging_hyphen.includes(head) || !/^\p{L}/u.test(head)) return;
  const before = lstrip(fold(text.slice(text.lastIndexOf(" ") + 1, -1)), "('\"‘“");
  const keeps = !beginsSmall(head) || table().keeps_hyphen.includes(before) || before.includes("-");
  if (!keeps) {
    row.text = text.slice(0, -1);
    row.cells = [...row.cells.slice(0, -1), row.cells[row.cells.length - 1].slice(0, -1)];
  }
  move(row, following, head.length, "");
}

/**
 * Move the first words of a row to the end of the one before it, with the marks that close them.
 * @param {Row} row @param {Row} following @param {number} end @param {string} between
 */
function move(row, following, end, between) {
  const marks = table().characters.after_lead.replaceAll(" ", ".");
  while (end < following.text.length && marks.includes(following.text[end])) end += 1;
  const moved = between + following.text.slice(0, end);
  const rest = lstrip(following.text.slice(end), " ");
  row.text += moved;
  row.cells = [...row.cells.slice(0, -1), row.cells[row.cells.length - 1] + moved];
  following.text = rest;
  following.cells = rest ? [rest] : [];
}
