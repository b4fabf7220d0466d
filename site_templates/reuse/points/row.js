// @ts-check
/** One point of a part: its words, whether it is kept, and its place among the others. */

import { copyOf, find, grow } from "../../frame/lib/dom.js";
import { fill, message } from "../../frame/lib/messages.js";

/** @typedef {import("../draft.js").DraftPart} DraftPart */
/** @typedef {import("../points.js").TextEditor} TextEditor */

/** @param {DraftPart} part @param {number} at @param {() => void} show @param {TextEditor} editor */
export function pointRow(part, at, show, editor) {
  const point = /** @type {import("../draft.js").Point} */ (part.points[at]);
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
 * @param {HTMLElement} row @param {{ part: string, n: number }} point
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
 * @param {DraftPart} part @param {number} from @param {number} to @param {() => void} show @param {TextEditor} editor
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
