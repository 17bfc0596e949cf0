/** The web edition: a spreadsheet in the browser with the task pane beside it. */
import { render } from 'preact';
import { followSystemTheme } from '../taskpane/theme';
import { languageOf } from '../taskpane/language';
import { Page } from './page/page';
import '../taskpane/pane.css';
import './web.css';
import './many/many.css';

const root = document.documentElement;
followSystemTheme(root);
const language = languageOf(navigator.language);
const element = document.getElementById('page');
if (element !== null) render(<Page language={language} />, element);
