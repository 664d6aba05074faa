/** What the benchmark takes from the product; bundled for Node by `scripts/lib/bundle.mjs`. */
export { default as library } from 'virtual:library';
export { exporterById } from '../../src/shared/exporters/index';
export { policyContext } from '../../src/shared/policy/context';
export { readPolicyFile, writePolicyFile } from '../../src/shared/policy/file';
export { resolvePolicy } from '../../src/shared/policy/resolve';
export { generatePolicy, repeatedKey } from './policies';
