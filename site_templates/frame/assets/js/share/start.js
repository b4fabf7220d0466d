// @ts-check
/** The page "Deel je motie": from a pasted text or a known record to a record that leaves by the exits. */

import { startExits } from "../exits.js";
import { element, find, grow, sentence, speaker } from "../reuse/dom.js";
import { today } from "../reuse/record.js";
import { cleaner } from "../yaml.js";
import { startAlike } from "./alike.js";
import { Names } from "./desk.js";
import { faults } from "./faults.js";
import { brought, keepDraft, keptDraft } from "./keep.js";
import { faultList, goTo, isAbsent, showFaults, tasks } from "./left.js";
import { drawn } from "./preview.js";
import { RecordError, looksLikeRecord, readRecord, yamlLibrary } from "./reading.js";
import { block } from "./rows.js";
import { boxes, cleaned, comments, hasNames, hasText, leaving, pathOf } from "./send.js";
import { filled, idOf, put, same, spoken } from "./shape.js";
import { startSource } from "./source.js";
import { take } from "./taken.js";
import { isError } from "./tell.js";
import { startText } from "./text.js";
import { writeRecord } from "./writing.js";

/** @typedef {import("./shape.js").Values} Values */
/** @typedef {import("./faults.js").Finding} Finding */

const page = find(document, "[data-share]", HTMLElement);
const said = page.dataset;
const root = said.root ?? "./";
const vendor = `${root}assets/vendor/`;
const say = speaker(find(page, "[data-status]", HTMLElement));
const tick = boxes(page);
const known = new URLSearchParams(location.search).get("motie") ?? "";

