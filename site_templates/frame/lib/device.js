// @ts-check
/** What the device does with words and files: its clipboard, its downloads, its sheet for sharing. */

/**
 * Whether the words could be put on the clipboard.
 * @param {string} words
 */
export async function copied(words) {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} name
 * @param {BlobPart} content
 * @param {string} type
 */
export function download(name, content, type) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Whether the device is one on which people share by the sheet of the system. */
export function isPhone() {
  return matchMedia("(pointer: coarse)").matches && "share" in navigator;
}
