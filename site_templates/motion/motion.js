// @ts-check
// The actions of a motion page: copy the text or the speech, print, share. Without this script nothing of them is shown.

import { copied } from "../frame/lib/clipboard.js";
import { find, speaker } from "../frame/lib/dom.js";
import { hasMessage, message } from "../frame/lib/messages.js";
import { recall } from "../frame/lib/storage.js";

const announce = speaker(find(document, "[data-status]", HTMLElement));
const text = /** @type {HTMLElement | null} */ (document.querySelector("[data-formal]"));
const speech = /** @type {HTMLElement | null} */ (document.querySelector("[data-speech]"));

/**
 * The words of one block as they stand in the record; a gloss beside a Dutch phrase is not part of the motion.
 * @param {Element} block
 */
function words(block) {
  const copy = /** @type {Element} */ (block.cloneNode(true));
  for (const gloss of copy.querySelectorAll(".gloss")) gloss.remove();
  return (copy.textContent ?? "").trim();
}

/**
 * The paragraphs and points of one part of the document.
 * @param {Element} part
 */
function plain(part) {
  if (part.matches("h3, p")) return [words(part)];
  const numbered = part.matches("ol");
  const mark = (/** @type {number} */ at) => (numbered ? `${at + 1}. ` : part.matches("ul") ? "- " : "");
  return [...part.children].map((item, at) => mark(at) + words(item));
}

/**
 * The document as plain text: a blank line before every phrase and paragraph, none between the points under a phrase.
 * @param {Element} root
 */
export function documentText(root) {
  const title = document.querySelector("h1")?.textContent?.trim() ?? "";
  const parts = [...root.children].map((part) => {
    const lines = plain(part);
    return (part.matches("ol, ul") ? "\n" : "\n\n") + lines.join(part.matches(".formal__lines, .formal__quote") ? "\n\n" : "\n");
  });
  // A model says that it is one, wherever it goes.
  const label = hasMessage("model") ? `\n\n(${message("model")})` : "";
  return `${title}${parts.join("")}${label}\n`;
}

/**
 * The speech as plain text: a blank line between paragraphs.
 * @param {Element} root
 */
export function speechText(root) {
  return `${[...root.children].map(words).join("\n\n")}\n`;
}

/**
 * Put what a block says on the clipboard; where that is not allowed, select the block.
 * @param {HTMLElement} root
 * @param {(root: HTMLElement) => string} asText
 */
async function copy(root, asText) {
  const went = await copied(asText(root));
  if (!went) getSelection()?.selectAllChildren(root);
  announce(message(went ? "copied" : "failed"));
}

/**
 * Show the buttons of one action and let them do it.
 * @param {string} name
 * @param {() => unknown} act
 */
function enable(name, act) {
  for (const button of document.querySelectorAll(`button[data-${name}]`)) {
    /** @type {HTMLElement} */ (button).hidden = false;
    button.addEventListener("click", act);
  }
}

if (text) enable("copy", () => copy(text, documentText));
if (speech) enable("speech-copy", () => copy(speech, speechText));
enable("print", () => window.print());
if ("share" in navigator) {
  const shared = { title: document.title, url: location.href.split("#")[0] };
  enable("share", () => navigator.share(shared).catch(() => undefined));
}

// On a phone what is about the motion is folded away at first, so that the text and what helps to decide are near.
const folds = /** @type {NodeListOf<HTMLDetailsElement>} */ (document.querySelectorAll("details.fold"));
const unfold = () => {
  const named = location.hash ? document.getElementById(location.hash.slice(1)) : null;
  const fold = named?.closest("details");
  if (fold) fold.open = true;
};
if (matchMedia("(width < 60em)").matches) for (const fold of folds) fold.open = false;
unfold();
addEventListener("hashchange", unfold);

const foot = /** @type {HTMLElement | null} */ (document.querySelector("[data-print-foot]"));
window.addEventListener("beforeprint", () => {
  for (const fold of folds) fold.open = true;
  if (!foot) return;
  const day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long" }).format(new Date());
  const address = foot.dataset.address || location.href.split("#")[0];
  foot.textContent = `${address} · ${message("printed", { day })}`;
});

// Whoever began with this motion comes back for the own draft.
const draft = /** @type {HTMLElement | null} */ (document.querySelector("[data-draft]"));
if (draft) draft.hidden = !recall(`draft.${draft.dataset.draft}`);

// A build does not look at the clock, so the question for the outcome waits here for its day.
const asks = /** @type {HTMLElement | null} */ (document.querySelector("[data-asks-from]"));
if (asks && new Date().toISOString().slice(0, 10) >= (asks.dataset.asksFrom ?? "")) asks.hidden = false;
