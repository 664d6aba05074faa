import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { commands } from '../../shared/commands';
import type { Language } from '../../shared/language';
import { showDialog } from '../state/app-store';
import { runCommand } from '../state/commands';
import { clauseToRename } from '../state/keep-clause';
import { deleteOwnClause, ownClauseById } from '../state/own-clauses';
import { IconButton } from '../ui/button';

const menuCommands = ['keep-selection', 'keep-clause', 'import-pack', 'export-pack'] as const;

/** What can be done with "My clauses" as a whole. */
export function OwnClausesMenu() {
  return (
    <MenuTrigger>
      <IconButton label="My clauses">
        <Ellipsis />
      </IconButton>
      <Popover className="popover">
        <Menu className="listbox" aria-label="My clauses">
          {menuCommands.map((id) => (
            <MenuItem key={id} className="listbox-item" onAction={() => runCommand(id)}>
              {commands[id].label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** The language of a clause of the person's own, where the policy has another; null for all others. */
export function otherLanguageOf(clauseId: string, language: Language): Language | null {
  const own = ownClauseById(clauseId);
  return own === null || own.language === language ? null : own.language;
}

/** Rename and delete, beside the preview of a clause of the person's own; nothing for others. */
export function OwnClauseButtons({ clauseId }: { readonly clauseId: string }) {
  const own = ownClauseById(clauseId);
  if (own === null) return null;
  const rename = (): void => {
    clauseToRename.set(own);
    showDialog('rename-clause');
  };
  return (
    <>
      <IconButton label={`Rename: ${own.name}`} onPress={rename}>
        <Pencil />
      </IconButton>
      <IconButton label={`Delete: ${own.name}`} onPress={() => void deleteOwnClause(clauseId)}>
        <Trash2 />
      </IconButton>
    </>
  );
}

/** How the text of a clause of the person's own is changed; nothing for others. */
export function OwnClauseNote({ clauseId }: { readonly clauseId: string }) {
  const own = ownClauseById(clauseId);
  if (own === null) return null;
  return (
    <p className="calm">
      One of your clauses, saved {dayOf(own.savedAt)}. To change its text, change it in a policy and choose
      “Update in My clauses” there.
    </p>
  );
}

function dayOf(moment: string): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime())
    ? ''
    : new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(date);
}
