// @ts-check
// What is gathered while a text is read: the first value of each field, and where every line went.

import { withoutPlace } from "../submitters/parties.js";
import { isSamePerson } from "../submitters/people.js";
import { plain } from "../words/words.js";

/** @typedef {import("../outcome/outcome.js").Decided} Decided */
/** @typedef {import("../submitters/people.js").Person} Person */

export const LEFT = "left";
export const FURNITURE = "furniture";
/** Votes that tied are taken again: what comes after them counts, labelled or not. */
const TIED = "tied";
/** A record holds no more submitters. */
const MOST_PEOPLE = 60;

/** Filled by the readers of head, body and tail; what came first stays. */
export class Notes {
  constructor() {
    /** @type {Map<string, string>} */
    this.values = new Map();
    /** @type {Map<number, string>} */
    this.places = new Map();
    /** The first part that each line went to, counted from 1. @type {Map<number, number>} */
    this.parts = new Map();
    /** Pieces of lines that nobody read, beside what was read of the same line. @type {[number, string][]} */
    this.unread = [];
    /** @type {Person[]} */
    this.people = [];
    /** @type {Decided | null} */
    this.decided = null;
    this.isLabelled = false;
    /** @type {import("../outcome/counts.js").Counts} */
    this.counts = [null, null];
    /** @type {import("../outcome/votes.js").PartyVote[]} */
    this.votes = [];
  }

  /**
   * Say where a line went; a field goes before furniture, and furniture before what is left.
   * @param {number} number @param {string} place
   */
  place(number, place) {
    const known = this.places.get(number) ?? LEFT;
    if (known === LEFT || (known === FURNITURE && place !== LEFT)) this.places.set(number, place);
  }

  /**
   * Keep the first value of a field; false where another one was kept, so that this one has to be shown.
   * @param {string} name @param {string} value
   */
  set(name, value) {
    if (value && !this.values.has(name)) this.values.set(name, value);
    return !value || plain(this.values.get(name) ?? "") === plain(value);
  }

  /**
   * Keep the last outcome, and the day and numbers of another line about the same; one behind a label goes before others.
   * @param {Decided} decided @param {boolean} [labelled]
   */
  decide(decided, labelled = false) {
    const known = this.decided;
    const same = known?.status === decided.status;
    if (this.isLabelled && !labelled && !same && known?.status !== TIED) return;
    this.isLabelled ||= labelled;
    if (known && same) decided = { ...decided, date: decided.date || known.date };
    this.decided = decided;
    if (decided.counts[0] !== null) this.counts = decided.counts;
  }

  /**
   * Keep how many voted for or against.
   * @param {string} side @param {number | null} number
   */
  count(side, number) {
    if (number === null) return;
    const [inFavour, against] = this.counts;
    this.counts = side === "for" ? [number, against] : [inFavour, number];
  }

  /**
   * Add submitters; a name that stood there without its group gets it, and nobody comes twice.
   * @param {Person[]} persons
   */
  addPeople(persons) {
    for (const { name, party } of persons.slice(0, MOST_PEOPLE - this.people.length)) {
      const person = { name, party: withoutPlace(party) };
      const same = this.people.find((known) => isSamePerson(known, person));
      if (!same) {
        this.people.push(person);
      } else if (!same.party || !same.name) {
        same.name = same.name || person.name;
        same.party = same.party || person.party;
      }
    }
  }

  /**
   * Give the one who filed it without a group that of the label below: `Fractie: Beter Dorp`; false for anything else.
   * @param {string} cell @param {string} value
   */
  group(cell, value) {
    const alone = this.people.filter((one) => !one.party);
    if (!/^(?:fractie|partij)(?: ?:|$)/iu.test(cell) || alone.length !== 1 || !value || /[,;/]| en /u.test(value)) return false;
    alone[0].party = value;
    return true;
  }

  /** How it ended, as far as the text says. */
  outcome() {
    const [inFavour, against] = this.counts;
    if (!this.decided && inFavour === null && !this.votes.length) return null;
    return {
      status: this.decided?.status ?? null,
      recorded_as: this.decided?.recorded_as ?? null,
      date: this.decided?.date || null,
      in_favour: inFavour,
      against,
      parties: this.votes,
    };
  }
}
