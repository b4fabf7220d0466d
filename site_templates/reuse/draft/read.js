// @ts-check
/** A draft out of storage or a link: nothing of it is trusted. */

import { isDay } from "../../share/scalars.js";

/** @typedef {import("../draft.js").Draft} Draft */
/** @typedef {import("../draft.js").DraftPart} DraftPart */
/** @typedef {import("../compose.js").Table} Table */

const MOST = { parts: 40, points: 60, submitters: 60, left: 500, answers: 100, line: 300, text: 20_000 };

/**
 * Read what came from storage or out of a link: nothing of it is trusted, and what does not fit is left out.
 * @param {unknown} given @param {Table} table @returns {Draft | null}
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

/** @param {Record<string, unknown>} given @param {Table["draft"]} draft @returns {DraftPart} */
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

/** @param {unknown} given @returns {given is Record<string, unknown>} */
function isFields(given) {
  return typeof given === "object" && given !== null && !Array.isArray(given);
}

/** @param {unknown} given @param {number} [most] */
function words(given, most = MOST.line) {
  return typeof given === "string" ? given.slice(0, most).normalize("NFC") : "";
}

/** @param {unknown} given @param {string[]} choices */
export function one(given, choices) {
  return choices.includes(words(given)) ? words(given) : /** @type {string} */ (choices[0]);
}

/** @param {unknown} given @param {number} most */
function several(given, most) {
  return Array.isArray(given) ? given.slice(0, most).filter(isFields) : [];
}
