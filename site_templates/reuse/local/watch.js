// @ts-check
/** Looks for what is still of the other town as the draft changes; what that takes loads when it is needed. */

import { find } from "../../frame/lib/dom.js";
import { load } from "../../frame/lib/load.js";
import { message } from "../../frame/lib/messages.js";
import { page } from "../page/page.js";
import { slugOf } from "../steps.js";

/**
 * Look once the typing has stopped; names of places load when there is a text.
 * @param {import("../page/work.js").Work} work
 */
export function watchLocal(work) {
  const step = find(page, "[data-step=local]", HTMLElement);
  const place = find(page, "[data-panel]", HTMLElement);
  const count = find(page, "[data-local-count]", HTMLElement);
  let waiting = 0;
  /** @type {Promise<() => number> | undefined} */
  let loading;
  const counted = (/** @type {number} */ left) => {
    work.localLeft = left;
    count.textContent = left > 0 ? message("places", { n: left }) : message("places-done");
    work.showStanding();
  };
  const loaded = async () => {
    const [{ startLocal }, { places, provinces }, groups] = await Promise.all([
      import("../local.js"),
      load("local/places.json"),
      load("local/groups.json"),
    ]);
    const { origin, seen } = work;
    const persons = (origin?.record.submitters ?? []).map((/** @type {{ name?: string }} */ who) => who.name).filter(Boolean);
    const source = origin?.id.split("/")[0] ?? "";
    const changed = () => (work.showAll(), work.changed());
    const context = { place, draft: () => work.draft, target: () => slugOf(work.draft.place), changed, kept: () => work.keepSoon(), counted, seen };
    return startLocal(context, { places, provinces, groups, persons, source });
  };
  const look = async () => {
    if (work.draft.text.length === 0) return;
    loading ??= loaded();
    try {
      counted((await loading)());
      step.hidden = false;
    } catch {
      loading = undefined;
    }
  };
  return {
    soon: () => {
      clearTimeout(waiting);
      // A field of the panel must not be taken away under the hands of whoever types in it.
      if (!place.contains(document.activeElement)) waiting = setTimeout(look, 500);
    },
  };
}
