/**
 * Draws assets/icon.svg as the PNG files that Excel asks for; the files are committed.
 *
 * Usage: npm run icons
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../test/e2e/browser';

/** 16, 32 and 80 are for the ribbon, 32 and 64 for the list of add-ins, 128 for the store. */
const sizes = [16, 32, 64, 80, 128];

async function renderIcons(): Promise<void> {
  const assets = join(__dirname, '..', 'assets');
  const drawing = Buffer.from(readFileSync(join(assets, 'icon.svg'))).toString('base64');
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
    );
    await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
    await page.screenshot({ path: join(assets, `icon-${size}.png`), omitBackground: true });
  }
  await browser.close();
}

void renderIcons();
