import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { PolicySession } from '../state/policy-session';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { FieldProblem, TextField } from '../ui/fields';
import { linkAddress } from './link-address';

interface LinkDialogProps {
  readonly session: PolicySession;
  readonly onClose: () => void;
}

/** Sets, changes or removes the link at the selection. */
export function LinkDialog({ session, onClose }: LinkDialogProps) {
  const { editor } = session;
  const old: unknown = editor.getAttributes('link')['href'];
  const [address, setAddress] = useState(typeof old === 'string' ? old : '');
  const [problem, setProblem] = useState<string | null>(null);

  const apply = (): void => {
    const read = linkAddress(address);
    if (!read.ok) return setProblem(read.error.text);
    const href = read.value;
    const chain = editor.chain().focus().extendMarkRange('link');
    if (editor.state.selection.empty && old === undefined) {
      chain
        .insertContent({ type: 'text', text: address.trim(), marks: [{ type: 'link', attrs: { href } }] })
        .run();
    } else {
      chain.setMark('link', { href }).run();
    }
    onClose();
  };

  return (
    <Dialog title="Link" onClose={onClose}>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <TextField
          label="Web address, e-mail address or phone number"
          value={address}
          onChange={(typed) => {
            setAddress(typed);
            setProblem(null);
          }}
          example="https://www.example.com"
          isInvalid={problem !== null}
          hasAutoFocus
        />
        <FieldProblem text={problem} />
        <footer>
          {typeof old === 'string' && (
            <Button
              onPress={() => {
                editor.chain().focus().extendMarkRange('link').unsetMark('link').run();
                onClose();
              }}
            >
              Remove link
            </Button>
          )}
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" isDisabled={address.trim() === ''}>
            Set link
          </Button>
        </footer>
      </Form>
    </Dialog>
  );
}
