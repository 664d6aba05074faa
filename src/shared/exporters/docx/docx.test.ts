import { afterEach, describe, expect, test } from 'vitest';
import type { ResolvedBlock, ResolvedPolicy } from '../../policy/resolved';
import {
  br,
  gap,
  h,
  hr,
  ol,
  olFrom,
  p,
  policy,
  quote,
  t,
  table,
  td,
  th,
  ul,
} from '../resolved-builders.test-tool';
import { chineseDraft, tortureDraft } from '../torture-policy.test-tool';
import { renderDocx } from './index';
import { listLevels } from './layout';
import { openPackage, partOf, type WordPackage } from './word-package.test-tool';
import { allNamed, childElements, childrenNamed, textIn, type XmlElement } from './xml-tree.test-tool';

const options = { now: '2026-11-21T10:00:00Z' };

async function fileOf(content: ResolvedPolicy): Promise<WordPackage> {
  return openPackage(await renderDocx(content, options));
}

/** The paragraphs and tables below the title. */
async function bodyOf(...blocks: readonly ResolvedBlock[]): Promise<readonly XmlElement[]> {
  const [body] = childElements(partOf(await fileOf(policy(...blocks)), 'word/document.xml'));
  return body === undefined ? [] : childElements(body).slice(1, -1);
}

function textOf(element: XmlElement): string {
  return allNamed(element, 'w:t').map(textIn).join('');
}

function valueOf(element: XmlElement, name: string): string | undefined {
  return allNamed(element, name)[0]?.attributes['w:val'];
}

function indentOf(paragraph: XmlElement): number {
  return Number(allNamed(paragraph, 'w:ind')[0]?.attributes['w:left'] ?? '0');
}

describe('headings', () => {
  test('have the real heading styles, with the title as the only first one', async () => {
    const file = await fileOf(policy(h(2, 'two'), h(3, 'three'), h(4, 'four'), p('text')));
    const styles = allNamed(partOf(file, 'word/document.xml'), 'w:p').map((each) =>
      valueOf(each, 'w:pStyle'),
    );
    expect(styles).toEqual(['Heading1', 'Heading2', 'Heading3', 'Heading4', undefined]);
  });

  test('stand in the outline, and stay with what they introduce', async () => {
    const styles = allNamed(partOf(await fileOf(policy(p('x'))), 'word/styles.xml'), 'w:style');
    const headings = styles.filter(({ attributes }) => /^Heading[1-4]$/u.test(attributes['w:styleId'] ?? ''));
    expect(headings.map((style) => valueOf(style, 'w:outlineLvl'))).toEqual(['0', '1', '2', '3']);
    expect(headings.every((style) => allNamed(style, 'w:keepNext').length === 1)).toBe(true);
  });
});

describe('text', () => {
  test('has the marks around it as properties, and no others', async () => {
    const [paragraph] = await bodyOf(p('a', t('b', 'bold', 'italic', 'underline'), br, gap('[c]')));
    const runs = allNamed(paragraph ?? never(), 'w:r').map((run) =>
      childElements(run)
        .flatMap((each) => (each.name === 'w:rPr' ? childElements(each) : [each]))
        .map(({ name }) => name),
    );
    expect(runs).toEqual([
      ['w:t'],
      ['w:b', 'w:bCs', 'w:i', 'w:iCs', 'w:u', 'w:t'],
      ['w:br'],
      ['w:b', 'w:bCs', 'w:highlight', 'w:t'],
    ]);
  });

  test('of a link is one hyperlink with its own style, and the address is encoded', async () => {
    const file = await fileOf(
      policy(p(t('a', 'https://a.example/ö?b&c'), t('b', 'bold', 'https://a.example/ö?b&c'), 'c')),
    );
    const links = allNamed(partOf(file, 'word/document.xml'), 'w:hyperlink');
    expect(links.map((link) => [textOf(link), valueOf(link, 'w:rStyle'), link.attributes['r:id']])).toEqual([
      ['ab', 'Hyperlink', 'link1'],
    ]);
    const targets = childElements(partOf(file, 'word/_rels/document.xml.rels')).map(
      ({ attributes }) => attributes,
    );
    expect(targets.find((each) => each['Id'] === 'link1')).toMatchObject({
      Target: 'https://a.example/%C3%B6?b&c',
      TargetMode: 'External',
    });
  });
});

