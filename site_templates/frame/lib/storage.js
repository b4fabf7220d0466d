// @ts-check
/** What a visitor chose, kept in the browser alone; without storage nothing is remembered and nothing fails. */

const PREFIX = "motiewijzer.";

/** Said in the page when something is remembered or forgotten; its detail is the name. */
export const REMEMBERED = "motiewijzer-remembered";

/**
 * @param {string} name
 * @returns {string | null}
 */
export function recall(name) {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/**
 * @param {string} name
 * @param {string | null} value null forgets
 */
export function remember(name, value) {
  try {
    if (value === null) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, value);
  } catch {
    // Private windows can refuse: the choice then lasts as long as the page.
  }
  document.dispatchEvent(new CustomEvent(REMEMBERED, { detail: name }));
}
