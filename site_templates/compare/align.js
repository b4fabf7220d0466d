// @ts-check
/**
 * Two texts of motions beside each other: part by part, and in each part point by point.
 *
 * Both keep their own order. A point that stands elsewhere in the other text is alone in its place, and says where.
 * Nothing here knows a page.
 */

import { lead } from "../reuse/compose/part.js";
import { anywhere, bag, inOrder, likeness } from "./likeness.js";
import { compared, whole } from "./words.js";

/** @typedef {import("../reuse/compose.js").Part} Part */
/** @typedef {import("../reuse/compose.js").Table} Table */
/** @typedef {import("./words.js").Diff} Diff */
/** @typedef {import("./words.js").Stretch} Stretch */
/** @typedef {"lead" | "at" | "original" | "amended" | "point"} Role */
/** @typedef {"same" | "changed" | "moved" | "left" | "right"} State */

/**
 * @typedef {object} Item
 * @property {Role} role
 * @property {string} words
 * @property {import("./likeness.js").Bag} bag
 */

/**
 * @typedef {object} Section one part of a text
 * @property {string} kind
 * @property {string} key parts with the same key belong beside each other
 * @property {string} lead
 * @property {string} standard the lead without words of its own
 * @property {Item[]} items
 * @property {import("./likeness.js").Bag} bag
 */

/**
 * @typedef {object} Row
 * @property {State} state
 * @property {Role} role
 * @property {Stretch[]} [a]
 * @property {Stretch[]} [b]
 * @property {string} [elsewhere] under which words the other text has it
 */

/**
 * @typedef {object} Block rows under one heading
 * @property {string} kind
 * @property {string} heading
 * @property {Row[]} rows
 */

/** Two points that stand beside each other are at least so similar. */
const SIMILAR = 0.4;
/** At least so similar when they do not stand in the same place. */
const MOVED = 0.6;

/**
 * @param {Part[]} a
 * @param {Part[]} b
 * @param {Table} table
 * @param {Diff} diff
 * @returns {Block[]}
 */
export function align(a, b, table, diff) {
  const [as, bs] = [a.map((part) => sectionOf(part, table)), b.map((part) => sectionOf(part, table))];
  /** @type {Alone[]} */
  const alone = [];
  const blocks = inOrder(as.length, bs.length, (one, other) => belong(as[one], bs[other])).map(([one, other]) =>
    block(one === null ? undefined : as[one], other === null ? undefined : bs[other], diff, alone),
  );
  markMoved(alone, diff);
  return blocks;
}

/**
 * @param {Part} part
 * @param {Table} table
 * @returns {Section}
 */
function sectionOf(part, table) {
  const phrases = /** @type {import("../reuse/compose.js").Phrases} */ (table.forms.classic);
  const around = { phrases, table };
  const standard = { heard: phrases.heard.trim(), change: phrases.decides }[part.part] ?? lead({ ...part, lead: null }, around);
  const where = part.part === "change" ? `${part.at ?? ""} ${phrases.changes[part.how || "replaced"] ?? ""}`.trim() : "";
  /** @type {[Role, string][]} */
  const texts = [
    ["at", where],
    ["original", part.original ?? ""],
    ["amended", part.amended ?? ""],
    ...(part.points ?? []).map((point) => /** @type {[Role, string]} */ (["point", point])),
  ];
  return {
    kind: part.part,
    key: part.part === "requests" ? `requests ${(part.to ?? "").toLowerCase()}` : part.part,
    lead: bare(part.lead || standard),
    standard: bare(standard),
    items: texts.filter(([, words]) => words).map(([role, words]) => ({ role, words, bag: bag(words) })),
    bag: bag(texts.map(([, words]) => words).join(" ")),
  };
}

/** A lead without its closing mark, which says nothing. @param {string} words */
function bare(words) {
  return words.replace(/[:,;]$/u, "");
}

/**
 * Parts of one kind and for one addressee belong together; of several the most similar.
 * @param {Section | undefined} one
 * @param {Section | undefined} other
 */
function belong(one, other) {
  if (!one || !other || one.key !== other.key) return 0;
  return 1 + likeness(one.bag, other.bag);
}

/** @typedef {{ row: Row, item: Item, heading: string, side: "a" | "b" }} Alone a row that has no partner beside it */

/**
 * @param {Section | undefined} one
 * @param {Section | undefined} other
 * @param {Diff} diff
 * @param {Alone[]} alone is filled with the rows that have no partner
 * @returns {Block}
 */
function block(one, other, diff, alone) {
  const section = /** @type {Section} */ (one ?? other);
  const sameLead = !one || !other || one.lead === other.lead;
  const heading = sameLead ? section.lead : section.standard;
  /** @type {Row[]} */
  const rows = one && other && !sameLead ? [pair("lead", one.lead, other.lead, diff)] : [];
  const [as, bs] = [one?.items ?? [], other?.items ?? []];
  for (const [a, b] of inOrder(as.length, bs.length, (a, b) => partners(as[a], bs[b]))) {
    const [left, right] = [a === null ? undefined : as[a], b === null ? undefined : bs[b]];
    if (left && right) rows.push(pair(left.role, left.words, right.words, diff));
    else {
      const item = /** @type {Item} */ (left ?? right);
      const side = left ? "a" : "b";
      /** @type {Row} */
      const row = { state: left ? "left" : "right", role: item.role, [side]: whole(item.words) };
      rows.push(row);
      alone.push({ row, item, heading, side });
    }
  }
  return { kind: section.kind, heading, rows };
}

/**
 * The pieces of a change belong together whatever they say; points do when they are similar.
 * @param {Item | undefined} one
 * @param {Item | undefined} other
 */
function partners(one, other) {
  if (!one || !other || one.role !== other.role) return 0;
  const similarity = likeness(one.bag, other.bag);
  if (one.role !== "point") return 1 + similarity;
  return similarity >= SIMILAR || one.words === other.words ? similarity || 1 : 0;
}

/**
 * @param {Role} role
 * @param {string} one
 * @param {string} other
 * @param {Diff} diff
 * @returns {Row}
 */
function pair(role, one, other, diff) {
  const [a, b] = compared(one, other, diff);
  return { state: [...a, ...b].some(({ own }) => own) ? "changed" : "same", role, a, b };
}

/**
 * Find for points that stand alone the one that the other text has in another place.
 * @param {Alone[]} alone
 * @param {Diff} diff
 */
function markMoved(alone, diff) {
  const points = alone.filter(({ row }) => row.role === "point");
  const [as, bs] = ["a", "b"].map((side) => points.filter((one) => one.side === side));
  if (!as || !bs) return;
  for (const [a, b] of anywhere(as.map(({ item }) => item.bag), bs.map(({ item }) => item.bag), MOVED)) {
    const [one, other] = [as[a], bs[b]];
    if (!one || !other) continue;
    const [left, right] = compared(one.item.words, other.item.words, diff);
    Object.assign(one.row, { state: "moved", a: left, elsewhere: other.heading });
    Object.assign(other.row, { state: "moved", b: right, elsewhere: one.heading });
  }
}

/**
 * How many rows there are of each state; what moved counts once.
 * @param {Block[]} blocks
 */
export function tally(blocks) {
  const counts = { same: 0, changed: 0, moved: 0, left: 0, right: 0 };
  for (const { rows } of blocks) for (const row of rows) if (row.state !== "moved" || row.a) counts[row.state] += 1;
  return counts;
}
