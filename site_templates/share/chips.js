// @ts-check
/** What is filled in with one tap: how it ended, which groups voted for, and today or yesterday. */

import { button, element, find } from "../frame/lib/dom.js";
import { message } from "../frame/lib/messages.js";
import { today } from "./record.js";
import { at, idOf, put, spoken } from "./shape.js";

/** @typedef {import("./context.js").FormContext} FormContext */
/** @typedef {import("./shape.js").Field} Field */
/** @typedef {import("./shape.js").Path} Path */

/**
 * @param {Path} path
 * @param {string} label
 * @param {...Node} chips
 */
function row(path, label, ...chips) {
  const fieldset = element("fieldset", { class: "row row--chips" }, element("legend", {}, label), element("div", { class: "chips" }, ...chips));
  fieldset.dataset.path = idOf(path);
  return fieldset;
}

/**
 * @param {"radio" | "checkbox"} type
 * @param {string} name
 * @param {string} value
 * @param {string} words
 * @param {boolean} isOn
 */
function chip(type, name, value, words, isOn) {
  const input = element("input", { type, name, value });
  input.checked = isOn;
  return element("label", { class: "pick" }, input, ` ${words}`);
}

/**
 * The choices of a field, one of which holds; those that are seldom meant are one press away.
 * @param {Field} field
 * @param {Path} path
 * @param {string} label
 * @param {boolean} isNeeded
 * @param {FormContext} context
 */
export function choiceChips({ choices = [] }, path, label, isNeeded, context) {
  const value = at(context.values(), path) ?? "";
  const all = [...(isNeeded ? [] : [{ value: "", words: message("choose") }]), ...choices.map((one) => ({ value: one.value, words: spoken(one.label) }))];
  const { rare } = context.form.filed;
  const drawn = (/** @type {typeof all} */ some) => some.map((one) => chip("radio", idOf(path), one.value, one.words, one.value === value));
  const [seldom, often] = [true, false].map((isRare) => all.filter((one) => rare.includes(one.value) === isRare));
  const fieldset = row(path, label, ...drawn(often ?? []));
  if (seldom?.length) {
    const more = element("details", { class: "disclosure" }, element("summary", {}, message("other-outcome")), element("div", { class: "chips" }, ...drawn(seldom)));
    more.open = rare.includes(value);
    fieldset.append(more);
  }
  fieldset.addEventListener("change", ({ target }) => {
    put(context.values(), path, /** @type {HTMLInputElement} */ (target).value);
    context.left(path);
  });
  return fieldset;
}

/**
 * The groups of a council: those that are ticked voted for, of the others nothing is filled in.
 * @param {Path} path of the votes of groups
 * @param {string} label
 * @param {string[]} groups
 * @param {FormContext} context
 */
export function groupChips(path, label, groups, context) {
  const ticked = () => [...fieldset.querySelectorAll("input:checked")].map((one) => /** @type {HTMLInputElement} */ (one).value);
  const before = (at(context.values(), path) ?? []).map((/** @type {{ party: string }} */ { party }) => party);
  const names = [...new Set([...groups, ...before])];
  const fieldset = row(path, label, ...names.map((name) => chip("checkbox", idOf(path), name, name, before.includes(name))));
  const keep = () => {
    const votes = ticked().map((party) => ({ party, side: "for" }));
    put(context.values(), path, votes.length > 0 ? votes : undefined);
    put(context.values(), [...path.slice(0, -1), "listed"], votes.length > 0 ? "for" : undefined);
    context.changed(path);
  };
  fieldset.addEventListener("change", ({ target }) => {
    const other = /** @type {HTMLInputElement} */ (target);
    if (other.type === "text" && other.value.trim()) {
      find(fieldset, ".chips", HTMLElement).append(chip("checkbox", idOf(path), other.value.trim(), other.value.trim(), true));
      other.value = "";
    }
    keep();
  });
  const other = element("input", { type: "text", class: "field", list: "list-party", autocomplete: "off", "aria-label": message("other-group"), placeholder: message("other-group") });
  fieldset.append(other);
  return fieldset;
}

/**
 * Buttons beside a day, for whoever comes home from the meeting.
 * @param {HTMLElement} place the row of the day
 */
export function addDays(place) {
  const field = find(place, "input", HTMLInputElement);
  const set = (/** @type {number} */ back) => () => {
    field.value = today(back);
    for (const name of ["input", "change"]) field.dispatchEvent(new Event(name));
  };
  const day = place.querySelector("label")?.firstChild?.textContent ?? "";
  const quick = [message("today"), message("yesterday")].flatMap((words, back) => {
    const dayButton = button(words, set(back), { class: "link-button" });
    dayButton.append(element("span", { class: "visually-hidden" }, `: ${day}`));
    return [dayButton, " "];
  });
  place.append(element("span", { class: "days" }, ...quick));
}
