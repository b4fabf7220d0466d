// @ts-check
/** Who files the motion: a row for each, the first of them remembered. */

import { copyOf, find } from "../../frame/lib/dom.js";
import { fill, message } from "../../frame/lib/messages.js";
import { rememberSubmitter } from "./own.js";

/**
 * @param {HTMLElement} page @param {() => import("../draft.js").Draft} draft @param {() => void} changed
 * @returns {() => void} shows the rows anew
 */
export function startPeople(page, draft, changed) {
  const list = find(page, "[data-people]", HTMLElement);
  const add = find(page, "[data-act=add-person]", HTMLButtonElement);
  const show = () => list.replaceChildren(...draft().submitters.map(row));
  const row = (/** @type {import("../draft.js").Submitter} */ who, /** @type {number} */ at) => {
    const [shown, remove] = personRow(who, at, changed);
    remove.hidden = draft().submitters.length === 1;
    remove.addEventListener("click", () => {
      draft().submitters.splice(at, 1);
      show();
      changed();
      add.focus();
    });
    return shown;
  };
  add.addEventListener("click", () => {
    draft().submitters.push({ name: "", party: "" });
    show();
    /** @type {HTMLElement | null} */ (list.querySelector(".person:last-child input"))?.focus();
  });
  return show;
}

/**
 * @param {import("../draft.js").Submitter} who @param {number} at @param {() => void} changed
 * @returns {[HTMLElement, HTMLButtonElement]} with the button that takes it away
 */
function personRow(who, at, changed) {
  const row = copyOf("person-row");
  row.setAttribute("aria-label", message("person", { n: at + 1 }));
  for (const field of /** @type {NodeListOf<HTMLInputElement>} */ (row.querySelectorAll("[data-person]"))) {
    const name = /** @type {"name" | "party"} */ (field.dataset.person);
    field.value = who[name];
    field.addEventListener("input", () => {
      who[name] = field.value;
      if (at === 0) rememberSubmitter(who);
      changed();
    });
  }
  const remove = find(row, "[data-act=remove-person]", HTMLButtonElement);
  remove.setAttribute("aria-label", fill(remove.getAttribute("aria-label") ?? "", { n: at + 1 }));
  return [row, remove];
}
