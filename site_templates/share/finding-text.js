// @ts-check
/** A finding in words: the sentences of the catalogue with their facts, as `generator/findings/render.py` says them. */

import { fill, message } from "../frame/lib/messages.js";

/** @typedef {import("./faults.js").Finding} Finding */
/** @typedef {Record<string, { level: string, message: string, mend: string }>} Catalogue of findings, by their code */

const LONGEST = 160;

/**
 * @param {Finding} finding
 * @param {Catalogue} catalogue
 */
export function messageOf(finding, catalogue) {
  return withSuggestion(fill(catalogue[finding.code]?.message ?? finding.code, shortFacts(finding)), finding);
}

/** @param {string} sentence @param {Finding} finding */
export function withSuggestion(sentence, finding) {
  return finding.facts.suggestion ? `${sentence} ${message("suggestion", shortFacts(finding))}` : sentence;
}

/** @param {Finding} finding */
export function shortFacts({ facts }) {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, shortened(value)]));
}

/**
 * @param {Finding} finding
 * @param {Catalogue} catalogue
 */
export function mendOf({ code }, catalogue) {
  return catalogue[code]?.mend ?? "";
}

/**
 * @param {Finding} finding
 * @param {Catalogue} catalogue
 */
export function isError({ code }, catalogue) {
  return catalogue[code]?.level !== "notice";
}

/** @param {string | number} value */
function shortened(value) {
  if (typeof value === "number") return String(value);
  const signs = [...value];
  const line = signs.slice(0, 2 * LONGEST).join("").split(/\r\n|[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/u).join(" ").trim();
  const kept = [...line].slice(0, LONGEST).join("");
  return signs.length > LONGEST ? `${kept}…` : line;
}
