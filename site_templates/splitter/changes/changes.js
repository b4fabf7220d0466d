// @ts-check
// The changes of an amendment: where, what happens, the old words and the new.

import { partOf } from "../parts/part.js";
import { hasLetter, unquoted, withoutMarks } from "../words/marks.js";
import { lstrip, rstrip, strip } from "../words/strings.js";
import { once, table } from "../words/table.js";
import { find, findAnywhere, fold, phrases, phraseSet, words } from "../words/words.js";

/** @typedef {{at: string, how: string | null, original: string[], amended: string[], points: string[]}} Change */

/** A marker further on in a line is part of its text. */
const LONGEST_PLACE = 40;
/** Before `luidende` stand at most so many words, with those themselves. */
const MOST_NAMED = 8;
/** Within so many words stands which place is changed. */
const PLACE_WITHIN = 5;

const markers = once(() =>
  phrases(Object.entries(table().changes).flatMap(([how, known]) => known.map((phrase) => /** @type {[string, string]} */ ([phrase, how])))),
);
const reads = once(() => phraseSet(table().change_reads));
const texts = once(() => {
  const { original, amended } = table().change_texts;
  /** @type {[string, "original" | "amended"][]} */
  const pairs = [];
  for (const phrase of original) pairs.push([phrase, "original"]);
  for (const phrase of amended) pairs.push([phrase, "amended"]);
  return phrases(pairs);
});

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
 * Read `Oude tekst:` and the like: which text it announces, and what follows on the line.
 * @param {string} text
 * @returns {["original" | "amended", string] | null}
 */
export function textLabel(text) {
  const among = words(text, 8);
  const match = find(texts(), text, among, 0);
  if (!match) return null;
  const tail = lstrip(text.slice(among[match.last - 1].end), " )*_");
  if (!tail.startsWith(":") && (hasLetter(tail) || match.last - match.first < 2)) return null;
  return [match.meaning, lstrip(tail, " :*_")];
}

/**
 * The changes that stand under `Besluit:`, each as a part; the first one keeps what opened it.
 * @param {string[]} points
 * @param {string | null} lead
 */
export function changes(points, lead) {
  const reader = new Reader();
  for (const point of points) reader.read(point);
  const parts = reader.finish().map(madeOf);
  if (!parts.length) return [partOf("change", { lead, sureness: "unsure", why: ["no-points"] })];
  parts[0].lead = lead;
  return parts;
}

/** @param {Change} change */
function madeOf(change) {
  const sure = change.how !== null && (change.amended.length > 0 || change.how === "deleted");
  return partOf("change", {
    points: change.points.map(withoutMarks),
    at: change.at || null,
    how: change.how,
    original: lettersOf(change.original.join("\n")) || null,
    amended: lettersOf(change.amended.join("\n")) || null,
    sureness: sure ? "likely" : "unsure",
    why: sure ? [] : ["change-unread"],
  });
}

/**
 * The words of a proposal without the quotes round them and what closes the line behind those.
 * @param {string} text
 */
function lettersOf(text) {
  const bare = rstrip(text, " ;,.");
  const inner = unquoted(bare);
  return inner !== bare ? inner : unquoted(text);
}

/** @returns {Change} */
function blank() {
  return { at: "", how: null, original: [], amended: [], points: [] };
}

/** Reads point after point; a marker begins a change, a label says which text follows. */
class Reader {
  constructor() {
    /** @type {Change[]} */
    this.done = [];
    this.change = blank();
    /** @type {"" | "original" | "amended"} */
    this.mode = "";
  }

  /** @param {string} text */
  read(text) {
    if (fold(strip(text, " ,;:")) === "en") return;
    const textLabelled = textLabel(text);
    if (textLabelled) return this.label(...textLabelled);
    const marker = splitAt(text);
    if (marker && !(this.mode && this.change.how === null)) return this.marker(...marker);
    const named = this.mode ? null : (placeThatReads(text) ?? placeAlone(text));
    if (named) return this.reads(...named);
    this.change[this.mode || "points"].push(text);
  }

