// @ts-check
/** The fields of the page "Deel je motie", and how a record leaves it: loaded while somebody is at the first step. */

import { element, find } from "../frame/lib/dom.js";
import { library, load, loadRecord } from "../frame/lib/load.js";
import { message } from "../frame/lib/messages.js";
import { startSimilar } from "./similar.js";
import { RecordForm } from "./form.js";
import { showGroups } from "./groups.js";
import { brought, keepDraft, keptDraft } from "./keep.js";
import { goTo } from "./left.js";
import { drawn } from "./preview.js";
import { RecordError, looksLikeRecord, readRecord } from "./reading.js";
import { showProblem } from "./problem.js";
import { hasNames, hasText } from "./record.js";
import { filled, idOf, put, same } from "./shape.js";
import { openTasks, showCounts, showFindings, showTasks } from "./standing.js";
import { take } from "./taken.js";
import { showThemes } from "./themes.js";

const page = find(document, "[data-share]", HTMLElement);
const paste = find(page, "[data-step=paste]", HTMLElement);
const groups = find(page, "[data-groups]", HTMLElement);
const tick = { free: find(page, "#free", HTMLInputElement), named: find(page, "#named", HTMLInputElement) };
const showSimilar = startSimilar(find(page, "[data-alike]", HTMLElement));
let keeping = 0;
const recordForm = await RecordForm.open(page, {
  draw: () => showGroups(groups, recordForm.context, recordForm.names, showAll),
  show: (findings) => {
    const { context, names, values, all, id } = recordForm;
    showTasks(page, openTasks(findings, tick.free.checked, context), context);
    showFindings(page, all ? findings : [], context, showAll);
    showCounts(page, findings.filter((one) => recordForm.isShown(one)), all, context);
    showThemes(groups, context, showAll);
    find(page, "[data-preview]", HTMLElement).replaceChildren(...drawn(filled(values), context, names));
    if (!id) void showSimilar(values);
    clearTimeout(keeping);
    keeping = setTimeout(keep, 200);
  },
  settle: () => undefined,
  more: () => [],
  open: (findings) => openTasks(findings, tick.free.checked, recordForm.context),
  stops: (open, exit) => {
    // What came by mail or was kept can be finished later; a pull request stands in public at once.
    const isEmpty = !recordForm.values.title && !hasText(recordForm.values);
    return exit === "forge" || isEmpty ? open : [];
  },
  consent: () => ({ free: tick.free.checked, named: tick.named.checked }),
});
const { context, announce } = recordForm;

function showAll() {
  recordForm.showAll();
}

function keep() {
  const draft = { text: recordForm.base?.text ?? "", before: recordForm.base?.values ?? {}, values: filled(recordForm.values) };
  const isUntouched = same(draft.before, draft.values);
  keepDraft(recordForm.id, isUntouched ? null : { ...draft, free: tick.free.checked, named: tick.named.checked });
}

/** @param {string} words a text of a motion, or a record as YAML */
export async function taken(words) {
  showProblem(page, "");
  if (looksLikeRecord(words, context.form)) return takenRecord(words);
  const [{ split }, phrases] = await Promise.all([import("../splitter/split.js"), load("words/splitting.json")]);
  const result = split(words, phrases);
  if (result.refusal) return showProblem(page, message("no-motion"));
  take(recordForm.values, result, context.form.registers);
  const over = result.lines.filter(({ place }) => place === "left");
  find(page, "[data-over] ul", HTMLElement).replaceChildren(...over.map(({ text }) => element("li", {}, text)));
  find(page, "[data-over]", HTMLElement).hidden = over.length === 0;
  recordForm.given = true;
  begin();
  announce(message("pasted"));
}

/** @param {string} words */
async function takenRecord(words) {
  try {
    const read = readRecord(words, context.form, await library("yaml/index.js"));
    Object.assign(recordForm, { base: read, values: structuredClone(read.values), notices: read.notices, all: true });
    tick.free.checked = read.values.license === "CC0-1.0";
    tick.named.checked = hasNames(read.values);
    begin();
    announce(message("record-read"));
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    showProblem(page, error.line ? message("bad-record-at", { line: error.line }) : message("bad-record"));
  }
}

/** The fields come in sight; after a press the focus goes along. */
export function begin() {
  const wasPressed = !paste.hidden;
  paste.hidden = true;
  find(page, "[data-work]", HTMLElement).hidden = false;
  find(page, "[data-bar]", HTMLElement).hidden = false;
  showAll();
  if (!wasPressed) return;
  find(page, "[data-groups] summary", HTMLElement).focus({ preventScroll: true });
  page.scrollIntoView();
}

/** The form filled with a record of the library. @param {string} asked its id */
async function improve(asked) {
  try {
    const { id, text } = await loadRecord(asked);
    const read = readRecord(text, context.form, await library("yaml/index.js"));
    const kept = keptDraft(id);
    Object.assign(recordForm, { id, base: read, given: true, values: kept ? brought(kept, read.values) : structuredClone(read.values) });
    tick.free.checked = kept ? kept.free : read.values.license === "CC0-1.0";
    tick.named.checked = kept ? kept.named : true;
    if (kept) announce(message("kept"));
  } catch {
    return showProblem(page, message("missing-motion"));
  }
  find(page, "h1", HTMLElement).textContent = message("improve", { title: recordForm.values.title ?? "" });
  find(page, "[data-lead]", HTMLElement).hidden = true;
  find(page, "[data-improve]", HTMLElement).hidden = false;
  find(page, "[data-improve-text]", HTMLElement).hidden = hasText(recordForm.values);
  begin();
}

/** Begin with the draft that this browser kept, if there is one. */
function renew() {
  const kept = keptDraft("");
  if (!kept) return;
  Object.assign(recordForm, { values: kept.values, base: kept.text ? { text: kept.text, values: kept.before } : null });
  tick.free.checked = kept.free;
  tick.named.checked = kept.named;
  begin();
  announce(message("kept"));
}

/** @type {Record<string, () => void>} */
const acts = {
  next: () => {
    const [first] = openTasks(recordForm.findings(), tick.free.checked, context);
    if (first) goTo(first.place);
    else find(page, "#send", HTMLElement).scrollIntoView();
  },
  "paste-text": () => {
    paste.hidden = false;
    find(paste, "textarea", HTMLTextAreaElement).focus();
  },
  clear: () => {
    clearTimeout(recordForm.waiting);
    clearTimeout(keeping);
    [recordForm.waiting, keeping] = [0, 0];
    keepDraft(recordForm.id, null);
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
    const rows = Array.isArray(recordForm.values[name]) ? recordForm.values[name].length : 0;
    put(recordForm.values, [name, rows], {});
    showAll();
    goTo(idOf([name, rows]));
  });
}
for (const box of [tick.free, tick.named]) box.addEventListener("change", () => recordForm.refresh());
addEventListener("pagehide", () => (recordForm.waiting || keeping) && keep());
const asked = new URLSearchParams(location.search).get("motie");
if (asked) await improve(asked);
else renew();
// Not waited for: the fields can be filled in before the exits open.
void recordForm.startExits(() => {
  find(page, "[data-after-open]", HTMLElement).textContent = recordForm.lacking;
  find(page, "[data-after]", HTMLElement).hidden = false;
});
