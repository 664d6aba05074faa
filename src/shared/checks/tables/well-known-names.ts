/**
 * Words with a capital letter that can stand in any policy: authorities, laws, browsers, makers of systems and large
 * platforms, places, and the terms that policies define. In lower case.
 */
export const wellKnownWords: ReadonlySet<string> = new Set(
  `google android chrome chromium youtube gmail adsense adwords doubleclick firebase recaptcha apple ios ipados iphone
   ipad macos safari itunes microsoft windows edge bing outlook teams maps linkedin github facebook instagram whatsapp messenger meta
   mozilla firefox opera brave vivaldi samsung twitter x tiktok wechat weixin line kakao pinterest reddit snapchat
   paypal visa mastercard amex klarna swish bankid amazon alexa aws azure cloudflare akamai linux unix ubuntu wikipedia
   adobe flash java javascript html css json api sdk url usb gps wifi wi-fi bluetooth nfc rfid ssl tls https http vpn
   dns captcha imei idfa gaid mac sms mms email e-mail internet web world wide intranet cookie cookies
   gdpr uk ccpa cpra coppa caloppa pipl pdpa lgpd pipeda hipaa ferpa glba can-spam eprivacy dsgvo rgpd tia scc sccs
   bcr dpf dpo dpia dpa dsb nai daa edaa iab tcf gpc dnt ftc ico imy edpb edps cnil bfdi dsk aepd garante ec eu ees
   eea efta us usa u.s u.k uae prc roc art article articles section sections recital chapter annex appendix schedule
   title code act regulation directive commission parliament council court board agency authority office department
   commissioner ombudsman attorney general ministry bureau state states federal trade commerce justice union kingdom
   european britain british england english wales welsh scotland scottish ireland irish northern great sweden swedish
   denmark danish norway norwegian finland finnish iceland icelandic liechtenstein germany german austria austrian
   switzerland swiss france french spain spanish italy italian netherlands dutch belgium belgian luxembourg poland polish
   portugal portuguese greece greek czech hungary hungarian romania bulgaria croatia slovenia slovakia estonia latvia
   lithuania malta cyprus ukraine russia russian turkey turkish america american americans canada canadian mexico brazil
   brazilian argentina chile china chinese taiwan taiwanese hong kong macau japan japanese korea korean india indian
   singapore australia australian zealand new south north east west africa asia asian oceania europe european
   sverige svensk svenska danmark norge finland island tyskland frankrike spanien italien nederländerna storbritannien
   england irland österrike schweiz belgien polen usa amerika kina japan indien kanada australien europa europeiska
   eu-kommissionen kommissionen kalifornien kaliforniens
   alabama alaska arizona arkansas california californian californians colorado connecticut delaware florida georgia
   hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota
   mississippi missouri montana nebraska nevada hampshire jersey york carolina dakota ohio oklahoma oregon pennsylvania
   rhode tennessee texas utah vermont virginia washington wisconsin wyoming columbia
   london paris berlin brussels bryssel dublin stockholm göteborg gothenburg malmö uppsala copenhagen köpenhamn oslo
   helsinki helsingfors taipei kaohsiung taichung beijing shanghai shenzhen tokyo seoul francisco los angeles san
   january february march april may june july august september october november december monday tuesday wednesday
   thursday friday saturday sunday christmas
   integritetsskyddsmyndigheten dataskyddsförordningen datainspektionen konsumentverket post- telestyrelsen riksdagen
   information technology consumer consumers privacy shield safe harbor framework frameworks principles addendum probate
   civil shine light analytics ads advertising initiative alliance network global control digital services markets
   standard contractual clauses data protection officer mr mrs ms dr pdf faq faqs ceo cto hr it crm ip id ids ok
   i personuppgiftsansvarig`.split(/\s+/u),
);

