import { writeFile } from 'node:fs/promises';
import { createFilesTogether, writeFileAtomically } from './atomic-write';

// For tests only: saves one file and prints the outcome. `in-place` is the control: what happens without care.
// `together` makes three new files of the same text, all or none.
const [method, path = '', text = ''] = process.argv.slice(2);

if (method === 'in-place') void writeFile(path, text);
else if (method === 'together')
  void createFilesTogether(
    ['a', 'b', 'c'].map((name) => ({ path: `${path}.${name}`, text })),
    0o600,
  ).then((result) => process.stdout.write(JSON.stringify(result)));
else
  void writeFileAtomically(path, text, { action: 'save' }).then((result) =>
    process.stdout.write(JSON.stringify(result)),
  );
