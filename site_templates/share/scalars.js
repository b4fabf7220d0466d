// @ts-check
/** The rules of a single value, as the model gives them: what is wrong with it, by the code of its finding. */

import { nearest } from "./nearest.js";

/** @typedef {import("./shape.js").Field} Field */
/** @typedef {{ code: string, facts: Record<string, string | number> } | null} Fault */

/** So much of what somebody wrote is shown. */
const TOLD = 80;

/**
 * @param {unknown} value
 * @param {Field} field
 * @returns {Fault}
 */
export function faultOf(value, field) {
  if (typeof value !== "string") return fault("shape-text");
  const words = value.trim();
  if (!words) return fault("value-empty");
  if (field.kind === "choice") return chosen(value, field);
  if (field.kind === "flag") return ["true", "false"].includes(words) ? null : fault("flag-notation", { value: words });
  if (field.kind === "link") return isAddress(words, field) ? null : fault("link-form", { value: cut(words) });
  if (field.kind === "line" || field.kind === "text") return written(words, field);
  if (field.pattern && !new RegExp(field.pattern, "u").test(words)) return fault(field.fault ?? "", { value: words });
  if (field.limit && [...words].length > field.limit) return fault(field.fault ?? "", { value: words });
  const first = [...words.split("-"), "01", "01"].slice(0, 3).join("-");
  if (field.kind === "partial-date") return isDay(first) ? null : fault("date-impossible", { value: words });
  return field.kind === "date" && !isDay(words) ? fault("date-impossible", { value: words }) : null;
}

/**
 * @param {string} code
 * @param {Record<string, string | number>} [facts]
 */
function fault(code, facts = {}) {
  return { code, facts };
}

/** @param {string} words */
function cut(words) {
  return [...words].slice(0, TOLD).join("");
}

/**
 * @param {string} words
 * @param {Field} field
 */
function written(words, { kind, limit }) {
  if (kind === "line" && words.includes("\n")) return fault("text-lines");
  const length = [...words].length;
  return limit && length > limit ? fault("text-length", { length, limit }) : null;
}

/**
 * @param {string} value
 * @param {Field} field
 */
function chosen(value, { choices = [] }) {
  if (choices.some((choice) => choice.value === value)) return null;
  const options = choices.map((choice) => choice.value);
  const spellings = choices.flatMap((choice) => (choice.dutch ?? []).map((word) => /** @type {[string, string]} */ ([word, choice.value])));
  const suggestion = nearest(value, [...spellings, ...options.map((one) => /** @type {[string, string]} */ ([one, one]))]);
  return fault("value-unknown", { value: cut(value), options: options.join(", "), suggestion });
}

/** Whether words are a day that there is, such as 2025-01-23. @param {string} words */
export function isDay(words) {
  const day = new Date(words);
  return !Number.isNaN(day.valueOf()) && day.toISOString().slice(0, 10) === words && words > "0001";
}

/**
 * A web address with a host and without a user name: the same as `read_link` in the model.
 * @param {string} words
 * @param {Field} field
 */
function isAddress(words, { pattern = "", limit = 0 }) {
  if ([...words].length > limit || !new RegExp(pattern, "u").test(words)) return false;
  const host = (/^https?:\/\/([^/?#]*)/u.exec(words) ?? [])[1] ?? "";
  if (host.includes("@") || /[[\]]/u.test(host)) return false;
  const [name = "", ...behind] = host.split(":");
  const port = behind.join(":");
  return name.includes(".") && (!port || (/^[0-9]+$/u.test(port) && Number(port) > 0 && Number(port) <= 65_535));
}
