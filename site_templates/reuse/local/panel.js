// @ts-check
/** The panel beside the text: every mark with why it is one, a field with what could stand there, and three choices. */

import { entry } from "./choice.js";
import { element, filled } from "./dom.js";
import { KINDS } from "./mark.js";
import { isSame } from "./replace.js";

/** @typedef {import("./mark.js").Mark} Mark */

/**
 * @typedef {object} Words the sentences of the panel; {count}, {words} and {at} are filled in
 * @property {string} title
 * @property {string} left "nog {count} plekken nakijken"
 * @property {string} leftOne "nog 1 plek nakijken"
 * @property {string} none said when nothing is left
 * @property {string} caution that the check misses things and marks too much
 * @property {string} times "{count} keer in de tekst"
 * @property {string} value label of the field: "Vervang “{words}” door"
 * @property {string} replace
 * @property {string} replaceAll "Vervang overal ({count})"
 * @property {string} keep
 * @property {Record<string, string>} kinds a heading for each kind
 * @property {Record<string, string>} why a sentence for each reason
 */

/**
 * @typedef {object} Callbacks
 * @property {(mark: Mark, value: string) => void} replace
 * @property {(mark: Mark, value: string) => void} replaceAll
 * @property {(mark: Mark) => void} keep
 */

let panels = 0;

/**
 * @param {HTMLElement} container
 * @param {Words} words
 * @param {Callbacks} callbacks each ends with a new call of what is returned
 * @returns {(text: string, marks: readonly Mark[]) => void} shows the marks of a text
 */
export function panel(container, words, callbacks) {
  panels += 1;
  const id = `local-${panels}`;
  const title = element("h2", { id, tabindex: "-1", class: "local__title" }, words.title);
  const status = element("p", { class: "local__count", role: "status", "aria-live": "polite" });
  const list = element("div", { class: "local__list" });
  container.replaceChildren(
    element(
      "section",
      { class: "local", "aria-labelledby": id },
      title,
      status,
      element("p", { class: "local__caution" }, words.caution),
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
      return { kind: item.mark.kind, node: entry(text, item, `${id}-${at}`, words, callbacks, act) };
    });
    list.replaceChildren(
      ...KINDS.flatMap((kind) =>
        group(
          kind,
          shown.filter((one) => one.kind === kind).map(({ node }) => node),
          words,
        ),
      ),
    );
    status.textContent = counted(marks.length, words);
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
 * @param {Words} words
 */
function group(kind, items, words) {
  if (items.length === 0) return [];
  return [
    element("h3", { class: "local__kind" }, words.kinds[kind] ?? kind),
    element("ul", { class: "local__items" }, ...items),
  ];
}

/**
 * @param {number} count
 * @param {Words} words
 */
function counted(count, words) {
  if (count === 0) return words.none;
  return count === 1 ? words.leftOne : filled(words.left, { count });
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
