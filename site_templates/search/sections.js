// @ts-check
/** The list of results in sections: what was asked first, models apart where there is much, then what comes near. */

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
 * @param {Set<number>} models
 * @returns {Row[]}
 */
export function rowsOf(groups, models) {
  const sections = groups.flatMap((group) => (group.kind === "found" ? withModels(group, models) : [group]));
  return sections.flatMap(({ pages, ...heading }) => {
    const { kind } = heading;
    // What was asked needs no heading, unless models stand above it.
    const isPlain = kind === "all" || (kind === "found" && sections[0]?.kind === "found");
    return pages.map((page, at) => (at === 0 && !isPlain ? { page, heading } : { page }));
  });
}

/**
 * @param {Section} group
 * @param {Set<number>} models
 * @returns {Section[]}
 */
function withModels(group, models) {
  const first = group.pages.filter((page) => models.has(page)).slice(0, MODELS);
  if (group.pages.length < WIDE || first.length === 0) return [group];
  const others = group.pages.filter((page) => !first.includes(page));
  return [{ kind: "models", pages: first, labels: [] }, { ...group, pages: others }];
}
