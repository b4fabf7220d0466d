// @ts-check
// The labels above the words of a proposal: `Oude tekst:`, `Nieuwe tekst:`.

import { hasLetter } from "../words/marks.js";
import { find, phraseLists } from "../words/phrases.js";
import { lstrip } from "../words/strings.js";
import { once, table } from "../words/table.js";
import { words } from "../words/words.js";

const texts = once(() => phraseLists(table().change_texts));

/**
 * Read `Oude tekst:` and the like: which text it announces, and what follows on the line.
 * @param {string} text @returns {["original" | "amended", string] | null}
 */
export function textLabel(text) {
  const among = words(text, 8);
  const match = find(texts(), text, among, 0);
  if (!match) return null;
  const tail = lstrip(text.slice(among[match.last - 1].end), " )*_");
  if (!tail.startsWith(":") && (hasLetter(tail) || match.last - match.first < 2)) return null;
  return [match.meaning, lstrip(tail, " :*_")];
}
