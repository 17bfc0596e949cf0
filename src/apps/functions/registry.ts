/** Every function that can be typed in a cell, for any host to register. */
import { CAPAIAN } from './capaian';
import type { FunctionDefinition } from './definition';
import { EFISIENSI } from './efisiensi';
import { IKM } from './ikm';
import { KATEGORI } from './kategori';
import { NILAIEFISIENSI } from './nilai-efisiensi';
import { TABELIKM } from './tabel-ikm';

/** The functions; ids never change once released, because workbooks store them. */
export const functions: readonly FunctionDefinition[] = [IKM, CAPAIAN, EFISIENSI, KATEGORI, TABELIKM, NILAIEFISIENSI];
