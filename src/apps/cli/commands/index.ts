/** The commands of the command line; each is loaded when it is called, so that help comes at once. */
import { cliSentence } from '../../../messages/cli';
import type { Command } from '../command';
import { profileIds } from '../profile-ids';

export const commands: readonly Command[] = [
  {
    name: 'periksa',
    usage: cliSentence('usage.periksa', { profiles: profileIds }),
    async run(args, output) {
      const { periksa } = await import(/* webpackChunkName: "periksa" */ './periksa');
      return periksa(args, output);
    },
  },
  {
    name: 'buat',
    usage: cliSentence('usage.buat', { profiles: profileIds }),
    async run(args, output) {
      const { buat } = await import(/* webpackChunkName: "buat" */ './buat');
      return buat(args, output);
    },
  },
  {
    name: 'naskah',
    usage: cliSentence('usage.naskah', { profiles: profileIds }),
    async run(args, output) {
      const { naskah } = await import(/* webpackChunkName: "naskah" */ './naskah');
      return naskah(args, output);
    },
  },
  {
    name: 'reviu',
    usage: cliSentence('usage.reviu', { profiles: profileIds }),
    async run(args, output) {
      const { reviu } = await import(/* webpackChunkName: "reviu" */ './reviu');
      return reviu(args, output);
    },
  },
  {
    name: 'grafik',
    usage: cliSentence('usage.grafik'),
    async run(args, output) {
      const { grafik } = await import(/* webpackChunkName: "grafik" */ './grafik');
      return grafik(args, output);
    },
  },
];
