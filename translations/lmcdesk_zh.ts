<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
 <context>
  <name>App</name>
  <message>
   <source>This desk is already open in another window.</source>
   <translation>本工作站已在另一窗口中打开。</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Go on in that window, or close it and start again.</source>
   <translation>请在该窗口中继续，或将其关闭后重新启动。</translation>
  </message>
  <message>
   <source>Writing the day's backup</source>
   <translation>正在写入当日备份</translation>
  </message>
  <message>
   <source>Opening the desk</source>
   <translation>正在打开工作站</translation>
  </message>
 </context>
 <context>
  <name>AssessmentForm</name>
  <message>
   <source>Self-evaluation</source>
   <translation>自评</translation>
  </message>
  <message>
   <source>Peer review</source>
   <translation>同行评议</translation>
  </message>
  <message>
   <source>Third-party review</source>
   <translation>第三方评估</translation>
  </message>
 </context>
 <context>
  <name>Audit</name>
  <message>
   <source>{desk}, {place}, changes {first} to {last}: they are missing.</source>
   <translation>{desk}，{place}，更改 {first} 至 {last}：缺失。</translation>
  </message>
  <message>
   <source>There are changes of a desk or a place that this desk knows nothing of.</source>
   <translation>存在本工作站一无所知的工作站或地方的更改。</translation>
  </message>
  <message>
   <source>{desk}: what it knew of others is told in a way that cannot be.</source>
   <translation>{desk}：其所知的其他工作站情况，记载方式不可能成立。</translation>
  </message>
  <message>
   <source>{desk}, {place}, change {first}: this is no change any more.</source>
   <translation>{desk}，{place}，更改 {first}：已不再是有效的更改。</translation>
  </message>
  <message>
   <source>{desk}, {place}, change {first}: what was kept to prove it was altered; its signature is genuine.</source>
   <translatorcomment>技术性语句，请核对。</translatorcomment>
   <translation>{desk}，{place}，更改 {first}：用于证明该更改的留存数据已被改动；其签名是真实的。</translation>
  </message>
  <message>
   <source>{desk}, {place}, changes {first} to {last}: they are not those that were written; one or more, or what the desk then knew of others, was altered.</source>
   <translation>{desk}，{place}，更改 {first} 至 {last}：与当初写入的不同；其中一项或多项，或该站当时所知的其他工作站情况，已被改动。</translation>
  </message>
  <message>
   <source>{desk}, {place}, change {first}: the signature under it and what came before is not genuine.</source>
   <translation>{desk}，{place}，更改 {first}：该项及此前内容的签名不真实。</translation>
  </message>
  <message>
   <source>{desk}, {place}, changes {first} to {last}: they came without a signature, or lost it.</source>
   <translation>{desk}，{place}，更改 {first} 至 {last}：到达时没有签名，或签名已丢失。</translation>
  </message>
  <message>
   <source>“{file}” ends neither in .csv nor in .jsonl. Nothing was written. Choose one of these endings.</source>
   <translation>“{file}”既不以 .csv 也不以 .jsonl 结尾。未写入任何内容。请选择其中一种扩展名。</translation>
  </message>
 </context>
 <context>
  <name>Band</name>
  <message>
   <source>More pages</source>
   <translation>更多页面</translation>
  </message>
  <message>
   <source>{page}, {n} waiting</source>
   <translation>{page}，{n} 项待处理</translation>
  </message>
  <message>
   <source>Go to or search</source>
   <translation>转到或搜索</translation>
  </message>
 </context>
 <context>
  <name>Bundle</name>
  <message>
   <source>{desk} is this desk itself, so nothing was written for it. Name another desk; one of the same name by its fingerprint or id.</source>
   <translation>{desk}就是本工作站，因此未为其生成。请指定其他工作站；如名称相同，请用指纹或 ID 指定。</translation>
  </message>
  <message>
   <source>The certificate of {desk} was revoked, so nothing was written for it. If that office goes on with another computer, have that one enrolled first.</source>
   <translation>{desk}的证书已吊销，因此未为其生成。如该单位改用其他电脑，请先由秘书处登记那台电脑。</translation>
  </message>
  <message>
   <source>No secretariat that this desk trusts vouches for {desk}, so a bundle for it would lie open to everybody, and none was written. Have it enrolled, or trust its secretariat, first; or write an open bundle for no desk in particular (without “--for”).</source>
   <translation>本工作站信任的秘书处均未为{desk}担保，发给它的数据包将对所有人公开，因此未生成。请先由秘书处登记该工作站，或先信任其秘书处；也可生成不指定工作站的公开数据包（不加“--for”）。</translation>
  </message>
  <message>
   <source>“{file}” was written, but what the disk or stick gave back differs. The bundle was not kept. Use another stick or folder.</source>
   <translation>“{file}”已写入，但从磁盘或U盘读回的内容不一致。该数据包未保留。请换用其他U盘或文件夹。</translation>
  </message>
  <message>
   <source>Closed: only the desk it was made for can read it.</source>
   <translation>已加密：只有它所发往的工作站能读取。</translation>
  </message>
  <message>
   <source>From {desk}, {role}, {country}.</source>
   <translation>来自{desk}，{role}，{country}。</translation>
  </message>
  <message>
   <source>Made on {day} at {time} UTC with LMC Desk {version}.</source>
   <translation>{day} {time} UTC 由 LMC Desk {version} 生成。</translation>
  </message>
  <message>
   <source>Signed with the key {fingerprint}.</source>
   <translation>签名密钥：{fingerprint}。</translation>
  </message>
  <message>
   <source>Made for {desk}.</source>
   <translation>收件方：{desk}。</translation>
  </message>
  <message>
   <source>Part {number} of {count}, which may arrive in any order.</source>
   <translation>第 {number} 卷，共 {count} 卷，可按任意顺序送达。</translation>
  </message>
  <message>
   <source>Changes: {count}. Size: {size} kB.</source>
   <translation>更改：{count}。大小：{size} kB。</translation>
  </message>
  <message>
   <source>Evidence in it: {size} kB.</source>
   <translation>所附佐证材料：{size} kB。</translation>
  </message>
  <message>
   <source>Written at {desk} about {stream}: changes {first} to {last}.</source>
   <translation>{desk}录入，关于{stream}：更改 {first} 至 {last}。</translation>
  </message>
  <message>
   <source>Changes to projects: {count}</source>
   <translation>项目的更改：{count}</translation>
  </message>
  <message>
   <source>Changes to measures of projects: {count}</source>
   <translation>项目所属措施的更改：{count}</translation>
  </message>
  <message>
   <source>Changes to places of projects: {count}</source>
   <translation>项目地点的更改：{count}</translation>
  </message>
  <message>
   <source>Changes to partners of projects: {count}</source>
   <translation>项目合作伙伴的更改：{count}</translation>
  </message>
  <message>
   <source>Changes to milestones: {count}</source>
   <translation>里程碑的更改：{count}</translation>
  </message>
  <message>
   <source>Changes to progress reports: {count}</source>
   <translation>进展报告的更改：{count}</translation>
  </message>
  <message>
   <source>Changes to funding: {count}</source>
   <translation>资金的更改：{count}</translation>
  </message>
  <message>
   <source>Changes to exchange rates: {count}</source>
   <translation>汇率的更改：{count}</translation>
  </message>
  <message>
   <source>Changes to indicators: {count}</source>
   <translation>指标的更改：{count}</translation>
  </message>
  <message>
   <source>Changes to values of indicators: {count}</source>
   <translation>指标值的更改：{count}</translation>
  </message>
  <message>
   <source>Changes to evidence: {count}</source>
   <translation>佐证材料的更改：{count}</translation>
  </message>
  <message>
   <source>Changes to assessments: {count}</source>
   <translation>评估的更改：{count}</translation>
  </message>
  <message>
   <source>Changes to suggestions: {count}</source>
   <translation>建议的更改：{count}</translation>
  </message>
  <message>
   <source>Changes to meetings: {count}</source>
   <translation>会议的更改：{count}</translation>
  </message>
  <message>
   <source>Changes to decisions: {count}</source>
   <translation>决定的更改：{count}</translation>
  </message>
  <message>
   <source>Changes to organisations: {count}</source>
   <translation>机构的更改：{count}</translation>
  </message>
  <message>
   <source>Changes to comments: {count}</source>
   <translation>意见的更改：{count}</translation>
  </message>
  <message>
   <source>Changes to editions of reports: {count}</source>
   <translation>报告定稿的更改：{count}</translation>
  </message>
  <message>
   <source>Changes to letterheads: {count}</source>
   <translation>报告抬头的更改：{count}</translation>
  </message>
  <message>
   <source>{desk} ({mark})</source>
   <translation>{desk}（{mark}）</translation>
  </message>
  <message>
   <source>Closed: only {desk} can read it.</source>
   <translation>已加密：只有{desk}能读取。</translation>
  </message>
  <message>
   <source>Open: whoever finds it can read it.</source>
   <translation>未加密：任何拿到的人都能读取。</translation>
  </message>
  <message>
   <source>Changes of a newer version: {count}</source>
   <translation>更新版本的更改：{count}</translation>
  </message>
 </context>
 <context>
  <name>Cadence</name>
  <message>
   <source>Every two years</source>
   <translation>每两年</translation>
  </message>
  <message>
   <source>Every year</source>
   <translation>每年</translation>
  </message>
  <message>
   <source>Regularly</source>
   <translation>定期</translation>
  </message>
  <message>
   <source>As needed</source>
   <translation>视需要</translation>
  </message>
 </context>
 <context>
  <name>Catalogue</name>
  <message>
   <source>The plan's lists do not hold “{code}”.</source>
   <translation>行动计划的目录中没有“{code}”。</translation>
  </message>
  <message>
   <source>The plan has no measure {id}.</source>
   <translation>行动计划没有措施 {id}。</translation>
  </message>
  <message>
   <source>The plan has no section {number}.</source>
   <translation>行动计划没有章节 {number}。</translation>
  </message>
  <message>
   <source>The plan has no pillar {number}.</source>
   <translation>行动计划没有支柱 {number}。</translation>
  </message>
 </context>
 <context>
  <name>Cell</name>
  <message>
   <source>{n} percent</source>
   <translation>百分之{n}</translation>
  </message>
 </context>
 <context>
  <name>Chart</name>
  <message>
   <source>There are no figures to draw yet.</source>
   <translation>尚无可绘制的数字。</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>计划</translation>
  </message>
  <message>
   <source>Reached</source>
   <translation>已达到</translation>
  </message>
  <message>
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <source>Projects in a cell:</source>
   <translation>每格项目数：</translation>
  </message>
  <message>
   <source>{value} planned</source>
   <translation>计划 {value}</translation>
  </message>
  <message>
   <source>{value} reached</source>
   <translation>已达到 {value}</translation>
  </message>
  <message>
   <source>{name}: {value}</source>
   <translation>{name}：{value}</translation>
  </message>
 </context>
 <context>
  <name>Check</name>
  <message>
   <source>The database file is damaged. Restore a backup.</source>
   <translation>数据库文件已损坏。请用备份还原。</translation>
  </message>
  <message>
   <source>Another edition of this report bears the number {number} too. Cite it by its fingerprint.</source>
   <translation>此报告另有一版定稿，版次也是 {number}。引用时请注明指纹。</translation>
  </message>
  <message>
   <source>The code “{code}” also stands at {others}.</source>
   <translation>编号“{code}”还用于{others}。</translation>
  </message>
  <message>
   <source>The field “{field}” holds a value that cannot be read; it shows as empty.</source>
   <translation>字段“{field}”的值无法读取；显示为空。</translation>
  </message>
  <message>
   <source>The field “{field}” names a record that was deleted.</source>
   <translation>字段“{field}”指向已删除的记录。</translation>
  </message>
  <message>
   <source>The field “{field}” names a record that is not known here.</source>
   <translation>字段“{field}”指向本站未知的记录。</translation>
  </message>
  <message>
   <source>What {desk} wrote in {fields} is kept but not shown: {reason}</source>
   <translation>{desk}在{fields}中填写的内容已保留但不显示：{reason}</translation>
  </message>
  <message>
   <source>Records of several kinds bear one id: {kinds}. A desk whose program was altered wrote of one of them; who wrote what stands in their histories.</source>
   <translation>不同类别的记录使用了同一 ID：{kinds}。有工作站的程序被改动，写入了其中之一；各自的历史记录载明由谁填写。</translation>
  </message>
  <message>
   <source>The clock of this computer was wrong once, so what is entered at this desk bears the date {date}, and will until that day. Nothing is lost, and the entries keep their order. Set the clock right, and where an entry of this desk waits for a decision, do not choose by the date.</source>
   <translation>本机时钟曾经有误，因此在本站录入的内容都标为{date}，直到该日为止。内容不会丢失，先后次序也不变。请校准时钟；本站录入的内容待决定时，请勿按日期选择。</translation>
  </message>
  <message>
   <source>Changes that only a newer version of LMC Desk understands are kept: {count}.</source>
   <translation>只有更新版本的 LMC Desk 才能识别的更改已保留：{count}。</translation>
  </message>
  <message>
   <source>The database file is damaged ({detail}). Restore the desk from a backup.</source>
   <translation>数据库文件已损坏（{detail}）。请用备份还原工作站。</translation>
  </message>
  <message>
   <source>The records stand open to other programs. Restore the desk from a backup.</source>
   <translation>记录对其他程序开放，没有保护。请用备份还原工作站。</translation>
  </message>
  <message>
   <source>What keeps other programs from altering the desk was removed. Restore a backup.</source>
   <translation>防止其他程序改动工作站的机制已被移除。请用备份还原。</translation>
  </message>
  <message>
   <source>The changes of {desk} in {stream} are not whole: {count} are here, {number} are known of.</source>
   <translation>{desk}在{stream}中的更改不完整：本站有 {count} 项，已知有 {number} 项。</translation>
  </message>
  <message>
   <source>Receipt {number} tells of changes of {desk} in {stream} that there cannot be.</source>
   <translation>回执 {number} 所载{desk}在{stream}中的更改不可能存在。</translation>
  </message>
  <message>
   <source>The receipts do not tell of each change of {desk} in {stream} once.</source>
   <translation>各回执未将{desk}在{stream}中的每项更改恰好记载一次。</translation>
  </message>
  <message>
   <source>What {desk} knew of {other} is told in a way that cannot be.</source>
   <translatorcomment>技术性语句，请核对。</translatorcomment>
   <translation>{desk}所知的{other}的情况，其记载方式不可能成立。</translation>
  </message>
  <message>
   <source>A change speaks of a record that is not there.</source>
   <translation>有一项更改涉及不存在的记录。</translation>
  </message>
  <message>
   <source>This record is not entered as it should be.</source>
   <translatorcomment>已改为“此记录未正确列入数据库的记录总表。”（指数据库损坏，不是用户录入有误）；技术性语句，请核对。</translatorcomment>
   <translation>此记录未正确列入数据库的记录总表。</translation>
  </message>
  <message>
   <source>The field “{field}” shows another entry than its log says.</source>
   <translation>字段“{field}”显示的内容与日志不符。</translation>
  </message>
  <message>
   <source>The field “{field}” shows another value than its log says.</source>
   <translation>字段“{field}”显示的值与日志不符。</translation>
  </message>
  <message>
   <source>Whether this record is deleted is told otherwise by its log.</source>
   <translation>此记录的删除状态与日志不符。</translation>
  </message>
  <message>
   <source>What this desk keeps of the desks' certificates was altered, in the entry “{entry}”. Restore a backup of before.</source>
   <translation>本工作站保存的各站证书信息已被改动，位于“{entry}”。请用此前的备份还原。</translation>
  </message>
  <message>
   <source>{desk}: the name, role or place that is kept of it is not that of its certificate, which says “{name}”. Restore a backup of before.</source>
   <translation>{desk}：此处保存的名称、职责或所属地与其证书不符，证书上为“{name}”。请用此前的备份还原。</translation>
  </message>
  <message>
   <source>{desk}, {place}, from change {number} on: entries that are shown or left out otherwise than the certificates kept here say: {count}. One of them was altered or taken away. Restore a backup of before.</source>
   <translation>{desk}，{place}，自更改 {number} 起：显示或略去情况与本站所存证书不符的内容：{count}。其中有证书被改动或移除。请用此前的备份还原。</translation>
  </message>
 </context>
 <context>
  <name>Choosing</name>
  <message>
   <source>Search</source>
   <translation>搜索</translation>
  </message>
 </context>
 <context>
  <name>Cli</name>
  <message>
   <source>There is too little memory for this. Work that was not finished was undone. Close other programs, or take less at a time, then try again.</source>
   <translation>内存不足。未完成的操作已撤销。请关闭其他程序，或减少每次处理的数量，然后重试。</translation>
  </message>
  <message>
   <source>LMC Desk met a fault of its own. Work that was not finished was undone. The particulars are in “{file}”: hand them to whoever looks after the program.</source>
   <translation>LMC Desk 自身出错。未完成的操作已撤销。详情见“{file}”：请交给程序维护人员。</translation>
  </message>
  <message>
   <source>“{word}” has letters in it that are not Unicode. Type it anew, or rename the file.</source>
   <translation>“{word}”中有非 Unicode 字符。请重新输入，或重命名文件。</translation>
  </message>
  <message>
   <source>The work was stopped. What was finished before stays; “lmcdesk undo --list” tells of it.</source>
   <translation>操作已停止。此前完成的内容予以保留；详情见“lmcdesk undo --list”。</translation>
  </message>
  <message>
   <source>The work was stopped. Nothing was changed.</source>
   <translation>操作已停止。数据未作更改。</translation>
  </message>
  <message>
   <source>No desk “{name}” was heard of yet. Known are: {known}.</source>
   <translation>尚无工作站“{name}”的消息。已知的有：{known}。</translation>
  </message>
  <message>
   <source>{count} desks are called “{name}”. Nothing was written. Name the one by its fingerprint or id: {choices}.</source>
   <translation>有 {count} 个工作站名为“{name}”。未写入任何内容。请用指纹或 ID 指定：{choices}。</translation>
  </message>
  <message>
   <source>{mark} ({role}, {places})</source>
   <translation>{mark}（{role}，{places}）</translation>
  </message>
  <message>
   <source>The passphrase of this desk's key: </source>
   <translation>本工作站密钥的密码: </translation>
  </message>
  <message>
   <source>somebody at this desk</source>
   <translation>本工作站人员</translation>
  </message>
  <message>
   <source>“{path}” is a folder. Nothing was changed. Choose a file in it.</source>
   <translation>“{path}”是文件夹。数据未作更改。请选择其中的文件。</translation>
  </message>
  <message>
   <source>“{path}” is a folder or a device. Nothing was changed. Give the name of a file to write.</source>
   <translation>“{path}”是文件夹或设备。数据未作更改。请给出要写入的文件名。</translation>
  </message>
  <message>
   <source>“{path}” belongs to the desk itself. Nothing was changed. Choose another name or folder.</source>
   <translation>“{path}”属于工作站本身。数据未作更改。请选择其他名称或文件夹。</translation>
  </message>
  <message>
   <source>{n} projects have the code {code}. Name one by its id: {ids}.</source>
   <translation>有 {n} 个项目的编号为 {code}。请用 ID 指定其中之一：{ids}。</translation>
  </message>
  <message>
   <source>There is no record “{name}” at this desk. Give a record's id or a project's code.</source>
   <translation>本工作站没有记录“{name}”。请给出记录的 ID 或项目编号。</translation>
  </message>
  <message>
   <source>There is no kind “{name}”. There are: {known}.</source>
   <translation>没有类别“{name}”。现有：{known}。</translation>
  </message>
  <message>
   <source>“{word}” is not FIELD=VALUE with a field of {kind}. Its fields are: {fields}.</source>
   <translation>“{word}”不是 FIELD=VALUE 形式的{kind}字段。其字段有：{fields}。</translation>
  </message>
  <message>
   <source>The field {field} is given twice. Give it once.</source>
   <translation>字段 {field} 给出了两次。请只给出一次。</translation>
  </message>
  <message>
   <source>“{text}” does not fit {field}, which takes {what}.</source>
   <translation>“{text}”不适合 {field}，须为{what}。</translation>
  </message>
  <message>
   <source>“{text}” does not fit {field}, which takes one of: {known}.</source>
   <translation>“{text}”不适合 {field}，须为下列之一：{known}。</translation>
  </message>
  <message>
   <source>a date as 2026-11-24</source>
   <translation>日期，如 2026-11-24</translation>
  </message>
  <message>
   <source>yes or no</source>
   <translation>是或否</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>数字</translation>
  </message>
  <message>
   <source>With --author, name the file to which that person's entries are to be written.</source>
   <translation>使用 --author 时，请指定将该人员填写的内容写入哪个文件。</translation>
  </message>
  <message>
   <source>{desk}, {place}: changes that are not signed yet: {n}.</source>
   <translation>{desk}，{place}：尚未签名的更改：{n}。</translation>
  </message>
  <message>
   <source>{desk} signed with the key {fingerprint}: {reason}</source>
   <translation>{desk}以密钥 {fingerprint} 签名：{reason}</translation>
  </message>
  <message>
   <source>All is as it was written. Desks: {desks}. Changes: {changes}. Signatures: {seals}. Not signed yet: {unsigned}.</source>
   <translation>全部内容与写入时一致。工作站：{desks}。更改：{changes}。签名：{seals}。尚未签名：{unsigned}。</translation>
  </message>
  <message>
   <source>Places where the log was altered: {n}. Restore the desk from a backup of before, or ask other desks.</source>
   <translation>日志被改动之处：{n}。请用此前的备份还原工作站，或向其他工作站求助。</translation>
  </message>
  <message>
   <source>Wrote {n} entries to {file}.</source>
   <translation>已将 {n} 条内容写入 {file}。</translation>
  </message>
  <message>
   <source>{province} does not lie in {country}. Give a province of that country.</source>
   <translation>{province}不在{country}。请给出该国的省。</translation>
  </message>
  <message>
   <source>{place}, {role}</source>
   <translation>{place}，{role}</translation>
  </message>
  <message>
   <source>Made the desk “{name}” ({role}) in {folder}.</source>
   <translation>已在 {folder} 创建工作站“{name}”（{role}）。</translation>
  </message>
  <message>
   <source>There is no desk in “{folder}”. Make one first with “lmcdesk new”, or make one, fill it and look at it with “lmcdesk sample --window”.</source>
   <translation>“{folder}”中没有工作站。请先用“lmcdesk new”创建，或用“lmcdesk sample --window”创建、填充并查看。</translation>
  </message>
  <message>
   <source>Filled the desk with a sample programme. Projects: {projects}. Milestones: {milestones}.</source>
   <translation>已将示例项目库装入工作站。项目：{projects}。里程碑：{milestones}。</translation>
  </message>
  <message>
   <source>The desk in {folder} holds records already. A sample programme goes into an empty desk only.</source>
   <translation>{folder} 中的工作站已有记录。示例项目库只能装入空工作站。</translation>
  </message>
  <message>
   <source>This desk holds no stream “{stream}”. It holds: {known}.</source>
   <translatorcomment>stream 译为“数据流”。</translatorcomment>
   <translation>本工作站没有数据流“{stream}”。现有：{known}。</translation>
  </message>
  <message>
   <source>{digest}  in all</source>
   <translation>{digest}  总计</translation>
  </message>
  <message>
   <source>The desk is sound. Findings for a person to look at: {n}.</source>
   <translation>工作站完好。需人工查看的问题：{n}。</translation>
  </message>
  <message>
   <source>Wrote a backup of {size} kB to {file}.</source>
   <translation>已将 {size} kB 的备份写入 {file}。</translation>
  </message>
  <message>
   <source>Restored the desk from {file}.</source>
   <translation>已用 {file} 还原工作站。</translation>
  </message>
  <message>
   <source>The state before is kept in {file}.</source>
   <translation>此前的状态保存在 {file}。</translation>
  </message>
  <message>
   <source>Attached {file} as evidence {id}. Size: {size} kB.</source>
   <translation>已将 {file} 添加为佐证材料 {id}。大小：{size} kB。</translation>
  </message>
  <message>
   <source>The photo is kept as a smaller copy. Attach it with “--original” to keep it as it is.</source>
   <translation>照片已保存为缩小的副本。如要保存原图，添加时请使用“--original”。</translation>
  </message>
  <message>
   <source>This picture is damaged, too large or of a kind that cannot be read here. It is kept as it is, but reports cannot show it: attach it as a JPEG too.</source>
   <translation>此图片已损坏、过大，或格式无法在此读取。图片按原样保存，但报告无法显示：请另外添加一份 JPEG 格式的图片。</translation>
  </message>
  <message>
   <source>A file is attached to a project, or to a milestone or a report of one. “{name}” is none of them. Nothing was changed.</source>
   <translation>文件只能添加到项目，或项目的里程碑或报告。“{name}”均不是。数据未作更改。</translation>
  </message>
  <message>
   <source>“{id}” is not evidence. “lmcdesk list evidence” names what there is.</source>
   <translation>“{id}”不是佐证材料。“lmcdesk list evidence”列出现有佐证材料。</translation>
  </message>
  <message>
   <source>The file of this evidence has not come yet. Nothing was written. This desk's next bundles ask for it.</source>
   <translation>此佐证材料的文件尚未到达。未写入任何内容。本工作站的后续数据包会索取。</translation>
  </message>
  <message>
   <source>Wrote {file}. Size: {size} kB.</source>
   <translation>已生成 {file}。大小：{size} kB。</translation>
  </message>
  <message>
   <source>Nothing was written: --project sets the project apart first, which --size must not, so give one of the two without the other.</source>
   <translation>未写入任何内容：--project 会先将项目单独分出，而 --size 不能这样做，因此两者只能用其一。</translation>
  </message>
  <message>
   <source>Wrote {file}. Changes: {changes}. Size: {size} kB. The medium may be removed.</source>
   <translation>已生成 {file}。更改：{changes}。大小：{size} kB。现在可以移除存储设备。</translation>
  </message>
  <message>
   <source>“{name}” is no project. Nothing was written. Give a project's id or code.</source>
   <translation>“{name}”不是项目。未写入任何内容。请给出项目的 ID 或编号。</translation>
  </message>
  <message>
   <source>Changes: {count}, about {size} kB.</source>
   <translation>更改：{count}，约 {size} kB。</translation>
  </message>
  <message>
   <source>Files of evidence: {count}, {size} kB.</source>
   <translation>佐证文件：{count}，{size} kB。</translation>
  </message>
  <message>
   <source>Files to carry: {count}. Nothing was written.</source>
   <translation>须携带的文件：{count}。未写入任何内容。</translation>
  </message>
  <message>
   <source>“{file}” is a folder. Nothing was changed. Choose a bundle in it: a file that ends in .lmcb.</source>
   <translation>“{file}”是文件夹。数据未作更改。请选择其中的数据包：以 .lmcb 结尾的文件。</translation>
  </message>
  <message>
   <source>The folder “{file}” holds no bundle. Nothing was changed. Choose a file that ends in .lmcb.</source>
   <translation>文件夹“{file}”中没有数据包。数据未作更改。请选择以 .lmcb 结尾的文件。</translation>
  </message>
  <message>
   <source>No bundle “{file}” is kept here. Kept are: {kept}.</source>
   <translation>本站未保留数据包“{file}”。保留的有：{kept}。</translation>
  </message>
  <message>
   <source>No bundle “{file}” is kept here. None is kept.</source>
   <translation>本站未保留数据包“{file}”。没有保留任何数据包。</translation>
  </message>
  <message>
   <source>“{file}” is kept no longer.</source>
   <translation>不再保留“{file}”。</translation>
  </message>
  <message>
   <source>No bundle waits.</source>
   <translation>没有等待的数据包。</translation>
  </message>
  <message>
   <source>{at}  {author} at {desk}: {field} from “{before}” to “{value}”{state}</source>
   <translation>{at}  {author}，{desk}：{field}由“{before}”改为“{value}”{state}</translation>
  </message>
  <message>
   <source>{number}  {kind} {id} “{name}”: {field}</source>
   <translation>{number}  {kind} {id}“{name}”：{field}</translation>
  </message>
  <message>
   <source>    “{value}” by {author} at {desk}, {at}</source>
   <translation>    “{value}”，{author}，{desk}，{at}</translation>
  </message>
  <message>
   <source>Decide with “lmcdesk resolve NUMBER --take mine”, theirs or newest, or with --value VALUE.</source>
   <translation>请用“lmcdesk resolve NUMBER --take mine”（或 theirs、newest），或 --value VALUE 作出决定。</translation>
  </message>
  <message>
   <source>Nothing waits for a decision.</source>
   <translation>没有待决定的内容。</translation>
  </message>
  <message>
   <source>The code “{code}” stands at {projects}. Set another code at one of them, or put one in the bin.</source>
   <translation>编号“{code}”用于{projects}。请为其中之一另设编号，或将其移入回收站。</translation>
  </message>
  <message>
   <source>Decided {field} of {kind} {id}. The other entries stay in its history.</source>
   <translation>已决定{kind} {id} 的{field}。其他内容保留在其历史记录中。</translation>
  </message>
  <message>
   <source>Nothing of receipt {number} could be taken back, and nothing was changed. “lmcdesk undo --list” lists the others.</source>
   <translation>回执 {number} 没有可撤销的内容，数据未作更改。“lmcdesk undo --list”列出其他回执。</translation>
  </message>
  <message>
   <source>Took receipt {number} back. Fields that show again what they showed before: {fields}. Records that it made, now in the bin: {records}.</source>
   <translation>已撤销回执 {number}。恢复显示原来内容的字段：{fields}。由其创建、现已移入回收站的记录：{records}。</translation>
  </message>
  <message>
   <source>The desks that wrote it will see it taken back when your next bundle comes to them.</source>
   <translation>本站的下一个数据包到达后，填写该内容的工作站会看到撤销。</translation>
  </message>
  <message>
   <source>  {field} of {kind} {id} was edited since and stays as it is.</source>
   <translation>  {kind} {id} 的{field}此后编辑过，保持不变。</translation>
  </message>
  <message>
   <source>  {kind} {id} stays: it was edited since, or what stays belongs to it.</source>
   <translation>  {kind} {id} 予以保留：此后编辑过，或有保留的内容属于它。</translation>
  </message>
  <message>
   <source>  Entries that stay, as they belong to {place} and not to this desk: {entries}.</source>
   <translation>  因属于{place}而非本工作站、予以保留的内容：{entries}。</translation>
  </message>
  <message>
   <source>If all of it must go: “lmcdesk restore {file}” brings back the desk as it was before.</source>
   <translation>如须全部撤除：“lmcdesk restore {file}”可将工作站还原到之前的状态。</translation>
  </message>
  <message>
   <source>“{value}” is none of: {known}</source>
   <translation>“{value}”不在其中：{known}</translation>
  </message>
  <message>
   <source>{message}. “lmcdesk --help” lists the commands.</source>
   <translation>{message}。“lmcdesk --help”列出全部命令。</translation>
  </message>
  <message>
   <source>The Lancang-Mekong Plan of Action, offline.</source>
   <translation>澜湄合作行动计划，离线使用。</translation>
  </message>
  <message>
   <source>Open the window and tell what is in bundles; a bundle's name alone does the same.</source>
   <translation>打开窗口并显示数据包内容；只写数据包名称效果相同。</translation>
  </message>
  <message>
   <source>The desk's folder; else LMCDESK_DIR, else the user's data folder.</source>
   <translation>工作站文件夹；默认为 LMCDESK_DIR，其次为用户数据文件夹。</translation>
  </message>
  <message>
   <source>Print one JSON object instead of lines.</source>
   <translation>输出一个 JSON 对象，而非文本行。</translation>
  </message>
  <message>
   <source>Who does this; else the name this computer knows you by.</source>
   <translation>操作人；默认为本机用户名。</translation>
  </message>
  <message>
   <source>The language of what is printed here.</source>
   <translation>输出文字的语言。</translation>
  </message>
  <message>
   <source>Make a new desk.</source>
   <translation>新建工作站。</translation>
  </message>
  <message>
   <source>Country code, ISO 3166-1.</source>
   <translation>国家代码，ISO 3166-1。</translation>
  </message>
  <message>
   <source>Province code, ISO 3166-2.</source>
   <translation>省代码，ISO 3166-2。</translation>
  </message>
  <message>
   <source>The desk's name; else its province's or country's.</source>
   <translation>工作站名称；默认为省名或国名。</translation>
  </message>
  <message>
   <source>Fill an empty desk with a sample programme.</source>
   <translation>将示例项目库装入空工作站。</translation>
  </message>
  <message>
   <source>Same seed, same programme.</source>
   <translation>相同的种子数生成相同的项目库。</translation>
  </message>
  <message>
   <source>Open the window afterwards; makes the desk if need be.</source>
   <translation>随后打开窗口；必要时创建工作站。</translation>
  </message>
  <message>
   <source>One number for what the desk holds, per stream and in all.</source>
   <translation>工作站所持数据的摘要值，按数据流及总计。</translation>
  </message>
  <message>
   <source>Check the desk and name what needs a person.</source>
   <translation>检查工作站，并指出需人工处理之处。</translation>
  </message>
  <message>
   <source>Only whether the database is sound.</source>
   <translation>仅检查数据库是否完好。</translation>
  </message>
  <message>
   <source>Verify every change to its origin, and write the trail.</source>
   <translation>逐项核验更改直至其来源，并写出审计记录。</translation>
  </message>
  <message>
   <source>Write that person's entries alone.</source>
   <translation>仅写出该人员的内容。</translation>
  </message>
  <message>
   <source>Write a backup of the whole desk.</source>
   <translation>写出整个工作站的备份。</translation>
  </message>
  <message>
   <source>Put a backup in the desk's place; what was is kept.</source>
   <translation>用备份替换工作站；原有内容予以保留。</translation>
  </message>
  <message>
   <source>List records of a kind.</source>
   <translation>列出某一类别的记录。</translation>
  </message>
  <message>
   <source>Show a record with all its fields.</source>
   <translation>显示记录及其全部字段。</translation>
  </message>
  <message>
   <source>A record's id, or a project's code.</source>
   <translation>记录的 ID，或项目编号。</translation>
  </message>
  <message>
   <source>Change fields of a record, or make one.</source>
   <translation>更改记录的字段，或新建记录。</translation>
  </message>
  <message>
   <source>A record's id, a project's code, or a kind to make one.</source>
   <translation>记录的 ID、项目编号，或要新建的类别。</translation>
  </message>
  <message>
   <source>Put the record in the bin.</source>
   <translation>将记录移入回收站。</translation>
  </message>
  <message>
   <source>Take it out of the bin.</source>
   <translation>将记录移出回收站。</translation>
  </message>
  <message>
   <source>Attach a file of evidence to a record.</source>
   <translation>为记录添加佐证文件。</translation>
  </message>
  <message>
   <source>A project, a milestone or a report.</source>
   <translation>项目、里程碑或报告。</translation>
  </message>
  <message>
   <source>What the file shows.</source>
   <translation>文件所示内容。</translation>
  </message>
  <message>
   <source>Keep a photo as it is, not as a copy of at most 1600 px and 300 kB.</source>
   <translation>按原样保存照片，而非保存为最大 1600 px、300 kB 的副本。</translation>
  </message>
  <message>
   <source>Write a file of evidence out.</source>
   <translation>导出佐证文件。</translation>
  </message>
  <message>
   <source>The id of the record of evidence.</source>
   <translation>佐证材料记录的 ID。</translation>
  </message>
  <message>
   <source>A file, or a folder for it.</source>
   <translation>文件，或其存放文件夹。</translation>
  </message>
  <message>
   <source>Tell what happened to a record.</source>
   <translation>显示记录的历史。</translation>
  </message>
  <message>
   <source>Search titles and texts.</source>
   <translation>搜索名称和文字。</translation>
  </message>
  <message>
   <source>List what waits for a decision.</source>
   <translation>列出待决定的内容。</translation>
  </message>
  <message>
   <source>Decide a conflict.</source>
   <translation>就冲突作出决定。</translation>
  </message>
  <message>
   <source>Take an import or a merge back.</source>
   <translation>撤销一次导入或合并。</translation>
  </message>
  <message>
   <source>List the receipts instead.</source>
   <translation>改为列出回执。</translation>
  </message>
  <message>
   <source>Take an Excel sheet over.</source>
   <translation>导入 Excel 工作表。</translation>
  </message>
  <message>
   <source>projects, milestones, funding and so on.</source>
   <translation>projects、milestones、funding 等。</translation>
  </message>
  <message>
   <source>Only say what would happen.</source>
   <translation>仅说明将会发生什么。</translation>
  </message>
  <message>
   <source>Your workbook, problems marked.</source>
   <translation>您的工作簿，问题已标注。</translation>
  </message>
  <message>
   <source>The rows with problems alone, to mend.</source>
   <translation>仅含有问题的行，供修改。</translation>
  </message>
  <message>
   <source>What you say to a question that the sheet leaves open.</source>
   <translation>对工作表未明确之处的回答。</translation>
  </message>
  <message>
   <source>The row of headings; 0 for none.</source>
   <translation>标题行；没有则为 0。</translation>
  </message>
  <message>
   <source>That of a text file in an old one, as cp874.</source>
   <translation>旧编码文本文件的编码，如 cp874。</translation>
  </message>
  <message>
   <source>Write records to a workbook that can be imported again.</source>
   <translation>将记录写入可重新导入的工作簿。</translation>
  </message>
  <message>
   <source>Write an empty workbook to fill in.</source>
   <translation>生成供填写的空工作簿。</translation>
  </message>
  <message>
   <source>Say what stands at the head of the country's reports.</source>
   <translation>设置本国报告的抬头。</translation>
  </message>
  <message>
   <source>Say Mekong-Lancang, or not.</source>
   <translation>是否将湄公河列在前面（湄公河—澜沧江）。</translation>
  </message>
  <message>
   <source>A picture at the head of first pages.</source>
   <translation>首页顶部的图片。</translation>
  </message>
  <message>
   <source>Write a report as PDF, or as a workbook (.xlsx).</source>
   <translation>生成 PDF 或工作簿（.xlsx）格式的报告。</translation>
  </message>
  <message>
   <source>For IATI: the office's registered identifier.</source>
   <translation>用于 IATI：本单位已注册的机构标识符。</translation>
  </message>
  <message>
   <source>Mark each page as a draft.</source>
   <translatorcomment>"每页标为草稿" is right but curt; "在每页标注“草稿”" would be more usual. Left, since the check box says 标为草稿 as well.</translatorcomment>
   <translation>每页标为草稿。</translation>
  </message>
  <message>
   <source>Keep it as a numbered edition as well.</source>
   <translation>同时定稿并编号。</translation>
  </message>
  <message>
   <source>Print an edition again, by its number or its id.</source>
   <translation>按版次或 ID 重新打印某版定稿。</translation>
  </message>
  <message>
   <source>Print what changed since an edition, by its number or its id.</source>
   <translation>打印自某版定稿以来的更改，按版次或 ID 指定。</translation>
  </message>
  <message>
   <source>Write a request to be enrolled by the secretariat.</source>
   <translation>生成向秘书处申请登记的文件。</translation>
  </message>
  <message>
   <source>Enrol a desk: its request in, an answer out.</source>
   <translation>登记工作站：读入申请，生成答复。</translation>
  </message>
  <message>
   <source>Take the secretariat's answer over.</source>
   <translation>接收秘书处的答复。</translation>
  </message>
  <message>
   <source>Trust another secretariat by its fingerprint.</source>
   <translation>凭指纹信任另一秘书处。</translation>
  </message>
  <message>
   <source>Trust a secretariat's stolen key no longer.</source>
   <translation>不再信任秘书处被盗的密钥。</translation>
  </message>
  <message>
   <source>The key's fingerprint.</source>
   <translation>密钥的指纹。</translation>
  </message>
  <message>
   <source>Take a desk's certificate back.</source>
   <translation>吊销工作站的证书。</translation>
  </message>
  <message>
   <source>The desk's name or fingerprint.</source>
   <translation>工作站的名称或指纹。</translation>
  </message>
  <message>
   <source>Make a new key for this desk, and a request with it.</source>
   <translation>为本工作站生成新密钥及相应申请。</translation>
  </message>
  <message>
   <source>Protect this desk's key by a passphrase.</source>
   <translation>用密码保护本工作站的密钥。</translation>
  </message>
  <message>
   <source>A file that holds it; else LMCDESK_PASSPHRASE, else it is asked for.</source>
   <translation>含密码的文件；默认为 LMCDESK_PASSPHRASE，再无则询问。</translation>
  </message>
  <message>
   <source>Write a bundle for another desk.</source>
   <translation>为另一工作站生成数据包。</translation>
  </message>
  <message>
   <source>The receiving desk's name, id or fingerprint.</source>
   <translation>收件工作站的名称、ID 或指纹。</translation>
  </message>
  <message>
   <source>All that this desk holds.</source>
   <translation>本工作站的全部数据。</translation>
  </message>
  <message>
   <source>From the beginning, whatever the receiving desk said that it has.</source>
   <translation>从头开始，不论收件工作站自述持有什么。</translation>
  </message>
  <message>
   <source>What is about one province alone.</source>
   <translation>仅一个省的内容。</translation>
  </message>
  <message>
   <source>One project alone: its id or code.</source>
   <translation>仅一个项目：其 ID 或编号。</translation>
  </message>
  <message>
   <source>Without files of evidence.</source>
   <translation>不附佐证文件。</translation>
  </message>
  <message>
   <source>Divide it among files of at most so many MB, which may arrive in any order.</source>
   <translation>分为每个最多若干 MB 的文件，可按任意顺序送达。</translation>
  </message>
  <message>
   <source>Only say how large it would be.</source>
   <translation>仅说明大小。</translation>
  </message>
  <message>
   <source>Say what a bundle holds, without taking it over.</source>
   <translation>显示数据包内容而不接收。</translation>
  </message>
  <message>
   <source>Take bundles over, or all those in a folder.</source>
   <translation>接收数据包，或文件夹中的全部数据包。</translation>
  </message>
  <message>
   <source>List the bundles that were not merged and are kept.</source>
   <translation>列出未合并而保留的数据包。</translation>
  </message>
  <message>
   <source>Try them again.</source>
   <translation>重试这些数据包。</translation>
  </message>
  <message>
   <source>Keep one of them no longer.</source>
   <translation>不再保留其中之一。</translation>
  </message>
  <message>
   <source>“{text}” is not a whole number from {first} to {last}</source>
   <translation>“{text}”不是 {first} 至 {last} 的整数</translation>
  </message>
  <message>
   <source>This record is in the bin.</source>
   <translation>此记录在回收站中。</translation>
  </message>
  <message>
   <source>Nothing was given to change. Add FIELD=VALUE.</source>
   <translation>未给出要更改的内容。请加上 FIELD=VALUE。</translation>
  </message>
  <message>
   <source>Made {kind} {id}. Fields filled: {n}.</source>
   <translation>已新建{kind} {id}。已填字段：{n}。</translation>
  </message>
  <message>
   <source>Changed {kind} {id}. Fields changed: {n}.</source>
   <translation>已更改{kind} {id}。已更改字段：{n}。</translation>
  </message>
  <message>
   <source>The code {code} is that of project {id}. Give another code.</source>
   <translation>编号 {code} 已用于项目 {id}。请给出其他编号。</translation>
  </message>
  <message>
   <source>Nothing was found.</source>
   <translation>未找到任何内容。</translation>
  </message>
  <message>
   <source>Give “report project ID OUT.pdf”, or the report's name and OUT.pdf alone.</source>
   <translation>请写“report project ID OUT.pdf”，或只写报告名称和 OUT.pdf。</translation>
  </message>
  <message>
   <source>A report is frozen whole. Leave out “--since”, or print first, then freeze.</source>
   <translation>报告须整份定稿。请去掉“--since”，或先打印再定稿。</translation>
  </message>
  <message>
   <source>Frozen as edition {number} ({id}). Fingerprint of its figures: {fingerprint}.</source>
   <translation>已定稿为第 {number} 版（{id}）。数据指纹：{fingerprint}。</translation>
  </message>
  <message>
   <source>Wrote {file}. Sheets: {n}.</source>
   <translation>已生成 {file}。工作表数：{n}。</translation>
  </message>
  <message>
   <source>Wrote {file}. Pages: {pages}.</source>
   <translation>已生成 {file}。页数：{pages}。</translation>
  </message>
  <message>
   <source>Give “report iati OUT.xml”.</source>
   <translation>请写“report iati OUT.xml”。</translation>
  </message>
  <message>
   <source>IATI activities have no editions. Leave out “--freeze”, “--edition” and “--since”, then try again.</source>
   <translation>IATI 活动没有定稿。请去掉“--freeze”“--edition”和“--since”后重试。</translation>
  </message>
  <message>
   <source>Wrote {file}. Activities: {n}.</source>
   <translation>已生成 {file}。活动数：{n}。</translation>
  </message>
  <message>
   <source>The office is named {ref} in it, which is registered nowhere. Before it is published, write it with the office's registered identifier, as “--org-id LA-GOV-1234”.</source>
   <translation>文件中本单位的标识符为 {ref}，该标识符未在任何地方注册。发布前，请用本单位已注册的机构标识符重新生成文件，例如“--org-id LA-GOV-1234”。</translation>
  </message>
  <message>
   <source>Reports say {name}.</source>
   <translation>报告使用的名称：{name}。</translation>
  </message>
  <message>
   <source>A logo stands at their head.</source>
   <translation>报告首页顶部有徽标。</translation>
  </message>
  <message>
   <source>There is no logo.</source>
   <translation>没有徽标。</translation>
  </message>
  <message>
   <source>There is no edition “{name}” of this report at this desk. There are: {known}.</source>
   <translation>本工作站没有此报告的定稿“{name}”。现有：{known}。</translation>
  </message>
  <message>
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <source>Several editions bear the number {name}. Give the id of one: {ids}.</source>
   <translation>有多版定稿的版次为 {name}。请给出其中一版的 ID：{ids}。</translation>
  </message>
  <message>
   <source>“{name}” is not a project. Give a project's id or code.</source>
   <translation>“{name}”不是项目。请给出项目的 ID 或编号。</translation>
  </message>
  <message>
   <source>Say of which province the report is to be, as “--province LA-LM”.</source>
   <translation>请指明报告针对哪个省，如“--province LA-LM”。</translation>
  </message>
  <message>
   <source>“{code}” is no province that is known. Codes look like LA-LM.</source>
   <translation>“{code}”不是已知的省。代码格式如 LA-LM。</translation>
  </message>
  <message>
   <source>No row of the sheet can be taken over. Nothing was changed. Mend what is told of its rows, then import it again.</source>
   <translation>工作表中没有可导入的行。数据未作更改。请按所列问题修改各行后重新导入。</translation>
  </message>
  <message>
   <source>This was a trial. Nothing was changed.</source>
   <translation>这是试运行。数据未作更改。</translation>
  </message>
  <message>
   <source>The sheet is taken over. “lmcdesk undo {receipt}” takes it back.</source>
   <translation>工作表已导入。“lmcdesk undo {receipt}”可将其撤销。</translation>
  </message>
  <message>
   <source>“{about}” is nothing that a sheet is asked about. There are: {known}.</source>
   <translation>“{about}”不是针对工作表的提问。现有：{known}。</translation>
  </message>
  <message>
   <source>“{file}” is no mapping. It must be a JSON object of headings and fields.</source>
   <translation>“{file}”不是映射文件。须为由标题和字段组成的 JSON 对象。</translation>
  </message>
  <message>
   <source>  Row {row}: {text}</source>
   <translation>  第 {row} 行：{text}</translation>
  </message>
  <message>
   <source>Sheet “{sheet}”. New: {new}. Changed: {update}. Same: {same}. In conflict: {conflict}. Blocked: {blocked}.</source>
   <translation>工作表“{sheet}”。新增：{new}。更改：{update}。相同：{same}。有冲突：{conflict}。不能导入：{blocked}。</translation>
  </message>
  <message>
   <source>  Budgets in {currency}: {amount}.</source>
   <translation>  {currency} 预算：{amount}。</translation>
  </message>
  <message>
   <source>  Budgets without a currency: {amount}.</source>
   <translation>  无币种的预算：{amount}。</translation>
  </message>
  <message>
   <source>  Other sheets hold such lists too; say --sheet to take one over: {sheets}.</source>
   <translation>  其他工作表也含有此类列表；如要导入，请用 --sheet 指定：{sheets}。</translation>
  </message>
  <message>
   <source>  Headings that name no field: {headings}.</source>
   <translation>  不对应任何字段的标题：{headings}。</translation>
  </message>
  <message>
   <source>  {question} Rows: {n}. Say --answer {about}={choices}.</source>
   <translation>  {question}行数：{n}。请写 --answer {about}={choices}。</translation>
  </message>
  <message>
   <source>Wrote {file}. Rows: {n}.</source>
   <translation>已生成 {file}。行数：{n}。</translation>
  </message>
  <message>
   <source>Wrote {file}.</source>
   <translation>已生成 {file}。</translation>
  </message>
  <message>
   <source>The work was done, but what it tells could not be written ({reason}).</source>
   <translation>操作已完成，但其输出未能写出（{reason}）。</translation>
  </message>
  <message>
   <source>Wrote {file}. Send it to the secretariat, and read this fingerprint to them: {f}</source>
   <translation>已生成 {file}。请发送给秘书处，并向其宣读此指纹：{f}</translation>
  </message>
  <message>
   <source>“{path}” is the request itself. Nothing was changed. Choose another name.</source>
   <translation>“{path}”就是申请本身。数据未作更改。请选择其他名称。</translation>
  </message>
  <message>
   <source>Enrolled {desk} as {role}, {places}. Its fingerprint is {f}. Send {file} back to it.</source>
   <translation>已登记{desk}为{role}，{places}。其指纹为 {f}。请将 {file} 发回。</translation>
  </message>
  <message>
   <source>{desk} is the same desk as before with a new key, whose fingerprint is {f}. Send {file} back to it.</source>
   <translation>{desk}是原来的工作站启用了新密钥，其指纹为 {f}。请将 {file} 发回。</translation>
  </message>
  <message>
   <source>Another desk is called “{desk}”, too, with the fingerprint {f}. Lists tell the two apart by their fingerprints.</source>
   <translation>另一工作站也名为“{desk}”，指纹为 {f}。列表中以指纹区分两者。</translation>
  </message>
  <message>
   <source>This desk is enrolled by {secretariat}, whose fingerprint is {f}.</source>
   <translation>本工作站由{secretariat}登记，其指纹为 {f}。</translation>
  </message>
  <message>
   <source>This desk trusts {secretariat} from now on.</source>
   <translation>本工作站现已信任{secretariat}。</translation>
  </message>
  <message>
   <source>Nothing that is signed with this key of {secretariat} counts at this desk any longer. Other desks must be told to do the same.</source>
   <translation>以{secretariat}的这一密钥签名的内容在本工作站不再有效。须通知其他工作站同样处理。</translation>
  </message>
  <message>
   <source>The certificate of {desk} is revoked. The next bundles tell the other desks.</source>
   <translation>{desk}的证书已吊销。后续数据包会告知其他工作站。</translation>
  </message>
  <message>
   <source>This secretariat has a new key, whose fingerprint is {f}. The next bundles tell the other desks. {file} is for secretariats that do not know it yet.</source>
   <translation>本秘书处已启用新密钥，其指纹为 {f}。后续数据包会告知其他工作站。{file} 供尚不知情的秘书处使用。</translation>
  </message>
  <message>
   <source>Made a new key, which is used once the secretariat has answered. Send {file} there, and read this fingerprint to them: {f}</source>
   <translation>已生成新密钥，秘书处答复后启用。请将 {file} 发送给秘书处，并向其宣读此指纹：{f}</translation>
  </message>
  <message>
   <source>This desk's key is protected by the passphrase from now on. Whoever forgets it must have the desk enrolled anew.</source>
   <translation>本工作站的密钥现已受密码保护。忘记密码的，须重新登记工作站。</translation>
  </message>
  <message>
   <source>This desk's key lies open in its folder from now on.</source>
   <translation>本工作站的密钥现已不加保护地存放在其文件夹中。</translation>
  </message>
  <message>
   <source>“{path}” is not a text in UTF-8. Nothing was changed. Choose another file.</source>
   <translation>“{path}”不是 UTF-8 文本。数据未作更改。请选择其他文件。</translation>
  </message>
  <message>
   <source>New passphrase (empty for none): </source>
   <translation>新密码（不设则留空）: </translation>
  </message>
  <message>
   <source>The same again: </source>
   <translation>再次输入: </translation>
  </message>
  <message>
   <source>No passphrase was given. Nothing was changed. Type it, or name a file with --from.</source>
   <translation>未给出密码。数据未作更改。请输入密码，或用 --from 指定文件。</translation>
  </message>
  <message>
   <source>The two passphrases differ. Nothing was changed. Try again.</source>
   <translation>两次输入的密码不同。数据未作更改。请重试。</translation>
  </message>
  <message>
   <source>There is no screen here to open the window on. “lmcdesk --help” lists the commands.</source>
   <translation>此处没有可打开窗口的屏幕。“lmcdesk --help”列出全部命令。</translation>
  </message>
  <message>
   <source>The window needs libraries of the system that are not here ({fault}). The README names the line that installs them; every other command works without.</source>
   <translation>窗口所需的系统库缺失（{fault}）。README 中有安装命令；其他命令均可正常使用。</translation>
  </message>
 </context>
 <context>
  <name>Comments</name>
  <message>
   <source>Comment</source>
   <translation>意见</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>意见</translation>
  </message>
  <message>
   <source>Nobody has commented on this project.</source>
   <translation>此项目尚无意见。</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>已回复</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>提问</translation>
  </message>
 </context>
 <context>
  <name>Conflict</name>
  <message>
   <source>There is no open conflict {number}. “lmcdesk conflicts” lists those that wait for a decision.</source>
   <translation>没有未决的冲突 {number}。“lmcdesk conflicts”列出待决定的冲突。</translation>
  </message>
  <message>
   <source>Another entry has come since this was shown, so nothing was decided. Look at all of them, then decide again.</source>
   <translation>显示之后又有其他内容到达，因此未作决定。请查看全部内容后重新决定。</translation>
  </message>
  <message>
   <source>Conflict {number} has no single side “{take}”. Its sides were written at: {desks}. Give the value itself.</source>
   <translation>冲突 {number} 中，“{take}”不对应唯一的一方。各方的填写工作站：{desks}。请直接给出值。</translation>
  </message>
 </context>
 <context>
  <name>Conflicts</name>
  <message>
   <source>A manager's desk changes nothing. The province or the secretariat decides.</source>
   <translation>主管领导的工作站不作任何更改。由省或秘书处决定。</translation>
  </message>
  <message>
   <source>Why you decide so</source>
   <translation>决定理由</translation>
  </message>
  <message>
   <source>Open the project</source>
   <translation>打开项目</translation>
  </message>
  <message>
   <source>The reason goes along. The other entry stays in the history, and a decision can be changed.</source>
   <translation>理由将一并发送。另一内容保留在历史记录中，决定可以更改。</translation>
  </message>
  <message>
   <source>The project is in the bin.</source>
   <translation>项目在回收站中。</translation>
  </message>
  <message>
   <source>Take all of {desk}</source>
   <translation>全部采用{desk}的内容</translation>
  </message>
  <message>
   <source>Write another…</source>
   <translation>填写其他内容…</translation>
  </message>
  <message>
   <source>shown until decided</source>
   <translation>决定前暂时显示</translation>
  </message>
  <message>
   <source>There is nothing else to choose from at this desk.</source>
   <translation>本工作站没有其他内容可选。</translation>
  </message>
  <message>
   <source>Decide for this</source>
   <translation>采用此项</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Put it in the bin</source>
   <translation>移入回收站</translation>
  </message>
  <message>
   <source>Keep the record</source>
   <translation>保留记录</translation>
  </message>
  <message>
   <source>Take this entry</source>
   <translation>采用此内容</translation>
  </message>
  <message>
   <source>Take the entry of {desk}</source>
   <translation>采用{desk}的内容</translation>
  </message>
  <message>
   <source>the newest</source>
   <translation>最新</translation>
  </message>
  <message>
   <source>One desk worked on what belongs to the project, another put it in the bin</source>
   <translation>一个工作站处理了项目所属内容，另一个将项目移入了回收站</translation>
  </message>
  <message>
   <source>One desk edited the record, another put it in the bin</source>
   <translation>一个工作站编辑了该记录，另一个将其移入了回收站</translation>
  </message>
  <message>
   <source>before: {value}</source>
   <translation>原为：{value}</translation>
  </message>
  <message>
   <source>All provinces</source>
   <translation>所有省</translation>
  </message>
  <message>
   <source>All projects</source>
   <translation>所有项目</translation>
  </message>
  <message>
   <source>Any day</source>
   <translation>任意日期</translation>
  </message>
  <message>
   <source>Since yesterday</source>
   <translation>昨天以来</translation>
  </message>
  <message>
   <source>In the last 7 days</source>
   <translation>最近 7 天</translation>
  </message>
  <message>
   <source>In the last 30 days</source>
   <translation>最近 30 天</translation>
  </message>
  <message>
   <source>Older than 30 days</source>
   <translation>30 天以前</translation>
  </message>
  <message>
   <source>Any severity</source>
   <translation>所有等级</translation>
  </message>
  <message>
   <source>High: money, dates, stage, deletion</source>
   <translation>高：金额、日期、阶段、删除</translation>
  </message>
  <message>
   <source>Medium: figures and codes</source>
   <translation>中：数字和选项</translation>
  </message>
  <message>
   <source>Low: texts and names</source>
   <translation>低：文字和名称</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>省</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>Day of the latest entry</source>
   <translation>最新内容日期</translation>
  </message>
  <message>
   <source>Severity</source>
   <translation>重要程度</translation>
  </message>
  <message>
   <source>Take this desk's entries: {n} of {all}</source>
   <translation>采用本工作站的内容：{n}/{all}</translation>
  </message>
  <message>
   <source>Take the other desks' entries: {n} of {all}</source>
   <translation>采用其他工作站的内容：{n}/{all}</translation>
  </message>
  <message>
   <source>Take the newest entries: {n} of {all}</source>
   <translation>采用最新内容：{n}/{all}</translation>
  </message>
  <message>
   <source>What is not decided by this stays on the list. The entries not taken stay in the history, and a decision can be changed.</source>
   <translation>未就此决定的仍留在列表中。未采用的内容保留在历史记录中，决定可以更改。</translation>
  </message>
  <message>
   <source>No marked field has just one such entry.</source>
   <translation>所标记的字段均没有唯一的此类内容可采用。</translation>
  </message>
  <message>
   <source>Records marked: {n}</source>
   <translation>已标记记录：{n}</translation>
  </message>
  <message>
   <source>{names} and {n} more</source>
   <translation>{names}等，另有 {n} 项</translation>
  </message>
  <message>
   <source>Nothing waits for a decision. When a bundle brings an entry that was made unaware of one here, both stand here side by side.</source>
   <translation>没有待决定的内容。如数据包带来的内容是在不知本站内容的情况下填写的，两者将在此并列显示。</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>记录</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>等待自</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>待决定</translation>
  </message>
  <message>
   <source>Filter by project, record or desk</source>
   <translation>按项目、记录或工作站筛选</translation>
  </message>
  <message>
   <source>Mark all</source>
   <translation>全部标记</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>上一个</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>下一个</translation>
  </message>
  <message>
   <source>Two desks wrote the same field, neither having seen the other's entry.</source>
   <translation>两个工作站在互不知情的情况下填写了同一字段。</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>数据交换</translation>
  </message>
  <message>
   <source>All records</source>
   <translation>所有记录</translation>
  </message>
  <message>
   <source>One record</source>
   <translation>单条记录</translation>
  </message>
  <message>
   <source>What you wrote about “{record}” is kept. Nothing is decided by it yet.</source>
   <translation>您就“{record}”填写的内容已暂存，尚未作出决定。</translation>
  </message>
  <message>
   <source>No record that waits is among what is chosen above.</source>
   <translation>上述所选范围内没有待决定的记录。</translation>
  </message>
  <message>
   <source>No record that waits holds these words.</source>
   <translation>没有包含这些文字的待决定记录。</translation>
  </message>
  <message>
   <source>No record waits.</source>
   <translation>没有待决定的记录。</translation>
  </message>
  <message>
   <source>There are not two records to mark.</source>
   <translation>可标记的记录不足两条。</translation>
  </message>
  <message>
   <source>No other record waits.</source>
   <translation>没有其他待决定的记录。</translation>
  </message>
  <message>
   <source>Decided: {n} fields. The next bundles tell others.</source>
   <translation>已决定：{n} 个字段。后续数据包会告知其他工作站。</translation>
  </message>
  <message>
   <source>Deciding</source>
   <translation>正在作出决定</translation>
  </message>
  <message>
   <source>To decide: {fields}, in records: {records}</source>
   <translation>待决定：{fields}，涉及记录：{records}</translation>
  </message>
  <message>
   <source>Record {at} of {of}</source>
   <translation>第 {at} 条记录，共 {of} 条</translation>
  </message>
  <message>
   <source>Decided: {fields} of “{record}”. The next bundles tell others.</source>
   <translation>已决定：“{record}”的{fields}。后续数据包会告知其他工作站。</translation>
  </message>
  <message>
   <source>Decided: “{record}” is in the bin. The next bundles tell others.</source>
   <translation>已决定：“{record}”移入回收站。后续数据包会告知其他工作站。</translation>
  </message>
  <message>
   <source>Decided: “{record}” stays. The next bundles tell others.</source>
   <translation>已决定：保留“{record}”。后续数据包会告知其他工作站。</translation>
  </message>
  <message>
   <source>Decided: {field} of “{record}” is {value}. The next bundles tell others.</source>
   <translation>已决定：“{record}”的{field}为 {value}。后续数据包会告知其他工作站。</translation>
  </message>
  <message>
   <source>It is in the bin</source>
   <translation>已在回收站中</translation>
  </message>
  <message>
   <source>What belongs to it was edited</source>
   <translation>其所属内容已被编辑</translation>
  </message>
  <message>
   <source>It was edited</source>
   <translation>已被编辑</translation>
  </message>
  <message>
   <source>Edited, or in the bin</source>
   <translation>被编辑，或在回收站中</translation>
  </message>
  <message>
   <source>{field}: {value}</source>
   <translation>{field}：{value}</translation>
  </message>
  <message>
   <source>{kind} “{name}”</source>
   <translation>{kind}“{name}”</translation>
  </message>
  <message>
   <source>Written meanwhile: {records}</source>
   <translation>其间已填写：{records}</translation>
  </message>
  <message>
   <source>Written meanwhile: {records}, and more: {n}</source>
   <translation>其间已填写：{records}，另有：{n}</translation>
  </message>
  <message>
   <source>The project then stands at {percent}.</source>
   <translation>采用后，项目进度为 {percent}。</translation>
  </message>
  <message>
   <source>On the adopted date.</source>
   <translation>与原定日期一致。</translation>
  </message>
  <message>
   <source>Days after the adopted date: {n}.</source>
   <translation>晚于原定日期的天数：{n}。</translation>
  </message>
  <message>
   <source>Days before the adopted date: {n}.</source>
   <translation>早于原定日期的天数：{n}。</translation>
  </message>
 </context>
 <context>
  <name>Crash</name>
  <message>
   <source>Report</source>
   <translation>错误报告</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>复制错误报告</translation>
  </message>
  <message>
   <source>The program made a mistake. What was saved before is safe; what you were doing just now may have to be done again. Send this report to those who look after the program, so that it can be mended.</source>
   <translation>程序出错。此前保存的内容是安全的；刚才的操作可能需要重做。请将此报告发送给程序维护人员，以便修复。</translation>
  </message>
  <message>
   <source>Something went wrong in the program</source>
   <translation>程序出现问题</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Close the program</source>
   <translation>关闭程序</translation>
  </message>
 </context>
 <context>
  <name>Date</name>
  <message>
   <source>{day} {month} {year}</source>
   <translation>{year}年{month}{day}日</translation>
  </message>
 </context>
 <context>
  <name>DelayReason</name>
  <message>
   <source>Funds came late</source>
   <translation>资金到位迟</translation>
  </message>
  <message>
   <source>Procurement</source>
   <translation>采购招标</translation>
  </message>
  <message>
   <source>Land or resettlement</source>
   <translation>征地或搬迁</translation>
  </message>
  <message>
   <source>Permit or approval</source>
   <translation>许可或审批</translation>
  </message>
  <message>
   <source>Weather</source>
   <translation>天气</translation>
  </message>
  <message>
   <source>Flood or storm</source>
   <translation>洪水或风暴</translation>
  </message>
  <message>
   <source>Epidemic</source>
   <translation>疫情</translation>
  </message>
  <message>
   <source>Staff</source>
   <translation>人员</translation>
  </message>
  <message>
   <source>Partner or contractor</source>
   <translation>合作方或承包商</translation>
  </message>
  <message>
   <source>Change of design</source>
   <translation>设计变更</translation>
  </message>
  <message>
   <source>Security</source>
   <translation>安全形势</translation>
  </message>
  <message>
   <source>Another reason</source>
   <translation>其他原因</translation>
  </message>
 </context>
 <context>
  <name>Desk</name>
  <message>
   <source>The name of a desk has at most {most} characters, and this one has {count}. Nothing was made. Give a shorter one.</source>
   <translation>工作站名称最多 {most} 个字符，此名称有 {count} 个。未创建任何内容。请使用较短的名称。</translation>
  </message>
  <message>
   <source>The name of the desk holds control characters or characters that turn the direction of text. Nothing was made. Type it anew without them.</source>
   <translation>工作站名称含有控制字符或改变文字方向的字符。未创建任何内容。请去掉这些字符后重新输入。</translation>
  </message>
  <message>
   <source>This desk came from another computer and goes on under a new identity.</source>
   <translation>本工作站来自另一台电脑，现以新身份继续工作。</translation>
  </message>
  <message>
   <source>An older state of this desk came back, so it goes on under a new identity.</source>
   <translation>本工作站被还原到较早的状态，现以新身份继续工作。</translation>
  </message>
  <message>
   <source>This desk is a copy of another one and goes on under a new identity.</source>
   <translation>本工作站是另一工作站的副本，现以新身份继续工作。</translation>
  </message>
  <message>
   <source>Another desk already knew later work of this one, so it goes on under a new identity.</source>
   <translation>另一工作站已有本站后来的数据，因此本站现以新身份继续工作。</translation>
  </message>
  <message>
   <source>Another computer worked under the name of this one, so it goes on under a new identity.</source>
   <translation>另一台电脑曾以本站名义工作，因此本站现以新身份继续工作。</translation>
  </message>
 </context>
 <context>
  <name>Dialog</name>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
 </context>
 <context>
  <name>Edition</name>
  <message>
   <source>There is no edition {id} at this desk.</source>
   <translation>本工作站没有定稿 {id}。</translation>
  </message>
  <message>
   <source>The figures of edition {number} have not come to this desk yet. Nothing was written. This desk's next bundles ask for them.</source>
   <translation>第 {number} 版定稿的数据尚未传到本工作站。未写入任何内容。本工作站的后续数据包会索取这些数据。</translation>
  </message>
  <message>
   <source>The figures of edition {number} are damaged on this disk. Nothing was written. Restore a backup, or ask another desk that has the edition for its pages.</source>
   <translation>第 {number} 版定稿的数据在本机磁盘上已损坏。未写入任何内容。请用备份还原，或向持有该定稿的其他工作站索取报告页面。</translation>
  </message>
  <message>
   <source>The file that edition {number} names holds the figures of another report. Nothing was written. Ask the desk that froze it for its pages.</source>
   <translation>第 {number} 版定稿所指的文件中是另一份报告的数据。未写入任何内容。请向制作该定稿的工作站索取其报告页面。</translation>
  </message>
  <message>
   <source>The figures of edition {number} are of another version of LMC Desk. Nothing was written. Install the newer version, then print it.</source>
   <translation>第 {number} 版定稿的数据由其他版本的 LMC Desk 生成。未写入任何内容。请安装更新版本后再打印。</translation>
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <source>The desk is damaged, as the check of its backup shows. Nothing was changed. Restore the desk from an earlier backup.</source>
   <translation>备份检查表明工作站已损坏。数据未作更改。请用更早的备份还原工作站。</translation>
  </message>
  <message>
   <source>There is no desk in “{folder}”. Make one first with “lmcdesk new”, or choose another folder.</source>
   <translation>“{folder}”中没有工作站。请先用“lmcdesk new”创建，或选择其他文件夹。</translation>
  </message>
  <message>
   <source>The desk in “{folder}” was never finished. Make it again with “lmcdesk new”.</source>
   <translation>“{folder}”中的工作站未创建完成。请用“lmcdesk new”重新创建。</translation>
  </message>
  <message>
   <source>There is already a desk in “{folder}”. Open it, or choose another folder.</source>
   <translation>“{folder}”中已有工作站。请打开它，或选择其他文件夹。</translation>
  </message>
  <message>
   <source>This is a manager's desk: it reads and prints, and takes bundles over, but changes nothing. Ask the province or the secretariat to make the change.</source>
   <translation>这是主管领导的工作站：可阅读、打印和接收数据包，但不作任何更改。如需更改，请联系省或秘书处。</translation>
  </message>
  <message>
   <source>This record is in the bin, so nothing was changed. Take it out of the bin first, then change it.</source>
   <translation>此记录在回收站中，因此数据未作更改。请先将其移出回收站，再作更改。</translation>
  </message>
  <message>
   <source>There is no record {id} at this desk.</source>
   <translation>本工作站没有记录 {id}。</translation>
  </message>
  <message>
   <source>The project cannot go to another province or by itself to another desk while entries in it wait for a decision. Decide them first.</source>
   <translation>项目中尚有待决定的内容，不能转到另一省，也不能单独转到另一工作站。请先作出决定。</translation>
  </message>
  <message>
   <source>There is no kind of record “{kind}”. There are: {kinds}.</source>
   <translation>没有“{kind}”这类记录。现有：{kinds}。</translation>
  </message>
  <message>
   <source>There is no field “{field}” in {kind}. There are: {fields}.</source>
   <translation>{kind}没有字段“{field}”。现有：{fields}。</translation>
  </message>
  <message>
   <source>“{path}” is a database of another program, not a desk. Choose the folder of a desk.</source>
   <translation>“{path}”是其他程序的数据库，不是工作站。请选择工作站的文件夹。</translation>
  </message>
  <message>
   <source>The desk in “{path}” was written by a newer version of LMC Desk (its format is {theirs}, this version knows {ours}). Nothing was changed. Install the newer version, then open the desk again.</source>
   <translation>“{path}”中的工作站由更新版本的 LMC Desk 写入（其格式为 {theirs}，本版本支持 {ours}）。数据未作更改。请安装更新版本后再打开工作站。</translation>
  </message>
  <message>
   <source>“{file}” is the desk itself. Choose another name for its backup.</source>
   <translation>“{file}”就是工作站本身。请为备份另取名称。</translation>
  </message>
  <message>
   <source>“{file}” is the second part of a backup, and the first, “{base}”, does not lie beside it. Nothing was changed. Put both into one folder, or choose another backup.</source>
   <translation>“{file}”是备份的第二部分，而第一部分“{base}”不在同一位置。数据未作更改。请将两者放入同一文件夹，或选择其他备份。</translation>
  </message>
  <message>
   <source>The backup “{file}” was written by a newer version of LMC Desk. Nothing was changed. Install the newer version, then restore it.</source>
   <translation>备份“{file}”由更新版本的 LMC Desk 写入。数据未作更改。请安装更新版本后再还原。</translation>
  </message>
  <message>
   <source>“{file}” is damaged or is no backup of a desk. Nothing was changed. Choose another backup.</source>
   <translation>“{file}”已损坏或不是工作站的备份。数据未作更改。请选择其他备份。</translation>
  </message>
  <message>
   <source>There is no “{path}”, or its folder is missing. Nothing was changed. Check the name, then try again.</source>
   <translation>“{path}”不存在，或其文件夹不存在。数据未作更改。请检查名称后重试。</translation>
  </message>
  <message>
   <source>“{path}” could not be read or written ({reason}). Nothing was changed. Check that the disk has room and that the folder may be written, then try again.</source>
   <translation>“{path}”无法读取或写入（{reason}）。数据未作更改。请检查磁盘空间和文件夹的写入权限后重试。</translation>
  </message>
  <message>
   <source>“{path}” is damaged or is no desk. Nothing was changed. Restore the desk from its last backup.</source>
   <translation>“{path}”已损坏或不是工作站。数据未作更改。请用最近的备份还原工作站。</translation>
  </message>
  <message>
   <source>The desk in “{path}” is being written by another window or program. Nothing was changed. Wait until it has finished, or close it, then try again.</source>
   <translation>“{path}”中的工作站正由另一窗口或程序写入。数据未作更改。请等待其完成或将其关闭后重试。</translation>
  </message>
  <message>
   <source>The disk that holds “{path}” is full. Nothing was changed. Make room on it, then try again.</source>
   <translation>“{path}”所在磁盘已满。数据未作更改。请腾出空间后重试。</translation>
  </message>
  <message>
   <source>“{path}” cannot be opened for writing. Nothing was changed. Check that its folder exists and may be written and that the disk is sound, then try again.</source>
   <translation>“{path}”无法打开以供写入。数据未作更改。请检查其文件夹是否存在且可写、磁盘是否完好，然后重试。</translation>
  </message>
 </context>
 <context>
  <name>Evidence</name>
  <message>
   <source>“{file}” is empty or is no file. Nothing was changed. Choose another one.</source>
   <translation>“{file}”为空或不是文件。数据未作更改。请选择其他文件。</translation>
  </message>
  <message>
   <source>“{file}” has {size} MB; a desk keeps files of up to {most} MB. Nothing was changed. Choose a smaller one, or a part of it.</source>
   <translation>“{file}”为 {size} MB；工作站保存的文件不超过 {most} MB。数据未作更改。请选择较小的文件，或其中一部分。</translation>
  </message>
  <message>
   <source>The file of evidence is damaged on this disk. Nothing was written. Ask the desk that attached it to attach it anew.</source>
   <translation>佐证文件在本机磁盘上已损坏。未写入任何内容。请联系添加该文件的工作站重新添加。</translation>
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
   <translation>实施中的项目有多少已报送该期报告，以及该期内收到的数据包</translation>
  </message>
  <message>
   <source>By quarter</source>
   <translation>按季度</translation>
  </message>
  <message>
   <source>By month</source>
   <translation>按月</translation>
  </message>
  <message>
   <source>No province has a project or a desk yet. Once bundles came, it stands here who reported.</source>
   <translation>尚无任何省有项目或工作站。收到数据包后，此处显示报送情况。</translation>
  </message>
  <message>
   <source>{month} {year}</source>
   <translation>{year}年{month}</translation>
  </message>
  <message>
   <source>Work known to</source>
   <translatorcomment>日期列：该省工作数据截至的日期。</translatorcomment>
   <translation>数据截至</translation>
  </message>
  <message>
   <source>in implementation: {n}</source>
   <translation>实施中：{n}</translation>
  </message>
  <message>
   <source>bundles: {n}, to {day}</source>
   <translation>数据包：{n}，截至{day}</translation>
  </message>
  <message>
   <source>bundles: {n}, nothing new</source>
   <translation>数据包：{n}，没有新内容</translation>
  </message>
  <message>
   <source>nothing due</source>
   <translation>无须报送</translation>
  </message>
  <message>
   <source>{n} of {all}</source>
   <translation>{n}/{all}</translation>
  </message>
  <message>
   <source>Returned: {n}</source>
   <translation>退回：{n}</translation>
  </message>
  <message>
   <source>No report</source>
   <translation>无报告</translation>
  </message>
  <message>
   <source>Nothing came</source>
   <translation>未收到</translation>
  </message>
  <message>
   <source>What came</source>
   <translation>收到的数据包</translation>
  </message>
  <message>
   <source>To send</source>
   <translation>待发送</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>合并</translation>
  </message>
  <message>
   <source>Set up this desk from it…</source>
   <translation>用它设置本工作站…</translation>
  </message>
  <message>
   <source>Take off the list</source>
   <translation>从列表中移除</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
  <message>
   <source>Keep it no longer…</source>
   <translation>不再保留…</translation>
  </message>
  <message>
   <source>Decide…</source>
   <translation>作出决定…</translation>
  </message>
  <message>
   <source>Take this merge back…</source>
   <translation>撤销此次合并…</translation>
  </message>
  <message>
   <source>Write for this desk…</source>
   <translation>为该工作站生成…</translation>
  </message>
  <message>
   <source>Write all from the beginning…</source>
   <translation>从头重新生成全部…</translation>
  </message>
  <message>
   <source>Write all…</source>
   <translation>生成全部数据…</translation>
  </message>
  <message>
   <source>Enrol this desk…</source>
   <translation>登记该工作站…</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>数据交换</translation>
  </message>
  <message>
   <source>Bundles that came and bundles to send. Nothing is merged without your word.</source>
   <translation>收到的数据包和待发送的数据包。未经您同意，不会合并任何内容。</translation>
  </message>
  <message>
   <source>Write bundle…</source>
   <translation>生成数据包…</translation>
  </message>
  <message>
   <source>Choose files…</source>
   <translation>选择文件…</translation>
  </message>
  <message>
   <source>Drop bundles here, or</source>
   <translation>将数据包拖到此处，或</translation>
  </message>
  <message>
   <source>No bundle has come yet. A bundle is a file that ends in .lmcb, on a stick, in a message or in a shared folder. Drop it here or choose it: you read what is in it before anything is merged.</source>
   <translation>尚未收到数据包。数据包是以 .lmcb 结尾的文件，可能在U盘上、邮件中或共享文件夹里。请将其拖到此处或选择文件：合并之前可先查看其内容。</translation>
  </message>
  <message>
   <source>Bundles</source>
   <translation>数据包</translation>
  </message>
  <message>
   <source>This bundle</source>
   <translation>此数据包</translation>
  </message>
  <message>
   <source>Who has what</source>
   <translatorcomment>“Who has what”意译为“数据持有情况”。</translatorcomment>
   <translation>数据持有情况</translation>
  </message>
  <message>
   <source>Who has reported</source>
   <translation>报送情况</translation>
  </message>
  <message>
   <source>This desk</source>
   <translatorcomment>desk 译为“工作站”，文中简称“本站”；是否易懂请确认（或“工作端”）。</translatorcomment>
   <translation>本工作站</translation>
  </message>
  <message>
   <source>Merge all {n}</source>
   <translation>合并全部 {n} 个</translation>
  </message>
  <message>
   <source>To decide: {n}</source>
   <translation>待决定：{n}</translation>
  </message>
  <message>
   <source>The secretariat must enrol this desk first.</source>
   <translation>须先由秘书处登记本工作站。</translation>
  </message>
  <message>
   <source>Its certificate is revoked.</source>
   <translation>其证书已吊销。</translation>
  </message>
  <message>
   <source>No secretariat that this desk trusts vouches for it.</source>
   <translation>本工作站信任的秘书处均未为其担保。</translation>
  </message>
  <message>
   <source>That desk has everything by its own word.</source>
   <translation>据该工作站自述，其数据已齐全。</translation>
  </message>
  <message>
   <source>Nothing waits for a decision.</source>
   <translation>没有待决定的内容。</translation>
  </message>
  <message>
   <source>A merge is under way.</source>
   <translation>正在合并。</translation>
  </message>
  <message>
   <source>Sets up this desk</source>
   <translation>可用于设置本工作站</translation>
  </message>
  <message>
   <source>Not merged yet</source>
   <translation>尚未合并</translation>
  </message>
  <message>
   <source>Too early</source>
   <translatorcomment>状态栏：“到达过早”是直译；可考虑“须等前一包”或“等待更早的数据包”，但单元格宽度未知。</translatorcomment>
   <translation>到达过早</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>已撤销</translation>
  </message>
  <message>
   <source>Merged before</source>
   <translation>此前已合并</translation>
  </message>
  <message>
   <source>Made here</source>
   <translation>本站生成</translation>
  </message>
  <message>
   <source>Blocked</source>
   <translation>不能合并</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>已损坏</translation>
  </message>
  <message>
   <source>Waits</source>
   <translation>等待中</translation>
  </message>
  <message>
   <source>Merged</source>
   <translation>已合并</translation>
  </message>
  <message>
   <source>{n} MB</source>
   <translation>{n} MB</translation>
  </message>
  <message>
   <source>A new desk, or any</source>
   <translation>新工作站或任意工作站</translation>
  </message>
  <message>
   <source>Starter bundle</source>
   <translation>初始数据包</translation>
  </message>
  <message>
   <source>Nothing taken over</source>
   <translation>未接收任何内容</translation>
  </message>
  <message>
   <source>Nothing new</source>
   <translation>没有新内容</translation>
  </message>
  <message>
   <source>Changes: {n}</source>
   <translation>更改：{n}</translation>
  </message>
  <message>
   <source>all that this desk holds</source>
   <translation>本工作站的全部数据</translation>
  </message>
  <message>
   <source>its certificate is revoked</source>
   <translation>其证书已吊销</translation>
  </message>
  <message>
   <source>no secretariat vouches for it</source>
   <translation>没有秘书处为其担保</translation>
  </message>
  <message>
   <source>{role}, told what it has</source>
   <translation>{role}，已告知其持有的数据</translation>
  </message>
  <message>
   <source>{role}, nothing heard of it yet</source>
   <translation>{role}，尚无其消息</translation>
  </message>
  <message>
   <source>is sent nothing</source>
   <translation>不向其发送</translation>
  </message>
  <message>
   <source>has all of it</source>
   <translation>已齐全</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation>尚无</translation>
  </message>
  <message>
   <source>Files of evidence: {n}</source>
   <translation>佐证文件：{n}</translation>
  </message>
  <message>
   <source>made since {day}</source>
   <translation>{day}起的更改</translation>
  </message>
  <message>
   <source>From</source>
   <translation>发件方</translation>
  </message>
  <message>
   <source>Content</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>To</source>
   <translation>收件方</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>其他工作站</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Send it to your secretariat, then open the answer that comes back.</source>
   <translation>已生成“{file}”。请发送给秘书处，然后打开收到的答复。</translation>
  </message>
  <message>
   <source>Write a request</source>
   <translation>生成申请</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Send it to the other secretariat, and read your fingerprint to it by telephone.</source>
   <translation>已生成“{file}”。请发送给对方秘书处，并通过电话向其宣读本站指纹。</translation>
  </message>
  <message>
   <source>Write this secretariat's file</source>
   <translation>生成本秘书处的文件</translation>
  </message>
  <message>
   <source>Open what the secretariat sent back</source>
   <translation>打开秘书处发回的文件</translation>
  </message>
  <message>
   <source>Set up this desk from the bundle of {name}?</source>
   <translation>用{name}的数据包设置本工作站？</translation>
  </message>
  <message>
   <source>From then on this desk believes that secretariat and all desks that it enrols, and what is in the bundle stands here. Have its fingerprint read to you by telephone, and compare it first:
{fingerprint}</source>
   <translation>此后，本工作站将信任该秘书处及其登记的所有工作站，数据包中的内容将保存在本站。请先让对方通过电话宣读指纹并核对：
{fingerprint}</translation>
  </message>
  <message>
   <source>Set up the desk</source>
   <translation>设置工作站</translation>
  </message>
  <message>
   <source>Setting up this desk</source>
   <translation>正在设置本工作站</translation>
  </message>
  <message>
   <source>Do so when somebody may have copied this desk's key. It has another fingerprint from then on. The next bundles tell the desks that trust this secretariat; for others there is the file that is written now. What was enrolled and signed before stays good. A new key cannot be taken back.</source>
   <translation>仅当本工作站的密钥可能已被他人复制时才这样做。此后本站的指纹将改变。后续数据包会告知信任本秘书处的各工作站；其他工作站使用此次生成的文件。此前登记和签名的内容仍然有效。生成新密钥的操作不能撤销。</translation>
  </message>
  <message>
   <source>This secretariat has a new key. The next bundles tell the other desks. “{file}” is for secretariats that do not know it yet.</source>
   <translation>本秘书处已启用新密钥。后续数据包会告知其他工作站。“{file}”供尚不知情的秘书处使用。</translation>
  </message>
  <message>
   <source>Do so before the certificate ends, or when somebody may have copied this desk's key. The file that is written now goes to the secretariat, which enrols the new key. Until you open its answer here, this desk signs with the old key as before. A new key cannot be taken back.</source>
   <translation>请在证书到期前，或本工作站的密钥可能已被他人复制时这样做。此次生成的文件应发送给秘书处，由其登记新密钥。在本站打开答复之前，仍使用旧密钥签名。生成新密钥的操作不能撤销。</translation>
  </message>
  <message>
   <source>Made a new key. Send “{file}” to your secretariat, read the fingerprint to it by telephone, and open what it sends back.</source>
   <translation>已生成新密钥。请将“{file}”发送给秘书处，通过电话宣读指纹，然后打开其发回的文件。</translation>
  </message>
  <message>
   <source>Make a new key for this desk?</source>
   <translation>为本工作站生成新密钥？</translation>
  </message>
  <message>
   <source>Make a new key…</source>
   <translation>生成新密钥…</translation>
  </message>
  <message>
   <source>Write the file for the new key</source>
   <translation>生成新密钥文件</translation>
  </message>
  <message>
   <source>This desk is enrolled by {name}. Its fingerprint is {f}.</source>
   <translation>本工作站由{name}登记，其指纹为 {f}。</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>申请</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>答复</translation>
  </message>
  <message>
   <source>Starter bundles</source>
   <translation>初始数据包</translation>
  </message>
  <message>
   <source>Answers and starter bundles</source>
   <translation>答复和初始数据包</translation>
  </message>
  <message>
   <source>Files of secretariats</source>
   <translation>秘书处文件</translation>
  </message>
  <message>
   <source>Give the passphrase…</source>
   <translation>输入密码…</translation>
  </message>
  <message>
   <source>Stop watching</source>
   <translation>停止监视</translation>
  </message>
  <message>
   <source>Choose the folder that bundles come to</source>
   <translation>选择接收数据包的文件夹</translation>
  </message>
  <message>
   <source>Another folder…</source>
   <translation>其他文件夹…</translation>
  </message>
  <message>
   <source>Watch a folder…</source>
   <translation>监视文件夹…</translation>
  </message>
  <message>
   <source>No folder is watched for bundles.</source>
   <translation>没有监视任何接收数据包的文件夹。</translation>
  </message>
  <message>
   <source>The watched folder is not there now: {folder}</source>
   <translation>监视的文件夹目前不存在：{folder}</translation>
  </message>
  <message>
   <source>To read the bundles in it, this desk's passphrase is needed  ·  {folder}</source>
   <translation>读取其中的数据包需要本工作站的密码  ·  {folder}</translation>
  </message>
  <message>
   <source>New in the watched folder: {n}  ·  {folder}</source>
   <translation>监视文件夹中的新数据包：{n}  ·  {folder}</translation>
  </message>
  <message>
   <source>Sent nothing</source>
   <translation>不发送</translation>
  </message>
  <message>
   <source>Never told</source>
   <translation>未告知</translation>
  </message>
  <message>
   <source>Lacks {n}</source>
   <translation>缺 {n}</translation>
  </message>
  <message>
   <source>Has all</source>
   <translation>已齐全</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>未知</translation>
  </message>
  <message>
   <source>{n} not here</source>
   <translation>{n} 未到本站</translation>
  </message>
  <message>
   <source>All is here</source>
   <translation>本站已齐全</translation>
  </message>
  <message>
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <source>Bundles: {n}</source>
   <translation>数据包：{n}</translation>
  </message>
  <message>
   <source>Desk</source>
   <translation>工作站</translation>
  </message>
  <message>
   <source>Has of ours</source>
   <translation>对方已有本站的</translation>
  </message>
  <message>
   <source>We have of its</source>
   <translation>本站已有对方的</translation>
  </message>
  <message>
   <source>Last came</source>
   <translation>最近收到</translation>
  </message>
  <message>
   <source>Last sent</source>
   <translation>最近发送</translation>
  </message>
  <message>
   <source>Written at, about</source>
   <translatorcomment>列标题：录入的工作站，及内容所属地（省或国家）。</translatorcomment>
   <translation>录入站、所属地</translation>
  </message>
  <message>
   <source>There</source>
   <translation>对方</translation>
  </message>
  <message>
   <source>Here</source>
   <translation>本站</translation>
  </message>
  <message>
   <source>Changes there and here</source>
   <translation>双方的更改</translation>
  </message>
  <message>
   <source>No other desk is known yet. Each bundle tells what its sender has; the first one that is merged stands here.</source>
   <translation>尚不知道其他工作站。每个数据包都会说明发件方持有哪些数据；首个数据包合并后将显示在此处。</translation>
  </message>
  <message>
   <source>Desks</source>
   <translation>全部工作站</translation>
  </message>
  <message>
   <source>One desk</source>
   <translation>单个工作站</translation>
  </message>
  <message>
   <source>By each desk's own word, as its last bundle told it.</source>
   <translation>依据各工作站最近一个数据包的自述。</translation>
  </message>
  <message>
   <source>Here stands what a desk knows of each desk's work, and what is known of it here.</source>
   <translation>此处显示某一工作站对各站数据的掌握情况，以及本站的掌握情况。</translation>
  </message>
  <message>
   <source>This desk never told what it has: no bundle of it was merged here yet.</source>
   <translation>该工作站从未告知其持有的数据：本站尚未合并过它的数据包。</translation>
  </message>
  <message>
   <source>Changes known at {desk} and here</source>
   <translation>{desk}与本站所知的更改</translation>
  </message>
  <message>
   <source>It enrols the desks of the country: open a desk's request, send the answer back.</source>
   <translation>本站负责登记本国的工作站：打开工作站的申请，再发回答复。</translation>
  </message>
  <message>
   <source>Fingerprint, to read aloud</source>
   <translatorcomment>fingerprint 译为“指纹”，可能被误解为人的指纹；可考虑“密钥指纹”或“核对码”。</translatorcomment>
   <translation>指纹（供电话宣读）</translation>
  </message>
  <message>
   <source>Write request…</source>
   <translation>生成申请…</translation>
  </message>
  <message>
   <source>Open answer…</source>
   <translation>打开答复…</translation>
  </message>
  <message>
   <source>Write own file…</source>
   <translation>生成本站文件…</translation>
  </message>
  <message>
   <source>With its own file another country's secretariat comes to trust this one.</source>
   <translation>凭本站的文件，其他国家的秘书处即可信任本秘书处。</translation>
  </message>
  <message>
   <source>Set a passphrase…</source>
   <translation>设置密码…</translation>
  </message>
  <message>
   <source>Change it…</source>
   <translation>更改密码…</translation>
  </message>
  <message>
   <source>Take it off…</source>
   <translation>取消密码…</translation>
  </message>
  <message>
   <source>Its key</source>
   <translation>本站密钥</translation>
  </message>
  <message>
   <source>Other desks of the country take its bundles over.</source>
   <translation>本国其他工作站接收其数据包。</translation>
  </message>
  <message>
   <source>It vouches for itself</source>
   <translation>由本站自行担保</translation>
  </message>
  <message>
   <source>Not enrolled yet</source>
   <translation>尚未登记</translation>
  </message>
  <message>
   <source>Bundles of this desk are taken over once the secretariat has enrolled it: write a request, send it there, and open the answer that comes back.</source>
   <translation>秘书处登记本工作站后，其数据包才会被接收：请生成申请并发送给秘书处，再打开收到的答复。</translation>
  </message>
  <message>
   <source>Revoked</source>
   <translation>已吊销</translation>
  </message>
  <message>
   <source>The secretariat revoked this desk's certificate: nobody takes its bundles over. Nothing that is recorded here is lost. Make a new key and send the request; what was not sent goes once it is enrolled.</source>
   <translation>秘书处已吊销本工作站的证书：各站均不接收其数据包。本站记录的内容不会丢失。请生成新密钥并发送申请；新密钥登记后，尚未发送的内容即可发送。</translation>
  </message>
  <message>
   <source>A new key waits for the secretariat's answer</source>
   <translation>新密钥等待秘书处答复</translation>
  </message>
  <message>
   <source>Send the request there, read the fingerprint to it, and open what it sends back. Until then this desk signs with its old key.</source>
   <translation>请将申请发送给秘书处，宣读指纹，并打开其发回的文件。在此之前，本工作站使用旧密钥签名。</translation>
  </message>
  <message>
   <source>Enrolled until {day}</source>
   <translation>登记有效期至{day}</translation>
  </message>
  <message>
   <source>Behind a passphrase</source>
   <translation>有密码保护</translation>
  </message>
  <message>
   <source>A copy of this desk's folder is of no use without it. It is asked for once a start.</source>
   <translation>没有密码，本工作站文件夹的副本无法使用。每次启动时询问一次。</translation>
  </message>
  <message>
   <source>Without a passphrase</source>
   <translation>无密码</translation>
  </message>
  <message>
   <source>Whoever copies this desk's folder can write bundles in its name. On a laptop that travels, set a passphrase.</source>
   <translation>任何人复制本工作站的文件夹，都能以本站名义生成数据包。外出携带的笔记本电脑请设置密码。</translation>
  </message>
  <message>
   <source>Change the passphrase</source>
   <translation>更改密码</translation>
  </message>
  <message>
   <source>Protect this desk's key</source>
   <translation>保护本工作站的密钥</translation>
  </message>
  <message>
   <source>Protect the key</source>
   <translation>保护密钥</translation>
  </message>
  <message>
   <source>Use this passphrase</source>
   <translation>使用此密码</translation>
  </message>
  <message>
   <source>This desk's key is behind the passphrase from now on. Keep it in mind.</source>
   <translation>本工作站的密钥现已受密码保护。请牢记密码。</translation>
  </message>
  <message>
   <source>This desk's key then lies open in its folder: whoever copies the folder can write bundles in this desk's name, and open those that are for it.</source>
   <translation>此后本工作站的密钥将不加保护地存放在其文件夹中：任何人复制该文件夹，都能以本站名义生成数据包，并打开发给本站的数据包。</translation>
  </message>
  <message>
   <source>Take the passphrase off this desk's key?</source>
   <translation>取消本工作站密钥的密码？</translation>
  </message>
  <message>
   <source>Take it off</source>
   <translation>取消密码</translation>
  </message>
  <message>
   <source>This desk's key lies open in its folder from now on.</source>
   <translation>本工作站的密钥现已不加保护地存放在其文件夹中。</translation>
  </message>
  <message>
   <source>Nothing was done: this needs the passphrase of this desk's key.</source>
   <translation>未执行任何操作：此操作需要本工作站密钥的密码。</translation>
  </message>
  <message>
   <source>Opening this desk's key</source>
   <translation>正在打开本工作站的密钥</translation>
  </message>
  <message>
   <source>1. The new desk writes a request, a small file, and sends it to the national secretariat.</source>
   <translation>1. 新工作站生成申请（一个小文件），发送给国家秘书处。</translation>
  </message>
  <message>
   <source>2. By telephone the new desk reads its fingerprint aloud. The secretariat compares it, enrols the desk, and sends the answer back.</source>
   <translation>2. 新工作站通过电话宣读其指纹。秘书处核对后登记该工作站，并发回答复。</translation>
  </message>
  <message>
   <source>3. The new desk opens the answer. From then on its bundles are believed in the whole country.</source>
   <translation>3. 新工作站打开答复。此后其数据包在全国受到信任。</translation>
  </message>
  <message>
   <source>4. Sent back as a starter bundle, the answer brings all that the desk should hold, and the work can begin. Otherwise the secretariat's next bundle does.</source>
   <translation>4. 答复若以初始数据包形式发回，会带来该工作站应有的全部数据，即可开始工作。否则由秘书处的下一个数据包带来。</translation>
  </message>
  <message>
   <source>{role}, {places}</source>
   <translation>{role}，{places}</translation>
  </message>
  <message>
   <source>Ended {day}</source>
   <translation>已于{day}到期</translation>
  </message>
  <message>
   <source>Ends {day}</source>
   <translation>将于{day}到期</translation>
  </message>
  <message>
   <source>Until {day}</source>
   <translation>至{day}</translation>
  </message>
  <message>
   <source>Certificate</source>
   <translation>证书</translation>
  </message>
  <message>
   <source>Fingerprint</source>
   <translation>指纹</translation>
  </message>
  <message>
   <source>{country}, an earlier key</source>
   <translation>{country}，旧密钥</translation>
  </message>
  <message>
   <source>Secretariat</source>
   <translation>秘书处</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>有效期至</translation>
  </message>
  <message>
   <source>Desks enrolled here</source>
   <translation>本站登记的工作站</translation>
  </message>
  <message>
   <source>Secretariats that this desk trusts</source>
   <translation>本工作站信任的秘书处</translation>
  </message>
  <message>
   <source>Revoke…</source>
   <translation>吊销…</translation>
  </message>
  <message>
   <source>Trust no longer…</source>
   <translation>不再信任…</translation>
  </message>
  <message>
   <source>Enrol a desk…</source>
   <translation>登记工作站…</translation>
  </message>
  <message>
   <source>Trust a secretariat…</source>
   <translation>信任秘书处…</translation>
  </message>
  <message>
   <source>No desk was enrolled here yet. A new desk sends a request, a small file: open it with “Enrol a desk…”, compare its fingerprint by telephone, and send the answer back.</source>
   <translation>本站尚未登记任何工作站。新工作站会发来申请（一个小文件）：请用“登记工作站…”打开，通过电话核对指纹，再发回答复。</translation>
  </message>
  <message>
   <source>How a desk becomes known</source>
   <translation>工作站登记流程</translation>
  </message>
  <message>
   <source>This desk trusts no other secretariat yet, so bundles of other countries are not taken over. With another secretariat's file, and its fingerprint compared by telephone, they are.</source>
   <translation>本工作站尚未信任其他秘书处，因此不接收其他国家的数据包。取得对方秘书处的文件并通过电话核对指纹后即可接收。</translation>
  </message>
  <message>
   <source>Choose a secretariat first.</source>
   <translation>请先选择秘书处。</translation>
  </message>
  <message>
   <source>Choose a desk first.</source>
   <translation>请先选择工作站。</translation>
  </message>
  <message>
   <source>It is revoked already.</source>
   <translation>该工作站已被吊销。</translation>
  </message>
  <message>
   <source>Choose bundles</source>
   <translation>选择数据包</translation>
  </message>
  <message>
   <source>Reading bundles</source>
   <translation>正在读取数据包</translation>
  </message>
  <message>
   <source>Merging</source>
   <translation>正在合并</translation>
  </message>
  <message>
   <source>Merging was stopped. What was merged before that stays and stands here.</source>
   <translation>合并已停止。此前已合并的内容予以保留并显示在此处。</translation>
  </message>
  <message>
   <source>Bundles merged: {merged}. Waiting: {held}. Refused: {refused}.</source>
   <translation>已合并数据包：{merged}。等待：{held}。拒绝：{refused}。</translation>
  </message>
  <message>
   <source>What was missing has not come yet.</source>
   <translation>缺少的内容尚未到达。</translation>
  </message>
  <message>
   <source>Keep “{file}” no longer?</source>
   <translation>不再保留“{file}”？</translation>
  </message>
  <message>
   <source>The copy at this desk is deleted. The file that came stays where it is.</source>
   <translation>将删除本工作站的副本。收到的原文件保留在原处。</translation>
  </message>
  <message>
   <source>Delete the copy</source>
   <translation>删除副本</translation>
  </message>
  <message>
   <source>Take back the merge of {desk}, {when}?</source>
   <translation>撤销{when}对{desk}数据包的合并？</translation>
  </message>
  <message>
   <source>Its fields show again what they showed before, and records that came with it go to the bin. What cannot be taken back: what was edited since stays as it is, and so does what belongs to another place than this desk; the entries that came remain in the history, and files of evidence on this computer; desks that had these changes from here see them put back only with this desk's next bundles; whom this desk believes stays as it is.</source>
   <translation>各字段恢复显示原来的内容，随之而来的记录移入回收站。不能撤销的有：此后编辑过的内容和属于其他地方的内容，均保持不变；收到的内容仍保留在历史记录中，佐证文件仍保留在本机；从本站得到这些更改的工作站，要到本站下一个数据包到达后才会看到撤销；本工作站的信任对象保持不变。</translation>
  </message>
  <message>
   <source>Take the merge back</source>
   <translation>撤销合并</translation>
  </message>
  <message>
   <source>Taking the merge back</source>
   <translation>正在撤销合并</translation>
  </message>
  <message>
   <source>bundle {at} of {of}</source>
   <translation>第 {at} 个数据包，共 {of} 个</translation>
  </message>
  <message>
   <source>The merge is taken back. Fields put back: {n}. Edited since and kept: {kept}.</source>
   <translation>已撤销合并。恢复的字段：{n}。此后编辑过而保留的：{kept}。</translation>
  </message>
  <message>
   <source>Nothing could be taken back: the merge stands. Edited since and kept: {kept}.</source>
   <translation>没有可撤销的内容：合并仍然有效。此后编辑过而保留的：{kept}。</translation>
  </message>
  <message>
   <source>{told} These are: {fields}.</source>
   <translation>{told}即：{fields}。</translation>
  </message>
  <message>
   <source>{told} Among these are: {fields}.</source>
   <translation>{told}其中包括：{fields}。</translation>
  </message>
  <message>
   <source>{told} Entries that stay, as they belong to {place}: {n}.</source>
   <translation>{told}因属于{place}而保留的内容：{n}。</translation>
  </message>
  <message>
   <source>{told} If all of it must go, “lmcdesk restore {file}” brings back what was before.</source>
   <translation>{told}如须全部撤除，“lmcdesk restore {file}”可还原到之前的状态。</translation>
  </message>
  <message>
   <source>“{record}” itself</source>
   <translation>“{record}”本身</translation>
  </message>
  <message>
   <source>{field} of “{record}”</source>
   <translation>“{record}”的{field}</translation>
  </message>
  <message>
   <source>Open a request</source>
   <translation>打开申请</translation>
  </message>
  <message>
   <source>Reading the request</source>
   <translation>正在读取申请</translation>
  </message>
  <message>
   <source>Write the starter bundle</source>
   <translation>生成初始数据包</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Send it back to the desk that asked.</source>
   <translation>已生成“{file}”。请发回给提出申请的工作站。</translation>
  </message>
  <message>
   <source>Write the answer</source>
   <translation>生成答复</translation>
  </message>
  <message>
   <source>The desk is enrolled. Wrote “{file}”. Give it to that desk, which opens it with “Open answer…”.</source>
   <translation>工作站已登记。已生成“{file}”。请交给该工作站，由其用“打开答复…”打开。</translation>
  </message>
  <message>
   <source>Writing the bundle</source>
   <translation>正在生成数据包</translation>
  </message>
  <message>
   <source>For a computer that was stolen or lost, or a desk that is closed. What is here from that desk by now stays. Whatever else is signed with its key, its unsent work too, is taken over nowhere, once the next bundles have told the other desks. This cannot be undone: to work again, that desk makes a new key and is enrolled anew.</source>
   <translation>用于电脑被盗、遗失或工作站停用的情况。此前从该工作站收到的内容予以保留。后续数据包告知其他工作站后，以其密钥签名的其他内容（包括尚未发送的）各站一律不再接收。此操作不可撤销：如要恢复工作，该工作站须生成新密钥并重新登记。</translation>
  </message>
  <message>
   <source>Revoke the certificate of {desk}?</source>
   <translation>吊销{desk}的证书？</translation>
  </message>
  <message>
   <source>Revoke the certificate</source>
   <translation>吊销证书</translation>
  </message>
  <message>
   <source>The certificate of {desk} is revoked. Write bundles to the other desks now: they tell them of it.</source>
   <translation>{desk}的证书已吊销。请立即为其他工作站生成数据包，以告知此事。</translation>
  </message>
  <message>
   <source>For a key that was stolen; its fingerprint is {fingerprint}. Nothing that is signed with it counts at this desk any longer, but for what the secretariat says again with another key that is known here by now. Every other desk must do the same: tell it by telephone. To trust the key again, open its file once more.</source>
   <translation>用于密钥被盗的情况；其指纹为 {fingerprint}。以该密钥签名的内容在本工作站不再有效，除非秘书处用本站已知的另一密钥重新确认。其他各工作站也须同样处理：请电话通知。如要重新信任该密钥，请再次打开其文件。</translation>
  </message>
  <message>
   <source>Trust this key of {name} no longer?</source>
   <translation>不再信任{name}的这一密钥？</translation>
  </message>
  <message>
   <source>Trust it no longer</source>
   <translation>不再信任</translation>
  </message>
  <message>
   <source>This key of {name} counts at this desk no longer.</source>
   <translation>{name}的这一密钥在本工作站不再有效。</translation>
  </message>
  <message>
   <source>Open the file of a secretariat</source>
   <translation>打开秘书处的文件</translation>
  </message>
  <message>
   <source>“{file}” is the request of a desk, not the file of a secretariat. Nothing was changed. Ask the secretariat for the file that it writes with “Write own file…”.</source>
   <translation>“{file}”是工作站的申请，不是秘书处的文件。数据未作更改。请向秘书处索取用“生成本站文件…”生成的文件。</translation>
  </message>
  <message>
   <source>This is not the fingerprint of the file. Have it read to you again; if it stays different, do not trust the file.</source>
   <translation>这不是该文件的指纹。请让对方再宣读一次；如仍不一致，请勿信任该文件。</translation>
  </message>
  <message>
   <source>This desk trusts {name} from now on, and the desks that it enrols.</source>
   <translation>本工作站现已信任{name}及其登记的工作站。</translation>
  </message>
  <message>
   <source>Show what is typed</source>
   <translation>显示输入内容</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>密码</translation>
  </message>
  <message>
   <source>This desk's key is behind a passphrase, and this needs the key. It is asked for once, until you close the program.</source>
   <translation>本工作站的密钥受密码保护，此操作需要该密钥。密码只询问一次，直到关闭程序。</translation>
  </message>
  <message>
   <source>Passphrase of this desk's key</source>
   <translation>本工作站密钥的密码</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>新密码</translation>
  </message>
  <message>
   <source>The same again</source>
   <translation>再次输入</translation>
  </message>
  <message>
   <source>Whoever steals this computer, or a copy of this desk's folder, can then neither write bundles in its name nor open bundles that are for it. The passphrase is asked for once each time the program is started.</source>
   <translation>这样，即使有人盗走这台电脑或本工作站文件夹的副本，也不能以本站名义生成数据包，也不能打开发给本站的数据包。每次启动程序时询问一次密码。</translation>
  </message>
  <message>
   <source>Nobody can tell you a forgotten one, and nobody can take it off: this secretariat could then enrol and revoke no desk any more, and all desks of the country would have to be enrolled anew. Keep it in a safe too. What is recorded here stays readable all the same.</source>
   <translation>密码一旦忘记，无人能告知，也无人能取消：届时本秘书处将无法再登记或吊销任何工作站，全国的工作站都须重新登记。请另抄一份存放在保险柜中。不过，本站记录的数据仍可阅读。</translation>
  </message>
  <message>
   <source>Nobody can tell you a forgotten one, and nobody can take it off: the secretariat then has to enrol this desk anew. What is recorded here stays readable all the same.</source>
   <translation>密码一旦忘记，无人能告知，也无人能取消：届时须由秘书处重新登记本工作站。不过，本站记录的数据仍可阅读。</translation>
  </message>
  <message>
   <source>Type a passphrase.</source>
   <translation>请输入密码。</translation>
  </message>
  <message>
   <source>The two are not the same. Type them again.</source>
   <translation>两次输入不一致。请重新输入。</translation>
  </message>
  <message>
   <source>Quarter {n}, {year}</source>
   <translation>{year} 年第 {n} 季度</translation>
  </message>
  <message>
   <source>A returned report counts once it is handed in again.</source>
   <translation>退回的报告重新提交后才计入。</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>省</translation>
  </message>
  <message>
   <source>Provinces: {n}</source>
   <translation>省数：{n}</translation>
  </message>
  <message>
   <source>Of which nothing came for the last full period: {n}</source>
   <translation>其中最近一个完整期间未报送的：{n}</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>已拒绝</translation>
  </message>
  <message>
   <source>Bundle</source>
   <translation>数据包</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>New</source>
   <translation>新内容</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>待决定</translation>
  </message>
  <message>
   <source>What became of them</source>
   <translation>处理结果</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>No bundle was merged.</source>
   <translation>未合并任何数据包。</translation>
  </message>
  <message>
   <source>Choose a bundle to read who made it and what is in it, or a desk to read what it is to be sent.</source>
   <translation>选择一个数据包，可查看由谁生成、有何内容；选择一个工作站，可查看应向其发送什么。</translation>
  </message>
  <message>
   <source>Part of the page</source>
   <translation>页面分区</translation>
  </message>
  <message>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>For</source>
   <translation>收件方</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>生成时间</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>更改</translation>
  </message>
  <message>
   <source>About</source>
   <translation>大小（约）</translation>
  </message>
  <message>
   <source>Signed with</source>
   <translation>签名密钥</translation>
  </message>
  <message>
   <source>What is in it</source>
   <translation>包含内容</translation>
  </message>
  <message>
   <source>any desk</source>
   <translation>任意工作站</translation>
  </message>
  <message>
   <source>{desk}, {role}, {country}</source>
   <translation>{desk}，{role}，{country}</translation>
  </message>
  <message>
   <source>The secretariat made it from this desk's request: it enrols this desk and brings all that it should hold. Have the number that it is signed with read to you by telephone, and compare it, before you set up this desk from it.</source>
   <translation>秘书处根据本工作站的申请生成：既登记本站，又带来本站应有的全部数据。用它设置本站之前，请让对方通过电话宣读签名密钥的指纹并核对。</translation>
  </message>
  <message>
   <source>{n}, of which new here: {new}</source>
   <translation>{n}，其中本站没有的：{new}</translation>
  </message>
  <message>
   <source>Nothing stands in its way. A backup is made first, and the merge can be taken back.</source>
   <translation>可以合并。合并前会先备份，合并后可以撤销。</translation>
  </message>
  <message>
   <source>Nothing stands in its way, but it holds nothing new.</source>
   <translation>可以合并，但没有新内容。</translation>
  </message>
  <message>
   <source>An earlier bundle must come first. Merged now, it is kept, and taken over by itself once that one has come. Nothing is lost.</source>
   <translation>须等一个更早的数据包先到。如现在合并，将予保留，待前一个到达后自动接收。内容不会丢失。</translation>
  </message>
  <message>
   <source>It was made at this desk and holds nothing that is not here.</source>
   <translation>此数据包由本工作站生成，没有本站缺少的内容。</translation>
  </message>
  <message>
   <source>The very same bundle was merged on {when}. Merging it again changes nothing.</source>
   <translation>同一数据包已于{when}合并。再次合并不会有任何变化。</translation>
  </message>
  <message>
   <source>The very same bundle was merged on {when} and taken back since. Merging it again changes nothing; to have it again, take back what took it back.</source>
   <translation>同一数据包已于{when}合并，后又撤销。再次合并不会有任何变化；如要恢复，请撤销那次撤销。</translation>
  </message>
  <message>
   <source>It is kept only to be looked at. Ask its sender for it anew.</source>
   <translation>仅保留供查看。请向发件方重新索取。</translation>
  </message>
  <message>
   <source>It is tried again by itself whenever another bundle was merged. Nothing is lost.</source>
   <translation>每次合并其他数据包后会自动重试。内容不会丢失。</translation>
  </message>
  <message>
   <source>Kept since</source>
   <translation>保留自</translation>
  </message>
  <message>
   <source>Changes of {desks} are missing. Ask for the bundle before this one, or for a new one.</source>
   <translation>缺少{desks}的更改。请索取在此之前的数据包，或索取新的数据包。</translation>
  </message>
  <message>
   <source>By</source>
   <translation>操作人</translation>
  </message>
  <message>
   <source>New changes</source>
   <translation>新更改</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>记录</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>决定</translation>
  </message>
  <message>
   <source>It was taken back: its fields show what they showed before.</source>
   <translation>已撤销：各字段显示原来的内容。</translation>
  </message>
  <message>
   <source>Two desks wrote the same field, neither having seen the other's entry. Both are kept.</source>
   <translation>两个工作站在互不知情的情况下填写了同一字段。两者均予保留。</translation>
  </message>
  <message>
   <source>It held nothing that was not here.</source>
   <translation>没有本站缺少的内容。</translation>
  </message>
  <message>
   <source>Edited at both desks, in different fields: both entries stand</source>
   <translation>双方工作站编辑了不同字段：两者均有效</translation>
  </message>
  <message>
   <source>{record}: there {theirs}; here {mine}</source>
   <translation>{record}：对方 {theirs}；本站 {mine}</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>佐证材料</translation>
  </message>
  <message>
   <source>Made since</source>
   <translation>更改起始时间</translation>
  </message>
  <message>
   <source>It last wrote</source>
   <translation>对方最近来件</translation>
  </message>
  <message>
   <source>Last bundle to it</source>
   <translation>最近发给对方</translation>
  </message>
  <message>
   <source>Everything this desk holds, to set up a new desk or for one that was never heard of.</source>
   <translation>本工作站的全部数据，用于设置新工作站，或提供给尚无消息的工作站。</translation>
  </message>
  <message>
   <source>The secretariat revoked its certificate, as when a computer is stolen. It is sent nothing, and what is signed with its key is not taken over.</source>
   <translation>秘书处已吊销其证书，例如电脑被盗时。不向其发送，也不接收以其密钥签名的内容。</translation>
  </message>
  <message>
   <source>No secretariat that this desk trusts vouches for it, so a bundle for it would lie open to everybody. Have it enrolled, or trust its secretariat, first; or write an open bundle for any desk.</source>
   <translation>本工作站信任的秘书处均未为其担保，发给它的数据包将对所有人公开。请先由秘书处登记该工作站，或先信任其秘书处；也可生成面向任意工作站的公开数据包。</translation>
  </message>
  <message>
   <source>By its own word it has everything. There is nothing to send.</source>
   <translation>据其自述，数据已齐全。没有需要发送的内容。</translation>
  </message>
  <message>
   <source>It knows all changes, and asked for files of evidence that it lacks.</source>
   <translation>它已知道全部更改，并索取所缺的佐证文件。</translation>
  </message>
  <message>
   <source>It is reckoned from what it last told. What is on its way since is sent once more.</source>
   <translation>依据其最近一次告知推算。此后已在途中的内容会再发送一次。</translation>
  </message>
  <message>
   <source>It never told what it has, so it is sent all that is meant for it.</source>
   <translation>它从未告知其持有的数据，因此发送应给它的全部内容。</translation>
  </message>
  <message>
   <source>This desk is not enrolled yet, so nobody would take its bundles over. “This desk” says what to do.</source>
   <translation>本工作站尚未登记，因此没有人会接收其数据包。处理办法见“本工作站”。</translation>
  </message>
  <message>
   <source>Has all of it</source>
   <translation>已齐全</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>尚无</translation>
  </message>
  <message>
   <source>files: {n}, {size}</source>
   <translation>文件：{n}，{size}</translation>
  </message>
  <message>
   <source>about {size}</source>
   <translation>约 {size}</translation>
  </message>
  <message>
   <source>Its certificate and all that it should hold, in one file that only it can open. The work can begin at once.</source>
   <translation>其证书和应有的全部数据，合为一个只有它能打开的文件。可立即开始工作。</translation>
  </message>
  <message>
   <source>Send the answer alone</source>
   <translation>仅发送答复</translation>
  </message>
  <message>
   <source>A small file with its certificate. What it should hold follows by bundles, as usual.</source>
   <translation>含其证书的小文件。应有的数据照常由后续数据包带来。</translation>
  </message>
  <message>
   <source>It is the same desk as before with a new key, which its old key has signed too.</source>
   <translation>这是原来的工作站启用了新密钥，旧密钥也已签名确认。</translation>
  </message>
  <message>
   <source>Fingerprint of its key</source>
   <translation>其密钥指纹</translation>
  </message>
  <message>
   <source>Have its officer read this number to you by telephone, and compare every group. If one differs, cancel: somebody else made the request.</source>
   <translation>请让该站工作人员通过电话宣读此号码，并逐组核对。如有一组不符，请取消：申请系他人生成。</translation>
  </message>
  <message>
   <source>What you send back</source>
   <translation>发回内容</translation>
  </message>
  <message>
   <source>Enrol the desk {name}?</source>
   <translation>登记工作站{name}？</translation>
  </message>
  <message>
   <source>Enrol the desk</source>
   <translation>登记工作站</translation>
  </message>
  <message>
   <source>“{name}” asks as: {role}, {places}.</source>
   <translation>“{name}”申请登记为：{role}，{places}。</translation>
  </message>
  <message>
   <source>Another desk has this name already; its fingerprint is {f}. If the new one is to be told from it more easily, cancel, and have it set up under another name.</source>
   <translation>已有其他工作站使用此名称，其指纹为 {f}。如需便于区分，请取消，并让新工作站改用其他名称设置。</translation>
  </message>
  <message>
   <source>Send a starter bundle, about {size}</source>
   <translation>发送初始数据包，约 {size}</translation>
  </message>
  <message>
   <source>Fingerprint, as it was read to you</source>
   <translation>所听到的指纹</translation>
  </message>
  <message>
   <source>Thirty digits, in groups of five.</source>
   <translation>三十位数字，每五位一组。</translation>
  </message>
  <message>
   <source>Telephone this secretariat, at a number that you know from elsewhere. Have it read its fingerprint to you, and type what you hear. Do not take the number from the message that the file came with.</source>
   <translation>请按从其他渠道得知的号码致电该秘书处，让其宣读指纹，并照所听到的输入。不要使用随文件所附消息中的号码。</translation>
  </message>
  <message>
   <source>Trust the secretariat {name}?</source>
   <translation>信任秘书处{name}？</translation>
  </message>
  <message>
   <source>Trust it</source>
   <translation>信任</translation>
  </message>
  <message>
   <source>The file says that it is from “{name}”, {country}. If you trust it, this desk takes bundles over from it and from every desk that it enrols, now and later.</source>
   <translation>该文件称其来自“{name}”，{country}。如予信任，本工作站今后将接收该秘书处及其登记的所有工作站的数据包。</translation>
  </message>
  <message>
   <source>Without them the records come all the same. The other desk asks for the files with its next bundle.</source>
   <translation>不附这些文件，记录照样送达。对方工作站会在其下一个数据包中索取文件。</translation>
  </message>
  <message>
   <source>How it is written</source>
   <translation>生成方式</translation>
  </message>
  <message>
   <source>In one file</source>
   <translation>合为一个文件</translation>
  </message>
  <message>
   <source>In parts of a size you choose</source>
   <translation>按所选大小分卷</translation>
  </message>
  <message>
   <source>An e-mail mostly takes 10 to 25 MB. Most sticks take files up to 4,000 MB. Parts may arrive in any order, by different ways.</source>
   <translation>电子邮件一般允许 10 至 25 MB。多数U盘允许单个文件最大 4,000 MB。各分卷可按任意顺序、通过不同途径送达。</translation>
  </message>
  <message>
   <source>Largest part</source>
   <translation>单个分卷上限</translation>
  </message>
  <message>
   <source>MB</source>
   <translation>MB</translation>
  </message>
  <message>
   <source>Choose where to…</source>
   <translation>选择保存位置…</translation>
  </message>
  <message>
   <source>Write a whole number of megabytes from {first} to {last}.</source>
   <translation>请填写 {first} 至 {last} 之间的整数（MB）。</translation>
  </message>
  <message>
   <source>Write bundles for {n} desks</source>
   <translation>为 {n} 个工作站生成数据包</translation>
  </message>
  <message>
   <source>Write a bundle for a new desk, or any</source>
   <translation>为新工作站或任意工作站生成数据包</translation>
  </message>
  <message>
   <source>Write a bundle for {desk}</source>
   <translation>为{desk}生成数据包</translation>
  </message>
  <message>
   <source>Changes: {n}, about {size}.</source>
   <translation>更改：{n}，约 {size}。</translation>
  </message>
  <message>
   <source>Closed: only the desk that each is for can read it.</source>
   <translation>加密：只有收件工作站能读取。</translation>
  </message>
  <message>
   <source>With the files of evidence: {n}, {size}</source>
   <translation>附佐证文件：{n}，{size}</translation>
  </message>
  <message>
   <source>It is being measured…</source>
   <translation>正在计算大小…</translation>
  </message>
  <message>
   <source>About {size} in all. Files to carry: {n}.</source>
   <translation>合计约 {size}。须携带的文件：{n}。</translation>
  </message>
  <message>
   <source>Measuring what is to be sent</source>
   <translation>正在计算待发送内容的大小</translation>
  </message>
  <message>
   <source>Write a bundle</source>
   <translation>生成数据包</translation>
  </message>
  <message>
   <source>Choose the folder for the bundles</source>
   <translation>选择数据包的保存文件夹</translation>
  </message>
  <message>
   <source>all</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>打开文件夹</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Changes: {n}. Size: {size}. You may remove the stick.</source>
   <translation>已生成“{file}”。更改：{n}。大小：{size}。现在可以拔出U盘。</translation>
  </message>
  <message>
   <source>Wrote {count} files, “{first}” to “{last}”, which may arrive in any order. Changes: {n}. Size: {size}. You may remove the stick.</source>
   <translation>已生成 {count} 个文件，“{first}”至“{last}”，可按任意顺序送达。更改：{n}。大小：{size}。现在可以拔出U盘。</translation>
  </message>
 </context>
 <context>
  <name>Field</name>
  <message>
   <source>About</source>
   <translation>所属对象</translation>
  </message>
  <message>
   <source>Reached on</source>
   <translation>达到日期</translation>
  </message>
  <message>
   <source>Actual end</source>
   <translation>实际完成</translation>
  </message>
  <message>
   <source>Actual start</source>
   <translation>实际开始</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>回复</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>已回复</translation>
  </message>
  <message>
   <source>Assessment</source>
   <translation>评估</translation>
  </message>
  <message>
   <source>Assessor</source>
   <translation>评估单位</translation>
  </message>
  <message>
   <source>Adopted date</source>
   <translatorcomment>adopted date（通过时冻结的日期）译为“原定日期”。</translatorcomment>
   <translation>原定日期</translation>
  </message>
  <message>
   <source>Adopted end</source>
   <translation>原定完成</translation>
  </message>
  <message>
   <source>Adopted start</source>
   <translation>原定开始</translation>
  </message>
  <message>
   <source>Begins on</source>
   <translation>开始日期</translation>
  </message>
  <message>
   <source>Beneficiaries</source>
   <translation>受益人数</translation>
  </message>
  <message>
   <source>Body</source>
   <translatorcomment>body（高官会、工作组等）译为“机制”。</translatorcomment>
   <translation>机制</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>预算</translation>
  </message>
  <message>
   <source>Caption</source>
   <translation>说明文字</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>编号</translation>
  </message>
  <message>
   <source>Coherence</source>
   <translatorcomment>coherence：“一致性”或“协调性”。</translatorcomment>
   <translation>一致性</translation>
  </message>
  <message>
   <source>Coherence: reason</source>
   <translation>一致性：理由</translation>
  </message>
  <message>
   <source>Committed</source>
   <translation>承诺金额</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>联系人</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>国家</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>币种</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>Reason for delay</source>
   <translation>延误原因</translation>
  </message>
  <message>
   <source>Delay explained</source>
   <translation>延误说明</translation>
  </message>
  <message>
   <source>In the bin</source>
   <translation>在回收站中</translation>
  </message>
  <message>
   <source>Disbursed</source>
   <translation>已拨付</translation>
  </message>
  <message>
   <source>District</source>
   <translation>县（区）</translation>
  </message>
  <message>
   <source>Due on</source>
   <translation>到期日</translation>
  </message>
  <message>
   <source>Effectiveness</source>
   <translation>有效性</translation>
  </message>
  <message>
   <source>Effectiveness: reason</source>
   <translation>有效性：理由</translation>
  </message>
  <message>
   <source>Efficiency</source>
   <translation>效率</translation>
  </message>
  <message>
   <source>Efficiency: reason</source>
   <translation>效率：理由</translation>
  </message>
  <message>
   <source>Ends on</source>
   <translation>结束日期</translation>
  </message>
  <message>
   <source>Fingerprint of its figures</source>
   <translation>数据指纹</translation>
  </message>
  <message>
   <source>Form of assessment</source>
   <translation>评估形式</translation>
  </message>
  <message>
   <source>Impact</source>
   <translation>影响</translation>
  </message>
  <message>
   <source>Impact: reason</source>
   <translation>影响：理由</translation>
  </message>
  <message>
   <source>Indicator</source>
   <translation>指标</translation>
  </message>
  <message>
   <source>Issues</source>
   <translation>存在问题</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>类别</translation>
  </message>
  <message>
   <source>Latitude</source>
   <translation>纬度</translation>
  </message>
  <message>
   <source>Lead organisation</source>
   <translation>牵头单位</translation>
  </message>
  <message>
   <source>Logo</source>
   <translation>徽标</translation>
  </message>
  <message>
   <source>Longitude</source>
   <translation>经度</translation>
  </message>
  <message>
   <source>Measure of the Plan</source>
   <translation>行动计划措施</translation>
  </message>
  <message>
   <source>Type of file</source>
   <translation>文件类型</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>会议</translation>
  </message>
  <message>
   <source>Mekong named first</source>
   <translation>湄公河列在前面</translation>
  </message>
  <message>
   <source>Men</source>
   <translation>男性</translation>
  </message>
  <message>
   <source>Milestone</source>
   <translation>里程碑</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Name in the national language</source>
   <translation>本国语言名称</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>工作进展</translation>
  </message>
  <message>
   <source>Next steps</source>
   <translation>下一步工作</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>版次</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>项目目标</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>机构</translation>
  </message>
  <message>
   <source>Who follows it up</source>
   <translation>跟进责任人</translation>
  </message>
  <message>
   <source>Fingerprint of its pages</source>
   <translation>页面指纹</translation>
  </message>
  <message>
   <source>Part in the project</source>
   <translation>在项目中的分工</translation>
  </message>
  <message>
   <source>For one US dollar</source>
   <translation>兑一美元</translation>
  </message>
  <message>
   <source>End of the period</source>
   <translation>期末</translation>
  </message>
  <message>
   <source>Start of the period</source>
   <translation>期初</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>地点</translation>
  </message>
  <message>
   <source>Forecast date</source>
   <translation>预计日期</translation>
  </message>
  <message>
   <source>Planned end</source>
   <translation>计划完成</translation>
  </message>
  <message>
   <source>Planned start</source>
   <translation>计划开始</translation>
  </message>
  <message>
   <source>Place in the order</source>
   <translation>顺序</translation>
  </message>
  <message>
   <source>Waits for</source>
   <translation>前置里程碑</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>On the list for next year</source>
   <translation>列入下年度清单</translation>
  </message>
  <message>
   <source>Proposed for the year</source>
   <translation>申报年度</translation>
  </message>
  <message>
   <source>Proposed for the list</source>
   <translation>拟增机构</translation>
  </message>
  <message>
   <source>Lead province</source>
   <translation>牵头省</translation>
  </message>
  <message>
   <source>Is a question</source>
   <translation>属于提问</translation>
  </message>
  <message>
   <source>Relevance</source>
   <translation>相关性</translation>
  </message>
  <message>
   <source>Relevance: reason</source>
   <translation>相关性：理由</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>报告</translation>
  </message>
  <message>
   <source>Responsible</source>
   <translation>责任单位</translation>
  </message>
  <message>
   <source>Reason for return</source>
   <translation>退回理由</translation>
  </message>
  <message>
   <source>Fingerprint of the file</source>
   <translatorcomment>“文件指纹”即文件哈希值。</translatorcomment>
   <translation>文件指纹</translation>
  </message>
  <message>
   <source>Short name</source>
   <translation>简称</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>Source of funds</source>
   <translation>资金来源</translation>
  </message>
  <message>
   <source>Name of the source</source>
   <translation>来源名称</translation>
  </message>
  <message>
   <source>Spending</source>
   <translation>支出</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>已支出</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>阶段</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Status as judged</source>
   <translation>填报状态</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>摘要</translation>
  </message>
  <message>
   <source>Sustainability</source>
   <translation>可持续性</translation>
  </message>
  <message>
   <source>Sustainability: reason</source>
   <translation>可持续性：理由</translation>
  </message>
  <message>
   <source>Taken on</source>
   <translation>拍摄日期</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>目标值</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>Title in English</source>
   <translation>英文名称</translation>
  </message>
  <message>
   <source>Title in the national language</source>
   <translation>本国语言名称</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>单位</translation>
  </message>
  <message>
   <source>Means of verification</source>
   <translation>核查方式</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>权重</translation>
  </message>
  <message>
   <source>Women</source>
   <translation>女性</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>年度</translation>
  </message>
  <message>
   <source>Youth</source>
   <translation>青年</translation>
  </message>
  <message>
   <source>As of the day</source>
   <translation>数据截至日期</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>省</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>基线值</translation>
  </message>
  <message>
   <source>Figure</source>
   <translation>数值</translation>
  </message>
  <message>
   <source>Progress as reported</source>
   <translation>填报进度</translation>
  </message>
  <message>
   <source>Women among them</source>
   <translation>其中女性</translation>
  </message>
  <message>
   <source>Rate of the day</source>
   <translation>汇率日期</translation>
  </message>
 </context>
 <context>
  <name>Figure</name>
  <message>
   <source>{number} M</source>
   <translatorcomment>图表中以“百万”为单位；中文习惯用“万”“亿”，程序按百万换算。</translatorcomment>
   <translation>{number} 百万</translation>
  </message>
 </context>
 <context>
  <name>Figures</name>
  <message>
   <source>Country or province</source>
   <translation>国家或省</translation>
  </message>
  <message>
   <source>Choose any part to see its projects.</source>
   <translation>选择任一部分可查看相应项目。</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>打印…</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>资金</translation>
  </message>
  <message>
   <source>Adding up</source>
   <translation>正在汇总</translation>
  </message>
  <message>
   <source>As of {day}, as known at the desk “{desk}”.</source>
   <translation>截至{day}，依据工作站“{desk}”的数据。</translation>
  </message>
  <message>
   <source>Nothing is missing that this desk knows of.</source>
   <translation>据本工作站所知，没有缺少的内容。</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>Take this filter away</source>
   <translation>移除此筛选条件</translation>
  </message>
  <message>
   <source>Add filter</source>
   <translation>添加筛选</translation>
  </message>
  <message>
   <source>Group by</source>
   <translation>分组</translation>
  </message>
  <message>
   <source>Filters ({n})</source>
   <translation>筛选（{n}）</translation>
  </message>
 </context>
 <context>
  <name>Fonts</name>
  <message>
   <source>The font {family} is missing, so texts cannot be shown or printed. Install the program again; your data is safe.</source>
   <translation>缺少字体 {family}，文字无法显示或打印。请重新安装程序；您的数据是安全的。</translation>
  </message>
 </context>
 <context>
  <name>Form</name>
  <message>
   <source>{label} (optional)</source>
   <translation>{label}（选填）</translation>
  </message>
  <message>
   <source>This is not a number. Write it as {example}.</source>
   <translation>这不是数字。请按 {example} 的格式填写。</translation>
  </message>
  <message>
   <source>Write a whole number here.</source>
   <translation>请在此填写整数。</translation>
  </message>
  <message>
   <source>Choose a day</source>
   <translation>选择日期</translation>
  </message>
  <message>
   <source>This is not a date. Write it as {example}.</source>
   <translation>这不是日期。请按 {example} 的格式填写。</translation>
  </message>
  <message>
   <source>Not chosen</source>
   <translation>未选择</translation>
  </message>
  <message>
   <source>Choose one from the list: type some of its words, then press Enter.</source>
   <translation>请从列表中选择：输入部分文字，然后按 Enter 键。</translation>
  </message>
 </context>
 <context>
  <name>Funding</name>
  <message>
   <source>Committed</source>
   <translation>承诺金额</translation>
  </message>
  <message>
   <source>Disbursed</source>
   <translation>已拨付</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>已支出</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>年度</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>资金</translation>
  </message>
  <message>
   <source>No money is entered for this project.</source>
   <translation>此项目未录入资金。</translation>
  </message>
  <message>
   <source>{spent} spent of {committed}</source>
   <translation>承诺 {committed}，已支出 {spent}</translation>
  </message>
  <message>
   <source>Total in {currency}</source>
   <translation>合计（{currency}）</translation>
  </message>
  <message>
   <source>Source not given</source>
   <translation>未写明来源</translation>
  </message>
 </context>
 <context>
  <name>FundingKind</name>
  <message>
   <source>Cash</source>
   <translatorcomment>由“资金”改为“现金”，以免与上位词 funding（资金）相同；如该国报表习惯“资金/实物”，请改回（resources/sheets/words.json 两者均可识别）。</translatorcomment>
   <translation>现金</translation>
  </message>
  <message>
   <source>In kind</source>
   <translation>实物</translation>
  </message>
 </context>
 <context>
  <name>GoTo</name>
  <message>
   <source>Page, project, place, code…</source>
   <translation>页面、项目、地点、编号…</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>找到</translation>
  </message>
  <message>
   <source>Looking through the projects…</source>
   <translation>正在查找项目…</translation>
  </message>
  <message>
   <source>No page and no project was found for “{words}”.</source>
   <translation>未找到与“{words}”相符的页面或项目。</translation>
  </message>
 </context>
 <context>
  <name>Header</name>
  <message>
   <source>More</source>
   <translation>更多</translation>
  </message>
 </context>
 <context>
  <name>Heading</name>
  <message>
   <source>Project</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>币种</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Period from</source>
   <translation>期间自</translation>
  </message>
  <message>
   <source>Period to</source>
   <translation>期间至</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>编号</translation>
  </message>
  <message>
   <source>Title</source>
   <translatorcomment>此标题也用于会议名称；注明“英文”以与本国语言列区分。</translatorcomment>
   <translation>英文名称</translation>
  </message>
  <message>
   <source>Title in the national language</source>
   <translation>本国语言名称</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>项目目标</translation>
  </message>
  <message>
   <source>Measure of the Plan</source>
   <translation>行动计划措施</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>国家</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>省</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>地点</translation>
  </message>
  <message>
   <source>Lead organisation</source>
   <translation>牵头单位</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>阶段</translation>
  </message>
  <message>
   <source>Progress (%)</source>
   <translation>进度（%）</translation>
  </message>
  <message>
   <source>Planned start</source>
   <translation>计划开始</translation>
  </message>
  <message>
   <source>Planned end</source>
   <translation>计划完成</translation>
  </message>
  <message>
   <source>Actual start</source>
   <translation>实际开始</translation>
  </message>
  <message>
   <source>Actual end</source>
   <translation>实际完成</translation>
  </message>
  <message>
   <source>Adopted start</source>
   <translation>原定开始</translation>
  </message>
  <message>
   <source>Adopted end</source>
   <translation>原定完成</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>预算</translation>
  </message>
  <message>
   <source>Beneficiaries</source>
   <translation>受益人数</translation>
  </message>
  <message>
   <source>Women among them</source>
   <translation>其中女性</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>联系人</translation>
  </message>
  <message>
   <source>Proposal</source>
   <translation>申报</translation>
  </message>
  <message>
   <source>Proposed for the year</source>
   <translation>申报年度</translation>
  </message>
  <message>
   <source>Latitude</source>
   <translation>纬度</translation>
  </message>
  <message>
   <source>Longitude</source>
   <translation>经度</translation>
  </message>
  <message>
   <source>Milestone</source>
   <translatorcomment>同一英文标题用于里程碑表和进展报告表；注明“（英文）”，使各单位的“里程碑”列仍归入本国语言名称。</translatorcomment>
   <translation>里程碑（英文）</translation>
  </message>
  <message>
   <source>Milestone in the national language</source>
   <translation>里程碑（本国语言）</translation>
  </message>
  <message>
   <source>Work begins</source>
   <translation>工作开始</translation>
  </message>
  <message>
   <source>Adopted date</source>
   <translatorcomment>同 Field “Adopted date”。</translatorcomment>
   <translation>原定日期</translation>
  </message>
  <message>
   <source>Planned date</source>
   <translation>计划日期</translation>
  </message>
  <message>
   <source>Actual date</source>
   <translation>实际日期</translation>
  </message>
  <message>
   <source>Weight (%)</source>
   <translation>权重（%）</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Reason for delay</source>
   <translation>延误原因</translation>
  </message>
  <message>
   <source>Delay in words</source>
   <translation>延误说明</translation>
  </message>
  <message>
   <source>Responsible organisation</source>
   <translation>责任单位</translation>
  </message>
  <message>
   <source>Means of verification</source>
   <translation>核查方式</translation>
  </message>
  <message>
   <source>Waits for milestone</source>
   <translation>前置里程碑</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>顺序</translation>
  </message>
  <message>
   <source>Source of funds</source>
   <translation>资金来源</translation>
  </message>
  <message>
   <source>Name of the source</source>
   <translation>来源名称</translation>
  </message>
  <message>
   <source>Cash or in kind</source>
   <translation>现金或实物</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>年度</translation>
  </message>
  <message>
   <source>Committed</source>
   <translation>承诺金额</translation>
  </message>
  <message>
   <source>Disbursed</source>
   <translation>已拨付</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>已支出</translation>
  </message>
  <message>
   <source>Indicator</source>
   <translation>指标</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>单位</translation>
  </message>
  <message>
   <source>How values add up</source>
   <translation>数值汇总方式</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>基线值</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>目标值</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>数值</translation>
  </message>
  <message>
   <source>Women</source>
   <translation>女性</translation>
  </message>
  <message>
   <source>Men</source>
   <translation>男性</translation>
  </message>
  <message>
   <source>Youth</source>
   <translation>青年</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>工作进展</translation>
  </message>
  <message>
   <source>Spending</source>
   <translation>支出</translation>
  </message>
  <message>
   <source>Issues</source>
   <translation>存在问题</translation>
  </message>
  <message>
   <source>Next steps</source>
   <translation>下一步工作</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Reason of the return</source>
   <translation>退回理由</translation>
  </message>
  <message>
   <source>Suggestion</source>
   <translation>建议</translation>
  </message>
  <message>
   <source>Owner</source>
   <translatorcomment>Field 中同一字段原作“跟进单位”，已统一为“（跟进）责任人”；若填写的一般是单位，两处可改“责任方”。</translatorcomment>
   <translation>责任人</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>期限</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>回复</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>英文名称</translation>
  </message>
  <message>
   <source>Name in the national language</source>
   <translation>本国语言名称</translation>
  </message>
  <message>
   <source>Short name</source>
   <translation>简称</translation>
  </message>
  <message>
   <source>Kind of organisation</source>
   <translation>机构类别</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>机制</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>第一天</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>最后一天</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>摘要</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>For one US dollar</source>
   <translation>兑一美元</translation>
  </message>
 </context>
 <context>
  <name>Headings</name>
  <message>
   <source>Headings of “{table}”</source>
   <translation>“{table}”的标题</translation>
  </message>
 </context>
 <context>
  <name>Iati</name>
  <message>
   <source>Left out whole, being without a title: {projects}.</source>
   <translation>因无名称而整个未写入的项目：{projects}。</translation>
  </message>
  <message>
   <source>Left out whole, being without a stage: {projects}.</source>
   <translation>因无阶段而整个未写入的项目：{projects}。</translation>
  </message>
  <message>
   <source>Left out whole, being without a date of start or end: {projects}.</source>
   <translation>因无开始或结束日期而整个未写入的项目：{projects}。</translation>
  </message>
  <message>
   <source>Days left out ({n}), since an actual day lies ahead or an end before its start: {projects}.</source>
   <translation>未写入的日期（{n}），因实际日期晚于今天，或结束日期早于开始日期：{projects}。</translation>
  </message>
  <message>
   <source>Places left out ({n}), since their coordinates are not on the globe: {projects}.</source>
   <translation>未写入的地点（{n}），因坐标超出经纬度范围：{projects}。</translation>
  </message>
  <message>
   <source>Budgets left out ({n}), since a budget must have a currency and be of one year at most: {projects}.</source>
   <translation>未写入的预算（{n}），因预算须有币种且期限不超过一年：{projects}。</translation>
  </message>
  <message>
   <source>Funding lines left out ({n}), since they have no year: {projects}.</source>
   <translation>未写入的资金明细（{n}），因未写明年度：{projects}。</translation>
  </message>
  <message>
   <source>Funding lines left out ({n}), since their currency is not known: {projects}.</source>
   <translation>未写入的资金明细（{n}），因币种不明：{projects}。</translation>
  </message>
  <message>
   <source>Amounts left out ({n}), since they are too large or too fine: {projects}.</source>
   <translation>未写入的金额（{n}），因数额过大或小数位过多：{projects}。</translation>
  </message>
  <message>
   <source>Indicators left out ({n}), since they have no title: {projects}.</source>
   <translation>未写入的指标（{n}），因无名称：{projects}。</translation>
  </message>
  <message>
   <source>Baselines left out ({n}), since the project has no start to date them by: {projects}.</source>
   <translation>未写入的基线值（{n}），因项目无开始日期，无法确定基线值的日期：{projects}。</translation>
  </message>
  <message>
   <source>Targets left out ({n}), since the project has no start and end: {projects}.</source>
   <translation>未写入的目标值（{n}），因项目的开始和结束日期不全：{projects}。</translation>
  </message>
  <message>
   <source>Values left out ({n}), since their period does not begin and end: {projects}.</source>
   <translation>未写入的指标数值（{n}），因所属期间没有完整的起止日期：{projects}。</translation>
  </message>
  <message>
   <source>{projects} and others ({n})</source>
   <translation>{projects} 及其他（{n}）</translation>
  </message>
  <message>
   <source>Writing the activities</source>
   <translation>正在写入活动</translation>
  </message>
  <message>
   <source>There is no project that can be told: an activity must have a title, a stage and a date. Nothing was written. Enter them and write the file again.</source>
   <translation>没有可写入的项目：每项活动须有名称、阶段和日期。未写入任何内容。请补填后重新生成文件。</translation>
  </message>
 </context>
 <context>
  <name>IndicatorKind</name>
  <message>
   <source>Sum of all periods</source>
   <translation>各期之和</translation>
  </message>
  <message>
   <source>Last value</source>
   <translation>最近值</translation>
  </message>
  <message>
   <source>Percentage</source>
   <translation>百分比</translation>
  </message>
 </context>
 <context>
  <name>Kind</name>
  <message>
   <source>Project</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>Further measure</source>
   <translation>其他措施</translation>
  </message>
  <message>
   <source>Further place</source>
   <translation>其他地点</translation>
  </message>
  <message>
   <source>Partner</source>
   <translatorcomment>项目的合作方：“合作伙伴”或“合作单位”（公文更常用后者；Bundle、Report 同）。</translatorcomment>
   <translation>合作伙伴</translation>
  </message>
  <message>
   <source>Milestone</source>
   <translation>里程碑</translation>
  </message>
  <message>
   <source>Progress report</source>
   <translation>进展报告</translation>
  </message>
  <message>
   <source>Funding line</source>
   <translation>资金明细</translation>
  </message>
  <message>
   <source>Exchange rate</source>
   <translation>汇率</translation>
  </message>
  <message>
   <source>Indicator</source>
   <translation>指标</translation>
  </message>
  <message>
   <source>Indicator's value</source>
   <translation>指标值</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translatorcomment>evidence 译为“佐证材料”。</translatorcomment>
   <translation>佐证材料</translation>
  </message>
  <message>
   <source>Assessment</source>
   <translation>评估</translation>
  </message>
  <message>
   <source>Suggestion for improvement</source>
   <translation>改进建议</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>会议</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>决定</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>机构</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>意见</translation>
  </message>
  <message>
   <source>Edition of a report</source>
   <translatorcomment>定稿 means final text, against 草稿; the alternative is 归档版</translatorcomment>
   <translation>报告定稿</translation>
  </message>
  <message>
   <source>Letterhead</source>
   <translation>报告抬头</translation>
  </message>
 </context>
 <context>
  <name>Kind of measure</name>
  <message>
   <source>Meeting</source>
   <translation>会议</translation>
  </message>
  <message>
   <source>Plan or programme</source>
   <translation>规划或计划</translation>
  </message>
  <message>
   <source>Policy and rules</source>
   <translation>政策和规则</translation>
  </message>
  <message>
   <source>Platform or network</source>
   <translation>平台或网络</translation>
  </message>
  <message>
   <source>Study and research</source>
   <translation>研究</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>培训</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>交流</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>Infrastructure</source>
   <translation>基础设施</translation>
  </message>
  <message>
   <source>Finance</source>
   <translation>金融</translation>
  </message>
  <message>
   <source>Promotion and publicity</source>
   <translation>宣传推广</translation>
  </message>
 </context>
 <context>
  <name>Letterhead</name>
  <message>
   <source>Lancang-Mekong Cooperation</source>
   <translation>澜沧江—湄公河合作</translation>
  </message>
  <message>
   <source>Mekong-Lancang Cooperation</source>
   <translation>湄公河—澜沧江合作</translation>
  </message>
  <message>
   <source>“{file}” is no picture that can be printed. Nothing was changed. Choose a JPEG, PNG or WebP file.</source>
   <translation>“{file}”不是可打印的图片。数据未作更改。请选择 JPEG、PNG 或 WebP 文件。</translation>
  </message>
  <message>
   <source>Name of the cooperation</source>
   <translation>合作名称</translation>
  </message>
  <message>
   <source>Choose a picture…</source>
   <translation>选择图片…</translation>
  </message>
  <message>
   <source>No logo</source>
   <translation>不用徽标</translation>
  </message>
  <message>
   <source>All reports of the country are printed so; it goes to the provinces with the bundles.</source>
   <translation>本国所有报告均按此打印；此设置随数据包传到各省。</translation>
  </message>
  <message>
   <source>Logo on the first page</source>
   <translation>首页徽标</translation>
  </message>
  <message>
   <source>Letterhead</source>
   <translatorcomment>报告抬头: there is no one exact office word</translatorcomment>
   <translation>报告抬头</translation>
  </message>
  <message>
   <source>Use this letterhead</source>
   <translation>使用此抬头</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>Choose a picture</source>
   <translation>选择图片</translation>
  </message>
  <message>
   <source>There is no logo.</source>
   <translation>没有徽标。</translation>
  </message>
  <message>
   <source>Logo</source>
   <translation>徽标</translation>
  </message>
 </context>
 <context>
  <name>MeetingState</name>
  <message>
   <source>Planned</source>
   <translation>计划召开</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>已召开</translation>
  </message>
  <message>
   <source>Postponed</source>
   <translation>推迟</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>取消</translation>
  </message>
 </context>
 <context>
  <name>Merge</name>
  <message>
   <source>The bundle names more desks or provinces than a desk can hold. Nothing of it was applied.</source>
   <translation>数据包所列的工作站或省超出一个工作站可容纳的数量。其中内容均未应用。</translation>
  </message>
  <message>
   <source>The bundle tells of work at {desk} that is not as {desk} signed it. Nothing of it was applied. Ask its sender for it anew, and tell your secretariat: somebody may have altered it.</source>
   <translation>数据包中{desk}的数据与{desk}签名时的内容不符。其中内容均未应用。请向发件方重新索取，并告知秘书处：可能有人作了篡改。</translation>
  </message>
  <message>
   <source>The bundle tells another history of {desk} than the one already known: two computers may be working under that desk's name. Nothing of it was applied. Have the secretariat write a bundle from the beginning (“lmcdesk bundle --anew”, or on the exchange page) for the one whose bundles are refused: that one then goes on under a name of its own, with all its work.</source>
   <translation>数据包所载{desk}的历史与已知的不同：可能有两台电脑在以该工作站的名义工作。其中内容均未应用。请秘书处为数据包被拒绝的一方从头生成数据包（“lmcdesk bundle --anew”，或在“数据交换”页面上）：此后该方将改用自己的新名称继续工作，数据全部保留。</translation>
  </message>
  <message>
   <source>The bundle holds fewer changes than it says. Nothing of it was applied. Ask for it again.</source>
   <translation>数据包所含更改少于其声明的数量。其中内容均未应用。请重新索取。</translation>
  </message>
  <message>
   <source>Files of evidence that came: {count}.</source>
   <translation>收到的佐证文件：{count}。</translation>
  </message>
  <message>
   <source>Pieces of files of evidence that wait for the others: {count}.</source>
   <translation>等待其余部分的佐证文件分段：{count}。</translation>
  </message>
  <message>
   <source>Files of evidence that were not what they were said to be: {count}. They were thrown away and are asked for again.</source>
   <translation>与声明不符的佐证文件：{count}。已丢弃，将重新索取。</translation>
  </message>
  <message>
   <source>The changes are merged, but not all evidence could be kept ({reason}). Make room on the disk, then merge the bundle once more.</source>
   <translation>更改已合并，但佐证材料未能全部保存（{reason}）。请腾出磁盘空间，然后再次合并该数据包。</translation>
  </message>
  <message>
   <source>Files of evidence that are still to come: {count}. This desk's next bundles ask for them.</source>
   <translation>尚待送达的佐证文件：{count}。本工作站的后续数据包会索取。</translation>
  </message>
  <message>
   <source>This very bundle was merged on {day} at {time} UTC. Merging it again changes nothing.</source>
   <translation>同一数据包已于{day} {time} UTC 合并。再次合并不会有任何变化。</translation>
  </message>
  <message>
   <source>This very bundle was merged on {day} at {time} UTC and taken back since, by receipt {number}. To have it again, take that back: “lmcdesk undo {number}”.</source>
   <translation>同一数据包已于{day} {time} UTC 合并，后由回执 {number} 撤销。如要恢复，请撤销该回执：“lmcdesk undo {number}”。</translation>
  </message>
  <message>
   <source>Merged</source>
   <translation>已合并</translation>
  </message>
  <message>
   <source>Waits for an earlier bundle</source>
   <translation>等待更早的数据包</translation>
  </message>
  <message>
   <source>Was merged before</source>
   <translation>此前已合并</translation>
  </message>
  <message>
   <source>Made at this desk</source>
   <translation>本工作站生成</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>已拒绝</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} 至 {last}</translation>
  </message>
  <message>
   <source>{desk} {numbers} is missing.</source>
   <translation>缺少{desk}的更改 {numbers}。</translation>
  </message>
  <message>
   <source>{desk} {numbers} on {place} is missing.</source>
   <translation>缺少{desk}关于{place}的更改 {numbers}。</translation>
  </message>
  <message>
   <source>“{file}” was made at this desk and holds nothing that is not here.</source>
   <translation>“{file}”由本工作站生成，没有本站缺少的内容。</translation>
  </message>
  <message>
   <source>“{file}” was merged on {day} at {time} UTC and taken back since, by receipt {number}. Nothing changed. To have it again, take that back: “lmcdesk undo {number}”.</source>
   <translation>“{file}”已于{day} {time} UTC 合并，后由回执 {number} 撤销。数据未作更改。如要恢复，请撤销该回执：“lmcdesk undo {number}”。</translation>
  </message>
  <message>
   <source>“{file}” was already merged on {day} at {time} UTC. Nothing changed.</source>
   <translation>“{file}”已于{day} {time} UTC 合并。数据未作更改。</translation>
  </message>
  <message>
   <source>“{file}” from {desk} is kept, and merged by itself as soon as the missing bundle has come.</source>
   <translation>来自{desk}的“{file}”已保留，缺少的数据包到达后将自动合并。</translation>
  </message>
  <message>
   <source>Another computer works under this desk's name. Ask for a bundle from the beginning (“lmcdesk bundle --anew”, or on the exchange page): this one then goes on under a name of its own.</source>
   <translation>另一台电脑在以本工作站的名义工作。请索取从头生成的数据包（“lmcdesk bundle --anew”，或在“数据交换”页面上）：此后本站将改用自己的新名称继续工作。</translation>
  </message>
  <message>
   <source>Another computer has worked under this desk's name. What was written here is kept under a new one: send it with this desk's next bundle.</source>
   <translation>另一台电脑曾以本工作站的名义工作。本站录入的内容已改以新名称保存：请随本站下一个数据包发送。</translation>
  </message>
  <message>
   <source>“{file}” from {desk} brings evidence.</source>
   <translation>来自{desk}的“{file}”带来佐证材料。</translation>
  </message>
  <message>
   <source>“{file}” from {desk} holds nothing new.</source>
   <translation>来自{desk}的“{file}”没有新内容。</translation>
  </message>
  <message>
   <source>“{file}” from {desk} is merged. New changes: {new}, in records: {records}.</source>
   <translation>已合并来自{desk}的“{file}”。新更改：{new}，涉及记录：{records}。</translation>
  </message>
  <message>
   <source>Fields that now wait for a decision: {count}.</source>
   <translation>现待决定的字段：{count}。</translation>
  </message>
  <message>
   <source>Records that this desk had edited meanwhile, in other fields: {count}. Both entries stand.</source>
   <translation>其间本工作站在其他字段编辑过的记录：{count}。两者均有效。</translation>
  </message>
  <message>
   <source>Decisions that came with it: {count}.</source>
   <translation>随之而来的决定：{count}。</translation>
  </message>
  <message>
   <source>Changes that are kept and not shown, because their desk may not make them: {count}. “lmcdesk check” names them.</source>
   <translation>因填写的工作站无权作出而予以保留、但不显示的更改：{count}。“lmcdesk check”会逐一列出。</translation>
  </message>
  <message>
   <source>Changes that only a newer version of LMC Desk understands: {count}. They are kept, and show once it is installed; “lmcdesk check” counts all of them.</source>
   <translation>只有更新版本的 LMC Desk 才能识别的更改：{count}。已予保留，安装新版本后显示；“lmcdesk check”会统计全部此类更改。</translation>
  </message>
  <message>
   <source>Records that now hold values which cannot be meant: {count}. “lmcdesk check” names them.</source>
   <translation>现含有不合理数值的记录：{count}。“lmcdesk check”会逐一列出。</translation>
  </message>
  <message>
   <source>The clock at {desk} is more than a day ahead of this one. Check the date of both computers.</source>
   <translation>{desk}的时钟比本机快一天以上。请检查两台电脑的日期。</translation>
  </message>
  <message>
   <source>says it is from {desk}</source>
   <translation>自称来自{desk}</translation>
  </message>
  <message>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>From</source>
   <translation>发件方</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>New changes</source>
   <translation>新更改</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>待决定</translation>
  </message>
  <message>
   <source>“{file}” is not a bundle of LMC Desk, although its name says so: it is empty, or its beginning was altered. Nothing of it was applied. Copy it again from where it came, or ask its sender for it anew.</source>
   <translation>“{file}”虽有相应名称，但不是 LMC Desk 数据包：文件为空，或开头部分已被改动。其中内容均未应用。请从来源处重新复制，或向发件方重新索取。</translation>
  </message>
  <message>
   <source>“{file}” is not a bundle of LMC Desk. Choose a file whose name ends in .lmcb.</source>
   <translation>“{file}”不是 LMC Desk 数据包。请选择名称以 .lmcb 结尾的文件。</translation>
  </message>
  <message>
   <source>“{file}” is no file but a folder or a device. Nothing was changed. Choose a file whose name ends in .lmcb.</source>
   <translation>“{file}”不是文件，而是文件夹或设备。数据未作更改。请选择名称以 .lmcb 结尾的文件。</translation>
  </message>
  <message>
   <source>“{file}” comes from a newer version of LMC Desk. Nothing of it was applied. Keep the file, install version {version} or a later one, and merge it then.</source>
   <translation>“{file}”来自更新版本的 LMC Desk。其中内容均未应用。请保留该文件，安装 {version} 或更高版本后再合并。</translation>
  </message>
  <message>
   <source>“{file}” is incomplete or was altered on its way. Nothing of it was applied. Copy it again from where it came, or ask its sender for it anew.</source>
   <translation>“{file}”不完整或在传送途中被改动。其中内容均未应用。请从来源处重新复制，或向发件方重新索取。</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but what it holds cannot be read. Nothing of it was applied. Its sender should update LMC Desk and make it anew.</source>
   <translation>“{file}”与签名一致，但内容无法读取。其中内容均未应用。发件方应更新 LMC Desk 后重新生成。</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but a number in it is larger or smaller than it can be. Nothing of it was applied. Its sender should update LMC Desk and make it anew.</source>
   <translation>“{file}”与签名一致，但其中一个数字超出允许范围。其中内容均未应用。发件方应更新 LMC Desk 后重新生成。</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but some of the changes that it announces are missing in it. Nothing of it was applied. Its sender should make it anew.</source>
   <translation>“{file}”与签名一致，但缺少其声明的部分更改。其中内容均未应用。发件方应重新生成。</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but some of its changes are in it twice. Nothing of it was applied. Its sender should make it anew.</source>
   <translation>“{file}”与签名一致，但部分更改重复出现。其中内容均未应用。发件方应重新生成。</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but its changes do not stand in the order in which they were written. Nothing of it was applied. Its sender should make it anew.</source>
   <translation>“{file}”与签名一致，但更改未按填写顺序排列。其中内容均未应用。发件方应重新生成。</translation>
  </message>
  <message>
   <source>“{file}” would unpack to more than it says, as a file does that is made to fill a computer's memory. Nothing of it was applied. Ask the person who gave it to you where it comes from, and tell your secretariat.</source>
   <translation>“{file}”解压后会超过其声明的大小，这类文件往往意在占满电脑内存。其中内容均未应用。请向提供者询问其来源，并告知秘书处。</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but it announces other changes than it holds. Nothing of it was applied. Its sender should update LMC Desk and make it anew; if that does not help, tell your secretariat.</source>
   <translation>“{file}”与签名一致，但声明的更改与所含内容不符。其中内容均未应用。发件方应更新 LMC Desk 后重新生成；如仍无效，请告知秘书处。</translation>
  </message>
  <message>
   <source>“{file}” names a file of evidence by something else than its hash, as a path would be that leads elsewhere on the disk. Nothing of it was applied, and no file was written. Ask the person who gave it to you where it comes from, and tell your secretariat.</source>
   <translation>“{file}”未按哈希值命名佐证文件，其名称可能是指向磁盘其他位置的路径。其中内容均未应用，也未写入任何文件。请向提供者询问其来源，并告知秘书处。</translation>
  </message>
  <message>
   <source>“{file}” carries a certificate that is not genuine. Nothing of it was applied. Ask the person who gave it to you where it comes from, and tell your secretariat.</source>
   <translation>“{file}”所附证书系伪造。其中内容均未应用。请向提供者询问其来源，并告知秘书处。</translation>
  </message>
  <message>
   <source>“{file}” was not merged: this desk is not enrolled yet, so it cannot tell whose bundles to believe. Take in your secretariat's answer first (“lmcdesk accept”).</source>
   <translation>“{file}”未合并：本工作站尚未登记，无法判断应信任谁的数据包。请先接收秘书处的答复（“lmcdesk accept”）。</translation>
  </message>
  <message>
   <source>“{file}” came while something else is being written at this desk. It is kept, and merged by itself with the next one.</source>
   <translation>“{file}”到达时本工作站正在写入其他内容。已予保留，将与下一个数据包一起自动合并。</translation>
  </message>
  <message>
   <source>“{file}” cannot be merged yet, and too much is kept at this desk already, so it was not taken in. Nothing of it was applied, and the file stays where it is. See what waits with “lmcdesk waiting”, drop what is not needed with “lmcdesk waiting --drop”, then merge it again.</source>
   <translation>“{file}”暂时无法合并，而本工作站保留的数据包已过多，因此未予接收。其中内容均未应用，文件保留在原处。请用“lmcdesk waiting”查看等待的数据包，用“lmcdesk waiting --drop”移除不需要的，然后再次合并。</translation>
  </message>
  <message>
   <source>“{file}” is signed by an unknown desk: no secretariat that this desk trusts has enrolled {desk} (key {fingerprint}). Nothing of it was applied. Have that desk enrolled first.</source>
   <translation>“{file}”由未知工作站签名：本工作站信任的秘书处均未登记{desk}（密钥 {fingerprint}）。其中内容均未应用。请先由秘书处登记该工作站。</translation>
  </message>
  <message>
   <source>“{file}” comes from {country}, whose secretariat this desk does not trust yet. Nothing of it was applied. Compare that secretariat's fingerprint and trust it first (“lmcdesk trust”).</source>
   <translation>“{file}”来自{country}，本工作站尚未信任该国秘书处。其中内容均未应用。请先核对该秘书处的指纹并予以信任（“lmcdesk trust”）。</translation>
  </message>
  <message>
   <source>“{file}” is signed by a desk of {country} that the secretariat of {other} enrolled, which it may not. Nothing of it was applied.</source>
   <translation>“{file}”由{country}的工作站签名，但该站由{other}秘书处登记，这是不允许的。其中内容均未应用。</translation>
  </message>
  <message>
   <source>“{file}” is signed by {desk}, whose certificate this desk revoked. Nothing of it was applied. If that office goes on with another computer, enrol that one.</source>
   <translation>“{file}”由{desk}签名，而本工作站已吊销其证书。其中内容均未应用。如该单位改用其他电脑，请登记那台电脑。</translation>
  </message>
  <message>
   <source>“{file}” is signed by {desk}, whose certificate was revoked by its secretariat. Nothing of it was applied. Ask the secretariat whether that desk is to be enrolled anew.</source>
   <translation>“{file}”由{desk}签名，而其证书已被所属秘书处吊销。其中内容均未应用。请向秘书处询问是否重新登记该工作站。</translation>
  </message>
  <message>
   <source>“{file}” is signed with a key of {desk} that this desk trusts no longer. Nothing of it was applied. Ask that secretariat for a bundle that it signs with its new key.</source>
   <translation>“{file}”由{desk}的一个密钥签名，而本工作站已不再信任该密钥。其中内容均未应用。请向该秘书处索取以新密钥签名的数据包。</translation>
  </message>
  <message>
   <source>“{file}” was made on {made}, but the certificate of {desk} is not valid before {starts}. Nothing of it was applied. Check the date of the computer there and make the bundle anew.</source>
   <translation>“{file}”生成于{made}，但{desk}的证书自{starts}起才有效。其中内容均未应用。请检查对方电脑的日期并重新生成数据包。</translation>
  </message>
  <message>
   <source>“{file}” was made on {made}, but the certificate of {desk} expired on {until}. Nothing of it was applied. Have that desk enrolled anew and the bundle made again.</source>
   <translation>“{file}”生成于{made}，但{desk}的证书已于{until}到期。其中内容均未应用。请由秘书处重新登记该工作站，然后重新生成数据包。</translation>
  </message>
  <message>
   <source>“{file}” says that it comes from {desk}, but its certificate is that of {certified} and not for the same place and role. Nothing of it was applied. Have that desk enrolled anew.</source>
   <translation>“{file}”称其来自{desk}，但其证书属于{certified}，地方或角色不符。其中内容均未应用。请由秘书处重新登记该工作站。</translation>
  </message>
  <message>
   <source>“{file}” is signed by {desk}, but goes by the identity of another desk, in whose name it would speak. Nothing of it was applied. Ask the person who gave it to you where it comes from, and tell your secretariat.</source>
   <translation>“{file}”由{desk}签名，却使用另一工作站的身份，冒用其名义。其中内容均未应用。请向提供者询问其来源，并告知秘书处。</translation>
  </message>
  <message>
   <source>“{file}” tells of work at {desk} that is not signed by that desk, or not as it was signed there. Nothing of it was applied. Tell your secretariat: somebody may have altered it on its way.</source>
   <translation>“{file}”所载{desk}的数据没有该站签名，或与其签名不符。其中内容均未应用。请告知秘书处：可能有人在传送途中作了篡改。</translation>
  </message>
  <message>
   <source>“{file}” holds work in the name of {desk} that is signed with a key which no secretariat trusted here has enrolled for that desk. Nothing of it was applied. It is tried again once that is known otherwise; the secretariat's own bundles bring the rest meanwhile.</source>
   <translation>“{file}”含有以{desk}名义签名的数据，但所用密钥未经本站信任的任何秘书处为该站登记。其中内容均未应用。一旦得知该密钥已经登记，会自动重试；其间秘书处自己的数据包会带来其余内容。</translation>
  </message>
  <message>
   <source>{refusal} What it tells of certificates and revocations was kept, since each is signed by itself.</source>
   <translation>{refusal}其中有关证书和吊销的信息各自带有签名，已予保留。</translation>
  </message>
  <message>
   <source>{refusal} There was no room to keep a copy of it at this desk either, so the file is only where it came from. “lmcdesk waiting --drop” makes room.</source>
   <translation>{refusal}本站也没有空间保存其副本，因此文件只在原来的位置。可用“lmcdesk waiting --drop”腾出空间。</translation>
  </message>
  <message>
   <source>“{file}” is encrypted for {desk}, and this desk cannot open it. Nothing of it was applied. Hand it on to that desk, or ask its sender for a bundle for this one.</source>
   <translation>“{file}”是为{desk}加密的，本工作站无法打开。其中内容均未应用。请转交该工作站，或向发件方索取发给本站的数据包。</translation>
  </message>
  <message>
   <source>“{file}” is encrypted, and nothing of it was applied. {why}</source>
   <translation>“{file}”已加密，其中内容均未应用。{why}</translation>
  </message>
  <message>
   <source>“{file}” announces a file of evidence of {size} MB, which is more than a desk keeps. Nothing of it was applied. Ask its sender for a bundle without evidence.</source>
   <translation>“{file}”声明含有一个 {size} MB 的佐证文件，超出工作站的保存上限。其中内容均未应用。请向发件方索取不附佐证材料的数据包。</translation>
  </message>
  <message>
   <source>“{file}” brings evidence that needs {needed} MB, and the disk has {free} MB left. Nothing of it was applied. Make room on the disk, then merge it again.</source>
   <translation>“{file}”所附佐证材料需要 {needed} MB，而磁盘只剩 {free} MB。其中内容均未应用。请腾出磁盘空间后再次合并。</translation>
  </message>
 </context>
 <context>
  <name>MessageBar</name>
  <message>
   <source>Close this message</source>
   <translation>关闭此消息</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>另有 {n} 条</translation>
  </message>
 </context>
 <context>
  <name>Milestones</name>
  <message>
   <source>Milestone</source>
   <translation>里程碑</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>权重</translation>
  </message>
  <message>
   <source>Adopted</source>
   <translation>原定日期</translation>
  </message>
  <message>
   <source>Forecast or actual</source>
   <translation>预计或实际</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <source>{late} · {reason}</source>
   <translation>{late} · {reason}</translation>
  </message>
  <message>
   <source>waits for “{milestone}”</source>
   <translation>等待“{milestone}”</translation>
  </message>
  <message>
   <source>due today</source>
   <translation>今天到期</translation>
  </message>
  <message>
   <source>in 1 day</source>
   <translation>还有 1 天</translation>
  </message>
  <message>
   <source>in {n} days</source>
   <translation>还有 {n} 天</translation>
  </message>
  <message>
   <source>1 day late</source>
   <translation>延误 1 天</translation>
  </message>
  <message>
   <source>{n} days late</source>
   <translation>延误 {n} 天</translation>
  </message>
  <message>
   <source>on the day</source>
   <translation>如期</translation>
  </message>
  <message>
   <source>1 day early</source>
   <translation>提前 1 天</translation>
  </message>
  <message>
   <source>{n} days early</source>
   <translation>提前 {n} 天</translation>
  </message>
  <message>
   <source>Forecast moved later: from {before} to {now}</source>
   <translation>预计日期推后：由{before}改为{now}</translation>
  </message>
  <message>
   <source>Forecast moved earlier: from {before} to {now}</source>
   <translation>预计日期提前：由{before}改为{now}</translation>
  </message>
  <message>
   <source>{milestones}, weights {total}</source>
   <translation>{milestones}，权重 {total}</translation>
  </message>
  <message>
   <source>1 milestone</source>
   <translation>1 个里程碑</translation>
  </message>
  <message>
   <source>{n} milestones</source>
   <translation>{n} 个里程碑</translation>
  </message>
  <message>
   <source>Progress: {formula} %</source>
   <translation>进度：{formula} %</translation>
  </message>
  <message>
   <source>None</source>
   <translation>无</translation>
  </message>
  <message>
   <source>All fields…</source>
   <translation>全部字段…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Your entry. It is kept as you type.</source>
   <translatorcomment>草稿的 kept 统一改为“暂存”，以区别于“保存”。</translatorcomment>
   <translation>您填写的内容会随时暂存。</translation>
  </message>
  <message>
   <source>Typed on {moment} and not saved yet.</source>
   <translation>填写于{moment}，尚未保存。</translation>
  </message>
  <message>
   <source>One of the two titles is enough.</source>
   <translation>两个名称填写一个即可。</translation>
  </message>
  <message>
   <source>Once saved it stays as it is.</source>
   <translation>保存后不再改变。</translation>
  </message>
  <message>
   <source>New milestone</source>
   <translation>新建里程碑</translation>
  </message>
  <message>
   <source>Move to bin</source>
   <translation>移入回收站</translation>
  </message>
  <message>
   <source>Milestones</source>
   <translation>里程碑</translation>
  </message>
  <message>
   <source>This project has no milestones yet, so nobody can see how far it is.</source>
   <translation>此项目尚无里程碑，无法了解其进度。</translation>
  </message>
  <message>
   <source>Add milestone</source>
   <translation>添加里程碑</translation>
  </message>
  <message>
   <source>What you typed in “{milestone}” is kept, but not saved yet.</source>
   <translation>您在“{milestone}”中填写的内容已暂存，但尚未保存。</translation>
  </message>
  <message>
   <source>“{milestone}” is in the bin. Nothing of it is lost.</source>
   <translation>“{milestone}”已移入回收站。内容不会丢失。</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
 </context>
 <context>
  <name>Money</name>
  <message>
   <source>Funding lines in {currency} that are not in this total: {lines}. No exchange rate is known for {day} or an earlier day.</source>
   <translation>未计入此合计的 {currency} 资金明细：{lines}。没有{day}或更早的汇率。</translation>
  </message>
  <message>
   <source>Funding lines without a currency, which are not in this total: {lines}.</source>
   <translation>未计入此合计的无币种资金明细：{lines}。</translation>
  </message>
  <message>
   <source>Funding lines with an amount too large or too fine to count, which are not in this total: {lines}.</source>
   <translation>因金额过大或过细而未计入此合计的资金明细：{lines}。</translation>
  </message>
 </context>
 <context>
  <name>Month</name>
  <message>
   <source>Jan</source>
   <translation>1月</translation>
  </message>
  <message>
   <source>Feb</source>
   <translation>2月</translation>
  </message>
  <message>
   <source>Mar</source>
   <translation>3月</translation>
  </message>
  <message>
   <source>Apr</source>
   <translation>4月</translation>
  </message>
  <message>
   <source>May</source>
   <translation>5月</translation>
  </message>
  <message>
   <source>Jun</source>
   <translation>6月</translation>
  </message>
  <message>
   <source>Jul</source>
   <translation>7月</translation>
  </message>
  <message>
   <source>Aug</source>
   <translation>8月</translation>
  </message>
  <message>
   <source>Sep</source>
   <translation>9月</translation>
  </message>
  <message>
   <source>Oct</source>
   <translation>10月</translation>
  </message>
  <message>
   <source>Nov</source>
   <translation>11月</translation>
  </message>
  <message>
   <source>Dec</source>
   <translation>12月</translation>
  </message>
 </context>
 <context>
  <name>OrganisationKind</name>
  <message>
   <source>National authority</source>
   <translation>国家机关</translation>
  </message>
  <message>
   <source>Local authority</source>
   <translation>地方机关</translation>
  </message>
  <message>
   <source>International organisation</source>
   <translation>国际组织</translation>
  </message>
  <message>
   <source>Research or training institution</source>
   <translation>科研或培训机构</translation>
  </message>
  <message>
   <source>Enterprise</source>
   <translation>企业</translation>
  </message>
  <message>
   <source>Association</source>
   <translation>协会</translation>
  </message>
  <message>
   <source>Another body</source>
   <translation>其他机构</translation>
  </message>
 </context>
 <context>
  <name>Organisations</name>
  <message>
   <source>Type some letters. A name that is not in the list is proposed for it.</source>
   <translation>请输入部分文字。列表中没有的名称将作为拟增机构提出。</translation>
  </message>
 </context>
 <context>
  <name>Pages</name>
  <message>
   <source>Welcome</source>
   <translation>欢迎</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>数据概览</translation>
  </message>
  <message>
   <source>Plan of Action</source>
   <translation>行动计划</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>数据交换</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>待决定</translation>
  </message>
  <message>
   <source>Excel</source>
   <translation>Excel</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>打印</translation>
  </message>
  <message>
   <source>somebody at this desk</source>
   <translation>本工作站人员</translation>
  </message>
  <message>
   <source>A manager's desk reads and prints. The province or the secretariat makes changes.</source>
   <translation>主管领导的工作站只用于阅读和打印。由省或秘书处更改。</translation>
  </message>
  <message>
   <source>Another desk leads this project. Its changes come from there by bundle.</source>
   <translation>此项目由另一工作站牵头。更改由该站通过数据包传来。</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>{code} is none of the six countries: use {codes}.</source>
   <translation>{code} 不是六国之一：请使用 {codes}。</translation>
  </message>
  <message>
   <source>There is no province with the code {code}.</source>
   <translation>没有代码为 {code} 的省。</translation>
  </message>
 </context>
 <context>
  <name>Plan</name>
  <message>
   <source>Only rows with blanks</source>
   <translation>只看有空白的行</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>打印…</translation>
  </message>
  <message>
   <source>The figures are still being read.</source>
   <translation>仍在读取数据。</translation>
  </message>
  <message>
   <source>Chosen cell</source>
   <translation>所选单元格</translation>
  </message>
  <message>
   <source>Pillar</source>
   <translation>支柱</translation>
  </message>
  <message>
   <source>{section}, its measures are shown: {n}</source>
   <translation>{section}，已显示其措施：{n}</translation>
  </message>
  <message>
   <source>{section}, measures: {n}</source>
   <translation>{section}，措施：{n}</translation>
  </message>
  <message>
   <source>projects</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>USD committed</source>
   <translation>承诺金额，美元</translation>
  </message>
  <message>
   <source>Blanks</source>
   <translation>空白</translation>
  </message>
  <message>
   <source>{section} × {country}</source>
   <translation>{section} × {country}</translation>
  </message>
  <message>
   <source>no project</source>
   <translation>无项目</translation>
  </message>
  <message>
   <source>Show it in the list</source>
   <translation>在列表中显示</translation>
  </message>
  <message>
   <source>Show all {n} projects</source>
   <translation>显示全部 {n} 个项目</translation>
  </message>
  <message>
   <source>{n} of {all} cells have no project. Sections without any: {sections}.</source>
   <translation>{all} 个单元格中有 {n} 个没有项目。完全没有项目的章节：{sections}。</translation>
  </message>
  <message>
   <source>All countries</source>
   <translation>所有国家</translation>
  </message>
  <message>
   <source>{row}, {place}: {figure}</source>
   <translation>{row}，{place}：{figure}</translation>
  </message>
 </context>
 <context>
  <name>Plan file</name>
  <message>
   <source>The plan file {file} cannot be opened.</source>
   <translation>计划文件 {file} 无法打开。</translation>
  </message>
  <message>
   <source>The plan file {file} is damaged: it is not JSON.</source>
   <translation>计划文件 {file} 已损坏：不是 JSON。</translation>
  </message>
  <message>
   <source>The file {file} holds no plan.</source>
   <translation>文件 {file} 不含计划。</translation>
  </message>
  <message>
   <source>The plan file {file} has form {form}; this version of the program reads {ours}.</source>
   <translation>计划文件 {file} 的格式为 {form}；本版本程序读取 {ours}。</translation>
  </message>
  <message>
   <source>The plan in {file} ends before it begins.</source>
   <translation>{file} 中计划的结束早于开始。</translation>
  </message>
  <message>
   <source>The plan file {file} puts section {number} in two priority areas.</source>
   <translation>计划文件 {file} 将章节 {number} 归入两个优先领域。</translation>
  </message>
  <message>
   <source>The plan file {file} has a priority area with section {number}, but no such section.</source>
   <translation>计划文件 {file} 的优先领域列有章节 {number}，但没有该章节。</translation>
  </message>
  <message>
   <source>The plan file {file} puts section {number} under {above}, where it does not belong.</source>
   <translation>计划文件 {file} 将章节 {number} 置于 {above} 之下，位置不当。</translation>
  </message>
  <message>
   <source>The plan file {file} puts section {number} under {above}, which does not come before it.</source>
   <translation>计划文件 {file} 将章节 {number} 置于 {above} 之下，而后者并不在其之前。</translation>
  </message>
  <message>
   <source>The plan file {file} has measure {id} where {expected} should stand.</source>
   <translation>计划文件 {file} 在应为 {expected} 的位置出现措施 {id}。</translation>
  </message>
  <message>
   <source>The plan file {file} has measure {id} in section {section}, where it does not belong.</source>
   <translation>计划文件 {file} 在章节 {section} 中列有措施 {id}，位置不当。</translation>
  </message>
  <message>
   <source>The plan file {file} lacks “{key}” at {where}, or has something else there.</source>
   <translation>计划文件 {file} 在 {where} 处缺少“{key}”，或其内容不符。</translation>
  </message>
  <message>
   <source>The plan file {file} holds {name} twice.</source>
   <translation>计划文件 {file} 中 {name} 出现两次。</translation>
  </message>
  <message>
   <source>The plan file {file} has “{number}” where a section's number should stand.</source>
   <translation>计划文件 {file} 在应为章节编号的位置出现“{number}”。</translation>
  </message>
  <message>
   <source>The plan file {file} has an empty text, or no English one, at {where}.</source>
   <translation>计划文件 {file} 在 {where} 处文字为空，或没有英文。</translation>
  </message>
  <message>
   <source>The plan file {file} has “{value}” as {key} of {where}, which is unknown.</source>
   <translation>计划文件 {file} 中 {where} 的 {key} 为“{value}”，无法识别。</translation>
  </message>
  <message>
   <source>The plan file {file} has “{value}” as day of {where}, which is no month and day.</source>
   <translation>计划文件 {file} 中 {where} 的日期为“{value}”，不是月和日。</translation>
  </message>
  <message>
   <source>The plan file {file} names {source} as source of {where}, but holds no such measure.</source>
   <translation>计划文件 {file} 将 {source} 列为 {where} 的来源，但没有该措施。</translation>
  </message>
 </context>
 <context>
  <name>Print</name>
  <message>
   <source>As of {day}</source>
   <translation>截至{day}</translation>
  </message>
  <message>
   <source>The disk is full, so {name} was not written. Free some space or choose another folder, then print again.</source>
   <translation>磁盘已满，未能写入 {name}。请腾出空间或选择其他文件夹，然后重新打印。</translation>
  </message>
  <message>
   <source>{name} cannot be written in {folder}: the folder is read-only, or the file is open in another program. Close it there or choose another folder, then print again.</source>
   <translation>无法将 {name} 写入 {folder}：文件夹为只读，或文件正由其他程序打开。请将其关闭或选择其他文件夹，然后重新打印。</translation>
  </message>
  <message>
   <source>{name} cannot be written in {folder}. Choose another folder, then print again.</source>
   <translation>无法将 {name} 写入 {folder}。请选择其他文件夹，然后重新打印。</translation>
  </message>
  <message>
   <source>National summary</source>
   <translation>国家汇总</translation>
  </message>
  <message>
   <source>States, delays and money by section and province, with the list of projects.</source>
   <translation>按章节和省列出状态、延误和资金，附项目清单。</translation>
  </message>
  <message>
   <source>Annual progress report</source>
   <translation>年度进展报告</translation>
  </message>
  <message>
   <source>The year by pillar, section and measure, with achievements, delays, funding and an outlook.</source>
   <translation>按支柱、章节和措施总结全年情况，包括成果、延误、资金和展望。</translation>
  </message>
  <message>
   <source>Projects proposed for next year</source>
   <translation>下年度申报项目</translation>
  </message>
  <message>
   <source>The list for the SOM and the FMM: by state and section, with budgets and decisions.</source>
   <translation>供高官会和外长会使用的清单：按状态和章节列出，附预算和决定。</translation>
  </message>
  <message>
   <source>Coverage of the Plan</source>
   <translation>行动计划覆盖情况</translation>
  </message>
  <message>
   <source>Which sections and measures of the Plan have projects in which country, and what has none.</source>
   <translation>行动计划的哪些章节和措施在哪些国家有项目，哪些没有。</translation>
  </message>
  <message>
   <source>Province summary</source>
   <translation>省级汇总</translation>
  </message>
  <message>
   <source>One province: states, delays, money and progress reports, with the list of its projects.</source>
   <translation>一个省的状态、延误、资金和进展报告，附该省项目清单。</translation>
  </message>
  <message>
   <source>Funding by source and year</source>
   <translation>各来源和年度资金</translation>
  </message>
  <message>
   <source>Money committed, disbursed and spent: by source, year, kind, place and currency.</source>
   <translation>承诺、已拨付和已支出的资金：按来源、年度、类别、地点和币种列出。</translation>
  </message>
  <message>
   <source>Timeline of projects</source>
   <translation>项目时间轴</translation>
  </message>
  <message>
   <source>When projects run and were to run, with their milestones and today's line, on pages of A3.</source>
   <translation>项目实际（或预计）与原定的起止时间，附里程碑和今天的标线，A3 页面。</translation>
  </message>
  <message>
   <source>Project sheet</source>
   <translation>项目情况表</translation>
  </message>
  <message>
   <source>One project on one or two pages: milestones, money, what was reported.</source>
   <translation>每个项目一至两页：里程碑、资金、报告内容。</translation>
  </message>
  <message>
   <source>Overdue milestones</source>
   <translation>逾期里程碑</translation>
  </message>
  <message>
   <source>What is past its due day: where, why, for how long, and all of it by province.</source>
   <translation>逾期的里程碑：在何处、原因、逾期多久，并按省列出全部清单。</translation>
  </message>
  <message>
   <source>Assessments</source>
   <translation>项目评估</translation>
  </message>
  <message>
   <source>All assessments on one score sheet side by side, and what became of recommendations.</source>
   <translation>在一张评分表上并列所有评估，并列出各项建议的处理情况。</translation>
  </message>
  <message>
   <source>Who has reported</source>
   <translation>报送情况</translation>
  </message>
  <message>
   <source>Progress reports and bundles of each province by quarters and months, and who is missing.</source>
   <translation>各省按季度和按月的进展报告和数据包，以及尚未报送的省。</translation>
  </message>
  <message>
   <source>Page {page}</source>
   <translation>第 {page} 页</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>第 {page} 页，共 {pages} 页</translation>
  </message>
  <message>
   <source>“{record}” holds characters that no font shows ({characters}): a box stands for each.</source>
   <translation>“{record}”含有任何字体都无法显示的字符（{characters}）：每个字符以一个方框代替。</translation>
  </message>
  <message>
   <source>Further records that hold such characters: {n}.</source>
   <translation>含有此类字符的其他记录：{n}。</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>年度</translation>
  </message>
  <message>
   <source>Sent to the printer. Pages: {n}.</source>
   <translation>已发送到打印机。页数：{n}。</translation>
  </message>
  <message>
   <source>Printing</source>
   <translation>正在打印</translation>
  </message>
  <message>
   <source>The printer “{name}” took no page. See that it is on and has paper, or save the report as PDF.</source>
   <translation>打印机“{name}”未接收任何页面。请确认打印机已开机且有纸，或将报告另存为 PDF。</translation>
  </message>
  <message>
   <source>Saved “{file}”. Sheets: {n}.</source>
   <translation>已保存“{file}”。工作表数：{n}。</translation>
  </message>
  <message>
   <source>Open the file</source>
   <translation>打开文件</translation>
  </message>
  <message>
   <source>Pages before</source>
   <translation>前面的页</translation>
  </message>
  <message>
   <source>Pages after</source>
   <translation>后面的页</translation>
  </message>
  <message>
   <source>Reports are printed from what this desk holds now, as of today.</source>
   <translation>报告按本工作站现有数据打印，截至今天。</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>打印</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>打印…</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>另存为 PDF…</translation>
  </message>
  <message>
   <source>Save as workbook…</source>
   <translation>另存为工作簿…</translation>
  </message>
  <message>
   <source>Freeze as an edition…</source>
   <translation>定稿并编号…</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>报告</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>页面</translation>
  </message>
  <message>
   <source>These are the first pages.</source>
   <translation>已是最前面的页。</translation>
  </message>
  <message>
   <source>These are the last pages.</source>
   <translation>已是最后面的页。</translation>
  </message>
  <message>
   <source>Choose a project first.</source>
   <translation>请先选择项目。</translation>
  </message>
  <message>
   <source>Choose what this desk holds now, then freeze it.</source>
   <translation>请先选择“本工作站现有数据”，再定稿。</translation>
  </message>
  <message>
   <source>Page {first} of {pages}</source>
   <translation>第 {first} 页，共 {pages} 页</translation>
  </message>
  <message>
   <source>Pages {first} to {last} of {pages}</source>
   <translation>第 {first} 至 {last} 页，共 {pages} 页</translation>
  </message>
  <message>
   <source>Common Era (2026)</source>
   <translation>公历（2026）</translation>
  </message>
  <message>
   <source>Buddhist Era (2569)</source>
   <translation>佛历（2569）</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>省</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>Digits</source>
   <translation>数字</translation>
  </message>
  <message>
   <source>Years</source>
   <translation>纪年</translation>
  </message>
  <message>
   <source>Mark as a draft</source>
   <translation>标为草稿</translation>
  </message>
  <message>
   <source>Letterhead…</source>
   <translation>报告抬头…</translation>
  </message>
  <message>
   <source>All years of the Plan</source>
   <translation>行动计划所有年度</translation>
  </message>
  <message>
   <source>What is printed</source>
   <translation>打印内容</translation>
  </message>
  <message>
   <source>Its figures and its pages are kept as they are now, and can be printed again at any time, exactly the same. The next one gets the next number.</source>
   <translation>将按现状保存其数据和页面，今后可随时原样重新打印。下一次定稿使用下一个版次。</translation>
  </message>
  <message>
   <source>Freeze “{report}” as a numbered edition?</source>
   <translation>将“{report}”定稿并编号？</translation>
  </message>
  <message>
   <source>Freeze</source>
   <translation>定稿</translation>
  </message>
  <message>
   <source>Frozen as edition {number}. It goes to other desks with the next bundles.</source>
   <translation>已定稿为第 {number} 版，将随后续数据包传到其他工作站。</translation>
  </message>
  <message>
   <source>Freezing</source>
   <translation>正在定稿</translation>
  </message>
  <message>
   <source>What this desk holds now</source>
   <translation>本工作站现有数据</translation>
  </message>
  <message>
   <source>Edition {number}, {day}</source>
   <translation>第 {number} 版定稿，{day}</translation>
  </message>
  <message>
   <source>Edition {number} of {place}, {day}</source>
   <translation>{place}第 {number} 版定稿，{day}</translation>
  </message>
  <message>
   <source>Changes since edition {number}</source>
   <translation>自第 {number} 版定稿以来的更改</translation>
  </message>
  <message>
   <source>Changes since edition {number} of {place}</source>
   <translation>自{place}第 {number} 版定稿以来的更改</translation>
  </message>
  <message>
   <source>Changes from edition {earlier} to edition {later}</source>
   <translation>第 {earlier} 版至第 {later} 版定稿的更改</translation>
  </message>
  <message>
   <source>Pages of the report</source>
   <translation>报告页面</translation>
  </message>
  <message>
   <source>PDF files</source>
   <translation>PDF 文件</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>打开文件夹</translation>
  </message>
  <message>
   <source>Saved “{file}”. Pages: {n}.</source>
   <translation>已保存“{file}”。页数：{n}。</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>保存报告</translation>
  </message>
  <message>
   <source>Saved as “{file}”.</source>
   <translation>已保存为“{file}”。</translation>
  </message>
 </context>
 <context>
  <name>Progress</name>
  <message>
   <source>as planned</source>
   <translation>符合计划</translation>
  </message>
  <message>
   <source>{points} behind</source>
   <translation>落后 {points} 个百分点</translation>
  </message>
  <message>
   <source>reached</source>
   <translation>已达到</translation>
  </message>
  <message>
   <source>begins {year}</source>
   <translation>{year}年开始</translation>
  </message>
  <message>
   <source>begins {day}</source>
   <translation>{day}开始</translation>
  </message>
 </context>
 <context>
  <name>Project</name>
  <message>
   <source>Add milestone</source>
   <translation>添加里程碑</translation>
  </message>
  <message>
   <source>Milestones</source>
   <translation>里程碑</translation>
  </message>
  <message>
   <source>Facts</source>
   <translation>基本信息</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>资金</translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>报告</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>意见</translation>
  </message>
  <message>
   <source>This project lies in the bin, or has not come to this desk yet.</source>
   <translation>此项目在回收站中，或尚未传到本工作站。</translation>
  </message>
  <message>
   <source>Show all projects</source>
   <translation>显示所有项目</translation>
  </message>
  <message>
   <source>What you typed about the project is kept, but not saved yet.</source>
   <translation>您填写的项目内容已暂存，但尚未保存。</translation>
  </message>
  <message>
   <source>No such project</source>
   <translation>没有此项目</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>添加</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>新建项目</translation>
  </message>
  <message>
   <source>What a project needs</source>
   <translation>项目必填内容</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>动态</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>Projects  ›  {section}</source>
   <translation>项目  ›  {section}</translation>
  </message>
  <message>
   <source>Save project</source>
   <translation>保存项目</translation>
  </message>
  <message>
   <source>Move to bin</source>
   <translation>移入回收站</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>放弃更改</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Print sheet…</source>
   <translation>打印项目情况表…</translation>
  </message>
  <message>
   <source>Edit facts</source>
   <translation>编辑基本信息</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>没有更改。</translation>
  </message>
  <message>
   <source>“{project}” is in the bin with all that belongs to it. Nothing of it is lost.</source>
   <translation>“{project}”及其所属内容已移入回收站。内容不会丢失。</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Late, 1 day</source>
   <translation>延误 1 天</translation>
  </message>
  <message>
   <source>Late, {n} days</source>
   <translation>延误 {n} 天</translation>
  </message>
  <message>
   <source>{n} to decide</source>
   <translation>{n} 项待决定</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <source>no milestones yet</source>
   <translation>尚无里程碑</translation>
  </message>
  <message>
   <source>as reported; no milestones yet</source>
   <translation>据填报；尚无里程碑</translation>
  </message>
  <message>
   <source>weighted sum of {milestones}</source>
   <translation>{milestones}的加权和</translation>
  </message>
  <message>
   <source>mean of {milestones}</source>
   <translation>{milestones}的平均值</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>已结束</translation>
  </message>
  <message>
   <source>Forecast end</source>
   <translation>预计结束</translation>
  </message>
  <message>
   <source>not adopted yet</source>
   <translation>尚未通过</translation>
  </message>
  <message>
   <source>as adopted</source>
   <translation>与原定一致</translation>
  </message>
  <message>
   <source>adopted {day}, {n} day</source>
   <translation>原定{day}，相差 {n} 天</translation>
  </message>
  <message>
   <source>adopted {day}, {n} days</source>
   <translation>原定{day}，{n} 天</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>已支出</translation>
  </message>
  <message>
   <source>budget {amount}</source>
   <translation>预算 {amount}</translation>
  </message>
  <message>
   <source>no money entered</source>
   <translation>未录入资金</translation>
  </message>
  <message>
   <source>of {amount} committed</source>
   <translation>承诺 {amount}</translation>
  </message>
  <message>
   <source>{n} women</source>
   <translation>女性 {n}</translation>
  </message>
  <message>
   <source>Beneficiaries</source>
   <translation>受益人数</translation>
  </message>
  <message>
   <source>Measure of the Plan</source>
   <translation>行动计划措施</translation>
  </message>
  <message>
   <source>none named yet</source>
   <translation>尚未指明</translation>
  </message>
  <message>
   <source>One of the two titles is enough.</source>
   <translation>两个名称填写一个即可。</translation>
  </message>
  <message>
   <source>Given when the project is saved.</source>
   <translation>保存项目时自动给出。</translation>
  </message>
  <message>
   <source>Type a number or some words.</source>
   <translation>请输入编号或部分文字。</translation>
  </message>
  <message>
   <source>More, as it becomes known</source>
   <translation>更多内容（可日后补充）</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>放弃更改</translation>
  </message>
  <message>
   <source>A title</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>The code {code} is that of “{project}”. Give another one, or none.</source>
   <translation>编号 {code} 已用于“{project}”。请另填编号，或留空。</translation>
  </message>
  <message>
   <source>Typed on {moment} and not saved yet.</source>
   <translation>填写于{moment}，尚未保存。</translation>
  </message>
  <message>
   <source>Adopted for {begin} to {end}; these dates stay as they are.</source>
   <translation>通过时确定的期限为{begin}至{end}；这些日期保持不变。</translation>
  </message>
 </context>
 <context>
  <name>Projects</name>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>新建项目</translation>
  </message>
  <message>
   <source>There are no projects at this desk yet. Enter one, or take in a bundle.</source>
   <translation>本工作站尚无项目。请录入项目，或接收数据包。</translation>
  </message>
  <message>
   <source>, </source>
   <translatorcomment>分隔符须保留末尾空格，故用半角逗号；中文宜用“、”。</translatorcomment>
   <translation>, </translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>Export to Excel…</source>
   <translation>导出到 Excel…</translation>
  </message>
  <message>
   <source>Workbooks</source>
   <translation>工作簿</translation>
  </message>
  <message>
   <source>Export to Excel</source>
   <translation>导出到 Excel</translation>
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation>正在生成工作簿</translation>
  </message>
  <message>
   <source>Without a title</source>
   <translation>无名称</translation>
  </message>
  <message>
   <source>National</source>
   <translation>全国</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>已取消</translation>
  </message>
  <message>
   <source>no milestones</source>
   <translation>无里程碑</translation>
  </message>
  <message>
   <source>All reached</source>
   <translation>全部达到</translation>
  </message>
  <message>
   <source>{day}, 1 day late</source>
   <translation>{day}，延误 1 天</translation>
  </message>
  <message>
   <source>{day}, {n} days late</source>
   <translation>{day}，延误 {n} 天</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>阶段</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>年份</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>国家</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>省</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>章节</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>不含</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>不分组</translation>
  </message>
  <message>
   <source>All projects</source>
   <translation>所有项目</translation>
  </message>
  <message>
   <source>Open projects</source>
   <translation>未结束项目</translation>
  </message>
  <message>
   <source>Needs attention</source>
   <translation>需关注</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>拟议</translation>
  </message>
  <message>
   <source>Completed</source>
   <translation>已完成</translation>
  </message>
  <message>
   <source>Without a measure of the Plan</source>
   <translation>无行动计划措施</translation>
  </message>
  <message>
   <source>Cancelled and declined</source>
   <translation>已取消和未获通过</translation>
  </message>
  <message>
   <source>{province}, {country}</source>
   <translatorcomment>国家与省之间用空格；省名可能为外文。</translatorcomment>
   <translation>{country} {province}</translation>
  </message>
  <message>
   <source>{filter}: {values}</source>
   <translation>{filter}：{values}</translation>
  </message>
  <message>
   <source>Figure</source>
   <translatorcomment>Chip of the Projects list when one came from a part of a figure ("数据：…"). 数据 is "data", vague for a person who clicked a bar; 统计项 would be clearer, but 数据概览 is the page's name. Left.</translatorcomment>
   <translation>数据</translation>
  </message>
  <message>
   <source>{n} of {all}</source>
   <translation>{n}/{all}</translation>
  </message>
  <message>
   <source>Without a province</source>
   <translation>无省</translation>
  </message>
  <message>
   <source>Without a stage</source>
   <translation>无阶段</translation>
  </message>
  <message>
   <source>1 project</source>
   <translation>1 个项目</translation>
  </message>
  <message>
   <source>{n} projects</source>
   <translation>{n} 个项目</translation>
  </message>
  <message>
   <source>View</source>
   <translation>视图</translation>
  </message>
  <message>
   <source>View:</source>
   <translation>视图：</translation>
  </message>
  <message>
   <source>As filtered</source>
   <translation>按当前筛选</translation>
  </message>
  <message>
   <source>Keep this view…</source>
   <translation>保存此视图…</translation>
  </message>
  <message>
   <source>Forget this view</source>
   <translation>删除此视图</translation>
  </message>
  <message>
   <source>Name of the view</source>
   <translation>视图名称</translation>
  </message>
  <message>
   <source>Keep this view</source>
   <translation>保存此视图</translation>
  </message>
  <message>
   <source>Keep view</source>
   <translation>保存视图</translation>
  </message>
  <message>
   <source>Give the view a name first.</source>
   <translation>请先为视图命名。</translation>
  </message>
  <message>
   <source>Title, code, place…</source>
   <translation>名称、编号、地点…</translation>
  </message>
  <message>
   <source>Group by</source>
   <translation>分组</translation>
  </message>
  <message>
   <source>{shown} of {total} projects</source>
   <translation>{shown}/{total} 个项目</translation>
  </message>
  <message>
   <source>{n} late</source>
   <translation>{n} 个延误</translation>
  </message>
  <message>
   <source>{n} at risk</source>
   <translation>{n} 个有风险</translation>
  </message>
  <message>
   <source>{n} to decide</source>
   <translation>{n} 项待决定</translation>
  </message>
  <message>
   <source>Bar: done / forecast. Thin line: adopted dates. Upright tick: where it should be today.</source>
   <translation>条形：已完成 / 预计。细线：原定日期。竖线：今天应达到的位置。</translation>
  </message>
  <message>
   <source>No project fits what was asked for.</source>
   <translation>没有符合条件的项目。</translation>
  </message>
  <message>
   <source>Show all projects</source>
   <translation>显示所有项目</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <source>Next milestone</source>
   <translation>下一个里程碑</translation>
  </message>
  <message>
   <source>Projects {day}</source>
   <translation>项目 {day}</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Projects: {n}. It can be edited and imported again.</source>
   <translation>已生成“{file}”。项目数：{n}。可编辑后重新导入。</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>打开文件夹</translation>
  </message>
 </context>
 <context>
  <name>ProposalState</name>
  <message>
   <source>Proposed for next year</source>
   <translation>申报下年度</translation>
  </message>
  <message>
   <source>Screened</source>
   <translatorcomment>screened：“已初审”或“已筛选”。</translatorcomment>
   <translation>已初审</translation>
  </message>
  <message>
   <source>Recommended by the SOM</source>
   <translation>高官会已推荐</translation>
  </message>
  <message>
   <source>Adopted by the FMM</source>
   <translation>外长会已通过</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>未获通过</translation>
  </message>
 </context>
 <context>
  <name>QLineEdit</name>
  <message>
   <source>&amp;Undo</source>
   <translation>撤销(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>重做(&amp;R)</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>剪切(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>复制(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>粘贴(&amp;P)</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>全选</translation>
  </message>
 </context>
 <context>
  <name>QPlatformTheme</name>
  <message>
   <source>OK</source>
   <translation>确定</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Save All</source>
   <translation>全部保存</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>是(&amp;Y)</translation>
  </message>
  <message>
   <source>Yes to &amp;All</source>
   <translation>全是(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;No</source>
   <translation>否(&amp;N)</translation>
  </message>
  <message>
   <source>N&amp;o to All</source>
   <translation>全否(&amp;O)</translation>
  </message>
  <message>
   <source>Abort</source>
   <translation>中止</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>重试</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>忽略</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>放弃</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>帮助</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>应用</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>重置</translation>
  </message>
  <message>
   <source>Restore Defaults</source>
   <translation>恢复默认值</translation>
  </message>
 </context>
 <context>
  <name>QWidgetTextControl</name>
  <message>
   <source>&amp;Undo</source>
   <translation>撤销(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>重做(&amp;R)</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>剪切(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>复制(&amp;C)</translation>
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation>复制链接地址(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>粘贴(&amp;P)</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>全选</translation>
  </message>
 </context>
 <context>
  <name>RecommendationState</name>
  <message>
   <source>Open</source>
   <translation>待处理</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>已采纳</translation>
  </message>
  <message>
   <source>Carried out</source>
   <translation>已落实</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>未采纳</translation>
  </message>
 </context>
 <context>
  <name>Report</name>
  <message>
   <source>Progress Report of the Year {year} on Implementing the Five-Year Plan of Action on Mekong-Lancang Cooperation ({first}-{last})</source>
   <translation>《湄公河—澜沧江合作五年行动计划（{first}—{last}）》{year}年度落实进展报告</translation>
  </message>
  <message>
   <source>Progress Report of the Year {year} on Implementing the Five-Year Plan of Action on Lancang-Mekong Cooperation ({first}-{last})</source>
   <translation>《澜沧江—湄公河合作五年行动计划（{first}—{last}）》{year}年度落实进展报告</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>目录</translation>
  </message>
  <message>
   <source>Overview in figures</source>
   <translation>数据概览</translation>
  </message>
  <message>
   <source>Progress by pillar, section and measure</source>
   <translation>各支柱、章节和措施的进展</translation>
  </message>
  <message>
   <source>Delays and their reasons</source>
   <translation>延误及其原因</translation>
  </message>
  <message>
   <source>Funding by section and source</source>
   <translation>各章节和来源资金</translation>
  </message>
  <message>
   <source>Assessments and recommendations</source>
   <translation>评估和建议</translation>
  </message>
  <message>
   <source>Outlook</source>
   <translation>展望</translation>
  </message>
  <message>
   <source>Who has not reported</source>
   <translation>未报送情况</translation>
  </message>
  <message>
   <source>Annex: all projects</source>
   <translation>附件：全部项目</translation>
  </message>
  <message>
   <source>By section and source, in US dollars</source>
   <translation>按章节和来源，美元</translation>
  </message>
  <message>
   <source>Section and its largest sources</source>
   <translation>章节及其最大来源</translation>
  </message>
  <message>
   <source>Committed</source>
   <translation>承诺金额</translation>
  </message>
  <message>
   <source>Disbursed</source>
   <translation>已拨付</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>已支出</translation>
  </message>
  <message>
   <source>{name}: {part}</source>
   <translation>{name}：{part}</translation>
  </message>
  <message>
   <source>; </source>
   <translatorcomment>分隔符须保留末尾空格，故用半角分号；中文宜用“；”。</translatorcomment>
   <translation>; </translation>
  </message>
  <message>
   <source>Assessments made in {year}: {n}. Projects assessed: {projects}.</source>
   <translation>{year}年评估次数：{n}。已评估项目：{projects}。</translation>
  </message>
  <message>
   <source>Mean scores by form, from 1 (weak) to 5 (strong)</source>
   <translation>各评估形式的平均分，1（弱）至 5（强）</translation>
  </message>
  <message>
   <source>No assessment was made in {year}.</source>
   <translation>{year}年未进行评估。</translation>
  </message>
  <message>
   <source>No recommendation is open.</source>
   <translation>没有待处理的建议。</translation>
  </message>
  <message>
   <source>Open recommendations</source>
   <translation>待处理的建议</translation>
  </message>
  <message>
   <source>Listed are the {shown} that are due first, of {all}.</source>
   <translation>列出最早到期的 {shown} 个，共 {all} 个。</translation>
  </message>
  <message>
   <source>Milestones due in {year}</source>
   <translation>{year}年到期的里程碑</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>到期日</translation>
  </message>
  <message>
   <source>Milestone and project</source>
   <translation>里程碑和项目</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>省</translation>
  </message>
  <message>
   <source>No milestone of a project under way is due in {year}.</source>
   <translation>实施中项目没有在{year}年到期的里程碑。</translation>
  </message>
  <message>
   <source>Projects proposed for {year}</source>
   <translation>{year}年度申报项目</translation>
  </message>
  <message>
   <source>No project is on the list for {year}.</source>
   <translation>{year}年度清单中没有项目。</translation>
  </message>
  <message>
   <source>On the list for {year}: {n}. Recommended by the SOM: {recommended}; adopted by the FMM: {adopted}; declined: {declined}. Budgets together: {amount}.</source>
   <translation>{year}年度清单内项目：{n}。高官会已推荐：{recommended}；外长会已通过：{adopted}；未获通过：{declined}。预算合计：{amount}。</translation>
  </message>
  <message>
   <source>{name}: {n}</source>
   <translation>{name}：{n}</translation>
  </message>
  <message>
   <source>Progress reports of {year} by state: {states}.</source>
   <translation>{year}年进展报告（按状态）：{states}。</translation>
  </message>
  <message>
   <source>For every project under way a progress report of {year} was handed in.</source>
   <translation>所有实施中项目均已提交{year}年的进展报告。</translation>
  </message>
  <message>
   <source>Projects under way without a progress report of {year}: {n} of {all}.</source>
   <translation>没有{year}年进展报告的实施中项目：{n}（共 {all} 个）。</translation>
  </message>
  <message>
   <source>Not one project under way was reported on by: {provinces}.</source>
   <translation>实施中项目均未报送：{provinces}。</translation>
  </message>
  <message>
   <source>Province in the lead</source>
   <translation>牵头省</translation>
  </message>
  <message>
   <source>Projects under way</source>
   <translation>实施中项目</translation>
  </message>
  <message>
   <source>Not reported on</source>
   <translation>未报送</translation>
  </message>
  <message>
   <source>National, no province</source>
   <translation>全国（不分省）</translation>
  </message>
  <message>
   <source>Achievements are told in the words of progress reports whose period ends in the year: of each project the last one that was approved, or else handed in. Long texts are cut; project sheets have them whole.</source>
   <translation>成果摘自报告期在当年结束的进展报告：每个项目取最近一份已批准的报告，没有已批准的则取最近一份已提交的报告。长文本已截短，全文见项目情况表。</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>措施</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>Milestones past due</source>
   <translation>逾期里程碑</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <source>Committed, USD</source>
   <translation>承诺金额，美元</translation>
  </message>
  <message>
   <source>Projects by state</source>
   <translation>各状态项目数</translation>
  </message>
  <message>
   <source>Achievements</source>
   <translation>成果</translation>
  </message>
  <message>
   <source>Delays</source>
   <translation>延误</translation>
  </message>
  <message>
   <source>Nothing was reported, reached or missed in {year}.</source>
   <translation>{year}年没有报告内容，也没有达到或逾期的里程碑。</translation>
  </message>
  <message>
   <source>not approved yet</source>
   <translation>尚未批准</translation>
  </message>
  <message>
   <source>Issues: {text}</source>
   <translation>存在问题：{text}</translation>
  </message>
  <message>
   <source>Shown are {shown} of {all} reports.</source>
   <translation>列出 {shown} 份报告，共 {all} 份。</translation>
  </message>
  <message>
   <source>Milestone reached</source>
   <translation>已达到的里程碑</translation>
  </message>
  <message>
   <source>On</source>
   <translation>达到日期</translation>
  </message>
  <message>
   <source>Listed are the {shown} that were reached last, of {all}.</source>
   <translation>列出最近达到的 {shown} 个，共 {all} 个。</translation>
  </message>
  <message>
   <source>Days late</source>
   <translation>延误天数</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>原因</translation>
  </message>
  <message>
   <source>No reason given</source>
   <translation>未写明原因</translation>
  </message>
  <message>
   <source>Listed are the {shown} that are latest, of {all}.</source>
   <translation>列出延误最久的 {shown} 个，共 {all} 个。</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>分组</translation>
  </message>
  <message>
   <source>Assessments: {country}</source>
   <translation>项目评估：{country}</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>评估形式</translation>
  </message>
  <message>
   <source>Form not given</source>
   <translation>未写明形式</translation>
  </message>
  <message>
   <source>All forms</source>
   <translation>所有形式</translation>
  </message>
  <message>
   <source>Self-evaluation, peer review and third-party review</source>
   <translation>自评、同行评议和第三方评估</translation>
  </message>
  <message>
   <source>No assessment of a project of {country} is recorded at this desk yet.</source>
   <translation>本工作站尚未记录{country}项目的评估。</translation>
  </message>
  <message>
   <source>Assessments</source>
   <translation>评估次数</translation>
  </message>
  <message>
   <source>{n} under way, not assessed</source>
   <translation>实施中未评估 {n} 个</translation>
  </message>
  <message>
   <source>Projects assessed</source>
   <translation>已评估项目</translation>
  </message>
  <message>
   <source>Mean score</source>
   <translation>平均分</translation>
  </message>
  <message>
   <source>of 5</source>
   <translation>满分 5 分</translation>
  </message>
  <message>
   <source>{n} or less</source>
   <translation>{n} 分及以下</translation>
  </message>
  <message>
   <source>Low scores</source>
   <translation>低分项</translation>
  </message>
  <message>
   <source>{n} past due</source>
   <translation>逾期 {n} 条</translation>
  </message>
  <message>
   <source>No recommendation has been recorded.</source>
   <translation>尚未记录建议。</translation>
  </message>
  <message>
   <source>Recommendations for improvement</source>
   <translation>改进建议</translation>
  </message>
  <message>
   <source>Listed are all that are open, and {shown} of the {all} that are settled.</source>
   <translation>列出全部待处理的建议，以及已办结的 {all} 条建议中的 {shown} 条。</translation>
  </message>
  <message>
   <source>Low scores, and scores on which assessors disagree</source>
   <translation>低分项及评估单位分歧较大的评分</translation>
  </message>
  <message>
   <source>Score sheets are shown of projects with a score of {low} or less, or with a criterion on which assessors lie more than one point apart: {n}. The others have one line each, further below: {others}.</source>
   <translation>有评分为 {low} 分及以下，或评估单位在某项标准上相差超过 1 分的项目，列出其评分表：{n}。其余项目各占一行，列于后文：{others}。</translation>
  </message>
  <message>
   <source>Scores of {n} and less are marked.</source>
   <translation>{n} 分及以下的评分带有标记。</translation>
  </message>
  <message>
   <source>Assessed by</source>
   <translation>评估单位</translation>
  </message>
  <message>
   <source>Other projects that were assessed</source>
   <translation>其他已评估的项目</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>编号</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>Mean</source>
   <translation>平均分</translation>
  </message>
  <message>
   <source>Assessors lie more than one point apart on: {criteria}.</source>
   <translation>评估单位评分相差超过 1 分的标准：{criteria}。</translation>
  </message>
  <message>
   <source>Projects under way that nobody has assessed: {n}.</source>
   <translation>尚未评估的实施中项目：{n}。</translation>
  </message>
  <message>
   <source>Assessments without a day: {n}.</source>
   <translation>未写明日期的评估：{n}。</translation>
  </message>
  <message>
   <source>Scores that are none of 1 to 5, and so in no mean: {n}.</source>
   <translation>不属于 1 至 5、因而未计入平均分的评分：{n}。</translation>
  </message>
  <message>
   <source>Low scores without a reason: {n}.</source>
   <translation>未写明理由的低分项：{n}。</translation>
  </message>
  <message>
   <source>Open recommendations without an owner: {n}.</source>
   <translation>未写明责任人的待处理建议：{n}。</translation>
  </message>
  <message>
   <source>Open recommendations without a due day: {n}.</source>
   <translation>未写明到期日的待处理建议：{n}。</translation>
  </message>
  <message>
   <source>Means are of the scores from 1 to 5, each score counting the same; what is not applicable or not given is left out. A recommendation is past due if it is open or accepted after its due day. What assessors wrote stands on each project's sheet.</source>
   <translation>平均分按 1 至 5 的评分计算，各评分权重相同；不适用或未评分的不计入。到期日后仍为“待处理”或“已采纳”的建议计为逾期。评估单位的文字意见见各项目的项目情况表。</translation>
  </message>
  <message>
   <source>Assessments: {n}</source>
   <translation>评估次数：{n}</translation>
  </message>
  <message>
   <source>Counted are the projects that {country} leads or that reach it, as known at the desk “{desk}” on {day}.</source>
   <translation>统计由{country}牵头或惠及该国的项目，依据工作站“{desk}”截至{day}的数据。</translation>
  </message>
  <message>
   <source>Counted are the projects that the province of {province} leads or that reach it, as known at the desk “{desk}” on {day}.</source>
   <translation>统计由{province}牵头或惠及当地的项目，依据工作站“{desk}”截至{day}的数据。</translation>
  </message>
  <message>
   <source>No project of {country} is recorded at this desk yet.</source>
   <translation>本工作站尚未记录{country}的项目。</translation>
  </message>
  <message>
   <source>Provinces that lead no project: {provinces}.</source>
   <translation>未牵头任何项目的省：{provinces}。</translation>
  </message>
  <message>
   <source>No change has come from the desk of a province: all was entered at other desks.</source>
   <translation>尚无更改来自各省工作站：全部数据由其他工作站录入。</translation>
  </message>
  <message>
   <source>Provinces that lead projects, but whose own desks have sent nothing: {provinces}.</source>
   <translation>牵头项目但其工作站未报送任何内容的省：{provinces}。</translation>
  </message>
  <message>
   <source>Projects without a country, which are not counted in this summary: {n}.</source>
   <translation>未写明国家、未计入本汇总的项目：{n}。</translation>
  </message>
  <message>
   <source>No change has come from the desk of this province: all was entered at other desks.</source>
   <translation>尚无更改来自该省工作站：全部数据由其他工作站录入。</translation>
  </message>
  <message>
   <source>Without a title</source>
   <translation>无名称</translation>
  </message>
  <message>
   <source>Projects in implementation without a report on {year}, {n} in all, such as {codes}.</source>
   <translation>没有{year}年报告的实施中项目共 {n} 个，如 {codes}。</translation>
  </message>
  <message>
   <source>Projects in implementation without a report on {year}: {codes}.</source>
   <translation>没有{year}年报告的实施中项目：{codes}。</translation>
  </message>
  <message>
   <source>Progress reports that do not say which time they are about, and so are not counted: {n}.</source>
   <translation>未写明期间、因而未计入的进展报告：{n}。</translation>
  </message>
  <message>
   <source>Among the projects are some that other provinces lead and that reach this one: {n}.</source>
   <translation>其中由其他省牵头、惠及该省的项目：{n}。</translation>
  </message>
  <message>
   <source>Total in {currency}</source>
   <translation>合计（{currency}）</translation>
  </message>
  <message>
   <source>What is missing</source>
   <translation>缺少的内容</translation>
  </message>
  <message>
   <source>How these figures are made</source>
   <translation>数字的计算方法</translation>
  </message>
  <message>
   <source>A milestone is due on its adopted day, or on the forecast one where none was adopted. Milestones of projects that are proposed, endorsed or cancelled are not counted; among those past their due day are only milestones of projects under way.</source>
   <translation>里程碑以原定日期为到期日，无原定日期的以预计日期为准。拟议、已核可或已取消项目的里程碑不计入；逾期里程碑只列实施中的项目。</translation>
  </message>
  <message>
   <source>Money is the sum of all funding lines, converted at the secretariat's rate for the last day of their year, or for today. Each figure is rounded by itself.</source>
   <translation>金额为全部资金明细之和，按秘书处公布的相应年度最后一天或今天的汇率折算。各数字分别取整。</translation>
  </message>
  <message>
   <source>No project is counted in any section of the Plan.</source>
   <translation>行动计划各章节均无计入的项目。</translation>
  </message>
  <message>
   <source>Sections with a project</source>
   <translation>有项目的章节</translation>
  </message>
  <message>
   <source>Measures with a project</source>
   <translation>有项目的措施</translation>
  </message>
  <message>
   <source>Blank cells</source>
   <translation>空白格</translation>
  </message>
  <message>
   <source>section by country</source>
   <translation>按章节和国家</translation>
  </message>
  <message>
   <source>{kept} of {due}</source>
   <translation>{kept}/{due}</translation>
  </message>
  <message>
   <source>all years</source>
   <translation>所有年度</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>合计</translation>
  </message>
  <message>
   <source>Projects by section and country</source>
   <translation>各章节和国家的项目</translation>
  </message>
  <message>
   <source>All sections</source>
   <translation>所有章节</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>章节</translation>
  </message>
  <message>
   <source>Sections without a project: {sections}.</source>
   <translation>没有项目的章节：{sections}。</translation>
  </message>
  <message>
   <source>Money committed by section and country</source>
   <translation>各章节和国家的承诺金额</translation>
  </message>
  <message>
   <source>No funding has been recorded.</source>
   <translation>尚未记录资金。</translation>
  </message>
  <message>
   <source>Measures without a project in {country}</source>
   <translation>{country}尚无项目的措施</translation>
  </message>
  <message>
   <source>Each measure of the Plan has a project.</source>
   <translation>行动计划的每项措施均有项目。</translation>
  </message>
  <message>
   <source>Without a project are {n} of the {all} measures of the Plan.</source>
   <translation>行动计划共 {all} 项措施，其中 {n} 项没有项目。</translation>
  </message>
  <message>
   <source>Measure of the Plan</source>
   <translation>行动计划措施</translation>
  </message>
  <message>
   <source>Counted are projects as known at the desk “{desk}” on {day}, but for the {n} that were cancelled or declined.</source>
   <translation>统计依据工作站“{desk}”截至{day}的项目数据，不含已取消或未获通过的 {n} 个项目。</translation>
  </message>
  <message>
   <source>In {year} are the projects that run in it by their actual days, or else the planned ones, and the funding lines of that year.</source>
   <translation>计入{year}年的是按实际日期（无实际日期的按计划日期）在该年内实施的项目，以及该年的资金明细。</translation>
  </message>
  <message>
   <source>A project is counted in each section and measure that it serves and in each country that leads it or that it reaches, but once in a total. Its money stands once: with its primary measure and the country that leads it.</source>
   <translation>项目在其所属的每个章节和措施、牵头国和惠及的每个国家中均计数，但在合计中只计一次。其资金只列一次：列在其首要措施和牵头国之下。</translation>
  </message>
  <message>
   <source>Coverage of the Plan of Action in {year}</source>
   <translation>{year}年行动计划覆盖情况</translation>
  </message>
  <message>
   <source>Coverage of the Plan of Action, {first}–{last}</source>
   <translation>行动计划覆盖情况（{first}—{last}）</translation>
  </message>
  <message>
   <source>This desk knows projects of {country} only, and so the matrix has one column.</source>
   <translation>本工作站只有{country}的项目，因此矩阵只有一列。</translation>
  </message>
  <message>
   <source>Projects of the six countries, as far as they are known at this desk.</source>
   <translation>六国项目，以本工作站现有数据为限。</translation>
  </message>
  <message>
   <source>Nothing is known at this desk of projects in: {countries}. They have no column.</source>
   <translation>本工作站没有以下国家的项目数据：{countries}。这些国家未设列。</translation>
  </message>
  <message>
   <source>This is the desk of {province}; projects of other provinces may be unknown here.</source>
   <translation>这是{province}的工作站；其他省的项目在这里可能未知。</translation>
  </message>
  <message>
   <source>Projects without any date, which are in no year: {n}.</source>
   <translation>未写明任何日期、因而未计入任何年度的项目：{n}。</translation>
  </message>
  <message>
   <source>Projects without one of these countries, which are not counted: {n}.</source>
   <translation>不涉及上述任何国家、因而未计入的项目：{n}。</translation>
  </message>
  <message>
   <source>Funding lines without a year, which are in no year: {n}.</source>
   <translation>未写明年度、因而未计入任何年度的资金明细：{n}。</translation>
  </message>
  <message>
   <source>Committed, USD thousand</source>
   <translation>承诺金额，千美元</translation>
  </message>
  <message>
   <source>Changes since edition {number}: {report}</source>
   <translation>自第 {number} 版定稿以来的更改：{report}</translation>
  </message>
  <message>
   <source>Nothing that the report is made from was changed.</source>
   <translation>报告所依据的数据没有更改。</translation>
  </message>
  <message>
   <source>Changed entries: {edits}, in projects: {projects}.</source>
   <translation>有更改的内容：{edits}，涉及项目：{projects}。</translation>
  </message>
  <message>
   <source>What was changed</source>
   <translation>更改内容</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>更改前</translation>
  </message>
  <message>
   <source>After</source>
   <translation>更改后</translation>
  </message>
  <message>
   <source>By whom</source>
   <translation>更改人</translation>
  </message>
  <message>
   <source>Not of one project</source>
   <translation>不属于具体项目</translation>
  </message>
  <message>
   <source>Told is what was entered or came with bundles after the figures of the edition had been read, as far as it shows; what was changed and put back is not told.</source>
   <translation>此处列出读取定稿数据之后录入或随数据包收到的内容，仅列最终有变化的；更改后又恢复原样的不列出。</translation>
  </message>
  <message>
   <source>From edition {earlier}, as of {first}, to what the desk “{desk}” knows on {last}</source>
   <translation>自第 {earlier} 版定稿（截至{first}）至工作站“{desk}”截至{last}的数据</translation>
  </message>
  <message>
   <source>From edition {earlier}, as of {first}, to edition {later}, as of {last}</source>
   <translation>自第 {earlier} 版定稿（截至{first}）至第 {later} 版定稿（截至{last}）</translation>
  </message>
  <message>
   <source>{kind} “{name}”</source>
   <translation>{kind}“{name}”</translation>
  </message>
  <message>
   <source>Put into the bin</source>
   <translation>移入回收站</translation>
  </message>
  <message>
   <source>{field}: {value}</source>
   <translation>{field}：{value}</translation>
  </message>
  <message>
   <source>New</source>
   <translation>新增</translation>
  </message>
  <message>
   <source>{desk}, {day}</source>
   <translation>{desk}，{day}</translation>
  </message>
  <message>
   <source>Funding of projects</source>
   <translation>项目资金</translation>
  </message>
  <message>
   <source>Projects of {country}, as far as they are known at this desk.</source>
   <translation>{country}的项目，以本工作站现有数据为限。</translation>
  </message>
  <message>
   <source>All projects that are known at this desk, of whatever country.</source>
   <translation>本工作站现有数据中的所有项目，不分国家。</translation>
  </message>
  <message>
   <source>Funding lines: {n}</source>
   <translation>资金明细：{n}</translation>
  </message>
  <message>
   <source>{percent} of what is committed</source>
   <translation>占承诺金额的 {percent}</translation>
  </message>
  <message>
   <source>{percent} of what is disbursed</source>
   <translation>占已拨付的 {percent}</translation>
  </message>
  <message>
   <source>Projects with funding</source>
   <translation>有资金的项目</translation>
  </message>
  <message>
   <source>All sources</source>
   <translation>所有来源</translation>
  </message>
  <message>
   <source>Funding by source</source>
   <translation>各来源资金</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>Funding by source and year, USD</source>
   <translation>各来源和年度资金，美元</translation>
  </message>
  <message>
   <source>Funding by year</source>
   <translation>各年度资金</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>年度</translation>
  </message>
  <message>
   <source>Cash and in kind</source>
   <translation>现金和实物</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>类别</translation>
  </message>
  <message>
   <source>Funding by country</source>
   <translation>各国资金</translation>
  </message>
  <message>
   <source>Country in the lead</source>
   <translation>牵头国</translation>
  </message>
  <message>
   <source>Funding by province of {country}</source>
   <translation>{country}各省资金</translation>
  </message>
  <message>
   <source>As recorded, by currency</source>
   <translation>各币种原始金额</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>币种</translation>
  </message>
  <message>
   <source>Funding lines</source>
   <translation>明细数</translation>
  </message>
  <message>
   <source>{currency} thousand</source>
   <translation>千 {currency}</translation>
  </message>
  <message>
   <source>USD thousand</source>
   <translation>千美元</translation>
  </message>
  <message>
   <source>until {year}</source>
   <translation>{year}年及以前</translation>
  </message>
  <message>
   <source>from {year}</source>
   <translation>{year}年及以后</translation>
  </message>
  <message>
   <source>Year not given</source>
   <translation>未写明年度</translation>
  </message>
  <message>
   <source>Kind not given</source>
   <translation>未写明类别</translation>
  </message>
  <message>
   <source>Country not given</source>
   <translation>未写明国家</translation>
  </message>
  <message>
   <source>Spent above disbursed</source>
   <translation>支出多于拨付</translation>
  </message>
  <message>
   <source>No project has spent more of a source than was disbursed to it.</source>
   <translation>没有项目在任何资金来源上支出多于拨付。</translation>
  </message>
  <message>
   <source>Above</source>
   <translation>超出金额</translation>
  </message>
  <message>
   <source>Listed are the {shown} that are most overspent, of {all}.</source>
   <translation>列出超支最多的 {shown} 项，共 {all} 项。</translation>
  </message>
  <message>
   <source>Projects that spent money of a source without a figure for what was disbursed: {n}.</source>
   <translation>某一来源有支出但未填写拨付金额的项目：{n}。</translation>
  </message>
  <message>
   <source>More is spent than disbursed.</source>
   <translation>支出多于拨付。</translation>
  </message>
  <message>
   <source>Added up are the funding lines of all projects as known at the desk “{desk}” on {day}. A project's money stands with the country and the province that lead it.</source>
   <translation>汇总所有项目的资金明细，依据工作站“{desk}”截至{day}的数据。项目资金列在其牵头国和牵头省之下。</translation>
  </message>
  <message>
   <source>Edition {number}, fingerprint {fingerprint}</source>
   <translation>第 {number} 版定稿，指纹 {fingerprint}</translation>
  </message>
  <message>
   <source>This edition</source>
   <translation>本版定稿</translation>
  </message>
  <message>
   <source>Edition {number}, as of {day}, frozen at the desk “{desk}” by {author}.</source>
   <translation>第 {number} 版，数据截至{day}，由{author}在工作站“{desk}”定稿。</translation>
  </message>
  <message>
   <source>Fingerprint of its figures (SHA-256): {fingerprint}</source>
   <translation>数据指纹（SHA-256）：{fingerprint}</translation>
  </message>
  <message>
   <source>{desk} ({changes})</source>
   <translation>{desk}（{changes}）</translation>
  </message>
  <message>
   <source>It was made from {changes} changes of these desks, as far as they were known: {desks}.</source>
   <translation>依据以下工作站的 {changes} 项更改生成（以定稿时已知的为限）：{desks}。</translation>
  </message>
  <message>
   <source>National summary: {country}</source>
   <translation>国家汇总：{country}</translation>
  </message>
  <message>
   <source>Overdue milestones: {area}</source>
   <translation>逾期里程碑：{area}</translation>
  </message>
  <message>
   <source>Milestones past their due day in projects under way</source>
   <translation>实施中项目的逾期里程碑</translation>
  </message>
  <message>
   <source>No milestone of a project under way is past its due day.</source>
   <translation>实施中的项目没有逾期的里程碑。</translation>
  </message>
  <message>
   <source>All overdue milestones by province</source>
   <translation>按省列出的全部逾期里程碑</translation>
  </message>
  <message>
   <source>of {n} not yet done</source>
   <translation>未完成的共 {n} 个</translation>
  </message>
  <message>
   <source>Past their due day</source>
   <translation>逾期</translation>
  </message>
  <message>
   <source>Most days late</source>
   <translation>最长延误天数</translation>
  </message>
  <message>
   <source>of {n} under way</source>
   <translation>实施中的共 {n} 个</translation>
  </message>
  <message>
   <source>Projects concerned</source>
   <translation>涉及项目</translation>
  </message>
  <message>
   <source>Late by over {n} days</source>
   <translation>延误超过 {n} 天</translation>
  </message>
  <message>
   <source>Why they are late</source>
   <translation>延误原因</translation>
  </message>
  <message>
   <source>Projects that are latest</source>
   <translation>延误最久的项目</translation>
  </message>
  <message>
   <source>Its latest milestone</source>
   <translation>延误最久的里程碑</translation>
  </message>
  <message>
   <source>Listed are the {shown} projects that are latest, of {all}.</source>
   <translation>列出延误最久的 {shown} 个项目，共 {all} 个。</translation>
  </message>
  <message>
   <source>By province</source>
   <translation>按省</translation>
  </message>
  <message>
   <source>By section of the Plan</source>
   <translation>按行动计划章节</translation>
  </message>
  <message>
   <source>All projects under way</source>
   <translation>所有实施中项目</translation>
  </message>
  <message>
   <source>Responsible</source>
   <translation>责任单位</translation>
  </message>
  <message>
   <source>Adopted</source>
   <translation>原定日期</translation>
  </message>
  <message>
   <source>Forecast</source>
   <translation>预计</translation>
  </message>
  <message>
   <source>Milestones not done and without a due day, so that they are never late: {n}.</source>
   <translation>未完成且无到期日、因而不会计为延误的里程碑：{n}。</translation>
  </message>
  <message>
   <source>Projects under way without a milestone: {n}.</source>
   <translation>没有里程碑的实施中项目：{n}。</translation>
  </message>
  <message>
   <source>The mark of what is late stands beside milestones late by over {n} days.</source>
   <translation>延误超过 {n} 天的里程碑旁标有延误标记。</translation>
  </message>
  <message>
   <source>Figures of the year {year} under the Five-Year Plan of Action on Mekong-Lancang Cooperation ({first}-{last})</source>
   <translation>《湄公河—澜沧江合作五年行动计划（{first}—{last}）》{year}年度数据</translation>
  </message>
  <message>
   <source>Figures of the year {year} under the Five-Year Plan of Action on Lancang-Mekong Cooperation ({first}-{last})</source>
   <translation>《澜沧江—湄公河合作五年行动计划（{first}—{last}）》{year}年度数据</translation>
  </message>
  <message>
   <source>Stage not given</source>
   <translation>未写明阶段</translation>
  </message>
  <message>
   <source>Cancelled, without a state</source>
   <translation>已取消，无状态</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>阶段</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>States of projects by pillar</source>
   <translation>各支柱项目状态</translation>
  </message>
  <message>
   <source>Pillar of the Plan</source>
   <translation>行动计划支柱</translation>
  </message>
  <message>
   <source>Reached without a date, and so in none of the months: {n}.</source>
   <translation>已达到但无日期、未计入任何月份的：{n}。</translation>
  </message>
  <message>
   <source>Milestones past their due day</source>
   <translation>逾期的里程碑</translation>
  </message>
  <message>
   <source>Projects with entries that wait for a decision</source>
   <translation>有待决定内容的项目</translation>
  </message>
  <message>
   <source>Listed are the {shown} with most, of {all}.</source>
   <translation>列出待决定内容最多的 {shown} 个，共 {all} 个。</translation>
  </message>
  <message>
   <source>A project's progress is the weighted sum of its milestones. The progress of a section, a province or the country is the mean of its adopted projects, rounded down; the upright tick shows where it should be today.</source>
   <translation>项目进度为其里程碑的加权和。章节、省或国家的进度为其已通过项目的平均值，向下取整；竖线表示今天应达到的位置。</translation>
  </message>
  <message>
   <source>The chart of the year counts milestones by the day on which they were reached, whether they were due in that year or not.</source>
   <translation>年度图表按达到日期统计里程碑，不论其是否在该年到期。</translation>
  </message>
  <message>
   <source>Annex: all projects by section</source>
   <translation>附件：各章节全部项目</translation>
  </message>
  <message>
   <source>State and stage</source>
   <translation>状态和阶段</translation>
  </message>
  <message>
   <source>Forecast end</source>
   <translation>预计结束</translation>
  </message>
  <message>
   <source>{n} under way</source>
   <translation>{n} 个实施中</translation>
  </message>
  <message>
   <source>Milestones reached</source>
   <translation>已达到的里程碑</translation>
  </message>
  <message>
   <source>due so far in {year}</source>
   <translation>{year}年至今应达到</translation>
  </message>
  <message>
   <source>{amount} spent</source>
   <translation>已支出 {amount}</translation>
  </message>
  <message>
   <source>up to 1 day</source>
   <translation>最长 1 天</translation>
  </message>
  <message>
   <source>up to {n} days</source>
   <translation>最长 {n} 天</translation>
  </message>
  <message>
   <source>Milestones in {year}, planned and reached</source>
   <translation>{year}年计划和已达到的里程碑</translation>
  </message>
  <message>
   <source>All provinces</source>
   <translation>所有省</translation>
  </message>
  <message>
   <source>Projects by state:</source>
   <translation>各状态项目数：</translation>
  </message>
  <message>
   <source>Cancelled ones have none.</source>
   <translation>已取消的项目无状态。</translation>
  </message>
  <message>
   <source>and spent</source>
   <translation>及已支出</translation>
  </message>
  <message>
   <source>Photos</source>
   <translation>照片</translation>
  </message>
  <message>
   <source>Earlier photos, not shown here: {n}.</source>
   <translation>此处未显示的较早照片：{n}。</translation>
  </message>
  <message>
   <source>Other files of evidence</source>
   <translation>其他佐证文件</translation>
  </message>
  <message>
   <source>Earlier files, not shown here: {n}.</source>
   <translation>此处未显示的较早文件：{n}。</translation>
  </message>
  <message>
   <source>This file is not at this desk.</source>
   <translation>此文件不在本工作站。</translation>
  </message>
  <message>
   <source>This file cannot be shown as a picture.</source>
   <translation>此文件无法显示为图片。</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>项目目标</translation>
  </message>
  <message>
   <source>No dates have been given for this project.</source>
   <translation>此项目未写明任何日期。</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>开始</translation>
  </message>
  <message>
   <source>End</source>
   <translation>结束</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>地点</translation>
  </message>
  <message>
   <source>Contact: {contact}</source>
   <translation>联系人：{contact}</translation>
  </message>
  <message>
   <source>Led by</source>
   <translation>牵头单位</translation>
  </message>
  <message>
   <source>Partners</source>
   <translation>合作伙伴</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>预算</translation>
  </message>
  <message>
   <source>Proposal</source>
   <translation>申报</translation>
  </message>
  <message>
   <source>adopted {day}</source>
   <translation>原定{day}</translation>
  </message>
  <message>
   <source>actual</source>
   <translation>实际</translation>
  </message>
  <message>
   <source>forecast</source>
   <translation>预计</translation>
  </message>
  <message>
   <source>adopted</source>
   <translation>原定</translation>
  </message>
  <message>
   <source>Further measures: {measures}</source>
   <translation>其他措施：{measures}</translation>
  </message>
  <message>
   <source>Priority area: {area}</source>
   <translation>优先领域：{area}</translation>
  </message>
  <message>
   <source>Also reaches: {places}</source>
   <translation>还惠及：{places}</translation>
  </message>
  <message>
   <source>{district} ({province})</source>
   <translation>{district}（{province}）</translation>
  </message>
  <message>
   <source>Last progress report</source>
   <translation>最近的进展报告</translation>
  </message>
  <message>
   <source>No progress report has been handed in.</source>
   <translation>尚未提交进展报告。</translation>
  </message>
  <message>
   <source>Assessments, from 1 (weak) to 5 (strong)</source>
   <translation>评估，1（弱）至 5（强）</translation>
  </message>
  <message>
   <source>progress {percent}</source>
   <translation>进度 {percent}</translation>
  </message>
  <message>
   <source>State and period</source>
   <translation>状态和期间</translation>
  </message>
  <message>
   <source>No reason was given.</source>
   <translation>未写明理由。</translation>
  </message>
  <message>
   <source>Why returned</source>
   <translation>退回理由</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>工作进展</translation>
  </message>
  <message>
   <source>Issues</source>
   <translation>存在问题</translation>
  </message>
  <message>
   <source>Next steps</source>
   <translation>下一步工作</translation>
  </message>
  <message>
   <source>Earlier assessments, not shown here: {n}.</source>
   <translation>此处未列的较早评估：{n}。</translation>
  </message>
  <message>
   <source>women: {n}</source>
   <translation>女性：{n}</translation>
  </message>
  <message>
   <source>Beneficiaries</source>
   <translation>受益人数</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>已结束</translation>
  </message>
  <message>
   <source>Adopted end</source>
   <translation>原定完成</translation>
  </message>
  <message>
   <source>Milestones</source>
   <translation>里程碑</translation>
  </message>
  <message>
   <source>No milestones have been recorded.</source>
   <translation>尚未记录里程碑。</translation>
  </message>
  <message>
   <source>Milestone</source>
   <translation>里程碑</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>权重</translation>
  </message>
  <message>
   <source>Forecast or actual</source>
   <translation>预计或实际</translation>
  </message>
  <message>
   <source>Waits for: {milestone}</source>
   <translation>等待：{milestone}</translation>
  </message>
  <message>
   <source>{reason}: {text}</source>
   <translation>{reason}：{text}</translation>
  </message>
  <message>
   <source>reached, day not given</source>
   <translation>已达到，未写明日期</translation>
  </message>
  <message>
   <source>Progress as a weighted sum: {formula}.</source>
   <translation>进度按加权和计算：{formula}。</translation>
  </message>
  <message>
   <source>Progress as a mean, since no milestone has a weight: {formula}.</source>
   <translation>里程碑均无权重，进度按平均值计算：{formula}。</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>资金</translation>
  </message>
  <message>
   <source>Indicators</source>
   <translation>指标</translation>
  </message>
  <message>
   <source>Indicator</source>
   <translation>指标</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>基线值</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>目标值</translation>
  </message>
  <message>
   <source>Actual</source>
   <translation>实际值</translation>
  </message>
  <message>
   <source>Way to the target</source>
   <translation>目标完成情况</translation>
  </message>
  <message>
   <source>women {n}</source>
   <translation>女性 {n}</translation>
  </message>
  <message>
   <source>men {n}</source>
   <translation>男性 {n}</translation>
  </message>
  <message>
   <source>youth {n}</source>
   <translation>青年 {n}</translation>
  </message>
  <message>
   <source>Projects proposed for {year}: {country}</source>
   <translation>{year}年度申报项目：{country}</translation>
  </message>
  <message>
   <source>On the list by the way they have come, then by section of the Plan</source>
   <translation>按申报进程排列，再按行动计划章节排列</translation>
  </message>
  <message>
   <source>No project of {country} is on the list for {year} at this desk.</source>
   <translation>本工作站的{year}年度清单中没有{country}的项目。</translation>
  </message>
  <message>
   <source>Projects on the list</source>
   <translation>清单内项目</translation>
  </message>
  <message>
   <source>{n} recommended by the SOM</source>
   <translation>高官会已推荐 {n} 个</translation>
  </message>
  <message>
   <source>Adopted by the FMM</source>
   <translation>外长会已通过</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>未获通过</translation>
  </message>
  <message>
   <source>The whole list</source>
   <translation>清单合计</translation>
  </message>
  <message>
   <source>By state</source>
   <translation>按状态</translation>
  </message>
  <message>
   <source>Budget, USD</source>
   <translation>预算，美元</translation>
  </message>
  <message>
   <source>State not given</source>
   <translation>未写明状态</translation>
  </message>
  <message>
   <source>Code and measure</source>
   <translation>编号和措施</translation>
  </message>
  <message>
   <source>Project and who leads it</source>
   <translation>项目和牵头单位</translation>
  </message>
  <message>
   <source>Place and dates</source>
   <translation>地点和日期</translation>
  </message>
  <message>
   <source>Led by {name}</source>
   <translation>牵头单位：{name}</translation>
  </message>
  <message>
   <source>Dates not given</source>
   <translation>未写明日期</translation>
  </message>
  <message>
   <source>Projects on this list without dates: {n}.</source>
   <translation>本清单中未写明日期的项目：{n}。</translation>
  </message>
  <message>
   <source>Projects on this list without a budget: {n}.</source>
   <translation>本清单中未写明预算的项目：{n}。</translation>
  </message>
  <message>
   <source>Budgets that are not in the totals, since their currency or a rate for it is missing, or the amount cannot be counted: {n}.</source>
   <translation>因未写明币种、缺少汇率或金额无法计算而未计入合计的预算：{n}。</translation>
  </message>
  <message>
   <source>Projects on this list without a number of beneficiaries: {n}.</source>
   <translation>本清单中未写明受益人数的项目：{n}。</translation>
  </message>
  <message>
   <source>Proposed projects that do not say for which year, and so are on no list: {n}.</source>
   <translation>未写明申报年度、因而未列入任何清单的申报项目：{n}。</translation>
  </message>
  <message>
   <source>Listed are the projects that {country} leads or that reach it and that were proposed for {year}, as known at the desk “{desk}” on {day}.</source>
   <translation>列出由{country}牵头或惠及该国的{year}年度申报项目，依据工作站“{desk}”截至{day}的数据。</translation>
  </message>
  <message>
   <source>Budgets are told in US dollars at the secretariat's rate for today; declined projects are in the totals. Days are the planned ones.</source>
   <translation>预算按秘书处公布的今天的汇率折算为美元；未获通过的项目也计入合计。日期为计划日期。</translation>
  </message>
  <message>
   <source>Province summary: {province}</source>
   <translation>省级汇总：{province}</translation>
  </message>
  <message>
   <source>Progress reports on {year}</source>
   <translation>{year}年进展报告</translation>
  </message>
  <message>
   <source>No progress report on {year} has been handed in.</source>
   <translation>尚未提交{year}年的进展报告。</translation>
  </message>
  <message>
   <source>Quarter</source>
   <translation>季度</translation>
  </message>
  <message>
   <source>Handed in</source>
   <translation>已提交</translation>
  </message>
  <message>
   <source>Of these approved</source>
   <translation>其中已批准</translation>
  </message>
  <message>
   <source>Of these returned</source>
   <translation>其中已退回</translation>
  </message>
  <message>
   <source>Whole year</source>
   <translation>全年</translation>
  </message>
  <message>
   <source>Reports that were returned and not handed in again</source>
   <translation>已退回且未重新提交的报告</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>期间</translation>
  </message>
  <message>
   <source>all reported on</source>
   <translation>全部报送</translation>
  </message>
  <message>
   <source>in part</source>
   <translation>部分报送</translation>
  </message>
  <message>
   <source>returned</source>
   <translation>退回</translation>
  </message>
  <message>
   <source>no report</source>
   <translation>无报告</translation>
  </message>
  <message>
   <source>not over yet</source>
   <translation>本期未结束</translation>
  </message>
  <message>
   <source>Who has reported: {country}</source>
   <translation>报送情况：{country}</translation>
  </message>
  <message>
   <source>Projects reported on</source>
   <translation>已报送项目</translation>
  </message>
  <message>
   <source>of {n} with projects in implementation</source>
   <translation>有实施中项目的共 {n} 个</translation>
  </message>
  <message>
   <source>Reported on all</source>
   <translation>全部报送</translation>
  </message>
  <message>
   <source>Reported in part</source>
   <translation>部分报送</translation>
  </message>
  <message>
   <source>Without a report</source>
   <translation>无报告</translation>
  </message>
  <message>
   <source>in {n} months</source>
   <translation>{n} 个月内</translation>
  </message>
  <message>
   <source>Bundles that came</source>
   <translation>收到的数据包</translation>
  </message>
  <message>
   <source>Provinces that handed in reports</source>
   <translation>提交报告的省数</translation>
  </message>
  <message>
   <source>Bundles</source>
   <translation>数据包</translation>
  </message>
  <message>
   <source>Projects reported on:</source>
   <translation>已报送项目数：</translation>
  </message>
  <message>
   <source>Below: bundles that came.</source>
   <translation>下方：收到的数据包数。</translation>
  </message>
  <message>
   <source>Without a report on {period}: {provinces}.</source>
   <translation>{period}无报告：{provinces}。</translation>
  </message>
  <message>
   <source>Provinces from whose desks nothing has ever come: {provinces}.</source>
   <translation>工作站从未发来任何内容的省：{provinces}。</translation>
  </message>
  <message>
   <source>Provinces without a project or a desk, and so not told of above: {provinces}.</source>
   <translation>既无项目也无工作站、因而上文未列出的省：{provinces}。</translation>
  </message>
  <message>
   <source>Told is what is known at the desk “{desk}” on {day}.</source>
   <translation>依据工作站“{desk}”截至{day}的数据。</translation>
  </message>
  <message>
   <source>A report counts in the period in which the time that it is about ends. One that was returned counts once it is handed in again.</source>
   <translation>报告计入其所报时间结束时所在的期间。退回的报告重新提交后才计入。</translation>
  </message>
  <message>
   <source>A bundle counts in the period in which it was merged at this desk. Merges that were taken back do not count.</source>
   <translation>数据包计入其在本工作站合并时所在的期间。已撤销的合并不计入。</translation>
  </message>
  <message>
   <source>Reports are awaited of the projects that are in implementation today, for earlier periods too.</source>
   <translation>应报送报告的是今天处于实施中的项目，以前各期也以此为准。</translation>
  </message>
  <message>
   <source>Relevance</source>
   <translation>相关性</translation>
  </message>
  <message>
   <source>Coherence</source>
   <translation>一致性</translation>
  </message>
  <message>
   <source>Effectiveness</source>
   <translation>有效性</translation>
  </message>
  <message>
   <source>Efficiency</source>
   <translation>效率</translation>
  </message>
  <message>
   <source>Impact</source>
   <translation>影响</translation>
  </message>
  <message>
   <source>Sustainability</source>
   <translation>可持续性</translation>
  </message>
  <message>
   <source>Assessment</source>
   <translation>评估</translation>
  </message>
  <message>
   <source>n/a</source>
   <translation>不适用</translation>
  </message>
  <message>
   <source>Recommendation</source>
   <translation>建议</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>责任人</translation>
  </message>
  <message>
   <source>Reading progress reports</source>
   <translation>正在读取进展报告</translation>
  </message>
  <message>
   <source>Reading assessments</source>
   <translation>正在读取评估</translation>
  </message>
  <message>
   <source>Reading projects</source>
   <translation>正在读取项目</translation>
  </message>
  <message>
   <source>Reading funding</source>
   <translation>正在读取资金</translation>
  </message>
  <message>
   <source>Reading milestones</source>
   <translation>正在读取里程碑</translation>
  </message>
  <message>
   <source>There is no project {id} at this desk, or it is in the bin.</source>
   <translation>本工作站没有项目 {id}，或其在回收站中。</translation>
  </message>
  <message>
   <source>Timeline of projects: {place}</source>
   <translation>项目时间轴：{place}</translation>
  </message>
  <message>
   <source>Ending later than adopted</source>
   <translation>晚于原定完成日期</translation>
  </message>
  <message>
   <source>Projects without dates</source>
   <translation>无日期的项目</translation>
  </message>
  <message>
   <source>Bar: from start to end, actual or as forecast, dark as far as it is done. Thin line below it: the adopted dates. Dashed line: today. Milestones by state:</source>
   <translation>条形：从开始到结束，按实际或预计日期，深色为已完成部分。条形下方细线：原定日期。虚线：今天。里程碑按状态标示：</translation>
  </message>
  <message>
   <source>Shown are the projects that {place} leads or that reach it, as known at the desk “{desk}” on {day}.</source>
   <translation>列出由{place}牵头或惠及当地的项目，依据工作站“{desk}”截至{day}的数据。</translation>
  </message>
  <message>
   <source>The dark part of a bar is the project's progress, the weighted sum of its milestones, and not time gone. A milestone stands on the day that it was reached, or is forecast for, or else was adopted for.</source>
   <translation>条形的深色部分表示项目进度，即其里程碑的加权和，而不是已过去的时间。里程碑标在达到之日；未达到的标在预计日期，无预计日期的标在原定日期。</translation>
  </message>
  <message>
   <source>Today, {day}</source>
   <translation>今天，{day}</translation>
  </message>
  <message>
   <source>Q{n}</source>
   <translation>{n}季</translation>
  </message>
  <message>
   <source>Forecast earlier</source>
   <translation>预计提前</translation>
  </message>
  <message>
   <source>Forecast later</source>
   <translation>预计推后</translation>
  </message>
  <message>
   <source>Source not given</source>
   <translation>未写明来源</translation>
  </message>
  <message>
   <source>Without a measure of the Plan</source>
   <translation>无行动计划措施</translation>
  </message>
  <message>
   <source>on the day</source>
   <translation>如期</translation>
  </message>
  <message>
   <source>1 day later</source>
   <translation>推后 1 天</translation>
  </message>
  <message>
   <source>{n} days later</source>
   <translation>推后 {n} 天</translation>
  </message>
  <message>
   <source>1 day early</source>
   <translation>提前 1 天</translation>
  </message>
  <message>
   <source>{n} days early</source>
   <translation>提前 {n} 天</translation>
  </message>
  <message>
   <source>1 day past due</source>
   <translation>逾期 1 天</translation>
  </message>
  <message>
   <source>{n} days past due</source>
   <translation>逾期 {n} 天</translation>
  </message>
  <message>
   <source>{amount} (currency not given)</source>
   <translation>{amount}（未写明币种）</translation>
  </message>
  <message>
   <source>{begins} to {ends}</source>
   <translation>{begins}至{ends}</translation>
  </message>
  <message>
   <source>from {begins}</source>
   <translation>自{begins}</translation>
  </message>
  <message>
   <source>until {ends}</source>
   <translation>至{ends}</translation>
  </message>
  <message>
   <source>Quarter {n}, {year}</source>
   <translation>{year} 年第 {n} 季度</translation>
  </message>
  <message>
   <source>Not in the totals ({totals}): {committed} committed, {spent} spent. There is no rate for {day} or before.</source>
   <translation>未计入合计（{totals}）：承诺 {committed}，已支出 {spent}。没有{day}或之前的汇率。</translation>
  </message>
  <message>
   <source>Not in the totals ({totals}): {committed} committed, {spent} spent, without a currency.</source>
   <translation>未计入合计（{totals}）：承诺 {committed}，已支出 {spent}，未写明币种。</translation>
  </message>
  <message>
   <source>Not in the totals ({totals}), since an amount is too large or too fine to count; funding lines: {n}.</source>
   <translation>因金额过大或过细而未计入合计（{totals}）的资金明细：{n}。</translation>
  </message>
  <message>
   <source>, </source>
   <translatorcomment>分隔符须保留末尾空格，故用半角逗号；中文宜用“、”。</translatorcomment>
   <translation>, </translation>
  </message>
  <message>
   <source>States of projects by section</source>
   <translation>各章节项目状态</translation>
  </message>
 </context>
 <context>
  <name>ReportState</name>
  <message>
   <source>Draft</source>
   <translation>草稿</translation>
  </message>
  <message>
   <source>Submitted</source>
   <translation>已提交</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>已退回</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>已批准</translation>
  </message>
  <message>
   <source>Locked</source>
   <translation>已锁定</translation>
  </message>
 </context>
 <context>
  <name>Reports</name>
  <message>
   <source>Period</source>
   <translation>期间</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>工作进展</translation>
  </message>
  <message>
   <source>Progress reports</source>
   <translation>进展报告</translation>
  </message>
  <message>
   <source>No progress report has been written for this project.</source>
   <translation>此项目尚无进展报告。</translation>
  </message>
  <message>
   <source>{begins} to {ends}</source>
   <translation>{begins}至{ends}</translation>
  </message>
  <message>
   <source>Without a period</source>
   <translation>未写明期间</translation>
  </message>
  <message>
   <source>{amount} spent</source>
   <translation>已支出 {amount}</translation>
  </message>
 </context>
 <context>
  <name>Rights</name>
  <message>
   <source>No secretariat that this desk trusts vouches for the desk that wrote it.</source>
   <translation>本工作站信任的秘书处均未为录入该内容的工作站担保。</translation>
  </message>
  <message>
   <source>It was written after the desk's certificate had been revoked.</source>
   <translation>该内容是在工作站证书被吊销之后录入的。</translation>
  </message>
  <message>
   <source>It was signed by another desk than the one in whose name it stands.</source>
   <translation>该内容由另一工作站签名，而非署名的工作站。</translation>
  </message>
  <message>
   <source>It belongs to another province or country than the desk that wrote it.</source>
   <translation>该内容属于另一省或国家，不属于录入它的工作站。</translation>
  </message>
  <message>
   <source>It is about a record of another province or country, which was not handed over.</source>
   <translation>该内容涉及另一省或国家未移交的记录。</translation>
  </message>
  <message>
   <source>It is for the national secretariat to write.</source>
   <translation>该内容应由国家秘书处填写。</translation>
  </message>
  <message>
   <source>Lists of {country}</source>
   <translatorcomment>指秘书处维护并下发的参考列表（机构、汇率等）：“公用列表”或“基础数据”。</translatorcomment>
   <translation>{country}的公用列表</translation>
  </message>
  <message>
   <source>{place}, one project</source>
   <translation>{place}，单个项目</translation>
  </message>
  <message>
   <source>Only the secretariat keeps the exchange rates, and sends them with its bundles. Nothing was changed. Ask it to enter the rate.</source>
   <translation>汇率只由秘书处维护，并随其数据包下发。数据未作更改。请联系秘书处录入该汇率。</translation>
  </message>
  <message>
   <source>Only the secretariat returns, approves and locks reports. Nothing was changed. Submit the report instead.</source>
   <translation>只有秘书处才能退回、批准和锁定报告。数据未作更改。请改为提交报告。</translation>
  </message>
  <message>
   <source>This belongs to {place}, and this desk writes only what is its own. Nothing was changed. Ask the desk there, or the secretariat, to make the change.</source>
   <translation>该内容属于{place}，而本工作站只能填写属于本站的内容。数据未作更改。如需更改，请联系该地工作站或秘书处。</translation>
  </message>
  <message>
   <source>A project goes to another province at the secretariat alone. Nothing was changed. Ask the secretariat to move it.</source>
   <translation>只有秘书处才能将项目转到另一省。数据未作更改。请联系秘书处办理转移。</translation>
  </message>
 </context>
 <context>
  <name>Role</name>
  <message>
   <source>Field coordinator</source>
   <translatorcomment>field coordinator 译为“地方协调员”，或“基层协调员”。</translatorcomment>
   <translation>地方协调员</translation>
  </message>
  <message>
   <source>Secretariat officer</source>
   <translation>秘书处工作人员</translation>
  </message>
  <message>
   <source>Manager</source>
   <translatorcomment>manager（只阅读和打印）译为“主管领导”。</translatorcomment>
   <translation>主管领导</translation>
  </message>
 </context>
 <context>
  <name>Row</name>
  <message>
   <source>New</source>
   <translation>新增</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>更改</translation>
  </message>
  <message>
   <source>Same</source>
   <translation>相同</translation>
  </message>
 </context>
 <context>
  <name>Rules</name>
  <message>
   <source>“{value}” is not text.</source>
   <translation>“{value}”不是文字。</translation>
  </message>
  <message>
   <source>“{value}” is not a whole number.</source>
   <translation>“{value}”不是整数。</translation>
  </message>
  <message>
   <source>“{value}” is not a number.</source>
   <translation>“{value}”不是数字。</translation>
  </message>
  <message>
   <source>“{value}” is neither yes nor no.</source>
   <translation>“{value}”既不是“是”也不是“否”。</translation>
  </message>
  <message>
   <source>“{value}” is not a date.</source>
   <translation>“{value}”不是日期。</translation>
  </message>
  <message>
   <source>“{value}” is not the id of a record.</source>
   <translation>“{value}”不是记录的 ID。</translation>
  </message>
  <message>
   <source>{value} cannot be kept: at most 18 digits stand before the decimal mark and 18 after.</source>
   <translation>无法保存 {value}：小数点前后各最多 18 位。</translation>
  </message>
  <message>
   <source>{value} does not fit: this takes a whole number from {least} to {largest}.</source>
   <translation>{value} 不适合：须为 {least} 至 {largest} 的整数。</translation>
  </message>
  <message>
   <source>This text has a broken character in it; type it again.</source>
   <translation>文字中有损坏的字符；请重新输入。</translation>
  </message>
  <message>
   <source>This text has {length} characters; a cell of a workbook holds 32,767.</source>
   <translation>文字有 {length} 个字符；工作簿单元格最多容纳 32,767 个。</translation>
  </message>
  <message>
   <source>“{value}” is not one of the choices that this version knows.</source>
   <translation>“{value}”不是本版本已知的选项。</translation>
  </message>
  <message>
   <source>{year} looks like a year of the Buddhist Era; in the common era it is {common}.</source>
   <translation>{year}年似为佛历年份；公历为{common}年。</translation>
  </message>
  <message>
   <source>The year {year} cannot be meant; it must lie between {first} and {last}.</source>
   <translation>年份 {year} 不合理；须在 {first} 至 {last} 之间。</translation>
  </message>
  <message>
   <source>Progress is {value}; it must lie between 0 and 100.</source>
   <translation>进度为 {value}；须在 0 至 100 之间。</translation>
  </message>
  <message>
   <source>The weight is {value}; it must lie between 0 and 100.</source>
   <translation>权重为 {value}；须在 0 至 100 之间。</translation>
  </message>
  <message>
   <source>The milestone is planned for {planned}, before work on it begins on {begins}.</source>
   <translation>里程碑计划日期为{planned}，早于工作开始日期{begins}。</translation>
  </message>
  <message>
   <source>The actual date {day} is still to come.</source>
   <translation>实际日期{day}尚未到来。</translation>
  </message>
  <message>
   <source>Progress is 100, but the day on which the milestone was reached is missing.</source>
   <translation>进度为 100，但缺少里程碑的达到日期。</translation>
  </message>
  <message>
   <source>The milestone was reached on {day}, but progress is {value}; it should be 100.</source>
   <translation>里程碑已于{day}达到，但进度为 {value}；应为 100。</translation>
  </message>
  <message>
   <source>The milestone is declared done, but progress is {value} and no actual date is given.</source>
   <translation>里程碑标为已完成，但进度为 {value}，且未填实际日期。</translation>
  </message>
  <message>
   <source>The milestone is declared not begun, but progress is {value}.</source>
   <translation>里程碑标为未开始，但进度为 {value}。</translation>
  </message>
  <message>
   <source>The milestone was due on {day} and is not done, but it is not declared late.</source>
   <translation>里程碑应于{day}完成而未完成，但未标为延误。</translation>
  </message>
  <message>
   <source>The milestone is declared late, but it is done.</source>
   <translation>里程碑标为延误，但已完成。</translation>
  </message>
  <message>
   <source>The delay has another reason; say which.</source>
   <translation>延误原因为“其他原因”；请写明具体原因。</translation>
  </message>
  <message>
   <source>The milestone was due on {day} and is not done, but no reason is given.</source>
   <translation>里程碑应于{day}完成而未完成，但未写明原因。</translation>
  </message>
  <message>
   <source>{day} is {days} days after the adopted date, but no reason is given.</source>
   <translation>{day}比原定日期晚 {days} 天，但未写明原因。</translation>
  </message>
  <message>
   <source>The milestone was due on {day}, {days} days ago.</source>
   <translation>里程碑应于{day}完成，已过 {days} 天。</translation>
  </message>
  <message>
   <source>A milestone cannot wait for itself.</source>
   <translation>里程碑不能以自身为前置里程碑。</translation>
  </message>
  <message>
   <source>“{source}” is not one of the sources of funds that are known.</source>
   <translation>“{source}”不是已知的资金来源。</translation>
  </message>
  <message>
   <source>Name the foundation, bank, enterprise or other source.</source>
   <translation>请写明基金会、银行、企业或其他来源的名称。</translation>
  </message>
  <message>
   <source>The amount committed is {value}; it cannot be below 0.</source>
   <translation>承诺金额为 {value}；不能小于 0。</translation>
  </message>
  <message>
   <source>The amount disbursed is {value}; it cannot be below 0.</source>
   <translation>拨付金额为 {value}；不能小于 0。</translation>
  </message>
  <message>
   <source>The amount spent is {value}; it cannot be below 0.</source>
   <translation>支出金额为 {value}；不能小于 0。</translation>
  </message>
  <message>
   <source>No amount is given.</source>
   <translation>未填写金额。</translation>
  </message>
  <message>
   <source>More was spent ({spent}) than disbursed ({disbursed}).</source>
   <translation>支出（{spent}）多于拨付（{disbursed}）。</translation>
  </message>
  <message>
   <source>More was disbursed ({disbursed}) than committed ({committed}).</source>
   <translation>拨付（{disbursed}）多于承诺（{committed}）。</translation>
  </message>
  <message>
   <source>The year is {value}; it should lie between {first} and {last}.</source>
   <translation>年份为 {value}；应在 {first} 至 {last} 之间。</translation>
  </message>
  <message>
   <source>The rate is {value}; it must be above 0.</source>
   <translation>汇率为 {value}；须大于 0。</translation>
  </message>
  <message>
   <source>One US dollar is one US dollar, not {value}; this rate is not used.</source>
   <translation>一美元等于一美元，而非 {value}；不采用此汇率。</translation>
  </message>
  <message>
   <source>The day of the rate, {day}, is still to come.</source>
   <translation>汇率日期{day}尚未到来。</translation>
  </message>
  <message>
   <source>This belongs to no project.</source>
   <translation>此内容不属于任何项目。</translation>
  </message>
  <message>
   <source>The project has no title.</source>
   <translation>项目没有名称。</translation>
  </message>
  <message>
   <source>No measure of the Plan is named; it is needed before reporting.</source>
   <translation>未指明行动计划措施；报告前须填写。</translation>
  </message>
  <message>
   <source>The country is missing; it is needed before reporting.</source>
   <translation>缺少国家；报告前须填写。</translation>
  </message>
  <message>
   <source>The stage is missing; it is needed before reporting.</source>
   <translation>缺少阶段；报告前须填写。</translation>
  </message>
  <message>
   <source>The planned start is missing; it is needed before reporting.</source>
   <translation>缺少计划开始日期；报告前须填写。</translation>
  </message>
  <message>
   <source>The planned end is missing; it is needed before reporting.</source>
   <translation>缺少计划完成日期；报告前须填写。</translation>
  </message>
  <message>
   <source>No measure of the Plan is named.</source>
   <translation>未指明行动计划措施。</translation>
  </message>
  <message>
   <source>No place is named.</source>
   <translation>未指明地点。</translation>
  </message>
  <message>
   <source>No organisation is named.</source>
   <translation>未指明机构。</translation>
  </message>
  <message>
   <source>The milestone has no title.</source>
   <translation>里程碑没有名称。</translation>
  </message>
  <message>
   <source>The planned date is missing; it is needed before reporting.</source>
   <translation>缺少计划日期；报告前须填写。</translation>
  </message>
  <message>
   <source>The beginning of the period is missing.</source>
   <translation>缺少期间的开始日期。</translation>
  </message>
  <message>
   <source>The end of the period is missing.</source>
   <translation>缺少期间的结束日期。</translation>
  </message>
  <message>
   <source>Nothing is told about what was done in the period.</source>
   <translation>未写明期间内的工作进展。</translation>
  </message>
  <message>
   <source>The source of the money is missing.</source>
   <translation>缺少资金来源。</translation>
  </message>
  <message>
   <source>The currency is missing, so this cannot be added up.</source>
   <translation>缺少币种，无法合计。</translation>
  </message>
  <message>
   <source>Say whether this is cash or in kind.</source>
   <translation>请指明是现金还是实物。</translation>
  </message>
  <message>
   <source>The year is missing.</source>
   <translation>缺少年度。</translation>
  </message>
  <message>
   <source>The rate has no currency.</source>
   <translation>汇率没有币种。</translation>
  </message>
  <message>
   <source>The rate has no day.</source>
   <translation>汇率没有日期。</translation>
  </message>
  <message>
   <source>The rate itself is missing.</source>
   <translation>缺少汇率数值。</translation>
  </message>
  <message>
   <source>The indicator has no title.</source>
   <translation>指标没有名称。</translation>
  </message>
  <message>
   <source>The unit is missing.</source>
   <translation>缺少单位。</translation>
  </message>
  <message>
   <source>Say how the values of several periods make one figure.</source>
   <translation>请指明多个期间的数值如何汇总。</translation>
  </message>
  <message>
   <source>The target is missing.</source>
   <translation>缺少目标值。</translation>
  </message>
  <message>
   <source>This value belongs to no indicator.</source>
   <translation>此数值不属于任何指标。</translation>
  </message>
  <message>
   <source>The value itself is missing.</source>
   <translation>缺少数值。</translation>
  </message>
  <message>
   <source>This file belongs to no project.</source>
   <translation>此文件不属于任何项目。</translation>
  </message>
  <message>
   <source>The file itself is missing.</source>
   <translation>缺少文件本身。</translation>
  </message>
  <message>
   <source>The file has no name.</source>
   <translation>文件没有名称。</translation>
  </message>
  <message>
   <source>Say whether this is a self-evaluation, a peer or a third-party review.</source>
   <translation>请指明是自评、同行评议还是第三方评估。</translation>
  </message>
  <message>
   <source>The assessor is missing.</source>
   <translation>缺少评估单位。</translation>
  </message>
  <message>
   <source>The day of the assessment is missing.</source>
   <translation>缺少评估日期。</translation>
  </message>
  <message>
   <source>The suggestion has no text.</source>
   <translation>建议没有内容。</translation>
  </message>
  <message>
   <source>Nobody is named to carry the suggestion out.</source>
   <translation>未指明落实建议的责任人。</translation>
  </message>
  <message>
   <source>The day by which the suggestion is due is missing.</source>
   <translation>缺少建议的期限。</translation>
  </message>
  <message>
   <source>The meeting has neither a body nor a title.</source>
   <translation>会议既未指明机制，也没有名称。</translation>
  </message>
  <message>
   <source>The first day of the meeting is missing.</source>
   <translation>缺少会议的第一天。</translation>
  </message>
  <message>
   <source>This decision belongs to no meeting.</source>
   <translation>此决定不属于任何会议。</translation>
  </message>
  <message>
   <source>The decision has no text.</source>
   <translation>决定没有内容。</translation>
  </message>
  <message>
   <source>Nobody is named to follow the decision up.</source>
   <translation>未指明跟进决定的责任人。</translation>
  </message>
  <message>
   <source>The organisation has no name.</source>
   <translation>机构没有名称。</translation>
  </message>
  <message>
   <source>This comment is about nothing.</source>
   <translation>此意见没有所属对象。</translation>
  </message>
  <message>
   <source>The comment is empty.</source>
   <translation>意见为空。</translation>
  </message>
  <message>
   <source>It is not said of which report this is an edition.</source>
   <translation>未写明这是哪份报告的定稿。</translation>
  </message>
  <message>
   <source>The edition has no number.</source>
   <translation>定稿没有版次。</translation>
  </message>
  <message>
   <source>The edition has no figures.</source>
   <translation>定稿没有数据。</translation>
  </message>
  <message>
   <source>It is not said of which country this is the letterhead.</source>
   <translation>未写明这是哪个国家的报告抬头。</translation>
  </message>
  <message>
   <source>The planned end {end} lies before the planned start {start}.</source>
   <translation>计划完成日期{end}早于计划开始日期{start}。</translation>
  </message>
  <message>
   <source>The actual end {end} lies before the actual start {start}.</source>
   <translation>实际完成日期{end}早于实际开始日期{start}。</translation>
  </message>
  <message>
   <source>The adopted end {end} lies before the adopted start {start}.</source>
   <translation>原定完成日期{end}早于原定开始日期{start}。</translation>
  </message>
  <message>
   <source>The actual start {day} is still to come.</source>
   <translation>实际开始日期{day}尚未到来。</translation>
  </message>
  <message>
   <source>The actual end {day} is still to come.</source>
   <translation>实际完成日期{day}尚未到来。</translation>
  </message>
  <message>
   <source>The project is not adopted yet, but began on {day}.</source>
   <translation>项目尚未通过，但已于{day}开始。</translation>
  </message>
  <message>
   <source>The project is over, but its actual end is missing.</source>
   <translation>项目已结束，但缺少实际完成日期。</translation>
  </message>
  <message>
   <source>The project ended on {day}, but its stage says that it goes on.</source>
   <translation>项目已于{day}结束，但其阶段表明仍在进行。</translation>
  </message>
  <message>
   <source>The project is in implementation, but its start is missing.</source>
   <translation>项目实施中，但缺少开始日期。</translation>
  </message>
  <message>
   <source>The project is adopted, but its adopted end is missing: delay cannot be reckoned.</source>
   <translation>项目已通过，但缺少原定完成日期：无法计算延误。</translation>
  </message>
  <message>
   <source>The project should have ended on {day}, {days} days ago.</source>
   <translation>项目应于{day}结束，已过 {days} 天。</translation>
  </message>
  <message>
   <source>The budget is {value}; it cannot be below 0.</source>
   <translation>预算为 {value}；不能小于 0。</translation>
  </message>
  <message>
   <source>The budget has no currency.</source>
   <translation>预算没有币种。</translation>
  </message>
  <message>
   <source>The number of beneficiaries is {value}; it cannot be below 0.</source>
   <translation>受益人数为 {value}；不能小于 0。</translation>
  </message>
  <message>
   <source>The number of women is {value}; it cannot be below 0.</source>
   <translation>女性人数为 {value}；不能小于 0。</translation>
  </message>
  <message>
   <source>There are more women ({women}) than beneficiaries in all ({total}).</source>
   <translation>女性人数（{women}）多于受益人总数（{total}）。</translation>
  </message>
  <message>
   <source>The latitude is {value}; it lies between -90 and 90.</source>
   <translation>纬度为 {value}；应在 -90 至 90 之间。</translation>
  </message>
  <message>
   <source>The longitude is {value}; it lies between -180 and 180.</source>
   <translation>经度为 {value}；应在 -180 至 180 之间。</translation>
  </message>
  <message>
   <source>Latitude and longitude are only of use together.</source>
   <translation>纬度和经度须同时填写。</translation>
  </message>
  <message>
   <source>The project is on a list of proposals, but the year is missing.</source>
   <translation>项目已列入申报清单，但缺少年度。</translation>
  </message>
  <message>
   <source>{year} is not a year for which projects are proposed now.</source>
   <translation>{year}年不是目前可申报项目的年度。</translation>
  </message>
  <message>
   <source>The Foreign Ministers' Meeting adopted the project, but its stage is an earlier one.</source>
   <translation>外长会已通过该项目，但所填阶段更早。</translation>
  </message>
  <message>
   <source>The proposal was declined, but the stage says that it was adopted.</source>
   <translation>申报未获通过，但阶段显示已通过。</translation>
  </message>
  <message>
   <source>The period begins on {day}, which is still to come.</source>
   <translation>期间始于{day}，尚未到来。</translation>
  </message>
  <message>
   <source>The spending is {value}; it cannot be below 0.</source>
   <translation>支出为 {value}；不能小于 0。</translation>
  </message>
  <message>
   <source>The spending has no currency.</source>
   <translation>支出没有币种。</translation>
  </message>
  <message>
   <source>The report is returned without a reason; say what is missing.</source>
   <translation>报告退回时未写理由；请写明缺少什么。</translation>
  </message>
  <message>
   <source>The target is the same as the baseline, {value}: nothing would change.</source>
   <translation>目标值与基线值相同，均为 {value}：不会有任何变化。</translation>
  </message>
  <message>
   <source>{value} is not a percentage between 0 and 100.</source>
   <translation>{value} 不是 0 至 100 的百分数。</translation>
  </message>
  <message>
   <source>People are counted from 0; here stands {value}.</source>
   <translation>人数从 0 起计；此处为 {value}。</translation>
  </message>
  <message>
   <source>“{value}” is not a SHA-256.</source>
   <translation>“{value}”不是 SHA-256 值。</translation>
  </message>
  <message>
   <source>The size is {value}; it cannot be below 0.</source>
   <translation>大小为 {value}；不能小于 0。</translation>
  </message>
  <message>
   <source>The day {day} is still to come.</source>
   <translation>日期{day}尚未到来。</translation>
  </message>
  <message>
   <source>Editions are counted from 1; here stands {value}.</source>
   <translation>版次从 1 起计；此处为 {value}。</translation>
  </message>
  <message>
   <source>The score is missing; give 1 to 5, or 0 where it does not apply.</source>
   <translation>缺少评分；请填 1 至 5，不适用的填 0。</translation>
  </message>
  <message>
   <source>The score is {value}; it must be 1 to 5, or 0 where the criterion does not apply.</source>
   <translation>评分为 {value}；须为 1 至 5，该标准不适用的为 0。</translation>
  </message>
  <message>
   <source>The score is {value}, but no reason is given.</source>
   <translation>评分为 {value}，但未写明理由。</translation>
  </message>
  <message>
   <source>The organisation that assessed the project is missing.</source>
   <translation>缺少评估项目的机构。</translation>
  </message>
  <message>
   <source>The suggestion is declined without an answer; say why.</source>
   <translation>建议未采纳且没有回复；请说明理由。</translation>
  </message>
  <message>
   <source>The suggestion was due on {day} and is not carried out.</source>
   <translation>建议应于{day}落实，尚未落实。</translation>
  </message>
  <message>
   <source>The meeting ends on {ends}, before it begins on {begins}.</source>
   <translation>会议结束日期{ends}早于开始日期{begins}。</translation>
  </message>
  <message>
   <source>The meeting was held, but begins on {day}, which is still to come.</source>
   <translation>会议标为已召开，但开始日期{day}尚未到来。</translation>
  </message>
  <message>
   <source>The meeting was planned for {day}, which is past; say whether it was held.</source>
   <translation>会议计划于{day}召开，日期已过；请指明是否已召开。</translation>
  </message>
  <message>
   <source>“{body}” is not a body of the cooperation.</source>
   <translation>“{body}”不是澜湄合作的机制。</translation>
  </message>
  <message>
   <source>“{country}” is not one of the six countries.</source>
   <translation>“{country}”不是六国之一。</translation>
  </message>
  <message>
   <source>The decision was to be carried out by {day} and is not.</source>
   <translation>决定应于{day}前落实，尚未落实。</translation>
  </message>
  <message>
   <source>“{country}” is not a country code, as LA or JP is one.</source>
   <translation>“{country}”不是国家代码，国家代码如 LA 或 JP。</translation>
  </message>
  <message>
   <source>“{measure}” is not a measure of the Plan of Action.</source>
   <translation>“{measure}”不是行动计划的措施。</translation>
  </message>
  <message>
   <source>“{province}” is not a province of the six.</source>
   <translation>“{province}”不是六国的省。</translation>
  </message>
  <message>
   <source>{province} does not lie in {country}.</source>
   <translation>{province}不在{country}。</translation>
  </message>
  <message>
   <source>“{currency}” is not a currency code, as KHR or USD is one.</source>
   <translation>“{currency}”不是币种代码，币种代码如 KHR 或 USD。</translation>
  </message>
  <message>
   <source>The period ends on {ends}, before it begins on {begins}.</source>
   <translation>期间结束日期{ends}早于开始日期{begins}。</translation>
  </message>
  <message>
   <source>This milestone has no weight while others have one, so it counts nothing.</source>
   <translation>其他里程碑有权重而此里程碑没有，因此不计入。</translation>
  </message>
  <message>
   <source>The weights of the milestones add up to {sum}; they should make 100.</source>
   <translation>里程碑权重合计为 {sum}；应为 100。</translation>
  </message>
  <message>
   <source>The project is over, but milestones are not done: {count}.</source>
   <translation>项目已结束，但有里程碑未完成：{count}。</translation>
  </message>
  <message>
   <source>Every milestone is done, but the project is not completed.</source>
   <translation>里程碑已全部完成，但项目未完成。</translation>
  </message>
  <message>
   <source>The project is in implementation without a milestone, so its progress is not known.</source>
   <translation>项目实施中而没有里程碑，因此进度不明。</translation>
  </message>
  <message>
   <source>The project is adopted, but the adopted date of this milestone is missing.</source>
   <translation>项目已通过，但缺少此里程碑的原定日期。</translation>
  </message>
  <message>
   <source>The milestone is planned for {day}, after the project's planned end {end}.</source>
   <translation>里程碑计划日期为{day}，晚于项目计划完成日期{end}。</translation>
  </message>
  <message>
   <source>The milestone is planned for {day}, before the project's planned start {start}.</source>
   <translation>里程碑计划日期为{day}，早于项目计划开始日期{start}。</translation>
  </message>
  <message>
   <source>The milestone waits for one that this project lacks.</source>
   <translation>前置里程碑不在此项目中。</translation>
  </message>
  <message>
   <source>The milestone waits for itself by way of others.</source>
   <translation>前置里程碑形成循环：此里程碑经由其他里程碑又等待自身。</translation>
  </message>
  <message>
   <source>The milestone is planned for {day}, but the one it waits for only for {before}.</source>
   <translation>里程碑计划日期为{day}，而其前置里程碑要到{before}才达到。</translation>
  </message>
  <message>
   <source>Another milestone of this project has the same title.</source>
   <translation>此项目的另一里程碑名称相同。</translation>
  </message>
  <message>
   <source>The milestone is done, but no evidence is attached.</source>
   <translation>里程碑已完成，但未附佐证材料。</translation>
  </message>
  <message>
   <source>The funding lines commit {total} {currency}, more than the budget of {budget}.</source>
   <translation>资金明细的承诺金额合计 {total} {currency}，多于预算 {budget}。</translation>
  </message>
  <message>
   <source>Women and men come to {people}, more than the value {value}.</source>
   <translation>女性和男性合计为 {people}，多于数值 {value}。</translation>
  </message>
  <message>
   <source>There are more youth ({youth}) than the value {value}.</source>
   <translation>青年人数（{youth}）多于数值 {value}。</translation>
  </message>
  <message>
   <source>The period from {start} to {end} overlaps another one: its days count twice.</source>
   <translation>期间{start}至{end}与另一期间重叠：重叠的日期会重复计算。</translation>
  </message>
 </context>
 <context>
  <name>Sample</name>
  <message>
   <source>This desk holds records already. A sample programme goes into an empty desk only: make a new desk for it.</source>
   <translation>本工作站已有记录。示例项目库只能装入空工作站：请为其新建工作站。</translation>
  </message>
  <message>
   <source>Sample programme</source>
   <translatorcomment>sample programme 译为“示例项目库”。</translatorcomment>
   <translation>示例项目库</translation>
  </message>
 </context>
 <context>
  <name>Scrolled</name>
  <message>
   <source>Part that scrolls</source>
   <translation>滚动区域</translation>
  </message>
 </context>
 <context>
  <name>Search</name>
  <message>
   <source>Search</source>
   <translation>搜索</translation>
  </message>
 </context>
 <context>
  <name>Sheet</name>
  <message>
   <source>{field}: {desk} at this desk, {sheet} in the sheet</source>
   <translation>{field}：本工作站为 {desk}，工作表为 {sheet}</translation>
  </message>
  <message>
   <source>And {n} more.</source>
   <translation>另有 {n} 项。</translation>
  </message>
  <message>
   <source>Excel</source>
   <translation>Excel</translation>
  </message>
  <message>
   <source>Excel, {at} of {of}: {step}</source>
   <translation>Excel，第 {at} 步，共 {of} 步：{step}</translation>
  </message>
  <message>
   <source>{file} · {about}</source>
   <translation>{file} · {about}</translation>
  </message>
  <message>
   <source>“{file}” has to wait: another one is being read or written.</source>
   <translation>“{file}”须等待：正在读取或写入另一文件。</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>上一步</translation>
  </message>
  <message>
   <source>“{file}” is taken over and saved on this computer.</source>
   <translation>“{file}”已导入并保存在本机。</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message>
   <source>Wait until the work that is under way is done, or stop it.</source>
   <translation>请等待当前操作完成，或将其停止。</translation>
  </message>
  <message>
   <source>Choose the row of headings first.</source>
   <translation>请先选择标题行。</translation>
  </message>
  <message>
   <source>No row of this sheet would change anything.</source>
   <translation>此工作表中没有会引起更改的行。</translation>
  </message>
  <message>
   <source>Read it so</source>
   <translation>按此读取</translation>
  </message>
  <message>
   <source>Import 1 row</source>
   <translation>导入 1 行</translation>
  </message>
  <message>
   <source>Import {n} rows</source>
   <translation>导入 {n} 行</translation>
  </message>
  <message>
   <source>Say first which column stands for one of these: {fields}.</source>
   <translation>请先指明哪一列对应下列之一：{fields}。</translation>
  </message>
  <message>
   <source>Column {letters}</source>
   <translation>{letters} 列</translation>
  </message>
  <message>
   <source>{letters} · {heading}</source>
   <translation>{letters} · {heading}</translation>
  </message>
  <message>
   <source>As you said</source>
   <translation>按您的指定</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>不导入</translation>
  </message>
  <message>
   <source>Looks like it</source>
   <translation>仅相似</translation>
  </message>
  <message>
   <source>Sure</source>
   <translation>已识别</translation>
  </message>
  <message>
   <source>No values in the first rows</source>
   <translation>前几行没有值</translation>
  </message>
  <message>
   <source>As you said for these headings before</source>
   <translation>按您以前对这些标题的指定</translation>
  </message>
  <message>
   <source>Columns of the sheet</source>
   <translation>工作表的列</translation>
  </message>
  <message>
   <source>Leave it out</source>
   <translation>不导入此列</translation>
  </message>
  <message>
   <source>Columns: {n}. Only alike: {unsure}. Left out: {out}.</source>
   <translation>列：{n}。仅相似：{unsure}。不导入：{out}。</translation>
  </message>
  <message>
   <source>Thai (TIS-620, Windows 874)</source>
   <translation>泰文（TIS-620，Windows 874）</translation>
  </message>
  <message>
   <source>Vietnamese (Windows 1258)</source>
   <translation>越南文（Windows 1258）</translation>
  </message>
  <message>
   <source>Chinese (GBK)</source>
   <translation>中文（GBK）</translation>
  </message>
  <message>
   <source>Western European (Windows 1252)</source>
   <translation>西欧（Windows 1252）</translation>
  </message>
  <message>
   <source>Encoding</source>
   <translation>编码</translation>
  </message>
  <message>
   <source>Its letters then read</source>
   <translation>文字将显示为</translation>
  </message>
  <message>
   <source>Encodings</source>
   <translation>编码列表</translation>
  </message>
  <message>
   <source>In which row can the letters be read?</source>
   <translation>哪一行的文字可以正常阅读？</translation>
  </message>
  <message>
   <source>Paste a block</source>
   <translation>粘贴数据</translation>
  </message>
  <message>
   <source>Choose a workbook, drop it here, or</source>
   <translation>选择工作簿，拖到此处，或</translation>
  </message>
  <message>
   <source>From Excel</source>
   <translation>从 Excel 导入</translation>
  </message>
  <message>
   <source>Workbooks (.xlsx, .xls, .ods) and text files (.csv). A block copied in Excel can be pasted with Ctrl+V. Nothing is written before you have seen what would be.</source>
   <translation>工作簿（.xlsx、.xls、.ods）和文本文件（.csv）。在 Excel 中复制的数据可用 Ctrl+V 粘贴。在您看到将写入的内容之前，不会写入任何数据。</translation>
  </message>
  <message>
   <source>Imports</source>
   <translation>导入记录</translation>
  </message>
  <message>
   <source>To Excel</source>
   <translation>导出到 Excel</translation>
  </message>
  <message>
   <source>Reading the workbook</source>
   <translation>正在读取工作簿</translation>
  </message>
  <message>
   <source>Checking the sheet</source>
   <translation>正在检查工作表</translation>
  </message>
  <message>
   <source>Importing</source>
   <translation>正在导入</translation>
  </message>
  <message>
   <source>New: {new}. Changed: {update}. Blocked: {blocked}.</source>
   <translation>新增：{new}。更改：{update}。不能导入：{blocked}。</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>已撤销</translation>
  </message>
  <message>
   <source>Taken over</source>
   <translation>已导入</translation>
  </message>
  <message>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Imports of this desk</source>
   <translation>本工作站的导入记录</translation>
  </message>
  <message>
   <source>Take it back…</source>
   <translation>撤销…</translation>
  </message>
  <message>
   <source>Nothing was imported yet. What is imported stands here and can be taken back, days later too.</source>
   <translation>尚未导入任何数据。导入的内容显示在此处，数日之后仍可撤销。</translation>
  </message>
  <message>
   <source>Choose an import in the list first.</source>
   <translation>请先在列表中选择一次导入。</translation>
  </message>
  <message>
   <source>This import was taken back already.</source>
   <translation>此次导入已撤销。</translation>
  </message>
  <message>
   <source>Workbooks and lists</source>
   <translation>工作簿和列表</translation>
  </message>
  <message>
   <source>Choose a workbook</source>
   <translation>选择工作簿</translation>
  </message>
  <message>
   <source>There are no cells to paste. Copy them in Excel first, with their headings.</source>
   <translation>没有可粘贴的单元格。请先在 Excel 中连同标题一起复制。</translation>
  </message>
  <message>
   <source>The block from the clipboard is read like a file, as “{file}”. Nothing is written yet.</source>
   <translation>剪贴板中的数据按文件读取，名为“{file}”。尚未写入任何内容。</translation>
  </message>
  <message>
   <source>List</source>
   <translation>列表</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>Export the list…</source>
   <translation>导出列表…</translation>
  </message>
  <message>
   <source>Write a template…</source>
   <translation>生成模板…</translation>
  </message>
  <message>
   <source>What this desk holds. Edited in Excel, it can be imported again.</source>
   <translation>本工作站持有的数据。在 Excel 中编辑后可重新导入。</translation>
  </message>
  <message>
   <source>An empty form with drop-down lists and instructions.</source>
   <translation>带下拉列表和填写说明的空表。</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Rows: {n}. It can be edited and imported again.</source>
   <translation>已生成“{file}”。行数：{n}。可编辑后重新导入。</translation>
  </message>
  <message>
   <source>Export the list</source>
   <translation>导出列表</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Fill it in and import it, or send it to who shall fill it in.</source>
   <translation>已生成“{file}”。请填写后导入，或发送给填报人。</translation>
  </message>
  <message>
   <source>Write a template</source>
   <translation>生成模板</translation>
  </message>
  <message>
   <source>Pasted {moment}</source>
   <translation>粘贴于{moment}</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>工作表</translation>
  </message>
  <message>
   <source>What it lists</source>
   <translation>所列内容</translation>
  </message>
  <message>
   <source>Row of headings</source>
   <translation>标题行</translation>
  </message>
  <message>
   <source>Top of the sheet</source>
   <translation>工作表开头</translation>
  </message>
  <message>
   <source>Its headings stand in this row</source>
   <translation>标题在此行</translation>
  </message>
  <message>
   <source>This sheet is empty. Choose another one.</source>
   <translation>此工作表为空。请选择其他工作表。</translation>
  </message>
  <message>
   <source>Choices</source>
   <translation>选项</translation>
  </message>
  <message>
   <source>Not known yet</source>
   <translation>尚不清楚</translation>
  </message>
  <message>
   <source>None: go by the columns’ letters</source>
   <translation>无：按列字母</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>行</translation>
  </message>
  <message>
   <source>{name} (hidden)</source>
   <translation>{name}（隐藏）</translation>
  </message>
  <message>
   <source>Row {row}</source>
   <translation>第 {row} 行</translation>
  </message>
  <message>
   <source>Look for it again</source>
   <translation>重新查找</translation>
  </message>
  <message>
   <source>Not found yet</source>
   <translation>尚未找到</translation>
  </message>
  <message>
   <source>Found: row {row}</source>
   <translation>已找到：第 {row} 行</translation>
  </message>
  <message>
   <source>No row of headings is known here. Say what the sheet lists, and which row holds its headings: in the list above, or in the picture by a double click or Enter.</source>
   <translation>未识别出标题行。请指明工作表所列内容及标题所在行：在上方列表中选择，或在图中双击或按 Enter 键。</translation>
  </message>
  <message>
   <source>Columns that are understood: {n}. If another row holds the headings, choose it above, or in the picture by a double click or Enter.</source>
   <translation>已识别的列：{n}。如标题在其他行，请在上方选择，或在图中双击或按 Enter 键。</translation>
  </message>
  <message>
   <source>{row} Headings</source>
   <translation>{row} 标题</translation>
  </message>
  <message>
   <source>Rows that are shown</source>
   <translation>显示的行</translation>
  </message>
  <message>
   <source>Where desk and sheet both changed</source>
   <translation>工作站与工作表均有更改时</translation>
  </message>
  <message>
   <source>Keep the desk’s value</source>
   <translation>保留工作站的值</translation>
  </message>
  <message>
   <source>Take the sheet’s value</source>
   <translation>采用工作表的值</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>行</translation>
  </message>
  <message>
   <source>There are no such rows in this sheet.</source>
   <translation>此工作表中没有这样的行。</translation>
  </message>
  <message>
   <source>This row</source>
   <translation>此行</translation>
  </message>
  <message>
   <source>{shown} of {total} rows</source>
   <translation>{shown}/{total} 行</translation>
  </message>
  <message>
   <source>Nothing is written before you say Import.</source>
   <translation>单击“导入”之前不会写入任何内容。</translation>
  </message>
  <message>
   <source>{verdict} ({n})</source>
   <translation>{verdict}（{n}）</translation>
  </message>
  <message>
   <source>All rows</source>
   <translation>所有行</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>需查看</translation>
  </message>
  <message>
   <source>Order of dates</source>
   <translation>日期的顺序</translation>
  </message>
  <message>
   <source>Months and years without a day</source>
   <translation>只有年月、没有日</translation>
  </message>
  <message>
   <source>The year of the plan</source>
   <translation>计划年份</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>币种</translation>
  </message>
  <message>
   <source>How large the numbers are meant</source>
   <translation>数字的单位大小</translation>
  </message>
  <message>
   <source>Several rows of one project</source>
   <translation>一个项目占多行</translation>
  </message>
  <message>
   <source>The day is first</source>
   <translation>日在前</translation>
  </message>
  <message>
   <source>The month is first</source>
   <translation>月在前</translation>
  </message>
  <message>
   <source>The year is first</source>
   <translation>年在前</translation>
  </message>
  <message>
   <source>Yes, that day is meant</source>
   <translation>是，即该日</translation>
  </message>
  <message>
   <source>No, leave these cells out</source>
   <translation>否，不导入这些单元格</translation>
  </message>
  <message>
   <source>They are its parts: add their budgets up</source>
   <translation>各行是其组成部分：预算相加</translation>
  </message>
  <message>
   <source>They stand for themselves: do not add up</source>
   <translation>各行独立：不相加</translation>
  </message>
  <message>
   <source>Questions and what was noticed</source>
   <translation>问题和提示</translation>
  </message>
  <message>
   <source>Nothing is left open in this sheet.</source>
   <translation>此工作表没有未明确之处。</translation>
  </message>
  <message>
   <source>What was noticed</source>
   <translation>提示</translation>
  </message>
  <message>
   <source>Your answer</source>
   <translation>您的回答</translation>
  </message>
  <message>
   <source>Not said: leave these cells out</source>
   <translation>未回答：不导入这些单元格</translation>
  </message>
  <message>
   <source>As they stand</source>
   <translation>按原数</translation>
  </message>
  <message>
   <source>{n} times as large as they stand</source>
   <translation>按原数的 {n} 倍</translation>
  </message>
  <message>
   <source>The day is first: {cell} is {day}</source>
   <translation>日在前：{cell} 为{day}</translation>
  </message>
  <message>
   <source>The month is first: {cell} is {day}</source>
   <translation>月在前：{cell} 为{day}</translation>
  </message>
  <message>
   <source>From the sheet: {cells}</source>
   <translation>取自工作表：{cells}</translation>
  </message>
  <message>
   <source>Rows that wait for the answer: {n}.</source>
   <translation>等待回答的行：{n}。</translation>
  </message>
  <message>
   <source>Rows that are no records and are left aside: {n}</source>
   <translation>不是记录而略过的行：{n}</translation>
  </message>
  <message>
   <source>Row {row}: {text}</source>
   <translation>第 {row} 行：{text}</translation>
  </message>
  <message>
   <source>“{file}” has no sheet that can be read. Save it as .xlsx and choose it again.</source>
   <translation>“{file}”没有可读取的工作表。请另存为 .xlsx 后重新选择。</translation>
  </message>
  <message>
   <source>Open a marked copy…</source>
   <translation>打开标注副本…</translation>
  </message>
  <message>
   <source>Write the bad rows alone…</source>
   <translation>仅导出问题行…</translation>
  </message>
  <message>
   <source>Show the projects</source>
   <translation>显示项目</translation>
  </message>
  <message>
   <source>More in this workbook</source>
   <translation>此工作簿的其他内容</translation>
  </message>
  <message>
   <source>What was written</source>
   <translation>已写入内容</translation>
  </message>
  <message>
   <source>{file} (marked)</source>
   <translation>{file}（已标注）</translation>
  </message>
  <message>
   <source>Write the marked copy</source>
   <translation>生成标注副本</translation>
  </message>
  <message>
   <source>Wrote “{file}”: each cell with a problem is coloured and says what it is.</source>
   <translation>已生成“{file}”：每个有问题的单元格都已着色并附说明。</translation>
  </message>
  <message>
   <source>{file} (to mend)</source>
   <translation>{file}（待修改）</translation>
  </message>
  <message>
   <source>Write the bad rows</source>
   <translation>导出问题行</translation>
  </message>
  <message>
   <source>Wrote “{file}”: mend its rows and import it; the others are in already.</source>
   <translation>已生成“{file}”：请修改其中各行后导入；其余各行已导入。</translation>
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation>正在生成工作簿</translation>
  </message>
  <message>
   <source>“{file}” is taken over and saved on this computer. It can be taken back, days later too.</source>
   <translation>“{file}”已导入并保存在本机。数日之后仍可撤销。</translation>
  </message>
  <message>
   <source>Cells and rows with something to look at: {n}. The marked copy is your own workbook, with each of them coloured and explained, to send back to who filled it in.</source>
   <translation>需查看的单元格和行：{n}。标注副本即您自己的工作簿，各处均已着色并附说明，可发回给填报人。</translation>
  </message>
  <message>
   <source>Go on with the sheet “{sheet}”</source>
   <translation>继续处理工作表“{sheet}”</translation>
  </message>
  <message>
   <source>In conflict</source>
   <translation>有冲突</translation>
  </message>
  <message>
   <source>Blocked</source>
   <translation>不能导入</translation>
  </message>
  <message>
   <source>Not taken over</source>
   <translation>未导入</translation>
  </message>
  <message>
   <source>{field}: {new}</source>
   <translation>{field}：{new}</translation>
  </message>
  <message>
   <source>{field}: {old} → {new}</source>
   <translation>{field}：{old} → {new}</translation>
  </message>
  <message>
   <source>{field}
Before both: {before}
At this desk: {desk}
In the sheet: {sheet}
</source>
   <translation>{field}
两者之前：{before}
本工作站：{desk}
工作表：{sheet}
</translation>
  </message>
  <message>
   <source>What happens</source>
   <translation>处理方式</translation>
  </message>
  <message>
   <source>Record, and what would be written</source>
   <translation>记录及将写入的内容</translation>
  </message>
  <message>
   <source>{problem} (and {n} more)</source>
   <translation>{problem}（另有 {n} 项）</translation>
  </message>
  <message>
   <source>Choose a row to see all of it.</source>
   <translation>选择一行可查看全部内容。</translation>
  </message>
  <message>
   <source>{level}: {text}</source>
   <translation>{level}：{text}</translation>
  </message>
  <message>
   <source>The desk holds all of this already.</source>
   <translation>工作站已有全部内容。</translation>
  </message>
  <message>
   <source>Nothing of this row would be written.</source>
   <translation>此行不会写入任何内容。</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>列</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>检查</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>预览</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Lists come in from workbooks and go out to them.</source>
   <translation>列表可从工作簿导入，也可导出到工作簿。</translation>
  </message>
  <message>
   <source>Is this the sheet, and are these its headings?</source>
   <translation>是这个工作表吗？标题是这些吗？</translation>
  </message>
  <message>
   <source>Say what each column stands for. What you correct is remembered for this form.</source>
   <translation>请指明各列的含义。您所作的更正会记住，下次用于同样的表格。</translation>
  </message>
  <message>
   <source>What the sheet leaves open, only you can know. Nothing is guessed.</source>
   <translation>工作表未明确之处，只有您知道。程序不作猜测。</translation>
  </message>
  <message>
   <source>This is what would be written. Nothing is written yet.</source>
   <translation>以下是将写入的内容。尚未写入。</translation>
  </message>
  <message>
   <source>What was written stays under “Imports of this desk”.</source>
   <translation>已写入的内容保留在“本工作站的导入记录”中。</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>选择文件…</translation>
  </message>
  <message>
   <source>Go on to the columns</source>
   <translation>进入列设置</translation>
  </message>
  <message>
   <source>Check the sheet</source>
   <translation>检查工作表</translation>
  </message>
  <message>
   <source>Show the preview</source>
   <translation>显示预览</translation>
  </message>
  <message>
   <source>Import another file</source>
   <translation>导入其他文件</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>步骤</translation>
  </message>
  <message>
   <source>Take back the import of “{file}”?</source>
   <translation>撤销“{file}”的导入？</translation>
  </message>
  <message>
   <source>Its fields show again what they showed before, and records that came with it go to the bin. What was edited since stays as it is and is named afterwards.</source>
   <translation>各字段恢复显示原来的内容，随之而来的记录移入回收站。此后编辑过的内容保持不变，并在操作后列出。</translation>
  </message>
  <message>
   <source>Take the import back</source>
   <translation>撤销导入</translation>
  </message>
  <message>
   <source>Taking the import back</source>
   <translation>正在撤销导入</translation>
  </message>
  <message>
   <source>The import is taken back. Put back: {n}. Edited since and kept: {kept}.</source>
   <translation>已撤销导入。恢复：{n}。此后编辑过而保留的：{kept}。</translation>
  </message>
  <message>
   <source>Nothing could be taken back: the import stands. Edited since and kept: {kept}.</source>
   <translation>没有可撤销的内容：导入仍然有效。此后编辑过而保留的：{kept}。</translation>
  </message>
  <message>
   <source>{told} These are: {fields}.</source>
   <translation>{told}即：{fields}。</translation>
  </message>
  <message>
   <source>{told} Among these are: {fields}.</source>
   <translation>{told}其中包括：{fields}。</translation>
  </message>
  <message>
   <source>{told} Entries that stay, as they belong to {place}: {n}.</source>
   <translation>{told}因属于{place}而保留的内容：{n}。</translation>
  </message>
  <message>
   <source>“{record}” itself</source>
   <translation>“{record}”本身</translation>
  </message>
  <message>
   <source>{field} of “{record}”</source>
   <translation>“{record}”的{field}</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>{note}: {n} rows</source>
   <translation>{note}：{n} 行</translation>
  </message>
  <message>
   <source>{note}: row {n} of {of}</source>
   <translation>{note}：第 {n} 行，共 {of} 行</translation>
  </message>
  <message>
   <source>Row {n} of {of}</source>
   <translation>第 {n} 行，共 {of} 行</translation>
  </message>
 </context>
 <context>
  <name>Sheets</name>
  <message>
   <source>{problem} (rows: {n})</source>
   <translation>{problem}（行：{n}）</translation>
  </message>
  <message>
   <source>The desk has changed since “{file}” was checked. Nothing was changed. Check it again.</source>
   <translation>检查“{file}”之后，工作站已有更改。数据未作更改。请重新检查。</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>正在写入</translation>
  </message>
  <message>
   <source>“{answer}” is no answer to the question about {about}.</source>
   <translation>“{answer}”不是对{about}问题的回答。</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>错误之处</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>文字</translation>
  </message>
  <message>
   <source>The code of the project; no two projects have the same</source>
   <translation>项目编号；每个项目的编号各不相同</translation>
  </message>
  <message>
   <source>A date</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>An amount of money, without its currency</source>
   <translation>金额，不写币种</translation>
  </message>
  <message>
   <source>A number</source>
   <translation>数字</translation>
  </message>
  <message>
   <source>A whole number</source>
   <translation>整数</translation>
  </message>
  <message>
   <source>A percentage from 0 to 100, without the sign</source>
   <translation>0 至 100 的百分数，不写 % 号</translation>
  </message>
  <message>
   <source>One of the choices in the list</source>
   <translation>列表中的选项之一</translation>
  </message>
  <message>
   <source>One of the six countries</source>
   <translation>六国之一</translation>
  </message>
  <message>
   <source>The province that leads, by its name or its code</source>
   <translation>牵头的省，写名称或代码</translation>
  </message>
  <message>
   <source>The number of a measure of the Plan; see the sheet of measures</source>
   <translation>行动计划的措施编号；见措施工作表</translation>
  </message>
  <message>
   <source>The code of a currency</source>
   <translation>币种代码</translation>
  </message>
  <message>
   <source>Where the money comes from</source>
   <translation>资金来自何处</translation>
  </message>
  <message>
   <source>The body that meets</source>
   <translation>召开会议的机制</translation>
  </message>
  <message>
   <source>The code of a project that is known</source>
   <translation>已有项目的编号</translation>
  </message>
  <message>
   <source>The name of an organisation; a new one is entered as proposed</source>
   <translation>机构名称；新机构作为“拟增”录入</translation>
  </message>
  <message>
   <source>The title of a milestone of the same project</source>
   <translation>同一项目的里程碑名称</translation>
  </message>
  <message>
   <source>The title of an indicator of the same project</source>
   <translation>同一项目的指标名称</translation>
  </message>
  <message>
   <source>How to fill in</source>
   <translation>填写说明</translation>
  </message>
  <message>
   <source>Fill in one row for each record under the headings of the first sheet.</source>
   <translation>在第一张工作表的标题下，每条记录填写一行。</translation>
  </message>
  <message>
   <source>Leave the headings as they are; columns may be moved, and other columns may be added.</source>
   <translation>标题请保持不变；列可以移动，也可以增加其他列。</translation>
  </message>
  <message>
   <source>A row that came from LMC Desk is known by hidden columns: an emptied cell empties its field.</source>
   <translation>来自 LMC Desk 的行由隐藏列识别：清空单元格即清空相应字段。</translation>
  </message>
  <message>
   <source>Write dates as 2025-03-31 and amounts without currency. Cells that stay empty are left alone.</source>
   <translation>日期写作 2025-03-31，金额不写币种。留空的单元格不作处理。</translation>
  </message>
  <message>
   <source>The first row is an example. Write over it or leave it: as it is, it is not taken over.</source>
   <translation>第一行为示例。可以覆盖或保留：保持原样时不会导入。</translation>
  </message>
  <message>
   <source>Rows of sums stand below the list; they follow it and are not taken over.</source>
   <translation>合计行位于列表下方，随列表变化，不会导入。</translation>
  </message>
  <message>
   <source>Form {form}, written by LMC Desk {version}.</source>
   <translation>表格版本 {form}，由 LMC Desk {version} 生成。</translation>
  </message>
  <message>
   <source>Example</source>
   <translation>示例</translation>
  </message>
  <message>
   <source>Heading</source>
   <translation>标题</translation>
  </message>
  <message>
   <source>What to write</source>
   <translation>填写内容</translation>
  </message>
  <message>
   <source>{meant} (needed)</source>
   <translation>{meant}（必填）</translation>
  </message>
  <message>
   <source>Measures of the Plan</source>
   <translation>行动计划措施</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>措施</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>编号</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>章节</translation>
  </message>
  <message>
   <source>The code “{text}” is read as {code}, as the others are written.</source>
   <translation>编号“{text}”按其他编号的写法读作 {code}。</translation>
  </message>
  <message>
   <source>{heading}: years of the Buddhist Era were read as years of the common era ({n}).</source>
   <translation>{heading}：佛历年份已读作公历年份（{n}）。</translation>
  </message>
  <message>
   <source>The workbook holds the day {day} as a code; write the code as a text if it is another.</source>
   <translation>工作簿在编号处保存的是日期 {day}；如编号并非如此，请以文本格式填写编号。</translation>
  </message>
  <message>
   <source>“{heading}”: is the year, the day or the month first in these dates?</source>
   <translation>“{heading}”：这些日期是年在前、日在前还是月在前？</translation>
  </message>
  <message>
   <source>“{heading}”: is the day or the month first in these dates?</source>
   <translation>“{heading}”：这些日期是日在前还是月在前？</translation>
  </message>
  <message>
   <source>“{heading}”: some cells name a month or a year alone. Is its first day meant?</source>
   <translation>“{heading}”：有些单元格只写了月份或年份。是否指其第一天？</translation>
  </message>
  <message>
   <source>“{heading}”: some cells name a month or a year alone. Is its last day meant?</source>
   <translation>“{heading}”：有些单元格只写了月份或年份。是否指其最后一天？</translation>
  </message>
  <message>
   <source>“{heading}”: how many times larger are numbers meant that stand under “{unit}”?</source>
   <translation>“{heading}”：“{unit}”之下的数字应按原数的多少倍计算？</translation>
  </message>
  <message>
   <source>“{heading}”: above the table stands “{unit}”. Is that meant here too?</source>
   <translation>“{heading}”：表格上方写有“{unit}”。此列是否也适用？</translation>
  </message>
  <message>
   <source>“{heading}”: multiplied by {factor}, most amounts are very large. Are they meant so?</source>
   <translation>“{heading}”：乘以 {factor} 后，多数金额非常大。是否确实如此？</translation>
  </message>
  <message>
   <source>“{text}” may be counted in a larger unit; say which.</source>
   <translation>“{text}”可能采用更大的单位；请指明。</translation>
  </message>
  <message>
   <source>“{heading}”: numbers without a unit of their own are multiplied by {factor}.</source>
   <translation>“{heading}”：未自带单位的数字乘以 {factor}。</translation>
  </message>
  <message>
   <source>“{text}” is a province of {country}; the country is taken from it.</source>
   <translation>“{text}”是{country}的省；国家由此确定。</translation>
  </message>
  <message>
   <source>“{text}” names more than {country}; all of it is kept under the place.</source>
   <translation>“{text}”不止{country}；全部内容保留在地点中。</translation>
  </message>
  <message>
   <source>“{text}” is not one of the six countries; it is kept under the place.</source>
   <translation>“{text}”不是六国之一；内容保留在地点中。</translation>
  </message>
  <message>
   <source>“{text}” is not a province that is known; it is kept under the place.</source>
   <translation>“{text}”不是已知的省；内容保留在地点中。</translation>
  </message>
  <message>
   <source>“{text}” is not a measure of the Plan; write its number, as 4.2.12-3.</source>
   <translation>“{text}”不是行动计划的措施；请写其编号，如 4.2.12-3。</translation>
  </message>
  <message>
   <source>“{text}” is not a currency; write its code, as KHR or USD.</source>
   <translation>“{text}”不是币种；请写其代码，如 KHR 或 USD。</translation>
  </message>
  <message>
   <source>“{text}” is not a source of funds that is known; it is kept as another source's name.</source>
   <translation>“{text}”不是已知的资金来源；保留为其他来源的名称。</translation>
  </message>
  <message>
   <source>“{text}” is not a body of the cooperation.</source>
   <translation>“{text}”不是澜湄合作的机制。</translation>
  </message>
  <message>
   <source>“{text}” is not one of the choices.</source>
   <translation>“{text}”不是可选项。</translation>
  </message>
  <message>
   <source>“{text}” names less than 100 %; it is taken as “{choice}”.</source>
   <translation>“{text}”所写不足 100 %；按“{choice}”处理。</translation>
  </message>
  <message>
   <source>“{text}” says two things that do not agree.</source>
   <translation>“{text}”前后矛盾。</translation>
  </message>
  <message>
   <source>“{text}” is taken as “{choice}”; see whether what stands beside it limits it.</source>
   <translation>“{text}”按“{choice}”处理；请查看所附文字是否对其有所限定。</translation>
  </message>
  <message>
   <source>“{text}” is not known.</source>
   <translation>“{text}”未知。</translation>
  </message>
  <message>
   <source>This desk cannot tell what the sheet showed here when it was written.</source>
   <translation>本工作站无法确定此工作表生成时此处显示的内容。</translation>
  </message>
  <message>
   <source>An amount and its currency belong together, and the other of the two is left out.</source>
   <translation>金额与其币种须一并处理，而两者中的另一项未被采用。</translation>
  </message>
  <message>
   <source>“{text}” may be day/month or month/day; choose how the column is meant.</source>
   <translation>“{text}”可能是日/月或月/日；请选择该列的含义。</translation>
  </message>
  <message>
   <source>“{text}” may begin with its year or its day; choose how the column is meant.</source>
   <translation>“{text}”可能以年或日开头；请选择该列的含义。</translation>
  </message>
  <message>
   <source>“{text}” may be January or October; write the month with two digits, as a text.</source>
   <translation>“{text}”可能是1月，也可能是10月；请把月份写成两位数字，并设为文本。</translation>
  </message>
  <message>
   <source>“{text}” names no day.</source>
   <translation>“{text}”未指明日期。</translation>
  </message>
  <message>
   <source>“{text}” names no day; it is taken as {day}.</source>
   <translation>“{text}”未指明日期；按{day}处理。</translation>
  </message>
  <message>
   <source>“{text}” is not a day of the calendar.</source>
   <translation>“{text}”不是日历中的日期。</translation>
  </message>
  <message>
   <source>The day and the month of {day} may be exchanged: the dates of this column with a day above 12 are all texts.</source>
   <translation>{day} 的日和月可能颠倒了：此列中日大于 12 的日期全部是文本。</translation>
  </message>
  <message>
   <source>“{text}” is read as {day}; check whether its year is of the Buddhist Era or not.</source>
   <translation>“{text}”读作 {day}；请检查其年份是否为佛历年份。</translation>
  </message>
  <message>
   <source>“{text}” is not a date.</source>
   <translation>“{text}”不是日期。</translation>
  </message>
  <message>
   <source>This row is a copy of row {row}; it is taken for a record of its own.</source>
   <translation>此行是第 {row} 行的副本；视为单独的记录。</translation>
  </message>
  <message>
   <source>This row repeats row {row}.</source>
   <translation>此行与第 {row} 行重复。</translation>
  </message>
  <message>
   <source>This row's cells belong to another row's hidden id. Rows may have been sorted in part: export the list again.</source>
   <translation>此行的单元格属于另一行的隐藏 ID。可能只对部分行作了排序：请重新导出列表。</translation>
  </message>
  <message>
   <source>This row's hidden id belongs to project {now}, its code to another one. Rows may have been sorted in part: export the list again.</source>
   <translation>此行的隐藏 ID 属于项目 {now}，而其编号属于另一项目。可能只对部分行作了排序：请重新导出列表。</translation>
  </message>
  <message>
   <source>The code stands for another project too; give one of them another code.</source>
   <translation>该编号也属于另一项目；请为其中之一另取编号。</translation>
  </message>
  <message>
   <source>Ministry of Water Resources</source>
   <translation>水利部</translation>
  </message>
  <message>
   <source>The wells are drilled</source>
   <translation>水井钻成</translation>
  </message>
  <message>
   <source>Households with clean water</source>
   <translation>用上清洁饮水的家庭</translation>
  </message>
  <message>
   <source>Clean water for twelve villages</source>
   <translation>十二个村清洁饮水</translation>
  </message>
  <message>
   <source>Every household has clean water within reach all year round.</source>
   <translation>每户全年就近用上清洁饮水。</translation>
  </message>
  <message>
   <source>Signed acceptance of the works</source>
   <translation>签字的工程验收单</translation>
  </message>
  <message>
   <source>households</source>
   <translation>户</translation>
  </message>
  <message>
   <source>Eight of twelve wells are drilled; the water was tested.</source>
   <translation>十二口井已钻成八口；水质已检测。</translation>
  </message>
  <message>
   <source>Train a caretaker in each village.</source>
   <translation>每村培训一名管护员。</translation>
  </message>
  <message>
   <source>Working group meeting of the spring</source>
   <translation>联合工作组春季会议</translation>
  </message>
  <message>
   <source>An amount is merged over rows {first} to {last} of several records; it is left out.</source>
   <translation>第 {first} 至 {last} 行的多条记录共用一个合并单元格中的金额；该金额不导入。</translation>
  </message>
  <message>
   <source>Rows that name no project belong to the project named above them: {n}.</source>
   <translation>未写明项目的行归入其上方所列项目：{n}。</translation>
  </message>
  <message>
   <source>Rows that give no code have the code above them: {n}.</source>
   <translation>未写编号的行沿用其上方的编号：{n}。</translation>
  </message>
  <message>
   <source>Rows that give no province have the one that is named above them: {n}.</source>
   <translation>未写明省的行沿用其上方所列的省：{n}。</translation>
  </message>
  <message>
   <source>Rows that give no country have the one that is named above them: {n}.</source>
   <translation>未写明国家的行沿用其上方所列的国家：{n}。</translation>
  </message>
  <message>
   <source>This formula has no stored result.</source>
   <translation>此公式没有保存的结果。</translation>
  </message>
  <message>
   <source>This cell shows the error {error}.</source>
   <translation>此单元格显示错误 {error}。</translation>
  </message>
  <message>
   <source>Formulas without a stored result, as in a file that a program wrote: {n}. Open the workbook in Excel, save it and choose it again.</source>
   <translation>没有保存结果的公式（常见于程序生成的文件）：{n}。请在 Excel 中打开工作簿，保存后重新选择。</translation>
  </message>
  <message>
   <source>“{heading}” is taken for the budget: no other column stands for it.</source>
   <translation>“{heading}”视为预算：没有其他列对应预算。</translation>
  </message>
  <message>
   <source>“{heading}” is taken for the whole budget; the money of other sources was not added to it ({headings}). If it belongs to it, add a column “Budget” with the total to the workbook and import it again.</source>
   <translation>“{heading}”被视为全部预算；其他来源的资金没有计入（{headings}）。如果这些资金属于预算，请在工作簿中增加“预算”列，填入合计，然后重新导入。</translation>
  </message>
  <message>
   <source>The budget stands in a column for each year and was not taken over ({headings}). Add a column “Budget” with their total to the workbook and import it again.</source>
   <translation>预算按年份分列，未导入（{headings}）。请在工作簿中增加“预算”列，填入各年预算的合计，然后重新导入。</translation>
  </message>
  <message>
   <source>No column is headed as the budget, so none was taken over; these may hold money ({headings}). Say which of them it is, or add a column “Budget” with the total to the workbook and import it again.</source>
   <translation>没有表头写明是预算的列，因此未导入预算；以下各列可能是金额（{headings}）。请指明其中哪一列是预算，或在工作簿中增加“预算”列并填入合计，然后重新导入。</translation>
  </message>
  <message>
   <source>Rows that are hidden in the workbook are taken over as the others: {n}.</source>
   <translation>工作簿中的隐藏行与其他行一样导入：{n}。</translation>
  </message>
  <message>
   <source>“{heading}” is no column of this list, so nothing under it is taken over (cells: {n}). If it is one of ours under another name, give it its heading again.</source>
   <translation>“{heading}”不是此列表的列，其下内容均不导入（单元格：{n}）。如果它是改了名的原有列，请恢复其原标题。</translation>
  </message>
  <message>
   <source>The quotation marks of this row do not pair: check what its cells hold, and whether the rows below it are there.</source>
   <translation>此行的引号不成对：请检查各单元格的内容，以及其下各行是否齐全。</translation>
  </message>
  <message>
   <source>This row has more cells than there are headings. Put a cell that holds a comma in quotation marks.</source>
   <translation>此行的单元格多于标题。含有逗号的单元格请加引号。</translation>
  </message>
  <message>
   <source>Checking the rows</source>
   <translation>正在检查各行</translation>
  </message>
  <message>
   <source>Burmese texts look as if they were typed in Zawgyi ({n}), as “{text}”. They are taken over unchanged; convert them to Unicode, or they cannot be found and print wrongly.</source>
   <translation>缅文似以 Zawgyi 输入（{n}），如“{text}”。文字按原样导入；请转换为 Unicode，否则无法查找，打印也不正确。</translation>
  </message>
  <message>
   <source>Texts look as if their letters were typed in an old font or read in a wrong encoding ({n}), as “{text}”. They are taken over unchanged; correct them in the workbook and import it again.</source>
   <translation>有些文字似以旧字体输入，或以错误的编码读取（{n}），如“{text}”。文字按原样导入；请在工作簿中更正后重新导入。</translation>
  </message>
  <message>
   <source>Choose one of the list.</source>
   <translation>请从列表中选择一项。</translation>
  </message>
  <message>
   <source>Write a whole number from 0 to 100.</source>
   <translation>请填写 0 至 100 的整数。</translation>
  </message>
  <message>
   <source>These columns tell which record a row is about; leave them as they are.</source>
   <translation>这些列标明每一行对应哪条记录，请保持不变。</translation>
  </message>
  <message>
   <source>This is a sheet of {kind}; import it as such.</source>
   <translation>这是{kind}工作表；请按此类导入。</translation>
  </message>
  <message>
   <source>This sheet was written by a newer version of the program; install that version first.</source>
   <translation>此工作表由更新版本的程序生成；请先安装该版本。</translation>
  </message>
  <message>
   <source>“{field}” is not a field of {kind}. There are: {known}.</source>
   <translation>“{field}”不是{kind}的字段。现有：{known}。</translation>
  </message>
  <message>
   <source>There are no sheets of “{name}”. There are: {known}.</source>
   <translation>没有“{name}”这类工作表。现有：{known}。</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>Milestones</source>
   <translation>里程碑</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>资金</translation>
  </message>
  <message>
   <source>Indicators</source>
   <translation>指标</translation>
  </message>
  <message>
   <source>Indicator values</source>
   <translation>指标值</translation>
  </message>
  <message>
   <source>Progress reports</source>
   <translation>进展报告</translation>
  </message>
  <message>
   <source>Suggestions for improvement</source>
   <translation>改进建议</translation>
  </message>
  <message>
   <source>Organisations</source>
   <translation>机构</translation>
  </message>
  <message>
   <source>Meetings</source>
   <translation>会议</translation>
  </message>
  <message>
   <source>Exchange rates</source>
   <translation>汇率</translation>
  </message>
  <message>
   <source>“{file}” is the workbook itself. Nothing was changed. Choose another name for its copy.</source>
   <translation>“{file}”就是工作簿本身。数据未作更改。请为副本另取名称。</translation>
  </message>
  <message>
   <source>Marking the workbook</source>
   <translation>正在标注工作簿</translation>
  </message>
  <message>
   <source>The row was not taken over: {problem}</source>
   <translation>此行未导入：{problem}</translation>
  </message>
  <message>
   <source>Left out: {problem}</source>
   <translation>不导入：{problem}</translation>
  </message>
  <message>
   <source>To look at: {problem}</source>
   <translation>需查看：{problem}</translation>
  </message>
  <message>
   <source>“{text}” may be more than one project ({n}); give the project's code.</source>
   <translation>“{text}”可能对应多个项目（{n}）；请给出项目编号。</translation>
  </message>
  <message>
   <source>There is no project “{text}” at this desk; import the projects first.</source>
   <translation>本工作站没有项目“{text}”；请先导入项目。</translation>
  </message>
  <message>
   <source>The project has no “{text}”.</source>
   <translation>该项目没有“{text}”。</translation>
  </message>
  <message>
   <source>This row is taken for “{title}” of this desk, which has the same name.</source>
   <translation>此行视为本工作站的“{title}”，因为名称相同。</translation>
  </message>
  <message>
   <source>“{title}” of this desk has the same name, or nearly so. This row is taken for another one; if the same is meant, write its code or its name as it is there.</source>
   <translation>本工作站的“{title}”与此行名称相同或相近。此行视为另一条记录；如为同一记录，请按本站的写法填写其编号或名称。</translation>
  </message>
  <message>
   <source>This row's record belongs to another office and is not at this desk. Merge a bundle of the desk that wrote the list, then import it again.</source>
   <translation>此行的记录属于其他单位，本工作站没有该记录。请先合并生成此列表的工作站的数据包，再重新导入列表。</translation>
  </message>
  <message>
   <source>This record was deleted at this desk. Take it out of the bin first.</source>
   <translation>此记录已在本工作站删除。请先将其移出回收站。</translation>
  </message>
  <message>
   <source>Row {row} says something else about the same; keep one of the two.</source>
   <translation>第 {row} 行对同一记录的填写不同；请只保留其中一行。</translation>
  </message>
  <message>
   <source>More than one record at this desk may be meant ({n}); change them there.</source>
   <translation>可能对应本工作站的多条记录（{n}）；请在工作站中更改。</translation>
  </message>
  <message>
   <source>“{text}” may be counted in {factor}, as its column is; write it with its unit.</source>
   <translation>“{text}”可能与所在列一样以 {factor} 为单位；请写明单位。</translation>
  </message>
  <message>
   <source>“{text}” is so large that it may not be counted in {factor}; write it with its unit.</source>
   <translation>“{text}”数值过大，可能不以 {factor} 为单位；请写明单位。</translation>
  </message>
  <message>
   <source>“{text}” may be a large number or one with decimals; write it without marks.</source>
   <translation>“{text}”可能是大数，也可能含小数；请去掉分隔符后填写。</translation>
  </message>
  <message>
   <source>“{text}” is not a whole number.</source>
   <translation>“{text}”不是整数。</translation>
  </message>
  <message>
   <source>“{text}” may be 1 % or 100 %, since shares and percentages are mixed here.</source>
   <translation>“{text}”可能是 1 % 或 100 %，因为此处混用了小数和百分数。</translation>
  </message>
  <message>
   <source>“{text}” may be 1 % or 100 %; write it with its sign.</source>
   <translation>“{text}”可能是 1 % 或 100 %；请写上 % 号。</translation>
  </message>
  <message>
   <source>“{text}” is taken as {percent} %.</source>
   <translation>“{text}”按 {percent} % 处理。</translation>
  </message>
  <message>
   <source>“{text}” is taken as {percent} %: percentages are kept whole.</source>
   <translation>“{text}”按 {percent} % 处理：百分数取整保存。</translation>
  </message>
  <message>
   <source>“{text}” is not a number.</source>
   <translation>“{text}”不是数字。</translation>
  </message>
  <message>
   <source>Total: {what}</source>
   <translation>合计：{what}</translation>
  </message>
  <message>
   <source>This row is a part of the project in row {row}.</source>
   <translation>此行是第 {row} 行项目的组成部分。</translation>
  </message>
  <message>
   <source>Projects stand in several rows, each with its amount. Do the amounts add up?</source>
   <translation>有的项目占多行，每行各有金额。金额是否相加？</translation>
  </message>
  <message>
   <source>“{text}” is not taken over: row {row} says something else of the same project.</source>
   <translation>“{text}”未导入：第 {row} 行对同一项目的填写不同。</translation>
  </message>
  <message>
   <source>The amounts in rows {rows} do not add up; only the first of them is taken.</source>
   <translation>第 {rows} 行的金额不相加；只采用其中第一个。</translation>
  </message>
  <message>
   <source>The budget stands in parts in rows {rows}; say whether they add up.</source>
   <translation>预算分列在第 {rows} 行；请指明是否相加。</translation>
  </message>
  <message>
   <source>The parts of the budget in rows {rows} are in several currencies.</source>
   <translation>第 {rows} 行的各部分预算币种不同。</translation>
  </message>
  <message>
   <source>The total in row {row} is not what the amounts in rows {rows} come to.</source>
   <translation>第 {row} 行的合计与第 {rows} 行的金额之和不符。</translation>
  </message>
  <message>
   <source>The amount in row {row} is what the others come to; it was added to them.</source>
   <translation>第 {row} 行的金额等于其余金额之和；该金额已与其余金额一并相加。</translation>
  </message>
  <message>
   <source>Row {row} says what row {first} says; it was added to it.</source>
   <translation>第 {row} 行与第 {first} 行内容相同；两行金额已相加。</translation>
  </message>
  <message>
   <source>Another list stands beside this one, in columns {first} to {last}; it was left aside. To take it over too, copy it to a sheet of its own and import that.</source>
   <translation>此列表旁边的 {first} 至 {last} 列另有一个列表，已略过。如也要导入，请将其复制到单独的工作表，再导入该工作表。</translation>
  </message>
  <message>
   <source>In a workbook of this form it cannot be seen which rows are hidden, which cells are coloured and which numbers have zeros before them, as 001. Where that matters, save it as .xlsx and import that.</source>
   <translation>在此格式的工作簿中，无法看出哪些行已隐藏、哪些单元格已着色、哪些数字带有前导零（如 001）。如这些信息重要，请另存为 .xlsx 后导入。</translation>
  </message>
  <message>
   <source>“{file}”: there are headings, but no row stands under them. Fill rows in, or choose another sheet.</source>
   <translation>“{file}”：有标题，但其下没有数据行。请填写数据，或选择其他工作表。</translation>
  </message>
  <message>
   <source>“{file}” has no sheet “{sheet}”. It has: {known}.</source>
   <translation>“{file}”没有工作表“{sheet}”。现有：{known}。</translation>
  </message>
  <message>
   <source>The hidden sheet “{sheet}” holds a list too; it was left alone.</source>
   <translation>隐藏工作表“{sheet}”也含有列表；未作处理。</translation>
  </message>
  <message>
   <source>“{file}” is empty: there is nothing in it to take over. Choose another file or sheet.</source>
   <translation>“{file}”为空：没有可导入的内容。请选择其他文件或工作表。</translation>
  </message>
  <message>
   <source>“{file}” has no row of headings that is known, and looks as if it was typed in Zawgyi. Convert it to Unicode, or choose the sheet and say what its columns are.</source>
   <translation>“{file}”没有可识别的标题行，且似以 Zawgyi 输入。请转换为 Unicode，或选择工作表并指明各列的含义。</translation>
  </message>
  <message>
   <source>“{file}” has no row of headings that is known, as “{first}” and “{second}”. Choose the sheet and say what its columns are, or start from a template.</source>
   <translation>“{file}”没有可识别的标题行，如“{first}”和“{second}”。请选择工作表并指明各列，或使用模板。</translation>
  </message>
  <message>
   <source>The sheet has no column “{name}”. Name one by its heading or its letter.</source>
   <translation>工作表没有“{name}”列。请用标题或列字母指定。</translation>
  </message>
  <message>
   <source>Organisations that are not known here are entered as proposed: {n}.</source>
   <translation>本站未知而作为“拟增”录入的机构：{n}。</translation>
  </message>
  <message>
   <source>The sheet names no stage; that of new projects follows from their progress ({n}).</source>
   <translation>工作表未写明阶段；新项目的阶段由其进度推定（{n}）。</translation>
  </message>
  <message>
   <source>The sheet names no country: its new projects are entered under {place} ({n}).</source>
   <translation>工作表未写明国家：其中的新项目录入到{place}（{n}）。</translation>
  </message>
  <message>
   <source>“{file}” cannot be opened. Check that it is there and not open in another program.</source>
   <translation>“{file}”无法打开。请检查文件是否存在、是否正由其他程序打开。</translation>
  </message>
  <message>
   <source>“{file}” is a folder. Nothing was changed. Choose a workbook in it.</source>
   <translation>“{file}”是文件夹。数据未作更改。请选择其中的工作簿。</translation>
  </message>
  <message>
   <source>“{file}” is far larger than a list can be. Split it, or delete what is not part of the list.</source>
   <translation>“{file}”远大于一般列表。请拆分，或删除不属于列表的内容。</translation>
  </message>
  <message>
   <source>“{file}” is protected by a password. Open it in Excel, save it without a password and try again.</source>
   <translation>“{file}”有密码保护。请在 Excel 中打开，取消密码后保存，再重试。</translation>
  </message>
  <message>
   <source>“{file}” is not a workbook. Choose an .xlsx, .xls, .ods or .csv file, or save the list as .xlsx.</source>
   <translation>“{file}”不是工作簿。请选择 .xlsx、.xls、.ods 或 .csv 文件，或将列表另存为 .xlsx。</translation>
  </message>
  <message>
   <source>“{file}” is damaged or of a form that cannot be read. Open it in Excel, save it as .xlsx and try again.</source>
   <translation>“{file}”已损坏或格式无法读取。请在 Excel 中打开，另存为 .xlsx 后重试。</translation>
  </message>
  <message>
   <source>The letters of “{file}” are in an old encoding. Save it as .xlsx or as UTF-8, or choose the encoding.</source>
   <translation>“{file}”的文字采用旧编码。请另存为 .xlsx 或 UTF-8，或选择编码。</translation>
  </message>
  <message>
   <source>Reading “{file}” took too long. Split it, or save it anew as .xlsx and try again.</source>
   <translation>读取“{file}”耗时过长。请拆分，或重新保存为 .xlsx 后重试。</translation>
  </message>
  <message>
   <source>Reading the workbook</source>
   <translation>正在读取工作簿</translation>
  </message>
  <message>
   <source>Only the secretariat keeps the exchange rates.</source>
   <translation>汇率只由秘书处维护。</translation>
  </message>
  <message>
   <source>Only the secretariat returns, approves and locks reports.</source>
   <translation>只有秘书处才能退回、批准和锁定报告。</translation>
  </message>
  <message>
   <source>This belongs to {place}, and this desk writes only what is its own.</source>
   <translation>该内容属于{place}，而本工作站只能填写属于本站的内容。</translation>
  </message>
  <message>
   <source>In row {row} begins another table, with other columns or units; its rows were left aside: {n}. To take them over, import the sheet again with row {row} as that of the headings.</source>
   <translation>从第 {row} 行起是另一个表格，其列或单位不同；其中的行已略过：{n}。如要导入，请以第 {row} 行为标题行重新导入此工作表。</translation>
  </message>
  <message>
   <source>Rows that may stand for others, so that amounts would count twice: {rows}.</source>
   <translation>可能代表其他行、从而使金额重复计算的行：{rows}。</translation>
  </message>
  <message>
   <source>Rows that may be parts of others, so that amounts would count twice: {rows}.</source>
   <translation>可能是其他行的一部分、从而使金额重复计算的行：{rows}。</translation>
  </message>
  <message>
   <source>This row was written over a line of sums; check that its figures are its own.</source>
   <translation>此行写在合计行之上；请核对其中的数字是否属于此行。</translation>
  </message>
  <message>
   <source>This row may be a part of what stands in row {row}; then its amount counts twice. If so, delete this row.</source>
   <translation>此行可能是第 {row} 行内容的一部分，这样其金额会重复计算。如确是如此，请删除此行。</translation>
  </message>
  <message>
   <source>This row may be the heading or the sum of other rows, or the whole of them; then its amount counts twice. If so, delete the row.</source>
   <translation>此行可能是其他行的标题、合计或总项，这样其金额会重复计算。如确是如此，请删除此行。</translation>
  </message>
  <message>
   <source>This row numbers the columns.</source>
   <translation>此行是列编号。</translation>
  </message>
  <message>
   <source>This row repeats the headings.</source>
   <translation>此行是重复的标题。</translation>
  </message>
  <message>
   <source>Other headings stand in row {row}; what is under them is left aside.</source>
   <translation>第 {row} 行另有标题；其下的内容已略过。</translation>
  </message>
  <message>
   <source>“{text}” says of what the amount in row {row} is made up.</source>
   <translation>“{text}”说明第 {row} 行金额的构成。</translation>
  </message>
  <message>
   <source>“{text}” is the number of a page.</source>
   <translation>“{text}”是页码。</translation>
  </message>
  <message>
   <source>“{text}” begins a row of sums; the rows above it come to another amount.</source>
   <translation>“{text}”是合计行的开头；其上各行之和与合计金额不符。</translation>
  </message>
  <message>
   <source>“{text}” begins a row of sums.</source>
   <translation>“{text}”是合计行的开头。</translation>
  </message>
  <message>
   <source>“{text}” names a row of sums.</source>
   <translation>“{text}”是合计行的名称。</translation>
  </message>
  <message>
   <source>The amounts in this row are what those above it come to.</source>
   <translation>本行的金额是其上方各行金额的合计。</translation>
  </message>
  <message>
   <source>Only “{text}” stands in this row; it is taken for a heading.</source>
   <translation>此行只有“{text}”，视为标题。</translation>
  </message>
  <message>
   <source>“{text}” stands under the table.</source>
   <translation>“{text}”位于表格下方。</translation>
  </message>
  <message>
   <source>“{text}” is taken for the heading of a group.</source>
   <translation>“{text}”视为分组标题。</translation>
  </message>
  <message>
   <source>“{text}” is taken for the heading of a group, whose rows come to another amount.</source>
   <translation>“{text}”视为分组标题，但组内各行之和与其金额不符。</translation>
  </message>
  <message>
   <source>Nothing stands under {headings}.</source>
   <translation>{headings}下没有内容。</translation>
  </message>
  <message>
   <source>“{text}” is said of all amounts that do not say otherwise.</source>
   <translation>“{text}”适用于所有未另行注明的金额。</translation>
  </message>
  <message>
   <source>“{heading}”: start and end were read from its periods.</source>
   <translation>“{heading}”：开始和结束日期取自其期间。</translation>
  </message>
  <message>
   <source>Columns {first} to {last} look like a plan over months, but which months they are is not sure; it was not taken over. Write month and year above each (as “Jan 2025”) and import the workbook again.</source>
   <translation>第{first}列至第{last}列看起来是按月排列的计划，但无法确定是哪些月份，因此未导入。请在每一列上方写明年份和月份（如“2025年1月”），然后重新导入工作簿。</translation>
  </message>
  <message>
   <source>Months stand above a plan without their year. Which year does it begin in?</source>
   <translation>计划上方有月份而没有年份。计划从哪一年开始？</translation>
  </message>
  <message>
   <source>Start and end were read from the months that are marked, in {n} rows.</source>
   <translation>开始和结束日期取自所标月份，共 {n} 行。</translation>
  </message>
  <message>
   <source>Amounts stand without a currency. In which one are they?</source>
   <translation>有金额未写币种。是哪一种？</translation>
  </message>
  <message>
   <source>“{heading}” holds another amount; the one before it is taken.</source>
   <translation>“{heading}”中另有一个金额；采用前一个。</translation>
  </message>
  <message>
   <source>The amount is in {currency}, but the row's currency is {named}.</source>
   <translation>金额的币种为 {currency}，而该行的币种为 {named}。</translation>
  </message>
  <message>
   <source>Nothing but “{text}” stands in row {row}. If it belongs to this title, write both in one cell.</source>
   <translation>第{row}行只有“{text}”。如果它属于这个名称，请把两者写在同一个单元格中。</translation>
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation>正在生成工作簿</translation>
  </message>
 </context>
 <context>
  <name>Stage</name>
  <message>
   <source>Proposed</source>
   <translatorcomment>“拟议”或“申报”。</translatorcomment>
   <translation>拟议</translation>
  </message>
  <message>
   <source>Endorsed by the SOM</source>
   <translatorcomment>SOM endorsed：“核可”“审议通过”或“认可”。</translatorcomment>
   <translation>高官会已核可</translation>
  </message>
  <message>
   <source>Adopted by the FMM</source>
   <translation>外长会已通过</translation>
  </message>
  <message>
   <source>In implementation</source>
   <translation>实施中</translation>
  </message>
  <message>
   <source>Suspended</source>
   <translation>暂停</translation>
  </message>
  <message>
   <source>Completed</source>
   <translation>已完成</translation>
  </message>
  <message>
   <source>Closed</source>
   <translatorcomment>closed 译为“已结项”。</translatorcomment>
   <translation>已结项</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>已取消</translation>
  </message>
 </context>
 <context>
  <name>State</name>
  <message>
   <source>Done</source>
   <translation>已完成</translation>
  </message>
  <message>
   <source>On track</source>
   <translation>进展正常</translation>
  </message>
  <message>
   <source>At risk</source>
   <translation>有风险</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>延误</translation>
  </message>
  <message>
   <source>Not begun</source>
   <translation>未开始</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>待决定</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>退回</translation>
  </message>
  <message>
   <source>Held</source>
   <translatorcomment>held：用于暂停的项目和等待的操作，译为“搁置”。</translatorcomment>
   <translation>搁置</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>到期</translation>
  </message>
  <message>
   <source>Not opened</source>
   <translation>未打开</translation>
  </message>
  <message>
   <source>To send</source>
   <translation>待发送</translation>
  </message>
 </context>
 <context>
  <name>Status</name>
  <message>
   <source>Done</source>
   <translation>已完成</translation>
  </message>
  <message>
   <source>On track</source>
   <translation>进展正常</translation>
  </message>
  <message>
   <source>At risk</source>
   <translation>有风险</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>延误</translation>
  </message>
  <message>
   <source>Not begun</source>
   <translation>未开始</translation>
  </message>
 </context>
 <context>
  <name>Story</name>
  <message>
   <source>{who} put “{what}” into the bin</source>
   <translation>{who}将“{what}”移入回收站</translation>
  </message>
  <message>
   <source>{who} took “{what}” out of the bin</source>
   <translation>{who}将“{what}”移出回收站</translation>
  </message>
  <message>
   <source>{who} noted when “{what}” was reached</source>
   <translation>{who}填写了“{what}”的达到日期</translation>
  </message>
  <message>
   <source>{who} raised progress of “{what}”</source>
   <translation>{who}调高了“{what}”的进度</translation>
  </message>
  <message>
   <source>{who} lowered progress of “{what}”</source>
   <translation>{who}调低了“{what}”的进度</translation>
  </message>
  <message>
   <source>{who} moved the forecast of “{what}”</source>
   <translation>{who}调整了“{what}”的预计日期</translation>
  </message>
  <message>
   <source>{who} moved the project to another stage</source>
   <translation>{who}变更了项目阶段</translation>
  </message>
  <message>
   <source>{who} entered the project</source>
   <translation>{who}录入了项目</translation>
  </message>
  <message>
   <source>{who} wrote: “{text}”</source>
   <translation>{who}写道：“{text}”</translation>
  </message>
  <message>
   <source>{who} added the milestone “{what}”</source>
   <translation>{who}添加了里程碑“{what}”</translation>
  </message>
  <message>
   <source>{who} added {n} milestones</source>
   <translation>{who}添加了 {n} 个里程碑</translation>
  </message>
  <message>
   <source>{who} began the report {period}</source>
   <translation>{who}开始编写报告（{period}）</translation>
  </message>
  <message>
   <source>{who} began {n} reports</source>
   <translation>{who}开始编写 {n} 份报告</translation>
  </message>
  <message>
   <source>{who} entered money: {n} lines</source>
   <translation>{who}录入了资金：{n} 条</translation>
  </message>
  <message>
   <source>{who} added “{what}”</source>
   <translation>{who}添加了“{what}”</translation>
  </message>
  <message>
   <source>{who} submitted the report {period}</source>
   <translation>{who}提交了报告（{period}）</translation>
  </message>
  <message>
   <source>{who} returned the report {period}</source>
   <translation>{who}退回了报告（{period}）</translation>
  </message>
  <message>
   <source>{who} approved the report {period}</source>
   <translation>{who}批准了报告（{period}）</translation>
  </message>
  <message>
   <source>{who} locked the report {period}</source>
   <translation>{who}锁定了报告（{period}）</translation>
  </message>
  <message>
   <source>{who} made the report {period} a draft again</source>
   <translation>{who}将报告（{period}）改回草稿</translation>
  </message>
  <message>
   <source>{who} changed “{field}”</source>
   <translation>{who}更改了“{field}”</translation>
  </message>
  <message>
   <source>{who} changed {n} entries</source>
   <translation>{who}更改了 {n} 项内容</translation>
  </message>
  <message>
   <source>{who} changed “{field}” of “{what}”</source>
   <translation>{who}更改了“{what}”的“{field}”</translation>
  </message>
  <message>
   <source>{who} changed {n} entries of “{what}”</source>
   <translation>{who}更改了“{what}”的 {n} 项内容</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>动态</translation>
  </message>
  <message>
   <source>All fields</source>
   <translation>全部字段</translation>
  </message>
  <message>
   <source>What came before, “All fields” tells.</source>
   <translation>更早的内容见“全部字段”。</translation>
  </message>
  <message>
   <source>What a project needs</source>
   <translation>项目必填内容</translation>
  </message>
  <message>
   <source>It can be saved with a title alone. The rest is needed before the first report.</source>
   <translation>只填名称即可保存。其余内容在首次报告前填写。</translation>
  </message>
  <message>
   <source>Its code is given when it is saved. Milestones and money follow then.</source>
   <translation>保存时自动给出编号。之后填写里程碑和资金。</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation>比较…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>{field}:</source>
   <translation>{field}：</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>今天</translation>
  </message>
  <message>
   <source>{time}, at {desk}</source>
   <translation>{time}，{desk}</translation>
  </message>
  <message>
   <source>at {desk}</source>
   <translation>{desk}</translation>
  </message>
  <message>
   <source>{n} to decide</source>
   <translation>{n} 项待决定</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>另有 {n} 项</translation>
  </message>
  <message>
   <source>When</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>操作人</translation>
  </message>
  <message>
   <source>Entry</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>Now, and before</source>
   <translation>现在及此前</translation>
  </message>
 </context>
 <context>
  <name>Table</name>
  <message>
   <source>continued</source>
   <translation>续</translation>
  </message>
 </context>
 <context>
  <name>Timeline</name>
  <message>
   <source>{begin} to {end}</source>
   <translation>{begin}至{end}</translation>
  </message>
  <message>
   <source>{forecast}, adopted {begin} to {end}</source>
   <translation>{forecast}，原定{begin}至{end}</translation>
  </message>
 </context>
 <context>
  <name>Trend</name>
  <message>
   <source>Better</source>
   <translation>好转</translation>
  </message>
  <message>
   <source>Unchanged</source>
   <translation>持平</translation>
  </message>
  <message>
   <source>Worse</source>
   <translation>变差</translation>
  </message>
 </context>
 <context>
  <name>Trust</name>
  <message>
   <source>What this desk keeps of the desks' certificates was altered and cannot be believed any more. Nothing was changed. Restore the desk from a backup of before; “lmcdesk check” names what was altered.</source>
   <translation>本工作站保存的各站证书信息已被改动，不再可信。数据未作更改。请用此前的备份还原工作站；“lmcdesk check”会指出被改动之处。</translation>
  </message>
  <message>
   <source>This desk's key is protected by a passphrase, which is needed for this. Give the passphrase and try again.</source>
   <translation>本工作站的密钥受密码保护，此操作需要密码。请输入密码后重试。</translation>
  </message>
  <message>
   <source>The desk's key in “{path}” is damaged. Put the file back from a copy of the desk's folder; if there is none, move it away and have the desk enrolled anew.</source>
   <translation>“{path}”中的工作站密钥已损坏。请从工作站文件夹的副本中恢复该文件；如没有副本，请将其移走，并由秘书处重新登记工作站。</translation>
  </message>
  <message>
   <source>The passphrase is not that of this desk's key. Nothing was changed. Try again.</source>
   <translation>密码不是本工作站密钥的密码。数据未作更改。请重试。</translation>
  </message>
  <message>
   <source>This desk's certificate was revoked, so nobody takes its bundles over. Nothing that is recorded here is lost: make a new key (“lmcdesk renew”, or on the exchange page), have the secretariat enrol it, and send all that was not sent.</source>
   <translation>本工作站的证书已被吊销，因此各站均不接收其数据包。本站记录的内容不会丢失：请生成新密钥（“lmcdesk renew”，或在“数据交换”页面上操作），由秘书处登记新密钥，然后发送所有尚未发送的内容。</translation>
  </message>
  <message>
   <source>“{file}” holds no certificate for this desk. Choose the file that the secretariat made from this desk's own request.</source>
   <translation>“{file}”不含本工作站的证书。请选择秘书处根据本站申请生成的文件。</translation>
  </message>
  <message>
   <source>This desk's certificate is good from {starts} to {until}, and today is {today}. Check the computer's date; if it is right, have the desk enrolled anew.</source>
   <translation>本工作站的证书有效期为{starts}至{until}，而今天是{today}。请检查电脑日期；如日期无误，请由秘书处重新登记工作站。</translation>
  </message>
  <message>
   <source>The file is not a secretariat's answer to a request. Choose the file that the secretariat sent back.</source>
   <translation>该文件不是秘书处对申请的答复。请选择秘书处发回的文件。</translation>
  </message>
  <message>
   <source>The answer is for another desk ({name}). Choose the answer to this desk's own request.</source>
   <translation>该答复是给另一工作站（{name}）的。请选择对本站申请的答复。</translation>
  </message>
  <message>
   <source>The answer comes from the secretariat of {country}, this desk belongs to {mine}.</source>
   <translation>该答复来自{country}秘书处，而本工作站属于{mine}。</translation>
  </message>
  <message>
   <source>The answer comes from another secretariat than the one this desk trusts. If your secretariat has a new key, compare its fingerprint and trust it first (“lmcdesk trust”). The answer's is {fingerprint}.</source>
   <translation>该答复来自本工作站未信任的另一秘书处。如秘书处启用了新密钥，请先核对指纹并予以信任（“lmcdesk trust”）。答复的指纹为 {fingerprint}。</translation>
  </message>
  <message>
   <source>The desk {name} belongs to {country}; only the secretariat there can enrol it.</source>
   <translation>工作站{name}属于{country}；只有该国秘书处才能登记。</translation>
  </message>
  <message>
   <source>The key of {name} was revoked. Have a new one made at that desk (“lmcdesk renew”) and send a request with it.</source>
   <translation>{name}的密钥已被吊销。请在该工作站生成新密钥（“lmcdesk renew”），并随之发送申请。</translation>
  </message>
  <message>
   <source>{name} asks under the identity of another desk that is enrolled already. It was not enrolled. Ask there how the desk was set up; a new one must be made with “lmcdesk new”.</source>
   <translation>{name}以另一已登记工作站的身份提出申请，因此未予登记。请向对方了解该工作站是如何设置的；新工作站须用“lmcdesk new”创建。</translation>
  </message>
  <message>
   <source>“{desk}” is a secretariat, which nobody enrolled. Nothing was changed. Where one of its keys was stolen, each desk trusts that key no longer: “lmcdesk distrust” with its fingerprint, or on the exchange page.</source>
   <translation>“{desk}”是秘书处，并非由他方登记。数据未作更改。如其密钥被盗，各工作站应自行停止信任该密钥：用“lmcdesk distrust”加指纹，或在“数据交换”页面上操作。</translation>
  </message>
  <message>
   <source>No desk enrolled here is called “{desk}”. Name it as its certificate does.</source>
   <translation>本站登记的工作站中没有“{desk}”。请使用证书上的名称。</translation>
  </message>
  <message>
   <source>{count} desks enrolled here are called “{desk}”. Name the one by its fingerprint: {fingerprints}.</source>
   <translation>本站登记的工作站中有 {count} 个名为“{desk}”。请用指纹指定：{fingerprints}。</translation>
  </message>
  <message>
   <source>The file does not hold a secretariat's own certificate. Ask the secretariat for the file it makes with “lmcdesk request”.</source>
   <translation>该文件不含秘书处自身的证书。请向秘书处索取用“lmcdesk request”生成的文件。</translation>
  </message>
  <message>
   <source>The fingerprint is not that of the file, which is {fingerprint}. Do not trust the file; have the secretariat read its fingerprint to you again.</source>
   <translation>该指纹与文件不符，文件的指纹为 {fingerprint}。请勿信任该文件；请秘书处再次宣读指纹。</translation>
  </message>
  <message>
   <source>This desk trusts no secretariat's key with the fingerprint {fingerprint}. Nothing was changed. Compare the fingerprint again.</source>
   <translation>本工作站信任的秘书处密钥中没有指纹为 {fingerprint} 的。数据未作更改。请再次核对指纹。</translation>
  </message>
  <message>
   <source>This is the key that this desk itself signs with. Nothing was changed. Make a new one first (“lmcdesk renew”).</source>
   <translation>这是本工作站自己用于签名的密钥。数据未作更改。请先生成新密钥（“lmcdesk renew”）。</translation>
  </message>
  <message>
   <source>This is the only key of your secretariat that this desk trusts, so it would believe nobody any longer. Nothing was changed. Merge a bundle that tells of its new key, or trust that one first (“lmcdesk trust”).</source>
   <translation>这是本工作站信任的唯一一个本国秘书处密钥，去掉后将不再信任任何一方。数据未作更改。请先合并载有其新密钥的数据包，或先信任新密钥（“lmcdesk trust”）。</translation>
  </message>
  <message>
   <source>Only the desk of a national secretariat enrols and revokes desks.</source>
   <translation>只有国家秘书处的工作站才能登记和吊销工作站。</translation>
  </message>
  <message>
   <source>This desk was itself enrolled by {country}'s secretariat, which alone enrols and revokes desks.</source>
   <translation>本工作站由{country}秘书处登记，只有该秘书处才能登记和吊销工作站。</translation>
  </message>
  <message>
   <source>The key with which this desk was enrolled is not in its folder. Put the file “{file}” back from a copy of the folder, or have the desk enrolled anew.</source>
   <translation>登记本工作站所用的密钥不在其文件夹中。请从文件夹的副本中恢复文件“{file}”，或由秘书处重新登记工作站。</translation>
  </message>
  <message>
   <source>This desk is not enrolled yet, so others could not tell whose bundles these are. Hand a request to your secretariat (“lmcdesk request”), then take in its answer (“lmcdesk accept”).</source>
   <translation>本工作站尚未登记，其他工作站无法确认数据包来自谁。请向秘书处提交申请（“lmcdesk request”），再接收其答复（“lmcdesk accept”）。</translation>
  </message>
  <message>
   <source>The file is not a request, an answer or a root of LMC Desk, or it was damaged on its way. Choose another file, or ask for it again.</source>
   <translation>该文件不是 LMC Desk 的申请、答复或秘书处文件，或在传送途中损坏。请选择其他文件，或重新索取。</translation>
  </message>
  <message>
   <source>The file is not a desk's request. Choose the file made with “lmcdesk request” there.</source>
   <translation>该文件不是工作站的申请。请选择在该站用“lmcdesk request”生成的文件。</translation>
  </message>
 </context>
 <context>
  <name>Undo</name>
  <message>
   <source>Nothing of receipt {number} can be taken back at this desk, which may not write what belongs to {places}: nothing was changed.</source>
   <translation>回执 {number} 的内容在本工作站均不能撤销，因为本站无权填写属于{places}的内容：数据未作更改。</translation>
  </message>
  <message>
   <source>There is no import or merge to take back. “lmcdesk undo --list” lists what was written here, each work with the number by which it can be taken back.</source>
   <translation>没有可撤销的导入或合并。“lmcdesk undo --list”列出本站写入的各项操作及用于撤销的编号。</translation>
  </message>
  <message>
   <source>There is no receipt {number} that could be taken back. “lmcdesk undo --list” lists the receipts; give the number of one of them.</source>
   <translation>没有可撤销的回执 {number}。“lmcdesk undo --list”列出全部回执；请给出其中一个编号。</translation>
  </message>
  <message>
   <source>Receipt {number} changed nothing that could be taken back: what had been written of records that moved was said again where they belong now. Nothing was changed. Take back the work before it instead.</source>
   <translation>回执 {number} 没有可撤销的更改：它只是把已转移记录此前填写的内容，在其现在所属之处重新记载了一遍。数据未作更改。请改为撤销在它之前的那次操作。</translation>
  </message>
  <message>
   <source>Receipt {number} was taken back already, by receipt {by}. Nothing was changed. To have it again, take receipt {by} back.</source>
   <translation>回执 {number} 已由回执 {by} 撤销。数据未作更改。如要恢复，请撤销回执 {by}。</translation>
  </message>
 </context>
 <context>
  <name>Value</name>
  <message>
   <source>no</source>
   <translation>否</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>是</translation>
  </message>
  <message>
   <source>a record that is not here</source>
   <translation>本站没有的记录</translation>
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
   <translation>该数字不适合{field}，须为 {least} 至 {largest} 的整数。</translation>
  </message>
  <message>
   <source>The amount does not fit {field}, which takes one of up to {digits} digits.</source>
   <translation>该金额不适合{field}，最多 {digits} 位数字。</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Set up this desk</source>
   <translatorcomment>desk 译为“工作站”。</translatorcomment>
   <translation>设置本工作站</translation>
  </message>
  <message>
   <source>For your own work. It begins empty: bundles or you fill it.</source>
   <translation>用于您的实际工作。开始时为空：数据由数据包带来，或由您录入。</translation>
  </message>
  <message>
   <source>Look around with the sample programme</source>
   <translation>用示例项目库试用</translation>
  </message>
  <message>
   <source>A secretariat's desk with made-up projects. Nothing you do there counts.</source>
   <translation>秘书处工作站，项目均为虚构。其中的操作均不作数。</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>您的姓名</translation>
  </message>
  <message>
   <source>Your work</source>
   <translation>您的工作</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>国家</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>省</translation>
  </message>
  <message>
   <source>Name of the desk</source>
   <translation>工作站名称</translation>
  </message>
  <message>
   <source>So other desks see it: the province, or the secretariat.</source>
   <translation>其他工作站看到的名称：省名或秘书处名称。</translation>
  </message>
  <message>
   <source>Who are you?</source>
   <translation>使用人</translation>
  </message>
  <message>
   <source>The sample programme is being made.</source>
   <translation>正在生成示例项目库。</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>欢迎</translation>
  </message>
  <message>
   <source>Works without a network. Your data stays on this computer.</source>
   <translation>无需网络。数据保存在本机。</translation>
  </message>
  <message>
   <source>A few questions, then you can begin.</source>
   <translation>回答几个问题即可开始。</translation>
  </message>
  <message>
   <source>How do you begin?</source>
   <translation>如何开始？</translation>
  </message>
  <message>
   <source>Open the sample programme</source>
   <translation>打开示例项目库</translation>
  </message>
  <message>
   <source>Set up the desk</source>
   <translation>设置工作站</translation>
  </message>
  <message>
   <source>Secretariat of {country}</source>
   <translation>{country}秘书处</translation>
  </message>
  <message>
   <source>Write a name here.</source>
   <translation>请在此填写姓名或名称。</translation>
  </message>
  <message>
   <source>Sample secretariat</source>
   <translation>示例秘书处</translation>
  </message>
  <message>
   <source>The desk is being made.</source>
   <translation>正在创建工作站。</translation>
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <source>Saved on this computer</source>
   <translation>已保存在本机</translation>
  </message>
  <message>
   <source>Saved on this computer, {time}</source>
   <translation>已保存在本机，{time}</translation>
  </message>
 </context>
 <context>
  <name>WorkBar</name>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>{title}: {note}</source>
   <translation>{title}：{note}</translation>
  </message>
  <message>
   <source>{title}: {done} of {total}</source>
   <translation>{title}：{done}/{total}</translation>
  </message>
 </context>
</TS>
