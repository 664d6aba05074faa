import { Editor, type JSONContent } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { TextSelection } from '@tiptap/pm/state';
import shippedLibrary from 'virtual:library';
import type { Language } from '../../shared/language';
import { changeLanguage } from '../../shared/library/change-language';
import type { InterviewQuestion } from '../../shared/library/types';
import type { Value } from '../../shared/placeholders/definition';
import { asLibraryClause } from '../../shared/library/place-own-clause';
import { policyContext, type PolicyContext } from '../../shared/policy/context';
import { detailsOf, type Detail } from '../../shared/policy/details';
import { withAnswer } from '../../shared/policy/interview';
import { valuesUnder } from '../../shared/policy/lawful-defaults';
import type { PolicyAttributes, PolicyDocument } from '../../shared/policy/nodes';
import { outlineOf, type OutlineEntry } from '../../shared/policy/outline';
import { nodeAtPath } from '../editor/blocks';
import { editorExtensions } from '../editor/extensions';
import { dispatchAsOneStep } from '../editor/one-step';
import { viewContext } from '../editor/view-context';
import { startChecks, type Checks } from './findings';
import { createLive, type Live } from './live';
import { ownClauses } from './own-clauses';
import { today } from './today';

export const library = shippedLibrary;

/** Where an open policy is kept. */
export interface PolicyFile {
  /** Given by main; null until the first save. */
  readonly documentId: string | null;
  /** File name, or what a new policy is called until it has one. */
  readonly name: string;
  /** Stays with the policy through all its files. */
  readonly policyId: string;
  /** Why it can only be read; null when it can be changed. */
  readonly readOnlyReason: string | null;
}

/** What the panes show of a policy; follows the text a moment later. */
export interface PolicyOverview {
  readonly context: PolicyContext;
  readonly details: readonly Detail[];
  readonly outline: readonly OutlineEntry[];
}

/** An open policy: its editor, its file, and what is derived from both. */
export interface PolicySession {
  /** Unlike that of every other session since the program began. */
  readonly id: number;
  readonly editor: Editor;
  readonly file: Live<PolicyFile>;
  readonly attributes: Live<PolicyAttributes>;
  readonly overview: Live<PolicyOverview>;
  readonly isDirty: Live<boolean>;
  readonly checks: Checks;
  /** The policy as it is at this moment. */
  document(): PolicyDocument;
  /** As `overview`, but never behind the text. */
  context(): PolicyContext;
  /** Sets or, with undefined, empties a value. Changes with the same `visit` are undone as one. */
  setValue(key: string, value: Value | undefined, visit: string): void;
  setTitle(title: string, visit: string): void;
  /**
   * Answers a question of the interview with these options. Values that are still the default follow
   * the laws that apply then, in the same step.
   */
  setAnswer(question: InterviewQuestion, chosen: ReadonlySet<string>): void;
  /** Puts the policy into another language, in one step. */
  setLanguage(language: Language): void;
  /** Brings `overview` up to date at once. */
  settle(): void;
  /** Marks the given state of the policy as the one on disk. */
  markSaved(saved: SavedState, file: PolicyFile): void;
  savedState(): SavedState;
  destroy(): void;
}

/** The very document that a save wrote, so that edits made meanwhile stay unsaved. */
export type SavedState = Editor['state']['doc'];

let sessions = 0;

/** Marks the transactions of a visit, so that any other step ends it. */
const visitMeta = 'detail-visit';

/** Milliseconds of rest before the panes follow the text. */
const overviewDelay = 120;

