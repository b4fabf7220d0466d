// @ts-check
// Parts, as they open one after another.

import { leadOf } from "../leads/lead.js";
import { bullet } from "../lines/bullets.js";
import { hasLetter } from "../words/marks.js";
import { phraseSet, starts } from "../words/phrases.js";
import { rstrip } from "../words/strings.js";
import { once, table } from "../words/table.js";
import { fold } from "../words/words.js";
import { rawPoint } from "./body.js";

/** @typedef {import("./body.js").Body} Body */
/** @typedef {import("../lines/bullets.js").Bullet} Bullet */
/** @typedef {import("../leads/lead.js").Lead} Lead */
/** @typedef {import("./body.js").RawPart} RawPart */
/** @typedef {import("./body.js").RawPoint} RawPoint */
/** @typedef {import("../lines/rows.js").Row} Row */

const ownHeard = once(() => {
  const { heard, heard_words: usual } = table().standard;
  return phraseSet(heard.filter((phrase) => !usual.some((start) => fold(phrase).startsWith(start))));
});

/** @param {Body} body @param {Row} row @param {Lead} opened @param {Bullet | null} sign @param {boolean} first */
export function openPart(body, row, opened, sign, first) {
  if (opened.part === "heard") return openHeard(body, row, opened);
  if (!body.part?.points.length || !opened.rest || !isSame(body.part.lead, opened)) body.parts.push(rawPart(opened));
  const { part } = body;
  if (!first) part.why.add("lead-in-prose");
  if (!opened.known) part.why.add("own-addressee");
  if (opened.rest) {
    const inner = bullet(opened.rest);
    part.points.push(rawPoint(inner && hasLetter(inner.rest) ? inner.rest : opened.rest, inner ?? sign, true));
  }
  body.place(row);
}

/**
 * Read what was heard: the words that open it stay with it, unless they stand alone above points.
 * @param {Body} body @param {Row} row @param {Lead} opened
 */
function openHeard(body, row, opened) {
  const own = opened.rest !== "" && starts(ownHeard(), opened.words) !== null;
  const between = opened.colon ? ": " : " ";
  const whole = own ? opened.rest : opened.words + (opened.rest ? between + opened.rest : "");
  if (!body.parts.length) body.parts.push(rawPart(leadOf("heard")));
  const above = rstrip(row.text, " *_").endsWith(":") || opened.words.endsWith(" dat");
  if (!opened.rest && opened.colon && above) body.parts.push(rawPart(opened));
  else if (body.part.lead.words) body.parts.push(rawPart(leadOf("heard"), [rawPoint(whole)]));
  else body.part.points.push(rawPoint(whole));
  body.place(row);
}

/**
 * A part of which nothing is read yet.
 * @param {Lead} opened @param {RawPoint[]} [points] @returns {RawPart}
 */
function rawPart(opened, points = []) {
  return { lead: opened, points, why: new Set() };
}

/** @param {Lead} one @param {Lead} other */
function isSame(one, other) {
  return one.part === other.part && one.verb === other.verb && one.to === other.to;
}
