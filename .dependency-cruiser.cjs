/**
 * The floors of the core, from the ground up: what stands on a floor may import from its own and from those below, types
 * included. A new folder of the core gets its place here.
 */
const floors = [
  [
    'calc',
    'names',
    'workbook',
    'formulas',
    'best-of.ts',
    'group-by.ts',
    'indexes-where.ts',
    'numbers-between.ts',
    'only-one.ts',
    'remember.ts',
    'runs-of.ts',
  ],
  ['findings'],
  ['tables'],
  ['expressions'],
  ['relations'],
  ['layouts', 'arithmetic'],
  ['profiles'],
  ['recognise'],
  ['claims'],
  ['network'],
  ['diagnosis'],
  ['vote'],
  ['checks'],
  ['summary'],
  ['check.ts', 'scaffold', 'functions-to-native', 'charts', 'checklist', 'naskah', 'next-year', 'printing', 'reviu'],
  ['repairs'],
];

const pathOf = (rooms) => `^src/core/(${rooms.map((room) => room.replace('.', '\\.')).join('|')})(/|$)`;

/** Imports go one way: apps -> hosts -> core. The core is plain TypeScript and knows no page, no Office.js and no files. */
module.exports = {
  forbidden: [
    {
      name: 'core-imports-nothing-above-it',
      comment: 'The core may be used by every host and every app, so it may import none of them.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: '^src/(hosts|apps)/' },
    },
    {
      name: 'core-is-plain',
      comment: 'Data in, data out: no modules of Node and no packages.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled', 'npm-no-pkg'] },
    },
    {
      name: 'messages-import-core-types-only',
      comment: 'The sentences may name what they speak of, but not the programs that show them.',
      severity: 'error',
      from: { path: '^src/messages/' },
      to: { path: '^src/(hosts|apps)/' },
    },
    {
      name: 'core-says-nothing',
      comment: 'The core gives message ids and data; the apps turn them into sentences.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: '^src/messages/' },
    },
    {
      name: 'hosts-import-no-apps',
      severity: 'error',
      from: { path: '^src/hosts/' },
      to: { path: '^src/apps/' },
    },
    {
      name: 'program-imports-no-tests',
      comment: 'What only tests and builds need must not reach the people who use the program.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts)/' },
    },
    {
      name: 'core-has-a-floor-for-every-room',
      severity: 'error',
      from: {},
      to: { path: '^src/core/', pathNot: pathOf(floors.flat()) },
    },
    ...floors.slice(0, -1).map((rooms, floor) => ({
      name: `core-floor-${floor}-imports-none-above`,
      comment: `${rooms.join(', ')}: the floors above build on them.`,
      severity: 'error',
      from: { path: pathOf(rooms) },
      to: { path: pathOf(floors.slice(floor + 1).flat()) },
    })),
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      // Two files may name each other's types: those are gone when the program runs.
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    // Packages say in `exports` where their parts are.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
    },
  },
};
