// @ts-check
/** The page "Gebruik in mijn raad": loads a motion or a draft, and keeps fields, text, example and outputs in step. */

import "../frame/frame.js";
import { startBlanks, blanksIn, counted as blanksLeft, fillBlank } from "./blanks.js";
import { copiedOrShown } from "../frame/lib/by-hand.js";
import { element, find, growAll, speaker } from "../frame/lib/dom.js";
import { ROOT, load, loadMotion } from "../frame/lib/load.js";
import { fill, message } from "../frame/lib/messages.js";
import { asMotion, draftOf, draftPart, emptyDraft, forgetDraft, keepDraft, keptDraft, readDraft, submittersOf, textOf } from "./draft.js";
import { carried } from "./link.js";
import { filedAddress, startOutputs } from "./outputs.js";
import { askedInstead, paperOf } from "./paper.js";
import { showParts } from "./points.js";
import { drawn, withCopying } from "./preview.js";
import { startRoving } from "./roving.js";
import { remembered, slugOf, startSteps } from "./steps.js";
import { wordsOf } from "./stretches.js";
import { checklist } from "./local/checklist.js";

/** @typedef {import("./draft.js").Draft} Draft */

/**
 * @typedef {object} Origin the motion that the draft is made from
 * @property {string} id
 * @property {string} path
 * @property {string | null} municipality_name
 * @property {Record<string, any>} record
 */

const page = find(document, "[data-reuse]", HTMLElement);
const paste = find(page, "[data-step=paste]", HTMLElement);
const paper = find(page, "[data-paper]", HTMLElement);
const state = find(page, "[data-state]", HTMLElement);
const after = find(page, "[data-after]", HTMLElement);
let localLeft = 0;
const announce = speaker(find(page, "[data-status]", HTMLElement));

/** @returns {Promise<Origin | null>} */
async function loadOrigin() {
  const id = new URLSearchParams(location.search).get("motie") ?? "";
  if (!id) return null;
  try {
    return await loadMotion(id);
  } catch {
    showProblem(message("missing-motion"));
    return null;
  }
}

/** @param {string} words */
function showProblem(words) {
  const place = find(page, "[data-problem]", HTMLElement);
  place.textContent = words;
  place.hidden = !words;
}

/**
 * A part of the page that comes when it is asked for; where it does not come, that is shown.
 * @template T
 * @param {Promise<T>} coming
 */
async function part(coming) {
  coming.catch(() => showProblem(message("part-missing")));
  return coming;
}

/**
 * Begin with the draft in the link, with the one of this browser, or anew.
 * @param {Origin | null} origin
 * @param {import("./compose.js").Table} table
 * @returns {Promise<Draft>}
 */
async function firstDraft(origin, table) {
  const own = keptDraft(origin?.id ?? "", table);
  const given = await carried(location.hash);
  if (given === undefined) {
    if (own) announce(message("kept"));
    return own ?? freshDraft(origin, table);
  }
  // The link has done its work: a reload must not put it over what was changed since.
  history.replaceState(null, "", location.pathname + location.search);
  const linked = given === null ? null : readDraft(given, table);
  if (!linked) showProblem(message("bad-link"));
  if (!linked || (own && JSON.stringify(own) === JSON.stringify(linked))) return own ?? freshDraft(origin, table);
  return own ? choose(linked, own) : linked;
}

/**
 * @param {Origin | null} origin
 * @param {import("./compose.js").Table} table
 * @returns {Draft}
 */
function freshDraft(origin, table) {
  const draft = origin ? draftOf(origin.id, /** @type {any} */ (origin.record), table) : emptyDraft();
  const { place, name, party } = remembered();
  return { ...draft, place, submitters: [{ name, party }] };
}

/**
 * @param {Draft} linked
 * @param {Draft} own
 * @returns {Promise<Draft>}
 */
