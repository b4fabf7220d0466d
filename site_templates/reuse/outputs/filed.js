// @ts-check
/** What comes after filing: the page where the outcome is filled in, and a reminder of it. */

import { download } from "../../frame/lib/device.js";
import { ROOT } from "../../frame/lib/load.js";
import { message } from "../../frame/lib/messages.js";
import { calendar } from "../ics.js";
import { fileName } from "../names.js";

/** Where the outcome is filled in, with what is known already; behind the # it reaches no server. @param {import("../draft.js").Draft} draft */
export function filedAddress(draft) {
  const url = new URL(`${ROOT}gebruik/ingediend/`);
  if (draft.from) url.search = String(new URLSearchParams({ motie: draft.from }));
  const known = Object.entries({ gemeente: draft.place, datum: draft.date, titel: draft.title }).filter(([, value]) => value);
  url.hash = String(new URLSearchParams(known));
  return url.href;
}

/** @param {import("../outputs.js").OutputContext} context */
export function remind({ draft, announce }) {
  const { date, title } = draft();
  if (!date) return announce(message("ics-date"));
  const words = message("ics-title", { title });
  const reminder = { date, title: words, words: message("ics-words"), url: filedAddress(draft()) };
  download(fileName(draft(), "ics"), calendar(reminder), "text/calendar");
}
