// @ts-check
/** The draft as it is worked on: keeps fields, text, example and this browser in step with it. */

import { copiedOrShown } from "../../frame/lib/by-hand.js";
import { find, growAll } from "../../frame/lib/dom.js";
import { message } from "../../frame/lib/messages.js";
import { blanksIn, fillBlank, startBlanks } from "../blanks.js";
import { keepDraft } from "../draft/kept.js";
import { checklist } from "../local/checklist.js";
import { Watch } from "../local/watch.js";
import { filedAddress } from "../outputs/filed.js";
import { paperOf } from "../paper.js";
import { showParts } from "../points.js";
import { drawn, withCopying } from "../preview.js";
import { startRoving } from "../roving.js";
import { startSteps } from "./steps.js";
import { wordsOf } from "../stretches.js";
import { creditOf, noteOf } from "./origin.js";
import { announce, page } from "./page.js";
import { showStanding } from "./standing.js";

/** @typedef {import("../draft.js").Draft} Draft */
/** @typedef {import("./origin.js").Origin} Origin */
/** @typedef {import("../compose.js").Table} Table */

const paper = find(page, "[data-paper]", HTMLElement);

/** A draft, and everything on the page that follows from it. */
export class Work {
  /** @param {Origin | null} origin @param {Table} table @param {Draft} draft */
  constructor(origin, table, draft) {
    this.origin = origin;
    this.table = table;
    this.draft = draft;
    this.keeping = 0;
    this.shownForm = draft.form;
    /** What came from elsewhere; all other words are the visitor's own, and nobody asks about those. */
    this.seen = { words: wordsOf(draft) };
    const current = () => this.draft;
    this.editor = { place: find(page, "[data-parts]", HTMLElement), draft: current, table, changed: () => this.changed(), announce };
    startRoving(this.editor.place);
    this.showSteps = startSteps(page, current, () => this.stepChanged());
    this.showBlanks = startBlanks(find(page, "[data-step=blanks]", HTMLElement), () => this.blanks(), (name, answer) => {
      fillBlank(this.draft, name, answer);
      this.showAll();
      this.changed();
    });
    this.local = new Watch(this);
  }

  blanks() {
    return blanksIn(this.draft, this.table.blank);
  }

  paper() {
    return paperOf(this.draft, this.table, creditOf(this.origin, this.table), noteOf(this.origin, this.table));
  }

  changed() {
    this.keepSoon();
    this.show();
    this.local.soon();
  }

  /** The phrases above the parts follow the chosen form. */
  stepChanged() {
    if (this.draft.form !== this.shownForm) showParts(this.editor);
    this.shownForm = this.draft.form;
    this.changed();
  }

  keepSoon() {
    clearTimeout(this.keeping);
    this.keeping = setTimeout(() => this.keep(), 250);
  }

  keep() {
    clearTimeout(this.keeping);
    keepDraft(this.draft);
  }

  /** Show what follows from the draft. */
  show() {
    paper.replaceChildren(...drawn(this.paper(), this.table.blank));
    withCopying(paper, message("copy-name"), async (text) => {
      if (await copiedOrShown(text)) announce(message("copied"));
    });
    this.showBlanks();
    this.showStanding();
    for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (page.querySelectorAll("[data-filed]"))) {
      link.href = filedAddress(this.draft);
    }
  }

  showStanding() {
    showStanding(this.draft, this.blanks().length, this.local.left);
  }

  /** Show the draft anew in every field. */
  showAll() {
    this.showSteps();
    this.shownForm = this.draft.form;
    showParts(this.editor);
    growAll(page);
  }

  showList() {
    const { draft } = this;
    const facts = { title: draft.title, day: this.paper().day, name: draft.submitters[0]?.name ?? "" };
    checklist(find(page, "[data-checklist]", HTMLElement), { draft, facts, query: draft.title, changed: () => this.keepSoon() });
  }
}
