/** The task pane in Excel. */
import { check } from '../../core/check';
import type { ExcelHost } from '../../hosts/excel/excel-api';
import { languageOf } from './language';
import { mountPane } from './mount';
import { followOfficeTheme, followSystemTheme } from './theme';
import './pane.css';

const excel: ExcelHost = {
  run: (batch) => Excel.run((context) => batch(context)),
  supports: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
};

void Office.onReady(() => {
  const root = document.documentElement;
  const language = languageOf(Office.context.displayLanguage);
  const onLanguage = (chosen: string): void => {
    root.lang = chosen;
  };
  onLanguage(language);
  const background = (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;
  if (background === undefined) followSystemTheme(root);
  else followOfficeTheme(root, background);
  const element = document.getElementById('pane');
  if (element !== null) mountPane(element, { excel, language, check, onLanguage });
});
