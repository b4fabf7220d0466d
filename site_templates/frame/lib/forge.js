// @ts-check
/** A record in a new window of the forge, filled in where an address can hold it, else to be pasted from the clipboard. */

import { forgeAddress } from "./addresses.js";
import { copiedOrShown, openWindow } from "./by-hand.js";

/**
 * Open the forge. Call it at once after a press, as `copied`.
 * @param {DOMStringMap} settings what the page says of the forge
 * @param {import("./addresses.js").Parcel} parcel
 * @returns {Promise<boolean>} whether the record is filled in there
 */
export async function openForge({ forge = "", newFile = "", folder = "", edit = "" }, parcel) {
  const { url, filled } = forgeAddress({ forge, url: newFile, folder, edit }, parcel);
  // First the clipboard, which is refused once another window has the focus.
  const copying = filled ? null : copiedOrShown(parcel.yaml);
  const opening = openWindow(url);
  await copying;
  await opening;
  return filled;
}
