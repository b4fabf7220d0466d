// @ts-check
/** While somebody types: what the search finds for the title and what is asked, so that no motion is shared twice. */

import { element } from "../frame/lib/dom.js";
import { ROOT } from "../frame/lib/load.js";
import { message } from "../frame/lib/messages.js";
import { related } from "../search/related.js";

/** @typedef {import("../search/cards.js").Card} Card */

const LONGEST = 12;

/**
 * @param {HTMLElement} place
 * @returns {(values: import("./shape.js").Values) => Promise<void>}
 */
export function startSimilar(place) {
  let asked = "";
  return async (values) => {
    const question = questionOf(values);
    if (question === asked) return;
    asked = question;
    const cards = await related(question);
    if (question !== asked) return;
    place.hidden = cards.length === 0;
    place.querySelector("ul")?.replaceChildren(...cards.map((card) => line(card)));
  };
}

/** @param {import("./shape.js").Values} values */
function questionOf({ title, text }) {
  const asking = Array.isArray(text) ? text.find((part) => part.part === "requests")?.points?.[0] : "";
  const words = `${typeof title === "string" ? title : ""} ${asking ?? ""}`.replaceAll('"', " ").split(/\s+/u).filter(Boolean);
  return words.length > 1 ? words.slice(0, LONGEST).join(" ") : "";
}

/** @param {Card} card */
function line(card) {
  const item = element("li");
  const link = element("a", {}, card.title);
  link.href = `${ROOT}moties/${card.id}/`;
  link.target = "_blank";
  link.rel = "noopener";
  link.lang = "nl";
  const facts = [card.place, card.outcome].filter(Boolean).join(", ");
  const mend = element("a", { class: "small" }, message("mend"));
  mend.href = `?motie=${card.id}`;
  mend.setAttribute("aria-label", `${message("mend")}: ${card.title}`);
  item.append(link, element("span", { class: "small muted" }, ` ${facts} `), mend);
  return item;
}
