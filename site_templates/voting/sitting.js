// @ts-check
/** Who sits in a council as far as motions and registers tell, and in words where the seats come from. */

import { dateOf } from "../frame/lib/dates.js";
import { element } from "../frame/lib/dom.js";
import { ROOT } from "../frame/lib/load.js";
import { message } from "../frame/lib/messages.js";

/**
 * @typedef {object} Sitting who sits in a council
 * @property {[string, number][]} groups each with its seats, or 0
 * @property {string} [term] since when a source gives the seats
 * @property {{ n: number, title: string, path: string, day: string }} [votes] how many votes tell the seats, with the last
 * @property {Record<string, string>} [names] what groups are called there besides, folded, with the name as shown
 * @property {string[]} [own] the local lists of whoever this library is for
 */
/** @typedef {Record<string, Sitting>} Councils by municipality */

/**
 * @param {string} town empty where none is chosen
 * @param {Sitting | undefined} sitting
 * @returns {(string | HTMLElement)[]}
 */
export function knownOf(town, sitting) {
  if (!town) return [message("choose-town")];
  if (!sitting) return [message("unknown")];
  if (sitting.votes) return told(sitting.votes);
  return [sitting.term ? message("known", { term: sitting.term }) : message("no-seats")];
}

/** @param {NonNullable<Sitting["votes"]>} votes */
function told({ n, title, path, day }) {
  const [before = "", after = ""] = message("told", { n, motion: "\n", day: dateOf(day) }).split("\n");
  return [before, element("a", { href: ROOT + path, lang: "nl" }, title), after];
}
