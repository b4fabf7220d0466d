// @ts-check
/** What may be meant by a word that no motion is about: each guess is said to be one. */

import { parts } from "./compounds.js";
import { inflections } from "./inflect.js";
import { mend } from "./spelling.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./question.js").Asked} Asked */
/** @typedef {import("./question.js").Way} Way */

const SHORTEST_BEGINNING = 5;
/** So many longer words are taken at most. */
const LONGER = 4;
const PART = 0.5;
const EXACT = /** @type {const} */ ("exact");
const ROUGH = /** @type {const} */ ("part");
/** A part on a larger share of all pages says too little by itself: `straat` of `tweerichtingsstraat`. */
const USUAL = 0.03;
/** On so small a share of all pages the first part tells more than a rarer one behind it: `laadpalen` of `laadpalennetwerk`. */
const FEW = 0.05;
/** A shorter part has no other forms: they would be found by chance. */
const SHORTEST_INFLECTED = 5;

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
  const found = label ? await index.look(label) : null;
  return found?.entry.p ? [{ kind: "corrected", weight: 1, stems: [found.stem], label }] : [];
}

/**
 * The parts of a compound together, and after that the part that tells most: its first one, which says what the whole
 * is about, where few pages have that, else its rarest. All parts of a known compound, with few pages for the first,
 * are the compound itself: `opvang voor daklozen`.
 *
 * @param {Asked} word
 * @param {Index} index
 * @returns {Promise<Way[]>}
 */
async function inParts({ form, pieces, known: isWord }, index) {
  const apart = pieces.length > 1 ? pieces.filter((piece) => piece.length > 1 && !index.stops.has(piece)) : await divide(form, index);
  const known = await Promise.all(apart.map(async (part) => ({ part, stems: await stemsOf(part, index) })));
  if (known.length === 0 || known.some(({ stems }) => stems.length === 0)) return [];
  const pages = await Promise.all(known.map(async ({ stems: [first = ""] }) => (await index.hits(first)).size));
  const [first = 0] = pages;
  const few = first <= FEW * index.root.pages;
  const at = few ? 0 : pages.indexOf(Math.min(...pages));
  const telling = known.slice(at, at + 1).filter(() => few || (pages[at] ?? 0) <= USUAL * index.root.pages);
  const rows = known.slice(1).map((_, number) => known.slice(0, number + 2)).reverse();
  return [
    ...rows.map((row) => ({ ...asParts(row), kind: isWord && few && row.length === known.length ? EXACT : ROUGH, weight: 1, near: true })),
    ...telling.map((part) => asParts([part])),
  ];
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
  const isAnyForm = async (/** @type {string} */ part) => (await isWord(part)) || (!index.stops.has(part) && (await stemsOf(part, index)).length > 0);
  const words = await parts(form, isWord);
  const others = words.length > 1 ? [] : await parts(form, isAnyForm);
  const found = others.length > 1 ? others : words;
  const smaller = found.map(async (part) => ((await stemsOf(part, index)).length > 0 ? [part] : divide(part, index)));
  return (await Promise.all(smaller)).flat();
}

/**
 * @param {{ part: string, stems: string[] }[]} row
 * @returns {Way}
 */
function asParts(row) {
  return { kind: ROUGH, weight: PART, stems: row.flatMap(({ stems }) => stems), label: row.map(({ part }) => part).join(" + ") };
}

/**
 * What a part asks: itself, else what a register has for it, else another form of it.
 *
 * @param {string} part
 * @param {Index} index
 * @returns {Promise<string[]>}
 */
async function stemsOf(part, index) {
  const found = await index.look(part);
  if (found?.entry.p) return [found.stem];
  const [, , ...stems] = found?.entry.a?.find(([kind]) => kind === "s" || kind === "i") ?? [];
  if (stems.length > 0 || part.length < SHORTEST_INFLECTED) return stems;
  const forms = await Promise.all(inflections(part).map((form) => index.look(form)));
  return forms.flatMap((one) => (one?.entry.p ? [one.stem] : [])).slice(0, 1);
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
  const found = await Promise.all(forms.map(async (label) => ({ label, known: await index.look(label) })));
  /** @type {Map<string, Way>} */
  const ways = new Map();
  for (const { label, known } of found) {
    if (known?.entry.p && !ways.has(known.stem)) ways.set(known.stem, { kind: "related", weight: PART, stems: [known.stem], label });
  }
  return [...ways.values()].slice(0, LONGER);
}
