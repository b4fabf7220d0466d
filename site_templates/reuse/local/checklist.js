// @ts-check
/** What a councillor looks at before a motion goes to the clerk; ticks live in the draft, the clerk's address in this browser. */

import { element } from "../../frame/lib/dom.js";
import { message } from "../../frame/lib/messages.js";
import { recall, remember } from "../../frame/lib/storage.js";

/** @typedef {"deadline" | "costs" | "authority" | "policy" | "lighter" | "clerk" | "together"} Item */
/** @typedef {{ ticks?: Partial<Record<Item, boolean>> }} Draft */

/**
 * @typedef {object} Options
 * @property {Draft} draft changed in place when something is ticked
 * @property {import("../../frame/lib/messages.js").Facts} facts what the mail to the clerk says of the motion
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
  const { draft } = options;
  const id = `checklist-${lists}`;
  const status = element("p", { class: "checklist__done", role: "status", "aria-live": "polite" });
  const count = () => {
    const done = ITEMS.filter((item) => draft.ticks?.[item]).length;
    status.textContent = message("list-done", { done, all: ITEMS.length });
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
      element("h2", { id, class: "checklist__title" }, message("list-title")),
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
  const box = element("input", { id, type: "checkbox" });
  box.checked = options.draft.ticks?.[item] ?? false;
  box.addEventListener("change", () => tick(item, box.checked));
  const listItem = element(
    "li",
    { class: "checklist__item" },
    element("label", { for: id, class: "checklist__label" }, box, element("span", {}, message(`item-${item}`))),
  );
  if (item === "policy")
    listItem.append(element("p", {}, element("a", { href: papersLink(options), rel: "noreferrer" }, message("list-papers"))));
  if (item === "clerk") listItem.append(...mail(id, options));
  return listItem;
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
 * @param {Options} options
 */
function mail(id, { facts }) {
  const field = element("input", {
    id: `${id}-mail`,
    type: "email",
    class: "checklist__address",
    autocomplete: "off",
    value: recall(ADDRESS) ?? "",
  });
  const link = element("a", { class: "checklist__mail" }, message("list-mail"));
  const show = () => {
    const address = field.value.trim();
    const usable = /^[^\s@?&,;:<>"]+@[^\s@?&,;:<>"]+\.[^\s@?&,;:<>"]+$/u.test(address);
    link.hidden = !usable;
    const [subject, body] = ["list-subject", "list-body"].map((name) => encodeURIComponent(message(name, facts)));
    if (usable) link.href = `mailto:${encodeURI(address)}?subject=${subject}&body=${body}`;
    else link.removeAttribute("href");
    if (usable || address === "") remember(ADDRESS, address || null);
  };
  field.addEventListener("input", show);
  show();
  return [
    element("label", { for: `${id}-mail`, class: "checklist__label" }, message("list-address")),
    field,
    element("p", {}, link),
  ];
}
