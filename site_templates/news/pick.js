// @ts-check
/** Picks from the last changes of the library what is new for one visitor. */

/** @typedef {{ id: string, title: string, url: string, date: string, change: string, themes: string[], municipalities: string[] }} Change */
/** @typedef {{ complete_after: string | null, changes: Change[] }} Changes newest first */

/**
 * The newest change of each motion since a day that is of one of the municipalities or on one of the themes.
 *
 * The day itself counts: what came in after the visit of that day would be missed otherwise.
 * @param {Changes} all
 * @param {{ places: string[], followed: (themes: string[]) => boolean }} visitor
 * @param {string} since
 */
export function pick(all, { places, followed }, since) {
  /** @type {Map<string, Change>} */
  const newest = new Map();
  for (const change of all.changes) {
    const isMine = change.municipalities.some((slug) => places.includes(slug)) || followed(change.themes);
    if (isMine && change.date >= since && !newest.has(change.id)) newest.set(change.id, change);
  }
  return { changes: [...newest.values()], complete: !all.complete_after || since > all.complete_after };
}
