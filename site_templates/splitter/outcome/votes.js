// @ts-check
// Who voted for and against: a list of groups behind `Voor:`, a sentence with both sides, a row of a table.

import { isParty } from "../submitters/parties.js";
import { beginsLarge } from "../words/marks.js";
import { find, isPhrase, phraseLists } from "../words/phrases.js";
import { strip } from "../words/strings.js";
import { once, table } from "../words/table.js";
import { fold, words } from "../words/words.js";

/** @typedef {{party: string, side: string, seats: number | null}} PartyVote */

/** No sentence about a vote takes more signs, nor the name of a group more words. */
const LONGEST = 800;
const LONGEST_GROUP = 6;
const UNIT = "(?: (?:zetels?|stem(?:men)?|leden|raadsleden))?";
const TOTAL = new RegExp(`^([0-9]{1,3})(?![0-9\\p{L}/])(?! (?:lid|leden|raadsleden) van)${UNIT}[ .:]*(.*)$`, "u");
const SEATED = new RegExp(`^(.*?[^ :(\\[–-])[ :(\\[–-]+([0-9]{1,3})(?: van (?:de )?[0-9]{1,3})?${UNIT}[)\\]]?$`, "u");
/** `2 leden van D66`, `één lid van de SP`. */
const MEMBERS = /^([0-9]{1,2}|\p{L}+) (?:lid|leden|raadsleden) (?:van|uit) (?:de fractie van )?(?:de |het )?(.+)$/iu;
const BRACKETS = "\\(((?:[^()]|\\([^()]*\\))*)\\)";
const TOTALS = ":? ?(?:[0-9]{1,3} ?)?";
const BRACKETED = new RegExp(`voor${TOTALS}${BRACKETS}.*?tegen${TOTALS}${BRACKETS}`, "iu");
const COLONS = /[( ]voor ?: ?([^:]+?)[;,.] (?:en )?tegen ?: ?([^:]+?)\.?\)?$/iu;
const VERB = "(?: de motie| het amendement)? (?:stemden|stemmen|waren|zijn)(?: de fracties(?: van)?)?:? ";
const SPOKEN = new RegExp(`^voor${VERB}(.+?)[;.,]? (?:en )?tegen${VERB}(.+?)(?:\\.$|$|\\. (?=\\p{Lu}\\p{Ll}+ ))`, "iu");

const sides = once(() => phraseLists(table().sides));

/**
 * Read a list of groups behind `Voor:`, with or without the total before it: `19`, `19 (D66, VVD)`, `D66 (4), VVD: 3`.
 * @param {string} value @param {string} side @returns {[PartyVote[], number | null]}
 */
export function partyVotes(value, side) {
  const [, total, rest] = TOTAL.exec(strip(value, " .")) ?? ["", "", value];
  const votes = strip(rest, total ? " .()[]" : " .").split(/[;,]| en /u).flatMap((piece) => vote(strip(piece, " .:"), side));
  return [votes, total ? Number(total) : null];
}

/**
 * Read groups of both sides behind one label: `Voor: D66 (5), SP (3) Tegen: VVD (4)`.
 * @param {string} value @returns {PartyVote[]}
 */
export function sidedVotes(value) {
  const [, inFavour, against] = /^voor ?:(.+?)[;.]? *tegen ?:(.+)$/iu.exec(value) ?? ["", "", ""];
  return inFavour ? [...partyVotes(inFavour, "for")[0], ...partyVotes(against, "against")[0]] : voteSentence(value).votes;
}

/**
 * Read a sentence that names the groups of both sides, and say what follows on it: `Voor stemden D66 en SP; tegen stemden
 * VVD en CDA.`, `met 9 stemmen voor (D66, SP) en 4 tegen (VVD) aangenomen`. Where one of them is no group, it says nothing.
 * @param {string} text @returns {{votes: PartyVote[], behind: string}}
 */
export function voteSentence(text) {
  const match = text.length > LONGEST ? null : (SPOKEN.exec(text) ?? BRACKETED.exec(text) ?? COLONS.exec(text));
  const lists = match ? [partyVotes(match[1], "for")[0], partyVotes(match[2], "against")[0]] : [];
  const isSure = lists.every((list) => list.length && list.every(({ party }) => isGroup(party)));
  const isSpoken = match !== null && match.index === 0;
  return isSure ? { votes: lists.flat(), behind: isSpoken ? text.slice(match[0].length) : "" } : { votes: [], behind: "" };
}

/** @param {string} party */
function isGroup(party) {
  return isParty(party) || (beginsLarge(party) && words(party).length <= LONGEST_GROUP);
}

/** @param {string} piece @param {string} side @returns {PartyVote[]} */
function vote(piece, side) {
  const [, members = "", whole = piece.replace(/^(?:en |de |het )+(?=[\p{Lu}0-9])/u, "")] = MEMBERS.exec(piece.replace(/^en /u, "")) ?? [];
  const [, group, seats] = SEATED.exec(whole) ?? ["", whole, ""];
  const party = strip(group, " :-");
  if (!/\p{L}/u.test(party) || table().no_groups.includes(fold(party))) return [];
  return [{ party, side, seats: numberOf(members) ?? numberOf(seats) }];
}

/** @param {string} text */
function numberOf(text) {
  return Number(text) || table().counts.indexOf(fold(text).replaceAll("é", "e")) + 1 || null;
}

/**
 * Read the head of a table of votes, `Fractie | Voor | Tegen`: the side that each column counts, empty for the others.
 * @param {string[]} cells @returns {string[]}
 */
export function columnsOf(cells) {
  const columns = cells.map((cell) => isPhrase(sides(), cell) ?? "");
  return columns[0] === "" && new Set(columns).size > 2 ? columns : [];
}

/**
 * Read a row below such a head: a group, and how many of it voted for and against. Its numbers may stand close behind it.
 * @param {string} text @param {string[]} columns @returns {PartyVote[]}
 */
export function countedRow(text, columns) {
  const pieces = text.split(" ");
  const numbers = columns.length ? pieces.splice(1 - columns.length) : [];
  const party = pieces.join(" ");
  if (!isGroup(party) || !numbers.every((cell) => /^(?:[0-9]{1,3}|[-–])$/u.test(cell))) return [];
  return numbers.flatMap((cell, at) => (columns[at + 1] && Number(cell) ? [{ party, side: columns[at + 1], seats: Number(cell) }] : []));
}

/**
 * Whether a row of such a table counts all groups together: `Totaal`.
 * @param {PartyVote[]} votes
 */
export function isTotal(votes) {
  return votes.some(({ party }) => ["totaal", "totalen"].includes(fold(party)));
}

/**
 * Read a row of a table of votes: a group, and `voor` or `tegen`.
 * @param {string[]} cells @returns {PartyVote | null}
 */
export function tableRow(cells) {
  if (cells.length !== 2 || !isParty(cells[0])) return null;
  const among = words(cells[1], 2);
  const match = find(sides(), cells[1], among, 0);
  return match && match.last === among.length ? { party: cells[0], side: match.meaning, seats: null } : null;
}
