import type { CommandId } from './commands';
import { exportFormats } from './exporters/exporter';
import { languages, type Language } from './language';
import { maxClauseBytes, ownClauseId } from './library/own-clause';
import { packLimits } from './library/pack';
import type { Result } from './result';
import { defaultSettings, type PaneSettings, type Settings } from './settings';
import { z } from './zod';

/**
 * THE contract between the window and the main process.
 *
 * The window asks (`requests`) and always gets a `Result`, never an exception; main tells
 * (`WindowEvent`). The window never names a path: main shows the dialogs and hands out ids. Main
 * takes every input for hostile, so the schemas are strict and have caps.
 */
export const requestChannel = 'clausewright:request';
export const eventChannel = 'clausewright:event';

/** Longest text of a policy file, in UTF-16 units here and in UTF-8 bytes on disk. */
export const maxPolicyLength = 50 * 1024 * 1024;
/** Largest exported file in bytes. */
export const maxExportBytes = 100 * 1024 * 1024;

// ---------------------------------------------------------------- settings

function paneSchema({ size, isFolded }: PaneSettings) {
  return z
    .strictObject({
      size: z.number().min(80).max(4000).default(size),
      isFolded: z.boolean().default(isFolded),
    })
    .prefault({});
}

const { panes, zoom, policyLanguage, exportFormat } = defaultSettings;

/** What a settings file lacks gets its default. */
export const settingsSchema: z.ZodType<Settings> = z.strictObject({
  panes: z.strictObject({ left: paneSchema(panes.left), right: paneSchema(panes.right) }).prefault({}),
  zoom: z.number().min(0.5).max(3).default(zoom),
  policyLanguage: z.enum(languages).nullable().default(policyLanguage),
  exportFormat: z.enum(exportFormats).default(exportFormat),
});

const paneChange = z.strictObject({
  size: z.number().min(80).max(4000),
  isFolded: z.boolean(),
});

/** Only what changed; a pane is given whole. */
const settingsChange = z.strictObject({
  panes: z.strictObject({ left: paneChange, right: paneChange }).partial().optional(),
  policyLanguage: z.enum(languages).optional(),
  exportFormat: z.enum(exportFormats).optional(),
});

// ---------------------------------------------------------------- what the answers hold

/** The person closed a dialog without choosing. Not a failure: do nothing and say nothing. */
export type Cancelled = 'cancelled';

export interface AppStart {
  readonly platform: 'linux' | 'mac' | 'windows';
  /** "0.1.0" */
  readonly version: string;
  readonly settings: Settings;
  /** Whole sentences to show once, for example that broken settings were put aside. */
  readonly notices: readonly string[];
  /** A file to open at once with `policy.open`: from the command line, or what was open before a crash. */
  readonly fileId: string | null;
}

/** A policy file that was read. What is in it is for `readPolicyFile` to judge. */
export interface OpenedDocument {
  readonly documentId: string;
  /** File name with extension: "Acme privacy policy.policy" */
  readonly name: string;
  readonly text: string;
}

export interface SavedDocument {
  readonly documentId: string;
  /** File name with extension. */
  readonly name: string;
}

/** Names, addresses and domains that stand in the details of other policies. */
export interface OtherNames {
  /** Each once, as it is written there. */
  readonly names: readonly string[];
  /** How many files could not be read, or were too many. */
  readonly skipped: number;
}

export interface RecentFile {
  /** Give it to `policy.open`. */
  readonly fileId: string;
  /** File name with extension. */
  readonly name: string;
  /** Where it is, for reading only: "~/Documents". */
  readonly folder: string;
  /** ISO 8601 in UTC. */
  readonly lastOpened: string;
  /** False when the file was moved, deleted or is on a drive that is not there now. */
  readonly exists: boolean;
}

/** A template the person saved. A file that cannot be read is listed too, with `problem`. */
export interface OwnTemplate {
  readonly templateId: string;
  readonly name: string;
  readonly description: string;
  /** Null when it cannot be read. */
  readonly language: Language | null;
  /** How many clauses are in it. */
  readonly clauses: number;
  /** ISO 8601 in UTC; empty when it cannot be read. */
  readonly savedAt: string;
  /** A sentence that says why it cannot be used; null when it can. */
  readonly problem: string | null;
}

