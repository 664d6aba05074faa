import { perLanguage, type Language } from '../language';
import { rowsThatMayMatch } from '../may-match';
import { isConditionTrue } from '../policy/context';
import type { CheckSubject, ReportedFinding } from './check';
import { ownNames } from './own-names';
import { quoted } from './quoted';
import { sentencesInBlock, type Sentence } from './sentence';
import { clauseEnd, contradictions, type Contradiction, type Patterns } from './tables/contradictions';
import { placeIn, type TextBlock } from './text-block';

interface Statement {
  readonly from: number;
  readonly to: number;
}

interface Claim extends Statement {
  readonly pair: Contradiction;
  /** Of a denial: who is said not to do it, where that is not clearly the business: “Fathom”, “it”, “they”. */
  readonly about: string | null;
}

/** Reports every claim that something else in the policy contradicts; of several for one place, the first. */
export function reportContradictions(
  check: Contradiction['check'],
  subject: CheckSubject,
  report: (finding: ReportedFinding) => void,
): void {
  const find = contradictionFinder(subject);
  const { context } = subject;
  const hasName = ['company_name', 'company_short_name', 'product_name'].some((key) => context.isFilled(key));
  const isOwn = (about: string): boolean =>
    /^(?!They)\p{Lu}/u.test(about) && (!hasName || ownNames(context).words.has(about.toLowerCase()));
  for (const block of subject.blocks) {
    const reported: Statement[] = [];
    for (const claim of subject.remember(block, claimsIn)) {
      const { pair, from, to, about } = claim;
      if (pair.check !== check || reported.some((each) => each.from < to && from < each.to)) continue;
      if (about !== null && !isIt(about) && !isOwn(about)) continue;
      const contradicted = find(claim, block);
      if (contradicted === null) continue;
      reported.push(claim);
      report({
        text: `${quoted(block.text.slice(from, to))} ${contradicted}`,
        place: placeIn(block, from, to),
        severity: about !== null && isIt(about) ? 'warning' : pair.severity,
      });
    }
  }
}

/** Says what contradicts a claim, and where; null where nothing does. */
function contradictionFinder({ blocks, context, remember }: CheckSubject) {
  const statements = new Map<Patterns, ReturnType<typeof statementsWith>>();
  return (claim: Claim, block: TextBlock): string | null => {
    const { against } = claim.pair;
    if (against.kind === 'answer') {
      return isConditionTrue(against.when, context.facts)
        ? `contradicts your answers: ${against.says}. Correct the sentence or the answer.`
        : null;
    }
    const found = statements.get(against.patterns) ?? statementsWith(against.patterns);
    statements.set(against.patterns, found);
    if (against.kind === 'missing') {
      const isElsewhere = found.some((each) => each.block !== block);
      return isElsewhere || !blocks.some(({ text }) => against.given.test(text))
        ? null
        : `does not fit the rest: ${against.says}. Add it, or correct the sentence.`;
    }
    const other = found.find(
      (each) => each.block !== block || each.to <= claim.from || claim.to <= each.from,
    );
    if (other === undefined) return null;
    const where = other.section === '' ? '' : ` in the section ${quoted(other.section)}`;
    return `contradicts ${quoted(other.block.text.slice(other.from, other.to))}${where}. Correct the one that is not true.`;
  };

  function statementsWith(patterns: Patterns) {
    const read = readers.get(patterns);
    let section = '';
    return blocks.flatMap((block) => {
      if (block.level !== null) section = block.text;
      return (read === undefined ? [] : remember(block, read)).map((each) => ({ ...each, block, section }));
    });
  }
}

/** For `remember`, which wants one function for all calls. */
const readers = new Map(
  contradictions.flatMap(({ against }) =>
    against.kind === 'answer'
      ? []
      : [[against.patterns, statementReader(against.patterns, against.kind === 'missing')] as const],
  ),
);

/** Finds the first statement with the patterns in each sentence, unless it is denied; "do not sell" can be what is missed. */
function statementReader(
  patterns: Patterns,
  evenDenied: boolean,
): (block: TextBlock) => readonly Statement[] {
  return (block) => {
    const { text, language } = block;
    const pattern = patterns[language];
    if (pattern === undefined || !pattern.test(text) || (!evenDenied && isRequest(block))) return [];
    return sentencesInBlock(block).flatMap((sentence) => {
      const match = pattern.exec(sentence.text);
      if (match === null) return [];
      const before = sentence.text.slice(
        Math.max(0, match.index - (language === 'zh-Hant' ? 8 : 25)),
        match.index,
      );
      if (!evenDenied && negation[language].test(before + match[0])) return [];
      const from = sentence.from + match.index;
      return [{ from, to: from + match[0].length }];
    });
  };
}

function claimsIn(block: TextBlock): readonly Claim[] {
  const { text, language } = block;
  if (isRequest(block)) return [];
  if (!negation[language].test(text) && !absolute[language].test(text)) return [];
  return sentencesInBlock(block).flatMap((sentence) => claimsOf(sentence, language, text));
}

/** Whether a block is an entry of a list of what people may ask for: “You can ask us: not to sell your data”. */
function isRequest({ inside, introduction, language }: TextBlock): boolean {
  return inside === 'list' && asking[language].test(introduction);
}

const mayBeClaimed = perLanguage((language) =>
  rowsThatMayMatch(
    contradictions.flatMap((pair) => {
      const pattern = pair.claim[language];
      return pattern === undefined ? [] : [{ pair, pattern }];
    }),
    ({ pattern }) => pattern,
  ),
);

