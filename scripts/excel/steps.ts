/** What to do in Excel once the add-in is being served: said in Indonesian, then in English. */

/**
 * The steps for Excel on the web, on Windows and on a Mac.
 *
 * @param address where the add-in is served from
 * @param manifest the path of the manifest to give to Excel
 */
export function nextSteps(address: string, manifest: string): string {
  return `
LKjIP dilayani di ${address} (Ctrl+C menghentikan).
Berkas manifes: ${manifest}

Excel di web    Buka buku kerja di peramban pada komputer ini. Beranda > Add-in > Add-in lainnya >
                Add-in Saya > Unggah Add-in Saya, lalu pilih berkas manifes itu.
Windows         Bagikan sebuah folder, salin berkas manifes ke situ. File > Opsi > Pusat Kepercayaan >
                Pengaturan Pusat Kepercayaan > Katalog Add-in Tepercaya: tambahkan alamat folder, centang
                "Tampilkan di Menu", mulai ulang Excel. Beranda > Add-in > Add-in lainnya > Folder Bersama.
Mac             Salin berkas manifes ke ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef
                (buat folder wef bila belum ada), mulai ulang Excel. Beranda > Add-in.
Lalu            Ketik =IKM( di sebuah sel, atau tekan tombol LKjIP di tab Beranda.

Excel on the web  Open a workbook in a browser on this computer. Home > Add-ins > More Add-ins >
                  My Add-ins > Upload My Add-in, and choose the manifest.
Windows           Share a folder and copy the manifest into it. File > Options > Trust Center > Trust Center
                  Settings > Trusted Add-in Catalogs: add the folder's address, tick "Show in Menu", restart
                  Excel. Home > Add-ins > More Add-ins > Shared Folder.
Mac               Copy the manifest to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef
                  (make the folder wef if it is missing), restart Excel. Home > Add-ins.
Then              Type =IKM( in a cell, or press the LKjIP button on the Home tab.

docs/pemasangan.md: langkah demi langkah dengan gambar / step by step with pictures.
`;
}
