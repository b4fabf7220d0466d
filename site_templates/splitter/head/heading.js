// @ts-check
// A line that says what was filed: `Motie M5: Een boom`.

import { label } from "../fields/labels.js";
import { isNumber, links, notTitles, numbered } from "../fields/numbers.js";
import { isChoice } from "../outcome/boxes.js";
import { hasLetter, unquoted } from "../words/marks.js";
import { findAnywhere, phraseLists, starts } from "../words/phrases.js";
import { lstrip, partition, strip } from "../words/strings.js";
import { once, table } from "../words/table.js";
import { fold, words } from "../words/words.js";

/** @typedef {{kind: string, number: string, title: string, rest: string}} Heading */

const kinds = once(() => phraseLists(table().kinds));

/**
 * Read a line that begins with what was filed.
 * @param {string} text @returns {Heading | null}
 */
export function heading(text) {
  const match = starts(kinds(), text);
  if (!match) return short(text);
  const among = words(text, 24);
  const behind = lstrip(lstrip(text.slice(among[match.last - 1].end), " )*_"), " :;,-–*_./|");
  if (isChoice(behind)) return { kind: match.meaning, number: "", title: "", rest: "" };
  if (isChoice(text)) return null;
  const [number, tail] = numbered(behind);
  const rest = lstrip(tail, " :;,-–*_.");
  return { kind: match.meaning, number, title: titleOf(rest), rest };
}

/**
 * Read a title behind the number of a motion: `M2025.09 Eerlijke subsidies`.
 * @param {string} text @returns {Heading | null}
 */
function short(text) {
  const [first, rest] = partition(text, " ");
  if (!/^M[0-9]/u.test(first) || !isNumber(first) || !/^\p{Lu}.* /u.test(rest)) return null;
  return { kind: "motion", number: first, title: titleOf(rest), rest };
}

/**
 * A title without link words and quotes; empty for what is no title, such as `van de leden …`.
 * @param {string} text
 */
export function titleOf(text) {
  const inner = label(text);
  if (inner && inner.value && ["title", "subject"].includes(inner.key)) return unquoted(inner.value);
  if (starts(notTitles(), text)) {
    const among = words(text, 24);
    const match = findAnywhere(links(), text, among);
    return match ? unquoted(strip(text.slice(among[match.last - 1].end), " :*_")) : "";
  }
  if (!hasLetter(text) || (text.startsWith("(") && text.endsWith(")"))) return "";
  if (["is", "wordt", "werd"].includes(fold(text.split(" ", 1)[0]))) return "";
  const link = starts(links(), text);
  const among = words(text, 16);
  if (link && link.last < among.length) text = lstrip(text.slice(among[link.last - 1].end), " :");
  return unquoted(strip(text, " *_"));
}
