// @ts-check
// The words that open a part: `constaterende dat`, `draagt het college op`, `besluit`.

import { closingAt } from "../body/closing.js";
import { beginsSmall, isOpen } from "../words/marks.js";
import { lstrip, partition, rstrip, strip } from "../words/strings.js";
import { once, table } from "../words/table.js";
import { find, isAdjacent, phrases, phraseSet, plain, skip, words } from "../words/words.js";

/** @typedef {import("../words/words.js").Word} Word */
/** @typedef {{part: string, words: string, rest: string, colon: boolean, verb: string | null, to: string, known: boolean,
 *   infinitive: boolean, heading: boolean}} Lead */
/** @typedef {{verb: string, before: string[], after: string[]}} Request */
/** @typedef {{lead: Lead, last: number}} Span */

const TO = "{to}";
/** An addressee of more words than this is a sentence. */
const LONGEST_NAME = 9;
/** What makes another addressee of a known one: `de raad van toezicht`. */
const OF = ["van", "der", "des", "voor", "uit", "en", "of"];
/** No lead with its addressee takes more words. */
const LONGEST_LEAD = 24;

/**
 * A lead of which only the part is known yet.
 * @param {string} part
 * @param {Partial<Lead>} [known]
 * @returns {Lead}
 */
export function leadOf(part, known = {}) {
  const blank = { words: "", rest: "", colon: false, verb: null, to: "", known: true, infinitive: false, heading: false };
  return { part, ...blank, ...known };
}

const openers = once(() => {
  /** @type {[string, {part: string, heading: boolean}][]} */
  const pairs = [];
  for (const [part, known] of Object.entries(table().parts)) {
    for (const phrase of known.phrases) pairs.push([phrase, { part, heading: false }]);
    for (const phrase of known.headings) pairs.push([phrase, { part, heading: true }]);
  }
  return phrases(pairs);
});

const templates = once(() =>
  Object.entries(table().requests).flatMap(([verb, known]) =>
    known.map((template) => {
      const [before, after] = partition(template, TO).map((side) => side.split(" ").filter(Boolean));
      return /** @type {Request} */ ({ verb, before, after });
    }),
  ),
);
const requests = once(() => phrases(templates().filter((one) => one.before.length).map((one) => [one.before.join(" "), one])));
const infinitives = once(() => phrases(templates().filter((one) => !one.before.length).map((one) => [one.after.join(" "), one])));
const addressees = once(() =>
  phrases(Object.entries(table().addressees).flatMap(([key, known]) => known.map((phrase) => /** @type {[string, string]} */ ([phrase, key])))),
);
const fillers = once(() => phraseSet(table().fillers));
const prefixes = once(() => phraseSet(table().prefixes));
const subjects = once(() => phraseSet(table().subjects));

/**
 * What opens a part at the start of a text.
 * @param {string} text
 * @param {boolean} [bulleted]
 */
export function lead(text, bulleted = false) {
  return span(text, words(text, LONGEST_LEAD), bulleted)?.lead ?? null;
}

/**
 * @param {string} text
 * @param {Word[]} among
 * @param {boolean} bulleted
 * @returns {Span | null}
 */
function span(text, among, bulleted) {
  const first = skip(prefixes(), text, among, 0);
  for (const start of new Set([first, 0])) {
    const match = spanAt(text, among, start, bulleted);
    if (match) return match;
  }
  const subject = bulleted ? null : find(subjects(), text, among, first);
  return subject ? spanAt(text, among, subject.last, true) : null;
}

/**
 * @param {string} text
 * @param {Word[]} among
 * @param {number} start
 * @param {boolean} bulleted
 * @returns {Span | null}
 */
function spanAt(text, among, start, bulleted) {
  const request = requestAt(text, among, start) ?? (bulleted ? null : infinitiveAt(text, among, start));
  if (request) return request;
  let match = find(openers(), text, among, start);
  while (match && match.meaning.heading && !standsAlone(text, among, match.last)) {
    match = find(openers(), text, among.slice(0, match.last - 1), match.first);
  }
  if (!match) return null;
  const { part, heading } = match.meaning;
  return { lead: complete(text, among, match.last, leadOf(part, { heading })), last: match.last };
}

/**
 * Whether a line ends after a word, or a colon follows.
 * @param {string} text
 * @param {Word[]} among
 * @param {number} last
 */
function standsAlone(text, among, last) {
  const tail = lstrip(text.slice(among[last - 1].end), " *_");
  return tail.startsWith(":") || !strip(tail, " ,:*_…?");
}

