import { doc, docWith, h, li, p, ul } from '../policy/builders';
import type { Check } from './check';
import { shapeOf } from './outline';
import { isTyped, noText, placeIn, type TextBlock } from './text-block';

/** Finds text that breaks off, and sentences that have run together because the end of one was lost. */
export const truncated: Check = {
  id: 'truncated',
  severity: 'error',
  title: 'Text that breaks off',
  why: 'Half a sentence promises nothing. A reader cannot know what the rest would have said, and neither could a court.',
  run({ blocks, remember }, report) {
    let section = 1; // The level of the last heading.
    for (const [index, block] of blocks.entries()) {
      section = block.level ?? section;
      const { ending, fused } = remember(block, breaksIn);
      for (const { from, to } of fused) {
        report({
          severity: 'warning',
          text: `Two sentences have run together at “${block.text.slice(from, to)}”. Put back the end of the first, and its full stop.`,
          place: placeIn(block, from, to),
        });
      }
      if (ending === null || !isTyped(block, block.text.length - 1, block.text.length)) continue;
      const next = blocks[index + 1];
      if (
        ending.kind === 'list' &&
        next !== undefined &&
        continues(block, next, remember(next, shapeOf).isHeading)
      )
        continue;
      // What is announced can have headings of its own, one level down.
      if (ending.kind === 'colon' && next !== undefined && (next.level === null || next.level > section))
        continue;
      const words = block.text.slice(ending.from, ending.to).replaceAll(noText, '…');
      report({
        // A full stop alone can be missing on purpose.
        severity: ending.kind === 'stop' || ending.kind === 'colon' ? 'warning' : 'error',
        text: sentences[ending.kind](words),
        place: placeIn(block, ending.from, ending.to),
      });
    }
  },
  examples: [
    {
      name: 'the middle of a word',
      policy: doc(
        p(
          'We store the orders you place. To answer you, we also keep the messages that you send us in this way and the nam',
        ),
      ),
      findings: 1,
    },
    { name: 'a preposition at the end', policy: doc(p('We share your order with')), findings: 1 },
    {
      name: 'a semicolon before a heading',
      policy: doc(p('We use it to find faults and misuse;'), h('Recipients')),
      findings: 1,
    },
    {
      name: 'an “and” after which nothing follows',
      policy: doc(ul('your name;', 'your address; and'), p('We keep them.')),
      findings: 1,
    },
    {
      name: 'a list that is announced and does not come',
      policy: doc(
        h('Who helps us'),
        p('We use the following providers:'),
        h('Cookies'),
        p('Vi använder följande kakor:'),
        h('Cookie'),
        p('我們使用下列供應商：'),
      ),
      findings: 3,
    },
    {
      name: 'lists that are announced and come',
      policy: doc(
        p('We use the following providers:'),
        ul('a printer'),
        p('They get these details:'),
        p('Your name.'),
      ),
      findings: 0,
    },
    {
      name: 'two sentences in one, in English',
      policy: doc(
        p(
          'We store what you order in our shop and what you write to us about it In some cases we keep it longer.',
        ),
      ),
      findings: 1,
    },
    {
      name: 'two sentences in one, in Swedish',
      policy: docWith(
        { language: 'sv' },
        p(
          'Vi sparar dina beställningar och det du skriver till vår kundtjänst om dem Till exempel sparar vi dina frågor.',
        ),
      ),
      findings: 1,
    },
    {
      name: 'a Swedish text that ends too soon',
      policy: docWith(
        { language: 'sv' },
        p('Vi delar dina uppgifter med företag som hjälper oss att driva webbplatsen och'),
      ),
      findings: 1,
    },
    {
      name: 'a Chinese text that ends too soon',
      policy: docWith(
        { language: 'zh-Hant' },
        p('我們會以加密方式保存您的聯絡資料，並且限制只有負責處理訂單的同仁可以'),
      ),
      findings: 1,
    },
    {
      name: 'a Chinese sentence whose object is missing',
      policy: docWith(
        { language: 'zh-Hant' },
        p('您的訂單內容會轉交給'),
        p('包裹由物流業者送達，簽收紀錄會透過'),
      ),
      findings: 2,
    },
    {
      name: 'an alternative that is missing, and an end that never comes',
      policy: doc(
        p('Du har rätt att begära rättelse av uppgifter som är felaktiga eller'),
        p('我們會保存您的訂購資料與來信，直到'),
      ),
      findings: 2,
    },
    {
      name: 'items without commas, with the small word at their end',
      policy: docWith(
        { language: 'sv' },
        ul('din fullständiga adress hemma', 'ditt telefonnummer till jobbet och', 'din e-postadress'),
      ),
      findings: 0,
    },
    {
      name: 'whole sentences, a list and an address',
      policy: doc(
        h('How we use it'),
        p('We need it to:'),
        ul('send your order,', 'answer you; and', li(p('keep our accounts'))),
        p('Questions? Write to us at shop@example.com'),
      ),
      findings: 0,
    },
    {
      name: 'a Swedish heading and a list',
      policy: docWith(
        { language: 'sv' },
        h('Vad vi sparar'),
        p('Vi sparar:'),
        ul('ditt namn,', 'din adress och', 'ditt telefonnummer.'),
      ),
      findings: 0,
    },
    {
      name: 'Chinese sentences',
      policy: docWith(
        { language: 'zh-Hant' },
        h('我們蒐集的資料'),
        p('我們蒐集您的姓名與電子郵件地址，以便寄送訂單確認信。'),
        p('姓名'),
      ),
      findings: 0,
    },
    {
      name: 'a title in the middle of a sentence',
      policy: doc(p('The chapter called How We Use Your Data says more about it, and The Hague is a city.')),
      findings: 0,
    },
  ],
};

