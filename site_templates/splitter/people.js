// @ts-check
// Who filed a motion: names and groups, from a labelled line or from the signatures.

import { beginsLarge, hasDigit, withoutMarks } from "./marks.js";
import { once, table } from "./table.js";
import { lstrip, rstrip, strip } from "./text.js";
import { find, fold, phraseSet, starts, words } from "./words.js";

/** @typedef {{name: string, party: string}} Person */
/** @typedef {{text: string, bracketed: boolean, said: string, groups?: boolean}} Atom */

const MOST_WORDS = 7;
const LONGEST_ABBREVIATION = 8;
/** So many words may stand round names and groups: `namens de fractie van`. */
const FEW = 3;
const BETWEEN = /,|: | (?:en|&|[-–](?! Van )) | (?=(?:mede )?namens )/u;
/** A line of a form that nobody filled in: `VVD:`, `D66: -`. */
const BLANK = /:[ .…_–—-]*$/u;
const AND_OTHERS = / (?:e\.? ?a|c\.? ?s)\.?$/iu;
const ON_BEHALF = /^(?:(?:mede )?namens|(?:ingediend door )?(?:de )?fracties? van) /iu;
/** The name of a place of so many letters begins other words too. */
const SHORTEST_PLACE = 3;
/** Initials with the first name behind them: `J. (Joost) van Duren`. */
const CALLED = /(\p{Lu}\.) \(\p{Lu}\p{Ll}+\) (?=\p{L})/gu;
const GROUPS = /(?:^| )fracties /iu;
/** Before the name of a place they make a family name. */
const OF = ["van", "de", "der", "den", "'t"];
/** No name of a person or group takes more signs. */
const LONGEST = 200;

const openers = once(() => phraseSet(table().signature_openers));
const parties = once(() => new Set(table().parties));
const partyStarts = once(() => phraseSet(table().party_starts));
const partyWords = once(() => new Set(table().party_words));
const particles = once(() => new Set(table().particles));

/** The place whose groups bear its name, while a text is read that names it. */
let here = "";

/**
 * Read with a place in mind: `Beter Ommerdam` is a group there, and no person.
 * @template T
 * @param {string} place
 * @param {() => T} read
 * @returns {T}
 */
export function inPlace(place, read) {
  here = fold(place);
  try {
    return read();
  } finally {
    here = "";
  }
}

/**
 * Whether a name is that of the place with other words, as `Ommerdam Vooruit` is, and `Jan van Ommerdam` is not.
 * @param {string} text
 */
function isLocal(text) {
  const whole = fold(text).replace(/,/gu, "");
  if (!here || isInitial(text.split(" ", 1)[0])) return false;
  if (whole.startsWith(here) && whole !== here && here.length > SHORTEST_PLACE) return true;
  const before = whole.endsWith(` ${here}`) ? whole.slice(0, -here.length - 1).split(" ") : [];
  return beginsLarge(text) && before.length > 0 && (before.length === 1 || !OF.includes(before[before.length - 1]));
}

/**
 * The name of a well-known group without the place behind it: `D66 Ommerdam`.
 * @param {string} party
 */
export function withoutPlace(party) {
  const bared = party.slice(0, -here.length).replace(/[ ,]+$/u, "");
  return here && fold(party).endsWith(here) && parties().has(fold(bared)) ? bared : party;
}

/**
 * A name without `namens de fractie van`, `de heer` and the like, and without marks at its ends.
 * @param {string} text
 */
export function bare(text) {
  text = strip(text, " *_:;,-–()/").replace(AND_OTHERS, "");
  if (text.length > LONGEST) return text;
  for (let found = starts(openers(), text); found; found = starts(openers(), text)) {
    const among = words(text, 16);
    if (found.last >= among.length) return "";
    text = text.slice(among[found.last].start);
  }
  return rstrip(text, " *_:;,-–(/");
}

/**
 * Whether a text says that a group follows: `namens de fractie van`.
 * @param {string} text
 */
export function opensSignature(text) {
  return starts(openers(), text) !== null;
}

/**
 * Whether a text is the name of a group, as far as its words tell.
 * @param {string} text
 */
export function isParty(text) {
  const among = words(text, MOST_WORDS + 1);
  if (!among.length || among.length > MOST_WORDS) return false;
  if (parties().has(rstrip(fold(text), ".")) || find(partyStarts(), text, among, 0)) return true;
  if (among.some((word) => partyWords().has(word.text) || isJoint(word.text))) return !isInitial(text.split(" ")[0]);
  return (among.length === 1 && isAbbreviation(text)) || isLocal(text);
}

/**
 * Whether a word is two well-known groups in one, as `groenlinks-pvda` is.
 * @param {string} word
 */
