// @ts-check
/** Days, months, years and periods: what holds for one year is seldom true in another. */

import { matches } from "./mark.js";

/** @typedef {import("./mark.js").Mark} Mark */

export const MONTH = "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)";
const MONTH_ONLY = "(?:januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december)";
const BEFORE_MONTH = "in|vanaf|tot|per|sinds|voor|vóór|uiterlijk|afgelopen|komende|met|en|of";
const WEEKDAY = "(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)";
const YEAR = "(?:19|20)\\d\\d";
const YEARS = `${YEAR}(?:\\s?[-–/]\\s?(?:${YEAR}|\\d\\d))?`;
const PART = "(?:eind|einde|begin|medio|halverwege|voorjaar|najaar|lente|zomer|herfst|winter)";
const QUARTER = "(?:Q[1-4]|(?:eerste|tweede|derde|vierde|laatste|[1-4]e) (?:kwartaal|helft|halfjaar))";
const BREAK = "(?:zomer|zomerreces|herfstreces|kerstreces|voorjaarsreces|meireces|reces|zomervakantie|kerstvakantie)";
const BEHIND = "(?:\\s(?:jl|jongstleden|a\\.?s|aanstaande)(?![\\p{L}])\\.?)";
const ALONE = "(?<![\\p{L}\\p{N}])";
const ENDS = "(?![\\p{L}\\p{N}])";

/** A day of the calendar, as it stands in sentences; without what must stand around it. */
export const DAY = `(?:${WEEKDAY}\\s)?[0-3]?\\d(?:e|ste|de)?[\\s-]${MONTH}(?:[\\s-]${YEAR}|${BEHIND})?`;

/** @type {[string, string][]} pattern and why */
const PATTERNS = [
  [`${ALONE}${DAY}${ENDS}`, "date-day"],
  [`(?<![\\p{L}\\p{N}.,/-])[0-3]?\\d([-/.])[01]?\\d\\1(?:${YEAR}|\\d\\d)(?![\\p{L}\\p{N}]|[.,/-]\\d)`, "date-day"],
  [`(?<![\\p{L}\\p{N}-])${YEAR}-[01]\\d-[0-3]\\d(?![\\p{L}\\p{N}-])`, "date-day"],
  [`${ALONE}(?:school|college|studie|subsidie|cursus)ja(?:ar|ren)\\s${YEARS}${ENDS}`, "school-year"],
  [
    `${ALONE}(?:seizoen|boekjaar|begrotingsjaar|raadsperiode|bestuursperiode|collegeperiode)\\s${YEARS}${ENDS}`,
    "date-period",
  ],
  [`${ALONE}(?:${PART}\\s)?${MONTH}\\s${YEAR}${ENDS}`, "date-period"],
  [`${ALONE}(?:${PART}|${QUARTER})(?:\\svan)?\\s${YEAR}${ENDS}`, "date-period"],
  [`${ALONE}${QUARTER}${ENDS}`, "date-period"],
  [`${ALONE}(?:eind|einde|begin|medio|halverwege)\\s${MONTH}${ENDS}`, "date-period"],
  [`${ALONE}${MONTH_ONLY}${BEHIND}?${ENDS}`, "date-period"],
  // The month of May has the name of a common word.
  [`${ALONE}(?:${BEFORE_MONTH})\\s(?<mark>mei${BEHIND}?)${ENDS}`, "date-period"],
  [
    `${ALONE}(?:[Dd]it|[Vv]orige?|[Vv]olgende?|[Kk]omende?|[Aa]fgelopen)\\s(?:kalender|school|raads)?(?:jaar|voorjaar|najaar|zomer|winter|herfst)${ENDS}`,
    "date-relative",
  ],
  [`${ALONE}(?:[Nn]a|[Vv]oor|[Vv]óór)\\s(?:de|het)\\s${BREAK}(?:(?:\\svan)?\\s${YEAR})?${ENDS}`, "date-period"],
  // In the name of a law or in an amount it is no year of this town.
  [
    `(?<![\\p{L}\\p{N}€.,/-]|(?:[Ww]et|W[Mm][Oo]|Agenda|artikel|€)\\s)${YEARS}(?![\\p{L}\\p{N}%]|[.,]\\d|-\\p{L}|\\seuro)`,
    "date-year",
  ],
  [`${ALONE}(?:[Vv]andaag(?!\\sde\\sdag)|[Gg]isteren|[Vv]anavond|[Ee]ergisteren)${ENDS}`, "date-relative"],
];

const COMPILED = PATTERNS.map(([pattern, why]) => ({ pattern: new RegExp(pattern, "dgu"), why }));

/**
 * @param {string} text
 * @returns {Mark[]}
 */
export function dateMarks(text) {
  return COMPILED.flatMap(({ pattern, why }) => matches(text, pattern, "date", why));
}
