// @ts-check
/** While somebody types: what the search finds for the title and what is asked, so that no motion is shared twice. */

import { element } from "../frame/lib/dom.js";
import { ROOT } from "../frame/lib/load.js";
import { message } from "../frame/lib/messages.js";
import { Index } from "../search/index.js";
import { search } from "../search/search.js";

/** @typedef {import("../search/cards.js").Card} Card */

const MOST = 3;
const LONGEST = 12;

/**
 * @param {HTMLElement} place
 * @returns {(values: import("./shape.js").Values) => Promise<void>}
 */
export function startAlike(place) {
  /** @type {Promise<Index> | undefined} */
  let opening;
  let asked = "";
  return async (values) => {
    const question = questionOf(values);
    if (question === asked) return;
    asked = question;
    try {
      opening ??= Index.open(`${ROOT}search/`);
      const cards = question ? await cardsOf(question, await opening) : [];
      if (question !== asked) return;
      place.hidden = cards.length === 0;
      place.querySelector("ul")?.replaceChildren(...cards.map((card) => line(card)));
    } catch {
      opening = undefined;
    }
  };
}

/** @param {import("./shape.js").Values} values */
function questionOf({ title, text }) {
  const asking = Array.isArray(text) ? text.find((part) => part.part === "requests")?.points?.[0] : "";
  const words = `${typeof title === "string" ? title : ""} ${asking ?? ""}`.replaceAll('"', " ").split(/\s+/u).filter(Boolean);
  return words.length > 1 ? words.slice(0, LONGEST).join(" ") : "";
}

/**
 * @param {string} question
 * @param {Index} index
 * @returns {Promise<Card[]>}
 */
async function cardsOf(question, index) {
  const { motions, missing, words } = await search(question, index);
  // Two of three words must be there: what has less is about something else.
  const near = motions.filter((page) => (missing.get(page)?.length ?? 0) * 3 <= words.length).slice(0, MOST);
  const size = index.root.cards;
  const packs = await Promise.all(near.map((page) => index.file(`cards/${Math.floor(page / size)}`)));
  return near.map((page, at) => packs[at][page % size]);
}

/** @param {Card} card */
function line(card) {
  const made = element("li");
  const link = element("a", {}, card.title);
  link.href = `${ROOT}moties/${card.id}/`;
  link.target = "_blank";
  link.rel = "noopener";
  link.lang = "nl";
  const facts = [card.place, card.outcome].filter(Boolean).join(", ");
  const mend = element("a", { class: "small" }, message("mend"));
  mend.href = `?motie=${card.id}`;
  mend.setAttribute("aria-label", `${message("mend")}: ${card.title}`);
  made.append(link, element("span", { class: "small muted" }, ` ${facts} `), mend);
  return made;
}