function choose(linked, own) {
  const question = find(page, "[data-choice]", HTMLElement);
  question.hidden = false;
  question.focus();
  return new Promise((done) => {
    for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (question.querySelectorAll("[data-choose]"))) {
      button.addEventListener("click", () => {
        question.hidden = true;
        done(button.dataset.choose === "link" ? linked : own);
      });
    }
  });
}

/**
 * @param {Origin | null} origin
 * @param {import("./compose.js").Table} table
 * @param {Draft} first
 */
function start(origin, table, first) {
  let draft = first;
  let keeping = 0;
  /** What came from elsewhere; all other words are the visitor's own, and nobody asks about those. */
  const seen = { words: wordsOf(draft) };
  const record = origin?.record ?? {};
  const credit = creditOf(origin, table);
  const current = () => draft;
  const onPaper = () => paperOf(draft, table, credit, noteOf(origin, table));
  const blanks = () => blanksIn(draft, table.blank);
  const editor = {
    place: find(page, "[data-parts]", HTMLElement),
    draft: current,
    table,
    changed,
    announce,
  };
  startRoving(editor.place);
  const showSteps = startSteps(page, current, () => {
    // The phrases above the parts follow the chosen form.
    if (draft.form !== shownForm) showParts(editor);
    shownForm = draft.form;
    changed();
  });
  const showBlanks = startBlanks(find(page, "[data-step=blanks]", HTMLElement), blanks, (name, answer) => {
    fillBlank(draft, name, answer);
    showAll();
    changed();
  });
  let shownForm = draft.form;

  function changed() {
    keepSoon();
    show();
    local.soon();
  }
  function keepSoon() {
    clearTimeout(keeping);
    keeping = setTimeout(keep, 250);
  }
  function keep() {
    clearTimeout(keeping);
    keepDraft(draft);
  }
  /** Show what follows from the draft. */
  function show() {
    paper.replaceChildren(...drawn(onPaper(), table.blank));
    withCopying(paper, message("copy-name"), async (text) => {
      if (await copiedOrShown(text)) announce(message("copied"));
    });
    showBlanks();
    showStanding();
    for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (page.querySelectorAll("[data-filed]"))) {
      link.href = filedAddress(draft);
    }
  }
  function showStanding() {
    const left = blanks().length;
    const missing = missingOf(draft);
    const sentence = [
      left > 0 ? `${blanksLeft(left)}.` : "",
      missing.length > 0 ? message("missing", { fields: missing.join(", ") }) : "",
      localLeft > 0 ? message("local", { n: localLeft }) : "",
    ].filter(Boolean).join(" ");
    // Written anew only when it differs, or every letter would be heard.
    if (state.textContent !== (sentence || message("ready"))) state.textContent = sentence || message("ready");
    state.classList.toggle("reuse__state--ready", !sentence);
    const open = left + missing.length + localLeft;
    for (const place of page.querySelectorAll("[data-open]")) place.textContent = open > 0 ? message("open", { n: open }) : "";
  }
  /** Show the draft anew in every field. */
  function showAll() {
    showSteps();
    shownForm = draft.form;
    showParts(editor);
    growAll(page);
  }

  /** @param {string} pasted */
  async function take(pasted) {
    const { splitText } = await part(import("./paste.js"));
    const result = await splitText(pasted);
    if (result.text.length === 0) return showProblem(message("pasted-none"));
    showProblem("");
    draft.text = result.text.map(draftPart);
    // A title that somebody typed before is the own one, also where the pasted text has another.
    seen.words += wordsOf({ ...draft, title: result.title, explanation: result.explanation });
    draft.kind = result.kind || draft.kind;
    showLeft(result.left);
    draft.title ||= result.title;
    draft.explanation ||= result.explanation;
    paste.hidden = true;
    showAll();
    changed();
    announce(message("pasted"));
    find(page, "#step-council", HTMLElement).scrollIntoView();
    find(page, "#place", HTMLElement).focus();
  }
  startPaste(take);
  // A field that is folded away has no height yet.
  const extra = find(page, "[data-step=extra]", HTMLDetailsElement);
  extra.addEventListener("toggle", () => growAll(extra));
  const local = startMakingLocal({ origin, draft: current, changed, kept: () => keepSoon(), showAll, looked: showStanding, seen });

  const acts = {
    "as-motion": () => {
      draft = asMotion(draft, (part) => askedInstead(part, table));
      seen.words += wordsOf(draft);
      showAll();
      changed();
      find(page, "input[name=kind]", HTMLElement).focus();
    },
    "add-part": () => {
      const kind = find(page, "#add-part", HTMLSelectElement).value;
      const asks = kind === "requests" ? { to: "college", verb: "requests" } : {};
      draft.text.push({ part: kind, ...asks, points: [{ text: "", kept: true }] });
      showParts(editor);
      changed();
      /** @type {HTMLElement | null} */ (editor.place.querySelector(".part:last-child textarea"))?.focus();
    },
    clear: () => {
      clearTimeout(keeping);
      forgetDraft(draft.from);
      draft = freshDraft(origin, table);
      seen.words = wordsOf(draft);
      showAll();
      show();
      showPaste(origin, draft);
      after.hidden = true;
      announce(message("cleared"));
      find(page, "h1", HTMLElement).scrollIntoView();
      find(page, "#place", HTMLElement).focus();
    },
    look: () => {
      const title = find(page, "#preview-title", HTMLElement);
      title.scrollIntoView();
      title.focus();
    },
  };
  for (const [name, act] of Object.entries(acts)) {
    for (const button of page.querySelectorAll(`[data-act="${name}"]`)) button.addEventListener("click", act);
  }
  startOutputs({
    page,
    table,
    draft: current,
    paper: onPaper,
    origin: () => record,
    announce,
    empty: () => {
      announce(message("no-points"));
      const add = find(page, "#add-part", HTMLSelectElement);
      /** @type {HTMLDetailsElement} */ (add.closest("details")).open = true;
      (paste.hidden ? add : find(paste, "textarea", HTMLElement)).focus();
    },
    saved: () => {
      keep();
      showList();
      after.hidden = false;
      after.scrollIntoView({ block: "nearest" });
    },
  });
  addEventListener("pagehide", () => keeping && keep());
  const showList = () => {
    const facts = { title: draft.title, day: onPaper().day, name: draft.submitters[0]?.name ?? "" };
    checklist(find(page, "[data-checklist]", HTMLElement), { draft, facts, query: draft.title, changed: keepSoon });
  };

  showPaste(origin, draft);
  find(page, "[data-work]", HTMLElement).hidden = false;
  find(page, "[data-bar]", HTMLElement).hidden = false;
  showAll();
  show();
  showList();
  local.soon();
}

