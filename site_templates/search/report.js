// @ts-check
/** What is shown about the results: how many, by which filters, and what was not found as it was asked. */

/** @typedef {import("./address.js").State} State */
/** @typedef {import("./cards.js").Say} Say */
/** @typedef {import("./search.js").Answered} Answered */
/** @typedef {import("./sections.js").Heading} Heading */
/** @typedef {import("./sections.js").Section} Section */
/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./table.js").Facet} Facet */

/**
 * @typedef {object} Results
 * @property {State} state
 * @property {Section[]} groups what is shown, as far as the filters leave it
 * @property {Facet[]} facets as far as they are known
 * @property {number[]} all the motions that there would be without filters
 * @property {Answered | null} answered
 * @property {string[]} unknown parts of the address that mean nothing
 * @property {[title: string, url: string][]} guides all pages that are no motion
 */

/** Milliseconds of rest before the number is read out, so that quick choices are not all heard. */
const REST = 600;
const GUIDES = 3;
const THEMES = 2;
/** In a longer question a theme is a chance hit. */
const SHORT = 2;
const LABELS = 3;

export class Report {
  /**
   * @param {HTMLElement} place
   * @param {Index} index
   * @param {Say} say
   * @param {(state: State) => void} go
   */
  constructor(place, { models, root }, say, go) {
    this.models = models;
    this.themes = root.themes;
    this.say = say;
    this.go = go;
    this.root = place.dataset.root ?? "";
    /** @param {string} name */
    const part = (name) => /** @type {HTMLElement} */ (place.querySelector(`.${name}`));
    this.count = part("results__count");
    this.status = part("results__status");
    this.chips = part("results__chips");
    this.notices = part("results__notices");
    this.empty = part("results__none");
    this.guides = part("results__guides");
    this.apply = part("filters__apply");
    this.opener = part("filters__open");
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.waiting = undefined;
  }

  /** @param {Results} results */
  show(results) {
    const { state, groups, all, answered } = results;
    const shown = groups.flatMap(({ pages }) => pages);
    const number = shown.length;
    this.count.textContent = this.counted(results, number);
    this.announce([this.count.textContent, ...groups.flatMap((group) => (isExact(group) || group.pages.length === 0 ? [] : [this.named(group)]))].join(". "));
    this.apply.textContent = this.say("apply", { count: this.numbered(shown) });
    const chosen = [...state.chosen.values()].reduce((sum, values) => sum + values.size, 0);
    this.opener.textContent = chosen > 0 ? this.say("filters-chosen", { n: chosen }) : this.say("filters");
    this.chips.replaceChildren(...this.chipsOf(results, chosen));
    this.notices.replaceChildren(...this.noticesOf(results));
    this.empty.hidden = number > 0 || isWordless(answered);
    const ask = /** @type {HTMLAnchorElement} */ (this.empty.querySelector("[data-ask]"));
    ask.search = String(new URLSearchParams(state.question ? { over: state.question } : {}));
    this.unfilter(state, number === 0 && all.length > 0 && chosen > 0, this.numbered(all));
    this.showGuides(answered, results.guides);
  }

  /**
   * How many motions have what was asked, models apart: the same numbers as on the front page.
   *
   * @param {Results} results
   * @param {number} number of all that is shown
   */
  counted({ state: { question }, groups, answered, all }, number) {
    if (isWordless(answered)) return this.say("wordless");
    if (question && number === 0 && all.length > 0) return this.say("filtered", { question });
    const isNear = number > 0 && !groups.some((group) => isExact(group) && group.pages.length > 0);
    if (question && (isNear || number === 0)) {
      return this.say(answered?.words.every(({ name }) => name) ? "none-of" : "none", { question });
    }
    const count = this.numbered(groups.filter(isExact).flatMap((group) => group.pages));
    return question ? this.say("found", { count, question }) : count;
  }

  /**
   * A number of motions in words, models apart as everywhere on the site.
   *
   * @param {number[]} pages
   */
  numbered(pages) {
    const models = pages.filter((page) => this.models.has(page)).length;
    const both = { motions: this.say("motions", { n: pages.length - models }), models: this.say("models", { n: models }) };
    if (models === 0) return both.motions;
    return pages.length === models ? both.models : this.say("both", both);
  }

  /**
   * Where the filters leave nothing, offer to do without them.
   *
   * @param {State} state
   * @param {boolean} shown
   * @param {string} count
   */
  unfilter(state, shown, count) {
    this.empty.querySelector("p button")?.remove();
    if (!shown) return;
    const offer = this.button(this.say("unfiltered", { count }), "button button--quiet", { ...state, chosen: new Map() });
    this.empty.querySelector("p")?.append(" ", offer);
  }

