import { getSchema } from '@tiptap/core';
import { GapCursor } from '@tiptap/pm/gapcursor';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { NodeSelection, TextSelection, type Selection } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { clause, doc, p, passage, phTable } from '../../shared/policy/builders';
import type { PolicyDocument } from '../../shared/policy/nodes';
import { ownNodes, schemaExtensions } from '../../shared/schema/index';
import { isResting, placeBesideGap, restingPlace, type Direction, type IsFolded } from './caret';

const schema = getSchema([...schemaExtensions, ...Object.values(ownNodes)]);

function isFoldedIn(node: ProseMirrorNode): IsFolded {
  return (position) => node.nodeAt(position)?.attrs['when'] === 'no';
}

/** All places of the caret in a policy, in which clauses and passages with the condition "no" are folded. */
function walk(policy: PolicyDocument, direction: Direction): readonly string[] {
  const node = schema.nodeFromJSON(policy);
  const isFolded = isFoldedIn(node);
  const stops: string[] = [];
  let place = restingPlace(node, direction > 0 ? 0 : node.content.size, direction, isFolded);
  while (place !== null) {
    expect(isResting(place, isFolded)).toBe(true);
    stops.push(named(place));
    place = next(place, direction, isFolded);
  }
  return stops;
}

function next(place: Selection, direction: Direction, isFolded: IsFolded): Selection | null {
  if (place instanceof GapCursor) return placeBesideGap(place, direction, isFolded);
  const { $head } = place;
  const ends = place instanceof TextSelection ? [$head.before(), $head.after()] : [place.from, place.to];
  return restingPlace($head.doc, ends[direction > 0 ? 1 : 0] ?? 0, direction, isFolded);
}

function named(place: Selection): string {
  if (place instanceof TextSelection) return place.$head.parent.textContent;
  if (place instanceof NodeSelection) return place.node.type.name;
  return place instanceof GapCursor ? `gap in ${place.$head.parent.type.name}` : 'something else';
}

describe('the caret', () => {
  const policy = doc(
    clause(
      'a',
      null,
      p('one'),
      passage('no', p('hidden')),
      passage('yes', p('two')),
      passage('no', p('hidden')),
    ),
    clause('b', 'no', p('hidden')),
    clause('c', null, p('three')),
  );

  test('goes past folded passages and clauses, with one stop between clauses', () => {
    expect(walk(policy, 1)).toEqual([
      'gap in doc',
      'one',
      'two',
      'gap in doc',
      'gap in doc',
      'three',
      'gap in doc',
    ]);
  });

  test('goes back the same way', () => {
    expect(walk(policy, -1)).toEqual([...walk(policy, 1)].reverse());
  });

  test('stops at a table of values and on both sides of it', () => {
    const stops = ['gap in doc', 'gap in clause', 'placeholderTable', 'gap in clause', 'gap in doc'];
    expect(walk(doc(clause('a', null, phTable('processors'))), 1)).toEqual(stops);
    expect(walk(doc(clause('a', null, phTable('processors'))), -1)).toEqual(stops);
  });

  test('finds no place where everything is folded and only text counts', () => {
    const node = schema.nodeFromJSON(doc(clause('b', 'no', p('hidden'))));
    expect(restingPlace(node, 0, 1, () => true, 'text')).toBeNull();
    expect(restingPlace(node, node.content.size, -1, () => true, 'text')).toBeNull();
  });

  test('may not stay in folded text, nor in the gap between a text and a passage', () => {
    const node = schema.nodeFromJSON(policy);
    const texts: boolean[] = [];
    node.descendants((child, position) => {
      if (child.isTextblock)
        texts.push(isResting(TextSelection.create(node, position + 1), isFoldedIn(node)));
      return true;
    });
    expect(texts).toEqual([true, false, true, false, false, true]);
    const inGap = 1 + node.child(0).child(0).nodeSize;
    expect(isResting(new GapCursor(node.resolve(inGap)), () => false)).toBe(false);
  });
});
