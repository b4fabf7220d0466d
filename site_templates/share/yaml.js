// @ts-check
/** Records as YAML, as the library has them: words for people above them as comments. */

/**
 * @typedef {object} Written the part of the library `yaml` that is used
 * @property {(value: unknown, options: object) => string} stringify
 */

/** Words stand on one line or in a block of their own, never folded, and nothing refers to something above it. */
const FORM = { lineWidth: 0, blockQuote: "literal", singleQuote: true, aliasDuplicateObjects: false };

/**
 * @typedef {object} Signs which signs no record may hold, from `words/phrases.json`
 * @property {string} forbidden
 * @property {string} odd_spaces
 */

/**
 * @param {Record<string, unknown>} record
 * @param {string[]} comments lines for people
 * @param {Signs} signs
 * @param {string} vendor the folder of the libraries, ending in a slash
 */
export async function asYaml(record, comments, signs, vendor) {
  /** @type {Written} */
  const library = await import(new URL(`${vendor}yaml/index.js`, document.baseURI).href);
  const clean = cleaner(signs);
  const above = comments.map((line) => `# ${clean(line).replaceAll(/\s+/gu, " ").trim()}`.trimEnd());
  return [...above, library.stringify(cleaned(record, clean), FORM)].join("\n");
}

/**
 * What makes words fit for a record: one form of every letter, plain spaces, no sign that can't be seen.
 * @param {Signs} signs
 * @returns {(words: string) => string}
 */
export function cleaner({ forbidden, odd_spaces }) {
  const never = new RegExp(forbidden, "gu");
  const spaces = new RegExp(odd_spaces, "gu");
  return (words) => words.replaceAll(/\r\n?/gu, "\n").replaceAll(spaces, " ").replaceAll(never, "").normalize("NFC");
}

/**
 * @param {unknown} value
 * @param {(words: string) => string} clean
 * @returns {unknown}
 */
function cleaned(value, clean) {
  if (typeof value === "string") return clean(value).trim();
  if (Array.isArray(value)) return value.map((one) => cleaned(one, clean));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, cleaned(one, clean)]));
}
