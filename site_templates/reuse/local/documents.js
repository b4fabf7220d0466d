// @ts-check
/** Numbers of papers, titles in quotation marks and addresses on the web. */

import { mark, matches } from "./mark.js";

/** @typedef {import("./mark.js").Mark} Mark */

/** What a paper of a council is called, as the end of a word: Woonvisie, parkeerstrategie. */
const PAPERS =
  "nota|visie|strategie|verordening|plan|plannen|programma|akkoord|begroting|kader|regeling|convenant|leidraad|monitor|notitie" +
  "|agenda|pact|protocol|rapport|rapportage|handreiking|charter|manifest|voorstel|jaarrekening|jaarverslag|beleid|dossier";
const PAPER = new RegExp(`(?:${PAPERS})$`, "iu");
/** What has a title of its own, or is known by one. */
const TITLED = new RegExp(
  `(?:${PAPERS}|vragen|moties?|amendement|brief|onderzoek|evaluatie|campagne|project|meldpunt|loket|boek|publicatie|stuk` +
    "|initiatief|prijsvraag|pilot)\\s?[:,(]?\\s?$",
  "iu",
);
/** A quotation of a law or of what somebody said. */
const QUOTED = /(?:wet|wetsvoorstel|tekst|leus|slogan|motto|term|woorden)\s?[:,(]?\s?$/iu;
const QUOTE = /(?<![\p{L}\p{N}])[‘“„"'«](?<mark>\p{L}[^‘’“”„"'«»\n]{3,140})[’”"'»](?![\p{L}\p{N}])/dgu;
const NUMBER_FOLLOWS = /^\s?\((?:RIS|BBV|DSO|raads|motie|nr|zaak|kenmerk|[A-Z]{1,5}[\d/-])/u;

/** What a paper is called before its number. */
const CALLED =
  "[Zz]aaknummer|[Zz]aaknr\\.?|[Kk]enmerk|[Rr]egistratienummer|[Dd]ocumentnummer|[Aa]genda ?punt|[Rr]aadsvoorstel" +
  "|[Rr]aadsinformatiebrief|[Mm]oties?|[Aa]mendement|[Tt]oezegging|[Vv]oorstel|[Nn]ota";
const NUMBERED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${CALLED})\\s(?:nr\\.?\\s|nummer\\s|:\\s)?` +
    "\\p{Lu}{0,4}[-.]?\\d(?:[\\p{L}\\p{N}./_-]{0,20}[\\p{L}\\p{N}])?(?![\\p{L}\\p{N}])",
  "dgu",
);

/** @type {[RegExp, string][]} */
const NUMBERS = [
  [/(?<![\p{L}\p{N}])(?:RIS|BBV|BSD|DSO|DSB|RIB|RV|RB|ZK)[-./ ]?\d[\d./_-]{2,20}/dgu, "document-number"],
  [/(?<![\p{L}\p{N}.-])\p{Lu}{1,4}[-/]?\d{2,6}[-./]\d{1,8}(?:[-./]\d{1,8}){0,3}(?![\p{L}\p{N}])/dgu, "document-number"],
  [NUMBERED, "document-number"],
  [/(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"']{3,300}[\p{L}\p{N}/]/dgu, "document-link"],
];

/** @param {string} word */
export function isPaper(word) {
  return PAPER.test(word);
}

/**
 * @param {string} text
 * @returns {Mark[]}
 */
export function documentMarks(text) {
  const numbers = NUMBERS.flatMap(([pattern, why]) => matches(text, pattern, "document", why));
  return [...numbers, ...titles(text)];
}

/**
 * Whether a quotation reads as the title of a paper.
 *
 * @param {string} words
 */
function isTitle(words) {
  return words.split(" ", 4).some((word) => PAPER.test(word));
}

/**
 * Quotations that are titles, by what stands before or behind them.
 *
 * @param {string} text
 * @returns {Mark[]}
 */
function titles(text) {
  return [...text.matchAll(QUOTE)].flatMap((match) => {
    const [start, end] = /** @type {[number, number]} */ (match.indices?.groups?.mark);
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    const behind = text.slice(end + 1, end + 14);
    // What begins small is a saying more often than a title.
    const capital = /^\p{Lu}/u.test(text.slice(start, start + 1));
    if (
      QUOTED.test(before) ||
      !(TITLED.test(before) || (capital && (NUMBER_FOLLOWS.test(behind) || isTitle(text.slice(start, end)))))
    )
      return [];
    return [mark(text, start, end, "document", "document-title")];
  });
}
