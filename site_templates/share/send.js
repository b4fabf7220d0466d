// @ts-check
/** What leaves: the record with readable lines above it, the boxes that go before it, and its place in the library. */

import { find, sentence } from "../frame/lib/dom.js";
import { longDay } from "../reuse/compose.js";
import { recordPath, slugify } from "../reuse/names.js";
import { today } from "../reuse/record.js";
import { cleaner } from "./yaml.js";
import { filled, isFields, same } from "./shape.js";
import { writeRecord } from "./writing.js";

/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./shape.js").Values} Values */
/** @typedef {{ free: boolean, named: boolean }} Consent */

/** The boxes: whether the text is given free, and whether names may stand with it. @param {HTMLElement} page */
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
 * @param {Values | null} before the record that is being improved
 * @param {import("./yaml.js").Signs} signs
 * @returns {Values}
 */
function leaving(given, consent, before, signs) {
  const values = cleaned(filled(structuredClone(given)), cleaner(signs));
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
 * @param {any} value
 * @param {(words: string) => string} clean
 * @returns {any}
 */
function cleaned(value, clean) {
  if (typeof value === "string") return clean(value).trim();
  if (Array.isArray(value)) return value.map((one) => cleaned(one, clean));
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, cleaned(one, clean)]));
}

/**
 * Where the record lies below the motions folder.
 * @param {Values} values
 * @param {string} known its id, where it has one
 */
function pathOf(values, known) {
  if (known) return `${known}.yml`;
  const folder = values.model === "true" ? "model" : slugify(values.municipality ?? "") || "nog-onbekend";
  return recordPath(folder, values.submitted ?? values.added ?? today(), values.title ?? "motie");
}

/**
 * @param {Values} values
 * @param {Consent} consent
 * @param {string} path
 * @param {string[]} open what is still to be done
 * @param {boolean} isKnown
 * @param {Desk} desk
 * @param {import("./desk.js").Names} names
 */
function comments(values, consent, path, open, isKnown, { said, table, form }, names) {
  const place = names.shown("municipality", values.municipality ?? "");
  const day = /^\d{4}-\d\d-\d\d$/u.test(values.submitted ?? "") ? longDay(values.submitted, table) : "";
  const last = Array.isArray(values.decisions) ? values.decisions.at(-1) : null;
  const statuses = form.fields.find(({ name }) => name === "decisions")?.fields?.find(({ name }) => name === "status")?.choices;
  const outcome = statuses?.find(({ value }) => value === last?.status)?.label.nl ?? "";
  return [
    sentence(isKnown ? said.commentImproved : said.commentNew, { title: values.title ?? "", place: [place, day].filter(Boolean).join(", ") }),
    outcome ? sentence(said.commentOutcome, { outcome }) : "",
    hasText(values) ? sentence(said.commentFree, { answer: consent.free ? (said.yes ?? "") : (said.no ?? "") }) : (said.commentNoText ?? ""),
    sentence(said.commentNamed, { answer: consent.named ? (said.yes ?? "") : (said.noNames ?? "") }),
    open.length > 0 ? sentence(said.commentOpen, { fields: open.join(", ") }) : "",
    sentence(said.commentPath, { path }),
  ].filter(Boolean);
}

/**
 * Everything that leaves with a record.
 * @param {object} given
 * @param {Values} given.values
 * @param {Consent} given.consent
 * @param {import("./writing.js").Base | null} given.base
 * @param {string} given.id of the record that is being improved
 * @param {string[]} given.open what is still to be done
 * @param {Desk} desk
 * @param {import("./desk.js").Names} names
 * @param {any} library `yaml`
 * @returns {import("../frame/lib/exits.js").Parcel}
 */
export function parcelOf({ values: filledIn, consent, base, id, open }, desk, names, library) {
  const { said, table } = desk;
  const before = base && cleaned(base.values, cleaner(table));
  const values = leaving(filledIn, consent, id ? before : null, table);
  const path = pathOf(values, id);
  const lines = comments(values, consent, path, open, Boolean(id), desk, names);
  const yaml = writeRecord(values, base && { text: base.text, values: before }, lines, desk.form, library);
  const subject = sentence(id ? said.subjectImproved : said.subject, { title: values.title ?? "" });
  return { path, yaml, subject, known: Boolean(id) };
}
