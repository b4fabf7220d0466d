// @ts-check
/** Mending what was typed, with the words of the library, and only where an error is likelier than another word. */

/** Shorter words are too like each other, and are often abbreviations. */
const SHORTEST = 5;
/** What one error costs at most; a word of so many letters may have two. */
const MOST = 1;
const MOST_LONG = 1.6;
const LONG = 12;
/** In a word of five letters only an error that everybody makes. */
const MOST_SHORT = 0.6;
/** A letter twice or not, two letters exchanged, letters that sound the same: these happen to everybody. */
const EASY = 0.5;
const SWAPPED = 0.6;
const ALIKE = ["dt", "sz", "fv", "ck", "iy", "gh", "ei", "ao"].map((pair) => new Set(pair));
const KEYS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
/** Another letter, far from it on the keyboard, makes another word rather than an error. */
const OTHER = 1.3;

/**
 * The known word that was meant; empty where none is likely.
 *
 * @param {string} form
 * @param {string[]} vocabulary known forms, those used most first
 */
export function mend(form, vocabulary) {
  if (form.length < SHORTEST || !/^\p{L}+$/u.test(form)) return "";
  const most = form.length >= LONG ? MOST_LONG : form.length > SHORTEST ? MOST : MOST_SHORT;
  let nearest = "";
  let least = most + 0.01;
  for (const word of vocabulary) {
    if (Math.abs(word.length - form.length) > 2 || word.length < SHORTEST - 1) continue;
    const away = distance(form, word, least);
    if (away < least) [nearest, least] = [word, away];
  }
  return nearest;
}

/**
 * What the errors between two words cost; more than `most` is as good as any.
 *
 * @param {string} one
 * @param {string} other
 * @param {number} most
 */
function distance(one, other, most) {
  /** @type {number[]} */
  let before = [];
  let last = [0];
  for (let j = 1; j <= other.length; j += 1) last.push(get(last, j - 1) + single(other, j - 1));
  for (let i = 1; i <= one.length; i += 1) {
    const row = [get(last, 0) + single(one, i - 1)];
    for (let j = 1; j <= other.length; j += 1) {
      const [a, b] = [one.charAt(i - 1), other.charAt(j - 1)];
      let cost = Math.min(get(last, j) + single(one, i - 1), get(row, j - 1) + single(other, j - 1), get(last, j - 1) + replaced(a, b));
      const swapped = i > 1 && j > 1 && a === other[j - 2] && b === one[i - 2] && a !== b;
      if (swapped) cost = Math.min(cost, get(before, j - 2) + SWAPPED);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return get(last, other.length);
}

/**
 * What it costs to leave out a letter, or to add it: less where its neighbour is the same.
 *
 * @param {string} word
 * @param {number} at
 */
function single(word, at) {
  return word[at] === word[at - 1] || word[at] === word[at + 1] ? EASY : 1;
}

/**
 * @param {string} one
 * @param {string} other
 */
function replaced(one, other) {
  if (one === other) return 0;
  if (ALIKE.some((pair) => pair.has(one) && pair.has(other))) return EASY;
  return KEYS.some((row) => row.includes(one) && Math.abs(row.indexOf(one) - row.indexOf(other)) === 1 && row.includes(other)) ? 1 : OTHER;
}

/**
 * @param {number[]} row
 * @param {number} at
 */
function get(row, at) {
  return row[at] ?? Infinity;
}
