/** What is said of a file that cannot be read, in English; braces hold what is put in. */
import type { UnreadableReason } from '../../core/workbook/unreadable';

/** One sentence for each reason. */
export const en: Readonly<Record<UnreadableReason, string>> = {
  missing: 'The file was not found. Check its name and folder.',
  folder: 'This is a folder, not a file. Choose an .xlsx file inside it.',
  'no-access':
    'The file cannot be opened: it is in use, or permission is missing. Close it in Excel or ask for permission to read it, then try again.',
  empty: 'The file is empty (0 bytes). Download or copy it again.',
  xls: 'This is an old Excel file (.xls). Open it in Excel and save it as an Excel Workbook (.xlsx).',
  xlsb: 'This is a binary workbook (.xlsb). Open it in Excel and save it as an Excel Workbook (.xlsx).',
  ods: 'This is an OpenDocument file (.ods). Open it in Excel or LibreOffice and save it as .xlsx.',
  word: 'This is a Word file. Copy its tables into Excel and save them as .xlsx.',
  html: 'This is a web page, though it may be called .xls or .xlsx. Open it in Excel and save it as an Excel Workbook (.xlsx).',
  pdf: 'This is a PDF file. Copy its tables into Excel and save them as .xlsx.',
  picture: 'This is a picture. Type its table in Excel and save it as .xlsx.',
  text: 'This is a text or CSV file. Open it in Excel and save it as an Excel Workbook (.xlsx).',
  'not-xlsx': 'This is not an Excel workbook. Choose an .xlsx file.',
  encrypted: 'The file is protected by a password. Open it in Excel, remove the password, save it and try again.',
  torn: 'The file is damaged or incomplete. Download or copy it again; if Excel still opens it, save it under a new name.',
  'no-workbook': 'There is no Excel worksheet in this file. Choose another .xlsx file.',
  'too-large':
    'The file is too large: {size} MB, at most {limit} MB. Remove pictures and sheets that are not needed and save it again.',
  'too-many-cells':
    'More than {limit} cells are filled. Remove sheets that are not needed, or divide the file into several.',
  bomb: 'The content of the file swells far beyond its size, so it was not opened. Open it in Excel and save it under a new name.',
};
