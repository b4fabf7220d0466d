// @ts-check
// A Word document as lines of text: what a reader of its last version sees, in the order of the page.

import { child, children, isOn } from "./elements.js";
import { Lists } from "./lists.js";

/** @typedef {import("./package.js").Element} Element */
/** @typedef {{document: Element | null, numbering: Element | null, styles: Element | null, around: (Element | null)[]}} Parts */

/** What is not in the text as it is read: tracked deletions, what was moved away, settings. */
const GONE = new Set(["w:del", "w:moveFrom", "w:pPr", "w:rPr", "w:sdtPr", "w:rt"]);
const SIGNS = new Map([
  ["w:tab", "\t"],
  ["w:ptab", "\t"],
  ["w:br", "\n"],
  ["w:cr", "\n"],
  ["w:noBreakHyphen", "-"],
]);
const BOX = "w:txbxContent";

/**
 * The lines of the text, and those of what stands around its pages: headers, footers and notes.
 * @param {Parts} parts
 */
export function read({ document, numbering, styles, around }) {
  const reader = new Reader(new Lists(numbering, styles));
  const lines = reader.blocks(child(document, "w:body"));
  const beside = around.flatMap((part) => new Reader(new Lists(null, null)).blocks(part)).map((line) => line.trim());
  return { lines, around: [...new Set(beside)].filter(Boolean) };
}

class Reader {
  /** @param {Lists} lists */
  constructor(lists) {
    this.lists = lists;
    /** The words of paragraphs whose end was deleted: they go on in the next one. */
    this.carried = "";
  }

  /**
   * The lines of paragraphs and tables, in content controls too.
   * @param {Element | null} around
   * @returns {string[]}
   */
  blocks(around) {
    return shown(around).flatMap((block) => {
      if (block[0] === "w:p") return [...this.paragraph(block), ...boxes(block).flatMap((box) => this.blocks(box))];
      return block[0] === "w:tbl" ? rows(block).flatMap((row) => this.row(row)) : this.blocks(block);
    });
  }

  /** @param {Element} paragraph */
  paragraph(paragraph) {
    const settings = child(paragraph, "w:pPr");
    const text = this.carried + words(paragraph);
    const end = child(settings, "w:rPr");
    this.carried = child(end, "w:del") || child(end, "w:moveFrom") ? text : "";
    if (this.carried) return [];
    const mark = text.trim() ? this.lists.mark(settings) : "";
    if (text.trim() && !mark) this.lists.end();
    return [mark + text];
  }

  /**
   * Side by side where every cell is short, one below the other where one is long: forms put a whole motion in one cell.
   * @param {Element} row
   */
  row(row) {
    const cells = cellsOf(row).map((cell) => this.blocks(cell));
    const filled = cells.map((cell) => cell.filter((line) => line.trim()));
    if (filled.length < 2 || filled.some((cell) => cell.length > 1)) return cells.flat();
    const line = filled.flat().map((cell) => cell.split(/\s+/u).filter(Boolean).join(" ")).join("\t");
    return line ? [line] : [];
  }
}

/**
 * What of an element is shown: one of the forms that it has for newer and older programs, and no prompt of a form.
 * @param {Element | null} element
 */
function shown(element) {
  if (element?.[0] === "mc:AlternateContent") return [child(element, "mc:Choice") ?? child(element, "mc:Fallback")].filter((one) => one !== null);
  if (isOn(child(element, "w:rPr", "w:vanish")) || isOn(child(element, "w:sdtPr", "w:showingPlcHdr"))) return [];
  return children(element).filter(([name]) => !GONE.has(name));
}

/**
 * The words of a paragraph, without those of text boxes in it.
 * @param {Element} element
 * @returns {string}
 */
function words(element) {
  const inner = (/** @type {Element} */ part) => {
    if (part[0] === "w:t") return part[2].join("");
    return part[0] === BOX ? "" : (SIGNS.get(part[0]) ?? words(part));
  };
  return shown(element).map(inner).join("");
}

/**
 * The text boxes that hang on a paragraph.
 * @param {Element} element
 * @returns {Element[]}
 */
function boxes(element) {
  return shown(element).flatMap((part) => (part[0] === BOX ? [part] : boxes(part)));
}

/**
 * The rows of a table, in content controls too; not those of a table in one of its cells.
 * @param {Element} table
 * @returns {Element[]}
 */
function rows(table) {
  const isGone = (/** @type {Element} */ row) => child(row, "w:trPr", "w:del") !== null;
  return shown(table).flatMap((part) => (part[0] === "w:tr" ? (isGone(part) ? [] : [part]) : rows(part)));
}

/**
 * @param {Element} row
 * @returns {Element[]}
 */
function cellsOf(row) {
  return shown(row).flatMap((part) => (part[0] === "w:tc" ? [part] : cellsOf(part)));
}
