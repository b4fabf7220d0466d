// @ts-check
/** The facts of two motions beside each other, row by row. Nothing here knows a page. */

import { dateOf } from "../frame/lib/dates.js";
import { message } from "../frame/lib/messages.js";
import { called, fact, line, listed, overlap } from "./fact.js";
import { submitters, votes } from "./groups.js";
import { hasText, outcome, sources } from "./motion.js";
import { date, kind, place } from "./setting.js";

/** @typedef {import("./motion.js").Motion} Motion */
/** @typedef {import("./motion.js").Pair} Pair */
/** @typedef {import("./fact.js").Fact} Fact */
/** @typedef {import("./fact.js").Line} Line */

/** What a model can't have, since no council got it. */
const OF_COUNCILS = new Set(["place", "date", "outcome", "votes", "submitters", "follow-up"]);
/** So many points of a text, and so much of each, say what it asks. */
const POINTS = 4;
const HEAD = 100;
/** So much of a piece of news stands here; the page of the motion has it whole. */
const NEWS = 200;

/** @param {Pair} pair @returns {Fact[]} */
export function facts(pair) {
  const rows = [place, kind, date, asked, ended, votes, submitters, topics, followUp, text].map((row) => row(pair));
  return rows
    .filter(({ name, state }) => name !== "kind" || state !== "same")
    .flatMap((row) => (OF_COUNCILS.has(row.name) ? ofCouncils(row, pair) : [row]));
}

/**
 * Say of a model that no council got it; of two there is nothing to say.
 * @param {Fact} row
 * @param {Pair} pair
 * @returns {Fact[]}
 */
function ofCouncils(row, pair) {
  const [a, b] = pair.map(({ record }) => Boolean(record.model));
  if (a && b) return [];
  const none = [line(message("no-model"))];
  return a || b ? [{ ...row, a: a ? none : row.a, b: b ? none : row.b, state: "", notes: [] }] : [row];
}

/** That the idea is the same is known also where nobody wrote what is asked. @param {Pair} pair @returns {Fact} */
function asked([a, b]) {
  const idea = a.record.idea && a.record.idea === b.record.idea;
  const row = fact("asked", asks(a), asks(b), idea ? "partly" : "differs");
  return idea && row.state !== "same" ? { ...row, notes: [message("same-idea")] } : row;
}

/** What it asks in our words, and the heads of its points. @param {Motion} motion @returns {Line[]} */
function asks({ record }) {
  const parts = (record.text ?? []).filter((/** @type {{ part: string }} */ { part }) => part === "requests");
  const points = parts.flatMap((/** @type {{ points?: string[] }} */ part) => part.points ?? []);
  const heads = points.slice(0, POINTS).map((/** @type {string} */ point) => line(`– ${cut(point, HEAD)}`, { dutch: true }));
  const left = points.length - POINTS;
  return [
    ...(record.summary ? [line(record.summary, { dutch: true })] : []),
    ...heads,
    ...(left > 0 ? [line(message("more-points", { n: left }))] : []),
  ];
}

/** @param {string} words @param {number} most */
function cut(words, most) {
  if (words.length <= most) return words;
  return `${words.slice(0, most).replace(/\s+\S*$/u, "")} …`;
}

/** @param {Pair} pair @returns {Fact} */
function ended(pair) {
  const [a, b] = /** @type {[string, string]} */ (pair.map(outcome));
  const known = (/** @type {string} */ one) => (["unknown", "model"].includes(one) ? [] : [line("", { chip: `outcome-${one}` })]);
  return fact("outcome", known(a), known(b), "differs");
}

/** @param {Pair} pair @returns {Fact} */
function topics([a, b]) {
  const [one, other] = [a, b].map(({ record }) => ({ tags: record.tags ?? [], themes: record.themes ?? [] }));
  if (!one || !other) throw new Error("A pair has two motions");
  const { both, state } = overlap([...one.themes, ...one.tags], [...other.themes, ...other.tags]);
  const shared = both.map((code) => called("theme", code));
  const notes = state === "partly" ? [message("both-have", { names: listed(shared) })] : [];
  return fact("topics", about(one), about(other), state, notes);
}

/** @param {{ themes: string[], tags: string[] }} topics @returns {Line[]} */
function about({ themes, tags }) {
  const names = themes.map((code) => called("theme", code)).join(", ");
  return [...(names ? [line(names)] : []), ...(tags.length > 0 ? [line(tags.join(", "), { dutch: true })] : [])];
}

/** @param {Pair} pair @returns {Fact} */
function followUp(pair) {
  const [a, b] = pair.map(latest);
  return fact("follow-up", news(a), news(b), a?.state === b?.state ? "partly" : "differs");
}

/** @typedef {{ date: string, state: string, text?: string }} News */

/** The newest of what came of it; of one day the last in the record. @param {Motion} motion @returns {News | undefined} */
function latest({ record }) {
  const all = /** @type {News[]} */ (record.follow_up ?? []);
  return all.reduce((/** @type {News | undefined} */ newest, one) => (newest && newest.date > one.date ? newest : one), undefined);
}

/** @param {News | undefined} news @returns {Line[]} */
function news(news) {
  if (!news) return [];
  const words = news.text ? [line(cut(news.text, NEWS), { dutch: true })] : [];
  return [line("", { chip: `state-${news.state}` }), line(dateOf(news.date)), ...words];
}

/** Where the text and the facts can be read. @param {Pair} pair @returns {Fact} */
function text([a, b]) {
  const where = (/** @type {Motion} */ motion) => [
    line(message(hasText(motion) ? "text-here" : "text-not-here")),
    ...sources(motion).map(({ words, url }) => line(words, { url })),
  ];
  return { name: "sources", a: where(a), b: where(b), state: "", notes: [] };
}
