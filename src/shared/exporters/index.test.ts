import { expect, test } from 'vitest';
import { exportFormats } from './exporter';
import { exporterById, exporters } from './index';

test('every format has one exporter, found by its id', () => {
  expect(exporters.map(({ id }) => id)).toEqual(exportFormats);
  expect(exportFormats.map((id) => exporterById(id).id)).toEqual(exportFormats);
  expect(exporters.map(({ extension }) => extension)).toEqual(['docx', 'html', 'md']);
});
