// @ts-check
/** The record as its page will show it: how it ended, where and when, what is asked, and the text in its formal order. */

import { compose, longDay } from "../reuse/compose.js";
import { element } from "../frame/lib/dom.js";
import { message } from "../frame/lib/messages.js";
import { isDay } from "./scalars.js";
import { isFields, spoken } from "./shape.js";

/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./shape.js").Values} Values */

/**
 * @param {Values} values
 * @param {Desk} desk
 * @param {import("./desk.js").Names} names
 * @returns {HTMLElement[]}
 */
export function drawn(values, desk, names) {
  const place = names.shown("municipality", words(values.municipality));
  return [
    element("h3", { class: "page-title" }, words(values.title) || "…"),
    chip(values, desk),
    element("p", { class: "small muted" }, [place, day(values, desk), submittersOf(values)].filter(Boolean).join(" · ")),
    ...(values.summary ? [element("h4", {}, message("asked")), element("p", {}, words(values.summary))] : []),
    ...formal(values, place, desk),
  ];
}

/** @param {unknown} value */
function words(value) {
  return typeof value === "string" ? value.trim() : "";
}

/** @param {Values} values @param {Desk} desk */
function chip(values, desk) {
  const decisions = /** @type {Values[]} */ (Array.isArray(values.decisions) ? values.decisions.filter(isFields) : []);
  const last = decisions.at(-1);
  const status = words(last?.status);
  const { sign, tone, label } = desk.form.outcomes[status] ?? unknown(desk);
  const votes = last?.votes?.for && last.votes.against ? ` · ${last.votes.for}–${last.votes.against}` : "";
  const made = element("p", { class: "preview-chip" });
  const inside = element("span", { class: `chip chip--${tone}` });
  const mark = element("span", {}, sign);
  mark.ariaHidden = "true";
  inside.append(mark, ` ${spoken(label)}${votes}`);
  made.append(inside);
  return made;
}

/** @param {Desk} desk */
function unknown({ form }) {
  return /** @type {import("./shape.js").Outcome} */ (form.outcomes[""]);
}

/** @param {Values} values @param {Desk} desk */
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
 * @param {Desk} desk
 */
function formal(values, place, { table }) {
  if (!Array.isArray(values.text) || values.text.length === 0) return [];
  const people = Array.isArray(values.submitters) ? values.submitters.filter(isFields) : [];
  const submitted = isDay(words(values.submitted)) ? values.submitted : null;
  const record = { kind: words(values.kind) || "motion", text: values.text, submitted, submitters: /** @type {any[]} */ (people), draft: true };
  const made = element("div", { class: "formal" });
  made.lang = "nl";
  for (const section of compose(record, place || null, "classic", table)) {
    if (section.lead) made.append(element("h4", {}, section.lead));
    const isList = section.style === "bullets" || section.style === "numbers";
    const inside = element(section.style === "numbers" ? "ol" : isList ? "ul" : "div");
    inside.append(...section.items.map((item) => element(isList ? "li" : "p", {}, item)));
    if (section.items.length > 0) made.append(inside);
  }
  return [made];
}
