import { Extension } from '@tiptap/core';
import { search } from 'prosemirror-search';

/** Marks what the find bar looks for. */
export const searchExtension = Extension.create({
  name: 'search',
  addProseMirrorPlugins: () => [search()],
});
