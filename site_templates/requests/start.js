// @ts-check
/** Asking for a motion: what is like it already, and the ways by which the question leaves the browser. */

import "../frame/frame.js";
import { copiedOrShown } from "../frame/lib/by-hand.js";
import { element, find, speaker } from "../frame/lib/dom.js";
import { download } from "../frame/lib/device.js";
import { writeTo } from "../frame/lib/addresses.js";
import { openForge } from "../frame/lib/forge.js";
import { ROOT } from "../frame/lib/load.js";
import { message } from "../frame/lib/messages.js";
import { related } from "../search/related.js";

const REGISTER = "_registers/requests.yml";
/** Milliseconds of rest before the search looks for something like it. */
const REST = 300;

const form = find(document, "[data-requests]", HTMLFormElement);
const subject = find(form, "#subject", HTMLInputElement);
const theme = find(form, "#theme", HTMLSelectElement);
const similar = find(form, "[data-alike]", HTMLElement);
const announce = speaker(find(form, "[data-status]", HTMLElement));

/** The question as lines of the register, which only a pull request has use for; in quotes so that no word of it means something in YAML. */
function lines() {
  const day = new Date().toLocaleDateString("sv");
  return `- subject: ${JSON.stringify(words())}\n  date: ${day}\n  themes: [${theme.value}]\n`;
}

function words() {
  return subject.value.replaceAll(/\s+/gu, " ").trim();
}

function question() {
  const name = theme.selectedOptions[0]?.textContent?.trim() ?? "";
  return { title: message("title", { subject: words() }), body: message("body", { subject: words(), theme: name }) };
}

/** Whether everything is there; where it is not, that is announced, and the field gets the focus. */
function complete() {
  const missing = [subject, theme].find((field) => !field.value.trim());
  if (missing) {
    announce(message("missing"));
    missing.focus();
  }
  return !missing;
}

/** The addresses of the ways that are links. */
const links = {
  mail: () => {
    const { title, body } = question();
    // Without editors somebody chooses in the mail program to whom it goes.
    return writeTo(form.dataset.contact || "mailto:", title, body);
  },
  issue: () => {
    const { issue, issueTitle, issueBody } = form.dataset;
    const { title, body } = question();
    const url = new URL(issue ?? "");
    url.searchParams.set(issueTitle ?? "", title);
    url.searchParams.set(issueBody ?? "", body);
    url.searchParams.set("subject", words());
    url.searchParams.set("theme", theme.selectedOptions[0]?.textContent?.trim() ?? "");
    return url.href;
  },
};

async function toForge() {
  const parcel = { path: REGISTER, yaml: lines(), subject: question().title, known: form.dataset.known !== undefined };
  announce(message((await openForge(form.dataset, parcel)) ? "opened" : "pasted"));
}

function save() {
  download("gevraagd.txt", question().body, "text/plain");
  announce(message("saved"));
}

async function copy() {
  if (await copiedOrShown(question().body)) announce(message("copied"));
}

for (const [name, address] of Object.entries(links)) {
  const link = form.querySelector(`[data-way="${name}"]`);
  link?.addEventListener("click", (event) => {
    if (!complete()) event.preventDefault();
    else if (link instanceof HTMLAnchorElement) link.href = address();
  });
}
for (const [name, act] of Object.entries({ forge: toForge, file: save, copy })) {
  form.querySelector(`[data-way="${name}"]`)?.addEventListener("click", () => complete() && void act());
}

let resting = 0;
async function look() {
  const asked = words();
  const cards = await related(asked.replaceAll('"', " "));
  if (asked !== words()) return;
  similar.hidden = cards.length === 0;
  const shown = cards.map((card) => {
    const link = element("a", { href: `${ROOT}moties/${card.id}/`, lang: "nl" }, card.title);
    return element("li", {}, link, element("span", { class: "small muted" }, ` ${[card.place, card.outcome].filter(Boolean).join(", ")}`));
  });
  similar.querySelector("ul")?.replaceChildren(...shown);
}

subject.addEventListener("input", () => {
  clearTimeout(resting);
  resting = setTimeout(() => void look(), REST);
});
form.addEventListener("submit", (event) => event.preventDefault());

const given = new URLSearchParams(location.search);
subject.value = given.get("over") ?? "";
if ([...theme.options].some(({ value }) => value === given.get("thema"))) theme.value = given.get("thema") ?? "";
if (subject.value) void look();
