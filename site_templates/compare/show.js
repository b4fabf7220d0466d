// @ts-check
/** Two texts side by side on the page: every word set as text, what differs marked by line and by word. */

import { dateOf } from "../frame/lib/dates.js";
import { copyOf, element, sentence } from "../frame/lib/dom.js";

/** @typedef {import("./align.js").Block} Block */
/** @typedef {import("./align.js").Row} Row */
/** @typedef {import("./words.js").Stretch} Stretch */
/** @typedef {DOMStringMap} Words the sentences of the page */
/** @typedef {{ a: string, b: string }} Names what the two columns are called */

const SIGNS = { same: "=", changed: "≠", moved: "↕", left: "−", right: "+" };

/**
 * @param {Block[]} blocks
 * @param {Names} names
 * @param {Words} words
 * @param {Record<string, string>} glosses what parts are called in the language of the page
 */
export function drawn(blocks, names, words, glosses) {
  return blocks.map(({ kind, heading, rows }) => {
    const made = element("section", "", "block");
    made.classList.toggle("block--same", rows.every(({ state }) => state === "same"));
    const title = element("h2");
    const phrase = element("span", capital(heading));
    phrase.lang = "nl";
    title.append(phrase);
    if (glosses[kind]) title.append(" ", element("span", glosses[kind], "block__gloss"));
    const list = element("ul", "", "pairs");
    list.append(...rows.map((row) => drawnRow(row, names, words)));
    made.append(title, list);
    return made;
  });
}

/** @param {string} words */
function capital(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * @param {Row} row
 * @param {Names} names
 * @param {Words} words
 */
function drawnRow(row, names, words) {
  const made = element("li", "", `pair pair--${row.state}`);
  made.classList.toggle("pair--b", !row.a);
  const state = element("p", "", "pair__state");
  const sign = element("span", SIGNS[row.state]);
  sign.setAttribute("aria-hidden", "true");
  state.append(sign, ` ${stateWords(row, names, words)}`);
  made.append(state);
  const same = row.state === "same";
  const alone = row.state === "left" || row.state === "right";
  if (row.a) made.append(cell("a", row.a, row, alone ? "" : same ? (words.both ?? "") : names.a, words));
  if (row.b) made.append(cell("b", row.b, row, alone ? "" : names.b, words));
  // The same words once are enough for the ear, and on a phone for the eye.
  if (same) made.lastElementChild?.setAttribute("aria-hidden", "true");
  return made;
}

/**
 * @param {Row} row
 * @param {Names} names
 * @param {Words} words
 */
function stateWords(row, names, words) {
  const said = { same: words.same, changed: words.changed, moved: words.moved, left: words.alone, right: words.alone };
  return sentence(said[row.state], { name: row.a ? names.a : names.b });
}

/**
 * @param {"a" | "b"} side
 * @param {Stretch[]} stretches
 * @param {Row} row
 * @param {string} name
 * @param {Words} words
 */
function cell(side, stretches, row, name, words) {
  const made = element("div", "", `pair__cell pair__cell--${side}`);
  const about = { original: words.original, amended: words.amended, lead: "", at: "", point: "" }[row.role];
  if (name) made.append(element("p", name, "pair__who"));
  if (about) made.append(element("p", about, "pair__about"));
  const text = element("p", "", "pair__text plain-text");
  text.lang = "nl";
  // A point that the other lacks is marked as a whole, by its state: marks on every word would only be in the way.
  const plain = row.state === "left" || row.state === "right";
  text.append(...stretches.flatMap((one) => (one.own && !plain ? marked(side, one.words, words) : [one.words])));
  made.append(text);
  if (row.elsewhere) made.append(elsewhere(row.elsewhere, words));
  return made;
}

/**
 * @param {"a" | "b"} side
 * @param {string} own
 * @param {Words} words
 */
function marked(side, own, words) {
  const made = document.createElement(side === "a" ? "del" : "ins");
  const bare = own.trimEnd();
  const before = element("span", `[${side === "a" ? words.removed : words.added}: `, "visually-hidden");
  const behind = element("span", "]", "visually-hidden");
  before.lang = behind.lang = document.documentElement.lang;
  made.append(before, bare, behind);
  return [made, own.slice(bare.length)];
}

/**
 * @param {string} heading
 * @param {Words} words
 */
function elsewhere(heading, words) {
  const made = element("p", "", "pair__elsewhere small muted");
  made.textContent = sentence(words.elsewhere, { part: heading });
  return made;
}

/**
 * @typedef {object} Motion the JSON of a motion
 * @property {string} id
 * @property {string} path
 * @property {string | null} municipality_name
 * @property {{ count: number, year: number } | null} inhabitants
 * @property {{ for: number, against: number } | null} votes
 * @property {Record<string, any>} record
 */

/**
 * What stands above a text: title, outcome, municipality, date and groups.
 * @param {Motion} motion
 * @param {string} name of its column
 * @param {string} root
 * @param {Words} words
 */
export function card(motion, name, root, words) {
  const { record } = motion;
  const made = copyOf("card");
  const link = /** @type {HTMLAnchorElement} */ (made.querySelector("a"));
  link.href = root + motion.path;
  link.textContent = record.title;
  const put = (/** @type {string} */ part, /** @type {string | undefined} */ said) => {
    const place = made.querySelector(`[data-${part}]`);
    if (said && place) place.textContent = said;
    else place?.remove();
  };
  put("name", name);
  put("place", [motion.municipality_name, inhabitants(motion, words)].filter(Boolean).join(", "));
  put("date", longDay(record));
  put("groups", [...new Set((record.submitters ?? []).map((/** @type {{ party: string }} */ who) => who.party))].join(", "));
  made.querySelector("[data-chip]")?.append(chip(motion));
  return made;
}

/**
 * @param {Motion} motion
 * @param {Words} words
 */
function inhabitants({ inhabitants }, words) {
  return inhabitants && sentence(words.inhabitants, { n: numbers.format(inhabitants.count), year: inhabitants.year });
}

/** @param {Record<string, any>} record */
function longDay(record) {
  const day = record.decisions?.at(-1)?.date ?? record.submitted;
  return day && dateOf(day);
}

/** @param {Motion} motion */
function chip({ record, votes }) {
  const made = copyOf(`outcome-${record.model ? "model" : (record.decisions?.at(-1)?.status ?? "unknown")}`);
  if (votes) made.append(` · ${numbers.format(votes.for)}–${numbers.format(votes.against)}`);
  return made;
}

const language = document.documentElement.lang;
const numbers = new Intl.NumberFormat(language);
