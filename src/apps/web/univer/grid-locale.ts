/** The names of everything in the grid in one language: those of Univer, and those that it asks for and does not have. */
import type { ILocales } from '@univerjs/core';
import conditionsEnglish from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionsIndonesian from '@univerjs/preset-sheets-conditional-formatting/locales/id-ID';
import english from '@univerjs/preset-sheets-core/locales/en-US';
import indonesian from '@univerjs/preset-sheets-core/locales/id-ID';
import validationsEnglish from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationsIndonesian from '@univerjs/preset-sheets-data-validation/locales/id-ID';
import type { Language } from '../../../messages/pane';
import { gridMessages } from '../../../messages/web/grid';
import { withNames } from './with-names';

/** @example gridLocale('id') // { 'sheets-ui': { toolbar: { font: 'Huruf', … }, … }, … } */
export function gridLocale(language: Language): ILocales[string] {
  const [core, ...more] =
    language === 'id'
      ? [indonesian, conditionsIndonesian, validationsIndonesian]
      : [english, conditionsEnglish, validationsEnglish];
  return [...more, gridMessages(language).names].reduce(withNames, core);
}
