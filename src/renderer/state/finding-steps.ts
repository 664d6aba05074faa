import type { Editor } from '@tiptap/core';
import type { Selection } from '@tiptap/pm/state';
import type { KeyedFinding } from '../checks/keyed-findings';
import { goToPath, goToRange } from '../editor/blocks';
import { rangesOfFindings, severityWords } from '../editor/findings-extension';
import { tell, useApp } from './app-store';
import { createLive } from './live';
import { announce, openDetail } from './navigation';
import { foldPane } from './panes';
import type { PolicySession } from './policy-session';

/** The finding that the Checks pane points at; a new object each time, so that the same one can be asked for twice. */
export const pointedFinding = createLive<{ readonly key: string } | null>(null);

/** Shows the Checks pane. */
export function openChecks(): void {
  foldPane('right', false);
  useApp.setState({ rightTab: 'checks' });
}

/** Goes where a finding can be mended: to the words, the field of a detail, or the title. */
export function goToFinding({ editor }: PolicySession, { key, finding }: KeyedFinding): void {
  const { place } = finding;
  const range = rangesOfFindings(editor.state).get(key);
  if (range !== undefined) goToRange(editor, range);
  else if (place.kind === 'detail') openDetail(place.key);
  else if (place.kind === 'node') goToPath(editor, place.path, place.from, place.to);
  else focusTitle();
}

/** Where the last step went, which is where the next one begins. */
let last: { readonly editor: Editor; readonly key: string; readonly selection: Selection } | null = null;

/**
 * Goes to the next or previous finding from the caret on, in the order of the text and round its ends. A detail is
 * where the text first shows it; what has no place in the text comes first.
 */
export function stepThroughFindings(session: PolicySession, direction: -1 | 1): void {
  const { editor, checks } = session;
  const { status, findings, checked } = checks.findings.get();
  const places = placesInOrder(editor, findings);
  if (checked === null)
    return tell('info', 'Your text is still being checked. Please try again in a moment.');
  if (places.length === 0 && status === 'failed') {
    return tell('info', 'Your text could not be checked. Your text is safe.');
  }
  if (places.length === 0) return tell('info', 'The checks found nothing.');
  const index = nextIndex(editor, places, direction);
  const next = places[index];
  if (next === undefined) return;
  const { key, finding } = next;
  openChecks();
  if (next.range !== null) goToRange(editor, next.range);
  else if (finding.place.kind === 'title') focusTitle();
  last = { editor, key, selection: editor.state.selection };
  pointedFinding.set({ key });
  announce(`${severityWords[finding.severity]}, ${index + 1} of ${places.length}: ${finding.text}`);
}

interface PlacedFinding extends KeyedFinding {
  /** Null for what has no place in the text. */
  readonly range: { readonly from: number; readonly to: number } | null;
}

function placesInOrder(editor: Editor, findings: readonly KeyedFinding[]): readonly PlacedFinding[] {
  const chips = firstChips(editor);
  const ranges = rangesOfFindings(editor.state);
  return findings
    .filter(({ finding }) => finding.ignored === undefined)
    .map(({ key, finding }) => {
      const { place } = finding;
      const range = place.kind === 'detail' ? chips.get(place.key) : ranges.get(key);
      return { key, finding, range: range ?? null };
    })
    .sort((a, b) => (a.range?.from ?? -1) - (b.range?.from ?? -1));
}

/** Index of the finding to go to. */
function nextIndex(editor: Editor, places: readonly PlacedFinding[], direction: -1 | 1): number {
  const { selection } = editor.state;
  const current = places.findIndex(
    ({ key }) => last?.editor === editor && last.key === key && last.selection.eq(selection),
  );
  if (current >= 0) return (current + direction + places.length) % places.length;
  const isAhead = ({ range }: PlacedFinding): boolean => range !== null && range.from > selection.from;
  if (direction > 0) return Math.max(0, places.findIndex(isAhead));
  const before = places.findLastIndex(({ range }) => range !== null && range.from < selection.from);
  return before < 0 ? places.length - 1 : before;
}

/** Where each detail is first shown. */
function firstChips({ state }: Editor): ReadonlyMap<string, { readonly from: number; readonly to: number }> {
  const chips = new Map<string, { readonly from: number; readonly to: number }>();
  state.doc.descendants((node, from) => {
    const key: unknown = node.isAtom ? node.attrs['key'] : undefined;
    if (typeof key === 'string' && !chips.has(key)) chips.set(key, { from, to: from + node.nodeSize });
  });
  return chips;
}

function focusTitle(): void {
  document.querySelector<HTMLElement>('.page-title > textarea')?.focus();
}
