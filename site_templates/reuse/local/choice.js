// @ts-check
/** One entry of the panel: the words in their sentence, why they are marked, what could stand there, and the buttons. */

import { button, element, filled } from "./dom.js";

/** @typedef {import("./mark.js").Mark} Mark */

/** Letters of the text that are shown on each side. */
const AROUND = 50;

/**
 * @param {string} text
 * @param {{ mark: Mark, count: number }} item
 * @param {string} id
 * @param {import("./panel.js").Words} words
 * @param {import("./panel.js").Callbacks} callbacks
 * @param {(choice: () => void) => () => void} act what a button does, with the panel told of it
 */
export function entry(text, { mark, count }, id, words, callbacks, act) {
  const field = element("input", {
    id,
    type: "text",
    class: "local__value",
    autocomplete: "off",
    value: mark.offer ?? "",
  });
  const plain = { class: "button", "aria-describedby": `${id}-why` };
  const quiet = { ...plain, class: "button button--quiet" };
  const choices = [
    button(
      words.replace,
      act(() => callbacks.replace(mark, field.value)),
      plain,
    ),
  ];
  if (count > 1)
    choices.push(
      button(
        filled(words.replaceAll, { count }),
        act(() => callbacks.replaceAll(mark, field.value)),
        quiet,
      ),
    );
  choices.push(
    button(
      words.keep,
      act(() => callbacks.keep(mark)),
      quiet,
    ),
  );
  const why = words.why[mark.why] ?? words.kinds[mark.kind] ?? mark.kind;
  const times = count > 1 ? ` ${filled(words.times, { count })}` : "";
  return element(
    "li",
    { class: "local__item", "data-kind": mark.kind },
    element("p", { class: "local__context" }, ...context(text, mark)),
    element("p", { id: `${id}-why`, class: "local__why" }, `“${mark.words}”: ${why}${times}`),
    element("label", { for: id, class: "local__label" }, filled(words.value, { words: mark.words })),
    field,
    element("div", { class: "local__choices" }, ...choices),
  );
}

/**
 * @param {string} text
 * @param {Mark} mark
 */
function context(text, { start, end, words, kind }) {
  const [from, to] = [Math.max(0, start - AROUND), Math.min(text.length, end + AROUND)];
  const before = (from > 0 ? "…" : "") + text.slice(from, start).replace(/^[\uDC00-\uDFFF]/u, "");
  const behind = text.slice(end, to).replace(/[\uD800-\uDBFF]$/u, "") + (to < text.length ? "…" : "");
  return [before, element("mark", { class: "local-mark", "data-kind": kind }, words), behind];
}
