// @ts-check
/** What the parts of the form share: the record, how it is described, and what happens when it changes. */

import { foldName } from "../frame/lib/folding.js";

/** @typedef {import("./shape.js").Values} Values */
/** @typedef {import("./shape.js").Form} Form */
/** @typedef {import("./shape.js").Path} Path */
/** @typedef {import("./faults.js").Finding} Finding */

/**
 * @typedef {object} FormContext
 * @property {Form} form
 * @property {import("./finding-text.js").Catalogue} catalogue
 * @property {import("../reuse/compose.js").Table} table
 * @property {() => Values} values
 * @property {(path?: Path) => void} changed what was changed, when it is one field
 * @property {(path: Path) => void} left somebody is done with a field
 * @property {(words: string) => void} announce
 */

/** What people see of a value whose record has a short name: municipalities, themes and ideas. */
export class Names {
  /** @param {import("./shape.js").Registers} registers @param {(words: import("./shape.js").Spoken) => string} spoken */
  constructor({ towns, town_spellings, themes, ideas }, spoken) {
    /** @type {Record<string, [string, string][]>} short names with their words */
    this.lists = {
      municipality: Object.entries(towns),
      themes: Object.entries(themes).map(([slug, label]) => [slug, spoken(label)]),
      idea: Object.entries(ideas),
    };
    this.spellings = town_spellings;
  }

  /** The name of the list from which a field completes. @param {Path} path */
  static listOf(path) {
    const names = path.filter((step) => typeof step === "string");
    if (names.length === 1) return ["municipality", "themes", "idea"].includes(names[0] ?? "") ? (names[0] ?? "") : "";
    return names.at(-1) === "party" ? "party" : "";
  }

  /** @param {string} list @param {string} value */
  shown(list, value) {
    return this.lists[list]?.find(([slug]) => slug === value)?.[1] ?? value;
  }

  /** @param {string} list @param {string} words */
  meant(list, words) {
    const folded = foldName(words);
    if (list === "municipality" && Object.hasOwn(this.spellings, folded)) return this.spellings[folded] ?? words;
    return this.lists[list]?.find(([slug, label]) => slug === folded || foldName(label) === folded)?.[0] ?? words;
  }

  /** The lists as elements from which fields complete. @param {string[]} groups */
  elements(groups) {
    const all = [...Object.entries(this.lists), ["party", groups.map((name) => [name, name])]];
    return all.map(([name, items]) => {
      const datalist = document.createElement("datalist");
      datalist.id = `list-${name}`;
      datalist.append(.../** @type {[string, string][]} */ (items).map(([, words]) => new Option(words, words)));
      return datalist;
    });
  }
}
