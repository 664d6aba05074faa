import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { gap, h, ol, p, policy, t, table, th } from '../resolved-builders.test-tool';
import { renderDocx } from './index';
import { lintWordFile } from './word-linter.test-tool';
import { parseXml } from './xml-tree.test-tool';

const sound = await renderDocx(
  {
    ...policy(
      h(2, 'a'),
      p(t('b', 'https://a.example/'), gap('c')),
      ol('d'),
      table([th('e'), th('f')], ['g', 'h']),
    ),
    isDraft: true,
  },
  { now: '2026-11-21T10:00:00Z' },
);

/** The sound file with one part changed. */
function broken(path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(sound);
  const before = strFromU8(parts[path] ?? strToU8(''));
  const after = change(before);
  expect(after, 'the file was not broken').not.toBe(before);
  return zipSync({ ...parts, [path]: strToU8(after) }, { mtime: new Date(1980, 0, 1) });
}

test('finds nothing in a sound file', () => {
  expect(lintWordFile(sound)).toEqual([]);
});

const document = 'word/document.xml';
const links = 'word/_rels/document.xml.rels';

describe('finds what Word refuses:', () => {
  test.each<readonly [string, string, (xml: string) => string, string]>([
    [
      'a cell without a paragraph',
      document,
      (xml) => xml.replace(/(<\/w:tcPr>)<w:p>.*?<\/w:p>/u, '$1'),
      'a cell does not end in a paragraph',
    ],
    [
      'a row that is too short',
      document,
      (xml) => xml.replace(/<w:tc>.*?<\/w:tc>/u, ''),
      'row 0 does not fill the grid',
    ],
    [
      'a field without a result',
      'word/footer1.xml',
      (xml) => xml.replace(/(<w:fldSimple [^>]*>).*?<\/w:fldSimple>/u, '$1</w:fldSimple>'),
      'a field has no result',
    ],
    ['a tab in the text', document, (xml) => xml.replace('>d<', '>d\te<'), 'control character in "d\\te"'],
    [
      'a list without definition',
      document,
      (xml) => xml.replace(/<w:numId w:val="\d+"/u, '<w:numId w:val="99"'),
      'unknown list 99',
    ],
    [
      'a list with too few levels',
      'word/numbering.xml',
      (xml) => xml.replace(/<w:lvl .*?<\/w:lvl>/u, ''),
      'a list without nine levels',
    ],
    [
      'a section that is not last',
      document,
      (xml) => xml.replace('</w:sectPr>', '</w:sectPr><w:p/>'),
      'the section does not end the body',
    ],
    [
      'a style that is not defined',
      document,
      (xml) => xml.replace('"Heading2"', '"Heading9"'),
      'style Heading9 is not defined',
    ],
    [
      'a link that leads nowhere',
      document,
      (xml) => xml.replace('r:id="link1"', 'r:id="link2"'),
      'word/document.xml uses unknown link2',
    ],
    [
      'an id that is there twice',
      links,
      (xml) => xml.replace('Id="link1"', 'Id="rId1"'),
      `an id twice in ${links}`,
    ],
    [
      'a malformed address',
      links,
      (xml) => xml.replace('https://a.example/', 'https://a b/'),
      'malformed address https://a b/',
    ],
    [
      'a hyperlink into the package',
      links,
      (xml) => xml.replace(' TargetMode="External"', ''),
      'hyperlink https://a.example/ is not external',
    ],
    [
      'a part that is missing',
      links,
      (xml) => xml.replace('"styles.xml"', '"style.xml"'),
      `${links} points at missing style.xml`,
    ],
    [
      'a part without a type',
      '[Content_Types].xml',
      (xml) => xml.replace(/<Override [^>]*?PartName="\/word\/styles.xml"\/>/u, ''),
      'no content type for word/styles.xml',
    ],
    [
      'properties in the wrong order',
      document,
      (xml) => xml.replace('<w:b/><w:bCs/>', '<w:bCs/><w:b/>'),
      'w:rPr holds w:bCs w:b w:highlight',
    ],
    [
      'a flag that is false',
      document,
      (xml) => xml.replace('<w:tblHeader/>', '<w:tblHeader w:val="false"/>'),
      'w:tblHeader is written as false',
    ],
    [
      'a date in words',
      'docProps/core.xml',
      (xml) => xml.replaceAll('2026-11-21T10:00:00.000Z', 'today'),
      'the dates of the document are not W3CDTF',
    ],
    [
      'an old mode',
      'word/settings.xml',
      (xml) => xml.replace('w:val="15"', 'w:val="11"'),
      'the document opens in compatibility mode',
    ],
    ['no language', 'word/styles.xml', (xml) => xml.replace(/<w:lang [^>]*>/u, ''), 'no language'],
  ])('%s', (_, path, change, finding) => {
    expect(lintWordFile(broken(path, change))).toContain(finding);
  });

  test('a zip that does not begin with its content types, or has changing times', () => {
    const { '[Content_Types].xml': types = strToU8(''), ...rest } = unzipSync(sound);
    const shuffled = zipSync(
      { ...rest, '[Content_Types].xml': [types, { mtime: new Date(2026, 0, 1) }] },
      { mtime: new Date(1980, 0, 1) },
    );
    expect(lintWordFile(shuffled)).toEqual([
      'the first entry is not [Content_Types].xml',
      'times of entries differ',
    ]);
  });

  test.each([
    '<a>&b</a>',
    '<a><b></a></b>',
    '<a b="1" b="2"/>',
    '<a>\u0001</a>',
    '<a>&nbsp;</a>',
    '<a b=1/>',
    '<a/><b/>',
    '<a>',
  ])('XML that is not well-formed: %s', (xml) => {
    expect(() => parseXml(xml)).toThrow(Error);
  });
});
