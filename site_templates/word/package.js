// @ts-check
// Which files of a Word archive hold what: its lists of relations name them, since the main part can be `document2.xml`.

/**
 * An element of XML: its name with `w:` for Word's own, its attributes without a prefix, and what is in it.
 * @typedef {[name: string, values: Record<string, string>, inside: (Element | string)[]]} Element
 */

/** The list of relations of the archive itself. */
export const ROOT = "_rels/.rels";

/**
 * The file with the text; empty where there is none.
 * @param {string[]} names all files of the archive
 * @param {Element | null} relations of the archive itself
 */
export function mainPart(names, relations) {
  return targets("officeDocument", "", names, relations)[0] ?? named("document", names)[0] ?? "";
}

/**
 * Where the relations of a file stand.
 * @param {string} part
 */
export function relationsOf(part) {
  return part.replace(/[^/]*$/u, (name) => `_rels/${name}.rels`);
}

/**
 * The files that belong to the text: how lists are numbered, the styles, and what stands around the pages.
 * @param {string} main
 * @param {string[]} names
 * @param {Element | null} relations of the file with the text
 */
export function partsOf(main, names, relations) {
  const all = (/** @type {string} */ kind) => {
    const paths = targets(kind, main.replace(/[^/]*$/u, ""), names, relations);
    return paths.length ? paths : named(kind, names);
  };
  const around = ["header", "footer", "footnotes", "endnotes"].flatMap(all);
  return { numbering: all("numbering")[0] ?? "", styles: all("styles")[0] ?? "", around: [...new Set(around)].sort() };
}

/**
 * @param {string} kind the last word of the type of a relation
 * @param {string} folder
 * @param {string[]} names
 * @param {Element | null} relations
 */
function targets(kind, folder, names, relations) {
  const inside = /** @type {Element[]} */ (relations?.[2].filter((one) => typeof one !== "string") ?? []);
  const relative = inside.filter(([, { Type = "" }]) => Type.endsWith(`/${kind}`)).map(([, { Target = "" }]) => Target);
  const paths = relative.map((target) => (target.startsWith("/") ? target.slice(1) : folder + target));
  return paths.filter((path) => names.includes(path));
}

/**
 * Files by their usual names, for an archive without relations.
 * @param {string} kind
 * @param {string[]} names
 */
function named(kind, names) {
  return names.filter((name) => new RegExp(`^word/${kind}[0-9]*\\.xml$`, "u").test(name));
}
