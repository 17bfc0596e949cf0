/** Which builds have the page "Uji di Excel", and the way to it in the pane's settings. */
import { join } from 'node:path';
import type { Configuration } from 'webpack';

type Build = (env: Record<string, boolean>, argv: { mode: string }) => Promise<Configuration>;

const loading = import(join(__dirname, '..', '..', '..', 'webpack.config.js')) as Promise<{ default: Build }>;

/** What a build fills in for HAS_TRIAL, and whether it has the page's script and the page itself. */
async function partsOf(env: Record<string, boolean>) {
  const { entry, plugins = [] } = await (await loading).default(env, { mode: 'production' });
  const filledIn = plugins.flatMap((plugin) => {
    const { definitions } = plugin as { definitions?: Record<string, string> };
    return definitions?.['HAS_TRIAL'] ?? [];
  });
  const pages = plugins.flatMap((plugin) => {
    const { userOptions } = plugin as { userOptions?: { filename?: string } };
    return userOptions?.filename ?? [];
  });
  return { filledIn, script: 'uji' in (entry as object), page: pages.includes('uji.html') };
}

test('a build for development has the page, and the pane leads to it', async () => {
  expect(await partsOf({ trial: true })).toEqual({ filledIn: ['true'], script: true, page: true });
});

test('what is handed out has neither', async () => {
  expect(await partsOf({})).toEqual({ filledIn: ['false'], script: false, page: false });
});
