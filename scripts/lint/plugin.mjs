import { importDirections } from './import-directions.mjs';

/** The lint rules that only this project has; .oxlintrc.json loads them. */
export default {
  meta: { name: 'clausewright' },
  rules: { 'import-directions': importDirections },
};
