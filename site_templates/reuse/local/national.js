// @ts-check
/** Words with a capital that belong to the whole country or to every council: no town is recognised by them. */

import { list } from "./lists.js";

/** The words of every council, which are often given a capital. */
const COUNCIL = list(`
  Aldus Amendement B&W Begroting Besluit Burgemeester College Commissie Constaterende Coalitie Collegeleden
  Constateert Dhr Fractie Fractievoorzitter Gelet Gemeente Gemeenten Gemeenteraad Gezien Griffie Griffier Indiener
  Indieners Inwoners Kadernota Kamer Kabinet Kennisnemende Meerjarenbegroting Mevrouw Minister Motie Moties Mw
  Nederland Nederlander Nederlanders Nota Omgevingsplan Omgevingsvergunning Omgevingsvisie Overwegende Presidium
  Raad Raadsbesluit Raadslid Raadsleden Raadsvergadering Raadsvoorstel Rekenkamer Rekenkameranalyse
  Rekenkamercommissie Rekenkameronderzoek Roept Spreekt Staat Stadsdeel Staatssecretaris ValidSigned Verzoekt
  Voorzitter Vreemd Wethouder Wethouders Wijkraad Dorpsraad Draagt Algemene Algemeen Openbare Orde
  Programmabegroting Voorjaarsnota Perspectiefnota Jaarrekening Gehoord Geamendeerd Afdoening Stad Uiterlijk
  Stadhuis Gemeentehuis Beraadslaging Toelichting Onderwerp Agendapunt Datum Titel Sociaal Domein Handhaving BOA Boa
`);

/** What a wethouder or a department of the town hall is of. */
const PORTFOLIOS = list(`
  Algemene Armoede Asiel Binnenlandse Bouwen Buitenlandse Buitenruimte Cultuur Dienstverlening Duurzaamheid Economie
  Economische Energie Financiën Groen Infrastructuur Jeugd Justitie Klimaat Milieu Mobiliteit Onderwijs Openbare
  Participatie Ruimte Sociale Sport Stadsontwikkeling Stedelijke Vergunningen Verkeer Volksgezondheid
  Volkshuisvesting Welzijn Werk Wijken Wonen Zaken Zorg
`);

/** National and European bodies, services, schemes and firms known everywhere; also a prefix of a longer name. */
const BODIES = list(`
  ACM ANBO ANWB AOW APV AVG Awb AZC BAG Belastingdienst BIBOB Bibob BKR BNG BRP BSO BTW BVH BW BZK CAK CAO CBR CBS
  CDA-fractie CCV CIZ CJG CJIB CO2 COA COC Coronacrisis Corona COVID COVID-19 Covid-19 CPB CROW DigiD DJI DUO Eerste
  EU Europa Europarlement EZK FNV GGD GGZ GGZ-instellingen GR Grondwet HBO IBD ICT ID IenW IND IPO JenV Jeugdwet
  KNMI KNVB Koning Koninkrijk KvK LHBTI LHBTIQ LHBTQIA LHBTIQA LGBTQ MBO MDT MKB NAVO NAVO-top Natura NEN NGO NLdoet
  NOC NSF Nibud NIBUD NPO NS OESO OM Omgevingswet ONS OV OZB P&R Participatiewet PBL Politie Prinsjesdag ProRail RES
  RIVM Rijk Rijksoverheid Rijkswaterstaat RUD RVO RWS SCP SER SDG SEO SOA SROI SW SZW TNO Trimbos Tweede UNESCO
  UNICEF Unicef UWV VN VNG VNG-congres VO VMBO VOG VTH VVE VvE VWS WHO Wajong WIA WIJZ WLZ Wlz WMO Wmo Woo WOZ WRR
  WSW WW XR ZIN ZZP MER PGB Pgb PV PFAS LED NRC AD NOS RTL AI IT HR WC USB QR GPS SMS TV PC CV EHBO AED SEH ZBO BES
  ABC SVB BIZ VO2 WVG Wvg AMV KPI MKBA NOx EVRM ICJ NIOD VK NL ECLI IHRA PUK NNN OMA DNA CEO GGZ-sector B.V NV BV
  Airbnb Booking Facebook Google Instagram Internet Meta Microsoft TikTok Twitter Uber Marktplaats Funda WhatsApp
  Whatsapp YouTube Netflix BuZa Defensie Justitie Volkshuisvesting Europese Unie Staten-Generaal Vereniging
  Provinciale Staten Woningwet Gemeentewet Huisvestingswet Kadaster Veiligheidsregio OMT Benelux HAVO VWO PO SBO ISK
  BBL NT2 VVE-indicatie RMC Klimaatakkoord Klimaatwet Deltaplan Nationaal Nationale Internationaal Internationale
  Koninklijk Koninklijke Ecologische Ecologisch
`);

