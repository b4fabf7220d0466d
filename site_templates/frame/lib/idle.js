// @ts-check
/** What can wait: done when the page is there and the browser has nothing else to do. */

/** Longest wait, in milliseconds, once the page is there. */
const LATEST = 2000;

/** @param {() => Promise<unknown>} work what fails is left: who needs it asks again */
export function whenIdle(work) {
  const done = () => void work().catch(() => undefined);
  // Safari has no idle callback.
  const soon = () => ("requestIdleCallback" in window ? requestIdleCallback(done, { timeout: LATEST }) : setTimeout(done, LATEST));
  if (document.readyState === "complete") soon();
  else addEventListener("load", soon, { once: true });
}
