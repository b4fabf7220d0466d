// @ts-check
/** The list of results in sections: what was asked first, models apart where there is much, then what comes near. */

/** @typedef {import("./table.js").Table} Table */
/** @typedef {{ kind: string, labels: string[], word?: string | undefined }} Heading see `Group` */
/** @typedef {Heading & { pages: number[] }} Section */
/** @typedef {{ page: number, heading?: Heading }} Row one motion, and the heading before it */

/** With so many motions a question is wide. */
const WIDE = 20;
const MODELS = 3;

/**
 * What comes near is shown where nothing was found, or when somebody asks for it.
 *
 * @param {Section[]} groups
 * @param {boolean} isOpen
 */
export function shownGroups(groups, isOpen) {
  return isOpen || groups[0]?.kind !== "found" ? groups : groups.slice(0, 1);
}

/**
 * @param {Section[]} groups
 * @param {Table} table
 * @returns {Row[]}
 */
export function rowsOf(groups, table) {
  const sections = groups.flatMap((group) => (group.kind === "found" ? withModels(group, table) : [group]));
  return sections.flatMap(({ pages, ...heading }) => {
    const { kind } = heading;
    // What was asked needs no heading, unless models stand above it.
    const isPlain = kind === "all" || (kind === "found" && sections[0]?.kind === "found");
    return pages.map((page, at) => (at === 0 && !isPlain ? { page, heading } : { page }));
  });
}

/**
 * @param {Section} group
 * @param {Table} table
 * @returns {Section[]}
 */
function withModels(group, table) {
  const models = group.pages.filter((page) => isModel(page, table)).slice(0, MODELS);
  if (group.pages.length < WIDE || models.length === 0) return [group];
  const others = group.pages.filter((page) => !models.includes(page));
  return [{ kind: "models", pages: models, labels: [] }, { ...group, pages: others }];
}

/**
 * @param {number} page
 * @param {Table} table
 */
export function isModel(page, { facets }) {
  const outcome = facets.find(({ name }) => name === "uitkomst");
  const model = outcome?.values.findIndex(([slug]) => slug === "model") ?? -1;
  return outcome?.sets[outcome.rows[page] ?? -1]?.includes(model) ?? false;
}
