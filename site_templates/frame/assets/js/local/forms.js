// @ts-check
/** What the form of a name tells: a street, a quarter, somebody with a given name, an organisation. */

const STREET = "straat|laan|plein|kade|weg|dreef|singel|gracht|steeg|dijk|pad|brug|hof|hofje|markt|plantsoen|tunnel|viaduct|boulevard|allee|haven|sluis|baan|park|duin|bos|strand|gaarde|akker|veld|polder|meer|plas|stadion";
const QUARTER = "buurt|wijk|kwartier|oord|stad|eiland|terrein|zone|gebied|dorp|kamp|burgh?|rode|hoeve|land|zicht|dal|werf|hout|heuvel|berg";
const PLACE_FORM = new RegExp(`\\p{L}{2}(?:${STREET}|${QUARTER})$`, "iu");
const PLACE_WORD = new RegExp(`^(?:${STREET}|${QUARTER}|station|centrum|entree)$`, "iu");
const STREET_FORM = /\p{L}{2}(?:straat|laan|plein|kade|weg|dreef|singel|gracht|steeg|dijk|pad|hof|plantsoen|boulevard|markt)$/u;
const ORGANISATION =
  /(?:stichting|vereniging|bond|corporatie|college|school|universiteit|lyceum|bedrijf|groep|raad|platform|centrum|museum|theater|ziekenhuis|fonds|bank|club|kring|pas|loket|dienst|regio|huis)$/iu;

/** Before the name of a place. */
const AT =
  /(?:^|[^\p{L}])(?:in|op|te|rond|rondom|nabij|langs|tussen|richting|wijken?|buurten?|stadsdeel|stadsdelen|dorp|kern|kernen|locatie|centrum|zalencentrum|plein|station|park|sportpark|bedrijventerrein|industrieterrein|terrein|gebied|investeringsgebied|haven|straat)(?:\s(?:de|het|’t|'t|den))?\s$/iu;
const REGION = /(?:^|[^\p{L}])(?:regio|streek|metropoolregio)\s$/iu;

const GIVEN = new Set(
  (
    "Aad Aart Abdel Abel Achmed Ad Adri Agnes Ahmed Albert Alex Ali Amir Anna Anne Annemarie Annet Anton Arie Arjan Arjen Arno Arnold Astrid Bart Bas Ben Bert " +
    "Bianca Bram Carla Carlo Carolien Caroline Chantal Charlotte Chris Christiaan Claudia Coen Cor Corine Daan Daniël Daniëlle David Dennis Dick Diederik Dirk " +
    "Ed Eddy Edwin Elisabeth Ellen Els Emma Eric Erik Erwin Esther Eva Evert Fatima Femke Ferry Fleur Floor Frans Frank Fred Frits Geert Gerard Gerda Gerrit Gert " +
    "Gijs Guus Han Hanneke Hannie Hans Harry Hassan Heleen Hendrik Henk Herman Hilde Hugo Ineke Ingrid Irene Iris Ivo Jaap Jacob Jacqueline Jan Janneke Janny Jasper " +
    "Jeroen Jerry Jesse Jet Joep Johan Johannes John Jolanda Jonas Joost Jorien Joris José Joyce Judith Julia Karel Karin Kees Kevin Kim Klaas Koen Lars Laura Leo Leon " +
    "Lex Lia Lies Lieke Linda Lisa Liesbeth Lotte Louis Luc Lucas Luuk Maarten Mandy Marc Marco Margriet Maria Marian Marieke Marijke Marjan Marjolein Mark Marleen Martijn Martin " +
    "Martine Massimo Mathijs Matthijs Max Melanie Menno Merel Michael Michel Michiel Mieke Mirjam Mohamed Mohammed Monique Myrthe Nadia Natasja Nick Nicole Niels Nico Nienke Noor Olaf Paul " +
    "Patrick Peter Petra Pieter Piet Pim Rachid Ralf Ramon Raymond Rein Renate René Renske Ria Richard Rik Rob Robert Robin Roel Roos Ronald Ruben Rutger Ruud Sabine Samir Sander " +
    "Sandra Sanne Sarah Saskia Sebastiaan Sem Sietske Simon Simone Sjaak Sjoerd Sophie Stefan Stijn Suzanne Sven Teun Theo Thijs Thomas Tim Tineke Tjeerd Tom Ton Toon Truus Vera Victor Vincent " +
    "Wendy Wesley Willem Willy Wilma Wim Wouter Yasmina Youssef Yvonne"
  ).split(" "),
);

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
  if (names.length > 1 && GIVEN.has(names[0] ?? "") && !isStreet(last)) return { kind: "person", why: "person-form" };
  if (names.some((name) => ORGANISATION.test(name))) return { kind: "organisation", why: "name-organisation" };
  if (REGION.test(before)) return { kind: "other-place", why: "region" };
  if (PLACE_FORM.test(last) || PLACE_WORD.test(last) || PLACE_WORD.test(names[0] ?? "")) return { kind: "area", why: "area-form" };
  if (AT.test(before)) return { kind: "area", why: "name-at" };
  return { kind: "organisation", why: "name-capital" };
}
