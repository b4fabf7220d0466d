// @ts-check
/** What the list says of each page: from the file of a motion or of an idea. */

import { dateOf } from "../frame/lib/dates.js";
import { ROOT, load, loadMotion } from "../frame/lib/load.js";
import { message } from "../frame/lib/messages.js";
import { groupsOn } from "../voting/sides.js";

/**
 * @typedef {object} Facts
 * @property {string} title
 * @property {string} tone
 * @property {string} sign
 * @property {string} outcome
 * @property {string} votes such as 23–20
 * @property {string} place
 * @property {string} date as pages write it
 * @property {string} about one line under the title
 * @property {string} summary
 * @property {string[]} voted who voted for and against
 * @property {string} address
 */

/** @param {string} id the address below the site's root */
export async function factsOf(id) {
  const [kind, first, second] = id.split("/");
  return kind === "ideeen" ? idea(first ?? "", id) : motion(`${first}/${second}`);
}

/** @param {string} slug @param {string} id @returns {Promise<Facts>} */
async function idea(slug, id) {
  const { title, summary, about } = await load(`words/ideas/${slug}.json`);
  const none = { votes: "", place: "", date: "", voted: [] };
  return { ...none, title, summary, about, tone: "closed", sign: "", outcome: message("idea"), address: ROOT + id };
}

/** @param {string} id @returns {Promise<Facts>} */
async function motion(id) {
  const { record, municipality_name: place, votes, path } = await loadMotion(id);
  const last = record.decisions?.at(-1);
  const status = record.model ? "model" : (last?.status ?? "unknown");
  const day = last?.date ?? record.submitted;
  const date = day && !record.model ? dateOf(day) : "";
  return {
    title: record.title,
    tone: message(`tone-${status}`),
    sign: message(`sign-${status}`),
    outcome: message(`words-${status}`),
    votes: votes ? `${votes.for}–${votes.against}` : "",
    place: place ?? "",
    date,
    about: [place, date].filter(Boolean).join(", "),
    summary: record.summary ?? "",
    voted: voted(last?.votes?.parties ?? []),
    address: ROOT + path,
  };
}

/** @param {import("../voting/sides.js").PartyVote[]} parties */
function voted(parties) {
  return /** @type {const} */ (["for", "against"]).flatMap((side) => {
    const names = groupsOn(parties, side);
    return names.length > 0 ? [message(side, { parties: names.join(", ") })] : [];
  });
}
