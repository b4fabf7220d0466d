// @ts-check
/** Two texts side by side on the page: every word set as text, what differs marked by line and by word. */

import { element } from "../frame/lib/dom.js";
import { hasMessage, message } from "../frame/lib/messages.js";

/** @typedef {import("./align.js").Block} Block */
/** @typedef {import("./align.js").Row} Row */
/** @typedef {import("./words.js").Stretch} Stretch */
/** @typedef {import("./motion.js").Names} Names */

const SIGNS = { same: "=", changed: "≠", moved: "↕", left: "−", right: "+" };

/**
 * @param {Block[]} blocks
 * @param {Names} names
 */
export function drawn(blocks, names) {
  return blocks.map(({ kind, heading, rows }) => {
    const section = element("section", { class: "block" });
    section.classList.toggle("block--same", rows.every(({ state }) => state === "same"));
    const title = element("h3");
    const phrase = element("span", {}, capital(heading));
    phrase.lang = "nl";
    title.append(phrase);
    // What the part is called in the language of the page, where that is another one.
    if (hasMessage(`gloss-${kind}`)) title.append(" ", element("span", { class: "block__gloss" }, message(`gloss-${kind}`)));
    const list = element("ul", { class: "pairs" });
    list.append(...rows.map((row) => drawnRow(row, names)));
    section.append(title, list);
    return section;
  });
}

/** @param {string} words */
function capital(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * @param {Row} row
 * @param {Names} names
 */
function drawnRow(row, names) {
  const item = element("li", { class: `pair pair--${row.state}` });
  item.classList.toggle("pair--b", !row.a);
  const state = element("p", { class: "pair__state" });
  const sign = element("span", {}, SIGNS[row.state]);
  sign.setAttribute("aria-hidden", "true");
  state.append(sign, ` ${stateWords(row, names)}`);
  item.append(state);
  const same = row.state === "same";
  const alone = row.state === "left" || row.state === "right";
  if (row.a) item.append(cell("a", row.a, row, alone ? "" : same ? message("both") : names.a));
  if (row.b) item.append(cell("b", row.b, row, alone ? "" : names.b));
  // The same words once are enough for the ear, and on a phone for the eye.
  if (same) item.lastElementChild?.setAttribute("aria-hidden", "true");
  return item;
}

/**
 * @param {Row} row
 * @param {Names} names
 */
function stateWords(row, names) {
  return message(`state-${row.state}`, { name: row.a ? names.a : names.b });
}

/**
 * @param {"a" | "b"} side
 * @param {Stretch[]} stretches
 * @param {Row} row
 * @param {string} name
 */
function cell(side, stretches, row, name) {
  const block = element("div", { class: `pair__cell pair__cell--${side}` });
  const about = row.role === "original" || row.role === "amended" ? message(row.role) : "";
  if (name) block.append(element("p", { class: "pair__who" }, name));
  if (about) block.append(element("p", { class: "pair__about" }, about));
  const text = element("p", { class: "pair__text plain-text" });
  text.lang = "nl";
  // A point that the other lacks is marked as a whole, by its state: marks on every word would only be in the way.
  const plain = row.state === "left" || row.state === "right";
  text.append(...stretches.flatMap((one) => (one.own && !plain ? marked(side, one.words) : [one.words])));
  block.append(text);
  if (row.elsewhere) block.append(elsewhere(row.elsewhere));
  return block;
}

/**
 * @param {"a" | "b"} side
 * @param {string} own
 */
function marked(side, own) {
  const mark = document.createElement(side === "a" ? "del" : "ins");
  const bare = own.trimEnd();
  const before = element("span", { class: "visually-hidden" }, `[${message(side === "a" ? "removed" : "added")}: `);
  const behind = element("span", { class: "visually-hidden" }, "]");
  before.lang = behind.lang = document.documentElement.lang;
  mark.append(before, bare, behind);
  return [mark, own.slice(bare.length)];
}

/** @param {string} heading */
function elsewhere(heading) {
  return element("p", { class: "pair__elsewhere small muted" }, message("elsewhere", { part: heading }));
}
