// @ts-check
// The mail round a motion: the lines with who sent it to whom, and the greeting under it.

import { isPhrase, phraseSet, starts } from "../words/phrases.js";
import { once, table } from "../words/table.js";
import { fold } from "../words/words.js";

/** @typedef {import("../lines/rows.js").Row} Row */

const FIELD = /^(\p{L}+) ?: *(.*)$/u;
const PASSED_ON = /^(?:(?:re|fw|fwd|antw|doorst|doorgestuurd) ?: *)+/iu;
/** What a memo has not: an address, an hour, a subject that was passed on. */
const SENT = /@|[0-9]{1,2}:[0-9]{2}/u;

const greetings = once(() => phraseSet(table().mail.greetings));
const endings = once(() => phraseSet(table().mail.endings));

/**
 * The places of the rows that head a mail, one set for each.
 * @param {Row[]} rows
 */
function* heads(rows) {
  for (let at = 0; at < rows.length; at += 1) {
    let end = at;
    while (end < rows.length && fieldOf(rows[end].text)) end += 1;
    if (isMail(rows.slice(at, end))) yield rows.slice(at, end);
    at = end;
  }
}

/**
 * Read the rows that head a mail, and the subject of the last one without `FW:`; a memo has `Van:` and `Aan:` too, and is none.
 * @param {Row[]} rows
 */
export function mailHead(rows) {
  const header = [...heads(rows)].flat();
  const subject = header.filter((row) => fieldOf(row.text) === "subject").pop();
  const about = subject ? (FIELD.exec(subject.text)?.[2] ?? "").replace(PASSED_ON, "") : "";
  return { numbers: new Set(header.map((row) => row.number)), subject: about, number: subject?.number ?? 0 };
}

/**
 * Whether a line ends a mail: what follows is of who sent it.
 * @param {string} text
 */
export function isGreeting(text) {
  return isPhrase(greetings(), text) !== null || starts(endings(), text) !== null;
}

/** @param {Row[]} rows */
function isMail(rows) {
  const names = rows.map((row) => fieldOf(row.text));
  if (!names.includes("from") || names.length < 2) return false;
  return names.includes("sent") || rows.some((row) => SENT.test(row.text) || PASSED_ON.test(FIELD.exec(row.text)?.[2] ?? ""));
}

/** @param {string} text */
function fieldOf(text) {
  const name = fold(FIELD.exec(text)?.[1] ?? "");
  return Object.entries(table().mail.fields).find(([, names]) => names.includes(name))?.[0] ?? "";
}
