import { useState } from 'react';
import { Form } from 'react-aria-components';
import { lengthProblem } from '../../shared/placeholders/size';
import { saveAsTemplate } from '../state/saving';
import type { PolicySession } from '../state/policy-session';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { FieldProblem, TextField } from '../ui/fields';

/** As many characters as a file keeps of both. */
const longest = { name: 200, description: 2000 } as const;

interface SaveTemplateDialogProps {
  readonly session: PolicySession;
  readonly onClose: () => void;
}

/** Asks for a name and stores the policy without anything of this business. */
export function SaveTemplateDialog({ session, onClose }: SaveTemplateDialogProps) {
  const [name, setName] = useState(session.attributes.get().title);
  const [description, setDescription] = useState('');
  const nameProblem = lengthProblem(name.trim(), longest.name);
  const descriptionProblem = lengthProblem(description.trim(), longest.description);
  const canSave = name.trim() !== '' && nameProblem === null && descriptionProblem === null;
  return (
    <Dialog title="Save as template" onClose={onClose}>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          if (canSave) void saveAsTemplate(session, name.trim(), description.trim());
        }}
      >
        <p className="help">
          A template keeps your text and clauses. Your details and answers are left out; where your name or
          address was typed into the text, a placeholder takes its place.
        </p>
        <TextField
          label="Name"
          value={name}
          onChange={setName}
          isInvalid={nameProblem !== null}
          hasAutoFocus
        />
        <FieldProblem text={nameProblem} />
        <TextField
          label="What it is for (optional)"
          value={description}
          onChange={setDescription}
          isInvalid={descriptionProblem !== null}
          isMultiline
        />
        <FieldProblem text={descriptionProblem} />
        <footer>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" isDisabled={!canSave}>
            Save template
          </Button>
        </footer>
      </Form>
    </Dialog>
  );
}
