// @ts-check
// From what was read to the parts of a record: marks off, standard phrases left out, doubts noted.

import { changes, hasMarker, placeThatReads, textLabel } from "../changes/changes.js";
import { isStandard } from "../leads/leads.js";
import { parted } from "../lines/bullets.js";
import { hasLetter, withoutMarks } from "../words/marks.js";
import { rstrip, strip } from "../words/strings.js";
import { fold, plain, words } from "../words/words.js";
import { partOf } from "./part.js";

/** @typedef {import("../leads/leads.js").Lead} Lead */
/** @typedef {import("../body/body.js").RawPart} RawPart */
/** @typedef {import("../body/body.js").RawPoint} RawPoint */
/** @typedef {import("./part.js").SplitPart} SplitPart */

const LONGEST_LEAD = 25;
const THAT = "dat ";
const TO = "om ";
const AND = "en";
const AND_THAT = ["; dat ", "; en dat "];

/**
 * Make parts of what was read; also say, for each part as it was read, the number of the first part made of it.
 * @param {RawPart[]} parts
 * @param {string | null} kind
 */
export function finish(parts, kind) {
  const changing = parts.some((part) => part.lead.part === "change" && part.points.some((point) => hasMarker(textOf(point))));
  if (kind === null && changing) kind = "amendment";
  /** @type {SplitPart[]} */
  const result = [];
  /** @type {number[]} */
  const numbers = [];
  parts.forEach((part, at) => {
    numbers.push(result.length + 1);
    const following = parts[at + 1];
    // `Gezien:` above a list: its points are read as what was heard themselves.
    if (part.lead.part === "heard" && !part.points.length && following) return;
    if (following && isHalf(part, following)) {
      following.lead = { ...following.lead, words: `${part.lead.words}: ${following.lead.words}` };
    } else {
      result.push(...madeOf(part, kind === "amendment"));
    }
  });
  return { kind, parts: result, numbers };
}

/** @param {RawPoint} point */
function textOf(point) {
  return point.pieces.join(" ");
}

/**
 * Whether a part is the `Besluit:` that stands above the request that it decides on.
 * @param {RawPart} part
 * @param {RawPart} following
 */
function isHalf(part, following) {
  return part.lead.part === "change" && !part.points.length && following.lead.part === "requests";
}

/**
 * @param {RawPart} part
 * @param {boolean} amends
 */
function madeOf(part, amends) {
  let opened = part.lead;
  if (opened.part === "change") {
    if (amends) {
      const [longer, points] = changeLead(opened, part.points);
      return changes(points.map(textOf), !longer.words || isStandard(longer) ? null : shown(longer.words));
    }
    part.why.add("decides");
    opened = { ...opened, part: "declares" };
  }
  const [longer, points] = longLead(part, opened);
  const [lead, texts] = withoutThat(longer, points);
  if (!texts.length) part.why.add("no-points");
  const why = [...part.why];
  return [
    partOf(lead.part, {
      points: texts,
      to: (lead.verb && lead.to) || null,
      verb: lead.verb,
      lead: !lead.words || isStandard(lead) ? null : shown(lead.words),
      sureness: why.includes("no-points") ? "unsure" : why.length ? "likely" : "sure",
      why,
    }),
  ];
}

/** @param {string} lead */
function shown(lead) {
  return rstrip(lead, " ,:;.*_");
}

/**
 * Take a sentence that ends in a colon above the points into what opens the part.
 * @param {RawPart} part
 * @param {Lead} opened
 * @returns {[Lead, RawPoint[]]}
 */
function longLead(part, opened) {
  const [first, second] = part.points;
  if (!second || opened.part === "heard" || !first.inline || first.bullet || !second.bullet) return [opened, part.points];
  const text = textOf(first);
  if (!text.endsWith(":") || words(text, LONGEST_LEAD + 1).length > LONGEST_LEAD) return [opened, part.points];
  part.why.add("long-lead");
  return [{ ...opened, words: `${opened.words} ${text}` }, part.points.slice(1)];
}

/**
 * Take `om in het voorstel de volgende wijzigingen aan te brengen:` into what opens the changes.
 * @param {Lead} opened
 * @param {RawPoint[]} points
 * @returns {[Lead, RawPoint[]]}
 */
function changeLead(opened, points) {
  const [first, second] = points;
  const text = second && first.inline ? textOf(first) : "";
  const isLead = text.endsWith(":") && !hasMarker(text) && !textLabel(text) && !placeThatReads(text);
  return isLead ? [{ ...opened, words: `${opened.words} ${text}` }, points.slice(1)] : [opened, points];
}

/**
 * Points without marks; `dat` before every one of them is said once, by what opens the part.
 * @param {Lead} opened
 * @param {RawPoint[]} points
 * @returns {[Lead, string[]]}
 */
function withoutThat(opened, points) {
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
 * @param {Lead} opened
 * @param {string[]} texts
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
