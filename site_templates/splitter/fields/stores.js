// @ts-check
// What a label says, kept as the field that it names; false where a value is not of its kind.

import { counts } from "../outcome/counts.js";
import { outcomeCell, sentence } from "../outcome/outcome.js";
import { partyVotes, sidedVotes } from "../outcome/votes.js";
import { people } from "../submitters/people.js";
import { day } from "../words/dates.js";
import { hasDigit, unquoted } from "../words/marks.js";
import { lstrip, partition, rstrip } from "../words/strings.js";
import { isDocument, isProposal, label } from "./labels.js";
import { isRegistered, LONGEST_NUMBER, numbered } from "./numbers.js";

/** @typedef {import("./labels.js").Label} Label */
/** @typedef {import("./notes.js").Notes} Notes */

/** A subject that names the item of the agenda first: `agendapunt 7, Nota grondbeleid`. */
const AGENDA = /^agendapunt ([0-9]{1,2}[a-z]?[,:.]? [-–]? ?(\p{L}.*))$/iu;

/**
 * Keep the value of a label; false where the value is not of its kind.
 * @param {Label} label @param {string} value @param {Notes} notes
 */
export function store(label, value, notes) {
  switch (label.key) {
    case "number":
      return storeNumber(value, notes);
    case "date":
      return day(value) !== "" && notes.set("date", day(value));
    case "submitters":
      notes.addPeople(people(value));
      return people(value).length > 0;
    case "outcome":
    case "tally":
      return storeOutcome(value, notes);
    case "for":
    case "against":
      return storeVotes(label, value, notes);
    default:
      return storeWords(label.key, value, notes);
  }
}

/** @param {string} value @param {Notes} notes */
function storeNumber(value, notes) {
  let [number] = numbered(value);
  if (!number && hasDigit(value) && value.length <= LONGEST_NUMBER && value.split(" ").length === 2) number = value;
  return notes.set("number", isRegistered(number) ? "" : number) && (number !== "" || hasDigit(value));
}

/** @param {string} value @param {Notes} notes */
function storeOutcome(value, notes) {
  const decided = outcomeCell(value) ?? sentence(value);
  const counted = counts(value);
  const votes = sidedVotes(value);
  notes.votes.push(...votes);
  if (decided) notes.decide(decided, true);
  else if (counted[0] !== null) notes.counts = counted;
  return decided !== null || counted[0] !== null || votes.length > 0;
}

/** @param {Label} label @param {string} value @param {Notes} notes */
function storeVotes(label, value, notes) {
  const [votes, alone] = partyVotes(value, label.key);
  notes.votes.push(...votes);
  const number = label.count ?? alone;
  notes.count(label.key, number);
  return votes.length > 0 || number !== null;
}

/** @param {string} key @param {string} value @param {Notes} notes */
function storeWords(key, value, notes) {
  if (key === "register") return hasDigit(value) && notes.set("register", value.split(" ", 1)[0]);
  if (key === "proposal") return storeProposal(value, notes);
  if (key === "subject" && isProposal(value)) return storeProposal(label(value)?.value ?? value, notes);
  const [, item, rest] = (key === "subject" && AGENDA.exec(value)) || ["", "", ""];
  if (item) notes.set("agenda_item", item);
  if (rest) value = rest;
  return notes.set(key === "agenda" ? "agenda_item" : key, unquoted(value));
}

/**
 * Keep `2025-045 Nota wonen` as number and title of a proposal.
 * @param {string} value @param {Notes} notes
 */
function storeProposal(value, notes) {
  const [first, rest] = partition(value, " ");
  const isNumbered = hasDigit(first) && (!rest || isDocument(value));
  const isNew = notes.set("proposal-number", isNumbered ? rstrip(first, ",:;") : "");
  return notes.set("proposal-title", unquoted(isNumbered ? lstrip(rest, " -–:") : value)) && isNew;
}

/** Where a labelled line goes. */
export const PLACES = new Map([
  ["title", "title"],
  ["subject", "title"],
  ["number", "number"],
  ["date", "date"],
  ["agenda", "agenda_item"],
  ["proposal", "proposal"],
  ["municipality", "municipality"],
  ["submitters", "submitters"],
  ["outcome", "outcome"],
  ["for", "outcome"],
  ["against", "outcome"],
  ["tally", "outcome"],
]);
