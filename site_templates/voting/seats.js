// @ts-check
/** The seats of one council, as words behind the `#` of a link and in the browser's own storage. */

/** @typedef {{ name: string, seats: number }} Seats of one group */
/**
 * @typedef {object} Council
 * @property {string} place its municipality by short name, empty where none is chosen
 * @property {Seats[]} groups
 * @property {boolean} ours whether the group of whoever this library is for counts as for
 */

/** More groups, or longer names, are in no council. */
const MOST_GROUPS = 60;
const LONGEST = 80;
/** The most seats that a council has by law, so that one group can have here. */
export const MOST_SEATS = 45;

/**
 * @param {Council} council
 * @returns {string} such as `gemeente=leiden&zetels=VVD:8,D66:5`
 */
export function written({ place, groups, ours }) {
  const seats = groups.map(({ name, seats }) => `${encodeURIComponent(name)}:${seats}`).join(",");
  return [...(place ? [`gemeente=${place}`] : []), `zetels=${seats}`, ...(ours ? [] : ["eigen=open"])].join("&");
}

/**
 * What such words say; null where they name no seats. What can't be read is left out.
 * @param {string} words
 * @returns {Council | null}
 */
export function read(words) {
  const parameters = new Map(
    words.split("&").map((part) => {
      const at = part.indexOf("=");
      return [part.slice(0, at), part.slice(at + 1)];
    }),
  );
  const given = parameters.get("zetels");
  if (given === undefined) return null;
  const place = parameters.get("gemeente") ?? "";
  const groups = given.split(",").flatMap(readGroup).slice(0, MOST_GROUPS);
  const ours = parameters.get("eigen") !== "open";
  return groups.length > 0 ? { place: /^[a-z0-9-]+$/u.test(place) ? place : "", groups, ours } : null;
}

/** @param {string} words */
function readGroup(words) {
  const at = words.lastIndexOf(":");
  const seats = seatsOf(words.slice(at + 1));
  try {
    const name = decodeURIComponent(words.slice(0, at)).trim().slice(0, LONGEST);
    return at > 0 && name && seats ? [{ name, seats }] : [];
  } catch {
    return [];
  }
}

/** A whole number of seats; 0 for anything else. @param {string} words */
export function seatsOf(words) {
  const seats = /^\s*\d{1,2}\s*$/u.test(words) ? Number(words) : 0;
  return seats <= MOST_SEATS ? seats : 0;
}
