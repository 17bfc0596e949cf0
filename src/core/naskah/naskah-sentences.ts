/** The sentences of a draft; whoever makes it hands them over. They are Indonesian: the report is. */
import type { Chart } from '../charts/chart';
import type { Finding } from '../findings/finding';
import type { ChapterId, NaskahLabels } from './naskah';
import type { PartId } from './outline';

/** What the numbers say of an indicator, each as the workbook shows it; empty where it shows nothing. */
export interface IndicatorNumbers {
  readonly name: string;
  readonly unit: string;
  readonly target: string;
  readonly realisasi: string;
  readonly capaian: string;
  readonly kategori: string;
  /** The year before, and how far the realisasi is from that of then, without a sign; null where there is none. */
  readonly change: {
    readonly year: number;
    readonly direction: 'naik' | 'turun' | 'tetap';
    readonly by: string;
  } | null;
  readonly isLowerBetter: boolean;
}

/** Every sentence of a draft. */
export interface NaskahSentences {
  readonly title: string;
  readonly labels: NaskahLabels;
  readonly chapters: Readonly<Record<ChapterId, string>>;
  readonly parts: Readonly<Record<PartId, string>>;
  /** What a person must write in a part, beyond its tables; absent where nothing. */
  readonly gaps: Partial<Readonly<Record<PartId, string>>>;
  /** Where a part has no table. */
  readonly noTable: string;
  /** A chart in words, as `messages/charts` says it. */
  readonly chart: {
    readonly title: (chart: Chart) => string;
    readonly series: Readonly<Record<Chart['series'][number]['role'], string>>;
    readonly alternative: (chart: Chart) => string;
  };
  readonly indicator: (numbers: IndicatorNumbers) => string;
  readonly causes: (text: string) => string;
  readonly solutions: (text: string) => string;
  readonly noCauses: string;
  readonly noSolutions: string;
  /** Serapan as text: `97,31%`. */
  readonly absorption: (year: number | null, share: string) => string;
  readonly errorsStand: (count: number) => string;
  readonly error: (finding: Finding) => string;
}
