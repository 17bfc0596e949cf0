/** The table of many files: a row for each, sorted by any of its columns. */
import { round } from '../../../core/calc/round';
import { writeNumber } from '../../../core/workbook/write-number';
import type { Language } from '../../../messages/pane';
import type { WebMessages } from '../../../messages/web';
import type { OverviewRow } from '../../offices/checked-report';
import { failureSentence } from './failure';
import { columns, sorted, type Column, type ListedFile, type Order } from './file-list';

interface FileTableProps {
  readonly list: readonly ListedFile[];
  readonly messages: WebMessages['many'];
  readonly language: Language;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly onOpen: (file: ListedFile) => void;
}

/** What is text is read from the top of the alphabet, and of numbers the greatest are looked for first. */
const texts: ReadonlySet<Column> = new Set(['office', 'file']);

function textOf(row: OverviewRow, column: Column, language: Language): string {
  const value = row[column];
  if (value === null) return '–';
  if (typeof value === 'string' || column === 'year') return String(value);
  if (column === 'capaian' || column === 'serapan')
    return writeNumber({ value: value * 100, decimals: 2, style: 'percent' }, language);
  if (column === 'ikm') return writeNumber({ value: round(value, 2), decimals: 2, style: 'plain' }, language);
  return writeNumber({ value, decimals: 0, style: 'plain' }, language);
}

/** A press sorts by a column, the next one the other way round. */
function nextOrder(order: Order, column: Column): Order {
  const isDescending = order?.column === column ? !order.isDescending : !texts.has(column);
  return { column, isDescending };
}

function sortOf(order: Order, column: Column): 'ascending' | 'descending' | 'none' {
  if (order?.column !== column) return 'none';
  return order.isDescending ? 'descending' : 'ascending';
}

/** The rows, the worst first until a heading is pressed; the name of a file opens it. */
export function FileTable({ list, messages, language, order, onOrder, onOpen }: FileTableProps) {
  return (
    <table class="many-table">
      <caption class="many-unseen">{messages.table}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" aria-sort={sortOf(order, column)}>
              <button
                type="button"
                onClick={() => {
                  onOrder(nextOrder(order, column));
                }}
              >
                {messages.columns[column]}
                <span aria-hidden="true" class="many-sign">
                  {{ ascending: '▲', descending: '▼', none: '' }[sortOf(order, column)]}
                </span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted(list, order).map((listed) => {
          const { name, outcome } = listed;
          const opener = (
            <button
              type="button"
              class="many-open"
              onClick={() => {
                onOpen(listed);
              }}
            >
              {name}
            </button>
          );
          if (outcome === null || 'failure' in outcome) {
            return (
              <tr key={name}>
                <td colSpan={columns.length - 1} class={outcome === null ? 'many-waiting' : 'many-failure'}>
                  {outcome === null ? messages.waiting : failureSentence(outcome.failure, language)}
                </td>
                <th scope="row">{opener}</th>
              </tr>
            );
          }
          return (
            <tr key={name}>
              {columns.map((column) =>
                column === 'file' ? (
                  <th key={column} scope="row">
                    {opener}
                  </th>
                ) : (
                  <td
                    key={column}
                    class={
                      texts.has(column)
                        ? ''
                        : column === 'errors' && outcome.report.row.errors > 0
                          ? 'many-number many-errors'
                          : 'many-number'
                    }
                  >
                    {textOf(outcome.report.row, column, language)}
                  </td>
                ),
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