/** Words that policies write with a capital because they define them, or out of habit. In lower case. */
export const policyWords: ReadonlySet<string> = new Set(
  `account accounts affiliate affiliates agreement app application applications apps associated beacon beacons billing
   business calendar canvas category client clients commercial company companies content contacting controller
   controllers customer customers data demographic device devices document effective employee employees end entity
   exhibit feature features file files forum forums friend help inquiry inquiries legal log logs managed member members
   mobile navigational notice notices offering offerings optional order orders organisation organization partner partners
   party parties people personal pii platform platforms policies policy portal practices processing processor processors
   product products profile profiles program programme programs promotions provider providers public purpose purposes
   recipient recipients refer required right rights sensitive service services session site sites software store
   subject subjects subprocessor subprocessors subscriber subscription support supplier suppliers technologies technology
   terms testimonial testimonials third tool tools use user users usage vendor vendors video videos visitor visitors
   website websites widget widgets workspace team teams law enforcement contact us you your we our they it this that
   these those here there everyone everybody anyone anybody nobody someone something nothing everything none each any
   all some most many few other others another both either neither such who which what when where how why if as in on at
   by with without like thanks thank hello dear welcome for from to of and or but not no yes please note more less further however therefore moreover whenever whether
   unless until while because since although once after before during about under above below between within without
   tjänst tjänsten tjänster tjänsterna tjänstens tjänsternas kund kunden kunder användare användaren besökare leverantör
   leverantören bolaget företaget policy policyn avtalet avtal webbplats webbplatsen appen plattformen medlem innehåll
   personuppgift personuppgifter uppgifter konto kontot vi du ni den det de dessa denna detta alla ingen någon vissa
   serviceanvändare exempelvis verkställighet efter innan under över från till med utan hos enligt genom
   equipment hardware referrers remarketing advertiser advertisers display protocol number
   chief executive officer officers head heads manager managers director directors board president chair chairman
   chairperson secretary treasurer trustee trustees founder founders owner owners editor editors assistant staff intern
   counsel lawyer accountant auditor auditors shareholder shareholders committee association foundation society museum
   university college hospital clinic church parish city county town village region district province municipality
   easter passover ramadan eid diwali halloween midsummer advent pentecost thanksgiving black cyber boxing valentine
   spring summer autumn fall winter holiday holidays monday tuesdays wednesdays thursdays fridays saturdays sundays
   mondays noon midnight mon tue tues wed thu thur thurs fri sat sun mån tis ons tors fre lör sön cancel accept reject delete save send submit subscribe unsubscribe download upload print
   settings options tools menu home page button click tap choose select open close next back search advanced general
   dispute disputes refund refunds return returns delivery deliveries shipping payment payments checkout basket cart
   invoice invoices receipt receipts gift voucher vouchers booking bookings reservation reservations appointment
   insurance national revenue customs immigration regulator pension pensions rent credit universal benefit benefits floor
   children minors parents guardians students pupils teachers patients guests drivers passengers donors volunteers
   candidates applicants contractors freelancers tenants landlords buyers sellers subscribers readers authors
   version edition draft final part volume page annex introduction overview summary background definitions glossary
   q a jul nyår nyårsafton nyårsdagen påsk pingst midsommar advent lucia kristi himmelsfärd trettondagen valborg
   vd styrelse styrelsen chef kundtjänst kundservice butik butiken förening föreningen kommun kommunen region regionen
   kronofogden polisen skatteverket åklagaren tingsrätten hovrätten riksbanken försäkringskassan domstolen staten
   registrerade registrerad leverantören beställaren säljaren köparen hyresgästen hyresvärden personuppgiftsbiträdet
   information technology sales finance accounting human resources marketing engineering research design health national
   royal works week weeks day days schrems judgment
   förnamn efternamn personnummer integritet säkerhet samtycke profilering fakturering leverans leveranser lager köp
   order beställning beställningar betalning betalningar fråga frågor svar villkor rättighet rättigheter skyldighet
   registrering marknadsföring statistik analys utbildning anställning rekrytering ekonomi bokföring redovisning
   förälder föräldrar vårdnadshavare elev elever lärare patient patienter gäst gäster medlem medlemmar arbetsgivare
   anställd anställda medarbetare sökande deltagare förare givare prenumerant prenumeranter läsare köpare säljare
   bilaga avsnitt kapitel punkt del version tvist tvister klagomål klagomålet begäran ansökan utdrag rättelse
   spara radera avbryt godkänn avvisa skicka nästa tillbaka inställningar meny hem sök välj klicka öppna stäng`.split(
    /\s+/u,
  ),
);

