// @vitest-environment happy-dom
import { Editor } from '@tiptap/core';
import { __parseFromClipboard as parseFromClipboard } from '@tiptap/pm/view';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyPolicy } from '../policy/any-policy.test-tool';
import { ownNodes, schemaExtensions } from '../schema';
import { cleanHtml } from './clean-html';
