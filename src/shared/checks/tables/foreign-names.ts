/**
 * Names that stand in many policies of others, because their texts are copied: businesses that publish theirs as a
 * model, makers of policy generators, and products named in passages that go round. In lower case, whole words.
 */
export const copiedNames: readonly string[] = `
  kami|anaconda|anaconda cloud|continuum analytics|netjump|leetcom|kapas|diyamatre|essied|bitbucket|atlassian|
  confluence|jira|trello|statuspage|hipchat|automattic|basecamp|37signals|iubenda|termly|termsfeed|getterms|
  freeprivacypolicy|privacypolicies|privacypolicygenerator|websitepolicies|shopify inc|squarespace inc|wordpress.com|
  acme|acme inc|acme corp|contoso|initech|globex|foobar|foo bar|mycompany|yourcompany|companyname|websitename|appname|
  yoursite|mysite|sitename|my app|your app name|företag ab|företaget ab|exempelföretaget|exempel ab|firma ab`
  .split('|')
  .map((name) => name.trim());

/** Hosts of the same. */
export const copiedDomains: readonly string[] =
  `kamiapp.com anaconda.org anaconda.io continuum.io netjump.dev atlassian.com bitbucket.org automattic.com
   basecamp.com termly.io termsfeed.com iubenda.com getterms.io freeprivacypolicy.com privacypolicies.com
   yoursite.com yourwebsite.com mysite.com yourdomain.com mydomain.com domain.com website.com company.com
   example.com example.net example.org`.split(/\s+/u);

/** A passage that fits other businesses than the one that its policy is about. */
export interface ForeignPhrase {
  readonly pattern: RegExp;
  /** What it takes for granted, after "as if". */
  readonly asIf: string;
  /** Conditions of which one makes it fit. */
  readonly fitsWhen: readonly string[];
}

export const foreignPhrases: readonly ForeignPhrase[] = [
  {
    pattern:
      /\bagreement between (?:us|you|\S{1,40}(?: \S{1,40})?) and your (?:employer|organi[sz]ation|company|school)\b/giu,
    asIf: 'your customers were organisations',
    fitsWhen: ['has_org_accounts', 'acts_as_processor'],
  },
  {
    pattern:
      /(?<!\p{L})(?:avtalet|kontraktet) mellan \S{1,40}(?: \S{1,40})? och din (?:arbetsgivare|organisation|skola)(?!\p{L})/giu,
    asIf: 'your customers were organisations',
    fitsWhen: ['has_org_accounts', 'acts_as_processor'],
  },
  {
    pattern: /[與和][^，。、]{1,12}(?:雇主|公司|學校)(?:之間)?(?:的|所簽訂的?|簽訂的?)(?:合約|契約)/gu,
    asIf: 'your customers were organisations',
    fitsWhen: ['has_org_accounts', 'acts_as_processor'],
  },
  {
    pattern:
      /\b(?:connected (?:products|devices|home products)|our (?:wearables|smart devices|consoles|devices and hardware))\b/giu,
    asIf: 'you made devices',
    fitsWhen: [],
  },
  {
    pattern: /(?<!\p{L})(?:uppkopplade (?:produkter|enheter)|våra (?:smarta enheter|konsoler))(?!\p{L})/giu,
    asIf: 'you made devices',
    fitsWhen: [],
  },
  {
    pattern: /(?:我們的|本公司的?)(?:連網產品|智慧裝置|穿戴裝置|遊樂器)/gu,
    asIf: 'you made devices',
    fitsWhen: [],
  },
  { pattern: /\bour (?:mobile )?apps?\b(?! store)/giu, asIf: 'you had an app', fitsWhen: ['has_app'] },
  {
    pattern: /(?<!\p{L})(?:vår app|våra (?:mobil)?appar)(?!\p{L})/giu,
    asIf: 'you had an app',
    fitsWhen: ['has_app'],
  },
  { pattern: /我們的(?:手機|行動)?(?:應用程式|APP)/giu, asIf: 'you had an app', fitsWhen: ['has_app'] },
];

/** Words that stand for a name that was never filled in. */
export const standIns: readonly RegExp[] = [
  /(?<!\b(?:The|the|Our|our|a|A|any|this|This|each|your|Your|another|such|parent|group|Group|of the|Required) )(?<=\p{Ll}[,;]? )Company(?=(?:[’']s)? \p{Ll})(?! name)/gu,
  /\b(?:Your|My|Some|Our) Company(?: Name)?(?: (?:Ltd|LLC|Inc|AB))?\b(?=[^.]{0,3}(?:[,.]| \p{Ll}))/gu,
  /\b(?:Company|Business|Website|App|Site) Name\b(?= (?:collects|uses|is|may|will|respects))/gu,
  /(?<![\p{L}\p{N}])(?:XYZ|ABC)(?: (?:Ltd|LLC|Inc|Corp|AB|Company))(?![\p{L}\p{N}])/gu,
  /(?<!\p{L})(?:Ditt|Mitt) Företag(?: AB)?(?!\p{L})/gu,
  /(?:某某|○○|〇〇|XX|ＸＸ)(?:股份)?(?:有限)?公司/gu,
];
