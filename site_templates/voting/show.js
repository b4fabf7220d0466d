// @ts-check
/** What the votes elsewhere come to on the page: a bar of seats, and every group with its evidence. */

import { element } from "../frame/lib/dom.js";
import { ROOT } from "../frame/lib/load.js";
import { message } from "../frame/lib/messages.js";

/** @typedef {import("./weigh.js").Outlook} Outlook */
/** @typedef {import("./weigh.js").Weighed} Weighed */
/** @typedef {import("./weigh.js").Source} Source */
/** @typedef {import("./weigh.js").Verdict} Verdict */

const SVG = "http://www.w3.org/2000/svg";
const SIGNS = { ours: "★", for: "✓", doubt: "○", once: "1", unknown: "?", against: "✕" };
/** As seats stand in the bar: our own begins, those against end it. @type {Verdict[]} */
const ORDER = ["ours", "for", "doubt", "once", "unknown", "against"];

/** @param {Outlook} outlook */
export function summary(outlook) {
  const { total, needed, seats, groups } = outlook;
  if (total === 0) return message("none");
  const names = (/** @type {Verdict} */ verdict) => groups[verdict].map(({ name }) => name).join(", ");
  const isOurs = groups.ours.length > 0;
  const which = groups.for.length > 0 ? (isOurs ? "sum-ours" : "sum") : isOurs ? "sum-none-ours" : "sum-none";
  const facts = { groups: names("for"), ours: names("ours"), seats: seats.for + seats.ours, total, needed };
  return [firstCall(outlook), message(which, facts)].filter(Boolean).join(" ");
}

/**
 * Whom to call first, and why: where those for are a majority, the largest of them; else the largest that can still be won.
 * Nobody has to call the own group.
 * @param {Outlook} outlook
 */
function firstCall({ needed, seats, groups }) {
  /** @type {Verdict[]} */
  const order = seats.for + seats.ours >= needed ? ["for"] : ["doubt", "once", "unknown", "against", "for"];
  const [first] = order.flatMap((verdict) => groups[verdict]);
  if (!first) return "";
  const { name, verdict, councils } = first;
  return message(`call-${verdict}`, { name, yes: councils.yes, n: councils.all, seats: message("seats", { n: first.seats }) });
}

/** Whole stretches of seats with a line where a majority begins. @param {Outlook} outlook */
export function bar({ total, needed, seats }) {
  if (total === 0) return [];
  const drawing = svg("svg", { class: "seats-bar", viewBox: `0 0 ${total} 10`, preserveAspectRatio: "none", role: "img" });
  const labels = ORDER.filter((verdict) => seats[verdict]).map((verdict) => headed(verdict, seats[verdict]));
  drawing.setAttribute("aria-label", `${labels.join(", ")}. ${message("majority", { needed, total })}`);
  let start = 0;
  for (const verdict of ORDER) {
    if (seats[verdict]) drawing.append(svg("rect", { class: verdict, x: start, width: seats[verdict], height: 10 }));
    start += seats[verdict];
  }
  drawing.append(svg("path", { class: "needed", d: `M${needed} -2V12` }));
  return [drawing, element("p", { class: "small muted" }, message("majority", { needed, total }))];
}

/** @param {string} name @param {Record<string, string | number>} attributes */
function svg(name, attributes) {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  return node;
}

/** @param {Outlook} outlook */
export function drawn({ groups, seats }) {
  return ORDER.filter((verdict) => groups[verdict].length > 0).map((verdict) => {
    const section = element("section", { class: `verdict verdict--${verdict}` });
    const title = element("h3");
    const sign = element("span", { class: "verdict__sign" }, SIGNS[verdict]);
    sign.setAttribute("aria-hidden", "true");
    title.append(sign, ` ${headed(verdict, seats[verdict])}`);
    const list = element("ul", { class: "plain-list" });
    list.append(...groups[verdict].map(drawnGroup));
    section.append(title, list);
    return section;
  });
}

/** @param {Verdict} verdict @param {number} n of seats */
function headed(verdict, n) {
  return `${message(`verdict-${verdict}`)}: ${message("seats", { n })}`;
}

/** @param {Weighed} one */
function drawnGroup({ name, seats, sources }) {
  const item = element("li");
  const line = element("p");
  line.append(element("b", {}, name), ` · ${message("seats", { n: seats })}`);
  if (sources.length === 0) line.append(` · ${message("no-council")}`);
  item.append(line, ...sources.map((source) => drawnSource(source, source.name !== name)));
  return item;
}

/** One square for each council: filled for, open against, half where the group was divided. @param {Source["benches"]} councilVotes */
function squares(councilVotes) {
  const order = { for: 0, divided: 1, against: 2 };
  const row = element("span", { class: "squares", "aria-hidden": "true" });
  const sides = councilVotes.map(({ side }) => side).sort((one, other) => order[one] - order[other]);
  row.append(...sides.map((side) => element("span", { class: `square square--${side}` })));
  return row;
}

/**
 * The councils of one party, in figures and one click away with their motions.
 * @param {Source} source
 * @param {boolean} named whether it is another party than the group
 */
function drawnSource({ name, benches: councilVotes, yes }, named) {
  const n = councilVotes.length;
  const details = element("details", { class: "disclosure" });
  const figure = message("councils", { part: yes, n });
  details.append(element("summary", {}, squares(councilVotes), named ? ` ${name}: ${figure}` : ` ${figure}`));
  const list = element("ul");
  list.append(...councilVotes.flatMap(drawnCouncil));
  details.append(list);
  return details;
}

/** The motions of one council, and how many earlier ones are not told. @param {Source["benches"][number]} councilVotes */
function drawnCouncil({ council, motions, more }) {
  const lines = motions.map((vote) => {
    const link = element("a", {}, vote.year ? `${council} ${vote.year}` : council);
    link.href = ROOT + vote.path;
    const line = element("li");
    const votes = vote.for === undefined ? "" : ` (${vote.for}–${vote.against})`;
    line.append(link, `: ${message(`side-${vote.side}`)}${votes}`);
    return line;
  });
  return more ? [...lines, element("li", {}, message("earlier", { council, n: more }))] : lines;
}
