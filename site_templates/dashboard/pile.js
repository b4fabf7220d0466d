// @ts-check
/** The choices of an editor on a pile, saved as a file; nothing leaves the browser but that file. */

import "../frame/frame.js";
import { find } from "../frame/lib/dom.js";
import { message } from "../frame/lib/messages.js";

const form = find(document, "[data-pile]", HTMLFormElement);
const status = find(form, "[data-said]", HTMLElement);
const drafts = /** @type {HTMLElement[]} */ ([...form.querySelectorAll("[data-draft]")]);
const tickAll = find(form, "[data-certain]", HTMLButtonElement);
const save = find(form, "[data-save]", HTMLButtonElement);

/** @param {HTMLElement} draft */
function tick(draft) {
  return find(draft, "[data-accept]", HTMLInputElement);
}

/**
 * What was chosen of a field; undefined where nothing of it was guessed.
 * @param {HTMLElement} draft
 * @param {string} field
 * @returns {string[] | undefined}
 */
function chosen(draft, field) {
  const input = draft.querySelector(`[data-field="${field}"]`);
  if (!(input instanceof HTMLInputElement)) return undefined;
  return input.value.split(",").map((word) => word.trim()).filter(Boolean);
}

/** @param {HTMLElement} draft */
function decision(draft) {
  const [themes, idea] = [chosen(draft, "themes"), chosen(draft, "idea")];
  return { row: draft.dataset.draft, accept: tick(draft).checked, themes, idea: idea && (idea[0] ?? "") };
}

function count() {
  const ticked = drafts.filter((draft) => tick(draft).checked).length;
  status.textContent = message("pile-ticked", { n: ticked });
}

/** @returns {HTMLElement | undefined} the first draft that was ticked and has no theme left */
function themeless() {
  return drafts.find((draft) => tick(draft).checked && chosen(draft, "themes")?.length === 0);
}

tickAll.addEventListener("click", () => {
  for (const draft of drafts) if ("sure" in draft.dataset) tick(draft).checked = true;
  count();
});
save.addEventListener("click", () => {
  const without = themeless();
  if (without) {
    status.textContent = message("pile-themeless");
    find(without, '[data-field="themes"]', HTMLInputElement).focus();
    return;
  }
  const words = JSON.stringify({ decisions: drafts.map(decision) }, null, 1);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([words], { type: "application/json" }));
  link.download = message("pile-file");
  link.click();
  URL.revokeObjectURL(link.href);
});
form.addEventListener("change", count);
form.addEventListener("submit", (event) => event.preventDefault());
for (const button of [tickAll, save]) button.hidden = false;
count();
