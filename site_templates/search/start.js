// @ts-check
/** The page that finds motions: question, filters, order and results, all of it in the address. */

import "../frame/frame.js";
import * as address from "./address.js";
import { Cards } from "./cards.js";
import { Filters } from "./filters.js";
import { Index } from "./index.js";
import { Report } from "./report.js";
import { sayer } from "./say.js";
import { formsOf, search } from "./search.js";
import { isModel, rowsOf, shownGroups } from "./sections.js";
import { startSheet } from "./sheet.js";
import { narrow, newestFirst, readDays, readTable } from "./table.js";

/** @typedef {import("./address.js").State} State */
/** @typedef {import("./search.js").Answered} Answered */
/** @typedef {import("./table.js").Table} Table */

/** So many results are shown at a time; each takes a file, and on a phone a tenth of a second goes into ten of them. */
const SHOWN = 10;

class Finder {
  /**
   * @param {HTMLElement} place
   * @param {Index} index
   * @param {Table} table
   */
  constructor(place, index, table) {
    const say = sayer(place);
    this.index = index;
    this.table = table;
    this.form = element(document, "#content form[role=search]", HTMLFormElement);
    this.field = element(this.form, "[name=q]", HTMLInputElement);
    this.order = element(place, "select", HTMLSelectElement);
    this.list = element(place, ".motions", HTMLElement);
    this.more = element(place, ".results__more", HTMLButtonElement);
    this.cards = new Cards(element(document, "#found-item", HTMLTemplateElement), place.dataset.root ?? "", say);
    this.all = [...Array(index.root.motions).keys()];
    const whole = narrow(table, this.all, new Map()).counts;
    const counts = table.facets.map(({ name }) => whole.get(name) ?? []);
    const real = narrow(table, this.all.filter((page) => !isModel(page, table)), new Map()).counts;
    this.filters = new Filters(element(place, ".filters__groups", HTMLElement), table.facets, counts, say, () => this.choose());
    this.report = new Report(place, table.facets, table.facets.map(({ name }) => real.get(name) ?? []), say, (state) => this.go(state));
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

  choose() {
    this.go({ ...this.state, chosen: this.filters.chosen });
  }

  /** @param {State} state */
  go(state) {
    history.pushState(null, "", address.write(state, this.table.facets) || location.pathname);
    void this.show();
  }

  /** @returns {State} */
  get state() {
    return address.read(location.search, this.table.facets).state;
  }

  /** Show what the address says; an answer that comes after a newer question is left. */
  async show() {
    const { state, unknown } = address.read(location.search, this.table.facets);
    const turn = (this.turn = {});
    this.list.setAttribute("aria-busy", "true");
    this.field.value = state.question;
    const answered = state.question ? await answerTo(state.question, this.index) : null;
    const forms = answered ? await formsOf(answered, this.index) : new Set();
    const guides = answered && answered.guides.length > 0 ? await this.index.file("guides") : [];
    const days = await this.daysFor(state);
    if (this.turn !== turn) return;
    const groups = answered ? answered.groups : [{ kind: "all", pages: this.all, labels: [] }];
    const isOpen = Boolean(history.state?.near);
    const open = shownGroups(groups, isOpen);
    const { pages, counts } = narrow(this.table, open.flatMap((group) => group.pages), state.chosen);
    const shown = new Set(pages);
    const left = open.map((group) => ({ ...group, pages: newestFirst(group.pages.filter((page) => shown.has(page)), days) }));
    this.found = { rows: rowsOf(left, this.table), forms, answered };
    this.order.value = state.order || (answered ? "relevantie" : "besluit");
    element(this.order, "[value=relevantie]", HTMLOptionElement).hidden = !answered;
    this.filters.show(state.chosen, counts, pages.length);
    const hidden = narrow(this.table, groups.slice(open.length).flatMap((group) => group.pages), state.chosen).pages;
    this.near.hidden = hidden.length === 0;
    this.near.textContent = this.say("near", { count: this.report.numbered(hidden, this.table) });
    // Whoever asked has a way already; the others are offered one.
    document.documentElement.classList.toggle("asked", Boolean(answered));
    this.report.tell({ state, groups: left, table: this.table, all: open.flatMap((group) => group.pages), answered, unknown, guides });
    this.cards.forget();
    const items = await this.items(0, Math.max(SHOWN, Number(history.state?.shown) || 0));
    if (this.turn !== turn) return;
    this.list.replaceChildren(...items);
    this.settle();
  }

  settle() {
    this.more.hidden = this.shown >= (this.found?.rows.length ?? 0);
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
    const { rows = [], forms = new Set(), answered } = this.found ?? {};
    const wanted = rows.slice(start, start + number);
    const size = this.index.root.cards;
    const packs = await Promise.all(wanted.map(({ page }) => this.index.file(`cards/${Math.floor(page / size)}`)));
    return wanted.flatMap(({ page, heading }, at) => {
      const missing = answered?.missing.get(page) ?? [];
      const card = this.cards.render(packs[at][page % size], forms, missing, answered?.why.get(page));
      return heading ? [this.report.heading(heading, this.state), card] : [card];
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
    this.settle();
    // So that who comes back from a motion finds the list as long as it was.
    history.replaceState({ ...history.state, shown: this.shown }, "");
    this.list.querySelectorAll(".motion-item")[before]?.querySelector("a")?.focus();
  }
}

/** @type {{ question: string, answer: Promise<Answered> } | undefined} */
let asked;

/**
 * The answer to a question, worked out once while it is the last one: what is chosen beside it changes nothing of it.
 *
 * @param {string} question
 * @param {Index} index
 */
function answerTo(question, index) {
  if (asked?.question !== question) {
    asked = { question, answer: search(question, index) };
    asked.answer.catch(() => (asked = undefined));
  }
  return asked.answer;
}

/**
 * @template {Element} T
 * @param {ParentNode} inside
 * @param {string} selector
 * @param {new () => T} kind
 * @returns {T}
 */
function element(inside, selector, kind) {
  const found = inside.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}`);
  return found;
}

/** @param {HTMLElement} place */
async function start(place) {
  try {
    const index = await Index.open(`${place.dataset.root}search/`);
    const { question } = address.read(location.search, []).state;
    // The answer comes while the table does; where it fails that is told when it is shown.
    if (question) answerTo(question, index).catch(() => undefined);
    const finder = new Finder(place, index, readTable(await index.file("columns")));
    await finder.show();
    place.hidden = false;
    document.querySelector(".everything")?.remove();
  } catch (error) {
    const failed = document.querySelector(".failed");
    if (failed instanceof HTMLElement) failed.hidden = false;
    throw error;
  }
}

const place = document.querySelector(".finder");
if (place instanceof HTMLElement) void start(place);
