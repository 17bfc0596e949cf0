/** End-to-end tests: a real browser on the built web edition, so `npm run build` comes first. */
const unit = require('./jest.config.cjs');

module.exports = {
  ...unit,
  roots: ['<rootDir>/test/e2e'],
  testMatch: ['**/*.e2e.ts'],
  // npm run e2e:long
  testPathIgnorePatterns: ['/node_modules/', '\\.long\\.e2e\\.ts$'],
  setupFilesAfterEnv: ['<rootDir>/test/e2e/second-try.ts'],
  // One browser at a time: two of them on two cores only slow each other down.
  maxWorkers: 1,
  testTimeout: 120_000,
};
