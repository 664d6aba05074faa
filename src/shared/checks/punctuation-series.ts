import type { CheckSubject } from './check';
import type { TextBlock } from './text-block';

/** The mark at the end of a heading or an item, where its siblings have another one. */
export interface EndMarkFault {
  readonly block: TextBlock;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly replacement: string | null;
}

/** Headings, run-in headings and list items whose end mark differs from that of most of their siblings. */
export function endMarkFaults(
  blocks: readonly TextBlock[],
  remember: CheckSubject['remember'],
): readonly EndMarkFault[] {
  return [
    ...headingFaults(blocks),
    ...runInFaults(blocks.map((block) => ({ block, head: remember(block, runInHead) }))),
    ...itemFaults(blocks.map((block) => ({ block, series: seriesOf(block), end: remember(block, itemEnd) }))),
  ];
}

function headingFaults(blocks: readonly TextBlock[]): readonly EndMarkFault[] {
  return [2, 3, 4].flatMap((level) => {
    const siblings = blocks.filter((block) => block.level === level);
    const odd = siblings.filter(({ text }) => /[:：]\s?$/u.test(text));
    if (siblings.length < 4 || odd.length * 4 > siblings.length) return [];
    return odd.map((block) => ({
      block,
      from: block.text.trimEnd().length - 1,
      to: block.text.length,
      text: `The heading “${block.text.trim()}” ends with a colon, the other headings do not. Remove the colon.`,
      replacement: '',
    }));
  });
}

interface RunIn {
  readonly block: TextBlock;
  readonly head: { readonly text: string; readonly mark: string } | null;
}

function runInFaults(blocks: readonly RunIn[]): readonly EndMarkFault[] {
  const faults: EndMarkFault[] = [];
  for (let start = 0; start < blocks.length;) {
    let end = start;
    while (blocks[end]?.head) end += 1;
    const run = blocks.slice(start, end);
    const stops = run.filter(({ head }) => head?.mark === '.' || head?.mark === '。').length;
    for (const { block, head } of run) {
      if (run.length < 4 || stops * 4 < run.length * 3 || head === null || !/[:：]/u.test(head.mark))
        continue;
      const at = head.text.length;
      faults.push({
        block,
        from: at,
        to: at + 1,
        text: `“${head.text}” ends with a colon, the headings around it end with a full stop. Use the same mark for all of them.`,
        // Plain words and a full stop are a heading that was lost, which is worse.
        replacement: isBold(block) ? (head.mark === ':' ? '.' : '。') : null,
      });
    }
    start = Math.max(end, start + 1);
  }
  return faults;
}

function isBold({ pieces: [first] }: TextBlock): boolean {
  return first?.node.marks?.some(({ type }) => type === 'bold') === true;
}

/** The words that head a paragraph, as in "Sending parcels. We need your address." */
function runInHead({ text, level }: TextBlock): { readonly text: string; readonly mark: string } | null {
  if (level !== null) return null;
  const latin = /^(?<head>[\p{L}\p{N}’'&/, -]{3,70})(?<mark>[.:])\s+\p{Lu}/u.exec(text);
  const found = latin ?? /^(?<head>[\p{Script=Han}、／]{2,14})(?<mark>[。：])\p{Script=Han}/u.exec(text);
  const { head, mark } = found?.groups ?? {};
  if (head === undefined || mark === undefined || head.split(' ').length > 8) return null;
  // A whole sentence is no heading.
  return /(?<!\p{L})(?:we|you|it|they|this|is|are|can|may|will|do|does|has|have|vi|du|det|är|kan|får|ska|har|på)(?!\p{L})|[您我]/iu.test(
    head,
  )
    ? null
    : { text: head, mark };
}

interface Item {
  readonly block: TextBlock;
  /** Items with the same name belong together; null for no item. */
  readonly series: string | null;
  /** Offset and text of its end mark. */
  readonly end: { readonly at: number; readonly mark: string; readonly isOnly: boolean };
}

function itemFaults(blocks: readonly Item[]): readonly EndMarkFault[] {
  const faults: EndMarkFault[] = [];
  for (let start = 0; start < blocks.length;) {
    const { series } = blocks[start] ?? {};
    let end = start + 1;
    while (belongsTo(series, blocks[end])) end += 1;
    const inner = series ? blocks.slice(start, end - 1) : [];
    const semicolons = inner.filter(({ end: { mark } }) => mark === ';' || mark === '；').length;
    for (const { block, end: item } of inner) {
      if (semicolons < 2 || semicolons * 2 <= inner.length || !/^[.。]$/u.test(item.mark)) continue;
      faults.push({
        block,
        from: item.at,
        to: item.at + 1,
        text: 'This item ends with a full stop, the other items of the list end with a semicolon. Use the same mark for all of them.',
        replacement: item.isOnly ? (item.mark === '.' ? ';' : '；') : null,
      });
    }
    start = end;
  }
  return faults;
}

function seriesOf({ inside, path, text, level }: TextBlock): string | null {
  if (inside === 'list') return path.at(-1) === 0 ? path.slice(0, -2).join(' ') : null;
  return level === null && /^[(（]?[a-z0-9]{1,2}[)）]/u.test(text) ? 'marked' : null;
}

function belongsTo(series: string | null | undefined, item: Item | undefined): boolean {
  return typeof series === 'string' && item?.series === series && !beginsAnew(item.block);
}

function beginsAnew(block: TextBlock | undefined): boolean {
  return block !== undefined && block.inside !== 'list' && /^[(（]?[a1][)）]/u.test(block.text);
}

function itemEnd({ text }: TextBlock): Item['end'] {
  const trimmed = text.trimEnd();
  const mark = trimmed.at(-1) ?? '';
  return { at: trimmed.length - 1, mark, isOnly: !/[.。]/u.test(trimmed.slice(0, -1)) };
}
