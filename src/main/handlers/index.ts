import type { Handlers } from '../dispatch';
import type { Program } from '../program';
import { appHandlers } from './app';
import { askHandlers } from './ask';
import { clausesHandlers } from './clauses';
import { exportHandlers } from './export';
import { linkHandlers } from './link';
import { packHandlers } from './pack';
import { policyHandlers } from './policy';
import { recentHandlers } from './recent';
import { settingsHandlers } from './settings';
import { templatesHandlers } from './templates';
import { windowHandlers } from './window';

/** One handler for each request of the contract: a missing one does not compile. */
export function allHandlers(program: Program): Handlers {
  return {
    ...appHandlers(program),
    ...policyHandlers(program),
    ...recentHandlers(program),
    ...templatesHandlers(program),
    ...clausesHandlers(program),
    ...packHandlers(program),
    ...exportHandlers(program),
    ...settingsHandlers(program),
    ...windowHandlers(program),
    ...askHandlers(program),
    ...linkHandlers(program),
  };
}
