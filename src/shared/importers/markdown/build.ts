import type { Paragraph, PolicyBlock, PolicyInline } from '../../policy/nodes';

export function paragraph(content: readonly PolicyInline[]): Paragraph {
  return { type: 'paragraph', ...contentField(content) };
}

/** Empty content is left out, as everywhere in a policy. */
export function contentField(content: readonly PolicyInline[]): {
  readonly content?: readonly PolicyInline[];
} {
  return content.length === 0 ? {} : { content };
}

/** The content of a node that cannot be empty. */
export function filled(blocks: readonly PolicyBlock[]): readonly PolicyBlock[] {
  return blocks.length === 0 ? [{ type: 'paragraph' }] : blocks;
}
