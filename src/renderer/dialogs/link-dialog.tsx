import { useState } from 'react';
import { Form } from 'react-aria-components';
import { isSafeHref } from '../../shared/policy/content';
import type { PolicySession } from '../state/policy-session';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/fields';

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
    const href = completeAddress(address);
    if (!isSafeHref(href)) {
      setProblem(
        'Write a web address (https://…), an e-mail address or a phone number (tel:+44…). Other links are not allowed.',
      );
      return;
    }
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
          label="Web or e-mail address"
          value={address}
          onChange={setAddress}
          example="https://www.example.com"
          isInvalid={problem !== null}
          hasAutoFocus
        />
        {problem !== null && (
          <p className="problem problem-error" role="alert">
            {problem}
          </p>
        )}
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

/** Adds what people leave out: "shop.se" is a web address, "me@shop.se" an e-mail address. */
function completeAddress(typed: string): string {
  const address = typed.trim();
  if (/^[a-z][a-z0-9+.-]*:/iu.test(address)) return address;
  return address.includes('@') ? `mailto:${address}` : `https://${address}`;
}
