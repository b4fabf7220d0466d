// @ts-check
/** What all of the page "Gebruik in mijn raad" needs: the page itself, and ways to say something on it. */

import { find, speaker } from "../../frame/lib/dom.js";
import { message } from "../../frame/lib/messages.js";

export const page = find(document, "[data-reuse]", HTMLElement);
export const announce = speaker(find(page, "[data-status]", HTMLElement));

/** @param {string} words */
export function showProblem(words) {
  const place = find(page, "[data-problem]", HTMLElement);
  place.textContent = words;
  place.hidden = !words;
}

/**
 * A part of the page that comes when it is asked for; where it does not come, that is shown.
 * @template T
 * @param {Promise<T>} coming
 */
export async function part(coming) {
  coming.catch(() => showProblem(message("part-missing")));
  return coming;
}
