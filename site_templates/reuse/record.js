// @ts-check
/** Records for the library, with their fields in canonical order: of a draft, and of what was filed. */

import { submittersOf, textOf } from "./draft.js";

/** @typedef {import("./draft.js").Draft} Draft */
/** @typedef {Record<string, any>} Fields */

/**
 * @typedef {object} Filed what the form tells
 * @property {string} place short name of the municipality
 * @property {string} title
 * @property {string} date of the meeting
 * @property {string} number
 * @property {string} status how it ended; empty where that is not known yet
 * @property {string} decided the day of the decision, where it is another than that of the meeting
 * @property {string} pledge
 * @property {string} yes
 * @property {string} no
 * @property {string} source
 * @property {string} changes
 */

const VOTED = ["adopted", "rejected", "tied"];

/** Today in the Netherlands, where the councils are. */
export function today() {
  return new Intl.DateTimeFormat("sv", { timeZone: "Europe/Amsterdam" }).format(new Date());
}

/**
 * The record of a draft.
 * @param {Draft} draft
 * @param {string} place short name of the municipality
 * @param {Fields} origin the record that it is made from; of a text from elsewhere only a theme
 * @returns {Fields}
 */
export function recordOfDraft(draft, place, origin) {
  const submitters = submittersOf(draft);
  return present({
    title: draft.title,
    added: today(),
    kind: draft.kind,
    municipality: place,
    submitted: draft.date,
    agenda_item: draft.agenda,
    proposal: present(draft.proposal),
    themes: origin.themes,
    tags: origin.tags,
    idea: origin.idea,
    submitters: submitters.filter(({ party }) => party).map(present),
    text: textOf(draft).map((part) => present(part)),
    explanation: draft.explanation,
    text_version: "as-submitted",
    based_on: draft.from ? [{ motion: draft.from, how: "adapted" }] : undefined,
  });
}

/**
 * The record of a motion that was made from another one; its text stays at the source.
 * @param {Filed} filed
 * @param {string} from the id of the motion that it is made from
 * @param {Fields} origin that motion's record
 * @returns {Fields}
 */
export function recordOfFiled(filed, from, origin) {
  return present({
    title: filed.title,
    added: today(),
    kind: origin.kind === "amendment" ? "motion" : origin.kind,
    municipality: filed.place,
    number: filed.number,
    submitted: filed.date,
    themes: origin.themes,
    tags: origin.tags,
    idea: origin.idea,
    decisions: filed.status ? [decisionOf(filed)] : undefined,
    based_on: from ? [present({ motion: from, how: filed.changes ? "adapted" : "copied", changes: filed.changes })] : [],
    sources: [{ url: filed.source }],
  });
}

/**
 * A record of the library with the decision that was still missing.
 * @param {Filed} filed
 * @param {Fields} record
 * @returns {Fields}
 */
export function withDecision(filed, record) {
  const known = record.sources ?? [];
  const isNew = filed.source && !known.some((/** @type {Fields} */ one) => one.url === filed.source);
  const made = { ...record, number: record.number ?? filed.number };
  return present({
    ...inOrder(made),
    decisions: [...(record.decisions ?? []), decisionOf(filed)],
    sources: isNew ? [...known, { url: filed.source }] : known,
  });
}

/** @param {Filed} filed */
function decisionOf(filed) {
  const voted = VOTED.includes(filed.status) && (filed.yes || filed.no);
  return present({
    date: filed.decided || filed.date,
    status: filed.status,
    pledge: filed.status === "withdrawn-after-pledge" && filed.pledge ? { text: filed.pledge } : undefined,
    votes: voted ? present({ for: count(filed.yes), against: count(filed.no) }) : undefined,
  });
}

/** @param {string} votes */
function count(votes) {
  return /^\d{1,6}$/u.test(votes) ? Number(votes) : undefined;
}

const ORDER = [
  "title",
  "summary",
  "added",
  "updated",
  "kind",
  "model",
  "municipality",
  "number",
  "submitted",
  "agenda_item",
  "proposal",
  "themes",
  "tags",
  "idea",
  "submitters",
  "text",
  "explanation",
  "text_version",
  "decisions",
];

/**
 * Fields in canonical order; those after the decisions keep theirs.
 * @param {Fields} fields
 */
function inOrder(fields) {
  const first = Object.fromEntries(ORDER.map((name) => [name, fields[name]]));
  return { ...first, ...fields };
}

/**
 * The fields that say something.
 * @param {Fields} fields
 * @returns {Fields}
 */
function present(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
}

/** @param {unknown} value */
function isEmpty(value) {
  if (value === undefined || value === null || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && Object.keys(value).length === 0;
}
