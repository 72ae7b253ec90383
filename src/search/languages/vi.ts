import type { Language } from '../language.ts';

/**
 * Vietnamese. Words do not change and each syllable stands by itself, so there is nothing to cut; what several
 * syllables mean together is left to the order of words. Tone marks are folded away, as visitors in a hurry leave them.
 */
export const vi: Language = {
  code: 'vi',
  synonyms:
    'hoàn_tiền trả_lại_tiền hoàn_trả|đổi_trả trả_hàng đổi_hàng trả_lại|hủy hủy_bỏ huỷ|giao_hàng vận_chuyển ship ' +
    'gửi_hàng giao|gói_hàng đơn_hàng kiện_hàng bưu_kiện|giá phí chi_phí bao_nhiêu_tiền cước|thanh_toán trả_tiền ' +
    'chuyển_khoản|hóa_đơn hoá_đơn biên_lai|tài_khoản hồ_sơ|đăng_nhập login truy_cập|đăng_ký tạo_tài_khoản ghi_danh|mật_khẩu ' +
    'password mã_pin|quên mất khôi_phục đặt_lại|thay_đổi sửa cập_nhật đổi|xóa xoá đóng|sửa_chữa bảo_hành sửa|hỏng ' +
    'hư lỗi vỡ|vấn_đề lỗi sự_cố|điện_thoại di_động số_điện_thoại|liên_hệ gọi liên_lạc|email thư|trợ_giúp hỗ_trợ ' +
    'giúp|địa_chỉ địa_điểm ở_đâu|khi_nào thời_gian ngày giờ|bao_lâu thời_gian mấy_ngày|trẻ_em con bé|bác_sĩ ' +
    'thầy_thuốc|bệnh ốm|mua đặt_mua đặt_hàng|bắt_đầu khởi_động|kết_thúc hết_hạn|được_phép có_thể|phải cần ' +
    'bắt_buộc|nhận lấy|giảm_giá khuyến_mãi ưu_đãi voucher mã_giảm_giá|công_việc việc_làm tuyển_dụng|nhân_viên ' +
    'người_lao_động|công_ty doanh_nghiệp|tiền số_tiền|kiểm_tra xác_nhận xác_minh|ảnh hình|tài_liệu tệp giấy_tờ|nhanh ' +
    'sớm|an_toàn bảo_mật|còn_hàng có_sẵn|du_lịch chuyến_đi|nghỉ kỳ_nghỉ|quy_định luật|thông_tin chi_tiết|lý_do ' +
    'tại_sao|xe ô_tô|cửa_hàng shop|mở_cửa giờ_mở_cửa',
  weak:
    'là và của có không được cho các những một này đó khi nào thì mà với để từ trong trên tại ở đến về ra vào tôi bạn ' +
    'mình chúng ta họ anh chị em ai gì sao thế như bao nhiêu đâu làm cách bằng hay hoặc nếu vì nên cũng đã đang sẽ còn ' +
    'rồi lại nữa rất phải cần muốn xin vui lòng ạ nhé à vậy ơi chào cảm ơn hỏi mấy lâu',
};
