// @ts-check
/** Making elements: text goes in as text, never as markup. */

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string>} attributes
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/**
 * @param {string} words
 * @param {() => void} act
 * @param {Record<string, string>} attributes
 */
export function button(words, act, attributes = {}) {
  const made = element("button", { type: "button", ...attributes }, words);
  made.addEventListener("click", act);
  return made;
}

/**
 * A sentence with its facts filled in.
 *
 * @param {string | undefined} sentence such as "nog {count} plekken"
 * @param {Record<string, string | number>} facts
 */
export function filled(sentence, facts) {
  return (sentence ?? "").replaceAll(/\{(\w+)\}/gu, (whole, name) => String(facts[name] ?? whole));
}
