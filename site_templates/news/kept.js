// @ts-check
/** What a visitor follows and when the last visit was; all of it is kept in the browser alone. */

import { read, written } from "../voting/seats.js";
import { recall, remember } from "../frame/lib/storage.js";

/** Said in the page when something of this changed, since more than one block shows it. */
export const CHANGED = "motiewijzer-follows";

/** @typedef {{ since: string, shown: string }} Visit days: since when there is news to show, and when it was shown last */

const DAY = /^\d{4}-\d\d-\d\d$/u;

/** The slugs of the themes, as they were when they were chosen. */
export function themes() {
  return (recall("themes") ?? "").split(" ").filter(Boolean);
}

/** @typedef {{ slug: string, name: string }} Place a municipality that is followed */

/** The municipalities that are followed, with the names that they had then. @returns {Place[]} */
export function places() {
  const lines = (recall("places") ?? "").split("\n").map((line) => line.split("="));
  return lines.flatMap(([slug = "", name = slug]) => (/^[a-z0-9-]+$/u.test(slug) ? [{ slug, name }] : []));
}

/** @param {Place[]} kept */
function keepPlaces(kept) {
  remember("places", kept.map(({ slug, name }) => `${slug}=${name}`).join("\n") || null);
  document.dispatchEvent(new Event(CHANGED));
}

/** @param {string} slug */
export function followsPlace(slug) {
  return places().some((one) => one.slug === slug);
}

/** @param {Place} place */
export function followPlace(place) {
  keepPlaces([...places().filter(({ slug }) => slug !== place.slug), place]);
}

/** @param {string} slug */
export function unfollowPlace(slug) {
  keepPlaces(places().filter((one) => one.slug !== slug));
}

/** The slug of the municipality that was chosen on the front page, or where a motion was made ready. */
export function municipality() {
  return recall("municipality") ?? "";
}

/** @param {readonly string[]} slugs */
export function keepThemes(slugs) {
  remember("themes", slugs.join(" ") || null);
  document.dispatchEvent(new Event(CHANGED));
}

/**
 * Whether a theme is followed, by its slug or by one that it had.
 * @param {readonly string[]} names
 */
export function follows(names) {
  return themes().some((slug) => names.includes(slug));
}

/** @param {readonly string[]} names its slug, then those that it had */
export function follow(names) {
  keepThemes([...themes().filter((slug) => !names.includes(slug)), ...names.slice(0, 1)]);
}

/** @param {readonly string[]} names */
export function unfollow(names) {
  keepThemes(themes().filter((slug) => !names.includes(slug)));
}

/**
 * The visit of a day: what was new at the first look of the day stays new until the next one.
 * @param {string} today
 * @returns {Visit}
 */
export function visitOf(today) {
  const [since, shown] = (recall("visit") ?? "").split(" ");
  if (!since || !shown || !DAY.test(since) || !DAY.test(shown)) return { since: today, shown: today };
  return shown === today ? { since, shown } : { since: shown, shown: today };
}

/** @param {Visit} visit */
export function keepVisit({ since, shown }) {
  remember("visit", `${since} ${shown}`);
}

/** Leave nothing of it in the browser; the seats of the council stay, without the name of the municipality. */
export function forget() {
  for (const name of ["themes", "places", "visit", "municipality"]) remember(name, null);
  const seats = read(recall("seats") ?? "");
  if (seats) remember("seats", written({ ...seats, place: "" }));
  document.dispatchEvent(new Event(CHANGED));
}