/**
 * @param {string} text
 * @param {Word[]} among
 * @param {number} last
 * @param {Lead} known
 * @returns {Lead}
 */
function complete(text, among, last, known) {
  const { end } = among[last - 1];
  const tail = text.slice(end);
  let rest = lstrip(tail, table().characters.after_lead);
  const mark = tail.slice(0, tail.length - rest.length);
  if (!strip(rest, ".?")) rest = "";
  return { ...known, words: lstrip(text.slice(0, end), "*_ "), rest, colon: !rest || mark.includes(":") };
}

/**
 * @param {string} text
 * @param {Word[]} among
 * @param {number} start
 * @returns {Span | null}
 */
function requestAt(text, among, start) {
  let opened = find(requests(), text, among, start);
  while (opened) {
    for (const one of sameBeginning(opened.meaning)) {
      const match = addressed(text, among, opened.last, one);
      if (match) return match;
    }
    opened = find(requests(), text, among.slice(0, opened.last - 1), opened.first);
  }
  return null;
}

/**
 * The requests that begin with the same words; those that end with words of their own come first.
 * @param {Request} request
 */
function sameBeginning(request) {
  const before = request.before.join(" ");
  const same = templates().filter((one) => one.before.join(" ") === before);
  return same.sort((one, other) => other.after.length - one.after.length);
}

/**
 * @param {string} text
 * @param {Word[]} among
 * @param {number} at
 * @param {Request} request
 * @returns {Span | null}
 */
function addressed(text, among, at, request) {
  const begin = skip(fillers(), text, among, at);
  let [end, key] = nameAt(text, among, begin);
  if (!request.after.length && table().joiners.includes(among[end]?.text)) {
    const whole = ownWords(text, among, begin, request.after);
    if (whole > end) [end, key] = [whole, ""];
  }
  let last = end > begin ? afterAt(text, among, end, request.after) || laterAt(text, among, end, request.after) : 0;
  if (!last) {
    [end, key] = [ownWords(text, among, begin, request.after), ""];
    last = end > begin ? afterAt(text, among, end, request.after) : 0;
    if (!last) return null;
  }
  last = skipAfter(text, among, last);
  const to = key || text.slice(among[begin].start, among[end - 1].end);
  const known = find(addressees(), text, among, begin) !== null;
  return { lead: complete(text, among, last, leadOf("requests", { verb: request.verb, to, known })), last };
}

/**
 * @param {string} text
 * @param {Word[]} among
 * @param {number} last
 */
function skipAfter(text, among, last) {
  while (last < among.length && table().after_request.includes(among[last].text) && isAdjacent(text, among, last)) last += 1;
  return last;
}

/**
 * Where a known addressee ends, and its key; two joined by `en` have none.
 * @param {string} text
 * @param {Word[]} among
 * @param {number} begin
 * @returns {[number, string]}
 */
function nameAt(text, among, begin) {
  const match = find(addressees(), text, among, begin);
  if (!match) return [begin, ""];
  let [end, key] = [match.last, match.meaning];
  while (end + 1 < among.length && table().joiners.includes(among[end].text)) {
    const joined = find(addressees(), text, among, end + 1);
    if (!joined) break;
    [end, key] = [joined.last, ""];
  }
  return [end, key];
}

/**
 * The word behind the closing words of a request, `op` or `uit`; 0 where they are not there.
 * @param {string} text
 * @param {Word[]} among
 * @param {number} at
 * @param {string[]} after
 */
function afterAt(text, among, at, after) {
  if (!after.length) return at;
  const start = skip(fillers(), text, among, at);
  return wordsAt(text, among, start, after) ? start + after.length : 0;
}

/**
 * @param {string} text
 * @param {Word[]} among
 * @param {number} start
 * @param {string[]} wanted
 */
function wordsAt(text, among, start, wanted) {
  if (start + wanted.length > among.length) return false;
  return wanted.every((word, each) => among[start + each].text === word && isAdjacent(text, among, start + each));
}

/**
 * The word behind the closing words of a request where others stand before them: `het college zo snel mogelijk op`.
 * @param {string} text
 * @param {Word[]} among
 * @param {number} at
 * @param {string[]} after
 */
function laterAt(text, among, at, after) {
  if (!after.length || OF.includes(among[at]?.text)) return 0;
  for (let start = at; start < Math.min(among.length, at + LONGEST_NAME) && isAdjacent(text, among, start); start += 1) {
    if (wordsAt(text, among, start, after)) return start + after.length;
  }
  return 0;
}

