// @ts-check
/** What the form of a name shows: a street, a quarter, somebody with a given name, an organisation. */

import { list } from "./lists.js";

const STREET_WORDS = list(`
  allee baan boulevard brug dijk dreef gaarde gracht haven hof hofje kade laan markt pad park plantsoen plein singel steeg straat
  tunnel viaduct weg
`);
const PLACE_WORDS = list(`
  akker berg bos buurt burg burgh centrum dal dorp duin eiland entree gebied heuvel hoeve hout kamp kwartier land meer oord plas
  polder rode sluis stad stadion station strand terrein veld werf wijk zicht zone
`);
const ORGANISATION_WORDS = list(`
  bank bedrijf bond centrum club college corporatie dienst fonds groep huis kring loket lyceum museum pas platform raad regio school
  stichting theater universiteit vereniging ziekenhuis
`);
/** What is called after somebody ends with one of these: the Johan Zilver Arena is no person. */
const CALLED_AFTER = list(`
  Arena College Hal Lyceum Museum School Sporthal Stadion Stichting Theater Universiteit Zaal Ziekenhuis
`);
/** Before the name of a place. */
const PLACE_BEFORE = list(`
  bedrijventerrein buurt buurten centrum dorp gebied haven in industrieterrein investeringsgebied kern kernen langs locatie nabij
  op park plein richting rond rondom sportpark stadsdeel stadsdelen station straat te terrein tussen wijk wijken zalencentrum
`);

/** @param {Iterable<string>} words */
const any = (words) => [...words].join("|");
const ALL_PLACES = any([...STREET_WORDS, ...PLACE_WORDS]);
const PLACE_FORM = new RegExp(`\\p{L}{2}(?:${ALL_PLACES})$`, "iu");
const PLACE_WORD = new RegExp(`^(?:${ALL_PLACES})$`, "iu");
const STREET_FORM = new RegExp(`\\p{L}{2}(?:${any(STREET_WORDS)})$`, "u");
const ORGANISATION = new RegExp(`(?:${any(ORGANISATION_WORDS)})$`, "iu");
const AT = new RegExp(`(?:^|[^\\p{L}])(?:${any(PLACE_BEFORE)})(?:\\s(?:de|het|['’]t|den))?\\s$`, "iu");
const REGION = /(?:^|[^\p{L}])(?:regio|streek|metropoolregio)\s$/iu;

const GIVEN = list(`
  Aad Aart Abdel Abel Achmed Ad Adri Agnes Ahmed Albert Alex Ali Amir Anna Anne Annemarie Annet Anton Arie Arjan
  Arjen Arno Arnold Astrid Bart Bas Ben Bert Bianca Bram Carla Carlo Carolien Caroline Chantal Charlotte Chris
  Christiaan Claudia Coen Cor Corine Daan Daniël Daniëlle David Dennis Dick Diederik Dirk Ed Eddy Edwin Elisabeth
  Ellen Els Emma Eric Erik Erwin Esther Eva Evert Fatima Femke Ferry Fleur Floor Frans Frank Fred Frits Geert Gerard
  Gerda Gerrit Gert Gijs Guus Han Hanneke Hannie Hans Harry Hassan Heleen Hendrik Henk Herman Hilde Hugo Ineke
  Ingrid Irene Iris Ivo Jaap Jacob Jacqueline Jan Janneke Janny Jasper Jeroen Jerry Jesse Jet Joep Johan Johannes
  John Jolanda Jonas Joost Jorien Joris José Joyce Judith Julia Karel Karin Kees Kevin Kim Klaas Koen Lars Laura Leo
  Leon Lex Lia Lies Lieke Linda Lisa Liesbeth Lotte Louis Luc Lucas Luuk Maarten Mandy Marc Marco Margriet Maria
  Marian Marieke Marijke Marjan Marjolein Mark Marleen Martijn Martin Martine Massimo Mathijs Matthijs Max Melanie
  Menno Merel Michael Michel Michiel Mieke Mirjam Mohamed Mohammed Monique Myrthe Nadia Natasja Nick Nicole Niels
  Nico Nienke Noor Olaf Paul Patrick Peter Petra Pieter Piet Pim Rachid Ralf Ramon Raymond Rein Renate René Renske
  Ria Richard Rik Rob Robert Robin Roel Roos Ronald Ruben Rutger Ruud Sabine Samir Sander Sandra Sanne Sarah Saskia
  Sebastiaan Sem Sietske Simon Simone Sjaak Sjoerd Sophie Stefan Stijn Suzanne Sven Teun Theo Thijs Thomas Tim
  Tineke Tjeerd Tom Ton Toon Truus Vera Victor Vincent Wendy Wesley Willem Willy Wilma Wim Wouter Yasmina Youssef
  Yvonne
`);

/** @param {string} word */
export function isStreet(word) {
  return STREET_FORM.test(word);
}

/**
 * The kind of a name with a capital, and why it is taken for one.
 *
 * @param {string[]} names its words with a capital
 * @param {string} before what stands before it
 * @returns {{ kind: "area" | "organisation" | "person" | "other-place", why: string }}
 */
export function guess(names, before) {
  const last = names.at(-1) ?? "";
  const isSomebody = names.length > 1 && GIVEN.has(names[0] ?? "") && !isStreet(last) && !CALLED_AFTER.has(last);
  if (isSomebody) return { kind: "person", why: "person-form" };
  if (names.some((name) => ORGANISATION.test(name))) return { kind: "organisation", why: "name-organisation" };
  if (REGION.test(before)) return { kind: "other-place", why: "region" };
  if (PLACE_FORM.test(last) || PLACE_WORD.test(last) || PLACE_WORD.test(names[0] ?? ""))
    return { kind: "area", why: "area-form" };
  if (AT.test(before)) return { kind: "area", why: "name-at" };
  return { kind: "organisation", why: "name-capital" };
}
