import { doc, docWith, h, ol, p, ul } from '../policy/builders';
import type { Visit } from '../policy/walk';
import type { Check, ReportedFinding } from './check';
import { numberOf } from './number-words';
import { shapeOf, titleKey, topicsOf, type Shape } from './outline';
import { referencesIn, type Reference } from './references-in-text';
import { referenceWords } from './tables/reference-words';
import { contentOffsets, isTyped, linkAt, placeIn, type TextBlock } from './text-block';

/** Finds references to parts of the policy that are not there: sections, lists, companies, what is “below” or “above”. */
export const danglingReference: Check = {
  id: 'dangling-reference',
  severity: 'error',
  title: 'References to nothing',
  why: 'A reader who is sent to a section that does not exist does not get the information at all, and looks for it in vain.',
  run({ blocks, remember, activeNodes }, report) {
    const lines = blocks.map((block) => ({
      block,
      shape: remember(block, shapeOf),
      references: remember(block, referencesIn),
    }));
    const outline = outlineOf(lines);
    const hasTables = activeNodes.some(
      ({ node }) => node.type === 'placeholderTable' || node.type === 'table',
    );
    const numbers = numbersOf(lines, activeNodes);
    for (const [index, line] of lines.entries()) {
      const { block } = line;
      for (const reference of line.references) {
        // What a detail says is the title or appendix of something else.
        if (linkAt(block, reference.from) !== null || !isTyped(block, reference.from, reference.to)) continue;
        const finding = check(reference, index, { lines, outline, hasTables, numbers });
        if (finding !== null) report({ place: placeIn(block, reference.from, reference.to), ...finding });
      }
    }
    for (const { block } of missingContents(lines)) {
      report({
        severity: 'warning',
        text: `“${shorten(block.text.trim())}” is announced here, but no heading after it is about that. Add the section, or take the line out.`,
        place: placeIn(block, 0, block.text.length),
      });
    }
  },
  examples: [
    {
      name: 'a section that has another name',
      policy: doc(p('See the “Cookies” section below.'), h('Cookies and similar tools'), p('We set none.')),
      findings: 1,
      fixed: doc(
        p('See the “Cookies and similar tools” section below.'),
        h('Cookies and similar tools'),
        p('We set none.'),
      ),
    },
    {
      name: 'a section that does not exist',
      policy: doc(h('Security'), p('More stands in “Your Choices” above, and in Your Legal Rights below.')),
      findings: 2,
    },
    {
      name: 'a section that stands above',
      policy: doc(h('Security'), p('We lock our doors.'), p('See “Security” below.')),
      findings: 1,
      fixed: doc(h('Security'), p('We lock our doors.'), p('See “Security” above.')),
    },
    {
      name: 'a number that no section has',
      policy: doc(h('1. Security'), p('We lock our doors, as described in section 4.')),
      findings: 1,
    },
    {
      name: 'numbers in Chinese words, of sections that are there and one that is not',
      policy: doc(
        h('四、聯絡方式'),
        p('請見第4節與第十二節。詳見第12節。'),
        h('十二、其他'),
        p('請參閱第四節，也請參閱第七節及第九節。'),
        p('依個人資料保護法第八章與第九章。'),
      ),
      findings: 2,
    },
    {
      name: 'a list, companies and an address that never come',
      policy: doc(
        p('Some people help us. They are listed below.'),
        h('Cookies'),
        p('We set cookies, which are read by these companies.'),
        p('Requests may be sent by e-mail.'),
      ),
      findings: 3,
    },
    {
      name: 'appendices that are not there, in English, Swedish and Chinese',
      policy: doc(
        h('Security'),
        p('The recipients stand in Appendix B.'),
        p('Mottagarna av dina uppgifter står i bilaga 2.'),
        p('受託者列於附件二。'),
      ),
      findings: 3,
    },
    {
      name: 'appendices that are there, and those of laws',
      policy: doc(
        p('The recipients stand in Appendix B, and in Annex I to the Directive on data.'),
        p('Mottagarna av dina uppgifter står i bilaga 2.'),
        p('受託者列於附件二。'),
        h('Appendix B: Recipients'),
        p('None.'),
        h('Bilaga 2'),
        p('Inga.'),
        h('附件 2'),
        p('無。'),
      ),
      findings: 0,
    },
    { name: '“as described above”', policy: doc(p('You can object, as described above.')), findings: 1 },
    {
      name: 'contents that are announced',
      policy: doc(
        p('This policy explains:'),
        ul('how we secure orders', 'how children take part'),
        h('How we secure orders'),
        p('We lock our doors.'),
      ),
      findings: 1,
    },
    {
      name: 'in Swedish',
      policy: docWith(
        { language: 'sv' },
        h('Säkerhet'),
        p(
          'Mer finns under ”Dina rättigheter” nedan. Vi gör det enligt beskrivningen ovan och enligt avsnitt 9.',
        ),
      ),
      findings: 3,
    },
    {
      name: 'in Chinese',
      policy: docWith(
        { language: 'zh-Hant' },
        h('安全'),
        p('請參閱「您的權利」一節，或參見第 9 節。這些公司列於下方。'),
      ),
      findings: 4,
    },
    {
      name: 'other documents, websites and laws',
      policy: doc(
        h('Orders'),
        p('Change your address in “My profile”, or under “Delivery”. See “Returns” on our website.'),
        p('A paper told our story in “The Harbour Gazette”. Clause 7 says more: see clause 7 of our lease.'),
        p('We may refuse under section 11 FOIA 2000 and section 3(2) of Charities Act 2011.'),
        p(
          'See paragraph 9 of Schedule 2, Annex C of the franchise contract, and “Fees” section of our tariff.',
        ),
      ),
      findings: 0,
    },
    {
      name: 'the same in Swedish and Chinese',
      policy: docWith(
        { language: 'sv' },
        h('Beställningar'),
        p('Du ändrar det i ”Min profil” eller under ”Leverans”. Se ”Returer” på vår hemsida.'),
        p(
          'Läs avsnitt 7 i hyresavtalet och se avsnitt 7 i hyresavtalet. Se bilaga 3 till årsredovisningslagen.',
        ),
        p('請見「退貨說明」頁。依「消費爭議處理要點」辦理，請參閱「商品標示作業要點」。'),
      ),
      findings: 0,
    },
    {
      name: 'what may be a section, or a page elsewhere',
      policy: doc(
        h('Security'),
        p('Before you order, see “Terms of delivery”.'),
        p('詳見「購物須知」。'),
        p('Du kan ändra det själv, se ”Mina sidor”.'),
      ),
      findings: 3,
    },
    {
      name: 'points of numbered lists, and one too many',
      policy: doc(
        h('How it works'),
        ol('You order.', 'We pack.'),
        p('Read this again: see point 2 above, and see paragraph 3.'),
        p('Läs detta igen, se punkt 1.'),
        p('詳見第 2 點與第三點。'),
      ),
      findings: 2,
    },
    {
      name: 'a table that is not there, in Chinese',
      policy: docWith({ language: 'zh-Hant' }, h('廠商'), p('廠商名稱請參閱下表。'), p('感謝您的閱讀。')),
      findings: 1,
    },
    {
      name: 'references that hold',
      policy: doc(
        h('1. Security'),
        p('See “Your rights” below, and section 2. Section 5 of the FTC Act applies.'),
        h('2. Your rights'),
        p('Our partners are listed below:'),
        ul('Example Ltd'),
        p('These companies help us.'),
      ),
      findings: 0,
    },
    {
      name: 'references that hold, in Swedish',
      policy: docWith(
        { language: 'sv' },
        h('Säkerhet'),
        p('Se ”Dina rättigheter” nedan.'),
        h('Dina rättigheter'),
        p('Se ”Säkerhet” ovan och avsnitt 3 i lagen om elektronisk kommunikation.'),
      ),
      findings: 0,
    },
    {
      name: 'references that hold, in Chinese',
      policy: docWith(
        { language: 'zh-Hant' },
        h('安全'),
        p('請參閱「您的權利」一節。'),
        h('您的權利'),
        p('依個人資料保護法第 8 條，您可以詢問我們。'),
      ),
      findings: 0,
    },
  ],
};

