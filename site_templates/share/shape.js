// @ts-check
/** The shape of a record as `words/form.json` describes it, and how a place in a record is read and written. */

/** @typedef {{ nl: string, en: string }} Spoken */

/**
 * @typedef {object} Choice
 * @property {string} value
 * @property {Spoken} label
 * @property {string[]} [dutch] Dutch words that mean it
 */

/**
 * @typedef {object} Field
 * @property {string} name
 * @property {"scalar" | "fields" | "list"} form
 * @property {string} kind line, text, date, count, flag, link, words, choice or fields
 * @property {boolean} [required]
 * @property {Spoken} label
 * @property {Spoken} help
 * @property {boolean} [seldom] whether few people know it
 * @property {string[]} [dutch] Dutch names that mean it
 * @property {number} [least] items
 * @property {number} [most] items
 * @property {number} [limit] signs
 * @property {string} [pattern]
 * @property {string} [fault] the finding about words without the pattern
 * @property {Choice[]} [choices]
 * @property {Field[]} [fields]
 */

/**
 * @typedef {object} Form
 * @property {Field[]} fields
 * @property {{ title: Spoken, fields: string[] }[]} groups
 * @property {string[]} inForm codes of the findings that the form shows
 * @property {{ code: string, label: Spoken }[]} later rules that run in the check
 * @property {string[]} asked fields that a motion of a council needs, by rules across fields
 * @property {{ list: string, field: string, value: string, asks: string }[]} needs what a record, or a row of a list, needs where a field has a value
 * @property {string[]} opened lists that begin with an empty row
 * @property {Record<string, Outcome>} outcomes how each status looks on the pages; the empty one where none is known
 * @property {Filed} filed the fields of "Ik heb hem ingediend"
 * @property {string} spareTheme the theme of a motion of which nothing is known yet
 * @property {number} meetingAhead for a meeting so many days ahead a motion may be entered
 * @property {Registers} registers
 */

/** @typedef {{ sign: string, tone: string, label: Spoken }} Outcome */
/** @typedef {{ fresh: FiledField[], known: FiledField[], news: FiledField[], how: { same: string, changed: string }, rare: string[] }} Filed */

/**
 * @typedef {object} FiledField
 * @property {string} path such as `decisions.+.status`; a plus is a row that is added
 * @property {Spoken} label
 * @property {boolean} needed
 * @property {boolean} folded whether it stands behind "Meer vertellen"
 * @property {boolean} later whether what goes to the editors may leave without it
 * @property {string[]} [statuses] it is asked only where it ended in one of these ways
 */

/**
 * @typedef {object} Registers
 * @property {Record<string, string>} towns names by slug
 * @property {Record<string, string>} town_spellings slugs by folded name
 * @property {Record<string, Spoken>} themes
 * @property {Record<string, string>} theme_spellings
 * @property {Record<string, string>} ideas
 * @property {string[]} national names of national parties
 */

/** @typedef {Record<string, any>} Values a record; every scalar is a string */
/** @typedef {(string | number)[]} Path */

/** @param {Spoken} words */
export function spoken(words) {
  return document.documentElement.lang === "en" ? words.en : words.nl;
}

/** A path as findings write it: `decisions[0].votes`. @param {Path} path */
export function written(path) {
  return path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("").replace(/^\./u, "");
}

/** The id of the control at a place. @param {Path} path */
export function idOf(path) {
  return `v-${path.join("-")}`;
}

/**
 * @param {any} values
 * @param {Path} path
 * @returns {any}
 */
export function at(values, path) {
  return path.reduce((inside, step) => (typeof inside === "object" && inside !== null ? inside[step] : undefined), values);
}

/**
 * Put a value at its place; what is empty goes, so that a record never says that it has nothing to say.
 * @param {Values} values
 * @param {Path} path
 * @param {unknown} value
 */
export function put(values, path, value) {
  /** @type {any} */
  let inside = values;
  path.slice(0, -1).forEach((step, depth) => {
    const isRow = typeof path[depth + 1] === "number";
    if (isRow ? !Array.isArray(inside[step]) : !isFields(inside[step])) inside[step] = isRow ? [] : {};
    inside = inside[step];
  });
  const last = /** @type {string | number} */ (path.at(-1));
  if (value !== "" && value !== undefined) inside[last] = value;
  else if (Array.isArray(inside)) inside[/** @type {number} */ (last)] = null;
  else delete inside[last];
}

/**
 * The record without rows and groups in which nothing was filled in.
 * @param {any} value
 * @returns {any}
 */
export function filled(value) {
  if (Array.isArray(value)) return value.map(filled).filter((one) => one !== null && !isBare(one));
  if (!isFields(value)) return value;
  const whole = Object.entries(value).map(([name, one]) => [name, filled(one)]);
  return Object.fromEntries(whole.filter(([name, one]) => one !== null && one !== undefined && !isBare(one) && !lost(value[name], one)));
}

/**
 * The fields that say something; numbers as a record has them, in words.
 * @param {Values} values
 * @returns {Values}
 */
export function bare(values) {
  const entries = Object.entries(values).map(([name, value]) => [name, typeof value === "number" ? String(value) : value]);
  return Object.fromEntries(entries.filter(([, value]) => !isEmpty(value)));
}

/** @param {unknown} value */
export function isEmpty(value) {
  if (value === undefined || value === null || value === "") return true;
  if (Array.isArray(value)) return value.every(isEmpty);
  return typeof value === "object" && Object.keys(value).length === 0;
}

/** @param {unknown} value */
function isBare(value) {
  return isFields(value) && Object.keys(value).length === 0;
}

/** Whether a list had rows, all of them empty. @param {unknown} before @param {unknown} after */
function lost(before, after) {
  return Array.isArray(before) && before.length > 0 && Array.isArray(after) && after.length === 0;
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, any>}
 */
export function isFields(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @param {unknown} one @param {unknown} other */
export function same(one, other) {
  return canonical(one) === canonical(other);
}

/** @param {unknown} value */
function canonical(value) {
  return JSON.stringify(value, (_, inside) => (isFields(inside) ? Object.fromEntries(Object.entries(inside).sort()) : inside));
}
