import { expect, test } from 'vitest';
import { readExternalLink } from './external-link';

test.each([
  ['https://example.com/a?b#c', 'page', 'example.com', 'https://example.com/a?b#c'],
  ['HTTPS://EXAMPLE.COM', 'page', 'example.com', 'https://example.com/'],
  ['https://bücher.example/', 'page', 'xn--bcher-kva.example', 'https://xn--bcher-kva.example/'],
  ['https://аррӏе.com/', 'page', 'xn--80ak6aa92e.com', 'https://xn--80ak6aa92e.com/'],
  ['https://exam\nple.com/', 'page', 'example.com', 'https://example.com/'],
  ['mailto:privacy@example.com', 'mail', 'privacy@example.com', 'mailto:privacy@example.com'],
  [
    'mailto:privacy@example.com?attach=/etc/passwd',
    'mail',
    'privacy@example.com',
    'mailto:privacy@example.com',
  ],
  ['mailto:a%2Bb@example.com', 'mail', 'a+b@example.com', 'mailto:a%2Bb@example.com'],
])('%s may be opened', (text, kind, goal, href) => {
  expect(readExternalLink(text)).toEqual({ kind, goal, href });
});

test.each([
  'http://example.com/',
  'https://bank.example@evil.example/',
  'https://user:word@example.com/',
  'https://',
  'example.com',
  '//example.com',
  '',
  'javascript:alert(1)',
  'data:text/html,<p>',
  'file:///etc/passwd',
  '\\\\server\\share',
  'smb://server/share',
  'ms-msdt:/id',
  'search-ms:query=x',
  'vbscript:x',
  'tel:+4612345',
  'mailto:',
  'mailto:a@b@c',
  'mailto:a@example.com,b@example.com',
  'mailto:%E0%A4%A@example.com',
  'mailto:--attach=/etc/passwd',
])('%s may not', (text) => {
  expect(readExternalLink(text)).toBeNull();
});
