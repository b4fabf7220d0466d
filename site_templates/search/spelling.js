// @ts-check
/** Mending what was typed, with the words of the library itself. */

/** A word of so many letters may have one error, one of twice as many two. */
const LETTERS_PER_ERROR = 4;
const MOST_ERRORS = 2;
const SHORTEST_PART = 3;

/**
 * The nearest known word, or the two known words that were typed as one; nothing where neither is there.
 *
 * @param {string} form
 * @param {string[]} vocabulary known forms, the most usual first
 * @returns {string[]}
 */
export function mend(form, vocabulary) {
  if (/\p{N}/u.test(form)) return []; // another number is another thing
  const known = new Set(vocabulary);
  for (let at = form.length - SHORTEST_PART; at >= SHORTEST_PART; at -= 1) {
    const [first, last] = [form.slice(0, at), form.slice(at)];
    const bare = first.endsWith("s") && !known.has(first) ? first.slice(0, -1) : first;
    if (known.has(bare) && known.has(last)) return [bare, last];
  }
  const most = Math.min(MOST_ERRORS, Math.floor(form.length / LETTERS_PER_ERROR));
  const nearest = /** @type {{ word: string, away: number }} */ ({ word: "", away: most + 0.75 });
  for (const word of vocabulary) {
    if (Math.abs(word.length - form.length) > most || word.length < SHORTEST_PART) continue;
    // The first letter is seldom wrong.
    const away = distance(form, word, most) + (word[0] === form[0] ? 0 : 0.5);
    if (away < nearest.away) Object.assign(nearest, { word, away });
  }
  return nearest.word ? [nearest.word] : [];
}

/**
 * The number of letters to add, leave out, replace or exchange with their neighbour; more than `most` is as good as any.
 *
 * @param {string} one
 * @param {string} other
 * @param {number} most
 */
function distance(one, other, most) {
  /** @type {number[]} */
  let before = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let cost = Math.min(get(last, j) + 1, get(row, j - 1) + 1, get(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        cost = Math.min(cost, get(before, j - 2) + 1);
      }
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return get(last, other.length);
}

/**
 * @param {number[]} row
 * @param {number} at
 */
function get(row, at) {
  return row[at] ?? Infinity;
}
