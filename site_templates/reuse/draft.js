// @ts-check
/** The draft: what a councillor makes of a motion. Kept in this browser, and in a link only when asked. */

import { one } from "./draft/read.js";

/** @typedef {import("./compose.js").Part} Part */
/** @typedef {import("./compose.js").Table} Table */

/**
 * @typedef {object} Point
 * @property {string} text
 * @property {boolean} kept
 */

/**
 * @typedef {object} DraftPart a part of the text whose points can be left out without being lost
 * @property {string} part
 * @property {string} [to]
 * @property {string} [verb]
 * @property {string} [lead]
 * @property {string} [at]
 * @property {string} [how]
 * @property {string} [original]
 * @property {string} [amended]
 * @property {Point[]} points
 */

/** @typedef {{ name: string, party: string }} Submitter */

/**
 * @typedef {object} Draft
 * @property {string} from the id of the motion that it is made from; empty for a text from elsewhere
 * @property {string} title
 * @property {string} kind motion, motion-off-agenda or amendment
 * @property {string} place the name of the own municipality
 * @property {string} date of the meeting
 * @property {string} agenda
 * @property {{ number: string, title: string }} proposal
 * @property {Submitter[]} submitters the first is the first
 * @property {string} form classic or plain
 * @property {DraftPart[]} text
 * @property {string} explanation
 * @property {boolean} credit whether the explanation says what it is based on
 * @property {boolean} outcome whether there is a line for the clerk to note the outcome on
 * @property {string[]} left words that were looked at and can stay, though they look like those of the other town
 * @property {Record<string, string>} answers what was filled in for the open places, by their names
 * @property {Record<string, boolean>} ticks what of the list before filing was looked at
 */

/** An open place of the text that is the municipality itself. */
const TOWN = /^(?:de |onze |uw )?(?:naam )?(?:van )?(?:de |onze |uw )?gemeente(?:naam)?$/iu;

/** @returns {Draft} */
export function emptyDraft() {
  return {
    from: "",
    title: "",
    kind: "motion",
    place: "",
    date: "",
    agenda: "",
    proposal: { number: "", title: "" },
    submitters: [{ name: "", party: "" }],
    form: "classic",
    text: [],
    explanation: "",
    credit: false,
    outcome: false,
    left: [],
    answers: {},
    ticks: {},
  };
}

/**
 * Begin with a record: its words, without where, when and by whom it was filed.
 * @param {string} id
 * @param {{ title: string, kind?: string, text?: Part[], explanation?: string }} record
 * @param {Table} table
 * @returns {Draft}
 */
export function draftOf(id, record, { draft }) {
  const kind = one(record.kind, draft.kinds);
  const text = (record.text ?? []).map(draftPart);
  return { ...emptyDraft(), from: id, title: record.title, kind, text, explanation: record.explanation ?? "" };
}

/** @param {Part} part @returns {DraftPart} */
export function draftPart(part) {
  const { points, ...rest } = part;
  const words = Object.fromEntries(Object.entries(rest).filter(([, value]) => value));
  return /** @type {DraftPart} */ ({ ...words, points: (points ?? []).map((text) => ({ text, kept: true })) });
}

/**
 * The text as a record has it: what was left out is gone, and so is a part of which nothing is left.
 * @param {Draft} draft @returns {Part[]}
 */
export function textOf(draft) {
  return draft.text
    .map(({ points, ...rest }) => {
      const kept = points.filter(({ text, kept }) => kept && text.trim()).map(({ text }) => placed(text.trim(), draft));
      return { ...rest, points: kept };
    })
    .filter((part) => part.points.length > 0 || part.part === "change");
}

/** Whether an open place asks for the municipality. @param {string} name */
export function isTown(name) {
  return TOWN.test(name);
}

/**
 * Words with the municipality where they leave it open: it is asked once, and can be changed as long as it is a draft.
 * @param {string} words @param {Draft} draft
 */
export function placed(words, { place }) {
  const town = place.trim();
  return town ? words.replaceAll(/\[([^[\]\n]{1,80})\]/gu, (blank, name) => (isTown(name) ? town : blank)) : words;
}

/**
 * Those who file it, without the rows that are still empty.
 * @param {Draft} draft
 */
export function submittersOf(draft) {
  return draft.submitters
    .map(({ name, party }) => ({ name: name.trim(), party: party.trim() }))
    .filter(({ name, party }) => name || party);
}
