// @ts-check
// What says that words change, and where: `Beslispunt 2 te wijzigen in: …`, `een beslispunt 5, luidende:`.

import { hasLetter, withoutMarks } from "../words/marks.js";
import { find, findAnywhere, phraseLists, phraseSet } from "../words/phrases.js";
import { lstrip, rstrip, strip } from "../words/strings.js";
import { once, table } from "../words/table.js";
import { words } from "../words/words.js";

/** A marker further on in a line is part of its text. */
const LONGEST_PLACE = 40;
/** Before `luidende` stand at most so many words, with those themselves. */
const MOST_NAMED = 8;
/** Within so many words stands which place is changed. */
const PLACE_WITHIN = 5;

const markers = once(() => phraseLists(table().changes));
const reads = once(() => phraseSet(table().change_reads));

/**
 * Whether a text says that something is changed, added or deleted.
 * @param {string} text
 */
export function hasMarker(text) {
  return findAnywhere(markers(), text, words(text, LONGEST_PLACE)) !== null;
}

/**
 * Whether a text begins with a place in a proposal and says what is changed there: `Beslispunt 2 te wijzigen in: …`.
 * @param {string} text
 */
export function opensChange(text) {
  const among = words(text, PLACE_WITHIN);
  return among.some((word) => table().change_places.includes(word.text)) && hasMarker(text);
}

/**
 * Part `Beslispunt 3 te wijzigen in: …` in place, what happens, and the new words.
 * @param {string} text @returns {[string, string, string, boolean] | null}
 */
export function splitAt(text) {
  const among = words(text, LONGEST_PLACE);
  const match = findAnywhere(markers(), text, among) ?? addedAt(text, among);
  if (!match) return null;
  const before = rstrip(text.slice(0, among[match.first].start), " ,:;").replace(/(["”“’'»]),? en$/u, "$1");
  const [named, after] = withoutReads(lstrip(text.slice(among[match.last - 1].end), " ,:;*_"));
  if (/nummer/u.test(text.slice(among[match.first].start, among[match.last - 1].end))) return [before, match.meaning, withoutMarks(after), false];
  if (match.first && before && "\"“„‘'".includes(before[before.length - 1]) && !after && !quoted(before)[1]) return null;
  return [strip(`${before} ${named}`, " "), match.meaning, hasLetter(after) ? after : "", among[match.last - 1].text === "van" && text.endsWith(":")];
}

/**
 * Where `Aan het besluit wordt een nieuw punt 6 toegevoegd` says it.
 * @param {string} text @param {import("../words/words.js").Word[]} among
 */
function addedAt(text, among) {
  const [verb, last] = [["wordt", "worden"], ["toegevoegd", "ingevoegd"]].map((known) => among.findIndex((word) => known.includes(word.text)));
  const isNamed = /^(?:aan|in|na|achter|onder|voor|tussen) /iu.test(text) && verb > 0 && last > verb;
  return isNamed ? { meaning: "added", first: verb, last: last + 1 } : null;
}

/**
 * The new words behind `toegevoegd, luidende:`, and what stands between: `een beslispunt 5, luidende:`.
 * @param {string} after @returns {[string, string]}
 */
function withoutReads(after) {
  const among = words(after, MOST_NAMED);
  const match = /^(?:een|het|de) /iu.test(after) ? findAnywhere(reads(), after, among) : find(reads(), after, among, 0);
  if (!match) return ["", after];
  return [rstrip(after.slice(0, among[match.first].start), " ,"), lstrip(after.slice(among[match.last - 1].end), " :*_")];
}

/**
 * Part `in artikel 4 "maandag"` in the place and the quoted old words.
 * @param {string} before @returns {[string, string]}
 */
export function quoted(before) {
  const bare = rstrip(before, " ,:");
  for (const [left, right] of table().characters.quotes) {
    if (!bare.endsWith(right) || bare.length < 2) continue;
    const start = bare.indexOf(left);
    if (start < 0 || start >= bare.length - right.length) continue;
    const inner = bare.slice(start + left.length, bare.length - right.length);
    const named = bare.slice(0, start);
    return [placeThatReads(named)?.[0] ?? rstrip(named, " ,:;"), strip(inner, " ")];
  }
  return [before, ""];
}

/**
 * Part `Beslispunt 3, luidende: "…"` in the place and the words that stand there.
 * @param {string} text @returns {[string, string] | null}
 */
export function placeThatReads(text) {
  const among = words(text, LONGEST_PLACE);
  const isPlace = among.slice(0, PLACE_WITHIN).some((word) => table().change_places.includes(word.text));
  const match = isPlace ? findAnywhere(reads(), text, among) : null;
  if (!match || !match.first) return null;
  const rest = lstrip(text.slice(among[match.last - 1].end), " *_");
  return !rest || rest.startsWith(":") ? [rstrip(text.slice(0, among[match.first].start), " ,"), lstrip(rest, " :*_")] : null;
}

/**
 * Read `artikel 9, tweede lid, te wijzigen`: a place, with the words below it.
 * @param {string} text @returns {[string, string] | null}
 */
export function placeAlone(text) {
  const place = /^(.+?),? te (?:wijzigen|veranderen|vervangen)[ .:;]*$/u.exec(text)?.[1] ?? "";
  return words(place, PLACE_WITHIN).some((word) => table().change_places.includes(word.text)) ? [place, ""] : null;
}