describe('lists', () => {
  test('each numbered list has a definition of its own, which begins where the list does', async () => {
    const file = await fileOf(policy(ol('a', 'b'), ol('c'), olFrom(7, [p('d'), olFrom(3, 'e')])));
    expect(numbersIn(file)).toEqual(['a:1:0:1', 'b:1:0:1', 'c:2:0:1', 'd:3:0:7', 'e:4:1:3']);
  });

  test('points are real list items, level by level, with a sign for each level', async () => {
    const [one, two, three] = await bodyOf(ul([p('a'), ul([p('b'), ul('c')])]));
    const levels = [one, two, three].map((each) => [
      valueOf(each ?? never(), 'w:ilvl'),
      valueOf(each ?? never(), 'w:pStyle'),
    ]);
    expect(levels).toEqual([
      ['0', 'ListParagraph'],
      ['1', 'ListParagraph'],
      ['2', 'ListParagraph'],
    ]);
  });

  test('further paragraphs of an item stand under its words, without a marker', async () => {
    const [first, second, next] = await bodyOf(ol([p('a'), p('b')], 'c'));
    expect(allNamed(first ?? never(), 'w:numPr')).toHaveLength(1);
    expect(allNamed(second ?? never(), 'w:numPr')).toHaveLength(0);
    expect(indentOf(second ?? never())).toBe(440);
    expect(valueOf(next ?? never(), 'w:numId')).toBe(valueOf(first ?? never(), 'w:numId'));
  });

  test('an item without a paragraph of its own still has its number', async () => {
    const body = await bodyOf(ol([ul('a')], [hr, p('b')], [table(['c'])], [h(2, 'd')], [quote(p('e'))]));
    const marked = body
      .filter(({ name }) => name === 'w:p')
      .filter((each) => valueOf(each, 'w:ilvl') === '0');
    expect(marked.map(textOf)).toEqual(['', '', '', 'd', 'e']);
  });

  test('lists deeper than Word can count stay on the last level, each further in', async () => {
    const nested = (depth: number): ResolvedBlock => ol([p('x'), ...(depth > 1 ? [nested(depth - 1)] : [])]);
    const body = await bodyOf(nested(12));
    expect(body.map((each) => Number(valueOf(each, 'w:ilvl')))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 8, 8]);
    const deepest = body.slice(listLevels).map(indentOf);
    expect(deepest).toEqual([...deepest].sort((a, b) => a - b));
    expect(new Set(deepest).size).toBe(3);
  });
});

