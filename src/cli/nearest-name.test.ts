import { expect, test } from 'vitest';
import { didYouMean, nearestName } from './nearest-name';

const names = ['company_name', 'contact_email', 'contact_phone', 'uses_cookies', 'has_app', '__proto__'];

test.each([
  ['company_nmae', 'company_name'],
  ['companyName', 'company_name'],
  ['Company-Name', 'company_name'],
  ['contact_emial', 'contact_email'],
  ['contact_mail', 'contact_email'],
  ['use_cookie', 'uses_cookies'],
  ['has_apps', 'has_app'],
  ['contact_phone', 'contact_phone'],
])('finds what was meant by “%s”', (written, meant) => {
  expect(nearestName(written, names)).toBe(meant);
});

test.each(['', 'x', 'app', 'telephone', 'constructor', 'contact', 'c'.repeat(100_000)])(
  'finds nothing for “%.20s”',
  (written) => {
    expect(nearestName(written, names)).toBeNull();
    expect(didYouMean(written, names)).toBe('');
  },
);

test('asks in a sentence that can follow another', () => {
  expect(didYouMean('has_ap', names)).toBe(' Did you mean “has_app”?');
});
