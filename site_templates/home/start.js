// @ts-check
/** The front page: what is new, what worked elsewhere, the own municipality, and the draft that was left. */

import "../frame/frame.js";
import "../news/block.js";
import "../municipalities/worked-elsewhere.js";
import "./own-municipality.js";
import "./draft.js";
