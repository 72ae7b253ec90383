import type { callForm as english } from '../en/callForm.ts';
import type { SameWords } from '../words.ts';

/** The words of asking for a call, beyond those of every callback. */
export const callForm: SameWords<typeof english> = {
  callbackCountryNone: 'Không có quốc gia này trong danh sách.',
  callbackShort_other: 'Số này ngắn quá: còn thiếu {{count}} chữ số.',
  callbackLong_other: 'Số này dài quá: bạn hãy bớt {{count}} chữ số.',
  callbackNotHere:
    'Không có số này ở quốc gia đã chọn: {{country}}. Bạn hãy kiểm tra từng chữ số, hoặc bắt đầu bằng + và mã quốc gia.',
  callbackNotCalled: 'Chúng tôi không gọi đến {{country}}. Bạn hãy nhập số của {{countries}}.',
  callbackNotCalledThere: 'Chúng tôi không gọi đến {{country}}. Bạn hãy nhập số của một quốc gia trong danh sách.',
  callbackPremium: 'Gọi đến số này mất thêm phí nên chúng tôi không gọi được. Bạn hãy nhập một số thông thường.',
  callbackExtensionAdd: 'Thêm số máy nhánh',
  callbackExtension: 'Số máy nhánh',
  callbackExtensionWrong: 'Số máy nhánh chỉ gồm chữ số, * và #.',
  callbackDepartment: 'Bạn muốn ai gọi cho mình?',
  callbackDepartmentAny: 'Ai cũng được',
  callbackSms: 'Nhắn cả SMS cho tôi về cuộc gọi này',
  callbackConsentMissing: 'Bạn hãy đồng ý trước để chúng tôi có thể gọi.',
  callbackAnswerMissing: 'Bạn hãy trả lời câu hỏi này.',
  callbackOptional: '{{label}} (không bắt buộc)',
  callbackChecking: 'Đang kiểm tra…',
  callbackCheckFailed: 'Chúng tôi chưa kiểm tra được yêu cầu này. Bạn hãy thử lại, hoặc liên hệ theo cách khác.',
  callbackCodeTitle: 'Còn một bước: đây có phải số của bạn không?',
  callbackCodeSent: 'Chúng tôi đã gửi mã đến {{phone}}.',
  callbackCode: 'Mã trong tin nhắn SMS',
  callbackCodeWrong: 'Mã chưa đúng. Bạn hãy kiểm tra lại hoặc nhận mã mới.',
  callbackCodeDone: 'Xác nhận mã',
  callbackCodeAgain: 'Gửi mã mới',
  callbackCodeOther: 'Không phải số của tôi',
};
