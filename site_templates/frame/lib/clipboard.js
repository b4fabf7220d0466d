// @ts-check
/** Words on the clipboard, which is given to a press only. */

/** @typedef {string | Promise<string>} Words */

/**
 * Whether the words could be put on the clipboard. Safari gives it to the press itself and to nothing that comes after
 * waiting: call this at once, with a promise where the words are still being made.
 * @param {Words} words
 * @param {Words} [html] the same with its layout
 */
export async function copied(words, html) {
  try {
    if (typeof words !== "string" || html) {
      await navigator.clipboard.write([itemOf(html ? { "text/plain": words, "text/html": html } : { "text/plain": words })]);
      return true;
    }
  } catch {
    // An older browser takes plain words only.
  }
  try {
    await navigator.clipboard.writeText(await words);
    return true;
  } catch {
    return false;
  }
}

/** @param {Record<string, Words>} forms by their type */
function itemOf(forms) {
  const blob = async (/** @type {string} */ type, /** @type {Words} */ words) => new Blob([await words], { type });
  return new ClipboardItem(Object.fromEntries(Object.entries(forms).map(([type, words]) => [type, blob(type, words)])));
}
