// @ts-check
/** What comes out: a Word file, the clipboard, paper, a link, an invitation, a reminder and the record. */

import { copiedOrShown } from "../frame/lib/by-hand.js";
import { download } from "../frame/lib/device.js";
import { find } from "../frame/lib/dom.js";
import { whenIdle } from "../frame/lib/idle.js";
import { load, library } from "../frame/lib/load.js";
import { message } from "../frame/lib/messages.js";
import { textOf } from "./draft.js";
import { answered, recordOf } from "./draft/record.js";
import { remind } from "./outputs/filed.js";
import { invite, shareLink } from "./outputs/sharing.js";
import { plainText } from "./paper.js";
import { asHtml } from "./preview.js";
import { slugOf } from "./page/own.js";

/** @typedef {import("./draft.js").Draft} Draft */
/** @typedef {import("./paper.js").Paper} Paper */

/**
 * @typedef {object} OutputContext what the outputs work with
 * @property {HTMLElement} page
 * @property {import("./compose.js").Table} table
 * @property {() => Draft} draft
 * @property {() => Paper} paper
 * @property {() => Record<string, any>} origin the record that the draft is made from
 * @property {(words: string) => void} announce
 * @property {() => void} empty there is not a single point, so no file is made
 * @property {() => void} saved the Word file is there
 */

/** @param {OutputContext} context */
export function startOutputs(context) {
  const { page, draft } = context;
  /** @type {{ name: string, bytes: ArrayBuffer } | null} */
  let own = null;
  const field = find(page, "[data-template]", HTMLInputElement);
  field.addEventListener("change", () => {
    const file = field.files?.[0];
    own = null;
    if (file) void withFiles(context, async (files) => void (own = await files.tried(context, file)));
    field.value = "";
  });
  const acts = {
    word: () => (textOf(draft()).length > 0 ? withFiles(context, (files) => files.makeWord(context, own?.bytes)) : context.empty()),
    "copy-rich": () => copy(context, plainText(context.paper()), asHtml(find(page, "[data-paper]", HTMLElement))),
    "copy-plain": () => copy(context, plainText(context.paper())),
    print: () => window.print(),
    link: () => shareLink(context),
    invite: () => invite(context),
    ics: () => remind(context),
    speech: () => copy(context, answered(debateText(context.origin()), draft())),
    yaml: () => (textOf(draft()).length > 0 ? saveRecord(context) : context.empty()),
  };
  find(page, "[data-speech]", HTMLElement).hidden = !debateText(context.origin());
  for (const [name, act] of Object.entries(acts)) {
    for (const button of page.querySelectorAll(`[data-act="${name}"]`)) button.addEventListener("click", act);
  }
  whenIdle(async () => (await import("./files.js")).prepare());
}

/** @param {OutputContext} context @param {string} words @param {string} [html] */
async function copy({ announce }, words, html) {
  if (await copiedOrShown(words, html)) announce(message("copied"));
}

/**
 * Do something with Word files; what makes them is large, and comes once the page has nothing else to wait for.
 * @param {OutputContext} context @param {(files: typeof import("./files.js")) => Promise<void>} act
 */
async function withFiles({ announce }, act) {
  try {
    await act(await import("./files.js"));
  } catch {
    announce(message("word-failed"));
  }
}

/**
 * What is read out in the debate: the speech, then each objection with its answer. It goes to no clerk.
 * @param {Record<string, any>} record
 */
function debateText({ speech, objections }) {
  /** @type {{ claim: string, answer: string }[]} */
  const claims = objections ?? [];
  return [speech, ...claims.map(({ claim, answer }) => `${claim}\n${answer}`)].filter(Boolean).join("\n\n");
}

/** @param {OutputContext} context */
async function saveRecord({ table, draft, origin, announce }) {
  const place = slugOf(draft().place);
  if (!place || !draft().date) {
    const missing = [place ? "" : message("field-place"), draft().date ? "" : message("field-date")].filter(Boolean);
    return announce(message("missing", { fields: missing.join(", ") }));
  }
  const [{ madeRecord, pathOf }, { writeRecord }, form, yaml] = await Promise.all([
    import("../share/record.js"),
    import("../share/writing.js"),
    load("words/form.json"),
    library("yaml/index.js"),
  ]);
  const values = madeRecord(recordOf(draft(), place, { themes: [form.spareTheme], ...origin() }), { free: false, named: true }, null, table);
  const path = pathOf(values);
  download(path.replace("/", "-"), writeRecord(values, null, [message("yaml-comment", { path })], form, yaml), "application/yaml");
}
