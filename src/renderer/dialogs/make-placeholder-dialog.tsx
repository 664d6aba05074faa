import { useState } from 'react';
import { Form } from 'react-aria-components';
import { localize } from '../../shared/language';
import type { PlaceholderType } from '../../shared/placeholders/definition';
import { parseValue, placeholderKinds } from '../../shared/placeholders/index';
import { valueSchema } from '../../shared/placeholders/schema';
import { mostDefinitions } from '../../shared/policy/read-attributes';
import { library, type PolicySession } from '../state/policy-session';
import { tell } from '../state/app-store';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { FieldProblem, SelectField, TextField } from '../ui/fields';
import { isLabel, labelProblem, ownDefinition } from './own-definition';

interface MakePlaceholderDialogProps {
  readonly session: PolicySession;
  readonly onClose: () => void;
}

/** Types that one line of text can fill; the others need options or columns. */
const offeredTypes = [
  'text',
  'email',
  'url',
  'phone',
  'date',
  'duration',
  'integer',
  'country',
  'language',
] as const satisfies readonly PlaceholderType[];
type OfferedType = (typeof offeredTypes)[number];

/** Turns the selected text into a placeholder: a new one of the person's own, or one that exists. */
export function MakePlaceholderDialog({ session, onClose }: MakePlaceholderDialogProps) {
  const { editor } = session;
  const { from, to } = editor.state.selection;
  const selected = editor.state.doc.textBetween(from, to, ' ').trim();
  const [label, setLabel] = useState('');
  const [type, setType] = useState<OfferedType>('text');
  const [existing, setExisting] = useState<string>('new');

  const { definitions, values, language } = session.attributes.get();
  const known = [...definitions, ...library.placeholders].filter(({ type: each }) => each !== 'table');

  const isNew = existing === 'new';
  const problem = !valueSchema.safeParse(selected).success
    ? 'The selected text is too long for a placeholder. Select less of it.'
    : isNew && definitions.length >= mostDefinitions
      ? `This policy has ${mostDefinitions} placeholders of its own, and no more fit into a policy. Choose one of them instead.`
      : isNew
        ? labelProblem(label)
        : null;
  const canApply = problem === null && (!isNew || isLabel(label));

  const apply = (): void => {
    const definition =
      known.find(({ key }) => key === existing) ??
      ownDefinition(
        label,
        type,
        known.map(({ key }) => key),
      );
    const fills = selected !== '' && values[definition.key] === undefined;
    editor
      .chain()
      .focus()
      .setPolicyAttributes({
        ...(isNew ? { definitions: [...definitions, definition] } : {}),
        ...(fills
          ? {
              values: {
                ...values,
                [definition.key]: parseValue(definition, selected, language),
              },
            }
          : {}),
      })
      .insertPlaceholder(definition.key)
      .run();
    if (!isNew && selected !== '' && !fills)
      tell('info', 'The placeholder shows the value that it already has.', {
        label: 'Undo',
        run: () => editor.commands.undo(),
      });
    onClose();
  };

  return (
    <Dialog title="Make this a placeholder" onClose={onClose}>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          if (canApply) apply();
        }}
      >
        <p className="help">
          {selected === ''
            ? 'A placeholder shows the same value wherever it stands. Fill it in once under Details.'
            : `“${selected.slice(0, 80)}” becomes the value of a placeholder, which shows the same wherever it stands.`}
        </p>
        <SelectField
          label="Placeholder"
          options={[
            { id: 'new', label: 'A new one' },
            ...known.map(({ key, label: name }) => ({ id: key, label: localize(name, language) })),
          ]}
          value={existing}
          onChange={setExisting}
        />
        {isNew && (
          <>
            <TextField
              label="What is it called?"
              value={label}
              onChange={setLabel}
              example="Opening hours"
              hasAutoFocus
            />
            <SelectField
              label="What kind of detail is it?"
              options={offeredTypes.map((id) => ({ id, label: placeholderKinds[id].label }))}
              value={type}
              onChange={(id) => setType(id as OfferedType) /* The ids just above. */}
            />
          </>
        )}
        <FieldProblem text={problem} />
        <footer>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" isDisabled={!canApply}>
            Make placeholder
          </Button>
        </footer>
      </Form>
    </Dialog>
  );
}
