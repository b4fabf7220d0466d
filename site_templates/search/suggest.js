// @ts-check
/** Suggestions under every search field: themes, ideas, places and parties that begin with what is typed. */

import { fold } from "../frame/lib/folding.js";

/** @typedef {[label: string, kind: string, url: string, words: string]} Suggestion the words folded, with synonyms */

const MOST = 6;
const SHORTEST = 2;

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
    /** @type {Promise<Suggestion[]> | undefined} */
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
    field.addEventListener("input", () => void this.look());
    field.addEventListener("keydown", (event) => this.press(event));
    field.addEventListener("blur", () => this.close());
    // A press would take the focus from the field, and close the list before the click.
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
  }

  /** @returns {Promise<Suggestion[]>} */
  load() {
    this.loading ??= (async () => {
      const root = await (await fetch(`${this.root}search/index.json`, { cache: "no-cache" })).json();
      return (await fetch(`${this.root}search/${root.folder}/suggestions.json`)).json();
    })();
    this.loading.catch(() => (this.loading = undefined));
    return this.loading;
  }

  async look() {
    const typed = fold(this.field.value.trim());
    const known = typed.length < SHORTEST ? [] : await this.load().catch(() => []);
    if (typed !== fold(this.field.value.trim())) return;
    const begins = known.filter(([label]) => fold(label).startsWith(typed));
    const inside = known.filter((one) => !begins.includes(one) && fits(one, typed));
    this.show([...begins, ...inside].slice(0, MOST));
  }

  /** @param {Suggestion[]} found */
  show(found) {
    this.active = -1;
    this.field.removeAttribute("aria-activedescendant");
    this.list.replaceChildren(...found.map(([label, kind, url], at) => this.option(label, kind, url, at)));
    this.open(found.length > 0);
  }

  /**
   * @param {string} label
   * @param {string} kind
   * @param {string} url
   * @param {number} at
   */
  option(label, kind, url, at) {
    const made = document.createElement("li");
    made.id = `${this.list.id}-${at}`;
    made.setAttribute("role", "option");
    made.setAttribute("aria-selected", "false");
    made.dataset.url = url;
    const words = document.createElement("span");
    words.textContent = label;
    const about = document.createElement("span");
    about.className = "suggestions__kind";
    about.textContent = kind;
    made.append(words, " ", about);
    made.addEventListener("click", () => this.choose(made));
    return made;
  }

  /** @param {Element} option */
  choose(option) {
    location.href = this.root + /** @type {HTMLElement} */ (option).dataset.url;
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

/**
 * Whether a word of the label, or another name, begins with what is typed.
 *
 * @param {Suggestion} one
 * @param {string} typed
 */
function fits([label, , , names], typed) {
  return ` ${fold(label)}`.includes(` ${typed}`) || names.includes(`|${typed}`);
}

for (const form of document.querySelectorAll("form[role=search]")) {
  const field = form.querySelector("input[name=q]");
  if (form instanceof HTMLFormElement && field instanceof HTMLInputElement) new Suggest(form, field);
}
