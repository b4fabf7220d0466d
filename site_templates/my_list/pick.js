// @ts-check
/** The choice of two motions of the list to be compared; ideas can't be. */

import { element } from "../frame/lib/dom.js";

/** @typedef {import("./facts.js").Facts} Facts */

const MOTION = /^moties\/(.+)\/$/u;

/**
 * Offer the motions of the list, the first two chosen; what somebody chose before stays.
 * @param {HTMLElement} place with the form
 * @param {import("./kept.js").Item[]} items
 * @param {ReadonlyMap<string, Facts>} known what is known of each, by address
 */
export function letPick(place, items, known) {
  const motions = items.flatMap((item) => {
    const [facts, id] = [known.get(item.id), MOTION.exec(item.id)?.[1]];
    return facts && id ? [{ id, words: [facts.place || facts.outcome, facts.title].join(" · ") }] : [];
  });
  place.hidden = motions.length < 2;
  for (const [at, select] of place.querySelectorAll("select").entries()) {
    const before = select.value;
    select.replaceChildren(...motions.map(({ id, words }) => element("option", { value: id }, words)));
    select.value = motions.some(({ id }) => id === before) ? before : (motions[at]?.id ?? "");
  }
}
