import type { OtherNames } from '../../shared/ipc';
import { isRecord } from '../../shared/placeholders/plain-text';
import { readPolicyFile } from '../../shared/policy/file';
import type { PolicyDocument } from '../../shared/policy/nodes';
import { loadTextFile, type TextFileKind } from './read-policy-file';

/** Most files that are read, from the first on. */
const mostFiles = 20;

/** Milliseconds after which a file counts as not there: its drive may be asleep or gone. */
const patience = 2000;

const kind: TextFileKind = {
  largest: 4 * 1024 * 1024,
  tooLarge: 'is larger than 4 MB, so it was not read for the names in it',
  notText: 'is not a Clausewright policy',
};

/** The names, addresses and domains in the details of these policies, but for the one with this id. */
export async function readOtherNames(paths: readonly string[], policyId: string): Promise<OtherNames> {
  const names = new Set<string>();
  let skipped = Math.max(0, paths.length - mostFiles);
  // One after the other: nobody waits for them, and the disk has other things to do.
  for (const path of paths.slice(0, mostFiles)) {
    const text = await textWithin(path);
    const read = text === null ? null : readPolicyFile(text);
    if (read?.ok !== true) skipped += 1;
    else if (read.value.head.id !== policyId)
      for (const name of namesOf(read.value.document)) names.add(name);
  }
  return { names: [...names], skipped };
}

/** Null where it cannot be read, or not soon enough. */
async function textWithin(path: string): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<null>((done) => {
    timer = setTimeout(() => done(null), patience);
  });
  const loaded = loadTextFile(path, kind).then((file) => (file.ok ? file.value.text : null));
  return Promise.race([loaded, tooLate]).finally(() => clearTimeout(timer));
}

const namingKeys = new Set(['company_name', 'company_short_name', 'product_name']);

/** Domains of mail that anybody may have tell nothing about a business. */
const openDomains =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|icloud|me|proton|protonmail|gmx|aol|telia|example)\./u;

/** By the shape of a value, which its definition need not be known for. */
function namesOf({ attrs }: PolicyDocument): readonly string[] {
  return Object.entries(attrs.values)
    .flatMap(([key, value]) => {
      if (typeof value === 'string') return namingKeys.has(key) ? [value] : addressesIn(value);
      if (!isRecord(value) || typeof value['name'] !== 'string') return [];
      const { name, email } = value;
      return [name, ...(typeof email === 'string' ? addressesIn(email) : [])];
    })
    .map((name) => name.trim())
    .filter(({ length }) => length >= 3 && length <= 200);
}

/** An e-mail or web address, and the domain in it. */
function addressesIn(value: string): readonly string[] {
  const domain = /^(?:https?:\/\/(?:www\.)?|[^\s@]{1,64}@)([\p{L}\p{N}.-]{3,253})/iu.exec(value)?.[1];
  if (domain === undefined || !domain.includes('.')) return [];
  return openDomains.test(domain.toLowerCase()) ? [value] : [value, domain];
}
