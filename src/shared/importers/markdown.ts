import { emptyAttributes } from '../policy/builders';
import { fail, succeed, type Result } from '../result';
import type { ImportedPolicy, Importer, ImportLimits } from './importer';
import { readMarkdown } from './markdown/read';

/** CommonMark with GFM tables and `{{key}}`. HTML, code, pictures and footnotes become plain text. */
export const markdownImporter: Importer = {
  id: 'markdown',
  label: 'Markdown file',
  extensions: ['md', 'markdown'],
  read: (bytes, limits) => Promise.resolve(readPolicy(bytes, limits)),
};

function readPolicy(bytes: Uint8Array, { maxBytes, maxDepth }: ImportLimits): Result<ImportedPolicy> {
  if (bytes.length > maxBytes) {
    const megabytes = Math.max(1, Math.round(maxBytes / 1_000_000));
    return fail('too-large', `This file is larger than ${megabytes} MB. It was not read and is unchanged.`);
  }
  const text = decodeText(bytes);
  if (text === null) {
    return fail(
      'not-text',
      'This file is not text that can be read here. It is unchanged. Save it as text in UTF-8, then try again.',
    );
  }
  const read = readMarkdown(text, { purpose: 'document', maxDepth });
  if (!read.ok) return read;
  const { title, blocks, messages } = read.value;
  return succeed({
    document: {
      type: 'doc',
      attrs: emptyAttributes(title ?? '', 'en'),
      content: blocks.length === 0 ? [{ type: 'paragraph' }] : blocks,
    },
    messages,
  });
}

/** UTF-8, or UTF-16 with a byte order mark as some editors write it; null for anything else. */
function decodeText(bytes: Uint8Array): string | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
