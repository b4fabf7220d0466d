// @ts-check
// The text as lines: in NFC, with plain spaces, each with its number, its cells and whether white stands above it.

/** @typedef {{number: number, text: string, cells: string[], gap: boolean, page: boolean, indent: number}} Line */

const BREAKS = /\r\n|[\r\v\u0085\u2028\u2029]/gu;
/** Signs that cannot be seen: a soft hyphen, a space without width. */
const DROPPED = /[\0\u00ad\u200b-\u200d\u2060\ufeff]/gu;
/** Letters in one sign, and letters of full width: they stand for plain ones. */
const ODD_LETTERS = /[\ufb00-\ufb06\uff01-\uff5e]/gu;
/** A mail that another one quotes: a blank line with its mark, or a point behind that. */
const QUOTED = /^ ?>[> ]*(?:[^\n> ][^\n]*\n ?>[> ]*\n ?>|[-•*] )/mu;
const QUOTE = /^ ?>[> ]* ?/gmu;
const PAGE_BREAK = "\f";
/** A row of a table with one bar in it; so many make a table. */
const BARRED = /^[^|\n]{1,40} \| [^|\n]+$/gmu;
const ROWS = 4;
/** Three spaces or a tab part two columns. */
const COLUMN = /\t| {3}/u;
const TAB = "    ";

/**
 * The lines of a text that are not blank.
 * @param {string} text
 */
export function lines(text) {
  const known = text.replace(ODD_LETTERS, (sign) => sign.normalize("NFKC")).normalize("NFC");
  const plain = known.replace(BREAKS, "\n").replace(DROPPED, "").replace(/\p{Zs}/gu, " ");
  const whole = QUOTED.test(plain) ? plain.replace(QUOTE, "") : plain;
  /** @type {Line[]} */
  const kept = [];
  const barred = (whole.match(BARRED) ?? []).length >= ROWS;
  let gap = false;
  let page = false;
  whole.split("\n").forEach((raw, at) => {
    page = page || raw.includes(PAGE_BREAK);
    const cells = cellsOf(raw.replaceAll(PAGE_BREAK, " "), barred);
    if (cells.length) {
      kept.push({ number: at + 1, text: cells.join(" "), cells, gap: gap && kept.length > 0, page, indent: indentOf(raw) });
      gap = page = false;
    } else {
      gap = true;
    }
  });
  return kept;
}

/**
 * How far from the left a line begins.
 * @param {string} raw
 */
function indentOf(raw) {
  const whole = raw.replaceAll("\t", TAB);
  return whole.length - whole.trimStart().length;
}

/**
 * The cells of a line: columns stand apart, or between bars; the colon of a label may stand under those of others.
 * @param {string} raw
 * @param {boolean} isTable whether lines have a bar between their columns and none around them
 */
function cellsOf(raw, isTable) {
  const barred = isTable || /^ *\|.*\| *$/u.test(raw) ? raw.replaceAll("|", "\t") : raw;
  /** @type {string[]} */
  const cells = [];
  for (const cell of barred.split(COLUMN).map((one) => one.split(" ").filter(Boolean).join(" "))) {
    if (cells.length && (cell === ":" || cell.startsWith(": "))) cells[cells.length - 1] += cell;
    else if (cell) cells.push(cell);
  }
  return cells;
}
