// @ts-check
/** What is still to be done: faults beside their fields, and a short list that leads to each of them. */

import { element } from "../frame/lib/dom.js";
import { ROOT } from "../frame/lib/load.js";
import { hasMessage, message } from "../frame/lib/messages.js";
import { isError, mendOf, messageOf, shortFacts, withSuggestion } from "./finding-text.js";
import { at, idOf, put, spoken } from "./shape.js";

/** @typedef {import("./context.js").FormContext} FormContext */
/** @typedef {import("./faults.js").Finding} Finding */
/** @typedef {import("./shape.js").Path} Path */

/**
 * @typedef {object} Task
 * @property {string} words
 * @property {string} place the id of the control, or the place of a field
 */

const ABSENT = ["field-missing", "list-empty"];

/** Whether a finding only says that something is not there yet. @param {Finding} finding */
export function isAbsent({ code }) {
  return ABSENT.includes(code);
}

/**
 * @param {Finding[]} findings
 * @param {FormContext} context
 * @param {Task[]} [others] without a finding
 * @returns {Task[]} in the order of the page
 */
export function tasks(findings, context, others = []) {
  const open = [...findings.filter((one) => isError(one, context.catalogue)).map(({ path }) => taskOf(path, context)), ...others];
  const order = (/** @type {Task} */ task) => [...document.querySelectorAll("[data-path]")].findIndex((one) => task.place.startsWith(/** @type {HTMLElement} */ (one).dataset.path ?? "-"));
  return open.sort((one, other) => order(one) - order(other));
}

/** How many things there are to do, in words. @param {Task[]} open */
export function countOf({ length }) {
  return length === 0 ? message("ready") : message("left", { n: length });
}

/** @param {Path} path @param {FormContext} context @returns {Task} */
export function taskOf(path, context) {
  return { words: nameOf(path, context), place: idOf(path) };
}

/** What one row of a list is called, such as "Indiener 2". @param {import("./shape.js").Field} list @param {number} row */
export function rowName(list, row) {
  return hasMessage(`row-${list.name}`) ? message(`row-${list.name}`, { n: row + 1 }) : `${spoken(list.label)} ${row + 1}`;
}

/**
 * What a field is called, with that of the list around it where it stands in one.
 * @param {Path} path
 * @param {FormContext} context
 */
function nameOf(path, { form }) {
  /** @type {string[]} */
  const names = [];
  /** @type {import("./shape.js").Field[] | undefined} */
  let fields = form.fields;
  /** @type {import("./shape.js").Field | undefined} */
  let field;
  for (const step of path) {
    if (typeof step === "number") {
      if (path.length > 2 && field) names.splice(-1, 1, rowName(field, step));
      continue;
    }
    field = fields?.find(({ name }) => name === step);
    names.push(field ? spoken(field.label) : step);
    fields = field?.fields;
  }
  return names.join(": ");
}

/**
 * Show at each field what is wrong with it, for those that somebody has been at.
 * @param {HTMLElement} page
 * @param {Finding[]} findings
 * @param {(finding: Finding) => boolean} isShown
 * @param {FormContext} context
 * @param {() => void} showAll
 */
