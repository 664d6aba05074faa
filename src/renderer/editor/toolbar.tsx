import { useEditorState } from '@tiptap/react';
import {
  Bold,
  Braces,
  Download,
  Italic,
  Link as LinkIcon,
  List,
  ListOrdered,
  Minus,
  PanelLeft,
  PanelRight,
  Quote,
  Redo2,
  Save,
  Table as TableIcon,
  Underline,
  Undo2,
} from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Group,
  Separator,
  ToggleButton,
  Toolbar as AriaToolbar,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import { commands, shortcutText, type CommandId } from '../../shared/commands';
import { useApp } from '../state/app-store';
import { runCommand } from '../state/commands';
import { useLive } from '../state/live';
import { foldPane } from '../state/panes';
import type { PolicySession } from '../state/policy-session';
import { Button, IconButton } from '../ui/button';
import { SelectField } from '../ui/fields';
import { insertTable, TableMenu } from './table-menu';

const blockStyles = [
  { id: 'paragraph', label: 'Text' },
  { id: 'heading-2', label: 'Heading 1' },
  { id: 'heading-3', label: 'Heading 2' },
  { id: 'heading-4', label: 'Heading 3' },
] as const;

/** What can be done with the text at the caret, and the main commands. */
export function Toolbar({ session }: { readonly session: PolicySession }) {
  const { editor } = session;
  const panes = useApp((state) => state.settings.panes);
  const isReadOnly = useLive(session.file).readOnlyReason !== null;
  const state = useEditorState({
    editor,
    selector: () => ({
      canUndo: editor.can().undo(),
      canRedo: editor.can().redo(),
      bold: editor.isActive('bold'),
      italic: editor.isActive('italic'),
      underline: editor.isActive('underline'),
      link: editor.isActive('link'),
      bulletList: editor.isActive('bulletList'),
      orderedList: editor.isActive('orderedList'),
      blockquote: editor.isActive('blockquote'),
      table: editor.isActive('table'),
      style: editor.isActive('heading')
        ? `heading-${String(editor.getAttributes('heading')['level'])}`
        : 'paragraph',
    }),
  });
  const chain = () => editor.chain().focus();

  return (
    <header className="toolbar-bar" data-pane="toolbar">
      <AriaToolbar aria-label="Tools" className="toolbar">
        <Group aria-label="Window" className="tool-group">
          <Toggle label="Left pane" isOn={!panes.left.isFolded} onChange={(isOn) => foldPane('left', !isOn)}>
            <PanelLeft />
          </Toggle>
        </Group>
        <Separator orientation="vertical" />
        <Group aria-label="Undo and redo" className="tool-group">
          <CommandButton id="undo" isDisabled={!state.canUndo}>
            <Undo2 />
          </CommandButton>
          <CommandButton id="redo" isDisabled={!state.canRedo}>
            <Redo2 />
          </CommandButton>
        </Group>
        <Separator orientation="vertical" />
        <SelectField
          label="Style of the paragraph"
          isLabelHidden
          options={blockStyles}
          value={state.style}
          isDisabled={isReadOnly}
          onChange={(id) => {
            const level = Number(id.split('-')[1]);
            if (level === 2 || level === 3 || level === 4) chain().setHeading({ level }).run();
            else chain().setParagraph().run();
          }}
        />
        <Group aria-label="Text" className="tool-group">
          <Toggle
            label="Bold"
            isOn={state.bold}
            isDisabled={isReadOnly}
            onChange={() => chain().toggleBold().run()}
          >
            <Bold />
          </Toggle>
          <Toggle
            label="Italic"
            isOn={state.italic}
            isDisabled={isReadOnly}
            onChange={() => chain().toggleItalic().run()}
          >
            <Italic />
          </Toggle>
          <Toggle
            label="Underline"
            isOn={state.underline}
            isDisabled={isReadOnly}
            onChange={() => chain().toggleUnderline().run()}
          >
            <Underline />
          </Toggle>
          <Toggle
            label="Link"
            command="link"
            isOn={state.link}
            isDisabled={isReadOnly}
            onChange={() => runCommand('link')}
          >
            <LinkIcon />
          </Toggle>
        </Group>
        <Separator orientation="vertical" />
        <Group aria-label="Blocks" className="tool-group">
          <Toggle
            label="Bulleted list"
            isOn={state.bulletList}
            isDisabled={isReadOnly}
            onChange={() => chain().toggleBulletList().run()}
          >
            <List />
          </Toggle>
          <Toggle
            label="Numbered list"
            isOn={state.orderedList}
            isDisabled={isReadOnly}
            onChange={() => chain().toggleOrderedList().run()}
          >
            <ListOrdered />
          </Toggle>
          <Toggle
            label="Quote"
            isOn={state.blockquote}
            isDisabled={isReadOnly}
            onChange={() => chain().toggleBlockquote().run()}
          >
            <Quote />
          </Toggle>
          {state.table && !isReadOnly ? (
            <TableMenu editor={editor} />
          ) : (
            <IconButton label="Insert table" isDisabled={isReadOnly} onPress={() => insertTable(editor)}>
              <TableIcon />
            </IconButton>
          )}
          <IconButton label="Line" isDisabled={isReadOnly} onPress={() => chain().setHorizontalRule().run()}>
            <Minus />
          </IconButton>
          <CommandButton id="make-placeholder" isDisabled={isReadOnly}>
            <Braces />
          </CommandButton>
        </Group>
        <span className="toolbar-space" />
        <Button onPress={() => runCommand('save')}>
          <Save aria-hidden /> <span className="wide-only">Save</span>
        </Button>
        <Button kind="primary" onPress={() => runCommand('export')}>
          <Download aria-hidden /> Export
        </Button>
        <Toggle
          label="Details pane"
          isOn={!panes.right.isFolded}
          onChange={(isOn) => foldPane('right', !isOn)}
        >
          <PanelRight />
        </Toggle>
      </AriaToolbar>
    </header>
  );
}

interface ToggleProps {
  readonly label: string;
  /** Whose shortcut the tooltip shows. */
  readonly command?: CommandId;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: ReactNode;
}

function Toggle({ label, command, isOn, isDisabled = false, onChange, children }: ToggleProps) {
  const platform = useApp((state) => state.platform);
  const shortcut = command === undefined ? null : commands[command].shortcut;
  return (
    <TooltipTrigger delay={500}>
      <ToggleButton
        className="icon-button"
        aria-label={label}
        isSelected={isOn}
        isDisabled={isDisabled}
        onChange={onChange}
      >
        {children}
      </ToggleButton>
      <Tooltip className="tooltip">
        {label}
        {shortcut !== null && <kbd>{shortcutText(shortcut, platform)}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}

interface CommandButtonProps {
  readonly id: CommandId;
  readonly isDisabled: boolean;
  readonly children: ReactNode;
}

function CommandButton({ id, isDisabled, children }: CommandButtonProps) {
  const platform = useApp((state) => state.platform);
  const { label, shortcut } = commands[id];
  return (
    <IconButton
      label={label.replace('…', '')}
      {...(shortcut === null ? {} : { shortcut: shortcutText(shortcut, platform) })}
      isDisabled={isDisabled}
      onPress={() => runCommand(id)}
    >
      {children}
    </IconButton>
  );
}
