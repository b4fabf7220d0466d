// @ts-check
/** Changes in a tree of YAML: nodes of what did not change stay as they are, with their remarks and their notation. */

import { isFields, same } from "./shape.js";

/** @typedef {import("./shape.js").Field} Field */
/** @typedef {Record<string, any>} Values */

/** What another reader of YAML would take for something else than words. */
const AMBIGUOUS = /^(?:~|null|true|false|yes|no|on|off|y|n|=|<<|[-+.]*\d[\d_.,:eExXoO+-]*|[-+]?\.(?:inf|nan))$/iu;
const PLAIN_KINDS = ["date", "partial-date", "count", "flag", "choice"];

/** Whether a tree is one in which fields can be changed one by one. @param {any} node @param {any} library */
export function canHold(node, library) {
  return library.isMap(node) && !node.flow;
}

/**
 * Let a mapping say `after` in the place of `before`.
 * @param {any} map
 * @param {Values} before
 * @param {Values} after
 * @param {Field[]} fields in canonical order
 * @param {any} library
 */
export function changeMap(map, before, after, fields, library) {
  const order = [...fields.map(({ name }) => name), ...Object.keys(after).filter((name) => !fields.some((one) => one.name === name))];
  for (const name of Object.keys(before)) if (!(name in after)) map.delete(name);
  for (const name of order) {
    if (!(name in after) || (name in before && same(before[name], after[name]))) continue;
    const field = fields.find((one) => one.name === name);
    const known = map.items.find((/** @type {any} */ pair) => keyOf(pair) === name);
    if (known) known.value = changed(known.value, before[name], after[name], field, library);
    else insert(map, name, nodeOf(after[name], field, library), order, library);
  }
}

/** @param {any} pair */
function keyOf(pair) {
  return String(pair.key?.value ?? pair.key);
}

/**
 * @param {any} map
 * @param {string} name
 * @param {any} node
 * @param {string[]} order
 * @param {any} library
 */
function insert(map, name, node, order, library) {
  const behind = order.slice(order.indexOf(name) + 1);
  const at = map.items.findIndex((/** @type {any} */ pair) => behind.includes(keyOf(pair)));
  map.items.splice(at < 0 ? map.items.length : at, 0, new library.Pair(new library.Scalar(name), node));
}

/**
 * @param {any} node
 * @param {any} before
 * @param {any} after
 * @param {Field | undefined} field
 * @param {any} library
 */
function changed(node, before, after, field, library) {
  if (same(before, after)) return node;
  if (library.isMap(node) && isFields(before) && isFields(after)) {
    changeMap(node, before, after, field?.fields ?? [], library);
    return node;
  }
  if (library.isSeq(node) && Array.isArray(before) && Array.isArray(after)) return changeRows(node, before, after, field, library);
  const replacement = nodeOf(after, field, library);
  // A remark behind the old value or above it stays with its field.
  if (library.isScalar(node) && library.isScalar(replacement)) Object.assign(replacement, { comment: node.comment, commentBefore: node.commentBefore });
  return replacement;
}

/**
 * @param {any} node
 * @param {any[]} before
 * @param {any[]} after
 * @param {Field | undefined} field
 * @param {any} library
 */
function changeRows(node, before, after, field, library) {
  const old = node.items;
  const used = new Set();
  const kept = after.map((one) => {
    const at = before.findIndex((other, place) => !used.has(place) && same(other, one));
    if (at >= 0) used.add(at);
    return at;
  });
  node.items = after.map((one, row) => {
    const at = kept[row] ?? -1;
    if (at >= 0) return old[at];
    if (row >= before.length || used.has(row)) return nodeOf(one, field && { ...field, form: "scalar" }, library);
    used.add(row);
    return changed(old[row], before[row], one, field && { ...field, form: "scalar" }, library);
  });
  if (node.flow && node.items.some((/** @type {any} */ item) => !library.isScalar(item))) node.flow = false;
  return node;
}

/**
 * @param {any} value
 * @param {Field | undefined} field
 * @param {any} library
 * @returns {any}
 */
function nodeOf(value, field, library) {
  if (Array.isArray(value)) {
    const rows = new library.YAMLSeq();
    rows.items = value.map((one) => nodeOf(one, field && { ...field, form: "scalar" }, library));
    return rows;
  }
  if (isFields(value)) {
    const map = new library.YAMLMap();
    changeMap(map, {}, value, field?.fields ?? [], library);
    return map;
  }
  const scalar = new library.Scalar(value);
  if (String(value).includes("\n")) scalar.type = "BLOCK_LITERAL";
  else if (AMBIGUOUS.test(value) && !PLAIN_KINDS.includes(field?.kind ?? "")) scalar.type = "QUOTE_SINGLE";
  return scalar;
}
