// @ts-check
/** What lies on the site: its files by their address, and one motion by its id, also by one that it had before. */

/** The address of the site, ending in a slash: this module lies three folders below it. */
export const ROOT = new URL("../../../", import.meta.url).href;

/** Why a file did not come; the status is that of HTTP. */
export class LoadError extends Error {
  /** @param {string} address @param {number} status */
  constructor(address, status) {
    super(`${address}: ${status}`);
    this.status = status;
  }
}

/**
 * @param {string} address below the site's root
 * @param {RequestInit} [how]
 * @returns {Promise<Response>} only where the file is there
 * @throws {LoadError}
 */
export async function fetched(address, how) {
  const answer = await fetch(ROOT + address, how);
  if (!answer.ok) throw new LoadError(address, answer.status);
  return answer;
}

/**
 * @param {string} address of a JSON below the site's root
 * @param {RequestInit} [how]
 * @returns {Promise<any>}
 */
export async function load(address, how) {
  return (await fetched(address, how)).json();
}

/** Where the libraries of the browser lie, ending in a slash. */
const VENDOR = `${ROOT}assets/vendor/`;

/** A library that is a module. @param {string} file @returns {Promise<any>} */
export function library(file) {
  return import(VENDOR + file);
}

/** A library that is a classic script: it leaves its names in the page. @param {string} file @returns {Promise<void>} */
export function scriptLibrary(file) {
  return new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = VENDOR + file;
    script.onload = () => done();
    script.onerror = () => failed(new Error(file));
    document.head.append(script);
  });
}

const ID = /^[a-z0-9-]+\/[a-z0-9-]+$/u;
const MOVED = /^moved_to: ([a-z0-9-]+\/[a-z0-9-]+)$/mu;

/**
 * @param {string} id of today or a former one
 * @returns {Promise<any>} the JSON of the motion
 */
export async function loadMotion(id) {
  const data = await (await motionFile(id, "json")).json();
  const motion = data.moved_to ? await (await motionFile(data.moved_to, "json")).json() : data;
  if (!motion.record) throw new Error(id);
  return motion;
}

/**
 * @param {string} id of today or a former one
 * @returns {Promise<{ id: string, text: string }>} the record with the id of today
 */
export async function loadRecord(id) {
  const text = await (await motionFile(id, "yml")).text();
  const target = MOVED.exec(text)?.[1];
  if (target) return { id: target, text: await (await motionFile(target, "yml")).text() };
  if (/^retired: /mu.test(text)) throw new Error(id);
  return { id, text };
}

/**
 * @param {string} id
 * @param {"json" | "yml"} kind
 */
async function motionFile(id, kind) {
  if (!ID.test(id)) throw new Error(id);
  return fetched(`data/v1/motions/${id}.${kind}`);
}
