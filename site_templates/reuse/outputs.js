// @ts-check
/** What comes out: a Word file, the clipboard, paper, a link, an invitation, a reminder and the record. */

import { copied, download, isPhone } from "../frame/lib/exits.js";
import { asYaml } from "../share/yaml.js";
import { find, sentence } from "../frame/lib/dom.js";
import { calendar } from "./ics.js";
import { linkOf } from "./link.js";
import { recordPath } from "./names.js";
import { linesOf, plainText } from "./paper.js";
import { asHtml } from "./preview.js";
import { recordOfDraft } from "./record.js";
import { slugOf } from "./steps.js";
import { NAMES, TemplateError } from "./template.js";
import { fileName, wordFile } from "./word.js";

/** @typedef {import("./draft.js").Draft} Draft */
/** @typedef {import("./paper.js").Paper} Paper */

/**
 * @typedef {object} Bench what the outputs work with
 * @property {HTMLElement} page
 * @property {string} root of the site
 * @property {import("./compose.js").Table} table
 * @property {() => Draft} draft
 * @property {() => Paper} paper
 * @property {() => Record<string, any>} origin the record that the draft is made from
 * @property {(words: string | undefined) => void} say
 * @property {() => void} made the Word file is there
 */

/** @param {Bench} bench */
export function startOutputs(bench) {
  const { page, root } = bench;
  /** @type {{ name: string, bytes: ArrayBuffer } | null} */
  let own = null;
  startTemplate(bench, (chosen) => (own = chosen));
  const acts = {
    word: () => makeWord(bench, own),
    "copy-rich": () => copyRich(bench),
    "copy-plain": async () => bench.say(said(page, await copied(plainText(bench.paper())))),
    print: () => window.print(),
    link: () => shareLink(bench),
    invite: () => invite(bench),
    ics: () => remind(bench),
    speech: async () => bench.say(said(page, await copied(debateText(bench.origin())))),
    yaml: () => saveRecord(bench, `${root}assets/vendor/`),
  };
  find(page, "[data-speech]", HTMLElement).hidden = !debateText(bench.origin());
  for (const [name, act] of Object.entries(acts)) {
    for (const button of page.querySelectorAll(`[data-act="${name}"]`)) button.addEventListener("click", act);
  }
}

/**
 * @param {HTMLElement} page
 * @param {boolean} went
 */
function said(page, went) {
  return went ? page.dataset.copied : page.dataset.failed;
}

/**
 * @param {Bench} bench
 * @param {{ bytes: ArrayBuffer } | null} own
 */
async function makeWord(bench, own) {
  const { page, root, draft } = bench;
  try {
    const template = own?.bytes ?? (await ourTemplate(root));
    const file = await wordFile(bench.paper(), draft(), template, `${root}assets/vendor/`, own !== null);
    download(fileName(draft(), "docx"), file, file.type);
    bench.say(page.dataset.saved);
    bench.made();
  } catch (error) {
    bench.say(error instanceof TemplateError ? problem(page, error) : page.dataset.wordFailed);
  }
}

/** @param {string} root */
async function ourTemplate(root) {
  const answer = await fetch(`${root}assets/word/motion.docx`);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.arrayBuffer();
}

/**
 * @param {HTMLElement} page
 * @param {TemplateError} error
 */
export function problem(page, error) {
  const name = `template${error.code.charAt(0).toUpperCase()}${error.code.slice(1)}`;
  const known = NAMES.filter((one) => one !== ".").map((one) => `{${one}}`);
  return sentence(page.dataset[name], { fact: error.fact, known: known.join(", ") });
}

/**
 * A clerk's own template is tried on the draft at once, so that what is wrong is told when it is chosen.
 * @param {Bench} bench
 * @param {(chosen: { name: string, bytes: ArrayBuffer } | null) => void} choose
 */
function startTemplate(bench, choose) {
  const { page, root, draft } = bench;
  const field = find(page, "[data-template]", HTMLInputElement);
  const state = find(page, "[data-template-state]", HTMLElement);
  field.addEventListener("change", async () => {
    const file = field.files?.[0];
    if (!file) return;
    choose(null);
    try {
      const bytes = await file.arrayBuffer();
      await wordFile(bench.paper(), draft(), bytes.slice(0), `${root}assets/vendor/`, true);
      choose({ name: file.name, bytes });
      state.textContent = sentence(page.dataset.templateReady, { fact: file.name });
    } catch (error) {
      state.textContent = error instanceof TemplateError ? problem(page, error) : (page.dataset.templateForm ?? "");
    }
    state.classList.remove("muted");
    field.value = "";
  });
}

