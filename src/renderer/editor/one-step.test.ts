import { history, undo } from '@tiptap/pm/history';
import { Schema } from '@tiptap/pm/model';
import { EditorState, type Transaction } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { dispatchAsOneStep } from './one-step';

const schema = new Schema({ nodes: { doc: { content: 'text*' }, text: {} } });

function createView() {
  const view = {
    state: EditorState.create({ schema, plugins: [history()] }),
    dispatch(change: Transaction) {
      view.state = view.state.apply(change);
    },
  };
  return view;
}

test('changes in the same place within the same moment are taken back one by one', () => {
  const view = createView();
  const end = () => view.state.doc.content.size;
  view.dispatch(view.state.tr.insertText('typed ', end()));
  dispatchAsOneStep(view, view.state.tr.insertText('moved ', end()));
  view.dispatch(view.state.tr.insertText('typed ', end()));
  view.dispatch(view.state.tr.insertText('on', end()));

  const undone = Array.from({ length: 3 }, () => {
    undo(view.state, view.dispatch);
    return view.state.doc.textContent;
  });
  expect(undone).toEqual(['typed moved ', 'typed ', '']);
});
