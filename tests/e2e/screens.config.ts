import { defineConfig } from '@playwright/test';
import base from './playwright.config';

/** Takes pictures of every screen; no part of the usual run (see CONTRIBUTING, "Screenshots"). */
export default defineConfig({ ...base, testMatch: 'take-screens.ts' });
