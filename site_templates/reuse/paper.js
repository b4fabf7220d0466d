// @ts-check
/** The motion on paper: what stands above, in and under the document. Preview, Word file and clipboard all show this. */

import { fill } from "../frame/lib/messages.js";
import { compose, longDay } from "./compose.js";
import { placed, submittersOf, textOf } from "./draft.js";

/** @typedef {import("./compose.js").Section} Section */
/** @typedef {import("./compose.js").Table} Table */
/** @typedef {import("./draft.js").Draft} Draft */

/**
 * @typedef {object} Paper
 * @property {string} note for whoever files it alone, above the motion, to be taken out before it goes on
 * @property {string} kind such as `Motie`
 * @property {string} title
 * @property {string} day of the meeting, in full
 * @property {string} agenda
 * @property {string} proposal number and title
 * @property {Section[]} sections
 * @property {string[]} explanation its paragraphs
 * @property {Record<string, string>} labels what the facts are called
 * @property {boolean} outcome whether the clerk finds a line for the outcome
 */

/**
 * @param {Draft} draft @param {Table} table
 * @param {string} credit the sentence that says what it is based on
 * @param {string} note what whoever files it has to know of the text
 * @returns {Paper}
 */
export function paperOf(draft, table, credit, note = "") {
  const record = {
    kind: draft.kind,
    draft: true,
    submitted: draft.date,
    submitters: submittersOf(draft).map(({ name, party }) => ({ name, party: party || (table.paper.party ?? "") })),
    text: textOf(draft),
  };
  const explanation = placed(draft.explanation, draft).split(/\n[ \t]*\n/u).map((words) => words.trim());
  return {
    note,
    kind: table.kinds[draft.kind] ?? "",
    title: placed(draft.title.trim(), draft),
    day: draft.date ? longDay(draft.date, table) : "",
    agenda: draft.kind === "motion-off-agenda" ? "" : draft.agenda.trim(),
    proposal: [draft.proposal.number.trim(), draft.proposal.title.trim()].filter(Boolean).join(": "),
    sections: compose(record, draft.place.trim() || null, draft.form, table),
    explanation: [...explanation, draft.credit ? credit : ""].filter(Boolean),
    labels: table.paper,
    outcome: draft.outcome,
  };
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
 */
export function plainText(paper) {
  const facts = factsOf(paper).map(([label, value]) => `${label}: ${value}`.trim());
  const blocks = [
    paper.note,
    paper.kind,
    paper.title,
    facts.join("\n"),
    ...paper.sections.map((section) => linesOf(section).join("\n")),
    ...(paper.outcome ? [outcomeLine(paper)] : []),
    ...(paper.explanation.length > 0 ? [paper.labels.explanation, ...paper.explanation] : []),
  ];
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}

/**
 * What stands in the box above: its number is left to the clerk.
 * @param {Paper} paper @returns {[string, string][]}
 */
export function factsOf({ labels, day, agenda, proposal }) {
  /** @type {[string, string][]} */
  const facts = [
    [labels.number ?? "", ""],
    [labels.meeting ?? "", day || "[datum]"],
    [labels.agenda ?? "", agenda],
    [labels.proposal ?? "", proposal],
  ];
  return facts.filter(([, value], at) => at < 2 || value);
}

/** @param {Paper} paper */
export function outcomeLine({ labels }) {
  return `${labels.outcome}: ${labels.outcomes}`;
}

/**
 * Say of a change what is asked instead, for an amendment that becomes a motion.
 * @param {import("./draft.js").DraftPart} part @param {Table} table
 */
export function askedInstead(part, table) {
  const { how } = part;
  const sentence = table.paper[how === "added" ? "asked_added" : how === "deleted" ? "asked_deleted" : "asked"] ?? "";
  const facts = { at: part.at || table.paper.at, original: part.original, amended: part.amended };
  return fill(sentence, facts);
}
