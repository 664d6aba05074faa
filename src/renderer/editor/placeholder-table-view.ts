import type { NodeViewRendererProps } from '@tiptap/core';
import type { NodeView } from '@tiptap/pm/view';
import { placeholderTableCells } from '../../shared/policy/resolve';
import type { PolicyContext } from '../../shared/policy/context';
import { chipName, viewOfValue } from './placeholder-view';

/** A table value in the text: the real table, or a bar that asks for it. */
export function createPlaceholderTableView({ node, view }: NodeViewRendererProps): NodeView {
  const key = String(node.attrs['key']);
  const dom = document.createElement('div');
  dom.className = 'value-table';
  let shownAs = '';

  const refresh = (context: PolicyContext): void => {
    const cells = placeholderTableCells(key, context);
    const label = context.label(key);
    const now = JSON.stringify([label, cells, chipName(key, context)]);
    if (now === shownAs) return;
    shownAs = now;
    dom.dataset['state'] = cells === null ? 'empty' : 'filled';
    dom.setAttribute('role', 'group');
    dom.setAttribute('aria-label', `Table: ${label}${cells === null ? ', not filled in' : ''}`);
    dom.replaceChildren(cells === null ? createHint(label) : createTable(cells));
  };
  return viewOfValue(node, view, dom, refresh);
}

function createHint(label: string): HTMLElement {
  const hint = document.createElement('p');
  hint.textContent = `${label}: fill in this table under Details.`;
  return hint;
}

function createTable(cells: readonly (readonly string[])[]): HTMLElement {
  const table = document.createElement('table');
  for (const [index, row] of cells.entries()) {
    const line = table.insertRow();
    for (const text of row) {
      const cell = document.createElement(index === 0 ? 'th' : 'td');
      if (index === 0) cell.scope = 'col';
      cell.textContent = text;
      line.append(cell);
    }
  }
  return table;
}
