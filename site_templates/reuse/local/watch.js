// @ts-check
/** Looks for what is still of the other town as the draft changes; what that takes loads when it is needed. */

import { find } from "../../frame/lib/dom.js";
import { load } from "../../frame/lib/load.js";
import { message } from "../../frame/lib/messages.js";
import { slugOf } from "../page/own.js";
import { page } from "../page/page.js";

const step = find(page, "[data-step=local]", HTMLElement);
const place = find(page, "[data-panel]", HTMLElement);
const count = find(page, "[data-local-count]", HTMLElement);

/** @typedef {import("../page/work.js").Work} Work */

/** Looks once the typing has stopped; names of places load when there is a text. */
export class Watch {
  /** @param {Work} work */
  constructor(work) {
    this.work = work;
    this.waiting = 0;
    /** So many places were left when they were looked for last. */
    this.left = 0;
    /** @type {Promise<() => number> | undefined} */
    this.loading = undefined;
  }

  soon() {
    clearTimeout(this.waiting);
    // A field of the panel must not be taken away under the hands of whoever types in it.
    if (!place.contains(document.activeElement)) this.waiting = setTimeout(() => this.look(), 500);
  }

  async look() {
    if (this.work.draft.text.length === 0) return;
    this.loading ??= loaded(this);
    try {
      this.counted((await this.loading)());
      step.hidden = false;
    } catch {
      this.loading = undefined;
    }
  }

  /** @param {number} left */
  counted(left) {
    this.left = left;
    count.textContent = left > 0 ? message("places", { n: left }) : message("places-done");
    this.work.showStanding();
  }
}

/** @param {Watch} watch */
async function loaded(watch) {
  const [{ startLocal }, { places, provinces }, groups] = await Promise.all([
    import("../local.js"),
    load("local/places.json"),
    load("local/groups.json"),
  ]);
  const { work } = watch;
  const persons = (work.origin?.record.submitters ?? []).map((/** @type {{ name?: string }} */ who) => who.name).filter(Boolean);
  const source = work.origin?.id.split("/")[0] ?? "";
  const context = {
    place,
    draft: () => work.draft,
    target: () => slugOf(work.draft.place),
    changed: () => (work.showAll(), work.changed()),
    kept: () => work.keepSoon(),
    counted: (/** @type {number} */ left) => watch.counted(left),
    seen: work.seen,
  };
  return startLocal(context, { places, provinces, groups, persons, source });
}
