/** Builds a page for tests out of parts of the product, with the loaders that the product is built with. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import CssPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';
import { serveFolder, type StaticServer } from '../../scripts/static-server';

const root = join(__dirname, '..', '..');

/** A page that is being served. */
export type BuiltPage = StaticServer;

/**
 * Packs a script of test/e2e/pages with an empty page around it and serves both.
 * @param mode `production` where its speed is measured beside that of the product
 * @throws what webpack says when it does not compile
 * @example const page = await buildPage('pane-page.tsx');
 */
export async function buildPage(
  script: string,
  mode: 'development' | 'production' = 'development',
): Promise<BuiltPage> {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  await pack({
    mode,
    devtool: false,
    // Most modules of the pages are the same.
    cache: { type: 'filesystem', name: `pages-${mode}`, buildDependencies: { config: [__filename] } },
    context: root,
    entry: join(__dirname, 'pages', script),
    output: { path: folder, filename: 'page.js' },
    target: ['web', 'es2022'],
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { rootDir: root } },
        },
        { test: /\.md$/, loader: join(root, 'scripts/guide/guide-loader.cjs') },
        { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
      ],
    },
    plugins: [new CssPlugin({ filename: 'page.css' })],
    performance: false,
  });
  const links = '<link rel="icon" href="data:,"><link rel="stylesheet" href="page.css">';
  const page = `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>LKjIP</title>${links}</head><body><main id="page"></main><script src="page.js"></script></body></html>`;
  writeFileSync(join(folder, 'index.html'), page);
  const server = await serveFolder(folder, 0);
  return {
    address: server.address,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function pack(configuration: webpack.Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configuration);
    compiler.run((error, stats) => {
      // Closing it writes the cache.
      compiler.close(() => {
        if (error) reject(error);
        else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
        else resolve();
      });
    });
  });
}
