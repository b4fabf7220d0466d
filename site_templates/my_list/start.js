// @ts-check
/** The page of the list: what was saved here, or what a link brought along. */

import "../frame/frame.js";
import { copiedOrShown } from "../frame/lib/by-hand.js";
import { download, isPhone } from "../frame/lib/device.js";
import { button, copyOf, find, speaker } from "../frame/lib/dom.js";
import { message } from "../frame/lib/messages.js";
import { carried, linkOf } from "../reuse/link.js";
import { factsOf } from "./facts.js";
import { table, wordFile } from "./files.js";
import { letPick } from "./pick.js";
import { add, annotate, drop, items, keep, read } from "./kept.js";

/** @typedef {import("./kept.js").Item} Item */
/** @typedef {import("./files.js").Row} Row */

const NAME = "lijst";
const page = find(document, "[data-list]", HTMLElement);
const list = find(page, "[data-items]", HTMLElement);
const status = find(page, "[data-status]", HTMLElement);
const announce = speaker(status);
const title = find(document, "h1", HTMLElement).textContent ?? "";
/** @type {Map<string, Row>} what is known of each, as it was shown last */
const rows = new Map();
/** @type {Item[] | null} a list from a link, which is only looked at */
let received = null;

function shown() {
  return received ?? items();
}

async function show() {
  const items = shown();
  const elements = await Promise.all(items.map(item));
  list.replaceChildren(...elements);
  find(page, "[data-lead]", HTMLElement).textContent = message(received ? "shared" : "kept", { n: items.length });
  find(page, "[data-received]", HTMLElement).hidden = !received;
  find(page, "[data-help]", HTMLElement).hidden = Boolean(received);
  page.hidden = items.length === 0 && !status.textContent;
  letPick(find(page, "[data-pick]", HTMLElement), items, rows);
  find(page, "[data-actions]", HTMLElement).hidden = items.length === 0;
  find(document, "[data-nothing]", HTMLElement).hidden = items.length > 0;
}

/** @param {Item} one @returns {Promise<HTMLElement>} */
async function item({ id, note }) {
  const row = copyOf("list-item");
  const part = (/** @type {string} */ name) => find(row, `[data-part="${name}"]`, HTMLElement);
  const facts = await factsOf(id).catch(() => null);
  const name = facts?.title ?? message("gone", { address: id });
  if (facts) rows.set(id, { ...facts, note });
  else rows.delete(id);
  const link = find(row, "a", HTMLAnchorElement);
  link.textContent = name;
  if (facts) link.href = facts.address;
  else link.removeAttribute("href");
  const chip = part("chip");
  if (facts) {
    chip.classList.add(`chip--${facts.tone}`);
    chip.textContent = [facts.sign, facts.outcome, facts.votes && `· ${facts.votes}`].filter(Boolean).join(" ");
  } else chip.remove();
  fill(part("facts"), facts?.about);
  fill(part("summary"), facts?.summary);
  fill(part("votes"), facts?.voted.join(" — "));
  fill(part("note"), note);
  if (received) for (const unused of ["edit", "field", "remove"]) part(unused).remove();
  else letChange(row, { id, note }, name);
  return row;
}

/** @param {HTMLElement} place @param {string | undefined} words */
function fill(place, words) {
  if (words) place.textContent = words;
  else place.remove();
}

/**
 * @param {HTMLElement} row
 * @param {Item} one
 * @param {string} name
 */
function letChange(row, { id, note }, name) {
  const edit = find(row, '[data-part="edit"]', HTMLButtonElement);
  const field = find(row, '[data-part="field"]', HTMLTextAreaElement);
  edit.textContent = message(note ? "change" : "write");
  edit.setAttribute("aria-label", `${edit.textContent}: ${name}`);
  field.setAttribute("aria-label", message("note", { title: name }));
  edit.addEventListener("click", () => {
    field.value = note;
    field.hidden = false;
    edit.hidden = true;
    field.focus();
  });
  field.addEventListener("change", () => {
    annotate(id, field.value);
    void show();
  });
  const remove = find(row, '[data-part="remove"]', HTMLButtonElement);
  remove.setAttribute("aria-label", message("remove", { title: name }));
  remove.addEventListener("click", () => void takeOut(id, name));
}

/** @param {string} id @param {string} name */
async function takeOut(id, name) {
  const before = items();
  drop(id);
  status.textContent = message("removed", { title: name });
  await show();
  const undo = button(message("undo"), () => {
    keep(before);
    status.textContent = "";
    void show();
  });
  undo.className = "link-button";
  status.append(" ", undo);
  undo.focus();
}

/** What the files hold: what is known of each, in order. */
function known() {
  return shown().flatMap(({ id }) => rows.get(id) ?? []);
}

/** @type {Record<string, () => unknown>} */
const acts = {
  share: async () => {
    const url = linkOf(shown(), location.href, NAME);
    if (isPhone()) return navigator.share({ title, url: await url }).catch(() => undefined);
    if (await copiedOrShown(url)) announce(message("copied"));
  },
  word: async () => {
    try {
      const file = await wordFile(known(), title);
      download(`${message("file")}.docx`, file, file.type);
      announce(message("saved-file"));
    } catch {
      announce(message("word-failed"));
    }
  },
  print: () => window.print(),
  table: () => {
    download(`${message("file")}.csv`, table(known()), "text/csv");
    announce(message("saved-file"));
  },
  clear: () => {
    keep([]);
    void show();
  },
};

for (const [name, act] of Object.entries(acts)) {
  find(page, `[data-act="${name}"]`, HTMLButtonElement).addEventListener("click", () => void act());
}
find(page, "[data-add]", HTMLButtonElement).addEventListener("click", () => {
  add(received ?? []);
  received = null;
  history.replaceState(null, "", location.pathname);
  announce(message("added"));
  void show();
});

async function start() {
  const brought = await carried(location.hash, NAME);
  received = brought ? read(brought) : null;
  if (brought === null || received?.length === 0) {
    received = null;
    status.textContent = message("unreadable");
  }
  await show();
}

void start();
addEventListener("hashchange", () => void start());
