// @ts-check
/** Every stretch of words of a draft that goes into the document, to be read and written where it stands. */

/** @typedef {import("./draft.js").Draft} Draft */

/**
 * @typedef {object} Stretch
 * @property {() => string} read
 * @property {(words: string) => void} write
 */

/**
 * In the order of the document; a point that is left out has none.
 * @param {Draft} draft @returns {Stretch[]}
 */
export function stretches(draft) {
  /**
   * @template {object} T
   * @param {T} holder @param {keyof T} name @returns {Stretch}
   */
  const place = (holder, name) => ({
    read: () => /** @type {string} */ (holder[name] ?? ""),
    write: (words) => void (holder[name] = /** @type {any} */ (words)),
  });
  return [
    place(draft, "title"),
    ...draft.text.flatMap((part) => [
      place(part, "lead"),
      place(part, "original"),
      place(part, "amended"),
      ...part.points.filter(({ kept }) => kept).map((point) => place(point, "text")),
    ]),
    place(draft, "explanation"),
  ].filter((one) => one.read());
}

/** Stands between two stretches, so that nothing is found across them. */
export const BETWEEN = "\n";

/** All words of a draft, stretch by stretch. @param {Draft} draft */
export function wordsOf(draft) {
  return stretches(draft).map((stretch) => stretch.read()).join(BETWEEN);
}
