// @ts-check
/** The record as its page will show it: how it ended, where and when, what is asked, and the text in its formal order. */

import { compose, longDay } from "../reuse/compose.js";
import { element } from "../frame/lib/dom.js";
import { message } from "../frame/lib/messages.js";
import { isDay } from "./scalars.js";
import { isFields, spoken } from "./shape.js";

/** @typedef {import("./context.js").FormContext} FormContext */
/** @typedef {import("./shape.js").Values} Values */

/**
 * @param {Values} values
 * @param {FormContext} context
 * @param {import("./context.js").Names} names
 * @returns {HTMLElement[]}
 */
export function drawn(values, context, names) {
  const place = names.shown("municipality", words(values.municipality));
  return [
    element("h3", { class: "page-title" }, words(values.title) || "…"),
    chip(values, context),
    element("p", { class: "small muted" }, [place, day(values, context), submittersOf(values)].filter(Boolean).join(" · ")),
    ...(values.summary ? [element("h4", {}, message("asked")), element("p", {}, words(values.summary))] : []),
    ...formal(values, place, context),
  ];
}

/** @param {unknown} value */
function words(value) {
  return typeof value === "string" ? value.trim() : "";
}

/** @param {Values} values @param {FormContext} context */
function chip(values, context) {
  const decisions = /** @type {Values[]} */ (Array.isArray(values.decisions) ? values.decisions.filter(isFields) : []);
  const last = decisions.at(-1);
  const status = words(last?.status);
  const { sign, tone, label } = context.form.outcomes[status] ?? unknown(context);
  const votes = last?.votes?.for && last.votes.against ? ` · ${last.votes.for}–${last.votes.against}` : "";
  const paragraph = element("p", { class: "preview-chip" });
  const inside = element("span", { class: `chip chip--${tone}` });
  const mark = element("span", {}, sign);
  mark.ariaHidden = "true";
  inside.append(mark, ` ${spoken(label)}${votes}`);
  paragraph.append(inside);
  return paragraph;
}

/** @param {FormContext} context */
function unknown({ form }) {
  return /** @type {import("./shape.js").Outcome} */ (form.outcomes[""]);
}

/** @param {Values} values @param {FormContext} context */
function day(values, { table }) {
  return isDay(words(values.submitted)) ? longDay(values.submitted, table) : "";
}

/** @param {Values} values */
function submittersOf({ submitters }) {
  const groups = (Array.isArray(submitters) ? submitters : []).map((who) => words(who?.party)).filter(Boolean);
  return [...new Set(groups)].join(", ");
}

/**
 * @param {Values} values
 * @param {string} place
 * @param {FormContext} context
 */
function formal(values, place, { table }) {
  if (!Array.isArray(values.text) || values.text.length === 0) return [];
  const people = Array.isArray(values.submitters) ? values.submitters.filter(isFields) : [];
  const submitted = isDay(words(values.submitted)) ? values.submitted : null;
  const record = { kind: words(values.kind) || "motion", text: values.text, submitted, submitters: /** @type {any[]} */ (people), draft: true };
  const block = element("div", { class: "formal" });
  block.lang = "nl";
  for (const section of compose(record, place || null, "classic", table)) {
    if (section.lead) block.append(element("h4", {}, section.lead));
    const isList = section.style === "bullets" || section.style === "numbers";
    const inside = element(section.style === "numbers" ? "ol" : isList ? "ul" : "div");
    inside.append(...section.items.map((item) => element(isList ? "li" : "p", {}, item)));
    if (section.items.length > 0) block.append(inside);
  }
  return [block];
}
