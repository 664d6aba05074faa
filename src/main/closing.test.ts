import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { expect, test } from 'vitest';
import { guardClosing } from './closing';

/** A window without Electron, with a person who answers questions with the button `answer`. */
function setUp({ hasPolicy = true, answer = 1 } = {}) {
  const emitter = new EventEmitter();
  const state = { isDestroyed: false, asked: 0, questions: 0, hasPolicy, answer, isDialogOpen: false };
  const closing = guardClosing({
    window: {
      // Only the two events that are listened to are ever emitted here.
      on: emitter.on.bind(emitter) as unknown as BrowserWindow['on'],
      destroy: () => (state.isDestroyed = true),
      isDestroyed: () => state.isDestroyed,
    },
    events: { send: ({ type }) => (state.asked += type === 'close-requested' ? 1 : 0) },
    dialogs: {
      isOpen: () => state.isDialogOpen,
      ask: async () => {
        state.questions += 1;
        return state.answer;
      },
    },
    hasPolicy: () => state.hasPolicy,
    patience: 20,
  });
  /** A click on the close button; false when it was not let through. */
  const close = () => {
    let isPrevented = false;
    emitter.emit('close', { preventDefault: () => (isPrevented = true) });
    return !isPrevented;
  };
  return { state, closing, close };
}

const longer = () => new Promise((done) => setTimeout(done, 60));

test('closes at once on the start screen', () => {
  const { state, close } = setUp({ hasPolicy: false });
  expect(close()).toBe(true);
  expect(state.asked).toBe(0);
});

test('asks the window, and closes when it agrees', () => {
  const { state, closing, close } = setUp();
  expect(close()).toBe(false);
  expect(state).toMatchObject({ asked: 1, isDestroyed: false });
  closing.answer(true);
  expect(state.isDestroyed).toBe(true);
});

test('stays open when the window says no, and asks again the next time', () => {
  const { state, closing, close } = setUp();
  close();
  closing.answer(false);
  expect(close()).toBe(false);
  expect(state).toMatchObject({ asked: 2, isDestroyed: false });
});

test('does not ask twice when the button is clicked twice', () => {
  const { state, close } = setUp();
  close();
  close();
  expect(state.asked).toBe(1);
});

test('an answer that nobody asked for closes nothing', () => {
  const { state, closing } = setUp();
  closing.answer(true);
  expect(state.isDestroyed).toBe(false);
});

test('offers to close without saving when the window does not react, and waits if the person wants to', async () => {
  const { state, close } = setUp({ answer: 1 });
  close();
  await longer();
  expect(state).toMatchObject({ questions: 1, isDestroyed: false });
  close();
  expect(state.asked).toBe(2);
});

test('closes a window that does not react when the person wants that', async () => {
  const { state, close } = setUp({ answer: 0 });
  close();
  await longer();
  expect(state.isDestroyed).toBe(true);
});

test('is patient while the window saves, and while a question is on the screen', async () => {
  const { state, closing, close } = setUp({ answer: 0 });
  close();
  let finish = () => {};
  closing.noticeRequest(new Promise<void>((done) => (finish = done)));
  await longer();
  expect(state.questions).toBe(0);
  state.isDialogOpen = true;
  finish();
  await longer();
  expect(state).toMatchObject({ questions: 0, isDestroyed: false });
});

test('notices a window that hangs after its save', async () => {
  const { state, closing, close } = setUp();
  close();
  closing.noticeRequest(Promise.resolve());
  await longer();
  expect(state.questions).toBe(1);
});
