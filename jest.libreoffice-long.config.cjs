/** What LibreOffice makes of the standard sheets, in tests that take too long for each run: `npm run libreoffice:long`. */
const libreoffice = require('./jest.libreoffice.config.cjs');

module.exports = {
  ...libreoffice,
  testMatch: ['**/*.long.libreoffice.ts'],
  testPathIgnorePatterns: [],
  testTimeout: 3_600_000,
};
