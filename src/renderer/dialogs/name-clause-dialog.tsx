import { useState, type ReactNode } from 'react';
import { Form } from 'react-aria-components';
import { cleanName } from '../../shared/library/make-own-clause';
import { tell } from '../state/app-store';
import { clauseToKeep, clauseToRename } from '../state/keep-clause';
import { useLive } from '../state/live';
import { ownClauses, saveOwnClause } from '../state/own-clauses';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/fields';

interface ClauseDialogProps {
  readonly onClose: () => void;
}

/** Asks what a new clause under "My clauses" is called, and keeps it. */
export function KeepClauseDialog({ onClose }: ClauseDialogProps) {
  const kept = useLive(clauseToKeep);
  const others = useNames(null);
  if (kept === null) return null;
  const keep = async (name: string): Promise<boolean> => {
    const id = `my-${crypto.randomUUID()}`;
    const saved = await saveOwnClause({
      ...kept.text,
      id,
      revision: 1,
      savedAt: new Date().toISOString(),
      name,
    });
    if (saved.ok) tell('info', `Saved “${name}” to My clauses. You find it at the top of Clauses.`);
    else tell('problem', saved.error.text);
    return saved.ok;
  };
  return (
    <NameDialog
      title="Save to My clauses"
      button="Save clause"
      suggested={kept.suggestedName}
      others={others}
      onName={keep}
      onClose={onClose}
    >
      It is kept on this computer and can be put into every policy. Your details are left out; where your name
      or address was typed into the text, a placeholder takes its place.
    </NameDialog>
  );
}

/** Asks for another name of a clause under "My clauses". */
export function RenameClauseDialog({ onClose }: ClauseDialogProps) {
  const clause = useLive(clauseToRename);
  const others = useNames(clause?.id ?? null);
  if (clause === null) return null;
  const rename = async (name: string): Promise<boolean> => {
    const saved = await saveOwnClause({ ...clause, name });
    if (!saved.ok) tell('problem', saved.error.text);
    return saved.ok;
  };
  return (
    <NameDialog
      title="Rename a clause"
      button="Rename"
      suggested={clause.name}
      others={others}
      onName={rename}
      onClose={onClose}
    >
      Policies that have this clause keep its text.
    </NameDialog>
  );
}

/** The names of all clauses but one. */
function useNames(except: string | null): readonly string[] {
  return useLive(ownClauses)
    .filter(({ id }) => id !== except)
    .map(({ name }) => name);
}

interface NameDialogProps extends ClauseDialogProps {
  readonly title: string;
  readonly button: string;
  readonly suggested: string;
  readonly others: readonly string[];
  /** True when it is done and the dialog can go. */
  readonly onName: (name: string) => Promise<boolean>;
  readonly children: ReactNode;
}

function NameDialog({ title, button, suggested, others, onName, onClose, children }: NameDialogProps) {
  const [typed, setTyped] = useState(suggested);
  const [isBusy, setIsBusy] = useState(false);
  const name = cleanName(typed);
  const submit = async (): Promise<void> => {
    if (name === '' || isBusy) return;
    setIsBusy(true);
    const isDone = await onName(name);
    setIsBusy(false);
    if (isDone) onClose();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p className="help">{children}</p>
        <TextField label="Name" value={typed} onChange={setTyped} hasAutoFocus />
        <p className="help" role="status">
          {others.includes(name) ? 'You have a clause of this name already. Both are kept.' : ''}
        </p>
        <footer>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" isDisabled={name === '' || isBusy}>
            {button}
          </Button>
        </footer>
      </Form>
    </Dialog>
  );
}
