import { z } from '../zod';
import { packSchema } from './pack';

/** The JSON schema of packs, as `docs/pack.schema.json` publishes it. */
export function packJsonSchema(): object {
  return z.toJSONSchema(packSchema, { io: 'input', reused: 'ref' });
}
