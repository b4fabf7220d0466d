// @ts-check
/** The first step of the page that finds motions: what the question needs comes first, then what shows the answer. */

import { ROOT } from "../frame/lib/load.js";
import { whole } from "../frame/lib/whole.js";
import { begin } from "./ahead.js";
import { Index } from "./index.js";

const FINDER = ".finder";

async function start() {
  try {
    const opened = Index.open(`${ROOT}search/`);
    const asking = opened.then((index) => begin(question(), index));
    const answers = import("./answer.js");
    const answering = Promise.all([opened, answers]).then(([index, engine]) => engine.begin(question(), index));
    // Who needs it waits for it, and hears where it fails.
    for (const one of [asking, answering]) one.catch(() => undefined);
    const [index, engine, { Finder }] = await Promise.all([opened, answers, import("./finder.js")]).finally(frame);
    await whole();
    const place = /** @type {HTMLElement} */ (document.querySelector(FINDER));
    await new Finder(place, index, engine).show();
    place.hidden = false;
    document.querySelector(".everything")?.remove();
  } catch (error) {
    await whole();
    const failed = document.querySelector(".failed");
    if (failed instanceof HTMLElement) failed.hidden = false;
    throw error;
  }
}

/** The header comes after what was asked for. */
function frame() {
  void import("../frame/frame.js");
}

function question() {
  return new URLSearchParams(location.search).get("q")?.trim() ?? "";
}

// On the first page of the list it runs before the page is whole; on the others, which have no search, after that.
if (document.readyState === "loading" || document.querySelector(FINDER)) void start();
else frame();
