// @ts-check
/** Searching the list of all motions: every word must occur in a motion's data; those with all in the title come first. */

import { fold } from "./fold.js";

/**
 * @typedef {object} Found one motion of the search data
 * @property {string} title
 * @property {string} url below the site's root
 * @property {string | null} [summary]
 * @property {string | null} [place]
 * @property {string | null} [date]
 * @property {string | null} [status]
 * @property {boolean} [model]
 * @property {boolean} [has_text] whether the record holds the text
 * @property {string[]} [themes]
 * @property {string} [words] other words by which it can be found: number, groups, tags, synonyms
 */

/** So many results are shown at a time. */
const SHOWN = 50;

const results = /** @type {HTMLElement} */ (document.querySelector(".results"));
const everything = /** @type {HTMLElement} */ (document.querySelector(".everything"));
const heading = /** @type {HTMLElement} */ (results.querySelector("h2"));
const list = /** @type {HTMLElement} */ (results.querySelector(".motions"));
const none = /** @type {HTMLElement} */ (results.querySelector(".results__none"));
const more = /** @type {HTMLButtonElement} */ (results.querySelector(".results__more"));
const form = /** @type {HTMLFormElement} */ (document.querySelector("#content form[role=search]"));
const field = /** @type {HTMLInputElement} */ (form.elements.namedItem("q"));
const item = /** @type {HTMLTemplateElement} */ (document.getElementById("found-item"));
const chips = /** @type {HTMLTemplateElement} */ (document.getElementById("found-chips"));

const language = document.documentElement.lang;
const dates = new Intl.DateTimeFormat(language, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const numbers = new Intl.NumberFormat(language);

/** @type {Promise<{ motion: Found, title: string, words: string }[]> | undefined} */
let loading;

/** @type {Found[]} */
let waiting = [];

/** The data are loaded once, at the first question. */
function load() {
  loading ??= fetch(results.dataset.index ?? "").then(async (answer) => {
    if (!answer.ok) throw new Error(String(answer.status));
    /** @type {Found[]} */
    const motions = await answer.json();
    return motions.map((motion) => ({ motion, title: fold(motion.title), words: wordsOf(motion) }));
  });
  return loading;
}

/** @param {Found} motion */
function wordsOf(motion) {
  return fold([motion.title, motion.summary, motion.place, ...(motion.themes ?? []), motion.words].join(" "));
}

/** @param {string} question */
async function search(question) {
  const asked = fold(question).split(/\s+/u).filter(Boolean);
  results.hidden = asked.length === 0;
  everything.hidden = asked.length > 0;
  list.replaceChildren();
  none.hidden = true;
  more.hidden = true;
  if (asked.length === 0) return;
  heading.textContent = results.dataset.searching ?? "";
  try {
    const motions = await load();
    const found = motions.filter(({ words }) => asked.every((word) => words.includes(word)));
    /** @param {{ title: string }} one */
    const inTitle = (one) => Number(asked.every((word) => one.title.includes(word)));
    waiting = found.sort((one, other) => inTitle(other) - inTitle(one)).map(({ motion }) => motion);
    none.hidden = waiting.length > 0;
    heading.textContent = announce(waiting.length, question);
    showMore();
  } catch {
    loading = undefined;
    heading.textContent = results.dataset.failed ?? "";
  }
}

/**
 * @param {number} count
 * @param {string} question
 */
function announce(count, question) {
  const { none: nothing, one, more: several } = results.dataset;
  const sentence = (count === 0 ? nothing : count === 1 ? one : several) ?? "";
  return sentence.replace("{n}", numbers.format(count)).replace("{question}", () => question);
}

function showMore() {
  list.append(...waiting.splice(0, SHOWN).map(render));
  more.hidden = waiting.length === 0;
}

/** @param {Found} motion */
function render(motion) {
  const made = /** @type {HTMLElement} */ (item.content.firstElementChild?.cloneNode(true));
  const title = /** @type {HTMLAnchorElement} */ (made.querySelector("a"));
  title.textContent = motion.title;
  title.href = `${results.dataset.root}${motion.url}`;
  const chip = chips.content.querySelector(`[data-outcome="${outcomeOf(motion)}"]`)?.firstElementChild;
  part(made, "chip")?.append(chip?.cloneNode(true) ?? "");
  fill(part(made, "place"), motion.place);
  fill(made.querySelector("p"), motion.summary);
  const when = part(made, "date");
  if (motion.date && !motion.model) {
    const time = /** @type {HTMLTimeElement} */ (when?.querySelector("time"));
    time.dateTime = motion.date;
    time.textContent = dates.format(new Date(motion.date));
  } else when?.remove();
  if (motion.has_text !== true) part(made, "ready")?.remove();
  if (motion.has_text !== false) part(made, "source")?.remove();
  return made;
}

/** @param {Found} motion */
function outcomeOf(motion) {
  if (motion.model) return "model";
  return /^[a-z-]+$/u.test(motion.status ?? "") ? motion.status : "unknown";
}

/**
 * @param {Element} made
 * @param {string} name
 */
function part(made, name) {
  return made.querySelector(`[data-part="${name}"]`);
}

/**
 * @param {Element | null} place
 * @param {string | null | undefined} words
 */
function fill(place, words) {
  if (words) place?.append(words);
  else place?.remove();
}

function fromAddress() {
  field.value = new URLSearchParams(location.search).get("q") ?? "";
  void search(field.value);
}

form.addEventListener("submit", (event) => {
  // The pages after the first one lead to it, like the fields elsewhere on the site.
  if (new URL(form.action).pathname !== location.pathname) return;
  event.preventDefault();
  const question = field.value.trim();
  history.pushState(null, "", question ? `?${new URLSearchParams({ q: question })}` : location.pathname);
  void search(question);
});
more.addEventListener("click", () => {
  const before = list.children.length;
  showMore();
  list.children[before]?.querySelector("a")?.focus();
});
addEventListener("popstate", fromAddress);
fromAddress();
