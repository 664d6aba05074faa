import { leftoverName } from '../shared/checks/leftover-name';
import { runChecks } from '../shared/checks/index';
import { createMemory } from '../shared/checks/memory';
import { languages, type Language } from '../shared/language';
import { samplePolicy } from '../shared/library/assemble';
import type { Library } from '../shared/library/types';
import { policyContext } from '../shared/policy/context';
import type { PolicyBlock, PolicyDocument, PolicyInline, PolicyNode } from '../shared/policy/nodes';
import { childrenOf, walk } from '../shared/policy/walk';

/** A foreign name that was put into a finished policy. */
export interface PlantedName {
  readonly template: string;
  readonly language: Language;
  /** The foreign words. */
  readonly words: string;
  /** The sentence with them. */
  readonly sentence: string;
}

export interface PlantedNames {
  readonly planted: number;
  readonly found: number;
  readonly missed: readonly PlantedName[];
  /** Findings in the same policies before anything was planted. */
  readonly findingsBefore: number;
}

/**
 * Puts invented names, domains and addresses of others into the samples of the library, 200 in all: in place of the
 * policy's own, in sentences of their own, and behind the words that stand there. Then counts how many the check finds
 * where they stand. Depends on nothing but the library and the day.
 */
export function plantNames(library: Library, today: string): PlantedNames {
  const editions = library.templates.flatMap((template) =>
    languages.map((language) => ({ template, language })),
  );
  const results = editions.map(({ template, language }, index) => {
    const sample = samplePolicy(library, template, language);
    const share =
      Math.floor((200 * (index + 1)) / editions.length) - Math.floor((200 * index) / editions.length);
    return plantInto(sample, template.id, { library, today, from: index * 7, count: share });
  });
  const all = results.flatMap(({ plants }) => plants);
  const missed = all.filter(({ isFound }) => !isFound).map(({ plant }) => plant);
  return {
    planted: all.length,
    found: all.length - missed.length,
    missed,
    findingsBefore: results.reduce((sum, { findingsBefore }) => sum + findingsBefore, 0),
  };
}

interface Planting {
  readonly library: Library;
  readonly today: string;
  /** Index of the first plant in the list of its language. */
  readonly from: number;
  readonly count: number;
}

function plantInto(sample: PolicyDocument, template: string, { library, today, from, count }: Planting) {
  const { language } = sample.attrs;
  const memory = createMemory();
  const findingsIn = (document: PolicyDocument) =>
    runChecks(
      policyContext(document, library, today),
      { library, otherNames: [] },
      { checks: [leftoverName], memory },
    );
  let document = sample;
  const used = new Set<string>();
  const plants = Array.from({ length: count }, (_, index) => {
    const planted = plantOne(document, from + index, used, { library, today });
    document = planted.document;
    return { ...planted, plant: { template, language, words: planted.words, sentence: planted.sentence } };
  });
  const findings = findingsIn(document);
  return {
    findingsBefore: findingsIn(sample).length,
    plants: plants.map(({ plant, path }) => ({
      plant,
      isFound: findings.some(
        ({ place, words }) =>
          place.kind === 'node' &&
          place.path.join(' ') === path.join(' ') &&
          (words.includes(plant.words) || (words.length > 2 && plant.words.includes(words))),
      ),
    })),
  };
}

