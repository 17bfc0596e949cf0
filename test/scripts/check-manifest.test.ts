import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkManifest } from '../../scripts/manifest/check';

const root = join(__dirname, '..', '..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');

/** The manifest with one passage replaced; a passage that is not there would make the example prove nothing. */
function changed(passage: string, replacement: string): string {
  expect(manifest).toContain(passage);
  return manifest.replace(passage, replacement);
}

function problemsOf(text: string): string[] {
  return checkManifest(text, root, false);
}

test('the manifest of this add-in has no problem', () => {
  expect(problemsOf(manifest)).toEqual([]);
});

describe('each thing that is checked has a manifest that fails it', () => {
  const id = /<Id>(.*)<\/Id>/.exec(manifest)?.[1] ?? '';
  const longText = 'x'.repeat(126);
  const namespace = '</Metadata>\n<Namespace resid="Open.Label" />';

  test.each([
    ['well-formed', changed('</Hosts>', ''), 'not well-formed'],
    ['well-formed: an entity', changed('Buka panel LKjIP', 'Buka & panel'), 'not well-formed'],
    ['the outer element', changed('xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"'), 'outer element'],
    ['order of elements', changed('<Version>0.1.0.0</Version>', ''), 'must contain, in this order: Id'],
    [
      'order inside a group',
      changed('<Label resid="Group.Label" />', '').replace(
        '<Control xsi:type="Button"',
        '<Label resid="Group.Label" /><Control xsi:type="Button"',
      ),
      '<ov:Group> must contain, in this order: ov:Label, ov:Icon, ov:Control+',
    ],
    [
      'unknown elements',
      changed('<Host Name="Workbook" />', '<Host Name="Workbook" /><Guest />'),
      '<Hosts> must contain',
    ],
    ['GUID', changed(id, id.slice(1)), 'Id must be a GUID'],
    ['version', changed('0.1.0.0', '0.1.0'), 'four numbers'],
    [
      'https of a page',
      changed('https://localhost:3000/taskpane.html', 'http://localhost:3000/taskpane.html'),
      'https',
    ],
    [
      'https of a picture',
      changed('<bt:Image id="Icon.16" DefaultValue="https', '<bt:Image id="Icon.16" DefaultValue="http'),
      'https',
    ],
    [
      'https of a domain',
      changed('<Hosts>', '<AppDomains><AppDomain>http://contoh.go.id</AppDomain></AppDomains><Hosts>'),
      'https',
    ],
    [
      'an address that is too long',
      changed('3000/functions.html', `3000/${'x'.repeat(2048)}`),
      'more than 2048 characters',
    ],
    ['no Namespace element', changed('</Metadata>', namespace), 'no <Namespace>'],
    [
      'no Namespace string',
      changed(
        '<bt:String id="Open.Label"',
        '<bt:String id="Functions.Namespace" DefaultValue="" /><bt:String id="Open.Label"',
      ),
      'no string for a namespace',
    ],
    [
      'a resid that leads nowhere',
      changed('resid="Taskpane.Url"', 'resid="Taskpane.Urk"'),
      '"Taskpane.Urk" is not declared',
    ],
    [
      'a resid of the wrong kind',
      changed('<Title resid="Open.Title"', '<Title resid="Open.Description"'),
      'not declared among bt:ShortStrings',
    ],
    ['an id declared twice', changed('<bt:Url id="GetStarted.Url"', '<bt:Url id="Taskpane.Url"'), 'declared twice'],
    ['a resid that is too long', manifest.replaceAll('Open.Description', 'x'.repeat(33)), 'more than 32 characters'],
    [
      'a short string that is too long',
      changed('"Buka panel LKjIP"', `"${longText}"`),
      'Open.Title: the text has 126 characters',
    ],
    [
      'a translation that is too long',
      changed('"Open the LKjIP pane"', `"${longText}"`),
      'Open.Title: the text has 126 characters',
    ],
    [
      'a long string that is too long',
      changed('"Ketik =IKM(', `"${'x'.repeat(250)}`),
      'GetStarted.Description: the text has',
    ],
    ['an empty text', changed('"Buka panel LKjIP"', '""'), 'Open.Title: the text is empty'],
    [
      'a name that is too long',
      changed('DisplayName DefaultValue="LKjIP untuk Excel"', `DisplayName DefaultValue="${longText}"`),
      'DisplayName: the text has 126',
    ],
    [
      'an icon that is not there',
      changed('assets/icon-80.png', 'assets/icon-81.png'),
      'assets/icon-81.png does not exist',
    ],
    [
      'an icon of another size',
      changed('assets/icon-80.png', 'assets/icon-64.png'),
      'must be 80 × 80 pixels, and is 64 × 64',
    ],
    ['an icon that is no PNG', changed('assets/icon-80.png', 'assets/icon.svg'), 'is no PNG'],
    [
      'the icon in the list',
      changed(
        '<IconUrl DefaultValue="https://localhost:3000/assets/icon-32.png"',
        '<IconUrl DefaultValue="https://localhost:3000/assets/icon-16.png"',
      ),
      'must be 32 × 32',
    ],
    ['a size that Excel needs', changed('<bt:Image size="80" resid="Icon.80" />', ''), 'no image of size 80'],
  ])('%s', (_what, text, expected) => {
    expect(problemsOf(text).join('\n')).toContain(expected);
  });
});

describe('the built folder', () => {
  let dist: string;
  const metadata = { functions: [{ id: 'IKM' }, { id: 'CAPAIAN' }] };
  const script = 'CustomFunctions.associate("IKM", () => 1); CustomFunctions.associate({ CAPAIAN: () => 2 });';

  beforeEach(() => {
    dist = mkdtempSync(join(tmpdir(), 'lkjip-dist-'));
    mkdirSync(join(dist, 'assets'));
    cpSync(join(root, 'assets'), join(dist, 'assets'), { recursive: true });
    for (const page of ['index.html', 'taskpane.html', 'functions.html']) writeFileSync(join(dist, page), '');
    for (const file of ['functions.json', 'functions.en.json'])
      writeFileSync(join(dist, file), JSON.stringify(metadata));
    writeFileSync(join(dist, 'functions.js'), script);
  });
  afterEach(() => rmSync(dist, { recursive: true }));

  test('passes when everything is there', () => {
    expect(checkManifest(manifest, dist, true)).toEqual([]);
  });

  test('fails when a page is missing', () => {
    rmSync(join(dist, 'taskpane.html'));
    expect(checkManifest(manifest, dist, true)).toEqual(['taskpane.html is not in the built folder.']);
  });

  test('fails when a described function is not registered', () => {
    writeFileSync(join(dist, 'functions.js'), 'CustomFunctions.associate("IKM", () => 1);');
    expect(checkManifest(manifest, dist, true)).toEqual([
      'functions.json describes CAPAIAN, which functions.js does not register.',
      'functions.en.json describes CAPAIAN, which functions.js does not register.',
    ]);
  });

  test('fails when a registered function is not described in one of the languages', () => {
    const one = { functions: [{ id: 'IKM' }] };
    writeFileSync(join(dist, 'functions.en.json'), JSON.stringify(one));
    expect(checkManifest(manifest, dist, true)).toEqual([
      'functions.js registers CAPAIAN, which functions.en.json does not describe.',
    ]);
  });
});
