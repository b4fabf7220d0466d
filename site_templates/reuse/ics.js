// @ts-check
/** A reminder for the calendar: on the day after the meeting, with the link where the outcome is filled in. */

/**
 * @typedef {object} Reminder
 * @property {string} date of the meeting
 * @property {string} title
 * @property {string} words what to do
 * @property {string} url
 */

/** @param {Reminder} reminder */
export function calendar(reminder) {
  const day = dayAfter(reminder.date);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Motiewijzer//Uitkomst melden//NL",
    "BEGIN:VEVENT",
    `UID:${compact(reminder.date)}-${hash(reminder.url)}@motiewijzer`,
    `DTSTAMP:${compact(reminder.date)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
    `SUMMARY:${escaped(reminder.title)}`,
    `DESCRIPTION:${escaped(`${reminder.words}\n${reminder.url}`)}`,
    `URL:${reminder.url}`,
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escaped(reminder.title)}`,
    "TRIGGER:PT9H",
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map(folded).join("\r\n") + "\r\n";
}

/** @param {string} day */
export function dayAfter(day) {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** @param {string} day */
function compact(day) {
  return day.replaceAll("-", "");
}

/** @param {string} words */
function escaped(words) {
  return words.replaceAll(/[\\;,]/gu, "\\$&").replaceAll(/\r?\n/gu, "\\n");
}

/**
 * At most 75 bytes a line, a longer one going on after a space.
 * @param {string} line
 */
function folded(line) {
  const encoder = new TextEncoder();
  const lines = [""];
  for (const letter of line) {
    const last = /** @type {string} */ (lines.at(-1));
    if (encoder.encode(last + letter).length > (lines.length === 1 ? 75 : 74)) lines.push(letter);
    else lines[lines.length - 1] = last + letter;
  }
  return lines.join("\r\n ");
}

/** @param {string} words */
function hash(words) {
  let value = 5381;
  for (const letter of words) value = (value * 33 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647;
  return value.toString(36);
}
