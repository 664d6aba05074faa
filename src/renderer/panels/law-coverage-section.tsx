import { CircleAlert, CircleCheck, CircleMinus } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useMemo } from 'react';
import {
  lawsWithItems,
  type CoverageItem,
  type LawCoverage,
} from '../../shared/checks/coverage/law-coverage';
import { localize, type Language } from '../../shared/language';
import { goToPath } from '../editor/blocks';
import { useLive, useLivePart } from '../state/live';
import { mend } from '../state/mending';
import { openDetail } from '../state/navigation';
import { pinAtCaret, unpin } from '../state/pins';
import type { PolicySession } from '../state/policy-session';
import { Button } from '../ui/button';
import { Sentence } from '../ui/sentence';

/** What each law that applies wants the policy to say, and whether it does. */
export function LawCoverageSection({ session }: { readonly session: PolicySession }) {
  const coverage = useLivePart(session.checks.findings, (state) => state.coverage);
  const language = useLivePart(session.attributes, (attributes) => attributes.language);
  const others = coverage.filter(({ applies }) => !applies);
  if (coverage.length === 0) return null;
  return (
    <section className="laws" aria-labelledby="laws-title">
      <h2 id="laws-title">What the laws want it to say</h2>
      {lawsWithItems(coverage).map((each) => (
        <LawItems key={each.law.id} coverage={each} language={language} session={session} />
      ))}
      {others.length > 0 && (
        <details className="fold law">
          <summary>
            <h3 className="calm">
              {others.length === 1 ? '1 law does' : `${others.length} laws do`} not apply
            </h3>
          </summary>
          <ul className="finding-list">
            {others.map(({ law, because }) => (
              <li key={law.id} className="finding-item">
                <p>{localize(law.name, 'en')}</p>
                <p className="help">
                  <Sentence text={because} language={language} />
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface LawItemsProps {
  readonly coverage: LawCoverage;
  readonly language: Language;
  readonly session: PolicySession;
}

function LawItems({ coverage: { law, items, because }, language, session }: LawItemsProps) {
  const { missing, met, idle } = useMemo(() => sorted(items), [items]);
  const asked = missing.length + met.length;
  return (
    <details className="fold law" data-law={law.id}>
      <summary>
        <h3>
          {localize(law.name, 'en')}
          <span className="law-count">
            {missing.length > 0 && (
              <span className="law-missing">
                <CircleAlert aria-hidden /> {missing.length} missing
              </span>
            )}
            {met.length} of {asked} said
          </span>
        </h3>
      </summary>
      <p className="help">
        <Sentence text={because} language={language} />
      </p>
      <ul className="finding-list">
        {missing.map((item) => (
          <MissingItem key={item.requirement.id} item={item} language={language} session={session} />
        ))}
        {met.map((item) => (
          <MetItem key={item.requirement.id} item={item} language={language} session={session} />
        ))}
      </ul>
      {idle.length > 0 && (
        <details className="fold">
          <summary>
            <h4>{idle.length === 1 ? '1 point does' : `${idle.length} points do`} not apply</h4>
          </summary>
          <ul className="finding-list">
            {idle.map(({ requirement, state }) => (
              <li key={requirement.id} className="finding-item">
                <p className="finding-go">
                  <CircleMinus aria-label="Does not apply:" />
                  <Says requirement={requirement} language={language} />
                </p>
                <p className="finding-reason">
                  {state.kind === 'not-applicable' && <Sentence text={state.because} language={language} />}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </details>
  );
}

interface ItemProps {
  readonly item: CoverageItem;
  readonly language: Language;
  readonly session: PolicySession;
}

function MissingItem({ item: { requirement, state }, language, session }: ItemProps) {
  const isReadOnly = useLive(session.file).readOnlyReason !== null;
  const context = useLivePart(session.overview, (overview) => overview.context);
  if (state.kind !== 'missing') return null;
  const { fix, isCertain, emptyDetails } = state;
  const says = localize(requirement.says, language);
  return (
    <li className="finding-item coverage-missing" data-requirement={requirement.id}>
      <p className="finding-go">
        <CircleAlert aria-hidden />
        <span>
          <strong>Missing: </strong>
          <Says requirement={requirement} language={language} />
        </span>
      </p>
      {!isReadOnly && (
        <div className="finding-buttons">
          {fix !== null && (
            <Button aria-label={`${fix.label}: ${says}`} onPress={() => mend(session, fix)}>
              <Sentence text={fix.label} language={language} />
            </Button>
          )}
          {emptyDetails.map((key) => (
            <Button key={key} onPress={() => openDetail(key)}>
              <Sentence text={`Fill in “${context.label(key)}”`} language={language} />
            </Button>
          ))}
          <Button
            kind="link"
            aria-label={`The paragraph with the cursor says it: ${says}`}
            onPress={() => pinAtCaret(session, requirement)}
          >
            The paragraph with the cursor says it
          </Button>
        </div>
      )}
      {fix !== null && !isCertain && (
        <p className="finding-reason">
          The clause alone may not be enough: it also needs a detail or an answer.
        </p>
      )}
    </li>
  );
}

function MetItem({ item: { requirement, state }, language, session }: ItemProps) {
  const isReadOnly = useLive(session.file).readOnlyReason !== null;
  const evidence = state.kind === 'met' ? state.evidence[0] : undefined;
  if (evidence === undefined) return null;
  const { path, from, to } = evidence.place;
  return (
    <li className="finding-item coverage-met" data-requirement={requirement.id}>
      <AriaButton className="finding-go" onPress={() => goToPath(session.editor, path, from, to)}>
        <CircleCheck aria-label="Said:" />
        <Says requirement={requirement} language={language} />
      </AriaButton>
      {evidence.by === 'pin' && (
        <p className="finding-reason">
          You said so.{' '}
          {!isReadOnly && (
            <Button
              kind="link"
              aria-label={`Take that back: ${localize(requirement.says, language)}`}
              onPress={() => unpin(session, requirement)}
            >
              Take that back
            </Button>
          )}
        </p>
      )}
    </li>
  );
}

function Says({
  requirement,
  language,
}: Pick<CoverageItem, 'requirement'> & { readonly language: Language }) {
  return (
    <span>
      <span lang={language}>{localize(requirement.says, language)}</span>{' '}
      <span className="finding-where">{requirement.article}</span>
    </span>
  );
}

function sorted(items: readonly CoverageItem[]) {
  const ofKind = (kind: CoverageItem['state']['kind']) => items.filter(({ state }) => state.kind === kind);
  return { missing: ofKind('missing'), met: ofKind('met'), idle: ofKind('not-applicable') };
}
