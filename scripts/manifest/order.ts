/** Which elements a manifest may have, and in which order: Excel refuses one in the wrong place without saying why. */
import { allElements, type XmlElement } from './xml';

/**
 * What each element contains, in order: `?` may be missing, `+` at least one, `*` any number. The parts of the schema
 * that this add-in has no use for are left out, so using them is reported until they are added here.
 * Source: the XSD files of Office task pane add-ins, version 1.1 with overrides 1.0. The icons and the help address
 * are optional there; add-in stores and administrators ask for them.
 */
const contents: Record<string, string> = {
  'OfficeApp TaskPaneApp':
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl ' +
    'SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions ov:VersionOverrides',
  DisplayName: 'Override*',
  Description: 'Override*',
  IconUrl: 'Override*',
  HighResolutionIconUrl: 'Override*',
  SupportUrl: 'Override*',
  AppDomains: 'AppDomain+',
  Hosts: 'Host+',
  Requirements: 'Sets? Methods?',
  Sets: 'Set+',
  Methods: 'Method+',
  DefaultSettings: 'SourceLocation',
  SourceLocation: 'Override*',
  'ov:VersionOverrides VersionOverridesV1_0': 'ov:Description? ov:Requirements? ov:Hosts ov:Resources',
  'ov:Requirements': 'bt:Sets? bt:Methods?',
  'bt:Sets': 'bt:Set+',
  'bt:Methods': 'bt:Method+',
  'ov:Hosts': 'ov:Host+',
  'ov:Host Workbook': 'ov:AllFormFactors ov:DesktopFormFactor',
  'ov:AllFormFactors': 'ov:ExtensionPoint',
  'ov:ExtensionPoint CustomFunctions': 'ov:Script ov:Page ov:Metadata ov:Namespace?',
  'ov:Script': 'ov:SourceLocation',
  'ov:Page': 'ov:SourceLocation',
  'ov:Metadata': 'ov:SourceLocation',
  'ov:DesktopFormFactor': 'ov:GetStarted? ov:FunctionFile? ov:ExtensionPoint+',
  'ov:GetStarted': 'ov:Title ov:Description ov:LearnMoreUrl',
  'ov:ExtensionPoint PrimaryCommandSurface': 'ov:OfficeTab* ov:CustomTab*',
  'ov:OfficeTab': 'ov:Group+',
  'ov:CustomTab': 'ov:Group+ ov:Label',
  'ov:Group': 'ov:Label ov:Icon ov:Control+',
  'ov:Control Button': 'ov:Label ov:Supertip ov:Icon ov:Action',
  'ov:Supertip': 'ov:Title ov:Description',
  'ov:Icon': 'bt:Image+',
  'ov:Action ShowTaskpane': 'ov:TaskpaneId? ov:SourceLocation ov:Title?',
  'ov:Resources': 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
  'bt:Images': 'bt:Image+',
  'bt:Urls': 'bt:Url+',
  'bt:ShortStrings': 'bt:String+',
  'bt:LongStrings': 'bt:String+',
  'bt:Image': 'bt:Override*',
  'bt:Url': 'bt:Override*',
  'bt:String': 'bt:Override*',
};

/** The content of an element as a pattern over the names inside it, each followed by a space. */
function patternOf(content: string): RegExp {
  const parts = content.split(' ').map((part) => part.replace(/^([^?*+]*)([?*+]?)$/, '(?:$1 )$2'));
  return new RegExp(`^${content === '' ? '' : parts.join('')}$`);
}

/**
 * Elements that are missing, unknown or in the wrong order.
 * @returns one sentence for each element whose content is not what the schema says
 */
export function orderProblems(root: XmlElement): string[] {
  const problems: string[] = [];
  for (const element of allElements(root)) {
    const expected = contents[element.type] ?? '';
    const found = element.children.map((child) => child.name);
    if (patternOf(expected).test(found.map((name) => `${name} `).join(''))) continue;
    const has = found.length === 0 ? 'nothing' : found.join(', ');
    const wanted = expected === '' ? 'nothing' : expected.replaceAll(' ', ', ');
    problems.push(`<${element.type}> must contain, in this order: ${wanted}. It has: ${has}.`);
  }
  const rootType = 'OfficeApp TaskPaneApp';
  if (root.type !== rootType) problems.push(`The outer element must be <${rootType}>, and is <${root.type}>.`);
  return problems;
}
