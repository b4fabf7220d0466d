// @ts-check
/**
 * From a motion to its formal document: the same as `generator/pages/formal.py`, from the same table of phrases.
 *
 * Nothing here knows a page; a test compares every section with what Python makes.
 */

import { fill } from "../frame/lib/messages.js";
import { ofPart, section } from "./compose/part.js";

/**
 * @typedef {object} Part one formal part of a record
 * @property {string} part
 * @property {string | null} [to]
 * @property {string | null} [verb]
 * @property {string | null} [lead]
 * @property {string | null} [at]
 * @property {string | null} [how]
 * @property {string | null} [original]
 * @property {string | null} [amended]
 * @property {string[]} [points]
 */

/**
 * @typedef {object} Composed what is needed of a record
 * @property {string} [kind]
 * @property {boolean} [model]
 * @property {boolean} [draft] not filed yet: what is missing stands there as a blank
 * @property {string | null} [submitted]
 * @property {{ date: string }[]} [decisions]
 * @property {{ name?: string | null, party: string }[]} [submitters]
 * @property {Part[]} [text]
 */

/**
 * @typedef {object} Phrases the phrases of one form
 * @property {string} opening
 * @property {string} opening_undated
 * @property {string} heard
 * @property {Record<string, string>} parts
 * @property {Record<string, string>} requests
 * @property {string} decides
 * @property {Record<string, string>} changes
 * @property {string} closing
 * @property {string} last_mark
 */

/**
 * @typedef {object} Table `words/phrases.json`
 * @property {Record<string, Phrases>} forms
 * @property {Record<string, string>} addressees
 * @property {{ kinds: string[], parts: string[], lines: string[], texts: string[] }} draft what a draft can hold of a record
 * @property {Record<string, string>} kinds
 * @property {Record<string, string>} paper
 * @property {string[]} heard_words
 * @property {string[]} marks
 * @property {string} inner_mark
 * @property {string} final_mark
 * @property {string} blank
 * @property {string} blank_place
 * @property {string} blank_day
 * @property {string} blank_signature
 * @property {string} forbidden
 * @property {string} odd_spaces
 * @property {string[]} months
 */

/** @typedef {"lines" | "bullets" | "numbers" | "quote" | "signatures"} Style */

/**
 * @typedef {object} Section one step of the document
 * @property {Style} style
 * @property {string} lead the phrase that opens it
 * @property {string[]} items
 * @property {number | null} part which part of the record it opens; null for what every motion has, or within a part
 */

/**
 * The document of a motion that has a text.
 * @param {Composed} record @param {string | null} place @param {string} form @param {Table} table @returns {Section[]}
 */
export function compose(record, place, form, table) {
  const phrases = /** @type {Phrases} */ (table.forms[form]);
  const ends = record.kind === "amendment";
  const text = record.text ?? [];
  const sections = [section("lines", "", [opening(record, place, phrases, table)])];
  text.forEach((part, at) => {
    const last = ends && at === text.length - 1 ? table.final_mark : phrases.last_mark;
    const decided = text.slice(0, at).some((before) => before.part === "change");
    sections.push(...ofPart(part, at, { phrases, table, last, decided }));
  });
  if (!ends) sections.push(section("lines", "", [phrases.closing]));
  sections.push(section("signatures", "", signatures(record, table)));
  return sections.filter((one) => one.lead || one.items.length > 0);
}

/** @param {Composed} record @param {string | null} place @param {Phrases} phrases @param {Table} table */
function opening(record, place, phrases, table) {
  const known = record.submitted || record.decisions?.[0]?.date;
  const day = known?.length === "2025-01-23".length ? known : "";  // a month or a year is no day of a meeting
  const words = day ? longDay(day, table) : record.model || record.draft ? table.blank_day : "";
  return fill(words ? phrases.opening : phrases.opening_undated, { place: place || table.blank_place, day: words });
}

/**
 * A date in full, as a Dutch document has it.
 * @param {string} day @param {Table} table
 */
export function longDay(day, table) {
  const [year, month, number] = day.split("-").map(Number);
  return `${number} ${table.months[(month ?? 1) - 1]} ${year}`;
}

/** @param {Composed} record @param {Table} table */
function signatures(record, table) {
  if (record.model) return [table.blank_signature];
  const lines = (record.submitters ?? []).map((who) => (who.name ? `${who.name}, ${who.party}` : who.party));
  return lines.length === 0 && record.draft ? [table.blank_signature] : lines;
}
