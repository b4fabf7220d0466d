// @ts-check
/** The page "Deel je motie": from a pasted text or a known record to a record that leaves by the exits. */

import { startExits } from "../frame/lib/exits.js";
import { loadRecord } from "../frame/lib/load.js";
import { element, find, sentence, speaker } from "../frame/lib/dom.js";
import { today } from "../reuse/record.js";
import { startAlike } from "./alike.js";
import { Names } from "./desk.js";
import { faults } from "./faults.js";
import { showGroups } from "./groups.js";
import { brought, keepDraft, keptDraft } from "./keep.js";
import { goTo, isAbsent, showFaults } from "./left.js";
import { drawn } from "./preview.js";
import { RecordError, looksLikeRecord, readRecord, yamlLibrary } from "./reading.js";
import { boxes, hasNames, hasText, parcelOf } from "./send.js";
import { filled, idOf, put, same, spoken } from "./shape.js";
import { startSource } from "./source.js";
import { countOf, openTasks, showCounts, showFindings, showTasks } from "./standing.js";
import { take } from "./taken.js";
import { showThemes } from "./themes.js";

/** @typedef {import("./shape.js").Values} Values */
/** @typedef {import("./faults.js").Finding} Finding */

const page = find(document, "[data-share]", HTMLElement);
const said = page.dataset;
const root = said.root ?? "./";
const vendor = `${root}assets/vendor/`;
const say = speaker(find(page, "[data-status]", HTMLElement));
const tick = boxes(page);
let id = new URLSearchParams(location.search).get("motie") ?? "";
const paste = find(page, "[data-step=paste]", HTMLElement);

