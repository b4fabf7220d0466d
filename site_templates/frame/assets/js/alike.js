// @ts-check
/** On the front page: what worked in councils like that of the municipality which this browser remembers. */

import { recall, REMEMBERED } from "./storage.js";

/** @typedef {{ title: string, url: string, reason: string }} Tip */
/** @typedef {{ name: string, url: string, tips: Tip[] }} Told */

const SLUG = /^[a-z0-9-]+$/u;

/** @param {HTMLElement} block */
async function show(block) {
  const slug = recall("municipality") ?? "";
  const told = SLUG.test(slug) ? await load(`${block.dataset.files}${slug}.json`) : null;
  if (slug !== (recall("municipality") ?? "")) return; // another choice was made in the meantime
  block.hidden = !told?.tips.length;
  if (!told) return;
  const root = block.dataset.root ?? "";
  block.querySelector("ul")?.replaceChildren(...told.tips.map((tip) => item(tip, root)));
  const more = block.querySelector(".more a");
  more?.setAttribute("href", `${root}${told.url}`);
  more?.replaceChildren((block.dataset.more ?? "").replace("{place}", () => told.name));
}

/**
 * A municipality that is not in the library, or no network: the page stays as it is.
 * @param {string} url
 * @returns {Promise<Told | null>}
 */
async function load(url) {
  try {
    const answer = await fetch(url);
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

/**
 * @param {Tip} tip
 * @param {string} root
 */
function item(tip, root) {
  const link = document.createElement("a");
  link.href = root + tip.url;
  link.textContent = tip.title;
  if (document.documentElement.lang !== "nl") link.lang = "nl";
  const heading = document.createElement("h3");
  heading.append(link);
  const reason = document.createElement("p");
  reason.className = "muted small";
  reason.textContent = tip.reason;
  const made = document.createElement("li");
  made.className = "motion-item";
  made.append(heading, reason);
  return made;
}

const block = document.getElementById("home-alike");
if (block) {
  show(block);
  document.addEventListener(REMEMBERED, (event) => {
    if (event instanceof CustomEvent && event.detail === "municipality") show(block);
  });
}
