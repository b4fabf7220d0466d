// @ts-check
/** The plain fields of a draft: where, when, about what and by whom. */

import { find, grow } from "../../frame/lib/dom.js";
import { message } from "../../frame/lib/messages.js";
import { rememberPlace, slugOf } from "./own.js";
import { startPeople } from "./people.js";

/** @typedef {import("../draft.js").Draft} Draft */

/**
 * @param {HTMLElement} page @param {() => Draft} draft @param {() => void} changed
 * @returns {() => void} shows the fields anew
 */
export function startSteps(page, draft, changed) {
  const fields = /** @type {NodeListOf<HTMLInputElement | HTMLTextAreaElement>} */ (page.querySelectorAll("[data-field]"));
  const flags = /** @type {NodeListOf<HTMLInputElement>} */ (page.querySelectorAll("[data-flag]"));
  const radios = /** @type {NodeListOf<HTMLInputElement>} */ (page.querySelectorAll("input[type=radio]"));
  const note = find(page, "#place-note", HTMLElement);
  for (const field of fields) {
    field.addEventListener("input", () => {
      write(draft(), field.dataset.field ?? "", field.value);
      if (field instanceof HTMLTextAreaElement) grow(field);
      if (field.dataset.field === "place") {
        note.textContent = "";
        rememberPlace(draft());
      }
      changed();
    });
  }
  find(page, "#place", HTMLInputElement).addEventListener("change", () => {
    const { place } = draft();
    note.textContent = place.trim() && !slugOf(place) ? message("unknown-place") : "";
  });
  for (const flag of flags) {
    flag.addEventListener("change", () => {
      const name = /** @type {"credit" | "outcome"} */ (flag.dataset.flag);
      draft()[name] = flag.checked;
      changed();
    });
  }
  for (const radio of radios) {
    radio.addEventListener("change", () => {
      const name = /** @type {"kind" | "form"} */ (radio.name);
      draft()[name] = radio.value;
      showKind(page, draft());
      changed();
    });
  }
  const showPeople = startPeople(page, draft, changed);
  return () => {
    for (const field of fields) field.value = read(draft(), field.dataset.field ?? "");
    for (const flag of flags) flag.checked = draft()[/** @type {"credit" | "outcome"} */ (flag.dataset.flag)];
    for (const radio of radios) radio.checked = draft()[/** @type {"kind" | "form"} */ (radio.name)] === radio.value;
    showKind(page, draft());
    showPeople();
  };
}

/**
 * Off the agenda there is no agenda item; an amendment always has its proposal.
 * @param {HTMLElement} page @param {Draft} draft
 */
function showKind(page, draft) {
  find(page, "[data-kinds]", HTMLElement).hidden = draft.kind === "amendment";
  find(page, "[data-amendment]", HTMLElement).hidden = draft.kind !== "amendment";
  find(page, "[data-agenda]", HTMLElement).hidden = draft.kind === "motion-off-agenda";
  const proposal = find(page, "[data-proposal]", HTMLDetailsElement);
  if (draft.kind === "amendment" || draft.proposal.number || draft.proposal.title) proposal.open = true;
}

/** @param {Draft} draft @param {string} path */
function read(draft, path) {
  if (path === "proposal.number") return draft.proposal.number;
  if (path === "proposal.title") return draft.proposal.title;
  return draft[/** @type {"place" | "date" | "agenda" | "title" | "explanation"} */ (path)];
}

/** @param {Draft} draft @param {string} path @param {string} words */
function write(draft, path, words) {
  if (path === "proposal.number") draft.proposal.number = words;
  else if (path === "proposal.title") draft.proposal.title = words;
  else draft[/** @type {"place" | "date" | "agenda" | "title" | "explanation"} */ (path)] = words;
}
