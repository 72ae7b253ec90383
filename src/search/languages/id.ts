import type { Language } from '../language.ts';

/**
 * Indonesian, and near enough Malay. Own light stemmer: particles and possessives, then one prefix and one suffix are
 * cut, after Tala, "A study of stemming effects on information retrieval in Bahasa Indonesia", 2003. Where a prefix
 * swallows a letter (`mengirim`, `kirim`), the 4-grams help out.
 */
export const id: Language = {
  code: 'id',
  stem,
  synonyms:
    'pengembalian_dana uang_kembali refund|pengembalian mengembalikan retur kembali|tukar penukaran ganti|batal ' +
    'membatalkan pembatalan|kirim pengiriman mengirim antar ongkir ekspedisi|paket pesanan kiriman order|harga ' +
    'biaya tarif ongkos berapa|bayar pembayaran membayar|faktur kuitansi struk nota tagihan|akun profil|masuk login ' +
    'sign_in|daftar mendaftar pendaftaran registrasi|sandi password pin kata_sandi|lupa hilang reset|ubah mengubah ' +
    'ganti edit|hapus menghapus tutup|perbaiki perbaikan servis|rusak cacat pecah|masalah kendala error ' +
    'gangguan|telepon hp ponsel nomor|hubungi kontak menghubungi|email surel surat|bantuan dukungan bantu ' +
    'cs|alamat lokasi tempat|dimana lokasi|kapan waktu tanggal jam|lama durasi berapa_lama|anak bayi|dokter ' +
    'medis|sakit penyakit|beli membeli pembelian pesan|mulai awal|selesai berakhir habis|boleh bisa ' +
    'diizinkan|harus wajib perlu|terima menerima mendapat dapat|diskon kupon promo voucher potongan|kerja pekerjaan ' +
    'lowongan|karyawan pegawai|perusahaan kantor|uang dana jumlah|periksa cek konfirmasi verifikasi|foto ' +
    'gambar|dokumen berkas file|cepat segera|aman keamanan|garansi jaminan|tersedia stok|perjalanan wisata|libur ' +
    'cuti|aturan peraturan|informasi info|alasan sebab mengapa|mobil kendaraan|toko gerai|buka jam_buka',
  weak:
    'ada adalah agar akan aku anda apa apakah atau bagaimana bagi bahwa banyak beberapa belum berapa bisa boleh bukan ' +
    'cara dalam dan dapat dari dengan di dia dimana mana ini itu jadi jika juga kalau kami kamu kapan karena ke kenapa ' +
    'kita lagi lain lalu maka masih mengapa mereka mohon nya oleh pada para punya saat saja sangat saya sebagai secara ' +
    'sedang semua seperti serta setelah siapa sudah supaya tapi tentang terhadap tetapi tidak tak untuk yang ya ingin ' +
    'mau tolong halo terima kasih gimana gak nggak dong',
};

function stem(word: string): string {
  let w = word.replace(/(?<=....)(lah|kah|tah|pun|nya|ku|mu)$/, '');
  w = w.replace(
    /^(memper|member|meng|meny|men|mem|me|peng|peny|pen|pem|per|pe|ber|be|ter|di|ke(?=.+an$)|se)(?=....)/,
    '',
  );
  w = w.replace(/(?<=....)(kan|an)$/, '');
  return w;
}
