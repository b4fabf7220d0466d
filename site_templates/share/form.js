// @ts-check
/** A record in the making: what was filled in, what is wrong with it, and how it leaves. Each page shows fields of it. */

import { find, speaker } from "../frame/lib/dom.js";
import { startExits } from "../frame/lib/exits.js";
import { library, load } from "../frame/lib/load.js";
import { message } from "../frame/lib/messages.js";
import { Names } from "./context.js";
import { faults } from "./faults.js";
import { countOf, goTo, isAbsent, showFaults } from "./left.js";
import { today } from "./record.js";
import { parcelOf } from "./send.js";
import { filled, idOf, spoken } from "./shape.js";

/** @typedef {import("./shape.js").Values} Values */
/** @typedef {import("./faults.js").Finding} Finding */
/** @typedef {import("./left.js").Task} Task */

/**
 * @typedef {object} View what a page makes of it
 * @property {() => void} draw show every field anew
 * @property {() => void} settle let the record say what follows from what was filled in
 * @property {(findings: Finding[]) => void} show what follows from the record, after every change
 * @property {(values: Values) => Iterable<Finding>} more findings of this page
 * @property {(findings: Finding[]) => Task[]} open what is still to be done
 * @property {(open: Task[], exit: string) => Task[]} stops which of that keeps it from leaving by an exit
 * @property {() => import("./record.js").Consent} consent
 */

/** So long after a change its faults are shown. */
const REST = 300;

export class RecordForm {
  /** @type {Values} */ values = {};
  /** The record from which it began. @type {import("./writing.js").Base | null} */ base = null;
  /** The id of the record that is being improved. */ id = "";
  /** Reported of the record as it came in. @type {Finding[]} */ notices = [];
  /** Fields that somebody has been at, by the id of their control. @type {Set<string>} */ touched = new Set();
  /** Whether faults are shown at once, since the words came from elsewhere. */ given = false;
  /** Whether also what is missing is shown, since somebody wants to send it or brought a record along. */ all = false;
  /** What is still missing in what leaves, in a sentence. */ lacking = "";
  waiting = 0;

  /**
   * @param {HTMLElement} page
   * @param {View} view
   * @param {import("./shape.js").Form} form
   * @param {import("../reuse/compose.js").Table} table
   * @param {import("./finding-text.js").Catalogue} catalogue
   */
  constructor(page, view, form, table, catalogue) {
    this.page = page;
    this.view = view;
    this.names = new Names(form.registers, spoken);
    this.announce = speaker(find(page, "[data-status]", HTMLElement));
    /** @type {import("./context.js").FormContext} */
    this.context = {
      form,
      table,
      catalogue,
      values: () => this.values,
      changed: () => this.soon(),
      // Not at once: what moves between the press and the release of a pointer loses the click.
      left: (path) => {
        this.touched.add(idOf(path));
        this.soon();
      },
      announce: this.announce,
    };
  }

  /**
   * @param {HTMLElement} page
   * @param {View} view
   * @returns {Promise<RecordForm>}
   */
  static async open(page, view) {
    const language = document.documentElement.lang === "en" ? "en" : "nl";
    const files = ["words/form.json", "words/phrases.json", `words/${language}.json`, "local/groups.json"];
    const [form, table, { findings }, groups] = await Promise.all(files.map((file) => load(file)));
    const recordForm = new RecordForm(page, view, form, table, findings);
    page.append(...recordForm.names.elements(groups));
    return recordForm;
  }

  soon() {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.refresh(), REST);
  }

  /** The day on which a record enters the library is set when it leaves. */
  findings() {
    this.view.settle();
    const values = this.base ? this.values : { added: today(), ...this.values };
    return [...faults(filled(values), this.context.form), ...this.notices, ...this.view.more(this.values)];
  }

  /** @param {Finding} finding */
  isShown(finding) {
    return this.all || (!isAbsent(finding) && (this.given || this.touched.has(idOf(finding.path))));
  }

  refresh() {
    clearTimeout(this.waiting);
    this.waiting = 0;
    const findings = this.findings();
    showFaults(this.page, findings, (one) => this.isShown(one), this.context, () => this.showAll());
    this.view.show(findings);
  }

  showAll() {
    this.view.draw();
    this.refresh();
  }

  /**
   * Let the exits of the page take the record. What writes it is loaded before, since a press that has to wait is no press.
   * @param {() => void} after what is done once it has left
   */
  async startExits(after = () => undefined) {
    const yaml = await library("yaml/index.js");
    startExits(find(this.page, "[data-exits]", HTMLElement), (exit) => this.parcel(exit, yaml), (words, left) => {
      this.announce(left && this.lacking ? `${words} ${this.lacking}` : words);
      if (left) after();
    });
  }

  /** @param {string} exit @param {any} yaml the library that writes it */
  parcel(exit, yaml) {
    this.all = true;
    this.refresh();
    const open = this.view.open(this.findings());
    const [first] = this.view.stops(open, exit);
    if (first) {
      goTo(first.place);
      this.announce(countOf(open));
      return null;
    }
    this.lacking = open.length > 0 ? message("lacking", { what: listed(open.map(({ words }) => words)) }) : "";
    const { values, base, id } = this;
    const given = { values, base, id, consent: this.view.consent(), open: open.map(({ words }) => words) };
    return parcelOf(given, this.context, this.names, yaml);
  }
}

/** Such as "gemeente, thema’s en vergaderdatum". @param {string[]} words */
function listed(words) {
  return new Intl.ListFormat(document.documentElement.lang).format(words.map((one) => one.slice(0, 1).toLowerCase() + one.slice(1)));
}
