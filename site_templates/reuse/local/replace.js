// @ts-check
/** Replacing what a person chose to replace, and leaving what a person chose to leave. */

/** @typedef {import("./mark.js").Mark} Mark */

/**
 * @param {Mark} one
 * @param {Mark} other
 */
export function isSame(one, other) {
  return one.kind === other.kind && one.words === other.words;
}

/**
 * @param {string} text
 * @param {Mark} mark
 * @param {string} value
 */
export function replaceOne(text, mark, value) {
  return replaceThese(text, [mark], value);
}

/**
 * Replaces every mark with the same words and of the same kind.
 *
 * @param {string} text
 * @param {readonly Mark[]} marks all marks of the text
 * @param {Mark} mark
 * @param {string} value
 */
export function replaceAll(text, marks, mark, value) {
  return replaceThese(
    text,
    marks.filter((other) => isSame(other, mark)),
    value,
  );
}

/**
 * @param {string} text
 * @param {readonly Mark[]} marks in the order of the text
 * @param {string} value
 */
function replaceThese(text, marks, value) {
  let result = "";
  let at = 0;
  for (const { start, end, words } of marks) {
    // Marks of an older text say nothing about this one.
    if (text.slice(start, end) !== words) continue;
    result += text.slice(at, start) + value;
    at = end;
  }
  return result + text.slice(at);
}

/**
 * The marks without those whose words a person left as they are.
 *
 * @param {readonly Mark[]} marks
 * @param {readonly string[]} left as `leave` makes them
 */
export function without(marks, left) {
  const known = new Set(left);
  return marks.filter((mark) => !known.has(leave(mark)));
}

/**
 * How a draft remembers that words were looked at and can stay.
 *
 * @param {Mark} mark
 */
export function leave({ kind, words }) {
  return `${kind}:${words}`;
}
