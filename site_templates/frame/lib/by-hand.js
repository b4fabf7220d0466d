// @ts-check
/** What a browser refuses, words on the clipboard or a new window, is shown, so that the visitor can do it by hand. */

import { copied } from "./clipboard.js";
import { element } from "./dom.js";
import { message } from "./messages.js";

/** @typedef {import("./clipboard.js").Words} Words */

/**
 * As `copied`; where that is refused the words are shown, selected, until the visitor has copied them by hand.
 * @param {Words} words
 * @param {Words} [html]
 */
export async function copiedOrShown(words, html) {
  const went = await copied(words, html);
  if (!went) await showWords(await words);
  return went;
}

/** @param {string} words */
function showWords(words) {
  const field = element("textarea", { class: "field", rows: "6", readonly: "", "aria-label": message("by-hand-words") });
  field.value = words;
  const closed = shown(message("by-hand"), field);
  field.select();
  return closed;
}

/**
 * Open an address in a new window, which gets no way back to this one. One that a browser takes for an advertisement and
 * blocks is offered as a link. Call it at once, as `copied`.
 * @param {string} url
 */
export function openWindow(url) {
  const popup = open(url, "_blank");
  if (!popup) return shown(message("blocked"), element("a", { href: url, target: "_blank", rel: "noopener" }, message("open-here")));
  popup.opener = null;
  return Promise.resolve();
}

/**
 * A dialog with a sentence and what belongs to it, until it is closed.
 * @param {string} sentence
 * @param {HTMLElement} content
 * @returns {Promise<void>}
 */
function shown(sentence, content) {
  const words = element("p", { id: "shown-words" }, sentence);
  const close = element("form", { method: "dialog" }, element("button", { class: "button" }, message("close")));
  const dialog = element("dialog", { class: "shown", "aria-labelledby": words.id }, words, content, close);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((done) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      done();
    });
  });
}
