/**
 * Builds dist/: the functions, the task pane, the web edition, and the manifest that names where they are served from.
 *
 * Settings (npm run build -- --env name=value):
 * - address=https://…  where the add-in will be served from; without it the manifest names the development server.
 * - trial             with the page "Uji di Excel", for development: what this program relies on, tried in the real Excel.
 * - officejs=cdn       load office.js from Microsoft's servers; without it dist/ carries a copy of its files.
 */
const { join, relative } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const CssPlugin = require('mini-css-extract-plugin');
const { DefinePlugin } = require('webpack');
const { minimizer } = require('./scripts/minimizer.cjs');
const { NoticesPlugin } = require('./scripts/notices/notices-plugin.cjs');
const { OlderEnginePlugin } = require('./scripts/older-engine-plugin.cjs');
const { PrecachePlugin } = require('./scripts/precache-plugin.cjs');
const policies = require('./src/apps/policies.json');

/** Where `npm run dev` serves, and what manifest.xml says. */
const developmentAddress = 'https://localhost:3000';

/** office.js loads its other files from the folder that it came from, so they are copied and never bundled. */
const microsoft = 'https://appsforoffice.microsoft.com';
const officeFolder = { cdn: `${microsoft}/lib/1/hosted`, copy: 'office-js' };

/** The parts of the pane that are loaded when they are needed; `npm run size` counts them. */
const paneParts = new Set([
  'id',
  'en',
  'checker',
  'repairs',
  'tasks',
  'profiles',
  'naskah',
  'ringkasan',
  'cetak',
  'panduan',
]);

/** Whether a module is one of those that a part needs. */
const isFor =
  (part) =>
  (module, { chunkGraph }) =>
    Array.from(chunkGraph.getModuleChunksIterable(module)).some(({ name }) => name === part);
const partFile =
  (extension) =>
  ({ chunk }) =>
    `${paneParts.has(chunk.name) ? 'pane' : 'web'}/[name].${extension}`;

/** What the web edition needs to work without a network. */
const keptOffline = /^(?:index\.html|web\.(?:js|css)|(?:web|pane)\/.+|assets\/(?:contoh\.xlsx|icon-32\.png))$/;

/** Files that only Word, Outlook and other programs load, or that are for reading and not for running. */
const notForExcel = [
  '**/{access,onenote,outlook,outlookwebapp,powerpoint,powerpointios,project,word,wordios}-*.js',
  '**/outlook_strings.js',
  '**/*debug*',
  '**/*vsdoc*',
  '**/*.d.ts',
];

/** The Content Security Policy of the add-in's pages; office.js also frames a page of the server that it comes from. */
function addInPolicy(officeIsCopied) {
  const from = officeIsCopied ? '' : ` ${microsoft}`;
  return policies.addIn.join('; ').replace(/(?:script|frame)-src 'self'/g, (directive) => directive + from);
}

function page(filename, source, chunks, office, policy) {
  return new HtmlPlugin({
    filename,
    template: join(__dirname, source),
    chunks,
    templateParameters: { office, policy },
    // office.js has to run before our script, and defer keeps the order of the page.
    scriptLoading: 'defer',
  });
}

/** Where a file of office.js goes: the package has one folder in small letters that office.js asks for in capitals. */
function officeFile({ context, absoluteFilename }) {
  return join(officeFolder.copy, relative(context, absoluteFilename).replace(/agaveerrorux/gi, 'AgaveErrorUX'));
}

function copies(address, officeIsCopied) {
  const patterns = [
    { from: 'assets/*.png' },
    { context: join(__dirname, 'src/apps/functions'), from: 'functions*.json' },
    {
      from: 'manifest.xml',
      transform: (text) => text.toString().replaceAll(developmentAddress, address),
    },
  ];
  if (officeIsCopied) {
    const source = join(__dirname, 'node_modules/@microsoft/office-js');
    const to = officeFolder.copy;
    // Minimised already, and the licence allows no change.
    const info = { minimized: true };
    const options = { info, globOptions: { ignore: notForExcel } };
    patterns.push({ context: join(source, 'dist'), from: '**/*', to: officeFile, ...options });
    patterns.push({ context: source, from: 'LICENSE.md', to });
  }
  return new CopyPlugin({ patterns });
}

/** A certificate that browsers on this machine trust: Excel loads add-ins from https only. */
async function developmentServer() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  const options = await getHttpsServerOptions();
  return { port: 3000, server: { type: 'https', options }, headers: { 'Access-Control-Allow-Origin': '*' } };
}

