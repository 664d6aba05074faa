import { Extension } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import library from 'virtual:library';
import { policyContext, type PolicyContext } from '../../shared/policy/context';
import type { PolicyAttributes } from '../../shared/policy/nodes';
import { today } from '../state/today';
import { answerReact } from './answer-react';
import { keepPage } from './keep-page';

/** A node view that shows something of the values or conditions of the policy. */
export interface ContextListener {
  refresh(context: PolicyContext): void;
}

const listeners = new WeakMap<EditorView, Set<ContextListener>>();

/** Values and conditions for node views, without the text. */
export function viewContext(doc: ProseMirrorNode): PolicyContext {
  const attrs = doc.attrs as PolicyAttributes; // The attributes of PolicyDocumentNode.
  return policyContext({ type: 'doc', attrs, content: [] }, library, today());
}

/** Tells a view of every change; returns the function that ends it. */
export function onContextChange(view: EditorView, listener: ContextListener): () => void {
  const all = listeners.get(view) ?? new Set();
  listeners.set(view, all);
  all.add(listener);
  return () => all.delete(listener);
}

/** Refreshes the node views when values or conditions have changed. */
export const viewContextExtension = Extension.create({
  name: 'viewContext',

  addProseMirrorPlugins() {
    return [
      new Plugin({
        view: (editorView) => {
          keepPage(editorView);
          answerReact(editorView);
          return {
            update(view, previous) {
              if (view.state.doc.attrs === previous.doc.attrs) return;
              const context = viewContext(view.state.doc);
              for (const listener of listeners.get(view) ?? []) listener.refresh(context);
            },
          };
        },
      }),
    ];
  },
});
