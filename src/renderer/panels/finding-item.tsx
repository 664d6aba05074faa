import { Form, Button as AriaButton } from 'react-aria-components';
import { memo, useEffect, useRef, useState } from 'react';
import { CircleAlert, Lightbulb, TriangleAlert } from 'lucide-react';
import type { Severity } from '../../shared/checks/check';
import type { Fix } from '../../shared/checks/fix';
import type { Language } from '../../shared/language';
import type { OutlineEntry } from '../../shared/policy/outline';
import type { KeyedFinding } from '../checks/keyed-findings';
import { severityWords } from '../editor/findings-extension';
import { goToFinding } from '../state/finding-steps';
import { leaveFinding, leftLimits, mend } from '../state/mending';
import { useLivePart } from '../state/live';
import type { PolicySession } from '../state/policy-session';
import { Button } from '../ui/button';
import { TextField } from '../ui/fields';
import { Sentence } from '../ui/sentence';
import { whereIs } from './finding-groups';

interface FindingItemProps {
  readonly keyed: KeyedFinding;
  readonly severity: Severity;
  readonly outline: readonly OutlineEntry[];
  readonly session: PolicySession;
  readonly isReadOnly: boolean;
  readonly isPointed: boolean;
}

const icons = { error: CircleAlert, warning: TriangleAlert, advice: Lightbulb } as const;

/** One finding: what is wrong and where, its repair, and a way to leave it as it is. */
export const FindingItem = memo(function FindingItem({
  keyed,
  severity,
  outline,
  session,
  isReadOnly,
  isPointed,
}: FindingItemProps) {
  const { finding } = keyed;
  const language = useLivePart(session.attributes, (attributes) => attributes.language);
  const where = whereIs(finding, outline);
  const item = useRef<HTMLLIElement>(null);
  const [isLeaving, setIsLeaving] = useState(false);
  const Icon = icons[severity];
  useEffect(() => {
    if (isPointed) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isPointed]);
  return (
    <li className="finding-item" ref={item} aria-current={isPointed ? 'true' : undefined}>
      <AriaButton className="finding-go" onPress={() => goToFinding(session, keyed)}>
        <Icon aria-label={`${severityWords[severity]}:`} />
        <span>
          <Sentence text={finding.text} language={language} />{' '}
          {where !== null && (
            <span className="finding-where" lang={where.isFromPolicy ? language : undefined}>
              {where.text}
            </span>
          )}
        </span>
      </AriaButton>
      {!isReadOnly &&
        (isLeaving ? (
          <LeaveForm
            onLeave={(reason) => leaveFinding(session, finding, reason)}
            onCancel={() => {
              setIsLeaving(false);
              item.current?.querySelector<HTMLElement>('.finding-go')?.focus();
            }}
          />
        ) : (
          <div className="finding-buttons">
            {finding.fix !== undefined && (
              <MendButton fix={finding.fix} about={finding.text} language={language} session={session} />
            )}
            <Button
              kind="link"
              aria-label={`Leave as it is, because …: ${finding.text}`}
              onPress={() => setIsLeaving(true)}
            >
              Leave as it is…
            </Button>
          </div>
        ))}
    </li>
  );
});

interface MendButtonProps {
  readonly fix: Fix;
  readonly about: string;
  readonly language: Language;
  readonly session: PolicySession;
}

/** What it does, and for a screen reader also to what. */
function MendButton({ fix, about, language, session }: MendButtonProps) {
  return (
    <Button aria-label={`${fix.label}: ${about}`} onPress={() => mend(session, fix)}>
      <Sentence text={fix.label} language={language} />
    </Button>
  );
}

interface LeaveFormProps {
  readonly onLeave: (reason: string) => void;
  readonly onCancel: () => void;
}

function LeaveForm({ onLeave, onCancel }: LeaveFormProps) {
  const [reason, setReason] = useState('');
  const isGiven = reason.trim() !== '';
  return (
    <Form
      className="leave-form"
      data-own-undo=""
      onSubmit={(event) => {
        event.preventDefault();
        if (isGiven) onLeave(reason);
      }}
    >
      <TextField
        label="Leave as it is, because …"
        value={reason}
        onChange={(value) => setReason(value.slice(0, leftLimits.reason))}
        hasAutoFocus
        onKey={(event) => {
          if (event.key === 'Escape' && !event.isComposing) onCancel();
        }}
      />
      <div className="finding-buttons">
        <Button type="submit" isDisabled={!isGiven}>
          Leave it
        </Button>
        <Button kind="link" onPress={onCancel}>
          Cancel
        </Button>
      </div>
    </Form>
  );
}
