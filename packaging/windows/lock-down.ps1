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

Enable-WindowsOptionalFeature -Online -NoRestart -All -FeatureName Client-EmbeddedShellLauncher | Out-Null
$launcher = [wmiclass] "\\localhost\root\standardcimv2\embedded:WESL_UserSetting"
$edges = "HKLM:\SOFTWARE\Policies\Microsoft\Windows\EdgeUI"
if ($Undo) {
    $launcher.RemoveCustomShell($account) | Out-Null
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
New-Item $edges -Force | Out-Null
Set-ItemProperty $edges -Name AllowEdgeSwipe -Type DWord -Value 0
powercfg /change monitor-timeout-ac 0
powercfg /change standby-timeout-ac 0
Write-Output "The account $User shows the kiosk from its next sign-in on."
