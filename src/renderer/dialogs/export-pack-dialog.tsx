import { useState } from 'react';
import { CheckboxGroup, Form, Label } from 'react-aria-components';
import { languageNames } from '../../shared/language';
import { packLimits } from '../../shared/library/pack';
import { cleanName } from '../../shared/library/make-own-clause';
import { useApp } from '../state/app-store';
import { useLive } from '../state/live';
import { ownClauses } from '../state/own-clauses';
import { countOf, exportPack } from '../state/packs';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/choices';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/fields';

/** Lets a person choose which clauses and templates go into a file for somebody else. */
export function ExportPackDialog({ onClose }: { readonly onClose: () => void }) {
  const clauses = useLive(ownClauses);
  const allTemplates = useApp((state) => state.ownTemplates);
  const templates = allTemplates.filter(({ problem }) => problem === null);
  const [name, setName] = useState('My clauses');
  const [isBusy, setIsBusy] = useState(false);
  const [clauseIds, setClauseIds] = useState(clauses.map(({ id }) => id));
  const [templateIds, setTemplateIds] = useState(templates.map(({ templateId }) => templateId));
  const chosenClauses = clauses.filter(({ id }) => clauseIds.includes(id));
  const chosenTemplates = templates.filter(({ templateId }) => templateIds.includes(templateId));
  const isTooMuch =
    chosenClauses.length > packLimits.clauses || chosenTemplates.length > packLimits.templates;
  const isReady =
    cleanName(name) !== '' && chosenClauses.length + chosenTemplates.length > 0 && !isTooMuch && !isBusy;

  const submit = async (): Promise<void> => {
    if (!isReady) return;
    setIsBusy(true);
    const isDone = await exportPack(cleanName(name), chosenClauses, chosenTemplates);
    setIsBusy(false);
    if (isDone) onClose();
  };
  return (
    <Dialog title="Export clauses and templates" onClose={onClose}>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p className="help">
          They go into one file, which somebody else can import. Read them through before you give it away:
          they hold your words, but none of your details.
        </p>
        <TextField label="Name of the pack" value={name} onChange={setName} hasAutoFocus />
        <div className="pack-lists">
          {clauses.length > 0 && (
            <CheckboxGroup className="field" value={clauseIds} onChange={setClauseIds}>
              <Label>My clauses</Label>
              {clauses.map(({ id, name: title, language }) => (
                <Checkbox key={id} value={id}>
                  <PackLine title={title} note={languageNames[language]} />
                </Checkbox>
              ))}
            </CheckboxGroup>
          )}
          {templates.length > 0 && (
            <CheckboxGroup className="field" value={templateIds} onChange={setTemplateIds}>
              <Label>My templates</Label>
              {templates.map(({ templateId, name: title, language }) => (
                <Checkbox key={templateId} value={templateId}>
                  <PackLine title={title} note={language === null ? '' : languageNames[language]} />
                </Checkbox>
              ))}
            </CheckboxGroup>
          )}
        </div>
        <p className="help" role="status">
          {isTooMuch
            ? `A pack may have ${packLimits.clauses} clauses and ${packLimits.templates} templates. Choose fewer.`
            : `Chosen: ${countOf(chosenClauses.length, chosenTemplates.length)}.`}
        </p>
        <footer>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" isDisabled={!isReady}>
            Export…
          </Button>
        </footer>
      </Form>
    </Dialog>
  );
}

/** A clause or template in a list, with a quiet remark. */
export function PackLine({ title, note }: { readonly title: string; readonly note: string }) {
  return (
    <span className="pack-line">
      <span>{title}</span>
      <span className="help">{note}</span>
    </span>
  );
}
