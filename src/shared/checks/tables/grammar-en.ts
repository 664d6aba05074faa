import type { GrammarRow } from '../grammar';

const language = 'en' as const;

/** Third person to first: "collects" to "collect". */
const plainForms: ReadonlyMap<string, string> = new Map(
  (
    'collects collect,uses use,cares care,provides provide,regards regard,abides abide,demonstrates demonstrate,keeps keep,' +
    'stores store,discloses disclose,makes make,takes take,sends send,gives give,asks ask,tells tell,wants want,sells sell,' +
    'receives receive,retains retain,deletes delete,protects protect,respects respect,values value,offers offer,allows allow,' +
    'encourages encourage,recommends recommend,strives strive,adheres adhere,complies comply,believes believe,reserves reserve,' +
    'understands understand,knows know,notifies notify,informs inform,maintains maintain,operates operate,obtains obtain,' +
    'requires require,processes process,shares share,works work,does do,has have,gets get,gathers gather,records record,' +
    'analyses analyse,analyzes analyze,applies apply,follows follow,treats treat,considers consider,describes describe,' +
    'explains explain,handles handle,helps help,hosts host,implements implement,includes include,improves improve,may may,' +
    'needs need,passes pass,plans plan,relies rely,removes remove,replies reply,responds respond,returns return,reviews review,' +
    'sets set,stands stand,stops stop,supports support,transfers transfer,tries try,updates update,visits visit,agrees agree,' +
    'accepts accept,chooses choose,contacts contact,decides decide,enters enter,is are,was were'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]), // Each pair above has one space.
);
const third = [...plainForms.keys()].filter((verb) => !/^(?:may|is|was)$/u.test(verb)).join('|');
/** Those of them that cannot be plural nouns. */
const onlyVerbs =
  'collects|provides|cares|regards|abides|demonstrates|keeps|discloses|sends|gives|asks|tells|wants|sells|receives|retains|deletes|protects|allows|encourages|strives|adheres|complies|believes|understands|knows|notifies|informs|maintains|obtains|requires|gets|applies|explains|describes|includes|improves|relies|removes|responds|agrees|accepts|chooses|decides|enters';

const singular =
  'user|customer|visitor|client|employee|partner|provider|supplier|vendor|website|site|cookie|service|policy|company|browser|device|account|right|law|address|party|subscriber|member|parent|purpose|form|link|product|measure';
const plural =
  'users|customers|visitors|clients|employees|partners|providers|suppliers|vendors|websites|sites|cookies|services|policies|companies|browsers|devices|accounts|rights|laws|addresses|parties|subscribers|members|parents|purposes|forms|links|products|measures|children';
/** What follows a noun that is the last of its group. */
const behindNoun =
  '(?=[.,;:!?)]|$| (?:and|or|who|that|which|when|to|of|in|on|at|for|from|with|by|is|are|can|may|will|has|have|do|does|as|if|apply|applies|explain|explains|describe|describes)\\b)';
const placedOn = 'browser|computer|device|hard drive|phone|machine|terminal';

