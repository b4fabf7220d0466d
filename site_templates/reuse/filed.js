// @ts-check
/** The form "Ik heb hem ingediend": from what a councillor tells in a minute to a record that leaves by the exits. */

import { startExits } from "../frame/lib/exits.js";
import { loadMotion } from "../frame/lib/load.js";
import { remember } from "../frame/lib/storage.js";
import { asYaml } from "../share/yaml.js";
import { longDay } from "./compose.js";
import { find, sentence, speaker } from "../frame/lib/dom.js";
import { recordPath } from "./names.js";
import { recordOfFiled, today, withDecision } from "./record.js";
import { remembered, slugOf } from "./steps.js";

/** @typedef {import("./record.js").Filed} Filed */

/**
 * @typedef {object} Known the motion that the address names
 * @property {string} id
 * @property {string} path
 * @property {string | null} municipality_name
 * @property {Record<string, any>} record
 */

/** A motion may be told of before its meeting, but not so many days before. */
const AHEAD = 60;
const VOTED = ["adopted", "rejected", "tied"];
const LINK = /^https?:\/\/[^\s<>"\\^`{|}@]+\.[^\s<>"\\^`{|}]+$/u;

const page = find(document, "[data-filed-form]", HTMLElement);
const form = find(page, "[data-fields]", HTMLFormElement);
const words = page.dataset;
const root = words.root ?? "./";
const say = speaker(find(page, "[data-status]", HTMLElement));

/** @param {string} name */
function field(name) {
  return /** @type {HTMLInputElement | HTMLSelectElement} */ (form.elements.namedItem(name));
}

/** @param {string} address */
async function load(address) {
  const answer = await fetch(root + address);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

/**
 * @param {string} name of the parameter
 * @returns {Promise<Known | null>}
 */
async function loadKnown(name) {
  const id = new URLSearchParams(location.search).get(name);
  if (!id) return null;
  try {
    return await loadMotion(root, id);
  } catch {
    const place = find(page, "[data-problem]", HTMLElement);
    place.textContent = words.missingMotion ?? "";
    place.hidden = false;
    return null;
  }
}

/** Which fields there are depends on how it ended. */
function showFields() {
  const status = field("status").value;
  for (const row of page.querySelectorAll("[data-votes]")) {
    /** @type {HTMLElement} */ (row).hidden = !VOTED.includes(status);
  }
  find(page, "[data-pledge]", HTMLElement).hidden = status !== "withdrawn-after-pledge";
}

/** What came behind the #, from the calendar or from the draft. */
function fillIn() {
  const given = new URLSearchParams(location.hash.slice(1));
  field("place").value = given.get("gemeente")?.slice(0, 200) ?? remembered().place;
  field("date").value = given.get("datum") ?? "";
  if (given.get("titel")) field("title").value = given.get("titel")?.slice(0, 200) ?? "";
}

/** @returns {Filed} */
function told() {
  const value = (/** @type {string} */ name) => field(name).value.trim();
  return {
    place: slugOf(value("place")),
    title: value("title"),
    date: value("date"),
    number: value("number"),
    status: value("status"),
    decided: "",
    pledge: value("pledge"),
    yes: value("yes"),
    no: value("no"),
    source: value("source"),
    changes: value("changes"),
  };
}

/**
 * What is wrong with a field; empty where nothing is.
 * @param {Filed} filed
 * @param {Record<string, any> | null} record that the decision is added to
 * @returns {Record<string, string | undefined>}
 */
function wrong(filed, record) {
  const needed = (/** @type {string} */ value) => (value ? "" : words.errorEmpty);
  const number = (/** @type {string} */ value) => (!value || /^(0|[1-9]\d{0,5})$/u.test(value) ? "" : words.errorNumber);
  const voted = VOTED.includes(filed.status);
  return {
    title: needed(filed.title),
    place: filed.place ? "" : words.errorPlace,
    date: wrongDay(filed, record),
    status: record ? needed(filed.status) : "",
    yes: voted ? number(filed.yes) : "",
    no: voted ? number(filed.no) : "",
    pledge: filed.status === "withdrawn-after-pledge" ? needed(filed.pledge) : "",
    source: (record && !filed.source) || LINK.test(filed.source) ? "" : words.errorLink,
  };
}

/**
 * @param {Filed} filed
 * @param {Record<string, any> | null} record
 */
function wrongDay({ date, status }, record) {
  if (!date) return words.errorEmpty;
  const decisions = record?.decisions ?? [];
  const first = decisions.at(-1)?.date ?? record?.submitted ?? "";
  if (date < first) return sentence(words.errorEarly, { day: first });
  if (status && date > today()) return words.errorLate;
  const ahead = (Date.parse(date) - Date.parse(today())) / 86_400_000;
  return ahead > AHEAD ? words.errorFar : "";
}

/**
 * Say by each field what is wrong, and go to the first.
 * @param {Record<string, string | undefined>} faults
 */
function showFaults(faults) {
  /** @type {HTMLElement | null} */
  let first = null;
  for (const [name, fault] of Object.entries(faults)) {
    const input = field(name);
    const id = `${input.id}-error`;
    document.getElementById(id)?.remove();
    input.removeAttribute("aria-invalid");
    input.removeAttribute("aria-describedby");
    if (!fault) continue;
    const place = document.createElement("span");
    place.id = id;
    place.className = "error";
    place.textContent = fault;
    input.after(place);
    input.setAttribute("aria-invalid", "true");
    input.setAttribute("aria-describedby", id);
    first ??= input;
  }
  first?.focus();
  return first === null;
}

/**
 * @param {Filed} filed
 * @param {Known | null} origin
 * @param {Known | null} known
 * @param {import("./compose.js").Table} table
 * @param {string} path
 */
function comments(filed, origin, known, table, path) {
  const place = field("place").value.trim();
  const status = /** @type {HTMLSelectElement} */ (field("status")).selectedOptions[0];
  const votes = filed.yes && filed.no && VOTED.includes(filed.status);
  const outcome = filed.status ? (status?.text ?? "") : (words.unknown ?? "");
  return [
    sentence(words.commentFiled, { place, day: longDay(filed.date, table), title: filed.title }),
    sentence(words.commentOutcome, {
      outcome,
      votes: votes ? sentence(words.commentVotes, { yes: filed.yes, no: filed.no }) : "",
    }),
    origin ? sentence(words.commentBased, { id: origin.id }) : "",
    filed.changes ? sentence(words.commentChanges, { words: filed.changes }) : "",
    sentence(words.commentPath, { path }),
    known ? (words.commentKnown ?? "") : "",
  ].filter(Boolean);
}

/** @param {Known} origin */
function showOrigin(origin) {
  const line = find(page, "[data-based-line]", HTMLElement);
  const [before = "", behind = ""] = sentence(words.based, { title: "\n" }).split("\n");
  line.replaceChildren(before, linkTo(origin), behind);
  field("title").value ||= origin.record.title;
}

/** @param {Known} motion */
function linkTo(motion) {
  const link = document.createElement("a");
  link.href = root + motion.path;
  link.lang = "nl";
  link.textContent = motion.record.title;
  return link;
}

/**
 * The same form for a record of the library whose outcome is still missing.
 * @param {Known} known
 */
function showKnown(known) {
  const { record } = known;
  find(page, "[data-title]", HTMLElement).textContent = words.outcomeTitle ?? "";
  const facts = { title: "\n", place: known.municipality_name ?? "" };
  const [before = "", behind = ""] = sentence(words.outcomeOf, facts).split("\n");
  find(page, "[data-based-line]", HTMLElement).replaceChildren(before, linkTo(known), behind);
  find(page, "[data-date-label]", HTMLElement).textContent = words.day ?? "";
  find(page, "[data-changes]", HTMLElement).hidden = true;
  field("title").value = record.title;
  field("place").value = known.municipality_name ?? "";
  /** @type {HTMLInputElement} */ (field("place")).readOnly = true;
  field("date").value = record.decisions?.length ? "" : (record.submitted ?? "");
  field("number").value = record.number ?? "";
}

const [origin, known, table] = await Promise.all([loadKnown("motie"), loadKnown("uitkomst"), load("words/phrases.json")]);
fillIn();
if (known) showKnown(known);
else if (origin) showOrigin(origin);
const titleRow = find(page, "[data-title-row]", HTMLElement);
const otherTitle = find(page, "[data-other-title]", HTMLButtonElement);
titleRow.hidden = Boolean(field("title").value);
otherTitle.hidden = !titleRow.hidden || Boolean(known);
otherTitle.addEventListener("click", () => {
  titleRow.hidden = false;
  otherTitle.hidden = true;
  field("title").focus();
});
showFields();
form.hidden = false;
field("status").addEventListener("change", showFields);
form.addEventListener("submit", (event) => event.preventDefault());

startExits(
  find(page, "[data-exits]", HTMLElement),
  async () => {
    const filed = told();
    if (known) filed.place ||= known.record.municipality;
    if (!showFaults(wrong(filed, known?.record ?? null))) return null;
    if (!known) remember("municipality", filed.place);
    const path = known ? `${known.id}.yml` : recordPath(filed.place, filed.date, filed.title);
    const record = known
      ? withDecision(filed, known.record)
      : recordOfFiled(filed, origin?.id ?? "", origin?.record ?? { themes: [words.theme] });
    const yaml = await asYaml(record, comments(filed, known ? null : origin, known, table, path), table, `${root}assets/vendor/`);
    const subject = sentence(words.subject, { place: field("place").value.trim(), title: filed.title });
    return { path, yaml, subject, known: Boolean(known) };
  },
  say,
);