/** @param {Bench} bench */
async function copyRich(bench) {
  const { page } = bench;
  const html = asHtml(find(page, "[data-paper]", HTMLElement));
  try {
    const piece = (/** @type {string} */ words, /** @type {string} */ type) => new Blob([words], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/html": piece(html, "text/html"),
        "text/plain": piece(plainText(bench.paper()), "text/plain"),
      }),
    ]);
    bench.say(page.dataset.copied);
  } catch {
    bench.say(said(page, await copied(plainText(bench.paper()))));
  }
}

/**
 * What to say in the debate: the speech, then each objection with its answer. It goes to no clerk.
 * @param {Record<string, any>} record
 */
function debateText({ speech, objections }) {
  /** @type {{ claim: string, answer: string }[]} */
  const claims = objections ?? [];
  return [speech, ...claims.map(({ claim, answer }) => `${claim}\n${answer}`)].filter(Boolean).join("\n\n");
}

/** @param {Bench} bench */
async function shareLink({ page, draft, say }) {
  const url = await linkOf(draft(), location.href);
  await shared(page, { title: draft().title, url }, url, say);
}

/**
 * Three sentences and the link, for the app in which a group talks.
 * @param {Bench} bench
 */
async function invite(bench) {
  const { page, draft, say } = bench;
  const url = await linkOf(draft(), location.href);
  const { day } = bench.paper();
  const text = sentence(page.dataset.invite, {
    title: draft().title,
    when: day ? sentence(page.dataset.when, { day }) : "",
    asked: asked(bench),
  });
  await shared(page, { text, url }, `${text} ${url}`, say);
}

/**
 * What the motion asks, in the words of its summary or of its requests.
 * @param {Bench} bench
 */
function asked(bench) {
  const { summary } = bench.origin();
  if (summary) return summary.replace(/[.\s]+$/u, "");
  const requests = bench.draft().text.map((part, at) => (part.part === "requests" ? at : -1));
  const section = bench.paper().sections.find(({ part }) => part !== null && requests.includes(part));
  return section ? linesOf(section).join(" ").replace(/[.,;\s]+$/u, "").slice(0, 300) : bench.draft().title;
}

/**
 * On a phone the sheet of the system comes first; elsewhere the clipboard.
 * @param {HTMLElement} page
 * @param {ShareData} data
 * @param {string} words
 * @param {(words: string | undefined) => void} say
 */
async function shared(page, data, words, say) {
  if (isPhone()) {
    try {
      await navigator.share(data);
      return;
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return;
    }
  }
  say((await copied(words)) ? page.dataset.linkCopied : page.dataset.failed);
}

/**
 * Where the outcome is told, with what is known already; behind the # it reaches no server.
 * @param {Draft} draft
 * @param {string} root
 */
export function filedAddress(draft, root) {
  const url = new URL(`${root}gebruik/ingediend/`, location.href);
  if (draft.from) url.search = String(new URLSearchParams({ motie: draft.from }));
  const known = Object.entries({ gemeente: draft.place, datum: draft.date, titel: draft.title }).filter(([, value]) => value);
  url.hash = String(new URLSearchParams(known));
  return url.href;
}

/** @param {Bench} bench */
function remind({ page, root, draft, say }) {
  const { date, title } = draft();
  if (!date) return say(page.dataset.icsDate);
  const words = sentence(page.dataset.icsTitle, { title });
  const reminder = { date, title: words, words: page.dataset.icsWords ?? "", url: filedAddress(draft(), root) };
  download(fileName(draft(), "ics"), calendar(reminder), "text/calendar");
}

/**
 * @param {Bench} bench
 * @param {string} vendor
 */
async function saveRecord({ page, table, draft, origin, say }, vendor) {
  const slug = slugOf(draft().place);
  if (!slug || !draft().date) {
    const { fieldPlace, fieldDate, missing } = page.dataset;
    return say(sentence(missing, { fields: [slug ? "" : fieldPlace, draft().date ? "" : fieldDate].filter(Boolean).join(", ") }));
  }
  const path = recordPath(slug, draft().date, draft().title);
  const yaml = await asYaml(recordOfDraft(draft(), slug, origin()), [sentence(page.dataset.yamlComment, { path })], table, vendor);
  download(path.replace("/", "-"), yaml, "application/yaml");
}
