// @ts-check
/** Looking for many known names at once: a text is read one time, however many names there are. */

const RUN = /\p{L}+/gu;
const INSIDE = /[\p{L}\p{M}\p{N}]/u;

/** @template T */
export class Phrases {
  constructor() {
    /** @type {Map<string, { phrase: string, offset: number, value: T }[]>} */
    this.byFirst = new Map();
    /** @type {Set<string>} */
    this.known = new Set();
  }

  /**
   * The first meaning of a phrase stays.
   *
   * @param {string} words
   * @param {T} value
   */
  add(words, value) {
    const phrase = plain(words.trim());
    const run = /\p{L}+/u.exec(phrase);
    if (!run || this.known.has(phrase)) return;
    this.known.add(phrase);
    const key = run[0].toLowerCase();
    const others = this.byFirst.get(key) ?? [];
    others.push({ phrase, offset: run.index, value });
    others.sort((one, other) => other.phrase.length - one.phrase.length);
    this.byFirst.set(key, others);
  }

  /** @param {string} words */
  has(words) {
    return this.known.has(plain(words));
  }

  /**
   * The longest known phrase at every place, none inside another.
   *
   * @param {string} text
   * @returns {{ start: number, end: number, value: T }[]}
   */
  in(text) {
    const read = plain(text);
    const spans = [];
    let free = 0;
    for (const { 0: run, index } of read.matchAll(RUN)) {
      for (const { phrase, offset, value } of this.byFirst.get(run.toLowerCase()) ?? []) {
        const start = index - offset;
        if (start < free || !stands(read, phrase, start)) continue;
        free = start + phrase.length;
        spans.push({ start, end: free, value });
        break;
      }
    }
    return spans;
  }
}

/**
 * Whether a phrase stands there as whole words, as it is written or in capitals throughout.
 *
 * @param {string} text
 * @param {string} phrase
 * @param {number} start
 */
function stands(text, phrase, start) {
  if (start > 0 && INSIDE.test(text[start - 1] ?? "")) return false;
  const there = text.slice(start, start + phrase.length);
  if (there !== phrase && (phrase.length < 4 || there !== phrase.toUpperCase())) return false;
  return !INSIDE.test(text[start + phrase.length] ?? "");
}

/**
 * One kind of space and apostrophe; every sign keeps its place.
 *
 * @param {string} text
 */
function plain(text) {
  return text.replaceAll(/\s/gu, " ").replaceAll("’", "'");
}
