/** End-to-end tests that take too long for each run of all tests: `npm run e2e:long`. */
const e2e = require('./jest.e2e.config.cjs');

module.exports = {
  ...e2e,
  testMatch: ['**/*.long.e2e.ts'],
  testPathIgnorePatterns: [],
  // Whoever runs them looks for what happens rarely.
  setupFilesAfterEnv: [],
  // A page that is slowed down has the machine to itself.
  maxWorkers: 1,
  testTimeout: 600_000,
};
