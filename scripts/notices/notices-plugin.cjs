/** A webpack plugin that lists the packages that are bundled, with their licences: THIRD-PARTY-NOTICES.txt. */
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join, sep } = require('node:path');
const { Compilation, sources } = require('webpack');

const folder = `${sep}node_modules${sep}`;
const licenceFile = /^(?:licen[cs]e|copying|notice|copyrightnotice)(?:\.(?:md|txt))?$/i;

/** The folder of the package that a module comes from; null for a module of ours. */
function packageFolder(resource) {
  const end = resource.lastIndexOf(folder);
  if (end < 0) return null;
  const [first, second] = resource.slice(end + folder.length).split(sep);
  return join(resource.slice(0, end + folder.length), first.startsWith('@') ? join(first, second) : first);
}

/** Some packages name their licence and leave out its text; then it is the usual text of that licence. */
function usualText(name, license, author) {
  const file = join(__dirname, `${license}.txt`);
  if (!existsSync(file)) throw new Error(`${name} brings no licence text, and ${license} is none of scripts/notices.`);
  return `Copyright (c) ${author || `the authors of ${name}`}\n\n${readFileSync(file, 'utf8').trim()}`;
}

/** A package as a line, and the text of its licence. */
function readPackage(path) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const files = readdirSync(path).filter((file) => licenceFile.test(file));
  const texts = files.map((file) => readFileSync(join(path, file), 'utf8').trim());
  const text = texts.length > 0 ? texts.join('\n\n') : usualText(name, license, author?.name ?? author);
  return { line: `${name} ${version}${license ? ` (${license})` : ''}`, text };
}

/** Packages of one project share their licence: each text stands once, below the packages that it is for. */
function writeNotices(folders) {
  const linesByText = new Map();
  for (const { line, text } of folders.map(readPackage))
    linesByText.set(text, [...(linesByText.get(text) ?? []), line]);
  const parts = [...linesByText].map(([text, lines]) => `${lines.join('\n')}\n\n${text}\n`);
  const rule = `\n${'-'.repeat(80)}\n\n`;
  return `This product contains the packages below, each under its own licence.\n${rule}${parts.join(rule)}`;
}

class NoticesPlugin {
  apply(compiler) {
    const name = 'NoticesPlugin';
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const folders = new Set();
      compilation.hooks.finishModules.tap(name, (modules) => {
        for (const { resource } of modules) {
          const path = packageFolder(resource ?? '');
          if (path !== null) folders.add(path);
        }
      });
      compilation.hooks.processAssets.tap({ name, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        compilation.emitAsset('THIRD-PARTY-NOTICES.txt', new sources.RawSource(writeNotices([...folders].sort())));
      });
    });
  }
}

module.exports = { NoticesPlugin, writeNotices };
