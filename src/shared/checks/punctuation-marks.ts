import { noText, type TextBlock } from './text-block';
import type { Replacement } from './word-rows';

/** A mark that is wrong where it stands. */
export interface MarkFault {
  readonly from: number;
  readonly to: number;
  /** The beginning of a sentence: "There is a space before the comma". */
  readonly what: string;
  /** A sentence: "Remove the space." */
  readonly advice: string;
  /** Empty where it is not certain what to write. */
  readonly replacements: readonly Replacement[];
}

/** Faults of single marks: spaces before and behind them, doubled ones, and those of another script. */
export function markFaults(block: TextBlock): readonly MarkFault[] {
  const faults: MarkFault[] = [];
  for (const { pattern, what, advice, text } of markRows) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(block.text); match !== null; match = pattern.exec(block.text)) {
      const [from, to] = [match.index, match.index + match[0].length];
      const replacements = text === undefined ? [] : [{ from, to, text: text(match[0]) }];
      faults.push({ from, to, what, advice, replacements });
    }
  }
  return [...faults, ...halfWidthFaults(block)];
}

interface MarkRow {
  readonly pattern: RegExp;
  readonly what: string;
  readonly advice: string;
  /** What to write instead; missing where that is not certain. */
  readonly text?: (found: string) => string;
}

const markRows: readonly MarkRow[] = [
  {
    pattern: /(?<=[^\s([（/]) {1,8}(?:[,;)!?，。；]|\.(?![\p{L}\p{N}.]))/gu,
    what: 'There is a space before a mark',
    advice: 'Remove the space.',
    text: (found) => found.trimStart(),
  },
  {
    pattern: /(?<=\p{L}) {1,8}:(?=\s|$)/gu,
    what: 'There is a space before a colon',
    advice: 'Remove the space.',
    text: () => ':',
  },
  {
    pattern: /[(（“] {1,8}(?=[^\s)])/gu,
    what: 'There is a space behind an opening mark',
    advice: 'Remove the space.',
    text: (found) => found.trimEnd(),
  },
  {
    pattern: /(?<!,),,(?!,)|(?<!\.)(?<=[\p{L})])\.\.(?![./])|，，|。。|；；|、、/gu,
    what: 'A mark is doubled',
    advice: 'Keep one of them.',
    text: (found) => found.charAt(0),
  },
  {
    pattern: /(?<=\p{Ll}{5})\.[;,]|。[；，]/gu,
    what: 'Two marks follow each other',
    advice: 'Keep the second one.',
    text: (found) => found.slice(1),
  },
  {
    pattern: /(?:[,;:]\.(?!\.)|[,;][;:]|[;:],|，。|；。|，；)(?=\s|$)/gu,
    what: 'Two marks follow each other',
    advice: 'Keep the one that you mean.',
  },
  {
    pattern: /(?<=[\p{Script=Latin}]{2})[,;](?=[\p{Script=Latin}]{2})(?<!&\p{L}{1,8};)/gu,
    what: 'A space is missing',
    advice: 'Add the space.',
    text: (found) => `${found} `,
  },
  {
    // Names have full stops inside, so only words that begin sentences count.
    pattern:
      /(?<=\p{Ll}{3})\.(?=(?:We|You|The|This|These|If|Our|Your|They|It|In|For|When|However|Please|Vi|Du|Om|Det|Den|Dessa|Vår|Våra|Din|Dina|När|För|Läs) )/gu,
    what: 'A space is missing between two sentences',
    advice: 'Add the space.',
    text: () => '. ',
  },
  {
    pattern: /(?<=\p{Script=Latin}{4})\((?=\p{Script=Latin}{2,20} )/gu,
    what: 'A space is missing before a bracket',
    advice: 'Add the space.',
    text: () => ' (',
  },
  {
    pattern: /(?<=\p{Ll})["´`](?=(?:ve|re|ll|s|t|d|m)(?!\p{L}))/gu,
    what: 'Another mark stands for an apostrophe',
    advice: 'Use an apostrophe.',
    text: () => '’',
  },
  {
    pattern: /(?<=[\s,;])(?:and|or|och|eller|samt);(?= *$)/gu,
    what: 'A semicolon stands behind the conjunction',
    advice: 'Remove the semicolon.',
    text: (found) => found.slice(0, -1),
  },
  {
    pattern: /(?<=[\s,;])(?:and|or|och|eller|samt);(?! *$)|(?:以及|或者|並且|；及|；或)；/gu,
    what: 'A semicolon stands behind the conjunction',
    advice: 'Put it before the conjunction, or remove it.',
  },
];

const fullWidth: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['?', '？'],
  ['!', '！'],
  ['.', '。'],
  ['(', '（'],
  [')', '）'],
]);

/** One finding for a whole paragraph, because it has many of them as soon as it has one. */
function halfWidthFaults({ language, text }: TextBlock): readonly MarkFault[] {
  if (language !== 'zh-Hant') return [];
  const marks = [...text.matchAll(/[,;:?!.()] {0,4}/gu)].filter(({ 0: mark, index }) =>
    isHalfWidthFault(text, mark.charAt(0), index, index + mark.length),
  );
  const [first] = marks;
  const last = marks.at(-1);
  if (first === undefined || last === undefined) return [];
  return [
    {
      from: first.index,
      to: first.index + first[0].length,
      what: marks.length === 1 ? 'A mark is half-width' : `${marks.length} marks are half-width`,
      advice: 'Use the full-width marks of Chinese text.',
      replacements: marks.map(({ index, 0: mark }) => ({
        from: index,
        // A full-width mark has its space in itself.
        to: index + mark.length,
        text: fullWidth.get(mark.charAt(0)) ?? mark,
      })),
    },
  ];
}

