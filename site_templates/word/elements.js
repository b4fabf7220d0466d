// @ts-check
// Looking things up in the elements of a Word file.

/** @typedef {import("./package.js").Element} Element */

/**
 * The elements in another, of one name or of any.
 * @param {Element | null | undefined} element
 * @param {string} [name]
 */
export function children(element, name) {
  const inside = /** @type {Element[]} */ (element?.[2].filter((one) => typeof one !== "string") ?? []);
  return name ? inside.filter((one) => one[0] === name) : inside;
}

/**
 * The first element along a path of names.
 * @param {Element | null | undefined} element
 * @param {string[]} path
 * @returns {Element | null}
 */
export function child(element, ...path) {
  return path.reduce((/** @type {Element | null} */ parent, name) => children(parent, name)[0] ?? null, element ?? null);
}

/**
 * What an element is set to.
 * @param {Element | null} element
 */
export function value(element) {
  return element?.[1].val ?? "";
}

/**
 * Whether an element is there and not switched off.
 * @param {Element | null} element
 */
export function isOn(element) {
  return element !== null && !["0", "false", "off"].includes(value(element));
}
