<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
 <context>
  <name>App</name>
  <message>
   <source>This desk is already open in another window.</source>
   <translation>จุดปฏิบัติงานนี้เปิดอยู่ในหน้าต่างอื่นแล้ว</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>ปิด</translation>
  </message>
  <message>
   <source>Go on in that window, or close it and start again.</source>
   <translation>โปรดทำงานต่อในหน้าต่างนั้น หรือปิดหน้าต่างนั้นแล้วเริ่มใหม่</translation>
  </message>
  <message>
   <source>Writing the day's backup</source>
   <translation>กำลังทำสำเนาสำรองประจำวัน</translation>
  </message>
  <message>
   <source>Opening the desk</source>
   <translation>กำลังเปิดจุดปฏิบัติงาน</translation>
  </message>
 </context>
 <context>
  <name>AssessmentForm</name>
  <message>
   <source>Self-evaluation</source>
   <translation>การประเมินตนเอง</translation>
  </message>
  <message>
   <source>Peer review</source>
   <translatorcomment>The Plan's “peer” has no fixed Thai office word; การประเมินโดยหน่วยงานระดับเดียวกัน is a description, and long.</translatorcomment>
   <translation>การประเมินโดยหน่วยงานระดับเดียวกัน</translation>
  </message>
  <message>
   <source>Third-party review</source>
   <translation>การประเมินโดยหน่วยงานภายนอก</translation>
  </message>
 </context>
 <context>
  <name>Audit</name>
  <message>
   <source>{desk}, {place}, changes {first} to {last}: they are missing.</source>
   <translation>{desk}, {place} รายการแก้ไข {first} ถึง {last}: ขาดหายไป</translation>
  </message>
  <message>
   <source>There are changes of a desk or a place that this desk knows nothing of.</source>
   <translation>มีรายการแก้ไขของจุดปฏิบัติงานหรือพื้นที่ที่จุดปฏิบัติงานนี้ไม่รู้จัก</translation>
  </message>
  <message>
   <source>{desk}: what it knew of others is told in a way that cannot be.</source>
   <translation>{desk}: สิ่งที่จุดนี้รู้เกี่ยวกับจุดอื่นระบุไว้ในแบบที่เป็นไปไม่ได้</translation>
  </message>
  <message>
   <source>{desk}, {place}, change {first}: this is no change any more.</source>
   <translation>{desk}, {place} รายการแก้ไขที่ {first}: ไม่เป็นรายการแก้ไขอีกต่อไป</translation>
  </message>
  <message>
   <source>{desk}, {place}, change {first}: what was kept to prove it was altered; its signature is genuine.</source>
   <translation>{desk}, {place} รายการแก้ไขที่ {first}: สิ่งที่เก็บไว้เป็นข้อพิสูจน์ถูกแก้ไข แต่ลายมือชื่อเป็นของแท้</translation>
  </message>
  <message>
   <source>{desk}, {place}, changes {first} to {last}: they are not those that were written; one or more, or what the desk then knew of others, was altered.</source>
   <translation>{desk}, {place} รายการแก้ไข {first} ถึง {last}: ไม่ตรงกับที่เขียนไว้ อย่างน้อยหนึ่งรายการ หรือสิ่งที่จุดนี้รู้เกี่ยวกับจุดอื่นในขณะนั้น ถูกแก้ไข</translation>
  </message>
  <message>
   <source>{desk}, {place}, change {first}: the signature under it and what came before is not genuine.</source>
   <translation>{desk}, {place} รายการแก้ไขที่ {first}: ลายมือชื่อกำกับรายการนี้และรายการก่อนหน้าไม่ใช่ของแท้</translation>
  </message>
  <message>
   <source>{desk}, {place}, changes {first} to {last}: they came without a signature, or lost it.</source>
   <translation>{desk}, {place} รายการแก้ไข {first} ถึง {last}: มาโดยไม่มีลายมือชื่อ หรือลายมือชื่อหายไป</translation>
  </message>
  <message>
   <source>“{file}” ends neither in .csv nor in .jsonl. Nothing was written. Choose one of these endings.</source>
   <translation>“{file}” ไม่ได้ลงท้ายด้วย .csv หรือ .jsonl ไม่ได้เขียนไฟล์ใด โปรดเลือกนามสกุลใดนามสกุลหนึ่งนี้</translation>
  </message>
 </context>
 <context>
  <name>Band</name>
  <message>
   <source>More pages</source>
   <translation>หน้าอื่น</translation>
  </message>
  <message>
   <source>{page}, {n} waiting</source>
   <translation>{page} รออยู่ {n} รายการ</translation>
  </message>
  <message>
   <source>Go to or search</source>
   <translation>ไปที่หรือค้นหา</translation>
  </message>
 </context>
 <context>
  <name>Bundle</name>
  <message>
   <source>{desk} is this desk itself, so nothing was written for it. Name another desk; one of the same name by its fingerprint or id.</source>
   <translation>{desk} คือจุดปฏิบัติงานนี้เอง จึงไม่ได้สร้างชุดข้อมูล โปรดระบุจุดอื่น หากมีชื่อเดียวกัน ให้ระบุด้วยลายนิ้วมือดิจิทัลหรือรหัส</translation>
  </message>
  <message>
   <source>The certificate of {desk} was revoked, so nothing was written for it. If that office goes on with another computer, have that one enrolled first.</source>
   <translation>ใบรับรองของ {desk} ถูกเพิกถอนแล้ว จึงไม่ได้สร้างชุดข้อมูล หากสำนักงานนั้นใช้คอมพิวเตอร์เครื่องอื่นต่อ โปรดให้ลงทะเบียนเครื่องนั้นก่อน</translation>
  </message>
  <message>
   <source>No secretariat that this desk trusts vouches for {desk}, so a bundle for it would lie open to everybody, and none was written. Have it enrolled, or trust its secretariat, first; or write an open bundle for no desk in particular (without “--for”).</source>
   <translation>ไม่มีสำนักเลขาธิการแห่งใดที่จุดปฏิบัติงานนี้เชื่อถือให้การรับรอง {desk} หากสร้างชุดข้อมูลให้ ผู้ใดก็เปิดอ่านได้ จึงไม่ได้สร้าง โปรดให้ลงทะเบียนจุดนั้น หรือเชื่อถือสำนักเลขาธิการของจุดนั้นก่อน หรือสร้างชุดข้อมูลแบบเปิดโดยไม่เจาะจงจุดปฏิบัติงาน (ไม่ใส่ “--for”)</translation>
  </message>
  <message>
   <source>“{file}” was written, but what the disk or stick gave back differs. The bundle was not kept. Use another stick or folder.</source>
   <translation>เขียน “{file}” แล้ว แต่ข้อมูลที่อ่านกลับจากดิสก์หรือแฟลชไดรฟ์ไม่ตรงกัน จึงไม่ได้เก็บชุดข้อมูลไว้ โปรดใช้แฟลชไดรฟ์หรือโฟลเดอร์อื่น</translation>
  </message>
  <message>
   <source>Closed: only the desk it was made for can read it.</source>
   <translation>ปิดผนึก: อ่านได้เฉพาะจุดปฏิบัติงานที่เป็นผู้รับ</translation>
  </message>
  <message>
   <source>From {desk}, {role}, {country}.</source>
   <translation>จาก {desk}, {role}, {country}</translation>
  </message>
  <message>
   <source>Made on {day} at {time} UTC with LMC Desk {version}.</source>
   <translation>สร้างเมื่อ {day} เวลา {time} UTC ด้วย LMC Desk {version}</translation>
  </message>
  <message>
   <source>Signed with the key {fingerprint}.</source>
   <translation>ลงลายมือชื่อด้วยกุญแจ {fingerprint}</translation>
  </message>
  <message>
   <source>Made for {desk}.</source>
   <translation>สร้างสำหรับ {desk}</translation>
  </message>
  <message>
   <source>Part {number} of {count}, which may arrive in any order.</source>
   <translation>ส่วนที่ {number} จาก {count} ซึ่งจะมาถึงลำดับใดก็ได้</translation>
  </message>
  <message>
   <source>Changes: {count}. Size: {size} kB.</source>
   <translation>รายการแก้ไข: {count} ขนาด: {size} kB</translation>
  </message>
  <message>
   <source>Evidence in it: {size} kB.</source>
   <translation>หลักฐานในชุด: {size} kB</translation>
  </message>
  <message>
   <source>Written at {desk} about {stream}: changes {first} to {last}.</source>
   <translation>เขียนที่ {desk} เรื่อง {stream}: รายการแก้ไข {first} ถึง {last}</translation>
  </message>
  <message>
   <source>Changes to projects: {count}</source>
   <translation>รายการแก้ไขของโครงการ: {count}</translation>
  </message>
  <message>
   <source>Changes to measures of projects: {count}</source>
   <translation>รายการแก้ไขของมาตรการในโครงการ: {count}</translation>
  </message>
  <message>
   <source>Changes to places of projects: {count}</source>
   <translation>รายการแก้ไขของสถานที่ในโครงการ: {count}</translation>
  </message>
  <message>
   <source>Changes to partners of projects: {count}</source>
   <translation>รายการแก้ไขของหน่วยงานร่วมของโครงการ: {count}</translation>
  </message>
  <message>
   <source>Changes to milestones: {count}</source>
   <translation>รายการแก้ไขของหมุดหมาย: {count}</translation>
  </message>
  <message>
   <source>Changes to progress reports: {count}</source>
   <translation>รายการแก้ไขของรายงานความก้าวหน้า: {count}</translation>
  </message>
  <message>
   <source>Changes to funding: {count}</source>
   <translation>รายการแก้ไขของเงินทุน: {count}</translation>
  </message>
  <message>
   <source>Changes to exchange rates: {count}</source>
   <translation>รายการแก้ไขของอัตราแลกเปลี่ยน: {count}</translation>
  </message>
  <message>
   <source>Changes to indicators: {count}</source>
   <translation>รายการแก้ไขของตัวชี้วัด: {count}</translation>
  </message>
  <message>
   <source>Changes to values of indicators: {count}</source>
   <translation>รายการแก้ไขของค่าตัวชี้วัด: {count}</translation>
  </message>
  <message>
   <source>Changes to evidence: {count}</source>
   <translation>รายการแก้ไขของหลักฐาน: {count}</translation>
  </message>
  <message>
   <source>Changes to assessments: {count}</source>
   <translation>รายการแก้ไขของการประเมิน: {count}</translation>
  </message>
  <message>
   <source>Changes to suggestions: {count}</source>
   <translation>รายการแก้ไขของข้อเสนอแนะ: {count}</translation>
  </message>
  <message>
   <source>Changes to meetings: {count}</source>
   <translation>รายการแก้ไขของการประชุม: {count}</translation>
  </message>
  <message>
   <source>Changes to decisions: {count}</source>
   <translation>รายการแก้ไขของมติที่ประชุม: {count}</translation>
  </message>
  <message>
   <source>Changes to organisations: {count}</source>
   <translation>รายการแก้ไขของหน่วยงาน: {count}</translation>
  </message>
  <message>
   <source>Changes to comments: {count}</source>
   <translation>รายการแก้ไขของความเห็น: {count}</translation>
  </message>
  <message>
   <source>Changes to editions of reports: {count}</source>
   <translation>รายการแก้ไขของฉบับรายงาน: {count}</translation>
  </message>
  <message>
   <source>Changes to letterheads: {count}</source>
   <translation>รายการแก้ไขของหัวรายงาน: {count}</translation>
  </message>
  <message>
   <source>{desk} ({mark})</source>
   <translation>{desk} ({mark})</translation>
  </message>
  <message>
   <source>Closed: only {desk} can read it.</source>
   <translation>ปิดผนึก: อ่านได้เฉพาะ {desk}</translation>
  </message>
  <message>
   <source>Open: whoever finds it can read it.</source>
   <translation>เปิด: ผู้ใดพบก็อ่านได้</translation>
  </message>
  <message>
   <source>Changes of a newer version: {count}</source>
   <translation>รายการแก้ไขของรุ่นใหม่กว่า: {count}</translation>
  </message>
 </context>
 <context>
  <name>Cadence</name>
  <message>
   <source>Every two years</source>
   <translation>ทุกสองปี</translation>
  </message>
  <message>
   <source>Every year</source>
   <translation>ทุกปี</translation>
  </message>
  <message>
   <source>Regularly</source>
   <translation>เป็นประจำ</translation>
  </message>
  <message>
   <source>As needed</source>
   <translation>ตามความจำเป็น</translation>
  </message>
 </context>
 <context>
  <name>Catalogue</name>
  <message>
   <source>The plan's lists do not hold “{code}”.</source>
   <translation>รายการของแผนปฏิบัติการไม่มี “{code}”</translation>
  </message>
  <message>
   <source>The plan has no measure {id}.</source>
   <translation>แผนปฏิบัติการไม่มีมาตรการ {id}</translation>
  </message>
  <message>
   <source>The plan has no section {number}.</source>
   <translation>แผนปฏิบัติการไม่มีหมวด {number}</translation>
  </message>
  <message>
   <source>The plan has no pillar {number}.</source>
   <translation>แผนปฏิบัติการไม่มีเสาหลัก {number}</translation>
  </message>
 </context>
 <context>
  <name>Cell</name>
  <message>
   <source>{n} percent</source>
   <translation>ร้อยละ {n}</translation>
  </message>
 </context>
 <context>
  <name>Chart</name>
  <message>
   <source>There are no figures to draw yet.</source>
   <translation>ยังไม่มีตัวเลขให้แสดงเป็นแผนภูมิ</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>ตามแผน</translation>
  </message>
  <message>
   <source>Reached</source>
   <translation>บรรลุ</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ไม่มี</translation>
  </message>
  <message>
   <source>Projects in a cell:</source>
   <translation>จำนวนโครงการในเซลล์:</translation>
  </message>
  <message>
   <source>{value} planned</source>
   <translation>ตามแผน {value}</translation>
  </message>
  <message>
   <source>{value} reached</source>
   <translation>บรรลุ {value}</translation>
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
   <translation>ไฟล์ฐานข้อมูลชำรุด โปรดคืนค่าจากสำเนาสำรอง</translation>
  </message>
  <message>
   <source>Another edition of this report bears the number {number} too. Cite it by its fingerprint.</source>
   <translation>มีรายงานนี้อีกฉบับหนึ่งที่ใช้เลขที่ {number} เช่นกัน โปรดอ้างอิงด้วยลายนิ้วมือดิจิทัล</translation>
  </message>
  <message>
   <source>The code “{code}” also stands at {others}.</source>
   <translation>รหัส “{code}” มีอยู่ที่ {others} ด้วย</translation>
  </message>
  <message>
   <source>The field “{field}” holds a value that cannot be read; it shows as empty.</source>
   <translation>ช่องข้อมูล “{field}” มีค่าที่อ่านไม่ได้ จึงแสดงเป็นว่าง</translation>
  </message>
  <message>
   <source>The field “{field}” names a record that was deleted.</source>
   <translation>ช่องข้อมูล “{field}” อ้างถึงระเบียนที่ถูกลบแล้ว</translation>
  </message>
  <message>
   <source>The field “{field}” names a record that is not known here.</source>
   <translation>ช่องข้อมูล “{field}” อ้างถึงระเบียนที่ไม่รู้จัก ณ จุดปฏิบัติงานนี้</translation>
  </message>
  <message>
   <source>What {desk} wrote in {fields} is kept but not shown: {reason}</source>
   <translation>สิ่งที่ {desk} เขียนใน {fields} เก็บไว้แต่ไม่แสดง: {reason}</translation>
  </message>
  <message>
   <source>Records of several kinds bear one id: {kinds}. A desk whose program was altered wrote of one of them; who wrote what stands in their histories.</source>
   <translation>ระเบียนหลายประเภทมีรหัสเดียวกัน: {kinds} มีจุดปฏิบัติงานที่โปรแกรมถูกดัดแปลงเขียนระเบียนหนึ่งในนั้น ประวัติของระเบียนจะบอกว่าใครเขียนสิ่งใด</translation>
  </message>
  <message>
   <source>The clock of this computer was wrong once, so what is entered at this desk bears the date {date}, and will until that day. Nothing is lost, and the entries keep their order. Set the clock right, and where an entry of this desk waits for a decision, do not choose by the date.</source>
   <translation>นาฬิกาของคอมพิวเตอร์นี้เคยผิด ข้อมูลที่บันทึก ณ จุดปฏิบัติงานนี้จึงมีวันที่ {date} ไปจนกว่าจะถึงวันนั้น ไม่มีสิ่งใดสูญหาย และข้อมูลที่บันทึกยังเรียงตามลำดับเดิม โปรดตั้งนาฬิกาให้ถูก และเมื่อข้อมูลของจุดปฏิบัติงานนี้รอตัดสินใจ อย่าเลือกตามวันที่</translation>
  </message>
  <message>
   <source>Changes that only a newer version of LMC Desk understands are kept: {count}.</source>
   <translation>เก็บรายการแก้ไขที่ต้องใช้ LMC Desk รุ่นใหม่กว่าจึงจะเข้าใจไว้แล้ว: {count}</translation>
  </message>
  <message>
   <source>The database file is damaged ({detail}). Restore the desk from a backup.</source>
   <translation>ไฟล์ฐานข้อมูลชำรุด ({detail}) โปรดคืนค่าจุดปฏิบัติงานจากสำเนาสำรอง</translation>
  </message>
  <message>
   <source>The records stand open to other programs. Restore the desk from a backup.</source>
   <translation>โปรแกรมอื่นแก้ไขระเบียนได้โดยไม่มีการป้องกัน โปรดคืนค่าจุดปฏิบัติงานจากสำเนาสำรอง</translation>
  </message>
  <message>
   <source>What keeps other programs from altering the desk was removed. Restore a backup.</source>
   <translation>สิ่งที่ป้องกันไม่ให้โปรแกรมอื่นแก้ไขจุดปฏิบัติงานถูกนำออกไป โปรดคืนค่าจากสำเนาสำรอง</translation>
  </message>
  <message>
   <source>The changes of {desk} in {stream} are not whole: {count} are here, {number} are known of.</source>
   <translation>รายการแก้ไขของ {desk} ใน {stream} ไม่ครบ: ที่นี่มี {count} แต่ที่ทราบมี {number}</translation>
  </message>
  <message>
   <source>Receipt {number} tells of changes of {desk} in {stream} that there cannot be.</source>
   <translation>ใบรับเลขที่ {number} อ้างถึงรายการแก้ไขของ {desk} ใน {stream} ที่เป็นไปไม่ได้</translation>
  </message>
  <message>
   <source>The receipts do not tell of each change of {desk} in {stream} once.</source>
   <translation>ใบรับทั้งหมดไม่ได้ระบุรายการแก้ไขแต่ละรายการของ {desk} ใน {stream} หนึ่งครั้งพอดี</translation>
  </message>
  <message>
   <source>What {desk} knew of {other} is told in a way that cannot be.</source>
   <translation>ข้อมูลว่า {desk} รู้สิ่งใดของ {other} ระบุไว้ในแบบที่เป็นไปไม่ได้</translation>
  </message>
  <message>
   <source>A change speaks of a record that is not there.</source>
   <translation>มีรายการแก้ไขที่อ้างถึงระเบียนซึ่งไม่มีอยู่</translation>
  </message>
  <message>
   <source>This record is not entered as it should be.</source>
   <translation>ระเบียนนี้ไม่ได้บันทึกตามที่ควรเป็น</translation>
  </message>
  <message>
   <source>The field “{field}” shows another entry than its log says.</source>
   <translation>ช่องข้อมูล “{field}” แสดงข้อมูลไม่ตรงกับบันทึกการแก้ไข</translation>
  </message>
  <message>
   <source>The field “{field}” shows another value than its log says.</source>
   <translation>ช่องข้อมูล “{field}” แสดงค่าไม่ตรงกับบันทึกการแก้ไข</translation>
  </message>
  <message>
   <source>Whether this record is deleted is told otherwise by its log.</source>
   <translation>การระบุว่าระเบียนนี้ถูกลบหรือไม่ ไม่ตรงกับบันทึกการแก้ไข</translation>
  </message>
  <message>
   <source>What this desk keeps of the desks' certificates was altered, in the entry “{entry}”. Restore a backup of before.</source>
   <translation>ข้อมูลใบรับรองของจุดปฏิบัติงานต่าง ๆ ที่เก็บไว้ที่นี่ถูกแก้ไขในรายการ “{entry}” โปรดคืนค่าจากสำเนาสำรองก่อนหน้านั้น</translation>
  </message>
  <message>
   <source>{desk}: the name, role or place that is kept of it is not that of its certificate, which says “{name}”. Restore a backup of before.</source>
   <translation>{desk}: ชื่อ บทบาท หรือสถานที่ที่เก็บไว้ที่นี่ไม่ตรงกับใบรับรอง ซึ่งระบุว่า “{name}” โปรดคืนค่าจากสำเนาสำรองก่อนหน้านั้น</translation>
  </message>
  <message>
   <source>{desk}, {place}, from change {number} on: entries that are shown or left out otherwise than the certificates kept here say: {count}. One of them was altered or taken away. Restore a backup of before.</source>
   <translation>{desk}, {place} ตั้งแต่รายการแก้ไขที่ {number}: ข้อมูลที่แสดงหรือไม่แสดงต่างจากที่ใบรับรองซึ่งเก็บไว้ที่นี่ระบุ: {count} ใบรับรองใบหนึ่งถูกแก้ไขหรือนำออกไป โปรดคืนค่าจากสำเนาสำรองก่อนหน้านั้น</translation>
  </message>
 </context>
 <context>
  <name>Choosing</name>
  <message>
   <source>Search</source>
   <translation>ค้นหา</translation>
  </message>
 </context>
 <context>
  <name>Cli</name>
  <message>
   <source>There is too little memory for this. Work that was not finished was undone. Close other programs, or take less at a time, then try again.</source>
   <translation>หน่วยความจำไม่พอสำหรับงานนี้ งานที่ยังไม่เสร็จถูกยกเลิกแล้ว โปรดปิดโปรแกรมอื่น หรือทำครั้งละน้อยลง แล้วลองอีกครั้ง</translation>
  </message>
  <message>
   <source>LMC Desk met a fault of its own. Work that was not finished was undone. The particulars are in “{file}”: hand them to whoever looks after the program.</source>
   <translation>LMC Desk ทำงานผิดพลาด งานที่ยังไม่เสร็จถูกยกเลิกแล้ว รายละเอียดอยู่ใน “{file}” โปรดส่งให้ผู้ดูแลโปรแกรม</translation>
  </message>
  <message>
   <source>“{word}” has letters in it that are not Unicode. Type it anew, or rename the file.</source>
   <translation>“{word}” มีตัวอักษรที่ไม่ใช่ Unicode โปรดพิมพ์ใหม่ หรือเปลี่ยนชื่อไฟล์</translation>
  </message>
  <message>
   <source>The work was stopped. What was finished before stays; “lmcdesk undo --list” tells of it.</source>
   <translation>หยุดงานแล้ว สิ่งที่เสร็จก่อนหน้ายังอยู่ “lmcdesk undo --list” แสดงรายละเอียด</translation>
  </message>
  <message>
   <source>The work was stopped. Nothing was changed.</source>
   <translation>หยุดงานแล้ว ไม่มีข้อมูลใดเปลี่ยนแปลง</translation>
  </message>
  <message>
   <source>No desk “{name}” was heard of yet. Known are: {known}.</source>
   <translation>ยังไม่มีข่าวจากจุดปฏิบัติงาน “{name}” ที่รู้จักคือ {known}</translation>
  </message>
  <message>
   <source>{count} desks are called “{name}”. Nothing was written. Name the one by its fingerprint or id: {choices}.</source>
   <translation>มีจุดปฏิบัติงาน {count} แห่งชื่อ “{name}” ไม่ได้เขียนไฟล์ใด โปรดระบุด้วยลายนิ้วมือดิจิทัลหรือรหัส: {choices}</translation>
  </message>
  <message>
   <source>{mark} ({role}, {places})</source>
   <translation>{mark} ({role}, {places})</translation>
  </message>
  <message>
   <source>The passphrase of this desk's key: </source>
   <translation>วลีรหัสผ่านของกุญแจจุดปฏิบัติงานนี้: </translation>
  </message>
  <message>
   <source>somebody at this desk</source>
   <translation>ผู้ใช้ที่จุดปฏิบัติงานนี้</translation>
  </message>
  <message>
   <source>“{path}” is a folder. Nothing was changed. Choose a file in it.</source>
   <translation>“{path}” เป็นโฟลเดอร์ ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดเลือกไฟล์ในโฟลเดอร์</translation>
  </message>
  <message>
   <source>“{path}” is a folder or a device. Nothing was changed. Give the name of a file to write.</source>
   <translation>“{path}” เป็นโฟลเดอร์หรืออุปกรณ์ ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดระบุชื่อไฟล์ที่จะเขียน</translation>
  </message>
  <message>
   <source>“{path}” belongs to the desk itself. Nothing was changed. Choose another name or folder.</source>
   <translation>“{path}” เป็นส่วนของจุดปฏิบัติงานเอง ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดเลือกชื่อหรือโฟลเดอร์อื่น</translation>
  </message>
  <message>
   <source>{n} projects have the code {code}. Name one by its id: {ids}.</source>
   <translation>มี {n} โครงการที่ใช้รหัส {code} โปรดระบุด้วยรหัสระเบียน: {ids}</translation>
  </message>
  <message>
   <source>There is no record “{name}” at this desk. Give a record's id or a project's code.</source>
   <translation>ไม่มีระเบียน “{name}” ที่จุดปฏิบัติงานนี้ โปรดใส่รหัสระเบียนหรือรหัสโครงการ</translation>
  </message>
  <message>
   <source>There is no kind “{name}”. There are: {known}.</source>
   <translation>ไม่มีประเภท “{name}” ที่มีคือ {known}</translation>
  </message>
  <message>
   <source>“{word}” is not FIELD=VALUE with a field of {kind}. Its fields are: {fields}.</source>
   <translation>“{word}” ไม่ใช่ FIELD=VALUE ที่มีช่องข้อมูลของ {kind} ช่องข้อมูลที่มีคือ {fields}</translation>
  </message>
  <message>
   <source>The field {field} is given twice. Give it once.</source>
   <translation>ระบุช่องข้อมูล {field} สองครั้ง โปรดระบุครั้งเดียว</translation>
  </message>
  <message>
   <source>“{text}” does not fit {field}, which takes {what}.</source>
   <translation>“{text}” ใช้กับ {field} ไม่ได้ ต้องเป็น {what}</translation>
  </message>
  <message>
   <source>“{text}” does not fit {field}, which takes one of: {known}.</source>
   <translation>“{text}” ใช้กับ {field} ไม่ได้ ต้องเป็นค่าใดค่าหนึ่งต่อไปนี้: {known}</translation>
  </message>
  <message>
   <source>a date as 2026-11-24</source>
   <translation>วันที่ เช่น 2026-11-24</translation>
  </message>
  <message>
   <source>yes or no</source>
   <translation>yes หรือ no</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>ตัวเลข</translation>
  </message>
  <message>
   <source>With --author, name the file to which that person's entries are to be written.</source>
   <translation>เมื่อใช้ --author โปรดระบุไฟล์ที่จะเขียนข้อมูลที่ผู้นั้นบันทึก</translation>
  </message>
  <message>
   <source>{desk}, {place}: changes that are not signed yet: {n}.</source>
   <translation>{desk}, {place}: รายการแก้ไขที่ยังไม่ได้ลงลายมือชื่อ: {n}</translation>
  </message>
  <message>
   <source>{desk} signed with the key {fingerprint}: {reason}</source>
   <translation>{desk} ลงลายมือชื่อด้วยกุญแจ {fingerprint}: {reason}</translation>
  </message>
  <message>
   <source>All is as it was written. Desks: {desks}. Changes: {changes}. Signatures: {seals}. Not signed yet: {unsigned}.</source>
   <translation>ทั้งหมดตรงตามที่เขียนไว้ จุดปฏิบัติงาน: {desks} รายการแก้ไข: {changes} ลายมือชื่อ: {seals} ยังไม่ได้ลงลายมือชื่อ: {unsigned}</translation>
  </message>
  <message>
   <source>Places where the log was altered: {n}. Restore the desk from a backup of before, or ask other desks.</source>
   <translation>ตำแหน่งที่บันทึกการแก้ไขถูกดัดแปลง: {n} โปรดคืนค่าจุดปฏิบัติงานจากสำเนาสำรองก่อนหน้านั้น หรือสอบถามจุดปฏิบัติงานอื่น</translation>
  </message>
  <message>
   <source>Wrote {n} entries to {file}.</source>
   <translation>เขียนข้อมูล {n} รายการลง {file} แล้ว</translation>
  </message>
  <message>
   <source>{province} does not lie in {country}. Give a province of that country.</source>
   <translation>{province} ไม่ได้อยู่ใน {country} โปรดใส่จังหวัดของประเทศนั้น</translation>
  </message>
  <message>
   <source>{place}, {role}</source>
   <translation>{place}, {role}</translation>
  </message>
  <message>
   <source>Made the desk “{name}” ({role}) in {folder}.</source>
   <translation>สร้างจุดปฏิบัติงาน “{name}” ({role}) ใน {folder} แล้ว</translation>
  </message>
  <message>
   <source>There is no desk in “{folder}”. Make one first with “lmcdesk new”, or make one, fill it and look at it with “lmcdesk sample --window”.</source>
   <translation>ไม่มีจุดปฏิบัติงานใน “{folder}” โปรดสร้างด้วย “lmcdesk new” ก่อน หรือสร้าง ใส่ข้อมูล และเปิดดูด้วย “lmcdesk sample --window”</translation>
  </message>
  <message>
   <source>Filled the desk with a sample programme. Projects: {projects}. Milestones: {milestones}.</source>
   <translation>ใส่แผนงานตัวอย่างในจุดปฏิบัติงานแล้ว โครงการ: {projects} หมุดหมาย: {milestones}</translation>
  </message>
  <message>
   <source>The desk in {folder} holds records already. A sample programme goes into an empty desk only.</source>
   <translation>จุดปฏิบัติงานใน {folder} มีระเบียนอยู่แล้ว แผนงานตัวอย่างใส่ได้เฉพาะในจุดปฏิบัติงานที่ว่างเปล่า</translation>
  </message>
  <message>
   <source>This desk holds no stream “{stream}”. It holds: {known}.</source>
   <translatorcomment>สายข้อมูล for stream is made for this program.</translatorcomment>
   <translation>จุดปฏิบัติงานนี้ไม่มีสายข้อมูล “{stream}” ที่มีคือ {known}</translation>
  </message>
  <message>
   <source>{digest}  in all</source>
   <translation>{digest}  ทั้งหมด</translation>
  </message>
  <message>
   <source>The desk is sound. Findings for a person to look at: {n}.</source>
   <translation>จุดปฏิบัติงานสมบูรณ์ดี สิ่งที่ต้องให้คนตรวจดู: {n}</translation>
  </message>
  <message>
   <source>Wrote a backup of {size} kB to {file}.</source>
   <translation>เขียนสำเนาสำรองขนาด {size} kB ลง {file} แล้ว</translation>
  </message>
  <message>
   <source>Restored the desk from {file}.</source>
   <translation>คืนค่าจุดปฏิบัติงานจาก {file} แล้ว</translation>
  </message>
  <message>
   <source>The state before is kept in {file}.</source>
   <translation>ข้อมูลก่อนคืนค่าเก็บไว้ใน {file}</translation>
  </message>
  <message>
   <source>Attached {file} as evidence {id}. Size: {size} kB.</source>
   <translation>แนบ {file} เป็นหลักฐาน {id} แล้ว ขนาด: {size} kB</translation>
  </message>
  <message>
   <source>The photo is kept as a smaller copy. Attach it with “--original” to keep it as it is.</source>
   <translation>เก็บภาพถ่ายเป็นสำเนาขนาดเล็กลงแล้ว หากต้องการเก็บตามเดิม โปรดแนบโดยใส่ตัวเลือก “--original”</translation>
  </message>
  <message>
   <source>This picture is damaged, too large or of a kind that cannot be read here. It is kept as it is, but reports cannot show it: attach it as a JPEG too.</source>
   <translation>รูปภาพนี้ชำรุด ใหญ่เกินไป หรือเป็นชนิดที่อ่านที่นี่ไม่ได้ เก็บไว้ตามเดิมแล้ว แต่แสดงในรายงานไม่ได้: โปรดแนบเป็น JPEG ด้วย</translation>
  </message>
  <message>
   <source>A file is attached to a project, or to a milestone or a report of one. “{name}” is none of them. Nothing was changed.</source>
   <translation>ไฟล์แนบได้กับโครงการ หรือหมุดหมายหรือรายงานของโครงการ “{name}” ไม่ใช่สิ่งเหล่านี้ ไม่มีข้อมูลใดเปลี่ยนแปลง</translation>
  </message>
  <message>
   <source>“{id}” is not evidence. “lmcdesk list evidence” names what there is.</source>
   <translation>“{id}” ไม่ใช่หลักฐาน “lmcdesk list evidence” แสดงหลักฐานที่มี</translation>
  </message>
  <message>
   <source>The file of this evidence has not come yet. Nothing was written. This desk's next bundles ask for it.</source>
   <translation>ไฟล์ของหลักฐานนี้ยังมาไม่ถึง ไม่ได้เขียนไฟล์ใด ชุดข้อมูลถัดไปของจุดปฏิบัติงานนี้จะขอไฟล์</translation>
  </message>
  <message>
   <source>Wrote {file}. Size: {size} kB.</source>
   <translation>เขียน {file} แล้ว ขนาด: {size} kB</translation>
  </message>
  <message>
   <source>Nothing was written: --project sets the project apart first, which --size must not, so give one of the two without the other.</source>
   <translation>ไม่ได้เขียนไฟล์ใด: --project จะแยกโครงการออกก่อน แต่ --size ต้องไม่เปลี่ยนแปลงสิ่งใด โปรดใช้เพียงตัวเลือกเดียว</translation>
  </message>
  <message>
   <source>Wrote {file}. Changes: {changes}. Size: {size} kB. The medium may be removed.</source>
   <translation>เขียน {file} แล้ว รายการแก้ไข: {changes} ขนาด: {size} kB ถอดสื่อบันทึกได้แล้ว</translation>
  </message>
  <message>
   <source>“{name}” is no project. Nothing was written. Give a project's id or code.</source>
   <translation>“{name}” ไม่ใช่โครงการ ไม่ได้เขียนไฟล์ใด โปรดใส่รหัสระเบียนหรือรหัสโครงการ</translation>
  </message>
  <message>
   <source>Changes: {count}, about {size} kB.</source>
   <translation>รายการแก้ไข: {count} ประมาณ {size} kB</translation>
  </message>
  <message>
   <source>Files of evidence: {count}, {size} kB.</source>
   <translation>ไฟล์หลักฐาน: {count}, {size} kB</translation>
  </message>
  <message>
   <source>Files to carry: {count}. Nothing was written.</source>
   <translation>ไฟล์ที่ต้องนำส่ง: {count} ไม่ได้เขียนไฟล์ใด</translation>
  </message>
  <message>
   <source>“{file}” is a folder. Nothing was changed. Choose a bundle in it: a file that ends in .lmcb.</source>
   <translation>“{file}” เป็นโฟลเดอร์ ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดเลือกชุดข้อมูลในโฟลเดอร์: ไฟล์ที่ลงท้ายด้วย .lmcb</translation>
  </message>
  <message>
   <source>The folder “{file}” holds no bundle. Nothing was changed. Choose a file that ends in .lmcb.</source>
   <translation>โฟลเดอร์ “{file}” ไม่มีชุดข้อมูล ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดเลือกไฟล์ที่ลงท้ายด้วย .lmcb</translation>
  </message>
  <message>
   <source>No bundle “{file}” is kept here. Kept are: {kept}.</source>
   <translation>ไม่ได้เก็บชุดข้อมูล “{file}” ไว้ที่นี่ ที่เก็บไว้คือ {kept}</translation>
  </message>
  <message>
   <source>No bundle “{file}” is kept here. None is kept.</source>
   <translation>ไม่ได้เก็บชุดข้อมูล “{file}” ไว้ที่นี่ และไม่มีชุดใดเก็บไว้</translation>
  </message>
  <message>
   <source>“{file}” is kept no longer.</source>
   <translation>เลิกเก็บ “{file}” แล้ว</translation>
  </message>
  <message>
   <source>No bundle waits.</source>
   <translation>ไม่มีชุดข้อมูลที่รออยู่</translation>
  </message>
  <message>
   <source>{at}  {author} at {desk}: {field} from “{before}” to “{value}”{state}</source>
   <translation>{at}  {author} ที่ {desk}: {field} จาก “{before}” เป็น “{value}”{state}</translation>
  </message>
  <message>
   <source>{number}  {kind} {id} “{name}”: {field}</source>
   <translation>{number}  {kind} {id} “{name}”: {field}</translation>
  </message>
  <message>
   <source>    “{value}” by {author} at {desk}, {at}</source>
   <translation>    “{value}” โดย {author} ที่ {desk}, {at}</translation>
  </message>
  <message>
   <source>Decide with “lmcdesk resolve NUMBER --take mine”, theirs or newest, or with --value VALUE.</source>
   <translation>ตัดสินใจด้วย “lmcdesk resolve NUMBER --take mine” หรือ theirs หรือ newest หรือใช้ --value VALUE</translation>
  </message>
  <message>
   <source>Nothing waits for a decision.</source>
   <translation>ไม่มีรายการรอตัดสินใจ</translation>
  </message>
  <message>
   <source>The code “{code}” stands at {projects}. Set another code at one of them, or put one in the bin.</source>
   <translation>รหัส “{code}” มีอยู่ที่ {projects} โปรดตั้งรหัสอื่นให้โครงการหนึ่ง หรือย้ายโครงการหนึ่งลงถังขยะ</translation>
  </message>
  <message>
   <source>Decided {field} of {kind} {id}. The other entries stay in its history.</source>
   <translation>ตัดสินใจ {field} ของ {kind} {id} แล้ว ข้อมูลค่าอื่นยังอยู่ในประวัติ</translation>
  </message>
  <message>
   <source>Nothing of receipt {number} could be taken back, and nothing was changed. “lmcdesk undo --list” lists the others.</source>
   <translation>ถอนใบรับเลขที่ {number} ไม่ได้เลย และไม่มีข้อมูลใดเปลี่ยนแปลง “lmcdesk undo --list” แสดงใบรับอื่น</translation>
  </message>
  <message>
   <source>Took receipt {number} back. Fields that show again what they showed before: {fields}. Records that it made, now in the bin: {records}.</source>
   <translation>ถอนใบรับเลขที่ {number} แล้ว ช่องข้อมูลที่กลับไปแสดงค่าเดิม: {fields} ระเบียนที่สร้างไว้และขณะนี้อยู่ในถังขยะ: {records}</translation>
  </message>
  <message>
   <source>The desks that wrote it will see it taken back when your next bundle comes to them.</source>
   <translation>จุดปฏิบัติงานที่เขียนจะเห็นว่าถอนแล้วเมื่อได้รับชุดข้อมูลถัดไปของท่าน</translation>
  </message>
  <message>
   <source>  {field} of {kind} {id} was edited since and stays as it is.</source>
   <translation>  {field} ของ {kind} {id} แก้ไขหลังจากนั้น จึงคงค่าปัจจุบันไว้</translation>
  </message>
  <message>
   <source>  {kind} {id} stays: it was edited since, or what stays belongs to it.</source>
   <translation>  {kind} {id} ยังคงอยู่: มีการแก้ไขหลังจากนั้น หรือมีสิ่งที่คงอยู่เป็นส่วนหนึ่งของระเบียนนี้</translation>
  </message>
  <message>
   <source>  Entries that stay, as they belong to {place} and not to this desk: {entries}.</source>
   <translation>  ข้อมูลที่คงไว้เพราะเป็นของ {place} ไม่ใช่ของจุดปฏิบัติงานนี้: {entries}</translation>
  </message>
  <message>
   <source>If all of it must go: “lmcdesk restore {file}” brings back the desk as it was before.</source>
   <translation>หากต้องถอนทั้งหมด: “lmcdesk restore {file}” คืนค่าจุดปฏิบัติงานให้เป็นอย่างก่อนหน้านั้น</translation>
  </message>
  <message>
   <source>“{value}” is none of: {known}</source>
   <translation>“{value}” ไม่ใช่ค่าใดใน: {known}</translation>
  </message>
  <message>
   <source>{message}. “lmcdesk --help” lists the commands.</source>
   <translation>{message} “lmcdesk --help” แสดงคำสั่งทั้งหมด</translation>
  </message>
  <message>
   <source>The Lancang-Mekong Plan of Action, offline.</source>
   <translation>แผนปฏิบัติการล้านช้าง-แม่โขง แบบไม่ต้องใช้เครือข่าย</translation>
  </message>
  <message>
   <source>Open the window and tell what is in bundles; a bundle's name alone does the same.</source>
   <translation>เปิดหน้าต่างและบอกเนื้อหาของชุดข้อมูล ใส่เพียงชื่อชุดข้อมูลก็ได้ผลเช่นกัน</translation>
  </message>
  <message>
   <source>The desk's folder; else LMCDESK_DIR, else the user's data folder.</source>
   <translation>โฟลเดอร์ของจุดปฏิบัติงาน มิฉะนั้นใช้ LMCDESK_DIR หรือโฟลเดอร์ข้อมูลของผู้ใช้</translation>
  </message>
  <message>
   <source>Print one JSON object instead of lines.</source>
   <translation>แสดงผลเป็นวัตถุ JSON หนึ่งรายการแทนบรรทัดข้อความ</translation>
  </message>
  <message>
   <source>Who does this; else the name this computer knows you by.</source>
   <translation>ผู้ทำรายการนี้ มิฉะนั้นใช้ชื่อที่คอมพิวเตอร์นี้รู้จัก</translation>
  </message>
  <message>
   <source>The language of what is printed here.</source>
   <translation>ภาษาของข้อความที่แสดงที่นี่</translation>
  </message>
  <message>
   <source>Make a new desk.</source>
   <translation>สร้างจุดปฏิบัติงานใหม่</translation>
  </message>
  <message>
   <source>Country code, ISO 3166-1.</source>
   <translation>รหัสประเทศ ISO 3166-1</translation>
  </message>
  <message>
   <source>Province code, ISO 3166-2.</source>
   <translation>รหัสจังหวัด ISO 3166-2</translation>
  </message>
  <message>
   <source>The desk's name; else its province's or country's.</source>
   <translation>ชื่อจุดปฏิบัติงาน มิฉะนั้นใช้ชื่อจังหวัดหรือประเทศ</translation>
  </message>
  <message>
   <source>Fill an empty desk with a sample programme.</source>
   <translation>ใส่แผนงานตัวอย่างในจุดปฏิบัติงานที่ว่างเปล่า</translation>
  </message>
  <message>
   <source>Same seed, same programme.</source>
   <translation>ค่าตั้งต้นเดียวกันได้แผนงานเดียวกัน</translation>
  </message>
  <message>
   <source>Open the window afterwards; makes the desk if need be.</source>
   <translation>เปิดหน้าต่างหลังจากนั้น และสร้างจุดปฏิบัติงานหากจำเป็น</translation>
  </message>
  <message>
   <source>One number for what the desk holds, per stream and in all.</source>
   <translation>เลขเดียวแทนข้อมูลที่จุดปฏิบัติงานมี แยกตามสายข้อมูลและทั้งหมด</translation>
  </message>
  <message>
   <source>Check the desk and name what needs a person.</source>
   <translation>ตรวจจุดปฏิบัติงานและแจ้งสิ่งที่ต้องให้คนตรวจดู</translation>
  </message>
  <message>
   <source>Only whether the database is sound.</source>
   <translation>ตรวจเฉพาะว่าฐานข้อมูลสมบูรณ์หรือไม่</translation>
  </message>
  <message>
   <source>Verify every change to its origin, and write the trail.</source>
   <translation>ตรวจสอบรายการแก้ไขทุกรายการถึงต้นทาง และเขียนร่องรอยการตรวจสอบ</translation>
  </message>
  <message>
   <source>Write that person's entries alone.</source>
   <translation>เขียนเฉพาะข้อมูลที่ผู้นั้นบันทึก</translation>
  </message>
  <message>
   <source>Write a backup of the whole desk.</source>
   <translation>เขียนสำเนาสำรองของทั้งจุดปฏิบัติงาน</translation>
  </message>
  <message>
   <source>Put a backup in the desk's place; what was is kept.</source>
   <translation>นำสำเนาสำรองมาแทนจุดปฏิบัติงาน โดยเก็บของเดิมไว้</translation>
  </message>
  <message>
   <source>List records of a kind.</source>
   <translation>แสดงระเบียนของประเภทหนึ่ง</translation>
  </message>
  <message>
   <source>Show a record with all its fields.</source>
   <translation>แสดงระเบียนพร้อมทุกช่องข้อมูล</translation>
  </message>
  <message>
   <source>A record's id, or a project's code.</source>
   <translation>รหัสระเบียน หรือรหัสโครงการ</translation>
  </message>
  <message>
   <source>Change fields of a record, or make one.</source>
   <translation>เปลี่ยนช่องข้อมูลของระเบียน หรือสร้างระเบียน</translation>
  </message>
  <message>
   <source>A record's id, a project's code, or a kind to make one.</source>
   <translation>รหัสระเบียน รหัสโครงการ หรือประเภทที่จะสร้าง</translation>
  </message>
  <message>
   <source>Put the record in the bin.</source>
   <translation>ย้ายระเบียนลงถังขยะ</translation>
  </message>
  <message>
   <source>Take it out of the bin.</source>
   <translation>นำออกจากถังขยะ</translation>
  </message>
  <message>
   <source>Attach a file of evidence to a record.</source>
   <translation>แนบไฟล์หลักฐานกับระเบียน</translation>
  </message>
  <message>
   <source>A project, a milestone or a report.</source>
   <translation>โครงการ หมุดหมาย หรือรายงาน</translation>
  </message>
  <message>
   <source>What the file shows.</source>
   <translation>สิ่งที่ไฟล์แสดง</translation>
  </message>
  <message>
   <source>Keep a photo as it is, not as a copy of at most 1600 px and 300 kB.</source>
   <translation>เก็บภาพถ่ายตามเดิม ไม่ย่อเป็นสำเนาขนาดไม่เกิน 1600 px และ 300 kB</translation>
  </message>
  <message>
   <source>Write a file of evidence out.</source>
   <translation>เขียนไฟล์หลักฐานออกมา</translation>
  </message>
  <message>
   <source>The id of the record of evidence.</source>
   <translation>รหัสระเบียนของหลักฐาน</translation>
  </message>
  <message>
   <source>A file, or a folder for it.</source>
   <translation>ไฟล์ หรือโฟลเดอร์สำหรับไฟล์</translation>
  </message>
  <message>
   <source>Tell what happened to a record.</source>
   <translation>แสดงประวัติของระเบียน</translation>
  </message>
  <message>
   <source>Search titles and texts.</source>
   <translation>ค้นหาในชื่อและข้อความ</translation>
  </message>
  <message>
   <source>List what waits for a decision.</source>
   <translation>แสดงรายการรอตัดสินใจ</translation>
  </message>
  <message>
   <source>Decide a conflict.</source>
   <translation>ตัดสินใจข้อขัดแย้ง</translation>
  </message>
  <message>
   <source>Take an import or a merge back.</source>
   <translation>ถอนการนำเข้าหรือการผสาน</translation>
  </message>
  <message>
   <source>List the receipts instead.</source>
   <translation>แสดงรายการใบรับแทน</translation>
  </message>
  <message>
   <source>Take an Excel sheet over.</source>
   <translation>นำเข้าแผ่นงาน Excel</translation>
  </message>
  <message>
   <source>projects, milestones, funding and so on.</source>
   <translation>projects, milestones, funding และอื่น ๆ</translation>
  </message>
  <message>
   <source>Only say what would happen.</source>
   <translation>บอกเพียงสิ่งที่จะเกิดขึ้น</translation>
  </message>
  <message>
   <source>Your workbook, problems marked.</source>
   <translation>สมุดงานของท่านที่ทำเครื่องหมายปัญหาไว้</translation>
  </message>
  <message>
   <source>The rows with problems alone, to mend.</source>
   <translation>เฉพาะแถวที่มีปัญหา เพื่อแก้ไข</translation>
  </message>
  <message>
   <source>What you say to a question that the sheet leaves open.</source>
   <translation>คำตอบของท่านต่อคำถามที่แผ่นงานไม่ได้ระบุ</translation>
  </message>
  <message>
   <source>The row of headings; 0 for none.</source>
   <translation>แถวหัวตาราง ใช้ 0 หากไม่มี</translation>
  </message>
  <message>
   <source>That of a text file in an old one, as cp874.</source>
   <translation>การเข้ารหัสอักขระของไฟล์ข้อความแบบเก่า เช่น cp874</translation>
  </message>
  <message>
   <source>Write records to a workbook that can be imported again.</source>
   <translation>เขียนระเบียนลงสมุดงานที่นำเข้าอีกได้</translation>
  </message>
  <message>
   <source>Write an empty workbook to fill in.</source>
   <translation>เขียนสมุดงานเปล่าสำหรับกรอก</translation>
  </message>
  <message>
   <source>Say what stands at the head of the country's reports.</source>
   <translation>กำหนดสิ่งที่แสดงบนหัวรายงานของประเทศ</translation>
  </message>
  <message>
   <source>Say Mekong-Lancang, or not.</source>
   <translation>ใช้ชื่อแม่โขง-ล้านช้างหรือไม่</translation>
  </message>
  <message>
   <source>A picture at the head of first pages.</source>
   <translation>รูปภาพที่ส่วนหัวของหน้าแรก</translation>
  </message>
  <message>
   <source>Write a report as PDF, or as a workbook (.xlsx).</source>
   <translation>เขียนรายงานเป็น PDF หรือเป็นสมุดงาน (.xlsx)</translation>
  </message>
  <message>
   <source>For IATI: the office's registered identifier.</source>
   <translation>สำหรับ IATI: รหัสที่จดทะเบียนไว้ของสำนักงาน</translation>
  </message>
  <message>
   <source>Mark each page as a draft.</source>
   <translation>ระบุในทุกหน้าว่าเป็นร่าง</translation>
  </message>
  <message>
   <source>Keep it as a numbered edition as well.</source>
   <translation>เก็บเป็นฉบับที่มีเลขที่ด้วย</translation>
  </message>
  <message>
   <source>Print an edition again, by its number or its id.</source>
   <translation>พิมพ์ฉบับหนึ่งซ้ำ โดยระบุเลขที่หรือรหัส</translation>
  </message>
  <message>
   <source>Print what changed since an edition, by its number or its id.</source>
   <translation>พิมพ์สิ่งที่แก้ไขตั้งแต่ฉบับหนึ่ง โดยระบุเลขที่หรือรหัสของฉบับนั้น</translation>
  </message>
  <message>
   <source>Write a request to be enrolled by the secretariat.</source>
   <translation>เขียนคำขอให้สำนักเลขาธิการลงทะเบียน</translation>
  </message>
  <message>
   <source>Enrol a desk: its request in, an answer out.</source>
   <translation>ลงทะเบียนจุดปฏิบัติงาน: รับคำขอและออกคำตอบ</translation>
  </message>
  <message>
   <source>Take the secretariat's answer over.</source>
   <translation>รับคำตอบของสำนักเลขาธิการเข้า</translation>
  </message>
  <message>
   <source>Trust another secretariat by its fingerprint.</source>
   <translation>เชื่อถือสำนักเลขาธิการอื่นด้วยลายนิ้วมือดิจิทัล</translation>
  </message>
  <message>
   <source>Trust a secretariat's stolen key no longer.</source>
   <translation>เลิกเชื่อถือกุญแจของสำนักเลขาธิการที่ถูกขโมย</translation>
  </message>
  <message>
   <source>The key's fingerprint.</source>
   <translation>ลายนิ้วมือดิจิทัลของกุญแจ</translation>
  </message>
  <message>
   <source>Take a desk's certificate back.</source>
   <translation>เพิกถอนใบรับรองของจุดปฏิบัติงาน</translation>
  </message>
  <message>
   <source>The desk's name or fingerprint.</source>
   <translation>ชื่อหรือลายนิ้วมือดิจิทัลของจุดปฏิบัติงาน</translation>
  </message>
  <message>
   <source>Make a new key for this desk, and a request with it.</source>
   <translation>สร้างกุญแจใหม่ให้จุดปฏิบัติงานนี้พร้อมคำขอ</translation>
  </message>
  <message>
   <source>Protect this desk's key by a passphrase.</source>
   <translation>คุ้มครองกุญแจของจุดปฏิบัติงานนี้ด้วยวลีรหัสผ่าน</translation>
  </message>
  <message>
   <source>A file that holds it; else LMCDESK_PASSPHRASE, else it is asked for.</source>
   <translation>ไฟล์ที่มีวลีรหัสผ่าน มิฉะนั้นใช้ LMCDESK_PASSPHRASE หรือถามเมื่อต้องใช้</translation>
  </message>
  <message>
   <source>Write a bundle for another desk.</source>
   <translation>สร้างชุดข้อมูลให้จุดปฏิบัติงานอื่น</translation>
  </message>
  <message>
   <source>The receiving desk's name, id or fingerprint.</source>
   <translation>ชื่อ รหัส หรือลายนิ้วมือดิจิทัลของจุดปฏิบัติงานผู้รับ</translation>
  </message>
  <message>
   <source>All that this desk holds.</source>
   <translation>ทั้งหมดที่จุดปฏิบัติงานนี้มี</translation>
  </message>
  <message>
   <source>From the beginning, whatever the receiving desk said that it has.</source>
   <translation>ตั้งแต่ต้น ไม่ว่าจุดปฏิบัติงานผู้รับจะแจ้งว่ามีสิ่งใดแล้ว</translation>
  </message>
  <message>
   <source>What is about one province alone.</source>
   <translation>เฉพาะเรื่องของจังหวัดเดียว</translation>
  </message>
  <message>
   <source>One project alone: its id or code.</source>
   <translation>โครงการเดียวเท่านั้น: รหัสระเบียนหรือรหัสโครงการ</translation>
  </message>
  <message>
   <source>Without files of evidence.</source>
   <translation>ไม่รวมไฟล์หลักฐาน</translation>
  </message>
  <message>
   <source>Divide it among files of at most so many MB, which may arrive in any order.</source>
   <translation>แบ่งเป็นหลายไฟล์ ไฟล์ละไม่เกินจำนวน MB นี้ ซึ่งจะไปถึงลำดับใดก็ได้</translation>
  </message>
  <message>
   <source>Only say how large it would be.</source>
   <translation>บอกเพียงว่าจะมีขนาดเท่าใด</translation>
  </message>
  <message>
   <source>Say what a bundle holds, without taking it over.</source>
   <translation>บอกเนื้อหาของชุดข้อมูลโดยไม่รับเข้า</translation>
  </message>
  <message>
   <source>Take bundles over, or all those in a folder.</source>
   <translation>รับชุดข้อมูลเข้า หรือทุกชุดในโฟลเดอร์</translation>
  </message>
  <message>
   <source>List the bundles that were not merged and are kept.</source>
   <translation>แสดงชุดข้อมูลที่ยังไม่ได้ผสานและเก็บไว้</translation>
  </message>
  <message>
   <source>Try them again.</source>
   <translation>ลองอีกครั้ง</translation>
  </message>
  <message>
   <source>Keep one of them no longer.</source>
   <translation>เลิกเก็บชุดหนึ่งในนั้น</translation>
  </message>
  <message>
   <source>“{text}” is not a whole number from {first} to {last}</source>
   <translation>“{text}” ไม่ใช่จำนวนเต็มตั้งแต่ {first} ถึง {last}</translation>
  </message>
  <message>
   <source>This record is in the bin.</source>
   <translation>ระเบียนนี้อยู่ในถังขยะ</translation>
  </message>
  <message>
   <source>Nothing was given to change. Add FIELD=VALUE.</source>
   <translation>ไม่ได้ระบุสิ่งที่จะเปลี่ยน โปรดเพิ่ม FIELD=VALUE</translation>
  </message>
  <message>
   <source>Made {kind} {id}. Fields filled: {n}.</source>
   <translation>สร้าง {kind} {id} แล้ว ช่องข้อมูลที่กรอก: {n}</translation>
  </message>
  <message>
   <source>Changed {kind} {id}. Fields changed: {n}.</source>
   <translation>เปลี่ยน {kind} {id} แล้ว ช่องข้อมูลที่เปลี่ยน: {n}</translation>
  </message>
  <message>
   <source>The code {code} is that of project {id}. Give another code.</source>
   <translation>รหัส {code} เป็นของโครงการ {id} โปรดใส่รหัสอื่น</translation>
  </message>
  <message>
   <source>Nothing was found.</source>
   <translation>ไม่พบข้อมูล</translation>
  </message>
  <message>
   <source>Give “report project ID OUT.pdf”, or the report's name and OUT.pdf alone.</source>
   <translation>โปรดใช้ “report project ID OUT.pdf” หรือระบุเพียงชื่อรายงานกับ OUT.pdf</translation>
  </message>
  <message>
   <source>A report is frozen whole. Leave out “--since”, or print first, then freeze.</source>
   <translation>ออกฉบับได้เฉพาะรายงานทั้งฉบับ โปรดตัด “--since” ออก หรือพิมพ์ก่อน แล้วจึงออกฉบับ</translation>
  </message>
  <message>
   <source>Frozen as edition {number} ({id}). Fingerprint of its figures: {fingerprint}.</source>
   <translation>ออกเป็นฉบับที่ {number} ({id}) แล้ว ลายนิ้วมือดิจิทัลของตัวเลข: {fingerprint}</translation>
  </message>
  <message>
   <source>Wrote {file}. Sheets: {n}.</source>
   <translation>เขียน {file} แล้ว แผ่นงาน: {n}</translation>
  </message>
  <message>
   <source>Wrote {file}. Pages: {pages}.</source>
   <translation>เขียน {file} แล้ว จำนวนหน้า: {pages}</translation>
  </message>
  <message>
   <source>Give “report iati OUT.xml”.</source>
   <translation>โปรดใช้ “report iati OUT.xml”</translation>
  </message>
  <message>
   <source>IATI activities have no editions. Leave out “--freeze”, “--edition” and “--since”, then try again.</source>
   <translation>กิจกรรม IATI ไม่มีการออกฉบับ โปรดตัด “--freeze”, “--edition” และ “--since” ออก แล้วลองอีกครั้ง</translation>
  </message>
  <message>
   <source>Wrote {file}. Activities: {n}.</source>
   <translation>เขียน {file} แล้ว กิจกรรม: {n}</translation>
  </message>
  <message>
   <source>The office is named {ref} in it, which is registered nowhere. Before it is published, write it with the office's registered identifier, as “--org-id LA-GOV-1234”.</source>
   <translation>ไฟล์นี้ระบุสำนักงานเป็น {ref} ซึ่งไม่ได้จดทะเบียนไว้ที่ใด ก่อนเผยแพร่ โปรดเขียนไฟล์ใหม่โดยใช้รหัสที่จดทะเบียนไว้ของสำนักงาน เช่น “--org-id LA-GOV-1234”</translation>
  </message>
  <message>
   <source>Reports say {name}.</source>
   <translation>รายงานใช้ชื่อ {name}</translation>
  </message>
  <message>
   <source>A logo stands at their head.</source>
   <translation>มีตราสัญลักษณ์บนหัวรายงาน</translation>
  </message>
  <message>
   <source>There is no logo.</source>
   <translation>ไม่มีตราสัญลักษณ์</translation>
  </message>
  <message>
   <source>There is no edition “{name}” of this report at this desk. There are: {known}.</source>
   <translation>จุดปฏิบัติงานนี้ไม่มีฉบับ “{name}” ของรายงานนี้ ฉบับที่มีอยู่: {known}</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ไม่มี</translation>
  </message>
  <message>
   <source>Several editions bear the number {name}. Give the id of one: {ids}.</source>
   <translation>มีหลายฉบับที่ใช้เลขที่ {name} โปรดระบุรหัสของฉบับใดฉบับหนึ่ง: {ids}</translation>
  </message>
  <message>
   <source>“{name}” is not a project. Give a project's id or code.</source>
   <translation>“{name}” ไม่ใช่โครงการ โปรดใส่รหัสระเบียนหรือรหัสโครงการ</translation>
  </message>
  <message>
   <source>Say of which province the report is to be, as “--province LA-LM”.</source>
   <translation>โปรดระบุว่าเป็นรายงานของจังหวัดใด เช่น “--province LA-LM”</translation>
  </message>
  <message>
   <source>“{code}” is no province that is known. Codes look like LA-LM.</source>
   <translation>ไม่รู้จักจังหวัด “{code}” รหัสจังหวัดมีรูปแบบเช่น LA-LM</translation>
  </message>
  <message>
   <source>No row of the sheet can be taken over. Nothing was changed. Mend what is told of its rows, then import it again.</source>
   <translation>นำเข้าแถวของแผ่นงานไม่ได้เลย ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดแก้ไขแถวตามที่แจ้ง แล้วนำเข้าอีกครั้ง</translation>
  </message>
  <message>
   <source>This was a trial. Nothing was changed.</source>
   <translation>นี่เป็นการทดลอง ไม่มีข้อมูลใดเปลี่ยนแปลง</translation>
  </message>
  <message>
   <source>The sheet is taken over. “lmcdesk undo {receipt}” takes it back.</source>
   <translation>นำเข้าแผ่นงานแล้ว “lmcdesk undo {receipt}” ใช้ถอนการนำเข้า</translation>
  </message>
  <message>
   <source>“{about}” is nothing that a sheet is asked about. There are: {known}.</source>
   <translation>“{about}” ไม่ใช่เรื่องที่ต้องถามเกี่ยวกับแผ่นงาน ที่มีคือ {known}</translation>
  </message>
  <message>
   <source>“{file}” is no mapping. It must be a JSON object of headings and fields.</source>
   <translation>“{file}” ไม่ใช่การจับคู่คอลัมน์ ต้องเป็นวัตถุ JSON ของหัวตารางและช่องข้อมูล</translation>
  </message>
  <message>
   <source>  Row {row}: {text}</source>
   <translation>  แถว {row}: {text}</translation>
  </message>
  <message>
   <source>Sheet “{sheet}”. New: {new}. Changed: {update}. Same: {same}. In conflict: {conflict}. Blocked: {blocked}.</source>
   <translation>แผ่นงาน “{sheet}” ใหม่: {new} เปลี่ยน: {update} เหมือนเดิม: {same} ขัดแย้งกัน: {conflict} นำเข้าไม่ได้: {blocked}</translation>
  </message>
  <message>
   <source>  Budgets in {currency}: {amount}.</source>
   <translation>  งบประมาณสกุล {currency}: {amount}</translation>
  </message>
  <message>
   <source>  Budgets without a currency: {amount}.</source>
   <translation>  งบประมาณที่ไม่ระบุสกุลเงิน: {amount}</translation>
  </message>
  <message>
   <source>  Other sheets hold such lists too; say --sheet to take one over: {sheets}.</source>
   <translation>  แผ่นงานอื่นมีรายการเช่นนี้ด้วย โปรดใช้ --sheet เพื่อนำเข้าแผ่นงานใดแผ่นงานหนึ่ง: {sheets}</translation>
  </message>
  <message>
   <source>  Headings that name no field: {headings}.</source>
   <translation>  หัวตารางที่ไม่ตรงกับช่องข้อมูลใด: {headings}</translation>
  </message>
  <message>
   <source>  {question} Rows: {n}. Say --answer {about}={choices}.</source>
   <translation>  {question} แถว: {n} โปรดใช้ --answer {about}={choices}</translation>
  </message>
  <message>
   <source>Wrote {file}. Rows: {n}.</source>
   <translation>เขียน {file} แล้ว แถว: {n}</translation>
  </message>
  <message>
   <source>Wrote {file}.</source>
   <translation>เขียน {file} แล้ว</translation>
  </message>
  <message>
   <source>The work was done, but what it tells could not be written ({reason}).</source>
   <translation>งานเสร็จแล้ว แต่เขียนผลที่แจ้งไม่ได้ ({reason})</translation>
  </message>
  <message>
   <source>Wrote {file}. Send it to the secretariat, and read this fingerprint to them: {f}</source>
   <translation>เขียน {file} แล้ว โปรดส่งให้สำนักเลขาธิการ และอ่านลายนิ้วมือดิจิทัลนี้ให้ฟัง: {f}</translation>
  </message>
  <message>
   <source>“{path}” is the request itself. Nothing was changed. Choose another name.</source>
   <translation>“{path}” คือคำขอเอง ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดเลือกชื่ออื่น</translation>
  </message>
  <message>
   <source>Enrolled {desk} as {role}, {places}. Its fingerprint is {f}. Send {file} back to it.</source>
   <translation>ลงทะเบียน {desk} เป็น {role}, {places} แล้ว ลายนิ้วมือดิจิทัลคือ {f} โปรดส่ง {file} กลับไป</translation>
  </message>
  <message>
   <source>{desk} is the same desk as before with a new key, whose fingerprint is {f}. Send {file} back to it.</source>
   <translation>{desk} เป็นจุดปฏิบัติงานเดิมที่มีกุญแจใหม่ ลายนิ้วมือดิจิทัลคือ {f} โปรดส่ง {file} กลับไป</translation>
  </message>
  <message>
   <source>Another desk is called “{desk}”, too, with the fingerprint {f}. Lists tell the two apart by their fingerprints.</source>
   <translation>มีจุดปฏิบัติงานอื่นชื่อ “{desk}” ด้วย ลายนิ้วมือดิจิทัลคือ {f} รายการต่าง ๆ แยกสองแห่งนี้ด้วยลายนิ้วมือดิจิทัล</translation>
  </message>
  <message>
   <source>This desk is enrolled by {secretariat}, whose fingerprint is {f}.</source>
   <translation>จุดปฏิบัติงานนี้ลงทะเบียนกับ {secretariat} แล้ว ลายนิ้วมือดิจิทัลของสำนักเลขาธิการคือ {f}</translation>
  </message>
  <message>
   <source>This desk trusts {secretariat} from now on.</source>
   <translation>นับจากนี้จุดปฏิบัติงานนี้เชื่อถือ {secretariat}</translation>
  </message>
  <message>
   <source>Nothing that is signed with this key of {secretariat} counts at this desk any longer. Other desks must be told to do the same.</source>
   <translation>จุดปฏิบัติงานนี้ไม่ยอมรับสิ่งใดที่ลงลายมือชื่อด้วยกุญแจนี้ของ {secretariat} อีกต่อไป โปรดแจ้งจุดปฏิบัติงานอื่นให้ทำเช่นเดียวกัน</translation>
  </message>
  <message>
   <source>The certificate of {desk} is revoked. The next bundles tell the other desks.</source>
   <translation>เพิกถอนใบรับรองของ {desk} แล้ว ชุดข้อมูลถัดไปจะแจ้งจุดปฏิบัติงานอื่น</translation>
  </message>
  <message>
   <source>This secretariat has a new key, whose fingerprint is {f}. The next bundles tell the other desks. {file} is for secretariats that do not know it yet.</source>
   <translation>สำนักเลขาธิการนี้มีกุญแจใหม่ ลายนิ้วมือดิจิทัลคือ {f} ชุดข้อมูลถัดไปจะแจ้งจุดปฏิบัติงานอื่น ส่วน {file} ใช้สำหรับสำนักเลขาธิการที่ยังไม่รู้จักกุญแจนี้</translation>
  </message>
  <message>
   <source>Made a new key, which is used once the secretariat has answered. Send {file} there, and read this fingerprint to them: {f}</source>
   <translation>สร้างกุญแจใหม่แล้ว จะใช้เมื่อสำนักเลขาธิการตอบแล้ว โปรดส่ง {file} ไปที่นั่น และอ่านลายนิ้วมือดิจิทัลนี้ให้ฟัง: {f}</translation>
  </message>
  <message>
   <source>This desk's key is protected by the passphrase from now on. Whoever forgets it must have the desk enrolled anew.</source>
   <translation>นับจากนี้กุญแจของจุดปฏิบัติงานนี้มีวลีรหัสผ่านคุ้มครอง หากลืม ต้องขอให้สำนักเลขาธิการลงทะเบียนจุดปฏิบัติงานนี้อีกครั้ง</translation>
  </message>
  <message>
   <source>This desk's key lies open in its folder from now on.</source>
   <translation>นับจากนี้กุญแจของจุดปฏิบัติงานนี้อยู่ในโฟลเดอร์โดยไม่มีการคุ้มครอง</translation>
  </message>
  <message>
   <source>“{path}” is not a text in UTF-8. Nothing was changed. Choose another file.</source>
   <translation>“{path}” ไม่ใช่ข้อความแบบ UTF-8 ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดเลือกไฟล์อื่น</translation>
  </message>
  <message>
   <source>New passphrase (empty for none): </source>
   <translation>วลีรหัสผ่านใหม่ (เว้นว่างหากไม่ใช้): </translation>
  </message>
  <message>
   <source>The same again: </source>
   <translation>พิมพ์ซ้ำอีกครั้ง: </translation>
  </message>
  <message>
   <source>No passphrase was given. Nothing was changed. Type it, or name a file with --from.</source>
   <translation>ไม่ได้ใส่วลีรหัสผ่าน ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดพิมพ์ หรือระบุไฟล์ด้วย --from</translation>
  </message>
  <message>
   <source>The two passphrases differ. Nothing was changed. Try again.</source>
   <translation>วลีรหัสผ่านทั้งสองไม่ตรงกัน ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดลองอีกครั้ง</translation>
  </message>
  <message>
   <source>There is no screen here to open the window on. “lmcdesk --help” lists the commands.</source>
   <translation>ไม่มีหน้าจอให้เปิดหน้าต่างที่นี่ “lmcdesk --help” แสดงคำสั่งทั้งหมด</translation>
  </message>
  <message>
   <source>The window needs libraries of the system that are not here ({fault}). The README names the line that installs them; every other command works without.</source>
   <translation>หน้าต่างต้องใช้ไลบรารีของระบบที่ไม่มีที่นี่ ({fault}) ไฟล์ README บอกบรรทัดคำสั่งสำหรับติดตั้ง คำสั่งอื่นทุกคำสั่งใช้งานได้โดยไม่ต้องมี</translation>
  </message>
 </context>
 <context>
  <name>Comments</name>
  <message>
   <source>Comment</source>
   <translation>ความเห็น</translation>
  </message>
  <message>
   <source>State</source>
   <translation>สถานะ</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>ความเห็น</translation>
  </message>
  <message>
   <source>Nobody has commented on this project.</source>
   <translation>ยังไม่มีความเห็นต่อโครงการนี้</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>ตอบแล้ว</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>คำถาม</translation>
  </message>
 </context>
 <context>
  <name>Conflict</name>
  <message>
   <source>There is no open conflict {number}. “lmcdesk conflicts” lists those that wait for a decision.</source>
   <translation>ไม่มีข้อขัดแย้งเลขที่ {number} ที่ยังค้างอยู่ “lmcdesk conflicts” แสดงข้อขัดแย้งที่รอตัดสินใจ</translation>
  </message>
  <message>
   <source>Another entry has come since this was shown, so nothing was decided. Look at all of them, then decide again.</source>
   <translation>มีข้อมูลอีกค่าเข้ามาหลังจากแสดงรายการนี้ จึงยังไม่ได้ตัดสินใจ โปรดดูทุกค่า แล้วตัดสินใจอีกครั้ง</translation>
  </message>
  <message>
   <source>Conflict {number} has no single side “{take}”. Its sides were written at: {desks}. Give the value itself.</source>
   <translation>ข้อขัดแย้งเลขที่ {number} ไม่ได้มีฝ่าย “{take}” เพียงฝ่ายเดียว แต่ละฝ่ายเขียนที่: {desks} โปรดระบุค่าโดยตรง</translation>
  </message>
 </context>
 <context>
  <name>Conflicts</name>
  <message>
   <source>A manager's desk changes nothing. The province or the secretariat decides.</source>
   <translation>จุดปฏิบัติงานของผู้บริหารแก้ไขข้อมูลไม่ได้ จังหวัดหรือสำนักเลขาธิการเป็นผู้ตัดสินใจ</translation>
  </message>
  <message>
   <source>Why you decide so</source>
   <translation>เหตุผลที่ตัดสินใจเช่นนี้</translation>
  </message>
  <message>
   <source>Open the project</source>
   <translation>เปิดโครงการ</translation>
  </message>
  <message>
   <source>The reason goes along. The other entry stays in the history, and a decision can be changed.</source>
   <translation>เหตุผลจะส่งไปด้วย ข้อมูลอีกค่ายังอยู่ในประวัติ และเปลี่ยนการตัดสินใจได้</translation>
  </message>
  <message>
   <source>The project is in the bin.</source>
   <translation>โครงการอยู่ในถังขยะ</translation>
  </message>
  <message>
   <source>Take all of {desk}</source>
   <translation>ใช้ของ {desk} ทั้งหมด</translation>
  </message>
  <message>
   <source>Write another…</source>
   <translation>เขียนค่าอื่น…</translation>
  </message>
  <message>
   <source>shown until decided</source>
   <translation>แสดงไว้จนกว่าจะตัดสินใจ</translation>
  </message>
  <message>
   <source>There is nothing else to choose from at this desk.</source>
   <translation>ที่จุดปฏิบัติงานนี้ไม่มีตัวเลือกอื่น</translation>
  </message>
  <message>
   <source>Decide for this</source>
   <translation>เลือกค่านี้</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>ยกเลิก</translation>
  </message>
  <message>
   <source>Put it in the bin</source>
   <translation>ย้ายไปถังขยะ</translation>
  </message>
  <message>
   <source>Keep the record</source>
   <translation>เก็บระเบียนไว้</translation>
  </message>
  <message>
   <source>Take this entry</source>
   <translation>ใช้ข้อมูลนี้</translation>
  </message>
  <message>
   <source>Take the entry of {desk}</source>
   <translation>ใช้ข้อมูลของ {desk}</translation>
  </message>
  <message>
   <source>the newest</source>
   <translation>ใหม่ที่สุด</translation>
  </message>
  <message>
   <source>One desk worked on what belongs to the project, another put it in the bin</source>
   <translation>จุดปฏิบัติงานหนึ่งทำงานกับข้อมูลของโครงการ อีกจุดหนึ่งย้ายโครงการลงถังขยะ</translation>
  </message>
  <message>
   <source>One desk edited the record, another put it in the bin</source>
   <translation>จุดปฏิบัติงานหนึ่งแก้ไขระเบียน อีกจุดหนึ่งย้ายระเบียนลงถังขยะ</translation>
  </message>
  <message>
   <source>before: {value}</source>
   <translation>เดิม: {value}</translation>
  </message>
  <message>
   <source>All provinces</source>
   <translation>ทุกจังหวัด</translation>
  </message>
  <message>
   <source>All projects</source>
   <translation>ทุกโครงการ</translation>
  </message>
  <message>
   <source>Any day</source>
   <translation>ทุกวัน</translation>
  </message>
  <message>
   <source>Since yesterday</source>
   <translation>ตั้งแต่เมื่อวาน</translation>
  </message>
  <message>
   <source>In the last 7 days</source>
   <translation>ใน 7 วันที่ผ่านมา</translation>
  </message>
  <message>
   <source>In the last 30 days</source>
   <translation>ใน 30 วันที่ผ่านมา</translation>
  </message>
  <message>
   <source>Older than 30 days</source>
   <translation>เก่ากว่า 30 วัน</translation>
  </message>
  <message>
   <source>Any severity</source>
   <translation>ทุกระดับความสำคัญ</translation>
  </message>
  <message>
   <source>High: money, dates, stage, deletion</source>
   <translation>สูง: เงิน วันที่ ขั้นตอน การลบ</translation>
  </message>
  <message>
   <source>Medium: figures and codes</source>
   <translation>ปานกลาง: ตัวเลขและรหัส</translation>
  </message>
  <message>
   <source>Low: texts and names</source>
   <translation>ต่ำ: ข้อความและชื่อ</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>จังหวัด</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>โครงการ</translation>
  </message>
  <message>
   <source>Day of the latest entry</source>
   <translation>วันที่ของข้อมูลล่าสุด</translation>
  </message>
  <message>
   <source>Severity</source>
   <translation>ระดับความสำคัญ</translation>
  </message>
  <message>
   <source>Take this desk's entries: {n} of {all}</source>
   <translation>ใช้ข้อมูลของจุดปฏิบัติงานนี้: {n} จาก {all}</translation>
  </message>
  <message>
   <source>Take the other desks' entries: {n} of {all}</source>
   <translation>ใช้ข้อมูลของจุดปฏิบัติงานอื่น: {n} จาก {all}</translation>
  </message>
  <message>
   <source>Take the newest entries: {n} of {all}</source>
   <translation>ใช้ข้อมูลใหม่ที่สุด: {n} จาก {all}</translation>
  </message>
  <message>
   <source>What is not decided by this stays on the list. The entries not taken stay in the history, and a decision can be changed.</source>
   <translation>รายการที่ยังไม่ได้ตัดสินใจด้วยวิธีนี้จะยังอยู่ในรายการ ข้อมูลที่ไม่ได้เลือกยังอยู่ในประวัติ และเปลี่ยนการตัดสินใจได้</translation>
  </message>
  <message>
   <source>No marked field has just one such entry.</source>
   <translation>ไม่มีช่องข้อมูลที่เลือกไว้ซึ่งมีข้อมูลเช่นนี้เพียงค่าเดียว</translation>
  </message>
  <message>
   <source>Records marked: {n}</source>
   <translation>ระเบียนที่เลือกไว้: {n}</translation>
  </message>
  <message>
   <source>{names} and {n} more</source>
   <translation>{names} และอีก {n}</translation>
  </message>
  <message>
   <source>Nothing waits for a decision. When a bundle brings an entry that was made unaware of one here, both stand here side by side.</source>
   <translation>ไม่มีรายการรอตัดสินใจ หากชุดข้อมูลนำข้อมูลที่บันทึกโดยไม่ทราบว่าที่นี่บันทึกไว้แล้วมาด้วย ข้อมูลทั้งสองจะแสดงเคียงกันที่นี่</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>ระเบียน</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>ตั้งแต่</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>รอตัดสินใจ</translation>
  </message>
  <message>
   <source>Filter by project, record or desk</source>
   <translation>กรองตามโครงการ ระเบียน หรือจุดปฏิบัติงาน</translation>
  </message>
  <message>
   <source>Mark all</source>
   <translation>เลือกทั้งหมด</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>ก่อนหน้า</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>ถัดไป</translation>
  </message>
  <message>
   <source>Two desks wrote the same field, neither having seen the other's entry.</source>
   <translation>จุดปฏิบัติงานสองแห่งเขียนช่องข้อมูลเดียวกันโดยไม่เห็นข้อมูลของอีกฝ่าย</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>แลกเปลี่ยนข้อมูล</translation>
  </message>
  <message>
   <source>All records</source>
   <translation>ทุกระเบียน</translation>
  </message>
  <message>
   <source>One record</source>
   <translation>ระเบียนเดียว</translation>
  </message>
  <message>
   <source>What you wrote about “{record}” is kept. Nothing is decided by it yet.</source>
   <translation>สิ่งที่ท่านเขียนเกี่ยวกับ “{record}” เก็บไว้แล้ว แต่ยังไม่เป็นการตัดสินใจ</translation>
  </message>
  <message>
   <source>No record that waits is among what is chosen above.</source>
   <translation>ไม่มีระเบียนรอตัดสินใจในรายการที่เลือกไว้ด้านบน</translation>
  </message>
  <message>
   <source>No record that waits holds these words.</source>
   <translation>ไม่มีระเบียนรอตัดสินใจที่มีคำเหล่านี้</translation>
  </message>
  <message>
   <source>No record waits.</source>
   <translation>ไม่มีระเบียนรอตัดสินใจ</translation>
  </message>
  <message>
   <source>There are not two records to mark.</source>
   <translation>มีระเบียนให้เลือกไม่ถึงสองระเบียน</translation>
  </message>
  <message>
   <source>No other record waits.</source>
   <translation>ไม่มีระเบียนอื่นรอตัดสินใจ</translation>
  </message>
  <message>
   <source>Decided: {n} fields. The next bundles tell others.</source>
   <translation>ตัดสินใจแล้ว {n} ช่องข้อมูล ชุดข้อมูลถัดไปจะแจ้งจุดอื่น</translation>
  </message>
  <message>
   <source>Deciding</source>
   <translation>กำลังบันทึกการตัดสินใจ</translation>
  </message>
  <message>
   <source>To decide: {fields}, in records: {records}</source>
   <translation>รอตัดสินใจ: {fields} ช่อง ใน {records} ระเบียน</translation>
  </message>
  <message>
   <source>Record {at} of {of}</source>
   <translation>ระเบียนที่ {at} จาก {of}</translation>
  </message>
  <message>
   <source>Decided: {fields} of “{record}”. The next bundles tell others.</source>
   <translation>ตัดสินใจแล้ว: {fields} ของ “{record}” ชุดข้อมูลถัดไปจะแจ้งจุดอื่น</translation>
  </message>
  <message>
   <source>Decided: “{record}” is in the bin. The next bundles tell others.</source>
   <translation>ตัดสินใจแล้ว: “{record}” อยู่ในถังขยะ ชุดข้อมูลถัดไปจะแจ้งจุดอื่น</translation>
  </message>
  <message>
   <source>Decided: “{record}” stays. The next bundles tell others.</source>
   <translation>ตัดสินใจแล้ว: คง “{record}” ไว้ ชุดข้อมูลถัดไปจะแจ้งจุดอื่น</translation>
  </message>
  <message>
   <source>Decided: {field} of “{record}” is {value}. The next bundles tell others.</source>
   <translation>ตัดสินใจแล้ว: {field} ของ “{record}” เป็น {value} ชุดข้อมูลถัดไปจะแจ้งจุดอื่น</translation>
  </message>
  <message>
   <source>It is in the bin</source>
   <translation>อยู่ในถังขยะ</translation>
  </message>
  <message>
   <source>What belongs to it was edited</source>
   <translation>มีการแก้ไขข้อมูลที่เป็นของระเบียนนี้</translation>
  </message>
  <message>
   <source>It was edited</source>
   <translation>มีการแก้ไข</translation>
  </message>
  <message>
   <source>Edited, or in the bin</source>
   <translation>แก้ไขแล้ว หรืออยู่ในถังขยะ</translation>
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
   <translation>มีผู้เขียนในระหว่างนี้: {records}</translation>
  </message>
  <message>
   <source>Written meanwhile: {records}, and more: {n}</source>
   <translation>มีผู้เขียนในระหว่างนี้: {records} และอีก {n}</translation>
  </message>
  <message>
   <source>The project then stands at {percent}.</source>
   <translation>ความก้าวหน้าของโครงการจะเป็น {percent}</translation>
  </message>
  <message>
   <source>On the adopted date.</source>
   <translation>ตรงกับกำหนดที่รับรอง</translation>
  </message>
  <message>
   <source>Days after the adopted date: {n}.</source>
   <translation>หลังกำหนดที่รับรอง {n} วัน</translation>
  </message>
  <message>
   <source>Days before the adopted date: {n}.</source>
   <translation>ก่อนกำหนดที่รับรอง {n} วัน</translation>
  </message>
 </context>
 <context>
  <name>Crash</name>
  <message>
   <source>Report</source>
   <translation>รายงานปัญหา</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>คัดลอกรายงาน</translation>
  </message>
  <message>
   <source>The program made a mistake. What was saved before is safe; what you were doing just now may have to be done again. Send this report to those who look after the program, so that it can be mended.</source>
   <translation>โปรแกรมทำงานผิดพลาด สิ่งที่บันทึกไว้ก่อนหน้ายังปลอดภัย แต่สิ่งที่ท่านกำลังทำอาจต้องทำใหม่ โปรดส่งรายงานนี้ให้ผู้ดูแลโปรแกรมเพื่อแก้ไข</translation>
  </message>
  <message>
   <source>Something went wrong in the program</source>
   <translation>เกิดข้อผิดพลาดในโปรแกรม</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>ทำต่อ</translation>
  </message>
  <message>
   <source>Close the program</source>
   <translation>ปิดโปรแกรม</translation>
  </message>
 </context>
 <context>
  <name>Date</name>
  <message>
   <source>{day} {month} {year}</source>
   <translatorcomment>Thai offices write years of the Buddhist Era; the common era is right for the six countries together, but a Thai reader sees no mark of it (ค.ศ.).</translatorcomment>
   <translation>{day} {month} {year}</translation>
  </message>
 </context>
 <context>
  <name>DelayReason</name>
  <message>
   <source>Funds came late</source>
   <translation>เงินมาช้า</translation>
  </message>
  <message>
   <source>Procurement</source>
   <translation>การจัดซื้อจัดจ้าง</translation>
  </message>
  <message>
   <source>Land or resettlement</source>
   <translation>ที่ดินหรือการโยกย้ายผู้อยู่อาศัย</translation>
  </message>
  <message>
   <source>Permit or approval</source>
   <translation>ใบอนุญาตหรือการอนุมัติ</translation>
  </message>
  <message>
   <source>Weather</source>
   <translation>สภาพอากาศ</translation>
  </message>
  <message>
   <source>Flood or storm</source>
   <translation>น้ำท่วมหรือพายุ</translation>
  </message>
  <message>
   <source>Epidemic</source>
   <translation>โรคระบาด</translation>
  </message>
  <message>
   <source>Staff</source>
   <translation>บุคลากร</translation>
  </message>
  <message>
   <source>Partner or contractor</source>
   <translation>หน่วยงานร่วมหรือผู้รับจ้าง</translation>
  </message>
  <message>
   <source>Change of design</source>
   <translation>การเปลี่ยนแบบ</translation>
  </message>
  <message>
   <source>Security</source>
   <translatorcomment>ความปลอดภัย is safety (as of a building site); changed to ความมั่นคงหรือความไม่สงบ. If safety at work was meant, put the old text back.</translatorcomment>
   <translation>ความมั่นคงหรือความไม่สงบ</translation>
  </message>
  <message>
   <source>Another reason</source>
   <translation>สาเหตุอื่น</translation>
  </message>
 </context>
 <context>
  <name>Desk</name>
  <message>
   <source>The name of a desk has at most {most} characters, and this one has {count}. Nothing was made. Give a shorter one.</source>
   <translation>ชื่อจุดปฏิบัติงานยาวได้ไม่เกิน {most} อักขระ แต่ชื่อนี้มี {count} อักขระ ไม่ได้สร้างสิ่งใด โปรดตั้งชื่อที่สั้นกว่านี้</translation>
  </message>
  <message>
   <source>The name of the desk holds control characters or characters that turn the direction of text. Nothing was made. Type it anew without them.</source>
   <translation>ชื่อจุดปฏิบัติงานมีอักขระควบคุมหรืออักขระที่เปลี่ยนทิศทางข้อความ ไม่ได้สร้างสิ่งใด โปรดพิมพ์ใหม่โดยไม่มีอักขระเหล่านี้</translation>
  </message>
  <message>
   <source>This desk came from another computer and goes on under a new identity.</source>
   <translation>จุดปฏิบัติงานนี้มาจากคอมพิวเตอร์เครื่องอื่น จึงทำงานต่อด้วยตัวตนใหม่</translation>
  </message>
  <message>
   <source>An older state of this desk came back, so it goes on under a new identity.</source>
   <translation>ข้อมูลเก่าของจุดปฏิบัติงานนี้ถูกนำกลับมาใช้ จึงทำงานต่อด้วยตัวตนใหม่</translation>
  </message>
  <message>
   <source>This desk is a copy of another one and goes on under a new identity.</source>
   <translation>จุดปฏิบัติงานนี้เป็นสำเนาของจุดอื่น จึงทำงานต่อด้วยตัวตนใหม่</translation>
  </message>
  <message>
   <source>Another desk already knew later work of this one, so it goes on under a new identity.</source>
   <translation>จุดปฏิบัติงานอื่นรู้งานของจุดนี้ที่ใหม่กว่าอยู่แล้ว จุดนี้จึงทำงานต่อด้วยตัวตนใหม่</translation>
  </message>
  <message>
   <source>Another computer worked under the name of this one, so it goes on under a new identity.</source>
   <translation>มีคอมพิวเตอร์อีกเครื่องทำงานในชื่อจุดปฏิบัติงานนี้ จุดนี้จึงทำงานต่อด้วยตัวตนใหม่</translation>
  </message>
 </context>
 <context>
  <name>Dialog</name>
  <message>
   <source>Cancel</source>
   <translation>ยกเลิก</translation>
  </message>
 </context>
 <context>
  <name>Edition</name>
  <message>
   <source>There is no edition {id} at this desk.</source>
   <translation>ไม่มีฉบับ {id} ที่จุดปฏิบัติงานนี้</translation>
  </message>
  <message>
   <source>The figures of edition {number} have not come to this desk yet. Nothing was written. This desk's next bundles ask for them.</source>
   <translation>ตัวเลขของฉบับที่ {number} ยังมาไม่ถึงจุดปฏิบัติงานนี้ ไม่ได้เขียนไฟล์ใด ชุดข้อมูลถัดไปของจุดปฏิบัติงานนี้จะขอตัวเลขเหล่านี้</translation>
  </message>
  <message>
   <source>The figures of edition {number} are damaged on this disk. Nothing was written. Restore a backup, or ask another desk that has the edition for its pages.</source>
   <translation>ตัวเลขของฉบับที่ {number} ในดิสก์นี้ชำรุด ไม่ได้เขียนไฟล์ใด โปรดคืนค่าจากสำเนาสำรอง หรือขอหน้าของฉบับนี้จากจุดปฏิบัติงานอื่นที่มีฉบับนี้</translation>
  </message>
  <message>
   <source>The file that edition {number} names holds the figures of another report. Nothing was written. Ask the desk that froze it for its pages.</source>
   <translation>ไฟล์ที่อ้างถึงในฉบับที่ {number} เป็นตัวเลขของรายงานอื่น ไม่ได้เขียนไฟล์ใด โปรดขอหน้าของฉบับนี้จากจุดปฏิบัติงานที่ออกฉบับนี้</translation>
  </message>
  <message>
   <source>The figures of edition {number} are of another version of LMC Desk. Nothing was written. Install the newer version, then print it.</source>
   <translation>ตัวเลขของฉบับที่ {number} มาจาก LMC Desk รุ่นอื่น ไม่ได้เขียนไฟล์ใด โปรดติดตั้งรุ่นใหม่กว่า แล้วจึงพิมพ์</translation>
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <source>The desk is damaged, as the check of its backup shows. Nothing was changed. Restore the desk from an earlier backup.</source>
   <translation>จุดปฏิบัติงานชำรุด ตามผลการตรวจสำเนาสำรอง ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดคืนค่าจุดปฏิบัติงานจากสำเนาสำรองก่อนหน้า</translation>
  </message>
  <message>
   <source>There is no desk in “{folder}”. Make one first with “lmcdesk new”, or choose another folder.</source>
   <translation>ไม่มีจุดปฏิบัติงานใน “{folder}” โปรดสร้างด้วย “lmcdesk new” ก่อน หรือเลือกโฟลเดอร์อื่น</translation>
  </message>
  <message>
   <source>The desk in “{folder}” was never finished. Make it again with “lmcdesk new”.</source>
   <translation>จุดปฏิบัติงานใน “{folder}” สร้างไม่เสร็จ โปรดสร้างใหม่ด้วย “lmcdesk new”</translation>
  </message>
  <message>
   <source>There is already a desk in “{folder}”. Open it, or choose another folder.</source>
   <translation>มีจุดปฏิบัติงานใน “{folder}” อยู่แล้ว โปรดเปิดจุดนั้น หรือเลือกโฟลเดอร์อื่น</translation>
  </message>
  <message>
   <source>This is a manager's desk: it reads and prints, and takes bundles over, but changes nothing. Ask the province or the secretariat to make the change.</source>
   <translation>นี่คือจุดปฏิบัติงานของผู้บริหาร ใช้อ่าน สั่งพิมพ์ และรับชุดข้อมูลเข้า แต่แก้ไขข้อมูลไม่ได้ โปรดขอให้จังหวัดหรือสำนักเลขาธิการแก้ไข</translation>
  </message>
  <message>
   <source>This record is in the bin, so nothing was changed. Take it out of the bin first, then change it.</source>
   <translation>ระเบียนนี้อยู่ในถังขยะ จึงไม่มีสิ่งใดเปลี่ยนแปลง โปรดนำออกจากถังขยะก่อน แล้วจึงแก้ไข</translation>
  </message>
  <message>
   <source>There is no record {id} at this desk.</source>
   <translation>ไม่มีระเบียน {id} ที่จุดปฏิบัติงานนี้</translation>
  </message>
  <message>
   <source>The project cannot go to another province or by itself to another desk while entries in it wait for a decision. Decide them first.</source>
   <translation>ย้ายโครงการไปจังหวัดอื่นหรือส่งเฉพาะโครงการนี้ไปจุดปฏิบัติงานอื่นไม่ได้ ขณะที่มีข้อมูลในโครงการรอตัดสินใจ โปรดตัดสินใจก่อน</translation>
  </message>
  <message>
   <source>There is no kind of record “{kind}”. There are: {kinds}.</source>
   <translation>ไม่มีระเบียนประเภท “{kind}” ที่มีคือ {kinds}</translation>
  </message>
  <message>
   <source>There is no field “{field}” in {kind}. There are: {fields}.</source>
   <translation>ไม่มีช่องข้อมูล “{field}” ใน {kind} ที่มีคือ {fields}</translation>
  </message>
  <message>
   <source>“{path}” is a database of another program, not a desk. Choose the folder of a desk.</source>
   <translation>“{path}” เป็นฐานข้อมูลของโปรแกรมอื่น ไม่ใช่จุดปฏิบัติงาน โปรดเลือกโฟลเดอร์ของจุดปฏิบัติงาน</translation>
  </message>
  <message>
   <source>The desk in “{path}” was written by a newer version of LMC Desk (its format is {theirs}, this version knows {ours}). Nothing was changed. Install the newer version, then open the desk again.</source>
   <translation>จุดปฏิบัติงานใน “{path}” เขียนด้วย LMC Desk รุ่นใหม่กว่า (รูปแบบ {theirs} แต่รุ่นนี้รู้จัก {ours}) ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดติดตั้งรุ่นใหม่กว่า แล้วเปิดจุดปฏิบัติงานอีกครั้ง</translation>
  </message>
  <message>
   <source>“{file}” is the desk itself. Choose another name for its backup.</source>
   <translation>“{file}” คือจุดปฏิบัติงานเอง โปรดตั้งชื่ออื่นให้สำเนาสำรอง</translation>
  </message>
  <message>
   <source>“{file}” is the second part of a backup, and the first, “{base}”, does not lie beside it. Nothing was changed. Put both into one folder, or choose another backup.</source>
   <translation>“{file}” เป็นส่วนที่สองของสำเนาสำรอง แต่ส่วนแรก “{base}” ไม่ได้อยู่ด้วยกัน ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดวางทั้งสองไฟล์ไว้ในโฟลเดอร์เดียวกัน หรือเลือกสำเนาสำรองอื่น</translation>
  </message>
  <message>
   <source>The backup “{file}” was written by a newer version of LMC Desk. Nothing was changed. Install the newer version, then restore it.</source>
   <translation>สำเนาสำรอง “{file}” เขียนด้วย LMC Desk รุ่นใหม่กว่า ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดติดตั้งรุ่นใหม่กว่า แล้วจึงคืนค่า</translation>
  </message>
  <message>
   <source>“{file}” is damaged or is no backup of a desk. Nothing was changed. Choose another backup.</source>
   <translation>“{file}” ชำรุดหรือไม่ใช่สำเนาสำรองของจุดปฏิบัติงาน ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดเลือกสำเนาสำรองอื่น</translation>
  </message>
  <message>
   <source>There is no “{path}”, or its folder is missing. Nothing was changed. Check the name, then try again.</source>
   <translation>ไม่มี “{path}” หรือไม่พบโฟลเดอร์ ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดตรวจชื่อ แล้วลองอีกครั้ง</translation>
  </message>
  <message>
   <source>“{path}” could not be read or written ({reason}). Nothing was changed. Check that the disk has room and that the folder may be written, then try again.</source>
   <translation>อ่านหรือเขียน “{path}” ไม่ได้ ({reason}) ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดตรวจว่าดิสก์มีพื้นที่ว่างและมีสิทธิ์เขียนในโฟลเดอร์ แล้วลองอีกครั้ง</translation>
  </message>
  <message>
   <source>“{path}” is damaged or is no desk. Nothing was changed. Restore the desk from its last backup.</source>
   <translation>“{path}” ชำรุดหรือไม่ใช่จุดปฏิบัติงาน ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดคืนค่าจุดปฏิบัติงานจากสำเนาสำรองล่าสุด</translation>
  </message>
  <message>
   <source>The desk in “{path}” is being written by another window or program. Nothing was changed. Wait until it has finished, or close it, then try again.</source>
   <translation>หน้าต่างหรือโปรแกรมอื่นกำลังเขียนจุดปฏิบัติงานใน “{path}” ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดรอให้เสร็จหรือปิดก่อน แล้วลองอีกครั้ง</translation>
  </message>
  <message>
   <source>The disk that holds “{path}” is full. Nothing was changed. Make room on it, then try again.</source>
   <translation>ดิสก์ที่เก็บ “{path}” เต็ม ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดเพิ่มพื้นที่ว่าง แล้วลองอีกครั้ง</translation>
  </message>
  <message>
   <source>“{path}” cannot be opened for writing. Nothing was changed. Check that its folder exists and may be written and that the disk is sound, then try again.</source>
   <translation>เปิด “{path}” เพื่อเขียนไม่ได้ ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดตรวจว่ามีโฟลเดอร์ มีสิทธิ์เขียน และดิสก์ไม่เสีย แล้วลองอีกครั้ง</translation>
  </message>
 </context>
 <context>
  <name>Evidence</name>
  <message>
   <source>“{file}” is empty or is no file. Nothing was changed. Choose another one.</source>
   <translation>“{file}” ว่างเปล่าหรือไม่ใช่ไฟล์ ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดเลือกไฟล์อื่น</translation>
  </message>
  <message>
   <source>“{file}” has {size} MB; a desk keeps files of up to {most} MB. Nothing was changed. Choose a smaller one, or a part of it.</source>
   <translation>“{file}” มีขนาด {size} MB แต่จุดปฏิบัติงานเก็บไฟล์ได้ไม่เกิน {most} MB ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดเลือกไฟล์ที่เล็กกว่า หรือบางส่วนของไฟล์</translation>
  </message>
  <message>
   <source>The file of evidence is damaged on this disk. Nothing was written. Ask the desk that attached it to attach it anew.</source>
   <translation>ไฟล์หลักฐานในดิสก์นี้ชำรุด ไม่ได้เขียนไฟล์ใด โปรดขอให้จุดปฏิบัติงานที่แนบไฟล์แนบใหม่</translation>
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
   <translation>โครงการที่อยู่ระหว่างดำเนินการซึ่งมีรายงานของรอบ และชุดข้อมูลที่ได้รับภายในรอบนั้น</translation>
  </message>
  <message>
   <source>By quarter</source>
   <translation>รายไตรมาส</translation>
  </message>
  <message>
   <source>By month</source>
   <translation>รายเดือน</translation>
  </message>
  <message>
   <source>No province has a project or a desk yet. Once bundles came, it stands here who reported.</source>
   <translation>ยังไม่มีจังหวัดใดมีโครงการหรือจุดปฏิบัติงาน เมื่อได้รับชุดข้อมูลแล้ว ที่นี่จะแสดงว่าใครรายงานแล้ว</translation>
  </message>
  <message>
   <source>{month} {year}</source>
   <translation>{month} {year}</translation>
  </message>
  <message>
   <source>Work known to</source>
   <translation>มีข้อมูลถึงวันที่</translation>
  </message>
  <message>
   <source>in implementation: {n}</source>
   <translation>อยู่ระหว่างดำเนินการ: {n}</translation>
  </message>
  <message>
   <source>bundles: {n}, to {day}</source>
   <translation>ชุดข้อมูล: {n} ถึง {day}</translation>
  </message>
  <message>
   <source>bundles: {n}, nothing new</source>
   <translation>ชุดข้อมูล: {n} ไม่มีข้อมูลใหม่</translation>
  </message>
  <message>
   <source>nothing due</source>
   <translation>ไม่มีกำหนดต้องรายงาน</translation>
  </message>
  <message>
   <source>{n} of {all}</source>
   <translation>{n} จาก {all}</translation>
  </message>
  <message>
   <source>Returned: {n}</source>
   <translation>ส่งกลับแก้ไข: {n}</translation>
  </message>
  <message>
   <source>No report</source>
   <translation>ไม่มีรายงาน</translation>
  </message>
  <message>
   <source>Nothing came</source>
   <translation>ไม่ได้รับข้อมูล</translation>
  </message>
  <message>
   <source>What came</source>
   <translation>ที่ได้รับ</translation>
  </message>
  <message>
   <source>To send</source>
   <translation>รอส่ง</translation>
  </message>
  <message>
   <source>Merge</source>
   <translatorcomment>ผสาน as in Excel's “merge cells”; รวมข้อมูล would be plainer but collides with totals (รวม).</translatorcomment>
   <translation>ผสาน</translation>
  </message>
  <message>
   <source>Set up this desk from it…</source>
   <translation>ตั้งค่าจากชุดนี้…</translation>
  </message>
  <message>
   <source>Take off the list</source>
   <translation>นำออกจากรายการ</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>ลองอีกครั้ง</translation>
  </message>
  <message>
   <source>Keep it no longer…</source>
   <translation>เลิกเก็บไว้…</translation>
  </message>
  <message>
   <source>Decide…</source>
   <translation>ตัดสินใจ…</translation>
  </message>
  <message>
   <source>Take this merge back…</source>
   <translation>ถอนการผสานนี้…</translation>
  </message>
  <message>
   <source>Write for this desk…</source>
   <translation>สร้างให้จุดที่เลือก…</translation>
  </message>
  <message>
   <source>Write all from the beginning…</source>
   <translation>สร้างทั้งหมดตั้งแต่ต้น…</translation>
  </message>
  <message>
   <source>Write all…</source>
   <translation>สร้างทั้งหมด…</translation>
  </message>
  <message>
   <source>Enrol this desk…</source>
   <translation>ลงทะเบียนจุดนี้…</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>แลกเปลี่ยนข้อมูล</translation>
  </message>
  <message>
   <source>Bundles that came and bundles to send. Nothing is merged without your word.</source>
   <translation>ชุดข้อมูลที่ได้รับและชุดข้อมูลที่ต้องส่ง จะไม่มีการผสานจนกว่าท่านจะสั่ง</translation>
  </message>
  <message>
   <source>Write bundle…</source>
   <translation>สร้างชุดข้อมูล…</translation>
  </message>
  <message>
   <source>Choose files…</source>
   <translation>เลือกไฟล์…</translation>
  </message>
  <message>
   <source>Drop bundles here, or</source>
   <translation>ลากชุดข้อมูลมาวางที่นี่ หรือ</translation>
  </message>
  <message>
   <source>No bundle has come yet. A bundle is a file that ends in .lmcb, on a stick, in a message or in a shared folder. Drop it here or choose it: you read what is in it before anything is merged.</source>
   <translation>ยังไม่ได้รับชุดข้อมูล ชุดข้อมูลคือไฟล์นามสกุล .lmcb ที่อยู่ในแฟลชไดรฟ์ ข้อความ หรือโฟลเดอร์ที่ใช้ร่วมกัน ลากไฟล์มาวางที่นี่หรือเลือกไฟล์ แล้วท่านจะอ่านเนื้อหาได้ก่อนการผสาน</translation>
  </message>
  <message>
   <source>Bundles</source>
   <translation>ชุดข้อมูล</translation>
  </message>
  <message>
   <source>This bundle</source>
   <translation>ชุดข้อมูลนี้</translation>
  </message>
  <message>
   <source>Who has what</source>
   <translation>ใครมีข้อมูลใด</translation>
  </message>
  <message>
   <source>Who has reported</source>
   <translation>ใครรายงานแล้ว</translation>
  </message>
  <message>
   <source>This desk</source>
   <translatorcomment>จุดปฏิบัติงาน (work point) for desk; โต๊ะงาน or หน่วยปฏิบัติการ would be alternatives. It is rather long in sentences, shortened to จุดนี้/จุดนั้น where the sense is plain.</translatorcomment>
   <translation>จุดปฏิบัติงานนี้</translation>
  </message>
  <message>
   <source>Merge all {n}</source>
   <translation>ผสานทั้งหมด {n} ชุด</translation>
  </message>
  <message>
   <source>To decide: {n}</source>
   <translation>รอตัดสินใจ: {n}</translation>
  </message>
  <message>
   <source>The secretariat must enrol this desk first.</source>
   <translation>สำนักเลขาธิการต้องลงทะเบียนจุดปฏิบัติงานนี้ก่อน</translation>
  </message>
  <message>
   <source>Its certificate is revoked.</source>
   <translation>ใบรับรองของจุดนั้นถูกเพิกถอนแล้ว</translation>
  </message>
  <message>
   <source>No secretariat that this desk trusts vouches for it.</source>
   <translation>ไม่มีสำนักเลขาธิการแห่งใดที่จุดปฏิบัติงานนี้เชื่อถือให้การรับรองจุดนั้น</translation>
  </message>
  <message>
   <source>That desk has everything by its own word.</source>
   <translation>จุดปฏิบัติงานนั้นแจ้งว่ามีข้อมูลครบทุกอย่างแล้ว</translation>
  </message>
  <message>
   <source>Nothing waits for a decision.</source>
   <translation>ไม่มีรายการรอตัดสินใจ</translation>
  </message>
  <message>
   <source>A merge is under way.</source>
   <translation>กำลังผสานข้อมูลอยู่</translation>
  </message>
  <message>
   <source>Sets up this desk</source>
   <translation>ใช้ตั้งค่าจุดปฏิบัติงานนี้</translation>
  </message>
  <message>
   <source>Not merged yet</source>
   <translation>ยังไม่ได้ผสาน</translation>
  </message>
  <message>
   <source>Too early</source>
   <translation>มาก่อนลำดับ</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>ถอนแล้ว</translation>
  </message>
  <message>
   <source>Merged before</source>
   <translation>ผสานไว้ก่อนแล้ว</translation>
  </message>
  <message>
   <source>Made here</source>
   <translation>สร้างจากที่นี่</translation>
  </message>
  <message>
   <source>Blocked</source>
   <translation>รับเข้าไม่ได้</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>ชำรุด</translation>
  </message>
  <message>
   <source>Waits</source>
   <translation>รออยู่</translation>
  </message>
  <message>
   <source>Merged</source>
   <translation>ผสานแล้ว</translation>
  </message>
  <message>
   <source>{n} MB</source>
   <translation>{n} MB</translation>
  </message>
  <message>
   <source>A new desk, or any</source>
   <translation>จุดปฏิบัติงานใหม่หรือจุดใดก็ได้</translation>
  </message>
  <message>
   <source>Starter bundle</source>
   <translation>ชุดข้อมูลเริ่มต้น</translation>
  </message>
  <message>
   <source>Nothing taken over</source>
   <translation>ไม่ได้รับเข้า</translation>
  </message>
  <message>
   <source>Nothing new</source>
   <translation>ไม่มีข้อมูลใหม่</translation>
  </message>
  <message>
   <source>Changes: {n}</source>
   <translation>รายการแก้ไข: {n}</translation>
  </message>
  <message>
   <source>all that this desk holds</source>
   <translation>ทั้งหมดที่จุดปฏิบัติงานนี้มี</translation>
  </message>
  <message>
   <source>its certificate is revoked</source>
   <translation>ใบรับรองถูกเพิกถอน</translation>
  </message>
  <message>
   <source>no secretariat vouches for it</source>
   <translation>ไม่มีสำนักเลขาธิการรับรอง</translation>
  </message>
  <message>
   <source>{role}, told what it has</source>
   <translation>{role} แจ้งแล้วว่ามีข้อมูลใด</translation>
  </message>
  <message>
   <source>{role}, nothing heard of it yet</source>
   <translation>{role} ยังไม่มีข่าวจากจุดนั้น</translation>
  </message>
  <message>
   <source>is sent nothing</source>
   <translation>ไม่ส่งข้อมูลให้</translation>
  </message>
  <message>
   <source>has all of it</source>
   <translation>มีครบแล้ว</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation>ยังไม่มี</translation>
  </message>
  <message>
   <source>Files of evidence: {n}</source>
   <translation>ไฟล์หลักฐาน: {n}</translation>
  </message>
  <message>
   <source>made since {day}</source>
   <translation>สร้างตั้งแต่ {day}</translation>
  </message>
  <message>
   <source>From</source>
   <translation>จาก</translation>
  </message>
  <message>
   <source>Content</source>
   <translation>เนื้อหา</translation>
  </message>
  <message>
   <source>State</source>
   <translation>สถานะ</translation>
  </message>
  <message>
   <source>To</source>
   <translation>ถึง</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>ขนาด</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>จุดอื่น ๆ</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Send it to your secretariat, then open the answer that comes back.</source>
   <translation>บันทึก “{file}” แล้ว โปรดส่งให้สำนักเลขาธิการ จากนั้นเปิดคำตอบที่ส่งกลับมา</translation>
  </message>
  <message>
   <source>Write a request</source>
   <translation>สร้างคำขอ</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Send it to the other secretariat, and read your fingerprint to it by telephone.</source>
   <translation>บันทึก “{file}” แล้ว โปรดส่งให้สำนักเลขาธิการอีกแห่ง และอ่านลายนิ้วมือดิจิทัลของท่านให้ฟังทางโทรศัพท์</translation>
  </message>
  <message>
   <source>Write this secretariat's file</source>
   <translation>สร้างไฟล์ของสำนักเลขาธิการนี้</translation>
  </message>
  <message>
   <source>Open what the secretariat sent back</source>
   <translation>เปิดคำตอบจากสำนักเลขาธิการ</translation>
  </message>
  <message>
   <source>Set up this desk from the bundle of {name}?</source>
   <translation>ตั้งค่าจุดปฏิบัติงานนี้จากชุดข้อมูลของ {name} หรือไม่</translation>
  </message>
  <message>
   <source>From then on this desk believes that secretariat and all desks that it enrols, and what is in the bundle stands here. Have its fingerprint read to you by telephone, and compare it first:
{fingerprint}</source>
   <translation>เมื่อตั้งค่าแล้ว จุดปฏิบัติงานนี้จะเชื่อถือสำนักเลขาธิการดังกล่าวและทุกจุดปฏิบัติงานที่สำนักเลขาธิการนั้นลงทะเบียนให้ และจะมีข้อมูลตามชุดข้อมูลนี้ ก่อนตั้งค่า โปรดให้สำนักเลขาธิการอ่านลายนิ้วมือดิจิทัลให้ฟังทางโทรศัพท์และเทียบให้ตรง:
{fingerprint}</translation>
  </message>
  <message>
   <source>Set up the desk</source>
   <translation>ตั้งค่าจุดปฏิบัติงาน</translation>
  </message>
  <message>
   <source>Setting up this desk</source>
   <translation>กำลังตั้งค่าจุดปฏิบัติงานนี้</translation>
  </message>
  <message>
   <source>Do so when somebody may have copied this desk's key. It has another fingerprint from then on. The next bundles tell the desks that trust this secretariat; for others there is the file that is written now. What was enrolled and signed before stays good. A new key cannot be taken back.</source>
   <translation>ทำเมื่ออาจมีผู้คัดลอกกุญแจของจุดปฏิบัติงานนี้ไป นับแต่นั้นลายนิ้วมือดิจิทัลจะเปลี่ยนไป ชุดข้อมูลถัดไปจะแจ้งจุดปฏิบัติงานที่เชื่อถือสำนักเลขาธิการนี้ ส่วนจุดอื่นให้ใช้ไฟล์ที่จะสร้างต่อไปนี้ สิ่งที่ลงทะเบียนและลงลายมือชื่อไว้ก่อนหน้ายังใช้ได้ เมื่อสร้างกุญแจใหม่แล้วจะยกเลิกไม่ได้</translation>
  </message>
  <message>
   <source>This secretariat has a new key. The next bundles tell the other desks. “{file}” is for secretariats that do not know it yet.</source>
   <translation>สำนักเลขาธิการนี้มีกุญแจใหม่แล้ว ชุดข้อมูลถัดไปจะแจ้งจุดปฏิบัติงานอื่น ส่วน “{file}” ใช้สำหรับสำนักเลขาธิการที่ยังไม่รู้จักกุญแจนี้</translation>
  </message>
  <message>
   <source>Do so before the certificate ends, or when somebody may have copied this desk's key. The file that is written now goes to the secretariat, which enrols the new key. Until you open its answer here, this desk signs with the old key as before. A new key cannot be taken back.</source>
   <translation>ทำก่อนใบรับรองหมดอายุ หรือเมื่ออาจมีผู้คัดลอกกุญแจของจุดปฏิบัติงานนี้ไป ไฟล์ที่จะสร้างต่อไปนี้ต้องส่งให้สำนักเลขาธิการเพื่อลงทะเบียนกุญแจใหม่ จนกว่าท่านจะเปิดคำตอบที่นี่ จุดปฏิบัติงานนี้ยังลงลายมือชื่อด้วยกุญแจเดิม เมื่อสร้างกุญแจใหม่แล้วจะยกเลิกไม่ได้</translation>
  </message>
  <message>
   <source>Made a new key. Send “{file}” to your secretariat, read the fingerprint to it by telephone, and open what it sends back.</source>
   <translation>สร้างกุญแจใหม่แล้ว โปรดส่ง “{file}” ให้สำนักเลขาธิการ อ่านลายนิ้วมือดิจิทัลให้ฟังทางโทรศัพท์ แล้วเปิดไฟล์ที่ส่งกลับมา</translation>
  </message>
  <message>
   <source>Make a new key for this desk?</source>
   <translation>สร้างกุญแจใหม่ให้จุดปฏิบัติงานนี้หรือไม่</translation>
  </message>
  <message>
   <source>Make a new key…</source>
   <translation>สร้างกุญแจใหม่…</translation>
  </message>
  <message>
   <source>Write the file for the new key</source>
   <translation>สร้างไฟล์สำหรับกุญแจใหม่</translation>
  </message>
  <message>
   <source>This desk is enrolled by {name}. Its fingerprint is {f}.</source>
   <translation>จุดปฏิบัติงานนี้ลงทะเบียนกับ {name} แล้ว ลายนิ้วมือดิจิทัลของสำนักเลขาธิการคือ {f}</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>คำขอ</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>คำตอบ</translation>
  </message>
  <message>
   <source>Starter bundles</source>
   <translation>ชุดข้อมูลเริ่มต้น</translation>
  </message>
  <message>
   <source>Answers and starter bundles</source>
   <translation>คำตอบและชุดข้อมูลเริ่มต้น</translation>
  </message>
  <message>
   <source>Files of secretariats</source>
   <translation>ไฟล์ของสำนักเลขาธิการ</translation>
  </message>
  <message>
   <source>Give the passphrase…</source>
   <translation>ใส่วลีรหัสผ่าน…</translation>
  </message>
  <message>
   <source>Stop watching</source>
   <translation>เลิกเฝ้าดู</translation>
  </message>
  <message>
   <source>Choose the folder that bundles come to</source>
   <translation>เลือกโฟลเดอร์ที่ชุดข้อมูลจะส่งมาถึง</translation>
  </message>
  <message>
   <source>Another folder…</source>
   <translation>โฟลเดอร์อื่น…</translation>
  </message>
  <message>
   <source>Watch a folder…</source>
   <translation>เฝ้าดูโฟลเดอร์…</translation>
  </message>
  <message>
   <source>No folder is watched for bundles.</source>
   <translation>ไม่ได้เฝ้าดูโฟลเดอร์ใดเพื่อรอชุดข้อมูล</translation>
  </message>
  <message>
   <source>The watched folder is not there now: {folder}</source>
   <translation>ขณะนี้ไม่พบโฟลเดอร์ที่เฝ้าดู: {folder}</translation>
  </message>
  <message>
   <source>To read the bundles in it, this desk's passphrase is needed  ·  {folder}</source>
   <translation>ต้องใช้วลีรหัสผ่านของจุดปฏิบัติงานนี้เพื่ออ่านชุดข้อมูลในโฟลเดอร์  ·  {folder}</translation>
  </message>
  <message>
   <source>New in the watched folder: {n}  ·  {folder}</source>
   <translation>มาใหม่ในโฟลเดอร์ที่เฝ้าดู: {n}  ·  {folder}</translation>
  </message>
  <message>
   <source>Sent nothing</source>
   <translation>ไม่ส่งให้</translation>
  </message>
  <message>
   <source>Never told</source>
   <translation>ยังไม่เคยแจ้ง</translation>
  </message>
  <message>
   <source>Lacks {n}</source>
   <translation>ขาด {n}</translation>
  </message>
  <message>
   <source>Has all</source>
   <translation>มีครบ</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>ไม่ทราบ</translation>
  </message>
  <message>
   <source>{n} not here</source>
   <translation>ที่นี่ยังขาด {n}</translation>
  </message>
  <message>
   <source>All is here</source>
   <translation>ที่นี่มีครบแล้ว</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ไม่มี</translation>
  </message>
  <message>
   <source>Bundles: {n}</source>
   <translation>ชุดข้อมูล: {n}</translation>
  </message>
  <message>
   <source>Desk</source>
   <translation>จุดปฏิบัติงาน</translation>
  </message>
  <message>
   <source>Has of ours</source>
   <translation>จุดนั้นมีของเรา</translation>
  </message>
  <message>
   <source>We have of its</source>
   <translation>เรามีของจุดนั้น</translation>
  </message>
  <message>
   <source>Last came</source>
   <translation>รับล่าสุด</translation>
  </message>
  <message>
   <source>Last sent</source>
   <translation>ส่งล่าสุด</translation>
  </message>
  <message>
   <source>Written at, about</source>
   <translation>เขียนที่ใด เรื่องใด</translation>
  </message>
  <message>
   <source>There</source>
   <translation>ที่นั่น</translation>
  </message>
  <message>
   <source>Here</source>
   <translation>ที่นี่</translation>
  </message>
  <message>
   <source>Changes there and here</source>
   <translation>รายการแก้ไขที่นั่นและที่นี่</translation>
  </message>
  <message>
   <source>No other desk is known yet. Each bundle tells what its sender has; the first one that is merged stands here.</source>
   <translation>ยังไม่รู้จักจุดปฏิบัติงานอื่น ชุดข้อมูลแต่ละชุดแจ้งว่าผู้ส่งมีข้อมูลใด เมื่อผสานชุดแรกแล้วจะแสดงที่นี่</translation>
  </message>
  <message>
   <source>Desks</source>
   <translation>จุดปฏิบัติงาน</translation>
  </message>
  <message>
   <source>One desk</source>
   <translation>จุดปฏิบัติงานเดียว</translation>
  </message>
  <message>
   <source>By each desk's own word, as its last bundle told it.</source>
   <translation>ตามที่แต่ละจุดปฏิบัติงานแจ้งไว้ในชุดข้อมูลล่าสุด</translation>
  </message>
  <message>
   <source>Here stands what a desk knows of each desk's work, and what is known of it here.</source>
   <translation>ที่นี่แสดงว่าจุดปฏิบัติงานที่เลือกรู้งานของแต่ละจุดถึงรายการใด และที่นี่รู้ถึงรายการใด</translation>
  </message>
  <message>
   <source>This desk never told what it has: no bundle of it was merged here yet.</source>
   <translation>จุดปฏิบัติงานนั้นไม่เคยแจ้งว่ามีข้อมูลใด เพราะยังไม่เคยผสานชุดข้อมูลของจุดนั้นที่นี่</translation>
  </message>
  <message>
   <source>Changes known at {desk} and here</source>
   <translation>รายการแก้ไขที่ {desk} และที่นี่รู้จัก</translation>
  </message>
  <message>
   <source>It enrols the desks of the country: open a desk's request, send the answer back.</source>
   <translation>ลงทะเบียนจุดปฏิบัติงานของประเทศ: เปิดคำขอของจุดปฏิบัติงาน แล้วส่งคำตอบกลับ</translation>
  </message>
  <message>
   <source>Fingerprint, to read aloud</source>
   <translation>ลายนิ้วมือดิจิทัลสำหรับอ่านออกเสียง</translation>
  </message>
  <message>
   <source>Write request…</source>
   <translation>สร้างคำขอ…</translation>
  </message>
  <message>
   <source>Open answer…</source>
   <translation>เปิดคำตอบ…</translation>
  </message>
  <message>
   <source>Write own file…</source>
   <translation>สร้างไฟล์ของตน…</translation>
  </message>
  <message>
   <source>With its own file another country's secretariat comes to trust this one.</source>
   <translation>สำนักเลขาธิการของประเทศอื่นใช้ไฟล์นี้เพื่อเชื่อถือสำนักเลขาธิการนี้</translation>
  </message>
  <message>
   <source>Set a passphrase…</source>
   <translation>ตั้งวลีรหัสผ่าน…</translation>
  </message>
  <message>
   <source>Change it…</source>
   <translation>เปลี่ยน…</translation>
  </message>
  <message>
   <source>Take it off…</source>
   <translation>เลิกใช้…</translation>
  </message>
  <message>
   <source>Its key</source>
   <translation>กุญแจของจุดนี้</translation>
  </message>
  <message>
   <source>Other desks of the country take its bundles over.</source>
   <translation>จุดปฏิบัติงานอื่นในประเทศรับชุดข้อมูลของจุดนี้</translation>
  </message>
  <message>
   <source>It vouches for itself</source>
   <translation>รับรองตนเอง</translation>
  </message>
  <message>
   <source>Not enrolled yet</source>
   <translation>ยังไม่ได้ลงทะเบียน</translation>
  </message>
  <message>
   <source>Bundles of this desk are taken over once the secretariat has enrolled it: write a request, send it there, and open the answer that comes back.</source>
   <translation>จุดอื่นจะรับชุดข้อมูลของจุดปฏิบัติงานนี้เมื่อสำนักเลขาธิการลงทะเบียนแล้ว โปรดสร้างคำขอ ส่งไปที่นั่น แล้วเปิดคำตอบที่ส่งกลับมา</translation>
  </message>
  <message>
   <source>Revoked</source>
   <translation>เพิกถอนแล้ว</translation>
  </message>
  <message>
   <source>The secretariat revoked this desk's certificate: nobody takes its bundles over. Nothing that is recorded here is lost. Make a new key and send the request; what was not sent goes once it is enrolled.</source>
   <translation>สำนักเลขาธิการเพิกถอนใบรับรองของจุดปฏิบัติงานนี้แล้ว จึงไม่มีผู้ใดรับชุดข้อมูลของจุดนี้ ข้อมูลที่บันทึกไว้ที่นี่ไม่สูญหาย โปรดสร้างกุญแจใหม่และส่งคำขอ ข้อมูลที่ยังไม่ได้ส่งจะส่งไปเมื่อลงทะเบียนกุญแจแล้ว</translation>
  </message>
  <message>
   <source>A new key waits for the secretariat's answer</source>
   <translation>กุญแจใหม่รอคำตอบจากสำนักเลขาธิการ</translation>
  </message>
  <message>
   <source>Send the request there, read the fingerprint to it, and open what it sends back. Until then this desk signs with its old key.</source>
   <translation>โปรดส่งคำขอไปที่นั่น อ่านลายนิ้วมือดิจิทัลให้ฟัง แล้วเปิดไฟล์ที่ส่งกลับมา ระหว่างนี้จุดปฏิบัติงานนี้ยังลงลายมือชื่อด้วยกุญแจเดิม</translation>
  </message>
  <message>
   <source>Enrolled until {day}</source>
   <translation>ลงทะเบียนถึง {day}</translation>
  </message>
  <message>
   <source>Behind a passphrase</source>
   <translation>คุ้มครองด้วยวลีรหัสผ่าน</translation>
  </message>
  <message>
   <source>A copy of this desk's folder is of no use without it. It is asked for once a start.</source>
   <translation>สำเนาโฟลเดอร์ของจุดปฏิบัติงานนี้ใช้ไม่ได้หากไม่มีวลีรหัสผ่าน โปรแกรมจะถามครั้งเดียวต่อการเปิดแต่ละครั้ง</translation>
  </message>
  <message>
   <source>Without a passphrase</source>
   <translation>ไม่มีวลีรหัสผ่าน</translation>
  </message>
  <message>
   <source>Whoever copies this desk's folder can write bundles in its name. On a laptop that travels, set a passphrase.</source>
   <translation>ผู้ที่คัดลอกโฟลเดอร์ของจุดปฏิบัติงานนี้ไปสามารถสร้างชุดข้อมูลในนามของจุดนี้ได้ หากใช้โน้ตบุ๊กที่นำออกนอกสถานที่ โปรดตั้งวลีรหัสผ่าน</translation>
  </message>
  <message>
   <source>Change the passphrase</source>
   <translation>เปลี่ยนวลีรหัสผ่าน</translation>
  </message>
  <message>
   <source>Protect this desk's key</source>
   <translation>คุ้มครองกุญแจของจุดปฏิบัติงานนี้</translation>
  </message>
  <message>
   <source>Protect the key</source>
   <translation>คุ้มครองกุญแจ</translation>
  </message>
  <message>
   <source>Use this passphrase</source>
   <translation>ใช้วลีรหัสผ่านนี้</translation>
  </message>
  <message>
   <source>This desk's key is behind the passphrase from now on. Keep it in mind.</source>
   <translation>นับจากนี้กุญแจของจุดปฏิบัติงานนี้มีวลีรหัสผ่านคุ้มครอง โปรดจำไว้ให้ดี</translation>
  </message>
  <message>
   <source>This desk's key then lies open in its folder: whoever copies the folder can write bundles in this desk's name, and open those that are for it.</source>
   <translation>กุญแจของจุดปฏิบัติงานนี้จะอยู่ในโฟลเดอร์โดยไม่มีการคุ้มครอง ผู้ที่คัดลอกโฟลเดอร์ไปสามารถสร้างชุดข้อมูลในนามของจุดนี้ และเปิดชุดข้อมูลที่ส่งมาถึงจุดนี้ได้</translation>
  </message>
  <message>
   <source>Take the passphrase off this desk's key?</source>
   <translation>เลิกใช้วลีรหัสผ่านกับกุญแจของจุดปฏิบัติงานนี้หรือไม่</translation>
  </message>
  <message>
   <source>Take it off</source>
   <translation>เลิกใช้</translation>
  </message>
  <message>
   <source>This desk's key lies open in its folder from now on.</source>
   <translation>นับจากนี้กุญแจของจุดปฏิบัติงานนี้อยู่ในโฟลเดอร์โดยไม่มีการคุ้มครอง</translation>
  </message>
  <message>
   <source>Nothing was done: this needs the passphrase of this desk's key.</source>
   <translation>ไม่ได้ดำเนินการใด: ต้องใช้วลีรหัสผ่านของกุญแจจุดปฏิบัติงานนี้</translation>
  </message>
  <message>
   <source>Opening this desk's key</source>
   <translation>กำลังเปิดกุญแจของจุดปฏิบัติงานนี้</translation>
  </message>
  <message>
   <source>1. The new desk writes a request, a small file, and sends it to the national secretariat.</source>
   <translation>1. จุดปฏิบัติงานใหม่สร้างคำขอซึ่งเป็นไฟล์ขนาดเล็ก แล้วส่งให้สำนักเลขาธิการของประเทศ</translation>
  </message>
  <message>
   <source>2. By telephone the new desk reads its fingerprint aloud. The secretariat compares it, enrols the desk, and sends the answer back.</source>
   <translation>2. จุดปฏิบัติงานใหม่อ่านลายนิ้วมือดิจิทัลของตนทางโทรศัพท์ สำนักเลขาธิการเทียบให้ตรง ลงทะเบียนจุดปฏิบัติงาน แล้วส่งคำตอบกลับ</translation>
  </message>
  <message>
   <source>3. The new desk opens the answer. From then on its bundles are believed in the whole country.</source>
   <translation>3. จุดปฏิบัติงานใหม่เปิดคำตอบ นับแต่นั้นชุดข้อมูลของจุดนี้เป็นที่เชื่อถือทั่วประเทศ</translation>
  </message>
  <message>
   <source>4. Sent back as a starter bundle, the answer brings all that the desk should hold, and the work can begin. Otherwise the secretariat's next bundle does.</source>
   <translation>4. หากส่งคำตอบกลับเป็นชุดข้อมูลเริ่มต้น จะมีข้อมูลทั้งหมดที่จุดปฏิบัติงานควรมี และเริ่มงานได้ทันที มิฉะนั้นข้อมูลจะมากับชุดข้อมูลถัดไปของสำนักเลขาธิการ</translation>
  </message>
  <message>
   <source>{role}, {places}</source>
   <translation>{role}, {places}</translation>
  </message>
  <message>
   <source>Ended {day}</source>
   <translation>สิ้นสุดแล้ว {day}</translation>
  </message>
  <message>
   <source>Ends {day}</source>
   <translation>จะสิ้นสุด {day}</translation>
  </message>
  <message>
   <source>Until {day}</source>
   <translation>ถึง {day}</translation>
  </message>
  <message>
   <source>Certificate</source>
   <translation>ใบรับรอง</translation>
  </message>
  <message>
   <source>Fingerprint</source>
   <translatorcomment>ลายนิ้วมือดิจิทัล (digital fingerprint) is chosen so that nobody thinks of a finger; a native reader may prefer a shorter word such as รหัสยืนยัน.</translatorcomment>
   <translation>ลายนิ้วมือดิจิทัล</translation>
  </message>
  <message>
   <source>{country}, an earlier key</source>
   <translation>{country} (กุญแจก่อนหน้า)</translation>
  </message>
  <message>
   <source>Secretariat</source>
   <translation>สำนักเลขาธิการ</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>ถึงวันที่</translation>
  </message>
  <message>
   <source>Desks enrolled here</source>
   <translation>จุดปฏิบัติงานที่ลงทะเบียนที่นี่</translation>
  </message>
  <message>
   <source>Secretariats that this desk trusts</source>
   <translation>สำนักเลขาธิการที่จุดปฏิบัติงานนี้เชื่อถือ</translation>
  </message>
  <message>
   <source>Revoke…</source>
   <translation>เพิกถอน…</translation>
  </message>
  <message>
   <source>Trust no longer…</source>
   <translation>เลิกเชื่อถือ…</translation>
  </message>
  <message>
   <source>Enrol a desk…</source>
   <translation>ลงทะเบียนจุดปฏิบัติงาน…</translation>
  </message>
  <message>
   <source>Trust a secretariat…</source>
   <translation>เชื่อถือสำนักเลขาธิการ…</translation>
  </message>
  <message>
   <source>No desk was enrolled here yet. A new desk sends a request, a small file: open it with “Enrol a desk…”, compare its fingerprint by telephone, and send the answer back.</source>
   <translation>ยังไม่มีจุดปฏิบัติงานลงทะเบียนที่นี่ จุดปฏิบัติงานใหม่จะส่งคำขอซึ่งเป็นไฟล์ขนาดเล็กมา ให้เปิดด้วย “ลงทะเบียนจุดปฏิบัติงาน…” เทียบลายนิ้วมือดิจิทัลทางโทรศัพท์ แล้วส่งคำตอบกลับ</translation>
  </message>
  <message>
   <source>How a desk becomes known</source>
   <translation>ขั้นตอนให้จุดปฏิบัติงานเป็นที่รู้จัก</translation>
  </message>
  <message>
   <source>This desk trusts no other secretariat yet, so bundles of other countries are not taken over. With another secretariat's file, and its fingerprint compared by telephone, they are.</source>
   <translation>จุดปฏิบัติงานนี้ยังไม่เชื่อถือสำนักเลขาธิการอื่น จึงไม่รับชุดข้อมูลของประเทศอื่น หากมีไฟล์ของสำนักเลขาธิการอื่นและเทียบลายนิ้วมือดิจิทัลทางโทรศัพท์แล้ว จึงจะรับได้</translation>
  </message>
  <message>
   <source>Choose a secretariat first.</source>
   <translation>โปรดเลือกสำนักเลขาธิการก่อน</translation>
  </message>
  <message>
   <source>Choose a desk first.</source>
   <translation>โปรดเลือกจุดปฏิบัติงานก่อน</translation>
  </message>
  <message>
   <source>It is revoked already.</source>
   <translation>เพิกถอนไปแล้ว</translation>
  </message>
  <message>
   <source>Choose bundles</source>
   <translation>เลือกชุดข้อมูล</translation>
  </message>
  <message>
   <source>Reading bundles</source>
   <translation>กำลังอ่านชุดข้อมูล</translation>
  </message>
  <message>
   <source>Merging</source>
   <translation>กำลังผสาน</translation>
  </message>
  <message>
   <source>Merging was stopped. What was merged before that stays and stands here.</source>
   <translation>หยุดการผสานแล้ว สิ่งที่ผสานไปก่อนหน้ายังอยู่และแสดงที่นี่</translation>
  </message>
  <message>
   <source>Bundles merged: {merged}. Waiting: {held}. Refused: {refused}.</source>
   <translation>ชุดข้อมูลที่ผสานแล้ว: {merged} รออยู่: {held} ปฏิเสธ: {refused}</translation>
  </message>
  <message>
   <source>What was missing has not come yet.</source>
   <translation>สิ่งที่ขาดยังมาไม่ถึง</translation>
  </message>
  <message>
   <source>Keep “{file}” no longer?</source>
   <translation>เลิกเก็บ “{file}” หรือไม่</translation>
  </message>
  <message>
   <source>The copy at this desk is deleted. The file that came stays where it is.</source>
   <translation>สำเนาที่จุดปฏิบัติงานนี้จะถูกลบ ส่วนไฟล์ที่ได้รับยังอยู่ที่เดิม</translation>
  </message>
  <message>
   <source>Delete the copy</source>
   <translation>ลบสำเนา</translation>
  </message>
  <message>
   <source>Take back the merge of {desk}, {when}?</source>
   <translation>ถอนการผสานชุดข้อมูลของ {desk} เมื่อ {when} หรือไม่</translation>
  </message>
  <message>
   <source>Its fields show again what they showed before, and records that came with it go to the bin. What cannot be taken back: what was edited since stays as it is, and so does what belongs to another place than this desk; the entries that came remain in the history, and files of evidence on this computer; desks that had these changes from here see them put back only with this desk's next bundles; whom this desk believes stays as it is.</source>
   <translation>ช่องข้อมูลจะกลับไปแสดงค่าก่อนการผสาน และระเบียนที่มากับการผสานจะย้ายไปถังขยะ สิ่งที่ถอนไม่ได้มีดังนี้: ข้อมูลที่แก้ไขหลังจากนั้นและข้อมูลที่เป็นของพื้นที่อื่นจะคงค่าปัจจุบันไว้ ข้อมูลที่มากับการผสานจะยังอยู่ในประวัติ และไฟล์หลักฐานจะยังอยู่ในคอมพิวเตอร์นี้ จุดปฏิบัติงานที่ได้รับรายการแก้ไขเหล่านี้จากที่นี่จะกลับเป็นค่าเดิมก็ต่อเมื่อได้รับชุดข้อมูลถัดไปของจุดปฏิบัติงานนี้ ส่วนผู้ที่จุดปฏิบัติงานนี้เชื่อถือจะไม่เปลี่ยนแปลง</translation>
  </message>
  <message>
   <source>Take the merge back</source>
   <translation>ถอนการผสาน</translation>
  </message>
  <message>
   <source>Taking the merge back</source>
   <translation>กำลังถอนการผสาน</translation>
  </message>
  <message>
   <source>bundle {at} of {of}</source>
   <translation>ชุดข้อมูลที่ {at} จาก {of}</translation>
  </message>
  <message>
   <source>The merge is taken back. Fields put back: {n}. Edited since and kept: {kept}.</source>
   <translation>ถอนการผสานแล้ว ช่องข้อมูลที่กลับเป็นค่าเดิม: {n} แก้ไขหลังจากนั้นและคงไว้: {kept}</translation>
  </message>
  <message>
   <source>Nothing could be taken back: the merge stands. Edited since and kept: {kept}.</source>
   <translation>ถอนสิ่งใดไม่ได้: การผสานยังคงมีผล แก้ไขหลังจากนั้นและคงไว้: {kept}</translation>
  </message>
  <message>
   <source>{told} These are: {fields}.</source>
   <translation>{told} ได้แก่ {fields}</translation>
  </message>
  <message>
   <source>{told} Among these are: {fields}.</source>
   <translation>{told} ในจำนวนนี้มี {fields}</translation>
  </message>
  <message>
   <source>{told} Entries that stay, as they belong to {place}: {n}.</source>
   <translation>{told} ข้อมูลที่คงไว้เพราะเป็นของ {place}: {n}</translation>
  </message>
  <message>
   <source>{told} If all of it must go, “lmcdesk restore {file}” brings back what was before.</source>
   <translation>{told} หากต้องถอนทั้งหมด ใช้ “lmcdesk restore {file}” เพื่อนำข้อมูลก่อนหน้ากลับมา</translation>
  </message>
  <message>
   <source>“{record}” itself</source>
   <translation>“{record}” ทั้งระเบียน</translation>
  </message>
  <message>
   <source>{field} of “{record}”</source>
   <translation>{field} ของ “{record}”</translation>
  </message>
  <message>
   <source>Open a request</source>
   <translation>เปิดคำขอ</translation>
  </message>
  <message>
   <source>Reading the request</source>
   <translation>กำลังอ่านคำขอ</translation>
  </message>
  <message>
   <source>Write the starter bundle</source>
   <translation>สร้างชุดข้อมูลเริ่มต้น</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Send it back to the desk that asked.</source>
   <translation>บันทึก “{file}” แล้ว โปรดส่งกลับไปยังจุดปฏิบัติงานที่ขอ</translation>
  </message>
  <message>
   <source>Write the answer</source>
   <translation>สร้างคำตอบ</translation>
  </message>
  <message>
   <source>The desk is enrolled. Wrote “{file}”. Give it to that desk, which opens it with “Open answer…”.</source>
   <translation>ลงทะเบียนจุดปฏิบัติงานแล้ว และบันทึก “{file}” แล้ว โปรดส่งให้จุดปฏิบัติงานนั้นเปิดด้วย “เปิดคำตอบ…”</translation>
  </message>
  <message>
   <source>Writing the bundle</source>
   <translation>กำลังสร้างชุดข้อมูล</translation>
  </message>
  <message>
   <source>For a computer that was stolen or lost, or a desk that is closed. What is here from that desk by now stays. Whatever else is signed with its key, its unsent work too, is taken over nowhere, once the next bundles have told the other desks. This cannot be undone: to work again, that desk makes a new key and is enrolled anew.</source>
   <translation>ใช้เมื่อคอมพิวเตอร์ถูกขโมยหรือสูญหาย หรือเมื่อปิดจุดปฏิบัติงาน ข้อมูลจากจุดนั้นที่มีอยู่ที่นี่แล้วยังคงอยู่ ส่วนสิ่งอื่นที่ลงลายมือชื่อด้วยกุญแจของจุดนั้น รวมถึงงานที่ยังไม่ได้ส่ง จะไม่มีที่ใดรับเข้าอีกเมื่อชุดข้อมูลถัดไปแจ้งจุดปฏิบัติงานอื่นแล้ว การเพิกถอนนี้ยกเลิกไม่ได้: หากจะทำงานต่อ จุดนั้นต้องสร้างกุญแจใหม่และลงทะเบียนใหม่</translation>
  </message>
  <message>
   <source>Revoke the certificate of {desk}?</source>
   <translation>เพิกถอนใบรับรองของ {desk} หรือไม่</translation>
  </message>
  <message>
   <source>Revoke the certificate</source>
   <translation>เพิกถอนใบรับรอง</translation>
  </message>
  <message>
   <source>The certificate of {desk} is revoked. Write bundles to the other desks now: they tell them of it.</source>
   <translation>เพิกถอนใบรับรองของ {desk} แล้ว โปรดสร้างชุดข้อมูลให้จุดปฏิบัติงานอื่นเดี๋ยวนี้เพื่อแจ้งให้ทราบ</translation>
  </message>
  <message>
   <source>For a key that was stolen; its fingerprint is {fingerprint}. Nothing that is signed with it counts at this desk any longer, but for what the secretariat says again with another key that is known here by now. Every other desk must do the same: tell it by telephone. To trust the key again, open its file once more.</source>
   <translation>ใช้กับกุญแจที่ถูกขโมย ลายนิ้วมือดิจิทัลคือ {fingerprint} จุดปฏิบัติงานนี้จะไม่ยอมรับสิ่งใดที่ลงลายมือชื่อด้วยกุญแจนี้อีก ยกเว้นสิ่งที่สำนักเลขาธิการยืนยันซ้ำด้วยกุญแจอื่นที่จุดนี้รู้จักแล้ว จุดปฏิบัติงานอื่นทุกแห่งต้องทำเช่นเดียวกัน โปรดแจ้งทางโทรศัพท์ หากจะเชื่อถือกุญแจนี้อีก ให้เปิดไฟล์ของกุญแจอีกครั้ง</translation>
  </message>
  <message>
   <source>Trust this key of {name} no longer?</source>
   <translation>เลิกเชื่อถือกุญแจนี้ของ {name} หรือไม่</translation>
  </message>
  <message>
   <source>Trust it no longer</source>
   <translation>เลิกเชื่อถือ</translation>
  </message>
  <message>
   <source>This key of {name} counts at this desk no longer.</source>
   <translation>จุดปฏิบัติงานนี้ไม่ยอมรับกุญแจนี้ของ {name} อีกต่อไป</translation>
  </message>
  <message>
   <source>Open the file of a secretariat</source>
   <translation>เปิดไฟล์ของสำนักเลขาธิการ</translation>
  </message>
  <message>
   <source>“{file}” is the request of a desk, not the file of a secretariat. Nothing was changed. Ask the secretariat for the file that it writes with “Write own file…”.</source>
   <translation>“{file}” เป็นคำขอของจุดปฏิบัติงาน ไม่ใช่ไฟล์ของสำนักเลขาธิการ ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดขอไฟล์ที่สำนักเลขาธิการสร้างด้วย “สร้างไฟล์ของตน…”</translation>
  </message>
  <message>
   <source>This is not the fingerprint of the file. Have it read to you again; if it stays different, do not trust the file.</source>
   <translation>ลายนิ้วมือดิจิทัลนี้ไม่ตรงกับไฟล์ โปรดให้อ่านให้ฟังอีกครั้ง หากยังไม่ตรง อย่าเชื่อถือไฟล์นี้</translation>
  </message>
  <message>
   <source>This desk trusts {name} from now on, and the desks that it enrols.</source>
   <translation>นับจากนี้จุดปฏิบัติงานนี้เชื่อถือ {name} และจุดปฏิบัติงานที่ลงทะเบียนกับที่นั่น</translation>
  </message>
  <message>
   <source>Show what is typed</source>
   <translation>แสดงสิ่งที่พิมพ์</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>วลีรหัสผ่าน</translation>
  </message>
  <message>
   <source>This desk's key is behind a passphrase, and this needs the key. It is asked for once, until you close the program.</source>
   <translation>กุญแจของจุดปฏิบัติงานนี้มีวลีรหัสผ่านคุ้มครอง และงานนี้ต้องใช้กุญแจ โปรแกรมจะถามครั้งเดียวจนกว่าท่านจะปิดโปรแกรม</translation>
  </message>
  <message>
   <source>Passphrase of this desk's key</source>
   <translation>วลีรหัสผ่านของกุญแจจุดปฏิบัติงานนี้</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>วลีรหัสผ่านใหม่</translation>
  </message>
  <message>
   <source>The same again</source>
   <translation>พิมพ์ซ้ำอีกครั้ง</translation>
  </message>
  <message>
   <source>Whoever steals this computer, or a copy of this desk's folder, can then neither write bundles in its name nor open bundles that are for it. The passphrase is asked for once each time the program is started.</source>
   <translation>ผู้ที่ขโมยคอมพิวเตอร์นี้หรือได้สำเนาโฟลเดอร์ของจุดปฏิบัติงานนี้ไป จะสร้างชุดข้อมูลในนามของจุดนี้ไม่ได้ และเปิดชุดข้อมูลที่ส่งถึงจุดนี้ไม่ได้ โปรแกรมจะถามวลีรหัสผ่านหนึ่งครั้งทุกครั้งที่เปิด</translation>
  </message>
  <message>
   <source>Nobody can tell you a forgotten one, and nobody can take it off: this secretariat could then enrol and revoke no desk any more, and all desks of the country would have to be enrolled anew. Keep it in a safe too. What is recorded here stays readable all the same.</source>
   <translation>หากลืม ไม่มีผู้ใดบอกหรือยกเลิกวลีรหัสผ่านให้ท่านได้: สำนักเลขาธิการนี้จะลงทะเบียนและเพิกถอนจุดปฏิบัติงานไม่ได้อีก และต้องลงทะเบียนจุดปฏิบัติงานทั้งประเทศใหม่ โปรดเก็บสำเนาไว้ในตู้นิรภัยด้วย ข้อมูลที่บันทึกไว้ที่นี่ยังอ่านได้ตามปกติ</translation>
  </message>
  <message>
   <source>Nobody can tell you a forgotten one, and nobody can take it off: the secretariat then has to enrol this desk anew. What is recorded here stays readable all the same.</source>
   <translation>หากลืม ไม่มีผู้ใดบอกหรือยกเลิกวลีรหัสผ่านให้ท่านได้: สำนักเลขาธิการต้องลงทะเบียนจุดปฏิบัติงานนี้ใหม่ ข้อมูลที่บันทึกไว้ที่นี่ยังอ่านได้ตามปกติ</translation>
  </message>
  <message>
   <source>Type a passphrase.</source>
   <translation>โปรดพิมพ์วลีรหัสผ่าน</translation>
  </message>
  <message>
   <source>The two are not the same. Type them again.</source>
   <translation>สองช่องไม่ตรงกัน โปรดพิมพ์ใหม่</translation>
  </message>
  <message>
   <source>Quarter {n}, {year}</source>
   <translation>ไตรมาส {n} ปี {year}</translation>
  </message>
  <message>
   <source>A returned report counts once it is handed in again.</source>
   <translation>รายงานที่ส่งกลับแก้ไขจะนับเมื่อส่งเข้ามาใหม่</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>จังหวัด</translation>
  </message>
  <message>
   <source>Provinces: {n}</source>
   <translation>จังหวัด: {n}</translation>
  </message>
  <message>
   <source>Of which nothing came for the last full period: {n}</source>
   <translation>ไม่ได้รับข้อมูลของรอบเต็มล่าสุด: {n}</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>ปฏิเสธ</translation>
  </message>
  <message>
   <source>Bundle</source>
   <translatorcomment>ชุดข้อมูล also means “data set” in Thai open-data use (data.go.th); clear here in context, but ask.</translatorcomment>
   <translation>ชุดข้อมูล</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>ผลลัพธ์</translation>
  </message>
  <message>
   <source>New</source>
   <translation>ใหม่</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>รอตัดสินใจ</translation>
  </message>
  <message>
   <source>What became of them</source>
   <translation>ผลของชุดข้อมูล</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>ปิด</translation>
  </message>
  <message>
   <source>No bundle was merged.</source>
   <translation>ไม่ได้ผสานชุดข้อมูลใด</translation>
  </message>
  <message>
   <source>Choose a bundle to read who made it and what is in it, or a desk to read what it is to be sent.</source>
   <translation>เลือกชุดข้อมูลเพื่อดูว่าใครสร้างและมีเนื้อหาใด หรือเลือกจุดปฏิบัติงานเพื่อดูว่าจะส่งข้อมูลใดให้</translation>
  </message>
  <message>
   <source>Part of the page</source>
   <translation>ส่วนของหน้า</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ไฟล์</translation>
  </message>
  <message>
   <source>For</source>
   <translation>สำหรับ</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>สร้างเมื่อ</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>รายการแก้ไข</translation>
  </message>
  <message>
   <source>About</source>
   <translatorcomment>One source, two senses: the heading of the size column in the list “To send” (about how large) and the subject of a bundle (about which places). No Thai word serves both; ขอบเขต (scope) is a makeshift. The two should be two texts (ประมาณ / เรื่อง).</translatorcomment>
   <translation>ขอบเขต</translation>
  </message>
  <message>
   <source>Signed with</source>
   <translation>ลงลายมือชื่อด้วย</translation>
  </message>
  <message>
   <source>What is in it</source>
   <translation>เนื้อหาในชุด</translation>
  </message>
  <message>
   <source>any desk</source>
   <translation>จุดปฏิบัติงานใดก็ได้</translation>
  </message>
  <message>
   <source>{desk}, {role}, {country}</source>
   <translation>{desk}, {role}, {country}</translation>
  </message>
  <message>
   <source>The secretariat made it from this desk's request: it enrols this desk and brings all that it should hold. Have the number that it is signed with read to you by telephone, and compare it, before you set up this desk from it.</source>
   <translation>สำนักเลขาธิการสร้างชุดนี้จากคำขอของจุดปฏิบัติงานนี้ เพื่อลงทะเบียนจุดปฏิบัติงานและให้ข้อมูลทั้งหมดที่ควรมี ก่อนตั้งค่าจุดปฏิบัติงานนี้ โปรดให้สำนักเลขาธิการอ่านลายนิ้วมือดิจิทัลของกุญแจที่ใช้ลงลายมือชื่อให้ฟังทางโทรศัพท์และเทียบให้ตรง</translation>
  </message>
  <message>
   <source>{n}, of which new here: {new}</source>
   <translation>{n} รายการ ใหม่สำหรับที่นี่: {new}</translation>
  </message>
  <message>
   <source>Nothing stands in its way. A backup is made first, and the merge can be taken back.</source>
   <translation>ไม่มีสิ่งใดขัดข้อง จะทำสำเนาสำรองก่อน และถอนการผสานได้ภายหลัง</translation>
  </message>
  <message>
   <source>Nothing stands in its way, but it holds nothing new.</source>
   <translation>ไม่มีสิ่งใดขัดข้อง แต่ไม่มีข้อมูลใหม่</translation>
  </message>
  <message>
   <source>An earlier bundle must come first. Merged now, it is kept, and taken over by itself once that one has come. Nothing is lost.</source>
   <translation>ต้องมีชุดข้อมูลก่อนหน้ามาก่อน หากสั่งผสานตอนนี้ โปรแกรมจะเก็บชุดนี้ไว้และรับเข้าให้เองเมื่อชุดก่อนหน้ามาถึง ไม่มีข้อมูลใดสูญหาย</translation>
  </message>
  <message>
   <source>It was made at this desk and holds nothing that is not here.</source>
   <translation>สร้างจากจุดปฏิบัติงานนี้ และข้อมูลทั้งหมดในชุดมีอยู่ที่นี่แล้ว</translation>
  </message>
  <message>
   <source>The very same bundle was merged on {when}. Merging it again changes nothing.</source>
   <translation>ชุดข้อมูลชุดเดียวกันนี้ผสานแล้วเมื่อ {when} การผสานซ้ำไม่เปลี่ยนแปลงสิ่งใด</translation>
  </message>
  <message>
   <source>The very same bundle was merged on {when} and taken back since. Merging it again changes nothing; to have it again, take back what took it back.</source>
   <translation>ชุดข้อมูลชุดเดียวกันนี้ผสานแล้วเมื่อ {when} และถอนไปแล้วหลังจากนั้น การผสานซ้ำไม่เปลี่ยนแปลงสิ่งใด หากต้องการให้กลับมา ให้ถอนการถอนนั้น</translation>
  </message>
  <message>
   <source>It is kept only to be looked at. Ask its sender for it anew.</source>
   <translation>เก็บไว้เพื่อดูเท่านั้น โปรดขอชุดใหม่จากผู้ส่ง</translation>
  </message>
  <message>
   <source>It is tried again by itself whenever another bundle was merged. Nothing is lost.</source>
   <translation>โปรแกรมจะลองใหม่ให้เองทุกครั้งที่ผสานชุดข้อมูลอื่น ไม่มีข้อมูลใดสูญหาย</translation>
  </message>
  <message>
   <source>Kept since</source>
   <translation>เก็บไว้ตั้งแต่</translation>
  </message>
  <message>
   <source>Changes of {desks} are missing. Ask for the bundle before this one, or for a new one.</source>
   <translation>ขาดรายการแก้ไขของ {desks} โปรดขอชุดข้อมูลก่อนหน้าชุดนี้ หรือขอชุดใหม่</translation>
  </message>
  <message>
   <source>By</source>
   <translation>โดย</translation>
  </message>
  <message>
   <source>New changes</source>
   <translation>รายการแก้ไขใหม่</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>ระเบียน</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>การตัดสินใจ</translation>
  </message>
  <message>
   <source>It was taken back: its fields show what they showed before.</source>
   <translation>ถอนแล้ว: ช่องข้อมูลแสดงค่าเดิมก่อนการผสาน</translation>
  </message>
  <message>
   <source>Two desks wrote the same field, neither having seen the other's entry. Both are kept.</source>
   <translation>จุดปฏิบัติงานสองแห่งเขียนช่องข้อมูลเดียวกันโดยไม่เห็นข้อมูลของอีกฝ่าย ระบบเก็บไว้ทั้งสองค่า</translation>
  </message>
  <message>
   <source>It held nothing that was not here.</source>
   <translation>ข้อมูลทั้งหมดในชุดมีอยู่ที่นี่แล้ว</translation>
  </message>
  <message>
   <source>Edited at both desks, in different fields: both entries stand</source>
   <translation>แก้ไขทั้งสองแห่งคนละช่องข้อมูล: ข้อมูลทั้งสองยังคงอยู่</translation>
  </message>
  <message>
   <source>{record}: there {theirs}; here {mine}</source>
   <translation>{record}: ที่นั่น {theirs} ที่นี่ {mine}</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>หลักฐาน</translation>
  </message>
  <message>
   <source>Made since</source>
   <translation>สร้างตั้งแต่</translation>
  </message>
  <message>
   <source>It last wrote</source>
   <translation>เขียนล่าสุด</translation>
  </message>
  <message>
   <source>Last bundle to it</source>
   <translation>ชุดข้อมูลล่าสุดที่ส่งให้</translation>
  </message>
  <message>
   <source>Everything this desk holds, to set up a new desk or for one that was never heard of.</source>
   <translation>ข้อมูลทั้งหมดของจุดปฏิบัติงานนี้ สำหรับตั้งจุดปฏิบัติงานใหม่ หรือจุดที่ยังไม่เคยมีข่าว</translation>
  </message>
  <message>
   <source>The secretariat revoked its certificate, as when a computer is stolen. It is sent nothing, and what is signed with its key is not taken over.</source>
   <translation>สำนักเลขาธิการเพิกถอนใบรับรองของจุดนั้น เช่น เมื่อคอมพิวเตอร์ถูกขโมย จึงไม่ส่งข้อมูลให้ และไม่รับสิ่งที่ลงลายมือชื่อด้วยกุญแจของจุดนั้น</translation>
  </message>
  <message>
   <source>No secretariat that this desk trusts vouches for it, so a bundle for it would lie open to everybody. Have it enrolled, or trust its secretariat, first; or write an open bundle for any desk.</source>
   <translation>ไม่มีสำนักเลขาธิการแห่งใดที่จุดปฏิบัติงานนี้เชื่อถือให้การรับรองจุดนั้น หากสร้างชุดข้อมูลให้ ผู้ใดก็เปิดอ่านได้ โปรดให้ลงทะเบียนจุดนั้น หรือเชื่อถือสำนักเลขาธิการของจุดนั้นก่อน หรือสร้างชุดข้อมูลแบบเปิดสำหรับจุดใดก็ได้</translation>
  </message>
  <message>
   <source>By its own word it has everything. There is nothing to send.</source>
   <translation>จุดนั้นแจ้งว่ามีข้อมูลครบแล้ว ไม่มีสิ่งใดต้องส่ง</translation>
  </message>
  <message>
   <source>It knows all changes, and asked for files of evidence that it lacks.</source>
   <translation>จุดนั้นรู้รายการแก้ไขทั้งหมดแล้ว และขอไฟล์หลักฐานที่ยังขาด</translation>
  </message>
  <message>
   <source>It is reckoned from what it last told. What is on its way since is sent once more.</source>
   <translation>คำนวณจากสิ่งที่จุดนั้นแจ้งครั้งล่าสุด ข้อมูลที่ส่งไปแล้วและยังไปไม่ถึงจะส่งซ้ำอีกครั้ง</translation>
  </message>
  <message>
   <source>It never told what it has, so it is sent all that is meant for it.</source>
   <translation>จุดนั้นไม่เคยแจ้งว่ามีข้อมูลใด จึงส่งทุกอย่างที่จุดนั้นควรได้รับ</translation>
  </message>
  <message>
   <source>This desk is not enrolled yet, so nobody would take its bundles over. “This desk” says what to do.</source>
   <translation>จุดปฏิบัติงานนี้ยังไม่ได้ลงทะเบียน จึงไม่มีผู้ใดรับชุดข้อมูลของจุดนี้ ดูวิธีดำเนินการที่ “จุดปฏิบัติงานนี้”</translation>
  </message>
  <message>
   <source>Has all of it</source>
   <translation>มีครบแล้ว</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>ยังไม่มี</translation>
  </message>
  <message>
   <source>files: {n}, {size}</source>
   <translation>ไฟล์: {n}, {size}</translation>
  </message>
  <message>
   <source>about {size}</source>
   <translation>ประมาณ {size}</translation>
  </message>
  <message>
   <source>Its certificate and all that it should hold, in one file that only it can open. The work can begin at once.</source>
   <translation>ใบรับรองและข้อมูลทั้งหมดที่ควรมี อยู่ในไฟล์เดียวที่จุดนั้นเท่านั้นเปิดได้ เริ่มงานได้ทันที</translation>
  </message>
  <message>
   <source>Send the answer alone</source>
   <translation>ส่งคำตอบอย่างเดียว</translation>
  </message>
  <message>
   <source>A small file with its certificate. What it should hold follows by bundles, as usual.</source>
   <translation>ไฟล์ขนาดเล็กพร้อมใบรับรอง ข้อมูลที่ควรมีจะตามมากับชุดข้อมูลตามปกติ</translation>
  </message>
  <message>
   <source>It is the same desk as before with a new key, which its old key has signed too.</source>
   <translation>เป็นจุดปฏิบัติงานเดิมที่มีกุญแจใหม่ ซึ่งลงลายมือชื่อด้วยกุญแจเดิมด้วย</translation>
  </message>
  <message>
   <source>Fingerprint of its key</source>
   <translation>ลายนิ้วมือดิจิทัลของกุญแจ</translation>
  </message>
  <message>
   <source>Have its officer read this number to you by telephone, and compare every group. If one differs, cancel: somebody else made the request.</source>
   <translation>โปรดให้เจ้าหน้าที่ของจุดนั้นอ่านเลขนี้ให้ฟังทางโทรศัพท์ และเทียบตัวเลขให้ครบทุกกลุ่ม หากมีกลุ่มใดไม่ตรง ให้ยกเลิก เพราะแสดงว่าผู้อื่นเป็นผู้สร้างคำขอ</translation>
  </message>
  <message>
   <source>What you send back</source>
   <translation>สิ่งที่ส่งกลับ</translation>
  </message>
  <message>
   <source>Enrol the desk {name}?</source>
   <translation>ลงทะเบียนจุดปฏิบัติงาน {name} หรือไม่</translation>
  </message>
  <message>
   <source>Enrol the desk</source>
   <translation>ลงทะเบียนจุดปฏิบัติงาน</translation>
  </message>
  <message>
   <source>“{name}” asks as: {role}, {places}.</source>
   <translation>“{name}” ขอลงทะเบียนเป็น: {role}, {places}</translation>
  </message>
  <message>
   <source>Another desk has this name already; its fingerprint is {f}. If the new one is to be told from it more easily, cancel, and have it set up under another name.</source>
   <translation>มีจุดปฏิบัติงานอื่นใช้ชื่อนี้แล้ว ลายนิ้วมือดิจิทัลคือ {f} หากต้องการแยกให้ง่ายขึ้น ให้ยกเลิก แล้วให้ตั้งจุดใหม่ด้วยชื่ออื่น</translation>
  </message>
  <message>
   <source>Send a starter bundle, about {size}</source>
   <translation>ส่งชุดข้อมูลเริ่มต้น ประมาณ {size}</translation>
  </message>
  <message>
   <source>Fingerprint, as it was read to you</source>
   <translation>ลายนิ้วมือดิจิทัลตามที่ได้ฟัง</translation>
  </message>
  <message>
   <source>Thirty digits, in groups of five.</source>
   <translation>ตัวเลขสามสิบหลัก กลุ่มละห้าหลัก</translation>
  </message>
  <message>
   <source>Telephone this secretariat, at a number that you know from elsewhere. Have it read its fingerprint to you, and type what you hear. Do not take the number from the message that the file came with.</source>
   <translation>โปรดโทรศัพท์ถึงสำนักเลขาธิการนี้ด้วยหมายเลขที่ท่านทราบจากแหล่งอื่น ให้อ่านลายนิ้วมือดิจิทัลให้ฟัง แล้วพิมพ์ตามที่ได้ยิน อย่าใช้หมายเลขจากข้อความที่ส่งไฟล์นี้มา</translation>
  </message>
  <message>
   <source>Trust the secretariat {name}?</source>
   <translation>เชื่อถือสำนักเลขาธิการ {name} หรือไม่</translation>
  </message>
  <message>
   <source>Trust it</source>
   <translation>เชื่อถือ</translation>
  </message>
  <message>
   <source>The file says that it is from “{name}”, {country}. If you trust it, this desk takes bundles over from it and from every desk that it enrols, now and later.</source>
   <translation>ไฟล์ระบุว่ามาจาก “{name}” {country} หากท่านเชื่อถือ จุดปฏิบัติงานนี้จะรับชุดข้อมูลจากที่นั่นและจากทุกจุดปฏิบัติงานที่ลงทะเบียนกับที่นั่น ทั้งตอนนี้และต่อไป</translation>
  </message>
  <message>
   <source>Without them the records come all the same. The other desk asks for the files with its next bundle.</source>
   <translation>หากไม่ส่ง ระเบียนยังไปถึงเช่นเดิม จุดปฏิบัติงานปลายทางจะขอไฟล์มากับชุดข้อมูลถัดไป</translation>
  </message>
  <message>
   <source>How it is written</source>
   <translatorcomment>Heading over “In one file / In parts”: changed from รูปแบบไฟล์ (file format) to การแบ่งไฟล์ (how it is divided).</translatorcomment>
   <translation>การแบ่งไฟล์</translation>
  </message>
  <message>
   <source>In one file</source>
   <translation>เป็นไฟล์เดียว</translation>
  </message>
  <message>
   <source>In parts of a size you choose</source>
   <translation>แบ่งเป็นส่วนตามขนาดที่กำหนด</translation>
  </message>
  <message>
   <source>An e-mail mostly takes 10 to 25 MB. Most sticks take files up to 4,000 MB. Parts may arrive in any order, by different ways.</source>
   <translation>อีเมลส่วนใหญ่รับได้ 10 ถึง 25 MB แฟลชไดรฟ์ส่วนใหญ่รับไฟล์ได้ถึง 4,000 MB แต่ละส่วนจะมาถึงลำดับใดหรือทางใดก็ได้</translation>
  </message>
  <message>
   <source>Largest part</source>
   <translation>ขนาดส่วนสูงสุด</translation>
  </message>
  <message>
   <source>MB</source>
   <translation>MB</translation>
  </message>
  <message>
   <source>Choose where to…</source>
   <translation>เลือกที่บันทึก…</translation>
  </message>
  <message>
   <source>Write a whole number of megabytes from {first} to {last}.</source>
   <translation>โปรดใส่จำนวนเมกะไบต์เป็นจำนวนเต็มตั้งแต่ {first} ถึง {last}</translation>
  </message>
  <message>
   <source>Write bundles for {n} desks</source>
   <translation>สร้างชุดข้อมูลให้ {n} จุดปฏิบัติงาน</translation>
  </message>
  <message>
   <source>Write a bundle for a new desk, or any</source>
   <translation>สร้างชุดข้อมูลให้จุดปฏิบัติงานใหม่หรือจุดใดก็ได้</translation>
  </message>
  <message>
   <source>Write a bundle for {desk}</source>
   <translation>สร้างชุดข้อมูลให้ {desk}</translation>
  </message>
  <message>
   <source>Changes: {n}, about {size}.</source>
   <translation>รายการแก้ไข: {n} ประมาณ {size}</translation>
  </message>
  <message>
   <source>Closed: only the desk that each is for can read it.</source>
   <translation>ปิดผนึก: อ่านได้เฉพาะจุดปฏิบัติงานที่เป็นผู้รับของแต่ละชุด</translation>
  </message>
  <message>
   <source>With the files of evidence: {n}, {size}</source>
   <translation>รวมไฟล์หลักฐาน: {n}, {size}</translation>
  </message>
  <message>
   <source>It is being measured…</source>
   <translation>กำลังวัดขนาด…</translation>
  </message>
  <message>
   <source>About {size} in all. Files to carry: {n}.</source>
   <translation>รวมประมาณ {size} ไฟล์ที่ต้องนำส่ง: {n}</translation>
  </message>
  <message>
   <source>Measuring what is to be sent</source>
   <translation>กำลังวัดขนาดข้อมูลที่จะส่ง</translation>
  </message>
  <message>
   <source>Write a bundle</source>
   <translation>สร้างชุดข้อมูล</translation>
  </message>
  <message>
   <source>Choose the folder for the bundles</source>
   <translation>เลือกโฟลเดอร์สำหรับชุดข้อมูล</translation>
  </message>
  <message>
   <source>all</source>
   <translation>ทั้งหมด</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>เปิดโฟลเดอร์</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Changes: {n}. Size: {size}. You may remove the stick.</source>
   <translation>บันทึก “{file}” แล้ว รายการแก้ไข: {n} ขนาด: {size} ถอดแฟลชไดรฟ์ได้แล้ว</translation>
  </message>
  <message>
   <source>Wrote {count} files, “{first}” to “{last}”, which may arrive in any order. Changes: {n}. Size: {size}. You may remove the stick.</source>
   <translation>บันทึก {count} ไฟล์แล้ว ตั้งแต่ “{first}” ถึง “{last}” ซึ่งจะไปถึงลำดับใดก็ได้ รายการแก้ไข: {n} ขนาด: {size} ถอดแฟลชไดรฟ์ได้แล้ว</translation>
  </message>
 </context>
 <context>
  <name>Field</name>
  <message>
   <source>About</source>
   <translation>เกี่ยวกับ</translation>
  </message>
  <message>
   <source>Reached on</source>
   <translation>วันที่บรรลุ</translation>
  </message>
  <message>
   <source>Actual end</source>
   <translation>วันสิ้นสุดจริง</translation>
  </message>
  <message>
   <source>Actual start</source>
   <translation>วันเริ่มจริง</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>คำตอบ</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>ตอบแล้ว</translation>
  </message>
  <message>
   <source>Assessment</source>
   <translation>การประเมิน</translation>
  </message>
  <message>
   <source>Assessor</source>
   <translation>ผู้ประเมิน</translation>
  </message>
  <message>
   <source>Adopted date</source>
   <translatorcomment>กำหนดที่รับรอง (the date as adopted, the baseline); กำหนดตามแผนที่รับรอง would be fuller but does not fit.</translatorcomment>
   <translation>กำหนดที่รับรอง</translation>
  </message>
  <message>
   <source>Adopted end</source>
   <translation>กำหนดสิ้นสุดที่รับรอง</translation>
  </message>
  <message>
   <source>Adopted start</source>
   <translation>กำหนดเริ่มที่รับรอง</translation>
  </message>
  <message>
   <source>Begins on</source>
   <translation>วันเริ่ม</translation>
  </message>
  <message>
   <source>Beneficiaries</source>
   <translation>ผู้รับประโยชน์</translation>
  </message>
  <message>
   <source>Body</source>
   <translatorcomment>กลไก (mechanism) for a body that meets; องค์กร or คณะ may be wanted.</translatorcomment>
   <translation>กลไก</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>งบประมาณ</translation>
  </message>
  <message>
   <source>Caption</source>
   <translation>คำบรรยาย</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>รหัส</translation>
  </message>
  <message>
   <source>Coherence</source>
   <translation>ความสอดคล้อง</translation>
  </message>
  <message>
   <source>Coherence: reason</source>
   <translation>ความสอดคล้อง: เหตุผล</translation>
  </message>
  <message>
   <source>Committed</source>
   <translatorcomment>ผูกพัน as in Thai budget law (เงินผูกพัน); for a donor's promise some would say วงเงินอนุมัติ.</translatorcomment>
   <translation>ผูกพัน</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>ผู้ติดต่อ</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>ประเทศ</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>สกุลเงิน</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>วันที่</translation>
  </message>
  <message>
   <source>Reason for delay</source>
   <translation>สาเหตุความล่าช้า</translation>
  </message>
  <message>
   <source>Delay explained</source>
   <translation>คำอธิบายความล่าช้า</translation>
  </message>
  <message>
   <source>In the bin</source>
   <translation>อยู่ในถังขยะ</translation>
  </message>
  <message>
   <source>Disbursed</source>
   <translation>เบิกจ่าย</translation>
  </message>
  <message>
   <source>District</source>
   <translation>อำเภอ</translation>
  </message>
  <message>
   <source>Due on</source>
   <translation>ครบกำหนด</translation>
  </message>
  <message>
   <source>Effectiveness</source>
   <translation>ประสิทธิผล</translation>
  </message>
  <message>
   <source>Effectiveness: reason</source>
   <translation>ประสิทธิผล: เหตุผล</translation>
  </message>
  <message>
   <source>Efficiency</source>
   <translation>ประสิทธิภาพ</translation>
  </message>
  <message>
   <source>Efficiency: reason</source>
   <translation>ประสิทธิภาพ: เหตุผล</translation>
  </message>
  <message>
   <source>Ends on</source>
   <translation>วันสิ้นสุด</translation>
  </message>
  <message>
   <source>Fingerprint of its figures</source>
   <translation>ลายนิ้วมือดิจิทัลของตัวเลข</translation>
  </message>
  <message>
   <source>Form of assessment</source>
   <translation>รูปแบบการประเมิน</translation>
  </message>
  <message>
   <source>Impact</source>
   <translation>ผลกระทบ</translation>
  </message>
  <message>
   <source>Impact: reason</source>
   <translation>ผลกระทบ: เหตุผล</translation>
  </message>
  <message>
   <source>Indicator</source>
   <translation>ตัวชี้วัด</translation>
  </message>
  <message>
   <source>Issues</source>
   <translation>ปัญหาอุปสรรค</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>ประเภท</translation>
  </message>
  <message>
   <source>Latitude</source>
   <translation>ละติจูด</translation>
  </message>
  <message>
   <source>Lead organisation</source>
   <translation>หน่วยงานหลัก</translation>
  </message>
  <message>
   <source>Logo</source>
   <translation>ตราสัญลักษณ์</translation>
  </message>
  <message>
   <source>Longitude</source>
   <translation>ลองจิจูด</translation>
  </message>
  <message>
   <source>Measure of the Plan</source>
   <translation>มาตรการของแผนปฏิบัติการ</translation>
  </message>
  <message>
   <source>Type of file</source>
   <translation>ชนิดไฟล์</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>การประชุม</translation>
  </message>
  <message>
   <source>Mekong named first</source>
   <translation>ขึ้นต้นด้วยชื่อแม่โขง</translation>
  </message>
  <message>
   <source>Men</source>
   <translation>ชาย</translation>
  </message>
  <message>
   <source>Milestone</source>
   <translatorcomment>หมุดหมาย as in the 13th National Plan of NESDC; some offices say เป้าหมายย่อย or กิจกรรมสำคัญ.</translatorcomment>
   <translation>หมุดหมาย</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>ชื่อ</translation>
  </message>
  <message>
   <source>Name in the national language</source>
   <translation>ชื่อภาษาประจำชาติ</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>ผลการดำเนินงาน</translation>
  </message>
  <message>
   <source>Next steps</source>
   <translation>แผนงานต่อไป</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>หมายเหตุ</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>เลขที่</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>วัตถุประสงค์</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>หน่วยงาน</translation>
  </message>
  <message>
   <source>Who follows it up</source>
   <translation>ผู้ติดตามผล</translation>
  </message>
  <message>
   <source>Fingerprint of its pages</source>
   <translation>ลายนิ้วมือดิจิทัลของหน้ารายงาน</translation>
  </message>
  <message>
   <source>Part in the project</source>
   <translation>บทบาทในโครงการ</translation>
  </message>
  <message>
   <source>For one US dollar</source>
   <translation>ต่อหนึ่งดอลลาร์สหรัฐ</translation>
  </message>
  <message>
   <source>End of the period</source>
   <translation>วันสิ้นสุดรอบ</translation>
  </message>
  <message>
   <source>Start of the period</source>
   <translation>วันเริ่มรอบ</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>สถานที่</translation>
  </message>
  <message>
   <source>Forecast date</source>
   <translation>กำหนดที่คาดการณ์</translation>
  </message>
  <message>
   <source>Planned end</source>
   <translation>วันสิ้นสุดตามแผน</translation>
  </message>
  <message>
   <source>Planned start</source>
   <translation>วันเริ่มตามแผน</translation>
  </message>
  <message>
   <source>Place in the order</source>
   <translation>ลำดับ</translation>
  </message>
  <message>
   <source>Waits for</source>
   <translation>รอหมุดหมาย</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>ความก้าวหน้า</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>โครงการ</translation>
  </message>
  <message>
   <source>On the list for next year</source>
   <translation>ในรายการปีถัดไป</translation>
  </message>
  <message>
   <source>Proposed for the year</source>
   <translation>ปีที่เสนอ</translation>
  </message>
  <message>
   <source>Proposed for the list</source>
   <translation>เสนอเข้ารายการ</translation>
  </message>
  <message>
   <source>Lead province</source>
   <translation>จังหวัดหลัก</translation>
  </message>
  <message>
   <source>Is a question</source>
   <translation>เป็นคำถาม</translation>
  </message>
  <message>
   <source>Relevance</source>
   <translation>ความตรงประเด็น</translation>
  </message>
  <message>
   <source>Relevance: reason</source>
   <translation>ความตรงประเด็น: เหตุผล</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>รายงาน</translation>
  </message>
  <message>
   <source>Responsible</source>
   <translation>ผู้รับผิดชอบ</translation>
  </message>
  <message>
   <source>Reason for return</source>
   <translation>เหตุผลที่ส่งกลับแก้ไข</translation>
  </message>
  <message>
   <source>Fingerprint of the file</source>
   <translation>ลายนิ้วมือดิจิทัลของไฟล์</translation>
  </message>
  <message>
   <source>Short name</source>
   <translation>ชื่อย่อ</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>ขนาด</translation>
  </message>
  <message>
   <source>Source of funds</source>
   <translation>แหล่งเงินทุน</translation>
  </message>
  <message>
   <source>Name of the source</source>
   <translation>ชื่อแหล่งเงินทุน</translation>
  </message>
  <message>
   <source>Spending</source>
   <translation>การใช้จ่าย</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>ใช้จ่าย</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>ขั้นตอน</translation>
  </message>
  <message>
   <source>State</source>
   <translation>สถานะ</translation>
  </message>
  <message>
   <source>Status as judged</source>
   <translation>สถานะที่ประเมิน</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>สรุป</translation>
  </message>
  <message>
   <source>Sustainability</source>
   <translation>ความยั่งยืน</translation>
  </message>
  <message>
   <source>Sustainability: reason</source>
   <translation>ความยั่งยืน: เหตุผล</translation>
  </message>
  <message>
   <source>Taken on</source>
   <translation>วันที่ถ่าย</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>ค่าเป้าหมาย</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>ข้อความ</translation>
  </message>
  <message>
   <source>Title in English</source>
   <translation>ชื่อภาษาอังกฤษ</translation>
  </message>
  <message>
   <source>Title in the national language</source>
   <translation>ชื่อภาษาประจำชาติ</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>หน่วยนับ</translation>
  </message>
  <message>
   <source>Means of verification</source>
   <translation>วิธีตรวจสอบยืนยัน</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>น้ำหนัก</translation>
  </message>
  <message>
   <source>Women</source>
   <translation>หญิง</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>ปี</translation>
  </message>
  <message>
   <source>Youth</source>
   <translation>เยาวชน</translation>
  </message>
  <message>
   <source>As of the day</source>
   <translation>ข้อมูล ณ วันที่</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>จังหวัด</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>ค่าฐาน</translation>
  </message>
  <message>
   <source>Figure</source>
   <translation>ค่าจริง</translation>
  </message>
  <message>
   <source>Progress as reported</source>
   <translation>ความก้าวหน้าตามรายงาน</translation>
  </message>
  <message>
   <source>Women among them</source>
   <translation>จำนวนที่เป็นหญิง</translation>
  </message>
  <message>
   <source>Rate of the day</source>
   <translation>อัตราของวันที่</translation>
  </message>
 </context>
 <context>
  <name>Figure</name>
  <message>
   <source>{number} M</source>
   <translation>{number} ล้าน</translation>
  </message>
 </context>
 <context>
  <name>Figures</name>
  <message>
   <source>Country or province</source>
   <translation>ประเทศหรือจังหวัด</translation>
  </message>
  <message>
   <source>Choose any part to see its projects.</source>
   <translation>เลือกส่วนใดก็ได้เพื่อดูโครงการของส่วนนั้น</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>พิมพ์…</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>เงินทุน</translation>
  </message>
  <message>
   <source>Adding up</source>
   <translation>กำลังรวมตัวเลข</translation>
  </message>
  <message>
   <source>As of {day}, as known at the desk “{desk}”.</source>
   <translation>ข้อมูล ณ {day} ตามที่จุดปฏิบัติงาน “{desk}” มี</translation>
  </message>
  <message>
   <source>Nothing is missing that this desk knows of.</source>
   <translation>ไม่มีข้อมูลที่ขาด เท่าที่จุดปฏิบัติงานนี้ทราบ</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>Take this filter away</source>
   <translation>นำตัวกรองนี้ออก</translation>
  </message>
  <message>
   <source>Add filter</source>
   <translation>เพิ่มตัวกรอง</translation>
  </message>
  <message>
   <source>Group by</source>
   <translation>จัดกลุ่มตาม</translation>
  </message>
  <message>
   <source>Filters ({n})</source>
   <translation>ตัวกรอง ({n})</translation>
  </message>
 </context>
 <context>
  <name>Fonts</name>
  <message>
   <source>The font {family} is missing, so texts cannot be shown or printed. Install the program again; your data is safe.</source>
   <translation>ไม่พบแบบอักษร {family} จึงแสดงหรือพิมพ์ข้อความไม่ได้ โปรดติดตั้งโปรแกรมใหม่ ข้อมูลของท่านปลอดภัย</translation>
  </message>
 </context>
 <context>
  <name>Form</name>
  <message>
   <source>{label} (optional)</source>
   <translation>{label} (ไม่บังคับ)</translation>
  </message>
  <message>
   <source>This is not a number. Write it as {example}.</source>
   <translation>นี่ไม่ใช่ตัวเลข โปรดเขียนเช่น {example}</translation>
  </message>
  <message>
   <source>Write a whole number here.</source>
   <translation>โปรดใส่จำนวนเต็มที่นี่</translation>
  </message>
  <message>
   <source>Choose a day</source>
   <translation>เลือกวันที่</translation>
  </message>
  <message>
   <source>This is not a date. Write it as {example}.</source>
   <translation>นี่ไม่ใช่วันที่ โปรดเขียนเช่น {example}</translation>
  </message>
  <message>
   <source>Not chosen</source>
   <translation>ยังไม่ได้เลือก</translation>
  </message>
  <message>
   <source>Choose one from the list: type some of its words, then press Enter.</source>
   <translation>โปรดเลือกจากรายการ: พิมพ์บางคำ แล้วกด Enter</translation>
  </message>
 </context>
 <context>
  <name>Funding</name>
  <message>
   <source>Committed</source>
   <translation>ผูกพัน</translation>
  </message>
  <message>
   <source>Disbursed</source>
   <translation>เบิกจ่าย</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>ใช้จ่าย</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>แหล่งเงินทุน</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>ปี</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>เงินทุน</translation>
  </message>
  <message>
   <source>No money is entered for this project.</source>
   <translation>ยังไม่ได้บันทึกเงินของโครงการนี้</translation>
  </message>
  <message>
   <source>{spent} spent of {committed}</source>
   <translation>ใช้จ่าย {spent} จาก {committed}</translation>
  </message>
  <message>
   <source>Total in {currency}</source>
   <translation>รวมเป็น {currency}</translation>
  </message>
  <message>
   <source>Source not given</source>
   <translation>ไม่ระบุแหล่งเงินทุน</translation>
  </message>
 </context>
 <context>
  <name>FundingKind</name>
  <message>
   <source>Cash</source>
   <translation>เงินสด</translation>
  </message>
  <message>
   <source>In kind</source>
   <translation>สิ่งของ</translation>
  </message>
 </context>
 <context>
  <name>GoTo</name>
  <message>
   <source>Page, project, place, code…</source>
   <translation>หน้า โครงการ สถานที่ รหัส…</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>พบแล้ว</translation>
  </message>
  <message>
   <source>Looking through the projects…</source>
   <translation>กำลังค้นหาในโครงการ…</translation>
  </message>
  <message>
   <source>No page and no project was found for “{words}”.</source>
   <translation>ไม่พบหน้าหรือโครงการสำหรับ “{words}”</translation>
  </message>
 </context>
 <context>
  <name>Header</name>
  <message>
   <source>More</source>
   <translation>เพิ่มเติม</translation>
  </message>
 </context>
 <context>
  <name>Heading</name>
  <message>
   <source>Project</source>
   <translation>โครงการ</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>สกุลเงิน</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>หมายเหตุ</translation>
  </message>
  <message>
   <source>Period from</source>
   <translation>ตั้งแต่วันที่</translation>
  </message>
  <message>
   <source>Period to</source>
   <translation>ถึงวันที่</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>รหัส</translation>
  </message>
  <message>
   <source>Title</source>
   <translatorcomment>ชื่อภาษาอังกฤษ: in the projects' sheet the plain ชื่อ would be taken for the title in Thai by the program's word list; in the sheet of meetings it then says English too.</translatorcomment>
   <translation>ชื่อภาษาอังกฤษ</translation>
  </message>
  <message>
   <source>Title in the national language</source>
   <translatorcomment>ชื่อภาษาประจำชาติ: in a Thai office one would say ชื่อภาษาไทย, but the column also holds Lao, Khmer etc. titles.</translatorcomment>
   <translation>ชื่อภาษาประจำชาติ</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>วัตถุประสงค์</translation>
  </message>
  <message>
   <source>Measure of the Plan</source>
   <translation>มาตรการของแผนปฏิบัติการ</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>ประเทศ</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>จังหวัด</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>สถานที่</translation>
  </message>
  <message>
   <source>Lead organisation</source>
   <translation>หน่วยงานหลัก</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>ขั้นตอน</translation>
  </message>
  <message>
   <source>Progress (%)</source>
   <translation>ความก้าวหน้า (%)</translation>
  </message>
  <message>
   <source>Planned start</source>
   <translation>วันเริ่มตามแผน</translation>
  </message>
  <message>
   <source>Planned end</source>
   <translation>วันสิ้นสุดตามแผน</translation>
  </message>
  <message>
   <source>Actual start</source>
   <translation>วันเริ่มจริง</translation>
  </message>
  <message>
   <source>Actual end</source>
   <translation>วันสิ้นสุดจริง</translation>
  </message>
  <message>
   <source>Adopted start</source>
   <translation>กำหนดเริ่มที่รับรอง</translation>
  </message>
  <message>
   <source>Adopted end</source>
   <translation>กำหนดสิ้นสุดที่รับรอง</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>งบประมาณ</translation>
  </message>
  <message>
   <source>Beneficiaries</source>
   <translation>ผู้รับประโยชน์</translation>
  </message>
  <message>
   <source>Women among them</source>
   <translation>จำนวนที่เป็นหญิง</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>ผู้ติดต่อ</translation>
  </message>
  <message>
   <source>Proposal</source>
   <translation>ข้อเสนอโครงการ</translation>
  </message>
  <message>
   <source>Proposed for the year</source>
   <translation>ปีที่เสนอ</translation>
  </message>
  <message>
   <source>Latitude</source>
   <translation>ละติจูด</translation>
  </message>
  <message>
   <source>Longitude</source>
   <translation>ลองจิจูด</translation>
  </message>
  <message>
   <source>Milestone</source>
   <translation>หมุดหมาย</translation>
  </message>
  <message>
   <source>Milestone in the national language</source>
   <translation>หมุดหมาย (ภาษาประจำชาติ)</translation>
  </message>
  <message>
   <source>Work begins</source>
   <translation>วันเริ่มงาน</translation>
  </message>
  <message>
   <source>Adopted date</source>
   <translation>กำหนดที่รับรอง</translation>
  </message>
  <message>
   <source>Planned date</source>
   <translation>วันที่ตามแผน</translation>
  </message>
  <message>
   <source>Actual date</source>
   <translation>วันที่เสร็จจริง</translation>
  </message>
  <message>
   <source>Weight (%)</source>
   <translation>น้ำหนัก (%)</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>สถานะ</translation>
  </message>
  <message>
   <source>Reason for delay</source>
   <translation>สาเหตุความล่าช้า</translation>
  </message>
  <message>
   <source>Delay in words</source>
   <translation>คำอธิบายความล่าช้า</translation>
  </message>
  <message>
   <source>Responsible organisation</source>
   <translation>หน่วยงานรับผิดชอบ</translation>
  </message>
  <message>
   <source>Means of verification</source>
   <translation>วิธีตรวจสอบยืนยัน</translation>
  </message>
  <message>
   <source>Waits for milestone</source>
   <translation>รอหมุดหมาย</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>ลำดับ</translation>
  </message>
  <message>
   <source>Source of funds</source>
   <translation>แหล่งเงินทุน</translation>
  </message>
  <message>
   <source>Name of the source</source>
   <translation>ชื่อแหล่งเงินทุน</translation>
  </message>
  <message>
   <source>Cash or in kind</source>
   <translation>เงินสดหรือสิ่งของ</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>ปี</translation>
  </message>
  <message>
   <source>Committed</source>
   <translation>ผูกพัน</translation>
  </message>
  <message>
   <source>Disbursed</source>
   <translation>เบิกจ่าย</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>ใช้จ่าย</translation>
  </message>
  <message>
   <source>Indicator</source>
   <translation>ตัวชี้วัด</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>หน่วยนับ</translation>
  </message>
  <message>
   <source>How values add up</source>
   <translation>วิธีรวมค่า</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>ค่าฐาน</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>ค่าเป้าหมาย</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>ค่าจริง</translation>
  </message>
  <message>
   <source>Women</source>
   <translation>หญิง</translation>
  </message>
  <message>
   <source>Men</source>
   <translation>ชาย</translation>
  </message>
  <message>
   <source>Youth</source>
   <translation>เยาวชน</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>ผลการดำเนินงาน</translation>
  </message>
  <message>
   <source>Spending</source>
   <translation>การใช้จ่าย</translation>
  </message>
  <message>
   <source>Issues</source>
   <translation>ปัญหาอุปสรรค</translation>
  </message>
  <message>
   <source>Next steps</source>
   <translation>แผนงานต่อไป</translation>
  </message>
  <message>
   <source>State</source>
   <translation>สถานะ</translation>
  </message>
  <message>
   <source>Reason of the return</source>
   <translation>เหตุผลที่ส่งกลับแก้ไข</translation>
  </message>
  <message>
   <source>Suggestion</source>
   <translation>ข้อเสนอแนะ</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>ผู้รับผิดชอบ</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>ครบกำหนด</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>คำตอบ</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>ชื่อ</translation>
  </message>
  <message>
   <source>Name in the national language</source>
   <translation>ชื่อภาษาประจำชาติ</translation>
  </message>
  <message>
   <source>Short name</source>
   <translation>ชื่อย่อ</translation>
  </message>
  <message>
   <source>Kind of organisation</source>
   <translation>ประเภทหน่วยงาน</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>กลไก</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>วันแรก</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>วันสุดท้าย</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>สรุป</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>วันที่</translation>
  </message>
  <message>
   <source>For one US dollar</source>
   <translation>ต่อหนึ่งดอลลาร์สหรัฐ</translation>
  </message>
 </context>
 <context>
  <name>Headings</name>
  <message>
   <source>Headings of “{table}”</source>
   <translation>หัวตารางของ “{table}”</translation>
  </message>
 </context>
 <context>
  <name>Iati</name>
  <message>
   <source>Left out whole, being without a title: {projects}.</source>
   <translation>เว้นไว้ทั้งโครงการเพราะไม่มีชื่อ: {projects}</translation>
  </message>
  <message>
   <source>Left out whole, being without a stage: {projects}.</source>
   <translation>เว้นไว้ทั้งโครงการเพราะไม่มีขั้นตอน: {projects}</translation>
  </message>
  <message>
   <source>Left out whole, being without a date of start or end: {projects}.</source>
   <translation>เว้นไว้ทั้งโครงการเพราะไม่มีวันเริ่มหรือวันสิ้นสุด: {projects}</translation>
  </message>
  <message>
   <source>Days left out ({n}), since an actual day lies ahead or an end before its start: {projects}.</source>
   <translation>วันที่ที่เว้นไว้ ({n}) เพราะวันที่จริงยังมาไม่ถึง หรือวันสิ้นสุดอยู่ก่อนวันเริ่ม: {projects}</translation>
  </message>
  <message>
   <source>Places left out ({n}), since their coordinates are not on the globe: {projects}.</source>
   <translation>สถานที่ที่เว้นไว้ ({n}) เพราะพิกัดไม่อยู่บนโลก: {projects}</translation>
  </message>
  <message>
   <source>Budgets left out ({n}), since a budget must have a currency and be of one year at most: {projects}.</source>
   <translation>งบประมาณที่เว้นไว้ ({n}) เพราะงบประมาณต้องมีสกุลเงินและครอบคลุมไม่เกินหนึ่งปี: {projects}</translation>
  </message>
  <message>
   <source>Funding lines left out ({n}), since they have no year: {projects}.</source>
   <translation>รายการเงินทุนที่เว้นไว้ ({n}) เพราะไม่ระบุปี: {projects}</translation>
  </message>
  <message>
   <source>Funding lines left out ({n}), since their currency is not known: {projects}.</source>
   <translation>รายการเงินทุนที่เว้นไว้ ({n}) เพราะไม่ทราบสกุลเงิน: {projects}</translation>
  </message>
  <message>
   <source>Amounts left out ({n}), since they are too large or too fine: {projects}.</source>
   <translation>จำนวนเงินที่เว้นไว้ ({n}) เพราะมากหรือละเอียดเกินไป: {projects}</translation>
  </message>
  <message>
   <source>Indicators left out ({n}), since they have no title: {projects}.</source>
   <translation>ตัวชี้วัดที่เว้นไว้ ({n}) เพราะไม่มีชื่อ: {projects}</translation>
  </message>
  <message>
   <source>Baselines left out ({n}), since the project has no start to date them by: {projects}.</source>
   <translation>ค่าฐานที่เว้นไว้ ({n}) เพราะโครงการไม่มีวันเริ่มที่จะใช้เป็นวันที่ของค่าฐาน: {projects}</translation>
  </message>
  <message>
   <source>Targets left out ({n}), since the project has no start and end: {projects}.</source>
   <translation>ค่าเป้าหมายที่เว้นไว้ ({n}) เพราะโครงการมีวันเริ่มและวันสิ้นสุดไม่ครบ: {projects}</translation>
  </message>
  <message>
   <source>Values left out ({n}), since their period does not begin and end: {projects}.</source>
   <translation>ค่าที่เว้นไว้ ({n}) เพราะรอบมีวันเริ่มและวันสิ้นสุดไม่ครบ: {projects}</translation>
  </message>
  <message>
   <source>{projects} and others ({n})</source>
   <translation>{projects} และโครงการอื่น ({n})</translation>
  </message>
  <message>
   <source>Writing the activities</source>
   <translation>กำลังเขียนไฟล์กิจกรรม</translation>
  </message>
  <message>
   <source>There is no project that can be told: an activity must have a title, a stage and a date. Nothing was written. Enter them and write the file again.</source>
   <translation>ไม่มีโครงการใดที่รายงานได้: กิจกรรมต้องมีชื่อ ขั้นตอน และวันที่ ไม่ได้เขียนไฟล์ใด โปรดกรอกข้อมูลเหล่านี้แล้วเขียนไฟล์อีกครั้ง</translation>
  </message>
 </context>
 <context>
  <name>IndicatorKind</name>
  <message>
   <source>Sum of all periods</source>
   <translation>ผลรวมทุกรอบ</translation>
  </message>
  <message>
   <source>Last value</source>
   <translation>ค่าล่าสุด</translation>
  </message>
  <message>
   <source>Percentage</source>
   <translation>ร้อยละ</translation>
  </message>
 </context>
 <context>
  <name>Kind</name>
  <message>
   <source>Project</source>
   <translation>โครงการ</translation>
  </message>
  <message>
   <source>Further measure</source>
   <translation>มาตรการเพิ่มเติม</translation>
  </message>
  <message>
   <source>Further place</source>
   <translation>สถานที่เพิ่มเติม</translation>
  </message>
  <message>
   <source>Partner</source>
   <translation>หน่วยงานร่วม</translation>
  </message>
  <message>
   <source>Milestone</source>
   <translation>หมุดหมาย</translation>
  </message>
  <message>
   <source>Progress report</source>
   <translation>รายงานความก้าวหน้า</translation>
  </message>
  <message>
   <source>Funding line</source>
   <translation>รายการเงินทุน</translation>
  </message>
  <message>
   <source>Exchange rate</source>
   <translation>อัตราแลกเปลี่ยน</translation>
  </message>
  <message>
   <source>Indicator</source>
   <translation>ตัวชี้วัด</translation>
  </message>
  <message>
   <source>Indicator's value</source>
   <translation>ค่าตัวชี้วัด</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>หลักฐาน</translation>
  </message>
  <message>
   <source>Assessment</source>
   <translation>การประเมิน</translation>
  </message>
  <message>
   <source>Suggestion for improvement</source>
   <translation>ข้อเสนอแนะเพื่อการปรับปรุง</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>การประชุม</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>มติที่ประชุม</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>หน่วยงาน</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>ความเห็น</translation>
  </message>
  <message>
   <source>Edition of a report</source>
   <translatorcomment>“ฉบับรายงาน” is understood, but “ฉบับของรายงาน” is more usual; it was left because “รายการแก้ไขของฉบับของรายงาน” would read badly.</translatorcomment>
   <translation>ฉบับรายงาน</translation>
  </message>
  <message>
   <source>Letterhead</source>
   <translation>หัวรายงาน</translation>
  </message>
 </context>
 <context>
  <name>Kind of measure</name>
  <message>
   <source>Meeting</source>
   <translation>การประชุม</translation>
  </message>
  <message>
   <source>Plan or programme</source>
   <translation>แผนหรือแผนงาน</translation>
  </message>
  <message>
   <source>Policy and rules</source>
   <translation>นโยบายและกฎระเบียบ</translation>
  </message>
  <message>
   <source>Platform or network</source>
   <translation>เวทีหรือเครือข่าย</translation>
  </message>
  <message>
   <source>Study and research</source>
   <translation>การศึกษาและวิจัย</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>การฝึกอบรม</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>การแลกเปลี่ยน</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>โครงการ</translation>
  </message>
  <message>
   <source>Infrastructure</source>
   <translation>โครงสร้างพื้นฐาน</translation>
  </message>
  <message>
   <source>Finance</source>
   <translation>การเงิน</translation>
  </message>
  <message>
   <source>Promotion and publicity</source>
   <translation>การส่งเสริมและประชาสัมพันธ์</translation>
  </message>
 </context>
 <context>
  <name>Letterhead</name>
  <message>
   <source>Lancang-Mekong Cooperation</source>
   <translation>กรอบความร่วมมือล้านช้าง-แม่โขง</translation>
  </message>
  <message>
   <source>Mekong-Lancang Cooperation</source>
   <translation>กรอบความร่วมมือแม่โขง-ล้านช้าง</translation>
  </message>
  <message>
   <source>“{file}” is no picture that can be printed. Nothing was changed. Choose a JPEG, PNG or WebP file.</source>
   <translation>“{file}” ไม่ใช่รูปภาพที่พิมพ์ได้ ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดเลือกไฟล์ JPEG, PNG หรือ WebP</translation>
  </message>
  <message>
   <source>Name of the cooperation</source>
   <translation>ชื่อกรอบความร่วมมือ</translation>
  </message>
  <message>
   <source>Choose a picture…</source>
   <translation>เลือกรูปภาพ…</translation>
  </message>
  <message>
   <source>No logo</source>
   <translation>ไม่ใช้ตราสัญลักษณ์</translation>
  </message>
  <message>
   <source>All reports of the country are printed so; it goes to the provinces with the bundles.</source>
   <translation>รายงานทั้งหมดของประเทศจะพิมพ์ตามนี้ และหัวรายงานนี้จะส่งไปยังจังหวัดพร้อมชุดข้อมูล</translation>
  </message>
  <message>
   <source>Logo on the first page</source>
   <translation>ตราสัญลักษณ์บนหน้าแรก</translation>
  </message>
  <message>
   <source>Letterhead</source>
   <translation>หัวรายงาน</translation>
  </message>
  <message>
   <source>Use this letterhead</source>
   <translation>ใช้หัวรายงานนี้</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>รูปภาพ</translation>
  </message>
  <message>
   <source>Choose a picture</source>
   <translation>เลือกรูปภาพ</translation>
  </message>
  <message>
   <source>There is no logo.</source>
   <translation>ไม่มีตราสัญลักษณ์</translation>
  </message>
  <message>
   <source>Logo</source>
   <translation>ตราสัญลักษณ์</translation>
  </message>
 </context>
 <context>
  <name>MeetingState</name>
  <message>
   <source>Planned</source>
   <translation>วางแผนไว้</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>จัดแล้ว</translation>
  </message>
  <message>
   <source>Postponed</source>
   <translation>เลื่อน</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>ยกเลิก</translation>
  </message>
 </context>
 <context>
  <name>Merge</name>
  <message>
   <source>The bundle names more desks or provinces than a desk can hold. Nothing of it was applied.</source>
   <translation>ชุดข้อมูลระบุจุดปฏิบัติงานหรือจังหวัดมากเกินกว่าที่จุดปฏิบัติงานหนึ่งรองรับได้ ไม่ได้นำข้อมูลใดมาใช้</translation>
  </message>
  <message>
   <source>The bundle tells of work at {desk} that is not as {desk} signed it. Nothing of it was applied. Ask its sender for it anew, and tell your secretariat: somebody may have altered it.</source>
   <translation>ชุดข้อมูลนี้แจ้งงานของ {desk} ที่ไม่ตรงกับที่ {desk} ลงลายมือชื่อไว้ ไม่ได้นำข้อมูลใดมาใช้ โปรดขอชุดใหม่จากผู้ส่ง และแจ้งสำนักเลขาธิการ เพราะอาจมีผู้แก้ไขชุดข้อมูล</translation>
  </message>
  <message>
   <source>The bundle tells another history of {desk} than the one already known: two computers may be working under that desk's name. Nothing of it was applied. Have the secretariat write a bundle from the beginning (“lmcdesk bundle --anew”, or on the exchange page) for the one whose bundles are refused: that one then goes on under a name of its own, with all its work.</source>
   <translation>ชุดข้อมูลนี้แจ้งประวัติของ {desk} ต่างจากที่ทราบอยู่แล้ว อาจมีคอมพิวเตอร์สองเครื่องทำงานในชื่อจุดปฏิบัติงานเดียวกันนั้น ไม่ได้นำข้อมูลใดมาใช้ โปรดให้สำนักเลขาธิการสร้างชุดข้อมูลตั้งแต่ต้น (“lmcdesk bundle --anew” หรือในหน้าแลกเปลี่ยนข้อมูล) ให้เครื่องที่ชุดข้อมูลถูกปฏิเสธ แล้วเครื่องนั้นจะทำงานต่อในชื่อใหม่ของตนเอง โดยงานทั้งหมดยังอยู่ครบ</translation>
  </message>
  <message>
   <source>The bundle holds fewer changes than it says. Nothing of it was applied. Ask for it again.</source>
   <translation>ชุดข้อมูลมีรายการแก้ไขน้อยกว่าที่ระบุ ไม่ได้นำข้อมูลใดมาใช้ โปรดขอใหม่อีกครั้ง</translation>
  </message>
  <message>
   <source>Files of evidence that came: {count}.</source>
   <translation>ไฟล์หลักฐานที่ได้รับ: {count}</translation>
  </message>
  <message>
   <source>Pieces of files of evidence that wait for the others: {count}.</source>
   <translation>ชิ้นส่วนไฟล์หลักฐานที่รอชิ้นส่วนอื่น: {count}</translation>
  </message>
  <message>
   <source>Files of evidence that were not what they were said to be: {count}. They were thrown away and are asked for again.</source>
   <translation>ไฟล์หลักฐานที่ไม่ตรงกับที่แจ้งไว้: {count} ทิ้งไปแล้วและจะขอใหม่</translation>
  </message>
  <message>
   <source>The changes are merged, but not all evidence could be kept ({reason}). Make room on the disk, then merge the bundle once more.</source>
   <translation>ผสานรายการแก้ไขแล้ว แต่เก็บหลักฐานได้ไม่ครบ ({reason}) โปรดเพิ่มพื้นที่ว่างในดิสก์ แล้วผสานชุดข้อมูลนี้อีกครั้ง</translation>
  </message>
  <message>
   <source>Files of evidence that are still to come: {count}. This desk's next bundles ask for them.</source>
   <translation>ไฟล์หลักฐานที่ยังมาไม่ถึง: {count} ชุดข้อมูลถัดไปของจุดปฏิบัติงานนี้จะขอไฟล์เหล่านี้</translation>
  </message>
  <message>
   <source>This very bundle was merged on {day} at {time} UTC. Merging it again changes nothing.</source>
   <translation>ชุดข้อมูลชุดเดียวกันนี้ผสานแล้วเมื่อ {day} เวลา {time} UTC การผสานซ้ำไม่เปลี่ยนแปลงสิ่งใด</translation>
  </message>
  <message>
   <source>This very bundle was merged on {day} at {time} UTC and taken back since, by receipt {number}. To have it again, take that back: “lmcdesk undo {number}”.</source>
   <translation>ชุดข้อมูลชุดเดียวกันนี้ผสานแล้วเมื่อ {day} เวลา {time} UTC และถอนไปแล้วด้วยใบรับเลขที่ {number} หากต้องการให้กลับมา ให้ถอนใบรับนั้น: “lmcdesk undo {number}”</translation>
  </message>
  <message>
   <source>Merged</source>
   <translation>ผสานแล้ว</translation>
  </message>
  <message>
   <source>Waits for an earlier bundle</source>
   <translation>รอชุดข้อมูลก่อนหน้า</translation>
  </message>
  <message>
   <source>Was merged before</source>
   <translation>ผสานไว้ก่อนแล้ว</translation>
  </message>
  <message>
   <source>Made at this desk</source>
   <translation>สร้างจากจุดปฏิบัติงานนี้</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>ปฏิเสธ</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} ถึง {last}</translation>
  </message>
  <message>
   <source>{desk} {numbers} is missing.</source>
   <translation>ขาดรายการแก้ไขของ {desk} ลำดับที่ {numbers}</translation>
  </message>
  <message>
   <source>{desk} {numbers} on {place} is missing.</source>
   <translation>ขาดรายการแก้ไขของ {desk} เรื่อง {place} ลำดับที่ {numbers}</translation>
  </message>
  <message>
   <source>“{file}” was made at this desk and holds nothing that is not here.</source>
   <translation>“{file}” สร้างจากจุดปฏิบัติงานนี้ และข้อมูลทั้งหมดในชุดมีอยู่ที่นี่แล้ว</translation>
  </message>
  <message>
   <source>“{file}” was merged on {day} at {time} UTC and taken back since, by receipt {number}. Nothing changed. To have it again, take that back: “lmcdesk undo {number}”.</source>
   <translation>“{file}” ผสานแล้วเมื่อ {day} เวลา {time} UTC และถอนไปแล้วด้วยใบรับเลขที่ {number} ไม่มีข้อมูลใดเปลี่ยนแปลง หากต้องการให้กลับมา ให้ถอนใบรับนั้น: “lmcdesk undo {number}”</translation>
  </message>
  <message>
   <source>“{file}” was already merged on {day} at {time} UTC. Nothing changed.</source>
   <translation>“{file}” ผสานไปแล้วเมื่อ {day} เวลา {time} UTC ไม่มีข้อมูลใดเปลี่ยนแปลง</translation>
  </message>
  <message>
   <source>“{file}” from {desk} is kept, and merged by itself as soon as the missing bundle has come.</source>
   <translation>เก็บ “{file}” จาก {desk} ไว้แล้ว โปรแกรมจะผสานให้เองทันทีที่ชุดข้อมูลที่ขาดมาถึง</translation>
  </message>
  <message>
   <source>Another computer works under this desk's name. Ask for a bundle from the beginning (“lmcdesk bundle --anew”, or on the exchange page): this one then goes on under a name of its own.</source>
   <translation>มีคอมพิวเตอร์อีกเครื่องทำงานในชื่อจุดปฏิบัติงานนี้ โปรดขอชุดข้อมูลตั้งแต่ต้น (“lmcdesk bundle --anew” หรือในหน้าแลกเปลี่ยนข้อมูล) แล้วเครื่องนี้จะทำงานต่อในชื่อใหม่ของตนเอง</translation>
  </message>
  <message>
   <source>Another computer has worked under this desk's name. What was written here is kept under a new one: send it with this desk's next bundle.</source>
   <translation>มีคอมพิวเตอร์อีกเครื่องเคยทำงานในชื่อจุดปฏิบัติงานนี้ สิ่งที่เขียนไว้ที่นี่เก็บไว้ในชื่อใหม่แล้ว โปรดส่งไปกับชุดข้อมูลถัดไปของจุดปฏิบัติงานนี้</translation>
  </message>
  <message>
   <source>“{file}” from {desk} brings evidence.</source>
   <translation>“{file}” จาก {desk} มีหลักฐานมาด้วย</translation>
  </message>
  <message>
   <source>“{file}” from {desk} holds nothing new.</source>
   <translation>“{file}” จาก {desk} ไม่มีข้อมูลใหม่</translation>
  </message>
  <message>
   <source>“{file}” from {desk} is merged. New changes: {new}, in records: {records}.</source>
   <translation>ผสาน “{file}” จาก {desk} แล้ว รายการแก้ไขใหม่: {new} ในระเบียน: {records}</translation>
  </message>
  <message>
   <source>Fields that now wait for a decision: {count}.</source>
   <translation>ช่องข้อมูลที่รอตัดสินใจ: {count}</translation>
  </message>
  <message>
   <source>Records that this desk had edited meanwhile, in other fields: {count}. Both entries stand.</source>
   <translation>ระเบียนที่จุดปฏิบัติงานนี้แก้ไขในระหว่างนั้นในช่องข้อมูลอื่น: {count} ข้อมูลของทั้งสองฝ่ายยังคงอยู่</translation>
  </message>
  <message>
   <source>Decisions that came with it: {count}.</source>
   <translation>การตัดสินใจที่มาด้วย: {count}</translation>
  </message>
  <message>
   <source>Changes that are kept and not shown, because their desk may not make them: {count}. “lmcdesk check” names them.</source>
   <translation>รายการแก้ไขที่เก็บไว้แต่ไม่แสดง เพราะจุดปฏิบัติงานผู้เขียนไม่มีสิทธิ์: {count} ดูรายการได้ด้วย “lmcdesk check”</translation>
  </message>
  <message>
   <source>Changes that only a newer version of LMC Desk understands: {count}. They are kept, and show once it is installed; “lmcdesk check” counts all of them.</source>
   <translation>รายการแก้ไขที่ต้องใช้ LMC Desk รุ่นใหม่กว่าจึงจะเข้าใจ: {count} เก็บไว้แล้วและจะแสดงเมื่อติดตั้งรุ่นนั้น “lmcdesk check” นับให้ทั้งหมด</translation>
  </message>
  <message>
   <source>Records that now hold values which cannot be meant: {count}. “lmcdesk check” names them.</source>
   <translation>ระเบียนที่มีค่าซึ่งเป็นไปไม่ได้: {count} ดูรายการได้ด้วย “lmcdesk check”</translation>
  </message>
  <message>
   <source>The clock at {desk} is more than a day ahead of this one. Check the date of both computers.</source>
   <translation>นาฬิกาที่ {desk} เร็วกว่านาฬิกาที่นี่เกินหนึ่งวัน โปรดตรวจวันที่ของคอมพิวเตอร์ทั้งสองเครื่อง</translation>
  </message>
  <message>
   <source>says it is from {desk}</source>
   <translation>อ้างว่ามาจาก {desk}</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ไฟล์</translation>
  </message>
  <message>
   <source>From</source>
   <translation>จาก</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>ผลลัพธ์</translation>
  </message>
  <message>
   <source>New changes</source>
   <translation>รายการแก้ไขใหม่</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>รอตัดสินใจ</translation>
  </message>
  <message>
   <source>“{file}” is not a bundle of LMC Desk, although its name says so: it is empty, or its beginning was altered. Nothing of it was applied. Copy it again from where it came, or ask its sender for it anew.</source>
   <translation>“{file}” ไม่ใช่ชุดข้อมูลของ LMC Desk แม้ชื่อไฟล์จะเป็นเช่นนั้น: ไฟล์ว่างเปล่าหรือส่วนต้นถูกแก้ไข ไม่ได้นำข้อมูลใดมาใช้ โปรดคัดลอกใหม่จากต้นทาง หรือขอชุดใหม่จากผู้ส่ง</translation>
  </message>
  <message>
   <source>“{file}” is not a bundle of LMC Desk. Choose a file whose name ends in .lmcb.</source>
   <translation>“{file}” ไม่ใช่ชุดข้อมูลของ LMC Desk โปรดเลือกไฟล์ที่ลงท้ายด้วย .lmcb</translation>
  </message>
  <message>
   <source>“{file}” is no file but a folder or a device. Nothing was changed. Choose a file whose name ends in .lmcb.</source>
   <translation>“{file}” ไม่ใช่ไฟล์ แต่เป็นโฟลเดอร์หรืออุปกรณ์ ไม่มีสิ่งใดเปลี่ยนแปลง โปรดเลือกไฟล์ที่ชื่อลงท้ายด้วย .lmcb</translation>
  </message>
  <message>
   <source>“{file}” comes from a newer version of LMC Desk. Nothing of it was applied. Keep the file, install version {version} or a later one, and merge it then.</source>
   <translation>“{file}” มาจาก LMC Desk รุ่นใหม่กว่า ไม่ได้นำข้อมูลใดมาใช้ โปรดเก็บไฟล์ไว้และติดตั้งรุ่น {version} หรือใหม่กว่า แล้วจึงผสานไฟล์นี้</translation>
  </message>
  <message>
   <source>“{file}” is incomplete or was altered on its way. Nothing of it was applied. Copy it again from where it came, or ask its sender for it anew.</source>
   <translation>“{file}” ไม่ครบถ้วนหรือถูกแก้ไขระหว่างทาง ไม่ได้นำข้อมูลใดมาใช้ โปรดคัดลอกใหม่จากต้นทาง หรือขอชุดใหม่จากผู้ส่ง</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but what it holds cannot be read. Nothing of it was applied. Its sender should update LMC Desk and make it anew.</source>
   <translation>“{file}” มาถึงตรงตามที่ลงลายมือชื่อไว้ แต่อ่านเนื้อหาไม่ได้ ไม่ได้นำข้อมูลใดมาใช้ ผู้ส่งควรปรับรุ่น LMC Desk แล้วสร้างใหม่</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but a number in it is larger or smaller than it can be. Nothing of it was applied. Its sender should update LMC Desk and make it anew.</source>
   <translation>“{file}” มาถึงตรงตามที่ลงลายมือชื่อไว้ แต่มีตัวเลขที่มากหรือน้อยเกินกว่าจะเป็นไปได้ ไม่ได้นำข้อมูลใดมาใช้ ผู้ส่งควรปรับรุ่น LMC Desk แล้วสร้างใหม่</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but some of the changes that it announces are missing in it. Nothing of it was applied. Its sender should make it anew.</source>
   <translation>“{file}” มาถึงตรงตามที่ลงลายมือชื่อไว้ แต่ขาดรายการแก้ไขบางส่วนที่แจ้งไว้ ไม่ได้นำข้อมูลใดมาใช้ ผู้ส่งควรสร้างใหม่</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but some of its changes are in it twice. Nothing of it was applied. Its sender should make it anew.</source>
   <translation>“{file}” มาถึงตรงตามที่ลงลายมือชื่อไว้ แต่มีรายการแก้ไขบางส่วนซ้ำกัน ไม่ได้นำข้อมูลใดมาใช้ ผู้ส่งควรสร้างใหม่</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but its changes do not stand in the order in which they were written. Nothing of it was applied. Its sender should make it anew.</source>
   <translation>“{file}” มาถึงตรงตามที่ลงลายมือชื่อไว้ แต่รายการแก้ไขไม่ได้เรียงตามลำดับที่เขียน ไม่ได้นำข้อมูลใดมาใช้ ผู้ส่งควรสร้างใหม่</translation>
  </message>
  <message>
   <source>“{file}” would unpack to more than it says, as a file does that is made to fill a computer's memory. Nothing of it was applied. Ask the person who gave it to you where it comes from, and tell your secretariat.</source>
   <translation>“{file}” เมื่อขยายแล้วจะใหญ่เกินกว่าที่ระบุ เหมือนไฟล์ที่ทำขึ้นเพื่อให้หน่วยความจำเต็ม ไม่ได้นำข้อมูลใดมาใช้ โปรดถามผู้ที่ให้ไฟล์ว่าได้มาจากที่ใด และแจ้งสำนักเลขาธิการ</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but it announces other changes than it holds. Nothing of it was applied. Its sender should update LMC Desk and make it anew; if that does not help, tell your secretariat.</source>
   <translation>“{file}” มาถึงตรงตามที่ลงลายมือชื่อไว้ แต่รายการแก้ไขที่แจ้งไม่ตรงกับที่มีอยู่ ไม่ได้นำข้อมูลใดมาใช้ ผู้ส่งควรปรับรุ่น LMC Desk แล้วสร้างใหม่ หากยังไม่ได้ผล โปรดแจ้งสำนักเลขาธิการ</translation>
  </message>
  <message>
   <source>“{file}” names a file of evidence by something else than its hash, as a path would be that leads elsewhere on the disk. Nothing of it was applied, and no file was written. Ask the person who gave it to you where it comes from, and tell your secretariat.</source>
   <translation>“{file}” ระบุไฟล์หลักฐานด้วยสิ่งที่ไม่ใช่ค่าแฮช เช่น เส้นทางที่ชี้ไปที่อื่นในดิสก์ ไม่ได้นำข้อมูลใดมาใช้และไม่ได้เขียนไฟล์ใด โปรดถามผู้ที่ให้ไฟล์ว่าได้มาจากที่ใด และแจ้งสำนักเลขาธิการ</translation>
  </message>
  <message>
   <source>“{file}” carries a certificate that is not genuine. Nothing of it was applied. Ask the person who gave it to you where it comes from, and tell your secretariat.</source>
   <translation>“{file}” มีใบรับรองที่ไม่ใช่ของแท้ ไม่ได้นำข้อมูลใดมาใช้ โปรดถามผู้ที่ให้ไฟล์ว่าได้มาจากที่ใด และแจ้งสำนักเลขาธิการ</translation>
  </message>
  <message>
   <source>“{file}” was not merged: this desk is not enrolled yet, so it cannot tell whose bundles to believe. Take in your secretariat's answer first (“lmcdesk accept”).</source>
   <translation>ไม่ได้ผสาน “{file}”: จุดปฏิบัติงานนี้ยังไม่ได้ลงทะเบียน จึงไม่ทราบว่าควรเชื่อถือชุดข้อมูลของผู้ใด โปรดรับคำตอบของสำนักเลขาธิการเข้าก่อน (“lmcdesk accept”)</translation>
  </message>
  <message>
   <source>“{file}” came while something else is being written at this desk. It is kept, and merged by itself with the next one.</source>
   <translation>“{file}” มาถึงขณะกำลังเขียนข้อมูลอื่นที่จุดปฏิบัติงานนี้ จึงเก็บไว้ก่อน และโปรแกรมจะผสานให้เองพร้อมชุดข้อมูลถัดไป</translation>
  </message>
  <message>
   <source>“{file}” cannot be merged yet, and too much is kept at this desk already, so it was not taken in. Nothing of it was applied, and the file stays where it is. See what waits with “lmcdesk waiting”, drop what is not needed with “lmcdesk waiting --drop”, then merge it again.</source>
   <translation>ยังผสาน “{file}” ไม่ได้ และจุดปฏิบัติงานนี้เก็บชุดข้อมูลที่รออยู่มากเกินไปแล้ว จึงไม่ได้รับเข้า ไม่ได้นำข้อมูลใดมาใช้ และไฟล์ยังอยู่ที่เดิม ดูสิ่งที่รออยู่ด้วย “lmcdesk waiting” นำสิ่งที่ไม่ต้องการออกด้วย “lmcdesk waiting --drop” แล้วผสานอีกครั้ง</translation>
  </message>
  <message>
   <source>“{file}” is signed by an unknown desk: no secretariat that this desk trusts has enrolled {desk} (key {fingerprint}). Nothing of it was applied. Have that desk enrolled first.</source>
   <translation>“{file}” ลงลายมือชื่อโดยจุดปฏิบัติงานที่ไม่รู้จัก: ไม่มีสำนักเลขาธิการแห่งใดที่จุดปฏิบัติงานนี้เชื่อถือได้ลงทะเบียน {desk} (กุญแจ {fingerprint}) ไว้ ไม่ได้นำข้อมูลใดมาใช้ โปรดให้ลงทะเบียนจุดนั้นก่อน</translation>
  </message>
  <message>
   <source>“{file}” comes from {country}, whose secretariat this desk does not trust yet. Nothing of it was applied. Compare that secretariat's fingerprint and trust it first (“lmcdesk trust”).</source>
   <translation>“{file}” มาจาก {country} ซึ่งจุดปฏิบัติงานนี้ยังไม่เชื่อถือสำนักเลขาธิการ ไม่ได้นำข้อมูลใดมาใช้ โปรดเทียบลายนิ้วมือดิจิทัลของสำนักเลขาธิการนั้นและเชื่อถือก่อน (“lmcdesk trust”)</translation>
  </message>
  <message>
   <source>“{file}” is signed by a desk of {country} that the secretariat of {other} enrolled, which it may not. Nothing of it was applied.</source>
   <translation>“{file}” ลงลายมือชื่อโดยจุดปฏิบัติงานของ {country} แต่ผู้ลงทะเบียนให้คือสำนักเลขาธิการของ {other} ซึ่งไม่มีสิทธิ์ลงทะเบียนจุดปฏิบัติงานของประเทศอื่น ไม่ได้นำข้อมูลใดมาใช้</translation>
  </message>
  <message>
   <source>“{file}” is signed by {desk}, whose certificate this desk revoked. Nothing of it was applied. If that office goes on with another computer, enrol that one.</source>
   <translation>“{file}” ลงลายมือชื่อโดย {desk} ซึ่งจุดปฏิบัติงานนี้เพิกถอนใบรับรองแล้ว ไม่ได้นำข้อมูลใดมาใช้ หากสำนักงานนั้นใช้คอมพิวเตอร์เครื่องอื่นต่อ ให้ลงทะเบียนเครื่องนั้น</translation>
  </message>
  <message>
   <source>“{file}” is signed by {desk}, whose certificate was revoked by its secretariat. Nothing of it was applied. Ask the secretariat whether that desk is to be enrolled anew.</source>
   <translation>“{file}” ลงลายมือชื่อโดย {desk} ซึ่งสำนักเลขาธิการเพิกถอนใบรับรองแล้ว ไม่ได้นำข้อมูลใดมาใช้ โปรดถามสำนักเลขาธิการว่าจะลงทะเบียนจุดนั้นใหม่หรือไม่</translation>
  </message>
  <message>
   <source>“{file}” is signed with a key of {desk} that this desk trusts no longer. Nothing of it was applied. Ask that secretariat for a bundle that it signs with its new key.</source>
   <translation>“{file}” ลงลายมือชื่อด้วยกุญแจของ {desk} ซึ่งจุดปฏิบัติงานนี้เลิกเชื่อถือแล้ว ไม่ได้นำข้อมูลใดมาใช้ โปรดขอให้สำนักเลขาธิการนั้นส่งชุดข้อมูลที่ลงลายมือชื่อด้วยกุญแจใหม่</translation>
  </message>
  <message>
   <source>“{file}” was made on {made}, but the certificate of {desk} is not valid before {starts}. Nothing of it was applied. Check the date of the computer there and make the bundle anew.</source>
   <translation>“{file}” สร้างเมื่อ {made} แต่ใบรับรองของ {desk} เริ่มมีผล {starts} ไม่ได้นำข้อมูลใดมาใช้ โปรดตรวจวันที่ของคอมพิวเตอร์ที่นั่น แล้วสร้างชุดข้อมูลใหม่</translation>
  </message>
  <message>
   <source>“{file}” was made on {made}, but the certificate of {desk} expired on {until}. Nothing of it was applied. Have that desk enrolled anew and the bundle made again.</source>
   <translation>“{file}” สร้างเมื่อ {made} แต่ใบรับรองของ {desk} หมดอายุเมื่อ {until} ไม่ได้นำข้อมูลใดมาใช้ โปรดให้ลงทะเบียนจุดนั้นใหม่ และสร้างชุดข้อมูลอีกครั้ง</translation>
  </message>
  <message>
   <source>“{file}” says that it comes from {desk}, but its certificate is that of {certified} and not for the same place and role. Nothing of it was applied. Have that desk enrolled anew.</source>
   <translation>“{file}” ระบุว่ามาจาก {desk} แต่ใบรับรองเป็นของ {certified} และไม่ใช่สำหรับพื้นที่และบทบาทเดียวกัน ไม่ได้นำข้อมูลใดมาใช้ โปรดให้ลงทะเบียนจุดนั้นใหม่</translation>
  </message>
  <message>
   <source>“{file}” is signed by {desk}, but goes by the identity of another desk, in whose name it would speak. Nothing of it was applied. Ask the person who gave it to you where it comes from, and tell your secretariat.</source>
   <translation>“{file}” ลงลายมือชื่อโดย {desk} แต่ใช้ตัวตนของจุดปฏิบัติงานอื่นเพื่อแจ้งข้อมูลในนามจุดนั้น ไม่ได้นำข้อมูลใดมาใช้ โปรดถามผู้ที่ให้ไฟล์ว่าได้มาจากที่ใด และแจ้งสำนักเลขาธิการ</translation>
  </message>
  <message>
   <source>“{file}” tells of work at {desk} that is not signed by that desk, or not as it was signed there. Nothing of it was applied. Tell your secretariat: somebody may have altered it on its way.</source>
   <translation>“{file}” แจ้งงานของ {desk} ที่จุดนั้นไม่ได้ลงลายมือชื่อ หรือไม่ตรงกับที่ลงลายมือชื่อไว้ ไม่ได้นำข้อมูลใดมาใช้ โปรดแจ้งสำนักเลขาธิการ เพราะอาจมีผู้แก้ไขระหว่างทาง</translation>
  </message>
  <message>
   <source>“{file}” holds work in the name of {desk} that is signed with a key which no secretariat trusted here has enrolled for that desk. Nothing of it was applied. It is tried again once that is known otherwise; the secretariat's own bundles bring the rest meanwhile.</source>
   <translation>“{file}” มีงานในนามของ {desk} ที่ลงลายมือชื่อด้วยกุญแจซึ่งไม่มีสำนักเลขาธิการแห่งใดที่เชื่อถืออยู่ที่นี่ลงทะเบียนให้จุดนั้น ไม่ได้นำข้อมูลใดมาใช้ โปรแกรมจะลองใหม่ให้เองเมื่อทราบว่ากุญแจนั้นลงทะเบียนแล้ว ระหว่างนี้ข้อมูลส่วนที่เหลือจะมากับชุดข้อมูลของสำนักเลขาธิการเอง</translation>
  </message>
  <message>
   <source>{refusal} What it tells of certificates and revocations was kept, since each is signed by itself.</source>
   <translation>{refusal} ส่วนข้อมูลเรื่องใบรับรองและการเพิกถอนเก็บไว้แล้ว เพราะแต่ละรายการมีลายมือชื่อของตนเอง</translation>
  </message>
  <message>
   <source>{refusal} There was no room to keep a copy of it at this desk either, so the file is only where it came from. “lmcdesk waiting --drop” makes room.</source>
   <translation>{refusal} จุดปฏิบัติงานนี้ไม่มีที่ว่างพอจะเก็บสำเนาไว้ด้วย ไฟล์จึงมีอยู่เฉพาะที่เดิมที่มา โปรดใช้ “lmcdesk waiting --drop” เพื่อเพิ่มที่ว่าง</translation>
  </message>
  <message>
   <source>“{file}” is encrypted for {desk}, and this desk cannot open it. Nothing of it was applied. Hand it on to that desk, or ask its sender for a bundle for this one.</source>
   <translation>“{file}” เข้ารหัสไว้สำหรับ {desk} จุดปฏิบัติงานนี้เปิดไม่ได้ ไม่ได้นำข้อมูลใดมาใช้ โปรดส่งต่อให้จุดนั้น หรือขอชุดข้อมูลสำหรับจุดนี้จากผู้ส่ง</translation>
  </message>
  <message>
   <source>“{file}” is encrypted, and nothing of it was applied. {why}</source>
   <translation>“{file}” เข้ารหัสไว้ และไม่ได้นำข้อมูลใดมาใช้ {why}</translation>
  </message>
  <message>
   <source>“{file}” announces a file of evidence of {size} MB, which is more than a desk keeps. Nothing of it was applied. Ask its sender for a bundle without evidence.</source>
   <translation>“{file}” แจ้งว่ามีไฟล์หลักฐานขนาด {size} MB ซึ่งใหญ่เกินกว่าที่จุดปฏิบัติงานเก็บได้ ไม่ได้นำข้อมูลใดมาใช้ โปรดขอชุดข้อมูลที่ไม่มีหลักฐานจากผู้ส่ง</translation>
  </message>
  <message>
   <source>“{file}” brings evidence that needs {needed} MB, and the disk has {free} MB left. Nothing of it was applied. Make room on the disk, then merge it again.</source>
   <translation>“{file}” มีหลักฐานที่ต้องใช้พื้นที่ {needed} MB แต่ดิสก์เหลือ {free} MB ไม่ได้นำข้อมูลใดมาใช้ โปรดเพิ่มพื้นที่ว่างในดิสก์ แล้วผสานอีกครั้ง</translation>
  </message>
 </context>
 <context>
  <name>MessageBar</name>
  <message>
   <source>Close this message</source>
   <translation>ปิดข้อความนี้</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>และอีก {n}</translation>
  </message>
 </context>
 <context>
  <name>Milestones</name>
  <message>
   <source>Milestone</source>
   <translation>หมุดหมาย</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>น้ำหนัก</translation>
  </message>
  <message>
   <source>Adopted</source>
   <translation>กำหนดที่รับรอง</translation>
  </message>
  <message>
   <source>Forecast or actual</source>
   <translation>คาดการณ์หรือจริง</translation>
  </message>
  <message>
   <source>State</source>
   <translation>สถานะ</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>ความก้าวหน้า</translation>
  </message>
  <message>
   <source>{late} · {reason}</source>
   <translation>{late} · {reason}</translation>
  </message>
  <message>
   <source>waits for “{milestone}”</source>
   <translation>รอ “{milestone}”</translation>
  </message>
  <message>
   <source>due today</source>
   <translation>ครบกำหนดวันนี้</translation>
  </message>
  <message>
   <source>in 1 day</source>
   <translation>อีก 1 วัน</translation>
  </message>
  <message>
   <source>in {n} days</source>
   <translation>อีก {n} วัน</translation>
  </message>
  <message>
   <source>1 day late</source>
   <translation>ล่าช้า 1 วัน</translation>
  </message>
  <message>
   <source>{n} days late</source>
   <translation>ล่าช้า {n} วัน</translation>
  </message>
  <message>
   <source>on the day</source>
   <translation>ตรงกำหนด</translation>
  </message>
  <message>
   <source>1 day early</source>
   <translation>เร็วกว่ากำหนด 1 วัน</translation>
  </message>
  <message>
   <source>{n} days early</source>
   <translation>เร็วกว่ากำหนด {n} วัน</translation>
  </message>
  <message>
   <source>Forecast moved later: from {before} to {now}</source>
   <translation>เลื่อนวันคาดการณ์ออกไป: จาก {before} เป็น {now}</translation>
  </message>
  <message>
   <source>Forecast moved earlier: from {before} to {now}</source>
   <translation>เลื่อนวันคาดการณ์เร็วขึ้น: จาก {before} เป็น {now}</translation>
  </message>
  <message>
   <source>{milestones}, weights {total}</source>
   <translation>{milestones} น้ำหนักรวม {total}</translation>
  </message>
  <message>
   <source>1 milestone</source>
   <translation>หมุดหมาย 1 รายการ</translation>
  </message>
  <message>
   <source>{n} milestones</source>
   <translation>หมุดหมาย {n} รายการ</translation>
  </message>
  <message>
   <source>Progress: {formula} %</source>
   <translation>ความก้าวหน้า: {formula} %</translation>
  </message>
  <message>
   <source>None</source>
   <translation>ไม่มี</translation>
  </message>
  <message>
   <source>All fields…</source>
   <translation>ทุกช่องข้อมูล…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>ยกเลิก</translation>
  </message>
  <message>
   <source>Your entry. It is kept as you type.</source>
   <translation>ข้อมูลของท่าน เก็บไว้ให้ขณะที่พิมพ์</translation>
  </message>
  <message>
   <source>Typed on {moment} and not saved yet.</source>
   <translation>พิมพ์เมื่อ {moment} และยังไม่ได้บันทึก</translation>
  </message>
  <message>
   <source>One of the two titles is enough.</source>
   <translation>มีชื่อภาษาใดภาษาหนึ่งก็พอ</translation>
  </message>
  <message>
   <source>Once saved it stays as it is.</source>
   <translation>เมื่อบันทึกแล้วจะเปลี่ยนไม่ได้</translation>
  </message>
  <message>
   <source>New milestone</source>
   <translation>หมุดหมายใหม่</translation>
  </message>
  <message>
   <source>Move to bin</source>
   <translation>ย้ายไปถังขยะ</translation>
  </message>
  <message>
   <source>Milestones</source>
   <translation>หมุดหมาย</translation>
  </message>
  <message>
   <source>This project has no milestones yet, so nobody can see how far it is.</source>
   <translation>โครงการนี้ยังไม่มีหมุดหมาย จึงไม่มีผู้ใดเห็นว่าดำเนินการไปถึงใด</translation>
  </message>
  <message>
   <source>Add milestone</source>
   <translation>เพิ่มหมุดหมาย</translation>
  </message>
  <message>
   <source>What you typed in “{milestone}” is kept, but not saved yet.</source>
   <translation>สิ่งที่ท่านพิมพ์ใน “{milestone}” เก็บไว้แล้ว แต่ยังไม่ได้บันทึก</translation>
  </message>
  <message>
   <source>“{milestone}” is in the bin. Nothing of it is lost.</source>
   <translation>“{milestone}” อยู่ในถังขยะ ไม่มีข้อมูลใดสูญหาย</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>เลิกทำ</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>บันทึก</translation>
  </message>
 </context>
 <context>
  <name>Money</name>
  <message>
   <source>Funding lines in {currency} that are not in this total: {lines}. No exchange rate is known for {day} or an earlier day.</source>
   <translation>รายการเงินทุนสกุล {currency} ที่ไม่อยู่ในยอดรวมนี้: {lines} ไม่ทราบอัตราแลกเปลี่ยนของ {day} หรือวันก่อนหน้า</translation>
  </message>
  <message>
   <source>Funding lines without a currency, which are not in this total: {lines}.</source>
   <translation>รายการเงินทุนที่ไม่ระบุสกุลเงิน ซึ่งไม่อยู่ในยอดรวมนี้: {lines}</translation>
  </message>
  <message>
   <source>Funding lines with an amount too large or too fine to count, which are not in this total: {lines}.</source>
   <translation>รายการเงินทุนที่จำนวนเงินมากหรือละเอียดเกินกว่าจะคำนวณได้ ซึ่งไม่อยู่ในยอดรวมนี้: {lines}</translation>
  </message>
 </context>
 <context>
  <name>Month</name>
  <message>
   <source>Jan</source>
   <translation>ม.ค.</translation>
  </message>
  <message>
   <source>Feb</source>
   <translation>ก.พ.</translation>
  </message>
  <message>
   <source>Mar</source>
   <translation>มี.ค.</translation>
  </message>
  <message>
   <source>Apr</source>
   <translation>เม.ย.</translation>
  </message>
  <message>
   <source>May</source>
   <translation>พ.ค.</translation>
  </message>
  <message>
   <source>Jun</source>
   <translation>มิ.ย.</translation>
  </message>
  <message>
   <source>Jul</source>
   <translation>ก.ค.</translation>
  </message>
  <message>
   <source>Aug</source>
   <translation>ส.ค.</translation>
  </message>
  <message>
   <source>Sep</source>
   <translation>ก.ย.</translation>
  </message>
  <message>
   <source>Oct</source>
   <translation>ต.ค.</translation>
  </message>
  <message>
   <source>Nov</source>
   <translation>พ.ย.</translation>
  </message>
  <message>
   <source>Dec</source>
   <translation>ธ.ค.</translation>
  </message>
 </context>
 <context>
  <name>OrganisationKind</name>
  <message>
   <source>National authority</source>
   <translation>หน่วยงานระดับชาติ</translation>
  </message>
  <message>
   <source>Local authority</source>
   <translation>หน่วยงานท้องถิ่น</translation>
  </message>
  <message>
   <source>International organisation</source>
   <translation>องค์การระหว่างประเทศ</translation>
  </message>
  <message>
   <source>Research or training institution</source>
   <translation>สถาบันวิจัยหรือฝึกอบรม</translation>
  </message>
  <message>
   <source>Enterprise</source>
   <translatorcomment>วิสาหกิจ also suggests state enterprise; บริษัทหรือวิสาหกิจ may be clearer.</translatorcomment>
   <translation>วิสาหกิจ</translation>
  </message>
  <message>
   <source>Association</source>
   <translation>สมาคม</translation>
  </message>
  <message>
   <source>Another body</source>
   <translation>หน่วยงานอื่น</translation>
  </message>
 </context>
 <context>
  <name>Organisations</name>
  <message>
   <source>Type some letters. A name that is not in the list is proposed for it.</source>
   <translation>พิมพ์ตัวอักษรบางตัว ชื่อที่ไม่อยู่ในรายการจะถูกเสนอเข้ารายการ</translation>
  </message>
 </context>
 <context>
  <name>Pages</name>
  <message>
   <source>Welcome</source>
   <translation>ยินดีต้อนรับ</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>โครงการ</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>โครงการ</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>ตัวเลขสำคัญ</translation>
  </message>
  <message>
   <source>Plan of Action</source>
   <translation>แผนปฏิบัติการ</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>แลกเปลี่ยนข้อมูล</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>รอตัดสินใจ</translation>
  </message>
  <message>
   <source>Excel</source>
   <translation>Excel</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>พิมพ์</translation>
  </message>
  <message>
   <source>somebody at this desk</source>
   <translation>ผู้ใช้ที่จุดปฏิบัติงานนี้</translation>
  </message>
  <message>
   <source>A manager's desk reads and prints. The province or the secretariat makes changes.</source>
   <translation>จุดปฏิบัติงานของผู้บริหารใช้อ่านและสั่งพิมพ์เท่านั้น จังหวัดหรือสำนักเลขาธิการเป็นผู้แก้ไข</translation>
  </message>
  <message>
   <source>Another desk leads this project. Its changes come from there by bundle.</source>
   <translation>จุดปฏิบัติงานอื่นเป็นผู้รับผิดชอบโครงการนี้ การแก้ไขมาจากที่นั่นทางชุดข้อมูล</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>{code} is none of the six countries: use {codes}.</source>
   <translation>{code} ไม่ใช่ประเทศในหกประเทศ โปรดใช้ {codes}</translation>
  </message>
  <message>
   <source>There is no province with the code {code}.</source>
   <translation>ไม่มีจังหวัดที่มีรหัส {code}</translation>
  </message>
 </context>
 <context>
  <name>Plan</name>
  <message>
   <source>Only rows with blanks</source>
   <translation>เฉพาะแถวที่มีเซลล์ว่าง</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>พิมพ์…</translation>
  </message>
  <message>
   <source>The figures are still being read.</source>
   <translation>กำลังอ่านตัวเลขอยู่</translation>
  </message>
  <message>
   <source>Chosen cell</source>
   <translation>เซลล์ที่เลือก</translation>
  </message>
  <message>
   <source>Pillar</source>
   <translation>เสาหลัก</translation>
  </message>
  <message>
   <source>{section}, its measures are shown: {n}</source>
   <translation>{section}, มาตรการที่แสดง: {n}</translation>
  </message>
  <message>
   <source>{section}, measures: {n}</source>
   <translation>{section}, มาตรการ: {n}</translation>
  </message>
  <message>
   <source>projects</source>
   <translation>โครงการ</translation>
  </message>
  <message>
   <source>USD committed</source>
   <translation>ผูกพัน (USD)</translation>
  </message>
  <message>
   <source>Blanks</source>
   <translation>เซลล์ว่าง</translation>
  </message>
  <message>
   <source>{section} × {country}</source>
   <translation>{section} × {country}</translation>
  </message>
  <message>
   <source>no project</source>
   <translation>ไม่มีโครงการ</translation>
  </message>
  <message>
   <source>Show it in the list</source>
   <translation>แสดงในรายการ</translation>
  </message>
  <message>
   <source>Show all {n} projects</source>
   <translation>แสดงทั้ง {n} โครงการ</translation>
  </message>
  <message>
   <source>{n} of {all} cells have no project. Sections without any: {sections}.</source>
   <translation>{n} จาก {all} เซลล์ไม่มีโครงการ หมวดที่ไม่มีโครงการเลย: {sections}</translation>
  </message>
  <message>
   <source>All countries</source>
   <translation>ทุกประเทศ</translation>
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
   <translation>เปิดไฟล์แผน {file} ไม่ได้</translation>
  </message>
  <message>
   <source>The plan file {file} is damaged: it is not JSON.</source>
   <translation>ไฟล์แผน {file} ชำรุด: ไม่ใช่ JSON</translation>
  </message>
  <message>
   <source>The file {file} holds no plan.</source>
   <translation>ไฟล์ {file} ไม่มีแผน</translation>
  </message>
  <message>
   <source>The plan file {file} has form {form}; this version of the program reads {ours}.</source>
   <translation>ไฟล์แผน {file} เป็นรูปแบบ {form} แต่โปรแกรมรุ่นนี้อ่านรูปแบบ {ours}</translation>
  </message>
  <message>
   <source>The plan in {file} ends before it begins.</source>
   <translation>แผนใน {file} สิ้นสุดก่อนวันเริ่ม</translation>
  </message>
  <message>
   <source>The plan file {file} puts section {number} in two priority areas.</source>
   <translation>ไฟล์แผน {file} จัดหมวด {number} ไว้ในสาขาความร่วมมือหลักสองสาขา</translation>
  </message>
  <message>
   <source>The plan file {file} has a priority area with section {number}, but no such section.</source>
   <translation>ไฟล์แผน {file} มีสาขาความร่วมมือหลักที่มีหมวด {number} แต่ไม่มีหมวดนั้น</translation>
  </message>
  <message>
   <source>The plan file {file} puts section {number} under {above}, where it does not belong.</source>
   <translation>ไฟล์แผน {file} จัดหมวด {number} ไว้ใต้ {above} ซึ่งไม่ใช่ที่ของหมวดนี้</translation>
  </message>
  <message>
   <source>The plan file {file} puts section {number} under {above}, which does not come before it.</source>
   <translation>ไฟล์แผน {file} จัดหมวด {number} ไว้ใต้ {above} ซึ่งไม่ได้มาก่อน</translation>
  </message>
  <message>
   <source>The plan file {file} has measure {id} where {expected} should stand.</source>
   <translation>ไฟล์แผน {file} มีมาตรการ {id} ในตำแหน่งที่ควรเป็น {expected}</translation>
  </message>
  <message>
   <source>The plan file {file} has measure {id} in section {section}, where it does not belong.</source>
   <translation>ไฟล์แผน {file} มีมาตรการ {id} ในหมวด {section} ซึ่งไม่ใช่ที่ของมาตรการนี้</translation>
  </message>
  <message>
   <source>The plan file {file} lacks “{key}” at {where}, or has something else there.</source>
   <translation>ไฟล์แผน {file} ไม่มี “{key}” ที่ {where} หรือมีสิ่งอื่นอยู่ที่นั่น</translation>
  </message>
  <message>
   <source>The plan file {file} holds {name} twice.</source>
   <translation>ไฟล์แผน {file} มี {name} ซ้ำสองครั้ง</translation>
  </message>
  <message>
   <source>The plan file {file} has “{number}” where a section's number should stand.</source>
   <translation>ไฟล์แผน {file} มี “{number}” ในตำแหน่งที่ควรเป็นเลขหมวด</translation>
  </message>
  <message>
   <source>The plan file {file} has an empty text, or no English one, at {where}.</source>
   <translation>ไฟล์แผน {file} มีข้อความว่างหรือไม่มีข้อความภาษาอังกฤษที่ {where}</translation>
  </message>
  <message>
   <source>The plan file {file} has “{value}” as {key} of {where}, which is unknown.</source>
   <translation>ไฟล์แผน {file} มี “{value}” เป็น {key} ของ {where} ซึ่งไม่รู้จัก</translation>
  </message>
  <message>
   <source>The plan file {file} has “{value}” as day of {where}, which is no month and day.</source>
   <translation>ไฟล์แผน {file} มี “{value}” เป็นวันของ {where} ซึ่งไม่ใช่เดือนและวัน</translation>
  </message>
  <message>
   <source>The plan file {file} names {source} as source of {where}, but holds no such measure.</source>
   <translation>ไฟล์แผน {file} ระบุ {source} เป็นที่มาของ {where} แต่ไม่มีมาตรการนั้น</translation>
  </message>
 </context>
 <context>
  <name>Print</name>
  <message>
   <source>As of {day}</source>
   <translation>ข้อมูล ณ {day}</translation>
  </message>
  <message>
   <source>The disk is full, so {name} was not written. Free some space or choose another folder, then print again.</source>
   <translation>ดิสก์เต็ม จึงไม่ได้เขียน {name} โปรดเพิ่มพื้นที่ว่างหรือเลือกโฟลเดอร์อื่น แล้วพิมพ์อีกครั้ง</translation>
  </message>
  <message>
   <source>{name} cannot be written in {folder}: the folder is read-only, or the file is open in another program. Close it there or choose another folder, then print again.</source>
   <translation>เขียน {name} ใน {folder} ไม่ได้: โฟลเดอร์อ่านได้อย่างเดียว หรือไฟล์เปิดอยู่ในโปรแกรมอื่น โปรดปิดไฟล์หรือเลือกโฟลเดอร์อื่น แล้วพิมพ์อีกครั้ง</translation>
  </message>
  <message>
   <source>{name} cannot be written in {folder}. Choose another folder, then print again.</source>
   <translation>เขียน {name} ใน {folder} ไม่ได้ โปรดเลือกโฟลเดอร์อื่น แล้วพิมพ์อีกครั้ง</translation>
  </message>
  <message>
   <source>National summary</source>
   <translation>สรุประดับชาติ</translation>
  </message>
  <message>
   <source>States, delays and money by section and province, with the list of projects.</source>
   <translation>สถานะ ความล่าช้า และเงินทุนแยกตามหมวดและจังหวัด พร้อมรายการโครงการ</translation>
  </message>
  <message>
   <source>Annual progress report</source>
   <translation>รายงานความก้าวหน้าประจำปี</translation>
  </message>
  <message>
   <source>The year by pillar, section and measure, with achievements, delays, funding and an outlook.</source>
   <translation>ผลการดำเนินงานของปีตามเสาหลัก หมวด และมาตรการ พร้อมผลสำเร็จ ความล่าช้า เงินทุน และแนวทางในระยะต่อไป</translation>
  </message>
  <message>
   <source>Projects proposed for next year</source>
   <translation>โครงการที่เสนอสำหรับปีถัดไป</translation>
  </message>
  <message>
   <source>The list for the SOM and the FMM: by state and section, with budgets and decisions.</source>
   <translation>รายการสำหรับที่ประชุม SOM และ FMM: ตามสถานะและหมวด พร้อมงบประมาณและมติที่ประชุม</translation>
  </message>
  <message>
   <source>Coverage of the Plan</source>
   <translation>ความครอบคลุมของแผนปฏิบัติการ</translation>
  </message>
  <message>
   <source>Which sections and measures of the Plan have projects in which country, and what has none.</source>
   <translation>หมวดและมาตรการใดของแผนปฏิบัติการมีโครงการในประเทศใด และส่วนใดยังไม่มีโครงการ</translation>
  </message>
  <message>
   <source>Province summary</source>
   <translation>สรุประดับจังหวัด</translation>
  </message>
  <message>
   <source>One province: states, delays, money and progress reports, with the list of its projects.</source>
   <translation>หนึ่งจังหวัด: สถานะ ความล่าช้า เงินทุน และรายงานความก้าวหน้า พร้อมรายการโครงการ</translation>
  </message>
  <message>
   <source>Funding by source and year</source>
   <translation>เงินทุนตามแหล่งและปี</translation>
  </message>
  <message>
   <source>Money committed, disbursed and spent: by source, year, kind, place and currency.</source>
   <translation>เงินทุนที่ผูกพัน เบิกจ่าย และใช้จ่าย: ตามแหล่ง ปี ประเภท สถานที่ และสกุลเงิน</translation>
  </message>
  <message>
   <source>Timeline of projects</source>
   <translation>เส้นเวลาโครงการ</translation>
  </message>
  <message>
   <source>When projects run and were to run, with their milestones and today's line, on pages of A3.</source>
   <translation>โครงการดำเนินการเมื่อใดและมีกำหนดดำเนินการเมื่อใด พร้อมหมุดหมายและเส้นแสดงวันนี้ บนหน้า A3</translation>
  </message>
  <message>
   <source>Project sheet</source>
   <translation>เอกสารโครงการ</translation>
  </message>
  <message>
   <source>One project on one or two pages: milestones, money, what was reported.</source>
   <translation>โครงการเดียวในหนึ่งหรือสองหน้า: หมุดหมาย เงินทุน และสิ่งที่รายงานแล้ว</translation>
  </message>
  <message>
   <source>Overdue milestones</source>
   <translation>หมุดหมายที่เลยกำหนด</translation>
  </message>
  <message>
   <source>What is past its due day: where, why, for how long, and all of it by province.</source>
   <translation>หมุดหมายที่เลยกำหนด: อยู่ที่ใด เพราะเหตุใด นานเท่าใด พร้อมรายการทั้งหมดตามจังหวัด</translation>
  </message>
  <message>
   <source>Assessments</source>
   <translation>การประเมิน</translation>
  </message>
  <message>
   <source>All assessments on one score sheet side by side, and what became of recommendations.</source>
   <translation>การประเมินทั้งหมดเคียงกันในตารางคะแนนเดียว พร้อมผลของข้อเสนอแนะ</translation>
  </message>
  <message>
   <source>Who has reported</source>
   <translation>ใครรายงานแล้ว</translation>
  </message>
  <message>
   <source>Progress reports and bundles of each province by quarters and months, and who is missing.</source>
   <translation>รายงานความก้าวหน้าและชุดข้อมูลของแต่ละจังหวัดรายไตรมาสและรายเดือน และใครที่ยังขาดส่ง</translation>
  </message>
  <message>
   <source>Page {page}</source>
   <translation>หน้า {page}</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>หน้า {page} จาก {pages}</translation>
  </message>
  <message>
   <source>“{record}” holds characters that no font shows ({characters}): a box stands for each.</source>
   <translation>“{record}” มีอักขระที่ไม่มีแบบอักษรใดแสดงได้ ({characters}) จึงแสดงช่องสี่เหลี่ยมแทนแต่ละอักขระ</translation>
  </message>
  <message>
   <source>Further records that hold such characters: {n}.</source>
   <translation>ระเบียนอื่นที่มีอักขระเช่นนี้: {n}</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>ปี</translation>
  </message>
  <message>
   <source>Sent to the printer. Pages: {n}.</source>
   <translation>ส่งไปยังเครื่องพิมพ์แล้ว จำนวนหน้า: {n}</translation>
  </message>
  <message>
   <source>Printing</source>
   <translation>กำลังพิมพ์</translation>
  </message>
  <message>
   <source>The printer “{name}” took no page. See that it is on and has paper, or save the report as PDF.</source>
   <translation>เครื่องพิมพ์ “{name}” ไม่รับงานพิมพ์แม้แต่หน้าเดียว โปรดตรวจว่าเครื่องเปิดอยู่และมีกระดาษ หรือบันทึกรายงานเป็น PDF</translation>
  </message>
  <message>
   <source>Saved “{file}”. Sheets: {n}.</source>
   <translation>บันทึก “{file}” แล้ว จำนวนแผ่นงาน: {n}</translation>
  </message>
  <message>
   <source>Open the file</source>
   <translation>เปิดไฟล์</translation>
  </message>
  <message>
   <source>Pages before</source>
   <translation>หน้าก่อน</translation>
  </message>
  <message>
   <source>Pages after</source>
   <translation>หน้าถัดไป</translation>
  </message>
  <message>
   <source>Reports are printed from what this desk holds now, as of today.</source>
   <translation>พิมพ์รายงานจากข้อมูลที่จุดปฏิบัติงานนี้มีอยู่ขณะนี้ ณ วันนี้</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>พิมพ์</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>พิมพ์…</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>บันทึกเป็น PDF…</translation>
  </message>
  <message>
   <source>Save as workbook…</source>
   <translation>บันทึกเป็นสมุดงาน…</translation>
  </message>
  <message>
   <source>Freeze as an edition…</source>
   <translation>ออกเป็นฉบับ…</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>รายงาน</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>หน้า</translation>
  </message>
  <message>
   <source>These are the first pages.</source>
   <translation>นี่คือหน้าแรก</translation>
  </message>
  <message>
   <source>These are the last pages.</source>
   <translation>นี่คือหน้าสุดท้าย</translation>
  </message>
  <message>
   <source>Choose a project first.</source>
   <translation>โปรดเลือกโครงการก่อน</translation>
  </message>
  <message>
   <source>Choose what this desk holds now, then freeze it.</source>
   <translation>โปรดเลือกข้อมูลที่จุดปฏิบัติงานนี้มีอยู่ขณะนี้ก่อน แล้วจึงออกเป็นฉบับ</translation>
  </message>
  <message>
   <source>Page {first} of {pages}</source>
   <translation>หน้า {first} จาก {pages}</translation>
  </message>
  <message>
   <source>Pages {first} to {last} of {pages}</source>
   <translation>หน้า {first} ถึง {last} จาก {pages}</translation>
  </message>
  <message>
   <source>Common Era (2026)</source>
   <translation>คริสต์ศักราช (2026)</translation>
  </message>
  <message>
   <source>Buddhist Era (2569)</source>
   <translation>พุทธศักราช (2569)</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>โครงการ</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>จังหวัด</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>ภาษา</translation>
  </message>
  <message>
   <source>Digits</source>
   <translation>ตัวเลข</translation>
  </message>
  <message>
   <source>Years</source>
   <translation>ศักราช</translation>
  </message>
  <message>
   <source>Mark as a draft</source>
   <translation>ระบุว่าเป็นร่าง</translation>
  </message>
  <message>
   <source>Letterhead…</source>
   <translation>หัวรายงาน…</translation>
  </message>
  <message>
   <source>All years of the Plan</source>
   <translation>ทุกปีของแผนปฏิบัติการ</translation>
  </message>
  <message>
   <source>What is printed</source>
   <translation>สิ่งที่จะพิมพ์</translation>
  </message>
  <message>
   <source>Its figures and its pages are kept as they are now, and can be printed again at any time, exactly the same. The next one gets the next number.</source>
   <translation>ตัวเลขและหน้าของรายงานจะเก็บไว้ตามที่เป็นอยู่ขณะนี้ และพิมพ์ซ้ำให้เหมือนเดิมทุกประการได้ทุกเมื่อ ฉบับต่อไปจะได้เลขที่ถัดไป</translation>
  </message>
  <message>
   <source>Freeze “{report}” as a numbered edition?</source>
   <translation>ออก “{report}” เป็นฉบับที่มีเลขที่หรือไม่</translation>
  </message>
  <message>
   <source>Freeze</source>
   <translatorcomment>“ตรึง” (Excel's freeze panes, to pin) was not understandable as a button, so “ออกฉบับ” (issue an edition) was put; it says less plainly that figures stay fixed and might suggest official publication; “จัดเก็บเป็นฉบับ” is the alternative.</translatorcomment>
   <translation>ออกฉบับ</translation>
  </message>
  <message>
   <source>Frozen as edition {number}. It goes to other desks with the next bundles.</source>
   <translation>ออกเป็นฉบับที่ {number} แล้ว ฉบับนี้จะส่งไปยังจุดปฏิบัติงานอื่นพร้อมชุดข้อมูลถัดไป</translation>
  </message>
  <message>
   <source>Freezing</source>
   <translation>กำลังออกฉบับ</translation>
  </message>
  <message>
   <source>What this desk holds now</source>
   <translation>ข้อมูลที่จุดปฏิบัติงานนี้มีอยู่ขณะนี้</translation>
  </message>
  <message>
   <source>Edition {number}, {day}</source>
   <translation>ฉบับที่ {number} ({day})</translation>
  </message>
  <message>
   <source>Edition {number} of {place}, {day}</source>
   <translation>ฉบับที่ {number} ของ {place} ({day})</translation>
  </message>
  <message>
   <source>Changes since edition {number}</source>
   <translation>รายการแก้ไขตั้งแต่ฉบับที่ {number}</translation>
  </message>
  <message>
   <source>Changes since edition {number} of {place}</source>
   <translation>รายการแก้ไขตั้งแต่ฉบับที่ {number} ของ {place}</translation>
  </message>
  <message>
   <source>Changes from edition {earlier} to edition {later}</source>
   <translation>รายการแก้ไขจากฉบับที่ {earlier} ถึงฉบับที่ {later}</translation>
  </message>
  <message>
   <source>Pages of the report</source>
   <translation>หน้าของรายงาน</translation>
  </message>
  <message>
   <source>PDF files</source>
   <translation>ไฟล์ PDF</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>เปิดโฟลเดอร์</translation>
  </message>
  <message>
   <source>Saved “{file}”. Pages: {n}.</source>
   <translation>บันทึก “{file}” แล้ว จำนวนหน้า: {n}</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>บันทึกรายงาน</translation>
  </message>
  <message>
   <source>Saved as “{file}”.</source>
   <translation>บันทึกเป็น “{file}” แล้ว</translation>
  </message>
 </context>
 <context>
  <name>Progress</name>
  <message>
   <source>as planned</source>
   <translation>ตามแผน</translation>
  </message>
  <message>
   <source>{points} behind</source>
   <translation>ช้ากว่าแผน {points}</translation>
  </message>
  <message>
   <source>reached</source>
   <translation>บรรลุแล้ว</translation>
  </message>
  <message>
   <source>begins {year}</source>
   <translation>เริ่มปี {year}</translation>
  </message>
  <message>
   <source>begins {day}</source>
   <translation>เริ่ม {day}</translation>
  </message>
 </context>
 <context>
  <name>Project</name>
  <message>
   <source>Add milestone</source>
   <translation>เพิ่มหมุดหมาย</translation>
  </message>
  <message>
   <source>Milestones</source>
   <translation>หมุดหมาย</translation>
  </message>
  <message>
   <source>Facts</source>
   <translation>ข้อมูลโครงการ</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>เงินทุน</translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>รายงาน</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>ความเห็น</translation>
  </message>
  <message>
   <source>This project lies in the bin, or has not come to this desk yet.</source>
   <translation>โครงการนี้อยู่ในถังขยะ หรือยังมาไม่ถึงจุดปฏิบัติงานนี้</translation>
  </message>
  <message>
   <source>Show all projects</source>
   <translation>แสดงโครงการทั้งหมด</translation>
  </message>
  <message>
   <source>What you typed about the project is kept, but not saved yet.</source>
   <translation>สิ่งที่ท่านพิมพ์เกี่ยวกับโครงการเก็บไว้แล้ว แต่ยังไม่ได้บันทึก</translation>
  </message>
  <message>
   <source>No such project</source>
   <translation>ไม่มีโครงการนี้</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>เพิ่ม</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>โครงการใหม่</translation>
  </message>
  <message>
   <source>What a project needs</source>
   <translation>สิ่งที่โครงการต้องมี</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>ประวัติ</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>โครงการ</translation>
  </message>
  <message>
   <source>Projects  ›  {section}</source>
   <translation>โครงการ  ›  {section}</translation>
  </message>
  <message>
   <source>Save project</source>
   <translation>บันทึกโครงการ</translation>
  </message>
  <message>
   <source>Move to bin</source>
   <translation>ย้ายไปถังขยะ</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>ละทิ้ง</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>บันทึก</translation>
  </message>
  <message>
   <source>Print sheet…</source>
   <translation>พิมพ์เอกสารโครงการ…</translation>
  </message>
  <message>
   <source>Edit facts</source>
   <translation>แก้ไขข้อมูล</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>ไม่มีข้อมูลใดเปลี่ยนแปลง</translation>
  </message>
  <message>
   <source>“{project}” is in the bin with all that belongs to it. Nothing of it is lost.</source>
   <translation>“{project}” และทุกสิ่งที่เป็นของโครงการอยู่ในถังขยะ ไม่มีข้อมูลใดสูญหาย</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>เลิกทำ</translation>
  </message>
  <message>
   <source>Late, 1 day</source>
   <translation>ล่าช้า 1 วัน</translation>
  </message>
  <message>
   <source>Late, {n} days</source>
   <translation>ล่าช้า {n} วัน</translation>
  </message>
  <message>
   <source>{n} to decide</source>
   <translation>รอตัดสินใจ {n}</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>ความก้าวหน้า</translation>
  </message>
  <message>
   <source>no milestones yet</source>
   <translation>ยังไม่มีหมุดหมาย</translation>
  </message>
  <message>
   <source>as reported; no milestones yet</source>
   <translation>ตามรายงาน ยังไม่มีหมุดหมาย</translation>
  </message>
  <message>
   <source>weighted sum of {milestones}</source>
   <translation>ผลรวมถ่วงน้ำหนักของ{milestones}</translation>
  </message>
  <message>
   <source>mean of {milestones}</source>
   <translation>ค่าเฉลี่ยของ{milestones}</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>สิ้นสุดเมื่อ</translation>
  </message>
  <message>
   <source>Forecast end</source>
   <translation>คาดว่าจะสิ้นสุด</translation>
  </message>
  <message>
   <source>not adopted yet</source>
   <translation>ยังไม่ได้รับรอง</translation>
  </message>
  <message>
   <source>as adopted</source>
   <translation>ตามที่รับรอง</translation>
  </message>
  <message>
   <source>adopted {day}, {n} day</source>
   <translation>รับรองไว้ {day} (ต่าง {n} วัน)</translation>
  </message>
  <message>
   <source>adopted {day}, {n} days</source>
   <translation>รับรองไว้ {day} ({n} วัน)</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>ใช้จ่าย</translation>
  </message>
  <message>
   <source>budget {amount}</source>
   <translation>งบประมาณ {amount}</translation>
  </message>
  <message>
   <source>no money entered</source>
   <translation>ยังไม่ได้บันทึกเงิน</translation>
  </message>
  <message>
   <source>of {amount} committed</source>
   <translation>จากที่ผูกพัน {amount}</translation>
  </message>
  <message>
   <source>{n} women</source>
   <translation>หญิง {n} คน</translation>
  </message>
  <message>
   <source>Beneficiaries</source>
   <translation>ผู้รับประโยชน์</translation>
  </message>
  <message>
   <source>Measure of the Plan</source>
   <translation>มาตรการของแผนปฏิบัติการ</translation>
  </message>
  <message>
   <source>none named yet</source>
   <translation>ยังไม่ได้ระบุ</translation>
  </message>
  <message>
   <source>One of the two titles is enough.</source>
   <translation>มีชื่อภาษาใดภาษาหนึ่งก็พอ</translation>
  </message>
  <message>
   <source>Given when the project is saved.</source>
   <translation>กำหนดให้เมื่อบันทึกโครงการ</translation>
  </message>
  <message>
   <source>Type a number or some words.</source>
   <translation>พิมพ์เลขที่หรือคำบางคำ</translation>
  </message>
  <message>
   <source>More, as it becomes known</source>
   <translation>เพิ่มเติมเมื่อทราบ</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>ละทิ้ง</translation>
  </message>
  <message>
   <source>A title</source>
   <translation>ชื่อ</translation>
  </message>
  <message>
   <source>The code {code} is that of “{project}”. Give another one, or none.</source>
   <translation>รหัส {code} เป็นของ “{project}” โปรดใส่รหัสอื่นหรือเว้นว่าง</translation>
  </message>
  <message>
   <source>Typed on {moment} and not saved yet.</source>
   <translation>พิมพ์เมื่อ {moment} และยังไม่ได้บันทึก</translation>
  </message>
  <message>
   <source>Adopted for {begin} to {end}; these dates stay as they are.</source>
   <translation>รับรองไว้ตั้งแต่ {begin} ถึง {end} วันที่เหล่านี้จะคงเดิม</translation>
  </message>
 </context>
 <context>
  <name>Projects</name>
  <message>
   <source>State</source>
   <translation>สถานะ</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>โครงการใหม่</translation>
  </message>
  <message>
   <source>There are no projects at this desk yet. Enter one, or take in a bundle.</source>
   <translation>จุดปฏิบัติงานนี้ยังไม่มีโครงการ โปรดบันทึกโครงการ หรือรับชุดข้อมูลเข้า</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>โครงการ</translation>
  </message>
  <message>
   <source>Export to Excel…</source>
   <translation>ส่งออกไปยัง Excel…</translation>
  </message>
  <message>
   <source>Workbooks</source>
   <translation>สมุดงาน</translation>
  </message>
  <message>
   <source>Export to Excel</source>
   <translation>ส่งออกไปยัง Excel</translation>
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation>กำลังเขียนสมุดงาน</translation>
  </message>
  <message>
   <source>Without a title</source>
   <translation>ไม่มีชื่อ</translation>
  </message>
  <message>
   <source>National</source>
   <translation>ระดับชาติ</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>ยกเลิก</translation>
  </message>
  <message>
   <source>no milestones</source>
   <translation>ไม่มีหมุดหมาย</translation>
  </message>
  <message>
   <source>All reached</source>
   <translation>บรรลุครบแล้ว</translation>
  </message>
  <message>
   <source>{day}, 1 day late</source>
   <translation>{day} ล่าช้า 1 วัน</translation>
  </message>
  <message>
   <source>{day}, {n} days late</source>
   <translation>{day} ล่าช้า {n} วัน</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>ขั้นตอน</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>ปี</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>ประเทศ</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>จังหวัด</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>หมวด</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>ไม่รวม</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>ไม่จัดกลุ่ม</translation>
  </message>
  <message>
   <source>All projects</source>
   <translation>โครงการทั้งหมด</translation>
  </message>
  <message>
   <source>Open projects</source>
   <translation>โครงการที่ยังเปิดอยู่</translation>
  </message>
  <message>
   <source>Needs attention</source>
   <translation>ต้องติดตาม</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>เสนอแล้ว</translation>
  </message>
  <message>
   <source>Completed</source>
   <translation>แล้วเสร็จ</translation>
  </message>
  <message>
   <source>Without a measure of the Plan</source>
   <translation>ไม่มีมาตรการของแผนปฏิบัติการ</translation>
  </message>
  <message>
   <source>Cancelled and declined</source>
   <translation>ยกเลิกและไม่ผ่านการพิจารณา</translation>
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
   <translation>ตัวเลข</translation>
  </message>
  <message>
   <source>{n} of {all}</source>
   <translation>{n} จาก {all}</translation>
  </message>
  <message>
   <source>Without a province</source>
   <translation>ไม่มีจังหวัด</translation>
  </message>
  <message>
   <source>Without a stage</source>
   <translation>ไม่มีขั้นตอน</translation>
  </message>
  <message>
   <source>1 project</source>
   <translation>1 โครงการ</translation>
  </message>
  <message>
   <source>{n} projects</source>
   <translation>{n} โครงการ</translation>
  </message>
  <message>
   <source>View</source>
   <translation>มุมมอง</translation>
  </message>
  <message>
   <source>View:</source>
   <translation>มุมมอง:</translation>
  </message>
  <message>
   <source>As filtered</source>
   <translation>ตามที่กรอง</translation>
  </message>
  <message>
   <source>Keep this view…</source>
   <translation>เก็บมุมมองนี้…</translation>
  </message>
  <message>
   <source>Forget this view</source>
   <translation>ลบมุมมองนี้</translation>
  </message>
  <message>
   <source>Name of the view</source>
   <translation>ชื่อมุมมอง</translation>
  </message>
  <message>
   <source>Keep this view</source>
   <translation>เก็บมุมมองนี้</translation>
  </message>
  <message>
   <source>Keep view</source>
   <translation>เก็บมุมมอง</translation>
  </message>
  <message>
   <source>Give the view a name first.</source>
   <translation>โปรดตั้งชื่อมุมมองก่อน</translation>
  </message>
  <message>
   <source>Title, code, place…</source>
   <translation>ชื่อ รหัส สถานที่…</translation>
  </message>
  <message>
   <source>Group by</source>
   <translation>จัดกลุ่มตาม</translation>
  </message>
  <message>
   <source>{shown} of {total} projects</source>
   <translation>{shown} จาก {total} โครงการ</translation>
  </message>
  <message>
   <source>{n} late</source>
   <translation>ล่าช้า {n}</translation>
  </message>
  <message>
   <source>{n} at risk</source>
   <translation>เสี่ยง {n}</translation>
  </message>
  <message>
   <source>{n} to decide</source>
   <translation>รอตัดสินใจ {n}</translation>
  </message>
  <message>
   <source>Bar: done / forecast. Thin line: adopted dates. Upright tick: where it should be today.</source>
   <translation>แถบ: ที่ทำแล้ว / ที่คาดการณ์ เส้นบาง: กำหนดที่รับรอง ขีดตั้ง: จุดที่ควรถึงในวันนี้</translation>
  </message>
  <message>
   <source>No project fits what was asked for.</source>
   <translation>ไม่มีโครงการตรงตามเงื่อนไข</translation>
  </message>
  <message>
   <source>Show all projects</source>
   <translation>แสดงโครงการทั้งหมด</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>โครงการ</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>ความก้าวหน้า</translation>
  </message>
  <message>
   <source>Next milestone</source>
   <translation>หมุดหมายถัดไป</translation>
  </message>
  <message>
   <source>Projects {day}</source>
   <translation>โครงการ {day}</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Projects: {n}. It can be edited and imported again.</source>
   <translation>บันทึก “{file}” แล้ว โครงการ: {n} แก้ไขแล้วนำเข้าอีกได้</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>เปิดโฟลเดอร์</translation>
  </message>
 </context>
 <context>
  <name>ProposalState</name>
  <message>
   <source>Proposed for next year</source>
   <translation>เสนอสำหรับปีถัดไป</translation>
  </message>
  <message>
   <source>Screened</source>
   <translation>กลั่นกรองแล้ว</translation>
  </message>
  <message>
   <source>Recommended by the SOM</source>
   <translatorcomment>ที่ประชุม SOM เสนอแนะ; the acronyms SOM and FMM are kept, as the Thai foreign ministry does.</translatorcomment>
   <translation>ที่ประชุม SOM เสนอแนะ</translation>
  </message>
  <message>
   <source>Adopted by the FMM</source>
   <translation>ที่ประชุม FMM รับรองแล้ว</translation>
  </message>
  <message>
   <source>Declined</source>
   <translatorcomment>ไม่ผ่านการพิจารณา; a minister's office may want a milder word.</translatorcomment>
   <translation>ไม่ผ่านการพิจารณา</translation>
  </message>
 </context>
 <context>
  <name>QLineEdit</name>
  <message>
   <source>&amp;Undo</source>
   <translation>เ&amp;ลิกทำ</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;ทำซ้ำ</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>ตั&amp;ด</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;คัดลอก</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;วาง</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>ลบ</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>เลือกทั้งหมด</translation>
  </message>
 </context>
 <context>
  <name>QPlatformTheme</name>
  <message>
   <source>OK</source>
   <translation>ตกลง</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>บันทึก</translation>
  </message>
  <message>
   <source>Save All</source>
   <translation>บันทึกทั้งหมด</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>เปิด</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>&amp;ใช่</translation>
  </message>
  <message>
   <source>Yes to &amp;All</source>
   <translation>ใช่&amp;ทั้งหมด</translation>
  </message>
  <message>
   <source>&amp;No</source>
   <translation>&amp;ไม่</translation>
  </message>
  <message>
   <source>N&amp;o to All</source>
   <translation>ไม่ทั้ง&amp;หมด</translation>
  </message>
  <message>
   <source>Abort</source>
   <translation>หยุดทำงาน</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>ลองใหม่</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>ละเว้น</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>ปิด</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>ยกเลิก</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>ละทิ้ง</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>วิธีใช้</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>นำไปใช้</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>ตั้งค่าใหม่</translation>
  </message>
  <message>
   <source>Restore Defaults</source>
   <translation>คืนค่าเริ่มต้น</translation>
  </message>
 </context>
 <context>
  <name>QWidgetTextControl</name>
  <message>
   <source>&amp;Undo</source>
   <translation>เ&amp;ลิกทำ</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;ทำซ้ำ</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>ตั&amp;ด</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;คัดลอก</translation>
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation>คัดลอกตำแหน่ง&amp;ลิงก์</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;วาง</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>ลบ</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>เลือกทั้งหมด</translation>
  </message>
 </context>
 <context>
  <name>RecommendationState</name>
  <message>
   <source>Open</source>
   <translation>ยังไม่ได้พิจารณา</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>รับไว้</translation>
  </message>
  <message>
   <source>Carried out</source>
   <translation>ดำเนินการแล้ว</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>ไม่รับ</translation>
  </message>
 </context>
 <context>
  <name>Report</name>
  <message>
   <source>Progress Report of the Year {year} on Implementing the Five-Year Plan of Action on Mekong-Lancang Cooperation ({first}-{last})</source>
   <translation>รายงานประจำปี {year} ว่าด้วยความก้าวหน้าในการดำเนินการตามแผนปฏิบัติการระยะ 5 ปี ภายใต้กรอบความร่วมมือแม่โขง-ล้านช้าง ({first}-{last})</translation>
  </message>
  <message>
   <source>Progress Report of the Year {year} on Implementing the Five-Year Plan of Action on Lancang-Mekong Cooperation ({first}-{last})</source>
   <translation>รายงานประจำปี {year} ว่าด้วยความก้าวหน้าในการดำเนินการตามแผนปฏิบัติการระยะ 5 ปี ภายใต้กรอบความร่วมมือล้านช้าง-แม่โขง ({first}-{last})</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>สารบัญ</translation>
  </message>
  <message>
   <source>Overview in figures</source>
   <translation>ภาพรวมเป็นตัวเลข</translation>
  </message>
  <message>
   <source>Progress by pillar, section and measure</source>
   <translation>ความก้าวหน้าตามเสาหลัก หมวด และมาตรการ</translation>
  </message>
  <message>
   <source>Delays and their reasons</source>
   <translation>ความล่าช้าและสาเหตุ</translation>
  </message>
  <message>
   <source>Funding by section and source</source>
   <translation>เงินทุนตามหมวดและแหล่ง</translation>
  </message>
  <message>
   <source>Assessments and recommendations</source>
   <translation>การประเมินและข้อเสนอแนะ</translation>
  </message>
  <message>
   <source>Outlook</source>
   <translation>แนวทางในระยะต่อไป</translation>
  </message>
  <message>
   <source>Who has not reported</source>
   <translation>ผู้ที่ยังไม่ได้รายงาน</translation>
  </message>
  <message>
   <source>Annex: all projects</source>
   <translation>ภาคผนวก: โครงการทั้งหมด</translation>
  </message>
  <message>
   <source>By section and source, in US dollars</source>
   <translation>ตามหมวดและแหล่ง เป็นดอลลาร์สหรัฐ</translation>
  </message>
  <message>
   <source>Section and its largest sources</source>
   <translation>หมวดและแหล่งเงินทุนที่ใหญ่ที่สุด</translation>
  </message>
  <message>
   <source>Committed</source>
   <translation>ผูกพัน</translation>
  </message>
  <message>
   <source>Disbursed</source>
   <translation>เบิกจ่าย</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>ใช้จ่าย</translation>
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
   <translation>การประเมินในปี {year}: {n} ครั้ง โครงการที่ประเมินแล้ว: {projects} โครงการ</translation>
  </message>
  <message>
   <source>Mean scores by form, from 1 (weak) to 5 (strong)</source>
   <translation>คะแนนเฉลี่ยตามรูปแบบการประเมิน ตั้งแต่ 1 (อ่อน) ถึง 5 (ดีมาก)</translation>
  </message>
  <message>
   <source>No assessment was made in {year}.</source>
   <translation>ไม่มีการประเมินในปี {year}</translation>
  </message>
  <message>
   <source>No recommendation is open.</source>
   <translation>ไม่มีข้อเสนอแนะที่ยังค้างอยู่</translation>
  </message>
  <message>
   <source>Open recommendations</source>
   <translation>ข้อเสนอแนะที่ยังค้างอยู่</translation>
  </message>
  <message>
   <source>Listed are the {shown} that are due first, of {all}.</source>
   <translation>แสดง {shown} รายการที่ครบกำหนดก่อน จาก {all}</translation>
  </message>
  <message>
   <source>Milestones due in {year}</source>
   <translation>หมุดหมายที่ครบกำหนดในปี {year}</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>ครบกำหนด</translation>
  </message>
  <message>
   <source>Milestone and project</source>
   <translation>หมุดหมายและโครงการ</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>จังหวัด</translation>
  </message>
  <message>
   <source>No milestone of a project under way is due in {year}.</source>
   <translation>ไม่มีหมุดหมายของโครงการที่กำลังดำเนินการครบกำหนดในปี {year}</translation>
  </message>
  <message>
   <source>Projects proposed for {year}</source>
   <translation>โครงการที่เสนอสำหรับปี {year}</translation>
  </message>
  <message>
   <source>No project is on the list for {year}.</source>
   <translation>ไม่มีโครงการในรายการสำหรับปี {year}</translation>
  </message>
  <message>
   <source>On the list for {year}: {n}. Recommended by the SOM: {recommended}; adopted by the FMM: {adopted}; declined: {declined}. Budgets together: {amount}.</source>
   <translation>โครงการในรายการสำหรับปี {year}: {n} (ที่ประชุม SOM เสนอแนะ: {recommended}; ที่ประชุม FMM รับรองแล้ว: {adopted}; ไม่ผ่านการพิจารณา: {declined}) งบประมาณรวม: {amount}</translation>
  </message>
  <message>
   <source>{name}: {n}</source>
   <translation>{name}: {n}</translation>
  </message>
  <message>
   <source>Progress reports of {year} by state: {states}.</source>
   <translation>รายงานความก้าวหน้าของปี {year} ตามสถานะ: {states}</translation>
  </message>
  <message>
   <source>For every project under way a progress report of {year} was handed in.</source>
   <translation>โครงการที่กำลังดำเนินการทุกโครงการส่งรายงานความก้าวหน้าของปี {year} แล้ว</translation>
  </message>
  <message>
   <source>Projects under way without a progress report of {year}: {n} of {all}.</source>
   <translation>โครงการที่กำลังดำเนินการซึ่งไม่มีรายงานความก้าวหน้าของปี {year}: {n} จาก {all}</translation>
  </message>
  <message>
   <source>Not one project under way was reported on by: {provinces}.</source>
   <translation>จังหวัดที่ไม่ได้รายงานโครงการที่กำลังดำเนินการแม้แต่โครงการเดียว: {provinces}</translation>
  </message>
  <message>
   <source>Province in the lead</source>
   <translation>จังหวัดหลัก</translation>
  </message>
  <message>
   <source>Projects under way</source>
   <translation>โครงการที่กำลังดำเนินการ</translation>
  </message>
  <message>
   <source>Not reported on</source>
   <translation>ไม่ได้รายงาน</translation>
  </message>
  <message>
   <source>National, no province</source>
   <translation>ระดับชาติ ไม่มีจังหวัด</translation>
  </message>
  <message>
   <source>Achievements are told in the words of progress reports whose period ends in the year: of each project the last one that was approved, or else handed in. Long texts are cut; project sheets have them whole.</source>
   <translation>ผลสำเร็จแสดงตามข้อความในรายงานความก้าวหน้าที่รอบสิ้นสุดในปีนั้น โดยแต่ละโครงการใช้รายงานล่าสุดที่อนุมัติแล้ว หรือรายงานล่าสุดที่ส่งแล้วหากไม่มีรายงานที่อนุมัติ ข้อความยาวถูกตัดให้สั้นลง ข้อความเต็มอยู่ในเอกสารโครงการ</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>มาตรการ</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>โครงการ</translation>
  </message>
  <message>
   <source>Milestones past due</source>
   <translation>หมุดหมายเลยกำหนด</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>ความก้าวหน้า</translation>
  </message>
  <message>
   <source>Committed, USD</source>
   <translation>ผูกพัน (USD)</translation>
  </message>
  <message>
   <source>Projects by state</source>
   <translation>โครงการตามสถานะ</translation>
  </message>
  <message>
   <source>Achievements</source>
   <translation>ผลสำเร็จ</translation>
  </message>
  <message>
   <source>Delays</source>
   <translation>ความล่าช้า</translation>
  </message>
  <message>
   <source>Nothing was reported, reached or missed in {year}.</source>
   <translation>ในปี {year} ไม่มีการรายงาน และไม่มีหมุดหมายที่บรรลุหรือเลยกำหนด</translation>
  </message>
  <message>
   <source>not approved yet</source>
   <translation>ยังไม่อนุมัติ</translation>
  </message>
  <message>
   <source>Issues: {text}</source>
   <translation>ปัญหาอุปสรรค: {text}</translation>
  </message>
  <message>
   <source>Shown are {shown} of {all} reports.</source>
   <translation>แสดงรายงาน {shown} จาก {all} ฉบับ</translation>
  </message>
  <message>
   <source>Milestone reached</source>
   <translation>หมุดหมายที่บรรลุ</translation>
  </message>
  <message>
   <source>On</source>
   <translation>วันที่</translation>
  </message>
  <message>
   <source>Listed are the {shown} that were reached last, of {all}.</source>
   <translation>แสดง {shown} รายการที่บรรลุล่าสุด จาก {all}</translation>
  </message>
  <message>
   <source>Days late</source>
   <translation>จำนวนวันที่ล่าช้า</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>สาเหตุ</translation>
  </message>
  <message>
   <source>No reason given</source>
   <translation>ไม่ระบุสาเหตุ</translation>
  </message>
  <message>
   <source>Listed are the {shown} that are latest, of {all}.</source>
   <translation>แสดง {shown} รายการที่ล่าช้าที่สุด จาก {all}</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>กลุ่ม</translation>
  </message>
  <message>
   <source>Assessments: {country}</source>
   <translation>การประเมิน: {country}</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>รูปแบบ</translation>
  </message>
  <message>
   <source>Form not given</source>
   <translation>ไม่ระบุรูปแบบ</translation>
  </message>
  <message>
   <source>All forms</source>
   <translation>ทุกรูปแบบ</translation>
  </message>
  <message>
   <source>Self-evaluation, peer review and third-party review</source>
   <translation>การประเมินตนเอง การประเมินโดยหน่วยงานระดับเดียวกัน และการประเมินโดยหน่วยงานภายนอก</translation>
  </message>
  <message>
   <source>No assessment of a project of {country} is recorded at this desk yet.</source>
   <translation>ยังไม่มีการประเมินโครงการของ {country} ที่จุดปฏิบัติงานนี้</translation>
  </message>
  <message>
   <source>Assessments</source>
   <translation>การประเมิน</translation>
  </message>
  <message>
   <source>{n} under way, not assessed</source>
   <translation>กำลังดำเนินการแต่ยังไม่ประเมิน {n}</translation>
  </message>
  <message>
   <source>Projects assessed</source>
   <translation>โครงการที่ประเมินแล้ว</translation>
  </message>
  <message>
   <source>Mean score</source>
   <translation>คะแนนเฉลี่ย</translation>
  </message>
  <message>
   <source>of 5</source>
   <translation>จาก 5</translation>
  </message>
  <message>
   <source>{n} or less</source>
   <translation>{n} หรือต่ำกว่า</translation>
  </message>
  <message>
   <source>Low scores</source>
   <translation>คะแนนต่ำ</translation>
  </message>
  <message>
   <source>{n} past due</source>
   <translation>เลยกำหนด {n}</translation>
  </message>
  <message>
   <source>No recommendation has been recorded.</source>
   <translation>ไม่มีการบันทึกข้อเสนอแนะ</translation>
  </message>
  <message>
   <source>Recommendations for improvement</source>
   <translation>ข้อเสนอแนะเพื่อการปรับปรุง</translation>
  </message>
  <message>
   <source>Listed are all that are open, and {shown} of the {all} that are settled.</source>
   <translation>แสดงข้อเสนอแนะที่ยังค้างอยู่ทั้งหมด และที่ได้ข้อยุติแล้ว {shown} จาก {all} ข้อ</translation>
  </message>
  <message>
   <source>Low scores, and scores on which assessors disagree</source>
   <translation>คะแนนต่ำ และคะแนนที่ผู้ประเมินเห็นต่างกัน</translation>
  </message>
  <message>
   <source>Score sheets are shown of projects with a score of {low} or less, or with a criterion on which assessors lie more than one point apart: {n}. The others have one line each, further below: {others}.</source>
   <translation>แสดงตารางคะแนนของ {n} โครงการที่มีคะแนน {low} หรือต่ำกว่า หรือมีเกณฑ์ที่ผู้ประเมินให้คะแนนต่างกันเกินหนึ่งคะแนน ส่วนอีก {others} โครงการแสดงโครงการละหนึ่งบรรทัดด้านล่าง</translation>
  </message>
  <message>
   <source>Scores of {n} and less are marked.</source>
   <translation>คะแนน {n} และต่ำกว่ามีเครื่องหมายกำกับ</translation>
  </message>
  <message>
   <source>Assessed by</source>
   <translation>ผู้ประเมิน</translation>
  </message>
  <message>
   <source>Other projects that were assessed</source>
   <translation>โครงการอื่นที่ประเมินแล้ว</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>รหัส</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>โครงการ</translation>
  </message>
  <message>
   <source>Mean</source>
   <translation>เฉลี่ย</translation>
  </message>
  <message>
   <source>Assessors lie more than one point apart on: {criteria}.</source>
   <translation>ผู้ประเมินให้คะแนนต่างกันเกินหนึ่งคะแนนในเกณฑ์: {criteria}</translation>
  </message>
  <message>
   <source>Projects under way that nobody has assessed: {n}.</source>
   <translation>โครงการที่กำลังดำเนินการซึ่งยังไม่มีผู้ใดประเมิน: {n}</translation>
  </message>
  <message>
   <source>Assessments without a day: {n}.</source>
   <translation>การประเมินที่ไม่ระบุวันที่: {n}</translation>
  </message>
  <message>
   <source>Scores that are none of 1 to 5, and so in no mean: {n}.</source>
   <translation>คะแนนที่ไม่ใช่ 1 ถึง 5 จึงไม่อยู่ในค่าเฉลี่ยใด: {n}</translation>
  </message>
  <message>
   <source>Low scores without a reason: {n}.</source>
   <translation>คะแนนต่ำที่ไม่ได้ให้เหตุผล: {n}</translation>
  </message>
  <message>
   <source>Open recommendations without an owner: {n}.</source>
   <translation>ข้อเสนอแนะที่ยังค้างอยู่ซึ่งไม่มีผู้รับผิดชอบ: {n}</translation>
  </message>
  <message>
   <source>Open recommendations without a due day: {n}.</source>
   <translation>ข้อเสนอแนะที่ยังค้างอยู่ซึ่งไม่มีวันครบกำหนด: {n}</translation>
  </message>
  <message>
   <source>Means are of the scores from 1 to 5, each score counting the same; what is not applicable or not given is left out. A recommendation is past due if it is open or accepted after its due day. What assessors wrote stands on each project's sheet.</source>
   <translation>ค่าเฉลี่ยคิดจากคะแนน 1 ถึง 5 โดยทุกคะแนนมีน้ำหนักเท่ากัน และไม่นับข้อที่ไม่เกี่ยวข้องหรือไม่ได้ให้คะแนน ข้อเสนอแนะถือว่าเลยกำหนดหากพ้นวันครบกำหนดแล้วแต่ยังมีสถานะ “ยังไม่ได้พิจารณา” หรือ “รับไว้” ข้อความที่ผู้ประเมินเขียนอยู่ในเอกสารโครงการของแต่ละโครงการ</translation>
  </message>
  <message>
   <source>Assessments: {n}</source>
   <translation>การประเมิน: {n}</translation>
  </message>
  <message>
   <source>Counted are the projects that {country} leads or that reach it, as known at the desk “{desk}” on {day}.</source>
   <translation>นับโครงการที่ {country} เป็นประเทศหลักหรือที่ครอบคลุมถึง ตามข้อมูลที่จุดปฏิบัติงาน “{desk}” มี ณ {day}</translation>
  </message>
  <message>
   <source>Counted are the projects that the province of {province} leads or that reach it, as known at the desk “{desk}” on {day}.</source>
   <translation>นับโครงการที่ {province} เป็นจังหวัดหลักหรือที่ครอบคลุมถึง ตามข้อมูลที่จุดปฏิบัติงาน “{desk}” มี ณ {day}</translation>
  </message>
  <message>
   <source>No project of {country} is recorded at this desk yet.</source>
   <translation>ยังไม่มีโครงการของ {country} ที่จุดปฏิบัติงานนี้</translation>
  </message>
  <message>
   <source>Provinces that lead no project: {provinces}.</source>
   <translation>จังหวัดที่ไม่ได้เป็นจังหวัดหลักของโครงการใด: {provinces}</translation>
  </message>
  <message>
   <source>No change has come from the desk of a province: all was entered at other desks.</source>
   <translation>ไม่มีรายการแก้ไขจากจุดปฏิบัติงานของจังหวัด: ทั้งหมดบันทึกที่จุดปฏิบัติงานอื่น</translation>
  </message>
  <message>
   <source>Provinces that lead projects, but whose own desks have sent nothing: {provinces}.</source>
   <translation>จังหวัดหลักของโครงการที่จุดปฏิบัติงานของตนยังไม่ได้ส่งข้อมูล: {provinces}</translation>
  </message>
  <message>
   <source>Projects without a country, which are not counted in this summary: {n}.</source>
   <translation>โครงการที่ไม่ระบุประเทศ ซึ่งไม่นับในสรุปนี้: {n}</translation>
  </message>
  <message>
   <source>No change has come from the desk of this province: all was entered at other desks.</source>
   <translation>ไม่มีรายการแก้ไขจากจุดปฏิบัติงานของจังหวัดนี้: ทั้งหมดบันทึกที่จุดปฏิบัติงานอื่น</translation>
  </message>
  <message>
   <source>Without a title</source>
   <translation>ไม่มีชื่อ</translation>
  </message>
  <message>
   <source>Projects in implementation without a report on {year}, {n} in all, such as {codes}.</source>
   <translation>โครงการที่อยู่ระหว่างดำเนินการซึ่งไม่มีรายงานของปี {year} รวม {n} โครงการ เช่น {codes}</translation>
  </message>
  <message>
   <source>Projects in implementation without a report on {year}: {codes}.</source>
   <translation>โครงการที่อยู่ระหว่างดำเนินการซึ่งไม่มีรายงานของปี {year}: {codes}</translation>
  </message>
  <message>
   <source>Progress reports that do not say which time they are about, and so are not counted: {n}.</source>
   <translation>รายงานความก้าวหน้าที่ไม่ระบุช่วงเวลาที่รายงาน จึงไม่นับ: {n}</translation>
  </message>
  <message>
   <source>Among the projects are some that other provinces lead and that reach this one: {n}.</source>
   <translation>โครงการที่นับรวมถึงโครงการที่จังหวัดอื่นเป็นจังหวัดหลักแต่ครอบคลุมถึงจังหวัดนี้ด้วย: {n}</translation>
  </message>
  <message>
   <source>Total in {currency}</source>
   <translation>รวมเป็น {currency}</translation>
  </message>
  <message>
   <source>What is missing</source>
   <translation>สิ่งที่ยังขาด</translation>
  </message>
  <message>
   <source>How these figures are made</source>
   <translation>วิธีคำนวณตัวเลขเหล่านี้</translation>
  </message>
  <message>
   <source>A milestone is due on its adopted day, or on the forecast one where none was adopted. Milestones of projects that are proposed, endorsed or cancelled are not counted; among those past their due day are only milestones of projects under way.</source>
   <translation>หมุดหมายครบกำหนดตามวันที่รับรองไว้ หรือตามวันคาดการณ์หากไม่ได้รับรองไว้ ไม่นับหมุดหมายของโครงการที่เสนอ เห็นชอบแล้ว หรือยกเลิก ในรายการที่เลยกำหนดมีเฉพาะหมุดหมายของโครงการที่กำลังดำเนินการ</translation>
  </message>
  <message>
   <source>Money is the sum of all funding lines, converted at the secretariat's rate for the last day of their year, or for today. Each figure is rounded by itself.</source>
   <translation>จำนวนเงินคือผลรวมของทุกรายการเงินทุน แปลงตามอัตราของสำนักเลขาธิการ ณ วันสุดท้ายของปีนั้น หรือ ณ วันนี้ ตัวเลขแต่ละจำนวนปัดเศษแยกกัน</translation>
  </message>
  <message>
   <source>No project is counted in any section of the Plan.</source>
   <translation>ไม่มีโครงการที่นับได้ในหมวดใดของแผนปฏิบัติการ</translation>
  </message>
  <message>
   <source>Sections with a project</source>
   <translation>หมวดที่มีโครงการ</translation>
  </message>
  <message>
   <source>Measures with a project</source>
   <translation>มาตรการที่มีโครงการ</translation>
  </message>
  <message>
   <source>Blank cells</source>
   <translation>เซลล์ว่าง</translation>
  </message>
  <message>
   <source>section by country</source>
   <translation>ตามหมวดและประเทศ</translation>
  </message>
  <message>
   <source>{kept} of {due}</source>
   <translation>{kept} จาก {due}</translation>
  </message>
  <message>
   <source>all years</source>
   <translation>ทุกปี</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>รวม</translation>
  </message>
  <message>
   <source>Projects by section and country</source>
   <translation>โครงการตามหมวดและประเทศ</translation>
  </message>
  <message>
   <source>All sections</source>
   <translation>ทุกหมวด</translation>
  </message>
  <message>
   <source>Section</source>
   <translatorcomment>หมวด for the Plan's numbered sections; the Thai text of the Plan was not at hand (หัวข้อ possible).</translatorcomment>
   <translation>หมวด</translation>
  </message>
  <message>
   <source>Sections without a project: {sections}.</source>
   <translation>หมวดที่ไม่มีโครงการ: {sections}</translation>
  </message>
  <message>
   <source>Money committed by section and country</source>
   <translation>เงินทุนผูกพันตามหมวดและประเทศ</translation>
  </message>
  <message>
   <source>No funding has been recorded.</source>
   <translation>ไม่มีการบันทึกเงินทุน</translation>
  </message>
  <message>
   <source>Measures without a project in {country}</source>
   <translation>มาตรการที่ไม่มีโครงการใน {country}</translation>
  </message>
  <message>
   <source>Each measure of the Plan has a project.</source>
   <translation>ทุกมาตรการของแผนปฏิบัติการมีโครงการแล้ว</translation>
  </message>
  <message>
   <source>Without a project are {n} of the {all} measures of the Plan.</source>
   <translation>มาตรการของแผนปฏิบัติการที่ไม่มีโครงการมี {n} จาก {all} มาตรการ</translation>
  </message>
  <message>
   <source>Measure of the Plan</source>
   <translation>มาตรการของแผนปฏิบัติการ</translation>
  </message>
  <message>
   <source>Counted are projects as known at the desk “{desk}” on {day}, but for the {n} that were cancelled or declined.</source>
   <translation>นับโครงการตามข้อมูลที่จุดปฏิบัติงาน “{desk}” มี ณ {day} ยกเว้น {n} โครงการที่ยกเลิกหรือไม่ผ่านการพิจารณา</translation>
  </message>
  <message>
   <source>In {year} are the projects that run in it by their actual days, or else the planned ones, and the funding lines of that year.</source>
   <translation>ปี {year} นับโครงการที่ดำเนินการในปีนั้นตามวันที่จริง หรือวันที่ตามแผนหากไม่มีวันที่จริง และรายการเงินทุนของปีนั้น</translation>
  </message>
  <message>
   <source>A project is counted in each section and measure that it serves and in each country that leads it or that it reaches, but once in a total. Its money stands once: with its primary measure and the country that leads it.</source>
   <translation>โครงการหนึ่งนับในทุกหมวดและทุกมาตรการที่โครงการตอบสนอง และในทุกประเทศที่เป็นประเทศหลักหรือที่โครงการครอบคลุมถึง แต่นับเพียงครั้งเดียวในยอดรวม ส่วนเงินทุนแสดงเพียงครั้งเดียว คือที่มาตรการหลักและประเทศหลักของโครงการ</translation>
  </message>
  <message>
   <source>Coverage of the Plan of Action in {year}</source>
   <translation>ความครอบคลุมของแผนปฏิบัติการ ปี {year}</translation>
  </message>
  <message>
   <source>Coverage of the Plan of Action, {first}–{last}</source>
   <translation>ความครอบคลุมของแผนปฏิบัติการ {first}–{last}</translation>
  </message>
  <message>
   <source>This desk knows projects of {country} only, and so the matrix has one column.</source>
   <translation>จุดปฏิบัติงานนี้มีเฉพาะข้อมูลโครงการของ {country} ตารางจึงมีเพียงคอลัมน์เดียว</translation>
  </message>
  <message>
   <source>Projects of the six countries, as far as they are known at this desk.</source>
   <translation>โครงการของประเทศสมาชิกทั้ง 6 ประเทศ เท่าที่จุดปฏิบัติงานนี้มีข้อมูล</translation>
  </message>
  <message>
   <source>Nothing is known at this desk of projects in: {countries}. They have no column.</source>
   <translation>จุดปฏิบัติงานนี้ไม่มีข้อมูลโครงการใน: {countries} จึงไม่มีคอลัมน์ของประเทศดังกล่าว</translation>
  </message>
  <message>
   <source>This is the desk of {province}; projects of other provinces may be unknown here.</source>
   <translation>นี่คือจุดปฏิบัติงานของ{province} โครงการของจังหวัดอื่นอาจไม่ปรากฏที่นี่</translation>
  </message>
  <message>
   <source>Projects without any date, which are in no year: {n}.</source>
   <translation>โครงการที่ไม่มีวันที่ใดเลย จึงไม่อยู่ในปีใด: {n}</translation>
  </message>
  <message>
   <source>Projects without one of these countries, which are not counted: {n}.</source>
   <translation>โครงการที่ไม่ระบุประเทศใดในประเทศเหล่านี้ จึงไม่นับ: {n}</translation>
  </message>
  <message>
   <source>Funding lines without a year, which are in no year: {n}.</source>
   <translation>รายการเงินทุนที่ไม่ระบุปี จึงไม่อยู่ในปีใด: {n}</translation>
  </message>
  <message>
   <source>Committed, USD thousand</source>
   <translation>ผูกพัน (พัน USD)</translation>
  </message>
  <message>
   <source>Changes since edition {number}: {report}</source>
   <translation>รายการแก้ไขตั้งแต่ฉบับที่ {number}: {report}</translation>
  </message>
  <message>
   <source>Nothing that the report is made from was changed.</source>
   <translation>ข้อมูลที่ใช้จัดทำรายงานนี้ไม่มีการแก้ไข</translation>
  </message>
  <message>
   <source>Changed entries: {edits}, in projects: {projects}.</source>
   <translation>ข้อมูลที่แก้ไข: {edits} รายการ ใน {projects} โครงการ</translation>
  </message>
  <message>
   <source>What was changed</source>
   <translation>สิ่งที่แก้ไข</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>ก่อนแก้ไข</translation>
  </message>
  <message>
   <source>After</source>
   <translation>หลังแก้ไข</translation>
  </message>
  <message>
   <source>By whom</source>
   <translation>ผู้แก้ไข</translation>
  </message>
  <message>
   <source>Not of one project</source>
   <translation>ไม่ได้เป็นของโครงการใดโครงการหนึ่ง</translation>
  </message>
  <message>
   <source>Told is what was entered or came with bundles after the figures of the edition had been read, as far as it shows; what was changed and put back is not told.</source>
   <translation>แสดงข้อมูลที่บันทึกหรือได้รับทางชุดข้อมูลหลังจากอ่านตัวเลขของฉบับนั้นแล้ว เฉพาะที่มีผลต่อค่าที่แสดง ไม่แสดงสิ่งที่แก้ไขแล้วเปลี่ยนกลับเป็นค่าเดิม</translation>
  </message>
  <message>
   <source>From edition {earlier}, as of {first}, to what the desk “{desk}” knows on {last}</source>
   <translation>จากฉบับที่ {earlier} (ข้อมูล ณ {first}) ถึงข้อมูลที่จุดปฏิบัติงาน “{desk}” มี ณ {last}</translation>
  </message>
  <message>
   <source>From edition {earlier}, as of {first}, to edition {later}, as of {last}</source>
   <translation>จากฉบับที่ {earlier} (ข้อมูล ณ {first}) ถึงฉบับที่ {later} (ข้อมูล ณ {last})</translation>
  </message>
  <message>
   <source>{kind} “{name}”</source>
   <translation>{kind} “{name}”</translation>
  </message>
  <message>
   <source>Put into the bin</source>
   <translation>ย้ายไปถังขยะแล้ว</translation>
  </message>
  <message>
   <source>{field}: {value}</source>
   <translation>{field}: {value}</translation>
  </message>
  <message>
   <source>New</source>
   <translation>ใหม่</translation>
  </message>
  <message>
   <source>{desk}, {day}</source>
   <translation>{desk}, {day}</translation>
  </message>
  <message>
   <source>Funding of projects</source>
   <translation>เงินทุนของโครงการ</translation>
  </message>
  <message>
   <source>Projects of {country}, as far as they are known at this desk.</source>
   <translation>โครงการของ {country} เท่าที่จุดปฏิบัติงานนี้มีข้อมูล</translation>
  </message>
  <message>
   <source>All projects that are known at this desk, of whatever country.</source>
   <translation>โครงการทั้งหมดที่จุดปฏิบัติงานนี้มีข้อมูล ไม่ว่าเป็นของประเทศใด</translation>
  </message>
  <message>
   <source>Funding lines: {n}</source>
   <translation>รายการเงินทุน: {n}</translation>
  </message>
  <message>
   <source>{percent} of what is committed</source>
   <translation>{percent} ของยอดผูกพัน</translation>
  </message>
  <message>
   <source>{percent} of what is disbursed</source>
   <translation>{percent} ของยอดเบิกจ่าย</translation>
  </message>
  <message>
   <source>Projects with funding</source>
   <translation>โครงการที่มีเงินทุน</translation>
  </message>
  <message>
   <source>All sources</source>
   <translation>ทุกแหล่ง</translation>
  </message>
  <message>
   <source>Funding by source</source>
   <translation>เงินทุนตามแหล่ง</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>แหล่งเงินทุน</translation>
  </message>
  <message>
   <source>Funding by source and year, USD</source>
   <translation>เงินทุนตามแหล่งและปี (USD)</translation>
  </message>
  <message>
   <source>Funding by year</source>
   <translation>เงินทุนตามปี</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>ปี</translation>
  </message>
  <message>
   <source>Cash and in kind</source>
   <translation>เงินสดและสิ่งของ</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>ประเภท</translation>
  </message>
  <message>
   <source>Funding by country</source>
   <translation>เงินทุนตามประเทศ</translation>
  </message>
  <message>
   <source>Country in the lead</source>
   <translation>ประเทศหลัก</translation>
  </message>
  <message>
   <source>Funding by province of {country}</source>
   <translation>เงินทุนตามจังหวัดของ {country}</translation>
  </message>
  <message>
   <source>As recorded, by currency</source>
   <translation>ตามที่บันทึก แยกตามสกุลเงิน</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>สกุลเงิน</translation>
  </message>
  <message>
   <source>Funding lines</source>
   <translation>รายการเงินทุน</translation>
  </message>
  <message>
   <source>{currency} thousand</source>
   <translation>พัน {currency}</translation>
  </message>
  <message>
   <source>USD thousand</source>
   <translation>พัน USD</translation>
  </message>
  <message>
   <source>until {year}</source>
   <translation>ถึง {year}</translation>
  </message>
  <message>
   <source>from {year}</source>
   <translation>ตั้งแต่ {year}</translation>
  </message>
  <message>
   <source>Year not given</source>
   <translation>ไม่ระบุปี</translation>
  </message>
  <message>
   <source>Kind not given</source>
   <translation>ไม่ระบุประเภท</translation>
  </message>
  <message>
   <source>Country not given</source>
   <translation>ไม่ระบุประเทศ</translation>
  </message>
  <message>
   <source>Spent above disbursed</source>
   <translation>ใช้จ่ายเกินยอดเบิกจ่าย</translation>
  </message>
  <message>
   <source>No project has spent more of a source than was disbursed to it.</source>
   <translation>ไม่มีโครงการใดใช้จ่ายเงินจากแหล่งใดเกินกว่าที่ได้รับการเบิกจ่าย</translation>
  </message>
  <message>
   <source>Above</source>
   <translation>ส่วนเกิน</translation>
  </message>
  <message>
   <source>Listed are the {shown} that are most overspent, of {all}.</source>
   <translation>แสดง {shown} รายการที่ใช้จ่ายเกินมากที่สุด จาก {all}</translation>
  </message>
  <message>
   <source>Projects that spent money of a source without a figure for what was disbursed: {n}.</source>
   <translation>โครงการที่ใช้จ่ายเงินจากแหล่งหนึ่งโดยไม่มีตัวเลขยอดเบิกจ่าย: {n}</translation>
  </message>
  <message>
   <source>More is spent than disbursed.</source>
   <translation>ยอดใช้จ่ายสูงกว่ายอดเบิกจ่าย</translation>
  </message>
  <message>
   <source>Added up are the funding lines of all projects as known at the desk “{desk}” on {day}. A project's money stands with the country and the province that lead it.</source>
   <translation>รวมรายการเงินทุนของทุกโครงการตามข้อมูลที่จุดปฏิบัติงาน “{desk}” มี ณ {day} เงินทุนของโครงการแสดงที่ประเทศหลักและจังหวัดหลักของโครงการ</translation>
  </message>
  <message>
   <source>Edition {number}, fingerprint {fingerprint}</source>
   <translation>ฉบับที่ {number} ลายนิ้วมือดิจิทัล {fingerprint}</translation>
  </message>
  <message>
   <source>This edition</source>
   <translation>ฉบับนี้</translation>
  </message>
  <message>
   <source>Edition {number}, as of {day}, frozen at the desk “{desk}” by {author}.</source>
   <translation>ฉบับที่ {number} ข้อมูล ณ {day} ออกที่จุดปฏิบัติงาน “{desk}” โดย {author}</translation>
  </message>
  <message>
   <source>Fingerprint of its figures (SHA-256): {fingerprint}</source>
   <translation>ลายนิ้วมือดิจิทัลของตัวเลข (SHA-256): {fingerprint}</translation>
  </message>
  <message>
   <source>{desk} ({changes})</source>
   <translation>{desk} ({changes})</translation>
  </message>
  <message>
   <source>It was made from {changes} changes of these desks, as far as they were known: {desks}.</source>
   <translation>ฉบับนี้จัดทำจากรายการแก้ไข {changes} รายการของจุดปฏิบัติงานต่อไปนี้ เท่าที่ทราบในขณะนั้น: {desks}</translation>
  </message>
  <message>
   <source>National summary: {country}</source>
   <translation>สรุประดับชาติ: {country}</translation>
  </message>
  <message>
   <source>Overdue milestones: {area}</source>
   <translation>หมุดหมายที่เลยกำหนด: {area}</translation>
  </message>
  <message>
   <source>Milestones past their due day in projects under way</source>
   <translation>หมุดหมายที่เลยกำหนดในโครงการที่กำลังดำเนินการ</translation>
  </message>
  <message>
   <source>No milestone of a project under way is past its due day.</source>
   <translation>ไม่มีหมุดหมายของโครงการที่กำลังดำเนินการเลยกำหนด</translation>
  </message>
  <message>
   <source>All overdue milestones by province</source>
   <translation>หมุดหมายที่เลยกำหนดทั้งหมดตามจังหวัด</translation>
  </message>
  <message>
   <source>of {n} not yet done</source>
   <translation>จาก {n} ที่ยังไม่แล้วเสร็จ</translation>
  </message>
  <message>
   <source>Past their due day</source>
   <translation>เลยกำหนด</translation>
  </message>
  <message>
   <source>Most days late</source>
   <translation>ล่าช้านานสุด (วัน)</translation>
  </message>
  <message>
   <source>of {n} under way</source>
   <translation>จาก {n} ที่กำลังดำเนินการ</translation>
  </message>
  <message>
   <source>Projects concerned</source>
   <translation>โครงการที่เกี่ยวข้อง</translation>
  </message>
  <message>
   <source>Late by over {n} days</source>
   <translation>ล่าช้าเกิน {n} วัน</translation>
  </message>
  <message>
   <source>Why they are late</source>
   <translation>สาเหตุที่ล่าช้า</translation>
  </message>
  <message>
   <source>Projects that are latest</source>
   <translation>โครงการที่ล่าช้าที่สุด</translation>
  </message>
  <message>
   <source>Its latest milestone</source>
   <translation>หมุดหมายที่ล่าช้าที่สุด</translation>
  </message>
  <message>
   <source>Listed are the {shown} projects that are latest, of {all}.</source>
   <translation>แสดง {shown} โครงการที่ล่าช้าที่สุด จาก {all} โครงการ</translation>
  </message>
  <message>
   <source>By province</source>
   <translation>ตามจังหวัด</translation>
  </message>
  <message>
   <source>By section of the Plan</source>
   <translation>ตามหมวดของแผนปฏิบัติการ</translation>
  </message>
  <message>
   <source>All projects under way</source>
   <translation>โครงการที่กำลังดำเนินการทั้งหมด</translation>
  </message>
  <message>
   <source>Responsible</source>
   <translation>ผู้รับผิดชอบ</translation>
  </message>
  <message>
   <source>Adopted</source>
   <translation>กำหนดที่รับรอง</translation>
  </message>
  <message>
   <source>Forecast</source>
   <translation>คาดการณ์</translation>
  </message>
  <message>
   <source>Milestones not done and without a due day, so that they are never late: {n}.</source>
   <translation>หมุดหมายที่ยังไม่แล้วเสร็จและไม่มีวันครบกำหนด จึงไม่นับว่าล่าช้า: {n}</translation>
  </message>
  <message>
   <source>Projects under way without a milestone: {n}.</source>
   <translation>โครงการที่กำลังดำเนินการซึ่งไม่มีหมุดหมาย: {n}</translation>
  </message>
  <message>
   <source>The mark of what is late stands beside milestones late by over {n} days.</source>
   <translation>เครื่องหมายล่าช้าแสดงข้างหมุดหมายที่ล่าช้าเกิน {n} วัน</translation>
  </message>
  <message>
   <source>Figures of the year {year} under the Five-Year Plan of Action on Mekong-Lancang Cooperation ({first}-{last})</source>
   <translation>ตัวเลขประจำปี {year} ตามแผนปฏิบัติการระยะ 5 ปี ภายใต้กรอบความร่วมมือแม่โขง-ล้านช้าง ({first}-{last})</translation>
  </message>
  <message>
   <source>Figures of the year {year} under the Five-Year Plan of Action on Lancang-Mekong Cooperation ({first}-{last})</source>
   <translation>ตัวเลขประจำปี {year} ตามแผนปฏิบัติการระยะ 5 ปี ภายใต้กรอบความร่วมมือล้านช้าง-แม่โขง ({first}-{last})</translation>
  </message>
  <message>
   <source>Stage not given</source>
   <translation>ไม่ระบุขั้นตอน</translation>
  </message>
  <message>
   <source>Cancelled, without a state</source>
   <translation>ยกเลิก ไม่มีสถานะ</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>ขั้นตอน</translation>
  </message>
  <message>
   <source>State</source>
   <translation>สถานะ</translation>
  </message>
  <message>
   <source>States of projects by pillar</source>
   <translation>สถานะของโครงการตามเสาหลัก</translation>
  </message>
  <message>
   <source>Pillar of the Plan</source>
   <translatorcomment>เสาหลัก: the Thai text of the Plan was not at hand.</translatorcomment>
   <translation>เสาหลักของแผนปฏิบัติการ</translation>
  </message>
  <message>
   <source>Reached without a date, and so in none of the months: {n}.</source>
   <translation>บรรลุโดยไม่มีวันที่ จึงไม่อยู่ในเดือนใด: {n}</translation>
  </message>
  <message>
   <source>Milestones past their due day</source>
   <translation>หมุดหมายที่เลยกำหนด</translation>
  </message>
  <message>
   <source>Projects with entries that wait for a decision</source>
   <translation>โครงการที่มีข้อมูลรอตัดสินใจ</translation>
  </message>
  <message>
   <source>Listed are the {shown} with most, of {all}.</source>
   <translation>แสดง {shown} รายการที่มีมากที่สุด จาก {all}</translation>
  </message>
  <message>
   <source>A project's progress is the weighted sum of its milestones. The progress of a section, a province or the country is the mean of its adopted projects, rounded down; the upright tick shows where it should be today.</source>
   <translation>ความก้าวหน้าของโครงการคือผลรวมถ่วงน้ำหนักของหมุดหมาย ความก้าวหน้าของหมวด จังหวัด หรือประเทศคือค่าเฉลี่ยของโครงการที่รับรองแล้ว ปัดเศษลง ขีดตั้งแสดงจุดที่ควรถึงในวันนี้</translation>
  </message>
  <message>
   <source>The chart of the year counts milestones by the day on which they were reached, whether they were due in that year or not.</source>
   <translation>แผนภูมิของปีนับหมุดหมายตามวันที่บรรลุ ไม่ว่าหมุดหมายนั้นจะครบกำหนดในปีนั้นหรือไม่</translation>
  </message>
  <message>
   <source>Annex: all projects by section</source>
   <translation>ภาคผนวก: โครงการทั้งหมดตามหมวด</translation>
  </message>
  <message>
   <source>State and stage</source>
   <translation>สถานะและขั้นตอน</translation>
  </message>
  <message>
   <source>Forecast end</source>
   <translation>คาดว่าจะสิ้นสุด</translation>
  </message>
  <message>
   <source>{n} under way</source>
   <translation>กำลังดำเนินการ {n}</translation>
  </message>
  <message>
   <source>Milestones reached</source>
   <translation>หมุดหมายที่บรรลุ</translation>
  </message>
  <message>
   <source>due so far in {year}</source>
   <translation>ที่ครบกำหนดแล้วในปี {year}</translation>
  </message>
  <message>
   <source>{amount} spent</source>
   <translation>ใช้จ่าย {amount}</translation>
  </message>
  <message>
   <source>up to 1 day</source>
   <translation>สูงสุด 1 วัน</translation>
  </message>
  <message>
   <source>up to {n} days</source>
   <translation>สูงสุด {n} วัน</translation>
  </message>
  <message>
   <source>Milestones in {year}, planned and reached</source>
   <translation>หมุดหมายในปี {year} ตามแผนและที่บรรลุ</translation>
  </message>
  <message>
   <source>All provinces</source>
   <translation>ทุกจังหวัด</translation>
  </message>
  <message>
   <source>Projects by state:</source>
   <translation>โครงการตามสถานะ:</translation>
  </message>
  <message>
   <source>Cancelled ones have none.</source>
   <translation>โครงการที่ยกเลิกไม่มีสถานะ</translation>
  </message>
  <message>
   <source>and spent</source>
   <translation>และใช้จ่าย</translation>
  </message>
  <message>
   <source>Photos</source>
   <translation>ภาพถ่าย</translation>
  </message>
  <message>
   <source>Earlier photos, not shown here: {n}.</source>
   <translation>ภาพถ่ายก่อนหน้านี้ซึ่งไม่ได้แสดงไว้ที่นี่: {n}</translation>
  </message>
  <message>
   <source>Other files of evidence</source>
   <translation>ไฟล์หลักฐานอื่น</translation>
  </message>
  <message>
   <source>Earlier files, not shown here: {n}.</source>
   <translation>ไฟล์ก่อนหน้านี้ซึ่งไม่ได้แสดงไว้ที่นี่: {n}</translation>
  </message>
  <message>
   <source>This file is not at this desk.</source>
   <translation>ไฟล์นี้ไม่อยู่ที่จุดปฏิบัติงานนี้</translation>
  </message>
  <message>
   <source>This file cannot be shown as a picture.</source>
   <translation>ไฟล์นี้แสดงเป็นรูปภาพไม่ได้</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>วัตถุประสงค์</translation>
  </message>
  <message>
   <source>No dates have been given for this project.</source>
   <translation>ไม่มีการระบุวันที่ของโครงการนี้</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>เริ่ม</translation>
  </message>
  <message>
   <source>End</source>
   <translation>สิ้นสุด</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>สถานที่</translation>
  </message>
  <message>
   <source>Contact: {contact}</source>
   <translation>ผู้ติดต่อ: {contact}</translation>
  </message>
  <message>
   <source>Led by</source>
   <translation>หน่วยงานหลัก</translation>
  </message>
  <message>
   <source>Partners</source>
   <translation>หน่วยงานร่วม</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>งบประมาณ</translation>
  </message>
  <message>
   <source>Proposal</source>
   <translation>ข้อเสนอโครงการ</translation>
  </message>
  <message>
   <source>adopted {day}</source>
   <translation>รับรองไว้ {day}</translation>
  </message>
  <message>
   <source>actual</source>
   <translation>จริง</translation>
  </message>
  <message>
   <source>forecast</source>
   <translation>คาดการณ์</translation>
  </message>
  <message>
   <source>adopted</source>
   <translation>ที่รับรอง</translation>
  </message>
  <message>
   <source>Further measures: {measures}</source>
   <translation>มาตรการเพิ่มเติม: {measures}</translation>
  </message>
  <message>
   <source>Priority area: {area}</source>
   <translatorcomment>สาขาความร่วมมือหลัก from the usual “3 เสาหลัก 5 สาขา”.</translatorcomment>
   <translation>สาขาความร่วมมือหลัก: {area}</translation>
  </message>
  <message>
   <source>Also reaches: {places}</source>
   <translation>ครอบคลุมถึง: {places}</translation>
  </message>
  <message>
   <source>{district} ({province})</source>
   <translation>{district} ({province})</translation>
  </message>
  <message>
   <source>Last progress report</source>
   <translation>รายงานความก้าวหน้าล่าสุด</translation>
  </message>
  <message>
   <source>No progress report has been handed in.</source>
   <translation>ยังไม่มีการส่งรายงานความก้าวหน้า</translation>
  </message>
  <message>
   <source>Assessments, from 1 (weak) to 5 (strong)</source>
   <translation>การประเมิน ตั้งแต่ 1 (อ่อน) ถึง 5 (ดีมาก)</translation>
  </message>
  <message>
   <source>progress {percent}</source>
   <translation>ความก้าวหน้า {percent}</translation>
  </message>
  <message>
   <source>State and period</source>
   <translation>สถานะและรอบ</translation>
  </message>
  <message>
   <source>No reason was given.</source>
   <translation>ไม่ได้ให้เหตุผล</translation>
  </message>
  <message>
   <source>Why returned</source>
   <translation>เหตุผลที่ส่งกลับแก้ไข</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>ผลการดำเนินงาน</translation>
  </message>
  <message>
   <source>Issues</source>
   <translation>ปัญหาอุปสรรค</translation>
  </message>
  <message>
   <source>Next steps</source>
   <translation>แผนงานต่อไป</translation>
  </message>
  <message>
   <source>Earlier assessments, not shown here: {n}.</source>
   <translation>การประเมินก่อนหน้านี้ซึ่งไม่ได้แสดงไว้ที่นี่: {n}</translation>
  </message>
  <message>
   <source>women: {n}</source>
   <translation>หญิง: {n}</translation>
  </message>
  <message>
   <source>Beneficiaries</source>
   <translation>ผู้รับประโยชน์</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>สิ้นสุดเมื่อ</translation>
  </message>
  <message>
   <source>Adopted end</source>
   <translation>กำหนดสิ้นสุดที่รับรอง</translation>
  </message>
  <message>
   <source>Milestones</source>
   <translation>หมุดหมาย</translation>
  </message>
  <message>
   <source>No milestones have been recorded.</source>
   <translation>ไม่มีการบันทึกหมุดหมาย</translation>
  </message>
  <message>
   <source>Milestone</source>
   <translation>หมุดหมาย</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>น้ำหนัก</translation>
  </message>
  <message>
   <source>Forecast or actual</source>
   <translation>คาดการณ์หรือจริง</translation>
  </message>
  <message>
   <source>Waits for: {milestone}</source>
   <translation>รอ: {milestone}</translation>
  </message>
  <message>
   <source>{reason}: {text}</source>
   <translation>{reason}: {text}</translation>
  </message>
  <message>
   <source>reached, day not given</source>
   <translation>บรรลุแล้ว ไม่ระบุวันที่</translation>
  </message>
  <message>
   <source>Progress as a weighted sum: {formula}.</source>
   <translation>ความก้าวหน้าเป็นผลรวมถ่วงน้ำหนัก: {formula}</translation>
  </message>
  <message>
   <source>Progress as a mean, since no milestone has a weight: {formula}.</source>
   <translation>ความก้าวหน้าเป็นค่าเฉลี่ย เพราะไม่มีหมุดหมายใดมีน้ำหนัก: {formula}</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>เงินทุน</translation>
  </message>
  <message>
   <source>Indicators</source>
   <translation>ตัวชี้วัด</translation>
  </message>
  <message>
   <source>Indicator</source>
   <translation>ตัวชี้วัด</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>ค่าฐาน</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>ค่าเป้าหมาย</translation>
  </message>
  <message>
   <source>Actual</source>
   <translation>ค่าจริง</translation>
  </message>
  <message>
   <source>Way to the target</source>
   <translation>ความคืบหน้าสู่เป้าหมาย</translation>
  </message>
  <message>
   <source>women {n}</source>
   <translation>หญิง {n}</translation>
  </message>
  <message>
   <source>men {n}</source>
   <translation>ชาย {n}</translation>
  </message>
  <message>
   <source>youth {n}</source>
   <translation>เยาวชน {n}</translation>
  </message>
  <message>
   <source>Projects proposed for {year}: {country}</source>
   <translation>โครงการที่เสนอสำหรับปี {year}: {country}</translation>
  </message>
  <message>
   <source>On the list by the way they have come, then by section of the Plan</source>
   <translation>รายการเรียงตามขั้นที่ผ่านมาแล้ว จากนั้นตามหมวดของแผนปฏิบัติการ</translation>
  </message>
  <message>
   <source>No project of {country} is on the list for {year} at this desk.</source>
   <translation>ที่จุดปฏิบัติงานนี้ไม่มีโครงการของ {country} ในรายการสำหรับปี {year}</translation>
  </message>
  <message>
   <source>Projects on the list</source>
   <translation>โครงการในรายการ</translation>
  </message>
  <message>
   <source>{n} recommended by the SOM</source>
   <translation>ที่ประชุม SOM เสนอแนะ {n}</translation>
  </message>
  <message>
   <source>Adopted by the FMM</source>
   <translation>ที่ประชุม FMM รับรองแล้ว</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>ไม่ผ่านการพิจารณา</translation>
  </message>
  <message>
   <source>The whole list</source>
   <translation>รวมทั้งรายการ</translation>
  </message>
  <message>
   <source>By state</source>
   <translation>ตามสถานะ</translation>
  </message>
  <message>
   <source>Budget, USD</source>
   <translation>งบประมาณ (USD)</translation>
  </message>
  <message>
   <source>State not given</source>
   <translation>ไม่ระบุสถานะ</translation>
  </message>
  <message>
   <source>Code and measure</source>
   <translation>รหัสและมาตรการ</translation>
  </message>
  <message>
   <source>Project and who leads it</source>
   <translation>โครงการและหน่วยงานหลัก</translation>
  </message>
  <message>
   <source>Place and dates</source>
   <translation>สถานที่และวันที่</translation>
  </message>
  <message>
   <source>Led by {name}</source>
   <translation>หน่วยงานหลัก: {name}</translation>
  </message>
  <message>
   <source>Dates not given</source>
   <translation>ไม่ระบุวันที่</translation>
  </message>
  <message>
   <source>Projects on this list without dates: {n}.</source>
   <translation>โครงการในรายการนี้ที่ไม่มีวันที่: {n}</translation>
  </message>
  <message>
   <source>Projects on this list without a budget: {n}.</source>
   <translation>โครงการในรายการนี้ที่ไม่มีงบประมาณ: {n}</translation>
  </message>
  <message>
   <source>Budgets that are not in the totals, since their currency or a rate for it is missing, or the amount cannot be counted: {n}.</source>
   <translation>งบประมาณที่ไม่อยู่ในยอดรวม เพราะไม่มีสกุลเงินหรืออัตราแลกเปลี่ยน หรือคำนวณจำนวนเงินไม่ได้: {n}</translation>
  </message>
  <message>
   <source>Projects on this list without a number of beneficiaries: {n}.</source>
   <translation>โครงการในรายการนี้ที่ไม่มีจำนวนผู้รับประโยชน์: {n}</translation>
  </message>
  <message>
   <source>Proposed projects that do not say for which year, and so are on no list: {n}.</source>
   <translation>โครงการที่เสนอแต่ไม่ระบุปี จึงไม่อยู่ในรายการใด: {n}</translation>
  </message>
  <message>
   <source>Listed are the projects that {country} leads or that reach it and that were proposed for {year}, as known at the desk “{desk}” on {day}.</source>
   <translation>แสดงโครงการที่ {country} เป็นประเทศหลักหรือที่ครอบคลุมถึง และเสนอสำหรับปี {year} ตามข้อมูลที่จุดปฏิบัติงาน “{desk}” มี ณ {day}</translation>
  </message>
  <message>
   <source>Budgets are told in US dollars at the secretariat's rate for today; declined projects are in the totals. Days are the planned ones.</source>
   <translation>งบประมาณแสดงเป็นดอลลาร์สหรัฐตามอัตราของสำนักเลขาธิการ ณ วันนี้ ยอดรวมนับโครงการที่ไม่ผ่านการพิจารณาด้วย วันที่เป็นวันตามแผน</translation>
  </message>
  <message>
   <source>Province summary: {province}</source>
   <translation>สรุประดับจังหวัด: {province}</translation>
  </message>
  <message>
   <source>Progress reports on {year}</source>
   <translation>รายงานความก้าวหน้าของปี {year}</translation>
  </message>
  <message>
   <source>No progress report on {year} has been handed in.</source>
   <translation>ยังไม่มีการส่งรายงานความก้าวหน้าของปี {year}</translation>
  </message>
  <message>
   <source>Quarter</source>
   <translation>ไตรมาส</translation>
  </message>
  <message>
   <source>Handed in</source>
   <translation>ส่งแล้ว</translation>
  </message>
  <message>
   <source>Of these approved</source>
   <translation>ในจำนวนนี้อนุมัติแล้ว</translation>
  </message>
  <message>
   <source>Of these returned</source>
   <translation>ในจำนวนนี้ส่งกลับแก้ไข</translation>
  </message>
  <message>
   <source>Whole year</source>
   <translation>ทั้งปี</translation>
  </message>
  <message>
   <source>Reports that were returned and not handed in again</source>
   <translation>รายงานที่ส่งกลับแก้ไขและยังไม่ได้ส่งเข้ามาใหม่</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>รอบ</translation>
  </message>
  <message>
   <source>all reported on</source>
   <translation>รายงานครบ</translation>
  </message>
  <message>
   <source>in part</source>
   <translation>รายงานบางส่วน</translation>
  </message>
  <message>
   <source>returned</source>
   <translation>ส่งกลับแก้ไข</translation>
  </message>
  <message>
   <source>no report</source>
   <translation>ไม่มีรายงาน</translation>
  </message>
  <message>
   <source>not over yet</source>
   <translation>ยังไม่สิ้นสุดรอบ</translation>
  </message>
  <message>
   <source>Who has reported: {country}</source>
   <translation>ใครรายงานแล้ว: {country}</translation>
  </message>
  <message>
   <source>Projects reported on</source>
   <translation>โครงการที่มีรายงาน</translation>
  </message>
  <message>
   <source>of {n} with projects in implementation</source>
   <translation>จาก {n} แห่งที่มีโครงการอยู่ระหว่างดำเนินการ</translation>
  </message>
  <message>
   <source>Reported on all</source>
   <translation>รายงานครบ</translation>
  </message>
  <message>
   <source>Reported in part</source>
   <translation>รายงานบางส่วน</translation>
  </message>
  <message>
   <source>Without a report</source>
   <translation>ไม่มีรายงาน</translation>
  </message>
  <message>
   <source>in {n} months</source>
   <translation>ใน {n} เดือน</translation>
  </message>
  <message>
   <source>Bundles that came</source>
   <translation>ชุดข้อมูลที่ได้รับ</translation>
  </message>
  <message>
   <source>Provinces that handed in reports</source>
   <translation>จังหวัดที่ส่งรายงานแล้ว</translation>
  </message>
  <message>
   <source>Bundles</source>
   <translation>ชุดข้อมูล</translation>
  </message>
  <message>
   <source>Projects reported on:</source>
   <translation>โครงการที่มีรายงาน:</translation>
  </message>
  <message>
   <source>Below: bundles that came.</source>
   <translation>บรรทัดล่าง: ชุดข้อมูลที่ได้รับ</translation>
  </message>
  <message>
   <source>Without a report on {period}: {provinces}.</source>
   <translation>ไม่มีรายงานของ {period}: {provinces}</translation>
  </message>
  <message>
   <source>Provinces from whose desks nothing has ever come: {provinces}.</source>
   <translation>จังหวัดที่ยังไม่เคยได้รับข้อมูลใดจากจุดปฏิบัติงาน: {provinces}</translation>
  </message>
  <message>
   <source>Provinces without a project or a desk, and so not told of above: {provinces}.</source>
   <translation>จังหวัดที่ไม่มีโครงการหรือจุดปฏิบัติงาน จึงไม่แสดงไว้ข้างต้น: {provinces}</translation>
  </message>
  <message>
   <source>Told is what is known at the desk “{desk}” on {day}.</source>
   <translation>แสดงตามข้อมูลที่จุดปฏิบัติงาน “{desk}” มี ณ {day}</translation>
  </message>
  <message>
   <source>A report counts in the period in which the time that it is about ends. One that was returned counts once it is handed in again.</source>
   <translation>รายงานนับในรอบที่ช่วงเวลาที่รายงานสิ้นสุดลง รายงานที่ส่งกลับแก้ไขจะนับเมื่อส่งเข้ามาใหม่</translation>
  </message>
  <message>
   <source>A bundle counts in the period in which it was merged at this desk. Merges that were taken back do not count.</source>
   <translation>ชุดข้อมูลนับในรอบที่ผสานที่จุดปฏิบัติงานนี้ ไม่นับการผสานที่ถอนแล้ว</translation>
  </message>
  <message>
   <source>Reports are awaited of the projects that are in implementation today, for earlier periods too.</source>
   <translation>โครงการที่ต้องมีรายงานคือโครงการที่อยู่ระหว่างดำเนินการ ณ วันนี้ รวมถึงสำหรับรอบก่อนหน้าด้วย</translation>
  </message>
  <message>
   <source>Relevance</source>
   <translation>ความตรงประเด็น</translation>
  </message>
  <message>
   <source>Coherence</source>
   <translation>ความสอดคล้อง</translation>
  </message>
  <message>
   <source>Effectiveness</source>
   <translation>ประสิทธิผล</translation>
  </message>
  <message>
   <source>Efficiency</source>
   <translation>ประสิทธิภาพ</translation>
  </message>
  <message>
   <source>Impact</source>
   <translation>ผลกระทบ</translation>
  </message>
  <message>
   <source>Sustainability</source>
   <translation>ความยั่งยืน</translation>
  </message>
  <message>
   <source>Assessment</source>
   <translation>การประเมิน</translation>
  </message>
  <message>
   <source>n/a</source>
   <translatorcomment>ไม่ใช้ reads “not used”; ไม่ประเมิน would be nearer if the column bears it.</translatorcomment>
   <translation>ไม่ใช้</translation>
  </message>
  <message>
   <source>Recommendation</source>
   <translation>ข้อเสนอแนะ</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>ผู้รับผิดชอบ</translation>
  </message>
  <message>
   <source>Reading progress reports</source>
   <translation>กำลังอ่านรายงานความก้าวหน้า</translation>
  </message>
  <message>
   <source>Reading assessments</source>
   <translation>กำลังอ่านการประเมิน</translation>
  </message>
  <message>
   <source>Reading projects</source>
   <translation>กำลังอ่านโครงการ</translation>
  </message>
  <message>
   <source>Reading funding</source>
   <translation>กำลังอ่านเงินทุน</translation>
  </message>
  <message>
   <source>Reading milestones</source>
   <translation>กำลังอ่านหมุดหมาย</translation>
  </message>
  <message>
   <source>There is no project {id} at this desk, or it is in the bin.</source>
   <translation>ไม่มีโครงการ {id} ที่จุดปฏิบัติงานนี้ หรือโครงการอยู่ในถังขยะ</translation>
  </message>
  <message>
   <source>Timeline of projects: {place}</source>
   <translation>เส้นเวลาโครงการ: {place}</translation>
  </message>
  <message>
   <source>Ending later than adopted</source>
   <translation>สิ้นสุดช้ากว่าที่รับรอง</translation>
  </message>
  <message>
   <source>Projects without dates</source>
   <translation>โครงการที่ไม่มีวันที่</translation>
  </message>
  <message>
   <source>Bar: from start to end, actual or as forecast, dark as far as it is done. Thin line below it: the adopted dates. Dashed line: today. Milestones by state:</source>
   <translation>แถบ: ตั้งแต่วันเริ่มถึงวันสิ้นสุด ตามจริงหรือตามคาดการณ์ สีเข้มคือส่วนที่แล้วเสร็จ เส้นบางใต้แถบ: กำหนดที่รับรอง เส้นประ: วันนี้ หมุดหมายตามสถานะ:</translation>
  </message>
  <message>
   <source>Shown are the projects that {place} leads or that reach it, as known at the desk “{desk}” on {day}.</source>
   <translation>แสดงโครงการที่ {place} เป็นผู้รับผิดชอบหลักหรือที่ครอบคลุมถึง ตามข้อมูลที่จุดปฏิบัติงาน “{desk}” มี ณ {day}</translation>
  </message>
  <message>
   <source>The dark part of a bar is the project's progress, the weighted sum of its milestones, and not time gone. A milestone stands on the day that it was reached, or is forecast for, or else was adopted for.</source>
   <translation>ส่วนสีเข้มของแถบคือความก้าวหน้าของโครงการ ซึ่งเป็นผลรวมถ่วงน้ำหนักของหมุดหมาย ไม่ใช่เวลาที่ผ่านไป หมุดหมายแสดง ณ วันที่บรรลุ หรือวันที่คาดการณ์ หรือกำหนดที่รับรองหากไม่มีทั้งสองวันดังกล่าว</translation>
  </message>
  <message>
   <source>Today, {day}</source>
   <translation>วันนี้ {day}</translation>
  </message>
  <message>
   <source>Q{n}</source>
   <translation>Q{n}</translation>
  </message>
  <message>
   <source>Forecast earlier</source>
   <translation>คาดการณ์เร็วขึ้น</translation>
  </message>
  <message>
   <source>Forecast later</source>
   <translation>คาดการณ์ช้าลง</translation>
  </message>
  <message>
   <source>Source not given</source>
   <translation>ไม่ระบุแหล่งเงินทุน</translation>
  </message>
  <message>
   <source>Without a measure of the Plan</source>
   <translation>ไม่มีมาตรการของแผนปฏิบัติการ</translation>
  </message>
  <message>
   <source>on the day</source>
   <translation>ตรงกำหนด</translation>
  </message>
  <message>
   <source>1 day later</source>
   <translation>ช้าไป 1 วัน</translation>
  </message>
  <message>
   <source>{n} days later</source>
   <translation>ช้าไป {n} วัน</translation>
  </message>
  <message>
   <source>1 day early</source>
   <translation>เร็วขึ้น 1 วัน</translation>
  </message>
  <message>
   <source>{n} days early</source>
   <translation>เร็วขึ้น {n} วัน</translation>
  </message>
  <message>
   <source>1 day past due</source>
   <translation>เลยกำหนด 1 วัน</translation>
  </message>
  <message>
   <source>{n} days past due</source>
   <translation>เลยกำหนด {n} วัน</translation>
  </message>
  <message>
   <source>{amount} (currency not given)</source>
   <translation>{amount} (ไม่ระบุสกุลเงิน)</translation>
  </message>
  <message>
   <source>{begins} to {ends}</source>
   <translation>{begins} ถึง {ends}</translation>
  </message>
  <message>
   <source>from {begins}</source>
   <translation>ตั้งแต่ {begins}</translation>
  </message>
  <message>
   <source>until {ends}</source>
   <translation>ถึง {ends}</translation>
  </message>
  <message>
   <source>Quarter {n}, {year}</source>
   <translation>ไตรมาส {n} ปี {year}</translation>
  </message>
  <message>
   <source>Not in the totals ({totals}): {committed} committed, {spent} spent. There is no rate for {day} or before.</source>
   <translation>ไม่อยู่ในยอดรวม ({totals}): ผูกพัน {committed} ใช้จ่าย {spent} ไม่มีอัตราสำหรับ {day} หรือก่อนหน้า</translation>
  </message>
  <message>
   <source>Not in the totals ({totals}): {committed} committed, {spent} spent, without a currency.</source>
   <translation>ไม่อยู่ในยอดรวม ({totals}): ผูกพัน {committed} ใช้จ่าย {spent} ไม่ระบุสกุลเงิน</translation>
  </message>
  <message>
   <source>Not in the totals ({totals}), since an amount is too large or too fine to count; funding lines: {n}.</source>
   <translation>ไม่อยู่ในยอดรวม ({totals}) เพราะจำนวนเงินมากหรือละเอียดเกินกว่าจะคำนวณได้ รายการเงินทุน: {n}</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>States of projects by section</source>
   <translation>สถานะของโครงการตามหมวด</translation>
  </message>
 </context>
 <context>
  <name>ReportState</name>
  <message>
   <source>Draft</source>
   <translation>ร่าง</translation>
  </message>
  <message>
   <source>Submitted</source>
   <translation>ส่งแล้ว</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>ส่งกลับแก้ไข</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>อนุมัติแล้ว</translation>
  </message>
  <message>
   <source>Locked</source>
   <translation>ล็อกแล้ว</translation>
  </message>
 </context>
 <context>
  <name>Reports</name>
  <message>
   <source>Period</source>
   <translation>รอบ</translation>
  </message>
  <message>
   <source>State</source>
   <translation>สถานะ</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>ความก้าวหน้า</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>ผลการดำเนินงาน</translation>
  </message>
  <message>
   <source>Progress reports</source>
   <translation>รายงานความก้าวหน้า</translation>
  </message>
  <message>
   <source>No progress report has been written for this project.</source>
   <translation>โครงการนี้ยังไม่มีรายงานความก้าวหน้า</translation>
  </message>
  <message>
   <source>{begins} to {ends}</source>
   <translation>{begins} ถึง {ends}</translation>
  </message>
  <message>
   <source>Without a period</source>
   <translation>ไม่ระบุรอบ</translation>
  </message>
  <message>
   <source>{amount} spent</source>
   <translation>ใช้จ่าย {amount}</translation>
  </message>
 </context>
 <context>
  <name>Rights</name>
  <message>
   <source>No secretariat that this desk trusts vouches for the desk that wrote it.</source>
   <translation>ไม่มีสำนักเลขาธิการแห่งใดที่จุดปฏิบัติงานนี้เชื่อถือให้การรับรองจุดปฏิบัติงานที่เขียน</translation>
  </message>
  <message>
   <source>It was written after the desk's certificate had been revoked.</source>
   <translation>เขียนหลังจากใบรับรองของจุดปฏิบัติงานถูกเพิกถอนแล้ว</translation>
  </message>
  <message>
   <source>It was signed by another desk than the one in whose name it stands.</source>
   <translation>ลงลายมือชื่อโดยจุดปฏิบัติงานอื่น ไม่ใช่จุดที่ระบุเป็นผู้เขียน</translation>
  </message>
  <message>
   <source>It belongs to another province or country than the desk that wrote it.</source>
   <translation>เป็นของจังหวัดหรือประเทศอื่น ไม่ใช่ของจุดปฏิบัติงานที่เขียน</translation>
  </message>
  <message>
   <source>It is about a record of another province or country, which was not handed over.</source>
   <translation>เกี่ยวกับระเบียนของจังหวัดหรือประเทศอื่น ซึ่งไม่ได้ส่งมอบให้จุดปฏิบัติงานที่เขียน</translation>
  </message>
  <message>
   <source>It is for the national secretariat to write.</source>
   <translation>มีเพียงสำนักเลขาธิการระดับชาติที่เขียนได้</translation>
  </message>
  <message>
   <source>Lists of {country}</source>
   <translation>รายการอ้างอิงของ {country}</translation>
  </message>
  <message>
   <source>{place}, one project</source>
   <translation>{place} (โครงการเดียว)</translation>
  </message>
  <message>
   <source>Only the secretariat keeps the exchange rates, and sends them with its bundles. Nothing was changed. Ask it to enter the rate.</source>
   <translation>มีเพียงสำนักเลขาธิการที่ดูแลอัตราแลกเปลี่ยน และส่งมากับชุดข้อมูลของตน ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดขอให้สำนักเลขาธิการบันทึกอัตรานั้น</translation>
  </message>
  <message>
   <source>Only the secretariat returns, approves and locks reports. Nothing was changed. Submit the report instead.</source>
   <translation>มีเพียงสำนักเลขาธิการที่ส่งกลับแก้ไข อนุมัติ และล็อกรายงานได้ ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดใช้การส่งรายงานแทน</translation>
  </message>
  <message>
   <source>This belongs to {place}, and this desk writes only what is its own. Nothing was changed. Ask the desk there, or the secretariat, to make the change.</source>
   <translation>ข้อมูลนี้เป็นของ {place} และจุดปฏิบัติงานนี้เขียนได้เฉพาะของตน ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดขอให้จุดปฏิบัติงานที่นั่นหรือสำนักเลขาธิการแก้ไข</translation>
  </message>
  <message>
   <source>A project goes to another province at the secretariat alone. Nothing was changed. Ask the secretariat to move it.</source>
   <translation>การย้ายโครงการไปจังหวัดอื่นทำได้ที่สำนักเลขาธิการเท่านั้น ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดขอให้สำนักเลขาธิการย้ายให้</translation>
  </message>
 </context>
 <context>
  <name>Role</name>
  <message>
   <source>Field coordinator</source>
   <translation>ผู้ประสานงานภาคสนาม</translation>
  </message>
  <message>
   <source>Secretariat officer</source>
   <translation>เจ้าหน้าที่สำนักเลขาธิการ</translation>
  </message>
  <message>
   <source>Manager</source>
   <translation>ผู้บริหาร</translation>
  </message>
 </context>
 <context>
  <name>Row</name>
  <message>
   <source>New</source>
   <translation>ใหม่</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>เปลี่ยน</translation>
  </message>
  <message>
   <source>Same</source>
   <translation>เหมือนเดิม</translation>
  </message>
 </context>
 <context>
  <name>Rules</name>
  <message>
   <source>“{value}” is not text.</source>
   <translation>“{value}” ไม่ใช่ข้อความ</translation>
  </message>
  <message>
   <source>“{value}” is not a whole number.</source>
   <translation>“{value}” ไม่ใช่จำนวนเต็ม</translation>
  </message>
  <message>
   <source>“{value}” is not a number.</source>
   <translation>“{value}” ไม่ใช่ตัวเลข</translation>
  </message>
  <message>
   <source>“{value}” is neither yes nor no.</source>
   <translation>“{value}” ต้องเป็นใช่หรือไม่ใช่เท่านั้น</translation>
  </message>
  <message>
   <source>“{value}” is not a date.</source>
   <translation>“{value}” ไม่ใช่วันที่</translation>
  </message>
  <message>
   <source>“{value}” is not the id of a record.</source>
   <translation>“{value}” ไม่ใช่รหัสของระเบียน</translation>
  </message>
  <message>
   <source>{value} cannot be kept: at most 18 digits stand before the decimal mark and 18 after.</source>
   <translation>เก็บ {value} ไม่ได้: หน้าจุดทศนิยมมีได้ไม่เกิน 18 หลัก และหลังจุดไม่เกิน 18 หลัก</translation>
  </message>
  <message>
   <source>{value} does not fit: this takes a whole number from {least} to {largest}.</source>
   <translation>{value} ใช้ไม่ได้: ต้องเป็นจำนวนเต็มตั้งแต่ {least} ถึง {largest}</translation>
  </message>
  <message>
   <source>This text has a broken character in it; type it again.</source>
   <translation>ข้อความนี้มีอักขระเสีย โปรดพิมพ์ใหม่</translation>
  </message>
  <message>
   <source>This text has {length} characters; a cell of a workbook holds 32,767.</source>
   <translation>ข้อความนี้มี {length} อักขระ เซลล์ของสมุดงานรับได้ 32,767 อักขระ</translation>
  </message>
  <message>
   <source>“{value}” is not one of the choices that this version knows.</source>
   <translation>“{value}” ไม่อยู่ในตัวเลือกที่โปรแกรมรุ่นนี้รู้จัก</translation>
  </message>
  <message>
   <source>{year} looks like a year of the Buddhist Era; in the common era it is {common}.</source>
   <translation>{year} ดูเหมือนปีพุทธศักราช ซึ่งตรงกับคริสต์ศักราช {common}</translation>
  </message>
  <message>
   <source>The year {year} cannot be meant; it must lie between {first} and {last}.</source>
   <translation>ปี {year} เป็นไปไม่ได้ ต้องอยู่ระหว่าง {first} ถึง {last}</translation>
  </message>
  <message>
   <source>Progress is {value}; it must lie between 0 and 100.</source>
   <translation>ความก้าวหน้าคือ {value} ซึ่งต้องอยู่ระหว่าง 0 ถึง 100</translation>
  </message>
  <message>
   <source>The weight is {value}; it must lie between 0 and 100.</source>
   <translation>น้ำหนักคือ {value} ซึ่งต้องอยู่ระหว่าง 0 ถึง 100</translation>
  </message>
  <message>
   <source>The milestone is planned for {planned}, before work on it begins on {begins}.</source>
   <translation>วันที่ตามแผนของหมุดหมายคือ {planned} ซึ่งอยู่ก่อนวันเริ่มงาน {begins}</translation>
  </message>
  <message>
   <source>The actual date {day} is still to come.</source>
   <translation>วันที่เสร็จจริง {day} ยังมาไม่ถึง</translation>
  </message>
  <message>
   <source>Progress is 100, but the day on which the milestone was reached is missing.</source>
   <translation>ความก้าวหน้าเป็น 100 แต่ไม่มีวันที่บรรลุหมุดหมาย</translation>
  </message>
  <message>
   <source>The milestone was reached on {day}, but progress is {value}; it should be 100.</source>
   <translation>บรรลุหมุดหมายเมื่อ {day} แต่ความก้าวหน้าคือ {value} ซึ่งควรเป็น 100</translation>
  </message>
  <message>
   <source>The milestone is declared done, but progress is {value} and no actual date is given.</source>
   <translation>ระบุว่าหมุดหมายแล้วเสร็จ แต่ความก้าวหน้าคือ {value} และไม่มีวันที่เสร็จจริง</translation>
  </message>
  <message>
   <source>The milestone is declared not begun, but progress is {value}.</source>
   <translation>ระบุว่าหมุดหมายยังไม่เริ่ม แต่ความก้าวหน้าคือ {value}</translation>
  </message>
  <message>
   <source>The milestone was due on {day} and is not done, but it is not declared late.</source>
   <translation>หมุดหมายครบกำหนดเมื่อ {day} และยังไม่เสร็จ แต่ไม่ได้ระบุว่าล่าช้า</translation>
  </message>
  <message>
   <source>The milestone is declared late, but it is done.</source>
   <translation>ระบุว่าหมุดหมายล่าช้า แต่หมุดหมายเสร็จแล้ว</translation>
  </message>
  <message>
   <source>The delay has another reason; say which.</source>
   <translation>ความล่าช้ามีสาเหตุอื่น โปรดระบุสาเหตุ</translation>
  </message>
  <message>
   <source>The milestone was due on {day} and is not done, but no reason is given.</source>
   <translation>หมุดหมายครบกำหนดเมื่อ {day} และยังไม่เสร็จ แต่ไม่ได้ระบุสาเหตุ</translation>
  </message>
  <message>
   <source>{day} is {days} days after the adopted date, but no reason is given.</source>
   <translation>{day} ช้ากว่ากำหนดที่รับรอง {days} วัน แต่ไม่ได้ระบุสาเหตุ</translation>
  </message>
  <message>
   <source>The milestone was due on {day}, {days} days ago.</source>
   <translation>หมุดหมายครบกำหนดเมื่อ {day} ซึ่งผ่านมาแล้ว {days} วัน</translation>
  </message>
  <message>
   <source>A milestone cannot wait for itself.</source>
   <translation>หมุดหมายรอตัวเองไม่ได้</translation>
  </message>
  <message>
   <source>“{source}” is not one of the sources of funds that are known.</source>
   <translation>“{source}” ไม่ใช่แหล่งเงินทุนที่รู้จัก</translation>
  </message>
  <message>
   <source>Name the foundation, bank, enterprise or other source.</source>
   <translation>โปรดระบุชื่อมูลนิธิ ธนาคาร วิสาหกิจ หรือแหล่งอื่น</translation>
  </message>
  <message>
   <source>The amount committed is {value}; it cannot be below 0.</source>
   <translation>จำนวนเงินผูกพันคือ {value} ซึ่งต้องไม่ต่ำกว่า 0</translation>
  </message>
  <message>
   <source>The amount disbursed is {value}; it cannot be below 0.</source>
   <translation>จำนวนเงินเบิกจ่ายคือ {value} ซึ่งต้องไม่ต่ำกว่า 0</translation>
  </message>
  <message>
   <source>The amount spent is {value}; it cannot be below 0.</source>
   <translation>จำนวนเงินใช้จ่ายคือ {value} ซึ่งต้องไม่ต่ำกว่า 0</translation>
  </message>
  <message>
   <source>No amount is given.</source>
   <translation>ไม่ได้ระบุจำนวนเงิน</translation>
  </message>
  <message>
   <source>More was spent ({spent}) than disbursed ({disbursed}).</source>
   <translation>ใช้จ่าย ({spent}) มากกว่าเบิกจ่าย ({disbursed})</translation>
  </message>
  <message>
   <source>More was disbursed ({disbursed}) than committed ({committed}).</source>
   <translation>เบิกจ่าย ({disbursed}) มากกว่าผูกพัน ({committed})</translation>
  </message>
  <message>
   <source>The year is {value}; it should lie between {first} and {last}.</source>
   <translation>ปีคือ {value} ซึ่งควรอยู่ระหว่าง {first} ถึง {last}</translation>
  </message>
  <message>
   <source>The rate is {value}; it must be above 0.</source>
   <translation>อัตราคือ {value} ซึ่งต้องมากกว่า 0</translation>
  </message>
  <message>
   <source>One US dollar is one US dollar, not {value}; this rate is not used.</source>
   <translation>หนึ่งดอลลาร์สหรัฐเท่ากับหนึ่งดอลลาร์สหรัฐ ไม่ใช่ {value} จึงไม่ใช้อัตรานี้</translation>
  </message>
  <message>
   <source>The day of the rate, {day}, is still to come.</source>
   <translation>วันที่ของอัตรา {day} ยังมาไม่ถึง</translation>
  </message>
  <message>
   <source>This belongs to no project.</source>
   <translation>รายการนี้ไม่ได้เป็นของโครงการใด</translation>
  </message>
  <message>
   <source>The project has no title.</source>
   <translation>โครงการไม่มีชื่อ</translation>
  </message>
  <message>
   <source>No measure of the Plan is named; it is needed before reporting.</source>
   <translation>ไม่ได้ระบุมาตรการของแผนปฏิบัติการ ซึ่งต้องมีก่อนรายงาน</translation>
  </message>
  <message>
   <source>The country is missing; it is needed before reporting.</source>
   <translation>ไม่ได้ระบุประเทศ ซึ่งต้องมีก่อนรายงาน</translation>
  </message>
  <message>
   <source>The stage is missing; it is needed before reporting.</source>
   <translation>ไม่ได้ระบุขั้นตอน ซึ่งต้องมีก่อนรายงาน</translation>
  </message>
  <message>
   <source>The planned start is missing; it is needed before reporting.</source>
   <translation>ไม่ได้ระบุวันเริ่มตามแผน ซึ่งต้องมีก่อนรายงาน</translation>
  </message>
  <message>
   <source>The planned end is missing; it is needed before reporting.</source>
   <translation>ไม่ได้ระบุวันสิ้นสุดตามแผน ซึ่งต้องมีก่อนรายงาน</translation>
  </message>
  <message>
   <source>No measure of the Plan is named.</source>
   <translation>ไม่ได้ระบุมาตรการของแผนปฏิบัติการ</translation>
  </message>
  <message>
   <source>No place is named.</source>
   <translation>ไม่ได้ระบุสถานที่</translation>
  </message>
  <message>
   <source>No organisation is named.</source>
   <translation>ไม่ได้ระบุหน่วยงาน</translation>
  </message>
  <message>
   <source>The milestone has no title.</source>
   <translation>หมุดหมายไม่มีชื่อ</translation>
  </message>
  <message>
   <source>The planned date is missing; it is needed before reporting.</source>
   <translation>ไม่ได้ระบุวันที่ตามแผน ซึ่งต้องมีก่อนรายงาน</translation>
  </message>
  <message>
   <source>The beginning of the period is missing.</source>
   <translation>ไม่ได้ระบุวันเริ่มรอบ</translation>
  </message>
  <message>
   <source>The end of the period is missing.</source>
   <translation>ไม่ได้ระบุวันสิ้นสุดรอบ</translation>
  </message>
  <message>
   <source>Nothing is told about what was done in the period.</source>
   <translation>ไม่ได้บอกผลการดำเนินงานในรอบนี้</translation>
  </message>
  <message>
   <source>The source of the money is missing.</source>
   <translation>ไม่ได้ระบุแหล่งเงินทุน</translation>
  </message>
  <message>
   <source>The currency is missing, so this cannot be added up.</source>
   <translation>ไม่ได้ระบุสกุลเงิน จึงรวมยอดไม่ได้</translation>
  </message>
  <message>
   <source>Say whether this is cash or in kind.</source>
   <translation>โปรดระบุว่าเป็นเงินสดหรือสิ่งของ</translation>
  </message>
  <message>
   <source>The year is missing.</source>
   <translation>ไม่ได้ระบุปี</translation>
  </message>
  <message>
   <source>The rate has no currency.</source>
   <translation>อัตรานี้ไม่มีสกุลเงิน</translation>
  </message>
  <message>
   <source>The rate has no day.</source>
   <translation>อัตรานี้ไม่มีวันที่</translation>
  </message>
  <message>
   <source>The rate itself is missing.</source>
   <translation>ไม่ได้ระบุตัวอัตรา</translation>
  </message>
  <message>
   <source>The indicator has no title.</source>
   <translation>ตัวชี้วัดไม่มีชื่อ</translation>
  </message>
  <message>
   <source>The unit is missing.</source>
   <translation>ไม่ได้ระบุหน่วยนับ</translation>
  </message>
  <message>
   <source>Say how the values of several periods make one figure.</source>
   <translation>โปรดระบุวิธีรวมค่าของหลายรอบเป็นค่าเดียว</translation>
  </message>
  <message>
   <source>The target is missing.</source>
   <translation>ไม่ได้ระบุค่าเป้าหมาย</translation>
  </message>
  <message>
   <source>This value belongs to no indicator.</source>
   <translation>ค่านี้ไม่ได้เป็นของตัวชี้วัดใด</translation>
  </message>
  <message>
   <source>The value itself is missing.</source>
   <translation>ไม่ได้ระบุค่า</translation>
  </message>
  <message>
   <source>This file belongs to no project.</source>
   <translation>ไฟล์นี้ไม่ได้เป็นของโครงการใด</translation>
  </message>
  <message>
   <source>The file itself is missing.</source>
   <translation>ไม่มีตัวไฟล์</translation>
  </message>
  <message>
   <source>The file has no name.</source>
   <translation>ไฟล์ไม่มีชื่อ</translation>
  </message>
  <message>
   <source>Say whether this is a self-evaluation, a peer or a third-party review.</source>
   <translation>โปรดระบุว่าเป็นการประเมินตนเอง ประเมินโดยหน่วยงานระดับเดียวกัน หรือประเมินโดยหน่วยงานภายนอก</translation>
  </message>
  <message>
   <source>The assessor is missing.</source>
   <translation>ไม่ได้ระบุผู้ประเมิน</translation>
  </message>
  <message>
   <source>The day of the assessment is missing.</source>
   <translation>ไม่ได้ระบุวันที่ประเมิน</translation>
  </message>
  <message>
   <source>The suggestion has no text.</source>
   <translation>ข้อเสนอแนะไม่มีข้อความ</translation>
  </message>
  <message>
   <source>Nobody is named to carry the suggestion out.</source>
   <translation>ไม่ได้ระบุผู้รับผิดชอบดำเนินการตามข้อเสนอแนะ</translation>
  </message>
  <message>
   <source>The day by which the suggestion is due is missing.</source>
   <translation>ไม่ได้ระบุวันครบกำหนดของข้อเสนอแนะ</translation>
  </message>
  <message>
   <source>The meeting has neither a body nor a title.</source>
   <translation>การประชุมไม่มีทั้งกลไกและชื่อ</translation>
  </message>
  <message>
   <source>The first day of the meeting is missing.</source>
   <translation>ไม่ได้ระบุวันแรกของการประชุม</translation>
  </message>
  <message>
   <source>This decision belongs to no meeting.</source>
   <translation>มตินี้ไม่ได้เป็นของการประชุมใด</translation>
  </message>
  <message>
   <source>The decision has no text.</source>
   <translation>มติไม่มีข้อความ</translation>
  </message>
  <message>
   <source>Nobody is named to follow the decision up.</source>
   <translation>ไม่ได้ระบุผู้ติดตามผลตามมติ</translation>
  </message>
  <message>
   <source>The organisation has no name.</source>
   <translation>หน่วยงานไม่มีชื่อ</translation>
  </message>
  <message>
   <source>This comment is about nothing.</source>
   <translation>ความเห็นนี้ไม่ได้เกี่ยวกับสิ่งใด</translation>
  </message>
  <message>
   <source>The comment is empty.</source>
   <translation>ความเห็นว่างเปล่า</translation>
  </message>
  <message>
   <source>It is not said of which report this is an edition.</source>
   <translation>ไม่ได้ระบุว่าเป็นฉบับของรายงานใด</translation>
  </message>
  <message>
   <source>The edition has no number.</source>
   <translation>ฉบับนี้ไม่มีเลขที่</translation>
  </message>
  <message>
   <source>The edition has no figures.</source>
   <translation>ฉบับนี้ไม่มีตัวเลข</translation>
  </message>
  <message>
   <source>It is not said of which country this is the letterhead.</source>
   <translation>ไม่ได้ระบุว่าเป็นหัวรายงานของประเทศใด</translation>
  </message>
  <message>
   <source>The planned end {end} lies before the planned start {start}.</source>
   <translation>วันสิ้นสุดตามแผน {end} อยู่ก่อนวันเริ่มตามแผน {start}</translation>
  </message>
  <message>
   <source>The actual end {end} lies before the actual start {start}.</source>
   <translation>วันสิ้นสุดจริง {end} อยู่ก่อนวันเริ่มจริง {start}</translation>
  </message>
  <message>
   <source>The adopted end {end} lies before the adopted start {start}.</source>
   <translation>กำหนดสิ้นสุดที่รับรอง {end} อยู่ก่อนกำหนดเริ่มที่รับรอง {start}</translation>
  </message>
  <message>
   <source>The actual start {day} is still to come.</source>
   <translation>วันเริ่มจริง {day} ยังมาไม่ถึง</translation>
  </message>
  <message>
   <source>The actual end {day} is still to come.</source>
   <translation>วันสิ้นสุดจริง {day} ยังมาไม่ถึง</translation>
  </message>
  <message>
   <source>The project is not adopted yet, but began on {day}.</source>
   <translation>โครงการยังไม่ได้รับการรับรอง แต่เริ่มแล้วเมื่อ {day}</translation>
  </message>
  <message>
   <source>The project is over, but its actual end is missing.</source>
   <translation>โครงการสิ้นสุดแล้ว แต่ไม่มีวันสิ้นสุดจริง</translation>
  </message>
  <message>
   <source>The project ended on {day}, but its stage says that it goes on.</source>
   <translation>โครงการสิ้นสุดเมื่อ {day} แต่ขั้นตอนระบุว่ายังดำเนินการอยู่</translation>
  </message>
  <message>
   <source>The project is in implementation, but its start is missing.</source>
   <translation>โครงการอยู่ระหว่างดำเนินการ แต่ไม่มีวันเริ่ม</translation>
  </message>
  <message>
   <source>The project is adopted, but its adopted end is missing: delay cannot be reckoned.</source>
   <translation>โครงการได้รับการรับรองแล้ว แต่ไม่มีกำหนดสิ้นสุดที่รับรอง จึงคำนวณความล่าช้าไม่ได้</translation>
  </message>
  <message>
   <source>The project should have ended on {day}, {days} days ago.</source>
   <translation>โครงการควรสิ้นสุดเมื่อ {day} ซึ่งผ่านมาแล้ว {days} วัน</translation>
  </message>
  <message>
   <source>The budget is {value}; it cannot be below 0.</source>
   <translation>งบประมาณคือ {value} ซึ่งต้องไม่ต่ำกว่า 0</translation>
  </message>
  <message>
   <source>The budget has no currency.</source>
   <translation>งบประมาณไม่มีสกุลเงิน</translation>
  </message>
  <message>
   <source>The number of beneficiaries is {value}; it cannot be below 0.</source>
   <translation>จำนวนผู้รับประโยชน์คือ {value} ซึ่งต้องไม่ต่ำกว่า 0</translation>
  </message>
  <message>
   <source>The number of women is {value}; it cannot be below 0.</source>
   <translation>จำนวนหญิงคือ {value} ซึ่งต้องไม่ต่ำกว่า 0</translation>
  </message>
  <message>
   <source>There are more women ({women}) than beneficiaries in all ({total}).</source>
   <translation>จำนวนหญิง ({women}) มากกว่าผู้รับประโยชน์ทั้งหมด ({total})</translation>
  </message>
  <message>
   <source>The latitude is {value}; it lies between -90 and 90.</source>
   <translation>ละติจูดคือ {value} ซึ่งต้องอยู่ระหว่าง -90 ถึง 90</translation>
  </message>
  <message>
   <source>The longitude is {value}; it lies between -180 and 180.</source>
   <translation>ลองจิจูดคือ {value} ซึ่งต้องอยู่ระหว่าง -180 ถึง 180</translation>
  </message>
  <message>
   <source>Latitude and longitude are only of use together.</source>
   <translation>ละติจูดและลองจิจูดต้องใช้คู่กัน</translation>
  </message>
  <message>
   <source>The project is on a list of proposals, but the year is missing.</source>
   <translation>โครงการอยู่ในรายการข้อเสนอ แต่ไม่มีปี</translation>
  </message>
  <message>
   <source>{year} is not a year for which projects are proposed now.</source>
   <translation>{year} ไม่ใช่ปีที่เสนอโครงการได้ในขณะนี้</translation>
  </message>
  <message>
   <source>The Foreign Ministers' Meeting adopted the project, but its stage is an earlier one.</source>
   <translation>การประชุมรัฐมนตรีต่างประเทศรับรองโครงการแล้ว แต่โครงการยังอยู่ในขั้นตอนก่อนหน้า</translation>
  </message>
  <message>
   <source>The proposal was declined, but the stage says that it was adopted.</source>
   <translation>ข้อเสนอไม่ผ่านการพิจารณา แต่ขั้นตอนระบุว่าได้รับการรับรองแล้ว</translation>
  </message>
  <message>
   <source>The period begins on {day}, which is still to come.</source>
   <translation>รอบเริ่มวันที่ {day} ซึ่งยังมาไม่ถึง</translation>
  </message>
  <message>
   <source>The spending is {value}; it cannot be below 0.</source>
   <translation>การใช้จ่ายคือ {value} ซึ่งต้องไม่ต่ำกว่า 0</translation>
  </message>
  <message>
   <source>The spending has no currency.</source>
   <translation>การใช้จ่ายไม่มีสกุลเงิน</translation>
  </message>
  <message>
   <source>The report is returned without a reason; say what is missing.</source>
   <translation>ส่งรายงานกลับแก้ไขโดยไม่มีเหตุผล โปรดระบุสิ่งที่ขาด</translation>
  </message>
  <message>
   <source>The target is the same as the baseline, {value}: nothing would change.</source>
   <translation>ค่าเป้าหมายเท่ากับค่าฐาน {value}: จะไม่มีสิ่งใดเปลี่ยนแปลง</translation>
  </message>
  <message>
   <source>{value} is not a percentage between 0 and 100.</source>
   <translation>{value} ไม่ใช่ร้อยละระหว่าง 0 ถึง 100</translation>
  </message>
  <message>
   <source>People are counted from 0; here stands {value}.</source>
   <translation>จำนวนคนนับจาก 0 แต่ที่นี่คือ {value}</translation>
  </message>
  <message>
   <source>“{value}” is not a SHA-256.</source>
   <translation>“{value}” ไม่ใช่ SHA-256</translation>
  </message>
  <message>
   <source>The size is {value}; it cannot be below 0.</source>
   <translation>ขนาดคือ {value} ซึ่งต้องไม่ต่ำกว่า 0</translation>
  </message>
  <message>
   <source>The day {day} is still to come.</source>
   <translation>วันที่ {day} ยังมาไม่ถึง</translation>
  </message>
  <message>
   <source>Editions are counted from 1; here stands {value}.</source>
   <translation>เลขที่ฉบับนับจาก 1 แต่ที่นี่คือ {value}</translation>
  </message>
  <message>
   <source>The score is missing; give 1 to 5, or 0 where it does not apply.</source>
   <translation>ไม่ได้ให้คะแนน โปรดให้ 1 ถึง 5 หรือ 0 หากไม่เกี่ยวข้อง</translation>
  </message>
  <message>
   <source>The score is {value}; it must be 1 to 5, or 0 where the criterion does not apply.</source>
   <translation>คะแนนคือ {value} ซึ่งต้องเป็น 1 ถึง 5 หรือ 0 หากเกณฑ์นี้ไม่เกี่ยวข้อง</translation>
  </message>
  <message>
   <source>The score is {value}, but no reason is given.</source>
   <translation>คะแนนคือ {value} แต่ไม่ได้ให้เหตุผล</translation>
  </message>
  <message>
   <source>The organisation that assessed the project is missing.</source>
   <translation>ไม่ได้ระบุหน่วยงานที่ประเมินโครงการ</translation>
  </message>
  <message>
   <source>The suggestion is declined without an answer; say why.</source>
   <translation>ไม่รับข้อเสนอแนะโดยไม่มีคำตอบ โปรดบอกเหตุผล</translation>
  </message>
  <message>
   <source>The suggestion was due on {day} and is not carried out.</source>
   <translation>ข้อเสนอแนะครบกำหนดเมื่อ {day} และยังไม่ได้ดำเนินการ</translation>
  </message>
  <message>
   <source>The meeting ends on {ends}, before it begins on {begins}.</source>
   <translation>การประชุมสิ้นสุด {ends} ก่อนวันเริ่ม {begins}</translation>
  </message>
  <message>
   <source>The meeting was held, but begins on {day}, which is still to come.</source>
   <translation>ระบุว่าจัดการประชุมแล้ว แต่เริ่มวันที่ {day} ซึ่งยังมาไม่ถึง</translation>
  </message>
  <message>
   <source>The meeting was planned for {day}, which is past; say whether it was held.</source>
   <translation>การประชุมกำหนดไว้วันที่ {day} ซึ่งผ่านไปแล้ว โปรดระบุว่าได้จัดหรือไม่</translation>
  </message>
  <message>
   <source>“{body}” is not a body of the cooperation.</source>
   <translation>“{body}” ไม่ใช่กลไกของกรอบความร่วมมือ</translation>
  </message>
  <message>
   <source>“{country}” is not one of the six countries.</source>
   <translation>“{country}” ไม่ใช่ประเทศในหกประเทศ</translation>
  </message>
  <message>
   <source>The decision was to be carried out by {day} and is not.</source>
   <translation>มติต้องดำเนินการให้เสร็จภายใน {day} แต่ยังไม่ได้ดำเนินการ</translation>
  </message>
  <message>
   <source>“{country}” is not a country code, as LA or JP is one.</source>
   <translation>“{country}” ไม่ใช่รหัสประเทศ เช่น LA หรือ JP</translation>
  </message>
  <message>
   <source>“{measure}” is not a measure of the Plan of Action.</source>
   <translation>“{measure}” ไม่ใช่มาตรการของแผนปฏิบัติการ</translation>
  </message>
  <message>
   <source>“{province}” is not a province of the six.</source>
   <translation>“{province}” ไม่ใช่จังหวัดของหกประเทศ</translation>
  </message>
  <message>
   <source>{province} does not lie in {country}.</source>
   <translation>{province} ไม่ได้อยู่ใน {country}</translation>
  </message>
  <message>
   <source>“{currency}” is not a currency code, as KHR or USD is one.</source>
   <translation>“{currency}” ไม่ใช่รหัสสกุลเงิน เช่น KHR หรือ USD</translation>
  </message>
  <message>
   <source>The period ends on {ends}, before it begins on {begins}.</source>
   <translation>รอบสิ้นสุด {ends} ก่อนวันเริ่ม {begins}</translation>
  </message>
  <message>
   <source>This milestone has no weight while others have one, so it counts nothing.</source>
   <translation>หมุดหมายนี้ไม่มีน้ำหนักขณะที่รายการอื่นมี จึงไม่ถูกนับ</translation>
  </message>
  <message>
   <source>The weights of the milestones add up to {sum}; they should make 100.</source>
   <translation>น้ำหนักของหมุดหมายรวมกันได้ {sum} ซึ่งควรเป็น 100</translation>
  </message>
  <message>
   <source>The project is over, but milestones are not done: {count}.</source>
   <translation>โครงการสิ้นสุดแล้ว แต่ยังมีหมุดหมายที่ไม่เสร็จ: {count}</translation>
  </message>
  <message>
   <source>Every milestone is done, but the project is not completed.</source>
   <translation>หมุดหมายเสร็จครบทุกรายการ แต่โครงการยังไม่แล้วเสร็จ</translation>
  </message>
  <message>
   <source>The project is in implementation without a milestone, so its progress is not known.</source>
   <translation>โครงการอยู่ระหว่างดำเนินการแต่ไม่มีหมุดหมาย จึงไม่ทราบความก้าวหน้า</translation>
  </message>
  <message>
   <source>The project is adopted, but the adopted date of this milestone is missing.</source>
   <translation>โครงการได้รับการรับรองแล้ว แต่ไม่มีกำหนดที่รับรองของหมุดหมายนี้</translation>
  </message>
  <message>
   <source>The milestone is planned for {day}, after the project's planned end {end}.</source>
   <translation>วันที่ตามแผนของหมุดหมายคือ {day} ซึ่งอยู่หลังวันสิ้นสุดตามแผนของโครงการ {end}</translation>
  </message>
  <message>
   <source>The milestone is planned for {day}, before the project's planned start {start}.</source>
   <translation>วันที่ตามแผนของหมุดหมายคือ {day} ซึ่งอยู่ก่อนวันเริ่มตามแผนของโครงการ {start}</translation>
  </message>
  <message>
   <source>The milestone waits for one that this project lacks.</source>
   <translation>หมุดหมายรอหมุดหมายที่โครงการนี้ไม่มี</translation>
  </message>
  <message>
   <source>The milestone waits for itself by way of others.</source>
   <translation>หมุดหมายรอตัวเองผ่านหมุดหมายอื่น</translation>
  </message>
  <message>
   <source>The milestone is planned for {day}, but the one it waits for only for {before}.</source>
   <translation>วันที่ตามแผนของหมุดหมายคือ {day} แต่หมุดหมายที่ต้องรอมีวันที่ตามแผนช้ากว่า คือ {before}</translation>
  </message>
  <message>
   <source>Another milestone of this project has the same title.</source>
   <translation>หมุดหมายอื่นของโครงการนี้มีชื่อเดียวกัน</translation>
  </message>
  <message>
   <source>The milestone is done, but no evidence is attached.</source>
   <translation>หมุดหมายแล้วเสร็จ แต่ไม่มีหลักฐานแนบ</translation>
  </message>
  <message>
   <source>The funding lines commit {total} {currency}, more than the budget of {budget}.</source>
   <translation>รายการเงินทุนผูกพันรวม {total} {currency} มากกว่างบประมาณ {budget}</translation>
  </message>
  <message>
   <source>Women and men come to {people}, more than the value {value}.</source>
   <translation>หญิงและชายรวมกันได้ {people} มากกว่าค่า {value}</translation>
  </message>
  <message>
   <source>There are more youth ({youth}) than the value {value}.</source>
   <translation>เยาวชน ({youth}) มากกว่าค่า {value}</translation>
  </message>
  <message>
   <source>The period from {start} to {end} overlaps another one: its days count twice.</source>
   <translation>รอบตั้งแต่ {start} ถึง {end} ทับซ้อนกับรอบอื่น: วันเหล่านั้นจะนับซ้ำ</translation>
  </message>
 </context>
 <context>
  <name>Sample</name>
  <message>
   <source>This desk holds records already. A sample programme goes into an empty desk only: make a new desk for it.</source>
   <translation>จุดปฏิบัติงานนี้มีระเบียนอยู่แล้ว แผนงานตัวอย่างใส่ได้เฉพาะในจุดปฏิบัติงานที่ว่างเปล่า โปรดสร้างจุดปฏิบัติงานใหม่</translation>
  </message>
  <message>
   <source>Sample programme</source>
   <translation>แผนงานตัวอย่าง</translation>
  </message>
 </context>
 <context>
  <name>Scrolled</name>
  <message>
   <source>Part that scrolls</source>
   <translation>ส่วนที่เลื่อนได้</translation>
  </message>
 </context>
 <context>
  <name>Search</name>
  <message>
   <source>Search</source>
   <translation>ค้นหา</translation>
  </message>
 </context>
 <context>
  <name>Sheet</name>
  <message>
   <source>{field}: {desk} at this desk, {sheet} in the sheet</source>
   <translation>{field}: {desk} ที่จุดปฏิบัติงานนี้, {sheet} ในแผ่นงาน</translation>
  </message>
  <message>
   <source>And {n} more.</source>
   <translation>และอีก {n}</translation>
  </message>
  <message>
   <source>Excel</source>
   <translation>Excel</translation>
  </message>
  <message>
   <source>Excel, {at} of {of}: {step}</source>
   <translation>Excel ขั้นที่ {at} จาก {of}: {step}</translation>
  </message>
  <message>
   <source>{file} · {about}</source>
   <translation>{file} · {about}</translation>
  </message>
  <message>
   <source>“{file}” has to wait: another one is being read or written.</source>
   <translation>“{file}” ต้องรอ: กำลังอ่านหรือเขียนไฟล์อื่นอยู่</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>ย้อนกลับ</translation>
  </message>
  <message>
   <source>“{file}” is taken over and saved on this computer.</source>
   <translation>นำเข้า “{file}” และบันทึกในคอมพิวเตอร์นี้แล้ว</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>แสดง</translation>
  </message>
  <message>
   <source>Wait until the work that is under way is done, or stop it.</source>
   <translation>โปรดรอให้งานที่ทำอยู่เสร็จ หรือหยุดงานนั้น</translation>
  </message>
  <message>
   <source>Choose the row of headings first.</source>
   <translation>โปรดเลือกแถวหัวตารางก่อน</translation>
  </message>
  <message>
   <source>No row of this sheet would change anything.</source>
   <translation>ไม่มีแถวใดในแผ่นงานนี้ที่จะเปลี่ยนแปลงข้อมูล</translation>
  </message>
  <message>
   <source>Read it so</source>
   <translation>อ่านแบบนี้</translation>
  </message>
  <message>
   <source>Import 1 row</source>
   <translation>นำเข้า 1 แถว</translation>
  </message>
  <message>
   <source>Import {n} rows</source>
   <translation>นำเข้า {n} แถว</translation>
  </message>
  <message>
   <source>Say first which column stands for one of these: {fields}.</source>
   <translation>โปรดระบุก่อนว่าคอลัมน์ใดคือช่องข้อมูลใดต่อไปนี้: {fields}</translation>
  </message>
  <message>
   <source>Column {letters}</source>
   <translation>คอลัมน์ {letters}</translation>
  </message>
  <message>
   <source>{letters} · {heading}</source>
   <translation>{letters} · {heading}</translation>
  </message>
  <message>
   <source>As you said</source>
   <translation>ตามที่ท่านระบุ</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>เว้นไว้</translation>
  </message>
  <message>
   <source>Looks like it</source>
   <translation>น่าจะใช่</translation>
  </message>
  <message>
   <source>Sure</source>
   <translation>แน่ใจ</translation>
  </message>
  <message>
   <source>No values in the first rows</source>
   <translation>ไม่มีค่าในแถวแรก ๆ</translation>
  </message>
  <message>
   <source>As you said for these headings before</source>
   <translation>ตามที่ท่านเคยระบุสำหรับหัวตารางเหล่านี้</translation>
  </message>
  <message>
   <source>Columns of the sheet</source>
   <translation>คอลัมน์ของแผ่นงาน</translation>
  </message>
  <message>
   <source>Leave it out</source>
   <translation>เว้นไว้</translation>
  </message>
  <message>
   <source>Columns: {n}. Only alike: {unsure}. Left out: {out}.</source>
   <translation>คอลัมน์: {n} น่าจะใช่: {unsure} เว้นไว้: {out}</translation>
  </message>
  <message>
   <source>Thai (TIS-620, Windows 874)</source>
   <translation>ไทย (TIS-620, Windows 874)</translation>
  </message>
  <message>
   <source>Vietnamese (Windows 1258)</source>
   <translation>เวียดนาม (Windows 1258)</translation>
  </message>
  <message>
   <source>Chinese (GBK)</source>
   <translation>จีน (GBK)</translation>
  </message>
  <message>
   <source>Western European (Windows 1252)</source>
   <translation>ยุโรปตะวันตก (Windows 1252)</translation>
  </message>
  <message>
   <source>Encoding</source>
   <translation>การเข้ารหัสอักขระ</translation>
  </message>
  <message>
   <source>Its letters then read</source>
   <translation>ตัวอักษรจะอ่านได้เป็น</translation>
  </message>
  <message>
   <source>Encodings</source>
   <translation>การเข้ารหัสอักขระ</translation>
  </message>
  <message>
   <source>In which row can the letters be read?</source>
   <translation>แถวใดอ่านตัวอักษรออก</translation>
  </message>
  <message>
   <source>Paste a block</source>
   <translation>วางข้อมูลที่คัดลอก</translation>
  </message>
  <message>
   <source>Choose a workbook, drop it here, or</source>
   <translation>เลือกสมุดงาน ลากมาวางที่นี่ หรือ</translation>
  </message>
  <message>
   <source>From Excel</source>
   <translation>จาก Excel</translation>
  </message>
  <message>
   <source>Workbooks (.xlsx, .xls, .ods) and text files (.csv). A block copied in Excel can be pasted with Ctrl+V. Nothing is written before you have seen what would be.</source>
   <translation>สมุดงาน (.xlsx, .xls, .ods) และไฟล์ข้อความ (.csv) ข้อมูลที่คัดลอกจาก Excel วางได้ด้วย Ctrl+V จะไม่มีการเขียนข้อมูลก่อนท่านได้เห็นว่าจะเขียนสิ่งใด</translation>
  </message>
  <message>
   <source>Imports</source>
   <translation>การนำเข้า</translation>
  </message>
  <message>
   <source>To Excel</source>
   <translation>ไปยัง Excel</translation>
  </message>
  <message>
   <source>Reading the workbook</source>
   <translation>กำลังอ่านสมุดงาน</translation>
  </message>
  <message>
   <source>Checking the sheet</source>
   <translation>กำลังตรวจแผ่นงาน</translation>
  </message>
  <message>
   <source>Importing</source>
   <translation>กำลังนำเข้า</translation>
  </message>
  <message>
   <source>New: {new}. Changed: {update}. Blocked: {blocked}.</source>
   <translation>ใหม่: {new} เปลี่ยน: {update} นำเข้าไม่ได้: {blocked}</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>ถอนแล้ว</translation>
  </message>
  <message>
   <source>Taken over</source>
   <translation>นำเข้าแล้ว</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ไฟล์</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>ผลลัพธ์</translation>
  </message>
  <message>
   <source>State</source>
   <translation>สถานะ</translation>
  </message>
  <message>
   <source>Imports of this desk</source>
   <translation>การนำเข้าของจุดปฏิบัติงานนี้</translation>
  </message>
  <message>
   <source>Take it back…</source>
   <translation>ถอน…</translation>
  </message>
  <message>
   <source>Nothing was imported yet. What is imported stands here and can be taken back, days later too.</source>
   <translation>ยังไม่มีการนำเข้า สิ่งที่นำเข้าจะแสดงที่นี่และถอนได้ แม้ผ่านไปหลายวัน</translation>
  </message>
  <message>
   <source>Choose an import in the list first.</source>
   <translation>โปรดเลือกการนำเข้าในรายการก่อน</translation>
  </message>
  <message>
   <source>This import was taken back already.</source>
   <translation>การนำเข้านี้ถอนไปแล้ว</translation>
  </message>
  <message>
   <source>Workbooks and lists</source>
   <translation>สมุดงานและรายการ</translation>
  </message>
  <message>
   <source>Choose a workbook</source>
   <translation>เลือกสมุดงาน</translation>
  </message>
  <message>
   <source>There are no cells to paste. Copy them in Excel first, with their headings.</source>
   <translation>ไม่มีเซลล์ให้วาง โปรดคัดลอกจาก Excel พร้อมหัวตารางก่อน</translation>
  </message>
  <message>
   <source>The block from the clipboard is read like a file, as “{file}”. Nothing is written yet.</source>
   <translation>ข้อมูลจากคลิปบอร์ดอ่านเหมือนไฟล์ชื่อ “{file}” ยังไม่มีการเขียนข้อมูล</translation>
  </message>
  <message>
   <source>List</source>
   <translation>รายการ</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>ภาษา</translation>
  </message>
  <message>
   <source>Export the list…</source>
   <translation>ส่งออกรายการ…</translation>
  </message>
  <message>
   <source>Write a template…</source>
   <translation>สร้างแม่แบบ…</translation>
  </message>
  <message>
   <source>What this desk holds. Edited in Excel, it can be imported again.</source>
   <translation>ข้อมูลที่จุดปฏิบัติงานนี้มี เมื่อแก้ไขใน Excel แล้วนำเข้าอีกได้</translation>
  </message>
  <message>
   <source>An empty form with drop-down lists and instructions.</source>
   <translation>แบบฟอร์มเปล่าพร้อมรายการให้เลือกและคำแนะนำ</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Rows: {n}. It can be edited and imported again.</source>
   <translation>บันทึก “{file}” แล้ว แถว: {n} แก้ไขแล้วนำเข้าอีกได้</translation>
  </message>
  <message>
   <source>Export the list</source>
   <translation>ส่งออกรายการ</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Fill it in and import it, or send it to who shall fill it in.</source>
   <translation>บันทึก “{file}” แล้ว โปรดกรอกแล้วนำเข้า หรือส่งให้ผู้ที่จะกรอก</translation>
  </message>
  <message>
   <source>Write a template</source>
   <translation>สร้างแม่แบบ</translation>
  </message>
  <message>
   <source>Pasted {moment}</source>
   <translation>วางเมื่อ {moment}</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>แผ่นงาน</translation>
  </message>
  <message>
   <source>What it lists</source>
   <translation>ประเภทรายการ</translation>
  </message>
  <message>
   <source>Row of headings</source>
   <translation>แถวหัวตาราง</translation>
  </message>
  <message>
   <source>Top of the sheet</source>
   <translation>ส่วนบนของแผ่นงาน</translation>
  </message>
  <message>
   <source>Its headings stand in this row</source>
   <translation>หัวตารางอยู่ในแถวนี้</translation>
  </message>
  <message>
   <source>This sheet is empty. Choose another one.</source>
   <translation>แผ่นงานนี้ว่างเปล่า โปรดเลือกแผ่นงานอื่น</translation>
  </message>
  <message>
   <source>Choices</source>
   <translation>ตัวเลือก</translation>
  </message>
  <message>
   <source>Not known yet</source>
   <translation>ยังไม่ทราบ</translation>
  </message>
  <message>
   <source>None: go by the columns’ letters</source>
   <translation>ไม่มี: ใช้อักษรของคอลัมน์</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>แถว</translation>
  </message>
  <message>
   <source>{name} (hidden)</source>
   <translation>{name} (ซ่อนอยู่)</translation>
  </message>
  <message>
   <source>Row {row}</source>
   <translation>แถว {row}</translation>
  </message>
  <message>
   <source>Look for it again</source>
   <translation>ค้นหาใหม่</translation>
  </message>
  <message>
   <source>Not found yet</source>
   <translation>ยังไม่พบ</translation>
  </message>
  <message>
   <source>Found: row {row}</source>
   <translation>พบแล้ว: แถว {row}</translation>
  </message>
  <message>
   <source>No row of headings is known here. Say what the sheet lists, and which row holds its headings: in the list above, or in the picture by a double click or Enter.</source>
   <translation>ไม่พบแถวหัวตารางที่รู้จัก โปรดระบุว่าแผ่นงานแสดงสิ่งใดและแถวใดเป็นหัวตาราง: เลือกในรายการด้านบน หรือดับเบิลคลิกหรือกด Enter ในภาพ</translation>
  </message>
  <message>
   <source>Columns that are understood: {n}. If another row holds the headings, choose it above, or in the picture by a double click or Enter.</source>
   <translation>คอลัมน์ที่เข้าใจ: {n} หากหัวตารางอยู่ในแถวอื่น ให้เลือกด้านบน หรือดับเบิลคลิกหรือกด Enter ในภาพ</translation>
  </message>
  <message>
   <source>{row} Headings</source>
   <translation>{row} หัวตาราง</translation>
  </message>
  <message>
   <source>Rows that are shown</source>
   <translation>แถวที่แสดง</translation>
  </message>
  <message>
   <source>Where desk and sheet both changed</source>
   <translation>หากค่าที่จุดปฏิบัติงานและในแผ่นงานเปลี่ยนทั้งคู่</translation>
  </message>
  <message>
   <source>Keep the desk’s value</source>
   <translation>คงค่าของจุดปฏิบัติงาน</translation>
  </message>
  <message>
   <source>Take the sheet’s value</source>
   <translation>ใช้ค่าของแผ่นงาน</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>แถว</translation>
  </message>
  <message>
   <source>There are no such rows in this sheet.</source>
   <translation>ไม่มีแถวเช่นนี้ในแผ่นงาน</translation>
  </message>
  <message>
   <source>This row</source>
   <translation>แถวนี้</translation>
  </message>
  <message>
   <source>{shown} of {total} rows</source>
   <translation>{shown} จาก {total} แถว</translation>
  </message>
  <message>
   <source>Nothing is written before you say Import.</source>
   <translation>จะไม่มีการเขียนข้อมูลจนกว่าท่านจะสั่งนำเข้า</translation>
  </message>
  <message>
   <source>{verdict} ({n})</source>
   <translation>{verdict} ({n})</translation>
  </message>
  <message>
   <source>All rows</source>
   <translation>ทุกแถว</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>ต้องดู</translation>
  </message>
  <message>
   <source>Order of dates</source>
   <translation>ลำดับของวันที่</translation>
  </message>
  <message>
   <source>Months and years without a day</source>
   <translation>เดือนและปีที่ไม่ระบุวัน</translation>
  </message>
  <message>
   <source>The year of the plan</source>
   <translation>ปีของแผน</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>สกุลเงิน</translation>
  </message>
  <message>
   <source>How large the numbers are meant</source>
   <translation>หน่วยของตัวเลข</translation>
  </message>
  <message>
   <source>Several rows of one project</source>
   <translation>หลายแถวในโครงการเดียว</translation>
  </message>
  <message>
   <source>The day is first</source>
   <translation>วันขึ้นก่อน</translation>
  </message>
  <message>
   <source>The month is first</source>
   <translation>เดือนขึ้นก่อน</translation>
  </message>
  <message>
   <source>The year is first</source>
   <translation>ปีขึ้นก่อน</translation>
  </message>
  <message>
   <source>Yes, that day is meant</source>
   <translation>ใช่ หมายถึงวันนั้น</translation>
  </message>
  <message>
   <source>No, leave these cells out</source>
   <translation>ไม่ใช่ ให้เว้นเซลล์เหล่านี้ไว้</translation>
  </message>
  <message>
   <source>They are its parts: add their budgets up</source>
   <translation>เป็นส่วนย่อย: ให้รวมงบประมาณเข้าด้วยกัน</translation>
  </message>
  <message>
   <source>They stand for themselves: do not add up</source>
   <translation>เป็นรายการแยกกัน: ไม่ต้องรวม</translation>
  </message>
  <message>
   <source>Questions and what was noticed</source>
   <translation>คำถามและข้อสังเกต</translation>
  </message>
  <message>
   <source>Nothing is left open in this sheet.</source>
   <translation>แผ่นงานนี้ไม่มีคำถามค้างอยู่</translation>
  </message>
  <message>
   <source>What was noticed</source>
   <translation>ข้อสังเกต</translation>
  </message>
  <message>
   <source>Your answer</source>
   <translation>คำตอบของท่าน</translation>
  </message>
  <message>
   <source>Not said: leave these cells out</source>
   <translation>ไม่ระบุ: ให้เว้นเซลล์เหล่านี้ไว้</translation>
  </message>
  <message>
   <source>As they stand</source>
   <translation>ตามตัวเลขที่ปรากฏ</translation>
  </message>
  <message>
   <source>{n} times as large as they stand</source>
   <translation>{n} เท่าของตัวเลขที่ปรากฏ</translation>
  </message>
  <message>
   <source>The day is first: {cell} is {day}</source>
   <translation>วันขึ้นก่อน: {cell} คือ {day}</translation>
  </message>
  <message>
   <source>The month is first: {cell} is {day}</source>
   <translation>เดือนขึ้นก่อน: {cell} คือ {day}</translation>
  </message>
  <message>
   <source>From the sheet: {cells}</source>
   <translation>จากแผ่นงาน: {cells}</translation>
  </message>
  <message>
   <source>Rows that wait for the answer: {n}.</source>
   <translation>แถวที่รอคำตอบ: {n}</translation>
  </message>
  <message>
   <source>Rows that are no records and are left aside: {n}</source>
   <translation>แถวที่ไม่ใช่ระเบียนและเว้นไว้: {n}</translation>
  </message>
  <message>
   <source>Row {row}: {text}</source>
   <translation>แถว {row}: {text}</translation>
  </message>
  <message>
   <source>“{file}” has no sheet that can be read. Save it as .xlsx and choose it again.</source>
   <translation>“{file}” ไม่มีแผ่นงานที่อ่านได้ โปรดบันทึกเป็น .xlsx แล้วเลือกอีกครั้ง</translation>
  </message>
  <message>
   <source>Open a marked copy…</source>
   <translation>เปิดสำเนาที่ทำเครื่องหมาย…</translation>
  </message>
  <message>
   <source>Write the bad rows alone…</source>
   <translation>บันทึกเฉพาะแถวที่มีปัญหา…</translation>
  </message>
  <message>
   <source>Show the projects</source>
   <translation>แสดงโครงการ</translation>
  </message>
  <message>
   <source>More in this workbook</source>
   <translation>แผ่นงานอื่นในสมุดงานนี้</translation>
  </message>
  <message>
   <source>What was written</source>
   <translation>สิ่งที่เขียนแล้ว</translation>
  </message>
  <message>
   <source>{file} (marked)</source>
   <translation>{file} (ทำเครื่องหมาย)</translation>
  </message>
  <message>
   <source>Write the marked copy</source>
   <translation>บันทึกสำเนาที่ทำเครื่องหมาย</translation>
  </message>
  <message>
   <source>Wrote “{file}”: each cell with a problem is coloured and says what it is.</source>
   <translation>บันทึก “{file}” แล้ว: ทุกเซลล์ที่มีปัญหาระบายสีและบอกสาเหตุไว้</translation>
  </message>
  <message>
   <source>{file} (to mend)</source>
   <translation>{file} (ต้องแก้ไข)</translation>
  </message>
  <message>
   <source>Write the bad rows</source>
   <translation>บันทึกแถวที่มีปัญหา</translation>
  </message>
  <message>
   <source>Wrote “{file}”: mend its rows and import it; the others are in already.</source>
   <translation>บันทึก “{file}” แล้ว: โปรดแก้ไขแถวในไฟล์แล้วนำเข้า แถวอื่นนำเข้าแล้ว</translation>
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation>กำลังเขียนสมุดงาน</translation>
  </message>
  <message>
   <source>“{file}” is taken over and saved on this computer. It can be taken back, days later too.</source>
   <translation>นำเข้า “{file}” และบันทึกในคอมพิวเตอร์นี้แล้ว ถอนได้แม้ผ่านไปหลายวัน</translation>
  </message>
  <message>
   <source>Cells and rows with something to look at: {n}. The marked copy is your own workbook, with each of them coloured and explained, to send back to who filled it in.</source>
   <translation>เซลล์และแถวที่ต้องดู: {n} สำเนาที่ทำเครื่องหมายคือสมุดงานของท่านเอง โดยระบายสีและอธิบายแต่ละจุดไว้ เพื่อส่งกลับให้ผู้กรอก</translation>
  </message>
  <message>
   <source>Go on with the sheet “{sheet}”</source>
   <translation>ทำต่อกับแผ่นงาน “{sheet}”</translation>
  </message>
  <message>
   <source>In conflict</source>
   <translation>ขัดแย้งกัน</translation>
  </message>
  <message>
   <source>Blocked</source>
   <translation>นำเข้าไม่ได้</translation>
  </message>
  <message>
   <source>Not taken over</source>
   <translation>ไม่ได้นำเข้า</translation>
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
ก่อนหน้าทั้งสอง: {before}
ที่จุดปฏิบัติงานนี้: {desk}
ในแผ่นงาน: {sheet}
</translation>
  </message>
  <message>
   <source>What happens</source>
   <translation>สิ่งที่จะเกิดขึ้น</translation>
  </message>
  <message>
   <source>Record, and what would be written</source>
   <translation>ระเบียนและสิ่งที่จะเขียน</translation>
  </message>
  <message>
   <source>{problem} (and {n} more)</source>
   <translation>{problem} (และอีก {n})</translation>
  </message>
  <message>
   <source>Choose a row to see all of it.</source>
   <translation>เลือกแถวเพื่อดูทั้งหมด</translation>
  </message>
  <message>
   <source>{level}: {text}</source>
   <translation>{level}: {text}</translation>
  </message>
  <message>
   <source>The desk holds all of this already.</source>
   <translation>จุดปฏิบัติงานมีข้อมูลทั้งหมดนี้แล้ว</translation>
  </message>
  <message>
   <source>Nothing of this row would be written.</source>
   <translation>จะไม่มีการเขียนข้อมูลจากแถวนี้</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>คอลัมน์</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>ตรวจสอบ</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>ตัวอย่าง</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>ผลลัพธ์</translation>
  </message>
  <message>
   <source>Lists come in from workbooks and go out to them.</source>
   <translation>รายการนำเข้าจากสมุดงานและส่งออกเป็นสมุดงาน</translation>
  </message>
  <message>
   <source>Is this the sheet, and are these its headings?</source>
   <translation>นี่คือแผ่นงานที่ต้องการ และนี่คือหัวตารางใช่หรือไม่</translation>
  </message>
  <message>
   <source>Say what each column stands for. What you correct is remembered for this form.</source>
   <translation>โปรดระบุว่าแต่ละคอลัมน์คือข้อมูลใด ระบบจะจำสิ่งที่ท่านแก้ไขไว้สำหรับแบบฟอร์มนี้</translation>
  </message>
  <message>
   <source>What the sheet leaves open, only you can know. Nothing is guessed.</source>
   <translation>สิ่งที่แผ่นงานไม่ได้ระบุ มีเพียงท่านที่ทราบ ระบบจะไม่เดาเอง</translation>
  </message>
  <message>
   <source>This is what would be written. Nothing is written yet.</source>
   <translation>นี่คือสิ่งที่จะเขียน ยังไม่มีการเขียนข้อมูล</translation>
  </message>
  <message>
   <source>What was written stays under “Imports of this desk”.</source>
   <translation>สิ่งที่เขียนแล้วอยู่ใน “การนำเข้าของจุดปฏิบัติงานนี้”</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>เลือกไฟล์…</translation>
  </message>
  <message>
   <source>Go on to the columns</source>
   <translation>ไปที่คอลัมน์</translation>
  </message>
  <message>
   <source>Check the sheet</source>
   <translation>ตรวจแผ่นงาน</translation>
  </message>
  <message>
   <source>Show the preview</source>
   <translation>แสดงตัวอย่าง</translation>
  </message>
  <message>
   <source>Import another file</source>
   <translation>นำเข้าไฟล์อื่น</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>ขั้นตอน</translation>
  </message>
  <message>
   <source>Take back the import of “{file}”?</source>
   <translation>ถอนการนำเข้า “{file}” หรือไม่</translation>
  </message>
  <message>
   <source>Its fields show again what they showed before, and records that came with it go to the bin. What was edited since stays as it is and is named afterwards.</source>
   <translation>ช่องข้อมูลจะกลับไปแสดงค่าก่อนการนำเข้า และระเบียนที่มากับการนำเข้าจะย้ายไปถังขยะ สิ่งที่แก้ไขหลังจากนั้นจะคงค่าปัจจุบันไว้ และจะแจ้งรายการให้ทราบเมื่อถอนแล้ว</translation>
  </message>
  <message>
   <source>Take the import back</source>
   <translation>ถอนการนำเข้า</translation>
  </message>
  <message>
   <source>Taking the import back</source>
   <translation>กำลังถอนการนำเข้า</translation>
  </message>
  <message>
   <source>The import is taken back. Put back: {n}. Edited since and kept: {kept}.</source>
   <translation>ถอนการนำเข้าแล้ว กลับเป็นค่าเดิม: {n} แก้ไขหลังจากนั้นและคงไว้: {kept}</translation>
  </message>
  <message>
   <source>Nothing could be taken back: the import stands. Edited since and kept: {kept}.</source>
   <translation>ถอนสิ่งใดไม่ได้: การนำเข้ายังคงมีผล แก้ไขหลังจากนั้นและคงไว้: {kept}</translation>
  </message>
  <message>
   <source>{told} These are: {fields}.</source>
   <translation>{told} ได้แก่ {fields}</translation>
  </message>
  <message>
   <source>{told} Among these are: {fields}.</source>
   <translation>{told} ในจำนวนนี้มี {fields}</translation>
  </message>
  <message>
   <source>{told} Entries that stay, as they belong to {place}: {n}.</source>
   <translation>{told} ข้อมูลที่คงไว้เพราะเป็นของ {place}: {n}</translation>
  </message>
  <message>
   <source>“{record}” itself</source>
   <translation>“{record}” ทั้งระเบียน</translation>
  </message>
  <message>
   <source>{field} of “{record}”</source>
   <translation>{field} ของ “{record}”</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>ยกเลิก</translation>
  </message>
  <message>
   <source>{note}: {n} rows</source>
   <translation>{note}: {n} แถว</translation>
  </message>
  <message>
   <source>{note}: row {n} of {of}</source>
   <translation>{note}: แถวที่ {n} จาก {of}</translation>
  </message>
  <message>
   <source>Row {n} of {of}</source>
   <translation>แถวที่ {n} จาก {of}</translation>
  </message>
 </context>
 <context>
  <name>Sheets</name>
  <message>
   <source>{problem} (rows: {n})</source>
   <translation>{problem} (แถว: {n})</translation>
  </message>
  <message>
   <source>The desk has changed since “{file}” was checked. Nothing was changed. Check it again.</source>
   <translation>จุดปฏิบัติงานเปลี่ยนแปลงหลังจากตรวจ “{file}” แล้ว ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดตรวจอีกครั้ง</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>กำลังเขียน</translation>
  </message>
  <message>
   <source>“{answer}” is no answer to the question about {about}.</source>
   <translation>“{answer}” ไม่ใช่คำตอบของคำถามเรื่อง {about}</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>สิ่งที่ผิด</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>ข้อความ</translation>
  </message>
  <message>
   <source>The code of the project; no two projects have the same</source>
   <translation>รหัสของโครงการ แต่ละโครงการต้องไม่ซ้ำกัน</translation>
  </message>
  <message>
   <source>A date</source>
   <translation>วันที่</translation>
  </message>
  <message>
   <source>An amount of money, without its currency</source>
   <translation>จำนวนเงิน ไม่ต้องใส่สกุลเงิน</translation>
  </message>
  <message>
   <source>A number</source>
   <translation>ตัวเลข</translation>
  </message>
  <message>
   <source>A whole number</source>
   <translation>จำนวนเต็ม</translation>
  </message>
  <message>
   <source>A percentage from 0 to 100, without the sign</source>
   <translation>ร้อยละตั้งแต่ 0 ถึง 100 ไม่ต้องใส่เครื่องหมาย</translation>
  </message>
  <message>
   <source>One of the choices in the list</source>
   <translation>ตัวเลือกหนึ่งในรายการ</translation>
  </message>
  <message>
   <source>One of the six countries</source>
   <translation>ประเทศหนึ่งในหกประเทศ</translation>
  </message>
  <message>
   <source>The province that leads, by its name or its code</source>
   <translation>จังหวัดหลัก ระบุชื่อหรือรหัส</translation>
  </message>
  <message>
   <source>The number of a measure of the Plan; see the sheet of measures</source>
   <translation>เลขมาตรการของแผนปฏิบัติการ ดูที่แผ่นงานมาตรการ</translation>
  </message>
  <message>
   <source>The code of a currency</source>
   <translation>รหัสสกุลเงิน</translation>
  </message>
  <message>
   <source>Where the money comes from</source>
   <translation>เงินมาจากแหล่งใด</translation>
  </message>
  <message>
   <source>The body that meets</source>
   <translation>กลไกที่จัดประชุม</translation>
  </message>
  <message>
   <source>The code of a project that is known</source>
   <translation>รหัสของโครงการที่มีอยู่แล้ว</translation>
  </message>
  <message>
   <source>The name of an organisation; a new one is entered as proposed</source>
   <translation>ชื่อหน่วยงาน หน่วยงานใหม่จะบันทึกเป็นรายการที่เสนอ</translation>
  </message>
  <message>
   <source>The title of a milestone of the same project</source>
   <translation>ชื่อหมุดหมายของโครงการเดียวกัน</translation>
  </message>
  <message>
   <source>The title of an indicator of the same project</source>
   <translation>ชื่อตัวชี้วัดของโครงการเดียวกัน</translation>
  </message>
  <message>
   <source>How to fill in</source>
   <translation>วิธีกรอก</translation>
  </message>
  <message>
   <source>Fill in one row for each record under the headings of the first sheet.</source>
   <translation>โปรดกรอกหนึ่งแถวต่อหนึ่งระเบียนใต้หัวตารางของแผ่นงานแรก</translation>
  </message>
  <message>
   <source>Leave the headings as they are; columns may be moved, and other columns may be added.</source>
   <translation>อย่าเปลี่ยนหัวตาราง ย้ายคอลัมน์ได้ และเพิ่มคอลัมน์อื่นได้</translation>
  </message>
  <message>
   <source>A row that came from LMC Desk is known by hidden columns: an emptied cell empties its field.</source>
   <translation>แถวที่มาจาก LMC Desk ระบุตัวด้วยคอลัมน์ที่ซ่อนไว้: หากลบค่าในเซลล์ของแถวนั้น ค่าในช่องข้อมูลจะถูกลบด้วย</translation>
  </message>
  <message>
   <source>Write dates as 2025-03-31 and amounts without currency. Cells that stay empty are left alone.</source>
   <translation>เขียนวันที่แบบ 2025-03-31 และจำนวนเงินโดยไม่ใส่สกุลเงิน เซลล์ที่ว่างอยู่แต่แรกและไม่ได้กรอกจะไม่มีผล</translation>
  </message>
  <message>
   <source>The first row is an example. Write over it or leave it: as it is, it is not taken over.</source>
   <translation>แถวแรกเป็นตัวอย่าง เขียนทับหรือปล่อยไว้ได้ หากไม่แก้ไขจะไม่นำเข้า</translation>
  </message>
  <message>
   <source>Rows of sums stand below the list; they follow it and are not taken over.</source>
   <translation>แถวผลรวมอยู่ใต้รายการ ปรับตามรายการเองและไม่นำเข้า</translation>
  </message>
  <message>
   <source>Form {form}, written by LMC Desk {version}.</source>
   <translation>แบบฟอร์ม {form} สร้างด้วย LMC Desk {version}</translation>
  </message>
  <message>
   <source>Example</source>
   <translation>ตัวอย่าง</translation>
  </message>
  <message>
   <source>Heading</source>
   <translation>หัวตาราง</translation>
  </message>
  <message>
   <source>What to write</source>
   <translation>สิ่งที่ต้องกรอก</translation>
  </message>
  <message>
   <source>{meant} (needed)</source>
   <translation>{meant} (จำเป็น)</translation>
  </message>
  <message>
   <source>Measures of the Plan</source>
   <translation>มาตรการของแผนปฏิบัติการ</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>มาตรการ</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>เลขที่</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>หมวด</translation>
  </message>
  <message>
   <source>The code “{text}” is read as {code}, as the others are written.</source>
   <translation>รหัส “{text}” อ่านเป็น {code} ตามรูปแบบของรหัสอื่น</translation>
  </message>
  <message>
   <source>{heading}: years of the Buddhist Era were read as years of the common era ({n}).</source>
   <translation>{heading}: อ่านปีพุทธศักราชเป็นปีคริสต์ศักราชแล้ว ({n})</translation>
  </message>
  <message>
   <source>The workbook holds the day {day} as a code; write the code as a text if it is another.</source>
   <translation>สมุดงานเก็บรหัสไว้เป็นวันที่ {day} หากรหัสเป็นอย่างอื่น โปรดเขียนรหัสเป็นข้อความ</translation>
  </message>
  <message>
   <source>“{heading}”: is the year, the day or the month first in these dates?</source>
   <translation>“{heading}”: วันที่เหล่านี้ปี วัน หรือเดือนขึ้นก่อน</translation>
  </message>
  <message>
   <source>“{heading}”: is the day or the month first in these dates?</source>
   <translation>“{heading}”: วันที่เหล่านี้วันหรือเดือนขึ้นก่อน</translation>
  </message>
  <message>
   <source>“{heading}”: some cells name a month or a year alone. Is its first day meant?</source>
   <translation>“{heading}”: บางเซลล์ระบุเพียงเดือนหรือปี หมายถึงวันแรกใช่หรือไม่</translation>
  </message>
  <message>
   <source>“{heading}”: some cells name a month or a year alone. Is its last day meant?</source>
   <translation>“{heading}”: บางเซลล์ระบุเพียงเดือนหรือปี หมายถึงวันสุดท้ายใช่หรือไม่</translation>
  </message>
  <message>
   <source>“{heading}”: how many times larger are numbers meant that stand under “{unit}”?</source>
   <translation>“{heading}”: ตัวเลขที่อยู่ใต้ “{unit}” ต้องคูณด้วยเท่าใด</translation>
  </message>
  <message>
   <source>“{heading}”: above the table stands “{unit}”. Is that meant here too?</source>
   <translation>“{heading}”: เหนือตารางระบุ “{unit}” ใช้กับคอลัมน์นี้ด้วยหรือไม่</translation>
  </message>
  <message>
   <source>“{heading}”: multiplied by {factor}, most amounts are very large. Are they meant so?</source>
   <translation>“{heading}”: เมื่อคูณด้วย {factor} จำนวนเงินส่วนใหญ่จะสูงมาก ถูกต้องตามนี้หรือไม่</translation>
  </message>
  <message>
   <source>“{text}” may be counted in a larger unit; say which.</source>
   <translation>“{text}” อาจนับเป็นหน่วยที่ใหญ่กว่า โปรดระบุหน่วย</translation>
  </message>
  <message>
   <source>“{heading}”: numbers without a unit of their own are multiplied by {factor}.</source>
   <translation>“{heading}”: ตัวเลขที่ไม่มีหน่วยของตนเองคูณด้วย {factor}</translation>
  </message>
  <message>
   <source>“{text}” is a province of {country}; the country is taken from it.</source>
   <translation>“{text}” เป็นจังหวัดของ {country} จึงใช้ประเทศนั้น</translation>
  </message>
  <message>
   <source>“{text}” names more than {country}; all of it is kept under the place.</source>
   <translation>“{text}” ระบุมากกว่า {country} จึงเก็บทั้งหมดไว้ที่สถานที่</translation>
  </message>
  <message>
   <source>“{text}” is not one of the six countries; it is kept under the place.</source>
   <translation>“{text}” ไม่ใช่ประเทศในหกประเทศ จึงเก็บไว้ที่สถานที่</translation>
  </message>
  <message>
   <source>“{text}” is not a province that is known; it is kept under the place.</source>
   <translation>“{text}” ไม่ใช่จังหวัดที่รู้จัก จึงเก็บไว้ที่สถานที่</translation>
  </message>
  <message>
   <source>“{text}” is not a measure of the Plan; write its number, as 4.2.12-3.</source>
   <translation>“{text}” ไม่ใช่มาตรการของแผนปฏิบัติการ โปรดเขียนเลขที่ เช่น 4.2.12-3</translation>
  </message>
  <message>
   <source>“{text}” is not a currency; write its code, as KHR or USD.</source>
   <translation>“{text}” ไม่ใช่สกุลเงิน โปรดเขียนรหัส เช่น KHR หรือ USD</translation>
  </message>
  <message>
   <source>“{text}” is not a source of funds that is known; it is kept as another source's name.</source>
   <translation>“{text}” ไม่ใช่แหล่งเงินทุนที่รู้จัก จึงเก็บเป็นชื่อของแหล่งอื่น</translation>
  </message>
  <message>
   <source>“{text}” is not a body of the cooperation.</source>
   <translation>“{text}” ไม่ใช่กลไกของกรอบความร่วมมือ</translation>
  </message>
  <message>
   <source>“{text}” is not one of the choices.</source>
   <translation>“{text}” ไม่อยู่ในตัวเลือก</translation>
  </message>
  <message>
   <source>“{text}” names less than 100 %; it is taken as “{choice}”.</source>
   <translation>“{text}” ระบุน้อยกว่า 100 % จึงถือเป็น “{choice}”</translation>
  </message>
  <message>
   <source>“{text}” says two things that do not agree.</source>
   <translation>“{text}” ระบุสองอย่างที่ไม่สอดคล้องกัน</translation>
  </message>
  <message>
   <source>“{text}” is taken as “{choice}”; see whether what stands beside it limits it.</source>
   <translation>“{text}” ถือเป็น “{choice}” โปรดตรวจว่าสิ่งที่เขียนกำกับไว้จำกัดความหมายนี้หรือไม่</translation>
  </message>
  <message>
   <source>“{text}” is not known.</source>
   <translation>ไม่รู้จัก “{text}”</translation>
  </message>
  <message>
   <source>This desk cannot tell what the sheet showed here when it was written.</source>
   <translation>จุดปฏิบัติงานนี้ไม่สามารถทราบได้ว่าแผ่นงานแสดงค่าใดตรงนี้เมื่อส่งออก</translation>
  </message>
  <message>
   <source>An amount and its currency belong together, and the other of the two is left out.</source>
   <translation>จำนวนเงินกับสกุลเงินต้องไปด้วยกัน และอีกค่าหนึ่งถูกละไว้</translation>
  </message>
  <message>
   <source>“{text}” may be day/month or month/day; choose how the column is meant.</source>
   <translation>“{text}” อาจเป็นวัน/เดือน หรือเดือน/วัน โปรดเลือกความหมายของคอลัมน์</translation>
  </message>
  <message>
   <source>“{text}” may begin with its year or its day; choose how the column is meant.</source>
   <translation>“{text}” อาจขึ้นต้นด้วยปีหรือวัน โปรดเลือกความหมายของคอลัมน์</translation>
  </message>
  <message>
   <source>“{text}” may be January or October; write the month with two digits, as a text.</source>
   <translation>“{text}” อาจเป็นเดือนมกราคมหรือตุลาคม โปรดเขียนเดือนเป็นเลขสองหลักในรูปข้อความ</translation>
  </message>
  <message>
   <source>“{text}” names no day.</source>
   <translation>“{text}” ไม่ได้ระบุวัน</translation>
  </message>
  <message>
   <source>“{text}” names no day; it is taken as {day}.</source>
   <translation>“{text}” ไม่ได้ระบุวัน จึงใช้ {day}</translation>
  </message>
  <message>
   <source>“{text}” is not a day of the calendar.</source>
   <translation>“{text}” ไม่มีในปฏิทิน</translation>
  </message>
  <message>
   <source>The day and the month of {day} may be exchanged: the dates of this column with a day above 12 are all texts.</source>
   <translation>วันและเดือนของ {day} อาจสลับกันอยู่: ในคอลัมน์นี้ วันที่ซึ่งมีเลขวันมากกว่า 12 เป็นข้อความทั้งหมด</translation>
  </message>
  <message>
   <source>“{text}” is read as {day}; check whether its year is of the Buddhist Era or not.</source>
   <translation>“{text}” อ่านเป็น {day} โปรดตรวจว่าเป็นปีพุทธศักราชหรือไม่</translation>
  </message>
  <message>
   <source>“{text}” is not a date.</source>
   <translation>“{text}” ไม่ใช่วันที่</translation>
  </message>
  <message>
   <source>This row is a copy of row {row}; it is taken for a record of its own.</source>
   <translation>แถวนี้เป็นสำเนาของแถว {row} แต่ถือเป็นระเบียนแยกต่างหาก</translation>
  </message>
  <message>
   <source>This row repeats row {row}.</source>
   <translation>แถวนี้ซ้ำกับแถว {row}</translation>
  </message>
  <message>
   <source>This row's cells belong to another row's hidden id. Rows may have been sorted in part: export the list again.</source>
   <translation>เซลล์ของแถวนี้ตรงกับรหัสที่ซ่อนไว้ของอีกแถวหนึ่ง อาจมีการเรียงลำดับเพียงบางส่วนของแถว โปรดส่งออกรายการใหม่</translation>
  </message>
  <message>
   <source>This row's hidden id belongs to project {now}, its code to another one. Rows may have been sorted in part: export the list again.</source>
   <translation>รหัสที่ซ่อนไว้ของแถวนี้เป็นของโครงการ {now} แต่รหัสโครงการเป็นของโครงการอื่น อาจมีการเรียงลำดับเพียงบางส่วนของแถว โปรดส่งออกรายการใหม่</translation>
  </message>
  <message>
   <source>The code stands for another project too; give one of them another code.</source>
   <translation>รหัสนี้เป็นของโครงการอื่นด้วย โปรดตั้งรหัสอื่นให้โครงการหนึ่ง</translation>
  </message>
  <message>
   <source>Ministry of Water Resources</source>
   <translation>กระทรวงทรัพยากรน้ำ</translation>
  </message>
  <message>
   <source>The wells are drilled</source>
   <translation>ขุดเจาะบ่อน้ำแล้วเสร็จ</translation>
  </message>
  <message>
   <source>Households with clean water</source>
   <translation>ครัวเรือนที่มีน้ำสะอาด</translation>
  </message>
  <message>
   <source>Clean water for twelve villages</source>
   <translation>น้ำสะอาดสำหรับสิบสองหมู่บ้าน</translation>
  </message>
  <message>
   <source>Every household has clean water within reach all year round.</source>
   <translation>ทุกครัวเรือนเข้าถึงน้ำสะอาดได้ตลอดปี</translation>
  </message>
  <message>
   <source>Signed acceptance of the works</source>
   <translation>หนังสือตรวจรับงานที่ลงนามแล้ว</translation>
  </message>
  <message>
   <source>households</source>
   <translation>ครัวเรือน</translation>
  </message>
  <message>
   <source>Eight of twelve wells are drilled; the water was tested.</source>
   <translation>ขุดเจาะบ่อน้ำแล้วแปดบ่อจากสิบสองบ่อ และตรวจคุณภาพน้ำแล้ว</translation>
  </message>
  <message>
   <source>Train a caretaker in each village.</source>
   <translation>ฝึกอบรมผู้ดูแลหมู่บ้านละหนึ่งคน</translation>
  </message>
  <message>
   <source>Working group meeting of the spring</source>
   <translation>การประชุมคณะทำงานช่วงต้นปี</translation>
  </message>
  <message>
   <source>An amount is merged over rows {first} to {last} of several records; it is left out.</source>
   <translation>จำนวนเงินอยู่ในเซลล์ที่ผสานตั้งแต่แถว {first} ถึง {last} ซึ่งเป็นของหลายระเบียน จึงเว้นไว้</translation>
  </message>
  <message>
   <source>Rows that name no project belong to the project named above them: {n}.</source>
   <translation>แถวที่ไม่ระบุโครงการเป็นของโครงการที่ระบุไว้ด้านบน: {n}</translation>
  </message>
  <message>
   <source>Rows that give no code have the code above them: {n}.</source>
   <translation>แถวที่ไม่ระบุรหัสใช้รหัสด้านบน: {n}</translation>
  </message>
  <message>
   <source>Rows that give no province have the one that is named above them: {n}.</source>
   <translation>แถวที่ไม่ระบุจังหวัดใช้จังหวัดที่ระบุไว้ด้านบน: {n}</translation>
  </message>
  <message>
   <source>Rows that give no country have the one that is named above them: {n}.</source>
   <translation>แถวที่ไม่ระบุประเทศใช้ประเทศที่ระบุไว้ด้านบน: {n}</translation>
  </message>
  <message>
   <source>This formula has no stored result.</source>
   <translation>สูตรนี้ไม่มีผลลัพธ์ที่เก็บไว้</translation>
  </message>
  <message>
   <source>This cell shows the error {error}.</source>
   <translation>เซลล์นี้แสดงข้อผิดพลาด {error}</translation>
  </message>
  <message>
   <source>Formulas without a stored result, as in a file that a program wrote: {n}. Open the workbook in Excel, save it and choose it again.</source>
   <translation>สูตรที่ไม่มีผลลัพธ์ที่เก็บไว้ ดังเช่นในไฟล์ที่โปรแกรมเขียนขึ้น: {n} โปรดเปิดสมุดงานใน Excel บันทึก แล้วเลือกอีกครั้ง</translation>
  </message>
  <message>
   <source>“{heading}” is taken for the budget: no other column stands for it.</source>
   <translation>“{heading}” ถือเป็นงบประมาณ เพราะไม่มีคอลัมน์อื่นที่เป็นงบประมาณ</translation>
  </message>
  <message>
   <source>“{heading}” is taken for the whole budget; the money of other sources was not added to it ({headings}). If it belongs to it, add a column “Budget” with the total to the workbook and import it again.</source>
   <translation>ถือว่า “{heading}” เป็นงบประมาณทั้งหมด และไม่ได้บวกเงินจากแหล่งอื่น ({headings}) หากเงินนั้นเป็นส่วนหนึ่งของงบประมาณ โปรดเพิ่มคอลัมน์ “งบประมาณ” ที่เป็นยอดรวมในสมุดงาน แล้วนำเข้าอีกครั้ง</translation>
  </message>
  <message>
   <source>The budget stands in a column for each year and was not taken over ({headings}). Add a column “Budget” with their total to the workbook and import it again.</source>
   <translation>งบประมาณแยกเป็นคอลัมน์ของแต่ละปี และไม่ได้นำเข้า ({headings}) โปรดเพิ่มคอลัมน์ “งบประมาณ” ที่เป็นยอดรวมของคอลัมน์เหล่านี้ในสมุดงาน แล้วนำเข้าอีกครั้ง</translation>
  </message>
  <message>
   <source>No column is headed as the budget, so none was taken over; these may hold money ({headings}). Say which of them it is, or add a column “Budget” with the total to the workbook and import it again.</source>
   <translation>ไม่มีคอลัมน์ใดมีหัวข้อเป็นงบประมาณ จึงไม่ได้นำเข้างบประมาณ คอลัมน์ต่อไปนี้อาจเป็นจำนวนเงิน ({headings}) โปรดระบุว่าคอลัมน์ใดเป็นงบประมาณ หรือเพิ่มคอลัมน์ “งบประมาณ” ที่เป็นยอดรวมในสมุดงาน แล้วนำเข้าอีกครั้ง</translation>
  </message>
  <message>
   <source>Rows that are hidden in the workbook are taken over as the others: {n}.</source>
   <translation>แถวที่ซ่อนในสมุดงานนำเข้าเหมือนแถวอื่น: {n}</translation>
  </message>
  <message>
   <source>“{heading}” is no column of this list, so nothing under it is taken over (cells: {n}). If it is one of ours under another name, give it its heading again.</source>
   <translation>“{heading}” ไม่ใช่คอลัมน์ของรายการนี้ จึงไม่นำเข้าข้อมูลใต้หัวตารางนี้ (เซลล์: {n}) หากเป็นคอลัมน์ของโปรแกรมที่ถูกเปลี่ยนชื่อ โปรดใส่หัวตารางเดิมกลับคืน</translation>
  </message>
  <message>
   <source>The quotation marks of this row do not pair: check what its cells hold, and whether the rows below it are there.</source>
   <translation>เครื่องหมายอัญประกาศในแถวนี้ไม่ครบคู่ โปรดตรวจค่าในเซลล์ และตรวจว่าแถวที่อยู่ด้านล่างยังอยู่ครบหรือไม่</translation>
  </message>
  <message>
   <source>This row has more cells than there are headings. Put a cell that holds a comma in quotation marks.</source>
   <translation>แถวนี้มีเซลล์มากกว่าหัวตาราง โปรดใส่เครื่องหมายอัญประกาศคร่อมเซลล์ที่มีเครื่องหมายจุลภาค</translation>
  </message>
  <message>
   <source>Checking the rows</source>
   <translation>กำลังตรวจแถว</translation>
  </message>
  <message>
   <source>Burmese texts look as if they were typed in Zawgyi ({n}), as “{text}”. They are taken over unchanged; convert them to Unicode, or they cannot be found and print wrongly.</source>
   <translation>ข้อความภาษาพม่าดูเหมือนพิมพ์ด้วย Zawgyi ({n}) เช่น “{text}” จะนำเข้าโดยไม่เปลี่ยน โปรดแปลงเป็น Unicode มิฉะนั้นจะค้นหาไม่พบและพิมพ์ไม่ถูกต้อง</translation>
  </message>
  <message>
   <source>Texts look as if their letters were typed in an old font or read in a wrong encoding ({n}), as “{text}”. They are taken over unchanged; correct them in the workbook and import it again.</source>
   <translation>ข้อความดูเหมือนพิมพ์ด้วยแบบอักษรเก่าหรืออ่านด้วยการเข้ารหัสอักขระที่ไม่ถูกต้อง ({n}) เช่น “{text}” จะนำเข้าโดยไม่เปลี่ยน โปรดแก้ไขในสมุดงานแล้วนำเข้าอีกครั้ง</translation>
  </message>
  <message>
   <source>Choose one of the list.</source>
   <translation>โปรดเลือกจากรายการ</translation>
  </message>
  <message>
   <source>Write a whole number from 0 to 100.</source>
   <translation>โปรดใส่จำนวนเต็มตั้งแต่ 0 ถึง 100</translation>
  </message>
  <message>
   <source>These columns tell which record a row is about; leave them as they are.</source>
   <translation>คอลัมน์เหล่านี้บอกว่าแต่ละแถวเป็นของระเบียนใด โปรดปล่อยไว้ตามเดิม</translation>
  </message>
  <message>
   <source>This is a sheet of {kind}; import it as such.</source>
   <translation>นี่คือแผ่นงาน {kind} โปรดนำเข้าเป็นประเภทนั้น</translation>
  </message>
  <message>
   <source>This sheet was written by a newer version of the program; install that version first.</source>
   <translation>แผ่นงานนี้สร้างด้วยโปรแกรมรุ่นใหม่กว่า โปรดติดตั้งรุ่นนั้นก่อน</translation>
  </message>
  <message>
   <source>“{field}” is not a field of {kind}. There are: {known}.</source>
   <translation>“{field}” ไม่ใช่ช่องข้อมูลของ {kind} ที่มีคือ {known}</translation>
  </message>
  <message>
   <source>There are no sheets of “{name}”. There are: {known}.</source>
   <translation>ไม่มีแผ่นงานประเภท “{name}” ที่มีคือ {known}</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>โครงการ</translation>
  </message>
  <message>
   <source>Milestones</source>
   <translation>หมุดหมาย</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>เงินทุน</translation>
  </message>
  <message>
   <source>Indicators</source>
   <translation>ตัวชี้วัด</translation>
  </message>
  <message>
   <source>Indicator values</source>
   <translation>ค่าตัวชี้วัด</translation>
  </message>
  <message>
   <source>Progress reports</source>
   <translation>รายงานความก้าวหน้า</translation>
  </message>
  <message>
   <source>Suggestions for improvement</source>
   <translation>ข้อเสนอแนะเพื่อการปรับปรุง</translation>
  </message>
  <message>
   <source>Organisations</source>
   <translation>หน่วยงาน</translation>
  </message>
  <message>
   <source>Meetings</source>
   <translation>การประชุม</translation>
  </message>
  <message>
   <source>Exchange rates</source>
   <translation>อัตราแลกเปลี่ยน</translation>
  </message>
  <message>
   <source>“{file}” is the workbook itself. Nothing was changed. Choose another name for its copy.</source>
   <translation>“{file}” คือสมุดงานต้นฉบับเอง ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดตั้งชื่ออื่นให้สำเนา</translation>
  </message>
  <message>
   <source>Marking the workbook</source>
   <translation>กำลังทำเครื่องหมายในสมุดงาน</translation>
  </message>
  <message>
   <source>The row was not taken over: {problem}</source>
   <translation>ไม่ได้นำเข้าแถวนี้: {problem}</translation>
  </message>
  <message>
   <source>Left out: {problem}</source>
   <translation>เว้นไว้: {problem}</translation>
  </message>
  <message>
   <source>To look at: {problem}</source>
   <translation>ต้องดู: {problem}</translation>
  </message>
  <message>
   <source>“{text}” may be more than one project ({n}); give the project's code.</source>
   <translation>“{text}” อาจหมายถึงมากกว่าหนึ่งโครงการ ({n}) โปรดระบุรหัสโครงการ</translation>
  </message>
  <message>
   <source>There is no project “{text}” at this desk; import the projects first.</source>
   <translation>ไม่มีโครงการ “{text}” ที่จุดปฏิบัติงานนี้ โปรดนำเข้าโครงการก่อน</translation>
  </message>
  <message>
   <source>The project has no “{text}”.</source>
   <translation>โครงการไม่มี “{text}”</translation>
  </message>
  <message>
   <source>This row is taken for “{title}” of this desk, which has the same name.</source>
   <translation>แถวนี้ถือเป็น “{title}” ของจุดปฏิบัติงานนี้ ซึ่งมีชื่อเดียวกัน</translation>
  </message>
  <message>
   <source>“{title}” of this desk has the same name, or nearly so. This row is taken for another one; if the same is meant, write its code or its name as it is there.</source>
   <translation>“{title}” ของจุดปฏิบัติงานนี้มีชื่อเดียวกันหรือใกล้เคียงกัน แต่แถวนี้ถือเป็นอีกระเบียนหนึ่ง หากหมายถึงระเบียนเดียวกัน โปรดเขียนรหัสหรือชื่อให้ตรงกับที่มีอยู่</translation>
  </message>
  <message>
   <source>This row's record belongs to another office and is not at this desk. Merge a bundle of the desk that wrote the list, then import it again.</source>
   <translation>ระเบียนของแถวนี้เป็นของสำนักงานอื่นและไม่มีที่จุดปฏิบัติงานนี้ โปรดผสานชุดข้อมูลของจุดปฏิบัติงานที่ส่งออกรายการ แล้วนำเข้าอีกครั้ง</translation>
  </message>
  <message>
   <source>This record was deleted at this desk. Take it out of the bin first.</source>
   <translation>ระเบียนนี้ถูกลบที่จุดปฏิบัติงานนี้ โปรดนำออกจากถังขยะก่อน</translation>
  </message>
  <message>
   <source>Row {row} says something else about the same; keep one of the two.</source>
   <translation>แถว {row} ระบุเรื่องเดียวกันไว้ต่างออกไป โปรดเหลือไว้แถวเดียว</translation>
  </message>
  <message>
   <source>More than one record at this desk may be meant ({n}); change them there.</source>
   <translation>อาจหมายถึงมากกว่าหนึ่งระเบียนที่จุดปฏิบัติงานนี้ ({n}) โปรดแก้ไขในโปรแกรม</translation>
  </message>
  <message>
   <source>“{text}” may be counted in {factor}, as its column is; write it with its unit.</source>
   <translation>“{text}” อาจใช้หน่วย {factor} เช่นเดียวกับคอลัมน์ โปรดเขียนพร้อมหน่วย</translation>
  </message>
  <message>
   <source>“{text}” is so large that it may not be counted in {factor}; write it with its unit.</source>
   <translation>“{text}” มากจนอาจไม่ได้ใช้หน่วย {factor} โปรดเขียนพร้อมหน่วย</translation>
  </message>
  <message>
   <source>“{text}” may be a large number or one with decimals; write it without marks.</source>
   <translation>“{text}” อาจเป็นจำนวนมากหรือเป็นเลขทศนิยม โปรดเขียนโดยไม่ใส่เครื่องหมายคั่น</translation>
  </message>
  <message>
   <source>“{text}” is not a whole number.</source>
   <translation>“{text}” ไม่ใช่จำนวนเต็ม</translation>
  </message>
  <message>
   <source>“{text}” may be 1 % or 100 %, since shares and percentages are mixed here.</source>
   <translation>“{text}” อาจเป็น 1 % หรือ 100 % เพราะที่นี่มีทั้งสัดส่วนและร้อยละปนกัน</translation>
  </message>
  <message>
   <source>“{text}” may be 1 % or 100 %; write it with its sign.</source>
   <translation>“{text}” อาจเป็น 1 % หรือ 100 % โปรดเขียนพร้อมเครื่องหมายร้อยละ</translation>
  </message>
  <message>
   <source>“{text}” is taken as {percent} %.</source>
   <translation>“{text}” อ่านเป็น {percent} %</translation>
  </message>
  <message>
   <source>“{text}” is taken as {percent} %: percentages are kept whole.</source>
   <translation>“{text}” อ่านเป็น {percent} %: ร้อยละเก็บเป็นจำนวนเต็ม</translation>
  </message>
  <message>
   <source>“{text}” is not a number.</source>
   <translation>“{text}” ไม่ใช่ตัวเลข</translation>
  </message>
  <message>
   <source>Total: {what}</source>
   <translation>รวม: {what}</translation>
  </message>
  <message>
   <source>This row is a part of the project in row {row}.</source>
   <translation>แถวนี้เป็นส่วนหนึ่งของโครงการในแถว {row}</translation>
  </message>
  <message>
   <source>Projects stand in several rows, each with its amount. Do the amounts add up?</source>
   <translation>โครงการอยู่ในหลายแถว แต่ละแถวมีจำนวนเงินของตน ให้รวมจำนวนเงินเข้าด้วยกันหรือไม่</translation>
  </message>
  <message>
   <source>“{text}” is not taken over: row {row} says something else of the same project.</source>
   <translation>“{text}” ไม่ได้นำเข้า: แถว {row} ระบุโครงการเดียวกันไว้ต่างออกไป</translation>
  </message>
  <message>
   <source>The amounts in rows {rows} do not add up; only the first of them is taken.</source>
   <translation>จำนวนเงินในแถว {rows} เป็นรายการแยกกันที่ไม่ต้องรวม จึงใช้เฉพาะจำนวนแรก</translation>
  </message>
  <message>
   <source>The budget stands in parts in rows {rows}; say whether they add up.</source>
   <translation>งบประมาณแยกเป็นส่วนในแถว {rows} โปรดระบุว่าให้รวมกันหรือไม่</translation>
  </message>
  <message>
   <source>The parts of the budget in rows {rows} are in several currencies.</source>
   <translation>ส่วนของงบประมาณในแถว {rows} มีหลายสกุลเงิน</translation>
  </message>
  <message>
   <source>The total in row {row} is not what the amounts in rows {rows} come to.</source>
   <translation>ยอดรวมในแถว {row} ไม่ตรงกับผลรวมของจำนวนเงินในแถว {rows}</translation>
  </message>
  <message>
   <source>The amount in row {row} is what the others come to; it was added to them.</source>
   <translation>จำนวนเงินในแถว {row} เท่ากับผลรวมของจำนวนอื่น และได้รวมเข้าไปด้วยแล้ว</translation>
  </message>
  <message>
   <source>Row {row} says what row {first} says; it was added to it.</source>
   <translation>แถว {row} ระบุเหมือนกับแถว {first} และได้รวมจำนวนเงินเข้าด้วยกันแล้ว</translation>
  </message>
  <message>
   <source>Another list stands beside this one, in columns {first} to {last}; it was left aside. To take it over too, copy it to a sheet of its own and import that.</source>
   <translation>มีอีกรายการหนึ่งอยู่ข้างรายการนี้ ในคอลัมน์ {first} ถึง {last} ซึ่งเว้นไว้ หากต้องการนำเข้าด้วย โปรดคัดลอกไปไว้ในแผ่นงานแยกต่างหาก แล้วนำเข้าแผ่นงานนั้น</translation>
  </message>
  <message>
   <source>In a workbook of this form it cannot be seen which rows are hidden, which cells are coloured and which numbers have zeros before them, as 001. Where that matters, save it as .xlsx and import that.</source>
   <translation>สมุดงานรูปแบบนี้ไม่สามารถบอกได้ว่าแถวใดซ่อนอยู่ เซลล์ใดระบายสี และตัวเลขใดมีศูนย์นำหน้า เช่น 001 หากเรื่องนี้สำคัญ โปรดบันทึกเป็น .xlsx แล้วนำเข้าไฟล์นั้น</translation>
  </message>
  <message>
   <source>“{file}”: there are headings, but no row stands under them. Fill rows in, or choose another sheet.</source>
   <translation>“{file}”: มีหัวตาราง แต่ไม่มีแถวข้อมูล โปรดกรอกแถว หรือเลือกแผ่นงานอื่น</translation>
  </message>
  <message>
   <source>“{file}” has no sheet “{sheet}”. It has: {known}.</source>
   <translation>“{file}” ไม่มีแผ่นงาน “{sheet}” ที่มีคือ {known}</translation>
  </message>
  <message>
   <source>The hidden sheet “{sheet}” holds a list too; it was left alone.</source>
   <translation>แผ่นงานที่ซ่อนไว้ “{sheet}” มีรายการอยู่ด้วย แต่ไม่ได้นำเข้า</translation>
  </message>
  <message>
   <source>“{file}” is empty: there is nothing in it to take over. Choose another file or sheet.</source>
   <translation>“{file}” ว่างเปล่า: ไม่มีข้อมูลให้นำเข้า โปรดเลือกไฟล์หรือแผ่นงานอื่น</translation>
  </message>
  <message>
   <source>“{file}” has no row of headings that is known, and looks as if it was typed in Zawgyi. Convert it to Unicode, or choose the sheet and say what its columns are.</source>
   <translation>“{file}” ไม่มีแถวหัวตารางที่รู้จัก และดูเหมือนพิมพ์ด้วย Zawgyi โปรดแปลงเป็น Unicode หรือเลือกแผ่นงานและระบุความหมายของคอลัมน์</translation>
  </message>
  <message>
   <source>“{file}” has no row of headings that is known, as “{first}” and “{second}”. Choose the sheet and say what its columns are, or start from a template.</source>
   <translation>“{file}” ไม่มีแถวหัวตารางที่รู้จัก เช่น “{first}” และ “{second}” โปรดเลือกแผ่นงานและระบุความหมายของคอลัมน์ หรือเริ่มจากแม่แบบ</translation>
  </message>
  <message>
   <source>The sheet has no column “{name}”. Name one by its heading or its letter.</source>
   <translation>แผ่นงานไม่มีคอลัมน์ “{name}” โปรดระบุด้วยหัวตารางหรืออักษรของคอลัมน์</translation>
  </message>
  <message>
   <source>Organisations that are not known here are entered as proposed: {n}.</source>
   <translation>หน่วยงานที่ไม่รู้จักที่นี่บันทึกเป็นรายการที่เสนอ: {n}</translation>
  </message>
  <message>
   <source>The sheet names no stage; that of new projects follows from their progress ({n}).</source>
   <translation>แผ่นงานไม่ได้ระบุขั้นตอน จึงกำหนดขั้นตอนของโครงการใหม่จากความก้าวหน้า ({n})</translation>
  </message>
  <message>
   <source>The sheet names no country: its new projects are entered under {place} ({n}).</source>
   <translation>แผ่นงานไม่ได้ระบุประเทศ จึงบันทึกโครงการใหม่ไว้ใน {place} ({n})</translation>
  </message>
  <message>
   <source>“{file}” cannot be opened. Check that it is there and not open in another program.</source>
   <translation>เปิด “{file}” ไม่ได้ โปรดตรวจว่ามีไฟล์อยู่และไม่ได้เปิดในโปรแกรมอื่น</translation>
  </message>
  <message>
   <source>“{file}” is a folder. Nothing was changed. Choose a workbook in it.</source>
   <translation>“{file}” เป็นโฟลเดอร์ ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดเลือกสมุดงานในโฟลเดอร์</translation>
  </message>
  <message>
   <source>“{file}” is far larger than a list can be. Split it, or delete what is not part of the list.</source>
   <translation>“{file}” ใหญ่กว่ารายการทั่วไปมาก โปรดแบ่งไฟล์ หรือลบส่วนที่ไม่ใช่รายการ</translation>
  </message>
  <message>
   <source>“{file}” is protected by a password. Open it in Excel, save it without a password and try again.</source>
   <translation>“{file}” มีรหัสผ่านป้องกัน โปรดเปิดใน Excel บันทึกโดยไม่ใช้รหัสผ่าน แล้วลองอีกครั้ง</translation>
  </message>
  <message>
   <source>“{file}” is not a workbook. Choose an .xlsx, .xls, .ods or .csv file, or save the list as .xlsx.</source>
   <translation>“{file}” ไม่ใช่สมุดงาน โปรดเลือกไฟล์ .xlsx, .xls, .ods หรือ .csv หรือบันทึกรายการเป็น .xlsx</translation>
  </message>
  <message>
   <source>“{file}” is damaged or of a form that cannot be read. Open it in Excel, save it as .xlsx and try again.</source>
   <translation>“{file}” ชำรุดหรืออยู่ในรูปแบบที่อ่านไม่ได้ โปรดเปิดใน Excel บันทึกเป็น .xlsx แล้วลองอีกครั้ง</translation>
  </message>
  <message>
   <source>The letters of “{file}” are in an old encoding. Save it as .xlsx or as UTF-8, or choose the encoding.</source>
   <translation>ตัวอักษรใน “{file}” ใช้การเข้ารหัสอักขระแบบเก่า โปรดบันทึกเป็น .xlsx หรือ UTF-8 หรือเลือกการเข้ารหัสอักขระ</translation>
  </message>
  <message>
   <source>Reading “{file}” took too long. Split it, or save it anew as .xlsx and try again.</source>
   <translation>อ่าน “{file}” นานเกินไป โปรดแบ่งไฟล์ หรือบันทึกใหม่เป็น .xlsx แล้วลองอีกครั้ง</translation>
  </message>
  <message>
   <source>Reading the workbook</source>
   <translation>กำลังอ่านสมุดงาน</translation>
  </message>
  <message>
   <source>Only the secretariat keeps the exchange rates.</source>
   <translation>มีเพียงสำนักเลขาธิการที่ดูแลอัตราแลกเปลี่ยน</translation>
  </message>
  <message>
   <source>Only the secretariat returns, approves and locks reports.</source>
   <translation>มีเพียงสำนักเลขาธิการที่ส่งกลับแก้ไข อนุมัติ และล็อกรายงานได้</translation>
  </message>
  <message>
   <source>This belongs to {place}, and this desk writes only what is its own.</source>
   <translation>ข้อมูลนี้เป็นของ {place} และจุดปฏิบัติงานนี้เขียนได้เฉพาะของตน</translation>
  </message>
  <message>
   <source>In row {row} begins another table, with other columns or units; its rows were left aside: {n}. To take them over, import the sheet again with row {row} as that of the headings.</source>
   <translation>แถว {row} เริ่มตารางอื่นที่มีคอลัมน์หรือหน่วยต่างออกไป จึงเว้นแถวของตารางนั้นไว้: {n} หากต้องการนำเข้า โปรดนำเข้าแผ่นงานอีกครั้งโดยใช้แถว {row} เป็นแถวหัวตาราง</translation>
  </message>
  <message>
   <source>Rows that may stand for others, so that amounts would count twice: {rows}.</source>
   <translation>แถวที่อาจใช้แทนแถวอื่น ซึ่งจะทำให้นับจำนวนเงินซ้ำ: {rows}</translation>
  </message>
  <message>
   <source>Rows that may be parts of others, so that amounts would count twice: {rows}.</source>
   <translation>แถวที่อาจเป็นส่วนหนึ่งของแถวอื่น ซึ่งจะทำให้นับจำนวนเงินซ้ำ: {rows}</translation>
  </message>
  <message>
   <source>This row was written over a line of sums; check that its figures are its own.</source>
   <translation>แถวนี้เขียนทับแถวผลรวม โปรดตรวจสอบว่าตัวเลขเป็นของแถวนี้เอง</translation>
  </message>
  <message>
   <source>This row may be a part of what stands in row {row}; then its amount counts twice. If so, delete this row.</source>
   <translation>แถวนี้อาจเป็นส่วนหนึ่งของข้อมูลในแถว {row} ซึ่งจะทำให้นับจำนวนเงินของแถวนี้ซ้ำ หากใช่ โปรดลบแถวนี้</translation>
  </message>
  <message>
   <source>This row may be the heading or the sum of other rows, or the whole of them; then its amount counts twice. If so, delete the row.</source>
   <translation>แถวนี้อาจเป็นหัวเรื่องหรือผลรวมของแถวอื่น หรือเป็นภาพรวมทั้งหมดของแถวเหล่านั้น ซึ่งจะทำให้นับจำนวนเงินซ้ำ หากใช่ โปรดลบแถวนี้</translation>
  </message>
  <message>
   <source>This row numbers the columns.</source>
   <translation>แถวนี้เป็นเลขลำดับคอลัมน์</translation>
  </message>
  <message>
   <source>This row repeats the headings.</source>
   <translation>แถวนี้เป็นหัวตารางซ้ำ</translation>
  </message>
  <message>
   <source>Other headings stand in row {row}; what is under them is left aside.</source>
   <translation>แถว {row} มีหัวตารางอื่น จึงเว้นข้อมูลใต้หัวตารางนั้นไว้</translation>
  </message>
  <message>
   <source>“{text}” says of what the amount in row {row} is made up.</source>
   <translation>“{text}” บอกว่าจำนวนเงินในแถว {row} ประกอบด้วยอะไรบ้าง</translation>
  </message>
  <message>
   <source>“{text}” is the number of a page.</source>
   <translation>“{text}” เป็นเลขหน้า</translation>
  </message>
  <message>
   <source>“{text}” begins a row of sums; the rows above it come to another amount.</source>
   <translation>“{text}” ขึ้นต้นแถวผลรวม แต่แถวด้านบนรวมได้จำนวนเงินอื่น</translation>
  </message>
  <message>
   <source>“{text}” begins a row of sums.</source>
   <translation>“{text}” ขึ้นต้นแถวผลรวม</translation>
  </message>
  <message>
   <source>“{text}” names a row of sums.</source>
   <translation>“{text}” เป็นชื่อของแถวผลรวม</translation>
  </message>
  <message>
   <source>The amounts in this row are what those above it come to.</source>
   <translation>จำนวนเงินในแถวนี้เป็นยอดรวมของแถวด้านบน</translation>
  </message>
  <message>
   <source>Only “{text}” stands in this row; it is taken for a heading.</source>
   <translation>แถวนี้มีเพียง “{text}” จึงถือเป็นหัวเรื่อง</translation>
  </message>
  <message>
   <source>“{text}” stands under the table.</source>
   <translation>“{text}” อยู่ใต้ตาราง</translation>
  </message>
  <message>
   <source>“{text}” is taken for the heading of a group.</source>
   <translation>“{text}” ถือเป็นหัวเรื่องของกลุ่ม</translation>
  </message>
  <message>
   <source>“{text}” is taken for the heading of a group, whose rows come to another amount.</source>
   <translation>“{text}” ถือเป็นหัวเรื่องของกลุ่ม แต่แถวในกลุ่มรวมได้จำนวนเงินอื่น</translation>
  </message>
  <message>
   <source>Nothing stands under {headings}.</source>
   <translation>ไม่มีข้อมูลใต้ {headings}</translation>
  </message>
  <message>
   <source>“{text}” is said of all amounts that do not say otherwise.</source>
   <translation>“{text}” ใช้กับจำนวนเงินทั้งหมดที่ไม่ได้ระบุเป็นอย่างอื่น</translation>
  </message>
  <message>
   <source>“{heading}”: start and end were read from its periods.</source>
   <translation>“{heading}”: อ่านวันเริ่มและวันสิ้นสุดจากช่วงเวลาในคอลัมน์นี้</translation>
  </message>
  <message>
   <source>Columns {first} to {last} look like a plan over months, but which months they are is not sure; it was not taken over. Write month and year above each (as “Jan 2025”) and import the workbook again.</source>
   <translation>คอลัมน์ {first} ถึง {last} ดูเหมือนเป็นแผนรายเดือน แต่ไม่แน่ชัดว่าเป็นเดือนใด จึงไม่ได้นำเข้า โปรดเขียนเดือนและปีไว้เหนือแต่ละคอลัมน์ (เช่น “ม.ค. 2568”) แล้วนำเข้าสมุดงานอีกครั้ง</translation>
  </message>
  <message>
   <source>Months stand above a plan without their year. Which year does it begin in?</source>
   <translation>เหนือตารางแผนงานมีชื่อเดือนแต่ไม่ระบุปี แผนงานเริ่มในปีใด</translation>
  </message>
  <message>
   <source>Start and end were read from the months that are marked, in {n} rows.</source>
   <translation>อ่านวันเริ่มและวันสิ้นสุดจากเดือนที่ทำเครื่องหมายไว้ใน {n} แถว</translation>
  </message>
  <message>
   <source>Amounts stand without a currency. In which one are they?</source>
   <translation>มีจำนวนเงินที่ไม่ระบุสกุลเงิน จำนวนเงินเหล่านี้เป็นสกุลใด</translation>
  </message>
  <message>
   <source>“{heading}” holds another amount; the one before it is taken.</source>
   <translation>“{heading}” มีจำนวนเงินอีกค่าหนึ่ง จึงใช้ค่าที่อยู่ก่อน</translation>
  </message>
  <message>
   <source>The amount is in {currency}, but the row's currency is {named}.</source>
   <translation>จำนวนเงินเป็น {currency} แต่สกุลเงินของแถวคือ {named}</translation>
  </message>
  <message>
   <source>Nothing but “{text}” stands in row {row}. If it belongs to this title, write both in one cell.</source>
   <translation>แถวที่ {row} มีเพียง “{text}” หากเป็นส่วนหนึ่งของชื่อนี้ โปรดเขียนทั้งสองส่วนไว้ในเซลล์เดียวกัน</translation>
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation>กำลังเขียนสมุดงาน</translation>
  </message>
 </context>
 <context>
  <name>Stage</name>
  <message>
   <source>Proposed</source>
   <translatorcomment>เสนอแล้ว; could be read as “submitted already”.</translatorcomment>
   <translation>เสนอแล้ว</translation>
  </message>
  <message>
   <source>Endorsed by the SOM</source>
   <translation>ที่ประชุม SOM เห็นชอบแล้ว</translation>
  </message>
  <message>
   <source>Adopted by the FMM</source>
   <translation>ที่ประชุม FMM รับรองแล้ว</translation>
  </message>
  <message>
   <source>In implementation</source>
   <translation>อยู่ระหว่างดำเนินการ</translation>
  </message>
  <message>
   <source>Suspended</source>
   <translation>ระงับชั่วคราว</translation>
  </message>
  <message>
   <source>Completed</source>
   <translation>แล้วเสร็จ</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>ปิดโครงการ</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>ยกเลิก</translation>
  </message>
 </context>
 <context>
  <name>State</name>
  <message>
   <source>Done</source>
   <translation>แล้วเสร็จ</translation>
  </message>
  <message>
   <source>On track</source>
   <translation>เป็นไปตามแผน</translation>
  </message>
  <message>
   <source>At risk</source>
   <translation>มีความเสี่ยง</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>ล่าช้า</translation>
  </message>
  <message>
   <source>Not begun</source>
   <translation>ยังไม่เริ่ม</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>รอตัดสินใจ</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>ส่งกลับแก้ไข</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>รออยู่</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>ครบกำหนด</translation>
  </message>
  <message>
   <source>Not opened</source>
   <translation>ยังไม่ได้เปิด</translation>
  </message>
  <message>
   <source>To send</source>
   <translation>รอส่ง</translation>
  </message>
 </context>
 <context>
  <name>Status</name>
  <message>
   <source>Done</source>
   <translation>แล้วเสร็จ</translation>
  </message>
  <message>
   <source>On track</source>
   <translation>เป็นไปตามแผน</translation>
  </message>
  <message>
   <source>At risk</source>
   <translation>มีความเสี่ยง</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>ล่าช้า</translation>
  </message>
  <message>
   <source>Not begun</source>
   <translation>ยังไม่เริ่ม</translation>
  </message>
 </context>
 <context>
  <name>Story</name>
  <message>
   <source>{who} put “{what}” into the bin</source>
   <translation>{who} ย้าย “{what}” ลงถังขยะ</translation>
  </message>
  <message>
   <source>{who} took “{what}” out of the bin</source>
   <translation>{who} นำ “{what}” ออกจากถังขยะ</translation>
  </message>
  <message>
   <source>{who} noted when “{what}” was reached</source>
   <translation>{who} บันทึกวันที่บรรลุ “{what}”</translation>
  </message>
  <message>
   <source>{who} raised progress of “{what}”</source>
   <translation>{who} ปรับความก้าวหน้าของ “{what}” ขึ้น</translation>
  </message>
  <message>
   <source>{who} lowered progress of “{what}”</source>
   <translation>{who} ปรับความก้าวหน้าของ “{what}” ลง</translation>
  </message>
  <message>
   <source>{who} moved the forecast of “{what}”</source>
   <translation>{who} เลื่อนวันคาดการณ์ของ “{what}”</translation>
  </message>
  <message>
   <source>{who} moved the project to another stage</source>
   <translation>{who} ย้ายโครงการไปขั้นตอนอื่น</translation>
  </message>
  <message>
   <source>{who} entered the project</source>
   <translation>{who} บันทึกโครงการ</translation>
  </message>
  <message>
   <source>{who} wrote: “{text}”</source>
   <translation>{who} เขียน: “{text}”</translation>
  </message>
  <message>
   <source>{who} added the milestone “{what}”</source>
   <translation>{who} เพิ่มหมุดหมาย “{what}”</translation>
  </message>
  <message>
   <source>{who} added {n} milestones</source>
   <translation>{who} เพิ่มหมุดหมาย {n} รายการ</translation>
  </message>
  <message>
   <source>{who} began the report {period}</source>
   <translation>{who} เริ่มรายงาน {period}</translation>
  </message>
  <message>
   <source>{who} began {n} reports</source>
   <translation>{who} เริ่มรายงาน {n} ฉบับ</translation>
  </message>
  <message>
   <source>{who} entered money: {n} lines</source>
   <translation>{who} บันทึกเงิน: {n} รายการ</translation>
  </message>
  <message>
   <source>{who} added “{what}”</source>
   <translation>{who} เพิ่ม “{what}”</translation>
  </message>
  <message>
   <source>{who} submitted the report {period}</source>
   <translation>{who} ส่งรายงาน {period}</translation>
  </message>
  <message>
   <source>{who} returned the report {period}</source>
   <translation>{who} ส่งรายงาน {period} กลับแก้ไข</translation>
  </message>
  <message>
   <source>{who} approved the report {period}</source>
   <translation>{who} อนุมัติรายงาน {period}</translation>
  </message>
  <message>
   <source>{who} locked the report {period}</source>
   <translation>{who} ล็อกรายงาน {period}</translation>
  </message>
  <message>
   <source>{who} made the report {period} a draft again</source>
   <translation>{who} เปลี่ยนรายงาน {period} กลับเป็นร่าง</translation>
  </message>
  <message>
   <source>{who} changed “{field}”</source>
   <translation>{who} เปลี่ยน “{field}”</translation>
  </message>
  <message>
   <source>{who} changed {n} entries</source>
   <translation>{who} เปลี่ยนข้อมูล {n} รายการ</translation>
  </message>
  <message>
   <source>{who} changed “{field}” of “{what}”</source>
   <translation>{who} เปลี่ยน “{field}” ของ “{what}”</translation>
  </message>
  <message>
   <source>{who} changed {n} entries of “{what}”</source>
   <translation>{who} เปลี่ยนข้อมูล {n} รายการของ “{what}”</translation>
  </message>
  <message>
   <source>What happened</source>
   <translatorcomment>ความเป็นมา means the background and rationale of a project in Thai project papers; changed to ประวัติ, the word that the conflict texts send the reader to (“stays in the history”).</translatorcomment>
   <translation>ประวัติ</translation>
  </message>
  <message>
   <source>All fields</source>
   <translation>ทุกช่องข้อมูล</translation>
  </message>
  <message>
   <source>What came before, “All fields” tells.</source>
   <translation>สิ่งที่เกิดก่อนหน้านี้ดูได้ที่ “ทุกช่องข้อมูล”</translation>
  </message>
  <message>
   <source>What a project needs</source>
   <translation>สิ่งที่โครงการต้องมี</translation>
  </message>
  <message>
   <source>It can be saved with a title alone. The rest is needed before the first report.</source>
   <translation>มีเพียงชื่อก็บันทึกได้ ส่วนที่เหลือต้องมีก่อนรายงานครั้งแรก</translation>
  </message>
  <message>
   <source>Its code is given when it is saved. Milestones and money follow then.</source>
   <translation>รหัสกำหนดให้เมื่อบันทึก จากนั้นจึงใส่หมุดหมายและเงิน</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation>เปรียบเทียบ…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>ปิด</translation>
  </message>
  <message>
   <source>{field}:</source>
   <translation>{field}:</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>วันนี้</translation>
  </message>
  <message>
   <source>{time}, at {desk}</source>
   <translation>{time} ที่ {desk}</translation>
  </message>
  <message>
   <source>at {desk}</source>
   <translation>ที่ {desk}</translation>
  </message>
  <message>
   <source>{n} to decide</source>
   <translation>รอตัดสินใจ {n}</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>และอีก {n}</translation>
  </message>
  <message>
   <source>When</source>
   <translation>เมื่อใด</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>ผู้ใด</translation>
  </message>
  <message>
   <source>Entry</source>
   <translation>ข้อมูลที่บันทึก</translation>
  </message>
  <message>
   <source>Now, and before</source>
   <translation>ปัจจุบันและก่อนหน้า</translation>
  </message>
 </context>
 <context>
  <name>Table</name>
  <message>
   <source>continued</source>
   <translation>ต่อ</translation>
  </message>
 </context>
 <context>
  <name>Timeline</name>
  <message>
   <source>{begin} to {end}</source>
   <translation>{begin} ถึง {end}</translation>
  </message>
  <message>
   <source>{forecast}, adopted {begin} to {end}</source>
   <translation>{forecast} รับรองไว้ {begin} ถึง {end}</translation>
  </message>
 </context>
 <context>
  <name>Trend</name>
  <message>
   <source>Better</source>
   <translation>ดีขึ้น</translation>
  </message>
  <message>
   <source>Unchanged</source>
   <translation>คงเดิม</translation>
  </message>
  <message>
   <source>Worse</source>
   <translation>แย่ลง</translation>
  </message>
 </context>
 <context>
  <name>Trust</name>
  <message>
   <source>What this desk keeps of the desks' certificates was altered and cannot be believed any more. Nothing was changed. Restore the desk from a backup of before; “lmcdesk check” names what was altered.</source>
   <translation>ข้อมูลใบรับรองของจุดปฏิบัติงานต่าง ๆ ที่เก็บไว้ที่นี่ถูกแก้ไขและเชื่อถือไม่ได้แล้ว ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดคืนค่าจุดปฏิบัติงานจากสำเนาสำรองก่อนหน้านั้น “lmcdesk check” จะบอกว่าสิ่งใดถูกแก้ไข</translation>
  </message>
  <message>
   <source>This desk's key is protected by a passphrase, which is needed for this. Give the passphrase and try again.</source>
   <translation>กุญแจของจุดปฏิบัติงานนี้มีวลีรหัสผ่านคุ้มครอง และงานนี้ต้องใช้กุญแจ โปรดใส่วลีรหัสผ่านแล้วลองอีกครั้ง</translation>
  </message>
  <message>
   <source>The desk's key in “{path}” is damaged. Put the file back from a copy of the desk's folder; if there is none, move it away and have the desk enrolled anew.</source>
   <translation>กุญแจของจุดปฏิบัติงานใน “{path}” ชำรุด โปรดนำไฟล์กลับมาจากสำเนาโฟลเดอร์ของจุดปฏิบัติงาน หากไม่มี ให้ย้ายไฟล์ที่ชำรุดออก แล้วขอให้สำนักเลขาธิการลงทะเบียนจุดปฏิบัติงานนี้อีกครั้ง</translation>
  </message>
  <message>
   <source>The passphrase is not that of this desk's key. Nothing was changed. Try again.</source>
   <translation>วลีรหัสผ่านไม่ตรงกับกุญแจของจุดปฏิบัติงานนี้ ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดลองอีกครั้ง</translation>
  </message>
  <message>
   <source>This desk's certificate was revoked, so nobody takes its bundles over. Nothing that is recorded here is lost: make a new key (“lmcdesk renew”, or on the exchange page), have the secretariat enrol it, and send all that was not sent.</source>
   <translation>ใบรับรองของจุดปฏิบัติงานนี้ถูกเพิกถอนแล้ว จึงไม่มีผู้ใดรับชุดข้อมูลของจุดนี้ ข้อมูลที่บันทึกไว้ที่นี่ไม่สูญหาย: โปรดสร้างกุญแจใหม่ (“lmcdesk renew” หรือในหน้าแลกเปลี่ยนข้อมูล) ให้สำนักเลขาธิการลงทะเบียนกุญแจนั้น แล้วส่งข้อมูลทั้งหมดที่ยังไม่ได้ส่ง</translation>
  </message>
  <message>
   <source>“{file}” holds no certificate for this desk. Choose the file that the secretariat made from this desk's own request.</source>
   <translation>“{file}” ไม่มีใบรับรองสำหรับจุดปฏิบัติงานนี้ โปรดเลือกไฟล์ที่สำนักเลขาธิการสร้างจากคำขอของจุดปฏิบัติงานนี้เอง</translation>
  </message>
  <message>
   <source>This desk's certificate is good from {starts} to {until}, and today is {today}. Check the computer's date; if it is right, have the desk enrolled anew.</source>
   <translation>ใบรับรองของจุดปฏิบัติงานนี้ใช้ได้ตั้งแต่ {starts} ถึง {until} แต่วันนี้คือ {today} โปรดตรวจวันที่ของคอมพิวเตอร์ หากวันที่ถูกต้อง โปรดขอให้สำนักเลขาธิการลงทะเบียนจุดปฏิบัติงานนี้อีกครั้ง</translation>
  </message>
  <message>
   <source>The file is not a secretariat's answer to a request. Choose the file that the secretariat sent back.</source>
   <translation>ไฟล์นี้ไม่ใช่คำตอบของสำนักเลขาธิการต่อคำขอ โปรดเลือกไฟล์ที่สำนักเลขาธิการส่งกลับมา</translation>
  </message>
  <message>
   <source>The answer is for another desk ({name}). Choose the answer to this desk's own request.</source>
   <translation>คำตอบนี้เป็นของจุดปฏิบัติงานอื่น ({name}) โปรดเลือกคำตอบต่อคำขอของจุดปฏิบัติงานนี้เอง</translation>
  </message>
  <message>
   <source>The answer comes from the secretariat of {country}, this desk belongs to {mine}.</source>
   <translation>คำตอบมาจากสำนักเลขาธิการของ {country} แต่จุดปฏิบัติงานนี้เป็นของ {mine}</translation>
  </message>
  <message>
   <source>The answer comes from another secretariat than the one this desk trusts. If your secretariat has a new key, compare its fingerprint and trust it first (“lmcdesk trust”). The answer's is {fingerprint}.</source>
   <translation>คำตอบมาจากสำนักเลขาธิการอื่น ไม่ใช่แห่งที่จุดปฏิบัติงานนี้เชื่อถือ หากสำนักเลขาธิการของท่านมีกุญแจใหม่ โปรดเทียบลายนิ้วมือดิจิทัลและเชื่อถือก่อน (“lmcdesk trust”) ลายนิ้วมือดิจิทัลของคำตอบคือ {fingerprint}</translation>
  </message>
  <message>
   <source>The desk {name} belongs to {country}; only the secretariat there can enrol it.</source>
   <translation>จุดปฏิบัติงาน {name} เป็นของ {country} มีเพียงสำนักเลขาธิการที่นั่นที่ลงทะเบียนได้</translation>
  </message>
  <message>
   <source>The key of {name} was revoked. Have a new one made at that desk (“lmcdesk renew”) and send a request with it.</source>
   <translation>กุญแจของ {name} ถูกเพิกถอนแล้ว โปรดให้จุดนั้นสร้างกุญแจใหม่ (“lmcdesk renew”) และส่งคำขอมาพร้อมกุญแจนั้น</translation>
  </message>
  <message>
   <source>{name} asks under the identity of another desk that is enrolled already. It was not enrolled. Ask there how the desk was set up; a new one must be made with “lmcdesk new”.</source>
   <translation>{name} ขอโดยใช้ตัวตนของจุดปฏิบัติงานอื่นที่ลงทะเบียนแล้ว จึงไม่ได้ลงทะเบียนให้ โปรดถามว่าจุดนั้นตั้งขึ้นอย่างไร จุดใหม่ต้องสร้างด้วย “lmcdesk new”</translation>
  </message>
  <message>
   <source>“{desk}” is a secretariat, which nobody enrolled. Nothing was changed. Where one of its keys was stolen, each desk trusts that key no longer: “lmcdesk distrust” with its fingerprint, or on the exchange page.</source>
   <translation>“{desk}” เป็นสำนักเลขาธิการซึ่งไม่มีผู้ใดลงทะเบียนให้ ไม่มีข้อมูลใดเปลี่ยนแปลง หากกุญแจถูกขโมย แต่ละจุดปฏิบัติงานต้องเลิกเชื่อถือกุญแจนั้นเอง: ใช้ “lmcdesk distrust” พร้อมลายนิ้วมือดิจิทัล หรือทำในหน้าแลกเปลี่ยนข้อมูล</translation>
  </message>
  <message>
   <source>No desk enrolled here is called “{desk}”. Name it as its certificate does.</source>
   <translation>ไม่มีจุดปฏิบัติงานชื่อ “{desk}” ลงทะเบียนที่นี่ โปรดระบุชื่อตามใบรับรอง</translation>
  </message>
  <message>
   <source>{count} desks enrolled here are called “{desk}”. Name the one by its fingerprint: {fingerprints}.</source>
   <translation>มีจุดปฏิบัติงาน {count} แห่งชื่อ “{desk}” ลงทะเบียนที่นี่ โปรดระบุด้วยลายนิ้วมือดิจิทัล: {fingerprints}</translation>
  </message>
  <message>
   <source>The file does not hold a secretariat's own certificate. Ask the secretariat for the file it makes with “lmcdesk request”.</source>
   <translation>ไฟล์นี้ไม่มีใบรับรองของสำนักเลขาธิการเอง โปรดขอไฟล์ที่สำนักเลขาธิการสร้างด้วย “lmcdesk request”</translation>
  </message>
  <message>
   <source>The fingerprint is not that of the file, which is {fingerprint}. Do not trust the file; have the secretariat read its fingerprint to you again.</source>
   <translation>ลายนิ้วมือดิจิทัลไม่ตรงกับของไฟล์ ซึ่งคือ {fingerprint} อย่าเชื่อถือไฟล์นี้ โปรดให้สำนักเลขาธิการอ่านลายนิ้วมือดิจิทัลให้ฟังอีกครั้ง</translation>
  </message>
  <message>
   <source>This desk trusts no secretariat's key with the fingerprint {fingerprint}. Nothing was changed. Compare the fingerprint again.</source>
   <translation>จุดปฏิบัติงานนี้ไม่ได้เชื่อถือกุญแจของสำนักเลขาธิการที่มีลายนิ้วมือดิจิทัล {fingerprint} ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดเทียบลายนิ้วมือดิจิทัลอีกครั้ง</translation>
  </message>
  <message>
   <source>This is the key that this desk itself signs with. Nothing was changed. Make a new one first (“lmcdesk renew”).</source>
   <translation>นี่คือกุญแจที่จุดปฏิบัติงานนี้ใช้ลงลายมือชื่อเอง ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดสร้างกุญแจใหม่ก่อน (“lmcdesk renew”)</translation>
  </message>
  <message>
   <source>This is the only key of your secretariat that this desk trusts, so it would believe nobody any longer. Nothing was changed. Merge a bundle that tells of its new key, or trust that one first (“lmcdesk trust”).</source>
   <translation>นี่เป็นกุญแจเดียวของสำนักเลขาธิการของท่านที่จุดปฏิบัติงานนี้เชื่อถือ หากเลิกเชื่อถือ จะไม่เหลือผู้ใดที่จุดปฏิบัติงานนี้เชื่อถือได้ ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดผสานชุดข้อมูลที่แจ้งกุญแจใหม่ หรือเชื่อถือกุญแจใหม่ก่อน (“lmcdesk trust”)</translation>
  </message>
  <message>
   <source>Only the desk of a national secretariat enrols and revokes desks.</source>
   <translation>มีเพียงจุดปฏิบัติงานของสำนักเลขาธิการระดับชาติที่ลงทะเบียนและเพิกถอนจุดปฏิบัติงานได้</translation>
  </message>
  <message>
   <source>This desk was itself enrolled by {country}'s secretariat, which alone enrols and revokes desks.</source>
   <translation>จุดปฏิบัติงานนี้เองลงทะเบียนกับสำนักเลขาธิการของ {country} ซึ่งเป็นแห่งเดียวที่ลงทะเบียนและเพิกถอนจุดปฏิบัติงานได้</translation>
  </message>
  <message>
   <source>The key with which this desk was enrolled is not in its folder. Put the file “{file}” back from a copy of the folder, or have the desk enrolled anew.</source>
   <translation>ไม่พบกุญแจที่ใช้ลงทะเบียนจุดปฏิบัติงานนี้ในโฟลเดอร์ โปรดนำไฟล์ “{file}” กลับมาจากสำเนาโฟลเดอร์ หรือขอให้สำนักเลขาธิการลงทะเบียนจุดปฏิบัติงานนี้อีกครั้ง</translation>
  </message>
  <message>
   <source>This desk is not enrolled yet, so others could not tell whose bundles these are. Hand a request to your secretariat (“lmcdesk request”), then take in its answer (“lmcdesk accept”).</source>
   <translation>จุดปฏิบัติงานนี้ยังไม่ได้ลงทะเบียน จุดอื่นจึงไม่ทราบว่าเป็นชุดข้อมูลของใคร โปรดส่งคำขอให้สำนักเลขาธิการ (“lmcdesk request”) แล้วรับคำตอบเข้า (“lmcdesk accept”)</translation>
  </message>
  <message>
   <source>The file is not a request, an answer or a root of LMC Desk, or it was damaged on its way. Choose another file, or ask for it again.</source>
   <translatorcomment>“root” is told as ใบรับรองหลัก.</translatorcomment>
   <translation>ไฟล์นี้ไม่ใช่คำขอ คำตอบ หรือใบรับรองหลักของ LMC Desk หรือชำรุดระหว่างทาง โปรดเลือกไฟล์อื่นหรือขอใหม่</translation>
  </message>
  <message>
   <source>The file is not a desk's request. Choose the file made with “lmcdesk request” there.</source>
   <translation>ไฟล์นี้ไม่ใช่คำขอของจุดปฏิบัติงาน โปรดเลือกไฟล์ที่จุดนั้นสร้างด้วย “lmcdesk request”</translation>
  </message>
 </context>
 <context>
  <name>Undo</name>
  <message>
   <source>Nothing of receipt {number} can be taken back at this desk, which may not write what belongs to {places}: nothing was changed.</source>
   <translation>จุดปฏิบัติงานนี้ถอนใบรับเลขที่ {number} ไม่ได้เลย เพราะไม่มีสิทธิ์เขียนข้อมูลของ {places}: ไม่มีข้อมูลใดเปลี่ยนแปลง</translation>
  </message>
  <message>
   <source>There is no import or merge to take back. “lmcdesk undo --list” lists what was written here, each work with the number by which it can be taken back.</source>
   <translation>ไม่มีการนำเข้าหรือการผสานที่ถอนได้ “lmcdesk undo --list” แสดงงานที่เขียนที่นี่พร้อมเลขที่ใช้ถอนแต่ละงาน</translation>
  </message>
  <message>
   <source>There is no receipt {number} that could be taken back. “lmcdesk undo --list” lists the receipts; give the number of one of them.</source>
   <translatorcomment>ใบรับ (receipt) stands beside ใบรับรอง (certificate) and ถอน (take back) beside เพิกถอน (revoke): “ถอนใบรับ” and “เพิกถอนใบรับรอง” are easily confused when read fast or aloud. ใบบันทึกงาน or ใบรายการ for receipt would keep them apart; a native reader should choose.</translatorcomment>
   <translation>ไม่มีใบรับเลขที่ {number} ที่ถอนได้ “lmcdesk undo --list” แสดงใบรับทั้งหมด โปรดระบุเลขที่จากรายการนั้น</translation>
  </message>
  <message>
   <source>Receipt {number} changed nothing that could be taken back: what had been written of records that moved was said again where they belong now. Nothing was changed. Take back the work before it instead.</source>
   <translation>ใบรับเลขที่ {number} ไม่ได้เปลี่ยนสิ่งใดที่ถอนได้ เป็นเพียงการเขียนข้อมูลของระเบียนที่ย้ายแล้วซ้ำอีกครั้งในที่ที่ระเบียนอยู่ในปัจจุบัน ไม่มีข้อมูลใดเปลี่ยนแปลง โปรดถอนงานก่อนหน้านั้นแทน</translation>
  </message>
  <message>
   <source>Receipt {number} was taken back already, by receipt {by}. Nothing was changed. To have it again, take receipt {by} back.</source>
   <translatorcomment>ใบรับ for receipt and ถอน (withdraw, as in ถอนการติดตั้ง) for take back: a native reader should confirm both.</translatorcomment>
   <translation>ใบรับเลขที่ {number} ถอนไปแล้วด้วยใบรับเลขที่ {by} ไม่มีข้อมูลใดเปลี่ยนแปลง หากต้องการให้กลับมา ให้ถอนใบรับเลขที่ {by}</translation>
  </message>
 </context>
 <context>
  <name>Value</name>
  <message>
   <source>no</source>
   <translation>ไม่ใช่</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>ใช่</translation>
  </message>
  <message>
   <source>a record that is not here</source>
   <translation>ระเบียนที่ไม่มีที่นี่</translation>
  </message>
  <message>
   <source>{day}, {time}</source>
   <translation>{day} {time}</translation>
  </message>
 </context>
 <context>
  <name>Values</name>
  <message>
   <source>The number does not fit {field}, which takes a whole number from {least} to {largest}.</source>
   <translation>ตัวเลขไม่เหมาะกับ {field} ซึ่งต้องเป็นจำนวนเต็มตั้งแต่ {least} ถึง {largest}</translation>
  </message>
  <message>
   <source>The amount does not fit {field}, which takes one of up to {digits} digits.</source>
   <translation>จำนวนเงินไม่เหมาะกับ {field} ซึ่งรับได้ไม่เกิน {digits} หลัก</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Set up this desk</source>
   <translation>ตั้งค่าจุดปฏิบัติงานนี้</translation>
  </message>
  <message>
   <source>For your own work. It begins empty: bundles or you fill it.</source>
   <translation>สำหรับงานของท่านเอง เริ่มจากว่างเปล่า ข้อมูลมาจากชุดข้อมูลหรือท่านบันทึกเอง</translation>
  </message>
  <message>
   <source>Look around with the sample programme</source>
   <translation>ลองดูด้วยแผนงานตัวอย่าง</translation>
  </message>
  <message>
   <source>A secretariat's desk with made-up projects. Nothing you do there counts.</source>
   <translation>จุดปฏิบัติงานของสำนักเลขาธิการที่มีโครงการสมมุติ สิ่งที่ทำในนั้นไม่มีผลจริง</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>ชื่อของท่าน</translation>
  </message>
  <message>
   <source>Your work</source>
   <translation>หน้าที่ของท่าน</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>ประเทศ</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>จังหวัด</translation>
  </message>
  <message>
   <source>Name of the desk</source>
   <translation>ชื่อจุดปฏิบัติงาน</translation>
  </message>
  <message>
   <source>So other desks see it: the province, or the secretariat.</source>
   <translation>ชื่อที่จุดปฏิบัติงานอื่นเห็น: จังหวัดหรือสำนักเลขาธิการ</translation>
  </message>
  <message>
   <source>Who are you?</source>
   <translation>ท่านคือใคร</translation>
  </message>
  <message>
   <source>The sample programme is being made.</source>
   <translation>กำลังสร้างแผนงานตัวอย่าง</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>ยินดีต้อนรับ</translation>
  </message>
  <message>
   <source>Works without a network. Your data stays on this computer.</source>
   <translation>ทำงานได้โดยไม่ต้องใช้เครือข่าย ข้อมูลของท่านอยู่ในคอมพิวเตอร์นี้</translation>
  </message>
  <message>
   <source>A few questions, then you can begin.</source>
   <translation>ตอบคำถามไม่กี่ข้อ แล้วเริ่มได้เลย</translation>
  </message>
  <message>
   <source>How do you begin?</source>
   <translation>ท่านจะเริ่มอย่างไร</translation>
  </message>
  <message>
   <source>Open the sample programme</source>
   <translation>เปิดแผนงานตัวอย่าง</translation>
  </message>
  <message>
   <source>Set up the desk</source>
   <translation>ตั้งค่าจุดปฏิบัติงาน</translation>
  </message>
  <message>
   <source>Secretariat of {country}</source>
   <translation>สำนักเลขาธิการของ {country}</translation>
  </message>
  <message>
   <source>Write a name here.</source>
   <translation>โปรดใส่ชื่อที่นี่</translation>
  </message>
  <message>
   <source>Sample secretariat</source>
   <translation>สำนักเลขาธิการตัวอย่าง</translation>
  </message>
  <message>
   <source>The desk is being made.</source>
   <translation>กำลังสร้างจุดปฏิบัติงาน</translation>
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <source>Saved on this computer</source>
   <translation>บันทึกในคอมพิวเตอร์นี้แล้ว</translation>
  </message>
  <message>
   <source>Saved on this computer, {time}</source>
   <translation>บันทึกในคอมพิวเตอร์นี้แล้ว {time}</translation>
  </message>
 </context>
 <context>
  <name>WorkBar</name>
  <message>
   <source>Cancel</source>
   <translation>ยกเลิก</translation>
  </message>
  <message>
   <source>{title}: {note}</source>
   <translation>{title}: {note}</translation>
  </message>
  <message>
   <source>{title}: {done} of {total}</source>
   <translation>{title}: {done} จาก {total}</translation>
  </message>
 </context>
</TS>