module.exports = async (env, argv) => {
  const address = (env.address ?? developmentAddress).replace(/\/+$/, '');
  if (!address.startsWith('https://')) throw new Error(`The address has to begin with https://, and is ${address}`);
  const officeIsCopied = env.officejs !== 'cdn';
  const office = officeIsCopied ? officeFolder.copy : officeFolder.cdn;
  const policy = addInPolicy(officeIsCopied);
  const production = argv.mode === 'production';
  return {
    context: __dirname,
    entry: {
      functions: './src/apps/functions/functions.ts',
      taskpane: './src/apps/taskpane/main.tsx',
      loading: './src/apps/taskpane/loading',
      ...(env.trial ? { uji: './scripts/excel/trial/page' } : {}),
      web: './src/apps/web/main',
      // While one develops, the page must not come from yesterday's copy.
      ...(production ? { 'service-worker': './src/apps/web/service-worker' } : {}),
    },
    output: { path: join(__dirname, 'dist'), filename: '[name].js', chunkFilename: partFile('js'), clean: true },
    target: ['web', 'es2022'],
    devtool: production ? false : 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          // Types are checked once, by `npm run lint`.
          options: { transpileOnly: true, compilerOptions: { rootDir: __dirname } },
        },
        {
          // Only Univer gets it that way; it gets the library itself.
          include: join(__dirname, 'node_modules/@univerjs'),
          resolve: { alias: { numfmt$: join(__dirname, 'src/apps/web/univer/remembered-numfmt.ts') } },
        },
        {
          include: join(__dirname, 'node_modules/@univerjs/sheets-formula-ui'),
          test: /index\.js$/,
          loader: join(__dirname, 'scripts/argument-separator-loader.cjs'),
        },
        { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
        { test: /\.md$/, loader: join(__dirname, 'scripts/guide/guide-loader.cjs') },
        { test: /\.xlsx$/, type: 'asset/resource', generator: { filename: 'assets/[name][ext]' } },
      ],
    },
    plugins: [
      new CssPlugin({ filename: '[name].css', chunkFilename: partFile('css') }),
      page('functions.html', 'src/apps/functions/functions.html', ['functions'], office, policy),
      page('taskpane.html', 'src/apps/taskpane/taskpane.html', ['taskpane'], office, policy),
      ...(env.trial ? [page('uji.html', 'scripts/excel/trial/uji.html', ['uji'], office, policy)] : []),
      // The pane shows the way there in such a build only.
      new DefinePlugin({ HAS_TRIAL: JSON.stringify(Boolean(env.trial)) }),
      page('index.html', 'src/apps/web/index.html', ['web'], office, policies.web.join('; ')),
      copies(address, officeIsCopied),
      new NoticesPlugin(),
      ...(production
        ? [new OlderEnginePlugin('functions.js'), new PrecachePlugin('service-worker.js', keptOffline)]
        : []),
    ],
    optimization: {
      splitChunks: {
        cacheGroups: {
          // All that checking needs is one file: it is loaded first in any case, and the tasks need much of it.
          checker: { name: 'checker', chunks: 'async', test: isFor('check'), priority: 1, enforce: true },
          // What planning repairs needs besides: other parts compute formulas with it, too.
          repairs: { name: 'repairs', chunks: 'async', test: isFor('repair'), enforce: true },
          // The library that reads old workbooks, by a name that `npm run size` can count.
          sheetjs: { name: 'sheetjs', chunks: 'async', test: /node_modules[\\/]@e965[\\/]xlsx/, enforce: true },
          // The library that writes Word files, likewise.
          'naskah-library': {
            name: 'naskah-library',
            chunks: 'async',
            test: /node_modules[\\/]docx[\\/]/,
            enforce: true,
          },
          // How the profiles print their tables only when one is chosen or inserted.
          profiles: {
            name: 'profiles',
            chunks: 'async',
            test: /core[\\/]profiles[\\/](?!rules\b)[\w-]+\.ts/,
            priority: 2,
            enforce: true,
          },
        },
      },
      // Short numbers and names; every file is loaded anew with a new version, so nothing is kept by staying as it was.
      ...(production ? { moduleIds: 'size', chunkIds: 'size', mangleExports: 'size' } : {}),
      minimizer: [minimizer, '...'],
    },
    // The budgets are in .size-limit.json; the grid of the web edition has none.
    performance: false,
    stats: 'errors-warnings',
    ...(env.WEBPACK_SERVE ? { devServer: await developmentServer() } : {}),
  };
};
