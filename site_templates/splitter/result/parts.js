// @ts-check
// From what was read to the parts of a record: standard phrases left out, doubts noted.

import { changes } from "../changes/changes.js";
import { hasMarker } from "../changes/marker.js";
import { isStandard } from "../leads/lead.js";
import { partOf } from "./part.js";
import { changeLead, longLead, shown, textOf, withoutThat } from "./wording.js";

/** @typedef {import("../leads/lead.js").Lead} Lead */
/** @typedef {import("../body/body.js").RawPart} RawPart */
/** @typedef {import("./part.js").SplitPart} SplitPart */
/** @typedef {ReturnType<typeof finish>} Finished */

/**
 * Make parts of what was read; also say, for each part as it was read, the number of the first part made of it.
 * @param {RawPart[]} parts @param {string | null} kind
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

/**
 * Whether a part is the `Besluit:` that stands above the request that it decides on.
 * @param {RawPart} part @param {RawPart} following
 */
function isHalf(part, following) {
  return part.lead.part === "change" && !part.points.length && following.lead.part === "requests";
}

/** @param {RawPart} part @param {boolean} amends */
function madeOf(part, amends) {
  const { lead } = part;
  if (lead.part !== "change") return [partMade(part, lead)];
  if (!amends) {
    part.why.add("decides");
    return [partMade(part, { ...lead, part: "declares" })];
  }
  const [longer, points] = changeLead(lead, part.points);
  return changes(points.map(textOf), ownLead(longer));
}

/** @param {RawPart} part @param {Lead} opened */
function partMade(part, opened) {
  const [longer, inside] = longLead(part, opened);
  const [lead, points] = withoutThat(longer, inside);
  if (!points.length) part.why.add("no-points");
  const why = [...part.why];
  const sureness = why.includes("no-points") ? "unsure" : why.length ? "likely" : "sure";
  return partOf(lead.part, { points, to: (lead.verb && lead.to) || null, verb: lead.verb, lead: ownLead(lead), sureness, why });
}

/** What opens a part in words of its own; a standard phrase need not be kept. @param {Lead} lead */
function ownLead(lead) {
  return !lead.words || isStandard(lead) ? null : shown(lead.words);
}
