// @ts-check
/** On the front page: what worked in councils like that of the municipality which this browser remembers. */

import { recall, REMEMBERED } from "../frame/lib/storage.js";

/** @typedef {{ title: string, url: string, reason: string }} Tip */

/** @param {HTMLElement} block */
async function show(block) {
  const slug = recall("municipality");
  const root = block.dataset.root ?? "";
  const tips = slug ? ((await load(root)).get(slug) ?? []) : [];
  if (slug !== recall("municipality")) return; // another choice was made in the meantime
  block.hidden = !tips.length;
  block.querySelector("ul")?.replaceChildren(...tips.map((tip) => item(tip, root)));
  block.querySelector(".more a")?.setAttribute("href", `${root}gemeenten/${slug}/`);
}

/**
 * What is told of every municipality at once, so that nobody hears which one was chosen; nothing without a network.
 * @param {string} root
 * @returns {Promise<Map<string, Tip[]>>}
 */
async function load(root) {
  try {
    const answer = await fetch(`${root}alike.json`);
    return new Map(answer.ok ? Object.entries(await answer.json()) : []);
  } catch {
    return new Map();
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
  reason.textContent = tip.reason;
  const made = document.createElement("li");
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
