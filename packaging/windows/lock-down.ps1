# Makes a Windows account show the kiosk and nothing else, or undoes that. Not yet run on Windows.
#   lock-down.ps1 -User kiosk            the kiosk is the account's shell (Windows Enterprise, Education, IoT)
#   lock-down.ps1 -User kiosk -Undo
# Needs an administrator. On Windows Pro, set up Assigned Access for the account in the system's settings.
param(
    [Parameter(Mandatory)] [string] $User,
    [switch] $Undo
)
$ErrorActionPreference = "Stop"

$kiosk = Get-ChildItem "$PSScriptRoot\versions\*\kiosk-screen.exe" |
    Sort-Object { [version] $_.Directory.Name } | Select-Object -Last 1
if (-not $kiosk) { throw "The kiosk is not installed beside this script." }
$account = (New-Object System.Security.Principal.NTAccount $User).Translate(
    [System.Security.Principal.SecurityIdentifier]).Value

$features = "Client-EmbeddedShellLauncher", "Client-KeyboardFilter"
Enable-WindowsOptionalFeature -Online -NoRestart -All -FeatureName $features | Out-Null
$launcher = [wmiclass] "\\localhost\root\standardcimv2\embedded:WESL_UserSetting"
# What would lead to Windows from a keyboard that somebody plugs in.
$keys = "Alt+F4", "Alt+Tab", "Alt+Esc", "Ctrl+Esc", "Ctrl+Alt+Del", "Ctrl+Shift+Esc", "Ctrl+Win+F",
    "Win+L", "Win+R", "Win+E", "Win+D", "Win+M", "Win+U", "Win+I", "Win+X", "Windows", "Win+Enter",
    "Win+Shift+Down", "LShift+LAlt+NumLock", "LShift+LAlt+PrintScrn", "F1", "Application"
function Set-Keys([bool] $Blocked) {
    foreach ($key in Get-WmiObject WEKF_PredefinedKey -Namespace root\standardcimv2\embedded) {
        if ($keys -contains $key.Id) { $key.Enabled = $Blocked; $key.Put() | Out-Null }
    }
}
$edges = "HKLM:\SOFTWARE\Policies\Microsoft\Windows\EdgeUI"
if ($Undo) {
    $launcher.RemoveCustomShell($account) | Out-Null
    Set-Keys $false
    Remove-ItemProperty $edges -Name AllowEdgeSwipe -ErrorAction SilentlyContinue
    return
}
# What follows the end of the supervisor: 0 start it again, 1 start the machine again, 2 shut down, 3 nothing.
$again = 0
$statuses = @(76, 77)
$actions = @(1, 2)
$shell = '"{0}" supervise --by-status' -f $kiosk.FullName
$launcher.SetDefaultShell("explorer.exe", 3) | Out-Null
$launcher.SetCustomShell($account, $shell, $statuses, $actions, $again) | Out-Null
$launcher.SetEnabled($true) | Out-Null
Set-Keys $true
New-Item $edges -Force | Out-Null
Set-ItemProperty $edges -Name AllowEdgeSwipe -Type DWord -Value 0
powercfg /change monitor-timeout-ac 0
powercfg /change standby-timeout-ac 0
Write-Output "The account $User shows the kiosk from its next sign-in on."
