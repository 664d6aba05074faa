import { getSchema } from '@tiptap/core';
import library from 'virtual:library';
import { expect, test } from 'vitest';
import { runChecks } from '../../shared/checks/index';
import { samplePolicy } from '../../shared/library/assemble';
import { policyContext } from '../../shared/policy/context';
import type { PolicyDocument } from '../../shared/policy/nodes';
import { ownNodes, schemaExtensions } from '../../shared/schema/index';
import { EditorState } from '@tiptap/pm/state';
import { createJobMaker, createJobRunner } from './check-job';

const schema = getSchema([...schemaExtensions, ...Object.values(ownNodes)]);
const today = '2026-11-21';

test('after any row of edits the worker finds what a check of the whole policy finds', () => {
  const [template] = library.templates;
  if (template === undefined) throw new Error('no template');
  let state = EditorState.create({ doc: schema.nodeFromJSON(samplePolicy(library, template, 'en')) });
  const makeJob = createJobMaker();
  const run = createJobRunner(library);
  const edits: readonly (() => void)[] = [
    () => undefined,
    () => (state = state.apply(state.tr.insertText(' TODO ', 20))),
    () => (state = state.apply(state.tr.delete(0, state.doc.child(0).nodeSize))),
    () => (state = state.apply(state.tr.setDocAttribute('title', 'Policy of [name]'))),
    () => (state = state.apply(state.tr.setDocAttribute('values', {}))),
    () => (state = state.apply(state.tr.insert(0, state.doc.child(3)))),
  ];
  for (const edit of edits) {
    edit();
    // As it crosses to the worker.
    const answer = run(structuredClone(makeJob(state.doc, [], today)));
    const whole = policyContext(state.doc.toJSON() as PolicyDocument, library, today);
    expect(answer.findings).toEqual(runChecks(whole, { library, otherNames: [] }));
    expect(answer.coverage.map(({ law }) => law.id)).toEqual(library.laws.map(({ id }) => id));
  }
});

test('an edit of one paragraph sends one block', () => {
  const [template] = library.templates;
  if (template === undefined) throw new Error('no template');
  const state = EditorState.create({ doc: schema.nodeFromJSON(samplePolicy(library, template, 'en')) });
  const makeJob = createJobMaker();
  makeJob(state.doc, [], today);
  const { doc } = state.apply(state.tr.insertText('x', 200));
  const { blocks, attributes } = makeJob(doc, [], today);
  expect(blocks.filter((block) => typeof block !== 'number')).toHaveLength(1);
  expect(attributes).toBeNull();
});