/** Changes one paragraph that nothing was planted into yet. */
function plantOne(
  document: PolicyDocument,
  index: number,
  used: Set<string>,
  { library, today }: Pick<Planting, 'library' | 'today'>,
) {
  const { language } = document.attrs;
  const context = policyContext(document, library, today);
  const paragraphs = [...walk(document, context.facts)].filter(
    ({ node, path, isActive }) =>
      isActive && node.type === 'paragraph' && childrenOf(node).length > 0 && !used.has(path.join(' ')),
  );
  const name = pick(names[language], index);
  const domain = domains[index % domains.length] ?? '';
  const way = index % 4;
  // In place of a detail of the policy.
  const swaps: Readonly<Record<string, string>> = {
    company_name: name,
    product_name: name,
    contact_email: `${pick(mailboxes, index)}@${domain}`,
    website_url: `https://www.${domain}`,
    postal_address: pick(addresses[language], index),
  };
  const isSwap = way < 2;
  const candidates = paragraphs.filter(({ node }) =>
    isSwap ? keysIn(node).some((key) => key in swaps) : keysIn(node).length === 0,
  );
  const target =
    candidates[(index * 13) % Math.max(1, candidates.length)] ?? paragraphs[index % paragraphs.length];
  if (target === undefined) throw new Error('The sample has no paragraph to plant into.');
  used.add(target.path.join(' '));
  const key = keysIn(target.node).find((each) => each in swaps);
  const inline = childrenOf(target.node) as readonly PolicyInline[]; // A paragraph has nothing else.
  if (isSwap && key !== undefined) {
    const words = swaps[key] ?? '';
    const content = inline.map((node): PolicyInline =>
      node.type === 'placeholder' && node.attrs.key === key ? { type: 'text', text: words } : node,
    );
    return {
      document: withContent(document, target.path, content),
      path: target.path,
      words,
      sentence: textOf(content),
    };
  }
  const { words, sentence } = sentenceOf(language, index, name, domain);
  const space = language === 'zh-Hant' ? '' : ' ';
  const content: readonly PolicyInline[] =
    way === 2
      ? [{ type: 'text', text: sentence }]
      : [...inline, { type: 'text', text: `${space}${sentence}` }];
  return { document: withContent(document, target.path, content), path: target.path, words, sentence };
}

function sentenceOf(language: Language, index: number, name: string, domain: string) {
  const kinds = sentences[language];
  const sentence = kinds[Math.floor(index / 2) % kinds.length] ?? '';
  const words = sentence.includes('{mail}')
    ? `${pick(mailboxes, index)}@${domain}`
    : sentence.includes('{site}')
      ? domain
      : sentence.includes('{address}')
        ? pick(addresses[language], index)
        : name;
  return { words, sentence: sentence.replace(/\{\w+\}/u, words) };
}

function keysIn(node: PolicyNode): readonly string[] {
  return childrenOf(node).flatMap((child) => (child.type === 'placeholder' ? [child.attrs.key] : []));
}

function textOf(content: readonly PolicyInline[]): string {
  return content.map((node) => (node.type === 'text' ? node.text : '…')).join('');
}

function withContent(
  document: PolicyDocument,
  path: readonly number[],
  content: readonly PolicyInline[],
): PolicyDocument {
  return { ...document, content: replaceAt(document.content, path, content) as readonly PolicyBlock[] }; // The same kinds.
}

function replaceAt(
  nodes: readonly PolicyNode[],
  [at, ...rest]: readonly number[],
  content: readonly PolicyInline[],
): readonly PolicyNode[] {
  return nodes.map((node, index): PolicyNode => {
    if (index !== at) return node;
    const children = rest.length === 0 ? content : replaceAt(childrenOf(node), rest, content);
    return { ...node, content: children } as PolicyNode; // The same kind of children.
  });
}

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}

const latinNames =
  `Zelvora|Quillmark|Northbeam|PixelBarn|Hollinwade Media|BlueHeron|Fennick & Rowe|Tallowood Ltd|Skarvik AB|
  Lumodo|Ordrika|Kvistly|Snabbla|Norrviken Digital AB|Vinterbo|Taskolo|Marrowind Inc.|Greyloft LLC|Ostrava Systems GmbH|
  Peblo|Inkwhistle|Brightfen Software|Dovetail Nine|CloudOtter|Sandlark|Yarrowly|Trestlebox|Umbrado|Fjordlys AS|
  Copperfinch|Wexmoor Holdings|Hollowpine|NoteKiln|Ravensby|Drumlin Labs|Saltgrove|Kettlebrook|Mistral Forge Oy|
  Ploverly|Glimra|Tussock|Orrery Data Corp|Windlestraw|Vaxholmen Media AB|Ettermark|Sundrift|Larkenfield|Zibbet|
  Mundelo|Fablepress|Hartwick Analytics|Quoin|Barleycot|Jonquil|SwiftMarten|Pellucid Nine|Oakenshaw|Thimblewick|
  Kronvik AB|Spindrift Labs Inc|Askfallet`
    .split('|')
    .map((name) => name.trim());

