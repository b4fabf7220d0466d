// @ts-check
/** A record as YAML, read into strings alone; Dutch names of fields and values become the English ones. */

import { isFields, written } from "./shape.js";

/** @typedef {import("./shape.js").Field} Field */
/** @typedef {import("./shape.js").Values} Values */
/** @typedef {import("./faults.js").Finding} Finding */

/**
 * @typedef {object} Read
 * @property {string} text the record without what the form wrote above it
 * @property {Values} values
 * @property {Finding[]} notices names and words that were Dutch
 */

const LARGEST = 256 * 1024;
/** The line that ends what the form writes above a record, so that it is not written twice. */
export const END = "# ---";

/** Why a text is no record; the line is where it goes wrong, 0 where it is no single place. */
export class RecordError extends Error {
  /** @param {number} line @param {string} [reason] */
  constructor(line, reason = "") {
    super(reason);
    this.line = line;
  }
}

/**
 * Whether a text looks like a record and not like a motion: a line begins with the name of a field that every record has.
 * @param {string} text
 * @param {import("./shape.js").Form} form
 */
export function looksLikeRecord(text, { fields, asked }) {
  const needed = fields.filter(({ name, required }) => required || asked.includes(name));
  const names = new Set(needed.flatMap(({ name, dutch = [] }) => [name, ...dutch]));
  return text.split("\n").some((line) => /:(?:\s|$)/u.test(line) && names.has(line.slice(0, line.indexOf(":"))));
}

/**
 * @param {string} given
 * @param {import("./shape.js").Form} form
 * @param {any} library `yaml`
 * @returns {Read}
 */
export function readRecord(given, form, library) {
  if (given.length > LARGEST) throw new RecordError(0, "size");
  const text = withoutComments(given.replace(/^\ufeff/u, "").replaceAll(/\r\n?/gu, "\n"));
  const document = library.parseDocument(text, { schema: "failsafe", logLevel: "error" });
  refuse(document, text, library);
  /** @type {Finding[]} */
  const notices = [];
  inEnglish(document.contents, form.fields, [], notices, library);
  const values = document.toJS({ maxAliasCount: 0 });
  if (!isFields(values)) throw new RecordError(1);
  return { text: notices.length > 0 ? document.toString({ lineWidth: 0 }) : text, values: /** @type {Values} */ (strings(values)), notices };
}

/** @param {string} text */
function withoutComments(text) {
  const lines = text.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("#") || line === END);
  return lines[end] === END ? lines.slice(end + 1).join("\n").replace(/^\n+/u, "") : text;
}

/**
 * @param {any} document
 * @param {string} text
 * @param {any} library
 */
function refuse(document, text, library) {
  const wrong = document.errors[0] ?? document.warnings[0];
  if (wrong) throw new RecordError(text.slice(0, wrong.pos[0]).split("\n").length, wrong.code);
  if (!library.isMap(document.contents)) throw new RecordError(1);
  library.visit(document, { Alias: () => { throw new RecordError(0, "alias"); } });
}

/**
 * @param {any} map
 * @param {Field[]} fields
 * @param {(string | number)[]} path
 * @param {Finding[]} notices
 * @param {any} library
 */
function inEnglish(map, fields, path, notices, library) {
  if (!library.isMap(map)) return;
  const present = new Set(map.items.map((/** @type {any} */ pair) => String(pair.key?.value ?? "")));
  for (const pair of map.items) {
    const name = String(pair.key?.value ?? "");
    const field = fields.find((one) => one.name === name) ?? fields.find((one) => !present.has(one.name) && means(name, one.dutch));
    if (!field) continue;
    if (field.name !== name) {
      notices.push({ code: "field-dutch", path: [...path, name], field: written([...path, name]), facts: { value: name, english: field.name } });
      pair.key.value = field.name;
      present.add(field.name);
    }
    const place = [...path, field.name];
    const items = library.isSeq(pair.value) ? pair.value.items : null;
    if (!field.fields) valueInEnglish(pair.value, field, place, notices, library);
    else if (items) items.forEach((/** @type {any} */ one, /** @type {number} */ row) => inEnglish(one, field.fields ?? [], [...place, row], notices, library));
    else inEnglish(pair.value, field.fields, place, notices, library);
  }
}

/**
 * @param {any} node
 * @param {Field} field
 * @param {(string | number)[]} path
 * @param {Finding[]} notices
 * @param {any} library
 */
function valueInEnglish(node, { choices = [] }, path, notices, library) {
  if (!library.isScalar(node) || choices.some(({ value }) => value === node.value)) return;
  const meant = choices.find((choice) => means(String(node.value ?? ""), choice.dutch));
  if (!meant) return;
  notices.push({ code: "value-dutch", path, field: written(path), facts: { value: node.value, english: meant.value } });
  node.value = meant.value;
}

/** @param {string} word @param {string[]} [dutch] */
function means(word, dutch = []) {
  return dutch.includes(word.toLowerCase().replaceAll(/[_-]/gu, " ").split(/\s+/u).filter(Boolean).join(" "));
}

/**
 * @param {any} value
 * @returns {any}
 */
function strings(value) {
  if (Array.isArray(value)) return value.map(strings);
  if (isFields(value)) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, strings(one)]));
  return typeof value === "string" ? value.normalize("NFC") : "";
}
