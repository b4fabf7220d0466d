// @ts-check
/** One way in for the keyboard: of many fields only those of one point are stops, and arrows go on to the next point. */

const CONTROLS = "textarea, input, select, button:not([data-move])";

/**
 * Let the text be one stop with what belongs to it; whoever clicks or walks to another point makes that the way in.
 * @param {HTMLElement} place
 */
export function startRoving(place) {
  place.addEventListener("focusin", ({ target }) => enter(place, /** @type {Element} */ (target)));
  place.addEventListener("keydown", (event) => {
    const { target, key, altKey, shiftKey } = event;
    if (altKey || shiftKey || !(target instanceof HTMLTextAreaElement)) return;
    const isFirst = target.selectionEnd === 0;
    const isLast = target.selectionStart === target.value.length;
    const step = key === "ArrowUp" && isFirst ? -1 : key === "ArrowDown" && isLast ? 1 : 0;
    const fields = [...place.querySelectorAll("textarea")].filter((field) => field.checkVisibility());
    const next = step === 0 ? undefined : fields[fields.indexOf(target) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

/**
 * Make the point around an element the way in; without one, the first that there is.
 * @param {HTMLElement} place @param {Element | null} [at]
 */
export function enter(place, at = place.querySelector("textarea")) {
  const point = at?.closest(".point") ?? at?.closest(".part")?.querySelector(".point");
  const part = at?.closest(".part");
  for (const control of /** @type {NodeListOf<HTMLElement>} */ (place.querySelectorAll(CONTROLS))) {
    const row = control.closest(".point");
    control.tabIndex = row ? (row === point ? 0 : -1) : control.closest(".part") === part ? 0 : -1;
  }
}

/**
 * Let buttons that do the same for several pieces be one stop; arrows go from one to the next.
 * @param {HTMLButtonElement[]} buttons
 */
export function oneStop(buttons) {
  for (const [at, button] of buttons.entries()) {
    button.tabIndex = at === 0 ? 0 : -1;
    button.addEventListener("keydown", (event) => {
      const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      const next = step === undefined ? undefined : buttons[at + step];
      if (!next) return;
      event.preventDefault();
      for (const one of buttons) one.tabIndex = one === next ? 0 : -1;
      next.focus();
    });
  }
}
