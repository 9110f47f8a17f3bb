import { z } from 'astro/zod';

/* Zod would try whether it may make code of its schemas. A page's policy lets nothing do so, and the browser would tell of each try. */
z.config({ jitless: true });

export { z };