/**
 * Where an addressee of other words ends: before `op`, or before a colon that closes the line.
 * @param {string} text
 * @param {Word[]} among
 * @param {number} begin
 * @param {string[]} after
 */
function ownWords(text, among, begin, after) {
  const most = Math.min(among.length, begin + LONGEST_NAME);
  for (let end = begin + 1; end < most; end += 1) {
    if (!isAdjacent(text, among, end) || text.slice(among[end - 1].end, among[end].start).includes(":")) return begin;
    if (after.length && afterAt(text, among, end, after)) return end;
  }
  if (!after.length && begin < most && among.length <= most && rstrip(text, " *_").endsWith(":")) {
    const last = among.length;
    return table().after_request.includes(among[last - 1].text) ? last - 1 : last;
  }
  return begin;
}

/**
 * Read `het college te verzoeken`, as a motion that decides has it.
 * @param {string} text
 * @param {Word[]} among
 * @param {number} start
 * @returns {Span | null}
 */
function infinitiveAt(text, among, start) {
  const [end, key] = nameAt(text, among, start);
  const match = end > start ? find(infinitives(), text, among, skip(fillers(), text, among, end)) : null;
  if (!match) return null;
  const last = skipAfter(text, among, match.last);
  const to = key || text.slice(among[start].start, among[end - 1].end);
  const known = leadOf("requests", { verb: match.meaning.verb, to, infinitive: start === 0 });
  return { lead: complete(text, among, last, known), last };
}

/**
 * Where within a text another part begins, as prose has it: after a mark, or at the closing phrase.
 * @param {string} text
 * @param {boolean} bulleted
 * @param {boolean} opening
 */
export function cuts(text, bulleted, opening) {
  const among = words(text);
  /** @type {number[]} */
  const places = [];
  for (let at = closingAt(text, among, 0) || 1; at < among.length; at += 1) {
    const last = closingAt(text, among, at);
    if (last || (!bulleted && isCut(text, among, at, opening))) places.push(among[at].start);
    at = Math.max(at, last - 1);
  }
  return places;
}

/**
 * @param {string} text
 * @param {Word[]} among
 * @param {number} at
 * @param {boolean} opening
 */
function isCut(text, among, at, opening) {
  const gap = text.slice(among[at - 1].end, among[at].start);
  if (isAdjacent(text, among, at) && !gap.includes(",")) return false;
  const between = strip(gap, " \"'”’)");
  if (!between || !table().characters.cuts.includes(between[between.length - 1])) return false;
  const match = span(text, among.slice(at, at + LONGEST_LEAD), true);
  if (!match || (match.lead.heading && !match.lead.colon)) return false;
  return opening || match.lead.part !== "heard";
}

/**
 * How many words of the next line belong to a lead that this line begins.
 * @param {string} text
 * @param {string} following
 */
export function crosses(text, following) {
  if (!isOpen(text) || !beginsSmall(following)) return 0;
  const head = words(text);
  const joined = `${text} ${following}`;
  const by = text.length + 1;
  const tail = words(following, LONGEST_LEAD).map((word) => ({ ...word, start: word.start + by, end: word.end + by }));
  const among = [...head, ...tail];
  for (let at = 0; at < head.length; at += 1) {
    if (at && (head.length - at > LONGEST_LEAD || !afterMark(text, head, at))) continue;
    const match = span(joined, among.slice(at, at + LONGEST_LEAD), at > 0);
    const last = closingAt(joined, among, at) || (match ? at + match.last : 0);
    if (last > head.length) return last - head.length;
  }
  return 0;
}

/**
 * @param {string} text
 * @param {Word[]} among
 * @param {number} at
 */
function afterMark(text, among, at) {
  const between = rstrip(text.slice(among[at - 1].end, among[at].start), " ");
  return between !== "" && table().characters.cuts.includes(between[between.length - 1]);
}

/**
 * Whether a lead is the standard phrase of one of our forms, so that a record need not hold it.
 * @param {Lead} opened
 */
export function isStandard(opened) {
  const { heard, decides, parts, requests: asked, addressees: names } = table().standard;
  const wording = plain(opened.words);
  if (opened.part === "heard") return heard.some((phrase) => plain(phrase) === wording);
  if (opened.part === "change") return decides.some((phrase) => plain(phrase) === wording);
  if (opened.verb === null) return parts[opened.part].some((phrase) => plain(phrase) === wording);
  const to = Object.hasOwn(names, opened.to) ? names[opened.to] : opened.to;
  return asked[opened.verb].some((phrase) => plain(phrase.replaceAll(TO, () => to)) === wording);
}
