// @ts-check
/** The addresses by which a record leaves the browser: of a file in the forge, and of a mail. */

/** A forge refuses longer addresses. */
const LONGEST = 8191;

/**
 * @typedef {object} Parcel what leaves
 * @property {string} path below the motions folder
 * @property {string} yaml
 * @property {string} subject a line for people
 * @property {boolean} [known] whether the record is in the library already
 */

/**
 * @typedef {object} Forge
 * @property {string} forge github, gitea or gitlab
 * @property {string} url where a new file is opened
 * @property {string} folder the motions folder, ending in a slash
 * @property {string} edit where a known file is opened, to which its path is added
 */

/**
 * The address that opens a file in the forge, and whether it carries the content.
 * @param {Forge} forge
 * @param {Parcel} parcel
 */
export function forgeAddress(forge, parcel) {
  if (parcel.known) return { url: `${forge.edit}${parcel.path}`, filled: false };
  const path = forge.folder + parcel.path;
  const named = new URLSearchParams({ [forge.forge === "gitlab" ? "file_name" : "filename"]: path });
  const filled = `${forge.url}?${named}&${new URLSearchParams({ value: parcel.yaml })}`;
  if (forge.forge !== "gitlab" && filled.length <= LONGEST) return { url: filled, filled: true };
  return { url: `${forge.url}?${named}`, filled: false };
}

/**
 * Where somebody is reached: a mail that says what to do, or a page as it is.
 * @param {string} contact
 * @param {string} subject
 * @param {string} body
 */
export function writeTo(contact, subject, body) {
  if (!contact.startsWith("mailto:")) return contact;
  const form = (/** @type {string} */ words) => encodeURIComponent(words);
  return `${contact.split("?")[0]}?subject=${form(subject)}&body=${form(body)}`;
}
