import { expect, test } from 'vitest';
import { linkTarget } from './link-target';

test.each([
  ['https://example.com', 'https://example.com'],
  ['  https://example.com/a_b?x=(1)&y=2#z  ', 'https://example.com/a_b?x=(1)&y=2#z'],
  ['HTTP://example.com/%C3%A4', 'HTTP://example.com/%C3%A4'],
  ['https://example.com/ä b"c<d>|`', 'https://example.com/%C3%A4%20b%22c%3Cd%3E%7C%60'],
  ['https://example.com/100%', 'https://example.com/100%25'],
  ['https://例え.example/', 'https://xn--r8jz45g.example/'],
  ['mailto:a@example.com?subject=x y', 'mailto:a@example.com?subject=x%20y'],
  ['tel:+46 40 123 45', 'tel:+464012345'],
])('%s is written as %s', (href, target) => {
  expect(linkTarget(href)).toBe(target);
});

test.each([
  '',
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'ftp://a.example/',
])('%s is not a link that can be exported', (href) => {
  expect(linkTarget(href)).toBeNull();
});

test.each([
  'https://',
  'https:example.com',
  'https://exa mple.com/',
  '//example.com',
  '#part',
  'mailto:',
  'mailto: ',
  'tel:',
])('%s is no whole address', (href) => {
  expect(linkTarget(href)).toBeNull();
});
