// @ts-check
/** Money, shares and counts; ordinary counting, ages, speeds and numbers of articles stay. */

import { list } from "./lists.js";
import { mark, matches } from "./mark.js";
import { nationwide } from "./words.js";

/** @typedef {import("./mark.js").Mark} Mark */

const ALONE = "(?<![\\p{L}\\p{N}.,/-])";
const NUMBER = "\\d+(?:[.,]\\d+)*";
const RANGE = `${NUMBER}(?:\\s?(?:-|–|à|tot)\\s?€?\\s?${NUMBER})?`;
const TENS = "(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig";
/** From ten on; one to nine are ordinary counting. */
const SPELLED =
  `(?:tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien|(?:\\p{Ll}{2,5}[eë]n)?${TENS}` +
  "|(?:\\p{Ll}{3,9})?(?:honderd|duizend)|anderhalf)";
const UNITS = "(?:twee|drie|vier|vijf|zes|zeven|acht|negen)";
const COUNTED = "(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,9}(?:,\\d{1,3})?)";
const LARGE = "(?:\\s?(?:duizend|miljoen|miljard|mln|mld|ton|k)(?![\\p{L}])\\.?)";

const MONEY = new RegExp(
  `(?:€|(?<![\\p{L}])EUR)\\s?${RANGE}(?:,-|,--)?${LARGE}?` +
    `|${ALONE}(?:${RANGE}|${SPELLED})${LARGE}?\\seuro(?![\\p{L}])|${ALONE}${RANGE}\\s(?:miljoen|miljard|mln|mld)(?![\\p{L}])`,
  "dgu",
);
const SHARE = new RegExp(
  `${ALONE}(?:${RANGE}|${SPELLED})\\s?(?:%|procent(?:punt(?:en)?)?(?![\\p{L}])|promille)`,
  "dgu",
);
const FRACTION = new RegExp(
  `${ALONE}(?:(?:een|één|[1-9])\\sop\\sde\\s(?:\\d{1,6}|${UNITS}|${SPELLED})` +
    "|(?:een|één|twee|ruim|bijna)\\s(?:derde|kwart|vijfde)|driekwart|tweederde)(?![\\p{L}\\p{N}])",
  "dgu",
);
const COUNT = new RegExp(
  `${ALONE}(?<number>${COUNTED}(?:\\s?(?:-|–|à|tot)\\s?${COUNTED})?|${SPELLED})\\+?` +
    "(?: (?<noun>m[²³23]|[kMGT]Wh?|\\p{Ll}[\\p{L}-]*))?(?![\\p{L}\\p{N}%]|[.,:/-]\\d)",
  "gu",
);

/** Behind a number in figures these make an age, a term, a time or a speed; in words from ten on it is a count after all. */
const TIMES =
  /^(?:ja(?:ar|ren)|jarigen?|maand(?:en)?|we(?:ek|ken)|dag(?:en)?|u(?:ur|ren)?|minu(?:ut|ten)|seconden?|k(?:m|ilometer)|graden|euro|keer|maal|x)$/u;
/** Before these 2000 is a number, elsewhere a year. */
const THINGS =
  /^(?:woningen|inwoners|huishoudens|leerlingen|bomen|mensen|personen|studenten|kinderen|banen|\p{L}*plaatsen|\p{L}*plekken)$/u;
/** Behind a number these begin something new. */
const OTHERS = list(`
  en of tot van de het een is zijn op in aan voor waar werd wordt worden met te dat die bij door naar per als niet
  om uit over heeft
`);
/** Before a number these make it the number of something. */
const NUMBERED = new RegExp(
  "(?:artikel(?:en)?|art\\.|lid|leden|pagina|blz\\.|nummer|nr\\.|punt|hoofdstuk|paragraaf|tabel|figuur|bijlage|agendapunt|sub" +
    "|lijn|bus|tram|wijk|zone|kamer|optie|variant|scenario|fase)\\s$",
  "iu",
);

/**
 * @param {string} text
 * @returns {Mark[]}
 */
export function amountMarks(text) {
  const national = nationwide(text);
  const shares = matches(text, SHARE, "amount", "amount-share").filter(
    ({ start, words }) => !/^(?:100|0|honderd)\s?[%p]/u.test(words) && !national(start),
  );
  const counts = [...text.matchAll(COUNT)].flatMap((match) => countMark(text, match) ?? []);
  const fractions = matches(text, FRACTION, "amount", "amount-share").filter(({ start }) => !national(start));
  return [
    ...matches(text, MONEY, "amount", "amount-money"),
    ...shares,
    ...fractions,
    ...counts.filter(({ start }) => !national(start)),
  ];
}

/**
 * @param {string} text
 * @param {RegExpMatchArray} match
 * @returns {Mark | null}
 */
function countMark(text, match) {
  const start = match.index ?? 0;
  const { number = "", noun = "" } = match.groups ?? {};
  const before = text.slice(Math.max(0, start - 16), start);
  if (
    /€\s?$/u.test(before) ||
    NUMBERED.test(before) ||
    (TIMES.test(noun) && !/^\p{L}.*keer$/u.test(`${number} ${noun}`))
  )
    return null;
  const year = /^(?:19|20)\d\d(?!\d)/u.test(number);
  if (noun && !OTHERS.has(noun) && (!year || THINGS.test(noun))) {
    return { ...mark(text, start, start + match[0].length, "amount", "amount-count"), offer: `[aantal] ${noun}` };
  }
  // Without a thing that is counted only a large number says something.
  return /\d{3}$/u.test(number) && !year ? mark(text, start, start + number.length, "amount", "amount-count") : null;
}
