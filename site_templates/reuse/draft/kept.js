// @ts-check
/** The drafts that this browser keeps, and which of them was worked on last. */

import { recall, remember } from "../../frame/lib/storage.js";
import { readDraft } from "./read.js";

/** @typedef {import("../draft.js").Draft} Draft */

/** Which draft was worked on last, for the way back to it. */
const LAST = "draft-last";

/** @param {string} from */
function place(from) {
  return `draft.${from || "eigen"}`;
}

/**
 * @param {string} from the id of the motion; empty for a text from elsewhere
 * @param {import("../compose.js").Table} table @returns {Draft | null}
 */
export function keptDraft(from, table) {
  try {
    return readDraft(JSON.parse(recall(place(from)) ?? "null"), table);
  } catch {
    return null;
  }
}

/** @param {Draft} draft */
export function keepDraft(draft) {
  remember(place(draft.from), JSON.stringify(draft));
  remember(LAST, JSON.stringify({ from: draft.from, title: draft.title }));
}

/** @param {string} from */
export function forgetDraft(from) {
  remember(place(from), null);
  if (recall(LAST)?.includes(JSON.stringify(from))) remember(LAST, null);
}
