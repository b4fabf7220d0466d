// @ts-check
/** The list as files: one Word file for the meeting, one table for a spreadsheet. */

import { fetched } from "../frame/lib/load.js";
import { message } from "../frame/lib/messages.js";

/** @typedef {import("./facts.js").Facts & { note: string }} Row */

const COLUMNS = /** @type {const} */ (["title", "place", "date", "outcome", "votes", "summary", "note", "address"]);
/** How a formula begins in one spreadsheet or another, as in generator/publishing/open_data/cells.py. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** @param {readonly Row[]} rows @param {string} title */
export async function wordFile(rows, title) {
  const [{ filled }, template] = await Promise.all([import("../reuse/word.js"), fetched("assets/word/list.docx")]);
  const items = rows.map((row) => ({
    titel: row.title,
    feiten: [row.outcome, row.votes, row.about].filter(Boolean).join(" · "),
    gevraagd: [row.summary].filter(Boolean),
    stemmen: row.voted,
    notitie: [row.note].filter(Boolean),
    adres: row.address,
  }));
  return filled(await template.arrayBuffer(), { titel: title, moties: items }, false);
}

/** A table as a Dutch spreadsheet expects it: semicolons, and a mark that it is UTF-8. @param {readonly Row[]} rows */
export function table(rows) {
  const lines = [COLUMNS.map((name) => message(`column-${name}`)), ...rows.map((row) => COLUMNS.map((name) => row[name]))];
  return `\ufeff${lines.map((cells) => cells.map(cell).join(";")).join("\r\n")}\r\n`;
}

/** @param {string} words */
function cell(words) {
  const guarded = FORMULA.test(words) ? `'${words}` : words;
  return /[";\r\n]/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
