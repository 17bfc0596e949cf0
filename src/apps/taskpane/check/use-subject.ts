/** The finding that a screen is about. */
import type { Finding } from '../../../core/findings/finding';
import { useCheck } from './check-context';
import type { CheckScreen } from './check-view';
import { findingKey } from './finding-key';

/** Null while another screen is shown, and when the finding is gone or ignored. */
export function useSubject(name: CheckScreen['name']): Finding | null {
  const { view, findings } = useCheck();
  const { screen } = view;
  if (screen.name !== name || !('key' in screen)) return null;
  return findings.open.find((finding) => findingKey(finding) === screen.key) ?? null;
}
