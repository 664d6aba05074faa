import { writeFile } from 'node:fs/promises';
import { writeFileAtomically } from './atomic-write';

// For tests only: saves one file and prints the outcome. `in-place` is the control: what happens without care.
const [method, path = '', text = ''] = process.argv.slice(2);

if (method === 'in-place') void writeFile(path, text);
else
  void writeFileAtomically(path, text, { action: 'save' }).then((result) =>
    process.stdout.write(JSON.stringify(result)),
  );
