// @ts-check
/** One part of a motion as steps of its document: the words that open it, its points with their marks, its changes. */

/** @typedef {import("../compose.js").Part} Part */
/** @typedef {import("../compose.js").Phrases} Phrases */
/** @typedef {import("../compose.js").Section} Section */
/** @typedef {import("../compose.js").Style} Style */
/** @typedef {import("../compose.js").Table} Table */
/** @typedef {{ phrases: Phrases, table: Table, last: string, decided: boolean }} Around */

/** @param {Part} part @param {number} at @param {Around} around */
export function ofPart(part, at, around) {
  if (part.part === "change") return change(part, at, around);
  const points = part.points ?? [];
  if (part.part === "heard") {
    const lines = points.map((point) => close([heard(point, around)], around.last, around.table)[0] ?? "");
    return [section("lines", part.lead ?? "", lines, at)];
  }
  const style = part.part === "requests" ? listed(points) : "bullets";
  return [section(style, lead(part, around), close(points, around.last, around.table), at)];
}

/**
 * What is asked or changed is numbered as soon as there is more than one.
 * @param {string[]} points @returns {Style}
 */
function listed(points) {
  return points.length > 1 ? "numbers" : "bullets";
}

/**
 * The words that open a part.
 * @param {Part} part @param {{ phrases: Phrases, table: Table }} around
 */
export function lead(part, { phrases, table }) {
  const words = part.lead || phrases.parts[part.part] || request(part.verb || "requests", part.to, phrases, table);
  return /[:,;]$/u.test(words) ? words : `${words}:`;
}

/**
 * Verb and addressee in their order; other words than the usual ones stand as given.
 * @param {string} verb @param {string | null | undefined} to @param {Phrases} phrases @param {Table} table
 */
export function request(verb, to, phrases, table) {
  const phrase = phrases.requests[verb] ?? "";
  return to ? phrase.replace("{to}", () => table.addressees[to] ?? to) : phrase.replace(" {to}", "");
}

/** @param {string} point @param {Around} around */
function heard(point, { phrases, table }) {
  const small = point.toLowerCase();
  return table.heard_words.some((word) => small.startsWith(word)) ? point : `${phrases.heard}${point}`;
}

/**
 * The marks after points; a point that brings a mark of its own keeps that one.
 * @param {string[]} points @param {string} last @param {Table} table
 */
function close(points, last, table) {
  return points.map((point, at) => {
    const mark = at === points.length - 1 ? last : table.inner_mark;
    return table.marks.some((own) => point.endsWith(own)) ? point : point + mark;
  });
}

/**
 * Where, then the old words, what happens to them, and the new words.
 * @param {Part} part @param {number} at @param {Around} around
 */
function change(part, at, { phrases, table, last, decided }) {
  /** @type {Section[]} */
  const sections = [];
  if (part.lead || !decided) sections.push(section("lines", part.lead || phrases.decides, [], at));
  let where = part.at ?? "";
  const phrase = phrases.changes[part.how || "replaced"] ?? "";
  if (part.original) {
    sections.push(section("quote", where, [part.original]));
    where = "";
  }
  sections.push(section("quote", `${where} ${phrase}`.trim(), part.amended ? [part.amended] : []));
  const points = part.points ?? [];
  sections.push(section(listed(points), "", close(points, last, table)));
  return sections;
}

/**
 * @param {Style} style @param {string} lead @param {string[]} [items] @param {number | null} [part] @returns {Section}
 */
export function section(style, lead, items = [], part = null) {
  return { style, lead, items, part };
}
