import { shell } from 'electron';
import { fail, succeed } from '../../shared/result';
import type { HandlersOf } from '../dispatch';
import { readExternalLink } from '../external-link';
import type { Program } from '../program';

export function linkHandlers({ dialogs, log }: Program): HandlersOf<'link'> {
  return {
    'link.open': async ({ url }) => {
      const link = readExternalLink(url);
      if (link === null) {
        return fail(
          'bad-link',
          'Only web addresses that begin with https:// and e-mail addresses can be opened from here.',
        );
      }
      const button = await dialogs.ask({
        type: 'question',
        message:
          link.kind === 'page' ? `Open ${link.goal} in your browser?` : `Write an e-mail to ${link.goal}?`,
        detail: link.kind === 'page' ? shorten(link.href) : 'This opens your mail program.',
        buttons: ['Open', 'Cancel'],
      });
      if (button !== 0) return succeed('cancelled');
      try {
        await shell.openExternal(link.href);
        return succeed('opened');
      } catch (error) {
        log('A link was not opened', error);
        return fail(
          'not-opened',
          'No program on this computer could open that link. You can copy it instead.',
        );
      }
    },
  };
}

function shorten(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
