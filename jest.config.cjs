/** Unit tests run on plain Node; end-to-end tests have a runner of their own (npm run e2e). */
module.exports = {
  roots: ['<rootDir>/test'],
  // All processors: by itself jest leaves one idle, which is every other one on a small machine.
  maxWorkers: '100%',
  // A test that hangs fails; one on a busy machine does not.
  testTimeout: 60_000,
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { useDefineForClassFields: false, react: { runtime: 'automatic', importSource: 'preact' } },
        },
      },
    ],
    // Univer's names come with modules that plain Node loads and jest has to translate.
    '/(lodash-es|nanoid|numfmt|kdbush|rbush|quickselect)/.+\\.js$': ['@swc/jest', {}],
  },
  transformIgnorePatterns: ['/node_modules/(?!.*(lodash-es|nanoid|numfmt|kdbush|rbush|quickselect)/)'],
};