/** A clause of the person's own. What is in its text is for `readOwnClause` to judge. */
export type StoredClause = { readonly clauseId: string } & (
  | { readonly text: string; readonly problem: null }
  /** A sentence that says why it cannot be used. */
  | { readonly text: null; readonly problem: string }
);

/** A pack that the person chose. What is in it is for `readPack` to judge. */
export interface OpenedPack {
  /** File name with extension. */
  readonly name: string;
  readonly text: string;
}

export interface WrittenExport {
  /** Give it to `export.show`. */
  readonly exportId: string;
  /** File name with extension. */
  readonly name: string;
}

// ---------------------------------------------------------------- requests

const id = z.uuid();
const nothing = z.strictObject({});
const policyText = z.string().max(maxPolicyLength);
/** One line for a title bar or a dialog; main makes a valid file name of it. */
const shortText = z.string().max(1000);
/** No text is longer in UTF-16 units than in bytes. */
const clauseText = z.string().max(maxClauseBytes);
const packText = z.string().max(packLimits.bytes);

/** Name -> schema of the input and type of the answer. Grouped as in `main/handlers/`. */
export const requests = {
  /** Asked once when the window has loaded. */
  'app.start': request(nothing, answer<AppStart>()),
  /** Writes an error of the window to the log file; never give it text of the policy. */
  'app.logError': request(
    z.strictObject({ message: z.string().max(4000), stack: z.string().max(20_000).optional() }),
    answer<null>(),
  ),

  /** Opens the file with this id, or shows the open dialog for null. */
  'policy.open': request(z.strictObject({ fileId: id.nullable() }), answer<OpenedDocument | Cancelled>()),
  /**
   * Replaces the file of this document. Fails with `changed-outside` or `missing` when the file is
   * not what was last read or written; `force` saves all the same.
   */
  'policy.save': request(
    z.strictObject({ documentId: id, text: policyText, force: z.boolean().default(false) }),
    answer<SavedDocument>(),
  ),
  /** Asks for a place. The answer has a new document id; the old one is closed. */
  'policy.saveAs': request(
    z.strictObject({ documentId: id.nullable(), suggestedName: shortText, text: policyText }),
    answer<SavedDocument | Cancelled>(),
  ),
  /** What the details of the person's other recent policies are called; for the checks of this one. */
  'policy.otherNames': request(z.strictObject({ policyId: z.string().max(100) }), answer<OtherNames>()),
  /** Main forgets the document; its id is of no use afterwards. */
  'policy.close': request(z.strictObject({ documentId: id }), answer<null>()),

  /** Newest first. */
  'recent.list': request(nothing, answer<readonly RecentFile[]>()),
  /** Takes one off the list (never off the disk) and answers with the rest. */
  'recent.remove': request(z.strictObject({ fileId: id }), answer<readonly RecentFile[]>()),
  'recent.clear': request(nothing, answer<readonly RecentFile[]>()),

  /** By name. */
  'templates.list': request(nothing, answer<readonly OwnTemplate[]>()),
  /** Stores the text of a `clausewright-template` file; name and description are read from it. */
  'templates.save': request(z.strictObject({ text: policyText }), answer<OwnTemplate>()),
  'templates.read': request(z.strictObject({ templateId: id }), answer<{ readonly text: string }>()),
  /** Asks the person first; answers with the templates that are left. */
  'templates.delete': request(
    z.strictObject({ templateId: id }),
    answer<readonly OwnTemplate[] | Cancelled>(),
  ),

  /** In no order that means anything. */
  'clauses.list': request(nothing, answer<readonly StoredClause[]>()),
  /** Stores the text of a clause file, in the place of the one with its id if there is one. */
  'clauses.save': request(z.strictObject({ text: clauseText }), answer<StoredClause>()),
  /** Asks the person first; answers with the clauses that are left. */
  'clauses.delete': request(
    z.strictObject({ clauseId: z.string().regex(ownClauseId) }),
    answer<readonly StoredClause[] | Cancelled>(),
  ),

  /** Asks for a place and writes the text of a pack there. */
  'pack.export': request(
    z.strictObject({ suggestedName: shortText, text: packText }),
    answer<{ readonly name: string } | Cancelled>(),
  ),
  /** Shows the open dialog and reads the file. */
  'pack.open': request(nothing, answer<OpenedPack | Cancelled>()),
  /** Stores texts of clause and template files, all or none. Refuses a clause whose id is taken. */
  'pack.import': request(
    z.strictObject({
      clauses: z.array(clauseText).max(packLimits.clauses),
      templates: z.array(packText).max(packLimits.templates),
    }),
    answer<null>(),
  ),

  /** Asks for a place and writes the file there. */
  'export.write': request(
    z.strictObject({
      format: z.enum(exportFormats),
      suggestedName: shortText,
      bytes: z.custom<Uint8Array>(
        (bytes) => bytes instanceof Uint8Array && bytes.byteLength <= maxExportBytes,
      ),
    }),
    answer<WrittenExport | Cancelled>(),
  ),
  /** Shows an exported file in its folder. */
  'export.show': request(z.strictObject({ exportId: id }), answer<null>()),

  /** Changes what is given, keeps the rest, answers with all. */
  'settings.change': request(settingsChange, answer<Settings>()),

  /** What the title bar and the menus show; null on the start screen. Send it on every change. */
  'window.setPolicy': request(
    z.strictObject({
      policy: z
        .strictObject({ documentId: id.nullable(), title: shortText, isDirty: z.boolean() })
        .nullable(),
    }),
    answer<null>(),
  ),
  /** The answer to `close-requested`: true lets the window close, false keeps it open. */
  'window.answerClose': request(z.strictObject({ close: z.boolean() }), answer<null>()),

  /** The native question "Save changes to …?". */
  'ask.saveChanges': request(z.strictObject({ name: shortText }), answer<'save' | 'discard' | Cancelled>()),
  /** The native question after `changed-outside` or `missing`. */
  'ask.changedOutside': request(
    z.strictObject({ name: shortText }),
    answer<'overwrite' | 'save-as' | Cancelled>(),
  ),

  /** Shows where the link leads and opens it in the browser or mail program if the person agrees. */
  'link.open': request(z.strictObject({ url: z.string().max(4000) }), answer<'opened' | Cancelled>()),
} as const;

