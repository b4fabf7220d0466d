// @ts-check
/** What the device does with files: its downloads, its sheet for sharing. */

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
