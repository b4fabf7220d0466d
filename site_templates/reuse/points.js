// @ts-check
/** The text of a draft, point by point: keep, change, move, add; and of a request whom it asks and with which verb. */

import { request } from "./compose/part.js";
import { copyOf, find, grow, growAll } from "../frame/lib/dom.js";
import { message } from "../frame/lib/messages.js";
import { pointRow } from "./points/row.js";
import { enter } from "./roving.js";

/** @typedef {import("./draft.js").Draft} Draft */
/** @typedef {import("./draft.js").DraftPart} DraftPart */
/** @typedef {import("./compose.js").Table} Table */

/**
 * @typedef {object} TextEditor what the editor of the text works with
 * @property {HTMLElement} place
 * @property {() => Draft} draft
 * @property {Table} table
 * @property {() => void} changed
 * @property {(words: string) => void} announce
 */

/**
 * Show the parts of the draft anew.
 * @param {TextEditor} editor
 */
export function showParts(editor) {
  editor.place.replaceChildren(...editor.draft().text.map((part) => partBlock(part, editor)));
  growAll(editor.place);
  enter(editor.place);
}

/** @param {DraftPart} part @param {TextEditor} editor */
function partBlock(part, editor) {
  const block = copyOf("part-block");
  const heading = find(block, "h3", HTMLElement);
  const list = find(block, ".points", HTMLElement);
  heading.id = `part-${editor.draft().text.indexOf(part)}`;
  for (const one of [list, find(block, "[data-ask]", HTMLElement)]) one.setAttribute("aria-labelledby", heading.id);
  const add = find(block, "[data-act=add-point]", HTMLButtonElement);
  const title = () => {
    heading.textContent = phraseOf(part, editor);
    add.setAttribute("aria-label", message("add-point", { part: heading.textContent }));
  };
  title();
  startAsk(find(block, "[data-ask]", HTMLElement), part, () => {
    title();
    editor.changed();
  });
  startChange(find(block, "[data-change]", HTMLElement), part, editor);
  const show = () => {
    list.replaceChildren(...part.points.map((_, at) => pointRow(part, at, show, editor)));
    if (!block.isConnected) return;
    growAll(list);
    enter(editor.place, list);
  };
  show();
  add.hidden = part.part === "change";
  add.addEventListener("click", () => {
    part.points.push({ text: "", kept: true });
    show();
    editor.changed();
    editor.announce(message("added"));
    list.querySelector("li:last-child textarea")?.dispatchEvent(new Event("input"));
    /** @type {HTMLElement | null} */ (list.querySelector("li:last-child textarea"))?.focus();
  });
  return block;
}

/**
 * What opens a part in the form of the draft.
 * @param {DraftPart} part @param {TextEditor} editor
 */
function phraseOf(part, { draft, table }) {
  const phrases = /** @type {import("./compose.js").Phrases} */ (table.forms[draft().form]);
  if (part.part === "change") return part.lead || phrases.decides;
  if (part.part === "heard") return part.lead || phrases.heard.trim();
  return part.lead || phrases.parts[part.part] || request(part.verb || "requests", part.to, phrases, table);
}

/** @param {HTMLElement} place @param {DraftPart} part @param {() => void} changed */
function startAsk(place, part, changed) {
  place.hidden = part.part !== "requests";
  if (place.hidden) return;
  const verb = find(place, "[data-part=verb]", HTMLSelectElement);
  const to = find(place, "[data-part=to]", HTMLSelectElement);
  const other = find(place, "[data-other]", HTMLElement);
  const words = find(place, "[data-part=other]", HTMLInputElement);
  verb.value = part.verb ?? "requests";
  to.value = part.to ?? "college";
  if (to.selectedIndex < 0 || !to.value) {
    to.value = "";
    words.value = part.to ?? "";
  }
  other.hidden = to.value !== "";
  const take = () => {
    // A lead of its own names verb and addressee in its own words; who chooses others, wants the standard phrase.
    delete part.lead;
    other.hidden = to.value !== "";
    part.verb = verb.value;
    part.to = to.value || words.value.trim() || "…";
    changed();
  };
  verb.addEventListener("change", take);
  to.addEventListener("change", () => {
    take();
    if (!other.hidden) words.focus();
  });
  words.addEventListener("input", take);
}

/** @param {HTMLElement} place @param {DraftPart} part @param {TextEditor} editor */
function startChange(place, part, editor) {
  place.hidden = part.part !== "change";
  if (place.hidden) return;
  for (const name of /** @type {const} */ (["at", "original", "amended"])) {
    const field = find(place, `[data-part=${name}]`, HTMLElement);
    const input = /** @type {HTMLInputElement | HTMLTextAreaElement} */ (field);
    const without = name === "amended" ? "deleted" : name === "original" ? "added" : "";
    if (without && part.how === without && input.parentElement) input.parentElement.hidden = true;
    input.value = part[name] ?? "";
    input.addEventListener("input", () => {
      part[name] = input.value;
      if (input instanceof HTMLTextAreaElement) grow(input);
      editor.changed();
    });
  }
}
