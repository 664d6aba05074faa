import { Fragment, type ReactNode } from 'react';
import type { LibraryClause } from '../../shared/library/types';
import { placedClause } from '../editor/library-clause';
import type { PolicyDocument } from '../../shared/policy/nodes';
import { policyContext } from '../../shared/policy/context';
import { resolvePolicy } from '../../shared/policy/resolve';
import type { BlockRenderers, ResolvedBlock, ResolvedInline } from '../../shared/policy/resolved';
import { useLive } from '../state/live';
import { library, type PolicySession } from '../state/policy-session';
import { today } from '../state/today';

interface ClausePreviewProps {
  readonly clause: LibraryClause;
  readonly session: PolicySession;
}

/** A clause as it would read in this policy, with its values; as if it were switched on. */
export function ClausePreview({ clause, session }: ClausePreviewProps) {
  const attrs = useLive(session.attributes);
  const placed = placedClause(clause.id, session.editor.state.doc);
  if (placed === null) return null;
  const { block, definitions } = placed;
  const document: PolicyDocument = {
    type: 'doc',
    attrs: { ...attrs, definitions: [...attrs.definitions, ...definitions] },
    content: [{ ...block, attrs: { ...block.attrs, when: null } }],
  };
  const { blocks } = resolvePolicy(policyContext(document, library, today()), { isDraft: true });
  return <div className="preview-text">{renderBlocks(blocks)}</div>;
}

const renderers: BlockRenderers<ReactNode, null> = {
  paragraph: ({ content }) => <p>{renderInline(content)}</p>,
  heading: ({ content }) => <p className="preview-heading">{renderInline(content)}</p>,
  bulletList: ({ items }) => <ul>{items.map(renderItem)}</ul>,
  orderedList: ({ items, start }) => <ol start={start}>{items.map(renderItem)}</ol>,
  blockquote: ({ content }) => <blockquote>{renderBlocks(content)}</blockquote>,
  horizontalRule: () => <hr />,
  table: ({ rows }) => (
    <table>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map(({ content, isHeader }, column) => {
              const Cell = isHeader ? 'th' : 'td';
              return <Cell key={column}>{renderBlocks(content)}</Cell>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  ),
};

function renderBlocks(blocks: readonly ResolvedBlock[]): ReactNode {
  return blocks.map((block, index) => {
    // Each entry of the table takes exactly the block that it is looked up by.
    const render = renderers[block.type] as (block: ResolvedBlock, context: null) => ReactNode;
    return <Fragment key={index}>{render(block, null)}</Fragment>;
  });
}

function renderItem(blocks: readonly ResolvedBlock[], index: number): ReactNode {
  return <li key={index}>{renderBlocks(blocks)}</li>;
}

function renderInline(content: readonly ResolvedInline[]): ReactNode {
  return content.map((node, index) => {
    if (node.type === 'hardBreak') return <br key={index} />;
    if (node.type === 'gap') return <mark key={index}>{node.text}</mark>;
    const isBold = node.marks?.some(({ type }) => type === 'bold') ?? false;
    return isBold ? <strong key={index}>{node.text}</strong> : <Fragment key={index}>{node.text}</Fragment>;
  });
}
