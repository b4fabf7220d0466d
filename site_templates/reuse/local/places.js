// @ts-check
/** Municipalities and provinces by name, adjective and inhabitants. */

import { list } from "./lists.js";
import { mark } from "./mark.js";
import { offerFor } from "./offers.js";
import { Phrases } from "./phrases.js";

/** @typedef {import("./mark.js").Context} Context */
/** @typedef {import("./mark.js").Mark} Mark */
/** @typedef {import("./mark.js").Place} Place */
/** @typedef {import("./words.js").Word} Word */
/** @typedef {"name" | "plain" | "inflected" | "one" | "many"} Form */
/** @typedef {{ place: Place, form: Form, role: "source" | "target" | "province" | "other" }} Known */

/** Names of municipalities that are also Dutch words: at the begin of a sentence they are taken for the word. */
const ALSO_WORDS = list(`
  Assen Beek Bergen Best Borne Buren Duiven Goes Hoorn Houten Huizen Laren Losser Putten Sluis Soest Stein Tiel
  Veere Voorst Waterland Weert
`);
/** Groups of towns, known to everybody in a council. */
const TOWNS_TOGETHER = /(?<![\p{L}\p{N}])(?:G4|G-4|G40|M50|P10|K80)(?![\p{L}\p{N}])/dgu;

/**
 * @param {Context} context
 * @returns {Phrases<Known>}
 */
export function knownPlaces({ source, target, places, provinces }) {
  /** @type {Phrases<Known>} */
  const known = new Phrases();
  if (target) addPlace(known, target, "target");
  if (source) addPlace(known, source, "source");
  // Utrecht and Groningen are towns first: a motion for Zeist should not name the other town.
  for (const place of places) addPlace(known, place, "other");
  for (const province of provinces) {
    addPlace(known, province, target && target.province === province.names[0] ? "target" : "province");
  }
  return known;
}

/**
 * @param {Phrases<Known>} known
 * @param {Place} place
 * @param {Known["role"]} role
 */
function addPlace(known, place, role) {
  for (const name of place.names) known.add(name, { place, role, form: "name" });
  for (const [plain, inflected] of place.adjectives) {
    known.add(inflected, { place, role, form: "inflected" });
    known.add(plain, { place, role, form: "plain" });
  }
  for (const [one, many] of place.inhabitants) {
    known.add(many, { place, role, form: "many" });
    known.add(one, { place, role, form: "one" });
  }
}

/**
 * @param {string} text
 * @param {Context} context
 * @param {Phrases<Known>} known
 * @param {Set<number>} begins where sentences begin
 * @returns {Mark[]}
 */
export function placeMarks(text, context, known, begins) {
  const marks = [...text.matchAll(TOWNS_TOGETHER)].map(({ 0: words, index }) =>
    mark(text, index, index + words.length, "other-place", "towns-together"),
  );
  for (const { start, end, value } of known.in(text)) {
    if (value.role === "target") continue;
    const words = text.slice(start, end);
    if (ALSO_WORDS.has(words) && begins.has(start)) continue;
    const placeMark = mark(text, start, end, kindOf(value), whyOf(value));
    marks.push(value.role === "source" && context.target ? offerFor(placeMark, value.form, context.target, text) : placeMark);
  }
  return marks;
}

/** @param {Known} known */
function kindOf({ role, form }) {
  if (form === "one" || form === "many") return "inhabitant";
  return role === "source" ? "place" : "other-place";
}

/** @param {Known} known */
function whyOf({ role, form }) {
  if (role === "province") return "province";
  const of = role === "source" ? "own" : "other";
  if (form === "name") return `${of}-name`;
  return form === "one" || form === "many" ? `${of}-inhabitant` : `${of}-adjective`;
}
