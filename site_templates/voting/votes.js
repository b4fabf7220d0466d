// @ts-check
/** The votes of a family as its file has them: every council and motion is told once, and groups name them by number. */

/** @typedef {import("./weigh.js").Groups} Groups */
/** @typedef {import("./weigh.js").Side} Side */
/** @typedef {[motion: number, side: number, ...votes: number[]]} Cast with the votes for and against, where they are known */
/** @typedef {[council: number, side: number, more: number, casts: Cast[]]} Bench a group in one council */
/**
 * @typedef {object} Written
 * @property {string} title
 * @property {string} path
 * @property {string} positions
 * @property {[place: string, name: string][]} councils
 * @property {[path: string, year: number | null][]} motions
 * @property {Record<string, { name: string, benches: Bench[] }>} groups
 */

/** What groups did, in words. @param {Written} file @returns {Groups} */
export function groupsOf({ councils, motions, groups }) {
  const read = Object.entries(groups).map(([slug, { name, benches }]) => [slug, { name, benches: benches.map(bench) }]);
  return Object.fromEntries(read);

  /** @param {Bench} written */
  function bench([at, side, more, casts]) {
    const [place, council] = /** @type {[string, string]} */ (councils[at]);
    return { council, place, side: sideOf(side), more, motions: casts.map(vote) };
  }

  /** @param {Cast} written */
  function vote([at, side, yes, no]) {
    const [path, year] = /** @type {[string, number | null]} */ (motions[at]);
    return { path, year, side: sideOf(side), ...(yes === undefined ? {} : { for: yes, against: no }) };
  }
}

/** @param {number} written @returns {Side} */
function sideOf(written) {
  return written > 0 ? "for" : written < 0 ? "against" : "divided";
}
