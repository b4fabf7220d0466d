// @ts-check
/** Something in a link, such as a draft: compressed, behind the `#`, so that it reaches no server. */

const DRAFT = "concept";
/** A longer link, or a draft that unpacks to more, is not read. */
const MOST = 1_000_000;

/**
 * @param {unknown} content
 * @param {string} address of the page
 * @param {string} [name] what it is
 */
export async function linkOf(content, address, name = DRAFT) {
  const packed = await through(new TextEncoder().encode(JSON.stringify(content)), new CompressionStream("deflate-raw"));
  const letters = Array.from(packed, (byte) => String.fromCharCode(byte)).join("");
  const code = btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  return `${address.split("#")[0]}#${name}=${code}`;
}

/**
 * What a link carries; undefined where it carries nothing, null where that can't be read.
 * @param {string} hash @param {string} [name] @returns {Promise<unknown>}
 */
export async function carried(hash, name = DRAFT) {
  const given = new URLSearchParams(hash.slice(1)).get(name);
  if (!given) return undefined;
  const code = codeIn(given);
  try {
    if (code.length > MOST) return null;
    const letters = atob(code.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const unpacked = await through(bytes, new DecompressionStream("deflate-raw"));
    return JSON.parse(new TextDecoder().decode(unpacked));
  } catch {
    return null;
  }
}

/**
 * The code itself: mail programs break it over lines, and put what follows visitors behind it.
 * @param {string} given
 */
function codeIn(given) {
  return given.replaceAll(/\s|%20|%0[AD]|=\r?\n/giu, "").replace(/[^A-Za-z0-9_-].*$/su, "");
}

/** @param {Uint8Array<ArrayBuffer>} bytes @param {CompressionStream | DecompressionStream} stream */
async function through(bytes, stream) {
  /** @type {Uint8Array[]} */
  const pieces = [];
  let size = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    size += piece.value.length;
    if (size > MOST) throw new Error("too large");
    pieces.push(piece.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
