// @ts-check
/** What is said about the results: how many, by which filters, and what was not found as it was asked. */

/** @typedef {import("./address.js").State} State */
/** @typedef {import("./cards.js").Say} Say */
/** @typedef {import("./search.js").Answered} Answered */
/** @typedef {import("./table.js").Facet} Facet */

/** Milliseconds of rest before the number is read out, so that quick choices are not all heard. */
const REST = 600;
const GUIDES = 3;

export class Report {
  /**
   * @param {HTMLElement} place
   * @param {Facet[]} facets
   * @param {Say} say
   * @param {(state: State) => void} go
   */
  constructor(place, facets, say, go) {
    this.facets = facets;
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

  /**
   * @param {State} state
   * @param {{ shown: number, all: number }} number of results, with the filters and without
   * @param {Answered | null} answered
   * @param {string[]} unknown parts of the address that mean nothing
   * @param {[title: string, url: string][]} guides all pages that are no motion
   */
  tell(state, { shown: number, all }, answered, unknown, guides) {
    const sentence = number === 0 ? "nothing" : "found";
    this.count.textContent = this.say(state.question ? sentence : "all", { n: number, question: state.question });
    this.announce(this.count.textContent);
    this.apply.textContent = this.say("apply", { n: number });
    const chosen = [...state.chosen.values()].reduce((sum, values) => sum + values.size, 0);
    this.opener.textContent = chosen > 0 ? this.say("filters-chosen", { n: chosen }) : this.say("filters");
    this.chips.replaceChildren(...this.chipsOf(state, chosen));
    this.notices.replaceChildren(...this.noticesOf(state, number, answered, unknown));
    this.empty.hidden = number > 0;
    this.unfilter(state, number === 0 && all > 0 && chosen > 0, all);
    this.showGuides(answered, guides);
  }

  /**
   * Where the filters leave nothing, offer to do without them.
   *
   * @param {State} state
   * @param {boolean} shown
   * @param {number} all
   */
  unfilter(state, shown, all) {
    this.empty.querySelector("p button")?.remove();
    if (!shown) return;
    const offer = this.button(this.say("unfiltered", { n: all }), "button button--quiet", { ...state, chosen: new Map() });
    this.empty.querySelector("p")?.append(" ", offer);
  }

  /** @param {string} words */
  announce(words) {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => (this.status.textContent = words), REST);
  }

  /**
   * @param {State} state
   * @param {number} number of chosen values
   */
  chipsOf(state, number) {
    const made = this.facets.flatMap(({ name, values }) => {
      const shown = values.filter(([slug]) => state.chosen.get(name)?.has(slug));
      return shown.map(([slug, label]) => this.chip(label, without(state, name, slug)));
    });
    if (number < 2) return made;
    const clear = this.button(this.say("clear"), "link-button", { ...state, chosen: new Map() });
    return [...made, clear];
  }

  /**
   * @param {string} label
   * @param {State} next
   */
  chip(label, next) {
    const made = this.button(label, "filter-chip", next);
    const cross = document.createElement("span");
    cross.setAttribute("aria-hidden", "true");
    cross.textContent = " ✕";
    made.append(cross);
    made.setAttribute("aria-label", this.say("remove", { filter: label }));
    return made;
  }

  /**
   * @param {string} words
   * @param {string} style
   * @param {State} next
   */
  button(words, style, next) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = style;
    made.textContent = words;
    made.addEventListener("click", () => {
      this.go(next);
      // The button is gone now; without a new place the focus would be lost.
      this.count.focus();
    });
    return made;
  }

  /**
   * @param {State} state
   * @param {number} number
   * @param {Answered | null} answered
   * @param {string[]} unknown
   */
  noticesOf(state, number, answered, unknown) {
    const made = unknown.length > 0 ? [paragraph(this.say("unknown", { values: unknown.join(", ") }))] : [];
    for (const { form, mended } of answered?.words ?? []) {
      if (!mended) continue;
      const line = paragraph(`${this.say("mended", { word: form })} `);
      line.append(this.button(mended, "link-button", { ...state, question: replaced(state.question, form, mended) }), "?");
      made.push(line);
    }
    const whole = answered && [...answered.motions].some((page) => answered.missing.get(page)?.length === 0);
    if (answered && number > 0 && !whole) made.push(paragraph(this.say("partly")));
    return made;
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
 * @param {string} question
 * @param {string} form as it was folded
 * @param {string} mended
 */
function replaced(question, form, mended) {
  const at = question.toLowerCase().indexOf(form);
  return at < 0 ? mended : question.slice(0, at) + mended + question.slice(at + form.length);
}

/** @param {string} words */
function paragraph(words) {
  const made = document.createElement("p");
  made.textContent = words;
  return made;
}

/**
 * @param {string} words
 * @param {string} url
 */
function anchor(words, url) {
  const item = document.createElement("li");
  const made = document.createElement("a");
  made.href = url;
  made.textContent = words;
  item.append(made);
  return item;
}
