import type { Heading, PolicyBlock } from '../policy/nodes';

export interface HeadingProblem {
  readonly node: PolicyBlock;
  readonly text: string;
}

/**
 * What is wrong with the headings of a clause: it may begin with one of level 2, no level may be
 * left out on the way down, and each heading needs text below it that is always there.
 */
export function clauseHeadingProblems(blocks: readonly PolicyBlock[]): readonly HeadingProblem[] {
  return [...orderProblems(blocks), ...emptyHeadings(blocks)];
}

function orderProblems(blocks: readonly PolicyBlock[]): readonly HeadingProblem[] {
  const problems: HeadingProblem[] = [];
  let level = 1;
  for (const heading of headingsIn(blocks)) {
    const next = heading.attrs.level;
    if (next > level + 1) {
      problems.push({
        node: heading,
        text: `A heading of level ${next} cannot follow on level ${level}; level ${level + 1} is missing.`,
      });
    }
    level = next;
  }
  const second = blocks.findIndex(
    (block, index) => index > 0 && block.type === 'heading' && block.attrs.level === 2,
  );
  const node = blocks[second];
  if (node !== undefined) {
    problems.push({ node, text: 'A heading of level 2 can only stand at the start of a clause.' });
  }
  return problems;
}

function headingsIn(blocks: readonly PolicyBlock[]): readonly Heading[] {
  return blocks.flatMap((block) => {
    if (block.type === 'heading') return [block];
    return block.type === 'passage' ? headingsIn(block.content) : [];
  });
}

function emptyHeadings(blocks: readonly PolicyBlock[]): readonly HeadingProblem[] {
  return blocks.flatMap((block, index): readonly HeadingProblem[] => {
    if (block.type === 'passage') return emptyHeadings(block.content);
    if (block.type !== 'heading') return [];
    const rest = blocks.slice(index + 1);
    const end = rest.findIndex((next) => next.type === 'heading' && next.attrs.level <= block.attrs.level);
    const below = end === -1 ? rest : rest.slice(0, end);
    if (below.some(isAlwaysThere)) return [];
    return [
      { node: block, text: 'Nothing below this heading is always there, so it could be left without text.' },
    ];
  });
}

function isAlwaysThere(block: PolicyBlock): boolean {
  if (block.type === 'passage') return block.attrs.when === 'always';
  return block.type !== 'heading';
}
