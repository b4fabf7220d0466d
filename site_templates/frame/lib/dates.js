// @ts-check
/** Dates as pages show them. */

/**
 * A date as far as it is known, in the language of the page: 23 januari 2025, januari 2025 or 2025.
 * @param {string} words
 * @param {"long" | "short"} [month] how the month is written
 */
export function dateOf(words, month = "long") {
  const [, hasMonth, day] = words.split("-");
  /** @type {Intl.DateTimeFormatOptions} */
  const form = { year: "numeric", timeZone: "UTC" };
  if (hasMonth) form.month = month;
  if (day) form.day = "numeric";
  return new Intl.DateTimeFormat(document.documentElement.lang, form).format(new Date(words));
}
