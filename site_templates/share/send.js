// @ts-check
/** What leaves: the record with readable lines above it. */

import { message } from "../frame/lib/messages.js";
import { longDay } from "../reuse/compose.js";
import { cleaned, hasText, madeRecord, pathOf } from "./record.js";
import { isDay } from "./scalars.js";
import { spoken } from "./shape.js";
import { writeRecord } from "./writing.js";

/** @typedef {import("./context.js").FormContext} FormContext */
/** @typedef {import("./record.js").Consent} Consent */
/** @typedef {import("./shape.js").Values} Values */
/** @typedef {import("./writing.js").Base} Base */

/**
 * What stands above a record, for people.
 * @param {Values} values
 * @param {Consent} consent
 * @param {string} path
 * @param {string[]} open what is still to be done
 * @param {boolean} isKnown
 * @param {FormContext} context
 * @param {import("./context.js").Names} names
 */
function comments(values, consent, path, open, isKnown, { table, form }, names) {
  const town = names.shown("municipality", values.municipality ?? "");
  const day = isDay(values.submitted ?? "") ? longDay(values.submitted, table) : "";
  const last = Array.isArray(values.decisions) ? values.decisions.at(-1) : null;
  const outcome = form.outcomes[last?.status ?? ""];
  const { for: yes, against: no } = last?.votes ?? {};
  const votes = yes && no ? message("comment-votes", { yes, no }) : "";
  return [
    message(isKnown ? "comment-improved" : "comment-new", { title: values.title ?? "", town, day, place: [town, day].filter(Boolean).join(", ") }),
    outcome && last ? message("comment-outcome", { outcome: `${spoken(outcome.label)}${votes}` }) : "",
    hasText(values) ? message("comment-free", { answer: message(consent.free ? "yes" : "no") }) : message("comment-no-text"),
    message("comment-named", { answer: message(consent.named ? "yes" : "no-names") }),
    open.length > 0 ? message("comment-open", { fields: open.join(", ") }) : "",
    message("comment-path", { path }),
  ].filter(Boolean);
}

/**
 * Everything that leaves with a record.
 * @param {object} given
 * @param {Values} given.values
 * @param {Consent} given.consent
 * @param {Base | null} given.base
 * @param {string} given.id of the record that is being improved
 * @param {string[]} given.open what is still to be done
 * @param {FormContext} context
 * @param {import("./context.js").Names} names
 * @param {any} library `yaml`
 * @returns {import("../frame/lib/addresses.js").Parcel}
 */
export function parcelOf({ values: given, consent, base, id, open }, context, names, library) {
  const { form, table } = context;
  const before = base && { text: base.text, values: cleaned(base.values, table) };
  const values = madeRecord(given, consent, id && before ? before.values : null, table);
  const path = id ? `${id}.yml` : pathOf(values);
  const lines = comments(values, consent, path, open, Boolean(id), context, names).map((line) => cleaned(line, table));
  const yaml = writeRecord(values, before, lines, form, library);
  const place = names.shown("municipality", values.municipality ?? "");
  const subject = message(id ? "subject-improved" : "subject", { title: values.title ?? "", place });
  return { path, yaml, subject, known: Boolean(id) };
}
