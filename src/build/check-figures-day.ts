/** Day on which the figures of the checks are taken, so that they are the same tomorrow. */
export const figuresDay = '2026-11-22';
