// @ts-check
/** The page that finds motions: question, filters, order and results, all of it in the address. */

import * as address from "./address.js";
import { Cards } from "./cards.js";
import { Report, asTyped, isWordless } from "./report.js";
import { sayer } from "./say.js";
import { startSheet } from "./sheet.js";
import { narrow, newestFirst, readDays, readTable } from "./table.js";

/** @typedef {import("./address.js").State} State */
/** @typedef {typeof import("./answer.js")} Answers */
/** @typedef {import("./filters.js").Filters} Filters */
/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./table.js").Table} Table */

/** So many results are shown at a time. */
const SHOWN = 10;

export class Finder {
  /**
   * @param {HTMLElement} place
   * @param {Index} index
   * @param {Answers} answers which come by themselves, before this
   */
  constructor(place, index, answers) {
    const say = sayer(place);
    this.place = place;
    this.index = index;
    this.answers = answers;
    /** @type {Table | null} what counts and filters; a question alone is answered before it comes */
    this.table = null;
    this.form = element(document, "#content form[role=search]", HTMLFormElement);
    this.field = element(this.form, "[name=q]", HTMLInputElement);
    this.order = element(place, "select", HTMLSelectElement);
    this.list = element(place, ".motions", HTMLElement);
    this.more = element(place, ".results__more", HTMLButtonElement);
    this.cards = new Cards(element(document, "#found-item", HTMLTemplateElement), place.dataset.root ?? "", say);
    this.all = [...Array(index.root.motions).keys()];
    this.groups = element(place, ".filters__groups", HTMLElement);
    /** @type {Filters | null} */
    this.filters = null;
    this.report = new Report(place, index, say, (state) => this.go(state));
    this.near = element(place, ".results__near", HTMLButtonElement);
    this.say = say;
    startSheet(place);
    this.listen();
  }