  /** @param {string} words */
  announce(words) {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => (this.status.textContent = words), REST);
  }

  /**
   * @param {Results} results
   * @param {number} number of chosen values
   */
  chipsOf({ state, facets }, number) {
    const chips = facets.flatMap(({ name, values }) => {
      const shown = values.filter(([slug]) => state.chosen.get(name)?.has(slug));
      return shown.map(([slug, label]) => this.chip(label, without(state, name, slug)));
    });
    if (number < 2) return chips;
    const clear = this.button(this.say("clear"), "link-button", { ...state, chosen: new Map() });
    return [...chips, clear];
  }

  /**
   * @param {string} label
   * @param {State} next
   */
  chip(label, next) {
    const button = this.button(label, "filter-chip", next);
    const cross = document.createElement("span");
    cross.setAttribute("aria-hidden", "true");
    cross.textContent = " ✕";
    button.append(cross);
    button.setAttribute("aria-label", this.say("remove", { filter: label }));
    return button;
  }

  /**
   * @param {string} words
   * @param {string} style
   * @param {State} next
   */
  button(words, style, next) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = style;
    button.textContent = words;
    button.addEventListener("click", () => {
      this.go(next);
      // The button is gone now; without a new place the focus would be lost.
      this.count.focus();
    });
    return button;
  }

  /** @param {Results} results */
  noticesOf({ answered, unknown, groups }) {
    const notices = unknown.length > 0 ? [paragraph(this.say("unknown", { values: unknown.join(", ") }))] : [];
    const isWide = answered && (answered.words.length <= SHORT || groups.length === 0);
    return [...notices, ...(isWide ? this.themesOf(answered.themes) : [])];
  }

  /**
   * A whole theme is no answer: it is offered as a link, with its number.
   *
   * @param {string[]} themes
   */
  themesOf(themes) {
    return themes.slice(0, THEMES).flatMap((slug) => {
      const [theme, n] = this.themes[slug] ?? [];
      if (theme === undefined || n === undefined) return [];
      const words = this.say("theme", { theme, n });
      const line = paragraph("");
      line.append(link(words, `${this.root}themas/${slug}/`));
      return [line];
    });
  }

  /**
   * The heading above motions of one kind; a word that was corrected can be asked in its place.
   *
   * @param {Heading} heading
   * @param {State} state
   */
  heading(heading, state) {
    const item = document.createElement("li");
    item.className = "results__kind";
    const title = document.createElement("h3");
    title.textContent = this.named(heading);
    const [label = ""] = heading.labels;
    if (heading.kind === "corrected") title.append(" ", this.button(label, "link-button", { ...state, question: corrected(state.question, heading.word ?? "", label) }), "?");
    item.append(title);
    return item;
  }

  /** @param {Heading} heading */
  named({ kind, labels }) {
    const words = labels.slice(0, LABELS).join(", ");
    return this.say(kind === "part" && !words ? "kind-partly" : `kind-${kind}`, { words });
  }

  /**
   * @param {Answered | null} answered
   * @param {[title: string, url: string][]} guides
   */
  showGuides(answered, guides) {
    const first = answered ? answered.guides.slice(0, GUIDES) : [];
    const start = answered ? answered.firstGuide : 0;
    this.guides.hidden = first.length === 0;
    const links = first.flatMap((page) => {
      const guide = guides[page - start];
      return guide ? [anchor(guide[0], `${this.root}${guide[1]}`)] : [];
    });
    this.guides.querySelector("ul")?.replaceChildren(...links);
  }
}

/**
 * @param {State} state
 * @param {string} name
 * @param {string} slug
 * @returns {State}
 */
function without(state, name, slug) {
  const chosen = new Map([...state.chosen].map(([facet, values]) => [facet, new Set(values)]));
  chosen.get(name)?.delete(slug);
  return { ...state, chosen };
}

/**
 * Whether something was asked in which there is no word: signs alone, of which no motion can be.
 *
 * @param {Answered | null} answered
 */
export function isWordless(answered) {
  return answered?.words.length === 0;
}

/** @param {Section} group */
function isExact({ kind }) {
  return kind === "found" || kind === "all";
}

/**
 * @param {string} question
 * @param {string} word as it was folded
 * @param {string} label
 */
function corrected(question, word, label) {
  const typed = asTyped(question, word);
  return typed ? question.replace(typed, () => label) : label;
}

/**
 * Part of a question as it stands there, by its folded form: `Den Haag` for `den haag`; nothing where it is not found.
 *
 * @param {string} question
 * @param {string} form
 */
export function asTyped(question, form) {
  const at = question.toLowerCase().indexOf(form);
  return at < 0 ? "" : question.slice(at, at + form.length);
}

/** @param {string} words */
function paragraph(words) {
  const node = document.createElement("p");
  node.textContent = words;
  return node;
}

/**
 * @param {string} words
 * @param {string} url
 */
function anchor(words, url) {
  const item = document.createElement("li");
  item.append(link(words, url));
  return item;
}

/**
 * @param {string} words
 * @param {string} url
 */
function link(words, url) {
  const node = document.createElement("a");
  node.href = url;
  node.textContent = words;
  return node;
}
