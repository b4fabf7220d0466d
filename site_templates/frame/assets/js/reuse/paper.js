// @ts-check
/** The motion on paper: what stands above, in and under the document. Preview, Word file and clipboard all show this. */

import { compose, longDay } from "./compose.js";
import { submittersOf, textOf } from "./draft.js";

/** @typedef {import("./compose.js").Section} Section */
/** @typedef {import("./compose.js").Table} Table */
/** @typedef {import("./draft.js").Draft} Draft */

/**
 * @typedef {object} Paper
 * @property {string} kind such as `Motie`
 * @property {string} title
 * @property {string} day of the meeting, in full
 * @property {string} agenda
 * @property {string} proposal number and title
 * @property {Section[]} sections
 * @property {string[]} explanation its paragraphs
 * @property {boolean} outcome whether the clerk finds a line for the outcome
 */

/**
 * @param {Draft} draft
 * @param {Table} table
 * @param {string} credit the sentence that says what it is based on
 * @returns {Paper}
 */
export function paperOf(draft, table, credit) {
  const record = {
    kind: draft.kind,
    draft: true,
    submitted: draft.date,
    submitters: submittersOf(draft).map(signed),
    text: textOf(draft),
  };
  const explanation = draft.explanation.split(/\n[ \t]*\n/u).map((words) => words.trim());
  return {
    kind: table.kinds[draft.kind] ?? "",
    title: draft.title.trim(),
    day: draft.date ? longDay(draft.date, table) : "",
    agenda: draft.kind === "motion-off-agenda" ? "" : draft.agenda.trim(),
    proposal: [draft.proposal.number.trim(), draft.proposal.title.trim()].filter(Boolean).join(": "),
    sections: compose(record, draft.place.trim() || null, draft.form, table),
    explanation: [...explanation, draft.credit ? credit : ""].filter(Boolean),
    outcome: draft.outcome,
  };
}

/**
 * Where the group is still missing its blank stands there; a group without a name is allowed.
 * @param {{ name: string, party: string }} who
 */
function signed({ name, party }) {
  return { name, party: party || "[fractie]" };
}

/**
 * The words of one section as lines of plain text.
 * @param {Section} section
 */
export function linesOf(section) {
  const mark = (/** @type {number} */ at) =>
    section.style === "numbers" ? `${at + 1}. ` : section.style === "bullets" ? "- " : "";
  const items = section.items.map((item, at) => mark(at) + item);
  return section.lead ? [section.lead, ...items] : items;
}

/**
 * The whole paper as plain text: a blank line between its parts, none between the points under a phrase.
 * @param {Paper} paper
 * @param {Labels} labels
 */
export function plainText(paper, labels) {
  const facts = factsOf(paper, labels).map(([label, value]) => `${label}: ${value}`.trim());
  const blocks = [
    paper.kind,
    paper.title,
    facts.join("\n"),
    ...paper.sections.map((section) => linesOf(section).join("\n")),
    ...(paper.outcome ? [outcomeLine(labels)] : []),
    ...(paper.explanation.length > 0 ? [labels.explanation, ...paper.explanation] : []),
  ];
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}

/**
 * @typedef {object} Labels what the facts of a paper are called; Dutch in every language, like the paper
 * @property {string} number
 * @property {string} meeting
 * @property {string} agenda
 * @property {string} proposal
 * @property {string} outcome
 * @property {string} outcomes
 * @property {string} explanation
 */

/** @type {Labels} */
export const LABELS = {
  number: "Nummer (vult de griffie in)",
  meeting: "Vergadering van",
  agenda: "Agendapunt",
  proposal: "Raadsvoorstel",
  outcome: "Uitkomst (vult de griffie in)",
  outcomes: "aangenomen / verworpen / ingetrokken / aangehouden",
  explanation: "Toelichting",
};

/**
 * What stands in the box above: its number is left to the clerk.
 * @param {Paper} paper
 * @param {Labels} labels
 * @returns {[string, string][]}
 */
export function factsOf(paper, labels) {
  /** @type {[string, string][]} */
  const facts = [
    [labels.number, ""],
    [labels.meeting, paper.day || "[datum]"],
    [labels.agenda, paper.agenda],
    [labels.proposal, paper.proposal],
  ];
  return facts.filter(([, value], at) => at < 2 || value);
}

/** @param {Labels} labels */
export function outcomeLine(labels) {
  return `${labels.outcome}: ${labels.outcomes}`;
}
