// @ts-check
/** The table of all motions: it counts and filters what the index found; and the order by days. */

/**
 * @typedef {object} Facet one way to narrow the list
 * @property {string} name as it stands in an address
 * @property {string} label
 * @property {boolean} long whether one types to find a value
 * @property {[slug: string, label: string, under?: number][]} values
 * @property {Record<string, string[]>} [others] what values are called besides, by slug
 * @property {number[][]} sets the combinations of values that occur
 * @property {number[]} rows the combination of each motion
 */

/**
 * @typedef {object} Table
 * @property {Facet[]} facets
 */

/** @typedef {(number | null)[]} Days for each motion that of its last decision, or of its entry into the library, since 1900 */

/** The first character of a packed column, and the codes that are no characters; as in `columns.py`. */
const FIRST = 0x23;
const HALF_PAIRS = { start: 0xd800, length: 0x800 };

/**
 * The table from what is loaded: there each column is a string with one character for each motion.
 *
 * @param {any} packed
 * @returns {Table}
 */
export function readTable({ facets }) {
  return { facets: facets.map((/** @type {any} */ facet) => ({ ...facet, rows: numbers(facet.rows) })) };
}

/**
 * The days of a column that is loaded apart.
 *
 * @param {string} column
 * @returns {Days}
 */
export function readDays(column) {
  return numbers(column).map((day) => (day === 0 ? null : day - 1));
}

/** @param {string} column */
function numbers(column) {
  return Array.from(column, (one) => {
    const code = one.codePointAt(0) ?? FIRST;
    return code - FIRST - (code < HALF_PAIRS.start ? 0 : HALF_PAIRS.length);
  });
}

/** @typedef {Map<string, Set<string>>} Chosen values by facet; several of one facet widen, facets together narrow */

/**
 * @typedef {object} Counted
 * @property {number[]} pages those that have all that was chosen, in the order in which they were given
 * @property {Map<string, number[]>} counts by facet, for each value: how many there would be with it chosen too
 */

/**
 * @param {Table} table
 * @param {Iterable<number>} pages
 * @param {Chosen} chosen
 * @returns {Counted}
 */
export function narrow(table, pages, chosen) {
  const tests = table.facets.map((facet) => passes(facet, chosen.get(facet.name)));
  const counts = table.facets.map(({ values }) => values.map(() => 0));
  /** @type {number[]} */
  const kept = [];
  for (const page of pages) {
    const failed = tests.flatMap((test, at) => (test === null || test[row(table, at, page)] ? [] : [at]));
    if (failed.length === 0) kept.push(page);
    // What fails in one facet alone would be there if another value of that facet were chosen.
    if (failed.length > 1) continue;
    for (const at of failed.length === 1 ? failed : table.facets.keys()) tally(table, at, page, counts[at] ?? []);
  }
  return { pages: kept, counts: new Map(table.facets.map(({ name }, at) => [name, counts[at] ?? []])) };
}

/**
 * @param {Facet} facet
 * @param {Set<string>} [values]
 * @returns {boolean[] | null} for each combination of values whether it has one that was chosen; null where none was
 */
function passes(facet, values) {
  if (!values || values.size === 0) return null;
  const wanted = new Set(facet.values.flatMap(([slug], at) => (values.has(slug) ? [at] : [])));
  return facet.sets.map((set) => set.some((value) => wanted.has(value)));
}

/**
 * @param {Table} table
 * @param {number} facet
 * @param {number} page
 */
function row(table, facet, page) {
  return table.facets[facet]?.rows[page] ?? 0;
}

/**
 * @param {Table} table
 * @param {number} facet
 * @param {number} page
 * @param {number[]} counts
 */
function tally(table, facet, page, counts) {
  for (const value of table.facets[facet]?.sets[row(table, facet, page)] ?? []) counts[value] = (counts[value] ?? 0) + 1;
}

/**
 * @param {number[]} pages
 * @param {Days | null} days
 * @returns {number[]} the newest first, those without a day last; as they are where no days are given
 */
export function newestFirst(pages, days) {
  if (!days) return pages;
  return [...pages].sort((one, other) => (days[other] ?? -1) - (days[one] ?? -1) || one - other);
}