/** Countries, peoples, faiths and feasts. */
const PEOPLES = list(`
  Afrika Afghanistan Amerika Amerikaanse Antilliaanse Arabische Armeense Aruba Azië Belg België Belgische Bonaire
  Brits Britse Bulgaarse Bulgarije Caribische China Chinese Christelijke Curaçao Deens Deense Denemarken Duits
  Duitse Duitsland Engels Engelse Engeland Eritrea Eritrese Europees Europeanen Europese Frankrijk Frans Franse Gaza
  Grieks Griekse Griekenland Hongarije Indische Indonesië Indonesische Irak Iran Ierland Islam Islamitische Israël
  Israëlische Italiaanse Italië Japanse Joden Jodendom Joods Joodse Keti Koti Koerdische Latijns Marokko Marokkaanse
  Molukse Molukkers Moslim Nederlands Nederlandse Nederlandstalige Noorse Noorwegen Oekraïens Oekraïense Oekraïne
  Oekraïners Oostenrijk Oranje Palestijnen Palestijns Palestijnse Palestina Papiamento Polen Pool Poolse Portugal
  Roemeense Roemenië Rome Roma Rusland Russen Russisch Russische Scandinavië Sint Sinterklaas Sinti Spaans Spaanse
  Spanje Suriname Surinaams Surinaamse Syrië Syrische Syriërs Tsjechië Turks Turkse Turkije VS Vlaams Vlaamse
  Vlaanderen Westers Westerse Zweden Zweedse Zwitserland Aziatische Afrikaanse Wereldoorlog Holocaust Kerst Kerstmis
  Pasen Pinksteren Hemelvaart Ramadan Suikerfeest Offerfeest Koningsdag Bevrijdingsdag Dodenherdenking Pride Paarse
  Vrijdag Valentijnsdag Moederdag Vaderdag Black Friday God Bijbel Koran Jezus Nieuwjaar Oud Nieuw Engelstalige
`);

/** Bodies and ideas of several words, which no single word shows. */
export const NATIONAL_PHRASES = [
  "Amnesty International",
  "Algemene Rekenkamer",
  "Artsen zonder Grenzen",
  "Autoriteit Persoonsgegevens",
  "Autoriteit Consument en Markt",
  "Centraal Bureau voor de Statistiek",
  "Dokters van de Wereld",
  "Ecologische Autoriteit",
  "Eerste Kamer",
  "Extinction Rebellion",
  "Europese Unie",
  "Hoge Raad",
  "Human Rights Watch",
  "Ieder(in)",
  "Internationaal Strafhof",
  "Internationaal Gerechtshof",
  "Kamer van Koophandel",
  "Leger des Heils",
  "Nationale Ombudsman",
  "Openbaar Ministerie",
  "Raad van Europa",
  "Raad van State",
  "Rechten van het Kind",
  "Rechten van de Mens",
  "Rode Kruis",
  "Sociaal en Cultureel Planbureau",
  "Social Return",
  "Sociale Zaken",
  "Staatsbosbeheer",
  "Tweede Kamer",
  "Verenigde Naties",
  "Verenigde Staten",
  "Vereniging van Nederlandse Gemeenten",
  "Vluchtelingenwerk",
  "Volksgezondheid, Welzijn en Sport",
  "Natuurmonumenten",
  "Natuur en Milieu",
  "Milieu Centraal",
];

/** Signs that a longer name is national. */
const NATIONWIDE =
  /(?:^|\s|-)(?:Nederland(?:se?)?|Europese?|Rijks\p{L}*|Koninklijke?|(?:Inter)?[Nn]ationa(?:al|le)|Landelijke?)(?:\s|-|$)/u;
/** Any law: Gemeentewet, Wet goed verhuurderschap, Awb. */
const LAW = /(?:^[Ww]et$|wet(?:ten|boek|je)?$|^Wet\p{Lu}|verdrag$|^Besluit$|^Bbl$|^Wvs?\p{Ll}?$|^W\p{Ll}{1,2}\p{Lu})/u;

/** @param {string} word */
export function isNational(word) {
  const plain = word.replace(/['’](?:s|er|ers|en)?$/u, "");
  if (COUNCIL.has(plain) || BODIES.has(plain) || PEOPLES.has(plain) || PORTFOLIOS.has(plain) || LAW.test(plain))
    return true;
  // A compound of it with a common noun: WMO-vervoer, VN-rapporteurs.
  const [head = "", ...rest] = plain.split("-");
  return (
    rest.length > 0 &&
    rest.every((part) => /^\p{Ll}/u.test(part)) &&
    (BODIES.has(head) || PEOPLES.has(head) || /^G\d+$/u.test(head))
  );
}

/** @param {string} word */
export function isPortfolio(word) {
  return PORTFOLIOS.has(word);
}

/** @param {string} word */
export function isOfCouncil(word) {
  return COUNCIL.has(word);
}

/**
 * Whether a name of several words is the country's: one of its words says so, or none of them is of a town.
 *
 * @param {string[]} names its words with a capital
 */
export function isNationalName(names) {
  return NATIONWIDE.test(names.join(" ")) || names.every(isNational);
}

/** What stands before the name of a department of state or of a law. */
export const STATE_BEFORE =
  /(?:[Mm]inisteries?|[Mm]inister|[Ss]taatssecretaris|[Ww]et(?:svoorstel)?)(?:\svan|\sinzake)?\s$/u;
