// @ts-check
// The boxes and choices of a printed form: `O aangenomen`, `☐ verworpen ☐ ingetrokken`, `Aangenomen / verworpen`.

import { isPhrase, phraseSet } from "../words/phrases.js";
import { strip } from "../words/strings.js";
import { once, table } from "../words/table.js";
import { fold, plain } from "../words/words.js";
import { outcomeCell } from "./outcome.js";

const MOST_CHOICES = 12;

const kinds = once(() => phraseSet(Object.values(table().kinds).flat()));

/**
 * Whether a line is a choice on a printed form that nobody made.
 * @param {string} text
 */
export function isBox(text) {
  const box = boxOf(text, table().bullets.boxes);
  return box !== "" && (outcomeCell(behind(text, box)) !== null || isChoice(text));
}

/**
 * The outcome whose box is ticked, where a line says no more: `☒ aangenomen`; empty for anything else.
 * @param {string} text
 */
export function ticked(text) {
  const box = boxOf(text, table().bullets.ticked);
  return box && outcomeCell(behind(text, box)) ? behind(text, box) : "";
}

/**
 * Whether a text names outcomes or kinds of which one is meant: `Motie aanvaard / overgenomen / verworpen`, `Motie/amendement`.
 * @param {string} text
 */
export function isChoice(text) {
  const marks = table().bullets.boxes.filter((box) => !/[o0]/u.test(box));
  const parted = marks.reduce((whole, mark) => whole.replaceAll(mark, "/"), text);
  const pieces = parted.split(/[/|]/u).map((piece) => strip(piece, " .*:()")).filter(Boolean);
  return pieces.length > 1 && pieces.length <= MOST_CHOICES && pieces.every((piece) => isOutcome(piece) || isKind(piece));
}

/** @param {string} piece */
function isOutcome(piece) {
  return outcomeCell(piece) !== null || outcomeCell(piece.slice(piece.indexOf(" ") + 1)) !== null;
}

/** @param {string} piece */
function isKind(piece) {
  return plain(piece) !== "" && isPhrase(kinds(), piece) !== null;
}

/** @param {string} text @param {string[]} boxes */
function boxOf(text, boxes) {
  const folded = fold(text);
  return boxes.find((box) => folded.startsWith(`${box} `) || (!/[a-z0-9]$/u.test(box) && folded.startsWith(box))) ?? "";
}

/** @param {string} text @param {string} box */
function behind(text, box) {
  return strip(text.slice(box.length), " ");
}
