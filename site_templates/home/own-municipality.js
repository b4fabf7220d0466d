// @ts-check
/** The choice of one's own municipality on the front page, remembered in this browser alone. */

import { CHANGED } from "../news/kept.js";
import { element, find } from "../frame/lib/dom.js";
import { ROOT } from "../frame/lib/load.js";
import { message } from "../frame/lib/messages.js";
import { recall, remember } from "../frame/lib/storage.js";

/** @param {HTMLElement} place where the choice stands */
function start(place) {
  const chosen = find(place, ".mine__chosen", HTMLElement);
  const index = find(place, ".mine__index", HTMLElement);
  const change = find(place, ".mine__change", HTMLButtonElement);
  const form = find(place, "form", HTMLFormElement);
  const select = find(place, "select", HTMLSelectElement);

  /** @param {boolean} shown */
  const showForm = (shown) => {
    form.hidden = !shown;
    change.setAttribute("aria-expanded", String(shown));
  };
  const show = () => {
    const option = select.selectedOptions[0];
    const known = option?.value ? option : null;
    chosen.replaceChildren(...(known ? describe(known) : []));
    chosen.hidden = !known;
    change.textContent = message(known ? "own-change" : "own-choose");
  };

  const read = () => {
    select.value = recall("municipality") ?? "";
    if (select.selectedIndex < 0) select.value = "";
    show();
  };
  index.hidden = true;
  change.hidden = false;
  read();
  document.addEventListener(CHANGED, read);
  change.addEventListener("click", () => {
    showForm(form.hidden);
    if (!form.hidden) select.focus();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const kept = select.value || null;
    remember("municipality", kept);
    showForm(false);
    show();
    if (recall("municipality") === kept) document.dispatchEvent(new Event(CHANGED));
    (chosen.querySelector("a") ?? change).focus();
  });
}

/**
 * @param {HTMLOptionElement} option
 * @returns {(Node | string)[]}
 */
function describe(option) {
  const nothing = option.dataset.motions === undefined ? ` (${message("own-nothing")})` : "";
  return [element("a", { href: `${ROOT}gemeenten/${option.value}/` }, option.text), `${nothing} · `];
}

const mine = document.querySelector(".mine");
if (mine instanceof HTMLElement) start(mine);
