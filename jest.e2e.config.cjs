/** End-to-end tests: a real browser on the built web edition, so `npm run build` comes first. */
const unit = require('./jest.config.cjs');

module.exports = {
  ...unit,
  roots: ['<rootDir>/test/e2e'],
  testMatch: ['**/*.e2e.ts'],
  // npm run e2e:long
  testPathIgnorePatterns: ['/node_modules/', '\\.long\\.e2e\\.ts$'],
  globalSetup: '<rootDir>/test/e2e/pack-all-pages.ts',
  setupFilesAfterEnv: ['<rootDir>/test/e2e/second-try.ts'],
  // Two browsers at a time on two processors take two thirds of the time that one takes.
  maxWorkers: 2,
  testTimeout: 120_000,
};
