// @ts-check
/** Where a draft begins: with what the link brings, with the one of this browser, or anew. */

import { find } from "../../frame/lib/dom.js";
import { message } from "../../frame/lib/messages.js";
import { draftOf, emptyDraft } from "../draft.js";
import { keptDraft } from "../draft/kept.js";
import { readDraft } from "../draft/read.js";
import { carried } from "../link.js";
import { remembered } from "./own.js";
import { announce, page, showProblem } from "./page.js";

/** @typedef {import("../draft.js").Draft} Draft */
/** @typedef {import("./origin.js").Origin} Origin */
/** @typedef {import("../compose.js").Table} Table */

/**
 * Begin with the draft in the link, with the one of this browser, or anew.
 * @param {Origin | null} origin @param {Table} table @returns {Promise<Draft>}
 */
export async function firstDraft(origin, table) {
  const own = keptDraft(origin?.id ?? "", table);
  const given = await carried(location.hash);
  if (given === undefined) {
    if (own) announce(message("kept"));
    return own ?? freshDraft(origin, table);
  }
  // The link has done its work: a reload must not put it over what was changed since.
  history.replaceState(null, "", location.pathname + location.search);
  const linked = given === null ? null : readDraft(given, table);
  if (!linked) showProblem(message("bad-link"));
  if (!linked || (own && JSON.stringify(own) === JSON.stringify(linked))) return own ?? freshDraft(origin, table);
  return own ? choose(linked, own) : linked;
}

/** @param {Origin | null} origin @param {Table} table @returns {Draft} */
export function freshDraft(origin, table) {
  const draft = origin ? draftOf(origin.id, /** @type {any} */ (origin.record), table) : emptyDraft();
  const { place, name, party } = remembered();
  return { ...draft, place, submitters: [{ name, party }] };
}

/** @param {Draft} linked @param {Draft} own @returns {Promise<Draft>} */
function choose(linked, own) {
  const question = find(page, "[data-choice]", HTMLElement);
  question.hidden = false;
  question.focus();
  return new Promise((done) => {
    for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (question.querySelectorAll("[data-choose]"))) {
      button.addEventListener("click", () => {
        question.hidden = true;
        done(button.dataset.choose === "link" ? linked : own);
      });
    }
  });
}
