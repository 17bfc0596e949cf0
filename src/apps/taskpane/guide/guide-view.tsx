/** The guide inside the pane, opened at the page for what is in front. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Subpage } from '../components/subpage';
import { usePane } from '../pane-context';
import { showTop } from '../show-top';
import { useTask } from '../task-context';
import { chapters, guidePage } from './guide-page';
import './guide.css';

/** A page of the guide with its table of contents; the back button and Escape lead to where it was opened. */
export function GuideView() {
  const { help, openHelp, language } = usePane();
  const { guide: texts } = useTask();
  const address = help ?? '';
  const page = guidePage(address);
  const Heading = page.title === null ? 'h3' : 'h4';
  const content = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const own = content.current?.querySelector(`[data-part="${CSS.escape(address)}"]`);
    if (own?.previousElementSibling) own.scrollIntoView({ block: 'start' });
    else if (content.current !== null) showTop(content.current);
    // What is wider than the pane scrolls in itself, by the keyboard, too.
    for (const wide of content.current?.querySelectorAll<HTMLElement>('table, pre') ?? []) wide.tabIndex = 0;
  }, [address]);
  return (
    <Subpage
      title={texts.title}
      onBack={() => {
        openHelp(null);
      }}
    >
      <div class="guide" ref={content}>
        {language !== 'id' && <p class="quiet">{texts.onlyIndonesian}</p>}
        <label class="field">
          {texts.contents}
          <select
            value={chapters.find(({ title }) => title === page.title)?.id ?? ''}
            onChange={(event) => {
              if (event.currentTarget.value !== '') openHelp(event.currentTarget.value);
            }}
          >
            <option value="">{texts.choose}</option>
            {chapters.map(({ id, title }) => (
              <option key={id} value={id} lang="id">
                {title}
              </option>
            ))}
          </select>
        </label>
        <div
          lang="id"
          onClick={(event) => {
            const link = event.target instanceof Element ? event.target.closest('a') : null;
            if (link === null) return;
            event.preventDefault();
            openHelp(link.hash.slice(1));
          }}
        >
          {page.title !== null && <h3>{page.title}</h3>}
          {page.pieces.map(({ id, title, html }) => (
            <section key={id} data-part={id}>
              {title !== null && <Heading>{title}</Heading>}
              {/* Written from this repository's own texts when the product was built; nothing of a workbook is in it. */}
              <div dangerouslySetInnerHTML={{ __html: html }} />
            </section>
          ))}
        </div>
      </div>
    </Subpage>
  );
}
