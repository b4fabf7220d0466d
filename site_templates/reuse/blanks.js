// @ts-check
/** The open places of a draft, such as `[wijk]`: each name is asked once, in the order of the text. */

import { element, find } from "../frame/lib/dom.js";
import { message } from "../frame/lib/messages.js";
import { isTown } from "./draft.js";
import { stretches } from "./stretches.js";

/** @typedef {import("./draft.js").Draft} Draft */

/**
 * @typedef {object} Blank one open place
 * @property {string} name without its brackets
 * @property {string} before the words before its first place in the same point
 * @property {string} after
 * @property {number} places how often it stands in the draft
 */

/**
 * The names that are still open. The municipality is none of them: it has a field of its own.
 * @param {Draft} draft @param {string} pattern @returns {Blank[]}
 */
export function blanksIn(draft, pattern) {
  /** @type {Map<string, Blank>} */
  const byName = new Map();
  for (const place of stretches(draft)) {
    const words = place.read();
    for (const { 0: blank, index } of words.matchAll(new RegExp(pattern, "gu"))) {
      const name = blank.slice(1, -1);
      if (isTown(name)) continue;
      const first = { name, before: words.slice(0, index), after: words.slice(index + blank.length), places: 0 };
      const known = byName.get(name) ?? first;
      known.places += 1;
      byName.set(name, known);
    }
  }
  return [...byName.values()];
}

/**
 * Put an answer wherever its name stands.
 * @param {Draft} draft @param {string} name @param {string} answer
 */
export function fillBlank(draft, name, answer) {
  draft.answers[name] = answer;
  for (const place of stretches(draft)) place.write(place.read().replaceAll(`[${name}]`, () => answer));
}

/**
 * Ask for the open places.
 * @param {HTMLElement} step
 * @param {() => Blank[]} blanks those that are left
 * @param {(name: string, answer: string) => void} filled
 */
export function startBlanks(step, blanks, filled) {
  const count = find(step, "[data-blank-count]", HTMLElement);
  const form = find(step, "[data-blank-form]", HTMLFormElement);
  const context = find(step, "[data-blank-context]", HTMLElement);
  const name = find(step, "[data-blank-name]", HTMLElement);
  const field = find(step, "#blank", HTMLInputElement);
  const skip = find(step, "[data-act=skip-blank]", HTMLButtonElement);
  const places = find(step, "[data-blank-places]", HTMLElement);
  let at = 0;
  let shown = "";

  const show = () => {
    const left = blanks();
    if (left.length > 0) step.hidden = false;
    at = left.length > 0 ? at % left.length : 0;
    // Written anew only when it differs, or every letter typed elsewhere would be heard here.
    const label = counted(left.length);
    if (count.textContent !== label) count.textContent = label;
    form.hidden = left.length === 0;
    const blank = left[at];
    if (!blank) return;
    context.replaceChildren(tail(blank.before), element("mark", { class: "blank" }, `[${blank.name}]`), head(blank.after));
    name.textContent = blank.name;
    skip.hidden = left.length === 1;
    const here = `${at} ${blank.before}[${blank.name}]`;
    if (here !== shown) field.value = "";
    shown = here;
    places.textContent = blank.places > 1 ? message("blank-places", { n: blank.places }) : "";
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const blank = blanks()[at];
    const answer = field.value.trim();
    if (!blank || !answer) return field.focus();
    filled(blank.name, answer);
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
