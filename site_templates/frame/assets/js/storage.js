// @ts-check
/** What a visitor chose, kept in the browser alone; without storage nothing is remembered and nothing fails. */

const PREFIX = "motiewijzer.";

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
}
