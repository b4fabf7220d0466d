// @ts-check
/** The finished motion on paper, as it will be; also what is copied with its layout and what is printed. */

import { element } from "../frame/lib/dom.js";
import { factsOf, linesOf, outcomeLine } from "./paper.js";
import { oneStop } from "./roving.js";

/** @typedef {import("./paper.js").Paper} Paper */
/** @typedef {import("./compose.js").Section} Section */

/**
 * @param {Paper} paper
 * @param {string} pattern of an open place
 * @returns {HTMLElement[]}
 */
export function drawn(paper, pattern) {
  const mark = (/** @type {HTMLElement} */ node) => marked(node, pattern);
  return [
    ...(paper.note ? [mark(note(paper))] : []),
    element("p", { class: "paper__kind" }, paper.kind),
    mark(element("h3", { class: "paper__title" }, paper.title || "…")),
    facts(paper),
    ...paper.sections.map((section) => mark(drawnSection(section))),
    ...(paper.outcome ? [element("p", { class: "paper__outcome" }, outcomeLine(paper))] : []),
    ...(paper.explanation.length > 0 ? [mark(explanation(paper))] : []),
  ];
}

/** @param {Paper} paper */
function note(paper) {
  const paragraph = element("p", { class: "paper__note" }, paper.note);
  paragraph.dataset.text = paper.note;
  return paragraph;
}

/** @param {Paper} paper */
function facts(paper) {
  const table = element("table", { class: "paper__facts" });
  for (const [label, value] of factsOf(paper)) {
    const head = element("th", {}, label);
    head.scope = "row";
    const row = element("tr");
    row.append(head, element("td", {}, value));
    table.append(row);
  }
  return table;
}

/** @param {Section} section */
function drawnSection(section) {
  const block = element("div", { class: `paper__part paper__part--${section.style}` });
  block.dataset.text = linesOf(section).join("\n");
  if (section.lead) block.append(element(section.part === null ? "p" : "h4", { class: "paper__lead" }, section.lead));
  if (section.style === "bullets" || section.style === "numbers") {
    const list = element(section.style === "numbers" ? "ol" : "ul");
    list.append(...section.items.map((item) => element("li", {}, item)));
    if (section.items.length > 0) block.append(list);
  } else {
    block.append(...section.items.map((item) => element(section.style === "quote" ? "blockquote" : "p", {}, item)));
  }
  return block;
}

/** @param {Paper} paper */
function explanation(paper) {
  const block = element("div", { class: "paper__part" });
  block.dataset.text = [paper.labels.explanation, ...paper.explanation].join("\n\n");
  block.append(element("h4", { class: "paper__lead" }, paper.labels.explanation), ...paper.explanation.map((one) => element("p", {}, one)));
  return block;
}

/**
 * Let open places stand out.
 * @param {HTMLElement} node @param {string} pattern
 */
function marked(node, pattern) {
  const words = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  /** @type {Text[]} */
  const texts = [];
  while (words.nextNode()) texts.push(/** @type {Text} */ (words.currentNode));
  for (const text of texts) {
    const pieces = text.data.split(new RegExp(`(${pattern})`, "gu"));
    if (pieces.length > 1) text.replaceWith(...pieces.map((one, at) => (at % 2 ? element("mark", { class: "blank" }, one) : one)));
  }
  return node;
}

/**
 * A button beside what opens a part, that copies the part.
 * @param {HTMLElement} place @param {string} name @param {(words: string) => void} copy
 */
export function withCopying(place, name, copy) {
  /** @type {HTMLButtonElement[]} */
  const buttons = [];
  for (const part of /** @type {NodeListOf<HTMLElement>} */ (place.querySelectorAll(".paper__part"))) {
    const lead = part.querySelector(".paper__lead");
    if (!lead) continue;
    const button = element("button", { class: "link-button paper__copy" }, name);
    button.type = "button";
    button.setAttribute("aria-label", `${name}: ${lead.textContent}`);
    button.addEventListener("click", () => copy(part.dataset.text ?? ""));
    lead.after(button);
    buttons.push(button);
  }
  oneStop(buttons);
}

/**
 * The paper as HTML for the clipboard, without our buttons and marks.
 * @param {HTMLElement} place
 */
export function asHtml(place) {
  const copy = /** @type {HTMLElement} */ (place.cloneNode(true));
  for (const button of copy.querySelectorAll("button")) button.remove();
  for (const mark of copy.querySelectorAll("mark")) mark.replaceWith(mark.textContent ?? "");
  for (const one of copy.querySelectorAll("*")) {
    for (const { name } of [...one.attributes]) if (name !== "scope") one.removeAttribute(name);
  }
  return `<div lang="nl">${copy.innerHTML}</div>`;
}
