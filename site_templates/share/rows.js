// @ts-check
/** Fields that hold more: groups of fields, and lists whose rows are added, moved and taken away. */

import { element, growAll } from "../frame/lib/dom.js";
import { message } from "../frame/lib/messages.js";
import { control } from "./controls.js";
import { rowName } from "./left.js";
import { at, idOf, put, spoken } from "./shape.js";

/** @typedef {import("./context.js").FormContext} FormContext */
/** @typedef {import("./context.js").Names} Names */
/** @typedef {import("./shape.js").Field} Field */
/** @typedef {import("./shape.js").Path} Path */

/**
 * Any field of a record.
 * @param {Field} field
 * @param {Path} path
 * @param {FormContext} context
 * @param {Names} names
 * @returns {HTMLElement}
 */
export function block(field, path, context, names) {
  if (field.form === "list") return list(field, path, context, names);
  if (field.form === "fields") return group(field, path, context, names);
  return control(field, path, context, names);
}

/**
 * @param {Field} field
 * @param {Path} path
 * @param {FormContext} context
 * @param {Names} names
 */
function group(field, path, context, names) {
  const details = element("details", { class: "disclosure" });
  details.dataset.path = idOf(path);
  details.open = at(context.values(), path) !== undefined;
  const inside = element("div", { class: "inside" });
  inside.append(...fieldsOf(field, path, context, names));
  details.append(element("summary", {}, spoken(field.label)), inside);
  return details;
}

/**
 * @param {Field} field
 * @param {Path} path
 * @param {FormContext} context
 * @param {Names} names
 */
function fieldsOf(field, path, context, names) {
  const drawn = (/** @type {Field} */ one) => block(one, [...path, one.name], context, names);
  const all = field.fields ?? [];
  const seldom = all.filter((one) => one.seldom);
  return [...all.filter((one) => !one.seldom).map(drawn), ...folded(seldom, path, context, drawn)];
}

/**
 * What few people know, behind "Meer"; it is open where something of it is filled in.
 * @param {Field[]} fields
 * @param {Path} path of what is around them
 * @param {FormContext} context
 * @param {(field: Field) => HTMLElement} drawn
 */
export function folded(fields, path, context, drawn) {
  if (fields.length === 0) return [];
  const details = element("details", { class: "disclosure" }, element("summary", {}, message("seldom")), ...fields.map(drawn));
  details.open = fields.some(({ name }) => at(context.values(), [...path, name]) !== undefined);
  return [details];
}

/**
 * @param {Field} field
 * @param {Path} path
 * @param {FormContext} context
 * @param {Names} names
 */
function list(field, path, context, names) {
  const fieldset = element("fieldset", { class: "rows" });
  fieldset.dataset.path = idOf(path);
  fieldset.tabIndex = -1;
  const legend = element("legend", {}, spoken(field.label));
  if (field.required) legend.append(" ", element("span", { class: "needed" }, message("needed")));
  const place = element("div");
  const add = element("button", { class: "link-button" }, `+ ${message("add")}`);
  add.type = "button";
  add.setAttribute("aria-label", message("add-to", { name: spoken(field.label) }));
  const isAsked = field.required || (path.length === 1 && context.form.opened.includes(field.name));
  const rows = () => /** @type {unknown[]} */ (Array.isArray(at(context.values(), path)) ? at(context.values(), path) : []);
  const show = () => {
    const count = Math.max(rows().length, isAsked ? 1 : 0);
    place.replaceChildren(...Array.from({ length: count }, (_, row) => rowOf(field, path, row, count, context, names, shift)));
    add.hidden = field.most !== undefined && count >= field.most;
  };
  /** @type {Shift} */
  const shift = (from, to) => {
    const moved = [...rows()];
    const [one] = moved.splice(from, 1);
    if (to >= 0) moved.splice(to, 0, one);
    put(context.values(), path, moved.length > 0 ? moved : undefined);
    show();
    context.changed();
    if (to < 0) return add.focus();
    context.announce(message("moved", { n: to + 1, all: moved.length }));
    /** @type {HTMLElement | null} */ (place.children[to]?.querySelector(`[data-move="${to < from ? -1 : 1}"]`))?.focus();
  };
  add.addEventListener("click", () => {
    const count = place.children.length;
    put(context.values(), [...path, count], field.fields ? {} : null);
    show();
    context.changed();
    first(place.lastElementChild)?.focus();
  });
  show();
  fieldset.append(legend, element("p", { class: "small muted help" }, spoken(field.help)), place, add);
  return fieldset;
}

/** @param {Element | null} row */
function first(row) {
  return /** @type {HTMLElement | null} */ (row?.querySelector("input, select, textarea"));
}

/** @typedef {(from: number, to: number) => void} Shift move a row; to -1 takes it away */

/**
 * @param {Field} field
 * @param {Path} path
 * @param {number} row
 * @param {number} count
 * @param {FormContext} context
 * @param {Names} names
 * @param {Shift} shift
 */
function rowOf(field, path, row, count, context, names, shift) {
  const place = [...path, row];
  const name = rowName(field, row);
  const item = element("div", { class: field.fields ? "item" : "item item--line" });
  if (field.fields) {
    item.dataset.path = idOf(place);
    item.setAttribute("role", "group");
    item.setAttribute("aria-label", name);
    item.append(...fieldsOf(field, place, context, names));
  } else item.append(control({ ...field, required: false, form: "scalar" }, place, context, names, name));
  item.append(tools(name, row, count, context, shift));
  requestAnimationFrame(() => growAll(item));
  return item;
}

/**
 * @param {string} name
 * @param {number} row
 * @param {number} count
 * @param {FormContext} context
 * @param {Shift} shift
 */
function tools(name, row, count, context, shift) {
  const toolbar = element("div", { class: "item__tools" });
  /** @param {string} sign @param {string} words @param {number} to @param {boolean} isPossible */
  const button = (sign, words, to, isPossible) => {
    const one = element("button", { class: "icon-button" }, sign);
    one.type = "button";
    one.setAttribute("aria-label", `${words}: ${name}`);
    one.setAttribute("aria-disabled", String(!isPossible));
    if (to >= 0 || to === -2) one.dataset.move = String(to < row ? -1 : 1);
    one.addEventListener("click", () => isPossible && shift(row, to));
    return one;
  };
  if (count > 1) toolbar.append(button("↑", message("up"), row > 0 ? row - 1 : -2, row > 0), button("↓", message("down"), row + 1, row + 1 < count));
  toolbar.append(button("×", message("remove"), -1, true));
  return toolbar;
}
