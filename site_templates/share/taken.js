// @ts-check
/** From a text that was split to the fields of a record: only what is still empty is filled in. */

import { slugOf } from "./faults.js";
import { bare, isEmpty } from "./shape.js";

/** @typedef {import("./shape.js").Values} Values */
/** @typedef {import("../splitter/split.js").Split} Split */

/**
 * @param {Values} values
 * @param {Split} split
 * @param {import("./shape.js").Registers} registers
 */
export function take(values, split, registers) {
  const named = split.municipality ?? split.letterhead;
  const town = named ? slugOf(named, registers) || named : "";
  /** @type {Values} */
  const fields = {
    title: split.title,
    kind: split.kind,
    municipality: town,
    number: split.number,
    submitted: split.date,
    agenda_item: split.agenda_item,
    proposal: bare(split.proposal ?? {}),
    submitters: split.submitters.map(bare).filter((who) => Object.keys(who).length > 0),
    text: split.parts.map(({ sureness, why, ...part }) => bare({ ...part })),
    explanation: split.explanation,
    costs: split.costs,
    decisions: decisionsOf(split),
  };
  for (const [name, value] of Object.entries(fields)) {
    if (isEmpty(values[name]) && !isEmpty(value)) values[name] = value;
  }
}

/** @param {Split} split */
function decisionsOf({ outcome, date }) {
  if (!outcome?.status) return [];
  const votes = bare({
    for: outcome.in_favour,
    against: outcome.against,
    parties: outcome.parties?.map(({ party, side, seats }) => bare(typeof seats === "number" ? { party, [side]: seats } : { party, side })),
  });
  return [bare({ date: outcome.date ?? date, status: outcome.status, recorded_as: outcome.recorded_as, votes })];
}