export type RequestName = keyof typeof requests;
export type RequestInput<N extends RequestName> = z.input<(typeof requests)[N]['input']>;
/** The input as a handler gets it: checked, defaults filled in. */
export type CheckedInput<N extends RequestName> = z.output<(typeof requests)[N]['input']>;
export type RequestAnswer<N extends RequestName> =
  (typeof requests)[N] extends RequestShape<z.ZodType, infer Answer> ? Answer : never;

interface RequestShape<Schema extends z.ZodType, Answer> {
  readonly input: Schema;
  readonly answer: AnswerType<Answer>;
}

/** Carries a type and nothing else: answers come from main, which is trusted. */
interface AnswerType<Answer> {
  readonly type?: Answer;
}

function answer<Answer>(): AnswerType<Answer> {
  return {};
}

function request<Schema extends z.ZodType, Answer>(
  input: Schema,
  answerType: AnswerType<Answer>,
): RequestShape<Schema, Answer> {
  return { input, answer: answerType };
}

// ---------------------------------------------------------------- events

/** What main tells the window. */
export type WindowEvent =
  | { readonly type: 'command'; readonly command: CommandId }
  /** Ask about unsaved changes, save, then answer with `window.answerClose`. */
  | { readonly type: 'close-requested' }
  /** Ask about unsaved changes, then `policy.open` with this id. From “Open recent” or a second start. */
  | { readonly type: 'open-requested'; readonly fileId: string };

// ---------------------------------------------------------------- what the preload script exposes

/** `window.clausewright`: the only way out of the window. */
export interface ClausewrightBridge {
  request<N extends RequestName>(name: N, input: RequestInput<N>): Promise<Result<RequestAnswer<N>>>;
  /** Returns the function that ends the subscription. */
  onEvent(listener: (event: WindowEvent) => void): () => void;
}
