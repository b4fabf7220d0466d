// @ts-check
/** A text from elsewhere: out of a Word file, and split into its parts. Nothing of it leaves the browser. */

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
 * @param {string} words
 * @param {string} root of the site
 * @returns {Promise<Pasted>}
 */
export async function splitText(words, root) {
  const [{ split }, answer] = await Promise.all([import("../splitter/split.js"), fetch(`${root}words/splitting.json`)]);
  if (!answer.ok) throw new Error(String(answer.status));
  const made = split(words, await answer.json());
  const text = made.parts.map(({ sureness, why, ...part }) => part);
  const left = made.lines.filter(({ place }) => place === "left").map((line) => line.text);
  return { kind: made.kind ?? "", title: made.title ?? "", explanation: made.explanation ?? "", text, left };
}

/**
 * The words of a Word file, a line for each paragraph.
 * @param {File} file
 * @param {string} vendor the folder of the libraries
 */
export async function wordsOf(file, vendor) {
  const { PizZip } = await libraries(vendor);
  return textOf(openWord(await file.arrayBuffer(), PizZip).files);
}
