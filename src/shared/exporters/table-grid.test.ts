import { expect, test } from 'vitest';
import type { ResolvedTable } from '../policy/resolved';
import { table, td, th } from './resolved-builders.test-tool';
import { headerScope, layOutTable } from './table-grid';

/** Each row as `text@column+colspan×rowspan`; what is left over is an empty text. */
function drawn(block: ResolvedTable): readonly string[] {
  return layOutTable(block).rows.map((row) =>
    row
      .map(({ cell, column, colspan, rowspan }) => {
        const text = cell.content
          .flatMap(({ content }) => content.map((each) => ('text' in each ? each.text : '')))
          .join('');
        return `${text}@${column}+${colspan}×${rowspan}`;
      })
      .join(' '),
  );
}

test('cells stand one after the other', () => {
  expect(drawn(table(['a', 'b'], ['c', 'd']))).toEqual(['a@0+1×1 b@1+1×1', 'c@0+1×1 d@1+1×1']);
});

test('a cell over several rows pushes the cells below it aside', () => {
  expect(drawn(table([td('a', { rowspan: 2 }), 'b'], ['c']))).toEqual(['a@0+1×2 b@1+1×1', 'c@1+1×1']);
});

test('a row that is too short is filled with empty cells', () => {
  expect(drawn(table([td('a', { colspan: 3 })], ['b']))).toEqual(['a@0+3×1', 'b@0+1×1 @1+1×1 @2+1×1']);
});

test('spans end where the table or the next cell does', () => {
  expect(drawn(table(['a', td('b', { rowspan: 9 })], [td('c', { colspan: 5 }), 'd']))).toEqual([
    'a@0+1×1 b@1+1×2 @2+1×1',
    'c@0+1×1 d@2+1×1',
  ]);
});

test('spans that make no sense count as one', () => {
  expect(drawn(table([td('a', { colspan: 0, rowspan: -2 }), td('b', { colspan: Number.NaN })]))).toEqual([
    'a@0+1×1 b@1+1×1',
  ]);
});

test('a span from a damaged file does not make a table of a million columns', () => {
  expect(layOutTable(table([td('a', { colspan: 1e6 })])).columns).toBe(63);
});

test.each([
  ['no heading row', table(['a'], ['b']), 0],
  ['one heading row', table([th('a'), th('b')], ['c', 'd']), 1],
  ['two heading rows', table([th('a', { colspan: 2 })], [th('b'), th('c')], ['d', 'e']), 2],
  ['only heading rows', table([th('a')], [th('b')]), 2],
  ['a heading column', table([th('a'), 'b'], [th('c'), 'd']), 0],
  ['a heading that reaches into the body', table([th('a', { rowspan: 2 }), th('b')], ['c']), 0],
])('counts %s', (_, block, count) => {
  expect(layOutTable(block).headerRows).toBe(count);
});

test('a heading names its column in a heading row and its row anywhere else', () => {
  const grid = layOutTable(table(['', th('a'), th('b')], [th('c'), '1', '2'], [th('d'), '3', '4']));
  const headings = grid.rows.flat().filter(({ cell }) => cell.isHeader);
  expect(headings.map((cell) => headerScope(grid, cell))).toEqual(['col', 'col', 'row', 'row']);
  const column = layOutTable(table([th('a'), '1'], [th('b'), '2']));
  expect(column.rows.flatMap(([first]) => first ?? []).map((cell) => headerScope(column, cell))).toEqual([
    'row',
    'row',
  ]);
});
