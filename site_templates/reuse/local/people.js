// @ts-check
/** People and groups: those of the record, and those that their title or initials give away. */

import { isStreet } from "./forms.js";
import { mark } from "./mark.js";
import { isPortfolio } from "./national.js";
import { Phrases } from "./phrases.js";

/** @typedef {import("./mark.js").Context} Context */
/** @typedef {import("./mark.js").Mark} Mark */

const BETWEEN = "(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]er|[Tt]en|[Tt]e|['’]t|[Ee]l)\\s";
const SURNAME = "\\p{Lu}\\p{Ll}[\\p{L}'’-]{0,40}";
const REST = `(?:\\s(?:${BETWEEN}){0,2}${SURNAME}){0,2}`;
const INITIALS = "(?:\\p{Lu}\\.\\s?){1,5}";
const NAME = `(?:${INITIALS}(?:${BETWEEN}){0,3}|(?:Van|De|Den|Der|Ter|Ten|El|van de[rn]?)\\s(?:${BETWEEN}){0,2})?${SURNAME}${REST}`;
const TITLE =
  "(?:[Ww]ethouders?|[Bb]urgemeester|[Oo]ud-wethouder|[Rr]aadslid|[Rr]aadsleden|[Cc]ommissielid|[Mm]inister|[Ss]taatssecretaris" +
  "|[Dd]e heer|[Dd]hr\\.|[Mm]evrouw|[Mm]evr\\.|[Mm]w\\.|[Gg]riffier|[Ff]ractievoorzitter|[Gg]emeentesecretaris|[Hh]eer|[Dd]ames?)";

const TITLED = new RegExp(
  `(?<![\\p{L}\\p{N}])${TITLE}\\s(?<mark>${NAME}(?:(?:,|\\sen)\\s${NAME}){0,3})(?![\\p{L}\\p{N}])`,
  "dgu",
);
const INITIALLED = new RegExp(
  `(?<![\\p{L}\\p{N}.])${INITIALS}(?:${BETWEEN}){0,3}${SURNAME}${REST}(?![\\p{L}\\p{N}])`,
  "dgu",
);
const GROUP = new RegExp(
  "(?<![\\p{L}\\p{N}])(?:[Ff]racties?(?:\\svan(?:\\sde)?)?|[Ll]ijst|[Gg]roep|[Pp]artij)\\s" +
    "(?<mark>\\p{Lu}[\\p{L}\\p{N}-]{1,40}(?:\\s\\p{Lu}[\\p{L}\\p{N}-]{1,40}){0,3})",
  "dgu",
);
/** Nobody is called this; what else ends like a street can be somebody's name: wethouder Westerhof. */
const SURE_STREET = /\p{L}{2}(?:straat|laan|weg|plein|kade|gracht|singel|plantsoen)$/u;

/**
 * @param {Context} context
 * @returns {Phrases<"person" | "group">}
 */
export function knownPeople({ persons, groups }) {
  /** @type {Phrases<"person" | "group">} */
  const known = new Phrases();
  for (const name of groups) known.add(name, "group");
  for (const name of persons) known.add(name, "person");
  for (const name of persons) {
    const surname = name.replace(/^(?:\p{Lu}\S*\s)+(?=\S)/u, "");
    if (surname.length > 3 && /^\p{L}/u.test(surname)) known.add(surname, "person");
  }
  return known;
}

/**
 * @param {string} text
 * @param {Phrases<"person" | "group">} known
 * @param {{ has: (words: string) => boolean }} places a name of a place is nobody's
 * @param {Set<number>} begins where sentences begin
 * @returns {Mark[]}
 */
export function peopleMarks(text, known, places, begins) {
  const marks = known.in(text).map(({ start, end, value }) => mark(text, start, end, value, value));
  const titled = peopleBy(TITLED, text, begins).flatMap((match) => named(text, match, "person-title"));
  const initialled = peopleBy(INITIALLED, text, begins).flatMap((match) => named(text, match, "person-initials"));
  const people = [...titled, ...initialled].filter(
    ({ words }) => !isPortfolio(words.split(" ")[0] ?? "") && !places.has(words),
  );
  const groups = [...text.matchAll(GROUP)].flatMap((match) => named(text, match, "group-form", "group"));
  // A party can be called like a word: "Denk aan de buren".
  return [
    ...marks.filter(({ start, words }) => !begins.has(start) || !/^\p{Lu}\p{Ll}+$/u.test(words)),
    ...people,
    ...groups,
  ];
}

/**
 * What a pattern finds, without the streets that are called after somebody: "Burgemeester Zilverlaan", "J.P. Koperstraat".
 *
 * @param {RegExp} pattern
 * @param {string} text
 * @param {Set<number>} begins
 */
function peopleBy(pattern, text, begins) {
  return [...text.matchAll(pattern)].filter((match) => {
    const isTitleOfName = /^\p{Lu}/u.test(match[0]) && !begins.has(match.index);
    const words = (match.groups?.mark ?? match[0]).split(/[ ,]+/u);
    return !words.some((word) => SURE_STREET.test(word) || (isTitleOfName && isStreet(word)));
  });
}

/**
 * @param {string} text
 * @param {RegExpExecArray} match
 * @param {string} why
 * @param {"person" | "group"} kind
 * @returns {Mark[]}
 */
function named(text, match, why, kind = "person") {
  const [start, end] = match.indices?.groups?.mark ?? [match.index, match.index + match[0].length];
  return [mark(text, start, end, kind, why)];
}
