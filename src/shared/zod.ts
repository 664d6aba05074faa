import { z } from 'zod';

// Without this zod tries `new Function`, which the content security policy of the window reports.
z.config({ jitless: true });

export { z };