/**
 * What every motion needs and this draft has not yet, in words.
 * @param {Draft} draft
 */
function missingOf(draft) {
  return [
    draft.place.trim() ? "" : message("field-place"),
    draft.date ? "" : message("field-date"),
    submittersOf(draft).length > 0 ? "" : message("field-names"),
    draft.title.trim() ? "" : message("field-title"),
    textOf(draft).length > 0 ? "" : message("field-points"),
  ].filter(Boolean);
}

/**
 * Look for what is still of the other town, once the typing has stopped; names of places load when there is a text.
 * @param {object} context
 * @param {Origin | null} context.origin
 * @param {() => Draft} context.draft
 * @param {() => void} context.changed
 * @param {() => void} context.kept
 * @param {() => void} context.showAll
 * @param {() => void} context.looked the number of places is known anew
 * @param {{ words: string }} context.seen
 */
function startMakingLocal({ origin, draft, changed, kept, showAll, looked, seen }) {
  const step = find(page, "[data-step=local]", HTMLElement);
  const place = find(page, "[data-panel]", HTMLElement);
  const count = find(page, "[data-local-count]", HTMLElement);
  let waiting = 0;
  /** @type {Promise<() => number> | undefined} */
  let loading;
  const counted = (/** @type {number} */ left) => {
    localLeft = left;
    count.textContent = left > 0 ? message("places", { n: left }) : message("places-done");
    looked();
  };
  const loaded = async () => {
    const [{ startLocal }, { places, provinces }, groups] = await Promise.all([
      import("./local.js"),
      load("local/places.json"),
      load("local/groups.json"),
    ]);
    const record = origin?.record ?? {};
    const persons = (record.submitters ?? []).map((/** @type {{ name?: string }} */ who) => who.name).filter(Boolean);
    const source = origin?.id.split("/")[0] ?? "";
    const context = { place, draft, target: () => slugOf(draft().place), changed: () => (showAll(), changed()), kept, counted, seen };
    return startLocal(context, { places, provinces, groups, persons, source });
  };
  const look = async () => {
    if (draft().text.length === 0) return;
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

/**
 * Lines of a pasted text that have no place in the motion: a person decides.
 * @param {string[]} lines
 */
function showLeft(lines) {
  const place = find(page, "[data-left]", HTMLElement);
  find(place, "ul", HTMLElement).replaceChildren(...lines.map((line) => element("li", {}, line)));
  place.hidden = lines.length === 0;
}

/**
 * The sentence that says what a draft is based on.
 * @param {Origin | null} origin
 * @param {import("./compose.js").Table} table
 */
function creditOf(origin, table) {
  if (!origin) return "";
  const { model, kind, title } = origin.record;
  const name = model ? "credit_model" : kind === "amendment" ? "credit_amendment" : "credit";
  return fill(table.paper[name] ?? "", { title, place: origin.municipality_name ?? "" });
}

/**
 * A model that nobody looked over says so on paper too, to whoever files it: the council gets a text without it.
 * @param {Origin | null} origin
 * @param {import("./compose.js").Table} table
 */
function noteOf(origin, table) {
  return origin?.record.model && !origin.record.checked ? (table.paper.unchecked ?? "") : "";
}

/**
 * The text is asked for where neither record nor draft has one.
 * @param {Origin | null} origin
 * @param {Draft} draft
 */
function showPaste(origin, draft) {
  paste.hidden = draft.text.length > 0;
  const source = origin?.record.sources?.[0];
  for (const one of paste.querySelectorAll("[data-paste-source]")) /** @type {HTMLElement} */ (one).hidden = !source;
  if (source && /^https?:/u.test(source.url)) find(paste, "[data-source-link]", HTMLAnchorElement).href = source.url;
}

/** @param {(words: string) => Promise<void>} take */
function startPaste(take) {
  const field = find(paste, "textarea", HTMLTextAreaElement);
  const file = find(paste, "[data-paste-file]", HTMLInputElement);
  /** @param {File | undefined} given */
  const readFile = async (given) => {
    if (!given) return;
    const { read } = await part(import("./files.js"));
    const { words, why } = await read(given);
    if (why) showProblem(why);
    else await take(words);
  };
  find(paste, "[data-act=paste]", HTMLButtonElement).addEventListener("click", () => take(field.value));
  file.addEventListener("change", async () => {
    await readFile(file.files?.[0]);
    file.value = "";
  });
  paste.addEventListener("dragover", (event) => event.preventDefault());
  paste.addEventListener("drop", (event) => {
    const given = event.dataTransfer?.files[0];
    if (!given) return;
    event.preventDefault();
    void readFile(given);
  });
}

/** @param {Origin | null} origin */
function showOrigin(origin) {
  if (!origin) return;
  const line = find(page, "[data-based-line]", HTMLElement);
  const { title, model } = origin.record;
  const facts = { title, place: origin.municipality_name ?? "" };
  const [before = "", behind = ""] = message(model ? "based-model" : "based", { ...facts, title: "\n" }).split("\n");
  line.replaceChildren(before, element("a", { href: ROOT + origin.path, lang: "nl" }, title), behind);
}

const [origin, table] = await Promise.all([loadOrigin(), load("words/phrases.json")]);
showOrigin(origin);
start(origin, table, await firstDraft(origin, table));
