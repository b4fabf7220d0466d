// @ts-check
/** Suggestions under every search field: names that begin with what is typed, then ideas, models, motions and places. */

import { fold } from "../frame/lib/folding.js";
import { Index } from "./index.js";
import { fill, marked, named } from "./suggested.js";

/** @typedef {import("./suggested.js").Suggestion} Suggestion */

/**
 * @typedef {object} Known what `suggestions` says
 * @property {string} search the sentence of the last suggestion
 * @property {string} motion
 * @property {string} model
 * @property {string[]} names the kinds that are names: municipalities, parties, people
 * @property {Suggestion[]} pages
 */

const MOST = 5;
const MOTIONS = 3;
const SHORTEST = 2;
/** From so many letters on motions are looked for, after so many milliseconds of rest. */
const LETTERS = 3;
const REST = 150;

class Suggest {
  /**
   * @param {HTMLFormElement} form
   * @param {HTMLInputElement} field
   */
  constructor(form, field) {
    this.form = form;
    this.field = field;
    this.root = new URL(form.action).pathname.replace(/moties\/$/u, "");
    this.active = -1;
    /** @type {Promise<{ index: import("./index.js").Index, known: Known }> | undefined} */
    this.loading = undefined;
    this.list = document.createElement("ul");
    this.list.id = `${field.id}-suggestions`;
    this.list.className = "suggestions";
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", form.dataset.suggestions ?? "");
    this.list.hidden = true;
    form.append(this.list);
    for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false" })) {
      field.setAttribute(name, value);
    }
    field.setAttribute("aria-controls", this.list.id);
    field.addEventListener("input", () => void this.look().catch(() => this.close()));
    field.addEventListener("keydown", (event) => this.press(event));
    field.addEventListener("blur", () => this.close());
    // A press would take the focus from the field, and close the list before the click.
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
  }

  load() {
    this.loading ??= (async () => {
      const index = await Index.open(`${this.root}search/`);
      return { index, known: await index.file("suggestions") };
    })();
    this.loading.catch(() => (this.loading = undefined));
    return this.loading;
  }

  get typed() {
    return fold(this.field.value.trim());
  }

  async look() {
    const typed = this.typed;
    if (typed.length < SHORTEST) return this.close();
    const { index, known } = await this.load();
    if (typed !== this.typed) return;
    const { first, last } = named(known, typed);
    const suggestions = [...first, ...last].slice(0, MOST);
    this.show(suggestions, known);
    if (typed.length < LETTERS) return;
    await new Promise((rest) => setTimeout(rest, REST));
    const motions = typed === this.typed ? await this.motions(index, known) : [];
    // Who has chosen already keeps the list as it is.
    if (typed !== this.typed || this.list.hidden || this.active >= 0) return;
    const urls = new Set(suggestions.map(([, , url]) => url));
    const others = motions.filter(([, , url]) => !urls.has(url));
    const [before, after] = [suggestions.slice(0, first.length), suggestions.slice(first.length)];
    this.show([...before, ...others, ...after], known);
  }

  /**
   * The first motions that the search would show.
   *
   * @param {import("./index.js").Index} index
   * @param {Known} known
   * @returns {Promise<Suggestion[]>}
   */
  async motions(index, known) {
    const { cardOf, search } = await import("./answer.js");
    const { motions } = await search(this.field.value, index);
    const cards = await Promise.all(motions.slice(0, MOTIONS).map((page) => cardOf(page, index)));
    return cards.map(({ id, title, text }) => [title, text === "model" ? known.model : known.motion, `moties/${id}/`, ""]);
  }

  /**
   * @param {Suggestion[]} suggestions
   * @param {Known} known
   */
  show(suggestions, known) {
    this.active = -1;
    this.field.removeAttribute("aria-activedescendant");
    const question = this.field.value.trim();
    const options = suggestions.map(([label, kind, url, words]) => this.option(marked(label, words, this.typed), kind, url));
    const all = this.option([fill(known.search, question)], "", "");
    this.list.replaceChildren(...[...options, all].map((option, at) => Object.assign(option, { id: `${this.list.id}-${at}` })));
    this.open(true);
  }

  /**
   * @param {(Node | string)[]} words
   * @param {string} kind
   * @param {string} url empty to search for what is typed
   */
  option(words, kind, url) {
    const item = document.createElement("li");
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    item.dataset.url = url;
    const label = document.createElement("span");
    label.append(...words);
    item.append(label);
    if (kind) {
      const about = document.createElement("span");
      about.className = "suggestions__kind";
      about.textContent = kind;
      item.append(" ", about);
    }
    item.addEventListener("click", () => this.choose(item));
    return item;
  }

  /** @param {Element} option */
  choose(option) {
    const { url } = /** @type {HTMLElement} */ (option).dataset;
    this.close();
    if (url) location.href = this.root + url;
    else this.form.requestSubmit();
  }

  /** @param {KeyboardEvent} event */
  press(event) {
    const options = [...this.list.children];
    if (this.list.hidden) return;
    if (event.key === "Escape") this.close();
    else if (event.key === "ArrowDown") this.move(this.active + 1, options);
    else if (event.key === "ArrowUp") this.move(this.active - 1, options);
    else if (event.key === "Enter" && options[this.active]) this.choose(/** @type {Element} */ (options[this.active]));
    else return;
    event.preventDefault();
  }

  /**
   * @param {number} to below the first and behind the last lies the field itself
   * @param {Element[]} options
   */
  move(to, options) {
    this.active = to < -1 ? options.length - 1 : to >= options.length ? -1 : to;
    options.forEach((option, at) => option.setAttribute("aria-selected", String(at === this.active)));
    const now = options[this.active];
    if (now) this.field.setAttribute("aria-activedescendant", now.id);
    else this.field.removeAttribute("aria-activedescendant");
  }

  close() {
    this.open(false);
  }

  /** @param {boolean} shown */
  open(shown) {
    this.list.hidden = !shown;
    this.field.setAttribute("aria-expanded", String(shown));
  }
}

for (const form of document.querySelectorAll("form[role=search]")) {
  const field = form.querySelector("input[name=q]");
  if (form instanceof HTMLFormElement && field instanceof HTMLInputElement) new Suggest(form, field);
}
