import { useMemo, useState } from 'react';
import { Form, Label, RadioGroup } from 'react-aria-components';
import { languageNames, languages, type Language } from '../../shared/language';
import { changeLanguage } from '../../shared/library/change-language';
import { plainText } from '../../shared/policy/walk';
import { goToPath } from '../editor/blocks';
import { library, type PolicySession } from '../state/policy-session';
import { tell } from '../state/app-store';
import { Button } from '../ui/button';
import { Choice } from '../ui/choices';
import { Dialog } from '../ui/dialog';

interface LanguageDialogProps {
  readonly session: PolicySession;
  readonly onClose: () => void;
}

/** Puts the policy into another language, and says beforehand what stays as the person wrote it. */
export function LanguageDialog({ session, onClose }: LanguageDialogProps) {
  const [context] = useState(() => session.context());
  const now = context.document.attrs.language;
  const [language, setLanguage] = useState<Language>(now);
  const kept = useMemo(
    () => (language === now ? [] : changeLanguage(context.document, library, language).kept),
    [context, language, now],
  );
  const titleOf = (index: number): string => {
    const entry = session.overview.get().outline.find((each) => each.index === index);
    const node = context.document.content[index];
    return entry?.title ?? shortened(node === undefined ? '' : plainText(node));
  };
  return (
    <Dialog title="Language of this policy" size="medium" onClose={onClose}>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          session.setLanguage(language);
          onClose();
          tell('info', `This policy is in ${languageNames[language]} now. Undo brings it back.`);
        }}
      >
        <RadioGroup
          className="formats"
          value={language}
          onChange={(value) => setLanguage(value as Language) /* The values below. */}
        >
          <Label>Language</Label>
          {languages.map((each) => (
            <Choice
              key={each}
              kind="radio"
              value={each}
              label={languageNames[each]}
              language={each}
              hint={each === now ? 'The policy is in this language.' : ''}
            />
          ))}
        </RadioGroup>
        {language !== now && (
          <p className="help">
            Clauses, headings and the title come in {languageNames[language]} where you have not changed them.
            Dates, numbers and lists of your details follow. Words that you typed into details stay as they
            are.
          </p>
        )}
        {kept.length > 0 && (
          <section className="findings" aria-labelledby="kept-title">
            <h3 id="kept-title">
              {kept.length === 1 ? '1 place stays' : `${kept.length} places stay`} as you wrote{' '}
              {kept.length === 1 ? 'it' : 'them'}
            </h3>
            <ul>
              {kept.map((index) => (
                <li key={index}>
                  <Button
                    kind="link"
                    onPress={() => {
                      onClose();
                      // After the dialog has given the focus back to where it was.
                      requestAnimationFrame(() => goToPath(session.editor, [index]));
                    }}
                  >
                    {titleOf(index)}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        )}
        <footer>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" isDisabled={language === now}>
            Change the language
          </Button>
        </footer>
      </Form>
    </Dialog>
  );
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text;
}
