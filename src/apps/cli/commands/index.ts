/** The commands of the command line. */
import type { Command } from '../command';
import { periksa } from './periksa';

export const commands: readonly Command[] = [periksa];
