// @ts-check
/** The plain fields of a draft: where, when, about what and by whom. The own municipality and name are remembered. */

import { recall, remember } from "../frame/lib/storage.js";
import { copyOf, find, grow } from "../frame/lib/dom.js";
import { fill, message } from "../frame/lib/messages.js";
import { slugify } from "./names.js";

/** @typedef {import("./draft.js").Draft} Draft */

/** The short name of a municipality; empty for one that we do not know. @param {string} name */
export function slugOf(name) {
  const wanted = slugify(name);
  const meant = options().find((town) => [slugify(town.value), slugIn(town), ...(town.dataset.others ?? "").split(" ")].includes(wanted));
  return wanted && meant ? slugIn(meant) : "";
}

/** @param {string} slug */
export function nameOf(slug) {
  return options().find((town) => slugIn(town) === slug)?.value ?? "";
}

/** @param {HTMLOptionElement} town */
function slugIn(town) {
  return town.dataset.slug ?? slugify(town.value);
}

function options() {
  return [.../** @type {HTMLDataListElement} */ (document.getElementById("towns")).options];
}

/** What this browser knows of whoever sits before it. */
export function remembered() {
  const [name = "", party = ""] = (recall("submitter") ?? "").split("\n");
  return { place: nameOf(recall("municipality") ?? ""), name, party };
}

/** Remember what was typed here as one's own; what came in a colleague's link is not. @param {Draft} draft */
function rememberPlace({ place }) {
  const slug = slugOf(place);
  if (slug) remember("municipality", slug);
}

/** @param {import("./draft.js").Submitter} who */
function rememberSubmitter({ name, party }) {
  remember("submitter", name || party ? `${name}\n${party}` : null);
}

/**
 * @param {HTMLElement} page
 * @param {() => Draft} draft
 * @param {() => void} changed
 * @returns {() => void} shows the fields anew
 */
export function startSteps(page, draft, changed) {
  const fields = /** @type {NodeListOf<HTMLInputElement | HTMLTextAreaElement>} */ (page.querySelectorAll("[data-field]"));
  const flags = /** @type {NodeListOf<HTMLInputElement>} */ (page.querySelectorAll("[data-flag]"));
  const radios = /** @type {NodeListOf<HTMLInputElement>} */ (page.querySelectorAll("input[type=radio]"));
  const note = find(page, "#place-note", HTMLElement);
  for (const field of fields) {
    field.addEventListener("input", () => {
      write(draft(), field.dataset.field ?? "", field.value);
      if (field instanceof HTMLTextAreaElement) grow(field);
      if (field.dataset.field === "place") {
        note.textContent = "";
        rememberPlace(draft());
      }
      changed();
    });
  }
  find(page, "#place", HTMLInputElement).addEventListener("change", () => {
    const { place } = draft();
    note.textContent = place.trim() && !slugOf(place) ? message("unknown-place") : "";
  });
  for (const flag of flags) {
    flag.addEventListener("change", () => {
      const name = /** @type {"credit" | "outcome"} */ (flag.dataset.flag);
      draft()[name] = flag.checked;
      changed();
    });
  }
  for (const radio of radios) {
    radio.addEventListener("change", () => {
      const name = /** @type {"kind" | "form"} */ (radio.name);
      draft()[name] = radio.value;
      showKind(page, draft());
      changed();
    });
  }
  const showPeople = startPeople(page, draft, changed);
  return () => {
    for (const field of fields) field.value = read(draft(), field.dataset.field ?? "");
    for (const flag of flags) flag.checked = draft()[/** @type {"credit" | "outcome"} */ (flag.dataset.flag)];
    for (const radio of radios) radio.checked = draft()[/** @type {"kind" | "form"} */ (radio.name)] === radio.value;
    showKind(page, draft());
    showPeople();
  };
}

/**
 * Off the agenda there is no agenda item; an amendment always has its proposal.
 * @param {HTMLElement} page
 * @param {Draft} draft
 */
function showKind(page, draft) {
  find(page, "[data-kinds]", HTMLElement).hidden = draft.kind === "amendment";
  find(page, "[data-amendment]", HTMLElement).hidden = draft.kind !== "amendment";
  find(page, "[data-agenda]", HTMLElement).hidden = draft.kind === "motion-off-agenda";
  const proposal = find(page, "[data-proposal]", HTMLDetailsElement);
  if (draft.kind === "amendment" || draft.proposal.number || draft.proposal.title) proposal.open = true;
}

/**
 * @param {Draft} draft
 * @param {string} path
 */
function read(draft, path) {
  if (path === "proposal.number") return draft.proposal.number;
  if (path === "proposal.title") return draft.proposal.title;
  return draft[/** @type {"place" | "date" | "agenda" | "title" | "explanation"} */ (path)];
}

/**
 * @param {Draft} draft
 * @param {string} path
 * @param {string} words
 */
function write(draft, path, words) {
  if (path === "proposal.number") draft.proposal.number = words;
  else if (path === "proposal.title") draft.proposal.title = words;
  else draft[/** @type {"place" | "date" | "agenda" | "title" | "explanation"} */ (path)] = words;
}

/**
 * @param {HTMLElement} page
 * @param {() => Draft} draft
 * @param {() => void} changed
 */
function startPeople(page, draft, changed) {
  const list = find(page, "[data-people]", HTMLElement);
  const add = find(page, "[data-act=add-person]", HTMLButtonElement);
  const show = () => {
    list.replaceChildren(
      ...draft().submitters.map((who, at) => {
        const row = copyOf("person-row");
        row.setAttribute("aria-label", message("person", { n: at + 1 }));
        for (const field of /** @type {NodeListOf<HTMLInputElement>} */ (row.querySelectorAll("[data-person]"))) {
          const name = /** @type {"name" | "party"} */ (field.dataset.person);
          field.value = who[name];
          field.addEventListener("input", () => {
            who[name] = field.value;
            if (at === 0) rememberSubmitter(who);
            changed();
          });
        }
        const remove = find(row, "[data-act=remove-person]", HTMLButtonElement);
        remove.setAttribute("aria-label", fill(remove.getAttribute("aria-label") ?? "", { n: at + 1 }));
        remove.hidden = draft().submitters.length === 1;
        remove.addEventListener("click", () => {
          draft().submitters.splice(at, 1);
          show();
          changed();
          add.focus();
        });
        return row;
      }),
    );
  };
  add.addEventListener("click", () => {
    draft().submitters.push({ name: "", party: "" });
    show();
    /** @type {HTMLElement | null} */ (list.querySelector(".person:last-child input"))?.focus();
  });
  return show;
}
