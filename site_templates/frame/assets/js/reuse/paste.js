// @ts-check
/** A text from elsewhere: out of a Word file, and split into its parts. Nothing of it leaves the browser. */

import { libraries } from "./word.js";
import { openWord } from "./template.js";

/**
 * @typedef {object} Pasted
 * @property {string} title
 * @property {string} explanation
 * @property {import("./compose.js").Part[]} text
 */

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/**
 * The one door to the splitter.
 * @param {string} words
 * @param {string} root of the site
 * @returns {Promise<Pasted>}
 */
export async function splitText(words, root) {
  return plainly(words);
}

/**
 * Without a splitter every line is a point, for a person to sort.
 * @param {string} words
 * @returns {Pasted}
 */
function plainly(words) {
  const lines = words.split(/\r?\n/u).map((line) => line.replace(/^\s*[•▪\-–*]\s*/u, "").trim());
  const points = lines.filter(Boolean).map((line) => line.replace(/[;,.]$/u, ""));
  return { title: "", explanation: "", text: points.length > 0 ? [{ part: "considering", points }] : [] };
}

/**
 * The words of a Word file, a line for each paragraph; items of a list begin with a bullet.
 * @param {File} file
 * @param {string} vendor the folder of the libraries
 */
export async function wordsOf(file, vendor) {
  const { PizZip } = await libraries(vendor);
  const zip = openWord(await file.arrayBuffer(), PizZip);
  const xml = zip.files["word/document.xml"]?.asText() ?? "";
  const paragraphs = new DOMParser().parseFromString(xml, "application/xml").getElementsByTagNameNS(WORD, "p");
  return Array.from(paragraphs, lineOf).join("\n");
}

/** @param {Element} paragraph */
function lineOf(paragraph) {
  const style = paragraph.getElementsByTagNameNS(WORD, "pStyle")[0]?.getAttributeNS(WORD, "val") ?? "";
  const listed = paragraph.getElementsByTagNameNS(WORD, "numPr").length > 0 || /^(list|lijst)/iu.test(style);
  const words = Array.from(paragraph.getElementsByTagNameNS(WORD, "*"), (one) => {
    if (one.localName === "t") return one.textContent ?? "";
    return one.localName === "tab" && one.parentElement?.localName === "r" ? " " : one.localName === "br" ? "\n" : "";
  });
  const line = words.join("").trim();
  return listed && line ? `• ${line}` : line;
}
