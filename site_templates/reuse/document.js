// @ts-check
/** A Word file opened in the browser, read by the same modules as by `motions import`. */

import { read } from "../word/document.js";
import { ROOT, mainPart, partsOf, relationsOf } from "../word/package.js";

/** @typedef {import("../word/package.js").Element} Tree */
/** @typedef {Record<string, { asText: () => string }>} Files */

/** What Word's own elements are called, in the usual and in the strict format; as in `sources/word.py`. */
const PREFIXES = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"],
]);

/**
 * The file with the text; empty where an archive is no Word file.
 * @param {Files} files
 */
export function mainOf(files) {
  return mainPart(Object.keys(files), treeOf(files, ROOT));
}

/**
 * The text, a line for each paragraph; points of a list begin with their sign.
 * @param {Files} files
 */
export function textOf(files) {
  const main = mainOf(files);
  const beside = partsOf(main, Object.keys(files), treeOf(files, relationsOf(main)));
  const [document, numbering, styles] = [main, beside.numbering, beside.styles].map((name) => treeOf(files, name));
  return read({ document, numbering, styles, around: [] }).lines.join("\n");
}

/** @param {Files} files @param {string} name */
function treeOf(files, name) {
  const xml = files[name]?.asText();
  return xml ? elementOf(new DOMParser().parseFromString(xml, "application/xml").documentElement) : null;
}

/** @param {Element} element @returns {Tree} */
function elementOf(element) {
  const name = (PREFIXES.get(element.namespaceURI ?? "") ?? "") + element.localName;
  const values = Object.fromEntries(Array.from(element.attributes, (one) => [one.localName, one.value]));
  return [name, values, name === "w:t" ? [element.textContent ?? ""] : Array.from(element.children, elementOf)];
}
