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
const oursFor = find(page, "[data-ours-for]", HTMLInputElement);
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
  oursFor.checked = given?.ours ?? true;
  part("lead").textContent = message("about", { title: votes.title });
  part("positions").textContent = votes.positions;
  part("positions").hidden = !votes.positions;
  find(page, "[data-back]", HTMLAnchorElement).href = `${ROOT}${votes.path}#alongside`;
  find(page, "[data-seats]", HTMLDetailsElement).open = !given;

  const council = () => ({ ...rows.seats(), ours: oursFor.checked });
  let resting = 0;
  const show = (rest = 0) => {
    const outlook = weigh(groups, rows.weighable(oursFor.checked), rows.seats().place);
    const { total, needed } = outlook;
    const wrong = rows.check();
    part("total").textContent = total ? message("total", { total, needed }) : "";
    part("ours-box").hidden = !rows.hasOwn();
    part("bar").replaceChildren(...bar(outlook));
    part("result").replaceChildren(...drawn(outlook));
    showOwn(outlook.own);
    clearTimeout(resting);
    resting = setTimeout(() => {
      part("sum").textContent = [wrong ? message("wrong", { n: wrong }) : "", summary(outlook)].filter(Boolean).join(" ");
      part("size-note").textContent = sizeNote(total, rows.size());
    }, rest);
  };
  const keep = () => {
    const { place, groups } = rows.seats();
    if (!lent) {
      remember(KEPT, groups.length > 0 ? written(council()) : null);
      if (place) remember("municipality", place);
    }
    show(REST);
  };
  find(page, "[data-form]", HTMLFormElement).addEventListener("submit", (event) => event.preventDefault());
  part("form").addEventListener("input", keep);
  oursFor.addEventListener("input", keep);
  find(page, "[data-act=add]", HTMLButtonElement).addEventListener("click", () => rows.add("", 0).focus());
  find(page, "[data-act=copy]", HTMLButtonElement).addEventListener("click", async () => {
    const address = `${location.href.split("#")[0]}#${written(council())}`;
    history.replaceState(null, "", address);
    if (await copiedOrShown(address)) announce(message("copied"));
  });
  find(page, "[data-act=clear]", HTMLButtonElement).addEventListener("click", () => {
    remember(KEPT, null);
    lent = null;
    history.replaceState(null, "", location.href.split("#")[0]);
    rows.fill({ place: rows.seats().place, groups: [] });
    oursFor.checked = true;
    find(page, "[data-seats]", HTMLDetailsElement).open = true;
    announce(message("cleared"));
    show();
  });
  part("work").hidden = false;
  show();
}

/** What the seats that were filled in are beside those that the council has by law. @param {number} total @param {number} size */
function sizeNote(total, size) {
  if (!total || !size) return "";
  if (total === size) return message("size-right", { size });
  return message(total < size ? "size-less" : "size-more", { size, total, n: Math.abs(size - total) });
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
