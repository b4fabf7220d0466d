// @ts-check
/** The own municipality and name, which this browser remembers. */

import { recall, remember } from "../../frame/lib/storage.js";
import { slugify } from "../names.js";

/** @typedef {import("../draft.js").Draft} Draft */

/** The short name of a municipality; empty for one that we do not know. @param {string} name */
export function slugOf(name) {
  const wanted = slugify(name);
  const meant = options().find((town) => [slugify(town.value), slugIn(town), ...(town.dataset.others ?? "").split(" ")].includes(wanted));
  return wanted && meant ? slugIn(meant) : "";
}

/** @param {string} slug */
export function nameOf(slug) {
  return options().find((town) => slugIn(town) === slug)?.value ?? "";
}

/** @param {HTMLOptionElement} town */
function slugIn(town) {
  return town.dataset.slug ?? slugify(town.value);
}

function options() {
  return [.../** @type {HTMLDataListElement} */ (document.getElementById("towns")).options];
}

/** What this browser knows of whoever sits before it. */
export function remembered() {
  const [name = "", party = ""] = (recall("submitter") ?? "").split("\n");
  return { place: nameOf(recall("municipality") ?? ""), name, party };
}

/** Remember what was typed here as one's own; what came in a colleague's link is not. @param {Draft} draft */
export function rememberPlace({ place }) {
  const slug = slugOf(place);
  if (slug) remember("municipality", slug);
}

/** @param {import("../draft.js").Submitter} who */
export function rememberSubmitter({ name, party }) {
  remember("submitter", name || party ? `${name}\n${party}` : null);
}
