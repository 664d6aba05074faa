import { rowsThatMayMatch } from '../may-match';
import { doc, docWith, p } from '../policy/builders';
import type { Check, ReportedFinding } from './check';
import { quoted } from './quoted';
import { sentencesOf } from './sentence';
import { obsoleteReferences, type ObsoleteReference } from './tables/obsolete-references';
import { contentOffsets, isTyped, placeIn, type TextBlock } from './text-block';

/** Finds laws, bodies, mechanisms and products that are gone or have another name. */
export const obsoleteReference: Check = {
  id: 'obsolete-reference',
  severity: 'error',
  title: 'A law, authority or product that is no more',
  why: 'Who rests on a law or an agreement that has ended makes a promise that is not true, and an old name shows that nobody looks after the policy.',
  run({ blocks, remember }, report) {
    for (const block of blocks) {
      for (const dead of remember(block, deadReferencesIn)) report(findingOf(block, dead));
    }
  },
  examples: [
    {
      name: 'a framework that the Court of Justice struck down, and the next one',
      policy: doc(p('Our transfers rest on the Privacy Shield.'), p('We are certified under Safe Harbor.')),
      findings: 2,
    },
    {
      name: 'an old name of a product',
      policy: doc(p('Advertisements come from Google AdWords.')),
      findings: 1,
      fixed: doc(p('Advertisements come from Google Ads.')),
    },
    {
      name: 'the old name of a Swedish authority',
      policy: docWith({ language: 'sv' }, p('Du kan vända dig till Datainspektionen.')),
      findings: 1,
      fixed: docWith({ language: 'sv' }, p('Du kan vända dig till Integritetsskyddsmyndigheten (IMY).')),
    },
    {
      name: 'the old name of a law of Taiwan',
      policy: docWith({ language: 'zh-Hant' }, p('我們遵守電腦處理個人資料保護法。')),
      findings: 1,
      fixed: docWith({ language: 'zh-Hant' }, p('我們遵守個人資料保護法。')),
    },
    {
      name: 'a dead act, an old browser and a signal that nobody sends',
      policy: doc(
        p('The Data Protection Act, 1998 protects you.'),
        p('The site needs Silverlight.'),
        p('We do not answer DNT requests.'),
      ),
      findings: 3,
    },
    {
      name: 'a name and its short form, which are one place',
      policy: doc(
        p('Enligt personuppgiftslagen (PUL) har du rättigheter.'),
        p('We use Secure Sockets Layer (SSL).'),
      ),
      findings: 2,
      fixed: doc(
        p('Enligt personuppgiftslagen (PUL) har du rättigheter.'),
        p('We use Transport Layer Security (TLS).'),
      ),
    },
    {
      name: 'a sentence that says itself that it is past',
      policy: doc(
        p('Until 2018 the Directive 95/46/EC applied.'),
        p('You can follow us on X (formerly Twitter).'),
        p('The Privacy Shield was invalidated in 2020.'),
      ),
      findings: 0,
    },
    {
      name: 'the same in Swedish and Chinese',
      policy: doc(
        p('Integritetsskyddsmyndigheten (tidigare Datainspektionen) tar emot klagomål.'),
        p('隱私盾已失效，我們不以此為依據。'),
      ),
      findings: 0,
    },
    {
      name: 'what somebody does not do any more',
      policy: doc(
        p('Our transfers do not rest on the Privacy Shield. We stopped using Universal Analytics in 2023.'),
        p('We have left Twitter, and we closed our Google+ page. Our old Twitter account is closed.'),
        p('We used to use AdWords. That ended years ago.'),
      ),
      findings: 0,
    },
    {
      name: 'the same in Swedish and in Chinese, and a keeping that is no longer than it must be',
      policy: doc(
        p('Vi stöder oss inte längre på PUL. Till maj 2018 gällde personuppgiftslagen.'),
        p('PUL är upphävd sedan länge. Vi har lämnat Google+.'),
        p('我們不再依據隱私盾傳輸資料。'),
        p('Enligt personuppgiftslagen sparar vi dem inte längre än nödvändigt.'),
      ),
      findings: 1,
    },
    {
      name: 'what is current',
      policy: doc(
        p('Transfers rest on the EU–U.S. Data Privacy Framework.'),
        p('The Data Protection Act 2018 applies, and the website uses TLS.'),
        p('We use Google Ads and Google Analytics 4.'),
      ),
      findings: 0,
    },
    {
      name: 'words that only look alike',
      policy: doc(
        p('The safe harbor provisions of the DMCA apply.'),
        p('Double click on the picture.'),
        p('Bread comes from Safe Harbour Bakery, soap from the Safe Harbour Inn.'),
        p('貨物停放在安全港口。'),
      ),
      findings: 0,
    },
  ],
};

interface Occurrence {
  readonly reference: ObsoleteReference;
  readonly from: number;
  readonly to: number;
}

/** One place, whose name may stand there twice: written out, and short behind it. */
interface DeadReference extends Occurrence {
  readonly parts: readonly Occurrence[];
}

function deadReferencesIn({ text }: TextBlock): readonly DeadReference[] {
  const found = mayOccur(text).flatMap((reference) => occurrencesOf(reference, text));
  if (found.length === 0) return [];
  const apart = withoutRepeats(withoutOverlaps(found), text);
  return sentencesOf(text).flatMap((sentence) => {
    const inside = apart.filter(({ from }) => sentence.from <= from && from < sentence.to);
    return inside.length > 0 && saysThatItIsPast.test(sentence.text) ? [] : inside;
  });
}

