// @ts-check
// How a text was set: its width, and whether a line can go on from the one before it.

import { beginsSmall, isOpen } from "../words/marks.js";
import { bullet } from "./bullets.js";

/** @typedef {import("./lines.js").Line} Line */

/** A text set wider than this has a paragraph on every line. */
const LOOSE = 140;
const FULL = 0.9;
/** Where fewer lines than this go on in the middle of a sentence, the text is not broken into lines. */
const BROKEN = 0.2;

/** How a text was set. */
export class Layout {
  /** @param {Line[]} lines */
  constructor(lines) {
    this.width = width(lines);
    const pairs = lines.slice(1).map((line, at) => ({ one: lines[at], other: line }));
    const close = pairs.filter(({ other }) => !other.gap && !bullet(other.text));
    const broken = close.filter(({ one, other }) => isOpen(one.text) && beginsSmall(other.text)).length;
    /** Whether lines are longer than a page is wide. */
    this.isWide = this.width > LOOSE;
    /** Whether every paragraph stands on a line of its own. */
    this.isLoose = this.isWide || broken < close.length * BROKEN;
  }

  /**
   * Whether a line is so full that the next one can be its continuation.
   * @param {string} text @param {string} following
   */
  wraps(text, following) {
    return !this.isLoose && text.length + 1 + following.split(" ", 1)[0].length > this.width * FULL;
  }
}

/**
 * How wide the text is set: the third longest line, so that one long title does not count.
 * @param {Line[]} lines
 */
export function width(lines) {
  const longest = lines.map((line) => line.text.length).sort((one, other) => other - one);
  return longest.length ? longest[Math.min(2, longest.length - 1)] : 0;
}
