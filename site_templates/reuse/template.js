// @ts-check
/**
 * A Word template: what it may hold, and whether the browser can fill it in.
 *
 * A template from somebody's disk is untrusted like any file: one with a macro, with something it fetches from elsewhere,
 * or with a placeholder that nobody fills is refused, with the reason.
 */

import { mainOf } from "./document.js";

/** What brings the text: its parts one after another, or all of it in one place. */
const TEXTS = ["delen", "tekst"];

/** Every name that a template may have between braces. */
export const NAMES = [
  "soort",
  "titel",
  "gemeente",
  "datum",
  "agendapunt",
  "raadsvoorstel",
  "voorstelnummer",
  "opening",
  "delen",
  "aanhef",
  "regels",
  "opsomming",
  "nummers",
  "citaat",
  "slot",
  "ondertekening",
  "naam",
  "fractie",
  "regel",
  "indieners",
  "toelichting",
  "alineas",
  "uitkomstregel",
  "tekst",
  ".",
];

const LARGEST = 10_000_000;
const MOST_FILES = 1000;
const LARGEST_UNPACKED = 60_000_000;

/** @typedef {{ asText: () => string, name: string, date: Date, dir: boolean, _data?: { uncompressedSize?: number } }} Entry */
/** @typedef {{ files: Record<string, Entry>, generate: (options: object) => any, file: (path: string, words: string) => void }} Zip */

/** Why a template can't be used; `code` is the name of the sentence that says so. */
export class TemplateError extends Error {
  /** @param {string} code @param {string} [fact] */
  constructor(code, fact = "") {
    super(code);
    this.code = code;
    this.fact = fact;
  }
}

/** @param {ArrayBuffer} bytes @param {new (bytes: ArrayBuffer) => Zip} PizZip @returns {Zip} */
export function openWord(bytes, PizZip) {
  if (bytes.byteLength > LARGEST) throw new TemplateError("large");
  /** @type {Zip} */
  let zip;
  try {
    zip = new PizZip(bytes);
  } catch {
    throw new TemplateError("form");
  }
  const entries = Object.values(zip.files);
  const size = entries.reduce((sum, { _data }) => sum + (_data?.uncompressedSize ?? 0), 0);
  if (entries.length > MOST_FILES || size > LARGEST_UNPACKED) throw new TemplateError("large");
  if (!mainOf(zip.files)) throw new TemplateError("form");
  return zip;
}

/**
 * Refuse what a template from elsewhere must not bring along.
 * @param {Zip} zip
 */
export function refuseDangers(zip) {
  const names = Object.keys(zip.files);
  const types = zip.files["[Content_Types].xml"]?.asText() ?? "";
  if (names.some((name) => /vba|macro|activex|\.bin$/iu.test(name)) || /macroEnabled/iu.test(types)) {
    throw new TemplateError("macro");
  }
  for (const name of names.filter((name) => name.endsWith(".rels"))) {
    const target = outside(/** @type {Entry} */ (zip.files[name]).asText());
    if (target) throw new TemplateError("outside", target);
  }
}

/** @param {string} xml a list of relations */
function outside(xml) {
  const relations = new DOMParser().parseFromString(xml, "application/xml").getElementsByTagName("*");
  for (const relation of relations) {
    const target = relation.getAttribute("Target") ?? "";
    if (relation.getAttribute("TargetMode")?.toLowerCase() === "external" || /^(https?|file|ftp):|^\\\\/iu.test(target)) {
      return target.slice(0, 200);
    }
  }
  return "";
}

/**
 * A module for docxtemplater that reads which names a template has between braces.
 * @param {Set<string>} names
 */
export function namesIn(names) {
  /** @param {any[]} parts */
  const walk = (parts) => {
    for (const part of parts ?? []) {
      if (part.type === "placeholder" && typeof part.value === "string") names.add(part.value.trim());
      if (Array.isArray(part.subparsed)) walk(part.subparsed);
    }
    return parts;
  };
  return { name: "names", postparse: walk };
}

/**
 * Refuse names that nothing fills, and a template that has no place for the text: a title in its foot makes no motion.
 * @param {Set<string>} names
 */
export function refuseUnknown(names) {
  if (!TEXTS.some((name) => names.has(name))) throw new TemplateError("bare");
  const unknown = [...names].filter((name) => !NAMES.includes(name));
  if (unknown.length > 0) throw new TemplateError("unknown", unknown.map((name) => `{${name}}`).join(", "));
}
