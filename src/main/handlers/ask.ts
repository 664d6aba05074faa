import { succeed } from '../../shared/result';
import type { HandlersOf } from '../dispatch';
import type { Program } from '../program';

export function askHandlers({ dialogs }: Program): HandlersOf<'ask'> {
  return {
    'ask.saveChanges': async ({ name }) => {
      const button = await dialogs.ask({
        type: 'question',
        message: `Save the changes to “${name}”?`,
        detail: 'If you don’t save, your changes since the last save are lost.',
        buttons: ['Save', 'Don’t save', 'Cancel'],
      });
      return succeed((['save', 'discard'] as const)[button] ?? 'cancelled');
    },

    'ask.changedOutside': async ({ name }) => {
      const button = await dialogs.ask({
        type: 'warning',
        message: `“${name}” was changed, moved or deleted by another program.`,
        detail:
          'It was not touched, and your text is still here in the window. Save As keeps both. Replace puts your text in place of what is there now.',
        buttons: ['Save as…', 'Replace', 'Cancel'],
      });
      return succeed((['save-as', 'overwrite'] as const)[button] ?? 'cancelled');
    },
  };
}
