; The Windows installer, for Inno Setup 6. Not yet run on Windows.
;   iscc /DVersion=0.1.0 [/Ssigntool="signtool sign /fd sha256 /tr http://timestamp.digicert.com /td sha256 $f"] [/DSigned] kiosk.iss
; The program goes to Program Files, for the whole machine; the station's files go to ProgramData.

#ifndef Version
  #error Name the version: iscc /DVersion=0.1.0 kiosk.iss
#endif

[Setup]
AppId={{6C1E7B53-2A64-4E0B-9C0E-6E4D6A6E9F10}
AppName=Chongqing hard-tech exhibition kiosk
AppVersion={#Version}
DefaultDirName={autopf}\Chongqing Kiosk
PrivilegesRequired=admin
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
DisableProgramGroupPage=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=chongqing-kiosk-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
#ifdef Signed
SignTool=signtool
SignedUninstaller=yes
#endif

[Languages]
Name: en; MessagesFile: "compiler:Default.isl"

[Dirs]
Name: "{commonappdata}\Kiosk"; Permissions: users-modify

[Files]
Source: "..\..\build\package\kiosk\*"; DestDir: "{app}\versions\{#Version}"; Flags: recursesubdirs createallsubdirs ignoreversion
Source: "lock-down.ps1"; DestDir: "{app}"; Flags: ignoreversion
; A kiosk.toml beside the installer does the first start.
Source: "{src}\kiosk.toml"; DestDir: "{commonappdata}\Kiosk"; Flags: external skipifsourcedoesntexist onlyifdoesntexist

[Registry]
Root: HKLM; Subkey: "SYSTEM\CurrentControlSet\Control\Session Manager\Environment"; ValueType: string; ValueName: "KIOSK_DATA"; ValueData: "{commonappdata}\Kiosk"; Flags: uninsdeletevalue

[Icons]
Name: "{commonprograms}\Exhibition kiosk"; Filename: "{app}\versions\{#Version}\kiosk-screen.exe"

[Run]
Filename: "{app}\versions\{#Version}\kiosk.exe"; Parameters: "pack check"; Flags: runhidden; StatusMsg: "Checking the content…"

[Code]
procedure CurUninstallStepChanged(Step: TUninstallStep);
begin
  if Step = usPostUninstall then
    if SuppressibleMsgBox('Remove the station''s settings, playlist and media, too?', mbConfirmation, MB_YESNO or MB_DEFBUTTON2, IDNO) = IDYES then
      DelTree(ExpandConstant('{commonappdata}\Kiosk'), True, True, True);
end;
