/** Packs pages for tests out of parts of the product, with the loaders that the product is built with. */
import { writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import CssPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';

const root = join(__dirname, '..', '..');

/**
 * Packs scripts of test/e2e/pages, each with an empty page around it: `pane-page.tsx` becomes `pane-page.html`.
 * @param folder where they go
 * @param mode `production` where their speed is measured beside that of the product
 * @throws what webpack says when it does not compile
 */
export async function packPages(
  scripts: readonly string[],
  folder: string,
  mode: 'development' | 'production' = 'development',
): Promise<void> {
  await pack({
    mode,
    devtool: false,
    cache: { type: 'filesystem', name: `pages-${mode}`, buildDependencies: { config: [__filename] } },
    context: root,
    entry: Object.fromEntries(scripts.map((script) => [parse(script).name, join(__dirname, 'pages', script)])),
    output: { path: folder, filename: '[name].js' },
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
    plugins: [new CssPlugin({ filename: '[name].css' })],
    performance: false,
  });
  for (const script of scripts) {
    const { name } = parse(script);
    const links = `<link rel="icon" href="data:,"><link rel="stylesheet" href="${name}.css">`;
    const page = `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>LKjIP</title>${links}</head><body><main id="page"></main><script src="${name}.js"></script></body></html>`;
    writeFileSync(join(folder, `${name}.html`), page);
  }
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
