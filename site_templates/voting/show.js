// @ts-check
/** What the votes elsewhere come to on the page: a bar of seats, and every group with its evidence. */

import { element, sentence } from "../frame/lib/dom.js";

/** @typedef {import("./weigh.js").Outlook} Outlook */
/** @typedef {import("./weigh.js").Weighed} Weighed */
/** @typedef {import("./weigh.js").Source} Source */
/** @typedef {import("./weigh.js").Verdict} Verdict */
/** @typedef {import("./weigh.js").Side} Side */
/** @typedef {DOMStringMap} Words the sentences of the page */

const SVG = "http://www.w3.org/2000/svg";
const SIGNS = { for: "✓", doubt: "○", unknown: "?", against: "✕" };
/** As seats stand in the bar: those for begin, those against end it. @type {Verdict[]} */
const ORDER = ["for", "doubt", "unknown", "against"];

/** @param {Outlook} outlook @param {Words} words */
export function summary({ total, needed, seats, groups }, words) {
  if (total === 0) return words.none ?? "";
  const names = groups.for.map(({ name }) => name).join(", ");
  return sentence(names ? words.sum : words.sumNone, { groups: names, seats: seats.for, total, needed });
}

/** Whole stretches of seats with a line where a majority begins. @param {Outlook} outlook @param {Words} words */
export function bar({ total, needed, seats }, words) {
  if (total === 0) return [];
  const drawing = svg("svg", { class: "seats-bar", viewBox: `0 0 ${total} 10`, preserveAspectRatio: "none", role: "img" });
  const said = ORDER.filter((verdict) => seats[verdict]).map((verdict) => headed(verdict, seats[verdict], words));
  drawing.setAttribute("aria-label", `${said.join(", ")}. ${sentence(words.majority, { needed, total })}`);
  let start = 0;
  for (const verdict of ORDER) {
    if (seats[verdict]) drawing.append(svg("rect", { class: verdict, x: start, width: seats[verdict], height: 10 }));
    start += seats[verdict];
  }
  drawing.append(svg("path", { class: "needed", d: `M${needed} -2V12` }));
  return [drawing, element("p", sentence(words.majority, { needed, total }), "small muted")];
}

/** @param {string} name @param {Record<string, string | number>} attributes */
function svg(name, attributes) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** @param {Outlook} outlook @param {Words} words @param {string} root */
export function drawn({ groups, seats }, words, root) {
  return ORDER.filter((verdict) => groups[verdict].length > 0).map((verdict) => {
    const made = element("section", "", `verdict verdict--${verdict}`);
    const title = element("h3");
    const sign = element("span", SIGNS[verdict], "verdict__sign");
    sign.setAttribute("aria-hidden", "true");
    title.append(sign, ` ${headed(verdict, seats[verdict], words)}`);
    const list = element("ul", "", "plain-list");
    list.append(...groups[verdict].map((one) => drawnGroup(one, words, root)));
    made.append(title, list);
    return made;
  });
}

/** @param {Verdict} verdict @param {number} seats @param {Words} words */
function headed(verdict, seats, words) {
  return `${words[verdict] ?? ""}: ${counted(seats, words)}`;
}

/** @param {number} n @param {Words} words */
function counted(n, words) {
  return sentence(n === 1 ? words.seat : words.seats, { n });
}

/** @param {Weighed} one @param {Words} words @param {string} root */
function drawnGroup({ name, seats, sources }, words, root) {
  const made = element("li");
  const line = element("p");
  line.append(element("b", name), ` · ${counted(seats, words)}`);
  if (sources.length === 0) line.append(` · ${words.noCouncil ?? ""}`);
  made.append(line, ...sources.map((source) => drawnSource(source, source.name !== name, words, root)));
  return made;
}

/**
 * The councils of one party, in figures and one click away with their motions.
 * @param {Source} source
 * @param {boolean} named whether it is another party than the group
 * @param {Words} words
 * @param {string} root
 */
function drawnSource({ name, benches, yes }, named, words, root) {
  const n = benches.length;
  const made = element("details", "", "disclosure");
  const figure = sentence(n === 1 ? words.council : words.councils, { part: yes, n });
  made.append(element("summary", named ? `${name}: ${figure}` : figure));
  const list = element("ul");
  list.append(
    ...benches.flatMap(({ council, motions }) =>
      motions.map((vote) => {
        const link = element("a", vote.year ? `${council} ${vote.year}` : council);
        link.href = root + vote.path;
        const line = element("li");
        const votes = vote.for === undefined ? "" : ` (${vote.for}–${vote.against})`;
        line.append(link, `: ${sideWords(vote.side, words)}${votes}`);
        return line;
      }),
    ),
  );
  made.append(list);
  return made;
}

/** @param {Side} side @param {Words} words */
function sideWords(side, words) {
  return { for: words.sideFor, against: words.sideAgainst, divided: words.sideDivided }[side] ?? "";
}