const names: Readonly<Record<Language, readonly string[]>> = {
  en: latinNames,
  sv: [...latinNames.slice(31), ...latinNames.slice(0, 31)],
  'zh-Hant': [
    ...latinNames.slice(17, 40),
    ...'晨露數位股份有限公司|藍鷺科技有限公司|松風軟體股份有限公司|雲水寮科技|青嵐集團|霧峰林資訊有限公司|竹影工作室|北極燈網路股份有限公司|橘井實業|山嵐科技股份有限公司'.split(
      '|',
    ),
    ...latinNames.slice(40),
    ...latinNames.slice(0, 17),
  ],
};

const domains: readonly string[] = latinNames
  .map((name) => name.split(' ')[0]?.toLowerCase() ?? '')
  .map(
    (name, index) => `${name}.${pick(['com', 'se', 'io', 'com.tw', 'app', 'co.uk', 'net', 'dev'], index)}`,
  );

const mailboxes = ['privacy', 'info', 'support', 'hello', 'dataskydd', 'service', 'kontakt', 'legal'];

const addresses: Readonly<Record<Language, readonly string[]>> = {
  en: [
    '14 Elm Street, Dunmore',
    '221 N. Harbor Avenue, Suite 9',
    '8 Old Mill Lane, Fenwick',
    'P.O. Box 4410, Ashby',
    '77 Quarry Road',
  ],
  sv: [
    'Björkvägen 3, 123 45 Lillby',
    'Norra Storgatan 18, 987 65 Storby',
    'Box 512, 111 99 Nyby',
    'Kvarngränd 7',
  ],
  'zh-Hant': ['台北市松林區明德路三段 45 號 6 樓', '新竹市東湖區和平街12號', '高雄市青埔區中山路208號'],
};

const sentences: Readonly<Record<Language, readonly string[]>> = {
  en: [
    '{name} collects the time of your visit and the pages that you open.',
    'Other people who work for {name} can see it as well.',
    'We trust {name}’s own systems with it.',
    'You can also reach us at {mail} at any time.',
    'When you create a {name} account, you choose a password.',
    'More about this is at {site}, together with examples.',
    'You can connect other programs through the {name} APIs.',
    'Send us a letter: {address}.',
    'By opening an account you agree to the terms of {name}.',
    '{name} does not sell your data.',
    'Thank you for using {name}!',
    'This is how the team at {name} works with data.',
  ],
  sv: [
    '{name} samlar in tiden för ditt besök och vilka sidor du öppnar.',
    'Även andra som arbetar för {name} kan se dem.',
    'Uppgifterna finns kvar hos {name} så länge du vill.',
    'Du når oss också på {mail} när som helst.',
    'När du skapar ett konto hos {name} väljer du ett lösenord.',
    'Mer om detta finns på {site}, med exempel.',
    'Du kan ansluta andra program till ditt {name}-konto.',
    'Skicka ett brev till {address}.',
    'När du öppnar ett konto godkänner du villkoren för {name}.',
    '{name} säljer inte dina uppgifter.',
    'Tack för att du använder {name}!',
    'Så här arbetar gruppen på {name} med uppgifter.',
  ],
  'zh-Hant': [
    '{name}會記錄您造訪的時間。',
    '為{name}工作的其他人也看得到這些資料。',
    '您使用{name}的服務時，我們會保存您的設定。',
    '您也可以隨時寫信到 {mail} 與我們聯絡。',
    '您註冊{name}帳號時，須設定密碼。',
    '詳細說明與範例請見 {site}。',
    '您可以透過{name}的介面連結其他程式。',
    '來信請寄：{address}。',
    '註冊即表示您同意{name}的條款。',
    '{name}不會出售您的資料。',
    '感謝您使用{name}！',
    '以下說明{name}如何保護資料。',
  ],
};
