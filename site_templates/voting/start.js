// @ts-check
/** The page "Lukt het bij ons?": loads the votes of a family, takes the seats of one council, and shows both together. */

import "../frame/frame.js";
import { copiedOrShown } from "../frame/lib/by-hand.js";
import { element, find, speaker } from "../frame/lib/dom.js";
import { LoadError, ROOT, load } from "../frame/lib/load.js";
import { message } from "../frame/lib/messages.js";
import { recall, remember } from "../frame/lib/storage.js";
import { rowsOf } from "./rows.js";
import { read, written } from "./seats.js";
import { bar, drawn, summary } from "./show.js";
import { groupsOf } from "./votes.js";
import { weigh } from "./weigh.js";

/** @typedef {import("./votes.js").Written} Votes of a family */

const page = find(document, "[data-outlook]", HTMLElement);
const announce = speaker(find(page, "[data-status]", HTMLElement));
const part = (/** @type {string} */ name) => find(page, `[data-${name}]`, HTMLElement);
/** How long the keyboard has to rest before the sum is announced, so that a screen reader hears it once. */
const REST = 400;
const KEPT = "seats";

/** @param {string} why */
function refuse(why) {
  const place = part("problem");
  place.textContent = why;
  place.hidden = !why;
  part("choose").hidden = false;
}

/**
 * @param {Votes} votes
 * @param {import("./rows.js").Councils} councils
 */
function start(votes, councils) {
  const rows = rowsOf(page, councils);
  const groups = groupsOf(votes);
  // What a colleague's link brings is looked at and not kept: the visitor has seats of an own council.
  let lent = read(location.hash.slice(1));
  const given = lent ?? read(recall(KEPT) ?? "");
  rows.fill(given ?? { place: recall("municipality") ?? "", groups: [] });
  part("lead").textContent = message("about", { title: votes.title });
  part("positions").textContent = votes.positions;
  part("positions").hidden = !votes.positions;
  find(page, "[data-back]", HTMLAnchorElement).href = `${ROOT}${votes.path}#alongside`;
  find(page, "[data-seats]", HTMLDetailsElement).open = !given;

  let resting = 0;
  const show = (rest = 0) => {
    const council = rows.council();
    const outlook = weigh(groups, rows.weighable(), council.place);
    const { total, needed } = outlook;
    part("total").textContent = total ? message("total", { total, needed }) : "";
    part("bar").replaceChildren(...bar(outlook));
    part("result").replaceChildren(...drawn(outlook));
    showOwn(outlook.own);
    clearTimeout(resting);
    resting = setTimeout(() => (part("sum").textContent = summary(outlook)), rest);
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
    history.replaceState(null, "", address);
    if (await copiedOrShown(address)) announce(message("copied"));
  });
  find(page, "[data-act=clear]", HTMLButtonElement).addEventListener("click", () => {
    remember(KEPT, null);
    lent = null;
    history.replaceState(null, "", location.href.split("#")[0]);
    rows.fill({ place: rows.council().place, groups: [] });
    find(page, "[data-seats]", HTMLDetailsElement).open = true;
    announce(message("cleared"));
    show();
  });
  part("work").hidden = false;
  show();
}

/** @param {string[]} paths */
function showOwn(paths) {
  const place = part("own");
  const [before, after] = message("own").split("{motions}");
  const links = paths.flatMap((path, at) => {
    const link = element("a", {}, path.split("/").slice(1, 3).join("/"));
    link.href = ROOT + path;
    return at ? [", ", link] : [link];
  });
  place.replaceChildren(before ?? "", ...links, after ?? "");
  place.hidden = paths.length === 0;
}

async function open() {
  const key = new URLSearchParams(location.search).get("familie") ?? "";
  if (!key) return refuse("");
  if (!/^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/u.test(key)) return refuse(message("missing"));
  try {
    const [votes, councils] = await Promise.all([load(`votes/${key}.json`), load("local/councils.json")]);
    start(votes, councils);
  } catch (error) {
    refuse(message(error instanceof LoadError && error.status === 404 ? "missing" : "broken"));
  }
}

await open();
