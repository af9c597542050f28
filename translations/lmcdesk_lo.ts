<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
 <context>
  <name>App</name>
  <message>
   <source>This desk is already open in another window.</source>
   <translation>ຈຸດເຮັດວຽກນີ້ເປີດຢູ່ໃນໜ້າຕ່າງອື່ນແລ້ວ.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>ປິດ</translation>
  </message>
  <message>
   <source>Go on in that window, or close it and start again.</source>
   <translation>ເຮັດຕໍ່ໃນໜ້າຕ່າງນັ້ນ ຫຼື ປິດໜ້າຕ່າງນັ້ນ ແລ້ວເລີ່ມໃໝ່.</translation>
  </message>
  <message>
   <source>Writing the day's backup</source>
   <translation>ກຳລັງເຮັດສຳເນົາສຳຮອງຂອງມື້ນີ້</translation>
  </message>
  <message>
   <source>Opening the desk</source>
   <translation>ກຳລັງເປີດຈຸດເຮັດວຽກ</translation>
  </message>
 </context>
 <context>
  <name>AssessmentForm</name>
  <message>
   <source>Self-evaluation</source>
   <translation>ປະເມີນຕົນເອງ</translation>
  </message>
  <message>
   <source>Peer review</source>
   <translatorcomment>“ປະເມີນເຊິ່ງກັນ ແລະ ກັນ”, long</translatorcomment>
   <translation>ປະເມີນເຊິ່ງກັນ ແລະ ກັນ</translation>
  </message>
  <message>
   <source>Third-party review</source>
   <translation>ປະເມີນໂດຍພາກສ່ວນທີສາມ</translation>
  </message>
 </context>
 <context>
  <name>Audit</name>
  <message>
   <source>{desk}, {place}, changes {first} to {last}: they are missing.</source>
   <translation>{desk}, {place}, ການປ່ຽນແປງ {first} ຫາ {last}: ຂາດຫາຍ.</translation>
  </message>
  <message>
   <source>There are changes of a desk or a place that this desk knows nothing of.</source>
   <translation>ມີການປ່ຽນແປງຂອງຈຸດເຮັດວຽກ ຫຼື ສະຖານທີ່ ທີ່ຈຸດນີ້ບໍ່ຮູ້ຈັກ.</translation>
  </message>
  <message>
   <source>{desk}: what it knew of others is told in a way that cannot be.</source>
   <translatorcomment>technical</translatorcomment>
   <translation>{desk}: ສິ່ງທີ່ຮູ້ກ່ຽວກັບຈຸດອື່ນ ຖືກບອກໄວ້ແບບທີ່ເປັນໄປບໍ່ໄດ້.</translation>
  </message>
  <message>
   <source>{desk}, {place}, change {first}: this is no change any more.</source>
   <translation>{desk}, {place}, ການປ່ຽນແປງ {first}: ບໍ່ແມ່ນການປ່ຽນແປງອີກແລ້ວ.</translation>
  </message>
  <message>
   <source>{desk}, {place}, change {first}: what was kept to prove it was altered; its signature is genuine.</source>
   <translatorcomment>technical</translatorcomment>
   <translation>{desk}, {place}, ການປ່ຽນແປງ {first}: ສິ່ງທີ່ເກັບໄວ້ເພື່ອພິສູດຖືກດັດແປງ; ລາຍເຊັນແທ້.</translation>
  </message>
  <message>
   <source>{desk}, {place}, changes {first} to {last}: they are not those that were written; one or more, or what the desk then knew of others, was altered.</source>
   <translation>{desk}, {place}, ການປ່ຽນແປງ {first} ຫາ {last}: ບໍ່ແມ່ນອັນທີ່ໄດ້ຂຽນ; ມີອັນໜຶ່ງ ຫຼື ຫຼາຍອັນ ຫຼື ສິ່ງທີ່ຈຸດນັ້ນຮູ້ກ່ຽວກັບຈຸດອື່ນ ຖືກດັດແປງ.</translation>
  </message>
  <message>
   <source>{desk}, {place}, change {first}: the signature under it and what came before is not genuine.</source>
   <translation>{desk}, {place}, ການປ່ຽນແປງ {first}: ລາຍເຊັນຂອງອັນນີ້ ແລະ ອັນກ່ອນໜ້າບໍ່ແທ້.</translation>
  </message>
  <message>
   <source>{desk}, {place}, changes {first} to {last}: they came without a signature, or lost it.</source>
   <translation>{desk}, {place}, ການປ່ຽນແປງ {first} ຫາ {last}: ມາໂດຍບໍ່ມີລາຍເຊັນ ຫຼື ລາຍເຊັນຂາດຫາຍ.</translation>
  </message>
  <message>
   <source>“{file}” ends neither in .csv nor in .jsonl. Nothing was written. Choose one of these endings.</source>
   <translation>“{file}” ບໍ່ໄດ້ລົງທ້າຍດ້ວຍ .csv ຫຼື .jsonl. ບໍ່ໄດ້ບັນທຶກຫຍັງ. ໃຫ້ເລືອກອັນໃດໜຶ່ງ.</translation>
  </message>
 </context>
 <context>
  <name>Band</name>
  <message>
   <source>More pages</source>
   <translation>ໜ້າອື່ນ</translation>
  </message>
  <message>
   <source>{page}, {n} waiting</source>
   <translation>{page}, ລໍຖ້າ {n}</translation>
  </message>
  <message>
   <source>Go to or search</source>
   <translation>ໄປຫາ ຫຼື ຊອກຫາ</translation>
  </message>
 </context>
 <context>
  <name>Bundle</name>
  <message>
   <source>{desk} is this desk itself, so nothing was written for it. Name another desk; one of the same name by its fingerprint or id.</source>
   <translation>{desk} ແມ່ນຈຸດເຮັດວຽກນີ້ເອງ ຈຶ່ງບໍ່ໄດ້ສ້າງຊຸດຂໍ້ມູນໃຫ້. ໃຫ້ລະບຸຈຸດອື່ນ; ຖ້າຈຸດອື່ນມີຊື່ດຽວກັນ ໃຫ້ລະບຸດ້ວຍເລກຢັ້ງຢືນ ຫຼື ລະຫັດປະຈຳ.</translation>
  </message>
  <message>
   <source>The certificate of {desk} was revoked, so nothing was written for it. If that office goes on with another computer, have that one enrolled first.</source>
   <translation>ໃບຢັ້ງຢືນຂອງ {desk} ຖືກຖອນແລ້ວ ຈຶ່ງບໍ່ໄດ້ສ້າງຊຸດຂໍ້ມູນໃຫ້. ຖ້າຫ້ອງການນັ້ນເຮັດວຽກຕໍ່ດ້ວຍຄອມພິວເຕີອື່ນ ໃຫ້ລົງທະບຽນເຄື່ອງນັ້ນກ່ອນ.</translation>
  </message>
  <message>
   <source>No secretariat that this desk trusts vouches for {desk}, so a bundle for it would lie open to everybody, and none was written. Have it enrolled, or trust its secretariat, first; or write an open bundle for no desk in particular (without “--for”).</source>
   <translation>ບໍ່ມີກອງເລຂາໃດທີ່ຈຸດເຮັດວຽກນີ້ເຊື່ອຖື ຮັບຮອງ {desk}. ຊຸດຂໍ້ມູນທີ່ສ້າງໃຫ້ຈະເຂົ້າລະຫັດບໍ່ໄດ້ ແລະ ໃຜກໍອ່ານໄດ້ ຈຶ່ງບໍ່ໄດ້ສ້າງ. ໃຫ້ລົງທະບຽນຈຸດນັ້ນ ຫຼື ເຊື່ອຖືກອງເລຂາຂອງຈຸດນັ້ນກ່ອນ; ຫຼື ສ້າງຊຸດຂໍ້ມູນທີ່ບໍ່ເຂົ້າລະຫັດ ໂດຍບໍ່ເຈາະຈົງຈຸດໃດ (ບໍ່ໃສ່ “--for”).</translation>
  </message>
  <message>
   <source>“{file}” was written, but what the disk or stick gave back differs. The bundle was not kept. Use another stick or folder.</source>
   <translation>ສ້າງ “{file}” ແລ້ວ ແຕ່ສິ່ງທີ່ອ່ານກັບຄືນຈາກບ່ອນເກັບຂໍ້ມູນ ຫຼື USB ບໍ່ຄືກັນ. ບໍ່ໄດ້ເກັບຊຸດຂໍ້ມູນໄວ້. ກະລຸນາໃຊ້ USB ຫຼື ໂຟນເດີອື່ນ.</translation>
  </message>
  <message>
   <source>Closed: only the desk it was made for can read it.</source>
   <translation>ເຂົ້າລະຫັດ: ມີແຕ່ຈຸດເຮັດວຽກທີ່ສ້າງໃຫ້ເທົ່ານັ້ນທີ່ອ່ານໄດ້.</translation>
  </message>
  <message>
   <source>From {desk}, {role}, {country}.</source>
   <translation>ຈາກ {desk}, {role}, {country}.</translation>
  </message>
  <message>
   <source>Made on {day} at {time} UTC with LMC Desk {version}.</source>
   <translation>ເຮັດວັນທີ {day} ເວລາ {time} UTC ດ້ວຍ LMC Desk {version}.</translation>
  </message>
  <message>
   <source>Signed with the key {fingerprint}.</source>
   <translation>ເຊັນດ້ວຍກະແຈ {fingerprint}.</translation>
  </message>
  <message>
   <source>Made for {desk}.</source>
   <translation>ເຮັດໃຫ້ {desk}.</translation>
  </message>
  <message>
   <source>Part {number} of {count}, which may arrive in any order.</source>
   <translation>ສ່ວນທີ {number} ໃນ {count}, ມາຮອດກ່ອນຫຼັງກໍໄດ້.</translation>
  </message>
  <message>
   <source>Changes: {count}. Size: {size} kB.</source>
   <translation>ການປ່ຽນແປງ: {count}. ຂະໜາດ: {size} kB.</translation>
  </message>
  <message>
   <source>Evidence in it: {size} kB.</source>
   <translation>ຫຼັກຖານໃນນັ້ນ: {size} kB.</translation>
  </message>
  <message>
   <source>Written at {desk} about {stream}: changes {first} to {last}.</source>
   <translation>ຂຽນຢູ່ {desk} ກ່ຽວກັບ {stream}: ການປ່ຽນແປງ {first} ຫາ {last}.</translation>
  </message>
  <message>
   <source>Changes to projects: {count}</source>
   <translation>ການປ່ຽນແປງໂຄງການ: {count}</translation>
  </message>
  <message>
   <source>Changes to measures of projects: {count}</source>
   <translation>ການປ່ຽນແປງມາດຕະການຂອງໂຄງການ: {count}</translation>
  </message>
  <message>
   <source>Changes to places of projects: {count}</source>
   <translation>ການປ່ຽນແປງສະຖານທີ່ຂອງໂຄງການ: {count}</translation>
  </message>
  <message>
   <source>Changes to partners of projects: {count}</source>
   <translation>ການປ່ຽນແປງຄູ່ຮ່ວມງານຂອງໂຄງການ: {count}</translation>
  </message>
  <message>
   <source>Changes to milestones: {count}</source>
   <translation>ການປ່ຽນແປງຂີດໝາຍ: {count}</translation>
  </message>
  <message>
   <source>Changes to progress reports: {count}</source>
   <translation>ການປ່ຽນແປງບົດລາຍງານຄວາມຄືບໜ້າ: {count}</translation>
  </message>
  <message>
   <source>Changes to funding: {count}</source>
   <translation>ການປ່ຽນແປງທຶນ: {count}</translation>
  </message>
  <message>
   <source>Changes to exchange rates: {count}</source>
   <translation>ການປ່ຽນແປງອັດຕາແລກປ່ຽນ: {count}</translation>
  </message>
  <message>
   <source>Changes to indicators: {count}</source>
   <translation>ການປ່ຽນແປງຕົວຊີ້ວັດ: {count}</translation>
  </message>
  <message>
   <source>Changes to values of indicators: {count}</source>
   <translation>ການປ່ຽນແປງຄ່າຕົວຊີ້ວັດ: {count}</translation>
  </message>
  <message>
   <source>Changes to evidence: {count}</source>
   <translation>ການປ່ຽນແປງຫຼັກຖານ: {count}</translation>
  </message>
  <message>
   <source>Changes to assessments: {count}</source>
   <translation>ການປ່ຽນແປງການປະເມີນ: {count}</translation>
  </message>
  <message>
   <source>Changes to suggestions: {count}</source>
   <translation>ການປ່ຽນແປງຂໍ້ສະເໜີແນະ: {count}</translation>
  </message>
  <message>
   <source>Changes to meetings: {count}</source>
   <translation>ການປ່ຽນແປງກອງປະຊຸມ: {count}</translation>
  </message>
  <message>
   <source>Changes to decisions: {count}</source>
   <translation>ການປ່ຽນແປງມະຕິ: {count}</translation>
  </message>
  <message>
   <source>Changes to organisations: {count}</source>
   <translation>ການປ່ຽນແປງອົງການ: {count}</translation>
  </message>
  <message>
   <source>Changes to comments: {count}</source>
   <translation>ການປ່ຽນແປງຄຳເຫັນ: {count}</translation>
  </message>
  <message>
   <source>Changes to editions of reports: {count}</source>
   <translation>ການປ່ຽນແປງສະບັບຂອງບົດລາຍງານ: {count}</translation>
  </message>
  <message>
   <source>Changes to letterheads: {count}</source>
   <translation>ການປ່ຽນແປງຫົວເອກະສານ: {count}</translation>
  </message>
  <message>
   <source>{desk} ({mark})</source>
   <translation>{desk} ({mark})</translation>
  </message>
  <message>
   <source>Closed: only {desk} can read it.</source>
   <translation>ເຂົ້າລະຫັດ: ມີແຕ່ {desk} ທີ່ອ່ານໄດ້.</translation>
  </message>
  <message>
   <source>Open: whoever finds it can read it.</source>
   <translation>ບໍ່ເຂົ້າລະຫັດ: ໃຜພົບກໍອ່ານໄດ້.</translation>
  </message>
  <message>
   <source>Changes of a newer version: {count}</source>
   <translation>ການປ່ຽນແປງຂອງລຸ້ນໃໝ່ກວ່າ: {count}</translation>
  </message>
 </context>
 <context>
  <name>Cadence</name>
  <message>
   <source>Every two years</source>
   <translation>ທຸກສອງປີ</translation>
  </message>
  <message>
   <source>Every year</source>
   <translation>ທຸກປີ</translation>
  </message>
  <message>
   <source>Regularly</source>
   <translation>ເປັນປະຈຳ</translation>
  </message>
  <message>
   <source>As needed</source>
   <translation>ຕາມຄວາມຈຳເປັນ</translation>
  </message>
 </context>
 <context>
  <name>Catalogue</name>
  <message>
   <source>The plan's lists do not hold “{code}”.</source>
   <translation>ບັນຊີຂອງແຜນບໍ່ມີ “{code}”.</translation>
  </message>
  <message>
   <source>The plan has no measure {id}.</source>
   <translation>ແຜນບໍ່ມີມາດຕະການ {id}.</translation>
  </message>
  <message>
   <source>The plan has no section {number}.</source>
   <translation>ແຜນບໍ່ມີພາກ {number}.</translation>
  </message>
  <message>
   <source>The plan has no pillar {number}.</source>
   <translation>ແຜນບໍ່ມີເສົາຄ້ຳ {number}.</translation>
  </message>
 </context>
 <context>
  <name>Cell</name>
  <message>
   <source>{n} percent</source>
   <translation>{n} ເປີເຊັນ</translation>
  </message>
 </context>
 <context>
  <name>Chart</name>
  <message>
   <source>There are no figures to draw yet.</source>
   <translation>ຍັງບໍ່ມີຕົວເລກໃຫ້ແຕ້ມ.</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>ຕາມແຜນ</translation>
  </message>
  <message>
   <source>Reached</source>
   <translation>ບັນລຸ</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ບໍ່ມີ</translation>
  </message>
  <message>
   <source>Projects in a cell:</source>
   <translation>ຈຳນວນໂຄງການໃນຫ້ອງ:</translation>
  </message>
  <message>
   <source>{value} planned</source>
   <translation>ຕາມແຜນ {value}</translation>
  </message>
  <message>
   <source>{value} reached</source>
   <translation>ບັນລຸ {value}</translation>
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
   <translation>ໄຟລ໌ຖານຂໍ້ມູນເສຍຫາຍ. ໃຫ້ກູ້ຄືນສຳເນົາສຳຮອງ.</translation>
  </message>
  <message>
   <source>Another edition of this report bears the number {number} too. Cite it by its fingerprint.</source>
   <translation>ບົດລາຍງານນີ້ຍັງມີສະບັບອື່ນທີ່ໃຊ້ເລກທີ {number} ຄືກັນ. ເວລາອ້າງອີງ ໃຫ້ໃຊ້ເລກຢັ້ງຢືນ.</translation>
  </message>
  <message>
   <source>The code “{code}” also stands at {others}.</source>
   <translation>ລະຫັດ “{code}” ມີຢູ່ {others} ນຳ.</translation>
  </message>
  <message>
   <source>The field “{field}” holds a value that cannot be read; it shows as empty.</source>
   <translation>ຊ່ອງ “{field}” ມີຄ່າທີ່ອ່ານບໍ່ໄດ້; ສະແດງເປັນຫວ່າງເປົ່າ.</translation>
  </message>
  <message>
   <source>The field “{field}” names a record that was deleted.</source>
   <translation>ຊ່ອງ “{field}” ອ້າງເຖິງລາຍການທີ່ຖືກລຶບແລ້ວ.</translation>
  </message>
  <message>
   <source>The field “{field}” names a record that is not known here.</source>
   <translation>ຊ່ອງ “{field}” ອ້າງເຖິງລາຍການທີ່ບໍ່ຮູ້ຈັກຢູ່ນີ້.</translation>
  </message>
  <message>
   <source>What {desk} wrote in {fields} is kept but not shown: {reason}</source>
   <translation>ສິ່ງທີ່ {desk} ຂຽນໃນ {fields} ເກັບໄວ້ແຕ່ບໍ່ສະແດງ: {reason}</translation>
  </message>
  <message>
   <source>Records of several kinds bear one id: {kinds}. A desk whose program was altered wrote of one of them; who wrote what stands in their histories.</source>
   <translation>ລາຍການຫຼາຍປະເພດມີລະຫັດປະຈຳດຽວກັນ: {kinds}. ຈຸດເຮັດວຽກທີ່ໂປຣແກຣມຖືກດັດແປງໄດ້ຂຽນອັນໜຶ່ງໃນນັ້ນ; ໃຜຂຽນຫຍັງ ເບິ່ງໄດ້ໃນປະຫວັດ.</translation>
  </message>
  <message>
   <source>The clock of this computer was wrong once, so what is entered at this desk bears the date {date}, and will until that day. Nothing is lost, and the entries keep their order. Set the clock right, and where an entry of this desk waits for a decision, do not choose by the date.</source>
   <translation>ໂມງຂອງຄອມພິວເຕີນີ້ເຄີຍຜິດ ສິ່ງທີ່ປ້ອນຢູ່ຈຸດເຮັດວຽກນີ້ຈຶ່ງມີວັນທີ {date} ແລະ ຈະເປັນແນວນັ້ນຈົນຮອດມື້ນັ້ນ. ບໍ່ມີຂໍ້ມູນໃດສູນຫາຍ ແລະ ຂໍ້ມູນທີ່ປ້ອນຍັງຢູ່ຕາມລຳດັບເດີມ. ກະລຸນາຕັ້ງໂມງໃຫ້ຖືກ ແລະ ເມື່ອຂໍ້ມູນທີ່ປ້ອນຢູ່ຈຸດເຮັດວຽກນີ້ລໍຖ້າຕັດສິນ ຢ່າເລືອກຕາມວັນທີ.</translation>
  </message>
  <message>
   <source>Changes that only a newer version of LMC Desk understands are kept: {count}.</source>
   <translation>ການປ່ຽນແປງທີ່ມີແຕ່ LMC Desk ລຸ້ນໃໝ່ກວ່າເຂົ້າໃຈ ເກັບໄວ້: {count}.</translation>
  </message>
  <message>
   <source>The database file is damaged ({detail}). Restore the desk from a backup.</source>
   <translation>ໄຟລ໌ຖານຂໍ້ມູນເສຍຫາຍ ({detail}). ໃຫ້ກູ້ຄືນຈຸດເຮັດວຽກຈາກສຳເນົາສຳຮອງ.</translation>
  </message>
  <message>
   <source>The records stand open to other programs. Restore the desk from a backup.</source>
   <translation>ໂປຣແກຣມອື່ນເຂົ້າເຖິງລາຍການໄດ້. ໃຫ້ກູ້ຄືນຈຸດເຮັດວຽກຈາກສຳເນົາສຳຮອງ.</translation>
  </message>
  <message>
   <source>What keeps other programs from altering the desk was removed. Restore a backup.</source>
   <translation>ສິ່ງທີ່ປ້ອງກັນບໍ່ໃຫ້ໂປຣແກຣມອື່ນດັດແປງຈຸດເຮັດວຽກຖືກເອົາອອກ. ໃຫ້ກູ້ຄືນສຳເນົາສຳຮອງ.</translation>
  </message>
  <message>
   <source>The changes of {desk} in {stream} are not whole: {count} are here, {number} are known of.</source>
   <translation>ການປ່ຽນແປງຂອງ {desk} ໃນ {stream} ບໍ່ຄົບ: ມີຢູ່ນີ້ {count}, ທີ່ຮູ້ວ່າມີ {number}.</translation>
  </message>
  <message>
   <source>Receipt {number} tells of changes of {desk} in {stream} that there cannot be.</source>
   <translation>ໃບຮັບ {number} ບອກການປ່ຽນແປງຂອງ {desk} ໃນ {stream} ທີ່ເປັນໄປບໍ່ໄດ້.</translation>
  </message>
  <message>
   <source>The receipts do not tell of each change of {desk} in {stream} once.</source>
   <translatorcomment>technical</translatorcomment>
   <translation>ໃບຮັບບໍ່ໄດ້ບອກການປ່ຽນແປງແຕ່ລະອັນຂອງ {desk} ໃນ {stream} ພຽງເທື່ອດຽວ.</translation>
  </message>
  <message>
   <source>What {desk} knew of {other} is told in a way that cannot be.</source>
   <translatorcomment>technical</translatorcomment>
   <translation>ສິ່ງທີ່ {desk} ຮູ້ກ່ຽວກັບ {other} ຖືກບອກໄວ້ແບບທີ່ເປັນໄປບໍ່ໄດ້.</translation>
  </message>
  <message>
   <source>A change speaks of a record that is not there.</source>
   <translation>ການປ່ຽນແປງໜຶ່ງກ່າວເຖິງລາຍການທີ່ບໍ່ມີ.</translation>
  </message>
  <message>
   <source>This record is not entered as it should be.</source>
   <translation>ລາຍການນີ້ບໍ່ໄດ້ລົງຕາມທີ່ຄວນ.</translation>
  </message>
  <message>
   <source>The field “{field}” shows another entry than its log says.</source>
   <translation>ຊ່ອງ “{field}” ສະແດງຂໍ້ມູນທີ່ປ້ອນບໍ່ຄືກັບບັນທຶກການປ່ຽນແປງ.</translation>
  </message>
  <message>
   <source>The field “{field}” shows another value than its log says.</source>
   <translation>ຊ່ອງ “{field}” ສະແດງຄ່າບໍ່ຄືກັບບັນທຶກການປ່ຽນແປງ.</translation>
  </message>
  <message>
   <source>Whether this record is deleted is told otherwise by its log.</source>
   <translation>ບັນທຶກການປ່ຽນແປງບອກບໍ່ຄືກັນ ວ່າລາຍການນີ້ຖືກລຶບ ຫຼື ບໍ່.</translation>
  </message>
  <message>
   <source>What this desk keeps of the desks' certificates was altered, in the entry “{entry}”. Restore a backup of before.</source>
   <translation>ຂໍ້ມູນໃບຢັ້ງຢືນຂອງຈຸດເຮັດວຽກຕ່າງໆ ທີ່ເກັບຢູ່ນີ້ຖືກດັດແປງ ໃນລາຍການ “{entry}”. ໃຫ້ກູ້ຄືນສຳເນົາສຳຮອງກ່ອນໜ້ານັ້ນ.</translation>
  </message>
  <message>
   <source>{desk}: the name, role or place that is kept of it is not that of its certificate, which says “{name}”. Restore a backup of before.</source>
   <translation>{desk}: ຊື່, ບົດບາດ ຫຼື ສະຖານທີ່ທີ່ເກັບຢູ່ນີ້ ບໍ່ກົງກັບໃບຢັ້ງຢືນຂອງຈຸດນັ້ນ ເຊິ່ງລະບຸວ່າ “{name}”. ໃຫ້ກູ້ຄືນສຳເນົາສຳຮອງກ່ອນໜ້ານັ້ນ.</translation>
  </message>
  <message>
   <source>{desk}, {place}, from change {number} on: entries that are shown or left out otherwise than the certificates kept here say: {count}. One of them was altered or taken away. Restore a backup of before.</source>
   <translation>{desk}, {place}, ນັບແຕ່ການປ່ຽນແປງ {number} ເປັນຕົ້ນໄປ: ຂໍ້ມູນທີ່ປ້ອນທີ່ສະແດງ ຫຼື ບໍ່ສະແດງ ບໍ່ຄືກັບທີ່ໃບຢັ້ງຢືນຢູ່ນີ້ບອກ: {count}. ອັນໜຶ່ງໃນນັ້ນຖືກດັດແປງ ຫຼື ເອົາອອກ. ໃຫ້ກູ້ຄືນສຳເນົາສຳຮອງກ່ອນໜ້ານັ້ນ.</translation>
  </message>
 </context>
 <context>
  <name>Choosing</name>
  <message>
   <source>Search</source>
   <translation>ຊອກຫາ</translation>
  </message>
 </context>
 <context>
  <name>Cli</name>
  <message>
   <source>There is too little memory for this. Work that was not finished was undone. Close other programs, or take less at a time, then try again.</source>
   <translation>ໜ່ວຍຄວາມຈຳບໍ່ພໍສຳລັບວຽກນີ້. ວຽກທີ່ຍັງບໍ່ແລ້ວຖືກຖອນຄືນ. ໃຫ້ປິດໂປຣແກຣມອື່ນ ຫຼື ເຮັດເທື່ອລະໜ້ອຍ ແລ້ວລອງໃໝ່.</translation>
  </message>
  <message>
   <source>LMC Desk met a fault of its own. Work that was not finished was undone. The particulars are in “{file}”: hand them to whoever looks after the program.</source>
   <translation>LMC Desk ເກີດຂໍ້ຜິດພາດໃນຕົວ. ວຽກທີ່ຍັງບໍ່ແລ້ວຖືກຖອນຄືນ. ລາຍລະອຽດຢູ່ໃນ “{file}”: ໃຫ້ສົ່ງຫາຜູ້ດູແລໂປຣແກຣມ.</translation>
  </message>
  <message>
   <source>“{word}” has letters in it that are not Unicode. Type it anew, or rename the file.</source>
   <translation>“{word}” ມີຕົວອັກສອນທີ່ບໍ່ແມ່ນ Unicode. ໃຫ້ພິມໃໝ່ ຫຼື ປ່ຽນຊື່ໄຟລ໌.</translation>
  </message>
  <message>
   <source>The work was stopped. What was finished before stays; “lmcdesk undo --list” tells of it.</source>
   <translation>ວຽກຖືກຢຸດ. ສິ່ງທີ່ແລ້ວກ່ອນໜ້ານັ້ນຍັງຄົງຢູ່; ເບິ່ງໄດ້ດ້ວຍ “lmcdesk undo --list”.</translation>
  </message>
  <message>
   <source>The work was stopped. Nothing was changed.</source>
   <translation>ວຽກຖືກຢຸດ. ບໍ່ມີການປ່ຽນແປງໃດໆ.</translation>
  </message>
  <message>
   <source>No desk “{name}” was heard of yet. Known are: {known}.</source>
   <translation>ຍັງບໍ່ເຄີຍມີຂ່າວຈາກຈຸດເຮັດວຽກ “{name}”. ທີ່ຮູ້ຈັກມີ: {known}.</translation>
  </message>
  <message>
   <source>{count} desks are called “{name}”. Nothing was written. Name the one by its fingerprint or id: {choices}.</source>
   <translation>ມີ {count} ຈຸດເຮັດວຽກຊື່ “{name}”. ບໍ່ໄດ້ບັນທຶກຫຍັງ. ໃຫ້ລະບຸຈຸດທີ່ຕ້ອງການດ້ວຍເລກຢັ້ງຢືນ ຫຼື ລະຫັດປະຈຳ: {choices}.</translation>
  </message>
  <message>
   <source>{mark} ({role}, {places})</source>
   <translation>{mark} ({role}, {places})</translation>
  </message>
  <message>
   <source>The passphrase of this desk's key: </source>
   <translation>ລະຫັດຜ່ານຂອງກະແຈຈຸດເຮັດວຽກນີ້: </translation>
  </message>
  <message>
   <source>somebody at this desk</source>
   <translation>ຜູ້ໃດຜູ້ໜຶ່ງຢູ່ຈຸດເຮັດວຽກນີ້</translation>
  </message>
  <message>
   <source>“{path}” is a folder. Nothing was changed. Choose a file in it.</source>
   <translation>“{path}” ແມ່ນໂຟນເດີ. ບໍ່ມີການປ່ຽນແປງໃດໆ. ໃຫ້ເລືອກໄຟລ໌ໃນນັ້ນ.</translation>
  </message>
  <message>
   <source>“{path}” is a folder or a device. Nothing was changed. Give the name of a file to write.</source>
   <translation>“{path}” ແມ່ນໂຟນເດີ ຫຼື ອຸປະກອນ. ບໍ່ມີການປ່ຽນແປງໃດໆ. ໃຫ້ໃສ່ຊື່ໄຟລ໌ທີ່ຈະບັນທຶກ.</translation>
  </message>
  <message>
   <source>“{path}” belongs to the desk itself. Nothing was changed. Choose another name or folder.</source>
   <translation>“{path}” ເປັນຂອງຈຸດເຮັດວຽກເອງ. ບໍ່ມີການປ່ຽນແປງໃດໆ. ໃຫ້ເລືອກຊື່ ຫຼື ໂຟນເດີອື່ນ.</translation>
  </message>
  <message>
   <source>{n} projects have the code {code}. Name one by its id: {ids}.</source>
   <translation>{n} ໂຄງການມີລະຫັດ {code}. ໃຫ້ລະບຸໂຄງການໜຶ່ງດ້ວຍລະຫັດປະຈຳ: {ids}.</translation>
  </message>
  <message>
   <source>There is no record “{name}” at this desk. Give a record's id or a project's code.</source>
   <translation>ບໍ່ມີລາຍການ “{name}” ຢູ່ຈຸດເຮັດວຽກນີ້. ໃຫ້ໃສ່ລະຫັດປະຈຳຂອງລາຍການ ຫຼື ລະຫັດໂຄງການ.</translation>
  </message>
  <message>
   <source>There is no kind “{name}”. There are: {known}.</source>
   <translation>ບໍ່ມີປະເພດ “{name}”. ມີ: {known}.</translation>
  </message>
  <message>
   <source>“{word}” is not FIELD=VALUE with a field of {kind}. Its fields are: {fields}.</source>
   <translation>“{word}” ບໍ່ແມ່ນ FIELD=VALUE ທີ່ມີຊ່ອງຂອງ {kind}. ຊ່ອງມີ: {fields}.</translation>
  </message>
  <message>
   <source>The field {field} is given twice. Give it once.</source>
   <translation>ຊ່ອງ {field} ໃສ່ສອງເທື່ອ. ໃຫ້ໃສ່ເທື່ອດຽວ.</translation>
  </message>
  <message>
   <source>“{text}” does not fit {field}, which takes {what}.</source>
   <translation>“{text}” ໃຊ້ກັບ {field} ບໍ່ໄດ້ ເຊິ່ງຮັບ {what}.</translation>
  </message>
  <message>
   <source>“{text}” does not fit {field}, which takes one of: {known}.</source>
   <translation>“{text}” ໃຊ້ກັບ {field} ບໍ່ໄດ້ ເຊິ່ງຮັບອັນໃດໜຶ່ງໃນນີ້: {known}.</translation>
  </message>
  <message>
   <source>a date as 2026-11-24</source>
   <translation>ວັນທີ ເຊັ່ນ 2026-11-24</translation>
  </message>
  <message>
   <source>yes or no</source>
   <translation>yes ຫຼື no</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>ຕົວເລກ</translation>
  </message>
  <message>
   <source>With --author, name the file to which that person's entries are to be written.</source>
   <translation>ເມື່ອໃຊ້ --author ໃຫ້ໃສ່ຊື່ໄຟລ໌ທີ່ຈະບັນທຶກຂໍ້ມູນທີ່ຜູ້ນັ້ນປ້ອນ.</translation>
  </message>
  <message>
   <source>{desk}, {place}: changes that are not signed yet: {n}.</source>
   <translation>{desk}, {place}: ການປ່ຽນແປງທີ່ຍັງບໍ່ໄດ້ເຊັນ: {n}.</translation>
  </message>
  <message>
   <source>{desk} signed with the key {fingerprint}: {reason}</source>
   <translation>{desk} ເຊັນດ້ວຍກະແຈ {fingerprint}: {reason}</translation>
  </message>
  <message>
   <source>All is as it was written. Desks: {desks}. Changes: {changes}. Signatures: {seals}. Not signed yet: {unsigned}.</source>
   <translation>ທຸກຢ່າງຄືກັບທີ່ຂຽນໄວ້. ຈຸດເຮັດວຽກ: {desks}. ການປ່ຽນແປງ: {changes}. ລາຍເຊັນ: {seals}. ຍັງບໍ່ໄດ້ເຊັນ: {unsigned}.</translation>
  </message>
  <message>
   <source>Places where the log was altered: {n}. Restore the desk from a backup of before, or ask other desks.</source>
   <translation>ບ່ອນທີ່ບັນທຶກການປ່ຽນແປງຖືກດັດແປງ: {n}. ໃຫ້ກູ້ຄືນຈຸດເຮັດວຽກຈາກສຳເນົາສຳຮອງກ່ອນໜ້ານັ້ນ ຫຼື ຂໍຈາກຈຸດອື່ນ.</translation>
  </message>
  <message>
   <source>Wrote {n} entries to {file}.</source>
   <translation>ບັນທຶກຂໍ້ມູນທີ່ປ້ອນ {n} ອັນໃສ່ {file} ແລ້ວ.</translation>
  </message>
  <message>
   <source>{province} does not lie in {country}. Give a province of that country.</source>
   <translation>{province} ບໍ່ຢູ່ໃນ {country}. ໃຫ້ໃສ່ແຂວງຂອງປະເທດນັ້ນ.</translation>
  </message>
  <message>
   <source>{place}, {role}</source>
   <translation>{place}, {role}</translation>
  </message>
  <message>
   <source>Made the desk “{name}” ({role}) in {folder}.</source>
   <translation>ສ້າງຈຸດເຮັດວຽກ “{name}” ({role}) ໃນ {folder} ແລ້ວ.</translation>
  </message>
  <message>
   <source>There is no desk in “{folder}”. Make one first with “lmcdesk new”, or make one, fill it and look at it with “lmcdesk sample --window”.</source>
   <translation>ບໍ່ມີຈຸດເຮັດວຽກໃນ “{folder}”. ໃຫ້ສ້າງກ່ອນດ້ວຍ “lmcdesk new” ຫຼື ສ້າງ, ຕື່ມຂໍ້ມູນ ແລະ ເບິ່ງດ້ວຍ “lmcdesk sample --window”.</translation>
  </message>
  <message>
   <source>Filled the desk with a sample programme. Projects: {projects}. Milestones: {milestones}.</source>
   <translation>ໃສ່ແຜນງານຕົວຢ່າງໃນຈຸດເຮັດວຽກແລ້ວ. ໂຄງການ: {projects}. ຂີດໝາຍ: {milestones}.</translation>
  </message>
  <message>
   <source>The desk in {folder} holds records already. A sample programme goes into an empty desk only.</source>
   <translation>ຈຸດເຮັດວຽກໃນ {folder} ມີລາຍການແລ້ວ. ແຜນງານຕົວຢ່າງໃສ່ໄດ້ສະເພາະຈຸດເຮັດວຽກທີ່ຫວ່າງເປົ່າ.</translation>
  </message>
  <message>
   <source>This desk holds no stream “{stream}”. It holds: {known}.</source>
   <translatorcomment>stream said as ສາຍຂໍ້ມູນ</translatorcomment>
   <translation>ຈຸດເຮັດວຽກນີ້ບໍ່ມີສາຍຂໍ້ມູນ “{stream}”. ມີ: {known}.</translation>
  </message>
  <message>
   <source>{digest}  in all</source>
   <translation>{digest}  ທັງໝົດ</translation>
  </message>
  <message>
   <source>The desk is sound. Findings for a person to look at: {n}.</source>
   <translation>ຈຸດເຮັດວຽກຢູ່ໃນສະພາບດີ. ສິ່ງທີ່ຄົນຄວນກວດເບິ່ງ: {n}.</translation>
  </message>
  <message>
   <source>Wrote a backup of {size} kB to {file}.</source>
   <translation>ສ້າງສຳເນົາສຳຮອງ {size} kB ໃສ່ {file} ແລ້ວ.</translation>
  </message>
  <message>
   <source>Restored the desk from {file}.</source>
   <translation>ກູ້ຄືນຈຸດເຮັດວຽກຈາກ {file} ແລ້ວ.</translation>
  </message>
  <message>
   <source>The state before is kept in {file}.</source>
   <translation>ສະພາບກ່ອນໜ້າເກັບໄວ້ໃນ {file}.</translation>
  </message>
  <message>
   <source>Attached {file} as evidence {id}. Size: {size} kB.</source>
   <translation>ຕິດຄັດ {file} ເປັນຫຼັກຖານ {id} ແລ້ວ. ຂະໜາດ: {size} kB.</translation>
  </message>
  <message>
   <source>The photo is kept as a smaller copy. Attach it with “--original” to keep it as it is.</source>
   <translation>ຮູບຖ່າຍເກັບໄວ້ເປັນສຳເນົາທີ່ນ້ອຍກວ່າ. ຖ້າຢາກເກັບໄວ້ຕາມເດີມ ໃຫ້ຕິດຄັດໂດຍໃສ່ “--original”.</translation>
  </message>
  <message>
   <source>This picture is damaged, too large or of a kind that cannot be read here. It is kept as it is, but reports cannot show it: attach it as a JPEG too.</source>
   <translation>ຮູບນີ້ເສຍຫາຍ, ໃຫຍ່ເກີນໄປ ຫຼື ເປັນປະເພດທີ່ອ່ານຢູ່ນີ້ບໍ່ໄດ້. ເກັບໄວ້ຕາມເດີມ ແຕ່ບົດລາຍງານສະແດງບໍ່ໄດ້: ໃຫ້ຕິດຄັດເປັນ JPEG ຕື່ມອີກ.</translation>
  </message>
  <message>
   <source>A file is attached to a project, or to a milestone or a report of one. “{name}” is none of them. Nothing was changed.</source>
   <translation>ໄຟລ໌ຕິດຄັດໃສ່ໂຄງການ, ຂີດໝາຍ ຫຼື ບົດລາຍງານຂອງໂຄງການ. “{name}” ບໍ່ແມ່ນອັນໃດໃນນັ້ນ. ບໍ່ມີການປ່ຽນແປງໃດໆ.</translation>
  </message>
  <message>
   <source>“{id}” is not evidence. “lmcdesk list evidence” names what there is.</source>
   <translation>“{id}” ບໍ່ແມ່ນຫຼັກຖານ. “lmcdesk list evidence” ບອກວ່າມີຫຍັງແດ່.</translation>
  </message>
  <message>
   <source>The file of this evidence has not come yet. Nothing was written. This desk's next bundles ask for it.</source>
   <translation>ໄຟລ໌ຂອງຫຼັກຖານນີ້ຍັງບໍ່ມາຮອດ. ບໍ່ໄດ້ບັນທຶກຫຍັງ. ຊຸດຂໍ້ມູນຕໍ່ໄປຂອງຈຸດນີ້ຈະຂໍເອົາ.</translation>
  </message>
  <message>
   <source>Wrote {file}. Size: {size} kB.</source>
   <translation>ສ້າງ {file} ແລ້ວ. ຂະໜາດ: {size} kB.</translation>
  </message>
  <message>
   <source>Nothing was written: --project sets the project apart first, which --size must not, so give one of the two without the other.</source>
   <translation>ບໍ່ໄດ້ບັນທຶກຫຍັງ: --project ຕ້ອງແຍກໂຄງການອອກກ່ອນ ເຊິ່ງ --size ເຮັດບໍ່ໄດ້ ສະນັ້ນໃຫ້ໃສ່ພຽງອັນດຽວ.</translation>
  </message>
  <message>
   <source>Wrote {file}. Changes: {changes}. Size: {size} kB. The medium may be removed.</source>
   <translation>ສ້າງ {file} ແລ້ວ. ການປ່ຽນແປງ: {changes}. ຂະໜາດ: {size} kB. ຖອດ USB ອອກໄດ້.</translation>
  </message>
  <message>
   <source>“{name}” is no project. Nothing was written. Give a project's id or code.</source>
   <translation>“{name}” ບໍ່ແມ່ນໂຄງການ. ບໍ່ໄດ້ບັນທຶກຫຍັງ. ໃຫ້ໃສ່ລະຫັດປະຈຳ ຫຼື ລະຫັດໂຄງການ.</translation>
  </message>
  <message>
   <source>Changes: {count}, about {size} kB.</source>
   <translation>ການປ່ຽນແປງ: {count}, ປະມານ {size} kB.</translation>
  </message>
  <message>
   <source>Files of evidence: {count}, {size} kB.</source>
   <translation>ໄຟລ໌ຫຼັກຖານ: {count}, {size} kB.</translation>
  </message>
  <message>
   <source>Files to carry: {count}. Nothing was written.</source>
   <translation>ໄຟລ໌ທີ່ຕ້ອງເອົາໄປ: {count}. ບໍ່ໄດ້ບັນທຶກຫຍັງ.</translation>
  </message>
  <message>
   <source>“{file}” is a folder. Nothing was changed. Choose a bundle in it: a file that ends in .lmcb.</source>
   <translation>“{file}” ແມ່ນໂຟນເດີ. ບໍ່ມີການປ່ຽນແປງໃດໆ. ໃຫ້ເລືອກຊຸດຂໍ້ມູນໃນນັ້ນ: ໄຟລ໌ທີ່ລົງທ້າຍດ້ວຍ .lmcb.</translation>
  </message>
  <message>
   <source>The folder “{file}” holds no bundle. Nothing was changed. Choose a file that ends in .lmcb.</source>
   <translation>ໂຟນເດີ “{file}” ບໍ່ມີຊຸດຂໍ້ມູນ. ບໍ່ມີການປ່ຽນແປງໃດໆ. ໃຫ້ເລືອກໄຟລ໌ທີ່ລົງທ້າຍດ້ວຍ .lmcb.</translation>
  </message>
  <message>
   <source>No bundle “{file}” is kept here. Kept are: {kept}.</source>
   <translation>ບໍ່ໄດ້ເກັບຊຸດຂໍ້ມູນ “{file}” ໄວ້ຢູ່ນີ້. ທີ່ເກັບໄວ້ມີ: {kept}.</translation>
  </message>
  <message>
   <source>No bundle “{file}” is kept here. None is kept.</source>
   <translation>ບໍ່ໄດ້ເກັບຊຸດຂໍ້ມູນ “{file}” ໄວ້ຢູ່ນີ້. ບໍ່ມີຊຸດໃດເກັບໄວ້.</translation>
  </message>
  <message>
   <source>“{file}” is kept no longer.</source>
   <translation>ບໍ່ເກັບ “{file}” ໄວ້ອີກແລ້ວ.</translation>
  </message>
  <message>
   <source>No bundle waits.</source>
   <translation>ບໍ່ມີຊຸດຂໍ້ມູນລໍຖ້າ.</translation>
  </message>
  <message>
   <source>{at}  {author} at {desk}: {field} from “{before}” to “{value}”{state}</source>
   <translation>{at}  {author} ຢູ່ {desk}: {field} ຈາກ “{before}” ເປັນ “{value}”{state}</translation>
  </message>
  <message>
   <source>{number}  {kind} {id} “{name}”: {field}</source>
   <translation>{number}  {kind} {id} “{name}”: {field}</translation>
  </message>
  <message>
   <source>    “{value}” by {author} at {desk}, {at}</source>
   <translation>    “{value}” ໂດຍ {author} ຢູ່ {desk}, {at}</translation>
  </message>
  <message>
   <source>Decide with “lmcdesk resolve NUMBER --take mine”, theirs or newest, or with --value VALUE.</source>
   <translation>ຕັດສິນດ້ວຍ “lmcdesk resolve NUMBER --take mine”, theirs ຫຼື newest ຫຼື ດ້ວຍ --value VALUE.</translation>
  </message>
  <message>
   <source>Nothing waits for a decision.</source>
   <translation>ບໍ່ມີຫຍັງລໍຖ້າຕັດສິນ.</translation>
  </message>
  <message>
   <source>The code “{code}” stands at {projects}. Set another code at one of them, or put one in the bin.</source>
   <translation>ລະຫັດ “{code}” ມີຢູ່ {projects}. ໃຫ້ປ່ຽນລະຫັດຂອງໂຄງການໜຶ່ງ ຫຼື ຖິ້ມໂຄງການໜຶ່ງລົງຖັງຂີ້ເຫຍື້ອ.</translation>
  </message>
  <message>
   <source>Decided {field} of {kind} {id}. The other entries stay in its history.</source>
   <translation>ຕັດສິນ {field} ຂອງ {kind} {id} ແລ້ວ. ຂໍ້ມູນອື່ນທີ່ປ້ອນຍັງຢູ່ໃນປະຫວັດ.</translation>
  </message>
  <message>
   <source>Nothing of receipt {number} could be taken back, and nothing was changed. “lmcdesk undo --list” lists the others.</source>
   <translation>ບໍ່ສາມາດຖອນຄືນຫຍັງຂອງໃບຮັບ {number} ໄດ້ ແລະ ບໍ່ມີການປ່ຽນແປງໃດໆ. “lmcdesk undo --list” ສະແດງໃບອື່ນ.</translation>
  </message>
  <message>
   <source>Took receipt {number} back. Fields that show again what they showed before: {fields}. Records that it made, now in the bin: {records}.</source>
   <translation>ຖອນຄືນໃບຮັບ {number} ແລ້ວ. ຊ່ອງທີ່ສະແດງຄືກັບກ່ອນໜ້າ: {fields}. ລາຍການທີ່ສ້າງໃນຄັ້ງນັ້ນ ດຽວນີ້ຢູ່ໃນຖັງຂີ້ເຫຍື້ອ: {records}.</translation>
  </message>
  <message>
   <source>The desks that wrote it will see it taken back when your next bundle comes to them.</source>
   <translation>ຈຸດເຮັດວຽກທີ່ຂຽນຈະເຫັນການຖອນຄືນ ເມື່ອໄດ້ຮັບຊຸດຂໍ້ມູນຕໍ່ໄປຂອງທ່ານ.</translation>
  </message>
  <message>
   <source>  {field} of {kind} {id} was edited since and stays as it is.</source>
   <translation>  {field} ຂອງ {kind} {id} ຖືກແກ້ໄຂພາຍຫຼັງ ແລະ ຄົງເດີມ.</translation>
  </message>
  <message>
   <source>  {kind} {id} stays: it was edited since, or what stays belongs to it.</source>
   <translation>  {kind} {id} ຄົງໄວ້: ຖືກແກ້ໄຂພາຍຫຼັງ ຫຼື ມີສິ່ງທີ່ຄົງໄວ້ເປັນຂອງມັນ.</translation>
  </message>
  <message>
   <source>  Entries that stay, as they belong to {place} and not to this desk: {entries}.</source>
   <translation>  ຂໍ້ມູນທີ່ປ້ອນທີ່ຄົງໄວ້ ຍ້ອນເປັນຂອງ {place} ບໍ່ແມ່ນຂອງຈຸດເຮັດວຽກນີ້: {entries}.</translation>
  </message>
  <message>
   <source>If all of it must go: “lmcdesk restore {file}” brings back the desk as it was before.</source>
   <translation>ຖ້າຕ້ອງເອົາອອກທັງໝົດ: “lmcdesk restore {file}” ຈະກູ້ຄືນຈຸດເຮັດວຽກໃຫ້ຄືກ່ອນໜ້ານັ້ນ.</translation>
  </message>
  <message>
   <source>“{value}” is none of: {known}</source>
   <translation>“{value}” ບໍ່ແມ່ນອັນໃດໃນນີ້: {known}</translation>
  </message>
  <message>
   <source>{message}. “lmcdesk --help” lists the commands.</source>
   <translation>{message}. “lmcdesk --help” ສະແດງຄຳສັ່ງທັງໝົດ.</translation>
  </message>
  <message>
   <source>The Lancang-Mekong Plan of Action, offline.</source>
   <translatorcomment>offline said as 'needs no internet'</translatorcomment>
   <translation>ແຜນປະຕິບັດງານລ້ານຊ້າງ-ແມ່ນ້ຳຂອງ ແບບບໍ່ຕ້ອງໃຊ້ອິນເຕີເນັດ.</translation>
  </message>
  <message>
   <source>Open the window and tell what is in bundles; a bundle's name alone does the same.</source>
   <translation>ເປີດໜ້າຕ່າງ ແລະ ບອກວ່າມີຫຍັງໃນຊຸດຂໍ້ມູນ; ໃສ່ແຕ່ຊື່ຊຸດຂໍ້ມູນກໍໄດ້ຜົນຄືກັນ.</translation>
  </message>
  <message>
   <source>The desk's folder; else LMCDESK_DIR, else the user's data folder.</source>
   <translation>ໂຟນເດີຂອງຈຸດເຮັດວຽກ; ຖ້າບໍ່ໃສ່ ໃຊ້ LMCDESK_DIR ຫຼື ໂຟນເດີຂໍ້ມູນຂອງຜູ້ໃຊ້.</translation>
  </message>
  <message>
   <source>Print one JSON object instead of lines.</source>
   <translation>ພິມອອກເປັນ JSON ອັນດຽວແທນເປັນແຖວ.</translation>
  </message>
  <message>
   <source>Who does this; else the name this computer knows you by.</source>
   <translation>ຜູ້ທີ່ເຮັດ; ຖ້າບໍ່ໃສ່ ໃຊ້ຊື່ທີ່ຄອມພິວເຕີນີ້ຮູ້ຈັກທ່ານ.</translation>
  </message>
  <message>
   <source>The language of what is printed here.</source>
   <translation>ພາສາຂອງຂໍ້ຄວາມທີ່ສະແດງຢູ່ນີ້.</translation>
  </message>
  <message>
   <source>Make a new desk.</source>
   <translation>ສ້າງຈຸດເຮັດວຽກໃໝ່.</translation>
  </message>
  <message>
   <source>Country code, ISO 3166-1.</source>
   <translation>ລະຫັດປະເທດ, ISO 3166-1.</translation>
  </message>
  <message>
   <source>Province code, ISO 3166-2.</source>
   <translation>ລະຫັດແຂວງ, ISO 3166-2.</translation>
  </message>
  <message>
   <source>The desk's name; else its province's or country's.</source>
   <translation>ຊື່ຈຸດເຮັດວຽກ; ຖ້າບໍ່ໃສ່ ໃຊ້ຊື່ແຂວງ ຫຼື ປະເທດ.</translation>
  </message>
  <message>
   <source>Fill an empty desk with a sample programme.</source>
   <translation>ໃສ່ແຜນງານຕົວຢ່າງໃນຈຸດເຮັດວຽກທີ່ຫວ່າງເປົ່າ.</translation>
  </message>
  <message>
   <source>Same seed, same programme.</source>
   <translation>ເລກຕັ້ງຕົ້ນດຽວກັນ ໄດ້ແຜນງານຄືກັນ.</translation>
  </message>
  <message>
   <source>Open the window afterwards; makes the desk if need be.</source>
   <translation>ເປີດໜ້າຕ່າງຫຼັງຈາກນັ້ນ; ຖ້າຈຳເປັນຈະສ້າງຈຸດເຮັດວຽກ.</translation>
  </message>
  <message>
   <source>One number for what the desk holds, per stream and in all.</source>
   <translation>ເລກລວມດຽວສຳລັບສິ່ງທີ່ຈຸດເຮັດວຽກມີ, ຕາມສາຍຂໍ້ມູນ ແລະ ທັງໝົດ.</translation>
  </message>
  <message>
   <source>Check the desk and name what needs a person.</source>
   <translation>ກວດຈຸດເຮັດວຽກ ແລະ ບອກສິ່ງທີ່ຄົນຕ້ອງເບິ່ງ.</translation>
  </message>
  <message>
   <source>Only whether the database is sound.</source>
   <translation>ກວດພຽງວ່າຖານຂໍ້ມູນຢູ່ໃນສະພາບດີບໍ.</translation>
  </message>
  <message>
   <source>Verify every change to its origin, and write the trail.</source>
   <translatorcomment>audit trail said as ບັນທຶກການກວດ</translatorcomment>
   <translation>ກວດທຸກການປ່ຽນແປງຮອດທີ່ມາ ແລະ ຂຽນບັນທຶກການກວດ.</translation>
  </message>
  <message>
   <source>Write that person's entries alone.</source>
   <translation>ບັນທຶກສະເພາະຂໍ້ມູນທີ່ຜູ້ນັ້ນປ້ອນ.</translation>
  </message>
  <message>
   <source>Write a backup of the whole desk.</source>
   <translation>ສ້າງສຳເນົາສຳຮອງຂອງຈຸດເຮັດວຽກທັງໝົດ.</translation>
  </message>
  <message>
   <source>Put a backup in the desk's place; what was is kept.</source>
   <translation>ເອົາສຳເນົາສຳຮອງມາແທນຈຸດເຮັດວຽກ; ຂອງເກົ່າຍັງເກັບໄວ້.</translation>
  </message>
  <message>
   <source>List records of a kind.</source>
   <translation>ສະແດງລາຍການຂອງປະເພດໜຶ່ງ.</translation>
  </message>
  <message>
   <source>Show a record with all its fields.</source>
   <translation>ສະແດງລາຍການໜຶ່ງພ້ອມທຸກຊ່ອງ.</translation>
  </message>
  <message>
   <source>A record's id, or a project's code.</source>
   <translation>ລະຫັດປະຈຳຂອງລາຍການ ຫຼື ລະຫັດໂຄງການ.</translation>
  </message>
  <message>
   <source>Change fields of a record, or make one.</source>
   <translation>ປ່ຽນຊ່ອງຂອງລາຍການ ຫຼື ສ້າງລາຍການ.</translation>
  </message>
  <message>
   <source>A record's id, a project's code, or a kind to make one.</source>
   <translation>ລະຫັດປະຈຳຂອງລາຍການ, ລະຫັດໂຄງການ ຫຼື ປະເພດເພື່ອສ້າງໃໝ່.</translation>
  </message>
  <message>
   <source>Put the record in the bin.</source>
   <translation>ຖິ້ມລາຍການລົງຖັງຂີ້ເຫຍື້ອ.</translation>
  </message>
  <message>
   <source>Take it out of the bin.</source>
   <translation>ເອົາອອກຈາກຖັງຂີ້ເຫຍື້ອ.</translation>
  </message>
  <message>
   <source>Attach a file of evidence to a record.</source>
   <translation>ຕິດຄັດໄຟລ໌ຫຼັກຖານໃສ່ລາຍການ.</translation>
  </message>
  <message>
   <source>A project, a milestone or a report.</source>
   <translation>ໂຄງການ, ຂີດໝາຍ ຫຼື ບົດລາຍງານ.</translation>
  </message>
  <message>
   <source>What the file shows.</source>
   <translation>ໄຟລ໌ສະແດງຫຍັງ.</translation>
  </message>
  <message>
   <source>Keep a photo as it is, not as a copy of at most 1600 px and 300 kB.</source>
   <translation>ເກັບຮູບຖ່າຍໄວ້ຕາມເດີມ ບໍ່ແມ່ນເປັນສຳເນົາຂະໜາດບໍ່ເກີນ 1600 px ແລະ 300 kB.</translation>
  </message>
  <message>
   <source>Write a file of evidence out.</source>
   <translation>ສົ່ງອອກໄຟລ໌ຫຼັກຖານ.</translation>
  </message>
  <message>
   <source>The id of the record of evidence.</source>
   <translation>ລະຫັດປະຈຳຂອງລາຍການຫຼັກຖານ.</translation>
  </message>
  <message>
   <source>A file, or a folder for it.</source>
   <translation>ໄຟລ໌ ຫຼື ໂຟນເດີທີ່ຈະບັນທຶກໃສ່.</translation>
  </message>
  <message>
   <source>Tell what happened to a record.</source>
   <translation>ບອກສິ່ງທີ່ເກີດຂຶ້ນກັບລາຍການ.</translation>
  </message>
  <message>
   <source>Search titles and texts.</source>
   <translation>ຊອກໃນຊື່ ແລະ ຂໍ້ຄວາມ.</translation>
  </message>
  <message>
   <source>List what waits for a decision.</source>
   <translation>ສະແດງສິ່ງທີ່ລໍຖ້າຕັດສິນ.</translation>
  </message>
  <message>
   <source>Decide a conflict.</source>
   <translation>ຕັດສິນຂໍ້ຂັດແຍ່ງ.</translation>
  </message>
  <message>
   <source>Take an import or a merge back.</source>
   <translation>ຖອນຄືນການນຳເຂົ້າ ຫຼື ການລວມ.</translation>
  </message>
  <message>
   <source>List the receipts instead.</source>
   <translation>ສະແດງໃບຮັບແທນ.</translation>
  </message>
  <message>
   <source>Take an Excel sheet over.</source>
   <translation>ນຳເຂົ້າແຜ່ນງານ Excel.</translation>
  </message>
  <message>
   <source>projects, milestones, funding and so on.</source>
   <translation>projects, milestones, funding ແລະ ອື່ນໆ.</translation>
  </message>
  <message>
   <source>Only say what would happen.</source>
   <translation>ບອກພຽງວ່າຈະເກີດຫຍັງ.</translation>
  </message>
  <message>
   <source>Your workbook, problems marked.</source>
   <translation>ປຶ້ມງານຂອງທ່ານ ທີ່ໝາຍບັນຫາໄວ້.</translation>
  </message>
  <message>
   <source>The rows with problems alone, to mend.</source>
   <translation>ສະເພາະແຖວທີ່ມີບັນຫາ ເພື່ອແກ້ໄຂ.</translation>
  </message>
  <message>
   <source>What you say to a question that the sheet leaves open.</source>
   <translation>ຄຳຕອບຂອງທ່ານຕໍ່ຄຳຖາມທີ່ແຜ່ນງານບອກບໍ່ຈະແຈ້ງ.</translation>
  </message>
  <message>
   <source>The row of headings; 0 for none.</source>
   <translation>ແຖວຫົວຖັນ; 0 ຖ້າບໍ່ມີ.</translation>
  </message>
  <message>
   <source>That of a text file in an old one, as cp874.</source>
   <translation>ລະຫັດຕົວອັກສອນຂອງໄຟລ໌ຂໍ້ຄວາມແບບເກົ່າ ເຊັ່ນ cp874.</translation>
  </message>
  <message>
   <source>Write records to a workbook that can be imported again.</source>
   <translation>ສົ່ງອອກລາຍການໃສ່ປຶ້ມງານທີ່ນຳເຂົ້າຄືນໄດ້.</translation>
  </message>
  <message>
   <source>Write an empty workbook to fill in.</source>
   <translation>ສ້າງປຶ້ມງານເປົ່າໃຫ້ຕື່ມຂໍ້ມູນ.</translation>
  </message>
  <message>
   <source>Say what stands at the head of the country's reports.</source>
   <translation>ກຳນົດສິ່ງທີ່ຢູ່ຫົວບົດລາຍງານຂອງປະເທດ.</translation>
  </message>
  <message>
   <source>Say Mekong-Lancang, or not.</source>
   <translation>ໃຊ້ຊື່ແມ່ນ້ຳຂອງ-ລ້ານຊ້າງ ຫຼື ບໍ່ໃຊ້.</translation>
  </message>
  <message>
   <source>A picture at the head of first pages.</source>
   <translation>ຮູບຢູ່ດ້ານເທິງຂອງໜ້າທຳອິດ.</translation>
  </message>
  <message>
   <source>Write a report as PDF, or as a workbook (.xlsx).</source>
   <translation>ສ້າງບົດລາຍງານເປັນ PDF ຫຼື ເປັນປຶ້ມງານ (.xlsx).</translation>
  </message>
  <message>
   <source>For IATI: the office's registered identifier.</source>
   <translation>ສຳລັບ IATI: ລະຫັດທີ່ຈົດທະບຽນໄວ້ຂອງຫ້ອງການ.</translation>
  </message>
  <message>
   <source>Mark each page as a draft.</source>
   <translation>ໝາຍແຕ່ລະໜ້າວ່າເປັນຮ່າງ.</translation>
  </message>
  <message>
   <source>Keep it as a numbered edition as well.</source>
   <translation>ເກັບໄວ້ເປັນສະບັບທີ່ມີເລກທີດ້ວຍ.</translation>
  </message>
  <message>
   <source>Print an edition again, by its number or its id.</source>
   <translation>ພິມສະບັບໜຶ່ງຄືນໃໝ່ ຕາມເລກທີ ຫຼື ລະຫັດປະຈຳ.</translation>
  </message>
  <message>
   <source>Print what changed since an edition, by its number or its id.</source>
   <translation>ພິມສິ່ງທີ່ປ່ຽນໄປນັບແຕ່ສະບັບໜຶ່ງ ຕາມເລກທີ ຫຼື ລະຫັດປະຈຳ.</translation>
  </message>
  <message>
   <source>Write a request to be enrolled by the secretariat.</source>
   <translation>ຂຽນຄຳຮ້ອງຂໍລົງທະບຽນນຳກອງເລຂາ.</translation>
  </message>
  <message>
   <source>Enrol a desk: its request in, an answer out.</source>
   <translation>ລົງທະບຽນຈຸດເຮັດວຽກ: ເອົາຄຳຮ້ອງເຂົ້າ, ໄດ້ຄຳຕອບອອກ.</translation>
  </message>
  <message>
   <source>Take the secretariat's answer over.</source>
   <translation>ຮັບເອົາຄຳຕອບຂອງກອງເລຂາ.</translation>
  </message>
  <message>
   <source>Trust another secretariat by its fingerprint.</source>
   <translation>ເຊື່ອຖືກອງເລຂາອື່ນດ້ວຍເລກຢັ້ງຢືນ.</translation>
  </message>
  <message>
   <source>Trust a secretariat's stolen key no longer.</source>
   <translation>ເຊົາເຊື່ອຖືກະແຈຂອງກອງເລຂາທີ່ຖືກລັກ.</translation>
  </message>
  <message>
   <source>The key's fingerprint.</source>
   <translation>ເລກຢັ້ງຢືນຂອງກະແຈ.</translation>
  </message>
  <message>
   <source>Take a desk's certificate back.</source>
   <translation>ຖອນໃບຢັ້ງຢືນຂອງຈຸດເຮັດວຽກ.</translation>
  </message>
  <message>
   <source>The desk's name or fingerprint.</source>
   <translation>ຊື່ ຫຼື ເລກຢັ້ງຢືນຂອງຈຸດເຮັດວຽກ.</translation>
  </message>
  <message>
   <source>Make a new key for this desk, and a request with it.</source>
   <translation>ສ້າງກະແຈໃໝ່ໃຫ້ຈຸດເຮັດວຽກນີ້ ພ້ອມຄຳຮ້ອງ.</translation>
  </message>
  <message>
   <source>Protect this desk's key by a passphrase.</source>
   <translation>ປ້ອງກັນກະແຈຂອງຈຸດເຮັດວຽກນີ້ດ້ວຍລະຫັດຜ່ານ.</translation>
  </message>
  <message>
   <source>A file that holds it; else LMCDESK_PASSPHRASE, else it is asked for.</source>
   <translation>ໄຟລ໌ທີ່ມີລະຫັດຜ່ານ; ຖ້າບໍ່ໃສ່ ໃຊ້ LMCDESK_PASSPHRASE ຫຼື ຈະຖາມ.</translation>
  </message>
  <message>
   <source>Write a bundle for another desk.</source>
   <translation>ສ້າງຊຸດຂໍ້ມູນໃຫ້ຈຸດເຮັດວຽກອື່ນ.</translation>
  </message>
  <message>
   <source>The receiving desk's name, id or fingerprint.</source>
   <translation>ຊື່, ລະຫັດປະຈຳ ຫຼື ເລກຢັ້ງຢືນຂອງຈຸດທີ່ຮັບ.</translation>
  </message>
  <message>
   <source>All that this desk holds.</source>
   <translation>ທັງໝົດທີ່ຈຸດເຮັດວຽກນີ້ມີ.</translation>
  </message>
  <message>
   <source>From the beginning, whatever the receiving desk said that it has.</source>
   <translation>ຕັ້ງແຕ່ຕົ້ນ ບໍ່ວ່າຈຸດທີ່ຮັບຈະແຈ້ງວ່າມີຫຍັງແລ້ວ.</translation>
  </message>
  <message>
   <source>What is about one province alone.</source>
   <translation>ສະເພາະສິ່ງທີ່ກ່ຽວກັບແຂວງດຽວ.</translation>
  </message>
  <message>
   <source>One project alone: its id or code.</source>
   <translation>ສະເພາະໂຄງການດຽວ: ລະຫັດປະຈຳ ຫຼື ລະຫັດໂຄງການ.</translation>
  </message>
  <message>
   <source>Without files of evidence.</source>
   <translation>ບໍ່ເອົາໄຟລ໌ຫຼັກຖານ.</translation>
  </message>
  <message>
   <source>Divide it among files of at most so many MB, which may arrive in any order.</source>
   <translation>ແບ່ງເປັນໄຟລ໌ບໍ່ເກີນຈຳນວນ MB ນີ້, ມາຮອດກ່ອນຫຼັງກໍໄດ້.</translation>
  </message>
  <message>
   <source>Only say how large it would be.</source>
   <translation>ບອກພຽງວ່າຈະໃຫຍ່ເທົ່າໃດ.</translation>
  </message>
  <message>
   <source>Say what a bundle holds, without taking it over.</source>
   <translation>ບອກວ່າມີຫຍັງໃນຊຸດຂໍ້ມູນ ໂດຍບໍ່ຮັບເອົາ.</translation>
  </message>
  <message>
   <source>Take bundles over, or all those in a folder.</source>
   <translation>ຮັບເອົາຊຸດຂໍ້ມູນ ຫຼື ທັງໝົດໃນໂຟນເດີ.</translation>
  </message>
  <message>
   <source>List the bundles that were not merged and are kept.</source>
   <translation>ສະແດງຊຸດຂໍ້ມູນທີ່ຍັງບໍ່ໄດ້ລວມ ແລະ ເກັບໄວ້.</translation>
  </message>
  <message>
   <source>Try them again.</source>
   <translation>ລອງອີກເທື່ອ.</translation>
  </message>
  <message>
   <source>Keep one of them no longer.</source>
   <translation>ບໍ່ເກັບຊຸດໜຶ່ງໃນນັ້ນໄວ້ອີກ.</translation>
  </message>
  <message>
   <source>“{text}” is not a whole number from {first} to {last}</source>
   <translation>“{text}” ບໍ່ແມ່ນຈຳນວນຖ້ວນຈາກ {first} ຫາ {last}</translation>
  </message>
  <message>
   <source>This record is in the bin.</source>
   <translation>ລາຍການນີ້ຢູ່ໃນຖັງຂີ້ເຫຍື້ອ.</translation>
  </message>
  <message>
   <source>Nothing was given to change. Add FIELD=VALUE.</source>
   <translation>ບໍ່ໄດ້ບອກສິ່ງທີ່ຈະປ່ຽນ. ໃຫ້ເພີ່ມ FIELD=VALUE.</translation>
  </message>
  <message>
   <source>Made {kind} {id}. Fields filled: {n}.</source>
   <translation>ສ້າງ {kind} {id} ແລ້ວ. ຊ່ອງທີ່ຕື່ມ: {n}.</translation>
  </message>
  <message>
   <source>Changed {kind} {id}. Fields changed: {n}.</source>
   <translation>ປ່ຽນ {kind} {id} ແລ້ວ. ຊ່ອງທີ່ປ່ຽນ: {n}.</translation>
  </message>
  <message>
   <source>The code {code} is that of project {id}. Give another code.</source>
   <translation>ລະຫັດ {code} ເປັນຂອງໂຄງການ {id}. ໃຫ້ໃສ່ລະຫັດອື່ນ.</translation>
  </message>
  <message>
   <source>Nothing was found.</source>
   <translation>ບໍ່ພົບຫຍັງ.</translation>
  </message>
  <message>
   <source>Give “report project ID OUT.pdf”, or the report's name and OUT.pdf alone.</source>
   <translation>ໃຫ້ໃສ່ “report project ID OUT.pdf” ຫຼື ໃສ່ພຽງຊື່ບົດລາຍງານ ແລະ OUT.pdf.</translation>
  </message>
  <message>
   <source>A report is frozen whole. Leave out “--since”, or print first, then freeze.</source>
   <translation>ການອອກສະບັບ ຕ້ອງອອກເຕັມທັງບົດລາຍງານ. ໃຫ້ຕັດ “--since” ອອກ ຫຼື ພິມກ່ອນ ແລ້ວຈຶ່ງອອກສະບັບ.</translation>
  </message>
  <message>
   <source>Frozen as edition {number} ({id}). Fingerprint of its figures: {fingerprint}.</source>
   <translation>ອອກເປັນສະບັບທີ {number} ({id}) ແລ້ວ. ເລກຢັ້ງຢືນຂອງຕົວເລກ: {fingerprint}.</translation>
  </message>
  <message>
   <source>Wrote {file}. Sheets: {n}.</source>
   <translation>ສ້າງ {file} ແລ້ວ. ແຜ່ນງານ: {n}.</translation>
  </message>
  <message>
   <source>Wrote {file}. Pages: {pages}.</source>
   <translation>ສ້າງ {file} ແລ້ວ. ໜ້າ: {pages}.</translation>
  </message>
  <message>
   <source>Give “report iati OUT.xml”.</source>
   <translation>ໃຫ້ໃສ່ “report iati OUT.xml”.</translation>
  </message>
  <message>
   <source>IATI activities have no editions. Leave out “--freeze”, “--edition” and “--since”, then try again.</source>
   <translation>ກິດຈະກຳ IATI ບໍ່ມີການອອກສະບັບ. ໃຫ້ຕັດ “--freeze”, “--edition” ແລະ “--since” ອອກ ແລ້ວລອງໃໝ່.</translation>
  </message>
  <message>
   <source>Wrote {file}. Activities: {n}.</source>
   <translation>ສ້າງ {file} ແລ້ວ. ກິດຈະກຳ: {n}.</translation>
  </message>
  <message>
   <source>The office is named {ref} in it, which is registered nowhere. Before it is published, write it with the office's registered identifier, as “--org-id LA-GOV-1234”.</source>
   <translation>ໃນໄຟລ໌ນີ້ ຫ້ອງການໃຊ້ລະຫັດ {ref} ເຊິ່ງບໍ່ໄດ້ຈົດທະບຽນຢູ່ບ່ອນໃດ. ກ່ອນເຜີຍແຜ່ ໃຫ້ສ້າງໄຟລ໌ໃໝ່ໂດຍໃສ່ລະຫັດທີ່ຈົດທະບຽນໄວ້ຂອງຫ້ອງການ ເຊັ່ນ “--org-id LA-GOV-1234”.</translation>
  </message>
  <message>
   <source>Reports say {name}.</source>
   <translation>ບົດລາຍງານໃຊ້ຊື່ {name}.</translation>
  </message>
  <message>
   <source>A logo stands at their head.</source>
   <translation>ມີໂລໂກ້ຢູ່ຫົວບົດລາຍງານ.</translation>
  </message>
  <message>
   <source>There is no logo.</source>
   <translation>ບໍ່ມີໂລໂກ້.</translation>
  </message>
  <message>
   <source>There is no edition “{name}” of this report at this desk. There are: {known}.</source>
   <translation>ບໍ່ມີສະບັບ “{name}” ຂອງບົດລາຍງານນີ້ຢູ່ຈຸດເຮັດວຽກນີ້. ສະບັບທີ່ມີ: {known}.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ບໍ່ມີ</translation>
  </message>
  <message>
   <source>Several editions bear the number {name}. Give the id of one: {ids}.</source>
   <translation>ມີຫຼາຍສະບັບທີ່ໃຊ້ເລກທີ {name}. ໃຫ້ໃສ່ລະຫັດປະຈຳຂອງສະບັບໜຶ່ງ: {ids}.</translation>
  </message>
  <message>
   <source>“{name}” is not a project. Give a project's id or code.</source>
   <translation>“{name}” ບໍ່ແມ່ນໂຄງການ. ໃຫ້ໃສ່ລະຫັດປະຈຳ ຫຼື ລະຫັດໂຄງການ.</translation>
  </message>
  <message>
   <source>Say of which province the report is to be, as “--province LA-LM”.</source>
   <translation>ໃຫ້ບອກວ່າບົດລາຍງານເປັນຂອງແຂວງໃດ ເຊັ່ນ “--province LA-LM”.</translation>
  </message>
  <message>
   <source>“{code}” is no province that is known. Codes look like LA-LM.</source>
   <translation>ບໍ່ຮູ້ຈັກແຂວງ “{code}”. ລະຫັດມີຮູບແບບຄື LA-LM.</translation>
  </message>
  <message>
   <source>No row of the sheet can be taken over. Nothing was changed. Mend what is told of its rows, then import it again.</source>
   <translation>ບໍ່ມີແຖວໃດໃນແຜ່ນງານທີ່ນຳເຂົ້າໄດ້. ບໍ່ມີການປ່ຽນແປງໃດໆ. ໃຫ້ແກ້ແຖວຕາມທີ່ບອກ ແລ້ວນຳເຂົ້າໃໝ່.</translation>
  </message>
  <message>
   <source>This was a trial. Nothing was changed.</source>
   <translation>ນີ້ແມ່ນການທົດລອງ. ບໍ່ມີການປ່ຽນແປງໃດໆ.</translation>
  </message>
  <message>
   <source>The sheet is taken over. “lmcdesk undo {receipt}” takes it back.</source>
   <translation>ນຳແຜ່ນງານເຂົ້າແລ້ວ. ຖອນຄືນໄດ້ດ້ວຍ “lmcdesk undo {receipt}”.</translation>
  </message>
  <message>
   <source>“{about}” is nothing that a sheet is asked about. There are: {known}.</source>
   <translation>“{about}” ບໍ່ແມ່ນສິ່ງທີ່ຖາມກ່ຽວກັບແຜ່ນງານ. ມີ: {known}.</translation>
  </message>
  <message>
   <source>“{file}” is no mapping. It must be a JSON object of headings and fields.</source>
   <translation>“{file}” ບໍ່ແມ່ນໄຟລ໌ຈັບຄູ່. ຕ້ອງເປັນ JSON ຂອງຫົວຖັນ ແລະ ຊ່ອງ.</translation>
  </message>
  <message>
   <source>  Row {row}: {text}</source>
   <translation>  ແຖວ {row}: {text}</translation>
  </message>
  <message>
   <source>Sheet “{sheet}”. New: {new}. Changed: {update}. Same: {same}. In conflict: {conflict}. Blocked: {blocked}.</source>
   <translation>ແຜ່ນງານ “{sheet}”. ໃໝ່: {new}. ປ່ຽນ: {update}. ຄືເກົ່າ: {same}. ຂັດແຍ່ງ: {conflict}. ນຳເຂົ້າບໍ່ໄດ້: {blocked}.</translation>
  </message>
  <message>
   <source>  Budgets in {currency}: {amount}.</source>
   <translation>  ງົບປະມານເປັນ {currency}: {amount}.</translation>
  </message>
  <message>
   <source>  Budgets without a currency: {amount}.</source>
   <translation>  ງົບປະມານທີ່ບໍ່ມີສະກຸນເງິນ: {amount}.</translation>
  </message>
  <message>
   <source>  Other sheets hold such lists too; say --sheet to take one over: {sheets}.</source>
   <translation>  ແຜ່ນງານອື່ນກໍມີບັນຊີແບບນີ້; ຖ້າຈະນຳເຂົ້າແຜ່ນໃດ ໃຫ້ໃສ່ --sheet: {sheets}.</translation>
  </message>
  <message>
   <source>  Headings that name no field: {headings}.</source>
   <translation>  ຫົວຖັນທີ່ບໍ່ກົງກັບຊ່ອງໃດ: {headings}.</translation>
  </message>
  <message>
   <source>  {question} Rows: {n}. Say --answer {about}={choices}.</source>
   <translation>  {question} ແຖວ: {n}. ໃຫ້ໃສ່ --answer {about}={choices}.</translation>
  </message>
  <message>
   <source>Wrote {file}. Rows: {n}.</source>
   <translation>ສ້າງ {file} ແລ້ວ. ແຖວ: {n}.</translation>
  </message>
  <message>
   <source>Wrote {file}.</source>
   <translation>ສ້າງ {file} ແລ້ວ.</translation>
  </message>
  <message>
   <source>The work was done, but what it tells could not be written ({reason}).</source>
   <translation>ວຽກແລ້ວ ແຕ່ບັນທຶກຜົນບໍ່ໄດ້ ({reason}).</translation>
  </message>
  <message>
   <source>Wrote {file}. Send it to the secretariat, and read this fingerprint to them: {f}</source>
   <translation>ສ້າງ {file} ແລ້ວ. ສົ່ງໃຫ້ກອງເລຂາ ແລະ ອ່ານເລກຢັ້ງຢືນນີ້ໃຫ້ກອງເລຂາຟັງ: {f}</translation>
  </message>
  <message>
   <source>“{path}” is the request itself. Nothing was changed. Choose another name.</source>
   <translation>“{path}” ແມ່ນຄຳຮ້ອງເອງ. ບໍ່ມີການປ່ຽນແປງໃດໆ. ໃຫ້ໃຊ້ຊື່ອື່ນ.</translation>
  </message>
  <message>
   <source>Enrolled {desk} as {role}, {places}. Its fingerprint is {f}. Send {file} back to it.</source>
   <translation>ລົງທະບຽນ {desk} ເປັນ {role}, {places} ແລ້ວ. ເລກຢັ້ງຢືນແມ່ນ {f}. ໃຫ້ສົ່ງ {file} ກັບຄືນໃຫ້ຈຸດນັ້ນ.</translation>
  </message>
  <message>
   <source>{desk} is the same desk as before with a new key, whose fingerprint is {f}. Send {file} back to it.</source>
   <translation>{desk} ເປັນຈຸດເຮັດວຽກເກົ່າທີ່ມີກະແຈໃໝ່ ເລກຢັ້ງຢືນແມ່ນ {f}. ໃຫ້ສົ່ງ {file} ກັບຄືນໃຫ້ຈຸດນັ້ນ.</translation>
  </message>
  <message>
   <source>Another desk is called “{desk}”, too, with the fingerprint {f}. Lists tell the two apart by their fingerprints.</source>
   <translation>ມີຈຸດເຮັດວຽກອື່ນຊື່ “{desk}” ນຳ, ເລກຢັ້ງຢືນແມ່ນ {f}. ໃນລາຍຊື່ ຈຳແນກສອງຈຸດດ້ວຍເລກຢັ້ງຢືນ.</translation>
  </message>
  <message>
   <source>This desk is enrolled by {secretariat}, whose fingerprint is {f}.</source>
   <translation>ຈຸດເຮັດວຽກນີ້ລົງທະບຽນໂດຍ {secretariat} ເລກຢັ້ງຢືນແມ່ນ {f}.</translation>
  </message>
  <message>
   <source>This desk trusts {secretariat} from now on.</source>
   <translation>ນັບແຕ່ນີ້ໄປ ຈຸດເຮັດວຽກນີ້ເຊື່ອຖື {secretariat}.</translation>
  </message>
  <message>
   <source>Nothing that is signed with this key of {secretariat} counts at this desk any longer. Other desks must be told to do the same.</source>
   <translation>ນັບແຕ່ນີ້ໄປ ຈຸດເຮັດວຽກນີ້ບໍ່ນັບສິ່ງທີ່ເຊັນດ້ວຍກະແຈນີ້ຂອງ {secretariat}. ຕ້ອງແຈ້ງຈຸດເຮັດວຽກອື່ນໃຫ້ເຮັດຄືກັນ.</translation>
  </message>
  <message>
   <source>The certificate of {desk} is revoked. The next bundles tell the other desks.</source>
   <translation>ໃບຢັ້ງຢືນຂອງ {desk} ຖືກຖອນແລ້ວ. ຊຸດຂໍ້ມູນຕໍ່ໄປຈະແຈ້ງໃຫ້ຈຸດອື່ນຮູ້.</translation>
  </message>
  <message>
   <source>This secretariat has a new key, whose fingerprint is {f}. The next bundles tell the other desks. {file} is for secretariats that do not know it yet.</source>
   <translation>ກອງເລຂານີ້ມີກະແຈໃໝ່ ເລກຢັ້ງຢືນແມ່ນ {f}. ຊຸດຂໍ້ມູນຕໍ່ໄປຈະແຈ້ງໃຫ້ຈຸດອື່ນຮູ້. {file} ແມ່ນສຳລັບກອງເລຂາທີ່ຍັງບໍ່ຮູ້ຈັກກະແຈນີ້.</translation>
  </message>
  <message>
   <source>Made a new key, which is used once the secretariat has answered. Send {file} there, and read this fingerprint to them: {f}</source>
   <translation>ສ້າງກະແຈໃໝ່ແລ້ວ ເຊິ່ງຈະໃຊ້ເມື່ອກອງເລຂາຕອບ. ສົ່ງ {file} ໄປຫາກອງເລຂາ ແລະ ອ່ານເລກຢັ້ງຢືນນີ້ໃຫ້ກອງເລຂາຟັງ: {f}</translation>
  </message>
  <message>
   <source>This desk's key is protected by the passphrase from now on. Whoever forgets it must have the desk enrolled anew.</source>
   <translation>ນັບແຕ່ນີ້ໄປ ກະແຈຂອງຈຸດເຮັດວຽກນີ້ມີລະຫັດຜ່ານປ້ອງກັນ. ຖ້າລືມ ຕ້ອງລົງທະບຽນຈຸດເຮັດວຽກໃໝ່.</translation>
  </message>
  <message>
   <source>This desk's key lies open in its folder from now on.</source>
   <translation>ນັບແຕ່ນີ້ໄປ ກະແຈຂອງຈຸດເຮັດວຽກນີ້ບໍ່ມີການປ້ອງກັນໃນໂຟນເດີ.</translation>
  </message>
  <message>
   <source>“{path}” is not a text in UTF-8. Nothing was changed. Choose another file.</source>
   <translation>“{path}” ບໍ່ແມ່ນຂໍ້ຄວາມ UTF-8. ບໍ່ມີການປ່ຽນແປງໃດໆ. ໃຫ້ເລືອກໄຟລ໌ອື່ນ.</translation>
  </message>
  <message>
   <source>New passphrase (empty for none): </source>
   <translation>ລະຫັດຜ່ານໃໝ່ (ປະຫວ່າງໄວ້ຖ້າບໍ່ໃຊ້): </translation>
  </message>
  <message>
   <source>The same again: </source>
   <translation>ພິມຄືນອີກເທື່ອ: </translation>
  </message>
  <message>
   <source>No passphrase was given. Nothing was changed. Type it, or name a file with --from.</source>
   <translation>ບໍ່ໄດ້ໃສ່ລະຫັດຜ່ານ. ບໍ່ມີການປ່ຽນແປງໃດໆ. ໃຫ້ພິມ ຫຼື ບອກໄຟລ໌ດ້ວຍ --from.</translation>
  </message>
  <message>
   <source>The two passphrases differ. Nothing was changed. Try again.</source>
   <translation>ລະຫັດຜ່ານສອງອັນບໍ່ຄືກັນ. ບໍ່ມີການປ່ຽນແປງໃດໆ. ກະລຸນາລອງໃໝ່.</translation>
  </message>
  <message>
   <source>There is no screen here to open the window on. “lmcdesk --help” lists the commands.</source>
   <translation>ຢູ່ນີ້ບໍ່ມີໜ້າຈໍໃຫ້ເປີດໜ້າຕ່າງ. “lmcdesk --help” ສະແດງຄຳສັ່ງທັງໝົດ.</translation>
  </message>
  <message>
   <source>The window needs libraries of the system that are not here ({fault}). The README names the line that installs them; every other command works without.</source>
   <translation>ໜ້າຕ່າງຕ້ອງໃຊ້ສ່ວນປະກອບຂອງລະບົບທີ່ບໍ່ມີຢູ່ນີ້ ({fault}). README ບອກຄຳສັ່ງສຳລັບຕິດຕັ້ງ; ຄຳສັ່ງອື່ນໃຊ້ໄດ້ທັງໝົດ.</translation>
  </message>
 </context>
 <context>
  <name>Comments</name>
  <message>
   <source>Comment</source>
   <translation>ຄຳເຫັນ</translation>
  </message>
  <message>
   <source>State</source>
   <translation>ສະພາບ</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>ຄຳເຫັນ</translation>
  </message>
  <message>
   <source>Nobody has commented on this project.</source>
   <translation>ຍັງບໍ່ມີໃຜໃຫ້ຄຳເຫັນຕໍ່ໂຄງການນີ້.</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>ຕອບແລ້ວ</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>ຄຳຖາມ</translation>
  </message>
 </context>
 <context>
  <name>Conflict</name>
  <message>
   <source>There is no open conflict {number}. “lmcdesk conflicts” lists those that wait for a decision.</source>
   <translation>ບໍ່ມີຂໍ້ຂັດແຍ່ງ {number} ທີ່ຍັງຄ້າງ. “lmcdesk conflicts” ສະແດງອັນທີ່ລໍຖ້າຕັດສິນ.</translation>
  </message>
  <message>
   <source>Another entry has come since this was shown, so nothing was decided. Look at all of them, then decide again.</source>
   <translation>ມີຂໍ້ມູນອື່ນມາຮອດຫຼັງຈາກສະແດງອັນນີ້ ຈຶ່ງບໍ່ໄດ້ຕັດສິນຫຍັງ. ໃຫ້ເບິ່ງທັງໝົດ ແລ້ວຕັດສິນໃໝ່.</translation>
  </message>
  <message>
   <source>Conflict {number} has no single side “{take}”. Its sides were written at: {desks}. Give the value itself.</source>
   <translation>ຂໍ້ຂັດແຍ່ງ {number} ບໍ່ມີຝ່າຍ “{take}” ພຽງຝ່າຍດຽວ. ແຕ່ລະຝ່າຍຂຽນຢູ່: {desks}. ໃຫ້ໃສ່ຄ່າເອງ.</translation>
  </message>
 </context>
 <context>
  <name>Conflicts</name>
  <message>
   <source>A manager's desk changes nothing. The province or the secretariat decides.</source>
   <translation>ຈຸດເຮັດວຽກຂອງຜູ້ບໍລິຫານບໍ່ປ່ຽນແປງຫຍັງ. ແຂວງ ຫຼື ກອງເລຂາເປັນຜູ້ຕັດສິນ.</translation>
  </message>
  <message>
   <source>Why you decide so</source>
   <translation>ເຫດຜົນທີ່ຕັດສິນແນວນີ້</translation>
  </message>
  <message>
   <source>Open the project</source>
   <translation>ເປີດໂຄງການ</translation>
  </message>
  <message>
   <source>The reason goes along. The other entry stays in the history, and a decision can be changed.</source>
   <translation>ເຫດຜົນຈະສົ່ງໄປນຳ. ຂໍ້ມູນທີ່ປ້ອນອີກອັນຍັງຢູ່ໃນປະຫວັດ ແລະ ປ່ຽນການຕັດສິນໄດ້.</translation>
  </message>
  <message>
   <source>The project is in the bin.</source>
   <translation>ໂຄງການຢູ່ໃນຖັງຂີ້ເຫຍື້ອ.</translation>
  </message>
  <message>
   <source>Take all of {desk}</source>
   <translation>ເອົາຂອງ {desk} ທັງໝົດ</translation>
  </message>
  <message>
   <source>Write another…</source>
   <translation>ຂຽນຄ່າອື່ນ…</translation>
  </message>
  <message>
   <source>shown until decided</source>
   <translation>ສະແດງຈົນກວ່າຈະຕັດສິນ</translation>
  </message>
  <message>
   <source>There is nothing else to choose from at this desk.</source>
   <translation>ຢູ່ຈຸດເຮັດວຽກນີ້ບໍ່ມີຕົວເລືອກອື່ນ.</translation>
  </message>
  <message>
   <source>Decide for this</source>
   <translation>ຕັດສິນເອົາອັນນີ້</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>ຍົກເລີກ</translation>
  </message>
  <message>
   <source>Put it in the bin</source>
   <translatorcomment>“ຖິ້ມລົງຖັງ”, short for ຖັງຂີ້ເຫຍື້ອ</translatorcomment>
   <translation>ຖິ້ມລົງຖັງ</translation>
  </message>
  <message>
   <source>Keep the record</source>
   <translation>ເກັບລາຍການໄວ້</translation>
  </message>
  <message>
   <source>Take this entry</source>
   <translatorcomment>entry said as ຂໍ້ມູນ</translatorcomment>
   <translation>ເອົາຂໍ້ມູນນີ້</translation>
  </message>
  <message>
   <source>Take the entry of {desk}</source>
   <translation>ເອົາຂໍ້ມູນຂອງ {desk}</translation>
  </message>
  <message>
   <source>the newest</source>
   <translation>ໃໝ່ສຸດ</translation>
  </message>
  <message>
   <source>One desk worked on what belongs to the project, another put it in the bin</source>
   <translation>ຈຸດໜຶ່ງແກ້ໄຂສິ່ງທີ່ຢູ່ໃນໂຄງການ, ອີກຈຸດໜຶ່ງຖິ້ມໂຄງການລົງຖັງຂີ້ເຫຍື້ອ</translation>
  </message>
  <message>
   <source>One desk edited the record, another put it in the bin</source>
   <translation>ຈຸດໜຶ່ງແກ້ໄຂລາຍການ, ອີກຈຸດໜຶ່ງຖິ້ມລົງຖັງຂີ້ເຫຍື້ອ</translation>
  </message>
  <message>
   <source>before: {value}</source>
   <translation>ກ່ອນໜ້າ: {value}</translation>
  </message>
  <message>
   <source>All provinces</source>
   <translation>ທຸກແຂວງ</translation>
  </message>
  <message>
   <source>All projects</source>
   <translation>ທຸກໂຄງການ</translation>
  </message>
  <message>
   <source>Any day</source>
   <translation>ມື້ໃດກໍໄດ້</translation>
  </message>
  <message>
   <source>Since yesterday</source>
   <translation>ຕັ້ງແຕ່ມື້ວານ</translation>
  </message>
  <message>
   <source>In the last 7 days</source>
   <translation>ໃນ 7 ມື້ຜ່ານມາ</translation>
  </message>
  <message>
   <source>In the last 30 days</source>
   <translation>ໃນ 30 ມື້ຜ່ານມາ</translation>
  </message>
  <message>
   <source>Older than 30 days</source>
   <translation>ເກີນ 30 ມື້</translation>
  </message>
  <message>
   <source>Any severity</source>
   <translation>ທຸກລະດັບ</translation>
  </message>
  <message>
   <source>High: money, dates, stage, deletion</source>
   <translation>ສູງ: ເງິນ, ວັນທີ, ຂັ້ນຕອນ, ການລຶບ</translation>
  </message>
  <message>
   <source>Medium: figures and codes</source>
   <translation>ກາງ: ຕົວເລກ ແລະ ລະຫັດ</translation>
  </message>
  <message>
   <source>Low: texts and names</source>
   <translation>ຕ່ຳ: ຂໍ້ຄວາມ ແລະ ຊື່</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>ແຂວງ</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>ໂຄງການ</translation>
  </message>
  <message>
   <source>Day of the latest entry</source>
   <translation>ມື້ຂອງຂໍ້ມູນຫຼ້າສຸດ</translation>
  </message>
  <message>
   <source>Severity</source>
   <translation>ລະດັບຄວາມສຳຄັນ</translation>
  </message>
  <message>
   <source>Take this desk's entries: {n} of {all}</source>
   <translation>ເອົາຂໍ້ມູນຂອງຈຸດເຮັດວຽກນີ້: {n} ໃນ {all}</translation>
  </message>
  <message>
   <source>Take the other desks' entries: {n} of {all}</source>
   <translation>ເອົາຂໍ້ມູນຂອງຈຸດເຮັດວຽກອື່ນ: {n} ໃນ {all}</translation>
  </message>
  <message>
   <source>Take the newest entries: {n} of {all}</source>
   <translation>ເອົາຂໍ້ມູນໃໝ່ສຸດ: {n} ໃນ {all}</translation>
  </message>
  <message>
   <source>What is not decided by this stays on the list. The entries not taken stay in the history, and a decision can be changed.</source>
   <translation>ສິ່ງທີ່ບໍ່ຖືກຕັດສິນໃນຄັ້ງນີ້ ຍັງຢູ່ໃນລາຍຊື່. ຂໍ້ມູນທີ່ບໍ່ເອົາຍັງຢູ່ໃນປະຫວັດ ແລະ ປ່ຽນການຕັດສິນໄດ້.</translation>
  </message>
  <message>
   <source>No marked field has just one such entry.</source>
   <translatorcomment>long-winded</translatorcomment>
   <translation>ໃນບັນດາຊ່ອງທີ່ໝາຍໄວ້ ບໍ່ມີຊ່ອງໃດມີຂໍ້ມູນແບບນັ້ນພຽງອັນດຽວ.</translation>
  </message>
  <message>
   <source>Records marked: {n}</source>
   <translation>ລາຍການທີ່ໝາຍໄວ້: {n}</translation>
  </message>
  <message>
   <source>{names} and {n} more</source>
   <translation>{names} ແລະ ອີກ {n}</translation>
  </message>
  <message>
   <source>Nothing waits for a decision. When a bundle brings an entry that was made unaware of one here, both stand here side by side.</source>
   <translation>ບໍ່ມີຫຍັງລໍຖ້າຕັດສິນ. ເມື່ອຊຸດຂໍ້ມູນມີຂໍ້ມູນທີ່ປ້ອນໂດຍບໍ່ໄດ້ເຫັນຂໍ້ມູນຢູ່ນີ້ ທັງສອງຈະສະແດງຢູ່ນີ້ຄຽງຄູ່ກັນ.</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>ລາຍການ</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>ຕັ້ງແຕ່</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>ຕ້ອງຕັດສິນ</translation>
  </message>
  <message>
   <source>Filter by project, record or desk</source>
   <translation>ກັ່ນຕອງຕາມໂຄງການ, ລາຍການ ຫຼື ຈຸດເຮັດວຽກ</translation>
  </message>
  <message>
   <source>Mark all</source>
   <translation>ໝາຍທັງໝົດ</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>ກ່ອນໜ້າ</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>ຕໍ່ໄປ</translation>
  </message>
  <message>
   <source>Two desks wrote the same field, neither having seen the other's entry.</source>
   <translation>ສອງຈຸດເຮັດວຽກປ້ອນຊ່ອງດຽວກັນ ໂດຍຕ່າງຝ່າຍຕ່າງບໍ່ເຫັນຂໍ້ມູນຂອງກັນ.</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>ແລກປ່ຽນ</translation>
  </message>
  <message>
   <source>All records</source>
   <translation>ລາຍການທັງໝົດ</translation>
  </message>
  <message>
   <source>One record</source>
   <translation>ລາຍການດຽວ</translation>
  </message>
  <message>
   <source>What you wrote about “{record}” is kept. Nothing is decided by it yet.</source>
   <translation>ສິ່ງທີ່ທ່ານຂຽນກ່ຽວກັບ “{record}” ເກັບໄວ້ແລ້ວ. ຍັງບໍ່ໄດ້ຕັດສິນຫຍັງ.</translation>
  </message>
  <message>
   <source>No record that waits is among what is chosen above.</source>
   <translation>ບໍ່ມີລາຍການທີ່ລໍຖ້າ ໃນສິ່ງທີ່ເລືອກໄວ້ຂ້າງເທິງ.</translation>
  </message>
  <message>
   <source>No record that waits holds these words.</source>
   <translation>ບໍ່ມີລາຍການທີ່ລໍຖ້າອັນໃດມີຄຳເຫຼົ່ານີ້.</translation>
  </message>
  <message>
   <source>No record waits.</source>
   <translation>ບໍ່ມີລາຍການລໍຖ້າ.</translation>
  </message>
  <message>
   <source>There are not two records to mark.</source>
   <translation>ມີບໍ່ຮອດສອງລາຍການໃຫ້ໝາຍ.</translation>
  </message>
  <message>
   <source>No other record waits.</source>
   <translation>ບໍ່ມີລາຍການອື່ນລໍຖ້າ.</translation>
  </message>
  <message>
   <source>Decided: {n} fields. The next bundles tell others.</source>
   <translation>ຕັດສິນແລ້ວ: {n} ຊ່ອງ. ຊຸດຂໍ້ມູນຕໍ່ໄປຈະແຈ້ງໃຫ້ຈຸດອື່ນຮູ້.</translation>
  </message>
  <message>
   <source>Deciding</source>
   <translation>ກຳລັງຕັດສິນ</translation>
  </message>
  <message>
   <source>To decide: {fields}, in records: {records}</source>
   <translation>ຕ້ອງຕັດສິນ: {fields}, ໃນລາຍການ: {records}</translation>
  </message>
  <message>
   <source>Record {at} of {of}</source>
   <translation>ລາຍການທີ {at} ໃນ {of}</translation>
  </message>
  <message>
   <source>Decided: {fields} of “{record}”. The next bundles tell others.</source>
   <translation>ຕັດສິນແລ້ວ: {fields} ຂອງ “{record}”. ຊຸດຂໍ້ມູນຕໍ່ໄປຈະແຈ້ງໃຫ້ຈຸດອື່ນຮູ້.</translation>
  </message>
  <message>
   <source>Decided: “{record}” is in the bin. The next bundles tell others.</source>
   <translation>ຕັດສິນແລ້ວ: “{record}” ຢູ່ໃນຖັງຂີ້ເຫຍື້ອ. ຊຸດຂໍ້ມູນຕໍ່ໄປຈະແຈ້ງໃຫ້ຈຸດອື່ນຮູ້.</translation>
  </message>
  <message>
   <source>Decided: “{record}” stays. The next bundles tell others.</source>
   <translation>ຕັດສິນແລ້ວ: “{record}” ເກັບໄວ້. ຊຸດຂໍ້ມູນຕໍ່ໄປຈະແຈ້ງໃຫ້ຈຸດອື່ນຮູ້.</translation>
  </message>
  <message>
   <source>Decided: {field} of “{record}” is {value}. The next bundles tell others.</source>
   <translation>ຕັດສິນແລ້ວ: {field} ຂອງ “{record}” ແມ່ນ {value}. ຊຸດຂໍ້ມູນຕໍ່ໄປຈະແຈ້ງໃຫ້ຈຸດອື່ນຮູ້.</translation>
  </message>
  <message>
   <source>It is in the bin</source>
   <translation>ຢູ່ໃນຖັງຂີ້ເຫຍື້ອ</translation>
  </message>
  <message>
   <source>What belongs to it was edited</source>
   <translation>ສິ່ງທີ່ຢູ່ໃນນັ້ນຖືກແກ້ໄຂ</translation>
  </message>
  <message>
   <source>It was edited</source>
   <translation>ຖືກແກ້ໄຂ</translation>
  </message>
  <message>
   <source>Edited, or in the bin</source>
   <translation>ແກ້ໄຂ ຫຼື ຢູ່ໃນຖັງຂີ້ເຫຍື້ອ</translation>
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
   <translation>ຂຽນໃນລະຫວ່າງນັ້ນ: {records}</translation>
  </message>
  <message>
   <source>Written meanwhile: {records}, and more: {n}</source>
   <translation>ຂຽນໃນລະຫວ່າງນັ້ນ: {records} ແລະ ອື່ນໆ: {n}</translation>
  </message>
  <message>
   <source>The project then stands at {percent}.</source>
   <translation>ຈາກນັ້ນໂຄງການຈະຢູ່ທີ່ {percent}.</translation>
  </message>
  <message>
   <source>On the adopted date.</source>
   <translation>ຕາມກຳນົດທີ່ຮັບຮອງ.</translation>
  </message>
  <message>
   <source>Days after the adopted date: {n}.</source>
   <translation>ຊ້າກວ່າກຳນົດທີ່ຮັບຮອງ: {n} ມື້.</translation>
  </message>
  <message>
   <source>Days before the adopted date: {n}.</source>
   <translation>ໄວກວ່າກຳນົດທີ່ຮັບຮອງ: {n} ມື້.</translation>
  </message>
 </context>
 <context>
  <name>Crash</name>
  <message>
   <source>Report</source>
   <translation>ບົດລາຍງານ</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>ສຳເນົາບົດລາຍງານ</translation>
  </message>
  <message>
   <source>The program made a mistake. What was saved before is safe; what you were doing just now may have to be done again. Send this report to those who look after the program, so that it can be mended.</source>
   <translation>ໂປຣແກຣມເຮັດຜິດພາດ. ສິ່ງທີ່ບັນທຶກກ່ອນໜ້ານີ້ຍັງປອດໄພ; ສິ່ງທີ່ທ່ານຫາກໍເຮັດອາດຕ້ອງເຮັດຄືນ. ສົ່ງບົດລາຍງານນີ້ໃຫ້ຜູ້ດູແລໂປຣແກຣມ ເພື່ອແກ້ໄຂ.</translation>
  </message>
  <message>
   <source>Something went wrong in the program</source>
   <translation>ເກີດຂໍ້ຜິດພາດໃນໂປຣແກຣມ</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>ເຮັດຕໍ່</translation>
  </message>
  <message>
   <source>Close the program</source>
   <translation>ປິດໂປຣແກຣມ</translation>
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
   <translation>ທຶນມາຊ້າ</translation>
  </message>
  <message>
   <source>Procurement</source>
   <translation>ການຈັດຊື້ຈັດຈ້າງ</translation>
  </message>
  <message>
   <source>Land or resettlement</source>
   <translation>ທີ່ດິນ ຫຼື ການຍົກຍ້າຍຈັດສັນ</translation>
  </message>
  <message>
   <source>Permit or approval</source>
   <translation>ໃບອະນຸຍາດ ຫຼື ການອະນຸມັດ</translation>
  </message>
  <message>
   <source>Weather</source>
   <translation>ດິນຟ້າອາກາດ</translation>
  </message>
  <message>
   <source>Flood or storm</source>
   <translation>ນ້ຳຖ້ວມ ຫຼື ລົມພາຍຸ</translation>
  </message>
  <message>
   <source>Epidemic</source>
   <translation>ພະຍາດລະບາດ</translation>
  </message>
  <message>
   <source>Staff</source>
   <translation>ບຸກຄະລາກອນ</translation>
  </message>
  <message>
   <source>Partner or contractor</source>
   <translation>ຄູ່ຮ່ວມງານ ຫຼື ຜູ້ຮັບເໝົາ</translation>
  </message>
  <message>
   <source>Change of design</source>
   <translation>ປ່ຽນການອອກແບບ</translation>
  </message>
  <message>
   <source>Security</source>
   <translation>ຄວາມສະຫງົບປອດໄພ</translation>
  </message>
  <message>
   <source>Another reason</source>
   <translation>ສາເຫດອື່ນ</translation>
  </message>
 </context>
 <context>
  <name>Desk</name>
  <message>
   <source>The name of a desk has at most {most} characters, and this one has {count}. Nothing was made. Give a shorter one.</source>
   <translation>ຊື່ຈຸດເຮັດວຽກມີໄດ້ບໍ່ເກີນ {most} ຕົວອັກສອນ ແຕ່ຊື່ນີ້ມີ {count}. ບໍ່ໄດ້ສ້າງຫຍັງ. ກະລຸນາໃຊ້ຊື່ທີ່ສັ້ນກວ່າ.</translation>
  </message>
  <message>
   <source>The name of the desk holds control characters or characters that turn the direction of text. Nothing was made. Type it anew without them.</source>
   <translation>ຊື່ຈຸດເຮັດວຽກມີຕົວຄວບຄຸມ ຫຼື ຕົວທີ່ປ່ຽນທິດທາງຂໍ້ຄວາມ. ບໍ່ໄດ້ສ້າງຫຍັງ. ກະລຸນາພິມໃໝ່ໂດຍບໍ່ມີຕົວເຫຼົ່ານັ້ນ.</translation>
  </message>
  <message>
   <source>This desk came from another computer and goes on under a new identity.</source>
   <translation>ຈຸດເຮັດວຽກນີ້ມາຈາກຄອມພິວເຕີອື່ນ ແລະ ເຮັດວຽກຕໍ່ດ້ວຍຕົວຕົນໃໝ່.</translation>
  </message>
  <message>
   <source>An older state of this desk came back, so it goes on under a new identity.</source>
   <translation>ສະພາບເກົ່າຂອງຈຸດເຮັດວຽກນີ້ຖືກເອົາກັບມາ ຈຶ່ງເຮັດວຽກຕໍ່ດ້ວຍຕົວຕົນໃໝ່.</translation>
  </message>
  <message>
   <source>This desk is a copy of another one and goes on under a new identity.</source>
   <translation>ຈຸດເຮັດວຽກນີ້ເປັນສຳເນົາຂອງຈຸດອື່ນ ແລະ ເຮັດວຽກຕໍ່ດ້ວຍຕົວຕົນໃໝ່.</translation>
  </message>
  <message>
   <source>Another desk already knew later work of this one, so it goes on under a new identity.</source>
   <translation>ຈຸດເຮັດວຽກອື່ນຮູ້ວຽກຂອງຈຸດນີ້ທີ່ໃໝ່ກວ່າທີ່ມີຢູ່ນີ້ ຈຶ່ງເຮັດວຽກຕໍ່ດ້ວຍຕົວຕົນໃໝ່.</translation>
  </message>
  <message>
   <source>Another computer worked under the name of this one, so it goes on under a new identity.</source>
   <translation>ມີຄອມພິວເຕີອື່ນເຮັດວຽກໃນຊື່ຂອງຈຸດນີ້ ຈຶ່ງເຮັດວຽກຕໍ່ດ້ວຍຕົວຕົນໃໝ່.</translation>
  </message>
 </context>
 <context>
  <name>Dialog</name>
  <message>
   <source>Cancel</source>
   <translation>ຍົກເລີກ</translation>
  </message>
 </context>
 <context>
  <name>Edition</name>
  <message>
   <source>There is no edition {id} at this desk.</source>
   <translation>ບໍ່ມີສະບັບ {id} ຢູ່ຈຸດເຮັດວຽກນີ້.</translation>
  </message>
  <message>
   <source>The figures of edition {number} have not come to this desk yet. Nothing was written. This desk's next bundles ask for them.</source>
   <translation>ຕົວເລກຂອງສະບັບທີ {number} ຍັງບໍ່ມາຮອດຈຸດເຮັດວຽກນີ້. ບໍ່ໄດ້ບັນທຶກຫຍັງ. ຊຸດຂໍ້ມູນຕໍ່ໄປຂອງຈຸດນີ້ຈະຂໍເອົາ.</translation>
  </message>
  <message>
   <source>The figures of edition {number} are damaged on this disk. Nothing was written. Restore a backup, or ask another desk that has the edition for its pages.</source>
   <translation>ຕົວເລກຂອງສະບັບທີ {number} ໃນບ່ອນເກັບຂໍ້ມູນນີ້ເສຍຫາຍ. ບໍ່ໄດ້ບັນທຶກຫຍັງ. ໃຫ້ກູ້ຄືນສຳເນົາສຳຮອງ ຫຼື ຂໍໜ້າເອກະສານຂອງສະບັບນີ້ຈາກຈຸດອື່ນທີ່ມີ.</translation>
  </message>
  <message>
   <source>The file that edition {number} names holds the figures of another report. Nothing was written. Ask the desk that froze it for its pages.</source>
   <translation>ໄຟລ໌ທີ່ສະບັບທີ {number} ອ້າງເຖິງ ມີຕົວເລກຂອງບົດລາຍງານອື່ນ. ບໍ່ໄດ້ບັນທຶກຫຍັງ. ໃຫ້ຂໍໜ້າເອກະສານຂອງສະບັບນີ້ຈາກຈຸດເຮັດວຽກທີ່ອອກສະບັບ.</translation>
  </message>
  <message>
   <source>The figures of edition {number} are of another version of LMC Desk. Nothing was written. Install the newer version, then print it.</source>
   <translation>ຕົວເລກຂອງສະບັບທີ {number} ເປັນຂອງ LMC Desk ລຸ້ນອື່ນ. ບໍ່ໄດ້ບັນທຶກຫຍັງ. ໃຫ້ຕິດຕັ້ງລຸ້ນໃໝ່ກວ່າ ແລ້ວຈຶ່ງພິມ.</translation>
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <source>The desk is damaged, as the check of its backup shows. Nothing was changed. Restore the desk from an earlier backup.</source>
   <translation>ຈຸດເຮັດວຽກເສຍຫາຍ ຕາມຜົນການກວດສຳເນົາສຳຮອງ. ບໍ່ມີການປ່ຽນແປງໃດໆ. ໃຫ້ກູ້ຄືນຈາກສຳເນົາສຳຮອງກ່ອນໜ້າ.</translation>
  </message>
  <message>
   <source>There is no desk in “{folder}”. Make one first with “lmcdesk new”, or choose another folder.</source>
   <translation>ບໍ່ມີຈຸດເຮັດວຽກໃນ “{folder}”. ໃຫ້ສ້າງກ່ອນດ້ວຍ “lmcdesk new” ຫຼື ເລືອກໂຟນເດີອື່ນ.</translation>
  </message>
  <message>
   <source>The desk in “{folder}” was never finished. Make it again with “lmcdesk new”.</source>
   <translation>ຈຸດເຮັດວຽກໃນ “{folder}” ຍັງສ້າງບໍ່ແລ້ວ. ໃຫ້ສ້າງຄືນດ້ວຍ “lmcdesk new”.</translation>
  </message>
  <message>
   <source>There is already a desk in “{folder}”. Open it, or choose another folder.</source>
   <translation>ມີຈຸດເຮັດວຽກໃນ “{folder}” ຢູ່ແລ້ວ. ໃຫ້ເປີດຈຸດນັ້ນ ຫຼື ເລືອກໂຟນເດີອື່ນ.</translation>
  </message>
  <message>
   <source>This is a manager's desk: it reads and prints, and takes bundles over, but changes nothing. Ask the province or the secretariat to make the change.</source>
   <translation>ນີ້ແມ່ນຈຸດເຮັດວຽກຂອງຜູ້ບໍລິຫານ: ອ່ານ, ພິມອອກ ແລະ ຮັບຊຸດຂໍ້ມູນໄດ້ ແຕ່ບໍ່ປ່ຽນແປງຫຍັງ. ຂໍໃຫ້ແຂວງ ຫຼື ກອງເລຂາເປັນຜູ້ປ່ຽນ.</translation>
  </message>
  <message>
   <source>This record is in the bin, so nothing was changed. Take it out of the bin first, then change it.</source>
   <translation>ລາຍການນີ້ຢູ່ໃນຖັງຂີ້ເຫຍື້ອ, ຈຶ່ງບໍ່ມີຫຍັງປ່ຽນແປງ. ກະລຸນາເອົາອອກຈາກຖັງຂີ້ເຫຍື້ອກ່ອນ ແລ້ວຈຶ່ງແກ້ໄຂ.</translation>
  </message>
  <message>
   <source>There is no record {id} at this desk.</source>
   <translation>ບໍ່ມີລາຍການ {id} ຢູ່ຈຸດເຮັດວຽກນີ້.</translation>
  </message>
  <message>
   <source>The project cannot go to another province or by itself to another desk while entries in it wait for a decision. Decide them first.</source>
   <translation>ຍັງຍ້າຍໂຄງການນີ້ໄປແຂວງອື່ນ ຫຼື ສົ່ງສະເພາະໂຄງການນີ້ໄປຈຸດເຮັດວຽກອື່ນບໍ່ໄດ້ ຍ້ອນຍັງມີຂໍ້ມູນທີ່ລໍຖ້າຕັດສິນ. ໃຫ້ຕັດສິນກ່ອນ.</translation>
  </message>
  <message>
   <source>There is no kind of record “{kind}”. There are: {kinds}.</source>
   <translation>ບໍ່ມີລາຍການປະເພດ “{kind}”. ມີ: {kinds}.</translation>
  </message>
  <message>
   <source>There is no field “{field}” in {kind}. There are: {fields}.</source>
   <translation>ບໍ່ມີຊ່ອງ “{field}” ໃນ {kind}. ມີ: {fields}.</translation>
  </message>
  <message>
   <source>“{path}” is a database of another program, not a desk. Choose the folder of a desk.</source>
   <translation>“{path}” ແມ່ນຖານຂໍ້ມູນຂອງໂປຣແກຣມອື່ນ ບໍ່ແມ່ນຈຸດເຮັດວຽກ. ໃຫ້ເລືອກໂຟນເດີຂອງຈຸດເຮັດວຽກ.</translation>
  </message>
  <message>
   <source>The desk in “{path}” was written by a newer version of LMC Desk (its format is {theirs}, this version knows {ours}). Nothing was changed. Install the newer version, then open the desk again.</source>
   <translation>ຈຸດເຮັດວຽກໃນ “{path}” ສ້າງດ້ວຍ LMC Desk ລຸ້ນໃໝ່ກວ່າ (ຮູບແບບ {theirs}, ລຸ້ນນີ້ຮູ້ຈັກ {ours}). ບໍ່ມີການປ່ຽນແປງໃດໆ. ໃຫ້ຕິດຕັ້ງລຸ້ນໃໝ່ກວ່າ ແລ້ວເປີດຄືນ.</translation>
  </message>
  <message>
   <source>“{file}” is the desk itself. Choose another name for its backup.</source>
   <translation>“{file}” ແມ່ນຈຸດເຮັດວຽກເອງ. ໃຫ້ໃຊ້ຊື່ອື່ນສຳລັບສຳເນົາສຳຮອງ.</translation>
  </message>
  <message>
   <source>“{file}” is the second part of a backup, and the first, “{base}”, does not lie beside it. Nothing was changed. Put both into one folder, or choose another backup.</source>
   <translation>“{file}” ແມ່ນສ່ວນທີສອງຂອງສຳເນົາສຳຮອງ ແລະ ສ່ວນທີໜຶ່ງ “{base}” ບໍ່ຢູ່ຂ້າງກັນ. ບໍ່ມີການປ່ຽນແປງໃດໆ. ໃຫ້ເອົາທັງສອງໃສ່ໂຟນເດີດຽວກັນ ຫຼື ເລືອກສຳເນົາສຳຮອງອື່ນ.</translation>
  </message>
  <message>
   <source>The backup “{file}” was written by a newer version of LMC Desk. Nothing was changed. Install the newer version, then restore it.</source>
   <translation>ສຳເນົາສຳຮອງ “{file}” ສ້າງດ້ວຍ LMC Desk ລຸ້ນໃໝ່ກວ່າ. ບໍ່ມີການປ່ຽນແປງໃດໆ. ໃຫ້ຕິດຕັ້ງລຸ້ນໃໝ່ກວ່າ ແລ້ວກູ້ຄືນ.</translation>
  </message>
  <message>
   <source>“{file}” is damaged or is no backup of a desk. Nothing was changed. Choose another backup.</source>
   <translation>“{file}” ເສຍຫາຍ ຫຼື ບໍ່ແມ່ນສຳເນົາສຳຮອງຂອງຈຸດເຮັດວຽກ. ບໍ່ມີການປ່ຽນແປງໃດໆ. ໃຫ້ເລືອກສຳເນົາສຳຮອງອື່ນ.</translation>
  </message>
  <message>
   <source>There is no “{path}”, or its folder is missing. Nothing was changed. Check the name, then try again.</source>
   <translation>ບໍ່ມີ “{path}” ຫຼື ບໍ່ມີໂຟນເດີຂອງມັນ. ບໍ່ມີການປ່ຽນແປງໃດໆ. ກວດຊື່ ແລ້ວລອງໃໝ່.</translation>
  </message>
  <message>
   <source>“{path}” could not be read or written ({reason}). Nothing was changed. Check that the disk has room and that the folder may be written, then try again.</source>
   <translation>ອ່ານ ຫຼື ຂຽນ “{path}” ບໍ່ໄດ້ ({reason}). ບໍ່ມີການປ່ຽນແປງໃດໆ. ກວດວ່າບ່ອນເກັບຂໍ້ມູນຍັງຫວ່າງ ແລະ ໂຟນເດີຂຽນໄດ້ ແລ້ວລອງໃໝ່.</translation>
  </message>
  <message>
   <source>“{path}” is damaged or is no desk. Nothing was changed. Restore the desk from its last backup.</source>
   <translation>“{path}” ເສຍຫາຍ ຫຼື ບໍ່ແມ່ນຈຸດເຮັດວຽກ. ບໍ່ມີການປ່ຽນແປງໃດໆ. ໃຫ້ກູ້ຄືນຈາກສຳເນົາສຳຮອງຫຼ້າສຸດ.</translation>
  </message>
  <message>
   <source>The desk in “{path}” is being written by another window or program. Nothing was changed. Wait until it has finished, or close it, then try again.</source>
   <translation>ໜ້າຕ່າງ ຫຼື ໂປຣແກຣມອື່ນກຳລັງຂຽນຈຸດເຮັດວຽກໃນ “{path}”. ບໍ່ມີການປ່ຽນແປງໃດໆ. ລໍຖ້າໃຫ້ແລ້ວ ຫຼື ປິດໂປຣແກຣມນັ້ນ ແລ້ວລອງໃໝ່.</translation>
  </message>
  <message>
   <source>The disk that holds “{path}” is full. Nothing was changed. Make room on it, then try again.</source>
   <translation>ບ່ອນເກັບຂໍ້ມູນຂອງ “{path}” ເຕັມ. ບໍ່ມີການປ່ຽນແປງໃດໆ. ໃຫ້ເຮັດບ່ອນຫວ່າງ ແລ້ວລອງໃໝ່.</translation>
  </message>
  <message>
   <source>“{path}” cannot be opened for writing. Nothing was changed. Check that its folder exists and may be written and that the disk is sound, then try again.</source>
   <translation>ເປີດ “{path}” ເພື່ອຂຽນບໍ່ໄດ້. ບໍ່ມີການປ່ຽນແປງໃດໆ. ກວດວ່າມີໂຟນເດີ, ຂຽນໄດ້ ແລະ ບ່ອນເກັບຂໍ້ມູນບໍ່ເສຍ ແລ້ວລອງໃໝ່.</translation>
  </message>
 </context>
 <context>
  <name>Evidence</name>
  <message>
   <source>“{file}” is empty or is no file. Nothing was changed. Choose another one.</source>
   <translation>“{file}” ຫວ່າງເປົ່າ ຫຼື ບໍ່ແມ່ນໄຟລ໌. ບໍ່ມີການປ່ຽນແປງໃດໆ. ກະລຸນາເລືອກໄຟລ໌ອື່ນ.</translation>
  </message>
  <message>
   <source>“{file}” has {size} MB; a desk keeps files of up to {most} MB. Nothing was changed. Choose a smaller one, or a part of it.</source>
   <translation>“{file}” ມີຂະໜາດ {size} MB; ຈຸດເຮັດວຽກເກັບໄຟລ໌ໄດ້ບໍ່ເກີນ {most} MB. ບໍ່ມີການປ່ຽນແປງໃດໆ. ກະລຸນາເລືອກໄຟລ໌ທີ່ນ້ອຍກວ່າ ຫຼື ບາງສ່ວນຂອງໄຟລ໌.</translation>
  </message>
  <message>
   <source>The file of evidence is damaged on this disk. Nothing was written. Ask the desk that attached it to attach it anew.</source>
   <translation>ໄຟລ໌ຫຼັກຖານໃນບ່ອນເກັບຂໍ້ມູນນີ້ເສຍຫາຍ. ບໍ່ໄດ້ບັນທຶກຫຍັງ. ຂໍໃຫ້ຈຸດເຮັດວຽກທີ່ຕິດຄັດມາ ຕິດຄັດໃໝ່.</translation>
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
   <translation>ໂຄງການທີ່ກຳລັງຈັດຕັ້ງປະຕິບັດ ເຊິ່ງມີບົດລາຍງານຂອງງວດ ແລະ ຊຸດຂໍ້ມູນທີ່ມາຮອດໃນງວດນັ້ນ</translation>
  </message>
  <message>
   <source>By quarter</source>
   <translation>ຕາມໄຕມາດ</translation>
  </message>
  <message>
   <source>By month</source>
   <translation>ຕາມເດືອນ</translation>
  </message>
  <message>
   <source>No province has a project or a desk yet. Once bundles came, it stands here who reported.</source>
   <translation>ຍັງບໍ່ມີແຂວງໃດມີໂຄງການ ຫຼື ຈຸດເຮັດວຽກ. ເມື່ອຊຸດຂໍ້ມູນມາຮອດ ຈະເຫັນຢູ່ນີ້ວ່າໃຜລາຍງານແລ້ວ.</translation>
  </message>
  <message>
   <source>{month} {year}</source>
   <translation>{month} {year}</translation>
  </message>
  <message>
   <source>Work known to</source>
   <translatorcomment>short column heading “ຮູ້ວຽກຮອດ”</translatorcomment>
   <translation>ຮູ້ວຽກຮອດ</translation>
  </message>
  <message>
   <source>in implementation: {n}</source>
   <translation>ກຳລັງຈັດຕັ້ງປະຕິບັດ: {n}</translation>
  </message>
  <message>
   <source>bundles: {n}, to {day}</source>
   <translation>ຊຸດຂໍ້ມູນ: {n}, ຮອດ {day}</translation>
  </message>
  <message>
   <source>bundles: {n}, nothing new</source>
   <translation>ຊຸດຂໍ້ມູນ: {n}, ບໍ່ມີຫຍັງໃໝ່</translation>
  </message>
  <message>
   <source>nothing due</source>
   <translation>ບໍ່ມີຫຍັງຮອດກຳນົດ</translation>
  </message>
  <message>
   <source>{n} of {all}</source>
   <translation>{n} ໃນ {all}</translation>
  </message>
  <message>
   <source>Returned: {n}</source>
   <translation>ສົ່ງຄືນ: {n}</translation>
  </message>
  <message>
   <source>No report</source>
   <translation>ບໍ່ມີບົດລາຍງານ</translation>
  </message>
  <message>
   <source>Nothing came</source>
   <translation>ບໍ່ມີຫຍັງມາຮອດ</translation>
  </message>
  <message>
   <source>What came</source>
   <translation>ສິ່ງທີ່ມາຮອດ</translation>
  </message>
  <message>
   <source>To send</source>
   <translation>ທີ່ຕ້ອງສົ່ງ</translation>
  </message>
  <message>
   <source>Merge</source>
   <translatorcomment>ລວມ reads as “total” where a number follows; where it does, ຊຸດ (bundle) was added</translatorcomment>
   <translation>ລວມ</translation>
  </message>
  <message>
   <source>Set up this desk from it…</source>
   <translation>ຕັ້ງຈຸດເຮັດວຽກນີ້ຈາກຊຸດນີ້…</translation>
  </message>
  <message>
   <source>Take off the list</source>
   <translation>ເອົາອອກຈາກລາຍຊື່</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>ລອງໃໝ່</translation>
  </message>
  <message>
   <source>Keep it no longer…</source>
   <translatorcomment>deletes the kept copy only; ບໍ່ເກັບໄວ້ອີກ… says so, but it is soft for a deletion</translatorcomment>
   <translation>ບໍ່ເກັບໄວ້ອີກ…</translation>
  </message>
  <message>
   <source>Decide…</source>
   <translation>ຕັດສິນ…</translation>
  </message>
  <message>
   <source>Take this merge back…</source>
   <translatorcomment>“ຖອນຄືນ” for taking back beside “ຖອນໃບຢັ້ງຢືນ” for revoking a certificate</translatorcomment>
   <translation>ຖອນຄືນການລວມນີ້…</translation>
  </message>
  <message>
   <source>Write for this desk…</source>
   <translation>ສ້າງໃຫ້ຈຸດນັ້ນ…</translation>
  </message>
  <message>
   <source>Write all from the beginning…</source>
   <translation>ສ້າງທັງໝົດຕັ້ງແຕ່ຕົ້ນ…</translation>
  </message>
  <message>
   <source>Write all…</source>
   <translation>ສ້າງທັງໝົດ…</translation>
  </message>
  <message>
   <source>Enrol this desk…</source>
   <translation>ລົງທະບຽນຈຸດນີ້…</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>ແລກປ່ຽນ</translation>
  </message>
  <message>
   <source>Bundles that came and bundles to send. Nothing is merged without your word.</source>
   <translation>ຊຸດຂໍ້ມູນທີ່ມາຮອດ ແລະ ທີ່ຕ້ອງສົ່ງ. ຈະບໍ່ມີການລວມຫຍັງຖ້າທ່ານບໍ່ສັ່ງ.</translation>
  </message>
  <message>
   <source>Write bundle…</source>
   <translation>ສ້າງຊຸດຂໍ້ມູນ…</translation>
  </message>
  <message>
   <source>Choose files…</source>
   <translation>ເລືອກໄຟລ໌…</translation>
  </message>
  <message>
   <source>Drop bundles here, or</source>
   <translation>ວາງຊຸດຂໍ້ມູນໃສ່ບ່ອນນີ້ ຫຼື</translation>
  </message>
  <message>
   <source>No bundle has come yet. A bundle is a file that ends in .lmcb, on a stick, in a message or in a shared folder. Drop it here or choose it: you read what is in it before anything is merged.</source>
   <translation>ຍັງບໍ່ມີຊຸດຂໍ້ມູນມາຮອດ. ຊຸດຂໍ້ມູນແມ່ນໄຟລ໌ທີ່ລົງທ້າຍດ້ວຍ .lmcb ຢູ່ໃນ USB, ໃນຂໍ້ຄວາມ ຫຼື ໃນໂຟນເດີທີ່ໃຊ້ຮ່ວມກັນ. ວາງໃສ່ບ່ອນນີ້ ຫຼື ເລືອກເອົາ: ທ່ານໄດ້ອ່ານເນື້ອໃນກ່ອນ ຈຶ່ງຄ່ອຍລວມ.</translation>
  </message>
  <message>
   <source>Bundles</source>
   <translatorcomment>“ຊຸດຂໍ້ມູນ” is also the word for a data set</translatorcomment>
   <translation>ຊຸດຂໍ້ມູນ</translation>
  </message>
  <message>
   <source>This bundle</source>
   <translation>ຊຸດຂໍ້ມູນນີ້</translation>
  </message>
  <message>
   <source>Who has what</source>
   <translation>ໃຜມີຫຍັງແລ້ວ</translation>
  </message>
  <message>
   <source>Who has reported</source>
   <translation>ໃຜລາຍງານແລ້ວ</translation>
  </message>
  <message>
   <source>This desk</source>
   <translation>ຈຸດເຮັດວຽກນີ້</translation>
  </message>
  <message>
   <source>Merge all {n}</source>
   <translation>ລວມທຸກຊຸດ ({n})</translation>
  </message>
  <message>
   <source>To decide: {n}</source>
   <translation>ຕ້ອງຕັດສິນ: {n}</translation>
  </message>
  <message>
   <source>The secretariat must enrol this desk first.</source>
   <translation>ກອງເລຂາຕ້ອງລົງທະບຽນຈຸດເຮັດວຽກນີ້ກ່ອນ.</translation>
  </message>
  <message>
   <source>Its certificate is revoked.</source>
   <translation>ໃບຢັ້ງຢືນຂອງຈຸດນັ້ນຖືກຖອນແລ້ວ.</translation>
  </message>
  <message>
   <source>No secretariat that this desk trusts vouches for it.</source>
   <translation>ບໍ່ມີກອງເລຂາໃດທີ່ຈຸດເຮັດວຽກນີ້ເຊື່ອຖື ຮັບຮອງຈຸດນັ້ນ.</translation>
  </message>
  <message>
   <source>That desk has everything by its own word.</source>
   <translation>ຈຸດເຮັດວຽກນັ້ນແຈ້ງວ່າມີຄົບແລ້ວ.</translation>
  </message>
  <message>
   <source>Nothing waits for a decision.</source>
   <translation>ບໍ່ມີຫຍັງລໍຖ້າຕັດສິນ.</translation>
  </message>
  <message>
   <source>A merge is under way.</source>
   <translation>ກຳລັງລວມຢູ່.</translation>
  </message>
  <message>
   <source>Sets up this desk</source>
   <translation>ໃຊ້ຕັ້ງຈຸດເຮັດວຽກນີ້</translation>
  </message>
  <message>
   <source>Not merged yet</source>
   <translation>ຍັງບໍ່ທັນລວມ</translation>
  </message>
  <message>
   <source>Too early</source>
   <translatorcomment>said as 'waits for the earlier bundle'</translatorcomment>
   <translation>ລໍຖ້າຊຸດກ່ອນ</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>ຖອນຄືນແລ້ວ</translation>
  </message>
  <message>
   <source>Merged before</source>
   <translation>ເຄີຍລວມແລ້ວ</translation>
  </message>
  <message>
   <source>Made here</source>
   <translation>ເຮັດຢູ່ນີ້</translation>
  </message>
  <message>
   <source>Blocked</source>
   <translation>ຕິດຂັດ</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>ເສຍຫາຍ</translation>
  </message>
  <message>
   <source>Waits</source>
   <translation>ລໍຖ້າ</translation>
  </message>
  <message>
   <source>Merged</source>
   <translation>ລວມແລ້ວ</translation>
  </message>
  <message>
   <source>{n} MB</source>
   <translation>{n} MB</translation>
  </message>
  <message>
   <source>A new desk, or any</source>
   <translation>ຈຸດເຮັດວຽກໃໝ່ ຫຼື ຈຸດໃດກໍໄດ້</translation>
  </message>
  <message>
   <source>Starter bundle</source>
   <translation>ຊຸດຂໍ້ມູນເລີ່ມຕົ້ນ</translation>
  </message>
  <message>
   <source>Nothing taken over</source>
   <translation>ບໍ່ໄດ້ຮັບເອົາຫຍັງ</translation>
  </message>
  <message>
   <source>Nothing new</source>
   <translation>ບໍ່ມີຫຍັງໃໝ່</translation>
  </message>
  <message>
   <source>Changes: {n}</source>
   <translation>ການປ່ຽນແປງ: {n}</translation>
  </message>
  <message>
   <source>all that this desk holds</source>
   <translation>ທັງໝົດທີ່ຈຸດເຮັດວຽກນີ້ມີ</translation>
  </message>
  <message>
   <source>its certificate is revoked</source>
   <translation>ໃບຢັ້ງຢືນຖືກຖອນແລ້ວ</translation>
  </message>
  <message>
   <source>no secretariat vouches for it</source>
   <translation>ບໍ່ມີກອງເລຂາຮັບຮອງໃຫ້</translation>
  </message>
  <message>
   <source>{role}, told what it has</source>
   <translation>{role}, ໄດ້ແຈ້ງວ່າມີຫຍັງແລ້ວ</translation>
  </message>
  <message>
   <source>{role}, nothing heard of it yet</source>
   <translation>{role}, ຍັງບໍ່ມີຂ່າວ</translation>
  </message>
  <message>
   <source>is sent nothing</source>
   <translation>ບໍ່ສົ່ງຫຍັງໃຫ້</translation>
  </message>
  <message>
   <source>has all of it</source>
   <translation>ມີຄົບແລ້ວ</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation>ຍັງບໍ່ມີຫຍັງ</translation>
  </message>
  <message>
   <source>Files of evidence: {n}</source>
   <translation>ໄຟລ໌ຫຼັກຖານ: {n}</translation>
  </message>
  <message>
   <source>made since {day}</source>
   <translation>ທີ່ເຮັດຕັ້ງແຕ່ວັນທີ {day}</translation>
  </message>
  <message>
   <source>From</source>
   <translation>ຈາກ</translation>
  </message>
  <message>
   <source>Content</source>
   <translation>ເນື້ອໃນ</translation>
  </message>
  <message>
   <source>State</source>
   <translation>ສະພາບ</translation>
  </message>
  <message>
   <source>To</source>
   <translation>ເຖິງ</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>ຂະໜາດ</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>ອື່ນໆ</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Send it to your secretariat, then open the answer that comes back.</source>
   <translation>ສ້າງ “{file}” ແລ້ວ. ສົ່ງໃຫ້ກອງເລຂາຂອງທ່ານ ແລ້ວເປີດຄຳຕອບທີ່ສົ່ງກັບມາ.</translation>
  </message>
  <message>
   <source>Write a request</source>
   <translation>ຂຽນຄຳຮ້ອງ</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Send it to the other secretariat, and read your fingerprint to it by telephone.</source>
   <translation>ສ້າງ “{file}” ແລ້ວ. ສົ່ງໃຫ້ກອງເລຂາອີກຝ່າຍ ແລະ ອ່ານເລກຢັ້ງຢືນຂອງທ່ານໃຫ້ຝ່າຍນັ້ນຟັງທາງໂທລະສັບ.</translation>
  </message>
  <message>
   <source>Write this secretariat's file</source>
   <translation>ສ້າງໄຟລ໌ຂອງກອງເລຂານີ້</translation>
  </message>
  <message>
   <source>Open what the secretariat sent back</source>
   <translation>ເປີດສິ່ງທີ່ກອງເລຂາສົ່ງກັບມາ</translation>
  </message>
  <message>
   <source>Set up this desk from the bundle of {name}?</source>
   <translation>ຕັ້ງຈຸດເຮັດວຽກນີ້ຈາກຊຸດຂໍ້ມູນຂອງ {name} ບໍ?</translation>
  </message>
  <message>
   <source>From then on this desk believes that secretariat and all desks that it enrols, and what is in the bundle stands here. Have its fingerprint read to you by telephone, and compare it first:
{fingerprint}</source>
   <translation>ນັບແຕ່ນັ້ນໄປ ຈຸດເຮັດວຽກນີ້ຈະເຊື່ອຖືກອງເລຂານັ້ນ ແລະ ທຸກຈຸດທີ່ກອງເລຂາລົງທະບຽນໃຫ້ ແລະ ເນື້ອໃນຂອງຊຸດຂໍ້ມູນຈະຢູ່ນີ້. ຂໍໃຫ້ກອງເລຂາອ່ານເລກຢັ້ງຢືນໃຫ້ທ່ານຟັງທາງໂທລະສັບ ແລະ ທຽບກັນກ່ອນ:
{fingerprint}</translation>
  </message>
  <message>
   <source>Set up the desk</source>
   <translation>ຕັ້ງຈຸດເຮັດວຽກ</translation>
  </message>
  <message>
   <source>Setting up this desk</source>
   <translation>ກຳລັງຕັ້ງຈຸດເຮັດວຽກນີ້</translation>
  </message>
  <message>
   <source>Do so when somebody may have copied this desk's key. It has another fingerprint from then on. The next bundles tell the desks that trust this secretariat; for others there is the file that is written now. What was enrolled and signed before stays good. A new key cannot be taken back.</source>
   <translation>ໃຫ້ເຮັດເມື່ອອາດມີຜູ້ໃດສຳເນົາກະແຈຂອງຈຸດເຮັດວຽກນີ້ໄປ. ນັບແຕ່ນັ້ນໄປ ເລກຢັ້ງຢືນຈະປ່ຽນໃໝ່. ຊຸດຂໍ້ມູນຕໍ່ໄປຈະແຈ້ງໃຫ້ຈຸດທີ່ເຊື່ອຖືກອງເລຂານີ້ຮູ້; ສ່ວນຈຸດອື່ນ ໃຫ້ໃຊ້ໄຟລ໌ທີ່ຈະສ້າງດຽວນີ້. ສິ່ງທີ່ໄດ້ລົງທະບຽນ ແລະ ເຊັນໄວ້ກ່ອນແລ້ວຍັງໃຊ້ໄດ້. ກະແຈໃໝ່ຖອນຄືນບໍ່ໄດ້.</translation>
  </message>
  <message>
   <source>This secretariat has a new key. The next bundles tell the other desks. “{file}” is for secretariats that do not know it yet.</source>
   <translation>ກອງເລຂານີ້ມີກະແຈໃໝ່ແລ້ວ. ຊຸດຂໍ້ມູນຕໍ່ໄປຈະແຈ້ງໃຫ້ຈຸດເຮັດວຽກອື່ນຮູ້. “{file}” ແມ່ນສຳລັບກອງເລຂາທີ່ຍັງບໍ່ຮູ້ຈັກກະແຈນີ້.</translation>
  </message>
  <message>
   <source>Do so before the certificate ends, or when somebody may have copied this desk's key. The file that is written now goes to the secretariat, which enrols the new key. Until you open its answer here, this desk signs with the old key as before. A new key cannot be taken back.</source>
   <translation>ໃຫ້ເຮັດກ່ອນໃບຢັ້ງຢືນໝົດອາຍຸ ຫຼື ເມື່ອອາດມີຜູ້ໃດສຳເນົາກະແຈຂອງຈຸດເຮັດວຽກນີ້ໄປ. ໄຟລ໌ທີ່ຈະສ້າງດຽວນີ້ໃຫ້ສົ່ງຫາກອງເລຂາ ເພື່ອລົງທະບຽນກະແຈໃໝ່. ກ່ອນທີ່ທ່ານຈະເປີດຄຳຕອບຢູ່ນີ້ ຈຸດເຮັດວຽກນີ້ຍັງເຊັນດ້ວຍກະແຈເກົ່າຕາມເດີມ. ກະແຈໃໝ່ຖອນຄືນບໍ່ໄດ້.</translation>
  </message>
  <message>
   <source>Made a new key. Send “{file}” to your secretariat, read the fingerprint to it by telephone, and open what it sends back.</source>
   <translation>ສ້າງກະແຈໃໝ່ແລ້ວ. ສົ່ງ “{file}” ໃຫ້ກອງເລຂາຂອງທ່ານ, ອ່ານເລກຢັ້ງຢືນໃຫ້ກອງເລຂາຟັງທາງໂທລະສັບ ແລ້ວເປີດສິ່ງທີ່ກອງເລຂາສົ່ງກັບມາ.</translation>
  </message>
  <message>
   <source>Make a new key for this desk?</source>
   <translation>ສ້າງກະແຈໃໝ່ໃຫ້ຈຸດເຮັດວຽກນີ້ບໍ?</translation>
  </message>
  <message>
   <source>Make a new key…</source>
   <translation>ສ້າງກະແຈໃໝ່…</translation>
  </message>
  <message>
   <source>Write the file for the new key</source>
   <translation>ສ້າງໄຟລ໌ສຳລັບກະແຈໃໝ່</translation>
  </message>
  <message>
   <source>This desk is enrolled by {name}. Its fingerprint is {f}.</source>
   <translation>ຈຸດເຮັດວຽກນີ້ລົງທະບຽນໂດຍ {name}. ເລກຢັ້ງຢືນຂອງກອງເລຂາແມ່ນ {f}.</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>ຄຳຮ້ອງ</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>ຄຳຕອບ</translation>
  </message>
  <message>
   <source>Starter bundles</source>
   <translation>ຊຸດຂໍ້ມູນເລີ່ມຕົ້ນ</translation>
  </message>
  <message>
   <source>Answers and starter bundles</source>
   <translation>ຄຳຕອບ ແລະ ຊຸດຂໍ້ມູນເລີ່ມຕົ້ນ</translation>
  </message>
  <message>
   <source>Files of secretariats</source>
   <translation>ໄຟລ໌ຂອງກອງເລຂາ</translation>
  </message>
  <message>
   <source>Give the passphrase…</source>
   <translation>ໃສ່ລະຫັດຜ່ານ…</translation>
  </message>
  <message>
   <source>Stop watching</source>
   <translation>ເຊົາຕິດຕາມ</translation>
  </message>
  <message>
   <source>Choose the folder that bundles come to</source>
   <translation>ເລືອກໂຟນເດີທີ່ຊຸດຂໍ້ມູນມາຮອດ</translation>
  </message>
  <message>
   <source>Another folder…</source>
   <translation>ໂຟນເດີອື່ນ…</translation>
  </message>
  <message>
   <source>Watch a folder…</source>
   <translation>ຕິດຕາມໂຟນເດີ…</translation>
  </message>
  <message>
   <source>No folder is watched for bundles.</source>
   <translation>ຍັງບໍ່ມີໂຟນເດີທີ່ຕິດຕາມຊຸດຂໍ້ມູນ.</translation>
  </message>
  <message>
   <source>The watched folder is not there now: {folder}</source>
   <translation>ຕອນນີ້ບໍ່ພົບໂຟນເດີທີ່ຕິດຕາມ: {folder}</translation>
  </message>
  <message>
   <source>To read the bundles in it, this desk's passphrase is needed  ·  {folder}</source>
   <translation>ເພື່ອອ່ານຊຸດຂໍ້ມູນໃນນັ້ນ ຕ້ອງໃຊ້ລະຫັດຜ່ານຂອງຈຸດເຮັດວຽກນີ້  ·  {folder}</translation>
  </message>
  <message>
   <source>New in the watched folder: {n}  ·  {folder}</source>
   <translation>ມີໃໝ່ໃນໂຟນເດີທີ່ຕິດຕາມ: {n}  ·  {folder}</translation>
  </message>
  <message>
   <source>Sent nothing</source>
   <translation>ບໍ່ໄດ້ສົ່ງຫຍັງໃຫ້</translation>
  </message>
  <message>
   <source>Never told</source>
   <translation>ຍັງບໍ່ເຄີຍແຈ້ງ</translation>
  </message>
  <message>
   <source>Lacks {n}</source>
   <translation>ຍັງຂາດ {n}</translation>
  </message>
  <message>
   <source>Has all</source>
   <translation>ມີຄົບ</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>ບໍ່ຮູ້</translation>
  </message>
  <message>
   <source>{n} not here</source>
   <translation>{n} ບໍ່ມີຢູ່ນີ້</translation>
  </message>
  <message>
   <source>All is here</source>
   <translation>ມີຢູ່ນີ້ຄົບ</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ບໍ່ມີ</translation>
  </message>
  <message>
   <source>Bundles: {n}</source>
   <translation>ຊຸດຂໍ້ມູນ: {n}</translation>
  </message>
  <message>
   <source>Desk</source>
   <translatorcomment>“ຈຸດເຮັດວຽກ” (work point) for desk, used throughout: would an office rather say ໂຕະເຮັດວຽກ or ໜ່ວຍວຽກ?</translatorcomment>
   <translation>ຈຸດເຮັດວຽກ</translation>
  </message>
  <message>
   <source>Has of ours</source>
   <translation>ຈຸດນັ້ນມີຂອງເຮົາ</translation>
  </message>
  <message>
   <source>We have of its</source>
   <translation>ເຮົາມີຂອງຈຸດນັ້ນ</translation>
  </message>
  <message>
   <source>Last came</source>
   <translation>ມາຫຼ້າສຸດ</translation>
  </message>
  <message>
   <source>Last sent</source>
   <translation>ສົ່ງຫຼ້າສຸດ</translation>
  </message>
  <message>
   <source>Written at, about</source>
   <translatorcomment>short column heading</translatorcomment>
   <translation>ບັນທຶກຢູ່, ກ່ຽວກັບ</translation>
  </message>
  <message>
   <source>There</source>
   <translation>ຢູ່ນັ້ນ</translation>
  </message>
  <message>
   <source>Here</source>
   <translation>ຢູ່ນີ້</translation>
  </message>
  <message>
   <source>Changes there and here</source>
   <translation>ການປ່ຽນແປງຢູ່ນັ້ນ ແລະ ຢູ່ນີ້</translation>
  </message>
  <message>
   <source>No other desk is known yet. Each bundle tells what its sender has; the first one that is merged stands here.</source>
   <translation>ຍັງບໍ່ຮູ້ຈັກຈຸດເຮັດວຽກອື່ນ. ແຕ່ລະຊຸດຂໍ້ມູນບອກວ່າຜູ້ສົ່ງມີຫຍັງແລ້ວ; ເມື່ອລວມຊຸດທຳອິດແລ້ວ ຈະສະແດງຢູ່ນີ້.</translation>
  </message>
  <message>
   <source>Desks</source>
   <translation>ຈຸດເຮັດວຽກ</translation>
  </message>
  <message>
   <source>One desk</source>
   <translation>ຈຸດເຮັດວຽກໜຶ່ງ</translation>
  </message>
  <message>
   <source>By each desk's own word, as its last bundle told it.</source>
   <translation>ຕາມທີ່ແຕ່ລະຈຸດແຈ້ງເອງ ໃນຊຸດຂໍ້ມູນຫຼ້າສຸດ.</translation>
  </message>
  <message>
   <source>Here stands what a desk knows of each desk's work, and what is known of it here.</source>
   <translation>ຢູ່ນີ້ສະແດງວ່າຈຸດໜຶ່ງຮູ້ວຽກຂອງແຕ່ລະຈຸດເທົ່າໃດ ແລະ ຢູ່ນີ້ຮູ້ເທົ່າໃດ.</translation>
  </message>
  <message>
   <source>This desk never told what it has: no bundle of it was merged here yet.</source>
   <translation>ຈຸດນັ້ນຍັງບໍ່ເຄີຍແຈ້ງວ່າມີຫຍັງ: ຢູ່ນີ້ຍັງບໍ່ໄດ້ລວມຊຸດຂໍ້ມູນໃດຂອງຈຸດນັ້ນ.</translation>
  </message>
  <message>
   <source>Changes known at {desk} and here</source>
   <translation>ການປ່ຽນແປງທີ່ຮູ້ຢູ່ {desk} ແລະ ຢູ່ນີ້</translation>
  </message>
  <message>
   <source>It enrols the desks of the country: open a desk's request, send the answer back.</source>
   <translation>ຈຸດນີ້ລົງທະບຽນໃຫ້ຈຸດເຮັດວຽກຂອງປະເທດ: ເປີດຄຳຮ້ອງຂອງຈຸດໜຶ່ງ ແລ້ວສົ່ງຄຳຕອບກັບຄືນ.</translation>
  </message>
  <message>
   <source>Fingerprint, to read aloud</source>
   <translation>ເລກຢັ້ງຢືນ ສຳລັບອ່ານໃຫ້ຟັງ</translation>
  </message>
  <message>
   <source>Write request…</source>
   <translation>ຂຽນຄຳຮ້ອງ…</translation>
  </message>
  <message>
   <source>Open answer…</source>
   <translation>ເປີດຄຳຕອບ…</translation>
  </message>
  <message>
   <source>Write own file…</source>
   <translation>ສ້າງໄຟລ໌ຂອງຕົນ…</translation>
  </message>
  <message>
   <source>With its own file another country's secretariat comes to trust this one.</source>
   <translation>ດ້ວຍໄຟລ໌ຂອງຕົນ ກອງເລຂາຂອງປະເທດອື່ນຈຶ່ງເຊື່ອຖືກອງເລຂານີ້ໄດ້.</translation>
  </message>
  <message>
   <source>Set a passphrase…</source>
   <translation>ຕັ້ງລະຫັດຜ່ານ…</translation>
  </message>
  <message>
   <source>Change it…</source>
   <translation>ປ່ຽນ…</translation>
  </message>
  <message>
   <source>Take it off…</source>
   <translation>ເອົາອອກ…</translation>
  </message>
  <message>
   <source>Its key</source>
   <translation>ກະແຈຂອງຈຸດນີ້</translation>
  </message>
  <message>
   <source>Other desks of the country take its bundles over.</source>
   <translation>ຈຸດອື່ນໃນປະເທດຮັບເອົາຊຸດຂໍ້ມູນຂອງຈຸດນີ້.</translation>
  </message>
  <message>
   <source>It vouches for itself</source>
   <translation>ຮັບຮອງຕົນເອງ</translation>
  </message>
  <message>
   <source>Not enrolled yet</source>
   <translation>ຍັງບໍ່ໄດ້ລົງທະບຽນ</translation>
  </message>
  <message>
   <source>Bundles of this desk are taken over once the secretariat has enrolled it: write a request, send it there, and open the answer that comes back.</source>
   <translation>ຊຸດຂໍ້ມູນຂອງຈຸດເຮັດວຽກນີ້ຈະຖືກຮັບເອົາ ເມື່ອກອງເລຂາລົງທະບຽນໃຫ້ແລ້ວ: ຂຽນຄຳຮ້ອງ, ສົ່ງໄປຫາກອງເລຂາ ແລ້ວເປີດຄຳຕອບທີ່ສົ່ງກັບມາ.</translation>
  </message>
  <message>
   <source>Revoked</source>
   <translation>ຖືກຖອນ</translation>
  </message>
  <message>
   <source>The secretariat revoked this desk's certificate: nobody takes its bundles over. Nothing that is recorded here is lost. Make a new key and send the request; what was not sent goes once it is enrolled.</source>
   <translation>ກອງເລຂາໄດ້ຖອນໃບຢັ້ງຢືນຂອງຈຸດເຮັດວຽກນີ້: ບໍ່ມີໃຜຮັບເອົາຊຸດຂໍ້ມູນຂອງຈຸດນີ້. ສິ່ງທີ່ບັນທຶກຢູ່ນີ້ບໍ່ສູນຫາຍ. ໃຫ້ສ້າງກະແຈໃໝ່ ແລະ ສົ່ງຄຳຮ້ອງ; ສິ່ງທີ່ຍັງບໍ່ໄດ້ສົ່ງຈະສົ່ງໄປເມື່ອລົງທະບຽນກະແຈແລ້ວ.</translation>
  </message>
  <message>
   <source>A new key waits for the secretariat's answer</source>
   <translation>ກະແຈໃໝ່ກຳລັງລໍຖ້າຄຳຕອບຈາກກອງເລຂາ</translation>
  </message>
  <message>
   <source>Send the request there, read the fingerprint to it, and open what it sends back. Until then this desk signs with its old key.</source>
   <translation>ສົ່ງຄຳຮ້ອງໄປຫາກອງເລຂາ, ອ່ານເລກຢັ້ງຢືນໃຫ້ຟັງ ແລ້ວເປີດສິ່ງທີ່ກອງເລຂາສົ່ງກັບມາ. ກ່ອນຮອດຕອນນັ້ນ ຈຸດເຮັດວຽກນີ້ເຊັນດ້ວຍກະແຈເກົ່າ.</translation>
  </message>
  <message>
   <source>Enrolled until {day}</source>
   <translation>ລົງທະບຽນຮອດວັນທີ {day}</translation>
  </message>
  <message>
   <source>Behind a passphrase</source>
   <translation>ມີລະຫັດຜ່ານ</translation>
  </message>
  <message>
   <source>A copy of this desk's folder is of no use without it. It is asked for once a start.</source>
   <translation>ສຳເນົາໂຟນເດີຂອງຈຸດເຮັດວຽກນີ້ໃຊ້ບໍ່ໄດ້ ຖ້າບໍ່ມີລະຫັດຜ່ານ. ລະບົບຈະຖາມເທື່ອໜຶ່ງທຸກຄັ້ງທີ່ເປີດໂປຣແກຣມ.</translation>
  </message>
  <message>
   <source>Without a passphrase</source>
   <translation>ບໍ່ມີລະຫັດຜ່ານ</translation>
  </message>
  <message>
   <source>Whoever copies this desk's folder can write bundles in its name. On a laptop that travels, set a passphrase.</source>
   <translation>ຜູ້ໃດສຳເນົາໂຟນເດີຂອງຈຸດເຮັດວຽກນີ້ ກໍສ້າງຊຸດຂໍ້ມູນໃນນາມຈຸດນີ້ໄດ້. ຖ້າເປັນຄອມພິວເຕີທີ່ເອົາໄປນຳ ຄວນຕັ້ງລະຫັດຜ່ານ.</translation>
  </message>
  <message>
   <source>Change the passphrase</source>
   <translation>ປ່ຽນລະຫັດຜ່ານ</translation>
  </message>
  <message>
   <source>Protect this desk's key</source>
   <translation>ປ້ອງກັນກະແຈຂອງຈຸດເຮັດວຽກນີ້</translation>
  </message>
  <message>
   <source>Protect the key</source>
   <translation>ປ້ອງກັນກະແຈ</translation>
  </message>
  <message>
   <source>Use this passphrase</source>
   <translation>ໃຊ້ລະຫັດຜ່ານນີ້</translation>
  </message>
  <message>
   <source>This desk's key is behind the passphrase from now on. Keep it in mind.</source>
   <translation>ນັບແຕ່ນີ້ໄປ ກະແຈຂອງຈຸດເຮັດວຽກນີ້ມີລະຫັດຜ່ານປ້ອງກັນ. ກະລຸນາຈື່ໄວ້.</translation>
  </message>
  <message>
   <source>This desk's key then lies open in its folder: whoever copies the folder can write bundles in this desk's name, and open those that are for it.</source>
   <translation>ຈາກນັ້ນກະແຈຂອງຈຸດເຮັດວຽກນີ້ຈະບໍ່ມີການປ້ອງກັນໃນໂຟນເດີ: ຜູ້ໃດສຳເນົາໂຟນເດີໄປ ກໍສ້າງຊຸດຂໍ້ມູນໃນນາມຈຸດນີ້ ແລະ ເປີດຊຸດຂໍ້ມູນທີ່ສົ່ງມາຫາຈຸດນີ້ໄດ້.</translation>
  </message>
  <message>
   <source>Take the passphrase off this desk's key?</source>
   <translation>ເອົາລະຫັດຜ່ານອອກຈາກກະແຈຂອງຈຸດເຮັດວຽກນີ້ບໍ?</translation>
  </message>
  <message>
   <source>Take it off</source>
   <translation>ເອົາອອກ</translation>
  </message>
  <message>
   <source>This desk's key lies open in its folder from now on.</source>
   <translation>ນັບແຕ່ນີ້ໄປ ກະແຈຂອງຈຸດເຮັດວຽກນີ້ບໍ່ມີການປ້ອງກັນໃນໂຟນເດີ.</translation>
  </message>
  <message>
   <source>Nothing was done: this needs the passphrase of this desk's key.</source>
   <translation>ບໍ່ໄດ້ເຮັດຫຍັງ: ຕ້ອງໃຊ້ລະຫັດຜ່ານຂອງກະແຈຈຸດເຮັດວຽກນີ້.</translation>
  </message>
  <message>
   <source>Opening this desk's key</source>
   <translation>ກຳລັງເປີດກະແຈຂອງຈຸດເຮັດວຽກນີ້</translation>
  </message>
  <message>
   <source>1. The new desk writes a request, a small file, and sends it to the national secretariat.</source>
   <translation>1. ຈຸດເຮັດວຽກໃໝ່ຂຽນຄຳຮ້ອງ ເຊິ່ງເປັນໄຟລ໌ນ້ອຍໆ ແລະ ສົ່ງຫາກອງເລຂາແຫ່ງຊາດ.</translation>
  </message>
  <message>
   <source>2. By telephone the new desk reads its fingerprint aloud. The secretariat compares it, enrols the desk, and sends the answer back.</source>
   <translation>2. ຈຸດໃໝ່ອ່ານເລກຢັ້ງຢືນຂອງຕົນທາງໂທລະສັບ. ກອງເລຂາທຽບເລກ, ລົງທະບຽນໃຫ້ ແລະ ສົ່ງຄຳຕອບກັບຄືນ.</translation>
  </message>
  <message>
   <source>3. The new desk opens the answer. From then on its bundles are believed in the whole country.</source>
   <translation>3. ຈຸດໃໝ່ເປີດຄຳຕອບ. ນັບແຕ່ນັ້ນໄປ ຊຸດຂໍ້ມູນຂອງຈຸດນັ້ນໄດ້ຮັບຄວາມເຊື່ອຖືໃນທົ່ວປະເທດ.</translation>
  </message>
  <message>
   <source>4. Sent back as a starter bundle, the answer brings all that the desk should hold, and the work can begin. Otherwise the secretariat's next bundle does.</source>
   <translation>4. ຖ້າສົ່ງຄຳຕອບເປັນຊຸດຂໍ້ມູນເລີ່ມຕົ້ນ ຈະມີທຸກຢ່າງທີ່ຈຸດນັ້ນຕ້ອງມີ ແລະ ເລີ່ມວຽກໄດ້ເລີຍ. ຖ້າບໍ່ດັ່ງນັ້ນ ຊຸດຂໍ້ມູນຕໍ່ໄປຂອງກອງເລຂາຈະເອົາມາໃຫ້.</translation>
  </message>
  <message>
   <source>{role}, {places}</source>
   <translation>{role}, {places}</translation>
  </message>
  <message>
   <source>Ended {day}</source>
   <translation>ໝົດອາຍຸ {day}</translation>
  </message>
  <message>
   <source>Ends {day}</source>
   <translation>ຈະໝົດອາຍຸ {day}</translation>
  </message>
  <message>
   <source>Until {day}</source>
   <translation>ຮອດວັນທີ {day}</translation>
  </message>
  <message>
   <source>Certificate</source>
   <translation>ໃບຢັ້ງຢືນ</translation>
  </message>
  <message>
   <source>Fingerprint</source>
   <translatorcomment>“ເລກຢັ້ງຢືນ” (verifying number) instead of ລາຍນິ້ວມື, used throughout</translatorcomment>
   <translation>ເລກຢັ້ງຢືນ</translation>
  </message>
  <message>
   <source>{country}, an earlier key</source>
   <translation>{country}, ກະແຈກ່ອນໜ້າ</translation>
  </message>
  <message>
   <source>Secretariat</source>
   <translation>ກອງເລຂາ</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>ຮອດວັນທີ</translation>
  </message>
  <message>
   <source>Desks enrolled here</source>
   <translation>ຈຸດເຮັດວຽກທີ່ລົງທະບຽນຢູ່ນີ້</translation>
  </message>
  <message>
   <source>Secretariats that this desk trusts</source>
   <translation>ກອງເລຂາທີ່ຈຸດເຮັດວຽກນີ້ເຊື່ອຖື</translation>
  </message>
  <message>
   <source>Revoke…</source>
   <translatorcomment>only “ຖອນ…”, to be told from “ຖອນຄືນ…” (take back)</translatorcomment>
   <translation>ຖອນໃບຢັ້ງຢືນ…</translation>
  </message>
  <message>
   <source>Trust no longer…</source>
   <translation>ເຊົາເຊື່ອຖື…</translation>
  </message>
  <message>
   <source>Enrol a desk…</source>
   <translation>ລົງທະບຽນຈຸດເຮັດວຽກ…</translation>
  </message>
  <message>
   <source>Trust a secretariat…</source>
   <translation>ເຊື່ອຖືກອງເລຂາ…</translation>
  </message>
  <message>
   <source>No desk was enrolled here yet. A new desk sends a request, a small file: open it with “Enrol a desk…”, compare its fingerprint by telephone, and send the answer back.</source>
   <translation>ຍັງບໍ່ມີຈຸດໃດລົງທະບຽນຢູ່ນີ້. ຈຸດໃໝ່ສົ່ງຄຳຮ້ອງມາເປັນໄຟລ໌ນ້ອຍໆ: ເປີດດ້ວຍ “ລົງທະບຽນຈຸດເຮັດວຽກ…”, ທຽບເລກຢັ້ງຢືນທາງໂທລະສັບ ແລ້ວສົ່ງຄຳຕອບກັບຄືນ.</translation>
  </message>
  <message>
   <source>How a desk becomes known</source>
   <translation>ຈຸດເຮັດວຽກໃໝ່ເຂົ້າລະບົບໄດ້ແນວໃດ</translation>
  </message>
  <message>
   <source>This desk trusts no other secretariat yet, so bundles of other countries are not taken over. With another secretariat's file, and its fingerprint compared by telephone, they are.</source>
   <translation>ຈຸດເຮັດວຽກນີ້ຍັງບໍ່ເຊື່ອຖືກອງເລຂາອື່ນ ຈຶ່ງບໍ່ຮັບເອົາຊຸດຂໍ້ມູນຂອງປະເທດອື່ນ. ເມື່ອມີໄຟລ໌ຂອງກອງເລຂານັ້ນ ແລະ ໄດ້ທຽບເລກຢັ້ງຢືນທາງໂທລະສັບແລ້ວ ຈຶ່ງຮັບເອົາ.</translation>
  </message>
  <message>
   <source>Choose a secretariat first.</source>
   <translation>ເລືອກກອງເລຂາກ່ອນ.</translation>
  </message>
  <message>
   <source>Choose a desk first.</source>
   <translation>ເລືອກຈຸດເຮັດວຽກກ່ອນ.</translation>
  </message>
  <message>
   <source>It is revoked already.</source>
   <translation>ໃບຢັ້ງຢືນຖືກຖອນໄປແລ້ວ.</translation>
  </message>
  <message>
   <source>Choose bundles</source>
   <translation>ເລືອກຊຸດຂໍ້ມູນ</translation>
  </message>
  <message>
   <source>Reading bundles</source>
   <translation>ກຳລັງອ່ານຊຸດຂໍ້ມູນ</translation>
  </message>
  <message>
   <source>Merging</source>
   <translation>ກຳລັງລວມ</translation>
  </message>
  <message>
   <source>Merging was stopped. What was merged before that stays and stands here.</source>
   <translation>ໄດ້ຢຸດການລວມ. ສິ່ງທີ່ລວມກ່ອນໜ້ານັ້ນຍັງຄົງຢູ່.</translation>
  </message>
  <message>
   <source>Bundles merged: {merged}. Waiting: {held}. Refused: {refused}.</source>
   <translation>ຊຸດຂໍ້ມູນທີ່ລວມແລ້ວ: {merged}. ລໍຖ້າ: {held}. ບໍ່ຮັບ: {refused}.</translation>
  </message>
  <message>
   <source>What was missing has not come yet.</source>
   <translation>ສິ່ງທີ່ຂາດຍັງບໍ່ທັນມາຮອດ.</translation>
  </message>
  <message>
   <source>Keep “{file}” no longer?</source>
   <translation>ບໍ່ເກັບ “{file}” ໄວ້ອີກບໍ?</translation>
  </message>
  <message>
   <source>The copy at this desk is deleted. The file that came stays where it is.</source>
   <translation>ສຳເນົາຢູ່ຈຸດເຮັດວຽກນີ້ຈະຖືກລຶບ. ໄຟລ໌ທີ່ໄດ້ຮັບມາຍັງຢູ່ບ່ອນເດີມ.</translation>
  </message>
  <message>
   <source>Delete the copy</source>
   <translation>ລຶບສຳເນົາ</translation>
  </message>
  <message>
   <source>Take back the merge of {desk}, {when}?</source>
   <translation>ຖອນຄືນການລວມຂອງ {desk}, {when} ບໍ?</translation>
  </message>
  <message>
   <source>Its fields show again what they showed before, and records that came with it go to the bin. What cannot be taken back: what was edited since stays as it is, and so does what belongs to another place than this desk; the entries that came remain in the history, and files of evidence on this computer; desks that had these changes from here see them put back only with this desk's next bundles; whom this desk believes stays as it is.</source>
   <translation>ຊ່ອງຂໍ້ມູນຈະສະແດງຄືກັບກ່ອນລວມ ແລະ ລາຍການທີ່ມາພ້ອມຈະໄປຢູ່ຖັງຂີ້ເຫຍື້ອ. ສິ່ງທີ່ຖອນຄືນບໍ່ໄດ້: ສິ່ງທີ່ແກ້ໄຂຫຼັງຈາກນັ້ນ ແລະ ສິ່ງທີ່ເປັນຂອງບ່ອນອື່ນນອກຈາກຈຸດນີ້ ຈະຄົງຢູ່; ຂໍ້ມູນທີ່ປ້ອນທີ່ມາພ້ອມ ຍັງຢູ່ໃນປະຫວັດ ແລະ ໄຟລ໌ຫຼັກຖານຍັງຢູ່ໃນຄອມພິວເຕີນີ້; ຈຸດທີ່ໄດ້ຮັບການປ່ຽນແປງເຫຼົ່ານີ້ຈາກບ່ອນນີ້ແລ້ວ ຈະກັບຄືນສະພາບເດີມຕໍ່ເມື່ອໄດ້ຮັບຊຸດຂໍ້ມູນຕໍ່ໄປຂອງຈຸດນີ້ເທົ່ານັ້ນ; ຈຸດນີ້ເຊື່ອຖືໃຜ ກໍຄົງຕາມເດີມ.</translation>
  </message>
  <message>
   <source>Take the merge back</source>
   <translation>ຖອນຄືນການລວມ</translation>
  </message>
  <message>
   <source>Taking the merge back</source>
   <translation>ກຳລັງຖອນຄືນການລວມ</translation>
  </message>
  <message>
   <source>bundle {at} of {of}</source>
   <translation>ຊຸດຂໍ້ມູນທີ {at} ໃນ {of}</translation>
  </message>
  <message>
   <source>The merge is taken back. Fields put back: {n}. Edited since and kept: {kept}.</source>
   <translation>ຖອນຄືນການລວມແລ້ວ. ຊ່ອງທີ່ກັບຄືນ: {n}. ຖືກແກ້ໄຂພາຍຫຼັງ ແລະ ຮັກສາໄວ້: {kept}.</translation>
  </message>
  <message>
   <source>Nothing could be taken back: the merge stands. Edited since and kept: {kept}.</source>
   <translation>ບໍ່ສາມາດຖອນຄືນຫຍັງໄດ້: ການລວມຍັງຄົງຢູ່. ຖືກແກ້ໄຂພາຍຫຼັງ ແລະ ຮັກສາໄວ້: {kept}.</translation>
  </message>
  <message>
   <source>{told} These are: {fields}.</source>
   <translation>{told} ໄດ້ແກ່: {fields}.</translation>
  </message>
  <message>
   <source>{told} Among these are: {fields}.</source>
   <translation>{told} ໃນນັ້ນມີ: {fields}.</translation>
  </message>
  <message>
   <source>{told} Entries that stay, as they belong to {place}: {n}.</source>
   <translation>{told} ຂໍ້ມູນທີ່ປ້ອນທີ່ຄົງໄວ້ ຍ້ອນເປັນຂອງ {place}: {n}.</translation>
  </message>
  <message>
   <source>{told} If all of it must go, “lmcdesk restore {file}” brings back what was before.</source>
   <translation>{told} ຖ້າຕ້ອງເອົາອອກທັງໝົດ “lmcdesk restore {file}” ຈະກູ້ຄືນສະພາບກ່ອນໜ້ານັ້ນ.</translation>
  </message>
  <message>
   <source>“{record}” itself</source>
   <translation>ຕົວ “{record}” ເອງ</translation>
  </message>
  <message>
   <source>{field} of “{record}”</source>
   <translation>{field} ຂອງ “{record}”</translation>
  </message>
  <message>
   <source>Open a request</source>
   <translation>ເປີດຄຳຮ້ອງ</translation>
  </message>
  <message>
   <source>Reading the request</source>
   <translation>ກຳລັງອ່ານຄຳຮ້ອງ</translation>
  </message>
  <message>
   <source>Write the starter bundle</source>
   <translation>ສ້າງຊຸດຂໍ້ມູນເລີ່ມຕົ້ນ</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Send it back to the desk that asked.</source>
   <translation>ສ້າງ “{file}” ແລ້ວ. ສົ່ງກັບຄືນໃຫ້ຈຸດເຮັດວຽກທີ່ຮ້ອງຂໍ.</translation>
  </message>
  <message>
   <source>Write the answer</source>
   <translation>ຂຽນຄຳຕອບ</translation>
  </message>
  <message>
   <source>The desk is enrolled. Wrote “{file}”. Give it to that desk, which opens it with “Open answer…”.</source>
   <translation>ລົງທະບຽນຈຸດເຮັດວຽກແລ້ວ. ສ້າງ “{file}” ແລ້ວ. ມອບໃຫ້ຈຸດນັ້ນເພື່ອເປີດດ້ວຍ “ເປີດຄຳຕອບ…”.</translation>
  </message>
  <message>
   <source>Writing the bundle</source>
   <translation>ກຳລັງສ້າງຊຸດຂໍ້ມູນ</translation>
  </message>
  <message>
   <source>For a computer that was stolen or lost, or a desk that is closed. What is here from that desk by now stays. Whatever else is signed with its key, its unsent work too, is taken over nowhere, once the next bundles have told the other desks. This cannot be undone: to work again, that desk makes a new key and is enrolled anew.</source>
   <translation>ໃຊ້ເມື່ອຄອມພິວເຕີຖືກລັກ ຫຼື ສູນຫາຍ ຫຼື ຈຸດເຮັດວຽກຖືກປິດ. ສິ່ງທີ່ໄດ້ຮັບຈາກຈຸດນັ້ນແລ້ວຍັງຄົງຢູ່. ສິ່ງອື່ນທີ່ເຊັນດ້ວຍກະແຈຂອງຈຸດນັ້ນ ລວມທັງວຽກທີ່ຍັງບໍ່ໄດ້ສົ່ງ ຈະບໍ່ມີບ່ອນໃດຮັບເອົາ ເມື່ອຊຸດຂໍ້ມູນຕໍ່ໄປໄດ້ແຈ້ງໃຫ້ຈຸດອື່ນແລ້ວ. ຖອນຄືນບໍ່ໄດ້: ຖ້າຈະເຮັດວຽກອີກ ຈຸດນັ້ນຕ້ອງສ້າງກະແຈໃໝ່ ແລະ ລົງທະບຽນໃໝ່.</translation>
  </message>
  <message>
   <source>Revoke the certificate of {desk}?</source>
   <translation>ຖອນໃບຢັ້ງຢືນຂອງ {desk} ບໍ?</translation>
  </message>
  <message>
   <source>Revoke the certificate</source>
   <translation>ຖອນໃບຢັ້ງຢືນ</translation>
  </message>
  <message>
   <source>The certificate of {desk} is revoked. Write bundles to the other desks now: they tell them of it.</source>
   <translation>ໃບຢັ້ງຢືນຂອງ {desk} ຖືກຖອນແລ້ວ. ໃຫ້ສ້າງຊຸດຂໍ້ມູນໃຫ້ຈຸດເຮັດວຽກອື່ນດຽວນີ້ ເພື່ອແຈ້ງໃຫ້ຮູ້.</translation>
  </message>
  <message>
   <source>For a key that was stolen; its fingerprint is {fingerprint}. Nothing that is signed with it counts at this desk any longer, but for what the secretariat says again with another key that is known here by now. Every other desk must do the same: tell it by telephone. To trust the key again, open its file once more.</source>
   <translation>ໃຊ້ເມື່ອກະແຈຖືກລັກ; ເລກຢັ້ງຢືນແມ່ນ {fingerprint}. ສິ່ງທີ່ເຊັນດ້ວຍກະແຈນີ້ ຈຸດເຮັດວຽກນີ້ຈະບໍ່ນັບອີກ ນອກຈາກສິ່ງທີ່ກອງເລຂາຢືນຢັນຄືນດ້ວຍກະແຈອື່ນທີ່ຮູ້ຈັກຢູ່ນີ້ແລ້ວ. ທຸກຈຸດອື່ນກໍຕ້ອງເຮັດຄືກັນ: ໃຫ້ແຈ້ງທາງໂທລະສັບ. ຖ້າຈະເຊື່ອຖືກະແຈນີ້ຄືນ ໃຫ້ເປີດໄຟລ໌ຂອງກະແຈອີກເທື່ອໜຶ່ງ.</translation>
  </message>
  <message>
   <source>Trust this key of {name} no longer?</source>
   <translation>ເຊົາເຊື່ອຖືກະແຈນີ້ຂອງ {name} ບໍ?</translation>
  </message>
  <message>
   <source>Trust it no longer</source>
   <translation>ເຊົາເຊື່ອຖື</translation>
  </message>
  <message>
   <source>This key of {name} counts at this desk no longer.</source>
   <translation>ຈຸດເຮັດວຽກນີ້ບໍ່ນັບກະແຈນີ້ຂອງ {name} ອີກຕໍ່ໄປ.</translation>
  </message>
  <message>
   <source>Open the file of a secretariat</source>
   <translation>ເປີດໄຟລ໌ຂອງກອງເລຂາ</translation>
  </message>
  <message>
   <source>“{file}” is the request of a desk, not the file of a secretariat. Nothing was changed. Ask the secretariat for the file that it writes with “Write own file…”.</source>
   <translation>“{file}” ແມ່ນຄຳຮ້ອງຂອງຈຸດເຮັດວຽກ ບໍ່ແມ່ນໄຟລ໌ຂອງກອງເລຂາ. ບໍ່ມີການປ່ຽນແປງໃດໆ. ຂໍໄຟລ໌ນຳກອງເລຂາ ທີ່ສ້າງດ້ວຍ “ສ້າງໄຟລ໌ຂອງຕົນ…”.</translation>
  </message>
  <message>
   <source>This is not the fingerprint of the file. Have it read to you again; if it stays different, do not trust the file.</source>
   <translation>ນີ້ບໍ່ແມ່ນເລກຢັ້ງຢືນຂອງໄຟລ໌. ຂໍໃຫ້ກອງເລຂາອ່ານຄືນໃຫ້ທ່ານຟັງ; ຖ້າຍັງບໍ່ຄືກັນ ຢ່າເຊື່ອຖືໄຟລ໌ນີ້.</translation>
  </message>
  <message>
   <source>This desk trusts {name} from now on, and the desks that it enrols.</source>
   <translation>ນັບແຕ່ນີ້ໄປ ຈຸດເຮັດວຽກນີ້ເຊື່ອຖື {name} ແລະ ຈຸດທີ່ກອງເລຂານັ້ນລົງທະບຽນໃຫ້.</translation>
  </message>
  <message>
   <source>Show what is typed</source>
   <translation>ສະແດງສິ່ງທີ່ພິມ</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translatorcomment>“ລະຫັດຜ່ານ”, the same word as password</translatorcomment>
   <translation>ລະຫັດຜ່ານ</translation>
  </message>
  <message>
   <source>This desk's key is behind a passphrase, and this needs the key. It is asked for once, until you close the program.</source>
   <translation>ກະແຈຂອງຈຸດເຮັດວຽກນີ້ມີລະຫັດຜ່ານ ແລະ ວຽກນີ້ຕ້ອງໃຊ້ກະແຈ. ຈະຖາມພຽງເທື່ອດຽວ ຈົນກວ່າທ່ານປິດໂປຣແກຣມ.</translation>
  </message>
  <message>
   <source>Passphrase of this desk's key</source>
   <translation>ລະຫັດຜ່ານຂອງກະແຈຈຸດເຮັດວຽກນີ້</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>ລະຫັດຜ່ານໃໝ່</translation>
  </message>
  <message>
   <source>The same again</source>
   <translation>ພິມຄືນອີກເທື່ອ</translation>
  </message>
  <message>
   <source>Whoever steals this computer, or a copy of this desk's folder, can then neither write bundles in its name nor open bundles that are for it. The passphrase is asked for once each time the program is started.</source>
   <translation>ເຖິງມີຜູ້ລັກຄອມພິວເຕີນີ້ ຫຼື ສຳເນົາໂຟນເດີຂອງຈຸດເຮັດວຽກນີ້ໄປ ກໍສ້າງຊຸດຂໍ້ມູນໃນນາມຈຸດນີ້ບໍ່ໄດ້ ແລະ ເປີດຊຸດຂໍ້ມູນທີ່ສົ່ງມາຫາຈຸດນີ້ບໍ່ໄດ້. ລະຫັດຜ່ານຈະຖືກຖາມເທື່ອໜຶ່ງທຸກຄັ້ງທີ່ເປີດໂປຣແກຣມ.</translation>
  </message>
  <message>
   <source>Nobody can tell you a forgotten one, and nobody can take it off: this secretariat could then enrol and revoke no desk any more, and all desks of the country would have to be enrolled anew. Keep it in a safe too. What is recorded here stays readable all the same.</source>
   <translation>ຖ້າລືມ ບໍ່ມີໃຜບອກທ່ານໄດ້ ແລະ ບໍ່ມີໃຜເອົາອອກໄດ້: ກອງເລຂານີ້ຈະລົງທະບຽນຈຸດເຮັດວຽກ ຫຼື ຖອນໃບຢັ້ງຢືນບໍ່ໄດ້ອີກ ແລະ ທຸກຈຸດຂອງປະເທດຕ້ອງລົງທະບຽນໃໝ່. ໃຫ້ຈົດເກັບໄວ້ໃນຕູ້ນິລະໄພນຳ. ສິ່ງທີ່ບັນທຶກຢູ່ນີ້ຍັງອ່ານໄດ້ຄືເກົ່າ.</translation>
  </message>
  <message>
   <source>Nobody can tell you a forgotten one, and nobody can take it off: the secretariat then has to enrol this desk anew. What is recorded here stays readable all the same.</source>
   <translation>ຖ້າລືມ ບໍ່ມີໃຜບອກທ່ານໄດ້ ແລະ ບໍ່ມີໃຜເອົາອອກໄດ້: ກອງເລຂາຕ້ອງລົງທະບຽນຈຸດເຮັດວຽກນີ້ໃໝ່. ສິ່ງທີ່ບັນທຶກຢູ່ນີ້ຍັງອ່ານໄດ້ຄືເກົ່າ.</translation>
  </message>
  <message>
   <source>Type a passphrase.</source>
   <translation>ກະລຸນາພິມລະຫັດຜ່ານ.</translation>
  </message>
  <message>
   <source>The two are not the same. Type them again.</source>
   <translation>ສອງຊ່ອງບໍ່ຄືກັນ. ກະລຸນາພິມໃໝ່.</translation>
  </message>
  <message>
   <source>Quarter {n}, {year}</source>
   <translation>ໄຕມາດ {n}, {year}</translation>
  </message>
  <message>
   <source>A returned report counts once it is handed in again.</source>
   <translation>ບົດລາຍງານທີ່ສົ່ງຄືນ ຈະນັບເມື່ອຍື່ນມາອີກຄັ້ງ.</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>ແຂວງ</translation>
  </message>
  <message>
   <source>Provinces: {n}</source>
   <translation>ແຂວງ: {n}</translation>
  </message>
  <message>
   <source>Of which nothing came for the last full period: {n}</source>
   <translation>ທີ່ບໍ່ມີຫຍັງມາຮອດ ສຳລັບງວດເຕັມຫຼ້າສຸດ: {n}</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>ບໍ່ຮັບ</translation>
  </message>
  <message>
   <source>Bundle</source>
   <translation>ຊຸດຂໍ້ມູນ</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>ຜົນ</translation>
  </message>
  <message>
   <source>New</source>
   <translation>ໃໝ່</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>ຕ້ອງຕັດສິນ</translation>
  </message>
  <message>
   <source>What became of them</source>
   <translation>ຜົນຂອງແຕ່ລະຊຸດ</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>ປິດ</translation>
  </message>
  <message>
   <source>No bundle was merged.</source>
   <translation>ບໍ່ມີຊຸດຂໍ້ມູນຖືກລວມ.</translation>
  </message>
  <message>
   <source>Choose a bundle to read who made it and what is in it, or a desk to read what it is to be sent.</source>
   <translation>ເລືອກຊຸດຂໍ້ມູນເພື່ອອ່ານວ່າໃຜເຮັດ ແລະ ມີຫຍັງໃນນັ້ນ ຫຼື ເລືອກຈຸດເຮັດວຽກເພື່ອອ່ານວ່າຕ້ອງສົ່ງຫຍັງໃຫ້.</translation>
  </message>
  <message>
   <source>Part of the page</source>
   <translation>ສ່ວນຂອງໜ້າ</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ໄຟລ໌</translation>
  </message>
  <message>
   <source>For</source>
   <translation>ສຳລັບ</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>ເຮັດເມື່ອ</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>ການປ່ຽນແປງ</translation>
  </message>
  <message>
   <source>About</source>
   <translation>ກ່ຽວກັບ</translation>
  </message>
  <message>
   <source>Signed with</source>
   <translation>ເຊັນດ້ວຍ</translation>
  </message>
  <message>
   <source>What is in it</source>
   <translation>ເນື້ອໃນຂອງຊຸດ</translation>
  </message>
  <message>
   <source>any desk</source>
   <translation>ຈຸດໃດກໍໄດ້</translation>
  </message>
  <message>
   <source>{desk}, {role}, {country}</source>
   <translation>{desk}, {role}, {country}</translation>
  </message>
  <message>
   <source>The secretariat made it from this desk's request: it enrols this desk and brings all that it should hold. Have the number that it is signed with read to you by telephone, and compare it, before you set up this desk from it.</source>
   <translation>ກອງເລຂາເຮັດຈາກຄຳຮ້ອງຂອງຈຸດເຮັດວຽກນີ້: ຊຸດນີ້ລົງທະບຽນຈຸດເຮັດວຽກນີ້ ແລະ ເອົາທຸກຢ່າງທີ່ຕ້ອງມີມາໃຫ້. ກ່ອນຕັ້ງຈຸດເຮັດວຽກຈາກຊຸດນີ້ ຂໍໃຫ້ກອງເລຂາອ່ານເລກຂອງກະແຈທີ່ໃຊ້ເຊັນໃຫ້ທ່ານຟັງທາງໂທລະສັບ ແລະ ທຽບກັນ.</translation>
  </message>
  <message>
   <source>{n}, of which new here: {new}</source>
   <translation>{n}, ໃນນັ້ນໃໝ່ຢູ່ນີ້: {new}</translation>
  </message>
  <message>
   <source>Nothing stands in its way. A backup is made first, and the merge can be taken back.</source>
   <translation>ບໍ່ມີຫຍັງຕິດຂັດ. ຈະເຮັດສຳເນົາສຳຮອງກ່ອນ ແລະ ຖອນຄືນການລວມໄດ້.</translation>
  </message>
  <message>
   <source>Nothing stands in its way, but it holds nothing new.</source>
   <translation>ບໍ່ມີຫຍັງຕິດຂັດ ແຕ່ບໍ່ມີຫຍັງໃໝ່ໃນນັ້ນ.</translation>
  </message>
  <message>
   <source>An earlier bundle must come first. Merged now, it is kept, and taken over by itself once that one has come. Nothing is lost.</source>
   <translation>ຕ້ອງມີຊຸດຂໍ້ມູນກ່ອນໜ້າມາກ່ອນ. ຖ້າລວມດຽວນີ້ ຈະເກັບໄວ້ ແລະ ຮັບເອົາເອງເມື່ອຊຸດນັ້ນມາຮອດ. ບໍ່ມີຂໍ້ມູນໃດສູນຫາຍ.</translation>
  </message>
  <message>
   <source>It was made at this desk and holds nothing that is not here.</source>
   <translation>ຊຸດນີ້ເຮັດຢູ່ຈຸດເຮັດວຽກນີ້ ແລະ ທຸກຢ່າງໃນນັ້ນມີຢູ່ນີ້ແລ້ວ.</translation>
  </message>
  <message>
   <source>The very same bundle was merged on {when}. Merging it again changes nothing.</source>
   <translation>ຊຸດຂໍ້ມູນອັນດຽວກັນນີ້ໄດ້ລວມແລ້ວວັນທີ {when}. ລວມອີກກໍບໍ່ມີຫຍັງປ່ຽນ.</translation>
  </message>
  <message>
   <source>The very same bundle was merged on {when} and taken back since. Merging it again changes nothing; to have it again, take back what took it back.</source>
   <translation>ຊຸດຂໍ້ມູນອັນດຽວກັນນີ້ໄດ້ລວມວັນທີ {when} ແລະ ຖືກຖອນຄືນແລ້ວ. ລວມອີກກໍບໍ່ມີຫຍັງປ່ຽນ; ຖ້າຢາກໄດ້ຄືນ ໃຫ້ຖອນຄືນໃບຮັບຂອງການຖອນຄືນນັ້ນ.</translation>
  </message>
  <message>
   <source>It is kept only to be looked at. Ask its sender for it anew.</source>
   <translation>ເກັບໄວ້ເບິ່ງເທົ່ານັ້ນ. ຂໍຊຸດໃໝ່ຈາກຜູ້ສົ່ງ.</translation>
  </message>
  <message>
   <source>It is tried again by itself whenever another bundle was merged. Nothing is lost.</source>
   <translation>ລະບົບຈະລອງເອງອີກ ທຸກຄັ້ງທີ່ລວມຊຸດຂໍ້ມູນອື່ນ. ບໍ່ມີຂໍ້ມູນໃດສູນຫາຍ.</translation>
  </message>
  <message>
   <source>Kept since</source>
   <translation>ເກັບໄວ້ຕັ້ງແຕ່</translation>
  </message>
  <message>
   <source>Changes of {desks} are missing. Ask for the bundle before this one, or for a new one.</source>
   <translation>ຂາດການປ່ຽນແປງຂອງ {desks}. ຂໍຊຸດຂໍ້ມູນກ່ອນໜ້ານີ້ ຫຼື ຊຸດໃໝ່.</translation>
  </message>
  <message>
   <source>By</source>
   <translation>ໂດຍ</translation>
  </message>
  <message>
   <source>New changes</source>
   <translation>ການປ່ຽນແປງໃໝ່</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>ລາຍການ</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>ການຕັດສິນ</translation>
  </message>
  <message>
   <source>It was taken back: its fields show what they showed before.</source>
   <translation>ຖືກຖອນຄືນແລ້ວ: ຊ່ອງຂໍ້ມູນສະແດງຄືກັບກ່ອນໜ້າ.</translation>
  </message>
  <message>
   <source>Two desks wrote the same field, neither having seen the other's entry. Both are kept.</source>
   <translation>ສອງຈຸດເຮັດວຽກປ້ອນຊ່ອງດຽວກັນ ໂດຍຕ່າງຝ່າຍຕ່າງບໍ່ເຫັນຂໍ້ມູນຂອງກັນ. ເກັບໄວ້ທັງສອງ.</translation>
  </message>
  <message>
   <source>It held nothing that was not here.</source>
   <translation>ທຸກຢ່າງໃນນັ້ນມີຢູ່ນີ້ກ່ອນແລ້ວ.</translation>
  </message>
  <message>
   <source>Edited at both desks, in different fields: both entries stand</source>
   <translation>ແກ້ໄຂຢູ່ທັງສອງຈຸດ ແຕ່ຄົນລະຊ່ອງ: ຂໍ້ມູນທີ່ປ້ອນຄົງໄວ້ທັງສອງ</translation>
  </message>
  <message>
   <source>{record}: there {theirs}; here {mine}</source>
   <translation>{record}: ຢູ່ນັ້ນ {theirs}; ຢູ່ນີ້ {mine}</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>ຫຼັກຖານ</translation>
  </message>
  <message>
   <source>Made since</source>
   <translation>ເຮັດຕັ້ງແຕ່</translation>
  </message>
  <message>
   <source>It last wrote</source>
   <translation>ມາຫຼ້າສຸດ</translation>
  </message>
  <message>
   <source>Last bundle to it</source>
   <translation>ຊຸດຂໍ້ມູນຫຼ້າສຸດທີ່ສົ່ງໃຫ້</translation>
  </message>
  <message>
   <source>Everything this desk holds, to set up a new desk or for one that was never heard of.</source>
   <translation>ທຸກຢ່າງທີ່ຈຸດເຮັດວຽກນີ້ມີ ເພື່ອຕັ້ງຈຸດເຮັດວຽກໃໝ່ ຫຼື ສຳລັບຈຸດທີ່ບໍ່ເຄີຍມີຂ່າວ.</translation>
  </message>
  <message>
   <source>The secretariat revoked its certificate, as when a computer is stolen. It is sent nothing, and what is signed with its key is not taken over.</source>
   <translation>ກອງເລຂາໄດ້ຖອນໃບຢັ້ງຢືນຂອງຈຸດນັ້ນ ເຊັ່ນ ເມື່ອຄອມພິວເຕີຖືກລັກ. ຈະບໍ່ສົ່ງຫຍັງໃຫ້ຈຸດນັ້ນ ແລະ ບໍ່ຮັບເອົາສິ່ງທີ່ເຊັນດ້ວຍກະແຈຂອງຈຸດນັ້ນ.</translation>
  </message>
  <message>
   <source>No secretariat that this desk trusts vouches for it, so a bundle for it would lie open to everybody. Have it enrolled, or trust its secretariat, first; or write an open bundle for any desk.</source>
   <translation>ບໍ່ມີກອງເລຂາໃດທີ່ຈຸດເຮັດວຽກນີ້ເຊື່ອຖື ຮັບຮອງຈຸດນັ້ນ. ຊຸດຂໍ້ມູນສຳລັບຈຸດນັ້ນຈະເຂົ້າລະຫັດບໍ່ໄດ້ ແລະ ໃຜກໍອ່ານໄດ້. ໃຫ້ລົງທະບຽນຈຸດນັ້ນ ຫຼື ເຊື່ອຖືກອງເລຂາຂອງຈຸດນັ້ນກ່ອນ; ຫຼື ສ້າງຊຸດຂໍ້ມູນທີ່ບໍ່ເຂົ້າລະຫັດສຳລັບຈຸດໃດກໍໄດ້.</translation>
  </message>
  <message>
   <source>By its own word it has everything. There is nothing to send.</source>
   <translation>ຈຸດນັ້ນແຈ້ງວ່າມີຄົບແລ້ວ. ບໍ່ມີຫຍັງຕ້ອງສົ່ງ.</translation>
  </message>
  <message>
   <source>It knows all changes, and asked for files of evidence that it lacks.</source>
   <translation>ຈຸດນັ້ນຮູ້ການປ່ຽນແປງທັງໝົດແລ້ວ ແລະ ຂໍໄຟລ໌ຫຼັກຖານທີ່ຍັງຂາດ.</translation>
  </message>
  <message>
   <source>It is reckoned from what it last told. What is on its way since is sent once more.</source>
   <translation>ຄິດໄລ່ຈາກທີ່ຈຸດນັ້ນແຈ້ງຄັ້ງຫຼ້າສຸດ. ສິ່ງທີ່ກຳລັງສົ່ງໄປຫຼັງຈາກນັ້ນ ຈະສົ່ງໃຫ້ອີກເທື່ອໜຶ່ງ.</translation>
  </message>
  <message>
   <source>It never told what it has, so it is sent all that is meant for it.</source>
   <translation>ຈຸດນັ້ນບໍ່ເຄີຍແຈ້ງວ່າມີຫຍັງ ຈຶ່ງສົ່ງທຸກຢ່າງທີ່ຈຸດນັ້ນຄວນໄດ້ຮັບ.</translation>
  </message>
  <message>
   <source>This desk is not enrolled yet, so nobody would take its bundles over. “This desk” says what to do.</source>
   <translation>ຈຸດເຮັດວຽກນີ້ຍັງບໍ່ໄດ້ລົງທະບຽນ ຈຶ່ງບໍ່ມີໃຜຮັບເອົາຊຸດຂໍ້ມູນຂອງຈຸດນີ້. ເບິ່ງວິທີເຮັດຢູ່ “ຈຸດເຮັດວຽກນີ້”.</translation>
  </message>
  <message>
   <source>Has all of it</source>
   <translation>ມີຄົບແລ້ວ</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>ຍັງບໍ່ມີຫຍັງ</translation>
  </message>
  <message>
   <source>files: {n}, {size}</source>
   <translation>ໄຟລ໌: {n}, {size}</translation>
  </message>
  <message>
   <source>about {size}</source>
   <translation>ປະມານ {size}</translation>
  </message>
  <message>
   <source>Its certificate and all that it should hold, in one file that only it can open. The work can begin at once.</source>
   <translation>ໃບຢັ້ງຢືນ ແລະ ທຸກຢ່າງທີ່ຕ້ອງມີ ໃນໄຟລ໌ດຽວທີ່ມີແຕ່ຈຸດນັ້ນເປີດໄດ້. ເລີ່ມວຽກໄດ້ທັນທີ.</translation>
  </message>
  <message>
   <source>Send the answer alone</source>
   <translation>ສົ່ງສະເພາະຄຳຕອບ</translation>
  </message>
  <message>
   <source>A small file with its certificate. What it should hold follows by bundles, as usual.</source>
   <translation>ໄຟລ໌ນ້ອຍທີ່ມີໃບຢັ້ງຢືນ. ສິ່ງອື່ນທີ່ຕ້ອງມີຈະຕາມມາໃນຊຸດຂໍ້ມູນຕາມປົກກະຕິ.</translation>
  </message>
  <message>
   <source>It is the same desk as before with a new key, which its old key has signed too.</source>
   <translation>ເປັນຈຸດເຮັດວຽກເກົ່າທີ່ມີກະແຈໃໝ່ ເຊິ່ງກະແຈເກົ່າກໍໄດ້ເຊັນຮັບຮອງແລ້ວ.</translation>
  </message>
  <message>
   <source>Fingerprint of its key</source>
   <translation>ເລກຢັ້ງຢືນຂອງກະແຈ</translation>
  </message>
  <message>
   <source>Have its officer read this number to you by telephone, and compare every group. If one differs, cancel: somebody else made the request.</source>
   <translation>ຂໍໃຫ້ພະນັກງານຢູ່ຈຸດນັ້ນອ່ານເລກນີ້ໃຫ້ທ່ານຟັງທາງໂທລະສັບ ແລະ ທຽບທຸກກຸ່ມ. ຖ້າມີກຸ່ມໃດບໍ່ຄືກັນ ໃຫ້ຍົກເລີກ: ຜູ້ອື່ນເປັນຄົນເຮັດຄຳຮ້ອງ.</translation>
  </message>
  <message>
   <source>What you send back</source>
   <translation>ສິ່ງທີ່ທ່ານສົ່ງກັບຄືນ</translation>
  </message>
  <message>
   <source>Enrol the desk {name}?</source>
   <translation>ລົງທະບຽນຈຸດເຮັດວຽກ {name} ບໍ?</translation>
  </message>
  <message>
   <source>Enrol the desk</source>
   <translation>ລົງທະບຽນຈຸດເຮັດວຽກ</translation>
  </message>
  <message>
   <source>“{name}” asks as: {role}, {places}.</source>
   <translation>“{name}” ຮ້ອງຂໍເປັນ: {role}, {places}.</translation>
  </message>
  <message>
   <source>Another desk has this name already; its fingerprint is {f}. If the new one is to be told from it more easily, cancel, and have it set up under another name.</source>
   <translation>ມີຈຸດເຮັດວຽກອື່ນໃຊ້ຊື່ນີ້ແລ້ວ; ເລກຢັ້ງຢືນຂອງຈຸດນັ້ນແມ່ນ {f}. ຖ້າຢາກໃຫ້ຈຳແນກຈຸດໃໝ່ໄດ້ງ່າຍ ໃຫ້ຍົກເລີກ ແລະ ໃຫ້ຈຸດໃໝ່ໃຊ້ຊື່ອື່ນ.</translation>
  </message>
  <message>
   <source>Send a starter bundle, about {size}</source>
   <translation>ສົ່ງຊຸດຂໍ້ມູນເລີ່ມຕົ້ນ ປະມານ {size}</translation>
  </message>
  <message>
   <source>Fingerprint, as it was read to you</source>
   <translation>ເລກຢັ້ງຢືນຕາມທີ່ໄດ້ຍິນ</translation>
  </message>
  <message>
   <source>Thirty digits, in groups of five.</source>
   <translation>ຕົວເລກສາມສິບຕົວ ເປັນກຸ່ມລະຫ້າຕົວ.</translation>
  </message>
  <message>
   <source>Telephone this secretariat, at a number that you know from elsewhere. Have it read its fingerprint to you, and type what you hear. Do not take the number from the message that the file came with.</source>
   <translation>ໂທຫາກອງເລຂານີ້ ດ້ວຍເບີທີ່ທ່ານຮູ້ຈາກແຫຼ່ງອື່ນ. ຂໍໃຫ້ກອງເລຂາອ່ານເລກຢັ້ງຢືນໃຫ້ຟັງ ແລ້ວພິມຕາມທີ່ໄດ້ຍິນ. ຢ່າເອົາເລກຈາກຂໍ້ຄວາມທີ່ມາພ້ອມໄຟລ໌.</translation>
  </message>
  <message>
   <source>Trust the secretariat {name}?</source>
   <translation>ເຊື່ອຖືກອງເລຂາ {name} ບໍ?</translation>
  </message>
  <message>
   <source>Trust it</source>
   <translation>ເຊື່ອຖື</translation>
  </message>
  <message>
   <source>The file says that it is from “{name}”, {country}. If you trust it, this desk takes bundles over from it and from every desk that it enrols, now and later.</source>
   <translation>ໄຟລ໌ບອກວ່າມາຈາກ “{name}”, {country}. ຖ້າທ່ານເຊື່ອຖື ຈຸດເຮັດວຽກນີ້ຈະຮັບເອົາຊຸດຂໍ້ມູນຈາກກອງເລຂານັ້ນ ແລະ ຈາກທຸກຈຸດທີ່ກອງເລຂານັ້ນລົງທະບຽນໃຫ້ ທັງດຽວນີ້ ແລະ ຕໍ່ໄປ.</translation>
  </message>
  <message>
   <source>Without them the records come all the same. The other desk asks for the files with its next bundle.</source>
   <translation>ເຖິງບໍ່ມີໄຟລ໌ເຫຼົ່ານີ້ ລາຍການກໍໄປຮອດຄືກັນ. ຈຸດອີກຝ່າຍຈະຂໍໄຟລ໌ໃນຊຸດຂໍ້ມູນຕໍ່ໄປຂອງຕົນ.</translation>
  </message>
  <message>
   <source>How it is written</source>
   <translation>ວິທີສ້າງ</translation>
  </message>
  <message>
   <source>In one file</source>
   <translation>ເປັນໄຟລ໌ດຽວ</translation>
  </message>
  <message>
   <source>In parts of a size you choose</source>
   <translation>ແບ່ງເປັນສ່ວນຕາມຂະໜາດທີ່ເລືອກ</translation>
  </message>
  <message>
   <source>An e-mail mostly takes 10 to 25 MB. Most sticks take files up to 4,000 MB. Parts may arrive in any order, by different ways.</source>
   <translation>ອີເມວສ່ວນຫຼາຍຮັບໄດ້ 10 ຫາ 25 MB. USB ສ່ວນຫຼາຍຮັບໄຟລ໌ໄດ້ເຖິງ 4,000 MB. ແຕ່ລະສ່ວນມາຮອດກ່ອນຫຼັງ ຫຼື ຄົນລະທາງກໍໄດ້.</translation>
  </message>
  <message>
   <source>Largest part</source>
   <translation>ຂະໜາດສ່ວນໃຫຍ່ສຸດ</translation>
  </message>
  <message>
   <source>MB</source>
   <translation>MB</translation>
  </message>
  <message>
   <source>Choose where to…</source>
   <translation>ເລືອກບ່ອນບັນທຶກ…</translation>
  </message>
  <message>
   <source>Write a whole number of megabytes from {first} to {last}.</source>
   <translation>ພິມຈຳນວນ MB ເປັນເລກຖ້ວນ ຈາກ {first} ຫາ {last}.</translation>
  </message>
  <message>
   <source>Write bundles for {n} desks</source>
   <translation>ສ້າງຊຸດຂໍ້ມູນໃຫ້ {n} ຈຸດເຮັດວຽກ</translation>
  </message>
  <message>
   <source>Write a bundle for a new desk, or any</source>
   <translation>ສ້າງຊຸດຂໍ້ມູນໃຫ້ຈຸດໃໝ່ ຫຼື ຈຸດໃດກໍໄດ້</translation>
  </message>
  <message>
   <source>Write a bundle for {desk}</source>
   <translation>ສ້າງຊຸດຂໍ້ມູນໃຫ້ {desk}</translation>
  </message>
  <message>
   <source>Changes: {n}, about {size}.</source>
   <translation>ການປ່ຽນແປງ: {n}, ປະມານ {size}.</translation>
  </message>
  <message>
   <source>Closed: only the desk that each is for can read it.</source>
   <translatorcomment>said as 'encrypted: …'</translatorcomment>
   <translation>ເຂົ້າລະຫັດໄວ້: ມີແຕ່ຈຸດຜູ້ຮັບຂອງແຕ່ລະຊຸດທີ່ອ່ານໄດ້.</translation>
  </message>
  <message>
   <source>With the files of evidence: {n}, {size}</source>
   <translation>ພ້ອມໄຟລ໌ຫຼັກຖານ: {n}, {size}</translation>
  </message>
  <message>
   <source>It is being measured…</source>
   <translation>ກຳລັງຄິດໄລ່ຂະໜາດ…</translation>
  </message>
  <message>
   <source>About {size} in all. Files to carry: {n}.</source>
   <translation>ທັງໝົດປະມານ {size}. ໄຟລ໌ທີ່ຕ້ອງເອົາໄປ: {n}.</translation>
  </message>
  <message>
   <source>Measuring what is to be sent</source>
   <translation>ກຳລັງຄິດໄລ່ຂະໜາດຂອງສິ່ງທີ່ຈະສົ່ງ</translation>
  </message>
  <message>
   <source>Write a bundle</source>
   <translation>ສ້າງຊຸດຂໍ້ມູນ</translation>
  </message>
  <message>
   <source>Choose the folder for the bundles</source>
   <translation>ເລືອກໂຟນເດີສຳລັບຊຸດຂໍ້ມູນ</translation>
  </message>
  <message>
   <source>all</source>
   <translation>ທັງໝົດ</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>ເປີດໂຟນເດີ</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Changes: {n}. Size: {size}. You may remove the stick.</source>
   <translation>ສ້າງ “{file}” ແລ້ວ. ການປ່ຽນແປງ: {n}. ຂະໜາດ: {size}. ທ່ານຖອດ USB ອອກໄດ້.</translation>
  </message>
  <message>
   <source>Wrote {count} files, “{first}” to “{last}”, which may arrive in any order. Changes: {n}. Size: {size}. You may remove the stick.</source>
   <translation>ສ້າງ {count} ໄຟລ໌ແລ້ວ, “{first}” ຫາ “{last}”, ມາຮອດກ່ອນຫຼັງກໍໄດ້. ການປ່ຽນແປງ: {n}. ຂະໜາດ: {size}. ທ່ານຖອດ USB ອອກໄດ້.</translation>
  </message>
 </context>
 <context>
  <name>Field</name>
  <message>
   <source>About</source>
   <translation>ກ່ຽວກັບ</translation>
  </message>
  <message>
   <source>Reached on</source>
   <translation>ວັນທີບັນລຸ</translation>
  </message>
  <message>
   <source>Actual end</source>
   <translation>ວັນສິ້ນສຸດຕົວຈິງ</translation>
  </message>
  <message>
   <source>Actual start</source>
   <translation>ວັນເລີ່ມຕົວຈິງ</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>ຄຳຕອບ</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>ຕອບແລ້ວ</translation>
  </message>
  <message>
   <source>Assessment</source>
   <translation>ການປະເມີນ</translation>
  </message>
  <message>
   <source>Assessor</source>
   <translation>ຜູ້ປະເມີນ</translation>
  </message>
  <message>
   <source>Adopted date</source>
   <translatorcomment>“ກຳນົດທີ່ຮັບຮອງ”</translatorcomment>
   <translation>ກຳນົດທີ່ຮັບຮອງ</translation>
  </message>
  <message>
   <source>Adopted end</source>
   <translation>ກຳນົດສິ້ນສຸດທີ່ຮັບຮອງ</translation>
  </message>
  <message>
   <source>Adopted start</source>
   <translation>ກຳນົດເລີ່ມທີ່ຮັບຮອງ</translation>
  </message>
  <message>
   <source>Begins on</source>
   <translation>ເລີ່ມວັນທີ</translation>
  </message>
  <message>
   <source>Beneficiaries</source>
   <translation>ຜູ້ໄດ້ຮັບຜົນປະໂຫຍດ</translation>
  </message>
  <message>
   <source>Body</source>
   <translatorcomment>“ກົນໄກການປະຊຸມ”</translatorcomment>
   <translation>ກົນໄກການປະຊຸມ</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>ງົບປະມານ</translation>
  </message>
  <message>
   <source>Caption</source>
   <translation>ຄຳບັນຍາຍ</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>ລະຫັດ</translation>
  </message>
  <message>
   <source>Coherence</source>
   <translatorcomment>ຄວາມເຊື່ອມໂຍງ</translatorcomment>
   <translation>ຄວາມເຊື່ອມໂຍງ</translation>
  </message>
  <message>
   <source>Coherence: reason</source>
   <translation>ຄວາມເຊື່ອມໂຍງ: ເຫດຜົນ</translation>
  </message>
  <message>
   <source>Committed</source>
   <translatorcomment>“ທຶນຜູກພັນ”</translatorcomment>
   <translation>ທຶນຜູກພັນ</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>ຜູ້ຕິດຕໍ່</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>ປະເທດ</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>ສະກຸນເງິນ</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>ວັນທີ</translation>
  </message>
  <message>
   <source>Reason for delay</source>
   <translation>ສາເຫດຊັກຊ້າ</translation>
  </message>
  <message>
   <source>Delay explained</source>
   <translation>ອະທິບາຍຄວາມຊັກຊ້າ</translation>
  </message>
  <message>
   <source>In the bin</source>
   <translation>ຢູ່ໃນຖັງຂີ້ເຫຍື້ອ</translation>
  </message>
  <message>
   <source>Disbursed</source>
   <translation>ເບີກຈ່າຍ</translation>
  </message>
  <message>
   <source>District</source>
   <translation>ເມືອງ</translation>
  </message>
  <message>
   <source>Due on</source>
   <translation>ວັນຮອດກຳນົດ</translation>
  </message>
  <message>
   <source>Effectiveness</source>
   <translation>ປະສິດທິຜົນ</translation>
  </message>
  <message>
   <source>Effectiveness: reason</source>
   <translation>ປະສິດທິຜົນ: ເຫດຜົນ</translation>
  </message>
  <message>
   <source>Efficiency</source>
   <translation>ປະສິດທິພາບ</translation>
  </message>
  <message>
   <source>Efficiency: reason</source>
   <translation>ປະສິດທິພາບ: ເຫດຜົນ</translation>
  </message>
  <message>
   <source>Ends on</source>
   <translation>ສິ້ນສຸດວັນທີ</translation>
  </message>
  <message>
   <source>Fingerprint of its figures</source>
   <translation>ເລກຢັ້ງຢືນຂອງຕົວເລກ</translation>
  </message>
  <message>
   <source>Form of assessment</source>
   <translation>ຮູບແບບການປະເມີນ</translation>
  </message>
  <message>
   <source>Impact</source>
   <translation>ຜົນກະທົບ</translation>
  </message>
  <message>
   <source>Impact: reason</source>
   <translation>ຜົນກະທົບ: ເຫດຜົນ</translation>
  </message>
  <message>
   <source>Indicator</source>
   <translation>ຕົວຊີ້ວັດ</translation>
  </message>
  <message>
   <source>Issues</source>
   <translation>ບັນຫາ</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>ປະເພດ</translation>
  </message>
  <message>
   <source>Latitude</source>
   <translation>ເສັ້ນຂະໜານ</translation>
  </message>
  <message>
   <source>Lead organisation</source>
   <translatorcomment>“ໜ່ວຍງານຮັບຜິດຊອບຫຼັກ”, elsewhere ອົງການ for organisation</translatorcomment>
   <translation>ໜ່ວຍງານຮັບຜິດຊອບຫຼັກ</translation>
  </message>
  <message>
   <source>Logo</source>
   <translation>ໂລໂກ້</translation>
  </message>
  <message>
   <source>Longitude</source>
   <translation>ເສັ້ນແວງ</translation>
  </message>
  <message>
   <source>Measure of the Plan</source>
   <translation>ມາດຕະການຂອງແຜນ</translation>
  </message>
  <message>
   <source>Type of file</source>
   <translation>ປະເພດໄຟລ໌</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>ກອງປະຊຸມ</translation>
  </message>
  <message>
   <source>Mekong named first</source>
   <translation>ຂຶ້ນຕົ້ນດ້ວຍຊື່ແມ່ນ້ຳຂອງ</translation>
  </message>
  <message>
   <source>Men</source>
   <translation>ຜູ້ຊາຍ</translation>
  </message>
  <message>
   <source>Milestone</source>
   <translatorcomment>ຂີດໝາຍ is also used for a mark or aim; ຫຼັກໝາຍ would be the other choice. A native reader should choose; kept throughout.</translatorcomment>
   <translation>ຂີດໝາຍ</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>ຊື່</translation>
  </message>
  <message>
   <source>Name in the national language</source>
   <translation>ຊື່ເປັນພາສາຂອງປະເທດ</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>ວຽກທີ່ໄດ້ເຮັດ</translation>
  </message>
  <message>
   <source>Next steps</source>
   <translation>ແຜນຕໍ່ໄປ</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>ໝາຍເຫດ</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>ເລກທີ</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>ຈຸດປະສົງ</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>ອົງການ</translation>
  </message>
  <message>
   <source>Who follows it up</source>
   <translation>ຜູ້ຕິດຕາມ</translation>
  </message>
  <message>
   <source>Fingerprint of its pages</source>
   <translation>ເລກຢັ້ງຢືນຂອງໜ້າເອກະສານ</translation>
  </message>
  <message>
   <source>Part in the project</source>
   <translation>ບົດບາດໃນໂຄງການ</translation>
  </message>
  <message>
   <source>For one US dollar</source>
   <translation>ຕໍ່ 1 ໂດລາສະຫະລັດ</translation>
  </message>
  <message>
   <source>End of the period</source>
   <translation>ທ້າຍງວດ</translation>
  </message>
  <message>
   <source>Start of the period</source>
   <translation>ຕົ້ນງວດ</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>ສະຖານທີ່</translation>
  </message>
  <message>
   <source>Forecast date</source>
   <translation>ວັນທີຄາດຄະເນ</translation>
  </message>
  <message>
   <source>Planned end</source>
   <translation>ວັນສິ້ນສຸດຕາມແຜນ</translation>
  </message>
  <message>
   <source>Planned start</source>
   <translation>ວັນເລີ່ມຕາມແຜນ</translation>
  </message>
  <message>
   <source>Place in the order</source>
   <translation>ລຳດັບ</translation>
  </message>
  <message>
   <source>Waits for</source>
   <translation>ລໍຖ້າຂີດໝາຍ</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>ຄວາມຄືບໜ້າ</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>ໂຄງການ</translation>
  </message>
  <message>
   <source>On the list for next year</source>
   <translation>ໃນບັນຊີປີໜ້າ</translation>
  </message>
  <message>
   <source>Proposed for the year</source>
   <translation>ສະເໜີສຳລັບປີ</translation>
  </message>
  <message>
   <source>Proposed for the list</source>
   <translation>ສະເໜີເຂົ້າບັນຊີ</translation>
  </message>
  <message>
   <source>Lead province</source>
   <translation>ແຂວງເຈົ້າການ</translation>
  </message>
  <message>
   <source>Is a question</source>
   <translation>ເປັນຄຳຖາມ</translation>
  </message>
  <message>
   <source>Relevance</source>
   <translatorcomment>ຄວາມສອດຄ່ອງ</translatorcomment>
   <translation>ຄວາມສອດຄ່ອງ</translation>
  </message>
  <message>
   <source>Relevance: reason</source>
   <translation>ຄວາມສອດຄ່ອງ: ເຫດຜົນ</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>ບົດລາຍງານ</translation>
  </message>
  <message>
   <source>Responsible</source>
   <translation>ຜູ້ຮັບຜິດຊອບ</translation>
  </message>
  <message>
   <source>Reason for return</source>
   <translation>ເຫດຜົນທີ່ສົ່ງຄືນ</translation>
  </message>
  <message>
   <source>Fingerprint of the file</source>
   <translation>ເລກຢັ້ງຢືນຂອງໄຟລ໌</translation>
  </message>
  <message>
   <source>Short name</source>
   <translation>ຊື່ຫຍໍ້</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>ຂະໜາດ</translation>
  </message>
  <message>
   <source>Source of funds</source>
   <translation>ແຫຼ່ງທຶນ</translation>
  </message>
  <message>
   <source>Name of the source</source>
   <translation>ຊື່ແຫຼ່ງທຶນ</translation>
  </message>
  <message>
   <source>Spending</source>
   <translation>ການໃຊ້ຈ່າຍ</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>ໃຊ້ຈ່າຍແລ້ວ</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>ຂັ້ນຕອນ</translation>
  </message>
  <message>
   <source>State</source>
   <translation>ສະພາບ</translation>
  </message>
  <message>
   <source>Status as judged</source>
   <translation>ສະຖານະຕາມການຕີລາຄາ</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>ສະຫຼຸບຫຍໍ້</translation>
  </message>
  <message>
   <source>Sustainability</source>
   <translation>ຄວາມຍືນຍົງ</translation>
  </message>
  <message>
   <source>Sustainability: reason</source>
   <translation>ຄວາມຍືນຍົງ: ເຫດຜົນ</translation>
  </message>
  <message>
   <source>Taken on</source>
   <translation>ຖ່າຍວັນທີ</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>ຄາດໝາຍ</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>ຂໍ້ຄວາມ</translation>
  </message>
  <message>
   <source>Title in English</source>
   <translation>ຊື່ພາສາອັງກິດ</translation>
  </message>
  <message>
   <source>Title in the national language</source>
   <translation>ຊື່ເປັນພາສາຂອງປະເທດ</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>ຫົວໜ່ວຍ</translation>
  </message>
  <message>
   <source>Means of verification</source>
   <translation>ວິທີກວດສອບ</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>ນ້ຳໜັກ</translation>
  </message>
  <message>
   <source>Women</source>
   <translation>ແມ່ຍິງ</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>ປີ</translation>
  </message>
  <message>
   <source>Youth</source>
   <translation>ຊາວໜຸ່ມ</translation>
  </message>
  <message>
   <source>As of the day</source>
   <translation>ຂໍ້ມູນຮອດວັນທີ</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>ແຂວງ</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>ຄ່າພື້ນຖານ</translation>
  </message>
  <message>
   <source>Figure</source>
   <translation>ຄ່າຕົວຈິງ</translation>
  </message>
  <message>
   <source>Progress as reported</source>
   <translation>ຄວາມຄືບໜ້າຕາມລາຍງານ</translation>
  </message>
  <message>
   <source>Women among them</source>
   <translation>ໃນນັ້ນແມ່ຍິງ</translation>
  </message>
  <message>
   <source>Rate of the day</source>
   <translation>ອັດຕາຂອງວັນທີ</translation>
  </message>
 </context>
 <context>
  <name>Figure</name>
  <message>
   <source>{number} M</source>
   <translation>{number} ລ້ານ</translation>
  </message>
 </context>
 <context>
  <name>Figures</name>
  <message>
   <source>Country or province</source>
   <translation>ປະເທດ ຫຼື ແຂວງ</translation>
  </message>
  <message>
   <source>Choose any part to see its projects.</source>
   <translation>ເລືອກສ່ວນໃດໜຶ່ງ ເພື່ອເບິ່ງໂຄງການຂອງສ່ວນນັ້ນ.</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>ພິມອອກ…</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>ທຶນ</translation>
  </message>
  <message>
   <source>Adding up</source>
   <translation>ກຳລັງຄິດໄລ່ຍອດລວມ</translation>
  </message>
  <message>
   <source>As of {day}, as known at the desk “{desk}”.</source>
   <translation>ຂໍ້ມູນຮອດວັນທີ {day} ຕາມທີ່ຮູ້ຢູ່ຈຸດເຮັດວຽກ “{desk}”.</translation>
  </message>
  <message>
   <source>Nothing is missing that this desk knows of.</source>
   <translation>ຕາມທີ່ຮູ້ຢູ່ຈຸດເຮັດວຽກນີ້ ບໍ່ມີຂໍ້ມູນທີ່ຂາດ.</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>Take this filter away</source>
   <translation>ເອົາຕົວກັ່ນຕອງນີ້ອອກ</translation>
  </message>
  <message>
   <source>Add filter</source>
   <translation>ເພີ່ມຕົວກັ່ນຕອງ</translation>
  </message>
  <message>
   <source>Group by</source>
   <translation>ຈັດກຸ່ມຕາມ</translation>
  </message>
  <message>
   <source>Filters ({n})</source>
   <translation>ຕົວກັ່ນຕອງ ({n})</translation>
  </message>
 </context>
 <context>
  <name>Fonts</name>
  <message>
   <source>The font {family} is missing, so texts cannot be shown or printed. Install the program again; your data is safe.</source>
   <translation>ບໍ່ມີຟອນ {family} ຈຶ່ງສະແດງ ຫຼື ພິມຂໍ້ຄວາມບໍ່ໄດ້. ໃຫ້ຕິດຕັ້ງໂປຣແກຣມໃໝ່; ຂໍ້ມູນຂອງທ່ານຍັງປອດໄພ.</translation>
  </message>
 </context>
 <context>
  <name>Form</name>
  <message>
   <source>{label} (optional)</source>
   <translation>{label} (ບໍ່ບັງຄັບ)</translation>
  </message>
  <message>
   <source>This is not a number. Write it as {example}.</source>
   <translation>ນີ້ບໍ່ແມ່ນຕົວເລກ. ໃຫ້ຂຽນເປັນ {example}.</translation>
  </message>
  <message>
   <source>Write a whole number here.</source>
   <translation>ໃຫ້ຂຽນຈຳນວນຖ້ວນຢູ່ນີ້.</translation>
  </message>
  <message>
   <source>Choose a day</source>
   <translation>ເລືອກວັນທີ</translation>
  </message>
  <message>
   <source>This is not a date. Write it as {example}.</source>
   <translation>ນີ້ບໍ່ແມ່ນວັນທີ. ໃຫ້ຂຽນເປັນ {example}.</translation>
  </message>
  <message>
   <source>Not chosen</source>
   <translation>ຍັງບໍ່ໄດ້ເລືອກ</translation>
  </message>
  <message>
   <source>Choose one from the list: type some of its words, then press Enter.</source>
   <translation>ເລືອກຈາກລາຍການ: ພິມບາງຄຳໃນນັ້ນ ແລ້ວກົດ Enter.</translation>
  </message>
 </context>
 <context>
  <name>Funding</name>
  <message>
   <source>Committed</source>
   <translation>ທຶນຜູກພັນ</translation>
  </message>
  <message>
   <source>Disbursed</source>
   <translation>ເບີກຈ່າຍ</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>ໃຊ້ຈ່າຍແລ້ວ</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>ແຫຼ່ງທຶນ</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>ປີ</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>ທຶນ</translation>
  </message>
  <message>
   <source>No money is entered for this project.</source>
   <translation>ຍັງບໍ່ໄດ້ໃສ່ທຶນສຳລັບໂຄງການນີ້.</translation>
  </message>
  <message>
   <source>{spent} spent of {committed}</source>
   <translation>ໃຊ້ຈ່າຍ {spent} ໃນ {committed}</translation>
  </message>
  <message>
   <source>Total in {currency}</source>
   <translation>ລວມເປັນ {currency}</translation>
  </message>
  <message>
   <source>Source not given</source>
   <translation>ບໍ່ໄດ້ບອກແຫຼ່ງທຶນ</translation>
  </message>
 </context>
 <context>
  <name>FundingKind</name>
  <message>
   <source>Cash</source>
   <translation>ເງິນສົດ</translation>
  </message>
  <message>
   <source>In kind</source>
   <translation>ວັດຖຸ</translation>
  </message>
 </context>
 <context>
  <name>GoTo</name>
  <message>
   <source>Page, project, place, code…</source>
   <translation>ໜ້າ, ໂຄງການ, ສະຖານທີ່, ລະຫັດ…</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>ພົບ</translation>
  </message>
  <message>
   <source>Looking through the projects…</source>
   <translation>ກຳລັງຊອກໃນໂຄງການ…</translation>
  </message>
  <message>
   <source>No page and no project was found for “{words}”.</source>
   <translation>ບໍ່ພົບໜ້າ ຫຼື ໂຄງການສຳລັບ “{words}”.</translation>
  </message>
 </context>
 <context>
  <name>Header</name>
  <message>
   <source>More</source>
   <translation>ເພີ່ມເຕີມ</translation>
  </message>
 </context>
 <context>
  <name>Heading</name>
  <message>
   <source>Project</source>
   <translation>ໂຄງການ</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>ສະກຸນເງິນ</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>ໝາຍເຫດ</translation>
  </message>
  <message>
   <source>Period from</source>
   <translation>ງວດແຕ່ວັນທີ</translation>
  </message>
  <message>
   <source>Period to</source>
   <translation>ງວດຮອດວັນທີ</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>ລະຫັດ</translation>
  </message>
  <message>
   <source>Title</source>
   <translatorcomment>said as 'title in English', to be told from the title in the national language</translatorcomment>
   <translation>ຊື່ພາສາອັງກິດ</translation>
  </message>
  <message>
   <source>Title in the national language</source>
   <translation>ຊື່ເປັນພາສາຂອງປະເທດ</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>ຈຸດປະສົງ</translation>
  </message>
  <message>
   <source>Measure of the Plan</source>
   <translation>ມາດຕະການຂອງແຜນ</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>ປະເທດ</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>ແຂວງ</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>ສະຖານທີ່</translation>
  </message>
  <message>
   <source>Lead organisation</source>
   <translation>ໜ່ວຍງານຮັບຜິດຊອບຫຼັກ</translation>
  </message>
  <message>
   <source>Stage</source>
   <translatorcomment>“ຂັ້ນຕອນໂຄງການ”, elsewhere only ຂັ້ນຕອນ; offices often write ສະຖານະໂຄງການ</translatorcomment>
   <translation>ຂັ້ນຕອນໂຄງການ</translation>
  </message>
  <message>
   <source>Progress (%)</source>
   <translation>ຄວາມຄືບໜ້າ (%)</translation>
  </message>
  <message>
   <source>Planned start</source>
   <translation>ວັນເລີ່ມຕາມແຜນ</translation>
  </message>
  <message>
   <source>Planned end</source>
   <translation>ວັນສິ້ນສຸດຕາມແຜນ</translation>
  </message>
  <message>
   <source>Actual start</source>
   <translation>ວັນເລີ່ມຕົວຈິງ</translation>
  </message>
  <message>
   <source>Actual end</source>
   <translation>ວັນສິ້ນສຸດຕົວຈິງ</translation>
  </message>
  <message>
   <source>Adopted start</source>
   <translation>ກຳນົດເລີ່ມທີ່ຮັບຮອງ</translation>
  </message>
  <message>
   <source>Adopted end</source>
   <translation>ກຳນົດສິ້ນສຸດທີ່ຮັບຮອງ</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>ງົບປະມານ</translation>
  </message>
  <message>
   <source>Beneficiaries</source>
   <translation>ຜູ້ໄດ້ຮັບຜົນປະໂຫຍດ</translation>
  </message>
  <message>
   <source>Women among them</source>
   <translation>ໃນນັ້ນແມ່ຍິງ</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>ຜູ້ຕິດຕໍ່</translation>
  </message>
  <message>
   <source>Proposal</source>
   <translation>ການສະເໜີ</translation>
  </message>
  <message>
   <source>Proposed for the year</source>
   <translation>ສະເໜີສຳລັບປີ</translation>
  </message>
  <message>
   <source>Latitude</source>
   <translation>ເສັ້ນຂະໜານ</translation>
  </message>
  <message>
   <source>Longitude</source>
   <translation>ເສັ້ນແວງ</translation>
  </message>
  <message>
   <source>Milestone</source>
   <translation>ຂີດໝາຍ</translation>
  </message>
  <message>
   <source>Milestone in the national language</source>
   <translation>ຂີດໝາຍເປັນພາສາຂອງປະເທດ</translation>
  </message>
  <message>
   <source>Work begins</source>
   <translation>ວັນເລີ່ມວຽກ</translation>
  </message>
  <message>
   <source>Adopted date</source>
   <translation>ກຳນົດທີ່ຮັບຮອງ</translation>
  </message>
  <message>
   <source>Planned date</source>
   <translation>ວັນທີຕາມແຜນ</translation>
  </message>
  <message>
   <source>Actual date</source>
   <translation>ວັນທີຕົວຈິງ</translation>
  </message>
  <message>
   <source>Weight (%)</source>
   <translation>ນ້ຳໜັກ (%)</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>ສະຖານະ</translation>
  </message>
  <message>
   <source>Reason for delay</source>
   <translation>ສາເຫດຊັກຊ້າ</translation>
  </message>
  <message>
   <source>Delay in words</source>
   <translation>ຄຳອະທິບາຍຄວາມຊັກຊ້າ</translation>
  </message>
  <message>
   <source>Responsible organisation</source>
   <translation>ອົງການຮັບຜິດຊອບ</translation>
  </message>
  <message>
   <source>Means of verification</source>
   <translation>ວິທີກວດສອບ</translation>
  </message>
  <message>
   <source>Waits for milestone</source>
   <translation>ລໍຖ້າຂີດໝາຍ</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>ລຳດັບ</translation>
  </message>
  <message>
   <source>Source of funds</source>
   <translation>ແຫຼ່ງທຶນ</translation>
  </message>
  <message>
   <source>Name of the source</source>
   <translation>ຊື່ແຫຼ່ງທຶນ</translation>
  </message>
  <message>
   <source>Cash or in kind</source>
   <translation>ເງິນສົດ ຫຼື ວັດຖຸ</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>ປີ</translation>
  </message>
  <message>
   <source>Committed</source>
   <translation>ທຶນຜູກພັນ</translation>
  </message>
  <message>
   <source>Disbursed</source>
   <translation>ເບີກຈ່າຍ</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>ໃຊ້ຈ່າຍແລ້ວ</translation>
  </message>
  <message>
   <source>Indicator</source>
   <translation>ຕົວຊີ້ວັດ</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>ຫົວໜ່ວຍ</translation>
  </message>
  <message>
   <source>How values add up</source>
   <translation>ວິທີລວມຄ່າ</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translatorcomment>“ຄ່າພື້ນຖານ”</translatorcomment>
   <translation>ຄ່າພື້ນຖານ</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>ຄາດໝາຍ</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>ຄ່າຕົວຈິງ</translation>
  </message>
  <message>
   <source>Women</source>
   <translation>ແມ່ຍິງ</translation>
  </message>
  <message>
   <source>Men</source>
   <translation>ຜູ້ຊາຍ</translation>
  </message>
  <message>
   <source>Youth</source>
   <translation>ຊາວໜຸ່ມ</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>ວຽກທີ່ໄດ້ເຮັດ</translation>
  </message>
  <message>
   <source>Spending</source>
   <translation>ການໃຊ້ຈ່າຍ</translation>
  </message>
  <message>
   <source>Issues</source>
   <translation>ບັນຫາ</translation>
  </message>
  <message>
   <source>Next steps</source>
   <translation>ແຜນຕໍ່ໄປ</translation>
  </message>
  <message>
   <source>State</source>
   <translation>ສະພາບ</translation>
  </message>
  <message>
   <source>Reason of the return</source>
   <translation>ເຫດຜົນທີ່ສົ່ງຄືນ</translation>
  </message>
  <message>
   <source>Suggestion</source>
   <translation>ຂໍ້ສະເໜີແນະ</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>ຜູ້ຕິດຕາມ</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>ຮອດກຳນົດ</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>ຄຳຕອບ</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>ຊື່</translation>
  </message>
  <message>
   <source>Name in the national language</source>
   <translation>ຊື່ອົງການເປັນພາສາຂອງປະເທດ</translation>
  </message>
  <message>
   <source>Short name</source>
   <translation>ຊື່ຫຍໍ້</translation>
  </message>
  <message>
   <source>Kind of organisation</source>
   <translation>ປະເພດອົງການ</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>ກົນໄກການປະຊຸມ</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>ວັນທຳອິດ</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>ວັນສຸດທ້າຍ</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>ສະຫຼຸບຫຍໍ້</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>ວັນທີ</translation>
  </message>
  <message>
   <source>For one US dollar</source>
   <translation>ຕໍ່ 1 ໂດລາສະຫະລັດ</translation>
  </message>
 </context>
 <context>
  <name>Headings</name>
  <message>
   <source>Headings of “{table}”</source>
   <translation>ຫົວຖັນຂອງ “{table}”</translation>
  </message>
 </context>
 <context>
  <name>Iati</name>
  <message>
   <source>Left out whole, being without a title: {projects}.</source>
   <translation>ບໍ່ເອົາທັງໂຄງການ ຍ້ອນບໍ່ມີຊື່: {projects}.</translation>
  </message>
  <message>
   <source>Left out whole, being without a stage: {projects}.</source>
   <translation>ບໍ່ເອົາທັງໂຄງການ ຍ້ອນບໍ່ມີຂັ້ນຕອນ: {projects}.</translation>
  </message>
  <message>
   <source>Left out whole, being without a date of start or end: {projects}.</source>
   <translation>ບໍ່ເອົາທັງໂຄງການ ຍ້ອນບໍ່ມີວັນເລີ່ມ ຫຼື ວັນສິ້ນສຸດ: {projects}.</translation>
  </message>
  <message>
   <source>Days left out ({n}), since an actual day lies ahead or an end before its start: {projects}.</source>
   <translation>ວັນທີທີ່ບໍ່ເອົາ ({n}) ຍ້ອນວັນທີຕົວຈິງຍັງບໍ່ທັນຮອດ ຫຼື ວັນສິ້ນສຸດຢູ່ກ່ອນວັນເລີ່ມ: {projects}.</translation>
  </message>
  <message>
   <source>Places left out ({n}), since their coordinates are not on the globe: {projects}.</source>
   <translation>ສະຖານທີ່ທີ່ບໍ່ເອົາ ({n}) ຍ້ອນພິກັດບໍ່ຢູ່ເທິງໜ່ວຍໂລກ: {projects}.</translation>
  </message>
  <message>
   <source>Budgets left out ({n}), since a budget must have a currency and be of one year at most: {projects}.</source>
   <translation>ງົບປະມານທີ່ບໍ່ເອົາ ({n}) ຍ້ອນງົບປະມານຕ້ອງມີສະກຸນເງິນ ແລະ ກວມເວລາບໍ່ເກີນໜຶ່ງປີ: {projects}.</translation>
  </message>
  <message>
   <source>Funding lines left out ({n}), since they have no year: {projects}.</source>
   <translation>ລາຍການທຶນທີ່ບໍ່ເອົາ ({n}) ຍ້ອນບໍ່ມີປີ: {projects}.</translation>
  </message>
  <message>
   <source>Funding lines left out ({n}), since their currency is not known: {projects}.</source>
   <translation>ລາຍການທຶນທີ່ບໍ່ເອົາ ({n}) ຍ້ອນບໍ່ຮູ້ສະກຸນເງິນ: {projects}.</translation>
  </message>
  <message>
   <source>Amounts left out ({n}), since they are too large or too fine: {projects}.</source>
   <translation>ຈຳນວນເງິນທີ່ບໍ່ເອົາ ({n}) ຍ້ອນໃຫຍ່ ຫຼື ລະອຽດເກີນໄປ: {projects}.</translation>
  </message>
  <message>
   <source>Indicators left out ({n}), since they have no title: {projects}.</source>
   <translation>ຕົວຊີ້ວັດທີ່ບໍ່ເອົາ ({n}) ຍ້ອນບໍ່ມີຊື່: {projects}.</translation>
  </message>
  <message>
   <source>Baselines left out ({n}), since the project has no start to date them by: {projects}.</source>
   <translation>ຄ່າພື້ນຖານທີ່ບໍ່ເອົາ ({n}) ຍ້ອນໂຄງການບໍ່ມີວັນເລີ່ມທີ່ຈະໃຊ້ເປັນວັນທີຂອງຄ່ານີ້: {projects}.</translation>
  </message>
  <message>
   <source>Targets left out ({n}), since the project has no start and end: {projects}.</source>
   <translation>ຄາດໝາຍທີ່ບໍ່ເອົາ ({n}) ຍ້ອນໂຄງການບໍ່ມີວັນເລີ່ມ ແລະ ວັນສິ້ນສຸດຄົບ: {projects}.</translation>
  </message>
  <message>
   <source>Values left out ({n}), since their period does not begin and end: {projects}.</source>
   <translation>ຄ່າທີ່ບໍ່ເອົາ ({n}) ຍ້ອນງວດບໍ່ມີວັນເລີ່ມ ແລະ ວັນສິ້ນສຸດຄົບ: {projects}.</translation>
  </message>
  <message>
   <source>{projects} and others ({n})</source>
   <translation>{projects} ແລະ ໂຄງການອື່ນ ({n})</translation>
  </message>
  <message>
   <source>Writing the activities</source>
   <translation>ກຳລັງສ້າງໄຟລ໌ກິດຈະກຳ</translation>
  </message>
  <message>
   <source>There is no project that can be told: an activity must have a title, a stage and a date. Nothing was written. Enter them and write the file again.</source>
   <translation>ບໍ່ມີໂຄງການໃດທີ່ລາຍງານໄດ້: ກິດຈະກຳຕ້ອງມີຊື່, ຂັ້ນຕອນ ແລະ ວັນທີ. ບໍ່ໄດ້ບັນທຶກຫຍັງ. ໃຫ້ປ້ອນສິ່ງເຫຼົ່ານີ້ ແລ້ວສ້າງໄຟລ໌ອີກຄັ້ງ.</translation>
  </message>
 </context>
 <context>
  <name>IndicatorKind</name>
  <message>
   <source>Sum of all periods</source>
   <translation>ລວມທຸກງວດ</translation>
  </message>
  <message>
   <source>Last value</source>
   <translation>ຄ່າຫຼ້າສຸດ</translation>
  </message>
  <message>
   <source>Percentage</source>
   <translation>ເປີເຊັນ</translation>
  </message>
 </context>
 <context>
  <name>Kind</name>
  <message>
   <source>Project</source>
   <translation>ໂຄງການ</translation>
  </message>
  <message>
   <source>Further measure</source>
   <translation>ມາດຕະການເພີ່ມ</translation>
  </message>
  <message>
   <source>Further place</source>
   <translation>ສະຖານທີ່ເພີ່ມ</translation>
  </message>
  <message>
   <source>Partner</source>
   <translation>ຄູ່ຮ່ວມງານ</translation>
  </message>
  <message>
   <source>Milestone</source>
   <translation>ຂີດໝາຍ</translation>
  </message>
  <message>
   <source>Progress report</source>
   <translation>ບົດລາຍງານຄວາມຄືບໜ້າ</translation>
  </message>
  <message>
   <source>Funding line</source>
   <translation>ລາຍການທຶນ</translation>
  </message>
  <message>
   <source>Exchange rate</source>
   <translation>ອັດຕາແລກປ່ຽນ</translation>
  </message>
  <message>
   <source>Indicator</source>
   <translation>ຕົວຊີ້ວັດ</translation>
  </message>
  <message>
   <source>Indicator's value</source>
   <translation>ຄ່າຕົວຊີ້ວັດ</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>ຫຼັກຖານ</translation>
  </message>
  <message>
   <source>Assessment</source>
   <translation>ການປະເມີນ</translation>
  </message>
  <message>
   <source>Suggestion for improvement</source>
   <translation>ຂໍ້ສະເໜີແນະເພື່ອປັບປຸງ</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>ກອງປະຊຸມ</translation>
  </message>
  <message>
   <source>Decision</source>
   <translatorcomment>“ມະຕິ” of a meeting; a decision in a conflict is ການຕັດສິນ</translatorcomment>
   <translation>ມະຕິ</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>ອົງການ</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>ຄຳເຫັນ</translation>
  </message>
  <message>
   <source>Edition of a report</source>
   <translation>ສະບັບຂອງບົດລາຍງານ</translation>
  </message>
  <message>
   <source>Letterhead</source>
   <translatorcomment>“ຫົວເອກະສານ” (head of the document) may be taken for any heading; an official may say “ຫົວໜັງສື” or “ຫົວບົດລາຍງານ”.</translatorcomment>
   <translation>ຫົວເອກະສານ</translation>
  </message>
 </context>
 <context>
  <name>Kind of measure</name>
  <message>
   <source>Meeting</source>
   <translation>ກອງປະຊຸມ</translation>
  </message>
  <message>
   <source>Plan or programme</source>
   <translation>ແຜນ ຫຼື ແຜນງານ</translation>
  </message>
  <message>
   <source>Policy and rules</source>
   <translation>ນະໂຍບາຍ ແລະ ລະບຽບການ</translation>
  </message>
  <message>
   <source>Platform or network</source>
   <translation>ເວທີ ຫຼື ເຄືອຂ່າຍ</translation>
  </message>
  <message>
   <source>Study and research</source>
   <translation>ການສຶກສາ ແລະ ຄົ້ນຄວ້າ</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>ການຝຶກອົບຮົມ</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>ການແລກປ່ຽນ</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>ໂຄງການ</translation>
  </message>
  <message>
   <source>Infrastructure</source>
   <translation>ພື້ນຖານໂຄງລ່າງ</translation>
  </message>
  <message>
   <source>Finance</source>
   <translation>ການເງິນ</translation>
  </message>
  <message>
   <source>Promotion and publicity</source>
   <translation>ການສົ່ງເສີມ ແລະ ເຜີຍແຜ່</translation>
  </message>
 </context>
 <context>
  <name>Letterhead</name>
  <message>
   <source>Lancang-Mekong Cooperation</source>
   <translation>ການຮ່ວມມືລ້ານຊ້າງ-ແມ່ນ້ຳຂອງ</translation>
  </message>
  <message>
   <source>Mekong-Lancang Cooperation</source>
   <translation>ການຮ່ວມມືແມ່ນ້ຳຂອງ-ລ້ານຊ້າງ</translation>
  </message>
  <message>
   <source>“{file}” is no picture that can be printed. Nothing was changed. Choose a JPEG, PNG or WebP file.</source>
   <translation>“{file}” ບໍ່ແມ່ນຮູບທີ່ພິມໄດ້. ບໍ່ມີການປ່ຽນແປງໃດໆ. ໃຫ້ເລືອກໄຟລ໌ JPEG, PNG ຫຼື WebP.</translation>
  </message>
  <message>
   <source>Name of the cooperation</source>
   <translation>ຊື່ຂອງການຮ່ວມມື</translation>
  </message>
  <message>
   <source>Choose a picture…</source>
   <translation>ເລືອກຮູບ…</translation>
  </message>
  <message>
   <source>No logo</source>
   <translation>ບໍ່ໃສ່ໂລໂກ້</translation>
  </message>
  <message>
   <source>All reports of the country are printed so; it goes to the provinces with the bundles.</source>
   <translation>ບົດລາຍງານທັງໝົດຂອງປະເທດຈະພິມແບບນີ້; ຫົວເອກະສານຈະສົ່ງໄປຫາແຂວງພ້ອມຊຸດຂໍ້ມູນ.</translation>
  </message>
  <message>
   <source>Logo on the first page</source>
   <translation>ໂລໂກ້ຢູ່ໜ້າທຳອິດ</translation>
  </message>
  <message>
   <source>Letterhead</source>
   <translatorcomment>ຫົວເອກະສານ could be read as a page header; the alternative is ຫົວຈົດໝາຍ</translatorcomment>
   <translation>ຫົວເອກະສານ</translation>
  </message>
  <message>
   <source>Use this letterhead</source>
   <translation>ໃຊ້ຫົວເອກະສານນີ້</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>ຮູບ</translation>
  </message>
  <message>
   <source>Choose a picture</source>
   <translation>ເລືອກຮູບ</translation>
  </message>
  <message>
   <source>There is no logo.</source>
   <translation>ບໍ່ມີໂລໂກ້.</translation>
  </message>
  <message>
   <source>Logo</source>
   <translation>ໂລໂກ້</translation>
  </message>
 </context>
 <context>
  <name>MeetingState</name>
  <message>
   <source>Planned</source>
   <translation>ວາງແຜນໄວ້</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>ຈັດແລ້ວ</translation>
  </message>
  <message>
   <source>Postponed</source>
   <translation>ເລື່ອນອອກໄປ</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>ຍົກເລີກແລ້ວ</translation>
  </message>
 </context>
 <context>
  <name>Merge</name>
  <message>
   <source>The bundle names more desks or provinces than a desk can hold. Nothing of it was applied.</source>
   <translation>ຊຸດຂໍ້ມູນບອກຊື່ຈຸດເຮັດວຽກ ຫຼື ແຂວງຫຼາຍກວ່າທີ່ຈຸດໜຶ່ງຮັບໄດ້. ບໍ່ໄດ້ຮັບເອົາຫຍັງຈາກນັ້ນ.</translation>
  </message>
  <message>
   <source>The bundle tells of work at {desk} that is not as {desk} signed it. Nothing of it was applied. Ask its sender for it anew, and tell your secretariat: somebody may have altered it.</source>
   <translation>ຊຸດຂໍ້ມູນບອກວຽກຢູ່ {desk} ບໍ່ຄືກັບທີ່ {desk} ເຊັນໄວ້. ບໍ່ໄດ້ຮັບເອົາຫຍັງຈາກນັ້ນ. ຂໍຊຸດໃໝ່ຈາກຜູ້ສົ່ງ ແລະ ແຈ້ງກອງເລຂາຂອງທ່ານ: ອາດມີຜູ້ດັດແປງ.</translation>
  </message>
  <message>
   <source>The bundle tells another history of {desk} than the one already known: two computers may be working under that desk's name. Nothing of it was applied. Have the secretariat write a bundle from the beginning (“lmcdesk bundle --anew”, or on the exchange page) for the one whose bundles are refused: that one then goes on under a name of its own, with all its work.</source>
   <translation>ຊຸດຂໍ້ມູນບອກປະຫວັດຂອງ {desk} ບໍ່ຄືກັບທີ່ຮູ້ຢູ່ແລ້ວ: ອາດມີສອງຄອມພິວເຕີເຮັດວຽກໃນຊື່ຈຸດນັ້ນ. ບໍ່ໄດ້ຮັບເອົາຫຍັງຈາກນັ້ນ. ໃຫ້ກອງເລຂາສ້າງຊຸດຂໍ້ມູນຕັ້ງແຕ່ຕົ້ນ (“lmcdesk bundle --anew” ຫຼື ຢູ່ໜ້າແລກປ່ຽນ) ໃຫ້ຈຸດທີ່ຊຸດຂໍ້ມູນຂອງຕົນບໍ່ຖືກຮັບ: ຈາກນັ້ນຈຸດດັ່ງກ່າວຈະເຮັດວຽກຕໍ່ໃນຊື່ໃໝ່ຂອງຕົນເອງ ພ້ອມວຽກທັງໝົດ.</translation>
  </message>
  <message>
   <source>The bundle holds fewer changes than it says. Nothing of it was applied. Ask for it again.</source>
   <translation>ຊຸດຂໍ້ມູນມີການປ່ຽນແປງໜ້ອຍກວ່າທີ່ບອກໄວ້. ບໍ່ໄດ້ຮັບເອົາຫຍັງຈາກນັ້ນ. ຂໍໃໝ່ອີກເທື່ອໜຶ່ງ.</translation>
  </message>
  <message>
   <source>Files of evidence that came: {count}.</source>
   <translation>ໄຟລ໌ຫຼັກຖານທີ່ມາຮອດ: {count}.</translation>
  </message>
  <message>
   <source>Pieces of files of evidence that wait for the others: {count}.</source>
   <translation>ສ່ວນຂອງໄຟລ໌ຫຼັກຖານທີ່ລໍຖ້າສ່ວນອື່ນ: {count}.</translation>
  </message>
  <message>
   <source>Files of evidence that were not what they were said to be: {count}. They were thrown away and are asked for again.</source>
   <translation>ໄຟລ໌ຫຼັກຖານທີ່ບໍ່ຕົງກັບທີ່ບອກໄວ້: {count}. ໄດ້ຖິ້ມ ແລະ ຂໍໃໝ່ແລ້ວ.</translation>
  </message>
  <message>
   <source>The changes are merged, but not all evidence could be kept ({reason}). Make room on the disk, then merge the bundle once more.</source>
   <translation>ລວມການປ່ຽນແປງແລ້ວ ແຕ່ເກັບຫຼັກຖານບໍ່ໄດ້ທັງໝົດ ({reason}). ໃຫ້ເຮັດບ່ອນຫວ່າງໃນບ່ອນເກັບຂໍ້ມູນ ແລ້ວລວມຊຸດຂໍ້ມູນອີກເທື່ອໜຶ່ງ.</translation>
  </message>
  <message>
   <source>Files of evidence that are still to come: {count}. This desk's next bundles ask for them.</source>
   <translation>ໄຟລ໌ຫຼັກຖານທີ່ຍັງບໍ່ມາຮອດ: {count}. ຊຸດຂໍ້ມູນຕໍ່ໄປຂອງຈຸດເຮັດວຽກນີ້ຈະຂໍເອົາ.</translation>
  </message>
  <message>
   <source>This very bundle was merged on {day} at {time} UTC. Merging it again changes nothing.</source>
   <translation>ຊຸດຂໍ້ມູນອັນນີ້ໄດ້ລວມແລ້ວວັນທີ {day} ເວລາ {time} UTC. ລວມອີກກໍບໍ່ມີຫຍັງປ່ຽນ.</translation>
  </message>
  <message>
   <source>This very bundle was merged on {day} at {time} UTC and taken back since, by receipt {number}. To have it again, take that back: “lmcdesk undo {number}”.</source>
   <translation>ຊຸດຂໍ້ມູນອັນນີ້ໄດ້ລວມວັນທີ {day} ເວລາ {time} UTC ແລະ ຖືກຖອນຄືນແລ້ວ ໂດຍໃບຮັບ {number}. ຖ້າຢາກໄດ້ຄືນ ໃຫ້ຖອນຄືນໃບຮັບນັ້ນ: “lmcdesk undo {number}”.</translation>
  </message>
  <message>
   <source>Merged</source>
   <translation>ລວມແລ້ວ</translation>
  </message>
  <message>
   <source>Waits for an earlier bundle</source>
   <translation>ລໍຖ້າຊຸດຂໍ້ມູນກ່ອນໜ້າ</translation>
  </message>
  <message>
   <source>Was merged before</source>
   <translation>ເຄີຍລວມແລ້ວ</translation>
  </message>
  <message>
   <source>Made at this desk</source>
   <translation>ເຮັດຢູ່ຈຸດເຮັດວຽກນີ້</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>ບໍ່ຮັບ</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} ຫາ {last}</translation>
  </message>
  <message>
   <source>{desk} {numbers} is missing.</source>
   <translation>ຂາດ {desk} {numbers}.</translation>
  </message>
  <message>
   <source>{desk} {numbers} on {place} is missing.</source>
   <translation>ຂາດ {desk} {numbers} ກ່ຽວກັບ {place}.</translation>
  </message>
  <message>
   <source>“{file}” was made at this desk and holds nothing that is not here.</source>
   <translation>“{file}” ເຮັດຢູ່ຈຸດເຮັດວຽກນີ້ ແລະ ທຸກຢ່າງໃນນັ້ນມີຢູ່ນີ້ແລ້ວ.</translation>
  </message>
  <message>
   <source>“{file}” was merged on {day} at {time} UTC and taken back since, by receipt {number}. Nothing changed. To have it again, take that back: “lmcdesk undo {number}”.</source>
   <translation>“{file}” ໄດ້ລວມວັນທີ {day} ເວລາ {time} UTC ແລະ ຖືກຖອນຄືນແລ້ວ ໂດຍໃບຮັບ {number}. ບໍ່ມີຫຍັງປ່ຽນ. ຖ້າຢາກໄດ້ຄືນ ໃຫ້ຖອນຄືນໃບຮັບນັ້ນ: “lmcdesk undo {number}”.</translation>
  </message>
  <message>
   <source>“{file}” was already merged on {day} at {time} UTC. Nothing changed.</source>
   <translation>“{file}” ໄດ້ລວມແລ້ວວັນທີ {day} ເວລາ {time} UTC. ບໍ່ມີຫຍັງປ່ຽນ.</translation>
  </message>
  <message>
   <source>“{file}” from {desk} is kept, and merged by itself as soon as the missing bundle has come.</source>
   <translation>ເກັບ “{file}” ຈາກ {desk} ໄວ້ແລ້ວ ແລະ ຈະລວມເອງທັນທີທີ່ຊຸດຂໍ້ມູນທີ່ຂາດມາຮອດ.</translation>
  </message>
  <message>
   <source>Another computer works under this desk's name. Ask for a bundle from the beginning (“lmcdesk bundle --anew”, or on the exchange page): this one then goes on under a name of its own.</source>
   <translation>ມີຄອມພິວເຕີອື່ນເຮັດວຽກໃນຊື່ຂອງຈຸດນີ້. ໃຫ້ຂໍຊຸດຂໍ້ມູນຕັ້ງແຕ່ຕົ້ນ (“lmcdesk bundle --anew” ຫຼື ຢູ່ໜ້າແລກປ່ຽນ): ຈາກນັ້ນຈຸດນີ້ຈະເຮັດວຽກຕໍ່ໃນຊື່ໃໝ່ຂອງຕົນເອງ.</translation>
  </message>
  <message>
   <source>Another computer has worked under this desk's name. What was written here is kept under a new one: send it with this desk's next bundle.</source>
   <translation>ມີຄອມພິວເຕີອື່ນໄດ້ເຮັດວຽກໃນຊື່ຂອງຈຸດນີ້. ສິ່ງທີ່ຂຽນຢູ່ນີ້ເກັບໄວ້ໃນຊື່ໃໝ່: ສົ່ງໄປພ້ອມຊຸດຂໍ້ມູນຕໍ່ໄປຂອງຈຸດນີ້.</translation>
  </message>
  <message>
   <source>“{file}” from {desk} brings evidence.</source>
   <translation>“{file}” ຈາກ {desk} ເອົາຫຼັກຖານມາໃຫ້.</translation>
  </message>
  <message>
   <source>“{file}” from {desk} holds nothing new.</source>
   <translation>“{file}” ຈາກ {desk} ບໍ່ມີຫຍັງໃໝ່.</translation>
  </message>
  <message>
   <source>“{file}” from {desk} is merged. New changes: {new}, in records: {records}.</source>
   <translation>ລວມ “{file}” ຈາກ {desk} ແລ້ວ. ການປ່ຽນແປງໃໝ່: {new}, ໃນລາຍການ: {records}.</translation>
  </message>
  <message>
   <source>Fields that now wait for a decision: {count}.</source>
   <translation>ຊ່ອງທີ່ລໍຖ້າຕັດສິນດຽວນີ້: {count}.</translation>
  </message>
  <message>
   <source>Records that this desk had edited meanwhile, in other fields: {count}. Both entries stand.</source>
   <translation>ລາຍການທີ່ຈຸດເຮັດວຽກນີ້ກໍໄດ້ແກ້ໄຂໃນລະຫວ່າງນັ້ນ ໃນຊ່ອງອື່ນ: {count}. ຂໍ້ມູນທີ່ປ້ອນຂອງທັງສອງຝ່າຍຍັງຄົງໄວ້.</translation>
  </message>
  <message>
   <source>Decisions that came with it: {count}.</source>
   <translation>ການຕັດສິນທີ່ມາພ້ອມ: {count}.</translation>
  </message>
  <message>
   <source>Changes that are kept and not shown, because their desk may not make them: {count}. “lmcdesk check” names them.</source>
   <translation>ການປ່ຽນແປງທີ່ເກັບໄວ້ແຕ່ບໍ່ສະແດງ ຍ້ອນຈຸດທີ່ຂຽນບໍ່ມີສິດເຮັດ: {count}. “lmcdesk check” ບອກລາຍຊື່.</translation>
  </message>
  <message>
   <source>Changes that only a newer version of LMC Desk understands: {count}. They are kept, and show once it is installed; “lmcdesk check” counts all of them.</source>
   <translation>ການປ່ຽນແປງທີ່ມີແຕ່ LMC Desk ລຸ້ນໃໝ່ກວ່າເຂົ້າໃຈ: {count}. ເກັບໄວ້ ແລະ ຈະສະແດງເມື່ອຕິດຕັ້ງລຸ້ນນັ້ນ; “lmcdesk check” ນັບໃຫ້ທັງໝົດ.</translation>
  </message>
  <message>
   <source>Records that now hold values which cannot be meant: {count}. “lmcdesk check” names them.</source>
   <translation>ລາຍການທີ່ດຽວນີ້ມີຄ່າທີ່ເປັນໄປບໍ່ໄດ້: {count}. “lmcdesk check” ບອກລາຍຊື່.</translation>
  </message>
  <message>
   <source>The clock at {desk} is more than a day ahead of this one. Check the date of both computers.</source>
   <translation>ໂມງຢູ່ {desk} ໄວກວ່າເຄື່ອງນີ້ເກີນໜຶ່ງມື້. ກະລຸນາກວດວັນທີຂອງທັງສອງຄອມພິວເຕີ.</translation>
  </message>
  <message>
   <source>says it is from {desk}</source>
   <translation>ອ້າງວ່າມາຈາກ {desk}</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ໄຟລ໌</translation>
  </message>
  <message>
   <source>From</source>
   <translation>ຈາກ</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>ຜົນ</translation>
  </message>
  <message>
   <source>New changes</source>
   <translation>ການປ່ຽນແປງໃໝ່</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>ຕ້ອງຕັດສິນ</translation>
  </message>
  <message>
   <source>“{file}” is not a bundle of LMC Desk, although its name says so: it is empty, or its beginning was altered. Nothing of it was applied. Copy it again from where it came, or ask its sender for it anew.</source>
   <translation>“{file}” ບໍ່ແມ່ນຊຸດຂໍ້ມູນຂອງ LMC Desk ເຖິງຊື່ຈະບອກແນວນັ້ນ: ໄຟລ໌ຫວ່າງເປົ່າ ຫຼື ສ່ວນຕົ້ນຖືກດັດແປງ. ບໍ່ໄດ້ຮັບເອົາຫຍັງຈາກນັ້ນ. ສຳເນົາໃໝ່ຈາກບ່ອນເກົ່າ ຫຼື ຂໍໃໝ່ຈາກຜູ້ສົ່ງ.</translation>
  </message>
  <message>
   <source>“{file}” is not a bundle of LMC Desk. Choose a file whose name ends in .lmcb.</source>
   <translation>“{file}” ບໍ່ແມ່ນຊຸດຂໍ້ມູນຂອງ LMC Desk. ກະລຸນາເລືອກໄຟລ໌ທີ່ຊື່ລົງທ້າຍດ້ວຍ .lmcb.</translation>
  </message>
  <message>
   <source>“{file}” is no file but a folder or a device. Nothing was changed. Choose a file whose name ends in .lmcb.</source>
   <translation>“{file}” ບໍ່ແມ່ນໄຟລ໌ ແຕ່ແມ່ນໂຟນເດີ ຫຼື ອຸປະກອນ. ບໍ່ມີຫຍັງປ່ຽນແປງ. ກະລຸນາເລືອກໄຟລ໌ທີ່ຊື່ລົງທ້າຍດ້ວຍ .lmcb.</translation>
  </message>
  <message>
   <source>“{file}” comes from a newer version of LMC Desk. Nothing of it was applied. Keep the file, install version {version} or a later one, and merge it then.</source>
   <translation>“{file}” ມາຈາກ LMC Desk ລຸ້ນໃໝ່ກວ່າ. ບໍ່ໄດ້ຮັບເອົາຫຍັງຈາກນັ້ນ. ເກັບໄຟລ໌ໄວ້, ຕິດຕັ້ງລຸ້ນ {version} ຫຼື ໃໝ່ກວ່າ ແລ້ວຈຶ່ງລວມ.</translation>
  </message>
  <message>
   <source>“{file}” is incomplete or was altered on its way. Nothing of it was applied. Copy it again from where it came, or ask its sender for it anew.</source>
   <translation>“{file}” ບໍ່ຄົບ ຫຼື ຖືກດັດແປງລະຫວ່າງທາງ. ບໍ່ໄດ້ຮັບເອົາຫຍັງຈາກນັ້ນ. ສຳເນົາໃໝ່ຈາກບ່ອນເກົ່າ ຫຼື ຂໍໃໝ່ຈາກຜູ້ສົ່ງ.</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but what it holds cannot be read. Nothing of it was applied. Its sender should update LMC Desk and make it anew.</source>
   <translation>“{file}” ມາຮອດຕາມທີ່ເຊັນໄວ້ ແຕ່ອ່ານເນື້ອໃນບໍ່ໄດ້. ບໍ່ໄດ້ຮັບເອົາຫຍັງຈາກນັ້ນ. ຜູ້ສົ່ງຄວນຕິດຕັ້ງ LMC Desk ລຸ້ນໃໝ່ ແລ້ວເຮັດໃໝ່.</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but a number in it is larger or smaller than it can be. Nothing of it was applied. Its sender should update LMC Desk and make it anew.</source>
   <translation>“{file}” ມາຮອດຕາມທີ່ເຊັນໄວ້ ແຕ່ມີຕົວເລກໃຫຍ່ ຫຼື ນ້ອຍເກີນກວ່າທີ່ເປັນໄປໄດ້. ບໍ່ໄດ້ຮັບເອົາຫຍັງຈາກນັ້ນ. ຜູ້ສົ່ງຄວນຕິດຕັ້ງ LMC Desk ລຸ້ນໃໝ່ ແລ້ວເຮັດໃໝ່.</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but some of the changes that it announces are missing in it. Nothing of it was applied. Its sender should make it anew.</source>
   <translation>“{file}” ມາຮອດຕາມທີ່ເຊັນໄວ້ ແຕ່ຂາດການປ່ຽນແປງບາງອັນທີ່ແຈ້ງໄວ້. ບໍ່ໄດ້ຮັບເອົາຫຍັງຈາກນັ້ນ. ຜູ້ສົ່ງຄວນເຮັດໃໝ່.</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but some of its changes are in it twice. Nothing of it was applied. Its sender should make it anew.</source>
   <translation>“{file}” ມາຮອດຕາມທີ່ເຊັນໄວ້ ແຕ່ມີການປ່ຽນແປງບາງອັນຊ້ຳກັນ. ບໍ່ໄດ້ຮັບເອົາຫຍັງຈາກນັ້ນ. ຜູ້ສົ່ງຄວນເຮັດໃໝ່.</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but its changes do not stand in the order in which they were written. Nothing of it was applied. Its sender should make it anew.</source>
   <translation>“{file}” ມາຮອດຕາມທີ່ເຊັນໄວ້ ແຕ່ການປ່ຽນແປງບໍ່ຢູ່ຕາມລຳດັບທີ່ຂຽນ. ບໍ່ໄດ້ຮັບເອົາຫຍັງຈາກນັ້ນ. ຜູ້ສົ່ງຄວນເຮັດໃໝ່.</translation>
  </message>
  <message>
   <source>“{file}” would unpack to more than it says, as a file does that is made to fill a computer's memory. Nothing of it was applied. Ask the person who gave it to you where it comes from, and tell your secretariat.</source>
   <translation>“{file}” ເມື່ອແຕກອອກແລ້ວຈະໃຫຍ່ກວ່າທີ່ບອກໄວ້ ຄືກັບໄຟລ໌ທີ່ເຮັດຂຶ້ນເພື່ອໃຫ້ໜ່ວຍຄວາມຈຳເຕັມ. ບໍ່ໄດ້ຮັບເອົາຫຍັງຈາກນັ້ນ. ຖາມຜູ້ທີ່ເອົາມາໃຫ້ວ່າມາຈາກໃສ ແລະ ແຈ້ງກອງເລຂາຂອງທ່ານ.</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but it announces other changes than it holds. Nothing of it was applied. Its sender should update LMC Desk and make it anew; if that does not help, tell your secretariat.</source>
   <translation>“{file}” ມາຮອດຕາມທີ່ເຊັນໄວ້ ແຕ່ການປ່ຽນແປງທີ່ແຈ້ງໄວ້ບໍ່ຕົງກັບທີ່ມີຢູ່. ບໍ່ໄດ້ຮັບເອົາຫຍັງຈາກນັ້ນ. ຜູ້ສົ່ງຄວນຕິດຕັ້ງ LMC Desk ລຸ້ນໃໝ່ ແລ້ວເຮັດໃໝ່; ຖ້າຍັງບໍ່ໄດ້ ໃຫ້ແຈ້ງກອງເລຂາຂອງທ່ານ.</translation>
  </message>
  <message>
   <source>“{file}” names a file of evidence by something else than its hash, as a path would be that leads elsewhere on the disk. Nothing of it was applied, and no file was written. Ask the person who gave it to you where it comes from, and tell your secretariat.</source>
   <translatorcomment>hash said as ເລກຢັ້ງຢືນ</translatorcomment>
   <translation>“{file}” ບອກຊື່ໄຟລ໌ຫຼັກຖານບໍ່ແມ່ນດ້ວຍເລກຢັ້ງຢືນຂອງມັນ ແຕ່ເປັນຢ່າງອື່ນ ເຊັ່ນ ເສັ້ນທາງໄປບ່ອນອື່ນໃນເຄື່ອງ. ບໍ່ໄດ້ຮັບເອົາຫຍັງຈາກນັ້ນ ແລະ ບໍ່ໄດ້ສ້າງໄຟລ໌ໃດ. ຖາມຜູ້ທີ່ເອົາມາໃຫ້ວ່າມາຈາກໃສ ແລະ ແຈ້ງກອງເລຂາຂອງທ່ານ.</translation>
  </message>
  <message>
   <source>“{file}” carries a certificate that is not genuine. Nothing of it was applied. Ask the person who gave it to you where it comes from, and tell your secretariat.</source>
   <translation>“{file}” ມີໃບຢັ້ງຢືນທີ່ບໍ່ແທ້. ບໍ່ໄດ້ຮັບເອົາຫຍັງຈາກນັ້ນ. ຖາມຜູ້ທີ່ເອົາມາໃຫ້ວ່າມາຈາກໃສ ແລະ ແຈ້ງກອງເລຂາຂອງທ່ານ.</translation>
  </message>
  <message>
   <source>“{file}” was not merged: this desk is not enrolled yet, so it cannot tell whose bundles to believe. Take in your secretariat's answer first (“lmcdesk accept”).</source>
   <translation>ບໍ່ໄດ້ລວມ “{file}”: ຈຸດເຮັດວຽກນີ້ຍັງບໍ່ໄດ້ລົງທະບຽນ ຈຶ່ງບໍ່ຮູ້ວ່າຈະເຊື່ອຖືຊຸດຂໍ້ມູນຂອງໃຜ. ໃຫ້ຮັບເອົາຄຳຕອບຂອງກອງເລຂາກ່ອນ (“lmcdesk accept”).</translation>
  </message>
  <message>
   <source>“{file}” came while something else is being written at this desk. It is kept, and merged by itself with the next one.</source>
   <translation>“{file}” ມາຮອດໃນເວລາທີ່ຈຸດເຮັດວຽກນີ້ກຳລັງຂຽນສິ່ງອື່ນ. ເກັບໄວ້ ແລະ ຈະລວມເອງພ້ອມຊຸດຕໍ່ໄປ.</translation>
  </message>
  <message>
   <source>“{file}” cannot be merged yet, and too much is kept at this desk already, so it was not taken in. Nothing of it was applied, and the file stays where it is. See what waits with “lmcdesk waiting”, drop what is not needed with “lmcdesk waiting --drop”, then merge it again.</source>
   <translation>ຍັງລວມ “{file}” ບໍ່ໄດ້ ແລະ ຈຸດເຮັດວຽກນີ້ເກັບໄວ້ຫຼາຍເກີນແລ້ວ ຈຶ່ງບໍ່ໄດ້ຮັບໄວ້. ບໍ່ໄດ້ຮັບເອົາຫຍັງຈາກນັ້ນ ແລະ ໄຟລ໌ຍັງຢູ່ບ່ອນເດີມ. ເບິ່ງສິ່ງທີ່ລໍຖ້າດ້ວຍ “lmcdesk waiting”, ເອົາສິ່ງທີ່ບໍ່ຕ້ອງການອອກດ້ວຍ “lmcdesk waiting --drop” ແລ້ວລວມໃໝ່.</translation>
  </message>
  <message>
   <source>“{file}” is signed by an unknown desk: no secretariat that this desk trusts has enrolled {desk} (key {fingerprint}). Nothing of it was applied. Have that desk enrolled first.</source>
   <translation>“{file}” ເຊັນໂດຍຈຸດເຮັດວຽກທີ່ບໍ່ຮູ້ຈັກ: ຍັງບໍ່ມີກອງເລຂາໃດ ໃນບັນດາກອງເລຂາທີ່ຈຸດນີ້ເຊື່ອຖື ລົງທະບຽນໃຫ້ {desk} (ກະແຈ {fingerprint}). ບໍ່ໄດ້ຮັບເອົາຫຍັງຈາກນັ້ນ. ໃຫ້ລົງທະບຽນຈຸດນັ້ນກ່ອນ.</translation>
  </message>
  <message>
   <source>“{file}” comes from {country}, whose secretariat this desk does not trust yet. Nothing of it was applied. Compare that secretariat's fingerprint and trust it first (“lmcdesk trust”).</source>
   <translation>“{file}” ມາຈາກ {country} ເຊິ່ງຈຸດເຮັດວຽກນີ້ຍັງບໍ່ເຊື່ອຖືກອງເລຂາຂອງປະເທດນັ້ນ. ບໍ່ໄດ້ຮັບເອົາຫຍັງຈາກນັ້ນ. ໃຫ້ທຽບເລກຢັ້ງຢືນຂອງກອງເລຂານັ້ນ ແລະ ເຊື່ອຖືກ່ອນ (“lmcdesk trust”).</translation>
  </message>
  <message>
   <source>“{file}” is signed by a desk of {country} that the secretariat of {other} enrolled, which it may not. Nothing of it was applied.</source>
   <translation>“{file}” ເຊັນໂດຍຈຸດເຮັດວຽກຂອງ {country} ທີ່ກອງເລຂາຂອງ {other} ລົງທະບຽນໃຫ້ ໂດຍບໍ່ມີສິດ. ບໍ່ໄດ້ຮັບເອົາຫຍັງຈາກນັ້ນ.</translation>
  </message>
  <message>
   <source>“{file}” is signed by {desk}, whose certificate this desk revoked. Nothing of it was applied. If that office goes on with another computer, enrol that one.</source>
   <translation>“{file}” ເຊັນໂດຍ {desk} ເຊິ່ງຈຸດເຮັດວຽກນີ້ໄດ້ຖອນໃບຢັ້ງຢືນແລ້ວ. ບໍ່ໄດ້ຮັບເອົາຫຍັງຈາກນັ້ນ. ຖ້າຫ້ອງການນັ້ນເຮັດວຽກຕໍ່ດ້ວຍຄອມພິວເຕີອື່ນ ໃຫ້ລົງທະບຽນເຄື່ອງນັ້ນ.</translation>
  </message>
  <message>
   <source>“{file}” is signed by {desk}, whose certificate was revoked by its secretariat. Nothing of it was applied. Ask the secretariat whether that desk is to be enrolled anew.</source>
   <translation>“{file}” ເຊັນໂດຍ {desk} ເຊິ່ງກອງເລຂາຂອງຕົນໄດ້ຖອນໃບຢັ້ງຢືນແລ້ວ. ບໍ່ໄດ້ຮັບເອົາຫຍັງຈາກນັ້ນ. ຖາມກອງເລຂາວ່າຈະລົງທະບຽນຈຸດນັ້ນໃໝ່ບໍ.</translation>
  </message>
  <message>
   <source>“{file}” is signed with a key of {desk} that this desk trusts no longer. Nothing of it was applied. Ask that secretariat for a bundle that it signs with its new key.</source>
   <translation>“{file}” ເຊັນດ້ວຍກະແຈຂອງ {desk} ທີ່ຈຸດເຮັດວຽກນີ້ບໍ່ເຊື່ອຖືອີກ. ບໍ່ໄດ້ຮັບເອົາຫຍັງຈາກນັ້ນ. ຂໍຊຸດຂໍ້ມູນທີ່ເຊັນດ້ວຍກະແຈໃໝ່ຈາກກອງເລຂານັ້ນ.</translation>
  </message>
  <message>
   <source>“{file}” was made on {made}, but the certificate of {desk} is not valid before {starts}. Nothing of it was applied. Check the date of the computer there and make the bundle anew.</source>
   <translation>“{file}” ເຮັດວັນທີ {made} ແຕ່ໃບຢັ້ງຢືນຂອງ {desk} ໃຊ້ໄດ້ຕັ້ງແຕ່ວັນທີ {starts}. ບໍ່ໄດ້ຮັບເອົາຫຍັງຈາກນັ້ນ. ໃຫ້ກວດວັນທີຂອງຄອມພິວເຕີຢູ່ນັ້ນ ແລະ ເຮັດຊຸດຂໍ້ມູນໃໝ່.</translation>
  </message>
  <message>
   <source>“{file}” was made on {made}, but the certificate of {desk} expired on {until}. Nothing of it was applied. Have that desk enrolled anew and the bundle made again.</source>
   <translation>“{file}” ເຮັດວັນທີ {made} ແຕ່ໃບຢັ້ງຢືນຂອງ {desk} ໝົດອາຍຸວັນທີ {until}. ບໍ່ໄດ້ຮັບເອົາຫຍັງຈາກນັ້ນ. ໃຫ້ລົງທະບຽນຈຸດນັ້ນໃໝ່ ແລະ ເຮັດຊຸດຂໍ້ມູນໃໝ່.</translation>
  </message>
  <message>
   <source>“{file}” says that it comes from {desk}, but its certificate is that of {certified} and not for the same place and role. Nothing of it was applied. Have that desk enrolled anew.</source>
   <translation>“{file}” ບອກວ່າມາຈາກ {desk} ແຕ່ໃບຢັ້ງຢືນເປັນຂອງ {certified} ແລະ ບໍ່ແມ່ນສຳລັບບ່ອນ ແລະ ໜ້າທີ່ດຽວກັນ. ບໍ່ໄດ້ຮັບເອົາຫຍັງຈາກນັ້ນ. ໃຫ້ລົງທະບຽນຈຸດນັ້ນໃໝ່.</translation>
  </message>
  <message>
   <source>“{file}” is signed by {desk}, but goes by the identity of another desk, in whose name it would speak. Nothing of it was applied. Ask the person who gave it to you where it comes from, and tell your secretariat.</source>
   <translation>“{file}” ເຊັນໂດຍ {desk} ແຕ່ໃຊ້ຕົວຕົນຂອງຈຸດເຮັດວຽກອື່ນ ເພື່ອເວົ້າໃນນາມຈຸດນັ້ນ. ບໍ່ໄດ້ຮັບເອົາຫຍັງຈາກນັ້ນ. ຖາມຜູ້ທີ່ເອົາມາໃຫ້ວ່າມາຈາກໃສ ແລະ ແຈ້ງກອງເລຂາຂອງທ່ານ.</translation>
  </message>
  <message>
   <source>“{file}” tells of work at {desk} that is not signed by that desk, or not as it was signed there. Nothing of it was applied. Tell your secretariat: somebody may have altered it on its way.</source>
   <translation>“{file}” ບອກວຽກຢູ່ {desk} ທີ່ຈຸດນັ້ນບໍ່ໄດ້ເຊັນ ຫຼື ບໍ່ຄືກັບທີ່ເຊັນຢູ່ນັ້ນ. ບໍ່ໄດ້ຮັບເອົາຫຍັງຈາກນັ້ນ. ແຈ້ງກອງເລຂາຂອງທ່ານ: ອາດມີຜູ້ດັດແປງລະຫວ່າງທາງ.</translation>
  </message>
  <message>
   <source>“{file}” holds work in the name of {desk} that is signed with a key which no secretariat trusted here has enrolled for that desk. Nothing of it was applied. It is tried again once that is known otherwise; the secretariat's own bundles bring the rest meanwhile.</source>
   <translation>“{file}” ມີວຽກໃນນາມ {desk} ທີ່ເຊັນດ້ວຍກະແຈ ເຊິ່ງບໍ່ມີກອງເລຂາໃດທີ່ເຊື່ອຖືຢູ່ນີ້ ລົງທະບຽນໃຫ້ຈຸດນັ້ນ. ບໍ່ໄດ້ຮັບເອົາຫຍັງຈາກນັ້ນ. ຈະລອງໃໝ່ເອງເມື່ອຂໍ້ມູນການລົງທະບຽນປ່ຽນໄປ; ລະຫວ່າງນີ້ ຊຸດຂໍ້ມູນຂອງກອງເລຂາເອງຈະເອົາສ່ວນອື່ນມາໃຫ້.</translation>
  </message>
  <message>
   <source>{refusal} What it tells of certificates and revocations was kept, since each is signed by itself.</source>
   <translation>{refusal} ສິ່ງທີ່ບອກກ່ຽວກັບໃບຢັ້ງຢືນ ແລະ ການຖອນໃບຢັ້ງຢືນ ໄດ້ເກັບໄວ້ ຍ້ອນແຕ່ລະອັນມີລາຍເຊັນຂອງຕົນເອງ.</translation>
  </message>
  <message>
   <source>{refusal} There was no room to keep a copy of it at this desk either, so the file is only where it came from. “lmcdesk waiting --drop” makes room.</source>
   <translation>{refusal} ຢູ່ຈຸດເຮັດວຽກນີ້ກໍບໍ່ມີບ່ອນຫວ່າງເກັບສຳເນົາໄວ້ ໄຟລ໌ຈຶ່ງມີຢູ່ແຕ່ບ່ອນທີ່ເອົາມາເທົ່ານັ້ນ. “lmcdesk waiting --drop” ເຮັດໃຫ້ມີບ່ອນຫວ່າງ.</translation>
  </message>
  <message>
   <source>“{file}” is encrypted for {desk}, and this desk cannot open it. Nothing of it was applied. Hand it on to that desk, or ask its sender for a bundle for this one.</source>
   <translation>“{file}” ເຂົ້າລະຫັດໄວ້ໃຫ້ {desk} ແລະ ຈຸດເຮັດວຽກນີ້ເປີດບໍ່ໄດ້. ບໍ່ໄດ້ຮັບເອົາຫຍັງຈາກນັ້ນ. ສົ່ງຕໍ່ໃຫ້ຈຸດນັ້ນ ຫຼື ຂໍຊຸດຂໍ້ມູນສຳລັບຈຸດນີ້ຈາກຜູ້ສົ່ງ.</translation>
  </message>
  <message>
   <source>“{file}” is encrypted, and nothing of it was applied. {why}</source>
   <translation>“{file}” ເຂົ້າລະຫັດໄວ້ ແລະ ບໍ່ໄດ້ຮັບເອົາຫຍັງຈາກນັ້ນ. {why}</translation>
  </message>
  <message>
   <source>“{file}” announces a file of evidence of {size} MB, which is more than a desk keeps. Nothing of it was applied. Ask its sender for a bundle without evidence.</source>
   <translation>“{file}” ແຈ້ງໄຟລ໌ຫຼັກຖານຂະໜາດ {size} MB ເຊິ່ງໃຫຍ່ກວ່າທີ່ຈຸດເຮັດວຽກເກັບໄດ້. ບໍ່ໄດ້ຮັບເອົາຫຍັງຈາກນັ້ນ. ຂໍຊຸດຂໍ້ມູນທີ່ບໍ່ມີຫຼັກຖານຈາກຜູ້ສົ່ງ.</translation>
  </message>
  <message>
   <source>“{file}” brings evidence that needs {needed} MB, and the disk has {free} MB left. Nothing of it was applied. Make room on the disk, then merge it again.</source>
   <translation>“{file}” ມີຫຼັກຖານທີ່ຕ້ອງໃຊ້ {needed} MB ແຕ່ບ່ອນເກັບຂໍ້ມູນເຫຼືອ {free} MB. ບໍ່ໄດ້ຮັບເອົາຫຍັງຈາກນັ້ນ. ໃຫ້ເຮັດບ່ອນຫວ່າງ ແລ້ວລວມໃໝ່.</translation>
  </message>
 </context>
 <context>
  <name>MessageBar</name>
  <message>
   <source>Close this message</source>
   <translation>ປິດຂໍ້ຄວາມນີ້</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>ແລະ ອີກ {n}</translation>
  </message>
 </context>
 <context>
  <name>Milestones</name>
  <message>
   <source>Milestone</source>
   <translation>ຂີດໝາຍ</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>ນ້ຳໜັກ</translation>
  </message>
  <message>
   <source>Adopted</source>
   <translation>ຮັບຮອງ</translation>
  </message>
  <message>
   <source>Forecast or actual</source>
   <translation>ຄາດຄະເນ ຫຼື ຕົວຈິງ</translation>
  </message>
  <message>
   <source>State</source>
   <translation>ສະພາບ</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>ຄວາມຄືບໜ້າ</translation>
  </message>
  <message>
   <source>{late} · {reason}</source>
   <translation>{late} · {reason}</translation>
  </message>
  <message>
   <source>waits for “{milestone}”</source>
   <translation>ລໍຖ້າ “{milestone}”</translation>
  </message>
  <message>
   <source>due today</source>
   <translation>ຮອດກຳນົດມື້ນີ້</translation>
  </message>
  <message>
   <source>in 1 day</source>
   <translation>ອີກ 1 ມື້</translation>
  </message>
  <message>
   <source>in {n} days</source>
   <translation>ອີກ {n} ມື້</translation>
  </message>
  <message>
   <source>1 day late</source>
   <translation>ຊ້າ 1 ມື້</translation>
  </message>
  <message>
   <source>{n} days late</source>
   <translation>ຊ້າ {n} ມື້</translation>
  </message>
  <message>
   <source>on the day</source>
   <translation>ຕາມກຳນົດ</translation>
  </message>
  <message>
   <source>1 day early</source>
   <translation>ໄວ 1 ມື້</translation>
  </message>
  <message>
   <source>{n} days early</source>
   <translation>ໄວ {n} ມື້</translation>
  </message>
  <message>
   <source>Forecast moved later: from {before} to {now}</source>
   <translation>ເລື່ອນຄາດຄະເນອອກໄປ: ຈາກ {before} ເປັນ {now}</translation>
  </message>
  <message>
   <source>Forecast moved earlier: from {before} to {now}</source>
   <translation>ເລື່ອນຄາດຄະເນເຂົ້າມາ: ຈາກ {before} ເປັນ {now}</translation>
  </message>
  <message>
   <source>{milestones}, weights {total}</source>
   <translation>{milestones}, ນ້ຳໜັກ {total}</translation>
  </message>
  <message>
   <source>1 milestone</source>
   <translation>1 ຂີດໝາຍ</translation>
  </message>
  <message>
   <source>{n} milestones</source>
   <translation>{n} ຂີດໝາຍ</translation>
  </message>
  <message>
   <source>Progress: {formula} %</source>
   <translation>ຄວາມຄືບໜ້າ: {formula} %</translation>
  </message>
  <message>
   <source>None</source>
   <translation>ບໍ່ມີ</translation>
  </message>
  <message>
   <source>All fields…</source>
   <translation>ທຸກຊ່ອງ…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>ຍົກເລີກ</translation>
  </message>
  <message>
   <source>Your entry. It is kept as you type.</source>
   <translation>ຂໍ້ມູນທີ່ທ່ານປ້ອນ. ເກັບໄວ້ໃນຂະນະທີ່ພິມ.</translation>
  </message>
  <message>
   <source>Typed on {moment} and not saved yet.</source>
   <translation>ພິມເມື່ອ {moment} ແລະ ຍັງບໍ່ໄດ້ບັນທຶກ.</translation>
  </message>
  <message>
   <source>One of the two titles is enough.</source>
   <translation>ມີຊື່ໃດໜຶ່ງໃນສອງພາສາກໍພໍ.</translation>
  </message>
  <message>
   <source>Once saved it stays as it is.</source>
   <translation>ເມື່ອບັນທຶກແລ້ວ ຈະບໍ່ປ່ຽນອີກ.</translation>
  </message>
  <message>
   <source>New milestone</source>
   <translation>ຂີດໝາຍໃໝ່</translation>
  </message>
  <message>
   <source>Move to bin</source>
   <translation>ຖິ້ມລົງຖັງ</translation>
  </message>
  <message>
   <source>Milestones</source>
   <translation>ຂີດໝາຍ</translation>
  </message>
  <message>
   <source>This project has no milestones yet, so nobody can see how far it is.</source>
   <translation>ໂຄງການນີ້ຍັງບໍ່ມີຂີດໝາຍ ຈຶ່ງບໍ່ມີໃຜເຫັນວ່າຄືບໜ້າຮອດໃສ.</translation>
  </message>
  <message>
   <source>Add milestone</source>
   <translation>ເພີ່ມຂີດໝາຍ</translation>
  </message>
  <message>
   <source>What you typed in “{milestone}” is kept, but not saved yet.</source>
   <translation>ສິ່ງທີ່ທ່ານພິມໃນ “{milestone}” ຖືກເກັບໄວ້ ແຕ່ຍັງບໍ່ໄດ້ບັນທຶກ.</translation>
  </message>
  <message>
   <source>“{milestone}” is in the bin. Nothing of it is lost.</source>
   <translation>“{milestone}” ຢູ່ໃນຖັງຂີ້ເຫຍື້ອ. ບໍ່ມີຂໍ້ມູນໃດສູນຫາຍ.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translatorcomment>takes the milestone out of the bin again: ຖອນຄືນ here, ຍ້ອນກັບ in text fields</translatorcomment>
   <translation>ຖອນຄືນ</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>ບັນທຶກ</translation>
  </message>
 </context>
 <context>
  <name>Money</name>
  <message>
   <source>Funding lines in {currency} that are not in this total: {lines}. No exchange rate is known for {day} or an earlier day.</source>
   <translation>ລາຍການທຶນເປັນ {currency} ທີ່ບໍ່ໄດ້ລວມໃນຍອດນີ້: {lines}. ບໍ່ມີອັດຕາແລກປ່ຽນສຳລັບ {day} ຫຼື ວັນກ່ອນໜ້າ.</translation>
  </message>
  <message>
   <source>Funding lines without a currency, which are not in this total: {lines}.</source>
   <translation>ລາຍການທຶນທີ່ບໍ່ມີສະກຸນເງິນ ເຊິ່ງບໍ່ໄດ້ລວມໃນຍອດນີ້: {lines}.</translation>
  </message>
  <message>
   <source>Funding lines with an amount too large or too fine to count, which are not in this total: {lines}.</source>
   <translation>ລາຍການທຶນທີ່ຈຳນວນເງິນໃຫຍ່ ຫຼື ລະອຽດເກີນຄິດໄລ່ ເຊິ່ງບໍ່ໄດ້ລວມໃນຍອດນີ້: {lines}.</translation>
  </message>
 </context>
 <context>
  <name>Month</name>
  <message>
   <source>Jan</source>
   <translation>ມ.ກ.</translation>
  </message>
  <message>
   <source>Feb</source>
   <translation>ກ.ພ.</translation>
  </message>
  <message>
   <source>Mar</source>
   <translation>ມ.ນ.</translation>
  </message>
  <message>
   <source>Apr</source>
   <translation>ມ.ສ.</translation>
  </message>
  <message>
   <source>May</source>
   <translation>ພ.ພ.</translation>
  </message>
  <message>
   <source>Jun</source>
   <translation>ມິ.ຖ.</translation>
  </message>
  <message>
   <source>Jul</source>
   <translation>ກ.ລ.</translation>
  </message>
  <message>
   <source>Aug</source>
   <translation>ສ.ຫ.</translation>
  </message>
  <message>
   <source>Sep</source>
   <translation>ກ.ຍ.</translation>
  </message>
  <message>
   <source>Oct</source>
   <translation>ຕ.ລ.</translation>
  </message>
  <message>
   <source>Nov</source>
   <translation>ພ.ຈ.</translation>
  </message>
  <message>
   <source>Dec</source>
   <translation>ທ.ວ.</translation>
  </message>
 </context>
 <context>
  <name>OrganisationKind</name>
  <message>
   <source>National authority</source>
   <translation>ອົງການລັດຂັ້ນສູນກາງ</translation>
  </message>
  <message>
   <source>Local authority</source>
   <translation>ອົງການລັດຂັ້ນທ້ອງຖິ່ນ</translation>
  </message>
  <message>
   <source>International organisation</source>
   <translation>ອົງການສາກົນ</translation>
  </message>
  <message>
   <source>Research or training institution</source>
   <translation>ສະຖາບັນຄົ້ນຄວ້າ ຫຼື ຝຶກອົບຮົມ</translation>
  </message>
  <message>
   <source>Enterprise</source>
   <translation>ວິສາຫະກິດ</translation>
  </message>
  <message>
   <source>Association</source>
   <translation>ສະມາຄົມ</translation>
  </message>
  <message>
   <source>Another body</source>
   <translation>ພາກສ່ວນອື່ນ</translation>
  </message>
 </context>
 <context>
  <name>Organisations</name>
  <message>
   <source>Type some letters. A name that is not in the list is proposed for it.</source>
   <translation>ພິມບາງຕົວອັກສອນ. ຊື່ທີ່ບໍ່ມີໃນບັນຊີຈະຖືກສະເໜີເຂົ້າບັນຊີ.</translation>
  </message>
 </context>
 <context>
  <name>Pages</name>
  <message>
   <source>Welcome</source>
   <translation>ຍິນດີຕ້ອນຮັບ</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>ໂຄງການ</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>ໂຄງການ</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>ຕົວເລກ</translation>
  </message>
  <message>
   <source>Plan of Action</source>
   <translation>ແຜນປະຕິບັດງານ</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>ແລກປ່ຽນ</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>ຕ້ອງຕັດສິນ</translation>
  </message>
  <message>
   <source>Excel</source>
   <translation>Excel</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>ພິມອອກ</translation>
  </message>
  <message>
   <source>somebody at this desk</source>
   <translation>ຜູ້ໃດຜູ້ໜຶ່ງຢູ່ຈຸດເຮັດວຽກນີ້</translation>
  </message>
  <message>
   <source>A manager's desk reads and prints. The province or the secretariat makes changes.</source>
   <translation>ຈຸດເຮັດວຽກຂອງຜູ້ບໍລິຫານອ່ານ ແລະ ພິມອອກໄດ້. ແຂວງ ຫຼື ກອງເລຂາເປັນຜູ້ປ່ຽນແປງ.</translation>
  </message>
  <message>
   <source>Another desk leads this project. Its changes come from there by bundle.</source>
   <translation>ຈຸດເຮັດວຽກອື່ນເປັນເຈົ້າການໂຄງການນີ້. ການປ່ຽນແປງມາຈາກຈຸດນັ້ນໃນຊຸດຂໍ້ມູນ.</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>{code} is none of the six countries: use {codes}.</source>
   <translation>{code} ບໍ່ແມ່ນໜຶ່ງໃນຫົກປະເທດ: ໃຫ້ໃຊ້ {codes}.</translation>
  </message>
  <message>
   <source>There is no province with the code {code}.</source>
   <translation>ບໍ່ມີແຂວງທີ່ມີລະຫັດ {code}.</translation>
  </message>
 </context>
 <context>
  <name>Plan</name>
  <message>
   <source>Only rows with blanks</source>
   <translation>ສະເພາະແຖວທີ່ມີຫ້ອງວ່າງ</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>ພິມອອກ…</translation>
  </message>
  <message>
   <source>The figures are still being read.</source>
   <translation>ກຳລັງອ່ານຕົວເລກຢູ່.</translation>
  </message>
  <message>
   <source>Chosen cell</source>
   <translation>ຫ້ອງທີ່ເລືອກ</translation>
  </message>
  <message>
   <source>Pillar</source>
   <translation>ເສົາຄ້ຳ</translation>
  </message>
  <message>
   <source>{section}, its measures are shown: {n}</source>
   <translation>{section}, ມາດຕະການທີ່ສະແດງ: {n}</translation>
  </message>
  <message>
   <source>{section}, measures: {n}</source>
   <translation>{section}, ມາດຕະການ: {n}</translation>
  </message>
  <message>
   <source>projects</source>
   <translation>ໂຄງການ</translation>
  </message>
  <message>
   <source>USD committed</source>
   <translation>ທຶນຜູກພັນ, USD</translation>
  </message>
  <message>
   <source>Blanks</source>
   <translation>ຫ້ອງວ່າງ</translation>
  </message>
  <message>
   <source>{section} × {country}</source>
   <translation>{section} × {country}</translation>
  </message>
  <message>
   <source>no project</source>
   <translation>ບໍ່ມີໂຄງການ</translation>
  </message>
  <message>
   <source>Show it in the list</source>
   <translation>ສະແດງໃນບັນຊີ</translation>
  </message>
  <message>
   <source>Show all {n} projects</source>
   <translation>ສະແດງທັງ {n} ໂຄງການ</translation>
  </message>
  <message>
   <source>{n} of {all} cells have no project. Sections without any: {sections}.</source>
   <translation>{n} ໃນ {all} ຫ້ອງ ບໍ່ມີໂຄງການ. ພາກທີ່ບໍ່ມີໂຄງການເລີຍ: {sections}.</translation>
  </message>
  <message>
   <source>All countries</source>
   <translation>ທຸກປະເທດ</translation>
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
   <translation>ເປີດໄຟລ໌ແຜນ {file} ບໍ່ໄດ້.</translation>
  </message>
  <message>
   <source>The plan file {file} is damaged: it is not JSON.</source>
   <translation>ໄຟລ໌ແຜນ {file} ເສຍຫາຍ: ບໍ່ແມ່ນ JSON.</translation>
  </message>
  <message>
   <source>The file {file} holds no plan.</source>
   <translation>ໄຟລ໌ {file} ບໍ່ມີແຜນ.</translation>
  </message>
  <message>
   <source>The plan file {file} has form {form}; this version of the program reads {ours}.</source>
   <translation>ໄຟລ໌ແຜນ {file} ມີຮູບແບບ {form}; ໂປຣແກຣມລຸ້ນນີ້ອ່ານ {ours}.</translation>
  </message>
  <message>
   <source>The plan in {file} ends before it begins.</source>
   <translation>ແຜນໃນ {file} ສິ້ນສຸດກ່ອນເລີ່ມ.</translation>
  </message>
  <message>
   <source>The plan file {file} puts section {number} in two priority areas.</source>
   <translation>ໄຟລ໌ແຜນ {file} ໃສ່ພາກ {number} ໃນສອງຂະແໜງບູລິມະສິດ.</translation>
  </message>
  <message>
   <source>The plan file {file} has a priority area with section {number}, but no such section.</source>
   <translation>ໄຟລ໌ແຜນ {file} ມີຂະແໜງບູລິມະສິດທີ່ມີພາກ {number} ແຕ່ບໍ່ມີພາກນັ້ນ.</translation>
  </message>
  <message>
   <source>The plan file {file} puts section {number} under {above}, where it does not belong.</source>
   <translation>ໄຟລ໌ແຜນ {file} ໃສ່ພາກ {number} ໃນ {above} ເຊິ່ງບໍ່ຖືກບ່ອນ.</translation>
  </message>
  <message>
   <source>The plan file {file} puts section {number} under {above}, which does not come before it.</source>
   <translation>ໄຟລ໌ແຜນ {file} ໃສ່ພາກ {number} ໃນ {above} ເຊິ່ງບໍ່ໄດ້ມາກ່ອນມັນ.</translation>
  </message>
  <message>
   <source>The plan file {file} has measure {id} where {expected} should stand.</source>
   <translation>ໄຟລ໌ແຜນ {file} ມີມາດຕະການ {id} ໃນບ່ອນທີ່ຄວນແມ່ນ {expected}.</translation>
  </message>
  <message>
   <source>The plan file {file} has measure {id} in section {section}, where it does not belong.</source>
   <translation>ໄຟລ໌ແຜນ {file} ມີມາດຕະການ {id} ໃນພາກ {section} ເຊິ່ງບໍ່ຖືກບ່ອນ.</translation>
  </message>
  <message>
   <source>The plan file {file} lacks “{key}” at {where}, or has something else there.</source>
   <translation>ໄຟລ໌ແຜນ {file} ຂາດ “{key}” ຢູ່ {where} ຫຼື ມີສິ່ງອື່ນຢູ່ນັ້ນ.</translation>
  </message>
  <message>
   <source>The plan file {file} holds {name} twice.</source>
   <translation>ໄຟລ໌ແຜນ {file} ມີ {name} ສອງເທື່ອ.</translation>
  </message>
  <message>
   <source>The plan file {file} has “{number}” where a section's number should stand.</source>
   <translation>ໄຟລ໌ແຜນ {file} ມີ “{number}” ໃນບ່ອນທີ່ຄວນແມ່ນເລກພາກ.</translation>
  </message>
  <message>
   <source>The plan file {file} has an empty text, or no English one, at {where}.</source>
   <translation>ໄຟລ໌ແຜນ {file} ມີຂໍ້ຄວາມຫວ່າງເປົ່າ ຫຼື ບໍ່ມີພາສາອັງກິດ ຢູ່ {where}.</translation>
  </message>
  <message>
   <source>The plan file {file} has “{value}” as {key} of {where}, which is unknown.</source>
   <translation>ໄຟລ໌ແຜນ {file} ມີ “{value}” ເປັນ {key} ຂອງ {where} ເຊິ່ງບໍ່ຮູ້ຈັກ.</translation>
  </message>
  <message>
   <source>The plan file {file} has “{value}” as day of {where}, which is no month and day.</source>
   <translation>ໄຟລ໌ແຜນ {file} ມີ “{value}” ເປັນວັນຂອງ {where} ເຊິ່ງບໍ່ແມ່ນເດືອນ ແລະ ວັນ.</translation>
  </message>
  <message>
   <source>The plan file {file} names {source} as source of {where}, but holds no such measure.</source>
   <translation>ໄຟລ໌ແຜນ {file} ບອກ {source} ເປັນທີ່ມາຂອງ {where} ແຕ່ບໍ່ມີມາດຕະການນັ້ນ.</translation>
  </message>
 </context>
 <context>
  <name>Print</name>
  <message>
   <source>As of {day}</source>
   <translation>ຂໍ້ມູນຮອດວັນທີ {day}</translation>
  </message>
  <message>
   <source>The disk is full, so {name} was not written. Free some space or choose another folder, then print again.</source>
   <translation>ບ່ອນເກັບຂໍ້ມູນເຕັມ ຈຶ່ງບໍ່ໄດ້ບັນທຶກ {name}. ໃຫ້ເຮັດບ່ອນຫວ່າງ ຫຼື ເລືອກໂຟນເດີອື່ນ ແລ້ວພິມໃໝ່.</translation>
  </message>
  <message>
   <source>{name} cannot be written in {folder}: the folder is read-only, or the file is open in another program. Close it there or choose another folder, then print again.</source>
   <translation>ບັນທຶກ {name} ໃສ່ {folder} ບໍ່ໄດ້: ໂຟນເດີອ່ານໄດ້ຢ່າງດຽວ ຫຼື ໄຟລ໌ເປີດຢູ່ໃນໂປຣແກຣມອື່ນ. ໃຫ້ປິດໄຟລ໌ນັ້ນ ຫຼື ເລືອກໂຟນເດີອື່ນ ແລ້ວພິມໃໝ່.</translation>
  </message>
  <message>
   <source>{name} cannot be written in {folder}. Choose another folder, then print again.</source>
   <translation>ບັນທຶກ {name} ໃສ່ {folder} ບໍ່ໄດ້. ໃຫ້ເລືອກໂຟນເດີອື່ນ ແລ້ວພິມໃໝ່.</translation>
  </message>
  <message>
   <source>National summary</source>
   <translation>ບົດສະຫຼຸບລະດັບຊາດ</translation>
  </message>
  <message>
   <source>States, delays and money by section and province, with the list of projects.</source>
   <translation>ສະພາບ, ຄວາມຊັກຊ້າ ແລະ ເງິນ ຕາມພາກ ແລະ ແຂວງ ພ້ອມບັນຊີໂຄງການ.</translation>
  </message>
  <message>
   <source>Annual progress report</source>
   <translation>ບົດລາຍງານຄວາມຄືບໜ້າປະຈຳປີ</translation>
  </message>
  <message>
   <source>The year by pillar, section and measure, with achievements, delays, funding and an outlook.</source>
   <translation>ວຽກງານຂອງປີຕາມເສົາຄ້ຳ, ພາກ ແລະ ມາດຕະການ ພ້ອມຜົນສຳເລັດ, ຄວາມຊັກຊ້າ, ທຶນ ແລະ ທິດທາງຕໍ່ໜ້າ.</translation>
  </message>
  <message>
   <source>Projects proposed for next year</source>
   <translation>ໂຄງການທີ່ສະເໜີສຳລັບປີໜ້າ</translation>
  </message>
  <message>
   <source>The list for the SOM and the FMM: by state and section, with budgets and decisions.</source>
   <translation>ບັນຊີສຳລັບ SOM ແລະ FMM: ຕາມສະພາບ ແລະ ພາກ ພ້ອມງົບປະມານ ແລະ ມະຕິ.</translation>
  </message>
  <message>
   <source>Coverage of the Plan</source>
   <translation>ການຄອບຄຸມແຜນ</translation>
  </message>
  <message>
   <source>Which sections and measures of the Plan have projects in which country, and what has none.</source>
   <translation>ພາກ ແລະ ມາດຕະການໃດຂອງແຜນມີໂຄງການຢູ່ປະເທດໃດ ແລະ ອັນໃດຍັງບໍ່ມີໂຄງການ.</translation>
  </message>
  <message>
   <source>Province summary</source>
   <translation>ບົດສະຫຼຸບຂອງແຂວງ</translation>
  </message>
  <message>
   <source>One province: states, delays, money and progress reports, with the list of its projects.</source>
   <translation>ແຂວງໜຶ່ງ: ສະພາບ, ຄວາມຊັກຊ້າ, ເງິນ ແລະ ບົດລາຍງານຄວາມຄືບໜ້າ ພ້ອມບັນຊີໂຄງການຂອງແຂວງ.</translation>
  </message>
  <message>
   <source>Funding by source and year</source>
   <translation>ທຶນຕາມແຫຼ່ງ ແລະ ປີ</translation>
  </message>
  <message>
   <source>Money committed, disbursed and spent: by source, year, kind, place and currency.</source>
   <translation>ທຶນຜູກພັນ, ເບີກຈ່າຍ ແລະ ໃຊ້ຈ່າຍແລ້ວ: ຕາມແຫຼ່ງ, ປີ, ປະເພດ, ສະຖານທີ່ ແລະ ສະກຸນເງິນ.</translation>
  </message>
  <message>
   <source>Timeline of projects</source>
   <translation>ເສັ້ນເວລາໂຄງການ</translation>
  </message>
  <message>
   <source>When projects run and were to run, with their milestones and today's line, on pages of A3.</source>
   <translation>ໂຄງການດຳເນີນ ແລະ ມີແຜນດຳເນີນຍາມໃດ ພ້ອມຂີດໝາຍ ແລະ ເສັ້ນມື້ນີ້, ໃນໜ້າ A3.</translation>
  </message>
  <message>
   <source>Project sheet</source>
   <translation>ໃບໂຄງການ</translation>
  </message>
  <message>
   <source>One project on one or two pages: milestones, money, what was reported.</source>
   <translation>ໂຄງການໜຶ່ງ ໃນໜຶ່ງ ຫຼື ສອງໜ້າ: ຂີດໝາຍ, ເງິນ ແລະ ສິ່ງທີ່ລາຍງານ.</translation>
  </message>
  <message>
   <source>Overdue milestones</source>
   <translation>ຂີດໝາຍກາຍກຳນົດ</translation>
  </message>
  <message>
   <source>What is past its due day: where, why, for how long, and all of it by province.</source>
   <translation>ສິ່ງທີ່ກາຍກຳນົດ: ຢູ່ໃສ, ຍ້ອນຫຍັງ, ດົນປານໃດ ແລະ ບັນຊີທັງໝົດຕາມແຂວງ.</translation>
  </message>
  <message>
   <source>Assessments</source>
   <translation>ການປະເມີນ</translation>
  </message>
  <message>
   <source>All assessments on one score sheet side by side, and what became of recommendations.</source>
   <translation>ການປະເມີນທັງໝົດທຽບຄຽງກັນໃນໃບຄະແນນດຽວ ແລະ ຜົນການປະຕິບັດຂໍ້ສະເໜີແນະ.</translation>
  </message>
  <message>
   <source>Who has reported</source>
   <translation>ໃຜລາຍງານແລ້ວ</translation>
  </message>
  <message>
   <source>Progress reports and bundles of each province by quarters and months, and who is missing.</source>
   <translation>ບົດລາຍງານຄວາມຄືບໜ້າ ແລະ ຊຸດຂໍ້ມູນຂອງແຕ່ລະແຂວງ ຕາມໄຕມາດ ແລະ ເດືອນ ແລະ ແຂວງໃດຍັງຂາດ.</translation>
  </message>
  <message>
   <source>Page {page}</source>
   <translation>ໜ້າ {page}</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>ໜ້າ {page} ໃນ {pages}</translation>
  </message>
  <message>
   <source>“{record}” holds characters that no font shows ({characters}): a box stands for each.</source>
   <translation>“{record}” ມີຕົວອັກສອນທີ່ບໍ່ມີຟອນໃດສະແດງໄດ້ ({characters}): ແຕ່ລະຕົວຈະເປັນຮູບກ່ອງແທນ.</translation>
  </message>
  <message>
   <source>Further records that hold such characters: {n}.</source>
   <translation>ລາຍການອື່ນທີ່ມີຕົວອັກສອນແບບນີ້: {n}.</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>ປີ</translation>
  </message>
  <message>
   <source>Sent to the printer. Pages: {n}.</source>
   <translation>ສົ່ງໄປເຄື່ອງພິມແລ້ວ. ຈຳນວນໜ້າ: {n}.</translation>
  </message>
  <message>
   <source>Printing</source>
   <translation>ກຳລັງພິມ</translation>
  </message>
  <message>
   <source>The printer “{name}” took no page. See that it is on and has paper, or save the report as PDF.</source>
   <translation>ເຄື່ອງພິມ “{name}” ບໍ່ໄດ້ຮັບໜ້າເອກະສານໃດ. ໃຫ້ກວດວ່າເປີດເຄື່ອງແລ້ວ ແລະ ມີເຈ້ຍ, ຫຼື ບັນທຶກບົດລາຍງານເປັນ PDF.</translation>
  </message>
  <message>
   <source>Saved “{file}”. Sheets: {n}.</source>
   <translation>ບັນທຶກ “{file}” ແລ້ວ. ແຜ່ນງານ: {n}.</translation>
  </message>
  <message>
   <source>Open the file</source>
   <translation>ເປີດໄຟລ໌</translation>
  </message>
  <message>
   <source>Pages before</source>
   <translation>ໜ້າກ່ອນ</translation>
  </message>
  <message>
   <source>Pages after</source>
   <translation>ໜ້າຕໍ່ໄປ</translation>
  </message>
  <message>
   <source>Reports are printed from what this desk holds now, as of today.</source>
   <translation>ບົດລາຍງານພິມຈາກຂໍ້ມູນທີ່ຈຸດເຮັດວຽກນີ້ມີຢູ່ໃນປັດຈຸບັນ ນັບຮອດມື້ນີ້.</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>ພິມອອກ</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>ພິມອອກ…</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>ບັນທຶກເປັນ PDF…</translation>
  </message>
  <message>
   <source>Save as workbook…</source>
   <translation>ບັນທຶກເປັນປຶ້ມງານ…</translation>
  </message>
  <message>
   <source>Freeze as an edition…</source>
   <translation>ອອກເປັນສະບັບ…</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>ບົດລາຍງານ</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>ໜ້າ</translation>
  </message>
  <message>
   <source>These are the first pages.</source>
   <translation>ນີ້ແມ່ນໜ້າທຳອິດ.</translation>
  </message>
  <message>
   <source>These are the last pages.</source>
   <translation>ນີ້ແມ່ນໜ້າສຸດທ້າຍ.</translation>
  </message>
  <message>
   <source>Choose a project first.</source>
   <translation>ເລືອກໂຄງການກ່ອນ.</translation>
  </message>
  <message>
   <source>Choose what this desk holds now, then freeze it.</source>
   <translation>ໃຫ້ເລືອກຂໍ້ມູນທີ່ຈຸດເຮັດວຽກນີ້ມີຢູ່ໃນປັດຈຸບັນກ່ອນ ແລ້ວຈຶ່ງອອກເປັນສະບັບ.</translation>
  </message>
  <message>
   <source>Page {first} of {pages}</source>
   <translation>ໜ້າ {first} ໃນ {pages}</translation>
  </message>
  <message>
   <source>Pages {first} to {last} of {pages}</source>
   <translation>ໜ້າ {first} ຫາ {last} ໃນ {pages}</translation>
  </message>
  <message>
   <source>Common Era (2026)</source>
   <translation>ຄຣິດສັກກະຫຼາດ (2026)</translation>
  </message>
  <message>
   <source>Buddhist Era (2569)</source>
   <translation>ພຸດທະສັກກະຫຼາດ (2569)</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>ໂຄງການ</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>ແຂວງ</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>ພາສາ</translation>
  </message>
  <message>
   <source>Digits</source>
   <translation>ຕົວເລກ</translation>
  </message>
  <message>
   <source>Years</source>
   <translation>ສັກກະຫຼາດ</translation>
  </message>
  <message>
   <source>Mark as a draft</source>
   <translation>ໝາຍວ່າເປັນຮ່າງ</translation>
  </message>
  <message>
   <source>Letterhead…</source>
   <translation>ຫົວເອກະສານ…</translation>
  </message>
  <message>
   <source>All years of the Plan</source>
   <translation>ທຸກປີຂອງແຜນ</translation>
  </message>
  <message>
   <source>What is printed</source>
   <translation>ສິ່ງທີ່ຈະພິມ</translation>
  </message>
  <message>
   <source>Its figures and its pages are kept as they are now, and can be printed again at any time, exactly the same. The next one gets the next number.</source>
   <translation>ຕົວເລກ ແລະ ໜ້າເອກະສານຈະເກັບໄວ້ຕາມທີ່ເປັນຢູ່ໃນປັດຈຸບັນ ແລະ ພິມຄືນໄດ້ທຸກເວລາ ໂດຍຄືເດີມທຸກປະການ. ສະບັບຕໍ່ໄປຈະໄດ້ເລກທີຖັດໄປ.</translation>
  </message>
  <message>
   <source>Freeze “{report}” as a numbered edition?</source>
   <translation>ອອກ “{report}” ເປັນສະບັບທີ່ມີເລກທີບໍ?</translation>
  </message>
  <message>
   <source>Freeze</source>
   <translatorcomment>“ອອກສະບັບ” is “issue an edition”: natural, but says less plainly than “freeze” that figures stay fixed (the dialog says it), and might suggest official publication.</translatorcomment>
   <translation>ອອກສະບັບ</translation>
  </message>
  <message>
   <source>Frozen as edition {number}. It goes to other desks with the next bundles.</source>
   <translation>ອອກເປັນສະບັບທີ {number} ແລ້ວ. ຈະສົ່ງໄປຫາຈຸດອື່ນພ້ອມຊຸດຂໍ້ມູນຕໍ່ໄປ.</translation>
  </message>
  <message>
   <source>Freezing</source>
   <translation>ກຳລັງອອກສະບັບ</translation>
  </message>
  <message>
   <source>What this desk holds now</source>
   <translation>ຂໍ້ມູນທີ່ຈຸດເຮັດວຽກນີ້ມີຢູ່ໃນປັດຈຸບັນ</translation>
  </message>
  <message>
   <source>Edition {number}, {day}</source>
   <translation>ສະບັບທີ {number}, {day}</translation>
  </message>
  <message>
   <source>Edition {number} of {place}, {day}</source>
   <translation>ສະບັບທີ {number} ຂອງ {place}, {day}</translation>
  </message>
  <message>
   <source>Changes since edition {number}</source>
   <translation>ການປ່ຽນແປງນັບແຕ່ສະບັບທີ {number}</translation>
  </message>
  <message>
   <source>Changes since edition {number} of {place}</source>
   <translation>ການປ່ຽນແປງນັບແຕ່ສະບັບທີ {number} ຂອງ {place}</translation>
  </message>
  <message>
   <source>Changes from edition {earlier} to edition {later}</source>
   <translation>ການປ່ຽນແປງຈາກສະບັບທີ {earlier} ຫາສະບັບທີ {later}</translation>
  </message>
  <message>
   <source>Pages of the report</source>
   <translation>ໜ້າຂອງບົດລາຍງານ</translation>
  </message>
  <message>
   <source>PDF files</source>
   <translation>ໄຟລ໌ PDF</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>ເປີດໂຟນເດີ</translation>
  </message>
  <message>
   <source>Saved “{file}”. Pages: {n}.</source>
   <translation>ບັນທຶກ “{file}” ແລ້ວ. ໜ້າ: {n}.</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>ບັນທຶກບົດລາຍງານ</translation>
  </message>
  <message>
   <source>Saved as “{file}”.</source>
   <translation>ບັນທຶກເປັນ “{file}” ແລ້ວ.</translation>
  </message>
 </context>
 <context>
  <name>Progress</name>
  <message>
   <source>as planned</source>
   <translation>ຕາມແຜນ</translation>
  </message>
  <message>
   <source>{points} behind</source>
   <translation>ຊ້າກວ່າແຜນ {points}</translation>
  </message>
  <message>
   <source>reached</source>
   <translation>ບັນລຸແລ້ວ</translation>
  </message>
  <message>
   <source>begins {year}</source>
   <translation>ເລີ່ມ {year}</translation>
  </message>
  <message>
   <source>begins {day}</source>
   <translation>ເລີ່ມ {day}</translation>
  </message>
 </context>
 <context>
  <name>Project</name>
  <message>
   <source>Add milestone</source>
   <translation>ເພີ່ມຂີດໝາຍ</translation>
  </message>
  <message>
   <source>Milestones</source>
   <translation>ຂີດໝາຍ</translation>
  </message>
  <message>
   <source>Facts</source>
   <translation>ຂໍ້ມູນໂຄງການ</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>ທຶນ</translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>ບົດລາຍງານ</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>ຄຳເຫັນ</translation>
  </message>
  <message>
   <source>This project lies in the bin, or has not come to this desk yet.</source>
   <translation>ໂຄງການນີ້ຢູ່ໃນຖັງຂີ້ເຫຍື້ອ ຫຼື ຍັງບໍ່ມາຮອດຈຸດເຮັດວຽກນີ້.</translation>
  </message>
  <message>
   <source>Show all projects</source>
   <translation>ສະແດງໂຄງການທັງໝົດ</translation>
  </message>
  <message>
   <source>What you typed about the project is kept, but not saved yet.</source>
   <translation>ສິ່ງທີ່ທ່ານພິມກ່ຽວກັບໂຄງການຖືກເກັບໄວ້ ແຕ່ຍັງບໍ່ໄດ້ບັນທຶກ.</translation>
  </message>
  <message>
   <source>No such project</source>
   <translation>ບໍ່ມີໂຄງການນີ້</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>ເພີ່ມ</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>ໂຄງການໃໝ່</translation>
  </message>
  <message>
   <source>What a project needs</source>
   <translation>ໂຄງການຕ້ອງມີຫຍັງ</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>ສິ່ງທີ່ເກີດຂຶ້ນ</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>ໂຄງການ</translation>
  </message>
  <message>
   <source>Projects  ›  {section}</source>
   <translation>ໂຄງການ  ›  {section}</translation>
  </message>
  <message>
   <source>Save project</source>
   <translation>ບັນທຶກໂຄງການ</translation>
  </message>
  <message>
   <source>Move to bin</source>
   <translation>ຖິ້ມລົງຖັງ</translation>
  </message>
  <message>
   <source>Take back</source>
   <translatorcomment>it forgets what was typed and not saved: now ຍົກເລີກການແກ້ໄຂ; somewhat longer than the English</translatorcomment>
   <translation>ຍົກເລີກການແກ້ໄຂ</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>ບັນທຶກ</translation>
  </message>
  <message>
   <source>Print sheet…</source>
   <translation>ພິມໃບໂຄງການ…</translation>
  </message>
  <message>
   <source>Edit facts</source>
   <translation>ແກ້ໄຂຂໍ້ມູນ</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>ບໍ່ມີການປ່ຽນແປງໃດໆ.</translation>
  </message>
  <message>
   <source>“{project}” is in the bin with all that belongs to it. Nothing of it is lost.</source>
   <translation>“{project}” ຢູ່ໃນຖັງຂີ້ເຫຍື້ອ ພ້ອມທຸກສິ່ງໃນນັ້ນ. ບໍ່ມີຂໍ້ມູນໃດສູນຫາຍ.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translatorcomment>takes the project out of the bin again: ຖອນຄືນ here, ຍ້ອນກັບ in text fields</translatorcomment>
   <translation>ຖອນຄືນ</translation>
  </message>
  <message>
   <source>Late, 1 day</source>
   <translation>ຊ້າ 1 ມື້</translation>
  </message>
  <message>
   <source>Late, {n} days</source>
   <translation>ຊ້າ {n} ມື້</translation>
  </message>
  <message>
   <source>{n} to decide</source>
   <translation>ຕ້ອງຕັດສິນ {n}</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>ຄວາມຄືບໜ້າ</translation>
  </message>
  <message>
   <source>no milestones yet</source>
   <translation>ຍັງບໍ່ມີຂີດໝາຍ</translation>
  </message>
  <message>
   <source>as reported; no milestones yet</source>
   <translation>ຕາມລາຍງານ; ຍັງບໍ່ມີຂີດໝາຍ</translation>
  </message>
  <message>
   <source>weighted sum of {milestones}</source>
   <translation>ລວມຕາມນ້ຳໜັກຂອງ {milestones}</translation>
  </message>
  <message>
   <source>mean of {milestones}</source>
   <translation>ສະເລ່ຍຂອງ {milestones}</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>ສິ້ນສຸດແລ້ວ</translation>
  </message>
  <message>
   <source>Forecast end</source>
   <translation>ຄາດວ່າສິ້ນສຸດ</translation>
  </message>
  <message>
   <source>not adopted yet</source>
   <translation>ຍັງບໍ່ຮັບຮອງ</translation>
  </message>
  <message>
   <source>as adopted</source>
   <translation>ຕາມທີ່ຮັບຮອງ</translation>
  </message>
  <message>
   <source>adopted {day}, {n} day</source>
   <translation>ກຳນົດທີ່ຮັບຮອງ {day}, {n} ມື້</translation>
  </message>
  <message>
   <source>adopted {day}, {n} days</source>
   <translation>ກຳນົດທີ່ຮັບຮອງ {day}, {n} ມື້</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>ໃຊ້ຈ່າຍແລ້ວ</translation>
  </message>
  <message>
   <source>budget {amount}</source>
   <translation>ງົບປະມານ {amount}</translation>
  </message>
  <message>
   <source>no money entered</source>
   <translation>ຍັງບໍ່ໄດ້ໃສ່ທຶນ</translation>
  </message>
  <message>
   <source>of {amount} committed</source>
   <translation>ໃນທຶນຜູກພັນ {amount}</translation>
  </message>
  <message>
   <source>{n} women</source>
   <translation>ແມ່ຍິງ {n}</translation>
  </message>
  <message>
   <source>Beneficiaries</source>
   <translation>ຜູ້ໄດ້ຮັບຜົນປະໂຫຍດ</translation>
  </message>
  <message>
   <source>Measure of the Plan</source>
   <translation>ມາດຕະການຂອງແຜນ</translation>
  </message>
  <message>
   <source>none named yet</source>
   <translation>ຍັງບໍ່ໄດ້ບອກ</translation>
  </message>
  <message>
   <source>One of the two titles is enough.</source>
   <translation>ມີຊື່ໃດໜຶ່ງໃນສອງພາສາກໍພໍ.</translation>
  </message>
  <message>
   <source>Given when the project is saved.</source>
   <translation>ຈະໄດ້ເມື່ອບັນທຶກໂຄງການ.</translation>
  </message>
  <message>
   <source>Type a number or some words.</source>
   <translation>ພິມເລກທີ ຫຼື ບາງຄຳ.</translation>
  </message>
  <message>
   <source>More, as it becomes known</source>
   <translation>ຂໍ້ມູນເພີ່ມ ເມື່ອຮູ້ແລ້ວ</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translatorcomment>discards what was typed: ຖອນຄືນ or ຍົກເລີກ?</translatorcomment>
   <translation>ຍົກເລີກສິ່ງທີ່ພິມ</translation>
  </message>
  <message>
   <source>A title</source>
   <translation>ຊື່ໂຄງການ</translation>
  </message>
  <message>
   <source>The code {code} is that of “{project}”. Give another one, or none.</source>
   <translation>ລະຫັດ {code} ເປັນຂອງ “{project}”. ໃຫ້ໃຊ້ລະຫັດອື່ນ ຫຼື ບໍ່ໃສ່ກໍໄດ້.</translation>
  </message>
  <message>
   <source>Typed on {moment} and not saved yet.</source>
   <translation>ພິມເມື່ອ {moment} ແລະ ຍັງບໍ່ໄດ້ບັນທຶກ.</translation>
  </message>
  <message>
   <source>Adopted for {begin} to {end}; these dates stay as they are.</source>
   <translation>ກຳນົດທີ່ຮັບຮອງ {begin} ຫາ {end}; ວັນທີເຫຼົ່ານີ້ບໍ່ປ່ຽນ.</translation>
  </message>
 </context>
 <context>
  <name>Projects</name>
  <message>
   <source>State</source>
   <translation>ສະພາບ</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>ໂຄງການໃໝ່</translation>
  </message>
  <message>
   <source>There are no projects at this desk yet. Enter one, or take in a bundle.</source>
   <translation>ຍັງບໍ່ມີໂຄງການຢູ່ຈຸດເຮັດວຽກນີ້. ໃຫ້ປ້ອນໂຄງການ ຫຼື ຮັບເອົາຊຸດຂໍ້ມູນ.</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>ໂຄງການ</translation>
  </message>
  <message>
   <source>Export to Excel…</source>
   <translation>ສົ່ງອອກໄປ Excel…</translation>
  </message>
  <message>
   <source>Workbooks</source>
   <translation>ປຶ້ມງານ</translation>
  </message>
  <message>
   <source>Export to Excel</source>
   <translation>ສົ່ງອອກໄປ Excel</translation>
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation>ກຳລັງສ້າງປຶ້ມງານ</translation>
  </message>
  <message>
   <source>Without a title</source>
   <translation>ບໍ່ມີຊື່</translation>
  </message>
  <message>
   <source>National</source>
   <translation>ລະດັບຊາດ</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>ຍົກເລີກແລ້ວ</translation>
  </message>
  <message>
   <source>no milestones</source>
   <translation>ບໍ່ມີຂີດໝາຍ</translation>
  </message>
  <message>
   <source>All reached</source>
   <translation>ບັນລຸໝົດແລ້ວ</translation>
  </message>
  <message>
   <source>{day}, 1 day late</source>
   <translation>{day}, ຊ້າ 1 ມື້</translation>
  </message>
  <message>
   <source>{day}, {n} days late</source>
   <translation>{day}, ຊ້າ {n} ມື້</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>ຂັ້ນຕອນ</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>ປີ</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>ປະເທດ</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>ແຂວງ</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>ພາກ</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>ຍົກເວັ້ນ</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>ບໍ່ຈັດກຸ່ມ</translation>
  </message>
  <message>
   <source>All projects</source>
   <translation>ໂຄງການທັງໝົດ</translation>
  </message>
  <message>
   <source>Open projects</source>
   <translation>ໂຄງການທີ່ຍັງບໍ່ຈົບ</translation>
  </message>
  <message>
   <source>Needs attention</source>
   <translation>ຕ້ອງເອົາໃຈໃສ່</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>ສະເໜີ</translation>
  </message>
  <message>
   <source>Completed</source>
   <translation>ສຳເລັດແລ້ວ</translation>
  </message>
  <message>
   <source>Without a measure of the Plan</source>
   <translation>ບໍ່ມີມາດຕະການຂອງແຜນ</translation>
  </message>
  <message>
   <source>Cancelled and declined</source>
   <translation>ຍົກເລີກ ແລະ ບໍ່ຮັບຮອງ</translation>
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
   <translation>ຕົວເລກ</translation>
  </message>
  <message>
   <source>{n} of {all}</source>
   <translation>{n} ໃນ {all}</translation>
  </message>
  <message>
   <source>Without a province</source>
   <translation>ບໍ່ມີແຂວງ</translation>
  </message>
  <message>
   <source>Without a stage</source>
   <translation>ບໍ່ມີຂັ້ນຕອນ</translation>
  </message>
  <message>
   <source>1 project</source>
   <translation>1 ໂຄງການ</translation>
  </message>
  <message>
   <source>{n} projects</source>
   <translation>{n} ໂຄງການ</translation>
  </message>
  <message>
   <source>View</source>
   <translatorcomment>“ມຸມມອງ” for a saved view</translatorcomment>
   <translation>ມຸມມອງ</translation>
  </message>
  <message>
   <source>View:</source>
   <translation>ມຸມມອງ:</translation>
  </message>
  <message>
   <source>As filtered</source>
   <translation>ຕາມຕົວກັ່ນຕອງ</translation>
  </message>
  <message>
   <source>Keep this view…</source>
   <translation>ເກັບມຸມມອງນີ້…</translation>
  </message>
  <message>
   <source>Forget this view</source>
   <translation>ລຶບມຸມມອງນີ້</translation>
  </message>
  <message>
   <source>Name of the view</source>
   <translation>ຊື່ມຸມມອງ</translation>
  </message>
  <message>
   <source>Keep this view</source>
   <translation>ເກັບມຸມມອງນີ້</translation>
  </message>
  <message>
   <source>Keep view</source>
   <translation>ເກັບມຸມມອງ</translation>
  </message>
  <message>
   <source>Give the view a name first.</source>
   <translation>ໃຫ້ຕັ້ງຊື່ມຸມມອງກ່ອນ.</translation>
  </message>
  <message>
   <source>Title, code, place…</source>
   <translation>ຊື່, ລະຫັດ, ສະຖານທີ່…</translation>
  </message>
  <message>
   <source>Group by</source>
   <translation>ຈັດກຸ່ມຕາມ</translation>
  </message>
  <message>
   <source>{shown} of {total} projects</source>
   <translation>{shown} ໃນ {total} ໂຄງການ</translation>
  </message>
  <message>
   <source>{n} late</source>
   <translation>ຊັກຊ້າ {n}</translation>
  </message>
  <message>
   <source>{n} at risk</source>
   <translation>ມີຄວາມສ່ຽງ {n}</translation>
  </message>
  <message>
   <source>{n} to decide</source>
   <translation>ຕ້ອງຕັດສິນ {n}</translation>
  </message>
  <message>
   <source>Bar: done / forecast. Thin line: adopted dates. Upright tick: where it should be today.</source>
   <translation>ແຖບ: ສຳເລັດ / ຄາດຄະເນ. ເສັ້ນບາງ: ກຳນົດທີ່ຮັບຮອງ. ຂີດຕັ້ງ: ບ່ອນທີ່ຄວນຮອດໃນມື້ນີ້.</translation>
  </message>
  <message>
   <source>No project fits what was asked for.</source>
   <translation>ບໍ່ມີໂຄງການທີ່ກົງກັບສິ່ງທີ່ຊອກຫາ.</translation>
  </message>
  <message>
   <source>Show all projects</source>
   <translation>ສະແດງໂຄງການທັງໝົດ</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>ໂຄງການ</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>ຄວາມຄືບໜ້າ</translation>
  </message>
  <message>
   <source>Next milestone</source>
   <translation>ຂີດໝາຍຕໍ່ໄປ</translation>
  </message>
  <message>
   <source>Projects {day}</source>
   <translation>ໂຄງການ {day}</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Projects: {n}. It can be edited and imported again.</source>
   <translation>ສ້າງ “{file}” ແລ້ວ. ໂຄງການ: {n}. ແກ້ໄຂ ແລະ ນຳເຂົ້າຄືນໄດ້.</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>ເປີດໂຟນເດີ</translation>
  </message>
 </context>
 <context>
  <name>ProposalState</name>
  <message>
   <source>Proposed for next year</source>
   <translation>ສະເໜີສຳລັບປີໜ້າ</translation>
  </message>
  <message>
   <source>Screened</source>
   <translatorcomment>“ກັ່ນຕອງແລ້ວ”</translatorcomment>
   <translation>ກັ່ນຕອງແລ້ວ</translation>
  </message>
  <message>
   <source>Recommended by the SOM</source>
   <translation>SOM ແນະນຳແລ້ວ</translation>
  </message>
  <message>
   <source>Adopted by the FMM</source>
   <translation>FMM ຮັບຮອງແລ້ວ</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>ບໍ່ຮັບຮອງ</translation>
  </message>
 </context>
 <context>
  <name>QLineEdit</name>
  <message>
   <source>&amp;Undo</source>
   <translatorcomment>“ຍ້ອນກັບ” while typing, ຖອນຄືນ for imports and merges</translatorcomment>
   <translation>ຍ້ອນກັບ (&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>ເຮັດຄືນ (&amp;R)</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>ຕັດ (&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>ສຳເນົາ (&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>ວາງ (&amp;P)</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>ລຶບ</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>ເລືອກທັງໝົດ</translation>
  </message>
 </context>
 <context>
  <name>QPlatformTheme</name>
  <message>
   <source>OK</source>
   <translation>ຕົກລົງ</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>ບັນທຶກ</translation>
  </message>
  <message>
   <source>Save All</source>
   <translation>ບັນທຶກທັງໝົດ</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>ເປີດ</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>ແມ່ນ (&amp;Y)</translation>
  </message>
  <message>
   <source>Yes to &amp;All</source>
   <translation>ແມ່ນທັງໝົດ (&amp;A)</translation>
  </message>
  <message>
   <source>&amp;No</source>
   <translation>ບໍ່ (&amp;N)</translation>
  </message>
  <message>
   <source>N&amp;o to All</source>
   <translation>ບໍ່ທັງໝົດ (&amp;O)</translation>
  </message>
  <message>
   <source>Abort</source>
   <translation>ຢຸດ</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>ລອງໃໝ່</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>ຂ້າມໄປ</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>ປິດ</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>ຍົກເລີກ</translation>
  </message>
  <message>
   <source>Discard</source>
   <translatorcomment>said as 'do not save'</translatorcomment>
   <translation>ບໍ່ບັນທຶກ</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>ຊ່ວຍເຫຼືອ</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>ນຳໃຊ້</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>ຕັ້ງຄືນ</translation>
  </message>
  <message>
   <source>Restore Defaults</source>
   <translation>ກັບຄືນຄ່າເດີມ</translation>
  </message>
 </context>
 <context>
  <name>QWidgetTextControl</name>
  <message>
   <source>&amp;Undo</source>
   <translation>ຍ້ອນກັບ (&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>ເຮັດຄືນ (&amp;R)</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>ຕັດ (&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>ສຳເນົາ (&amp;C)</translation>
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation>ສຳເນົາທີ່ຢູ່ລິ້ງ (&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>ວາງ (&amp;P)</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>ລຶບ</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>ເລືອກທັງໝົດ</translation>
  </message>
 </context>
 <context>
  <name>RecommendationState</name>
  <message>
   <source>Open</source>
   <translation>ຍັງຄ້າງ</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>ຮັບເອົາແລ້ວ</translation>
  </message>
  <message>
   <source>Carried out</source>
   <translation>ປະຕິບັດແລ້ວ</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>ບໍ່ຮັບເອົາ</translation>
  </message>
 </context>
 <context>
  <name>Report</name>
  <message>
   <source>Progress Report of the Year {year} on Implementing the Five-Year Plan of Action on Mekong-Lancang Cooperation ({first}-{last})</source>
   <translation>ບົດລາຍງານຄວາມຄືບໜ້າປະຈຳປີ {year} ໃນການຈັດຕັ້ງປະຕິບັດແຜນປະຕິບັດງານ 5 ປີ ວ່າດ້ວຍການຮ່ວມມືແມ່ນ້ຳຂອງ-ລ້ານຊ້າງ ({first}-{last})</translation>
  </message>
  <message>
   <source>Progress Report of the Year {year} on Implementing the Five-Year Plan of Action on Lancang-Mekong Cooperation ({first}-{last})</source>
   <translation>ບົດລາຍງານຄວາມຄືບໜ້າປະຈຳປີ {year} ໃນການຈັດຕັ້ງປະຕິບັດແຜນປະຕິບັດງານ 5 ປີ ວ່າດ້ວຍການຮ່ວມມືລ້ານຊ້າງ-ແມ່ນ້ຳຂອງ ({first}-{last})</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>ສາລະບານ</translation>
  </message>
  <message>
   <source>Overview in figures</source>
   <translation>ພາບລວມເປັນຕົວເລກ</translation>
  </message>
  <message>
   <source>Progress by pillar, section and measure</source>
   <translation>ຄວາມຄືບໜ້າຕາມເສົາຄ້ຳ, ພາກ ແລະ ມາດຕະການ</translation>
  </message>
  <message>
   <source>Delays and their reasons</source>
   <translation>ຄວາມຊັກຊ້າ ແລະ ສາເຫດ</translation>
  </message>
  <message>
   <source>Funding by section and source</source>
   <translation>ທຶນຕາມພາກ ແລະ ແຫຼ່ງ</translation>
  </message>
  <message>
   <source>Assessments and recommendations</source>
   <translation>ການປະເມີນ ແລະ ຂໍ້ສະເໜີແນະ</translation>
  </message>
  <message>
   <source>Outlook</source>
   <translation>ທິດທາງຕໍ່ໜ້າ</translation>
  </message>
  <message>
   <source>Who has not reported</source>
   <translation>ໃຜຍັງບໍ່ໄດ້ລາຍງານ</translation>
  </message>
  <message>
   <source>Annex: all projects</source>
   <translation>ເອກະສານຊ້ອນທ້າຍ: ໂຄງການທັງໝົດ</translation>
  </message>
  <message>
   <source>By section and source, in US dollars</source>
   <translation>ຕາມພາກ ແລະ ແຫຼ່ງ, ເປັນໂດລາສະຫະລັດ</translation>
  </message>
  <message>
   <source>Section and its largest sources</source>
   <translation>ພາກ ແລະ ແຫຼ່ງທຶນໃຫຍ່ສຸດ</translation>
  </message>
  <message>
   <source>Committed</source>
   <translation>ທຶນຜູກພັນ</translation>
  </message>
  <message>
   <source>Disbursed</source>
   <translation>ເບີກຈ່າຍ</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>ໃຊ້ຈ່າຍແລ້ວ</translation>
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
   <translation>ການປະເມີນໃນປີ {year}: {n}. ໂຄງການທີ່ປະເມີນແລ້ວ: {projects}.</translation>
  </message>
  <message>
   <source>Mean scores by form, from 1 (weak) to 5 (strong)</source>
   <translation>ຄະແນນສະເລ່ຍຕາມຮູບແບບ, ຈາກ 1 (ອ່ອນ) ຫາ 5 (ດີຫຼາຍ)</translation>
  </message>
  <message>
   <source>No assessment was made in {year}.</source>
   <translation>ບໍ່ມີການປະເມີນໃນປີ {year}.</translation>
  </message>
  <message>
   <source>No recommendation is open.</source>
   <translation>ບໍ່ມີຂໍ້ສະເໜີແນະທີ່ຍັງຄ້າງ.</translation>
  </message>
  <message>
   <source>Open recommendations</source>
   <translation>ຂໍ້ສະເໜີແນະທີ່ຍັງຄ້າງ</translation>
  </message>
  <message>
   <source>Listed are the {shown} that are due first, of {all}.</source>
   <translation>ສະແດງ {shown} ອັນທີ່ຮອດກຳນົດກ່ອນ ໃນ {all}.</translation>
  </message>
  <message>
   <source>Milestones due in {year}</source>
   <translation>ຂີດໝາຍທີ່ຮອດກຳນົດໃນປີ {year}</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>ກຳນົດ</translation>
  </message>
  <message>
   <source>Milestone and project</source>
   <translation>ຂີດໝາຍ ແລະ ໂຄງການ</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>ແຂວງ</translation>
  </message>
  <message>
   <source>No milestone of a project under way is due in {year}.</source>
   <translation>ບໍ່ມີຂີດໝາຍຂອງໂຄງການທີ່ກຳລັງດຳເນີນອັນໃດຮອດກຳນົດໃນປີ {year}.</translation>
  </message>
  <message>
   <source>Projects proposed for {year}</source>
   <translation>ໂຄງການທີ່ສະເໜີສຳລັບປີ {year}</translation>
  </message>
  <message>
   <source>No project is on the list for {year}.</source>
   <translation>ບໍ່ມີໂຄງການໃນບັນຊີປີ {year}.</translation>
  </message>
  <message>
   <source>On the list for {year}: {n}. Recommended by the SOM: {recommended}; adopted by the FMM: {adopted}; declined: {declined}. Budgets together: {amount}.</source>
   <translation>ໃນບັນຊີປີ {year}: {n}. SOM ແນະນຳແລ້ວ: {recommended}; FMM ຮັບຮອງແລ້ວ: {adopted}; ບໍ່ຮັບຮອງ: {declined}. ງົບປະມານລວມ: {amount}.</translation>
  </message>
  <message>
   <source>{name}: {n}</source>
   <translation>{name}: {n}</translation>
  </message>
  <message>
   <source>Progress reports of {year} by state: {states}.</source>
   <translation>ບົດລາຍງານຄວາມຄືບໜ້າປີ {year} ຕາມສະພາບ: {states}.</translation>
  </message>
  <message>
   <source>For every project under way a progress report of {year} was handed in.</source>
   <translation>ທຸກໂຄງການທີ່ກຳລັງດຳເນີນ ໄດ້ສົ່ງບົດລາຍງານຄວາມຄືບໜ້າປີ {year} ແລ້ວ.</translation>
  </message>
  <message>
   <source>Projects under way without a progress report of {year}: {n} of {all}.</source>
   <translation>ໂຄງການທີ່ກຳລັງດຳເນີນ ແຕ່ບໍ່ມີບົດລາຍງານຄວາມຄືບໜ້າປີ {year}: {n} ໃນ {all}.</translation>
  </message>
  <message>
   <source>Not one project under way was reported on by: {provinces}.</source>
   <translation>ແຂວງທີ່ບໍ່ໄດ້ລາຍງານໂຄງການທີ່ກຳລັງດຳເນີນຈັກໂຄງການ: {provinces}.</translation>
  </message>
  <message>
   <source>Province in the lead</source>
   <translation>ແຂວງເຈົ້າການ</translation>
  </message>
  <message>
   <source>Projects under way</source>
   <translation>ໂຄງການທີ່ກຳລັງດຳເນີນ</translation>
  </message>
  <message>
   <source>Not reported on</source>
   <translation>ບໍ່ໄດ້ລາຍງານ</translation>
  </message>
  <message>
   <source>National, no province</source>
   <translation>ລະດັບຊາດ, ບໍ່ມີແຂວງ</translation>
  </message>
  <message>
   <source>Achievements are told in the words of progress reports whose period ends in the year: of each project the last one that was approved, or else handed in. Long texts are cut; project sheets have them whole.</source>
   <translation>ຜົນສຳເລັດສະແດງຕາມຂໍ້ຄວາມໃນບົດລາຍງານຄວາມຄືບໜ້າທີ່ງວດສິ້ນສຸດໃນປີນັ້ນ: ແຕ່ລະໂຄງການ ໃຊ້ບົດຫຼ້າສຸດທີ່ອະນຸມັດແລ້ວ ຫຼື ຖ້າບໍ່ມີ ແມ່ນບົດຫຼ້າສຸດທີ່ສົ່ງແລ້ວ. ຂໍ້ຄວາມຍາວຖືກຕັດສັ້ນ; ຂໍ້ຄວາມເຕັມຢູ່ໃນໃບໂຄງການ.</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>ມາດຕະການ</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>ໂຄງການ</translation>
  </message>
  <message>
   <source>Milestones past due</source>
   <translation>ຂີດໝາຍກາຍກຳນົດ</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>ຄວາມຄືບໜ້າ</translation>
  </message>
  <message>
   <source>Committed, USD</source>
   <translation>ທຶນຜູກພັນ, USD</translation>
  </message>
  <message>
   <source>Projects by state</source>
   <translation>ໂຄງການຕາມສະພາບ</translation>
  </message>
  <message>
   <source>Achievements</source>
   <translation>ຜົນສຳເລັດ</translation>
  </message>
  <message>
   <source>Delays</source>
   <translation>ຄວາມຊັກຊ້າ</translation>
  </message>
  <message>
   <source>Nothing was reported, reached or missed in {year}.</source>
   <translation>ໃນປີ {year} ບໍ່ມີການລາຍງານ, ບໍ່ມີຂີດໝາຍທີ່ບັນລຸ ຫຼື ກາຍກຳນົດ.</translation>
  </message>
  <message>
   <source>not approved yet</source>
   <translation>ຍັງບໍ່ໄດ້ອະນຸມັດ</translation>
  </message>
  <message>
   <source>Issues: {text}</source>
   <translation>ບັນຫາ: {text}</translation>
  </message>
  <message>
   <source>Shown are {shown} of {all} reports.</source>
   <translation>ສະແດງ {shown} ໃນ {all} ບົດລາຍງານ.</translation>
  </message>
  <message>
   <source>Milestone reached</source>
   <translation>ຂີດໝາຍທີ່ບັນລຸ</translation>
  </message>
  <message>
   <source>On</source>
   <translation>ວັນທີ</translation>
  </message>
  <message>
   <source>Listed are the {shown} that were reached last, of {all}.</source>
   <translation>ສະແດງ {shown} ອັນທີ່ບັນລຸຫຼ້າສຸດ ໃນ {all}.</translation>
  </message>
  <message>
   <source>Days late</source>
   <translation>ມື້ຊັກຊ້າ</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>ສາເຫດ</translation>
  </message>
  <message>
   <source>No reason given</source>
   <translation>ບໍ່ໄດ້ບອກສາເຫດ</translation>
  </message>
  <message>
   <source>Listed are the {shown} that are latest, of {all}.</source>
   <translation>ສະແດງ {shown} ອັນທີ່ຊ້າທີ່ສຸດ ໃນ {all}.</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>ກຸ່ມ</translation>
  </message>
  <message>
   <source>Assessments: {country}</source>
   <translation>ການປະເມີນ: {country}</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>ຮູບແບບ</translation>
  </message>
  <message>
   <source>Form not given</source>
   <translation>ບໍ່ໄດ້ບອກຮູບແບບ</translation>
  </message>
  <message>
   <source>All forms</source>
   <translation>ທຸກຮູບແບບ</translation>
  </message>
  <message>
   <source>Self-evaluation, peer review and third-party review</source>
   <translation>ການປະເມີນຕົນເອງ, ການປະເມີນເຊິ່ງກັນ ແລະ ກັນ ແລະ ການປະເມີນໂດຍພາກສ່ວນທີສາມ</translation>
  </message>
  <message>
   <source>No assessment of a project of {country} is recorded at this desk yet.</source>
   <translation>ຈຸດເຮັດວຽກນີ້ຍັງບໍ່ໄດ້ບັນທຶກການປະເມີນໂຄງການໃດຂອງ {country}.</translation>
  </message>
  <message>
   <source>Assessments</source>
   <translation>ການປະເມີນ</translation>
  </message>
  <message>
   <source>{n} under way, not assessed</source>
   <translation>{n} ກຳລັງດຳເນີນ ຍັງບໍ່ໄດ້ປະເມີນ</translation>
  </message>
  <message>
   <source>Projects assessed</source>
   <translation>ໂຄງການທີ່ປະເມີນແລ້ວ</translation>
  </message>
  <message>
   <source>Mean score</source>
   <translation>ຄະແນນສະເລ່ຍ</translation>
  </message>
  <message>
   <source>of 5</source>
   <translation>ຄະແນນເຕັມ 5</translation>
  </message>
  <message>
   <source>{n} or less</source>
   <translation>{n} ຫຼື ຕ່ຳກວ່າ</translation>
  </message>
  <message>
   <source>Low scores</source>
   <translation>ຄະແນນຕ່ຳ</translation>
  </message>
  <message>
   <source>{n} past due</source>
   <translation>{n} ກາຍກຳນົດ</translation>
  </message>
  <message>
   <source>No recommendation has been recorded.</source>
   <translation>ຍັງບໍ່ໄດ້ບັນທຶກຂໍ້ສະເໜີແນະ.</translation>
  </message>
  <message>
   <source>Recommendations for improvement</source>
   <translation>ຂໍ້ສະເໜີແນະເພື່ອປັບປຸງ</translation>
  </message>
  <message>
   <source>Listed are all that are open, and {shown} of the {all} that are settled.</source>
   <translation>ສະແດງທຸກຂໍ້ທີ່ຍັງຄ້າງ ແລະ {shown} ໃນ {all} ຂໍ້ທີ່ສະສາງແລ້ວ.</translation>
  </message>
  <message>
   <source>Low scores, and scores on which assessors disagree</source>
   <translation>ຄະແນນຕ່ຳ ແລະ ຄະແນນທີ່ຜູ້ປະເມີນເຫັນຕ່າງກັນ</translation>
  </message>
  <message>
   <source>Score sheets are shown of projects with a score of {low} or less, or with a criterion on which assessors lie more than one point apart: {n}. The others have one line each, further below: {others}.</source>
   <translation>ສະແດງໃບຄະແນນຂອງ {n} ໂຄງການ ທີ່ມີຄະແນນ {low} ຫຼື ຕ່ຳກວ່າ ຫຼື ມີມາດຖານທີ່ຜູ້ປະເມີນໃຫ້ຄະແນນຕ່າງກັນເກີນໜຶ່ງຄະແນນ. ສ່ວນອີກ {others} ໂຄງການ ສະແດງໂຄງການລະໜຶ່ງແຖວຢູ່ຂ້າງລຸ່ມ.</translation>
  </message>
  <message>
   <source>Scores of {n} and less are marked.</source>
   <translation>ຄະແນນ {n} ແລະ ຕ່ຳກວ່າ ມີເຄື່ອງໝາຍ.</translation>
  </message>
  <message>
   <source>Assessed by</source>
   <translation>ປະເມີນໂດຍ</translation>
  </message>
  <message>
   <source>Other projects that were assessed</source>
   <translation>ໂຄງການອື່ນທີ່ປະເມີນແລ້ວ</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>ລະຫັດ</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>ໂຄງການ</translation>
  </message>
  <message>
   <source>Mean</source>
   <translation>ສະເລ່ຍ</translation>
  </message>
  <message>
   <source>Assessors lie more than one point apart on: {criteria}.</source>
   <translation>ຜູ້ປະເມີນໃຫ້ຄະແນນຕ່າງກັນເກີນໜຶ່ງຄະແນນໃນ: {criteria}.</translation>
  </message>
  <message>
   <source>Projects under way that nobody has assessed: {n}.</source>
   <translation>ໂຄງການທີ່ກຳລັງດຳເນີນ ແຕ່ຍັງບໍ່ມີໃຜປະເມີນ: {n}.</translation>
  </message>
  <message>
   <source>Assessments without a day: {n}.</source>
   <translation>ການປະເມີນທີ່ບໍ່ມີວັນທີ: {n}.</translation>
  </message>
  <message>
   <source>Scores that are none of 1 to 5, and so in no mean: {n}.</source>
   <translation>ຄະແນນທີ່ບໍ່ແມ່ນ 1 ຫາ 5 ຈຶ່ງບໍ່ໄດ້ນັບໃນຄ່າສະເລ່ຍໃດ: {n}.</translation>
  </message>
  <message>
   <source>Low scores without a reason: {n}.</source>
   <translation>ຄະແນນຕ່ຳທີ່ບໍ່ໄດ້ໃຫ້ເຫດຜົນ: {n}.</translation>
  </message>
  <message>
   <source>Open recommendations without an owner: {n}.</source>
   <translation>ຂໍ້ສະເໜີແນະທີ່ຍັງຄ້າງ ແລະ ບໍ່ມີຜູ້ຕິດຕາມ: {n}.</translation>
  </message>
  <message>
   <source>Open recommendations without a due day: {n}.</source>
   <translation>ຂໍ້ສະເໜີແນະທີ່ຍັງຄ້າງ ແລະ ບໍ່ມີວັນກຳນົດ: {n}.</translation>
  </message>
  <message>
   <source>Means are of the scores from 1 to 5, each score counting the same; what is not applicable or not given is left out. A recommendation is past due if it is open or accepted after its due day. What assessors wrote stands on each project's sheet.</source>
   <translation>ຄ່າສະເລ່ຍຄິດໄລ່ຈາກຄະແນນ 1 ຫາ 5 ໂດຍແຕ່ລະຄະແນນມີນ້ຳໜັກເທົ່າກັນ; ສິ່ງທີ່ບໍ່ກ່ຽວ ຫຼື ບໍ່ໄດ້ໃຫ້ຄະແນນ ບໍ່ໄດ້ນັບ. ຂໍ້ສະເໜີແນະຖືວ່າກາຍກຳນົດ ຖ້າພົ້ນວັນກຳນົດແລ້ວ ແຕ່ຍັງຄ້າງ ຫຼື ພຽງແຕ່ຮັບເອົາແລ້ວ. ສິ່ງທີ່ຜູ້ປະເມີນຂຽນໄວ້ ຢູ່ໃນໃບໂຄງການຂອງແຕ່ລະໂຄງການ.</translation>
  </message>
  <message>
   <source>Assessments: {n}</source>
   <translation>ການປະເມີນ: {n}</translation>
  </message>
  <message>
   <source>Counted are the projects that {country} leads or that reach it, as known at the desk “{desk}” on {day}.</source>
   <translation>ນັບໂຄງການທີ່ {country} ເປັນເຈົ້າການ ຫຼື ທີ່ກວມເອົາປະເທດນີ້ ຕາມທີ່ຮູ້ຢູ່ຈຸດເຮັດວຽກ “{desk}” ວັນທີ {day}.</translation>
  </message>
  <message>
   <source>Counted are the projects that the province of {province} leads or that reach it, as known at the desk “{desk}” on {day}.</source>
   <translation>ນັບໂຄງການທີ່ {province} ເປັນເຈົ້າການ ຫຼື ທີ່ກວມເອົາແຂວງນີ້ ຕາມທີ່ຮູ້ຢູ່ຈຸດເຮັດວຽກ “{desk}” ວັນທີ {day}.</translation>
  </message>
  <message>
   <source>No project of {country} is recorded at this desk yet.</source>
   <translation>ຍັງບໍ່ມີໂຄງການຂອງ {country} ບັນທຶກຢູ່ຈຸດເຮັດວຽກນີ້.</translation>
  </message>
  <message>
   <source>Provinces that lead no project: {provinces}.</source>
   <translation>ແຂວງທີ່ບໍ່ເປັນເຈົ້າການໂຄງການໃດ: {provinces}.</translation>
  </message>
  <message>
   <source>No change has come from the desk of a province: all was entered at other desks.</source>
   <translation>ບໍ່ມີການປ່ຽນແປງມາຈາກຈຸດເຮັດວຽກຂອງແຂວງ: ທັງໝົດປ້ອນຢູ່ຈຸດອື່ນ.</translation>
  </message>
  <message>
   <source>Provinces that lead projects, but whose own desks have sent nothing: {provinces}.</source>
   <translation>ແຂວງທີ່ເປັນເຈົ້າການໂຄງການ ແຕ່ຈຸດເຮັດວຽກຂອງຕົນບໍ່ໄດ້ສົ່ງຫຍັງ: {provinces}.</translation>
  </message>
  <message>
   <source>Projects without a country, which are not counted in this summary: {n}.</source>
   <translation>ໂຄງການທີ່ບໍ່ມີປະເທດ ເຊິ່ງບໍ່ໄດ້ນັບໃນບົດສະຫຼຸບນີ້: {n}.</translation>
  </message>
  <message>
   <source>No change has come from the desk of this province: all was entered at other desks.</source>
   <translation>ບໍ່ມີການປ່ຽນແປງມາຈາກຈຸດເຮັດວຽກຂອງແຂວງນີ້: ທັງໝົດປ້ອນຢູ່ຈຸດອື່ນ.</translation>
  </message>
  <message>
   <source>Without a title</source>
   <translation>ບໍ່ມີຊື່</translation>
  </message>
  <message>
   <source>Projects in implementation without a report on {year}, {n} in all, such as {codes}.</source>
   <translation>ໂຄງການທີ່ກຳລັງຈັດຕັ້ງປະຕິບັດ ແຕ່ບໍ່ມີບົດລາຍງານປີ {year}, ທັງໝົດ {n}, ເຊັ່ນ {codes}.</translation>
  </message>
  <message>
   <source>Projects in implementation without a report on {year}: {codes}.</source>
   <translation>ໂຄງການທີ່ກຳລັງຈັດຕັ້ງປະຕິບັດ ແຕ່ບໍ່ມີບົດລາຍງານປີ {year}: {codes}.</translation>
  </message>
  <message>
   <source>Progress reports that do not say which time they are about, and so are not counted: {n}.</source>
   <translation>ບົດລາຍງານຄວາມຄືບໜ້າທີ່ບໍ່ໄດ້ບອກວ່າເປັນຂອງງວດໃດ ຈຶ່ງບໍ່ໄດ້ນັບ: {n}.</translation>
  </message>
  <message>
   <source>Among the projects are some that other provinces lead and that reach this one: {n}.</source>
   <translation>ໃນໂຄງການເຫຼົ່ານີ້ ມີໂຄງການທີ່ແຂວງອື່ນເປັນເຈົ້າການ ແລະ ກວມເອົາແຂວງນີ້: {n}.</translation>
  </message>
  <message>
   <source>Total in {currency}</source>
   <translation>ລວມເປັນ {currency}</translation>
  </message>
  <message>
   <source>What is missing</source>
   <translation>ສິ່ງທີ່ຍັງຂາດ</translation>
  </message>
  <message>
   <source>How these figures are made</source>
   <translation>ວິທີຄິດໄລ່ຕົວເລກເຫຼົ່ານີ້</translation>
  </message>
  <message>
   <source>A milestone is due on its adopted day, or on the forecast one where none was adopted. Milestones of projects that are proposed, endorsed or cancelled are not counted; among those past their due day are only milestones of projects under way.</source>
   <translation>ຂີດໝາຍຮອດກຳນົດຕາມກຳນົດທີ່ຮັບຮອງ ຫຼື ຕາມວັນທີຄາດຄະເນ ຖ້າຍັງບໍ່ໄດ້ຮັບຮອງ. ບໍ່ນັບຂີດໝາຍຂອງໂຄງການທີ່ສະເໜີ, SOM ເຫັນດີ ຫຼື ຍົກເລີກ; ໃນຂີດໝາຍທີ່ກາຍກຳນົດ ນັບສະເພາະຂອງໂຄງການທີ່ກຳລັງດຳເນີນ.</translation>
  </message>
  <message>
   <source>Money is the sum of all funding lines, converted at the secretariat's rate for the last day of their year, or for today. Each figure is rounded by itself.</source>
   <translation>ເງິນແມ່ນຜົນລວມຂອງທຸກລາຍການທຶນ ແລກປ່ຽນຕາມອັດຕາຂອງກອງເລຂາໃນວັນສຸດທ້າຍຂອງປີ ຫຼື ຂອງມື້ນີ້. ແຕ່ລະຕົວເລກປັດເສດຕ່າງຫາກ.</translation>
  </message>
  <message>
   <source>No project is counted in any section of the Plan.</source>
   <translation>ບໍ່ມີໂຄງການໃດຖືກນັບໃນພາກໃດຂອງແຜນ.</translation>
  </message>
  <message>
   <source>Sections with a project</source>
   <translation>ພາກທີ່ມີໂຄງການ</translation>
  </message>
  <message>
   <source>Measures with a project</source>
   <translation>ມາດຕະການທີ່ມີໂຄງການ</translation>
  </message>
  <message>
   <source>Blank cells</source>
   <translation>ຫ້ອງວ່າງ</translation>
  </message>
  <message>
   <source>section by country</source>
   <translation>ຕາມພາກ ແລະ ປະເທດ</translation>
  </message>
  <message>
   <source>{kept} of {due}</source>
   <translation>{kept} ໃນ {due}</translation>
  </message>
  <message>
   <source>all years</source>
   <translation>ທຸກປີ</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>ລວມ</translation>
  </message>
  <message>
   <source>Projects by section and country</source>
   <translation>ໂຄງການຕາມພາກ ແລະ ປະເທດ</translation>
  </message>
  <message>
   <source>All sections</source>
   <translation>ທຸກພາກ</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>ພາກ</translation>
  </message>
  <message>
   <source>Sections without a project: {sections}.</source>
   <translation>ພາກທີ່ບໍ່ມີໂຄງການ: {sections}.</translation>
  </message>
  <message>
   <source>Money committed by section and country</source>
   <translation>ທຶນຜູກພັນຕາມພາກ ແລະ ປະເທດ</translation>
  </message>
  <message>
   <source>No funding has been recorded.</source>
   <translation>ຍັງບໍ່ໄດ້ບັນທຶກທຶນ.</translation>
  </message>
  <message>
   <source>Measures without a project in {country}</source>
   <translation>ມາດຕະການທີ່ບໍ່ມີໂຄງການຢູ່ {country}</translation>
  </message>
  <message>
   <source>Each measure of the Plan has a project.</source>
   <translation>ທຸກມາດຕະການຂອງແຜນມີໂຄງການແລ້ວ.</translation>
  </message>
  <message>
   <source>Without a project are {n} of the {all} measures of the Plan.</source>
   <translation>ມາດຕະການຂອງແຜນ {n} ໃນ {all} ຍັງບໍ່ມີໂຄງການ.</translation>
  </message>
  <message>
   <source>Measure of the Plan</source>
   <translation>ມາດຕະການຂອງແຜນ</translation>
  </message>
  <message>
   <source>Counted are projects as known at the desk “{desk}” on {day}, but for the {n} that were cancelled or declined.</source>
   <translation>ນັບໂຄງການຕາມທີ່ຮູ້ຢູ່ຈຸດເຮັດວຽກ “{desk}” ວັນທີ {day} ຍົກເວັ້ນ {n} ໂຄງການທີ່ຍົກເລີກ ຫຼື ບໍ່ຮັບຮອງ.</translation>
  </message>
  <message>
   <source>In {year} are the projects that run in it by their actual days, or else the planned ones, and the funding lines of that year.</source>
   <translation>ປີ {year} ນັບໂຄງການທີ່ດຳເນີນໃນປີນັ້ນ ຕາມວັນທີຕົວຈິງ ຫຼື ຖ້າບໍ່ມີ ຕາມວັນທີໃນແຜນ ແລະ ລາຍການທຶນຂອງປີນັ້ນ.</translation>
  </message>
  <message>
   <source>A project is counted in each section and measure that it serves and in each country that leads it or that it reaches, but once in a total. Its money stands once: with its primary measure and the country that leads it.</source>
   <translation>ໂຄງການໜຶ່ງນັບໃນແຕ່ລະພາກ ແລະ ມາດຕະການທີ່ໂຄງການປະກອບສ່ວນໃສ່ ແລະ ໃນແຕ່ລະປະເທດທີ່ເປັນເຈົ້າການ ຫຼື ທີ່ໂຄງການກວມເອົາ ແຕ່ນັບເທື່ອດຽວໃນຍອດລວມ. ເງິນຂອງໂຄງການນັບເທື່ອດຽວ: ໃນມາດຕະການຫຼັກ ແລະ ປະເທດທີ່ເປັນເຈົ້າການ.</translation>
  </message>
  <message>
   <source>Coverage of the Plan of Action in {year}</source>
   <translation>ການຄອບຄຸມແຜນປະຕິບັດງານໃນປີ {year}</translation>
  </message>
  <message>
   <source>Coverage of the Plan of Action, {first}–{last}</source>
   <translation>ການຄອບຄຸມແຜນປະຕິບັດງານ {first}–{last}</translation>
  </message>
  <message>
   <source>This desk knows projects of {country} only, and so the matrix has one column.</source>
   <translation>ຈຸດເຮັດວຽກນີ້ຮູ້ສະເພາະໂຄງການຂອງ {country} ຕາຕະລາງຈຶ່ງມີຖັນດຽວ.</translation>
  </message>
  <message>
   <source>Projects of the six countries, as far as they are known at this desk.</source>
   <translation>ໂຄງການຂອງທັງຫົກປະເທດ ຕາມທີ່ຮູ້ຢູ່ຈຸດເຮັດວຽກນີ້.</translation>
  </message>
  <message>
   <source>Nothing is known at this desk of projects in: {countries}. They have no column.</source>
   <translation>ຈຸດເຮັດວຽກນີ້ບໍ່ຮູ້ໂຄງການໃດຢູ່: {countries}. ບໍ່ມີຖັນຂອງປະເທດດັ່ງກ່າວ.</translation>
  </message>
  <message>
   <source>This is the desk of {province}; projects of other provinces may be unknown here.</source>
   <translation>ນີ້ແມ່ນຈຸດເຮັດວຽກຂອງ {province}; ໂຄງການຂອງແຂວງອື່ນອາດບໍ່ມີຢູ່ນີ້.</translation>
  </message>
  <message>
   <source>Projects without any date, which are in no year: {n}.</source>
   <translation>ໂຄງການທີ່ບໍ່ມີວັນທີໃດເລີຍ ຈຶ່ງບໍ່ຢູ່ໃນປີໃດ: {n}.</translation>
  </message>
  <message>
   <source>Projects without one of these countries, which are not counted: {n}.</source>
   <translation>ໂຄງການທີ່ບໍ່ມີປະເທດໃດໃນປະເທດເຫຼົ່ານີ້ ເຊິ່ງບໍ່ໄດ້ນັບ: {n}.</translation>
  </message>
  <message>
   <source>Funding lines without a year, which are in no year: {n}.</source>
   <translation>ລາຍການທຶນທີ່ບໍ່ມີປີ ຈຶ່ງບໍ່ຢູ່ໃນປີໃດ: {n}.</translation>
  </message>
  <message>
   <source>Committed, USD thousand</source>
   <translation>ທຶນຜູກພັນ, ພັນ USD</translation>
  </message>
  <message>
   <source>Changes since edition {number}: {report}</source>
   <translation>ການປ່ຽນແປງນັບແຕ່ສະບັບທີ {number}: {report}</translation>
  </message>
  <message>
   <source>Nothing that the report is made from was changed.</source>
   <translation>ຂໍ້ມູນທີ່ໃຊ້ສ້າງບົດລາຍງານນີ້ບໍ່ມີການປ່ຽນແປງ.</translation>
  </message>
  <message>
   <source>Changed entries: {edits}, in projects: {projects}.</source>
   <translation>ຂໍ້ມູນທີ່ປ່ຽນແປງ: {edits}, ໃນ {projects} ໂຄງການ.</translation>
  </message>
  <message>
   <source>What was changed</source>
   <translation>ສິ່ງທີ່ປ່ຽນແປງ</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>ກ່ອນ</translation>
  </message>
  <message>
   <source>After</source>
   <translation>ຫຼັງ</translation>
  </message>
  <message>
   <source>By whom</source>
   <translation>ຜູ້ປ່ຽນແປງ</translation>
  </message>
  <message>
   <source>Not of one project</source>
   <translation>ບໍ່ແມ່ນຂອງໂຄງການໃດໜຶ່ງ</translation>
  </message>
  <message>
   <source>Told is what was entered or came with bundles after the figures of the edition had been read, as far as it shows; what was changed and put back is not told.</source>
   <translation>ສະແດງຂໍ້ມູນທີ່ປ້ອນ ຫຼື ມາພ້ອມຊຸດຂໍ້ມູນ ຫຼັງຈາກອ່ານຕົວເລກຂອງສະບັບນັ້ນແລ້ວ ສະເພາະທີ່ມີຜົນຕໍ່ຄ່າທີ່ສະແດງ; ບໍ່ສະແດງສິ່ງທີ່ປ່ຽນແລ້ວປ່ຽນກັບຄືນເປັນຄ່າເດີມ.</translation>
  </message>
  <message>
   <source>From edition {earlier}, as of {first}, to what the desk “{desk}” knows on {last}</source>
   <translation>ຈາກສະບັບທີ {earlier}, ຂໍ້ມູນຮອດວັນທີ {first}, ຫາສິ່ງທີ່ຮູ້ຢູ່ຈຸດເຮັດວຽກ “{desk}” ວັນທີ {last}</translation>
  </message>
  <message>
   <source>From edition {earlier}, as of {first}, to edition {later}, as of {last}</source>
   <translation>ຈາກສະບັບທີ {earlier}, ຂໍ້ມູນຮອດວັນທີ {first}, ຫາສະບັບທີ {later}, ຂໍ້ມູນຮອດວັນທີ {last}</translation>
  </message>
  <message>
   <source>{kind} “{name}”</source>
   <translation>{kind} “{name}”</translation>
  </message>
  <message>
   <source>Put into the bin</source>
   <translation>ຖິ້ມລົງຖັງຂີ້ເຫຍື້ອແລ້ວ</translation>
  </message>
  <message>
   <source>{field}: {value}</source>
   <translation>{field}: {value}</translation>
  </message>
  <message>
   <source>New</source>
   <translation>ໃໝ່</translation>
  </message>
  <message>
   <source>{desk}, {day}</source>
   <translation>{desk}, {day}</translation>
  </message>
  <message>
   <source>Funding of projects</source>
   <translation>ທຶນຂອງໂຄງການ</translation>
  </message>
  <message>
   <source>Projects of {country}, as far as they are known at this desk.</source>
   <translation>ໂຄງການຂອງ {country} ຕາມທີ່ຮູ້ຢູ່ຈຸດເຮັດວຽກນີ້.</translation>
  </message>
  <message>
   <source>All projects that are known at this desk, of whatever country.</source>
   <translation>ໂຄງການທັງໝົດທີ່ຮູ້ຢູ່ຈຸດເຮັດວຽກນີ້ ບໍ່ວ່າຂອງປະເທດໃດ.</translation>
  </message>
  <message>
   <source>Funding lines: {n}</source>
   <translation>ລາຍການທຶນ: {n}</translation>
  </message>
  <message>
   <source>{percent} of what is committed</source>
   <translation>{percent} ຂອງທຶນຜູກພັນ</translation>
  </message>
  <message>
   <source>{percent} of what is disbursed</source>
   <translation>{percent} ຂອງທຶນເບີກຈ່າຍ</translation>
  </message>
  <message>
   <source>Projects with funding</source>
   <translation>ໂຄງການທີ່ມີທຶນ</translation>
  </message>
  <message>
   <source>All sources</source>
   <translation>ທຸກແຫຼ່ງ</translation>
  </message>
  <message>
   <source>Funding by source</source>
   <translation>ທຶນຕາມແຫຼ່ງ</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>ແຫຼ່ງທຶນ</translation>
  </message>
  <message>
   <source>Funding by source and year, USD</source>
   <translation>ທຶນຕາມແຫຼ່ງ ແລະ ປີ, USD</translation>
  </message>
  <message>
   <source>Funding by year</source>
   <translation>ທຶນຕາມປີ</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>ປີ</translation>
  </message>
  <message>
   <source>Cash and in kind</source>
   <translation>ເງິນສົດ ແລະ ວັດຖຸ</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>ປະເພດ</translation>
  </message>
  <message>
   <source>Funding by country</source>
   <translation>ທຶນຕາມປະເທດ</translation>
  </message>
  <message>
   <source>Country in the lead</source>
   <translation>ປະເທດເຈົ້າການ</translation>
  </message>
  <message>
   <source>Funding by province of {country}</source>
   <translation>ທຶນຕາມແຂວງຂອງ {country}</translation>
  </message>
  <message>
   <source>As recorded, by currency</source>
   <translation>ຕາມທີ່ບັນທຶກໄວ້, ແຍກຕາມສະກຸນເງິນ</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>ສະກຸນເງິນ</translation>
  </message>
  <message>
   <source>Funding lines</source>
   <translation>ລາຍການທຶນ</translation>
  </message>
  <message>
   <source>{currency} thousand</source>
   <translation>ພັນ {currency}</translation>
  </message>
  <message>
   <source>USD thousand</source>
   <translation>ພັນ USD</translation>
  </message>
  <message>
   <source>until {year}</source>
   <translation>ຮອດ {year}</translation>
  </message>
  <message>
   <source>from {year}</source>
   <translation>ຕັ້ງແຕ່ {year}</translation>
  </message>
  <message>
   <source>Year not given</source>
   <translation>ບໍ່ໄດ້ບອກປີ</translation>
  </message>
  <message>
   <source>Kind not given</source>
   <translation>ບໍ່ໄດ້ບອກປະເພດ</translation>
  </message>
  <message>
   <source>Country not given</source>
   <translation>ບໍ່ໄດ້ບອກປະເທດ</translation>
  </message>
  <message>
   <source>Spent above disbursed</source>
   <translation>ໃຊ້ຈ່າຍເກີນທີ່ເບີກຈ່າຍ</translation>
  </message>
  <message>
   <source>No project has spent more of a source than was disbursed to it.</source>
   <translation>ບໍ່ມີໂຄງການໃດໃຊ້ຈ່າຍຈາກແຫຼ່ງທຶນໃດເກີນທຶນທີ່ເບີກຈ່າຍໃຫ້.</translation>
  </message>
  <message>
   <source>Above</source>
   <translation>ສ່ວນເກີນ</translation>
  </message>
  <message>
   <source>Listed are the {shown} that are most overspent, of {all}.</source>
   <translation>ສະແດງ {shown} ອັນທີ່ໃຊ້ຈ່າຍເກີນຫຼາຍທີ່ສຸດ ໃນ {all}.</translation>
  </message>
  <message>
   <source>Projects that spent money of a source without a figure for what was disbursed: {n}.</source>
   <translation>ໂຄງການທີ່ໃຊ້ຈ່າຍທຶນຈາກແຫຼ່ງໃດໜຶ່ງ ແຕ່ບໍ່ມີຕົວເລກທຶນເບີກຈ່າຍ: {n}.</translation>
  </message>
  <message>
   <source>More is spent than disbursed.</source>
   <translation>ໃຊ້ຈ່າຍຫຼາຍກວ່າເບີກຈ່າຍ.</translation>
  </message>
  <message>
   <source>Added up are the funding lines of all projects as known at the desk “{desk}” on {day}. A project's money stands with the country and the province that lead it.</source>
   <translation>ລວມລາຍການທຶນຂອງທຸກໂຄງການ ຕາມທີ່ຮູ້ຢູ່ຈຸດເຮັດວຽກ “{desk}” ວັນທີ {day}. ເງິນຂອງໂຄງການນັບໃສ່ປະເທດ ແລະ ແຂວງທີ່ເປັນເຈົ້າການ.</translation>
  </message>
  <message>
   <source>Edition {number}, fingerprint {fingerprint}</source>
   <translation>ສະບັບທີ {number}, ເລກຢັ້ງຢືນ {fingerprint}</translation>
  </message>
  <message>
   <source>This edition</source>
   <translation>ສະບັບນີ້</translation>
  </message>
  <message>
   <source>Edition {number}, as of {day}, frozen at the desk “{desk}” by {author}.</source>
   <translation>ສະບັບທີ {number}, ຂໍ້ມູນຮອດວັນທີ {day}, ອອກຢູ່ຈຸດເຮັດວຽກ “{desk}” ໂດຍ {author}.</translation>
  </message>
  <message>
   <source>Fingerprint of its figures (SHA-256): {fingerprint}</source>
   <translation>ເລກຢັ້ງຢືນຂອງຕົວເລກ (SHA-256): {fingerprint}</translation>
  </message>
  <message>
   <source>{desk} ({changes})</source>
   <translation>{desk} ({changes})</translation>
  </message>
  <message>
   <source>It was made from {changes} changes of these desks, as far as they were known: {desks}.</source>
   <translation>ສະບັບນີ້ສ້າງຈາກ {changes} ການປ່ຽນແປງຂອງຈຸດເຮັດວຽກຕໍ່ໄປນີ້ ເທົ່າທີ່ຮູ້ໃນເວລານັ້ນ: {desks}.</translation>
  </message>
  <message>
   <source>National summary: {country}</source>
   <translation>ບົດສະຫຼຸບລະດັບຊາດ: {country}</translation>
  </message>
  <message>
   <source>Overdue milestones: {area}</source>
   <translation>ຂີດໝາຍກາຍກຳນົດ: {area}</translation>
  </message>
  <message>
   <source>Milestones past their due day in projects under way</source>
   <translation>ຂີດໝາຍທີ່ກາຍກຳນົດໃນໂຄງການທີ່ກຳລັງດຳເນີນ</translation>
  </message>
  <message>
   <source>No milestone of a project under way is past its due day.</source>
   <translation>ບໍ່ມີຂີດໝາຍຂອງໂຄງການທີ່ກຳລັງດຳເນີນອັນໃດກາຍກຳນົດ.</translation>
  </message>
  <message>
   <source>All overdue milestones by province</source>
   <translation>ຂີດໝາຍກາຍກຳນົດທັງໝົດຕາມແຂວງ</translation>
  </message>
  <message>
   <source>of {n} not yet done</source>
   <translation>ໃນ {n} ທີ່ຍັງບໍ່ສຳເລັດ</translation>
  </message>
  <message>
   <source>Past their due day</source>
   <translation>ກາຍກຳນົດ</translation>
  </message>
  <message>
   <source>Most days late</source>
   <translation>ຊ້າຫຼາຍສຸດ (ມື້)</translation>
  </message>
  <message>
   <source>of {n} under way</source>
   <translation>ໃນ {n} ທີ່ກຳລັງດຳເນີນ</translation>
  </message>
  <message>
   <source>Projects concerned</source>
   <translation>ໂຄງການທີ່ກ່ຽວຂ້ອງ</translation>
  </message>
  <message>
   <source>Late by over {n} days</source>
   <translation>ຊ້າເກີນ {n} ມື້</translation>
  </message>
  <message>
   <source>Why they are late</source>
   <translation>ຍ້ອນຫຍັງຈຶ່ງຊ້າ</translation>
  </message>
  <message>
   <source>Projects that are latest</source>
   <translation>ໂຄງການທີ່ຊ້າທີ່ສຸດ</translation>
  </message>
  <message>
   <source>Its latest milestone</source>
   <translation>ຂີດໝາຍທີ່ຊ້າທີ່ສຸດ</translation>
  </message>
  <message>
   <source>Listed are the {shown} projects that are latest, of {all}.</source>
   <translation>ສະແດງ {shown} ໂຄງການທີ່ຊ້າທີ່ສຸດ ໃນ {all}.</translation>
  </message>
  <message>
   <source>By province</source>
   <translation>ຕາມແຂວງ</translation>
  </message>
  <message>
   <source>By section of the Plan</source>
   <translation>ຕາມພາກຂອງແຜນ</translation>
  </message>
  <message>
   <source>All projects under way</source>
   <translation>ໂຄງການທີ່ກຳລັງດຳເນີນທັງໝົດ</translation>
  </message>
  <message>
   <source>Responsible</source>
   <translation>ຜູ້ຮັບຜິດຊອບ</translation>
  </message>
  <message>
   <source>Adopted</source>
   <translation>ຮັບຮອງ</translation>
  </message>
  <message>
   <source>Forecast</source>
   <translation>ຄາດຄະເນ</translation>
  </message>
  <message>
   <source>Milestones not done and without a due day, so that they are never late: {n}.</source>
   <translation>ຂີດໝາຍທີ່ຍັງບໍ່ສຳເລັດ ແລະ ບໍ່ມີວັນກຳນົດ ຈຶ່ງບໍ່ຖືວ່າຊັກຊ້າຈັກເທື່ອ: {n}.</translation>
  </message>
  <message>
   <source>Projects under way without a milestone: {n}.</source>
   <translation>ໂຄງການທີ່ກຳລັງດຳເນີນ ແຕ່ບໍ່ມີຂີດໝາຍ: {n}.</translation>
  </message>
  <message>
   <source>The mark of what is late stands beside milestones late by over {n} days.</source>
   <translation>ເຄື່ອງໝາຍຊັກຊ້າຢູ່ຂ້າງຂີດໝາຍທີ່ຊ້າເກີນ {n} ມື້.</translation>
  </message>
  <message>
   <source>Figures of the year {year} under the Five-Year Plan of Action on Mekong-Lancang Cooperation ({first}-{last})</source>
   <translation>ຕົວເລກປະຈຳປີ {year} ຂອງແຜນປະຕິບັດງານ 5 ປີ ວ່າດ້ວຍການຮ່ວມມືແມ່ນ້ຳຂອງ-ລ້ານຊ້າງ ({first}-{last})</translation>
  </message>
  <message>
   <source>Figures of the year {year} under the Five-Year Plan of Action on Lancang-Mekong Cooperation ({first}-{last})</source>
   <translation>ຕົວເລກປະຈຳປີ {year} ຂອງແຜນປະຕິບັດງານ 5 ປີ ວ່າດ້ວຍການຮ່ວມມືລ້ານຊ້າງ-ແມ່ນ້ຳຂອງ ({first}-{last})</translation>
  </message>
  <message>
   <source>Stage not given</source>
   <translation>ບໍ່ໄດ້ບອກຂັ້ນຕອນ</translation>
  </message>
  <message>
   <source>Cancelled, without a state</source>
   <translation>ຍົກເລີກແລ້ວ, ບໍ່ມີສະພາບ</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>ຂັ້ນຕອນ</translation>
  </message>
  <message>
   <source>State</source>
   <translation>ສະພາບ</translation>
  </message>
  <message>
   <source>States of projects by pillar</source>
   <translatorcomment>pillar said as ເສົາຄ້ຳ</translatorcomment>
   <translation>ສະພາບໂຄງການຕາມເສົາຄ້ຳ</translation>
  </message>
  <message>
   <source>Pillar of the Plan</source>
   <translation>ເສົາຄ້ຳຂອງແຜນ</translation>
  </message>
  <message>
   <source>Reached without a date, and so in none of the months: {n}.</source>
   <translation>ບັນລຸໂດຍບໍ່ມີວັນທີ ຈຶ່ງບໍ່ຢູ່ໃນເດືອນໃດ: {n}.</translation>
  </message>
  <message>
   <source>Milestones past their due day</source>
   <translation>ຂີດໝາຍທີ່ກາຍກຳນົດ</translation>
  </message>
  <message>
   <source>Projects with entries that wait for a decision</source>
   <translation>ໂຄງການທີ່ມີຂໍ້ມູນລໍຖ້າຕັດສິນ</translation>
  </message>
  <message>
   <source>Listed are the {shown} with most, of {all}.</source>
   <translation>ສະແດງ {shown} ອັນທີ່ມີຫຼາຍທີ່ສຸດ ໃນ {all}.</translation>
  </message>
  <message>
   <source>A project's progress is the weighted sum of its milestones. The progress of a section, a province or the country is the mean of its adopted projects, rounded down; the upright tick shows where it should be today.</source>
   <translation>ຄວາມຄືບໜ້າຂອງໂຄງການແມ່ນຜົນລວມຕາມນ້ຳໜັກຂອງຂີດໝາຍ. ຄວາມຄືບໜ້າຂອງພາກ, ແຂວງ ຫຼື ປະເທດ ແມ່ນຄ່າສະເລ່ຍ (ປັດລົງ) ຂອງໂຄງການທີ່ຮັບຮອງແລ້ວ; ຂີດຕັ້ງສະແດງບ່ອນທີ່ຄວນຮອດໃນມື້ນີ້.</translation>
  </message>
  <message>
   <source>The chart of the year counts milestones by the day on which they were reached, whether they were due in that year or not.</source>
   <translation>ແຜນພູມຂອງປີນັບຂີດໝາຍຕາມວັນທີທີ່ບັນລຸ ບໍ່ວ່າຂີດໝາຍນັ້ນຈະຮອດກຳນົດໃນປີນັ້ນ ຫຼື ບໍ່.</translation>
  </message>
  <message>
   <source>Annex: all projects by section</source>
   <translation>ເອກະສານຊ້ອນທ້າຍ: ໂຄງການທັງໝົດຕາມພາກ</translation>
  </message>
  <message>
   <source>State and stage</source>
   <translation>ສະພາບ ແລະ ຂັ້ນຕອນ</translation>
  </message>
  <message>
   <source>Forecast end</source>
   <translation>ຄາດວ່າສິ້ນສຸດ</translation>
  </message>
  <message>
   <source>{n} under way</source>
   <translation>ກຳລັງດຳເນີນ {n}</translation>
  </message>
  <message>
   <source>Milestones reached</source>
   <translation>ຂີດໝາຍທີ່ບັນລຸ</translation>
  </message>
  <message>
   <source>due so far in {year}</source>
   <translation>ທີ່ຮອດກຳນົດແລ້ວໃນປີ {year}</translation>
  </message>
  <message>
   <source>{amount} spent</source>
   <translation>ໃຊ້ຈ່າຍ {amount}</translation>
  </message>
  <message>
   <source>up to 1 day</source>
   <translation>ດົນສຸດ 1 ມື້</translation>
  </message>
  <message>
   <source>up to {n} days</source>
   <translation>ດົນສຸດ {n} ມື້</translation>
  </message>
  <message>
   <source>Milestones in {year}, planned and reached</source>
   <translation>ຂີດໝາຍໃນປີ {year}, ຕາມແຜນ ແລະ ທີ່ບັນລຸ</translation>
  </message>
  <message>
   <source>All provinces</source>
   <translation>ທຸກແຂວງ</translation>
  </message>
  <message>
   <source>Projects by state:</source>
   <translation>ໂຄງການຕາມສະພາບ:</translation>
  </message>
  <message>
   <source>Cancelled ones have none.</source>
   <translation>ໂຄງການທີ່ຍົກເລີກບໍ່ມີສະພາບ.</translation>
  </message>
  <message>
   <source>and spent</source>
   <translation>ແລະ ໃຊ້ຈ່າຍແລ້ວ</translation>
  </message>
  <message>
   <source>Photos</source>
   <translation>ຮູບຖ່າຍ</translation>
  </message>
  <message>
   <source>Earlier photos, not shown here: {n}.</source>
   <translation>ຮູບຖ່າຍກ່ອນໜ້າ ທີ່ບໍ່ສະແດງຢູ່ນີ້: {n}.</translation>
  </message>
  <message>
   <source>Other files of evidence</source>
   <translation>ໄຟລ໌ຫຼັກຖານອື່ນ</translation>
  </message>
  <message>
   <source>Earlier files, not shown here: {n}.</source>
   <translation>ໄຟລ໌ກ່ອນໜ້າ ທີ່ບໍ່ສະແດງຢູ່ນີ້: {n}.</translation>
  </message>
  <message>
   <source>This file is not at this desk.</source>
   <translation>ໄຟລ໌ນີ້ບໍ່ມີຢູ່ຈຸດເຮັດວຽກນີ້.</translation>
  </message>
  <message>
   <source>This file cannot be shown as a picture.</source>
   <translation>ໄຟລ໌ນີ້ສະແດງເປັນຮູບບໍ່ໄດ້.</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>ຈຸດປະສົງ</translation>
  </message>
  <message>
   <source>No dates have been given for this project.</source>
   <translation>ຍັງບໍ່ໄດ້ບອກວັນທີສຳລັບໂຄງການນີ້.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>ເລີ່ມ</translation>
  </message>
  <message>
   <source>End</source>
   <translation>ສິ້ນສຸດ</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>ສະຖານທີ່</translation>
  </message>
  <message>
   <source>Contact: {contact}</source>
   <translation>ຜູ້ຕິດຕໍ່: {contact}</translation>
  </message>
  <message>
   <source>Led by</source>
   <translation>ຮັບຜິດຊອບໂດຍ</translation>
  </message>
  <message>
   <source>Partners</source>
   <translation>ຄູ່ຮ່ວມງານ</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>ງົບປະມານ</translation>
  </message>
  <message>
   <source>Proposal</source>
   <translation>ການສະເໜີ</translation>
  </message>
  <message>
   <source>adopted {day}</source>
   <translation>ກຳນົດທີ່ຮັບຮອງ {day}</translation>
  </message>
  <message>
   <source>actual</source>
   <translation>ຕົວຈິງ</translation>
  </message>
  <message>
   <source>forecast</source>
   <translation>ຄາດຄະເນ</translation>
  </message>
  <message>
   <source>adopted</source>
   <translation>ຮັບຮອງ</translation>
  </message>
  <message>
   <source>Further measures: {measures}</source>
   <translation>ມາດຕະການເພີ່ມ: {measures}</translation>
  </message>
  <message>
   <source>Priority area: {area}</source>
   <translation>ຂະແໜງບູລິມະສິດ: {area}</translation>
  </message>
  <message>
   <source>Also reaches: {places}</source>
   <translation>ກວມເອົານຳ: {places}</translation>
  </message>
  <message>
   <source>{district} ({province})</source>
   <translation>{district} ({province})</translation>
  </message>
  <message>
   <source>Last progress report</source>
   <translation>ບົດລາຍງານຄວາມຄືບໜ້າຫຼ້າສຸດ</translation>
  </message>
  <message>
   <source>No progress report has been handed in.</source>
   <translation>ຍັງບໍ່ມີບົດລາຍງານຄວາມຄືບໜ້າສົ່ງມາ.</translation>
  </message>
  <message>
   <source>Assessments, from 1 (weak) to 5 (strong)</source>
   <translation>ການປະເມີນ, ຈາກ 1 (ອ່ອນ) ຫາ 5 (ດີຫຼາຍ)</translation>
  </message>
  <message>
   <source>progress {percent}</source>
   <translation>ຄວາມຄືບໜ້າ {percent}</translation>
  </message>
  <message>
   <source>State and period</source>
   <translation>ສະພາບ ແລະ ງວດ</translation>
  </message>
  <message>
   <source>No reason was given.</source>
   <translation>ບໍ່ໄດ້ບອກເຫດຜົນ.</translation>
  </message>
  <message>
   <source>Why returned</source>
   <translation>ເຫດຜົນທີ່ສົ່ງຄືນ</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>ວຽກທີ່ໄດ້ເຮັດ</translation>
  </message>
  <message>
   <source>Issues</source>
   <translation>ບັນຫາ</translation>
  </message>
  <message>
   <source>Next steps</source>
   <translation>ແຜນຕໍ່ໄປ</translation>
  </message>
  <message>
   <source>Earlier assessments, not shown here: {n}.</source>
   <translation>ການປະເມີນກ່ອນໜ້າ ທີ່ບໍ່ສະແດງຢູ່ນີ້: {n}.</translation>
  </message>
  <message>
   <source>women: {n}</source>
   <translation>ແມ່ຍິງ: {n}</translation>
  </message>
  <message>
   <source>Beneficiaries</source>
   <translation>ຜູ້ໄດ້ຮັບຜົນປະໂຫຍດ</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>ສິ້ນສຸດແລ້ວ</translation>
  </message>
  <message>
   <source>Adopted end</source>
   <translation>ກຳນົດສິ້ນສຸດທີ່ຮັບຮອງ</translation>
  </message>
  <message>
   <source>Milestones</source>
   <translation>ຂີດໝາຍ</translation>
  </message>
  <message>
   <source>No milestones have been recorded.</source>
   <translation>ຍັງບໍ່ໄດ້ບັນທຶກຂີດໝາຍ.</translation>
  </message>
  <message>
   <source>Milestone</source>
   <translation>ຂີດໝາຍ</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>ນ້ຳໜັກ</translation>
  </message>
  <message>
   <source>Forecast or actual</source>
   <translation>ຄາດຄະເນ ຫຼື ຕົວຈິງ</translation>
  </message>
  <message>
   <source>Waits for: {milestone}</source>
   <translation>ລໍຖ້າ: {milestone}</translation>
  </message>
  <message>
   <source>{reason}: {text}</source>
   <translation>{reason}: {text}</translation>
  </message>
  <message>
   <source>reached, day not given</source>
   <translation>ບັນລຸແລ້ວ, ບໍ່ໄດ້ບອກວັນທີ</translation>
  </message>
  <message>
   <source>Progress as a weighted sum: {formula}.</source>
   <translation>ຄວາມຄືບໜ້າລວມຕາມນ້ຳໜັກ: {formula}.</translation>
  </message>
  <message>
   <source>Progress as a mean, since no milestone has a weight: {formula}.</source>
   <translation>ຄວາມຄືບໜ້າສະເລ່ຍ ຍ້ອນບໍ່ມີຂີດໝາຍໃດມີນ້ຳໜັກ: {formula}.</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>ທຶນ</translation>
  </message>
  <message>
   <source>Indicators</source>
   <translation>ຕົວຊີ້ວັດ</translation>
  </message>
  <message>
   <source>Indicator</source>
   <translation>ຕົວຊີ້ວັດ</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>ຄ່າພື້ນຖານ</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>ຄາດໝາຍ</translation>
  </message>
  <message>
   <source>Actual</source>
   <translation>ຄ່າຕົວຈິງ</translation>
  </message>
  <message>
   <source>Way to the target</source>
   <translation>ທຽບໃສ່ຄາດໝາຍ</translation>
  </message>
  <message>
   <source>women {n}</source>
   <translation>ແມ່ຍິງ {n}</translation>
  </message>
  <message>
   <source>men {n}</source>
   <translation>ຜູ້ຊາຍ {n}</translation>
  </message>
  <message>
   <source>youth {n}</source>
   <translation>ຊາວໜຸ່ມ {n}</translation>
  </message>
  <message>
   <source>Projects proposed for {year}: {country}</source>
   <translation>ໂຄງການທີ່ສະເໜີສຳລັບປີ {year}: {country}</translation>
  </message>
  <message>
   <source>On the list by the way they have come, then by section of the Plan</source>
   <translation>ຈັດລຽງຕາມສະພາບຂອງການສະເໜີ ຈາກນັ້ນຕາມພາກຂອງແຜນ</translation>
  </message>
  <message>
   <source>No project of {country} is on the list for {year} at this desk.</source>
   <translation>ບໍ່ມີໂຄງການຂອງ {country} ໃນບັນຊີປີ {year} ຢູ່ຈຸດເຮັດວຽກນີ້.</translation>
  </message>
  <message>
   <source>Projects on the list</source>
   <translation>ໂຄງການໃນບັນຊີ</translation>
  </message>
  <message>
   <source>{n} recommended by the SOM</source>
   <translation>SOM ແນະນຳແລ້ວ {n}</translation>
  </message>
  <message>
   <source>Adopted by the FMM</source>
   <translation>FMM ຮັບຮອງແລ້ວ</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>ບໍ່ຮັບຮອງ</translation>
  </message>
  <message>
   <source>The whole list</source>
   <translation>ບັນຊີທັງໝົດ</translation>
  </message>
  <message>
   <source>By state</source>
   <translation>ຕາມສະພາບ</translation>
  </message>
  <message>
   <source>Budget, USD</source>
   <translation>ງົບປະມານ (USD)</translation>
  </message>
  <message>
   <source>State not given</source>
   <translation>ບໍ່ໄດ້ບອກສະພາບ</translation>
  </message>
  <message>
   <source>Code and measure</source>
   <translation>ລະຫັດ ແລະ ມາດຕະການ</translation>
  </message>
  <message>
   <source>Project and who leads it</source>
   <translation>ໂຄງການ ແລະ ຜູ້ຮັບຜິດຊອບ</translation>
  </message>
  <message>
   <source>Place and dates</source>
   <translation>ສະຖານທີ່ ແລະ ວັນທີ</translation>
  </message>
  <message>
   <source>Led by {name}</source>
   <translation>ຮັບຜິດຊອບໂດຍ {name}</translation>
  </message>
  <message>
   <source>Dates not given</source>
   <translation>ບໍ່ໄດ້ບອກວັນທີ</translation>
  </message>
  <message>
   <source>Projects on this list without dates: {n}.</source>
   <translation>ໂຄງການໃນບັນຊີນີ້ທີ່ບໍ່ມີວັນທີ: {n}.</translation>
  </message>
  <message>
   <source>Projects on this list without a budget: {n}.</source>
   <translation>ໂຄງການໃນບັນຊີນີ້ທີ່ບໍ່ມີງົບປະມານ: {n}.</translation>
  </message>
  <message>
   <source>Budgets that are not in the totals, since their currency or a rate for it is missing, or the amount cannot be counted: {n}.</source>
   <translation>ງົບປະມານທີ່ບໍ່ໄດ້ລວມໃນຍອດ ຍ້ອນບໍ່ມີສະກຸນເງິນ ຫຼື ອັດຕາແລກປ່ຽນ ຫຼື ຄິດໄລ່ຈຳນວນເງິນບໍ່ໄດ້: {n}.</translation>
  </message>
  <message>
   <source>Projects on this list without a number of beneficiaries: {n}.</source>
   <translation>ໂຄງການໃນບັນຊີນີ້ທີ່ບໍ່ມີຈຳນວນຜູ້ໄດ້ຮັບຜົນປະໂຫຍດ: {n}.</translation>
  </message>
  <message>
   <source>Proposed projects that do not say for which year, and so are on no list: {n}.</source>
   <translation>ໂຄງການທີ່ສະເໜີ ແຕ່ບໍ່ໄດ້ບອກວ່າສຳລັບປີໃດ ຈຶ່ງບໍ່ຢູ່ໃນບັນຊີໃດ: {n}.</translation>
  </message>
  <message>
   <source>Listed are the projects that {country} leads or that reach it and that were proposed for {year}, as known at the desk “{desk}” on {day}.</source>
   <translation>ສະແດງໂຄງການທີ່ {country} ເປັນເຈົ້າການ ຫຼື ທີ່ກວມເອົາປະເທດນີ້ ແລະ ສະເໜີສຳລັບປີ {year} ຕາມທີ່ຮູ້ຢູ່ຈຸດເຮັດວຽກ “{desk}” ວັນທີ {day}.</translation>
  </message>
  <message>
   <source>Budgets are told in US dollars at the secretariat's rate for today; declined projects are in the totals. Days are the planned ones.</source>
   <translation>ງົບປະມານສະແດງເປັນໂດລາສະຫະລັດ ຕາມອັດຕາຂອງກອງເລຂາໃນມື້ນີ້; ໂຄງການທີ່ບໍ່ຮັບຮອງກໍລວມໃນຍອດ. ວັນທີແມ່ນຕາມແຜນ.</translation>
  </message>
  <message>
   <source>Province summary: {province}</source>
   <translation>ບົດສະຫຼຸບຂອງແຂວງ: {province}</translation>
  </message>
  <message>
   <source>Progress reports on {year}</source>
   <translation>ບົດລາຍງານຄວາມຄືບໜ້າປີ {year}</translation>
  </message>
  <message>
   <source>No progress report on {year} has been handed in.</source>
   <translation>ຍັງບໍ່ມີບົດລາຍງານຄວາມຄືບໜ້າປີ {year} ສົ່ງມາ.</translation>
  </message>
  <message>
   <source>Quarter</source>
   <translation>ໄຕມາດ</translation>
  </message>
  <message>
   <source>Handed in</source>
   <translation>ສົ່ງແລ້ວ</translation>
  </message>
  <message>
   <source>Of these approved</source>
   <translation>ໃນນັ້ນ ອະນຸມັດ</translation>
  </message>
  <message>
   <source>Of these returned</source>
   <translation>ໃນນັ້ນ ສົ່ງຄືນ</translation>
  </message>
  <message>
   <source>Whole year</source>
   <translation>ທັງປີ</translation>
  </message>
  <message>
   <source>Reports that were returned and not handed in again</source>
   <translation>ບົດລາຍງານທີ່ຖືກສົ່ງຄືນ ແລະ ຍັງບໍ່ໄດ້ສົ່ງມາໃໝ່</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>ງວດ</translation>
  </message>
  <message>
   <source>all reported on</source>
   <translation>ລາຍງານຄົບ</translation>
  </message>
  <message>
   <source>in part</source>
   <translation>ລາຍງານບາງສ່ວນ</translation>
  </message>
  <message>
   <source>returned</source>
   <translation>ສົ່ງຄືນ</translation>
  </message>
  <message>
   <source>no report</source>
   <translation>ບໍ່ມີບົດລາຍງານ</translation>
  </message>
  <message>
   <source>not over yet</source>
   <translation>ງວດຍັງບໍ່ສິ້ນສຸດ</translation>
  </message>
  <message>
   <source>Who has reported: {country}</source>
   <translation>ໃຜລາຍງານແລ້ວ: {country}</translation>
  </message>
  <message>
   <source>Projects reported on</source>
   <translation>ໂຄງການທີ່ມີບົດລາຍງານ</translation>
  </message>
  <message>
   <source>of {n} with projects in implementation</source>
   <translation>ໃນ {n} ແຫ່ງທີ່ມີໂຄງການກຳລັງຈັດຕັ້ງປະຕິບັດ</translation>
  </message>
  <message>
   <source>Reported on all</source>
   <translation>ລາຍງານຄົບ</translation>
  </message>
  <message>
   <source>Reported in part</source>
   <translation>ລາຍງານບາງສ່ວນ</translation>
  </message>
  <message>
   <source>Without a report</source>
   <translation>ບໍ່ມີບົດລາຍງານ</translation>
  </message>
  <message>
   <source>in {n} months</source>
   <translation>ໃນ {n} ເດືອນ</translation>
  </message>
  <message>
   <source>Bundles that came</source>
   <translation>ຊຸດຂໍ້ມູນທີ່ມາຮອດ</translation>
  </message>
  <message>
   <source>Provinces that handed in reports</source>
   <translation>ແຂວງທີ່ສົ່ງບົດລາຍງານແລ້ວ</translation>
  </message>
  <message>
   <source>Bundles</source>
   <translation>ຊຸດຂໍ້ມູນ</translation>
  </message>
  <message>
   <source>Projects reported on:</source>
   <translation>ໂຄງການທີ່ມີບົດລາຍງານ:</translation>
  </message>
  <message>
   <source>Below: bundles that came.</source>
   <translation>ແຖວລຸ່ມ: ຊຸດຂໍ້ມູນທີ່ມາຮອດ.</translation>
  </message>
  <message>
   <source>Without a report on {period}: {provinces}.</source>
   <translation>ບໍ່ມີບົດລາຍງານຂອງ {period}: {provinces}.</translation>
  </message>
  <message>
   <source>Provinces from whose desks nothing has ever come: {provinces}.</source>
   <translation>ແຂວງທີ່ຈຸດເຮັດວຽກຍັງບໍ່ເຄີຍສົ່ງຫຍັງມາ: {provinces}.</translation>
  </message>
  <message>
   <source>Provinces without a project or a desk, and so not told of above: {provinces}.</source>
   <translation>ແຂວງທີ່ບໍ່ມີໂຄງການ ຫຼື ຈຸດເຮັດວຽກ ຈຶ່ງບໍ່ໄດ້ສະແດງຢູ່ຂ້າງເທິງ: {provinces}.</translation>
  </message>
  <message>
   <source>Told is what is known at the desk “{desk}” on {day}.</source>
   <translation>ສະແດງຕາມທີ່ຮູ້ຢູ່ຈຸດເຮັດວຽກ “{desk}” ວັນທີ {day}.</translation>
  </message>
  <message>
   <source>A report counts in the period in which the time that it is about ends. One that was returned counts once it is handed in again.</source>
   <translation>ບົດລາຍງານນັບໃນງວດທີ່ໄລຍະເວລາທີ່ລາຍງານສິ້ນສຸດລົງ. ບົດລາຍງານທີ່ສົ່ງຄືນ ຈະນັບເມື່ອຍື່ນມາອີກຄັ້ງ.</translation>
  </message>
  <message>
   <source>A bundle counts in the period in which it was merged at this desk. Merges that were taken back do not count.</source>
   <translation>ຊຸດຂໍ້ມູນນັບໃນງວດທີ່ຖືກລວມຢູ່ຈຸດເຮັດວຽກນີ້. ການລວມທີ່ຖອນຄືນແລ້ວ ບໍ່ນັບ.</translation>
  </message>
  <message>
   <source>Reports are awaited of the projects that are in implementation today, for earlier periods too.</source>
   <translation>ຖືວ່າຕ້ອງມີບົດລາຍງານຂອງໂຄງການທີ່ກຳລັງຈັດຕັ້ງປະຕິບັດໃນມື້ນີ້ ລວມທັງສຳລັບງວດກ່ອນໆ.</translation>
  </message>
  <message>
   <source>Relevance</source>
   <translation>ຄວາມສອດຄ່ອງ</translation>
  </message>
  <message>
   <source>Coherence</source>
   <translation>ຄວາມເຊື່ອມໂຍງ</translation>
  </message>
  <message>
   <source>Effectiveness</source>
   <translation>ປະສິດທິຜົນ</translation>
  </message>
  <message>
   <source>Efficiency</source>
   <translation>ປະສິດທິພາບ</translation>
  </message>
  <message>
   <source>Impact</source>
   <translation>ຜົນກະທົບ</translation>
  </message>
  <message>
   <source>Sustainability</source>
   <translation>ຄວາມຍືນຍົງ</translation>
  </message>
  <message>
   <source>Assessment</source>
   <translation>ການປະເມີນ</translation>
  </message>
  <message>
   <source>n/a</source>
   <translatorcomment>“ບໍ່ກ່ຽວ”</translatorcomment>
   <translation>ບໍ່ກ່ຽວ</translation>
  </message>
  <message>
   <source>Recommendation</source>
   <translation>ຂໍ້ສະເໜີແນະ</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>ຜູ້ຕິດຕາມ</translation>
  </message>
  <message>
   <source>Reading progress reports</source>
   <translation>ກຳລັງອ່ານບົດລາຍງານຄວາມຄືບໜ້າ</translation>
  </message>
  <message>
   <source>Reading assessments</source>
   <translation>ກຳລັງອ່ານການປະເມີນ</translation>
  </message>
  <message>
   <source>Reading projects</source>
   <translation>ກຳລັງອ່ານໂຄງການ</translation>
  </message>
  <message>
   <source>Reading funding</source>
   <translation>ກຳລັງອ່ານທຶນ</translation>
  </message>
  <message>
   <source>Reading milestones</source>
   <translation>ກຳລັງອ່ານຂີດໝາຍ</translation>
  </message>
  <message>
   <source>There is no project {id} at this desk, or it is in the bin.</source>
   <translation>ບໍ່ມີໂຄງການ {id} ຢູ່ຈຸດເຮັດວຽກນີ້ ຫຼື ຢູ່ໃນຖັງຂີ້ເຫຍື້ອ.</translation>
  </message>
  <message>
   <source>Timeline of projects: {place}</source>
   <translation>ເສັ້ນເວລາໂຄງການ: {place}</translation>
  </message>
  <message>
   <source>Ending later than adopted</source>
   <translation>ສິ້ນສຸດຊ້າກວ່າທີ່ຮັບຮອງ</translation>
  </message>
  <message>
   <source>Projects without dates</source>
   <translation>ໂຄງການທີ່ບໍ່ມີວັນທີ</translation>
  </message>
  <message>
   <source>Bar: from start to end, actual or as forecast, dark as far as it is done. Thin line below it: the adopted dates. Dashed line: today. Milestones by state:</source>
   <translation>ແຖບ: ແຕ່ວັນເລີ່ມຫາວັນສິ້ນສຸດ ຕາມຕົວຈິງ ຫຼື ຕາມຄາດຄະເນ, ສີເຂັ້ມແມ່ນສ່ວນທີ່ສຳເລັດແລ້ວ. ເສັ້ນບາງກ້ອງແຖບ: ກຳນົດທີ່ຮັບຮອງ. ເສັ້ນຂາດ: ມື້ນີ້. ຂີດໝາຍຕາມສະພາບ:</translation>
  </message>
  <message>
   <source>Shown are the projects that {place} leads or that reach it, as known at the desk “{desk}” on {day}.</source>
   <translation>ສະແດງໂຄງການທີ່ {place} ເປັນເຈົ້າການ ຫຼື ທີ່ກວມເອົາພື້ນທີ່ດັ່ງກ່າວ ຕາມທີ່ຮູ້ຢູ່ຈຸດເຮັດວຽກ “{desk}” ວັນທີ {day}.</translation>
  </message>
  <message>
   <source>The dark part of a bar is the project's progress, the weighted sum of its milestones, and not time gone. A milestone stands on the day that it was reached, or is forecast for, or else was adopted for.</source>
   <translation>ສ່ວນສີເຂັ້ມຂອງແຖບແມ່ນຄວາມຄືບໜ້າຂອງໂຄງການ ລວມຕາມນ້ຳໜັກຂອງຂີດໝາຍ ບໍ່ແມ່ນເວລາທີ່ຜ່ານໄປ. ຂີດໝາຍຢູ່ໃນວັນທີ່ບັນລຸ ຫຼື ວັນທີຄາດຄະເນ ຫຼື ຖ້າບໍ່ມີ ແມ່ນກຳນົດທີ່ຮັບຮອງ.</translation>
  </message>
  <message>
   <source>Today, {day}</source>
   <translation>ມື້ນີ້, {day}</translation>
  </message>
  <message>
   <source>Q{n}</source>
   <translation>ໄຕມາດ {n}</translation>
  </message>
  <message>
   <source>Forecast earlier</source>
   <translation>ຄາດຄະເນໄວກວ່າ</translation>
  </message>
  <message>
   <source>Forecast later</source>
   <translation>ຄາດຄະເນຊ້າກວ່າ</translation>
  </message>
  <message>
   <source>Source not given</source>
   <translation>ບໍ່ໄດ້ບອກແຫຼ່ງທຶນ</translation>
  </message>
  <message>
   <source>Without a measure of the Plan</source>
   <translation>ບໍ່ມີມາດຕະການຂອງແຜນ</translation>
  </message>
  <message>
   <source>on the day</source>
   <translation>ຕາມກຳນົດ</translation>
  </message>
  <message>
   <source>1 day later</source>
   <translation>ຊ້າກວ່າ 1 ມື້</translation>
  </message>
  <message>
   <source>{n} days later</source>
   <translation>ຊ້າກວ່າ {n} ມື້</translation>
  </message>
  <message>
   <source>1 day early</source>
   <translation>ໄວກວ່າ 1 ມື້</translation>
  </message>
  <message>
   <source>{n} days early</source>
   <translation>ໄວກວ່າ {n} ມື້</translation>
  </message>
  <message>
   <source>1 day past due</source>
   <translation>ກາຍກຳນົດ 1 ມື້</translation>
  </message>
  <message>
   <source>{n} days past due</source>
   <translation>ກາຍກຳນົດ {n} ມື້</translation>
  </message>
  <message>
   <source>{amount} (currency not given)</source>
   <translation>{amount} (ບໍ່ໄດ້ບອກສະກຸນເງິນ)</translation>
  </message>
  <message>
   <source>{begins} to {ends}</source>
   <translation>{begins} ຫາ {ends}</translation>
  </message>
  <message>
   <source>from {begins}</source>
   <translation>ຕັ້ງແຕ່ {begins}</translation>
  </message>
  <message>
   <source>until {ends}</source>
   <translation>ຮອດ {ends}</translation>
  </message>
  <message>
   <source>Quarter {n}, {year}</source>
   <translation>ໄຕມາດ {n}, {year}</translation>
  </message>
  <message>
   <source>Not in the totals ({totals}): {committed} committed, {spent} spent. There is no rate for {day} or before.</source>
   <translation>ບໍ່ໄດ້ລວມໃນຍອດ ({totals}): ທຶນຜູກພັນ {committed}, ໃຊ້ຈ່າຍ {spent}. ບໍ່ມີອັດຕາແລກປ່ຽນສຳລັບ {day} ຫຼື ກ່ອນໜ້າ.</translation>
  </message>
  <message>
   <source>Not in the totals ({totals}): {committed} committed, {spent} spent, without a currency.</source>
   <translation>ບໍ່ໄດ້ລວມໃນຍອດ ({totals}): ທຶນຜູກພັນ {committed}, ໃຊ້ຈ່າຍ {spent}, ບໍ່ມີສະກຸນເງິນ.</translation>
  </message>
  <message>
   <source>Not in the totals ({totals}), since an amount is too large or too fine to count; funding lines: {n}.</source>
   <translation>ບໍ່ໄດ້ລວມໃນຍອດ ({totals}) ຍ້ອນຈຳນວນເງິນໃຫຍ່ ຫຼື ລະອຽດເກີນຄິດໄລ່; ລາຍການທຶນ: {n}.</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>States of projects by section</source>
   <translation>ສະພາບໂຄງການຕາມພາກ</translation>
  </message>
 </context>
 <context>
  <name>ReportState</name>
  <message>
   <source>Draft</source>
   <translation>ຮ່າງ</translation>
  </message>
  <message>
   <source>Submitted</source>
   <translation>ສົ່ງແລ້ວ</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>ສົ່ງຄືນ</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>ອະນຸມັດແລ້ວ</translation>
  </message>
  <message>
   <source>Locked</source>
   <translation>ລັອກແລ້ວ</translation>
  </message>
 </context>
 <context>
  <name>Reports</name>
  <message>
   <source>Period</source>
   <translation>ງວດ</translation>
  </message>
  <message>
   <source>State</source>
   <translation>ສະພາບ</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>ຄວາມຄືບໜ້າ</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>ວຽກທີ່ໄດ້ເຮັດ</translation>
  </message>
  <message>
   <source>Progress reports</source>
   <translation>ບົດລາຍງານຄວາມຄືບໜ້າ</translation>
  </message>
  <message>
   <source>No progress report has been written for this project.</source>
   <translation>ຍັງບໍ່ມີບົດລາຍງານຄວາມຄືບໜ້າຂອງໂຄງການນີ້.</translation>
  </message>
  <message>
   <source>{begins} to {ends}</source>
   <translation>{begins} ຫາ {ends}</translation>
  </message>
  <message>
   <source>Without a period</source>
   <translation>ບໍ່ມີງວດ</translation>
  </message>
  <message>
   <source>{amount} spent</source>
   <translation>ໃຊ້ຈ່າຍ {amount}</translation>
  </message>
 </context>
 <context>
  <name>Rights</name>
  <message>
   <source>No secretariat that this desk trusts vouches for the desk that wrote it.</source>
   <translation>ບໍ່ມີກອງເລຂາໃດທີ່ຈຸດເຮັດວຽກນີ້ເຊື່ອຖື ຮັບຮອງຈຸດທີ່ຂຽນ.</translation>
  </message>
  <message>
   <source>It was written after the desk's certificate had been revoked.</source>
   <translation>ຂຽນຫຼັງຈາກໃບຢັ້ງຢືນຂອງຈຸດນັ້ນຖືກຖອນ.</translation>
  </message>
  <message>
   <source>It was signed by another desk than the one in whose name it stands.</source>
   <translation>ເຊັນໂດຍຈຸດເຮັດວຽກອື່ນ ບໍ່ແມ່ນຈຸດທີ່ລະບຸຊື່ໄວ້.</translation>
  </message>
  <message>
   <source>It belongs to another province or country than the desk that wrote it.</source>
   <translation>ເປັນຂອງແຂວງ ຫຼື ປະເທດອື່ນ ບໍ່ແມ່ນຂອງຈຸດທີ່ຂຽນ.</translation>
  </message>
  <message>
   <source>It is about a record of another province or country, which was not handed over.</source>
   <translation>ກ່ຽວກັບລາຍການຂອງແຂວງ ຫຼື ປະເທດອື່ນ ທີ່ຍັງບໍ່ໄດ້ມອບໃຫ້.</translation>
  </message>
  <message>
   <source>It is for the national secretariat to write.</source>
   <translation>ມີແຕ່ກອງເລຂາແຫ່ງຊາດທີ່ຂຽນໄດ້.</translation>
  </message>
  <message>
   <source>Lists of {country}</source>
   <translation>ບັນຊີຂອງ {country}</translation>
  </message>
  <message>
   <source>{place}, one project</source>
   <translation>{place}, ໂຄງການດຽວ</translation>
  </message>
  <message>
   <source>Only the secretariat keeps the exchange rates, and sends them with its bundles. Nothing was changed. Ask it to enter the rate.</source>
   <translation>ມີແຕ່ກອງເລຂາທີ່ດູແລອັດຕາແລກປ່ຽນ ແລະ ສົ່ງມາພ້ອມກັບຊຸດຂໍ້ມູນຂອງຕົນ. ບໍ່ມີການປ່ຽນແປງໃດໆ. ໃຫ້ຂໍກອງເລຂາປ້ອນອັດຕານີ້.</translation>
  </message>
  <message>
   <source>Only the secretariat returns, approves and locks reports. Nothing was changed. Submit the report instead.</source>
   <translation>ມີແຕ່ກອງເລຂາທີ່ສົ່ງຄືນ, ອະນຸມັດ ແລະ ລັອກບົດລາຍງານ. ບໍ່ມີການປ່ຽນແປງໃດໆ. ໃຫ້ສົ່ງບົດລາຍງານແທນ.</translation>
  </message>
  <message>
   <source>This belongs to {place}, and this desk writes only what is its own. Nothing was changed. Ask the desk there, or the secretariat, to make the change.</source>
   <translation>ສິ່ງນີ້ເປັນຂອງ {place} ແລະ ຈຸດເຮັດວຽກນີ້ຂຽນໄດ້ສະເພາະສິ່ງທີ່ເປັນຂອງຕົນ. ບໍ່ມີການປ່ຽນແປງໃດໆ. ຂໍໃຫ້ຈຸດຢູ່ນັ້ນ ຫຼື ກອງເລຂາ ເປັນຜູ້ປ່ຽນ.</translation>
  </message>
  <message>
   <source>A project goes to another province at the secretariat alone. Nothing was changed. Ask the secretariat to move it.</source>
   <translation>ການຍ້າຍໂຄງການໄປແຂວງອື່ນ ເຮັດໄດ້ແຕ່ຢູ່ກອງເລຂາ. ບໍ່ມີການປ່ຽນແປງໃດໆ. ຂໍໃຫ້ກອງເລຂາຍ້າຍໃຫ້.</translation>
  </message>
 </context>
 <context>
  <name>Role</name>
  <message>
   <source>Field coordinator</source>
   <translation>ຜູ້ປະສານງານພາກສະໜາມ</translation>
  </message>
  <message>
   <source>Secretariat officer</source>
   <translation>ພະນັກງານກອງເລຂາ</translation>
  </message>
  <message>
   <source>Manager</source>
   <translation>ຜູ້ບໍລິຫານ</translation>
  </message>
 </context>
 <context>
  <name>Row</name>
  <message>
   <source>New</source>
   <translation>ໃໝ່</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>ປ່ຽນ</translation>
  </message>
  <message>
   <source>Same</source>
   <translation>ຄືເກົ່າ</translation>
  </message>
 </context>
 <context>
  <name>Rules</name>
  <message>
   <source>“{value}” is not text.</source>
   <translation>“{value}” ບໍ່ແມ່ນຂໍ້ຄວາມ.</translation>
  </message>
  <message>
   <source>“{value}” is not a whole number.</source>
   <translation>“{value}” ບໍ່ແມ່ນຈຳນວນຖ້ວນ.</translation>
  </message>
  <message>
   <source>“{value}” is not a number.</source>
   <translation>“{value}” ບໍ່ແມ່ນຕົວເລກ.</translation>
  </message>
  <message>
   <source>“{value}” is neither yes nor no.</source>
   <translation>“{value}” ບໍ່ແມ່ນ “ແມ່ນ” ຫຼື “ບໍ່”.</translation>
  </message>
  <message>
   <source>“{value}” is not a date.</source>
   <translation>“{value}” ບໍ່ແມ່ນວັນທີ.</translation>
  </message>
  <message>
   <source>“{value}” is not the id of a record.</source>
   <translation>“{value}” ບໍ່ແມ່ນລະຫັດປະຈຳຂອງລາຍການ.</translation>
  </message>
  <message>
   <source>{value} cannot be kept: at most 18 digits stand before the decimal mark and 18 after.</source>
   <translation>{value} ເກັບບໍ່ໄດ້: ມີໄດ້ບໍ່ເກີນ 18 ຕົວເລກກ່ອນຈຸດທົດສະນິຍົມ ແລະ 18 ຕົວຫຼັງ.</translation>
  </message>
  <message>
   <source>{value} does not fit: this takes a whole number from {least} to {largest}.</source>
   <translation>{value} ໃຊ້ບໍ່ໄດ້: ຮັບຈຳນວນຖ້ວນຈາກ {least} ຫາ {largest}.</translation>
  </message>
  <message>
   <source>This text has a broken character in it; type it again.</source>
   <translation>ຂໍ້ຄວາມນີ້ມີຕົວອັກສອນເສຍ; ກະລຸນາພິມໃໝ່.</translation>
  </message>
  <message>
   <source>This text has {length} characters; a cell of a workbook holds 32,767.</source>
   <translation>ຂໍ້ຄວາມນີ້ມີ {length} ຕົວອັກສອນ; ຫ້ອງຂອງປຶ້ມງານບັນຈຸໄດ້ 32,767.</translation>
  </message>
  <message>
   <source>“{value}” is not one of the choices that this version knows.</source>
   <translation>“{value}” ບໍ່ມີໃນຕົວເລືອກທີ່ລຸ້ນນີ້ຮູ້ຈັກ.</translation>
  </message>
  <message>
   <source>{year} looks like a year of the Buddhist Era; in the common era it is {common}.</source>
   <translation>{year} ເບິ່ງຄືປີພຸດທະສັກກະຫຼາດ; ຄຣິດສັກກະຫຼາດແມ່ນ {common}.</translation>
  </message>
  <message>
   <source>The year {year} cannot be meant; it must lie between {first} and {last}.</source>
   <translation>ປີ {year} ເປັນໄປບໍ່ໄດ້; ຕ້ອງຢູ່ລະຫວ່າງ {first} ແລະ {last}.</translation>
  </message>
  <message>
   <source>Progress is {value}; it must lie between 0 and 100.</source>
   <translation>ຄວາມຄືບໜ້າແມ່ນ {value}; ຕ້ອງຢູ່ລະຫວ່າງ 0 ແລະ 100.</translation>
  </message>
  <message>
   <source>The weight is {value}; it must lie between 0 and 100.</source>
   <translation>ນ້ຳໜັກແມ່ນ {value}; ຕ້ອງຢູ່ລະຫວ່າງ 0 ແລະ 100.</translation>
  </message>
  <message>
   <source>The milestone is planned for {planned}, before work on it begins on {begins}.</source>
   <translation>ຂີດໝາຍວາງແຜນໄວ້ວັນທີ {planned} ກ່ອນວັນເລີ່ມວຽກ {begins}.</translation>
  </message>
  <message>
   <source>The actual date {day} is still to come.</source>
   <translation>ວັນທີຕົວຈິງ {day} ຍັງບໍ່ທັນຮອດ.</translation>
  </message>
  <message>
   <source>Progress is 100, but the day on which the milestone was reached is missing.</source>
   <translation>ຄວາມຄືບໜ້າແມ່ນ 100 ແຕ່ບໍ່ມີວັນທີທີ່ບັນລຸຂີດໝາຍ.</translation>
  </message>
  <message>
   <source>The milestone was reached on {day}, but progress is {value}; it should be 100.</source>
   <translation>ຂີດໝາຍບັນລຸວັນທີ {day} ແຕ່ຄວາມຄືບໜ້າແມ່ນ {value}; ຄວນເປັນ 100.</translation>
  </message>
  <message>
   <source>The milestone is declared done, but progress is {value} and no actual date is given.</source>
   <translation>ຂີດໝາຍລະບຸວ່າສຳເລັດ ແຕ່ຄວາມຄືບໜ້າແມ່ນ {value} ແລະ ບໍ່ມີວັນທີຕົວຈິງ.</translation>
  </message>
  <message>
   <source>The milestone is declared not begun, but progress is {value}.</source>
   <translation>ຂີດໝາຍລະບຸວ່າຍັງບໍ່ເລີ່ມ ແຕ່ຄວາມຄືບໜ້າແມ່ນ {value}.</translation>
  </message>
  <message>
   <source>The milestone was due on {day} and is not done, but it is not declared late.</source>
   <translation>ຂີດໝາຍຮອດກຳນົດວັນທີ {day} ແລະ ຍັງບໍ່ສຳເລັດ ແຕ່ບໍ່ໄດ້ລະບຸວ່າຊັກຊ້າ.</translation>
  </message>
  <message>
   <source>The milestone is declared late, but it is done.</source>
   <translation>ຂີດໝາຍລະບຸວ່າຊັກຊ້າ ແຕ່ສຳເລັດແລ້ວ.</translation>
  </message>
  <message>
   <source>The delay has another reason; say which.</source>
   <translation>ຄວາມຊັກຊ້າມີສາເຫດອື່ນ; ກະລຸນາບອກວ່າສາເຫດໃດ.</translation>
  </message>
  <message>
   <source>The milestone was due on {day} and is not done, but no reason is given.</source>
   <translation>ຂີດໝາຍຮອດກຳນົດວັນທີ {day} ແລະ ຍັງບໍ່ສຳເລັດ ແຕ່ບໍ່ໄດ້ບອກສາເຫດ.</translation>
  </message>
  <message>
   <source>{day} is {days} days after the adopted date, but no reason is given.</source>
   <translation>{day} ຊ້າກວ່າກຳນົດທີ່ຮັບຮອງ {days} ມື້ ແຕ່ບໍ່ໄດ້ບອກສາເຫດ.</translation>
  </message>
  <message>
   <source>The milestone was due on {day}, {days} days ago.</source>
   <translation>ຂີດໝາຍຮອດກຳນົດວັນທີ {day}, ກາຍມາແລ້ວ {days} ມື້.</translation>
  </message>
  <message>
   <source>A milestone cannot wait for itself.</source>
   <translation>ຂີດໝາຍລໍຖ້າຕົວເອງບໍ່ໄດ້.</translation>
  </message>
  <message>
   <source>“{source}” is not one of the sources of funds that are known.</source>
   <translation>“{source}” ບໍ່ແມ່ນແຫຼ່ງທຶນທີ່ຮູ້ຈັກ.</translation>
  </message>
  <message>
   <source>Name the foundation, bank, enterprise or other source.</source>
   <translation>ກະລຸນາບອກຊື່ມູນນິທິ, ທະນາຄານ, ວິສາຫະກິດ ຫຼື ແຫຼ່ງອື່ນ.</translation>
  </message>
  <message>
   <source>The amount committed is {value}; it cannot be below 0.</source>
   <translation>ທຶນຜູກພັນແມ່ນ {value}; ຕ່ຳກວ່າ 0 ບໍ່ໄດ້.</translation>
  </message>
  <message>
   <source>The amount disbursed is {value}; it cannot be below 0.</source>
   <translation>ຈຳນວນເບີກຈ່າຍແມ່ນ {value}; ຕ່ຳກວ່າ 0 ບໍ່ໄດ້.</translation>
  </message>
  <message>
   <source>The amount spent is {value}; it cannot be below 0.</source>
   <translation>ຈຳນວນໃຊ້ຈ່າຍແມ່ນ {value}; ຕ່ຳກວ່າ 0 ບໍ່ໄດ້.</translation>
  </message>
  <message>
   <source>No amount is given.</source>
   <translation>ບໍ່ໄດ້ບອກຈຳນວນເງິນ.</translation>
  </message>
  <message>
   <source>More was spent ({spent}) than disbursed ({disbursed}).</source>
   <translation>ໃຊ້ຈ່າຍ ({spent}) ຫຼາຍກວ່າເບີກຈ່າຍ ({disbursed}).</translation>
  </message>
  <message>
   <source>More was disbursed ({disbursed}) than committed ({committed}).</source>
   <translation>ເບີກຈ່າຍ ({disbursed}) ຫຼາຍກວ່າທຶນຜູກພັນ ({committed}).</translation>
  </message>
  <message>
   <source>The year is {value}; it should lie between {first} and {last}.</source>
   <translation>ປີແມ່ນ {value}; ຄວນຢູ່ລະຫວ່າງ {first} ແລະ {last}.</translation>
  </message>
  <message>
   <source>The rate is {value}; it must be above 0.</source>
   <translation>ອັດຕາແມ່ນ {value}; ຕ້ອງສູງກວ່າ 0.</translation>
  </message>
  <message>
   <source>One US dollar is one US dollar, not {value}; this rate is not used.</source>
   <translation>ໜຶ່ງໂດລາສະຫະລັດແມ່ນໜຶ່ງໂດລາສະຫະລັດ ບໍ່ແມ່ນ {value}; ອັດຕານີ້ບໍ່ໃຊ້.</translation>
  </message>
  <message>
   <source>The day of the rate, {day}, is still to come.</source>
   <translation>ວັນທີຂອງອັດຕາ {day} ຍັງບໍ່ທັນຮອດ.</translation>
  </message>
  <message>
   <source>This belongs to no project.</source>
   <translation>ອັນນີ້ບໍ່ເປັນຂອງໂຄງການໃດ.</translation>
  </message>
  <message>
   <source>The project has no title.</source>
   <translation>ໂຄງການບໍ່ມີຊື່.</translation>
  </message>
  <message>
   <source>No measure of the Plan is named; it is needed before reporting.</source>
   <translation>ບໍ່ໄດ້ບອກມາດຕະການຂອງແຜນ; ຕ້ອງມີກ່ອນລາຍງານ.</translation>
  </message>
  <message>
   <source>The country is missing; it is needed before reporting.</source>
   <translation>ຍັງຂາດປະເທດ; ຕ້ອງມີກ່ອນລາຍງານ.</translation>
  </message>
  <message>
   <source>The stage is missing; it is needed before reporting.</source>
   <translation>ຍັງຂາດຂັ້ນຕອນ; ຕ້ອງມີກ່ອນລາຍງານ.</translation>
  </message>
  <message>
   <source>The planned start is missing; it is needed before reporting.</source>
   <translation>ຍັງຂາດວັນເລີ່ມຕາມແຜນ; ຕ້ອງມີກ່ອນລາຍງານ.</translation>
  </message>
  <message>
   <source>The planned end is missing; it is needed before reporting.</source>
   <translation>ຍັງຂາດວັນສິ້ນສຸດຕາມແຜນ; ຕ້ອງມີກ່ອນລາຍງານ.</translation>
  </message>
  <message>
   <source>No measure of the Plan is named.</source>
   <translation>ບໍ່ໄດ້ບອກມາດຕະການຂອງແຜນ.</translation>
  </message>
  <message>
   <source>No place is named.</source>
   <translation>ບໍ່ໄດ້ບອກສະຖານທີ່.</translation>
  </message>
  <message>
   <source>No organisation is named.</source>
   <translation>ບໍ່ໄດ້ບອກອົງການ.</translation>
  </message>
  <message>
   <source>The milestone has no title.</source>
   <translation>ຂີດໝາຍບໍ່ມີຊື່.</translation>
  </message>
  <message>
   <source>The planned date is missing; it is needed before reporting.</source>
   <translation>ຍັງຂາດວັນທີຕາມແຜນ; ຕ້ອງມີກ່ອນລາຍງານ.</translation>
  </message>
  <message>
   <source>The beginning of the period is missing.</source>
   <translation>ຍັງຂາດວັນທີຕົ້ນງວດ.</translation>
  </message>
  <message>
   <source>The end of the period is missing.</source>
   <translation>ຍັງຂາດວັນທີທ້າຍງວດ.</translation>
  </message>
  <message>
   <source>Nothing is told about what was done in the period.</source>
   <translation>ບໍ່ໄດ້ບອກວ່າເຮັດຫຍັງແດ່ໃນງວດ.</translation>
  </message>
  <message>
   <source>The source of the money is missing.</source>
   <translation>ຍັງຂາດແຫຼ່ງທຶນ.</translation>
  </message>
  <message>
   <source>The currency is missing, so this cannot be added up.</source>
   <translation>ຍັງຂາດສະກຸນເງິນ ຈຶ່ງບວກລວມບໍ່ໄດ້.</translation>
  </message>
  <message>
   <source>Say whether this is cash or in kind.</source>
   <translation>ກະລຸນາບອກວ່າເປັນເງິນສົດ ຫຼື ວັດຖຸ.</translation>
  </message>
  <message>
   <source>The year is missing.</source>
   <translation>ຍັງຂາດປີ.</translation>
  </message>
  <message>
   <source>The rate has no currency.</source>
   <translation>ອັດຕາບໍ່ມີສະກຸນເງິນ.</translation>
  </message>
  <message>
   <source>The rate has no day.</source>
   <translation>ອັດຕາບໍ່ມີວັນທີ.</translation>
  </message>
  <message>
   <source>The rate itself is missing.</source>
   <translation>ຍັງບໍ່ໄດ້ໃສ່ອັດຕາ.</translation>
  </message>
  <message>
   <source>The indicator has no title.</source>
   <translation>ຕົວຊີ້ວັດບໍ່ມີຊື່.</translation>
  </message>
  <message>
   <source>The unit is missing.</source>
   <translation>ຍັງຂາດຫົວໜ່ວຍ.</translation>
  </message>
  <message>
   <source>Say how the values of several periods make one figure.</source>
   <translation>ກະລຸນາບອກວ່າຄ່າຂອງຫຼາຍງວດລວມເປັນຄ່າດຽວແນວໃດ.</translation>
  </message>
  <message>
   <source>The target is missing.</source>
   <translation>ຍັງຂາດຄາດໝາຍ.</translation>
  </message>
  <message>
   <source>This value belongs to no indicator.</source>
   <translation>ຄ່ານີ້ບໍ່ເປັນຂອງຕົວຊີ້ວັດໃດ.</translation>
  </message>
  <message>
   <source>The value itself is missing.</source>
   <translation>ຍັງບໍ່ໄດ້ໃສ່ຄ່າ.</translation>
  </message>
  <message>
   <source>This file belongs to no project.</source>
   <translation>ໄຟລ໌ນີ້ບໍ່ເປັນຂອງໂຄງການໃດ.</translation>
  </message>
  <message>
   <source>The file itself is missing.</source>
   <translation>ບໍ່ມີໄຟລ໌ຕິດຄັດ.</translation>
  </message>
  <message>
   <source>The file has no name.</source>
   <translation>ໄຟລ໌ບໍ່ມີຊື່.</translation>
  </message>
  <message>
   <source>Say whether this is a self-evaluation, a peer or a third-party review.</source>
   <translation>ກະລຸນາບອກວ່າເປັນການປະເມີນຕົນເອງ, ການປະເມີນເຊິ່ງກັນ ແລະ ກັນ ຫຼື ການປະເມີນໂດຍພາກສ່ວນທີສາມ.</translation>
  </message>
  <message>
   <source>The assessor is missing.</source>
   <translation>ຍັງຂາດຜູ້ປະເມີນ.</translation>
  </message>
  <message>
   <source>The day of the assessment is missing.</source>
   <translation>ຍັງຂາດວັນທີປະເມີນ.</translation>
  </message>
  <message>
   <source>The suggestion has no text.</source>
   <translation>ຂໍ້ສະເໜີແນະບໍ່ມີເນື້ອໃນ.</translation>
  </message>
  <message>
   <source>Nobody is named to carry the suggestion out.</source>
   <translation>ບໍ່ໄດ້ບອກຜູ້ປະຕິບັດຂໍ້ສະເໜີແນະ.</translation>
  </message>
  <message>
   <source>The day by which the suggestion is due is missing.</source>
   <translation>ຍັງຂາດວັນຮອດກຳນົດຂອງຂໍ້ສະເໜີແນະ.</translation>
  </message>
  <message>
   <source>The meeting has neither a body nor a title.</source>
   <translation>ກອງປະຊຸມບໍ່ມີທັງກົນໄກການປະຊຸມ ແລະ ຊື່.</translation>
  </message>
  <message>
   <source>The first day of the meeting is missing.</source>
   <translation>ຍັງຂາດວັນທຳອິດຂອງກອງປະຊຸມ.</translation>
  </message>
  <message>
   <source>This decision belongs to no meeting.</source>
   <translation>ມະຕິນີ້ບໍ່ເປັນຂອງກອງປະຊຸມໃດ.</translation>
  </message>
  <message>
   <source>The decision has no text.</source>
   <translation>ມະຕິບໍ່ມີເນື້ອໃນ.</translation>
  </message>
  <message>
   <source>Nobody is named to follow the decision up.</source>
   <translation>ບໍ່ໄດ້ບອກຜູ້ຕິດຕາມມະຕິ.</translation>
  </message>
  <message>
   <source>The organisation has no name.</source>
   <translation>ອົງການບໍ່ມີຊື່.</translation>
  </message>
  <message>
   <source>This comment is about nothing.</source>
   <translation>ຄຳເຫັນນີ້ບໍ່ກ່ຽວກັບຫຍັງ.</translation>
  </message>
  <message>
   <source>The comment is empty.</source>
   <translation>ຄຳເຫັນຫວ່າງເປົ່າ.</translation>
  </message>
  <message>
   <source>It is not said of which report this is an edition.</source>
   <translation>ບໍ່ໄດ້ລະບຸວ່ານີ້ແມ່ນສະບັບຂອງບົດລາຍງານໃດ.</translation>
  </message>
  <message>
   <source>The edition has no number.</source>
   <translation>ສະບັບນີ້ບໍ່ມີເລກທີ.</translation>
  </message>
  <message>
   <source>The edition has no figures.</source>
   <translation>ສະບັບນີ້ບໍ່ມີຕົວເລກ.</translation>
  </message>
  <message>
   <source>It is not said of which country this is the letterhead.</source>
   <translation>ບໍ່ໄດ້ລະບຸວ່ານີ້ແມ່ນຫົວເອກະສານຂອງປະເທດໃດ.</translation>
  </message>
  <message>
   <source>The planned end {end} lies before the planned start {start}.</source>
   <translation>ວັນສິ້ນສຸດຕາມແຜນ {end} ຢູ່ກ່ອນວັນເລີ່ມຕາມແຜນ {start}.</translation>
  </message>
  <message>
   <source>The actual end {end} lies before the actual start {start}.</source>
   <translation>ວັນສິ້ນສຸດຕົວຈິງ {end} ຢູ່ກ່ອນວັນເລີ່ມຕົວຈິງ {start}.</translation>
  </message>
  <message>
   <source>The adopted end {end} lies before the adopted start {start}.</source>
   <translation>ກຳນົດສິ້ນສຸດທີ່ຮັບຮອງ {end} ຢູ່ກ່ອນກຳນົດເລີ່ມທີ່ຮັບຮອງ {start}.</translation>
  </message>
  <message>
   <source>The actual start {day} is still to come.</source>
   <translation>ວັນເລີ່ມຕົວຈິງ {day} ຍັງບໍ່ທັນຮອດ.</translation>
  </message>
  <message>
   <source>The actual end {day} is still to come.</source>
   <translation>ວັນສິ້ນສຸດຕົວຈິງ {day} ຍັງບໍ່ທັນຮອດ.</translation>
  </message>
  <message>
   <source>The project is not adopted yet, but began on {day}.</source>
   <translation>ໂຄງການຍັງບໍ່ຮັບຮອງ ແຕ່ເລີ່ມແລ້ວວັນທີ {day}.</translation>
  </message>
  <message>
   <source>The project is over, but its actual end is missing.</source>
   <translation>ໂຄງການຈົບແລ້ວ ແຕ່ຂາດວັນສິ້ນສຸດຕົວຈິງ.</translation>
  </message>
  <message>
   <source>The project ended on {day}, but its stage says that it goes on.</source>
   <translation>ໂຄງການສິ້ນສຸດວັນທີ {day} ແຕ່ຂັ້ນຕອນບອກວ່າຍັງດຳເນີນຢູ່.</translation>
  </message>
  <message>
   <source>The project is in implementation, but its start is missing.</source>
   <translation>ໂຄງການກຳລັງຈັດຕັ້ງປະຕິບັດ ແຕ່ຂາດວັນເລີ່ມ.</translation>
  </message>
  <message>
   <source>The project is adopted, but its adopted end is missing: delay cannot be reckoned.</source>
   <translation>ໂຄງການຮັບຮອງແລ້ວ ແຕ່ຂາດກຳນົດສິ້ນສຸດທີ່ຮັບຮອງ: ຄິດໄລ່ຄວາມຊັກຊ້າບໍ່ໄດ້.</translation>
  </message>
  <message>
   <source>The project should have ended on {day}, {days} days ago.</source>
   <translation>ໂຄງການຄວນສິ້ນສຸດວັນທີ {day}, ກາຍມາແລ້ວ {days} ມື້.</translation>
  </message>
  <message>
   <source>The budget is {value}; it cannot be below 0.</source>
   <translation>ງົບປະມານແມ່ນ {value}; ຕ່ຳກວ່າ 0 ບໍ່ໄດ້.</translation>
  </message>
  <message>
   <source>The budget has no currency.</source>
   <translation>ງົບປະມານບໍ່ມີສະກຸນເງິນ.</translation>
  </message>
  <message>
   <source>The number of beneficiaries is {value}; it cannot be below 0.</source>
   <translation>ຈຳນວນຜູ້ໄດ້ຮັບຜົນປະໂຫຍດແມ່ນ {value}; ຕ່ຳກວ່າ 0 ບໍ່ໄດ້.</translation>
  </message>
  <message>
   <source>The number of women is {value}; it cannot be below 0.</source>
   <translation>ຈຳນວນແມ່ຍິງແມ່ນ {value}; ຕ່ຳກວ່າ 0 ບໍ່ໄດ້.</translation>
  </message>
  <message>
   <source>There are more women ({women}) than beneficiaries in all ({total}).</source>
   <translation>ແມ່ຍິງ ({women}) ຫຼາຍກວ່າຜູ້ໄດ້ຮັບຜົນປະໂຫຍດທັງໝົດ ({total}).</translation>
  </message>
  <message>
   <source>The latitude is {value}; it lies between -90 and 90.</source>
   <translation>ເສັ້ນຂະໜານແມ່ນ {value}; ຕ້ອງຢູ່ລະຫວ່າງ -90 ແລະ 90.</translation>
  </message>
  <message>
   <source>The longitude is {value}; it lies between -180 and 180.</source>
   <translation>ເສັ້ນແວງແມ່ນ {value}; ຕ້ອງຢູ່ລະຫວ່າງ -180 ແລະ 180.</translation>
  </message>
  <message>
   <source>Latitude and longitude are only of use together.</source>
   <translation>ເສັ້ນຂະໜານ ແລະ ເສັ້ນແວງ ຕ້ອງມີທັງສອງຈຶ່ງໃຊ້ໄດ້.</translation>
  </message>
  <message>
   <source>The project is on a list of proposals, but the year is missing.</source>
   <translation>ໂຄງການຢູ່ໃນບັນຊີສະເໜີ ແຕ່ຂາດປີ.</translation>
  </message>
  <message>
   <source>{year} is not a year for which projects are proposed now.</source>
   <translation>{year} ບໍ່ແມ່ນປີທີ່ກຳລັງສະເໜີໂຄງການດຽວນີ້.</translation>
  </message>
  <message>
   <source>The Foreign Ministers' Meeting adopted the project, but its stage is an earlier one.</source>
   <translatorcomment>official name ກອງປະຊຸມລັດຖະມົນຕີຕ່າງປະເທດ or ກອງປະຊຸມລັດຖະມົນຕີການຕ່າງປະເທດ</translatorcomment>
   <translation>ກອງປະຊຸມລັດຖະມົນຕີຕ່າງປະເທດຮັບຮອງໂຄງການແລ້ວ ແຕ່ຂັ້ນຕອນຍັງຢູ່ກ່ອນນັ້ນ.</translation>
  </message>
  <message>
   <source>The proposal was declined, but the stage says that it was adopted.</source>
   <translation>ການສະເໜີບໍ່ຜ່ານການຮັບຮອງ ແຕ່ຂັ້ນຕອນບອກວ່າຮັບຮອງແລ້ວ.</translation>
  </message>
  <message>
   <source>The period begins on {day}, which is still to come.</source>
   <translation>ງວດເລີ່ມວັນທີ {day} ເຊິ່ງຍັງບໍ່ທັນຮອດ.</translation>
  </message>
  <message>
   <source>The spending is {value}; it cannot be below 0.</source>
   <translation>ການໃຊ້ຈ່າຍແມ່ນ {value}; ຕ່ຳກວ່າ 0 ບໍ່ໄດ້.</translation>
  </message>
  <message>
   <source>The spending has no currency.</source>
   <translation>ການໃຊ້ຈ່າຍບໍ່ມີສະກຸນເງິນ.</translation>
  </message>
  <message>
   <source>The report is returned without a reason; say what is missing.</source>
   <translation>ບົດລາຍງານຖືກສົ່ງຄືນໂດຍບໍ່ບອກເຫດຜົນ; ກະລຸນາບອກວ່າຂາດຫຍັງ.</translation>
  </message>
  <message>
   <source>The target is the same as the baseline, {value}: nothing would change.</source>
   <translation>ຄາດໝາຍຄືກັນກັບຄ່າພື້ນຖານ {value}: ບໍ່ມີຫຍັງປ່ຽນ.</translation>
  </message>
  <message>
   <source>{value} is not a percentage between 0 and 100.</source>
   <translation>{value} ບໍ່ແມ່ນເປີເຊັນລະຫວ່າງ 0 ແລະ 100.</translation>
  </message>
  <message>
   <source>People are counted from 0; here stands {value}.</source>
   <translation>ຈຳນວນຄົນນັບແຕ່ 0; ຢູ່ນີ້ແມ່ນ {value}.</translation>
  </message>
  <message>
   <source>“{value}” is not a SHA-256.</source>
   <translatorcomment>technical</translatorcomment>
   <translation>“{value}” ບໍ່ແມ່ນ SHA-256.</translation>
  </message>
  <message>
   <source>The size is {value}; it cannot be below 0.</source>
   <translation>ຂະໜາດແມ່ນ {value}; ຕ່ຳກວ່າ 0 ບໍ່ໄດ້.</translation>
  </message>
  <message>
   <source>The day {day} is still to come.</source>
   <translation>ວັນທີ {day} ຍັງບໍ່ທັນຮອດ.</translation>
  </message>
  <message>
   <source>Editions are counted from 1; here stands {value}.</source>
   <translation>ເລກທີຂອງສະບັບນັບແຕ່ 1; ຢູ່ນີ້ແມ່ນ {value}.</translation>
  </message>
  <message>
   <source>The score is missing; give 1 to 5, or 0 where it does not apply.</source>
   <translation>ຍັງຂາດຄະແນນ; ໃຫ້ 1 ຫາ 5 ຫຼື 0 ຖ້າບໍ່ກ່ຽວ.</translation>
  </message>
  <message>
   <source>The score is {value}; it must be 1 to 5, or 0 where the criterion does not apply.</source>
   <translation>ຄະແນນແມ່ນ {value}; ຕ້ອງເປັນ 1 ຫາ 5 ຫຼື 0 ຖ້າມາດຖານນັ້ນບໍ່ກ່ຽວ.</translation>
  </message>
  <message>
   <source>The score is {value}, but no reason is given.</source>
   <translation>ຄະແນນແມ່ນ {value} ແຕ່ບໍ່ໄດ້ບອກເຫດຜົນ.</translation>
  </message>
  <message>
   <source>The organisation that assessed the project is missing.</source>
   <translation>ຍັງຂາດອົງການທີ່ປະເມີນໂຄງການ.</translation>
  </message>
  <message>
   <source>The suggestion is declined without an answer; say why.</source>
   <translation>ຂໍ້ສະເໜີແນະບໍ່ຖືກຮັບເອົາ ໂດຍບໍ່ມີຄຳຕອບ; ກະລຸນາບອກເຫດຜົນ.</translation>
  </message>
  <message>
   <source>The suggestion was due on {day} and is not carried out.</source>
   <translation>ຂໍ້ສະເໜີແນະຮອດກຳນົດວັນທີ {day} ແລະ ຍັງບໍ່ໄດ້ປະຕິບັດ.</translation>
  </message>
  <message>
   <source>The meeting ends on {ends}, before it begins on {begins}.</source>
   <translation>ກອງປະຊຸມສິ້ນສຸດວັນທີ {ends} ກ່ອນວັນເລີ່ມ {begins}.</translation>
  </message>
  <message>
   <source>The meeting was held, but begins on {day}, which is still to come.</source>
   <translation>ກອງປະຊຸມລະບຸວ່າຈັດແລ້ວ ແຕ່ເລີ່ມວັນທີ {day} ເຊິ່ງຍັງບໍ່ທັນຮອດ.</translation>
  </message>
  <message>
   <source>The meeting was planned for {day}, which is past; say whether it was held.</source>
   <translation>ກອງປະຊຸມວາງແຜນໄວ້ວັນທີ {day} ເຊິ່ງຜ່ານໄປແລ້ວ; ກະລຸນາບອກວ່າໄດ້ຈັດແລ້ວບໍ.</translation>
  </message>
  <message>
   <source>“{body}” is not a body of the cooperation.</source>
   <translation>“{body}” ບໍ່ແມ່ນກົນໄກການປະຊຸມຂອງການຮ່ວມມື.</translation>
  </message>
  <message>
   <source>“{country}” is not one of the six countries.</source>
   <translation>“{country}” ບໍ່ແມ່ນໜຶ່ງໃນຫົກປະເທດ.</translation>
  </message>
  <message>
   <source>The decision was to be carried out by {day} and is not.</source>
   <translation>ມະຕິມີກຳນົດປະຕິບັດໃຫ້ແລ້ວພາຍໃນວັນທີ {day} ແຕ່ຍັງບໍ່ໄດ້ປະຕິບັດ.</translation>
  </message>
  <message>
   <source>“{country}” is not a country code, as LA or JP is one.</source>
   <translation>“{country}” ບໍ່ແມ່ນລະຫັດປະເທດ ເຊັ່ນ LA ຫຼື JP.</translation>
  </message>
  <message>
   <source>“{measure}” is not a measure of the Plan of Action.</source>
   <translation>“{measure}” ບໍ່ແມ່ນມາດຕະການຂອງແຜນປະຕິບັດງານ.</translation>
  </message>
  <message>
   <source>“{province}” is not a province of the six.</source>
   <translation>“{province}” ບໍ່ແມ່ນແຂວງຂອງຫົກປະເທດ.</translation>
  </message>
  <message>
   <source>{province} does not lie in {country}.</source>
   <translation>{province} ບໍ່ຢູ່ໃນ {country}.</translation>
  </message>
  <message>
   <source>“{currency}” is not a currency code, as KHR or USD is one.</source>
   <translation>“{currency}” ບໍ່ແມ່ນລະຫັດສະກຸນເງິນ ເຊັ່ນ KHR ຫຼື USD.</translation>
  </message>
  <message>
   <source>The period ends on {ends}, before it begins on {begins}.</source>
   <translation>ງວດສິ້ນສຸດວັນທີ {ends} ກ່ອນວັນເລີ່ມ {begins}.</translation>
  </message>
  <message>
   <source>This milestone has no weight while others have one, so it counts nothing.</source>
   <translation>ຂີດໝາຍນີ້ບໍ່ມີນ້ຳໜັກ ໃນເມື່ອຂີດໝາຍອື່ນມີ ຈຶ່ງບໍ່ຖືກນັບ.</translation>
  </message>
  <message>
   <source>The weights of the milestones add up to {sum}; they should make 100.</source>
   <translation>ນ້ຳໜັກຂອງຂີດໝາຍລວມເປັນ {sum}; ຄວນເປັນ 100.</translation>
  </message>
  <message>
   <source>The project is over, but milestones are not done: {count}.</source>
   <translation>ໂຄງການຈົບແລ້ວ ແຕ່ຍັງມີຂີດໝາຍທີ່ບໍ່ສຳເລັດ: {count}.</translation>
  </message>
  <message>
   <source>Every milestone is done, but the project is not completed.</source>
   <translation>ທຸກຂີດໝາຍສຳເລັດ ແຕ່ໂຄງການຍັງບໍ່ສຳເລັດ.</translation>
  </message>
  <message>
   <source>The project is in implementation without a milestone, so its progress is not known.</source>
   <translation>ໂຄງການກຳລັງຈັດຕັ້ງປະຕິບັດ ແຕ່ບໍ່ມີຂີດໝາຍ ຈຶ່ງບໍ່ຮູ້ຄວາມຄືບໜ້າ.</translation>
  </message>
  <message>
   <source>The project is adopted, but the adopted date of this milestone is missing.</source>
   <translation>ໂຄງການຮັບຮອງແລ້ວ ແຕ່ຂີດໝາຍນີ້ຂາດກຳນົດທີ່ຮັບຮອງ.</translation>
  </message>
  <message>
   <source>The milestone is planned for {day}, after the project's planned end {end}.</source>
   <translation>ຂີດໝາຍວາງແຜນໄວ້ວັນທີ {day} ຫຼັງວັນສິ້ນສຸດຕາມແຜນຂອງໂຄງການ {end}.</translation>
  </message>
  <message>
   <source>The milestone is planned for {day}, before the project's planned start {start}.</source>
   <translation>ຂີດໝາຍວາງແຜນໄວ້ວັນທີ {day} ກ່ອນວັນເລີ່ມຕາມແຜນຂອງໂຄງການ {start}.</translation>
  </message>
  <message>
   <source>The milestone waits for one that this project lacks.</source>
   <translation>ຂີດໝາຍລໍຖ້າອັນທີ່ໂຄງການນີ້ບໍ່ມີ.</translation>
  </message>
  <message>
   <source>The milestone waits for itself by way of others.</source>
   <translation>ຂີດໝາຍລໍຖ້າຕົວເອງຜ່ານຂີດໝາຍອື່ນ.</translation>
  </message>
  <message>
   <source>The milestone is planned for {day}, but the one it waits for only for {before}.</source>
   <translation>ຂີດໝາຍວາງແຜນໄວ້ວັນທີ {day} ແຕ່ຂີດໝາຍທີ່ມັນລໍຖ້າ ວາງແຜນໄວ້ວັນທີ {before} ເຊິ່ງຊ້າກວ່າ.</translation>
  </message>
  <message>
   <source>Another milestone of this project has the same title.</source>
   <translation>ຂີດໝາຍອື່ນຂອງໂຄງການນີ້ມີຊື່ດຽວກັນ.</translation>
  </message>
  <message>
   <source>The milestone is done, but no evidence is attached.</source>
   <translation>ຂີດໝາຍສຳເລັດ ແຕ່ບໍ່ມີຫຼັກຖານຕິດຄັດ.</translation>
  </message>
  <message>
   <source>The funding lines commit {total} {currency}, more than the budget of {budget}.</source>
   <translation>ລາຍການທຶນຜູກພັນລວມ {total} {currency} ຫຼາຍກວ່າງົບປະມານ {budget}.</translation>
  </message>
  <message>
   <source>Women and men come to {people}, more than the value {value}.</source>
   <translation>ແມ່ຍິງ ແລະ ຜູ້ຊາຍ ລວມເປັນ {people} ຫຼາຍກວ່າຄ່າ {value}.</translation>
  </message>
  <message>
   <source>There are more youth ({youth}) than the value {value}.</source>
   <translation>ຊາວໜຸ່ມ ({youth}) ຫຼາຍກວ່າຄ່າ {value}.</translation>
  </message>
  <message>
   <source>The period from {start} to {end} overlaps another one: its days count twice.</source>
   <translation>ງວດຈາກ {start} ຫາ {end} ຊ້ອນກັບງວດອື່ນ: ມື້ໃນນັ້ນຖືກນັບສອງເທື່ອ.</translation>
  </message>
 </context>
 <context>
  <name>Sample</name>
  <message>
   <source>This desk holds records already. A sample programme goes into an empty desk only: make a new desk for it.</source>
   <translation>ຈຸດເຮັດວຽກນີ້ມີລາຍການແລ້ວ. ແຜນງານຕົວຢ່າງໃສ່ໄດ້ສະເພາະຈຸດເຮັດວຽກທີ່ຫວ່າງເປົ່າ: ໃຫ້ສ້າງຈຸດເຮັດວຽກໃໝ່.</translation>
  </message>
  <message>
   <source>Sample programme</source>
   <translation>ແຜນງານຕົວຢ່າງ</translation>
  </message>
 </context>
 <context>
  <name>Scrolled</name>
  <message>
   <source>Part that scrolls</source>
   <translation>ສ່ວນທີ່ເລື່ອນໄດ້</translation>
  </message>
 </context>
 <context>
  <name>Search</name>
  <message>
   <source>Search</source>
   <translation>ຊອກຫາ</translation>
  </message>
 </context>
 <context>
  <name>Sheet</name>
  <message>
   <source>{field}: {desk} at this desk, {sheet} in the sheet</source>
   <translation>{field}: {desk} ຢູ່ຈຸດເຮັດວຽກນີ້, {sheet} ໃນແຜ່ນງານ</translation>
  </message>
  <message>
   <source>And {n} more.</source>
   <translation>ແລະ ອີກ {n}.</translation>
  </message>
  <message>
   <source>Excel</source>
   <translation>Excel</translation>
  </message>
  <message>
   <source>Excel, {at} of {of}: {step}</source>
   <translation>Excel, {at} ໃນ {of}: {step}</translation>
  </message>
  <message>
   <source>{file} · {about}</source>
   <translation>{file} · {about}</translation>
  </message>
  <message>
   <source>“{file}” has to wait: another one is being read or written.</source>
   <translation>“{file}” ຕ້ອງລໍຖ້າ: ກຳລັງອ່ານ ຫຼື ສ້າງໄຟລ໌ອື່ນຢູ່.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>ກັບຄືນ</translation>
  </message>
  <message>
   <source>“{file}” is taken over and saved on this computer.</source>
   <translation>ນຳ “{file}” ເຂົ້າ ແລະ ບັນທຶກໃນຄອມພິວເຕີນີ້ແລ້ວ.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>ສະແດງ</translation>
  </message>
  <message>
   <source>Wait until the work that is under way is done, or stop it.</source>
   <translation>ລໍຖ້າໃຫ້ວຽກທີ່ກຳລັງເຮັດແລ້ວກ່ອນ ຫຼື ຢຸດວຽກນັ້ນ.</translation>
  </message>
  <message>
   <source>Choose the row of headings first.</source>
   <translation>ເລືອກແຖວຫົວຖັນກ່ອນ.</translation>
  </message>
  <message>
   <source>No row of this sheet would change anything.</source>
   <translation>ບໍ່ມີແຖວໃດໃນແຜ່ນງານນີ້ທີ່ຈະປ່ຽນແປງຫຍັງ.</translation>
  </message>
  <message>
   <source>Read it so</source>
   <translation>ອ່ານແບບນີ້</translation>
  </message>
  <message>
   <source>Import 1 row</source>
   <translation>ນຳເຂົ້າ 1 ແຖວ</translation>
  </message>
  <message>
   <source>Import {n} rows</source>
   <translation>ນຳເຂົ້າ {n} ແຖວ</translation>
  </message>
  <message>
   <source>Say first which column stands for one of these: {fields}.</source>
   <translation>ກ່ອນອື່ນ ໃຫ້ບອກຖັນສຳລັບອັນໃດໜຶ່ງໃນນີ້: {fields}.</translation>
  </message>
  <message>
   <source>Column {letters}</source>
   <translation>ຖັນ {letters}</translation>
  </message>
  <message>
   <source>{letters} · {heading}</source>
   <translation>{letters} · {heading}</translation>
  </message>
  <message>
   <source>As you said</source>
   <translation>ຕາມທີ່ທ່ານບອກ</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>ບໍ່ເອົາ</translation>
  </message>
  <message>
   <source>Looks like it</source>
   <translation>ຄ້າຍຄື</translation>
  </message>
  <message>
   <source>Sure</source>
   <translation>ແນ່ນອນ</translation>
  </message>
  <message>
   <source>No values in the first rows</source>
   <translation>ບໍ່ມີຄ່າໃນແຖວຕົ້ນໆ</translation>
  </message>
  <message>
   <source>As you said for these headings before</source>
   <translation>ຕາມທີ່ທ່ານເຄີຍບອກສຳລັບຫົວຖັນເຫຼົ່ານີ້</translation>
  </message>
  <message>
   <source>Columns of the sheet</source>
   <translation>ຖັນຂອງແຜ່ນງານ</translation>
  </message>
  <message>
   <source>Leave it out</source>
   <translation>ບໍ່ເອົາຖັນນີ້</translation>
  </message>
  <message>
   <source>Columns: {n}. Only alike: {unsure}. Left out: {out}.</source>
   <translation>ຖັນ: {n}. ພຽງຄ້າຍຄື: {unsure}. ບໍ່ເອົາ: {out}.</translation>
  </message>
  <message>
   <source>Thai (TIS-620, Windows 874)</source>
   <translation>ໄທ (TIS-620, Windows 874)</translation>
  </message>
  <message>
   <source>Vietnamese (Windows 1258)</source>
   <translation>ຫວຽດນາມ (Windows 1258)</translation>
  </message>
  <message>
   <source>Chinese (GBK)</source>
   <translation>ຈີນ (GBK)</translation>
  </message>
  <message>
   <source>Western European (Windows 1252)</source>
   <translation>ເອີຣົບຕາເວັນຕົກ (Windows 1252)</translation>
  </message>
  <message>
   <source>Encoding</source>
   <translatorcomment>“ລະຫັດຕົວອັກສອນ”</translatorcomment>
   <translation>ລະຫັດຕົວອັກສອນ</translation>
  </message>
  <message>
   <source>Its letters then read</source>
   <translation>ຈະອ່ານໄດ້ເປັນ</translation>
  </message>
  <message>
   <source>Encodings</source>
   <translation>ລະຫັດຕົວອັກສອນ</translation>
  </message>
  <message>
   <source>In which row can the letters be read?</source>
   <translation>ແຖວໃດທີ່ອ່ານຕົວອັກສອນອອກ?</translation>
  </message>
  <message>
   <source>Paste a block</source>
   <translation>ວາງຂໍ້ມູນ</translation>
  </message>
  <message>
   <source>Choose a workbook, drop it here, or</source>
   <translation>ເລືອກປຶ້ມງານ, ວາງໃສ່ບ່ອນນີ້ ຫຼື</translation>
  </message>
  <message>
   <source>From Excel</source>
   <translation>ຈາກ Excel</translation>
  </message>
  <message>
   <source>Workbooks (.xlsx, .xls, .ods) and text files (.csv). A block copied in Excel can be pasted with Ctrl+V. Nothing is written before you have seen what would be.</source>
   <translation>ປຶ້ມງານ (.xlsx, .xls, .ods) ແລະ ໄຟລ໌ຂໍ້ຄວາມ (.csv). ຂໍ້ມູນທີ່ສຳເນົາໃນ Excel ວາງໄດ້ດ້ວຍ Ctrl+V. ຈະບໍ່ບັນທຶກຫຍັງກ່ອນທີ່ທ່ານໄດ້ເຫັນ.</translation>
  </message>
  <message>
   <source>Imports</source>
   <translation>ການນຳເຂົ້າ</translation>
  </message>
  <message>
   <source>To Excel</source>
   <translation>ໄປ Excel</translation>
  </message>
  <message>
   <source>Reading the workbook</source>
   <translation>ກຳລັງອ່ານປຶ້ມງານ</translation>
  </message>
  <message>
   <source>Checking the sheet</source>
   <translation>ກຳລັງກວດແຜ່ນງານ</translation>
  </message>
  <message>
   <source>Importing</source>
   <translation>ກຳລັງນຳເຂົ້າ</translation>
  </message>
  <message>
   <source>New: {new}. Changed: {update}. Blocked: {blocked}.</source>
   <translation>ໃໝ່: {new}. ປ່ຽນ: {update}. ນຳເຂົ້າບໍ່ໄດ້: {blocked}.</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>ຖອນຄືນແລ້ວ</translation>
  </message>
  <message>
   <source>Taken over</source>
   <translation>ນຳເຂົ້າແລ້ວ</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ໄຟລ໌</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>ຜົນ</translation>
  </message>
  <message>
   <source>State</source>
   <translation>ສະພາບ</translation>
  </message>
  <message>
   <source>Imports of this desk</source>
   <translation>ການນຳເຂົ້າຂອງຈຸດເຮັດວຽກນີ້</translation>
  </message>
  <message>
   <source>Take it back…</source>
   <translation>ຖອນຄືນ…</translation>
  </message>
  <message>
   <source>Nothing was imported yet. What is imported stands here and can be taken back, days later too.</source>
   <translation>ຍັງບໍ່ໄດ້ນຳເຂົ້າຫຍັງ. ສິ່ງທີ່ນຳເຂົ້າຈະສະແດງຢູ່ນີ້ ແລະ ຖອນຄືນໄດ້ ເຖິງຈະຜ່ານໄປຫຼາຍມື້.</translation>
  </message>
  <message>
   <source>Choose an import in the list first.</source>
   <translation>ເລືອກການນຳເຂົ້າໃນລາຍຊື່ກ່ອນ.</translation>
  </message>
  <message>
   <source>This import was taken back already.</source>
   <translation>ການນຳເຂົ້ານີ້ຖອນຄືນໄປແລ້ວ.</translation>
  </message>
  <message>
   <source>Workbooks and lists</source>
   <translation>ປຶ້ມງານ ແລະ ບັນຊີ</translation>
  </message>
  <message>
   <source>Choose a workbook</source>
   <translatorcomment>“ປຶ້ມງານ” for workbook: many say ໄຟລ໌ Excel</translatorcomment>
   <translation>ເລືອກປຶ້ມງານ</translation>
  </message>
  <message>
   <source>There are no cells to paste. Copy them in Excel first, with their headings.</source>
   <translation>ບໍ່ມີຂໍ້ມູນໃຫ້ວາງ. ໃຫ້ສຳເນົາໃນ Excel ກ່ອນ ພ້ອມຫົວຖັນ.</translation>
  </message>
  <message>
   <source>The block from the clipboard is read like a file, as “{file}”. Nothing is written yet.</source>
   <translation>ຂໍ້ມູນທີ່ສຳເນົາມາຈະອ່ານຄືກັບໄຟລ໌ ຊື່ “{file}”. ຍັງບໍ່ໄດ້ບັນທຶກຫຍັງ.</translation>
  </message>
  <message>
   <source>List</source>
   <translation>ບັນຊີ</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>ພາສາ</translation>
  </message>
  <message>
   <source>Export the list…</source>
   <translation>ສົ່ງອອກບັນຊີ…</translation>
  </message>
  <message>
   <source>Write a template…</source>
   <translation>ສ້າງແມ່ແບບ…</translation>
  </message>
  <message>
   <source>What this desk holds. Edited in Excel, it can be imported again.</source>
   <translation>ສິ່ງທີ່ຈຸດເຮັດວຽກນີ້ມີ. ແກ້ໄຂໃນ Excel ແລ້ວນຳເຂົ້າຄືນໄດ້.</translation>
  </message>
  <message>
   <source>An empty form with drop-down lists and instructions.</source>
   <translation>ແບບຟອມເປົ່າ ທີ່ມີລາຍການໃຫ້ເລືອກ ແລະ ຄຳແນະນຳ.</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Rows: {n}. It can be edited and imported again.</source>
   <translation>ສ້າງ “{file}” ແລ້ວ. ແຖວ: {n}. ແກ້ໄຂ ແລະ ນຳເຂົ້າຄືນໄດ້.</translation>
  </message>
  <message>
   <source>Export the list</source>
   <translation>ສົ່ງອອກບັນຊີ</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Fill it in and import it, or send it to who shall fill it in.</source>
   <translation>ສ້າງ “{file}” ແລ້ວ. ຕື່ມຂໍ້ມູນ ແລະ ນຳເຂົ້າ ຫຼື ສົ່ງໃຫ້ຜູ້ທີ່ຈະຕື່ມ.</translation>
  </message>
  <message>
   <source>Write a template</source>
   <translation>ສ້າງແມ່ແບບ</translation>
  </message>
  <message>
   <source>Pasted {moment}</source>
   <translation>ວາງເມື່ອ {moment}</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translatorcomment>“ແຜ່ນງານ” as in Office</translatorcomment>
   <translation>ແຜ່ນງານ</translation>
  </message>
  <message>
   <source>What it lists</source>
   <translation>ເປັນບັນຊີຫຍັງ</translation>
  </message>
  <message>
   <source>Row of headings</source>
   <translation>ແຖວຫົວຖັນ</translation>
  </message>
  <message>
   <source>Top of the sheet</source>
   <translation>ສ່ວນເທິງຂອງແຜ່ນງານ</translation>
  </message>
  <message>
   <source>Its headings stand in this row</source>
   <translation>ຫົວຖັນຢູ່ແຖວນີ້</translation>
  </message>
  <message>
   <source>This sheet is empty. Choose another one.</source>
   <translation>ແຜ່ນງານນີ້ຫວ່າງເປົ່າ. ກະລຸນາເລືອກແຜ່ນອື່ນ.</translation>
  </message>
  <message>
   <source>Choices</source>
   <translation>ຕົວເລືອກ</translation>
  </message>
  <message>
   <source>Not known yet</source>
   <translation>ຍັງບໍ່ຮູ້</translation>
  </message>
  <message>
   <source>None: go by the columns’ letters</source>
   <translation>ບໍ່ມີ: ໃຊ້ຕົວອັກສອນຂອງຖັນ</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>ແຖວ</translation>
  </message>
  <message>
   <source>{name} (hidden)</source>
   <translation>{name} (ເຊື່ອງໄວ້)</translation>
  </message>
  <message>
   <source>Row {row}</source>
   <translation>ແຖວ {row}</translation>
  </message>
  <message>
   <source>Look for it again</source>
   <translation>ຊອກໃໝ່</translation>
  </message>
  <message>
   <source>Not found yet</source>
   <translation>ຍັງບໍ່ພົບ</translation>
  </message>
  <message>
   <source>Found: row {row}</source>
   <translation>ພົບແລ້ວ: ແຖວ {row}</translation>
  </message>
  <message>
   <source>No row of headings is known here. Say what the sheet lists, and which row holds its headings: in the list above, or in the picture by a double click or Enter.</source>
   <translation>ຢູ່ນີ້ບໍ່ພົບແຖວຫົວຖັນທີ່ຮູ້ຈັກ. ບອກວ່າແຜ່ນງານເປັນບັນຊີຫຍັງ ແລະ ແຖວໃດມີຫົວຖັນ: ໃນລາຍການຂ້າງເທິງ ຫຼື ໃນຮູບ ໂດຍກົດສອງເທື່ອ ຫຼື ກົດ Enter.</translation>
  </message>
  <message>
   <source>Columns that are understood: {n}. If another row holds the headings, choose it above, or in the picture by a double click or Enter.</source>
   <translation>ຖັນທີ່ເຂົ້າໃຈ: {n}. ຖ້າແຖວອື່ນມີຫົວຖັນ ໃຫ້ເລືອກຂ້າງເທິງ ຫຼື ໃນຮູບ ໂດຍກົດສອງເທື່ອ ຫຼື ກົດ Enter.</translation>
  </message>
  <message>
   <source>{row} Headings</source>
   <translation>{row} ຫົວຖັນ</translation>
  </message>
  <message>
   <source>Rows that are shown</source>
   <translation>ແຖວທີ່ສະແດງ</translation>
  </message>
  <message>
   <source>Where desk and sheet both changed</source>
   <translation>ບ່ອນທີ່ຈຸດເຮັດວຽກ ແລະ ແຜ່ນງານປ່ຽນທັງສອງ</translation>
  </message>
  <message>
   <source>Keep the desk’s value</source>
   <translation>ຮັກສາຄ່າຂອງຈຸດເຮັດວຽກ</translation>
  </message>
  <message>
   <source>Take the sheet’s value</source>
   <translation>ເອົາຄ່າຂອງແຜ່ນງານ</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>ແຖວ</translation>
  </message>
  <message>
   <source>There are no such rows in this sheet.</source>
   <translation>ບໍ່ມີແຖວແບບນີ້ໃນແຜ່ນງານ.</translation>
  </message>
  <message>
   <source>This row</source>
   <translation>ແຖວນີ້</translation>
  </message>
  <message>
   <source>{shown} of {total} rows</source>
   <translation>{shown} ໃນ {total} ແຖວ</translation>
  </message>
  <message>
   <source>Nothing is written before you say Import.</source>
   <translation>ຈະບໍ່ບັນທຶກຫຍັງກ່ອນທີ່ທ່ານສັ່ງນຳເຂົ້າ.</translation>
  </message>
  <message>
   <source>{verdict} ({n})</source>
   <translation>{verdict} ({n})</translation>
  </message>
  <message>
   <source>All rows</source>
   <translation>ແຖວທັງໝົດ</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>ຄວນກວດເບິ່ງ</translation>
  </message>
  <message>
   <source>Order of dates</source>
   <translation>ລຳດັບຂອງວັນທີ</translation>
  </message>
  <message>
   <source>Months and years without a day</source>
   <translation>ເດືອນ ແລະ ປີ ທີ່ບໍ່ມີວັນ</translation>
  </message>
  <message>
   <source>The year of the plan</source>
   <translation>ປີຂອງແຜນ</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>ສະກຸນເງິນ</translation>
  </message>
  <message>
   <source>How large the numbers are meant</source>
   <translation>ຕົວເລກໝາຍເຖິງຫົວໜ່ວຍໃດ</translation>
  </message>
  <message>
   <source>Several rows of one project</source>
   <translation>ຫຼາຍແຖວຂອງໂຄງການດຽວ</translation>
  </message>
  <message>
   <source>The day is first</source>
   <translation>ວັນຂຶ້ນກ່ອນ</translation>
  </message>
  <message>
   <source>The month is first</source>
   <translation>ເດືອນຂຶ້ນກ່ອນ</translation>
  </message>
  <message>
   <source>The year is first</source>
   <translation>ປີຂຶ້ນກ່ອນ</translation>
  </message>
  <message>
   <source>Yes, that day is meant</source>
   <translation>ແມ່ນ, ໝາຍເຖິງວັນນັ້ນ</translation>
  </message>
  <message>
   <source>No, leave these cells out</source>
   <translatorcomment>“ຫ້ອງ” for cell</translatorcomment>
   <translation>ບໍ່ແມ່ນ, ບໍ່ເອົາຫ້ອງເຫຼົ່ານີ້</translation>
  </message>
  <message>
   <source>They are its parts: add their budgets up</source>
   <translation>ເປັນສ່ວນຂອງໂຄງການ: ບວກງົບປະມານເຂົ້າກັນ</translation>
  </message>
  <message>
   <source>They stand for themselves: do not add up</source>
   <translation>ແຍກກັນ: ບໍ່ຕ້ອງບວກ</translation>
  </message>
  <message>
   <source>Questions and what was noticed</source>
   <translation>ຄຳຖາມ ແລະ ຂໍ້ສັງເກດ</translation>
  </message>
  <message>
   <source>Nothing is left open in this sheet.</source>
   <translation>ບໍ່ມີຫຍັງຄ້າງຢູ່ໃນແຜ່ນງານນີ້.</translation>
  </message>
  <message>
   <source>What was noticed</source>
   <translation>ຂໍ້ສັງເກດ</translation>
  </message>
  <message>
   <source>Your answer</source>
   <translation>ຄຳຕອບຂອງທ່ານ</translation>
  </message>
  <message>
   <source>Not said: leave these cells out</source>
   <translation>ບໍ່ບອກ: ບໍ່ເອົາຫ້ອງເຫຼົ່ານີ້</translation>
  </message>
  <message>
   <source>As they stand</source>
   <translation>ຕາມຕົວເລກທີ່ຂຽນ</translation>
  </message>
  <message>
   <source>{n} times as large as they stand</source>
   <translation>ຄູນດ້ວຍ {n}</translation>
  </message>
  <message>
   <source>The day is first: {cell} is {day}</source>
   <translation>ວັນຂຶ້ນກ່ອນ: {cell} ແມ່ນ {day}</translation>
  </message>
  <message>
   <source>The month is first: {cell} is {day}</source>
   <translation>ເດືອນຂຶ້ນກ່ອນ: {cell} ແມ່ນ {day}</translation>
  </message>
  <message>
   <source>From the sheet: {cells}</source>
   <translation>ຈາກແຜ່ນງານ: {cells}</translation>
  </message>
  <message>
   <source>Rows that wait for the answer: {n}.</source>
   <translation>ແຖວທີ່ລໍຖ້າຄຳຕອບ: {n}.</translation>
  </message>
  <message>
   <source>Rows that are no records and are left aside: {n}</source>
   <translation>ແຖວທີ່ບໍ່ແມ່ນລາຍການ ແລະ ຂ້າມໄປ: {n}</translation>
  </message>
  <message>
   <source>Row {row}: {text}</source>
   <translation>ແຖວ {row}: {text}</translation>
  </message>
  <message>
   <source>“{file}” has no sheet that can be read. Save it as .xlsx and choose it again.</source>
   <translation>“{file}” ບໍ່ມີແຜ່ນງານທີ່ອ່ານໄດ້. ໃຫ້ບັນທຶກເປັນ .xlsx ແລ້ວເລືອກໃໝ່.</translation>
  </message>
  <message>
   <source>Open a marked copy…</source>
   <translation>ເປີດສຳເນົາທີ່ໝາຍໄວ້…</translation>
  </message>
  <message>
   <source>Write the bad rows alone…</source>
   <translation>ແຍກແຖວທີ່ຜິດອອກ…</translation>
  </message>
  <message>
   <source>Show the projects</source>
   <translation>ສະແດງໂຄງການ</translation>
  </message>
  <message>
   <source>More in this workbook</source>
   <translation>ສິ່ງອື່ນໃນປຶ້ມງານນີ້</translation>
  </message>
  <message>
   <source>What was written</source>
   <translation>ສິ່ງທີ່ບັນທຶກ</translation>
  </message>
  <message>
   <source>{file} (marked)</source>
   <translation>{file} (ໝາຍແລ້ວ)</translation>
  </message>
  <message>
   <source>Write the marked copy</source>
   <translation>ສ້າງສຳເນົາທີ່ໝາຍໄວ້</translation>
  </message>
  <message>
   <source>Wrote “{file}”: each cell with a problem is coloured and says what it is.</source>
   <translation>ສ້າງ “{file}” ແລ້ວ: ແຕ່ລະຫ້ອງທີ່ມີບັນຫາຖືກໃສ່ສີ ແລະ ບອກວ່າເປັນຫຍັງ.</translation>
  </message>
  <message>
   <source>{file} (to mend)</source>
   <translation>{file} (ຕ້ອງແກ້)</translation>
  </message>
  <message>
   <source>Write the bad rows</source>
   <translation>ແຍກແຖວທີ່ຜິດອອກ</translation>
  </message>
  <message>
   <source>Wrote “{file}”: mend its rows and import it; the others are in already.</source>
   <translation>ສ້າງ “{file}” ແລ້ວ: ແກ້ແຖວໃນນັ້ນ ແລ້ວນຳເຂົ້າ; ແຖວອື່ນເຂົ້າແລ້ວ.</translation>
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation>ກຳລັງສ້າງປຶ້ມງານ</translation>
  </message>
  <message>
   <source>“{file}” is taken over and saved on this computer. It can be taken back, days later too.</source>
   <translation>ນຳ “{file}” ເຂົ້າ ແລະ ບັນທຶກໃນຄອມພິວເຕີນີ້ແລ້ວ. ຖອນຄືນໄດ້ ເຖິງຈະຜ່ານໄປຫຼາຍມື້.</translation>
  </message>
  <message>
   <source>Cells and rows with something to look at: {n}. The marked copy is your own workbook, with each of them coloured and explained, to send back to who filled it in.</source>
   <translation>ຫ້ອງ ແລະ ແຖວທີ່ຄວນກວດເບິ່ງ: {n}. ສຳເນົາທີ່ໝາຍໄວ້ແມ່ນປຶ້ມງານຂອງທ່ານເອງ ທີ່ໃສ່ສີ ແລະ ອະທິບາຍແຕ່ລະບ່ອນ ເພື່ອສົ່ງກັບໃຫ້ຜູ້ຕື່ມຂໍ້ມູນ.</translation>
  </message>
  <message>
   <source>Go on with the sheet “{sheet}”</source>
   <translation>ສືບຕໍ່ແຜ່ນງານ “{sheet}”</translation>
  </message>
  <message>
   <source>In conflict</source>
   <translation>ຂັດແຍ່ງ</translation>
  </message>
  <message>
   <source>Blocked</source>
   <translation>ນຳເຂົ້າບໍ່ໄດ້</translation>
  </message>
  <message>
   <source>Not taken over</source>
   <translation>ບໍ່ໄດ້ນຳເຂົ້າ</translation>
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
ກ່ອນທັງສອງ: {before}
ຢູ່ຈຸດເຮັດວຽກນີ້: {desk}
ໃນແຜ່ນງານ: {sheet}
</translation>
  </message>
  <message>
   <source>What happens</source>
   <translation>ຈະເກີດຫຍັງ</translation>
  </message>
  <message>
   <source>Record, and what would be written</source>
   <translation>ລາຍການ ແລະ ສິ່ງທີ່ຈະບັນທຶກ</translation>
  </message>
  <message>
   <source>{problem} (and {n} more)</source>
   <translation>{problem} (ແລະ ອີກ {n})</translation>
  </message>
  <message>
   <source>Choose a row to see all of it.</source>
   <translation>ເລືອກແຖວເພື່ອເບິ່ງທັງໝົດ.</translation>
  </message>
  <message>
   <source>{level}: {text}</source>
   <translation>{level}: {text}</translation>
  </message>
  <message>
   <source>The desk holds all of this already.</source>
   <translation>ຈຸດເຮັດວຽກມີທັງໝົດນີ້ຢູ່ແລ້ວ.</translation>
  </message>
  <message>
   <source>Nothing of this row would be written.</source>
   <translation>ຈະບໍ່ບັນທຶກຫຍັງຈາກແຖວນີ້.</translation>
  </message>
  <message>
   <source>Columns</source>
   <translatorcomment>“ຖັນ” for column</translatorcomment>
   <translation>ຖັນ</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>ກວດ</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>ເບິ່ງກ່ອນ</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>ຜົນ</translation>
  </message>
  <message>
   <source>Lists come in from workbooks and go out to them.</source>
   <translation>ບັນຊີເຂົ້າມາຈາກປຶ້ມງານ ແລະ ອອກໄປເປັນປຶ້ມງານ.</translation>
  </message>
  <message>
   <source>Is this the sheet, and are these its headings?</source>
   <translation>ແມ່ນແຜ່ນງານນີ້ບໍ ແລະ ຫົວຖັນແມ່ນອັນນີ້ບໍ?</translation>
  </message>
  <message>
   <source>Say what each column stands for. What you correct is remembered for this form.</source>
   <translation>ບອກວ່າແຕ່ລະຖັນແມ່ນຫຍັງ. ສິ່ງທີ່ທ່ານແກ້ ຈະຈື່ໄວ້ສຳລັບແບບຟອມນີ້.</translation>
  </message>
  <message>
   <source>What the sheet leaves open, only you can know. Nothing is guessed.</source>
   <translation>ສິ່ງທີ່ແຜ່ນງານບອກບໍ່ຈະແຈ້ງ ມີແຕ່ທ່ານທີ່ຮູ້. ລະບົບບໍ່ເດົາ.</translation>
  </message>
  <message>
   <source>This is what would be written. Nothing is written yet.</source>
   <translation>ນີ້ແມ່ນສິ່ງທີ່ຈະບັນທຶກ. ຍັງບໍ່ໄດ້ບັນທຶກຫຍັງ.</translation>
  </message>
  <message>
   <source>What was written stays under “Imports of this desk”.</source>
   <translation>ສິ່ງທີ່ບັນທຶກແລ້ວຢູ່ໃນ “ການນຳເຂົ້າຂອງຈຸດເຮັດວຽກນີ້”.</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>ເລືອກໄຟລ໌…</translation>
  </message>
  <message>
   <source>Go on to the columns</source>
   <translation>ຕໍ່ໄປຫາຖັນ</translation>
  </message>
  <message>
   <source>Check the sheet</source>
   <translation>ກວດແຜ່ນງານ</translation>
  </message>
  <message>
   <source>Show the preview</source>
   <translation>ເບິ່ງກ່ອນນຳເຂົ້າ</translation>
  </message>
  <message>
   <source>Import another file</source>
   <translation>ນຳເຂົ້າໄຟລ໌ອື່ນ</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>ລຳດັບວຽກ</translation>
  </message>
  <message>
   <source>Take back the import of “{file}”?</source>
   <translation>ຖອນຄືນການນຳເຂົ້າ “{file}” ບໍ?</translation>
  </message>
  <message>
   <source>Its fields show again what they showed before, and records that came with it go to the bin. What was edited since stays as it is and is named afterwards.</source>
   <translation>ຊ່ອງຂໍ້ມູນຈະສະແດງຄືກັບກ່ອນນຳເຂົ້າ ແລະ ລາຍການທີ່ມາພ້ອມຈະໄປຢູ່ຖັງຂີ້ເຫຍື້ອ. ສິ່ງທີ່ແກ້ໄຂຫຼັງຈາກນັ້ນຈະຄົງເດີມ ແລະ ຈະບອກໃຫ້ຮູ້ພາຍຫຼັງ.</translation>
  </message>
  <message>
   <source>Take the import back</source>
   <translation>ຖອນຄືນການນຳເຂົ້າ</translation>
  </message>
  <message>
   <source>Taking the import back</source>
   <translation>ກຳລັງຖອນຄືນການນຳເຂົ້າ</translation>
  </message>
  <message>
   <source>The import is taken back. Put back: {n}. Edited since and kept: {kept}.</source>
   <translation>ຖອນຄືນການນຳເຂົ້າແລ້ວ. ກັບຄືນ: {n}. ຖືກແກ້ໄຂພາຍຫຼັງ ແລະ ຮັກສາໄວ້: {kept}.</translation>
  </message>
  <message>
   <source>Nothing could be taken back: the import stands. Edited since and kept: {kept}.</source>
   <translation>ບໍ່ສາມາດຖອນຄືນຫຍັງໄດ້: ການນຳເຂົ້າຍັງຄົງຢູ່. ຖືກແກ້ໄຂພາຍຫຼັງ ແລະ ຮັກສາໄວ້: {kept}.</translation>
  </message>
  <message>
   <source>{told} These are: {fields}.</source>
   <translation>{told} ໄດ້ແກ່: {fields}.</translation>
  </message>
  <message>
   <source>{told} Among these are: {fields}.</source>
   <translation>{told} ໃນນັ້ນມີ: {fields}.</translation>
  </message>
  <message>
   <source>{told} Entries that stay, as they belong to {place}: {n}.</source>
   <translation>{told} ຂໍ້ມູນທີ່ປ້ອນທີ່ຄົງໄວ້ ຍ້ອນເປັນຂອງ {place}: {n}.</translation>
  </message>
  <message>
   <source>“{record}” itself</source>
   <translation>ຕົວ “{record}” ເອງ</translation>
  </message>
  <message>
   <source>{field} of “{record}”</source>
   <translation>{field} ຂອງ “{record}”</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>ຍົກເລີກ</translation>
  </message>
  <message>
   <source>{note}: {n} rows</source>
   <translation>{note}: {n} ແຖວ</translation>
  </message>
  <message>
   <source>{note}: row {n} of {of}</source>
   <translation>{note}: ແຖວ {n} ໃນ {of}</translation>
  </message>
  <message>
   <source>Row {n} of {of}</source>
   <translation>ແຖວ {n} ໃນ {of}</translation>
  </message>
 </context>
 <context>
  <name>Sheets</name>
  <message>
   <source>{problem} (rows: {n})</source>
   <translation>{problem} (ແຖວ: {n})</translation>
  </message>
  <message>
   <source>The desk has changed since “{file}” was checked. Nothing was changed. Check it again.</source>
   <translation>ຈຸດເຮັດວຽກມີການປ່ຽນແປງຫຼັງຈາກກວດ “{file}”. ບໍ່ໄດ້ນຳເຂົ້າຫຍັງ. ກະລຸນາກວດໃໝ່.</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>ກຳລັງບັນທຶກ</translation>
  </message>
  <message>
   <source>“{answer}” is no answer to the question about {about}.</source>
   <translation>“{answer}” ບໍ່ແມ່ນຄຳຕອບຂອງຄຳຖາມກ່ຽວກັບ {about}.</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>ສິ່ງທີ່ຜິດ</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>ຂໍ້ຄວາມ</translation>
  </message>
  <message>
   <source>The code of the project; no two projects have the same</source>
   <translation>ລະຫັດໂຄງການ; ສອງໂຄງການມີລະຫັດດຽວກັນບໍ່ໄດ້</translation>
  </message>
  <message>
   <source>A date</source>
   <translation>ວັນທີ</translation>
  </message>
  <message>
   <source>An amount of money, without its currency</source>
   <translation>ຈຳນວນເງິນ ໂດຍບໍ່ໃສ່ສະກຸນເງິນ</translation>
  </message>
  <message>
   <source>A number</source>
   <translation>ຕົວເລກ</translation>
  </message>
  <message>
   <source>A whole number</source>
   <translation>ຈຳນວນຖ້ວນ</translation>
  </message>
  <message>
   <source>A percentage from 0 to 100, without the sign</source>
   <translation>ເປີເຊັນ ຈາກ 0 ຫາ 100 ໂດຍບໍ່ໃສ່ເຄື່ອງໝາຍ</translation>
  </message>
  <message>
   <source>One of the choices in the list</source>
   <translation>ໜຶ່ງໃນຕົວເລືອກຂອງລາຍການ</translation>
  </message>
  <message>
   <source>One of the six countries</source>
   <translation>ໜຶ່ງໃນຫົກປະເທດ</translation>
  </message>
  <message>
   <source>The province that leads, by its name or its code</source>
   <translation>ແຂວງທີ່ເປັນເຈົ້າການ ຕາມຊື່ ຫຼື ລະຫັດ</translation>
  </message>
  <message>
   <source>The number of a measure of the Plan; see the sheet of measures</source>
   <translation>ເລກມາດຕະການຂອງແຜນ; ເບິ່ງແຜ່ນງານມາດຕະການ</translation>
  </message>
  <message>
   <source>The code of a currency</source>
   <translation>ລະຫັດສະກຸນເງິນ</translation>
  </message>
  <message>
   <source>Where the money comes from</source>
   <translation>ເງິນມາຈາກໃສ</translation>
  </message>
  <message>
   <source>The body that meets</source>
   <translatorcomment>“ກົນໄກການປະຊຸມ” for FMM, SOM, JWG</translatorcomment>
   <translation>ກົນໄກການປະຊຸມ</translation>
  </message>
  <message>
   <source>The code of a project that is known</source>
   <translation>ລະຫັດຂອງໂຄງການທີ່ມີຢູ່ແລ້ວ</translation>
  </message>
  <message>
   <source>The name of an organisation; a new one is entered as proposed</source>
   <translation>ຊື່ອົງການ; ຊື່ໃໝ່ຈະບັນທຶກເປັນການສະເໜີ</translation>
  </message>
  <message>
   <source>The title of a milestone of the same project</source>
   <translation>ຊື່ຂີດໝາຍຂອງໂຄງການດຽວກັນ</translation>
  </message>
  <message>
   <source>The title of an indicator of the same project</source>
   <translation>ຊື່ຕົວຊີ້ວັດຂອງໂຄງການດຽວກັນ</translation>
  </message>
  <message>
   <source>How to fill in</source>
   <translation>ວິທີຕື່ມ</translation>
  </message>
  <message>
   <source>Fill in one row for each record under the headings of the first sheet.</source>
   <translation>ຕື່ມໜຶ່ງແຖວຕໍ່ໜຶ່ງລາຍການ ໃຕ້ຫົວຖັນຂອງແຜ່ນງານທຳອິດ.</translation>
  </message>
  <message>
   <source>Leave the headings as they are; columns may be moved, and other columns may be added.</source>
   <translation>ຢ່າປ່ຽນຫົວຖັນ; ຍ້າຍຖັນໄດ້ ແລະ ເພີ່ມຖັນອື່ນໄດ້.</translation>
  </message>
  <message>
   <source>A row that came from LMC Desk is known by hidden columns: an emptied cell empties its field.</source>
   <translation>ແຖວທີ່ມາຈາກ LMC Desk ຮູ້ໄດ້ດ້ວຍຖັນທີ່ເຊື່ອງໄວ້: ຖ້າລຶບຫ້ອງໃຫ້ເປົ່າ ຊ່ອງນັ້ນກໍຈະເປົ່າ.</translation>
  </message>
  <message>
   <source>Write dates as 2025-03-31 and amounts without currency. Cells that stay empty are left alone.</source>
   <translation>ຂຽນວັນທີເປັນ 2025-03-31 ແລະ ຈຳນວນເງິນໂດຍບໍ່ໃສ່ສະກຸນເງິນ. ຫ້ອງທີ່ເປົ່າຢູ່ແຕ່ຕົ້ນຈະບໍ່ປ່ຽນຫຍັງ.</translation>
  </message>
  <message>
   <source>The first row is an example. Write over it or leave it: as it is, it is not taken over.</source>
   <translation>ແຖວທຳອິດແມ່ນຕົວຢ່າງ. ຂຽນທັບ ຫຼື ປະໄວ້ກໍໄດ້: ຖ້າບໍ່ປ່ຽນ ຈະບໍ່ນຳເຂົ້າ.</translation>
  </message>
  <message>
   <source>Rows of sums stand below the list; they follow it and are not taken over.</source>
   <translation>ແຖວລວມຢູ່ລຸ່ມບັນຊີ; ຄິດໄລ່ຕາມບັນຊີ ແລະ ຈະບໍ່ນຳເຂົ້າ.</translation>
  </message>
  <message>
   <source>Form {form}, written by LMC Desk {version}.</source>
   <translation>ແບບຟອມ {form}, ສ້າງດ້ວຍ LMC Desk {version}.</translation>
  </message>
  <message>
   <source>Example</source>
   <translation>ຕົວຢ່າງ</translation>
  </message>
  <message>
   <source>Heading</source>
   <translation>ຫົວຖັນ</translation>
  </message>
  <message>
   <source>What to write</source>
   <translation>ຂຽນຫຍັງ</translation>
  </message>
  <message>
   <source>{meant} (needed)</source>
   <translation>{meant} (ຈຳເປັນ)</translation>
  </message>
  <message>
   <source>Measures of the Plan</source>
   <translation>ມາດຕະການຂອງແຜນ</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>ມາດຕະການ</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>ເລກທີ</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>ພາກ</translation>
  </message>
  <message>
   <source>The code “{text}” is read as {code}, as the others are written.</source>
   <translation>ລະຫັດ “{text}” ອ່ານເປັນ {code} ຕາມແບບຂອງລະຫັດອື່ນ.</translation>
  </message>
  <message>
   <source>{heading}: years of the Buddhist Era were read as years of the common era ({n}).</source>
   <translatorcomment>spelling ພຸດທະສັກກະຫຼາດ / ຄຣິດສັກກະຫຼາດ</translatorcomment>
   <translation>{heading}: ປີພຸດທະສັກກະຫຼາດຖືກອ່ານເປັນຄຣິດສັກກະຫຼາດ ({n}).</translation>
  </message>
  <message>
   <source>The workbook holds the day {day} as a code; write the code as a text if it is another.</source>
   <translation>ບ່ອນໃສ່ລະຫັດໃນປຶ້ມງານເປັນວັນທີ {day}; ຖ້າລະຫັດແມ່ນຢ່າງອື່ນ ໃຫ້ຂຽນລະຫັດເປັນຂໍ້ຄວາມ.</translation>
  </message>
  <message>
   <source>“{heading}”: is the year, the day or the month first in these dates?</source>
   <translation>“{heading}”: ໃນວັນທີເຫຼົ່ານີ້ ປີ, ວັນ ຫຼື ເດືອນຂຶ້ນກ່ອນ?</translation>
  </message>
  <message>
   <source>“{heading}”: is the day or the month first in these dates?</source>
   <translation>“{heading}”: ໃນວັນທີເຫຼົ່ານີ້ ວັນ ຫຼື ເດືອນຂຶ້ນກ່ອນ?</translation>
  </message>
  <message>
   <source>“{heading}”: some cells name a month or a year alone. Is its first day meant?</source>
   <translation>“{heading}”: ບາງຫ້ອງມີແຕ່ເດືອນ ຫຼື ປີ. ໝາຍເຖິງວັນທຳອິດຂອງເດືອນ ຫຼື ປີນັ້ນບໍ?</translation>
  </message>
  <message>
   <source>“{heading}”: some cells name a month or a year alone. Is its last day meant?</source>
   <translation>“{heading}”: ບາງຫ້ອງມີແຕ່ເດືອນ ຫຼື ປີ. ໝາຍເຖິງວັນສຸດທ້າຍຂອງເດືອນ ຫຼື ປີນັ້ນບໍ?</translation>
  </message>
  <message>
   <source>“{heading}”: how many times larger are numbers meant that stand under “{unit}”?</source>
   <translation>“{heading}”: ຕົວເລກທີ່ຢູ່ລຸ່ມ “{unit}” ຕ້ອງຄູນເທົ່າໃດ?</translation>
  </message>
  <message>
   <source>“{heading}”: above the table stands “{unit}”. Is that meant here too?</source>
   <translation>“{heading}”: ເທິງຕາຕະລາງມີຄຳວ່າ “{unit}”. ໃຊ້ກັບຖັນນີ້ນຳບໍ?</translation>
  </message>
  <message>
   <source>“{heading}”: multiplied by {factor}, most amounts are very large. Are they meant so?</source>
   <translation>“{heading}”: ເມື່ອຄູນ {factor} ແລ້ວ ຈຳນວນເງິນສ່ວນຫຼາຍສູງຫຼາຍ. ໝາຍຄວາມຕາມນັ້ນບໍ?</translation>
  </message>
  <message>
   <source>“{text}” may be counted in a larger unit; say which.</source>
   <translation>“{text}” ອາດນັບເປັນຫົວໜ່ວຍທີ່ໃຫຍ່ກວ່າ; ກະລຸນາບອກວ່າຫົວໜ່ວຍໃດ.</translation>
  </message>
  <message>
   <source>“{heading}”: numbers without a unit of their own are multiplied by {factor}.</source>
   <translation>“{heading}”: ຕົວເລກທີ່ບໍ່ມີຫົວໜ່ວຍຂອງຕົນ ຈະຄູນ {factor}.</translation>
  </message>
  <message>
   <source>“{text}” is a province of {country}; the country is taken from it.</source>
   <translation>“{text}” ແມ່ນແຂວງຂອງ {country}; ເອົາປະເທດຕາມນັ້ນ.</translation>
  </message>
  <message>
   <source>“{text}” names more than {country}; all of it is kept under the place.</source>
   <translation>“{text}” ບອກຫຼາຍກວ່າ {country}; ເກັບທັງໝົດໄວ້ໃນສະຖານທີ່.</translation>
  </message>
  <message>
   <source>“{text}” is not one of the six countries; it is kept under the place.</source>
   <translation>“{text}” ບໍ່ແມ່ນໜຶ່ງໃນຫົກປະເທດ; ເກັບໄວ້ໃນສະຖານທີ່.</translation>
  </message>
  <message>
   <source>“{text}” is not a province that is known; it is kept under the place.</source>
   <translation>“{text}” ບໍ່ແມ່ນແຂວງທີ່ຮູ້ຈັກ; ເກັບໄວ້ໃນສະຖານທີ່.</translation>
  </message>
  <message>
   <source>“{text}” is not a measure of the Plan; write its number, as 4.2.12-3.</source>
   <translation>“{text}” ບໍ່ແມ່ນມາດຕະການຂອງແຜນ; ໃຫ້ຂຽນເລກທີ ເຊັ່ນ 4.2.12-3.</translation>
  </message>
  <message>
   <source>“{text}” is not a currency; write its code, as KHR or USD.</source>
   <translation>“{text}” ບໍ່ແມ່ນສະກຸນເງິນ; ໃຫ້ຂຽນລະຫັດ ເຊັ່ນ KHR ຫຼື USD.</translation>
  </message>
  <message>
   <source>“{text}” is not a source of funds that is known; it is kept as another source's name.</source>
   <translation>“{text}” ບໍ່ແມ່ນແຫຼ່ງທຶນທີ່ຮູ້ຈັກ; ເກັບໄວ້ເປັນຊື່ແຫຼ່ງທຶນອື່ນ.</translation>
  </message>
  <message>
   <source>“{text}” is not a body of the cooperation.</source>
   <translation>“{text}” ບໍ່ແມ່ນກົນໄກການປະຊຸມຂອງການຮ່ວມມື.</translation>
  </message>
  <message>
   <source>“{text}” is not one of the choices.</source>
   <translation>“{text}” ບໍ່ມີໃນຕົວເລືອກ.</translation>
  </message>
  <message>
   <source>“{text}” names less than 100 %; it is taken as “{choice}”.</source>
   <translation>“{text}” ບອກໜ້ອຍກວ່າ 100 %; ຖືເອົາເປັນ “{choice}”.</translation>
  </message>
  <message>
   <source>“{text}” says two things that do not agree.</source>
   <translation>“{text}” ບອກສອງຢ່າງທີ່ບໍ່ສອດຄ່ອງກັນ.</translation>
  </message>
  <message>
   <source>“{text}” is taken as “{choice}”; see whether what stands beside it limits it.</source>
   <translation>“{text}” ຖືເອົາເປັນ “{choice}”; ໃຫ້ກວດເບິ່ງວ່າຂໍ້ຄວາມທີ່ຢູ່ຄຽງຂ້າງຈຳກັດຄວາມໝາຍຫຼືບໍ່.</translation>
  </message>
  <message>
   <source>“{text}” is not known.</source>
   <translation>ບໍ່ຮູ້ຈັກ “{text}”.</translation>
  </message>
  <message>
   <source>This desk cannot tell what the sheet showed here when it was written.</source>
   <translation>ຈຸດເຮັດວຽກນີ້ບໍ່ຮູ້ວ່າຕອນສ້າງແຜ່ນງານ ບ່ອນນີ້ສະແດງຫຍັງ.</translation>
  </message>
  <message>
   <source>An amount and its currency belong together, and the other of the two is left out.</source>
   <translation>ຈຳນວນເງິນ ແລະ ສະກຸນເງິນຕ້ອງໄປນຳກັນ ແລະ ອີກອັນໜຶ່ງຖືກລະໄວ້.</translation>
  </message>
  <message>
   <source>“{text}” may be day/month or month/day; choose how the column is meant.</source>
   <translation>“{text}” ອາດແມ່ນ ວັນ/ເດືອນ ຫຼື ເດືອນ/ວັນ; ກະລຸນາເລືອກວ່າຖັນນີ້ແມ່ນແບບໃດ.</translation>
  </message>
  <message>
   <source>“{text}” may begin with its year or its day; choose how the column is meant.</source>
   <translation>“{text}” ອາດຂຶ້ນຕົ້ນດ້ວຍປີ ຫຼື ວັນ; ກະລຸນາເລືອກວ່າຖັນນີ້ແມ່ນແບບໃດ.</translation>
  </message>
  <message>
   <source>“{text}” may be January or October; write the month with two digits, as a text.</source>
   <translation>“{text}” ອາດເປັນເດືອນມັງກອນ ຫຼື ຕຸລາ; ໃຫ້ຂຽນເດືອນເປັນເລກສອງຕົວ ໃນຮູບແບບຂໍ້ຄວາມ.</translation>
  </message>
  <message>
   <source>“{text}” names no day.</source>
   <translation>“{text}” ບໍ່ໄດ້ບອກວັນ.</translation>
  </message>
  <message>
   <source>“{text}” names no day; it is taken as {day}.</source>
   <translation>“{text}” ບໍ່ໄດ້ບອກວັນ; ຖືເອົາເປັນ {day}.</translation>
  </message>
  <message>
   <source>“{text}” is not a day of the calendar.</source>
   <translation>“{text}” ບໍ່ມີໃນປະຕິທິນ.</translation>
  </message>
  <message>
   <source>The day and the month of {day} may be exchanged: the dates of this column with a day above 12 are all texts.</source>
   <translation>ວັນ ແລະ ເດືອນຂອງ {day} ອາດສະຫຼັບກັນຢູ່: ໃນຖັນນີ້ ວັນທີທີ່ມີເລກວັນສູງກວ່າ 12 ເປັນຂໍ້ຄວາມທັງໝົດ.</translation>
  </message>
  <message>
   <source>“{text}” is read as {day}; check whether its year is of the Buddhist Era or not.</source>
   <translation>“{text}” ອ່ານເປັນ {day}; ໃຫ້ກວດເບິ່ງວ່າປີເປັນພຸດທະສັກກະຫຼາດຫຼືບໍ່.</translation>
  </message>
  <message>
   <source>“{text}” is not a date.</source>
   <translation>“{text}” ບໍ່ແມ່ນວັນທີ.</translation>
  </message>
  <message>
   <source>This row is a copy of row {row}; it is taken for a record of its own.</source>
   <translation>ແຖວນີ້ເປັນສຳເນົາຂອງແຖວ {row}; ຖືເອົາເປັນລາຍການຕ່າງຫາກ.</translation>
  </message>
  <message>
   <source>This row repeats row {row}.</source>
   <translation>ແຖວນີ້ຊ້ຳກັບແຖວ {row}.</translation>
  </message>
  <message>
   <source>This row's cells belong to another row's hidden id. Rows may have been sorted in part: export the list again.</source>
   <translation>ຫ້ອງຂອງແຖວນີ້ເປັນຂອງລະຫັດທີ່ເຊື່ອງຂອງແຖວອື່ນ. ແຖວອາດຖືກຈັດລຽງບໍ່ຄົບ: ໃຫ້ສົ່ງອອກບັນຊີໃໝ່.</translation>
  </message>
  <message>
   <source>This row's hidden id belongs to project {now}, its code to another one. Rows may have been sorted in part: export the list again.</source>
   <translation>ລະຫັດທີ່ເຊື່ອງຂອງແຖວນີ້ເປັນຂອງໂຄງການ {now} ແຕ່ລະຫັດໂຄງການເປັນຂອງໂຄງການອື່ນ. ແຖວອາດຖືກຈັດລຽງບໍ່ຄົບ: ໃຫ້ສົ່ງອອກບັນຊີໃໝ່.</translation>
  </message>
  <message>
   <source>The code stands for another project too; give one of them another code.</source>
   <translation>ລະຫັດນີ້ເປັນຂອງໂຄງການອື່ນນຳ; ໃຫ້ປ່ຽນລະຫັດຂອງໂຄງການໜຶ່ງ.</translation>
  </message>
  <message>
   <source>Ministry of Water Resources</source>
   <translation>ກະຊວງຊັບພະຍາກອນນ້ຳ</translation>
  </message>
  <message>
   <source>The wells are drilled</source>
   <translation>ເຈາະນ້ຳບາດານແລ້ວ</translation>
  </message>
  <message>
   <source>Households with clean water</source>
   <translation>ຄົວເຮືອນທີ່ມີນ້ຳສະອາດ</translation>
  </message>
  <message>
   <source>Clean water for twelve villages</source>
   <translation>ນ້ຳສະອາດສຳລັບສິບສອງບ້ານ</translation>
  </message>
  <message>
   <source>Every household has clean water within reach all year round.</source>
   <translation>ທຸກຄົວເຮືອນມີນ້ຳສະອາດໃຊ້ຢູ່ໃກ້ບ້ານຕະຫຼອດປີ.</translation>
  </message>
  <message>
   <source>Signed acceptance of the works</source>
   <translation>ບົດບັນທຶກການມອບຮັບວຽກທີ່ເຊັນແລ້ວ</translation>
  </message>
  <message>
   <source>households</source>
   <translation>ຄົວເຮືອນ</translation>
  </message>
  <message>
   <source>Eight of twelve wells are drilled; the water was tested.</source>
   <translation>ເຈາະນ້ຳບາດານແລ້ວ 8 ໃນ 12 ບໍ່; ໄດ້ກວດຄຸນນະພາບນ້ຳແລ້ວ.</translation>
  </message>
  <message>
   <source>Train a caretaker in each village.</source>
   <translation>ຝຶກອົບຮົມຜູ້ດູແລໃນແຕ່ລະບ້ານ.</translation>
  </message>
  <message>
   <source>Working group meeting of the spring</source>
   <translatorcomment>spring: ລະດູໃບໄມ້ປົ່ງ; Laos has no such season</translatorcomment>
   <translation>ກອງປະຊຸມກຸ່ມເຮັດວຽກ ລະດູໃບໄມ້ປົ່ງ</translation>
  </message>
  <message>
   <source>An amount is merged over rows {first} to {last} of several records; it is left out.</source>
   <translation>ຈຳນວນເງິນໜຶ່ງຢູ່ໃນຫ້ອງທີ່ລວມກັນ ຈາກແຖວ {first} ຫາ {last} ຂອງຫຼາຍລາຍການ; ບໍ່ເອົາຈຳນວນນີ້.</translation>
  </message>
  <message>
   <source>Rows that name no project belong to the project named above them: {n}.</source>
   <translation>ແຖວທີ່ບໍ່ບອກໂຄງການ ເປັນຂອງໂຄງການທີ່ບອກຂ້າງເທິງ: {n}.</translation>
  </message>
  <message>
   <source>Rows that give no code have the code above them: {n}.</source>
   <translation>ແຖວທີ່ບໍ່ບອກລະຫັດ ໃຊ້ລະຫັດຂ້າງເທິງ: {n}.</translation>
  </message>
  <message>
   <source>Rows that give no province have the one that is named above them: {n}.</source>
   <translation>ແຖວທີ່ບໍ່ບອກແຂວງ ໃຊ້ແຂວງທີ່ບອກຂ້າງເທິງ: {n}.</translation>
  </message>
  <message>
   <source>Rows that give no country have the one that is named above them: {n}.</source>
   <translation>ແຖວທີ່ບໍ່ບອກປະເທດ ໃຊ້ປະເທດທີ່ບອກຂ້າງເທິງ: {n}.</translation>
  </message>
  <message>
   <source>This formula has no stored result.</source>
   <translation>ສູດນີ້ບໍ່ມີຜົນທີ່ບັນທຶກໄວ້.</translation>
  </message>
  <message>
   <source>This cell shows the error {error}.</source>
   <translation>ຫ້ອງນີ້ສະແດງຂໍ້ຜິດພາດ {error}.</translation>
  </message>
  <message>
   <source>Formulas without a stored result, as in a file that a program wrote: {n}. Open the workbook in Excel, save it and choose it again.</source>
   <translation>ສູດທີ່ບໍ່ມີຜົນບັນທຶກໄວ້ ເຊັ່ນໃນໄຟລ໌ທີ່ໂປຣແກຣມຂຽນ: {n}. ໃຫ້ເປີດປຶ້ມງານໃນ Excel, ບັນທຶກ ແລ້ວເລືອກໃໝ່.</translation>
  </message>
  <message>
   <source>“{heading}” is taken for the budget: no other column stands for it.</source>
   <translation>“{heading}” ຖືເອົາເປັນງົບປະມານ: ບໍ່ມີຖັນອື່ນທີ່ເປັນງົບປະມານ.</translation>
  </message>
  <message>
   <source>“{heading}” is taken for the whole budget; the money of other sources was not added to it ({headings}). If it belongs to it, add a column “Budget” with the total to the workbook and import it again.</source>
   <translation>ຖືວ່າ “{heading}” ແມ່ນງົບປະມານທັງໝົດ; ບໍ່ໄດ້ບວກເງິນຈາກແຫຼ່ງອື່ນ ({headings}). ຖ້າເງິນນັ້ນເປັນສ່ວນໜຶ່ງຂອງງົບປະມານ ໃຫ້ເພີ່ມຖັນ “ງົບປະມານ” ທີ່ເປັນຍອດລວມໃສ່ປຶ້ມງານ ແລ້ວນຳເຂົ້າໃໝ່.</translation>
  </message>
  <message>
   <source>The budget stands in a column for each year and was not taken over ({headings}). Add a column “Budget” with their total to the workbook and import it again.</source>
   <translation>ງົບປະມານແບ່ງເປັນຖັນຂອງແຕ່ລະປີ ແລະ ບໍ່ໄດ້ນຳເຂົ້າ ({headings}). ໃຫ້ເພີ່ມຖັນ “ງົບປະມານ” ທີ່ເປັນຜົນບວກຂອງຖັນເຫຼົ່ານີ້ໃສ່ປຶ້ມງານ ແລ້ວນຳເຂົ້າໃໝ່.</translation>
  </message>
  <message>
   <source>No column is headed as the budget, so none was taken over; these may hold money ({headings}). Say which of them it is, or add a column “Budget” with the total to the workbook and import it again.</source>
   <translation>ບໍ່ມີຖັນໃດມີຫົວຂໍ້ເປັນງົບປະມານ ຈຶ່ງບໍ່ໄດ້ນຳເຂົ້າງົບປະມານ; ຖັນເຫຼົ່ານີ້ອາດເປັນຈຳນວນເງິນ ({headings}). ໃຫ້ບອກວ່າຖັນໃດແມ່ນງົບປະມານ ຫຼື ເພີ່ມຖັນ “ງົບປະມານ” ທີ່ເປັນຍອດລວມໃສ່ປຶ້ມງານ ແລ້ວນຳເຂົ້າໃໝ່.</translation>
  </message>
  <message>
   <source>Rows that are hidden in the workbook are taken over as the others: {n}.</source>
   <translation>ແຖວທີ່ເຊື່ອງໃນປຶ້ມງານ ນຳເຂົ້າຄືກັບແຖວອື່ນ: {n}.</translation>
  </message>
  <message>
   <source>“{heading}” is no column of this list, so nothing under it is taken over (cells: {n}). If it is one of ours under another name, give it its heading again.</source>
   <translation>“{heading}” ບໍ່ແມ່ນຖັນຂອງບັນຊີນີ້ ຈຶ່ງບໍ່ໄດ້ນຳສິ່ງທີ່ຢູ່ລຸ່ມເຂົ້າ (ຫ້ອງ: {n}). ຖ້າແມ່ນຖັນຂອງພວກເຮົາທີ່ຖືກປ່ຽນຊື່ ໃຫ້ໃສ່ຫົວຖັນເດີມຄືນ.</translation>
  </message>
  <message>
   <source>The quotation marks of this row do not pair: check what its cells hold, and whether the rows below it are there.</source>
   <translation>ເຄື່ອງໝາຍວົງຢືມໃນແຖວນີ້ບໍ່ຄົບຄູ່: ໃຫ້ກວດເບິ່ງເນື້ອໃນຂອງຫ້ອງ ແລະ ກວດວ່າແຖວທີ່ຢູ່ລຸ່ມຍັງຄົບບໍ.</translation>
  </message>
  <message>
   <source>This row has more cells than there are headings. Put a cell that holds a comma in quotation marks.</source>
   <translation>ແຖວນີ້ມີຫ້ອງຫຼາຍກວ່າຫົວຖັນ. ໃຫ້ໃສ່ເຄື່ອງໝາຍວົງຢືມໃຫ້ຫ້ອງທີ່ມີເຄື່ອງໝາຍຈຸດ (,).</translation>
  </message>
  <message>
   <source>Checking the rows</source>
   <translation>ກຳລັງກວດແຖວ</translation>
  </message>
  <message>
   <source>Burmese texts look as if they were typed in Zawgyi ({n}), as “{text}”. They are taken over unchanged; convert them to Unicode, or they cannot be found and print wrongly.</source>
   <translation>ຂໍ້ຄວາມພາສາມຽນມາເບິ່ງຄືພິມດ້ວຍ Zawgyi ({n}) ເຊັ່ນ “{text}”. ນຳເຂົ້າໂດຍບໍ່ປ່ຽນ; ໃຫ້ແປງເປັນ Unicode ບໍ່ດັ່ງນັ້ນຈະຊອກບໍ່ພົບ ແລະ ພິມອອກຜິດ.</translation>
  </message>
  <message>
   <source>Texts look as if their letters were typed in an old font or read in a wrong encoding ({n}), as “{text}”. They are taken over unchanged; correct them in the workbook and import it again.</source>
   <translation>ຂໍ້ຄວາມເບິ່ງຄືພິມດ້ວຍຟອນເກົ່າ ຫຼື ອ່ານດ້ວຍລະຫັດຕົວອັກສອນທີ່ຜິດ ({n}) ເຊັ່ນ “{text}”. ນຳເຂົ້າໂດຍບໍ່ປ່ຽນ; ໃຫ້ແກ້ໃນປຶ້ມງານ ແລ້ວນຳເຂົ້າໃໝ່.</translation>
  </message>
  <message>
   <source>Choose one of the list.</source>
   <translation>ເລືອກໜຶ່ງອັນໃນລາຍການ.</translation>
  </message>
  <message>
   <source>Write a whole number from 0 to 100.</source>
   <translation>ຂຽນຈຳນວນຖ້ວນ ຈາກ 0 ຫາ 100.</translation>
  </message>
  <message>
   <source>These columns tell which record a row is about; leave them as they are.</source>
   <translation>ຖັນເຫຼົ່ານີ້ບອກວ່າແຖວກ່ຽວກັບລາຍການໃດ; ກະລຸນາປະໄວ້ຄືເກົ່າ.</translation>
  </message>
  <message>
   <source>This is a sheet of {kind}; import it as such.</source>
   <translation>ນີ້ແມ່ນແຜ່ນງານຂອງ {kind}; ໃຫ້ນຳເຂົ້າເປັນປະເພດນັ້ນ.</translation>
  </message>
  <message>
   <source>This sheet was written by a newer version of the program; install that version first.</source>
   <translation>ແຜ່ນງານນີ້ສ້າງດ້ວຍໂປຣແກຣມລຸ້ນໃໝ່ກວ່າ; ໃຫ້ຕິດຕັ້ງລຸ້ນນັ້ນກ່ອນ.</translation>
  </message>
  <message>
   <source>“{field}” is not a field of {kind}. There are: {known}.</source>
   <translation>“{field}” ບໍ່ແມ່ນຊ່ອງຂອງ {kind}. ມີ: {known}.</translation>
  </message>
  <message>
   <source>There are no sheets of “{name}”. There are: {known}.</source>
   <translation>ບໍ່ມີແຜ່ນງານຂອງ “{name}”. ມີ: {known}.</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>ໂຄງການ</translation>
  </message>
  <message>
   <source>Milestones</source>
   <translation>ຂີດໝາຍ</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>ທຶນ</translation>
  </message>
  <message>
   <source>Indicators</source>
   <translation>ຕົວຊີ້ວັດ</translation>
  </message>
  <message>
   <source>Indicator values</source>
   <translation>ຄ່າຕົວຊີ້ວັດ</translation>
  </message>
  <message>
   <source>Progress reports</source>
   <translation>ບົດລາຍງານຄວາມຄືບໜ້າ</translation>
  </message>
  <message>
   <source>Suggestions for improvement</source>
   <translation>ຂໍ້ສະເໜີແນະເພື່ອປັບປຸງ</translation>
  </message>
  <message>
   <source>Organisations</source>
   <translation>ອົງການ</translation>
  </message>
  <message>
   <source>Meetings</source>
   <translation>ກອງປະຊຸມ</translation>
  </message>
  <message>
   <source>Exchange rates</source>
   <translation>ອັດຕາແລກປ່ຽນ</translation>
  </message>
  <message>
   <source>“{file}” is the workbook itself. Nothing was changed. Choose another name for its copy.</source>
   <translation>“{file}” ແມ່ນປຶ້ມງານຕົ້ນສະບັບ. ບໍ່ມີການປ່ຽນແປງໃດໆ. ໃຫ້ໃຊ້ຊື່ອື່ນສຳລັບສຳເນົາ.</translation>
  </message>
  <message>
   <source>Marking the workbook</source>
   <translation>ກຳລັງໝາຍໃສ່ປຶ້ມງານ</translation>
  </message>
  <message>
   <source>The row was not taken over: {problem}</source>
   <translation>ບໍ່ໄດ້ນຳແຖວນີ້ເຂົ້າ: {problem}</translation>
  </message>
  <message>
   <source>Left out: {problem}</source>
   <translation>ບໍ່ເອົາ: {problem}</translation>
  </message>
  <message>
   <source>To look at: {problem}</source>
   <translation>ຄວນກວດເບິ່ງ: {problem}</translation>
  </message>
  <message>
   <source>“{text}” may be more than one project ({n}); give the project's code.</source>
   <translation>“{text}” ອາດໝາຍເຖິງຫຼາຍໂຄງການ ({n}); ໃຫ້ໃສ່ລະຫັດໂຄງການ.</translation>
  </message>
  <message>
   <source>There is no project “{text}” at this desk; import the projects first.</source>
   <translation>ບໍ່ມີໂຄງການ “{text}” ຢູ່ຈຸດເຮັດວຽກນີ້; ໃຫ້ນຳໂຄງການເຂົ້າກ່ອນ.</translation>
  </message>
  <message>
   <source>The project has no “{text}”.</source>
   <translation>ໂຄງການນີ້ບໍ່ມີ “{text}”.</translation>
  </message>
  <message>
   <source>This row is taken for “{title}” of this desk, which has the same name.</source>
   <translation>ແຖວນີ້ຖືເອົາເປັນ “{title}” ຂອງຈຸດເຮັດວຽກນີ້ ເຊິ່ງມີຊື່ດຽວກັນ.</translation>
  </message>
  <message>
   <source>“{title}” of this desk has the same name, or nearly so. This row is taken for another one; if the same is meant, write its code or its name as it is there.</source>
   <translation>“{title}” ຂອງຈຸດເຮັດວຽກນີ້ມີຊື່ດຽວກັນ ຫຼື ເກືອບຄືກັນ. ແຖວນີ້ຖືເອົາເປັນລາຍການອື່ນ; ຖ້າໝາຍເຖິງລາຍການດຽວກັນ ໃຫ້ຂຽນລະຫັດ ຫຼື ຊື່ຂອງລາຍການຕາມທີ່ມີຢູ່ນັ້ນ.</translation>
  </message>
  <message>
   <source>This row's record belongs to another office and is not at this desk. Merge a bundle of the desk that wrote the list, then import it again.</source>
   <translation>ລາຍການຂອງແຖວນີ້ເປັນຂອງຫ້ອງການອື່ນ ແລະ ບໍ່ມີຢູ່ຈຸດເຮັດວຽກນີ້. ໃຫ້ລວມຊຸດຂໍ້ມູນຂອງຈຸດທີ່ສ້າງບັນຊີນີ້ ແລ້ວນຳເຂົ້າໃໝ່.</translation>
  </message>
  <message>
   <source>This record was deleted at this desk. Take it out of the bin first.</source>
   <translation>ລາຍການນີ້ຖືກລຶບຢູ່ຈຸດເຮັດວຽກນີ້. ໃຫ້ເອົາອອກຈາກຖັງຂີ້ເຫຍື້ອກ່ອນ.</translation>
  </message>
  <message>
   <source>Row {row} says something else about the same; keep one of the two.</source>
   <translation>ແຖວ {row} ໃຫ້ຂໍ້ມູນບໍ່ຄືກັນກ່ຽວກັບລາຍການດຽວກັນ; ໃຫ້ເກັບໄວ້ອັນດຽວ.</translation>
  </message>
  <message>
   <source>More than one record at this desk may be meant ({n}); change them there.</source>
   <translation>ອາດໝາຍເຖິງຫຼາຍລາຍການຢູ່ຈຸດເຮັດວຽກນີ້ ({n}); ໃຫ້ປ່ຽນຢູ່ນັ້ນ.</translation>
  </message>
  <message>
   <source>“{text}” may be counted in {factor}, as its column is; write it with its unit.</source>
   <translation>“{text}” ອາດນັບເປັນ {factor} ຄືກັບຖັນນີ້; ໃຫ້ຂຽນພ້ອມຫົວໜ່ວຍ.</translation>
  </message>
  <message>
   <source>“{text}” is so large that it may not be counted in {factor}; write it with its unit.</source>
   <translation>“{text}” ໃຫຍ່ຫຼາຍຈົນອາດບໍ່ໄດ້ນັບເປັນ {factor}; ໃຫ້ຂຽນພ້ອມຫົວໜ່ວຍ.</translation>
  </message>
  <message>
   <source>“{text}” may be a large number or one with decimals; write it without marks.</source>
   <translation>“{text}” ອາດແມ່ນຈຳນວນໃຫຍ່ ຫຼື ຈຳນວນທົດສະນິຍົມ; ໃຫ້ຂຽນໂດຍບໍ່ມີເຄື່ອງໝາຍ.</translation>
  </message>
  <message>
   <source>“{text}” is not a whole number.</source>
   <translation>“{text}” ບໍ່ແມ່ນຈຳນວນຖ້ວນ.</translation>
  </message>
  <message>
   <source>“{text}” may be 1 % or 100 %, since shares and percentages are mixed here.</source>
   <translation>“{text}” ອາດແມ່ນ 1 % ຫຼື 100 % ຍ້ອນຢູ່ນີ້ມີທັງອັດຕາສ່ວນ ແລະ ເປີເຊັນປົນກັນ.</translation>
  </message>
  <message>
   <source>“{text}” may be 1 % or 100 %; write it with its sign.</source>
   <translation>“{text}” ອາດແມ່ນ 1 % ຫຼື 100 %; ໃຫ້ຂຽນພ້ອມເຄື່ອງໝາຍ %.</translation>
  </message>
  <message>
   <source>“{text}” is taken as {percent} %.</source>
   <translation>“{text}” ຖືເອົາເປັນ {percent} %.</translation>
  </message>
  <message>
   <source>“{text}” is taken as {percent} %: percentages are kept whole.</source>
   <translation>“{text}” ຖືເອົາເປັນ {percent} %: ເປີເຊັນເກັບເປັນຈຳນວນຖ້ວນ.</translation>
  </message>
  <message>
   <source>“{text}” is not a number.</source>
   <translation>“{text}” ບໍ່ແມ່ນຕົວເລກ.</translation>
  </message>
  <message>
   <source>Total: {what}</source>
   <translation>ລວມ: {what}</translation>
  </message>
  <message>
   <source>This row is a part of the project in row {row}.</source>
   <translation>ແຖວນີ້ແມ່ນສ່ວນໜຶ່ງຂອງໂຄງການໃນແຖວ {row}.</translation>
  </message>
  <message>
   <source>Projects stand in several rows, each with its amount. Do the amounts add up?</source>
   <translation>ໂຄງການຢູ່ໃນຫຼາຍແຖວ ແຕ່ລະແຖວມີຈຳນວນເງິນ. ບວກຈຳນວນເງິນເຂົ້າກັນບໍ?</translation>
  </message>
  <message>
   <source>“{text}” is not taken over: row {row} says something else of the same project.</source>
   <translation>ບໍ່ໄດ້ນຳ “{text}” ເຂົ້າ: ແຖວ {row} ໃຫ້ຂໍ້ມູນບໍ່ຄືກັນກ່ຽວກັບໂຄງການດຽວກັນ.</translation>
  </message>
  <message>
   <source>The amounts in rows {rows} do not add up; only the first of them is taken.</source>
   <translation>ຈຳນວນເງິນໃນແຖວ {rows} ບໍ່ບວກເຂົ້າກັນ; ເອົາແຕ່ຈຳນວນທຳອິດ.</translation>
  </message>
  <message>
   <source>The budget stands in parts in rows {rows}; say whether they add up.</source>
   <translation>ງົບປະມານແບ່ງເປັນສ່ວນຢູ່ແຖວ {rows}; ກະລຸນາບອກວ່າບວກເຂົ້າກັນບໍ.</translation>
  </message>
  <message>
   <source>The parts of the budget in rows {rows} are in several currencies.</source>
   <translation>ສ່ວນຂອງງົບປະມານຢູ່ແຖວ {rows} ມີຫຼາຍສະກຸນເງິນ.</translation>
  </message>
  <message>
   <source>The total in row {row} is not what the amounts in rows {rows} come to.</source>
   <translation>ຈຳນວນລວມໃນແຖວ {row} ບໍ່ເທົ່າກັບຜົນບວກຂອງຈຳນວນເງິນໃນແຖວ {rows}.</translation>
  </message>
  <message>
   <source>The amount in row {row} is what the others come to; it was added to them.</source>
   <translation>ຈຳນວນເງິນໃນແຖວ {row} ເທົ່າກັບຜົນບວກຂອງຈຳນວນອື່ນ; ໄດ້ບວກເຂົ້າກັບຈຳນວນເຫຼົ່ານັ້ນແລ້ວ.</translation>
  </message>
  <message>
   <source>Row {row} says what row {first} says; it was added to it.</source>
   <translation>ແຖວ {row} ຄືກັນກັບແຖວ {first}; ໄດ້ບວກຈຳນວນເງິນເຂົ້າແລ້ວ.</translation>
  </message>
  <message>
   <source>Another list stands beside this one, in columns {first} to {last}; it was left aside. To take it over too, copy it to a sheet of its own and import that.</source>
   <translation>ມີບັນຊີອື່ນຢູ່ຄຽງຂ້າງບັນຊີນີ້ ໃນຖັນ {first} ຫາ {last}; ບັນຊີນັ້ນຖືກຂ້າມໄປ. ຖ້າຈະນຳບັນຊີນັ້ນເຂົ້າດ້ວຍ ໃຫ້ສຳເນົາໄປໃສ່ແຜ່ນງານຕ່າງຫາກ ແລ້ວນຳແຜ່ນງານນັ້ນເຂົ້າ.</translation>
  </message>
  <message>
   <source>In a workbook of this form it cannot be seen which rows are hidden, which cells are coloured and which numbers have zeros before them, as 001. Where that matters, save it as .xlsx and import that.</source>
   <translation>ປຶ້ມງານຮູບແບບນີ້ເບິ່ງບໍ່ອອກວ່າແຖວໃດເຊື່ອງໄວ້, ຫ້ອງໃດໃສ່ສີ ແລະ ຕົວເລກໃດມີເລກສູນນຳໜ້າ ເຊັ່ນ 001. ຖ້າເລື່ອງນີ້ສຳຄັນ ໃຫ້ບັນທຶກເປັນ .xlsx ແລ້ວນຳເຂົ້າໄຟລ໌ນັ້ນ.</translation>
  </message>
  <message>
   <source>“{file}”: there are headings, but no row stands under them. Fill rows in, or choose another sheet.</source>
   <translation>“{file}”: ມີຫົວຖັນ ແຕ່ບໍ່ມີແຖວຢູ່ລຸ່ມ. ໃຫ້ຕື່ມແຖວ ຫຼື ເລືອກແຜ່ນງານອື່ນ.</translation>
  </message>
  <message>
   <source>“{file}” has no sheet “{sheet}”. It has: {known}.</source>
   <translation>“{file}” ບໍ່ມີແຜ່ນງານ “{sheet}”. ມີ: {known}.</translation>
  </message>
  <message>
   <source>The hidden sheet “{sheet}” holds a list too; it was left alone.</source>
   <translation>ແຜ່ນງານທີ່ເຊື່ອງ “{sheet}” ກໍມີບັນຊີ; ບໍ່ໄດ້ອ່ານແຜ່ນນັ້ນ.</translation>
  </message>
  <message>
   <source>“{file}” is empty: there is nothing in it to take over. Choose another file or sheet.</source>
   <translation>“{file}” ຫວ່າງເປົ່າ: ບໍ່ມີຫຍັງໃຫ້ນຳເຂົ້າ. ໃຫ້ເລືອກໄຟລ໌ ຫຼື ແຜ່ນງານອື່ນ.</translation>
  </message>
  <message>
   <source>“{file}” has no row of headings that is known, and looks as if it was typed in Zawgyi. Convert it to Unicode, or choose the sheet and say what its columns are.</source>
   <translation>“{file}” ບໍ່ມີແຖວຫົວຖັນທີ່ຮູ້ຈັກ ແລະ ເບິ່ງຄືພິມດ້ວຍ Zawgyi. ໃຫ້ແປງເປັນ Unicode ຫຼື ເລືອກແຜ່ນງານ ແລະ ບອກວ່າແຕ່ລະຖັນແມ່ນຫຍັງ.</translation>
  </message>
  <message>
   <source>“{file}” has no row of headings that is known, as “{first}” and “{second}”. Choose the sheet and say what its columns are, or start from a template.</source>
   <translation>“{file}” ບໍ່ມີແຖວຫົວຖັນທີ່ຮູ້ຈັກ ເຊັ່ນ “{first}” ແລະ “{second}”. ໃຫ້ເລືອກແຜ່ນງານ ແລະ ບອກວ່າແຕ່ລະຖັນແມ່ນຫຍັງ ຫຼື ເລີ່ມຈາກແມ່ແບບ.</translation>
  </message>
  <message>
   <source>The sheet has no column “{name}”. Name one by its heading or its letter.</source>
   <translation>ແຜ່ນງານບໍ່ມີຖັນ “{name}”. ໃຫ້ລະບຸຖັນດ້ວຍຫົວຖັນ ຫຼື ຕົວອັກສອນຂອງຖັນ.</translation>
  </message>
  <message>
   <source>Organisations that are not known here are entered as proposed: {n}.</source>
   <translation>ອົງການທີ່ບໍ່ຮູ້ຈັກຢູ່ນີ້ ບັນທຶກເປັນການສະເໜີ: {n}.</translation>
  </message>
  <message>
   <source>The sheet names no stage; that of new projects follows from their progress ({n}).</source>
   <translation>ແຜ່ນງານບໍ່ມີຂັ້ນຕອນ; ຂັ້ນຕອນຂອງໂຄງການໃໝ່ກຳນົດຕາມຄວາມຄືບໜ້າ ({n}).</translation>
  </message>
  <message>
   <source>The sheet names no country: its new projects are entered under {place} ({n}).</source>
   <translation>ແຜ່ນງານບໍ່ມີປະເທດ: ໂຄງການໃໝ່ບັນທຶກໃສ່ {place} ({n}).</translation>
  </message>
  <message>
   <source>“{file}” cannot be opened. Check that it is there and not open in another program.</source>
   <translation>ເປີດ “{file}” ບໍ່ໄດ້. ກວດວ່າມີໄຟລ໌ ແລະ ບໍ່ໄດ້ເປີດຢູ່ໃນໂປຣແກຣມອື່ນ.</translation>
  </message>
  <message>
   <source>“{file}” is a folder. Nothing was changed. Choose a workbook in it.</source>
   <translation>“{file}” ແມ່ນໂຟນເດີ. ບໍ່ມີການປ່ຽນແປງໃດໆ. ໃຫ້ເລືອກປຶ້ມງານໃນນັ້ນ.</translation>
  </message>
  <message>
   <source>“{file}” is far larger than a list can be. Split it, or delete what is not part of the list.</source>
   <translation>“{file}” ໃຫຍ່ກວ່າບັນຊີທີ່ເປັນໄປໄດ້. ໃຫ້ແບ່ງອອກ ຫຼື ລຶບສິ່ງທີ່ບໍ່ແມ່ນສ່ວນຂອງບັນຊີ.</translation>
  </message>
  <message>
   <source>“{file}” is protected by a password. Open it in Excel, save it without a password and try again.</source>
   <translation>“{file}” ມີລະຫັດຜ່ານປ້ອງກັນ. ໃຫ້ເປີດໃນ Excel, ບັນທຶກໂດຍບໍ່ມີລະຫັດຜ່ານ ແລ້ວລອງໃໝ່.</translation>
  </message>
  <message>
   <source>“{file}” is not a workbook. Choose an .xlsx, .xls, .ods or .csv file, or save the list as .xlsx.</source>
   <translation>“{file}” ບໍ່ແມ່ນປຶ້ມງານ. ໃຫ້ເລືອກໄຟລ໌ .xlsx, .xls, .ods ຫຼື .csv ຫຼື ບັນທຶກບັນຊີເປັນ .xlsx.</translation>
  </message>
  <message>
   <source>“{file}” is damaged or of a form that cannot be read. Open it in Excel, save it as .xlsx and try again.</source>
   <translation>“{file}” ເສຍຫາຍ ຫຼື ຮູບແບບອ່ານບໍ່ໄດ້. ໃຫ້ເປີດໃນ Excel, ບັນທຶກເປັນ .xlsx ແລ້ວລອງໃໝ່.</translation>
  </message>
  <message>
   <source>The letters of “{file}” are in an old encoding. Save it as .xlsx or as UTF-8, or choose the encoding.</source>
   <translation>ຕົວອັກສອນຂອງ “{file}” ໃຊ້ລະຫັດແບບເກົ່າ. ໃຫ້ບັນທຶກເປັນ .xlsx ຫຼື UTF-8 ຫຼື ເລືອກລະຫັດຕົວອັກສອນ.</translation>
  </message>
  <message>
   <source>Reading “{file}” took too long. Split it, or save it anew as .xlsx and try again.</source>
   <translation>ອ່ານ “{file}” ໃຊ້ເວລາດົນເກີນໄປ. ໃຫ້ແບ່ງອອກ ຫຼື ບັນທຶກໃໝ່ເປັນ .xlsx ແລ້ວລອງໃໝ່.</translation>
  </message>
  <message>
   <source>Reading the workbook</source>
   <translation>ກຳລັງອ່ານປຶ້ມງານ</translation>
  </message>
  <message>
   <source>Only the secretariat keeps the exchange rates.</source>
   <translation>ມີແຕ່ກອງເລຂາທີ່ດູແລອັດຕາແລກປ່ຽນ.</translation>
  </message>
  <message>
   <source>Only the secretariat returns, approves and locks reports.</source>
   <translation>ມີແຕ່ກອງເລຂາທີ່ສົ່ງຄືນ, ອະນຸມັດ ແລະ ລັອກບົດລາຍງານ.</translation>
  </message>
  <message>
   <source>This belongs to {place}, and this desk writes only what is its own.</source>
   <translation>ສິ່ງນີ້ເປັນຂອງ {place} ແລະ ຈຸດເຮັດວຽກນີ້ຂຽນໄດ້ສະເພາະສິ່ງທີ່ເປັນຂອງຕົນ.</translation>
  </message>
  <message>
   <source>In row {row} begins another table, with other columns or units; its rows were left aside: {n}. To take them over, import the sheet again with row {row} as that of the headings.</source>
   <translation>ມີຕາຕະລາງອື່ນເລີ່ມຢູ່ແຖວ {row} ເຊິ່ງມີຖັນ ຫຼື ຫົວໜ່ວຍຕ່າງກັນ; ແຖວຂອງຕາຕະລາງນັ້ນຂ້າມໄປ: {n}. ຖ້າຈະນຳເຂົ້າ ໃຫ້ນຳແຜ່ນງານເຂົ້າອີກເທື່ອໜຶ່ງ ໂດຍໃຫ້ແຖວ {row} ເປັນແຖວຫົວຖັນ.</translation>
  </message>
  <message>
   <source>Rows that may stand for others, so that amounts would count twice: {rows}.</source>
   <translation>ແຖວທີ່ອາດແທນແຖວອື່ນ ເຊິ່ງຈະເຮັດໃຫ້ຈຳນວນເງິນຖືກນັບສອງເທື່ອ: {rows}.</translation>
  </message>
  <message>
   <source>Rows that may be parts of others, so that amounts would count twice: {rows}.</source>
   <translation>ແຖວທີ່ອາດເປັນສ່ວນໜຶ່ງຂອງແຖວອື່ນ ເຊິ່ງຈະເຮັດໃຫ້ຈຳນວນເງິນຖືກນັບສອງເທື່ອ: {rows}.</translation>
  </message>
  <message>
   <source>This row was written over a line of sums; check that its figures are its own.</source>
   <translation>ແຖວນີ້ຖືກຂຽນທັບແຖວລວມ; ໃຫ້ກວດເບິ່ງວ່າຕົວເລກເປັນຂອງແຖວນີ້ເອງ.</translation>
  </message>
  <message>
   <source>This row may be a part of what stands in row {row}; then its amount counts twice. If so, delete this row.</source>
   <translation>ແຖວນີ້ອາດເປັນສ່ວນໜຶ່ງຂອງສິ່ງທີ່ຢູ່ແຖວ {row}; ຖ້າແມ່ນ ຈຳນວນເງິນຂອງແຖວນີ້ຈະຖືກນັບສອງເທື່ອ. ໃນກໍລະນີນີ້ ໃຫ້ລຶບແຖວນີ້ອອກ.</translation>
  </message>
  <message>
   <source>This row may be the heading or the sum of other rows, or the whole of them; then its amount counts twice. If so, delete the row.</source>
   <translation>ແຖວນີ້ອາດເປັນຫົວຂໍ້ ຫຼື ຜົນບວກຂອງແຖວອື່ນ ຫຼື ເປັນສ່ວນລວມຂອງແຖວເຫຼົ່ານັ້ນ; ຖ້າແມ່ນ ຈຳນວນເງິນຂອງແຖວນີ້ຈະຖືກນັບສອງເທື່ອ. ໃນກໍລະນີນີ້ ໃຫ້ລຶບແຖວນີ້ອອກ.</translation>
  </message>
  <message>
   <source>This row numbers the columns.</source>
   <translation>ແຖວນີ້ແມ່ນເລກລຳດັບຂອງຖັນ.</translation>
  </message>
  <message>
   <source>This row repeats the headings.</source>
   <translation>ແຖວນີ້ຊ້ຳກັບຫົວຖັນ.</translation>
  </message>
  <message>
   <source>Other headings stand in row {row}; what is under them is left aside.</source>
   <translation>ມີຫົວຖັນອື່ນຢູ່ແຖວ {row}; ສິ່ງທີ່ຢູ່ລຸ່ມແຖວນັ້ນຂ້າມໄປ.</translation>
  </message>
  <message>
   <source>“{text}” says of what the amount in row {row} is made up.</source>
   <translation>“{text}” ບອກວ່າຈຳນວນເງິນໃນແຖວ {row} ປະກອບດ້ວຍຫຍັງແດ່.</translation>
  </message>
  <message>
   <source>“{text}” is the number of a page.</source>
   <translation>“{text}” ແມ່ນເລກໜ້າ.</translation>
  </message>
  <message>
   <source>“{text}” begins a row of sums; the rows above it come to another amount.</source>
   <translation>“{text}” ເລີ່ມແຖວລວມ; ແຖວຂ້າງເທິງບວກກັນໄດ້ຈຳນວນອື່ນ.</translation>
  </message>
  <message>
   <source>“{text}” begins a row of sums.</source>
   <translation>“{text}” ເລີ່ມແຖວລວມ.</translation>
  </message>
  <message>
   <source>“{text}” names a row of sums.</source>
   <translation>“{text}” ເປັນຊື່ຂອງແຖວລວມ.</translation>
  </message>
  <message>
   <source>The amounts in this row are what those above it come to.</source>
   <translation>ຈຳນວນເງິນໃນແຖວນີ້ ແມ່ນຍອດລວມຂອງແຖວຂ້າງເທິງ.</translation>
  </message>
  <message>
   <source>Only “{text}” stands in this row; it is taken for a heading.</source>
   <translation>ມີແຕ່ “{text}” ໃນແຖວນີ້; ຖືເອົາເປັນຫົວຂໍ້.</translation>
  </message>
  <message>
   <source>“{text}” stands under the table.</source>
   <translation>“{text}” ຢູ່ລຸ່ມຕາຕະລາງ.</translation>
  </message>
  <message>
   <source>“{text}” is taken for the heading of a group.</source>
   <translation>“{text}” ຖືເອົາເປັນຫົວຂໍ້ຂອງກຸ່ມ.</translation>
  </message>
  <message>
   <source>“{text}” is taken for the heading of a group, whose rows come to another amount.</source>
   <translation>“{text}” ຖືເອົາເປັນຫົວຂໍ້ຂອງກຸ່ມ ແຕ່ແຖວໃນກຸ່ມບວກກັນໄດ້ຈຳນວນອື່ນ.</translation>
  </message>
  <message>
   <source>Nothing stands under {headings}.</source>
   <translation>ບໍ່ມີຫຍັງຢູ່ລຸ່ມ {headings}.</translation>
  </message>
  <message>
   <source>“{text}” is said of all amounts that do not say otherwise.</source>
   <translation>“{text}” ໃຊ້ກັບທຸກຈຳນວນເງິນທີ່ບໍ່ໄດ້ບອກເປັນຢ່າງອື່ນ.</translation>
  </message>
  <message>
   <source>“{heading}”: start and end were read from its periods.</source>
   <translation>“{heading}”: ວັນເລີ່ມ ແລະ ວັນສິ້ນສຸດ ອ່ານຈາກໄລຍະເວລາໃນນັ້ນ.</translation>
  </message>
  <message>
   <source>Columns {first} to {last} look like a plan over months, but which months they are is not sure; it was not taken over. Write month and year above each (as “Jan 2025”) and import the workbook again.</source>
   <translation>ຖັນ {first} ຫາ {last} ຄືກັບແຜນລາຍເດືອນ ແຕ່ບໍ່ແນ່ໃຈວ່າແມ່ນເດືອນໃດ ຈຶ່ງບໍ່ໄດ້ນຳເຂົ້າ. ໃຫ້ຂຽນເດືອນ ແລະ ປີໄວ້ເທິງແຕ່ລະຖັນ (ເຊັ່ນ “01/2025”) ແລ້ວນຳເຂົ້າປຶ້ມງານໃໝ່.</translation>
  </message>
  <message>
   <source>Months stand above a plan without their year. Which year does it begin in?</source>
   <translation>ເທິງແຜນມີເດືອນແຕ່ບໍ່ມີປີ. ແຜນເລີ່ມປີໃດ?</translation>
  </message>
  <message>
   <source>Start and end were read from the months that are marked, in {n} rows.</source>
   <translation>ວັນເລີ່ມ ແລະ ວັນສິ້ນສຸດ ອ່ານຈາກເດືອນທີ່ໝາຍໄວ້ ໃນ {n} ແຖວ.</translation>
  </message>
  <message>
   <source>Amounts stand without a currency. In which one are they?</source>
   <translation>ຈຳນວນເງິນບໍ່ມີສະກຸນເງິນ. ແມ່ນສະກຸນໃດ?</translation>
  </message>
  <message>
   <source>“{heading}” holds another amount; the one before it is taken.</source>
   <translation>“{heading}” ມີຈຳນວນເງິນອື່ນ; ເອົາຈຳນວນກ່ອນໜ້ານັ້ນ.</translation>
  </message>
  <message>
   <source>The amount is in {currency}, but the row's currency is {named}.</source>
   <translation>ຈຳນວນເງິນເປັນ {currency} ແຕ່ສະກຸນເງິນຂອງແຖວແມ່ນ {named}.</translation>
  </message>
  <message>
   <source>Nothing but “{text}” stands in row {row}. If it belongs to this title, write both in one cell.</source>
   <translation>ແຖວທີ {row} ມີແຕ່ “{text}”. ຖ້າເປັນສ່ວນໜຶ່ງຂອງຊື່ນີ້ ໃຫ້ຂຽນທັງສອງໄວ້ໃນຫ້ອງດຽວກັນ.</translation>
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation>ກຳລັງສ້າງປຶ້ມງານ</translation>
  </message>
 </context>
 <context>
  <name>Stage</name>
  <message>
   <source>Proposed</source>
   <translation>ສະເໜີ</translation>
  </message>
  <message>
   <source>Endorsed by the SOM</source>
   <translatorcomment>SOM kept as letters for shortness</translatorcomment>
   <translation>SOM ເຫັນດີແລ້ວ</translation>
  </message>
  <message>
   <source>Adopted by the FMM</source>
   <translatorcomment>FMM kept as letters for shortness</translatorcomment>
   <translation>FMM ຮັບຮອງແລ້ວ</translation>
  </message>
  <message>
   <source>In implementation</source>
   <translatorcomment>ກຳລັງຈັດຕັ້ງປະຕິບັດ is long in a list</translatorcomment>
   <translation>ກຳລັງຈັດຕັ້ງປະຕິບັດ</translation>
  </message>
  <message>
   <source>Suspended</source>
   <translation>ໂຈະໄວ້</translation>
  </message>
  <message>
   <source>Completed</source>
   <translation>ສຳເລັດແລ້ວ</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>ປິດແລ້ວ</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>ຍົກເລີກແລ້ວ</translation>
  </message>
 </context>
 <context>
  <name>State</name>
  <message>
   <source>Done</source>
   <translation>ສຳເລັດ</translation>
  </message>
  <message>
   <source>On track</source>
   <translation>ຕາມແຜນ</translation>
  </message>
  <message>
   <source>At risk</source>
   <translation>ມີຄວາມສ່ຽງ</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>ຊັກຊ້າ</translation>
  </message>
  <message>
   <source>Not begun</source>
   <translation>ຍັງບໍ່ເລີ່ມ</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>ຕ້ອງຕັດສິນ</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>ສົ່ງຄືນ</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>ລໍຖ້າ</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>ຮອດກຳນົດ</translation>
  </message>
  <message>
   <source>Not opened</source>
   <translation>ຍັງບໍ່ເປີດ</translation>
  </message>
  <message>
   <source>To send</source>
   <translation>ຕ້ອງສົ່ງ</translation>
  </message>
 </context>
 <context>
  <name>Status</name>
  <message>
   <source>Done</source>
   <translation>ສຳເລັດ</translation>
  </message>
  <message>
   <source>On track</source>
   <translation>ຕາມແຜນ</translation>
  </message>
  <message>
   <source>At risk</source>
   <translation>ມີຄວາມສ່ຽງ</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>ຊັກຊ້າ</translation>
  </message>
  <message>
   <source>Not begun</source>
   <translation>ຍັງບໍ່ເລີ່ມ</translation>
  </message>
 </context>
 <context>
  <name>Story</name>
  <message>
   <source>{who} put “{what}” into the bin</source>
   <translation>{who} ຖິ້ມ “{what}” ລົງຖັງຂີ້ເຫຍື້ອ</translation>
  </message>
  <message>
   <source>{who} took “{what}” out of the bin</source>
   <translation>{who} ເອົາ “{what}” ອອກຈາກຖັງຂີ້ເຫຍື້ອ</translation>
  </message>
  <message>
   <source>{who} noted when “{what}” was reached</source>
   <translation>{who} ບັນທຶກວັນທີບັນລຸ “{what}”</translation>
  </message>
  <message>
   <source>{who} raised progress of “{what}”</source>
   <translation>{who} ເພີ່ມຄວາມຄືບໜ້າຂອງ “{what}”</translation>
  </message>
  <message>
   <source>{who} lowered progress of “{what}”</source>
   <translation>{who} ຫຼຸດຄວາມຄືບໜ້າຂອງ “{what}”</translation>
  </message>
  <message>
   <source>{who} moved the forecast of “{what}”</source>
   <translation>{who} ເລື່ອນວັນທີຄາດຄະເນຂອງ “{what}”</translation>
  </message>
  <message>
   <source>{who} moved the project to another stage</source>
   <translation>{who} ຍ້າຍໂຄງການໄປຂັ້ນຕອນອື່ນ</translation>
  </message>
  <message>
   <source>{who} entered the project</source>
   <translation>{who} ປ້ອນໂຄງການ</translation>
  </message>
  <message>
   <source>{who} wrote: “{text}”</source>
   <translation>{who} ຂຽນວ່າ: “{text}”</translation>
  </message>
  <message>
   <source>{who} added the milestone “{what}”</source>
   <translation>{who} ເພີ່ມຂີດໝາຍ “{what}”</translation>
  </message>
  <message>
   <source>{who} added {n} milestones</source>
   <translation>{who} ເພີ່ມ {n} ຂີດໝາຍ</translation>
  </message>
  <message>
   <source>{who} began the report {period}</source>
   <translation>{who} ເລີ່ມບົດລາຍງານ {period}</translation>
  </message>
  <message>
   <source>{who} began {n} reports</source>
   <translation>{who} ເລີ່ມ {n} ບົດລາຍງານ</translation>
  </message>
  <message>
   <source>{who} entered money: {n} lines</source>
   <translation>{who} ປ້ອນທຶນ: {n} ລາຍການ</translation>
  </message>
  <message>
   <source>{who} added “{what}”</source>
   <translation>{who} ເພີ່ມ “{what}”</translation>
  </message>
  <message>
   <source>{who} submitted the report {period}</source>
   <translation>{who} ສົ່ງບົດລາຍງານ {period}</translation>
  </message>
  <message>
   <source>{who} returned the report {period}</source>
   <translation>{who} ສົ່ງຄືນບົດລາຍງານ {period}</translation>
  </message>
  <message>
   <source>{who} approved the report {period}</source>
   <translation>{who} ອະນຸມັດບົດລາຍງານ {period}</translation>
  </message>
  <message>
   <source>{who} locked the report {period}</source>
   <translation>{who} ລັອກບົດລາຍງານ {period}</translation>
  </message>
  <message>
   <source>{who} made the report {period} a draft again</source>
   <translation>{who} ປ່ຽນບົດລາຍງານ {period} ກັບເປັນຮ່າງ</translation>
  </message>
  <message>
   <source>{who} changed “{field}”</source>
   <translation>{who} ປ່ຽນ “{field}”</translation>
  </message>
  <message>
   <source>{who} changed {n} entries</source>
   <translation>{who} ປ່ຽນ {n} ຊ່ອງ</translation>
  </message>
  <message>
   <source>{who} changed “{field}” of “{what}”</source>
   <translation>{who} ປ່ຽນ “{field}” ຂອງ “{what}”</translation>
  </message>
  <message>
   <source>{who} changed {n} entries of “{what}”</source>
   <translation>{who} ປ່ຽນ {n} ຊ່ອງຂອງ “{what}”</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>ສິ່ງທີ່ເກີດຂຶ້ນ</translation>
  </message>
  <message>
   <source>All fields</source>
   <translation>ທຸກຊ່ອງ</translation>
  </message>
  <message>
   <source>What came before, “All fields” tells.</source>
   <translation>ສິ່ງທີ່ເກີດກ່ອນໜ້ານີ້ ເບິ່ງໃນ “ທຸກຊ່ອງ”.</translation>
  </message>
  <message>
   <source>What a project needs</source>
   <translation>ໂຄງການຕ້ອງມີຫຍັງ</translation>
  </message>
  <message>
   <source>It can be saved with a title alone. The rest is needed before the first report.</source>
   <translation>ມີແຕ່ຊື່ກໍບັນທຶກໄດ້. ສ່ວນອື່ນຕ້ອງມີກ່ອນບົດລາຍງານທຳອິດ.</translation>
  </message>
  <message>
   <source>Its code is given when it is saved. Milestones and money follow then.</source>
   <translation>ລະຫັດຈະໄດ້ເມື່ອບັນທຶກ. ຂີດໝາຍ ແລະ ທຶນ ໃສ່ຕາມຫຼັງ.</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation>ປຽບທຽບ…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>ປິດ</translation>
  </message>
  <message>
   <source>{field}:</source>
   <translation>{field}:</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>ມື້ນີ້</translation>
  </message>
  <message>
   <source>{time}, at {desk}</source>
   <translation>{time}, ຢູ່ {desk}</translation>
  </message>
  <message>
   <source>at {desk}</source>
   <translation>ຢູ່ {desk}</translation>
  </message>
  <message>
   <source>{n} to decide</source>
   <translation>ຕ້ອງຕັດສິນ {n}</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>ແລະ ອີກ {n}</translation>
  </message>
  <message>
   <source>When</source>
   <translation>ເມື່ອໃດ</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>ໃຜ</translation>
  </message>
  <message>
   <source>Entry</source>
   <translation>ຊ່ອງ</translation>
  </message>
  <message>
   <source>Now, and before</source>
   <translation>ດຽວນີ້ ແລະ ກ່ອນໜ້າ</translation>
  </message>
 </context>
 <context>
  <name>Table</name>
  <message>
   <source>continued</source>
   <translation>ຕໍ່</translation>
  </message>
 </context>
 <context>
  <name>Timeline</name>
  <message>
   <source>{begin} to {end}</source>
   <translation>{begin} ຫາ {end}</translation>
  </message>
  <message>
   <source>{forecast}, adopted {begin} to {end}</source>
   <translation>{forecast}, ກຳນົດທີ່ຮັບຮອງ {begin} ຫາ {end}</translation>
  </message>
 </context>
 <context>
  <name>Trend</name>
  <message>
   <source>Better</source>
   <translation>ດີຂຶ້ນ</translation>
  </message>
  <message>
   <source>Unchanged</source>
   <translation>ຄົງເດີມ</translation>
  </message>
  <message>
   <source>Worse</source>
   <translation>ຊຸດໂຊມລົງ</translation>
  </message>
 </context>
 <context>
  <name>Trust</name>
  <message>
   <source>What this desk keeps of the desks' certificates was altered and cannot be believed any more. Nothing was changed. Restore the desk from a backup of before; “lmcdesk check” names what was altered.</source>
   <translation>ຂໍ້ມູນໃບຢັ້ງຢືນຂອງຈຸດເຮັດວຽກຕ່າງໆ ທີ່ເກັບຢູ່ນີ້ຖືກດັດແປງ ແລະ ເຊື່ອຖືບໍ່ໄດ້ແລ້ວ. ບໍ່ມີການປ່ຽນແປງໃດໆ. ໃຫ້ກູ້ຄືນຈຸດເຮັດວຽກຈາກສຳເນົາສຳຮອງກ່ອນໜ້ານັ້ນ; “lmcdesk check” ບອກວ່າຫຍັງຖືກດັດແປງ.</translation>
  </message>
  <message>
   <source>This desk's key is protected by a passphrase, which is needed for this. Give the passphrase and try again.</source>
   <translation>ກະແຈຂອງຈຸດເຮັດວຽກນີ້ມີລະຫັດຜ່ານປ້ອງກັນ ເຊິ່ງຕ້ອງໃຊ້ໃນວຽກນີ້. ໃສ່ລະຫັດຜ່ານ ແລ້ວລອງໃໝ່.</translation>
  </message>
  <message>
   <source>The desk's key in “{path}” is damaged. Put the file back from a copy of the desk's folder; if there is none, move it away and have the desk enrolled anew.</source>
   <translation>ກະແຈຂອງຈຸດເຮັດວຽກໃນ “{path}” ເສຍຫາຍ. ໃຫ້ເອົາໄຟລ໌ຄືນຈາກສຳເນົາຂອງໂຟນເດີຈຸດເຮັດວຽກ; ຖ້າບໍ່ມີ ໃຫ້ຍ້າຍໄຟລ໌ອອກ ແລະ ລົງທະບຽນຈຸດນີ້ໃໝ່.</translation>
  </message>
  <message>
   <source>The passphrase is not that of this desk's key. Nothing was changed. Try again.</source>
   <translation>ລະຫັດຜ່ານນີ້ບໍ່ແມ່ນຂອງກະແຈຈຸດເຮັດວຽກນີ້. ບໍ່ມີການປ່ຽນແປງໃດໆ. ກະລຸນາລອງໃໝ່.</translation>
  </message>
  <message>
   <source>This desk's certificate was revoked, so nobody takes its bundles over. Nothing that is recorded here is lost: make a new key (“lmcdesk renew”, or on the exchange page), have the secretariat enrol it, and send all that was not sent.</source>
   <translation>ໃບຢັ້ງຢືນຂອງຈຸດເຮັດວຽກນີ້ຖືກຖອນແລ້ວ ຈຶ່ງບໍ່ມີໃຜຮັບເອົາຊຸດຂໍ້ມູນຂອງຈຸດນີ້. ສິ່ງທີ່ບັນທຶກຢູ່ນີ້ບໍ່ສູນຫາຍ: ໃຫ້ສ້າງກະແຈໃໝ່ (“lmcdesk renew” ຫຼື ຢູ່ໜ້າແລກປ່ຽນ), ຂໍໃຫ້ກອງເລຂາລົງທະບຽນກະແຈນັ້ນ ແລະ ສົ່ງທຸກສິ່ງທີ່ຍັງບໍ່ໄດ້ສົ່ງ.</translation>
  </message>
  <message>
   <source>“{file}” holds no certificate for this desk. Choose the file that the secretariat made from this desk's own request.</source>
   <translation>“{file}” ບໍ່ມີໃບຢັ້ງຢືນສຳລັບຈຸດເຮັດວຽກນີ້. ໃຫ້ເລືອກໄຟລ໌ທີ່ກອງເລຂາເຮັດຈາກຄຳຮ້ອງຂອງຈຸດນີ້ເອງ.</translation>
  </message>
  <message>
   <source>This desk's certificate is good from {starts} to {until}, and today is {today}. Check the computer's date; if it is right, have the desk enrolled anew.</source>
   <translation>ໃບຢັ້ງຢືນຂອງຈຸດເຮັດວຽກນີ້ໃຊ້ໄດ້ຕັ້ງແຕ່ {starts} ຫາ {until} ແລະ ມື້ນີ້ແມ່ນ {today}. ກວດວັນທີຂອງຄອມພິວເຕີ; ຖ້າຖືກຕ້ອງ ໃຫ້ລົງທະບຽນຈຸດນີ້ໃໝ່.</translation>
  </message>
  <message>
   <source>The file is not a secretariat's answer to a request. Choose the file that the secretariat sent back.</source>
   <translation>ໄຟລ໌ນີ້ບໍ່ແມ່ນຄຳຕອບຂອງກອງເລຂາຕໍ່ຄຳຮ້ອງ. ໃຫ້ເລືອກໄຟລ໌ທີ່ກອງເລຂາສົ່ງກັບມາ.</translation>
  </message>
  <message>
   <source>The answer is for another desk ({name}). Choose the answer to this desk's own request.</source>
   <translation>ຄຳຕອບນີ້ແມ່ນສຳລັບຈຸດເຮັດວຽກອື່ນ ({name}). ໃຫ້ເລືອກຄຳຕອບຕໍ່ຄຳຮ້ອງຂອງຈຸດນີ້ເອງ.</translation>
  </message>
  <message>
   <source>The answer comes from the secretariat of {country}, this desk belongs to {mine}.</source>
   <translation>ຄຳຕອບມາຈາກກອງເລຂາຂອງ {country}, ຈຸດເຮັດວຽກນີ້ເປັນຂອງ {mine}.</translation>
  </message>
  <message>
   <source>The answer comes from another secretariat than the one this desk trusts. If your secretariat has a new key, compare its fingerprint and trust it first (“lmcdesk trust”). The answer's is {fingerprint}.</source>
   <translation>ຄຳຕອບມາຈາກກອງເລຂາອື່ນທີ່ບໍ່ແມ່ນກອງເລຂາທີ່ຈຸດເຮັດວຽກນີ້ເຊື່ອຖື. ຖ້າກອງເລຂາຂອງທ່ານມີກະແຈໃໝ່ ໃຫ້ທຽບເລກຢັ້ງຢືນ ແລະ ເຊື່ອຖືກ່ອນ (“lmcdesk trust”). ເລກຂອງຄຳຕອບແມ່ນ {fingerprint}.</translation>
  </message>
  <message>
   <source>The desk {name} belongs to {country}; only the secretariat there can enrol it.</source>
   <translation>ຈຸດເຮັດວຽກ {name} ເປັນຂອງ {country}; ມີແຕ່ກອງເລຂາຢູ່ນັ້ນທີ່ລົງທະບຽນໃຫ້ໄດ້.</translation>
  </message>
  <message>
   <source>The key of {name} was revoked. Have a new one made at that desk (“lmcdesk renew”) and send a request with it.</source>
   <translation>ກະແຈຂອງ {name} ຖືກຖອນແລ້ວ. ໃຫ້ສ້າງກະແຈໃໝ່ຢູ່ຈຸດນັ້ນ (“lmcdesk renew”) ແລະ ສົ່ງຄຳຮ້ອງດ້ວຍກະແຈໃໝ່.</translation>
  </message>
  <message>
   <source>{name} asks under the identity of another desk that is enrolled already. It was not enrolled. Ask there how the desk was set up; a new one must be made with “lmcdesk new”.</source>
   <translation>{name} ຮ້ອງຂໍດ້ວຍຕົວຕົນຂອງຈຸດເຮັດວຽກອື່ນທີ່ລົງທະບຽນແລ້ວ. ບໍ່ໄດ້ລົງທະບຽນໃຫ້. ຖາມຢູ່ນັ້ນວ່າຕັ້ງຈຸດເຮັດວຽກແນວໃດ; ຈຸດໃໝ່ຕ້ອງສ້າງດ້ວຍ “lmcdesk new”.</translation>
  </message>
  <message>
   <source>“{desk}” is a secretariat, which nobody enrolled. Nothing was changed. Where one of its keys was stolen, each desk trusts that key no longer: “lmcdesk distrust” with its fingerprint, or on the exchange page.</source>
   <translation>“{desk}” ແມ່ນກອງເລຂາ ເຊິ່ງບໍ່ມີໃຜລົງທະບຽນໃຫ້. ບໍ່ມີການປ່ຽນແປງໃດໆ. ຖ້າກະແຈໃດຖືກລັກ ແຕ່ລະຈຸດຕ້ອງເຊົາເຊື່ອຖືກະແຈນັ້ນ: “lmcdesk distrust” ພ້ອມເລກຢັ້ງຢືນ ຫຼື ຢູ່ໜ້າແລກປ່ຽນ.</translation>
  </message>
  <message>
   <source>No desk enrolled here is called “{desk}”. Name it as its certificate does.</source>
   <translation>ບໍ່ມີຈຸດເຮັດວຽກທີ່ລົງທະບຽນຢູ່ນີ້ຊື່ “{desk}”. ໃຫ້ໃຊ້ຊື່ຕາມໃບຢັ້ງຢືນ.</translation>
  </message>
  <message>
   <source>{count} desks enrolled here are called “{desk}”. Name the one by its fingerprint: {fingerprints}.</source>
   <translation>ມີ {count} ຈຸດເຮັດວຽກທີ່ລົງທະບຽນຢູ່ນີ້ຊື່ “{desk}”. ໃຫ້ລະບຸຈຸດທີ່ຕ້ອງການດ້ວຍເລກຢັ້ງຢືນ: {fingerprints}.</translation>
  </message>
  <message>
   <source>The file does not hold a secretariat's own certificate. Ask the secretariat for the file it makes with “lmcdesk request”.</source>
   <translation>ໄຟລ໌ນີ້ບໍ່ມີໃບຢັ້ງຢືນຂອງກອງເລຂາເອງ. ຂໍໄຟລ໌ທີ່ກອງເລຂາເຮັດດ້ວຍ “lmcdesk request”.</translation>
  </message>
  <message>
   <source>The fingerprint is not that of the file, which is {fingerprint}. Do not trust the file; have the secretariat read its fingerprint to you again.</source>
   <translation>ເລກຢັ້ງຢືນບໍ່ຕົງກັບຂອງໄຟລ໌ ເຊິ່ງແມ່ນ {fingerprint}. ຢ່າເຊື່ອຖືໄຟລ໌ນີ້; ຂໍໃຫ້ກອງເລຂາອ່ານເລກຢັ້ງຢືນໃຫ້ຟັງອີກ.</translation>
  </message>
  <message>
   <source>This desk trusts no secretariat's key with the fingerprint {fingerprint}. Nothing was changed. Compare the fingerprint again.</source>
   <translation>ຈຸດເຮັດວຽກນີ້ບໍ່ໄດ້ເຊື່ອຖືກະແຈຂອງກອງເລຂາໃດທີ່ມີເລກຢັ້ງຢືນ {fingerprint}. ບໍ່ມີການປ່ຽນແປງໃດໆ. ກະລຸນາທຽບເລກຢັ້ງຢືນຄືນ.</translation>
  </message>
  <message>
   <source>This is the key that this desk itself signs with. Nothing was changed. Make a new one first (“lmcdesk renew”).</source>
   <translation>ນີ້ແມ່ນກະແຈທີ່ຈຸດເຮັດວຽກນີ້ໃຊ້ເຊັນເອງ. ບໍ່ມີການປ່ຽນແປງໃດໆ. ໃຫ້ສ້າງກະແຈໃໝ່ກ່ອນ (“lmcdesk renew”).</translation>
  </message>
  <message>
   <source>This is the only key of your secretariat that this desk trusts, so it would believe nobody any longer. Nothing was changed. Merge a bundle that tells of its new key, or trust that one first (“lmcdesk trust”).</source>
   <translation>ນີ້ແມ່ນກະແຈດຽວຂອງກອງເລຂາທ່ານທີ່ຈຸດເຮັດວຽກນີ້ເຊື່ອຖື ຖ້າເຊົາເຊື່ອຖື ຈະບໍ່ເຊື່ອຖືໃຜອີກ. ບໍ່ມີການປ່ຽນແປງໃດໆ. ໃຫ້ລວມຊຸດຂໍ້ມູນທີ່ແຈ້ງກະແຈໃໝ່ ຫຼື ເຊື່ອຖືກະແຈໃໝ່ກ່ອນ (“lmcdesk trust”).</translation>
  </message>
  <message>
   <source>Only the desk of a national secretariat enrols and revokes desks.</source>
   <translation>ມີແຕ່ຈຸດເຮັດວຽກຂອງກອງເລຂາແຫ່ງຊາດທີ່ລົງທະບຽນຈຸດເຮັດວຽກ ແລະ ຖອນໃບຢັ້ງຢືນໄດ້.</translation>
  </message>
  <message>
   <source>This desk was itself enrolled by {country}'s secretariat, which alone enrols and revokes desks.</source>
   <translation>ຈຸດເຮັດວຽກນີ້ເອງໄດ້ຮັບການລົງທະບຽນຈາກກອງເລຂາຂອງ {country} ເຊິ່ງມີສິດລົງທະບຽນຈຸດເຮັດວຽກ ແລະ ຖອນໃບຢັ້ງຢືນແຕ່ຜູ້ດຽວ.</translation>
  </message>
  <message>
   <source>The key with which this desk was enrolled is not in its folder. Put the file “{file}” back from a copy of the folder, or have the desk enrolled anew.</source>
   <translation>ກະແຈທີ່ໃຊ້ລົງທະບຽນຈຸດເຮັດວຽກນີ້ບໍ່ຢູ່ໃນໂຟນເດີ. ໃຫ້ເອົາໄຟລ໌ “{file}” ຄືນຈາກສຳເນົາຂອງໂຟນເດີ ຫຼື ລົງທະບຽນຈຸດນີ້ໃໝ່.</translation>
  </message>
  <message>
   <source>This desk is not enrolled yet, so others could not tell whose bundles these are. Hand a request to your secretariat (“lmcdesk request”), then take in its answer (“lmcdesk accept”).</source>
   <translation>ຈຸດເຮັດວຽກນີ້ຍັງບໍ່ໄດ້ລົງທະບຽນ ຈຸດອື່ນຈຶ່ງບໍ່ຮູ້ວ່າຊຸດຂໍ້ມູນເປັນຂອງໃຜ. ໃຫ້ຍື່ນຄຳຮ້ອງຫາກອງເລຂາຂອງທ່ານ (“lmcdesk request”) ແລ້ວຮັບເອົາຄຳຕອບ (“lmcdesk accept”).</translation>
  </message>
  <message>
   <source>The file is not a request, an answer or a root of LMC Desk, or it was damaged on its way. Choose another file, or ask for it again.</source>
   <translation>ໄຟລ໌ນີ້ບໍ່ແມ່ນຄຳຮ້ອງ, ຄຳຕອບ ຫຼື ໄຟລ໌ກອງເລຂາຂອງ LMC Desk ຫຼື ເສຍຫາຍລະຫວ່າງທາງ. ໃຫ້ເລືອກໄຟລ໌ອື່ນ ຫຼື ຂໍໃໝ່.</translation>
  </message>
  <message>
   <source>The file is not a desk's request. Choose the file made with “lmcdesk request” there.</source>
   <translation>ໄຟລ໌ນີ້ບໍ່ແມ່ນຄຳຮ້ອງຂອງຈຸດເຮັດວຽກ. ໃຫ້ເລືອກໄຟລ໌ທີ່ເຮັດດ້ວຍ “lmcdesk request” ຢູ່ນັ້ນ.</translation>
  </message>
 </context>
 <context>
  <name>Undo</name>
  <message>
   <source>Nothing of receipt {number} can be taken back at this desk, which may not write what belongs to {places}: nothing was changed.</source>
   <translation>ຖອນຄືນຫຍັງຈາກໃບຮັບ {number} ຢູ່ຈຸດເຮັດວຽກນີ້ບໍ່ໄດ້ ຍ້ອນຈຸດນີ້ບໍ່ມີສິດຂຽນສິ່ງທີ່ເປັນຂອງ {places}: ບໍ່ມີການປ່ຽນແປງໃດໆ.</translation>
  </message>
  <message>
   <source>There is no import or merge to take back. “lmcdesk undo --list” lists what was written here, each work with the number by which it can be taken back.</source>
   <translation>ບໍ່ມີການນຳເຂົ້າ ຫຼື ການລວມໃຫ້ຖອນຄືນ. “lmcdesk undo --list” ສະແດງສິ່ງທີ່ຂຽນຢູ່ນີ້ ພ້ອມເລກສຳລັບຖອນຄືນແຕ່ລະວຽກ.</translation>
  </message>
  <message>
   <source>There is no receipt {number} that could be taken back. “lmcdesk undo --list” lists the receipts; give the number of one of them.</source>
   <translation>ບໍ່ມີໃບຮັບ {number} ທີ່ຖອນຄືນໄດ້. “lmcdesk undo --list” ສະແດງໃບຮັບ; ໃຫ້ໃສ່ເລກຂອງໃບໃດໜຶ່ງ.</translation>
  </message>
  <message>
   <source>Receipt {number} changed nothing that could be taken back: what had been written of records that moved was said again where they belong now. Nothing was changed. Take back the work before it instead.</source>
   <translation>ໃບຮັບ {number} ບໍ່ໄດ້ປ່ຽນຫຍັງທີ່ຖອນຄືນໄດ້: ພຽງແຕ່ຂຽນຂໍ້ມູນຂອງລາຍການທີ່ຍ້າຍແລ້ວຊ້ຳອີກ ໃສ່ບ່ອນທີ່ລາຍການນັ້ນຂຶ້ນກັບໃນປັດຈຸບັນ. ບໍ່ມີການປ່ຽນແປງໃດໆ. ໃຫ້ຖອນຄືນວຽກກ່ອນໜ້ານັ້ນແທນ.</translation>
  </message>
  <message>
   <source>Receipt {number} was taken back already, by receipt {by}. Nothing was changed. To have it again, take receipt {by} back.</source>
   <translation>ໃບຮັບ {number} ຖືກຖອນຄືນແລ້ວ ໂດຍໃບຮັບ {by}. ບໍ່ມີການປ່ຽນແປງໃດໆ. ຖ້າຢາກໄດ້ຄືນ ໃຫ້ຖອນຄືນໃບຮັບ {by}.</translation>
  </message>
 </context>
 <context>
  <name>Value</name>
  <message>
   <source>no</source>
   <translation>ບໍ່</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>ແມ່ນ</translation>
  </message>
  <message>
   <source>a record that is not here</source>
   <translation>ລາຍການທີ່ບໍ່ມີຢູ່ນີ້</translation>
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
   <translation>ຕົວເລກນີ້ໃຊ້ກັບ {field} ບໍ່ໄດ້ ເຊິ່ງຮັບຈຳນວນຖ້ວນຈາກ {least} ຫາ {largest}.</translation>
  </message>
  <message>
   <source>The amount does not fit {field}, which takes one of up to {digits} digits.</source>
   <translation>ຈຳນວນເງິນນີ້ໃຊ້ກັບ {field} ບໍ່ໄດ້ ເຊິ່ງຮັບໄດ້ບໍ່ເກີນ {digits} ຕົວເລກ.</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Set up this desk</source>
   <translation>ຕັ້ງຈຸດເຮັດວຽກນີ້</translation>
  </message>
  <message>
   <source>For your own work. It begins empty: bundles or you fill it.</source>
   <translation>ສຳລັບວຽກຂອງທ່ານເອງ. ເລີ່ມແບບເປົ່າ: ຂໍ້ມູນມາຈາກຊຸດຂໍ້ມູນ ຫຼື ທ່ານປ້ອນເອງ.</translation>
  </message>
  <message>
   <source>Look around with the sample programme</source>
   <translation>ລອງເບິ່ງດ້ວຍແຜນງານຕົວຢ່າງ</translation>
  </message>
  <message>
   <source>A secretariat's desk with made-up projects. Nothing you do there counts.</source>
   <translation>ຈຸດເຮັດວຽກຂອງກອງເລຂາທີ່ມີໂຄງການສົມມຸດ. ສິ່ງທີ່ເຮັດຢູ່ນັ້ນບໍ່ນັບ.</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>ຊື່ຂອງທ່ານ</translation>
  </message>
  <message>
   <source>Your work</source>
   <translation>ໜ້າທີ່ຂອງທ່ານ</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>ປະເທດ</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>ແຂວງ</translation>
  </message>
  <message>
   <source>Name of the desk</source>
   <translation>ຊື່ຈຸດເຮັດວຽກ</translation>
  </message>
  <message>
   <source>So other desks see it: the province, or the secretariat.</source>
   <translation>ຈຸດອື່ນຈະເຫັນຊື່ນີ້: ຊື່ແຂວງ ຫຼື ກອງເລຂາ.</translation>
  </message>
  <message>
   <source>Who are you?</source>
   <translation>ທ່ານແມ່ນໃຜ?</translation>
  </message>
  <message>
   <source>The sample programme is being made.</source>
   <translation>ກຳລັງສ້າງແຜນງານຕົວຢ່າງ.</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>ຍິນດີຕ້ອນຮັບ</translation>
  </message>
  <message>
   <source>Works without a network. Your data stays on this computer.</source>
   <translation>ເຮັດວຽກໄດ້ໂດຍບໍ່ຕ້ອງມີອິນເຕີເນັດ. ຂໍ້ມູນຂອງທ່ານຢູ່ໃນຄອມພິວເຕີນີ້.</translation>
  </message>
  <message>
   <source>A few questions, then you can begin.</source>
   <translation>ຕອບບໍ່ເທົ່າໃດຄຳຖາມ ແລ້ວເລີ່ມໄດ້ເລີຍ.</translation>
  </message>
  <message>
   <source>How do you begin?</source>
   <translation>ທ່ານຈະເລີ່ມແນວໃດ?</translation>
  </message>
  <message>
   <source>Open the sample programme</source>
   <translation>ເປີດແຜນງານຕົວຢ່າງ</translation>
  </message>
  <message>
   <source>Set up the desk</source>
   <translation>ຕັ້ງຈຸດເຮັດວຽກ</translation>
  </message>
  <message>
   <source>Secretariat of {country}</source>
   <translation>ກອງເລຂາ {country}</translation>
  </message>
  <message>
   <source>Write a name here.</source>
   <translation>ກະລຸນາຂຽນຊື່ຢູ່ນີ້.</translation>
  </message>
  <message>
   <source>Sample secretariat</source>
   <translation>ກອງເລຂາຕົວຢ່າງ</translation>
  </message>
  <message>
   <source>The desk is being made.</source>
   <translation>ກຳລັງສ້າງຈຸດເຮັດວຽກ.</translation>
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <source>Saved on this computer</source>
   <translation>ບັນທຶກໃນຄອມພິວເຕີນີ້ແລ້ວ</translation>
  </message>
  <message>
   <source>Saved on this computer, {time}</source>
   <translation>ບັນທຶກໃນຄອມພິວເຕີນີ້ແລ້ວ, {time}</translation>
  </message>
 </context>
 <context>
  <name>WorkBar</name>
  <message>
   <source>Cancel</source>
   <translation>ຍົກເລີກ</translation>
  </message>
  <message>
   <source>{title}: {note}</source>
   <translation>{title}: {note}</translation>
  </message>
  <message>
   <source>{title}: {done} of {total}</source>
   <translation>{title}: {done} ໃນ {total}</translation>
  </message>
 </context>
</TS>
