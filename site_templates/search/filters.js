// @ts-check
/** The filters: one group of checkboxes for each facet, made once, with numbers that follow every choice. */

import { fold } from "../frame/lib/folding.js";

/** @typedef {import("./table.js").Facet} Facet */
/** @typedef {import("./table.js").Chosen} Chosen */
/** @typedef {import("./cards.js").Say} Say */

/** So many values of a facet stand there at first; the others are a button or a few letters away. */
const FEW = 6;
const numbers = new Intl.NumberFormat(document.documentElement.lang);

/**
 * @typedef {object} Choice
 * @property {string} slug
 * @property {string[]} folded its names
 * @property {HTMLLabelElement} row
 * @property {HTMLInputElement} box
 * @property {HTMLElement} count
 */

export class Filters {
  /**
   * @param {HTMLElement} place
   * @param {Facet[]} facets
   * @param {number[][]} counts of the whole library, to put the most usual values of a long facet first
   * @param {Say} say
   * @param {() => void} changed
   */
  constructor(place, facets, counts, say, changed) {
    this.groups = facets.map((facet, at) => new Group(facet, counts[at] ?? [], say, changed));
    place.replaceChildren(...this.groups.map(({ element }) => element));
  }

  /** @returns {Chosen} */
  get chosen() {
    const pairs = this.groups.map(({ name, choices }) => /** @type {const} */ ([name, chosenOf(choices)]));
    return new Map(pairs.filter(([, values]) => values.size > 0));
  }

  /**
   * @param {Chosen} chosen
   * @param {Map<string, number[]>} counts
   * @param {number} all how many results there are
   */
  show(chosen, counts, all) {
    for (const group of this.groups) group.show(chosen.get(group.name) ?? new Set(), counts.get(group.name) ?? [], all);
  }
}

/** One facet. */
class Group {
  /**
   * @param {Facet} facet
   * @param {number[]} usual
   * @param {Say} say
   * @param {() => void} changed
   */
  constructor(facet, usual, say, changed) {
    this.name = facet.name;
    this.open = false;
    this.typed = "";
    this.all = "";
    this.element = document.createElement("fieldset");
    this.element.className = "facet";
    const legend = document.createElement("legend");
    legend.textContent = facet.label;
    this.choices = facet.values.map((value) => choice(facet, value));
    this.order = ordered(facet, usual);
    this.more = moreButton(() => {
      this.open = !this.open;
      this.arrange(say);
    });
    const rows = this.order.map((at) => /** @type {Choice} */ (this.choices[at]).row);
    this.element.append(legend, ...(facet.long ? [this.field(facet, say)] : []), ...rows, this.more);
    this.element.addEventListener("change", (event) => {
      if (event.target instanceof HTMLInputElement && event.target.type === "checkbox") changed();
    });
    this.say = say;
  }

  /**
   * @param {Facet} facet
   * @param {Say} say
   */
  field({ label }, say) {
    const input = document.createElement("input");
    input.type = "search";
    input.className = "field";
    input.autocomplete = "off";
    input.placeholder = say("type", { facet: label.toLowerCase() });
    input.setAttribute("aria-label", input.placeholder);
    input.addEventListener("input", () => {
      this.typed = fold(input.value.trim());
      this.arrange(say);
    });
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter") event.preventDefault();
    });
    return input;
  }

  /**
   * @param {Set<string>} chosen
   * @param {number[]} counts
   * @param {number} all
   */
  show(chosen, counts, all) {
    this.all = String(all);
    this.choices.forEach(({ slug, box, count, row }, at) => {
      const number = counts[at] ?? 0;
      box.checked = chosen.has(slug);
      // Most of hundreds of values stay as they are: writing them all again takes longer than the search.
      if (row.dataset.count === String(number)) return;
      count.textContent = numbers.format(number);
      row.dataset.count = String(number);
    });
    this.arrange(this.say);
  }

  /**
   * Show those that can be of use: the chosen ones, and the first of the others that would find something. A facet in
   * which every value stands on all results says nothing.
   *
   * @param {Say} say
   */
  arrange(say) {
    const useful = this.order.map((at) => /** @type {Choice} */ (this.choices[at])).filter(({ row, box, folded }) => {
      const fits = !this.typed || folded.some((name) => ` ${name}`.includes(` ${this.typed}`));
      return box.checked || (fits && row.dataset.count !== "0");
    });
    const few = useful.length <= FEW + 1 || this.open;
    const shown = new Set(few ? useful : useful.filter(({ box }, at) => box.checked || at < FEW));
    for (const one of this.choices) if (one.row.hidden === shown.has(one)) one.row.hidden = !one.row.hidden;
    const left = useful.length - shown.size;
    this.more.hidden = !(left > 0 || (this.open && useful.length > FEW + 1));
    this.more.textContent = this.open ? say("fewer") : say("others", { n: left });
    this.more.setAttribute("aria-expanded", String(this.open));
    this.element.hidden = !this.typed && !useful.some(({ box, row }) => box.checked || row.dataset.count !== this.all);
  }
}

/**
 * The values of a long facet have no order of their own: the most usual first, after those that belong together.
 *
 * @param {Facet} facet
 * @param {number[]} usual
 */
function ordered({ long, values }, usual) {
  const order = [...values.keys()];
  if (!long) return order;
  const together = new Set(values.flatMap(([, , under], at) => (under === undefined ? [] : [under, at])));
  const rank = (/** @type {number} */ at) => (together.has(at) ? Infinity : (usual[at] ?? 0));
  return order.sort((one, other) => (rank(other) === rank(one) ? one - other : rank(other) - rank(one)));
}

/** @param {Choice[]} choices */
function chosenOf(choices) {
  return new Set(choices.filter(({ box }) => box.checked).map(({ slug }) => slug));
}

/**
 * @param {Facet} facet
 * @param {Facet["values"][number]} value
 * @returns {Choice}
 */
function choice({ name, others }, [slug, label, under]) {
  const row = document.createElement("label");
  row.className = under === undefined ? "facet__value" : "facet__value facet__value--under";
  const box = document.createElement("input");
  box.type = "checkbox";
  box.name = name;
  box.value = slug;
  const words = document.createElement("span");
  words.textContent = label;
  const count = document.createElement("span");
  count.className = "facet__count";
  row.append(box, words, count);
  return { slug, folded: [label, ...(others?.[slug] ?? [])].map(fold), row, box, count };
}

/** @param {() => void} act */
function moreButton(act) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "link-button facet__more";
  button.addEventListener("click", act);
  return button;
}
