// @ts-check
/** The text with its marks in it: an underline of its own for each kind, and the kind in words for who can't see it. */

import { element } from "../../frame/lib/dom.js";
import { message } from "../../frame/lib/messages.js";

/** @typedef {import("./mark.js").Mark} Mark */

/**
 * Shows a text with marks; the words stay those of the text when they are selected and copied.
 *
 * @param {Element} place
 * @param {string} text
 * @param {readonly Mark[]} marks in the order of the text
 */
export function showMarked(place, text, marks) {
  /** @type {(Node | string)[]} */
  const pieces = [];
  let at = 0;
  for (const { start, end, kind } of marks) {
    const name = element("span", { class: "local-mark__kind" }, ` (${message(`kind-${kind}`)})`);
    pieces.push(
      text.slice(at, start),
      element("mark", { class: "local-mark", "data-kind": kind }, text.slice(start, end), name),
    );
    at = end;
  }
  place.replaceChildren(...pieces, text.slice(at));
}