export function showFaults(page, findings, isShown, context, showAll) {
  const shown = findings.filter(isShown);
  for (const control of page.querySelectorAll("[aria-invalid]")) {
    describe(control, described(control).filter((id) => !id.endsWith("-error")));
    control.removeAttribute("aria-invalid");
  }
  for (const place of /** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll("[data-path]"))) {
    const own = shown.filter(({ path }) => placeOf(path) === place);
    place.querySelector(":scope > .faults")?.remove();
    if (own.length === 0) continue;
    const list = faultList(own, context, showAll);
    list.id = `${place.dataset.path}-error`;
    place.append(list);
    for (const control of controlsOf(place)) {
      describe(control, [list.id, ...described(control)]);
      control.setAttribute("aria-invalid", "true");
    }
  }
}

/** The control of a field; of a list or a group those in it, or else the button that adds one. @param {HTMLElement} place */
function controlsOf(place) {
  const own = document.getElementById(place.dataset.path ?? "");
  if (own) return [own];
  const inside = place.querySelectorAll("input, select, textarea");
  return inside.length > 0 ? inside : place.querySelectorAll("button");
}

/** @param {Element} control */
function described(control) {
  return (control.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean);
}

/** @param {Element} control @param {string[]} ids */
function describe(control, ids) {
  if (ids.length > 0) control.setAttribute("aria-describedby", ids.join(" "));
  else control.removeAttribute("aria-describedby");
}

/** The place in the page of a path, or of what is around it. @param {Path} path @returns {Element | null} */
export function placeOf(path) {
  for (let length = path.length; length > 0; length -= 1) {
    const place = document.querySelector(`[data-path="${CSS.escape(idOf(path.slice(0, length)))}"]`);
    if (place) return place;
  }
  return null;
}

/**
 * @param {Finding[]} findings
 * @param {FormContext} context
 * @param {() => void} showAll
 */
export function faultList(findings, context, showAll) {
  const list = element("div", { class: "faults" });
  for (const finding of findings) list.append(faultOf(finding, context, showAll));
  return list;
}

/**
 * @param {Finding} finding
 * @param {FormContext} context
 * @param {() => void} showAll
 */
function faultOf(finding, context, showAll) {
  const paragraph = element("p", { class: isError(finding, context.catalogue) ? "error" : "note" });
  const about = message("explain-of", { name: nameOf(finding.path, context) });
  const why = element("a", { class: "why" }, message("explain"), element("span", { class: "visually-hidden" }, ` ${about}`));
  why.dataset.code = finding.code;
  why.href = `${ROOT}bevindingen/${finding.code}/`;
  why.target = "_blank";
  why.rel = "noopener";
  paragraph.append(...wordsOf(finding, context), " ", why);
  const better = finding.facts.suggestion;
  if (better && typeof at(context.values(), finding.path) === "string") {
    const button = element("button", { class: "link-button" }, message("take-over", { value: better }));
    button.type = "button";
    button.addEventListener("click", () => {
      put(context.values(), finding.path, String(better));
      showAll();
      document.getElementById(idOf(finding.path))?.focus();
    });
    paragraph.append(" ", button);
  }
  return paragraph;
}

/**
 * What is wrong and what to do; in the form nobody sees the notation of a record, so there it is put in other words.
 * @param {Finding} finding
 * @param {FormContext} context
 */
function wordsOf(finding, { catalogue }) {
  const own = ownWords(finding);
  if (own) return [element("span", { class: "message" }, withSuggestion(own, finding))];
  return [element("span", { class: "message" }, messageOf(finding, catalogue)), ` ${mendOf(finding, catalogue)}`];
}

/**
 * What the form says in words of its own: of this mistake in this field, else of this mistake; empty where it has none.
 * @param {Finding} finding
 */
function ownWords(finding) {
  const facts = shortFacts(finding);
  const field = finding.path.at(-1);
  if (hasMessage(`fault-${finding.code}-${field}`)) return message(`fault-${finding.code}-${field}`, facts);
  return hasMessage(`fault-${finding.code}`) ? message(`fault-${finding.code}`, facts) : "";
}

/**
 * Go to a task: open what is folded around it, and give it the focus.
 * @param {string} place
 */
export function goTo(place) {
  let id = place;
  let node = /** @type {HTMLElement | null} */ (null);
  while (!node && id.includes("-")) {
    node = document.getElementById(id) ?? document.querySelector(`[data-path="${CSS.escape(id)}"]`);
    id = id.slice(0, id.lastIndexOf("-"));
  }
  for (let around = node?.parentElement; around; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true;
  }
  if (node instanceof HTMLDetailsElement) node.open = true;
  const target = node?.matches("input, select, textarea") ? node : (/** @type {HTMLElement | null | undefined} */ (node?.querySelector("input, select, textarea")) ?? node);
  target?.focus();
  target?.scrollIntoView({ block: "center" });
}
