/** What is said of a file that cannot be read, in English; braces hold what is put in. */
import type { UnreadableReason } from '../../core/workbook/unreadable';

/** One sentence for each reason. */
export const en: Readonly<Record<UnreadableReason, string>> = {
  missing: 'The file was not found. Check its name and folder.',
  folder: 'This is a folder, not a file. Choose the file of a report inside it.',
  'no-access':
    'The file cannot be opened: it is in use, or permission is missing. Close it in Excel or Word, or ask for permission to read it, then try again.',
  empty: 'The file is empty (0 bytes). Download or copy it again.',
  'lock-file':
    'This is the sign that a file is open in Excel or Word, not the file itself. Choose the file of the same name without ~$ in front.',
  doc: 'This is an old Word file (.doc). Open it in Word or LibreOffice and save it as a Word Document (.docx).',
  odt: 'This is an OpenDocument text (.odt). Open it in Word or LibreOffice and save it as a Word Document (.docx).',
  rtf: 'This is an RTF document. Open it in Word or LibreOffice and save it as a Word Document (.docx).',
  presentation: 'This is a presentation (PowerPoint). Choose the file of the report: .docx or .xlsx.',
  html: 'This is a web page without tables, though it may be called .xls or .xlsx. Open it in Excel and save it as an Excel Workbook (.xlsx).',
  pdf: 'This is a PDF file. Choose the Word file (.docx) or workbook it was made from; if there is none, open the PDF in Word and save it as .docx.',
  picture: 'This is a picture. Type its table in Excel and save it as .xlsx.',
  text: 'What is in this file is text without columns. If it should be a workbook or a document, it is damaged: download or copy it again. If it should be a CSV file, part its columns by semicolons, commas or tabs.',
  'not-report':
    'This is no workbook and no report document. Choose a .docx, .xlsx, .xls, .xlsb, .ods, .fods, .csv or .tsv file.',
  'not-word': 'This is not a Word file. Choose a Word file (.docx).',
  encrypted:
    'The file is protected by a password. Open it in Excel or Word, remove the password, save it and try again.',
  torn: 'The file is damaged or incomplete. Download or copy it again; if Excel or Word still opens it, save it under a new name.',
  'no-workbook': 'There is no Excel worksheet in this file. Choose another file.',
  'no-tables':
    'There is no table in this Word file. Tables that are pictures cannot be read; type them as tables and try again.',
  'too-large':
    'The file is too large: {size} MB, at most {limit} MB. Remove pictures and sheets that are not needed and save it again.',
  'too-many-cells':
    'More than {limit} cells are filled. Remove sheets that are not needed, or divide the file into several.',
  bomb: 'The content of the file swells far beyond its size, so it was not opened. Open it in Excel and save it under a new name.',
  'too-slow':
    'The file was not read within {limit} seconds, so reading it was stopped. Open it in Excel and save it as an Excel Workbook (.xlsx).',
};
