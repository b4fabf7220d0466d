// @ts-check
/** Dates as pages show them. */

/** @type {Map<string, Intl.DateTimeFormat>} By what is known of a date; making one takes longer than all that it is used for. */
const FORMS = new Map();

/**
 * A date as far as it is known, in the language of the page: 23 januari 2025, januari 2025 or 2025.
 * @param {string} words
 * @param {"long" | "short"} [month] how the month is written
 */
export function dateOf(words, month = "long") {
  const exact = words.split("-").length;
  const key = `${exact} ${month}`;
  const format = FORMS.get(key) ?? form(exact, month);
  FORMS.set(key, format);
  return format.format(new Date(words));
}

/**
 * @param {number} exact 1 is a year, 2 a month, 3 a day
 * @param {"long" | "short"} month
 */
function form(exact, month) {
  /** @type {Intl.DateTimeFormatOptions} */
  const parts = { year: "numeric", timeZone: "UTC" };
  if (exact > 1) parts.month = month;
  if (exact > 2) parts.day = "numeric";
  return new Intl.DateTimeFormat(document.documentElement.lang, parts);
}
