// @ts-check
/** The button that saves a motion or an idea, and takes it out again. */

import "../frame/frame.js";
import { message } from "../frame/lib/messages.js";
import { add, drop, has } from "./kept.js";

/** @param {HTMLButtonElement} button */
function show(button) {
  const saved = has(button.dataset.save ?? "");
  button.textContent = message(saved ? "saved" : "save");
  button.setAttribute("aria-pressed", String(saved));
  const list = button.parentElement?.querySelector("[data-saved]");
  if (list instanceof HTMLElement) list.hidden = !saved;
}

for (const button of document.querySelectorAll("button[data-save]")) {
  if (!(button instanceof HTMLButtonElement)) continue;
  const id = button.dataset.save ?? "";
  button.addEventListener("click", () => {
    const kept = has(id) ? drop(id) : add([{ id, note: "" }]);
    show(button);
    if (!kept) button.textContent = message("save-failed");
  });
  show(button);
  button.hidden = false;
}
