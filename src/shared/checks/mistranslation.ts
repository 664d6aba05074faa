import { doc, docWith, h, p } from '../policy/builders';
import type { Check } from './check';
import { mainlandTerms, type MainlandTerm } from './tables/mainland-terms';
import { mistranslations } from './tables/mistranslations';
import { isTyped, placeIn, type TextBlock } from './text-block';
import { quoted } from './quoted';
import { rowReader, replaceFix } from './word-rows';

/** Finds slips that translations make again and again, and words that are not said in Taiwan. */
export const mistranslation: Check = {
  id: 'mistranslation',
  severity: 'warning',
  title: 'Slips of translation',
  why: 'A word that was translated without its meaning can promise something else, or nothing at all.',
  run({ blocks, remember }, report) {
    for (const block of blocks) {
      for (const { row, from, to, words, replacement } of remember(block, slipsIn)) {
        if (!isTyped(block, from, to)) continue;
        const fix =
          replacement === undefined
            ? {}
            : replaceFix(block, `Replace with “${replacement}”`, [{ from, to, text: replacement }]);
        report({
          text: `${quoted(words)} looks like ${row.why}. What is meant is probably “${row.meant}”.`,
          place: placeIn(block, from, to),
          ...fix,
        });
      }
    }
    for (const block of blocks) {
      const found = remember(block, mainlandWordsIn).filter(({ from, to }) => isTyped(block, from, to));
      for (const isCertain of [true, false]) {
        const words = found.filter(({ term }) => term.isCertain === isCertain);
        const [first] = words;
        if (first === undefined) continue;
        const shown = [...new Set(words.map(({ term: { mainland, taiwan } }) => `${mainland} (${taiwan})`))];
        const inTaiwan = words.map(({ from, to, term: { taiwan } }) => ({ from, to, text: taiwan }));
        report({
          severity: 'advice',
          text: `Some words here are not usual in Taiwan: ${shown.slice(0, 5).join(', ')}${shown.length > 5 ? ' and others' : ''}. Use those in brackets if you write for readers there.`,
          place: placeIn(block, first.from, first.to),
          ...(isCertain ? replaceFix(block, 'Use the words of Taiwan', inTaiwan) : {}),
        });
      }
    }
  },
  examples: [
    {
      name: 'Swedish words for something else',
      policy: docWith(
        { language: 'sv' },
        h('Policy mot kunder'),
        p('Vi tar hjälp med betalning och samlingar.'),
        p('Du kan anmäla dig och delta i våra händelser.'),
        p('Vi är datakontrollant för butiken.'),
      ),
      findings: 4,
    },
    {
      name: 'Swedish phrases that can be replaced',
      policy: docWith(
        { language: 'sv' },
        p('Vi vidtar kommersiellt rimliga åtgärder.'),
        p('Vi sparar uthålliga kakor i din webbläsare.'),
      ),
      findings: 2,
      fixed: docWith(
        { language: 'sv' },
        p('Vi vidtar rimliga åtgärder.'),
        p('Vi sparar varaktiga kakor i din webbläsare.'),
      ),
    },
    {
      name: 'English from Chinese and Swedish',
      policy: doc(
        p('We ask before we use personally sensitive information.'),
        p('This integrity policy is for our shop.'),
        p('We desensitized data before we shared it.'),
      ),
      findings: 3,
      fixed: doc(
        p('We ask before we use sensitive personal information.'),
        p('This privacy policy is for our shop.'),
        p('We desensitized data before we shared it.'),
      ),
    },
    {
      name: 'Chinese words for something else',
      policy: docWith(
        { language: 'zh-Hant' },
        p('我們會記錄您需求的網頁。'),
        p('我們依合法利息處理資料。'),
        p('本公司是資料控制器。'),
      ),
      findings: 3,
      fixed: docWith(
        { language: 'zh-Hant' },
        p('我們會記錄您請求的網頁。'),
        p('我們依正當利益處理資料。'),
        p('本公司是資料控制器。'),
      ),
    },
    {
      name: 'words of Mainland China',
      policy: docWith({ language: 'zh-Hant' }, p('您的賬號信息存在服務器上。')),
      findings: 1,
      fixed: docWith({ language: 'zh-Hant' }, p('您的帳號資訊存在伺服器上。')),
    },
    {
      name: 'words of Mainland China with one sense and with several',
      policy: docWith({ language: 'zh-Hant' }, p('您可通過服務器查看。')),
      findings: 2,
      fixed: docWith({ language: 'zh-Hant' }, p('您可通過伺服器查看。')),
    },
    {
      name: 'the name of a law of Mainland China',
      policy: docWith({ language: 'zh-Hant' }, p('中國《個人信息保護法》適用於您的資訊。')),
      findings: 0,
    },
    {
      name: 'the same words with their own sense in Swedish',
      policy: docWith(
        { language: 'sv' },
        p(
          'Vi samlar in uppgifter om händelser i systemet. Vi är personuppgiftsansvarig och skyddar dig mot bedrägerier.',
        ),
      ),
      findings: 0,
    },
    {
      name: 'the same words with their own sense in English',
      policy: doc(
        p(
          'We process your data, and you can choose what we keep on our equipment. Our integrity matters to us.',
        ),
      ),
      findings: 0,
    },
    {
      name: 'the words of Taiwan',
      policy: docWith(
        { language: 'zh-Hant' },
        p('我們透過網路蒐集您的資料，儲存於伺服器，並依正當利益利用。'),
      ),
      findings: 0,
    },
  ],
};

const slipsIn = rowReader(mistranslations);

interface MainlandWord {
  readonly from: number;
  readonly to: number;
  readonly term: MainlandTerm;
}

const terms: ReadonlyMap<string, MainlandTerm> = new Map(mainlandTerms.map((term) => [term.mainland, term]));
// A title in its marks, such as that of a law, keeps its words; what stands in it is passed over.
const anyTerm = new RegExp(
  `《[^》]{1,40}》|個人信息保護法|${mainlandTerms.map(({ mainland }) => mainland).join('|')}`,
  'gu',
);

function mainlandWordsIn({ language, text }: TextBlock): readonly MainlandWord[] {
  if (language !== 'zh-Hant') return [];
  return [...text.matchAll(anyTerm)].flatMap(({ 0: words, index }) => {
    const term = terms.get(words);
    return term === undefined ? [] : [{ from: index, to: index + words.length, term }];
  });
}
