// @ts-check
// The one classic script, in the head: it runs before the first paint, so that a chosen scheme does not flash, and
// before any other script reads the address.

(() => {
  const root = document.documentElement;
  root.classList.replace("no-js", "js");
  // Whoever comes with a question needs no other way in; taking that away later would move the answer.
  root.classList.toggle("asked", new URLSearchParams(location.search).get("q") !== null);
  try {
    const chosen = localStorage.getItem("motiewijzer.colours");
    if (chosen === "light" || chosen === "dark") root.dataset.scheme = chosen;
  } catch {
    // No storage: the scheme of the device counts.
  }
})();

// The motion that an address names is asked for beside the script that shows it, and not when that has come and runs.
(() => {
  const folder = document.currentScript?.dataset.motion;
  const id = new URLSearchParams(location.search).get("motie") ?? "";
  if (folder === undefined || !/^[a-z0-9-]+\/[a-z0-9-]+$/u.test(id)) return;
  const link = document.createElement("link");
  document.head.append(Object.assign(link, { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: `${folder}${id}.json` }));
})();

// Mail programs write %23 in the place of the # of a link (and %253D, %26 … behind it): what stood behind it then seems
// part of the address, and the page is not found or empty. It is put back, on the page that is not found too.
(() => {
  const address = location.pathname + location.search;
  const [before, behind] = address.split(/%(?:25)*23(?=[a-z][a-z-]*(?:=|%(?:25)*3D|$))/iu);
  const plain = (/** @type {string} */ words) =>
    words.replace(/%(?:25)*(3D|26)/giu, (_, code) => (code === "26" ? "&" : "="));
  if (behind) location.replace(`${before}#${plain(behind)}${location.hash.replace("#", "&")}`);
  else if (/^#[a-z]+%(?:25)*3D/iu.test(location.hash)) history.replaceState(null, "", `${address}#${plain(location.hash.slice(1))}`);
})();
