// @ts-check
/** The page of a motion: its own buttons, and the one that saves it. */

import "../frame/frame.js";
import "./motion.js";
import "../my_list/save.js";