describe('tables', () => {
  test('repeat their heading row, and only that', async () => {
    const [element] = await bodyOf(table([th('a'), th('b')], ['c', 'd']));
    const rows = childrenNamed(element ?? never(), 'w:tr').map((row) => allNamed(row, 'w:tblHeader').length);
    expect(rows).toEqual([1, 0]);
    expect(allNamed(element ?? never(), 'w:pStyle').map(({ attributes }) => attributes['w:val'])).toEqual([
      'TableHeading',
      'TableHeading',
      'TableText',
      'TableText',
    ]);
  });

  test('fill the line, with more room for longer texts', async () => {
    const [element] = await bodyOf(
      table(['short', 'a text that is a good deal longer than the other one is']),
    );
    const [narrow = 0, wide = 0] = allNamed(element ?? never(), 'w:gridCol').map(({ attributes }) =>
      Number(attributes['w:w']),
    );
    expect(narrow + wide).toBe(11906 - 2 * 1440);
    expect(wide).toBeGreaterThan(narrow);
  });

  test('keep the widths that were set, as long as they fit', async () => {
    const widthsOf = async (...pixels: readonly number[]) => {
      const [element] = await bodyOf(
        table(pixels.map((width) => td('x', { colwidth: width === 0 ? null : [width] }))),
      );
      return allNamed(element ?? never(), 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    };
    expect(await widthsOf(100, 200)).toEqual([1500, 3000]);
    expect(await widthsOf(1000, 1000)).toEqual([4513, 4513]);
    expect(await widthsOf(100, 0)).toEqual([1500, 9026 - 1500]);
  });

  test('merge cells over columns and rows', async () => {
    const [element] = await bodyOf(
      table([td('a', { colspan: 2 }), 'b'], [td('c', { rowspan: 2 }), '1', '2'], ['3', '4']),
    );
    const rows = childrenNamed(element ?? never(), 'w:tr').map((row) =>
      childrenNamed(row, 'w:tc').map(
        (cell) => `${textOf(cell)}+${valueOf(cell, 'w:gridSpan') ?? '1'}${valueOf(cell, 'w:vMerge') ?? ''}`,
      ),
    );
    expect(rows).toEqual([
      ['a+2', 'b+1'],
      ['c+1restart', '1+1', '2+1'],
      ['+1continue', '3+1', '4+1'],
    ]);
  });

  test('are kept apart from each other by a paragraph', async () => {
    expect((await bodyOf(table(['a']), table(['b']))).map(({ name }) => name)).toEqual([
      'w:tbl',
      'w:p',
      'w:tbl',
      'w:p',
    ]);
  });
});

test('quotes and rules have styles of their own', async () => {
  const body = await bodyOf(quote(p('a'), ul('b'), quote(p('c'))), hr);
  expect(body.map((each) => [valueOf(each, 'w:pStyle'), indentOf(each)])).toEqual([
    ['Quote', 440],
    ['QuotedListItem', 880],
    ['Quote', 880],
    ['HorizontalLine', 0],
  ]);
});

describe('the file', () => {
  test('knows its title, its language, its maker and its date', async () => {
    const core = partOf(await fileOf({ ...chineseDraft, title: 'A & <B>' }), 'docProps/core.xml');
    expect(childElements(core).map((each) => `${each.name} ${textIn(each)}`)).toEqual([
      'dc:title A & <B>',
      'dc:creator Clausewright',
      'cp:lastModifiedBy Clausewright',
      'cp:revision 1',
      'dcterms:created 2026-11-21T10:00:00.000Z',
      'dcterms:modified 2026-11-21T10:00:00.000Z',
      'dc:language zh-Hant',
    ]);
  });

  test.each([
    ['en', 'en-GB', 'Page 1 of 1'],
    ['sv', 'sv-SE', 'Sida 1 av 1'],
    ['zh-Hant', 'en-GB', '第 1 頁，共 1 頁'],
  ] as const)(
    'in %s is proofread in that language and counts its pages',
    async (language, proofing, footer) => {
      const file = await fileOf({ ...policy(p('x')), language });
      const [lang] = allNamed(partOf(file, 'word/styles.xml'), 'w:lang');
      expect(lang?.attributes).toEqual({ 'w:val': proofing, 'w:eastAsia': 'zh-TW' });
      expect(textOf(partOf(file, 'word/footer1.xml'))).toBe(footer);
      const fields = allNamed(partOf(file, 'word/footer1.xml'), 'w:fldSimple').map(
        ({ attributes }) => attributes['w:instr'],
      );
      expect(fields).toEqual(['PAGE', 'NUMPAGES']);
    },
  );

  test('is A4', async () => {
    const [size] = allNamed(partOf(await fileOf(policy(p('x'))), 'word/document.xml'), 'w:pgSz');
    expect(size?.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
  });

  test('says that it is a draft before the title and at the head of every page', async () => {
    const file = await fileOf(tortureDraft);
    expect(textOf(allNamed(partOf(file, 'word/document.xml'), 'w:p')[0] ?? never())).toBe(
      'Draft – not finished',
    );
    expect(textOf(partOf(file, 'word/header1.xml'))).toBe('Draft – not finished');
    expect((await fileOf({ ...tortureDraft, isDraft: false })).xml.has('word/header1.xml')).toBe(false);
  });

  test('is refused when the moment of the export is no date', async () => {
    await expect(renderDocx(policy(p('x')), { now: 'yesterday' })).rejects.toThrow(RangeError);
  });
});

describe('the bytes', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test('are the same in every time zone', async () => {
    const inZone = (name: string) => {
      process.env['TZ'] = name;
      return renderDocx(tortureDraft, options);
    };
    const west = await inZone('America/Los_Angeles');
    expect(new Date(options.now).getHours()).toBe(2);
    expect(await inZone('Asia/Taipei')).toEqual(west);
  });
});

/** For each numbered paragraph: text, number of the list, level, and where that level begins. */
function numbersIn(file: WordPackage): readonly string[] {
  const numbering = partOf(file, 'word/numbering.xml');
  const lists = new Map<string | undefined, number>();
  return allNamed(partOf(file, 'word/document.xml'), 'w:p')
    .filter((each) => valueOf(each, 'w:numId') !== undefined)
    .map((each) => {
      const id = valueOf(each, 'w:numId');
      const level = valueOf(each, 'w:ilvl');
      const list = lists.get(id) ?? lists.size + 1;
      lists.set(id, list);
      const num =
        allNamed(numbering, 'w:num').find(({ attributes }) => attributes['w:numId'] === id) ?? never();
      const override =
        allNamed(num, 'w:lvlOverride').find(({ attributes }) => attributes['w:ilvl'] === level) ?? never();
      return [textOf(each), list, level, valueOf(override, 'w:startOverride')].join(':');
    });
}

function never(): never {
  throw new Error('the document does not have the expected element');
}
