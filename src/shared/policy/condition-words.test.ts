import { expect, test } from 'vitest';
import type { Library } from '../library/types';
import { docWith } from './builders';
import { reasonsFor } from './condition-words';
import { conditionOf } from './context';
import type { PolicyAttributes } from './nodes';
import { contextOf } from './small-vocabulary.test-tool';

const questions: Library['conditions'] = [
  {
    key: 'uses_cookies',
    group: 'practice',
    question: { en: 'Do you use cookies?', sv: 'Använder ni kakor?' },
  },
];

test.each<[string, Partial<PolicyAttributes>, readonly string[]]>([
  ['uses_cookies', {}, ['“Do you use cookies?” is answered no']],
  ['uses_cookies', { conditions: { uses_cookies: true } }, ['“Do you use cookies?” is answered yes']],
  ['not uses_cookies', { language: 'sv' }, ['“Använder ni kakor?” is answered no']],
  ['contact_email', {}, ['“Contact e-mail” is empty']],
  ['contact_email', { values: { contact_email: 'a@shop.se' } }, ['“Contact e-mail” is filled in']],
  ['kinds has beacon', {}, ['“Kinds of cookies” does not have “beacons”']],
  ['kinds has beacon', { values: { kinds: ['beacon'] } }, ['“Kinds of cookies” has “beacons”']],
  ['kinds has unheard_of', {}, ['“Kinds of cookies” does not have “unheard_of”']],
  ['contact_email has a', {}, ['“Contact e-mail” does not have “a”']],
  ['shop_hours', {}, ['“Shop hours” is empty']],
  [
    'uses_cookies and (kinds has beacon or not uses_cookies or kinds has session)',
    {},
    [
      '“Do you use cookies?” is answered no',
      '“Kinds of cookies” does not have “beacons”',
      '“Kinds of cookies” does not have “session cookies”',
    ],
  ],
  ['optional', {}, []],
])('%s with %j is told as %j', (when, attributes, expected) => {
  expect(reasonsFor(conditionOf(when)!, contextOf(docWith(attributes)), questions)).toEqual(expected);
});
