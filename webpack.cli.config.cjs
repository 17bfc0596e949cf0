/**
 * Builds release/program/: the command line as a few files of plain JavaScript that need nothing but Node. Each reader and
 * writer is a file of its own, loaded when it is used.
 */
const { join } = require('node:path');
const { BannerPlugin } = require('webpack');
const { minimizer } = require('./scripts/minimizer.cjs');
const { NoticesPlugin } = require('./scripts/notices/notices-plugin.cjs');

module.exports = {
  context: __dirname,
  mode: 'production',
  entry: { lkjip: './src/apps/cli/main.ts' },
  target: 'node20',
  output: {
    path: join(__dirname, 'release/program'),
    filename: '[name].js',
    chunkFilename: 'parts/[name].js',
    clean: true,
  },
  devtool: false,
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    // Threads are started by the name that their module has in Node.
    parser: { javascript: { worker: ['Worker from node:worker_threads', '...'], createRequire: false } },
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: 'ts-loader',
        // Types are checked once, by `npm run lint`.
        options: { transpileOnly: true, compilerOptions: { rootDir: __dirname } },
      },
    ],
  },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, test: /^lkjip\.js$/ }), new NoticesPlugin()],
  optimization: {
    splitChunks: {
      cacheGroups: {
        // What checking one workbook takes, and nothing that only writers and other readers share.
        checker: {
          name: 'checker',
          minChunks: 2,
          chunks: 'async',
          priority: 1,
          test: (module, { chunkGraph }) =>
            [...chunkGraph.getModuleChunksIterable(module)].some(({ name }) => name === 'periksa'),
        },
        default: { name: 'shared', minChunks: 2, chunks: 'async' },
        defaultVendors: false,
        // Written with by two commands, and not to be loaded by those that only check.
        'word-library': {
          name: 'word-library',
          chunks: 'async',
          test: /node_modules[\\/](?:docx|jszip)[\\/]/,
          priority: 1,
          enforce: true,
        },
        sheetjs: { name: 'sheetjs', chunks: 'async', test: /node_modules[\\/]@e965[\\/]xlsx/, enforce: true },
      },
    },
    minimizer: [minimizer],
  },
  performance: false,
  stats: 'errors-warnings',
};
