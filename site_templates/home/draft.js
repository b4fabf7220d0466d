// @ts-check
/** On the front page: the way back to the draft that this browser worked on last. */

import { find } from "../frame/lib/dom.js";
import { ROOT } from "../frame/lib/load.js";
import { recall } from "../frame/lib/storage.js";

/** @returns {{ from: string, title: string } | null} */
function last() {
  try {
    const { from, title } = JSON.parse(recall("draft-last") ?? "null") ?? {};
    return typeof from === "string" && typeof title === "string" && title ? { from, title } : null;
  } catch {
    return null;
  }
}

const place = find(document, "[data-draft]", HTMLElement);
const draft = last();
if (draft) {
  const link = find(place, "a", HTMLAnchorElement);
  link.href = `${ROOT}gebruik/${draft.from ? `?motie=${encodeURIComponent(draft.from)}` : ""}`;
  link.textContent = draft.title;
  place.hidden = false;
}
