// @ts-check
/** The button by which a theme or a municipality is followed. */

import "../frame/frame.js";
import { find } from "../frame/lib/dom.js";
import { message } from "../frame/lib/messages.js";
import { CHANGED, follow, followPlace, follows, followsPlace, unfollow, unfollowPlace } from "./kept.js";

/** @typedef {"themes" | "places"} Kind */

/**
 * What the button does for one of them.
 * @param {Kind} kind
 * @param {string[]} slugs that of today, then those that it had
 * @param {string} name
 */
function followed(kind, slugs, name) {
  if (kind === "themes") return { is: () => follows(slugs), begin: () => follow(slugs), end: () => unfollow(slugs) };
  const [slug = ""] = slugs;
  return { is: () => followsPlace(slug), begin: () => followPlace({ slug, name }), end: () => unfollowPlace(slug) };
}

/**
 * @param {HTMLElement} place with a button and a place for how it went
 * @param {Kind} kind
 * @param {string[]} slugs
 * @param {string} name
 */
export function startFollowing(place, kind, slugs, name) {
  const button = find(place, "button", HTMLButtonElement);
  const status = find(place, "[role=status]", HTMLElement);
  const one = followed(kind, slugs, name);
  const show = () => (button.textContent = message(`${one.is() ? "unfollow" : "follow"}-${kind}`));
  button.addEventListener("click", () => {
    if (one.is()) one.end();
    else one.begin();
    status.textContent = message(one.is() ? "follow-began" : "follow-ended");
  });
  document.addEventListener(CHANGED, show);
  place.hidden = false;
  show();
}

for (const place of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-follow]"))) {
  const { follow: slugs = "", kind, name = "" } = place.dataset;
  startFollowing(place, kind === "places" ? "places" : "themes", slugs.split(" "), name);
}
