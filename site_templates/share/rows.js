// @ts-check
/** Fields that hold more: groups of fields, and lists whose rows are added, moved and taken away. */

import { element, growAll } from "../frame/lib/dom.js";
import { message } from "../frame/lib/messages.js";
import { control } from "./controls.js";
import { rowName } from "./left.js";
import { at, idOf, put, spoken } from "./shape.js";

/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Names} Names */
/** @typedef {import("./shape.js").Field} Field */
/** @typedef {import("./shape.js").Path} Path */

/**
 * Any field of a record.
 * @param {Field} field
 * @param {Path} path
 * @param {Desk} desk
 * @param {Names} names
 * @returns {HTMLElement}
 */
export function block(field, path, desk, names) {
  if (field.form === "list") return list(field, path, desk, names);
  if (field.form === "fields") return group(field, path, desk, names);
  return control(field, path, desk, names);
}

/**
 * @param {Field} field
 * @param {Path} path
 * @param {Desk} desk
 * @param {Names} names
 */
function group(field, path, desk, names) {
  const made = element("details", { class: "disclosure" });
  made.dataset.path = idOf(path);
  made.open = at(desk.values(), path) !== undefined;
  const inside = element("div", { class: "inside" });
  inside.append(...fieldsOf(field, path, desk, names));
  made.append(element("summary", {}, spoken(field.label)), inside);
  return made;
}

/**
 * @param {Field} field
 * @param {Path} path
 * @param {Desk} desk
 * @param {Names} names
 */
function fieldsOf(field, path, desk, names) {
  const drawn = (/** @type {Field} */ one) => block(one, [...path, one.name], desk, names);
  const all = field.fields ?? [];
  const seldom = all.filter((one) => one.seldom);
  return [...all.filter((one) => !one.seldom).map(drawn), ...folded(seldom, path, desk, drawn)];
}

/**
 * What few people know, behind "Meer"; it is open where something of it is filled in.
 * @param {Field[]} fields
 * @param {Path} path of what is around them
 * @param {Desk} desk
 * @param {(field: Field) => HTMLElement} drawn
 */
export function folded(fields, path, desk, drawn) {
  if (fields.length === 0) return [];
  const made = element("details", { class: "disclosure" }, element("summary", {}, message("seldom")), ...fields.map(drawn));
  made.open = fields.some(({ name }) => at(desk.values(), [...path, name]) !== undefined);
  return [made];
}

/**
 * @param {Field} field
 * @param {Path} path
 * @param {Desk} desk
 * @param {Names} names
 */
function list(field, path, desk, names) {
  const made = element("fieldset", { class: "rows" });
  made.dataset.path = idOf(path);
  made.tabIndex = -1;
  const legend = element("legend", {}, spoken(field.label));
  if (field.required) legend.append(" ", element("span", { class: "needed" }, message("needed")));
  const place = element("div");
  const add = element("button", { class: "link-button" }, `+ ${message("add")}`);
  add.type = "button";
  add.setAttribute("aria-label", message("add-to", { name: spoken(field.label) }));
  const isAsked = field.required || (path.length === 1 && desk.form.opened.includes(field.name));
  const rows = () => /** @type {unknown[]} */ (Array.isArray(at(desk.values(), path)) ? at(desk.values(), path) : []);
  const show = () => {
    const count = Math.max(rows().length, isAsked ? 1 : 0);
    place.replaceChildren(...Array.from({ length: count }, (_, row) => rowOf(field, path, row, count, desk, names, shift)));
    add.hidden = field.most !== undefined && count >= field.most;
  };
  /** @type {Shift} */
  const shift = (from, to) => {
    const moved = [...rows()];
    const [one] = moved.splice(from, 1);
    if (to >= 0) moved.splice(to, 0, one);
    put(desk.values(), path, moved.length > 0 ? moved : undefined);
    show();
    desk.changed();
    if (to < 0) return add.focus();
    desk.say(message("moved", { n: to + 1, all: moved.length }));
    /** @type {HTMLElement | null} */ (place.children[to]?.querySelector(`[data-move="${to < from ? -1 : 1}"]`))?.focus();
  };
  add.addEventListener("click", () => {
    const count = place.children.length;
    put(desk.values(), [...path, count], field.fields ? {} : null);
    show();
    desk.changed();
    first(place.lastElementChild)?.focus();
  });
  show();
  made.append(legend, element("p", { class: "small muted help" }, spoken(field.help)), place, add);
  return made;
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
 * @param {Desk} desk
 * @param {Names} names
 * @param {Shift} shift
 */
function rowOf(field, path, row, count, desk, names, shift) {
  const place = [...path, row];
  const name = rowName(field, row);
  const made = element("div", { class: field.fields ? "item" : "item item--line" });
  if (field.fields) {
    made.dataset.path = idOf(place);
    made.setAttribute("role", "group");
    made.setAttribute("aria-label", name);
    made.append(...fieldsOf(field, place, desk, names));
  } else made.append(control({ ...field, required: false, form: "scalar" }, place, desk, names, name));
  made.append(tools(name, row, count, desk, shift));
  requestAnimationFrame(() => growAll(made));
  return made;
}

/**
 * @param {string} name
 * @param {number} row
 * @param {number} count
 * @param {Desk} desk
 * @param {Shift} shift
 */
function tools(name, row, count, desk, shift) {
  const made = element("div", { class: "item__tools" });
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
  if (count > 1) made.append(button("↑", message("up"), row > 0 ? row - 1 : -2, row > 0), button("↓", message("down"), row + 1, row + 1 < count));
  made.append(button("×", message("remove"), -1, true));
  return made;
}