/** Cities where data is kept or courts sit, regions and islands, and what people call those from there. In lower case. */
export const placeWords: readonly string[] = `
  amsterdam athens barcelona bern birmingham bratislava bristol bucharest budapest cambridge cardiff cologne edinburgh
  eindhoven frankfurt geneva glasgow hague hamburg krakow leeds lisbon liverpool ljubljana lyon madrid manchester
  marseille milan munich naples nicosia oxford porto prague riga rome rotterdam salzburg sofia strasbourg stuttgart
  tallinn turin valencia valletta vienna vilnius warsaw zagreb zurich reykjavik aarhus bergen trondheim tampere turku
  antwerp ghent brno leipzig nice toulouse malaga seville bologna florence kyiv moscow istanbul ankara cairo lagos
  nairobi johannesburg mumbai bangalore delhi chennai hyderabad bangkok jakarta manila hanoi osaka busan guangzhou
  hangzhou tianjin chengdu hsinchu tainan taoyuan melbourne sydney brisbane perth auckland wellington toronto montreal
  vancouver ottawa quebec boston chicago dallas denver houston miami philadelphia phoenix atlanta seattle portland
  austin ashburn oregon ohio diego antonio vegas mexico bogota lima santiago buenos aires paulo janeiro
  västerås örebro linköping norrköping helsingborg jönköping umeå luleå lund borås eskilstuna gävle sundsvall halmstad
  växjö karlstad södertälje kalmar kristianstad visby falun östersund skellefteå trollhättan uddevalla varberg gotland
  skåne dalarna småland värmland norrland svealand götaland åland färöarna grönland wien prag rom köln münchen warszawa
  genève zürich aten lissabon luxemburg moskva bukarest haag århus åbo esbo trondheim
  schengen nordic nordics baltic balkans scandinavia scandinavian iberia basque catalan catalonia bavaria saxony isle
  isles island islands channel guernsey jersey gibraltar crown commonwealth atlantic pacific mediterranean midwest
  nordisk nordiska norden baltikum skandinavien skandinaviska dansk danska norsk norska finsk finska isländska tysk tyska
  fransk franska spansk spanska italiensk italienska polsk polska nederländska brittisk brittiska engelsk engelska
  amerikansk amerikanska kinesisk kinesiska japansk japanska kalifornisk kaliforniska kanadensisk schweizisk schweiziska
  asien afrika nordamerika sydamerika oceanien västeuropa östeuropa`
  .trim()
  .split(/\s+/u);

/** Makers whose other products are theirs: what stands behind the name belongs to it. In lower case. */
export const makers: ReadonlySet<string> = new Set([
  'google',
  'microsoft',
  'apple',
  'meta',
  'facebook',
  'amazon',
  'adobe',
  'mozilla',
  'samsung',
]);

/** What a name ends in that is no business, but a law, an authority or a court. In lower case. */
export const publicWords: ReadonlySet<string> = new Set(
  `act law code regulation directive convention treaty charter judgment authority commission commissioner committee
   council court tribunal agency ministry department ombudsman parliament inspectorate registrar registry`.split(
    /\s+/u,
  ),
);

/** Endings of Swedish names of laws, authorities and courts, and of Nordic authorities. */
export const publicEnding: RegExp =
  /(?:lagen|(?<!bo)lag|balken|förordningen|direktivet|verket|myndigheten|myndighet|nämnden|styrelsen|inspektionen|inspektorat|rätten|tingsrätt|hovrätt|kammarrätt|förvaltningsrätt|domstolen|domstol|ombudsmannen|kommissionen|departementet|parlamentet|rådet|kommunen|kommuns?|länsstyrelse|polisen|förmedlingen|kassan|datatilsynet|domen)s?$/u;

/** Hosts that policies rightly refer to: authorities, and help pages of browsers and large platforms. */
export const wellKnownDomains: ReadonlySet<string> = new Set(
  `europa.eu imy.se ico.org.uk edpb.europa.eu cnil.fr dataprotection.ie konsumentverket.se pts.se riksdagen.se
   google.com youtube.com apple.com microsoft.com mozilla.org opera.com facebook.com instagram.com meta.com twitter.com
   x.com linkedin.com tiktok.com pinterest.com paypal.com stripe.com klarna.com amazon.com adobe.com cloudflare.com
   github.com allaboutcookies.org aboutcookies.org youronlinechoices.com youronlinechoices.eu aboutads.info
   optout.aboutads.info networkadvertising.org globalprivacycontrol.org dataprivacyframework.gov privacyshield.gov
   adr.org jamsadr.com bbb.org bbbprograms.org trustarc.com wikipedia.org w3.org archive.org
   priv.gc.ca oaic.gov.au pdpc.gov.sg moj.gov.tw ndc.gov.tw pdpc.gov.tw cac.gov.cn 12377.cn asp.net node.js`.split(
    /\s+/u,
  ),
);

/** Endings of hosts that belong to authorities. */
export const officialEnding = /(?:^|\.)(?:gov|gov\.[a-z]{2}|gob\.[a-z]{2}|gouv\.fr|europa\.eu|edu|mil|int)$/u;
