// @ts-check
/**
 * From a motion to its formal document: the same as `generator/pages/formal.py`, from the same table of phrases.
 *
 * Nothing here knows a page; a test compares every section with what Python makes.
 */

import { fill } from "../frame/lib/messages.js";

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
 * @param {Composed} record
 * @param {string | null} place
 * @param {string} form
 * @param {Table} table
 * @returns {Section[]}
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

/**
 * @param {Style} style
 * @param {string} lead
 * @param {string[]} [items]
 * @param {number | null} [part]
 * @returns {Section}
 */
function section(style, lead, items = [], part = null) {
  return { style, lead, items, part };
}

/**
 * @param {Composed} record
 * @param {string | null} place
 * @param {Phrases} phrases
 * @param {Table} table
 */
function opening(record, place, phrases, table) {
  const known = record.submitted || record.decisions?.[0]?.date;
  const day = known?.length === "2025-01-23".length ? known : "";  // a month or a year is no day of a meeting
  const words = day ? longDay(day, table) : record.model || record.draft ? table.blank_day : "";
  return fill(words ? phrases.opening : phrases.opening_undated, { place: place || table.blank_place, day: words });
}

/**
 * A date in full, as a Dutch document has it.
 * @param {string} day
 * @param {Table} table
 */
export function longDay(day, table) {
  const [year, month, number] = day.split("-").map(Number);
  return `${number} ${table.months[(month ?? 1) - 1]} ${year}`;
}

/** @typedef {{ phrases: Phrases, table: Table, last: string, decided: boolean }} Around */

/**
 * @param {Part} part
 * @param {number} at
 * @param {Around} around
 */
function ofPart(part, at, around) {
  if (part.part === "change") return change(part, at, around);
  const points = part.points ?? [];
  if (part.part === "heard") {
    const lines = points.map((point) => close([heard(point, around)], around.last, around.table)[0] ?? "");
    return [section("lines", part.lead ?? "", lines, at)];
  }
  const style = part.part === "requests" ? listed(points) : "bullets";
  return [section(style, lead(part, around), close(points, around.last, around.table), at)];
}

/**
 * What is asked or changed is numbered as soon as there is more than one.
 * @param {string[]} points
 * @returns {Style}
 */
function listed(points) {
  return points.length > 1 ? "numbers" : "bullets";
}

/**
 * The words that open a part.
 * @param {Part} part
 * @param {{ phrases: Phrases, table: Table }} around
 */
export function lead(part, { phrases, table }) {
  const words = part.lead || phrases.parts[part.part] || request(part.verb || "requests", part.to, phrases, table);
  return /[:,;]$/u.test(words) ? words : `${words}:`;
}

/**
 * Verb and addressee in their order; other words than the usual ones stand as given.
 * @param {string} verb
 * @param {string | null | undefined} to
 * @param {Phrases} phrases
 * @param {Table} table
 */
export function request(verb, to, phrases, table) {
  const phrase = phrases.requests[verb] ?? "";
  return to ? phrase.replace("{to}", () => table.addressees[to] ?? to) : phrase.replace(" {to}", "");
}

/**
 * @param {string} point
 * @param {Around} around
 */
function heard(point, { phrases, table }) {
  const small = point.toLowerCase();
  return table.heard_words.some((word) => small.startsWith(word)) ? point : `${phrases.heard}${point}`;
}

/**
 * The marks after points; a point that brings a mark of its own keeps that one.
 * @param {string[]} points
 * @param {string} last
 * @param {Table} table
 */
function close(points, last, table) {
  return points.map((point, at) => {
    const mark = at === points.length - 1 ? last : table.inner_mark;
    return table.marks.some((own) => point.endsWith(own)) ? point : point + mark;
  });
}

/**
 * Where, then the old words, what happens to them, and the new words.
 * @param {Part} part
 * @param {number} at
 * @param {Around} around
 */
function change(part, at, { phrases, table, last, decided }) {
  /** @type {Section[]} */
  const sections = [];
  if (part.lead || !decided) sections.push(section("lines", part.lead || phrases.decides, [], at));
  let where = part.at ?? "";
  const phrase = phrases.changes[part.how || "replaced"] ?? "";
  if (part.original) {
    sections.push(section("quote", where, [part.original]));
    where = "";
  }
  sections.push(section("quote", `${where} ${phrase}`.trim(), part.amended ? [part.amended] : []));
  const points = part.points ?? [];
  sections.push(section(listed(points), "", close(points, last, table)));
  return sections;
}

/**
 * @param {Composed} record
 * @param {Table} table
 */
function signatures(record, table) {
  if (record.model) return [table.blank_signature];
  const lines = (record.submitters ?? []).map((who) => (who.name ? `${who.name}, ${who.party}` : who.party));
  return lines.length === 0 && record.draft ? [table.blank_signature] : lines;
}
