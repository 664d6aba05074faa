import { useState } from 'react';
import type { PlannedClause } from '../../shared/library/plan-import';
import { useLive } from '../state/live';
import { countOf, importPack, packToImport } from '../state/packs';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { PackLine } from './export-pack-dialog';

const outcomes: Readonly<Record<PlannedClause['outcome'], string>> = {
  new: 'new',
  copy: 'other words than yours: added beside it',
  'there-already': 'there already: left out',
};

/** Shows what is in a pack and what becomes of it, before anything is changed. */
export function ImportPackDialog({ onClose }: { readonly onClose: () => void }) {
  const pack = useLive(packToImport);
  const [isBusy, setIsBusy] = useState(false);
  if (pack === null) return null;
  const { clauses, templates } = pack.plan;
  const isAdded = ({ outcome }: Pick<PlannedClause, 'outcome'>): boolean => outcome !== 'there-already';
  const [newClauses, newTemplates] = [clauses.filter(isAdded).length, templates.filter(isAdded).length];
  const isNothing = newClauses + newTemplates === 0;

  const submit = async (): Promise<void> => {
    setIsBusy(true);
    const isDone = await importPack(pack.plan);
    setIsBusy(false);
    if (isDone) onClose();
  };
  return (
    <Dialog title="Import clauses and templates" onClose={onClose}>
      <p className="help">
        {clauses.length + templates.length === 0
          ? `“${pack.fileName}” is a pack with nothing in it.`
          : isNothing
            ? `You have everything in “${pack.fileName}” already.`
            : `“${pack.fileName}” holds ${countOf(clauses.length, templates.length)}. What you have stays as it is.`}
      </p>
      <div className="pack-lists">
        {clauses.length > 0 && (
          <section aria-labelledby="pack-clauses">
            <h3 id="pack-clauses">Clauses</h3>
            <ul>
              {clauses.map(({ clause, outcome }) => (
                <li key={clause.id}>
                  <PackLine title={clause.name} note={outcomes[outcome]} />
                </li>
              ))}
            </ul>
          </section>
        )}
        {templates.length > 0 && (
          <section aria-labelledby="pack-templates">
            <h3 id="pack-templates">Templates</h3>
            <ul>
              {templates.map(({ template, outcome }, index) => (
                <li key={index}>
                  <PackLine title={template.name} note={outcomes[outcome]} />
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <footer>
        <Button onPress={onClose}>{isNothing ? 'Close' : 'Cancel'}</Button>
        {!isNothing && (
          <Button kind="primary" isDisabled={isBusy} onPress={() => void submit()}>
            Import {countOf(newClauses, newTemplates)}
          </Button>
        )}
      </footer>
    </Dialog>
  );
}
