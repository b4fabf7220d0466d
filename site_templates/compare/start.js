// @ts-check
/** The page that compares two motions: loads both, sets them side by side, and says what it can't show. */

import "../frame/frame.js";
import { align, tally } from "./align.js";
import { card, drawn } from "./show.js";
import { copiedOrShown } from "../frame/lib/by-hand.js";
import { element, find, speaker } from "../frame/lib/dom.js";
import { ROOT, library, load, loadMotion } from "../frame/lib/load.js";
import { message } from "../frame/lib/messages.js";

/** @typedef {import("./show.js").Motion} Motion */

const page = find(document, "[data-compare]", HTMLElement);
const work = find(page, "[data-work]", HTMLElement);
const only = find(page, "[data-only]", HTMLInputElement);
const announce = speaker(find(page, "[data-status]", HTMLElement));
const asked = new URLSearchParams(location.search);

/**
 * @param {string} id
 * @returns {Promise<Motion | null>}
 */
function known(id) {
  return loadMotion(id).catch(() => null);
}

/** @returns {Promise<import("./words.js").Diff>} */
async function loadDiff() {
  return (await library("diff/array.js")).diffArrays;
}

/**
 * Say why there is nothing to compare, with the motions that are there, and how to choose.
 * @param {string} why
 * @param {Motion[]} [motions]
 */
function refuse(why, motions = []) {
  const place = find(page, "[data-problem]", HTMLElement);
  const links = motions.map((motion) => {
    const link = element("a", {}, motion.record.title);
    link.href = ROOT + motion.path;
    link.lang = "nl";
    const line = element("p");
    line.append(link);
    return line;
  });
  place.replaceChildren(element("p", {}, why), ...links);
  place.hidden = !why;
  find(page, "[data-choose]", HTMLElement).hidden = false;
}

/** @param {Motion} motion */
function nameOf({ municipality_name, record }) {
  return record.model || !municipality_name ? message("model") : municipality_name;
}

/** @param {[Motion, Motion]} motions */
function namesOf([a, b]) {
  return { a: `A · ${nameOf(a)}`, b: `B · ${nameOf(b)}` };
}

/** @param {[Motion, Motion]} motions */
function showCards(motions) {
  const names = namesOf(motions);
  const place = find(page, "[data-cards]", HTMLElement);
  place.replaceChildren(card(motions[0], names.a), card(motions[1], names.b));
}

/** @param {ReturnType<typeof tally>} counts */
function summary(counts) {
  const { same, ...others } = counts;
  if (Object.values(others).every((n) => n === 0)) return message("all-same");
  const parts = Object.entries(counts).flatMap(([state, n]) => (n ? [message(`count-${state}`, { n })] : []));
  return message("counts", { counts: parts.join(", ") });
}

/**
 * @param {[Motion, Motion]} motions
 * @param {import("../reuse/compose.js").Table} table
 * @param {import("./words.js").Diff} diff
 */
function compare(motions, table, diff) {
  const [a, b] = motions;
  const names = namesOf(motions);
  const blocks = align(a.record.text, b.record.text, table, diff);
  showCards(motions);
  find(page, "[data-summary]", HTMLElement).textContent = summary(tally(blocks));
  find(page, "[data-name-a]", HTMLElement).textContent = names.a;
  find(page, "[data-name-b]", HTMLElement).textContent = names.b;
  find(page, "[data-blocks]", HTMLElement).replaceChildren(...drawn(blocks, names));
  work.hidden = false;
}

/** Keep what is shown in the address, so that a reload and a copied link show the same. @param {[Motion, Motion]} motions */
function keep([a, b]) {
  history.replaceState(null, "", `?a=${a.id}&b=${b.id}${only.checked ? "&verschillen=1" : ""}`);
}

/**
 * @param {[Motion, Motion]} motions
 * @param {import("../reuse/compose.js").Table} table
 * @param {import("./words.js").Diff} diff
 */
function start(motions, table, diff) {
  let shown = motions;
  const narrow = () => work.classList.toggle("compare--only", only.checked);
  only.checked = asked.has("verschillen");
  narrow();
  compare(shown, table, diff);
  only.addEventListener("change", () => {
    narrow();
    keep(shown);
  });
  find(page, "[data-act=swap]", HTMLButtonElement).addEventListener("click", () => {
    shown = [shown[1], shown[0]];
    compare(shown, table, diff);
    keep(shown);
    announce(message("swapped", namesOf(shown)));
  });
  find(page, "[data-act=copy]", HTMLButtonElement).addEventListener("click", async () => {
    if (await copiedOrShown(location.href)) announce(message("copied"));
  });
}

async function open() {
  const ids = [asked.get("a") ?? "", asked.get("b") ?? ""];
  const [first, second] = await Promise.all(ids.map((id) => (id ? known(id) : null)));
  const motions = [first, second].flatMap((motion) => motion ?? []);
  const missing = ids.filter((id, at) => id && !(at ? second : first));
  if (missing.length > 0) return refuse(message("missing", { id: [...new Set(missing)].join(", ") }), motions);
  if (!first || !second) return refuse(motions.length > 0 ? message("one-only") : "", motions);
  if (first.id === second.id) return refuse(message("twice"), [first]);
  const silent = [first, second].filter(({ record }) => !record.text?.length);
  if (silent.length > 0) {
    showCards([first, second]);
    return refuse(message("no-text"), silent);
  }
  try {
    const [table, diff] = await Promise.all([load("words/phrases.json"), loadDiff()]);
    start([first, second], table, diff);
  } catch {
    refuse(message("broken"), motions);
  }
}

await open();