  listen() {
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.go({ ...this.state, question: this.field.value.trim(), order: "" });
    });
    this.order.addEventListener("change", () => {
      const order = address.ORDERS.find((one) => one === this.order.value) ?? "";
      this.go({ ...this.state, order });
    });
    this.more.addEventListener("click", () => void this.showMore());
    this.near.addEventListener("click", () => void this.showNear());
    addEventListener("popstate", () => void this.show());
  }

  /** @returns {import("./table.js").Facet[]} as far as they are known */
  get facets() {
    return this.table?.facets ?? [];
  }

  /** @returns {Promise<Table>} */
  async counting() {
    if (this.table) return this.table;
    const table = readTable(await this.index.file("columns"));
    this.table ??= table;
    return this.table;
  }

  /** @param {State} state */
  go(state) {
    history.pushState(null, "", address.write(state, this.facets) || location.pathname);
    void this.show();
  }

  /** @returns {State} */
  get state() {
    return address.read(location.search, this.facets).state;
  }

  /** Show what the address says; an answer that comes after a newer question is left. */
  async show() {
    const turn = (this.turn = {});
    this.list.setAttribute("aria-busy", "true");
    if (address.isFiltered(location.search)) await this.counting();
    const { state, unknown } = address.read(location.search, this.facets);
    this.field.value = state.question;
    // What moves at once, as the answer to a press, moves nothing by surprise.
    if (state.question) document.documentElement.classList.add("asked");
    const [answered, days] = await Promise.all([state.question ? this.answers.answerTo(state.question, this.index) : null, this.daysFor(state)]);
    if (this.turn !== turn) return;
    const groups = answered ? answered.groups : [{ kind: "all", pages: this.all, labels: [] }];
    const open = this.answers.shownGroups(groups, Boolean(history.state?.near));
    const all = open.flatMap((group) => group.pages);
    const shown = new Set(this.left(all, state));
    const left = open.map((group) => ({ ...group, pages: newestFirst(group.pages.filter((page) => shown.has(page)), days) }));
    this.results = { rows: this.answers.rowsOf(left, this.index.models), answered, forms: answered ? this.answers.formsOf(answered, this.index) : new Set() };
    this.cards.forget();
    // Who comes back finds the list as long as it was, at once.
    const number = Number(history.state?.shown) || this.answers.FIRST;
    const isAll = this.results.rows.length <= number;
    const [items, guides] = await Promise.all([this.items(0, number), isAll ? this.guides() : []]);
    if (this.turn !== turn) return;
    this.order.value = state.order || (answered ? "relevantie" : "besluit");
    element(this.order, "[value=relevantie]", HTMLOptionElement).hidden = !answered;
    const hidden = this.left(groups.slice(open.length).flatMap((group) => group.pages), state);
    this.near.textContent = hidden.length > 0 ? this.say("near", { count: this.report.numbered(hidden) }) : "";
    // Whoever asked has a way already; the others are offered one.
    document.documentElement.classList.toggle("asked", Boolean(answered) && !isWordless(answered));
    this.place.classList.toggle("finder--single", shown.size < 2 && state.chosen.size === 0);
    this.report.show({ state, groups: left, facets: this.facets, all, answered, unknown, guides });
    this.list.replaceChildren(...items);
    this.settle(isAll);
    this.groups.setAttribute("aria-busy", "true");
    void this.complete(all, state, shown.size, turn);
  }

  /**
   * The rest of the page, when the first results are seen: the others, what guides tell, and the filters.
   *
   * @param {number[]} pages
   * @param {State} state
   * @param {number} number of results
   * @param {object} turn
   */
  async complete(pages, state, number, turn) {
    await painted();
    const [items, guides] = await Promise.all([this.items(this.shown, SHOWN - this.shown), this.guides()]);
    if (this.turn !== turn) return;
    this.list.append(...items);
    this.report.showGuides(this.results?.answered ?? null, guides);
    this.settle(true);
    await this.count(pages, state, number, turn);
  }

  /** @returns {Promise<[title: string, url: string][]>} all pages that are no motion, where one of them has the words */
  async guides() {
    return this.results?.answered?.guides.length ? this.index.file("guides") : [];
  }

  /**
   * @param {number[]} pages
   * @param {State} state
   * @returns {number[]} those that the filters leave
   */
  left(pages, { chosen }) {
    return this.table && chosen.size > 0 ? narrow(this.table, pages, chosen).pages : pages;
  }

  /**
   * Put its number beside each filter.
   *
   * @param {number[]} pages
   * @param {State} state
   * @param {number} number of results
   * @param {object} turn
   */
  async count(pages, { chosen }, number, turn) {
    try {
      const [table, filters] = await Promise.all([this.counting(), import("./filters.js")]);
      if (this.turn !== turn) return;
      this.filters ??= this.filtersOf(table, filters.Filters);
      this.filters.show(chosen, narrow(table, pages, chosen).counts, number);
    } finally {
      if (this.turn === turn) this.groups.setAttribute("aria-busy", "false");
    }
  }

  /**
   * @param {Table} table
   * @param {typeof import("./filters.js").Filters} FilterList
   */
  filtersOf(table, FilterList) {
    const { counts } = narrow(table, this.all, new Map());
    const usual = table.facets.map(({ name }) => counts.get(name) ?? []);
    const filters = new FilterList(this.groups, table.facets, usual, this.say, () => this.go({ ...this.state, chosen: filters.chosen }));
    return filters;
  }

  /** @param {boolean} isAll whether no more come by themselves; what stands below them would be moved by those */
  settle(isAll) {
    this.place.classList.toggle("finder--growing", !isAll);
    this.more.hidden = !isAll || this.shown >= (this.results?.rows.length ?? 0);
    this.near.hidden = !isAll || !this.near.textContent;
    this.list.setAttribute("aria-busy", "false");
  }

  /** How many motions stand there; headings between them are none. */
  get shown() {
    return this.list.querySelectorAll(":scope > .motion-item").length;
  }

  /**
   * The days by which results are sorted, which the order of relevance does not need.
   *
   * @param {State} state
   * @returns {Promise<import("./table.js").Days | null>}
   */
  async daysFor({ question, order }) {
    if (question && order !== "nieuw" && order !== "besluit") return null;
    const { decided, added } = await this.index.file("days");
    return readDays(order === "nieuw" ? added : decided);
  }

  /**
   * @param {number} start
   * @param {number} number
   * @returns {Promise<HTMLElement[]>} so many results from the start on, with a heading before each kind
   */
  async items(start, number) {
    const { rows = [], answered } = this.results ?? {};
    const wanted = rows.slice(start, start + Math.max(0, number));
    const [forms = new Set(), cards] = await Promise.all([this.results?.forms, Promise.all(wanted.map(({ page }) => this.answers.cardOf(page, this.index)))]);
    return cards.flatMap((one, at) => {
      const { page, heading } = /** @type {import("./sections.js").Row} */ (wanted[at]);
      const missing = (answered?.missing.get(page) ?? []).map((form) => asTyped(this.state.question, form) || form);
      const item = this.cards.render(one, forms, missing, answered?.why.get(page));
      return heading ? [this.report.heading(heading, this.state), item] : [item];
    });
  }

  /** Show what comes near under what was found, and stay where one is. */
  async showNear() {
    const before = this.shown;
    history.replaceState({ ...history.state, near: true, shown: before + SHOWN }, "");
    await this.show();
    this.list.querySelectorAll(".motion-item")[before]?.querySelector("a")?.focus();
  }

  async showMore() {
    const turn = this.turn;
    const before = this.shown;
    const items = await this.items(before, SHOWN);
    if (this.turn !== turn) return;
    this.list.append(...items);
    this.settle(true);
    // So that who comes back from a motion finds the list as long as it was.
    history.replaceState({ ...history.state, shown: this.shown }, "");
    this.list.querySelectorAll(".motion-item")[before]?.querySelector("a")?.focus();
  }
}

/** @returns {Promise<void>} when the browser has shown what is there */
function painted() {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

/**
 * @template {Element} T
 * @param {ParentNode} inside
 * @param {string} selector
 * @param {new () => T} kind
 * @returns {T}
 */
function element(inside, selector, kind) {
  const node = inside.querySelector(selector);
  if (!(node instanceof kind)) throw new Error(`The page has no ${selector}`);
  return node;
}
