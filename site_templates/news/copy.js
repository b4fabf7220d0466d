// @ts-check
/** A button that copies a field with words to pass on; where that is not allowed, it selects them. */

import "../frame/frame.js";
import { copied } from "../frame/lib/clipboard.js";
import { find, speaker } from "../frame/lib/dom.js";
import { message } from "../frame/lib/messages.js";

for (const button of document.querySelectorAll("[data-copy-from]")) {
  if (!(button instanceof HTMLButtonElement)) continue;
  const field = document.getElementById(button.dataset.copyFrom ?? "");
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) continue;
  const announce = speaker(find(/** @type {Element} */ (button.parentElement), "[role=status]", HTMLElement));
  button.hidden = false;
  button.addEventListener("click", async () => {
    const went = await copied(field.value);
    if (!went) field.select();
    announce(message(went ? "copied" : "failed"));
  });
}
