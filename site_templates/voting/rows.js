// @ts-check
/** The form with the seats of one council: national parties, its local lists, and rows that somebody adds. */

import { element, find } from "../frame/lib/dom.js";
import { foldName } from "../frame/lib/folding.js";
import { message } from "../frame/lib/messages.js";
import { MOST_SEATS, seatsOf } from "./seats.js";

/** @typedef {import("./seats.js").Council} Council */
/** @typedef {import("./weigh.js").Row} Row */
/**
 * @typedef {object} Sitting who sits in a council
 * @property {[string, number][]} groups each with its seats, or 0
 * @property {string} term
 * @property {Record<string, string>} [names] what groups are called there besides, folded, with the name as shown
 * @property {string[]} [own] the local lists of whoever this library is for
 */
/** @typedef {Record<string, Sitting>} Councils by municipality */

/**
 * @param {HTMLElement} page
 * @param {Councils} councils
 */
export function rowsOf(page, councils) {
  const town = find(page, "[data-town]", HTMLSelectElement);
  const list = find(page, "[data-rows]", HTMLUListElement);
  const more = find(page, "[data-more]", HTMLDetailsElement);
  const known = find(page, "[data-known]", HTMLElement);
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

  /** The groups of the chosen council, as far as it is known. */
  const chosen = () => (Object.hasOwn(councils, town.value) ? councils[town.value] : undefined);
  const sitting = () => chosen()?.groups ?? [];

  /** A group under one name, whichever of its names in this council somebody typed. @param {string} name */
  function called(name) {
    const names = chosen()?.names ?? {};
    const folded = foldName(name);
    return foldName((Object.hasOwn(names, folded) ? names[folded] : undefined) ?? name);
  }

  /** @param {string} name of a local list */
  const isOurs = (name) => chosen()?.own?.some((one) => called(one) === called(name)) ?? false;

  /** The local lists of the chosen council, and one row more. */
  function addLocal() {
    for (const [name] of sitting()) if (!partyOf(name)) add(name, 0);
    add("", 0);
  }

  /** The party of this library stands first, then the groups of the own council; where nothing is known of it, all parties. */
  function sort() {
    const own = sitting().map(([name]) => partyOf(name));
    const others = own.some(Boolean) ? national.filter((party) => !party.first && !own.includes(party) && !seatsOf(party.input.value)) : [];
    find(more, "ul", HTMLUListElement).append(...others.map(({ row }) => row));
    const order = [...national.filter(({ first }) => first), ...own, ...national].filter((party) => party !== undefined && !others.includes(party));
    list.prepend(...new Set(order.map((party) => /** @type {typeof national[number]} */ (party).row)));
    more.hidden = others.length === 0;
  }

  /** Seats that a source gives, for whoever typed none yet. */
  function offer() {
    const withSeats = sitting().filter(([, seats]) => seats > 0);
    for (const [name, seats] of withSeats) set(name, seats);
    const { term = "" } = chosen() ?? {};
    known.textContent = message("known", { term: term.replace("-", "–") });
    known.hidden = withSeats.length === 0;
  }

  /** @param {Element} row */
  function readFree(row) {
    const [title, number] = row.querySelectorAll("input");
    return { name: (title?.value ?? "").trim(), seats: seatsOf(number?.value ?? "") };
  }

  /** @param {string} name */
  const partyOf = (name) => national.find(({ names }) => names.includes(called(name)));

  let offered = "";
  const filledIn = () => JSON.stringify([national.map(({ input }) => input.value), free().map(readFree)]);
  // Another municipality has other groups; numbers that somebody filled in stay.
  town.addEventListener("input", () => {
    const isOwn = filledIn() !== offered && (national.some(({ input }) => seatsOf(input.value)) || free().some((row) => readFree(row).seats));
    if (!isOwn) for (const { input } of national) input.value = "";
    const kept = isOwn ? free().map(readFree).filter(({ seats }) => seats > 0) : [];
    clearFree();
    for (const { name, seats } of kept) add(name, seats);
    addLocal();
    known.hidden = true;
    if (!isOwn) offer();
    offered = isOwn ? "" : filledIn();
    sort();
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
      for (const { name, seats } of groups) set(name, seats);
      known.hidden = true;
      if (groups.length === 0) offer();
      offered = groups.length === 0 ? filledIn() : "";
      sort();
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
        return { name, seats, party: party?.slug ?? "", united: party?.united ?? [], own: party?.own ?? isOurs(name) };
      });
    },
  };

  /** @param {string} name @param {number} seats */
  function set(name, seats) {
    const party = partyOf(name);
    if (party) party.input.value = String(seats);
    else put(name, seats);
  }

  /**
   * Put seats in the row of a local list, or in one of their own.
   * @param {string} name
   * @param {number} seats
   */
  function put(name, seats) {
    const row = free().find((one) => called(readFree(one).name) === called(name));
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
    row,
    slug: row.dataset.party ?? "",
    name: row.querySelector("label")?.textContent ?? "",
    names: /** @type {string[]} */ (JSON.parse(row.dataset.names ?? "[]")),
    united: (row.dataset.united ?? "").split(" ").filter(Boolean),
    own: row.dataset.ours !== undefined,
    first: row.dataset.first !== undefined,
    input: find(row, "input", HTMLInputElement),
  };
}
