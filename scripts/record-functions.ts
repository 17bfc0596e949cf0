/** Records functions.json for the version of the manifest, after the version was raised. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, versionOf, type RecordedFunctions } from './manifest/functions-version';
import { parseXml } from './manifest/xml';

const root = join(__dirname, '..');
const version = versionOf(parseXml(readFileSync(join(root, 'manifest.xml'), 'utf8')));
const hash = hashOf(readFileSync(join(root, 'src/apps/functions/functions.json'), 'utf8'));
const recorded: RecordedFunctions = { version, hash };
writeFileSync(join(__dirname, 'manifest/functions-version.json'), `${JSON.stringify(recorded, null, 2)}\n`);
