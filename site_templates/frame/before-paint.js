// @ts-check
// The one classic script, in the head: it runs before the first paint, so that a chosen scheme does not flash.

(() => {
  const root = document.documentElement;
  root.classList.replace("no-js", "js");
  try {
    const chosen = localStorage.getItem("motiewijzer.colours");
    if (chosen === "light" || chosen === "dark") root.dataset.scheme = chosen;
  } catch {
    // No storage: the scheme of the device counts.
  }
})();
