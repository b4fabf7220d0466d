// @ts-check
/** The page that compares two motions: loads both, sets them side by side, and says what it can't show. */

import "../frame/frame.js";
import { align, tally } from "./align.js";
import { card } from "./card.js";
import { alike, refuse } from "./choose.js";
import { facts } from "./facts.js";
import { hasText, namesOf, sources } from "./motion.js";
import { drawn } from "./show.js";
import { rows, summary } from "./table.js";
import { copiedOrShown } from "../frame/lib/by-hand.js";
import { element, find, speaker } from "../frame/lib/dom.js";
import { library, load, loadMotion } from "../frame/lib/load.js";
import { message } from "../frame/lib/messages.js";

/** @typedef {import("./motion.js").Motion} Motion */
/** @typedef {import("./motion.js").Pair} Pair */
/** @typedef {{ table: import("../reuse/compose.js").Table, diff: import("./words.js").Diff }} Means with which texts are compared */

const page = find(document, "[data-compare]", HTMLElement);
const work = find(page, "[data-work]", HTMLElement);
const only = find(page, "[data-only]", HTMLInputElement);
const announce = speaker(find(page, "[data-status]", HTMLElement));
const asked = new URLSearchParams(location.search);

/** @param {string} name */
function part(name) {
  return find(page, `[data-${name}]`, HTMLElement);
}

/** @param {Pair} pair @param {Means | null} means none where a text is missing, or did not come */
function show(pair, means) {
  const [a, b] = pair;
  const names = namesOf(pair);
  const known = facts(pair);
  part("cards").replaceChildren(card(a, names.a), card(b, names.b));
  part("more").replaceChildren(...alike(pair));
  part("facts-summary").textContent = summary(known);
  part("facts").replaceChildren(...rows(known));
  for (const [side, name] of Object.entries(names)) {
    for (const place of page.querySelectorAll(`[data-name-${side}]`)) place.textContent = name;
  }
  if (means) showTexts(pair, means);
  work.hidden = false;
}

/** @param {Pair} pair @param {Means} means */
function showTexts(pair, { table, diff }) {
  const [a, b] = pair;
  const blocks = align(a.record.text, b.record.text, table, diff);
  part("summary").textContent = counted(tally(blocks));
  part("blocks").replaceChildren(...drawn(blocks, namesOf(pair)));
  part("texts").hidden = false;
}

/** @param {ReturnType<typeof tally>} counts */
function counted(counts) {
  const { same, ...others } = counts;
  if (Object.values(others).every((n) => n === 0)) return message("all-same");
  const parts = Object.entries(counts).flatMap(([state, n]) => (n ? [message(`count-${state}`, { n })] : []));
  return message("counts", { counts: parts.join(", ") });
}

/** Say of each text that is missing where it can be read. @param {Pair} pair */
function tellMissing(pair) {
  const names = namesOf(pair);
  const lines = [names.a, names.b].flatMap((name, at) => {
    const motion = pair[at];
    if (!motion || hasText(motion)) return [];
    const links = sources(motion).flatMap(({ words, url }) => [" ", element("a", { href: url }, words)]);
    return [element("p", {}, message(links.length > 0 ? "text-at" : "text-nowhere", { name }), ...links)];
  });
  part("missing").replaceChildren(...lines);
}

/** Keep what is shown in the address, so that a reload and a copied link show the same. @param {Pair} pair */
function keep([a, b]) {
  history.replaceState(null, "", `?a=${a.id}&b=${b.id}${only.checked ? "&verschillen=1" : ""}`);
}

/** @returns {Promise<Means>} */
async function fetchMeans() {
  const [table, { diffArrays }] = await Promise.all([load("words/phrases.json"), library("diff/array.js")]);
  return { table, diff: diffArrays };
}

/** @param {Pair} pair */
async function start(pair) {
  let shown = pair;
  const narrow = () => work.classList.toggle("compare--only", only.checked);
  const texts = pair.every(hasText);
  const means = texts ? await fetchMeans().catch(() => null) : null;
  only.checked = asked.has("verschillen");
  narrow();
  if (texts && !means) part("missing").replaceChildren(element("p", {}, message("broken")));
  if (!texts) tellMissing(pair);
  show(shown, means);
  keep(shown);
  only.addEventListener("change", () => {
    narrow();
    keep(shown);
  });
  find(page, "[data-act=swap]", HTMLButtonElement).addEventListener("click", () => {
    shown = [shown[1], shown[0]];
    show(shown, means);
    if (!texts) tellMissing(shown);
    keep(shown);
    announce(message("swapped", namesOf(shown)));
  });
  find(page, "[data-act=copy]", HTMLButtonElement).addEventListener("click", async () => {
    if (await copiedOrShown(location.href)) announce(message("copied"));
  });
}

async function open() {
  const ids = [asked.get("a") ?? "", asked.get("b") ?? ""];
  const known = (/** @type {string} */ id) => (id ? loadMotion(id).catch(() => null) : null);
  /** @type {(Motion | null)[]} */
  const [first = null, second = null] = await Promise.all(ids.map(known));
  const motions = [first, second].flatMap((motion) => motion ?? []);
  const missing = ids.filter((id, at) => id && !(at ? second : first));
  if (missing.length > 0) return refuse(message("missing", { id: [...new Set(missing)].join(", ") }), motions);
  if (!first || !second) return refuse(motions.length > 0 ? message("one-only") : "", motions);
  if (first.id === second.id) return refuse(message("twice"), [first]);
  await start([first, second]);
}

await open();
