/** Starts the spreadsheet grid. This file and what it imports are megabytes, so the page loads them after itself. */
import { LocaleType, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { greenTheme } from '@univerjs/themes';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import type { Language } from '../../../messages/pane';
import { gridMessages } from '../../../messages/web/grid';
import { passOverFormats } from './format-conditions';
import { keepOwnRows } from './own-row-formulas';
import { functionClasses } from './function-classes';
import { functionDescriptions } from './function-descriptions';
import { FunctionFailures } from './function-failures';
import { gridLocale } from './grid-locale';
import { KeptInput } from './kept-input';
import { nameParts } from './name-parts';
import { keepTabInSight } from './tab-in-sight';
import { UniverWorkbook } from './univer-workbook';

/**
 * What Univer could do, but what would be gone in the file that is saved: protecting cells and sheets. And what makes
 * numbers of texts in its own way, by which 1.234 becomes 1,234: the pane does that as all others here read numbers.
 */
const NOT_OFFERED = [
  'sheet.toolbar.text-to-number',
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
];

// Once for the page, however often the grid is started.
passOverFormats();
keepOwnRows();

/** How the grid looks and speaks. */
export interface UniverSettings {
  readonly container: HTMLElement;
  readonly language: Language;
}

/** Starts Univer inside an element, light or dark as the page is; it shows nothing before a workbook is opened. */
export function startUniver({ container, language }: UniverSettings): UniverWorkbook {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const input = new KeptInput(container);
  const locale = language === 'id' ? LocaleType.ID_ID : LocaleType.EN_US;
  const univer = new Univer({
    locale,
    locales: { [locale]: gridLocale(language) },
    theme: greenTheme,
    darkMode: dark.matches,
  });
  const failures = new FunctionFailures();
  const preset = UniverSheetsCorePreset({
    container,
    ribbonType: 'simple',
    footer: { statisticBar: false },
    menu: Object.fromEntries(NOT_OFFERED.map((id) => [id, { hidden: true }])),
    formula: {
      // What an opened file holds is shown as it stands there; only what has no value yet is calculated.
      initialFormulaComputing: CalculationMode.WHEN_EMPTY,
      function: functionClasses(failures.note),
      description: functionDescriptions(language),
    },
  });
  // Lists to choose from and looks that depend on values are seen, kept and saved.
  const rules = [
    // The list opens when somebody types into its cell; a box for searching would take the keys that follow.
    ...UniverSheetsDataValidationPreset({ showSearchOnDropdown: false }).plugins,
    ...UniverSheetsConditionalFormattingPreset().plugins,
  ];
  for (const plugin of [...preset.plugins, ...rules]) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  dark.addEventListener('change', () => api.toggleDarkMode(dark.matches));
  const workbook = new UniverWorkbook(api, failures, locale, language, input, container);
  nameParts(container, gridMessages(language).parts);
  keepTabInSight(container);
  return workbook;
}
