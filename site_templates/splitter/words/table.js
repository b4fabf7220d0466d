// @ts-check
// The table of literal phrases: `phrases.json`.

/** @typedef {{separators: string, light: string, after_lead: string, quotes: [string, string][], rules: string,
 *   cuts: string}} Characters */
/** @typedef {{symbols: string[], spaced: string[], after_number: string[], roman: string[], boxes: string[], ticked: string[]}} Bullets */
/** @typedef {Record<string, string[]>} Lists */
/** @typedef {{opening: string[], heard: string[], parts: Lists, requests: Lists, decides: string[], changes: Lists,
 *   closing: string[], addressees: Record<string, string>, heard_words: string[]}} Standard */
/** @typedef {{before: string[], subjects: string[], between: string[], ways: [string[], string[]][], orders: string[],
 *   meetings: string[]}} Closings */
/** @typedef {{municipal: string[], other: string[], bare: string[], place_ends: string[], follows: string[],
 *   agenda: string[]}} Openings */
/** @typedef {{characters: Characters, bullets: Bullets, standard: Standard,
 *   parts: Record<string, {phrases: string[], headings: string[]}>, requests: Lists, addressees: Lists, joiners: string[],
 *   fillers: string[], prefixes: string[], subjects: string[], after_request: string[], closings: Closings,
 *   openings: Openings, kinds: Lists, number_words: string[], title_links: string[], not_titles: string[], labels: Lists,
 *   proposal_words: string[], proposal_numbers: string[], outcomes: [string, string][], outcome_openers: string[],
 *   outcome_extras: string[], decided: string[], until: string[],
 *   decided_next: string[], decided_doubts: string[], elsewhere: string[], no_groups: string[], counts: string[], departments: string[],
 *   title_goes_on: string[], change_places: string[], sides: Lists, months: string[], short_months: string[],
 *   furniture: {pages: string[], lines: string[], starts: string[]}, signature_openers: string[], particles: string[],
 *   parties: string[], party_words: string[], party_starts: string[], changes: Lists, change_openers: string[],
 *   change_texts: {original: string[], amended: string[]}, change_reads: string[], keeps_hyphen: string[], after_hanging_hyphen: string[],
 *   abbreviations: string[], footnotes: string[], titles: string[],
 *   mail: {fields: Lists, greetings: string[], endings: string[]}}} Table */

/** @type {Table | undefined} */
let current;

/** @type {Map<unknown, unknown>} */
let cache = new Map();

/**
 * Read with this table from now on.
 * @param {Table} table
 */
export function use(table) {
  if (table !== current) cache = new Map();
  current = table;
}

/** The table in use. */
export function table() {
  if (!current) throw new Error("no table of phrases: call use(table) first");
  return current;
}

/**
 * Make something of the table once, when it is first asked for.
 * @template T
 * @param {() => T} make @returns {() => T}
 */
export function once(make) {
  return () => {
    if (!cache.has(make)) cache.set(make, make());
    return /** @type {T} */ (cache.get(make));
  };
}
