/** What LibreOffice makes of the standard sheets: it computes every formula anew, which no test of ours does. */
const unit = require('./jest.config.cjs');

module.exports = {
  ...unit,
  roots: ['<rootDir>/test/libreoffice'],
  testMatch: ['**/*.libreoffice.ts'],
  maxWorkers: 1,
  testTimeout: 900_000,
};
