/** The commands of the command line. */
import type { Command } from '../command';
import { buat } from './buat';
import { naskah } from './naskah';
import { periksa } from './periksa';
import { reviu } from './reviu';

export const commands: readonly Command[] = [periksa, buat, naskah, reviu];
