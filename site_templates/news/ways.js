// @ts-check
/** The page "Volgen": what the address names gets its title, its addresses to copy, and its button. */

import "../frame/frame.js";
import "./copy.js";
import { find } from "../frame/lib/dom.js";
import { ROOT, load } from "../frame/lib/load.js";
import { message } from "../frame/lib/messages.js";
import { startFollowing } from "./follow.js";

const ALL = "moties";
const WHAT = /^(?:moties|opvolging|(?:themas|gemeenten|ideeen|partijen)\/[a-z0-9-]+)$/u;

const page = find(document, "[data-ways]", HTMLElement);
const asked = new URLSearchParams(location.search);
const what = asked.get("wat") ?? ALL;

/** @param {string} name of the feed @param {string} title */
function show(name, title) {
  if (name !== ALL) find(page, "h1", HTMLElement).textContent = message("ways-title", { title });
  find(page, "#feed", HTMLInputElement).value = `${ROOT}feeds/${name}.xml`;
  const [kind, slug] = name.split("/");
  if (slug && (kind === "themas" || kind === "gemeenten")) {
    find(page, "[data-general]", HTMLElement).hidden = true;
    startFollowing(find(page, "[data-here]", HTMLElement), kind === "themas" ? "themes" : "places", [slug], title);
  }
  if (!asked.has("agenda")) return;
  find(page, "#calendar", HTMLInputElement).value = `${ROOT}feeds/agenda/${name}.ics`;
  find(page, "[data-calendar]", HTMLElement).hidden = false;
}

try {
  if (!WHAT.test(what)) throw new Error(what);
  const { title } = await load(`feeds/${what}.json`);
  show(what, String(title).replace(`${message("site")}: `, ""));
} catch {
  const problem = find(page, "[data-problem]", HTMLElement);
  problem.textContent = message("ways-unknown");
  problem.hidden = false;
  find(page, "#feed", HTMLInputElement).value = `${ROOT}feeds/${ALL}.xml`;
}
