<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>Backdrop Live</name>
  <message numerus="yes">
   <location filename="../../desktop_app/gui/recording.py" />
   <source>%n dropped</source>
   <translation>
    <numerusform>丢弃 %n 帧</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop_app/gui/session/library.py" />
   <source>%n files cannot be used, among them: {error}</source>
   <translation>
    <numerusform>有 %n 个文件无法使用，例如：{error}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop_app/name_pattern.py" />
   <source>A file's name cannot hold “{character}”. Leave it out.</source>
   <translation>文件名不能包含“{character}”。请去掉。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>A limit of your own</source>
   <translation>自定义上限</translation>
  </message>
  <message>
   <location filename="../../desktop_app/name_pattern.py" />
   <source>A name cannot end with a dot. Leave it out.</source>
   <translation>名称不能以点结尾。请去掉。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/name_pattern.py" />
   <source>A name that begins with a dot is hidden. Begin with something else.</source>
   <translation>以点开头的名称会被隐藏。请以其他字符开头。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/pdf_file.py" />
   <source>A page of {name} cannot be drawn. Choose another file.</source>
   <translation>无法绘制 {name} 的某一页。请选择其他文件。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/wiring.py" />
   <source>A plain colour and transparency are as they are. Choose a picture first.</source>
   <translation>纯色和透明无法调整。请先选择图片。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/presets.py" />
   <source>A preset needs a name.</source>
   <translation>预设需要名称。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/tool.py" />
   <source>A stroke of the brush</source>
   <translation>一笔涂画</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/formats.py" />
   <source>A {suffix} file cannot be transparent. Write {names}, or choose another backdrop.</source>
   <translation>{suffix} 文件不支持透明。请改用 {names}，或选择其他背景。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/picture.py" />
   <source>A {suffix} file holds at most {longest} pixels each way. Write png instead.</source>
   <translation>{suffix} 文件每边最多 {longest} 像素。请改用 png。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/notices.py" />
   <source>Action</source>
   <translation>操作</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/actions.py" />
   <source>Add a backdrop</source>
   <translation>添加背景</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Add a folder of pictures</source>
   <translation>添加图片文件夹</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Add the picture or file you copied</source>
   <translation>添加已复制的图片或文件</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/tile_menu.py" />
   <source>Add to favourites</source>
   <translation>加入收藏</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Add your own picture or video</source>
   <translation>添加自己的图片或视频</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Add your own picture, video or PDF</source>
   <translation>添加自己的图片、视频或 PDF</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>Address</source>
   <translation>地址</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Adjust the backdrop</source>
   <translation>调整背景</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/search_row.py" />
   <source>All</source>
   <translation>全部</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/dialogs.py" />
   <source>All files (*)</source>
   <translation>所有文件 (*)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/outbox.py" />
   <source>An output failed ({kind}) and was closed. Start it again.</source>
   <translation>一个输出失败（{kind}）并已关闭。请重新启动它。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>And after each start of this computer:</source>
   <translation>并在每次开机后自动启用：</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/painter.py" />
   <source>Arrow keys move the brush, with Shift in long steps. Space paints, Backspace erases, Escape ends.</source>
   <translation>方向键移动画笔，按住 Shift 大步移动。空格涂画，退格擦除，Esc 结束。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>As the camera likes</source>
   <translation>由摄像头决定</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>As the system</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>At most</source>
   <translation>最多</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>Back</source>
   <translation>上一步</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/small_window.py" />
   <source>Back to the large window</source>
   <translation>返回大窗口</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tray.py" />
   <source>Backdrop</source>
   <translation>背景</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/small_window.py" />
   <source>Backdrop Live, small window</source>
   <translation>Backdrop Live 小窗口</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tray.py" />
   <source>Backdrop Live: you are covered</source>
   <translation>Backdrop Live：您已被遮住</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/panel.py" />
   <source>Backdrops</source>
   <translation>背景</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>Balanced (30 fps)</source>
   <translation>均衡（30 帧/秒）</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>Be a camera that Zoom, Meet, Teams and others can choose</source>
   <translation>作为 Zoom、Meet、Teams 等可选择的摄像头</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/burst.py" />
   <source>Best of 10, over 1 second</source>
   <translation>1 秒内 10 张选最佳</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/burst.py" />
   <source>Best of 20, over 2 seconds</source>
   <translation>2 秒内 20 张选最佳</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/burst.py" />
   <source>Best of 5, over half a second</source>
   <translation>半秒内 5 张选最佳</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>Best, every frame</source>
   <translation>最佳，每一帧</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Black</source>
   <translation>黑色</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Blue hour</source>
   <translation>蓝调时刻</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Blur</source>
   <translation>模糊</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/pipeline_news.py" />
   <source>Blur instead</source>
   <translation>改用模糊</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Blur of the backdrop</source>
   <translation>背景模糊</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Blur the room</source>
   <translation>模糊房间</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Blur the room behind you</source>
   <translation>模糊您身后的房间</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>Blur the room, leave it out, or put a picture there. Your own ones can be dropped here.</source>
   <translation>模糊房间、去除房间，或换成一张图片。也可以把自己的图片拖到这里。</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Bookshelf</source>
   <translation>书架</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Brick loft</source>
   <translation>砖墙阁楼</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/tool.py" />
   <source>Browser</source>
   <translation>浏览器</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>Browser address</source>
   <translation>浏览器地址</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>Browser address (for OBS)</source>
   <translation>浏览器地址（用于 OBS）</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Brush</source>
   <translation>画笔</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Brush size</source>
   <translation>画笔大小</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Burst</source>
   <translation>连拍</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>CPU limit</source>
   <translation>CPU 上限</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Calm</source>
   <translation>稳定</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Calm office</source>
   <translation>安静的办公室</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Camera</source>
   <translation>摄像头</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/tool.py" />
   <source>Camera, browser</source>
   <translation>摄像头、浏览器</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shutter.py" />
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shutter.py" />
   <source>Cancel the countdown</source>
   <translation>取消倒计时</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>Cancelled. Nothing was saved.</source>
   <translation>已取消，未保存任何内容。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Centre</source>
   <translation>居中</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Change the backdrop of a saved picture</source>
   <translation>更改已保存照片的背景</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Change the burst (one picture, best of 5, 10, 20)</source>
   <translation>更改连拍（单张，或 5、10、20 张选最佳）</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Change the countdown (off, 3 s, 10 s)</source>
   <translation>更改倒计时（关、3 秒、10 秒）</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Change the preset</source>
   <translation>更改预设</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/small_window.py" />
   <source>Change the size</source>
   <translation>更改大小</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>Chinese cannot be shown, because no font for it is installed. Install one, such as Noto Sans CJK, and start Backdrop Live again.</source>
   <translation>无法显示中文，因为没有安装中文字体。请安装一种字体，例如 Noto Sans CJK，然后重新启动 Backdrop Live。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/dialogs.py" />
   <source>Choose a folder</source>
   <translation>选择文件夹</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Choose a preset</source>
   <translation>选择预设</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output" />
   <source>Choose another folder</source>
   <translation>请选择其他文件夹</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>Choose folder</source>
   <translation>选择文件夹</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Choose how much of this computer may be used</source>
   <translation>选择可占用多少电脑性能</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Choose the camera</source>
   <translation>选择摄像头</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Choose the folder for pictures</source>
   <translation>选择照片文件夹</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Choose the kind of transparent recordings</source>
   <translation>选择透明录制的类型</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Choose the microphone</source>
   <translation>选择麦克风</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Choose the resolution</source>
   <translation>选择分辨率</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>Choose what is behind you</source>
   <translation>选择您身后的背景</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Choose…</source>
   <translation>选择…</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>City at night</source>
   <translation>城市夜景</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Clay</source>
   <translation>陶土色</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Clear</source>
   <translation>清除</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Clear all zones of this camera</source>
   <translation>清除此摄像头的所有区域</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Clear the zones</source>
   <translation>清除区域</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/tool.py" />
   <source>Cleared the zones</source>
   <translation>已清除区域</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Close (Esc)</source>
   <translation>关闭 (Esc)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Close Backdrop Live</source>
   <translation>关闭 Backdrop Live</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>Close OBS, or end its own virtual camera: only one program can send to it.</source>
   <translation>关闭 OBS，或停止它自己的虚拟摄像头：只能有一个程序向其发送画面。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/notices.py" />
   <source>Close the message</source>
   <translation>关闭消息</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Close this guide</source>
   <translation>关闭此指南</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Close this guide (Esc)</source>
   <translation>关闭此指南 (Esc)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts_dialog.py" />
   <source>Close this overview</source>
   <translation>关闭此列表</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts_dialog.py" />
   <source>Close this overview (Esc)</source>
   <translation>关闭此列表 (Esc)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Colour {spec}</source>
   <translation>颜色 {spec}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Colours</source>
   <translation>颜色</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Command</source>
   <translation>命令</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Copied</source>
   <translation>已复制</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/tool.py" />
   <source>Copied. Paste it as the URL of a browser source in OBS, or into a browser.</source>
   <translation>已复制。请将其粘贴为 OBS 浏览器源的 URL，或粘贴到浏览器。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/clipboard.py" />
   <source>Copied. Paste it wherever you like.</source>
   <translation>已复制，可粘贴到任意位置。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/notices.py" />
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>Copy the address</source>
   <translation>复制地址</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Copy the browser address</source>
   <translation>复制浏览器地址</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Copy the command</source>
   <translation>复制命令</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Copy the command: {command}</source>
   <translation>复制命令：{command}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/notices.py" />
   <source>Copy the picture</source>
   <translation>复制照片</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Countdown</source>
   <translation>倒计时</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop_app/gui/shutter.py" />
   <source>Countdown of %n seconds</source>
   <translation>
    <numerusform>倒计时 %n 秒</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/cover.py" />
   <source>Cover me</source>
   <translation>遮住我</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Cover me, or show me again</source>
   <translation>遮住我，或重新显示</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>Cover yourself at any time</source>
   <translation>随时遮住自己</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Delete for good</source>
   <translation>永久删除</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Delete original…</source>
   <translation>删除原图…</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Delete the original for good</source>
   <translation>永久删除原图</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Delete the original of this picture</source>
   <translation>删除此照片的原图</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Delete the original of {name}? Its backdrop can then not be changed any more.</source>
   <translation>删除 {name} 的原图？之后将无法再更改其背景。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Delete {name}</source>
   <translation>删除 {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/presets.py" />
   <source>Deleted the preset {name}</source>
   <translation>已删除预设 {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/sources.py" />
   <source>Demo</source>
   <translation>演示</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Dim</source>
   <translation>变暗</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Dimming of the backdrop</source>
   <translation>背景变暗</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Do what the message offers (Try again)</source>
   <translation>执行消息提供的操作（重试）</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/tool.py" />
   <source>Drag over what to hide. Right button erases, Esc ends.</source>
   <translation>拖过要隐藏的地方。右键擦除，Esc 结束。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/tool.py" />
   <source>Drag over what to keep. Right button erases, Esc ends.</source>
   <translation>拖过要保留的地方。右键擦除，Esc 结束。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/tool.py" />
   <source>Drag over zones to erase them. Esc ends.</source>
   <translation>拖过区域即可擦除。Esc 结束。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/preview.py" />
   <source>Drop to use it as your backdrop</source>
   <translation>松开即可用作背景</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Edge</source>
   <translation>边缘</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit.py" />
   <source>Edit a picture</source>
   <translation>编辑照片</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/panel.py" />
   <source>Edit…</source>
   <translation>编辑…</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Effects</source>
   <translation>效果</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>Effort</source>
   <translation>性能</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>End countdown, burst or painting, or close the message</source>
   <translation>结束倒计时、连拍或涂画，或关闭消息</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>End recording, virtual camera and browser address first, then choose again.</source>
   <translation>请先结束录制、虚拟摄像头和浏览器地址，再重新选择。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>End the tour</source>
   <translation>结束导览</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Erase</source>
   <translation>擦除</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Erase zones</source>
   <translation>擦除区域</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Eraser</source>
   <translation>橡皮擦</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/tile.py" />
   <source>Favourite</source>
   <translation>收藏</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/search_row.py" />
   <source>Favourites</source>
   <translation>收藏</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Feather</source>
   <translation>羽化</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Fill the picture</source>
   <translation>填满画面</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/search_row.py" />
   <source>Find a backdrop by its name</source>
   <translation>按名称查找背景</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Finest edge</source>
   <translation>最精细边缘</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Fit</source>
   <translation>适应</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Fit, blur and dim the backdrop</source>
   <translation>适应、模糊和变暗背景</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/folder_section.py" />
   <source>Folder {name}</source>
   <translation>文件夹 {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/controls.py" />
   <source>Follow me</source>
   <translation>跟随我</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Follow one person, and treat everybody else as part of the room</source>
   <translation>跟随一个人，其他人视为房间的一部分</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/tool.py" />
   <source>Following {zoom}</source>
   <translation>跟随中 {zoom}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/controls.py" />
   <source>Framing</source>
   <translation>取景</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Full screen</source>
   <translation>全屏</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Full screen, or back</source>
   <translation>全屏或返回</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/main_window.py" />
   <source>Getting ready</source>
   <translation>正在准备</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/cover.py" />
   <source>Getting ready…</source>
   <translation>正在准备…</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Go on with the recording</source>
   <translation>继续录制</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Go to the backdrops (then use the arrow keys)</source>
   <translation>转到背景（然后用方向键）</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Go to the edge (Tab for the next slider)</source>
   <translation>转到边缘（Tab 切换滑块）</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Graphite</source>
   <translation>石墨色</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Green screen</source>
   <translation>绿幕</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Green screen, for other programs to replace</source>
   <translation>绿幕，供其他程序替换</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Green studio</source>
   <translation>绿色影棚</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Hide</source>
   <translation>隐藏</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Hide brush</source>
   <translation>隐藏画笔</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/section.py" />
   <source>Hide {name}</source>
   <translation>隐藏 {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>Hold still: {count} pictures, of which the sharpest is saved.</source>
   <translation>请保持不动：拍摄 {count} 张，保存最清晰的一张。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/controls.py" />
   <source>How far to zoom in; drag the picture to move it</source>
   <translation>放大程度；拖动画面可移动</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>How large the brush is, in percent of the picture</source>
   <translation>画笔大小，占画面的百分比</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>How loud the microphone is. Red: too loud</source>
   <translation>麦克风音量。红色：过大</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>How much a still edge is calmed over time</source>
   <translation>静止边缘随时间稳定的程度</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>How much of fine hair and doubt stays half visible</source>
   <translation>细发和不确定处保留半透明的程度</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>How much of the new room's light falls on your edge</source>
   <translation>新房间的光线落在您边缘上的程度</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>How much of this computer may be used</source>
   <translation>可占用多少电脑性能</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>How pictures are saved</source>
   <translation>照片的保存方式</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>How soft the edge is blurred, in pixels</source>
   <translation>边缘柔化程度（像素）</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>How the backdrop is fitted to the picture</source>
   <translation>背景适应画面的方式</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>How to</source>
   <translation>使用方法</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>How to show yourself in other programs</source>
   <translation>如何在其他程序中显示自己</translation>
  </message>
  <message>
   <location filename="../../models/shipped.py" />
   <source>Install Backdrop Live again, or write the weights again with `python -m models.export`.</source>
   <translation>请重新安装 Backdrop Live，或用 `python -m models.export` 重新生成权重。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>Install OBS Studio (free, obsproject.com): it brings the camera and need not run.</source>
   <translation>安装 OBS Studio（免费，obsproject.com）：它自带虚拟摄像头，无需运行。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>Install OBS Studio 30 or newer (free, obsproject.com); macOS 13 or newer is needed.</source>
   <translation>安装 OBS Studio 30 或更高版本（免费，obsproject.com）；需要 macOS 13 或更高版本。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>Install one more Python package, in a terminal:</source>
   <translation>在终端中再安装一个 Python 包：</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>Install the driver (Debian, Ubuntu and relatives; others call it v4l2loopback too):</source>
   <translation>安装驱动程序（Debian、Ubuntu 及其衍生版；其他系统也叫 v4l2loopback）：</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit.py" />
   <source>It could not be deleted ({reason}). Close other programs, and try again.</source>
   <translation>无法删除（{reason}）。请关闭其他程序后重试。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Keep</source>
   <translation>保留</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Keep brush</source>
   <translation>保留画笔</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Keep camera, backdrop and sliders under a name</source>
   <translation>将摄像头、背景和滑块以名称保存</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Keep it</source>
   <translation>保留</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Keep running in the tray (there is none here)</source>
   <translation>在托盘中继续运行（此处没有托盘）</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Keep running in the tray when closed</source>
   <translation>关闭后在托盘中继续运行</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Keep the original (Esc)</source>
   <translation>保留原图 (Esc)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Keep the original for editing</source>
   <translation>保留原图以供编辑</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Keep the picture upright by itself</source>
   <translation>自动保持画面正立</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Keep upright by itself</source>
   <translation>自动保持正立</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>Keep what you see</source>
   <translation>保存您看到的画面</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/collection.py" />
   <source>Key {key} is free again</source>
   <translation>按键 {key} 已空闲</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/collection.py" />
   <source>Key {key} now shows {name}</source>
   <translation>按键 {key} 现在显示 {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Keyboard shortcuts</source>
   <translation>键盘快捷键</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Kind</source>
   <translation>类型</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Kind of file</source>
   <translation>文件类型</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Larger brush</source>
   <translation>放大画笔</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/status_line.py" />
   <source>Length and size of the recording, and pictures left out</source>
   <translation>录制的时长、大小和丢弃的帧数</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Less motion</source>
   <translation>减少动画</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Let it move</source>
   <translation>允许播放</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Let moving backdrops play, or stand still</source>
   <translation>播放或暂停动态背景</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>Level of the microphone</source>
   <translation>麦克风电平</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Library</source>
   <translation>背景库</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Light</source>
   <translation>光线</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Linen</source>
   <translation>亚麻色</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/preview.py" />
   <source>Live preview</source>
   <translation>实时预览</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Look for cameras again</source>
   <translation>重新查找摄像头</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Look further down</source>
   <translation>向下移动</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Look further left (or drag the picture)</source>
   <translation>向左移动（或拖动画面）</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Look further right</source>
   <translation>向右移动</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Look further up</source>
   <translation>向上移动</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Loses nothing, and keeps transparency.</source>
   <translation>无损，保留透明度。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>Make another address; the old one shows nothing any more</source>
   <translation>生成新地址；旧地址将不再显示任何内容</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Make another browser address</source>
   <translation>生成新的浏览器地址</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output" />
   <source>Make room</source>
   <translation>请腾出空间</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Make the backdrop a favourite, or not</source>
   <translation>收藏或取消收藏背景</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Menu</source>
   <translation>菜单</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/notices.py" />
   <source>Message</source>
   <translation>消息</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>Microphone</source>
   <translation>麦克风</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Mirror the picture</source>
   <translation>镜像画面</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Mist</source>
   <translation>薄雾色</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Move the edge into you (left) or outward (right), in pixels</source>
   <translation>边缘向内（左）或向外（右）移动，单位像素</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/search_row.py" />
   <source>Moving</source>
   <translation>动态</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/dialogs.py" />
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Name of the file</source>
   <translation>文件名</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Navy</source>
   <translation>藏青色</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Needs nothing of all this; for OBS's browser source</source>
   <translation>无需以上步骤；用于 OBS 浏览器源</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>New address</source>
   <translation>新地址</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>Next</source>
   <translation>下一步</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Next backdrop</source>
   <translation>下一个背景</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/slide_row.py" />
   <source>Next slide</source>
   <translation>下一张幻灯片</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>No brush</source>
   <translation>无画笔</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/sources.py" />
   <source>No camera was found, so this is the demo. Connect one; it opens by itself.</source>
   <translation>没有找到摄像头，因此显示的是演示画面。请接上一个，它会自动打开。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shutter.py" />
   <source>No countdown</source>
   <translation>无倒计时</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>No picture</source>
   <translation>没有照片</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_tool.py" />
   <source>No sound at the moment.</source>
   <translation>目前没有声音。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/clipboard.py" />
   <source>Nothing copied: you are covered at the moment. Try again when you see yourself.</source>
   <translation>未复制：您目前被遮住。请在看到自己时再试。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Nothing is found. Try another word, or show all.</source>
   <translation>未找到。请换个词，或显示全部。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/collection.py" />
   <source>Nothing is on key {key} yet. Ctrl+{key} puts the chosen backdrop there.</source>
   <translation>按键 {key} 尚未设置。Ctrl+{key} 可将所选背景放到此键。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Nothing is recorded: the picture is not ready yet. Try again in a moment.</source>
   <translation>未开始录制：画面尚未就绪。请稍后再试。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>Nothing saved: no picture came. Try again when you see yourself.</source>
   <translation>未保存：没有收到画面。请在看到自己时再试。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>Nothing saved: you are covered at the moment. Try again when you see yourself.</source>
   <translation>未保存：您目前被遮住。请在看到自己时再试。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Nothing was recorded, because it was paused before a picture came. Go on before you stop it.</source>
   <translation>在第一帧画面之前已暂停，因此未录制任何内容。请先继续，再停止。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Nothing was recorded, because no picture came. Try again when you see yourself.</source>
   <translation>没有收到画面，因此未录制任何内容。请在看到自己时再试。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/tile_menu.py" />
   <source>Number key</source>
   <translation>数字键</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/tile.py" />
   <source>Number key {key}</source>
   <translation>数字键 {key}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Of several pictures taken in a row, the one in which you are sharpest is saved, and no other.</source>
   <translation>连拍多张时，只保存您最清晰的一张。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shutter.py" />
   <source>Off</source>
   <translation>关</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Off: nothing of your room is kept. On: the picture as the camera took it, with your room in it, is kept, on this computer and apart from your pictures, so that you can change the backdrop later, under Edit.</source>
   <translation>关闭：不保留您房间的任何内容。开启：摄像头拍到的原图（包含您的房间）会保存在此电脑上，与您的照片分开存放，以便之后在“编辑”中更改背景。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/tool.py" />
   <source>On. Choose this camera in the other program: {name}</source>
   <translation>已开启。请在其他程序中选择此摄像头：{name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>On: with each new picture, your room is kept: on this computer only, apart from the pictures you share, the newest 20. Under Edit you see and delete them; switching this off keeps no more, but deletes none.</source>
   <translation>开启：每拍一张新照片都会保留您的房间：仅保存在此电脑上，与您分享的照片分开，最多保留最近 20 张。可在“编辑”中查看和删除；关闭后不再保留新的，但不会删除已有的。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>One entry of your library could not be read; left out here, kept in {name}.</source>
   <translation>您的背景库中有一项无法读取；此处不显示，仍保留在 {name} 中。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/burst.py" />
   <source>One picture</source>
   <translation>单张</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/matting_worker.py" />
   <source>One picture takes far too long. Close other programs.</source>
   <translation>处理一帧耗时过长。请关闭其他程序。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>One press, and everybody sees a card instead of you. Whenever anything goes wrong, you are covered too: your room is never shown.</source>
   <translation>按一下，所有人看到的都是卡片而不是您。出现任何问题时您也会被遮住：绝不会显示您的房间。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>Open OBS, click “Start Virtual Camera” once, allow it in the system settings when asked, click “Stop Virtual Camera”, and close OBS.</source>
   <translation>打开 OBS，点击一次“启动虚拟摄像机”，按提示在系统设置中允许，再点击“停止虚拟摄像机”，然后关闭 OBS。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/actions.py" />
   <source>Open a video or picture</source>
   <translation>打开视频或图片</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Open a video or picture instead of a camera</source>
   <translation>打开视频或图片代替摄像头</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Open or close the browser address</source>
   <translation>打开或关闭浏览器地址</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Open the menu</source>
   <translation>打开菜单</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/panel.py" />
   <source>Options…</source>
   <translation>选项…</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Or drop pictures, videos, PDF files or folders on the window, or paste one.</source>
   <translation>或将图片、视频、PDF 文件或文件夹拖到窗口，或直接粘贴。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/panel.py" />
   <source>Original kept for editing</source>
   <translation>已保留原图以供编辑</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/panel.py" />
   <source>Original not kept</source>
   <translation>未保留原图</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/status_line.py" />
   <source>Other programs see a card or a backdrop alone</source>
   <translation>其他程序只看到卡片或背景</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/steady_output.py" />
   <source>Other programs see nothing any more ({kind}). Start it again.</source>
   <translation>其他程序已看不到画面（{kind}）。请重新启动。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/status_line.py" />
   <source>Other programs see you</source>
   <translation>其他程序能看到您</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Output</source>
   <translation>输出</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/pdf_file.py" />
   <source>PDF files need the package pypdfium2. Install it with pip.</source>
   <translation>PDF 文件需要 pypdfium2 包。请用 pip 安装。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Paint on the picture what is always seen, or never. It holds for this camera only.</source>
   <translation>在画面上涂出始终可见或始终隐藏的部分。仅对此摄像头有效。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Paint over what shall always be seen, such as a chair</source>
   <translation>涂出始终要显示的东西，例如椅子</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Paint over what shall never be seen, such as a poster</source>
   <translation>涂出绝不显示的东西，例如海报</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Paint what is always seen</source>
   <translation>涂出始终显示的部分</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Paint what is never seen</source>
   <translation>涂出始终隐藏的部分</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Paper hills</source>
   <translation>纸山</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Part of your room is kept visible</source>
   <translation>您的房间有一部分保持可见</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Pause the recording</source>
   <translation>暂停录制</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Pause the recording, or go on</source>
   <translation>暂停或继续录制</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Paused</source>
   <translation>已暂停</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/dialogs.py" />
   <source>Pick a colour</source>
   <translation>选择颜色</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Picture</source>
   <translation>画面</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/status_line.py" />
   <source>Picture size, pictures per second, and how late the picture is</source>
   <translation>画面大小、每秒帧数和延迟</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Pictures</source>
   <translation>图片</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/dialogs.py" />
   <source>Pictures and videos ({patterns})</source>
   <translation>图片和视频 ({patterns})</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Pictures that can be edited</source>
   <translation>可编辑的照片</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Play backdrops that can move</source>
   <translation>播放动态背景</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/presets.py" />
   <source>Preset {number}</source>
   <translation>预设 {number}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Presets</source>
   <translation>预设</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Previous backdrop</source>
   <translation>上一个背景</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/slide_row.py" />
   <source>Previous slide</source>
   <translation>上一张幻灯片</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>ProRes (MOV), for editing</source>
   <translation>ProRes (MOV)，用于剪辑</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Put the brush away</source>
   <translation>收起画笔</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts_dialog.py" />
   <source>Put the chosen backdrop on a number key</source>
   <translation>将所选背景放到数字键上</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Quality</source>
   <translation>质量</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Quality of the file</source>
   <translation>文件质量</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/folder_section.py" />
   <source>Read again</source>
   <translation>重新读取</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/folder_section.py" />
   <source>Reading…</source>
   <translation>正在读取…</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/recent_section.py" />
   <source>Recent</source>
   <translation>最近</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Record</source>
   <translation>录制</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>Record the microphone too</source>
   <translation>同时录制麦克风</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Record what is shown, with sound</source>
   <translation>录制所显示的画面，含声音</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Record what is shown, without sound</source>
   <translation>录制所显示的画面，无声音</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Record, or end the recording</source>
   <translation>录制或结束录制</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>Recording</source>
   <translation>录制</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/tile_menu.py" />
   <source>Remove from favourites</source>
   <translation>取消收藏</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/folder_section.py" />
   <source>Remove from the gallery</source>
   <translation>从图库中移除</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Remove the chosen backdrop, if it is your own</source>
   <translation>移除所选背景（仅限自己的）</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/tile_menu.py" />
   <source>Remove {name}</source>
   <translation>移除 {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/tile.py" />
   <source>Remove {title}</source>
   <translation>移除 {title}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/collection.py" />
   <source>Removed the folder {name}</source>
   <translation>已移除文件夹 {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/window_parts.py" />
   <source>Removed {title}</source>
   <translation>已移除 {title}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/wiring.py" />
   <source>Rename</source>
   <translation>重命名</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Rename or delete the chosen preset</source>
   <translation>重命名或删除所选预设</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/wiring.py" />
   <source>Rename the preset</source>
   <translation>重命名预设</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Rename {name}…</source>
   <translation>重命名 {name}…</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/presets.py" />
   <source>Renamed {name} to {new}</source>
   <translation>已将 {name} 重命名为 {new}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/presets.py" />
   <source>Replaced the preset {name}</source>
   <translation>已替换预设 {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Reset</source>
   <translation>重置</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Reset the edge</source>
   <translation>重置边缘</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Resolution</source>
   <translation>分辨率</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Resolution of the camera</source>
   <translation>摄像头的分辨率</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Sage</source>
   <translation>鼠尾草绿</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/wiring.py" />
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Save a preset</source>
   <translation>保存预设</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Save as a new picture (Ctrl+S)</source>
   <translation>另存为新照片 (Ctrl+S)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Save as new picture</source>
   <translation>另存为新照片</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>Save battery (15 fps)</source>
   <translation>省电（15 帧/秒）</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/shot.py" />
   <source>Saved as PNG, as JPEG cannot be transparent, but its original could not be kept: {name}</source>
   <translation>已存为 PNG，因为 JPEG 不支持透明，但未能保留原图：{name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/shot.py" />
   <source>Saved as PNG, as JPEG cannot be transparent, with its original: {name}</source>
   <translation>已连同原图存为 PNG，因为 JPEG 不支持透明：{name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/shot.py" />
   <source>Saved as PNG, as JPEG cannot be transparent: {name}</source>
   <translation>已存为 PNG，因为 JPEG 不支持透明：{name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/panel.py" />
   <source>Saved pictures</source>
   <translation>已保存的照片</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/presets.py" />
   <source>Saved the preset {name}</source>
   <translation>已保存预设 {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/shot.py" />
   <source>Saved with its original: {name}</source>
   <translation>已连同原图保存：{name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Saved {name}</source>
   <translation>已保存 {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Saved {name} and %n more</source>
   <translation>
    <numerusform>已保存 {name} 及另外 %n 个文件</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/shot.py" />
   <source>Saved, but its original could not be kept: {name}</source>
   <translation>已保存，但未能保留原图：{name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Save…</source>
   <translation>保存…</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Saving</source>
   <translation>正在保存</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/search_row.py" />
   <source>Search</source>
   <translation>搜索</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/search_row.py" />
   <source>Search backdrops</source>
   <translation>搜索背景</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Search the backdrops</source>
   <translation>搜索背景</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Set the edge to its defaults</source>
   <translation>将边缘恢复为默认值</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Set them all to their defaults</source>
   <translation>全部恢复为默认值</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Shift</source>
   <translation>偏移</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/cover.py" />
   <source>Show a card instead of you, everywhere</source>
   <translation>所有地方都显示卡片而不是您</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Show all of it</source>
   <translation>完整显示</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Show how to use it in Zoom, Meet, Teams, OBS</source>
   <translation>显示在 Zoom、Meet、Teams、OBS 中的用法</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Show in folder</source>
   <translation>在文件夹中显示</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/cover.py" />
   <source>Show me</source>
   <translation>显示我</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Show one person only</source>
   <translation>只显示一个人</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/search_row.py" />
   <source>Show only</source>
   <translation>仅显示</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Show only favourites, recent ones and others</source>
   <translation>仅显示收藏、最近等</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Show the demo</source>
   <translation>显示演示</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Show the last picture or recording in its folder</source>
   <translation>在文件夹中显示最近的照片或录像</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>Show the picture at an address on this computer, for OBS's browser source</source>
   <translation>在此电脑的一个地址上显示画面，供 OBS 浏览器源使用</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Show the tour</source>
   <translation>显示导览</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/controls.py" />
   <source>Show the whole picture</source>
   <translation>显示完整画面</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Show the whole picture (or double-click it)</source>
   <translation>显示完整画面（或双击画面）</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tray.py" />
   <source>Show the window</source>
   <translation>显示窗口</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/cover.py" />
   <source>Show yourself again</source>
   <translation>重新显示自己</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Show yourself in other programs</source>
   <translation>在其他程序中显示自己</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/section.py" />
   <source>Show {name}</source>
   <translation>显示 {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>Shutter: {burst}</source>
   <translation>快门：{burst}</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Silk waves</source>
   <translation>丝绸波纹</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>Skip</source>
   <translation>跳过</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>Skip the tour</source>
   <translation>跳过导览</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/slide_row.py" />
   <source>Slide {number}</source>
   <translation>第 {number} 张</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/slide_row.py" />
   <source>Slide {number} of {count}</source>
   <translation>第 {number} 张，共 {count} 张</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/search_row.py" />
   <source>Slides</source>
   <translation>幻灯片</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Small files, and keeps transparency. At a quality of 100 nothing is lost.</source>
   <translation>文件小，保留透明度。质量为 100 时无损。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Small files. JPEG cannot be transparent: with the transparent backdrop, PNG is saved instead.</source>
   <translation>文件小。JPEG 不支持透明：使用透明背景时改存为 PNG。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Small window</source>
   <translation>小窗口</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Small window above all others, or back</source>
   <translation>置顶小窗口或返回</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Smaller brush</source>
   <translation>缩小画笔</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Softness</source>
   <translation>柔和度</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/application.py" />
   <source>Something went wrong in the window.</source>
   <translation>窗口出现了问题。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Sound</source>
   <translation>声音</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Sound is off: recordings are silent</source>
   <translation>声音已关闭：录制无声音</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Sound is on: recordings have it</source>
   <translation>声音已打开：录制会包含声音</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_tool.py" />
   <source>Sound off</source>
   <translation>声音关闭</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/tool.py" />
   <source>Start again</source>
   <translation>重新启动</translation>
  </message>
  <message>
   <location filename="../../desktop_app/matting/segment.py" />
   <source>Start again, or install Backdrop Live again.</source>
   <translation>请重新启动，或重新安装 Backdrop Live。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Start or end the virtual camera</source>
   <translation>启动或停止虚拟摄像头</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Start the camera</source>
   <translation>启动摄像头</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Start the virtual camera, or see what is missing still</source>
   <translation>启动虚拟摄像头，或查看还缺什么</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_tool.py" />
   <source>Starting…</source>
   <translation>正在启动…</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/status_line.py" />
   <source>Status</source>
   <translation>状态</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Stop recording</source>
   <translation>停止录制</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Strength</source>
   <translation>强度</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Strength of the blur</source>
   <translation>模糊强度</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Stronger blur</source>
   <translation>增强模糊</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Studio grey</source>
   <translation>影棚灰</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Such as “{name}”. You may use {words}. A name that is taken gets a number.</source>
   <translation>例如“{name}”。可使用 {words}。重名时会自动加编号。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>Switch it on, now:</source>
   <translation>现在启用它：</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Take a picture</source>
   <translation>拍照</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Take all its zones away</source>
   <translation>移除它的所有区域</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Take zones away where you paint</source>
   <translation>涂过的地方移除区域</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Takes a moment longer. Nothing shows that the preview hides.</source>
   <translation>需要稍长时间。不会显示预览中隐藏的内容。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>The Python package for it is not in this folder, which runs without Python. Use the browser address, or start the program with Python.</source>
   <translation>此文件夹无需 Python 即可运行，但其中没有所需的 Python 包。请使用浏览器地址，或用 Python 启动本程序。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/tool.py" />
   <source>The address is another one now, and copied. The old one shows nothing any more.</source>
   <translation>地址已更换并已复制。旧地址不再显示任何内容。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/tool.py" />
   <source>The address is another one now. The old one shows nothing any more.</source>
   <translation>地址已更换。旧地址不再显示任何内容。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/tool.py" />
   <source>The address is open now, and copied.</source>
   <translation>地址现已开启并已复制。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/video_sink.py" />
   <source>The backdrop became transparent, so the video ended. Start it again.</source>
   <translation>背景变为透明，视频因此结束。请重新开始。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/picture_player.py" />
   <source>The backdrop cannot be played any further.</source>
   <translation>无法继续播放背景。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/backdrop_guard.py" />
   <source>The backdrop cannot be used. Choose another.</source>
   <translation>无法使用此背景。请选择其他背景。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/backdrop_guard.py" />
   <source>The backdrop is slow to load. Another one stands in until it is there.</source>
   <translation>背景加载较慢。加载完成前，先显示另一个背景。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/stream.py" />
   <source>The browser address could not be opened ({value}). Try again.</source>
   <translation>无法打开浏览器地址（{value}）。请重试。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/stream.py" />
   <source>The browser address is closed. Start it again.</source>
   <translation>浏览器地址已关闭。请重新启动。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/camera.py" />
   <source>The cameras could not be listed ({error}). Connect yours again.</source>
   <translation>无法列出摄像头（{error}）。请重新连接摄像头。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/demo.py" />
   <source>The demo is not open. Choose it again in the list of cameras.</source>
   <translation>演示未打开。请在摄像头列表中重新选择。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/demo_picture.py" />
   <source>The demo's picture {path} cannot be read. Install Backdrop Live again.</source>
   <translation>无法读取演示图片 {path}。请重新安装 Backdrop Live。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_reset.py" />
   <source>The edge is back at its defaults</source>
   <translation>边缘已恢复默认值</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>The edited picture</source>
   <translation>编辑后的照片</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>The finer network is not part of this installation; pictures are saved as they are shown.</source>
   <translation>此安装不含更精细的网络；照片按显示的样子保存。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>The folder could not be opened here. It is {folder}.</source>
   <translation>此处无法打开文件夹。它是 {folder}。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/slides.py" />
   <source>The folder {name} holds no pictures. Put some in, or choose another.</source>
   <translation>文件夹 {name} 中没有图片。请放入图片，或选择其他文件夹。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/slides.py" />
   <source>The folder {name} is not there any more. Choose another.</source>
   <translation>文件夹 {name} 已不存在。请选择其他文件夹。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>The kind of file while the backdrop is transparent</source>
   <translation>背景透明时的文件类型</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_tool.py" />
   <source>The microphone is on. Only a recording keeps what it hears.</source>
   <translation>麦克风已打开。只有录制时才会保存声音。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/sound_input.py" />
   <source>The microphone no longer answers, so there is no sound. It is used again as soon as it is back.</source>
   <translation>麦克风不再响应，因此没有声音。恢复后会立即重新使用。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>The most of this computer's processor, all cores together, that may be used</source>
   <translation>可占用的处理器上限（所有核心合计）</translation>
  </message>
  <message>
   <location filename="../../desktop_app/name_pattern.py" />
   <source>The name is empty. Write something, such as Backdrop {{date}} {{time}}.</source>
   <translation>名称为空。请输入内容，例如 Backdrop {{date}} {{time}}。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/name_pattern.py" />
   <source>The name is too long. Keep it to {_MOST_CHARACTERS} letters.</source>
   <translation>名称过长。请不要超过 {_MOST_CHARACTERS} 个字符。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/cli/model.py" />
   <source>The network cannot be run ({error}). Install Backdrop Live again.</source>
   <translation>无法运行神经网络（{error}）。请重新安装 Backdrop Live。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/matting_worker.py" />
   <source>The network did not load ({error}). Install Backdrop Live again.</source>
   <translation>神经网络加载失败（{error}）。请重新安装 Backdrop Live。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/matting_worker.py" />
   <source>The network has the size {size}. Install Backdrop Live again.</source>
   <translation>神经网络的尺寸为 {size}。请重新安装 Backdrop Live。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>The next step</source>
   <translation>下一步</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit.py" />
   <source>The original is deleted. The picture itself stays where you saved it.</source>
   <translation>原图已删除。照片本身仍在您保存的位置。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/originals.py" />
   <source>The original of this picture is broken. Delete it, and edit another.</source>
   <translation>此照片的原图已损坏。请删除它，并编辑其他照片。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/library.py" />
   <source>The pasted picture could not be kept: {error}. Free some space, or add it as a file.</source>
   <translation>无法保存粘贴的图片：{error}。请腾出空间，或以文件形式添加。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/stream_picture.py" />
   <source>The picture could not be made for the stream. Start it again.</source>
   <translation>无法为视频流生成画面。请重新启动。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/matting_worker.py" />
   <source>The picture could not be worked on ({kind}).</source>
   <translation>无法处理画面（{kind}）。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/video_sink.py" />
   <source>The picture has another size, so the video ended. Start it again.</source>
   <translation>画面大小改变，视频因此结束。请重新开始。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>The picture was not saved. {error}</source>
   <translation>照片未保存。{error}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/presets.py" />
   <source>The preset {name}</source>
   <translation>预设 {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>The recording ended: {reason}. What came before is in {name}. {remedy}.</source>
   <translation>录制已结束：{reason}。之前的内容保存在 {name}。{remedy}。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/queued_sink.py" />
   <source>The recording failed ({kind}) and ended. Start it again.</source>
   <translation>录制失败（{kind}）并已结束。请重新开始。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>The recording was saved, but without all of its sound ({reason}). Try again.</source>
   <translation>录制已保存，但声音不完整（{reason}）。请重试。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>The round button takes a picture, the red one records. Both save exactly what is shown.</source>
   <translation>圆形按钮拍照，红色按钮录制。两者保存的都是所显示的画面。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/frame.py" />
   <source>The source gave something that is not a colour picture. Choose another resolution or another source.</source>
   <translation>来源提供的不是彩色图像。请选择其他分辨率或其他来源。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>The step before</source>
   <translation>上一步</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>The system's microphone</source>
   <translation>系统麦克风</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/video_sink.py" />
   <source>The video is not open. Start it again.</source>
   <translation>视频未打开。请重新开始。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/virtual_camera.py" />
   <source>The virtual camera ended ({error}). Start it again.</source>
   <translation>虚拟摄像头已结束（{error}）。请重新启动。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>The virtual camera is a camera that other programs can choose. This is what it needs; skip what is there already.</source>
   <translation>虚拟摄像头可供其他程序选择。以下是它的需求；已有的可跳过。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/virtual_camera.py" />
   <source>The virtual camera is not open. Start it again.</source>
   <translation>虚拟摄像头未打开。请重新启动。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>The virtual camera needs one more package, and a driver that makes the camera.</source>
   <translation>虚拟摄像头还需要一个软件包和一个创建摄像头的驱动程序。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/virtual_camera.py" />
   <source>The virtual camera needs one more package. How to get it is shown here.</source>
   <translation>虚拟摄像头还需要一个软件包。此处说明如何获取。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/messages.py" />
   <source>The {name} network cannot be used, so the usual one goes on. {error}</source>
   <translation>无法使用 {name} 网络，继续使用常规网络。{error}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Their originals show your room. They are kept on this computer only, until you delete them.</source>
   <translation>原图会显示您的房间。它们只保存在此电脑上，直到您删除。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>Then, in Zoom, Meet, Teams or Discord, open the video settings and choose that camera. If it is not in the list, close and open the other program once.</source>
   <translation>然后在 Zoom、Meet、Teams 或 Discord 中打开视频设置并选择该摄像头。如果列表中没有，请关闭并重新打开该程序。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/networks.py" />
   <source>There are no other networks.</source>
   <translation>没有其他网络。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/folder_section.py" />
   <source>There are no pictures or videos in this folder yet.</source>
   <translation>此文件夹中还没有图片或视频。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/name_pattern.py" />
   <source>There is a character that cannot be seen. Leave it out.</source>
   <translation>其中有不可见字符。请去掉。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/presets.py" />
   <source>There is a preset {name} already. Choose another name.</source>
   <translation>已有预设 {name}。请换一个名称。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/cli/window_source.py" />
   <source>There is no file {path}. Check the name.</source>
   <translation>没有文件 {path}。请检查名称。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/errors.py" />
   <source>There is no picture in this backdrop. Choose another.</source>
   <translation>此背景中没有图片。请选择其他背景。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/actions.py" />
   <source>There is no picture or file to paste. Copy one first.</source>
   <translation>没有可粘贴的图片或文件。请先复制。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>There is no picture yet. Take one first.</source>
   <translation>还没有照片。请先拍一张。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/actions.py" />
   <source>There is no preset yet. Save one first.</source>
   <translation>还没有预设。请先保存一个。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/sound_input.py" />
   <source>There is no sound ({kind}). Choose another microphone.</source>
   <translation>没有声音（{kind}）。请选择其他麦克风。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/microphone.py" />
   <source>There is no sound, because the Python package sounddevice is missing. Install it (pip install sounddevice), then turn the sound on again.</source>
   <translation>没有声音，因为缺少 Python 包 sounddevice。请安装它（pip install sounddevice），然后重新打开声音。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/microphone.py" />
   <source>There is no sound, because the system library PortAudio is missing. Install it (on Debian and Ubuntu: sudo apt install libportaudio2), then turn the sound on again.</source>
   <translation>没有声音，因为缺少系统库 PortAudio。请安装它（Debian 和 Ubuntu：sudo apt install libportaudio2），然后重新打开声音。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/microphone.py" />
   <source>There is no sound: the microphone {name} did not open. Close other programs that use it, check that this one may use it, or choose another.</source>
   <translation>没有声音：无法打开麦克风 {name}。请关闭其他正在使用它的程序，检查权限，或选择其他麦克风。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/microphone.py" />
   <source>There is no sound: {what}. Plug it in, or choose another.</source>
   <translation>没有声音：{what}。请插上，或选择其他设备。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>There is no virtual camera on this computer yet, or another program sends to it at the moment.</source>
   <translation>此电脑尚无虚拟摄像头，或目前有其他程序正在使用它。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/virtual_camera.py" />
   <source>There is no virtual camera on this computer yet, or another program sends to it. What to do is shown here; the browser address needs nothing of all that.</source>
   <translation>此电脑尚无虚拟摄像头，或有其他程序正在向其发送画面。此处说明如何处理；浏览器地址则无需这些。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit.py" />
   <source>There is nothing to edit. Switch on “Keep the original for editing” under Options, and take a picture.</source>
   <translation>没有可编辑的内容。请在“选项”中开启“保留原图以供编辑”，然后拍一张照片。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/folder_section.py" />
   <source>This folder is not there any more. Bring it back, or remove it from the gallery.</source>
   <translation>此文件夹已不存在。请恢复它，或从图库中移除。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/matting/backdrop.py" />
   <source>This program has no backdrop “{stem}”. There are {names}.</source>
   <translation>本程序没有背景“{stem}”。可用的有 {names}。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Tile</source>
   <translation>平铺</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>Tour</source>
   <translation>导览</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Transparent</source>
   <translation>透明</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>Transparent recordings</source>
   <translation>透明录制</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Transparent: nothing behind you</source>
   <translation>透明：您身后什么都没有</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/tool.py" />
   <source>Try again</source>
   <translation>重试</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Turn the microphone's sound on or off</source>
   <translation>打开或关闭麦克风声音</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Turn the picture left</source>
   <translation>向左旋转画面</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Turn the picture right</source>
   <translation>向右旋转画面</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Turn the picture when the camera lies on its side</source>
   <translation>摄像头侧放时自动旋转画面</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/notices.py" />
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Undo (a backdrop removed, a zone painted)</source>
   <translation>撤销（移除的背景、涂画的区域）</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Undo the last change (Ctrl+Z)</source>
   <translation>撤销上次更改 (Ctrl+Z)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/connections.py" />
   <source>Undone: {title}</source>
   <translation>已撤销：{title}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Until then it stays “{name}”.</source>
   <translation>在此之前仍为“{name}”。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Use a preset: its camera, backdrop and sliders</source>
   <translation>使用预设：其摄像头、背景和滑块</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/folder_section.py" />
   <source>Use as slides</source>
   <translation>用作幻灯片</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/folder_section.py" />
   <source>Use as slides, read again or remove</source>
   <translation>用作幻灯片、重新读取或移除</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts_dialog.py" />
   <source>Use the backdrop on a number key</source>
   <translation>使用数字键上的背景</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Use the browser address</source>
   <translation>使用浏览器地址</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Virtual camera</source>
   <translation>虚拟摄像头</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Warm glow</source>
   <translation>暖光</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Weaker blur</source>
   <translation>减弱模糊</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>WebM (VP9), small</source>
   <translation>WebM (VP9)，文件小</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/search_row.py" />
   <source>Which backdrops to show</source>
   <translation>显示哪些背景</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>White</source>
   <translation>白色</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>Whoever knows this address can see you on this computer.</source>
   <translation>知道此地址的人可以在此电脑上看到您。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/controls.py" />
   <source>Whole picture</source>
   <translation>完整画面</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Window</source>
   <translation>窗口</translation>
  </message>
  <message>
   <location filename="../../desktop_app/name_pattern.py" />
   <source>Windows keeps “{pattern}” for itself. Add a word.</source>
   <translation>“{pattern}”是 Windows 保留的名称。请加一个词。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Words, and {date}, {time}, {number}, {backdrop}</source>
   <translation>文字以及 {date}、{time}、{number}、{backdrop}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>Working out the finest edge…</source>
   <translation>正在计算最精细的边缘…</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/main_window.py" />
   <source>You are covered</source>
   <translation>您已被遮住</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/messages.py" />
   <source>You are covered, because the part that finds you in the picture did not start. {error}</source>
   <translation>您已被遮住，因为在画面中识别您的部分未能启动。{error}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/cover.py" />
   <source>You are covered. {keys} shows you again.</source>
   <translation>您已被遮住。按 {keys} 重新显示。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/messages.py" />
   <source>You are covered: a picture could not be worked on, so none is shown rather than your room. It goes on by itself. If this stays, choose a lower resolution. {error}</source>
   <translation>您已被遮住：有画面无法处理，因此宁可不显示，也不显示您的房间。会自动恢复。如果一直如此，请选择较低的分辨率。{error}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/cover.py" />
   <source>You are shown again.</source>
   <translation>您已重新显示。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/application.py" />
   <source>You can go on; if something does not answer, close Backdrop Live and start it again. For a report, run “backdrop doctor” and add this line: {kind}: {error}</source>
   <translation>您可以继续；如果没有响应，请关闭并重新启动 Backdrop Live。报告问题时，请运行“backdrop doctor”并附上此行：{kind}: {error}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_decoding.py" />
   <source>You may not read {name}. Change its permissions.</source>
   <translation>您无权读取 {name}。请更改其权限。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/camera.py" />
   <source>You may not use {name}. Add yourself to the group “video” (sudo usermod -aG video $USER), then log in again.</source>
   <translation>您无权使用 {name}。请将自己加入“video”组（sudo usermod -aG video $USER），然后重新登录。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/preview.py" />
   <source>You, with the chosen backdrop.</source>
   <translation>您和所选背景。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/small_window.py" />
   <source>You, with the chosen backdrop. Esc leads back to the large window.</source>
   <translation>您和所选背景。按 Esc 返回大窗口。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/preview.py" />
   <source>You, with the chosen backdrop. No picture yet.</source>
   <translation>您和所选背景。尚无画面。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/sources.py" />
   <source>Your camera is not connected, so this is the demo. Plug it in, or choose another camera.</source>
   <translation>您的摄像头未连接，因此显示的是演示画面。请接上它，或选择其他摄像头。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>Your library could not be read ({strerror}). It is empty for now, and nothing is saved until it can be read.</source>
   <translation>无法读取您的背景库（{strerror}）。它暂时为空，在能够读取之前不会保存任何内容。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>Your library could not be read ({strerror}). It was set aside as {name}, and a new one is begun.</source>
   <translation>无法读取您的背景库（{strerror}）。它已另存为 {name}，并新建了一个背景库。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>Your library could not be saved in {parent} ({strerror}). Check that you may write there and that the disk is not full.</source>
   <translation>无法将您的背景库保存到 {parent}（{strerror}）。请检查您是否有写入权限，以及磁盘是否已满。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>Your library is broken. A new one is begun, and will replace it.</source>
   <translation>您的背景库已损坏。已新建一个背景库，并将取代它。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>Your library is of a newer Backdrop Live; what this one knows is used.</source>
   <translation>您的背景库来自更新版本的 Backdrop Live；将使用当前版本能识别的内容。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>Your library is of a newer Backdrop Live; what this one knows is used. A copy is kept as {name}.</source>
   <translation>您的背景库来自更新版本的 Backdrop Live；将使用当前版本能识别的内容。副本已保留为 {name}。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>Your library was broken. It was set aside as {name}, and a new one is begun.</source>
   <translation>您的背景库已损坏。它已另存为 {name}，并新建了一个背景库。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>Your library was not saved, for {path} cannot be read ({strerror}). Make it readable, or move it away.</source>
   <translation>您的背景库未保存，因为无法读取 {path}（{strerror}）。请使其可读，或将其移走。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/settings.py" />
   <source>Your settings could not be read ({strerror}). The defaults are used, and nothing is saved until they can be read.</source>
   <translation>无法读取您的设置（{strerror}）。将使用默认值，在能够读取之前不会保存任何内容。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/settings.py" />
   <source>Your settings could not be read ({strerror}). They were set aside as {name}, and the defaults are used.</source>
   <translation>无法读取您的设置（{strerror}）。它们已另存为 {name}，将使用默认值。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/settings.py" />
   <source>Your settings could not be saved in {parent} ({strerror}). Check that you may write there and that the disk is not full.</source>
   <translation>无法将您的设置保存到 {parent}（{strerror}）。请检查写入权限以及磁盘是否已满。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/settings.py" />
   <source>Your settings file is broken. The defaults are used, and will replace it.</source>
   <translation>您的设置文件已损坏。将使用默认值并替换它。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/settings.py" />
   <source>Your settings file was broken. It was set aside as {name}, and the defaults are used.</source>
   <translation>您的设置文件已损坏，已另存为 {name}，将使用默认值。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/settings.py" />
   <source>Your settings were not saved, for {path} cannot be read ({strerror}). Make it readable, or move it away.</source>
   <translation>您的设置未保存，因为无法读取 {path}（{strerror}）。请使其可读，或将其移走。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Yours</source>
   <translation>我的</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/painter.py" />
   <source>Zone brush</source>
   <translation>区域画笔</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Zones</source>
   <translation>区域</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/controls.py" />
   <source>Zoom</source>
   <translation>缩放</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Zoom in (or roll the wheel over the picture)</source>
   <translation>放大（或在画面上滚动滚轮）</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/controls.py" />
   <source>Zoom in on you and follow you, calmly</source>
   <translation>放大并平稳跟随您</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Zoom out</source>
   <translation>缩小</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>Zoom, Meet, Teams, OBS</source>
   <translation>Zoom、Meet、Teams、OBS</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>at most {fps} fps</source>
   <translation>最多 {fps} 帧/秒</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>balanced</source>
   <translation>均衡</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>balanced network</source>
   <translation>均衡网络</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>every 2nd frame</source>
   <translation>每 2 帧一次</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>every 3rd frame</source>
   <translation>每 3 帧一次</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>every frame</source>
   <translation>每一帧</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>fast</source>
   <translation>快速</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>fast network</source>
   <translation>快速网络</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>fine</source>
   <translation>精细</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>fine network</source>
   <translation>精细网络</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output" />
   <source>is not a PDF that can be read, or asks for a password</source>
   <translation>不是可读取的 PDF，或需要密码</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output" />
   <source>no microphone was found</source>
   <translation>未找到麦克风</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>no sound</source>
   <translation>无声音</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output" />
   <source>the disk is full</source>
   <translation>磁盘已满</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output" />
   <source>the file may not grow any further here</source>
   <translation>此处文件不能再增大</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output" />
   <source>the microphone {name} was not found</source>
   <translation>未找到麦克风 {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/folder_section.py" />
   <source>{count} more are not shown; as slides, all are within reach.</source>
   <translation>另有 {count} 个未显示；用作幻灯片时可全部使用。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/sources.py" />
   <source>{error} Meanwhile this is the demo.</source>
   <translation>{error} 目前显示演示。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/status_line.py" />
   <source>{fps} fps</source>
   <translation>{fps} 帧/秒</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/tile_menu.py" />
   <source>{key} (now {name})</source>
   <translation>{key}（现为 {name}）</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>{name} (not there)</source>
   <translation>{name}（不存在）</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/formats.py" />
   <source>{name} cannot be written: its name must end in one of {names}.</source>
   <translation>无法写入 {name}：文件名必须以 {names} 之一结尾。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/camera.py" />
   <source>{name} did not open. Close other programs that use it, check that this one may use it, or choose another camera.</source>
   <translation>无法打开 {name}。请关闭其他正在使用它的程序，检查权限，或选择其他摄像头。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/capture_worker.py" />
   <source>{name} failed ({kind}). Choose it again, or another one.</source>
   <translation>{name} 失败（{kind}）。请重新选择，或选择其他来源。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/messages.py" />
   <source>{name} gives a black picture. Open its cover or privacy switch, or turn on a light.</source>
   <translation>{name} 的画面是黑的。请打开镜头盖或隐私开关，或者开灯。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/capture_worker.py" />
   <source>{name} gives no pictures. Choose another file.</source>
   <translation>{name} 没有画面。请选择其他文件。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/capture_worker.py" />
   <source>{name} gives no pictures. Choose another source.</source>
   <translation>{name} 没有画面。请选择其他来源。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/camera.py" />
   <source>{name} gives no pictures. Close other programs that use it, check that this one may use it, or plug it in again.</source>
   <translation>{name} 没有画面。请关闭其他正在使用它的程序，检查权限，或重新插上。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/capture_worker.py" />
   <source>{name} gives no pictures. Plug it in again, or choose another camera.</source>
   <translation>{name} 没有画面。请重新插上，或选择其他摄像头。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/camera.py" />
   <source>{name} gives pictures of an unknown kind. Choose another resolution, or another camera.</source>
   <translation>{name} 给出的画面类型未知。请选择其他分辨率或其他摄像头。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/pdf_file.py" />
   <source>{name} has no pages. Choose another file.</source>
   <translation>{name} 没有页面。请选择其他文件。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/animation_file.py" />
   <source>{name} has too many pixels. Choose a smaller picture.</source>
   <translation>{name} 的像素过多。请选择较小的图片。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_decoding.py" />
   <source>{name} has too many pixels. Choose a smaller video.</source>
   <translation>{name} 的像素过多。请选择较小的视频。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_decoding.py" />
   <source>{name} holds no moving picture. Choose a video file.</source>
   <translation>{name} 不含视频画面。请选择视频文件。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/collection.py" />
   <source>{name} is a favourite</source>
   <translation>{name} 已收藏</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/picture_file.py" />
   <source>{name} is a folder. Choose a picture file.</source>
   <translation>{name} 是文件夹。请选择图片文件。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_decoding.py" />
   <source>{name} is a folder. Choose a video file.</source>
   <translation>{name} 是文件夹。请选择视频文件。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/picture_file.py" />
   <source>{name} is a kind of picture that cannot be read. Save it as a PNG, JPEG or WebP file.</source>
   <translation>{name} 是无法读取的图片类型。请将其另存为 PNG、JPEG 或 WebP 文件。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_decoding.py" />
   <source>{name} is a video of an unknown kind. Choose an MP4 or WebM file.</source>
   <translation>{name} 是未知类型的视频。请选择 MP4 或 WebM 文件。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_decoding.py" />
   <source>{name} is broken and cannot be played. Choose another.</source>
   <translation>{name} 已损坏，无法播放。请选择其他文件。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/picture_file.py" />
   <source>{name} is broken and cannot be shown. Choose another picture.</source>
   <translation>{name} 已损坏，无法显示。请选择其他图片。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/animation_file.py" />
   <source>{name} is broken and cannot be shown. Choose another.</source>
   <translation>{name} 已损坏，无法显示。请选择其他文件。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/slides.py" />
   <source>{name} is neither a folder nor a PDF file. Choose another.</source>
   <translation>{name} 既不是文件夹也不是 PDF 文件。请另选一个。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/collection.py" />
   <source>{name} is no favourite any more</source>
   <translation>{name} 已取消收藏</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/picture_file.py" />
   <source>{name} is not a picture. Choose another file.</source>
   <translation>{name} 不是图片。请选择其他文件。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_decoding.py" />
   <source>{name} is not a video that can be read. Choose another file.</source>
   <translation>{name} 不是可读取的视频。请选择其他文件。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/camera.py" />
   <source>{name} is not connected. Plug it in, or choose another camera.</source>
   <translation>{name} 未连接。请插上，或选择其他摄像头。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_file.py" />
   <source>{name} is not open. Choose it again.</source>
   <translation>{name} 未打开。请重新选择。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_decoding.py" />
   <source>{name} is not there any more. Choose another file.</source>
   <translation>{name} 已不存在。请选择其他文件。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/formats.py" />
   <source>{name} is the name of a picture. Choose the name of a video.</source>
   <translation>{name} 是图片的名称。请使用视频的名称。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/collection.py" />
   <source>{name} is there already</source>
   <translation>{name} 已存在</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/picture_file.py" />
   <source>{name} is too large. Choose a picture of at most {value} megapixels.</source>
   <translation>{name} 过大。请选择不超过 {value} 百万像素的图片。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/camera.py" />
   <source>{name} stopped giving pictures. Plug it in again, or choose another camera.</source>
   <translation>{name} 停止提供画面。请重新插上，或选择其他摄像头。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>{name} was not saved ({reason}). Try again, or save elsewhere.</source>
   <translation>{name} 未保存（{reason}）。请重试，或保存到其他位置。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>{name} was not saved: such large files are not allowed here. Save elsewhere.</source>
   <translation>{name} 未保存：此处不允许如此大的文件。请保存到其他位置。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>{name} was not saved: the disk is full. Make room, or save elsewhere.</source>
   <translation>{name} 未保存：磁盘已满。请腾出空间，或保存到其他位置。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>{name} was not saved: there is a folder of that name. Choose another name.</source>
   <translation>{name} 未保存：已有同名文件夹。请换一个名称。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>{name} was not saved: there is no folder {parent}. Choose another.</source>
   <translation>{name} 未保存：没有文件夹 {parent}。请选择其他文件夹。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>{name} was not saved: you may not write in {parent}. Choose another folder.</source>
   <translation>{name} 未保存：您无权写入 {parent}。请选择其他文件夹。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/pdf_file.py" />
   <source>{name} {words}. Choose another file.</source>
   <translation>{name} {words}。请选择其他文件。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>{name}… was not saved: the name is too long. Choose a shorter one.</source>
   <translation>{name}… 未保存：名称过长。请使用较短的名称。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>{percent} % CPU</source>
   <translation>{percent}% CPU</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>{skipped} entries of your library could not be read; left out here, kept in {name}.</source>
   <translation>您的背景库中有 {skipped} 项无法读取；此处不显示，仍保留在 {name} 中。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/status_line.py" />
   <source>{source} (covered)</source>
   <translation>{source}（已遮住）</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>{step} of {count}</source>
   <translation>第 {step} 步，共 {count} 步</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>{words}. Keyboard: {keys}</source>
   <translation>{words}。键盘：{keys}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>{work}: {load}</source>
   <translation>{work}：{load}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>{work}: {percent} % of the CPU</source>
   <translation>{work}：占用 CPU {percent}%</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>{work}: {percent} % of the CPU, the least it can do</source>
   <translation>{work}：占用 CPU {percent}%，已是最低</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/source.py" />
   <source>“{source_id}” is not a source. Choose a camera, a file or the demo.</source>
   <translation>“{source_id}”不是来源。请选择摄像头、文件或演示。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/matting/backdrop.py" />
   <source>“{spec}” is not a backdrop. Use transparent, blur, blur:0 to blur:100, a colour such as #336699, green, or the path of a picture or video.</source>
   <translation>“{spec}”不是背景。请使用 transparent、blur、blur:0 到 blur:100、颜色（如 #336699）、green，或图片、视频的路径。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/cli/window_source.py" />
   <source>“{text}” is neither a file nor a camera. Cameras: {names}. Or say demo.</source>
   <translation>“{text}”既不是文件也不是摄像头。摄像头：{names}。或使用 demo。</translation>
  </message>
  <message>
   <location filename="../../desktop_app/name_pattern.py" />
   <source>“{word}” is not known. Use {join} or {WORDS}.</source>
   <translation>未知的“{word}”。请使用 {join} 或 {WORDS}。</translation>
  </message>
 </context>
</TS>
