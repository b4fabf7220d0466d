// @ts-check
/** Days that can't be, by the codes under which the check reports them (`generator/checks/dates.py`). */

import { at, written } from "./shape.js";

/** @typedef {import("./faults.js").Finding} Finding */
/** @typedef {import("./shape.js").Path} Path */

const DAY = 86_400_000;

/**
 * @param {import("./shape.js").Values} values
 * @param {string} today
 * @param {number} ahead for a meeting so many days ahead a motion may be entered
 * @returns {Iterable<Finding>}
 */
export function* wrongDays(values, today, ahead) {
  const { submitted = "" } = values;
  if (Date.parse(submitted) - Date.parse(today) > ahead * DAY) yield wrong("date-future", ["submitted"], values);
  const dates = (Array.isArray(values.decisions) ? values.decisions : []).map((one) => one?.date ?? "");
  for (const [row, date] of dates.entries()) {
    const path = ["decisions", row, "date"];
    const before = dates[row - 1] ?? "";
    if (isBefore(today, date)) yield wrong("date-future", path, values);
    if (isBefore(date, before)) yield wrong("decision-order", path, values, { before });
    else if (isBefore(date, submitted)) yield wrong("decision-early", path, values, { submitted });
  }
}

/** Whether a day is certainly earlier than another one; of either only the year or the month may be known. @param {string} one @param {string} other */
function isBefore(one, other) {
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) < other.slice(0, known);
}

/**
 * @param {string} code
 * @param {Path} path
 * @param {import("./shape.js").Values} values
 * @param {Record<string, string>} [facts]
 * @returns {Finding}
 */
function wrong(code, path, values, facts = {}) {
  return { code, path, field: written(path), facts: { value: at(values, path), name: written(path), ...facts } };
}
