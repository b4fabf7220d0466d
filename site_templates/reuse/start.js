// @ts-check
/** The page "Gebruik in mijn raad": loads a motion or a draft, and starts every step with it. */

import "../frame/frame.js";
import { find, growAll } from "../frame/lib/dom.js";
import { load } from "../frame/lib/load.js";
import { message } from "../frame/lib/messages.js";
import { startOutputs } from "./outputs.js";
import { startActs } from "./page/acts.js";
import { firstDraft } from "./page/first.js";
import { loadOrigin, showOrigin } from "./page/origin.js";
import { announce, page } from "./page/page.js";
import { paste, showPaste, startPaste } from "./page/pasted.js";
import { Work } from "./page/work.js";

/** @param {Work} work */
function start(work) {
  startPaste(work);
  // A field that is folded away has no height yet.
  const extra = find(page, "[data-step=extra]", HTMLDetailsElement);
  extra.addEventListener("toggle", () => growAll(extra));
  startActs(work);
  startOutputs({
    page,
    table: work.table,
    draft: () => work.draft,
    paper: () => work.paper(),
    origin: () => work.origin?.record ?? {},
    announce,
    empty: askForText,
    saved: () => showAfter(work),
  });
  addEventListener("pagehide", () => work.keeping && work.keep());
  showPaste(work);
  for (const hidden of ["[data-work]", "[data-bar]"]) find(page, hidden, HTMLElement).hidden = false;
  work.showAll();
  work.show();
  work.showList();
  work.local.soon();
}

/** There is not a single point: go to where a text can be given. */
function askForText() {
  announce(message("no-points"));
  const add = find(page, "#add-part", HTMLSelectElement);
  /** @type {HTMLDetailsElement} */ (add.closest("details")).open = true;
  (paste.hidden ? add : find(paste, "textarea", HTMLElement)).focus();
}

/** The Word file is there: show what comes next. @param {Work} work */
function showAfter(work) {
  const after = find(page, "[data-after]", HTMLElement);
  work.keep();
  work.showList();
  after.hidden = false;
  after.scrollIntoView({ block: "nearest" });
}

const [origin, table] = await Promise.all([loadOrigin(), load("words/phrases.json")]);
showOrigin(origin);
start(new Work(origin, table, await firstDraft(origin, table)));
