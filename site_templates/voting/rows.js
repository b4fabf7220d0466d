// @ts-check
/** The form with the seats of one council: national parties, its local lists, and rows that somebody adds. */

import { element, find } from "../frame/lib/dom.js";
import { foldName } from "../frame/lib/folding.js";
import { message } from "../frame/lib/messages.js";
import { seatsFault, showFault } from "./faults.js";
import { MOST_SEATS, seatsOf } from "./seats.js";
import { knownOf } from "./sitting.js";

/** @typedef {import("./seats.js").Council} Council */
/** @typedef {import("./weigh.js").Row} Row */
/** @typedef {import("./sitting.js").Councils} Councils */

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

  /** Whether it is the group of whoever this library is for. @param {string} name */
  const isOwn = (name) => partyOf(name)?.own ?? chosen()?.own?.some((one) => called(one) === called(name)) ?? false;

  /** The local lists of the chosen council, and one row more. */
  function addLocal() {
    for (const [name] of sitting()) if (!partyOf(name)) add(name, 0);
    add("", 0);
  }

  /** The own group stands first, then the groups of the own council; all other parties are one press away. */
  function sort() {
    const own = sitting().flatMap(([name]) => partyOf(name) ?? []);
    const filled = national.filter(({ input }) => input.value);
    const ours = [...own, ...filled].some((party) => party.own) ? [] : national.filter(({ first }) => first);
    const shown = [...new Set([...ours, ...own.filter((party) => party.own), ...own, ...filled])];
    const others = national.filter((party) => !shown.includes(party));
    find(more, "ul", HTMLUListElement).append(...others.map(({ row }) => row));
    list.prepend(...shown.map(({ row }) => row));
    more.hidden = others.length === 0;
  }

  /** Seats that a source gives, for whoever typed none yet. */
  function offer() {
    for (const [name, seats] of sitting()) if (seats > 0) set(name, seats);
  }

  /** Say where the seats come from, or what has to be done for groups to stand here. */
  function showKnown() {
    known.replaceChildren(...knownOf(town.value, chosen()));
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
    const isKept = filledIn() !== offered && (national.some(({ input }) => seatsOf(input.value)) || free().some((row) => readFree(row).seats));
    if (!isKept) for (const { input } of national) input.value = "";
    const kept = isKept ? free().map(readFree).filter(({ seats }) => seats > 0) : [];
    clearFree();
    for (const { name, seats } of kept) add(name, seats);
    addLocal();
    if (!isKept) offer();
    offered = isKept ? "" : filledIn();
    showKnown();
    sort();
  });

  return {
    add,
    /** Show the seats of a council in the place of what stood there. @param {Pick<Council, "place" | "groups">} council */
    fill({ place, groups }) {
      town.value = place;
      if (town.selectedIndex < 0) town.value = "";
      for (const { input } of national) input.value = "";
      clearFree();
      addLocal();
      for (const { name, seats } of groups) set(name, seats);
      if (groups.length === 0) offer();
      offered = groups.length === 0 ? filledIn() : "";
      showKnown();
      sort();
    },
    /** What stands in the form, as far as it is right. */
    seats() {
      const listed = national.map(({ name, input }) => ({ name, seats: seatsOf(input.value) }));
      return { place: town.value, groups: [...listed, ...free().filter((row) => !nameFault(row)).map(readFree)].filter(({ name, seats }) => name && seats) };
    },
    /** The same with the party of each group. @param {boolean} ours whether the own group counts as for @returns {Row[]} */
    weighable(ours) {
      return this.seats().groups.map(({ name, seats }) => {
        const party = partyOf(name);
        return { name, seats, party: party?.slug ?? "", united: party?.united ?? [], ours: ours && isOwn(name) };
      });
    },
    /** Whether the own group has seats here. */
    hasOwn() {
      return this.seats().groups.some(({ name }) => isOwn(name));
    },
    /** How many seats the chosen council has by law; 0 where none is chosen. */
    size: () => Number(town.selectedOptions[0]?.dataset.size ?? 0),
    /** Say at each field what is wrong with it, and return how many are. */
    check() {
      const rows = free();
      const faults = [...national.map(({ input }) => show(input, seatsFault(input))), ...rows.flatMap(checkFree)];
      return faults.filter(Boolean).length;
    },
  };

  /** @param {HTMLInputElement} input @param {string} words */
  function show(input, words) {
    showFault(input, words);
    return words;
  }

  /** @param {Element} row */
  function checkFree(row) {
    const [title, number] = row.querySelectorAll("input");
    return title && number ? [show(title, nameFault(row)), show(number, seatsFault(number))] : [];
  }

  /** What is wrong with the name of a group that somebody added: none, or that of a row that has seats already. @param {Element} row */
  function nameFault(row) {
    const { name, seats } = readFree(row);
    if (!seats) return "";
    if (!name) return message("fault-nameless");
    const rows = free();
    const before = rows.slice(0, rows.indexOf(row)).map(readFree);
    const isTwice = partyOf(name)?.input.value || before.some((one) => one.seats && called(one.name) === called(name));
    return isTwice ? message("fault-twice") : "";
  }

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
