// @ts-check
/** The header of every page: the menu button on a narrow screen, the switch of colours, and suggestions once asked for. */

import { message } from "./lib/messages.js";
import { recall, remember } from "./lib/storage.js";
import { whole } from "./lib/whole.js";

/** @typedef {"auto" | "light" | "dark"} Scheme */

/** @type {readonly Scheme[]} */
const SCHEMES = ["auto", "light", "dark"];

/** @returns {Scheme} */
function chosenScheme() {
  return SCHEMES.find((scheme) => scheme === recall("colours")) ?? "auto";
}

/** @param {Scheme} scheme */
function showScheme(scheme) {
  const root = document.documentElement;
  if (scheme === "auto") delete root.dataset.scheme;
  else root.dataset.scheme = scheme;
}

/** @param {HTMLButtonElement} button */
function startSchemes(button) {
  const words = button.querySelector("span");
  /** @param {Scheme} scheme */
  const show = (scheme) => {
    showScheme(scheme);
    button.dataset.state = scheme;
    button.title = message(`colours-${scheme}`);
    if (words) words.textContent = button.title;
  };
  let scheme = chosenScheme();
  show(scheme);
  button.addEventListener("click", () => {
    scheme = SCHEMES[(SCHEMES.indexOf(scheme) + 1) % SCHEMES.length] ?? "auto";
    remember("colours", scheme === "auto" ? null : scheme);
    show(scheme);
  });
}

/**
 * @param {HTMLButtonElement} button
 * @param {HTMLElement} menu
 */
function startMenu(button, menu) {
  /** @param {boolean} open */
  const show = (open) => {
    button.setAttribute("aria-expanded", String(open));
    menu.toggleAttribute("data-open", open);
  };
  button.addEventListener("click", () => show(button.getAttribute("aria-expanded") !== "true"));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || button.getAttribute("aria-expanded") !== "true") return;
    show(false);
    button.focus();
  });
}

/**
 * Fetch the suggestions when somebody comes to a search field: on most pages nobody does.
 * @param {Element} form
 * @param {HTMLInputElement} field
 */
function suggestLater(form, field) {
  const start = async () => {
    const before = field.value;
    await import("../search/suggest.js");
    if (field.value !== before) field.dispatchEvent(new Event("input"));
  };
  form.addEventListener("focusin", () => void start(), { once: true });
}

function start() {
  for (const form of document.querySelectorAll("form[role=search]")) {
    const field = form.querySelector("input[name=q]");
    if (field instanceof HTMLInputElement) suggestLater(form, field);
  }

  const schemeButton = document.querySelector(".scheme-button");
  if (schemeButton instanceof HTMLButtonElement) startSchemes(schemeButton);

  const menuButton = document.querySelector(".menu-button");
  const siteMenu = document.getElementById("site-menu");
  if (menuButton instanceof HTMLButtonElement && siteMenu) startMenu(menuButton, siteMenu);
}

void whole().then(start);

// Browsers scroll to a control that nothing of can be seen, and leave one that the bar of a phone covers for a part.
document.addEventListener("focusin", ({ target }) => {
  const bar = document.querySelector(".phone-bar:not([hidden])");
  if (!bar?.checkVisibility() || !(target instanceof HTMLElement) || bar.contains(target) || !target.matches(":focus-visible")) return;
  // The bar grows with its words, so what it covers is measured.
  const covered = target.getBoundingClientRect().bottom - bar.getBoundingClientRect().top;
  if (covered > 0) scrollBy({ top: Math.ceil(covered), behavior: "instant" });
});
