// @ts-check
/** A text from elsewhere: out of a Word file, and split into its parts. Nothing of it leaves the browser. */

import { libraries } from "./word.js";
import { load } from "../frame/lib/load.js";
import { openWord } from "./template.js";

/**
 * @typedef {object} Pasted
 * @property {string} kind motion, motion-off-agenda or amendment; empty where the text does not say
 * @property {string} title
 * @property {string} explanation
 * @property {import("./compose.js").Part[]} text none where it is no motion
 * @property {string[]} left lines that have no place
 */

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/**
 * The one door to the splitter. Where, when and by whom the motion was filed elsewhere is not taken over.
 * @param {string} words
 * @returns {Promise<Pasted>}
 */
export async function splitText(words) {
  const [{ split }, phrases] = await Promise.all([import("../splitter/split.js"), load("words/splitting.json")]);
  const made = split(words, phrases);
  const text = made.parts.map(({ sureness, why, ...part }) => part);
  const left = made.lines.filter(({ place }) => place === "left").map((line) => line.text);
  return { kind: made.kind ?? "", title: made.title ?? "", explanation: made.explanation ?? "", text, left };
}

/**
 * The words of a Word file, a line for each paragraph; items of a list begin with a bullet.
 * @param {File} file
 */
export async function wordsOf(file) {
  const { PizZip } = await libraries();
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
