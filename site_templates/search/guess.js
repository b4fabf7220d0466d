// @ts-check
/** What may be meant by a word that no motion is about: each guess is labelled as one. */

import { parts } from "./compounds.js";
import { inflections } from "./inflect.js";
import { mend } from "./spelling.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./question.js").Asked} Asked */
/** @typedef {import("./question.js").Way} Way */

/** @typedef {{ part: string, stems: string[] }} Part a word inside, as it is shown, and what it asks */

/** What a register has for a word, by its letter in the index (`synonyms.py`). */
const SAME = "si";
const NEAR = "m";
const SHORTEST_BEGINNING = 5;
/** So many longer words are taken at most. */
const LONGER = 4;
const PART = 0.5;
/** Another word for what a correction says. */
const OTHER = 0.5;
const EXACT = /** @type {const} */ ("exact");
const ROUGH = /** @type {const} */ ("part");
/** A part on a larger share of all pages says too little by itself: `straat` of `tweerichtingsstraat`. */
const USUAL = 0.03;
/** On so small a share of all pages the first part means more than a rarer one behind it: `laadpalen` of `laadpalennetwerk`. */
const FEW = 0.05;
/** These say where and not what: `buurtmoestuin` is about a `moestuin`. */
const WHERE = new Set(["buurt", "dorp", "dorpen", "gemeente", "regio", "stad", "steden", "straat", "wijk"]);
/** A shorter part has no other forms: they would be found by chance. */
const SHORTEST_INFLECTED = 5;
/** A shorter part means something by itself only where it stands in a title: `zorg`, and not `klap`. */
const SHORTEST_TELLING = 6;
const TITLE = 0;
/** So much of a part its stem keeps at least: `houd` is not what `houderij` is about. */
const KEPT = 0.6;

/**
 * @param {Asked} word
 * @param {Index} index
 * @param {boolean} isThere whether a motion is about the word itself: then only its parts together come near
 * @returns {Promise<Way[]>}
 */
export async function guess(word, index, isThere) {
  const mended = word.known || word.pieces.length > 1 ? [] : await corrected(word.form, index);
  if (mended.length > 0) return mended;
  const inside = await inParts(word, index);
  if (isThere) return inside.filter(({ near }) => near);
  return inside.length > 0 || word.known ? inside : longer(word.form, index);
}

/**
 * @param {string} form
 * @param {Index} index
 * @returns {Promise<Way[]>}
 */
async function corrected(form, index) {
  const letters = [...new Set(form.slice(0, 2))];
  const files = await Promise.all(letters.map((letter) => index.file(`vocabulary/${letter}`).catch(() => [])));
  const label = mend(form, files.flat());
  const hit = label ? await index.look(label) : null;
  if (!hit?.entry.p) return [];
  const others = (hit.entry.a ?? []).filter(([kind]) => SAME.includes(kind)).map(([, , ...stems]) => stems);
  return [[hit.stem], ...others].map((stems, at) => ({ kind: "corrected", weight: at > 0 ? OTHER : 1, stems, label }));
}

/**
 * The parts of a compound together, and after that the part that means most: its first one, which says what the whole
 * is about, where few pages have that, else its rarest. All parts of a known compound, with few pages for the first,
 * are the compound itself: `opvang voor daklozen`.
 *
 * @param {Asked} word
 * @param {Index} index
 * @returns {Promise<Way[]>}
 */
async function inParts({ form, pieces, known: isWord }, index) {
  const apart = pieces.length > 1 ? pieces.filter((piece) => piece.length > 1 && !index.stops.has(piece)) : await divide(form, index);
  const all = (await Promise.all(apart.map((part) => meant(part, index)))).filter(({ stems }) => stems.length > 0);
  const [place, ...behind] = all;
  const known = place && behind.length > 0 && WHERE.has(place.part) ? [...behind, place] : all;
  if (known.length === 0) return [];
  const hits = await Promise.all(known.map(({ stems: [first = ""] }) => index.hits(first)));
  const pages = hits.map(({ size }) => size);
  const [first = 0] = pages;
  const few = first <= FEW * index.root.pages;
  const at = few ? 0 : pages.indexOf(Math.min(...pages));
  // What a register has as a word means something of its own: `waterstof` is no water.
  const telling = isWord ? [] : known.slice(at, at + 1).filter((part) => (few || (pages[at] ?? 0) <= USUAL * index.root.pages) && isTelling(part, hits[at] ?? new Map(), at < known.length - 1));
  const rows = all.slice(1).map((_, number) => all.slice(0, number + 2)).reverse();
  return [
    ...rows.map((row) => ({ ...asParts(row), kind: (isWord || pieces.length > 1) && few && row.length === all.length ? EXACT : ROUGH, weight: 1, near: true })),
    ...telling.map((part) => asParts([part])),
  ];
}

