// @ts-check
/** The forms "Ik heb hem ingediend", for where a motion was filed and how it ended, and "Meld nieuws", for what came of it. */

import "../frame/frame.js";
import { element, find } from "../frame/lib/dom.js";
import { ROOT, library, load, loadMotion, loadRecord } from "../frame/lib/load.js";
import { message } from "../frame/lib/messages.js";
import { recall, remember } from "../frame/lib/storage.js";
import { submittersOf } from "../reuse/draft.js";
import { keptDraft } from "../reuse/draft/kept.js";
import { addDays, choiceChips, groupChips } from "./chips.js";
import { control } from "./controls.js";
import { wrongDays } from "./days.js";
import { RecordForm } from "./form.js";
import { tasks } from "./left.js";
import { showProblem } from "./problem.js";
import { readRecord } from "./reading.js";
import { today } from "./record.js";
import { at, bare, idOf, put, spoken, written } from "./shape.js";

/** @typedef {import("./shape.js").Field} Field */
/** @typedef {import("./shape.js").FiledField} FiledField */
/** @typedef {import("./shape.js").Path} Path */
/** @typedef {import("./faults.js").Finding} Finding */

/**
 * @typedef {object} Origin the motion that the address names
 * @property {string} id
 * @property {string} path
 * @property {string | null} municipality_name
 * @property {Record<string, any>} record
 */

const page = find(document, "[data-filed]", HTMLElement);
const line = find(page, "[data-based-line]", HTMLElement);
const place = find(page, "[data-fields]", HTMLElement);
/** Asked for at once; null where one is not there. */
const loading = Promise.all(["nieuws", "uitkomst", "motie"].map(named)).catch(() => null);
/** Who sits in each council; without it the national parties stand there. @type {import("../voting/sitting.js").Councils} */
const councils = await load("local/councils.json").catch(() => ({}));
/** How many rows there were, so that a row of this form is always the next one. @type {Record<string, number>} */
const rows = {};
/** @type {FiledField[]} */
let asked = [];
let shownCouncil = "";
const GROUPS = "decisions.+.votes.parties";
const recordForm = await RecordForm.open(page, {
  draw,
  settle,
  show: showFields,
  more: () => [...missing(), ...days()],
  open: (findings) => tasks(findings, recordForm.context),
  // An editor finishes what came by mail; of a file nobody asks what is missing.
  stops: (open, exit) => (["editors", "mail"].includes(exit) ? open.filter(({ place }) => !isLeftToEditors(place)) : open),
  consent: () => ({ free: false, named: false }),
});
const { context, names } = recordForm;

/** @param {FiledField} field @returns {Path} */
function pathOf({ path }) {
  const steps = path.split(".");
  return steps.map((step) => (step === "+" ? (rows[steps[0] ?? ""] ?? 0) : step));
}

/** What everybody fills in, and behind one press what else can be filled in. */
function draw() {
  const [folded, shown] = [true, false].map((isFolded) => asked.filter((field) => field.folded === isFolded).map(fieldOf));
  const more = element("details", { class: "disclosure filed__more" }, element("summary", {}, message("more")), ...(folded ?? []));
  more.hidden = folded?.length === 0;
  more.open = place.querySelector("details")?.open ?? false;
  place.replaceChildren(...(shown ?? []), more);
}

/** @param {string} id of a control */
function isLeftToEditors(id) {
  return asked.some((field) => (field.folded || field.later) && id.startsWith(idOf(pathOf(field))));
}

/** The groups of the council, else the national parties. */
function sitting() {
  const slug = recordForm.values.municipality ?? "";
  const known = Object.hasOwn(councils, slug) ? councils[slug]?.groups.map(([name]) => name) : undefined;
  return known ?? context.form.registers.national;
}

/** The field of the model, under the name that it has on this page. @param {FiledField} asked @returns {HTMLElement} */
function fieldOf(asked) {
  if (asked.path === GROUPS) return groupChips(pathOf(asked), spoken(asked.label), sitting(), context);
  let fields = context.form.fields;
  for (const step of asked.path.split(".").filter((one) => one !== "+")) {
    const field = /** @type {Field} */ (fields.find(({ name }) => name === step));
    // Whoever filed it knows the day, and gets the calendar of the browser.
    const kind = field.kind === "partial-date" ? "date" : field.kind;
    if (!field.fields) return oneField({ ...field, kind, label: asked.label, required: asked.needed }, pathOf(asked));
    fields = field.fields;
  }
  throw new Error(asked.path);
}

/** @param {Field} field @param {Path} path */
function oneField(field, path) {
  if (field.choices) return choiceChips(field, path, spoken(field.label), Boolean(field.required), context);
  const row = control(field, path, context, names);
  if (field.kind === "date") addDays(row);
  return row;
}

/** How it ended, as far as it was filled in. */
function status() {
  return at(recordForm.values, ["decisions", rows.decisions ?? 0, "status"]) ?? "";
}

/** Whether a field is asked for: some are only where it ended in a certain way. @param {FiledField} field */
function isAsked({ statuses }) {
  return !statuses || statuses.includes(status());
}

