/** The task pane in Excel. */
import type { ExcelHost } from '../../hosts/excel/excel-api';
import type { PaneHost } from './pane-host';
import { loadSentences } from '../../messages/pane';
import { languageOf } from './language';
import { mountPane } from './mount';
import { followOfficeTheme, followSystemTheme } from './theme';
import './pane.css';

const excel: ExcelHost = {
  run: (batch) => Excel.run((context) => batch(context)),
  supports: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
};

/** The checker is the largest part of the pane, and not needed for its first screen. */
const loadChecker = () => import(/* webpackChunkName: "check" */ '../../core/check');

const check: PaneHost['check'] = async (workbook, options) => (await loadChecker()).check(workbook, options);

// Most likely the language of Excel too; then it has come by the time that Excel is ready.
loadSentences(languageOf(navigator.language)).catch(() => undefined);

void Office.onReady(() => {
  const root = document.documentElement;
  // Outside Excel, in an ordinary browser, there is no display language.
  const language = languageOf((Office.context.displayLanguage as string | undefined) ?? '');
  const onLanguage = (chosen: string): void => {
    root.lang = chosen;
  };
  onLanguage(language);
  const background = (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;
  if (background === undefined) followSystemTheme(root);
  else followOfficeTheme(root, background);
  const element = document.getElementById('pane');
  if (element !== null)
    mountPane(element, {
      excel,
      language,
      check,
      onLanguage,
      savesNoFiles: Office.context.platform === Office.PlatformType.Mac,
      ...(HAS_TRIAL ? { trialPage: 'uji.html' } : {}),
    });
  // By the time somebody presses Periksa it is there; a failure shows up then.
  loadChecker().catch(() => undefined);
});
