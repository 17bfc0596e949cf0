/** Light or dark, as the surroundings are. High contrast needs nothing here: the style sheet leaves it to the system. */

/** Follows the light or dark setting of the system, also when it changes. */
export function followSystemTheme(root: HTMLElement): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    root.dataset['theme'] = dark.matches ? 'dark' : 'light';
  };
  apply();
  dark.addEventListener('change', apply);
}

/**
 * Takes light or dark from the background of Excel's own panes; not every Excel says directly whether it is dark.
 * @param background a colour such as `#292929`
 */
export function followOfficeTheme(root: HTMLElement, background: string): void {
  root.dataset['theme'] = isDark(background) ? 'dark' : 'light';
}

/** Whether white writing is easier to read on a colour than black. */
export function isDark(color: string): boolean {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color.trim());
  if (digits === null) return false;
  const [red = 255, green = 255, blue = 255] = digits.slice(1).map((pair) => Number.parseInt(pair, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
