// @ts-check
// What opens a part and what its points say: `dat` and `om` once, marks off, running text parted.

import { hasMarker, placeThatReads } from "../changes/marker.js";
import { textLabel } from "../changes/texts.js";
import { parted } from "../lines/bullets.js";
import { hasLetter, withoutMarks } from "../words/marks.js";
import { rstrip, strip } from "../words/strings.js";
import { fold, plain, words } from "../words/words.js";

/** @typedef {import("../leads/lead.js").Lead} Lead */
/** @typedef {import("../body/body.js").RawPart} RawPart */
/** @typedef {import("../body/body.js").RawPoint} RawPoint */

const LONGEST_LEAD = 25;
const THAT = "dat ";
const TO = "om ";
const AND = "en";
const AND_THAT = ["; dat ", "; en dat "];

/**
 * Take a sentence that ends in a colon above the points into what opens the part.
 * @param {RawPart} part @param {Lead} opened @returns {[Lead, RawPoint[]]}
 */
export function longLead(part, opened) {
  const [first, second] = part.points;
  if (!second || opened.part === "heard" || !first.inline || first.bullet || !second.bullet) return [opened, part.points];
  const text = textOf(first);
  if (!text.endsWith(":") || words(text, LONGEST_LEAD + 1).length > LONGEST_LEAD) return [opened, part.points];
  part.why.add("long-lead");
  return [{ ...opened, words: `${opened.words} ${text}` }, part.points.slice(1)];
}

/**
 * Take `om in het voorstel de volgende wijzigingen aan te brengen:` into what opens the changes.
 * @param {Lead} opened @param {RawPoint[]} points @returns {[Lead, RawPoint[]]}
 */
export function changeLead(opened, points) {
  const [first, second] = points;
  const text = second && first.inline ? textOf(first) : "";
  const isLead = text.endsWith(":") && !hasMarker(text) && !textLabel(text) && !placeThatReads(text);
  return isLead ? [{ ...opened, words: `${opened.words} ${text}` }, points.slice(1)] : [opened, points];
}

/**
 * Points without marks; `dat` before every one of them is said once, by what opens the part.
 * @param {Lead} opened @param {RawPoint[]} points @returns {[Lead, string[]]}
 */
export function withoutThat(opened, points) {
  const texts = points.flatMap(pieces).flatMap((text) => (opened.verb && points.length === 1 && points[0].inline ? asked(text) : [text]));
  if (opened.verb) return [opened, withoutTo(opened, texts)];
  if (opened.part === "heard" || !texts.length) return [opened, texts];
  const ends = plain(opened.words).endsWith(" dat");
  const says = (/** @type {string} */ text) => fold(text.slice(0, THAT.length)) === THAT;
  const bare = () => texts.map((text) => (says(text) ? text.slice(THAT.length) : text));
  if (!ends && texts.every(says)) return [{ ...opened, words: `${shown(opened.words)} dat` }, bare()];
  const again = points[0].inline || (texts.length > 1 && !says(texts[0]) && texts.slice(1).every(says));
  return [opened, ends && again ? bare() : texts];
}

/**
 * Requests without the `om` that each repeats, where the first one has it in what opens the part.
 * @param {Lead} opened @param {string[]} texts
 */
function withoutTo(opened, texts) {
  const [first, ...others] = texts;
  const says = (/** @type {string} */ text) => fold(text.slice(0, TO.length)) === TO;
  const again = others.length > 0 && plain(opened.words).endsWith(" om") && !says(first) && others.every(says);
  return again ? [first, ...others.map((text) => text.slice(TO.length))] : texts;
}

/**
 * Part a request of running text at its semicolons, where each piece says what to do: `te onderzoeken …; de raad te berichten`.
 * @param {string} text
 */
function asked(text) {
  const requests = text.split(/; (?:en )?(?:om )?/u);
  return requests.every((piece) => / te \p{Ll}/u.test(` ${piece}`)) ? requests.map(withoutMarks) : [text];
}

/**
 * Part a point of running text at `; dat`, and take the closing marks off.
 * @param {RawPoint} point
 */
function pieces(point) {
  let texts = point.bullet && !point.nested ? parted(textOf(point), point.bullet) : [textOf(point)];
  for (const mark of point.bullet ? [] : AND_THAT) {
    texts = texts.flatMap((whole) => whole.split(mark).map((piece, at) => (at ? THAT + piece : piece)));
  }
  return texts.map((piece) => withoutMarks(strip(piece, " "))).filter((piece) => hasLetter(piece) && fold(piece) !== AND);
}

/** @param {RawPoint} point */
export function textOf(point) {
  return point.pieces.join(" ");
}

/** @param {string} lead */
export function shown(lead) {
  return rstrip(lead, " ,:;.*_");
}
