// @ts-check
/** From a paper to a Word file, over a template that an editor made in Word. The same paper gives the same bytes. */

import { element } from "../frame/lib/dom.js";
import { scriptLibrary } from "../frame/lib/load.js";
import { mainOf } from "./document.js";
import { linesOf } from "./paper.js";
import { TemplateError, namesIn, openWord, refuseDangers, refuseUnknown } from "./template.js";

/** @typedef {import("./paper.js").Paper} Paper */
/** @typedef {import("./draft.js").Draft} Draft */

export const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The one moment that every file in the archive is said to be of: the earliest that the format knows. */
const MOMENT = new Date(1980, 0, 1);

/** @type {Promise<{ Docx: any, PizZip: any }> | undefined} */
let loading;

/** The two libraries, loaded once they are needed. */
export function libraries() {
  loading ??= Promise.all(["docxtemplater.js", "pizzip.js"].map(scriptLibrary)).then(() => {
    const globals = /** @type {any} */ (globalThis);
    return { Docx: globals.docxtemplater, PizZip: globals.PizZip };
  });
  loading.catch(() => (loading = undefined));
  return loading;
}

/**
 * @param {Paper} paper @param {Draft} draft @param {ArrayBuffer} template
 * @param {boolean} own whether the template came from somebody's disk
 * @returns {Promise<Blob>}
 */
export function wordFile(paper, draft, template, own) {
  return filled(template, fieldsOf(paper, draft), own, paper.note);
}

/**
 * @param {ArrayBuffer} template
 * @param {Record<string, unknown>} fields what its placeholders stand for
 * @param {boolean} own whether the template came from somebody's disk
 * @param {string} note for the author, above everything
 * @returns {Promise<Blob>}
 */
export async function filled(template, fields, own, note = "") {
  const { Docx, PizZip } = await libraries();
  const zip = openWord(template, PizZip);
  if (own) refuseDangers(zip);
  /** @type {Set<string>} */
  const names = new Set();
  /** @type {any} */
  let rendered;
  try {
    rendered = new Docx(zip, {
      paragraphLoop: true,
      linebreaks: true,
      stripInvalidXMLChars: true,
      parser: lookUp,
      modules: [namesIn(names)],
      nullGetter: () => "",
      errorLogging: false,
    });
  } catch {
    throw new TemplateError("tags");
  }
  if (own) refuseUnknown(names);
  rendered.render(fields);
  const zipped = rendered.getZip();
  if (note) putAbove(zipped, note);
  return packed(zipped);
}

/**
 * A line above the motion, marked as a pen would: in every template, since none has a place for it.
 * @param {import("./template.js").Zip} zip @param {string} words
 */
function putAbove(zip, words) {
  const path = mainOf(zip.files) ?? "";
  const line = element("p", {}, words).innerHTML;
  const paragraph = `<w:p><w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t>${line}</w:t></w:r></w:p>`;
  zip.file(path, (zip.files[path]?.asText() ?? "").replace(/<w:body[^>]*>/u, (body) => body + paragraph));
}

/**
 * A name is looked up where it stands, then further out; nothing of a template is ever run.
 * @param {string} tag
 */
function lookUp(tag) {
  const name = tag.trim();
  return { get: (/** @type {any} */ scope) => (name === "." ? scope : Object.hasOwn(Object(scope), name) ? scope[name] : undefined) };
}

/** @param {import("./template.js").Zip} zip */
function packed(zip) {
  for (const entry of Object.values(zip.files)) entry.date = MOMENT;
  return zip.generate({ type: "blob", mimeType: TYPE, compression: "DEFLATE" });
}

/**
 * What the placeholders of a template stand for.
 * @param {Paper} paper @param {Draft} draft
 */
export function fieldsOf(paper, draft) {
  const bare = paper.sections.filter(({ style, lead }) => style === "lines" && !lead);
  const opening = paper.sections[0];
  const closing = draft.kind === "amendment" ? undefined : bare.at(-1);
  const signatures = paper.sections.find(({ style }) => style === "signatures")?.items ?? [];
  const parts = paper.sections.filter((one) => one !== opening && one !== closing && one.style !== "signatures");
  return {
    soort: paper.kind,
    titel: paper.title,
    gemeente: draft.place.trim() || "[gemeente]",
    datum: paper.day || "[datum]",
    agendapunt: paper.agenda,
    raadsvoorstel: paper.proposal,
    voorstelnummer: draft.proposal.number.trim(),
    opening: opening?.items[0] ?? "",
    delen: parts.map((one) => ({
      aanhef: one.lead,
      regels: one.style === "lines" ? one.items : [],
      opsomming: one.style === "bullets" ? one.items : [],
      nummers: one.style === "numbers" ? one.items : [],
      citaat: one.style === "quote" ? one.items : [],
    })),
    slot: closing?.items[0] ?? "",
    ondertekening: signatures.map((line) => {
      const at = line.lastIndexOf(", ");
      return { regel: line, naam: at < 0 ? "" : line.slice(0, at), fractie: line.slice(at < 0 ? 0 : at + 2) };
    }),
    indieners: signatures.join("; "),
    toelichting: paper.explanation.join("\n"),
    alineas: paper.explanation,
    uitkomstregel: paper.outcome,
    tekst: paper.sections.map((section) => linesOf(section).join("\n")).join("\n\n"),
  };
}
