/** What LibreOffice makes of the standard sheets: it computes every formula anew, which no test of ours does. */
const unit = require('./jest.config.cjs');

module.exports = {
  ...unit,
  roots: ['<rootDir>/test/libreoffice'],
  testMatch: ['**/*.libreoffice.ts'],
  // npm run libreoffice:long
  testPathIgnorePatterns: ['/node_modules/', '\\.long\\.libreoffice\\.ts$'],
  // Univer's formula engine comes with modules that plain Node loads and jest has to translate.
  transform: { ...unit.transform, '\\.m?js$': ['@swc/jest', {}] },
  transformIgnorePatterns: ['/@univerjs/[^/]+/lib/'],
  maxWorkers: 1,
  testTimeout: 900_000,
};
