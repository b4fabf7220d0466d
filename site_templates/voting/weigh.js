// @ts-check
/** Lays how groups voted elsewhere beside the seats of one council; it adds up and predicts nothing. */

/** @typedef {"for" | "against" | "divided"} Side */
/** @typedef {{ path: string, year: number | null, side: Side, for?: number, against?: number }} Vote on one motion */
/** @typedef {{ council: string, place: string, side: Side, motions: Vote[], more: number }} CouncilVotes a group in one council; more: left out */
/** @typedef {Record<string, { name: string, benches: CouncilVotes[] }>} Groups national ones, by short name */
/**
 * @typedef {"ours" | "for" | "doubt" | "once" | "against" | "unknown"} Verdict
 * ours: the own group, which is for whatever others did; once: of one council alone, which says little
 */

/**
 * @typedef {object} Row a group of the own council
 * @property {string} name
 * @property {number} seats
 * @property {string} party short name of its national party; empty for a local list
 * @property {string[]} united for a joint list the parties that it unites
 * @property {boolean} ours whether it counts as for, being the group of whoever this library is for
 */

/** @typedef {{ name: string, benches: CouncilVotes[], yes: number }} Source the councils elsewhere of one party */
/** @typedef {{ all: number, yes: number }} Councils elsewhere, each counted once; `yes` where all that is known was for */
/** @typedef {{ name: string, seats: number, verdict: Verdict, sources: Source[], councils: Councils }} Weighed */

/**
 * @typedef {object} Outlook
 * @property {number} total
 * @property {number} needed the least majority
 * @property {Record<Verdict, Weighed[]>} groups the largest first
 * @property {Record<Verdict, number>} seats
 * @property {string[]} own addresses of the motions on which the own council voted itself
 */

/**
 * @param {Groups} groups
 * @param {Row[]} rows
 * @param {string} place the own municipality: what its council did is not elsewhere
 * @returns {Outlook}
 */
export function weigh(groups, rows, place) {
  const weighed = rows.filter(({ seats }) => seats > 0).map((row) => weighedRow(groups, row, place));
  weighed.sort((one, other) => other.seats - one.seats || one.name.localeCompare(other.name, "nl"));
  const of = (/** @type {Verdict} */ verdict) => weighed.filter((one) => one.verdict === verdict);
  const byVerdict = { ours: of("ours"), for: of("for"), doubt: of("doubt"), once: of("once"), against: of("against"), unknown: of("unknown") };
  const total = sum(weighed);
  return {
    total,
    needed: Math.floor(total / 2) + 1,
    groups: byVerdict,
    seats: {
      ours: sum(byVerdict.ours),
      for: sum(byVerdict.for),
      doubt: sum(byVerdict.doubt),
      once: sum(byVerdict.once),
      against: sum(byVerdict.against),
      unknown: sum(byVerdict.unknown),
    },
    own: own(groups, place),
  };
}

/** @param {Weighed[]} all */
function sum(all) {
  return all.reduce((sum, { seats }) => sum + seats, 0);
}

/**
 * @param {Groups} groups
 * @param {Row} row
 * @param {string} place
 * @returns {Weighed}
 */
function weighedRow(groups, { name, seats, party, united, ours }, place) {
  const sources = [party, ...united].flatMap((slug) => {
    const group = Object.hasOwn(groups, slug) ? groups[slug] : undefined;
    const councilVotes = group?.benches.filter((one) => !place || one.place !== place) ?? [];
    return group && councilVotes.length > 0 ? [{ name: group.name, benches: councilVotes, yes: on("for", councilVotes) }] : [];
  });
  const councils = councilsOf(sources);
  return { name, seats, sources, councils, verdict: ours ? "ours" : councils.all === 1 ? "once" : together(sources) };
}

/** A joint list and its parties in one council are one council. @param {Source[]} sources @returns {Councils} */
function councilsOf(sources) {
  const councilVotes = sources.flatMap((source) => source.benches);
  const all = new Set(councilVotes.map((one) => one.place));
  const others = new Set(councilVotes.filter(({ side }) => side !== "for").map((one) => one.place));
  return { all: all.size, yes: all.size - others.size };
}

/** @param {Source[]} sources @returns {Verdict} */
function together(sources) {
  const verdicts = new Set(sources.map(({ benches }) => verdictOf(benches)));
  const [first, ...others] = verdicts;
  return others.length > 0 ? "doubt" : (first ?? "unknown");
}

/** Three of every four councils on one side, or doubt. @param {CouncilVotes[]} councilVotes @returns {Verdict} */
function verdictOf(councilVotes) {
  const enough = councilVotes.length * 3;
  if (on("for", councilVotes) * 4 >= enough) return "for";
  return on("against", councilVotes) * 4 >= enough ? "against" : "doubt";
}

/** @param {Side} side @param {CouncilVotes[]} councilVotes */
function on(side, councilVotes) {
  return councilVotes.filter((one) => one.side === side).length;
}

/** @param {Groups} groups @param {string} place */
function own(groups, place) {
  if (!place) return [];
  const councilVotes = Object.values(groups).flatMap(({ benches }) => benches.filter((one) => one.place === place));
  return [...new Set(councilVotes.flatMap(({ motions }) => motions.map(({ path }) => path)))].sort();
}
