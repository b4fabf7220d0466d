// @ts-check
/** The ways in: a pasted text, a Word file, a record as YAML. Whoever has a PDF is asked to paste. */

import { find } from "../frame/lib/dom.js";
import { decoded } from "../frame/lib/encodings.js";

/**
 * @param {HTMLElement} place the step with the box
 * @param {(words: string) => Promise<void>} take
 * @param {(name: "pdf" | "doc" | "broken" | "empty") => void} refuse
 */
export function startSource(place, take, refuse) {
  const box = find(place, "textarea", HTMLTextAreaElement);
  const file = find(place, "[data-file]", HTMLInputElement);
  /** @param {string} words */
  const taken = (words) => (words.trim() ? take(words) : refuse("empty"));
  /** @param {File | undefined} given */
  const read = async (given) => {
    if (!given) return;
    if (/\.pdf$/iu.test(given.name) || given.type === "application/pdf") return refuse("pdf");
    if (/\.(?:doc|odt|rtf|pages)$/iu.test(given.name)) return refuse("doc");
    if (!/\.docx$/iu.test(given.name)) return taken(decoded(await given.arrayBuffer()));
    const [{ wordsOf }, { TemplateError }] = await Promise.all([import("../reuse/paste.js"), import("../reuse/template.js")]);
    try {
      await taken(await wordsOf(given));
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      refuse("broken");
    }
  };
  find(place, "[data-act=paste]", HTMLButtonElement).addEventListener("click", () => taken(box.value));
  // Who pastes into an empty box wants to go on with it: one press less.
  box.addEventListener("paste", () => setTimeout(() => box.value.length > 200 && taken(box.value)));
  file.addEventListener("change", async () => {
    await read(file.files?.[0]);
    file.value = "";
  });
  place.addEventListener("dragover", (event) => event.preventDefault());
  place.addEventListener("drop", (event) => {
    const given = event.dataTransfer?.files[0];
    if (!given) return;
    event.preventDefault();
    void read(given);
  });
}
