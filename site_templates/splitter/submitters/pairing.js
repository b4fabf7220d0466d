// @ts-check
// Names and the groups that they belong to, piece after piece of a list.

import { isAlso } from "./atoms.js";
import { isName } from "./names.js";

/** @typedef {import("./atoms.js").Atom} Atom */
/** @typedef {import("./people.js").Person} Person */

/** Pairs names with groups, piece after piece: a group stands behind its names, or before one. */
export class Pairing {
  constructor() {
    /** @type {Person[]} */
    this.persons = [];
    /** @type {string[]} */
    this.names = [];
    this.party = "";
  }

  /** @param {Atom} atom */
  group(atom) {
    if (this.names.length && !isAlso(atom)) return this.close(atom.text);
    this.close("");
    this.alone();
    this.party = atom.text;
  }

  /** @param {Atom} atom @param {boolean} isOfGroup whether it is of the group before it */
  name({ text, bracketed }, isOfGroup) {
    if (isOfGroup) {
      this.persons.push({ name: text, party: this.party });
      this.party = "";
    } else if (!bracketed) {
      this.alone();
      this.names.push(text);
    }
  }

  /** Give the names so far their group; without one only what is surely a name stays. @param {string} group */
  close(group) {
    for (const name of this.names) if (group || isName(name)) this.persons.push({ name, party: group });
    this.names = [];
  }

  /** A group that stands with no name files itself. */
  alone() {
    if (this.party) this.persons.push({ name: "", party: this.party });
    this.party = "";
  }
}
