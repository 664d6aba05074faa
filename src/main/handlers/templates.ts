import { succeed } from '../../shared/result';
import type { HandlersOf } from '../dispatch';
import type { Program } from '../program';

export function templatesHandlers({ ownTemplates, dialogs }: Program): HandlersOf<'templates'> {
  return {
    'templates.list': () => ownTemplates.list(),
    'templates.save': ({ text }) => ownTemplates.save(text),
    'templates.read': ({ templateId }) => ownTemplates.read(templateId),

    'templates.delete': async ({ templateId }) => {
      const listed = await ownTemplates.list();
      if (!listed.ok) return listed;
      const name = listed.value.find((template) => template.templateId === templateId)?.name;
      if (name === undefined) return listed;
      const button = await dialogs.ask({
        type: 'warning',
        message: `Delete the template “${name}”?`,
        detail: 'This cannot be undone. Policies that were made from it stay as they are.',
        buttons: ['Delete', 'Cancel'],
        enter: 1,
      });
      if (button !== 0) return succeed('cancelled');
      const deleted = await ownTemplates.delete(templateId);
      return deleted.ok ? ownTemplates.list() : deleted;
    },
  };
}
