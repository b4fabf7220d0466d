// @ts-check
/** What leaves: the one maker of a record in the browser, with readable lines above it, and its place in the library. */

import { find } from "../frame/lib/dom.js";
import { message } from "../frame/lib/messages.js";
import { longDay } from "../reuse/compose.js";
import { recordPath, slugify } from "../reuse/names.js";
import { isDay } from "./scalars.js";
import { filled, isFields, same, spoken } from "./shape.js";
import { writeRecord } from "./writing.js";

/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./shape.js").Values} Values */
/** @typedef {import("./writing.js").Base} Base */
/** @typedef {{ free: boolean, named: boolean }} Consent whether the text is given free, and whether names may stand with it */
/** @typedef {{ forbidden: string, odd_spaces: string }} Signs which signs no record may hold, from `words/phrases.json` */

/** Today in the Netherlands, where the councils are. */
export function today() {
  return new Intl.DateTimeFormat("sv", { timeZone: "Europe/Amsterdam" }).format(new Date());
}

/** The boxes in which consent is given. @param {HTMLElement} page */
export function boxes(page) {
  return { free: find(page, "#free", HTMLInputElement), named: find(page, "#named", HTMLInputElement) };
}

/** @param {Values} values */
export function hasText({ text }) {
  return Array.isArray(text) && text.length > 0;
}

/** @param {Values} values */
export function hasNames({ submitters }) {
  return Array.isArray(submitters) && submitters.some((who) => isFields(who) && who.name);
}

/**
 * The record as it leaves: clean, without names where these may not stand, with the licence that was given.
 * @param {Values} given
 * @param {Consent} consent
 * @param {Values | null} before the record of the library that is being improved
 * @param {Signs} signs
 * @returns {Values}
 */
export function madeRecord(given, consent, before, signs) {
  const values = cleaned(filled(structuredClone(given)), signs);
  if (hasNames(values) && !consent.named) values.submitters = groupsOf(values.submitters);
  if (hasText(values) && consent.free) values.license ??= "CC0-1.0";
  if (!before) values.added ??= today();
  else if (!same(before, values) && !same(before.updated ?? "", today())) values.updated = today();
  return values;
}

/** @param {Values[]} submitters */
function groupsOf(submitters) {
  const groups = submitters.map(({ name, ...rest }) => rest);
  return groups.filter((one, at) => groups.findIndex((other) => same(one, other)) === at);
}

/**
 * The same with words that are fit for a record: one form of every letter, plain spaces, no sign that can't be seen.
 * @param {any} value
 * @param {Signs} signs
 * @returns {any}
 */
export function cleaned(value, { forbidden, odd_spaces }) {
  const never = new RegExp(forbidden, "gu");
  const spaces = new RegExp(odd_spaces, "gu");
  /** @param {any} one @returns {any} */
  const clean = (one) => {
    if (typeof one === "string") return one.replaceAll(/\r\n?/gu, "\n").replaceAll(spaces, " ").replaceAll(never, "").normalize("NFC").trim();
    if (Array.isArray(one)) return one.map(clean);
    return isFields(one) ? Object.fromEntries(Object.entries(one).map(([name, inside]) => [name, clean(inside)])) : one;
  };
  return clean(value);
}

/**
 * Where a new record lies below the motions folder.
 * @param {Values} values
 */
export function pathOf(values) {
  const folder = values.model === "true" ? "model" : slugify(values.municipality ?? "") || "nog-onbekend";
  return recordPath(folder, values.submitted ?? values.added ?? today(), values.title ?? "motie");
}

/**
 * What stands above a record, for people.
 * @param {Values} values
 * @param {Consent} consent
 * @param {string} path
 * @param {string[]} open what is still to be done
 * @param {boolean} isKnown
 * @param {Desk} desk
 * @param {import("./desk.js").Names} names
 */
function comments(values, consent, path, open, isKnown, { table, form }, names) {
  const town = names.shown("municipality", values.municipality ?? "");
  const day = isDay(values.submitted ?? "") ? longDay(values.submitted, table) : "";
  const last = Array.isArray(values.decisions) ? values.decisions.at(-1) : null;
  const outcome = form.outcomes[last?.status ?? ""];
  const { for: yes, against: no } = last?.votes ?? {};
  const votes = yes && no ? message("comment-votes", { yes, no }) : "";
  return [
    message(isKnown ? "comment-improved" : "comment-new", { title: values.title ?? "", town, day, place: [town, day].filter(Boolean).join(", ") }),
    outcome && last ? message("comment-outcome", { outcome: `${spoken(outcome.label)}${votes}` }) : "",
    hasText(values) ? message("comment-free", { answer: message(consent.free ? "yes" : "no") }) : message("comment-no-text"),
    message("comment-named", { answer: message(consent.named ? "yes" : "no-names") }),
    open.length > 0 ? message("comment-open", { fields: open.join(", ") }) : "",
    message("comment-path", { path }),
  ].filter(Boolean);
}

/**
 * Everything that leaves with a record.
 * @param {object} given
 * @param {Values} given.values
 * @param {Consent} given.consent
 * @param {Base | null} given.base
 * @param {string} given.id of the record that is being improved
 * @param {string[]} given.open what is still to be done
 * @param {Desk} desk
 * @param {import("./desk.js").Names} names
 * @param {any} library `yaml`
 * @returns {import("../frame/lib/exits.js").Parcel}
 */
export function parcelOf({ values: given, consent, base, id, open }, desk, names, library) {
  const { form, table } = desk;
  const before = base && { text: base.text, values: cleaned(base.values, table) };
  const values = madeRecord(given, consent, id && before ? before.values : null, table);
  const path = id ? `${id}.yml` : pathOf(values);
  const lines = comments(values, consent, path, open, Boolean(id), desk, names).map((line) => cleaned(line, table));
  const yaml = writeRecord(values, before, lines, form, library);
  const place = names.shown("municipality", values.municipality ?? "");
  const subject = message(id ? "subject-improved" : "subject", { title: values.title ?? "", place });
  return { path, yaml, subject, known: Boolean(id) };
}