/**
 * Whether a part says something by itself.
 *
 * @param {Part} known
 * @param {import("./index.js").Hits} hits
 * @param {boolean} isFirst whether another part comes behind it: `katten` of `kattenvrouwtje`, not `vissen` of `walvissen`
 */
function isTelling({ part, stems: [stem = ""] }, hits, isFirst) {
  if (part.startsWith(stem) && stem.length < KEPT * part.length && !(isFirst && inflections(part).includes(stem))) return false;
  return part.length >= SHORTEST_TELLING || [...hits.values()].some(({ where }) => where === TITLE);
}

/**
 * The words inside, preferably in the form in which the library has them; one that only a register has is divided too.
 *
 * @param {string} form
 * @param {Index} index
 * @returns {Promise<string[]>}
 */
async function divide(form, index) {
  const isWord = async (/** @type {string} */ part) => part !== form && !index.stops.has(part) && (await index.look(part)) !== null;
  const isAnyForm = async (/** @type {string} */ part) => (await isWord(part)) || (!index.stops.has(part) && (await meant(part, index)).stems.length > 0);
  const words = await parts(form, index.root.compounds, isWord);
  const others = words.length > 1 ? [] : await parts(form, index.root.compounds, isAnyForm);
  const divided = others.length > 1 ? others : words;
  const smaller = divided.map(async (part) => ((await meant(part, index)).stems.length > 0 ? [part] : divide(part, index)));
  return (await Promise.all(smaller)).flat();
}

/**
 * @param {Part[]} row
 * @returns {Way}
 */
function asParts(row) {
  const stems = row.flatMap((part) => part.stems);
  return { kind: ROUGH, weight: PART, stems, label: row.map(({ part }) => part).join(" + "), near: stems.length > 1 };
}

/**
 * What a part asks: itself, else what a register has for it, else another form of it.
 *
 * @param {string} part
 * @param {Index} index
 * @returns {Promise<Part>} without stems where no motion has any of these
 */
async function meant(part, index) {
  const hit = await index.look(part);
  if (hit?.entry.p) return { part, stems: [hit.stem] };
  const register = (/** @type {string} */ kinds) => hit?.entry.a?.find(([kind]) => kinds.includes(kind));
  const [, label = "", ...stems] = register(SAME) ?? (await otherForm(part, index)) ?? register(NEAR) ?? [];
  return { part: label || part, stems };
}

/**
 * @param {string} part
 * @param {Index} index
 * @returns {Promise<string[] | undefined>} as a relation
 */
async function otherForm(part, index) {
  if (part.length < SHORTEST_INFLECTED) return undefined;
  const forms = await Promise.all(inflections(part).map((form) => index.look(form)));
  const stem = forms.find((one) => one?.entry.p)?.stem;
  return stem === undefined ? undefined : ["", "", stem];
}

/**
 * Longer words that begin so.
 *
 * @param {string} form
 * @param {Index} index
 * @returns {Promise<Way[]>}
 */
async function longer(form, index) {
  if (form.length < SHORTEST_BEGINNING) return [];
  const forms = await index.beginningWith(form);
  const lookups = await Promise.all(forms.map(async (label) => ({ label, known: await index.look(label) })));
  /** @type {Map<string, Way>} */
  const ways = new Map();
  for (const { label, known } of lookups) {
    if (known?.entry.p && !ways.has(known.stem)) ways.set(known.stem, { kind: "related", weight: PART, stems: [known.stem], label });
  }
  return [...ways.values()].slice(0, LONGER);
}
