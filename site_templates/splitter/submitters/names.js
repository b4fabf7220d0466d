// @ts-check
// Whether a text is the name of a person, as far as its words show.

import { beginsLarge, hasDigit } from "../words/marks.js";
import { phraseSet, starts } from "../words/phrases.js";
import { lstrip, rstrip, strip } from "../words/strings.js";
import { once, table } from "../words/table.js";
import { fold, words } from "../words/words.js";
import { isInitial, isParty, MOST_WORDS } from "./parties.js";

const AND_OTHERS = / (?:e\.? ?a|c\.? ?s)\.?$/iu;
/** No name of a person or group takes more signs. */
const LONGEST = 200;

const openers = once(() => phraseSet(table().signature_openers));
const particles = once(() => new Set(table().particles));

/**
 * A name without `namens de fractie van`, `de heer` and the like, and without marks at its ends.
 * @param {string} text
 */
export function bare(text) {
  text = strip(text, " *_:;,-–()/").replace(AND_OTHERS, "");
  if (text.length > LONGEST) return text;
  for (let match = starts(openers(), text); match; match = starts(openers(), text)) {
    const among = words(text, 16);
    if (match.last >= among.length) return "";
    text = text.slice(among[match.last].start);
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
