import { clause as clauseNode, doc, docWith, h, p, ul } from '../policy/builders';
import type { Check, ReportedFinding } from './check';
import { shapeOf, titleKey, type Shape } from './outline';
import { collectedData, scopeHeading, sectionTopics } from './tables/section-topics';
import { placeIn, type TextBlock } from './text-block';

/** Finds where lists and headings have lost their form, and paragraphs that have ended up under a heading on something else. */
export const structureLost: Check = {
  id: 'structure-lost',
  severity: 'warning',
  title: 'Lists and headings that have lost their form',
  why: 'Readers find things by headings and lists. Typed dashes and lone numbers look like them, but neither an outline nor a screen reader knows them.',
  run({ blocks, remember }, report) {
    const lines = blocks.map((block) => ({
      block,
      shape: remember(block, shapeOf),
      text: remember(block, signsIn),
    }));
    for (const [index, line] of lines.entries()) {
      const problem = problemAt(index, lines);
      if (problem === null) continue;
      const { block } = line;
      report({ ...problem, place: placeIn(block, 0, Math.min(block.text.length, 80)) });
    }
  },
  examples: [
    { name: 'typed dashes', policy: doc(p('– your name'), p('– your address')), findings: 1 },
    {
      name: 'a list without its marks',
      policy: doc(p('We keep:'), p('your name;'), p('your address; and'), p('your orders.')),
      findings: 1,
    },
    {
      name: 'a number on a line of its own',
      policy: doc(p('1.'), p('We keep little.'), p('2,'), p('We keep it safe.')),
      findings: 2,
    },
    {
      name: '“First” without a second',
      policy: doc(h('First, what we keep'), p('We keep orders.')),
      findings: 1,
    },
    {
      name: 'the last item outside of the list',
      policy: doc(
        ul('What we keep', 'Why we keep it', 'Who gets it'),
        p('Other important matters'),
        p('This policy is for all who buy from us.'),
      ),
      findings: 1,
    },
    {
      name: 'one item unlike the others',
      policy: doc(
        ul(
          'Account – We keep your name.',
          'Orders – We keep what you buy.',
          'Care for your data is important to us.',
          'Payments – We keep the date.',
        ),
      ),
      findings: 1,
    },
    {
      name: 'changes under a heading on recipients',
      policy: doc(h('Who we share with'), p('We may change this privacy policy.')),
      findings: 1,
    },
    {
      name: 'in Swedish',
      policy: docWith(
        { language: 'sv' },
        h('Mottagare'),
        p('Vi kan ändra denna policy.'),
        p('Vi sparar:'),
        p('ditt namn;'),
        p('din adress; och'),
        p('dina ordrar.'),
      ),
      findings: 2,
    },
    {
      name: 'in Chinese',
      policy: docWith(
        { language: 'zh-Hant' },
        h('適用範圍'),
        p('我們自動記錄您的 IP 位址。'),
        p('我們也記錄瀏覽器的類型。'),
      ),
      findings: 1,
    },
    {
      name: 'lists and headings',
      policy: doc(
        h('What we keep'),
        p('We keep:'),
        ul('your name,', 'your address.'),
        h('Changes'),
        p('We may change this privacy policy.'),
      ),
      findings: 0,
    },
    {
      name: 'lists and headings in Swedish',
      policy: docWith(
        { language: 'sv' },
        h('Först och främst'),
        p('Vi sparar:'),
        ul('ditt namn', 'din adress'),
        p('Vi sparar inget annat om dig.'),
      ),
      findings: 0,
    },
    {
      name: 'a clause with a heading of its own',
      policy: docWith(
        { language: 'zh-Hant' },
        clauseNode('scope', null, h('適用範圍'), p('本政策適用於我們的網站。')),
      ),
      findings: 0,
    },
  ],
};

interface Line {
  readonly block: TextBlock;
  readonly shape: Shape;
  readonly text: ReturnType<typeof signsIn>;
}

type Problem = Omit<ReportedFinding, 'place'>;

