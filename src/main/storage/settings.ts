import { join } from 'node:path';
import { settingsSchema } from '../../shared/ipc';
import { defaultSettings, type Settings } from '../../shared/settings';
import type { Result } from '../../shared/result';
import { readJsonFile, writeJsonFile } from './json-file';
import { createNewestWinsQueue } from './newest-wins';

export interface SettingsStore {
  current(): Settings;
  /** The change counts at once, even when writing it down fails. */
  change(change: Partial<Settings>): Promise<Result<null>>;
  /** A sentence for the person when the file was broken; null otherwise. */
  readonly notice: string | null;
}

/** Reads `settings.json` in `folder`; a broken file is kept aside and the defaults are used. */
export async function openSettings(folder: string): Promise<SettingsStore> {
  const path = join(folder, 'settings.json');
  const found = await readJsonFile(path, settingsSchema);
  const inTurn = createNewestWinsQueue<Result<null>>();
  let settings = found.value ?? defaultSettings;
  return {
    current: () => settings,
    change(change) {
      settings = { ...settings, ...change };
      return inTurn(path, path, () => writeJsonFile(path, settings));
    },
    notice:
      found.problem === null
        ? null
        : `Your settings could not be read, so the program starts with its usual ones. ${found.problem} Your policies are not affected.`,
  };
}
