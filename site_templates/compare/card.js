// @ts-check
/** What stands above a column: the motion, how it ended, and what can be done with it. */

import { copyOf, element, find } from "../frame/lib/dom.js";
import { ROOT } from "../frame/lib/load.js";
import { message } from "../frame/lib/messages.js";
import { hasText, outcome, sources } from "./motion.js";

/** @typedef {import("./motion.js").Motion} Motion */

const numbers = new Intl.NumberFormat(document.documentElement.lang);

/**
 * @param {Motion} motion
 * @param {string} name of its column
 */
export function card(motion, name) {
  const item = copyOf("card");
  const link = find(item, "h2 a", HTMLAnchorElement);
  link.href = ROOT + motion.path;
  link.textContent = motion.record.title;
  find(item, "[data-name]", HTMLElement).textContent = name;
  find(item, "[data-chip]", HTMLElement).append(chip(motion));
  find(item, "[data-ways]", HTMLElement).append(...ways(motion));
  return item;
}

/** @param {Motion} motion */
function chip(motion) {
  const label = copyOf(`outcome-${outcome(motion)}`);
  const { votes } = motion;
  if (votes) label.append(` · ${numbers.format(votes.for)}–${numbers.format(votes.against)}`);
  return label;
}

/** To the own council, and to the text; both links say of which motion. @param {Motion} motion */
function ways(motion) {
  const text = hasText(motion);
  const use = way(message(text ? "use" : "use-pasted"), `${ROOT}gebruik/?motie=${motion.id}`, motion);
  use.className = "button";
  const source = sources(motion)[0]?.url;
  const read = text ? way(message("read"), `${ROOT}${motion.path}#tekst`, motion) : source && way(message("read-there"), source, motion);
  return read ? [use, read] : [use];
}

/**
 * @param {string} words
 * @param {string} href
 * @param {Motion} motion
 */
function way(words, href, { record }) {
  return element("a", { href }, words, element("span", { class: "visually-hidden" }, ": ", element("span", { lang: "nl" }, record.title)));
}
