// @ts-check
/** A hand-written page: a button at each piece of code that copies it, but where the writer marked it `.no-copy`. */

import "./frame.js";
import { copied } from "./lib/clipboard.js";
import { copyOf, find, speaker } from "./lib/dom.js";
import { message } from "./lib/messages.js";

for (const code of document.querySelectorAll(".highlight:not(.no-copy) > pre")) {
  const tools = copyOf("copy-code");
  const button = find(tools, "button", HTMLButtonElement);
  const announce = speaker(find(tools, "[role=status]", HTMLElement));
  button.addEventListener("click", async () => {
    const went = await copied(code.textContent ?? "");
    if (!went) getSelection()?.selectAllChildren(code);
    announce(message(went ? "code-copied" : "code-failed"));
  });
  code.before(tools);
}
