// @ts-check
/** References to a meeting: of the council or of a committee, with its day or by its name. */

import { DAY } from "./dates.js";
import { matches } from "./mark.js";

/** @typedef {import("./mark.js").Mark} Mark */

const ALONE = "(?<![\\p{L}\\p{N}])";
const ENDS = "(?![\\p{L}\\p{N}])";
const ON = "\\s(?:van|op|d\\.d\\.)\\s";
const DATE = `(?:${DAY}|[0-3]?\\d[-/][01]?\\d[-/](?:20)?\\d\\d)`;
const NAMED = "\\p{Lu}[\\p{L}&-]{1,40}(?:(?:,|\\sen|\\s&)?\\s\\p{Lu}[\\p{L}&-]{1,40}){0,4}";
const MEETING =
  "(?:[Oo]penbare\\s|[Gg]ecombineerde\\s)?(?:[Rr]aads|[Cc]ommissie|[Gg]emeenteraads)?" +
  "(?:[Vv]ergadering|[Dd]ebat|[Bb]ijeenkomst|[Bb]ehandeling|[Bb]espreking)";

const PATTERNS = [
  `${ALONE}${MEETING}(?:\\s\\p{L}{1,30}){0,3}${ON}${DATE}${ENDS}`,
  `${ALONE}(?:[Rr]aads)?[Cc]ommissie\\s\\p{L}[\\p{L}&-]{1,40}(?:(?:,|\\sen|\\s&)?\\s\\p{L}[\\p{L}&-]{0,40}){0,4}${ON}${DATE}${ENDS}`,
  `${ALONE}(?:[Rr]aads)?[Cc]ommissie(?:vergadering)?\\s${NAMED}${ENDS}`,
  `${ALONE}(?:[Gg]emeente)?[Rr]aad${ON}${DATE}${ENDS}`,
  `${ALONE}(?:in vergadering )?bijeen (?:op|d\\.d\\.) ${DATE}${ENDS}`,
].map((pattern) => new RegExp(pattern, "dgu"));

/**
 * @param {string} text
 * @returns {Mark[]}
 */
export function meetingMarks(text) {
  return PATTERNS.flatMap((pattern) => matches(text, pattern, "meeting", "meeting"));
}
