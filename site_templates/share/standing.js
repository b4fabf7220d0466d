// @ts-check
/** How the record stands: what is left to do, everything that was found, and how much is wrong under each heading. */

import { element, find } from "../frame/lib/dom.js";
import { message } from "../frame/lib/messages.js";
import { countOf, faultList, goTo, isAbsent, taskOf, tasks } from "./left.js";
import { hasNames, hasText } from "./record.js";
import { filled, idOf } from "./shape.js";
import { isError } from "./finding-text.js";

/** @typedef {import("./context.js").FormContext} FormContext */
/** @typedef {import("./faults.js").Finding} Finding */
/** @typedef {import("./left.js").Task} Task */
/** @typedef {import("./shape.js").Values} Values */

/**
 * @param {Finding[]} findings
 * @param {boolean} isFree whether the text was given free
 * @param {FormContext} context
 * @returns {Task[]}
 */
export function openTasks(findings, isFree, context) {
  const values = context.values();
  const absent = values.model === "true" ? [] : context.form.asked.filter((name) => !values[name]).map((name) => taskOf([name], context));
  const hasSource = Array.isArray(values.sources) && values.sources.length > 0;
  const source = hasSource || hasText(values) ? [] : [{ words: message("text-or-source"), place: idOf(["sources", 0, "url"]) }];
  const open = tasks(findings, context, [...absent, ...source, ...asked(values, context)]);
  if (hasText(values) && !isFree) open.push({ words: message("task-free"), place: "free-box" });
  return open;
}

/** What is needed since another field says so, as an amendment needs its proposal. @param {Values} values @param {FormContext} context */
function asked(values, context) {
  return context.form.needs.flatMap(({ list, field, value, asks }) => {
    const rows = list ? (Array.isArray(values[list]) ? values[list] : []) : [values];
    const lacking = rows.flatMap((row, at) => (row?.[field] === value && !filled(row)[asks] ? [at] : []));
    return lacking.map((at) => taskOf(list ? [list, at, asks] : [asks], context));
  });
}

/**
 * An empty field says "(nodig)" only where the list of what is left leads to it: a row that may stay empty needs nothing.
 * @param {HTMLElement} page
 * @param {Task[]} open
 */
function showNeeded(page, open) {
  for (const mark of /** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll("[data-path] .needed"))) {
    const around = /** @type {HTMLElement} */ (mark.closest("[data-path]"));
    const controls = /** @type {NodeListOf<HTMLInputElement>} */ (around.querySelectorAll("input, select, textarea"));
    const isEmpty = ![...controls].some(({ value }) => value);
    mark.hidden = isEmpty && !open.some(({ place }) => place === around.dataset.path || place.startsWith(`${around.dataset.path}-`));
  }
}

/**
 * @param {HTMLElement} page
 * @param {Task[]} open
 * @param {FormContext} context
 */
export function showTasks(page, open, context) {
  const count = countOf(open);
  for (const place of page.querySelectorAll("[data-left-count]")) if (place.textContent !== count) place.textContent = count;
  const bar = find(page, "[data-bar-words]", HTMLElement);
  bar.textContent = open.length === 0 ? message("send") : count;
  find(page, "[data-left]", HTMLElement).classList.toggle("left--none", open.length === 0);
  find(page, "[data-left-list]", HTMLElement).replaceChildren(...open.map(({ words, place }) => itemWith(leadTo(words, place))));
  showNeeded(page, open);
  find(page, "[data-free]", HTMLElement).hidden = !hasText(context.values());
  find(page, "[data-named]", HTMLElement).hidden = !hasNames(context.values());
}

/** @param {string} words @param {string} place */
function leadTo(words, place) {
  const button = element("button", { class: "link-button" }, words);
  button.type = "button";
  button.addEventListener("click", () => goTo(place));
  return button;
}

/** @param {...Node} inside */
function itemWith(...inside) {
  const item = element("li");
  item.append(...inside);
  return item;
}

/**
 * @param {HTMLElement} page
 * @param {Finding[]} findings
 * @param {FormContext} context
 * @param {() => void} showAll
 */
export function showFindings(page, findings, context, showAll) {
  find(page, "[data-findings-box]", HTMLElement).hidden = findings.length === 0;
  find(page, "[data-findings]", HTMLElement).replaceChildren(
    ...findings.map((finding) => {
      const item = itemWith(leadTo(taskOf(finding.path, context).words, idOf(finding.path)), faultList([finding], context, showAll));
      item.dataset.code = finding.code;
      return item;
    }),
  );
}

/**
 * @param {HTMLElement} page
 * @param {Finding[]} findings
 * @param {boolean} withAbsent
 * @param {FormContext} context
 */
export function showCounts(page, findings, withAbsent, context) {
  for (const group of /** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll("[data-group]"))) {
    const own = (group.dataset.group ?? "").split(" ");
    const wrong = findings.filter((one) => own.includes(String(one.path[0])) && isError(one, context.catalogue) && (withAbsent || !isAbsent(one))).length;
    const count = find(group, ".step__count", HTMLElement);
    count.textContent = wrong === 0 ? "" : message("wrong", { n: wrong });
    count.hidden = wrong === 0;
  }
}