const mayOccur = rowsThatMayMatch(obsoleteReferences, ({ pattern }) => pattern);

function occurrencesOf(reference: ObsoleteReference, text: string): readonly Occurrence[] {
  const found = [...text.matchAll(reference.pattern)];
  if (found.length === 0 || reference.unless?.test(text) === true) return [];
  return found.map(({ index, 0: words }) => ({ reference, from: index, to: index + words.length }));
}

/** Of two that share words, the longer one, and of equals the first; in the order of the text. */
function withoutOverlaps(found: readonly Occurrence[]): readonly Occurrence[] {
  const apart: Occurrence[] = [];
  for (const each of found.toSorted((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last === undefined || last.to <= each.from) apart.push(each);
    else if (each.to - each.from > last.to - last.from) apart[apart.length - 1] = each;
  }
  return apart;
}

/** “Personuppgiftslagen (PUL)” names one thing once. */
function withoutRepeats(found: readonly Occurrence[], text: string): readonly DeadReference[] {
  const apart: DeadReference[] = [];
  for (const each of found) {
    const last = apart.at(-1);
    const isRepeat =
      last !== undefined &&
      last.reference.replacedBy === each.reference.replacedBy &&
      /^(?: ?[(（“”"]{1,2}|\)?, )$/u.test(text.slice(last.to, each.from));
    if (isRepeat) apart[apart.length - 1] = { ...last, to: each.to, parts: [...last.parts, each] };
    else apart.push({ ...each, parts: [each] });
  }
  return apart;
}

const saysThatItIsPast = new RegExp(
  [
    // English
    /\b(?:formerly|former|previously (?:called|known|named)|repeal(?:s|ed|ing)|invalid(?:ated)?|struck down|superseded|succeeded by|replac(?:ed|es|ing)|renamed|discontinued|withdrawn|expired|retired|ceased|defunct|used to be|then called|was called|now (?:called|named|known|X\b))/u,
    /\bno longer (?:in force|valid|exists?|appl(?:y|ies)|used|supported|offered|available|rel(?:y|ies)|follows?|takes? part)/u,
    /\bnot (?:\p{L}{1,12} )?(?:rely|relying|rest|use|using|follow)\b|\bnot (?:something|what) we\b|\bused to\b|\b[Ww]e (?:have )?(?:since )?(?:left|closed|removed|dropped|abandoned|gave up|stopped using)\b|\b(?:account|page|profile|channel)\b.{0,24} (?:is|was|has been) (?:closed|deleted)/u,
    /\b(?:[Uu]ntil|[Bb]efore|[Uu]p to|[Pp]rior to) (?:\p{L}{1,12} |\d{1,2} ){0,3}(?:19|20)\d\d/u,
    // Swedish
    /(?:\(|, )tidigare|[Ff]öre detta|\(f\.? ?d\.?|dåvarande|[Uu]pphäv|upphört|upphörde|ogiltig|ersatt|ersätter|numera|byt(?:te|t) namn|hette/u,
    /inte längre(?! än)|(?<!\p{L})(?:gällde|brukade|[Vv]i (?:har )?(?:lämnat|lämnade|stängt|stängde|slutat|slutade|tagit bort|tog bort|gått ur|gick ur))(?!\p{L})|inte (?:stöder|grundar|använder|följer)|(?:stöder|grundar) (?:vi )?oss inte|(?:använder|följer) inte(?!\p{L})/u,
    /(?:[Ff]ram till|[Tt]ill och med|[Ff]öre) (?:\p{L}{1,12} |\d{1,2} ){0,3}(?:19|20)\d\d/u,
    // Chinese
    /廢止|失效|無效|撤銷|前身|原名|原稱|舊稱|舊名|改名|更名|改制|改稱|取代|修正前|不再(?:適用|有效|使用|提供|依據|依|遵守|援用|經營|以)|[不未](?:依據|依賴|仰賴|援用|使用)|曾經?使用|已(?:離開|移除|刪除)|已(?:終止|停止|關閉|停用|結束)/u,
    /\d{4}\s?年[^。]{0,8}(?:以前|之前)/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'u',
);

function findingOf(block: TextBlock, { reference, from, to, parts }: DeadReference): ReportedFinding {
  const { validUntil, reason, replacedBy, severity } = reference;
  const text = `${quoted(block.text.slice(from, to))} is out of date since ${validUntil}. ${reason} Use ${replacedBy} instead. Source: ${reference.reference}.`;
  const place = placeIn(block, from, to);
  const found = { text, place, ...(severity === undefined ? {} : { severity }) };
  const rewritten = parts.flatMap((part) => rewriteOf(block, part));
  if (rewritten.length < parts.length) return found;
  const label = `Replace with ${rewritten.map((edit) => quoted(edit.text)).join(' and ')}`;
  return { ...found, fix: { label, edits: rewritten } };
}

function rewriteOf(block: TextBlock, { reference, from, to }: Occurrence) {
  const words = block.text.slice(from, to);
  const text =
    reference.rewrite !== undefined && Object.hasOwn(reference.rewrite, words)
      ? reference.rewrite[words]
      : undefined;
  if (text === undefined || !isTyped(block, from, to)) return [];
  return [{ kind: 'replace-text', path: block.path, ...contentOffsets(block, from, to), text } as const];
}
