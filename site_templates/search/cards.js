// @ts-check
/** What a result shows: the same parts as an item of a list on the site (`motion_item` in macros.html). */

import { dateOf } from "../frame/lib/dates.js";
import { excerpt, marks } from "./excerpt.js";

/**
 * @typedef {object} Card one motion as a result shows it
 * @property {string} id
 * @property {string} title
 * @property {string} [summary]
 * @property {string} [place]
 * @property {string} [date] of the decision or the meeting
 * @property {string} sign
 * @property {string} outcome
 * @property {string} tone
 * @property {string} [votes]
 * @property {"ready" | "model" | "source" | "outdated"} text
 * @property {boolean} [untitled] whether the title is the library's own
 */

/** @typedef {(sentence: string, facts?: Record<string, string | number>) => string} Say */

/** So far below what is seen, texts are looked into. */
const AHEAD = "200px";

/** The kind of field in which a word stands, as the index numbers them. */
const IN_TITLE = "0";

export class Cards {
  /**
   * @param {HTMLTemplateElement} template
   * @param {string} root way to the root of the site
   * @param {Say} say
   */
  constructor(template, root, say) {
    this.template = template;
    this.root = root;
    this.say = say;
    /** @type {WeakMap<Element, () => void>} */
    this.waiting = new WeakMap();
    this.seen = new IntersectionObserver((entries) => entries.filter(({ isIntersecting }) => isIntersecting).forEach(({ target }) => this.act(target)), { rootMargin: AHEAD });
  }

  /** Results that are taken away need no text. */
  forget() {
    this.seen.disconnect();
  }

  /** @param {Element} item a result that comes into sight */
  act(item) {
    this.seen.unobserve(item);
    this.waiting.get(item)?.();
  }

  /**
   * @param {Card} card
   * @param {Set<string>} forms folded words to be marked
   * @param {string[]} missing words of the question that the motion lacks
   * @param {string | undefined} why it is here: see `Answer`
   * @returns {HTMLElement}
   */
  render(card, forms, missing, why) {
    const item = /** @type {HTMLElement} */ (this.template.content.firstElementChild?.cloneNode(true));
    const link = /** @type {HTMLAnchorElement} */ (item.querySelector("a"));
    link.href = `${this.root}moties/${card.id}/`;
    show(part(item, "title"), card.title, forms, card.title.length);
    const chip = part(item, "chip");
    chip.classList.add(`chip--${card.tone}`);
    chip.append(span(card.sign), ` ${card.outcome}${card.votes ? ` · ${card.votes}` : ""}`);
    fill(part(item, "place"), card.place);
    fill(part(item, "date"), card.date && dateOf(card.date, isNarrow() ? "short" : "long"));
    for (const state of ["ready", "model", "outdated"]) if (state !== card.text) part(item, state).remove();
    if (!card.untitled) part(item, "untitled").remove();
    const reasons = [why && this.say(`why-${why}`), missing.length > 0 && this.say("without", { words: missing.join(", ") })];
    const reason = part(item, "why");
    reason.append(reasons.filter(Boolean).join(" · "));
    // A mark in the title shows the eye already; who listens hears it.
    reason.classList.toggle("visually-hidden", why === IN_TITLE && missing.length === 0 && item.querySelector("mark") !== null);
    show(part(item, "excerpt"), card.summary ?? "", forms, room(item));
    part(item, "line").toggleAttribute("hidden", !card.summary && !reason.textContent);
    if (forms.size > 0 && card.text !== "source" && !item.querySelector("mark")) {
      // A whole text for each result would be more than all else that a search loads.
      this.waiting.set(item, () => void this.look(item, card, forms));
      this.seen.observe(item);
    }
    return item;
  }

  /**
   * Show where in the text a word stands, when title and summary do not have it.
   *
   * @param {HTMLElement} item
   * @param {Card} card
   * @param {Set<string>} forms
   */
  async look(item, card, forms) {
    const answer = await fetch(`${this.root}data/v1/motions/${card.id}.json`).catch(() => null);
    if (!answer?.ok) return;
    const { record } = await answer.json();
    /** @type {string[]} */
    const points = (record.text ?? []).flatMap((/** @type {{ points: string[] }} */ { points }) => points);
    const texts = [...points, record.explanation, record.costs, record.authority, record.tips, record.speech].filter(Boolean);
    const best = texts.map((text) => ({ text, places: marks(text, forms) })).sort((one, other) => other.places.length - one.places.length)[0];
    if (!best || best.places.length === 0) return;
    part(item, "line").removeAttribute("hidden");
    part(item, "excerpt").replaceChildren(...nodes(excerpt(best.text, best.places, room(item))));
  }
}

/** On a phone a list is looked through: a hit has two lines of text and, where they fit, one of facts. */
function isNarrow() {
  return matchMedia("(width < 40em)").matches;
}

/**
 * So many characters of a text are shown, less what stands before it.
 * @param {Element} item
 */
function room(item) {
  const reason = part(item, "why");
  const used = reason.matches(".visually-hidden") ? 0 : (reason.textContent ?? "").length;
  return Math.max(40, (isNarrow() ? 70 : 240) - used);
}

/**
 * @param {Element} place
 * @param {string} text
 * @param {Set<string>} forms
 * @param {number} length how much of it is shown
 */
function show(place, text, forms, length) {
  place.replaceChildren(...nodes(excerpt(text, marks(text, forms), length)));
}

/** @param {import("./excerpt.js").Piece[]} pieces */
function nodes(pieces) {
  return pieces.map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement("mark");
    mark.textContent = text;
    return mark;
  });
}

/** @param {string} sign a picture of the word after it */
function span(sign) {
  const node = document.createElement("span");
  node.setAttribute("aria-hidden", "true");
  node.textContent = sign;
  return node;
}

/**
 * @param {Element} item
 * @param {string} name
 * @returns {Element}
 */
function part(item, name) {
  const node = item.querySelector(`[data-part="${name}"]`);
  if (!node) throw new Error(`The template of a result has no ${name}`);
  return node;
}

/**
 * @param {Element} place
 * @param {string | undefined} words
 */
function fill(place, words) {
  if (words) place.append(words);
  else place.remove();
}
