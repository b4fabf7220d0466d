// @ts-check
/** The fields under their headings; the first is open, the others as they were. */

import { element, growAll } from "../frame/lib/dom.js";
import { block, folded } from "./rows.js";
import { hasText } from "./record.js";
import { spoken } from "./shape.js";
import { startText } from "./text.js";
import { showThemes } from "./themes.js";

/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Names} Names */

/**
 * Build every group anew from the record.
 * @param {HTMLElement} place
 * @param {Desk} desk
 * @param {Names} names
 * @param {() => void} showAll
 */
export function showGroups(place, desk, names, showAll) {
  const folds = /** @type {NodeListOf<HTMLDetailsElement>} */ (place.querySelectorAll("details[open][data-group]"));
  const open = new Set(Array.from(folds, (one) => one.dataset.group));
  /** @type {(() => void)[]} */
  const after = [];
  place.replaceChildren(
    ...desk.form.groups.map((group, at) => {
      const made = groupOf(group, desk, names, after, showAll);
      made.open = at === 0 || open.has(made.dataset.group) || (group.fields.includes("text") && hasText(desk.values()));
      return made;
    }),
  );
  for (const show of after) show();
}

/**
 * @param {import("./shape.js").Form["groups"][number]} group
 * @param {Desk} desk
 * @param {Names} names
 * @param {(() => void)[]} after what is done once the group is in the page
 * @param {() => void} showAll
 */
function groupOf(group, desk, names, after, showAll) {
  const made = element("details", { class: "step step--fold" });
  made.dataset.group = group.fields.join(" ");
  const summary = element("summary");
  summary.append(element("h2", {}, spoken(group.title)), element("span", { class: "step__count" }));
  const inside = element("div", { class: "inside" });
  const all = desk.form.fields.filter(({ name }) => group.fields.includes(name));
  for (const field of all.filter(({ seldom }) => !seldom)) {
    const text = element("div");
    inside.append(field.name === "text" ? text : block(field, [field.name], desk, names));
    if (field.name === "text") after.push(startText(text, desk));
    if (field.name === "themes") after.push(() => showThemes(inside, desk, showAll));
  }
  inside.append(...folded(all.filter(({ seldom }) => seldom), [], desk, (field) => block(field, [field.name], desk, names)));
  made.append(summary, inside);
  const growThem = () => growAll(inside);
  made.addEventListener("toggle", growThem);
  after.push(growThem);
  return made;
}
