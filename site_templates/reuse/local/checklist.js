// @ts-check
/** What a councillor looks at before a motion goes to the clerk; ticks live in the draft, the clerk's address in this browser. */

import { recall, remember } from "../../frame/lib/storage.js";
import { element } from "./dom.js";

/** @typedef {"deadline" | "costs" | "authority" | "policy" | "lighter" | "clerk" | "together"} Item */
/** @typedef {{ ticks?: Partial<Record<Item, boolean>> }} Draft */

/**
 * @typedef {object} Words
 * @property {string} title
 * @property {string} done "{done} van {all} nagekeken"
 * @property {Record<Item, string>} items what to look at
 * @property {Partial<Record<Item, string>>} help one sentence about it
 * @property {string} papers text of the link to papers of the council
 * @property {string} address label of the field for the clerk's address
 * @property {string} mail text of the link that opens a mail
 * @property {string} subject of that mail
 * @property {string} body of that mail
 */

/**
 * @typedef {object} Options
 * @property {Draft} draft changed in place when something is ticked
 * @property {Words} words
 * @property {string} query words to look for in papers of the council
 * @property {string} [papers] address of the council's own papers, with {query} where the words go
 * @property {() => void} [changed] called after the draft has changed
 */

/** @type {readonly Item[]} */
export const ITEMS = ["deadline", "costs", "authority", "policy", "lighter", "clerk", "together"];
/** The papers of most councils together; a link only, nothing is asked of it here. */
const ARCHIVE = "https://openbesluitvorming.nl/?zoekterm={query}";
const ADDRESS = "clerk";
let lists = 0;

/**
 * @param {HTMLElement} container
 * @param {Options} options
 */
export function checklist(container, options) {
  lists += 1;
  const { draft, words } = options;
  const id = `checklist-${lists}`;
  const status = element("p", { class: "checklist__done", role: "status", "aria-live": "polite" });
  const count = () => {
    const done = ITEMS.filter((item) => draft.ticks?.[item]).length;
    status.textContent = words.done.replace("{done}", String(done)).replace("{all}", String(ITEMS.length));
  };
  const tick = (/** @type {Item} */ item, /** @type {boolean} */ on) => {
    draft.ticks = { ...draft.ticks, [item]: on };
    count();
    options.changed?.();
  };
  const rows = ITEMS.map((item) => row(item, `${id}-${item}`, options, tick));
  const list = element("ul", { class: "checklist__items" }, ...rows);
  container.replaceChildren(
    element(
      "section",
      { class: "checklist", "aria-labelledby": id },
      element("h2", { id, class: "checklist__title" }, words.title),
      status,
      list,
    ),
  );
  count();
}

/**
 * @param {Item} item
 * @param {string} id
 * @param {Options} options
 * @param {(item: Item, on: boolean) => void} tick
 */
function row(item, id, options, tick) {
  const { draft, words } = options;
  const box = element("input", { id, type: "checkbox" });
  box.checked = draft.ticks?.[item] ?? false;
  box.addEventListener("change", () => tick(item, box.checked));
  const made = element(
    "li",
    { class: "checklist__item" },
    element("label", { for: id, class: "checklist__label" }, box, element("span", {}, words.items[item])),
  );
  const help = words.help[item];
  if (help) {
    box.setAttribute("aria-describedby", `${id}-help`);
    made.append(element("p", { id: `${id}-help`, class: "checklist__help" }, help));
  }
  if (item === "policy")
    made.append(element("p", {}, element("a", { href: papersLink(options), rel: "noreferrer" }, words.papers)));
  if (item === "clerk") made.append(...mail(id, words));
  return made;
}

/** @param {Options} options */
function papersLink({ papers, query }) {
  const address = papers?.startsWith("https://") ? papers : ARCHIVE;
  return address.replace("{query}", encodeURIComponent(query));
}

/**
 * The field for the clerk's address and the link that it makes.
 *
 * @param {string} id
 * @param {Words} words
 */
function mail(id, words) {
  const field = element("input", {
    id: `${id}-mail`,
    type: "email",
    class: "checklist__address",
    autocomplete: "off",
    value: recall(ADDRESS) ?? "",
  });
  const link = element("a", { class: "checklist__mail" }, words.mail);
  const show = () => {
    const address = field.value.trim();
    const usable = /^[^\s@?&,;:<>"]+@[^\s@?&,;:<>"]+\.[^\s@?&,;:<>"]+$/u.test(address);
    link.hidden = !usable;
    if (usable)
      link.href = `mailto:${encodeURI(address)}?subject=${encodeURIComponent(words.subject)}&body=${encodeURIComponent(words.body)}`;
    else link.removeAttribute("href");
    if (usable || address === "") remember(ADDRESS, address || null);
  };
  field.addEventListener("input", show);
  show();
  return [
    element("label", { for: `${id}-mail`, class: "checklist__label" }, words.address),
    field,
    element("p", {}, link),
  ];
}
