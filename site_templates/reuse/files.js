// @ts-check
/** Word files of the tool, made and read: large, so it is loaded when somebody asks for one, or when nothing else is. */

import { download } from "../frame/lib/device.js";
import { find } from "../frame/lib/dom.js";
import { fetched } from "../frame/lib/load.js";
import { message } from "../frame/lib/messages.js";
import { fileName } from "./names.js";
import { wordsOf } from "./paste.js";
import { NAMES, TemplateError } from "./template.js";
import { libraries, wordFile } from "./word.js";

/** @typedef {import("./outputs.js").OutputContext} OutputContext */

/** @type {Promise<ArrayBuffer> | undefined} */
let loading;

/** Our own template, loaded once. */
function template() {
  loading ??= fetched("assets/word/motion.docx").then((answer) => answer.arrayBuffer());
  loading.catch(() => (loading = undefined));
  return loading;
}

/** Have at hand what a Word file is made with. */
export async function prepare() {
  await Promise.all([libraries(), template()]);
}

/**
 * @param {OutputContext} context
 * @param {ArrayBuffer} [own] a clerk's template
 */
export async function makeWord({ paper, draft, announce, saved }, own) {
  try {
    const file = await wordFile(paper(), draft(), own ?? (await template()), own !== undefined);
    download(fileName(draft(), "docx"), file, file.type);
    announce(message("saved"));
    saved();
  } catch (error) {
    announce(errorMessage(error, "word-failed"));
  }
}

/**
 * A clerk's own template is tried on the draft at once, so that what is wrong is shown when it is chosen.
 * @param {OutputContext} context @param {File} file
 */
export async function tried({ page, paper, draft }, file) {
  const state = find(page, "[data-template-state]", HTMLElement);
  state.classList.remove("muted");
  try {
    const bytes = await file.arrayBuffer();
    await wordFile(paper(), draft(), bytes.slice(0), true);
    state.textContent = message("template-ready", { fact: file.name });
    return { name: file.name, bytes };
  } catch (error) {
    state.textContent = errorMessage(error, "template-form");
    return null;
  }
}

/**
 * The words of a Word file that somebody gave, or why it can't be read.
 * @param {File} file
 */
export async function read(file) {
  try {
    return { words: await wordsOf(file), why: "" };
  } catch (error) {
    return { words: "", why: errorMessage(error, "template-form") };
  }
}

/**
 * @param {unknown} error
 * @param {string} otherwise the sentence where it is no fault of a template
 */
function errorMessage(error, otherwise) {
  if (!(error instanceof TemplateError)) return message(otherwise);
  const known = NAMES.filter((one) => one !== ".").map((one) => `{${one}}`);
  return message(`template-${error.code}`, { fact: error.fact, known: known.join(", ") });
}
