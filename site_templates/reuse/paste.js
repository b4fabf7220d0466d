// @ts-check
/** A text from elsewhere: out of a Word file, and split into its parts. Nothing of it leaves the browser. */

import { load } from "../frame/lib/load.js";
import { textOf } from "./document.js";
import { openWord } from "./template.js";
import { libraries } from "./word.js";

/**
 * @typedef {object} Pasted
 * @property {string} kind motion, motion-off-agenda or amendment; empty where the text does not say
 * @property {string} title
 * @property {string} explanation
 * @property {import("./compose.js").Part[]} text none where it is no motion
 * @property {string[]} left lines that have no place
 */

/**
 * The one door to the splitter. Where, when and by whom the motion was filed elsewhere is not taken over.
 * @param {string} words @returns {Promise<Pasted>}
 */
export async function splitText(words) {
  const [{ split }, phrases] = await Promise.all([import("../splitter/split.js"), load("words/splitting.json")]);
  const result = split(words, phrases);
  const text = result.parts.map(({ sureness, why, ...part }) => part);
  const left = result.lines.filter(({ place }) => place === "left").map((line) => line.text);
  return { kind: result.kind ?? "", title: result.title ?? "", explanation: result.explanation ?? "", text, left };
}

/**
 * The words of a Word file, a line for each paragraph.
 * @param {File} file
 */
export async function wordsOf(file) {
  const { PizZip } = await libraries();
  return textOf(openWord(await file.arrayBuffer(), PizZip).files);
}