function isJoint(word) {
  const pieces = word.split(/[-/]/u);
  return pieces.length > 1 && pieces.every((piece) => parties().has(piece));
}

/**
 * Whether a word has two capitals or more, as `HvDH` and `PvdA/GL` do.
 * @param {string} text
 */
function isAbbreviation(text) {
  return /\p{Lu}.*\p{Lu}/u.test(text) && text.length <= LONGEST_ABBREVIATION && !text.includes(".");
}

/** @param {string} part */
function isInitial(part) {
  return part.endsWith(".") && beginsLarge(part);
}

/**
 * Whether a text looks like the name of one person: capitals, initials and small words such as `van`.
 * @param {string} text
 */
export function isName(text) {
  const parts = text.split(" ").filter((part) => strip(part, "-–") && !isTitle(part));
  if (parts.length < 2 || parts.length > MOST_WORDS || hasDigit(text) || text.endsWith("?")) return false;
  if (/[,:;()[\]"“”]/u.test(text)) return false;
  const bared = parts.map((part) => lstrip(part, "'’‘-"));
  const large = bared.filter(beginsLarge).length;
  const small = bared.every((part, at) => beginsLarge(part) || isParticle(parts[at]));
  return small && large > 0 && (large > 1 || isInitial(parts[0])) && !isParty(text);
}

/**
 * Whether a text can be a name where one is expected: a family name alone will do.
 * @param {string} text
 */
function mayBeName(text) {
  const parts = text.split(" ");
  return parts.length <= MOST_WORDS && !hasDigit(text) && parts.some(beginsLarge);
}

/**
 * Whether a word is an academic title, which says nothing about a name.
 * @param {string} part
 */
function isTitle(part) {
  return table().titles.includes(rstrip(fold(part), "."));
}

/** @param {string} part */
function isParticle(part) {
  const folded = fold(part);
  return particles().has(rstrip(folded, ".")) || particles().has(folded);
}

/**
 * Read a list of submitters: `A. de Wit (D66), B. Pol en C. Smit (CDA)`, `A. de Wit, D66; B. Pol, CDA`.
 * @param {string} text
 */
export function people(text) {
  const groups = text.split(";").filter((group) => !isBlank(group));
  return groups.flatMap((group) => groupOf(onlyGroups(atoms(group).filter((atom) => atom.text))));
}

/**
 * Mark a list behind `de fracties van` that has more known groups than names: `D66, VVD en Beter Dorp`.
 * @param {Atom[]} list
 */
function onlyGroups(list) {
  const names = list.filter((atom, at) => !isGroup(list, at) && beginsLarge(atom.text)).length;
  const plain = list.length > 1 && GROUPS.test(list[0].said) && list.every((atom) => !atom.bracketed && !/\p{Lu}\./u.test(atom.text));
  if (plain && names < list.length - names) list[0].groups = true;
  return list;
}

/**
 * Whether a text is a line of a form that nobody filled in.
 * @param {string} text
 */
export function isBlank(text) {
  return BLANK.test(text);
}

/** @param {Atom[]} list */
function groupOf(list) {
  /** @type {Person[]} */
  const found = [];
  /** @type {string[]} */
  let names = [];
  let party = "";
  const add = (/** @type {string} */ group) => {
    for (const name of names) if (group || isName(name)) found.push({ name, party: group });
    names = [];
  };
  list.forEach((atom, at) => {
    const group = isGroup(list, at);
    if (group && names.length && !/^mede /iu.test(atom.said)) {
      add(atom.text);
    } else if (group) {
      add("");
      if (party) found.push({ name: "", party });
      party = atom.text;
    } else if (!mayBeName(atom.text)) {
      return;
    } else if (party && (atom.bracketed || !list[at + 1]?.bracketed || !isGroup(list, at + 1))) {
      found.push({ name: atom.text, party });
      party = "";
    } else if (!atom.bracketed) {
      if (party) found.push({ name: "", party });
      party = "";
      names.push(atom.text);
    }
  });
  add("");
  if (party) found.push({ name: "", party });
  return found;
}

/**
 * Whether an atom is a group: by its words, or since it follows a name that it cannot be one of itself.
 * @param {Atom[]} list
 * @param {number} at
 */
function isGroup(list, at) {
  const { text, bracketed, said } = list[at];
  if (list[0].groups) return true;
  if (isParty(text) || (ON_BEHALF.test(said) && beginsLarge(text) && !isInitial(text.split(" ", 1)[0]))) return true;
  if (bracketed) return at > 0 && isName(list[at - 1].text);
  return list.length === 2 && at === 1 && isName(list[0].text) && !isName(text);
}

/** @param {string} text */
function atoms(text) {
  /** @type {Atom[]} */
  const flat = [];
  text
    .replace(CALLED, "$1 ")
    .replaceAll(")", "(")
    .split("(")
    .forEach((piece, at) => {
      const bracketed = at % 2 === 1;
      const whole = bracketed && isParty(bare(piece));
      const pieces = whole ? [piece] : piece.split(BETWEEN);
      for (const one of pieces) flat.push({ text: bare(one), bracketed, said: one.trim() });
    });
  return flat.flatMap(withoutSuffix);
}

/**
 * Part a name from a well-known group that stands behind it without a mark: `A. de Wit D66`.
 * @param {Atom} atom
 * @returns {Atom[]}
 */
function withoutSuffix(atom) {
  const [name, party] = named(atom.text);
  if (!name || !party) return [atom];
  return [
    { text: name, bracketed: atom.bracketed, said: name },
    { text: party, bracketed: false, said: party },
  ];
}

/**
 * Part `A. de Wit D66` or `D66 A. de Wit` in name and well-known group; two empty strings for anything else.
 * @param {string} text
 * @returns {[string, string]}
 */
function named(text) {
  const parts = text.split(" ");
  for (let at = 1; at < Math.min(parts.length, MOST_WORDS * 2); at += 1) {
    const [left, right] = [parts.slice(0, at).join(" "), parts.slice(at).join(" ")];
    if (parties().has(fold(right)) && isName(left)) return [left, right];
    if (parties().has(fold(left)) && isName(right)) return [right, left];
  }
  return ["", ""];
}

/**
 * Read signatures, row by row, each with its cells; also say which rows were read.
 * @param {string[][]} signed
 */
export function readRows(signed) {
  /** @type {Person[]} */
  const found = [];
  /** @type {Set<number>} */
  const used = new Set();
  for (let at = 0; at < signed.length; ) {
    const taken = readRow(signed, at, found);
    for (let row = at; row < at + taken; row += 1) used.add(row);
    at += taken || 1;
  }
  return { found, used };
}

/**
 * Read one row, or a row of names with the groups below or above it; say how many rows that took.
 * @param {string[][]} signed
 * @param {number} at
 * @param {Person[]} found
 */
function readRow(signed, at, found) {
  const inside = within(signed[at]);
  if (inside.length) {
    found.push(...inside);
    return 1;
  }
  const pairs = paired(signed[at], signed[at + 1] ?? []);
  found.push(...pairs);
  return pairs.length ? 2 : 0;
}

/**
 * Read a row that holds name and group side by side.
 * @param {string[]} cells
 * @returns {Person[]}
 */
function within(cells) {
  const read = cells.map(people);
  if (read.every((group) => group.length && group.every((one) => isName(one.name) && one.party))) return read.flat();
  if (cells.length !== 2) return [];
  const [left, right] = cells.map(bare);
  if (isParty(left) && isName(right)) return [{ name: right, party: left }];
  return isName(left) && isParty(right) ? [{ name: left, party: right }] : [];
}

/**
 * Pair the cells of two rows, one above the other, where they are as many.
 * @param {string[]} upper
 * @param {string[]} lower
 */
function paired(upper, lower) {
  if (upper.length !== lower.length) return [];
  const pairs = upper.map((one, at) => pairOf(one, lower[at]));
  return pairs.every((pair) => pair.length) ? pairs.flat() : [];
}

/**
 * @param {string} upper
 * @param {string} lower
 * @returns {Person[]}
 */
function pairOf(upper, lower) {
  const [above, below] = [withoutMarks(bare(upper)), withoutMarks(bare(lower))];
  const names = above.split(",").map((name) => withoutMarks(strip(name, " ")));
  if (names.every(isName) && (isParty(below) || (opensSignature(lower) && below) || mayBeParty(below))) return names.map((name) => ({ name, party: below }));
  const grouped = isParty(above) || (opensSignature(upper) && above !== "");
  return grouped && isName(below) ? [{ name: below, party: above }] : [];
}

/**
 * Whether a text can be a local group that nobody has heard of: short, with a capital, no name of a person.
 * @param {string} text
 */
function mayBeParty(text) {
  const short = text.split(" ").length <= MOST_WORDS && !/[.,]/u.test(text);
  return beginsLarge(text) && short && !isName(text);
}

/**
 * Whether every cell of a line is a name, a group, or both.
 * @param {string[]} cells
 */
export function looksSigned(cells) {
  return cells.every((cell) => isName(rstrip(bare(cell), ",")) || isParty(bare(cell)) || isBoth(cell));
}

/**
 * Whether a cell is names and groups, and little else.
 * @param {string} cell
 */
function isBoth(cell) {
  const read = people(cell);
  const said = read.reduce((sum, one) => sum + words(one.name).length + words(one.party).length, 0);
  return read.every((one) => one.party && isName(one.name)) && words(cell).length - said <= FEW && said > 0;
}
