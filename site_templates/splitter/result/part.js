// @ts-check
// A part in the shape of the record, and how sure the splitter is of it.

/** @typedef {{part: string, points: string[], to: string | null, verb: string | null, lead: string | null,
 *   at: string | null, how: string | null, original: string | null, amended: string | null, sureness: string,
 *   why: string[]}} SplitPart */

/** The parts that say what is to happen. */
export const DECIDING = ["requests", "declares", "change"];

/**
 * A part with what is known of it.
 * @param {string} part @param {Partial<SplitPart>} known @returns {SplitPart}
 */
export function partOf(part, known) {
  const blank = { points: [], to: null, verb: null, lead: null, at: null, how: null, original: null, amended: null };
  return { part, ...blank, sureness: "sure", why: [], ...known };
}
