import { useState } from 'react';
import { Form } from 'react-aria-components';
import { saveAsTemplate } from '../state/saving';
import type { PolicySession } from '../state/policy-session';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/fields';

interface SaveTemplateDialogProps {
  readonly session: PolicySession;
  readonly onClose: () => void;
}

/** Asks for a name and stores the policy without anything of this business. */
export function SaveTemplateDialog({ session, onClose }: SaveTemplateDialogProps) {
  const [name, setName] = useState(session.attributes.get().title);
  const [description, setDescription] = useState('');
  return (
    <Dialog title="Save as template" onClose={onClose}>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') void saveAsTemplate(session, name.trim(), description.trim());
        }}
      >
        <p className="help">
          A template keeps your text and clauses. Your details and answers are left out; where your name or
          address was typed into the text, a placeholder takes its place.
        </p>
        <TextField label="Name" value={name} onChange={setName} hasAutoFocus />
        <TextField
          label="What it is for (optional)"
          value={description}
          onChange={setDescription}
          isMultiline
        />
        <footer>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" isDisabled={name.trim() === ''}>
            Save template
          </Button>
        </footer>
      </Form>
    </Dialog>
  );
}