type Ending = {
  readonly kind: 'word' | 'list' | 'colon' | 'stop';
  readonly from: number;
  readonly to: number;
};

const sentences: Readonly<Record<Ending['kind'], (words: string) => string>> = {
  word: (words) => `The text breaks off at “${words}”. Write the end of the sentence.`,
  list: (words) =>
    `After “${words}” something should follow, but nothing does. Add what is missing, or end the sentence.`,
  colon: (words) => `“${words}” announces what then does not stand there. Add it, or end the sentence.`,
  stop: (words) => `The last sentence has no end: “${words}”. Complete it, or add the full stop.`,
};

function breaksIn(block: TextBlock) {
  const shape = shapeOf(block);
  return {
    ending: endingOf(block, shape.isHeading, shape.words),
    fused: shape.isHeading ? [] : fusedIn(block),
  };
}

function endingOf(
  { text, inside, level, language }: TextBlock,
  isHeading: boolean,
  words: number,
): Ending | null {
  const end = text.trimEnd().length;
  const from = Math.max(0, text.slice(0, end).lastIndexOf(' ', end - 24), end - 40);
  const place = { from, to: end };
  const tail = text.slice(Math.max(0, end - 40), end);
  if (level !== null || inside === 'table') return null;
  const goesOn = inside === 'list' ? listGoesOn : sentenceGoesOn;
  if (goesOn.test(tail) && words >= 3) return { kind: 'list', ...place };
  if (openWord.test(tail) && words >= 4) return { kind: 'word', ...place };
  if (isHeading || inside !== 'text') return null;
  if (announcement.test(tail)) return { kind: 'colon', ...place };
  if (!/[\p{L}]$/u.test(tail) || /\S*(?:@|https?:|www\.|\.\p{L}{2,10}$)\S*$/u.test(tail)) return null;
  if (language === 'zh-Hant')
    return end >= 25 && /[，。；、]/u.test(text) ? { kind: 'stop', ...place } : null;
  const last =
    text
      .slice(Math.max(0, end - 600), end)
      .split(/[.!?:]["”’)]?\s/u)
      .at(-1) ?? '';
  return last.split(' ').length >= 12 ? { kind: 'stop', ...place } : null;
}

/** Whether the next block takes up what ends with a semicolon, a comma or an “and”. */
function continues(block: TextBlock, next: TextBlock, isHeading: boolean): boolean {
  if (next.level !== null || isHeading) return false;
  if (block.inside === 'list') return next.inside === 'list';
  return (
    next.inside !== 'text' || /(?:[;；,，、.。]|\s(?:and|or|och|eller|samt))$/u.test(next.text.trimEnd())
  );
}

/** What more has to follow. The items of a list may go without commas. */
const sentenceGoesOn = /[;；,，、]$|[;,]\s(?:and|or|och|eller|samt)$|[，；、](?:及|和|或|以及)$/u;
const listGoesOn = new RegExp(String.raw`${sentenceGoesOn.source}|\s(?:and|or|och|eller|samt)$`, 'u');

/** The end of a sentence behind which a list comes. */
const announcement =
  /(?:\b(?:following|as follows|these|below)\b|(?<!\p{L})(?:följande|nedan)(?!\p{L})|以下|下列|如下)[^.。]{0,30}[:：]$/iu;

/** Small words that no sentence ends with. */
const openWord =
  /(?<![\p{L}-])(?:the|an|and|our|your|their|its|because|although|whether|och|att|samt|ett|eller|inklusive|våra|vår|vårt|dina|ditt|därför att|eftersom|som)$|(?:our|your|the|data|information|order|them|it) (?:with|from|of|at|by)$|(?:以及|或者|直到|並且|因為|如果|例如|以便|由於|透過|經由|對於|[提交供享送露予轉]給|[將與及並把被])$/u;

function fusedIn({ text, language }: TextBlock): readonly { readonly from: number; readonly to: number }[] {
  if (language === 'zh-Hant') return [];
  return (
    [...text.matchAll(language === 'sv' ? fusedSwedish : fusedEnglish)]
      .map(({ 0: found, index }) => ({ from: index, to: index + found.length }))
      // With only a few words before it, a heading has slipped in: another rule.
      .filter(({ from }) => {
        const sentence =
          text
            .slice(Math.max(0, from - 400), from)
            .split(/[.!?:]["”’)]?\s/u)
            .at(-1) ?? '';
        return sentence.split(' ').length >= 6;
      })
  );
}

const fusedEnglish =
  /(?<=\p{Ll}{2} )\p{Ll}{2,20} (?:We|You|They|When|If|This|These|However|In|For|To) (?:\p{Ll}{2,20})(?= \p{Ll}|, )|(?:from|on|after) the date (?:that|which) (?:is|are) \p{L}{3,15}ed and (?:after|before|once) you/gu;
const fusedSwedish =
  /(?<=\p{Ll}{2} )\p{Ll}{2,20} (?:Vi|Du|När|Om|Det|Den|Detta|Denna|Dessa|Till|I|För|Vissa|Dock) (?:\p{Ll}{2,20})(?= \p{Ll}|, )|datum(?:et)? som \p{L}{3,15}s och (?:efter|innan|sedan) (?:att )?du/gu;
