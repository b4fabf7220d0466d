// @ts-check
/** Small help with the page: finding what must be there, copying templates, saying how something went. */

/**
 * @template {Element} T
 * @param {ParentNode} inside
 * @param {string} selector
 * @param {new () => T} kind
 * @returns {T}
 */
export function find(inside, selector, kind) {
  const found = inside.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}`);
  return found;
}

/**
 * @param {string} id of a template
 * @returns {HTMLElement}
 */
export function copyOf(id) {
  const template = find(document, `#${id}`, HTMLTemplateElement);
  return /** @type {HTMLElement} */ (template.content.firstElementChild?.cloneNode(true));
}

/**
 * An element with words in it; words are never read as markup.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} name
 * @param {string} [words]
 * @param {string} [style]
 */
export function element(name, words = "", style = "") {
  const made = document.createElement(name);
  if (style) made.className = style;
  made.textContent = words;
  return made;
}

/**
 * @param {string | undefined} sentence
 * @param {Record<string, string | number>} facts
 */
export function sentence(sentence, facts) {
  return (sentence ?? "").replace(/\{([a-z]+)\}/gu, (whole, name) => String(facts[name] ?? whole));
}

/** Let a field for longer words be as high as its words. @param {HTMLTextAreaElement} field */
export function grow(field) {
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight + 2}px`;
}

/**
 * Something that says a sentence for a while; a screen reader hears it.
 * @param {HTMLElement} place
 */
export function speaker(place) {
  let leaving = 0;
  return (/** @type {string | undefined} */ words) => {
    place.textContent = words ?? "";
    clearTimeout(leaving);
    leaving = setTimeout(() => (place.textContent = ""), 10_000);
  };
}
