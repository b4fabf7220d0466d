// @ts-check
/** The panel beside the text: every mark with why it is one, a field with what could stand there, and three choices. */

import { entry } from "./choice.js";
import { element } from "../../frame/lib/dom.js";
import { message } from "../../frame/lib/messages.js";
import { KINDS } from "./mark.js";
import { isSame } from "./replace.js";

/** @typedef {import("./mark.js").Mark} Mark */

/**
 * @typedef {object} Callbacks
 * @property {(mark: Mark, value: string) => void} replace
 * @property {(mark: Mark, value: string) => void} replaceAll
 * @property {(mark: Mark) => void} keep
 */

let panels = 0;

/**
 * @param {HTMLElement} container
 * @param {Callbacks} callbacks each ends with a new call of what is returned
 * @returns {(text: string, marks: readonly Mark[]) => void} shows the marks of a text
 */
export function panel(container, callbacks) {
  panels += 1;
  const id = `local-${panels}`;
  const title = element("h2", { id, tabindex: "-1", class: "local__title" }, message("panel-title"));
  const status = element("p", { class: "local__count", role: "status", "aria-live": "polite" });
  const list = element("div", { class: "local__list" });
  container.replaceChildren(
    element(
      "section",
      { class: "local", "aria-labelledby": id },
      title,
      status,
      element("p", { class: "local__caution" }, message("panel-caution")),
      list,
    ),
  );
  /** The place in the list of the choice that was made last: focus comes back there. */
  let chosen = -1;
  return (text, marks) => {
    const items = gathered(marks);
    const shown = items.map((item, at) => {
      const act = (/** @type {() => void} */ choice) => () => {
        chosen = at;
        choice();
      };
      return { kind: item.mark.kind, node: entry(text, item, `${id}-${at}`, callbacks, act) };
    });
    list.replaceChildren(
      ...KINDS.flatMap((kind) =>
        group(
          kind,
          shown.filter((one) => one.kind === kind).map(({ node }) => node),
        ),
      ),
    );
    status.textContent = marks.length === 0 ? message("panel-none") : message("panel-left", { n: marks.length });
    if (chosen >= 0) focusNear(list, chosen, title);
    chosen = -1;
  };
}

/**
 * Marks with the same words together, in the order in which they are shown.
 *
 * @param {readonly Mark[]} marks
 */
function gathered(marks) {
  /** @type {Map<string, { mark: Mark, count: number }>} */
  const byWords = new Map();
  for (const mark of marks) {
    const key = `${mark.kind}:${mark.words}`;
    const known = byWords.get(key);
    if (known && isSame(known.mark, mark)) known.count += 1;
    else byWords.set(key, { mark, count: 1 });
  }
  return [...byWords.values()].sort((one, other) => KINDS.indexOf(one.mark.kind) - KINDS.indexOf(other.mark.kind));
}

/**
 * @param {import("./mark.js").Kind} kind
 * @param {HTMLElement[]} items
 */
function group(kind, items) {
  if (items.length === 0) return [];
  return [
    element("h3", { class: "local__kind" }, message(`kind-${kind}`)),
    element("ul", { class: "local__items" }, ...items),
  ];
}

/**
 * @param {HTMLElement} list
 * @param {number} at
 * @param {HTMLElement} otherwise
 */
function focusNear(list, at, otherwise) {
  const fields = list.querySelectorAll("input");
  (fields[Math.min(at, fields.length - 1)] ?? otherwise).focus();
}
