// @ts-check
// What stands before the points of a list in Word, where it is no part of the text, and how deep a point lies.

import { child, children, value } from "./elements.js";

/** @typedef {import("./package.js").Element} Element */
/** @typedef {{form: string, left: number | null, style: string}} Level */
/** @typedef {{list: string, level: string, left: number | null, parent: string}} Style */
/** @typedef {{list: string, level: number, left: number | null}} Place */

const MOST_PARENTS = 10;
/** Twentieths of a point: less further from the left is no level of its own. */
const LEAST_DEEPER = 100;

/** Counts the points of every list. */
export class Lists {
  /**
   * @param {Element | null} numbering
   * @param {Element | null} styles
   */
  constructor(numbering, styles) {
    this.levels = levelsOf(numbering);
    this.styles = stylesOf(styles);
    /** @type {Map<string, number>} */
    this.counts = new Map();
    /** The points that the next one can lie below. @type {Place[]} */
    this.open = [];
  }

  /** Begin every list anew: an ordinary paragraph stood between, and its numbers serve to part points only. */
  end() {
    this.counts.clear();
    this.open = [];
  }

  /**
   * What stands before a paragraph, a tab for each level that it lies below another point; empty where it is no point.
   * @param {Element | null} settings
   */
  mark(settings) {
    const place = this.place(settings);
    const form = place ? (this.levels.get(`${place.list} ${place.level}`)?.form ?? "bullet") : "none";
    if (!place || form === "none") return "";
    while (this.open.length && !isBelow(place, this.open[this.open.length - 1])) this.open.pop();
    const tabs = "\t".repeat(this.open.length);
    this.open.push(place);
    return `${tabs}${signOf(form, this.count(place), this.open.length)} `;
  }

  /** @param {Place} place */
  count({ list, level }) {
    for (const key of this.counts.keys()) {
      const [other, depth] = key.split(" ");
      if (other === list && Number(depth) > level) this.counts.delete(key);
    }
    const key = `${list} ${level}`;
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    return count;
  }

  /**
   * @param {Element | null} settings
   * @returns {Place | null}
   */
  place(settings) {
    const own = child(settings, "w:numPr");
    const name = value(child(settings, "w:pStyle"));
    const style = this.style(name);
    const list = value(child(own, "w:numId")) || style.list;
    if (list === "" || list === "0") return null;
    const linked = () => [...this.levels].find(([key, one]) => key.startsWith(`${list} `) && name && one.style === name)?.[0].split(" ")[1];
    const level = Number(value(child(own, "w:ilvl")) || style.level || linked() || 0) || 0;
    const left = leftOf(settings) ?? this.levels.get(`${list} ${level}`)?.left ?? style.left;
    return { list, level, left };
  }

  /**
   * A style, with what it has of those that it is based on.
   * @param {string} name
   */
  style(name) {
    const style = { list: "", level: "", left: /** @type {number | null} */ (null) };
    for (let at = 0, next = name; next && at < MOST_PARENTS; at += 1) {
      const one = this.styles.get(next);
      style.list ||= one?.list ?? "";
      style.level ||= one?.level ?? "";
      style.left ??= one?.left ?? null;
      next = one?.parent ?? "";
    }
    return style;
  }
}

/**
 * Whether a point lies below another: at a deeper level of its list, or of another list further from the left.
 * @param {Place} place
 * @param {Place} other
 */
function isBelow(place, other) {
  if (place.list === other.list || place.left === null || other.left === null) return place.level > other.level;
  return place.left > other.left + LEAST_DEEPER;
}

/**
 * @param {string} form as Word names it: `bullet`, `decimal`, `lowerLetter`
 * @param {number} count
 * @param {number} depth
 */
function signOf(form, count, depth) {
  if (form === "bullet") return depth > 1 ? "◦" : "•";
  if (form !== "lowerLetter" && form !== "upperLetter") return `${count}.`;
  const letter = String.fromCharCode("a".charCodeAt(0) + ((count - 1) % 26));
  return `${form === "lowerLetter" ? letter : letter.toUpperCase()}.`;
}

/** @param {Element | null} settings */
function leftOf(settings) {
  const indent = child(settings, "w:ind")?.[1];
  const left = Number(indent?.left ?? indent?.start ?? Number.NaN);
  return Number.isNaN(left) ? null : left;
}

/**
 * Every level of every list by `list level`.
 * @param {Element | null} numbering
 */
function levelsOf(numbering) {
  const forms = new Map(children(numbering, "w:abstractNum").map((one) => [one[1].abstractNumId, one]));
  /** @type {Map<string, Level>} */
  const levels = new Map();
  for (const list of children(numbering, "w:num")) {
    const own = children(list, "w:lvlOverride").flatMap((one) => children(one, "w:lvl"));
    for (const level of [...children(forms.get(value(child(list, "w:abstractNumId"))) ?? null, "w:lvl"), ...own]) {
      const style = value(child(level, "w:pStyle"));
      const format = { form: value(child(level, "w:numFmt")) || "decimal", left: leftOf(child(level, "w:pPr")), style };
      levels.set(`${list[1].numId} ${Number(level[1].ilvl) || 0}`, format);
    }
  }
  return levels;
}

/** @param {Element | null} styles */
function stylesOf(styles) {
  /** @type {Map<string, Style>} */
  const byId = new Map();
  for (const style of children(styles, "w:style")) {
    const settings = child(style, "w:pPr");
    const list = child(settings, "w:numPr");
    const parent = value(child(style, "w:basedOn"));
    const format = { list: value(child(list, "w:numId")), level: value(child(list, "w:ilvl")), left: leftOf(settings), parent };
    byId.set(style[1].styleId ?? "", format);
  }
  return byId;
}
