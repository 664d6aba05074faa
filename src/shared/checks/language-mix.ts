import type { Language } from '../language';
import { doc, docWith, h, p } from '../policy/builders';
import type { Check } from './check';
import { foreignRuns, foreignSentences } from './foreign-text';
import { ambiguousSimplified, surnames, traditionalOf } from './tables/chinese-characters';
import { foreignTerms } from './tables/foreign-terms';
import { isTyped, placeIn, type TextBlock } from './text-block';
import { quoted } from './quoted';
import { rowReader, replaceFix } from './word-rows';

const names: Readonly<Record<Language, string>> = { en: 'English', sv: 'Swedish', 'zh-Hant': 'Chinese' };

/** Finds text in another language, script or spelling than that of the policy. */
export const languageMix: Check = {
  id: 'language-mix',
  severity: 'warning',
  title: 'More than one language',
  why: 'A reader who does not know the other language misses what it says, and has not been informed.',
  run({ context, blocks, remember }, report) {
    const policyLanguage = context.document.attrs.language;
    for (const { block, count, language } of foreignRuns(blocks, policyLanguage, remember)) {
      const what = count === 1 ? `${quoted(block.text)} is` : `${count} paragraphs from here on are`;
      report({
        text: `${what} in ${names[language]}, and the policy is in ${names[policyLanguage]}. Translate the text, or move it into a policy of its own.`,
        place: placeIn(block, 0, block.text.length),
      });
    }
    for (const block of blocks) {
      for (const { from, to, language } of remember(block, foreignSentences[policyLanguage])) {
        report({
          text: `${quoted(block.text.slice(from, to))} is in ${names[language]}, and the text around it in ${names[policyLanguage]}. Translate it.`,
          place: placeIn(block, from, to),
        });
      }
      if (block.language !== policyLanguage) continue;
      for (const { row, from, to, words, replacement } of remember(block, termsIn)) {
        if (!isTyped(block, from, to) || block.text.includes(row.own)) continue;
        report({
          text: `“${words}” is not ${names[policyLanguage]}. Write “${row.own}”.`,
          place: placeIn(block, from, to),
          ...(replacement === undefined
            ? {}
            : replaceFix(block, `Replace with “${replacement}”`, [{ from, to, text: replacement }])),
        });
      }
      const characters = remember(block, charactersIn).filter(({ at }) => isTyped(block, at, at + 1));
      const [first] = characters;
      if (first === undefined) continue;
      const certain = characters.flatMap(({ at, own }) =>
        own === null ? [] : [{ from: at, to: at + 1, text: own }],
      );
      const shown = [...new Set(characters.map(({ found, own, meant }) => `${found} (${own ?? meant})`))];
      report({
        text: `This text has ${characters.length === 1 ? 'a character' : 'characters'} of another spelling or script: ${shown.slice(0, 6).join(', ')}${shown.length > 6 ? ' and others' : ''}. Use those of Traditional Chinese.`,
        place: placeIn(block, first.at, first.at + 1),
        ...(certain.length > 0 ? replaceFix(block, 'Replace the characters', certain) : {}),
      });
    }
    for (const block of blocks) {
      for (const { from, to, text, replacement } of remember(block, scriptsIn)) {
        if (!isTyped(block, from, to)) continue;
        report({
          text,
          place: placeIn(block, from, to),
          ...(replacement === null
            ? {}
            : replaceFix(block, `Replace with “${replacement}”`, [{ from, to, text: replacement }])),
        });
      }
    }
  },
  examples: [
    {
      name: 'surnames that are written like a simplified character',
      policy: docWith({ language: 'zh-Hant' }, p('請洽范小姐或于先生，個資保護窗口為范家榮。')),
      findings: 0,
    },
    {
      name: 'the same characters in other words',
      policy: docWith({ language: 'zh-Hant' }, p('本政策的范围如下。')),
      findings: 1,
      fixed: docWith({ language: 'zh-Hant' }, p('本政策的範圍如下。')),
    },
    {
      name: 'Simplified characters and wrong variants',
      policy: docWith(
        { language: 'zh-Hant' },
        p('我们会在您註册時儲存資料。'),
        p('您可透過下列筦道聯絡我們。'),
      ),
      findings: 2,
      fixed: docWith(
        { language: 'zh-Hant' },
        p('我們會在您註冊時儲存資料。'),
        p('您可透過下列管道聯絡我們。'),
      ),
    },
    {
      name: 'a Simplified character that has two Traditional ones',
      policy: docWith({ language: 'zh-Hant' }, p('我們會保留您的瀏覽历。')),
      findings: 1,
    },
    {
      name: 'English headings in Swedish',
      policy: docWith(
        { language: 'sv' },
        h('Service Providers'),
        p('Vi anlitar andra företag för att sköta driften.'),
        h('Links till andra'),
        p('Våra sidor har länkar till andra företag.'),
      ),
      findings: 2,
    },
    {
      name: 'an English section in a Chinese policy, as one finding',
      policy: docWith(
        { language: 'zh-Hant' },
        p('我們重視您的隱私。'),
        h('Technical Support'),
        p('We use your name and address to send you the goods that you order from us.'),
      ),
      findings: 1,
    },
    {
      name: 'an English sentence in a Swedish paragraph',
      policy: docWith(
        { language: 'sv' },
        p(
          'Vi sparar dina uppgifter så länge du är kund hos oss. We will keep your name and address for as long as you are a customer. Därefter raderar vi dem.',
        ),
      ),
      findings: 1,
    },
    {
      name: 'English terms and abbreviations in Swedish',
      policy: docWith(
        { language: 'sv' },
        p('Vi läser device identifiers och kakor.'),
        p('Det gäller inom hela EEA.'),
      ),
      findings: 2,
      fixed: docWith(
        { language: 'sv' },
        p('Vi läser device identifiers och kakor.'),
        p('Det gäller inom hela EES.'),
      ),
    },
    {
      name: 'letters of another script that look alike',
      policy: doc(p('We usе your name.'), p('Call us: ０８-123.')),
      findings: 2,
      fixed: doc(p('We use your name.'), p('Call us: 08-123.')),
    },
    {
      name: 'a Swedish paragraph in an English policy',
      policy: doc(p('Vi använder dina uppgifter för att skicka det som du har beställt från oss.')),
      findings: 1,
    },
    {
      name: 'names and terms of another language',
      policy: docWith(
        { language: 'sv' },
        h('Google Analytics'),
        h('Kontakt och support'),
        p(
          'Vi använder Google Analytics och Microsoft Teams, och du kan säga nej (opt-out) när du vill enligt GDPR.',
        ),
      ),
      findings: 0,
    },
    {
      name: 'names and terms in Chinese',
      policy: docWith(
        { language: 'zh-Hant' },
        p('我們使用 Cookie、Google Analytics 與 Amazon Web Services，並遵守 GDPR。'),
        p('hello@example.com'),
        p('台灣的使用者只要點選「設定」裡面的選項，就能在幾秒後關閉。'),
      ),
      findings: 0,
    },
    {
      name: 'a Swedish law and address in an English policy',
      policy: doc(
        p('The Swedish lag om elektronisk kommunikation applies to the cookies that we use.'),
        p('Östra Hamngatan 5, 411 10 Göteborg'),
      ),
      findings: 0,
    },
  ],
};

