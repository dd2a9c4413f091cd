"""What a kiosk asks for by the exit status it ends with. A supervisor passes the last two on."""

#: It was told to end: nothing is to follow.
DONE = 0
#: It wants to be started again at once.
RESTART = 75
#: The machine is to be started again.
RESTART_MACHINE = 76
#: The machine is to be switched off.
SWITCH_OFF = 77
#: It could not be started, or not often enough: whoever started it may try another version.
GAVE_UP = 1
#: In the environment of a kiosk: whoever started it carries out the two statuses about the machine.
BY_STATUS_VARIABLE = "KIOSK_BY_STATUS"