/** What is not asked for says nothing; the decision of a new motion is of the day of its meeting. */
function settle() {
  for (const field of asked.filter((one) => !isAsked(one))) put(recordForm.values, pathOf(field), undefined);
  const votes = at(recordForm.values, ["decisions", rows.decisions ?? 0, "votes"]);
  if (votes && !votes.parties) delete votes.listed;
  if (recordForm.id) return;
  put(recordForm.values, ["decisions", 0, "date"], status() ? recordForm.values.submitted : undefined);
  const changes = at(recordForm.values, ["based_on", 0, "changes"]);
  const { how } = context.form.filed;
  if (at(recordForm.values, ["based_on", 0, "motion"])) put(recordForm.values, ["based_on", 0, "how"], changes ? how.changed : how.same);
}

function showFields() {
  showGroups();
  for (const field of asked) {
    const row = find(page, `[data-path="${CSS.escape(idOf(pathOf(field)))}"]`, HTMLElement);
    row.hidden = !isAsked(field);
    const input = row.querySelector("input:not([type=radio], [type=checkbox]), textarea");
    if (row.hidden && (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement)) input.value = "";
  }
}

/** Another council has other groups. */
function showGroups() {
  const field = asked.find(({ path }) => path === GROUPS);
  const council = recordForm.values.municipality ?? "";
  if (!field || council === shownCouncil) return;
  shownCouncil = council;
  find(place, `[data-path="${CSS.escape(idOf(pathOf(field)))}"]`, HTMLElement).replaceWith(fieldOf(field));
}

/** @returns {Finding[]} */
function missing() {
  const empty = asked.filter((field) => field.needed && isAsked(field)).map(pathOf).filter((path) => !at(recordForm.values, path));
  return empty.map((path) => ({ code: "field-missing", path, field: written(path), facts: { name: String(path.at(-1)) } }));
}

/** A day is reported at the field in which it was filled in. @returns {Finding[]} */
function days() {
  const shown = new Set(asked.map((field) => idOf(pathOf(field))));
  const wrong = [...wrongDays(recordForm.values, today(), context.form.meetingAhead)];
  return wrong.map((one) => (shown.has(idOf(one.path)) ? one : { ...one, path: ["submitted"] }));
}

/** A sentence with the title of a motion as a link to it. @param {string} name @param {Origin} motion */
function showMotion(name, { path, municipality_name, record }) {
  const sentence = message(name, { title: "\n", place: municipality_name ?? "" });
  const [before = "", behind = ""] = sentence.split("\n");
  line.replaceChildren(before, element("a", { href: ROOT + path, lang: "nl" }, record.title), behind);
}

/**
 * A new record, with what the motion, the draft of this browser and the address say already.
 * @param {Origin | null} origin
 */
function begin(origin) {
  const record = origin?.record ?? { themes: [context.form.spareTheme] };
  const draft = keptDraft(origin?.id ?? "", context.table);
  const given = new URLSearchParams(location.hash.slice(1));
  const fromAddress = (/** @type {string} */ name) => given.get(name)?.slice(0, 200) ?? "";
  const town = fromAddress("gemeente") || draft?.place || recall("municipality") || "";
  const parties = draft ? submittersOf(draft).map(({ party }) => party) : [];
  const first = parties.find(Boolean);
  recordForm.values = bare({
    title: fromAddress("titel") || draft?.title || record.title,
    // An amendment is filed elsewhere as a motion: there is no proposal for it.
    kind: record.kind === "amendment" ? "" : record.kind,
    municipality: names.meant("municipality", town),
    submitted: fromAddress("datum") || draft?.date,
    ...{ themes: record.themes, tags: record.tags, idea: record.idea },
    submitters: first ? [{ party: first }] : [],
    based_on: origin ? [{ motion: origin.id }] : [],
  });
  asked = context.form.filed.fresh.filter(({ path }) => origin || !path.startsWith("based_on"));
  if (origin) showMotion("based", origin);
}

/**
 * A record of the library whose outcome is still missing, or of which there is news.
 * @param {Origin} motion
 * @param {"known" | "news"} what
 */
async function complete(motion, what) {
  const { id, text } = await loadRecord(motion.id);
  const read = readRecord(text, context.form, await library("yaml/index.js"));
  Object.assign(recordForm, { id, base: read, values: structuredClone(read.values) });
  for (const name of ["decisions", "sources", "follow_up"]) rows[name] = read.values[name]?.length ?? 0;
  if (what === "known" && !rows.decisions && read.values.submitted) put(recordForm.values, ["decisions", 0, "date"], read.values.submitted);
  asked = context.form.filed[what];
  find(page, "h1", HTMLElement).textContent = message(`${what}-title`);
  showMotion("outcome-of", motion);
}

/** The title is known mostly, and shown only when somebody wants another one. */
function foldTitle() {
  const button = find(page, "[data-other-title]", HTMLButtonElement);
  button.hidden = recordForm.id !== "" || !recordForm.values.title;
  place.toggleAttribute("data-titled", !button.hidden);
  button.addEventListener("click", () => {
    place.removeAttribute("data-titled");
    button.hidden = true;
    find(place, "#v-title", HTMLElement).focus();
  });
}

/** @param {string} name of the parameter @returns {Promise<Origin | null>} */
async function named(name) {
  const id = new URLSearchParams(location.search).get(name);
  return id ? loadMotion(id) : null;
}

const [news, known, origin] = (await loading) ?? [];
if (news) await complete(news, "news");
else if (known) await complete(known, "known");
else begin(origin ?? null);
if (known === undefined) showProblem(page, message("missing-motion"));
find(page, "[data-work]", HTMLElement).hidden = false;
recordForm.showAll();
foldTitle();
await recordForm.startExits(() => {
  if (!recordForm.id) remember("municipality", recordForm.values.municipality);
});
