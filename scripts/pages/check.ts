/** Whether a page can do without the permission to run code that stands in the page itself. */

const tag = /<([a-z][\w-]*)((?:\s+[^\s=>"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?)*)\s*\/?>/gi;
const attribute = /([^\s=>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/g;

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', ...values] of text.matchAll(attribute))
    attributes.set(name.toLowerCase(), values.find((value) => value !== undefined) ?? '');
  return attributes;
}

/** What is wrong with a policy as such. */
function policyProblems(policy: string): string[] {
  const directives = new Map(policy.split(';').map((part) => splitDirective(part.trim())));
  const problems: string[] = [];
  if (directives.get('default-src') !== "'none'") problems.push("the policy does not begin with default-src 'none'");
  const scripts = directives.get('script-src') ?? '';
  for (const loose of ["'unsafe-inline'", "'unsafe-eval'", '*', 'data:', 'blob:', 'https:', 'http:'])
    if (scripts.split(' ').includes(loose)) problems.push(`script-src allows ${loose}`);
  for (const name of ['base-uri', 'form-action'])
    if (directives.get(name) !== "'none'") problems.push(`the policy does not say ${name} 'none'`);
  return problems;
}

function splitDirective(text: string): [string, string] {
  const [name = '', ...sources] = text.split(/\s+/);
  return [name, sources.join(' ')];
}

function tagProblems(name: string, attributes: ReadonlyMap<string, string>): string[] {
  const problems: string[] = [];
  if (name === 'script' && !attributes.has('src')) problems.push('a script stands in the page itself');
  if (name === 'style') problems.push('a style sheet stands in the page itself');
  for (const [attributeName, value] of attributes) {
    if (attributeName === 'style') problems.push(`<${name}> has a style attribute`);
    if (attributeName.startsWith('on')) problems.push(`<${name}> has ${attributeName}`);
    if (/^\s*javascript:/i.test(value)) problems.push(`<${name}> runs a script from ${attributeName}`);
  }
  return problems;
}

/**
 * What is wrong with a page: code or styles inside it, no Content Security Policy, one that comes after a script, or one
 * that allows too much.
 *
 * @returns one sentence for each problem; none when all is well
 * @example pageProblems('<script>let a</script>') // ['a script stands in the page itself', 'there is no policy']
 */
export function pageProblems(html: string): string[] {
  const problems: string[] = [];
  let policy: string | null = null;
  for (const [, tagName = '', text = ''] of html.replace(/<!--.*?-->/gs, '').matchAll(tag)) {
    const name = tagName.toLowerCase();
    const attributes = attributesOf(text);
    if (attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy') {
      policy = attributes.get('content') ?? '';
      problems.push(...policyProblems(policy));
    } else if (policy === null && (name === 'script' || name === 'link')) {
      problems.push(`<${name}> comes before the policy`);
    }
    problems.push(...tagProblems(name, attributes));
  }
  if (policy === null) problems.push('there is no policy');
  return problems;
}
