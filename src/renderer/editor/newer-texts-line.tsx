import { useLive } from '../state/live';
import { outdatedClauses, reviewNewerText } from '../state/newer-texts';
import type { PolicySession } from '../state/policy-session';
import { Button } from '../ui/button';

/** How many clauses the library has a newer text for; leads to the first. Nothing where there is none. */
export function NewerTextsLine({ session }: { readonly session: PolicySession }) {
  useLive(session.overview); // Follows the text a moment later.
  useLive(session.file);
  const { length } = outdatedClauses(session.editor);
  if (length === 0) return null;
  return (
    <Button kind="link" onPress={() => reviewNewerText(session)}>
      {length === 1 ? '1 clause has a newer text' : `${length} clauses have a newer text`}
    </Button>
  );
}
