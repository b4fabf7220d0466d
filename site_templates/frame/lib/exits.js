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
 * @param {(exit: string) => Parcel | null} parcel what leaves by this exit; null where that can't be yet
 * @param {(words: string, left?: boolean) => void} say tell how it went; `left` when the record is on its way
 */
export function startExits(block, parcel, say) {
  /**
   * @param {string} name
   * @param {(parcel: Parcel) => unknown} act
   */
  const enable = (name, act) => {
    for (const button of block.querySelectorAll(`[data-exit="${name}"]`)) {
      if (button instanceof HTMLButtonElement) button.disabled = false;
      button.addEventListener("click", () => {
        const made = parcel(name);
        if (made) void act(made);
      });
    }
  };
  enable("file", (made) => {
    download(fileName(made), made.yaml, "application/yaml");
    say(message("exit-saved"), true);
  });
  enable("editors", async (made) => {
    const file = new File([made.yaml], `${fileName(made)}.txt`, { type: "text/plain" });
    if (isPhone() && navigator.canShare?.({ files: [file] })) {
      const went = await navigator.share({ files: [file], title: made.subject }).then(() => true, () => false);
      if (went) say(message("exit-shared"), true);
      return;
    }
    await passOn(block.dataset.contact ?? "", made);
  });
  // Without editors somebody chooses in the mail program to whom it goes.
  enable("mail", (made) => passOn("mailto:", made));
  /** @param {string} address @param {Parcel} made */
  async function passOn(address, made) {
    await copiedOrShown(made.yaml);
    location.href = writeTo(address, made.subject, message("exit-mail"));
    say(message("exit-copied"), true);
  }
  enable("forge", async (made) => {
    const filled = await openForge(block.dataset, made);
    say(message(filled ? "exit-opened" : "exit-paste"), true);
  });
}

/** @param {Parcel} parcel */
function fileName(parcel) {
  return parcel.path.replace("/", "-");
}
