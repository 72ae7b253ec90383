import type { callForm as english } from '../en/callForm.ts';
import type { SameWords } from '../words.ts';

/** The words of asking for a call, beyond those of every callback. */
export const callForm: SameWords<typeof english> = {
  callbackCountryNone: 'Kami tidak menelepon negara seperti itu.',
  callbackShort_other: 'Nomor ini terlalu pendek: kurang {{count}} angka.',
  callbackLong_other: 'Nomor ini terlalu panjang: hapus {{count}} angka.',
  callbackNotHere:
    'Nomor seperti ini tidak ada di negara ini: {{country}}. Periksa setiap angka, atau awali dengan + dan kode negara.',
  callbackNotCalled: 'Kami tidak menelepon ke negara ini: {{country}}. Masukkan nomor dari {{countries}}.',
  callbackNotCalledThere:
    'Kami tidak menelepon ke negara ini: {{country}}. Masukkan nomor dari salah satu negara dalam daftar.',
  callbackPremium: 'Panggilan ke nomor ini berbiaya khusus, jadi tidak bisa kami lakukan. Masukkan nomor biasa.',
  callbackExtensionAdd: 'Tambah ekstensi',
  callbackExtension: 'Nomor ekstensi',
  callbackExtensionWrong: 'Ekstensi hanya berisi angka, * dan #.',
  callbackDepartment: 'Ingin ditelepon oleh siapa?',
  callbackDepartmentAny: 'Siapa saja',
  callbackSms: 'Kabari saya juga lewat SMS',
  callbackConsentMissing: 'Mohon setujui ini dulu agar kami boleh menelepon Anda.',
  callbackAnswerMissing: 'Mohon jawab pertanyaan ini.',
  callbackOptional: '{{label}} (opsional)',
  callbackChecking: 'Memeriksa…',
  callbackCheckFailed: 'Permintaan ini tidak dapat diperiksa. Coba lagi, atau hubungi kami dengan cara lain.',
  callbackCodeTitle: 'Satu langkah lagi: apakah ini nomor Anda?',
  callbackCodeSent: 'Kami sudah mengirim kode ke {{phone}}.',
  callbackCode: 'Kode dari SMS kami',
  callbackCodeWrong: 'Kode ini tidak cocok. Periksa lagi, atau minta kode baru.',
  callbackCodeDone: 'Konfirmasi kode',
  callbackCodeAgain: 'Kirim kode baru',
  callbackCodeOther: 'Itu bukan nomor saya',
};
