// @ts-check
/** The data of one motion by its id; one that has another id now is followed there, in one step. */

const ID = /^[a-z0-9-]+\/[a-z0-9-]+$/u;
const MOVED = /^moved_to: ([a-z0-9-]+\/[a-z0-9-]+)$/mu;

/**
 * @param {string} root the way to the site's root
 * @param {string} id of today or a former one
 * @returns {Promise<any>} the JSON of the motion
 */
export async function loadMotion(root, id) {
  const found = await (await file(root, id, "json")).json();
  const motion = found.moved_to ? await (await file(root, found.moved_to, "json")).json() : found;
  if (!motion.record) throw new Error(id);
  return motion;
}

/**
 * @param {string} root the way to the site's root
 * @param {string} id of today or a former one
 * @returns {Promise<{ id: string, text: string }>} the record with the id of today
 */
export async function loadRecord(root, id) {
  const text = await (await file(root, id, "yml")).text();
  const target = MOVED.exec(text)?.[1];
  if (target) return { id: target, text: await (await file(root, target, "yml")).text() };
  if (/^retired: /mu.test(text)) throw new Error(id);
  return { id, text };
}

/**
 * @param {string} root
 * @param {string} id
 * @param {"json" | "yml"} kind
 */
async function file(root, id, kind) {
  if (!ID.test(id)) throw new Error(id);
  const answer = await fetch(`${root}data/v1/motions/${id}.${kind}`);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer;
}