/** Opens a policy in an editor of its own. As it is given, it counts as having no unsaved changes. */
export function openSession(document: PolicyDocument, file: PolicyFile): PolicySession {
  const editor = new Editor({
    extensions: [...editorExtensions],
    content: document as unknown as JSONContent, // The same data; Tiptap's type has no readonly.
    editable: file.readOnlyReason === null,
    injectCSS: false,
    enableContentCheck: true,
    emitContentError: false,
    editorProps: {
      attributes: ({ doc }) => ({
        role: 'textbox',
        // One that is read only is no stop of the Tab key by itself.
        tabindex: '0',
        'aria-multiline': 'true',
        'aria-label': 'Text of the policy. Press Escape, then Tab, to leave it.',
        spellcheck: 'false',
        lang: (doc.attrs as PolicyAttributes).language, // The schema's.
      }),
    },
  });
  const read = (): PolicyDocument => editor.state.doc.toJSON() as PolicyDocument; // The schema makes it one.
  const attributesOf = (): PolicyAttributes => editor.state.doc.attrs as PolicyAttributes; // As above.

  const fileCell = createLive(file);
  const attributes = createLive(attributesOf());
  const overview = createLive(overviewOf(read(), null));
  let savedDoc = editor.state.doc;
  const isDirty = createLive(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastVisit: string | null = null;
  const settle = (): void => {
    clearTimeout(timer);
    overview.set(overviewOf(read(), overview.get()));
  };

  editor.on('transaction', ({ transaction }) => {
    if (!transaction.docChanged) return;
    attributes.set(attributesOf());
    isDirty.set(!editor.state.doc.eq(savedDoc));
    if (transaction.getMeta(visitMeta) === undefined) lastVisit = null;
    clearTimeout(timer);
    timer = setTimeout(settle, overviewDelay);
  });

  /** Keys of the values that were set by hand since the policy was opened. */
  const typed = new Set<string>();
  const change = (changed: Partial<PolicyAttributes>, visit: string | null): void => {
    if (!editor.isEditable) return;
    const transaction = editor.state.tr;
    for (const [name, value] of Object.entries(changed)) transaction.setDocAttribute(name, value);
    if (visit !== lastVisit) closeHistory(transaction);
    lastVisit = visit;
    // prosemirror-history joins steps of one composition, and only those, whatever the time between.
    if (visit !== null) transaction.setMeta('composition', visit).setMeta(visitMeta, visit);
    editor.view.dispatch(transaction);
  };

  const checks = startChecks(editor, file.policyId);

  sessions += 1;
  return {
    id: sessions,
    editor,
    file: fileCell,
    attributes,
    overview,
    isDirty,
    checks,
    document: read,
    context: () => contextOf(read()),
    setValue(key, value, visit) {
      const { [key]: _old, ...others } = attributesOf().values;
      typed.add(key);
      change({ values: value === undefined ? others : { ...others, [key]: value } }, visit);
    },
    setTitle(title, visit) {
      change({ title }, visit);
    },
    setAnswer(question, chosen) {
      const conditions = withAnswer(library.interview, viewContext(editor.state.doc), question, chosen);
      const values = valuesUnder(read(), conditions, library, typed);
      change({ conditions, ...(values === attributesOf().values ? {} : { values }) }, null);
    },
    setLanguage(language) {
      if (!editor.isEditable) return;
      const { document: changed } = changeLanguage(read(), library, language);
      const node = editor.schema.nodeFromJSON(changed);
      const transaction = editor.state.tr
        .replaceWith(0, editor.state.doc.content.size, node.content)
        .setDocAttribute('language', language)
        .setDocAttribute('title', changed.attrs.title);
      // The caret stays in its block; the blocks are the same ones in other words.
      const block = nodeAtPath(transaction.doc, [editor.state.selection.$from.index(0)]);
      if (block !== null)
        transaction.setSelection(TextSelection.near(transaction.doc.resolve(block.position + 1)));
      dispatchAsOneStep(editor.view, transaction);
    },
    settle,
    savedState: () => editor.state.doc,
    markSaved(saved, savedFile) {
      savedDoc = saved;
      fileCell.set(savedFile);
      isDirty.set(!editor.state.doc.eq(saved));
      editor.setEditable(savedFile.readOnlyReason === null);
    },
    destroy() {
      clearTimeout(timer);
      checks.end();
      editor.destroy();
    },
  };
}

function contextOf(document: PolicyDocument): PolicyContext {
  return policyContext(document, library, today());
}

/** What has not changed since `previous` stays the same object, so that it is not drawn anew. */
function overviewOf(document: PolicyDocument, previous: PolicyOverview | null): PolicyOverview {
  const context = contextOf(document);
  return {
    context,
    details: keepEqual(previous?.details ?? [], detailsOf(context)),
    outline: keepEqual(previous?.outline ?? [], outlineOf(context, titledClauses())),
  };
}

function titledClauses() {
  return { clauses: [...ownClauses.get().map(asLibraryClause), ...library.clauses] };
}

/** Each entry of `previous` is written out once, not with every key. */
const written = new WeakMap<object, string>();

function keepEqual<T extends object>(previous: readonly T[], next: readonly T[]): readonly T[] {
  const write = (each: T): string => {
    const text = written.get(each) ?? JSON.stringify(each);
    written.set(each, text);
    return text;
  };
  const known = new Map(previous.map((each) => [write(each), each]));
  const kept = next.map((each) => known.get(write(each)) ?? each);
  const isSame = kept.length === previous.length && kept.every((each, index) => each === previous[index]);
  return isSame ? previous : kept;
}
