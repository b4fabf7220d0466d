// @ts-check
/** What becomes of a draft: a record, its words with all that was filled in, or a motion in the place of an amendment. */

import { bare } from "../../share/shape.js";
import { placed, submittersOf, textOf } from "../draft.js";

/** @typedef {import("../draft.js").Draft} Draft */

/**
 * Words of the record with all that was filled in.
 * @param {string} words @param {Draft} draft
 */
export function answered(words, draft) {
  const filled = Object.entries(draft.answers).reduce((text, [name, answer]) => text.replaceAll(`[${name}]`, () => answer), words);
  return placed(filled, draft);
}

/**
 * The fields of a record that a draft fills in, in no order.
 * @param {Draft} draft
 * @param {string} municipality its short name
 * @param {Record<string, any>} origin the record that it is made from; of a text from elsewhere only a theme
 * @returns {Record<string, any>}
 */
export function recordOf(draft, municipality, { themes, tags, idea }) {
  return bare({
    title: placed(draft.title, draft),
    kind: draft.kind,
    municipality,
    submitted: draft.date,
    agenda_item: draft.agenda,
    proposal: bare(draft.proposal),
    ...{ themes, tags, idea },
    submitters: submittersOf(draft).filter(({ party }) => party).map(bare),
    text: textOf(draft).map(bare),
    explanation: placed(draft.explanation, draft),
    text_version: "as-submitted",
    based_on: draft.from ? [{ motion: draft.from, how: "adapted" }] : [],
  });
}

/**
 * An amendment becomes a motion: every change of a text becomes something that the executive is asked to change.
 * @param {Draft} draft @param {(part: import("../draft.js").DraftPart) => string} asked @returns {Draft}
 */
export function asMotion(draft, asked) {
  const changes = draft.text.filter(({ part }) => part === "change");
  const points = changes.flatMap((part) => [{ text: asked(part), kept: true }, ...part.points]);
  const others = draft.text.filter(({ part }) => part !== "change");
  const text = [...others, { part: "requests", to: "college", verb: "requests", points }];
  return { ...draft, kind: "motion", text };
}
