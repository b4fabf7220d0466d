// @ts-check
/** What went wrong, shown in the page; nothing takes it away. */

import { find } from "../frame/lib/dom.js";

/** @param {HTMLElement} page @param {string} words */
export function showProblem(page, words) {
  const place = find(page, "[data-problem]", HTMLElement);
  place.textContent = words;
  place.hidden = !words;
  if (words) place.scrollIntoView({ block: "nearest" });
}
