// @ts-check
/** The facts of two motions as a table; on a phone each row is a block with both below each other. */

import { copyOf, element } from "../frame/lib/dom.js";
import { message } from "../frame/lib/messages.js";
import { alike, listed } from "./fact.js";

/** @typedef {import("./fact.js").Fact} Fact */
/** @typedef {import("./fact.js").Line} Line */

const SIGNS = { same: "=", partly: "≈", differs: "≠" };

/** The rows of the table. @param {Fact[]} facts */
export function rows(facts) {
  return facts.map((fact) => {
    const row = element("tr", { class: `fact fact--${fact.state || "plain"}` });
    row.append(element("th", { scope: "row" }, message(`fact-${fact.name}`)), ...cells(fact), compared(fact));
    return row;
  });
}

/** What is known of each; what both have in the same words stands there once. @param {Fact} fact */
function cells({ a, b }) {
  if (alike(a, b)) {
    return [element("td", { colspan: "2", ...(a.length > 0 && { "data-of": "A + B" }) }, ...drawn(a, "unknown-both"))];
  }
  return [element("td", { "data-of": "A" }, ...drawn(a, "unknown-one")), element("td", { "data-of": "B" }, ...drawn(b, "unknown-one"))];
}

/** @param {Line[]} lines @param {string} unknown what stands there where nothing is known */
function drawn(lines, unknown) {
  if (lines.length === 0) return [element("p", { class: "muted" }, message(unknown))];
  return lines.map(({ words, url, chip, dutch }) => {
    const shown = chip ? copyOf(chip) : url ? element("a", { href: url }, words) : words;
    return element("p", dutch ? { lang: "nl" } : {}, shown);
  });
}

/** How the two compare; nothing where one of them is not known. @param {Fact} fact */
function compared({ state, notes }) {
  const cell = element("td", { class: "fact__how" });
  if (state && state !== "unknown") {
    const sign = element("span", { "aria-hidden": "true" }, SIGNS[state]);
    cell.append(element("p", { class: "fact__state" }, sign, ` ${message(`fact-${state}`)}`));
  }
  cell.append(...notes.map((note) => element("p", {}, note)));
  return cell;
}

/** What is the same and what is not, in a sentence or three. @param {Fact[]} facts */
export function summary(facts) {
  const said = /** @type {const} */ (["same", "partly", "differs"]).flatMap((state) => {
    const names = facts.filter((fact) => fact.state === state).map(({ name }) => message(`fact-${name}`).toLowerCase());
    return names.length > 0 ? [message(`facts-${state}`, { names: listed(names) })] : [];
  });
  return said.join(" ");
}
