// @ts-check
/** The text of the motion in its parts, with the editor of "Gebruik in mijn raad". */

import { element, find } from "../frame/lib/dom.js";
import { draftPart, emptyDraft, textOf } from "../reuse/draft.js";
import { growAll, showParts } from "../reuse/points.js";
import { put } from "./shape.js";

/** @typedef {import("./desk.js").Desk} Desk */

/**
 * @param {HTMLElement} place
 * @param {Desk} desk
 * @returns {() => void} shows the text anew
 */
export function startText(place, desk) {
  const draft = emptyDraft();
  const parts = element("div");
  parts.dataset.path = "v-text";
  parts.tabIndex = -1;
  const take = () => {
    const text = textOf(draft);
    put(desk.values(), ["text"], text.length > 0 ? text : undefined);
    desk.changed(["text"]);
  };
  const inside = { place: parts, draft: () => draft, table: desk.table, changed: take, say: desk.say };
  const show = () => {
    const text = desk.values().text;
    draft.text = (Array.isArray(text) ? text : []).map((part) => draftPart(part));
    showParts(inside);
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
  return () => {
    show();
    growAll(parts);
  };
}
