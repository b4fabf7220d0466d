// @ts-check
// Where each line went, and the pieces of it that nobody read.

import { FURNITURE, LEFT } from "../fields/notes.js";

/** @typedef {import("../fields/notes.js").Notes} Notes */
/** @typedef {import("./result.js").Placed} Placed */

/** @param {import("../lines/lines.js").Line[]} lines @param {Notes} notes @param {number[]} numbers */
export function placedOf(lines, notes, numbers) {
  const placeOf = (/** @type {number} */ number) => notes.places.get(number) ?? LEFT;
  const running = new Set(lines.filter((line) => placeOf(line.number) === FURNITURE).map((line) => line.text));
  return lines.map((line) => {
    let place = placeOf(line.number);
    if (place === LEFT && running.has(line.text)) place = FURNITURE;
    if (place === "part") place = `part-${numbers[(notes.parts.get(line.number) ?? 0) - 1]}`;
    return { line: line.number, text: line.text, place };
  });
}

/**
 * Every line, and after it the pieces of it that nobody read.
 * @param {Placed[]} placed @param {Notes} notes @returns {Iterable<Placed>}
 */
export function* withUnread(placed, notes) {
  /** @type {Map<number, string[]>} */
  const unread = new Map();
  for (const [number, text] of notes.unread) {
    const pieces = unread.get(number);
    if (pieces) pieces.push(text);
    else unread.set(number, [text]);
  }
  for (const line of placed) {
    yield line;
    if (line.place === LEFT) continue;
    for (const text of unread.get(line.line) ?? []) if (text !== line.text) yield { line: line.line, text, place: LEFT };
  }
}
