/** What a name is made of when nothing usable is left. */
const fallback = 'Untitled';
/** In UTF-8, as Linux counts; Windows and macOS allow at least as many. */
const longestInBytes = 255;

/**
 * A file name for a title, valid on Windows, macOS and Linux alike, so that the file can move
 * between them. `extension` is without the dot and is not doubled.
 */
export function suggestFileName(title: string, extension: string): string {
  const ending = `.${extension}`;
  const stem = title.toLowerCase().endsWith(ending.toLowerCase()) ? title.slice(0, -ending.length) : title;
  const clean = stem
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/[<>:"/\\|?*]/gu, '-')
    .replace(/\s+/gu, ' ')
    // A leading dot hides the file; Windows drops dots and spaces at the end.
    .replace(/^[. ]+|[. ]+$/gu, '');
  const named = /[\p{Letter}\p{Number}\p{Symbol}]/u.test(clean) ? clean : fallback;
  const safe = reserved.test(named) ? named.replace(reserved, '$1_$2') : named;
  return shorten(safe, longestInBytes - ending.length) + ending;
}

/**
 * Control characters, lone surrogates, and characters that steer the direction of writing: a name
 * with a right-to-left override can show an ending that it does not have.
 */
const invisible =
  /(?![\t\n\r])[\p{Cc}\p{Cs}]|[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** Names of devices on Windows, also with anything after a dot. */
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\s*\.|$)/iu;

/** Cuts between characters as people see them, never inside one. */
function shorten(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  let kept = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    used += Buffer.byteLength(segment);
    if (used > bytes) break;
    kept += segment;
  }
  return kept.replace(/[. ]+$/u, '');
}
