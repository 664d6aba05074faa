import type { ExportFormat } from '../../shared/exporters/exporter';
import { exporterById } from '../../shared/exporters/index';
import type { ResolvedPolicy } from '../../shared/policy/resolved';
import type { Result } from '../../shared/result';

/** One job for the worker. */
export interface ExportJob {
  readonly format: ExportFormat;
  readonly policy: ResolvedPolicy;
  /** ISO 8601 in UTC. */
  readonly now: string;
}

self.addEventListener('message', (event: MessageEvent<ExportJob>) => {
  const { format, policy, now } = event.data;
  void exporterById(format)
    .export(policy, { now })
    .then((result: Result<Uint8Array>) => self.postMessage(result))
    // The window hears of errors, but not of promises that nobody catches.
    .catch((error: unknown) => self.reportError(error));
});
