// @ts-check
/** Small help with the page: finding what must be there, making elements, saying how something went. */

/**
 * @template {Element} T
 * @param {ParentNode} inside
 * @param {string} selector
 * @param {new () => T} kind
 * @returns {T}
 */
export function find(inside, selector, kind) {
  const node = inside.querySelector(selector);
  if (!(node instanceof kind)) throw new Error(`The page has no ${selector}`);
  return node;
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
 * An element with what stands in it; words are never read as markup.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string>} [attributes]
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/**
 * @param {string} words
 * @param {() => void} act
 * @param {Record<string, string>} [attributes]
 */
export function button(words, act, attributes = {}) {
  const node = element("button", { type: "button", ...attributes }, words);
  node.addEventListener("click", act);
  return node;
}

/** Let fields for longer words be as high as their words; all are measured at once. @param {HTMLTextAreaElement[]} fields */
export function grow(...fields) {
  for (const field of fields) field.style.height = "auto";
  const heights = fields.map(({ scrollHeight }) => scrollHeight);
  for (const [at, field] of fields.entries()) field.style.height = `${(heights[at] ?? 0) + 2}px`;
}

/** @param {ParentNode} inside */
export function growAll(inside) {
  grow(.../** @type {NodeListOf<HTMLTextAreaElement>} */ (inside.querySelectorAll("textarea.grow")));
}

/**
 * Something that says a sentence for a while; a screen reader hears it.
 * @param {HTMLElement} place
 */
export function speaker(place) {
  let leaving = 0;
  return (/** @type {string} */ words) => {
    place.textContent = words;
    clearTimeout(leaving);
    leaving = setTimeout(() => (place.textContent = ""), 10_000);
  };
}
