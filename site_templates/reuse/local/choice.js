// @ts-check
/** One entry of the panel: the words in their sentence, why they are marked, what could stand there, and the buttons. */

import { button, element } from "../../frame/lib/dom.js";
import { hasMessage, message } from "../../frame/lib/messages.js";

/** @typedef {import("./mark.js").Mark} Mark */

/** Letters of the text that are shown on each side. */
const AROUND = 50;

/**
 * @param {string} text
 * @param {{ mark: Mark, count: number }} item
 * @param {string} id
 * @param {import("./panel.js").Callbacks} callbacks
 * @param {(choice: () => void) => () => void} act what a button does, after which the panel is shown anew
 */
export function entry(text, { mark, count }, id, callbacks, act) {
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
      message("panel-replace"),
      act(() => callbacks.replace(mark, field.value)),
      plain,
    ),
  ];
  if (count > 1)
    choices.push(
      button(
        message("panel-replace-all", { count }),
        act(() => callbacks.replaceAll(mark, field.value)),
        quiet,
      ),
    );
  choices.push(
    button(
      message("panel-keep"),
      act(() => callbacks.keep(mark)),
      quiet,
    ),
  );
  const why = message(hasMessage(`why-${mark.why}`) ? `why-${mark.why}` : `kind-${mark.kind}`);
  const times = count > 1 ? ` ${message("panel-times", { count })}` : "";
  return element(
    "li",
    { class: "local__item", "data-kind": mark.kind },
    element("p", { class: "local__context" }, ...context(text, mark)),
    element("p", { id: `${id}-why`, class: "local__why" }, `“${mark.words}”: ${why}${times}`),
    element("label", { for: id, class: "local__label" }, message("panel-value", { words: mark.words })),
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
