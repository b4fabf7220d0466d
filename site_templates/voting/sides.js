// @ts-check
/** On which side the groups of a council stood, as the record of a motion tells it. */

/** @typedef {{ party: string, for?: number, against?: number, side?: "for" | "against" }} PartyVote */
/** @typedef {"for" | "against"} Side */

/**
 * The names of the groups on one side; a group that was split stands on both, with its votes.
 * @param {PartyVote[]} parties
 * @param {Side} side
 */
export function groupsOn(parties, side) {
  const groups = parties.filter((one) => one.side === side || (one[side] ?? 0) > 0);
  return groups.map((one) => (one.for && one.against ? `${one.party} (${one[side]})` : one.party));
}

/**
 * Where a group stood; nothing where the record does not say it.
 * @param {PartyVote} vote
 * @returns {Side | "divided" | undefined}
 */
export function stoodOn(vote) {
  if (vote.for && vote.against) return "divided";
  return vote.side ?? (vote.for ? "for" : vote.against ? "against" : undefined);
}
