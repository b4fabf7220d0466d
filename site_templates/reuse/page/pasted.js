// @ts-check
/** The step where a text from elsewhere is pasted, or given as a file. */

import { element, find } from "../../frame/lib/dom.js";
import { message } from "../../frame/lib/messages.js";
import { draftPart } from "../draft.js";
import { wordsOf } from "../stretches.js";
import { page, announce, part, showProblem } from "./page.js";

/** @typedef {import("./work.js").Work} Work */

export const paste = find(page, "[data-step=paste]", HTMLElement);

/**
 * Take the parts of a pasted text into the draft.
 * @param {Work} work @param {string} pasted
 */
async function take(work, pasted) {
  const { splitText } = await part(import("../paste.js"));
  const result = await splitText(pasted);
  if (result.text.length === 0) return showProblem(message("pasted-none"));
  showProblem("");
  const { draft, seen } = work;
  draft.text = result.text.map(draftPart);
  // A title that somebody typed before is the own one, also where the pasted text has another.
  seen.words += wordsOf({ ...draft, title: result.title, explanation: result.explanation });
  draft.kind = result.kind || draft.kind;
  showLeft(result.left);
  draft.title ||= result.title;
  draft.explanation ||= result.explanation;
  paste.hidden = true;
  work.showAll();
  work.changed();
  announce(message("pasted"));
  find(page, "#step-council", HTMLElement).scrollIntoView();
  find(page, "#place", HTMLElement).focus();
}

/**
 * Lines of a pasted text that have no place in the motion: a person decides.
 * @param {string[]} lines
 */
function showLeft(lines) {
  const place = find(page, "[data-left]", HTMLElement);
  find(place, "ul", HTMLElement).replaceChildren(...lines.map((line) => element("li", {}, line)));
  place.hidden = lines.length === 0;
}

/**
 * The text is asked for where neither record nor draft has one.
 * @param {Work} work
 */
export function showPaste({ origin, draft }) {
  paste.hidden = draft.text.length > 0;
  const source = origin?.record.sources?.[0];
  for (const one of paste.querySelectorAll("[data-paste-source]")) /** @type {HTMLElement} */ (one).hidden = !source;
  if (source && /^https?:/u.test(source.url)) find(paste, "[data-source-link]", HTMLAnchorElement).href = source.url;
}

/** @param {Work} work */
export function startPaste(work) {
  const field = find(paste, "textarea", HTMLTextAreaElement);
  const file = find(paste, "[data-paste-file]", HTMLInputElement);
  /** @param {File | undefined} given */
  const readFile = async (given) => {
    if (!given) return;
    const { read } = await part(import("../files.js"));
    const { words, why } = await read(given);
    if (why) showProblem(why);
    else await take(work, words);
  };
  find(paste, "[data-act=paste]", HTMLButtonElement).addEventListener("click", () => take(work, field.value));
  file.addEventListener("change", async () => {
    await readFile(file.files?.[0]);
    file.value = "";
  });
  paste.addEventListener("dragover", (event) => event.preventDefault());
  paste.addEventListener("drop", (event) => {
    const given = event.dataTransfer?.files[0];
    if (!given) return;
    event.preventDefault();
    void readFile(given);
  });
}
