// @ts-check
/** A finding in words: the sentences of the catalogue with their facts, as `generator/findings/render.py` says them. */

/** @typedef {import("./faults.js").Finding} Finding */
/** @typedef {{ level: string, message: string, mend: string }} Entry */
/** @typedef {{ findings: Record<string, Entry>, suggestion: string }} Words */

const LONGEST = 160;

/**
 * @param {Finding} finding
 * @param {Words} words
 */
export function messageOf({ code, facts }, words) {
  const short = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, shortened(value)]));
  const said = fill(words.findings[code]?.message ?? code, short);
  return facts.suggestion ? `${said} ${fill(words.suggestion, short)}` : said;
}

/**
 * @param {Finding} finding
 * @param {Words} words
 */
export function mendOf({ code }, words) {
  return words.findings[code]?.mend ?? "";
}

/**
 * @param {Finding} finding
 * @param {Words} words
 */
export function isError({ code }, words) {
  return words.findings[code]?.level !== "notice";
}

/** @param {string | number} value */
function shortened(value) {
  if (typeof value === "number") return String(value);
  const signs = [...value];
  const line = signs.slice(0, 2 * LONGEST).join("").split(/\r\n|[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/u).join(" ").trim();
  const kept = [...line].slice(0, LONGEST).join("");
  return signs.length > LONGEST ? `${kept}…` : line;
}

/**
 * @param {string} sentence
 * @param {Record<string, string>} facts
 */
function fill(sentence, facts) {
  return sentence.replaceAll(/\{([a-z]+)\}/gu, (whole, name) => facts[name] ?? whole);
}
