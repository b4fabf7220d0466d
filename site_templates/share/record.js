// @ts-check
/** The one maker of a record in the browser: clean values with what belongs to them, and its place in the library. */

import { recordPath, slugify } from "../reuse/names.js";
import { filled, isFields, same } from "./shape.js";

/** @typedef {import("./shape.js").Values} Values */
/** @typedef {{ free: boolean, named: boolean }} Consent whether the text is given free, and whether names may stand with it */
/** @typedef {{ forbidden: string, odd_spaces: string }} Signs which signs no record may hold, from `words/phrases.json` */

const DAY = 86_400_000;

/** Today in the Netherlands, where the councils are, or so many days before. @param {number} [back] */
export function today(back = 0) {
  return new Intl.DateTimeFormat("sv", { timeZone: "Europe/Amsterdam" }).format(new Date(Date.now() - back * DAY));
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
