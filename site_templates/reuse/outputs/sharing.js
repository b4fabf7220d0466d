// @ts-check
/** The draft in a link, for a colleague or for the app in which a group talks. */

import { copiedOrShown } from "../../frame/lib/by-hand.js";
import { isPhone } from "../../frame/lib/device.js";
import { message } from "../../frame/lib/messages.js";
import { linkOf } from "../link.js";
import { linesOf } from "../paper.js";

/** @typedef {import("../outputs.js").OutputContext} OutputContext */

/** @param {OutputContext} context */
export async function shareLink({ draft, announce }) {
  const url = linkOf(draft(), location.href);
  await shared(async () => ({ title: draft().title, url: await url }), url, announce);
}

/**
 * Three sentences and the link, for the app in which a group talks.
 * @param {OutputContext} context
 */
export async function invite(context) {
  const { draft, announce } = context;
  const url = linkOf(draft(), location.href);
  const { day } = context.paper();
  const text = message("invite", {
    title: draft().title,
    when: day ? message("when", { day }) : "",
    asked: asked(context),
  });
  await shared(async () => ({ text, url: await url }), url.then((link) => `${text} ${link}`), announce);
}

/**
 * What the motion asks, in the words of its summary or of its requests.
 * @param {OutputContext} context
 */
function asked(context) {
  const { summary } = context.origin();
  if (summary) return summary.replace(/[.\s]+$/u, "");
  const requests = context.draft().text.map((part, at) => (part.part === "requests" ? at : -1));
  const section = context.paper().sections.find(({ part }) => part !== null && requests.includes(part));
  return section ? linesOf(section).join(" ").replace(/[.,;\s]+$/u, "").slice(0, 300) : context.draft().title;
}

/**
 * On a phone the sheet of the system comes first; elsewhere the clipboard.
 * @param {() => Promise<ShareData>} data @param {Promise<string>} words @param {(words: string) => void} announce
 */
async function shared(data, words, announce) {
  if (isPhone()) {
    try {
      await navigator.share(await data());
      return;
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return;
    }
  }
  if (await copiedOrShown(words)) announce(message("link-copied"));
}
