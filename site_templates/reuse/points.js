// @ts-check
/** The text of a draft, point by point: keep, change, move, add; and of a request whom it asks and with which verb. */

import { request } from "./compose.js";
import { copyOf, find, grow, growAll } from "../frame/lib/dom.js";
import { fill, message } from "../frame/lib/messages.js";
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

/**
 * @param {DraftPart} part
 * @param {TextEditor} editor
 */
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
 * @param {DraftPart} part
 * @param {TextEditor} editor
 */
function phraseOf(part, { draft, table }) {
  const phrases = /** @type {import("./compose.js").Phrases} */ (table.forms[draft().form]);
  if (part.part === "change") return part.lead || phrases.decides;
  if (part.part === "heard") return part.lead || phrases.heard.trim();
  return part.lead || phrases.parts[part.part] || request(part.verb || "requests", part.to, phrases, table);
}

/**
 * @param {HTMLElement} place
 * @param {DraftPart} part
 * @param {() => void} changed
 */
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

/**
 * @param {HTMLElement} place
 * @param {DraftPart} part
 * @param {TextEditor} editor
 */
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

/**
 * @param {DraftPart} part
 * @param {number} at
 * @param {() => void} show
 * @param {TextEditor} editor
 */
function pointRow(part, at, show, editor) {
  const point = /** @type {import("./draft.js").Point} */ (part.points[at]);
  const row = copyOf("point-row");
  const field = find(row, "textarea", HTMLTextAreaElement);
  const keep = find(row, "input", HTMLInputElement);
  numbered(row, { part: message(`part-${part.part}`), n: at + 1 });
  field.value = point.text;
  keep.checked = point.kept;
  row.classList.toggle("point--left-out", !point.kept);
  field.addEventListener("input", () => {
    point.text = field.value;
    grow(field);
    editor.changed();
  });
  field.addEventListener("keydown", (event) => {
    const step = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
    if (!step) return;
    event.preventDefault();
    move(part, at, at + step, show, editor);
  });
  keep.addEventListener("change", () => {
    point.kept = keep.checked;
    row.classList.toggle("point--left-out", !point.kept);
    editor.changed();
  });
  for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (row.querySelectorAll("[data-move]"))) {
    const step = Number(button.dataset.move);
    button.setAttribute("aria-disabled", String(!part.points[at + step]));
    button.addEventListener("click", () => move(part, at, at + step, show, editor));
  }
  find(row, ".point__move", HTMLElement).hidden = part.points.length === 1;
  startDrag(row, part, at, show, editor);
  return row;
}

/**
 * Each control of a point says of which it is, such as "Verzoek 2 omlaag".
 * @param {HTMLElement} row
 * @param {{ part: string, n: number }} point
 */
function numbered(row, point) {
  for (const one of row.querySelectorAll("[aria-label*='{n}']")) {
    one.setAttribute("aria-label", fill(one.getAttribute("aria-label") ?? "", point));
  }
  const keep = find(row, ".visually-hidden", HTMLElement);
  keep.textContent = fill(keep.textContent ?? "", point);
}

/**
 * The point goes to another place, and the focus goes with it.
 * @param {DraftPart} part
 * @param {number} from
 * @param {number} to
 * @param {() => void} show
 * @param {TextEditor} editor
 */
function move(part, from, to, show, editor) {
  const [point] = part.points[to] ? part.points.splice(from, 1) : [];
  if (!point) return;
  part.points.splice(to, 0, point);
  const list = /** @type {HTMLElement} */ (document.activeElement?.closest(".points"));
  const isTyping = document.activeElement instanceof HTMLTextAreaElement;
  show();
  editor.changed();
  editor.announce(message("moved", { n: to + 1, all: part.points.length }));
  const row = list?.children[to];
  const next = isTyping ? row?.querySelector("textarea") : row?.querySelectorAll("[data-move]")[to < from ? 0 : 1];
  /** @type {HTMLElement | null | undefined} */ (next)?.focus();
}

/**
 * @param {HTMLElement} row
 * @param {DraftPart} part
 * @param {number} at
 * @param {() => void} show
 * @param {TextEditor} editor
 */
function startDrag(row, part, at, show, editor) {
  const handle = find(row, ".point__keep", HTMLElement);
  handle.draggable = true;
  handle.addEventListener("dragstart", (event) => {
    event.dataTransfer?.setData("text/x-point", String(at));
    event.dataTransfer?.setDragImage(row, 0, 0);
    row.parentElement?.setAttribute("data-dragging", "");
  });
  handle.addEventListener("dragend", () => row.parentElement?.removeAttribute("data-dragging"));
  row.addEventListener("dragover", (event) => {
    // Only within the list from which it came.
    if (row.parentElement?.hasAttribute("data-dragging")) event.preventDefault();
  });
  row.addEventListener("drop", (event) => {
    const from = Number(event.dataTransfer?.getData("text/x-point"));
    if (!row.parentElement?.hasAttribute("data-dragging") || !part.points[from]) return;
    event.preventDefault();
    row.parentElement.removeAttribute("data-dragging");
    move(part, from, at, show, editor);
  });
}
