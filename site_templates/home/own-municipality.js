// @ts-check
/** The choice of one's own municipality on the front page, remembered in this browser alone. */

import { CHANGED } from "../news/kept.js";
import { element, find } from "../frame/lib/dom.js";
import { ROOT, load } from "../frame/lib/load.js";
import { message } from "../frame/lib/messages.js";
import { recall, remember } from "../frame/lib/storage.js";

/** @typedef {{ province: string, places: [slug: string, name: string, hasMotions: boolean, others: string[]][] }} Province */

/** All municipalities; they are loaded when somebody chooses, or has chosen before. @type {Promise<Province[]> | null} */
let provinces = null;

/** @returns {Promise<Province[]>} */
function known() {
  provinces ??= load("gemeenten.json");
  return provinces;
}

/** @param {HTMLSelectElement} select */
async function fillIn(select) {
  if (select.options.length > 1) return;
  for (const { province, places } of await known()) {
    const group = document.createElement("optgroup");
    group.label = province;
    group.append(...places.flatMap(options).sort((one, other) => one.text.localeCompare(other.text, "nl")));
    select.append(group);
  }
}

/**
 * A municipality by its name and by those that somebody may look for.
 * @param {Province["places"][number]} place
 */
function options([slug, name, , others]) {
  const also = others.map((one) => new Option(`${one} (${name})`, slug));
  also.forEach((option) => (option.dataset.other = ""));
  return [new Option(name, slug), ...also];
}

/**
 * Choose what is remembered, by its own name.
 * @param {HTMLSelectElement} select
 */
function choose(select) {
  const slug = recall("municipality") ?? "";
  const own = [...select.options].find(({ value, dataset }) => value === slug && dataset.other === undefined);
  select.selectedIndex = own?.index ?? 0;
}

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
  const show = async () => {
    const slug = recall("municipality");
    const town = slug ? (await known()).flatMap((one) => one.places).find((one) => one[0] === slug) : undefined;
    chosen.replaceChildren(...(town ? describe(town) : []));
    chosen.hidden = !town;
    change.textContent = message(town ? "own-change" : "own-choose");
  };

  index.hidden = true;
  change.hidden = false;
  void show();
  document.addEventListener(CHANGED, show);
  change.addEventListener("click", async () => {
    showForm(form.hidden);
    if (form.hidden) return;
    await fillIn(select);
    choose(select);
    select.focus();
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const kept = select.value || null;
    remember("municipality", kept);
    showForm(false);
    await show();
    if (recall("municipality") === kept) document.dispatchEvent(new Event(CHANGED));
    (chosen.querySelector("a") ?? change).focus();
  });
}

/**
 * @param {Province["places"][number]} place
 * @returns {(Node | string)[]}
 */
function describe([slug, name, hasMotions]) {
  const nothing = hasMotions ? "" : ` (${message("own-nothing")})`;
  return [element("a", { href: `${ROOT}gemeenten/${slug}/` }, name), `${nothing} · `];
}

const mine = document.querySelector(".mine");
if (mine instanceof HTMLElement) start(mine);
