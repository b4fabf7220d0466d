// Asks three engines the same questions; each answers with the numbers of its first five pages and the milliseconds.
// MiniSearch is a global: it has no module of its own here.

const FIRST = 5;
// An engine that takes longer is asked no more; how many questions it had is told.
const LIMIT = 120_000;
const plain = { tokenize: (text) => text.split(" "), processTerm: (term) => term };
const kept = {};

async function timed(questions, answer) {
  const found = [];
  const end = performance.now() + LIMIT;
  for (const question of questions) {
    if (performance.now() > end) break;
    const start = performance.now();
    const pages = await answer(question);
    found.push({ pages, took: performance.now() - start });
  }
  return found;
}

export async function ours(questions) {
  const { Index } = await import("./assets/search/index.js");
  const { search } = await import("./assets/search/search.js");
  kept.index ??= await Index.open("./search/");
  return timed(questions, async (question) => (await search(question, kept.index)).motions.slice(0, FIRST));
}

export async function pagefind(questions) {
  kept.pagefind ??= await import("./pagefind/pagefind.js");
  return timed(questions, async (question) => {
    const { results } = await kept.pagefind.search(question);
    const first = await Promise.all(results.slice(0, FIRST).map((one) => one.data()));
    return first.map(({ url }) => Number(url.match(/(\d+)\.html/)[1]));
  });
}

export async function makeMinisearch() {
  const { documents, boost } = await json("./documents.json");
  const mini = new MiniSearch({ fields: Object.keys(boost), ...plain });
  mini.addAll(documents);
  return JSON.stringify(mini);
}

// Each question is a list of words, each of them a list of terms with their weight.
export async function minisearch(questions) {
  kept.base ??= await json("./mini/base.json");
  kept.parts ??= new Set();
  return timed(questions, async (words) => {
    await load(words.flatMap((ways) => ways.map(([term]) => term.slice(0, 2))));
    const queries = words.map((ways) => ({ combineWith: "OR", queries: ways.map(query) }));
    const all = kept.mini.search({ combineWith: "AND", queries });
    const some = all.length < FIRST ? kept.mini.search({ combineWith: "OR", queries }) : [];
    return [...new Set([...all, ...some].map(({ id }) => id))].slice(0, FIRST);
  });
}

function query([term, weight]) {
  const boost = Object.fromEntries(Object.entries(kept.base.boost).map(([name, value]) => [name, value * weight]));
  return { queries: [term], combineWith: "OR", boost, prefix: term.length > 3, fuzzy: term.length > 5 ? 0.2 : false };
}

async function load(parts) {
  const missing = [...new Set(parts)].filter((part) => kept.base.cut.includes(part) && !kept.parts.has(part));
  if (kept.mini && missing.length === 0) return;
  for (const part of missing) kept.parts.add(part);
  const rows = await Promise.all(missing.map((part) => json(`./mini/${encodeURIComponent(part)}.json`)));
  const { cut, boost, ...rest } = kept.base;
  const more = MiniSearch.loadJS({ ...rest, index: rows.flat() }, { fields: Object.keys(boost), ...plain });
  // Made anew from all parts for each question that needs one more, it took minutes at ten thousand motions.
  if (kept.mini) for (const [term, found] of more._index) kept.mini._index.set(term, found);
  else kept.mini = more;
}

async function json(address) {
  return (await fetch(address)).json();
}
