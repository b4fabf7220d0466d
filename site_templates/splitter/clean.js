// @ts-check
// The text as lines: in NFC, with plain spaces, each with its number, its cells and whether white stands above it.

import { once, table } from "./table.js";
import { size } from "./text.js";

/** @typedef {{number: number, text: string, cells: string[], gap: boolean, page: boolean}} Line */

const PAGE_BREAK = "\f";
/** Three spaces or a tab part two columns. */
const COLUMN = "   ";

const swaps = once(() => {
  const { breaks, spaces, dropped } = table().characters;
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const sign of breaks) if (sign.length === 1) found.set(sign, "\n");
  for (const sign of spaces) found.set(sign, " ");
  for (const sign of dropped) found.set(sign, "");
  return found;
});

/**
 * The lines of a text that are not blank.
 * @param {string} text
 */
export function lines(text) {
  const known = swaps();
  let whole = "";
  for (const sign of text.normalize("NFC").replaceAll("\r\n", "\n")) whole += known.get(sign) ?? sign;
  /** @type {Line[]} */
  const found = [];
  let gap = false;
  let page = false;
  whole.split("\n").forEach((raw, at) => {
    page = page || raw.includes(PAGE_BREAK);
    const cells = cellsOf(raw.replaceAll(PAGE_BREAK, " "));
    if (cells.length) {
      found.push({ number: at + 1, text: cells.join(" "), cells, gap: gap && found.length > 0, page });
      gap = page = false;
    } else {
      gap = true;
    }
  });
  return found;
}

/** @param {string} raw */
function cellsOf(raw) {
  return raw.replaceAll("\t", COLUMN).split(COLUMN).map(singleSpaced).filter(Boolean);
}

/** @param {string} text */
function singleSpaced(text) {
  return text.split(" ").filter(Boolean).join(" ");
}

/**
 * How wide the text is set: the third longest line, so that one long title does not tell.
 * @param {Line[]} found
 */
export function width(found) {
  const longest = found.map((line) => size(line.text)).sort((one, other) => other - one);
  return longest.length ? longest[Math.min(2, longest.length - 1)] : 0;
}
