// @ts-check
/** The index of the site, of which only the blocks that a question needs are loaded, each once. */

/**
 * @typedef {object} Root what `search/index.zlib` says
 * @property {string} folder where the files of this build lie
 * @property {number} motions how many motions there are; pages with higher numbers are guides
 * @property {number} pages
 * @property {number} cards how many results one file of cards holds
 * @property {string[]} words the first key of each block of words
 * @property {string[]} places the first form of each block of places
 * @property {string[]} stops words that say nothing about a subject
 * @property {import("./compounds.js").Rules} compounds
 * @property {number[]} models the pages that are model motions, each as the step from the one before
 * @property {Record<string, [label: string, motions: number]>} themes with how many motions each has, without models
 */

/**
 * @typedef {object} Entry what is known of a key of the index
 * @property {string} [s] the stem, where the key is a form of another one
 * @property {number[]} [p] postings: step in page number times 128, plus field times 32, plus how much the word says there
 * @property {string[]} [f] its other forms
 * @property {[kind: string, label: string, ...stems: string[]][]} [a] other ways to ask it; all stems must be there
 */

/**
 * @typedef {object} Hit a word on a page
 * @property {number} says how much it says there, from 0 to 1
 * @property {number} where the kind of field: title, what is asked, text, aside
 */

/** @typedef {Map<number, Hit>} Hits by page */

/** The key under which a block of words has what those ask of other blocks (`blocks.py`). */
const BESIDE = "";
const LEVELS = 32;
const STEP = 4 * LEVELS;

/** @type {Map<string, Promise<Index>>} */
const opened = new Map();

export class Index {
  /**
   * @param {string} base address of the folder `search/`
   * @param {Root} root
   */
  constructor(base, root) {
    this.base = base;
    this.root = root;
    this.stops = new Set(root.stops);
    let page = 0;
    this.models = new Set(root.models.map((step) => (page += step)));
    /** @type {Map<string, Promise<any>>} */
    this.loaded = new Map();
    /** @type {Map<string, Entry>} what came beside the words of some block */
    this.beside = new Map();
  }

  /**
   * The index of a site, which all that a page searches with shares.
   *
   * @param {string} base
   * @returns {Promise<Index>}
   */
  static open(base) {
    const place = new URL(base, location.href).href;
    const known = opened.get(place);
    if (known) return known;
    // Asked anew by each page, since it names the files of the newest build.
    const asked = unpacked(`${place}index.zlib`, { cache: "no-cache" }).then((root) => new Index(place, root));
    opened.set(place, asked);
    asked.catch(() => opened.delete(place));
    return asked;
  }

  /**
   * A file of this build; one that failed is asked again the next time.
   *
   * @param {string} name
   * @returns {Promise<any>}
   */
  file(name) {
    const known = this.loaded.get(name);
    if (known) return known;
    const asked = unpacked(`${this.base}${this.root.folder}/${name}.zlib`);
    this.loaded.set(name, asked);
    asked.catch(() => this.loaded.delete(name));
    return asked;
  }

  /**
   * @param {"words" | "places"} table
   * @param {string} key
   * @returns {Promise<Record<string, any>>} the block in which a key stands if it is known
   */
  async block(table, key) {
    const at = before(this.root[table], key);
    if (at < 0) return {};
    const block = await this.file(`${table}/${at}`);
    for (const [stem, entry] of Object.entries(block[BESIDE] ?? {})) this.beside.set(stem, entry);
    delete block[BESIDE];
    return block;
  }

  /**
   * @param {"words" | "places"} table
   * @param {string} key
   * @returns {boolean} whether a block begins with it
   */
  starts(table, key) {
    return this.root[table][before(this.root[table], key)] === key;
  }

  /**
   * @param {string} key a folded form, or stems with a space between
   * @returns {Promise<{ stem: string, entry: Entry } | null>}
   */
  async look(key) {
    const value = own((await this.block("words", key)), key);
    if (value === undefined) return null;
    if (typeof value !== "string") return { stem: value.s ?? key, entry: value.s ? await this.entry(value.s) : value };
    return { stem: value, entry: await this.entry(value) };
  }

  /**
   * @param {string} stem
   * @returns {Promise<Entry>}
   */
  async entry(stem) {
    const value = this.beside.get(stem) ?? own(await this.block("words", stem), stem);
    return typeof value === "object" ? value : {};
  }

  /**
   * The pages of a stem.
   *
   * @param {string} stem
   * @returns {Promise<Hits>}
   */
  async hits(stem) {
    return hits((await this.entry(stem)).p ?? []);
  }

  /**
   * @param {string} stem
   * @returns {Promise<string[]>} all forms of it that some page has, and itself
   */
  async formsOf(stem) {
    return [stem, ...((await this.entry(stem)).f ?? [])];
  }

  /**
   * Known forms that begin with these letters, as far as they stand in one block.
   *
   * @param {string} letters
   * @returns {Promise<string[]>}
   */
  async beginningWith(letters) {
    const blocks = await Promise.all([this.block("words", letters), this.block("words", `${letters}\uffff`)]);
    const keys = new Set(blocks.flatMap((block) => Object.keys(block)));
    return [...keys].filter((key) => key.startsWith(letters) && !key.includes(" "));
  }
}

/**
 * A file that was packed (`packs.py`), since a plain server sends files as they lie.
 *
 * @param {string} address
 * @param {RequestInit} [how]
 */
async function unpacked(address, how) {
  const answer = await fetch(address, how);
  if (!answer.ok || !answer.body) throw new Error(`${address}: ${answer.status}`);
  return new Response(answer.body.pipeThrough(new DecompressionStream("deflate"))).json();
}

/**
 * @param {Record<string, any>} block
 * @param {string} key which may be a name such as `constructor`
 */
function own(block, key) {
  return Object.hasOwn(block, key) ? block[key] : undefined;
}

/**
 * @param {string[]} starts in ascending order
 * @param {string} key
 * @returns {number} the place of the last start that is not behind the key; -1 where there is none
 */
function before(starts, key) {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (/** @type {string} */ (starts[middle]) <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * @param {number[]} postings
 * @returns {Hits}
 */
function hits(postings) {
  /** @type {Hits} */
  const byPage = new Map();
  let page = 0;
  for (const step of postings) {
    page += Math.floor(step / STEP);
    byPage.set(page, { where: Math.floor((step % STEP) / LEVELS), says: (step % LEVELS) / (LEVELS - 1) });
  }
  return byPage;
}
