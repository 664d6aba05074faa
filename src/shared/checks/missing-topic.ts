import { doc } from '../policy/builders';
import type { Check } from './check';
import { lawCoverage } from './coverage/law-coverage';

export const missingTopic: Check = {
  id: 'missing-topic',
  severity: 'error',
  title: 'Something that the policy has to say',
  why: 'Laws list what a privacy policy must tell people; a topic that is missing cannot be made good elsewhere.',
  run(subject, report) {
    for (const { items } of lawCoverage(subject)) {
      for (const { requirement, state } of items) {
        if (state.kind !== 'missing') continue;
        report({ text: `x ${requirement.id}.`, place: { kind: 'title' } });
      }
    }
  },
  examples: [{ name: 'x', policy: doc(), findings: 0 }],
};
