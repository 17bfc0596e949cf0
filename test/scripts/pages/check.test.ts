import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageProblems } from '../../../scripts/pages/check';
import policies from '../../../src/apps/policies.json';

const root = join(__dirname, '..', '..', '..');
const strict = `<meta http-equiv=Content-Security-Policy content="default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'">`;

/** A page as the build makes it of its template. */
function built(template: string, policy: readonly string[]): string {
  const text = readFileSync(join(root, template), 'utf8');
  expect(text).toContain('<%= policy %>');
  return text.replace('<%= policy %>', policy.join('; '));
}

test.each([
  ['src/apps/taskpane/taskpane.html', policies.addIn],
  ['src/apps/functions/functions.html', policies.addIn],
  ['src/apps/web/index.html', policies.web],
])('%s holds no code and has a strict policy', (template, policy) => {
  expect(pageProblems(built(template, policy))).toEqual([]);
});

test('the pages inside Excel do not even allow styles in the page', () => {
  expect(policies.addIn.join(' ')).not.toContain('unsafe');
});

test.each([
  ['a script in the page', `${strict}<script>let a</script>`, 'a script stands in the page itself'],
  ['a style sheet in the page', `${strict}<style>p{}</style>`, 'a style sheet stands in the page itself'],
  ['a style attribute', `${strict}<p class="x" style="color:red">`, '<p> has a style attribute'],
  ['an event attribute', `${strict}<img src=x onerror=alert(1)>`, '<img> has onerror'],
  ['a script as an address', `${strict}<a href="javascript:alert(1)">`, '<a> runs a script from href'],
  ['a script before the policy', `<script src=a.js></script>${strict}`, '<script> comes before the policy'],
  ['no policy', '<p>', 'there is no policy'],
  [
    'a policy for some things only',
    strict.replace("default-src 'none'; ", ''),
    "the policy does not begin with default-src 'none'",
  ],
  ['inline scripts', strict.replace("'self'", "'self' 'unsafe-inline'"), "script-src allows 'unsafe-inline'"],
  ['eval', strict.replace("'self'", "'self' 'unsafe-eval'"), "script-src allows 'unsafe-eval'"],
  ['scripts from anywhere', strict.replace("'self'", '*'), 'script-src allows *'],
  ['another base', strict.replace("base-uri 'none'", ''), "the policy does not say base-uri 'none'"],
])('%s is found', (_what, html, problem) => {
  expect(pageProblems(html)).toEqual([problem]);
});
