// @ts-check
/** The text of a file from somebody's disk, in whichever encoding a simple editor wrote it. */

/** What a file can begin with that shows its encoding. */
const MARKS = /** @type {[number[], string][]} */ ([
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
]);

/**
 * By its mark, else UTF-8, and what is no UTF-8 is what Notepad calls ANSI.
 * @param {ArrayBuffer} bytes
 */
export function decoded(bytes) {
  const first = new Uint8Array(bytes.slice(0, 2));
  const marked = MARKS.find(([mark]) => mark.every((byte, at) => first[at] === byte));
  if (marked) return new TextDecoder(marked[1]).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
