// @ts-check
/** Everything that is wrong with the single fields of a record: the same findings as those of `motions check`. */

import { foldName } from "../frame/lib/folding.js";
import { nearest } from "./nearest.js";
import { faultOf } from "./scalars.js";
import { isFields, written } from "./shape.js";

/** @typedef {import("./shape.js").Field} Field */
/** @typedef {import("./shape.js").Form} Form */
/** @typedef {import("./shape.js").Path} Path */
/** @typedef {import("./shape.js").Values} Values */

/**
 * @typedef {object} Finding
 * @property {string} code
 * @property {Path} path
 * @property {string} field the path as findings write it
 * @property {Record<string, string | number>} facts
 */

/**
 * @param {Values} values
 * @param {Form} form
 * @returns {Finding[]}
 */
export function faults(values, form) {
  const inFields = [...ofPiece(values, form.fields, [])];
  const broken = new Set(inFields.map(({ path }) => path[0]));
  const inRegisters = [...ofRegisters(values, form.registers)].filter(({ path }) => !broken.has(path[0] ?? ""));
  return [...inFields, ...inRegisters];
}

/**
 * @param {string} code
 * @param {Path} path
 * @param {Record<string, string | number>} [facts]
 * @returns {Finding}
 */
function finding(code, path, facts = {}) {
  return { code, path, field: written(path), facts };
}

/**
 * @param {Values} values
 * @param {Field[]} fields
 * @param {Path} path
 * @returns {Iterable<Finding>}
 */
function* ofPiece(values, fields, path) {
  for (const field of fields) {
    const place = [...path, field.name];
    const value = Object.hasOwn(values, field.name) ? values[field.name] : undefined;
    if (value !== undefined) yield* ofField(value, field, place);
    else if (field.required) yield finding("field-missing", place, { name: field.name });
  }
  const names = new Set(fields.map(({ name }) => name));
  for (const name of Object.keys(values).filter((one) => !names.has(one))) {
    yield finding("field-unknown", [...path, name], { value: name, suggestion: nearest(name, spellings(fields)) });
  }
}

/**
 * @param {Field[]} fields
 * @returns {[string, string][]}
 */
function spellings(fields) {
  const dutch = fields.flatMap((field) => (field.dutch ?? []).map((word) => /** @type {[string, string]} */ ([word, field.name])));
  return [...dutch, ...fields.map(({ name }) => /** @type {[string, string]} */ ([name, name]))];
}

/**
 * @param {unknown} value
 * @param {Field} field
 * @param {Path} path
 * @returns {Iterable<Finding>}
 */
function* ofField(value, field, path) {
  if (field.form !== "list") return yield* ofOne(value, field, path);
  if (!Array.isArray(value)) return yield finding(value === "" ? "value-empty" : "shape-list", path);
  if (field.most && value.length > field.most) return yield finding("list-length", path, { limit: field.most });
  if (field.least && value.length === 0) yield finding("list-empty", path, { limit: field.least });
  for (const [row, item] of value.entries()) yield* ofOne(item, field, [...path, row]);
}

/**
 * @param {unknown} value
 * @param {Field} field
 * @param {Path} path
 * @returns {Iterable<Finding>}
 */
function* ofOne(value, field, path) {
  if (field.fields) {
    if (isFields(value)) yield* ofPiece(value, field.fields, path);
    else yield finding(value === "" ? "value-empty" : "shape-fields", path);
    return;
  }
  const fault = faultOf(value, field);
  if (fault) yield finding(fault.code, path, fault.facts);
}

/**
 * Names that no register knows.
 * @param {Values} values
 * @param {import("./shape.js").Registers} registers
 * @returns {Iterable<Finding>}
 */
function* ofRegisters({ municipality, themes = [], idea }, { town_spellings, theme_spellings, themes: known, ideas }) {
  if (municipality && !slugOf(municipality, { town_spellings })) {
    const names = Object.entries(town_spellings).filter(([name]) => !name.startsWith("gm0"));
    yield finding("municipality-unknown", ["municipality"], { value: municipality.trim(), suggestion: nearest(municipality, names) });
  }
  for (const [row, theme] of Array.isArray(themes) ? themes.entries() : []) {
    if (!Object.hasOwn(known, theme)) yield finding("theme-unknown", ["themes", row], { value: theme, suggestion: nearest(theme, Object.entries(theme_spellings)) });
    if (themes.indexOf(theme) < row) yield finding("theme-twice", ["themes", row], { value: theme });
  }
  if (idea && !Object.hasOwn(ideas, idea)) {
    yield finding("idea-unknown", ["idea"], { value: idea, suggestion: nearest(idea, Object.keys(ideas).map((slug) => [slug, slug])) });
  }
}

/**
 * The short name of a municipality, by any of its names.
 * @param {string} name
 * @param {Pick<import("./shape.js").Registers, "town_spellings">} registers
 */
export function slugOf(name, { town_spellings }) {
  const folded = foldName(name);
  return Object.hasOwn(town_spellings, folded) ? /** @type {string} */ (town_spellings[folded]) : "";
}
