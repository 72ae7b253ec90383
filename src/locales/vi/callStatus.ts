import type { callStatus as english } from '../en/callStatus.ts';
import type { SameWords } from '../words.ts';

/** The words of a call under way and after it, beyond those of every callback. */
export const callStatus: SameWords<typeof english> = {
  callbackStepRingingUs: 'Đang nối máy bạn với {{name}}',
  callbackStepRingingSomebody: 'Đang nối máy',
  callbackTimeLeft: 'Còn {{time}}',
  callbackDelay: 'Cho tôi 5 phút',
  callbackDelayedTitle: 'Chúng tôi sẽ gọi lúc {{time}}',
  callbackDelayedText: 'Bạn cứ thong thả. Trước giờ đó điện thoại sẽ không reo.',
  callbackRetryAt: 'Chúng tôi sẽ gọi lại lúc {{when}}.',
  callbackWasBusy: 'Máy bận: {{phone}}',
  callbackWasMachine: 'Hộp thư thoại đã trả lời ở số {{phone}}',
  callbackWasWrong: 'Người khác đã nghe máy. Số {{phone}} có đúng không?',
  callbackIMissed: 'Tôi bị lỡ cuộc gọi: gọi lại nhé',
  callbackNobodyCalled: 'Không ai gọi cho tôi',
  callbackExpiredTitle: 'Xin lỗi, chưa ai gọi được cho bạn',
  callbackExpiredText: 'Yêu cầu của bạn đã chờ quá lâu. Bạn hãy yêu cầu lại hoặc chọn giờ.',
  callbackFailedTitle: 'Xin lỗi, cuộc gọi chưa thực hiện được',
  callbackFailedPhone: 'Điện thoại của chúng tôi đang gặp sự cố. Lỗi ở phía chúng tôi, yêu cầu của bạn vẫn được giữ.',
  callbackFailedNumber: 'Không gọi được đến {{phone}}. Bạn hãy thử số khác.',
  callbackTryNow: 'Thử lại ngay',
  callbackCalendar: 'Thêm vào lịch',
  callbackManage: 'Sao chép liên kết để đổi',
  callbackManaged: 'Đã sao chép. Với liên kết này, bạn có thể dời hoặc hủy cuộc gọi trên mọi thiết bị.',
  callbackManageLink: 'Liên kết để đổi cuộc gọi này',
  callbackRemindSms: 'Chúng tôi sẽ nhắc bạn qua SMS.',
  callbackRemindEmail: 'Chúng tôi sẽ nhắc bạn qua email.',
  callbackRateWord: 'Đôi lời nhận xét (không bắt buộc)',
};
