// @ts-check
/** A script that comes ahead of the page waits for that before it touches it. */

/** @returns {Promise<void>} when all of the page is there */
export function whole() {
  if (document.readyState !== "loading") return Promise.resolve();
  return new Promise((done) => document.addEventListener("DOMContentLoaded", () => done(), { once: true }));
}
