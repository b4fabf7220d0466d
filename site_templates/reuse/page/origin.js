// @ts-check
/** The motion that a draft is made from, and what page and paper say of it. */

import { element, find } from "../../frame/lib/dom.js";
import { ROOT, loadMotion } from "../../frame/lib/load.js";
import { fill, message } from "../../frame/lib/messages.js";
import { page, showProblem } from "./page.js";

/** @typedef {import("../compose.js").Table} Table */

/**
 * @typedef {object} Origin the motion that the draft is made from
 * @property {string} id
 * @property {string} path
 * @property {string | null} municipality_name
 * @property {Record<string, any>} record
 */

/** @returns {Promise<Origin | null>} */
export async function loadOrigin() {
  const id = new URLSearchParams(location.search).get("motie") ?? "";
  if (!id) return null;
  try {
    return await loadMotion(id);
  } catch {
    showProblem(message("missing-motion"));
    return null;
  }
}

/** @param {Origin | null} origin */
export function showOrigin(origin) {
  if (!origin) return;
  const line = find(page, "[data-based-line]", HTMLElement);
  const { title, model } = origin.record;
  const facts = { title, place: origin.municipality_name ?? "" };
  const [before = "", behind = ""] = message(model ? "based-model" : "based", { ...facts, title: "\n" }).split("\n");
  line.replaceChildren(before, element("a", { href: ROOT + origin.path, lang: "nl" }, title), behind);
}

/**
 * The sentence that says what a draft is based on.
 * @param {Origin | null} origin @param {Table} table
 */
export function creditOf(origin, table) {
  if (!origin) return "";
  const { model, kind, title } = origin.record;
  const name = model ? "credit_model" : kind === "amendment" ? "credit_amendment" : "credit";
  return fill(table.paper[name] ?? "", { title, place: origin.municipality_name ?? "" });
}

/**
 * A model that nobody looked over says so on paper too, to whoever files it: the council gets a text without it.
 * @param {Origin | null} origin @param {Table} table
 */
export function noteOf(origin, table) {
  return origin?.record.model && !origin.record.checked ? (table.paper.unchecked ?? "") : "";
}
