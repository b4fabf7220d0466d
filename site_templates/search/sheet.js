// @ts-check
/** On a narrow screen the filters are a sheet over the page: a dialog that lends them and gives them back. */

/** @param {HTMLElement} place */
export function startSheet(place) {
  const open = place.querySelector(".filters__open");
  const sheet = place.querySelector("dialog");
  const filters = place.querySelector(".filters");
  const home = filters?.parentElement;
  if (!(open instanceof HTMLElement) || !sheet || !filters || !home) return;
  open.addEventListener("click", () => {
    sheet.prepend(filters);
    sheet.showModal();
  });
  sheet.addEventListener("close", () => {
    home.append(filters);
    open.focus();
  });
  for (const button of sheet.querySelectorAll("button")) button.addEventListener("click", () => sheet.close());
  // Turned to its side, a phone can be wide enough for both.
  matchMedia("(min-width: 64em)").addEventListener("change", () => sheet.close());
}
