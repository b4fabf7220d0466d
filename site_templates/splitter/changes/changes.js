// @ts-check
// The changes of an amendment: where, what happens, the old words and the new.

import { partOf } from "../result/part.js";
import { unquoted, withoutMarks } from "../words/marks.js";
import { rstrip, strip } from "../words/strings.js";
import { fold } from "../words/words.js";
import { placeAlone, placeThatReads, quoted, splitAt } from "./marker.js";
import { textLabel } from "./texts.js";

/** @typedef {{at: string, how: string | null, original: string[], amended: string[], points: string[]}} Change */

/**
 * The changes that stand under `Besluit:`, each as a part; the first one keeps what opened it.
 * @param {string[]} points @param {string | null} lead
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

  /** @param {"original" | "amended"} which @param {string} rest */
  label(which, rest) {
    if (this.change[which].length) this.next();
    this.mode = which;
    if (which === "amended") this.change.how ??= "replaced";
    if (rest) this.change[which].push(rest);
  }

  /** @param {string} place @param {string} rest */
  reads(place, rest) {
    if (this.change.at || this.change.points.length) this.next();
    this.change.at = place;
    this.mode = "original";
    if (rest) this.change.original.push(rest);
  }

  /**
   * @param {string} before @param {string} how @param {string} after
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
