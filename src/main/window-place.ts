import { join } from 'node:path';
import { z } from '../shared/zod';
import { readJsonFile, writeJsonFile } from './storage/json-file';
import type { Result } from '../shared/result';

/** A rectangle on the screens, in device-independent pixels. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the window was when it was closed. */
export interface WindowPlace {
  readonly bounds: Rectangle;
  readonly isMaximized: boolean;
}

export const smallestWindow = { width: 720, height: 520 } as const;
const usualWindow = { width: 1280, height: 800 } as const;

const placeSchema = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) }),
  isMaximized: z.boolean(),
});

/** Null on the first start; a broken file counts as none. */
export async function readWindowPlace(folder: string): Promise<WindowPlace | null> {
  return (await readJsonFile(join(folder, 'window.json'), placeSchema)).value;
}

export function writeWindowPlace(folder: string, place: WindowPlace): Promise<Result<null>> {
  return writeJsonFile(join(folder, 'window.json'), place);
}

/**
 * Where to open the window: as it was, but never larger than a screen or so far outside that it
 * cannot be reached (a screen may have been unplugged). Without a position it is centred.
 */
export function placeOnScreen(
  saved: Rectangle | null,
  workAreas: readonly [Rectangle, ...Rectangle[]],
): { readonly width: number; readonly height: number; readonly x?: number; readonly y?: number } {
  const area =
    saved === null ? null : (workAreas.find((candidate) => canBeReached(saved, candidate)) ?? null);
  if (saved === null || area === null) {
    const { width, height } = saved ?? usualWindow;
    return fit(width, height, workAreas[0]);
  }
  return { x: saved.x, y: saved.y, ...fit(saved.width, saved.height, area) };
}

/** Enough of the title bar is on the screen to take hold of. */
function canBeReached(window: Rectangle, area: Rectangle): boolean {
  const visibleWidth = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  return visibleWidth >= 100 && window.y >= area.y - 10 && window.y <= area.y + area.height - 40;
}

function fit(
  width: number,
  height: number,
  area: Rectangle,
): { readonly width: number; readonly height: number } {
  return {
    width: Math.max(smallestWindow.width, Math.min(width, area.width)),
    height: Math.max(smallestWindow.height, Math.min(height, area.height)),
  };
}
