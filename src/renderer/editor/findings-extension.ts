import { Extension, type Editor } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Finding, Severity } from '../../shared/checks/check';
import type { KeyedFinding } from '../checks/keyed-findings';
import { nodeAtPath } from './blocks';

/** A finding is called this in sentences, wherever its colour may not be seen. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  advice: 'Advice',
};

interface MarkedFindings {
  readonly findings: ReadonlyMap<string, Finding>;
  readonly marks: DecorationSet;
}

/** What is kept with a mark; compared by its value, so that marks that stay are not drawn anew. */
interface MarkSpec {
  readonly key: string;
}

const findingsKey = new PluginKey<MarkedFindings>('findings');

/** Underlines what the checks found. The marks are made once for each result and follow the edits until the next. */
export const findingsExtension = Extension.create({
  name: 'findings',

  addProseMirrorPlugins() {
    return [
      new Plugin<MarkedFindings>({
        key: findingsKey,
        state: {
          init: () => ({ findings: new Map(), marks: DecorationSet.empty }),
          apply(transaction, marked) {
            const keyed = transaction.getMeta(findingsKey) as readonly KeyedFinding[] | undefined; // Set below.
            if (keyed !== undefined) return markedFindings(transaction.doc, keyed);
            if (!transaction.docChanged) return marked;
            return { ...marked, marks: marked.marks.map(transaction.mapping, transaction.doc) };
          },
        },
        props: { decorations: (state) => findingsKey.getState(state)?.marks },
      }),
    ];
  },
});

/** Underlines these findings and no others. They must be about the text as it is now. */
export function markFindings(editor: Editor, findings: readonly KeyedFinding[]): void {
  editor.view.dispatch(editor.state.tr.setMeta(findingsKey, findings).setMeta('addToHistory', false));
}

/** Where each finding that is marked stands now, by its key. */
export function rangesOfFindings(
  state: EditorState,
): ReadonlyMap<string, { readonly from: number; readonly to: number }> {
  const marks = findingsKey.getState(state)?.marks.find() ?? [];
  return new Map(marks.map(({ spec, from, to }) => [(spec as MarkSpec).key, { from, to }])); // Made below.
}

/** The finding whose words the caret is in: the gravest, then the shortest. */
export function findingAtCaret(state: EditorState): KeyedFinding | null {
  const { from, to } = state.selection;
  const marked = findingsKey.getState(state);
  const found = (marked?.marks.find(from, to) ?? []).flatMap((mark) => {
    const { key } = mark.spec as MarkSpec; // Made below.
    const finding = marked?.findings.get(key);
    return finding === undefined ? [] : [{ key, finding, length: mark.to - mark.from }];
  });
  const [first] = found.sort(
    (a, b) => rank(a.finding.severity) - rank(b.finding.severity) || a.length - b.length,
  );
  return first ?? null;
}

function rank(severity: Severity): number {
  return Object.keys(severityWords).indexOf(severity);
}

function markedFindings(doc: ProseMirrorNode, keyed: readonly KeyedFinding[]): MarkedFindings {
  const shown = keyed.filter(({ finding }) => finding.ignored === undefined);
  return {
    findings: new Map(shown.map(({ key, finding }) => [key, finding])),
    marks: DecorationSet.create(
      doc,
      // Where several are found in the same words, the gravest has the last word.
      shown
        .toSorted((a, b) => graveness[a.finding.severity] - graveness[b.finding.severity])
        .flatMap((each) => markOf(doc, each) ?? []),
    ),
  };
}

const graveness: Readonly<Record<Severity, number>> = { advice: 0, warning: 1, error: 2 };

function markOf(doc: ProseMirrorNode, { key, finding }: KeyedFinding): Decoration | null {
  const { place, severity, text } = finding;
  const found = place.kind === 'node' ? nodeAtPath(doc, place.path) : null;
  if (place.kind !== 'node' || found === null) return null;
  const { node, position } = found;
  const said = `${severityWords[severity]}: ${text}`;
  const attributes = { class: `finding-mark finding-${severity}`, title: said, 'aria-description': said };
  const spec: MarkSpec = { key };
  if (node.isTextblock && node.content.size > 0) {
    const { from = 0, to = node.content.size } = place;
    const [start, end] = [position + 1 + from, position + 1 + Math.min(to, node.content.size)];
    return start < end ? Decoration.inline(start, end, attributes, spec) : null;
  }
  return node.isInline
    ? Decoration.inline(position, position + node.nodeSize, attributes, spec)
    : Decoration.node(position, position + node.nodeSize, attributes, spec);
}