function signsIn({ text, level }: TextBlock) {
  const line = text.trim();
  return {
    isLoneNumber:
      level === null &&
      /^(?:\d{1,2}(?:\.\d{1,2}){0,2}[.,)、]?|[（(][\d一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,2}[、.])$/u.test(
        line,
      ),
    endsWithColon: /[:：]$/u.test(line),
    endsAsItem: /(?:[;；]|[;,；，]\s?(?:and|or|och|eller|samt|及|或))$/u.test(line),
    /** “Account – We keep …” */
    hasLabel: /^[\s*•-]{0,8}\p{Lu}[^.:–—\n]{1,50}(?: ?[–—:]|\.)(?:\*\*)?\s{1,3}\p{Lu}/u.test(line),
    firstWord: /^[#*\s]{0,8}(First|Firstly|För det första|首先|第一|其一)[,，、:：]/u.test(line),
    secondWord: /^[#*\s]{0,8}(?:Second|Secondly|För det andra|其次|第二|其二|Next|Then)(?!\p{L})/u.test(line),
    topics: sectionTopics.filter((topic) => topic.text?.test(line) === true).map(({ name }) => name),
    isAboutData: collectedData.test(line),
  };
}

function problemAt(index: number, lines: readonly Line[]): Problem | null {
  const line = lines[index];
  if (line === undefined) return null;
  const { block, shape, text } = line;
  const words = shorten(block.text.trim());
  const before = lines[index - 1];
  if (text.isLoneNumber)
    return {
      text: `“${words}” stands on a line of its own. Put it in front of its text, as a heading or in a numbered list.`,
    };
  if (text.firstWord && shape.isHeading && !lines.slice(index + 1).some((each) => each.text.secondWord))
    return { text: `“${words}” counts, but no second part follows. Write a plain heading.` };
  if (isTypedItem(line) && !(before !== undefined && isTypedItem(before)))
    return {
      text: `“${words}” is typed as a list item, with a mark of its own. Make it a list, or a heading if it is one.`,
    };
  if (isBareList(index, lines))
    return { text: `“${words}” begins a list that has no marks. Make it a list.` };
  if (isLastItemOutside(index, lines))
    return { text: `“${words}” looks like the last item of the list before it. Put it in the list.` };
  if (isUnlikeItsList(index, lines))
    return {
      text: `“${words}” is unlike the other items of its list, which begin with what they are about. Put it in a paragraph of its own, or give it such a beginning.`,
    };
  return misplaced(index, lines);
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 58)}…` : text;
}

/** A mark that was typed: a list of the editor has none. */
function isTypedItem({ block, shape }: Line): boolean {
  return (
    block.level === null && block.inside === 'text' && shape.mark !== null && /^[-*•·▪◦–—]$/u.test(shape.mark)
  );
}

function isItem({ block, shape }: Line): boolean {
  return block.inside === 'list' || (block.level === null && shape.mark !== null);
}

/** Two or more short paragraphs behind a colon, or such as end with a semicolon. */
function isBareList(index: number, lines: readonly Line[]): boolean {
  if (lines[index - 1]?.text.endsWithColon !== true || lines[index - 1]?.block.inside === 'table')
    return false;
  const isBare = (line: Line | undefined): boolean =>
    line !== undefined &&
    line.block.inside === 'text' &&
    line.block.level === null &&
    line.shape.mark === null &&
    line.shape.runIn === null &&
    (line.text.endsAsItem || (line.shape.words <= 5 && /\p{L}$/u.test(line.block.text.trimEnd())));
  const [first, second] = [lines[index], lines[index + 1]];
  return (
    isBare(first) &&
    (isBare(second) ||
      (first?.text.endsAsItem === true && second?.block.level === null && second.block.inside === 'text'))
  );
}

/** A short paragraph without a stop behind items without one, and then the text goes on. */
function isLastItemOutside(index: number, lines: readonly Line[]): boolean {
  const [first, before, line, next] = [lines[index - 2], lines[index - 1], lines[index], lines[index + 1]];
  if (first === undefined || before === undefined || line === undefined || next === undefined) return false;
  const isOpen = (each: Line): boolean => /\p{L}$/u.test(each.block.text.trimEnd()) && each.shape.words <= 14;
  const isParagraph = line.block.level === null && line.block.inside === 'text' && line.shape.mark === null;
  return (
    isParagraph &&
    line.shape.words <= 8 &&
    [first, before].every((each) => isItem(each) && isOpen(each)) &&
    isOpen(line) &&
    next.shape.words > 8 &&
    next.block.level === null &&
    !isItem(next)
  );
}

function isUnlikeItsList(index: number, lines: readonly Line[]): boolean {
  const line = lines[index];
  if (line === undefined || !isItem(line) || line.text.hasLabel || line.shape.words < 6) return false;
  const items: Line[] = [];
  const isEnd = (each: Line | undefined): boolean => each === undefined || !isItem(each);
  for (
    let at = index - 1;
    !isEnd(lines[at]) && lines[at]?.text.endsWithColon === false && items.length < 12;
    at -= 1
  )
    items.push(...lines.slice(at, at + 1));
  for (let at = index; !isEnd(lines[at]) && items.length < 24; at += 1) {
    items.push(...lines.slice(at, at + 1));
    if (lines[at]?.text.endsWithColon === true) break;
  }
  return items.length >= 4 && items.filter((each) => each.text.hasLabel).length >= items.length * 0.6;
}

/** A paragraph, or a heading below another one, on a matter that the heading above it is not about. */
function misplaced(index: number, lines: readonly Line[]): Problem | null {
  const line = lines[index];
  if (line === undefined || line.block.clause !== null) return null;
  const { block, shape, text } = line;
  if (shape.isHeading) {
    if (scopeHeading.test(titleKey(block.text))) {
      const end = lines.slice(index + 1).findIndex((each) => each.shape.isHeading);
      const section = lines.slice(index + 1, end < 0 ? index + 8 : index + 1 + end).slice(0, 8);
      if (section.filter((each) => each.text.isAboutData).length >= 2)
        return {
          text: `“${shape.title}” is followed by a list of data, not by what the policy applies to. Give the section the heading it needs.`,
        };
    }
    return isBelowOtherTopic(index, lines);
  }
  const heading = lines.slice(0, index).findLast((each) => each.shape.isHeading);
  if (heading === undefined || text.topics.length === 0) return null;
  const about = topicsOfHeading(heading.shape.title);
  const [lost] = text.topics;
  const topic = sectionTopics.find(({ name }) => name === lost);
  if (
    topic === undefined ||
    about.length === 0 ||
    about.some((name) => name === lost || topic.goesWith.includes(name))
  )
    return null;
  return {
    text: `This is about ${topic.name}, but stands under “${shorten(heading.shape.title)}”. Give it a heading of its own.`,
  };
}

function topicsOfHeading(title: string): readonly string[] {
  return sectionTopics.filter(({ heading }) => heading.test(title)).map(({ name }) => name);
}

/** “Communications preferences” as a part of “Who we share with”. */
function isBelowOtherTopic(index: number, lines: readonly Line[]): Problem | null {
  const line = lines[index];
  if (line === undefined || !topicsOfHeading(line.shape.title).includes('your choices')) return null;
  const depth = depthOf(line);
  const parent = lines.slice(0, index).findLast((each) => each.shape.isHeading && depthOf(each) < depth);
  if (parent === undefined || !topicsOfHeading(parent.shape.title).includes('disclosure')) return null;
  return {
    text: `“${line.shape.title}” stands as a part of “${shorten(parent.shape.title)}”, which is about something else. Give it a section of its own.`,
  };
}

/** Capitals stand for a heading of the first level where nothing is marked up. */
function depthOf({ block, shape }: Line): number {
  return block.level ?? (shape.title === shape.title.toUpperCase() ? 1 : 7);
}
