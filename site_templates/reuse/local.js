// @ts-check
/** "Lokaal maken": what of the draft is still of the other town. */

import { finder } from "./local/find.js";
import { panel } from "./local/panel.js";
import { leave, replaceAll, replaceOne, without } from "./local/replace.js";
import { BETWEEN, stretches, wordsOf } from "./stretches.js";

/** @typedef {import("./draft.js").Draft} Draft */
/** @typedef {import("./local/mark.js").Mark} Mark */
/** @typedef {import("./local/mark.js").Place} Place */

/**
 * @typedef {object} Known what is known around the draft
 * @property {Place[]} places
 * @property {Place[]} provinces
 * @property {string[]} groups
 * @property {string[]} persons
 * @property {string} source short name of the municipality that the motion comes from
 */

/**
 * @typedef {object} LocalContext
 * @property {HTMLElement} place where the panel stands
 * @property {() => Draft} draft
 * @property {() => string} target short name of the own municipality
 * @property {() => void} changed the words of the draft have changed
 * @property {() => void} kept the draft has changed, but none of its words
 * @property {(left: number) => void} counted so many places are left after a choice
 * @property {{ words: string }} seen the words of the draft when they were looked at last
 */

/**
 * @param {LocalContext} context @param {Known} known
 * @returns {() => number} looks at the draft anew, and says how many places are left
 */
export function startLocal({ place, draft, target, changed, kept, counted, seen }, known) {
  /** @type {Set<string>} */
  const names = new Set();
  let shownTarget = "";
  /** @type {(text: string) => Mark[]} */
  let look = () => [];
  /** What was not there before was typed here, so it is the visitor's own. */
  const marksOf = () => {
    const words = wordsOf(draft());
    const marks = without(look(words), draft().left);
    const typed = marks.filter((mark) => !seen.words.includes(mark.words));
    seen.words = words;
    if (typed.length === 0) return marks;
    draft().left.push(...typed.map(leave));
    kept();
    return without(marks, draft().left);
  };
  const show = panel(place, {
    replace: (mark, value) => {
      let start = 0;
      for (const stretch of stretches(draft())) {
        const text = stretch.read();
        const here = { ...mark, start: mark.start - start, end: mark.end - start };
        if (here.start >= 0 && here.end <= text.length) stretch.write(replaceOne(text, here, value));
        start += text.length + BETWEEN.length;
      }
      changed();
      counted(again());
    },
    replaceAll: (mark, value) => {
      for (const stretch of stretches(draft())) {
        const text = stretch.read();
        stretch.write(replaceAll(text, look(text), mark, value));
      }
      changed();
      counted(again());
    },
    keep: (mark) => {
      draft().left.push(leave(mark));
      kept();
      counted(again());
    },
  });
  function again() {
    const wanted = target();
    const targetPlace = known.places.find(({ slug }) => slug === wanted) ?? null;
    const source = known.places.find(({ slug }) => slug === known.source) ?? null;
    if (shownTarget !== wanted || shownTarget === "") {
      look = finder({ ...known, source, target: targetPlace, names: [...names] });
      shownTarget = wanted;
    }
    const marks = marksOf();
    for (const { why, words: name } of marks) if (why.startsWith("name-")) names.add(name);
    show(wordsOf(draft()), marks);
    return marks.length;
  }
  return again;
}
