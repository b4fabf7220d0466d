// @ts-check
// Where a part opens: by its words, and by what stands above them.

import { opensChange } from "../changes/marker.js";
import { lead } from "../leads/find.js";
import { leadOf } from "../leads/lead.js";
import { beginsSmall, isOpen } from "../words/marks.js";
import { phraseSet, starts } from "../words/phrases.js";
import { lstrip } from "../words/strings.js";
import { once, table } from "../words/table.js";
import { words } from "../words/words.js";
import { lastLine } from "./body.js";
import { goesOn } from "./opening.js";

/** @typedef {import("./body.js").Body} Body */
/** @typedef {import("../lines/bullets.js").Bullet} Bullet */
/** @typedef {import("../leads/lead.js").Lead} Lead */
/** @typedef {import("../lines/rows.js").Row} Row */

const deciders = once(() => phraseSet(table().change_openers));

/** @param {Body} body @param {Row} row @param {string} text @param {Bullet | null} sign @param {boolean} first @returns {Lead | null} */
export function openerOf(body, row, text, sign, first) {
  const opener = lead(text, sign !== null) ?? decides(body, row, text, sign) ?? changes(body, row, text, sign);
  if (!opener) return null;
  const begun = body.parts.length > 0;
  if (opener.part === "heard" && !mayHear(body, text, sign)) return null;
  if (opener.part === "change" && !begun && !body.opening.length && !body.isAmendment()) return null;
  if (opener.infinitive && begun && !body.inChange()) return null;
  const alone = opener.rest === "" && !opener.heading;
  if (first && !sign && !alone && !text.endsWith(":") && isInside(body, row, text)) return null;
  return opener;
}

/**
 * Read `Besluit artikel 4 als volgt te wijzigen` in an amendment, and `besluit deze motie te sturen aan …` as a paragraph.
 * @param {Body} body @param {Row} row @param {string} text @param {Bullet | null} sign @returns {Lead | null}
 */
function decides(body, row, text, sign) {
  const isParagraph = body.parts.length > 0 && row.gap && beginsSmall(text) && / te \p{Ll}+/u.test(text) && body.isFinished(row);
  const match = (body.isAmendment() || isParagraph) && !sign ? starts(deciders(), text) : null;
  if (!match) return null;
  const { end } = words(text, 16)[match.last - 1];
  const tail = text.slice(end);
  return leadOf("change", { words: text.slice(0, end), rest: lstrip(tail, " ,:;"), colon: tail.startsWith(":") });
}

/**
 * Read `Beslispunt 2 te wijzigen in: …` in an amendment that has no `Besluit:` above it.
 * @param {Body} body @param {Row} row @param {string} text @param {Bullet | null} sign @returns {Lead | null}
 */
function changes(body, row, text, sign) {
  if (sign || !body.isAmendment() || !opensChange(text)) return null;
  const isNew = !body.parts.length || (!body.inChange() && (row.gap || !body.last?.bullet) && body.isFinished(row));
  return isNew ? leadOf("change", { rest: text }) : null;
}

/**
 * What was heard comes before all other parts; the agenda item of the opening sentence is not of it.
 * @param {Body} body @param {string} text @param {Bullet | null} sign
 */
function mayHear(body, text, sign) {
  if (!body.parts.length) return !(goesOn(text) && body.opening.length);
  return body.part.lead.part === "heard" && !(sign && body.last === null);
}

/**
 * Whether a line goes on with the sentence of the line before it, so that its first words open nothing.
 * @param {Body} body @param {Row} row @param {string} text
 */
function isInside(body, row, text) {
  const { last } = body;
  if (!last || row.gap || !beginsSmall(text)) return false;
  const end = lastLine(last);
  return isOpen(end) && !end.endsWith(",") && body.layout.wraps(body.before, row.text);
}