/** @param {string} address */
async function load(address) {
  const answer = await fetch(root + address);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

/** @param {string | undefined} words */
function tell(words) {
  const place = find(page, "[data-problem]", HTMLElement);
  place.textContent = words ?? "";
  place.hidden = !words;
  if (words) place.scrollIntoView({ block: "nearest" });
}

/** What the form works on. */
const state = {
  /** @type {Values} */ values: {},
  /** The record from which it began. @type {import("./writing.js").Base | null} */ base: null,
  /** @type {Finding[]} */ notices: [],
  /** Fields that somebody has been at, by the id of their control. @type {Set<string>} */ touched: new Set(),
  /** Whether faults are told at once, since the words came from elsewhere. */ given: false,
  /** Whether also what is missing is told, since somebody wants to send it or brought a record along. */ all: false,
};

const [form, table, catalogue, groups] = await Promise.all([
  load("words/form.json"),
  load("words/phrases.json"),
  load(`words/${document.documentElement.lang === "en" ? "en" : "nl"}.json`),
  load("local/groups.json"),
]);
const names = new Names(form.registers, spoken);
let waiting = 0;
let keeping = 0;
/** @type {import("./desk.js").Desk} */
const desk = {
  form,
  said,
  words: { findings: catalogue.findings, suggestion: said.suggestion ?? "" },
  table,
  values: () => state.values,
  changed: () => soon(),
  // Not at once: what moves between the press and the release of a pointer loses the click.
  left: (path) => {
    state.touched.add(idOf(path));
    soon();
  },
  say,
};
const alike = startAlike(find(page, "[data-alike]", HTMLElement), root);

function soon() {
  clearTimeout(waiting);
  waiting = setTimeout(refresh, 300);
}

/** The day on which a record enters the library is set when it leaves. */
function findings() {
  const values = state.base ? state.values : { added: today(), ...state.values };
  return [...faults(filled(values), form), ...state.notices];
}

/** @param {Finding} finding */
function isTold(finding) {
  return state.all || (!isAbsent(finding) && (state.given || state.touched.has(idOf(finding.path))));
}

/** Show what follows from the record: faults, what is left, likeness and preview; and keep the draft. */
function refresh() {
  clearTimeout(waiting);
  const found = findings();
  const place = find(page, "[data-groups]", HTMLElement);
  showFaults(page, found, isTold, desk, showAll);
  showTasks(page, openTasks(found, tick.free.checked, desk), desk);
  showFindings(page, state.all ? found : [], desk, showAll);
  showCounts(page, found.filter(isTold), state.all, desk);
  showThemes(place, desk, showAll);
  find(page, "[data-preview]", HTMLElement).replaceChildren(...drawn(filled(state.values), desk, names));
  if (!id) void alike(state.values);
  clearTimeout(keeping);
  keeping = setTimeout(keep, 200);
}

function showAll() {
  showGroups(find(page, "[data-groups]", HTMLElement), desk, names, showAll);
  refresh();
}

function keep() {
  const draft = { text: state.base?.text ?? "", before: state.base?.values ?? {}, values: filled(state.values) };
  const isUntouched = same(draft.before, draft.values);
  keepDraft(id, isUntouched ? null : { ...draft, free: tick.free.checked, named: tick.named.checked });
}

/** @param {string} words a text of a motion, or a record as YAML */
async function taken(words) {
  tell("");
  if (looksLikeRecord(words)) return takenRecord(words);
  const [{ split }, phrases] = await Promise.all([import("../splitter/split.js"), load("words/splitting.json")]);
  const made = split(words, phrases);
  if (made.refusal) return tell(said.noMotion);
  take(state.values, made, form.registers);
  const over = made.lines.filter(({ place }) => place === "left");
  find(page, "[data-over] ul", HTMLElement).replaceChildren(...over.map(({ text }) => element("li", text)));
  find(page, "[data-over]", HTMLElement).hidden = over.length === 0;
  state.given = true;
  begin();
  say(said.pasted);
}

/** @param {string} words */
async function takenRecord(words) {
  try {
    const read = await readRecord(words, form, await yamlLibrary(vendor));
    Object.assign(state, { base: read, values: structuredClone(read.values), notices: read.notices, all: true });
    tick.free.checked = read.values.license === "CC0-1.0";
    tick.named.checked = hasNames(read.values);
    begin();
    say(said.recordRead);
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    tell(error.line ? sentence(said.badRecordAt, { line: error.line }) : said.badRecord);
  }
}

/** The fields come in sight; after a press the focus goes along. */
function begin() {
  const wasPressed = !paste.hidden;
  paste.hidden = true;
  find(page, "[data-work]", HTMLElement).hidden = false;
  find(page, "[data-bar]", HTMLElement).hidden = false;
  showAll();
  if (!wasPressed) return;
  find(page, "[data-groups] summary", HTMLElement).focus({ preventScroll: true });
  page.scrollIntoView();
}

/** The form filled with a record of the library. */
async function improve() {
  try {
    const found = await loadRecord(root, id);
    id = found.id;
    const read = await readRecord(found.text, form, await yamlLibrary(vendor));
    const kept = keptDraft(id);
    Object.assign(state, { base: read, given: true, values: kept ? brought(kept, read.values) : structuredClone(read.values) });
    tick.free.checked = kept ? kept.free : read.values.license === "CC0-1.0";
    tick.named.checked = kept ? kept.named : true;
    if (kept) say(said.kept);
  } catch {
    return tell(said.missingMotion);
  }
  find(page, "h1", HTMLElement).textContent = sentence(said.improve, { title: state.values.title ?? "" });
  find(page, "[data-lead]", HTMLElement).hidden = true;
  find(page, "[data-improve]", HTMLElement).hidden = false;
  find(page, "[data-improve-text]", HTMLElement).hidden = hasText(state.values);
  begin();
}

/** Begin anew, or with the draft that this browser kept. */
function renew() {
  const kept = keptDraft("");
  paste.hidden = Boolean(kept);
  if (!kept) return;
  Object.assign(state, { values: kept.values, base: kept.text ? { text: kept.text, values: kept.before } : null });
  tick.free.checked = kept.free;
  tick.named.checked = kept.named;
  begin();
  say(said.kept);
}

/** @param {string} exit @returns {Promise<import("../frame/lib/exits.js").Parcel | null>} */
async function parcel(exit) {
  state.all = true;
  refresh();
  const open = openTasks(findings(), tick.free.checked, desk);
  // An editor finishes what came by mail; only the permission can't be given by somebody else.
  const stops = exit === "editors" ? open.filter(({ place }) => place === "free-box") : open;
  const isEmpty = !state.values.title && !hasText(state.values);
  if (stops.length > 0 || isEmpty) {
    goTo((stops[0] ?? open[0])?.place ?? "");
    say(countOf(open, desk));
    return null;
  }
  const consent = { free: tick.free.checked, named: tick.named.checked };
  const given = { values: state.values, consent, base: state.base, id, open: open.map(({ words }) => words) };
  return parcelOf(given, desk, names, await yamlLibrary(vendor));
}

/** @type {Record<string, () => void>} */
const acts = {
  "without-text": begin,
  next: () => {
    const [first] = openTasks(findings(), tick.free.checked, desk);
    if (first) goTo(first.place);
    else find(page, "#send", HTMLElement).scrollIntoView();
  },
  "paste-text": () => {
    paste.hidden = false;
    find(paste, "textarea", HTMLTextAreaElement).focus();
  },
  clear: () => {
    clearTimeout(waiting);
    clearTimeout(keeping);
    [waiting, keeping] = [0, 0];
    keepDraft(id, null);
    location.reload();
  },
};
for (const button of /** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll("[data-act]"))) {
  const act = acts[button.dataset.act ?? ""];
  if (act) button.addEventListener("click", act);
}
for (const button of /** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll("[data-add]:is(button)"))) {
  button.addEventListener("click", () => {
    const name = button.dataset.add ?? "";
    const rows = Array.isArray(state.values[name]) ? state.values[name].length : 0;
    put(state.values, [name, rows], {});
    showAll();
    goTo(idOf([name, rows]));
  });
}
for (const box of [tick.free, tick.named]) box.addEventListener("change", refresh);
addEventListener("pagehide", () => (waiting || keeping) && keep());
startSource(paste, vendor, taken, (why) => tell(said[why]));
startExits(find(page, "[data-exits]", HTMLElement), parcel, (words, left) => {
  say(words);
  if (left) find(page, "[data-after]", HTMLElement).hidden = false;
});
page.append(...names.elements(groups));
if (id) await improve();
else renew();
