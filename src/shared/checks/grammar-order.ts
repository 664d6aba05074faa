import type { TextBlock } from './text-block';

/** A phrase in the order of a question among siblings in the order of a clause. */
export interface QuestionOrderFault {
  readonly block: TextBlock;
  readonly words: string;
}

/** "Hur ändrar du …" or "How do we …", without a question mark, in a list of "Hur vi …" or "How we …". */
export function questionOrderFaults(blocks: readonly TextBlock[]): readonly QuestionOrderFault[] {
  const faults: QuestionOrderFault[] = [];
  for (let start = 0; start < blocks.length;) {
    let end = start;
    while (orderOf(blocks[end]) !== null) end += 1;
    const run = blocks.slice(start, end);
    const clauses = run.filter((block) => orderOf(block) === 'clause').length;
    if (clauses >= 2 && clauses > run.length - clauses) {
      for (const block of run)
        if (orderOf(block) === 'question')
          faults.push({ block, words: block.text.replace(/^[*•–-]\s/u, '') });
    }
    start = Math.max(end, start + 1);
  }
  return faults;
}

function orderOf(block: TextBlock | undefined): 'clause' | 'question' | null {
  if (block === undefined || block.text.length > 120 || /[.?？]\s?$/u.test(block.text)) return null;
  if (block.inside !== 'list' && !/^[*•–-]\s/u.test(block.text)) return null;
  const text = block.text.replace(/^[*•–-]\s/u, '');
  if (/^(?:Att|That) /u.test(text)) return 'clause';
  if (!/^(?:Hur|Vad|När|Var|Varför|Vilk\p{Ll}{1,3}|How|What|When|Where|Why|Which) /u.test(text)) return null;
  const question =
    /^(?:Hur|När|Var|Varför|How|When|Where|Why)(?: (?:länge|ofta|mycket|long|often))? (?:\p{Ll}{2,14}r|do|does|can|may|will) (?:vi|du|we|you|they)(?!\p{L})|^(?:Vad|Vilk|What|Which)[\p{L} ]{0,30}? (?:do|does|kan|får|har|ska|samlar|använder|delar|lagrar|behandlar) (?:vi|du|we|you)(?!\p{L})/u;
  return question.test(text) ? 'question' : 'clause';
}
