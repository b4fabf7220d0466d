// @ts-check
/** A piece of text that shows why a motion was found, with the words marked. */

import { chunks } from "./words.js";

/** @typedef {{ text: string, marked: boolean }} Piece */

/** So much of what is shown may stand before the first mark, and a text may be so much longer before it is cut. */
const BEFORE = 0.3;
const SLACK = 1.4;
/** From so many letters on a word is marked inside a longer one. */
const INSIDE = 4;

/**
 * @param {string} text
 * @param {Set<string>} forms folded words that were found
 * @returns {{ start: number, end: number }[]} where they stand
 */
export function marks(text, forms) {
  const long = [...forms].filter(({ length }) => length >= INSIDE);
  return chunks(text).filter(({ pieces }) => {
    const whole = pieces.join("");
    return pieces.some((piece) => forms.has(piece)) || forms.has(whole) || long.some((form) => whole.includes(form));
  });
}

/**
 * The text in pieces, cut around the first place where most marks stand together.
 *
 * @param {string} text
 * @param {{ start: number, end: number }[]} places
 * @param {number} length so many characters of a long text are shown
 * @returns {Piece[]}
 */
export function excerpt(text, places, length) {
  const [start, end] = window(text, places, length);
  /** @type {Piece[]} */
  const pieces = [{ text: start > 0 ? "… " : "", marked: false }];
  let at = start;
  for (const place of places.filter((one) => one.start >= start && one.end <= end)) {
    pieces.push({ text: text.slice(at, place.start), marked: false });
    pieces.push({ text: text.slice(place.start, place.end), marked: true });
    at = place.end;
  }
  pieces.push({ text: text.slice(at, end) + (end < text.length ? " …" : ""), marked: false });
  return pieces.filter((piece) => piece.text);
}

/**
 * @param {string} text
 * @param {{ start: number, end: number }[]} places
 * @param {number} length
 * @returns {[number, number]} whole words
 */
function window(text, places, length) {
  if (text.length <= length * SLACK) return [0, text.length];
  const before = Math.round(length * BEFORE);
  const inside = (/** @type {number} */ from) => places.filter(({ start }) => start >= from && start < from + length - before).length;
  const best = places.reduce((most, { start }) => (inside(start) > inside(most) ? start : most), places[0]?.start ?? 0);
  const start = best <= before ? 0 : text.indexOf(" ", best - before) + 1;
  const end = start + length >= text.length ? text.length : text.lastIndexOf(" ", start + length);
  return [start, end > best ? end : Math.min(text.length, best + length)];
}
