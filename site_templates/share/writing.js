// @ts-check
/** A record as YAML: anew in canonical order, or over the one that was there, of which all that did not change stays. */

import { canHold, changeMap } from "./nodes.js";
import { END } from "./reading.js";
import { same } from "./shape.js";

/** @typedef {import("./shape.js").Values} Values */
/** @typedef {import("./shape.js").Form} Form */

/**
 * @typedef {object} Base the record that is being improved
 * @property {string} text
 * @property {Values} values
 */

const LAYOUT = { lineWidth: 0, singleQuote: true };
const KEY = /^(?:[\w-]+|'[^'\n]+'|"[^"\n]+")\s*:(?:\s|$)/u;

/**
 * @param {Values} values
 * @param {Base | null} base
 * @param {string[]} comments lines for people above it
 * @param {Form} form
 * @param {any} library `yaml`
 */
export function writeRecord(values, base, comments, form, library) {
  const record = base ? over(base, values, form, library) : anew(values, form, library);
  const above = comments.map((line) => `# ${line.replaceAll(/\s+/gu, " ").trim()}\n`);
  return above.length > 0 ? `${above.join("")}${END}\n${record}` : record;
}

/**
 * @param {Values} values
 * @param {Form} form
 * @param {any} library
 */
function anew(values, form, library) {
  const document = new library.Document({}, { schema: "failsafe" });
  document.contents.flow = false;
  changeMap(document.contents, {}, values, form.fields, library);
  return document.toString(LAYOUT);
}

/**
 * @param {Base} base
 * @param {Values} values
 * @param {Form} form
 * @param {any} library
 */
function over({ text, values: before }, values, form, library) {
  if (same(before, values)) return text;
  const document = library.parseDocument(text, { schema: "failsafe", logLevel: "error" });
  if (!canHold(document.contents, library)) return anew(values, form, library);
  changeMap(document.contents, before, values, form.fields, library);
  const changed = document.toString({ ...LAYOUT, flowCollectionPadding: /[{[] /u.test(text) });
  const spliced = splice(text, changed, (name) => same(before[name], values[name]));
  return same(strings(spliced, library), values) ? spliced : changed;
}

/**
 * The blocks of the new text that changed, and those of the old one, byte by byte, that did not.
 * @param {string} before
 * @param {string} after
 * @param {(name: string) => boolean} isSame
 */
function splice(before, after, isSame) {
  const old = blocksOf(before);
  const fresh = blocksOf(after);
  const texts = fresh.blocks.map((block) => (isSame(block.name) ? (old.blocks.find(({ name }) => name === block.name) ?? block).text : block.text));
  return texts.map((block) => (block.endsWith("\n") ? block : `${block}\n`)).join("") + old.tail;
}

/**
 * A record in blocks, each a field of the record with the remarks above it; and what stands below the last one.
 * @param {string} text
 */
function blocksOf(text) {
  /** @type {{ name: string, text: string }[]} */
  const blocks = [];
  let waiting = "";
  for (const line of text.match(/[^\n]*\n|[^\n]+$/gu) ?? []) {
    const last = blocks.at(-1);
    if (KEY.test(line)) {
      blocks.push({ name: line.slice(0, line.indexOf(":")).trim().replaceAll(/^['"]|['"]$/gu, ""), text: waiting + line });
      waiting = "";
    } else if (/^(?:#|---)/u.test(line)) waiting += line;
    else if (last && !waiting) last.text += line;
    else waiting += line;
  }
  return { blocks, tail: waiting };
}

/**
 * @param {string} text
 * @param {any} library
 */
function strings(text, library) {
  const document = library.parseDocument(text, { schema: "failsafe", logLevel: "error" });
  return document.errors.length > 0 ? null : JSON.parse(JSON.stringify(document.toJS()).normalize("NFC"));
}
