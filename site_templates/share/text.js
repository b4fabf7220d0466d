// @ts-check
/** The text of the motion in its parts, with the editor of "Gebruik in mijn raad". */

import { element, find } from "../frame/lib/dom.js";
import { draftPart, emptyDraft, textOf } from "../reuse/draft.js";
import { showParts } from "../reuse/points.js";
import { idOf, put } from "./shape.js";

/** @typedef {import("./context.js").FormContext} FormContext */

/**
 * @param {HTMLElement} place
 * @param {FormContext} context
 * @returns {() => void} shows the text anew
 */
export function startText(place, context) {
  const draft = emptyDraft();
  const parts = element("div");
  parts.dataset.path = "v-text";
  parts.tabIndex = -1;
  const take = () => {
    const text = textOf(draft);
    put(context.values(), ["text"], text.length > 0 ? text : undefined);
    placed(parts, draft, isFilled);
    context.changed(["text"]);
  };
  const inside = { place: parts, draft: () => draft, table: context.table, changed: take, announce: context.announce };
  const show = () => {
    const text = context.values().text;
    draft.text = (Array.isArray(text) ? text : []).map((part) => draftPart(part));
    showParts(inside);
    placed(parts, draft, isAny);
  };
  const adding = find(document, "#add-part-row", HTMLTemplateElement).content.cloneNode(true);
  place.append(parts, adding);
  const kind = find(place, "#add-part", HTMLSelectElement);
  find(place, "[data-act=add-part]", HTMLButtonElement).addEventListener("click", () => {
    const asks = kind.value === "requests" ? { to: "college", verb: "requests" } : {};
    draft.text.push({ part: kind.value, ...asks, points: [{ text: "", kept: true }] });
    showParts(inside);
    take();
    /** @type {HTMLElement | null} */ (parts.querySelector(".part:last-child textarea"))?.focus();
  });
  show();
  return show;
}

/**
 * Let each part and point have the place of the record at which its faults are shown; what is left out has none.
 * @param {HTMLElement} parts
 * @param {import("../reuse/draft.js").Draft} draft
 * @param {(point: import("../reuse/draft.js").Point) => boolean} isIn whether the record has a point
 */
function placed(parts, draft, isIn) {
  let part = 0;
  for (const [at, { part: kind, points }] of draft.text.entries()) {
    const block = /** @type {HTMLElement} */ (parts.children[at]);
    const hasPlace = kind === "change" || points.some(isIn) || (points.length === 0 && isIn === isAny);
    let point = 0;
    for (const [row, one] of /** @type {NodeListOf<HTMLElement>} */ (block.querySelectorAll(".point")).entries()) {
      const path = points[row] && isIn(points[row]) ? ["text", part, "points", point++] : null;
      setPath(one, path);
      find(one, "textarea", HTMLTextAreaElement).id = path ? idOf(path) : "";
    }
    setPath(block, hasPlace ? ["text", part++] : null);
  }
}

/** @param {HTMLElement} place @param {import("./shape.js").Path | null} path */
function setPath(place, path) {
  if (path) place.dataset.path = idOf(path);
  else delete place.dataset.path;
}

/** A record is shown as it is, its empty parts included. */
function isAny() {
  return true;
}

/** @param {import("../reuse/draft.js").Point} point */
function isFilled({ text, kept }) {
  return kept && text.trim() !== "";
}
