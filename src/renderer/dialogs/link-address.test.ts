import { describe, expect, test } from 'vitest';
import { linkAddress } from './link-address';

describe('a link leads where the person means it to', () => {
  test.each([
    ['https://shop.se/privacy?a=b#c', 'https://shop.se/privacy?a=b#c'],
    ['http://shop.se', 'http://shop.se'],
    ['HTTPS://shop.se', 'HTTPS://shop.se'],
    [' shop.se ', 'https://shop.se'],
    ['shop.se:8443/a', 'https://shop.se:8443/a'],
    ['shop.se/@me', 'https://shop.se/@me'],
    ['例子.tw', 'https://例子.tw'],
    ['me@shop.se', 'mailto:me@shop.se'],
    ['mailto:me@shop.se?subject=My%20data', 'mailto:me@shop.se?subject=My%20data'],
    ['MAILTO:me@shop.se', 'mailto:me@shop.se'],
    ['tel:+46 8 123 456 78', 'tel:+46812345678'],
    ['tel:+46-8-123 (456) 78', 'tel:+46812345678'],
    ['+44 (0)20 7946 0000', 'tel:+442079460000'],
    ['(020) 7946-0000', 'tel:02079460000'],
    ['08.123 456 78', 'tel:0812345678'],
    ['＋４６ ８ １２３ ４５６', 'tel:+468123456'],
  ])('%j is %s', (typed, href) => {
    expect(linkAddress(typed)).toEqual({ ok: true, value: href });
  });
});

describe('a link is refused with a reason', () => {
  test.each([
    ['//shop.se', /https:\/\/ in front/u],
    ['\\\\shop.se\\share', /https:\/\/ in front/u],
    ['/privacy', /https:\/\/ in front/u],
    ['https:////shop.se', /not a web address/u],
    ['https://user:secret@shop.se', /user name or password/u],
    ['user:secret@shop.se', /user name or password|Other links|web address/u],
    ['https://me@shop.se/', /user name or password/u],
    ['javascript:alert(1)', /Other links are not allowed/u],
    ['JaVaScRiPt:alert(1)', /Other links are not allowed/u],
    ['file:///etc/passwd', /Other links are not allowed/u],
    ['ftp://shop.se', /Other links are not allowed/u],
    ['https://shop', /no dot/u],
    ['shop se', /spaces/u],
    ['https://shop.se/ two', /spaces/u],
    ['me@shop', /no dot/u],
    ['mailto:Me <me@shop.se>', /alone/u],
    ['tel:+46 8 CALL ME', /letters/u],
    ['tel:12', /too short/u],
    ['tel:', /too short/u],
    [`https://shop.se/${'x'.repeat(3000)}`, /characters/u],
  ])('%j', (typed, reason) => {
    const result = linkAddress(typed);
    expect(result.ok ? result.value : result.error.text).toMatch(reason);
    expect(result.ok).toBe(false);
  });
});
