// @ts-check
// Small tools for strings.

/**
 * A text without certain signs at its start.
 * @param {string} text @param {string} signs
 */
export function lstrip(text, signs) {
  let start = 0;
  while (start < text.length && signs.includes(text[start])) start += 1;
  return start ? text.slice(start) : text;
}

/**
 * A text without certain signs at its end.
 * @param {string} text @param {string} signs
 */
export function rstrip(text, signs) {
  let end = text.length;
  while (end > 0 && signs.includes(text[end - 1])) end -= 1;
  return end < text.length ? text.slice(0, end) : text;
}

/**
 * A text without certain signs at both ends.
 * @param {string} text @param {string} signs
 */
export function strip(text, signs) {
  return lstrip(rstrip(text, signs), signs);
}

/**
 * What stands before and behind the first mark; all of it before where the mark is absent.
 * @param {string} text @param {string} mark @returns {[string, string]}
 */
export function partition(text, mark) {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + mark.length)];
}
