// @ts-check
/** The form with the seats of one council: national parties, its local lists, and rows that somebody adds. */

import { element, find } from "../frame/lib/dom.js";
import { foldName } from "../frame/lib/folding.js";
import { message } from "../frame/lib/messages.js";
import { MOST_SEATS, seatsOf } from "./seats.js";

/** @typedef {import("./seats.js").Council} Council */
/** @typedef {import("./weigh.js").Row} Row */

/** @param {HTMLElement} page */
export function rowsOf(page) {
  const town = find(page, "[data-town]", HTMLSelectElement);
  const list = find(page, "[data-rows]", HTMLUListElement);
  const national = [...list.querySelectorAll("li")].map(nationalRow);
  let added = 0;

  /**
   * Add a row for a group without a line of its own, and return its first field.
   * @param {string} name
   * @param {number} seats
   */
  function add(name, seats) {
    added += 1;
    const row = element("li", { class: "seat seat--free" });
    const title = field("text", message("local-name"), name, "group");
    const number = field("number", message("local-seats"), seats ? String(seats) : "", "seats");
    row.append(title.label, title.input, number.label, number.input);
    list.append(row);
    return title.input;
  }

  /**
   * @param {"text" | "number"} type
   * @param {string} words
   * @param {string} value
   * @param {string} name
   */
  function field(type, words, value, name) {
    const input = element("input", { class: "field" });
    const label = element("label", { class: "visually-hidden" }, words);
    Object.assign(input, { id: `${name}-${added}`, type, value });
    if (type === "text") Object.assign(input, { maxLength: 80, autocomplete: "off", placeholder: words });
    else Object.assign(input, { min: "0", max: String(MOST_SEATS), step: "1", inputMode: "numeric" });
    label.htmlFor = input.id;
    return { label, input };
  }

  const free = () => [...list.querySelectorAll(".seat--free")];

  function clearFree() {
    for (const row of free()) row.remove();
  }

  /** The lists of the chosen municipality, as far as the register knows them, and one row more. */
  function addLocal() {
    const known = JSON.parse(town.selectedOptions[0]?.dataset.lists ?? "[]");
    for (const name of known) add(name, 0);
    add("", 0);
  }

  /** @param {Element} row */
  function readFree(row) {
    const [title, number] = row.querySelectorAll("input");
    return { name: (title?.value ?? "").trim(), seats: seatsOf(number?.value ?? "") };
  }

  /** @param {string} name */
  const partyOf = (name) => national.find(({ names }) => names.includes(foldName(name)));

  // Another municipality has other local lists; numbers that somebody filled in stay.
  town.addEventListener("input", () => {
    const kept = free().map(readFree).filter(({ seats }) => seats > 0);
    clearFree();
    for (const { name, seats } of kept) add(name, seats);
    addLocal();
  });

  return {
    add,
    /** Show the seats of a council in the place of what stood there. @param {Council} council */
    fill({ place, groups }) {
      town.value = place;
      if (town.selectedIndex < 0) town.value = "";
      for (const { input } of national) input.value = "";
      clearFree();
      addLocal();
      for (const { name, seats } of groups) {
        const party = partyOf(name);
        if (party) party.input.value = String(seats);
        else put(name, seats);
      }
    },
    /** What stands in the form. @returns {Council} */
    council() {
      const listed = national.map(({ name, input }) => ({ name, seats: seatsOf(input.value) }));
      return { place: town.value, groups: [...listed, ...free().map(readFree)].filter(({ name, seats }) => name && seats) };
    },
    /** The same with the party of each group. @returns {Row[]} */
    weighable() {
      return this.council().groups.map(({ name, seats }) => {
        const party = partyOf(name);
        return { name, seats, party: party?.slug ?? "", united: party?.united ?? [] };
      });
    },
  };

  /**
   * Put seats in the row of a local list, or in one of their own.
   * @param {string} name
   * @param {number} seats
   */
  function put(name, seats) {
    const row = free().find((one) => foldName(readFree(one).name) === foldName(name));
    const empty = free().find((one) => !readFree(one).name);
    const inputs = (row ?? empty)?.querySelectorAll("input");
    if (!inputs?.[0] || !inputs[1]) return void add(name, seats);
    inputs[0].value = name;
    inputs[1].value = String(seats);
  }
}

/** @param {HTMLLIElement} row */
function nationalRow(row) {
  return {
    slug: row.dataset.party ?? "",
    name: row.querySelector("label")?.textContent ?? "",
    names: /** @type {string[]} */ (JSON.parse(row.dataset.names ?? "[]")),
    united: (row.dataset.united ?? "").split(" ").filter(Boolean),
    input: find(row, "input", HTMLInputElement),
  };
}