  /**
   * @param {"original" | "amended"} which
   * @param {string} rest
   */
  label(which, rest) {
    if (this.change[which].length) this.next();
    this.mode = which;
    if (which === "amended") this.change.how ??= "replaced";
    if (rest) this.change[which].push(rest);
  }

  /**
   * @param {string} place
   * @param {string} rest
   */
  reads(place, rest) {
    if (this.change.at || this.change.points.length) this.next();
    this.change.at = place;
    this.mode = "original";
    if (rest) this.change.original.push(rest);
  }

  /**
   * @param {string} before
   * @param {string} how
   * @param {string} after
   * @param {boolean} isOld whether the old words follow: `te wijzigen van`
   */
  marker(before, how, after, isOld) {
    const { at: opened, original: old, amended, points } = this.change;
    // `Beslispunt 3 als volgt te wijzigen:` says where; the words follow on lines of their own.
    const onlyPlace = this.change.how && this.change.how !== "deleted" && ![...old, ...amended, ...points].length;
    const isNamed = opened && !this.change.how && !before;
    if (!onlyPlace && (this.change.how || old.length || amended.length)) this.next();
    const [at, original] = how === "added" ? [before, ""] : quoted(before);
    this.change.how = how;
    this.change.at = at.replace(/ (?:wordt|worden)$/u, "") || (onlyPlace || isNamed ? opened : "");
    if (original) this.change.original.push(original);
    this.mode = how === "deleted" ? "" : isOld ? "original" : "amended";
    if (after) this.change[this.mode || "points"].push(after);
  }

  next() {
    const { at, how, original, amended, points } = this.change;
    if (at || how || original.length || amended.length || points.length) this.done.push(this.change);
    this.change = blank();
    this.mode = "";
  }

  /** All changes. */
  finish() {
    this.next();
    return this.done;
  }
}

/**
 * Part `Beslispunt 3, luidende: "…"` in the place and the words that stand there.
 * @param {string} text
 * @returns {[string, string] | null}
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
 * @param {string} text
 * @returns {[string, string] | null}
 */
function placeAlone(text) {
  const place = /^(.+?),? te (?:wijzigen|veranderen|vervangen)[ .:;]*$/u.exec(text)?.[1] ?? "";
  return words(place, PLACE_WITHIN).some((word) => table().change_places.includes(word.text)) ? [place, ""] : null;
}

/**
 * The new words behind `toegevoegd, luidende:`, and what stands between: `een beslispunt 5, luidende:`.
 * @param {string} after
 * @returns {[string, string]}
 */
function withoutReads(after) {
  const among = words(after, MOST_NAMED);
  const match = /^(?:een|het|de) /iu.test(after) ? findAnywhere(reads(), after, among) : find(reads(), after, among, 0);
  if (!match) return ["", after];
  return [rstrip(after.slice(0, among[match.first].start), " ,"), lstrip(after.slice(among[match.last - 1].end), " :*_")];
}

/**
 * Part `Beslispunt 3 te wijzigen in: …` in place, what happens, and the new words.
 * @param {string} text
 * @returns {[string, string, string, boolean] | null}
 */
function splitAt(text) {
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
 * @param {string} text
 * @param {import("../words/words.js").Word[]} among
 */
function addedAt(text, among) {
  const [verb, last] = [["wordt", "worden"], ["toegevoegd", "ingevoegd"]].map((known) => among.findIndex((word) => known.includes(word.text)));
  const isNamed = /^(?:aan|in|na|achter|onder|voor|tussen) /iu.test(text) && verb > 0 && last > verb;
  return isNamed ? { meaning: "added", first: verb, last: last + 1 } : null;
}

/**
 * Part `in artikel 4 "maandag"` in the place and the quoted old words.
 * @param {string} before
 * @returns {[string, string]}
 */
function quoted(before) {
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