function claimsOf(sentence: Sentence, language: Language, text: string): readonly Claim[] {
  if (!negation[language].test(sentence.text) && !absolute[language].test(sentence.text)) return [];
  const hasException = exception[language].test(sentence.text);
  const cache = new Map<Patterns, Statement | null>();
  return mayBeClaimed[language](sentence.text).flatMap(({ pair, pattern }) => {
    if (hasException && pair.evenWithException !== true) return [];
    let found = cache.get(pair.claim);
    if (found === undefined) {
      found = firstIn(sentence, pattern, pair.claim.isWhole === true ? clauseEnd[language] : null);
      cache.set(pair.claim, found);
    }
    if (found === null || pair.claimNearby?.test(text) === false) return [];
    const before = sentence.text.slice(0, found.from - sentence.from);
    return [
      {
        ...found,
        pair,
        about: language === 'en' && pair.claim.isWhole === true ? otherSubject(before) : null,
      },
    ];
  });
}

/** Who a claim is about where that is a name, “it” or somebody else: “We use Fathom, which”, “They help us and”. */
function otherSubject(before: string): string | null {
  const match = nearSubject.exec(before.slice(-80)) ?? farSubject.exec(before.slice(-160));
  return match?.groups?.['about'] ?? null;
}

const nearSubject =
  /(?<!\p{L})(?<about>[Ii]t|which|that|who|[Tt]hey|(?<=(?:[Oo]ur|[Tt]hese|[Tt]hose|[Ss]uch) )(?:banks?|couriers?|carriers?|accountants?|providers?|suppliers?|partners?|hosts?|processors?|insurers?|printers?|companies|firms)|(?!(?:We|I|You|Site|Website|App|Services?|Company|And|But) )\p{Lu}[\p{L}\p{N}&.’-]{1,30}) (?:(?:is|are|sets|uses|needs|has|will|may|can|also) ){0,2}$/u;
const farSubject = /(?<!\p{L})(?<about>[Tt]hey|who) (?!.*(?<!\p{L})(?:[Ww]e|I|[Oo]ur)(?!\p{L}))/u;
/** It can be the website itself. */
const isIt = (about: string): boolean => /^(?:it|that)$/iu.test(about);

function firstIn(sentence: Sentence, pattern: RegExp, end: RegExp | null): Statement | null {
  const match = pattern.exec(sentence.text);
  if (match === null) return null;
  const to = match.index + match[0].length;
  if (end !== null) {
    end.lastIndex = to;
    if (!end.test(sentence.text)) return null;
  }
  return { from: sentence.from + match.index, to: sentence.from + to };
}

const negation = {
  en: /\b(?:not|cannot|never|no|none|neither|nor)\b|n[’']t\b/iu,
  sv: /(?<!\p{L})(?:inte|aldrig|inga|ingen|inget|ej)(?!\p{L})/iu,
  'zh-Hant': /不|未|沒有|無|勿/u,
} as const;

/** What a claim without a negation has. */
const absolute = {
  en: /\b(?:only|solely|sole|alone|free|without|(?:complete|full|total|absolute) control|policy covers|policy applies|create|comply|complies|compliance|consistent|accordance|indirectly|share|sell|we (?:have )?(?:provided?|gave|sent)|violat|stays?|remains?)/iu,
  sv: /(?<!\p{L})(?:delar|säljer|lämnar|bara|endast|enbart|uteslutande|utan|ensamm?a?|full|fullständig|total|stannar|kräver|behöver|följer|uppfyller|enligt|gäller|omfattar|indirekt|fri|som vi|bryter)|fri(?!\p{L})/iu,
  'zh-Hant': /只|僅|單獨|唯一|完全|完整|違反|遵守|依據|根據|符合|間接|註冊|建立|我們/u,
} as const;

/** What introduces a list of requests. */
const asking = {
  en: /\b(?:you (?:can|may|could)(?: also)? (?:ask|request|tell|require|demand|choose)|ask (?:us|of us)|rights? to|request (?:us|that))\b/iu,
  sv: /(?<!\p{L})(?:kan du|du kan|får du|du får)(?: också)? (?:be|begära|kräva|välja)(?!\p{L})|(?<!\p{L})(?:be|begära av) oss(?!\p{L})|rätt att(?!\p{L})/iu,
  'zh-Hant': /(?:可以?|得|有權)(?:隨時)?(?:向我們)?(?:要求|請求|選擇)|請我們|請求權/u,
} as const;

/** What limits a claim, so that what else the policy says can be the rest of it. */
const exception = {
  en: /\b(?:except|unless|other than|apart from|besides|as a rule|generally|usually|normally|without (?:your|the|prior|first|asking|express|their)|if|when|where|until|before|beyond|more than|for their|under (?:the age of )?\d{1,2}|passwords?|please|you (?:may|must|can|should)|for you|as described|(?<!without )exceptions?)\b/iu,
  sv: /(?<!\p{L})(?:utom|om (?:du|ni|vi|det|inte|någon)|förutom|såvida|annat än|i regel|normalt|vanligtvis|utan (?:ditt|att)|när|innan|förrän|mer än|deras|du får|du kan|under \d{1,2}|lösenord|(?<!utan )undantag)(?!\p{L})/iu,
  'zh-Hant':
    /除|以外|除非|若|如果|如有|時，|之前|通常|原則上|未經|未得|您(?:不得|可以)|其自身|未滿|以前|(?<!無)例外/u,
} as const;
