// @ts-check
/**
 * The sentences of a page for its scripts, in the language of the interface.
 *
 * Its view in Python names them; they stand in the page as a block of data, so that nothing more has to be loaded.
 */

/** @type {Record<string, string | [string, string]>} a sentence, or one for one and one for more */
const sentences = JSON.parse(document.getElementById("messages")?.textContent ?? "{}");
const numbers = new Intl.NumberFormat(document.documentElement.lang || "nl");

/** @typedef {Record<string, string | number | null | undefined>} Facts */

/**
 * A sentence of the page with its facts filled in; `n` chooses between one and more. A name without a sentence is shown itself.
 * @param {string} name
 * @param {Facts} [facts]
 */
export function message(name, facts = {}) {
  const sentence = sentences[name] ?? name;
  return fill(typeof sentence === "string" ? sentence : sentence[facts.n === 1 ? 0 : 1], facts);
}

/** Whether the page has a sentence of this name. @param {string} name */
export function hasMessage(name) {
  return Object.hasOwn(sentences, name);
}

/**
 * A sentence with its facts, such as `{n} points`; numbers stand as the language writes them, an unknown fact as it was.
 * @param {string} sentence
 * @param {Facts} facts
 */
export function fill(sentence, facts) {
  return sentence.replaceAll(/\{(\w+)\}/gu, (whole, name) => {
    const value = facts[name];
    return typeof value === "number" ? numbers.format(value) : (value ?? whole);
  });
}
