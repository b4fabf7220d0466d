// @ts-check
/** The state of a search as an address: it can be shared, and survives going back and loading again. */

/** @typedef {import("./table.js").Chosen} Chosen */
/** @typedef {import("./table.js").Facet} Facet */
/** @typedef {"relevantie" | "besluit" | "nieuw"} Order */

/**
 * @typedef {object} State
 * @property {string} question
 * @property {Chosen} chosen
 * @property {Order | ""} order empty is the usual one: relevance with a question, the newest decision without
 */

/** @type {readonly Order[]} */
export const ORDERS = ["relevantie", "besluit", "nieuw"];
const QUESTION = "q";
const ORDER = "sorteer";

/**
 * @param {string} search the part of an address from `?` on
 * @returns {boolean} whether it says more than a question and an order
 */
export function isFiltered(search) {
  return [...new URLSearchParams(search).keys()].some((name) => name !== QUESTION && name !== ORDER);
}

/**
 * @param {string} search the part of an address from `?` on
 * @param {Facet[]} facets
 * @returns {{ state: State, unknown: string[] }} with the values that mean nothing here
 */
export function read(search, facets) {
  const given = new URLSearchParams(search);
  const names = new Map(facets.map(({ name, values }) => [name, new Set(values.map(([slug]) => slug))]));
  /** @type {Chosen} */
  const chosen = new Map();
  /** @type {string[]} */
  const unknown = [];
  for (const [name, value] of given) {
    if (names.get(name)?.has(value)) chosen.set(name, new Set([...(chosen.get(name) ?? []), value]));
    else if (name !== QUESTION && !(name === ORDER && isOrder(value))) unknown.push(`${name}=${value}`);
  }
  const order = given.get(ORDER) ?? "";
  return { state: { question: (given.get(QUESTION) ?? "").trim(), chosen, order: isOrder(order) ? order : "" }, unknown };
}

/**
 * @param {State} state
 * @param {Facet[]} facets
 * @returns {string} from `?` on; empty for the list of all
 */
export function write({ question, chosen, order }, facets) {
  const given = new URLSearchParams();
  if (question) given.append(QUESTION, question);
  // In the order of the table, so that one state has one address.
  for (const { name, values } of facets) {
    for (const [slug] of values) if (chosen.get(name)?.has(slug)) given.append(name, slug);
  }
  if (order) given.append(ORDER, order);
  return given.size > 0 ? `?${given}` : "";
}

/**
 * @param {string} value
 * @returns {value is Order}
 */
function isOrder(value) {
  return ORDERS.some((order) => order === value);
}
