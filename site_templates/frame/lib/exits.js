// @ts-check
/**
 * The ways by which a record leaves the browser: to the editors, as a file, and as a prefilled pull request.
 *
 * Each is a button in a block `[data-exits]`; one whose setting is missing is not in the page. Nothing leaves unasked.
 */

import { writeTo } from "./addresses.js";
import { copiedOrShown } from "./by-hand.js";
import { download, isPhone } from "./device.js";
import { openForge } from "./forge.js";
import { message } from "./messages.js";

/** @typedef {import("./addresses.js").Parcel} Parcel */

/**
 * Let the buttons of a block do their work.
 * @param {HTMLElement} block
 * @param {(exit: string) => Parcel | null} parcelFor what leaves by this exit; null where that can't be yet
 * @param {(words: string, left?: boolean) => void} announce say how it went; `left` when the record is on its way
 */
export function startExits(block, parcelFor, announce) {
  /**
   * @param {string} name
   * @param {(parcel: Parcel) => unknown} act
   */
  const enable = (name, act) => {
    for (const button of block.querySelectorAll(`[data-exit="${name}"]`)) {
      if (button instanceof HTMLButtonElement) button.disabled = false;
      button.addEventListener("click", () => {
        const parcel = parcelFor(name);
        if (parcel) void act(parcel);
      });
    }
  };
  enable("file", (parcel) => {
    download(fileName(parcel), parcel.yaml, "application/yaml");
    announce(message("exit-saved"), true);
  });
  enable("editors", async (parcel) => {
    const file = new File([parcel.yaml], `${fileName(parcel)}.txt`, { type: "text/plain" });
    if (isPhone() && navigator.canShare?.({ files: [file] })) {
      const went = await navigator.share({ files: [file], title: parcel.subject }).then(() => true, () => false);
      if (went) announce(message("exit-shared"), true);
      return;
    }
    await passOn(block.dataset.contact ?? "", parcel);
  });
  // Without editors somebody chooses in the mail program to whom it goes.
  enable("mail", (parcel) => passOn("mailto:", parcel));
  /** @param {string} address @param {Parcel} parcel */
  async function passOn(address, parcel) {
    await copiedOrShown(parcel.yaml);
    location.href = writeTo(address, parcel.subject, message("exit-mail"));
    announce(message("exit-copied"), true);
  }
  enable("forge", async (parcel) => {
    const filled = await openForge(block.dataset, parcel);
    announce(message(filled ? "exit-opened" : "exit-paste"), true);
  });
}

/** @param {Parcel} parcel */
function fileName(parcel) {
  return parcel.path.replace("/", "-");
}
