import type { Library } from '../../src/shared/library/types';
import { clause, docWith, h, li, p, ph, t, ul } from '../../src/shared/policy/builders';
import type { Paragraph, PolicyBlock, PolicyDocument, PolicyInline } from '../../src/shared/policy/nodes';

/** The detail that every generated policy shows again and again. */
export const repeatedKey = 'company_name';

export interface PolicySize {
  /** Words of the text, without those that values bring in. */
  readonly words: number;
  /** How often `repeatedKey` is shown, spread evenly over the words. */
  readonly places: number;
}

/** Words in one generated clause: what a clause of the library has, or a little more. */
const clauseWords = 200;

/**
 * A policy of the given size, always the same one: clauses of headings, paragraphs, lists, tables, bold text and
 * links. A first clause shows the other details of the library once each, so that the panes have their usual work.
 */
export function generatePolicy(size: PolicySize, library: Library): PolicyDocument {
  const write = createWriter(size);
  const count = Math.ceil(size.words / clauseWords);
  const clauses = Array.from({ length: count }, (_, index) => {
    const words = Math.min(clauseWords, size.words - index * clauseWords);
    const id = library.clauses[index % library.clauses.length]?.id ?? 'generated';
    return clause(id, null, ...clauseContent(words, index, write));
  });
  const details = detailsToShow(library);
  const values = Object.fromEntries(details.flatMap(({ key, example }) => (example ? [[key, example]] : [])));
  const others = details.filter(({ key }) => key !== repeatedKey);
  return docWith(
    { title: `Privacy policy of ${size.words} words`, values },
    clause('generated', null, h('Details'), ul(...others.map(({ key }) => li(p(ph(key)))))),
    ...clauses,
  );
}

/** Details that stand within a line and have an example to fill them with. */
function detailsToShow(library: Library): Library['placeholders'] {
  return library.placeholders.filter(({ type, example }) => type !== 'table' && example !== undefined);
}

/** Writes the next `count` words of the policy, with the placeholders that are due among them. */
type Writer = (count: number) => PolicyInline[];

function createWriter({ words, places }: PolicySize): Writer {
  let written = 0;
  let placed = 0;
  return (count) => {
    const content: PolicyInline[] = [];
    let run: string[] = [];
    const flush = (): void => {
      if (run.length > 0) content.push(t(`${run.join(' ')} `));
      run = [];
    };
    for (let index = 0; index < count; index += 1) {
      const word = vocabulary[(written * 7 + Math.floor(written / 13)) % vocabulary.length] ?? '';
      run.push(index === count - 1 ? lastWord : word);
      written += 1;
      for (; placed < Math.floor((written * places) / words); placed += 1) {
        flush();
        content.push(ph(repeatedKey), t(' '));
      }
    }
    flush();
    return content;
  };
}

/** Headings, paragraphs and lists, in every tenth clause a table; the words are shared out in this order. */
function clauseContent(words: number, index: number, write: Writer): readonly PolicyBlock[] {
  const hasTable = index % 10 === 9 && words >= headingWords + tableWords;
  const start: readonly PolicyBlock[] = [
    { type: 'heading', attrs: { level: 2 }, content: write(Math.min(headingWords, words)) },
    ...(hasTable ? [smallTable(write)] : []),
  ];
  const textWords = Math.max(0, words - headingWords - (hasTable ? tableWords : 0));
  const parts = Math.ceil(textWords / partWords);
  const texts = Array.from({ length: parts }, (_, part) =>
    textPart(Math.min(partWords, textWords - part * partWords), write),
  );
  return [...start, ...texts.flat()];
}

const headingWords = 4;
const tableWords = 12;
const paragraphWords = 50;
const itemWords = 10;
/** A paragraph and a list of three items. */
const partWords = paragraphWords + 3 * itemWords;

function textPart(words: number, write: Writer): readonly PolicyBlock[] {
  const { content = [] } = paragraph(Math.min(paragraphWords, words), write);
  const text: Paragraph = { type: 'paragraph', content: emphasize(content) };
  const listWords = words - paragraphWords;
  if (listWords <= 0) return [text];
  const items = Array.from({ length: Math.ceil(listWords / itemWords) }, (_, item) =>
    li(paragraph(Math.min(itemWords, listWords - item * itemWords), write)),
  );
  return [text, ul(...items)];
}

function smallTable(write: Writer): PolicyBlock {
  const attrs = { colspan: 1, rowspan: 1, colwidth: null };
  const cells = (type: 'tableHeader' | 'tableCell') =>
    Array.from({ length: 3 }, () => ({ type, attrs, content: [paragraph(1, write)] }));
  const types = ['tableHeader', 'tableCell', 'tableCell', 'tableCell'] as const;
  return { type: 'table', content: types.map((type) => ({ type: 'tableRow', content: cells(type) })) };
}

function paragraph(words: number, write: Writer): Paragraph {
  return { type: 'paragraph', content: write(words) };
}

/** The first text of a paragraph becomes bold, the last one a link. */
function emphasize(content: readonly PolicyInline[]): readonly PolicyInline[] {
  const href = 'https://www.example.com/';
  return content.map((part, index) => {
    if (part.type !== 'text') return part;
    if (index === 0 && content.length > 1) return t(part.text, { type: 'bold' });
    if (index === content.length - 1) return t(part.text, { type: 'link', attrs: { href } });
    return part;
  });
}

/** No text breaks off in a small word, which would be an error. */
const lastWord = 'data';

const vocabulary =
  'we use your data only for the purpose that this policy names and keep it no longer than needed you can ask us at any time which records about you are stored why they were collected who received them and when the last of them will be deleted from our systems an answer reaches you within one month'.split(
    ' ',
  );
