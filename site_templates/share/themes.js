// @ts-check
/** Themes to choose with one press: those whose words stand in the title and the text. */

import { element } from "../frame/lib/dom.js";
import { foldName } from "../frame/lib/folding.js";
import { message } from "../frame/lib/messages.js";
import { put, spoken } from "./shape.js";

/** @typedef {import("./context.js").FormContext} FormContext */
/** @typedef {import("./shape.js").Values} Values */

const MOST = 3;
/** A word of the title says more about the subject than one of the text. */
const TITLE = 3;

/**
 * @param {Values} values
 * @param {import("./shape.js").Registers} registers
 * @returns {string[]} short names, the most likely first
 */
export function likelyThemes({ title, text, themes }, { theme_spellings }) {
  const points = (Array.isArray(text) ? text : []).flatMap((part) => (Array.isArray(part?.points) ? part.points : []));
  const long = ` ${foldName(points.join(" ")).replaceAll(/[^\p{L}\p{N}-]+/gu, " ")} `;
  const short = ` ${foldName(typeof title === "string" ? title : "").replaceAll(/[^\p{L}\p{N}-]+/gu, " ")} `;
  /** @type {Map<string, number>} */
  const scores = new Map();
  for (const [word, slug] of Object.entries(theme_spellings)) {
    const wanted = ` ${foldName(word)} `;
    const score = (short.includes(wanted) ? TITLE : 0) + (long.includes(wanted) ? 1 : 0);
    if (score > 0) scores.set(slug, (scores.get(slug) ?? 0) + score);
  }
  const chosen = Array.isArray(themes) ? themes : [];
  const candidates = [...scores].filter(([slug]) => !chosen.includes(slug));
  return candidates.sort(([, one], [, other]) => other - one).slice(0, MOST).map(([slug]) => slug);
}

/**
 * @param {HTMLElement} inside
 * @param {FormContext} context
 * @param {() => void} showAll
 */
export function showThemes(inside, context, showAll) {
  const place = inside.querySelector('[data-path="v-themes"]');
  const likely = likelyThemes(context.values(), context.form.registers);
  place?.querySelector(".likely")?.remove();
  const chosen = (Array.isArray(context.values().themes) ? context.values().themes : []).filter(Boolean);
  if (!place || likely.length === 0 || chosen.length > 0) return;
  const paragraph = element("p", { class: "likely small" }, `${message("likely")} `);
  for (const slug of likely) {
    const label = context.form.registers.themes[slug];
    const button = element("button", { class: "button button--quiet" }, label ? spoken(label) : slug);
    button.type = "button";
    button.setAttribute("aria-label", message("take-over", { value: button.textContent ?? "" }));
    button.addEventListener("click", () => {
      put(context.values(), ["themes"], [...chosen, slug]);
      showAll();
      document.getElementById("v-themes-0")?.focus();
    });
    paragraph.append(button, " ");
  }
  place.querySelector(":scope > .small")?.after(paragraph);
}
