import { docWith, p } from '../policy/builders';
import type { Language } from '../language';
import type { Check } from './check';
import type { Fix } from './fix';

/** Finds a title that belongs to a template or a file, or that does not say what the document is. */
export const genericTitle: Check = {
  id: 'generic-title',
  severity: 'warning',
  title: 'A title that says too little',
  why: 'The title is what people look for, and what they see in a list of search results.',
  run({ context }, report) {
    const { title, language } = context.document.attrs;
    const text = faultOf(title.replace(/^[\s#>*]+/u, ''));
    if (text === null) return;
    const fix: Fix = {
      label: `Replace with “${plainTitle[language]}”`,
      edits: [{ kind: 'title', title: plainTitle[language] }],
    };
    report({ text: text.words, place: { kind: 'title' }, ...(text.isCertain ? { fix } : {}) });
  },
  examples: [
    {
      name: 'the title of a template',
      policy: docWith({ title: 'Sample Privacy Policy' }, p('Text')),
      findings: 1,
      fixed: docWith({ title: 'Privacy policy' }, p('Text')),
    },
    {
      name: 'the same in Swedish',
      policy: docWith({ title: 'Mall för integritetspolicy', language: 'sv' }, p('Text')),
      findings: 1,
      fixed: docWith({ title: 'Integritetspolicy', language: 'sv' }, p('Text')),
    },
    {
      name: 'the same in Chinese',
      policy: docWith({ title: '隱私權政策範本', language: 'zh-Hant' }, p('本文')),
      findings: 1,
      fixed: docWith({ title: '隱私權政策', language: 'zh-Hant' }, p('本文')),
    },
    {
      name: 'a file name',
      policy: docWith({ title: 'privacy_policy_v2.docx' }, p('Text')),
      findings: 1,
      fixed: docWith({ title: 'Privacy policy' }, p('Text')),
    },
    {
      name: 'a heading in place of a title',
      policy: docWith({ title: 'Så här sköter vi uppgifter', language: 'sv' }, p('Text')),
      findings: 1,
    },
    {
      name: 'a sentence that names the business',
      policy: docWith({ title: 'Så hanterar Tidewise dina personuppgifter', language: 'sv' }, p('Text')),
      findings: 0,
    },
    {
      name: 'a sentence without',
      policy: docWith({ title: 'How we use your data' }, p('Text')),
      findings: 1,
    },
    { name: 'only a name', policy: docWith({ title: 'Tidewise' }, p('Text')), findings: 1 },
    {
      name: 'no title',
      policy: docWith({ title: '' }, p('Text')),
      findings: 1,
      fixed: docWith({ title: 'Privacy policy' }, p('Text')),
    },
    { name: 'a plain title', policy: docWith({ title: 'Privacy policy' }, p('Text')), findings: 0 },
    {
      name: 'a plain title with a name',
      policy: docWith({ title: 'Integritetspolicy för Tidewise', language: 'sv' }, p('Text')),
      findings: 0,
    },
    {
      name: 'a plain title in Chinese',
      policy: docWith({ title: '隱私權聲明', language: 'zh-Hant' }, p('本文')),
      findings: 0,
    },
  ],
};

const plainTitle: Readonly<Record<Language, string>> = {
  en: 'Privacy policy',
  sv: 'Integritetspolicy',
  'zh-Hant': '隱私權政策',
};

function faultOf(title: string): { readonly words: string; readonly isCertain: boolean } | null {
  if (title.trim() === '')
    return { words: 'The policy has no title. “Privacy policy” is enough.', isCertain: true };
  const shown = title.length > 60 ? `${title.slice(0, 59)}…` : title;
  const word = templateWords.exec(title)?.[0];
  if (word !== undefined && title.length < 100) {
    return {
      words: `“${shown}” is the title of a template, because of “${word}”. Give the policy a title of its own.`,
      isCertain: true,
    };
  }
  if (/\.(?:docx?|pdf|html?|md|txt|odt)$/iu.test(title) || /^\p{L}+_\p{L}/u.test(title)) {
    return {
      words: `“${shown}” is the name of a file. Give the policy a title that people understand.`,
      isCertain: true,
    };
  }
  if (!documentWords.test(title) && !(dataWords.test(title) && !ourselves.test(title))) {
    return {
      words: `“${shown}” does not say that this is a privacy policy. Use a title that does.`,
      isCertain: false,
    };
  }
  return null;
}

const templateWords =
  /(?<!\p{L})(?:standard|sample|generic|template|example|draft|untitled|copy of|new policy|default|mall|exempel|utkast|namnlös|kopia av|standardpolicy|ny policy)(?!\p{L})|範本|樣本|範例|草稿|未命名|副本/iu;
/** With the name of the business, “How Tidewise looks after personal data” is as good as a title. */
const dataWords = /personal (?:data|information)|your (?:data|information)|personuppgift|dina uppgifter/iu;
/** “How we use your data” and what has no capital but the first read as a heading within a text. */
const ourselves = /(?<!\p{L})(?:we|us|our|vi|oss|vår|vårt|våra)(?!\p{L})|^\P{Lu}*\p{Lu}?\P{Lu}*$/u;
const documentWords =
  /privacy|data protection|personal data (?:policy|notice|statement)|cookie|policy|notice|statement|integritet|sekretess|dataskydd|personuppgiftspolicy|kakor|隱私|私隱|隐私|個人資料|個資/iu;