const termsIn = rowReader(foreignTerms);

interface CharacterFault {
  readonly at: number;
  readonly found: string;
  /** What to write; null where it is not certain. */
  readonly own: string | null;
  readonly meant: string;
}

function charactersIn({ language, text }: TextBlock): readonly CharacterFault[] {
  if (language !== 'zh-Hant') return [];
  const ofNames = new Set([...text.matchAll(surnames)].map(({ index }) => index));
  return [...text.matchAll(/\p{Script=Han}/gu)].flatMap(({ 0: found, index }) => {
    if (ofNames.has(index)) return [];
    const own = traditionalOf.get(found) ?? null;
    const meant = own ?? ambiguousSimplified.get(found);
    return meant === undefined ? [] : [{ at: index, found, own, meant }];
  });
}

interface ScriptFault {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly replacement: string | null;
}

const lookAlikes: ReadonlyMap<string, string> = new Map(
  [...'аaеeоoрpсcхxуyіiАAВBЕEКKМMНHОOРPСCТTХXΑAΒBΕEοoνv'.matchAll(/(?<from>.)(?<to>.)/gu)].map(
    ({ groups }) => [groups?.['from'] ?? '', groups?.['to'] ?? ''],
  ),
);

function scriptsIn({ text }: TextBlock): readonly ScriptFault[] {
  // Nearly every text has none of these, and one look is enough to know.
  if (!/[^\p{Script=Latin}\p{Script=Han}\p{Script=Common}\p{Script=Inherited}]|[Ａ-Ｚａ-ｚ０-９]/u.test(text))
    return [];
  const faults: ScriptFault[] = [];
  for (const { 0: words, index } of text.matchAll(/[Ａ-Ｚａ-ｚ０-９]{1,200}/gu)) {
    const replacement = words.normalize('NFKC');
    faults.push({
      from: index,
      to: index + words.length,
      replacement,
      text: `${quoted(words)} is in full-width letters or figures. Write ${quoted(replacement)}.`,
    });
  }
  for (const { 0: words, index } of text.matchAll(
    /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{0,60}[\p{Script=Cyrillic}\p{Script=Greek}][\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{0,60}/gu,
  )) {
    if (!/\p{Script=Latin}/u.test(words)) continue;
    const replacement = words.replaceAll(
      /[^\p{Script=Latin}]/gu,
      (letter) => lookAlikes.get(letter) ?? letter,
    );
    const isCertain = !/[^\p{Script=Latin}]/u.test(replacement);
    faults.push({
      from: index,
      to: index + words.length,
      replacement: isCertain ? replacement : null,
      text: `${quoted(words)} mixes letters of two scripts that look alike. Type it again.`,
    });
  }
  for (const { 0: words, index } of text.matchAll(
    /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}][\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}\s]{0,200}|[\p{Script=Cyrillic}]{3}[\p{Script=Cyrillic}\s]{0,200}/gu,
  )) {
    faults.push({
      from: index,
      to: index + words.length,
      replacement: null,
      text: `${quoted(words.trim())} is in another script than the policy. Translate it.`,
    });
  }
  return faults;
}