interface Line {
  readonly block: TextBlock;
  readonly shape: Shape;
  readonly references: readonly Reference[];
}

interface Title {
  readonly text: string;
  readonly key: string;
  readonly index: number;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 58)}…` : text;
}

function outlineOf(lines: readonly Line[]): readonly Title[] {
  return lines.flatMap(({ shape, block }, index): readonly Title[] => {
    if (shape.isHeading) return [{ text: shape.title, key: titleKey(block.text), index }];
    return shape.runIn === null ? [] : [{ text: shape.runIn.text, key: titleKey(shape.runIn.text), index }];
  });
}

/** “Google, Meta and Example Ltd”; in a Chinese text any name in Latin letters. */
const namesInList =
  /\p{Lu}[\p{L}\d]{1,30}(?:, | and | och )\p{Lu}[\p{L}\d]{1,30}|\p{Script=Han}[^\n]{0,200}(?<![\p{Script=Latin}])\p{Lu}\p{Ll}{2,30}/u;

type Problem = Omit<ReportedFinding, 'place'>;

/** What a reference can point to. */
interface Targets {
  readonly lines: readonly Line[];
  readonly outline: readonly Title[];
  readonly hasTables: boolean;
  /** Those that sections and points of the policy have, as `numeral` writes them. */
  readonly numbers: ReadonlySet<string>;
}

function check(
  reference: Reference,
  index: number,
  { lines, outline, hasTables, numbers }: Targets,
): Problem | null {
  const line = lines[index];
  if (line === undefined) return null;
  const { words } = reference;
  const severity = reference.isSure ? 'error' : 'warning';
  switch (reference.kind) {
    case 'title':
    case 'mention':
    case 'bare':
      return checkTitle(reference, index, line.block, outline);
    case 'number':
      return numbers.has(numeral(words))
        ? null
        : {
            severity,
            text: `No section or point of this policy has the number ${words}. Refer to it by its title.`,
          };
    case 'appendix':
      return lines.some(
        ({ block, shape }) => block !== line.block && beginsWith(block.text, words, shape.isHeading),
      )
        ? null
        : { severity, text: `“${words}” is not part of this policy. Add it, or link to where it stands.` };
    case 'list':
      return hasTables || isFollowedByList(index, lines)
        ? null
        : {
            severity,
            text: `“${words}” announces a list, but none follows. Add it, or take the sentence out.`,
          };
    case 'vague':
      return {
        severity: 'advice',
        text: `“${words}” does not say where. Name the section, or repeat in a few words what it says.`,
      };
    case 'those': {
      const before = [
        line.block.text.slice(0, reference.from),
        ...lines.slice(Math.max(0, index - 4), index).map(({ block }) => block.text),
      ];
      const { parties } = referenceWords[line.block.language];
      return before.some((text) => parties.test(text) || namesInList.test(text))
        ? null
        : {
            severity: 'warning',
            text: `“${words}” points back to some that were not mentioned. Say which ones are meant.`,
          };
    }
    case 'mail':
      return {
        severity: 'advice',
        text: `“${shorten(words)}”: no e-mail address is given here. Add the one to write to.`,
      };
  }
}

function checkTitle(
  { words, direction, kind, from }: Reference,
  index: number,
  block: TextBlock,
  outline: readonly Title[],
): Problem | null {
  const key = titleKey(words);
  const same = outline.filter((title) => title.key === key && title.index !== index);
  if (same.length > 0) {
    const [only] = same;
    if (direction === null || only === undefined || same.length > 1) return null;
    const is = only.index < index ? 'above' : 'below';
    if (is === direction.is) return null;
    const word = is === 'above' ? opposite[block.language].above : opposite[block.language].below;
    return {
      severity: 'warning',
      text: `“${words}” stands ${is}, not ${direction.is}. Correct the reference.`,
      ...fixText(block, direction.from, direction.from + direction.word.length, word, direction.word),
    };
  }
  if (kind === 'bare' && direction === null) return null;
  const topics = topicsOf(words);
  const alike = outline.filter((title) => {
    const others = topicsOf(title.text);
    const shared = [...topics].filter((topic) => others.has(topic)).length;
    return (
      title.index !== index && topics.size > 0 && shared === Math.min(topics.size, others.size) && shared > 0
    );
  });
  const [near] = alike;
  if (near === undefined || new Set(alike.map((title) => title.key)).size > 1 || kind === 'bare')
    return {
      // Neither capital letters nor quotation marks alone make a title.
      severity: kind === 'title' ? 'error' : 'warning',
      text:
        kind === 'mention'
          ? `No heading of this policy reads “${shorten(words)}”. Use the title of a section, or make it a link if it stands elsewhere.`
          : `No heading of this policy reads “${shorten(words)}”. Refer to a section that is there, or add it.`,
    };
  return {
    severity: 'warning',
    text: `No heading reads “${shorten(words)}”; “${shorten(near.text)}” comes closest. Use the title of the section.`,
    // A title that begins with the words, or ends with them, is the one that was meant.
    ...(near.key.startsWith(key) || near.key.endsWith(key)
      ? fixText(block, from, from + words.length, near.text, words)
      : {}),
  };
}

function fixText(
  block: TextBlock,
  from: number,
  to: number,
  text: string,
  old: string,
): Pick<Problem, 'fix'> {
  if (!isTyped(block, from, to) || block.text.slice(from, to) !== old) return {};
  return {
    fix: {
      label: `Replace with “${shorten(text)}”`,
      edits: [{ kind: 'replace-text', path: block.path, ...contentOffsets(block, from, to), text }],
    },
  };
}

const opposite = {
  en: { above: 'above', below: 'below' },
  sv: { above: 'ovan', below: 'nedan' },
  'zh-Hant': { above: '上方', below: '下方' },
} as const;

/** The numbers of headings, of typed points and of numbered lists. */
function numbersOf(lines: readonly Line[], nodes: readonly Visit[]): ReadonlySet<string> {
  const typed = lines.flatMap(({ block, shape }) =>
    shape.isHeading || shape.mark !== null ? [sectionNumber(block.text) ?? ''] : [],
  );
  const listed = nodes.flatMap(({ node }) =>
    node.type === 'orderedList' ? node.content.map((_, index) => `${node.attrs.start + index}`) : [],
  );
  return new Set([...typed, ...listed]);
}

/** The number that a heading or point begins with, as `numeral` writes it. */
function sectionNumber(text: string): string | null {
  const found =
    /^[\s#*(（]{0,9}第?\s?(\d{1,2}(?:\.\d{1,2}){0,3}|[一二三四五六七八九十]{1,3})(?:[.)）、\s節章]|$)/u.exec(
      text,
    )?.[1];
  return found === undefined ? null : numeral(found);
}

/** A number in digits, whether it stands in words or not; "4.2" as it is. */
function numeral(words: string): string {
  return `${numberOf(words) ?? words}`;
}

/** Whether an appendix stands here: its number begins a heading, or a paragraph with a mark behind it. */
function beginsWith(text: string, appendix: string, isHeading: boolean): boolean {
  const key = (each: string): string =>
    each
      .replaceAll(/[\s#*]/gu, '')
      .replace(/(?<=^附.)[一二三四五六七八九十]+/u, numeral)
      .toLowerCase();
  const [start, wanted] = [key(text), key(appendix)];
  return start.startsWith(wanted) && (isHeading || /^[:：.–—-]/u.test(start.slice(wanted.length)));
}

/** A list or table next, or a list item that is not of the list the words stand in themselves. */
function isFollowedByList(index: number, lines: readonly Line[]): boolean {
  const isItem = (line: Line | undefined): boolean =>
    line !== undefined && (line.block.inside !== 'text' || line.shape.mark !== null);
  if (isItem(lines[index])) {
    const behind = lines.slice(index + 1).findIndex((line) => !isItem(line));
    const rest = behind < 0 ? [] : lines.slice(index + 1 + behind, index + 4 + behind);
    return rest.some(isItem) && !rest.some(({ shape }) => shape.isHeading);
  }
  if (isItem(lines[index + 1]) || isItem(lines[index + 2]) || isItem(lines[index + 3])) return true;
  return /[:：]\s*$/u.test(lines[index]?.block.text.slice(-9) ?? '');
}

/** What the policy says it is about, where no heading behind it is about that. */
function missingContents(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap(({ block }, index): readonly Line[] => {
    if (
      !/[:：]\s{0,9}$/u.test(block.text.slice(-10)) ||
      !referenceWords[block.language].contents.test(block.text.slice(-400))
    )
      return [];
    const isItem = ({ block: next, shape }: Line): boolean =>
      next.level === null &&
      next.inside !== 'table' &&
      shape.words <= 14 &&
      (next.inside === 'list' || shape.mark !== null || shape.sentences.length === 1);
    const end = lines.slice(index + 1).findIndex((line) => !isItem(line));
    const items = lines.slice(index + 1, end < 0 ? lines.length : index + 1 + end);
    if (items.length < 2) return [];
    const titles = lines
      .slice(index + 1 + items.length)
      .flatMap(({ shape, block: each }) => [
        ...(shape.isHeading ? [topicsOf(shape.title)] : []),
        ...(shape.runIn === null ? [] : [topicsOf(shape.runIn.text)]),
        ...(each.level === null && shape.sentences.length > 1
          ? [topicsOf(shape.sentences.at(-1)?.text ?? '')]
          : []),
      ]);
    const missing = items.filter((item) => {
      const topics = topicsOf(item.shape.title);
      return (
        topics.size > 0 &&
        !titles.some((title) => [...topics].filter((topic) => title.has(topic)).length > topics.size * 0.5)
      );
    });
    // Where none has a heading, the list is a summary and not a table of contents.
    return missing.length === items.length ? [] : missing;
  });
}
