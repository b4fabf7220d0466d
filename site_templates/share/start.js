// @ts-check
/** The page "Deel je motie": the first step, a box to paste in. The fields come while somebody is at it. */

import "../frame/frame.js";
import { find } from "../frame/lib/dom.js";
import { message } from "../frame/lib/messages.js";
import { keptDraft } from "./keep.js";
import { showProblem } from "./problem.js";
import { startSource } from "./source.js";

const page = find(document, "[data-share]", HTMLElement);
const paste = find(page, "[data-step=paste]", HTMLElement);
paste.hidden = new URLSearchParams(location.search).has("motie") || Boolean(keptDraft(""));
const fields = import("./fields.js");
fields.catch(() => showProblem(page, message("part-missing")));
startSource(paste, async (words) => (await fields).taken(words), (why) => showProblem(page, message(why)));
find(paste, "[data-act=without-text]", HTMLElement).addEventListener("click", async () => (await fields).begin());
