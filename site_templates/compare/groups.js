// @ts-check
/**
 * Which groups of two councils are the same: national parties are by the register, local ones only within one council.
 * Local lists of two municipalities can bear one name and have nothing to do with each other.
 */

import { hasMessage, message } from "../frame/lib/messages.js";
import { groupsOn, stoodOn } from "../voting/sides.js";
import { fact, line, listed } from "./fact.js";
import { decision, shortNames } from "./motion.js";

/** @typedef {import("./motion.js").Motion} Motion */
/** @typedef {import("./motion.js").Pair} Pair */
/** @typedef {import("./fact.js").Fact} Fact */
/** @typedef {import("../voting/sides.js").PartyVote} PartyVote */
/** @typedef {"for" | "against" | "divided"} Stand */
/** @typedef {Map<string, { name: string, stand: Stand }>} Stands by what tells the groups apart */
/** @typedef {{ name: string, a: Stand, b: Stand }} Shared a group that voted in both */

/** What tells a group from all others. @param {Motion} motion @param {string} name */
function key({ national_parties, municipality_name }, name) {
  return national_parties?.[name] ?? `${municipality_name}: ${name}`;
}

/** Who filed it. @param {Pair} pair @returns {Fact} */
export function submitters(pair) {
  const [as, bs] = /** @type {[Map<string, string>, Map<string, string>]} */ (pair.map(parties));
  const both = [...as].flatMap(([group, name]) => (bs.has(group) ? [name] : []));
  const [a, b] = [signed(pair[0]), signed(pair[1])];
  if (both.length === 0) return fact("submitters", a, b, "differs");
  return fact("submitters", a, b, "partly", [message("both-have", { names: listed(both) })]);
}

/** The groups that filed a motion, by what tells them apart. @param {Motion} motion */
function parties(motion) {
  const submitters = /** @type {{ party: string }[]} */ (motion.record.submitters ?? []);
  return new Map(submitters.map(({ party }) => [key(motion, party), party]));
}

/** @param {Motion} motion */
function signed({ record }) {
  const submitters = /** @type {{ name?: string, party: string }[]} */ (record.submitters ?? []);
  return submitters.length > 0 ? [line(submitters.map(({ name, party }) => (name ? `${name} (${party})` : party)).join(", "))] : [];
}

/** How the council voted, and how each group that voted in both did. @param {Pair} pair @returns {Fact} */
export function votes(pair) {
  const shared = sharedGroups(pair);
  const state = shared.length === 0 ? "" : shared.some(({ a, b }) => a === b) ? "partly" : "differs";
  return fact("votes", voted(pair[0]), voted(pair[1]), state, compared(pair, shared));
}

/** @param {Motion} motion */
function voted(motion) {
  const last = decision(motion);
  const parties = /** @type {PartyVote[]} */ (last?.votes?.parties ?? []);
  const cast = motion.votes ?? last?.votes ?? {};
  const sides = /** @type {const} */ (["for", "against"]).map((side) => [side, groupsOn(parties, side).join(", ")]);
  return [
    sides.flatMap(([side = ""]) => (cast[side] === undefined ? [] : [message(`total-${side}`, { n: cast[side] })])).join(", "),
    last?.manner === "unanimous" ? message("unanimous") : "",
    ...sides.map(([side, names]) => (names ? message(`groups-${side}`, { parties: names }) : "")),
    last?.votes?.listed ? message(`listed-${last.votes.listed}`) : "",
    hasMessage(`unvoted-${last?.status}`) ? message(`unvoted-${last?.status}`) : "",
  ].filter(Boolean).map((words) => line(words));
}

/** @param {Pair} pair @returns {Shared[]} */
function sharedGroups(pair) {
  const [as, bs] = /** @type {[Stands, Stands]} */ (pair.map(stands));
  return [...as].flatMap(([group, { name, stand }]) => {
    const other = bs.get(group)?.stand;
    return other ? [{ name, a: stand, b: other }] : [];
  });
}

/** @param {Motion} motion */
function stands(motion) {
  /** @type {Stands} */
  const known = new Map();
  for (const vote of /** @type {PartyVote[]} */ (decision(motion)?.votes?.parties ?? [])) {
    const [group, stand] = [key(motion, vote.party), stoodOn(vote)];
    if (stand) known.set(group, { name: vote.party, stand });
  }
  return known;
}

/**
 * @param {Pair} pair
 * @param {Shared[]} shared
 */
function compared(pair, shared) {
  const alike = /** @type {const} */ (["for", "against", "divided"]).flatMap((stand) => {
    const names = shared.filter(({ a, b }) => a === stand && b === stand).map(({ name }) => name);
    return names.length > 0 ? [message(`both-${stand}`, { parties: listed(names) })] : [];
  });
  const short = shortNames(pair);
  const others = shared.filter(({ a, b }) => a !== b).map(({ name, a, b }) => {
    const [one, other] = [message(`stand-${a}`), message(`stand-${b}`)];
    return message("otherwise", { party: name, one, other, ...short });
  });
  return [...alike, ...others];
}
