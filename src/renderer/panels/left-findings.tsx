import { Button as AriaButton } from 'react-aria-components';
import type { KeyedFinding } from '../checks/keyed-findings';
import { goToFinding } from '../state/finding-steps';
import { useLive, useLivePart } from '../state/live';
import { checkAgain } from '../state/mending';
import type { PolicySession } from '../state/policy-session';
import { Button } from '../ui/button';
import { Sentence } from '../ui/sentence';

interface LeftFindingsProps {
  readonly findings: readonly KeyedFinding[];
  readonly session: PolicySession;
}

/** The findings that the person has decided to leave as they are, with the reasons. Nothing where there are none. */
export function LeftFindings({ findings, session }: LeftFindingsProps) {
  const left = findings.filter(({ finding }) => finding.ignored !== undefined);
  const isReadOnly = useLive(session.file).readOnlyReason !== null;
  const language = useLivePart(session.attributes, (attributes) => attributes.language);
  if (left.length === 0) return null;
  return (
    <details className="fold">
      <summary>
        <h2>
          Left as they are <span className="severity-count">{left.length}</span>
        </h2>
      </summary>
      <ul className="finding-list">
        {left.map((keyed) => (
          <li key={keyed.key} className="finding-item">
            <AriaButton className="finding-go" onPress={() => goToFinding(session, keyed)}>
              <Sentence text={keyed.finding.text} language={language} />
            </AriaButton>
            <p className="finding-reason">Because: {keyed.finding.ignored}</p>
            {!isReadOnly && (
              <div className="finding-buttons">
                <Button
                  kind="link"
                  aria-label={`Check again: ${keyed.finding.text}`}
                  onPress={() => checkAgain(session, keyed.finding)}
                >
                  Check again
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
