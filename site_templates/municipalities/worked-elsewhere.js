// @ts-check
/** On the front page: what worked in councils like that of the municipality which this browser remembers. */

import { element } from "../frame/lib/dom.js";
import { ROOT, load } from "../frame/lib/load.js";
import { recall, REMEMBERED } from "../frame/lib/storage.js";

/** @typedef {{ title: string, url: string, reason: string }} Tip */

/** @param {HTMLElement} block */
async function show(block) {
  const slug = recall("municipality");
  const tips = slug ? ((await loadTips()).get(slug) ?? []) : [];
  if (slug !== recall("municipality")) return; // another choice was made in the meantime
  block.hidden = !tips.length;
  block.querySelector("ul")?.replaceChildren(...tips.map(item));
  block.querySelector(".more a")?.setAttribute("href", `${ROOT}gemeenten/${slug}/`);
}

/**
 * The tips for every municipality at once, so that nobody learns which one was chosen; nothing without a network.
 * @returns {Promise<Map<string, Tip[]>>}
 */
async function loadTips() {
  try {
    return new Map(Object.entries(await load("alike.json")));
  } catch {
    return new Map();
  }
}

/** @param {Tip} tip */
function item({ title, url, reason }) {
  const link = element("a", { href: ROOT + url }, title);
  if (document.documentElement.lang !== "nl") link.lang = "nl";
  return element("li", {}, element("h3", {}, link), element("p", {}, reason));
}

const block = document.getElementById("home-alike");
if (block) {
  show(block);
  document.addEventListener(REMEMBERED, (event) => {
    if (event instanceof CustomEvent && event.detail === "municipality") show(block);
  });
}
