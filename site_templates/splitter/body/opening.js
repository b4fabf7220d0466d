// @ts-check
// The opening sentence: `De raad van de gemeente X, in vergadering bijeen op …, ter bespreking van …`.

import { day } from "../words/dates.js";
import { hasDigit, unquoted } from "../words/marks.js";
import { find, findAnywhere, pair, phrases, phraseSet, starts } from "../words/phrases.js";
import { strip } from "../words/strings.js";
import { once, table } from "../words/table.js";
import { fold, plain, words } from "../words/words.js";

/** @typedef {import("../fields/notes.js").Notes} Notes */

/** Within so many words `bijeen` or the like follows. */
const NEAR = 24;
const LONGEST_PLACE = 6;

const meets = once(() => {
  const { municipal, other } = table().openings;
  return phrases([...municipal.map((phrase) => pair(phrase, true)), ...other.map((phrase) => pair(phrase, false))]);
});
const bare = once(() => new Set(table().openings.bare));
const bareStarts = once(() => phraseSet(table().openings.bare));
const follows = once(() => phraseSet(table().openings.follows));
const ends = once(() => phraseSet(table().openings.place_ends));
const agendas = once(() => phraseSet(table().openings.agenda));

/**
 * Whether a line opens the motion.
 * @param {string} text @param {string} following
 */
export function isOpening(text, following) {
  if (bare().has(plain(text)) || meetsBarely(text)) return true;
  if (!starts(meets(), text)) return false;
  const joined = `${text} ${following}`;
  return findAnywhere(follows(), joined, words(joined, NEAR)) !== null || text.endsWith(",") || text.endsWith(";");
}

/**
 * Whether a council without a name meets: `De raad, bijeen op 12 maart 2024,`.
 * @param {string} text
 */
function meetsBarely(text) {
  const among = words(text, NEAR);
  const match = find(bareStarts(), text, among, 0);
  return match !== null && find(ends(), text, among, match.last) !== null && findAnywhere(follows(), text, among) !== null;
}

/**
 * Whether a line after the opening still belongs to it: `ter bespreking van …`.
 * @param {string} text
 */
export function goesOn(text) {
  return starts(agendas(), text) !== null || starts(ends(), text) !== null;
}

/**
 * Whether an opening has come to what is discussed: what follows is of it.
 * @param {string} text
 */
export function isAgenda(text) {
  return findAnywhere(agendas(), text, words(text)) !== null;
}

/**
 * Take place, day and agenda item from the opening sentence.
 * @param {string} text @param {Notes} notes
 */
export function readOpening(text, notes) {
  const match = starts(meets(), text);
  if (match?.meaning) notes.set("municipality", placeAt(text, match.last));
  const among = words(text);
  const agenda = findAnywhere(agendas(), text, among);
  notes.set("date", day(agenda ? text.slice(0, among[agenda.first].start) : text));
  if (agenda) agendaItem(text.slice(among[agenda.last - 1].end), notes);
}

/**
 * The place whose council speaks, by the first opening sentence; empty where none names it.
 * @param {import("../lines/rows.js").Row[]} rows
 */
export function placeOf(rows) {
  for (const [at, { text }] of rows.entries()) {
    const match = starts(meets(), text);
    if (match?.meaning && isOpening(text, rows[at + 1]?.text ?? "")) return placeAt(text, match.last);
  }
  return "";
}

/**
 * The name of the place: to the comma, or to `bijeen` and the like.
 * @param {string} text @param {number} first
 */
function placeAt(text, first) {
  const among = words(text, first + LONGEST_PLACE + 1);
  if (first >= among.length) return "";
  let last = first + 1;
  const joined = () => !strip(text.slice(among[last - 1].end, among[last].start), " '’");
  while (last < among.length && !find(ends(), text, among, last) && joined()) last += 1;
  const { start } = among[first];
  const from = "'’‘".includes(text[start - 1]) ? start - 1 : start;
  const place = text.slice(from, among[last - 1].end);
  return last - first > LONGEST_PLACE || hasDigit(place) ? "" : place;
}

/** @param {string} text @param {Notes} notes */
function agendaItem(text, notes) {
  const item = strip(text, " ,;:.");
  if (!item) return;
  notes.set("agenda_item", unquoted(item));
  const left = item.lastIndexOf("(");
  if (left < 0 || !words(item.slice(0, left)).some((word) => table().proposal_words.includes(word.text))) return;
  const number = strip(item.slice(left + 1), " )’'”\".,;");
  const folded = fold(number);
  if (hasDigit(number) && table().proposal_numbers.some((start) => folded.startsWith(start))) {
    notes.set("proposal-number", number);
    notes.set("proposal-title", strip(item.slice(0, left), " ‘'“\""));
  }
}
