import type { Topic } from '../coverage/topic-matcher';

/** What every policy needs, whatever law applies. */
export type PolicyTopic = {
  /** "how long you keep data" */
  readonly name: string;
} & (
  | { /** Id of a requirement of a law that recognises it. */ readonly requirement: string }
  | { /** Id of the clause that says it. */ readonly clause: string; readonly topic: Topic }
);

export const policyTopics: readonly PolicyTopic[] = [
  { name: 'who is responsible for the data', requirement: 'gdpr-13-1-a' },
  { name: 'how to reach you', requirement: 'gdpr-13-1-a-contact' },
  { name: 'which data you collect', requirement: 'pdpa-8-1-3' },
  { name: 'what you use data for', requirement: 'gdpr-13-1-c' },
  { name: 'on which legal basis you use data', requirement: 'gdpr-13-1-c-basis' },
  { name: 'who else receives data', requirement: 'gdpr-13-1-e' },
  { name: 'how long you keep data', requirement: 'gdpr-13-2-a' },
  { name: 'that people can see their data', requirement: 'gdpr-13-2-b-access' },
  { name: 'that people can have their data deleted', requirement: 'gdpr-13-2-b-erasure' },
  { name: 'that people can complain to an authority', requirement: 'gdpr-13-2-d' },
  { name: 'how you announce changes to the policy', requirement: 'caloppa-b-3' },
  {
    name: 'how you protect data',
    clause: 'security-measures',
    topic: {
      id: 'security',
      words: {
        en: [
          [
            'protect|security|safeguard|encrypt',
            'data|information',
            'measures|access|secure|loss|=ssl|=tls|risk',
          ],
        ],
        sv: [['skyddar|säkerhet|krypter|säkerhetsåtgärd', 'åtgärd|obehörig|förlust|risk|kryptera|ssl|tls']],
        'zh-Hant': [['保護|安全|加密', '措施|防止|風險|未經授權|技術']],
      },
    },
  },
  {
    name: 'whether children may use the service',
    clause: 'children',
    topic: {
      id: 'children',
      words: {
        en: [['child|minor|under 13|under 16|under 18']],
        sv: [['barn|minderårig']],
        'zh-Hant': [['兒童|未成年|孩子']],
      },
    },
  },
];
