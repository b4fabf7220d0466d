// @ts-check
/** The draft: what a councillor makes of a motion. Kept in this browser, and in a link only when asked. */

import { recall, remember } from "../frame/lib/storage.js";
import { isDay } from "../share/scalars.js";
import { bare } from "../share/shape.js";

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

/** Which draft was worked on last, for the way back to it. */
const LAST = "draft-last";

const MOST = { parts: 40, points: 60, submitters: 60, left: 500, answers: 100, line: 300, text: 20_000 };
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

/**
 * @param {Part} part
 * @returns {DraftPart}
 */
export function draftPart(part) {
  const { points, ...rest } = part;
  const words = Object.fromEntries(Object.entries(rest).filter(([, value]) => value));
  return /** @type {DraftPart} */ ({ ...words, points: (points ?? []).map((text) => ({ text, kept: true })) });
}

/**
 * The text as a record has it: what was left out is gone, and so is a part of which nothing is left.
 * @param {Draft} draft
 * @returns {Part[]}
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
 * @param {string} words
 * @param {Draft} draft
 */
export function placed(words, { place }) {
  const town = place.trim();
  return town ? words.replaceAll(/\[([^[\]\n]{1,80})\]/gu, (blank, name) => (isTown(name) ? town : blank)) : words;
}

/**
 * Words of the record with all that was filled in.
 * @param {string} words
 * @param {Draft} draft
 */
export function answered(words, draft) {
  const filled = Object.entries(draft.answers).reduce((text, [name, answer]) => text.replaceAll(`[${name}]`, () => answer), words);
  return placed(filled, draft);
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
 * @param {Draft} draft
 * @param {(part: DraftPart) => string} asked
 * @returns {Draft}
 */
export function asMotion(draft, asked) {
  const changes = draft.text.filter(({ part }) => part === "change");
  const points = changes.flatMap((part) => [{ text: asked(part), kept: true }, ...part.points]);
  const others = draft.text.filter(({ part }) => part !== "change");
  const text = [...others, { part: "requests", to: "college", verb: "requests", points }];
  return { ...draft, kind: "motion", text };
}

/**
 * Read what came from storage or out of a link: nothing of it is trusted, and what does not fit is left out.
 * @param {unknown} given
 * @param {Table} table
 * @returns {Draft | null}
 */
export function readDraft(given, { draft, forms }) {
  if (!isFields(given) || !Array.isArray(given.text)) return null;
  const proposal = isFields(given.proposal) ? given.proposal : {};
  return {
    from: /^[a-z0-9-]+\/[a-z0-9-]+$/u.test(words(given.from)) ? words(given.from) : "",
    title: words(given.title),
    kind: one(given.kind, draft.kinds),
    place: words(given.place),
    date: isDay(words(given.date)) ? words(given.date) : "",
    agenda: words(given.agenda),
    proposal: { number: words(proposal.number), title: words(proposal.title) },
    submitters: several(given.submitters, MOST.submitters).map(readSubmitter),
    form: one(given.form, Object.keys(forms)),
    text: several(given.text, MOST.parts).filter((part) => draft.parts.includes(words(part.part))).map((part) => readPart(part, draft)),
    explanation: words(given.explanation, MOST.text),
    credit: given.credit === true,
    outcome: given.outcome === true,
    left: (Array.isArray(given.left) ? given.left : []).slice(0, MOST.left).map((one) => words(one)),
    answers: readAnswers(given.answers),
    ticks: readTicks(given.ticks),
  };
}

/** @param {unknown} given @returns {Record<string, string>} */
function readAnswers(given) {
  const answers = isFields(given) ? Object.entries(given).slice(0, MOST.answers) : [];
  return Object.fromEntries(answers.filter(([name]) => name.length <= 80).map(([name, answer]) => [name, words(answer)]));
}

/** @param {unknown} given */
function readTicks(given) {
  const ticks = isFields(given) ? Object.entries(given) : [];
  return Object.fromEntries(ticks.filter(([name, on]) => /^[a-z]{1,20}$/u.test(name) && on === true).map(([name]) => [name, true]));
}

/** @param {Record<string, unknown>} given */
function readSubmitter(given) {
  return { name: words(given.name), party: words(given.party) };
}

/**
 * @param {Record<string, unknown>} given
 * @param {Table["draft"]} draft
 * @returns {DraftPart}
 */
function readPart(given, draft) {
  const part = { part: words(given.part), points: several(given.points, MOST.points).map(readPoint) };
  const lines = draft.lines.map((name) => [name, words(given[name])]);
  const texts = draft.texts.map((name) => [name, words(given[name], MOST.text)]);
  return { ...part, ...Object.fromEntries([...lines, ...texts].filter(([, value]) => value)) };
}

/** @param {Record<string, unknown>} given */
function readPoint(given) {
  return { text: words(given.text, MOST.text), kept: given.kept !== false };
}

/**
 * @param {unknown} given
 * @returns {given is Record<string, unknown>}
 */
function isFields(given) {
  return typeof given === "object" && given !== null && !Array.isArray(given);
}

/**
 * @param {unknown} given
 * @param {number} [most]
 */
function words(given, most = MOST.line) {
  return typeof given === "string" ? given.slice(0, most).normalize("NFC") : "";
}

/**
 * @param {unknown} given
 * @param {string[]} choices
 */
function one(given, choices) {
  return choices.includes(words(given)) ? words(given) : /** @type {string} */ (choices[0]);
}

/**
 * @param {unknown} given
 * @param {number} most
 */
function several(given, most) {
  return Array.isArray(given) ? given.slice(0, most).filter(isFields) : [];
}

/** @param {string} from */
function place(from) {
  return `draft.${from || "eigen"}`;
}

/**
 * @param {string} from the id of the motion; empty for a text from elsewhere
 * @param {Table} table
 * @returns {Draft | null}
 */
export function keptDraft(from, table) {
  try {
    return readDraft(JSON.parse(recall(place(from)) ?? "null"), table);
  } catch {
    return null;
  }
}

/** @param {Draft} draft */
export function keepDraft(draft) {
  remember(place(draft.from), JSON.stringify(draft));
  remember(LAST, JSON.stringify({ from: draft.from, title: draft.title }));
}

/** @param {string} from */
export function forgetDraft(from) {
  remember(place(from), null);
  if (recall(LAST)?.includes(JSON.stringify(from))) remember(LAST, null);
}