/** Faults of grammar in English: the row's `what` is a sentence, said of the quoted words. */
export const englishGrammar: readonly GrammarRow[] = [
  {
    language,
    pattern: new RegExp(
      `\\b([Ww]e|[Tt]hey) ((?:also |only |never |always |\\p{Ll}{2,20}ly ){0,2})(${third}|is|was)(?!\\p{L}|-|[’'])`,
      'gu',
    ),
    replace: '$1 $2$3',
    forms: plainForms,
    what: 'The verb does not agree with its subject.',
  },
  {
    language,
    pattern:
      /(?<!\b(?:about|of|from|to|with|for|by|on|and|or|than) )\b(you) ((?:also |already |never |\p{Ll}{2,20}ly ){0,2})(agrees|provides|gives|wants|has|does|chooses|visits|contacts|decides|accepts|sends|enters)(?!\p{L})/giu,
    replace: '$1 $2$3',
    forms: plainForms,
    what: 'The verb does not agree with its subject.',
  },
  {
    language,
    pattern: new RegExp(`\\b(we|you|they) (no longer [^.;]{3,60} unless we) (${third})(?!\\p{L})`, 'giu'),
    replace: '$1 $2 $3',
    forms: plainForms,
    what: 'The verb does not agree with its subject.',
  },
  {
    language,
    pattern: new RegExp(
      `\\b(will|may|can|must|shall|should|could|would|do not|does not|did not|don’t|doesn’t) ((?:not |also |only |never ){0,2})(${onlyVerbs})(?!\\p{L})`,
      'gu',
    ),
    replace: '$1 $2$3',
    forms: plainForms,
    what: 'Behind a verb like “may” or “do” another verb has no ending.',
  },
  {
    language,
    pattern: new RegExp(`\\b(to) (${onlyVerbs})(?!\\p{L})`, 'gu'),
    replace: '$1 $2',
    forms: plainForms,
    what: 'Behind “to” a verb has no ending.',
  },
  {
    language,
    pattern:
      /\b(?:[Oo]ur|[Yy]our|[Tt]heir) (?:do|does|is|are|has|have|can|shall|must|uses|collects)(?! not be)\b|(?<=[\p{Ll},] )Our(?=[.,;)]|[’']s\b)|^Our[’']s\b/gu,
    what: 'A noun is missing behind “our” or “your”.',
  },
  {
    language,
    pattern: new RegExp(
      `\\ban? (?!few\\b|great many\\b|couple\\b|dozen\\b|hundred\\b|thousand\\b|million\\b|lot\\b|many\\b|two\\b|three\\b|list\\b)(?:\\p{Ll}{2,20} )?(?:${plural})${behindNoun}`,
      'gu',
    ),
    what: '“A” goes with one thing, and the noun behind it is plural.',
  },
  {
    language,
    pattern: new RegExp(
      `\\b(?:each|every|another|[Tt]his) (?:${plural.replace('children', 'childs')})${behindNoun}`,
      'gu',
    ),
    what: 'This word goes with one thing, and the noun behind it is plural.',
  },
  {
    language,
    pattern: new RegExp(
      `\\b(?:[Tt]hese|[Tt]hose|[Ss]everal|[Vv]arious|[Mm]any) (?:${singular}|information)${behindNoun}`,
      'gu',
    ),
    what: 'This word goes with several things, and the noun behind it is singular.',
  },
  {
    language,
    pattern: new RegExp(
      `\\b[Oo]ne (?:or more )?of (?:[\\p{L}\\p{N}.&-]{1,40}[’']s?|our|your|their|the|these|those|its) (?:\\p{Ll}{2,20} )?(?:${singular})${behindNoun}`,
      'giu',
    ),
    what: 'Behind “one of” the noun is plural.',
  },
  {
    language,
    pattern: /\b(informations|softwares|advices|equipments|feedbacks|evidences|hardwares|datas)\b/giu,
    replace: '$1',
    forms: new Map([
      ['informations', 'information'],
      ['softwares', 'software'],
      ['advices', 'advice'],
      ['equipments', 'equipment'],
      ['feedbacks', 'feedback'],
      ['evidences', 'evidence'],
      ['hardwares', 'hardware'],
      ['datas', 'data'],
    ]),
    what: 'This noun has no plural.',
  },
  {
    language,
    pattern:
      /\ban (information|advice|equipment|evidence|software)(?=[.,;)]| (?:about|on|that|which|from|to|of|and|or)\b)/giu,
    replace: '$1',
    what: 'This noun has no “an” before it.',
  },
  {
    language,
    pattern:
      /\ba (?!one|once|eu|ewe|on\b|or\b|is\b|in\b|if\b|it\b|of\b|as\b|at\b|and\b|are\b|an\b|also\b|applies\b|above\b)([aeio]\p{Ll}{2,20})/gu,
    replace: 'an $1',
    what: 'Before a vowel “a” becomes “an”.',
  },
  {
    language,
    pattern:
      /\ban (?!hour|honest|honou?r|heir|herb|html|http|mp|sms|ssl|xml|url\p{L}|[bcdfghjklmnpqrstvwxz]\b)([bcdfgjklmnpqrtvwz]\p{Ll}{2,20}|h[aeiou]\p{Ll}{1,20}|s[aeiouhtpcekwl]\p{Ll}{1,20}|uni[tqvf]\p{Ll}{1,20}|use[dr]?|usual)(?!\p{L})/gu,
    replace: 'a $1',
    what: 'Before a consonant “an” becomes “a”.',
  },
  {
    language,
    pattern:
      /\b(?:will|may|can|must|shall|should|could|would) (?:will|may|can|must|shall|should|could|would|is|are|was|were)\b|\b(?:is|are) (?:has|have|was|were)\b|\b(?:has have|have has|has be|have be|been be|be been)\b/gu,
    what: 'Two auxiliary verbs stand together.',
  },
  {
    language,
    pattern:
      /\b(?:will|may|can|must|shall|should) (?:not |also |only )?(?:been|collected|stored|shared|processed|deleted|disclosed|transferred|retained|used|kept|contacted|informed|notified|asked|required|removed)\b/gu,
    what: 'The verb “be” or another ending is missing.',
  },
  {
    language,
    pattern:
      /\b(?!(?:do|does|did|will|would|can|could|may|might|must|shall|should|to|or|and|but|if|why|whether|us|please|let|also|therefore|is|are|was|were|has|have|had|then|need|dare|it|they|you|we|when|as|for|only|rather|better)\b)\p{L}{2,20} not (?:apply|collect|use|share|sell|store|disclose|process|keep|contain|include|require|provide|affect|cover|identify|knowingly collect)\b|\b(?:we|you|they) not (?:apply|collect|use|share|sell|store|disclose|process|keep|contain|include|require|provide|agree|want|wish|knowingly)\b/giu,
    what: 'A verb like “do” or “does” is missing before “not”.',
  },
  {
    language,
    pattern:
      /\b(?:however|please|therefore|moreover|furthermore),? (?:also )?that (?:we|you|it|they|the|our|your|this)\b/giu,
    what: 'The word “that” has nothing to depend on.',
  },
  {
    language,
    pattern:
      /\b(of|to|in|on|for|and|with|by|from|that|as|at|or|if|when)(the|your|our|you|we|this|these|those|their|any|which)\b/giu,
    replace: '$1 $2',
    what: 'A space is missing between two words.',
  },
  {
    language,
    pattern:
      /\b(unit|person|company|data|information|policy|service|services|website|customer|personal|email|your|our)(or|and|of|data|information|policy|account)(?= \p{L})(?<!\b(?:emailand|personand|ourand|personor))/giu,
    replace: '$1 $2',
    what: 'A space is missing between two words.',
  },
  {
    language,
    pattern:
      /\b(any|every|in|a|as|third|at)(time|case|order|fact|lot|well|party|parties|least)\b(?<=\b(?:everytime|incase|inorder|infact|alot|aswell|thirdparty|thirdparties|atleast))/giu,
    replace: '$1 $2',
    what: 'A space is missing between two words.',
  },
  { language, pattern: /\bat anytime\b/giu, replace: 'at any time', what: 'These are three words.' },
  {
    language,
    pattern:
      /\b(FAQ|URL|ID|PC|CD|API|SDK|PDF|DVD|TV|NGO|SME|ISP|DPO|app|cookie|email)[’'](s)(?=[.,;)]| (?:from|and|or|to|on|for|are|of|which|that|may|can|will)\b)/gu,
    replace: '$1$2',
    what: 'A plural has no apostrophe.',
  },
  {
    language,
    pattern:
      /\b(user|customer|visitor|partner|provider|child|employee)[’'](s)(?= (?:are|can|will|have|do|must)\b)/gu,
    replace: '$1$2',
    what: 'A plural has no apostrophe.',
  },
  {
    language,
    pattern:
      /\b(it)[’']s(?= (?:own|website|services?|products?|customers?|affiliates?|users?|respective|subsidiaries|employees|terms|purposes?)\b)/giu,
    replace: '$1s',
    what: '“It’s” means “it is”; the possessive is “its”.',
  },
  {
    language,
    pattern: /\b(your|our|their|her)[’']s\b(?=[.,;)]|$| (?:and|or|is|are)\b)/gu,
    replace: '$1s',
    what: 'This possessive has no apostrophe.',
  },
  {
    language,
    pattern: /\b(more|less|other|rather|later|longer|fewer|older|younger|better) then\b/giu,
    replace: '$1 than',
    what: 'A comparison needs “than”.',
  },
  {
    language,
    pattern:
      /\byou[’']re (?=(?:personal |own )?(?:data|information|account|rights|consent|device|browser|name|address)\b)/giu,
    replace: 'your ',
    what: '“You’re” means “you are”; the possessive is “your”.',
  },
  {
    language,
    pattern:
      /\b(contact|email|e-mail|call|tell|reach|notify|inform|ask|write to) use(?= (?:at|by|on|via|if|with|through|directly|for)\b)|\b(let) use(?= know\b)/giu,
    replace: '$1$2 us',
    what: '“Use” stands where “us” is meant.',
  },
  {
    language,
    pattern: new RegExp(
      `\\b((?:is|are|be|been|was|were|being) (?:placed|stored|saved|installed|left|set)) ((?:your|the|their) (?:web )?(?:${placedOn}))\\b`,
      'giu',
    ),
    replace: '$1 on $2',
    what: 'The word “on” is missing.',
  },
  {
    language,
    pattern: /\baffirmatively (?:opt[- ]out|object|decline|refuse|withdraw)\b/giu,
    what: 'One agrees affirmatively; one does not refuse so. Say plainly what the reader has to do.',
  },
  {
    language,
    pattern:
      /\b(to|may|can|will|must|you) (opt|sign|log)-(out|in|up)(?=[.,;)]|$| (?:of|to|from|and|or|at|with|using)\b)/giu,
    replace: '$1 $2 $3',
    what: 'As a verb these are two words.',
  },
  {
    language,
    pattern:
      /\b(to|you|can|may|must) (login|logout|signup|setup|backup|optout)(?= (?:to|with|your|our|the|at|using|from)\b)/giu,
    replace: '$1 $2',
    forms: new Map([
      ['login', 'log in'],
      ['logout', 'log out'],
      ['signup', 'sign up'],
      ['setup', 'set up'],
      ['backup', 'back up'],
      ['optout', 'opt out'],
    ]),
    what: 'As a verb these are two words.',
  },
  {
    language,
    pattern:
      /\b(?:such as|including|like) [^.;:]{3,80}, when (?:you|users?|visitors?) (?:\p{Ll}{2,20}ed|saw|read|sent|bought|chose)\b/giu,
    what: 'A list of things has a clause among them. Name a thing here too, such as “the time of your visit”.',
  },
  {
    language,
    pattern:
      /\b(?:by|through|via) (?:our|the|your) \p{Ll}{2,20}(?: \p{Ll}{2,20})? (?:or|and) (?:attending|participating|using|visiting|joining|subscribing|registering|contacting|completing|filling|calling|writing|signing)\b/giu,
    what: 'The two parts of this phrase do not match: one is a thing, the other an action.',
  },
  {
    language,
    pattern: new RegExp(
      `(?:(?<=^|[.!?] )(?:This|The|That|Your) (?:${singular}|notice|statement)|\\b(?<!(?:do|does|did|can|may|will|should|must|that|would|in|of|by|under|with|from|to) )this (?:policy|notice|statement)) (?:do|have|were|explain|describe|cover|contain|tell|apply)\\b`,
      'gu',
    ),
    what: 'The verb does not agree with its subject.',
  },
  {
    language,
    pattern: new RegExp(
      `(?<=^|[.!?] )(?:These|Those|Our|Your|The) (?:${plural}) (?:is|does|has|was|${onlyVerbs})\\b`,
      'gu',
    ),
    what: 'The verb does not agree with its subject.',
  },
  {
    language,
    pattern:
      /\b(depend|depends|consist|consists|responsible|interested|comply|complies|accordance) (of|on|in|to)\b(?<=\b(?:depends? of|consists? on|responsible of|interested on|comply to|complies to|comply of|accordance to))/giu,
    what: 'This word goes with another preposition.',
  },
  {
    language,
    pattern: /\b(with|in) regards (to)\b/giu,
    replace: '$1 regard $2',
    what: 'The phrase has no “s”.',
  },
  {
    language,
    pattern:
      /\b(?:allows?|enables?|permits?) to (?:use|collect|see|store|identify|share|analy[sz]e|measure|track|improve|provide|keep|access)\b/giu,
    what: 'It is not said who is allowed to: write “allows us to …”.',
  },
  {
    language,
    pattern: /\b(discuss|discusses|discussed) about\b/giu,
    replace: '$1',
    what: '“Discuss” needs no “about”.',
  },
  { language, pattern: /\b(despite) of\b/giu, replace: '$1', what: '“Despite” needs no “of”.' },
  {
    language,
    pattern: /\bloose (?=(?:your|access|the|data)\b)/giu,
    replace: 'lose ',
    what: '“Loose” is the opposite of tight.',
  },
  {
    language,
    pattern: /\b(?:will|may|can|does not|not) effect (?=(?:your|the|our|any)\b)/giu,
    what: '“Effect” as a verb means to bring about; “affect” is meant.',
  },
];
