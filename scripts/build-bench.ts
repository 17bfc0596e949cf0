/** Builds what measures as the command line is built: what users run is measured, and not what a loader makes of it. */
import { basename, join } from 'node:path';
import webpack, { DefinePlugin, type Configuration, type ExternalItemFunctionData, type NormalModule } from 'webpack';

const root = join(__dirname, '..');
const target = join(root, 'release/bench');

/** The libraries of the product are built in; those of the tools stay where they are. */
function externalOf({ context = '', request = '' }: ExternalItemFunctionData): Promise<string | false> {
  const isOfTool = !/[\\/](?:src|node_modules)(?:[\\/]|$)/.test(context.slice(root.length));
  return Promise.resolve(isOfTool && /^[^./]/.test(request) ? `commonjs ${request}` : false);
}

/** Files find others from where they were written. */
const whereItWas = (path: 'context' | 'resource'): ReturnType<typeof DefinePlugin.runtimeValue> =>
  DefinePlugin.runtimeValue(({ module }) => JSON.stringify((module as NormalModule)[path]));

/**
 * Builds some files of scripts/bench.
 * @returns the built ones
 */
export async function buildBench(files: readonly string[]): Promise<string[]> {
  const name = (file: string): string => basename(file, '.ts');
  const { default: program } = (await import(join(root, 'webpack.cli.config.cjs'))) as { default: Configuration };
  const settings: Configuration = {
    ...program,
    entry: Object.fromEntries(files.map((file) => [name(file), file])),
    output: {
      path: target,
      filename: '[name].js',
      chunkFilename: '[id].js',
      library: { type: 'commonjs2' },
      clean: true,
    },
    externals: [externalOf],
    plugins: [new DefinePlugin({ __dirname: whereItWas('context'), __filename: whereItWas('resource') })],
  };
  await new Promise<void>((resolve, reject) => {
    webpack(settings, (error, stats) => {
      const wrong = error ?? (stats?.hasErrors() === true ? new Error(stats.toString('errors-only')) : null);
      if (wrong === null) resolve();
      else reject(wrong);
    });
  });
  return files.map((file) => join(target, `${name(file)}.js`));
}
