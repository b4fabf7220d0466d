// @ts-check
/** How far a draft is: what it needs and has not yet, in a sentence and in a number. */

import { find } from "../../frame/lib/dom.js";
import { message } from "../../frame/lib/messages.js";
import { counted } from "../blanks.js";
import { submittersOf, textOf } from "../draft.js";
import { page } from "./page.js";

/** @typedef {import("../draft.js").Draft} Draft */

const state = find(page, "[data-state]", HTMLElement);

/**
 * @param {Draft} draft
 * @param {number} blanks so many places of the text are open
 * @param {number} local so many words are still of the other town
 */
export function showStanding(draft, blanks, local) {
  const missing = missingOf(draft);
  const sentence = [
    blanks > 0 ? `${counted(blanks)}.` : "",
    missing.length > 0 ? message("missing", { fields: missing.join(", ") }) : "",
    local > 0 ? message("local", { n: local }) : "",
  ].filter(Boolean).join(" ");
  // Written anew only when it differs, or every letter would be heard.
  if (state.textContent !== (sentence || message("ready"))) state.textContent = sentence || message("ready");
  state.classList.toggle("reuse__state--ready", !sentence);
  const open = blanks + missing.length + local;
  for (const place of page.querySelectorAll("[data-open]")) place.textContent = open > 0 ? message("open", { n: open }) : "";
}

/**
 * What every motion needs and this draft has not yet, in words.
 * @param {Draft} draft
 */
function missingOf(draft) {
  return [
    draft.place.trim() ? "" : message("field-place"),
    draft.date ? "" : message("field-date"),
    submittersOf(draft).length > 0 ? "" : message("field-names"),
    draft.title.trim() ? "" : message("field-title"),
    textOf(draft).length > 0 ? "" : message("field-points"),
  ].filter(Boolean);
}
