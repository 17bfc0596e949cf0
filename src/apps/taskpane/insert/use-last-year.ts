/** Reads last year's file for the sheets of this year. */
import { useEffect, useState } from 'preact/hooks';
import { WorkbookUnreadable } from '../../../core/workbook/unreadable';
import type { Profile } from '../../../core/profiles/profile';
import type { Office } from '../../../core/scaffold/office';
import { fileSentence } from '../../../messages/files/file-sentence';
import type { InsertMessages } from '../../../messages/pane/insert/insert-messages';
import { readers } from '../../readers';
import { failureNotice } from '../notice';
import { usePane } from '../pane-context';

/** What became of the file. */
export type LastYear =
  | { readonly step: 'none' | 'reading' }
  | { readonly step: 'refused'; readonly reason: string }
  | {
      readonly step: 'carried';
      readonly office: Office;
      readonly from: number;
      readonly indicators: number;
      /** What could not be taken from it, as sentences. */
      readonly left: readonly string[];
    };

const none: LastYear = { step: 'none' };

/** Read anew for another profile or year; null for no file, or no year yet. */
export function useLastYear(file: File | null, profile: Profile, year: number | null, texts: InsertMessages): LastYear {
  const { language, messages } = usePane();
  const [lastYear, setLastYear] = useState<LastYear>(none);
  useEffect(() => {
    if (file === null || year === null) {
      setLastYear(none);
      return;
    }
    let isLatest = true;
    const settle = (step: LastYear): void => {
      if (isLatest) setLastYear(step);
    };
    const read = async (): Promise<LastYear> => {
      const { carryFile } = await import(/* webpackChunkName: "next-year" */ '../../carry-file');
      const { leftSentence } = await import(/* webpackChunkName: "next-year" */ '../../../messages/next-year');
      const carried = await carryFile(file, profile, year, readers);
      if (carried === null) return { step: 'refused', reason: texts.nothingToCarry };
      const left = carried.left.map((each) => leftSentence(each, language));
      const { office, from } = carried;
      const indicators = office.indicators.filter(({ entries }) => Boolean(entries.indikator)).length;
      return { step: 'carried', office, from, indicators, left };
    };
    settle({ step: 'reading' });
    read().then(settle, (error: unknown) => {
      const reason =
        error instanceof WorkbookUnreadable ? fileSentence(error, language) : failureNotice(error, messages).text;
      settle({ step: 'refused', reason });
    });
    return () => {
      isLatest = false;
    };
  }, [file, profile, year, texts, language, messages]);
  return lastYear;
}
