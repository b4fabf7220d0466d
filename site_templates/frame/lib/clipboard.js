// @ts-check
/** The clipboard of the device. */

/**
 * Whether the words could be put there.
 * @param {string} words
 */
export async function copied(words) {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
