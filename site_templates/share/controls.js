// @ts-check
/** One control for one value: made from the description of its field, with its help and a place for what is wrong. */

import { element, grow } from "../frame/lib/dom.js";
import { message } from "../frame/lib/messages.js";
import { Names } from "./context.js";
import { isDay } from "./scalars.js";
import { at, idOf, put, spoken } from "./shape.js";

/** @typedef {import("./context.js").FormContext} FormContext */
/** @typedef {import("./shape.js").Field} Field */
/** @typedef {import("./shape.js").Path} Path */
/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Control */

/**
 * A row with label, control, help and a place for a fault.
 * @param {Field} field
 * @param {Path} path
 * @param {FormContext} context
 * @param {Names} names
 * @param {string} [label]
 */
export function control(field, path, context, names, label = spoken(field.label)) {
  const row = element("div", { class: `row row--${field.kind}` });
  row.dataset.path = idOf(path);
  const list = Names.listOf(path);
  const input = inputFor(field, String(at(context.values(), path) ?? ""));
  input.id = idOf(path);
  input.classList.add("field");
  input.autocomplete = "off";
  if (["line", "text", "words"].includes(field.kind)) input.lang = "nl";
  if (list && input instanceof HTMLInputElement) {
    input.setAttribute("list", `list-${list}`);
    input.value = names.shown(list, input.value);
  }
  listen(input, path, context, (words) => (list ? names.meant(list, words) : words));
  const name = element("label", {}, label);
  name.htmlFor = input.id;
  const isNeeded = field.required || (path.length === 1 && context.form.asked.includes(field.name));
  if (isNeeded) name.append(" ", element("span", { class: "needed" }, message("needed")));
  row.append(name, input);
  if (label === spoken(field.label)) row.append(helpOf(field, input));
  return row;
}

/**
 * @param {Field} field
 * @param {Control} input
 */
function helpOf(field, input) {
  const help = element("span", { class: "small muted help" }, spoken(field.help));
  help.id = `${input.id}-help`;
  input.setAttribute("aria-describedby", help.id);
  return help;
}

/**
 * @param {Field} field
 * @param {string} value
 * @returns {Control}
 */
function inputFor(field, value) {
  if (field.choices) return select(field, value);
  if (field.kind === "text") {
    const area = element("textarea", { class: "grow" });
    area.rows = 2;
    area.value = value;
    area.addEventListener("input", () => grow(area));
    return area;
  }
  const input = element("input");
  // A date that is written otherwise would not show in the control of the browser.
  input.type = field.kind === "date" && (!value || isDay(value)) ? "date" : "text";
  if (field.kind === "count") input.inputMode = "numeric";
  if (field.kind === "link") {
    input.inputMode = "url";
    input.placeholder = "https://";
  }
  input.value = value;
  if (input.value !== value) {
    input.type = "text";
    input.value = value;
  }
  return input;
}

/**
 * @param {Field} field
 * @param {string} value
 */
function select({ choices = [] }, value) {
  const box = element("select");
  const known = choices.some((choice) => choice.value === value);
  box.append(new Option(message("choose"), ""), ...(value && !known ? [new Option(value, value)] : []));
  box.append(...choices.map((choice) => new Option(upper(spoken(choice.label)), choice.value)));
  box.value = value;
  return box;
}

/** @param {string} words */
function upper(words) {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/**
 * @param {Control} input
 * @param {Path} path
 * @param {FormContext} context
 * @param {(words: string) => string} meant
 */
function listen(input, path, context, meant) {
  input.addEventListener("input", () => {
    put(context.values(), path, meant(input.value.trim() ? input.value : ""));
    context.changed(path);
  });
  input.addEventListener("change", () => context.left(path));
}
