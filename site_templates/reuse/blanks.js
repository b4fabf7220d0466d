// @ts-check
/** The open places of a draft, such as `[wijk]`: asked one by one, in the order of the text. */

import { element, find } from "../frame/lib/dom.js";
import { message } from "../frame/lib/messages.js";
import { stretches } from "./stretches.js";

/** @typedef {import("./draft.js").Draft} Draft */

/**
 * @typedef {object} Blank one open place
 * @property {string} name without its brackets
 * @property {string} before the words before it in the same point
 * @property {string} after
 * @property {(words: string) => void} fill
 */

/**
 * @param {Draft} draft
 * @param {string} pattern
 * @returns {Blank[]}
 */
export function blanksIn(draft, pattern) {
  return stretches(draft).flatMap((place) => {
    const words = place.read();
    return [...words.matchAll(new RegExp(pattern, "gu"))].map((found) => {
      const before = words.slice(0, found.index);
      const after = words.slice(found.index + found[0].length);
      return { name: found[0].slice(1, -1), before, after, fill: (answer) => place.write(before + answer + after) };
    });
  });
}

/**
 * Ask for the open places.
 * @param {HTMLElement} step
 * @param {() => Blank[]} blanks those that are left
 * @param {() => void} filled
 */
export function startBlanks(step, blanks, filled) {
  const count = find(step, "[data-blank-count]", HTMLElement);
  const form = find(step, "[data-blank-form]", HTMLFormElement);
  const context = find(step, "[data-blank-context]", HTMLElement);
  const name = find(step, "[data-blank-name]", HTMLElement);
  const field = find(step, "#blank", HTMLInputElement);
  const skip = find(step, "[data-act=skip-blank]", HTMLButtonElement);
  /** @type {Map<string, string>} what was filled in under a name before */
  const answers = new Map();
  let at = 0;
  let shown = "";

  const show = () => {
    const left = blanks();
    if (left.length > 0) step.hidden = false;
    at = left.length > 0 ? at % left.length : 0;
    // Said anew only when it differs, or every letter typed elsewhere would be heard here.
    const said = counted(left.length);
    if (count.textContent !== said) count.textContent = said;
    form.hidden = left.length === 0;
    const blank = left[at];
    if (!blank) return;
    context.replaceChildren(tail(blank.before), element("mark", { class: "blank" }, `[${blank.name}]`), head(blank.after));
    name.textContent = blank.name;
    skip.hidden = left.length === 1;
    const here = `${at} ${blank.before}[${blank.name}]`;
    if (here !== shown) field.value = answers.get(blank.name) ?? "";
    shown = here;
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const blank = blanks()[at];
    const answer = field.value.trim();
    if (!blank || !answer) return field.focus();
    answers.set(blank.name, answer);
    blank.fill(answer);
    filled();
    if (form.hidden) return count.focus();
    field.focus();
    field.select();
  });
  skip.addEventListener("click", () => {
    at += 1;
    show();
    field.focus();
  });
  return show;
}

/** How many open places are left, in words. @param {number} n */
export function counted(n) {
  return n === 0 ? message("blank-none") : message("blanks", { n });
}

/** @param {string} words */
function tail(words) {
  return words.length > 90 ? `… ${words.slice(-90).replace(/^\S*\s/u, "")}` : words;
}

/** @param {string} words */
function head(words) {
  return words.length > 90 ? `${words.slice(0, 90).replace(/\s\S*$/u, "")} …` : words;
}
