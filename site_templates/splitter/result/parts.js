// @ts-check
// From what was read to the parts of a record: standard phrases left out, doubts noted.

import { changes } from "../changes/changes.js";
import { hasMarker } from "../changes/marker.js";
import { isStandard } from "../leads/lead.js";
import { partOf } from "./part.js";
import { changeLead, longLead, shown, textOf, withoutThat } from "./wording.js";

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