/** @param {string} address */
async function load(address) {
  const answer = await fetch(root + address);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

/** @param {string} sentence @param {string} [more] */
function tell(sentence, more = "") {
  const place = find(page, "[data-problem]", HTMLElement);
  place.textContent = [sentence, more].filter(Boolean).join(" ");
  place.hidden = !sentence;
  if (sentence) place.scrollIntoView({ block: "nearest" });
}

/** What the form works on. */
const state = {
  /** @type {Values} */ values: {},
  /** @type {import("./writing.js").Base | null} */ base: null,
  /** @type {Finding[]} */ notices: [],
  /** Fields that somebody has been at, by the id of their control. @type {Set<string>} */ touched: new Set(),
  /** Whether everything is told, since somebody wants to send it or brought a record along. */ all: false,
  id: "",
};

const [form, table, catalogue, groups] = await Promise.all([
  load("words/form.json"),
  load("words/phrases.json"),
  load(`words/${document.documentElement.lang === "en" ? "en" : "nl"}.json`),
  load("local/groups.json"),
]);
const names = new Names(form.registers, spoken);
/** @type {import("./desk.js").Desk} */
const desk = {
  form,
  said,
  words: { findings: catalogue.findings, suggestion: said.suggestion ?? "" },
  table,
  values: () => state.values,
  changed: () => soon(),
  left: (path) => {
    state.touched.add(idOf(path));
    refresh();
  },
  say,
};
const alike = startAlike(find(page, "[data-alike]", HTMLElement), root, known);
let waiting = 0;
let keeping = 0;
/** @type {(() => void)[]} */
let shown = [];

function soon() {
  clearTimeout(waiting);
  waiting = setTimeout(refresh, 300);
}

function findings() {
  return [...faults(filled(withDate()), form), ...state.notices];
}

/** The day on which a record enters the library is set when it leaves. */
function withDate() {
  return state.base ? state.values : { added: today(), ...state.values };
}

/** Show what follows from the record: faults, what is left, the boxes, the preview; and keep the draft. */
function refresh() {
  clearTimeout(waiting);
  const found = findings();
  const isTold = (/** @type {Finding} */ one) => state.all || (state.touched.has(idOf(one.path)) && !isAbsent(one));
  showFaults(page, found, isTold, desk, showAll);
  showLeft(found);
  showBoxes();
  find(page, "[data-preview]", HTMLElement).replaceChildren(...drawn(filled(state.values), desk, names));
  void alike(state.values);
  clearTimeout(keeping);
  keeping = setTimeout(keep, 200);
}

/** @param {Finding[]} found */
function showLeft(found) {
  const open = openTasks(found);
  const count = open.length === 0 ? (said.ready ?? "") : sentence(open.length === 1 ? said.leftOne : said.leftMore, { n: open.length });
  for (const place of page.querySelectorAll("[data-left-count]")) if (place.textContent !== count) place.textContent = count;
  find(page, "[data-left]", HTMLElement).classList.toggle("left--none", open.length === 0);
  find(page, "[data-left-list]", HTMLElement).replaceChildren(
    ...open.map(({ words, place }) => {
      const button = element("button", words, "link-button");
      button.type = "button";
      button.addEventListener("click", () => goTo(place));
      const item = element("li");
      item.append(button);
      return item;
    }),
  );
  const list = find(page, "[data-findings]", HTMLElement);
  const told = state.all ? found : [];
  find(page, "[data-findings-box]", HTMLElement).hidden = told.length === 0;
  list.replaceChildren(...told.map((one) => findingLine(one)));
  showCounts(found);
}

/** @param {Finding} finding */
function findingLine(finding) {
  const item = element("li");
  item.dataset.code = finding.code;
  const button = element("button", finding.field, "link-button");
  button.type = "button";
  button.addEventListener("click", () => goTo(idOf(finding.path)));
  item.append(button, faultList([finding], desk, showAll));
  return item;
}

/** Each heading says how much below it is wrong. @param {Finding[]} found */
function showCounts(found) {
  for (const group of /** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll("[data-group]"))) {
    const own = (group.dataset.group ?? "").split(" ");
    const wrong = found.filter((one) => own.includes(String(one.path[0])) && isError(one, desk.words) && (state.all || !isAbsent(one))).length;
    const count = find(group, ".step__count", HTMLElement);
    count.textContent = wrong > 0 ? String(wrong) : "";
    count.hidden = wrong === 0;
  }
}

/** @param {Finding[]} found */
function openTasks(found) {
  const open = tasks(found, desk);
  if (hasText(state.values) && !tick.free.checked) open.push({ words: said.taskFree ?? "", place: "free-box" });
  return open;
}

function showBoxes() {
  find(page, "[data-free]", HTMLElement).hidden = !hasText(state.values);
  find(page, "[data-named]", HTMLElement).hidden = !hasNames(state.values);
}

function keep() {
  const draft = { text: state.base?.text ?? "", before: state.base?.values ?? {}, values: filled(state.values) };
  const isNew = same(draft.before, draft.values);
  keepDraft(state.id, isNew ? null : { ...draft, free: tick.free.checked, named: tick.named.checked });
}

/** Build every group anew from the record. */
function showAll() {
  const place = find(page, "[data-groups]", HTMLElement);
  const open = new Set(Array.from(place.querySelectorAll("details[open][data-group]"), (one) => /** @type {HTMLElement} */ (one).dataset.group));
  shown = [];
  place.replaceChildren(...form.groups.map((/** @type {any} */ group, /** @type {number} */ at) => groupOf(group, at, open)));
  for (const show of shown) show();
  refresh();
}

/**
 * @param {{ title: import("./shape.js").Spoken, fields: string[] }} group
 * @param {number} at
 * @param {Set<string | undefined>} open
 */
function groupOf(group, at, open) {
  const made = element("details", "", "step step--fold");
  made.dataset.group = group.fields.join(" ");
  made.open = at === 0 || open.has(made.dataset.group) || (group.fields.includes("text") && hasText(state.values));
  const summary = element("summary");
  const heading = element("h2", spoken(group.title));
  summary.append(heading, element("span", "", "step__count"));
  const inside = element("div", "", "inside");
  for (const name of group.fields) {
    const field = form.fields.find((/** @type {any} */ one) => one.name === name);
    if (!field) continue;
    if (name === "text") {
      const text = element("div");
      inside.append(text);
      shown.push(startText(text, desk));
    } else inside.append(block(field, [name], desk, names));
  }
  made.append(summary, inside);
  const growAll = () => inside.querySelectorAll("textarea.grow").forEach((one) => grow(/** @type {HTMLTextAreaElement} */ (one)));
  made.addEventListener("toggle", growAll);
  shown.push(growAll);
  return made;
}

/** @param {string} words a text of a motion, or a record as YAML */
async function taken(words) {
  tell("");
  if (looksLikeRecord(words)) return takenRecord(words);
  const [{ split }, phrases] = await Promise.all([import("../splitter/split.js"), load("words/splitting.json")]);
  const made = split(words, phrases);
  if (made.refusal) return tell(said.noMotion ?? "");
  take(state.values, made, form.registers);
  const left = made.lines.filter(({ place }) => place === "left");
  find(page, "[data-over] ul", HTMLElement).replaceChildren(...left.map(({ text }) => element("li", text)));
  find(page, "[data-over]", HTMLElement).hidden = left.length === 0;
  begin();
  say(said.pasted);
}

/** @param {string} words */
async function takenRecord(words) {
  try {
    const read = await readRecord(words, form, await yamlLibrary(vendor));
    state.base = { text: read.text, values: read.values };
    state.values = structuredClone(read.values);
    state.notices = read.notices;
    state.all = true;
    tick.free.checked = read.values.license === "CC0-1.0";
    tick.named.checked = hasNames(read.values);
    begin();
    say(said.recordRead);
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    tell(error.line ? sentence(said.badRecordAt, { line: error.line }) : (said.badRecord ?? ""));
  }
}

/** The fields come in sight, and the first of them that is open gets the focus. */
function begin() {
  find(page, "[data-step=paste]", HTMLElement).hidden = true;
  find(page, "[data-work]", HTMLElement).hidden = false;
  find(page, "[data-bar]", HTMLElement).hidden = false;
  showAll();
  const first = find(page, "[data-groups] h2", HTMLElement);
  first.tabIndex = -1;
  first.focus({ preventScroll: true });
  page.scrollIntoView();
}

/** @param {string} name of the exit */
async function parcel(name) {
  state.all = true;
  refresh();
  const found = findings();
  const open = openTasks(found);
  // An editor finishes what came by mail; only the permission can't be given by somebody else.
  const stop = name === "editors" ? open.filter(({ place }) => place === "free-box") : open;
  const nothing = !state.values.title && !hasText(state.values);
  if (stop[0] || nothing) {
    goTo(stop[0]?.place ?? open[0]?.place ?? "");
    say(sentence(open.length === 1 ? said.leftOne : said.leftMore, { n: open.length }));
    return null;
  }
  const consent = { free: tick.free.checked, named: tick.named.checked };
  const before = state.base && cleaned(state.base.values, cleaner(table));
  const values = leaving(state.values, consent, state.id ? before : null, table);
  const path = pathOf(values, state.id);
  const lines = comments(values, consent, path, open.map(({ words }) => words), Boolean(state.id), desk, names);
  const base = state.base && { text: state.base.text, values: before };
  const yaml = writeRecord(values, base, lines, form, await yamlLibrary(vendor));
  return { path, yaml, subject: sentence(state.id ? said.subjectImproved : said.subject, { title: values.title ?? "" }), known: Boolean(state.id) };
}

/** @param {string} id */
async function improve(id) {
  try {
    if (!/^[a-z0-9-]+\/[a-z0-9-]+$/u.test(id)) throw new Error(id);
    const answer = await fetch(`${root}data/v1/motions/${id}.yml`);
    if (!answer.ok) throw new Error(String(answer.status));
    const read = await readRecord(await answer.text(), form, await yamlLibrary(vendor));
    state.id = id;
    state.base = { text: read.text, values: read.values };
    const kept = keptDraft(id);
    state.values = kept ? brought(kept, read.values) : structuredClone(read.values);
    tick.free.checked = kept ? kept.free : read.values.license === "CC0-1.0";
    tick.named.checked = kept ? kept.named : true;
    if (kept) say(said.kept);
  } catch {
    tell(said.missingMotion ?? "");
    return;
  }
  find(page, "h1", HTMLElement).textContent = sentence(said.improve, { title: state.values.title ?? "" });
  find(page, "[data-lead]", HTMLElement).hidden = true;
  find(page, "[data-improve]", HTMLElement).hidden = false;
  find(page, "[data-improve-text]", HTMLElement).hidden = hasText(state.values);
  begin();
}

const paste = find(page, "[data-step=paste]", HTMLElement);
startSource(paste, vendor, taken, (name) => tell({ pdf: said.pdf, doc: said.doc, broken: said.broken, empty: said.empty }[name] ?? ""));
startExits(find(page, "[data-exits]", HTMLElement), parcel, (words, left) => {
  say(words);
  if (left) find(page, "[data-after]", HTMLElement).hidden = false;
});
for (const box of [tick.free, tick.named]) box.addEventListener("change", refresh);

/** @type {Record<string, () => void>} */
const acts = {
  "without-text": begin,
  next: () => {
    const open = openTasks(findings());
    if (open[0]) goTo(open[0].place);
    else find(page, "#send", HTMLElement).scrollIntoView();
  },
  "paste-text": () => {
    paste.hidden = false;
    paste.scrollIntoView();
    find(paste, "textarea", HTMLTextAreaElement).focus();
  },
  clear: () => {
    keepDraft(state.id, null);
    clearTimeout(keeping);
    clearTimeout(waiting);
    location.reload();
  },
};
for (const button of /** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll("[data-act]"))) {
  const act = acts[button.dataset.act ?? ""];
  if (act) button.addEventListener("click", act);
}
for (const button of /** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll("[data-add]"))) {
  button.addEventListener("click", () => {
    const name = button.dataset.add ?? "";
    const rows = Array.isArray(state.values[name]) ? state.values[name].length : 0;
    put(state.values, [name, rows], {});
    showAll();
    goTo(idOf([name, rows]));
  });
}
addEventListener("pagehide", () => keeping && keep());

page.append(...names.elements(groups));
if (known) await improve(known);
else {
  const kept = keptDraft("");
  paste.hidden = false;
  if (kept) {
    state.values = kept.values;
    if (kept.text) state.base = { text: kept.text, values: kept.before };
    tick.free.checked = kept.free;
    tick.named.checked = kept.named;
    begin();
    say(said.kept);
  }
}
