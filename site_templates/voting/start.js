// @ts-check
/** The page "Lukt het bij ons?": loads the votes of a family, takes the seats of one council, and shows both together. */

import { copied } from "../frame/lib/exits.js";
import { element, find, sentence, speaker } from "../frame/lib/dom.js";
import { recall, remember } from "../frame/lib/storage.js";
import { rowsOf } from "./rows.js";
import { read, written } from "./seats.js";
import { bar, drawn, summary } from "./show.js";
import { weigh } from "./weigh.js";

/** @typedef {{ title: string, path: string, positions: string, groups: import("./weigh.js").Groups }} Votes of a family */

const page = find(document, "[data-outlook]", HTMLElement);
const words = page.dataset;
const root = words.root ?? "./";
const say = speaker(find(page, "[data-status]", HTMLElement));
const part = (/** @type {string} */ name) => find(page, `[data-${name}]`, HTMLElement);
/** How long the keyboard has to rest before the sum is said, so that a screen reader hears it once. */
const REST = 400;
const KEPT = "seats";

/** @param {string} key */
async function load(key) {
  const answer = await fetch(`${root}votes/${key}.json`);
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(String(answer.status));
  return /** @type {Promise<Votes>} */ (answer.json());
}

/** @param {string | undefined} why */
function refuse(why) {
  const place = part("problem");
  place.textContent = why ?? "";
  place.hidden = !why;
  part("choose").hidden = false;
}

/** @param {Votes} votes */
function start(votes) {
  const rows = rowsOf(page, words);
  // What a colleague's link brings is looked at and not kept: the visitor has seats of an own council.
  let lent = read(location.hash.slice(1));
  const told = lent ?? read(recall(KEPT) ?? "");
  rows.fill(told ?? { place: recall("municipality") ?? "", groups: [] });
  part("lead").textContent = sentence(words.about, { title: votes.title });
  part("positions").textContent = votes.positions;
  part("positions").hidden = !votes.positions;
  find(page, "[data-back]", HTMLAnchorElement).href = `${root}${votes.path}#alongside`;
  find(page, "[data-seats]", HTMLDetailsElement).open = !told;

  let resting = 0;
  const show = (rest = 0) => {
    const council = rows.council();
    const outlook = weigh(votes.groups, rows.weighable(), council.place);
    const { total, needed } = outlook;
    part("total").textContent = total ? sentence(words.total, { total, needed }) : "";
    part("bar").replaceChildren(...bar(outlook, words));
    part("result").replaceChildren(...drawn(outlook, words, root));
    showOwn(outlook.own);
    clearTimeout(resting);
    resting = setTimeout(() => (part("sum").textContent = summary(outlook, words)), rest);
  };
  const keep = () => {
    const council = rows.council();
    if (!lent) {
      remember(KEPT, council.groups.length > 0 ? written(council) : null);
      if (council.place) remember("municipality", council.place);
    }
    show(REST);
  };
  find(page, "[data-form]", HTMLFormElement).addEventListener("submit", (event) => event.preventDefault());
  part("form").addEventListener("input", keep);
  find(page, "[data-act=add]", HTMLButtonElement).addEventListener("click", () => rows.add("", 0).focus());
  find(page, "[data-act=copy]", HTMLButtonElement).addEventListener("click", async () => {
    const address = `${location.href.split("#")[0]}#${written(rows.council())}`;
    say((await copied(address)) ? words.copied : words.failed);
    history.replaceState(null, "", address);
  });
  find(page, "[data-act=clear]", HTMLButtonElement).addEventListener("click", () => {
    remember(KEPT, null);
    lent = null;
    history.replaceState(null, "", location.href.split("#")[0]);
    rows.fill({ place: rows.council().place, groups: [] });
    find(page, "[data-seats]", HTMLDetailsElement).open = true;
    say(words.cleared);
    show();
  });
  part("work").hidden = false;
  show();
}

/** @param {string[]} paths */
function showOwn(paths) {
  const place = part("own");
  const [before, after] = (words.own ?? "").split("{motions}");
  const links = paths.flatMap((path, at) => {
    const link = element("a", path.split("/").slice(1, 3).join("/"));
    link.href = root + path;
    return at ? [", ", link] : [link];
  });
  place.replaceChildren(before ?? "", ...links, after ?? "");
  place.hidden = paths.length === 0;
}

async function open() {
  const key = new URLSearchParams(location.search).get("familie") ?? "";
  if (!key) return refuse("");
  if (!/^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/u.test(key)) return refuse(words.missing);
  try {
    const votes = await load(key);
    return votes ? start(votes) : refuse(words.missing);
  } catch {
    return refuse(words.broken);
  }
}

await open();
