// @ts-check
/** The button by which a theme is followed. */

import { find } from "../frame/lib/dom.js";
import { message } from "../frame/lib/messages.js";
import { CHANGED, follow, follows, unfollow } from "./kept.js";

/** @param {HTMLElement} place */
function startButton(place) {
  const button = find(place, "button", HTMLButtonElement);
  const said = find(place, "[role=status]", HTMLElement);
  const names = (place.dataset.follow ?? "").split(" ");
  const show = () => (button.textContent = message(follows(names) ? "follow-end" : "follow-begin"));
  button.addEventListener("click", () => {
    if (follows(names)) unfollow(names);
    else follow(names);
    said.textContent = message(follows(names) ? "follow-began" : "follow-ended");
  });
  document.addEventListener(CHANGED, show);
  place.hidden = false;
  show();
}

for (const place of document.querySelectorAll("[data-follow]")) if (place instanceof HTMLElement) startButton(place);
