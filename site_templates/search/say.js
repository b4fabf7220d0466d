// @ts-check
/** The sentences that the page's template gives to its script, in the language of the interface. */

/** @typedef {import("./cards.js").Say} Say */

/**
 * @param {HTMLElement} place with the sentences as JSON in `data-words`
 * @returns {Say}
 */
export function sayer(place) {
  /** @type {Record<string, string>} */
  const sentences = JSON.parse(place.dataset.words ?? "{}");
  const numbers = new Intl.NumberFormat(document.documentElement.lang);
  return (name, facts = {}) => {
    // One has a sentence of its own where the template gives one.
    const sentence = (facts.n === 1 ? sentences[`${name}-one`] : undefined) ?? sentences[name] ?? name;
    return sentence.replaceAll(/\{(\w+)\}/gu, (whole, fact) => {
      const value = facts[fact];
      return typeof value === "number" ? numbers.format(value) : (value ?? whole);
    });
  };
}
