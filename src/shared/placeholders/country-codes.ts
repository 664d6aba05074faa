/**
 * ISO 3166-1 alpha-2, all 249 codes, and XK for Kosovo, which has no code of its own yet. A list,
 * because `Intl` also knows withdrawn codes (DD), groups (EU) and pseudo regions (XA).
 */
export const countryCodes: readonly string[] = `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ
  BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
  CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ
  DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
  GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY
  HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP
  KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY
  MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ
  NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY
  QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ
  TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ
  VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW`
  .trim()
  .split(/\s+/u);

/**
 * Names that people use and `Intl` does not give in the languages of policies: everyday names, parts
 * of a country, older names, and what near countries call themselves. Two codes: ambiguous.
 */
export const countryAliases: Readonly<Record<string, readonly string[]>> = {
  america: ['US'],
  amerika: ['US'],
  belgie: ['BE'],
  belgique: ['BE'],
  bosnia: ['BA'],
  bosnien: ['BA'],
  brasil: ['BR'],
  britain: ['GB'],
  burma: ['MM'],
  'cabo verde': ['CV'],
  cesko: ['CZ'],
  congo: ['CD', 'CG'],
  'czech republic': ['CZ'],
  deutschland: ['DE'],
  'east timor': ['TL'],
  eesti: ['EE'],
  eire: ['IE'],
  ellada: ['GR'],
  emiraten: ['AE'],
  emirates: ['AE'],
  england: ['GB'],
  espana: ['ES'],
  'forenta staterna': ['US'],
  'great britain': ['GB'],
  hellas: ['GR'],
  holland: ['NL'],
  hrvatska: ['HR'],
  italia: ['IT'],
  'ivory coast': ['CI'],
  kongo: ['CD', 'CG'],
  korea: ['KP', 'KR'],
  latvija: ['LV'],
  lietuva: ['LT'],
  macau: ['MO'],
  macedonia: ['MK'],
  magyarorszag: ['HU'],
  makedonien: ['MK'],
  myanmar: ['MM'],
  nederland: ['NL'],
  nordirland: ['GB'],
  'northern ireland': ['GB'],
  osterreich: ['AT'],
  palestina: ['PS'],
  palestine: ['PS'],
  polska: ['PL'],
  'republic of ireland': ['IE'],
  'republic of korea': ['KR'],
  'russian federation': ['RU'],
  scotland: ['GB'],
  skottland: ['GB'],
  slovenija: ['SI'],
  slovensko: ['SK'],
  suisse: ['CH'],
  suomi: ['FI'],
  svizzera: ['CH'],
  swaziland: ['SZ'],
  turkey: ['TR'],
  'u k': ['GB'],
  'u s': ['US'],
  'u s a': ['US'],
  uae: ['AE'],
  uk: ['GB'],
  'united states of america': ['US'],
  usa: ['US'],
  vatican: ['VA'],
  vatikanen: ['VA'],
  'virgin islands': ['VG', 'VI'],
  vitryssland: ['BY'],
  wales: ['GB'],
  中國大陸: ['CN'],
  中华人民共和国: ['CN'],
  中華人民共和國: ['CN'],
  中華民國: ['TW'],
  剛果: ['CD', 'CG'],
  大不列顛: ['GB'],
  大韓民國: ['KR'],
  威爾斯: ['GB'],
  澳门: ['MO'],
  美利堅合眾國: ['US'],
  英格蘭: ['GB'],
  蘇格蘭: ['GB'],
  韓國: ['KR'],
};

/**
 * Countries and territories where letters arrive without a postal code: those that have none, and
 * Ireland, Panama and others that have one hardly anybody writes. Source: Universal Postal Union.
 */
export const countriesWithoutPostalCode: ReadonlySet<string> = new Set(
  `AE AG AO AW BF BI BJ BO BQ BS BW BZ CD CF CG CI CK CM CW DJ DM ER FJ GA GD GH GM GQ GY HK IE JM KI KM KN KP
   LY ML MO MR MW NR NU PA QA RW SB SC SL SO SR SS ST SX SY TD TF TG TK TL TO TT TV UG VU YE ZW`.split(
    /\s+/u,
  ),
);
