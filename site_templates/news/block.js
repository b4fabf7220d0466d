// @ts-check
/** The block ‘new for you’: what is new since the last visit, what is followed, and a way to forget it all. */

import "../frame/frame.js";
import { button, element, find } from "../frame/lib/dom.js";
import { ROOT, load } from "../frame/lib/load.js";
import { message } from "../frame/lib/messages.js";
import { CHANGED, follows, forget, keepVisit, municipality, places, themes, unfollow, unfollowPlace, visitOf } from "./kept.js";
import { pick } from "./pick.js";

/** @typedef {import("./pick.js").Change} Change */
/** @typedef {import("./pick.js").Changes} Changes */

const SHOWN = 8;

/** @param {HTMLElement} block */
function start(block) {
  const items = [...block.querySelectorAll("[data-theme]")].filter((one) => one instanceof HTMLElement);
  const status = find(block, "[data-said]", HTMLElement);
  for (const item of items) {
    find(item, "button", HTMLButtonElement).addEventListener("click", () => {
      unfollow(namesOf(item));
      (followsAny() ? find(block, "summary", HTMLElement) : status).focus();
    });
  }
  find(block, "[data-forget]", HTMLButtonElement).addEventListener("click", () => {
    forget();
    status.textContent = message("news-forgotten");
    status.focus();
  });
  const show = () => {
    for (const item of items) item.hidden = !follows(namesOf(item));
    find(block, "[data-municipality]", HTMLElement).hidden = !municipality();
    showPlaces(block);
    find(block, "[data-kept]", HTMLElement).hidden = !followsAny();
    return showNews(block, status, items);
  };
  // Where it is quiet, it waits until something is followed, and stays then: it also shows that all was forgotten.
  const appear = () => (block.hidden &&= "quiet" in block.dataset && !followsAny());
  document.addEventListener(CHANGED, () => {
    appear();
    void show();
  });
  appear();
  void show();
}

function followsAny() {
  return Boolean(municipality()) || themes().length > 0 || places().length > 0;
}

/** What decides of which changes somebody hears. */
function followedNow() {
  return `${municipality()} ${themes()} ${places().map(({ slug }) => slug)}`;
}

/** @param {HTMLElement} block */
function showPlaces(block) {
  for (const old of block.querySelectorAll("[data-place]")) old.remove();
  const items = places().map(({ slug, name }) => {
    const link = element("a", { href: `${ROOT}gemeenten/${slug}/` }, name);
    const end = button(message("unfollow"), () => (unfollowPlace(slug), find(block, "summary", HTMLElement).focus()), { class: "link-button" });
    end.append(element("span", { class: "visually-hidden" }, `: ${name}`));
    return element("li", { "data-place": slug }, link, " ", end);
  });
  find(block, "[data-municipality]", HTMLElement).after(...items);
}

/**
 * Nothing is fetched for whoever follows nothing, or came today for the first time.
 * @param {HTMLElement} block
 * @param {HTMLElement} status
 * @param {HTMLElement[]} items
 */
async function showNews(block, status, items) {
  const today = isoDay(new Date());
  const visit = visitOf(today);
  const at = followedNow();
  draw(block, []);
  if (!followsAny()) return void (status.textContent = message("news-first"));
  if (visit.since === today) {
    status.textContent = message("news-begun");
    return keepVisit(visit);
  }
  try {
    const all = await loadChanges();
    if (at !== followedNow()) return; // changed while it loaded; that change shows the news
    const mine = items.filter((item) => !item.hidden).map((item) => namesOf(item)[0] ?? "");
    const followed = (/** @type {string[]} */ slugs) => slugs.some((slug) => mine.includes(slug));
    const { changes, complete } = pick(all, { places: [municipality(), ...places().map(({ slug }) => slug)], followed }, visit.since);
    const form = changes.length === 0 ? (complete ? "none" : "cut") : complete ? "found" : "least";
    status.textContent = message(`news-${form}`, { n: changes.length, day: spokenDay(visit.since) });
    draw(block, changes);
    if (!complete) find(block, "[data-rest]", HTMLElement).hidden = false;
    keepVisit(visit);
  } catch {
    status.textContent = message("news-failed");
  }
}

/**
 * @param {HTMLElement} block
 * @param {Change[]} changes
 */
function draw(block, changes) {
  const list = find(block, "[data-found]", HTMLElement);
  list.replaceChildren(...changes.slice(0, SHOWN).map(item));
  list.hidden = changes.length === 0;
  find(block, "[data-said]", HTMLElement).classList.toggle("muted", list.hidden);
  find(block, "[data-rest]", HTMLElement).hidden = changes.length === 0;
}

/** @param {Change} change */
function item({ title, url, date, change }) {
  const listItem = element("li");
  const link = element("a", {}, title);
  link.href = ROOT + url;
  link.lang = "nl";
  listItem.append(link, " ", element("span", { class: "muted" }, `· ${message(`change-${change}`)}, ${spokenDay(date)}`));
  return listItem;
}

/** @type {Promise<Changes> | undefined} */
let loading;

/** @returns {Promise<Changes>} */
function loadChanges() {
  loading ??= load("data/v1/new.json", { cache: "no-cache" });
  loading.catch(() => (loading = undefined));
  return loading;
}

/** @param {HTMLElement} item */
function namesOf(item) {
  return (item.dataset.theme ?? "").split(" ");
}

/** @param {Date} day as the visitor's own clock has it */
function isoDay(day) {
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** @param {string} iso */
function spokenDay(iso) {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  const { lang } = document.documentElement; // the pages' English has the day before the month
  return new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, { dateStyle: "long" }).format(new Date(year, month - 1, day));
}

for (const block of document.querySelectorAll("[data-for-you]")) if (block instanceof HTMLElement) start(block);
