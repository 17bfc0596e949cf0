/** A file that was read and checked. */
import type { CheckResult } from '../../core/findings/check-result';
import type { Severity } from '../../core/findings/finding';
import type { Profile } from '../../core/profiles/profile';
import type { WordReport } from '../../hosts/docx/read';
import type { FileFormat } from '../../hosts/files/file-kind';

/** A file with what was found in it. */
export interface CheckedFile {
  /** The path as it was typed. */
  readonly file: string;
  readonly format: FileFormat;
  /** Where its cells stand, when it is a Word file. */
  readonly word: WordReport | null;
  readonly profile: Profile;
  readonly result: CheckResult;
}

/** How many findings there are of each severity. */
export function countSeverities(files: readonly CheckedFile[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { result } of files) for (const finding of result.findings) counts[finding.severity]++;
  return counts;
}
