// @ts-check
/** What is wrong with a number of seats or the name of a group, in words at its field; nothing wrong is left out unsaid. */

import { element } from "../frame/lib/dom.js";
import { message } from "../frame/lib/messages.js";
import { MOST_SEATS, seatsOf } from "./seats.js";

/**
 * What is wrong with the seats in a field; empty where nothing is, or nothing stands there.
 * @param {HTMLInputElement} input
 */
export function seatsFault({ value, validity }) {
  if (validity.badInput) return message("fault-number");
  const words = value.trim();
  if (!words || Number(words) === 0 || seatsOf(words)) return "";
  const number = Number(words.replace(",", "."));
  if (Number.isNaN(number)) return message("fault-number");
  if (number < 0) return message("fault-negative");
  return number > MOST_SEATS ? message("fault-many", { most: MOST_SEATS }) : message("fault-part");
}

/**
 * Say at a field what is wrong with it, or that nothing is.
 * @param {HTMLInputElement} input
 * @param {string} words
 */
export function showFault(input, words) {
  const id = `${input.id}-fault`;
  const shown = document.getElementById(id);
  if (shown?.textContent === words) return;
  shown?.remove();
  input.removeAttribute("aria-invalid");
  input.removeAttribute("aria-describedby");
  if (!words) return;
  input.setAttribute("aria-invalid", "true");
  input.setAttribute("aria-describedby", id);
  input.parentElement?.append(element("p", { class: "seat__fault", id }, words));
}
