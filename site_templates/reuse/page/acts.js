// @ts-check
/** What the buttons beside the text do: a motion of an amendment, a part more, begin anew, look at the example. */

import { find } from "../../frame/lib/dom.js";
import { message } from "../../frame/lib/messages.js";
import { forgetDraft } from "../draft/kept.js";
import { asMotion } from "../draft/record.js";
import { askedInstead } from "../paper.js";
import { showParts } from "../points.js";
import { wordsOf } from "../stretches.js";
import { freshDraft } from "./first.js";
import { announce, page } from "./page.js";
import { showPaste } from "./pasted.js";

/** @typedef {import("./work.js").Work} Work */

const acts = { "as-motion": becomeMotion, "add-part": addPart, clear, look };

/** @param {Work} work */
export function startActs(work) {
  for (const [name, act] of Object.entries(acts)) {
    for (const button of page.querySelectorAll(`[data-act="${name}"]`)) button.addEventListener("click", () => act(work));
  }
}

/** @param {Work} work */
function becomeMotion(work) {
  work.draft = asMotion(work.draft, (part) => askedInstead(part, work.table));
  work.seen.words += wordsOf(work.draft);
  work.showAll();
  work.changed();
  find(page, "input[name=kind]", HTMLElement).focus();
}

/** @param {Work} work */
function addPart(work) {
  const kind = find(page, "#add-part", HTMLSelectElement).value;
  const asks = kind === "requests" ? { to: "college", verb: "requests" } : {};
  work.draft.text.push({ part: kind, ...asks, points: [{ text: "", kept: true }] });
  showParts(work.editor);
  work.changed();
  /** @type {HTMLElement | null} */ (work.editor.place.querySelector(".part:last-child textarea"))?.focus();
}

/** @param {Work} work */
function clear(work) {
  clearTimeout(work.keeping);
  forgetDraft(work.draft.from);
  work.draft = freshDraft(work.origin, work.table);
  work.seen.words = wordsOf(work.draft);
  work.showAll();
  work.show();
  showPaste(work);
  find(page, "[data-after]", HTMLElement).hidden = true;
  announce(message("cleared"));
  find(page, "h1", HTMLElement).scrollIntoView();
  find(page, "#place", HTMLElement).focus();
}

function look() {
  const title = find(page, "#preview-title", HTMLElement);
  title.scrollIntoView();
  title.focus();
}
