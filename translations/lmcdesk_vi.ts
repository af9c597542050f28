<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
 <context>
  <name>App</name>
  <message>
   <source>This desk is already open in another window.</source>
   <translation>Trạm này đang mở trong một cửa sổ khác.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Đóng</translation>
  </message>
  <message>
   <source>Go on in that window, or close it and start again.</source>
   <translation>Hãy tiếp tục trong cửa sổ đó, hoặc đóng lại rồi khởi động lại.</translation>
  </message>
  <message>
   <source>Writing the day's backup</source>
   <translation>Đang ghi bản sao lưu trong ngày</translation>
  </message>
  <message>
   <source>Opening the desk</source>
   <translation>Đang mở trạm</translation>
  </message>
 </context>
 <context>
  <name>AssessmentForm</name>
  <message>
   <source>Self-evaluation</source>
   <translation>Tự đánh giá</translation>
  </message>
  <message>
   <source>Peer review</source>
   <translation>Đánh giá chéo</translation>
  </message>
  <message>
   <source>Third-party review</source>
   <translation>Bên thứ ba đánh giá</translation>
  </message>
 </context>
 <context>
  <name>Audit</name>
  <message>
   <source>{desk}, {place}, changes {first} to {last}: they are missing.</source>
   <translation>{desk}, {place}, thay đổi {first} đến {last}: bị thiếu.</translation>
  </message>
  <message>
   <source>There are changes of a desk or a place that this desk knows nothing of.</source>
   <translation>Có những thay đổi của một trạm hoặc một nơi mà trạm này không biết.</translation>
  </message>
  <message>
   <source>{desk}: what it knew of others is told in a way that cannot be.</source>
   <translation>{desk}: thông tin trạm đã biết về các trạm khác được ghi theo cách không thể có.</translation>
  </message>
  <message>
   <source>{desk}, {place}, change {first}: this is no change any more.</source>
   <translation>{desk}, {place}, thay đổi {first}: đây không còn là một thay đổi.</translation>
  </message>
  <message>
   <source>{desk}, {place}, change {first}: what was kept to prove it was altered; its signature is genuine.</source>
   <translatorcomment>Câu kỹ thuật về chữ ký và phần chứng thực.</translatorcomment>
   <translation>{desk}, {place}, thay đổi {first}: phần lưu để chứng thực đã bị sửa; chữ ký là thật.</translation>
  </message>
  <message>
   <source>{desk}, {place}, changes {first} to {last}: they are not those that were written; one or more, or what the desk then knew of others, was altered.</source>
   <translation>{desk}, {place}, thay đổi {first} đến {last}: không phải những thay đổi đã ghi; một hoặc nhiều thay đổi, hoặc thông tin trạm khi đó biết về các trạm khác, đã bị sửa.</translation>
  </message>
  <message>
   <source>{desk}, {place}, change {first}: the signature under it and what came before is not genuine.</source>
   <translation>{desk}, {place}, thay đổi {first}: chữ ký xác nhận thay đổi này và những gì trước đó không phải chữ ký thật.</translation>
  </message>
  <message>
   <source>{desk}, {place}, changes {first} to {last}: they came without a signature, or lost it.</source>
   <translation>{desk}, {place}, thay đổi {first} đến {last}: khi đến không có chữ ký, hoặc chữ ký đã bị mất.</translation>
  </message>
  <message>
   <source>“{file}” ends neither in .csv nor in .jsonl. Nothing was written. Choose one of these endings.</source>
   <translation>“{file}” không kết thúc bằng .csv hay .jsonl. Chưa ghi gì. Hãy chọn một trong hai đuôi này.</translation>
  </message>
 </context>
 <context>
  <name>Band</name>
  <message>
   <source>More pages</source>
   <translation>Trang khác</translation>
  </message>
  <message>
   <source>{page}, {n} waiting</source>
   <translation>{page}, {n} mục đang chờ</translation>
  </message>
  <message>
   <source>Go to or search</source>
   <translation>Đi đến hoặc tìm kiếm</translation>
  </message>
 </context>
 <context>
  <name>Bundle</name>
  <message>
   <source>{desk} is this desk itself, so nothing was written for it. Name another desk; one of the same name by its fingerprint or id.</source>
   <translation>{desk} chính là trạm này nên không ghi gói nào. Hãy chọn trạm khác; nếu trạm đó trùng tên, hãy chọn bằng mã vân tay hoặc mã định danh.</translation>
  </message>
  <message>
   <source>The certificate of {desk} was revoked, so nothing was written for it. If that office goes on with another computer, have that one enrolled first.</source>
   <translation>Chứng thư của {desk} đã bị thu hồi nên không ghi gói nào cho trạm đó. Nếu đơn vị đó tiếp tục làm việc trên máy khác, hãy đăng ký máy ấy trước.</translation>
  </message>
  <message>
   <source>No secretariat that this desk trusts vouches for {desk}, so a bundle for it would lie open to everybody, and none was written. Have it enrolled, or trust its secretariat, first; or write an open bundle for no desk in particular (without “--for”).</source>
   <translation>Không ban thư ký nào mà trạm này tin cậy xác nhận cho {desk}, nên gói dành cho trạm đó thì ai cũng đọc được; vì vậy chưa ghi gói nào. Hãy đề nghị đăng ký trạm đó hoặc tin cậy ban thư ký của họ trước; hoặc ghi gói mở không dành riêng cho trạm nào (không dùng “--for”).</translation>
  </message>
  <message>
   <source>“{file}” was written, but what the disk or stick gave back differs. The bundle was not kept. Use another stick or folder.</source>
   <translation>Đã ghi “{file}”, nhưng khi đọc lại từ ổ đĩa hoặc USB thì không khớp. Gói không được giữ. Hãy dùng USB hoặc thư mục khác.</translation>
  </message>
  <message>
   <source>Closed: only the desk it was made for can read it.</source>
   <translation>Gói kín: chỉ trạm mà gói được tạo cho mới đọc được.</translation>
  </message>
  <message>
   <source>From {desk}, {role}, {country}.</source>
   <translation>Từ {desk}, {role}, {country}.</translation>
  </message>
  <message>
   <source>Made on {day} at {time} UTC with LMC Desk {version}.</source>
   <translation>Tạo ngày {day} lúc {time} UTC bằng LMC Desk {version}.</translation>
  </message>
  <message>
   <source>Signed with the key {fingerprint}.</source>
   <translation>Ký bằng khóa {fingerprint}.</translation>
  </message>
  <message>
   <source>Made for {desk}.</source>
   <translation>Tạo cho {desk}.</translation>
  </message>
  <message>
   <source>Part {number} of {count}, which may arrive in any order.</source>
   <translation>Phần {number}/{count}, có thể đến theo bất kỳ thứ tự nào.</translation>
  </message>
  <message>
   <source>Changes: {count}. Size: {size} kB.</source>
   <translation>Thay đổi: {count}. Kích thước: {size} kB.</translation>
  </message>
  <message>
   <source>Evidence in it: {size} kB.</source>
   <translation>Minh chứng kèm theo: {size} kB.</translation>
  </message>
  <message>
   <source>Written at {desk} about {stream}: changes {first} to {last}.</source>
   <translation>Ghi tại {desk} về {stream}: thay đổi từ {first} đến {last}.</translation>
  </message>
  <message>
   <source>Changes to projects: {count}</source>
   <translation>Thay đổi về dự án: {count}</translation>
  </message>
  <message>
   <source>Changes to measures of projects: {count}</source>
   <translation>Thay đổi về biện pháp của dự án: {count}</translation>
  </message>
  <message>
   <source>Changes to places of projects: {count}</source>
   <translation>Thay đổi về địa điểm của dự án: {count}</translation>
  </message>
  <message>
   <source>Changes to partners of projects: {count}</source>
   <translation>Thay đổi về đối tác của dự án: {count}</translation>
  </message>
  <message>
   <source>Changes to milestones: {count}</source>
   <translation>Thay đổi về cột mốc: {count}</translation>
  </message>
  <message>
   <source>Changes to progress reports: {count}</source>
   <translation>Thay đổi về báo cáo tiến độ: {count}</translation>
  </message>
  <message>
   <source>Changes to funding: {count}</source>
   <translation>Thay đổi về kinh phí: {count}</translation>
  </message>
  <message>
   <source>Changes to exchange rates: {count}</source>
   <translation>Thay đổi về tỷ giá: {count}</translation>
  </message>
  <message>
   <source>Changes to indicators: {count}</source>
   <translation>Thay đổi về chỉ số: {count}</translation>
  </message>
  <message>
   <source>Changes to values of indicators: {count}</source>
   <translation>Thay đổi về giá trị chỉ số: {count}</translation>
  </message>
  <message>
   <source>Changes to evidence: {count}</source>
   <translation>Thay đổi về minh chứng: {count}</translation>
  </message>
  <message>
   <source>Changes to assessments: {count}</source>
   <translation>Thay đổi về đánh giá: {count}</translation>
  </message>
  <message>
   <source>Changes to suggestions: {count}</source>
   <translation>Thay đổi về kiến nghị: {count}</translation>
  </message>
  <message>
   <source>Changes to meetings: {count}</source>
   <translation>Thay đổi về cuộc họp: {count}</translation>
  </message>
  <message>
   <source>Changes to decisions: {count}</source>
   <translation>Thay đổi về quyết định: {count}</translation>
  </message>
  <message>
   <source>Changes to organisations: {count}</source>
   <translation>Thay đổi về tổ chức: {count}</translation>
  </message>
  <message>
   <source>Changes to comments: {count}</source>
   <translation>Thay đổi về ý kiến: {count}</translation>
  </message>
  <message>
   <source>Changes to editions of reports: {count}</source>
   <translation>Thay đổi về bản chốt báo cáo: {count}</translation>
  </message>
  <message>
   <source>Changes to letterheads: {count}</source>
   <translation>Thay đổi về phần đầu báo cáo: {count}</translation>
  </message>
  <message>
   <source>{desk} ({mark})</source>
   <translation>{desk} ({mark})</translation>
  </message>
  <message>
   <source>Closed: only {desk} can read it.</source>
   <translation>Gói kín: chỉ {desk} đọc được.</translation>
  </message>
  <message>
   <source>Open: whoever finds it can read it.</source>
   <translation>Gói mở: ai nhặt được cũng đọc được.</translation>
  </message>
  <message>
   <source>Changes of a newer version: {count}</source>
   <translation>Thay đổi của phiên bản mới hơn: {count}</translation>
  </message>
 </context>
 <context>
  <name>Cadence</name>
  <message>
   <source>Every two years</source>
   <translation>Hai năm một lần</translation>
  </message>
  <message>
   <source>Every year</source>
   <translation>Hằng năm</translation>
  </message>
  <message>
   <source>Regularly</source>
   <translation>Định kỳ</translation>
  </message>
  <message>
   <source>As needed</source>
   <translation>Khi cần</translation>
  </message>
 </context>
 <context>
  <name>Catalogue</name>
  <message>
   <source>The plan's lists do not hold “{code}”.</source>
   <translation>Các danh mục của kế hoạch không có “{code}”.</translation>
  </message>
  <message>
   <source>The plan has no measure {id}.</source>
   <translation>Kế hoạch không có biện pháp {id}.</translation>
  </message>
  <message>
   <source>The plan has no section {number}.</source>
   <translation>Kế hoạch không có mục {number}.</translation>
  </message>
  <message>
   <source>The plan has no pillar {number}.</source>
   <translation>Kế hoạch không có trụ cột {number}.</translation>
  </message>
 </context>
 <context>
  <name>Cell</name>
  <message>
   <source>{n} percent</source>
   <translation>{n} phần trăm</translation>
  </message>
 </context>
 <context>
  <name>Chart</name>
  <message>
   <source>There are no figures to draw yet.</source>
   <translation>Chưa có số liệu để vẽ.</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Kế hoạch</translation>
  </message>
  <message>
   <source>Reached</source>
   <translation>Đã đạt</translation>
  </message>
  <message>
   <source>none</source>
   <translation>không có</translation>
  </message>
  <message>
   <source>Projects in a cell:</source>
   <translation>Số dự án trong ô:</translation>
  </message>
  <message>
   <source>{value} planned</source>
   <translation>kế hoạch {value}</translation>
  </message>
  <message>
   <source>{value} reached</source>
   <translation>đã đạt {value}</translation>
  </message>
  <message>
   <source>{name}: {value}</source>
   <translation>{name}: {value}</translation>
  </message>
 </context>
 <context>
  <name>Check</name>
  <message>
   <source>The database file is damaged. Restore a backup.</source>
   <translation>Tệp cơ sở dữ liệu bị hỏng. Hãy khôi phục từ bản sao lưu.</translation>
  </message>
  <message>
   <source>Another edition of this report bears the number {number} too. Cite it by its fingerprint.</source>
   <translation>Một bản chốt khác của báo cáo này cũng mang số {number}. Khi trích dẫn, hãy nêu mã vân tay.</translation>
  </message>
  <message>
   <source>The code “{code}” also stands at {others}.</source>
   <translation>Mã “{code}” cũng có ở {others}.</translation>
  </message>
  <message>
   <source>The field “{field}” holds a value that cannot be read; it shows as empty.</source>
   <translation>Trường “{field}” chứa giá trị không đọc được; hiển thị là trống.</translation>
  </message>
  <message>
   <source>The field “{field}” names a record that was deleted.</source>
   <translation>Trường “{field}” trỏ đến một bản ghi đã bị xóa.</translation>
  </message>
  <message>
   <source>The field “{field}” names a record that is not known here.</source>
   <translation>Trường “{field}” trỏ đến một bản ghi chưa biết tại đây.</translation>
  </message>
  <message>
   <source>What {desk} wrote in {fields} is kept but not shown: {reason}</source>
   <translation>Nội dung {desk} ghi ở {fields} được giữ nhưng không hiển thị: {reason}</translation>
  </message>
  <message>
   <source>Records of several kinds bear one id: {kinds}. A desk whose program was altered wrote of one of them; who wrote what stands in their histories.</source>
   <translation>Bản ghi thuộc nhiều loại mang cùng một mã định danh: {kinds}. Một trạm có chương trình bị sửa đã ghi một trong số đó; lịch sử của các bản ghi cho biết ai đã ghi gì.</translation>
  </message>
  <message>
   <source>The clock of this computer was wrong once, so what is entered at this desk bears the date {date}, and will until that day. Nothing is lost, and the entries keep their order. Set the clock right, and where an entry of this desk waits for a decision, do not choose by the date.</source>
   <translation>Đồng hồ của máy tính này từng sai, nên những gì nhập tại trạm này mang ngày {date}, cho đến khi tới ngày đó. Không mất gì, và các nội dung vẫn giữ đúng thứ tự. Hãy chỉnh lại đồng hồ, và khi một nội dung của trạm này chờ quyết định, đừng chọn theo ngày.</translation>
  </message>
  <message>
   <source>Changes that only a newer version of LMC Desk understands are kept: {count}.</source>
   <translation>Các thay đổi chỉ phiên bản LMC Desk mới hơn mới hiểu được vẫn được giữ: {count}.</translation>
  </message>
  <message>
   <source>The database file is damaged ({detail}). Restore the desk from a backup.</source>
   <translation>Tệp cơ sở dữ liệu bị hỏng ({detail}). Hãy khôi phục trạm từ bản sao lưu.</translation>
  </message>
  <message>
   <source>The records stand open to other programs. Restore the desk from a backup.</source>
   <translation>Các bản ghi không được bảo vệ trước các chương trình khác. Hãy khôi phục trạm từ bản sao lưu.</translation>
  </message>
  <message>
   <source>What keeps other programs from altering the desk was removed. Restore a backup.</source>
   <translation>Phần ngăn chương trình khác sửa trạm đã bị gỡ bỏ. Hãy khôi phục từ bản sao lưu.</translation>
  </message>
  <message>
   <source>The changes of {desk} in {stream} are not whole: {count} are here, {number} are known of.</source>
   <translation>Các thay đổi của {desk} trong {stream} không đủ: tại đây có {count}, trong khi đã biết là có {number}.</translation>
  </message>
  <message>
   <source>Receipt {number} tells of changes of {desk} in {stream} that there cannot be.</source>
   <translation>Biên nhận {number} nêu những thay đổi của {desk} trong {stream} không thể có.</translation>
  </message>
  <message>
   <source>The receipts do not tell of each change of {desk} in {stream} once.</source>
   <translation>Các biên nhận không nêu mỗi thay đổi của {desk} trong {stream} đúng một lần.</translation>
  </message>
  <message>
   <source>What {desk} knew of {other} is told in a way that cannot be.</source>
   <translatorcomment>Câu kỹ thuật về vectơ phiên bản.</translatorcomment>
   <translation>Thông tin {desk} đã biết về {other} được ghi theo cách không thể có.</translation>
  </message>
  <message>
   <source>A change speaks of a record that is not there.</source>
   <translation>Một thay đổi nói về bản ghi không có ở đó.</translation>
  </message>
  <message>
   <source>This record is not entered as it should be.</source>
   <translation>Bản ghi này không được ghi đúng cách.</translation>
  </message>
  <message>
   <source>The field “{field}” shows another entry than its log says.</source>
   <translation>Trường “{field}” hiển thị nội dung khác với nhật ký.</translation>
  </message>
  <message>
   <source>The field “{field}” shows another value than its log says.</source>
   <translation>Trường “{field}” hiển thị giá trị khác với nhật ký.</translation>
  </message>
  <message>
   <source>Whether this record is deleted is told otherwise by its log.</source>
   <translation>Việc bản ghi này đã bị xóa hay chưa khác với nhật ký.</translation>
  </message>
  <message>
   <source>What this desk keeps of the desks' certificates was altered, in the entry “{entry}”. Restore a backup of before.</source>
   <translation>Thông tin chứng thư của các trạm lưu tại trạm này đã bị sửa, ở mục “{entry}”. Hãy khôi phục từ bản sao lưu trước đó.</translation>
  </message>
  <message>
   <source>{desk}: the name, role or place that is kept of it is not that of its certificate, which says “{name}”. Restore a backup of before.</source>
   <translation>{desk}: tên, vai trò hoặc địa điểm lưu tại đây không đúng với chứng thư của trạm, trong đó ghi “{name}”. Hãy khôi phục từ bản sao lưu trước đó.</translation>
  </message>
  <message>
   <source>{desk}, {place}, from change {number} on: entries that are shown or left out otherwise than the certificates kept here say: {count}. One of them was altered or taken away. Restore a backup of before.</source>
   <translation>{desk}, {place}, từ thay đổi {number} trở đi: số nội dung được hiển thị hoặc bỏ qua không đúng với các chứng thư lưu tại đây: {count}. Một chứng thư đã bị sửa hoặc lấy đi. Hãy khôi phục từ bản sao lưu trước đó.</translation>
  </message>
 </context>
 <context>
  <name>Choosing</name>
  <message>
   <source>Search</source>
   <translation>Tìm kiếm</translation>
  </message>
 </context>
 <context>
  <name>Cli</name>
  <message>
   <source>There is too little memory for this. Work that was not finished was undone. Close other programs, or take less at a time, then try again.</source>
   <translation>Không đủ bộ nhớ cho việc này. Công việc chưa xong đã được hoàn tác. Hãy đóng các chương trình khác, hoặc mỗi lần xử lý ít hơn, rồi thử lại.</translation>
  </message>
  <message>
   <source>LMC Desk met a fault of its own. Work that was not finished was undone. The particulars are in “{file}”: hand them to whoever looks after the program.</source>
   <translation>LMC Desk gặp lỗi của chính chương trình. Công việc chưa xong đã được hoàn tác. Chi tiết có trong “{file}”: hãy gửi cho người phụ trách chương trình.</translation>
  </message>
  <message>
   <source>“{word}” has letters in it that are not Unicode. Type it anew, or rename the file.</source>
   <translation>“{word}” có chữ không phải Unicode. Hãy gõ lại, hoặc đổi tên tệp.</translation>
  </message>
  <message>
   <source>The work was stopped. What was finished before stays; “lmcdesk undo --list” tells of it.</source>
   <translation>Công việc đã dừng. Những gì đã xong trước đó vẫn được giữ; “lmcdesk undo --list” cho biết chi tiết.</translation>
  </message>
  <message>
   <source>The work was stopped. Nothing was changed.</source>
   <translation>Công việc đã dừng. Dữ liệu giữ nguyên.</translation>
  </message>
  <message>
   <source>No desk “{name}” was heard of yet. Known are: {known}.</source>
   <translation>Chưa có thông tin về trạm “{name}”. Các trạm đã biết: {known}.</translation>
  </message>
  <message>
   <source>{count} desks are called “{name}”. Nothing was written. Name the one by its fingerprint or id: {choices}.</source>
   <translation>Có {count} trạm tên là “{name}”. Chưa ghi gì. Hãy chọn theo mã vân tay hoặc mã định danh: {choices}.</translation>
  </message>
  <message>
   <source>{mark} ({role}, {places})</source>
   <translation>{mark} ({role}, {places})</translation>
  </message>
  <message>
   <source>The passphrase of this desk's key: </source>
   <translation>Mật khẩu của khóa trạm này: </translation>
  </message>
  <message>
   <source>somebody at this desk</source>
   <translation>một người tại trạm này</translation>
  </message>
  <message>
   <source>“{path}” is a folder. Nothing was changed. Choose a file in it.</source>
   <translation>“{path}” là thư mục. Dữ liệu giữ nguyên. Hãy chọn một tệp trong đó.</translation>
  </message>
  <message>
   <source>“{path}” is a folder or a device. Nothing was changed. Give the name of a file to write.</source>
   <translation>“{path}” là thư mục hoặc thiết bị. Dữ liệu giữ nguyên. Hãy nêu tên tệp để ghi.</translation>
  </message>
  <message>
   <source>“{path}” belongs to the desk itself. Nothing was changed. Choose another name or folder.</source>
   <translation>“{path}” thuộc về chính trạm. Dữ liệu giữ nguyên. Hãy chọn tên hoặc thư mục khác.</translation>
  </message>
  <message>
   <source>{n} projects have the code {code}. Name one by its id: {ids}.</source>
   <translation>{n} dự án có mã {code}. Hãy nêu một dự án bằng mã định danh: {ids}.</translation>
  </message>
  <message>
   <source>There is no record “{name}” at this desk. Give a record's id or a project's code.</source>
   <translation>Không có bản ghi “{name}” tại trạm này. Hãy nêu mã định danh của bản ghi hoặc mã dự án.</translation>
  </message>
  <message>
   <source>There is no kind “{name}”. There are: {known}.</source>
   <translation>Không có loại “{name}”. Các loại hiện có: {known}.</translation>
  </message>
  <message>
   <source>“{word}” is not FIELD=VALUE with a field of {kind}. Its fields are: {fields}.</source>
   <translation>“{word}” không có dạng FIELD=VALUE với một trường của {kind}. Các trường: {fields}.</translation>
  </message>
  <message>
   <source>The field {field} is given twice. Give it once.</source>
   <translation>Trường {field} được nêu hai lần. Hãy nêu một lần.</translation>
  </message>
  <message>
   <source>“{text}” does not fit {field}, which takes {what}.</source>
   <translation>“{text}” không hợp với {field}: cần {what}.</translation>
  </message>
  <message>
   <source>“{text}” does not fit {field}, which takes one of: {known}.</source>
   <translation>“{text}” không hợp với {field}: cần một trong các giá trị: {known}.</translation>
  </message>
  <message>
   <source>a date as 2026-11-24</source>
   <translation>ngày dạng 2026-11-24</translation>
  </message>
  <message>
   <source>yes or no</source>
   <translation>có hoặc không</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>một số</translation>
  </message>
  <message>
   <source>With --author, name the file to which that person's entries are to be written.</source>
   <translation>Khi dùng --author, hãy nêu tệp để ghi các nội dung của người đó.</translation>
  </message>
  <message>
   <source>{desk}, {place}: changes that are not signed yet: {n}.</source>
   <translation>{desk}, {place}: số thay đổi chưa ký: {n}.</translation>
  </message>
  <message>
   <source>{desk} signed with the key {fingerprint}: {reason}</source>
   <translation>{desk} đã ký bằng khóa {fingerprint}: {reason}</translation>
  </message>
  <message>
   <source>All is as it was written. Desks: {desks}. Changes: {changes}. Signatures: {seals}. Not signed yet: {unsigned}.</source>
   <translation>Mọi thứ đúng như đã ghi. Trạm: {desks}. Thay đổi: {changes}. Chữ ký: {seals}. Chưa ký: {unsigned}.</translation>
  </message>
  <message>
   <source>Places where the log was altered: {n}. Restore the desk from a backup of before, or ask other desks.</source>
   <translation>Số chỗ nhật ký bị sửa: {n}. Hãy khôi phục trạm từ bản sao lưu trước đó, hoặc hỏi các trạm khác.</translation>
  </message>
  <message>
   <source>Wrote {n} entries to {file}.</source>
   <translation>Đã ghi {n} mục vào {file}.</translation>
  </message>
  <message>
   <source>{province} does not lie in {country}. Give a province of that country.</source>
   <translation>{province} không nằm ở {country}. Hãy nêu một tỉnh của nước đó.</translation>
  </message>
  <message>
   <source>{place}, {role}</source>
   <translation>{place}, {role}</translation>
  </message>
  <message>
   <source>Made the desk “{name}” ({role}) in {folder}.</source>
   <translation>Đã tạo trạm “{name}” ({role}) trong {folder}.</translation>
  </message>
  <message>
   <source>There is no desk in “{folder}”. Make one first with “lmcdesk new”, or make one, fill it and look at it with “lmcdesk sample --window”.</source>
   <translation>Không có trạm nào trong “{folder}”. Hãy tạo trạm trước bằng “lmcdesk new”, hoặc tạo, điền và xem thử bằng “lmcdesk sample --window”.</translation>
  </message>
  <message>
   <source>Filled the desk with a sample programme. Projects: {projects}. Milestones: {milestones}.</source>
   <translation>Đã điền chương trình mẫu vào trạm. Dự án: {projects}. Cột mốc: {milestones}.</translation>
  </message>
  <message>
   <source>The desk in {folder} holds records already. A sample programme goes into an empty desk only.</source>
   <translation>Trạm trong {folder} đã có bản ghi. Chương trình mẫu chỉ đưa vào trạm trống.</translation>
  </message>
  <message>
   <source>This desk holds no stream “{stream}”. It holds: {known}.</source>
   <translatorcomment>“luồng” cho stream.</translatorcomment>
   <translation>Trạm này không có luồng “{stream}”. Các luồng hiện có: {known}.</translation>
  </message>
  <message>
   <source>{digest}  in all</source>
   <translation>{digest}  toàn bộ</translation>
  </message>
  <message>
   <source>The desk is sound. Findings for a person to look at: {n}.</source>
   <translation>Trạm nguyên vẹn. Số điểm cần người xem xét: {n}.</translation>
  </message>
  <message>
   <source>Wrote a backup of {size} kB to {file}.</source>
   <translation>Đã ghi bản sao lưu {size} kB vào {file}.</translation>
  </message>
  <message>
   <source>Restored the desk from {file}.</source>
   <translation>Đã khôi phục trạm từ {file}.</translation>
  </message>
  <message>
   <source>The state before is kept in {file}.</source>
   <translation>Trạng thái trước đó được giữ trong {file}.</translation>
  </message>
  <message>
   <source>Attached {file} as evidence {id}. Size: {size} kB.</source>
   <translation>Đã đính kèm {file} làm minh chứng {id}. Kích thước: {size} kB.</translation>
  </message>
  <message>
   <source>The photo is kept as a smaller copy. Attach it with “--original” to keep it as it is.</source>
   <translation>Ảnh được lưu thành bản sao nhỏ hơn. Muốn giữ nguyên ảnh gốc, hãy đính kèm với “--original”.</translation>
  </message>
  <message>
   <source>This picture is damaged, too large or of a kind that cannot be read here. It is kept as it is, but reports cannot show it: attach it as a JPEG too.</source>
   <translation>Hình này bị hỏng, quá lớn hoặc thuộc loại không đọc được ở đây. Hình được giữ nguyên nhưng báo cáo không hiển thị được: hãy đính kèm thêm một bản JPEG.</translation>
  </message>
  <message>
   <source>A file is attached to a project, or to a milestone or a report of one. “{name}” is none of them. Nothing was changed.</source>
   <translation>Tệp được đính kèm vào dự án, hoặc vào cột mốc hay báo cáo của dự án. “{name}” không thuộc loại nào. Dữ liệu giữ nguyên.</translation>
  </message>
  <message>
   <source>“{id}” is not evidence. “lmcdesk list evidence” names what there is.</source>
   <translation>“{id}” không phải minh chứng. “lmcdesk list evidence” liệt kê các minh chứng hiện có.</translation>
  </message>
  <message>
   <source>The file of this evidence has not come yet. Nothing was written. This desk's next bundles ask for it.</source>
   <translation>Tệp của minh chứng này chưa đến. Chưa ghi gì. Các gói tiếp theo của trạm này sẽ đề nghị gửi tệp đó.</translation>
  </message>
  <message>
   <source>Wrote {file}. Size: {size} kB.</source>
   <translation>Đã ghi {file}. Kích thước: {size} kB.</translation>
  </message>
  <message>
   <source>Nothing was written: --project sets the project apart first, which --size must not, so give one of the two without the other.</source>
   <translation>Chưa ghi gì: --project phải tách riêng dự án trước, còn --size không được thay đổi gì, nên chỉ dùng một trong hai.</translation>
  </message>
  <message>
   <source>Wrote {file}. Changes: {changes}. Size: {size} kB. The medium may be removed.</source>
   <translation>Đã ghi {file}. Thay đổi: {changes}. Kích thước: {size} kB. Có thể rút thiết bị.</translation>
  </message>
  <message>
   <source>“{name}” is no project. Nothing was written. Give a project's id or code.</source>
   <translation>“{name}” không phải dự án. Chưa ghi gì. Hãy nêu mã định danh hoặc mã dự án.</translation>
  </message>
  <message>
   <source>Changes: {count}, about {size} kB.</source>
   <translation>Thay đổi: {count}, khoảng {size} kB.</translation>
  </message>
  <message>
   <source>Files of evidence: {count}, {size} kB.</source>
   <translation>Tệp minh chứng: {count}, {size} kB.</translation>
  </message>
  <message>
   <source>Files to carry: {count}. Nothing was written.</source>
   <translation>Tệp cần mang: {count}. Chưa ghi gì.</translation>
  </message>
  <message>
   <source>“{file}” is a folder. Nothing was changed. Choose a bundle in it: a file that ends in .lmcb.</source>
   <translation>“{file}” là thư mục. Dữ liệu giữ nguyên. Hãy chọn một gói trong đó: tệp có đuôi .lmcb.</translation>
  </message>
  <message>
   <source>The folder “{file}” holds no bundle. Nothing was changed. Choose a file that ends in .lmcb.</source>
   <translation>Thư mục “{file}” không có gói nào. Dữ liệu giữ nguyên. Hãy chọn tệp có đuôi .lmcb.</translation>
  </message>
  <message>
   <source>No bundle “{file}” is kept here. Kept are: {kept}.</source>
   <translation>Không giữ gói “{file}” nào tại đây. Các gói đang giữ: {kept}.</translation>
  </message>
  <message>
   <source>No bundle “{file}” is kept here. None is kept.</source>
   <translation>Không giữ gói “{file}” nào tại đây. Không có gói nào đang giữ.</translation>
  </message>
  <message>
   <source>“{file}” is kept no longer.</source>
   <translation>Không giữ “{file}” nữa.</translation>
  </message>
  <message>
   <source>No bundle waits.</source>
   <translation>Không có gói nào đang chờ.</translation>
  </message>
  <message>
   <source>{at}  {author} at {desk}: {field} from “{before}” to “{value}”{state}</source>
   <translation>{at}  {author} tại {desk}: {field} từ “{before}” thành “{value}”{state}</translation>
  </message>
  <message>
   <source>{number}  {kind} {id} “{name}”: {field}</source>
   <translation>{number}  {kind} {id} “{name}”: {field}</translation>
  </message>
  <message>
   <source>    “{value}” by {author} at {desk}, {at}</source>
   <translation>    “{value}” của {author} tại {desk}, {at}</translation>
  </message>
  <message>
   <source>Decide with “lmcdesk resolve NUMBER --take mine”, theirs or newest, or with --value VALUE.</source>
   <translation>Quyết định bằng “lmcdesk resolve NUMBER --take mine”, theirs hoặc newest, hoặc bằng --value VALUE.</translation>
  </message>
  <message>
   <source>Nothing waits for a decision.</source>
   <translation>Không có gì chờ quyết định.</translation>
  </message>
  <message>
   <source>The code “{code}” stands at {projects}. Set another code at one of them, or put one in the bin.</source>
   <translation>Mã “{code}” có ở {projects}. Hãy đặt mã khác cho một dự án, hoặc chuyển một dự án vào thùng rác.</translation>
  </message>
  <message>
   <source>Decided {field} of {kind} {id}. The other entries stay in its history.</source>
   <translation>Đã quyết định {field} của {kind} {id}. Các nội dung khác vẫn lưu trong lịch sử.</translation>
  </message>
  <message>
   <source>Nothing of receipt {number} could be taken back, and nothing was changed. “lmcdesk undo --list” lists the others.</source>
   <translation>Không rút lại được gì trong biên nhận {number}, dữ liệu giữ nguyên. “lmcdesk undo --list” liệt kê các biên nhận khác.</translation>
  </message>
  <message>
   <source>Took receipt {number} back. Fields that show again what they showed before: {fields}. Records that it made, now in the bin: {records}.</source>
   <translation>Đã rút lại biên nhận {number}. Trường hiển thị lại giá trị trước đó: {fields}. Bản ghi do biên nhận tạo ra, nay trong thùng rác: {records}.</translation>
  </message>
  <message>
   <source>The desks that wrote it will see it taken back when your next bundle comes to them.</source>
   <translation>Các trạm đã ghi nội dung này sẽ thấy việc rút lại khi gói tiếp theo của trạm này đến.</translation>
  </message>
  <message>
   <source>  {field} of {kind} {id} was edited since and stays as it is.</source>
   <translation>  {field} của {kind} {id} đã được sửa từ đó đến nay và giữ nguyên.</translation>
  </message>
  <message>
   <source>  {kind} {id} stays: it was edited since, or what stays belongs to it.</source>
   <translation>  {kind} {id} được giữ lại: đã được sửa từ đó đến nay, hoặc có nội dung được giữ thuộc về nó.</translation>
  </message>
  <message>
   <source>  Entries that stay, as they belong to {place} and not to this desk: {entries}.</source>
   <translation>  Nội dung được giữ vì thuộc {place}, không thuộc trạm này: {entries}.</translation>
  </message>
  <message>
   <source>If all of it must go: “lmcdesk restore {file}” brings back the desk as it was before.</source>
   <translation>Nếu phải bỏ tất cả: “lmcdesk restore {file}” khôi phục trạm như trước đó.</translation>
  </message>
  <message>
   <source>“{value}” is none of: {known}</source>
   <translation>“{value}” không thuộc: {known}</translation>
  </message>
  <message>
   <source>{message}. “lmcdesk --help” lists the commands.</source>
   <translation>{message}. “lmcdesk --help” liệt kê các lệnh.</translation>
  </message>
  <message>
   <source>The Lancang-Mekong Plan of Action, offline.</source>
   <translatorcomment>Mekong hay Mê Công.</translatorcomment>
   <translation>Kế hoạch hành động Mekong - Lan Thương, dùng không cần mạng.</translation>
  </message>
  <message>
   <source>Open the window and tell what is in bundles; a bundle's name alone does the same.</source>
   <translation>Mở cửa sổ và cho biết nội dung các gói; chỉ ghi tên gói cũng có kết quả như vậy.</translation>
  </message>
  <message>
   <source>The desk's folder; else LMCDESK_DIR, else the user's data folder.</source>
   <translation>Thư mục của trạm; mặc định là LMCDESK_DIR, rồi đến thư mục dữ liệu của người dùng.</translation>
  </message>
  <message>
   <source>Print one JSON object instead of lines.</source>
   <translation>In một đối tượng JSON thay vì các dòng.</translation>
  </message>
  <message>
   <source>Who does this; else the name this computer knows you by.</source>
   <translation>Người thực hiện; mặc định là tên đăng nhập trên máy tính này.</translation>
  </message>
  <message>
   <source>The language of what is printed here.</source>
   <translation>Ngôn ngữ của phần in ra tại đây.</translation>
  </message>
  <message>
   <source>Make a new desk.</source>
   <translation>Tạo trạm mới.</translation>
  </message>
  <message>
   <source>Country code, ISO 3166-1.</source>
   <translation>Mã quốc gia, ISO 3166-1.</translation>
  </message>
  <message>
   <source>Province code, ISO 3166-2.</source>
   <translation>Mã tỉnh, ISO 3166-2.</translation>
  </message>
  <message>
   <source>The desk's name; else its province's or country's.</source>
   <translation>Tên trạm; mặc định là tên tỉnh hoặc nước.</translation>
  </message>
  <message>
   <source>Fill an empty desk with a sample programme.</source>
   <translation>Điền chương trình mẫu vào trạm trống.</translation>
  </message>
  <message>
   <source>Same seed, same programme.</source>
   <translatorcomment>“số khởi tạo” cho seed.</translatorcomment>
   <translation>Cùng số khởi tạo cho cùng chương trình.</translation>
  </message>
  <message>
   <source>Open the window afterwards; makes the desk if need be.</source>
   <translation>Sau đó mở cửa sổ; tạo trạm nếu cần.</translation>
  </message>
  <message>
   <source>One number for what the desk holds, per stream and in all.</source>
   <translation>Một số đại diện cho dữ liệu của trạm, theo từng luồng và tất cả.</translation>
  </message>
  <message>
   <source>Check the desk and name what needs a person.</source>
   <translation>Kiểm tra trạm và nêu những gì cần người xem.</translation>
  </message>
  <message>
   <source>Only whether the database is sound.</source>
   <translation>Chỉ kiểm tra cơ sở dữ liệu có nguyên vẹn không.</translation>
  </message>
  <message>
   <source>Verify every change to its origin, and write the trail.</source>
   <translatorcomment>“nhật ký kiểm tra” cho audit trail, hay “vết kiểm toán”.</translatorcomment>
   <translation>Xác minh mọi thay đổi đến tận nguồn và ghi nhật ký kiểm tra.</translation>
  </message>
  <message>
   <source>Write that person's entries alone.</source>
   <translation>Chỉ ghi các nội dung của người đó.</translation>
  </message>
  <message>
   <source>Write a backup of the whole desk.</source>
   <translation>Ghi bản sao lưu của toàn bộ trạm.</translation>
  </message>
  <message>
   <source>Put a backup in the desk's place; what was is kept.</source>
   <translation>Khôi phục trạm từ bản sao lưu; dữ liệu trước đó được giữ lại.</translation>
  </message>
  <message>
   <source>List records of a kind.</source>
   <translation>Liệt kê các bản ghi của một loại.</translation>
  </message>
  <message>
   <source>Show a record with all its fields.</source>
   <translation>Hiển thị một bản ghi với mọi trường.</translation>
  </message>
  <message>
   <source>A record's id, or a project's code.</source>
   <translation>Mã định danh của bản ghi, hoặc mã dự án.</translation>
  </message>
  <message>
   <source>Change fields of a record, or make one.</source>
   <translation>Sửa các trường của một bản ghi, hoặc tạo bản ghi.</translation>
  </message>
  <message>
   <source>A record's id, a project's code, or a kind to make one.</source>
   <translation>Mã định danh của bản ghi, mã dự án, hoặc loại để tạo mới.</translation>
  </message>
  <message>
   <source>Put the record in the bin.</source>
   <translation>Chuyển bản ghi vào thùng rác.</translation>
  </message>
  <message>
   <source>Take it out of the bin.</source>
   <translation>Lấy bản ghi ra khỏi thùng rác.</translation>
  </message>
  <message>
   <source>Attach a file of evidence to a record.</source>
   <translation>Đính kèm tệp minh chứng vào một bản ghi.</translation>
  </message>
  <message>
   <source>A project, a milestone or a report.</source>
   <translation>Một dự án, cột mốc hoặc báo cáo.</translation>
  </message>
  <message>
   <source>What the file shows.</source>
   <translation>Tệp cho thấy điều gì.</translation>
  </message>
  <message>
   <source>Keep a photo as it is, not as a copy of at most 1600 px and 300 kB.</source>
   <translation>Giữ nguyên ảnh gốc, không thay bằng bản sao tối đa 1600 px và 300 kB.</translation>
  </message>
  <message>
   <source>Write a file of evidence out.</source>
   <translation>Ghi tệp minh chứng ra ngoài.</translation>
  </message>
  <message>
   <source>The id of the record of evidence.</source>
   <translation>Mã định danh của bản ghi minh chứng.</translation>
  </message>
  <message>
   <source>A file, or a folder for it.</source>
   <translation>Tệp, hoặc thư mục để chứa.</translation>
  </message>
  <message>
   <source>Tell what happened to a record.</source>
   <translation>Cho biết diễn biến của một bản ghi.</translation>
  </message>
  <message>
   <source>Search titles and texts.</source>
   <translation>Tìm trong tên và nội dung.</translation>
  </message>
  <message>
   <source>List what waits for a decision.</source>
   <translation>Liệt kê những gì chờ quyết định.</translation>
  </message>
  <message>
   <source>Decide a conflict.</source>
   <translation>Quyết định một xung đột.</translation>
  </message>
  <message>
   <source>Take an import or a merge back.</source>
   <translation>Rút lại một lần nhập hoặc hợp nhất.</translation>
  </message>
  <message>
   <source>List the receipts instead.</source>
   <translation>Chỉ liệt kê các biên nhận, không rút lại gì.</translation>
  </message>
  <message>
   <source>Take an Excel sheet over.</source>
   <translation>Nhập một trang tính Excel.</translation>
  </message>
  <message>
   <source>projects, milestones, funding and so on.</source>
   <translation>projects, milestones, funding, v.v.</translation>
  </message>
  <message>
   <source>Only say what would happen.</source>
   <translation>Chỉ cho biết điều sẽ xảy ra.</translation>
  </message>
  <message>
   <source>Your workbook, problems marked.</source>
   <translation>Bảng tính của người dùng, có đánh dấu lỗi.</translation>
  </message>
  <message>
   <source>The rows with problems alone, to mend.</source>
   <translation>Chỉ các dòng có lỗi, để sửa.</translation>
  </message>
  <message>
   <source>What you say to a question that the sheet leaves open.</source>
   <translation>Câu trả lời cho câu hỏi mà trang tính để ngỏ.</translation>
  </message>
  <message>
   <source>The row of headings; 0 for none.</source>
   <translation>Dòng tiêu đề; 0 nếu không có.</translation>
  </message>
  <message>
   <source>That of a text file in an old one, as cp874.</source>
   <translation>Bảng mã của tệp văn bản cũ, như cp874.</translation>
  </message>
  <message>
   <source>Write records to a workbook that can be imported again.</source>
   <translation>Ghi bản ghi vào bảng tính có thể nhập lại.</translation>
  </message>
  <message>
   <source>Write an empty workbook to fill in.</source>
   <translation>Ghi bảng tính trống để điền.</translation>
  </message>
  <message>
   <source>Say what stands at the head of the country's reports.</source>
   <translation>Đặt nội dung ở đầu các báo cáo của quốc gia.</translation>
  </message>
  <message>
   <source>Say Mekong-Lancang, or not.</source>
   <translation>Có ghi Mekong trước (Mekong - Lan Thương) hay không.</translation>
  </message>
  <message>
   <source>A picture at the head of first pages.</source>
   <translation>Hình ở đầu trang đầu tiên.</translation>
  </message>
  <message>
   <source>Write a report as PDF, or as a workbook (.xlsx).</source>
   <translation>Ghi báo cáo dạng PDF hoặc bảng tính (.xlsx).</translation>
  </message>
  <message>
   <source>For IATI: the office's registered identifier.</source>
   <translation>Dùng cho IATI: mã định danh đã đăng ký của cơ quan.</translation>
  </message>
  <message>
   <source>Mark each page as a draft.</source>
   <translation>Đánh dấu mỗi trang là dự thảo.</translation>
  </message>
  <message>
   <source>Keep it as a numbered edition as well.</source>
   <translation>Đồng thời chốt thành bản có đánh số.</translation>
  </message>
  <message>
   <source>Print an edition again, by its number or its id.</source>
   <translation>In lại một bản chốt, nêu theo số hoặc mã định danh.</translation>
  </message>
  <message>
   <source>Print what changed since an edition, by its number or its id.</source>
   <translation>In những thay đổi kể từ một bản chốt, nêu theo số hoặc mã định danh.</translation>
  </message>
  <message>
   <source>Write a request to be enrolled by the secretariat.</source>
   <translation>Ghi yêu cầu để ban thư ký đăng ký.</translation>
  </message>
  <message>
   <source>Enrol a desk: its request in, an answer out.</source>
   <translation>Đăng ký trạm: nhận yêu cầu, xuất tệp trả lời.</translation>
  </message>
  <message>
   <source>Take the secretariat's answer over.</source>
   <translation>Tiếp nhận tệp trả lời của ban thư ký.</translation>
  </message>
  <message>
   <source>Trust another secretariat by its fingerprint.</source>
   <translation>Tin cậy một ban thư ký khác theo mã vân tay.</translation>
  </message>
  <message>
   <source>Trust a secretariat's stolen key no longer.</source>
   <translation>Thôi tin cậy khóa bị đánh cắp của một ban thư ký.</translation>
  </message>
  <message>
   <source>The key's fingerprint.</source>
   <translation>Mã vân tay của khóa.</translation>
  </message>
  <message>
   <source>Take a desk's certificate back.</source>
   <translation>Thu hồi chứng thư của một trạm.</translation>
  </message>
  <message>
   <source>The desk's name or fingerprint.</source>
   <translation>Tên hoặc mã vân tay của trạm.</translation>
  </message>
  <message>
   <source>Make a new key for this desk, and a request with it.</source>
   <translation>Tạo khóa mới cho trạm này, kèm một yêu cầu.</translation>
  </message>
  <message>
   <source>Protect this desk's key by a passphrase.</source>
   <translation>Bảo vệ khóa của trạm này bằng mật khẩu.</translation>
  </message>
  <message>
   <source>A file that holds it; else LMCDESK_PASSPHRASE, else it is asked for.</source>
   <translation>Tệp chứa mật khẩu; mặc định là LMCDESK_PASSPHRASE, nếu không có thì hỏi.</translation>
  </message>
  <message>
   <source>Write a bundle for another desk.</source>
   <translation>Ghi gói cho một trạm khác.</translation>
  </message>
  <message>
   <source>The receiving desk's name, id or fingerprint.</source>
   <translation>Tên, mã định danh hoặc mã vân tay của trạm nhận.</translation>
  </message>
  <message>
   <source>All that this desk holds.</source>
   <translation>Toàn bộ dữ liệu của trạm này.</translation>
  </message>
  <message>
   <source>From the beginning, whatever the receiving desk said that it has.</source>
   <translation>Toàn bộ thay đổi từ đầu, bất kể trạm nhận đã thông báo có những gì.</translation>
  </message>
  <message>
   <source>What is about one province alone.</source>
   <translation>Chỉ nội dung về một tỉnh.</translation>
  </message>
  <message>
   <source>One project alone: its id or code.</source>
   <translation>Chỉ một dự án: mã định danh hoặc mã dự án.</translation>
  </message>
  <message>
   <source>Without files of evidence.</source>
   <translation>Không kèm tệp minh chứng.</translation>
  </message>
  <message>
   <source>Divide it among files of at most so many MB, which may arrive in any order.</source>
   <translation>Chia thành các tệp nhiều nhất bấy nhiêu MB, có thể đến theo bất kỳ thứ tự nào.</translation>
  </message>
  <message>
   <source>Only say how large it would be.</source>
   <translation>Chỉ cho biết kích thước sẽ là bao nhiêu.</translation>
  </message>
  <message>
   <source>Say what a bundle holds, without taking it over.</source>
   <translation>Cho biết nội dung của gói mà không tiếp nhận.</translation>
  </message>
  <message>
   <source>Take bundles over, or all those in a folder.</source>
   <translation>Tiếp nhận các gói, hoặc mọi gói trong một thư mục.</translation>
  </message>
  <message>
   <source>List the bundles that were not merged and are kept.</source>
   <translation>Liệt kê các gói chưa hợp nhất và đang giữ.</translation>
  </message>
  <message>
   <source>Try them again.</source>
   <translation>Thử lại các gói đó.</translation>
  </message>
  <message>
   <source>Keep one of them no longer.</source>
   <translation>Không giữ một gói trong số đó nữa.</translation>
  </message>
  <message>
   <source>“{text}” is not a whole number from {first} to {last}</source>
   <translation>“{text}” không phải số nguyên từ {first} đến {last}</translation>
  </message>
  <message>
   <source>This record is in the bin.</source>
   <translation>Bản ghi này nằm trong thùng rác.</translation>
  </message>
  <message>
   <source>Nothing was given to change. Add FIELD=VALUE.</source>
   <translation>Chưa nêu gì để sửa. Hãy thêm FIELD=VALUE.</translation>
  </message>
  <message>
   <source>Made {kind} {id}. Fields filled: {n}.</source>
   <translation>Đã tạo {kind} {id}. Trường đã điền: {n}.</translation>
  </message>
  <message>
   <source>Changed {kind} {id}. Fields changed: {n}.</source>
   <translation>Đã sửa {kind} {id}. Trường đã sửa: {n}.</translation>
  </message>
  <message>
   <source>The code {code} is that of project {id}. Give another code.</source>
   <translation>Mã {code} là của dự án {id}. Hãy ghi mã khác.</translation>
  </message>
  <message>
   <source>Nothing was found.</source>
   <translation>Không tìm thấy gì.</translation>
  </message>
  <message>
   <source>Give “report project ID OUT.pdf”, or the report's name and OUT.pdf alone.</source>
   <translation>Hãy ghi “report project ID OUT.pdf”, hoặc chỉ ghi tên báo cáo và OUT.pdf.</translation>
  </message>
  <message>
   <source>A report is frozen whole. Leave out “--since”, or print first, then freeze.</source>
   <translation>Báo cáo được chốt toàn bộ. Hãy bỏ “--since”, hoặc in trước rồi chốt sau.</translation>
  </message>
  <message>
   <source>Frozen as edition {number} ({id}). Fingerprint of its figures: {fingerprint}.</source>
   <translation>Đã chốt thành bản số {number} ({id}). Mã vân tay của số liệu: {fingerprint}.</translation>
  </message>
  <message>
   <source>Wrote {file}. Sheets: {n}.</source>
   <translation>Đã ghi {file}. Số trang tính: {n}.</translation>
  </message>
  <message>
   <source>Wrote {file}. Pages: {pages}.</source>
   <translation>Đã ghi {file}. Số trang: {pages}.</translation>
  </message>
  <message>
   <source>Give “report iati OUT.xml”.</source>
   <translation>Hãy ghi “report iati OUT.xml”.</translation>
  </message>
  <message>
   <source>IATI activities have no editions. Leave out “--freeze”, “--edition” and “--since”, then try again.</source>
   <translation>Hoạt động IATI không có bản chốt. Hãy bỏ “--freeze”, “--edition” và “--since”, rồi thử lại.</translation>
  </message>
  <message>
   <source>Wrote {file}. Activities: {n}.</source>
   <translation>Đã ghi {file}. Số hoạt động: {n}.</translation>
  </message>
  <message>
   <source>The office is named {ref} in it, which is registered nowhere. Before it is published, write it with the office's registered identifier, as “--org-id LA-GOV-1234”.</source>
   <translation>Trong tệp, cơ quan được ghi là {ref}, mã này chưa được đăng ký ở đâu. Trước khi công bố, hãy ghi lại tệp với mã định danh đã đăng ký của cơ quan, ví dụ “--org-id LA-GOV-1234”.</translation>
  </message>
  <message>
   <source>Reports say {name}.</source>
   <translation>Tên dùng trong báo cáo: {name}.</translation>
  </message>
  <message>
   <source>A logo stands at their head.</source>
   <translation>Có logo ở đầu báo cáo.</translation>
  </message>
  <message>
   <source>There is no logo.</source>
   <translation>Không có logo.</translation>
  </message>
  <message>
   <source>There is no edition “{name}” of this report at this desk. There are: {known}.</source>
   <translation>Trạm này không có bản chốt “{name}” của báo cáo này. Hiện có: {known}.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>không có</translation>
  </message>
  <message>
   <source>Several editions bear the number {name}. Give the id of one: {ids}.</source>
   <translation>Có nhiều bản chốt mang số {name}. Hãy nêu mã định danh của một bản: {ids}.</translation>
  </message>
  <message>
   <source>“{name}” is not a project. Give a project's id or code.</source>
   <translation>“{name}” không phải dự án. Hãy nêu mã định danh hoặc mã dự án.</translation>
  </message>
  <message>
   <source>Say of which province the report is to be, as “--province LA-LM”.</source>
   <translation>Hãy cho biết báo cáo về tỉnh nào, như “--province LA-LM”.</translation>
  </message>
  <message>
   <source>“{code}” is no province that is known. Codes look like LA-LM.</source>
   <translation>“{code}” không phải là mã tỉnh đã biết. Mã có dạng như LA-LM.</translation>
  </message>
  <message>
   <source>No row of the sheet can be taken over. Nothing was changed. Mend what is told of its rows, then import it again.</source>
   <translation>Không dòng nào của trang tính nhập được. Dữ liệu giữ nguyên. Hãy sửa những gì được nêu về các dòng, rồi nhập lại.</translation>
  </message>
  <message>
   <source>This was a trial. Nothing was changed.</source>
   <translation>Đây là lần chạy thử. Dữ liệu giữ nguyên.</translation>
  </message>
  <message>
   <source>The sheet is taken over. “lmcdesk undo {receipt}” takes it back.</source>
   <translation>Đã nhập trang tính. “lmcdesk undo {receipt}” rút lại lần nhập.</translation>
  </message>
  <message>
   <source>“{about}” is nothing that a sheet is asked about. There are: {known}.</source>
   <translation>“{about}” không phải điều được hỏi về trang tính. Các câu hỏi hiện có: {known}.</translation>
  </message>
  <message>
   <source>“{file}” is no mapping. It must be a JSON object of headings and fields.</source>
   <translation>“{file}” không phải bảng ánh xạ. Tệp phải là đối tượng JSON gồm tiêu đề và trường.</translation>
  </message>
  <message>
   <source>  Row {row}: {text}</source>
   <translation>  Dòng {row}: {text}</translation>
  </message>
  <message>
   <source>Sheet “{sheet}”. New: {new}. Changed: {update}. Same: {same}. In conflict: {conflict}. Blocked: {blocked}.</source>
   <translation>Trang tính “{sheet}”. Mới: {new}. Thay đổi: {update}. Không đổi: {same}. Xung đột: {conflict}. Bị chặn: {blocked}.</translation>
  </message>
  <message>
   <source>  Budgets in {currency}: {amount}.</source>
   <translation>  Kinh phí bằng {currency}: {amount}.</translation>
  </message>
  <message>
   <source>  Budgets without a currency: {amount}.</source>
   <translation>  Kinh phí không có loại tiền: {amount}.</translation>
  </message>
  <message>
   <source>  Other sheets hold such lists too; say --sheet to take one over: {sheets}.</source>
   <translation>  Các trang tính khác cũng có danh sách như vậy; muốn nhập một trang, hãy ghi --sheet: {sheets}.</translation>
  </message>
  <message>
   <source>  Headings that name no field: {headings}.</source>
   <translation>  Tiêu đề không ứng với trường nào: {headings}.</translation>
  </message>
  <message>
   <source>  {question} Rows: {n}. Say --answer {about}={choices}.</source>
   <translation>  {question} Số dòng: {n}. Hãy ghi --answer {about}={choices}.</translation>
  </message>
  <message>
   <source>Wrote {file}. Rows: {n}.</source>
   <translation>Đã ghi {file}. Số dòng: {n}.</translation>
  </message>
  <message>
   <source>Wrote {file}.</source>
   <translation>Đã ghi {file}.</translation>
  </message>
  <message>
   <source>The work was done, but what it tells could not be written ({reason}).</source>
   <translation>Công việc đã xong, nhưng không in ra được kết quả ({reason}).</translation>
  </message>
  <message>
   <source>Wrote {file}. Send it to the secretariat, and read this fingerprint to them: {f}</source>
   <translation>Đã ghi {file}. Hãy gửi cho ban thư ký và đọc cho họ mã vân tay này: {f}</translation>
  </message>
  <message>
   <source>“{path}” is the request itself. Nothing was changed. Choose another name.</source>
   <translation>“{path}” chính là yêu cầu. Dữ liệu giữ nguyên. Hãy chọn tên khác.</translation>
  </message>
  <message>
   <source>Enrolled {desk} as {role}, {places}. Its fingerprint is {f}. Send {file} back to it.</source>
   <translation>Đã đăng ký {desk} là {role}, {places}. Mã vân tay của trạm là {f}. Hãy gửi lại {file} cho trạm.</translation>
  </message>
  <message>
   <source>{desk} is the same desk as before with a new key, whose fingerprint is {f}. Send {file} back to it.</source>
   <translation>{desk} vẫn là trạm cũ với khóa mới, mã vân tay của khóa là {f}. Hãy gửi lại {file} cho trạm.</translation>
  </message>
  <message>
   <source>Another desk is called “{desk}”, too, with the fingerprint {f}. Lists tell the two apart by their fingerprints.</source>
   <translation>Một trạm khác cũng tên là “{desk}”, với mã vân tay {f}. Các danh sách phân biệt hai trạm bằng mã vân tay.</translation>
  </message>
  <message>
   <source>This desk is enrolled by {secretariat}, whose fingerprint is {f}.</source>
   <translation>Trạm này do {secretariat} đăng ký, mã vân tay của ban thư ký đó là {f}.</translation>
  </message>
  <message>
   <source>This desk trusts {secretariat} from now on.</source>
   <translation>Từ nay trạm này tin cậy {secretariat}.</translation>
  </message>
  <message>
   <source>Nothing that is signed with this key of {secretariat} counts at this desk any longer. Other desks must be told to do the same.</source>
   <translation>Nội dung ký bằng khóa này của {secretariat} không còn giá trị tại trạm này. Phải báo cho các trạm khác làm như vậy.</translation>
  </message>
  <message>
   <source>The certificate of {desk} is revoked. The next bundles tell the other desks.</source>
   <translation>Đã thu hồi chứng thư của {desk}. Các gói tiếp theo sẽ thông báo cho các trạm khác.</translation>
  </message>
  <message>
   <source>This secretariat has a new key, whose fingerprint is {f}. The next bundles tell the other desks. {file} is for secretariats that do not know it yet.</source>
   <translation>Ban thư ký này có khóa mới, mã vân tay là {f}. Các gói tiếp theo sẽ thông báo cho các trạm khác. {file} dành cho những ban thư ký chưa biết khóa mới.</translation>
  </message>
  <message>
   <source>Made a new key, which is used once the secretariat has answered. Send {file} there, and read this fingerprint to them: {f}</source>
   <translation>Đã tạo khóa mới, được dùng sau khi ban thư ký trả lời. Hãy gửi {file} đến đó và đọc cho họ mã vân tay này: {f}</translation>
  </message>
  <message>
   <source>This desk's key is protected by the passphrase from now on. Whoever forgets it must have the desk enrolled anew.</source>
   <translation>Từ nay khóa của trạm này được bảo vệ bằng mật khẩu. Nếu quên mật khẩu, phải đề nghị đăng ký lại trạm.</translation>
  </message>
  <message>
   <source>This desk's key lies open in its folder from now on.</source>
   <translation>Từ nay khóa nằm trong thư mục của trạm này mà không được bảo vệ.</translation>
  </message>
  <message>
   <source>“{path}” is not a text in UTF-8. Nothing was changed. Choose another file.</source>
   <translation>“{path}” không phải văn bản UTF-8. Dữ liệu giữ nguyên. Hãy chọn tệp khác.</translation>
  </message>
  <message>
   <source>New passphrase (empty for none): </source>
   <translation>Mật khẩu mới (để trống nếu không dùng): </translation>
  </message>
  <message>
   <source>The same again: </source>
   <translation>Nhập lại: </translation>
  </message>
  <message>
   <source>No passphrase was given. Nothing was changed. Type it, or name a file with --from.</source>
   <translation>Chưa nhập mật khẩu. Dữ liệu giữ nguyên. Hãy gõ mật khẩu, hoặc nêu tệp bằng --from.</translation>
  </message>
  <message>
   <source>The two passphrases differ. Nothing was changed. Try again.</source>
   <translation>Hai mật khẩu khác nhau. Dữ liệu giữ nguyên. Hãy thử lại.</translation>
  </message>
  <message>
   <source>There is no screen here to open the window on. “lmcdesk --help” lists the commands.</source>
   <translation>Không có màn hình tại đây để mở cửa sổ. “lmcdesk --help” liệt kê các lệnh.</translation>
  </message>
  <message>
   <source>The window needs libraries of the system that are not here ({fault}). The README names the line that installs them; every other command works without.</source>
   <translation>Cửa sổ cần các thư viện hệ thống không có tại đây ({fault}). README nêu dòng lệnh để cài; mọi lệnh khác vẫn chạy được.</translation>
  </message>
 </context>
 <context>
  <name>Comments</name>
  <message>
   <source>Comment</source>
   <translation>Ý kiến</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Tình trạng</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Ý kiến</translation>
  </message>
  <message>
   <source>Nobody has commented on this project.</source>
   <translation>Chưa có ý kiến nào về dự án này.</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Đã trả lời</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Câu hỏi</translation>
  </message>
 </context>
 <context>
  <name>Conflict</name>
  <message>
   <source>There is no open conflict {number}. “lmcdesk conflicts” lists those that wait for a decision.</source>
   <translation>Không có xung đột {number} nào đang mở. “lmcdesk conflicts” liệt kê các xung đột chờ quyết định.</translation>
  </message>
  <message>
   <source>Another entry has come since this was shown, so nothing was decided. Look at all of them, then decide again.</source>
   <translation>Một nội dung khác đã đến sau khi các nội dung này được hiển thị, nên chưa quyết định gì. Hãy xem tất cả, rồi quyết định lại.</translation>
  </message>
  <message>
   <source>Conflict {number} has no single side “{take}”. Its sides were written at: {desks}. Give the value itself.</source>
   <translation>Xung đột {number} không có đúng một bên “{take}”. Các bên được ghi tại: {desks}. Hãy nhập trực tiếp giá trị.</translation>
  </message>
 </context>
 <context>
  <name>Conflicts</name>
  <message>
   <source>A manager's desk changes nothing. The province or the secretariat decides.</source>
   <translation>Trạm của lãnh đạo không thay đổi dữ liệu. Tỉnh hoặc ban thư ký quyết định.</translation>
  </message>
  <message>
   <source>Why you decide so</source>
   <translation>Lý do quyết định</translation>
  </message>
  <message>
   <source>Open the project</source>
   <translation>Mở dự án</translation>
  </message>
  <message>
   <source>The reason goes along. The other entry stays in the history, and a decision can be changed.</source>
   <translation>Lý do được gửi kèm. Nội dung còn lại vẫn lưu trong lịch sử và có thể thay đổi quyết định.</translation>
  </message>
  <message>
   <source>The project is in the bin.</source>
   <translation>Dự án đang ở trong thùng rác.</translation>
  </message>
  <message>
   <source>Take all of {desk}</source>
   <translation>Chọn mọi nội dung của {desk}</translation>
  </message>
  <message>
   <source>Write another…</source>
   <translation>Ghi nội dung khác…</translation>
  </message>
  <message>
   <source>shown until decided</source>
   <translation>hiển thị đến khi có quyết định</translation>
  </message>
  <message>
   <source>There is nothing else to choose from at this desk.</source>
   <translation>Không có nội dung nào khác để chọn tại trạm này.</translation>
  </message>
  <message>
   <source>Decide for this</source>
   <translation>Chọn nội dung này</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Hủy</translation>
  </message>
  <message>
   <source>Put it in the bin</source>
   <translation>Chuyển vào thùng rác</translation>
  </message>
  <message>
   <source>Keep the record</source>
   <translation>Giữ bản ghi</translation>
  </message>
  <message>
   <source>Take this entry</source>
   <translation>Chọn nội dung này</translation>
  </message>
  <message>
   <source>Take the entry of {desk}</source>
   <translation>Chọn nội dung của {desk}</translation>
  </message>
  <message>
   <source>the newest</source>
   <translation>mới nhất</translation>
  </message>
  <message>
   <source>One desk worked on what belongs to the project, another put it in the bin</source>
   <translation>Một trạm đã làm việc với nội dung thuộc dự án, trạm khác đã chuyển dự án vào thùng rác</translation>
  </message>
  <message>
   <source>One desk edited the record, another put it in the bin</source>
   <translation>Một trạm đã sửa bản ghi, trạm khác đã chuyển bản ghi vào thùng rác</translation>
  </message>
  <message>
   <source>before: {value}</source>
   <translation>trước đó: {value}</translation>
  </message>
  <message>
   <source>All provinces</source>
   <translation>Tất cả các tỉnh</translation>
  </message>
  <message>
   <source>All projects</source>
   <translation>Tất cả dự án</translation>
  </message>
  <message>
   <source>Any day</source>
   <translation>Tất cả các ngày</translation>
  </message>
  <message>
   <source>Since yesterday</source>
   <translation>Từ hôm qua</translation>
  </message>
  <message>
   <source>In the last 7 days</source>
   <translation>Trong 7 ngày qua</translation>
  </message>
  <message>
   <source>In the last 30 days</source>
   <translation>Trong 30 ngày qua</translation>
  </message>
  <message>
   <source>Older than 30 days</source>
   <translation>Quá 30 ngày</translation>
  </message>
  <message>
   <source>Any severity</source>
   <translation>Tất cả mức độ</translation>
  </message>
  <message>
   <source>High: money, dates, stage, deletion</source>
   <translation>Cao: tiền, ngày, giai đoạn, việc xóa</translation>
  </message>
  <message>
   <source>Medium: figures and codes</source>
   <translation>Trung bình: số liệu và mã</translation>
  </message>
  <message>
   <source>Low: texts and names</source>
   <translation>Thấp: văn bản và tên</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>Tỉnh</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Dự án</translation>
  </message>
  <message>
   <source>Day of the latest entry</source>
   <translation>Ngày của nội dung mới nhất</translation>
  </message>
  <message>
   <source>Severity</source>
   <translation>Mức độ</translation>
  </message>
  <message>
   <source>Take this desk's entries: {n} of {all}</source>
   <translation>Chọn nội dung của trạm này: {n}/{all}</translation>
  </message>
  <message>
   <source>Take the other desks' entries: {n} of {all}</source>
   <translation>Chọn nội dung của các trạm khác: {n}/{all}</translation>
  </message>
  <message>
   <source>Take the newest entries: {n} of {all}</source>
   <translation>Chọn nội dung mới nhất: {n}/{all}</translation>
  </message>
  <message>
   <source>What is not decided by this stays on the list. The entries not taken stay in the history, and a decision can be changed.</source>
   <translation>Những gì chưa được quyết định ở đây vẫn còn trong danh sách. Nội dung không được chọn vẫn lưu trong lịch sử và có thể thay đổi quyết định.</translation>
  </message>
  <message>
   <source>No marked field has just one such entry.</source>
   <translation>Không trường nào đã đánh dấu có đúng một nội dung như vậy.</translation>
  </message>
  <message>
   <source>Records marked: {n}</source>
   <translation>Bản ghi đã đánh dấu: {n}</translation>
  </message>
  <message>
   <source>{names} and {n} more</source>
   <translation>{names} và {n} mục khác</translation>
  </message>
  <message>
   <source>Nothing waits for a decision. When a bundle brings an entry that was made unaware of one here, both stand here side by side.</source>
   <translation>Không có gì chờ quyết định. Khi một gói mang đến nội dung được ghi khi chưa biết nội dung tại đây, cả hai sẽ hiển thị cạnh nhau.</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Bản ghi</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>Từ ngày</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>Cần quyết định</translation>
  </message>
  <message>
   <source>Filter by project, record or desk</source>
   <translation>Lọc theo dự án, bản ghi hoặc trạm</translation>
  </message>
  <message>
   <source>Mark all</source>
   <translation>Đánh dấu tất cả</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Trước</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Sau</translation>
  </message>
  <message>
   <source>Two desks wrote the same field, neither having seen the other's entry.</source>
   <translation>Hai trạm đã ghi cùng một trường khi chưa biết nội dung của nhau.</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>Trao đổi</translation>
  </message>
  <message>
   <source>All records</source>
   <translation>Tất cả bản ghi</translation>
  </message>
  <message>
   <source>One record</source>
   <translation>Một bản ghi</translation>
  </message>
  <message>
   <source>What you wrote about “{record}” is kept. Nothing is decided by it yet.</source>
   <translation>Những gì đã gõ về “{record}” được giữ lại. Chưa có quyết định nào được đưa ra.</translation>
  </message>
  <message>
   <source>No record that waits is among what is chosen above.</source>
   <translation>Không có bản ghi nào đang chờ khớp với lựa chọn ở trên.</translation>
  </message>
  <message>
   <source>No record that waits holds these words.</source>
   <translation>Không có bản ghi nào đang chờ chứa các từ này.</translation>
  </message>
  <message>
   <source>No record waits.</source>
   <translation>Không có bản ghi nào đang chờ.</translation>
  </message>
  <message>
   <source>There are not two records to mark.</source>
   <translation>Không có đủ hai bản ghi để đánh dấu.</translation>
  </message>
  <message>
   <source>No other record waits.</source>
   <translation>Không có bản ghi nào khác đang chờ.</translation>
  </message>
  <message>
   <source>Decided: {n} fields. The next bundles tell others.</source>
   <translation>Đã quyết định: {n} trường. Các gói tiếp theo sẽ thông báo cho các trạm khác.</translation>
  </message>
  <message>
   <source>Deciding</source>
   <translation>Đang quyết định</translation>
  </message>
  <message>
   <source>To decide: {fields}, in records: {records}</source>
   <translation>Cần quyết định: {fields}, trong số bản ghi: {records}</translation>
  </message>
  <message>
   <source>Record {at} of {of}</source>
   <translation>Bản ghi {at}/{of}</translation>
  </message>
  <message>
   <source>Decided: {fields} of “{record}”. The next bundles tell others.</source>
   <translation>Đã quyết định: {fields} của “{record}”. Các gói tiếp theo sẽ thông báo cho các trạm khác.</translation>
  </message>
  <message>
   <source>Decided: “{record}” is in the bin. The next bundles tell others.</source>
   <translation>Đã quyết định: “{record}” ở trong thùng rác. Các gói tiếp theo sẽ thông báo cho các trạm khác.</translation>
  </message>
  <message>
   <source>Decided: “{record}” stays. The next bundles tell others.</source>
   <translation>Đã quyết định: giữ “{record}”. Các gói tiếp theo sẽ thông báo cho các trạm khác.</translation>
  </message>
  <message>
   <source>Decided: {field} of “{record}” is {value}. The next bundles tell others.</source>
   <translation>Đã quyết định: {field} của “{record}” là {value}. Các gói tiếp theo sẽ thông báo cho các trạm khác.</translation>
  </message>
  <message>
   <source>It is in the bin</source>
   <translation>Đang ở trong thùng rác</translation>
  </message>
  <message>
   <source>What belongs to it was edited</source>
   <translation>Nội dung thuộc bản ghi đã được sửa</translation>
  </message>
  <message>
   <source>It was edited</source>
   <translation>Đã được sửa</translation>
  </message>
  <message>
   <source>Edited, or in the bin</source>
   <translation>Được sửa, hoặc trong thùng rác</translation>
  </message>
  <message>
   <source>{field}: {value}</source>
   <translation>{field}: {value}</translation>
  </message>
  <message>
   <source>{kind} “{name}”</source>
   <translation>{kind} “{name}”</translation>
  </message>
  <message>
   <source>Written meanwhile: {records}</source>
   <translation>Được ghi trong lúc đó: {records}</translation>
  </message>
  <message>
   <source>Written meanwhile: {records}, and more: {n}</source>
   <translation>Được ghi trong lúc đó: {records}, và còn nữa: {n}</translation>
  </message>
  <message>
   <source>The project then stands at {percent}.</source>
   <translation>Nếu chọn như vậy, tiến độ dự án là {percent}.</translation>
  </message>
  <message>
   <source>On the adopted date.</source>
   <translation>Đúng ngày gốc.</translation>
  </message>
  <message>
   <source>Days after the adopted date: {n}.</source>
   <translation>Số ngày sau ngày gốc: {n}.</translation>
  </message>
  <message>
   <source>Days before the adopted date: {n}.</source>
   <translation>Số ngày trước ngày gốc: {n}.</translation>
  </message>
 </context>
 <context>
  <name>Crash</name>
  <message>
   <source>Report</source>
   <translation>Báo cáo lỗi</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>Sao chép báo cáo lỗi</translation>
  </message>
  <message>
   <source>The program made a mistake. What was saved before is safe; what you were doing just now may have to be done again. Send this report to those who look after the program, so that it can be mended.</source>
   <translation>Chương trình gặp lỗi. Những gì đã lưu trước đó vẫn an toàn; việc đang làm có thể phải làm lại. Hãy gửi báo cáo này cho người phụ trách chương trình để sửa lỗi.</translation>
  </message>
  <message>
   <source>Something went wrong in the program</source>
   <translation>Chương trình gặp sự cố</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Tiếp tục</translation>
  </message>
  <message>
   <source>Close the program</source>
   <translation>Đóng chương trình</translation>
  </message>
 </context>
 <context>
  <name>Date</name>
  <message>
   <source>{day} {month} {year}</source>
   <translation>{day} {month} {year}</translation>
  </message>
 </context>
 <context>
  <name>DelayReason</name>
  <message>
   <source>Funds came late</source>
   <translation>Vốn về chậm</translation>
  </message>
  <message>
   <source>Procurement</source>
   <translation>Đấu thầu, mua sắm</translation>
  </message>
  <message>
   <source>Land or resettlement</source>
   <translation>Giải phóng mặt bằng, tái định cư</translation>
  </message>
  <message>
   <source>Permit or approval</source>
   <translation>Cấp phép hoặc phê duyệt</translation>
  </message>
  <message>
   <source>Weather</source>
   <translation>Thời tiết</translation>
  </message>
  <message>
   <source>Flood or storm</source>
   <translation>Lũ lụt hoặc bão</translation>
  </message>
  <message>
   <source>Epidemic</source>
   <translation>Dịch bệnh</translation>
  </message>
  <message>
   <source>Staff</source>
   <translation>Nhân sự</translation>
  </message>
  <message>
   <source>Partner or contractor</source>
   <translation>Đối tác hoặc nhà thầu</translation>
  </message>
  <message>
   <source>Change of design</source>
   <translation>Thay đổi thiết kế</translation>
  </message>
  <message>
   <source>Security</source>
   <translation>An ninh</translation>
  </message>
  <message>
   <source>Another reason</source>
   <translation>Lý do khác</translation>
  </message>
 </context>
 <context>
  <name>Desk</name>
  <message>
   <source>The name of a desk has at most {most} characters, and this one has {count}. Nothing was made. Give a shorter one.</source>
   <translation>Tên trạm có nhiều nhất {most} ký tự, tên này có {count}. Chưa tạo gì. Hãy đặt tên ngắn hơn.</translation>
  </message>
  <message>
   <source>The name of the desk holds control characters or characters that turn the direction of text. Nothing was made. Type it anew without them.</source>
   <translation>Tên trạm có ký tự điều khiển hoặc ký tự đổi hướng chữ. Chưa tạo gì. Hãy gõ lại tên không có các ký tự này.</translation>
  </message>
  <message>
   <source>This desk came from another computer and goes on under a new identity.</source>
   <translation>Trạm này đến từ một máy tính khác và tiếp tục dưới danh tính mới.</translation>
  </message>
  <message>
   <source>An older state of this desk came back, so it goes on under a new identity.</source>
   <translation>Một trạng thái cũ của trạm này đã được đưa trở lại, nên trạm tiếp tục dưới danh tính mới.</translation>
  </message>
  <message>
   <source>This desk is a copy of another one and goes on under a new identity.</source>
   <translation>Trạm này là bản sao của một trạm khác và tiếp tục dưới danh tính mới.</translation>
  </message>
  <message>
   <source>Another desk already knew later work of this one, so it goes on under a new identity.</source>
   <translation>Một trạm khác đã biết công việc về sau của trạm này, nên trạm tiếp tục dưới danh tính mới.</translation>
  </message>
  <message>
   <source>Another computer worked under the name of this one, so it goes on under a new identity.</source>
   <translation>Một máy tính khác đã làm việc dưới tên trạm này, nên trạm tiếp tục dưới danh tính mới.</translation>
  </message>
 </context>
 <context>
  <name>Dialog</name>
  <message>
   <source>Cancel</source>
   <translation>Hủy</translation>
  </message>
 </context>
 <context>
  <name>Edition</name>
  <message>
   <source>There is no edition {id} at this desk.</source>
   <translation>Không có bản chốt {id} tại trạm này.</translation>
  </message>
  <message>
   <source>The figures of edition {number} have not come to this desk yet. Nothing was written. This desk's next bundles ask for them.</source>
   <translation>Số liệu của bản chốt số {number} chưa đến trạm này. Chưa ghi gì. Các gói tiếp theo của trạm này sẽ đề nghị gửi số liệu đó.</translation>
  </message>
  <message>
   <source>The figures of edition {number} are damaged on this disk. Nothing was written. Restore a backup, or ask another desk that has the edition for its pages.</source>
   <translation>Số liệu của bản chốt số {number} bị hỏng trên ổ đĩa này. Chưa ghi gì. Hãy khôi phục từ bản sao lưu, hoặc đề nghị một trạm khác có bản chốt này gửi các trang báo cáo.</translation>
  </message>
  <message>
   <source>The file that edition {number} names holds the figures of another report. Nothing was written. Ask the desk that froze it for its pages.</source>
   <translation>Tệp mà bản chốt số {number} dẫn đến lại chứa số liệu của báo cáo khác. Chưa ghi gì. Hãy đề nghị trạm đã chốt bản này gửi các trang báo cáo.</translation>
  </message>
  <message>
   <source>The figures of edition {number} are of another version of LMC Desk. Nothing was written. Install the newer version, then print it.</source>
   <translation>Số liệu của bản chốt số {number} thuộc phiên bản LMC Desk khác. Chưa ghi gì. Hãy cài phiên bản mới hơn, rồi in.</translation>
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <source>The desk is damaged, as the check of its backup shows. Nothing was changed. Restore the desk from an earlier backup.</source>
   <translation>Kết quả kiểm tra bản sao lưu cho thấy trạm bị hỏng. Dữ liệu giữ nguyên. Hãy khôi phục trạm từ một bản sao lưu trước đó.</translation>
  </message>
  <message>
   <source>There is no desk in “{folder}”. Make one first with “lmcdesk new”, or choose another folder.</source>
   <translation>Không có trạm nào trong “{folder}”. Hãy tạo trạm trước bằng “lmcdesk new”, hoặc chọn thư mục khác.</translation>
  </message>
  <message>
   <source>The desk in “{folder}” was never finished. Make it again with “lmcdesk new”.</source>
   <translation>Trạm trong “{folder}” chưa được tạo xong. Hãy tạo lại bằng “lmcdesk new”.</translation>
  </message>
  <message>
   <source>There is already a desk in “{folder}”. Open it, or choose another folder.</source>
   <translation>Đã có một trạm trong “{folder}”. Hãy mở trạm đó, hoặc chọn thư mục khác.</translation>
  </message>
  <message>
   <source>This is a manager's desk: it reads and prints, and takes bundles over, but changes nothing. Ask the province or the secretariat to make the change.</source>
   <translation>Đây là trạm của lãnh đạo: trạm chỉ đọc, in và tiếp nhận gói, không sửa dữ liệu. Hãy đề nghị tỉnh hoặc ban thư ký thay đổi.</translation>
  </message>
  <message>
   <source>This record is in the bin, so nothing was changed. Take it out of the bin first, then change it.</source>
   <translation>Bản ghi này đang ở trong thùng rác. Dữ liệu giữ nguyên. Hãy lấy bản ghi ra khỏi thùng rác trước, rồi sửa.</translation>
  </message>
  <message>
   <source>There is no record {id} at this desk.</source>
   <translation>Không có bản ghi {id} tại trạm này.</translation>
  </message>
  <message>
   <source>The project cannot go to another province or by itself to another desk while entries in it wait for a decision. Decide them first.</source>
   <translation>Không thể chuyển dự án sang tỉnh khác hoặc gửi riêng sang trạm khác khi còn nội dung của dự án chờ quyết định. Hãy quyết định các nội dung đó trước.</translation>
  </message>
  <message>
   <source>There is no kind of record “{kind}”. There are: {kinds}.</source>
   <translation>Không có loại bản ghi “{kind}”. Các loại hiện có: {kinds}.</translation>
  </message>
  <message>
   <source>There is no field “{field}” in {kind}. There are: {fields}.</source>
   <translation>Không có trường “{field}” trong {kind}. Các trường hiện có: {fields}.</translation>
  </message>
  <message>
   <source>“{path}” is a database of another program, not a desk. Choose the folder of a desk.</source>
   <translation>“{path}” là cơ sở dữ liệu của chương trình khác, không phải trạm. Hãy chọn thư mục của một trạm.</translation>
  </message>
  <message>
   <source>The desk in “{path}” was written by a newer version of LMC Desk (its format is {theirs}, this version knows {ours}). Nothing was changed. Install the newer version, then open the desk again.</source>
   <translation>Trạm trong “{path}” được ghi bằng phiên bản LMC Desk mới hơn (định dạng {theirs}, phiên bản này biết {ours}). Dữ liệu giữ nguyên. Hãy cài phiên bản mới hơn, rồi mở lại trạm.</translation>
  </message>
  <message>
   <source>“{file}” is the desk itself. Choose another name for its backup.</source>
   <translation>“{file}” chính là trạm. Hãy chọn tên khác cho bản sao lưu.</translation>
  </message>
  <message>
   <source>“{file}” is the second part of a backup, and the first, “{base}”, does not lie beside it. Nothing was changed. Put both into one folder, or choose another backup.</source>
   <translation>“{file}” là phần thứ hai của một bản sao lưu, nhưng phần thứ nhất, “{base}”, không nằm cùng thư mục. Dữ liệu giữ nguyên. Hãy đặt cả hai vào một thư mục, hoặc chọn bản sao lưu khác.</translation>
  </message>
  <message>
   <source>The backup “{file}” was written by a newer version of LMC Desk. Nothing was changed. Install the newer version, then restore it.</source>
   <translation>Bản sao lưu “{file}” được ghi bằng phiên bản LMC Desk mới hơn. Dữ liệu giữ nguyên. Hãy cài phiên bản mới hơn, rồi khôi phục.</translation>
  </message>
  <message>
   <source>“{file}” is damaged or is no backup of a desk. Nothing was changed. Choose another backup.</source>
   <translation>“{file}” bị hỏng hoặc không phải bản sao lưu của một trạm. Dữ liệu giữ nguyên. Hãy chọn bản sao lưu khác.</translation>
  </message>
  <message>
   <source>There is no “{path}”, or its folder is missing. Nothing was changed. Check the name, then try again.</source>
   <translation>Không có “{path}”, hoặc thiếu thư mục chứa nó. Dữ liệu giữ nguyên. Hãy kiểm tra tên, rồi thử lại.</translation>
  </message>
  <message>
   <source>“{path}” could not be read or written ({reason}). Nothing was changed. Check that the disk has room and that the folder may be written, then try again.</source>
   <translation>Không đọc hoặc ghi được “{path}” ({reason}). Dữ liệu giữ nguyên. Hãy kiểm tra ổ đĩa còn chỗ và thư mục cho phép ghi, rồi thử lại.</translation>
  </message>
  <message>
   <source>“{path}” is damaged or is no desk. Nothing was changed. Restore the desk from its last backup.</source>
   <translation>“{path}” bị hỏng hoặc không phải trạm. Dữ liệu giữ nguyên. Hãy khôi phục trạm từ bản sao lưu gần nhất.</translation>
  </message>
  <message>
   <source>The desk in “{path}” is being written by another window or program. Nothing was changed. Wait until it has finished, or close it, then try again.</source>
   <translation>Trạm trong “{path}” đang được một cửa sổ hoặc chương trình khác ghi. Dữ liệu giữ nguyên. Hãy chờ bên đó ghi xong, hoặc đóng cửa sổ hay chương trình đó, rồi thử lại.</translation>
  </message>
  <message>
   <source>The disk that holds “{path}” is full. Nothing was changed. Make room on it, then try again.</source>
   <translation>Ổ đĩa chứa “{path}” đã đầy. Dữ liệu giữ nguyên. Hãy giải phóng chỗ, rồi thử lại.</translation>
  </message>
  <message>
   <source>“{path}” cannot be opened for writing. Nothing was changed. Check that its folder exists and may be written and that the disk is sound, then try again.</source>
   <translation>Không mở được “{path}” để ghi. Dữ liệu giữ nguyên. Hãy kiểm tra thư mục có tồn tại, cho phép ghi và ổ đĩa không hỏng, rồi thử lại.</translation>
  </message>
 </context>
 <context>
  <name>Evidence</name>
  <message>
   <source>“{file}” is empty or is no file. Nothing was changed. Choose another one.</source>
   <translation>“{file}” trống hoặc không phải tệp. Dữ liệu giữ nguyên. Hãy chọn tệp khác.</translation>
  </message>
  <message>
   <source>“{file}” has {size} MB; a desk keeps files of up to {most} MB. Nothing was changed. Choose a smaller one, or a part of it.</source>
   <translation>“{file}” có {size} MB; trạm chỉ lưu tệp đến {most} MB. Dữ liệu giữ nguyên. Hãy chọn tệp nhỏ hơn, hoặc một phần của tệp.</translation>
  </message>
  <message>
   <source>The file of evidence is damaged on this disk. Nothing was written. Ask the desk that attached it to attach it anew.</source>
   <translation>Tệp minh chứng bị hỏng trên ổ đĩa này. Chưa ghi gì. Hãy đề nghị trạm đã đính kèm tệp này đính kèm lại.</translation>
  </message>
 </context>
 <context>
  <name>Exchange</name>
  <message>
   <source>{n} kB</source>
   <translation>{n} kB</translation>
  </message>
  <message>
   <source>Projects in implementation with a report on the period, and bundles that came within it</source>
   <translation>Số dự án đang thực hiện có báo cáo cho kỳ và số gói nhận được trong kỳ đó</translation>
  </message>
  <message>
   <source>By quarter</source>
   <translation>Theo quý</translation>
  </message>
  <message>
   <source>By month</source>
   <translation>Theo tháng</translation>
  </message>
  <message>
   <source>No province has a project or a desk yet. Once bundles came, it stands here who reported.</source>
   <translation>Chưa tỉnh nào có dự án hoặc trạm. Khi đã nhận được gói, tại đây sẽ cho biết tỉnh nào đã báo cáo.</translation>
  </message>
  <message>
   <source>{month} {year}</source>
   <translation>{month} {year}</translation>
  </message>
  <message>
   <source>Work known to</source>
   <translatorcomment>Cột ngày: công việc của tỉnh được biết đến ngày nào.</translatorcomment>
   <translation>Số liệu đến ngày</translation>
  </message>
  <message>
   <source>in implementation: {n}</source>
   <translation>đang thực hiện: {n}</translation>
  </message>
  <message>
   <source>bundles: {n}, to {day}</source>
   <translation>gói: {n}, đến {day}</translation>
  </message>
  <message>
   <source>bundles: {n}, nothing new</source>
   <translation>gói: {n}, không có gì mới</translation>
  </message>
  <message>
   <source>nothing due</source>
   <translation>không có gì đến hạn</translation>
  </message>
  <message>
   <source>{n} of {all}</source>
   <translation>{n}/{all}</translation>
  </message>
  <message>
   <source>Returned: {n}</source>
   <translation>Bị trả lại: {n}</translation>
  </message>
  <message>
   <source>No report</source>
   <translation>Không có báo cáo</translation>
  </message>
  <message>
   <source>Nothing came</source>
   <translation>Chưa nhận được gì</translation>
  </message>
  <message>
   <source>What came</source>
   <translation>Gói đã nhận</translation>
  </message>
  <message>
   <source>To send</source>
   <translation>Cần gửi</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Hợp nhất</translation>
  </message>
  <message>
   <source>Set up this desk from it…</source>
   <translation>Thiết lập trạm này từ gói…</translation>
  </message>
  <message>
   <source>Take off the list</source>
   <translation>Bỏ khỏi danh sách</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Thử lại</translation>
  </message>
  <message>
   <source>Keep it no longer…</source>
   <translation>Không giữ nữa…</translation>
  </message>
  <message>
   <source>Decide…</source>
   <translation>Quyết định…</translation>
  </message>
  <message>
   <source>Take this merge back…</source>
   <translation>Rút lại lần hợp nhất này…</translation>
  </message>
  <message>
   <source>Write for this desk…</source>
   <translation>Tạo gói cho trạm đó…</translation>
  </message>
  <message>
   <source>Write all from the beginning…</source>
   <translation>Tạo gói đầy đủ từ đầu…</translation>
  </message>
  <message>
   <source>Write all…</source>
   <translation>Tạo gói cho các trạm…</translation>
  </message>
  <message>
   <source>Enrol this desk…</source>
   <translation>Đăng ký trạm đó…</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>Trao đổi</translation>
  </message>
  <message>
   <source>Bundles that came and bundles to send. Nothing is merged without your word.</source>
   <translation>Các gói đã nhận và các gói cần gửi. Không gói nào được hợp nhất nếu chưa có sự đồng ý của người dùng.</translation>
  </message>
  <message>
   <source>Write bundle…</source>
   <translation>Tạo gói…</translation>
  </message>
  <message>
   <source>Choose files…</source>
   <translation>Chọn tệp…</translation>
  </message>
  <message>
   <source>Drop bundles here, or</source>
   <translation>Thả các gói vào đây, hoặc</translation>
  </message>
  <message>
   <source>No bundle has come yet. A bundle is a file that ends in .lmcb, on a stick, in a message or in a shared folder. Drop it here or choose it: you read what is in it before anything is merged.</source>
   <translation>Chưa nhận được gói nào. Gói là tệp có đuôi .lmcb, nằm trên USB, trong thư hoặc trong thư mục dùng chung. Hãy thả tệp vào đây hoặc chọn tệp: nội dung của gói được hiển thị trước khi hợp nhất.</translation>
  </message>
  <message>
   <source>Bundles</source>
   <translation>Gói</translation>
  </message>
  <message>
   <source>This bundle</source>
   <translation>Gói này</translation>
  </message>
  <message>
   <source>Who has what</source>
   <translation>Tình hình dữ liệu</translation>
  </message>
  <message>
   <source>Who has reported</source>
   <translation>Tình hình báo cáo</translation>
  </message>
  <message>
   <source>This desk</source>
   <translatorcomment>“Trạm” cho desk: từ ngắn, cần người bản ngữ xác nhận dễ hiểu (hoặc “trạm làm việc”).</translatorcomment>
   <translation>Trạm này</translation>
  </message>
  <message>
   <source>Merge all {n}</source>
   <translation>Hợp nhất cả {n}</translation>
  </message>
  <message>
   <source>To decide: {n}</source>
   <translation>Cần quyết định: {n}</translation>
  </message>
  <message>
   <source>The secretariat must enrol this desk first.</source>
   <translation>Ban thư ký phải đăng ký trạm này trước.</translation>
  </message>
  <message>
   <source>Its certificate is revoked.</source>
   <translation>Chứng thư của trạm đã bị thu hồi.</translation>
  </message>
  <message>
   <source>No secretariat that this desk trusts vouches for it.</source>
   <translation>Không ban thư ký nào mà trạm này tin cậy xác nhận cho trạm đó.</translation>
  </message>
  <message>
   <source>That desk has everything by its own word.</source>
   <translation>Theo thông báo của trạm đó, trạm đã có đủ.</translation>
  </message>
  <message>
   <source>Nothing waits for a decision.</source>
   <translation>Không có gì chờ quyết định.</translation>
  </message>
  <message>
   <source>A merge is under way.</source>
   <translation>Đang hợp nhất.</translation>
  </message>
  <message>
   <source>Sets up this desk</source>
   <translation>Dùng để thiết lập trạm này</translation>
  </message>
  <message>
   <source>Not merged yet</source>
   <translation>Chưa hợp nhất</translation>
  </message>
  <message>
   <source>Too early</source>
   <translation>Đến quá sớm</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Đã rút lại</translation>
  </message>
  <message>
   <source>Merged before</source>
   <translation>Đã hợp nhất trước đó</translation>
  </message>
  <message>
   <source>Made here</source>
   <translation>Tạo tại đây</translation>
  </message>
  <message>
   <source>Blocked</source>
   <translation>Bị chặn</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>Bị hỏng</translation>
  </message>
  <message>
   <source>Waits</source>
   <translation>Đang chờ</translation>
  </message>
  <message>
   <source>Merged</source>
   <translation>Đã hợp nhất</translation>
  </message>
  <message>
   <source>{n} MB</source>
   <translation>{n} MB</translation>
  </message>
  <message>
   <source>A new desk, or any</source>
   <translation>Một trạm mới, hoặc bất kỳ trạm nào</translation>
  </message>
  <message>
   <source>Starter bundle</source>
   <translation>Gói khởi tạo</translation>
  </message>
  <message>
   <source>Nothing taken over</source>
   <translation>Không tiếp nhận gì</translation>
  </message>
  <message>
   <source>Nothing new</source>
   <translation>Không có gì mới</translation>
  </message>
  <message>
   <source>Changes: {n}</source>
   <translation>Thay đổi: {n}</translation>
  </message>
  <message>
   <source>all that this desk holds</source>
   <translation>toàn bộ dữ liệu của trạm này</translation>
  </message>
  <message>
   <source>its certificate is revoked</source>
   <translation>chứng thư đã bị thu hồi</translation>
  </message>
  <message>
   <source>no secretariat vouches for it</source>
   <translation>chưa được ban thư ký nào xác nhận</translation>
  </message>
  <message>
   <source>{role}, told what it has</source>
   <translation>{role}, đã thông báo dữ liệu đang có</translation>
  </message>
  <message>
   <source>{role}, nothing heard of it yet</source>
   <translation>{role}, chưa có thông tin</translation>
  </message>
  <message>
   <source>is sent nothing</source>
   <translation>không được gửi gì</translation>
  </message>
  <message>
   <source>has all of it</source>
   <translation>đã có đủ</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation>chưa có gì</translation>
  </message>
  <message>
   <source>Files of evidence: {n}</source>
   <translation>Tệp minh chứng: {n}</translation>
  </message>
  <message>
   <source>made since {day}</source>
   <translation>thực hiện từ {day}</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Bên gửi</translation>
  </message>
  <message>
   <source>Content</source>
   <translation>Nội dung</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Tình trạng</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Bên nhận</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Kích thước</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>Trạm khác</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Send it to your secretariat, then open the answer that comes back.</source>
   <translation>Đã ghi “{file}”. Hãy gửi tệp này cho ban thư ký, sau đó mở tệp trả lời nhận được.</translation>
  </message>
  <message>
   <source>Write a request</source>
   <translation>Tạo yêu cầu</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Send it to the other secretariat, and read your fingerprint to it by telephone.</source>
   <translation>Đã ghi “{file}”. Hãy gửi tệp này cho ban thư ký kia và đọc mã vân tay của trạm này cho họ qua điện thoại.</translation>
  </message>
  <message>
   <source>Write this secretariat's file</source>
   <translation>Ghi tệp của ban thư ký này</translation>
  </message>
  <message>
   <source>Open what the secretariat sent back</source>
   <translation>Mở tệp ban thư ký gửi lại</translation>
  </message>
  <message>
   <source>Set up this desk from the bundle of {name}?</source>
   <translation>Thiết lập trạm này từ gói của {name}?</translation>
  </message>
  <message>
   <source>From then on this desk believes that secretariat and all desks that it enrols, and what is in the bundle stands here. Have its fingerprint read to you by telephone, and compare it first:
{fingerprint}</source>
   <translation>Từ đó về sau, trạm này tin cậy ban thư ký đó cùng mọi trạm do ban thư ký đó đăng ký, và nội dung của gói sẽ có tại đây. Trước hết, hãy đề nghị ban thư ký đó đọc mã vân tay qua điện thoại và đối chiếu:
{fingerprint}</translation>
  </message>
  <message>
   <source>Set up the desk</source>
   <translation>Thiết lập trạm</translation>
  </message>
  <message>
   <source>Setting up this desk</source>
   <translation>Đang thiết lập trạm này</translation>
  </message>
  <message>
   <source>Do so when somebody may have copied this desk's key. It has another fingerprint from then on. The next bundles tell the desks that trust this secretariat; for others there is the file that is written now. What was enrolled and signed before stays good. A new key cannot be taken back.</source>
   <translation>Chỉ thực hiện khi có khả năng ai đó đã sao chép khóa của trạm này. Từ đó trạm có mã vân tay khác. Các gói tiếp theo sẽ thông báo cho những trạm tin cậy ban thư ký này; với các trạm khác, dùng tệp được ghi lần này. Những gì đã đăng ký và đã ký trước đây vẫn có giá trị. Không thể rút lại khóa mới.</translation>
  </message>
  <message>
   <source>This secretariat has a new key. The next bundles tell the other desks. “{file}” is for secretariats that do not know it yet.</source>
   <translation>Ban thư ký này đã có khóa mới. Các gói tiếp theo sẽ thông báo cho các trạm khác. “{file}” dành cho những ban thư ký chưa biết khóa mới.</translation>
  </message>
  <message>
   <source>Do so before the certificate ends, or when somebody may have copied this desk's key. The file that is written now goes to the secretariat, which enrols the new key. Until you open its answer here, this desk signs with the old key as before. A new key cannot be taken back.</source>
   <translation>Thực hiện trước khi chứng thư hết hạn, hoặc khi có khả năng ai đó đã sao chép khóa của trạm này. Tệp được ghi lần này gửi đến ban thư ký để đăng ký khóa mới. Cho đến khi mở tệp trả lời tại đây, trạm vẫn ký bằng khóa cũ. Không thể rút lại khóa mới.</translation>
  </message>
  <message>
   <source>Made a new key. Send “{file}” to your secretariat, read the fingerprint to it by telephone, and open what it sends back.</source>
   <translation>Đã tạo khóa mới. Hãy gửi “{file}” cho ban thư ký, đọc mã vân tay cho họ qua điện thoại, rồi mở tệp họ gửi lại.</translation>
  </message>
  <message>
   <source>Make a new key for this desk?</source>
   <translation>Tạo khóa mới cho trạm này?</translation>
  </message>
  <message>
   <source>Make a new key…</source>
   <translation>Tạo khóa mới…</translation>
  </message>
  <message>
   <source>Write the file for the new key</source>
   <translation>Ghi tệp cho khóa mới</translation>
  </message>
  <message>
   <source>This desk is enrolled by {name}. Its fingerprint is {f}.</source>
   <translation>Trạm này do {name} đăng ký. Mã vân tay của ban thư ký đó là {f}.</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Yêu cầu</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Trả lời</translation>
  </message>
  <message>
   <source>Starter bundles</source>
   <translation>Gói khởi tạo</translation>
  </message>
  <message>
   <source>Answers and starter bundles</source>
   <translation>Trả lời và gói khởi tạo</translation>
  </message>
  <message>
   <source>Files of secretariats</source>
   <translation>Tệp của các ban thư ký</translation>
  </message>
  <message>
   <source>Give the passphrase…</source>
   <translation>Nhập mật khẩu…</translation>
  </message>
  <message>
   <source>Stop watching</source>
   <translation>Ngừng theo dõi</translation>
  </message>
  <message>
   <source>Choose the folder that bundles come to</source>
   <translation>Chọn thư mục nhận gói</translation>
  </message>
  <message>
   <source>Another folder…</source>
   <translation>Thư mục khác…</translation>
  </message>
  <message>
   <source>Watch a folder…</source>
   <translation>Theo dõi thư mục…</translation>
  </message>
  <message>
   <source>No folder is watched for bundles.</source>
   <translation>Chưa theo dõi thư mục nào để nhận gói.</translation>
  </message>
  <message>
   <source>The watched folder is not there now: {folder}</source>
   <translation>Hiện không thấy thư mục đang theo dõi: {folder}</translation>
  </message>
  <message>
   <source>To read the bundles in it, this desk's passphrase is needed  ·  {folder}</source>
   <translation>Cần mật khẩu của trạm này để đọc các gói trong đó  ·  {folder}</translation>
  </message>
  <message>
   <source>New in the watched folder: {n}  ·  {folder}</source>
   <translation>Mới trong thư mục đang theo dõi: {n}  ·  {folder}</translation>
  </message>
  <message>
   <source>Sent nothing</source>
   <translation>Không được gửi gì</translation>
  </message>
  <message>
   <source>Never told</source>
   <translation>Chưa thông báo</translation>
  </message>
  <message>
   <source>Lacks {n}</source>
   <translation>Còn thiếu {n}</translation>
  </message>
  <message>
   <source>Has all</source>
   <translation>Đã có đủ</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Chưa rõ</translation>
  </message>
  <message>
   <source>{n} not here</source>
   <translation>{n} chưa có tại đây</translation>
  </message>
  <message>
   <source>All is here</source>
   <translation>Tại đây có đủ</translation>
  </message>
  <message>
   <source>none</source>
   <translation>không có</translation>
  </message>
  <message>
   <source>Bundles: {n}</source>
   <translation>Gói: {n}</translation>
  </message>
  <message>
   <source>Desk</source>
   <translation>Trạm</translation>
  </message>
  <message>
   <source>Has of ours</source>
   <translation>Đã nhận từ đây</translation>
  </message>
  <message>
   <source>We have of its</source>
   <translation>Đã có tại đây</translation>
  </message>
  <message>
   <source>Last came</source>
   <translation>Nhận lần cuối</translation>
  </message>
  <message>
   <source>Last sent</source>
   <translation>Gửi lần cuối</translation>
  </message>
  <message>
   <source>Written at, about</source>
   <translation>Ghi tại, về</translation>
  </message>
  <message>
   <source>There</source>
   <translation>Tại đó</translation>
  </message>
  <message>
   <source>Here</source>
   <translation>Tại đây</translation>
  </message>
  <message>
   <source>Changes there and here</source>
   <translation>Thay đổi tại đó và tại đây</translation>
  </message>
  <message>
   <source>No other desk is known yet. Each bundle tells what its sender has; the first one that is merged stands here.</source>
   <translation>Chưa biết trạm nào khác. Mỗi gói cho biết bên gửi đã có những gì; thông tin của gói đầu tiên được hợp nhất sẽ có tại đây.</translation>
  </message>
  <message>
   <source>Desks</source>
   <translation>Các trạm</translation>
  </message>
  <message>
   <source>One desk</source>
   <translation>Một trạm</translation>
  </message>
  <message>
   <source>By each desk's own word, as its last bundle told it.</source>
   <translation>Theo thông báo của từng trạm trong gói gần nhất.</translation>
  </message>
  <message>
   <source>Here stands what a desk knows of each desk's work, and what is known of it here.</source>
   <translation>Phần này cho biết một trạm đã biết những gì về công việc của từng trạm, và tại đây đã biết những gì.</translation>
  </message>
  <message>
   <source>This desk never told what it has: no bundle of it was merged here yet.</source>
   <translation>Trạm đó chưa từng thông báo dữ liệu đang có: chưa hợp nhất gói nào của trạm đó tại đây.</translation>
  </message>
  <message>
   <source>Changes known at {desk} and here</source>
   <translation>Thay đổi đã biết tại {desk} và tại đây</translation>
  </message>
  <message>
   <source>It enrols the desks of the country: open a desk's request, send the answer back.</source>
   <translation>Trạm này đăng ký các trạm trong nước: mở yêu cầu của một trạm, rồi gửi lại tệp trả lời.</translation>
  </message>
  <message>
   <source>Fingerprint, to read aloud</source>
   <translatorcomment>“Mã vân tay” cho fingerprint.</translatorcomment>
   <translation>Mã vân tay, để đọc qua điện thoại</translation>
  </message>
  <message>
   <source>Write request…</source>
   <translation>Tạo yêu cầu…</translation>
  </message>
  <message>
   <source>Open answer…</source>
   <translation>Mở tệp trả lời…</translation>
  </message>
  <message>
   <source>Write own file…</source>
   <translation>Ghi tệp của trạm…</translation>
  </message>
  <message>
   <source>With its own file another country's secretariat comes to trust this one.</source>
   <translation>Nhờ tệp này, ban thư ký của nước khác có thể tin cậy ban thư ký này.</translation>
  </message>
  <message>
   <source>Set a passphrase…</source>
   <translation>Đặt mật khẩu…</translation>
  </message>
  <message>
   <source>Change it…</source>
   <translation>Đổi mật khẩu…</translation>
  </message>
  <message>
   <source>Take it off…</source>
   <translation>Bỏ mật khẩu…</translation>
  </message>
  <message>
   <source>Its key</source>
   <translation>Khóa của trạm</translation>
  </message>
  <message>
   <source>Other desks of the country take its bundles over.</source>
   <translation>Các trạm khác trong nước tiếp nhận gói của trạm này.</translation>
  </message>
  <message>
   <source>It vouches for itself</source>
   <translation>Trạm tự xác nhận cho mình</translation>
  </message>
  <message>
   <source>Not enrolled yet</source>
   <translation>Chưa được đăng ký</translation>
  </message>
  <message>
   <source>Bundles of this desk are taken over once the secretariat has enrolled it: write a request, send it there, and open the answer that comes back.</source>
   <translation>Gói của trạm này chỉ được tiếp nhận sau khi ban thư ký đã đăng ký trạm: hãy tạo yêu cầu, gửi cho ban thư ký, rồi mở tệp trả lời nhận được.</translation>
  </message>
  <message>
   <source>Revoked</source>
   <translation>Đã thu hồi</translation>
  </message>
  <message>
   <source>The secretariat revoked this desk's certificate: nobody takes its bundles over. Nothing that is recorded here is lost. Make a new key and send the request; what was not sent goes once it is enrolled.</source>
   <translation>Ban thư ký đã thu hồi chứng thư của trạm này: không nơi nào tiếp nhận gói của trạm. Dữ liệu đã ghi tại đây không bị mất. Hãy tạo khóa mới và gửi yêu cầu; những gì chưa gửi sẽ được gửi sau khi khóa mới được đăng ký.</translation>
  </message>
  <message>
   <source>A new key waits for the secretariat's answer</source>
   <translation>Khóa mới đang chờ ban thư ký trả lời</translation>
  </message>
  <message>
   <source>Send the request there, read the fingerprint to it, and open what it sends back. Until then this desk signs with its old key.</source>
   <translation>Hãy gửi yêu cầu đến ban thư ký, đọc mã vân tay cho họ, rồi mở tệp họ gửi lại. Cho đến lúc đó, trạm này ký bằng khóa cũ.</translation>
  </message>
  <message>
   <source>Enrolled until {day}</source>
   <translation>Đã đăng ký đến {day}</translation>
  </message>
  <message>
   <source>Behind a passphrase</source>
   <translation>Được bảo vệ bằng mật khẩu</translation>
  </message>
  <message>
   <source>A copy of this desk's folder is of no use without it. It is asked for once a start.</source>
   <translation>Không có mật khẩu thì bản sao thư mục của trạm này không dùng được. Mật khẩu được hỏi một lần mỗi khi khởi động.</translation>
  </message>
  <message>
   <source>Without a passphrase</source>
   <translation>Không có mật khẩu</translation>
  </message>
  <message>
   <source>Whoever copies this desk's folder can write bundles in its name. On a laptop that travels, set a passphrase.</source>
   <translation>Bất kỳ ai sao chép thư mục của trạm này đều có thể tạo gói dưới tên trạm. Với máy tính xách tay hay mang đi công tác, hãy đặt mật khẩu.</translation>
  </message>
  <message>
   <source>Change the passphrase</source>
   <translation>Đổi mật khẩu</translation>
  </message>
  <message>
   <source>Protect this desk's key</source>
   <translation>Bảo vệ khóa của trạm này</translation>
  </message>
  <message>
   <source>Protect the key</source>
   <translation>Bảo vệ khóa</translation>
  </message>
  <message>
   <source>Use this passphrase</source>
   <translation>Dùng mật khẩu này</translation>
  </message>
  <message>
   <source>This desk's key is behind the passphrase from now on. Keep it in mind.</source>
   <translation>Từ nay khóa của trạm này được bảo vệ bằng mật khẩu. Hãy ghi nhớ mật khẩu.</translation>
  </message>
  <message>
   <source>This desk's key then lies open in its folder: whoever copies the folder can write bundles in this desk's name, and open those that are for it.</source>
   <translation>Khi đó khóa của trạm này nằm trong thư mục của trạm mà không được bảo vệ: ai sao chép thư mục đều có thể tạo gói dưới tên trạm và mở các gói gửi cho trạm.</translation>
  </message>
  <message>
   <source>Take the passphrase off this desk's key?</source>
   <translation>Bỏ mật khẩu khỏi khóa của trạm này?</translation>
  </message>
  <message>
   <source>Take it off</source>
   <translation>Bỏ mật khẩu</translation>
  </message>
  <message>
   <source>This desk's key lies open in its folder from now on.</source>
   <translation>Từ nay khóa nằm trong thư mục của trạm này mà không được bảo vệ.</translation>
  </message>
  <message>
   <source>Nothing was done: this needs the passphrase of this desk's key.</source>
   <translation>Chưa làm gì: thao tác này cần mật khẩu của khóa trạm này.</translation>
  </message>
  <message>
   <source>Opening this desk's key</source>
   <translation>Đang mở khóa của trạm này</translation>
  </message>
  <message>
   <source>1. The new desk writes a request, a small file, and sends it to the national secretariat.</source>
   <translation>1. Trạm mới tạo yêu cầu, là một tệp nhỏ, và gửi đến ban thư ký quốc gia.</translation>
  </message>
  <message>
   <source>2. By telephone the new desk reads its fingerprint aloud. The secretariat compares it, enrols the desk, and sends the answer back.</source>
   <translation>2. Trạm mới đọc mã vân tay của mình qua điện thoại. Ban thư ký đối chiếu, đăng ký trạm và gửi lại tệp trả lời.</translation>
  </message>
  <message>
   <source>3. The new desk opens the answer. From then on its bundles are believed in the whole country.</source>
   <translation>3. Trạm mới mở tệp trả lời. Từ đó gói của trạm được tin cậy trong cả nước.</translation>
  </message>
  <message>
   <source>4. Sent back as a starter bundle, the answer brings all that the desk should hold, and the work can begin. Otherwise the secretariat's next bundle does.</source>
   <translation>4. Nếu được gửi lại dưới dạng gói khởi tạo, tệp trả lời mang theo mọi dữ liệu mà trạm cần có và có thể bắt đầu làm việc ngay. Nếu không, dữ liệu sẽ đến theo gói tiếp theo của ban thư ký.</translation>
  </message>
  <message>
   <source>{role}, {places}</source>
   <translation>{role}, {places}</translation>
  </message>
  <message>
   <source>Ended {day}</source>
   <translation>Đã hết hạn {day}</translation>
  </message>
  <message>
   <source>Ends {day}</source>
   <translation>Sẽ hết hạn {day}</translation>
  </message>
  <message>
   <source>Until {day}</source>
   <translation>Đến {day}</translation>
  </message>
  <message>
   <source>Certificate</source>
   <translation>Chứng thư</translation>
  </message>
  <message>
   <source>Fingerprint</source>
   <translation>Mã vân tay</translation>
  </message>
  <message>
   <source>{country}, an earlier key</source>
   <translation>{country}, một khóa trước đây</translation>
  </message>
  <message>
   <source>Secretariat</source>
   <translation>Ban thư ký</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Đến ngày</translation>
  </message>
  <message>
   <source>Desks enrolled here</source>
   <translation>Các trạm đăng ký tại đây</translation>
  </message>
  <message>
   <source>Secretariats that this desk trusts</source>
   <translation>Các ban thư ký mà trạm này tin cậy</translation>
  </message>
  <message>
   <source>Revoke…</source>
   <translation>Thu hồi…</translation>
  </message>
  <message>
   <source>Trust no longer…</source>
   <translation>Thôi tin cậy…</translation>
  </message>
  <message>
   <source>Enrol a desk…</source>
   <translation>Đăng ký trạm…</translation>
  </message>
  <message>
   <source>Trust a secretariat…</source>
   <translation>Tin cậy ban thư ký…</translation>
  </message>
  <message>
   <source>No desk was enrolled here yet. A new desk sends a request, a small file: open it with “Enrol a desk…”, compare its fingerprint by telephone, and send the answer back.</source>
   <translation>Chưa có trạm nào được đăng ký tại đây. Trạm mới gửi yêu cầu, là một tệp nhỏ: hãy mở bằng “Đăng ký trạm…”, đối chiếu mã vân tay qua điện thoại, rồi gửi lại tệp trả lời.</translation>
  </message>
  <message>
   <source>How a desk becomes known</source>
   <translation>Cách đăng ký một trạm</translation>
  </message>
  <message>
   <source>This desk trusts no other secretariat yet, so bundles of other countries are not taken over. With another secretariat's file, and its fingerprint compared by telephone, they are.</source>
   <translation>Trạm này chưa tin cậy ban thư ký nào khác nên không tiếp nhận gói của nước khác. Khi có tệp của ban thư ký khác và đã đối chiếu mã vân tay qua điện thoại thì sẽ tiếp nhận được.</translation>
  </message>
  <message>
   <source>Choose a secretariat first.</source>
   <translation>Hãy chọn một ban thư ký trước.</translation>
  </message>
  <message>
   <source>Choose a desk first.</source>
   <translation>Hãy chọn một trạm trước.</translation>
  </message>
  <message>
   <source>It is revoked already.</source>
   <translation>Trạm đó đã bị thu hồi rồi.</translation>
  </message>
  <message>
   <source>Choose bundles</source>
   <translation>Chọn gói</translation>
  </message>
  <message>
   <source>Reading bundles</source>
   <translation>Đang đọc các gói</translation>
  </message>
  <message>
   <source>Merging</source>
   <translation>Đang hợp nhất</translation>
  </message>
  <message>
   <source>Merging was stopped. What was merged before that stays and stands here.</source>
   <translation>Đã dừng hợp nhất. Những gì đã hợp nhất trước đó vẫn được giữ và có tại đây.</translation>
  </message>
  <message>
   <source>Bundles merged: {merged}. Waiting: {held}. Refused: {refused}.</source>
   <translation>Gói đã hợp nhất: {merged}. Đang chờ: {held}. Bị từ chối: {refused}.</translation>
  </message>
  <message>
   <source>What was missing has not come yet.</source>
   <translation>Phần còn thiếu chưa đến.</translation>
  </message>
  <message>
   <source>Keep “{file}” no longer?</source>
   <translation>Không giữ “{file}” nữa?</translation>
  </message>
  <message>
   <source>The copy at this desk is deleted. The file that came stays where it is.</source>
   <translation>Bản sao tại trạm này sẽ bị xóa. Tệp đã nhận vẫn ở nguyên chỗ cũ.</translation>
  </message>
  <message>
   <source>Delete the copy</source>
   <translation>Xóa bản sao</translation>
  </message>
  <message>
   <source>Take back the merge of {desk}, {when}?</source>
   <translation>Rút lại lần hợp nhất gói của {desk}, {when}?</translation>
  </message>
  <message>
   <source>Its fields show again what they showed before, and records that came with it go to the bin. What cannot be taken back: what was edited since stays as it is, and so does what belongs to another place than this desk; the entries that came remain in the history, and files of evidence on this computer; desks that had these changes from here see them put back only with this desk's next bundles; whom this desk believes stays as it is.</source>
   <translation>Các trường hiển thị lại giá trị trước đó, và các bản ghi đi kèm được chuyển vào thùng rác. Những gì không thể rút lại: nội dung đã sửa từ đó đến nay được giữ nguyên, nội dung thuộc địa phương khác với trạm này cũng vậy; các nội dung đã nhận vẫn còn trong lịch sử, tệp minh chứng vẫn còn trên máy tính này; các trạm đã nhận những thay đổi này từ đây chỉ thấy việc rút lại khi có gói tiếp theo của trạm này; danh sách những bên mà trạm này tin cậy không thay đổi.</translation>
  </message>
  <message>
   <source>Take the merge back</source>
   <translation>Rút lại lần hợp nhất</translation>
  </message>
  <message>
   <source>Taking the merge back</source>
   <translation>Đang rút lại lần hợp nhất</translation>
  </message>
  <message>
   <source>bundle {at} of {of}</source>
   <translation>gói {at}/{of}</translation>
  </message>
  <message>
   <source>The merge is taken back. Fields put back: {n}. Edited since and kept: {kept}.</source>
   <translation>Đã rút lại lần hợp nhất. Trường được đưa về như cũ: {n}. Đã sửa sau đó nên giữ nguyên: {kept}.</translation>
  </message>
  <message>
   <source>Nothing could be taken back: the merge stands. Edited since and kept: {kept}.</source>
   <translation>Không rút lại được gì: lần hợp nhất vẫn có hiệu lực. Đã sửa sau đó nên giữ nguyên: {kept}.</translation>
  </message>
  <message>
   <source>{told} These are: {fields}.</source>
   <translation>{told} Đó là: {fields}.</translation>
  </message>
  <message>
   <source>{told} Among these are: {fields}.</source>
   <translation>{told} Trong đó có: {fields}.</translation>
  </message>
  <message>
   <source>{told} Entries that stay, as they belong to {place}: {n}.</source>
   <translation>{told} Nội dung được giữ vì thuộc {place}: {n}.</translation>
  </message>
  <message>
   <source>{told} If all of it must go, “lmcdesk restore {file}” brings back what was before.</source>
   <translation>{told} Nếu phải bỏ tất cả, “lmcdesk restore {file}” sẽ khôi phục trạng thái trước đó.</translation>
  </message>
  <message>
   <source>“{record}” itself</source>
   <translation>chính “{record}”</translation>
  </message>
  <message>
   <source>{field} of “{record}”</source>
   <translation>{field} của “{record}”</translation>
  </message>
  <message>
   <source>Open a request</source>
   <translation>Mở yêu cầu</translation>
  </message>
  <message>
   <source>Reading the request</source>
   <translation>Đang đọc yêu cầu</translation>
  </message>
  <message>
   <source>Write the starter bundle</source>
   <translation>Ghi gói khởi tạo</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Send it back to the desk that asked.</source>
   <translation>Đã ghi “{file}”. Hãy gửi lại cho trạm đã yêu cầu.</translation>
  </message>
  <message>
   <source>Write the answer</source>
   <translation>Ghi tệp trả lời</translation>
  </message>
  <message>
   <source>The desk is enrolled. Wrote “{file}”. Give it to that desk, which opens it with “Open answer…”.</source>
   <translation>Trạm đã được đăng ký. Đã ghi “{file}”. Hãy chuyển tệp cho trạm đó để mở bằng “Mở tệp trả lời…”.</translation>
  </message>
  <message>
   <source>Writing the bundle</source>
   <translation>Đang ghi gói</translation>
  </message>
  <message>
   <source>For a computer that was stolen or lost, or a desk that is closed. What is here from that desk by now stays. Whatever else is signed with its key, its unsent work too, is taken over nowhere, once the next bundles have told the other desks. This cannot be undone: to work again, that desk makes a new key and is enrolled anew.</source>
   <translation>Dùng khi máy tính bị mất cắp, thất lạc, hoặc khi trạm ngừng hoạt động. Những gì đã nhận từ trạm đó đến nay vẫn được giữ. Mọi nội dung khác ký bằng khóa của trạm đó, kể cả phần chưa gửi, sẽ không được tiếp nhận ở bất kỳ đâu sau khi các gói tiếp theo thông báo cho các trạm khác. Không thể hoàn tác: muốn làm việc lại, trạm đó phải tạo khóa mới và được đăng ký lại.</translation>
  </message>
  <message>
   <source>Revoke the certificate of {desk}?</source>
   <translation>Thu hồi chứng thư của {desk}?</translation>
  </message>
  <message>
   <source>Revoke the certificate</source>
   <translation>Thu hồi chứng thư</translation>
  </message>
  <message>
   <source>The certificate of {desk} is revoked. Write bundles to the other desks now: they tell them of it.</source>
   <translation>Đã thu hồi chứng thư của {desk}. Hãy tạo gói cho các trạm khác ngay để thông báo việc này.</translation>
  </message>
  <message>
   <source>For a key that was stolen; its fingerprint is {fingerprint}. Nothing that is signed with it counts at this desk any longer, but for what the secretariat says again with another key that is known here by now. Every other desk must do the same: tell it by telephone. To trust the key again, open its file once more.</source>
   <translation>Dùng cho khóa đã bị đánh cắp; mã vân tay của khóa là {fingerprint}. Mọi nội dung ký bằng khóa này không còn giá trị tại trạm này, trừ những gì ban thư ký xác nhận lại bằng một khóa khác đã được biết tại đây. Mọi trạm khác cũng phải làm như vậy: hãy báo qua điện thoại. Muốn tin cậy lại khóa này, hãy mở lại tệp của ban thư ký.</translation>
  </message>
  <message>
   <source>Trust this key of {name} no longer?</source>
   <translation>Thôi tin cậy khóa này của {name}?</translation>
  </message>
  <message>
   <source>Trust it no longer</source>
   <translation>Thôi tin cậy</translation>
  </message>
  <message>
   <source>This key of {name} counts at this desk no longer.</source>
   <translation>Khóa này của {name} không còn giá trị tại trạm này.</translation>
  </message>
  <message>
   <source>Open the file of a secretariat</source>
   <translation>Mở tệp của một ban thư ký</translation>
  </message>
  <message>
   <source>“{file}” is the request of a desk, not the file of a secretariat. Nothing was changed. Ask the secretariat for the file that it writes with “Write own file…”.</source>
   <translation>“{file}” là yêu cầu của một trạm, không phải tệp của ban thư ký. Dữ liệu giữ nguyên. Hãy đề nghị ban thư ký gửi tệp được tạo bằng “Ghi tệp của trạm…”.</translation>
  </message>
  <message>
   <source>This is not the fingerprint of the file. Have it read to you again; if it stays different, do not trust the file.</source>
   <translation>Đây không phải mã vân tay của tệp. Hãy đề nghị đọc lại; nếu vẫn khác, không được tin cậy tệp này.</translation>
  </message>
  <message>
   <source>This desk trusts {name} from now on, and the desks that it enrols.</source>
   <translation>Từ nay trạm này tin cậy {name} và các trạm do ban thư ký đó đăng ký.</translation>
  </message>
  <message>
   <source>Show what is typed</source>
   <translation>Hiện nội dung đang gõ</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Mật khẩu</translation>
  </message>
  <message>
   <source>This desk's key is behind a passphrase, and this needs the key. It is asked for once, until you close the program.</source>
   <translation>Khóa của trạm này được bảo vệ bằng mật khẩu và thao tác này cần đến khóa. Mật khẩu chỉ hỏi một lần, cho đến khi đóng chương trình.</translation>
  </message>
  <message>
   <source>Passphrase of this desk's key</source>
   <translation>Mật khẩu của khóa trạm này</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>Mật khẩu mới</translation>
  </message>
  <message>
   <source>The same again</source>
   <translation>Nhập lại mật khẩu</translation>
  </message>
  <message>
   <source>Whoever steals this computer, or a copy of this desk's folder, can then neither write bundles in its name nor open bundles that are for it. The passphrase is asked for once each time the program is started.</source>
   <translation>Khi đó, ai lấy cắp máy tính này hoặc bản sao thư mục của trạm cũng không thể tạo gói dưới tên trạm hay mở các gói gửi cho trạm. Mật khẩu được hỏi một lần mỗi khi khởi động chương trình.</translation>
  </message>
  <message>
   <source>Nobody can tell you a forgotten one, and nobody can take it off: this secretariat could then enrol and revoke no desk any more, and all desks of the country would have to be enrolled anew. Keep it in a safe too. What is recorded here stays readable all the same.</source>
   <translation>Nếu quên, không ai có thể cho biết hay gỡ bỏ mật khẩu: khi đó ban thư ký này không thể đăng ký hay thu hồi trạm nào nữa, và mọi trạm trong nước phải đăng ký lại. Hãy lưu thêm một bản trong két. Dù vậy, dữ liệu đã ghi tại đây vẫn đọc được.</translation>
  </message>
  <message>
   <source>Nobody can tell you a forgotten one, and nobody can take it off: the secretariat then has to enrol this desk anew. What is recorded here stays readable all the same.</source>
   <translation>Nếu quên, không ai có thể cho biết hay gỡ bỏ mật khẩu: khi đó ban thư ký phải đăng ký lại trạm này. Dù vậy, dữ liệu đã ghi tại đây vẫn đọc được.</translation>
  </message>
  <message>
   <source>Type a passphrase.</source>
   <translation>Hãy nhập mật khẩu.</translation>
  </message>
  <message>
   <source>The two are not the same. Type them again.</source>
   <translation>Hai mật khẩu không giống nhau. Hãy nhập lại.</translation>
  </message>
  <message>
   <source>Quarter {n}, {year}</source>
   <translation>Quý {n}, {year}</translation>
  </message>
  <message>
   <source>A returned report counts once it is handed in again.</source>
   <translation>Báo cáo bị trả lại chỉ được tính khi đã trình lại.</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>Tỉnh</translation>
  </message>
  <message>
   <source>Provinces: {n}</source>
   <translation>Số tỉnh: {n}</translation>
  </message>
  <message>
   <source>Of which nothing came for the last full period: {n}</source>
   <translation>Trong đó số tỉnh chưa gửi gì cho kỳ trọn vẹn gần nhất: {n}</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Bị từ chối</translation>
  </message>
  <message>
   <source>Bundle</source>
   <translation>Gói</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Kết quả</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Mới</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>Cần quyết định</translation>
  </message>
  <message>
   <source>What became of them</source>
   <translation>Kết quả xử lý</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Đóng</translation>
  </message>
  <message>
   <source>No bundle was merged.</source>
   <translation>Chưa hợp nhất gói nào.</translation>
  </message>
  <message>
   <source>Choose a bundle to read who made it and what is in it, or a desk to read what it is to be sent.</source>
   <translation>Hãy chọn một gói để xem ai đã tạo và có nội dung gì, hoặc chọn một trạm để xem cần gửi gì cho trạm đó.</translation>
  </message>
  <message>
   <source>Part of the page</source>
   <translation>Phần của trang</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Tệp</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Dành cho</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Ngày tạo</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Thay đổi</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Về</translation>
  </message>
  <message>
   <source>Signed with</source>
   <translation>Ký bằng</translation>
  </message>
  <message>
   <source>What is in it</source>
   <translation>Nội dung gói</translation>
  </message>
  <message>
   <source>any desk</source>
   <translation>mọi trạm</translation>
  </message>
  <message>
   <source>{desk}, {role}, {country}</source>
   <translation>{desk}, {role}, {country}</translation>
  </message>
  <message>
   <source>The secretariat made it from this desk's request: it enrols this desk and brings all that it should hold. Have the number that it is signed with read to you by telephone, and compare it, before you set up this desk from it.</source>
   <translation>Ban thư ký đã tạo gói này theo yêu cầu của trạm: gói đăng ký trạm và mang theo mọi dữ liệu trạm cần có. Trước khi thiết lập trạm từ gói, hãy đề nghị đọc số mã vân tay của khóa ký qua điện thoại và đối chiếu.</translation>
  </message>
  <message>
   <source>{n}, of which new here: {new}</source>
   <translation>{n}, trong đó mới tại đây: {new}</translation>
  </message>
  <message>
   <source>Nothing stands in its way. A backup is made first, and the merge can be taken back.</source>
   <translation>Không có gì cản trở. Bản sao lưu sẽ được tạo trước, và có thể rút lại lần hợp nhất.</translation>
  </message>
  <message>
   <source>Nothing stands in its way, but it holds nothing new.</source>
   <translation>Không có gì cản trở, nhưng gói không có nội dung mới.</translation>
  </message>
  <message>
   <source>An earlier bundle must come first. Merged now, it is kept, and taken over by itself once that one has come. Nothing is lost.</source>
   <translation>Phải có một gói trước đó đến trước. Nếu hợp nhất bây giờ, gói sẽ được giữ lại và tự động tiếp nhận khi gói trước đến. Không mất gì cả.</translation>
  </message>
  <message>
   <source>It was made at this desk and holds nothing that is not here.</source>
   <translation>Gói được tạo tại trạm này và không có gì mới so với dữ liệu tại đây.</translation>
  </message>
  <message>
   <source>The very same bundle was merged on {when}. Merging it again changes nothing.</source>
   <translation>Chính gói này đã được hợp nhất lúc {when}. Hợp nhất lại không thay đổi gì.</translation>
  </message>
  <message>
   <source>The very same bundle was merged on {when} and taken back since. Merging it again changes nothing; to have it again, take back what took it back.</source>
   <translation>Chính gói này đã được hợp nhất lúc {when} và sau đó đã được rút lại. Hợp nhất lại không thay đổi gì; muốn có lại, hãy rút lại chính thao tác rút lại đó.</translation>
  </message>
  <message>
   <source>It is kept only to be looked at. Ask its sender for it anew.</source>
   <translation>Gói chỉ được giữ để xem xét. Hãy đề nghị bên gửi gửi lại.</translation>
  </message>
  <message>
   <source>It is tried again by itself whenever another bundle was merged. Nothing is lost.</source>
   <translation>Gói tự động được thử lại mỗi khi hợp nhất một gói khác. Không mất gì cả.</translation>
  </message>
  <message>
   <source>Kept since</source>
   <translation>Giữ từ</translation>
  </message>
  <message>
   <source>Changes of {desks} are missing. Ask for the bundle before this one, or for a new one.</source>
   <translation>Thiếu các thay đổi của {desks}. Hãy đề nghị gửi gói trước gói này, hoặc một gói mới.</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Người thực hiện</translation>
  </message>
  <message>
   <source>New changes</source>
   <translation>Thay đổi mới</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Bản ghi</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>Quyết định</translation>
  </message>
  <message>
   <source>It was taken back: its fields show what they showed before.</source>
   <translation>Gói đã được rút lại: các trường hiển thị giá trị trước đó.</translation>
  </message>
  <message>
   <source>Two desks wrote the same field, neither having seen the other's entry. Both are kept.</source>
   <translation>Hai trạm đã ghi cùng một trường khi chưa biết nội dung của nhau. Cả hai đều được giữ.</translation>
  </message>
  <message>
   <source>It held nothing that was not here.</source>
   <translation>Gói không có gì mới so với dữ liệu tại đây.</translation>
  </message>
  <message>
   <source>Edited at both desks, in different fields: both entries stand</source>
   <translation>Được sửa tại cả hai trạm, ở các trường khác nhau: cả hai nội dung đều có hiệu lực</translation>
  </message>
  <message>
   <source>{record}: there {theirs}; here {mine}</source>
   <translation>{record}: tại đó {theirs}; tại đây {mine}</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Minh chứng</translation>
  </message>
  <message>
   <source>Made since</source>
   <translation>Thực hiện từ</translation>
  </message>
  <message>
   <source>It last wrote</source>
   <translation>Trạm đó gửi lần cuối</translation>
  </message>
  <message>
   <source>Last bundle to it</source>
   <translation>Gói gửi lần cuối cho trạm đó</translation>
  </message>
  <message>
   <source>Everything this desk holds, to set up a new desk or for one that was never heard of.</source>
   <translation>Toàn bộ dữ liệu của trạm này, để thiết lập trạm mới hoặc cho trạm chưa có thông tin.</translation>
  </message>
  <message>
   <source>The secretariat revoked its certificate, as when a computer is stolen. It is sent nothing, and what is signed with its key is not taken over.</source>
   <translation>Ban thư ký đã thu hồi chứng thư của trạm, như khi máy tính bị mất cắp. Trạm không được gửi gì, và nội dung ký bằng khóa của trạm không được tiếp nhận.</translation>
  </message>
  <message>
   <source>No secretariat that this desk trusts vouches for it, so a bundle for it would lie open to everybody. Have it enrolled, or trust its secretariat, first; or write an open bundle for any desk.</source>
   <translation>Không ban thư ký nào mà trạm này tin cậy xác nhận cho trạm đó, nên gói dành cho trạm đó thì ai cũng đọc được. Hãy đề nghị đăng ký trạm đó hoặc tin cậy ban thư ký của họ trước; hoặc tạo gói mở cho mọi trạm.</translation>
  </message>
  <message>
   <source>By its own word it has everything. There is nothing to send.</source>
   <translation>Theo thông báo của trạm đó, trạm đã có đủ. Không có gì để gửi.</translation>
  </message>
  <message>
   <source>It knows all changes, and asked for files of evidence that it lacks.</source>
   <translation>Trạm đó đã biết mọi thay đổi và đề nghị gửi các tệp minh chứng còn thiếu.</translation>
  </message>
  <message>
   <source>It is reckoned from what it last told. What is on its way since is sent once more.</source>
   <translation>Tính theo thông báo gần nhất của trạm đó. Những gì đang trên đường gửi từ lúc đó sẽ được gửi thêm một lần.</translation>
  </message>
  <message>
   <source>It never told what it has, so it is sent all that is meant for it.</source>
   <translation>Trạm đó chưa từng thông báo dữ liệu đang có, nên được gửi mọi thứ dành cho trạm.</translation>
  </message>
  <message>
   <source>This desk is not enrolled yet, so nobody would take its bundles over. “This desk” says what to do.</source>
   <translation>Trạm này chưa được đăng ký nên sẽ không ai tiếp nhận gói của trạm. Xem “Trạm này” để biết cần làm gì.</translation>
  </message>
  <message>
   <source>Has all of it</source>
   <translation>Đã có đủ</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Chưa có gì</translation>
  </message>
  <message>
   <source>files: {n}, {size}</source>
   <translation>tệp: {n}, {size}</translation>
  </message>
  <message>
   <source>about {size}</source>
   <translation>khoảng {size}</translation>
  </message>
  <message>
   <source>Its certificate and all that it should hold, in one file that only it can open. The work can begin at once.</source>
   <translation>Chứng thư và mọi dữ liệu trạm cần có, trong một tệp chỉ trạm đó mở được. Có thể bắt đầu làm việc ngay.</translation>
  </message>
  <message>
   <source>Send the answer alone</source>
   <translation>Chỉ gửi tệp trả lời</translation>
  </message>
  <message>
   <source>A small file with its certificate. What it should hold follows by bundles, as usual.</source>
   <translation>Một tệp nhỏ có chứng thư của trạm. Dữ liệu trạm cần có sẽ đến sau theo các gói như thường lệ.</translation>
  </message>
  <message>
   <source>It is the same desk as before with a new key, which its old key has signed too.</source>
   <translation>Đây vẫn là trạm cũ với khóa mới, khóa cũ của trạm cũng đã ký xác nhận.</translation>
  </message>
  <message>
   <source>Fingerprint of its key</source>
   <translation>Mã vân tay của khóa</translation>
  </message>
  <message>
   <source>Have its officer read this number to you by telephone, and compare every group. If one differs, cancel: somebody else made the request.</source>
   <translation>Hãy đề nghị cán bộ của trạm đó đọc số này qua điện thoại và đối chiếu từng nhóm. Nếu có nhóm khác, hãy hủy: yêu cầu do người khác tạo.</translation>
  </message>
  <message>
   <source>What you send back</source>
   <translation>Nội dung gửi lại</translation>
  </message>
  <message>
   <source>Enrol the desk {name}?</source>
   <translation>Đăng ký trạm {name}?</translation>
  </message>
  <message>
   <source>Enrol the desk</source>
   <translation>Đăng ký trạm</translation>
  </message>
  <message>
   <source>“{name}” asks as: {role}, {places}.</source>
   <translation>“{name}” đề nghị đăng ký với vai trò: {role}, {places}.</translation>
  </message>
  <message>
   <source>Another desk has this name already; its fingerprint is {f}. If the new one is to be told from it more easily, cancel, and have it set up under another name.</source>
   <translation>Đã có trạm khác mang tên này; mã vân tay của trạm đó là {f}. Nếu cần phân biệt trạm mới dễ hơn, hãy hủy và đề nghị thiết lập trạm với tên khác.</translation>
  </message>
  <message>
   <source>Send a starter bundle, about {size}</source>
   <translation>Gửi gói khởi tạo, khoảng {size}</translation>
  </message>
  <message>
   <source>Fingerprint, as it was read to you</source>
   <translation>Mã vân tay đã nghe được</translation>
  </message>
  <message>
   <source>Thirty digits, in groups of five.</source>
   <translation>Ba mươi chữ số, theo nhóm năm chữ số.</translation>
  </message>
  <message>
   <source>Telephone this secretariat, at a number that you know from elsewhere. Have it read its fingerprint to you, and type what you hear. Do not take the number from the message that the file came with.</source>
   <translation>Hãy gọi cho ban thư ký này theo số điện thoại đã biết từ nguồn khác. Đề nghị họ đọc mã vân tay và gõ lại những gì nghe được. Không dùng số điện thoại ghi trong thư gửi kèm tệp.</translation>
  </message>
  <message>
   <source>Trust the secretariat {name}?</source>
   <translation>Tin cậy ban thư ký {name}?</translation>
  </message>
  <message>
   <source>Trust it</source>
   <translation>Tin cậy</translation>
  </message>
  <message>
   <source>The file says that it is from “{name}”, {country}. If you trust it, this desk takes bundles over from it and from every desk that it enrols, now and later.</source>
   <translation>Tệp cho biết là của “{name}”, {country}. Nếu tin cậy, từ nay về sau trạm này tiếp nhận gói của ban thư ký đó và của mọi trạm do ban thư ký đó đăng ký.</translation>
  </message>
  <message>
   <source>Without them the records come all the same. The other desk asks for the files with its next bundle.</source>
   <translation>Không có các tệp này thì bản ghi vẫn đến đủ. Trạm kia sẽ đề nghị gửi tệp trong gói tiếp theo của họ.</translation>
  </message>
  <message>
   <source>How it is written</source>
   <translation>Cách ghi</translation>
  </message>
  <message>
   <source>In one file</source>
   <translation>Trong một tệp</translation>
  </message>
  <message>
   <source>In parts of a size you choose</source>
   <translation>Chia thành nhiều phần, kích thước tự chọn</translation>
  </message>
  <message>
   <source>An e-mail mostly takes 10 to 25 MB. Most sticks take files up to 4,000 MB. Parts may arrive in any order, by different ways.</source>
   <translation>Thư điện tử thường nhận từ 10 đến 25 MB. Hầu hết USB nhận tệp đến 4.000 MB. Các phần có thể đến theo bất kỳ thứ tự nào, bằng các đường khác nhau.</translation>
  </message>
  <message>
   <source>Largest part</source>
   <translation>Phần lớn nhất</translation>
  </message>
  <message>
   <source>MB</source>
   <translation>MB</translation>
  </message>
  <message>
   <source>Choose where to…</source>
   <translation>Chọn nơi lưu…</translation>
  </message>
  <message>
   <source>Write a whole number of megabytes from {first} to {last}.</source>
   <translation>Hãy ghi số nguyên megabyte từ {first} đến {last}.</translation>
  </message>
  <message>
   <source>Write bundles for {n} desks</source>
   <translation>Tạo gói cho {n} trạm</translation>
  </message>
  <message>
   <source>Write a bundle for a new desk, or any</source>
   <translation>Tạo gói cho trạm mới, hoặc bất kỳ trạm nào</translation>
  </message>
  <message>
   <source>Write a bundle for {desk}</source>
   <translation>Tạo gói cho {desk}</translation>
  </message>
  <message>
   <source>Changes: {n}, about {size}.</source>
   <translation>Thay đổi: {n}, khoảng {size}.</translation>
  </message>
  <message>
   <source>Closed: only the desk that each is for can read it.</source>
   <translation>Gói kín: mỗi gói chỉ trạm nhận mới đọc được.</translation>
  </message>
  <message>
   <source>With the files of evidence: {n}, {size}</source>
   <translation>Kèm tệp minh chứng: {n}, {size}</translation>
  </message>
  <message>
   <source>It is being measured…</source>
   <translation>Đang tính kích thước…</translation>
  </message>
  <message>
   <source>About {size} in all. Files to carry: {n}.</source>
   <translation>Tổng cộng khoảng {size}. Số tệp cần mang: {n}.</translation>
  </message>
  <message>
   <source>Measuring what is to be sent</source>
   <translation>Đang tính kích thước phần cần gửi</translation>
  </message>
  <message>
   <source>Write a bundle</source>
   <translation>Tạo gói</translation>
  </message>
  <message>
   <source>Choose the folder for the bundles</source>
   <translation>Chọn thư mục lưu các gói</translation>
  </message>
  <message>
   <source>all</source>
   <translation>tất cả</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Mở thư mục</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Changes: {n}. Size: {size}. You may remove the stick.</source>
   <translation>Đã ghi “{file}”. Thay đổi: {n}. Kích thước: {size}. Có thể rút USB.</translation>
  </message>
  <message>
   <source>Wrote {count} files, “{first}” to “{last}”, which may arrive in any order. Changes: {n}. Size: {size}. You may remove the stick.</source>
   <translation>Đã ghi {count} tệp, từ “{first}” đến “{last}”, có thể đến theo bất kỳ thứ tự nào. Thay đổi: {n}. Kích thước: {size}. Có thể rút USB.</translation>
  </message>
 </context>
 <context>
  <name>Field</name>
  <message>
   <source>About</source>
   <translation>Về</translation>
  </message>
  <message>
   <source>Reached on</source>
   <translation>Ngày đạt</translation>
  </message>
  <message>
   <source>Actual end</source>
   <translation>Kết thúc thực tế</translation>
  </message>
  <message>
   <source>Actual start</source>
   <translation>Bắt đầu thực tế</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Trả lời</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Đã trả lời</translation>
  </message>
  <message>
   <source>Assessment</source>
   <translation>Đánh giá</translation>
  </message>
  <message>
   <source>Assessor</source>
   <translation>Cơ quan đánh giá</translation>
  </message>
  <message>
   <source>Adopted date</source>
   <translatorcomment>“Ngày gốc”: ngày đã chốt khi dự án được thông qua (baseline); có cơ quan nói “ngày theo kế hoạch được duyệt”.</translatorcomment>
   <translation>Ngày gốc</translation>
  </message>
  <message>
   <source>Adopted end</source>
   <translation>Ngày kết thúc gốc</translation>
  </message>
  <message>
   <source>Adopted start</source>
   <translation>Ngày bắt đầu gốc</translation>
  </message>
  <message>
   <source>Begins on</source>
   <translation>Ngày bắt đầu</translation>
  </message>
  <message>
   <source>Beneficiaries</source>
   <translation>Người hưởng lợi</translation>
  </message>
  <message>
   <source>Body</source>
   <translatorcomment>“Cơ chế” cho body (SOM, nhóm công tác…).</translatorcomment>
   <translation>Cơ chế</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>Tổng kinh phí</translation>
  </message>
  <message>
   <source>Caption</source>
   <translation>Chú thích</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Mã</translation>
  </message>
  <message>
   <source>Coherence</source>
   <translatorcomment>Coherence: “gắn kết” hay “nhất quán”.</translatorcomment>
   <translation>Tính gắn kết</translation>
  </message>
  <message>
   <source>Coherence: reason</source>
   <translation>Tính gắn kết: lý do</translation>
  </message>
  <message>
   <source>Committed</source>
   <translation>Cam kết</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>Người liên hệ</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Quốc gia</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Loại tiền</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Ngày</translation>
  </message>
  <message>
   <source>Reason for delay</source>
   <translation>Lý do chậm</translation>
  </message>
  <message>
   <source>Delay explained</source>
   <translation>Giải thích việc chậm</translation>
  </message>
  <message>
   <source>In the bin</source>
   <translation>Trong thùng rác</translation>
  </message>
  <message>
   <source>Disbursed</source>
   <translation>Đã giải ngân</translation>
  </message>
  <message>
   <source>District</source>
   <translatorcomment>Việt Nam bỏ cấp huyện từ 7/2025; nước khác vẫn có huyện, nên ghi “Huyện, xã”.</translatorcomment>
   <translation>Huyện, xã</translation>
  </message>
  <message>
   <source>Due on</source>
   <translation>Ngày đến hạn</translation>
  </message>
  <message>
   <source>Effectiveness</source>
   <translation>Tính hiệu quả</translation>
  </message>
  <message>
   <source>Effectiveness: reason</source>
   <translation>Tính hiệu quả: lý do</translation>
  </message>
  <message>
   <source>Efficiency</source>
   <translation>Hiệu suất</translation>
  </message>
  <message>
   <source>Efficiency: reason</source>
   <translation>Hiệu suất: lý do</translation>
  </message>
  <message>
   <source>Ends on</source>
   <translation>Ngày kết thúc</translation>
  </message>
  <message>
   <source>Fingerprint of its figures</source>
   <translation>Mã vân tay của số liệu</translation>
  </message>
  <message>
   <source>Form of assessment</source>
   <translation>Hình thức đánh giá</translation>
  </message>
  <message>
   <source>Impact</source>
   <translation>Tác động</translation>
  </message>
  <message>
   <source>Impact: reason</source>
   <translation>Tác động: lý do</translation>
  </message>
  <message>
   <source>Indicator</source>
   <translation>Chỉ số</translation>
  </message>
  <message>
   <source>Issues</source>
   <translation>Khó khăn, vướng mắc</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Loại</translation>
  </message>
  <message>
   <source>Latitude</source>
   <translation>Vĩ độ</translation>
  </message>
  <message>
   <source>Lead organisation</source>
   <translation>Cơ quan chủ trì</translation>
  </message>
  <message>
   <source>Logo</source>
   <translation>Logo</translation>
  </message>
  <message>
   <source>Longitude</source>
   <translation>Kinh độ</translation>
  </message>
  <message>
   <source>Measure of the Plan</source>
   <translation>Biện pháp của Kế hoạch</translation>
  </message>
  <message>
   <source>Type of file</source>
   <translation>Loại tệp</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>Cuộc họp</translation>
  </message>
  <message>
   <source>Mekong named first</source>
   <translation>Ghi Mekong trước</translation>
  </message>
  <message>
   <source>Men</source>
   <translation>Nam</translation>
  </message>
  <message>
   <source>Milestone</source>
   <translation>Cột mốc</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Tên</translation>
  </message>
  <message>
   <source>Name in the national language</source>
   <translation>Tên bằng ngôn ngữ quốc gia</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>Nội dung thực hiện</translation>
  </message>
  <message>
   <source>Next steps</source>
   <translation>Bước tiếp theo</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Ghi chú</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Số</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>Mục tiêu</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Tổ chức</translation>
  </message>
  <message>
   <source>Who follows it up</source>
   <translation>Người theo dõi</translation>
  </message>
  <message>
   <source>Fingerprint of its pages</source>
   <translation>Mã vân tay của các trang</translation>
  </message>
  <message>
   <source>Part in the project</source>
   <translation>Vai trò trong dự án</translation>
  </message>
  <message>
   <source>For one US dollar</source>
   <translation>Cho một đô la Mỹ</translation>
  </message>
  <message>
   <source>End of the period</source>
   <translation>Cuối kỳ</translation>
  </message>
  <message>
   <source>Start of the period</source>
   <translation>Đầu kỳ</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Địa điểm</translation>
  </message>
  <message>
   <source>Forecast date</source>
   <translation>Ngày dự kiến</translation>
  </message>
  <message>
   <source>Planned end</source>
   <translation>Kết thúc theo kế hoạch</translation>
  </message>
  <message>
   <source>Planned start</source>
   <translation>Bắt đầu theo kế hoạch</translation>
  </message>
  <message>
   <source>Place in the order</source>
   <translation>Thứ tự</translation>
  </message>
  <message>
   <source>Waits for</source>
   <translation>Chờ cột mốc</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Tiến độ</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Dự án</translation>
  </message>
  <message>
   <source>On the list for next year</source>
   <translation>Trong danh mục năm sau</translation>
  </message>
  <message>
   <source>Proposed for the year</source>
   <translation>Đề xuất cho năm</translation>
  </message>
  <message>
   <source>Proposed for the list</source>
   <translation>Đề xuất vào danh mục</translation>
  </message>
  <message>
   <source>Lead province</source>
   <translation>Tỉnh chủ trì</translation>
  </message>
  <message>
   <source>Is a question</source>
   <translation>Là câu hỏi</translation>
  </message>
  <message>
   <source>Relevance</source>
   <translation>Tính phù hợp</translation>
  </message>
  <message>
   <source>Relevance: reason</source>
   <translation>Tính phù hợp: lý do</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Báo cáo</translation>
  </message>
  <message>
   <source>Responsible</source>
   <translation>Đơn vị phụ trách</translation>
  </message>
  <message>
   <source>Reason for return</source>
   <translation>Lý do trả lại</translation>
  </message>
  <message>
   <source>Fingerprint of the file</source>
   <translatorcomment>“Mã vân tay” cho fingerprint: có thể cán bộ quen “dấu vân tay” hoặc “mã kiểm tra”.</translatorcomment>
   <translation>Mã vân tay của tệp</translation>
  </message>
  <message>
   <source>Short name</source>
   <translation>Tên viết tắt</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Kích thước</translation>
  </message>
  <message>
   <source>Source of funds</source>
   <translation>Nguồn vốn</translation>
  </message>
  <message>
   <source>Name of the source</source>
   <translation>Tên nguồn vốn</translation>
  </message>
  <message>
   <source>Spending</source>
   <translation>Chi tiêu</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>Đã chi</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Giai đoạn</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Tình trạng</translation>
  </message>
  <message>
   <source>Status as judged</source>
   <translation>Trạng thái tự đánh giá</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>Tóm tắt</translation>
  </message>
  <message>
   <source>Sustainability</source>
   <translation>Tính bền vững</translation>
  </message>
  <message>
   <source>Sustainability: reason</source>
   <translation>Tính bền vững: lý do</translation>
  </message>
  <message>
   <source>Taken on</source>
   <translation>Ngày chụp</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Mục tiêu cần đạt</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Nội dung</translation>
  </message>
  <message>
   <source>Title in English</source>
   <translation>Tên tiếng Anh</translation>
  </message>
  <message>
   <source>Title in the national language</source>
   <translation>Tên bằng ngôn ngữ quốc gia</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Đơn vị tính</translation>
  </message>
  <message>
   <source>Means of verification</source>
   <translation>Phương thức kiểm chứng</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>Trọng số</translation>
  </message>
  <message>
   <source>Women</source>
   <translation>Nữ</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Năm</translation>
  </message>
  <message>
   <source>Youth</source>
   <translation>Thanh niên</translation>
  </message>
  <message>
   <source>As of the day</source>
   <translation>Số liệu đến ngày</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>Tỉnh</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>Giá trị gốc</translation>
  </message>
  <message>
   <source>Figure</source>
   <translation>Giá trị</translation>
  </message>
  <message>
   <source>Progress as reported</source>
   <translation>Tiến độ theo báo cáo</translation>
  </message>
  <message>
   <source>Women among them</source>
   <translation>Trong đó nữ</translation>
  </message>
  <message>
   <source>Rate of the day</source>
   <translation>Tỷ giá của ngày</translation>
  </message>
 </context>
 <context>
  <name>Figure</name>
  <message>
   <source>{number} M</source>
   <translatorcomment>“tr” = triệu, viết tắt trên biểu đồ.</translatorcomment>
   <translation>{number} tr</translation>
  </message>
 </context>
 <context>
  <name>Figures</name>
  <message>
   <source>Country or province</source>
   <translation>Quốc gia hoặc tỉnh</translation>
  </message>
  <message>
   <source>Choose any part to see its projects.</source>
   <translation>Hãy chọn một phần bất kỳ để xem các dự án tương ứng.</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>In…</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>Kinh phí</translation>
  </message>
  <message>
   <source>Adding up</source>
   <translation>Đang tổng hợp</translation>
  </message>
  <message>
   <source>As of {day}, as known at the desk “{desk}”.</source>
   <translation>Số liệu đến {day}, theo dữ liệu tại trạm “{desk}”.</translation>
  </message>
  <message>
   <source>Nothing is missing that this desk knows of.</source>
   <translation>Theo dữ liệu của trạm này, không thiếu gì.</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>Take this filter away</source>
   <translation>Bỏ bộ lọc này</translation>
  </message>
  <message>
   <source>Add filter</source>
   <translation>Thêm bộ lọc</translation>
  </message>
  <message>
   <source>Group by</source>
   <translation>Nhóm theo</translation>
  </message>
  <message>
   <source>Filters ({n})</source>
   <translation>Bộ lọc ({n})</translation>
  </message>
 </context>
 <context>
  <name>Fonts</name>
  <message>
   <source>The font {family} is missing, so texts cannot be shown or printed. Install the program again; your data is safe.</source>
   <translation>Thiếu phông chữ {family} nên không hiển thị hoặc in được văn bản. Hãy cài lại chương trình; dữ liệu vẫn an toàn.</translation>
  </message>
 </context>
 <context>
  <name>Form</name>
  <message>
   <source>{label} (optional)</source>
   <translation>{label} (không bắt buộc)</translation>
  </message>
  <message>
   <source>This is not a number. Write it as {example}.</source>
   <translation>Đây không phải là số. Hãy ghi như {example}.</translation>
  </message>
  <message>
   <source>Write a whole number here.</source>
   <translation>Hãy ghi số nguyên.</translation>
  </message>
  <message>
   <source>Choose a day</source>
   <translation>Chọn ngày</translation>
  </message>
  <message>
   <source>This is not a date. Write it as {example}.</source>
   <translation>Đây không phải là ngày. Hãy ghi như {example}.</translation>
  </message>
  <message>
   <source>Not chosen</source>
   <translation>Chưa chọn</translation>
  </message>
  <message>
   <source>Choose one from the list: type some of its words, then press Enter.</source>
   <translation>Hãy chọn trong danh sách: gõ vài từ, rồi nhấn Enter.</translation>
  </message>
 </context>
 <context>
  <name>Funding</name>
  <message>
   <source>Committed</source>
   <translation>Cam kết</translation>
  </message>
  <message>
   <source>Disbursed</source>
   <translation>Đã giải ngân</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>Đã chi</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Nguồn</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Năm</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>Kinh phí</translation>
  </message>
  <message>
   <source>No money is entered for this project.</source>
   <translation>Chưa nhập kinh phí cho dự án này.</translation>
  </message>
  <message>
   <source>{spent} spent of {committed}</source>
   <translation>đã chi {spent} trên {committed}</translation>
  </message>
  <message>
   <source>Total in {currency}</source>
   <translation>Tổng bằng {currency}</translation>
  </message>
  <message>
   <source>Source not given</source>
   <translation>Chưa nêu nguồn</translation>
  </message>
 </context>
 <context>
  <name>FundingKind</name>
  <message>
   <source>Cash</source>
   <translation>Tiền</translation>
  </message>
  <message>
   <source>In kind</source>
   <translation>Hiện vật</translation>
  </message>
 </context>
 <context>
  <name>GoTo</name>
  <message>
   <source>Page, project, place, code…</source>
   <translation>Trang, dự án, địa điểm, mã…</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Tìm thấy</translation>
  </message>
  <message>
   <source>Looking through the projects…</source>
   <translation>Đang tìm trong các dự án…</translation>
  </message>
  <message>
   <source>No page and no project was found for “{words}”.</source>
   <translation>Không tìm thấy trang hay dự án nào cho “{words}”.</translation>
  </message>
 </context>
 <context>
  <name>Header</name>
  <message>
   <source>More</source>
   <translation>Khác</translation>
  </message>
 </context>
 <context>
  <name>Heading</name>
  <message>
   <source>Project</source>
   <translation>Dự án</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Loại tiền</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Ghi chú</translation>
  </message>
  <message>
   <source>Period from</source>
   <translation>Kỳ từ ngày</translation>
  </message>
  <message>
   <source>Period to</source>
   <translation>Kỳ đến ngày</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Mã</translation>
  </message>
  <message>
   <source>Title</source>
   <translatorcomment>Ghi rõ “tiếng Anh” vì cột kia là ngôn ngữ quốc gia; tiêu đề này cũng dùng cho tên cuộc họp.</translatorcomment>
   <translation>Tên tiếng Anh</translation>
  </message>
  <message>
   <source>Title in the national language</source>
   <translation>Tên bằng ngôn ngữ quốc gia</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>Mục tiêu</translation>
  </message>
  <message>
   <source>Measure of the Plan</source>
   <translation>Biện pháp của Kế hoạch</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Quốc gia</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>Tỉnh</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Địa điểm</translation>
  </message>
  <message>
   <source>Lead organisation</source>
   <translation>Cơ quan chủ trì</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Giai đoạn</translation>
  </message>
  <message>
   <source>Progress (%)</source>
   <translation>Tiến độ (%)</translation>
  </message>
  <message>
   <source>Planned start</source>
   <translation>Bắt đầu theo kế hoạch</translation>
  </message>
  <message>
   <source>Planned end</source>
   <translation>Kết thúc theo kế hoạch</translation>
  </message>
  <message>
   <source>Actual start</source>
   <translation>Bắt đầu thực tế</translation>
  </message>
  <message>
   <source>Actual end</source>
   <translation>Kết thúc thực tế</translation>
  </message>
  <message>
   <source>Adopted start</source>
   <translatorcomment>“Ngày bắt đầu gốc”; có cơ quan nói “Bắt đầu theo phê duyệt”.</translatorcomment>
   <translation>Ngày bắt đầu gốc</translation>
  </message>
  <message>
   <source>Adopted end</source>
   <translation>Ngày kết thúc gốc</translation>
  </message>
  <message>
   <source>Budget</source>
   <translatorcomment>Để nguyên “Kinh phí” để cột của các đơn vị được nhận ra; Field/Report đổi thành “Tổng kinh phí” để phân biệt với các khoản kinh phí (Funding).</translatorcomment>
   <translation>Kinh phí</translation>
  </message>
  <message>
   <source>Beneficiaries</source>
   <translation>Người hưởng lợi</translation>
  </message>
  <message>
   <source>Women among them</source>
   <translation>Trong đó nữ</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>Người liên hệ</translation>
  </message>
  <message>
   <source>Proposal</source>
   <translation>Đề xuất</translation>
  </message>
  <message>
   <source>Proposed for the year</source>
   <translation>Đề xuất cho năm</translation>
  </message>
  <message>
   <source>Latitude</source>
   <translation>Vĩ độ</translation>
  </message>
  <message>
   <source>Longitude</source>
   <translation>Kinh độ</translation>
  </message>
  <message>
   <source>Milestone</source>
   <translatorcomment>Một tiêu đề dùng cho hai biểu (cột mốc và báo cáo tiến độ); ghi “(tiếng Anh)” để cột “Cột mốc” của các đơn vị vẫn vào tên tiếng Việt.</translatorcomment>
   <translation>Tên mốc (tiếng Anh)</translation>
  </message>
  <message>
   <source>Milestone in the national language</source>
   <translation>Tên mốc (ngôn ngữ quốc gia)</translation>
  </message>
  <message>
   <source>Work begins</source>
   <translation>Bắt đầu công việc</translation>
  </message>
  <message>
   <source>Adopted date</source>
   <translatorcomment>Như Field “Adopted date”.</translatorcomment>
   <translation>Ngày gốc</translation>
  </message>
  <message>
   <source>Planned date</source>
   <translation>Ngày kế hoạch</translation>
  </message>
  <message>
   <source>Actual date</source>
   <translation>Ngày thực tế</translation>
  </message>
  <message>
   <source>Weight (%)</source>
   <translation>Trọng số (%)</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Trạng thái</translation>
  </message>
  <message>
   <source>Reason for delay</source>
   <translation>Lý do chậm</translation>
  </message>
  <message>
   <source>Delay in words</source>
   <translation>Giải thích việc chậm</translation>
  </message>
  <message>
   <source>Responsible organisation</source>
   <translation>Đơn vị phụ trách</translation>
  </message>
  <message>
   <source>Means of verification</source>
   <translation>Phương thức kiểm chứng</translation>
  </message>
  <message>
   <source>Waits for milestone</source>
   <translation>Chờ cột mốc</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Thứ tự</translation>
  </message>
  <message>
   <source>Source of funds</source>
   <translation>Nguồn vốn</translation>
  </message>
  <message>
   <source>Name of the source</source>
   <translation>Tên nguồn vốn</translation>
  </message>
  <message>
   <source>Cash or in kind</source>
   <translation>Tiền hoặc hiện vật</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Năm</translation>
  </message>
  <message>
   <source>Committed</source>
   <translation>Cam kết</translation>
  </message>
  <message>
   <source>Disbursed</source>
   <translation>Đã giải ngân</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>Đã chi</translation>
  </message>
  <message>
   <source>Indicator</source>
   <translation>Chỉ số</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Đơn vị tính</translation>
  </message>
  <message>
   <source>How values add up</source>
   <translatorcomment>“Cách cộng giá trị” (tổng, giá trị cuối, tỷ lệ).</translatorcomment>
   <translation>Cách tổng hợp giá trị</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>Giá trị gốc</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Mục tiêu cần đạt</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Giá trị</translation>
  </message>
  <message>
   <source>Women</source>
   <translation>Nữ</translation>
  </message>
  <message>
   <source>Men</source>
   <translation>Nam</translation>
  </message>
  <message>
   <source>Youth</source>
   <translation>Thanh niên</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>Nội dung thực hiện</translation>
  </message>
  <message>
   <source>Spending</source>
   <translation>Chi tiêu</translation>
  </message>
  <message>
   <source>Issues</source>
   <translation>Khó khăn, vướng mắc</translation>
  </message>
  <message>
   <source>Next steps</source>
   <translation>Bước tiếp theo</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Tình trạng</translation>
  </message>
  <message>
   <source>Reason of the return</source>
   <translation>Lý do trả lại</translation>
  </message>
  <message>
   <source>Suggestion</source>
   <translation>Kiến nghị</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Người thực hiện</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Hạn</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Trả lời</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Tên tiếng Anh</translation>
  </message>
  <message>
   <source>Name in the national language</source>
   <translation>Tên bằng ngôn ngữ quốc gia</translation>
  </message>
  <message>
   <source>Short name</source>
   <translation>Tên viết tắt</translation>
  </message>
  <message>
   <source>Kind of organisation</source>
   <translation>Loại tổ chức</translation>
  </message>
  <message>
   <source>Body</source>
   <translatorcomment>“Cơ chế” cho body (SOM, JWG): người dùng có thể không hiểu; hoặc “Hội nghị, nhóm”.</translatorcomment>
   <translation>Cơ chế</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Ngày đầu</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Ngày cuối</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>Tóm tắt</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Ngày</translation>
  </message>
  <message>
   <source>For one US dollar</source>
   <translation>Cho một đô la Mỹ</translation>
  </message>
 </context>
 <context>
  <name>Headings</name>
  <message>
   <source>Headings of “{table}”</source>
   <translation>Tiêu đề của “{table}”</translation>
  </message>
 </context>
 <context>
  <name>Iati</name>
  <message>
   <source>Left out whole, being without a title: {projects}.</source>
   <translation>Dự án bị bỏ qua hoàn toàn vì chưa có tên: {projects}.</translation>
  </message>
  <message>
   <source>Left out whole, being without a stage: {projects}.</source>
   <translation>Dự án bị bỏ qua hoàn toàn vì chưa có giai đoạn: {projects}.</translation>
  </message>
  <message>
   <source>Left out whole, being without a date of start or end: {projects}.</source>
   <translation>Dự án bị bỏ qua hoàn toàn vì không có ngày bắt đầu hoặc kết thúc: {projects}.</translation>
  </message>
  <message>
   <source>Days left out ({n}), since an actual day lies ahead or an end before its start: {projects}.</source>
   <translation>Ngày bị bỏ qua ({n}), vì ngày thực tế nằm trong tương lai hoặc ngày kết thúc trước ngày bắt đầu: {projects}.</translation>
  </message>
  <message>
   <source>Places left out ({n}), since their coordinates are not on the globe: {projects}.</source>
   <translation>Địa điểm bị bỏ qua ({n}), vì tọa độ nằm ngoài phạm vi vĩ độ, kinh độ: {projects}.</translation>
  </message>
  <message>
   <source>Budgets left out ({n}), since a budget must have a currency and be of one year at most: {projects}.</source>
   <translation>Tổng kinh phí bị bỏ qua ({n}), vì phải có loại tiền và thời hạn không quá một năm: {projects}.</translation>
  </message>
  <message>
   <source>Funding lines left out ({n}), since they have no year: {projects}.</source>
   <translation>Khoản kinh phí bị bỏ qua ({n}), vì không có năm: {projects}.</translation>
  </message>
  <message>
   <source>Funding lines left out ({n}), since their currency is not known: {projects}.</source>
   <translation>Khoản kinh phí bị bỏ qua ({n}), vì không rõ loại tiền: {projects}.</translation>
  </message>
  <message>
   <source>Amounts left out ({n}), since they are too large or too fine: {projects}.</source>
   <translation>Số tiền bị bỏ qua ({n}), vì quá lớn hoặc có quá nhiều chữ số thập phân: {projects}.</translation>
  </message>
  <message>
   <source>Indicators left out ({n}), since they have no title: {projects}.</source>
   <translation>Chỉ số bị bỏ qua ({n}), vì chưa có tên: {projects}.</translation>
  </message>
  <message>
   <source>Baselines left out ({n}), since the project has no start to date them by: {projects}.</source>
   <translation>Giá trị gốc bị bỏ qua ({n}), vì dự án không có ngày bắt đầu để làm ngày của giá trị gốc: {projects}.</translation>
  </message>
  <message>
   <source>Targets left out ({n}), since the project has no start and end: {projects}.</source>
   <translation>Mục tiêu bị bỏ qua ({n}), vì dự án không có đủ ngày bắt đầu và kết thúc: {projects}.</translation>
  </message>
  <message>
   <source>Values left out ({n}), since their period does not begin and end: {projects}.</source>
   <translation>Giá trị chỉ số bị bỏ qua ({n}), vì kỳ của chúng không có đủ ngày bắt đầu và kết thúc hợp lệ: {projects}.</translation>
  </message>
  <message>
   <source>{projects} and others ({n})</source>
   <translation>{projects} và các dự án khác ({n})</translation>
  </message>
  <message>
   <source>Writing the activities</source>
   <translation>Đang ghi các hoạt động</translation>
  </message>
  <message>
   <source>There is no project that can be told: an activity must have a title, a stage and a date. Nothing was written. Enter them and write the file again.</source>
   <translation>Không có dự án nào đưa vào tệp được: mỗi hoạt động phải có tên, giai đoạn và ngày. Chưa ghi gì. Hãy nhập các nội dung này rồi ghi lại tệp.</translation>
  </message>
 </context>
 <context>
  <name>IndicatorKind</name>
  <message>
   <source>Sum of all periods</source>
   <translation>Tổng các kỳ</translation>
  </message>
  <message>
   <source>Last value</source>
   <translation>Giá trị cuối</translation>
  </message>
  <message>
   <source>Percentage</source>
   <translation>Tỷ lệ phần trăm</translation>
  </message>
 </context>
 <context>
  <name>Kind</name>
  <message>
   <source>Project</source>
   <translation>Dự án</translation>
  </message>
  <message>
   <source>Further measure</source>
   <translation>Biện pháp khác</translation>
  </message>
  <message>
   <source>Further place</source>
   <translation>Địa điểm khác</translation>
  </message>
  <message>
   <source>Partner</source>
   <translation>Đối tác</translation>
  </message>
  <message>
   <source>Milestone</source>
   <translation>Cột mốc</translation>
  </message>
  <message>
   <source>Progress report</source>
   <translation>Báo cáo tiến độ</translation>
  </message>
  <message>
   <source>Funding line</source>
   <translation>Khoản kinh phí</translation>
  </message>
  <message>
   <source>Exchange rate</source>
   <translation>Tỷ giá</translation>
  </message>
  <message>
   <source>Indicator</source>
   <translation>Chỉ số</translation>
  </message>
  <message>
   <source>Indicator's value</source>
   <translation>Giá trị chỉ số</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translatorcomment>“Minh chứng” cho evidence (tệp, ảnh chứng minh).</translatorcomment>
   <translation>Minh chứng</translation>
  </message>
  <message>
   <source>Assessment</source>
   <translation>Đánh giá</translation>
  </message>
  <message>
   <source>Suggestion for improvement</source>
   <translation>Kiến nghị cải thiện</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>Cuộc họp</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Quyết định</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Tổ chức</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Ý kiến</translation>
  </message>
  <message>
   <source>Edition of a report</source>
   <translatorcomment>“bản chốt” is understood at once (“chốt số liệu” is said in every office) but is somewhat spoken; a ministry might write another word in a printed report. Used alike everywhere, so it was left.</translatorcomment>
   <translation>Bản chốt báo cáo</translation>
  </message>
  <message>
   <source>Letterhead</source>
   <translation>Phần đầu báo cáo</translation>
  </message>
 </context>
 <context>
  <name>Kind of measure</name>
  <message>
   <source>Meeting</source>
   <translation>Hội nghị, cuộc họp</translation>
  </message>
  <message>
   <source>Plan or programme</source>
   <translation>Kế hoạch hoặc chương trình</translation>
  </message>
  <message>
   <source>Policy and rules</source>
   <translation>Chính sách và quy định</translation>
  </message>
  <message>
   <source>Platform or network</source>
   <translation>Diễn đàn hoặc mạng lưới</translation>
  </message>
  <message>
   <source>Study and research</source>
   <translation>Nghiên cứu</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Đào tạo, tập huấn</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>Giao lưu, trao đổi</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Dự án</translation>
  </message>
  <message>
   <source>Infrastructure</source>
   <translation>Hạ tầng</translation>
  </message>
  <message>
   <source>Finance</source>
   <translation>Tài chính</translation>
  </message>
  <message>
   <source>Promotion and publicity</source>
   <translation>Quảng bá và truyền thông</translation>
  </message>
 </context>
 <context>
  <name>Letterhead</name>
  <message>
   <source>Lancang-Mekong Cooperation</source>
   <translation>Hợp tác Lan Thương - Mekong</translation>
  </message>
  <message>
   <source>Mekong-Lancang Cooperation</source>
   <translation>Hợp tác Mekong - Lan Thương</translation>
  </message>
  <message>
   <source>“{file}” is no picture that can be printed. Nothing was changed. Choose a JPEG, PNG or WebP file.</source>
   <translation>“{file}” không phải là hình có thể in. Dữ liệu giữ nguyên. Hãy chọn tệp JPEG, PNG hoặc WebP.</translation>
  </message>
  <message>
   <source>Name of the cooperation</source>
   <translation>Tên gọi cơ chế hợp tác</translation>
  </message>
  <message>
   <source>Choose a picture…</source>
   <translation>Chọn hình…</translation>
  </message>
  <message>
   <source>No logo</source>
   <translation>Bỏ logo</translation>
  </message>
  <message>
   <source>All reports of the country are printed so; it goes to the provinces with the bundles.</source>
   <translation>Mọi báo cáo của quốc gia đều được in như vậy; thiết lập này sẽ được gửi kèm các gói đến các tỉnh.</translation>
  </message>
  <message>
   <source>Logo on the first page</source>
   <translation>Logo ở trang đầu</translation>
  </message>
  <message>
   <source>Letterhead</source>
   <translatorcomment>phần đầu báo cáo: there is no one exact office word</translatorcomment>
   <translation>Phần đầu báo cáo</translation>
  </message>
  <message>
   <source>Use this letterhead</source>
   <translation>Dùng phần đầu này</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Hình ảnh</translation>
  </message>
  <message>
   <source>Choose a picture</source>
   <translation>Chọn hình</translation>
  </message>
  <message>
   <source>There is no logo.</source>
   <translation>Không có logo.</translation>
  </message>
  <message>
   <source>Logo</source>
   <translation>Logo</translation>
  </message>
 </context>
 <context>
  <name>MeetingState</name>
  <message>
   <source>Planned</source>
   <translation>Dự kiến</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>Đã họp</translation>
  </message>
  <message>
   <source>Postponed</source>
   <translation>Hoãn</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Hủy</translation>
  </message>
 </context>
 <context>
  <name>Merge</name>
  <message>
   <source>The bundle names more desks or provinces than a desk can hold. Nothing of it was applied.</source>
   <translation>Gói nêu nhiều trạm hoặc tỉnh hơn mức một trạm có thể chứa. Không áp dụng nội dung nào.</translation>
  </message>
  <message>
   <source>The bundle tells of work at {desk} that is not as {desk} signed it. Nothing of it was applied. Ask its sender for it anew, and tell your secretariat: somebody may have altered it.</source>
   <translation>Gói chứa công việc tại {desk} không đúng như {desk} đã ký. Không áp dụng nội dung nào. Hãy đề nghị bên gửi gửi lại và báo cho ban thư ký: có thể ai đó đã sửa gói.</translation>
  </message>
  <message>
   <source>The bundle tells another history of {desk} than the one already known: two computers may be working under that desk's name. Nothing of it was applied. Have the secretariat write a bundle from the beginning (“lmcdesk bundle --anew”, or on the exchange page) for the one whose bundles are refused: that one then goes on under a name of its own, with all its work.</source>
   <translation>Lịch sử của {desk} trong gói khác với lịch sử đã biết: có thể hai máy tính đang làm việc dưới tên trạm đó. Không áp dụng nội dung nào. Hãy đề nghị ban thư ký tạo một gói đầy đủ từ đầu (“lmcdesk bundle --anew”, hoặc trên trang Trao đổi) cho máy có gói bị từ chối: khi đó máy ấy tiếp tục dưới tên riêng, với toàn bộ công việc của mình.</translation>
  </message>
  <message>
   <source>The bundle holds fewer changes than it says. Nothing of it was applied. Ask for it again.</source>
   <translation>Gói chứa ít thay đổi hơn số ghi trong gói. Không áp dụng nội dung nào. Hãy đề nghị gửi lại.</translation>
  </message>
  <message>
   <source>Files of evidence that came: {count}.</source>
   <translation>Tệp minh chứng đã nhận: {count}.</translation>
  </message>
  <message>
   <source>Pieces of files of evidence that wait for the others: {count}.</source>
   <translation>Phần của tệp minh chứng đang chờ các phần khác: {count}.</translation>
  </message>
  <message>
   <source>Files of evidence that were not what they were said to be: {count}. They were thrown away and are asked for again.</source>
   <translation>Tệp minh chứng không đúng với thông tin đã ghi về chúng: {count}. Các tệp đã bị loại bỏ và sẽ được đề nghị gửi lại.</translation>
  </message>
  <message>
   <source>The changes are merged, but not all evidence could be kept ({reason}). Make room on the disk, then merge the bundle once more.</source>
   <translation>Các thay đổi đã hợp nhất, nhưng không giữ được hết tệp minh chứng ({reason}). Hãy giải phóng chỗ trên ổ đĩa, rồi hợp nhất gói thêm lần nữa.</translation>
  </message>
  <message>
   <source>Files of evidence that are still to come: {count}. This desk's next bundles ask for them.</source>
   <translation>Tệp minh chứng còn chờ đến: {count}. Các gói tiếp theo của trạm này sẽ đề nghị gửi các tệp đó.</translation>
  </message>
  <message>
   <source>This very bundle was merged on {day} at {time} UTC. Merging it again changes nothing.</source>
   <translation>Chính gói này đã được hợp nhất ngày {day} lúc {time} UTC. Hợp nhất lại không thay đổi gì.</translation>
  </message>
  <message>
   <source>This very bundle was merged on {day} at {time} UTC and taken back since, by receipt {number}. To have it again, take that back: “lmcdesk undo {number}”.</source>
   <translation>Chính gói này đã được hợp nhất ngày {day} lúc {time} UTC và sau đó đã được rút lại theo biên nhận {number}. Muốn có lại, hãy rút lại thao tác đó: “lmcdesk undo {number}”.</translation>
  </message>
  <message>
   <source>Merged</source>
   <translation>Đã hợp nhất</translation>
  </message>
  <message>
   <source>Waits for an earlier bundle</source>
   <translation>Chờ gói trước</translation>
  </message>
  <message>
   <source>Was merged before</source>
   <translation>Đã hợp nhất trước đó</translation>
  </message>
  <message>
   <source>Made at this desk</source>
   <translation>Tạo tại trạm này</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Bị từ chối</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} đến {last}</translation>
  </message>
  <message>
   <source>{desk} {numbers} is missing.</source>
   <translation>Thiếu {desk} {numbers}.</translation>
  </message>
  <message>
   <source>{desk} {numbers} on {place} is missing.</source>
   <translation>Thiếu {desk} {numbers} về {place}.</translation>
  </message>
  <message>
   <source>“{file}” was made at this desk and holds nothing that is not here.</source>
   <translation>“{file}” được tạo tại trạm này và không có gì mới so với dữ liệu tại đây.</translation>
  </message>
  <message>
   <source>“{file}” was merged on {day} at {time} UTC and taken back since, by receipt {number}. Nothing changed. To have it again, take that back: “lmcdesk undo {number}”.</source>
   <translation>“{file}” đã được hợp nhất ngày {day} lúc {time} UTC và sau đó đã được rút lại theo biên nhận {number}. Dữ liệu giữ nguyên. Muốn có lại, hãy rút lại thao tác đó: “lmcdesk undo {number}”.</translation>
  </message>
  <message>
   <source>“{file}” was already merged on {day} at {time} UTC. Nothing changed.</source>
   <translation>“{file}” đã được hợp nhất ngày {day} lúc {time} UTC. Dữ liệu giữ nguyên.</translation>
  </message>
  <message>
   <source>“{file}” from {desk} is kept, and merged by itself as soon as the missing bundle has come.</source>
   <translation>“{file}” từ {desk} được giữ lại và tự động hợp nhất ngay khi gói còn thiếu đến.</translation>
  </message>
  <message>
   <source>Another computer works under this desk's name. Ask for a bundle from the beginning (“lmcdesk bundle --anew”, or on the exchange page): this one then goes on under a name of its own.</source>
   <translation>Một máy tính khác đang làm việc dưới tên trạm này. Hãy đề nghị được gửi một gói đầy đủ từ đầu (“lmcdesk bundle --anew”, hoặc trên trang Trao đổi): khi đó trạm này tiếp tục dưới tên riêng.</translation>
  </message>
  <message>
   <source>Another computer has worked under this desk's name. What was written here is kept under a new one: send it with this desk's next bundle.</source>
   <translation>Một máy tính khác đã làm việc dưới tên trạm này. Những gì đã ghi tại đây được giữ dưới tên mới: hãy gửi đi cùng gói tiếp theo của trạm này.</translation>
  </message>
  <message>
   <source>“{file}” from {desk} brings evidence.</source>
   <translation>“{file}” từ {desk} mang theo minh chứng.</translation>
  </message>
  <message>
   <source>“{file}” from {desk} holds nothing new.</source>
   <translation>“{file}” từ {desk} không có gì mới.</translation>
  </message>
  <message>
   <source>“{file}” from {desk} is merged. New changes: {new}, in records: {records}.</source>
   <translation>Đã hợp nhất “{file}” từ {desk}. Thay đổi mới: {new}, trong số bản ghi: {records}.</translation>
  </message>
  <message>
   <source>Fields that now wait for a decision: {count}.</source>
   <translation>Trường đang chờ quyết định: {count}.</translation>
  </message>
  <message>
   <source>Records that this desk had edited meanwhile, in other fields: {count}. Both entries stand.</source>
   <translation>Bản ghi mà trạm này cũng đã sửa trong thời gian đó, ở các trường khác: {count}. Cả hai nội dung đều có hiệu lực.</translation>
  </message>
  <message>
   <source>Decisions that came with it: {count}.</source>
   <translation>Quyết định kèm theo: {count}.</translation>
  </message>
  <message>
   <source>Changes that are kept and not shown, because their desk may not make them: {count}. “lmcdesk check” names them.</source>
   <translation>Thay đổi được giữ nhưng không hiển thị, vì trạm đã ghi không có quyền: {count}. “lmcdesk check” liệt kê các thay đổi này.</translation>
  </message>
  <message>
   <source>Changes that only a newer version of LMC Desk understands: {count}. They are kept, and show once it is installed; “lmcdesk check” counts all of them.</source>
   <translation>Thay đổi chỉ phiên bản LMC Desk mới hơn mới hiểu được: {count}. Chúng được giữ lại và sẽ hiển thị khi cài phiên bản đó; “lmcdesk check” đếm tất cả.</translation>
  </message>
  <message>
   <source>Records that now hold values which cannot be meant: {count}. “lmcdesk check” names them.</source>
   <translation>Bản ghi đang chứa giá trị không thể đúng: {count}. “lmcdesk check” liệt kê các bản ghi này.</translation>
  </message>
  <message>
   <source>The clock at {desk} is more than a day ahead of this one. Check the date of both computers.</source>
   <translation>Đồng hồ tại {desk} nhanh hơn máy này quá một ngày. Hãy kiểm tra ngày trên cả hai máy tính.</translation>
  </message>
  <message>
   <source>says it is from {desk}</source>
   <translation>tự nhận là từ {desk}</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Tệp</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Bên gửi</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Kết quả</translation>
  </message>
  <message>
   <source>New changes</source>
   <translation>Thay đổi mới</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>Cần quyết định</translation>
  </message>
  <message>
   <source>“{file}” is not a bundle of LMC Desk, although its name says so: it is empty, or its beginning was altered. Nothing of it was applied. Copy it again from where it came, or ask its sender for it anew.</source>
   <translation>“{file}” không phải gói của LMC Desk dù có tên như vậy: tệp rỗng hoặc phần đầu đã bị sửa. Không áp dụng nội dung nào. Hãy sao chép lại từ nguồn ban đầu, hoặc đề nghị bên gửi gửi lại.</translation>
  </message>
  <message>
   <source>“{file}” is not a bundle of LMC Desk. Choose a file whose name ends in .lmcb.</source>
   <translation>“{file}” không phải gói của LMC Desk. Hãy chọn tệp có tên kết thúc bằng .lmcb.</translation>
  </message>
  <message>
   <source>“{file}” is no file but a folder or a device. Nothing was changed. Choose a file whose name ends in .lmcb.</source>
   <translation>“{file}” không phải là tệp mà là thư mục hoặc thiết bị. Dữ liệu giữ nguyên. Hãy chọn tệp có tên kết thúc bằng .lmcb.</translation>
  </message>
  <message>
   <source>“{file}” comes from a newer version of LMC Desk. Nothing of it was applied. Keep the file, install version {version} or a later one, and merge it then.</source>
   <translation>“{file}” đến từ phiên bản LMC Desk mới hơn. Không áp dụng nội dung nào. Hãy giữ tệp, cài phiên bản {version} trở lên, rồi hợp nhất.</translation>
  </message>
  <message>
   <source>“{file}” is incomplete or was altered on its way. Nothing of it was applied. Copy it again from where it came, or ask its sender for it anew.</source>
   <translation>“{file}” không đầy đủ hoặc đã bị sửa trên đường gửi. Không áp dụng nội dung nào. Hãy sao chép lại từ nguồn ban đầu, hoặc đề nghị bên gửi gửi lại.</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but what it holds cannot be read. Nothing of it was applied. Its sender should update LMC Desk and make it anew.</source>
   <translation>“{file}” vẫn nguyên vẹn như khi được ký, nhưng không đọc được nội dung. Không áp dụng nội dung nào. Bên gửi cần cập nhật LMC Desk rồi tạo lại gói.</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but a number in it is larger or smaller than it can be. Nothing of it was applied. Its sender should update LMC Desk and make it anew.</source>
   <translation>“{file}” vẫn nguyên vẹn như khi được ký, nhưng có một số lớn hơn hoặc nhỏ hơn mức cho phép. Không áp dụng nội dung nào. Bên gửi cần cập nhật LMC Desk rồi tạo lại gói.</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but some of the changes that it announces are missing in it. Nothing of it was applied. Its sender should make it anew.</source>
   <translation>“{file}” vẫn nguyên vẹn như khi được ký, nhưng thiếu một số thay đổi mà gói đã nêu. Không áp dụng nội dung nào. Bên gửi cần tạo lại gói.</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but some of its changes are in it twice. Nothing of it was applied. Its sender should make it anew.</source>
   <translation>“{file}” vẫn nguyên vẹn như khi được ký, nhưng một số thay đổi có mặt hai lần. Không áp dụng nội dung nào. Bên gửi cần tạo lại gói.</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but its changes do not stand in the order in which they were written. Nothing of it was applied. Its sender should make it anew.</source>
   <translation>“{file}” vẫn nguyên vẹn như khi được ký, nhưng các thay đổi không theo thứ tự đã ghi. Không áp dụng nội dung nào. Bên gửi cần tạo lại gói.</translation>
  </message>
  <message>
   <source>“{file}” would unpack to more than it says, as a file does that is made to fill a computer's memory. Nothing of it was applied. Ask the person who gave it to you where it comes from, and tell your secretariat.</source>
   <translation>“{file}” khi giải nén sẽ lớn hơn kích thước đã ghi, giống loại tệp được tạo để làm đầy bộ nhớ máy tính. Không áp dụng nội dung nào. Hãy hỏi người đưa tệp xem tệp từ đâu đến và báo cho ban thư ký.</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but it announces other changes than it holds. Nothing of it was applied. Its sender should update LMC Desk and make it anew; if that does not help, tell your secretariat.</source>
   <translation>“{file}” vẫn nguyên vẹn như khi được ký, nhưng những thay đổi gói nêu ra không khớp với nội dung bên trong. Không áp dụng nội dung nào. Bên gửi cần cập nhật LMC Desk rồi tạo lại gói; nếu vẫn không được, hãy báo cho ban thư ký.</translation>
  </message>
  <message>
   <source>“{file}” names a file of evidence by something else than its hash, as a path would be that leads elsewhere on the disk. Nothing of it was applied, and no file was written. Ask the person who gave it to you where it comes from, and tell your secretariat.</source>
   <translation>“{file}” đặt tên tệp minh chứng không theo mã băm, như một đường dẫn trỏ đến chỗ khác trên ổ đĩa. Không áp dụng nội dung nào và không ghi tệp nào. Hãy hỏi người đưa tệp xem tệp từ đâu đến và báo cho ban thư ký.</translation>
  </message>
  <message>
   <source>“{file}” carries a certificate that is not genuine. Nothing of it was applied. Ask the person who gave it to you where it comes from, and tell your secretariat.</source>
   <translatorcomment>“chứng thư giả” là từ mạnh; pháp lý có thể thích “không xác thực được”.</translatorcomment>
   <translation>“{file}” mang một chứng thư giả. Không áp dụng nội dung nào. Hãy hỏi người đưa tệp xem tệp từ đâu đến và báo cho ban thư ký.</translation>
  </message>
  <message>
   <source>“{file}” was not merged: this desk is not enrolled yet, so it cannot tell whose bundles to believe. Take in your secretariat's answer first (“lmcdesk accept”).</source>
   <translation>“{file}” chưa được hợp nhất: trạm này chưa được đăng ký nên không biết gói của ai là đáng tin. Trước hết hãy tiếp nhận tệp trả lời của ban thư ký (“lmcdesk accept”).</translation>
  </message>
  <message>
   <source>“{file}” came while something else is being written at this desk. It is kept, and merged by itself with the next one.</source>
   <translation>“{file}” đến khi trạm này đang ghi việc khác. Tệp được giữ lại và tự động hợp nhất cùng gói tiếp theo.</translation>
  </message>
  <message>
   <source>“{file}” cannot be merged yet, and too much is kept at this desk already, so it was not taken in. Nothing of it was applied, and the file stays where it is. See what waits with “lmcdesk waiting”, drop what is not needed with “lmcdesk waiting --drop”, then merge it again.</source>
   <translation>Chưa thể hợp nhất “{file}”, và trạm này đang giữ quá nhiều gói chờ nên không nhận thêm. Không áp dụng nội dung nào, tệp vẫn ở nguyên chỗ cũ. Hãy xem các gói đang chờ bằng “lmcdesk waiting”, bỏ những gói không cần bằng “lmcdesk waiting --drop”, rồi hợp nhất lại.</translation>
  </message>
  <message>
   <source>“{file}” is signed by an unknown desk: no secretariat that this desk trusts has enrolled {desk} (key {fingerprint}). Nothing of it was applied. Have that desk enrolled first.</source>
   <translation>“{file}” do một trạm lạ ký: không ban thư ký nào mà trạm này tin cậy đã đăng ký {desk} (khóa {fingerprint}). Không áp dụng nội dung nào. Hãy đề nghị đăng ký trạm đó trước.</translation>
  </message>
  <message>
   <source>“{file}” comes from {country}, whose secretariat this desk does not trust yet. Nothing of it was applied. Compare that secretariat's fingerprint and trust it first (“lmcdesk trust”).</source>
   <translation>“{file}” đến từ {country}, mà trạm này chưa tin cậy ban thư ký của nước đó. Không áp dụng nội dung nào. Hãy đối chiếu mã vân tay của ban thư ký đó và tin cậy trước (“lmcdesk trust”).</translation>
  </message>
  <message>
   <source>“{file}” is signed by a desk of {country} that the secretariat of {other} enrolled, which it may not. Nothing of it was applied.</source>
   <translation>“{file}” do một trạm của {country} ký, nhưng trạm đó lại do ban thư ký của {other} đăng ký, điều này không được phép. Không áp dụng nội dung nào.</translation>
  </message>
  <message>
   <source>“{file}” is signed by {desk}, whose certificate this desk revoked. Nothing of it was applied. If that office goes on with another computer, enrol that one.</source>
   <translation>“{file}” do {desk} ký, nhưng chứng thư của trạm đó đã bị chính trạm này thu hồi. Không áp dụng nội dung nào. Nếu đơn vị đó tiếp tục làm việc trên máy khác, hãy đăng ký máy ấy.</translation>
  </message>
  <message>
   <source>“{file}” is signed by {desk}, whose certificate was revoked by its secretariat. Nothing of it was applied. Ask the secretariat whether that desk is to be enrolled anew.</source>
   <translation>“{file}” do {desk} ký, nhưng chứng thư của trạm đó đã bị ban thư ký của họ thu hồi. Không áp dụng nội dung nào. Hãy hỏi ban thư ký xem trạm đó có được đăng ký lại không.</translation>
  </message>
  <message>
   <source>“{file}” is signed with a key of {desk} that this desk trusts no longer. Nothing of it was applied. Ask that secretariat for a bundle that it signs with its new key.</source>
   <translation>“{file}” được ký bằng một khóa của {desk}; trạm này không còn tin cậy khóa đó. Không áp dụng nội dung nào. Hãy đề nghị ban thư ký đó gửi gói ký bằng khóa mới.</translation>
  </message>
  <message>
   <source>“{file}” was made on {made}, but the certificate of {desk} is not valid before {starts}. Nothing of it was applied. Check the date of the computer there and make the bundle anew.</source>
   <translation>“{file}” được tạo ngày {made}, nhưng chứng thư của {desk} chỉ có hiệu lực từ {starts}. Không áp dụng nội dung nào. Hãy kiểm tra ngày trên máy tính ở đó và tạo lại gói.</translation>
  </message>
  <message>
   <source>“{file}” was made on {made}, but the certificate of {desk} expired on {until}. Nothing of it was applied. Have that desk enrolled anew and the bundle made again.</source>
   <translation>“{file}” được tạo ngày {made}, nhưng chứng thư của {desk} đã hết hạn ngày {until}. Không áp dụng nội dung nào. Hãy đề nghị đăng ký lại trạm đó và tạo lại gói.</translation>
  </message>
  <message>
   <source>“{file}” says that it comes from {desk}, but its certificate is that of {certified} and not for the same place and role. Nothing of it was applied. Have that desk enrolled anew.</source>
   <translation>“{file}” ghi là từ {desk}, nhưng chứng thư lại là của {certified} và không đúng địa phương, vai trò. Không áp dụng nội dung nào. Hãy đề nghị đăng ký lại trạm đó.</translation>
  </message>
  <message>
   <source>“{file}” is signed by {desk}, but goes by the identity of another desk, in whose name it would speak. Nothing of it was applied. Ask the person who gave it to you where it comes from, and tell your secretariat.</source>
   <translation>“{file}” do {desk} ký, nhưng mang danh tính của một trạm khác và sẽ ghi dưới tên trạm đó. Không áp dụng nội dung nào. Hãy hỏi người đưa tệp xem tệp từ đâu đến và báo cho ban thư ký.</translation>
  </message>
  <message>
   <source>“{file}” tells of work at {desk} that is not signed by that desk, or not as it was signed there. Nothing of it was applied. Tell your secretariat: somebody may have altered it on its way.</source>
   <translation>“{file}” chứa công việc tại {desk} không do trạm đó ký, hoặc không đúng như đã ký tại đó. Không áp dụng nội dung nào. Hãy báo cho ban thư ký: có thể ai đó đã sửa trên đường gửi.</translation>
  </message>
  <message>
   <source>“{file}” holds work in the name of {desk} that is signed with a key which no secretariat trusted here has enrolled for that desk. Nothing of it was applied. It is tried again once that is known otherwise; the secretariat's own bundles bring the rest meanwhile.</source>
   <translation>“{file}” chứa công việc dưới tên {desk}, ký bằng một khóa mà không ban thư ký nào được tin cậy tại đây đã đăng ký cho trạm đó. Không áp dụng nội dung nào. Gói tự động được thử lại khi trạm này biết khóa đó hợp lệ; trong lúc đó, các gói của chính ban thư ký mang đến phần còn lại.</translation>
  </message>
  <message>
   <source>{refusal} What it tells of certificates and revocations was kept, since each is signed by itself.</source>
   <translation>{refusal} Thông tin về chứng thư và thu hồi trong gói vẫn được giữ, vì từng mục đều có chữ ký riêng.</translation>
  </message>
  <message>
   <source>{refusal} There was no room to keep a copy of it at this desk either, so the file is only where it came from. “lmcdesk waiting --drop” makes room.</source>
   <translation>{refusal} Tại trạm này cũng không còn chỗ để giữ bản sao, nên tệp chỉ còn ở chỗ cũ. Có thể dọn chỗ bằng “lmcdesk waiting --drop”.</translation>
  </message>
  <message>
   <source>“{file}” is encrypted for {desk}, and this desk cannot open it. Nothing of it was applied. Hand it on to that desk, or ask its sender for a bundle for this one.</source>
   <translation>“{file}” được mã hóa cho {desk}, trạm này không mở được. Không áp dụng nội dung nào. Hãy chuyển tiếp cho trạm đó, hoặc đề nghị bên gửi tạo gói cho trạm này.</translation>
  </message>
  <message>
   <source>“{file}” is encrypted, and nothing of it was applied. {why}</source>
   <translation>“{file}” được mã hóa và không áp dụng nội dung nào. {why}</translation>
  </message>
  <message>
   <source>“{file}” announces a file of evidence of {size} MB, which is more than a desk keeps. Nothing of it was applied. Ask its sender for a bundle without evidence.</source>
   <translation>“{file}” ghi là có một tệp minh chứng {size} MB, lớn hơn mức một trạm lưu giữ. Không áp dụng nội dung nào. Hãy đề nghị bên gửi gửi gói không kèm minh chứng.</translation>
  </message>
  <message>
   <source>“{file}” brings evidence that needs {needed} MB, and the disk has {free} MB left. Nothing of it was applied. Make room on the disk, then merge it again.</source>
   <translation>“{file}” mang theo minh chứng cần {needed} MB, nhưng ổ đĩa chỉ còn {free} MB. Không áp dụng nội dung nào. Hãy giải phóng chỗ trên ổ đĩa, rồi hợp nhất lại.</translation>
  </message>
 </context>
 <context>
  <name>MessageBar</name>
  <message>
   <source>Close this message</source>
   <translation>Đóng thông báo này</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>và {n} mục khác</translation>
  </message>
 </context>
 <context>
  <name>Milestones</name>
  <message>
   <source>Milestone</source>
   <translation>Cột mốc</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>Trọng số</translation>
  </message>
  <message>
   <source>Adopted</source>
   <translation>Ngày gốc</translation>
  </message>
  <message>
   <source>Forecast or actual</source>
   <translation>Dự kiến hoặc thực tế</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Tình trạng</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Tiến độ</translation>
  </message>
  <message>
   <source>{late} · {reason}</source>
   <translation>{late} · {reason}</translation>
  </message>
  <message>
   <source>waits for “{milestone}”</source>
   <translation>chờ “{milestone}”</translation>
  </message>
  <message>
   <source>due today</source>
   <translation>đến hạn hôm nay</translation>
  </message>
  <message>
   <source>in 1 day</source>
   <translation>còn 1 ngày</translation>
  </message>
  <message>
   <source>in {n} days</source>
   <translation>còn {n} ngày</translation>
  </message>
  <message>
   <source>1 day late</source>
   <translation>chậm 1 ngày</translation>
  </message>
  <message>
   <source>{n} days late</source>
   <translation>chậm {n} ngày</translation>
  </message>
  <message>
   <source>on the day</source>
   <translation>đúng ngày</translation>
  </message>
  <message>
   <source>1 day early</source>
   <translation>sớm 1 ngày</translation>
  </message>
  <message>
   <source>{n} days early</source>
   <translation>sớm {n} ngày</translation>
  </message>
  <message>
   <source>Forecast moved later: from {before} to {now}</source>
   <translation>Lùi ngày dự kiến: từ {before} sang {now}</translation>
  </message>
  <message>
   <source>Forecast moved earlier: from {before} to {now}</source>
   <translation>Đẩy sớm ngày dự kiến: từ {before} sang {now}</translation>
  </message>
  <message>
   <source>{milestones}, weights {total}</source>
   <translation>{milestones}, trọng số {total}</translation>
  </message>
  <message>
   <source>1 milestone</source>
   <translation>1 cột mốc</translation>
  </message>
  <message>
   <source>{n} milestones</source>
   <translation>{n} cột mốc</translation>
  </message>
  <message>
   <source>Progress: {formula} %</source>
   <translation>Tiến độ: {formula} %</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Không</translation>
  </message>
  <message>
   <source>All fields…</source>
   <translation>Tất cả các trường…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Hủy</translation>
  </message>
  <message>
   <source>Your entry. It is kept as you type.</source>
   <translation>Nội dung đang nhập. Được giữ lại ngay khi gõ.</translation>
  </message>
  <message>
   <source>Typed on {moment} and not saved yet.</source>
   <translation>Đã gõ lúc {moment}, chưa lưu.</translation>
  </message>
  <message>
   <source>One of the two titles is enough.</source>
   <translation>Chỉ cần một trong hai tên.</translation>
  </message>
  <message>
   <source>Once saved it stays as it is.</source>
   <translation>Sau khi lưu sẽ không đổi.</translation>
  </message>
  <message>
   <source>New milestone</source>
   <translation>Cột mốc mới</translation>
  </message>
  <message>
   <source>Move to bin</source>
   <translation>Bỏ vào thùng rác</translation>
  </message>
  <message>
   <source>Milestones</source>
   <translation>Cột mốc</translation>
  </message>
  <message>
   <source>This project has no milestones yet, so nobody can see how far it is.</source>
   <translation>Dự án này chưa có cột mốc nên không ai thấy được tiến độ.</translation>
  </message>
  <message>
   <source>Add milestone</source>
   <translation>Thêm cột mốc</translation>
  </message>
  <message>
   <source>What you typed in “{milestone}” is kept, but not saved yet.</source>
   <translation>Những gì đã gõ trong “{milestone}” được giữ lại, nhưng chưa lưu.</translation>
  </message>
  <message>
   <source>“{milestone}” is in the bin. Nothing of it is lost.</source>
   <translation>“{milestone}” đã được chuyển vào thùng rác. Không mất gì cả.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Hoàn tác</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Lưu</translation>
  </message>
 </context>
 <context>
  <name>Money</name>
  <message>
   <source>Funding lines in {currency} that are not in this total: {lines}. No exchange rate is known for {day} or an earlier day.</source>
   <translation>Khoản kinh phí bằng {currency} không tính trong tổng này: {lines}. Không có tỷ giá cho {day} hoặc ngày trước đó.</translation>
  </message>
  <message>
   <source>Funding lines without a currency, which are not in this total: {lines}.</source>
   <translation>Khoản kinh phí không có loại tiền, không tính trong tổng này: {lines}.</translation>
  </message>
  <message>
   <source>Funding lines with an amount too large or too fine to count, which are not in this total: {lines}.</source>
   <translation>Khoản kinh phí có số tiền quá lớn hoặc quá lẻ để tính, không tính trong tổng này: {lines}.</translation>
  </message>
 </context>
 <context>
  <name>Month</name>
  <message>
   <source>Jan</source>
   <translation>thg 1</translation>
  </message>
  <message>
   <source>Feb</source>
   <translation>thg 2</translation>
  </message>
  <message>
   <source>Mar</source>
   <translation>thg 3</translation>
  </message>
  <message>
   <source>Apr</source>
   <translation>thg 4</translation>
  </message>
  <message>
   <source>May</source>
   <translation>thg 5</translation>
  </message>
  <message>
   <source>Jun</source>
   <translation>thg 6</translation>
  </message>
  <message>
   <source>Jul</source>
   <translation>thg 7</translation>
  </message>
  <message>
   <source>Aug</source>
   <translation>thg 8</translation>
  </message>
  <message>
   <source>Sep</source>
   <translation>thg 9</translation>
  </message>
  <message>
   <source>Oct</source>
   <translation>thg 10</translation>
  </message>
  <message>
   <source>Nov</source>
   <translation>thg 11</translation>
  </message>
  <message>
   <source>Dec</source>
   <translation>thg 12</translation>
  </message>
 </context>
 <context>
  <name>OrganisationKind</name>
  <message>
   <source>National authority</source>
   <translation>Cơ quan trung ương</translation>
  </message>
  <message>
   <source>Local authority</source>
   <translation>Cơ quan địa phương</translation>
  </message>
  <message>
   <source>International organisation</source>
   <translation>Tổ chức quốc tế</translation>
  </message>
  <message>
   <source>Research or training institution</source>
   <translation>Cơ sở nghiên cứu hoặc đào tạo</translation>
  </message>
  <message>
   <source>Enterprise</source>
   <translation>Doanh nghiệp</translation>
  </message>
  <message>
   <source>Association</source>
   <translation>Hiệp hội</translation>
  </message>
  <message>
   <source>Another body</source>
   <translation>Tổ chức khác</translation>
  </message>
 </context>
 <context>
  <name>Organisations</name>
  <message>
   <source>Type some letters. A name that is not in the list is proposed for it.</source>
   <translation>Gõ vài chữ. Tên không có trong danh sách sẽ được đề xuất bổ sung.</translation>
  </message>
 </context>
 <context>
  <name>Pages</name>
  <message>
   <source>Welcome</source>
   <translation>Chào mừng</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>Dự án</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Dự án</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Số liệu</translation>
  </message>
  <message>
   <source>Plan of Action</source>
   <translation>Kế hoạch hành động</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>Trao đổi</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>Cần quyết định</translation>
  </message>
  <message>
   <source>Excel</source>
   <translation>Excel</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>In</translation>
  </message>
  <message>
   <source>somebody at this desk</source>
   <translation>một người tại trạm này</translation>
  </message>
  <message>
   <source>A manager's desk reads and prints. The province or the secretariat makes changes.</source>
   <translation>Trạm của lãnh đạo chỉ đọc và in. Tỉnh hoặc ban thư ký thực hiện thay đổi.</translation>
  </message>
  <message>
   <source>Another desk leads this project. Its changes come from there by bundle.</source>
   <translation>Một trạm khác chủ trì dự án này. Các thay đổi đến từ trạm đó theo gói.</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>{code} is none of the six countries: use {codes}.</source>
   <translation>{code} không thuộc sáu nước: hãy dùng {codes}.</translation>
  </message>
  <message>
   <source>There is no province with the code {code}.</source>
   <translation>Không có tỉnh nào có mã {code}.</translation>
  </message>
 </context>
 <context>
  <name>Plan</name>
  <message>
   <source>Only rows with blanks</source>
   <translation>Chỉ dòng có ô trống</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>In…</translation>
  </message>
  <message>
   <source>The figures are still being read.</source>
   <translation>Vẫn đang đọc số liệu.</translation>
  </message>
  <message>
   <source>Chosen cell</source>
   <translation>Ô đang chọn</translation>
  </message>
  <message>
   <source>Pillar</source>
   <translation>Trụ cột</translation>
  </message>
  <message>
   <source>{section}, its measures are shown: {n}</source>
   <translation>{section}, đang hiển thị các biện pháp: {n}</translation>
  </message>
  <message>
   <source>{section}, measures: {n}</source>
   <translation>{section}, số biện pháp: {n}</translation>
  </message>
  <message>
   <source>projects</source>
   <translation>dự án</translation>
  </message>
  <message>
   <source>USD committed</source>
   <translation>USD cam kết</translation>
  </message>
  <message>
   <source>Blanks</source>
   <translation>Ô trống</translation>
  </message>
  <message>
   <source>{section} × {country}</source>
   <translation>{section} × {country}</translation>
  </message>
  <message>
   <source>no project</source>
   <translation>chưa có dự án</translation>
  </message>
  <message>
   <source>Show it in the list</source>
   <translation>Hiển thị trong danh sách</translation>
  </message>
  <message>
   <source>Show all {n} projects</source>
   <translation>Hiển thị cả {n} dự án</translation>
  </message>
  <message>
   <source>{n} of {all} cells have no project. Sections without any: {sections}.</source>
   <translation>{n}/{all} ô chưa có dự án. Số mục chưa có dự án nào: {sections}.</translation>
  </message>
  <message>
   <source>All countries</source>
   <translation>Tất cả các nước</translation>
  </message>
  <message>
   <source>{row}, {place}: {figure}</source>
   <translation>{row}, {place}: {figure}</translation>
  </message>
 </context>
 <context>
  <name>Plan file</name>
  <message>
   <source>The plan file {file} cannot be opened.</source>
   <translation>Không mở được tệp kế hoạch {file}.</translation>
  </message>
  <message>
   <source>The plan file {file} is damaged: it is not JSON.</source>
   <translation>Tệp kế hoạch {file} bị hỏng: không phải JSON.</translation>
  </message>
  <message>
   <source>The file {file} holds no plan.</source>
   <translation>Tệp {file} không chứa kế hoạch.</translation>
  </message>
  <message>
   <source>The plan file {file} has form {form}; this version of the program reads {ours}.</source>
   <translation>Tệp kế hoạch {file} có định dạng {form}; phiên bản chương trình này đọc {ours}.</translation>
  </message>
  <message>
   <source>The plan in {file} ends before it begins.</source>
   <translation>Kế hoạch trong {file} kết thúc trước khi bắt đầu.</translation>
  </message>
  <message>
   <source>The plan file {file} puts section {number} in two priority areas.</source>
   <translation>Tệp kế hoạch {file} đặt mục {number} trong hai lĩnh vực ưu tiên.</translation>
  </message>
  <message>
   <source>The plan file {file} has a priority area with section {number}, but no such section.</source>
   <translation>Tệp kế hoạch {file} có lĩnh vực ưu tiên với mục {number}, nhưng không có mục này.</translation>
  </message>
  <message>
   <source>The plan file {file} puts section {number} under {above}, where it does not belong.</source>
   <translation>Tệp kế hoạch {file} đặt mục {number} dưới {above}, không đúng chỗ.</translation>
  </message>
  <message>
   <source>The plan file {file} puts section {number} under {above}, which does not come before it.</source>
   <translation>Tệp kế hoạch {file} đặt mục {number} dưới {above}, là mục không đứng trước nó.</translation>
  </message>
  <message>
   <source>The plan file {file} has measure {id} where {expected} should stand.</source>
   <translation>Tệp kế hoạch {file} có biện pháp {id} ở chỗ của {expected}.</translation>
  </message>
  <message>
   <source>The plan file {file} has measure {id} in section {section}, where it does not belong.</source>
   <translation>Tệp kế hoạch {file} có biện pháp {id} trong mục {section}, không đúng chỗ.</translation>
  </message>
  <message>
   <source>The plan file {file} lacks “{key}” at {where}, or has something else there.</source>
   <translation>Tệp kế hoạch {file} thiếu “{key}” tại {where}, hoặc có nội dung khác ở đó.</translation>
  </message>
  <message>
   <source>The plan file {file} holds {name} twice.</source>
   <translation>Tệp kế hoạch {file} chứa {name} hai lần.</translation>
  </message>
  <message>
   <source>The plan file {file} has “{number}” where a section's number should stand.</source>
   <translation>Tệp kế hoạch {file} có “{number}” ở chỗ của số mục.</translation>
  </message>
  <message>
   <source>The plan file {file} has an empty text, or no English one, at {where}.</source>
   <translation>Tệp kế hoạch {file} có văn bản trống, hoặc không có bản tiếng Anh, tại {where}.</translation>
  </message>
  <message>
   <source>The plan file {file} has “{value}” as {key} of {where}, which is unknown.</source>
   <translation>Tệp kế hoạch {file} có “{value}” cho {key} của {where}, không rõ là gì.</translation>
  </message>
  <message>
   <source>The plan file {file} has “{value}” as day of {where}, which is no month and day.</source>
   <translation>Tệp kế hoạch {file} có “{value}” cho ngày của {where}, không phải tháng và ngày.</translation>
  </message>
  <message>
   <source>The plan file {file} names {source} as source of {where}, but holds no such measure.</source>
   <translation>Tệp kế hoạch {file} nêu {source} là nguồn của {where}, nhưng không có biện pháp này.</translation>
  </message>
 </context>
 <context>
  <name>Print</name>
  <message>
   <source>As of {day}</source>
   <translation>Số liệu đến {day}</translation>
  </message>
  <message>
   <source>The disk is full, so {name} was not written. Free some space or choose another folder, then print again.</source>
   <translation>Ổ đĩa đã đầy nên chưa ghi {name}. Hãy giải phóng chỗ hoặc chọn thư mục khác, rồi in lại.</translation>
  </message>
  <message>
   <source>{name} cannot be written in {folder}: the folder is read-only, or the file is open in another program. Close it there or choose another folder, then print again.</source>
   <translation>Không ghi được {name} vào {folder}: thư mục chỉ cho đọc, hoặc tệp đang mở trong chương trình khác. Hãy đóng tệp ở đó hoặc chọn thư mục khác, rồi in lại.</translation>
  </message>
  <message>
   <source>{name} cannot be written in {folder}. Choose another folder, then print again.</source>
   <translation>Không ghi được {name} vào {folder}. Hãy chọn thư mục khác, rồi in lại.</translation>
  </message>
  <message>
   <source>National summary</source>
   <translation>Tổng hợp quốc gia</translation>
  </message>
  <message>
   <source>States, delays and money by section and province, with the list of projects.</source>
   <translation>Tình trạng, việc chậm và kinh phí theo mục và tỉnh, kèm danh sách dự án.</translation>
  </message>
  <message>
   <source>Annual progress report</source>
   <translation>Báo cáo tiến độ hằng năm</translation>
  </message>
  <message>
   <source>The year by pillar, section and measure, with achievements, delays, funding and an outlook.</source>
   <translation>Kết quả trong năm theo trụ cột, mục và biện pháp, kèm thành tựu, việc chậm, kinh phí và triển vọng.</translation>
  </message>
  <message>
   <source>Projects proposed for next year</source>
   <translation>Dự án đề xuất cho năm sau</translation>
  </message>
  <message>
   <source>The list for the SOM and the FMM: by state and section, with budgets and decisions.</source>
   <translation>Danh sách trình SOM và Hội nghị Bộ trưởng Ngoại giao: theo tình trạng và mục, kèm kinh phí và quyết định.</translation>
  </message>
  <message>
   <source>Coverage of the Plan</source>
   <translation>Mức độ bao phủ của Kế hoạch</translation>
  </message>
  <message>
   <source>Which sections and measures of the Plan have projects in which country, and what has none.</source>
   <translation>Những mục và biện pháp nào của Kế hoạch có dự án, ở nước nào, và những phần nào chưa có.</translation>
  </message>
  <message>
   <source>Province summary</source>
   <translation>Tổng hợp tỉnh</translation>
  </message>
  <message>
   <source>One province: states, delays, money and progress reports, with the list of its projects.</source>
   <translation>Một tỉnh: tình trạng, việc chậm, kinh phí và báo cáo tiến độ, kèm danh sách dự án của tỉnh.</translation>
  </message>
  <message>
   <source>Funding by source and year</source>
   <translation>Kinh phí theo nguồn và năm</translation>
  </message>
  <message>
   <source>Money committed, disbursed and spent: by source, year, kind, place and currency.</source>
   <translation>Kinh phí cam kết, đã giải ngân và đã chi: theo nguồn, năm, loại, địa bàn và loại tiền.</translation>
  </message>
  <message>
   <source>Timeline of projects</source>
   <translation>Biểu đồ thời gian dự án</translation>
  </message>
  <message>
   <source>When projects run and were to run, with their milestones and today's line, on pages of A3.</source>
   <translation>Thời gian thực hiện của các dự án so với kế hoạch gốc, kèm cột mốc và vạch hôm nay, trên khổ A3.</translation>
  </message>
  <message>
   <source>Project sheet</source>
   <translation>Phiếu dự án</translation>
  </message>
  <message>
   <source>One project on one or two pages: milestones, money, what was reported.</source>
   <translation>Một dự án trên một hoặc hai trang: cột mốc, kinh phí, nội dung đã báo cáo.</translation>
  </message>
  <message>
   <source>Overdue milestones</source>
   <translation>Cột mốc quá hạn</translation>
  </message>
  <message>
   <source>What is past its due day: where, why, for how long, and all of it by province.</source>
   <translation>Những cột mốc đã quá hạn: ở đâu, vì sao, bao lâu, kèm danh sách đầy đủ theo tỉnh.</translation>
  </message>
  <message>
   <source>Assessments</source>
   <translation>Đánh giá dự án</translation>
  </message>
  <message>
   <source>All assessments on one score sheet side by side, and what became of recommendations.</source>
   <translation>Mọi đánh giá đặt cạnh nhau trên một bảng điểm, kèm kết quả xử lý các kiến nghị.</translation>
  </message>
  <message>
   <source>Who has reported</source>
   <translation>Tình hình báo cáo</translation>
  </message>
  <message>
   <source>Progress reports and bundles of each province by quarters and months, and who is missing.</source>
   <translation>Báo cáo tiến độ và gói của từng tỉnh theo quý và tháng, và những tỉnh còn thiếu.</translation>
  </message>
  <message>
   <source>Page {page}</source>
   <translation>Trang {page}</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>Trang {page}/{pages}</translation>
  </message>
  <message>
   <source>“{record}” holds characters that no font shows ({characters}): a box stands for each.</source>
   <translation>“{record}” có ký tự mà không phông chữ nào hiển thị được ({characters}): mỗi ký tự được thay bằng một ô vuông.</translation>
  </message>
  <message>
   <source>Further records that hold such characters: {n}.</source>
   <translation>Các bản ghi khác có ký tự như vậy: {n}.</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Năm</translation>
  </message>
  <message>
   <source>Sent to the printer. Pages: {n}.</source>
   <translation>Đã gửi đến máy in. Số trang: {n}.</translation>
  </message>
  <message>
   <source>Printing</source>
   <translation>Đang in</translation>
  </message>
  <message>
   <source>The printer “{name}” took no page. See that it is on and has paper, or save the report as PDF.</source>
   <translation>Máy in “{name}” không nhận trang nào. Hãy kiểm tra xem máy đã bật và có giấy chưa, hoặc lưu báo cáo thành PDF.</translation>
  </message>
  <message>
   <source>Saved “{file}”. Sheets: {n}.</source>
   <translation>Đã lưu “{file}”. Số trang tính: {n}.</translation>
  </message>
  <message>
   <source>Open the file</source>
   <translation>Mở tệp</translation>
  </message>
  <message>
   <source>Pages before</source>
   <translation>Các trang trước</translation>
  </message>
  <message>
   <source>Pages after</source>
   <translation>Các trang sau</translation>
  </message>
  <message>
   <source>Reports are printed from what this desk holds now, as of today.</source>
   <translation>Báo cáo được in theo dữ liệu hiện có của trạm này, tính đến hôm nay.</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>In</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>In…</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>Lưu thành PDF…</translation>
  </message>
  <message>
   <source>Save as workbook…</source>
   <translation>Lưu thành bảng tính…</translation>
  </message>
  <message>
   <source>Freeze as an edition…</source>
   <translation>Chốt báo cáo…</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Báo cáo</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Trang</translation>
  </message>
  <message>
   <source>These are the first pages.</source>
   <translation>Đây là các trang đầu tiên.</translation>
  </message>
  <message>
   <source>These are the last pages.</source>
   <translation>Đây là các trang cuối cùng.</translation>
  </message>
  <message>
   <source>Choose a project first.</source>
   <translation>Hãy chọn một dự án trước.</translation>
  </message>
  <message>
   <source>Choose what this desk holds now, then freeze it.</source>
   <translation>Hãy chọn “Dữ liệu hiện có của trạm này” trước, rồi chốt.</translation>
  </message>
  <message>
   <source>Page {first} of {pages}</source>
   <translation>Trang {first}/{pages}</translation>
  </message>
  <message>
   <source>Pages {first} to {last} of {pages}</source>
   <translation>Trang {first} đến {last} trên {pages}</translation>
  </message>
  <message>
   <source>Common Era (2026)</source>
   <translation>Dương lịch (2026)</translation>
  </message>
  <message>
   <source>Buddhist Era (2569)</source>
   <translation>Phật lịch (2569)</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Dự án</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>Tỉnh</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Ngôn ngữ</translation>
  </message>
  <message>
   <source>Digits</source>
   <translation>Chữ số</translation>
  </message>
  <message>
   <source>Years</source>
   <translation>Cách tính năm</translation>
  </message>
  <message>
   <source>Mark as a draft</source>
   <translation>Đánh dấu là dự thảo</translation>
  </message>
  <message>
   <source>Letterhead…</source>
   <translation>Phần đầu báo cáo…</translation>
  </message>
  <message>
   <source>All years of the Plan</source>
   <translation>Tất cả các năm của Kế hoạch</translation>
  </message>
  <message>
   <source>What is printed</source>
   <translation>Nội dung in</translation>
  </message>
  <message>
   <source>Its figures and its pages are kept as they are now, and can be printed again at any time, exactly the same. The next one gets the next number.</source>
   <translation>Số liệu và các trang được lưu đúng như hiện nay và có thể in lại y nguyên bất cứ lúc nào. Bản chốt sau mang số tiếp theo.</translation>
  </message>
  <message>
   <source>Freeze “{report}” as a numbered edition?</source>
   <translation>Chốt “{report}” thành bản có đánh số?</translation>
  </message>
  <message>
   <source>Freeze</source>
   <translation>Chốt</translation>
  </message>
  <message>
   <source>Frozen as edition {number}. It goes to other desks with the next bundles.</source>
   <translation>Đã chốt thành bản số {number}. Bản này sẽ được gửi kèm các gói tiếp theo đến các trạm khác.</translation>
  </message>
  <message>
   <source>Freezing</source>
   <translation>Đang chốt</translation>
  </message>
  <message>
   <source>What this desk holds now</source>
   <translation>Dữ liệu hiện có của trạm này</translation>
  </message>
  <message>
   <source>Edition {number}, {day}</source>
   <translation>Bản chốt số {number}, {day}</translation>
  </message>
  <message>
   <source>Edition {number} of {place}, {day}</source>
   <translation>Bản chốt số {number} của {place}, {day}</translation>
  </message>
  <message>
   <source>Changes since edition {number}</source>
   <translation>Thay đổi kể từ bản chốt số {number}</translation>
  </message>
  <message>
   <source>Changes since edition {number} of {place}</source>
   <translation>Thay đổi kể từ bản chốt số {number} của {place}</translation>
  </message>
  <message>
   <source>Changes from edition {earlier} to edition {later}</source>
   <translation>Thay đổi từ bản chốt số {earlier} đến bản chốt số {later}</translation>
  </message>
  <message>
   <source>Pages of the report</source>
   <translation>Các trang của báo cáo</translation>
  </message>
  <message>
   <source>PDF files</source>
   <translation>Tệp PDF</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Mở thư mục</translation>
  </message>
  <message>
   <source>Saved “{file}”. Pages: {n}.</source>
   <translation>Đã lưu “{file}”. Số trang: {n}.</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>Lưu báo cáo</translation>
  </message>
  <message>
   <source>Saved as “{file}”.</source>
   <translation>Đã lưu thành “{file}”.</translation>
  </message>
 </context>
 <context>
  <name>Progress</name>
  <message>
   <source>as planned</source>
   <translation>đúng kế hoạch</translation>
  </message>
  <message>
   <source>{points} behind</source>
   <translatorcomment>“điểm” là điểm phần trăm.</translatorcomment>
   <translation>chậm {points} điểm</translation>
  </message>
  <message>
   <source>reached</source>
   <translation>đã đạt</translation>
  </message>
  <message>
   <source>begins {year}</source>
   <translation>bắt đầu năm {year}</translation>
  </message>
  <message>
   <source>begins {day}</source>
   <translation>bắt đầu {day}</translation>
  </message>
 </context>
 <context>
  <name>Project</name>
  <message>
   <source>Add milestone</source>
   <translation>Thêm cột mốc</translation>
  </message>
  <message>
   <source>Milestones</source>
   <translation>Cột mốc</translation>
  </message>
  <message>
   <source>Facts</source>
   <translation>Thông tin</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>Kinh phí</translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>Báo cáo</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Ý kiến</translation>
  </message>
  <message>
   <source>This project lies in the bin, or has not come to this desk yet.</source>
   <translation>Dự án này nằm trong thùng rác, hoặc chưa đến trạm này.</translation>
  </message>
  <message>
   <source>Show all projects</source>
   <translation>Hiển thị tất cả dự án</translation>
  </message>
  <message>
   <source>What you typed about the project is kept, but not saved yet.</source>
   <translation>Những gì đã gõ về dự án được giữ lại, nhưng chưa lưu.</translation>
  </message>
  <message>
   <source>No such project</source>
   <translation>Không có dự án này</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Thêm</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>Dự án mới</translation>
  </message>
  <message>
   <source>What a project needs</source>
   <translation>Những gì dự án cần có</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Diễn biến</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>Dự án</translation>
  </message>
  <message>
   <source>Projects  ›  {section}</source>
   <translation>Dự án  ›  {section}</translation>
  </message>
  <message>
   <source>Save project</source>
   <translation>Lưu dự án</translation>
  </message>
  <message>
   <source>Move to bin</source>
   <translation>Bỏ vào thùng rác</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Bỏ thay đổi</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Lưu</translation>
  </message>
  <message>
   <source>Print sheet…</source>
   <translation>In phiếu dự án…</translation>
  </message>
  <message>
   <source>Edit facts</source>
   <translation>Sửa thông tin</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Không có gì thay đổi.</translation>
  </message>
  <message>
   <source>“{project}” is in the bin with all that belongs to it. Nothing of it is lost.</source>
   <translation>“{project}” đã được chuyển vào thùng rác cùng mọi nội dung thuộc dự án. Không mất gì cả.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Hoàn tác</translation>
  </message>
  <message>
   <source>Late, 1 day</source>
   <translation>Chậm 1 ngày</translation>
  </message>
  <message>
   <source>Late, {n} days</source>
   <translation>Chậm {n} ngày</translation>
  </message>
  <message>
   <source>{n} to decide</source>
   <translation>{n} cần quyết định</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Tiến độ</translation>
  </message>
  <message>
   <source>no milestones yet</source>
   <translation>chưa có cột mốc</translation>
  </message>
  <message>
   <source>as reported; no milestones yet</source>
   <translation>theo báo cáo; chưa có cột mốc</translation>
  </message>
  <message>
   <source>weighted sum of {milestones}</source>
   <translation>tổng theo trọng số của {milestones}</translation>
  </message>
  <message>
   <source>mean of {milestones}</source>
   <translation>trung bình của {milestones}</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>Đã kết thúc</translation>
  </message>
  <message>
   <source>Forecast end</source>
   <translation>Dự kiến kết thúc</translation>
  </message>
  <message>
   <source>not adopted yet</source>
   <translation>chưa được thông qua</translation>
  </message>
  <message>
   <source>as adopted</source>
   <translation>đúng kế hoạch gốc</translation>
  </message>
  <message>
   <source>adopted {day}, {n} day</source>
   <translation>kế hoạch gốc {day}, {n} ngày</translation>
  </message>
  <message>
   <source>adopted {day}, {n} days</source>
   <translation>kế hoạch gốc {day}, {n} ngày</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>Đã chi</translation>
  </message>
  <message>
   <source>budget {amount}</source>
   <translation>tổng kinh phí {amount}</translation>
  </message>
  <message>
   <source>no money entered</source>
   <translation>chưa nhập kinh phí</translation>
  </message>
  <message>
   <source>of {amount} committed</source>
   <translation>trên {amount} đã cam kết</translation>
  </message>
  <message>
   <source>{n} women</source>
   <translation>{n} nữ</translation>
  </message>
  <message>
   <source>Beneficiaries</source>
   <translation>Người hưởng lợi</translation>
  </message>
  <message>
   <source>Measure of the Plan</source>
   <translation>Biện pháp của Kế hoạch</translation>
  </message>
  <message>
   <source>none named yet</source>
   <translation>chưa nêu</translation>
  </message>
  <message>
   <source>One of the two titles is enough.</source>
   <translation>Chỉ cần một trong hai tên.</translation>
  </message>
  <message>
   <source>Given when the project is saved.</source>
   <translation>Được cấp khi lưu dự án.</translation>
  </message>
  <message>
   <source>Type a number or some words.</source>
   <translation>Gõ số hoặc vài từ.</translation>
  </message>
  <message>
   <source>More, as it becomes known</source>
   <translation>Thông tin thêm, khi đã có</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>Bỏ thay đổi</translation>
  </message>
  <message>
   <source>A title</source>
   <translation>Tên</translation>
  </message>
  <message>
   <source>The code {code} is that of “{project}”. Give another one, or none.</source>
   <translation>Mã {code} là của “{project}”. Hãy ghi mã khác, hoặc để trống.</translation>
  </message>
  <message>
   <source>Typed on {moment} and not saved yet.</source>
   <translation>Đã gõ lúc {moment}, chưa lưu.</translation>
  </message>
  <message>
   <source>Adopted for {begin} to {end}; these dates stay as they are.</source>
   <translation>Được thông qua cho thời gian {begin} đến {end}; các ngày này không đổi.</translation>
  </message>
 </context>
 <context>
  <name>Projects</name>
  <message>
   <source>State</source>
   <translation>Tình trạng</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>Dự án mới</translation>
  </message>
  <message>
   <source>There are no projects at this desk yet. Enter one, or take in a bundle.</source>
   <translation>Chưa có dự án nào tại trạm này. Hãy nhập một dự án, hoặc tiếp nhận một gói.</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>Dự án</translation>
  </message>
  <message>
   <source>Export to Excel…</source>
   <translation>Xuất sang Excel…</translation>
  </message>
  <message>
   <source>Workbooks</source>
   <translation>Bảng tính</translation>
  </message>
  <message>
   <source>Export to Excel</source>
   <translation>Xuất sang Excel</translation>
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation>Đang ghi bảng tính</translation>
  </message>
  <message>
   <source>Without a title</source>
   <translation>Chưa có tên</translation>
  </message>
  <message>
   <source>National</source>
   <translation>Toàn quốc</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Đã hủy</translation>
  </message>
  <message>
   <source>no milestones</source>
   <translation>chưa có cột mốc</translation>
  </message>
  <message>
   <source>All reached</source>
   <translation>Đã đạt tất cả</translation>
  </message>
  <message>
   <source>{day}, 1 day late</source>
   <translation>{day}, chậm 1 ngày</translation>
  </message>
  <message>
   <source>{day}, {n} days late</source>
   <translation>{day}, chậm {n} ngày</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Giai đoạn</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Năm</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Quốc gia</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>Tỉnh</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>Mục</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Không gồm</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Không nhóm</translation>
  </message>
  <message>
   <source>All projects</source>
   <translation>Tất cả dự án</translation>
  </message>
  <message>
   <source>Open projects</source>
   <translation>Dự án chưa kết thúc</translation>
  </message>
  <message>
   <source>Needs attention</source>
   <translation>Cần chú ý</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>Đang đề xuất</translation>
  </message>
  <message>
   <source>Completed</source>
   <translation>Hoàn thành</translation>
  </message>
  <message>
   <source>Without a measure of the Plan</source>
   <translation>Chưa có biện pháp của Kế hoạch</translation>
  </message>
  <message>
   <source>Cancelled and declined</source>
   <translation>Đã hủy hoặc không được chấp thuận</translation>
  </message>
  <message>
   <source>{province}, {country}</source>
   <translation>{province}, {country}</translation>
  </message>
  <message>
   <source>{filter}: {values}</source>
   <translation>{filter}: {values}</translation>
  </message>
  <message>
   <source>Figure</source>
   <translation>Số liệu</translation>
  </message>
  <message>
   <source>{n} of {all}</source>
   <translation>{n}/{all}</translation>
  </message>
  <message>
   <source>Without a province</source>
   <translation>Chưa có tỉnh</translation>
  </message>
  <message>
   <source>Without a stage</source>
   <translation>Chưa có giai đoạn</translation>
  </message>
  <message>
   <source>1 project</source>
   <translation>1 dự án</translation>
  </message>
  <message>
   <source>{n} projects</source>
   <translation>{n} dự án</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Chế độ xem</translation>
  </message>
  <message>
   <source>View:</source>
   <translation>Xem:</translation>
  </message>
  <message>
   <source>As filtered</source>
   <translation>Theo bộ lọc</translation>
  </message>
  <message>
   <source>Keep this view…</source>
   <translation>Lưu chế độ xem…</translation>
  </message>
  <message>
   <source>Forget this view</source>
   <translation>Bỏ chế độ xem này</translation>
  </message>
  <message>
   <source>Name of the view</source>
   <translation>Tên chế độ xem</translation>
  </message>
  <message>
   <source>Keep this view</source>
   <translation>Lưu chế độ xem này</translation>
  </message>
  <message>
   <source>Keep view</source>
   <translation>Lưu chế độ xem</translation>
  </message>
  <message>
   <source>Give the view a name first.</source>
   <translation>Hãy đặt tên cho chế độ xem trước.</translation>
  </message>
  <message>
   <source>Title, code, place…</source>
   <translation>Tên, mã, địa điểm…</translation>
  </message>
  <message>
   <source>Group by</source>
   <translation>Nhóm theo</translation>
  </message>
  <message>
   <source>{shown} of {total} projects</source>
   <translation>{shown}/{total} dự án</translation>
  </message>
  <message>
   <source>{n} late</source>
   <translation>{n} chậm</translation>
  </message>
  <message>
   <source>{n} at risk</source>
   <translation>{n} có rủi ro</translation>
  </message>
  <message>
   <source>{n} to decide</source>
   <translation>{n} cần quyết định</translation>
  </message>
  <message>
   <source>Bar: done / forecast. Thin line: adopted dates. Upright tick: where it should be today.</source>
   <translation>Thanh: đã làm / dự kiến. Đường mảnh: ngày gốc. Vạch đứng: mức cần đạt hôm nay.</translation>
  </message>
  <message>
   <source>No project fits what was asked for.</source>
   <translation>Không có dự án nào khớp với yêu cầu.</translation>
  </message>
  <message>
   <source>Show all projects</source>
   <translation>Hiển thị tất cả dự án</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Dự án</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Tiến độ</translation>
  </message>
  <message>
   <source>Next milestone</source>
   <translation>Cột mốc tiếp theo</translation>
  </message>
  <message>
   <source>Projects {day}</source>
   <translation>Dự án {day}</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Projects: {n}. It can be edited and imported again.</source>
   <translation>Đã ghi “{file}”. Số dự án: {n}. Có thể sửa và nhập lại.</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Mở thư mục</translation>
  </message>
 </context>
 <context>
  <name>ProposalState</name>
  <message>
   <source>Proposed for next year</source>
   <translation>Đề xuất cho năm sau</translation>
  </message>
  <message>
   <source>Screened</source>
   <translatorcomment>“Đã sơ tuyển” hay “Đã thẩm tra”.</translatorcomment>
   <translation>Đã sơ tuyển</translation>
  </message>
  <message>
   <source>Recommended by the SOM</source>
   <translation>SOM đã khuyến nghị</translation>
  </message>
  <message>
   <source>Adopted by the FMM</source>
   <translatorcomment>Rút gọn tên hội nghị.</translatorcomment>
   <translation>Hội nghị Bộ trưởng đã thông qua</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Không được chấp thuận</translation>
  </message>
 </context>
 <context>
  <name>QLineEdit</name>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Hoàn tác</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Làm lại</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>&amp;Cắt</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Sao chép</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;Dán</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Xóa</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Chọn tất cả</translation>
  </message>
 </context>
 <context>
  <name>QPlatformTheme</name>
  <message>
   <source>OK</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Lưu</translation>
  </message>
  <message>
   <source>Save All</source>
   <translation>Lưu tất cả</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Mở</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>&amp;Có</translation>
  </message>
  <message>
   <source>Yes to &amp;All</source>
   <translation>Có cho &amp;tất cả</translation>
  </message>
  <message>
   <source>&amp;No</source>
   <translation>&amp;Không</translation>
  </message>
  <message>
   <source>N&amp;o to All</source>
   <translation>K&amp;hông cho tất cả</translation>
  </message>
  <message>
   <source>Abort</source>
   <translation>Hủy bỏ</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Thử lại</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>Bỏ qua</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Đóng</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Hủy</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Không lưu</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Trợ giúp</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Áp dụng</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Đặt lại</translation>
  </message>
  <message>
   <source>Restore Defaults</source>
   <translation>Khôi phục mặc định</translation>
  </message>
 </context>
 <context>
  <name>QWidgetTextControl</name>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Hoàn tác</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Làm lại</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>&amp;Cắt</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Sao chép</translation>
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation>Sao chép địa chỉ &amp;liên kết</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;Dán</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Xóa</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Chọn tất cả</translation>
  </message>
 </context>
 <context>
  <name>RecommendationState</name>
  <message>
   <source>Open</source>
   <translation>Chưa xử lý</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>Đã tiếp thu</translation>
  </message>
  <message>
   <source>Carried out</source>
   <translation>Đã thực hiện</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Không tiếp thu</translation>
  </message>
 </context>
 <context>
  <name>Report</name>
  <message>
   <source>Progress Report of the Year {year} on Implementing the Five-Year Plan of Action on Mekong-Lancang Cooperation ({first}-{last})</source>
   <translation>Báo cáo tiến độ năm {year} thực hiện Kế hoạch hành động 5 năm Hợp tác Mekong - Lan Thương ({first}-{last})</translation>
  </message>
  <message>
   <source>Progress Report of the Year {year} on Implementing the Five-Year Plan of Action on Lancang-Mekong Cooperation ({first}-{last})</source>
   <translation>Báo cáo tiến độ năm {year} thực hiện Kế hoạch hành động 5 năm Hợp tác Lan Thương - Mekong ({first}-{last})</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Mục lục</translation>
  </message>
  <message>
   <source>Overview in figures</source>
   <translation>Tổng quan qua số liệu</translation>
  </message>
  <message>
   <source>Progress by pillar, section and measure</source>
   <translation>Tiến độ theo trụ cột, mục và biện pháp</translation>
  </message>
  <message>
   <source>Delays and their reasons</source>
   <translation>Việc chậm và lý do</translation>
  </message>
  <message>
   <source>Funding by section and source</source>
   <translation>Kinh phí theo mục và nguồn</translation>
  </message>
  <message>
   <source>Assessments and recommendations</source>
   <translation>Đánh giá và kiến nghị</translation>
  </message>
  <message>
   <source>Outlook</source>
   <translation>Triển vọng</translation>
  </message>
  <message>
   <source>Who has not reported</source>
   <translation>Nơi chưa báo cáo</translation>
  </message>
  <message>
   <source>Annex: all projects</source>
   <translation>Phụ lục: tất cả dự án</translation>
  </message>
  <message>
   <source>By section and source, in US dollars</source>
   <translation>Theo mục và nguồn, tính bằng USD</translation>
  </message>
  <message>
   <source>Section and its largest sources</source>
   <translation>Mục và các nguồn lớn nhất</translation>
  </message>
  <message>
   <source>Committed</source>
   <translation>Cam kết</translation>
  </message>
  <message>
   <source>Disbursed</source>
   <translation>Đã giải ngân</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>Đã chi</translation>
  </message>
  <message>
   <source>{name}: {part}</source>
   <translation>{name}: {part}</translation>
  </message>
  <message>
   <source>; </source>
   <translation>; </translation>
  </message>
  <message>
   <source>Assessments made in {year}: {n}. Projects assessed: {projects}.</source>
   <translation>Số lượt đánh giá trong năm {year}: {n}. Dự án đã đánh giá: {projects}.</translation>
  </message>
  <message>
   <source>Mean scores by form, from 1 (weak) to 5 (strong)</source>
   <translation>Điểm trung bình theo hình thức, từ 1 (yếu) đến 5 (tốt)</translation>
  </message>
  <message>
   <source>No assessment was made in {year}.</source>
   <translation>Không có đánh giá nào trong năm {year}.</translation>
  </message>
  <message>
   <source>No recommendation is open.</source>
   <translation>Không có kiến nghị nào chưa xử lý xong.</translation>
  </message>
  <message>
   <source>Open recommendations</source>
   <translation>Kiến nghị chưa xử lý xong</translation>
  </message>
  <message>
   <source>Listed are the {shown} that are due first, of {all}.</source>
   <translation>Liệt kê {shown} nội dung đến hạn sớm nhất trong tổng số {all}.</translation>
  </message>
  <message>
   <source>Milestones due in {year}</source>
   <translation>Cột mốc đến hạn trong năm {year}</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Đến hạn</translation>
  </message>
  <message>
   <source>Milestone and project</source>
   <translation>Cột mốc và dự án</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>Tỉnh</translation>
  </message>
  <message>
   <source>No milestone of a project under way is due in {year}.</source>
   <translation>Dự án đang thực hiện không có cột mốc nào đến hạn trong năm {year}.</translation>
  </message>
  <message>
   <source>Projects proposed for {year}</source>
   <translation>Dự án đề xuất cho năm {year}</translation>
  </message>
  <message>
   <source>No project is on the list for {year}.</source>
   <translation>Không có dự án nào trong danh sách năm {year}.</translation>
  </message>
  <message>
   <source>On the list for {year}: {n}. Recommended by the SOM: {recommended}; adopted by the FMM: {adopted}; declined: {declined}. Budgets together: {amount}.</source>
   <translation>Dự án trong danh sách năm {year}: {n}. SOM đã khuyến nghị: {recommended}; Hội nghị Bộ trưởng đã thông qua: {adopted}; không được chấp thuận: {declined}. Tổng kinh phí: {amount}.</translation>
  </message>
  <message>
   <source>{name}: {n}</source>
   <translation>{name}: {n}</translation>
  </message>
  <message>
   <source>Progress reports of {year} by state: {states}.</source>
   <translation>Báo cáo tiến độ năm {year} theo tình trạng: {states}.</translation>
  </message>
  <message>
   <source>For every project under way a progress report of {year} was handed in.</source>
   <translation>Mọi dự án đang thực hiện đều đã trình báo cáo tiến độ năm {year}.</translation>
  </message>
  <message>
   <source>Projects under way without a progress report of {year}: {n} of {all}.</source>
   <translation>Dự án đang thực hiện chưa có báo cáo tiến độ năm {year}: {n} trong tổng số {all}.</translation>
  </message>
  <message>
   <source>Not one project under way was reported on by: {provinces}.</source>
   <translation>Chưa báo cáo về bất kỳ dự án đang thực hiện nào: {provinces}.</translation>
  </message>
  <message>
   <source>Province in the lead</source>
   <translation>Tỉnh chủ trì</translation>
  </message>
  <message>
   <source>Projects under way</source>
   <translation>Dự án đang thực hiện</translation>
  </message>
  <message>
   <source>Not reported on</source>
   <translation>Chưa báo cáo</translation>
  </message>
  <message>
   <source>National, no province</source>
   <translation>Toàn quốc, không theo tỉnh</translation>
  </message>
  <message>
   <source>Achievements are told in the words of progress reports whose period ends in the year: of each project the last one that was approved, or else handed in. Long texts are cut; project sheets have them whole.</source>
   <translation>Thành tựu được trích nguyên văn từ các báo cáo tiến độ có kỳ báo cáo kết thúc trong năm: mỗi dự án lấy báo cáo gần nhất đã phê duyệt, nếu không có thì lấy báo cáo gần nhất đã trình. Nội dung dài được cắt bớt; phiếu dự án có đầy đủ.</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Biện pháp</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>Dự án</translation>
  </message>
  <message>
   <source>Milestones past due</source>
   <translation>Cột mốc quá hạn</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Tiến độ</translation>
  </message>
  <message>
   <source>Committed, USD</source>
   <translation>Cam kết, USD</translation>
  </message>
  <message>
   <source>Projects by state</source>
   <translation>Dự án theo tình trạng</translation>
  </message>
  <message>
   <source>Achievements</source>
   <translation>Thành tựu</translation>
  </message>
  <message>
   <source>Delays</source>
   <translation>Việc chậm</translation>
  </message>
  <message>
   <source>Nothing was reported, reached or missed in {year}.</source>
   <translation>Năm {year} không có nội dung báo cáo, cũng không có cột mốc nào đạt được hoặc bị chậm.</translation>
  </message>
  <message>
   <source>not approved yet</source>
   <translation>chưa phê duyệt</translation>
  </message>
  <message>
   <source>Issues: {text}</source>
   <translation>Khó khăn, vướng mắc: {text}</translation>
  </message>
  <message>
   <source>Shown are {shown} of {all} reports.</source>
   <translation>Hiển thị {shown} báo cáo trong tổng số {all}.</translation>
  </message>
  <message>
   <source>Milestone reached</source>
   <translation>Cột mốc đã đạt</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Ngày đạt</translation>
  </message>
  <message>
   <source>Listed are the {shown} that were reached last, of {all}.</source>
   <translation>Liệt kê {shown} cột mốc đạt gần đây nhất trong tổng số {all}.</translation>
  </message>
  <message>
   <source>Days late</source>
   <translation>Số ngày chậm</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Lý do</translation>
  </message>
  <message>
   <source>No reason given</source>
   <translation>Chưa nêu lý do</translation>
  </message>
  <message>
   <source>Listed are the {shown} that are latest, of {all}.</source>
   <translation>Liệt kê {shown} cột mốc chậm nhất trong tổng số {all}.</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Nhóm</translation>
  </message>
  <message>
   <source>Assessments: {country}</source>
   <translation>Đánh giá dự án: {country}</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Hình thức</translation>
  </message>
  <message>
   <source>Form not given</source>
   <translation>Chưa nêu hình thức</translation>
  </message>
  <message>
   <source>All forms</source>
   <translation>Tất cả hình thức</translation>
  </message>
  <message>
   <source>Self-evaluation, peer review and third-party review</source>
   <translation>Tự đánh giá, đánh giá chéo và bên thứ ba đánh giá</translation>
  </message>
  <message>
   <source>No assessment of a project of {country} is recorded at this desk yet.</source>
   <translation>Trạm này chưa ghi nhận đánh giá nào về dự án của {country}.</translation>
  </message>
  <message>
   <source>Assessments</source>
   <translation>Số lượt đánh giá</translation>
  </message>
  <message>
   <source>{n} under way, not assessed</source>
   <translation>{n} đang thực hiện, chưa đánh giá</translation>
  </message>
  <message>
   <source>Projects assessed</source>
   <translation>Dự án đã đánh giá</translation>
  </message>
  <message>
   <source>Mean score</source>
   <translation>Điểm trung bình</translation>
  </message>
  <message>
   <source>of 5</source>
   <translation>trên thang 5</translation>
  </message>
  <message>
   <source>{n} or less</source>
   <translation>từ {n} trở xuống</translation>
  </message>
  <message>
   <source>Low scores</source>
   <translation>Số điểm thấp</translation>
  </message>
  <message>
   <source>{n} past due</source>
   <translation>{n} quá hạn</translation>
  </message>
  <message>
   <source>No recommendation has been recorded.</source>
   <translation>Chưa ghi nhận kiến nghị nào.</translation>
  </message>
  <message>
   <source>Recommendations for improvement</source>
   <translation>Kiến nghị cải thiện</translation>
  </message>
  <message>
   <source>Listed are all that are open, and {shown} of the {all} that are settled.</source>
   <translation>Liệt kê toàn bộ kiến nghị chưa xử lý xong và {shown} trong số {all} kiến nghị đã xử lý xong.</translation>
  </message>
  <message>
   <source>Low scores, and scores on which assessors disagree</source>
   <translation>Điểm thấp và điểm mà các cơ quan đánh giá chưa thống nhất</translation>
  </message>
  <message>
   <source>Score sheets are shown of projects with a score of {low} or less, or with a criterion on which assessors lie more than one point apart: {n}. The others have one line each, further below: {others}.</source>
   <translation>Chỉ trình bày bảng điểm của các dự án có điểm từ {low} trở xuống, hoặc có tiêu chí mà điểm của các cơ quan đánh giá chênh nhau trên 1 điểm: {n}. Các dự án còn lại được ghi ở phần sau, mỗi dự án một dòng: {others}.</translation>
  </message>
  <message>
   <source>Scores of {n} and less are marked.</source>
   <translation>Điểm từ {n} trở xuống có đánh dấu.</translation>
  </message>
  <message>
   <source>Assessed by</source>
   <translation>Cơ quan đánh giá</translation>
  </message>
  <message>
   <source>Other projects that were assessed</source>
   <translation>Các dự án khác đã được đánh giá</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Mã</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Dự án</translation>
  </message>
  <message>
   <source>Mean</source>
   <translation>Trung bình</translation>
  </message>
  <message>
   <source>Assessors lie more than one point apart on: {criteria}.</source>
   <translation>Tiêu chí mà điểm của các cơ quan đánh giá chênh nhau trên 1 điểm: {criteria}.</translation>
  </message>
  <message>
   <source>Projects under way that nobody has assessed: {n}.</source>
   <translation>Dự án đang thực hiện chưa được đánh giá: {n}.</translation>
  </message>
  <message>
   <source>Assessments without a day: {n}.</source>
   <translation>Đánh giá chưa nêu ngày: {n}.</translation>
  </message>
  <message>
   <source>Scores that are none of 1 to 5, and so in no mean: {n}.</source>
   <translation>Điểm không thuộc từ 1 đến 5, nên không tính vào điểm trung bình: {n}.</translation>
  </message>
  <message>
   <source>Low scores without a reason: {n}.</source>
   <translation>Số điểm thấp không nêu lý do: {n}.</translation>
  </message>
  <message>
   <source>Open recommendations without an owner: {n}.</source>
   <translation>Kiến nghị chưa xử lý xong và chưa nêu người thực hiện: {n}.</translation>
  </message>
  <message>
   <source>Open recommendations without a due day: {n}.</source>
   <translation>Kiến nghị chưa xử lý xong và chưa nêu ngày đến hạn: {n}.</translation>
  </message>
  <message>
   <source>Means are of the scores from 1 to 5, each score counting the same; what is not applicable or not given is left out. A recommendation is past due if it is open or accepted after its due day. What assessors wrote stands on each project's sheet.</source>
   <translation>Điểm trung bình tính từ các điểm 1 đến 5, mỗi điểm có trọng số như nhau; mục không áp dụng hoặc chưa cho điểm không được tính. Kiến nghị là quá hạn nếu sau ngày đến hạn vẫn ở tình trạng “Chưa xử lý” hoặc “Đã tiếp thu”. Nhận xét của cơ quan đánh giá có trong phiếu dự án của từng dự án.</translation>
  </message>
  <message>
   <source>Assessments: {n}</source>
   <translation>Số lượt đánh giá: {n}</translation>
  </message>
  <message>
   <source>Counted are the projects that {country} leads or that reach it, as known at the desk “{desk}” on {day}.</source>
   <translation>Tính các dự án do {country} chủ trì hoặc có địa bàn tại đó, theo dữ liệu tại trạm “{desk}” đến {day}.</translation>
  </message>
  <message>
   <source>Counted are the projects that the province of {province} leads or that reach it, as known at the desk “{desk}” on {day}.</source>
   <translation>Tính các dự án do {province} chủ trì hoặc có địa bàn tại đó, theo dữ liệu tại trạm “{desk}” đến {day}.</translation>
  </message>
  <message>
   <source>No project of {country} is recorded at this desk yet.</source>
   <translation>Chưa có dự án nào của {country} được ghi tại trạm này.</translation>
  </message>
  <message>
   <source>Provinces that lead no project: {provinces}.</source>
   <translation>Các tỉnh không chủ trì dự án nào: {provinces}.</translation>
  </message>
  <message>
   <source>No change has come from the desk of a province: all was entered at other desks.</source>
   <translation>Chưa có thay đổi nào đến từ trạm của tỉnh: mọi dữ liệu được nhập tại các trạm khác.</translation>
  </message>
  <message>
   <source>Provinces that lead projects, but whose own desks have sent nothing: {provinces}.</source>
   <translation>Các tỉnh chủ trì dự án nhưng trạm của tỉnh chưa gửi gì: {provinces}.</translation>
  </message>
  <message>
   <source>Projects without a country, which are not counted in this summary: {n}.</source>
   <translation>Dự án không nêu quốc gia, không tính trong bản tổng hợp này: {n}.</translation>
  </message>
  <message>
   <source>No change has come from the desk of this province: all was entered at other desks.</source>
   <translation>Chưa có thay đổi nào đến từ trạm của tỉnh này: mọi dữ liệu được nhập tại các trạm khác.</translation>
  </message>
  <message>
   <source>Without a title</source>
   <translation>Chưa có tên</translation>
  </message>
  <message>
   <source>Projects in implementation without a report on {year}, {n} in all, such as {codes}.</source>
   <translation>Dự án đang thực hiện chưa có báo cáo năm {year}: tổng số {n}, như {codes}.</translation>
  </message>
  <message>
   <source>Projects in implementation without a report on {year}: {codes}.</source>
   <translation>Dự án đang thực hiện chưa có báo cáo năm {year}: {codes}.</translation>
  </message>
  <message>
   <source>Progress reports that do not say which time they are about, and so are not counted: {n}.</source>
   <translation>Báo cáo tiến độ không nêu kỳ báo cáo, nên không được tính: {n}.</translation>
  </message>
  <message>
   <source>Among the projects are some that other provinces lead and that reach this one: {n}.</source>
   <translation>Trong đó có dự án do tỉnh khác chủ trì và có địa bàn tại tỉnh này: {n}.</translation>
  </message>
  <message>
   <source>Total in {currency}</source>
   <translation>Tổng bằng {currency}</translation>
  </message>
  <message>
   <source>What is missing</source>
   <translation>Những gì còn thiếu</translation>
  </message>
  <message>
   <source>How these figures are made</source>
   <translation>Cách tính các số liệu này</translation>
  </message>
  <message>
   <source>A milestone is due on its adopted day, or on the forecast one where none was adopted. Milestones of projects that are proposed, endorsed or cancelled are not counted; among those past their due day are only milestones of projects under way.</source>
   <translation>Cột mốc đến hạn vào ngày gốc, hoặc vào ngày dự kiến nếu chưa có ngày gốc. Không tính cột mốc của dự án đang đề xuất, mới được tán thành hoặc đã hủy; danh sách quá hạn chỉ gồm cột mốc của dự án đang thực hiện.</translation>
  </message>
  <message>
   <source>Money is the sum of all funding lines, converted at the secretariat's rate for the last day of their year, or for today. Each figure is rounded by itself.</source>
   <translation>Kinh phí là tổng mọi khoản kinh phí, quy đổi theo tỷ giá của ban thư ký vào ngày cuối năm của khoản đó, hoặc hôm nay. Mỗi số liệu được làm tròn riêng.</translation>
  </message>
  <message>
   <source>No project is counted in any section of the Plan.</source>
   <translation>Không có dự án nào được tính trong bất kỳ mục nào của Kế hoạch.</translation>
  </message>
  <message>
   <source>Sections with a project</source>
   <translation>Mục có dự án</translation>
  </message>
  <message>
   <source>Measures with a project</source>
   <translation>Biện pháp có dự án</translation>
  </message>
  <message>
   <source>Blank cells</source>
   <translation>Ô trống</translation>
  </message>
  <message>
   <source>section by country</source>
   <translation>theo mục và quốc gia</translation>
  </message>
  <message>
   <source>{kept} of {due}</source>
   <translation>{kept}/{due}</translation>
  </message>
  <message>
   <source>all years</source>
   <translation>tất cả các năm</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Tổng</translation>
  </message>
  <message>
   <source>Projects by section and country</source>
   <translation>Dự án theo mục và quốc gia</translation>
  </message>
  <message>
   <source>All sections</source>
   <translation>Tất cả các mục</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>Mục</translation>
  </message>
  <message>
   <source>Sections without a project: {sections}.</source>
   <translation>Các mục chưa có dự án: {sections}.</translation>
  </message>
  <message>
   <source>Money committed by section and country</source>
   <translation>Kinh phí cam kết theo mục và quốc gia</translation>
  </message>
  <message>
   <source>No funding has been recorded.</source>
   <translation>Chưa ghi nhận kinh phí nào.</translation>
  </message>
  <message>
   <source>Measures without a project in {country}</source>
   <translation>Biện pháp chưa có dự án tại {country}</translation>
  </message>
  <message>
   <source>Each measure of the Plan has a project.</source>
   <translation>Biện pháp nào của Kế hoạch cũng có dự án.</translation>
  </message>
  <message>
   <source>Without a project are {n} of the {all} measures of the Plan.</source>
   <translation>Trong {all} biện pháp của Kế hoạch, có {n} biện pháp chưa có dự án.</translation>
  </message>
  <message>
   <source>Measure of the Plan</source>
   <translation>Biện pháp của Kế hoạch</translation>
  </message>
  <message>
   <source>Counted are projects as known at the desk “{desk}” on {day}, but for the {n} that were cancelled or declined.</source>
   <translation>Tính các dự án theo dữ liệu tại trạm “{desk}” đến {day}, trừ {n} dự án đã hủy hoặc không được chấp thuận.</translation>
  </message>
  <message>
   <source>In {year} are the projects that run in it by their actual days, or else the planned ones, and the funding lines of that year.</source>
   <translation>Năm {year} gồm các dự án diễn ra trong năm đó theo ngày thực tế, nếu không có thì theo ngày kế hoạch, và các khoản kinh phí của năm đó.</translation>
  </message>
  <message>
   <source>A project is counted in each section and measure that it serves and in each country that leads it or that it reaches, but once in a total. Its money stands once: with its primary measure and the country that leads it.</source>
   <translation>Một dự án được tính ở từng mục và biện pháp mà dự án phục vụ, ở nước chủ trì và từng nước có địa bàn dự án, nhưng chỉ tính một lần trong số tổng. Kinh phí của dự án chỉ ghi một lần: ở biện pháp chính và nước chủ trì.</translation>
  </message>
  <message>
   <source>Coverage of the Plan of Action in {year}</source>
   <translation>Mức độ bao phủ của Kế hoạch hành động năm {year}</translation>
  </message>
  <message>
   <source>Coverage of the Plan of Action, {first}–{last}</source>
   <translation>Mức độ bao phủ của Kế hoạch hành động, {first}-{last}</translation>
  </message>
  <message>
   <source>This desk knows projects of {country} only, and so the matrix has one column.</source>
   <translation>Trạm này chỉ có dự án của {country}, nên ma trận chỉ có một cột.</translation>
  </message>
  <message>
   <source>Projects of the six countries, as far as they are known at this desk.</source>
   <translation>Dự án của sáu nước, theo dữ liệu hiện có tại trạm này.</translation>
  </message>
  <message>
   <source>Nothing is known at this desk of projects in: {countries}. They have no column.</source>
   <translation>Trạm này chưa có dữ liệu về dự án tại: {countries}. Các nước này không có cột.</translation>
  </message>
  <message>
   <source>This is the desk of {province}; projects of other provinces may be unknown here.</source>
   <translation>Đây là trạm của {province}; dự án của các tỉnh khác có thể chưa được biết ở đây.</translation>
  </message>
  <message>
   <source>Projects without any date, which are in no year: {n}.</source>
   <translation>Dự án không nêu ngày nào, nên không tính vào năm nào: {n}.</translation>
  </message>
  <message>
   <source>Projects without one of these countries, which are not counted: {n}.</source>
   <translation>Dự án không thuộc nước nào trong số này, nên không được tính: {n}.</translation>
  </message>
  <message>
   <source>Funding lines without a year, which are in no year: {n}.</source>
   <translation>Khoản kinh phí không nêu năm, nên không tính vào năm nào: {n}.</translation>
  </message>
  <message>
   <source>Committed, USD thousand</source>
   <translation>Cam kết, nghìn USD</translation>
  </message>
  <message>
   <source>Changes since edition {number}: {report}</source>
   <translation>Thay đổi kể từ bản chốt số {number}: {report}</translation>
  </message>
  <message>
   <source>Nothing that the report is made from was changed.</source>
   <translation>Dữ liệu dùng để lập báo cáo không có gì thay đổi.</translation>
  </message>
  <message>
   <source>Changed entries: {edits}, in projects: {projects}.</source>
   <translation>Số nội dung đã thay đổi: {edits}, số dự án liên quan: {projects}.</translation>
  </message>
  <message>
   <source>What was changed</source>
   <translation>Nội dung thay đổi</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Trước</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Sau</translation>
  </message>
  <message>
   <source>By whom</source>
   <translation>Người thay đổi</translation>
  </message>
  <message>
   <source>Not of one project</source>
   <translation>Không thuộc riêng dự án nào</translation>
  </message>
  <message>
   <source>Told is what was entered or came with bundles after the figures of the edition had been read, as far as it shows; what was changed and put back is not told.</source>
   <translation>Bảng này nêu các nội dung được nhập hoặc nhận theo gói sau khi số liệu của bản chốt đã được đọc, trong phạm vi còn nhận biết được; không nêu các nội dung đã thay đổi rồi trả lại như cũ.</translation>
  </message>
  <message>
   <source>From edition {earlier}, as of {first}, to what the desk “{desk}” knows on {last}</source>
   <translation>Từ bản chốt số {earlier} (số liệu đến {first}) tới dữ liệu có tại trạm “{desk}” đến {last}</translation>
  </message>
  <message>
   <source>From edition {earlier}, as of {first}, to edition {later}, as of {last}</source>
   <translation>Từ bản chốt số {earlier}, số liệu đến {first}, tới bản chốt số {later}, số liệu đến {last}</translation>
  </message>
  <message>
   <source>{kind} “{name}”</source>
   <translation>{kind} “{name}”</translation>
  </message>
  <message>
   <source>Put into the bin</source>
   <translation>Đã chuyển vào thùng rác</translation>
  </message>
  <message>
   <source>{field}: {value}</source>
   <translation>{field}: {value}</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Mới</translation>
  </message>
  <message>
   <source>{desk}, {day}</source>
   <translation>{desk}, {day}</translation>
  </message>
  <message>
   <source>Funding of projects</source>
   <translation>Kinh phí dự án</translation>
  </message>
  <message>
   <source>Projects of {country}, as far as they are known at this desk.</source>
   <translation>Dự án của {country}, theo dữ liệu hiện có tại trạm này.</translation>
  </message>
  <message>
   <source>All projects that are known at this desk, of whatever country.</source>
   <translation>Tất cả dự án có dữ liệu tại trạm này, không phân biệt quốc gia.</translation>
  </message>
  <message>
   <source>Funding lines: {n}</source>
   <translation>Số khoản kinh phí: {n}</translation>
  </message>
  <message>
   <source>{percent} of what is committed</source>
   <translation>bằng {percent} số cam kết</translation>
  </message>
  <message>
   <source>{percent} of what is disbursed</source>
   <translation>bằng {percent} số đã giải ngân</translation>
  </message>
  <message>
   <source>Projects with funding</source>
   <translation>Dự án có kinh phí</translation>
  </message>
  <message>
   <source>All sources</source>
   <translation>Tất cả các nguồn</translation>
  </message>
  <message>
   <source>Funding by source</source>
   <translation>Kinh phí theo nguồn</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Nguồn</translation>
  </message>
  <message>
   <source>Funding by source and year, USD</source>
   <translation>Kinh phí theo nguồn và năm, USD</translation>
  </message>
  <message>
   <source>Funding by year</source>
   <translation>Kinh phí theo năm</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Năm</translation>
  </message>
  <message>
   <source>Cash and in kind</source>
   <translation>Tiền và hiện vật</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Loại</translation>
  </message>
  <message>
   <source>Funding by country</source>
   <translation>Kinh phí theo quốc gia</translation>
  </message>
  <message>
   <source>Country in the lead</source>
   <translation>Nước chủ trì</translation>
  </message>
  <message>
   <source>Funding by province of {country}</source>
   <translation>Kinh phí theo tỉnh của {country}</translation>
  </message>
  <message>
   <source>As recorded, by currency</source>
   <translation>Số tiền gốc theo loại tiền</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Loại tiền</translation>
  </message>
  <message>
   <source>Funding lines</source>
   <translation>Số khoản</translation>
  </message>
  <message>
   <source>{currency} thousand</source>
   <translation>nghìn {currency}</translation>
  </message>
  <message>
   <source>USD thousand</source>
   <translation>Nghìn USD</translation>
  </message>
  <message>
   <source>until {year}</source>
   <translation>đến {year}</translation>
  </message>
  <message>
   <source>from {year}</source>
   <translation>từ {year}</translation>
  </message>
  <message>
   <source>Year not given</source>
   <translation>Chưa nêu năm</translation>
  </message>
  <message>
   <source>Kind not given</source>
   <translation>Chưa nêu loại</translation>
  </message>
  <message>
   <source>Country not given</source>
   <translation>Chưa nêu quốc gia</translation>
  </message>
  <message>
   <source>Spent above disbursed</source>
   <translation>Chi vượt số giải ngân</translation>
  </message>
  <message>
   <source>No project has spent more of a source than was disbursed to it.</source>
   <translation>Không có dự án nào chi vượt số đã giải ngân từ bất kỳ nguồn nào.</translation>
  </message>
  <message>
   <source>Above</source>
   <translation>Số vượt</translation>
  </message>
  <message>
   <source>Listed are the {shown} that are most overspent, of {all}.</source>
   <translation>Liệt kê {shown} khoản chi vượt nhiều nhất trong tổng số {all}.</translation>
  </message>
  <message>
   <source>Projects that spent money of a source without a figure for what was disbursed: {n}.</source>
   <translation>Dự án đã chi tiền của một nguồn nhưng không có số giải ngân của nguồn đó: {n}.</translation>
  </message>
  <message>
   <source>More is spent than disbursed.</source>
   <translation>Số đã chi nhiều hơn số giải ngân.</translation>
  </message>
  <message>
   <source>Added up are the funding lines of all projects as known at the desk “{desk}” on {day}. A project's money stands with the country and the province that lead it.</source>
   <translation>Cộng các khoản kinh phí của tất cả dự án, theo dữ liệu tại trạm “{desk}” đến {day}. Kinh phí của dự án được ghi ở nước và tỉnh chủ trì.</translation>
  </message>
  <message>
   <source>Edition {number}, fingerprint {fingerprint}</source>
   <translation>Bản chốt số {number}, mã vân tay {fingerprint}</translation>
  </message>
  <message>
   <source>This edition</source>
   <translation>Bản chốt này</translation>
  </message>
  <message>
   <source>Edition {number}, as of {day}, frozen at the desk “{desk}” by {author}.</source>
   <translation>Bản chốt số {number}, số liệu đến {day}, do {author} chốt tại trạm “{desk}”.</translation>
  </message>
  <message>
   <source>Fingerprint of its figures (SHA-256): {fingerprint}</source>
   <translation>Mã vân tay của số liệu (SHA-256): {fingerprint}</translation>
  </message>
  <message>
   <source>{desk} ({changes})</source>
   <translation>{desk} ({changes})</translation>
  </message>
  <message>
   <source>It was made from {changes} changes of these desks, as far as they were known: {desks}.</source>
   <translation>Được lập từ {changes} thay đổi đã biết lúc đó của các trạm sau: {desks}.</translation>
  </message>
  <message>
   <source>National summary: {country}</source>
   <translation>Tổng hợp quốc gia: {country}</translation>
  </message>
  <message>
   <source>Overdue milestones: {area}</source>
   <translation>Cột mốc quá hạn: {area}</translation>
  </message>
  <message>
   <source>Milestones past their due day in projects under way</source>
   <translation>Các cột mốc quá hạn của dự án đang thực hiện</translation>
  </message>
  <message>
   <source>No milestone of a project under way is past its due day.</source>
   <translation>Không có cột mốc nào của dự án đang thực hiện bị quá hạn.</translation>
  </message>
  <message>
   <source>All overdue milestones by province</source>
   <translation>Tất cả cột mốc quá hạn theo tỉnh</translation>
  </message>
  <message>
   <source>of {n} not yet done</source>
   <translation>trong {n} chưa hoàn thành</translation>
  </message>
  <message>
   <source>Past their due day</source>
   <translation>Đã quá hạn</translation>
  </message>
  <message>
   <source>Most days late</source>
   <translation>Số ngày chậm nhiều nhất</translation>
  </message>
  <message>
   <source>of {n} under way</source>
   <translation>trong {n} đang thực hiện</translation>
  </message>
  <message>
   <source>Projects concerned</source>
   <translation>Dự án liên quan</translation>
  </message>
  <message>
   <source>Late by over {n} days</source>
   <translation>Chậm trên {n} ngày</translation>
  </message>
  <message>
   <source>Why they are late</source>
   <translation>Lý do chậm</translation>
  </message>
  <message>
   <source>Projects that are latest</source>
   <translation>Các dự án chậm nhất</translation>
  </message>
  <message>
   <source>Its latest milestone</source>
   <translation>Cột mốc chậm nhất</translation>
  </message>
  <message>
   <source>Listed are the {shown} projects that are latest, of {all}.</source>
   <translation>Liệt kê {shown} dự án chậm nhất trong tổng số {all}.</translation>
  </message>
  <message>
   <source>By province</source>
   <translation>Theo tỉnh</translation>
  </message>
  <message>
   <source>By section of the Plan</source>
   <translation>Theo mục của Kế hoạch</translation>
  </message>
  <message>
   <source>All projects under way</source>
   <translation>Tất cả dự án đang thực hiện</translation>
  </message>
  <message>
   <source>Responsible</source>
   <translation>Đơn vị phụ trách</translation>
  </message>
  <message>
   <source>Adopted</source>
   <translation>Ngày gốc</translation>
  </message>
  <message>
   <source>Forecast</source>
   <translation>Dự kiến</translation>
  </message>
  <message>
   <source>Milestones not done and without a due day, so that they are never late: {n}.</source>
   <translation>Cột mốc chưa hoàn thành và không có ngày đến hạn, nên không bao giờ bị tính là chậm: {n}.</translation>
  </message>
  <message>
   <source>Projects under way without a milestone: {n}.</source>
   <translation>Dự án đang thực hiện chưa có cột mốc: {n}.</translation>
  </message>
  <message>
   <source>The mark of what is late stands beside milestones late by over {n} days.</source>
   <translation>Cột mốc chậm trên {n} ngày có dấu báo chậm bên cạnh.</translation>
  </message>
  <message>
   <source>Figures of the year {year} under the Five-Year Plan of Action on Mekong-Lancang Cooperation ({first}-{last})</source>
   <translation>Số liệu năm {year} thuộc Kế hoạch hành động 5 năm Hợp tác Mekong - Lan Thương ({first}-{last})</translation>
  </message>
  <message>
   <source>Figures of the year {year} under the Five-Year Plan of Action on Lancang-Mekong Cooperation ({first}-{last})</source>
   <translation>Số liệu năm {year} thuộc Kế hoạch hành động 5 năm Hợp tác Lan Thương - Mekong ({first}-{last})</translation>
  </message>
  <message>
   <source>Stage not given</source>
   <translation>Chưa nêu giai đoạn</translation>
  </message>
  <message>
   <source>Cancelled, without a state</source>
   <translation>Đã hủy, không có tình trạng</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Giai đoạn</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Tình trạng</translation>
  </message>
  <message>
   <source>States of projects by pillar</source>
   <translation>Tình trạng dự án theo trụ cột</translation>
  </message>
  <message>
   <source>Pillar of the Plan</source>
   <translation>Trụ cột của Kế hoạch</translation>
  </message>
  <message>
   <source>Reached without a date, and so in none of the months: {n}.</source>
   <translation>Đã đạt nhưng không có ngày, nên không tính vào tháng nào: {n}.</translation>
  </message>
  <message>
   <source>Milestones past their due day</source>
   <translation>Các cột mốc đã quá hạn</translation>
  </message>
  <message>
   <source>Projects with entries that wait for a decision</source>
   <translation>Dự án có nội dung chờ quyết định</translation>
  </message>
  <message>
   <source>Listed are the {shown} with most, of {all}.</source>
   <translation>Liệt kê {shown} dự án có nhiều nội dung chờ nhất trong tổng số {all}.</translation>
  </message>
  <message>
   <source>A project's progress is the weighted sum of its milestones. The progress of a section, a province or the country is the mean of its adopted projects, rounded down; the upright tick shows where it should be today.</source>
   <translation>Tiến độ của một dự án là tổng theo trọng số của các cột mốc. Tiến độ của một mục, một tỉnh hoặc cả nước là trung bình của các dự án đã được thông qua, làm tròn xuống; vạch đứng cho biết mức cần đạt hôm nay.</translation>
  </message>
  <message>
   <source>The chart of the year counts milestones by the day on which they were reached, whether they were due in that year or not.</source>
   <translation>Biểu đồ của năm tính cột mốc theo ngày đạt, dù cột mốc có đến hạn trong năm đó hay không.</translation>
  </message>
  <message>
   <source>Annex: all projects by section</source>
   <translation>Phụ lục: tất cả dự án theo mục</translation>
  </message>
  <message>
   <source>State and stage</source>
   <translation>Tình trạng và giai đoạn</translation>
  </message>
  <message>
   <source>Forecast end</source>
   <translation>Dự kiến kết thúc</translation>
  </message>
  <message>
   <source>{n} under way</source>
   <translation>{n} đang thực hiện</translation>
  </message>
  <message>
   <source>Milestones reached</source>
   <translation>Cột mốc đã đạt</translation>
  </message>
  <message>
   <source>due so far in {year}</source>
   <translation>đến hạn trong năm {year} đến nay</translation>
  </message>
  <message>
   <source>{amount} spent</source>
   <translation>đã chi {amount}</translation>
  </message>
  <message>
   <source>up to 1 day</source>
   <translation>nhiều nhất 1 ngày</translation>
  </message>
  <message>
   <source>up to {n} days</source>
   <translation>nhiều nhất {n} ngày</translation>
  </message>
  <message>
   <source>Milestones in {year}, planned and reached</source>
   <translation>Cột mốc năm {year}, kế hoạch và đã đạt</translation>
  </message>
  <message>
   <source>All provinces</source>
   <translation>Tất cả các tỉnh</translation>
  </message>
  <message>
   <source>Projects by state:</source>
   <translation>Dự án theo tình trạng:</translation>
  </message>
  <message>
   <source>Cancelled ones have none.</source>
   <translation>Dự án đã hủy không có tình trạng.</translation>
  </message>
  <message>
   <source>and spent</source>
   <translation>và đã chi</translation>
  </message>
  <message>
   <source>Photos</source>
   <translation>Ảnh</translation>
  </message>
  <message>
   <source>Earlier photos, not shown here: {n}.</source>
   <translation>Số ảnh trước đó không hiển thị ở đây: {n}.</translation>
  </message>
  <message>
   <source>Other files of evidence</source>
   <translation>Các tệp minh chứng khác</translation>
  </message>
  <message>
   <source>Earlier files, not shown here: {n}.</source>
   <translation>Số tệp trước đó không hiển thị ở đây: {n}.</translation>
  </message>
  <message>
   <source>This file is not at this desk.</source>
   <translation>Tệp này không có tại trạm này.</translation>
  </message>
  <message>
   <source>This file cannot be shown as a picture.</source>
   <translation>Tệp này không hiển thị được dưới dạng hình.</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>Mục tiêu</translation>
  </message>
  <message>
   <source>No dates have been given for this project.</source>
   <translation>Chưa nêu ngày nào cho dự án này.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Bắt đầu</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Kết thúc</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Địa điểm</translation>
  </message>
  <message>
   <source>Contact: {contact}</source>
   <translation>Liên hệ: {contact}</translation>
  </message>
  <message>
   <source>Led by</source>
   <translation>Chủ trì</translation>
  </message>
  <message>
   <source>Partners</source>
   <translation>Đối tác</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>Tổng kinh phí</translation>
  </message>
  <message>
   <source>Proposal</source>
   <translation>Đề xuất</translation>
  </message>
  <message>
   <source>adopted {day}</source>
   <translation>kế hoạch gốc {day}</translation>
  </message>
  <message>
   <source>actual</source>
   <translation>thực tế</translation>
  </message>
  <message>
   <source>forecast</source>
   <translation>dự kiến</translation>
  </message>
  <message>
   <source>adopted</source>
   <translation>kế hoạch gốc</translation>
  </message>
  <message>
   <source>Further measures: {measures}</source>
   <translation>Biện pháp khác: {measures}</translation>
  </message>
  <message>
   <source>Priority area: {area}</source>
   <translation>Lĩnh vực ưu tiên: {area}</translation>
  </message>
  <message>
   <source>Also reaches: {places}</source>
   <translation>Địa bàn khác: {places}</translation>
  </message>
  <message>
   <source>{district} ({province})</source>
   <translation>{district} ({province})</translation>
  </message>
  <message>
   <source>Last progress report</source>
   <translation>Báo cáo tiến độ gần nhất</translation>
  </message>
  <message>
   <source>No progress report has been handed in.</source>
   <translation>Chưa trình báo cáo tiến độ nào.</translation>
  </message>
  <message>
   <source>Assessments, from 1 (weak) to 5 (strong)</source>
   <translation>Đánh giá, từ 1 (yếu) đến 5 (tốt)</translation>
  </message>
  <message>
   <source>progress {percent}</source>
   <translation>tiến độ {percent}</translation>
  </message>
  <message>
   <source>State and period</source>
   <translation>Tình trạng và kỳ</translation>
  </message>
  <message>
   <source>No reason was given.</source>
   <translation>Không nêu lý do.</translation>
  </message>
  <message>
   <source>Why returned</source>
   <translation>Lý do trả lại</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>Nội dung thực hiện</translation>
  </message>
  <message>
   <source>Issues</source>
   <translation>Khó khăn, vướng mắc</translation>
  </message>
  <message>
   <source>Next steps</source>
   <translation>Bước tiếp theo</translation>
  </message>
  <message>
   <source>Earlier assessments, not shown here: {n}.</source>
   <translation>Các đánh giá trước, không nêu ở đây: {n}.</translation>
  </message>
  <message>
   <source>women: {n}</source>
   <translation>nữ: {n}</translation>
  </message>
  <message>
   <source>Beneficiaries</source>
   <translation>Người hưởng lợi</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>Đã kết thúc</translation>
  </message>
  <message>
   <source>Adopted end</source>
   <translation>Ngày kết thúc gốc</translation>
  </message>
  <message>
   <source>Milestones</source>
   <translation>Cột mốc</translation>
  </message>
  <message>
   <source>No milestones have been recorded.</source>
   <translation>Chưa ghi nhận cột mốc nào.</translation>
  </message>
  <message>
   <source>Milestone</source>
   <translation>Cột mốc</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>Trọng số</translation>
  </message>
  <message>
   <source>Forecast or actual</source>
   <translation>Dự kiến hoặc thực tế</translation>
  </message>
  <message>
   <source>Waits for: {milestone}</source>
   <translation>Chờ: {milestone}</translation>
  </message>
  <message>
   <source>{reason}: {text}</source>
   <translation>{reason}: {text}</translation>
  </message>
  <message>
   <source>reached, day not given</source>
   <translation>đã đạt, không nêu ngày</translation>
  </message>
  <message>
   <source>Progress as a weighted sum: {formula}.</source>
   <translation>Tiến độ tính bằng tổng theo trọng số: {formula}.</translation>
  </message>
  <message>
   <source>Progress as a mean, since no milestone has a weight: {formula}.</source>
   <translation>Tiến độ tính bằng trung bình, vì không cột mốc nào có trọng số: {formula}.</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>Kinh phí</translation>
  </message>
  <message>
   <source>Indicators</source>
   <translation>Chỉ số</translation>
  </message>
  <message>
   <source>Indicator</source>
   <translation>Chỉ số</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>Giá trị gốc</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Mục tiêu</translation>
  </message>
  <message>
   <source>Actual</source>
   <translation>Thực tế</translation>
  </message>
  <message>
   <source>Way to the target</source>
   <translation>Mức đạt so với mục tiêu</translation>
  </message>
  <message>
   <source>women {n}</source>
   <translation>nữ {n}</translation>
  </message>
  <message>
   <source>men {n}</source>
   <translation>nam {n}</translation>
  </message>
  <message>
   <source>youth {n}</source>
   <translation>thanh niên {n}</translation>
  </message>
  <message>
   <source>Projects proposed for {year}: {country}</source>
   <translation>Dự án đề xuất cho năm {year}: {country}</translation>
  </message>
  <message>
   <source>On the list by the way they have come, then by section of the Plan</source>
   <translation>Xếp theo bước xét duyệt đã qua, sau đó theo mục của Kế hoạch</translation>
  </message>
  <message>
   <source>No project of {country} is on the list for {year} at this desk.</source>
   <translation>Không có dự án nào của {country} trong danh sách năm {year} tại trạm này.</translation>
  </message>
  <message>
   <source>Projects on the list</source>
   <translation>Dự án trong danh sách</translation>
  </message>
  <message>
   <source>{n} recommended by the SOM</source>
   <translation>SOM đã khuyến nghị {n}</translation>
  </message>
  <message>
   <source>Adopted by the FMM</source>
   <translation>Hội nghị Bộ trưởng đã thông qua</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Không được chấp thuận</translation>
  </message>
  <message>
   <source>The whole list</source>
   <translation>Toàn bộ danh sách</translation>
  </message>
  <message>
   <source>By state</source>
   <translation>Theo tình trạng</translation>
  </message>
  <message>
   <source>Budget, USD</source>
   <translation>Kinh phí, USD</translation>
  </message>
  <message>
   <source>State not given</source>
   <translation>Chưa nêu tình trạng</translation>
  </message>
  <message>
   <source>Code and measure</source>
   <translation>Mã và biện pháp</translation>
  </message>
  <message>
   <source>Project and who leads it</source>
   <translation>Dự án và cơ quan chủ trì</translation>
  </message>
  <message>
   <source>Place and dates</source>
   <translation>Địa điểm và thời gian</translation>
  </message>
  <message>
   <source>Led by {name}</source>
   <translation>Chủ trì: {name}</translation>
  </message>
  <message>
   <source>Dates not given</source>
   <translation>Chưa nêu thời gian</translation>
  </message>
  <message>
   <source>Projects on this list without dates: {n}.</source>
   <translation>Dự án trong danh sách này chưa nêu thời gian: {n}.</translation>
  </message>
  <message>
   <source>Projects on this list without a budget: {n}.</source>
   <translation>Dự án trong danh sách này chưa nêu kinh phí: {n}.</translation>
  </message>
  <message>
   <source>Budgets that are not in the totals, since their currency or a rate for it is missing, or the amount cannot be counted: {n}.</source>
   <translation>Dự án có kinh phí không tính vào tổng, vì thiếu loại tiền hoặc tỷ giá, hoặc số tiền không tính được: {n}.</translation>
  </message>
  <message>
   <source>Projects on this list without a number of beneficiaries: {n}.</source>
   <translation>Dự án trong danh sách này chưa nêu số người hưởng lợi: {n}.</translation>
  </message>
  <message>
   <source>Proposed projects that do not say for which year, and so are on no list: {n}.</source>
   <translation>Dự án đề xuất chưa nêu cho năm nào, nên không có trong danh sách nào: {n}.</translation>
  </message>
  <message>
   <source>Listed are the projects that {country} leads or that reach it and that were proposed for {year}, as known at the desk “{desk}” on {day}.</source>
   <translation>Liệt kê các dự án do {country} chủ trì hoặc có địa bàn tại đó, được đề xuất cho năm {year}, theo dữ liệu tại trạm “{desk}” đến {day}.</translation>
  </message>
  <message>
   <source>Budgets are told in US dollars at the secretariat's rate for today; declined projects are in the totals. Days are the planned ones.</source>
   <translation>Kinh phí được tính bằng USD theo tỷ giá hôm nay của ban thư ký; dự án không được chấp thuận vẫn tính vào tổng. Các ngày là ngày theo kế hoạch.</translation>
  </message>
  <message>
   <source>Province summary: {province}</source>
   <translation>Tổng hợp tỉnh: {province}</translation>
  </message>
  <message>
   <source>Progress reports on {year}</source>
   <translation>Báo cáo tiến độ năm {year}</translation>
  </message>
  <message>
   <source>No progress report on {year} has been handed in.</source>
   <translation>Chưa trình báo cáo tiến độ nào của năm {year}.</translation>
  </message>
  <message>
   <source>Quarter</source>
   <translation>Quý</translation>
  </message>
  <message>
   <source>Handed in</source>
   <translation>Đã trình</translation>
  </message>
  <message>
   <source>Of these approved</source>
   <translation>Trong đó đã duyệt</translation>
  </message>
  <message>
   <source>Of these returned</source>
   <translation>Trong đó bị trả lại</translation>
  </message>
  <message>
   <source>Whole year</source>
   <translation>Cả năm</translation>
  </message>
  <message>
   <source>Reports that were returned and not handed in again</source>
   <translation>Báo cáo bị trả lại và chưa trình lại</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Kỳ</translation>
  </message>
  <message>
   <source>all reported on</source>
   <translation>đã báo cáo đủ</translation>
  </message>
  <message>
   <source>in part</source>
   <translation>một phần</translation>
  </message>
  <message>
   <source>returned</source>
   <translation>bị trả lại</translation>
  </message>
  <message>
   <source>no report</source>
   <translation>không có báo cáo</translation>
  </message>
  <message>
   <source>not over yet</source>
   <translation>chưa hết kỳ</translation>
  </message>
  <message>
   <source>Who has reported: {country}</source>
   <translation>Tình hình báo cáo: {country}</translation>
  </message>
  <message>
   <source>Projects reported on</source>
   <translation>Dự án đã báo cáo</translation>
  </message>
  <message>
   <source>of {n} with projects in implementation</source>
   <translation>trong {n} nơi có dự án đang thực hiện</translation>
  </message>
  <message>
   <source>Reported on all</source>
   <translation>Đã báo cáo đủ</translation>
  </message>
  <message>
   <source>Reported in part</source>
   <translation>Báo cáo một phần</translation>
  </message>
  <message>
   <source>Without a report</source>
   <translation>Không có báo cáo</translation>
  </message>
  <message>
   <source>in {n} months</source>
   <translation>trong {n} tháng</translation>
  </message>
  <message>
   <source>Bundles that came</source>
   <translation>Gói đã nhận</translation>
  </message>
  <message>
   <source>Provinces that handed in reports</source>
   <translation>Số tỉnh đã trình báo cáo</translation>
  </message>
  <message>
   <source>Bundles</source>
   <translation>Gói</translation>
  </message>
  <message>
   <source>Projects reported on:</source>
   <translation>Số dự án đã báo cáo:</translation>
  </message>
  <message>
   <source>Below: bundles that came.</source>
   <translation>Dòng dưới: số gói đã nhận.</translation>
  </message>
  <message>
   <source>Without a report on {period}: {provinces}.</source>
   <translation>Không có báo cáo cho {period}: {provinces}.</translation>
  </message>
  <message>
   <source>Provinces from whose desks nothing has ever come: {provinces}.</source>
   <translation>Các tỉnh mà trạm chưa từng gửi đến nội dung nào: {provinces}.</translation>
  </message>
  <message>
   <source>Provinces without a project or a desk, and so not told of above: {provinces}.</source>
   <translation>Các tỉnh không có dự án và cũng không có trạm, nên không nêu ở trên: {provinces}.</translation>
  </message>
  <message>
   <source>Told is what is known at the desk “{desk}” on {day}.</source>
   <translation>Nội dung theo dữ liệu tại trạm “{desk}” đến {day}.</translation>
  </message>
  <message>
   <source>A report counts in the period in which the time that it is about ends. One that was returned counts once it is handed in again.</source>
   <translation>Báo cáo được tính vào kỳ mà khoảng thời gian được báo cáo kết thúc. Báo cáo bị trả lại chỉ được tính khi đã trình lại.</translation>
  </message>
  <message>
   <source>A bundle counts in the period in which it was merged at this desk. Merges that were taken back do not count.</source>
   <translation>Gói được tính vào kỳ mà gói được hợp nhất tại trạm này. Những lần hợp nhất đã rút lại không được tính.</translation>
  </message>
  <message>
   <source>Reports are awaited of the projects that are in implementation today, for earlier periods too.</source>
   <translation>Dự án cần có báo cáo là những dự án đang thực hiện vào hôm nay, kể cả khi tính cho các kỳ trước.</translation>
  </message>
  <message>
   <source>Relevance</source>
   <translation>Tính phù hợp</translation>
  </message>
  <message>
   <source>Coherence</source>
   <translation>Tính gắn kết</translation>
  </message>
  <message>
   <source>Effectiveness</source>
   <translation>Tính hiệu quả</translation>
  </message>
  <message>
   <source>Efficiency</source>
   <translation>Hiệu suất</translation>
  </message>
  <message>
   <source>Impact</source>
   <translation>Tác động</translation>
  </message>
  <message>
   <source>Sustainability</source>
   <translation>Tính bền vững</translation>
  </message>
  <message>
   <source>Assessment</source>
   <translation>Đánh giá</translation>
  </message>
  <message>
   <source>n/a</source>
   <translation>không áp dụng</translation>
  </message>
  <message>
   <source>Recommendation</source>
   <translation>Kiến nghị</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Người thực hiện</translation>
  </message>
  <message>
   <source>Reading progress reports</source>
   <translation>Đang đọc báo cáo tiến độ</translation>
  </message>
  <message>
   <source>Reading assessments</source>
   <translation>Đang đọc đánh giá</translation>
  </message>
  <message>
   <source>Reading projects</source>
   <translation>Đang đọc dự án</translation>
  </message>
  <message>
   <source>Reading funding</source>
   <translation>Đang đọc kinh phí</translation>
  </message>
  <message>
   <source>Reading milestones</source>
   <translation>Đang đọc cột mốc</translation>
  </message>
  <message>
   <source>There is no project {id} at this desk, or it is in the bin.</source>
   <translation>Không có dự án {id} tại trạm này, hoặc dự án nằm trong thùng rác.</translation>
  </message>
  <message>
   <source>Timeline of projects: {place}</source>
   <translation>Biểu đồ thời gian dự án: {place}</translation>
  </message>
  <message>
   <source>Ending later than adopted</source>
   <translation>Kết thúc muộn hơn ngày gốc</translation>
  </message>
  <message>
   <source>Projects without dates</source>
   <translation>Dự án chưa có ngày</translation>
  </message>
  <message>
   <source>Bar: from start to end, actual or as forecast, dark as far as it is done. Thin line below it: the adopted dates. Dashed line: today. Milestones by state:</source>
   <translation>Thanh: từ bắt đầu đến kết thúc, theo ngày thực tế hoặc dự kiến, phần đậm là phần đã làm. Đường mảnh bên dưới: ngày gốc. Đường nét đứt: hôm nay. Cột mốc theo tình trạng:</translation>
  </message>
  <message>
   <source>Shown are the projects that {place} leads or that reach it, as known at the desk “{desk}” on {day}.</source>
   <translation>Hiển thị các dự án do {place} chủ trì hoặc có địa bàn tại đó, theo dữ liệu tại trạm “{desk}” đến {day}.</translation>
  </message>
  <message>
   <source>The dark part of a bar is the project's progress, the weighted sum of its milestones, and not time gone. A milestone stands on the day that it was reached, or is forecast for, or else was adopted for.</source>
   <translation>Phần đậm của thanh là tiến độ của dự án, tức tổng theo trọng số của các cột mốc, không phải thời gian đã trôi qua. Cột mốc được đặt tại ngày đã đạt, nếu chưa đạt thì tại ngày dự kiến, nếu không có thì tại ngày gốc.</translation>
  </message>
  <message>
   <source>Today, {day}</source>
   <translation>Hôm nay, {day}</translation>
  </message>
  <message>
   <source>Q{n}</source>
   <translation>Q{n}</translation>
  </message>
  <message>
   <source>Forecast earlier</source>
   <translation>Dự kiến sớm hơn</translation>
  </message>
  <message>
   <source>Forecast later</source>
   <translation>Dự kiến muộn hơn</translation>
  </message>
  <message>
   <source>Source not given</source>
   <translation>Chưa nêu nguồn</translation>
  </message>
  <message>
   <source>Without a measure of the Plan</source>
   <translation>Chưa có biện pháp của Kế hoạch</translation>
  </message>
  <message>
   <source>on the day</source>
   <translation>đúng ngày</translation>
  </message>
  <message>
   <source>1 day later</source>
   <translation>muộn 1 ngày</translation>
  </message>
  <message>
   <source>{n} days later</source>
   <translation>muộn {n} ngày</translation>
  </message>
  <message>
   <source>1 day early</source>
   <translation>sớm 1 ngày</translation>
  </message>
  <message>
   <source>{n} days early</source>
   <translation>sớm {n} ngày</translation>
  </message>
  <message>
   <source>1 day past due</source>
   <translation>quá hạn 1 ngày</translation>
  </message>
  <message>
   <source>{n} days past due</source>
   <translation>quá hạn {n} ngày</translation>
  </message>
  <message>
   <source>{amount} (currency not given)</source>
   <translation>{amount} (chưa nêu loại tiền)</translation>
  </message>
  <message>
   <source>{begins} to {ends}</source>
   <translation>{begins} đến {ends}</translation>
  </message>
  <message>
   <source>from {begins}</source>
   <translation>từ {begins}</translation>
  </message>
  <message>
   <source>until {ends}</source>
   <translation>đến {ends}</translation>
  </message>
  <message>
   <source>Quarter {n}, {year}</source>
   <translation>Quý {n}, {year}</translation>
  </message>
  <message>
   <source>Not in the totals ({totals}): {committed} committed, {spent} spent. There is no rate for {day} or before.</source>
   <translation>Không tính vào tổng ({totals}): cam kết {committed}, đã chi {spent}. Không có tỷ giá cho {day} hoặc trước đó.</translation>
  </message>
  <message>
   <source>Not in the totals ({totals}): {committed} committed, {spent} spent, without a currency.</source>
   <translation>Không tính vào tổng ({totals}): cam kết {committed}, đã chi {spent}, không nêu loại tiền.</translation>
  </message>
  <message>
   <source>Not in the totals ({totals}), since an amount is too large or too fine to count; funding lines: {n}.</source>
   <translation>Không tính vào tổng ({totals}), vì có số tiền quá lớn hoặc quá lẻ để tính; khoản kinh phí: {n}.</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>States of projects by section</source>
   <translation>Tình trạng dự án theo mục</translation>
  </message>
 </context>
 <context>
  <name>ReportState</name>
  <message>
   <source>Draft</source>
   <translation>Dự thảo</translation>
  </message>
  <message>
   <source>Submitted</source>
   <translation>Đã trình</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>Bị trả lại</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Đã phê duyệt</translation>
  </message>
  <message>
   <source>Locked</source>
   <translation>Đã khóa</translation>
  </message>
 </context>
 <context>
  <name>Reports</name>
  <message>
   <source>Period</source>
   <translation>Kỳ</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Tình trạng</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Tiến độ</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>Nội dung thực hiện</translation>
  </message>
  <message>
   <source>Progress reports</source>
   <translation>Báo cáo tiến độ</translation>
  </message>
  <message>
   <source>No progress report has been written for this project.</source>
   <translation>Chưa có báo cáo tiến độ nào cho dự án này.</translation>
  </message>
  <message>
   <source>{begins} to {ends}</source>
   <translation>{begins} đến {ends}</translation>
  </message>
  <message>
   <source>Without a period</source>
   <translation>Không nêu kỳ</translation>
  </message>
  <message>
   <source>{amount} spent</source>
   <translation>đã chi {amount}</translation>
  </message>
 </context>
 <context>
  <name>Rights</name>
  <message>
   <source>No secretariat that this desk trusts vouches for the desk that wrote it.</source>
   <translation>Không ban thư ký nào mà trạm này tin cậy xác nhận cho trạm đã ghi nội dung này.</translation>
  </message>
  <message>
   <source>It was written after the desk's certificate had been revoked.</source>
   <translation>Nội dung được ghi sau khi chứng thư của trạm đã bị thu hồi.</translation>
  </message>
  <message>
   <source>It was signed by another desk than the one in whose name it stands.</source>
   <translation>Nội dung do một trạm khác ký, không phải trạm đứng tên.</translation>
  </message>
  <message>
   <source>It belongs to another province or country than the desk that wrote it.</source>
   <translation>Nội dung thuộc tỉnh hoặc nước khác với trạm đã ghi.</translation>
  </message>
  <message>
   <source>It is about a record of another province or country, which was not handed over.</source>
   <translation>Nội dung về một bản ghi của tỉnh hoặc nước khác, chưa được bàn giao cho trạm đã ghi.</translation>
  </message>
  <message>
   <source>It is for the national secretariat to write.</source>
   <translation>Chỉ ban thư ký quốc gia mới được ghi nội dung này.</translation>
  </message>
  <message>
   <source>Lists of {country}</source>
   <translation>Danh mục của {country}</translation>
  </message>
  <message>
   <source>{place}, one project</source>
   <translation>{place}, một dự án</translation>
  </message>
  <message>
   <source>Only the secretariat keeps the exchange rates, and sends them with its bundles. Nothing was changed. Ask it to enter the rate.</source>
   <translation>Chỉ ban thư ký mới quản lý tỷ giá và gửi kèm các gói của mình. Dữ liệu giữ nguyên. Hãy đề nghị ban thư ký nhập tỷ giá.</translation>
  </message>
  <message>
   <source>Only the secretariat returns, approves and locks reports. Nothing was changed. Submit the report instead.</source>
   <translation>Chỉ ban thư ký mới được trả lại, phê duyệt và khóa báo cáo. Dữ liệu giữ nguyên. Hãy trình báo cáo.</translation>
  </message>
  <message>
   <source>This belongs to {place}, and this desk writes only what is its own. Nothing was changed. Ask the desk there, or the secretariat, to make the change.</source>
   <translation>Nội dung này thuộc {place}, còn trạm này chỉ được ghi nội dung thuộc phạm vi của mình. Dữ liệu giữ nguyên. Hãy đề nghị trạm ở đó hoặc ban thư ký thay đổi.</translation>
  </message>
  <message>
   <source>A project goes to another province at the secretariat alone. Nothing was changed. Ask the secretariat to move it.</source>
   <translation>Chỉ ban thư ký mới chuyển được dự án sang tỉnh khác. Dữ liệu giữ nguyên. Hãy đề nghị ban thư ký chuyển.</translation>
  </message>
 </context>
 <context>
  <name>Role</name>
  <message>
   <source>Field coordinator</source>
   <translatorcomment>“Điều phối viên địa phương” hay “cơ sở”.</translatorcomment>
   <translation>Điều phối viên địa phương</translation>
  </message>
  <message>
   <source>Secretariat officer</source>
   <translation>Cán bộ ban thư ký</translation>
  </message>
  <message>
   <source>Manager</source>
   <translatorcomment>“Lãnh đạo” cho manager (người chỉ đọc và in).</translatorcomment>
   <translation>Lãnh đạo</translation>
  </message>
 </context>
 <context>
  <name>Row</name>
  <message>
   <source>New</source>
   <translation>Mới</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Thay đổi</translation>
  </message>
  <message>
   <source>Same</source>
   <translation>Không đổi</translation>
  </message>
 </context>
 <context>
  <name>Rules</name>
  <message>
   <source>“{value}” is not text.</source>
   <translation>“{value}” không phải văn bản.</translation>
  </message>
  <message>
   <source>“{value}” is not a whole number.</source>
   <translation>“{value}” không phải số nguyên.</translation>
  </message>
  <message>
   <source>“{value}” is not a number.</source>
   <translation>“{value}” không phải số.</translation>
  </message>
  <message>
   <source>“{value}” is neither yes nor no.</source>
   <translation>“{value}” không phải “có” hoặc “không”.</translation>
  </message>
  <message>
   <source>“{value}” is not a date.</source>
   <translation>“{value}” không phải ngày.</translation>
  </message>
  <message>
   <source>“{value}” is not the id of a record.</source>
   <translation>“{value}” không phải mã định danh của bản ghi.</translation>
  </message>
  <message>
   <source>{value} cannot be kept: at most 18 digits stand before the decimal mark and 18 after.</source>
   <translation>Không lưu được {value}: nhiều nhất 18 chữ số trước dấu thập phân và 18 chữ số sau.</translation>
  </message>
  <message>
   <source>{value} does not fit: this takes a whole number from {least} to {largest}.</source>
   <translation>{value} không phù hợp: cần số nguyên từ {least} đến {largest}.</translation>
  </message>
  <message>
   <source>This text has a broken character in it; type it again.</source>
   <translation>Văn bản này có ký tự hỏng; hãy gõ lại.</translation>
  </message>
  <message>
   <source>This text has {length} characters; a cell of a workbook holds 32,767.</source>
   <translation>Văn bản này có {length} ký tự; một ô bảng tính chứa được 32.767.</translation>
  </message>
  <message>
   <source>“{value}” is not one of the choices that this version knows.</source>
   <translation>“{value}” không có trong các lựa chọn mà phiên bản này biết.</translation>
  </message>
  <message>
   <source>{year} looks like a year of the Buddhist Era; in the common era it is {common}.</source>
   <translation>{year} có vẻ là năm Phật lịch; theo dương lịch là {common}.</translation>
  </message>
  <message>
   <source>The year {year} cannot be meant; it must lie between {first} and {last}.</source>
   <translation>Năm {year} không thể đúng; phải trong khoảng {first} đến {last}.</translation>
  </message>
  <message>
   <source>Progress is {value}; it must lie between 0 and 100.</source>
   <translation>Tiến độ là {value}; phải từ 0 đến 100.</translation>
  </message>
  <message>
   <source>The weight is {value}; it must lie between 0 and 100.</source>
   <translation>Trọng số là {value}; phải từ 0 đến 100.</translation>
  </message>
  <message>
   <source>The milestone is planned for {planned}, before work on it begins on {begins}.</source>
   <translation>Cột mốc dự kiến vào {planned}, trước khi bắt đầu công việc vào {begins}.</translation>
  </message>
  <message>
   <source>The actual date {day} is still to come.</source>
   <translation>Ngày thực tế {day} chưa đến.</translation>
  </message>
  <message>
   <source>Progress is 100, but the day on which the milestone was reached is missing.</source>
   <translation>Tiến độ là 100 nhưng thiếu ngày đạt cột mốc.</translation>
  </message>
  <message>
   <source>The milestone was reached on {day}, but progress is {value}; it should be 100.</source>
   <translation>Cột mốc đã đạt vào {day} nhưng tiến độ là {value}; phải là 100.</translation>
  </message>
  <message>
   <source>The milestone is declared done, but progress is {value} and no actual date is given.</source>
   <translation>Cột mốc được ghi là hoàn thành nhưng tiến độ là {value} và không có ngày thực tế.</translation>
  </message>
  <message>
   <source>The milestone is declared not begun, but progress is {value}.</source>
   <translation>Cột mốc được ghi là chưa bắt đầu nhưng tiến độ là {value}.</translation>
  </message>
  <message>
   <source>The milestone was due on {day} and is not done, but it is not declared late.</source>
   <translation>Cột mốc đến hạn ngày {day} và chưa hoàn thành, nhưng không được ghi là chậm.</translation>
  </message>
  <message>
   <source>The milestone is declared late, but it is done.</source>
   <translation>Cột mốc được ghi là chậm nhưng đã hoàn thành.</translation>
  </message>
  <message>
   <source>The delay has another reason; say which.</source>
   <translation>Việc chậm có lý do khác; hãy nêu rõ lý do đó.</translation>
  </message>
  <message>
   <source>The milestone was due on {day} and is not done, but no reason is given.</source>
   <translation>Cột mốc đến hạn ngày {day} và chưa hoàn thành, nhưng không nêu lý do.</translation>
  </message>
  <message>
   <source>{day} is {days} days after the adopted date, but no reason is given.</source>
   <translation>{day} sau ngày gốc {days} ngày, nhưng không nêu lý do.</translation>
  </message>
  <message>
   <source>The milestone was due on {day}, {days} days ago.</source>
   <translation>Cột mốc đến hạn ngày {day}, cách đây {days} ngày.</translation>
  </message>
  <message>
   <source>A milestone cannot wait for itself.</source>
   <translation>Cột mốc không thể chờ chính nó.</translation>
  </message>
  <message>
   <source>“{source}” is not one of the sources of funds that are known.</source>
   <translation>“{source}” không phải một trong các nguồn vốn đã biết.</translation>
  </message>
  <message>
   <source>Name the foundation, bank, enterprise or other source.</source>
   <translation>Hãy nêu tên quỹ, ngân hàng, doanh nghiệp hoặc nguồn khác.</translation>
  </message>
  <message>
   <source>The amount committed is {value}; it cannot be below 0.</source>
   <translation>Số cam kết là {value}; không thể dưới 0.</translation>
  </message>
  <message>
   <source>The amount disbursed is {value}; it cannot be below 0.</source>
   <translation>Số giải ngân là {value}; không thể dưới 0.</translation>
  </message>
  <message>
   <source>The amount spent is {value}; it cannot be below 0.</source>
   <translation>Số đã chi là {value}; không thể dưới 0.</translation>
  </message>
  <message>
   <source>No amount is given.</source>
   <translation>Chưa ghi số tiền.</translation>
  </message>
  <message>
   <source>More was spent ({spent}) than disbursed ({disbursed}).</source>
   <translation>Số đã chi ({spent}) nhiều hơn số giải ngân ({disbursed}).</translation>
  </message>
  <message>
   <source>More was disbursed ({disbursed}) than committed ({committed}).</source>
   <translation>Số giải ngân ({disbursed}) nhiều hơn số cam kết ({committed}).</translation>
  </message>
  <message>
   <source>The year is {value}; it should lie between {first} and {last}.</source>
   <translation>Năm là {value}; phải trong khoảng {first} đến {last}.</translation>
  </message>
  <message>
   <source>The rate is {value}; it must be above 0.</source>
   <translation>Tỷ giá là {value}; phải trên 0.</translation>
  </message>
  <message>
   <source>One US dollar is one US dollar, not {value}; this rate is not used.</source>
   <translation>Một đô la Mỹ bằng một đô la Mỹ, không phải {value}; tỷ giá này không được dùng.</translation>
  </message>
  <message>
   <source>The day of the rate, {day}, is still to come.</source>
   <translation>Ngày của tỷ giá, {day}, chưa đến.</translation>
  </message>
  <message>
   <source>This belongs to no project.</source>
   <translation>Nội dung này không thuộc dự án nào.</translation>
  </message>
  <message>
   <source>The project has no title.</source>
   <translation>Dự án chưa có tên.</translation>
  </message>
  <message>
   <source>No measure of the Plan is named; it is needed before reporting.</source>
   <translation>Chưa nêu biện pháp của Kế hoạch; cần có trước khi báo cáo.</translation>
  </message>
  <message>
   <source>The country is missing; it is needed before reporting.</source>
   <translation>Thiếu quốc gia; cần có trước khi báo cáo.</translation>
  </message>
  <message>
   <source>The stage is missing; it is needed before reporting.</source>
   <translation>Thiếu giai đoạn; cần có trước khi báo cáo.</translation>
  </message>
  <message>
   <source>The planned start is missing; it is needed before reporting.</source>
   <translation>Thiếu ngày bắt đầu theo kế hoạch; cần có trước khi báo cáo.</translation>
  </message>
  <message>
   <source>The planned end is missing; it is needed before reporting.</source>
   <translation>Thiếu ngày kết thúc theo kế hoạch; cần có trước khi báo cáo.</translation>
  </message>
  <message>
   <source>No measure of the Plan is named.</source>
   <translation>Chưa nêu biện pháp của Kế hoạch.</translation>
  </message>
  <message>
   <source>No place is named.</source>
   <translation>Chưa nêu địa điểm.</translation>
  </message>
  <message>
   <source>No organisation is named.</source>
   <translation>Chưa nêu tổ chức.</translation>
  </message>
  <message>
   <source>The milestone has no title.</source>
   <translation>Cột mốc chưa có tên.</translation>
  </message>
  <message>
   <source>The planned date is missing; it is needed before reporting.</source>
   <translation>Thiếu ngày kế hoạch; cần có trước khi báo cáo.</translation>
  </message>
  <message>
   <source>The beginning of the period is missing.</source>
   <translation>Thiếu ngày đầu kỳ.</translation>
  </message>
  <message>
   <source>The end of the period is missing.</source>
   <translation>Thiếu ngày cuối kỳ.</translation>
  </message>
  <message>
   <source>Nothing is told about what was done in the period.</source>
   <translation>Chưa nêu nội dung thực hiện trong kỳ.</translation>
  </message>
  <message>
   <source>The source of the money is missing.</source>
   <translation>Thiếu nguồn vốn.</translation>
  </message>
  <message>
   <source>The currency is missing, so this cannot be added up.</source>
   <translation>Thiếu loại tiền nên không cộng được.</translation>
  </message>
  <message>
   <source>Say whether this is cash or in kind.</source>
   <translation>Hãy cho biết là tiền hay hiện vật.</translation>
  </message>
  <message>
   <source>The year is missing.</source>
   <translation>Thiếu năm.</translation>
  </message>
  <message>
   <source>The rate has no currency.</source>
   <translation>Tỷ giá thiếu loại tiền.</translation>
  </message>
  <message>
   <source>The rate has no day.</source>
   <translation>Tỷ giá thiếu ngày.</translation>
  </message>
  <message>
   <source>The rate itself is missing.</source>
   <translation>Thiếu chính tỷ giá.</translation>
  </message>
  <message>
   <source>The indicator has no title.</source>
   <translation>Chỉ số chưa có tên.</translation>
  </message>
  <message>
   <source>The unit is missing.</source>
   <translation>Thiếu đơn vị tính.</translation>
  </message>
  <message>
   <source>Say how the values of several periods make one figure.</source>
   <translation>Hãy cho biết cách gộp giá trị của nhiều kỳ thành một số.</translation>
  </message>
  <message>
   <source>The target is missing.</source>
   <translation>Thiếu mục tiêu cần đạt.</translation>
  </message>
  <message>
   <source>This value belongs to no indicator.</source>
   <translation>Giá trị này không thuộc chỉ số nào.</translation>
  </message>
  <message>
   <source>The value itself is missing.</source>
   <translation>Thiếu chính giá trị.</translation>
  </message>
  <message>
   <source>This file belongs to no project.</source>
   <translation>Tệp này không thuộc dự án nào.</translation>
  </message>
  <message>
   <source>The file itself is missing.</source>
   <translation>Thiếu chính tệp.</translation>
  </message>
  <message>
   <source>The file has no name.</source>
   <translation>Tệp chưa có tên.</translation>
  </message>
  <message>
   <source>Say whether this is a self-evaluation, a peer or a third-party review.</source>
   <translation>Hãy cho biết là tự đánh giá, đánh giá chéo hay bên thứ ba đánh giá.</translation>
  </message>
  <message>
   <source>The assessor is missing.</source>
   <translation>Thiếu cơ quan đánh giá.</translation>
  </message>
  <message>
   <source>The day of the assessment is missing.</source>
   <translation>Thiếu ngày đánh giá.</translation>
  </message>
  <message>
   <source>The suggestion has no text.</source>
   <translation>Kiến nghị chưa có nội dung.</translation>
  </message>
  <message>
   <source>Nobody is named to carry the suggestion out.</source>
   <translation>Chưa nêu người thực hiện kiến nghị.</translation>
  </message>
  <message>
   <source>The day by which the suggestion is due is missing.</source>
   <translation>Thiếu ngày đến hạn của kiến nghị.</translation>
  </message>
  <message>
   <source>The meeting has neither a body nor a title.</source>
   <translation>Cuộc họp chưa có cơ chế họp và cũng chưa có tên.</translation>
  </message>
  <message>
   <source>The first day of the meeting is missing.</source>
   <translation>Thiếu ngày đầu của cuộc họp.</translation>
  </message>
  <message>
   <source>This decision belongs to no meeting.</source>
   <translation>Quyết định này không thuộc cuộc họp nào.</translation>
  </message>
  <message>
   <source>The decision has no text.</source>
   <translation>Quyết định chưa có nội dung.</translation>
  </message>
  <message>
   <source>Nobody is named to follow the decision up.</source>
   <translation>Chưa nêu người theo dõi quyết định.</translation>
  </message>
  <message>
   <source>The organisation has no name.</source>
   <translation>Tổ chức chưa có tên.</translation>
  </message>
  <message>
   <source>This comment is about nothing.</source>
   <translation>Ý kiến này không gắn với nội dung nào.</translation>
  </message>
  <message>
   <source>The comment is empty.</source>
   <translation>Ý kiến trống.</translation>
  </message>
  <message>
   <source>It is not said of which report this is an edition.</source>
   <translation>Chưa nêu đây là bản chốt của báo cáo nào.</translation>
  </message>
  <message>
   <source>The edition has no number.</source>
   <translation>Bản chốt chưa có số.</translation>
  </message>
  <message>
   <source>The edition has no figures.</source>
   <translation>Bản chốt chưa có số liệu.</translation>
  </message>
  <message>
   <source>It is not said of which country this is the letterhead.</source>
   <translation>Chưa nêu đây là phần đầu báo cáo của quốc gia nào.</translation>
  </message>
  <message>
   <source>The planned end {end} lies before the planned start {start}.</source>
   <translation>Ngày kết thúc theo kế hoạch {end} trước ngày bắt đầu theo kế hoạch {start}.</translation>
  </message>
  <message>
   <source>The actual end {end} lies before the actual start {start}.</source>
   <translation>Ngày kết thúc thực tế {end} trước ngày bắt đầu thực tế {start}.</translation>
  </message>
  <message>
   <source>The adopted end {end} lies before the adopted start {start}.</source>
   <translation>Ngày kết thúc gốc {end} trước ngày bắt đầu gốc {start}.</translation>
  </message>
  <message>
   <source>The actual start {day} is still to come.</source>
   <translation>Ngày bắt đầu thực tế {day} chưa đến.</translation>
  </message>
  <message>
   <source>The actual end {day} is still to come.</source>
   <translation>Ngày kết thúc thực tế {day} chưa đến.</translation>
  </message>
  <message>
   <source>The project is not adopted yet, but began on {day}.</source>
   <translation>Dự án chưa được thông qua nhưng đã bắt đầu vào {day}.</translation>
  </message>
  <message>
   <source>The project is over, but its actual end is missing.</source>
   <translation>Dự án đã kết thúc nhưng thiếu ngày kết thúc thực tế.</translation>
  </message>
  <message>
   <source>The project ended on {day}, but its stage says that it goes on.</source>
   <translation>Dự án đã kết thúc vào {day} nhưng giai đoạn ghi là chưa kết thúc.</translation>
  </message>
  <message>
   <source>The project is in implementation, but its start is missing.</source>
   <translation>Dự án đang thực hiện nhưng thiếu ngày bắt đầu.</translation>
  </message>
  <message>
   <source>The project is adopted, but its adopted end is missing: delay cannot be reckoned.</source>
   <translation>Dự án đã được thông qua nhưng thiếu ngày kết thúc gốc: không tính được mức chậm.</translation>
  </message>
  <message>
   <source>The project should have ended on {day}, {days} days ago.</source>
   <translation>Dự án lẽ ra đã kết thúc vào {day}, cách đây {days} ngày.</translation>
  </message>
  <message>
   <source>The budget is {value}; it cannot be below 0.</source>
   <translation>Tổng kinh phí là {value}; không thể dưới 0.</translation>
  </message>
  <message>
   <source>The budget has no currency.</source>
   <translation>Tổng kinh phí chưa có loại tiền.</translation>
  </message>
  <message>
   <source>The number of beneficiaries is {value}; it cannot be below 0.</source>
   <translation>Số người hưởng lợi là {value}; không thể dưới 0.</translation>
  </message>
  <message>
   <source>The number of women is {value}; it cannot be below 0.</source>
   <translation>Số nữ là {value}; không thể dưới 0.</translation>
  </message>
  <message>
   <source>There are more women ({women}) than beneficiaries in all ({total}).</source>
   <translation>Số nữ ({women}) nhiều hơn tổng số người hưởng lợi ({total}).</translation>
  </message>
  <message>
   <source>The latitude is {value}; it lies between -90 and 90.</source>
   <translation>Vĩ độ là {value}; phải từ -90 đến 90.</translation>
  </message>
  <message>
   <source>The longitude is {value}; it lies between -180 and 180.</source>
   <translation>Kinh độ là {value}; phải từ -180 đến 180.</translation>
  </message>
  <message>
   <source>Latitude and longitude are only of use together.</source>
   <translation>Vĩ độ và kinh độ chỉ dùng được khi có cả hai.</translation>
  </message>
  <message>
   <source>The project is on a list of proposals, but the year is missing.</source>
   <translation>Dự án nằm trong danh mục đề xuất nhưng thiếu năm.</translation>
  </message>
  <message>
   <source>{year} is not a year for which projects are proposed now.</source>
   <translation>{year} không phải năm đang đề xuất dự án.</translation>
  </message>
  <message>
   <source>The Foreign Ministers' Meeting adopted the project, but its stage is an earlier one.</source>
   <translation>Hội nghị Bộ trưởng Ngoại giao đã thông qua dự án, nhưng giai đoạn ghi là một giai đoạn trước đó.</translation>
  </message>
  <message>
   <source>The proposal was declined, but the stage says that it was adopted.</source>
   <translation>Đề xuất không được chấp thuận, nhưng giai đoạn ghi là đã thông qua.</translation>
  </message>
  <message>
   <source>The period begins on {day}, which is still to come.</source>
   <translation>Kỳ bắt đầu vào {day}, ngày này chưa đến.</translation>
  </message>
  <message>
   <source>The spending is {value}; it cannot be below 0.</source>
   <translation>Chi tiêu là {value}; không thể dưới 0.</translation>
  </message>
  <message>
   <source>The spending has no currency.</source>
   <translation>Chi tiêu chưa có loại tiền.</translation>
  </message>
  <message>
   <source>The report is returned without a reason; say what is missing.</source>
   <translation>Báo cáo bị trả lại mà không có lý do; hãy cho biết còn thiếu gì.</translation>
  </message>
  <message>
   <source>The target is the same as the baseline, {value}: nothing would change.</source>
   <translation>Mục tiêu bằng giá trị gốc, {value}: sẽ không có gì thay đổi.</translation>
  </message>
  <message>
   <source>{value} is not a percentage between 0 and 100.</source>
   <translation>{value} không phải tỷ lệ phần trăm từ 0 đến 100.</translation>
  </message>
  <message>
   <source>People are counted from 0; here stands {value}.</source>
   <translation>Số người không thể dưới 0; ở đây ghi {value}.</translation>
  </message>
  <message>
   <source>“{value}” is not a SHA-256.</source>
   <translation>“{value}” không phải SHA-256.</translation>
  </message>
  <message>
   <source>The size is {value}; it cannot be below 0.</source>
   <translation>Kích thước là {value}; không thể dưới 0.</translation>
  </message>
  <message>
   <source>The day {day} is still to come.</source>
   <translation>Ngày {day} chưa đến.</translation>
  </message>
  <message>
   <source>Editions are counted from 1; here stands {value}.</source>
   <translation>Bản chốt được đánh số từ 1; ở đây ghi {value}.</translation>
  </message>
  <message>
   <source>The score is missing; give 1 to 5, or 0 where it does not apply.</source>
   <translation>Thiếu điểm; hãy cho từ 1 đến 5, hoặc 0 nếu không áp dụng.</translation>
  </message>
  <message>
   <source>The score is {value}; it must be 1 to 5, or 0 where the criterion does not apply.</source>
   <translation>Điểm là {value}; phải từ 1 đến 5, hoặc 0 nếu tiêu chí không áp dụng.</translation>
  </message>
  <message>
   <source>The score is {value}, but no reason is given.</source>
   <translation>Điểm là {value} nhưng không nêu lý do.</translation>
  </message>
  <message>
   <source>The organisation that assessed the project is missing.</source>
   <translation>Thiếu tổ chức đã đánh giá dự án.</translation>
  </message>
  <message>
   <source>The suggestion is declined without an answer; say why.</source>
   <translation>Kiến nghị không được tiếp thu mà không có trả lời; hãy nêu lý do.</translation>
  </message>
  <message>
   <source>The suggestion was due on {day} and is not carried out.</source>
   <translation>Kiến nghị đến hạn ngày {day} và chưa được thực hiện.</translation>
  </message>
  <message>
   <source>The meeting ends on {ends}, before it begins on {begins}.</source>
   <translation>Cuộc họp kết thúc vào {ends}, trước khi bắt đầu vào {begins}.</translation>
  </message>
  <message>
   <source>The meeting was held, but begins on {day}, which is still to come.</source>
   <translation>Cuộc họp ghi là đã họp nhưng bắt đầu vào {day}, ngày này chưa đến.</translation>
  </message>
  <message>
   <source>The meeting was planned for {day}, which is past; say whether it was held.</source>
   <translation>Cuộc họp dự kiến vào {day}, ngày này đã qua; hãy cho biết đã họp hay chưa.</translation>
  </message>
  <message>
   <source>“{body}” is not a body of the cooperation.</source>
   <translation>“{body}” không phải cơ chế của hợp tác.</translation>
  </message>
  <message>
   <source>“{country}” is not one of the six countries.</source>
   <translation>“{country}” không phải một trong sáu nước.</translation>
  </message>
  <message>
   <source>The decision was to be carried out by {day} and is not.</source>
   <translation>Quyết định phải được thực hiện chậm nhất ngày {day} nhưng chưa được thực hiện.</translation>
  </message>
  <message>
   <source>“{country}” is not a country code, as LA or JP is one.</source>
   <translation>“{country}” không phải mã quốc gia, như LA hoặc JP.</translation>
  </message>
  <message>
   <source>“{measure}” is not a measure of the Plan of Action.</source>
   <translation>“{measure}” không phải biện pháp của Kế hoạch hành động.</translation>
  </message>
  <message>
   <source>“{province}” is not a province of the six.</source>
   <translation>“{province}” không phải tỉnh của sáu nước.</translation>
  </message>
  <message>
   <source>{province} does not lie in {country}.</source>
   <translation>{province} không nằm ở {country}.</translation>
  </message>
  <message>
   <source>“{currency}” is not a currency code, as KHR or USD is one.</source>
   <translation>“{currency}” không phải mã loại tiền, như KHR hoặc USD.</translation>
  </message>
  <message>
   <source>The period ends on {ends}, before it begins on {begins}.</source>
   <translation>Kỳ kết thúc vào {ends}, trước khi bắt đầu vào {begins}.</translation>
  </message>
  <message>
   <source>This milestone has no weight while others have one, so it counts nothing.</source>
   <translation>Cột mốc này không có trọng số trong khi các cột mốc khác có, nên không được tính.</translation>
  </message>
  <message>
   <source>The weights of the milestones add up to {sum}; they should make 100.</source>
   <translation>Tổng trọng số của các cột mốc là {sum}; phải là 100.</translation>
  </message>
  <message>
   <source>The project is over, but milestones are not done: {count}.</source>
   <translation>Dự án đã kết thúc nhưng còn cột mốc chưa hoàn thành: {count}.</translation>
  </message>
  <message>
   <source>Every milestone is done, but the project is not completed.</source>
   <translation>Mọi cột mốc đã hoàn thành nhưng dự án chưa hoàn thành.</translation>
  </message>
  <message>
   <source>The project is in implementation without a milestone, so its progress is not known.</source>
   <translation>Dự án đang thực hiện nhưng không có cột mốc, nên không biết tiến độ.</translation>
  </message>
  <message>
   <source>The project is adopted, but the adopted date of this milestone is missing.</source>
   <translation>Dự án đã được thông qua nhưng thiếu ngày gốc của cột mốc này.</translation>
  </message>
  <message>
   <source>The milestone is planned for {day}, after the project's planned end {end}.</source>
   <translation>Cột mốc dự kiến vào {day}, sau ngày kết thúc theo kế hoạch {end} của dự án.</translation>
  </message>
  <message>
   <source>The milestone is planned for {day}, before the project's planned start {start}.</source>
   <translation>Cột mốc dự kiến vào {day}, trước ngày bắt đầu theo kế hoạch {start} của dự án.</translation>
  </message>
  <message>
   <source>The milestone waits for one that this project lacks.</source>
   <translation>Cột mốc chờ một cột mốc không có trong dự án này.</translation>
  </message>
  <message>
   <source>The milestone waits for itself by way of others.</source>
   <translation>Cột mốc chờ chính nó qua các cột mốc khác.</translation>
  </message>
  <message>
   <source>The milestone is planned for {day}, but the one it waits for only for {before}.</source>
   <translation>Cột mốc dự kiến vào {day}, nhưng cột mốc mà nó chờ đến {before} mới đạt.</translation>
  </message>
  <message>
   <source>Another milestone of this project has the same title.</source>
   <translation>Một cột mốc khác của dự án này có cùng tên.</translation>
  </message>
  <message>
   <source>The milestone is done, but no evidence is attached.</source>
   <translation>Cột mốc đã hoàn thành nhưng chưa đính kèm minh chứng.</translation>
  </message>
  <message>
   <source>The funding lines commit {total} {currency}, more than the budget of {budget}.</source>
   <translation>Các khoản kinh phí cam kết cộng lại là {total} {currency}, nhiều hơn tổng kinh phí {budget}.</translation>
  </message>
  <message>
   <source>Women and men come to {people}, more than the value {value}.</source>
   <translation>Nữ và nam cộng lại là {people}, nhiều hơn giá trị {value}.</translation>
  </message>
  <message>
   <source>There are more youth ({youth}) than the value {value}.</source>
   <translation>Số thanh niên ({youth}) nhiều hơn giá trị {value}.</translation>
  </message>
  <message>
   <source>The period from {start} to {end} overlaps another one: its days count twice.</source>
   <translation>Kỳ từ {start} đến {end} trùng với một kỳ khác: các ngày trùng bị tính hai lần.</translation>
  </message>
 </context>
 <context>
  <name>Sample</name>
  <message>
   <source>This desk holds records already. A sample programme goes into an empty desk only: make a new desk for it.</source>
   <translation>Trạm này đã có bản ghi. Chương trình mẫu chỉ đưa vào trạm trống: hãy tạo trạm mới cho chương trình mẫu.</translation>
  </message>
  <message>
   <source>Sample programme</source>
   <translation>Chương trình mẫu</translation>
  </message>
 </context>
 <context>
  <name>Scrolled</name>
  <message>
   <source>Part that scrolls</source>
   <translation>Phần cuộn được</translation>
  </message>
 </context>
 <context>
  <name>Search</name>
  <message>
   <source>Search</source>
   <translation>Tìm kiếm</translation>
  </message>
 </context>
 <context>
  <name>Sheet</name>
  <message>
   <source>{field}: {desk} at this desk, {sheet} in the sheet</source>
   <translation>{field}: {desk} tại trạm này, {sheet} trong trang tính</translation>
  </message>
  <message>
   <source>And {n} more.</source>
   <translation>Và {n} mục khác.</translation>
  </message>
  <message>
   <source>Excel</source>
   <translation>Excel</translation>
  </message>
  <message>
   <source>Excel, {at} of {of}: {step}</source>
   <translation>Excel, {at}/{of}: {step}</translation>
  </message>
  <message>
   <source>{file} · {about}</source>
   <translation>{file} · {about}</translation>
  </message>
  <message>
   <source>“{file}” has to wait: another one is being read or written.</source>
   <translation>“{file}” phải chờ: một tệp khác đang được đọc hoặc ghi.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Quay lại</translation>
  </message>
  <message>
   <source>“{file}” is taken over and saved on this computer.</source>
   <translation>“{file}” đã được nhập và lưu trên máy tính này.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Hiển thị</translation>
  </message>
  <message>
   <source>Wait until the work that is under way is done, or stop it.</source>
   <translation>Hãy chờ công việc đang chạy hoàn tất, hoặc dừng lại.</translation>
  </message>
  <message>
   <source>Choose the row of headings first.</source>
   <translation>Hãy chọn dòng tiêu đề trước.</translation>
  </message>
  <message>
   <source>No row of this sheet would change anything.</source>
   <translation>Không dòng nào của trang tính này làm thay đổi dữ liệu.</translation>
  </message>
  <message>
   <source>Read it so</source>
   <translation>Đọc theo cách này</translation>
  </message>
  <message>
   <source>Import 1 row</source>
   <translation>Nhập 1 dòng</translation>
  </message>
  <message>
   <source>Import {n} rows</source>
   <translation>Nhập {n} dòng</translation>
  </message>
  <message>
   <source>Say first which column stands for one of these: {fields}.</source>
   <translation>Trước hết hãy cho biết cột nào ứng với một trong các mục này: {fields}.</translation>
  </message>
  <message>
   <source>Column {letters}</source>
   <translation>Cột {letters}</translation>
  </message>
  <message>
   <source>{letters} · {heading}</source>
   <translation>{letters} · {heading}</translation>
  </message>
  <message>
   <source>As you said</source>
   <translation>Do người dùng chọn</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Bỏ qua</translation>
  </message>
  <message>
   <source>Looks like it</source>
   <translation>Có vẻ đúng</translation>
  </message>
  <message>
   <source>Sure</source>
   <translation>Chắc chắn</translation>
  </message>
  <message>
   <source>No values in the first rows</source>
   <translation>Không có giá trị ở các dòng đầu</translation>
  </message>
  <message>
   <source>As you said for these headings before</source>
   <translation>Theo lựa chọn trước đây cho các tiêu đề này</translation>
  </message>
  <message>
   <source>Columns of the sheet</source>
   <translation>Các cột của trang tính</translation>
  </message>
  <message>
   <source>Leave it out</source>
   <translation>Bỏ cột này</translation>
  </message>
  <message>
   <source>Columns: {n}. Only alike: {unsure}. Left out: {out}.</source>
   <translation>Cột: {n}. Chỉ tương tự: {unsure}. Bỏ qua: {out}.</translation>
  </message>
  <message>
   <source>Thai (TIS-620, Windows 874)</source>
   <translation>Tiếng Thái (TIS-620, Windows 874)</translation>
  </message>
  <message>
   <source>Vietnamese (Windows 1258)</source>
   <translation>Tiếng Việt (Windows 1258)</translation>
  </message>
  <message>
   <source>Chinese (GBK)</source>
   <translation>Tiếng Trung (GBK)</translation>
  </message>
  <message>
   <source>Western European (Windows 1252)</source>
   <translation>Tây Âu (Windows 1252)</translation>
  </message>
  <message>
   <source>Encoding</source>
   <translation>Bảng mã</translation>
  </message>
  <message>
   <source>Its letters then read</source>
   <translation>Khi đó chữ hiển thị là</translation>
  </message>
  <message>
   <source>Encodings</source>
   <translation>Các bảng mã</translation>
  </message>
  <message>
   <source>In which row can the letters be read?</source>
   <translation>Dòng nào có chữ đọc được?</translation>
  </message>
  <message>
   <source>Paste a block</source>
   <translation>Dán vùng dữ liệu</translation>
  </message>
  <message>
   <source>Choose a workbook, drop it here, or</source>
   <translation>Chọn bảng tính, thả vào đây, hoặc</translation>
  </message>
  <message>
   <source>From Excel</source>
   <translation>Từ Excel</translation>
  </message>
  <message>
   <source>Workbooks (.xlsx, .xls, .ods) and text files (.csv). A block copied in Excel can be pasted with Ctrl+V. Nothing is written before you have seen what would be.</source>
   <translation>Bảng tính (.xlsx, .xls, .ods) và tệp văn bản (.csv). Có thể dán vùng dữ liệu đã sao chép trong Excel bằng Ctrl+V. Không ghi gì khi người dùng chưa xem những gì sẽ được ghi.</translation>
  </message>
  <message>
   <source>Imports</source>
   <translation>Các lần nhập</translation>
  </message>
  <message>
   <source>To Excel</source>
   <translation>Sang Excel</translation>
  </message>
  <message>
   <source>Reading the workbook</source>
   <translation>Đang đọc bảng tính</translation>
  </message>
  <message>
   <source>Checking the sheet</source>
   <translation>Đang kiểm tra trang tính</translation>
  </message>
  <message>
   <source>Importing</source>
   <translation>Đang nhập</translation>
  </message>
  <message>
   <source>New: {new}. Changed: {update}. Blocked: {blocked}.</source>
   <translation>Mới: {new}. Thay đổi: {update}. Bị chặn: {blocked}.</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Đã rút lại</translation>
  </message>
  <message>
   <source>Taken over</source>
   <translation>Đã nhập</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Tệp</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Kết quả</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Tình trạng</translation>
  </message>
  <message>
   <source>Imports of this desk</source>
   <translation>Các lần nhập của trạm này</translation>
  </message>
  <message>
   <source>Take it back…</source>
   <translation>Rút lại…</translation>
  </message>
  <message>
   <source>Nothing was imported yet. What is imported stands here and can be taken back, days later too.</source>
   <translation>Chưa nhập gì. Những gì đã nhập sẽ có tại đây và có thể rút lại, kể cả sau nhiều ngày.</translation>
  </message>
  <message>
   <source>Choose an import in the list first.</source>
   <translation>Hãy chọn một lần nhập trong danh sách trước.</translation>
  </message>
  <message>
   <source>This import was taken back already.</source>
   <translation>Lần nhập này đã được rút lại.</translation>
  </message>
  <message>
   <source>Workbooks and lists</source>
   <translation>Bảng tính và danh sách</translation>
  </message>
  <message>
   <source>Choose a workbook</source>
   <translation>Chọn bảng tính</translation>
  </message>
  <message>
   <source>There are no cells to paste. Copy them in Excel first, with their headings.</source>
   <translation>Không có ô nào để dán. Hãy sao chép các ô trong Excel trước, kèm dòng tiêu đề.</translation>
  </message>
  <message>
   <source>The block from the clipboard is read like a file, as “{file}”. Nothing is written yet.</source>
   <translation>Vùng dữ liệu từ bảng tạm được đọc như một tệp, với tên “{file}”. Chưa ghi gì.</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Danh sách</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Ngôn ngữ</translation>
  </message>
  <message>
   <source>Export the list…</source>
   <translation>Xuất danh sách…</translation>
  </message>
  <message>
   <source>Write a template…</source>
   <translation>Tạo mẫu…</translation>
  </message>
  <message>
   <source>What this desk holds. Edited in Excel, it can be imported again.</source>
   <translation>Dữ liệu của trạm này. Sau khi sửa trong Excel, có thể nhập lại.</translation>
  </message>
  <message>
   <source>An empty form with drop-down lists and instructions.</source>
   <translation>Biểu mẫu trống có danh sách chọn và hướng dẫn.</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Rows: {n}. It can be edited and imported again.</source>
   <translation>Đã ghi “{file}”. Số dòng: {n}. Có thể sửa và nhập lại.</translation>
  </message>
  <message>
   <source>Export the list</source>
   <translation>Xuất danh sách</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Fill it in and import it, or send it to who shall fill it in.</source>
   <translation>Đã ghi “{file}”. Hãy điền rồi nhập, hoặc gửi cho người cần điền.</translation>
  </message>
  <message>
   <source>Write a template</source>
   <translation>Tạo mẫu</translation>
  </message>
  <message>
   <source>Pasted {moment}</source>
   <translation>Dán lúc {moment}</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>Trang tính</translation>
  </message>
  <message>
   <source>What it lists</source>
   <translation>Nội dung danh sách</translation>
  </message>
  <message>
   <source>Row of headings</source>
   <translation>Dòng tiêu đề</translation>
  </message>
  <message>
   <source>Top of the sheet</source>
   <translation>Phần đầu trang tính</translation>
  </message>
  <message>
   <source>Its headings stand in this row</source>
   <translation>Tiêu đề nằm ở dòng này</translation>
  </message>
  <message>
   <source>This sheet is empty. Choose another one.</source>
   <translation>Trang tính này trống. Hãy chọn trang khác.</translation>
  </message>
  <message>
   <source>Choices</source>
   <translation>Lựa chọn</translation>
  </message>
  <message>
   <source>Not known yet</source>
   <translation>Chưa rõ</translation>
  </message>
  <message>
   <source>None: go by the columns’ letters</source>
   <translation>Không có: dùng chữ cái của cột</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Dòng</translation>
  </message>
  <message>
   <source>{name} (hidden)</source>
   <translation>{name} (ẩn)</translation>
  </message>
  <message>
   <source>Row {row}</source>
   <translation>Dòng {row}</translation>
  </message>
  <message>
   <source>Look for it again</source>
   <translation>Tìm lại</translation>
  </message>
  <message>
   <source>Not found yet</source>
   <translation>Chưa tìm thấy</translation>
  </message>
  <message>
   <source>Found: row {row}</source>
   <translation>Đã tìm thấy: dòng {row}</translation>
  </message>
  <message>
   <source>No row of headings is known here. Say what the sheet lists, and which row holds its headings: in the list above, or in the picture by a double click or Enter.</source>
   <translation>Không nhận ra dòng tiêu đề nào. Hãy cho biết trang tính liệt kê gì và dòng nào là tiêu đề: trong danh sách ở trên, hoặc nhấp đúp hay nhấn Enter trong hình.</translation>
  </message>
  <message>
   <source>Columns that are understood: {n}. If another row holds the headings, choose it above, or in the picture by a double click or Enter.</source>
   <translation>Số cột nhận ra: {n}. Nếu tiêu đề nằm ở dòng khác, hãy chọn dòng đó ở trên, hoặc nhấp đúp hay nhấn Enter trong hình.</translation>
  </message>
  <message>
   <source>{row} Headings</source>
   <translation>{row} Tiêu đề</translation>
  </message>
  <message>
   <source>Rows that are shown</source>
   <translation>Các dòng được hiển thị</translation>
  </message>
  <message>
   <source>Where desk and sheet both changed</source>
   <translation>Khi trạm và trang tính đều đã thay đổi</translation>
  </message>
  <message>
   <source>Keep the desk’s value</source>
   <translation>Giữ giá trị của trạm</translation>
  </message>
  <message>
   <source>Take the sheet’s value</source>
   <translation>Lấy giá trị của trang tính</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Dòng</translation>
  </message>
  <message>
   <source>There are no such rows in this sheet.</source>
   <translation>Không có dòng nào như vậy trong trang tính này.</translation>
  </message>
  <message>
   <source>This row</source>
   <translation>Dòng này</translation>
  </message>
  <message>
   <source>{shown} of {total} rows</source>
   <translation>{shown}/{total} dòng</translation>
  </message>
  <message>
   <source>Nothing is written before you say Import.</source>
   <translation>Không ghi gì trước khi bấm Nhập.</translation>
  </message>
  <message>
   <source>{verdict} ({n})</source>
   <translation>{verdict} ({n})</translation>
  </message>
  <message>
   <source>All rows</source>
   <translation>Tất cả các dòng</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>Cần xem</translation>
  </message>
  <message>
   <source>Order of dates</source>
   <translation>Thứ tự của ngày tháng</translation>
  </message>
  <message>
   <source>Months and years without a day</source>
   <translation>Tháng và năm không có ngày</translation>
  </message>
  <message>
   <source>The year of the plan</source>
   <translation>Năm của kế hoạch</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Loại tiền</translation>
  </message>
  <message>
   <source>How large the numbers are meant</source>
   <translation>Độ lớn của các con số</translation>
  </message>
  <message>
   <source>Several rows of one project</source>
   <translation>Nhiều dòng của một dự án</translation>
  </message>
  <message>
   <source>The day is first</source>
   <translation>Ngày đứng trước</translation>
  </message>
  <message>
   <source>The month is first</source>
   <translation>Tháng đứng trước</translation>
  </message>
  <message>
   <source>The year is first</source>
   <translation>Năm đứng trước</translation>
  </message>
  <message>
   <source>Yes, that day is meant</source>
   <translation>Đúng, là ngày đó</translation>
  </message>
  <message>
   <source>No, leave these cells out</source>
   <translation>Không, bỏ qua các ô này</translation>
  </message>
  <message>
   <source>They are its parts: add their budgets up</source>
   <translation>Là các phần của dự án: cộng kinh phí lại</translation>
  </message>
  <message>
   <source>They stand for themselves: do not add up</source>
   <translation>Đứng riêng: không cộng</translation>
  </message>
  <message>
   <source>Questions and what was noticed</source>
   <translation>Câu hỏi và lưu ý</translation>
  </message>
  <message>
   <source>Nothing is left open in this sheet.</source>
   <translation>Không còn gì chưa rõ trong trang tính này.</translation>
  </message>
  <message>
   <source>What was noticed</source>
   <translation>Lưu ý</translation>
  </message>
  <message>
   <source>Your answer</source>
   <translation>Trả lời</translation>
  </message>
  <message>
   <source>Not said: leave these cells out</source>
   <translation>Chưa trả lời: bỏ qua các ô này</translation>
  </message>
  <message>
   <source>As they stand</source>
   <translation>Giữ nguyên như đã ghi</translation>
  </message>
  <message>
   <source>{n} times as large as they stand</source>
   <translation>Gấp {n} lần con số đã ghi</translation>
  </message>
  <message>
   <source>The day is first: {cell} is {day}</source>
   <translation>Ngày đứng trước: {cell} là {day}</translation>
  </message>
  <message>
   <source>The month is first: {cell} is {day}</source>
   <translation>Tháng đứng trước: {cell} là {day}</translation>
  </message>
  <message>
   <source>From the sheet: {cells}</source>
   <translation>Từ trang tính: {cells}</translation>
  </message>
  <message>
   <source>Rows that wait for the answer: {n}.</source>
   <translation>Số dòng chờ trả lời: {n}.</translation>
  </message>
  <message>
   <source>Rows that are no records and are left aside: {n}</source>
   <translation>Số dòng không phải bản ghi nên bỏ qua: {n}</translation>
  </message>
  <message>
   <source>Row {row}: {text}</source>
   <translation>Dòng {row}: {text}</translation>
  </message>
  <message>
   <source>“{file}” has no sheet that can be read. Save it as .xlsx and choose it again.</source>
   <translation>“{file}” không có trang tính nào đọc được. Hãy lưu thành .xlsx rồi chọn lại.</translation>
  </message>
  <message>
   <source>Open a marked copy…</source>
   <translation>Mở bản có đánh dấu…</translation>
  </message>
  <message>
   <source>Write the bad rows alone…</source>
   <translation>Chỉ ghi các dòng lỗi…</translation>
  </message>
  <message>
   <source>Show the projects</source>
   <translation>Hiển thị dự án</translation>
  </message>
  <message>
   <source>More in this workbook</source>
   <translation>Còn trong bảng tính này</translation>
  </message>
  <message>
   <source>What was written</source>
   <translation>Những gì đã ghi</translation>
  </message>
  <message>
   <source>{file} (marked)</source>
   <translation>{file} (đã đánh dấu)</translation>
  </message>
  <message>
   <source>Write the marked copy</source>
   <translation>Ghi bản có đánh dấu</translation>
  </message>
  <message>
   <source>Wrote “{file}”: each cell with a problem is coloured and says what it is.</source>
   <translation>Đã ghi “{file}”: mỗi ô có vấn đề được tô màu và có giải thích.</translation>
  </message>
  <message>
   <source>{file} (to mend)</source>
   <translation>{file} (cần sửa)</translation>
  </message>
  <message>
   <source>Write the bad rows</source>
   <translation>Ghi các dòng lỗi</translation>
  </message>
  <message>
   <source>Wrote “{file}”: mend its rows and import it; the others are in already.</source>
   <translation>Đã ghi “{file}”: hãy sửa các dòng rồi nhập; các dòng khác đã được nhập.</translation>
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation>Đang ghi bảng tính</translation>
  </message>
  <message>
   <source>“{file}” is taken over and saved on this computer. It can be taken back, days later too.</source>
   <translation>“{file}” đã được nhập và lưu trên máy tính này. Có thể rút lại, kể cả sau nhiều ngày.</translation>
  </message>
  <message>
   <source>Cells and rows with something to look at: {n}. The marked copy is your own workbook, with each of them coloured and explained, to send back to who filled it in.</source>
   <translation>Số ô và dòng cần xem: {n}. Bản có đánh dấu chính là bảng tính của người dùng, từng chỗ được tô màu và giải thích, để gửi lại cho người đã điền.</translation>
  </message>
  <message>
   <source>Go on with the sheet “{sheet}”</source>
   <translation>Tiếp tục với trang tính “{sheet}”</translation>
  </message>
  <message>
   <source>In conflict</source>
   <translation>Xung đột</translation>
  </message>
  <message>
   <source>Blocked</source>
   <translation>Bị chặn</translation>
  </message>
  <message>
   <source>Not taken over</source>
   <translation>Không nhập</translation>
  </message>
  <message>
   <source>{field}: {new}</source>
   <translation>{field}: {new}</translation>
  </message>
  <message>
   <source>{field}: {old} → {new}</source>
   <translation>{field}: {old} → {new}</translation>
  </message>
  <message>
   <source>{field}
Before both: {before}
At this desk: {desk}
In the sheet: {sheet}
</source>
   <translation>{field}
Trước cả hai: {before}
Tại trạm này: {desk}
Trong trang tính: {sheet}
</translation>
  </message>
  <message>
   <source>What happens</source>
   <translation>Xử lý</translation>
  </message>
  <message>
   <source>Record, and what would be written</source>
   <translation>Bản ghi và những gì sẽ được ghi</translation>
  </message>
  <message>
   <source>{problem} (and {n} more)</source>
   <translation>{problem} (và {n} mục khác)</translation>
  </message>
  <message>
   <source>Choose a row to see all of it.</source>
   <translation>Hãy chọn một dòng để xem đầy đủ.</translation>
  </message>
  <message>
   <source>{level}: {text}</source>
   <translation>{level}: {text}</translation>
  </message>
  <message>
   <source>The desk holds all of this already.</source>
   <translation>Trạm đã có đủ các nội dung này.</translation>
  </message>
  <message>
   <source>Nothing of this row would be written.</source>
   <translation>Dòng này sẽ không ghi gì.</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Cột</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Kiểm tra</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Xem trước</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Kết quả</translation>
  </message>
  <message>
   <source>Lists come in from workbooks and go out to them.</source>
   <translation>Danh sách được nhập từ bảng tính và xuất ra bảng tính.</translation>
  </message>
  <message>
   <source>Is this the sheet, and are these its headings?</source>
   <translation>Đây có đúng là trang tính và tiêu đề cần nhập không?</translation>
  </message>
  <message>
   <source>Say what each column stands for. What you correct is remembered for this form.</source>
   <translation>Hãy cho biết mỗi cột ứng với mục nào. Những gì đã chỉnh được ghi nhớ cho biểu mẫu này.</translation>
  </message>
  <message>
   <source>What the sheet leaves open, only you can know. Nothing is guessed.</source>
   <translation>Những gì trang tính để ngỏ, chỉ người dùng mới biết. Chương trình không đoán.</translation>
  </message>
  <message>
   <source>This is what would be written. Nothing is written yet.</source>
   <translation>Đây là những gì sẽ được ghi. Chưa ghi gì.</translation>
  </message>
  <message>
   <source>What was written stays under “Imports of this desk”.</source>
   <translation>Những gì đã ghi nằm trong “Các lần nhập của trạm này”.</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Chọn tệp…</translation>
  </message>
  <message>
   <source>Go on to the columns</source>
   <translation>Sang bước Cột</translation>
  </message>
  <message>
   <source>Check the sheet</source>
   <translation>Kiểm tra trang tính</translation>
  </message>
  <message>
   <source>Show the preview</source>
   <translation>Xem trước</translation>
  </message>
  <message>
   <source>Import another file</source>
   <translation>Nhập tệp khác</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Các bước</translation>
  </message>
  <message>
   <source>Take back the import of “{file}”?</source>
   <translation>Rút lại lần nhập “{file}”?</translation>
  </message>
  <message>
   <source>Its fields show again what they showed before, and records that came with it go to the bin. What was edited since stays as it is and is named afterwards.</source>
   <translation>Các trường hiển thị lại giá trị trước đó, và các bản ghi đi kèm được chuyển vào thùng rác. Nội dung đã sửa từ đó đến nay được giữ nguyên và sẽ được nêu sau.</translation>
  </message>
  <message>
   <source>Take the import back</source>
   <translation>Rút lại lần nhập</translation>
  </message>
  <message>
   <source>Taking the import back</source>
   <translation>Đang rút lại lần nhập</translation>
  </message>
  <message>
   <source>The import is taken back. Put back: {n}. Edited since and kept: {kept}.</source>
   <translation>Đã rút lại lần nhập. Đưa về như cũ: {n}. Đã sửa sau đó nên giữ nguyên: {kept}.</translation>
  </message>
  <message>
   <source>Nothing could be taken back: the import stands. Edited since and kept: {kept}.</source>
   <translation>Không rút lại được gì: lần nhập vẫn có hiệu lực. Đã sửa sau đó nên giữ nguyên: {kept}.</translation>
  </message>
  <message>
   <source>{told} These are: {fields}.</source>
   <translation>{told} Đó là: {fields}.</translation>
  </message>
  <message>
   <source>{told} Among these are: {fields}.</source>
   <translation>{told} Trong đó có: {fields}.</translation>
  </message>
  <message>
   <source>{told} Entries that stay, as they belong to {place}: {n}.</source>
   <translation>{told} Nội dung được giữ vì thuộc {place}: {n}.</translation>
  </message>
  <message>
   <source>“{record}” itself</source>
   <translation>chính “{record}”</translation>
  </message>
  <message>
   <source>{field} of “{record}”</source>
   <translation>{field} của “{record}”</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Hủy</translation>
  </message>
  <message>
   <source>{note}: {n} rows</source>
   <translation>{note}: {n} dòng</translation>
  </message>
  <message>
   <source>{note}: row {n} of {of}</source>
   <translation>{note}: dòng {n}/{of}</translation>
  </message>
  <message>
   <source>Row {n} of {of}</source>
   <translation>Dòng {n}/{of}</translation>
  </message>
 </context>
 <context>
  <name>Sheets</name>
  <message>
   <source>{problem} (rows: {n})</source>
   <translation>{problem} (dòng: {n})</translation>
  </message>
  <message>
   <source>The desk has changed since “{file}” was checked. Nothing was changed. Check it again.</source>
   <translation>Dữ liệu của trạm đã thay đổi kể từ khi kiểm tra “{file}”. Lần này chưa nhập gì. Hãy kiểm tra lại.</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Đang ghi</translation>
  </message>
  <message>
   <source>“{answer}” is no answer to the question about {about}.</source>
   <translation>“{answer}” không phải câu trả lời cho câu hỏi về {about}.</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>Chỗ sai</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Văn bản</translation>
  </message>
  <message>
   <source>The code of the project; no two projects have the same</source>
   <translation>Mã của dự án; không có hai dự án trùng mã</translation>
  </message>
  <message>
   <source>A date</source>
   <translation>Ngày tháng</translation>
  </message>
  <message>
   <source>An amount of money, without its currency</source>
   <translation>Số tiền, không ghi loại tiền</translation>
  </message>
  <message>
   <source>A number</source>
   <translation>Số</translation>
  </message>
  <message>
   <source>A whole number</source>
   <translation>Số nguyên</translation>
  </message>
  <message>
   <source>A percentage from 0 to 100, without the sign</source>
   <translation>Tỷ lệ phần trăm từ 0 đến 100, không ghi dấu %</translation>
  </message>
  <message>
   <source>One of the choices in the list</source>
   <translation>Một trong các lựa chọn trong danh sách</translation>
  </message>
  <message>
   <source>One of the six countries</source>
   <translation>Một trong sáu nước</translation>
  </message>
  <message>
   <source>The province that leads, by its name or its code</source>
   <translation>Tỉnh chủ trì, ghi tên hoặc mã</translation>
  </message>
  <message>
   <source>The number of a measure of the Plan; see the sheet of measures</source>
   <translation>Số của một biện pháp trong Kế hoạch; xem trang biện pháp</translation>
  </message>
  <message>
   <source>The code of a currency</source>
   <translation>Mã của loại tiền</translation>
  </message>
  <message>
   <source>Where the money comes from</source>
   <translation>Tiền đến từ đâu</translation>
  </message>
  <message>
   <source>The body that meets</source>
   <translation>Cơ chế họp</translation>
  </message>
  <message>
   <source>The code of a project that is known</source>
   <translation>Mã của một dự án đã có</translation>
  </message>
  <message>
   <source>The name of an organisation; a new one is entered as proposed</source>
   <translation>Tên của một tổ chức; tổ chức mới được ghi là đề xuất</translation>
  </message>
  <message>
   <source>The title of a milestone of the same project</source>
   <translation>Tên của một cột mốc trong cùng dự án</translation>
  </message>
  <message>
   <source>The title of an indicator of the same project</source>
   <translation>Tên của một chỉ số trong cùng dự án</translation>
  </message>
  <message>
   <source>How to fill in</source>
   <translation>Cách điền</translation>
  </message>
  <message>
   <source>Fill in one row for each record under the headings of the first sheet.</source>
   <translation>Điền mỗi bản ghi một dòng, dưới các tiêu đề của trang thứ nhất.</translation>
  </message>
  <message>
   <source>Leave the headings as they are; columns may be moved, and other columns may be added.</source>
   <translation>Giữ nguyên các tiêu đề; có thể đổi chỗ cột và thêm cột khác.</translation>
  </message>
  <message>
   <source>A row that came from LMC Desk is known by hidden columns: an emptied cell empties its field.</source>
   <translation>Dòng lấy từ LMC Desk được nhận ra nhờ các cột ẩn: ô bị xóa trống sẽ xóa trống trường tương ứng.</translation>
  </message>
  <message>
   <source>Write dates as 2025-03-31 and amounts without currency. Cells that stay empty are left alone.</source>
   <translation>Ghi ngày dạng 2025-03-31 và số tiền không kèm loại tiền. Ô để trống thì không thay đổi gì.</translation>
  </message>
  <message>
   <source>The first row is an example. Write over it or leave it: as it is, it is not taken over.</source>
   <translation>Dòng đầu là ví dụ. Có thể ghi đè hoặc để nguyên: nếu để nguyên thì không được nhập.</translation>
  </message>
  <message>
   <source>Rows of sums stand below the list; they follow it and are not taken over.</source>
   <translation>Các dòng tổng nằm dưới danh sách; chúng tự tính theo danh sách và không được nhập.</translation>
  </message>
  <message>
   <source>Form {form}, written by LMC Desk {version}.</source>
   <translation>Mẫu {form}, tạo bằng LMC Desk {version}.</translation>
  </message>
  <message>
   <source>Example</source>
   <translation>Ví dụ</translation>
  </message>
  <message>
   <source>Heading</source>
   <translation>Tiêu đề</translation>
  </message>
  <message>
   <source>What to write</source>
   <translation>Cách ghi</translation>
  </message>
  <message>
   <source>{meant} (needed)</source>
   <translation>{meant} (bắt buộc)</translation>
  </message>
  <message>
   <source>Measures of the Plan</source>
   <translation>Biện pháp của Kế hoạch</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Biện pháp</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Số</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>Mục</translation>
  </message>
  <message>
   <source>The code “{text}” is read as {code}, as the others are written.</source>
   <translation>Mã “{text}” được đọc là {code}, như cách viết của các mã khác.</translation>
  </message>
  <message>
   <source>{heading}: years of the Buddhist Era were read as years of the common era ({n}).</source>
   <translation>{heading}: năm Phật lịch được đọc thành năm dương lịch ({n}).</translation>
  </message>
  <message>
   <source>The workbook holds the day {day} as a code; write the code as a text if it is another.</source>
   <translation>Ở chỗ ghi mã, bảng tính lưu ngày {day}; nếu mã đúng không phải như vậy, hãy ghi mã dưới dạng văn bản.</translation>
  </message>
  <message>
   <source>“{heading}”: is the year, the day or the month first in these dates?</source>
   <translation>“{heading}”: trong các ngày này, năm, ngày hay tháng đứng trước?</translation>
  </message>
  <message>
   <source>“{heading}”: is the day or the month first in these dates?</source>
   <translation>“{heading}”: trong các ngày này, ngày hay tháng đứng trước?</translation>
  </message>
  <message>
   <source>“{heading}”: some cells name a month or a year alone. Is its first day meant?</source>
   <translation>“{heading}”: một số ô chỉ ghi tháng hoặc năm. Có hiểu là ngày đầu tiên của tháng hoặc năm đó không?</translation>
  </message>
  <message>
   <source>“{heading}”: some cells name a month or a year alone. Is its last day meant?</source>
   <translation>“{heading}”: một số ô chỉ ghi tháng hoặc năm. Có hiểu là ngày cuối cùng của tháng hoặc năm đó không?</translation>
  </message>
  <message>
   <source>“{heading}”: how many times larger are numbers meant that stand under “{unit}”?</source>
   <translation>“{heading}”: các số nằm dưới “{unit}” được hiểu là gấp bao nhiêu lần con số đã ghi?</translation>
  </message>
  <message>
   <source>“{heading}”: above the table stands “{unit}”. Is that meant here too?</source>
   <translation>“{heading}”: phía trên bảng có ghi “{unit}”. Có áp dụng cho cột này không?</translation>
  </message>
  <message>
   <source>“{heading}”: multiplied by {factor}, most amounts are very large. Are they meant so?</source>
   <translation>“{heading}”: sau khi nhân với {factor}, phần lớn số tiền rất lớn. Có đúng như vậy không?</translation>
  </message>
  <message>
   <source>“{text}” may be counted in a larger unit; say which.</source>
   <translation>“{text}” có thể tính theo đơn vị lớn hơn; hãy cho biết đơn vị nào.</translation>
  </message>
  <message>
   <source>“{heading}”: numbers without a unit of their own are multiplied by {factor}.</source>
   <translation>“{heading}”: các số không ghi đơn vị riêng được nhân với {factor}.</translation>
  </message>
  <message>
   <source>“{text}” is a province of {country}; the country is taken from it.</source>
   <translation>“{text}” là một tỉnh của {country}; nước được lấy theo tỉnh.</translation>
  </message>
  <message>
   <source>“{text}” names more than {country}; all of it is kept under the place.</source>
   <translation>“{text}” không chỉ nêu {country}; toàn bộ được giữ ở mục địa điểm.</translation>
  </message>
  <message>
   <source>“{text}” is not one of the six countries; it is kept under the place.</source>
   <translation>“{text}” không phải một trong sáu nước; nội dung được giữ ở mục địa điểm.</translation>
  </message>
  <message>
   <source>“{text}” is not a province that is known; it is kept under the place.</source>
   <translation>“{text}” không phải tỉnh đã biết; nội dung được giữ ở mục địa điểm.</translation>
  </message>
  <message>
   <source>“{text}” is not a measure of the Plan; write its number, as 4.2.12-3.</source>
   <translation>“{text}” không phải biện pháp của Kế hoạch; hãy ghi số của biện pháp, như 4.2.12-3.</translation>
  </message>
  <message>
   <source>“{text}” is not a currency; write its code, as KHR or USD.</source>
   <translation>“{text}” không phải loại tiền; hãy ghi mã, như KHR hoặc USD.</translation>
  </message>
  <message>
   <source>“{text}” is not a source of funds that is known; it is kept as another source's name.</source>
   <translation>“{text}” không phải nguồn vốn đã biết; nội dung được giữ làm tên của nguồn khác.</translation>
  </message>
  <message>
   <source>“{text}” is not a body of the cooperation.</source>
   <translation>“{text}” không phải cơ chế của hợp tác.</translation>
  </message>
  <message>
   <source>“{text}” is not one of the choices.</source>
   <translation>“{text}” không có trong các lựa chọn.</translation>
  </message>
  <message>
   <source>“{text}” names less than 100 %; it is taken as “{choice}”.</source>
   <translation>“{text}” ghi dưới 100 %; được hiểu là “{choice}”.</translation>
  </message>
  <message>
   <source>“{text}” says two things that do not agree.</source>
   <translation>“{text}” nêu hai điều không khớp nhau.</translation>
  </message>
  <message>
   <source>“{text}” is taken as “{choice}”; see whether what stands beside it limits it.</source>
   <translation>“{text}” được hiểu là “{choice}”; hãy xem phần ghi kèm có giới hạn ý này không.</translation>
  </message>
  <message>
   <source>“{text}” is not known.</source>
   <translation>Không nhận ra “{text}”.</translation>
  </message>
  <message>
   <source>This desk cannot tell what the sheet showed here when it was written.</source>
   <translation>Trạm này không xác định được trang tính hiển thị gì ở đây khi được tạo.</translation>
  </message>
  <message>
   <source>An amount and its currency belong together, and the other of the two is left out.</source>
   <translation>Số tiền và loại tiền phải đi cùng nhau, mà mục còn lại bị bỏ qua.</translation>
  </message>
  <message>
   <source>“{text}” may be day/month or month/day; choose how the column is meant.</source>
   <translation>“{text}” có thể là ngày/tháng hoặc tháng/ngày; hãy chọn cách hiểu cho cột.</translation>
  </message>
  <message>
   <source>“{text}” may begin with its year or its day; choose how the column is meant.</source>
   <translation>“{text}” có thể bắt đầu bằng năm hoặc ngày; hãy chọn cách hiểu cho cột.</translation>
  </message>
  <message>
   <source>“{text}” may be January or October; write the month with two digits, as a text.</source>
   <translation>“{text}” có thể là tháng 1 hoặc tháng 10; hãy ghi tháng bằng hai chữ số, ở dạng văn bản.</translation>
  </message>
  <message>
   <source>“{text}” names no day.</source>
   <translation>“{text}” không nêu ngày cụ thể.</translation>
  </message>
  <message>
   <source>“{text}” names no day; it is taken as {day}.</source>
   <translation>“{text}” không nêu ngày cụ thể; được hiểu là {day}.</translation>
  </message>
  <message>
   <source>“{text}” is not a day of the calendar.</source>
   <translation>“{text}” không có trong lịch.</translation>
  </message>
  <message>
   <source>The day and the month of {day} may be exchanged: the dates of this column with a day above 12 are all texts.</source>
   <translation>Ngày và tháng trong {day} có thể đã bị đảo cho nhau: trong cột này, các ngày có số ngày lớn hơn 12 đều là văn bản.</translation>
  </message>
  <message>
   <source>“{text}” is read as {day}; check whether its year is of the Buddhist Era or not.</source>
   <translation>“{text}” được đọc là {day}; hãy kiểm tra năm đó có phải năm Phật lịch hay không.</translation>
  </message>
  <message>
   <source>“{text}” is not a date.</source>
   <translation>“{text}” không phải ngày tháng.</translation>
  </message>
  <message>
   <source>This row is a copy of row {row}; it is taken for a record of its own.</source>
   <translation>Dòng này là bản sao của dòng {row}; được coi là một bản ghi riêng.</translation>
  </message>
  <message>
   <source>This row repeats row {row}.</source>
   <translation>Dòng này lặp lại dòng {row}.</translation>
  </message>
  <message>
   <source>This row's cells belong to another row's hidden id. Rows may have been sorted in part: export the list again.</source>
   <translation>Các ô của dòng này thuộc mã định danh ẩn của dòng khác. Có thể các dòng chỉ được sắp xếp một phần: hãy xuất lại danh sách.</translation>
  </message>
  <message>
   <source>This row's hidden id belongs to project {now}, its code to another one. Rows may have been sorted in part: export the list again.</source>
   <translation>Mã định danh ẩn của dòng này thuộc dự án {now}, còn mã dự án lại thuộc dự án khác. Có thể các dòng chỉ được sắp xếp một phần: hãy xuất lại danh sách.</translation>
  </message>
  <message>
   <source>The code stands for another project too; give one of them another code.</source>
   <translation>Mã này cũng thuộc một dự án khác; hãy cho một dự án mã khác.</translation>
  </message>
  <message>
   <source>Ministry of Water Resources</source>
   <translatorcomment>Ví dụ trong mẫu: thay bằng bộ có thật ở Việt Nam.</translatorcomment>
   <translation>Bộ Nông nghiệp và Môi trường</translation>
  </message>
  <message>
   <source>The wells are drilled</source>
   <translation>Khoan xong các giếng</translation>
  </message>
  <message>
   <source>Households with clean water</source>
   <translation>Hộ gia đình có nước sạch</translation>
  </message>
  <message>
   <source>Clean water for twelve villages</source>
   <translation>Nước sạch cho mười hai bản</translation>
  </message>
  <message>
   <source>Every household has clean water within reach all year round.</source>
   <translation>Mọi hộ gia đình có nước sạch ở gần quanh năm.</translation>
  </message>
  <message>
   <source>Signed acceptance of the works</source>
   <translation>Biên bản nghiệm thu công trình đã ký</translation>
  </message>
  <message>
   <source>households</source>
   <translation>hộ gia đình</translation>
  </message>
  <message>
   <source>Eight of twelve wells are drilled; the water was tested.</source>
   <translation>Đã khoan tám trong mười hai giếng; đã xét nghiệm nước.</translation>
  </message>
  <message>
   <source>Train a caretaker in each village.</source>
   <translation>Tập huấn một người quản lý cho mỗi bản.</translation>
  </message>
  <message>
   <source>Working group meeting of the spring</source>
   <translation>Cuộc họp nhóm công tác mùa xuân</translation>
  </message>
  <message>
   <source>An amount is merged over rows {first} to {last} of several records; it is left out.</source>
   <translation>Một số tiền nằm trong ô gộp từ dòng {first} đến dòng {last} của nhiều bản ghi; số tiền này được bỏ qua.</translation>
  </message>
  <message>
   <source>Rows that name no project belong to the project named above them: {n}.</source>
   <translation>Dòng không nêu dự án được tính vào dự án nêu phía trên: {n}.</translation>
  </message>
  <message>
   <source>Rows that give no code have the code above them: {n}.</source>
   <translation>Dòng không ghi mã được lấy mã phía trên: {n}.</translation>
  </message>
  <message>
   <source>Rows that give no province have the one that is named above them: {n}.</source>
   <translation>Dòng không ghi tỉnh được lấy tỉnh nêu phía trên: {n}.</translation>
  </message>
  <message>
   <source>Rows that give no country have the one that is named above them: {n}.</source>
   <translation>Dòng không ghi quốc gia được lấy quốc gia nêu phía trên: {n}.</translation>
  </message>
  <message>
   <source>This formula has no stored result.</source>
   <translation>Công thức này không có kết quả lưu sẵn.</translation>
  </message>
  <message>
   <source>This cell shows the error {error}.</source>
   <translation>Ô này báo lỗi {error}.</translation>
  </message>
  <message>
   <source>Formulas without a stored result, as in a file that a program wrote: {n}. Open the workbook in Excel, save it and choose it again.</source>
   <translation>Công thức không có kết quả lưu sẵn, như trong tệp do chương trình tạo ra: {n}. Hãy mở bảng tính trong Excel, lưu lại rồi chọn lại.</translation>
  </message>
  <message>
   <source>“{heading}” is taken for the budget: no other column stands for it.</source>
   <translation>“{heading}” được hiểu là kinh phí: không có cột nào khác ứng với mục này.</translation>
  </message>
  <message>
   <source>“{heading}” is taken for the whole budget; the money of other sources was not added to it ({headings}). If it belongs to it, add a column “Budget” with the total to the workbook and import it again.</source>
   <translation>“{heading}” được coi là toàn bộ kinh phí; tiền của các nguồn khác không được cộng vào ({headings}). Nếu số tiền đó thuộc kinh phí, hãy thêm vào bảng tính cột “Kinh phí” ghi tổng số, rồi nhập lại.</translation>
  </message>
  <message>
   <source>The budget stands in a column for each year and was not taken over ({headings}). Add a column “Budget” with their total to the workbook and import it again.</source>
   <translation>Kinh phí được ghi mỗi năm một cột và không được nhập ({headings}). Hãy thêm vào bảng tính cột “Kinh phí” ghi tổng của các cột đó, rồi nhập lại.</translation>
  </message>
  <message>
   <source>No column is headed as the budget, so none was taken over; these may hold money ({headings}). Say which of them it is, or add a column “Budget” with the total to the workbook and import it again.</source>
   <translation>Không có cột nào có tiêu đề là kinh phí nên không nhập kinh phí; các cột sau có thể chứa số tiền ({headings}). Hãy cho biết cột nào là kinh phí, hoặc thêm vào bảng tính cột “Kinh phí” ghi tổng số, rồi nhập lại.</translation>
  </message>
  <message>
   <source>Rows that are hidden in the workbook are taken over as the others: {n}.</source>
   <translation>Dòng bị ẩn trong bảng tính cũng được nhập như các dòng khác: {n}.</translation>
  </message>
  <message>
   <source>“{heading}” is no column of this list, so nothing under it is taken over (cells: {n}). If it is one of ours under another name, give it its heading again.</source>
   <translation>“{heading}” không phải cột của danh sách này nên không nhập gì ở dưới (số ô: {n}). Nếu đây là một cột có sẵn đã bị đổi tên, hãy ghi lại đúng tiêu đề cũ.</translation>
  </message>
  <message>
   <source>The quotation marks of this row do not pair: check what its cells hold, and whether the rows below it are there.</source>
   <translation>Dấu ngoặc kép của dòng này không đi thành cặp: hãy kiểm tra nội dung các ô và xem có đủ các dòng bên dưới không.</translation>
  </message>
  <message>
   <source>This row has more cells than there are headings. Put a cell that holds a comma in quotation marks.</source>
   <translation>Dòng này có nhiều ô hơn số tiêu đề. Hãy đặt ô có dấu phẩy trong dấu ngoặc kép.</translation>
  </message>
  <message>
   <source>Checking the rows</source>
   <translation>Đang kiểm tra các dòng</translation>
  </message>
  <message>
   <source>Burmese texts look as if they were typed in Zawgyi ({n}), as “{text}”. They are taken over unchanged; convert them to Unicode, or they cannot be found and print wrongly.</source>
   <translation>Chữ Miến Điện có vẻ được gõ bằng Zawgyi ({n}), như “{text}”. Chữ được nhập nguyên trạng; hãy chuyển sang Unicode, nếu không sẽ không tìm được và in sai.</translation>
  </message>
  <message>
   <source>Texts look as if their letters were typed in an old font or read in a wrong encoding ({n}), as “{text}”. They are taken over unchanged; correct them in the workbook and import it again.</source>
   <translation>Có văn bản dường như được gõ bằng phông chữ cũ hoặc đọc sai bảng mã ({n}), như “{text}”. Văn bản được nhập nguyên trạng; hãy sửa trong bảng tính rồi nhập lại.</translation>
  </message>
  <message>
   <source>Choose one of the list.</source>
   <translation>Chọn một mục trong danh sách.</translation>
  </message>
  <message>
   <source>Write a whole number from 0 to 100.</source>
   <translation>Ghi số nguyên từ 0 đến 100.</translation>
  </message>
  <message>
   <source>These columns tell which record a row is about; leave them as they are.</source>
   <translation>Các cột này cho biết mỗi dòng thuộc bản ghi nào; hãy giữ nguyên.</translation>
  </message>
  <message>
   <source>This is a sheet of {kind}; import it as such.</source>
   <translation>Đây là trang tính về {kind}; hãy nhập theo loại này.</translation>
  </message>
  <message>
   <source>This sheet was written by a newer version of the program; install that version first.</source>
   <translation>Trang tính này được tạo bằng phiên bản mới hơn của chương trình; hãy cài phiên bản đó trước.</translation>
  </message>
  <message>
   <source>“{field}” is not a field of {kind}. There are: {known}.</source>
   <translation>“{field}” không phải trường của {kind}. Các trường hiện có: {known}.</translation>
  </message>
  <message>
   <source>There are no sheets of “{name}”. There are: {known}.</source>
   <translation>Không có trang tính về “{name}”. Các loại hiện có: {known}.</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>Dự án</translation>
  </message>
  <message>
   <source>Milestones</source>
   <translation>Cột mốc</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>Kinh phí</translation>
  </message>
  <message>
   <source>Indicators</source>
   <translation>Chỉ số</translation>
  </message>
  <message>
   <source>Indicator values</source>
   <translation>Giá trị chỉ số</translation>
  </message>
  <message>
   <source>Progress reports</source>
   <translation>Báo cáo tiến độ</translation>
  </message>
  <message>
   <source>Suggestions for improvement</source>
   <translation>Kiến nghị cải thiện</translation>
  </message>
  <message>
   <source>Organisations</source>
   <translation>Tổ chức</translation>
  </message>
  <message>
   <source>Meetings</source>
   <translation>Cuộc họp</translation>
  </message>
  <message>
   <source>Exchange rates</source>
   <translation>Tỷ giá</translation>
  </message>
  <message>
   <source>“{file}” is the workbook itself. Nothing was changed. Choose another name for its copy.</source>
   <translation>“{file}” chính là bảng tính gốc. Dữ liệu giữ nguyên. Hãy chọn tên khác cho bản sao.</translation>
  </message>
  <message>
   <source>Marking the workbook</source>
   <translation>Đang đánh dấu bảng tính</translation>
  </message>
  <message>
   <source>The row was not taken over: {problem}</source>
   <translation>Dòng không được nhập: {problem}</translation>
  </message>
  <message>
   <source>Left out: {problem}</source>
   <translation>Bỏ qua: {problem}</translation>
  </message>
  <message>
   <source>To look at: {problem}</source>
   <translation>Cần xem: {problem}</translation>
  </message>
  <message>
   <source>“{text}” may be more than one project ({n}); give the project's code.</source>
   <translation>“{text}” có thể là nhiều dự án ({n}); hãy ghi mã dự án.</translation>
  </message>
  <message>
   <source>There is no project “{text}” at this desk; import the projects first.</source>
   <translation>Không có dự án “{text}” tại trạm này; hãy nhập dự án trước.</translation>
  </message>
  <message>
   <source>The project has no “{text}”.</source>
   <translation>Dự án không có “{text}”.</translation>
  </message>
  <message>
   <source>This row is taken for “{title}” of this desk, which has the same name.</source>
   <translation>Dòng này được hiểu là “{title}” của trạm này, vì có cùng tên.</translation>
  </message>
  <message>
   <source>“{title}” of this desk has the same name, or nearly so. This row is taken for another one; if the same is meant, write its code or its name as it is there.</source>
   <translation>“{title}” của trạm này có cùng tên hoặc tên gần giống. Dòng này được coi là một bản ghi khác; nếu cùng là một, hãy ghi mã hoặc tên đúng như ở trạm.</translation>
  </message>
  <message>
   <source>This row's record belongs to another office and is not at this desk. Merge a bundle of the desk that wrote the list, then import it again.</source>
   <translation>Bản ghi của dòng này thuộc cơ quan khác và không có tại trạm này. Hãy hợp nhất một gói của trạm đã tạo danh sách, rồi nhập lại danh sách.</translation>
  </message>
  <message>
   <source>This record was deleted at this desk. Take it out of the bin first.</source>
   <translation>Bản ghi này đã bị xóa tại trạm này. Hãy lấy ra khỏi thùng rác trước.</translation>
  </message>
  <message>
   <source>Row {row} says something else about the same; keep one of the two.</source>
   <translation>Dòng {row} ghi giá trị khác cho cùng một bản ghi; hãy giữ một trong hai.</translation>
  </message>
  <message>
   <source>More than one record at this desk may be meant ({n}); change them there.</source>
   <translation>Có thể ứng với nhiều bản ghi tại trạm này ({n}); hãy sửa trực tiếp ở đó.</translation>
  </message>
  <message>
   <source>“{text}” may be counted in {factor}, as its column is; write it with its unit.</source>
   <translation>“{text}” có thể tính theo {factor} như cả cột; hãy ghi kèm đơn vị.</translation>
  </message>
  <message>
   <source>“{text}” is so large that it may not be counted in {factor}; write it with its unit.</source>
   <translation>“{text}” lớn đến mức có thể không tính theo {factor}; hãy ghi kèm đơn vị.</translation>
  </message>
  <message>
   <source>“{text}” may be a large number or one with decimals; write it without marks.</source>
   <translation>“{text}” có thể là số lớn hoặc số có phần thập phân; hãy ghi không có dấu phân cách.</translation>
  </message>
  <message>
   <source>“{text}” is not a whole number.</source>
   <translation>“{text}” không phải số nguyên.</translation>
  </message>
  <message>
   <source>“{text}” may be 1 % or 100 %, since shares and percentages are mixed here.</source>
   <translation>“{text}” có thể là 1 % hoặc 100 %, vì ở đây lẫn cả tỷ lệ và phần trăm.</translation>
  </message>
  <message>
   <source>“{text}” may be 1 % or 100 %; write it with its sign.</source>
   <translation>“{text}” có thể là 1 % hoặc 100 %; hãy ghi kèm dấu %.</translation>
  </message>
  <message>
   <source>“{text}” is taken as {percent} %.</source>
   <translation>“{text}” được hiểu là {percent} %.</translation>
  </message>
  <message>
   <source>“{text}” is taken as {percent} %: percentages are kept whole.</source>
   <translation>“{text}” được hiểu là {percent} %: tỷ lệ phần trăm được làm tròn thành số nguyên.</translation>
  </message>
  <message>
   <source>“{text}” is not a number.</source>
   <translation>“{text}” không phải số.</translation>
  </message>
  <message>
   <source>Total: {what}</source>
   <translation>Tổng: {what}</translation>
  </message>
  <message>
   <source>This row is a part of the project in row {row}.</source>
   <translation>Dòng này là một phần của dự án ở dòng {row}.</translation>
  </message>
  <message>
   <source>Projects stand in several rows, each with its amount. Do the amounts add up?</source>
   <translation>Có dự án nằm trên nhiều dòng, mỗi dòng một số tiền. Có cộng các số tiền đó lại không?</translation>
  </message>
  <message>
   <source>“{text}” is not taken over: row {row} says something else of the same project.</source>
   <translation>“{text}” không được nhập: dòng {row} ghi khác về cùng dự án.</translation>
  </message>
  <message>
   <source>The amounts in rows {rows} do not add up; only the first of them is taken.</source>
   <translation>Số tiền ở các dòng {rows} không được cộng lại; chỉ lấy số đầu tiên.</translation>
  </message>
  <message>
   <source>The budget stands in parts in rows {rows}; say whether they add up.</source>
   <translation>Kinh phí được chia thành phần ở các dòng {rows}; hãy cho biết có cộng lại không.</translation>
  </message>
  <message>
   <source>The parts of the budget in rows {rows} are in several currencies.</source>
   <translation>Các phần kinh phí ở các dòng {rows} có nhiều loại tiền.</translation>
  </message>
  <message>
   <source>The total in row {row} is not what the amounts in rows {rows} come to.</source>
   <translation>Số tổng ở dòng {row} không bằng tổng các số tiền ở các dòng {rows}.</translation>
  </message>
  <message>
   <source>The amount in row {row} is what the others come to; it was added to them.</source>
   <translation>Số tiền ở dòng {row} bằng tổng các số còn lại; số này đã được cộng vào cùng các số đó.</translation>
  </message>
  <message>
   <source>Row {row} says what row {first} says; it was added to it.</source>
   <translation>Dòng {row} ghi giống dòng {first}; số tiền của hai dòng đã được cộng lại.</translation>
  </message>
  <message>
   <source>Another list stands beside this one, in columns {first} to {last}; it was left aside. To take it over too, copy it to a sheet of its own and import that.</source>
   <translation>Bên cạnh danh sách này có một danh sách khác, từ cột {first} đến cột {last}; danh sách đó đã bị bỏ qua. Muốn nhập cả danh sách đó, hãy sao chép sang một trang tính riêng rồi nhập trang tính ấy.</translation>
  </message>
  <message>
   <source>In a workbook of this form it cannot be seen which rows are hidden, which cells are coloured and which numbers have zeros before them, as 001. Where that matters, save it as .xlsx and import that.</source>
   <translation>Với bảng tính dạng này, không thể biết dòng nào bị ẩn, ô nào được tô màu và số nào có chữ số 0 đứng đầu, như 001. Nếu những điều đó quan trọng, hãy lưu thành .xlsx rồi nhập tệp đó.</translation>
  </message>
  <message>
   <source>“{file}”: there are headings, but no row stands under them. Fill rows in, or choose another sheet.</source>
   <translation>“{file}”: có tiêu đề nhưng không có dòng nào bên dưới. Hãy điền các dòng, hoặc chọn trang tính khác.</translation>
  </message>
  <message>
   <source>“{file}” has no sheet “{sheet}”. It has: {known}.</source>
   <translation>“{file}” không có trang tính “{sheet}”. Các trang hiện có: {known}.</translation>
  </message>
  <message>
   <source>The hidden sheet “{sheet}” holds a list too; it was left alone.</source>
   <translation>Trang tính ẩn “{sheet}” cũng có danh sách; trang này không được đọc.</translation>
  </message>
  <message>
   <source>“{file}” is empty: there is nothing in it to take over. Choose another file or sheet.</source>
   <translation>“{file}” trống: không có gì để nhập. Hãy chọn tệp hoặc trang tính khác.</translation>
  </message>
  <message>
   <source>“{file}” has no row of headings that is known, and looks as if it was typed in Zawgyi. Convert it to Unicode, or choose the sheet and say what its columns are.</source>
   <translation>“{file}” không có dòng tiêu đề nào nhận ra được và có vẻ được gõ bằng Zawgyi. Hãy chuyển sang Unicode, hoặc chọn trang tính và cho biết các cột là gì.</translation>
  </message>
  <message>
   <source>“{file}” has no row of headings that is known, as “{first}” and “{second}”. Choose the sheet and say what its columns are, or start from a template.</source>
   <translation>“{file}” không có dòng tiêu đề nào nhận ra được (ví dụ “{first}” và “{second}”). Hãy chọn trang tính và cho biết các cột là gì, hoặc bắt đầu từ mẫu.</translation>
  </message>
  <message>
   <source>The sheet has no column “{name}”. Name one by its heading or its letter.</source>
   <translation>Trang tính không có cột “{name}”. Hãy nêu cột bằng tiêu đề hoặc chữ cái.</translation>
  </message>
  <message>
   <source>Organisations that are not known here are entered as proposed: {n}.</source>
   <translation>Tổ chức chưa biết tại đây được ghi là đề xuất: {n}.</translation>
  </message>
  <message>
   <source>The sheet names no stage; that of new projects follows from their progress ({n}).</source>
   <translation>Trang tính không nêu giai đoạn; giai đoạn của dự án mới được suy ra từ tiến độ ({n}).</translation>
  </message>
  <message>
   <source>The sheet names no country: its new projects are entered under {place} ({n}).</source>
   <translation>Trang tính không nêu nước: các dự án mới được ghi cho {place} ({n}).</translation>
  </message>
  <message>
   <source>“{file}” cannot be opened. Check that it is there and not open in another program.</source>
   <translation>Không mở được “{file}”. Hãy kiểm tra tệp có ở đó và không đang mở trong chương trình khác.</translation>
  </message>
  <message>
   <source>“{file}” is a folder. Nothing was changed. Choose a workbook in it.</source>
   <translation>“{file}” là thư mục. Dữ liệu giữ nguyên. Hãy chọn một bảng tính trong đó.</translation>
  </message>
  <message>
   <source>“{file}” is far larger than a list can be. Split it, or delete what is not part of the list.</source>
   <translation>“{file}” lớn hơn nhiều so với một danh sách. Hãy chia nhỏ, hoặc xóa những gì không thuộc danh sách.</translation>
  </message>
  <message>
   <source>“{file}” is protected by a password. Open it in Excel, save it without a password and try again.</source>
   <translation>“{file}” được bảo vệ bằng mật khẩu. Hãy mở trong Excel, lưu không có mật khẩu rồi thử lại.</translation>
  </message>
  <message>
   <source>“{file}” is not a workbook. Choose an .xlsx, .xls, .ods or .csv file, or save the list as .xlsx.</source>
   <translation>“{file}” không phải bảng tính. Hãy chọn tệp .xlsx, .xls, .ods hoặc .csv, hoặc lưu danh sách thành .xlsx.</translation>
  </message>
  <message>
   <source>“{file}” is damaged or of a form that cannot be read. Open it in Excel, save it as .xlsx and try again.</source>
   <translation>“{file}” bị hỏng hoặc có dạng không đọc được. Hãy mở trong Excel, lưu thành .xlsx rồi thử lại.</translation>
  </message>
  <message>
   <source>The letters of “{file}” are in an old encoding. Save it as .xlsx or as UTF-8, or choose the encoding.</source>
   <translation>Chữ trong “{file}” dùng bảng mã cũ. Hãy lưu thành .xlsx hoặc UTF-8, hoặc chọn bảng mã.</translation>
  </message>
  <message>
   <source>Reading “{file}” took too long. Split it, or save it anew as .xlsx and try again.</source>
   <translation>Đọc “{file}” mất quá nhiều thời gian. Hãy chia nhỏ, hoặc lưu lại thành .xlsx rồi thử lại.</translation>
  </message>
  <message>
   <source>Reading the workbook</source>
   <translation>Đang đọc bảng tính</translation>
  </message>
  <message>
   <source>Only the secretariat keeps the exchange rates.</source>
   <translation>Chỉ ban thư ký mới quản lý tỷ giá.</translation>
  </message>
  <message>
   <source>Only the secretariat returns, approves and locks reports.</source>
   <translation>Chỉ ban thư ký mới được trả lại, phê duyệt và khóa báo cáo.</translation>
  </message>
  <message>
   <source>This belongs to {place}, and this desk writes only what is its own.</source>
   <translation>Nội dung này thuộc {place}, còn trạm này chỉ được ghi nội dung thuộc phạm vi của mình.</translation>
  </message>
  <message>
   <source>In row {row} begins another table, with other columns or units; its rows were left aside: {n}. To take them over, import the sheet again with row {row} as that of the headings.</source>
   <translation>Từ dòng {row} bắt đầu một bảng khác, có cột hoặc đơn vị khác; các dòng của bảng đó đã bị bỏ qua: {n}. Muốn nhập các dòng đó, hãy nhập lại trang tính với dòng {row} là dòng tiêu đề.</translation>
  </message>
  <message>
   <source>Rows that may stand for others, so that amounts would count twice: {rows}.</source>
   <translation>Các dòng có thể đại diện cho những dòng khác, khiến số tiền bị tính hai lần: {rows}.</translation>
  </message>
  <message>
   <source>Rows that may be parts of others, so that amounts would count twice: {rows}.</source>
   <translation>Các dòng có thể là một phần của những dòng khác, khiến số tiền bị tính hai lần: {rows}.</translation>
  </message>
  <message>
   <source>This row was written over a line of sums; check that its figures are its own.</source>
   <translation>Dòng này được viết đè lên dòng tổng; hãy kiểm tra xem các số có phải của chính nó không.</translation>
  </message>
  <message>
   <source>This row may be a part of what stands in row {row}; then its amount counts twice. If so, delete this row.</source>
   <translation>Dòng này có thể là một phần của nội dung ở dòng {row}; khi đó số tiền của dòng này bị tính hai lần. Nếu đúng vậy, hãy xóa dòng này.</translation>
  </message>
  <message>
   <source>This row may be the heading or the sum of other rows, or the whole of them; then its amount counts twice. If so, delete the row.</source>
   <translation>Dòng này có thể là tiêu đề, dòng tổng hoặc toàn thể của các dòng khác; khi đó số tiền bị tính hai lần. Nếu đúng vậy, hãy xóa dòng này.</translation>
  </message>
  <message>
   <source>This row numbers the columns.</source>
   <translation>Dòng này đánh số các cột.</translation>
  </message>
  <message>
   <source>This row repeats the headings.</source>
   <translation>Dòng này lặp lại tiêu đề.</translation>
  </message>
  <message>
   <source>Other headings stand in row {row}; what is under them is left aside.</source>
   <translation>Dòng {row} có các tiêu đề khác; những gì bên dưới được bỏ qua.</translation>
  </message>
  <message>
   <source>“{text}” says of what the amount in row {row} is made up.</source>
   <translation>“{text}” cho biết số tiền ở dòng {row} gồm những gì.</translation>
  </message>
  <message>
   <source>“{text}” is the number of a page.</source>
   <translation>“{text}” là số thứ tự trang.</translation>
  </message>
  <message>
   <source>“{text}” begins a row of sums; the rows above it come to another amount.</source>
   <translation>“{text}” mở đầu một dòng tổng; tổng các dòng phía trên là số tiền khác.</translation>
  </message>
  <message>
   <source>“{text}” begins a row of sums.</source>
   <translation>“{text}” mở đầu một dòng tổng.</translation>
  </message>
  <message>
   <source>“{text}” names a row of sums.</source>
   <translation>“{text}” là tên của một dòng tổng.</translation>
  </message>
  <message>
   <source>The amounts in this row are what those above it come to.</source>
   <translation>Số tiền ở dòng này là tổng của các dòng phía trên.</translation>
  </message>
  <message>
   <source>Only “{text}” stands in this row; it is taken for a heading.</source>
   <translation>Dòng này chỉ có “{text}”; được hiểu là tiêu đề.</translation>
  </message>
  <message>
   <source>“{text}” stands under the table.</source>
   <translation>“{text}” nằm dưới bảng.</translation>
  </message>
  <message>
   <source>“{text}” is taken for the heading of a group.</source>
   <translation>“{text}” được hiểu là tiêu đề của một nhóm.</translation>
  </message>
  <message>
   <source>“{text}” is taken for the heading of a group, whose rows come to another amount.</source>
   <translation>“{text}” được hiểu là tiêu đề của một nhóm, nhưng tổng các dòng trong nhóm là số tiền khác.</translation>
  </message>
  <message>
   <source>Nothing stands under {headings}.</source>
   <translation>Không có gì bên dưới {headings}.</translation>
  </message>
  <message>
   <source>“{text}” is said of all amounts that do not say otherwise.</source>
   <translation>“{text}” áp dụng cho mọi số tiền không ghi rõ cách khác.</translation>
  </message>
  <message>
   <source>“{heading}”: start and end were read from its periods.</source>
   <translation>“{heading}”: ngày bắt đầu và kết thúc được lấy từ các kỳ.</translation>
  </message>
  <message>
   <source>Columns {first} to {last} look like a plan over months, but which months they are is not sure; it was not taken over. Write month and year above each (as “Jan 2025”) and import the workbook again.</source>
   <translation>Các cột từ {first} đến {last} trông giống kế hoạch theo tháng, nhưng không chắc là những tháng nào nên không được nhập. Hãy ghi tháng và năm phía trên mỗi cột (như “01/2025”), rồi nhập lại bảng tính.</translation>
  </message>
  <message>
   <source>Months stand above a plan without their year. Which year does it begin in?</source>
   <translation>Phía trên kế hoạch có các tháng nhưng không có năm. Kế hoạch bắt đầu từ năm nào?</translation>
  </message>
  <message>
   <source>Start and end were read from the months that are marked, in {n} rows.</source>
   <translation>Ngày bắt đầu và kết thúc được lấy từ các tháng đã đánh dấu, ở {n} dòng.</translation>
  </message>
  <message>
   <source>Amounts stand without a currency. In which one are they?</source>
   <translation>Có số tiền không ghi loại tiền. Đó là loại tiền nào?</translation>
  </message>
  <message>
   <source>“{heading}” holds another amount; the one before it is taken.</source>
   <translation>“{heading}” có một số tiền khác; số tiền đứng trước được dùng.</translation>
  </message>
  <message>
   <source>The amount is in {currency}, but the row's currency is {named}.</source>
   <translation>Số tiền tính bằng {currency}, nhưng loại tiền của dòng là {named}.</translation>
  </message>
  <message>
   <source>Nothing but “{text}” stands in row {row}. If it belongs to this title, write both in one cell.</source>
   <translation>Dòng {row} chỉ có “{text}”. Nếu phần này thuộc tên dự án này, hãy ghi cả hai vào một ô.</translation>
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation>Đang ghi bảng tính</translation>
  </message>
 </context>
 <context>
  <name>Stage</name>
  <message>
   <source>Proposed</source>
   <translation>Đang đề xuất</translation>
  </message>
  <message>
   <source>Endorsed by the SOM</source>
   <translatorcomment>SOM để nguyên chữ tắt; “tán thành” có đúng thuật ngữ của MLC không.</translatorcomment>
   <translation>SOM đã tán thành</translation>
  </message>
  <message>
   <source>Adopted by the FMM</source>
   <translatorcomment>“Hội nghị Bộ trưởng” rút gọn từ “Hội nghị Bộ trưởng Ngoại giao” cho vừa chỗ.</translatorcomment>
   <translation>Hội nghị Bộ trưởng đã thông qua</translation>
  </message>
  <message>
   <source>In implementation</source>
   <translation>Đang thực hiện</translation>
  </message>
  <message>
   <source>Suspended</source>
   <translation>Tạm dừng</translation>
  </message>
  <message>
   <source>Completed</source>
   <translation>Hoàn thành</translation>
  </message>
  <message>
   <source>Closed</source>
   <translatorcomment>“Đã đóng” hay “Đã quyết toán”.</translatorcomment>
   <translation>Đã đóng</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Đã hủy</translation>
  </message>
 </context>
 <context>
  <name>State</name>
  <message>
   <source>Done</source>
   <translation>Hoàn thành</translation>
  </message>
  <message>
   <source>On track</source>
   <translation>Đúng tiến độ</translation>
  </message>
  <message>
   <source>At risk</source>
   <translation>Có rủi ro</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Chậm</translation>
  </message>
  <message>
   <source>Not begun</source>
   <translation>Chưa bắt đầu</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>Cần quyết định</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>Bị trả lại</translation>
  </message>
  <message>
   <source>Held</source>
   <translatorcomment>“Tạm giữ” (gói chờ gói trước) có thể bị hiểu là bị bắt giữ/thu giữ; hoặc “Đang giữ chờ”.</translatorcomment>
   <translation>Tạm giữ</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Đến hạn</translation>
  </message>
  <message>
   <source>Not opened</source>
   <translation>Chưa mở</translation>
  </message>
  <message>
   <source>To send</source>
   <translation>Cần gửi</translation>
  </message>
 </context>
 <context>
  <name>Status</name>
  <message>
   <source>Done</source>
   <translation>Hoàn thành</translation>
  </message>
  <message>
   <source>On track</source>
   <translation>Đúng tiến độ</translation>
  </message>
  <message>
   <source>At risk</source>
   <translation>Có rủi ro</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Chậm</translation>
  </message>
  <message>
   <source>Not begun</source>
   <translation>Chưa bắt đầu</translation>
  </message>
 </context>
 <context>
  <name>Story</name>
  <message>
   <source>{who} put “{what}” into the bin</source>
   <translation>{who} đã chuyển “{what}” vào thùng rác</translation>
  </message>
  <message>
   <source>{who} took “{what}” out of the bin</source>
   <translation>{who} đã lấy “{what}” ra khỏi thùng rác</translation>
  </message>
  <message>
   <source>{who} noted when “{what}” was reached</source>
   <translation>{who} đã ghi ngày đạt “{what}”</translation>
  </message>
  <message>
   <source>{who} raised progress of “{what}”</source>
   <translation>{who} đã nâng tiến độ của “{what}”</translation>
  </message>
  <message>
   <source>{who} lowered progress of “{what}”</source>
   <translation>{who} đã hạ tiến độ của “{what}”</translation>
  </message>
  <message>
   <source>{who} moved the forecast of “{what}”</source>
   <translation>{who} đã đổi ngày dự kiến của “{what}”</translation>
  </message>
  <message>
   <source>{who} moved the project to another stage</source>
   <translation>{who} đã chuyển dự án sang giai đoạn khác</translation>
  </message>
  <message>
   <source>{who} entered the project</source>
   <translation>{who} đã nhập dự án</translation>
  </message>
  <message>
   <source>{who} wrote: “{text}”</source>
   <translation>{who} đã viết: “{text}”</translation>
  </message>
  <message>
   <source>{who} added the milestone “{what}”</source>
   <translation>{who} đã thêm cột mốc “{what}”</translation>
  </message>
  <message>
   <source>{who} added {n} milestones</source>
   <translation>{who} đã thêm {n} cột mốc</translation>
  </message>
  <message>
   <source>{who} began the report {period}</source>
   <translation>{who} đã bắt đầu báo cáo {period}</translation>
  </message>
  <message>
   <source>{who} began {n} reports</source>
   <translation>{who} đã bắt đầu {n} báo cáo</translation>
  </message>
  <message>
   <source>{who} entered money: {n} lines</source>
   <translation>{who} đã nhập kinh phí: {n} khoản</translation>
  </message>
  <message>
   <source>{who} added “{what}”</source>
   <translation>{who} đã thêm “{what}”</translation>
  </message>
  <message>
   <source>{who} submitted the report {period}</source>
   <translation>{who} đã trình báo cáo {period}</translation>
  </message>
  <message>
   <source>{who} returned the report {period}</source>
   <translation>{who} đã trả lại báo cáo {period}</translation>
  </message>
  <message>
   <source>{who} approved the report {period}</source>
   <translation>{who} đã phê duyệt báo cáo {period}</translation>
  </message>
  <message>
   <source>{who} locked the report {period}</source>
   <translation>{who} đã khóa báo cáo {period}</translation>
  </message>
  <message>
   <source>{who} made the report {period} a draft again</source>
   <translation>{who} đã đưa báo cáo {period} về dự thảo</translation>
  </message>
  <message>
   <source>{who} changed “{field}”</source>
   <translation>{who} đã sửa “{field}”</translation>
  </message>
  <message>
   <source>{who} changed {n} entries</source>
   <translation>{who} đã sửa {n} nội dung</translation>
  </message>
  <message>
   <source>{who} changed “{field}” of “{what}”</source>
   <translation>{who} đã sửa “{field}” của “{what}”</translation>
  </message>
  <message>
   <source>{who} changed {n} entries of “{what}”</source>
   <translation>{who} đã sửa {n} nội dung của “{what}”</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Diễn biến</translation>
  </message>
  <message>
   <source>All fields</source>
   <translation>Tất cả các trường</translation>
  </message>
  <message>
   <source>What came before, “All fields” tells.</source>
   <translation>Những gì trước đó có trong “Tất cả các trường”.</translation>
  </message>
  <message>
   <source>What a project needs</source>
   <translation>Những gì dự án cần có</translation>
  </message>
  <message>
   <source>It can be saved with a title alone. The rest is needed before the first report.</source>
   <translation>Chỉ cần tên là lưu được. Phần còn lại cần có trước báo cáo đầu tiên.</translation>
  </message>
  <message>
   <source>Its code is given when it is saved. Milestones and money follow then.</source>
   <translation>Mã được cấp khi lưu. Cột mốc và kinh phí nhập sau đó.</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation>So sánh…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Đóng</translation>
  </message>
  <message>
   <source>{field}:</source>
   <translation>{field}:</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hôm nay</translation>
  </message>
  <message>
   <source>{time}, at {desk}</source>
   <translation>{time}, tại {desk}</translation>
  </message>
  <message>
   <source>at {desk}</source>
   <translation>tại {desk}</translation>
  </message>
  <message>
   <source>{n} to decide</source>
   <translation>{n} cần quyết định</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>và {n} mục khác</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Thời gian</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Người thực hiện</translation>
  </message>
  <message>
   <source>Entry</source>
   <translation>Nội dung</translation>
  </message>
  <message>
   <source>Now, and before</source>
   <translation>Hiện nay và trước đó</translation>
  </message>
 </context>
 <context>
  <name>Table</name>
  <message>
   <source>continued</source>
   <translation>tiếp theo</translation>
  </message>
 </context>
 <context>
  <name>Timeline</name>
  <message>
   <source>{begin} to {end}</source>
   <translation>{begin} đến {end}</translation>
  </message>
  <message>
   <source>{forecast}, adopted {begin} to {end}</source>
   <translation>{forecast}, kế hoạch gốc {begin} đến {end}</translation>
  </message>
 </context>
 <context>
  <name>Trend</name>
  <message>
   <source>Better</source>
   <translation>Tốt hơn</translation>
  </message>
  <message>
   <source>Unchanged</source>
   <translation>Không đổi</translation>
  </message>
  <message>
   <source>Worse</source>
   <translation>Kém hơn</translation>
  </message>
 </context>
 <context>
  <name>Trust</name>
  <message>
   <source>What this desk keeps of the desks' certificates was altered and cannot be believed any more. Nothing was changed. Restore the desk from a backup of before; “lmcdesk check” names what was altered.</source>
   <translation>Thông tin chứng thư của các trạm lưu tại trạm này đã bị sửa và không còn đáng tin. Dữ liệu giữ nguyên. Hãy khôi phục trạm từ bản sao lưu trước đó; “lmcdesk check” cho biết những gì đã bị sửa.</translation>
  </message>
  <message>
   <source>This desk's key is protected by a passphrase, which is needed for this. Give the passphrase and try again.</source>
   <translation>Khóa của trạm này được bảo vệ bằng mật khẩu và thao tác này cần mật khẩu. Hãy nhập mật khẩu rồi thử lại.</translation>
  </message>
  <message>
   <source>The desk's key in “{path}” is damaged. Put the file back from a copy of the desk's folder; if there is none, move it away and have the desk enrolled anew.</source>
   <translation>Khóa của trạm trong “{path}” bị hỏng. Hãy đưa tệp trở lại từ một bản sao thư mục của trạm; nếu không có, hãy chuyển tệp đi chỗ khác và đề nghị đăng ký lại trạm.</translation>
  </message>
  <message>
   <source>The passphrase is not that of this desk's key. Nothing was changed. Try again.</source>
   <translation>Mật khẩu không đúng với khóa của trạm này. Dữ liệu giữ nguyên. Hãy thử lại.</translation>
  </message>
  <message>
   <source>This desk's certificate was revoked, so nobody takes its bundles over. Nothing that is recorded here is lost: make a new key (“lmcdesk renew”, or on the exchange page), have the secretariat enrol it, and send all that was not sent.</source>
   <translation>Chứng thư của trạm này đã bị thu hồi nên không nơi nào tiếp nhận gói của trạm. Dữ liệu đã ghi tại đây không bị mất: hãy tạo khóa mới (“lmcdesk renew”, hoặc trên trang Trao đổi), đề nghị ban thư ký đăng ký khóa mới, rồi gửi tất cả những gì chưa gửi.</translation>
  </message>
  <message>
   <source>“{file}” holds no certificate for this desk. Choose the file that the secretariat made from this desk's own request.</source>
   <translation>“{file}” không có chứng thư cho trạm này. Hãy chọn tệp mà ban thư ký tạo từ yêu cầu của chính trạm này.</translation>
  </message>
  <message>
   <source>This desk's certificate is good from {starts} to {until}, and today is {today}. Check the computer's date; if it is right, have the desk enrolled anew.</source>
   <translation>Chứng thư của trạm này có hiệu lực từ {starts} đến {until}, mà hôm nay là {today}. Hãy kiểm tra ngày trên máy tính; nếu ngày đúng, hãy đề nghị đăng ký lại trạm.</translation>
  </message>
  <message>
   <source>The file is not a secretariat's answer to a request. Choose the file that the secretariat sent back.</source>
   <translation>Tệp không phải là trả lời của ban thư ký cho một yêu cầu. Hãy chọn tệp ban thư ký đã gửi lại.</translation>
  </message>
  <message>
   <source>The answer is for another desk ({name}). Choose the answer to this desk's own request.</source>
   <translation>Tệp trả lời dành cho trạm khác ({name}). Hãy chọn tệp trả lời cho yêu cầu của chính trạm này.</translation>
  </message>
  <message>
   <source>The answer comes from the secretariat of {country}, this desk belongs to {mine}.</source>
   <translation>Tệp trả lời đến từ ban thư ký của {country}, còn trạm này thuộc {mine}.</translation>
  </message>
  <message>
   <source>The answer comes from another secretariat than the one this desk trusts. If your secretariat has a new key, compare its fingerprint and trust it first (“lmcdesk trust”). The answer's is {fingerprint}.</source>
   <translation>Tệp trả lời đến từ một ban thư ký khác với ban thư ký mà trạm này tin cậy. Nếu ban thư ký có khóa mới, hãy đối chiếu mã vân tay và tin cậy trước (“lmcdesk trust”). Mã vân tay của tệp trả lời là {fingerprint}.</translation>
  </message>
  <message>
   <source>The desk {name} belongs to {country}; only the secretariat there can enrol it.</source>
   <translation>Trạm {name} thuộc {country}; chỉ ban thư ký ở đó mới đăng ký được.</translation>
  </message>
  <message>
   <source>The key of {name} was revoked. Have a new one made at that desk (“lmcdesk renew”) and send a request with it.</source>
   <translation>Khóa của {name} đã bị thu hồi. Hãy tạo khóa mới tại trạm đó (“lmcdesk renew”) và gửi yêu cầu kèm theo.</translation>
  </message>
  <message>
   <source>{name} asks under the identity of another desk that is enrolled already. It was not enrolled. Ask there how the desk was set up; a new one must be made with “lmcdesk new”.</source>
   <translation>{name} gửi yêu cầu dưới danh tính của một trạm khác đã được đăng ký. Yêu cầu này không được chấp nhận, trạm đó không được đăng ký. Hãy hỏi ở đó trạm đã được thiết lập thế nào; phải tạo trạm mới bằng “lmcdesk new”.</translation>
  </message>
  <message>
   <source>“{desk}” is a secretariat, which nobody enrolled. Nothing was changed. Where one of its keys was stolen, each desk trusts that key no longer: “lmcdesk distrust” with its fingerprint, or on the exchange page.</source>
   <translation>“{desk}” là một ban thư ký, không do ai đăng ký. Dữ liệu giữ nguyên. Nếu một khóa của ban thư ký bị đánh cắp, từng trạm phải thôi tin cậy khóa đó: dùng “lmcdesk distrust” với mã vân tay của khóa, hoặc trên trang Trao đổi.</translation>
  </message>
  <message>
   <source>No desk enrolled here is called “{desk}”. Name it as its certificate does.</source>
   <translation>Không có trạm nào đăng ký tại đây tên là “{desk}”. Hãy nêu tên như trong chứng thư.</translation>
  </message>
  <message>
   <source>{count} desks enrolled here are called “{desk}”. Name the one by its fingerprint: {fingerprints}.</source>
   <translation>Có {count} trạm đăng ký tại đây tên là “{desk}”. Hãy chọn theo mã vân tay: {fingerprints}.</translation>
  </message>
  <message>
   <source>The file does not hold a secretariat's own certificate. Ask the secretariat for the file it makes with “lmcdesk request”.</source>
   <translation>Tệp không chứa chứng thư của chính ban thư ký. Hãy đề nghị ban thư ký gửi tệp tạo bằng “lmcdesk request”.</translation>
  </message>
  <message>
   <source>The fingerprint is not that of the file, which is {fingerprint}. Do not trust the file; have the secretariat read its fingerprint to you again.</source>
   <translation>Mã vân tay đã nhập không phải của tệp này; mã của tệp là {fingerprint}. Không được tin cậy tệp; hãy đề nghị ban thư ký đọc lại mã vân tay.</translation>
  </message>
  <message>
   <source>This desk trusts no secretariat's key with the fingerprint {fingerprint}. Nothing was changed. Compare the fingerprint again.</source>
   <translation>Trạm này không tin cậy khóa nào của ban thư ký có mã vân tay {fingerprint}. Dữ liệu giữ nguyên. Hãy đối chiếu lại mã vân tay.</translation>
  </message>
  <message>
   <source>This is the key that this desk itself signs with. Nothing was changed. Make a new one first (“lmcdesk renew”).</source>
   <translation>Đây là khóa mà chính trạm này dùng để ký. Dữ liệu giữ nguyên. Hãy tạo khóa mới trước (“lmcdesk renew”).</translation>
  </message>
  <message>
   <source>This is the only key of your secretariat that this desk trusts, so it would believe nobody any longer. Nothing was changed. Merge a bundle that tells of its new key, or trust that one first (“lmcdesk trust”).</source>
   <translation>Đây là khóa duy nhất của ban thư ký mà trạm này tin cậy; nếu bỏ, trạm sẽ không còn tin cậy ai. Dữ liệu giữ nguyên. Hãy hợp nhất gói thông báo khóa mới của ban thư ký, hoặc tin cậy khóa mới trước (“lmcdesk trust”).</translation>
  </message>
  <message>
   <source>Only the desk of a national secretariat enrols and revokes desks.</source>
   <translation>Chỉ trạm của ban thư ký quốc gia mới được đăng ký và thu hồi trạm.</translation>
  </message>
  <message>
   <source>This desk was itself enrolled by {country}'s secretariat, which alone enrols and revokes desks.</source>
   <translation>Trạm này do ban thư ký của {country} đăng ký; chỉ ban thư ký đó mới được đăng ký và thu hồi trạm.</translation>
  </message>
  <message>
   <source>The key with which this desk was enrolled is not in its folder. Put the file “{file}” back from a copy of the folder, or have the desk enrolled anew.</source>
   <translation>Khóa đã dùng để đăng ký trạm này không có trong thư mục của trạm. Hãy đưa tệp “{file}” trở lại từ một bản sao của thư mục, hoặc đề nghị đăng ký lại trạm.</translation>
  </message>
  <message>
   <source>This desk is not enrolled yet, so others could not tell whose bundles these are. Hand a request to your secretariat (“lmcdesk request”), then take in its answer (“lmcdesk accept”).</source>
   <translation>Trạm này chưa được đăng ký nên các trạm khác không biết gói là của ai. Hãy gửi yêu cầu cho ban thư ký (“lmcdesk request”), rồi tiếp nhận tệp trả lời (“lmcdesk accept”).</translation>
  </message>
  <message>
   <source>The file is not a request, an answer or a root of LMC Desk, or it was damaged on its way. Choose another file, or ask for it again.</source>
   <translation>Tệp không phải là tệp yêu cầu, tệp trả lời hay tệp của ban thư ký do LMC Desk tạo, hoặc đã bị hỏng trên đường gửi. Hãy chọn tệp khác, hoặc đề nghị gửi lại.</translation>
  </message>
  <message>
   <source>The file is not a desk's request. Choose the file made with “lmcdesk request” there.</source>
   <translation>Tệp không phải là yêu cầu của một trạm. Hãy chọn tệp được tạo bằng “lmcdesk request” tại trạm đó.</translation>
  </message>
 </context>
 <context>
  <name>Undo</name>
  <message>
   <source>Nothing of receipt {number} can be taken back at this desk, which may not write what belongs to {places}: nothing was changed.</source>
   <translation>Trạm này không rút lại được gì trong biên nhận {number}, vì không có quyền ghi nội dung thuộc {places}: dữ liệu giữ nguyên.</translation>
  </message>
  <message>
   <source>There is no import or merge to take back. “lmcdesk undo --list” lists what was written here, each work with the number by which it can be taken back.</source>
   <translation>Không có lần nhập hay hợp nhất nào để rút lại. “lmcdesk undo --list” liệt kê những việc đã ghi tại đây, mỗi việc kèm số dùng để rút lại.</translation>
  </message>
  <message>
   <source>There is no receipt {number} that could be taken back. “lmcdesk undo --list” lists the receipts; give the number of one of them.</source>
   <translation>Không có biên nhận {number} để rút lại. “lmcdesk undo --list” liệt kê các biên nhận; hãy nêu số của một biên nhận.</translation>
  </message>
  <message>
   <source>Receipt {number} changed nothing that could be taken back: what had been written of records that moved was said again where they belong now. Nothing was changed. Take back the work before it instead.</source>
   <translation>Biên nhận {number} không có thay đổi nào rút lại được: nội dung của các bản ghi đã chuyển chỉ được ghi lại ở nơi chúng thuộc về hiện nay. Dữ liệu giữ nguyên. Hãy rút lại công việc trước biên nhận này.</translation>
  </message>
  <message>
   <source>Receipt {number} was taken back already, by receipt {by}. Nothing was changed. To have it again, take receipt {by} back.</source>
   <translation>Biên nhận {number} đã được rút lại theo biên nhận {by}. Dữ liệu giữ nguyên. Muốn có lại, hãy rút lại biên nhận {by}.</translation>
  </message>
 </context>
 <context>
  <name>Value</name>
  <message>
   <source>no</source>
   <translation>không</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>có</translation>
  </message>
  <message>
   <source>a record that is not here</source>
   <translation>bản ghi không có tại đây</translation>
  </message>
  <message>
   <source>{day}, {time}</source>
   <translation>{day}, {time}</translation>
  </message>
 </context>
 <context>
  <name>Values</name>
  <message>
   <source>The number does not fit {field}, which takes a whole number from {least} to {largest}.</source>
   <translation>Số này không hợp với {field}: cần số nguyên từ {least} đến {largest}.</translation>
  </message>
  <message>
   <source>The amount does not fit {field}, which takes one of up to {digits} digits.</source>
   <translation>Số tiền này không hợp với {field}: nhiều nhất {digits} chữ số.</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Set up this desk</source>
   <translatorcomment>“Trạm” cho desk.</translatorcomment>
   <translation>Thiết lập trạm này</translation>
  </message>
  <message>
   <source>For your own work. It begins empty: bundles or you fill it.</source>
   <translation>Cho công việc của đơn vị. Trạm bắt đầu trống: dữ liệu đến từ các gói hoặc do người dùng nhập.</translation>
  </message>
  <message>
   <source>Look around with the sample programme</source>
   <translation>Xem thử với chương trình mẫu</translation>
  </message>
  <message>
   <source>A secretariat's desk with made-up projects. Nothing you do there counts.</source>
   <translation>Trạm của một ban thư ký với các dự án giả định. Mọi thao tác ở đó chỉ để thử.</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Họ và tên</translation>
  </message>
  <message>
   <source>Your work</source>
   <translation>Vai trò</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Quốc gia</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>Tỉnh</translation>
  </message>
  <message>
   <source>Name of the desk</source>
   <translation>Tên trạm</translation>
  </message>
  <message>
   <source>So other desks see it: the province, or the secretariat.</source>
   <translation>Tên mà các trạm khác nhìn thấy: tên tỉnh hoặc ban thư ký.</translation>
  </message>
  <message>
   <source>Who are you?</source>
   <translation>Người sử dụng</translation>
  </message>
  <message>
   <source>The sample programme is being made.</source>
   <translation>Đang tạo chương trình mẫu.</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Chào mừng</translation>
  </message>
  <message>
   <source>Works without a network. Your data stays on this computer.</source>
   <translation>Không cần mạng. Dữ liệu chỉ lưu trên máy tính này.</translation>
  </message>
  <message>
   <source>A few questions, then you can begin.</source>
   <translation>Trả lời vài câu hỏi là có thể bắt đầu.</translation>
  </message>
  <message>
   <source>How do you begin?</source>
   <translation>Bắt đầu như thế nào?</translation>
  </message>
  <message>
   <source>Open the sample programme</source>
   <translation>Mở chương trình mẫu</translation>
  </message>
  <message>
   <source>Set up the desk</source>
   <translation>Thiết lập trạm</translation>
  </message>
  <message>
   <source>Secretariat of {country}</source>
   <translation>Ban thư ký của {country}</translation>
  </message>
  <message>
   <source>Write a name here.</source>
   <translation>Hãy ghi tên vào đây.</translation>
  </message>
  <message>
   <source>Sample secretariat</source>
   <translatorcomment>“chương trình mẫu” (programme) dễ lẫn với “chương trình” (phần mềm); “dữ liệu mẫu” rõ hơn, nhưng phải đổi ở cả Welcome, Sample, Cli.</translatorcomment>
   <translation>Ban thư ký mẫu</translation>
  </message>
  <message>
   <source>The desk is being made.</source>
   <translation>Đang tạo trạm.</translation>
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <source>Saved on this computer</source>
   <translation>Đã lưu trên máy tính này</translation>
  </message>
  <message>
   <source>Saved on this computer, {time}</source>
   <translation>Đã lưu trên máy tính này, {time}</translation>
  </message>
 </context>
 <context>
  <name>WorkBar</name>
  <message>
   <source>Cancel</source>
   <translation>Hủy</translation>
  </message>
  <message>
   <source>{title}: {note}</source>
   <translation>{title}: {note}</translation>
  </message>
  <message>
   <source>{title}: {done} of {total}</source>
   <translation>{title}: {done}/{total}</translation>
  </message>
 </context>
</TS>
