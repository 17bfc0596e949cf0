/** Around the guide, in English. */
import type { GuideMessages } from './guide-messages';

/** The sentences in English. */
export const en: GuideMessages = {
  title: 'Guide',
  contents: 'Chapter',
  choose: 'Choose a chapter…',
  onlyIndonesian: 'This guide is available in Indonesian only.',
  rule: 'The page of this rule, with examples',
};
