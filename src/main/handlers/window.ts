import { succeed } from '../../shared/result';
import { appName } from '../app-name';
import type { HandlersOf } from '../dispatch';
import type { Program, ShownPolicy } from '../program';

export function windowHandlers({
  window,
  documents,
  closing,
  shown,
  refreshMenu,
}: Program): HandlersOf<'window'> {
  return {
    'window.setPolicy': ({ policy }) => {
      const hadPolicy = shown.policy !== null;
      shown.policy = policy;
      window.setTitle(titleFor(policy));
      if (process.platform === 'darwin') {
        window.setDocumentEdited(policy?.isDirty ?? false);
        const documentId = policy?.documentId ?? null;
        window.setRepresentedFilename(documentId === null ? '' : (documents.pathOf(documentId) ?? ''));
      }
      if (hadPolicy !== (policy !== null)) refreshMenu();
      return succeed(null);
    },

    'window.answerClose': ({ close }) => {
      closing.answer(close);
      return succeed(null);
    },
  };
}

/** "● Privacy policy – Clausewright" while there are unsaved changes. */
function titleFor(policy: ShownPolicy): string {
  if (policy === null) return appName;
  // macOS marks unsaved changes in the close button.
  const mark = policy.isDirty && process.platform !== 'darwin' ? '● ' : '';
  return `${mark}${policy.title} – ${appName}`;
}
