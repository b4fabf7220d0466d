// @ts-check
/** Where there is nothing to compare: why, which motions there are, and how to choose. */

import { element, find } from "../frame/lib/dom.js";
import { ROOT } from "../frame/lib/load.js";
import { message } from "../frame/lib/messages.js";

/** @typedef {import("./motion.js").Motion} Motion */

/**
 * @param {string} why
 * @param {Motion[]} motions
 */
export function refuse(why, motions) {
  const page = find(document, "[data-compare]", HTMLElement);
  const place = find(page, "[data-problem]", HTMLElement);
  place.replaceChildren(element("p", {}, why), ...motions.flatMap(ways));
  place.hidden = !why;
  find(page, "[data-choose]", HTMLElement).hidden = false;
}

/** To a motion, and to those that ask the same. @param {Motion} motion */
function ways(motion) {
  const title = element("a", { href: ROOT + motion.path, lang: "nl" }, motion.record.title);
  return [title, ...alike([motion])].map((link) => element("p", {}, link));
}

/** Where any two motions with the idea of these are chosen; nothing where it is not one idea. @param {Motion[]} motions */
export function alike(motions) {
  const [idea, ...others] = new Set(motions.map(({ record }) => record.idea));
  if (!idea || others.length > 0) return [];
  return [element("a", { href: `${ROOT}ideeen/${idea}/#vergelijk` }, message("choose-alike"))];
}
