import { succeed } from '../../shared/result';
import type { HandlersOf } from '../dispatch';
import type { Program } from '../program';

export function settingsHandlers({ settings }: Program): HandlersOf<'settings'> {
  return {
    'settings.change': async ({ panes, policyLanguage, exportFormat }) => {
      const current = settings.current();
      const kept = await settings.change({
        panes: {
          left: panes?.left ?? current.panes.left,
          right: panes?.right ?? current.panes.right,
        },
        policyLanguage: policyLanguage ?? current.policyLanguage,
        exportFormat: exportFormat ?? current.exportFormat,
      });
      return kept.ok ? succeed(settings.current()) : kept;
    },
  };
}