/** `to` is behind the spaces that follow the mark. */
function isHalfWidthFault(text: string, mark: string, from: number, to: number): boolean {
  const [before, after] = [text.charAt(from - 1), text.charAt(to)];
  switch (mark) {
    case '(':
      return opensChinese(text, from);
    case ')': {
      const opening = text.slice(Math.max(0, from - 160), from).lastIndexOf('(');
      return opening !== -1 && opensChinese(text, Math.max(0, from - 160) + opening);
    }
    case '.':
      return /[\p{Script=Han}）)」》]/u.test(before) && /^(?:\p{Script=Han})?$/u.test(after);
    default:
      if (/[\p{Script=Han}）)」》]/u.test(before)) return !/[\p{N}/]/u.test(after);
      return /[,;]/u.test(mark) && /[\p{L}\p{N}]/u.test(before) && /\p{Script=Han}/u.test(after);
  }
}

/** Whether a bracket in Chinese text has Chinese text in it; the mark of a series, as in "(a)", has not. */
function opensChinese(text: string, at: number): boolean {
  if (at === 0 || !/[\s\p{Script=Han}，。；：、]/u.test(text.charAt(at - 1))) return false;
  const inside = /^[^()]{1,160}/u.exec(text.slice(at + 1, at + 161))?.[0] ?? '';
  return /\p{Script=Han}/u.test(inside) && text.charAt(at + 1 + inside.length) === ')';
}

const pairs: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['）', '（'],
  ['」', '「'],
  ['』', '『'],
  ['》', '《'],
]);

/** Brackets that have no other half in the same paragraph; the first of them. */
export function bracketFaults({ text }: TextBlock): readonly MarkFault[] {
  const open: { readonly mark: string; readonly at: number }[] = [];
  const faults: MarkFault[] = [];
  for (const match of text.matchAll(/[()[\]（）「」『』《》]/gu)) {
    const [mark] = match;
    const opening = pairs.get(mark);
    if (opening === undefined) {
      // "(in Norway(." is a bracket that was turned round.
      if (
        mark === '(' &&
        open.at(-1)?.mark === '(' &&
        /^[.,;:]?\s*$/u.test(text.slice(match.index + 1, match.index + 4))
      )
        return [...faults, reversedBracket(match.index)];
      if (mark === '(' && open.at(-1)?.mark === '(' && /^[.,;:]/u.test(text.slice(match.index + 1))) {
        open.pop();
        faults.push(reversedBracket(match.index));
      } else open.push({ mark, at: match.index });
      continue;
    }
    if (open.at(-1)?.mark === opening || sameShape(open.at(-1)?.mark, opening)) open.pop();
    else if (!isMarkOfSeries(text, match.index)) return [...faults, loneBracket(mark, match.index)];
  }
  const [lone] = open;
  return lone === undefined ? faults : [...faults, loneBracket(lone.mark, lone.at)];
}

function sameShape(mark: string | undefined, opening: string): boolean {
  return (mark === '(' && opening === '（') || (mark === '（' && opening === '(');
}

/** "a)", "1)", "iv)" and ":)" have no opening half. */
function isMarkOfSeries(text: string, at: number): boolean {
  return /(?:^|[\s,;(，；。])(?:\p{L}|\p{N}{1,3}|[ivx]{1,4})$|:-?$/u.test(
    text.slice(Math.max(0, at - 6), at),
  );
}

function reversedBracket(at: number): MarkFault {
  return {
    from: at,
    to: at + 1,
    what: 'A bracket opens where it should close',
    advice: 'Turn it round.',
    replacements: [{ from: at, to: at + 1, text: ')' }],
  };
}

function loneBracket(mark: string, at: number): MarkFault {
  return {
    from: at,
    to: at + 1,
    what: `The bracket “${mark}” has no other half`,
    advice: 'Add the other half, or remove this one.',
    replacements: [],
  };
}

/** A series like "(a) …, b) …, c) …": the marks that lack the bracket which others of the series have. */
export function enumerationFaults({ text }: TextBlock): readonly MarkFault[] {
  if (text.includes(noText) && text.length > 20_000) return [];
  const series: SeriesMark[][] = [];
  for (const mark of text.matchAll(/(?<![\p{L}\p{N}])(?<open>\( {0,2})?(?<letter>[a-k])\)(?= ?\S)/gu)) {
    const letter = mark.groups?.['letter'] ?? '';
    const each = { letter, at: mark.index, words: mark[0], isOpened: mark.groups?.['open'] !== undefined };
    const last = series.at(-1);
    if (last !== undefined && follows(letter, last.at(-1)?.letter)) last.push(each);
    else series.push([each]);
  }
  return series.flatMap((marks) => {
    const bare = marks.filter(({ isOpened }) => !isOpened);
    const [first] = bare;
    if (first === undefined || bare.length === marks.length) return [];
    return {
      from: first.at,
      to: first.at + first.words.length,
      what: 'The marks of this series are of two kinds',
      advice: `Write ${bare.map(({ letter }) => `“(${letter})”`).join(', ')}.`,
      replacements: bare.map(({ at, words }) => ({ from: at, to: at + words.length, text: `(${words}` })),
    };
  });
}

interface SeriesMark {
  readonly letter: string;
  readonly at: number;
  readonly words: string;
  readonly isOpened: boolean;
}

function follows(letter: string, before: string | undefined): boolean {
  return before !== undefined && letter.charCodeAt(0) === before.charCodeAt(0) + 1;
}
