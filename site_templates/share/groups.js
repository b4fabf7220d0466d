// @ts-check
/** The fields under their headings; the first is open, the others as they were. */

import { element, growAll } from "../frame/lib/dom.js";
import { block, folded } from "./rows.js";
import { hasText } from "./record.js";
import { spoken } from "./shape.js";
import { startText } from "./text.js";
import { showThemes } from "./themes.js";

/** @typedef {import("./context.js").FormContext} FormContext */
/** @typedef {import("./context.js").Names} Names */

/**
 * Build every group anew from the record.
 * @param {HTMLElement} place
 * @param {FormContext} context
 * @param {Names} names
 * @param {() => void} showAll
 */
export function showGroups(place, context, names, showAll) {
  const folds = /** @type {NodeListOf<HTMLDetailsElement>} */ (place.querySelectorAll("details[open][data-group]"));
  const open = new Set(Array.from(folds, (one) => one.dataset.group));
  /** @type {(() => void)[]} */
  const after = [];
  place.replaceChildren(
    ...context.form.groups.map((group, at) => {
      const details = groupOf(group, context, names, after, showAll);
      details.open = at === 0 || open.has(details.dataset.group) || (group.fields.includes("text") && hasText(context.values()));
      return details;
    }),
  );
  for (const show of after) show();
}

/**
 * @param {import("./shape.js").Form["groups"][number]} group
 * @param {FormContext} context
 * @param {Names} names
 * @param {(() => void)[]} after what is done once the group is in the page
 * @param {() => void} showAll
 */
function groupOf(group, context, names, after, showAll) {
  const details = element("details", { class: "step step--fold" });
  details.dataset.group = group.fields.join(" ");
  const summary = element("summary");
  summary.append(element("h2", {}, spoken(group.title)), element("span", { class: "step__count" }));
  const inside = element("div", { class: "inside" });
  const all = context.form.fields.filter(({ name }) => group.fields.includes(name));
  for (const field of all.filter(({ seldom }) => !seldom)) {
    const text = element("div");
    inside.append(field.name === "text" ? text : block(field, [field.name], context, names));
    if (field.name === "text") after.push(startText(text, context));
    if (field.name === "themes") after.push(() => showThemes(inside, context, showAll));
  }
  inside.append(...folded(all.filter(({ seldom }) => seldom), [], context, (field) => block(field, [field.name], context, names)));
  details.append(summary, inside);
  const growThem = () => growAll(inside);
  details.addEventListener("toggle", growThem);
  after.push(growThem);
  return details;
}
